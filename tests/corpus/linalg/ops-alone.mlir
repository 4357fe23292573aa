"builtin.module"() ({
  %0:5 = "t.src"() : () -> (tensor<?xi2>, tensor<?xi2>, i2, index, index)
  %1 = "linalg.pack"(%0#0, %0#1, %0#2, %0#3, %0#4) <{inner_dims_pos = array<i64>, operandSegmentSizes = array<i32: 1, 1, 1, 2>, static_inner_tiles = array<i64>}> : (tensor<?xi2>, tensor<?xi2>, i2, index, index) -> tensor<?xi2>
  %2 = "linalg.pack"(%0#0, %0#1, %0#2, %0#3, %0#4) <{inner_dims_pos = array<i64>, operandSegmentSizes = array<i32: 1, 1, 1, 2>, static_inner_tiles = array<i64>}> : (tensor<?xi2>, tensor<?xi2>, i2, index, index) -> tensor<?xi2>
  "t.use"(%1, %2) : (tensor<?xi2>, tensor<?xi2>) -> ()
  "t.write"() : () -> ()
  %3 = "linalg.pack"(%0#0, %0#1, %0#2, %0#3, %0#4) <{inner_dims_pos = array<i64>, operandSegmentSizes = array<i32: 1, 1, 1, 2>, static_inner_tiles = array<i64>}> : (tensor<?xi2>, tensor<?xi2>, i2, index, index) -> tensor<?xi2>
  %4:2 = "t.src"() : () -> (tensor<2x3x4xi1>, tensor<2x3x4xi1>)
  %5 = "linalg.softmax"(%4#0, %4#1) <{dimension = 2 : i64}> : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  %6 = "linalg.softmax"(%4#0, %4#1) <{dimension = 2 : i64}> : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  "t.use"(%5, %6) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> ()
  "t.write"() : () -> ()
  %7 = "linalg.softmax"(%4#0, %4#1) <{dimension = 2 : i64}> : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  %8:3 = "t.src"() : () -> (tensor<1x1xui16>, tensor<1x1xui16>, index)
  %9 = "linalg.unpack"(%8#0, %8#1, %8#2) <{inner_dims_pos = array<i64>, static_inner_tiles = array<i64>}> : (tensor<1x1xui16>, tensor<1x1xui16>, index) -> tensor<1x1xui16>
  %10 = "linalg.unpack"(%8#0, %8#1, %8#2) <{inner_dims_pos = array<i64>, static_inner_tiles = array<i64>}> : (tensor<1x1xui16>, tensor<1x1xui16>, index) -> tensor<1x1xui16>
  "t.use"(%9, %10) : (tensor<1x1xui16>, tensor<1x1xui16>) -> ()
  "t.write"() : () -> ()
  %11 = "linalg.unpack"(%8#0, %8#1, %8#2) <{inner_dims_pos = array<i64>, static_inner_tiles = array<i64>}> : (tensor<1x1xui16>, tensor<1x1xui16>, index) -> tensor<1x1xui16>
}) : () -> ()
