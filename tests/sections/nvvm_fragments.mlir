%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=8:i32,k=32:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f16>,frag=#nvvm.mma_frag<c>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=8:i32,k=128:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<s32>,frag=#nvvm.mma_frag<a>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=32:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f32>,frag=#nvvm.mma_frag<c>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=32:i32,n=8:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f32>,frag=#nvvm.mma_frag<c>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=32:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<u8>,frag=#nvvm.mma_frag<a>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=32:i32,n=8:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<u8>,frag=#nvvm.mma_frag<a>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=8:i32,k=4:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f64>,frag=#nvvm.mma_frag<a>}>:(!llvm.ptr,i32)->!llvm.struct<(i8)>
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=8:i32,k=4:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f64>,frag=#nvvm.mma_frag<b>}>:(!llvm.ptr,i32)->!llvm.struct<(i8)>
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=16:i32,n=16:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f16>,frag=#nvvm.mma_frag<a>}>:(!llvm.ptr,i32)->f64
// -----
%p,%s="t.s"():()->(!llvm.ptr,i32)
%r="nvvm.wmma.load"(%p,%s)<{m=8:i32,n=32:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f16>,frag=#nvvm.mma_frag<b>}>:(!llvm.ptr,i32)->f64
// -----
%a0="t.s"():()->(i8)
%r="nvvm.wmma.mma"(%a0)<{m=8:i32,n=8:i32,k=4:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<s32>}>:(i8)->!llvm.struct<(i8)>
// -----
%a0="t.s"():()->(i8)
%r="nvvm.wmma.mma"(%a0)<{m=16:i32,n=16:i32,k=8:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f32>,eltypeB=#nvvm.mma_type<s32>}>:(i8)->!llvm.struct<(i8)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i8)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<col>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i8)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19,%a20,%a21,%a22,%a23="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19,%a20,%a21,%a22,%a23)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<col>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f32>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8,i8)->!llvm.struct<(f32,f32,f32,f32,f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3="t.s"():()->(f64,f64,f64,f64)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3)<{m=8:i32,n=8:i32,k=4:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f64>,eltypeB=#nvvm.mma_type<f64>}>:(f64,f64,f64,f64)->!llvm.struct<(f64)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,f32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{m=16:i32,n=16:i32,k=8:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<tf32>,eltypeB=#nvvm.mma_type<f32>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,f32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<s8>,eltypeB=#nvvm.mma_type<s32>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32,i32,i32,i32,i32)>
// -----
%a0="t.s"():()->(i8)
%r="nvvm.wmma.mma"(%a0)<{m=32:i32,n=8:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<u8>,eltypeB=#nvvm.mma_type<s32>}>:(i8)->!llvm.struct<(i8)>
// -----
%p,%s,%v="t.s"():()->(!llvm.ptr<5>,i32,i8)
"nvvm.wmma.store"(%p,%v,%s)<{m=1:i32,n=1:i32,k=1:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f16>}>:(!llvm.ptr<5>,i8,i32)->()
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11)<{m=16:i32,n=16:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<s8>,eltypeB=#nvvm.mma_type<s32>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32,i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19)<{m=16:i32,n=16:i32,k=16:i32,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19,%a20,%a21,%a22,%a23="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,f32,f32,f32,f32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19,%a20,%a21,%a22,%a23)<{m=32:i32,n=8:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f32>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,f32,f32,f32,f32)->!llvm.struct<(f32,f32,f32,f32,f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12)<{m=32:i32,n=8:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<s8>,eltypeB=#nvvm.mma_type<s32>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32,i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<col>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19)<{m=32:i32,n=8:i32,k=16:i32,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<col>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19,%a20,%a21,%a22,%a23="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,f32,f32,f32,f32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19,%a20,%a21,%a22,%a23)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f16>,eltypeB=#nvvm.mma_type<f32>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,f32,f32,f32,f32)->!llvm.struct<(f32,f32,f32,f32,f32,f32,f32,f32)>
// -----
%p,%s,%v="t.s"():()->(!llvm.ptr,i32,i8)
"nvvm.wmma.store"(%p,%v,%s)<{m=32:i32,n=8:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f32>}>:(!llvm.ptr,i8,i32)->()
// -----
%p,%s,%v="t.s"():()->(!llvm.ptr,i32,i8)
"nvvm.wmma.store"(%p,%v,%s)<{m=32:i32,n=8:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<s32>}>:(!llvm.ptr,i8,i32)->()
// -----
%p,%s,%v="t.s"():()->(!llvm.ptr,i32,i8)
"nvvm.wmma.store"(%p,%v,%s)<{m=16:i32,n=16:i32,k=8:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<u8>}>:(!llvm.ptr,i8,i32)->()
// -----
%p,%s,%v="t.s"():()->(!llvm.ptr,i32,i8)
"nvvm.wmma.store"(%p,%v,%s)<{m=8:i32,n=8:i32,k=4:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<s32>}>:(!llvm.ptr,i8,i32)->()
// -----
%a0,%a1,%a2,%a3="t.s"():()->(f64,f64,f64,i8)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3)<{m=8:i32,n=8:i32,k=4:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<f64>,eltypeB=#nvvm.mma_type<f64>}>:(f64,f64,f64,i8)->!llvm.struct<(f64)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,i1)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{m=16:i32,n=16:i32,k=8:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<tf32>,eltypeB=#nvvm.mma_type<f32>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,i1)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12="t.s"():()->(i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,f32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12)<{m=8:i32,n=32:i32,k=16:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<u8>,eltypeB=#nvvm.mma_type<s32>}>:(i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,f32)->!llvm.struct<(i32,i32,i32,i32,i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,f32,f32)
%r="nvvm.wmma.mma"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{m=16:i32,n=16:i32,k=8:i32,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,eltypeA=#nvvm.mma_type<tf32>,eltypeB=#nvvm.mma_type<f32>}>:(i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,f32,f32,f32,f32,f32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%p,%s,%a0,%a1,%a2,%a3="t.s"():()->(!llvm.ptr,i32,i8,i8,i8,i8)
"nvvm.wmma.store"(%p,%a0,%a1,%a2,%a3,%s)<{m=16:i32,n=16:i32,k=16:i32,layout=#nvvm.mma_layout<row>,eltype=#nvvm.mma_type<f16>}>:(!llvm.ptr,i8,i8,i8,i8,i32)->()
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<s32>,typeD=#nvvm.wgmma_type<f16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<f32>,typeB=#nvvm.wgmma_type<e5m2>,typeD=#nvvm.wgmma_type<f16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=264,k=32>,typeA=#nvvm.wgmma_type<e4m3>,typeB=#nvvm.wgmma_type<e4m3>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=0,k=32>,typeA=#nvvm.wgmma_type<e4m3>,typeB=#nvvm.wgmma_type<e4m3>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=176,k=32>,typeA=#nvvm.wgmma_type<e5m2>,typeB=#nvvm.wgmma_type<e5m2>,typeD=#nvvm.wgmma_type<f16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=160,k=32>,typeA=#nvvm.wgmma_type<e5m2>,typeB=#nvvm.wgmma_type<e5m2>,typeD=#nvvm.wgmma_type<f16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(i32,i32,i32,i32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=8,k=32>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<neg>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,satfinite=#nvvm.mma_int_overflow<wrapped>}>:(!llvm.struct<(i32,i32,i32,i32)>,i64,i64)->!llvm.struct<(i32,i32,i32,i32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(i32,i32,i32,i32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=8,k=32>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<neg>,scaleB=#nvvm.wgmma_scale_in<neg>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(i32,i32,i32,i32)>,i64,i64)->!llvm.struct<(i32,i32,i32,i32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<tf32>,typeB=#nvvm.wgmma_type<tf32>,typeD=#nvvm.wgmma_type<e5m2>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<s32>,typeB=#nvvm.wgmma_type<s32>,typeD=#nvvm.wgmma_type<e5m2>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(i32,i32,i32,i32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=8,k=32>,typeA=#nvvm.wgmma_type<e5m2>,typeB=#nvvm.wgmma_type<e5m2>,typeD=#nvvm.wgmma_type<f16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<neg>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,satfinite=#nvvm.mma_int_overflow<satfinite>}>:(!llvm.struct<(i32,i32,i32,i32)>,i64,i64)->!llvm.struct<(i32,i32,i32,i32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=232,k=16>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=256>,typeA=#nvvm.wgmma_type<e5m2>,typeB=#nvvm.wgmma_type<e5m2>,typeD=#nvvm.wgmma_type<f16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=12,k=32>,typeA=#nvvm.wgmma_type<u8>,typeB=#nvvm.wgmma_type<u8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<u8>,typeB=#nvvm.wgmma_type<u8>,typeD=#nvvm.wgmma_type<b1>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<e5m2>,typeB=#nvvm.wgmma_type<e5m2>,typeD=#nvvm.wgmma_type<b1>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=128>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=8,k=8>,typeA=#nvvm.wgmma_type<tf32>,typeB=#nvvm.wgmma_type<tf32>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<neg>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,satfinite=#nvvm.mma_int_overflow<satfinite>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(i32,i32,i32,i32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=8,k=16>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,satfinite=#nvvm.mma_int_overflow<satfinite>}>:(!llvm.struct<(i32,i32,i32,i32)>,i64,i64)->!llvm.struct<(i32,i32,i32,i32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=128,k=32>,typeA=#nvvm.wgmma_type<u8>,typeB=#nvvm.wgmma_type<u8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=16,k=32>,typeA=#nvvm.wgmma_type<u8>,typeB=#nvvm.wgmma_type<u8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=16>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=12,k=16>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=48,k=256>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<b1>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=80,k=256>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<b1>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<u8>,typeB=#nvvm.wgmma_type<u8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<b1>,typeD=#nvvm.wgmma_type<u8>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=0,k=256>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<b1>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=232,k=256>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<b1>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=16>,typeA=#nvvm.wgmma_type<b1>,typeB=#nvvm.wgmma_type<b1>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=80,k=32>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=256,k=32>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<f32>,typeB=#nvvm.wgmma_type<f32>,typeD=#nvvm.wgmma_type<s8>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<s32>,typeB=#nvvm.wgmma_type<s32>,typeD=#nvvm.wgmma_type<s8>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=160,k=8>,typeA=#nvvm.wgmma_type<tf32>,typeB=#nvvm.wgmma_type<tf32>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=208,k=8>,typeA=#nvvm.wgmma_type<tf32>,typeB=#nvvm.wgmma_type<tf32>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=16>,typeA=#nvvm.wgmma_type<u8>,typeB=#nvvm.wgmma_type<u8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=256>,typeA=#nvvm.wgmma_type<bf16>,typeB=#nvvm.wgmma_type<bf16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=16>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=128>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=7,k=16>,typeA=#nvvm.wgmma_type<tf32>,typeB=#nvvm.wgmma_type<tf32>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=12,k=16>,typeA=#nvvm.wgmma_type<bf16>,typeB=#nvvm.wgmma_type<bf16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=72,k=32>,typeA=#nvvm.wgmma_type<s8>,typeB=#nvvm.wgmma_type<s8>,typeD=#nvvm.wgmma_type<s32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=65,n=8,k=8>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<bf16>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=12,k=8>,typeA=#nvvm.wgmma_type<tf32>,typeB=#nvvm.wgmma_type<tf32>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>}>:(!llvm.struct<(f32,f32,f32)>,i64,i64)->!llvm.struct<(f32,f32,f32)>
// -----
%s,%d="t.s"():()->(!llvm.struct<(f32,f32,f32,i8)>,i64)
%r="nvvm.wgmma.mma_async"(%s,%d,%d)<{shape=#nvvm.shape<m=64,n=8,k=16>,typeA=#nvvm.wgmma_type<f16>,typeB=#nvvm.wgmma_type<f16>,typeD=#nvvm.wgmma_type<f32>,scaleD=#nvvm.wgmma_scale_out<one>,scaleA=#nvvm.wgmma_scale_in<one>,scaleB=#nvvm.wgmma_scale_in<one>,layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>}>:(!llvm.struct<(f32,f32,f32,i8)>,i64,i64)->!llvm.struct<(f32,f32,f32,i8)>
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
%2 = "nvvm.mapa"(%0, %1) : (!llvm.ptr<3>, i32) -> !llvm.ptr<7>
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
%2 = "nvvm.mapa"(%0, %1) : (!llvm.ptr<3>, i32) -> !llvm.ptr
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr, i32)
%2 = "nvvm.mapa"(%0, %1) : (!llvm.ptr, i32) -> !llvm.ptr
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
"nvvm.mbarrier.complete_tx"(%0, %1) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr<3>, i32) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
"nvvm.mbarrier.complete_tx"(%0, %1) <{scope = #nvvm.mem_scope<cluster>}> : (!llvm.ptr<3>, i32) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
"nvvm.mbarrier.expect_tx"(%0, %1) <{scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr<3>, i32) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i64)
%r = "nvvm.mbarrier.test.wait"(%0, %1) <{scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr<3>, i64) -> i1
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
%r = "nvvm.mbarrier.test.wait"(%0, %1) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr<3>, i32) -> i1
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i64)
%r = "nvvm.mbarrier.try_wait"(%0, %1) <{scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr<3>, i64) -> i1
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
"nvvm.mbarrier.try_wait.parity"(%0, %1, %1) : (!llvm.ptr<3>, i32, i32) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, i32)
"nvvm.mbarrier.arrive_drop.expect_tx"(%0, %1) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr<3>, i32) -> ()
