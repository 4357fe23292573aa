// ----- if
func.func @f(%c: i1, %a: i32) -> i32 {
  scf.if %c { "foo.a"() : () -> () }
  scf.if %c { } else { "foo.b"() : () -> () }
  %0:2 = scf.if %c -> (i32, f32) {
    %x = arith.constant 1.0 : f32
    scf.yield %a, %x : i32, f32
  } else {
    %x = arith.constant 2.0 : f32
    scf.yield %a, %x : i32, f32
  }
  return %0#0 : i32
}
// ----- for
func.func @f(%l: index, %u: index, %s: index, %x: f32, %i: i32) -> f32 {
  scf.for %k = %l to %u step %s { "foo.use"(%k) : (index) -> () }
  %0 = scf.for %k = %l to %u step %s iter_args(%acc = %x) -> (f32) {
    %1 = arith.addf %acc, %acc : f32
    scf.yield %1 : f32
  }
  scf.for %k = %i to %i step %i : i32 { }
  scf.for unsigned %k = %i to %i step %i : i32 { }
  return %0 : f32
}
// ----- while
func.func @f(%x: i32) -> i64 {
  %0 = scf.while (%a = %x) : (i32) -> i64 {
    %c = "foo.cond"(%a) : (i32) -> i1
    %b = arith.extsi %a : i32 to i64
    scf.condition(%c) %b : i64
  } do {
  ^bb0(%b: i64):
    %d = arith.trunci %b : i64 to i32
    scf.yield %d : i32
  }
  scf.while : () -> () {
    %c = "foo.cond"() : () -> i1
    scf.condition(%c)
  } do {
    scf.yield
  }
  return %0 : i64
}
// ----- switch
func.func @f(%i: index) -> i32 {
  scf.index_switch %i
  case 5 { scf.yield }
  default { scf.yield }
  %0 = scf.index_switch %i -> i32
  case 1 { %a = arith.constant 1 : i32
    scf.yield %a : i32 }
  case -7 { %a = arith.constant 2 : i32
    scf.yield %a : i32 }
  default { %a = arith.constant 3 : i32
    scf.yield %a : i32 }
  return %0 : i32
}
// ----- execute-region
func.func @f(%c: i1) -> i32 {
  %0 = scf.execute_region -> i32 {
    cf.cond_br %c, ^a, ^b
  ^a:
    %x = arith.constant 1 : i32
    scf.yield %x : i32
  ^b:
    %y = arith.constant 2 : i32
    scf.yield %y : i32
  }
  scf.execute_region no_inline { scf.yield }
  return %0 : i32
}
// ----- parallel
func.func @f(%l: index, %u: index, %s: index, %x: f32) -> f32 {
  scf.parallel (%i, %j) = (%l, %l) to (%u, %u) step (%s, %s) { scf.reduce }
  %0 = scf.parallel (%i) = (%l) to (%u) step (%s) init (%x) -> f32 {
    %v = "foo.v"(%i) : (index) -> f32
    scf.reduce(%v : f32) {
    ^bb0(%a: f32, %b: f32):
      %r = arith.addf %a, %b : f32
      scf.reduce.return %r : f32
    }
  }
  return %0 : f32
}
// ----- forall
func.func @f(%n: index, %t: tensor<8x?xf32>) -> tensor<8x?xf32> {
  scf.forall (%i, %j) in (%n, 4) { }
  %0 = scf.forall (%i) = (0) to (8) step (2) shared_outs(%o = %t) -> tensor<8x?xf32> {
    %s = tensor.extract_slice %o[%i, 0] [1, 2] [1, 1] : tensor<8x?xf32> to tensor<1x2xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i, 0] [1, 2] [1, 1] : tensor<1x2xf32> into tensor<8x?xf32>
    }
  } {mapping = [#gpu.thread<x>]}
  return %0 : tensor<8x?xf32>
}
