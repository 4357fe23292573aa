// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Results and names of ops.

// expected-error @+1 {{expected named operation to have at least 1 result}}
%x:0 = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{expected integer number of results}}
%x: = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{operation defines 2 results but was provided 5000000000 to bind}}
%x:5000000000 = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{operation defines 2 results but was provided 3 to bind}}
%x:3 = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{operation defines 2 results but was provided 1 to bind}}
%x = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{cannot name an operation with no results}}
%x = "a.b"() : () -> ()

// -----

// expected-error @+1 {{operation defines 1 results but was provided 2 to bind}}
%x, %y = "a.b"() : () -> (i32)

// -----

// expected-error @+1 {{operation defines 3 results but was provided 2 to bind}}
%x, %y = "a.b"() : () -> (i32, i32, i32)

// -----

// expected-error @+1 {{expected operation name in quotes}}
%x = %y

// -----

// expected-error @+1 {{custom op 'foo' is unknown (tried 'builtin.foo' as well)}}
foo

// -----

// expected-error @+1 {{empty operation name is invalid}}
""() : () -> ()

// -----

// expected-error @+1 {{null character not allowed in operation name}}
"a\00b"() : () -> ()

// -----

// expected-error @+1 {{unregistered operation 'arith.foo' found in dialect ('arith') that does not allow unknown operations}}
"arith.foo"() : () -> ()

// -----

// expected-error @+1 {{custom op 'loc' is unknown (tried 'builtin.loc' as well)}}
"a.b"() : () -> () loc(unknown) loc(unknown)

// -----

// expected-error @+1 {{custom op 'arith.foo' is unknown}}
arith.foo

// -----

// expected-error @+1 {{custom op 'builtin.foo' is unknown}}
builtin.foo

// -----

// expected-error @+1 {{custom op 'foo.' is unknown (tried 'builtin.foo.' as well)}}
foo.

// -----

// expected-error @+1 {{custom op '_x' is unknown (tried 'builtin._x' as well)}}
_x

// -----

// expected-error @+1 {{custom op 'true' is unknown (tried 'builtin.true' as well)}}
true

// -----

// expected-error @+1 {{custom op 'tensor' is unknown (tried 'builtin.tensor' as well)}}
tensor
