// ----- launch
func.func @f(%n: index, %m: memref<4xf32>) {
  gpu.launch blocks(%a, %b, %c) in (%d = %n, %e = %n, %g = %n) threads(%h, %i, %j) in (%k = %n, %l = %n, %o = %n) {
    %0 = gpu.thread_id x
    %1 = gpu.block_id y
    %2 = gpu.block_dim z
    %3 = gpu.grid_dim x
    %4 = gpu.global_id x
    %5 = gpu.lane_id
    %6 = gpu.subgroup_id : index
    %7 = gpu.num_subgroups : index
    %8 = gpu.subgroup_size : index
    %9 = gpu.cluster_id x
    %10 = gpu.cluster_dim y
    %11 = gpu.cluster_block_id z
    %12 = gpu.thread_id x upper_bound 64
    gpu.barrier
    gpu.terminator
  }
  %t = gpu.launch async blocks(%a, %b, %c) in (%d = %n, %e = %n, %g = %n) threads(%h, %i, %j) in (%k = %n, %l = %n, %o = %n) workgroup(%w : memref<4xf32, #gpu.address_space<workgroup>>) private(%p : memref<2xi32, #gpu.address_space<private>>) {
    gpu.terminator
  }
  return
}
// ----- module
module attributes {gpu.container_module} {
  gpu.module @k [#nvvm.target<chip = "sm_90">, #rocdl.target] {
    gpu.func @kernel(%a: f32, %m: memref<?xf32>) workgroup(%w : memref<32xf32, 3>) private(%p : memref<1xf32, 5>) kernel attributes {gpu.known_block_size = array<i32: 128, 1, 1>} {
      gpu.printf "x %f\n", %a : f32
      gpu.return
    }
    gpu.func @dev(%a: f32) -> f32 { gpu.return %a : f32 }
  }
  gpu.binary @b [#gpu.object<#nvvm.target, "bytes\00\01">, #gpu.object<#rocdl.target, assembly = "text">]
  gpu.binary @b2 <#gpu.select_object<#rocdl.target>> [#gpu.object<#rocdl.target, offload = "z">]
  func.func @f(%n: index, %a: f32, %m: memref<?xf32>, %s: i32) {
    gpu.launch_func @k::@kernel blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%a : f32, %m : memref<?xf32>)
    %t0 = gpu.wait async
    %t1 = gpu.launch_func async [%t0] @k::@kernel blocks in (%n, %n, %n) threads in (%n, %n, %n) dynamic_shared_memory_size %s args(%a : f32, %m : memref<?xf32>)
    gpu.launch_func @k::@kernel clusters in (%n, %n, %n) blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%a : f32, %m : memref<?xf32>)
    gpu.wait [%t1]
    return
  }
}
// ----- memory
func.func @f(%n: index, %x: f32, %m: memref<?xf32>) {
  %t = gpu.wait async
  %0 = gpu.alloc (%n) : memref<?xf32>
  %1, %t1 = gpu.alloc async [%t] host_shared (%n) : memref<?xf32>
  gpu.memcpy %0, %m : memref<?xf32>, memref<?xf32>
  %t2 = gpu.memcpy async [%t1] %0, %m : memref<?xf32>, memref<?xf32>
  gpu.memset %0, %x : memref<?xf32>, f32
  gpu.dealloc %0 : memref<?xf32>
  %t3 = gpu.dealloc async [%t2] %1 : memref<?xf32>
  %d = arith.constant 0 : i32
  gpu.set_default_device %d
  %u = memref.cast %m : memref<?xf32> to memref<*xf32>
  gpu.host_register %u : memref<*xf32>
  gpu.host_unregister %u : memref<*xf32>
  %s = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
  return
}
// ----- subgroup
func.func @f(%x: f32, %i: i32, %m: memref<16x16xf16>, %n: index, %h: f16) {
  %0 = gpu.all_reduce add %x {} : (f32) -> f32
  %1 = gpu.all_reduce %x {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %b : f32
    gpu.yield %s : f32
  } : (f32) -> f32
  %2 = gpu.subgroup_reduce add %x : (f32) -> f32
  %3 = gpu.subgroup_reduce maxsi %i uniform : (i32) -> i32
  %4 = gpu.subgroup_reduce add %x cluster(size = 4) : (f32) -> f32
  %w = arith.constant 32 : i32
  %5, %6 = gpu.shuffle xor %x, %i, %w : f32
  %7 = gpu.subgroup_mma_load_matrix %m[%n, %n] {leadDimension = 16 : index} : memref<16x16xf16> -> !gpu.mma_matrix<16x16xf16, "AOp">
  %8 = gpu.subgroup_mma_constant_matrix %h : !gpu.mma_matrix<16x16xf16, "COp">
  %9 = gpu.subgroup_mma_load_matrix %m[%n, %n] {leadDimension = 16 : index, transpose} : memref<16x16xf16> -> !gpu.mma_matrix<16x16xf16, "BOp">
  %10 = gpu.subgroup_mma_compute %7, %9, %8 : !gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp"> -> !gpu.mma_matrix<16x16xf16, "COp">
  %11 = gpu.subgroup_mma_elementwise addf %10, %8 : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
  gpu.subgroup_mma_store_matrix %11, %m[%n, %n] {leadDimension = 16 : index} : !gpu.mma_matrix<16x16xf16, "COp">, memref<16x16xf16>
  %12, %v12 = gpu.rotate %x, 1, 16 : f32
  %13 = gpu.subgroup_broadcast %x, first_active_lane : f32
  return
}
// ----- types
"foo.t"() {a = !gpu.async.token, b = !gpu.mma_matrix<8x8xf32, "AOp">, c = #gpu.address_space<global>, d = #gpu.block<x>, e = #gpu.warp<y>, f = #gpu.thread<linear_dim_0>, g = !gpu.sparse.dntensor_handle, h = !gpu.sparse.spmat_handle, i = #gpu.memory_space<workgroup>, j = #gpu.warpgroup<z>, k = #gpu.lane<x>, l = #gpu.loop_dim_map<processor = block_x, map = (d0) -> (d0), bound = (d0) -> (d0)>} : () -> ()
