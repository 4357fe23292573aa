"builtin.module"() ({
  "func.func"() <{function_type = (i1) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i1):
    %0 = "smt.solver"(%arg0) ({
    ^bb0(%arg1: i1):
      "smt.set_logic"() <{logic = "QF_BV"}> : () -> ()
      %1 = "smt.declare_fun"() <{namePrefix = "c"}> : () -> !smt.bool
      %2 = "smt.declare_fun"() : () -> !smt.bv<8>
      %3 = "smt.declare_fun"() <{namePrefix = "g"}> : () -> !smt.func<(!smt.int, !smt.bool) !smt.bv<4>>
      "smt.assert"(%1) : (!smt.bool) -> ()
      "smt.push"() <{count = 1 : i32}> : () -> ()
      %4 = "smt.check"() ({
        %7 = "arith.constant"() <{value = 1 : i32}> : () -> i32
        "smt.yield"(%7) : (i32) -> ()
      }, {
        %6 = "arith.constant"() <{value = 2 : i32}> : () -> i32
        "smt.yield"(%6) : (i32) -> ()
      }, {
        %5 = "arith.constant"() <{value = 3 : i32}> : () -> i32
        "smt.yield"(%5) : (i32) -> ()
      }) : () -> i32
      "smt.pop"() <{count = 1 : i32}> : () -> ()
      "smt.reset"() : () -> ()
      "smt.yield"(%4) : (i32) -> ()
    }) : (i1) -> i32
    "func.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

