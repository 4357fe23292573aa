%t = "t.s"() : () -> tensor<4x8xf32>
%0 = "tensor.expand_shape"(%t) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 2, 8>}> : (tensor<4x8xf32>) -> tensor<2x2x8xf32>
%1 = "tensor.collapse_shape"(%0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x2x8xf32>) -> tensor<4x8xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%0 = "tensor.expand_shape"(%t) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 3, 8>}> : (tensor<4x8xf32>) -> tensor<2x3x8xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%0 = "tensor.expand_shape"(%t) <{reassociation = [[0], [1]], static_output_shape = array<i64: 4, 8>}> : (tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%t = "t.s"() : () -> tensor<?x8xf32>
%0 = "tensor.expand_shape"(%t) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: -9223372036854775808, -9223372036854775808, 8>}> : (tensor<?x8xf32>) -> tensor<?x?x8xf32>
// -----
%t, %i = "t.s"() : () -> (tensor<?x8xf32>, index)
%0 = "tensor.expand_shape"(%t, %i) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: -9223372036854775808, 4, 8>}> : (tensor<?x8xf32>, index) -> tensor<?x5x8xf32>
// -----
%t, %i = "t.s"() : () -> (tensor<?x8xf32>, index)
%0 = "tensor.expand_shape"(%t, %i) <{reassociation = [[0, 1]], static_output_shape = array<i64: -9223372036854775808, 4, 8>}> : (tensor<?x8xf32>, index) -> tensor<?x4x8xf32>
// -----
%t, %i = "t.s"() : () -> (tensor<?x8xf32>, index)
%0 = "tensor.expand_shape"(%t, %i) <{reassociation = [[0, 2], [1]], static_output_shape = array<i64: -9223372036854775808, 4, 8>}> : (tensor<?x8xf32>, index) -> tensor<?x4x8xf32>
// -----
%t = "t.s"() : () -> tensor<f32>
%0 = "tensor.expand_shape"(%t) <{reassociation = [], static_output_shape = array<i64: 1, 1>}> : (tensor<f32>) -> tensor<1x1xf32>
%1 = "tensor.collapse_shape"(%0) <{reassociation = []}> : (tensor<1x1xf32>) -> tensor<f32>
// -----
%t = "t.s"() : () -> tensor<f32>
%0 = "tensor.expand_shape"(%t) <{reassociation = [], static_output_shape = array<i64: 1, 2>}> : (tensor<f32>) -> tensor<1x2xf32>
// -----
%t = "t.s"() : () -> tensor<2x2xf32>
%1 = "tensor.collapse_shape"(%t) <{reassociation = []}> : (tensor<2x2xf32>) -> tensor<f32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 5>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 3>}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: -1, 0>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: -4, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 0, 1>}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<4xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<1xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<1x4x1xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<4xf64>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0>, static_sizes = array<i64: 1>, static_strides = array<i64: 1>}> : (tensor<4x8xf32>) -> tensor<1x8xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%1 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1>, static_strides = array<i64: 1, 1>}> : (tensor<4x8xf32>) -> tensor<1x8xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2xf32>)
%1 = "tensor.insert_slice"(%s, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 2>, static_strides = array<i64: 1, 1>}> : (tensor<2x2xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2xf32>)
%1 = "tensor.insert_slice"(%s, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 3, 0>, static_sizes = array<i64: 2, 2>, static_strides = array<i64: 1, 1>}> : (tensor<2x2xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2xf32>)
%1 = "tensor.insert_slice"(%s, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 3, 2>, static_strides = array<i64: 1, 1>}> : (tensor<2x2xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2xf32>)
"tensor.parallel_insert_slice"(%s, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 2>, static_strides = array<i64: 1, 1>}> : (tensor<2x2xf32>, tensor<4x8xf32>) -> ()
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, f32)
%1 = "tensor.pad"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_low = array<i64: 1, 1>, static_high = array<i64: 0, 2>}> ({
^bb0(%i: index, %j: index):
  "tensor.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>) -> tensor<5x11xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, f32)
%1 = "tensor.pad"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_low = array<i64: 1, 1>, static_high = array<i64: 0, 2>}> ({
^bb0(%i: index, %j: index):
  "tensor.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>) -> tensor<5x10xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, f32)
%1 = "tensor.pad"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_low = array<i64: 1, 1>, static_high = array<i64: 0, 2>}> ({
^bb0(%i: index):
  "tensor.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>) -> tensor<5x11xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, f64)
%1 = "tensor.pad"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_low = array<i64: 1, 1>, static_high = array<i64: 0, 2>}> ({
^bb0(%i: index, %j: index):
  "tensor.yield"(%s) : (f64) -> ()
}) : (tensor<4x8xf32>) -> tensor<5x11xf32>
// -----
%t, %s = "t.s"() : () -> (tensor<4x8xf32>, f32)
%1 = "tensor.pad"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_low = array<i64: -1, 1>, static_high = array<i64: 0, 2>}> ({
^bb0(%i: index, %j: i32):
  "tensor.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>) -> tensor<3x11xf32>
// -----
%t = "t.s"() : () -> tensor<4x8xf32>
%0 = "tensor.pack"(%t) : (tensor<4x8xf32>) -> tensor<1xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64>}> : (tensor<4x8xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 0>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64>}> : (tensor<4x8xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 0>, outer_dims_perm = array<i64>}> : (tensor<4x8xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 3>, outer_dims_perm = array<i64>}> : (tensor<4x8xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2x3xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 3>, outer_dims_perm = array<i64>}> : (tensor<4x8xf32>, tensor<2x3x2x3xf32>) -> tensor<2x3x2x3xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64: 0, 0>}> : (tensor<4x8xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.pack"(%t, %d) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, inner_dims_pos = array<i64: 0, 2>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64: 0, 1>}> : (tensor<4x8xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x4xf32>)
%0 = "linalg.unpack"(%d, %t) <{operandSegmentSizes = array<i32: 1, 1, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64: 0, 1>}> : (tensor<2x2x2x4xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x2x2x5xf32>)
%0 = "linalg.unpack"(%d, %t) <{operandSegmentSizes = array<i32: 1, 1, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64: 0, 1>}> : (tensor<2x2x2x5xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%t, %d = "t.s"() : () -> (memref<4x8xf32>, memref<2x2x2x4xf32>)
"linalg.unpack"(%d, %t) <{operandSegmentSizes = array<i32: 1, 1, 0>, inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: 2, 4>, outer_dims_perm = array<i64: 0, 1>}> : (memref<2x2x2x4xf32>, memref<4x8xf32>) -> ()
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2xi32>)
%0 = "tensor.reshape"(%t, %d) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<8x4xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2xi32>)
%0 = "tensor.reshape"(%t, %d) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<8x5xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2xi32>)
%0 = "tensor.reshape"(%t, %d) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<?xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<?xi32>)
%0 = "tensor.reshape"(%t, %d) : (tensor<4x8xf32>, tensor<?xi32>) -> tensor<?xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<?xi32>)
%0 = "tensor.reshape"(%t, %d) : (tensor<4x8xf32>, tensor<?xi32>) -> tensor<*xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2xi32>)
%0 = "tensor.reshape"(%t, %d) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<8x4xi32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>)
%0 = "tensor.gather"(%t, %d) <{gather_dims = array<i64: 0, 1>}> : (tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<2x3x1x1xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>)
%0 = "tensor.gather"(%t, %d) <{gather_dims = array<i64: 0, 1>}> : (tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<2x3xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>)
%0 = "tensor.gather"(%t, %d) <{gather_dims = array<i64: 1, 0>}> : (tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<2x3xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>)
%0 = "tensor.gather"(%t, %d) <{gather_dims = array<i64: 0, 2>}> : (tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<2x3xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>)
%0 = "tensor.gather"(%t, %d) <{gather_dims = array<i64: 0>}> : (tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<2x3xf32>
// -----
%t, %d = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>)
%0 = "tensor.gather"(%t, %d) <{gather_dims = array<i64>}> : (tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<2x3xf32>
// -----
%t, %d, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>, tensor<2x3xf32>)
%0 = "tensor.scatter"(%s, %t, %d) <{scatter_dims = array<i64: 0, 1>, unique}> : (tensor<2x3xf32>, tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<4x8xf32>
// -----
%t, %d, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>, tensor<2x3xf32>)
%0 = "tensor.scatter"(%s, %t, %d) <{scatter_dims = array<i64: 0, 1>}> : (tensor<2x3xf32>, tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<4x8xf32>
// -----
%t, %d, %s = "t.s"() : () -> (tensor<4x8xf32>, tensor<2x3x2xindex>, tensor<2x4xf32>)
%0 = "tensor.scatter"(%s, %t, %d) <{scatter_dims = array<i64: 0, 1>, unique}> : (tensor<2x4xf32>, tensor<4x8xf32>, tensor<2x3x2xindex>) -> tensor<4x8xf32>
// -----
%t = "t.s"() : () -> i32
%0 = "tensor.from_elements"(%t, %t) : (i32, i32) -> tensor<2xi32>
%1 = "tensor.from_elements"(%t) : (i32) -> tensor<i32>
%2 = "tensor.from_elements"() : () -> tensor<0xi32>
// -----
%t = "t.s"() : () -> i32
%0 = "tensor.from_elements"(%t, %t) : (i32, i32) -> tensor<3xi32>
// -----
%t = "t.s"() : () -> i32
%0 = "tensor.from_elements"(%t, %t) : (i32, i32) -> tensor<?xi32>
// -----
%t = "t.s"() : () -> i32
%0 = "tensor.from_elements"(%t, %t) : (i32, i32) -> tensor<2xi64>
// -----
%t = "t.s"() : () -> index
%0 = "tensor.generate"(%t) ({
^bb0(%i: index, %j: index):
  "tensor.yield"(%i) : (index) -> ()
}) : (index) -> tensor<?x4xindex>
// -----
%t = "t.s"() : () -> index
%0 = "tensor.generate"(%t) ({
^bb0(%i: index):
  "tensor.yield"(%i) : (index) -> ()
}) : (index) -> tensor<?x4xindex>
// -----
%t = "t.s"() : () -> index
%0 = "tensor.generate"(%t, %t) ({
^bb0(%i: index, %j: index):
  "tensor.yield"(%i) : (index) -> ()
}) : (index, index) -> tensor<?x4xindex>
// -----
%t = "t.s"() : () -> index
%0 = "tensor.generate"(%t) ({
^bb0(%i: index, %j: index):
  "tensor.yield"(%i) : (index) -> ()
}) : (index) -> tensor<?x4xi32>
// -----
%t = "t.s"() : () -> tensor<4xi8>
%0 = "tensor.bitcast"(%t) : (tensor<4xi8>) -> tensor<4xui8>
%1 = "tensor.cast"(%t) : (tensor<4xi8>) -> tensor<?xi8>
// -----
%t = "t.s"() : () -> tensor<4xi8>
%0 = "tensor.bitcast"(%t) : (tensor<4xi8>) -> tensor<5xui8>
// -----
%t = "t.s"() : () -> tensor<4xi8>
%0 = "tensor.bitcast"(%t) : (tensor<4xi8>) -> tensor<4xi16>
// -----
%t = "t.s"() : () -> tensor<4xindex>
%0 = "tensor.bitcast"(%t) : (tensor<4xindex>) -> tensor<4xi64>
// -----
%t = "t.s"() : () -> tensor<4xi8>
%0 = "tensor.cast"(%t) : (tensor<4xi8>) -> tensor<5xi8>
// -----
%t = "t.s"() : () -> tensor<4xi8>
%0 = "tensor.cast"(%t) : (tensor<4xi8>) -> tensor<4xi8, "x">
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xi8>, index)
%0 = "tensor.concat"(%t, %t) <{dim = 0}> : (tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<8x4xi8>
%1 = "tensor.concat"(%t, %t) <{dim = 1 : i64}> : (tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<4x?xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xi8>, index)
%0 = "tensor.concat"() <{dim = 0 : i64}> : () -> tensor<8x4xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xi8>, index)
%0 = "tensor.concat"(%t, %t) <{dim = 2 : i64}> : (tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<8x4xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xi8>, index)
%0 = "tensor.concat"(%t, %t) <{dim = 0 : i64}> : (tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<9x4xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xi8>, tensor<4x5xi8>)
%0 = "tensor.concat"(%t, %i) <{dim = 0 : i64}> : (tensor<4x4xi8>, tensor<4x5xi8>) -> tensor<8x4xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xi8>, tensor<4xi8>)
%0 = "tensor.concat"(%t, %i) <{dim = 0 : i64}> : (tensor<4x4xi8>, tensor<4xi8>) -> tensor<8x4xi8>
// -----
%t = "t.s"() : () -> tensor<i8>
%0 = "tensor.concat"(%t, %t) <{dim = 0 : i64}> : (tensor<i8>, tensor<i8>) -> tensor<i8>
// -----
%t, %i = "t.s"() : () -> (tensor<4x?xi8>, index)
%0 = "tensor.dim"(%t, %i) : (tensor<4x?xi8>, index) -> index
%1 = "tensor.rank"(%t) : (tensor<4x?xi8>) -> index
%2 = "tensor.splat"(%i) : (index) -> tensor<4xindex>
%3 = "tensor.splat"(%i, %i) : (index, index) -> tensor<4x?xindex>
%4 = "tensor.empty"(%i) : (index) -> tensor<?x4xi8>
%5 = "tensor.extract"(%t, %i, %i) : (tensor<4x?xi8>, index, index) -> i8
%6 = "tensor.insert"(%5, %t, %i, %i) : (i8, tensor<4x?xi8>, index, index) -> tensor<4x?xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<i8>, index)
%0 = "tensor.dim"(%t, %i) : (tensor<i8>, index) -> index
// -----
%t, %i = "t.s"() : () -> (tensor<4xi8>, index)
%c = arith.constant 1 : index
%0 = "tensor.dim"(%t, %c) : (tensor<4xi8>, index) -> index
// -----
%t, %i = "t.s"() : () -> (tensor<4xi8>, index)
%0 = "tensor.splat"(%i) : (index) -> tensor<?xindex>
// -----
%t, %i = "t.s"() : () -> (tensor<4xi8>, i32)
%0 = "tensor.splat"(%i) : (i32) -> tensor<4xindex>
// -----
%t, %i = "t.s"() : () -> (tensor<4xi8>, index)
%0 = "tensor.empty"(%i) : (index) -> tensor<4xi8>
// -----
%t, %i = "t.s"() : () -> (tensor<4xi8>, index)
%0 = "tensor.extract"(%t) : (tensor<4xi8>) -> i8
// -----
%t, %i = "t.s"() : () -> (tensor<4xi8>, index)
%0 = "tensor.extract"(%t, %i) : (tensor<4xi8>, index) -> i16
// -----
%t, %i, %v = "t.s"() : () -> (tensor<4xi8>, index, i8)
%0 = "tensor.insert"(%v, %t) : (i8, tensor<4xi8>) -> tensor<4xi8>
// -----
%t, %i, %v = "t.s"() : () -> (tensor<4xi8>, index, i16)
%0 = "tensor.insert"(%v, %t, %i) : (i16, tensor<4xi8>, index) -> tensor<4xi8>
