// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// What is missing or wrong in the custom form of an op is told where it stands.

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{custom op 'memref.dma_start' expected two stride related operands}}
  memref.dma_start %m[%i, %i], %m2[%i, %i], %i, %t[%i], %i : memref<4x?xf32>, memref<4x?xf32, 1>, memref<1xi32> return }

// -----

// expected-error @below {{custom op 'memref.global' type should be static shaped memref, but got 'memref<?xf32>'}}
memref.global "private" @x : memref<?xf32>

// -----

// expected-error @below {{custom op 'memref.global' type should be static shaped memref, but got 'memref<*xf32>'}}
memref.global "private" @x : memref<*xf32>

// -----

// expected-error @below {{custom op 'memref.global' type should be static shaped memref, but got 'f32'}}
memref.global "private" @x : f32

// -----

// expected-error @below {{expected ',' or '>' in memref type}}
func.func @f(%am: memref<8x16xf32, affine_map<(d0,d1)->(d1,d0)>>, %sp: memref<8x4xf32) {
  %0 = memref.subview %am[0, 0] [1, 1] [1, 1] : memref<8x16xf32, affine_map<(d0,d1)->(d1,d0)>> to memref<1x1xf32>
  return
}

// -----

// expected-error @below {{custom op 'func.func' expected SSA identifier}}
func.func @f(%i: index, strided<[?,?], offset: ?>>) {
  %0 = memref.subview %st[0, 0] [%i, 2] [1, 2] : memref<?x?xf32, strided<[?,?], offset: ?>> to memref<?x2xf32, strided<[?,?], offset: ?>>
  return
}

// -----

// expected-error @below {{custom op 'func.func' expected SSA identifier}}
func.func @f(%i: index, %u: memref<*xf32>, strided<[?,?], offset: ?>>) {
  %0 = memref.subview %u[0, 0] [%i, 2] [1, 2] : memref<*xf32> to memref<2x2xf32, strided<[?,?], offset: ?>>
  return
}

// -----

func.func @f(%m: memref<8x16x4xf32>) {
  // expected-error @below {{custom op 'memref.reinterpret_cast' invalid kind of type specified: expected builtin.memref, but found 'memref<*xf32>'}}
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 2], strides: [2, 1] : memref<8x16x4xf32> to memref<*xf32>
  return
}

// -----

// expected-error @below {{expected non-function type}}
func.func @f(strided<[?,?], offset: ?>>) {
  %0 = memref.transpose %st (d0, d1) -> (d1, d0) : memref<?x?xf32, strided<[?,?], offset: ?>> to memref<?x?xf32, strided<[?,?], offset: ?>>
  return
}

// -----

func.func @f() {
  // expected-error @below {{custom op 'complex.constant' invalid kind of type specified: expected builtin.complex, but found 'f32'}}
  %0 = complex.constant [1.0, 2.0] : f32
  return
}

// -----

func.func @f(%f: f64) {
  // expected-error @below {{custom op 'complex.create' invalid kind of type specified: expected builtin.complex, but found 'f64'}}
  %0 = complex.create %f, %f : f64
  return
}

// -----

func.func @f(%f: f64) {
  // expected-error @below {{custom op 'complex.abs' invalid kind of type specified: expected builtin.complex, but found 'f64'}}
  %0 = complex.abs %f : f64
  return
}

// -----

func.func @f(%c: complex<f32>, %g: f32) {
  // expected-error @below {{custom op 'complex.powi' invalid kind of type specified: expected builtin.integer, but found 'f32'}}
  %0 = complex.powi %c, %g : complex<f32>, f32
  return
}

// -----

func.func @f(%g: f32) {
  // expected-error @below {{custom op 'complex.re' invalid kind of type specified: expected builtin.complex, but found 'f32'}}
  %0 = complex.re %g : f32
  return
}

// -----

func.func @f(%t: tensor<4xf32>) {
  // expected-error @below {{custom op 'scf.forall' number of operands and types do not match: got 2 operands and 1 types}}
  %r = scf.forall (%x) in (4) shared_outs(%o = %t, %p = %t) -> (tensor<4xf32>) { }
  return
}

