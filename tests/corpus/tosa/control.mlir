"builtin.module"() ({
  "func.func"() <{function_type = (tensor<i1>, tensor<f32>, tensor<i32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<i32>):
    %0 = "tosa.cond_if"(%arg0, %arg1) ({
    ^bb0(%arg6: tensor<f32>):
      "tosa.yield"(%arg6) : (tensor<f32>) -> ()
    }, {
    ^bb0(%arg5: tensor<f32>):
      "tosa.yield"(%arg5) : (tensor<f32>) -> ()
    }) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %1 = "tosa.while_loop"(%arg2) ({
    ^bb0(%arg4: tensor<i32>):
      %2 = "tosa.greater"(%arg4, %arg4) : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "tosa.yield"(%2) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg3: tensor<i32>):
      "tosa.yield"(%arg3) : (tensor<i32>) -> ()
    }) : (tensor<i32>) -> tensor<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "tosa.variable"() <{initial_value = dense<1.000000e+00> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
  "tosa.variable"() <{sym_name = "w", type = i8, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
}) : () -> ()

