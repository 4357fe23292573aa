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
