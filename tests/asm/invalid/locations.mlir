// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Locations.

// expected-error @+2 {{expected '(' in location}}
"a.b"() ({
^bb0(%a: i32 loc):
}) : () -> ()

// -----

// expected-error @+1 {{expected location instance}}
"a.b"() : () -> () loc(

// -----

// expected-error @+1 {{expected integer column number in FileLineColRange}}
"a.b"() : () -> () loc("foo":1:)

// -----

// expected-error @+1 {{expected integer line number in FileLineColRange}}
"a.b"() : () -> () loc("foo":a:1)

// -----

// expected-error @+1 {{expected ')' in location}}
"a.b"() : () -> () loc("foo":1:2

// -----

// expected-error @+1 {{expected either integer or `:` post `to` in FileLineColRange}}
"a.b"() : () -> () loc("foo":1:2 to)

// -----

// expected-error @+1 {{expected '(' in callsite location}}
"a.b"() : () -> () loc(callsite)

// -----

// expected-error @+1 {{expected 'at' in callsite location}}
"a.b"() : () -> () loc(callsite("a" in "b"))

// -----

// expected-error @+1 {{expected '[' in fused location}}
"a.b"() : () -> () loc(fused)

// -----

// expected-error @+1 {{expected '>' after fused location metadata}}
"a.b"() : () -> () loc(fused<5["a"])

// -----

// expected-error @+1 {{operation location alias was never defined}}
"a.b"() : () -> () loc(#foo)

// -----

// expected-error @+1 {{expected location, but found '5 : i64'}}
"a.b"() : () -> () loc(#foo)
#foo = 5

// -----

// expected-error @+1 {{expected location attribute, but got#foo.bar}}
"a.b"() : () -> () loc(#foo.bar)

// -----

// expected-error @+1 {{expected location attribute, but got#foo.bar<5>}}
"a.b"() : () -> () loc(#foo.bar<5>)

// -----

// expected-error @+1 {{expected ')' in inline location}}
"a.b"() {a = loc(unknown} : () -> ()
