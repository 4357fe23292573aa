func.func @same_names(%m: memref<?x?xf32>, %n: memref<?xindex>) {
  affine.for %i = 0 to 8 {
    affine.for %j = 0 to 8 {
      %0 = affine.load %m[%i + %j, %j] : memref<?x?xf32>
      %1 = affine.load %m[%i + %j, %i] : memref<?x?xf32>
      %2 = affine.load %m[%i + %i, %i] : memref<?x?xf32>
      %3 = affine.load %m[%i + %i, %j] : memref<?x?xf32>
      %4 = affine.load %m[%j + %i, %j] : memref<?x?xf32>
      affine.store %0, %m[%i, %j] : memref<?x?xf32>
      affine.store %0, %m[%j, %i] : memref<?x?xf32>
      affine.store %0, %m[%i, %i] : memref<?x?xf32>
      affine.store %0, %m[%j, %i] : memref<?x?xf32>
      affine.store %i, %n[%j] : memref<?xindex>
      affine.store %i, %n[%i] : memref<?xindex>
      affine.store %j, %n[%i] : memref<?xindex>
      affine.prefetch %m[%i, %j], read, locality<3>, data : memref<?x?xf32>
      affine.prefetch %m[%i, %i], read, locality<3>, data : memref<?x?xf32>
      affine.prefetch %m[%j, %i], read, locality<3>, data : memref<?x?xf32>
      affine.parallel (%x, %y) = (%i, %j) to (%i + 4, %j + 4) {
      }
      affine.parallel (%x, %y) = (%j, %i) to (%j + 4, %i + 4) {
      }
      affine.parallel (%x, %y) = (%i, %i) to (%j + 4, %j + 4) {
      }
      affine.parallel (%x, %y) = (%j, %i) to (%j + 4, %j + 4) {
      }
    }
  }
  return
}
// -----
func.func @numbers(%m: memref<?x?xf32>) {
  %a:2 = "test.op"() : () -> (index, index)
  %b:2 = "test.op"() : () -> (index, index)
  %0 = affine.load %m[symbol(%a#0), symbol(%b#1)] : memref<?x?xf32>
  %1 = affine.load %m[symbol(%b#1), symbol(%a#1)] : memref<?x?xf32>
  affine.parallel (%x, %y) = (symbol(%a#0), symbol(%b#0)) to (4, 4) {
  }
  affine.parallel (%x, %y) = (symbol(%a#0), symbol(%a#1)) to (4, 4) {
  }
  affine.parallel (%x, %y) = (symbol(%a#1), symbol(%a#1)) to (4, 4) {
  }
  return
}
// -----
func.func @two_of_one(%m: memref<?x?xf32>) {
  %a:2 = "test.op"() : () -> (index, index)
  %b:2 = "test.op"() : () -> (index, index)
  %0 = affine.load %m[symbol(%a#0), symbol(%b#1)] : memref<?x?xf32>
  %1 = affine.load %m[symbol(%a#0), symbol(%a#1)] : memref<?x?xf32>
  return
}
