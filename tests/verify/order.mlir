// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// In which order things are found wrong.

// Every isolated op reports.
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  // expected-error @+1 {{operand #0 does not dominate this use}}
  "foo.use"(%x) : (i32) -> ()
  // expected-note @+1 {{operand defined here (op in the same block)}}
  %x = "foo.def"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  // expected-error @+1 {{operation with block successors must terminate its parent block}}
  "foo.branch"()[^bb1] : () -> ()
  "foo.op"() : () -> ()
^bb1:
  // Nothing comes after the first error in one body.
  "func.return"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// Symbols come after what is nested.
"func.func"() <{function_type = () -> (), sym_name = "b", sym_visibility = "private"}> ({}) : () -> ()

// -----

// What is not isolated comes before what is.
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "func.return"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
"foo.region"() ({
  // expected-error @+1 {{operation with block successors must terminate its parent block}}
  "foo.branch"()[^bb1] : () -> ()
  "foo.op"() : () -> ()
^bb1:
  "foo.end"() : () -> ()
}) : () -> ()

// -----

// Isolated ops come right after what else is nested in their parent.
"foo.region"() ({
  "func.func"() <{function_type = () -> (), sym_name = "a"}> ({
    // expected-error @+1 {{'func.return' op must be the last operation in the parent block}}
    "func.return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
"foo.region"() ({
  "foo.branch"()[^bb1] : () -> ()
  "foo.op"() : () -> ()
^bb1:
  "foo.end"() : () -> ()
}) : () -> ()

// -----

// Symbols come before dominance in the body that they are defined in.
// expected-note @+1 {{see existing symbol definition here}}
"func.func"() <{function_type = () -> (), sym_name = "a", sym_visibility = "private"}> ({}) : () -> ()
// expected-error @+1 {{redefinition of symbol named 'a'}}
"func.func"() <{function_type = () -> (), sym_name = "a", sym_visibility = "private"}> ({}) : () -> ()
"foo.region"() ({
  "foo.use"(%x) : (i32) -> ()
  %x = "foo.def"() : () -> i32
  "foo.branch"()[^bb1] : () -> ()
^bb1:
  "foo.end"() : () -> ()
}) : () -> ()
