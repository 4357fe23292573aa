// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// What calls and references to functions ask of what they name.

// expected-error @+4 {{'func.call' op incorrect number of operands for callee}}
"func.func"() <{function_type = (i32) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "g"}> ({
  "func.call"() <{callee = @f}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+5 {{'func.call' op operand type mismatch: expected operand type 'i32', but provided 'i64' for operand number 0}}
"func.func"() <{function_type = (i32) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  "func.call"(%a) <{callee = @f}> : (i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+5 {{'func.call' op incorrect number of results for callee}}
"func.func"() <{function_type = (i64) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  %0 = "func.call"(%a) <{callee = @f}> : (i64) -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+7 {{'func.call' op result type mismatch at index 0}}
// expected-note @+6 {{      op result types: 'i32'}}
// expected-note @+5 {{function result types: 'i64'}}
"func.func"() <{function_type = (i64) -> i64, sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  %0 = "func.call"(%a) <{callee = @f}> : (i64) -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+7 {{'func.call' op result type mismatch at index 1}}
// expected-note @+6 {{      op result types: 'i64', 'f32'}}
// expected-note @+5 {{function result types: 'i64', 'i32'}}
"func.func"() <{function_type = (i64) -> (i64, i32), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  %0:2 = "func.call"(%a) <{callee = @f}> : (i64) -> (i64, f32)
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'func.call' op 'f' does not reference a valid function}}
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  %0:2 = "func.call"(%a) <{callee = @f}> : (i64) -> (i64, f32)
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'func.constant' op reference to undefined function 'f'}}
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  %0 = "func.constant"() <{value = @f}> : () -> (() -> ())
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'func.constant' op reference to function with mismatched type}}
"func.func"() <{function_type = (i64) -> (), sym_name = "g"}> ({
^bb0(%a: i64):
  %0 = "func.constant"() <{value = @g}> : () -> (() -> ())
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op 'g' does not reference a symbol in the current scope}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"(%a) <{callee = @g, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+4 {{'llvm.call' op 'g' does not reference a valid LLVM function or IFunc}}
"foo.x"() {sym_name = "g"} : () -> ()
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"(%a) <{callee = @g, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op incorrect number of operands (0) for callee (expecting: 1)}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"() <{callee = @f, operandSegmentSizes = array<i32: 0, 0>, op_bundle_sizes = array<i32>}> : () -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op incorrect number of operands (2) for callee (expecting: 1)}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"(%a, %a) <{callee = @f, operandSegmentSizes = array<i32: 2, 0>, op_bundle_sizes = array<i32>}> : (i32, i32) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op missing var_callee_type attribute for vararg call}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, ...)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"(%a, %a) <{callee = @f, operandSegmentSizes = array<i32: 2, 0>, op_bundle_sizes = array<i32>}> : (i32, i32) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op expected var_callee_type to have at most 0 parameters}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, ...)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"() <{callee = @f, operandSegmentSizes = array<i32: 0, 0>, op_bundle_sizes = array<i32>, var_callee_type = !llvm.func<void (i32, ...)>}> : () -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+4 {{'llvm.call' op operand type mismatch for operand 0: 'i64' != 'i32'}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "arith.constant"() {value = 5 : i64} : () -> i64
  "llvm.call"(%0) <{callee = @f, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i64) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op calling function with void result must not produce values}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "llvm.call"(%a) <{callee = @f, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> (i32)
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op expected function call to produce a value}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.call"(%a) <{callee = @f, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> ()
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op result type mismatch: 'i64' != 'i32'}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "llvm.call"(%a) <{callee = @f, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> (i64)
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op indirect call expects a pointer as callee: 'i32'}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "llvm.call"(%a) <{operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> (i64)
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.call' op must have either a `callee` attribute or at least an operand}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "llvm.call"() <{operandSegmentSizes = array<i32: 0, 0>, op_bundle_sizes = array<i32>}> : () -> (i64)
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+4 {{'llvm.mlir.addressof' op pointer address space must match address space of the referenced global or alias}}
"llvm.mlir.global"() <{addr_space = 3 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g", value = 5 : i32}> ({}) : () -> ()
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "llvm.mlir.addressof"() <{global_name = @g}> : () -> !llvm.ptr
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()
