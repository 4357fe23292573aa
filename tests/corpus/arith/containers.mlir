"builtin.module"() ({
  "func.func"() <{function_type = (vector<[4]xf32>, tensor<?x2xi7>, tensor<*xf32>, vector<f32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<[4]xf32>, %arg1: tensor<?x2xi7>, %arg2: tensor<*xf32>, %arg3: vector<f32>):
    %0 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    %1 = "arith.addi"(%arg1, %arg1) <{overflowFlags = #arith.overflow<none>}> : (tensor<?x2xi7>, tensor<?x2xi7>) -> tensor<?x2xi7>
    %2 = "arith.mulf"(%arg2, %arg2) <{fastmath = #arith.fastmath<none>}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
    %3 = "arith.subf"(%arg3, %arg3) <{fastmath = #arith.fastmath<none>}> : (vector<f32>, vector<f32>) -> vector<f32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

