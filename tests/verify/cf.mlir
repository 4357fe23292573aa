// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Branches fit their destinations.

func.func @f(%i: i32) {
  // expected-error @below {{branch has 1 operands for successor #0, but target block has 0}}
  cf.br ^bb1(%i : i32)
^bb1:
  return
}

// -----

func.func @f() {
  // expected-error @below {{branch has 0 operands for successor #0, but target block has 1}}
  cf.br ^bb1
^bb1(%z: i32):
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{type mismatch for bb argument #0 of successor #0}}
  cf.br ^bb1(%i : i32)
^bb1(%z: f32):
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%i: i32) {
  // expected-error @below {{use of value '%i' expects different type than prior uses: 'f32' vs 'i32'}}
  cf.br ^bb1(%i : f32)
^bb1(%z: f32):
  return
}

// -----

func.func @f() {
  // expected-error @below {{reference to an undefined block}}
  cf.br ^bb2
^bb1:
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%i: i32) {
  // expected-error @below {{use of value '%i' expects different type than prior uses: 'i1' vs 'i32'}}
  cf.cond_br %i, ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @f(%c: i1, %i: i32) {
  // expected-error @below {{branch has 0 operands for successor #1, but target block has 1}}
  cf.cond_br %c, ^bb1(%i : i32), ^bb1
^bb1(%z: i32):
  return
}

// -----

func.func @f(%c: i1, %f: f32) {
  // expected-error @below {{branch has 1 operands for successor #1, but target block has 0}}
  cf.cond_br %c, ^bb1, ^bb1(%f : f32)
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expects number of branch weights to match number of successors: 1 vs 2}}
  cf.cond_br %c weights([1]), ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expects number of branch weights to match number of successors: 3 vs 2}}
  cf.cond_br %c weights([1, 2, 3]), ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{branch weights cannot all be zero}}
  cf.cond_br %c weights([0, 0]), ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expected '['}}
  cf.cond_br %c weights(), ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{branch has 1 operands for successor #0, but target block has 0}}
  cf.switch %i : i32, [ default: ^bb1(%i : i32), 1: ^bb1 ]
^bb1:
  return
}

// -----

func.func @f(%i: i32, %f: f32) {
  // expected-error @below {{branch has 1 operands for successor #1, but target block has 0}}
  cf.switch %i : i32, [ default: ^bb1, 1: ^bb1(%f : f32) ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected ']'}}
  cf.switch %i : i32, [ default: ^bb1 1: ^bb1 ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected ':'}}
  cf.switch %i : i32, [ default: ^bb1, 1 ^bb1 ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected block name}}
  cf.switch %i : i32, [ default: ^bb1, 1: ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected ':'}}
  cf.switch %i : i32, [ default: ^bb1, 1: ^bb1( ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected ':'}}
  cf.switch %i : i32, [ default: ^bb1, 1: ^bb1(%i ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected non-function type}}
  cf.switch %i : i32, [ default: ^bb1, 1: ^bb1(%i : ) ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected ')'}}
  cf.switch %i : i32, [ default: ^bb1, 1: ^bb1(%i : i32 ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{'cf.switch' op number of case values (1) should match number of case destinations (0)}}
  "cf.switch"(%i)[^bb1] <{case_values = dense<1> : vector<1xi32>, case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{'cf.switch' op 'flag' type ('i32') should match case value type ('i64')}}
  "cf.switch"(%i)[^bb1, ^bb1] <{case_values = dense<1> : vector<1xi64>, case_operand_segments = array<i32: 0>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{'cf.switch' op number of case values (2) should match number of case destinations (1)}}
  "cf.switch"(%i)[^bb1, ^bb1] <{case_values = dense<1> : vector<2xi32>, case_operand_segments = array<i32: 0>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{'cf.switch' op caseOperands count (0) does not match with the total size (1) specified in attribute 'case_operand_segments'}}
  "cf.switch"(%i)[^bb1, ^bb1] <{case_values = dense<1> : vector<1xi32>, case_operand_segments = array<i32: 1>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected list element}}
  "cf.switch"(%i)[] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  return
}

// -----

func.func @f() {
  // expected-error @below {{'cf.br' op requires 1 successor but found 0}}
  "cf.br"() : () -> ()
^bb1:
  return
}

// -----

func.func @f() {
  // expected-error @below {{'cf.br' op requires 1 successor but found 2}}
  "cf.br"()[^bb1, ^bb1] : () -> ()
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'cf.cond_br' op requires 2 successors but found 1}}
  "cf.cond_br"(%c)[^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{invalid properties {operandSegmentSizes = array<i32: 1, 0>} for op cf.cond_br: size mismatch in attribute conversion: 2 vs 3}}
  "cf.cond_br"(%c)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 0>}> : (i1) -> ()
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expects number of branch weights to match number of successors: 1 vs 2}}
  "cf.cond_br"(%c)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0>, branch_weights = array<i32: 1>}> : (i1) -> ()
^bb1:
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%i: i32) {
  // expected-error @below {{use of value '%i' expects different type than prior uses: 'i1' vs 'i32'}}
  cf.assert %i, "x"
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{integer literal not valid for specified type}}
  cf.assert %c, 1
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expected ','}}
  cf.assert %c
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expected attribute value}}
  cf.assert %c, x
  return
}

// -----

func.func @f() {
  // expected-error @below {{expected block name}}
  cf.br bb1
^bb1:
  return
}

// -----

func.func @f() {
  // expected-error @below {{expected ':'}}
  cf.br ^bb1(
^bb1:
  return
}

// -----

func.func @f() {
  // expected-error @below {{expected ':'}}
  cf.br ^bb1()
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{expected ':'}}
  cf.br ^bb1(%i)
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expected ']'}}
  cf.cond_br %c weights([1, 2), ^bb1, ^bb1
  ^bb1: return }

// -----

func.func @f(%c: i1) {
  // expected-error @below {{expected '['}}
  cf.cond_br %c weights(array<i32: 1, 2>), ^bb1, ^bb1
  ^bb1: return }

// -----

// expected-error @below {{expected operation name in quotes}}
func.func @f(%c: i1) { cf.assert %c, "x" : i32
  return }

// -----

// expected-error @below {{elements literal must be a shaped type}}
func.func @f(%c: i1) { cf.assert %c, dense<1> : tensor<1xi32>
  return }

// -----

// expected-error @below {{expected '}' in attribute dictionary}}
func.func @f(%c: i1) attributes { cf.assert %c, "x" return }
