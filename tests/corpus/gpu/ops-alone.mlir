"builtin.module"() ({
  "gpu.barrier"() : () -> ()
  %0:4 = "t.src"() : () -> (!gpu.async.token, index, index, memref<4x4xindex, strided<[?, ?], offset: ?>>)
  %1:2 = "gpu.create_2to4_spmat"(%0#0, %0#1, %0#2, %0#3) <{pruneFlag = #gpu<prune_2to4_spmat_flag PRUNE_AND_CHECK>}> : (!gpu.async.token, index, index, memref<4x4xindex, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  %2:2 = "gpu.create_2to4_spmat"(%0#0, %0#1, %0#2, %0#3) <{pruneFlag = #gpu<prune_2to4_spmat_flag PRUNE_AND_CHECK>}> : (!gpu.async.token, index, index, memref<4x4xindex, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  "t.use"(%1#0, %1#1, %2#0, %2#1) : (!gpu.sparse.spmat_handle, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %3:2 = "gpu.create_2to4_spmat"(%0#0, %0#1, %0#2, %0#3) <{pruneFlag = #gpu<prune_2to4_spmat_flag PRUNE_AND_CHECK>}> : (!gpu.async.token, index, index, memref<4x4xindex, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  %4:10 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, index, index, index, index, index, memref<2x3x4xi2>, memref<2x3x4xi2>, memref<2x3x4xi2>)
  %5 = "gpu.create_bsr"(%4#0, %4#1, %4#2, %4#3, %4#4, %4#5, %4#6, %4#7, %4#8, %4#9) : (!gpu.async.token, !gpu.async.token, index, index, index, index, index, memref<2x3x4xi2>, memref<2x3x4xi2>, memref<2x3x4xi2>) -> !gpu.sparse.spmat_handle
  %6 = "gpu.create_bsr"(%4#0, %4#1, %4#2, %4#3, %4#4, %4#5, %4#6, %4#7, %4#8, %4#9) : (!gpu.async.token, !gpu.async.token, index, index, index, index, index, memref<2x3x4xi2>, memref<2x3x4xi2>, memref<2x3x4xi2>) -> !gpu.sparse.spmat_handle
  "t.use"(%5, %6) : (!gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle) -> ()
  "t.write"() : () -> ()
  %7 = "gpu.create_bsr"(%4#0, %4#1, %4#2, %4#3, %4#4, %4#5, %4#6, %4#7, %4#8, %4#9) : (!gpu.async.token, !gpu.async.token, index, index, index, index, index, memref<2x3x4xi2>, memref<2x3x4xi2>, memref<2x3x4xi2>) -> !gpu.sparse.spmat_handle
  %8:7 = "t.src"() : () -> (!gpu.async.token, index, index, index, memref<4xi32, 3>, memref<4xi32, 3>, memref<?x?xi1, strided<[?, ?], offset: ?>>)
  %9 = "gpu.create_coo"(%8#0, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6) : (!gpu.async.token, index, index, index, memref<4xi32, 3>, memref<4xi32, 3>, memref<?x?xi1, strided<[?, ?], offset: ?>>) -> !gpu.sparse.spmat_handle
  %10 = "gpu.create_coo"(%8#0, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6) : (!gpu.async.token, index, index, index, memref<4xi32, 3>, memref<4xi32, 3>, memref<?x?xi1, strided<[?, ?], offset: ?>>) -> !gpu.sparse.spmat_handle
  "t.use"(%9, %10) : (!gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle) -> ()
  "t.write"() : () -> ()
  %11 = "gpu.create_coo"(%8#0, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6) : (!gpu.async.token, index, index, index, memref<4xi32, 3>, memref<4xi32, 3>, memref<?x?xi1, strided<[?, ?], offset: ?>>) -> !gpu.sparse.spmat_handle
  %12:7 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, index, index, index, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>)
  %13:2 = "gpu.create_coo_aos"(%12#0, %12#1, %12#2, %12#3, %12#4, %12#5, %12#6) : (!gpu.async.token, !gpu.async.token, index, index, index, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  %14:2 = "gpu.create_coo_aos"(%12#0, %12#1, %12#2, %12#3, %12#4, %12#5, %12#6) : (!gpu.async.token, !gpu.async.token, index, index, index, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  "t.use"(%13#0, %13#1, %14#0, %14#1) : (!gpu.sparse.spmat_handle, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %15:2 = "gpu.create_coo_aos"(%12#0, %12#1, %12#2, %12#3, %12#4, %12#5, %12#6) : (!gpu.async.token, !gpu.async.token, index, index, index, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  %16:7 = "t.src"() : () -> (!gpu.async.token, index, index, index, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>)
  %17 = "gpu.create_csc"(%16#0, %16#1, %16#2, %16#3, %16#4, %16#5, %16#6) : (!gpu.async.token, index, index, index, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>) -> !gpu.sparse.spmat_handle
  %18 = "gpu.create_csc"(%16#0, %16#1, %16#2, %16#3, %16#4, %16#5, %16#6) : (!gpu.async.token, index, index, index, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>) -> !gpu.sparse.spmat_handle
  "t.use"(%17, %18) : (!gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle) -> ()
  "t.write"() : () -> ()
  %19 = "gpu.create_csc"(%16#0, %16#1, %16#2, %16#3, %16#4, %16#5, %16#6) : (!gpu.async.token, index, index, index, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>) -> !gpu.sparse.spmat_handle
  %20:7 = "t.src"() : () -> (!gpu.async.token, index, index, index, memref<1xf8E4M3>, memref<1xf8E4M3>, memref<1xf8E4M3>)
  %21:2 = "gpu.create_csr"(%20#0, %20#1, %20#2, %20#3, %20#4, %20#5, %20#6) : (!gpu.async.token, index, index, index, memref<1xf8E4M3>, memref<1xf8E4M3>, memref<1xf8E4M3>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  %22:2 = "gpu.create_csr"(%20#0, %20#1, %20#2, %20#3, %20#4, %20#5, %20#6) : (!gpu.async.token, index, index, index, memref<1xf8E4M3>, memref<1xf8E4M3>, memref<1xf8E4M3>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  "t.use"(%21#0, %21#1, %22#0, %22#1) : (!gpu.sparse.spmat_handle, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %23:2 = "gpu.create_csr"(%20#0, %20#1, %20#2, %20#3, %20#4, %20#5, %20#6) : (!gpu.async.token, index, index, index, memref<1xf8E4M3>, memref<1xf8E4M3>, memref<1xf8E4M3>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
  %24:3 = "t.src"() : () -> (!gpu.async.token, memref<?x?xi16, strided<[?, ?], offset: ?>>, index)
  %25 = "gpu.create_dn_tensor"(%24#0, %24#1, %24#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!gpu.async.token, memref<?x?xi16, strided<[?, ?], offset: ?>>, index) -> !gpu.sparse.dntensor_handle
  %26 = "gpu.create_dn_tensor"(%24#0, %24#1, %24#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!gpu.async.token, memref<?x?xi16, strided<[?, ?], offset: ?>>, index) -> !gpu.sparse.dntensor_handle
  "t.use"(%25, %26) : (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> ()
  "t.write"() : () -> ()
  %27 = "gpu.create_dn_tensor"(%24#0, %24#1, %24#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!gpu.async.token, memref<?x?xi16, strided<[?, ?], offset: ?>>, index) -> !gpu.sparse.dntensor_handle
  %28:3 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, memref<3xi1>)
  "gpu.dealloc"(%28#0, %28#1, %28#2) : (!gpu.async.token, !gpu.async.token, memref<3xi1>) -> ()
  %29:3 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.dntensor_handle)
  "gpu.destroy_dn_tensor"(%29#0, %29#1, %29#2) : (!gpu.async.token, !gpu.async.token, !gpu.sparse.dntensor_handle) -> ()
  %30 = "t.src"() : () -> !gpu.sparse.spmat_handle
  "gpu.destroy_sp_mat"(%30) : (!gpu.sparse.spmat_handle) -> ()
  %31 = "t.src"() : () -> memref<*xcomplex<f64>>
  "gpu.host_register"(%31) : (memref<*xcomplex<f64>>) -> ()
  %32 = "t.src"() : () -> memref<*xsi32>
  "gpu.host_unregister"(%32) : (memref<*xsi32>) -> ()
  %33 = "gpu.lane_id"() <{upper_bound = 8 : index}> : () -> index
  %34 = "gpu.lane_id"() <{upper_bound = 8 : index}> : () -> index
  "t.use"(%33, %34) : (index, index) -> ()
  "t.write"() : () -> ()
  %35 = "gpu.lane_id"() <{upper_bound = 8 : index}> : () -> index
  %36:3 = "t.src"() : () -> (!gpu.async.token, memref<4x4xf16, strided<[?, ?], offset: ?>>, memref<4x4xf16, strided<[?, ?], offset: ?>>)
  "gpu.memcpy"(%36#0, %36#1, %36#2) : (!gpu.async.token, memref<4x4xf16, strided<[?, ?], offset: ?>>, memref<4x4xf16, strided<[?, ?], offset: ?>>) -> ()
  %37:3 = "t.src"() : () -> (!gpu.async.token, memref<2x3x4xi1>, memref<2x3x4xi1>)
  "gpu.memset"(%37#0, %37#1, %37#2) : (!gpu.async.token, memref<2x3x4xi1>, memref<2x3x4xi1>) -> ()
  %38 = "gpu.num_subgroups"() <{upper_bound = 8 : index}> : () -> index
  %39 = "gpu.num_subgroups"() <{upper_bound = 8 : index}> : () -> index
  "t.use"(%38, %39) : (index, index) -> ()
  "t.write"() : () -> ()
  %40 = "gpu.num_subgroups"() <{upper_bound = 8 : index}> : () -> index
  %41 = "t.src"() : () -> si8
  "gpu.printf"(%41) <{format = "abc"}> : (si8) -> ()
  %42 = "t.src"() : () -> vector<1xbf16>
  %43:2 = "gpu.rotate"(%42) <{offset = 1 : i32, width = 32 : i32}> : (vector<1xbf16>) -> (vector<1xbf16>, i1)
  %44:2 = "gpu.rotate"(%42) <{offset = 1 : i32, width = 32 : i32}> : (vector<1xbf16>) -> (vector<1xbf16>, i1)
  "t.use"(%43#0, %43#1, %44#0, %44#1) : (vector<1xbf16>, i1, vector<1xbf16>, i1) -> ()
  "t.write"() : () -> ()
  %45:2 = "gpu.rotate"(%42) <{offset = 1 : i32, width = 32 : i32}> : (vector<1xbf16>) -> (vector<1xbf16>, i1)
  %46:5 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle, memref<?x?xi4, strided<[?, ?], offset: ?>>)
  "gpu.sddmm"(%46#0, %46#1, %46#2, %46#3, %46#4) <{computeType = f8E5M2, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle, memref<?x?xi4, strided<[?, ?], offset: ?>>) -> ()
  %47:3 = "t.src"() : () -> (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle)
  %48:2 = "gpu.sddmm_buffer_size"(%47#0, %47#1, %47#2) <{computeType = i8, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle) -> (index, !gpu.async.token)
  %49:2 = "gpu.sddmm_buffer_size"(%47#0, %47#1, %47#2) <{computeType = i8, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle) -> (index, !gpu.async.token)
  "t.use"(%48#0, %48#1, %49#0, %49#1) : (index, !gpu.async.token, index, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %50:2 = "gpu.sddmm_buffer_size"(%47#0, %47#1, %47#2) <{computeType = i8, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle) -> (index, !gpu.async.token)
  %51:6 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, memref<si64>, memref<si64>, memref<si64>)
  "gpu.set_csr_pointers"(%51#0, %51#1, %51#2, %51#3, %51#4, %51#5) : (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, memref<si64>, memref<si64>, memref<si64>) -> ()
  %52 = "t.src"() : () -> i32
  "gpu.set_default_device"(%52) : (i32) -> ()
  %53:6 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.spgemmop_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle)
  "gpu.spgemm_copy"(%53#0, %53#1, %53#2, %53#3, %53#4, %53#5) <{computeType = f4E2M1FN, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.async.token, !gpu.sparse.spgemmop_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle) -> ()
  %54:2 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token)
  %55:2 = "gpu.spgemm_create_descr"(%54#0, %54#1) : (!gpu.async.token, !gpu.async.token) -> (!gpu.sparse.spgemmop_handle, !gpu.async.token)
  %56:2 = "gpu.spgemm_create_descr"(%54#0, %54#1) : (!gpu.async.token, !gpu.async.token) -> (!gpu.sparse.spgemmop_handle, !gpu.async.token)
  "t.use"(%55#0, %55#1, %56#0, %56#1) : (!gpu.sparse.spgemmop_handle, !gpu.async.token, !gpu.sparse.spgemmop_handle, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %57:2 = "gpu.spgemm_create_descr"(%54#0, %54#1) : (!gpu.async.token, !gpu.async.token) -> (!gpu.sparse.spgemmop_handle, !gpu.async.token)
  %58:2 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.spgemmop_handle)
  %59 = "gpu.spgemm_destroy_descr"(%58#0, %58#1) : (!gpu.async.token, !gpu.sparse.spgemmop_handle) -> !gpu.async.token
  %60 = "gpu.spgemm_destroy_descr"(%58#0, %58#1) : (!gpu.async.token, !gpu.sparse.spgemmop_handle) -> !gpu.async.token
  "t.use"(%59, %60) : (!gpu.async.token, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %61 = "gpu.spgemm_destroy_descr"(%58#0, %58#1) : (!gpu.async.token, !gpu.sparse.spgemmop_handle) -> !gpu.async.token
  %62 = "t.src"() : () -> !gpu.sparse.spmat_handle
  %63:4 = "gpu.spmat_get_size"(%62) : (!gpu.sparse.spmat_handle) -> (index, index, index, !gpu.async.token)
  %64:4 = "gpu.spmat_get_size"(%62) : (!gpu.sparse.spmat_handle) -> (index, index, index, !gpu.async.token)
  "t.use"(%63#0, %63#1, %63#2, %63#3, %64#0, %64#1, %64#2, %64#3) : (index, index, index, !gpu.async.token, index, index, index, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %65:4 = "gpu.spmat_get_size"(%62) : (!gpu.sparse.spmat_handle) -> (index, index, index, !gpu.async.token)
  %66:3 = "t.src"() : () -> (!gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle)
  "gpu.spmm"(%66#0, %66#1, %66#2) <{computeType = f8E4M3, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, operandSegmentSizes = array<i32: 0, 1, 1, 1, 0>}> : (!gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> ()
  %67:4 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle)
  %68 = "gpu.spmm_buffer_size"(%67#0, %67#1, %67#2, %67#3) <{computeType = bf16, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, resultSegmentSizes = array<i32: 1, 0>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> index
  %69 = "gpu.spmm_buffer_size"(%67#0, %67#1, %67#2, %67#3) <{computeType = bf16, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, resultSegmentSizes = array<i32: 1, 0>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> index
  "t.use"(%68, %69) : (index, index) -> ()
  "t.write"() : () -> ()
  %70 = "gpu.spmm_buffer_size"(%67#0, %67#1, %67#2, %67#3) <{computeType = bf16, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, resultSegmentSizes = array<i32: 1, 0>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> index
  %71:6 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, memref<4xi2, 3>)
  "gpu.spmv"(%71#0, %71#1, %71#2, %71#3, %71#4, %71#5) <{computeType = i1, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, memref<4xi2, 3>) -> ()
  %72:4 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle)
  %73:2 = "gpu.spmv_buffer_size"(%72#0, %72#1, %72#2, %72#3) <{computeType = ui1, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> (index, !gpu.async.token)
  %74:2 = "gpu.spmv_buffer_size"(%72#0, %72#1, %72#2, %72#3) <{computeType = ui1, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> (index, !gpu.async.token)
  "t.use"(%73#0, %73#1, %74#0, %74#1) : (index, !gpu.async.token, index, !gpu.async.token) -> ()
  "t.write"() : () -> ()
  %75:2 = "gpu.spmv_buffer_size"(%72#0, %72#1, %72#2, %72#3) <{computeType = ui1, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> (index, !gpu.async.token)
  %76 = "gpu.subgroup_id"() <{upper_bound = 3 : index}> : () -> index
  %77 = "gpu.subgroup_id"() <{upper_bound = 3 : index}> : () -> index
  "t.use"(%76, %77) : (index, index) -> ()
  "t.write"() : () -> ()
  %78 = "gpu.subgroup_id"() <{upper_bound = 3 : index}> : () -> index
  %79 = "t.src"() : () -> f16
  %80 = "gpu.subgroup_mma_constant_matrix"(%79) : (f16) -> !gpu.mma_matrix<16x16xf16, "AOp">
  %81 = "gpu.subgroup_mma_constant_matrix"(%79) : (f16) -> !gpu.mma_matrix<16x16xf16, "AOp">
  "t.use"(%80, %81) : (!gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "AOp">) -> ()
  "t.write"() : () -> ()
  %82 = "gpu.subgroup_mma_constant_matrix"(%79) : (f16) -> !gpu.mma_matrix<16x16xf16, "AOp">
  %83:2 = "t.src"() : () -> (!gpu.mma_matrix<16x16xf16, "AOp">, index)
  %84 = "gpu.subgroup_mma_extract_thread_local"(%83#0, %83#1) : (!gpu.mma_matrix<16x16xf16, "AOp">, index) -> f16
  %85 = "gpu.subgroup_mma_extract_thread_local"(%83#0, %83#1) : (!gpu.mma_matrix<16x16xf16, "AOp">, index) -> f16
  "t.use"(%84, %85) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %86 = "gpu.subgroup_mma_extract_thread_local"(%83#0, %83#1) : (!gpu.mma_matrix<16x16xf16, "AOp">, index) -> f16
  %87:3 = "t.src"() : () -> (f16, !gpu.mma_matrix<16x16xf16, "AOp">, index)
  %88 = "gpu.subgroup_mma_insert_thread_local"(%87#0, %87#1, %87#2) : (f16, !gpu.mma_matrix<16x16xf16, "AOp">, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
  %89 = "gpu.subgroup_mma_insert_thread_local"(%87#0, %87#1, %87#2) : (f16, !gpu.mma_matrix<16x16xf16, "AOp">, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
  "t.use"(%88, %89) : (!gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "AOp">) -> ()
  "t.write"() : () -> ()
  %90 = "gpu.subgroup_mma_insert_thread_local"(%87#0, %87#1, %87#2) : (f16, !gpu.mma_matrix<16x16xf16, "AOp">, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
  %91 = "t.src"() : () -> memref<4xf16, 3>
  %92 = "gpu.subgroup_mma_load_matrix"(%91) <{leadDimension = 32 : index, transpose}> : (memref<4xf16, 3>) -> !gpu.mma_matrix<16x16xf32, "COp">
  %93 = "gpu.subgroup_mma_load_matrix"(%91) <{leadDimension = 32 : index, transpose}> : (memref<4xf16, 3>) -> !gpu.mma_matrix<16x16xf32, "COp">
  "t.use"(%92, %93) : (!gpu.mma_matrix<16x16xf32, "COp">, !gpu.mma_matrix<16x16xf32, "COp">) -> ()
  "t.write"() : () -> ()
  %94 = "gpu.subgroup_mma_load_matrix"(%91) <{leadDimension = 32 : index, transpose}> : (memref<4xf16, 3>) -> !gpu.mma_matrix<16x16xf32, "COp">
  %95:4 = "t.src"() : () -> (!gpu.mma_matrix<16x16xf32, "COp">, memref<1x1xi8>, index, index)
  "gpu.subgroup_mma_store_matrix"(%95#0, %95#1, %95#2, %95#3) <{leadDimension = 0 : index}> : (!gpu.mma_matrix<16x16xf32, "COp">, memref<1x1xi8>, index, index) -> ()
  %96 = "gpu.subgroup_size"() <{upper_bound = 2 : index}> : () -> index
  %97 = "gpu.subgroup_size"() <{upper_bound = 2 : index}> : () -> index
  "t.use"(%96, %97) : (index, index) -> ()
  "t.write"() : () -> ()
  %98 = "gpu.subgroup_size"() <{upper_bound = 2 : index}> : () -> index
  "gpu.wait"() : () -> ()
}) : () -> ()
