// ----- elementwise
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>, %i: tensor<4x8xi32>, %c: tensor<4x8xi1>) {
  %0 = tosa.add %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tosa.sub %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = tosa.pow %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %3 = tosa.maximum %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = tosa.minimum %i, %i {nan_mode = PROPAGATE} : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  %5 = tosa.bitwise_and %i, %i : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  %6 = tosa.logical_or %c, %c : (tensor<4x8xi1>, tensor<4x8xi1>) -> tensor<4x8xi1>
  %7 = tosa.arithmetic_right_shift %i, %i {round = true} : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  %8 = tosa.equal %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
  %9 = tosa.select %c, %a, %b : (tensor<4x8xi1>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %10 = tosa.abs %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %11 = tosa.exp %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %12 = tosa.tanh %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %13 = tosa.clamp %a {min_val = -1.0 : f32, max_val = 1.0 : f32} : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %14 = tosa.cast %a : (tensor<4x8xf32>) -> tensor<4x8xi32>
  %15 = tosa.intdiv %i, %i : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return
}
// ----- shapes
func.func @f(%a: tensor<4x8xf32>) {
  %s = tosa.const_shape {values = dense<[8, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.reshape %a, %s : (tensor<4x8xf32>, !tosa.shape<2>) -> tensor<8x4xf32>
  %1 = tosa.transpose %a {perms = array<i32: 1, 0>} : (tensor<4x8xf32>) -> tensor<8x4xf32>
  %2 = tosa.reverse %a {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %3 = tosa.concat %a, %a {axis = 0 : i32} : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  %4 = "tosa.const"() <{values = dense<1.0> : tensor<4x8xf32>}> : () -> tensor<4x8xf32>
  %5 = tosa.reduce_sum %a {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
  %6 = tosa.reduce_max %a {axis = 0 : i32} : (tensor<4x8xf32>) -> tensor<1x8xf32>
  %7 = tosa.argmax %a {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4xi32>
  %8 = tosa.identity %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// ----- control
func.func @f(%c: tensor<i1>, %a: tensor<f32>, %i: tensor<i32>) {
  %0 = tosa.cond_if %c (%b = %a) : tensor<i1> (tensor<f32>) -> tensor<f32> {
  ^bb0(%b: tensor<f32>):
    tosa.yield %b : tensor<f32>
  } else {
  ^bb0(%b: tensor<f32>):
    tosa.yield %b : tensor<f32>
  }
  %1 = tosa.while_loop (%x = %i) : (tensor<i32>) -> tensor<i32> {
    %g = tosa.greater %x, %x : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %g : tensor<i1>
  } do {
  ^bb0(%y: tensor<i32>):
    tosa.yield %y : tensor<i32>
  }
  return
}
tosa.variable @v = dense<1.0> : tensor<4xf32>
tosa.variable @w : tensor<4xi8>
