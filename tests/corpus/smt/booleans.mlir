"builtin.module"() ({
  "func.func"() <{function_type = (!smt.bool, !smt.bool, !smt.int, !smt.func<(!smt.int) !smt.bool>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !smt.bool, %arg1: !smt.bool, %arg2: !smt.int, %arg3: !smt.func<(!smt.int) !smt.bool>):
    %0 = "smt.constant"() <{value = true}> : () -> !smt.bool
    %1 = "smt.and"(%arg0, %arg1, %0) : (!smt.bool, !smt.bool, !smt.bool) -> !smt.bool
    %2 = "smt.or"(%arg0, %arg1) : (!smt.bool, !smt.bool) -> !smt.bool
    %3 = "smt.xor"(%arg0, %arg1) : (!smt.bool, !smt.bool) -> !smt.bool
    %4 = "smt.not"(%arg0) : (!smt.bool) -> !smt.bool
    %5 = "smt.implies"(%arg0, %arg1) : (!smt.bool, !smt.bool) -> !smt.bool
    %6 = "smt.ite"(%arg0, %arg2, %arg2) : (!smt.bool, !smt.int, !smt.int) -> !smt.int
    %7 = "smt.eq"(%arg2, %arg2, %arg2) : (!smt.int, !smt.int, !smt.int) -> !smt.bool
    %8 = "smt.distinct"(%arg0, %arg1) : (!smt.bool, !smt.bool) -> !smt.bool
    %9 = "smt.apply_func"(%arg3, %arg2) : (!smt.func<(!smt.int) !smt.bool>, !smt.int) -> !smt.bool
    %10 = "smt.forall"() <{boundVarNames = ["x", "y"], weight = 0 : i32}> ({
    ^bb0(%arg5: !smt.int, %arg6: !smt.int):
      %12 = "smt.eq"(%arg5, %arg6) : (!smt.int, !smt.int) -> !smt.bool
      "smt.yield"(%12) : (!smt.bool) -> ()
    }) : () -> !smt.bool
    %11 = "smt.exists"() <{weight = 2 : i32}> ({
    ^bb0(%arg4: !smt.bool):
      "smt.yield"(%arg4) : (!smt.bool) -> ()
    }) : () -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

