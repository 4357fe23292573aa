func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract %t[%i] : tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert %s into %t[%i] : tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 9] [1, 1] [1, 1] : tensor<4x8xf32> to tensor<1x1xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 0] [5, 1] [1, 1] : tensor<4x8xf32> to tensor<5x1xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<4x8xf32> to tensor<2x2xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<4x8xf32> to tensor<2x1xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<4x8xf32> to tensor<2x1x1xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<4x8xf32> to tensor<2xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0, 0] [2, %i] [1, 1] : tensor<4x8xf32> to tensor<2x3xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0] [2, 1] [1, 1] : tensor<4x8xf32> to tensor<2x1xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.extract_slice %t[0] [2] [1] : tensor<4x8xf32> to tensor<2xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert_slice %t into %d[0, 0] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<?x?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert_slice %t into %d[0, 0] [4, 7] [1, 1] : tensor<4x8xf32> into tensor<?x?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert_slice %d into %t[0, 1] [4, 8] [1, 1] : tensor<?x?xf32> into tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert_slice %t into %t[0, 1] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert_slice %t into %t[0, 9] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.insert_slice %t into %t[0] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<33xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[0], [1]] : tensor<4x8xf32> into tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[0]] : tensor<4x8xf32> into tensor<4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[1, 0]] : tensor<4x8xf32> into tensor<32xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<32xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.collapse_shape %t [[0, 1], [2]] : tensor<4x8xf32> into tensor<32xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 2, 8] : tensor<4x8xf32> into tensor<2x2x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 3, 8] : tensor<4x8xf32> into tensor<2x3x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 2] : tensor<4x8xf32> into tensor<2x2x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 2, 9] : tensor<4x8xf32> into tensor<2x2x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.expand_shape %d [[0, 1], [2]] output_shape [%i, %i, %i] : tensor<?x?xf32> into tensor<?x?x?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.cast %t : tensor<4x8xf32> to tensor<4x9xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.cast %t : tensor<4x8xf32> to tensor<?x8xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.cast %t : tensor<4x8xf32> to tensor<?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.dim %t, %s : tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.reshape %t(%ti) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<4x8x1xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.reshape %t(%ti) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<4x9xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.reshape %t(%ti) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<4x8xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.empty(%i) : tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.empty() : tensor<?x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.splat %s : tensor<4xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.splat %s[%i] : tensor<4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.bitcast %t : tensor<4x8xf32> to tensor<4x8xi16>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.bitcast %t : tensor<4x8xf32> to tensor<4x9xi32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.concat dim(0) %t, %t : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<9x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.concat dim(3) %t, %t : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.concat dim(0) %t, %d : (tensor<4x8xf32>, tensor<?x?xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.from_elements %s, %s : tensor<?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.generate %i { ^bb0(%a: index): tensor.yield %s : f32 } : tensor<?x?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.generate %i { ^bb0(%a: index, %b: index): tensor.yield %s : f32 } : tensor<?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.generate %i { ^bb0(%a: index): tensor.yield %n : f64 } : tensor<?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.generate %i { ^bb0(%a: i32): tensor.yield %s : f32 } : tensor<?xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.pad %t low[1] high[1, 1] { ^bb0(%a: index, %b: index): tensor.yield %s : f32 } : tensor<4x8xf32> to tensor<6x10xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.pad %t low[1, 1] high[1, 1] { ^bb0(%a: index, %b: index): tensor.yield %s : f32 } : tensor<4x8xf32> to tensor<7x10xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.pad %t low[1, 1] high[1, 1] { ^bb0(%a: index): tensor.yield %s : f32 } : tensor<4x8xf32> to tensor<6x10xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.pad %t low[1, 1] high[1, 1] { ^bb0(%a: index, %b: i32): tensor.yield %s : f32 } : tensor<4x8xf32> to tensor<6x10xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.pad %t low[1, 1] high[1, 1] { ^bb0(%a: index, %b: index): tensor.yield %n : f64 } : tensor<4x8xf32> to tensor<6x10xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = tensor.rank %u : tensor<*xf32>
  return
}
// -----
%a,%i = "t.s"() : () -> (tensor<4xf32>, tensor<2x1xi32>)
%0 = "tensor.gather"(%a, %i) <{gather_dims = array<i64: 0>}> : (tensor<4xf32>, tensor<2x1xi32>) -> tensor<4xf32>
// -----
%a,%i = "t.s"() : () -> (tensor<4xf32>, tensor<2x1xi32>)
%0 = "tensor.scatter"(%a,%a, %i) <{scatter_dims = array<i64: 0>, unique}> : (tensor<4xf32>,tensor<4xf32>, tensor<2x1xi32>) -> tensor<4xf32>
// -----
%t, %i = "t.s"() : () -> (tensor<4x4xf32>, index)
%0 = "tensor.extract_slice"(%t, %i, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 1>, static_strides = array<i64: 1, 1>}> : (tensor<4x4xf32>, index, index, index) -> tensor<1x1xf32>
// -----
%t, %i = "t.s"() : () -> (memref<4x4xf32>, index)
%0 = "memref.subview"(%t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 1>, static_strides = array<i64: 1, 1>}> : (memref<4x4xf32>, index, index) -> memref<1x1xf32>
// -----
%0 = "tensor.concat"() <{dim = 0 : i64}> : () -> tensor<2xindex>
// -----
%a, %b = "t.s"() : () -> (tensor<2xi8>, tensor<2x2xi8>)
%0 = "tensor.concat"(%a, %b) <{dim = 0 : i64}> : (tensor<2xi8>, tensor<2x2xi8>) -> tensor<2xi8>
// -----
%a,%i = "t.s"() : () -> (tensor<4xf32>, tensor<2x1xi32>)
%0 = "tensor.gather"(%a, %i) <{gather_dims = array<i64: 0, 0>}> : (tensor<4xf32>, tensor<2x1xi32>) -> tensor<2xf32>
// -----
%a,%i = "t.s"() : () -> (tensor<4xf32>, tensor<2x1xi32>)
%0 = "tensor.scatter"(%a,%a, %i) <{scatter_dims = array<i64: 0>}> : (tensor<4xf32>,tensor<4xf32>, tensor<2x1xi32>) -> tensor<4xf32>
// -----
"func.func"() <{sym_name = "f0", function_type = () -> (), sym_visibility = "x" : i32}> ({
}) : () -> ()
