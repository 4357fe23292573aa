"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xi32>, tensor<4x8xi1>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4x8xi32>, %arg3: tensor<4x8xi1>):
    %0 = "tosa.add"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %1 = "tosa.sub"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %2 = "tosa.pow"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %3 = "tosa.maximum"(%arg0, %arg1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %4 = "tosa.minimum"(%arg2, %arg2) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
    %5 = "tosa.bitwise_and"(%arg2, %arg2) : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
    %6 = "tosa.logical_or"(%arg3, %arg3) : (tensor<4x8xi1>, tensor<4x8xi1>) -> tensor<4x8xi1>
    %7 = "tosa.arithmetic_right_shift"(%arg2, %arg2) <{round = true}> : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
    %8 = "tosa.equal"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %9 = "tosa.select"(%arg3, %arg0, %arg1) : (tensor<4x8xi1>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %10 = "tosa.abs"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %11 = "tosa.exp"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %12 = "tosa.tanh"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %13 = "tosa.clamp"(%arg0) <{max_val = 1.000000e+00 : f32, min_val = -1.000000e+00 : f32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %14 = "tosa.cast"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xi32>
    %15 = "tosa.intdiv"(%arg2, %arg2) : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

