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
