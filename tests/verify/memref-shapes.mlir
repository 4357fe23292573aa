// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Dimensions are joined and split in runs whose extents multiply.

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op collapsed dim size (5) must equal reassociation group size (4)}}
  %0 = memref.collapse_shape %m [[0, 1], [2]] : memref<8x16x4xf32> into memref<128x5xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op collapsed dim (0) must be dynamic if and only if reassociation group is dynamic}}
  %0 = memref.collapse_shape %m [[0, 1], [2]] : memref<8x16x4xf32> into memref<?x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op expected collapsed type to be 'memref<128x4xf32>' but found 'memref<128x4xi32>'}}
  %0 = memref.collapse_shape %m [[0, 1], [2]] : memref<8x16x4xf32> into memref<128x4xi32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op invalid number of reassociation groups: found 2, expected 1}}
  %0 = memref.collapse_shape %m [[0, 1], [2]] : memref<8x16x4xf32> into memref<512xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op collapsed dim size (512) must equal reassociation group size (128)}}
  %0 = memref.collapse_shape %m [[0, 1]] : memref<8x16x4xf32> into memref<512xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op reassociation indices must be contiguous}}
  %0 = memref.collapse_shape %m [[0, 2], [1]] : memref<8x16x4xf32> into memref<128x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op reassociation index 3 is out of bounds}}
  %0 = memref.collapse_shape %m [[0, 1], [2, 3]] : memref<8x16x4xf32> into memref<128x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op collapsed dim size (8) must equal reassociation group size (128)}}
  %0 = memref.collapse_shape %m [[0, 1], [], [2]] : memref<8x16x4xf32> into memref<8x16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.collapse_shape' op rank 0 memrefs can only be extended/collapsed with/from ones}}
  %0 = memref.collapse_shape %m [] : memref<8x16x4xf32> into memref<f32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{use of undeclared SSA value name}}
  %0 = memref.collapse_shape %sp [[0, 1]] : memref<8x4xf32, 3> into memref<32xf32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{use of undeclared SSA value name}}
  %0 = memref.collapse_shape %sp [[0, 1]] : memref<8x4xf32, 3> into memref<32xf32, 3>
  return
}

// -----

func.func @f(%d: memref<?x?xf32>) {
  // expected-error @below {{'memref.collapse_shape' op collapsed dim (0) must be dynamic if and only if reassociation group is dynamic}}
  %0 = memref.collapse_shape %d [[0, 1]] : memref<?x?xf32> into memref<32xf32>
  return
}

// -----

func.func @f(%i: index, %d: memref<?x?xf32>) {
  // expected-error @below {{'memref.expand_shape' op expected number of static shape bounds to be equal to the output rank (3) but found 2 inputs instead}}
  %0 = memref.expand_shape %d [[0, 1], [2]] output_shape [4, %i] : memref<?x?xf32> into memref<4x?x?xf32>
  return
}

// -----

func.func @f(%i: index, %d: memref<?x?xf32>) {
  // expected-error @below {{'memref.expand_shape' op invalid output shape provided at pos 0}}
  %0 = memref.expand_shape %d [[0, 1], [2]] output_shape [%i, %i, %i] : memref<?x?xf32> into memref<4x?x?xf32>
  return
}

// -----

