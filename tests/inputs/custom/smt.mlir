// ----- solver
func.func @f(%x: i1) -> i32 {
  %r = smt.solver(%x) : (i1) -> i32 {
  ^bb0(%y: i1):
    smt.set_logic "QF_BV"
    %c = smt.declare_fun "c" : !smt.bool
    %d = smt.declare_fun : !smt.bv<8>
    %g = smt.declare_fun "g" : !smt.func<(!smt.int, !smt.bool) !smt.bv<4>>
    smt.assert %c
    smt.push 1
    %k = smt.check sat {
      %o = arith.constant 1 : i32
      smt.yield %o : i32
    } unknown {
      %o = arith.constant 2 : i32
      smt.yield %o : i32
    } unsat {
      %o = arith.constant 3 : i32
      smt.yield %o : i32
    } -> i32
    smt.pop 1
    smt.reset
    smt.yield %k : i32
  }
  return %r : i32
}
// ----- booleans
func.func @f(%a: !smt.bool, %b: !smt.bool, %i: !smt.int, %fn: !smt.func<(!smt.int) !smt.bool>) {
  %0 = smt.constant true
  %1 = smt.and %a, %b, %0
  %2 = smt.or %a, %b
  %3 = smt.xor %a, %b
  %4 = smt.not %a
  %5 = smt.implies %a, %b
  %6 = smt.ite %a, %i, %i : !smt.int
  %7 = smt.eq %i, %i, %i : !smt.int
  %8 = smt.distinct %a, %b : !smt.bool
  %9 = smt.apply_func %fn(%i) : !smt.func<(!smt.int) !smt.bool>
  %10 = smt.forall ["x", "y"] {
  ^bb0(%x: !smt.int, %y: !smt.int):
    %e = smt.eq %x, %y : !smt.int
    smt.yield %e : !smt.bool
  }
  %11 = smt.exists weight 2 {
  ^bb0(%x: !smt.bool):
    smt.yield %x : !smt.bool
  }
  return
}
// ----- integers
func.func @f(%a: !smt.int, %v: !smt.bv<8>) {
  %0 = smt.int.constant 5
  %1 = smt.int.constant -123456789012345678901234567890
  %2 = smt.int.add %a, %0, %1
  %3 = smt.int.mul %a, %a
  %4 = smt.int.sub %a, %a
  %5 = smt.int.div %a, %a
  %6 = smt.int.mod %a, %a
  %7 = smt.int.abs %a
  %8 = smt.int.cmp le %a, %a
  %9 = smt.int2bv %a : !smt.bv<8>
  %10 = smt.bv2int %v signed : !smt.bv<8>
  return
}
// ----- bit-vectors
func.func @f(%a: !smt.bv<8>, %b: !smt.bv<8>) {
  %0 = smt.bv.constant #smt.bv<5> : !smt.bv<8>
  %1 = smt.bv.add %a, %b : !smt.bv<8>
  %2 = smt.bv.neg %a : !smt.bv<8>
  %3 = smt.bv.cmp ult %a, %b : !smt.bv<8>
  %4 = smt.bv.concat %a, %b : !smt.bv<8>, !smt.bv<8>
  %5 = smt.bv.extract %a from 2 : (!smt.bv<8>) -> !smt.bv<3>
  %6 = smt.bv.repeat 3 times %a : !smt.bv<8>
  %7 = smt.bv.smod %a, %b : !smt.bv<8>
  %8 = smt.bv.ashr %a, %b : !smt.bv<8>
  return
}
// ----- arrays
func.func @f(%a: !smt.array<[!smt.int -> !smt.bool]>, %i: !smt.int, %b: !smt.bool, %s: !smt.sort<"s"[!smt.int, !smt.sort<"t">]>) {
  %0 = smt.array.select %a[%i] : !smt.array<[!smt.int -> !smt.bool]>
  %1 = smt.array.store %a[%i], %b : !smt.array<[!smt.int -> !smt.bool]>
  %2 = smt.array.broadcast %b : !smt.array<[!smt.int -> !smt.bool]>
  return
}
