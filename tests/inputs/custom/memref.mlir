// ----- allocation
func.func @f(%n: index) {
  %0 = memref.alloc() : memref<4xf32>
  %1 = memref.alloc(%n) {alignment = 64 : i64} : memref<?x2xf32>
  %2 = memref.alloc(%n)[%n] : memref<?xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
  %3 = memref.alloca() : memref<i8, 3>
  %4 = memref.alloca(%n) {alignment = 8} : memref<?xf32>
  memref.dealloc %0 : memref<4xf32>
  %r = memref.alloc(%n) : memref<?xf32>
  %5 = memref.realloc %r : memref<?xf32> to memref<8xf32>
  memref.alloca_scope { memref.alloca_scope.return }
  %6 = memref.alloca_scope -> (i32) {
    %c = arith.constant 1 : i32
    memref.alloca_scope.return %c : i32
  }
  return
}
// ----- access
func.func @f(%m: memref<4x?xf32>, %i: index, %x: f32, %a: memref<4xi32>, %v: i32) {
  %0 = memref.load %m[%i, %i] : memref<4x?xf32>
  memref.store %x, %m[%i, %i] : memref<4x?xf32>
  %1 = memref.load %m[%i, %i] {nontemporal = true} : memref<4x?xf32>
  memref.store %x, %m[%i, %i] {alignment = 16, nontemporal = true} : memref<4x?xf32>
  %2 = memref.atomic_rmw addi %v, %a[%i] : (i32, memref<4xi32>) -> i32
  %3 = memref.atomic_rmw assign %v, %a[%i] : (i32, memref<4xi32>) -> i32
  %4 = memref.generic_atomic_rmw %a[%i] : memref<4xi32> {
  ^bb0(%old: i32):
    memref.atomic_yield %old : i32
  }
  memref.prefetch %a[%i], read, locality<3>, data : memref<4xi32>
  memref.prefetch %a[%i], write, locality<0>, instr : memref<4xi32>
  %6 = memref.assume_alignment %a, 16 : memref<4xi32>
  %5:2 = memref.distinct_objects %a, %a : memref<4xi32>, memref<4xi32>
  return
}
// ----- globals
memref.global "private" constant @c : memref<4xf32> = dense<1.0> {alignment = 64}
memref.global @u : memref<4xi32> = uninitialized
memref.global "private" @e : memref<4xi32>
func.func @f() -> memref<4xf32> {
  %0 = memref.get_global @c : memref<4xf32>
  return %0 : memref<4xf32>
}
// ----- casts
func.func @f(%m: memref<4x8xf32>, %u: memref<*xf32>, %n: index, %s: memref<4x8xf32, 3>) {
  %0 = memref.cast %m : memref<4x8xf32> to memref<?x?xf32>
  %1 = memref.cast %u : memref<*xf32> to memref<4xf32>
  %2 = memref.reinterpret_cast %m to offset: [%n], sizes: [4, %n], strides: [%n, 1] : memref<4x8xf32> to memref<4x?xf32, strided<[?, 1], offset: ?>>
  %3 = memref.memory_space_cast %s : memref<4x8xf32, 3> to memref<4x8xf32>
  %4 = memref.transpose %m (i, j) -> (j, i) : memref<4x8xf32> to memref<8x4xf32, strided<[1, 8]>>
  %5 = memref.dim %m, %n : memref<4x8xf32>
  %6 = memref.rank %u : memref<*xf32>
  %7 = memref.extract_aligned_pointer_as_index %m : memref<4x8xf32> -> index
  %8, %9, %10:2, %11:2 = memref.extract_strided_metadata %m : memref<4x8xf32> -> memref<f32>, index, index, index, index, index
  memref.copy %m, %m : memref<4x8xf32> to memref<4x8xf32>
  return
}
// ----- views
func.func @f(%m: memref<8x16xf32>, %b: memref<2048xi8>, %n: index, %sh: memref<2xindex>) {
  %0 = memref.subview %m[0, %n] [4, 4] [1, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1], offset: ?>>
  %1 = memref.subview %m[2, 0] [1, 16] [1, 1] : memref<8x16xf32> to memref<16xf32, strided<[1], offset: 32>>
  %2 = memref.view %b[%n][] : memref<2048xi8> to memref<64x4xf32>
  %3 = memref.view %b[%n][%n] : memref<2048xi8> to memref<?x4xf32>
  %4 = memref.collapse_shape %m [[0, 1]] : memref<8x16xf32> into memref<128xf32>
  %5 = memref.expand_shape %4 [[0, 1]] output_shape [8, 16] : memref<128xf32> into memref<8x16xf32>
  %6 = memref.reshape %m(%sh) : (memref<8x16xf32>, memref<2xindex>) -> memref<?x?xf32>
  return
}
// ----- dma
func.func @f(%a: memref<256xf32>, %b: memref<256xf32, 1>, %t: memref<1xi32>, %i: index, %n: index) {
  memref.dma_start %a[%i], %b[%i], %n, %t[%i] : memref<256xf32>, memref<256xf32, 1>, memref<1xi32>
  memref.dma_wait %t[%i], %n : memref<1xi32>
  return
}
