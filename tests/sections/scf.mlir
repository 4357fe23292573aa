func.func @f(%a: index, %b: i32) {
  scf.for %i = %a to %a step %a { }
  scf.for %i = %b to %b step %b : i32 { }
  %0 = scf.for %i = %a to %a step %a iter_args(%x = %b) -> (i32) { scf.yield %x : i32 }
  %1:2 = scf.for %i = %a to %a step %a iter_args(%x = %b, %y = %a) -> (i32, index) : index { scf.yield %x, %y : i32, index } 
  return
}
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %b step %a { } return }
// -----
func.func @f(%a: f32) { scf.for %i = %a to %a step %a : f32 { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %a step %a iter_args(%x = %b) -> (i32, i32) { scf.yield %x : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %a step %a iter_args(%x = %b) -> i32 { scf.yield %x : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.for %i = %a to %a step %a iter_args(%x = %b) -> i64 { scf.yield %x : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.for %i = %a to %a step %a iter_args(%x = %b) -> i32 { scf.yield %a : index } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.for %i = %a to %a step %a iter_args(%x = %b) -> i32 { scf.yield } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.for %i = %a to %a step %a iter_args(%x = %b) -> i32 { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %a step %a { "foo.bar"() : () -> () ^bb1: } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %a step %a { cf.br ^bb1 
^bb1: scf.yield } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %a step %a { func.return } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a to %a { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for i = %a to %a step %a { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i %a to %a step %a { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %i = %a, %a step %a { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.for %a = %a to %a step %a { } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.for %i = %a to %a step %a iter_args(%i = %b) -> i32 { scf.yield %i : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.for %i = %a to %a step %a iter_args() -> () { } return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a, %a) ({ ^bb0(%i: index): scf.yield }) : (index, index, index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a, %a) ({ ^bb0(%i: i32): scf.yield }) : (index, index, index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a, %a) ({ ^bb0: scf.yield }) : (index, index, index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a, %a) ({ }) : (index, index, index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a) ({ ^bb0(%i: index): scf.yield }) : (index, index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a, %a) : (index, index, index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { %0 = "scf.for"(%a, %a, %a) ({ ^bb0(%i: index): scf.yield }) : (index, index, index) -> i32 return }
// -----
func.func @f(%a: index, %b: i32) { "scf.for"(%a, %a, %a, %b) ({ ^bb0(%i: index, %x: i32): scf.yield %x : i32 }) : (index, index, index, i32) -> () return }
// -----
func.func @f(%a: index, %b: i32) { %0 = "scf.for"(%a, %a, %a, %b) ({ ^bb0(%i: index, %x: i64): scf.yield %x : i64 }) : (index, index, index, i32) -> i32 return }
// -----
func.func @f(%a: index, %b: i32) { %0 = "scf.for"(%a, %a, %a, %b) ({ ^bb0(%i: index, %x: i32): scf.yield %x : i32 }) {unsignedCmp = 5} : (index, index, index, i32) -> i32 return }
// -----
func.func @f(%c: i1, %b: i32) {
  scf.if %c { }
  scf.if %c { } else { }
  %0 = scf.if %c -> i32 { scf.yield %b : i32 } else { scf.yield %b : i32 }
  %1:2 = scf.if %c -> (i32, i1) { scf.yield %b, %c : i32, i1 } else { scf.yield %b, %c : i32, i1 }
  return
}
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.if %c -> i32 { scf.yield %b : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.if %c -> i32 { scf.yield %b : i32 } else { } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.if %c -> i32 { scf.yield %b : i32 } else { scf.yield %c : i1 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.if %c { scf.yield %b : i32 } else { scf.yield %c : i1 } return }
// -----
func.func @f(%c: i32, %b: i32) { scf.if %c { } return }
// -----
func.func @f(%c: i1, %b: i32) { scf.if %c return }
// -----
func.func @f(%c: i1, %b: i32) { scf.if %c : i1 { } return }
// -----
func.func @f(%c: i1, %b: i32) { scf.if %c { } else scf.yield return }
// -----
func.func @f(%c: i1, %b: i32) { "scf.if"(%c) ({ scf.yield }, { }) : (i1) -> () return }
// -----
func.func @f(%c: i1, %b: i32) { "scf.if"(%c) ({ scf.yield }) : (i1) -> () return }
// -----
func.func @f(%c: i1, %b: i32) { "scf.if"(%c) ({ }, { }) : (i1) -> () return }
// -----
func.func @f(%c: i1, %b: i32) { "scf.if"(%c) ({ ^bb0(%x: i32): scf.yield }, { }) : (i1) -> () return }
// -----
func.func @f(%c: i1, %b: i32) { scf.if %c { ^bb0: scf.yield ^bb1: scf.yield } return }
// -----
func.func @f(%c: i1, %b: i32) { scf.if %c { scf.yield %b : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) {
  %0 = scf.while (%x = %b) : (i32) -> i32 { scf.condition(%c) %x : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 }
  scf.while : () -> () { scf.condition(%c) } do { scf.yield }
  %1 = scf.while (%x = %b) : (i32) -> i64 { %z = "foo.x"() : () -> i64 scf.condition(%c) %z : i64 } do { ^bb0(%y: i64): scf.yield %b : i32 } attributes {foo.a}
  return
}
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32) -> i32 { scf.condition(%c) %x : i32 } do { scf.yield %b : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32) -> i32 { scf.condition(%c) } do { ^bb0(%y: i32): scf.yield %b : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32) -> i32 { scf.condition(%c) %x : i32 } do { ^bb0(%y: i32): scf.yield } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32) -> i32 { scf.yield %x : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32) -> i32 { scf.condition(%b) %x : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32, i32) -> i32 { scf.condition(%c) %x : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : i32 { scf.condition(%c) %x : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { %0 = scf.while (%x = %b) : (i32) -> i32 { scf.condition(%c) %x : i32 } { ^bb0(%y: i32): scf.yield %y : i32 } return }
// -----
func.func @f(%c: i1, %b: i32) { scf.condition(%c) %b : i32 }
// -----
func.func @f(%c: i1, %b: i32) { scf.yield }
// -----
func.func @f(%c: i1, %b: i32) { scf.yield %b : i32 }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>, %x: f32) {
  scf.forall (%i) in (4) { }
  scf.forall (%i, %j) in (%a, 5) { }
  scf.forall (%i, %j) = (0, %a) to (%a, 5) step (1, %a) { }
  %0 = scf.forall (%i) in (%a) shared_outs(%o = %t) -> (tensor<4xf32>) { scf.forall.in_parallel { tensor.parallel_insert_slice %t into %o[0][4][1] : tensor<4xf32> into tensor<4xf32> } }
  return
}
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4, 5) { } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) = (0) to (4, 5) step (1) { } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) = (0) to (%b) step (1) { } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4) shared_outs(%o = %t) { } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { %0 = scf.forall (%i) in (4) shared_outs(%o = %t) -> tensor<4xf32> { } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4) { scf.yield } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4) { scf.forall.in_parallel { scf.yield } } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4) { scf.forall.in_parallel { "foo.bar"() : () -> () } } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { %0 = scf.forall (%i) in (4) shared_outs(%o = %t) -> (tensor<4xf32>) { scf.forall.in_parallel { tensor.parallel_insert_slice %t into %t[0][4][1] : tensor<4xf32> into tensor<4xf32> } } return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4) { } {mapping = [#gpu.thread<x>, #gpu.thread<y>]} return }
// -----
func.func @f(%a: index, %b: i32, %t: tensor<4xf32>) { scf.forall (%i) in (4) { } {mapping = 4} return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) {
  scf.parallel (%i) = (%a) to (%a) step (%a) { }
  scf.parallel (%i, %j) = (%a, %a) to (%a, %a) step (%a, %a) { scf.reduce }
  %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { ^bb0(%l: f32, %r: f32): scf.reduce.return %l : f32 } }
  return
}
// -----
func.func @f(%a: index, %b: i32, %x: f32) { scf.parallel (%i, %j) = (%a) to (%a, %a) step (%a, %a) { } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { scf.parallel () = () to () step () { } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { scf.parallel (%i) = (%a) to (%a) step (%b) { } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %c0 = arith.constant 0 : index scf.parallel (%i) = (%a) to (%a) step (%c0) { } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { scf.parallel (%i) = (%a) to (%a) step (%a) { scf.yield } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%b : i32) { ^bb0(%l: i32, %r: i32): scf.reduce.return %l : i32 } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { ^bb0(%l: f32): scf.reduce.return %l : f32 } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { ^bb0(%l: f32, %r: i32): scf.reduce.return %l : f32 } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { ^bb0(%l: f32, %r: f32): scf.reduce.return %b : i32 } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { ^bb0(%l: f32, %r: f32): scf.yield } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x) -> f32 { scf.reduce(%x : f32) { } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init (%x, %x) -> f32 { scf.reduce(%x : f32) { } } return }
// -----
func.func @f(%a: index, %b: i32, %x: f32) { scf.reduce }
// -----
func.func @f(%a: index, %b: i32) {
  scf.index_switch %a case 1 { } default { }
  %0 = scf.index_switch %a -> i32 case 1 { scf.yield %b : i32 } case 2 { scf.yield %b : i32 } default { scf.yield %b : i32 }
  return
}
// -----
func.func @f(%a: index, %b: i32) { scf.index_switch %a case 1 { } case 1 { } default { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.index_switch %a case 1 { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.index_switch %a case x { } default { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.index_switch %b case 1 { } default { } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.index_switch %a -> i32 case 1 { scf.yield %a : index } default { scf.yield %b : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.index_switch %a -> i32 case 1 { scf.yield } default { scf.yield %b : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.index_switch %a -> i32 case 1 { scf.yield %b : i32 } default { "foo.x"() : () -> () } return }
// -----
func.func @f(%a: index, %b: i32) { "scf.index_switch"(%a) <{cases = array<i64: 1, 2>}> ({ scf.yield }, { scf.yield }) : (index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.index_switch"(%a) ({ scf.yield }, { scf.yield }) : (index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.index_switch"(%a) <{cases = array<i32: 1>}> ({ scf.yield }, { scf.yield }) : (index) -> () return }
// -----
func.func @f(%a: index, %b: i32) { scf.execute_region { scf.yield } %0 = scf.execute_region -> i32 { scf.yield %b : i32 } return }
// -----
func.func @f(%a: index, %b: i32) { %0 = scf.execute_region -> i32 { scf.yield } return }
// -----
func.func @f(%a: index, %b: i32) { scf.execute_region { } return }
// -----
func.func @f(%a: index, %b: i32) { scf.execute_region { return } return }
// -----
func.func @f(%a: index, %b: i32) { scf.execute_region { ^bb0(%x: i32): scf.yield } return }
// -----
func.func @f(%a: index, %b: i32) { "scf.execute_region"() ({ ^bb0(%x: i32): scf.yield }) : () -> () return }
// -----
func.func @f(%a: index, %b: i32) { "scf.execute_region"() ({ }) : () -> () return }
// -----
func.func @f(%i: index, %a: f32) {
  %r = scf.for %x = %i to %i step %i iter_args%y = %a) { scf.yield %a : f32 }
  return
}
// -----
func.func @f() {
  "t.a"() ({
    %0 = arith.constant 1 : i32
  }) : () -> ()
  func.func private @g() {
    %0 = arith.constant 1 : i32
  }
  return
}
// -----
func.func @f(%i: index) { scf.forall (%a) in (%i) { } {mapping = [#gpu.warp<linear_dim_0>, #gpu.mask<0xff>, #gpu.mask<0xff>]} return }
// -----
func.func @f(%i: index) { scf.forall (%a) in (%i) { } {mapping = [#gpu.mask<0xff>, #gpu.mask<0xff>]} return }
// -----
func.func @f(%i: index) { scf.forall (%a) in (%i) { } {mapping = [#gpu.warp<linear_dim_0>, #gpu.mask<0xff>]} return }

// -----

// Results are compared after all else, and are not counted.
%a = "t.s"() : () -> index
%b = "t.s"() : () -> i32
%r:2 = "scf.for"(%a, %a, %a, %a, %b) ({
^bb0(%i: index, %x: index, %y: i32):
  "scf.yield"(%x, %y) : (index, i32) -> ()
}) : (index, index, index, index, i32) -> (index, none)

// -----

%a = "t.s"() : () -> index
%b = "t.s"() : () -> i32
%r:2 = "scf.for"(%a, %a, %a, %a, %b) ({
^bb0(%i: index, %x: index, %y: i32):
  "scf.yield"(%x, %x) : (index, index) -> ()
}) : (index, index, index, index, i32) -> (none, i32)

// -----

// Bounds that are constants count as the integers that they are.
func.func @f(%x: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %i0 = index.constant 0
  scf.forall (%i) = (0) to (2) step (%c1) {
  }
  scf.forall (%i, %j) = (%c0, 0) to (2, %x) step (1, %c1) {
  }
  scf.forall (%i) = (%c0) to (2) step (%c2) {
  }
  scf.forall (%i) = (%i0) to (%c2) step (%x) {
  }
  return
}
