"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?xf32>, memref<?xf32>, index, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<?xf32>, %arg1: memref<?xf32>, %arg2: index, %arg3: i1):
    %0 = "bufferization.alloc_tensor"(%arg2) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (index) -> tensor<?xf32>
    %1 = "bufferization.alloc_tensor"(%arg0) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (tensor<?xf32>) -> tensor<?xf32>
    %2 = "bufferization.alloc_tensor"() <{memory_space = 1 : i64, operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<4xf32>
    %3 = "bufferization.to_buffer"(%arg0) : (tensor<?xf32>) -> memref<?xf32>
    %4 = "bufferization.to_buffer"(%arg0) <{read_only}> : (tensor<?xf32>) -> memref<?xf32>
    %5 = "bufferization.to_tensor"(%arg1) : (memref<?xf32>) -> tensor<?xf32>
    %6 = "bufferization.to_tensor"(%arg1) <{restrict, writable}> : (memref<?xf32>) -> tensor<?xf32>
    %7 = "bufferization.clone"(%arg1) : (memref<?xf32>) -> memref<?xf32>
    "bufferization.dealloc_tensor"(%0) : (tensor<?xf32>) -> ()
    %8 = "bufferization.materialize_in_destination"(%arg0, %1) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    "bufferization.materialize_in_destination"(%arg0, %arg1) <{writable}> : (tensor<?xf32>, memref<?xf32>) -> ()
    %9 = "bufferization.dealloc"(%arg1, %arg3, %7) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<?xf32>, i1, memref<?xf32>) -> i1
    "bufferization.dealloc"(%arg1, %arg3) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<?xf32>, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

