func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %s: tensor<1xi32>, %sh: tensor<1xi8>, %z: tensor<1xi8>, %zz: tensor<1xi8>, %i: i32, %i8: i8, %c: tensor<i1>, %ii: tensor<i32>) {
  %0 = tosa.clamp %a {min_val = -1 : i8, max_val = 1 : i8} : (tensor<1x7xi8>) -> tensor<1x7xi8>
  %1 = tosa.clamp %f {min_val = -1.0 : f32, max_val = 1.0 : f32, nan_mode = PROPAGATE} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  %2 = tosa.clamp %f {min_val = -1.0 : f32, max_val = 1.0 : f32, nan_mode = IGNORE, foo = 3 : i32} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  %3 = tosa.argmax %f {axis = 1 : i32} : (tensor<1x7xf32>) -> tensor<1xi32>
  %4 = tosa.argmax %f {axis = 1 : i32, nan_mode = IGNORE} : (tensor<1x7xf32>) -> tensor<1xi32>
  %5 = tosa.reduce_max %f {axis = 1 : i32, nan_mode = IGNORE} : (tensor<1x7xf32>) -> tensor<1x1xf32>
  %6 = tosa.reduce_min %f {axis = 1 : i32} : (tensor<1x7xf32>) -> tensor<1x1xf32>
  %7 = tosa.maximum %f, %f {nan_mode = PROPAGATE} : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
  %8 = tosa.minimum %f, %f {nan_mode = IGNORE} : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
  %9 = tosa.apply_scale %i, %i, %i8 {rounding_mode = DOUBLE_ROUND} : (i32, i32, i8) -> i32
  %10 = tosa.rescale %a, %s, %sh, %z, %zz {rounding_mode = SINGLE_ROUND, scale32 = true, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<1x7xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x7xi8>
  %11 = tosa.cond_if %c : tensor<i1> -> tensor<1x7xf32> {
    tosa.yield %f : tensor<1x7xf32>
  } else {
    tosa.yield %f : tensor<1x7xf32>
  }
  %12 = tosa.cond_if %c(%arg = %f, %arg2 = %ii) : tensor<i1> (tensor<1x7xf32>, tensor<i32>) -> tensor<1x7xf32> {
  ^bb0(%x: tensor<1x7xf32>, %y: tensor<i32>):
    tosa.yield %x : tensor<1x7xf32>
  } else {
  ^bb0(%x: tensor<1x7xf32>, %y: tensor<i32>):
    tosa.yield %x : tensor<1x7xf32>
  } {foo}
  %13 = tosa.while_loop (%arg1 = %ii) : (tensor<i32>) -> tensor<i32> {
    %cc = tosa.greater_equal %arg1, %ii : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %cc : tensor<i1>
  } do {
  ^bb0(%arg1: tensor<i32>):
    tosa.yield %arg1 : tensor<i32>
  } attributes {foo}
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f {min_val = -1.0 : f32, max_val = 1.0 : f32, nan_mode = FOO} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f {min_val = -1.0 : f32, min_val = -1.0 : f32, max_val = 1.0 : f32} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f {} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f {min_val = -1.0 : f32, max_val = 1.0 : f32} : tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f, %f {min_val = -1.0 : f32, max_val = 1.0 : f32} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp (%f) {min_val = -1.0 : f32, max_val = 1.0 : f32} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f {min_val = -1.0 : f32, max_val = 1.0 : f32 nan_mode = IGNORE} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.clamp %f {min_val = -1.0 : f32, max_val = 1.0 : f32, rounding_mode = SINGLE_ROUND} : (tensor<1x7xf32>) -> tensor<1x7xf32>
  return
}
// -----
func.func @a(%a: tensor<1x7xi8>, %f: tensor<1x7xf32>, %c: tensor<i1>, %ii: tensor<i32>) {
  %1 = tosa.reduce_max %f {axis = 1 : i32, nan_mode = IGNORE} : (tensor<1x7xf32>) -> tensor<1x1xf32> loc("a")
  %2 = "tosa.reduce_max"(%f) {axis = 1 : i32} : (tensor<1x7xf32>) -> tensor<1x1xf32>
  %3 = "tosa.reduce_max"(%f) {axis = 1 : i32, foo} : (tensor<1x7xf32>) -> tensor<1x1xf32>
  return
}
