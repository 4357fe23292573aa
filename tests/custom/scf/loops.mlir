// Loops with every optional part, terminators that go without saying, attributes behind regions.
func.func @loops(%lo: index, %hi: index, %st: index, %x: f32, %n: i32, %t: tensor<8xf32>, %c: i1) -> (f32, tensor<8xf32>) {
  scf.for %i = %lo to %hi step %st {
  }
  scf.for %i = %lo to %hi step %st {
    scf.yield
  } {note = "kept"}
  scf.for unsigned %i = %n to %n step %n : i32 { "foo.use"(%i) : (i32) -> () }
  %0:2 = scf.for %i = %lo to %hi step %st iter_args(%a = %x, %b = %t) -> (f32, tensor<8xf32>) {
    %s = arith.addf %a, %a fastmath<nnan,ninf> : f32
    %inner = scf.for %j = %i to %hi step %st iter_args(%acc = %s) -> f32 {
      %k = arith.index_cast %j : index to i32
      %f = arith.sitofp %k : i32 to f32
      scf.yield %f : f32
    }
    scf.yield %inner, %b : f32, tensor<8xf32>
  } {foo.bar}
  %r = scf.forall (%i, %j) = (0, %lo) to (8, %hi) step (1, %st) shared_outs(%o = %0#1) -> (tensor<8xf32>) {
    %e = tensor.extract_slice %o[%i] [1] [1] : tensor<8xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %e into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    } {a}
  } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
  scf.forall (%i) in (%hi) { }
  scf.forall (%i, %j) in (4, %hi) { "foo.use"(%j) : (index) -> () scf.forall.in_parallel { } }
  scf.parallel (%i, %j) = (%lo, %lo) to (%hi, %hi) step (%st, %st) { }
  %p:2 = scf.parallel (%i) = (%lo) to (%hi) step (%st) init (%x, %n) -> (f32, i32) {
    scf.reduce(%x, %n : f32, i32) {
    ^bb0(%a: f32, %b: f32):
      %m = arith.maximumf %a, %b : f32
      scf.reduce.return %m : f32
    }, {
    ^bb0(%a: i32, %b: i32):
      %m = arith.addi %a, %b : i32
      scf.reduce.return %m : i32
    }
  } {tag}
  scf.if %c { } else { "foo.a"() : () -> () } {tag = 1 : i8}
  %y = scf.if %c -> (f32) {
    scf.yield %p#0 : f32
  } else {
    %z = scf.if %c -> f32 { scf.yield %x : f32 } else { scf.yield %0#0 : f32 }
    scf.yield %z : f32
  }
  return %y, %r : f32, tensor<8xf32>
}
func.func @whiles(%n: i32, %x: f32) -> (i64, f32) {
  scf.while : () -> () {
    %c = "foo.c"() : () -> i1
    scf.condition(%c)
  } do {
    scf.yield
  }
  %0:2 = scf.while (%a = %n, %b = %x) : (i32, f32) -> (i64, f32) {
    %w = arith.extsi %a : i32 to i64
    %c = arith.cmpi slt, %a, %n : i32
    scf.condition(%c) %w, %b : i64, f32
  } do {
  ^body(%p: i64, %q: f32):
    %t = arith.trunci %p overflow<nsw> : i64 to i32
    scf.yield %t, %q : i32, f32
  } attributes {foo.w = 2}
  return %0#0, %0#1 : i64, f32
}
func.func @switches(%i: index, %c: i1) -> i32 {
  %0 = scf.index_switch %i {a} -> i32
  case 2 {
    %c1 = arith.constant 1 : i32
    scf.yield %c1 : i32
  }
  case -5 {
    %c2 = arith.constant 2 : i32
    scf.yield %c2 : i32
  }
  default {
    %c3 = arith.constant 3 : i32
    scf.yield %c3 : i32
  }
  scf.index_switch %i
  case 0 { scf.yield }
  default { }
  scf.index_switch %i default { "foo.d"() : () -> () }
  %1 = scf.execute_region -> i32 {
    cf.cond_br %c, ^a, ^b(%0 : i32)
  ^a:
    %s = arith.constant -7 : i32
    cf.br ^b(%s : i32)
  ^b(%v: i32):
    scf.yield %v : i32
  } {foo.x}
  scf.execute_region no_inline { scf.yield }
  return %1 : i32
}
