// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Symbols are unique where they stand, and what names them finds them.

// expected-note @+1 {{see existing symbol definition here}}
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({}) : () -> ()
// expected-error @+1 {{redefinition of symbol named 'f'}}
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({}) : () -> ()

// -----

// Whatever carries a name defines it.
// expected-note @+1 {{see existing symbol definition here}}
"foo.op"() {sym_name = "f"} : () -> ()
// expected-error @+1 {{redefinition of symbol named 'f'}}
"foo.op"() {sym_name = "f"} : () -> ()

// -----

// expected-error @+1 {{'func.func' op visibility expected to be one of ["public", "private", "nested"], but got "foo"}}
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "foo"}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op symbol declaration cannot have public visibility}}
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op requires attribute 'sym_name'}}
"func.func"() <{function_type = () -> ()}> ({}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  // expected-error @+1 {{'func.func' op symbol's parent must have the SymbolTable trait}}
  "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// An op of an unknown name may have a table of symbols.
"foo.region"() ({
  "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  // expected-error @+1 {{'func.call' op 'g' does not reference a valid function}}
  "func.call"() <{callee = @g}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// From inside it nothing is found, neither there nor further out.
"func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()
"foo.region"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    // expected-error @+1 {{'func.call' op 'g' does not reference a valid function}}
    "func.call"() <{callee = @g}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----

// Two regions are no table of symbols: the one further out is asked.
"func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()
"foo.regions"() ({
  "func.call"() <{callee = @g}> : () -> ()
}, {
}) : () -> ()

// -----

// A table hides the one around it.
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    // expected-error @+1 {{'func.call' op 'g' does not reference a valid function}}
    "func.call"() <{callee = @g}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()

// -----

// The first wrong use is that of a walk that takes the last function first, and all ops of a
// region before what is nested in them.
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "func.call"() <{callee = @u1}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "foo.regions"() ({
    "func.call"() <{callee = @u2}> : () -> ()
  }, {
    "func.call"() <{callee = @u3}> : () -> ()
  }) : () -> ()
  // expected-error @+1 {{'func.call' op 'u4' does not reference a valid function}}
  "func.call"() <{callee = @u4}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
