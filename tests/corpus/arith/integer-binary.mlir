"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i32):
    %0 = "arith.addi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %1 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
    %2 = "arith.muli"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i32, i32) -> i32
    %3 = "arith.divsi"(%arg0, %arg1) : (i32, i32) -> i32
    %4 = "arith.divui"(%arg0, %arg1) : (i32, i32) -> i32
    %5 = "arith.ceildivsi"(%arg0, %arg1) : (i32, i32) -> i32
    %6 = "arith.ceildivui"(%arg0, %arg1) : (i32, i32) -> i32
    %7 = "arith.floordivsi"(%arg0, %arg1) : (i32, i32) -> i32
    %8 = "arith.remsi"(%arg0, %arg1) : (i32, i32) -> i32
    %9 = "arith.remui"(%arg0, %arg1) : (i32, i32) -> i32
    %10 = "arith.andi"(%arg0, %arg1) : (i32, i32) -> i32
    %11 = "arith.ori"(%arg0, %arg1) : (i32, i32) -> i32
    %12 = "arith.xori"(%arg0, %arg1) : (i32, i32) -> i32
    %13 = "arith.shli"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nuw>}> : (i32, i32) -> i32
    %14 = "arith.shrsi"(%arg0, %arg1) : (i32, i32) -> i32
    %15 = "arith.shrui"(%arg0, %arg1) : (i32, i32) -> i32
    %16 = "arith.maxsi"(%arg0, %arg1) : (i32, i32) -> i32
    %17 = "arith.maxui"(%arg0, %arg1) : (i32, i32) -> i32
    %18 = "arith.minsi"(%arg0, %arg1) : (i32, i32) -> i32
    %19 = "arith.minui"(%arg0, %arg1) : (i32, i32) -> i32
    %20:2 = "arith.addui_extended"(%arg0, %arg1) : (i32, i32) -> (i32, i1)
    %21:2 = "arith.mulsi_extended"(%arg0, %arg1) : (i32, i32) -> (i32, i32)
    %22:2 = "arith.mului_extended"(%arg0, %arg1) : (i32, i32) -> (i32, i32)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

