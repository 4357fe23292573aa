func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.for %i#0 = %x to %x step %x { }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.for %i#0 = %x to %x step %x { "foo.u"(%i) : (index) -> () }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.for %i#0 = %x to %x step %x { "foo.u"(%i#0) : (index) -> () }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.for %i#x = %x to %x step %x { }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.for %i:1 = %x to %x step %x { }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.parallel (%i#0) = (%x) to (%x) step (%x) { }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.forall (%i#0) in (4) { }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  %0 = scf.while (%a#0 = %i32) : (i32) -> i32 { scf.condition(%i1) %a : i32 } do { ^bb0(%b: i32): scf.yield %b : i32 }
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  %0 = scf.for %i = %x to %x step %x iter_args(%a#0 = %i32) -> (i32) { scf.yield %a : i32 }
  return
}
// -----
func.func @f(%a#0: i32) { return }
// -----
func.func @f(%a: i32) { ^bb0(%b#0: i32): return }
// -----
func.func @f() { cf.br ^bb1(%a#0 : i32) ^bb1(%a#0: i32): return }
// -----
func.func @f() { "foo.x"(%z) : (i32) -> () return }
func.func @g() { %z = arith.constant 1 : i32 return }
// -----
"foo.x"(%z) : (i32) -> ()
func.func @g() { %z = arith.constant 1 : i32 return }
// -----
"foo.x"(%z) : (i32) -> ()
func.func @g() { %z = arith.constant 1 : i64 return }
// -----
"foo.x"(%z) : (i32) -> ()
func.func @g() { %z = arith.constant 1 : i64 %z = arith.constant 2 : i32 return }
// -----
"foo.x"(%z) : (i32) -> ()
"foo.r"() ({ %z = arith.constant 1 : i64 }) : () -> ()
// -----
"foo.x"(%z) : (i32) -> ()
"foo.r"() ({ %z = arith.constant 1 : i32 }) : () -> ()
// -----
"foo.x"(%z) : (i32) -> ()
"foo.r"() ({ ^bb0(%z : i32): }) : () -> ()
// -----
"foo.x"(%z) : (i32) -> ()
"foo.r"() ({ ^bb0(%z : i64): }) : () -> ()
// -----
"foo.x"(%z) : (i32) -> ()
func.func @g(%z: i64) { return }
// -----
"foo.x"(%z) : (i32) -> ()
func.func @g(%z: i32) { return }
// -----
"foo.x"(%z) : (i32) -> ()
func.func @g() { cf.br ^bb1 
^bb1:
 %z = arith.constant 1 : i64 return }
// -----
module { "foo.x"(%z) : (i32) -> () }
module { %z = arith.constant 1 : i32 }
// -----
module { "foo.x"(%z) : (i32) -> () }
%z = arith.constant 1 : i32
// -----
"foo.a"() ({ "foo.x"(%z) : (i32) -> () }) : () -> ()
%z = arith.constant 1 : i32
// -----
"foo.a"() ({ "foo.x"(%z) : (i32) -> () }) : () -> ()
%z = arith.constant 1 : i64
// -----
"foo.a"() ({ "foo.x"(%z) : (i32) -> () }, { %z = arith.constant 1 : i64 }) : () -> ()
// -----
func.func @f() { }
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () } return }
// -----
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () } }
// -----
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () } %0 = arith.addi %a, %a : i32 }
// -----
func.func @g(%a: i32) { func.func private @h() module { "foo.x"(%a) : (i32) -> () } return }
// -----
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () func.func @k() { } } return }
// -----
func.func @g(%a: i32) { module { func.func @k() { } "foo.x"(%a) : (i32) -> () } return }
// -----
func.func @g(%a: i32) -> i32 { module { "foo.x"(%a) : (i32) -> () } return }
// -----
func.func @g(%a: i32) -> i32 { module { "foo.x"(%a) : (i32) -> () } return %a : i32 }
func.func @h() -> i32 { return }
// -----
func.func @g() -> i32 { return }
func.func @h(%a: i32) { module { "foo.x"(%a) : (i32) -> () } return }
// -----
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({ ^bb0(%a: i32): "func.func"() <{function_type = () -> (), sym_name = "g"}> ({ "foo.x"(%a) : (i32) -> () "func.return"() : () -> () }) : () -> () "func.return"() : () -> () }) : () -> ()
// -----
func.func @f(%a: i32) { func.func @g() { %0 = arith.addi %a, %a : i32 return } return }
// -----
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () } return }
// -----
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () func.func @k() { } } return }
// -----
func.func @g(%a: i32) { module { "foo.x"(%a) : (i32) -> () } }
// -----
func.func @g(%a: i32) -> i32 { module { "foo.x"(%a) : (i32) -> () } return }
// -----
func.func @g(%a: i32) -> i32 { module { "foo.x"(%a) : (i32) -> () func.func @r(%c: i32) -> i64 { return %c : i32 }} return %a : i32 }
// -----
func.func @g(%a: index) { module { "foo.y"() ({ scf.for %i = %a to %a step %a { "foo.x"(%a) : (index) -> () } }) : () -> () } return }
// -----
func.func @g(%a: index, %b: i32) { module { "foo.y"() ({ %0 = arith.addi %b, %b : i32 "scf.for"(%a, %a, %b) ({ ^bb0(%i: index): scf.yield }) : (index, index, i32) -> () }) : () -> () } return }
// -----
module { func.func @g(%b: i32) { module { %0 = arith.addi %b, %b : i32 } return } func.func @h() -> i32 { return } }
// -----
module { func.func @h() -> i32 { return } func.func @g(%b: i32) { module { %0 = arith.addi %b, %b : i32 } return } }
// -----
module { func.func @g(%b: i32) { module { %0 = arith.addi %b, %b : i32 } return } func.func @g() { return } }
// -----
func.func @g(%b: i32) { module { func.func @h() { "foo.x"(%b) : (i32) -> () return } "foo.x"(%b) : (i32) -> () } return }
// -----
func.func @g(%b: i32) { module { func.func @h() { "foo.x"(%b) : (i32) -> () return } func.func @h() { "foo.x"(%b) : (i32) -> () return } } return }
// -----
func.func @f() -> i32 { return %x : i32 }
func.func @g() -> i32 { return %x : i32 }
// -----
func.func @f() -> i32 { return %x : i32 }
func.func @g() -> i32 { %x = arith.constant 1 : i32 return %x : i32 }
func.func @h() -> i32 { return %x : i32 }
func.func @i() -> i32 { return %x : i32 }
// -----
func.func @f() -> i32 { return %x : i32 }
func.func @g() -> i32 { return %x#1 : i32 }
func.func @h() -> i32 { return %y : i32 }
func.func @i() -> i32 { return %x#1 : i32 }
// -----
"func.func"() <{function_type = () -> i32, sym_name = "f"}> ({
  func.return %x : i32
}) : () -> ()
"func.func"() <{function_type = () -> i32, sym_name = "g"}> ({
  func.return %x : i32
}) : () -> ()
"t.use"(%x) : (i32) -> ()