func.func @f(%i: index, %d: memref<?x?xf32>) {
  // expected-error @below {{'memref.expand_shape' op expected expanded type to be 'memref<4x?x?xf32>' but found 'memref<4x?x?xi32>'}}
  %0 = memref.expand_shape %d [[0, 1], [2]] output_shape [4, %i, %i] : memref<?x?xf32> into memref<4x?x?xi32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.expand_shape' op collapsed dim size (8) must equal reassociation group size (10)}}
  %0 = memref.expand_shape %m [[0, 1], [2], [3]] output_shape [2, 5, 16, 4] : memref<8x16x4xf32> into memref<2x5x16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>, %i: index) {
  // expected-error @below {{'memref.expand_shape' op collapsed dim (0) must be dynamic if and only if reassociation group is dynamic}}
  %0 = memref.expand_shape %m [[0, 1], [2], [3]] output_shape [2, %i, 16, 4] : memref<8x16x4xf32> into memref<2x?x16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.expand_shape' op invalid number of reassociation groups: found 2, expected 3}}
  %0 = memref.expand_shape %m [[0, 1], [2, 3]] output_shape [2, 4, 16, 4] : memref<8x16x4xf32> into memref<2x4x16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.expand_shape' op reassociation indices must be contiguous}}
  %0 = memref.expand_shape %m [[0, 1], [2], [4]] output_shape [2, 4, 16, 4] : memref<8x16x4xf32> into memref<2x4x16x4xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.expand_shape' op collapsed dim size (16) must equal reassociation group size (64)}}
  %0 = memref.expand_shape %m [[0, 1], [2], [3]] output_shape [2, 4, 16, 4] : memref<8x16x4xf32> into memref<2x4x64xf32>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{'memref.expand_shape' op has source rank 3 and result rank 0. This is not an expansion (3 > 0).}}
  %0 = memref.expand_shape %m [] output_shape [] : memref<8x16x4xf32> into memref<f32>
  return
}

// -----

func.func @f(%z: memref<f32>) {
  // expected-error @below {{'memref.expand_shape' op rank 0 memrefs can only be extended/collapsed with/from ones}}
  %0 = memref.expand_shape %z [] output_shape [1, 2] : memref<f32> into memref<1x2xf32>
  return
}

// -----

func.func @f(%z: memref<f32>) {
  // expected-error @below {{'memref.expand_shape' op invalid number of reassociation groups: found 1, expected 0}}
  %0 = memref.expand_shape %z [[0]] output_shape [1] : memref<f32> into memref<1xf32>
  return
}

// -----

func.func @f(%m: memref<4x?xf32>, %s2: memref<2xindex>) {
  // expected-error @below {{'memref.reshape' op element types of source and destination memref types should be the same}}
  %0 = memref.reshape %m(%s2) : (memref<4x?xf32>, memref<2xindex>) -> memref<?x?xi32>
  return
}

// -----

func.func @f(%m: memref<4x?xf32>, %s2: memref<2xindex>) {
  // expected-error @below {{'memref.reshape' op length of shape operand differs from the result's memref rank}}
  %0 = memref.reshape %m(%s2) : (memref<4x?xf32>, memref<2xindex>) -> memref<?xf32>
  return
}

// -----

func.func @f(%m: memref<4x?xf32>, %s3: memref<3xi32>) {
  // expected-error @below {{'memref.reshape' op length of shape operand differs from the result's memref rank}}
  %0 = memref.reshape %m(%s3) : (memref<4x?xf32>, memref<3xi32>) -> memref<?xf32>
  return
}

// -----

func.func @f(%m: memref<4x?xf32>, %sd: memref<?xindex>) {
  // expected-error @below {{'memref.reshape' op cannot use shape operand with dynamic length to reshape to statically-ranked memref type}}
  %0 = memref.reshape %m(%sd) : (memref<4x?xf32>, memref<?xindex>) -> memref<?xf32>
  return
}

// -----

func.func @f(%m: memref<4x?xf32>, %s2: memref<2xindex>) {
  // expected-error @below {{'memref.reshape' op result memref type should have identity affine map}}
  %0 = memref.reshape %m(%s2) : (memref<4x?xf32>, memref<2xindex>) -> memref<?x?xf32, strided<[?, 1]>>
  return
}

// -----

func.func @f(%s2: memref<2xindex>, %ms: memref<4x?xf32, strided<[?, 1]>>) {
  // expected-error @below {{'memref.reshape' op source memref type should have identity affine map}}
  %0 = memref.reshape %ms(%s2) : (memref<4x?xf32, strided<[?, 1]>>, memref<2xindex>) -> memref<?x?xf32>
  return
}
