// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// The type of a view follows from what is viewed and how.

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected 3 offset values, got 2}}
  %0 = memref.subview %m[0, 0] [1, 16] [1, 1] : memref<8x16x4xf32> to memref<1x16xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected mixed offsets rank to match mixed sizes rank (3 vs 2) so the rank of the result type is well-formed.}}
  %0 = memref.subview %m[0, 0, 0] [1, 16] [1, 1, 1] : memref<8x16x4xf32> to memref<1x16xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected mixed sizes rank to match mixed strides rank (3 vs 2) so the rank of the result type is well-formed.}}
  %0 = memref.subview %m[0, 0, 0] [1, 16, 4] [1, 1] : memref<8x16x4xf32> to memref<1x16xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result element type to be 'f32', but got 'memref<1x16x4xi32>'}}
  %0 = memref.subview %m[0, 0, 0] [1, 16, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x16x4xi32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{different memory spaces specified for base memref type 'memref<8x16x4xf32>' and subview memref type 'memref<1x16x4xf32, 3>'}}
  %0 = memref.subview %m[0, 0, 0] [1, 16, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x16x4xf32, 3>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result rank to be smaller or equal to the source rank, but got 'memref<1x1x16x4xf32>'}}
  %0 = memref.subview %m[0, 0, 0] [1, 16, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x1x16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result type to be 'memref<1x16x4xf32, strided<[64, 4, 1], offset: 64>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<16x4xf32>'}}
  %0 = memref.subview %m[1, 0, 0] [1, 16, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result type to be 'memref<1x16x4xf32, strided<[64, 4, 1], offset: 64>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<16x4xf32, strided<[5, 1], offset: 64>>'}}
  %0 = memref.subview %m[1, 0, 0] [1, 16, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<16x4xf32, strided<[5, 1], offset: 64>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result type to be 'memref<1x1x4xf32, strided<[64, 4, 1], offset: 64>>' or a rank-reduced version. (mismatch of result sizes), but got 'memref<1x1xf32, strided<[4, 1], offset: 64>>'}}
  %0 = memref.subview %m[1, 0, 0] [1, 1, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x1xf32, strided<[4, 1], offset: 64>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>, %i: index) {
  // expected-error @below {{expected result type to be 'memref<1x1x4xf32, strided<[64, 4, 1], offset: ?>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<1x1x4xf32, strided<[64, 4, 1], offset: 3>>'}}
  %0 = memref.subview %m[%i, 0, 0] [1, 1, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x1x4xf32, strided<[64, 4, 1], offset: 3>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>, %i: index) {
  // expected-error @below {{expected result type to be 'memref<1x1x4xf32, strided<[64, 4, 1], offset: ?>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<1x1x4xf32, strided<[64, ?, 1], offset: ?>>'}}
  %0 = memref.subview %m[%i, 0, 0] [1, 1, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x1x4xf32, strided<[64, ?, 1], offset: ?>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{offset 0 is out-of-bounds: 9 >= 8}}
  %0 = memref.subview %m[9, 0, 0] [1, 1, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<1x1x4xf32, strided<[64, 4, 1], offset: 576>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{slice along dimension 0 runs out-of-bounds: 8 >= 8}}
  %0 = memref.subview %m[7, 0, 0] [2, 1, 4] [1, 1, 1] : memref<8x16x4xf32> to memref<2x1x4xf32, strided<[64, 4, 1], offset: 448>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{slice along dimension 0 runs out-of-bounds: 8 >= 8}}
  %0 = memref.subview %m[0, 0, 0] [2, 1, 4] [8, 1, 1] : memref<8x16x4xf32> to memref<2x1x4xf32, strided<[512, 4, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected offsets to be non-negative, but got -1}}
  %0 = memref.subview %m[-1, 0, 0] [2, 1, 4] [7, 1, 1] : memref<8x16x4xf32> to memref<2x1x4xf32, strided<[448, 4, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected sizes to be non-negative, but got -1}}
  %0 = memref.subview %m[0, 0, 0] [-1, 1, 4] [7, 1, 1] : memref<8x16x4xf32> to memref<2x1x4xf32, strided<[448, 4, 1]>>
  return
}

// -----

func.func @f(%s: memref<8x16x4xf32, strided<[64,4,1], offset: ?>>) {
  // expected-error @below {{expected result type to be 'memref<2x2x2xf32, strided<[64, 4, 1], offset: ?>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<2x2x2xf32, strided<[64, 4, 1]>>'}}
  %0 = memref.subview %s[0, 0, 0] [2, 2, 2] [1, 1, 1] : memref<8x16x4xf32, strided<[64,4,1], offset: ?>> to memref<2x2x2xf32, strided<[64,4,1], offset: 0>>
  return
}

