// RUN: irtool %s --irdl-file=%S/Inputs/cmath.mlir --split-input-file --verify-diagnostics

// Parameters that do not fit, ops that break their constraints.
// expected-error @+1 {{'i32' does not satisfy the constraint}}
module attributes {cmath.x = !cmath.complex<i32>} {}

// -----

// expected-error @+1 {{expected 1 type arguments, but had 0}}
module attributes {cmath.x = !cmath.complex} {}

// -----

// expected-error @+1 {{expected dynamic type}}
module attributes {cmath.x = !cmath.simple} {}

// -----

func.func @f(%a: !cmath.complex<f32>) {
  // expected-error @+1 {{expected 'f32' but got 'f64'}}
  %0 = "cmath.norm"(%a) : (!cmath.complex<f32>) -> f64
  return
}

// -----

func.func @f(%a: !cmath.complex<f32>) {
  // expected-error @+1 {{'cmath.sum' op attribute "order" is expected but not provided}}
  %0 = "cmath.sum"(%a) : (!cmath.complex<f32>) -> !cmath.complex<f32>
  return
}

// -----

func.func @f(%a: !cmath.complex<f32>) {
  // expected-error @+1 {{unregistered operation 'cmath.root' found in dialect ('cmath')}}
  "cmath.root"() : () -> ()
  return
}
