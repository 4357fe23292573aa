"builtin.module"() ({
  "func.func"() <{function_type = (i8, i64, f16, f64, index, vector<4xi16>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i8, %arg1: i64, %arg2: f16, %arg3: f64, %arg4: index, %arg5: vector<4xi16>):
    %0 = "arith.extsi"(%arg0) : (i8) -> i32
    %1 = "arith.extui"(%arg0) : (i8) -> i32
    %2 = "arith.trunci"(%arg1) <{overflowFlags = #arith.overflow<nsw>}> : (i64) -> i1
    %3 = "arith.extf"(%arg2) : (f16) -> f32
    %4 = "arith.truncf"(%arg3) : (f64) -> f32
    %5 = "arith.truncf"(%arg3) <{roundingmode = 0 : i32}> : (f64) -> bf16
    %6 = "arith.sitofp"(%arg1) : (i64) -> f32
    %7 = "arith.uitofp"(%arg1) : (i64) -> f16
    %8 = "arith.fptosi"(%arg3) : (f64) -> i32
    %9 = "arith.fptoui"(%arg2) : (f16) -> i7
    %10 = "arith.index_cast"(%arg4) : (index) -> i32
    %11 = "arith.index_castui"(%arg1) : (i64) -> index
    %12 = "arith.bitcast"(%arg1) : (i64) -> f64
    %13 = "arith.extsi"(%arg5) : (vector<4xi16>) -> vector<4xi33>
    %14 = "arith.constant"() <{value = 1.000000e+00 : f8E8M0FNU}> : () -> f8E8M0FNU
    %15 = "arith.constant"() <{value = 1.000000e+00 : f4E2M1FN}> : () -> f4E2M1FN
    %16 = "arith.scaling_extf"(%15, %14) : (f4E2M1FN, f8E8M0FNU) -> f32
    %17 = "arith.scaling_truncf"(%16, %14) : (f32, f8E8M0FNU) -> f4E2M1FN
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