// -----

func.func @f(%t: tensor<4xf32>) {
  // expected-error @below {{custom op 'scf.forall' number of operands and types do not match: got 1 operands and 0 types}}
  %r = scf.forall (%x) in (4) shared_outs(%o = %t) { }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{custom op 'scf.parallel' expected 2 operands}}
  scf.parallel (%x, %y) = (%i) to (%i) step (%i) { }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{custom op 'scf.parallel' expected 1 operands}}
  scf.parallel (%x) = (%i, %i) to (%i) step (%i) { }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{custom op 'scf.parallel' number of operands and types do not match: got 2 operands and 1 types}}
  %r = scf.parallel (%x) = (%i) to (%i) step (%i) init (%a, %a) -> f32 { scf.reduce }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{custom op 'scf.parallel' number of operands and types do not match: got 1 operands and 2 types}}
  %r = scf.parallel (%x) = (%i) to (%i) step (%i) init (%a) -> (f32, f32) { scf.reduce }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{custom op 'scf.parallel' number of operands and types do not match: got 0 operands and 1 types}}
  %r = scf.parallel (%x) = (%i) to (%i) step (%i) -> f32 { scf.reduce }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{custom op 'scf.parallel' number of operands and types do not match: got 1 operands and 0 types}}
  scf.parallel (%x) = (%i) to (%i) step (%i) init (%a) { scf.reduce }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{custom op 'scf.for' mismatch in number of loop-carried values and defined values}}
  %r = scf.for %x = %i to %i step %i iter_args(%y = %a) -> (f32, f32) { scf.yield %a : f32 }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @below {{custom op 'scf.while' expected as many input types as operands (expected 1 got 2)}}
  %r = scf.while (%x = %a) : (f32, f32) -> f32 { scf.condition(%c) %x : f32 } do { ^bb0(%y: f32): scf.yield %y : f32 }
  return
}

// -----

func.func @f(%i: index) {
  scf.index_switch %i case 1 { }
  // expected-error @below {{custom op 'scf.index_switch' expected 'default'}}
  return
}

// -----

func.func @f(%i: index, %j: i32) {
  // expected-error @below {{custom op 'scf.index_switch' expected integer value}}
  scf.index_switch %i case %j { } default { }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{custom op 'scf.index_switch' integer value too large}}
  scf.index_switch %i case 99999999999999999999 { } default { }
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{custom op 'cf.br' number of operands and types do not match: got 2 operands and 1 types}}
  cf.br ^bb1(%i, %i : i32)
^bb1(%z: i32):
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{custom op 'cf.br' number of operands and types do not match: got 1 operands and 2 types}}
  cf.br ^bb1(%i : i32, i32)
^bb1(%z: i32):
  return
}

// -----

func.func @f(%f: f32) {
  // expected-error @below {{custom op 'cf.switch' invalid kind of type specified: expected builtin.integer, but found 'f32'}}
  cf.switch %f : f32, [ default: ^bb1, 1: ^bb1 ]
^bb1:
  return
}

// -----

func.func @f(%x: index) {
  // expected-error @below {{custom op 'cf.switch' invalid kind of type specified: expected builtin.integer, but found 'index'}}
  cf.switch %x : index, [ default: ^bb1, 1: ^bb1 ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{custom op 'cf.switch' expected 'default'}}
  cf.switch %i : i32, [ 1: ^bb1, default: ^bb1 ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{custom op 'cf.switch' expected integer value}}
  cf.switch %i : i32, [ default: ^bb1, ]
^bb1:
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error @below {{custom op 'cf.switch' expected 'default'}}
  cf.switch %i : i32, [ ]
^bb1:
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{custom op 'cf.cond_br' expected integer value}}
  cf.cond_br %c weights([1,]), ^bb1, ^bb1
  ^bb1: return }

// -----

// expected-error @below {{custom op 'cf.assert' invalid kind of attribute specified}}
func.func @f(%c: i1) { cf.assert %c, unit
  return }

