// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Values are defined before they are used.

"func.func"() <{function_type = () -> (), sym_name = "same_block"}> ({
  // expected-error @+1 {{operand #0 does not dominate this use}}
  "foo.use"(%x) : (i32) -> ()
  // expected-note @+1 {{operand defined here (op in the same block)}}
  %x = "foo.def"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "itself"}> ({
  %y = "foo.def"() : () -> i32
  // expected-note @+2 {{operand defined here (op in the same block)}}
  // expected-error @+1 {{operand #1 does not dominate this use}}
  %x:2 = "foo.use"(%y, %x#1) : (i32, i32) -> (i32, i32)
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i1) -> (), sym_name = "join"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  // expected-note @+1 {{operand defined here (op in the same region)}}
  %x = "foo.def"() : () -> i32
  "cf.br"()[^bb2] : () -> ()
^bb2:
  // expected-error @+1 {{operand #0 does not dominate this use}}
  "foo.use"(%x) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-note @+1 {{operand defined as a block argument (block #1 in the same region)}}
"func.func"() <{function_type = (i1) -> (), sym_name = "argument"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c, %c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i1) -> ()
^bb1(%x: i1):
  "cf.br"()[^bb2] : () -> ()
^bb2:
  // expected-error @+1 {{operand #0 does not dominate this use}}
  "foo.use"(%x) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-note @+1 {{operand defined as a block argument (block #1 in a parent region)}}
"func.func"() <{function_type = (i1) -> (), sym_name = "nested"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c, %c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i1) -> ()
^bb1(%x: i1):
  "cf.br"()[^bb2] : () -> ()
^bb2:
  "foo.region"() ({
    // expected-error @+1 {{operand #0 does not dominate this use}}
    "foo.use"(%x) : (i1) -> ()
  }) : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "enclosing"}> ({
  // expected-note @+1 {{operand defined here (op in a parent region)}}
  %x = "foo.region"() ({
    // expected-error @+1 {{operand #0 does not dominate this use}}
    "foo.use"(%x) : (i32) -> ()
  }) : () -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

// In a graph region an op may use its own results, inside too.
%x = "foo.region"(%x) ({
  "foo.use"(%x) : (i32) -> ()
}) : (i32) -> i32

// -----

// Nobody looks at what cannot be reached; what is nested there can be reached in its region.
"func.func"() <{function_type = () -> (), sym_name = "unreachable"}> ({
  "func.return"() : () -> ()
^bb1:
  "foo.use"(%x) : (i32) -> ()
  %x = "foo.def"() : () -> i32
  "cf.br"()[^bb1] : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "in_unreachable"}> ({
  "func.return"() : () -> ()
^bb1:
  "foo.region"() ({
    // expected-error @+1 {{operand #0 does not dominate this use}}
    "foo.use"(%x) : (i32) -> ()
  }) : () -> ()
  // expected-note @+1 {{operand defined here (op in a parent region)}}
  %x = "foo.def"() : () -> i32
  "cf.br"()[^bb1] : () -> ()
}) : () -> ()

// -----

// What cannot be reached dominates nothing that can.
"func.func"() <{function_type = () -> (), sym_name = "from_unreachable"}> ({
  "cf.br"()[^bb2] : () -> ()
^bb1:
  // expected-note @+1 {{operand defined here (op in the same region)}}
  %x = "foo.def"() : () -> i32
  "cf.br"()[^bb2] : () -> ()
^bb2:
  // expected-error @+1 {{operand #0 does not dominate this use}}
  "foo.use"(%x) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// The region of an op of an unknown name may be a graph, unless it has two blocks.
"foo.region"() ({
  "foo.use"(%x) : (i32) -> ()
  %x = "foo.def"() : () -> i32
}) : () -> ()

// -----

"foo.region"() ({
  // expected-error @+1 {{operand #0 does not dominate this use}}
  "foo.use"(%x) : (i32) -> ()
  // expected-note @+1 {{operand defined here (op in the same block)}}
  %x = "foo.def"() : () -> i32
  "foo.branch"()[^bb1] : () -> ()
^bb1:
  "foo.end"() : () -> ()
}) : () -> ()

// -----

// Ops come before what is nested in earlier ones, and later nests before earlier.
"func.func"() <{function_type = () -> (), sym_name = "order"}> ({
  %z = "foo.def"() : () -> i32
  "foo.region"() ({
    "foo.use"(%x) : (i32) -> ()
  }) : () -> ()
  "foo.region"() ({
    // expected-error @+1 {{operand #1 does not dominate this use}}
    "foo.use"(%z, %x) : (i32, i32) -> ()
  }) : () -> ()
  // expected-note @+1 {{operand defined here (op in a parent region)}}
  %x = "foo.def"() : () -> i32
  "func.return"() : () -> ()
^bb1:
  %y = "foo.def"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
