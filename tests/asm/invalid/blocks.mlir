// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Blocks, their labels, and successors.

// expected-error @+1 {{expected list element}}
"a.b"() []

// -----

// expected-error @+1 {{reference to an undefined block}}
"a.b"() [^bb0] : () -> ()

// -----

// expected-error @+1 {{expected block name}}
"a.b"() [^bb0, ] : () -> ()

// -----

// expected-error @+6 {{redefinition of block '^bb1'}}
"a.b"() ({
^bb0:
  "x.y"() [^bb1] : () -> ()
^bb1:
  "x.y"() [^bb3] : () -> ()
^bb1:
}) : () -> ()

// -----

// expected-error @+4 {{expected ':' after block name}}
"a.b"() ({
^bb0:
  "x.y"() [^bb1] : () -> ()
^bb1
}) : () -> ()

// -----

// expected-error @+4 {{invalid block name}}
"a.b"() ({
^5:
  "x.y"() : () -> ()
^:
}) : () -> ()

// -----

// expected-error @+3 {{expects number of branch weights to match number of successors: 3 vs 2}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{branch_weights = array<i32: 1, 2, 3>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()
