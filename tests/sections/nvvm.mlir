%d, %s = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>)
"nvvm.cp.async.shared.global"(%d, %s) <{size = 4 : i32, modifier = #nvvm<load_cache_modifier ca>}> : (!llvm.ptr<3>, !llvm.ptr<1>) -> ()
// -----
%d, %s = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>)
"nvvm.cp.async.shared.global"(%d, %s) <{size = 3 : i32, modifier = #nvvm<load_cache_modifier ca>}> : (!llvm.ptr<3>, !llvm.ptr<1>) -> ()
// -----
%d, %s = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>)
"nvvm.cp.async.shared.global"(%d, %s) <{size = 4 : i32, modifier = #nvvm<load_cache_modifier cg>}> : (!llvm.ptr<3>, !llvm.ptr<1>) -> ()
// -----
%d, %s = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>)
"nvvm.cp.async.shared.global"(%d, %s) <{size = 16 : i32, modifier = #nvvm<load_cache_modifier cs>}> : (!llvm.ptr<3>, !llvm.ptr<1>) -> ()
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.float.to.tf32"(%a) <{rnd = #nvvm.fp_rnd_mode<none>, sat = #nvvm.sat_mode<none>, relu = true}> : (f32) -> i32
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.float.to.tf32"(%a) <{rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<none>, relu = true}> : (f32) -> i32
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.float.to.tf32"(%a) <{rnd = #nvvm.fp_rnd_mode<rna>, sat = #nvvm.sat_mode<none>, relu = true}> : (f32) -> i32
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f8x2"(%a,%a) <{dstTy = f8E4M3FN, rnd = #nvvm.fp_rnd_mode<none>, sat = #nvvm.sat_mode<none>}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (vector<2xbf16>)
%0 = "nvvm.convert.bf16x2.to.f8x2"(%a) <{dstTy = f8E4M3FN, rnd = #nvvm.fp_rnd_mode<none>, sat = #nvvm.sat_mode<none>}> : (vector<2xbf16>) -> i16
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f8x2"(%a,%a) <{dstTy = f8E4M3FN, rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<none>}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f8x2"(%a,%a) <{dstTy = f8E4M3FN, rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f6x2"(%a,%a) <{dstTy = f8E4M3FN}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f4x2"(%a,%a) <{dstTy = f8E4M3FN}> : (f32,f32) -> i8
// -----
%a = "t.s"() : () -> (vector<2xf16>)
%0 = "nvvm.convert.f16x2.to.f8x2"(%a) <{dstTy = f8E4M3FN}> : (vector<2xf16>) -> i16
// -----
%a, %r = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "nvvm.convert.f32x4.to.f8x4"(%a,%r) <{dstTy = f8E4M3FN}> : (vector<4xf32>,i32) -> vector<4xi8>
// -----
%a, %r = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "nvvm.convert.f32x4.to.f6x4"(%a,%r) <{dstTy = f8E4M3FN}> : (vector<4xf32>,i32) -> vector<4xi8>
// -----
%a, %r = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "nvvm.convert.f32x4.to.f4x4"(%a,%r) <{dstTy = f8E4M3FN}> : (vector<4xf32>,i32) -> i16
// -----
%a = "t.s"() : () -> (vector<2xi8>)
%0 = "nvvm.convert.f8x2.to.f16x2"(%a) <{srcType = f8E4M3FN}> : (vector<2xi8>) -> vector<2xf16>
// -----
%a = "t.s"() : () -> (vector<2xi8>)
%0 = "nvvm.convert.f8x2.to.bf16x2"(%a) <{srcType = f8E4M3FN}> : (vector<2xi8>) -> vector<2xbf16>
// -----
%a = "t.s"() : () -> (vector<2xi8>)
%0 = "nvvm.convert.f6x2.to.f16x2"(%a) <{srcType = f8E4M3FN}> : (vector<2xi8>) -> vector<2xf16>
// -----
%a = "t.s"() : () -> (i8)
%0 = "nvvm.convert.f4x2.to.f16x2"(%a) <{srcType = f8E4M3FN}> : (i8) -> vector<2xf16>
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f8x2"(%a,%a) <{dstTy = f8E8M0FNU, rnd = #nvvm.fp_rnd_mode<none>, sat = #nvvm.sat_mode<none>}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (vector<2xbf16>)
%0 = "nvvm.convert.bf16x2.to.f8x2"(%a) <{dstTy = f8E8M0FNU, rnd = #nvvm.fp_rnd_mode<none>, sat = #nvvm.sat_mode<none>}> : (vector<2xbf16>) -> i16
// -----
%a = "t.s"() : () -> (vector<2xbf16>)
%0 = "nvvm.convert.bf16x2.to.f8x2"(%a) <{dstTy = f8E8M0FNU, rnd = #nvvm.fp_rnd_mode<rz>, sat = #nvvm.sat_mode<none>}> : (vector<2xbf16>) -> i16
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f8x2"(%a,%a) <{dstTy = f8E8M0FNU, rnd = #nvvm.fp_rnd_mode<rz>, relu = true}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (vector<2xf16>)
%0 = "nvvm.convert.f16x2.to.f8x2"(%a) <{dstTy = f8E8M0FNU}> : (vector<2xf16>) -> i16
// -----
%a, %r = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "nvvm.convert.f32x4.to.f8x4"(%a,%r) <{dstTy = f8E8M0FNU}> : (vector<4xf32>,i32) -> vector<4xi8>
// -----
%a = "t.s"() : () -> (vector<2xi8>)
%0 = "nvvm.convert.f8x2.to.f16x2"(%a) <{srcType = f8E8M0FNU}> : (vector<2xi8>) -> vector<2xf16>
// -----
%a = "t.s"() : () -> (vector<2xi8>)
%0 = "nvvm.convert.f8x2.to.bf16x2"(%a) <{srcType = f8E8M0FNU}> : (vector<2xi8>) -> vector<2xbf16>
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f8x2"(%a,%a) <{dstTy = f4E2M1FN, rnd = #nvvm.fp_rnd_mode<none>, sat = #nvvm.sat_mode<none>}> : (f32,f32) -> i16
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f4x2"(%a,%a) <{dstTy = f4E2M1FN}> : (f32,f32) -> i8
// -----
%a, %r = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "nvvm.convert.f32x4.to.f4x4"(%a,%r) <{dstTy = f4E2M1FN}> : (vector<4xf32>,i32) -> i16
// -----
%a = "t.s"() : () -> (i8)
%0 = "nvvm.convert.f4x2.to.f16x2"(%a) <{srcType = f4E2M1FN}> : (i8) -> vector<2xf16>
// -----
%a = "t.s"() : () -> (f32)
%0 = "nvvm.convert.f32x2.to.f6x2"(%a,%a) <{dstTy = f6E2M3FN}> : (f32,f32) -> i16
// -----
%a, %r = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "nvvm.convert.f32x4.to.f6x4"(%a,%r) <{dstTy = f6E2M3FN}> : (vector<4xf32>,i32) -> vector<4xi8>
// -----
%a = "t.s"() : () -> (vector<2xi8>)
%0 = "nvvm.convert.f6x2.to.f16x2"(%a) <{srcType = f6E2M3FN}> : (vector<2xi8>) -> vector<2xf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.f16x2"(%a,%a,%r) <{rnd = #nvvm.fp_rnd_mode<none>}> : (f32,f32,i32) -> vector<2xf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.f16x2"(%a,%a,%r) <{rnd = #nvvm.fp_rnd_mode<rn>}> : (f32,f32,i32) -> vector<2xf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.f16x2"(%a,%a) <{rnd = #nvvm.fp_rnd_mode<rn>}> : (f32,f32) -> vector<2xf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.f16x2"(%a,%a) <{rnd = #nvvm.fp_rnd_mode<rs>}> : (f32,f32) -> vector<2xf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.bf16x2"(%a,%a,%r) <{rnd = #nvvm.fp_rnd_mode<none>}> : (f32,f32,i32) -> vector<2xbf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.bf16x2"(%a,%a,%r) <{rnd = #nvvm.fp_rnd_mode<rn>}> : (f32,f32,i32) -> vector<2xbf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.bf16x2"(%a,%a) <{rnd = #nvvm.fp_rnd_mode<rn>}> : (f32,f32) -> vector<2xbf16>
// -----
%a, %r = "t.s"() : () -> (f32, i32)
%0 = "nvvm.convert.f32x2.to.bf16x2"(%a,%a) <{rnd = #nvvm.fp_rnd_mode<rs>}> : (f32,f32) -> vector<2xbf16>
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a) <{mode = #nvvm.permute_mode<default>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a,%a) <{mode = #nvvm.permute_mode<default>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32,i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a) <{mode = #nvvm.permute_mode<f4e>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a) <{mode = #nvvm.permute_mode<b4e>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a,%a) <{mode = #nvvm.permute_mode<rc8>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32,i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a,%a) <{mode = #nvvm.permute_mode<ecl>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32,i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.prmt"(%a,%a,%a) <{mode = #nvvm.permute_mode<ecr>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32,i32,i32) -> i32
// -----
%a, %s = "t.s"() : () -> (!llvm.ptr<3>, i64)
"nvvm.st.bulk"(%a,%s) <{initVal = 0 : i64}> : (!llvm.ptr<3>,i64) -> ()
// -----
%a, %s = "t.s"() : () -> (!llvm.ptr<3>, i64)
"nvvm.st.bulk"(%a,%s) <{initVal = 1 : i64}> : (!llvm.ptr<3>,i64) -> ()
// -----
"nvvm.pmevent"() <{}> : () -> ()
// -----
"nvvm.pmevent"() <{eventId = 1 : i32}> : () -> ()
// -----
"nvvm.pmevent"() <{eventId = 16 : i32}> : () -> ()
// -----
"nvvm.pmevent"() <{eventId = 1 : i32, maskedEventId = 1 : i16}> : () -> ()
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.shfl.sync"(%a,%a,%a,%a) <{kind = #nvvm<shfl_kind bfly>}> : (i32,i32,i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.shfl.sync"(%a,%a,%a,%a) <{kind = #nvvm<shfl_kind bfly>, return_value_and_is_valid}> : (i32,i32,i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.shfl.sync"(%a,%a,%a,%a) <{kind = #nvvm<shfl_kind bfly>}> : (i32,i32,i32,i32) -> !llvm.struct<(i32, i1)>
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.shfl.sync"(%a,%a,%a,%a) <{kind = #nvvm<shfl_kind bfly>, return_value_and_is_valid}> : (i32,i32,i32,i32) -> !llvm.struct<(f32, i1)>
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.shfl.sync"(%a,%a,%a,%a) <{kind = #nvvm<shfl_kind bfly>, return_value_and_is_valid}> : (i32,i32,i32,i32) -> !llvm.struct<(i32, i32)>
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.shfl.sync"(%a,%a,%a,%a) <{kind = #nvvm<shfl_kind bfly>}> : (i32,i32,i32,i32) -> f32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b8>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 3 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b8>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 3 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> i32
// -----
%p = "t.s"() : () -> (!llvm.ptr<3>)
%0 = "nvvm.ldmatrix"(%p) <{num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> f32
// -----
%p, %x = "t.s"() : () -> (!llvm.ptr<3>, i32)
"nvvm.stmatrix"(%p) <{layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>) -> ()
// -----
%p, %x = "t.s"() : () -> (!llvm.ptr<3>, i32)
"nvvm.stmatrix"(%p,%x) <{layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>,i32) -> ()
// -----
%p, %x = "t.s"() : () -> (!llvm.ptr<3>, i32)
"nvvm.stmatrix"(%p,%x) <{layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b8>}> : (!llvm.ptr<3>,i32) -> ()
// -----
%p, %x = "t.s"() : () -> (!llvm.ptr<3>, i32)
"nvvm.stmatrix"(%p,%x) <{layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b8>}> : (!llvm.ptr<3>,i32) -> ()
// -----
%p, %x = "t.s"() : () -> (!llvm.ptr<3>, i32)
"nvvm.stmatrix"(%p,%x) <{layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}> : (!llvm.ptr<3>,i32) -> ()
// -----
"nvvm.fence.sync_restrict"() <{order = #nvvm.mem_order<weak>}> : () -> ()
// -----
"nvvm.fence.proxy.sync_restrict"() <{order = #nvvm.mem_order<weak>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<async>}> : () -> ()
// -----
"nvvm.fence.sync_restrict"() <{order = #nvvm.mem_order<acquire>}> : () -> ()
// -----
"nvvm.fence.proxy.sync_restrict"() <{order = #nvvm.mem_order<acquire>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<async>}> : () -> ()
// -----
"nvvm.fence.proxy.sync_restrict"() <{order = #nvvm.mem_order<acquire>, fromProxy = #nvvm.proxy_kind<async>, toProxy = #nvvm.proxy_kind<generic>}> : () -> ()
// -----
"nvvm.fence.proxy.sync_restrict"() <{order = #nvvm.mem_order<acquire>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<tensormap>}> : () -> ()
// -----
"nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<alias>}> : () -> ()
// -----
"nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<alias>, space = #nvvm.shared_space<cta>}> : () -> ()
// -----
"nvvm.fence.proxy.release"() <{scope = #nvvm.mem_scope<cta>, fromProxy = #nvvm.proxy_kind<alias>, toProxy = #nvvm.proxy_kind<alias>}> : () -> ()
// -----
%p, %s = "t.s"() : () -> (!llvm.ptr, i32)
"nvvm.fence.proxy.acquire"(%p,%s) <{scope = #nvvm.mem_scope<cta>, fromProxy = #nvvm.proxy_kind<alias>, toProxy = #nvvm.proxy_kind<alias>}> : (!llvm.ptr,i32) -> ()
// -----
"nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<async.shared>}> : () -> ()
// -----
"nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<tensormap>}> : () -> ()
// -----
"nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<generic>}> : () -> ()
// -----
"nvvm.fence.proxy.release"() <{scope = #nvvm.mem_scope<cta>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<alias>}> : () -> ()
// -----
%p, %s = "t.s"() : () -> (!llvm.ptr, i32)
"nvvm.fence.proxy.acquire"(%p,%s) <{scope = #nvvm.mem_scope<cta>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<alias>}> : (!llvm.ptr,i32) -> ()
// -----
"nvvm.fence.proxy.release"() <{scope = #nvvm.mem_scope<cta>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<tensormap>}> : () -> ()
// -----
%p, %s = "t.s"() : () -> (!llvm.ptr, i32)
"nvvm.fence.proxy.acquire"(%p,%s) <{scope = #nvvm.mem_scope<cta>, fromProxy = #nvvm.proxy_kind<generic>, toProxy = #nvvm.proxy_kind<tensormap>}> : (!llvm.ptr,i32) -> ()
// -----
"nvvm.setmaxregister"() <{regCount = 0 : i32, action = #nvvm<action increase>}> : () -> ()
// -----
"nvvm.setmaxregister"() <{regCount = 20 : i32, action = #nvvm<action increase>}> : () -> ()
// -----
"nvvm.setmaxregister"() <{regCount = 24 : i32, action = #nvvm<action increase>}> : () -> ()
// -----
%a = "t.s"() : () -> (i32)
"nvvm.barrier"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> ()
// -----
%a = "t.s"() : () -> (i32)
"nvvm.barrier"(%a) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (i32) -> ()
// -----
%a = "t.s"() : () -> (i32)
"nvvm.barrier"(%a) <{operandSegmentSizes = array<i32: 0, 0, 1>}> : (i32) -> ()
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.barrier"(%a,%a) <{operandSegmentSizes = array<i32: 1, 0, 1>, reductionOp = #nvvm.reduction<and>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.match.sync"(%a,%a) <{kind = #nvvm<match_sync_kind any>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.match.sync"(%a,%a) <{kind = #nvvm<match_sync_kind any>}> : (i32,i32) -> !llvm.struct<(i32, i1)>
// -----
%a = "t.s"() : () -> (i32)
%0 = "nvvm.match.sync"(%a,%a) <{kind = #nvvm<match_sync_kind all>}> : (i32,i32) -> i32
// -----
%a, %b = "t.s"() : () -> (i32, i1)
%0 = "nvvm.vote.sync"(%a,%b) <{kind = #nvvm<vote_sync_kind any>}> : (i32,i1) -> i32
// -----
%a, %b = "t.s"() : () -> (i32, i1)
%0 = "nvvm.vote.sync"(%a,%b) <{kind = #nvvm<vote_sync_kind any>}> : (i32,i1) -> i1
// -----
%a, %b = "t.s"() : () -> (i32, i1)
%0 = "nvvm.vote.sync"(%a,%b) <{kind = #nvvm<vote_sync_kind ballot>}> : (i32,i1) -> i1
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{tensormap}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{evictPriority = #nvvm<cache_eviction_priority evict_last>, tensormap}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L1>, tensormap}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L1>, evictPriority = #nvvm<cache_eviction_priority evict_last>}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L2>, uniform}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L2>, evictPriority = #nvvm<cache_eviction_priority evict_last>}> : (!llvm.ptr) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr, i1)
"nvvm.prefetch"(%p,%b) <{cacheLevel = #nvvm<prefetch_cache_level L1>}> : (!llvm.ptr,i1) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr<1>, i1)
"nvvm.prefetch"(%p) <{tensormap}> : (!llvm.ptr<1>) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr<1>, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L1>, uniform}> : (!llvm.ptr<1>) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr<1>, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L2>, evictPriority = #nvvm<cache_eviction_priority evict_first>}> : (!llvm.ptr<1>) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr<4>, i1)
"nvvm.prefetch"(%p) <{tensormap, in_param_space}> : (!llvm.ptr<4>) -> ()
// -----
%p, %b = "t.s"() : () -> (!llvm.ptr<4>, i1)
"nvvm.prefetch"(%p) <{cacheLevel = #nvvm<prefetch_cache_level L1>}> : (!llvm.ptr<4>) -> ()
// -----
%a = "t.s"() : () -> (i128)
%0 = "nvvm.clusterlaunchcontrol.query.cancel"(%a) <{query_type = #nvvm<cluster_launch_control_query_type is_canceled>}> : (i128) -> i1
// -----
%a = "t.s"() : () -> (i128)
%0 = "nvvm.clusterlaunchcontrol.query.cancel"(%a) <{query_type = #nvvm<cluster_launch_control_query_type is_canceled>}> : (i128) -> i32
// -----
%a = "t.s"() : () -> (i128)
%0 = "nvvm.clusterlaunchcontrol.query.cancel"(%a) <{query_type = #nvvm<cluster_launch_control_query_type get_first_cta_id_x>}> : (i128) -> i1
// -----
%a, %m = "t.s"() : () -> (i32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind add>}> : (i32,i32) -> i32
// -----
%a, %m = "t.s"() : () -> (i32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind add>, abs = true}> : (i32,i32) -> i32
// -----
%a, %m = "t.s"() : () -> (i32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind add>, nan = true}> : (i32,i32) -> i32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind add>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind and>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind max>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind min>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind or>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind umax>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind umin>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (f32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind xor>}> : (f32,i32) -> f32
// -----
%a, %m = "t.s"() : () -> (i32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind fmin>}> : (i32,i32) -> i32
// -----
%a, %m = "t.s"() : () -> (i32, i32)
%0 = "nvvm.redux.sync"(%a,%m) <{kind = #nvvm<redux_kind fmax>}> : (i32,i32) -> i32
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
"nvvm.tcgen05.cp"(%a,%d) <{shape = #nvvm.tcgen05_cp_shape<shape_128x256b>, multicast = #nvvm.tcgen05_cp_multicast<none>}> : (!llvm.ptr<6>,i64) -> ()
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
"nvvm.tcgen05.cp"(%a,%d) <{shape = #nvvm.tcgen05_cp_shape<shape_128x256b>, multicast = #nvvm.tcgen05_cp_multicast<warpx2_02_13>}> : (!llvm.ptr<6>,i64) -> ()
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
"nvvm.tcgen05.cp"(%a,%d) <{shape = #nvvm.tcgen05_cp_shape<shape_64x128b>, multicast = #nvvm.tcgen05_cp_multicast<none>}> : (!llvm.ptr<6>,i64) -> ()
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
"nvvm.tcgen05.cp"(%a,%d) <{shape = #nvvm.tcgen05_cp_shape<shape_32x128b>, multicast = #nvvm.tcgen05_cp_multicast<none>}> : (!llvm.ptr<6>,i64) -> ()
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
%0 = "nvvm.tcgen05.ld"(%a) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x64b>}> : (!llvm.ptr<6>) -> i32
// -----
%a, %d, %v = "t.s"() : () -> (!llvm.ptr<6>, i64, i32)
"nvvm.tcgen05.st"(%a,%v) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x64b>}> : (!llvm.ptr<6>,i32) -> ()
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
%0 = "nvvm.tcgen05.ld"(%a,%d) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x64b>}> : (!llvm.ptr<6>,i64) -> i32
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
%0 = "nvvm.tcgen05.ld"(%a) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x128b>}> : (!llvm.ptr<6>) -> i32
// -----
%a, %d, %v = "t.s"() : () -> (!llvm.ptr<6>, i64, i32)
"nvvm.tcgen05.st"(%a,%v) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x128b>}> : (!llvm.ptr<6>,i32) -> ()
// -----
%a, %d = "t.s"() : () -> (!llvm.ptr<6>, i64)
%0 = "nvvm.tcgen05.ld"(%a) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>}> : (!llvm.ptr<6>) -> i32
// -----
%a, %d, %v = "t.s"() : () -> (!llvm.ptr<6>, i64, i32)
"nvvm.tcgen05.st"(%a,%v) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>}> : (!llvm.ptr<6>,i32) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive"(%p) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive"(%p) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr<7>, i32, i1)
%0 = "nvvm.mbarrier.arrive"(%p) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>) -> i64
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive_drop"(%p) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive_drop"(%p) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr<7>, i32, i1)
%0 = "nvvm.mbarrier.arrive_drop"(%p) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>) -> i64
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive.expect_tx"(%p,%x) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr,i32) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive.expect_tx"(%p,%x,%b) <{scope = #nvvm.mem_scope<cta>, relaxed = true}> : (!llvm.ptr,i32,i1) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
%0 = "nvvm.mbarrier.arrive.expect_tx"(%p,%x,%b) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr,i32,i1) -> i64
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive.expect_tx"(%p,%x,%b) <{scope = #nvvm.mem_scope<cluster>}> : (!llvm.ptr,i32,i1) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive.expect_tx"(%p,%x) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr,i32) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr<7>, i32, i1)
"nvvm.mbarrier.arrive.expect_tx"(%p,%x,%b) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>,i32,i1) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr<7>, i32, i1)
%0 = "nvvm.mbarrier.arrive.expect_tx"(%p,%x) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>,i32) -> i64
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive_drop.expect_tx"(%p,%x) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr,i32) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr, i32, i1)
"nvvm.mbarrier.arrive_drop.expect_tx"(%p,%x) <{scope = #nvvm.mem_scope<gpu>}> : (!llvm.ptr,i32) -> ()
// -----
%p, %x, %b = "t.s"() : () -> (!llvm.ptr<7>, i32, i1)
%0 = "nvvm.mbarrier.arrive_drop.expect_tx"(%p,%x) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>,i32) -> i64
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, mode = #nvvm.tma_load_mode<tile>}> : (!llvm.ptr) -> ()
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t,%c) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, mode = #nvvm.tma_load_mode<tile>}> : (!llvm.ptr,i32) -> ()
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t,%c,%o) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, mode = #nvvm.tma_load_mode<tile>}> : (!llvm.ptr,i32,i16) -> ()
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t,%c) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, mode = #nvvm.tma_load_mode<im2col>}> : (!llvm.ptr,i32) -> ()
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t,%c) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, mode = #nvvm.tma_load_mode<im2col_w>}> : (!llvm.ptr,i32) -> ()
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t,%c) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, mode = #nvvm.tma_load_mode<im2col_w_128>}> : (!llvm.ptr,i32) -> ()
// -----
%t, %c, %o, %h = "t.s"() : () -> (!llvm.ptr, i32, i16, i64)
"nvvm.cp.async.bulk.tensor.prefetch"(%t,%c) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, mode = #nvvm.tma_load_mode<tile_gather4>}> : (!llvm.ptr,i32) -> ()
// -----
%t, %s, %c, %h = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64)
"nvvm.cp.async.bulk.tensor.reduce"(%t,%s) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, redKind = #nvvm.tma_redux_kind<add>, mode = #nvvm.tma_store_mode<tile>}> : (!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%t, %s, %c, %h, %p = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64, i1)
"nvvm.cp.async.bulk.tensor.global.shared.cta"(%t,%s) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, mode = #nvvm.tma_store_mode<tile>}> : (!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%t, %s, %c, %h, %p = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64, i1)
"nvvm.cp.async.bulk.tensor.global.shared.cta"(%t,%s,%h,%p) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1>, mode = #nvvm.tma_store_mode<tile>}> : (!llvm.ptr,!llvm.ptr<3>,i64,i1) -> ()
// -----
%t, %s, %c, %h = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64)
"nvvm.cp.async.bulk.tensor.reduce"(%t,%s,%c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, redKind = #nvvm.tma_redux_kind<add>, mode = #nvvm.tma_store_mode<tile>}> : (!llvm.ptr,!llvm.ptr<3>,i32) -> ()
// -----
%t, %s, %c, %h, %p = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64, i1)
"nvvm.cp.async.bulk.tensor.global.shared.cta"(%t,%s,%c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, mode = #nvvm.tma_store_mode<tile>}> : (!llvm.ptr,!llvm.ptr<3>,i32) -> ()
// -----
%t, %s, %c, %h, %p = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64, i1)
"nvvm.cp.async.bulk.tensor.global.shared.cta"(%t,%s,%p) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 1>, mode = #nvvm.tma_store_mode<im2col>}> : (!llvm.ptr,!llvm.ptr<3>,i1) -> ()
// -----
%t, %s, %c, %h = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64)
"nvvm.cp.async.bulk.tensor.reduce"(%t,%s,%c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, redKind = #nvvm.tma_redux_kind<add>, mode = #nvvm.tma_store_mode<im2col>}> : (!llvm.ptr,!llvm.ptr<3>,i32) -> ()
// -----
%t, %s, %c, %h, %p = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64, i1)
"nvvm.cp.async.bulk.tensor.global.shared.cta"(%t,%s,%c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, mode = #nvvm.tma_store_mode<im2col>}> : (!llvm.ptr,!llvm.ptr<3>,i32) -> ()
// -----
%t, %s, %c, %h = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64)
"nvvm.cp.async.bulk.tensor.reduce"(%t,%s) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, redKind = #nvvm.tma_redux_kind<add>, mode = #nvvm.tma_store_mode<tile_scatter4>}> : (!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%t, %s, %c, %h, %p = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i64, i1)
"nvvm.cp.async.bulk.tensor.global.shared.cta"(%t,%s) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, mode = #nvvm.tma_store_mode<tile_scatter4>}> : (!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%d, %s, %m, %z, %k = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>, !llvm.ptr<3>, i32, i16)
"nvvm.cp.async.bulk.shared.cluster.global"(%d,%s,%m,%z) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (!llvm.ptr<3>,!llvm.ptr<1>,!llvm.ptr<3>,i32) -> ()
// -----
%d, %s, %m, %z, %k = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>, !llvm.ptr<3>, i32, i16)
"nvvm.cp.async.bulk.shared.cluster.global"(%d,%s,%m,%z,%k) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0>}> : (!llvm.ptr<3>,!llvm.ptr<1>,!llvm.ptr<3>,i32,i16) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 0>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = false}> : (!llvm.ptr<3>,!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m,%p) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 1>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = false}> : (!llvm.ptr<3>,!llvm.ptr,!llvm.ptr<3>,i1) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%c,%m,%p) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 1>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = false}> : (!llvm.ptr<3>,!llvm.ptr,i32,!llvm.ptr<3>,i1) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%c,%m,%o,%p) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 1>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = false}> : (!llvm.ptr<3>,!llvm.ptr,i32,!llvm.ptr<3>,i16,i1) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%c,%m,%p) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 1>, mode = #nvvm.tma_load_mode<im2col>, isCTAOnly = false}> : (!llvm.ptr<3>,!llvm.ptr,i32,!llvm.ptr<3>,i1) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m,%p) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 1>, mode = #nvvm.tma_load_mode<im2col_w>, isCTAOnly = false}> : (!llvm.ptr<3>,!llvm.ptr,!llvm.ptr<3>,i1) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m,%o) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 1, 0, 0>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = true}> : (!llvm.ptr<3>,!llvm.ptr,!llvm.ptr<3>,i16) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m,%p) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 1>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = true}> : (!llvm.ptr<3>,!llvm.ptr,!llvm.ptr<3>,i1) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 0>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = true, group = #nvvm.cta_group<cta_1>}> : (!llvm.ptr<3>,!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%c,%m) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0>, mode = #nvvm.tma_load_mode<im2col_w>, isCTAOnly = true}> : (!llvm.ptr<3>,!llvm.ptr,i32,!llvm.ptr<3>) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%c,%m) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0>, mode = #nvvm.tma_load_mode<im2col_w_128>, isCTAOnly = true}> : (!llvm.ptr<3>,!llvm.ptr,i32,!llvm.ptr<3>) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<3>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%c,%m) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0>, mode = #nvvm.tma_load_mode<tile_gather4>, isCTAOnly = true}> : (!llvm.ptr<3>,!llvm.ptr,i32,!llvm.ptr<3>) -> ()
// -----
%d, %t, %c, %m, %o, %p = "t.s"() : () -> (!llvm.ptr<7>, !llvm.ptr, i32, !llvm.ptr<3>, i16, i1)
"nvvm.cp.async.bulk.tensor.shared.cluster.global"(%d,%t,%m) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 0>, mode = #nvvm.tma_load_mode<tile>, isCTAOnly = true}> : (!llvm.ptr<7>,!llvm.ptr,!llvm.ptr<3>) -> ()
// -----
%0 = nvvm.read.ptx.sreg.ntid.x range <i64, 3, 3> : i32
// -----
%0 = nvvm.read.ptx.sreg.ntid.x range <i32, -1, -1> : i32
// -----
%0 = nvvm.read.ptx.sreg.ntid.x range <i8, 5, 5> : i32
// -----
%0 = nvvm.read.ptx.sreg.ntid.x range <i32, 0, 0> : i32
// -----
%0 = nvvm.read.ptx.sreg.ntid.x range <i32, 2147483647, 2147483647> : i32
// -----
%0:7 = "t.s"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, vector<2x2x2xi32>)
"nvvm.tcgen05.mma.sp"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) <{collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<i8>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 1>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, vector<2x2x2xi32>) -> ()
