func.func @f(%i: index, %m: memref<4x?xf32>, %g: memref<?xf32>, %u: memref<*xf32>, %x: f32) {
  %0 = memref.alloc() : memref<4xf32>
  %1 = memref.alloc(%i) : memref<?xf32>
  %2 = memref.alloc(%i)[%i] {alignment = 64 : i64} : memref<?xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
  %3 = memref.alloca(%i, %i) : memref<?x?xf32, 3>
  %4 = memref.load %m[%i, %i] : memref<4x?xf32>
  %5 = memref.load %0[%i] {nontemporal = true} : memref<4xf32>
  memref.store %x, %m[%i, %i] : memref<4x?xf32>
  memref.store %x, %0[%i] {nontemporal = true, alignment = 4 : i64} : memref<4xf32>
  memref.dealloc %0 : memref<4xf32>
  %6 = memref.dim %m, %i : memref<4x?xf32>
  %7 = memref.rank %u : memref<*xf32>
  %8 = memref.cast %m : memref<4x?xf32> to memref<?x?xf32>
  %9 = memref.cast %u : memref<*xf32> to memref<4xf32>
  memref.copy %m, %m : memref<4x?xf32> to memref<4x?xf32>
  %10 = memref.atomic_rmw addf %x, %0[%i] : (f32, memref<4xf32>) -> f32
  %11 = memref.generic_atomic_rmw %0[%i] : memref<4xf32> { ^bb0(%c: f32): memref.atomic_yield %c : f32 }
  memref.assume_alignment %0, 16 : memref<4xf32>
  %12 = memref.assume_alignment %0, 16 : memref<4xf32>
  memref.prefetch %m[%i, %i], read, locality<3>, data : memref<4x?xf32>
  memref.prefetch %m[%i, %i], write, locality<0>, instr : memref<4x?xf32>
  %13 = memref.realloc %g : memref<?xf32> to memref<8xf32>
  %14 = memref.realloc %g(%i) {alignment = 8} : memref<?xf32> to memref<?xf32>
  return
}
// -----
func.func @views(%i: index, %m: memref<8x16xf32>, %d: memref<?x?xf32>, %b: memref<2048xi8>, %sh: memref<2xindex>, %u: memref<*xf32>) {
  %0 = memref.subview %m[0, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1]>>
  %1 = memref.subview %d[%i, 2][4, %i][1, %i] : memref<?x?xf32> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  %2 = memref.subview %m[1, 2][1, 4][1, 1] : memref<8x16xf32> to memref<4xf32, strided<[1], offset: 18>>
  %3 = memref.view %b[%i][] : memref<2048xi8> to memref<4x4xf32>
  %4 = memref.view %b[%i][%i, %i] : memref<2048xi8> to memref<?x4x?xf32>
  %5 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[4, 1]>>
  %6 = memref.reinterpret_cast %u to offset: [%i], sizes: [%i, 4], strides: [%i, 1] : memref<*xf32> to memref<?x4xf32, strided<[?, 1], offset: ?>>
  %7 = memref.reshape %m(%sh) : (memref<8x16xf32>, memref<2xindex>) -> memref<?x?xf32>
  %8 = memref.collapse_shape %m [[0, 1]] : memref<8x16xf32> into memref<128xf32>
  %9 = memref.expand_shape %d [[0, 1], [2]] output_shape [4, %i, %i] : memref<?x?xf32> into memref<4x?x?xf32>
  %10 = memref.expand_shape %m [[0, 1], [2]] output_shape [2, 4, 16] : memref<8x16xf32> into memref<2x4x16xf32>
  %11 = memref.transpose %d (i, j) -> (j, i) : memref<?x?xf32> to memref<?x?xf32, affine_map<(d0, d1)[s0] -> (d1 * s0 + d0)>>
  %12 = memref.transpose %m (a, b) -> (b, a) : memref<8x16xf32> to memref<16x8xf32, strided<[1, 16]>>
  %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %d : memref<?x?xf32> -> memref<f32>, index, index, index, index, index
  %13 = memref.extract_aligned_pointer_as_index %d : memref<?x?xf32> -> index
  %14 = memref.memory_space_cast %d : memref<?x?xf32> to memref<?x?xf32, 2>
  return
}
// -----
memref.global "private" @a : memref<4xf32>
memref.global @b : memref<4xf32> = dense<1.0>
memref.global constant @c : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]> {alignment = 64}
memref.global "private" constant @d : memref<2xi32> = uninitialized
memref.global "public" @e : memref<f32> = dense<0.0> {foo.x}
func.func @f() { %0 = memref.get_global @a : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<10xf32>, %t: memref<1xi32>, %n: memref<10xf32, 2>) {
  memref.dma_start %m[%i], %n[%i], %i, %t[%i] : memref<10xf32>, memref<10xf32, 2>, memref<1xi32>
  memref.dma_start %m[%i], %n[%i], %i, %t[%i], %i, %i : memref<10xf32>, memref<10xf32, 2>, memref<1xi32>
  memref.dma_wait %t[%i], %i : memref<1xi32>
  memref.alloca_scope { memref.alloca_scope.return }
  %0 = memref.alloca_scope -> (f32) { %1 = memref.load %m[%i] : memref<10xf32> memref.alloca_scope.return %1 : f32 }
  memref.alloca_scope { }
  %2, %3 = memref.distinct_objects %m, %m : memref<10xf32>, memref<10xf32>
  return
}
// -----
func.func @f(%i: index) { %0 = memref.alloc(%i) : memref<4xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() : memref<?xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc()[%i] : memref<4xf32> return }
// -----
func.func @f(%i: i32) { %0 = memref.alloc(%i) : memref<?xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() : f32 return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() : memref<*xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() {alignment = 3} : memref<4xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() {alignment = -4} : memref<4xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() {alignment = 0} : memref<4xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc() {alignment = "4"} : memref<4xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc : memref<4xf32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloc(%i : index) : memref<?xf32> return }
// -----
func.func @f(%i: index) { %0 = "memref.alloc"(%i) : (index) -> memref<?xf32> return }
// -----
func.func @f(%i: index) { %0 = "memref.alloc"(%i) {operandSegmentSizes = array<i32: 1>} : (index) -> memref<?xf32> return }
// -----
func.func @f(%i: index) { %0 = "memref.alloc"(%i) {operandSegmentSizes = array<i32: 1, 1>} : (index) -> memref<?xf32> return }
// -----
func.func @f(%i: index) { %0 = "memref.alloc"(%i) {operandSegmentSizes = 5} : (index) -> memref<?xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.load %m[] : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.load %m[%i, %i] : memref<4xf32> return }
// -----
func.func @f(%i: i32, %m: memref<4xf32>) { %0 = memref.load %m[%i] : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.load %m[%i] : memref<5xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.load %m : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.load %m[0] : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.load %m[%i] : f32 return }
// -----
func.func @f(%i: index, %m: memref<*xf32>) { %0 = memref.load %m[%i] : memref<*xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = "memref.load"(%m, %i) : (memref<4xf32>, index) -> i32 return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.store %i, %m[%i] : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %x: f32) { memref.store %x, %m[] : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %x: f32) { memref.store %x %m[%i] : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %x: f32) { "memref.store"(%i, %m, %i) : (index, memref<4xf32>, index) -> () return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %x: f32) { memref.store %x, %m[%i] {nontemporal = 1} : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %x: f32) { %0 = memref.dim %x, %i : f32 return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %c = arith.constant 1 : index %0 = memref.dim %m, %c : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %c = arith.constant -1 : index %0 = memref.dim %m, %c : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<f32>) { %0 = memref.dim %m, %i : memref<f32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.dim %m, %m : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to memref<5xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to memref<?xi32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to memref<?xf32, 1> return }
// -----
func.func @f(%i: index, %m: memref<*xf32>) { %0 = memref.cast %m : memref<*xf32> to memref<*xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to memref<4xf32, strided<[?], offset: ?>> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to f32 return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to memref<4x4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %n: memref<5xf32>) { memref.copy %m, %n : memref<4xf32> to memref<5xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %n: memref<4xi32>) { memref.copy %m, %n : memref<4xf32> to memref<4xi32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>, %x: f32) { %0 = memref.atomic_rmw addi %x, %m[%i] : (f32, memref<4xf32>) -> f32 return }
// -----
func.func @f(%i: index, %m: memref<4xi32>, %x: i32) { %0 = memref.atomic_rmw addf %x, %m[%i] : (i32, memref<4xi32>) -> i32 return }
// -----
func.func @f(%i: index, %m: memref<4xi32>, %x: i32) { %0 = memref.atomic_rmw bad %x, %m[%i] : (i32, memref<4xi32>) -> i32 return }
// -----
func.func @f(%i: index, %m: memref<4xi32>, %x: i32) { %0 = memref.atomic_rmw addi %x, %m[] : (i32, memref<4xi32>) -> i32 return }
// -----
func.func @f(%i: index, %m: memref<4xi32>, %x: i64) { %0 = memref.atomic_rmw addi %x, %m[%i] : (i64, memref<4xi32>) -> i64 return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.generic_atomic_rmw %m[] : memref<4xf32> { ^bb0(%c: f32): memref.atomic_yield %c : f32 } return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> { ^bb0(%c: i32): memref.atomic_yield %c : i32 } return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> { ^bb0(%c: f32): memref.atomic_yield %i : index } return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> { memref.atomic_yield %i : index } return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> { ^bb0(%c: f32): %1 = memref.alloc() : memref<4xf32> memref.atomic_yield %c : f32 } return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> { ^bb0(%c: f32): "foo.x"() : () -> () memref.atomic_yield %c : f32 } return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.atomic_yield %i : index }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.assume_alignment %m, 0 : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.assume_alignment %m, 12 : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.assume_alignment %m, -4 : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.assume_alignment %m, x : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.prefetch %m[%i], read, locality<4>, data : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.prefetch %m[%i], rw, locality<3>, data : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.prefetch %m[%i], read, locality<3>, both : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.prefetch %m[], read, locality<3>, data : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.prefetch %m[%i], read, data : memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.realloc %m : memref<4xf32> to memref<?xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.realloc %m(%i) : memref<4xf32> to memref<8xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.realloc %m : memref<4xf32> to memref<8xi32> return }
// -----
func.func @f(%i: index, %m: memref<4x4xf32>) { %0 = memref.realloc %m : memref<4x4xf32> to memref<8xf32> return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { %0 = memref.realloc %m : memref<4xf32> to memref<8xf32, 1> return }
// -----
func.func @f(%i: index, %m: memref<4xf32, strided<[2]>>) { %0 = memref.realloc %m : memref<4xf32, strided<[2]>> to memref<8xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][4][1, 1] : memref<8x16xf32> to memref<4x4xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][4, 4][1] : memref<8x16xf32> to memref<4x4xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[-1, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][40, 4][1, 1] : memref<8x16xf32> to memref<40x4xf32, strided<[16, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xi32, strided<[16, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1]>, 1> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[0, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4x1xf32, strided<[16, 1, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[%i, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1]>> return }
// -----
func.func @f(%i: i32, %m: memref<8x16xf32>) { %0 = memref.subview %m[%i, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1], offset: ?>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m[x, 0][4, 4][1, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1], offset: ?>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %0 = memref.subview %m [0, 0] [4, 4] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1], offset: ?>> return }
// -----
func.func @f(%i: index, %b: memref<2048xi8>) { %0 = memref.view %b[%i][] : memref<2048xi8> to memref<?xf32> return }
// -----
func.func @f(%i: index, %b: memref<2048xi8>) { %0 = memref.view %b[%i][%i] : memref<2048xi8> to memref<4xf32> return }
// -----
func.func @f(%i: index, %b: memref<2048xi8>) { %0 = memref.view %b[][] : memref<2048xi8> to memref<4xf32> return }
// -----
func.func @f(%i: index, %b: memref<2048xi32>) { %0 = memref.view %b[%i][] : memref<2048xi32> to memref<4xf32> return }
// -----
func.func @f(%i: index, %b: memref<2048xi8>) { %0 = memref.view %b[%i][] : memref<2048xi8> to memref<4xf32, 1> return }
// -----
func.func @f(%i: index, %b: memref<2048xi8>) { %0 = memref.view %b[%i][] : memref<2048xi8> to memref<4xf32, affine_map<(d0) -> (d0 + 1)>> return }
// -----
func.func @f(%i: index, %b: memref<2048xi8, strided<[2]>>) { %0 = memref.view %b[%i][] : memref<2048xi8, strided<[2]>> to memref<4xf32> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<8x16xf32> to memref<4x5xf32, strided<[4, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [1], sizes: [4, 4], strides: [4, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[4, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 2] : memref<8x16xf32> to memref<4x4xf32, strided<[4, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [0, 0], sizes: [4, 4], strides: [4, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[4, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [0], sizes: [4], strides: [4, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[4, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<8x16xf32> to memref<4x4xi32, strided<[4, 1]>> return }
// -----
func.func @f(%i: index, %m: memref<8x16xf32>) { %5 = memref.reinterpret_cast %m to offset: [], sizes: [4, 4], strides: [4, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[4, 1]>> return }
// -----
func.func @f(%sh: memref<2xindex>, %m: memref<8x16xf32>) { %7 = memref.reshape %m(%sh) : (memref<8x16xf32>, memref<2xindex>) -> memref<?xf32> return }
// -----
func.func @f(%sh: memref<2xindex>, %m: memref<8x16xf32>) { %7 = memref.reshape %m(%sh) : (memref<8x16xf32>, memref<2xindex>) -> memref<?x?xi32> return }
// -----
func.func @f(%sh: memref<?xindex>, %m: memref<8x16xf32>) { %7 = memref.reshape %m(%sh) : (memref<8x16xf32>, memref<?xindex>) -> memref<?x?xf32> return }
// -----
func.func @f(%sh: memref<2xf32>, %m: memref<8x16xf32>) { %7 = memref.reshape %m(%sh) : (memref<8x16xf32>, memref<2xf32>) -> memref<?x?xf32> return }
// -----
func.func @f(%sh: memref<2xindex>, %m: memref<8x16xf32>) { %7 = memref.reshape %m(%sh) : memref<8x16xf32>, memref<2xindex> -> memref<?x?xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.collapse_shape %m [[0], [1]] : memref<8x16xf32> into memref<128xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.collapse_shape %m [[0, 1]] : memref<8x16xf32> into memref<127xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.collapse_shape %m [[0, 2]] : memref<8x16xf32> into memref<128xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.collapse_shape %m [[1, 0]] : memref<8x16xf32> into memref<128xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.collapse_shape %m [0, 1] : memref<8x16xf32> into memref<128xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.collapse_shape %m [] : memref<8x16xf32> into memref<f32> return }
// -----
func.func @f(%m: memref<1x1xf32>) { %8 = memref.collapse_shape %m [] : memref<1x1xf32> into memref<f32> return }
// -----
func.func @f(%m: memref<8x16xf32, strided<[32, 1]>>) { %8 = memref.collapse_shape %m [[0, 1]] : memref<8x16xf32, strided<[32, 1]>> into memref<128xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.expand_shape %m [[0, 1], [2]] output_shape [2, 4] : memref<8x16xf32> into memref<2x4x16xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.expand_shape %m [[0, 1], [2]] output_shape [2, 5, 16] : memref<8x16xf32> into memref<2x5x16xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.expand_shape %m [[0, 1]] output_shape [2, 4, 16] : memref<8x16xf32> into memref<2x4x16xf32> return }
// -----
func.func @f(%m: memref<?xf32>) { %8 = memref.expand_shape %m [[0, 1]] output_shape [2, 4] : memref<?xf32> into memref<2x4xf32> return }
// -----
func.func @f(%m: memref<?xf32>, %i: index) { %8 = memref.expand_shape %m [[0, 1]] output_shape [%i, %i] : memref<?xf32> into memref<?x?xf32> return }
// -----
func.func @f(%m: memref<?xf32>, %i: index) { %8 = memref.expand_shape %m [[0, 1]] : memref<?xf32> into memref<?x4xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.transpose %m (i, j) -> (i, i) : memref<8x16xf32> to memref<8x8xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.transpose %m (i) -> (i) : memref<8x16xf32> to memref<8x8xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.transpose %m (i, j) -> (j, i) : memref<8x16xf32> to memref<8x16xf32> return }
// -----
func.func @f(%m: memref<8x16xf32>) { %8 = memref.transpose %m (i, j) -> (j + 1, i) : memref<8x16xf32> to memref<8x16xf32> return }
// -----
func.func @f(%d: memref<?x?xf32>) { %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %d : memref<?x?xf32> -> memref<f32>, index, index, index, index return }
// -----
func.func @f(%d: memref<?x?xf32>) { %base, %offset, %sizes:1, %strides:2 = memref.extract_strided_metadata %d : memref<?x?xf32> -> memref<f32>, index, index, index, index, index return }
// -----
func.func @f(%d: memref<?x?xf32>) { %14 = memref.memory_space_cast %d : memref<?x?xf32> to memref<?x?xi32, 2> return }
// -----
func.func @f(%d: memref<?x?xf32>) { %14 = memref.memory_space_cast %d : memref<?x?xf32> to memref<?xf32, 2> return }
// -----
memref.global "private" @a : tensor<4xf32>
// -----
memref.global @a : memref<?xf32>
// -----
memref.global @a : memref<4xf32> = dense<1>
// -----
memref.global @a : memref<4xf32> = dense<1.0> : tensor<4xf32>
// -----
memref.global @a : memref<4xf32> = dense<[1.0]>
// -----
memref.global @a : memref<4xf32> = 1.0
// -----
memref.global "bad" @a : memref<4xf32>
// -----
memref.global private @a : memref<4xf32>
// -----
memref.global @a : memref<4xf32> {alignment = 63}
// -----
"memref.global"() {sym_name = "a", type = memref<4xf32>, initial_value = dense<1.0> : tensor<5xf32>} : () -> ()
// -----
"memref.global"() {sym_name = "a", type = memref<4xf32>, initial_value = "x"} : () -> ()
// -----
"memref.global"() {sym_name = "a", type = memref<4xf32>, initial_value = unit, constant} : () -> ()
// -----
"memref.global"() {sym_name = "a", type = f32} : () -> ()
// -----
"memref.global"() {sym_name = "a"} : () -> ()
// -----
memref.global @a : memref<4xf32>
func.func @f() { %0 = memref.get_global @a : memref<5xf32> return }
// -----
func.func @f() { %0 = memref.get_global @a : memref<5xf32> return }
// -----
func.func @f() { %0 = memref.get_global @f : memref<5xf32> return }
// -----
memref.global "private" @a : memref<4xf32>
memref.global "private" @a : memref<4xf32>
// -----
func.func @f(%i: index, %m: memref<10xf32>, %t: memref<1xi32>) { memref.dma_start %m[%i], %m[%i], %i, %t[%i], %i : memref<10xf32>, memref<10xf32>, memref<1xi32> return }
// -----
func.func @f(%i: index, %m: memref<10xf32>, %t: memref<1xi32>) { memref.dma_start %m[%i, %i], %m[%i], %i, %t[%i] : memref<10xf32>, memref<10xf32>, memref<1xi32> return }
// -----
func.func @f(%i: index, %m: memref<10xf32>, %t: memref<1xi32>) { memref.dma_start %m[%i], %m[%i], %i, %t[%i] : memref<10xf32>, memref<10xf32> return }
// -----
func.func @f(%i: index, %m: memref<10xf32>, %t: memref<1xi32>) { memref.dma_wait %t[%i, %i], %i : memref<1xi32> return }
// -----
func.func @f(%i: index, %m: memref<10xf32>, %t: memref<1xi32>) { memref.dma_wait %t[%i], %m : memref<1xi32> return }
// -----
func.func @f(%i: index) { %0 = memref.alloca_scope -> (index) { memref.alloca_scope.return } return }
// -----
func.func @f(%i: index) { %0 = memref.alloca_scope -> (index) { } return }
// -----
func.func @f(%i: index) { memref.alloca_scope { memref.alloca_scope.return %i : index } return }
// -----
func.func @f(%i: index) { memref.alloca_scope.return %i : index }
// -----
func.func @f(%i: index) { %0 = memref.distinct_objects %i : index return }
// -----
func.func @f(%i: index) { memref.distinct_objects return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.dealloc %i : index return }
// -----
func.func @f(%i: index, %m: memref<4xf32>) { memref.dealloc %m : memref<5xf32> return }
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.rank %m : f32 return }
// -----
func.func @f(%m: f32) { %0 = memref.rank %m : f32 return }
// -----
func.func @f(%i: index) {
  memref.prefetch %i[%i], read, locality<3>, both : memref<4xf32>
  return
}
// -----
func.func @f(%a: memref<2xf32>) { %0:2 = "memref.extract_strided_metadata"(%a) : (memref<2xf32>) -> (memref<f32>, index) return }

// -----

func.func @f(%m: memref<?xf32>, %i: index) {
  memref.prefetch %m[%i], read, locality<f32>, data : memref<?xf32>
  return
}
