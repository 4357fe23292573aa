// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// The type at the end of an op.

// expected-error @+2 {{expected non-function type}}
"a.b"() ({
^bb0(%a: ):
}) : () -> ()

// -----

// expected-error @+1 {{expected ':' followed by operation type}}
"a.b"() ({}) ({}) : () -> ()

// -----

// expected-error @+1 {{expected function type}}
"a.b"() : i32

// -----

// expected-error @+1 {{expected '->' in function type}}
"a.b"() : ()

// -----

// expected-error @+1 {{expected 0 operand types but had 1}}
"a.b"() : (i32) -> ()

// -----

// expected-error @+1 {{expected 0 operand types but had 2}}
"a.b"() : (i32, i64) -> ()

// -----

// expected-error @+2 {{expected 2 operand types but had 1}}
%0 = "a.b"() : () -> i32
"a.b"(%0, %0) : (i32) -> ()
