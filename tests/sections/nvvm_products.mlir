%b="t.s"():()->(i32)
%r="nvvm.mma.sync"(%b,%b,%b,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,b1Op=#nvvm.mma_b1op<none>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=128>,multiplicandAPtxType=#nvvm.mma_type<b1>,multiplicandBPtxType=#nvvm.mma_type<u4>}>:(i32,i32,i32,i32)->!llvm.struct<(i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6="t.s"():()->(i32,i32,i32,f32,f32,f32,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,1,4>,shape=#nvvm.shape<m=16,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<tf32>}>:(i32,i32,i32,f32,f32,f32,f32)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,1,2>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,f32,f32,f32,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,2,8>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,f32,f32,f32,f32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,2,4>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)->!llvm.struct<(f32,f32,f32,f32,f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9)<{operandSegmentSizes=array<i32:2,2,4,1,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<f16>,intOverflowBehavior=#nvvm.mma_int_overflow<wrapped>,orderedMetadata}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,i32,i32)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{operandSegmentSizes=array<i32:2,2,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9)<{operandSegmentSizes=array<i32:2,2,4,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<e4m3>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i32)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a,%b,%c="t.s"():()->(vector<2xf16>,f16,i8)
%r="nvvm.mma.sync"(%a,%a,%a,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,1,1>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,f16)->!llvm.struct<(f16)>
// -----
%a,%b,%c="t.s"():()->(vector<2xf16>,f32,i8)
%r="nvvm.mma.sync"(%a,%a,%a,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,1,1>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,f32)->!llvm.struct<"a",(f32,i8)>
// -----
%b="t.s"():()->(i32)
%r="nvvm.mma.sync"(%b,%b,%b,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,b1Op=#nvvm.mma_b1op<none>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=128>,multiplicandAPtxType=#nvvm.mma_type<b1>,multiplicandBPtxType=#nvvm.mma_type<u4>}>:(i32,i32,i32,i32)->!llvm.struct<(i32,i32)>
// -----
%a,%b,%c="t.s"():()->(vector<2xf16>,f32,i8)
%r="nvvm.mma.sync"(%a,%a,%a,%b,%b,%b,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,operandSegmentSizes=array<i32:2,1,4>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>,multiplicandBPtxType=#nvvm.mma_type<b1>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a,%b,%c="t.s"():()->(vector<2xf16>,f64,i8)
%r="nvvm.mma.sync"(%b,%b,%b,%b)<{layoutA=#nvvm.mma_layout<col>,layoutB=#nvvm.mma_layout<row>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f64>,multiplicandBPtxType=#nvvm.mma_type<b1>}>:(f64,f64,f64,f64)->!llvm.struct<(f64,f64)>
// -----
%a,%b,%c="t.s"():()->(vector<2xf16>,f32,i8)
%r="nvvm.mma.sync"(%a,%a,%a,%c)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,1,1>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,i8)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6="t.s"():()->(i32,i32,i32,i32,i32,i32,f16)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:4,2,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<bf16>}>:(i32,i32,i32,i32,i32,i32,f16)->!llvm.struct<(f32)>
// -----
%b="t.s"():()->(i32)
%r="nvvm.mma.sync"(%b,%b,%b,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<s8>,intOverflowBehavior=#nvvm.mma_int_overflow<wrapped>}>:(i32,i32,i32,i32)->!llvm.struct<(i32,i32)>
// -----
%a,%b,%c="t.s"():()->(vector<2xf16>,f32,i8)
%r="nvvm.mma.sync"(%a,%a,%a,%b,%b,%b,%b)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<row>,operandSegmentSizes=array<i32:2,1,4>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3="t.s"():()->(i32,i32,f64,f64)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<s8>}>:(i32,i32,f64,f64)->!llvm.struct<(f64,f64)>
// -----
%a0,%a1,%a2,%a3="t.s"():()->(i32,i32,vector<2xf16>,vector<2xf16>)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=128>,multiplicandAPtxType=#nvvm.mma_type<b1>}>:(i32,i32,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2="t.s"():()->(i32,i8,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:1,1,1>,shape=#nvvm.shape<m=8,n=8,k=128>,multiplicandAPtxType=#nvvm.mma_type<b1>}>:(i32,i8,f32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5="t.s"():()->(i32,i32,i32,i32,i8,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:4,1,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<bf16>}>:(i32,i32,i32,i32,i8,f32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3="t.s"():()->(f64,f64,vector<2xf16>,vector<2xf16>)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:1,1,2>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f64>}>:(f64,f64,vector<2xf16>,vector<2xf16>)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5="t.s"():()->(f64,f64,f32,f32,f32,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:1,1,4>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f64>}>:(f64,f64,f32,f32,f32,f32)->!llvm.struct<(i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:4,0,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2="t.s"():()->(vector<2xf16>,vector<2xf16>,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,0,1>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,f32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:4,2,4>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<s4>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(i32,i32,i32,i32,i32,i32,vector<2xf16>,vector<2xf16>)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:4,2,2>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<bf16>}>:(i32,i32,i32,i32,i32,i32,vector<2xf16>,vector<2xf16>)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32)
%r="nvvm.mma.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6)<{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,operandSegmentSizes=array<i32:2,1,4>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32)->!llvm.struct<(f32,f32,f32,f32,f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8="t.s"():()->(i32,i32,i32,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8)<{operandSegmentSizes=array<i32:2,1,4,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<e4m3>}>:(i32,i32,i32,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6="t.s"():()->(i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6)<{operandSegmentSizes=array<i32:2,1,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<tf32>}>:(i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9)<{operandSegmentSizes=array<i32:2,2,4,1,1>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f16>,orderedMetadata}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,f32,f32,f32,f32,i32,i32)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:4,4,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32,i32)->!llvm.struct<(i32)>
// -----
%a0,%a1,%a2,%a3,%a4="t.s"():()->(i8,i8,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4)<{operandSegmentSizes=array<i32:1,1,1,1,1>,shape=#nvvm.shape<m=8,n=8,k=32>,multiplicandAPtxType=#nvvm.mma_type<s8>}>:(i8,i8,i32,i32,i32)->!llvm.struct<(i32)>
// -----
%a0,%a1,%a2,%a3,%a4="t.s"():()->(i8,i8,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4)<{operandSegmentSizes=array<i32:1,1,1,1,1>,shape=#nvvm.shape<m=8,n=8,k=128>,multiplicandAPtxType=#nvvm.mma_type<e4m3>}>:(i8,i8,i32,i32,i32)->!llvm.struct<(i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:4,1,4,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8="t.s"():()->(i32,i32,i32,i32,i32,f64,f64,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8)<{operandSegmentSizes=array<i32:4,1,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,f64,f64,i32,i32)->!llvm.struct<(f64,f64,f64,f64,f64,f64)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(f64,f64,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{operandSegmentSizes=array<i32:1,1,4,1,1>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f64>}>:(f64,f64,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4="t.s"():()->(f64,f64,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4)<{operandSegmentSizes=array<i32:1,1,1,1,1>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f64>}>:(f64,f64,i32,i32,i32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8)<{operandSegmentSizes=array<i32:4,1,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6)<{operandSegmentSizes=array<i32:2,1,2,1,1>,shape=#nvvm.shape<m=8,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f64,f64,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11)<{operandSegmentSizes=array<i32:4,4,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<s8>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f64,f64,i32,i32)->!llvm.struct<(f64,f64,f64,f64,f64,f64)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(i32,i32,i32,i32,f64,f64,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{operandSegmentSizes=array<i32:2,2,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,multiplicandAPtxType=#nvvm.mma_type<s8>}>:(i32,i32,i32,i32,f64,f64,i32,i32)->!llvm.struct<(f64,f64,f64,f64,f64,f64)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9)<{operandSegmentSizes=array<i32:2,2,4,1,1>,shape=#nvvm.shape<m=16,n=8,k=8>,multiplicandAPtxType=#nvvm.mma_type<tf32>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i32)->!llvm.struct<(f32,f32,f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(i32,i32,i32,i32,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{operandSegmentSizes=array<i32:2,2,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<bf16>}>:(i32,i32,i32,i32,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6="t.s"():()->(i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6)<{operandSegmentSizes=array<i32:2,2,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<s4>}>:(i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:4,4,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{operandSegmentSizes=array<i32:2,2,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=16>,multiplicandAPtxType=#nvvm.mma_type<f16>}>:(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7="t.s"():()->(i32,i32,i32,i32,vector<2xf16>,vector<2xf16>,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7)<{operandSegmentSizes=array<i32:2,2,2,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<e4m3>}>:(i32,i32,i32,i32,vector<2xf16>,vector<2xf16>,i32,i32)->!llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
// -----
%a0,%a1,%a2,%a3,%a4="t.s"():()->(i8,i8,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4)<{operandSegmentSizes=array<i32:1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,multiplicandAPtxType=#nvvm.mma_type<b1>}>:(i8,i8,i32,i32,i32)->!llvm.struct<(i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)
%r="nvvm.mma.sp.sync"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9)<{operandSegmentSizes=array<i32:2,2,4,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,multiplicandAPtxType=#nvvm.mma_type<s4>}>:(i32,i32,i32,i32,i32,i32,i32,i32,i32,i32)->!llvm.struct<(i32,i32,i32,i32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17)<{operandSegmentSizes=array<i32:4,4,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e4m3>}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17,%a18,%a19)<{operandSegmentSizes=array<i32:4,4,4,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8="t.s"():()->(i8,i8,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=8,n=8,k=32>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e4m3>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i8,i8,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17)<{operandSegmentSizes=array<i32:4,4,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17)<{operandSegmentSizes=array<i32:4,4,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=32>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13)<{operandSegmentSizes=array<i32:2,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13)<{operandSegmentSizes=array<i32:2,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13)<{operandSegmentSizes=array<i32:2,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13)<{operandSegmentSizes=array<i32:2,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17="t.s"():()->(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15,%a16,%a17)<{operandSegmentSizes=array<i32:4,4,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13="t.s"():()->(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13)<{operandSegmentSizes=array<i32:2,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15="t.s"():()->(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10,%a11,%a12,%a13,%a14,%a15)<{operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>}>:(i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32,f32,f32,f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=8,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=8,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x2>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=64>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<f16>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x4>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,kind=#nvvm.block_scale_kind<mxf8f6f4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,kind=#nvvm.block_scale_kind<mxf4nvf4>,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10="t.s"():()->(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)
%r="nvvm.mma.sp.block_scale"(%a0,%a1,%a2,%a3,%a4,%a5,%a6,%a7,%a8,%a9,%a10)<{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,1,1>,shape=#nvvm.shape<m=16,n=8,k=128>,kind=#nvvm.block_scale_kind<mxf4>,blockScaleFormat=#nvvm.block_scale_format<ue4m3>,scaleVecSize=#nvvm.scale_vec_size<x2>,multiplicandAPtxType=#nvvm.mma_type<e2m1>,multiplicandBPtxType=#nvvm.mma_type<e2m1>,orderedMetadata}>:(i8,i8,f32,i32,i32,i32,i16,i16,i32,i16,i16)->!llvm.struct<(f32)>
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma %p, %p, %d, %i, %e {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma %p, %p, %d, %i, %e mask = %v {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, vector<8xi32>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma %p, %p, %d, %i, %e {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>, aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<fill>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma %p, %p, %d, %i, %e mask = %w {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_2>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, vector<4xi32>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma %p, %d, %d, %i, %e {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>, aShift} : (!llvm.ptr<6>, i64, i64, i32, i1) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp %p, %p, %d, %i, %e, %p {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp %p, %p, %d, %i, %e, %p mask = %v {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, vector<8xi32>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp %p, %p, %d, %i, %e, %p {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>, aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<fill>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp %p, %p, %d, %i, %e, %p mask = %w {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_2>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, vector<4xi32>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp %p, %d, %d, %i, %e, %p {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>, aShift} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.block_scale %p, %p, %d, %i, %e, %p, %p {kind = #nvvm.block_scale_kind<mxf8f6f4>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.block_scale %p, %p, %d, %i, %e, %p, %p {kind = #nvvm.block_scale_kind<mxf8f6f4>, ctaGroup = #nvvm.cta_group<cta_1>, blockScale = #nvvm.tcgen05_mma_block_scale<block16>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.block_scale %p, %p, %d, %i, %e, %p, %p {kind = #nvvm.block_scale_kind<mxf4>, ctaGroup = #nvvm.cta_group<cta_1>, blockScale = #nvvm.tcgen05_mma_block_scale<block16>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.block_scale %p, %p, %d, %i, %e, %p, %p {kind = #nvvm.block_scale_kind<mxf4nvf4>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp.block_scale %p, %p, %d, %i, %e, %p, %p, %p {kind = #nvvm.block_scale_kind<mxf8f6f4>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp.block_scale %p, %p, %d, %i, %e, %p, %p, %p {kind = #nvvm.block_scale_kind<mxf8f6f4>, ctaGroup = #nvvm.cta_group<cta_1>, blockScale = #nvvm.tcgen05_mma_block_scale<block16>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp.block_scale %p, %p, %d, %i, %e, %p, %p, %p {kind = #nvvm.block_scale_kind<mxf4>, ctaGroup = #nvvm.cta_group<cta_1>, blockScale = #nvvm.tcgen05_mma_block_scale<block16>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.sp.block_scale %p, %p, %d, %i, %e, %p, %p, %p {kind = #nvvm.block_scale_kind<mxf4nvf4>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.ws %p, %p, %d, %i, %e {kind = #nvvm.tcgen05_mma_kind<f16>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1, %v: vector<8xi32>, %w: vector<4xi32>) { nvvm.tcgen05.mma.ws.sp %p, %p, %d, %i, %e, %p {kind = #nvvm.tcgen05_mma_kind<f16>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>) return }
// -----
func.func @f(%p: !llvm.ptr<6>, %d: i64, %i: i32, %e: i1) { "nvvm.tcgen05.mma.block_scale"(%p, %d, %d, %i, %e, %p, %p) {kind = #nvvm.block_scale_kind<mxf4nvf4>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) -> () return }
