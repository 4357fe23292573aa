%a, %b = "t.s"() : () -> (tensor<4x4xf32>, tensor<4x4xf32>)
%0 = "linalg.matmul"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.conv_1d"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<5xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<5xf32>) -> tensor<5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0, d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f64):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x, %y) : (f32, f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf64>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf64>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, memref<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, memref<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, f32)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, f32) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0)[s0] -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (0)>, affine_map<(d0) -> (0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0 - 1)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0 + 1)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%0 = "linalg.index"() <{dim = 0 : i64}> : () -> index
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.generic"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>, indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = [#linalg.iterator_type<parallel>]}> ({
^bb0(%x: f32, %y: f32):
  %i = "linalg.index"() <{dim = 1 : i64}> : () -> index
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
"t.s"() ({
  "linalg.yield"() : () -> ()
}) : () -> ()
// -----
%a, %b = "t.s"() : () -> (tensor<2x4xf32>, tensor<4x2xf32>)
%0 = "linalg.transpose"(%a, %b) <{permutation = array<i64: 1, 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x4xf32>, tensor<2x4xf32>)
%0 = "linalg.transpose"(%a, %b) <{permutation = array<i64: 1, 0>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x4xf32>, tensor<4xf32>)
%0 = "linalg.transpose"(%a, %b) <{permutation = array<i64: 0, 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x4xf32>, tensor<4x2xf32>)
%0 = "linalg.transpose"(%a, %b) <{permutation = array<i64: 0>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4x2xf32>)
%0 = "linalg.broadcast"(%a, %b) <{dimensions = array<i64: 0, 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<2x4xf32>)
%0 = "linalg.broadcast"(%a, %b) <{dimensions = array<i64: 5>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<2x4xf32>)
%0 = "linalg.broadcast"(%a, %b) <{dimensions = array<i64: 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<f32>, tensor<4xf32>)
%0 = "linalg.fill"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>}> ({
^bb0(%x: tensor<f32>, %y: f32):
  "linalg.yield"(%y) : (f32) -> ()
}) : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "linalg.fill"(%a, %a, %b) <{operandSegmentSizes = array<i32: 2, 1>}> ({
^bb0(%x: f32, %z: f32, %y: f32):
  "linalg.yield"(%y) : (f32) -> ()
}) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (i32, i32)
"linalg.add"(%a, %b) <{operandSegmentSizes = array<i32: 2, 0>}> ({
^bb0(%x: i32, %y: i32):
  "linalg.yield"() : () -> ()
}) : (i32, i32) -> ()
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<f32>)
%0 = "linalg.dot"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
// -----
%a = "t.s"() : () -> tensor<4xf32>
"linalg.fill"(%a) <{operandSegmentSizes = array<i32: 0, 1>}> ({
^bb0(%x: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4xf32>) -> ()
