// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Branches agree with the blocks they go to.

// expected-error @+1 {{entry block of region may not have predecessors}}
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
^entry:
  "cf.br"()[^entry] : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{entry block of region may not have predecessors}}
"foo.op"() ({
^entry:
  "foo.branch"()[^other] : () -> ()
^other:
  "foo.branch"()[^entry] : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%arg0: i32):
  // expected-error @+1 {{branch has 1 operands for successor #0, but target block has 0}}
  "cf.br"(%arg0)[^bb1] : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%arg0: i32):
  // expected-error @+1 {{type mismatch for bb argument #0 of successor #0}}
  "cf.br"(%arg0)[^bb1] : (i32) -> ()
^bb1(%0: i64):
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i1, i32) -> (), sym_name = "f"}> ({
^bb0(%arg0: i1, %arg1: i32):
  // expected-error @+1 {{type mismatch for bb argument #1 of successor #1}}
  "cf.cond_br"(%arg0, %arg1, %arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 2>}> : (i1, i32, i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2(%0: i32, %1: f32):
  "func.return"() : () -> ()
}) : () -> ()
