// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// What stands behind a brace on the line of an op belongs to another region: not an error.
func.func @labels(%a: index, %x: f32) {
  %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { ^bb0(%l: f32, %r: f32): scf.reduce.return %l : f32 } }
  return
}

// -----

// A module that gives a result does not stand for the file.
// expected-error @+1 {{'builtin.module' op requires zero results}}
%0 = "builtin.module"() ({ ^bb0: }) : () -> i32

// -----

%0 = "a.b"() : () -> i32
// expected-note @+1 {{required by region isolation constraints}}
module {
  // expected-error @+1 {{'a.c' op using value defined outside the region}}
  %1 = "a.c"(%0) : (i32) -> i64
}

// -----

// What can no longer be printed in full is reported all the same.
module {
  // expected-error @+1 {{use of undeclared SSA value name}}
  %1 = builtin.unrealized_conversion_cast %0 : i32 to i64
}

// -----

func.func @words(%a: i32) {
  // expected-error @+2 {{expected ::mlir::arith::IntegerOverflowFlags to be one of: none, nsw, nuw}}
  // expected-error @+1 {{failed to parse Arith_IntegerOverflowAttr parameter 'value' which is to be a `::mlir::arith::IntegerOverflowFlags`}}
  %0 = arith.addi %a, %a overflow<bad> : i32
  return
}

// -----

func.func @weights(%c: i1) {
  // expected-error @+2 {{custom op 'cf.cond_br' expected integer value}}
  // expected-error @+1 {{expected ']'}}
  cf.cond_br %c weights([1, x]), ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @lists(%m: memref<8x16xf32>) {
  // expected-error @+2 {{expected '[' in dynamic index list}}
  // expected-error @+1 {{custom op 'memref.subview' expected SSA value or integer}}
  %0 = memref.subview %m[0, 0] [4, 4] : memref<8x16xf32> to memref<4x4xf32, strided<[16, 1]>>
  return
}

// -----

// The callee is looked at before what it is called with.
// expected-note @+1 {{prior use here}}
func.func @callee(%f: (i32) -> i32) {
  // expected-error @+1 {{use of value '%f' expects different type than prior uses: '(i64) -> i32' vs '(i32) -> i32'}}
  call_indirect %f() : (i64) -> i32
  return
}

// -----

// What is no token is all that is reported, in front of the name of an op, too.
// expected-error @+1 {{@ identifier expected to start with letter or '_'}}
nothing @ attributes