// -----

func.func @f() {
  // expected-error @below {{use of undeclared SSA value name}}
  %0 = memref.subview %sp[0, 0] [2, 2] [1, 1] : memref<8x4xf32, 3> to memref<2x2xf32, strided<[4,1]>>
  return
}

// -----

func.func @f() {
  // expected-error @below {{use of undeclared SSA value name}}
  %0 = memref.subview %sp[0, 0] [2, 2] [1, 1] : memref<8x4xf32, 3> to memref<2x2xf32, strided<[4,1]>, 3>
  return
}

// -----

func.func @f(%d: memref<?x?xf32>) {
  // expected-error @below {{expected result type to be 'memref<5x1xf32, strided<[?, 1]>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<5xf32>'}}
  %0 = memref.subview %d[0, 0] [5, 1] [1, 1] : memref<?x?xf32> to memref<5xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected mixed sizes rank to match mixed strides rank (2 vs 1) so the rank of the result type is well-formed.}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 2], strides: [2] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected 1 offset values, got 2}}
  %0 = memref.reinterpret_cast %m to offset: [0, 1], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected mixed offsets rank to match mixed sizes rank (0 vs 2) so the rank of the result type is well-formed.}}
  %0 = memref.reinterpret_cast %m to offset: [], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{different element types specified for source type 'memref<8x16x4xf32>' and result memref type 'memref<4x2xi32, strided<[2, 1]>>'}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xi32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{different memory spaces specified for source type 'memref<8x16x4xf32>' and result memref type 'memref<4x2xf32, strided<[2, 1]>, 3>'}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1]>, 3>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result type with size = 2 instead of 3 in dim = 1}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x3xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>, %i: index) {
  // expected-error @below {{expected result type with size = dynamic instead of 3 in dim = 1}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, %i], strides: [2, 1] : memref<8x16x4xf32> to memref<4x3xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result type with offset = 1 instead of 0}}
  %0 = memref.reinterpret_cast %m to offset: [1], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>, %i: index) {
  // expected-error @below {{expected result type with offset = dynamic instead of 0}}
  %0 = memref.reinterpret_cast %m to offset: [%i], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected result type with stride = 3 instead of 2 in dim = 0}}
  %0 = memref.reinterpret_cast %m to offset: [1], sizes: [4, 2], strides: [3, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1], offset: ?>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>, %i: index) {
  // expected-error @below {{expected result type with stride = dynamic instead of 2 in dim = 0}}
  %0 = memref.reinterpret_cast %m to offset: [1], sizes: [4, 2], strides: [%i, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[2, 1], offset: ?>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected offsets to be non-negative, but got -1}}
  %0 = memref.reinterpret_cast %m to offset: [-1], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[?, 1], offset: ?>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{expected sizes to be non-negative, but got -2}}
  %0 = memref.reinterpret_cast %m to offset: [1], sizes: [4, -2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, strided<[?, 1], offset: ?>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.reinterpret_cast' op result #0 must be strided memref of any type values, but got 'memref<4x2xf32, affine_map<(d0, d1) -> (d1, d0)>>'}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<4x2xf32, affine_map<(d0,d1)->(d1,d0)>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op expected a permutation map of same rank as the input}}
  %0 = memref.transpose %m (d0, d1) -> (d1, d0) : memref<8x16x4xf32> to memref<16x8x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op expected a permutation map}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0) : memref<8x16x4xf32> to memref<16x8x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op expected a permutation map}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d0) : memref<8x16x4xf32> to memref<16x8x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op expected a permutation map}}
  %0 = memref.transpose %m (d0, d1, d2)[s0] -> (d1, d0, d2) : memref<8x16x4xf32> to memref<16x8x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op expected a permutation map}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d2 + 1) : memref<8x16x4xf32> to memref<16x8x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op result type 'memref<16x8x4xf32>' is not equivalent to the canonical transposed input type 'memref<16x8x4xf32, affine_map<(d0, d1, d2) -> (d0 * 4 + d1 * 64 + d2)>>'}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d2) : memref<8x16x4xf32> to memref<16x8x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op result type 'memref<16x8x4xi32, strided<[4, 64, 1]>>' is not equivalent to the canonical transposed input type 'memref<16x8x4xf32, affine_map<(d0, d1, d2) -> (d0 * 4 + d1 * 64 + d2)>>'}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d2) : memref<8x16x4xf32> to memref<16x8x4xi32, strided<[4, 64, 1]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op result type 'memref<16x8x4xf32, strided<[4, 64, 1]>, 1>' is not equivalent to the canonical transposed input type 'memref<16x8x4xf32, affine_map<(d0, d1, d2) -> (d0 * 4 + d1 * 64 + d2)>>'}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d2) : memref<8x16x4xf32> to memref<16x8x4xf32, strided<[4, 64, 1]>, 1>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op result type 'memref<16x8x4xf32, strided<[4, 64, ?]>>' is not equivalent to the canonical transposed input type 'memref<16x8x4xf32, affine_map<(d0, d1, d2) -> (d0 * 4 + d1 * 64 + d2)>>'}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d2) : memref<8x16x4xf32> to memref<16x8x4xf32, strided<[4, 64, ?]>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.transpose' op result type 'memref<8x16x4xf32, strided<[4, 64, 1]>>' is not equivalent to the canonical transposed input type 'memref<16x8x4xf32, affine_map<(d0, d1, d2) -> (d0 * 4 + d1 * 64 + d2)>>'}}
  %0 = memref.transpose %m (d0, d1, d2) -> (d1, d0, d2) : memref<8x16x4xf32> to memref<8x16x4xf32, strided<[4, 64, 1]>>
  return
}