// -----

// expected-error @below {{custom op 'cf.assert' invalid kind of attribute specified}}
func.func @f(%c: i1) { cf.assert %c, [1]
  return }

// -----

// expected-error @below {{expected '>'}}
func.func @f(%c: i32) { %0 = arith.addi %c, %c overflow<nsw foo> : i32
  return }

// -----

// expected-error @below {{expected '<'}}
func.func @f(%c: i32) { %0 = arith.addi %c, %c overflow nsw : i32
  return }

// -----

// expected-error @below {{expected ':'}}
func.func @f(%c: i32) { %0 = arith.addi %c, %c overflow #arith.overflow<nsw> : i32
  return }

// -----

// expected-error @below {{custom op 'arith.cmpi' expected string or keyword containing one of the following enum values for attribute 'predicate' [eq, ne, slt, sle, sgt, sge, ult, ule, ugt, uge]}}
func.func @f(%c: i32) { %0 = arith.cmpi slt2, %c, %c : i32
  return }

// -----

// expected-error @below {{custom op 'arith.cmpi' expected string or keyword containing one of the following enum values for attribute 'predicate' [eq, ne, slt, sle, sgt, sge, ult, ule, ugt, uge]}}
func.func @f(%c: i32) { %0 = arith.cmpi 1, %c, %c : i32
  return }

// -----

// expected-error @below {{expected ':'}}
func.func @f(%c: f64) { %0 = arith.truncf %c foo : f64 to f32
  return }

// -----

// expected-error @below {{expected ':'}}
func.func @f(%c: f64) { %0 = arith.truncf %c to_nearest_even2 : f64 to f32
  return }

// -----

// expected-error @below {{expected ':'}}
func.func @f(%c: f64) { %0 = arith.truncf %c fastmath<fast> upward : f64 to f32
  return }

// -----

// expected-error @below {{expected '>'}}
func.func @f(%c: f64) { %0 = arith.addf %c, %c fastmath<nnan|ninf> : f64
  return }

// -----

// expected-error @below {{custom op 'memref.atomic_rmw' expected string or keyword containing one of the following enum values for attribute 'kind' [addf, addi, andi, assign, maximumf, maxnumf, maxs, maxu, minimumf, minnumf, mins, minu, mulf, muli, ori, xori]}}
func.func @f(%m: memref<4xf32>, %f: f32, %i: index) { %18 = memref.atomic_rmw foo %f, %m[%i] : (f32, memref<4xf32>) -> f32
  return }

// -----

// expected-error @below {{custom op 'memref.atomic_rmw' expected string or keyword containing one of the following enum values for attribute 'kind' [addf, addi, andi, assign, maximumf, maxnumf, maxs, maxu, minimumf, minnumf, mins, minu, mulf, muli, ori, xori]}}
func.func @f(%m: memref<4xf32>, %f: f32, %i: index) { %18 = memref.atomic_rmw 1 %f, %m[%i] : (f32, memref<4xf32>) -> f32
  return }

// -----

// expected-error @below {{custom op 'ub.poison' invalid kind of attribute specified}}
%p = ub.poison <1> : i32

// -----

// expected-error @below {{expected '>'}}
%p = ub.poison <#ub.poison : i32

// -----

// expected-error @below {{expected attribute value}}
%p = ub.poison <> : i32

// -----

// expected-error @below {{custom op 'ub.poison' invalid kind of attribute specified}}
%p = ub.poison <unit> : i32

// -----

// expected-error @below {{custom op 'ub.poison' invalid kind of attribute specified}}
%p = ub.poison <dense<1> : tensor<1xi32>> : i32

// -----

// expected-error @below {{expected operation name in quotes}}
%p = index.constant 1 : i32

// -----

// expected-error @below {{expected attribute value}}
%p = index.bool.constant foo

// -----

// expected-error @below {{custom op 'arith.constant' invalid kind of attribute specified}}
%p = arith.constant unit

// -----

