"foo.x"() {a = !acc.foo} : () -> ()
// -----
"foo.x"() {a = !affine.foo} : () -> ()
// -----
"foo.x"() {a = !amdgpu.foo} : () -> ()
// -----
"foo.x"() {a = !amx.foo} : () -> ()
// -----
"foo.x"() {a = !arm_neon.foo} : () -> ()
// -----
"foo.x"() {a = !arm_sme.foo} : () -> ()
// -----
"foo.x"() {a = !arm_sve.foo} : () -> ()
// -----
"foo.x"() {a = !async.foo} : () -> ()
// -----
"foo.x"() {a = !bufferization.foo} : () -> ()
// -----
"foo.x"() {a = !dlti.foo} : () -> ()
// -----
"foo.x"() {a = !emitc.foo} : () -> ()
// -----
"foo.x"() {a = !gpu.foo} : () -> ()
// -----
"foo.x"() {a = !irdl.foo} : () -> ()
// -----
"foo.x"() {a = !linalg.foo} : () -> ()
// -----
"foo.x"() {a = !ml_program.foo} : () -> ()
// -----
"foo.x"() {a = !mpi.foo} : () -> ()
// -----
"foo.x"() {a = !nvgpu.foo} : () -> ()
// -----
"foo.x"() {a = !nvvm.foo} : () -> ()
// -----
"foo.x"() {a = !omp.foo} : () -> ()
// -----
"foo.x"() {a = !pdl.foo} : () -> ()
// -----
"foo.x"() {a = !pdl_interp.foo} : () -> ()
// -----
"foo.x"() {a = !ptr.foo} : () -> ()
// -----
"foo.x"() {a = !quant.foo} : () -> ()
// -----
"foo.x"() {a = !rocdl.foo} : () -> ()
// -----
"foo.x"() {a = !shape.foo} : () -> ()
// -----
"foo.x"() {a = !shard.foo} : () -> ()
// -----
"foo.x"() {a = !smt.foo} : () -> ()
// -----
"foo.x"() {a = !sparse_tensor.foo} : () -> ()
// -----
"foo.x"() {a = !tensor.foo} : () -> ()
// -----
"foo.x"() {a = !tosa.foo} : () -> ()
// -----
"foo.x"() {a = !transform.foo} : () -> ()
// -----
"foo.x"() {a = !vector.foo} : () -> ()
// -----
"foo.x"() {a = !wasmssa.foo} : () -> ()
// -----
"foo.x"() {a = !x86vector.foo} : () -> ()
// -----
"foo.x"() {a = !xegpu.foo} : () -> ()
// -----
"foo.x"() {a = !xevm.foo} : () -> ()
// -----
"foo.x"() {a = #acc.foo} : () -> ()
// -----
"foo.x"() {a = #affine.foo} : () -> ()
// -----
"foo.x"() {a = #amdgpu.foo} : () -> ()
// -----
"foo.x"() {a = #amx.foo} : () -> ()
// -----
"foo.x"() {a = #arm_neon.foo} : () -> ()
// -----
"foo.x"() {a = #arm_sme.foo} : () -> ()
// -----
"foo.x"() {a = #arm_sve.foo} : () -> ()
// -----
"foo.x"() {a = #async.foo} : () -> ()
// -----
"foo.x"() {a = #bufferization.foo} : () -> ()
// -----
"foo.x"() {a = #dlti.foo} : () -> ()
// -----
"foo.x"() {a = #emitc.foo} : () -> ()
// -----
"foo.x"() {a = #gpu.foo} : () -> ()
// -----
"foo.x"() {a = #irdl.foo} : () -> ()
// -----
"foo.x"() {a = #linalg.foo} : () -> ()
// -----
"foo.x"() {a = #ml_program.foo} : () -> ()
// -----
"foo.x"() {a = #mpi.foo} : () -> ()
// -----
"foo.x"() {a = #nvgpu.foo} : () -> ()
// -----
"foo.x"() {a = #nvvm.foo} : () -> ()
// -----
"foo.x"() {a = #omp.foo} : () -> ()
// -----
"foo.x"() {a = #pdl.foo} : () -> ()
// -----
"foo.x"() {a = #pdl_interp.foo} : () -> ()
// -----
"foo.x"() {a = #ptr.foo} : () -> ()
// -----
"foo.x"() {a = #quant.foo} : () -> ()
// -----
"foo.x"() {a = #rocdl.foo} : () -> ()
// -----
"foo.x"() {a = #shape.foo} : () -> ()
// -----
"foo.x"() {a = #shard.foo} : () -> ()
// -----
"foo.x"() {a = #smt.foo} : () -> ()
// -----
"foo.x"() {a = #sparse_tensor.foo} : () -> ()
// -----
"foo.x"() {a = #tensor.foo} : () -> ()
// -----
"foo.x"() {a = #tosa.foo} : () -> ()
// -----
"foo.x"() {a = #transform.foo} : () -> ()
// -----
"foo.x"() {a = #vector.foo} : () -> ()
// -----
"foo.x"() {a = #wasmssa.foo} : () -> ()
// -----
"foo.x"() {a = #x86vector.foo} : () -> ()
// -----
"foo.x"() {a = #xegpu.foo} : () -> ()
// -----
"foo.x"() {a = #xevm.foo} : () -> ()
// -----
"foo.x"() {a = #gpu.thread<x>} : () -> ()
// -----
"foo.x"() {a = #gpu.thread<"y">} : () -> ()
// -----
"foo.x"() {a = #gpu.warpgroup<z>} : () -> ()
// -----
"foo.x"() {a = #gpu.lane<linear_dim_3>} : () -> ()
// -----
"foo.x"() {a = #gpu.block<foo>} : () -> ()
// -----
"foo.x"() {a = #gpu.thread<>} : () -> ()
// -----
"foo.x"() {a = #gpu.thread<x, y>} : () -> ()
// -----
"foo.x"() {a = #gpu.thread} : () -> ()
// -----
"foo.x"() {a = #vector.kind<foo>} : () -> ()
// -----
"foo.x"() {a = #vector.kind<add> : i32} : () -> ()
// -----
"foo.x"() {a = #gpu.address_space<foo>} : () -> ()
// -----
"foo.x"() {a = !acc.1} : () -> ()
// -----
"foo.x"() {a = !acc<"foo">} : () -> ()
// -----
"foo.x"() {a = !gpu.async.token} : () -> ()
// -----
"foo.x"() {a = !nvgpu.device.async.token} : () -> ()
// -----
"foo.x"() {a = !emitc.size_t} : () -> ()
// -----
"foo.x"() {a = !quant.foo<1>} : () -> ()
// -----
#e = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>
#f = #sparse_tensor.encoding<{ map = (d0) -> (d0 : dense), posWidth = 32, crdWidth = 16 }>
#g = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = 32, explicitVal = 1 : i32 }>
"foo.x"() {a = !sparse_tensor.storage_specifier<#e>} : () -> ()
"foo.x"() {a = !sparse_tensor.storage_specifier<#e>, b = #e} : () -> ()
"foo.x"() {b = #e} : () -> ()
"foo.x"() {a = !sparse_tensor.storage_specifier<#f>, b = #e} : () -> ()
"foo.x"() {a = !sparse_tensor.storage_specifier<#f>, b = #f} : () -> ()
"foo.x"() {a = !sparse_tensor.storage_specifier<#g>, b = #g} : () -> ()
// -----
func.func @f(%i: index, %t: !gpu.async.token, %f: f32, %m: memref<4xf32>, %i32: i32) {
  %0 = gpu.thread_id x
  %1 = gpu.block_id y
  %2 = gpu.block_dim z
  %3 = gpu.grid_dim x
  %4 = gpu.cluster_id x
  %5 = gpu.cluster_dim y
  %6 = gpu.cluster_dim_blocks x
  %7 = gpu.cluster_block_id x
  %8 = gpu.global_id x
  %9 = gpu.lane_id
  %10 = gpu.subgroup_id : index
  %11 = gpu.num_subgroups : index
  %12 = gpu.subgroup_size : index
  %13 = gpu.lane_id upper_bound 32
  %14 = gpu.thread_id x upper_bound 32
  %17 = gpu.all_reduce add %f {} : (f32) -> f32
  %18 = gpu.subgroup_reduce add %f : (f32) -> f32
  %19 = gpu.wait async
  %20 = gpu.alloc () : memref<4xf32>
  %21, %22 = gpu.alloc async [%t] () : memref<4xf32>
  %23, %25 = gpu.rotate %f, 1, 32 : f32
  %24 = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
  return
}
