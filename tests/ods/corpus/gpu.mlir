"builtin.module"() ({
  "gpu.module"() <{sym_name = "m"}> ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "gpu.module"() <{offloadingHandler = #gpu.select_object, sym_name = "m", targets = [#nvvm.target]}> ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> index, sym_name = "f"}> ({
    %0 = "gpu.cluster_dim_blocks"() <{dimension = #gpu<dim x>}> : () -> index
    "func.return"(%0) : (index) -> ()
  }) : () -> ()
}) : () -> ()
// -----
func.func @f() {
  %0 = "gpu.thread_id"() <{dimension = #gpu<dim x>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.block_id"() <{dimension = #gpu<dim y>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.block_dim"() <{dimension = #gpu<dim z>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.grid_dim"() <{dimension = #gpu<dim x>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.global_id"() <{dimension = #gpu<dim x>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.lane_id"() : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.subgroup_id"() : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.num_subgroups"() : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.subgroup_size"() : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.cluster_id"() <{dimension = #gpu<dim x>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.cluster_dim"() <{dimension = #gpu<dim y>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.cluster_block_id"() <{dimension = #gpu<dim z>}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.thread_id"() <{dimension = #gpu<dim x>, upper_bound = 64 : index}> : () -> index
  return
}
// -----
func.func @f() {
  "gpu.barrier"() : () -> ()
  return
}
// -----
func.func @f(%arg0: i32) {
  "gpu.set_default_device"(%arg0) : (i32) -> ()
  return
}
// -----
func.func @f(%arg0: memref<*xf32>) {
  "gpu.host_register"(%arg0) : (memref<*xf32>) -> ()
  return
}
// -----
func.func @f(%arg0: memref<*xf32>) {
  "gpu.host_unregister"(%arg0) : (memref<*xf32>) -> ()
  return
}
// -----
func.func @f() {
  %0 = "gpu.dynamic_shared_memory"() : () -> memref<?xi8, #gpu.address_space<workgroup>>
  return
}
// -----
func.func @f(%arg0: f32) {
  "gpu.printf"(%arg0) <{format = "x %f\0A"}> : (f32) -> ()
  return
}
// -----
func.func @f(%arg0: memref<*xcomplex<f64>>) {
  "gpu.host_register"(%arg0) : (memref<*xcomplex<f64>>) -> ()
  return
}
// -----
func.func @f(%arg0: memref<*xsi32>) {
  "gpu.host_unregister"(%arg0) : (memref<*xsi32>) -> ()
  return
}
// -----
func.func @f() {
  %0 = "gpu.lane_id"() <{upper_bound = 8 : index}> : () -> index
  return
}
// -----
func.func @f() {
  %0 = "gpu.num_subgroups"() <{upper_bound = 8 : index}> : () -> index
  return
}
// -----
func.func @f(%arg0: si8) {
  "gpu.printf"(%arg0) <{format = "abc"}> : (si8) -> ()
  return
}
// -----
func.func @f(%arg0: vector<1xbf16>) {
  %0:2 = "gpu.rotate"(%arg0) <{offset = 1 : i32, width = 32 : i32}> : (vector<1xbf16>) -> (vector<1xbf16>, i1)
  return
}
// -----
func.func @f() {
  %0 = "gpu.subgroup_id"() <{upper_bound = 3 : index}> : () -> index
  return
}
// -----
func.func @f(%arg0: f16) {
  %0 = "gpu.subgroup_mma_constant_matrix"(%arg0) : (f16) -> !gpu.mma_matrix<16x16xf16, "AOp">
  return
}
// -----
func.func @f(%arg0: !gpu.mma_matrix<16x16xf16, "AOp">, %arg1: index) {
  %0 = "gpu.subgroup_mma_extract_thread_local"(%arg0, %arg1) : (!gpu.mma_matrix<16x16xf16, "AOp">, index) -> f16
  return
}
// -----
func.func @f(%arg0: f16, %arg1: !gpu.mma_matrix<16x16xf16, "AOp">, %arg2: index) {
  %0 = "gpu.subgroup_mma_insert_thread_local"(%arg0, %arg1, %arg2) : (f16, !gpu.mma_matrix<16x16xf16, "AOp">, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
  return
}
// -----
func.func @f(%arg0: memref<4xf16, 3>) {
  %0 = "gpu.subgroup_mma_load_matrix"(%arg0) <{leadDimension = 32 : index, transpose}> : (memref<4xf16, 3>) -> !gpu.mma_matrix<16x16xf32, "COp">
  return
}
// -----
func.func @f(%arg0: !gpu.mma_matrix<16x16xf32, "COp">, %arg1: memref<1x1xi8>, %arg2: index, %arg3: index) {
  "gpu.subgroup_mma_store_matrix"(%arg0, %arg1, %arg2, %arg3) <{leadDimension = 0 : index}> : (!gpu.mma_matrix<16x16xf32, "COp">, memref<1x1xi8>, index, index) -> ()
  return
}
// -----
func.func @f() {
  %0 = "gpu.subgroup_size"() <{upper_bound = 2 : index}> : () -> index
  return
}
// -----
func.func @f(%arg0: f32, %arg1: i32, %arg2: i32) {
  %0:2 = "gpu.shuffle"(%arg0, %arg1, %arg2) <{mode = #gpu<shuffle_mode xor>}> : (f32, i32, i32) -> (f32, i1)
  return
}
// -----
func.func @f(%arg0: memref<16x16xf16>, %arg1: index, %arg2: index) {
  %0 = "gpu.subgroup_mma_load_matrix"(%arg0, %arg1, %arg2) <{leadDimension = 16 : index}> : (memref<16x16xf16>, index, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
  return
}
// -----
func.func @f(%arg0: f16) {
  %0 = "gpu.subgroup_mma_constant_matrix"(%arg0) : (f16) -> !gpu.mma_matrix<16x16xf16, "COp">
  return
}
// -----
func.func @f(%arg0: !gpu.mma_matrix<16x16xf16, "AOp">, %arg1: !gpu.mma_matrix<16x16xf16, "BOp">, %arg2: !gpu.mma_matrix<16x16xf16, "COp">) {
  %0 = "gpu.subgroup_mma_compute"(%arg0, %arg1, %arg2) : (!gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
  return
}
// -----
func.func @f(%arg0: !gpu.mma_matrix<16x16xf16, "COp">, %arg1: !gpu.mma_matrix<16x16xf16, "COp">) {
  %0 = "gpu.subgroup_mma_elementwise"(%arg0, %arg1) <{opType = #gpu<mma_element_wise addf>}> : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
  return
}
// -----
func.func @f(%arg0: !gpu.mma_matrix<16x16xf16, "COp">, %arg1: memref<16x16xf16>, %arg2: index, %arg3: index) {
  "gpu.subgroup_mma_store_matrix"(%arg0, %arg1, %arg2, %arg3) <{leadDimension = 16 : index}> : (!gpu.mma_matrix<16x16xf16, "COp">, memref<16x16xf16>, index, index) -> ()
  return
}
// -----
func.func @f(%arg0: f32) {
  %0:2 = "gpu.rotate"(%arg0) <{offset = 1 : i32, width = 16 : i32}> : (f32) -> (f32, i1)
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "gpu.subgroup_broadcast"(%arg0) <{broadcast_type = #gpu<broadcast first_active_lane>}> : (f32) -> f32
  return
}

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (f32, memref<?xf32>, index, !gpu.async.token, i32) -> (), sym_name = "a"}> ({
  ^bb0(%arg0: f32, %arg1: memref<?xf32>, %arg2: index, %arg3: !gpu.async.token, %arg4: i32):
    %0 = "gpu.wait"() : () -> !gpu.async.token
    %1 = "gpu.wait"(%0, %arg3) : (!gpu.async.token, !gpu.async.token) -> !gpu.async.token
    "gpu.wait"(%0) : (!gpu.async.token) -> ()
    "gpu.wait"() : () -> ()
    %2:2 = "gpu.alloc"(%0, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!gpu.async.token, index) -> (memref<?xf32>, !gpu.async.token)
    %3 = "gpu.alloc"(%arg2) <{hostShared, operandSegmentSizes = array<i32: 0, 1, 0>}> : (index) -> memref<?xf32>
    %4 = "gpu.memcpy"(%arg1, %arg1) : (memref<?xf32>, memref<?xf32>) -> !gpu.async.token
    "gpu.memset"(%arg1, %arg0) : (memref<?xf32>, f32) -> ()
    "gpu.dealloc"(%0, %arg1) : (!gpu.async.token, memref<?xf32>) -> ()
    %5 = "gpu.all_reduce"(%arg0) <{op = #gpu<all_reduce_op add>, uniform}> ({
    }) : (f32) -> f32
    %6 = "gpu.all_reduce"(%arg0) <{op = #gpu<all_reduce_op minnumf>}> ({
    }) : (f32) -> f32
    %7 = "gpu.subgroup_reduce"(%arg0) <{cluster_stride = 1 : i32, op = #gpu<all_reduce_op maxnumf>, uniform}> : (f32) -> f32
    %8 = "gpu.all_reduce"(%arg0) ({
    ^bb0(%arg5: f32, %arg6: f32):
      "gpu.yield"(%arg5) : (f32) -> ()
    }) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "gpu.binary"() <{objects = [#gpu.object<#nvvm.target, "blob">], offloadingHandler = #gpu.select_object, sym_name = "bin"}> : () -> ()
  "gpu.binary"() <{objects = [#gpu.object<#nvvm.target, "blob">], offloadingHandler = #gpu.select_object<0 : i64>, sym_name = "bin2"}> : () -> ()
  "gpu.binary"() <{objects = [#gpu.object<#nvvm.target, "blob">], offloadingHandler = #gpu.select_object<#nvvm.target>, sym_name = "bin3"}> : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:4 = "t.src"() : () -> (!gpu.async.token, index, index, memref<4x4xindex, strided<[?, ?], offset: ?>>)
    %1:2 = "gpu.create_2to4_spmat"(%0#0, %0#1, %0#2, %0#3) <{pruneFlag = #gpu<prune_2to4_spmat_flag PRUNE_AND_CHECK>}> : (!gpu.async.token, index, index, memref<4x4xindex, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:10 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, index, index, index, index, index, memref<2x3x4xi2>, memref<2x3x4xi2>, memref<2x3x4xi2>)
    %1 = "gpu.create_bsr"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9) : (!gpu.async.token, !gpu.async.token, index, index, index, index, index, memref<2x3x4xi2>, memref<2x3x4xi2>, memref<2x3x4xi2>) -> !gpu.sparse.spmat_handle
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:7 = "t.src"() : () -> (!gpu.async.token, index, index, index, memref<4xi32, 3>, memref<4xi32, 3>, memref<?x?xi1, strided<[?, ?], offset: ?>>)
    %1 = "gpu.create_coo"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) : (!gpu.async.token, index, index, index, memref<4xi32, 3>, memref<4xi32, 3>, memref<?x?xi1, strided<[?, ?], offset: ?>>) -> !gpu.sparse.spmat_handle
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:7 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, index, index, index, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>)
    %1:2 = "gpu.create_coo_aos"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) : (!gpu.async.token, !gpu.async.token, index, index, index, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>, memref<4x4xcomplex<i32>, strided<[?, ?], offset: ?>>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:7 = "t.src"() : () -> (!gpu.async.token, index, index, index, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>)
    %1 = "gpu.create_csc"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) : (!gpu.async.token, index, index, index, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>, memref<?x?xf6E3M2FN>) -> !gpu.sparse.spmat_handle
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:7 = "t.src"() : () -> (!gpu.async.token, index, index, index, memref<1xf8E4M3>, memref<1xf8E4M3>, memref<1xf8E4M3>)
    %1:2 = "gpu.create_csr"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) : (!gpu.async.token, index, index, index, memref<1xf8E4M3>, memref<1xf8E4M3>, memref<1xf8E4M3>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:3 = "t.src"() : () -> (!gpu.async.token, memref<?x?xi16, strided<[?, ?], offset: ?>>, index)
    %1 = "gpu.create_dn_tensor"(%0#0, %0#1, %0#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!gpu.async.token, memref<?x?xi16, strided<[?, ?], offset: ?>>, index) -> !gpu.sparse.dntensor_handle
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:3 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, memref<3xi1>)
    "gpu.dealloc"(%0#0, %0#1, %0#2) : (!gpu.async.token, !gpu.async.token, memref<3xi1>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:3 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.dntensor_handle)
    "gpu.destroy_dn_tensor"(%0#0, %0#1, %0#2) : (!gpu.async.token, !gpu.async.token, !gpu.sparse.dntensor_handle) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:3 = "t.src"() : () -> (!gpu.async.token, memref<4x4xf16, strided<[?, ?], offset: ?>>, memref<4x4xf16, strided<[?, ?], offset: ?>>)
    "gpu.memcpy"(%0#0, %0#1, %0#2) : (!gpu.async.token, memref<4x4xf16, strided<[?, ?], offset: ?>>, memref<4x4xf16, strided<[?, ?], offset: ?>>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:3 = "t.src"() : () -> (!gpu.async.token, memref<2x3x4xi1>, memref<2x3x4xi1>)
    "gpu.memset"(%0#0, %0#1, %0#2) : (!gpu.async.token, memref<2x3x4xi1>, memref<2x3x4xi1>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:5 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle, memref<?x?xi4, strided<[?, ?], offset: ?>>)
    "gpu.sddmm"(%0#0, %0#1, %0#2, %0#3, %0#4) <{computeType = f8E5M2, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle, memref<?x?xi4, strided<[?, ?], offset: ?>>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:3 = "t.src"() : () -> (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle)
    %1:2 = "gpu.sddmm_buffer_size"(%0#0, %0#1, %0#2) <{computeType = i8, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.spmat_handle) -> (index, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:6 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, memref<si64>, memref<si64>, memref<si64>)
    "gpu.set_csr_pointers"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5) : (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, memref<si64>, memref<si64>, memref<si64>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:6 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.spgemmop_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle)
    "gpu.spgemm_copy"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5) <{computeType = f4E2M1FN, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.async.token, !gpu.sparse.spgemmop_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:2 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token)
    %1:2 = "gpu.spgemm_create_descr"(%0#0, %0#1) : (!gpu.async.token, !gpu.async.token) -> (!gpu.sparse.spgemmop_handle, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:2 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.spgemmop_handle)
    %1 = "gpu.spgemm_destroy_descr"(%0#0, %0#1) : (!gpu.async.token, !gpu.sparse.spgemmop_handle) -> !gpu.async.token
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0 = "t.src"() : () -> !gpu.sparse.spmat_handle
    %1:4 = "gpu.spmat_get_size"(%0) : (!gpu.sparse.spmat_handle) -> (index, index, index, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:4 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle)
    %1 = "gpu.spmm_buffer_size"(%0#0, %0#1, %0#2, %0#3) <{computeType = bf16, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, resultSegmentSizes = array<i32: 1, 0>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:6 = "t.src"() : () -> (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, memref<4xi2, 3>)
    "gpu.spmv"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5) <{computeType = i1, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, memref<4xi2, 3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0:4 = "t.src"() : () -> (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle)
    %1:2 = "gpu.spmv_buffer_size"(%0#0, %0#1, %0#2, %0#3) <{computeType = ui1, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> (index, !gpu.async.token)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
