// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Blocks end with terminators, and only terminators have successors.

// expected-error @+1 {{empty block: expect at least a terminator}}
"foo.two_blocks"() ({
  "foo.branch"()[^other] : () -> ()
^other:
}) : () -> ()

// -----

// An op of an unknown name may need no terminator.
"foo.one_block"() ({
^bb0:
}) : () -> ()

// -----

// expected-error @+1 {{empty block: expect at least a terminator}}
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
^bb0:
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  // expected-error @+1 {{operation with block successors must terminate its parent block}}
  "foo.branch"()[^other] : () -> ()
  "foo.op"() : () -> ()
^other:
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  // expected-error @+1 {{block with no terminator, has %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32}}
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
}) : () -> ()

// -----

// An op of an unknown name may be a terminator.
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "foo.op"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  // expected-error @+1 {{'func.return' op must be the last operation in the parent block}}
  "func.return"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// The block of a region without successors, in an op of an unknown name.
"foo.one_block"() ({
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
}) : () -> ()

// -----

"foo.two_blocks"() ({
  "foo.branch"()[^other] : () -> ()
^other:
  // expected-error @+1 {{block with no terminator, has %0 = "arith.constant"()}}
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
}) : () -> ()
