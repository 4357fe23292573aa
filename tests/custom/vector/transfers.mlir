func.func @f(%m: memref<?x?xf32>, %t: tensor<4x?xf32>, %p: f32, %i: index, %k: vector<8xi1>, %k2: vector<4x8xi1>, %v: vector<8xf32>, %z: memref<f32>, %ve: memref<4xvector<2x3xf32>>, %pv: vector<2x3xf32>) {
  %0 = vector.transfer_read %m[%i, %i], %p : memref<?x?xf32>, vector<8xf32>
  %1 = vector.transfer_read %m[%i, %i], %p, %k {in_bounds = [true], foo} : memref<?x?xf32>, vector<8xf32>
  %2 = vector.transfer_read %t[%i, %i], %p {permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : tensor<4x?xf32>, vector<4x8xf32>
  %3 = vector.transfer_read %t[%i, %i], %p, %k2 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [false, true]} : tensor<4x?xf32>, vector<8x4xf32>
  %4 = vector.transfer_read %m[%i, %i], %p {permutation_map = affine_map<(d0, d1) -> (0, d1)>, in_bounds = [true, false]} : memref<?x?xf32>, vector<4x[8]xf32>
  %5 = vector.transfer_read %z[], %p : memref<f32>, vector<f32>
  %8 = vector.transfer_write %v, %t[%i, %i] : vector<8xf32>, tensor<4x?xf32>
  vector.transfer_write %v, %m[%i, %i], %k {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
  vector.transfer_write %v, %m[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d0)>} : vector<8xf32>, memref<?x?xf32>
  %9 = vector.outerproduct %v, %v : vector<8xf32>, vector<8xf32>
  %10 = vector.outerproduct %v, %v, %9 {kind = #vector.kind<mul>} : vector<8xf32>, vector<8xf32>
  %11 = vector.outerproduct %v, %p, %v {foo} : vector<8xf32>, f32
  %12 = vector.from_elements %p, %p : vector<2xf32>
  %13:2 = vector.to_elements %12 : vector<2xf32>
  %14 = tensor.from_elements %p, %p : tensor<2xf32>
  %15 = tensor.from_elements %i : tensor<index>
  return
}
