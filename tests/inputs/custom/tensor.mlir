// ----- create
func.func @f(%n: index, %x: f32) {
  %0 = tensor.empty() : tensor<4xf32>
  %1 = tensor.empty(%n) : tensor<?x2xf32>
  %2 = tensor.empty() : tensor<4xf32, "enc">
  %3 = tensor.from_elements %x, %x, %x, %x : tensor<2x2xf32>
  %4 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<?x3xf32>
  %5 = tensor.splat %x : tensor<8x16xf32>
  %6 = tensor.splat %x[%n] : tensor<?x16xf32>
  return
}
// ----- access
func.func @f(%t: tensor<4x?xf32>, %i: index, %x: f32) {
  %0 = tensor.extract %t[%i, %i] : tensor<4x?xf32>
  %1 = tensor.insert %x into %t[%i, %i] : tensor<4x?xf32>
  %2 = tensor.dim %t, %i : tensor<4x?xf32>
  %3 = tensor.rank %t : tensor<4x?xf32>
  return
}
// ----- slices
func.func @f(%t: tensor<8x16xf32>, %s: tensor<4x4xf32>, %n: index) {
  %0 = tensor.extract_slice %t[0, %n] [4, 4] [1, 1] : tensor<8x16xf32> to tensor<4x4xf32>
  %1 = tensor.extract_slice %t[0, 2] [1, %n] [1, 2] : tensor<8x16xf32> to tensor<?xf32>
  %2 = tensor.insert_slice %s into %t[0, %n] [4, 4] [1, 1] : tensor<4x4xf32> into tensor<8x16xf32>
  return
}
// ----- shapes
func.func @f(%t: tensor<8x16xf32>, %u: tensor<*xf32>, %sh: tensor<2xindex>, %n: index) {
  %0 = tensor.cast %t : tensor<8x16xf32> to tensor<?x?xf32>
  %1 = tensor.bitcast %t : tensor<8x16xf32> to tensor<8x16xi32>
  %2 = tensor.collapse_shape %t [[0, 1]] : tensor<8x16xf32> into tensor<128xf32>
  %3 = tensor.expand_shape %t [[0], [1, 2]] output_shape [8, 4, 4] : tensor<8x16xf32> into tensor<8x4x4xf32>
  %4 = tensor.reshape %t(%sh) : (tensor<8x16xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %5 = tensor.cast %u : tensor<*xf32> to tensor<4xf32>
  %6 = tensor.concat dim(0) %t, %t : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}
// ----- pad-gather
func.func @f(%t: tensor<8x16xf32>, %n: index, %x: f32, %ix: tensor<3x1xindex>) {
  %0 = tensor.pad %t low[1, %n] high[2, 3] {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<8x16xf32> to tensor<11x?xf32>
  %1 = tensor.pad %t nofold low[0, 0] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<8x16xf32> to tensor<8x16xf32>
  %2 = tensor.gather %t[%ix] gather_dims([0]) : (tensor<8x16xf32>, tensor<3x1xindex>) -> tensor<3x1x16xf32>
  %3 = tensor.scatter %2 into %t[%ix] scatter_dims([0]) unique : (tensor<3x1x16xf32>, tensor<8x16xf32>, tensor<3x1xindex>) -> tensor<8x16xf32>
  return
}
