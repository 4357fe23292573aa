// Every op of the dialect in custom form, with defaults that are left out.
memref.global "private" constant @table : memref<2x2xi8> = dense<[[1, 2], [3, 4]]> {alignment = 16}
memref.global "nested" @ext : memref<4xf32>
memref.global @u : memref<f32> = uninitialized {foo.u}
func.func @all(%m: memref<4x?xf32>, %i: index, %f: f32, %u: memref<*xf32>, %tag: memref<1xi32>, %b: memref<64xi8>) {
  %0 = memref.alloc(%i)[%i] {alignment = 8 : i64} : memref<?xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
  %1 = memref.alloca() {foo.a} : memref<f32>
  %2 = memref.load %m[%i, %i] {nontemporal = false} : memref<4x?xf32>
  %3 = memref.load %1[] : memref<f32>
  memref.store %2, %m[%i, %i] {alignment = 4, nontemporal = true} : memref<4x?xf32>
  %4 = memref.subview %m[0, %i] [2, %i] [1, 2] : memref<4x?xf32> to memref<2x?xf32, strided<[?, 2], offset: ?>>
  %5 = memref.reinterpret_cast %m to offset: [0], sizes: [4, %i], strides: [%i, 1] : memref<4x?xf32> to memref<4x?xf32, strided<[?, 1]>>
  %6 = memref.cast %m : memref<4x?xf32> to memref<*xf32>
  %7 = memref.dim %m, %i : memref<4x?xf32>
  %8 = memref.dim {foo.d} %u, %i : memref<*xf32>
  %9 = memref.rank %u : memref<*xf32>
  %10:6 = memref.extract_strided_metadata %m : memref<4x?xf32> -> memref<f32>, index, index, index, index, index
  %11, %12 = memref.extract_strided_metadata %1 : memref<f32> -> memref<f32>, index
  %13 = memref.extract_aligned_pointer_as_index %m : memref<4x?xf32> -> index
  %14 = memref.collapse_shape %m [[0, 1]] : memref<4x?xf32> into memref<?xf32>
  %15 = memref.expand_shape %14 [[0, 1]] output_shape [4, %i] : memref<?xf32> into memref<4x?xf32>
  %16 = memref.transpose %m (d0, d1) -> (d1, d0) {foo.t} : memref<4x?xf32> to memref<?x4xf32, strided<[1, ?]>>
  %17 = memref.view %b[%i][%i] : memref<64xi8> to memref<?xf32>
  %18 = memref.atomic_rmw addf %f, %m[%i, %i] : (f32, memref<4x?xf32>) -> f32
  %19 = memref.generic_atomic_rmw %m[%i, %i] : memref<4x?xf32> {
  ^bb0(%old: f32):
    %n = arith.addf %old, %f : f32
    memref.atomic_yield %n : f32
  } {foo.g}
  memref.prefetch %m[%i, %i], write, locality<1>, instr : memref<4x?xf32>
  memref.dma_start %m[%i, %i], %m[%i, %i], %i, %tag[%i] : memref<4x?xf32>, memref<4x?xf32>, memref<1xi32>
  memref.dma_start %m[%i, %i], %m[%i, %i], %i, %tag[%i], %i, %i : memref<4x?xf32>, memref<4x?xf32>, memref<1xi32>
  memref.dma_wait %tag[%i], %i : memref<1xi32>
  memref.alloca_scope { }
  %20 = memref.alloca_scope -> (f32) { memref.alloca_scope.return %f : f32 }
  %21:2 = memref.distinct_objects %14, %14 : memref<?xf32>, memref<?xf32>
  %22 = memref.assume_alignment %m, 16 : memref<4x?xf32>
  memref.copy %m, %m : memref<4x?xf32> to memref<4x?xf32>
  %23 = memref.realloc %14(%i) {alignment = 32} : memref<?xf32> to memref<?xf32>
  memref.dealloc %23 : memref<?xf32>
  %24 = memref.get_global @ext : memref<4xf32>
  return
}
