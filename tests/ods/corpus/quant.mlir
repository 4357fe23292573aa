func.func @f(%arg0: tensor<4xf32>) {
  %0 = "quant.qcast"(%arg0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>
  return
}
// -----
func.func @f(%arg0: tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>) {
  %0 = "quant.dcast"(%arg0) : (tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>) {
  %0 = "quant.scast"(%arg0) : (tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>) -> tensor<4xi8>
  return
}
// -----
func.func @f(%arg0: !quant.uniform<i8:f32, 2.000000e+00:128>) {
  %0 = "quant.dcast"(%arg0) : (!quant.uniform<i8:f32, 2.000000e+00:128>) -> f32
  return
}
