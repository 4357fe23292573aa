"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x8xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4x8xf32>):
    %0 = "tosa.const_shape"() <{values = dense<[8, 4]> : tensor<2xindex>}> : () -> !tosa.shape<2>
    %1 = "tosa.reshape"(%arg0, %0) : (tensor<4x8xf32>, !tosa.shape<2>) -> tensor<8x4xf32>
    %2 = "tosa.transpose"(%arg0) <{perms = array<i32: 1, 0>}> : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %3 = "tosa.reverse"(%arg0) <{axis = 1 : i32}> : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %4 = "tosa.concat"(%arg0, %arg0) <{axis = 0 : i32}> : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
    %5 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<4x8xf32>}> : () -> tensor<4x8xf32>
    %6 = "tosa.reduce_sum"(%arg0) <{axis = 1 : i32}> : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %7 = "tosa.reduce_max"(%arg0) <{axis = 0 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<4x8xf32>) -> tensor<1x8xf32>
    %8 = "tosa.argmax"(%arg0) <{axis = 1 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<4x8xf32>) -> tensor<4xi32>
    %9 = "tosa.identity"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

