"builtin.module"() ({
  "func.func"() <{function_type = (!smt.int, !smt.bv<8>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !smt.int, %arg1: !smt.bv<8>):
    %0 = "smt.int.constant"() <{value = 5 : ui4}> : () -> !smt.int
    %1 = "smt.int.constant"() <{value = 1329227872328126860558128159045776686 : ui120}> : () -> !smt.int
    %2 = "smt.int.add"(%arg0, %0, %1) : (!smt.int, !smt.int, !smt.int) -> !smt.int
    %3 = "smt.int.mul"(%arg0, %arg0) : (!smt.int, !smt.int) -> !smt.int
    %4 = "smt.int.sub"(%arg0, %arg0) : (!smt.int, !smt.int) -> !smt.int
    %5 = "smt.int.div"(%arg0, %arg0) : (!smt.int, !smt.int) -> !smt.int
    %6 = "smt.int.mod"(%arg0, %arg0) : (!smt.int, !smt.int) -> !smt.int
    %7 = "smt.int.abs"(%arg0) : (!smt.int) -> !smt.int
    %8 = "smt.int.cmp"(%arg0, %arg0) <{pred = 1 : i64}> : (!smt.int, !smt.int) -> !smt.bool
    %9 = "smt.int2bv"(%arg0) : (!smt.int) -> !smt.bv<8>
    %10 = "smt.bv2int"(%arg1) <{is_signed}> : (!smt.bv<8>) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

