"builtin.module"() ({
  %0 = "bufferization.alloc_tensor"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<*xi2>
  %1 = "bufferization.alloc_tensor"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<*xi2>
  "t.use"(%0, %1) : (tensor<*xi2>, tensor<*xi2>) -> ()
  "t.write"() : () -> ()
  %2 = "bufferization.alloc_tensor"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<*xi2>
  %3 = "t.src"() : () -> memref<?x?xi1, 3>
  %4 = "bufferization.clone"(%3) : (memref<?x?xi1, 3>) -> memref<?x?xi1, 3>
  %5 = "bufferization.clone"(%3) : (memref<?x?xi1, 3>) -> memref<?x?xi1, 3>
  "t.use"(%4, %5) : (memref<?x?xi1, 3>, memref<?x?xi1, 3>) -> ()
  "t.write"() : () -> ()
  %6 = "bufferization.clone"(%3) : (memref<?x?xi1, 3>) -> memref<?x?xi1, 3>
  %7:5 = "t.src"() : () -> (memref<?xi32>, memref<?xi32>, i1, i1, memref<4x4xf8E4M3FNUZ, 3>)
  %8 = "bufferization.dealloc"(%7#0, %7#1, %7#2, %7#3, %7#4) <{operandSegmentSizes = array<i32: 2, 2, 1>}> : (memref<?xi32>, memref<?xi32>, i1, i1, memref<4x4xf8E4M3FNUZ, 3>) -> i1
  %9 = "bufferization.dealloc"(%7#0, %7#1, %7#2, %7#3, %7#4) <{operandSegmentSizes = array<i32: 2, 2, 1>}> : (memref<?xi32>, memref<?xi32>, i1, i1, memref<4x4xf8E4M3FNUZ, 3>) -> i1
  "t.use"(%8, %9) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %10 = "bufferization.dealloc"(%7#0, %7#1, %7#2, %7#3, %7#4) <{operandSegmentSizes = array<i32: 2, 2, 1>}> : (memref<?xi32>, memref<?xi32>, i1, i1, memref<4x4xf8E4M3FNUZ, 3>) -> i1
  %11 = "t.src"() : () -> tensor<1x2x3xf6E2M3FN>
  "bufferization.dealloc_tensor"(%11) : (tensor<1x2x3xf6E2M3FN>) -> ()
  %12:2 = "t.src"() : () -> (tensor<?x?xi4>, tensor<?x?xi4>)
  %13 = "bufferization.materialize_in_destination"(%12#0, %12#1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
  %14 = "bufferization.materialize_in_destination"(%12#0, %12#1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
  "t.use"(%13, %14) : (tensor<?x?xi4>, tensor<?x?xi4>) -> ()
  "t.write"() : () -> ()
  %15 = "bufferization.materialize_in_destination"(%12#0, %12#1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
}) : () -> ()
