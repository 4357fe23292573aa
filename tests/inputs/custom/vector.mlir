// ----- elements
func.func @f(%v: vector<4xf32>, %w: vector<2x3x4xi8>, %x: f32, %i: index, %s: vector<[4]xi32>) {
  %0 = vector.extract %v[1] : f32 from vector<4xf32>
  %1 = vector.extract %w[0, 1] : vector<4xi8> from vector<2x3x4xi8>
  %2 = vector.extract %v[%i] : f32 from vector<4xf32>
  %3 = vector.insert %x, %v[3] : f32 into vector<4xf32>
  %4 = vector.insert %1, %w[%i, 2] : vector<4xi8> into vector<2x3x4xi8>
  %5 = vector.broadcast %x : f32 to vector<2x4xf32>
  %6 = vector.broadcast %v : vector<4xf32> to vector<2x4xf32>
  %7 = vector.shuffle %v, %v [0, 5, -1, 7] : vector<4xf32>, vector<4xf32>
  %8 = vector.from_elements %x, %x : vector<2xf32>
  %9:4 = vector.to_elements %v : vector<4xf32>
  %10 = vector.vscale
  %11 = vector.step : vector<4xindex>
  %12 = vector.interleave %v, %v : vector<4xf32> -> vector<8xf32>
  %13, %14 = vector.deinterleave %v : vector<4xf32> -> vector<2xf32>
  return
}
// ----- slices
func.func @f(%v: vector<4x8x16xf32>, %w: vector<2x2x16xf32>, %s: vector<[8]xf32>, %t: vector<4xf32>) {
  %0 = vector.extract_strided_slice %v {offsets = [0, 2], sizes = [2, 2], strides = [1, 1]} : vector<4x8x16xf32> to vector<2x2x16xf32>
  %1 = vector.insert_strided_slice %w, %v {offsets = [1, 1, 0], strides = [1, 1, 1]} : vector<2x2x16xf32> into vector<4x8x16xf32>
  %2 = vector.scalable.extract %s[4] : vector<4xf32> from vector<[8]xf32>
  %3 = vector.scalable.insert %t, %s[0] : vector<4xf32> into vector<[8]xf32>
  %4 = vector.shape_cast %v : vector<4x8x16xf32> to vector<32x16xf32>
  %5 = vector.transpose %v, [2, 0, 1] : vector<4x8x16xf32> to vector<16x4x8xf32>
  %6 = vector.bitcast %v : vector<4x8x16xf32> to vector<4x8x16xi32>
  %m = memref.alloc() : memref<4x3xf32>
  %7 = vector.type_cast %m : memref<4x3xf32> to memref<vector<4x3xf32>>
  return
}
// ----- memory
func.func @f(%m: memref<?x?xf32>, %v: vector<8xf32>, %k: vector<8xi1>, %ix: vector<8xi32>, %i: index, %b: memref<?xf32>) {
  %0 = vector.load %m[%i, %i] : memref<?x?xf32>, vector<8xf32>
  vector.store %v, %m[%i, %i] : memref<?x?xf32>, vector<8xf32>
  %1 = vector.load %m[%i, %i] {alignment = 16, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
  %2 = vector.maskedload %b[%i], %k, %v : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
  vector.maskedstore %b[%i], %k, %v : memref<?xf32>, vector<8xi1>, vector<8xf32>
  %3 = vector.gather %b[%i] [%ix], %k, %v : memref<?xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
  vector.scatter %b[%i] [%ix], %k, %v : memref<?xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32>
  %4 = vector.expandload %b[%i], %k, %v : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
  vector.compressstore %b[%i], %k, %v : memref<?xf32>, vector<8xi1>, vector<8xf32>
  return
}
// ----- transfer
func.func @f(%m: memref<?x?xf32>, %t: tensor<?x?xf32>, %x: f32, %i: index, %k: vector<8xi1>) {
  %0 = vector.transfer_read %m[%i, %i], %x : memref<?x?xf32>, vector<8xf32>
  %1 = vector.transfer_read %m[%i, %i], %x {in_bounds = [true], permutation_map = affine_map<(d0, d1) -> (d0)>} : memref<?x?xf32>, vector<8xf32>
  %2 = vector.transfer_read %t[%i, %i], %x, %k {permutation_map = affine_map<(d0, d1) -> (d1)>} : tensor<?x?xf32>, vector<8xf32>
  %3 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (0, d1)>} : memref<?x?xf32>, vector<4x8xf32>
  vector.transfer_write %0, %m[%i, %i] : vector<8xf32>, memref<?x?xf32>
  %4 = vector.transfer_write %0, %t[%i, %i] {in_bounds = [true]} : vector<8xf32>, tensor<?x?xf32>
  return
}
// ----- reductions
func.func @f(%v: vector<16xf32>, %x: f32, %a: vector<4x8xf32>, %b: vector<8x4xf32>, %c: vector<4x4xf32>, %d: vector<4xf32>, %i: vector<4xi32>, %m: vector<4xi1>) {
  %0 = vector.reduction <add>, %v : vector<16xf32> into f32
  %1 = vector.reduction <minnumf>, %v, %x fastmath<nnan> : vector<16xf32> into f32
  %2 = vector.reduction <xor>, %i : vector<4xi32> into i32
  %3 = vector.multi_reduction <mul>, %a, %d [1] : vector<4x8xf32> to vector<4xf32>
  %4 = vector.contract {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<add>} %a, %b, %c : vector<4x8xf32>, vector<8x4xf32> into vector<4x4xf32>
  %5 = vector.outerproduct %d, %d, %c {kind = #vector.kind<maxnumf>} : vector<4xf32>, vector<4xf32>
  %6 = vector.outerproduct %d, %x : vector<4xf32>, f32
  %7, %8 = vector.scan <add>, %a, %d {inclusive = true, reduction_dim = 1 : i64} : vector<4x8xf32>, vector<4xf32>
  %9 = vector.fma %d, %d, %d : vector<4xf32>
  return
}
// ----- masks
func.func @f(%n: index, %v: vector<8xf32>, %m: vector<8xi1>, %t: tensor<?xf32>, %p: vector<8xf32>) {
  %0 = vector.create_mask %n, %n : vector<4x8xi1>
  %1 = vector.constant_mask [2, 3] : vector<4x8xi1>
  %2 = vector.mask %m { vector.reduction <add>, %v : vector<8xf32> into f32 } : vector<8xi1> -> f32
  vector.mask %m { } : vector<8xi1>
  %z = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %3 = vector.mask %m, %p { vector.transfer_read %t[%c0], %z : tensor<?xf32>, vector<8xf32> } : vector<8xi1> -> vector<8xf32>
  return
}
// ----- print
func.func @f(%v: vector<4xf32>, %x: i32) {
  vector.print %v : vector<4xf32>
  vector.print %x : i32 punctuation <comma>
  vector.print punctuation <newline>
  vector.print str "hello"
  return
}
