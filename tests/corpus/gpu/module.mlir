"builtin.module"() ({
  "gpu.module"() <{sym_name = "k", targets = [#nvvm.target<chip = "sm_90">, #rocdl.target]}> ({
    "gpu.func"() <{function_type = (f32, memref<?xf32>) -> ()}> ({
    ^bb0(%arg5: f32, %arg6: memref<?xf32>, %arg7: memref<32xf32, 3>, %arg8: memref<1xf32, 5>):
      "gpu.printf"(%arg5) <{format = "x %f\0A"}> : (f32) -> ()
      "gpu.return"() : () -> ()
    }) {gpu.kernel, gpu.known_block_size = array<i32: 128, 1, 1>, sym_name = "kernel", workgroup_attributions = 1 : i64} : () -> ()
    "gpu.func"() <{function_type = (f32) -> f32}> ({
    ^bb0(%arg4: f32):
      "gpu.return"(%arg4) : (f32) -> ()
    }) {sym_name = "dev", workgroup_attributions = 0 : i64} : () -> ()
  }) : () -> ()
  "gpu.binary"() <{objects = [#gpu.object<#nvvm.target, "bytes\00\01">, #gpu.object<#rocdl.target, assembly = "text">], offloadingHandler = #gpu.select_object, sym_name = "b"}> : () -> ()
  "gpu.binary"() <{objects = [#gpu.object<#rocdl.target, offload = "z">], offloadingHandler = #gpu.select_object<#rocdl.target>, sym_name = "b2"}> : () -> ()
  "func.func"() <{function_type = (index, f32, memref<?xf32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: f32, %arg2: memref<?xf32>, %arg3: i32):
    "gpu.launch_func"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg1, %arg2) <{kernel = @k::@kernel, operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 0>}> : (index, index, index, index, index, index, f32, memref<?xf32>) -> ()
    %0 = "gpu.wait"() : () -> !gpu.async.token
    %1 = "gpu.launch_func"(%0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg3, %arg1, %arg2) <{kernel = @k::@kernel, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 2, 0>}> : (!gpu.async.token, index, index, index, index, index, index, i32, f32, memref<?xf32>) -> !gpu.async.token
    "gpu.launch_func"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg1, %arg2) <{kernel = @k::@kernel, operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0>}> : (index, index, index, index, index, index, index, index, index, f32, memref<?xf32>) -> ()
    "gpu.wait"(%1) : (!gpu.async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {gpu.container_module} : () -> ()

