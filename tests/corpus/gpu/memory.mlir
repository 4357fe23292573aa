"builtin.module"() ({
  "func.func"() <{function_type = (index, f32, memref<?xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: f32, %arg2: memref<?xf32>):
    %0 = "gpu.wait"() : () -> !gpu.async.token
    %1 = "gpu.alloc"(%arg0) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (index) -> memref<?xf32>
    %2:2 = "gpu.alloc"(%0, %arg0) <{hostShared, operandSegmentSizes = array<i32: 1, 1, 0>}> : (!gpu.async.token, index) -> (memref<?xf32>, !gpu.async.token)
    "gpu.memcpy"(%1, %arg2) : (memref<?xf32>, memref<?xf32>) -> ()
    %3 = "gpu.memcpy"(%2#1, %1, %arg2) : (!gpu.async.token, memref<?xf32>, memref<?xf32>) -> !gpu.async.token
    "gpu.memset"(%1, %arg1) : (memref<?xf32>, f32) -> ()
    "gpu.dealloc"(%1) : (memref<?xf32>) -> ()
    %4 = "gpu.dealloc"(%3, %2#0) : (!gpu.async.token, memref<?xf32>) -> !gpu.async.token
    %5 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "gpu.set_default_device"(%5) : (i32) -> ()
    %6 = "memref.cast"(%arg2) : (memref<?xf32>) -> memref<*xf32>
    "gpu.host_register"(%6) : (memref<*xf32>) -> ()
    "gpu.host_unregister"(%6) : (memref<*xf32>) -> ()
    %7 = "gpu.dynamic_shared_memory"() : () -> memref<?xi8, #gpu.address_space<workgroup>>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

