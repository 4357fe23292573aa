func.func @a(%a: vector<2xf16>, %b: vector<2xf16>, %i: i32, %f: f32, %d: f64) {
%0 = "nvvm.mma.sync"(%a,%a,%b,%b,%a,%a,%a,%a) <{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,multiplicandAPtxType=#nvvm.mma_type<f16>,multiplicandBPtxType=#nvvm.mma_type<f16>,shape=#nvvm.shape<m=8,n=8,k=4>,operandSegmentSizes=array<i32:2,2,4>}> {foo} : (vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>) -> !llvm.struct<(vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>)>
%1 = "nvvm.mma.sync"(%i,%i,%i,%i,%i,%i,%i) <{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,shape=#nvvm.shape<m=16,n=8,k=16>,intOverflowBehavior=#nvvm.mma_int_overflow<wrapped>,multiplicandAPtxType=#nvvm.mma_type<s8>,multiplicandBPtxType=#nvvm.mma_type<s8>,operandSegmentSizes=array<i32:2,1,4>}> : (i32,i32,i32,i32,i32,i32,i32) -> !llvm.struct<(i32,i32,i32,i32)>
%2 = "nvvm.mma.sync"(%d,%d,%d,%d) <{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,multiplicandAPtxType=#nvvm.mma_type<f64>,multiplicandBPtxType=#nvvm.mma_type<f64>,shape=#nvvm.shape<m=8,n=8,k=4>,operandSegmentSizes=array<i32:1,1,2>}> : (f64,f64,f64,f64) -> !llvm.struct<(f64,f64)>
%3 = "nvvm.mma.sync"(%i,%i,%i,%f,%f,%f,%f) <{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,shape=#nvvm.shape<m=16,n=8,k=4>,multiplicandAPtxType=#nvvm.mma_type<tf32>,multiplicandBPtxType=#nvvm.mma_type<tf32>,operandSegmentSizes=array<i32:2,1,4>}> : (i32,i32,i32,f32,f32,f32,f32) -> !llvm.struct<(f32,f32,f32,f32)>
%4 = "nvvm.mma.sync"(%i,%i,%i,%i,%i,%i,%i,%i,%i,%i) <{layoutA=#nvvm.mma_layout<row>,layoutB=#nvvm.mma_layout<col>,shape=#nvvm.shape<m=16,n=8,k=256>,b1Op=#nvvm.mma_b1op<xor_popc>,multiplicandAPtxType=#nvvm.mma_type<b1>,multiplicandBPtxType=#nvvm.mma_type<b1>,operandSegmentSizes=array<i32:4,2,4>}> : (i32,i32,i32,i32,i32,i32,i32,i32,i32,i32) -> !llvm.struct<(i32,i32,i32,i32)>
return
}
// -----
func.func @a(%a: vector<2xf16>, %b: vector<2xf16>, %i: i32, %f: f32, %d: f64, %s: i16) {
%0 = "nvvm.mma.sp.sync"(%a,%a,%b,%b,%a,%a,%i,%i) <{orderedMetadata,multiplicandAPtxType=#nvvm.mma_type<f16>,multiplicandBPtxType=#nvvm.mma_type<f16>,shape=#nvvm.shape<m=16,n=8,k=16>,operandSegmentSizes=array<i32:2,2,2,1,1>}> {foo} : (vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,vector<2xf16>,i32,i32) -> !llvm.struct<(vector<2xf16>,vector<2xf16>)>
%1 = "nvvm.mma.sp.sync"(%i,%i,%i,%i,%i,%i,%i,%i,%i,%i) <{multiplicandAPtxType=#nvvm.mma_type<s8>,multiplicandBPtxType=#nvvm.mma_type<s8>,intOverflowBehavior=#nvvm.mma_int_overflow<satfinite>,shape=#nvvm.shape<m=16,n=8,k=32>,operandSegmentSizes=array<i32:2,2,4,1,1>}> {foo} : (i32,i32,i32,i32,i32,i32,i32,i32,i32,i32) -> !llvm.struct<(i32,i32,i32,i32)>
%2 = "nvvm.mma.block_scale"(%i,%i,%i,%i,%i,%i,%f,%f,%f,%f,%i,%s,%s,%i,%s,%s) <{blockScaleFormat=#nvvm.block_scale_format<ue8m0>,kind=#nvvm.block_scale_kind<mxf8f6f4>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e4m3>,multiplicandBPtxType=#nvvm.mma_type<e4m3>,shape=#nvvm.shape<m=16,n=8,k=32>,operandSegmentSizes=array<i32:4,2,4,1,1,1,1,1,1>}> {foo} : (i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i16,i16,i32,i16,i16) -> !llvm.struct<(f32,f32,f32,f32)>
%3 = "nvvm.mma.sp.block_scale"(%i,%i,%i,%i,%i,%i,%i,%i,%f,%f,%f,%f,%i,%i,%i,%s,%s,%i,%s,%s) <{orderedMetadata,blockScaleFormat=#nvvm.block_scale_format<ue8m0>,kind=#nvvm.block_scale_kind<mxf8f6f4>,scaleVecSize=#nvvm.scale_vec_size<x1>,multiplicandAPtxType=#nvvm.mma_type<e4m3>,multiplicandBPtxType=#nvvm.mma_type<e4m3>,shape=#nvvm.shape<m=16,n=8,k=64>,operandSegmentSizes=array<i32:4,4,4,1,1,1,1,1,1,1,1>}> {foo} : (i32,i32,i32,i32,i32,i32,i32,i32,f32,f32,f32,f32,i32,i32,i32,i16,i16,i32,i16,i16) -> !llvm.struct<(f32,f32,f32,f32)>
return
}
// -----
llvm.func @f(%p: !llvm.ptr) { nvvm.prefetch level = zzz, %p : !llvm.ptr llvm.return }
// -----
llvm.func @f(%p: !llvm.ptr) { nvvm.prefetch level = , %p : !llvm.ptr llvm.return }
// -----
llvm.func @f(%p: !llvm.ptr) { nvvm.prefetch level = L1 | evict_priority = zz, %p : !llvm.ptr llvm.return }
// -----
llvm.func @f(%p: !llvm.ptr) { nvvm.griddepcontrol zz llvm.return }
// -----
llvm.func @f(%p: !llvm.ptr) { nvvm.griddepcontrol 3 llvm.return }
// -----
llvm.func @f(%p: i128) { %0 = nvvm.clusterlaunchcontrol.query.cancel query = zz, %p : i32 llvm.return }
// -----
llvm.func @f(%p: !llvm.ptr) { nvvm.prefetch level = "L1", %p : !llvm.ptr llvm.return }
