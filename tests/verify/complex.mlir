// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Complex constants have two parts, and casts keep the number of bits.

func.func @f() {
  // expected-error @below {{'complex.constant' op requires attribute's element types ('f32', 'f64') to match the element type of the op's return type ('f32')}}
  %0 = complex.constant [1.0 : f32, 2.0 : f64] : complex<f32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{'complex.constant' op requires 'value' to be a complex constant, represented as array of two values}}
  %0 = complex.constant [1.0 : f32] : complex<f32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{'complex.constant' op requires 'value' to be a complex constant, represented as array of two values}}
  %0 = complex.constant [1.0 : f32, 2.0 : f32, 3.0 : f32] : complex<f32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{'complex.constant' op requires attribute's element types ('f32', 'i32') to match the element type of the op's return type ('f32')}}
  %0 = complex.constant [1.0 : f32, 2 : i32] : complex<f32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{'complex.constant' op requires attribute's elements to be float or integer attributes}}
  %0 = complex.constant [1.0 : f32, "x"] : complex<f32>
  return
}

// -----

func.func @f(%c: complex<f32>) {
  // expected-error @below {{'complex.bitcast' op casting bitwidths do not match}}
  %0 = complex.bitcast %c : complex<f32> to i32
  return
}

// -----

func.func @f(%i: i64) {
  // expected-error @below {{'complex.bitcast' op requires that either input or output has a complex type}}
  %0 = complex.bitcast %i : i64 to f64
  return
}

// -----

func.func @f(%v: vector<2xf32>) {
  // expected-error @below {{'complex.bitcast' op operand must be int/float/complex}}
  %0 = complex.bitcast %v : vector<2xf32> to complex<f32>
  return
}

// -----

func.func @f(%c: complex<f32>) {
  // expected-error @below {{'complex.bitcast' op result must be int/float/complex}}
  %0 = complex.bitcast %c : complex<f32> to vector<2xf32>
  return
}

// -----

func.func @f(%ix: index) {
  // expected-error @below {{'complex.bitcast' op operand must be int/float/complex}}
  %0 = complex.bitcast %ix : index to complex<f32>
  return
}

// -----

func.func @f(%c: complex<f32>) {
  // expected-error @below {{'complex.bitcast' op result must be int/float/complex}}
  %0 = complex.bitcast %c : complex<f32> to index
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%f: f64, %g: f32) {
  // expected-error @below {{use of value '%f' expects different type than prior uses: 'f32' vs 'f64'}}
  %0 = complex.create %f, %g : complex<f32>
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%c: complex<f32>, %cd: complex<f64>) {
  // expected-error @below {{use of value '%cd' expects different type than prior uses: 'complex<f32>' vs 'complex<f64>'}}
  %0 = complex.add %c, %cd : complex<f32>
  return
}

// -----

func.func @f(%c: complex<f32>) {
  // expected-error @below {{'complex.re' op failed to verify that complex element type matches result type}}
  %0 = "complex.re"(%c) : (complex<f32>) -> f64
  return
}

// -----

func.func @f(%c: complex<f32>) {
  // expected-error @below {{'complex.abs' op failed to verify that complex element type matches result type}}
  %0 = "complex.abs"(%c) : (complex<f32>) -> f64
  return
}

// -----

func.func @f(%c: complex<f32>) {
  // expected-error @below {{'complex.eq' op result #0 must be 1-bit signless integer, but got 'i32'}}
  %0 = "complex.eq"(%c, %c) : (complex<f32>, complex<f32>) -> i32
  return
}

// -----

func.func @f(%c: complex<f32>, %cd: complex<f64>) {
  // expected-error @below {{'complex.eq' op failed to verify that all of {lhs, rhs} have same type}}
  %0 = "complex.eq"(%c, %cd) : (complex<f32>, complex<f64>) -> i1
  return
}

// -----

// expected-error @below {{'complex.constant' op requires 'value' to be a complex constant, represented as array of two values}}
%p = complex.constant [1.0 : f32] : complex<f32>

// -----

// expected-error @below {{floating point value not valid for specified type}}
%p = complex.constant 1.0 : complex<f32>
