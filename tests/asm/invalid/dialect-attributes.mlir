// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Dialects whose attributes and types are all known have no others.

// expected-error @below {{'memref.global' op visibility expected to be one of ["public", "private", "nested"], but got "foo"}}
memref.global "foo" @x : memref<2xf32>

// -----

func.func @f() {
  // expected-error @below {{'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'}}
  scf.forall (%x) in (4) { scf.yield }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'}}
  %r = scf.parallel (%x) = (%i) to (%i) step (%i) init (%a) -> f32 { scf.reduce(%a : f32) { ^bb0(%l: f32, %q: f32): scf.yield %l : f32 } }
  return
}

// -----

func.func @f() {
  // expected-error @below {{'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'}}
  scf.yield
  return
}

// -----

// expected-error @below {{unknown attribute `foo` in dialect `arith`}}
"foo.x"() {a = #arith.foo} : () -> ()

// -----

// expected-error @below {{unknown attribute `foo` in dialect `arith`}}
"foo.x"() {a = #arith.foo<1>} : () -> ()

// -----

// expected-error @below {{unknown attribute `foo` in dialect `arith`}}
"foo.x"() {a = #arith<foo>} : () -> ()

// -----

// expected-error @below {{expected valid keyword}}
"foo.x"() {a = #arith<"foo">} : () -> ()

// -----

// expected-error @below {{dialect 'memref' provides no attribute parsing hook}}
"foo.x"() {a = #memref.foo} : () -> ()

// -----

// expected-error @below {{dialect 'scf' provides no attribute parsing hook}}
"foo.x"() {a = #scf.foo<1>} : () -> ()

// -----

// expected-error @below {{unknown attribute `foo` in dialect `complex`}}
"foo.x"() {a = #complex.foo<1>} : () -> ()

// -----

// expected-error @below {{unknown attribute `foo` in dialect `index`}}
"foo.x"() {a = #index.foo<1>} : () -> ()

// -----

// expected-error @below {{unknown attribute `foo` in dialect `ub`}}
"foo.x"() {a = #ub.foo<1>} : () -> ()

// -----

// expected-error @below {{dialect 'arith' provides no type parsing hook}}
"foo.x"() {a = !arith.foo} : () -> ()

// -----

// expected-error @below {{dialect 'func' provides no type parsing hook}}
"foo.x"() {a = !func.foo<i32>} : () -> ()

// -----

// expected-error @below {{dialect 'builtin' provides no attribute parsing hook}}
"foo.x"() {a = #builtin<unit>} : () -> ()
