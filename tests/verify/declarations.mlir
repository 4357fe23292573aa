// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// What declarations of ops ask: casts, types, branches.

// expected-error @+3 {{type mismatch for bb argument #0 of successor #0}}
"func.func"() <{function_type = (i1) -> (), sym_name = "g"}> ({
^bb0(%a: i1):
  "cf.cond_br"(%a, %a)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i1) -> ()
^bb1(%b: i32):
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{branch has 1 operands for successor #0, but target block has 0}}
"func.func"() <{function_type = (i1) -> (), sym_name = "g"}> ({
^bb0(%a: i1):
  "cf.cond_br"(%a, %a)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i1) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{integer constant out of range for type}}
"func.func"() <{function_type = (i1) -> (), sym_name = "g"}> ({
^bb0(%a: i1):
  "cf.switch"(%a)[^bb1, ^bb2] <{case_operand_segments = array<i32: 0>, case_values = dense<[1, 2]> : tensor<2xi1>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'cf.switch' op number of case values (2) should match number of case destinations (1)}}
"func.func"() <{function_type = (i32) -> (), sym_name = "g"}> ({
^bb0(%a: i32):
  "cf.switch"(%a)[^bb1, ^bb2] <{case_operand_segments = array<i32: 0>, case_values = dense<[1, 2]> : tensor<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'cf.switch' op 'flag' type ('i32') should match case value type ('i64')}}
"func.func"() <{function_type = (i32) -> (), sym_name = "g"}> ({
^bb0(%a: i32):
  "cf.switch"(%a)[^bb1, ^bb2] <{case_operand_segments = array<i32: 0>, case_values = dense<[1]> : tensor<1xi64>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.mlir.global' op requires an i8 array type of the length equal to that of the string attribute}}
"llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g", value = "x"}> ({}) : () -> ()

// -----

// expected-error @+1 {{'llvm.mlir.global' op initializer region cannot return void}}
"llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g"}> ({
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.mlir.global' op initializer region type 'i64' does not match global type 'i32'}}
"llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g"}> ({
  %0 = "llvm.mlir.constant"() <{value = 5 : i64}> : () -> i64
  "llvm.return"(%0) : (i64) -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'arith.constant' op failed to verify that all of {value, result} have same type}}
%0 = "arith.constant"() <{value = 5 : i64}> : () -> i32

// -----

// expected-error @+1 {{'arith.constant' op integer return type must be signless}}
%0 = "arith.constant"() <{value = 5 : si32}> : () -> si32

// -----

// expected-error @+1 {{'arith.constant' op value must be an integer, float, or elements attribute}}
%0 = "arith.constant"() <{value = "x" : i32}> : () -> i32

// -----

// expected-error @+2 {{'arith.extsi' op operand type 'i32' and result type 'i16' are cast incompatible}}
%a = "a.b"() : () -> i32
%0 = "arith.extsi"(%a) : (i32) -> i16

// -----

// expected-error @+2 {{'arith.trunci' op operand type 'i32' and result type 'i64' are cast incompatible}}
%a = "a.b"() : () -> i32
%0 = "arith.trunci"(%a) : (i32) -> i64

// -----

// expected-error @+2 {{'arith.extsi' op operand type 'i32' and result type 'i32' are cast incompatible}}
%a = "a.b"() : () -> i32
%0 = "arith.extsi"(%a) : (i32) -> i32

// -----

// expected-error @+2 {{'arith.extsi' op requires the same shape for all operands and results}}
%a = "a.b"() : () -> vector<3xi32>
%0 = "arith.extsi"(%a) : (vector<3xi32>) -> vector<4xi64>

// -----

// expected-error @+2 {{'arith.extf' op operand type 'f32' and result type 'f16' are cast incompatible}}
%a = "a.b"() : () -> f32
%0 = "arith.extf"(%a) : (f32) -> f16

// -----

// expected-error @+2 {{'arith.bitcast' op operand type 'f32' and result type 'i64' are cast incompatible}}
%a = "a.b"() : () -> f32
%0 = "arith.bitcast"(%a) : (f32) -> i64

// -----

// expected-error @+2 {{'arith.fptosi' op result #0 must be signless-fixed-width-integer-like, but got 'f32'}}
%a = "a.b"() : () -> f32
%0 = "arith.fptosi"(%a) : (f32) -> f32

// -----

// expected-error @+2 {{'arith.index_cast' op operand type 'i32' and result type 'i32' are cast incompatible}}
%a = "a.b"() : () -> i32
%0 = "arith.index_cast"(%a) : (i32) -> i32

// -----

// expected-error @+3 {{'arith.select' op failed to verify that all of {true_value, false_value, result} have same type}}
%a = "a.b"() : () -> i32
%c = "a.b"() : () -> i1
%0 = "arith.select"(%c, %a, %c) : (i1, i32, i1) -> i32

// -----

// expected-error @+2 {{'arith.cmpi' op result #0 must be bool-like, but got 'i32'}}
%a = "a.b"() : () -> i32
%0 = "arith.cmpi"(%a, %a) <{predicate = 0 : i64}> : (i32, i32) -> i32

// -----

// expected-error @+2 {{'arith.addui_extended' op result #1 must be bool-like, but got 'i32'}}
%a = "a.b"() : () -> i32
%0:2 = "arith.addui_extended"(%a, %a) : (i32, i32) -> (i32, i32)
