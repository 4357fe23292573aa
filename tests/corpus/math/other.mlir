"builtin.module"() ({
  "func.func"() <{function_type = (f32, f32, i32, tensor<?xf64>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32, %arg1: f32, %arg2: i32, %arg3: tensor<?xf64>):
    %0 = "math.atan2"(%arg0, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    %1 = "math.copysign"(%arg0, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    %2 = "math.powf"(%arg0, %arg1) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
    %3 = "math.fpowi"(%arg0, %arg2) <{fastmath = #arith.fastmath<none>}> : (f32, i32) -> f32
    %4 = "math.ipowi"(%arg2, %arg2) : (i32, i32) -> i32
    %5 = "math.fma"(%arg0, %arg1, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32, f32) -> f32
    %6 = "math.absi"(%arg2) : (i32) -> i32
    %7 = "math.ctlz"(%arg2) : (i32) -> i32
    %8 = "math.cttz"(%arg2) : (i32) -> i32
    %9 = "math.ctpop"(%arg2) : (i32) -> i32
    %10 = "math.isfinite"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> i1
    %11 = "math.isinf"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> i1
    %12 = "math.isnan"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> i1
    %13 = "math.isnormal"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> i1
    %14 = "math.clampf"(%arg0, %arg0, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32, f32) -> f32
    %15 = "math.sqrt"(%arg3) <{fastmath = #arith.fastmath<none>}> : (tensor<?xf64>) -> tensor<?xf64>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