// -----

func.func @f(%s: memref<8x16x4xf32, strided<[64,4,1], offset: ?>>) {
  // expected-error @below {{'memref.transpose' op result type 'memref<4x16x8xf32, strided<[1, 4, 64]>>' is not equivalent to the canonical transposed input type 'memref<4x16x8xf32, affine_map<(d0, d1, d2)[s0] -> (d0 + d1 * 4 + d2 * 64 + s0)>>'}}
  %0 = memref.transpose %s (d0, d1, d2) -> (d2, d1, d0) : memref<8x16x4xf32, strided<[64,4,1], offset: ?>> to memref<4x16x8xf32, strided<[1, 4, 64], offset: 0>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x4xi32>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<8x16x4xi32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x5xf32>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<8x16x5xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16xf32>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<8x16xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x4xf32, 1>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<8x16x4xf32, 1>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<*xf32, 1>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<*xf32, 1>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<*xi32>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<*xi32>
  return
}

// -----

func.func @f(%u: memref<*xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<*xf32>' and result type 'memref<*xf32>' are cast incompatible}}
  %0 = memref.cast %u : memref<*xf32> to memref<*xf32>
  return
}

// -----

func.func @f(%u: memref<*xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<*xf32>' and result type 'memref<4xf32, 2>' are cast incompatible}}
  %0 = memref.cast %u : memref<*xf32> to memref<4xf32, 2>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x4xf32, strided<[64, 4, 2]>>' are cast incompatible}}
  %0 = memref.cast %m : memref<8x16x4xf32> to memref<8x16x4xf32, strided<[64, 4, 2], offset: 0>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.memory_space_cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x?xf32, 1>' are cast incompatible}}
  %0 = memref.memory_space_cast %m : memref<8x16x4xf32> to memref<8x16x?xf32, 1>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.memory_space_cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x4xi32, 1>' are cast incompatible}}
  %0 = memref.memory_space_cast %m : memref<8x16x4xf32> to memref<8x16x4xi32, 1>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.memory_space_cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<*xf32, 1>' are cast incompatible}}
  %0 = memref.memory_space_cast %m : memref<8x16x4xf32> to memref<*xf32, 1>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.memory_space_cast' op operand type 'memref<8x16x4xf32>' and result type 'memref<8x16x4xf32, strided<[64, 4, 1]>, 1>' are cast incompatible}}
  %0 = memref.memory_space_cast %m : memref<8x16x4xf32> to memref<8x16x4xf32, strided<[64, 4, 1]>, 1>
  return
}

// -----

func.func @f() {
  // expected-error @below {{use of undeclared SSA value name}}
  %0:6 = memref.extract_strided_metadata %sp : memref<8x4xf32, 3> -> memref<f32>, index, index, index, index, index
  return
}

// -----

func.func @f(%b: memref<64xi8>, %i: index) {
  // expected-error @below {{'memref.view' op incorrect number of dynamic sizes, has 1, expected 0}}
  %0 = memref.view %b[%i][%i] : memref<64xi8> to memref<4xf32>
  return
}

// -----

func.func @f(%b: memref<64xi8>, %i: index) {
  // expected-error @below {{'memref.view' op incorrect number of dynamic sizes, has 0, expected 1}}
  %0 = memref.view %b[%i][] : memref<64xi8> to memref<?xf32>
  return
}

