%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = "smt.eq"(%n) : (!smt.bool) -> !smt.bool
// -----
%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = "smt.distinct"(%n) : (!smt.bool) -> !smt.bool
// -----
%0 = "smt.eq"() : () -> !smt.bool
// -----
%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = "smt.bv.extract"(%a) <{lowBit = 4 : i32}> : (!smt.bv<8>) -> !smt.bv<5>
// -----
%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = "smt.bv.extract"(%a) <{lowBit = 4 : i32}> : (!smt.bv<8>) -> !smt.bv<4>
// -----
%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = "smt.bv.repeat"(%a) : (!smt.bv<8>) -> !smt.bv<12>
// -----
%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = smt.bv.concat %a, %a : !smt.bv<8>, !smt.bv<8>
// -----
%a, %n = "t.s"() : () -> (!smt.bv<8>, !smt.bool)
%0 = smt.bv.concat %a, %n : !smt.bv<8>, !smt.bool
// -----
%0 = "smt.bv.constant"() <{value = #smt.bv<5> : !smt.bv<0>}> : () -> !smt.bv<2>
// -----
%0 = smt.bv.constant #smt.bv<5> : !smt.bv<8>
%1 = smt.bv.constant #smt.bv<-5> : !smt.bv<8>
%2 = smt.bv.constant #smt.bv<0> : !smt.bv<1>
// -----
%0 = smt.constant true
%1 = smt.constant false
%2 = smt.constant true
// -----
"t.x"() : () -> !smt.func<() !smt.bool>
// -----
"t.x"() : () -> !smt.func<(!smt.bool) i1>
// -----
"t.x"() : () -> !smt.array<[i1 -> !smt.bool]>
// -----
"t.x"() : () -> !smt.array<[!smt.bool -> i1]>
// -----
"t.x"() : () -> !smt.sort<"a"[!smt.bool]>
// -----
"t.x"() : () -> !smt.bv<0>
// -----
%a = "t.s"() : () -> i32
%0 = "smt.solver"(%a) ({
^bb0:
  "smt.yield"(%a) : (i32) -> ()
}) : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "smt.solver"(%a) ({
^bb0(%x: i32):
  "smt.yield"() : () -> ()
}) : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "smt.solver"(%a) ({
^bb0(%x: f32):
  "smt.yield"(%x) : (f32) -> ()
}) : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "smt.solver"(%a) ({
^bb0(%x: i32):
  "smt.yield"(%x) : (i32) -> ()
}) : (i32) -> i32
// -----
"smt.solver"() ({
  %0 = "smt.check"() ({
    "smt.yield"() : () -> ()
  }, {
    "smt.yield"() : () -> ()
  }, {
    "smt.yield"() : () -> ()
  }) : () -> i32
  "smt.yield"() : () -> ()
}) : () -> ()
// -----
"smt.solver"() ({
  %a = "t.s"() : () -> i32
  %0 = "smt.check"() ({
    "smt.yield"(%a) : (i32) -> ()
  }, {
    "smt.yield"() : () -> ()
  }, {
    "smt.yield"() : () -> ()
  }) : () -> i32
  "smt.yield"() : () -> ()
}) : () -> ()
// -----
"smt.solver"() ({
  %a = "t.s"() : () -> i32
  %0 = "smt.check"() ({
    "smt.yield"(%a) : (i32) -> ()
  }, {
    "smt.yield"(%a) : (i32) -> ()
  }, {
    "smt.yield"() : () -> ()
  }) : () -> i32
  "smt.yield"() : () -> ()
}) : () -> ()
// -----
"smt.solver"() ({
  "smt.check"() ({
    "smt.yield"() : () -> ()
  }, {
    "smt.yield"() : () -> ()
  }, {
    "smt.yield"() : () -> ()
  }) : () -> ()
  "smt.yield"() : () -> ()
}) : () -> ()
// -----
%0 = "smt.forall"() <{boundVarNames = ["a"], weight = 0 : i32}> ({
^bb0(%x: !smt.bool, %y: !smt.bool):
  "smt.yield"(%x) : (!smt.bool) -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.forall"() <{boundVarNames = ["a"], weight = 0 : i32}> ({
^bb0(%x: i1):
  "smt.yield"(%x) : (i1) -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.forall"() <{weight = 0 : i32}> ({
^bb0(%x: !smt.bool):
  "smt.yield"() : () -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.forall"() <{weight = 0 : i32}> ({
^bb0(%x: !smt.int):
  "smt.yield"(%x) : (!smt.int) -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.forall"() <{weight = 0 : i32}> ({
^bb0(%x: !smt.bool):
  "smt.yield"(%x, %x) : (!smt.bool, !smt.bool) -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.forall"() <{noPattern, weight = 0 : i32}> ({
^bb0(%x: !smt.bool):
  "smt.yield"(%x) : (!smt.bool) -> ()
}, {
^bb0(%x: !smt.bool):
  "smt.yield"(%x) : (!smt.bool) -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.exists"() <{weight = 0 : i32}> ({
^bb0(%x: !smt.bool):
  "smt.yield"(%x) : (!smt.bool) -> ()
}, {
^bb0(%x: !smt.int):
  "smt.yield"(%x) : (!smt.int) -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.exists"() <{weight = 0 : i32}> ({
^bb0(%x: !smt.bool):
  "smt.yield"(%x) : (!smt.bool) -> ()
}, {
^bb0(%x: !smt.bool):
  "smt.yield"() : () -> ()
}) : () -> !smt.bool
// -----
%0 = "smt.exists"() <{weight = 0 : i32}> ({
^bb0(%x: !smt.bool):
  "smt.yield"(%x) : (!smt.bool) -> ()
}, {
^bb0(%x: !smt.bool):
  %1 = "smt.forall"() <{weight = 0 : i32}> ({
  ^bb0(%z: !smt.bool):
    "smt.yield"(%z) : (!smt.bool) -> ()
  }) : () -> !smt.bool
  "smt.yield"(%1) : (!smt.bool) -> ()
}) : () -> !smt.bool
// -----
%a, %d, %r = "t.s"() : () -> (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool, !smt.int)
%0 = smt.array.select %a[%d] : !smt.array<[!smt.bool -> !smt.int]>
%1 = smt.array.store %a[%d], %r : !smt.array<[!smt.bool -> !smt.int]>
%2 = smt.array.broadcast %r : !smt.array<[!smt.bool -> !smt.int]>
// -----
%a, %d, %r = "t.s"() : () -> (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool, !smt.int)
%0 = smt.array.select %d[%d] : !smt.bool
// -----
%a, %d, %r = "t.s"() : () -> (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool, !smt.int)
%0 = "smt.array.select"(%a, %r) : (!smt.array<[!smt.bool -> !smt.int]>, !smt.int) -> !smt.int
// -----
%a, %d, %r = "t.s"() : () -> (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool, !smt.int)
%0 = "smt.array.select"(%a, %d) : (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool) -> !smt.bool
// -----
%a, %d, %r = "t.s"() : () -> (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool, !smt.int)
%0 = "smt.array.store"(%a, %d, %d) : (!smt.array<[!smt.bool -> !smt.int]>, !smt.bool, !smt.bool) -> !smt.array<[!smt.bool -> !smt.int]>
// -----
%f, %d, %r = "t.s"() : () -> (!smt.func<(!smt.bool) !smt.int>, !smt.bool, !smt.int)
%0 = smt.apply_func %f(%d) : !smt.func<(!smt.bool) !smt.int>
// -----
%f, %d, %r = "t.s"() : () -> (!smt.func<(!smt.bool) !smt.int>, !smt.bool, !smt.int)
%0 = "smt.apply_func"(%f, %r) : (!smt.func<(!smt.bool) !smt.int>, !smt.int) -> !smt.int
// -----
%f, %d, %r = "t.s"() : () -> (!smt.func<(!smt.bool) !smt.int>, !smt.bool, !smt.int)
%0 = "smt.apply_func"(%f, %d) : (!smt.func<(!smt.bool) !smt.int>, !smt.bool) -> !smt.bool
// -----
%0 = "smt.bv.constant"() <{value = #smt.bv<15> : !smt.bv<8>}> : () -> !smt.bv<8>
// -----
%0 = "smt.bv.constant"() <{value = #smt.bv<"#x0f">}> : () -> !smt.bv<8>
// -----
%0 = "smt.bv.constant"() <{value = #smt.bv<0x0f>}> : () -> !smt.bv<8>
// -----
%0 = smt.bv.constant #smt.bv<256> : !smt.bv<8>
// -----
"t.s"() {a = #smt.bv<15> : !smt.bv<8>} : () -> ()
// -----
"t.s"() {a = #smt.bv<15>} : () -> ()
// -----
"t.s"() {a = #smt.bv} : () -> ()
// -----
"t.s"() {a = #smt.bv<>} : () -> ()
// -----
"t.s"() {a = #smt.bv<1 : !smt.bv<8>} : () -> ()
// -----
"t.s"() {a = #smt.bv<340282366920938463463374607431768211456> : !smt.bv<128>} : () -> ()
// -----
"t.s"() {a = #smt.bv<15> : !smt.bv<0>} : () -> ()
// -----
"t.s"() {a = #smt.bv<-0> : !smt.bv<3>} : () -> ()
// -----
"t.s"() {a = #smt.bv<0> : !smt.bv<3>} : () -> ()
// -----
"t.s"() {a = #smt.bv<-1> : !smt.bv<3>} : () -> ()
// -----
"t.s"() {a = #smt.bv<-4> : !smt.bv<3>} : () -> ()
// -----
"t.s"() {a = #smt.bv<-5> : !smt.bv<3>} : () -> ()
// -----
"t.s"() {a = #smt.bv<-0> : !smt.bv<1>} : () -> ()
// -----
"t.s"() {a = #smt.bv<-0x0> : !smt.bv<1>} : () -> ()
// -----
%0 = smt.bv.constant #smt.bv<-0> : !smt.bv<4>
// -----
%0 = smt.bv.constant #smt.bv<-00> : !smt.bv<4>
// -----
func.func @f(%0: !smt.bv<8>) {
  %1 = "smt.bv.concat"(%0, %0) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  return
}
// -----
"t.s"() : () -> !smt.func<(i32) !smt.int>
// -----
"t.s"() : () -> !smt.func<(i32) i32>
// -----
"t.s"() : () -> !smt.func<(!smt.int, i32) i32>
// -----
"t.s"() : () -> !smt.func<(!smt.func<(!smt.int) !smt.int>) !smt.int>
// -----
"t.s"() : () -> !smt.sort<"a"[i32]>
// -----
"t.s"() : () -> !smt.sort<"a"[!smt.int, i32]>
// -----
"t.s"() : () -> !smt.sort<"a"[!smt.func<(!smt.int) !smt.int>]>
// -----
%0 = smt.bv.constant 3
// -----
%0 = smt.bv.constant i32
// -----
%a = "t.s"() : () -> !smt.bv<3>
%0 = smt.bv.repeat 0 tims %a : !smt.bv<3>
// -----
%a, %b, %c = "t.s"() : () -> (!smt.array<[!smt.int -> !smt.bool]>, !smt.int, !smt.bool)
%r = "smt.array.store"(%a, %c, %b) : (!smt.array<[!smt.int -> !smt.bool]>, !smt.bool, !smt.int) -> !smt.array<[!smt.int -> !smt.int]>
// -----
%a, %b, %c = "t.s"() : () -> (!smt.array<[!smt.int -> !smt.bool]>, !smt.int, !smt.bool)
%r = "smt.array.store"(%a, %b, %b) : (!smt.array<[!smt.int -> !smt.bool]>, !smt.int, !smt.int) -> !smt.array<[!smt.int -> !smt.int]>
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: i64): "smt.forall"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: i64, %y : i64): "t.yield"() : () -> () }) : (!transform.param<i64>) -> ()
