func.func @f(%c: i32, %m: memref<4x?xf32>, %n: index, %v: vector<4xf32>, %k: memref<4xf32, 2>, %tag: memref<1xi32>) -> index {
  %0 = affine.for %i = 0 to %n step 2 iter_args(%a = %n) -> index {
    affine.for %j = max affine_map<(d0)[s0] -> (d0, s0)>(%i)[%n] to min affine_map<(d0) -> (d0 + 1, 4)>(%i) {
      %x = affine.load %m[%i + symbol(%n), %j * 2] {foo} : memref<4x?xf32>
      affine.store %x, %m[%i, 3] : memref<4x?xf32>
      %w = affine.vector_load %m[%i, %j] : memref<4x?xf32>, vector<4xf32>
      affine.vector_store %w, %m[%i, %j] : memref<4x?xf32>, vector<4xf32>
      affine.prefetch %m[%i, %j], read, locality<3>, data {bar} : memref<4x?xf32>
    } {attr}
    affine.yield %a : index
  }
  %1 = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%n)[%n] {q}
  %2 = affine.min affine_map<(d0)[s0] -> (d0, s0)>(%n)[%n]
  %3 = affine.max affine_map<() -> (3)>()
  affine.if affine_set<(d0)[s0] : (d0 >= 0, s0 == 0)>(%n)[%n] {
    "a.b"() : () -> ()
  } else {
  } {x}
  %5 = affine.if affine_set<(d0)[s0] : (d0 >= 0, s0 == 0)>(%n)[%n] -> index {
    affine.yield %n : index
  } else {
    affine.yield %n : index
  }
  affine.parallel (%i, %j) = (0, max(%n, %n + 1)) to (%n + 3, min(4, symbol(%n))) {
  }
  %6:2 = affine.parallel (%i, %j) = (0, %n) to (%n + 3, 4) step (2, 3) reduce ("addi", "ori") -> (i32, i32) {
    affine.yield %c, %c : i32, i32
  }
  affine.dma_start %m[%n, 0], %k[symbol(%n)], %tag[0], %n : memref<4x?xf32>, memref<4xf32, 2>, memref<1xi32>
  affine.dma_start %m[%n, 0], %k[symbol(%n)], %tag[0], %n, %n, %n : memref<4x?xf32>, memref<4xf32, 2>, memref<1xi32>
  affine.dma_wait %tag[0], %n : memref<1xi32>
  %7:2 = affine.delinearize_index %n into (3, %n) : index, index
  %8 = affine.linearize_index disjoint [%n, %n] by (3, %n) : index
  %9 = affine.linearize_index [%n, %n] by (3, %n) {zz} : index
  return %0 : index
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = affine.apply affine_map<(d0) -> (d0)>(%a) {map = affine_map<(d0) -> (d0)>}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = affine.min affine_map<(d0) -> (d0)>(%a) {map = affine_map<(d0) -> (d0)>}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = affine.load %m[%a] {map = affine_map<(d0) -> (d0)>} : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.store %x, %m[%a] {map = affine_map<(d0) -> (d0)>} : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.prefetch %m[%a], read, locality<3>, data {map = affine_map<(d0) -> (d0)>} : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.prefetch %m[%a], read, locality<3>, data {isWrite = true} : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.prefetch %m[%a], read, locality<5>, data : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.prefetch %m[%a], read, locality<5 : i8>, data : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 {} {step = 1 : index}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 {} {lowerBoundMap = affine_map<(d0) -> (d0)>}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 {} {lowerBoundMap = 3}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 {} {operandSegmentSizes = array<i32: 0,0,0>}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) {} {steps = [1]}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.if affine_set<() : (0 == 0)>() {} {condition = affine_set<() : (0 == 0)>}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 step 0 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 step -1 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 step 1 : i32 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 : i32 to 3 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = true to 3 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = #foo to 3 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = "x" to 3 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3.0 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 too 3 {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 iter_args(%z = %x) -> f32 { affine.yield %z : f32 }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 iter_args(%z = %x) { affine.yield %z : f32 }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 iter_args() -> (f32) { affine.yield %z : f32 }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to 3 iter_args() -> () { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = min affine_map<(d0) -> (d0)>(%a) to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = max %a to min 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = affine_map<(d0) -> (d0)>(%a) to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = affine_map<(d0) -> (d0)>() to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = affine_map<(d0) -> (d0)>(%a)[%a] to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = affine_map<(d0) -> (d0, 1)>(%a) to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0 to affine_map<(d0) -> (d0, 1)>(%a) { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = %a, %a to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = -5 to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i:2 = 5 to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i#1 = 5 to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i#0 = 5 to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i loc("x") = 5 to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i : index = 5 to 3 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = 0x10 to 99999999999999999999 { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = affine_map<()[s0] -> (s0)>()[%a] to affine_map<() -> (4)>() { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.for %i = affine_map<(d0) -> (4)>(%a) to affine_map<()[s0] -> (s0 + 1)>()[%a] { }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i, %j) = (0, 0) to (3) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = () to () {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel () = () to () {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (max()) to (min()) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (min(%a, 3)) to (3) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (max(%a)) to (3) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i, %j) = (max(%a, symbol(%a)), %a) to (3, %a + symbol(%a)) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) step (%a) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) step (2 + 3) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) step () {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) reduce () {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) reduce ("foo") {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) reduce (addf) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) reduce ("addf" {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.parallel (%i) = (0) to (3) reduce ("addf") {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.parallel (%i) = (0) to (3) reduce ("xori") -> f32 {affine.yield %x : f32}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.parallel (%i) = (0) to (3) reduce ("mulf") -> f32 {affine.yield %x : f32}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.parallel (%i) = (0) to (3) reduce ("mulf" : f32) -> f32 {affine.yield %x : f32}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.dma_start %m[%a], %m[%a], %m[%a], %a {foo} : memref<?xf32>, memref<?xf32>, memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.dma_start %m[%a], %m[%a], %m[%a], %a, %a : memref<?xf32>, memref<?xf32>, memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.dma_start %m[%a], %m[%a], %m[%a], %a, : memref<?xf32>, memref<?xf32>, memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.dma_start %m[%a], %m[%a], %m[%a], %a : memref<?xf32>, memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.dma_wait %m[%a], %a : f32
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.dma_wait %m[%a], %a {foo} : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.vector_load %m[%a] : memref<?xf32>, f32
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.vector_load %m[%a] : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.load %m[%a] : f32
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.load %m[%a * %a] : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.load %m[%q] : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.load %m[symbol %a] : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.load %m[%a#1] : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.load %m %a : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.store %a, %m[%a] : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.vector_store %v, %m[%a] : memref<?xf32>, vector<4xi32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.if affine_map<() -> (0)>() {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.if affine_set<(d0) : (d0 == 0)>() {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.if affine_set<(d0)[s0] : (d0 == 0)>(%a) {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.if affine_set<(d0)[s0] : (d0 == 0)>(%a)[%a] -> () {}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.if affine_set<(d0)[s0] : (d0 == 0)>(%a)[%a] -> (f32) {affine.yield %x : f32} else {affine.yield %x : f32}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.if affine_set<(d0)[s0] : (d0 == 0)>(%a)[%a] {} else
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.apply affine_map<(d0)[s0] -> (d0)>(%a)
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.apply affine_map<(d0)[s0] -> (d0)>[%a](%a)
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.apply affine_set<(d0)[s0] : (d0 == 0)>(%a)[%a]
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.apply (d0) -> (d0) (%a)
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.min affine_map<(d0)[s0] -> (d0)>(%a)
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r:2 = affine.delinearize_index %a into (3, %a) : index, index
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r:2 = affine.delinearize_index %a into [3, %a] : index, index
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.linearize_index [%a, %a] by (3) : index
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.linearize_index [] by () : index
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %r = affine.linearize_index disjoint [%a by (3) : index
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  affine.yield
  return
}
// -----
func.func @f(%n: index) {
  affine.for %i = 0 to 4 { %0 = affine.for %j = 0 to 4 iter_args(%x = %n) -> (index) { affine.yield %x : index } {foo} }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %x: i32) {
  affine.store %x, %m[%a] {map = affine_map<(d0) -> (d0)>} : memref<?xf32>
  return
}