// expected-error @below {{custom op 'arith.constant' invalid kind of attribute specified}}
%p = arith.constant [1]

// -----

// expected-error @below {{custom op 'arith.constant' invalid kind of attribute specified}}
%p = arith.constant array<i32: 1>

// -----

// expected-error @below {{expected operation name in quotes}}
%p = arith.constant true : i32

// -----

// expected-error @below {{expected attribute value}}
%p = arith.constant

// -----

// expected-error @below {{custom op 'func.func' expected SSA identifier}}
func.func @f(%c: i1, i32) { return }

// -----

// expected-error @below {{custom op 'func.func' expected type instead of SSA identifier}}
func.func @f(i32, %c: i1)

// -----

// expected-error @below {{expected non-function type}}
func.func private @f(...)

// -----

// expected-error @below {{expected non-function type}}
func.func private @f(i32, ...)

// -----

// expected-error @below {{expected non-function type}}
func.func private @f(i32) -> ...

// -----

// expected-error @below {{custom op 'func.func' 'sym_name' is an inferred attribute and should not be specified in the explicit attribute dictionary}}
func.func private @f(i32) attributes {sym_name = "x"}

// -----

// expected-error @below {{custom op 'func.func' 'sym_visibility' is an inferred attribute and should not be specified in the explicit attribute dictionary}}
func.func private @f(i32) attributes {sym_visibility = "x"}

// -----

// expected-error @below {{custom op 'func.func' 'function_type' is an inferred attribute and should not be specified in the explicit attribute dictionary}}
func.func private @f(i32) attributes {function_type = i32}

// -----

// expected-error @below {{custom op 'func.func' expected valid '@'-identifier for symbol name}}
func.func foo @f(i32)

// -----

// expected-error @below {{custom op 'func.func' expected valid '@'-identifier for symbol name}}
func.func "private" @f(i32)

// -----

// expected-error @below {{expected '('}}
func.func @f

// -----

// expected-error @below {{custom op 'func.func' expected valid '@'-identifier for symbol name}}
func.func private f()

// -----

// expected-error @below {{expected non-function type}}
func.func private @f() -> 

// -----

// expected-error @below {{expected named operation to have at least 1 result}}
func.func @f(%a: i32) { %0:0 = "foo.x"() : () -> i32  return }

// -----

// expected-error @below {{custom op 'func.call' number of operands and types do not match: got 1 operands and 2 types}}
func.func @f(%a: i32) { %0 = call @f(%a) : (i32, i32) -> i32 return }

// -----

// expected-error @below {{expected attribute value}}
func.func @f(%a: i32) { %0 = call f(%a) : (i32) -> i32 return }

// -----

// expected-error @below {{custom op 'func.call' invalid kind of type specified: expected builtin.function, but found 'i32'}}
func.func @f(%a: i32) { %0 = call @f(%a) : i32 return }

// -----

// expected-error @below {{custom op 'func.call' invalid kind of attribute specified}}
func.func @f(%a: i32) { %0 = call @f::@g(%a) : (i32) -> () return }

// -----

// expected-error @below {{custom op 'func.call_indirect' invalid kind of type specified: expected builtin.function, but found 'i32'}}
func.func @f(%a: i32) { %0 = call_indirect %a(%a) : i32 return }

// -----

// expected-error @below {{custom op 'return' is unknown (tried 'builtin.return' as well)}}
module @m { return }

// -----

// expected-error @below {{custom op 'builtin.module' 'builtin.module' op attribute 'sym_name' failed to satisfy constraint: string attribute}}
module attributes {sym_name = 1} { }

// -----

// expected-error @below {{expected '{' to begin a region}}
module m { }

// -----

// expected-error @below {{expected '{' to begin a region}}
module @m

// -----

// expected-error @below {{expected non-function type}}
unrealized_conversion_cast to

// -----

// expected-error @below {{expected '<'}}
"foo.x"() {a = #arith.fastmath} : () -> ()

// -----

// expected-error @below {{expected '>'}}
"foo.x"() {a = #arith.fastmath<nnan ninf>} : () -> ()