// -----

func.func @f(%b: memref<64xi8>, %i: index) {
  // expected-error @below {{'memref.view' op incorrect number of dynamic sizes, has 2, expected 1}}
  %0 = memref.view %b[%i][%i, %i] : memref<64xi8> to memref<?xf32>
  return
}

// -----

func.func @f(%b: memref<64xi8>, %i: index) {
  // expected-error @below {{unsupported map for result memref type 'memref<4xf32, strided<[2]>>'}}
  %0 = memref.view %b[%i][] : memref<64xi8> to memref<4xf32, strided<[2]>>
  return
}

// -----

func.func @f(%b: memref<64xi8>, %i: index) {
  // expected-error @below {{unsupported map for result memref type 'memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>>'}}
  %0 = memref.view %b[%i][] : memref<64xi8> to memref<4x4xf32, affine_map<(d0,d1)->(d1,d0)>>
  return
}

// -----

func.func @f(%i: index, %bs: memref<64xi8, strided<[2]>>) {
  // expected-error @below {{unsupported map for base memref type 'memref<64xi8, strided<[2]>>'}}
  %0 = memref.view %bs[%i][] : memref<64xi8, strided<[2]>> to memref<4xf32>
  return
}

// -----

func.func @f(%i: index, %b1: memref<64xi8, 1>) {
  // expected-error @below {{different memory spaces specified for base memref type 'memref<64xi8, 1>' and view memref type 'memref<4xf32>'}}
  %0 = memref.view %b1[%i][] : memref<64xi8, 1> to memref<4xf32>
  return
}

// -----

func.func @f(%i: index, %b2: memref<64x2xi8>) {
  // expected-error @below {{'memref.view' op operand #0 must be 1D memref of 8-bit signless integer values, but got 'memref<64x2xi8>'}}
  %0 = memref.view %b2[%i][] : memref<64x2xi8> to memref<4xf32>
  return
}

// -----

func.func @f(%i: index, %m: memref<4x?xf32>) {
  // expected-error @below {{'memref.view' op operand #0 must be 1D memref of 8-bit signless integer values, but got 'memref<4x?xf32>'}}
  %0 = memref.view %m[%i][] : memref<4x?xf32> to memref<4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>) {
  // expected-error @below {{expected sizes to be non-negative, but got -1}}
  %0 = memref.subview %m[false] [true] [1] : memref<4xf32> to memref<1xf32>
  return }

// -----

func.func @f(%m: memref<4xf32>, %i: index) { 
 // expected-error @below {{expected the number of 'offsets' to match the number of dynamic entries in 'static_offsets' (1 vs 0)}}
 %1 = "memref.reinterpret_cast"(%m, %i) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: 0>, static_sizes = array<i64: 4, 2>, static_strides = array<i64: 2>}> : (memref<4xf32>, index) -> memref<4x2xf32, strided<[2, 1], offset: ?>> return }

// -----

func.func @f(%m: memref<4xf32>, %i: index) { 
 // expected-error @below {{expected the number of 'strides' to match the number of dynamic entries in 'static_strides' (1 vs 0)}}
 %1 = "memref.reinterpret_cast"(%m, %i) <{operandSegmentSizes = array<i32: 1, 0, 0, 1>, static_offsets = array<i64: 0>, static_sizes = array<i64: 4, 2>, static_strides = array<i64: 2, 3, 4>}> : (memref<4xf32>, index) -> memref<4x2xf32, strided<[2, 1], offset: ?>> return }

// -----

func.func @f(%m: memref<4xf32>, %i: index) { 
 // expected-error @below {{expected the number of 'strides' to match the number of dynamic entries in 'static_strides' (1 vs 0)}}
 %1 = "memref.subview"(%m, %i) <{operandSegmentSizes = array<i32: 1, 0, 0, 1>, static_offsets = array<i64: 0>, static_sizes = array<i64: 4, 2>, static_strides = array<i64: 2, 3, 4>}> : (memref<4xf32>, index) -> memref<4x2xf32, strided<[2, 1], offset: ?>> return }

// -----

func.func @f(%m: memref<4xf32>, %i: index) { 
 // expected-error @below {{expected the number of 'sizes' to match the number of dynamic entries in 'static_sizes' (0 vs 1)}}
 %1 = "memref.subview"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0>, static_sizes = array<i64: -9223372036854775808>, static_strides = array<i64: 2>}> : (memref<4xf32>) -> memref<4x2xf32, strided<[2, 1], offset: ?>> return }
