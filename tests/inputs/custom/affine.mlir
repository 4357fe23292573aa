// ----- for
func.func @f(%n: index, %m: memref<8x?xf32>, %x: f32) -> f32 {
  affine.for %i = 0 to 10 { }
  affine.for %i = 0 to 10 step 2 {
    affine.for %j = affine_map<(d0) -> (d0)>(%i) to min affine_map<(d0)[s0] -> (d0 + 4, s0)>(%i)[%n] {
      %0 = affine.load %m[%i, %j] : memref<8x?xf32>
      affine.store %0, %m[%i, symbol(%n) + 1] : memref<8x?xf32>
    }
  }
  affine.for %i = max affine_map<()[s0] -> (0, s0 - 8)>()[%n] to %n { }
  %r = affine.for %i = 0 to 4 iter_args(%a = %x) -> (f32) {
    %b = arith.addf %a, %a : f32
    affine.yield %b : f32
  }
  return %r : f32
}
// ----- if
#set = affine_set<(d0)[s0] : (d0 - 1 >= 0, s0 - d0 - 1 >= 0)>
func.func @f(%n: index, %m: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    affine.if #set(%i)[%n] { "foo.a"() : () -> () }
    affine.if affine_set<(d0) : (d0 == 0)>(%i) { } else { "foo.b"() : () -> () }
    %0 = affine.if #set(%i)[%n] -> f32 {
      %1 = affine.load %m[%i] : memref<8xf32>
      affine.yield %1 : f32
    } else {
      %c = arith.constant 0.0 : f32
      affine.yield %c : f32
    }
  }
  return
}
// ----- apply-min-max
func.func @f(%a: index, %b: index) -> index {
  %0 = affine.apply affine_map<(d0)[s0] -> (d0 * 2 + s0 mod 3)>(%a)[%b]
  %1 = affine.min affine_map<(d0, d1) -> (d0, d1 - 4, 100)>(%a, %b)
  %2 = affine.max affine_map<()[s0] -> (s0, 0)>()[%b]
  %3:2 = affine.delinearize_index %a into (4, 8) : index, index
  %4:3 = affine.delinearize_index %a into (%b, 4, 8) : index, index, index
  %5 = affine.linearize_index [%a, %b] by (4, 8) : index
  %6 = affine.linearize_index disjoint [%a, %b] by (%a, 8) : index
  return %0 : index
}
// ----- parallel
func.func @f(%m: memref<8x8xf32>) -> f32 {
  affine.parallel (%i, %j) = (0, 0) to (8, 8) step (2, 1) { }
  %0 = affine.parallel (%i) = (0) to (8) reduce ("addf") -> (f32) {
    %1 = affine.load %m[%i, %i] : memref<8x8xf32>
    affine.yield %1 : f32
  }
  affine.parallel (%i, %j) = (max(0, 1), 0) to (min(8, 4), 8) { }
  return %0 : f32
}
// ----- memory
func.func @f(%m: memref<100x100xf32>, %n: memref<100x100xf32, 2>, %t: memref<1xi32>, %i: index) {
  %c = arith.constant 64 : index
  affine.for %k = 0 to 8 {
    affine.prefetch %m[%k, %k + 5], read, locality<3>, data : memref<100x100xf32>
    affine.dma_start %m[%k, 0], %n[%k, 1], %t[0], %c : memref<100x100xf32>, memref<100x100xf32, 2>, memref<1xi32>
    affine.dma_wait %t[0], %c : memref<1xi32>
    %v = affine.vector_load %m[%k, %k] : memref<100x100xf32>, vector<8xf32>
    affine.vector_store %v, %m[%k, %k + 3] : memref<100x100xf32>, vector<8xf32>
  }
  return
}
