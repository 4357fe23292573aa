func.func @p(%t: tensor<4x?xf32>, %i: index, %c: f32) -> tensor<?x?xf32> {
  %0 = tensor.pad %t low[1, %i] high[%i, 0] {
  ^bb0(%a: index, %b: index):
    tensor.yield %c : f32
  } : tensor<4x?xf32> to tensor<?x?xf32>
  %1 = tensor.pad %t nofold low[1, 2] high[3, 0] {
  ^bb0(%a: index, %b: index):
    tensor.yield %c : f32
  } {foo = 1} : tensor<4x?xf32> to tensor<8x?xf32>
  return %0 : tensor<?x?xf32>
}
