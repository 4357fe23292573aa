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
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract %v[4] : vector<8xf32> from vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract %v[-1] : vector<8xf32> from vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract %v[-2] : vector<8xf32> from vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract %v[1, 2] : vector<1xf32> from vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract %v[] : vector<4x8xf32> from vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert %w, %v[4] : vector<8xf32> into vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert %s, %v[1] : f32 into vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert %w, %v[1, 1] : vector<8xf32> into vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert %s0, %v[1, 1] : vector<f32> into vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert %w, %v[] : vector<8xf32> into vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.load %m[%i] : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.load %m[%i, %i] : memref<4x8xf32>, vector<8xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.load %sm[%i] : memref<8xf32, strided<[2]>>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  vector.store %w, %m[%i] : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.broadcast %w : vector<8xf32> to vector<4x9xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.broadcast %v : vector<4x8xf32> to vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.broadcast %s : f32 to vector<4xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.shuffle %w, %w [0, 16] : vector<8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.shuffle %w, %w [] : vector<8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.shuffle %v, %w [0] : vector<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transpose %v, [0, 1] : vector<4x8xf32> to vector<8x4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transpose %v, [1, 2] : vector<4x8xf32> to vector<8x4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transpose %v, [1] : vector<4x8xf32> to vector<8x4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transpose %v, [0, 0] : vector<4x8xf32> to vector<4x4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.shape_cast %v : vector<4x8xf32> to vector<33xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.shape_cast %v : vector<4x8xf32> to vector<32xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.bitcast %v : vector<4x8xf32> to vector<4x4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.bitcast %v : vector<4x8xf32> to vector<2x16xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.bitcast %v : vector<4x8xf32> to vector<32xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.reduction <add>, %v : vector<4x8xf32> into f32
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.reduction <and>, %w : vector<8xf32> into f32
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.reduction <add>, %w : vector<8xf32> into f64
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [5], sizes = [1], strides = [1]} : vector<4x8xf32> to vector<1x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [1], sizes = [5], strides = [1]} : vector<4x8xf32> to vector<5x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [1], sizes = [1], strides = [2]} : vector<4x8xf32> to vector<1x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [1], sizes = [1], strides = [1]} : vector<4x8xf32> to vector<2x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [1, 1, 1], sizes = [1, 1, 1], strides = [1, 1, 1]} : vector<4x8xf32> to vector<1x1xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.constant_mask [1, 2, 3] : vector<4x8xi1>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.constant_mask [5, 2] : vector<4x8xi1>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.create_mask %i : vector<4x8xi1>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.maskedload %m[%i], %k, %w : memref<4x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.gather %m[%i] [%iv], %k, %w : memref<4x8xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  vector.scatter %m[%i] [%iv], %k, %w : memref<4x8xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i], %s : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s {in_bounds = [true, false]} : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s {permutation_map = affine_map<(d0) -> (d0)>} : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s {permutation_map = affine_map<(d0, d1) -> (d0, d0)>} : memref<4x8xf32>, vector<8x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s {permutation_map = affine_map<(d0, d1) -> (d0 + d1)>} : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s {permutation_map = affine_map<(d0, d1) -> (0)>} : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s : memref<4x8xf32>, vector<8xf64>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %s {permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : memref<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  vector.transfer_write %w, %m[%i] : vector<8xf32>, memref<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  vector.transfer_write %w, %m[%i, %i] {in_bounds = []} : vector<8xf32>, memref<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  vector.transfer_write %w, %m[%i, %i] {permutation_map = affine_map<(d0, d1) -> (0)>} : vector<8xf32>, memref<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0:3 = vector.to_elements %w : vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.step : vector<4xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.outerproduct %v, %w : vector<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.fma %w, %w, %v : vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.multi_reduction <add>, %v, %s [0] : vector<4x8xf32> to f32
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.multi_reduction <add>, %v, %w [0] : vector<4x8xf32> to vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.multi_reduction <add>, %v, %w [2] : vector<4x8xf32> to vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.scan <add>, %v, %w {inclusive = true, reduction_dim = 5 : i64} : vector<4x8xf32>, vector<8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert_strided_slice %w, %v {offsets = [5, 0], strides = [1]} : vector<8xf32> into vector<4x8xf32>
  return
}
// -----
func.func @f(%t: tensor<4x8xf32>, %d: tensor<?x?xf32>, %s: f32, %i: index, %v: vector<4x8xf32>, %w: vector<8xf32>, %m: memref<4x8xf32>, %u: tensor<*xf32>, %k: vector<8xi1>, %ti: tensor<2xi32>, %n: f64, %iv: vector<8xi32>, %s0: vector<f32>, %sm: memref<8xf32, strided<[2]>>, %mi: memref<4x8xi32>) {
  %0 = vector.insert_strided_slice %w, %v {offsets = [0], strides = [1]} : vector<8xf32> into vector<4x8xf32>
  return
}
// -----
func.func @f(%a: vector<4x8xf32>, %b: vector<8x4xf32>, %c: vector<4x4xf32>) {
  %0 = vector.contract {indexing_maps = []} %a, %b, %c : vector<4x8xf32>, vector<8x4xf32> into vector<4x4xf32>
  return
}
// -----
func.func @f(%a: vector<4x8xf32>, %b: vector<8x4xf32>, %c: vector<4x4xf32>) {
  %0 = vector.contract {iterator_types = ["foo"]} %a, %b, %c : vector<4x8xf32>, vector<8x4xf32> into vector<4x4xf32>
  return
}
// -----
func.func @f(%a: vector<4x8xf32>, %b: vector<8x4xf32>, %c: vector<4x4xf32>) {
  %0 = vector.contract %a, %b, %c : vector<4x8xf32>, vector<8x4xf32> into vector<4x4xf32>
  return
}
// -----
func.func @f(%a: vector<4x8xf32>, %b: vector<8x4xf32>, %c: vector<4x4xf32>) {
  %0 = vector.contract 3 : i32 %a, %b, %c : vector<4x8xf32>, vector<8x4xf32> into vector<4x4xf32>
  return
}
// -----
%a = "t.s"() : () -> (vector<4xf32>)
%0 = "vector.interleave"(%a, %a) : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%a = "t.s"() : () -> (vector<4xf32>)
%0:2 = "vector.deinterleave"(%a) : (vector<4xf32>) -> (vector<4xf32>, vector<4xf32>)
// -----
%a = "t.s"() : () -> (f32)
%0 = "vector.from_elements"(%a) : (f32) -> vector<2xf32>
// -----
%a = "t.s"() : () -> (vector<4xf32>)
%0:2 = "vector.to_elements"(%a) : (vector<4xf32>) -> (f32, f32)
// -----
%a = "t.s"() : () -> (vector<[4]xf32>)
%0 = "vector.scalable.extract"(%a) <{pos = 3 : i64}> : (vector<[4]xf32>) -> vector<2xf32>
// -----
%a, %b = "t.s"() : () -> (vector<[4]xf32>, vector<2xf32>)
%0 = "vector.scalable.insert"(%b, %a) <{pos = 3 : i64}> : (vector<2xf32>, vector<[4]xf32>) -> vector<[4]xf32>
// -----
%a, %b = "t.s"() : () -> (vector<4xf32>, vector<4xf32>)
%0:2 = "vector.scan"(%a, %b) <{inclusive = true, kind = #vector.kind<add>, reduction_dim = 1 : i64}> : (vector<4xf32>, vector<4xf32>) -> (vector<4xf32>, vector<4xf32>)
// -----
%a, %b = "t.s"() : () -> (vector<4x4xf32>, vector<4xf32>)
%0:2 = "vector.scan"(%a, %b) <{inclusive = true, kind = #vector.kind<add>, reduction_dim = 0 : i64}> : (vector<4x4xf32>, vector<4xf32>) -> (vector<4x4xf32>, vector<4xf32>)
// -----
%a, %b = "t.s"() : () -> (vector<4x4xf32>, vector<3xf32>)
%0:2 = "vector.scan"(%a, %b) <{inclusive = true, kind = #vector.kind<add>, reduction_dim = 0 : i64}> : (vector<4x4xf32>, vector<3xf32>) -> (vector<4x4xf32>, vector<3xf32>)
// -----
%a, %b = "t.s"() : () -> (vector<4x4xf32>, vector<4xf32>)
%0:2 = "vector.scan"(%a, %b) <{inclusive = true, kind = #vector.kind<and>, reduction_dim = 0 : i64}> : (vector<4x4xf32>, vector<4xf32>) -> (vector<4x4xf32>, vector<4xf32>)
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?xf64>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>)
%0 = "vector.gather"(%a, %b, %c, %d, %e) : (memref<?xf64>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?xf64>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>)
"vector.scatter"(%a, %b, %c, %d, %e) : (memref<?xf64>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?x?xf32>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>)
%0 = "vector.gather"(%a, %b, %c, %d, %e) : (memref<?x?xf32>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?x?xf32>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>)
"vector.scatter"(%a, %b, %c, %d, %e) : (memref<?x?xf32>, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?xf32>, index, vector<3xi32>, vector<4xi1>, vector<4xf32>)
%0 = "vector.gather"(%a, %b, %c, %d, %e) : (memref<?xf32>, index, vector<3xi32>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?xf32>, index, vector<3xi32>, vector<4xi1>, vector<4xf32>)
"vector.scatter"(%a, %b, %c, %d, %e) : (memref<?xf32>, index, vector<3xi32>, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?xf32>, index, vector<4xi32>, vector<3xi1>, vector<4xf32>)
%0 = "vector.gather"(%a, %b, %c, %d, %e) : (memref<?xf32>, index, vector<4xi32>, vector<3xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d, %e = "t.s"() : () -> (memref<?xf32>, index, vector<4xi32>, vector<3xi1>, vector<4xf32>)
"vector.scatter"(%a, %b, %c, %d, %e) : (memref<?xf32>, index, vector<4xi32>, vector<3xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf64>, index, vector<4xi1>, vector<4xf32>)
%0 = "vector.maskedload"(%a, %b, %c, %d) : (memref<?xf64>, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf64>, index, vector<4xi1>, vector<4xf32>)
%0 = "vector.expandload"(%a, %b, %c, %d) : (memref<?xf64>, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf64>, index, vector<4xi1>, vector<4xf32>)
"vector.maskedstore"(%a, %b, %c, %d) : (memref<?xf64>, index, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf64>, index, vector<4xi1>, vector<4xf32>)
"vector.compressstore"(%a, %b, %c, %d) : (memref<?xf64>, index, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>)
%0 = "vector.maskedload"(%a, %b, %c, %d) : (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>)
%0 = "vector.expandload"(%a, %b, %c, %d) : (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>)
"vector.maskedstore"(%a, %b, %c, %d) : (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>)
"vector.compressstore"(%a, %b, %c, %d) : (memref<?x?xf32>, index, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<3xi1>, vector<4xf32>)
%0 = "vector.maskedload"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<3xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<3xi1>, vector<4xf32>)
%0 = "vector.expandload"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<3xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<3xi1>, vector<4xf32>)
"vector.maskedstore"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<3xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<3xi1>, vector<4xf32>)
"vector.compressstore"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<3xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<4xi1>, vector<3xf32>)
%0 = "vector.maskedload"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<4xi1>, vector<3xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<4xi1>, vector<3xf32>)
%0 = "vector.expandload"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<4xi1>, vector<3xf32>) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<4xi1>, vector<4xf32>)
"vector.maskedstore"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, vector<4xi1>, vector<4xf32>)
"vector.compressstore"(%a, %b, %c, %d) : (memref<?xf32>, index, vector<4xi1>, vector<4xf32>) -> ()
// -----
%a = "t.s"() : () -> (vector<4xf32>)
%0 = "vector.shuffle"(%a, %a) <{mask = array<i64: 0, 1>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%a = "t.s"() : () -> (vector<4xindex>)
%0 = "vector.bitcast"(%a) : (vector<4xindex>) -> vector<4xi32>
// -----
%a = "t.s"() : () -> (tensor<4xf32>)
%0 = "vector.broadcast"(%a) : (tensor<4xf32>) -> vector<4xf32>
// -----
%0 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 2>}> : () -> vector<[4]xi1>
// -----
%0 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 0, 2>}> : () -> vector<2x2xi1>
// -----
%0 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 0, 1>}> : () -> vector<i1>
// -----
%0 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 2>}> : () -> vector<i1>
// -----
%a, %b = "t.s"() : () -> (vector<4xf32>, index)
%0 = "vector.extract"(%a, %b) <{static_position = array<i64: 1>}> : (vector<4xf32>, index) -> f32
// -----
%a, %b, %c = "t.s"() : () -> (vector<4xf32>, f32, vector<4xf32>)
%0 = "vector.outerproduct"(%a, %b, %c) <{kind = #vector.kind<and>}> : (vector<4xf32>, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a, %b = "t.s"() : () -> (vector<4xf32>, f32)
%0 = "vector.outerproduct"(%a, %b) : (vector<4xf32>, f32) -> vector<3xf32>
// -----
%a = "t.s"() : () -> (memref<4x4xf32>)
%0 = "vector.type_cast"(%a) : (memref<4x4xf32>) -> memref<vector<4x4xf64>>
// -----
%a = "t.s"() : () -> (memref<4x4xf32>)
%0 = "vector.type_cast"(%a) : (memref<4x4xf32>) -> memref<vector<4x2xf32>>
// -----
%a = "t.s"() : () -> (memref<4x4xf32, 1>)
%0 = "vector.type_cast"(%a) : (memref<4x4xf32, 1>) -> memref<vector<4x4xf32>>
// -----
%a = "t.s"() : () -> (memref<4x4xf32, strided<[?, 1]>>)
%0 = "vector.type_cast"(%a) : (memref<4x4xf32, strided<[?, 1]>>) -> memref<vector<4x4xf32>>
// -----
%a, %b = "t.s"() : () -> (vector<4xi1>, vector<4xf32>)
%0 = "vector.mask"(%a) ({
  %x = "arith.addf"(%b, %b) : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  "vector.yield"(%x) : (vector<4xf32>) -> ()
}) : (vector<4xi1>) -> vector<4xf32>
// -----
%a, %b = "t.s"() : () -> (vector<4xi1>, vector<4xf32>)
%0 = "vector.mask"(%a) ({
  "vector.yield"() : () -> ()
}) : (vector<4xi1>) -> vector<4xf32>
// -----
%a, %b = "t.s"() : () -> (vector<4xi1>, vector<4xf32>)
%0 = "vector.mask"(%a) ({
  %x = "t.x"() : () -> vector<4xf32>
  %y = "t.x"() : () -> vector<4xf32>
  "vector.yield"(%x) : (vector<4xf32>) -> ()
}) : (vector<4xi1>) -> vector<4xf32>
// -----
%a, %b = "t.s"() : () -> (vector<4xi1>, vector<4xf32>)
%0 = "vector.mask"(%a) ({
  %x = "vector.reduction"(%b) <{kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
  "vector.yield"(%b) : (vector<4xf32>) -> ()
}) : (vector<4xi1>) -> vector<4xf32>
// -----
%a, %b, %c = "t.s"() : () -> (memref<*xf32>, index, f32)
%0 = "vector.transfer_read"(%a, %b, %c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>, in_bounds = [true]}> : (memref<*xf32>, index, f32) -> vector<4xf32>
// -----
%a, %b, %c = "t.s"() : () -> (memref<?xf32>, index, f64)
%0 = "vector.transfer_read"(%a, %b, %c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>, in_bounds = [true]}> : (memref<?xf32>, index, f64) -> vector<4xf32>
// -----
%a, %b, %c, %d = "t.s"() : () -> (memref<?xf32>, index, f32, vector<3xi1>)
%0 = "vector.transfer_read"(%a, %b, %c, %d) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, permutation_map = affine_map<(d0) -> (d0)>, in_bounds = [true]}> : (memref<?xf32>, index, f32, vector<3xi1>) -> vector<4xf32>
// -----
%a, %b, %c = "t.s"() : () -> (memref<?xf32>, index, f32)
%0 = "vector.transfer_read"(%a, %b, %c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>, in_bounds = [true]}> : (memref<?xf32>, index, f32) -> vector<3xf16>
// -----
%a, %b, %c = "t.s"() : () -> (vector<4xf32>, vector<4xf32>, index)
"vector.transfer_write"(%a, %b, %c) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>, in_bounds = [true]}> : (vector<4xf32>, vector<4xf32>, index) -> ()
// -----
%a = "t.s"() : () -> (tensor<4xf32>)
"vector.print"(%a) : (tensor<4xf32>) -> ()
// -----
func.func @f(%v: vector<2xf32>) { %0 = vector.shuffle %v, %v [] : vector<2xf32>, vector<2xf32> return }
// -----
func.func @f(%0: vector<3xf32>) {
  %1 = vector.bitcast %0 : vector<3xf32> to vector<2x!llvm.ptr>
  return
}
// -----
func.func @f(%0: vector<4xf32>) {
  %1 = vector.outerproduct %0, 4 : vector<4xf32>, f32
  return
}
// -----
func.func @f(%0: vector<4xf32>) {
  %1 = vector.outerproduct %0, %0,  : vector<4xf32>, vector<4xf32>
  return
}
// -----
vector.print str
// -----
vector.print str true
// -----
vector.print str "a" str "b"
// -----
func.func @f(%k: vector<4xi1>, %v: vector<4xf32>) {
  vector.mask %k { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1> -> ()
  return
}
// -----
func.func @f(%k: vector<4xi1>, %v: vector<4xf32>) {
  %0 = vector.mask %k { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1> -> () -> ()
  return
}
// -----
func.func @f(%a: vector<4xf32>, %c: f32) {
  %0 = vector.contract {indexing_maps = []} %a, %a, %c : vector<4xf32>, vector<4>f32> into f32
  return
}
// -----
func.func @f(%a: vector<4xf32>, %c: f32) {
  %0 = vector.contract {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> ()>], iterator_types = ["foo"]} %a, %a, %c : vector<4xf32>, vector<8xf32> into f32
  return
}
// -----
func.func @f(%a: vector<4xf32>, %c: f32) {
  %0 = vector.contract {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> ()>]} %a, %a, %c {iterator_types = ["reduction"]} : vector<4xf32>, vector<4xf32>, vector<4xf32> into f32
  return
}
// -----
func.func @f(%a: vector<4xf32>, %c: f32) {
  %0 = vector.contract {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> ()>], iterator_types = ["reduction"]} %a, %a, %c, %a : vector<4xf32>, vector<4xf32> into f32
  return
}
// -----
%0,%1,%2 = "t.s"() : () -> (vector<2xf32>, tensor<4xf32>, index)
"vector.transfer_write"(%0, %1, %2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, in_bounds = [true], permutation_map = affine_map<(d0) -> (d0)>}> : (vector<2xf32>, tensor<4xf32>, index) -> ()
// -----
%0,%1,%2 = "t.s"() : () -> (vector<2xf32>, memref<4xf32>, index)
%3 = "vector.transfer_write"(%0, %1, %2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, in_bounds = [true], permutation_map = affine_map<(d0) -> (d0)>}> : (vector<2xf32>, memref<4xf32>, index) -> tensor<4xf32>
// -----
%0,%1,%2,%m = "t.s"() : () -> (vector<2xi1>, tensor<4xi1>, index, vector<2xi1>)
"vector.transfer_write"(%0, %1, %2, %m) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, in_bounds = [true], permutation_map = affine_map<(d0) -> (d0)>}> : (vector<2xi1>, tensor<4xi1>, index, vector<2xi1>) -> ()
// -----
%0,%1,%2,%m = "t.s"() : () -> (vector<2x!llvm.ptr>, tensor<4xi1>, index, vector<2xi1>)
"vector.transfer_write"(%0, %1, %2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, in_bounds = [true], permutation_map = affine_map<(d0) -> (d0)>}> : (vector<2x!llvm.ptr>, tensor<4xi1>, index) -> ()
// -----
func.func @f(%a: vector<2xf32>) { %0 = vector.outerproduct %a, %a {kind = unit} : vector<2xf32>, vector<2xf32> return }
// -----
func.func @f(%a: vector<2xf32>) { %0 = vector.outerproduct %a, %a {kind = #vector.kind<mul>, x = 3} : vector<2xf32>, vector<2xf32> return }
// -----
func.func @f(%a: vector<2xf32>) { %0 = vector.outerproduct %a, %a {kind = "mul", x = 3} : vector<2xf32>, vector<2xf32> return }
// -----
func.func @f(%a: vector<2xf32>, %b: vector<2x2xf32>) { %0 = vector.outerproduct %a, %a, %b {kind = 3, a = 5} : vector<2xf32>, vector<2xf32> return }
// -----
func.func @f(%a: vector<2x4xf32>, %b: vector<2x4xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0>} : (vector<2x4xf32>, vector<2x4xf32>) -> vector<2x5xf32> return }
// -----
func.func @f(%a: vector<2x4xf32>, %b: vector<2x4xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0>} : (vector<2x4xf32>, vector<2x4xf32>) -> vector<1xf32> return }
// -----
func.func @f(%a: vector<2x4xf32>, %b: vector<2x4xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64>} : (vector<2x4xf32>, vector<2x4xf32>) -> vector<1x5xf32> return }
// -----
func.func @f(%a: vector<2x4xf32>, %b: vector<2x3xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0>} : (vector<2x4xf32>, vector<2x3xf32>) -> vector<1x4xf32> return }
// -----
func.func @f(%a: vector<f32>, %b: vector<f32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0, 1, 1>} : (vector<f32>, vector<f32>) -> vector<3x2xf32> return }
// -----
func.func @f(%a: vector<2xf32>, %b: vector<2xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0, 1, 1>} : (vector<2xf32>, vector<2xf32>) -> vector<3x2xf32> return }
// -----
func.func @f(%a: vector<2x1xf32>, %b: vector<2x1xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0, 1, 9>} : (vector<2x1xf32>, vector<2x1xf32>) -> vector<3x2xf32> return }
// -----
func.func @f(%a: vector<2x4xf32>, %b: vector<2x4xf32>) { %0 = "vector.shuffle"(%a, %b) {mask = array<i64: 0>} : (vector<2x4xf32>, vector<2x4xf32>) -> vector<1x5xf32> return }
// -----
%a0, %a1, %a2 = "t.s"() : () -> (memref<?xf32>, index, !spirv.array<4 x i32>)
%r:1 = "vector.transfer_read"(%a0, %a1, %a2) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>}> : (memref<?xf32>, index, !spirv.array<4 x i32>) -> vector<8xf32>
// -----
%a0, %a1, %a2 = "t.s"() : () -> (memref<?xf32>, index, tensor<f32>)
%r:1 = "vector.transfer_read"(%a0, %a1, %a2) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>}> : (memref<?xf32>, index, tensor<f32>) -> vector<8xf32>
// -----
%a0, %a1, %a2 = "t.s"() : () -> (memref<?xf32>, index, vector<4xf32>)
%r:1 = "vector.transfer_read"(%a0, %a1, %a2) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>}> : (memref<?xf32>, index, vector<4xf32>) -> vector<8xf32>
