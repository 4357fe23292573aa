// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Operands: names, numbers and types of uses.

// expected-error @+1 {{expected '(' to start operand list}}
"a.b"

// -----

// expected-error @+1 {{expected ')' to end operand list}}
"a.b"(

// -----

// expected-error @+1 {{invalid SSA name}}
"a.b"(%

// -----

// expected-error @+1 {{expected SSA operand}}
"a.b"(%x,

// -----

// expected-error @+1 {{invalid SSA value result number}}
"a.b"(%x#a) : (i32) -> ()

// -----

// expected-error @+2 {{reference to invalid result number}}
%x:2 = "a.b"() : () -> (i32, i32)
"a.b"(%x#2) : (i32) -> ()

// -----

// expected-error @+3 {{use of value '%x' expects different type than prior uses: 'i64' vs 'i32'}}
// expected-note @+1 {{prior use here}}
%x:2 = "a.b"() : () -> (i32, i32)
"a.b"(%x#0, %x#1, %x) : (i32, i32, i64) -> ()

// -----

// expected-error @+2 {{redefinition of SSA value '%x'}}
// expected-note @+1 {{previously defined here}}
%x, %x = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{expected '=' after SSA name}}
%x "a.b"() : () -> (i32)

// -----

// expected-error @+2 {{expected ':' and type for SSA operand}}
"a.b"() ({
^bb0(%a):
}) : () -> ()

// -----

// expected-error @+3 {{redefinition of SSA value '%a'}}
// expected-note @+2 {{previously defined here}}
"a.b"() ({
^bb0(%a: i32, %a: i32):
}) : () -> ()

// -----

// expected-error @+3 {{use of value '%0' expects different type than prior uses: 'i64' vs 'i32'}}
// expected-note @+1 {{prior use here}}
%0 = "a.b"() : () -> i32
"a.b"(%0) : (i64) -> ()

// -----

// expected-error @+3 {{definition of SSA value '%0#0' has type 'i32'}}
// expected-note @+1 {{previously used here with type 'i64'}}
"a.b"(%0) : (i64) -> ()
%0 = "a.b"() : () -> i32

// -----

// expected-error @+3 {{definition of SSA value '%0#1' has type 'i32'}}
// expected-note @+1 {{previously used here with type 'i64'}}
"a.b"(%0#1) : (i64) -> ()
%0:2 = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{use of undeclared SSA value name}}
"a.b"(%0#2) : (i64) -> ()
%0:2 = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+3 {{use of value '%0' expects different type than prior uses: 'i32' vs 'i64'}}
// expected-note @+1 {{prior use here}}
"a.b"(%0) : (i64) -> ()
"a.b"(%0) : (i32) -> ()
%0:2 = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+3 {{redefinition of SSA value '%0'}}
// expected-note @+1 {{previously defined here}}
%0 = "a.b"() : () -> i32
%0 = "a.b"() : () -> i32
