func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p : memref<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p : f32, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p : memref<?x?xf32>, f32
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i] : memref<?x?xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %n : memref<?x?xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p : memref<?x?xf32>, vector<2x3x8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %ve[%i], %p, %k : memref<4xvector<2x3xf32>>, vector<2x3xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p, %k {permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : memref<?x?xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p, %p : memref<?x?xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p {permutation_map = 3} : memref<?x?xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_read %m[%i, %i], %p {in_bounds = 3} : memref<?x?xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  vector.transfer_write %v, %m[%i, %i] : vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  vector.transfer_write %v, %m[%i, %i] : f32, memref<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  vector.transfer_write %v, %m[%i, %i] : vector<8xf32>, f32
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.transfer_write %v, %m[%i, %i] : vector<8xf32>, memref<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  vector.transfer_write %v, %m[%i, %i], %k {permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : vector<8xf32>, memref<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  vector.transfer_write %v, %ve[%i], %k : vector<8xf32>, memref<4xvector<2x3xf32>>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v : vector<8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v, %v : vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v, %v : f32, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v, %v, %v : vector<8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v, %p : vector<8xf32>, i32
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v, %p : vector<8xf32>, memref<f32>
  return
}
// -----
func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %v: vector<8xf32>, %ve: memref<4xvector<2x3xf32>>, %n: f64) {
  %0 = vector.outerproduct %v, %n, %v : vector<8xf32>, f64
  return
}
