// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Functions: arguments, attributes of arguments, and what is returned.

// expected-error @+1 {{'func.func' op entry block must have 1 arguments to match function signature}}
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op type of entry block argument #0('i64') must match the type of the corresponding argument in function signature('i32')}}
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i64):
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'func.return' op has 0 operands, but enclosing function (@f) returns 1}}
"func.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{type of return operand 0 ('i32') doesn't match function result type ('i64') in function @f}}
"func.func"() <{function_type = (i32) -> i64, sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+3 {{type of return operand 1 ('i32') doesn't match function result type ('i64') in function @f}}
"func.func"() <{function_type = (i32) -> (i32, i64), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"(%a, %a) : (i32, i32) -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'func.return' op has 2 operands, but enclosing function (@f) returns 0}}
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"(%a, %a) : (i32, i32) -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.func' op type of entry block argument #0('i64') must match the type of the corresponding argument in function signature('i32')}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i64):
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.func' op entry block must have 1 arguments to match function signature}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+4 {{'llvm.return' op expected no operands}}
// expected-note @+1 {{when returning from function}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+4 {{'llvm.return' op mismatching result types}}
// expected-note @+1 {{when returning from function}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i64 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+4 {{'llvm.return' op expected 1 operand}}
// expected-note @+1 {{when returning from function}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i64 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.func' op external functions must have 'external' or 'extern_weak' linkage}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<internal>, sym_name = "f"}> ({
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.func' op functions cannot have 'common' linkage}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<common>, sym_name = "f"}> ({
^bb0(%a: i32):
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.func' op expects argument attribute array to have the same number of elements as the number of function arguments, got 0, but expected 1}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f", arg_attrs = []}> ({
^bb0(%a: i32):
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{"llvm.noalias" attribute attached to non-pointer LLVM type}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f", arg_attrs = [{llvm.noalias}]}> ({
^bb0(%a: i32):
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'llvm.func' op expects result attribute array to have the same number of elements as the number of function results, got 1, but expected 0}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f", res_attrs = [{llvm.noalias}]}> ({
^bb0(%a: i32):
  "llvm.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'llvm.mlir.addressof' op must reference a global defined by 'llvm.mlir.global', 'llvm.mlir.alias' or 'llvm.func' or 'llvm.mlir.ifunc'}}
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "f"}> ({
^bb0(%a: i32):
  %0 = "llvm.mlir.addressof"() <{global_name = @g}> : () -> !llvm.ptr
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()

// -----

// What is known of a function that looks the same but for its name says nothing of one that differs in
// its arguments, or in where it stands.
"func.func"() <{function_type = (i32) -> (), sym_name = "first"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "second"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// expected-error @+1 {{type of entry block argument #0('i64') must match the type of the corresponding argument in function signature('i32')}}
"func.func"() <{function_type = (i32) -> (), sym_name = "third"}> ({
^bb0(%a: i64):
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i32) -> (), sym_name = "first"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// expected-error @+1 {{entry block must have 1 arguments to match function signature}}
"func.func"() <{function_type = (i32) -> (), sym_name = "second"}> ({
^bb0:
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i32) -> (), sym_name = "first"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
"scf.execute_region"() ({
  // expected-error @+1 {{'func.func' op symbol's parent must have the SymbolTable trait}}
  "func.func"() <{function_type = (i32) -> (), sym_name = "second"}> ({
  ^bb0(%a: i32):
    "func.return"() : () -> ()
  }) : () -> ()
  "scf.yield"() : () -> ()
}) : () -> ()
