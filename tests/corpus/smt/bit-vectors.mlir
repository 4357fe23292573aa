"builtin.module"() ({
  "func.func"() <{function_type = (!smt.bv<8>, !smt.bv<8>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !smt.bv<8>, %arg1: !smt.bv<8>):
    %0 = "smt.bv.constant"() <{value = #smt.bv<5> : !smt.bv<8>}> : () -> !smt.bv<8>
    %1 = "smt.bv.add"(%arg0, %arg1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
    %2 = "smt.bv.neg"(%arg0) : (!smt.bv<8>) -> !smt.bv<8>
    %3 = "smt.bv.cmp"(%arg0, %arg1) <{pred = 4 : i64}> : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
    %4 = "smt.bv.concat"(%arg0, %arg1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<16>
    %5 = "smt.bv.extract"(%arg0) <{lowBit = 2 : i32}> : (!smt.bv<8>) -> !smt.bv<3>
    %6 = "smt.bv.repeat"(%arg0) : (!smt.bv<8>) -> !smt.bv<24>
    %7 = "smt.bv.smod"(%arg0, %arg1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
    %8 = "smt.bv.ashr"(%arg0, %arg1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

