func.func @f(%t4: tensor<4x4xf32>) {
  %0 = linalg.softmax dimension(0) ins(%t4 : tensor<4x4xf32>) outs(%t4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = linalg.softmax dimension(2) ins(%t4 : tensor<4x4xf32>) outs(%t4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = linalg.softmax dimension(-1) ins(%t4 : tensor<4x4xf32>) outs(%t4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<5x4xf32> %0 = linalg.softmax dimension(0) ins(%t4 : tensor<4x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [0, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 2] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 0] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 outer_dims_perm = [0] inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 outer_dims_perm = [0, 0] inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 outer_dims_perm = [0, 2] inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1, 0] inner_tiles = [2, 2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2xf32>
  return
}
// -----
func.func @f(%f64: f64, %t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 padding_value(%f64 : f64) inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [3, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x3x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [3, 2] into %e : tensor<4x4xf32> -> tensor<2x2x3x2xf32>
  return
}
// -----
func.func @f(%f32: f32, %t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x3x2xf32> %0 = linalg.pack %t4 padding_value(%f32 : f32) inner_dims_pos = [0, 1] inner_tiles = [3, 2] into %e : tensor<4x4xf32> -> tensor<2x2x3x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<3x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<4x4xf32> -> tensor<3x2x2x2xf32>
  return
}
// -----
func.func @f(%x: index, %t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.pack %t4 inner_dims_pos = [0, 1] inner_tiles = [%x, 2] into %e : tensor<4x4xf32> -> tensor<2x2x2x2xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %t4 : tensor<2x2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 1] inner_tiles = [0, 2] into %t4 : tensor<2x2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 2] inner_tiles = [2, 2] into %t4 : tensor<2x2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.unpack %e outer_dims_perm = [1] inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %t4 : tensor<2x2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x2xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 1] inner_tiles = [2, 3] into %t4 : tensor<2x2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2x3xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 1] inner_tiles = [2, 3] into %t4 : tensor<2x2x2x3xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<2x2x2xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %t4 : tensor<2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<1x2x2x2xf32> %0 = linalg.unpack %e inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %t4 : tensor<1x2x2x2xf32> -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%arg9: f64, %arg27: tensor<4x4xf32>) {
  %0 = "linalg.fill"(%arg9, %arg27) <{operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%arg31: f64, %arg32: f32):
    "linalg.yield"(%arg31) : (f64) -> ()
  }) : (f64, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "linalg.map"(%arg27, %arg27) ({
  ^bb0(%arg31: f64, %arg32: f32):
    "linalg.yield"(%arg32) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "linalg.map"(%arg27, %arg27) ({
  ^bb0(%arg31: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "linalg.map"(%arg27, %arg27) ({
  ^bb0(%arg31: f32, %arg32: f32, %arg33: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4x5xf32>
  %1 = "linalg.map"(%arg27, %0) ({
  ^bb0(%arg31: f32, %arg32: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<5xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%arg31: f32, %arg32: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<5xf32>) -> tensor<5xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: 2>}> ({
  ^bb0(%arg31: f32, %arg32: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: -1>}> ({
  ^bb0(%arg31: f32, %arg32: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%arg31: f32, %arg32: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%arg31: f64, %arg32: f32):
    "linalg.yield"(%arg32) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%arg31: f32, %arg32: f64):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1 = "linalg.reduce"(%arg27, %0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%arg31: f32):
    "linalg.yield"(%arg31) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg17: tensor<4x?xf32>, %arg27: tensor<4x4xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1:2 = "linalg.reduce"(%arg27, %arg17, %0, %0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%arg31: f32, %arg32: f32, %arg33: f32, %arg34: f32):
    "linalg.yield"(%arg31, %arg32) : (f32, f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x?xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>, %arg28: tensor<?xf32>) {
  %0 = "tensor.empty"() : () -> tensor<4xf32>
  %1:2 = "linalg.reduce"(%arg27, %arg27, %0, %arg28) <{dimensions = array<i64: 1>}> ({
  ^bb0(%arg31: f32, %arg32: f32, %arg33: f32, %arg34: f32):
    "linalg.yield"(%arg31, %arg32) : (f32, f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<?xf32>) -> (tensor<4xf32>, tensor<?xf32>)
  return
}
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x4xi1>, tensor<1x4x8xf32>)
"linalg.softmax"(%a, %b) <{dimension = 1 : i64}> : (tensor<1x4x4xi1>, tensor<1x4x8xf32>) -> ()
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
%r = "linalg.softmax"(%a, %b) <{dimension = 16 : i64}> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> (tensor<1x4x4xf32>)
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x4xf32>, tensor<1x4x8xf32>)
%r = "linalg.softmax"(%a, %b) <{dimension = 1 : i64}> : (tensor<1x4x4xf32>, tensor<1x4x8xf32>) -> (tensor<1x4x8xf32>)
// -----
%a, %b = "t.s"() : () -> (memref<1x4x4xf32>, memref<1x4x4xf32>)
"linalg.softmax"(%a, %b) <{dimension = 1 : i64}> : (memref<1x4x4xf32>, memref<1x4x4xf32>) -> ()
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
"linalg.softmax"(%a, %b) <{dimension = 1 : i64}> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> ()
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x4xf32>, memref<1x4x4xf32>)
"linalg.softmax"(%a, %b) <{dimension = 1 : i64}> : (tensor<1x4x4xf32>, memref<1x4x4xf32>) -> ()
// -----
%a, %b = "t.s"() : () -> (tensor<2x3x3x5xf32>, tensor<6x6x5x2xf32>)
%r = "linalg.winograd_filter_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x3x3x5xf32>, tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x1x3x5xf32>, tensor<1x4x5x2xf32>)
%r = "linalg.winograd_filter_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x1x3x5xf32>, tensor<1x4x5x2xf32>) -> tensor<1x4x5x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x5x5x5xf32>, tensor<6x6x5x2xf32>)
%r = "linalg.winograd_filter_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x5x5x5xf32>, tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x3x5x5xf32>, tensor<4x4x5x2xf32>)
%r = "linalg.winograd_filter_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x3x5x5xf32>, tensor<4x4x5x2xf32>) -> tensor<4x4x5x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<?x3x3x5xf32>, tensor<4x4x5x?xf32>)
%r = "linalg.winograd_filter_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<?x3x3x5xf32>, tensor<4x4x5x?xf32>) -> tensor<4x4x5x?xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x1x1x5xf32>, tensor<1x1x5x2xf32>)
%r = "linalg.winograd_filter_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x1x1x5xf32>, tensor<1x1x5x2xf32>) -> tensor<1x1x5x2xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x6x6x5xf32>, tensor<4x4x2x2x2x5xf32>)
%r = "linalg.winograd_input_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x6x6x5xf32>, tensor<4x4x2x2x2x5xf32>) -> tensor<4x4x2x2x2x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x6x6x5xf32>, tensor<6x6x1x1x2x5xf32>)
%r = "linalg.winograd_input_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<2x6x6x5xf32>, tensor<6x6x1x1x2x5xf32>) -> tensor<6x6x1x1x2x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x6x6x5xf32>, tensor<6x6x1x1x2x5xf32>)
%r = "linalg.winograd_input_transform"(%a, %b) <{fmr = 1 : i32}> : (tensor<2x6x6x5xf32>, tensor<6x6x1x1x2x5xf32>) -> tensor<6x6x1x1x2x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<6x6x1x1x2x5xf32>, tensor<2x4x4x5xf32>)
%r = "linalg.winograd_output_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<6x6x1x1x2x5xf32>, tensor<2x4x4x5xf32>) -> tensor<2x4x4x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4x1x1x1x2x5xf32>, tensor<2x2x1x5xf32>)
%r = "linalg.winograd_output_transform"(%a, %b) <{fmr = 0 : i32}> : (tensor<4x1x1x1x2x5xf32>, tensor<2x2x1x5xf32>) -> tensor<2x2x1x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<6x6x2x2x2x5xf32>, tensor<2x8x8x5xf32>)
%r = "linalg.winograd_output_transform"(%a, %b) <{fmr = 1 : i32}> : (tensor<6x6x2x2x2x5xf32>, tensor<2x8x8x5xf32>) -> tensor<2x8x8x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<1x1x1x1x2x5xf32>, tensor<2x2x1x5xf32>)
%r = "linalg.winograd_output_transform"(%a, %b) <{fmr = 1 : i32}> : (tensor<1x1x1x1x2x5xf32>, tensor<2x2x1x5xf32>) -> tensor<2x2x1x5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x3x4xf32>, tensor<4xf32>)
%r = "linalg.reduce"(%a, %b) <{dimensions = array<i64: 1, 1>}> ({ ^a(%x: f32, %y: f32): "linalg.yield"(%x) : (f32) -> () }) : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<2x3x4xf32>)
%r = "linalg.broadcast"(%a, %b) <{dimensions = array<i64: 0, 1>}> ({ ^a(%x: f32, %y: f32): "linalg.yield"(%x) : (f32) -> () }) : (tensor<4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x3x4xf32>, tensor<4xf32>)
%r = "linalg.reduce"(%a, %b) <{dimensions = array<i64>}> ({ ^a(%x: f32, %y: f32): "linalg.yield"(%x) : (f32) -> () }) : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<2x3x4xf32>)
%r = "linalg.broadcast"(%a, %b) <{dimensions = array<i64: -1>}> ({ ^a(%x: f32, %y: f32): "linalg.yield"(%x) : (f32) -> () }) : (tensor<4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<2x3x4xf32>, tensor<4xf32>)
%r = "linalg.reduce"(%a, %b) <{dimensions = array<i64: 0, 5>}> ({ ^a(%x: f32, %y: f32): "linalg.yield"(%x) : (f32) -> () }) : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.addf } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { addf } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { addi } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.addi {a} } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.nothing } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { nothing.nothing } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { "arith.addf" } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.negf } ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.negf } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.addf } ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.cmpf {predicate = 1 : i64} } ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { math.sqrt } ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map { arith.constant {value = 1.0 : f32} } outs(%v : tensor<4xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>) (%x: f32, %o: f32) { linalg.yield %x : f32 }
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>) (%x: f32) { linalg.yield %x : f32 }
// -----
%v = "t.s"() : () -> tensor<4xf32>
%w = "t.s"() : () -> tensor<8xf32>
%r = linalg.map ins(%v : tensor<4xf32>) outs(%w : tensor<8xf32>) (%x: f32, %o: f32) { linalg.yield %x : f32 }
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>) (%x: i32, %o: f32) { linalg.yield %o : f32 }
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map ins(%v : tensor<4xf32>) outs(%v : tensor<4xf32>) (%x: f32, %o: f32) { }
// -----
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.map ins(%v, %v : tensor<4xf32>, tensor<4xf32>) outs(%v : tensor<4xf32>) (%x: f32, %y: f32, %o: f32) { %z = arith.addf %y, %x : f32 
 linalg.yield %z : f32 }
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [1]
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [0]
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [2]
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [0, 1]
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%s = "t.s"() : () -> tensor<f32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%s : tensor<f32>) dimensions = [0, 1]
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%s = "t.s"() : () -> tensor<f32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%s : tensor<f32>) dimensions = [1, 0]
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) dimensions = []
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce { arith.addf } ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [1] (%x: f32) { linalg.yield %x : f32 }
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [1] (%x: f32, %y: i32) { linalg.yield %x : f32 }
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%v : tensor<4xf32>) dimensions = [1] (%x: f32, %y: f32) { linalg.yield %x, %y : f32, f32 }
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r:2 = linalg.reduce ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v, %v : tensor<4xf32>, tensor<4xf32>) dimensions = [1] (%x: f32, %x1: f32, %y: f32, %y1: f32) { linalg.yield %x, %y : f32, f32 }
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%w = "t.s"() : () -> tensor<8xf32>
%r:2 = linalg.reduce ins(%a, %a : tensor<4x8xf32>, tensor<4x8xf32>) outs(%v, %w : tensor<4xf32>, tensor<8xf32>) dimensions = [1] (%x: f32, %x1: f32, %y: f32, %y1: f32) { linalg.yield %x, %y : f32, f32 }
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.exp"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = "linalg.exp"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%s = "t.s"() : () -> tensor<f32>
%r = "linalg.exp"(%v, %v, %s) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.exp"(%a) <{operandSegmentSizes = array<i32: 0, 1>}> ({ ^bb0(%x0: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.exp"(%a, %a, %a) <{operandSegmentSizes = array<i32: 1, 2>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.copy"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = "linalg.copy"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%s = "t.s"() : () -> tensor<f32>
%r = "linalg.copy"(%v, %v, %s) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.copy"(%a) <{operandSegmentSizes = array<i32: 0, 1>}> ({ ^bb0(%x0: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.add"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = "linalg.add"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>)
// -----
%v = "t.s"() : () -> tensor<4xf32>
%s = "t.s"() : () -> tensor<f32>
%r = "linalg.add"(%v, %v, %s) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.add"(%a) <{operandSegmentSizes = array<i32: 0, 1>}> ({ ^bb0(%x0: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.fill"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.fill"(%a, %a, %a) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%f = "t.s"() : () -> f32
%r = linalg.exp ins(%f : f32) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%dy = "t.s"() : () -> tensor<?x8xf32>
%dz = "t.s"() : () -> tensor<?x9xf32>
%r = linalg.add ins(%dy, %dz : tensor<?x8xf32>, tensor<?x9xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%s = "t.s"() : () -> tensor<f32>
%r = linalg.add ins(%s, %s : tensor<f32>, tensor<f32>) outs(%s : tensor<f32>) -> tensor<f32>
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { addf } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.reduce { addf } ins(%a : tensor<4x8xf32>) outs(%v8 : tensor<8xf32>) dimensions = [0]
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { mulf } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { negf } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { exp } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { constant } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { exp2 } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { cmpf } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { select } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { sqrt } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { foo } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { addi } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { max } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { maximumf } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { module } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { func } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { return } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { yield } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { index } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { fma } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { re } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { add } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { load } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { cast } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.map { linalg.exp } ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>)
// -----
%i = "t.s"() : () -> f32
%a = "t.s"() : () -> tensor<4xf32>
%b = "t.s"() : () -> tensor<4xi32>
%0 = "linalg.fill"(%i, %b) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: i32): linalg.yield %x0 : f32 }) : (f32, tensor<4xi32>) -> tensor<4xi32>
// -----
%i = "t.s"() : () -> f32
%a = "t.s"() : () -> tensor<4xf32>
%0 = "linalg.fill"(%i, %i, %a) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: i32): linalg.yield %x1 : i32 }) : (f32, f32, tensor<4xf32>) -> tensor<4xf32>
// -----
%i = "t.s"() : () -> f32
%a = "t.s"() : () -> tensor<4xf32>
%0 = "linalg.fill"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x1, %x1 : f32, f32 }) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%i = "t.s"() : () -> f32
%a = "t.s"() : () -> tensor<4xf32>
%0 = "linalg.fill"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x1 : f32 }) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
%i = "t.s"() : () -> f32
%a = "t.s"() : () -> tensor<4xf32>
%0 = "linalg.fill"(%i, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x1 : f32 }) : (f32, tensor<4xf32>) -> tensor<4xf32>
