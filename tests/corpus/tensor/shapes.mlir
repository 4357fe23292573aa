"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x16xf32>, tensor<*xf32>, tensor<2xindex>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<8x16xf32>, %arg1: tensor<*xf32>, %arg2: tensor<2xindex>, %arg3: index):
    %0 = "tensor.cast"(%arg0) : (tensor<8x16xf32>) -> tensor<?x?xf32>
    %1 = "tensor.bitcast"(%arg0) : (tensor<8x16xf32>) -> tensor<8x16xi32>
    %2 = "tensor.collapse_shape"(%arg0) <{reassociation = [[0, 1]]}> : (tensor<8x16xf32>) -> tensor<128xf32>
    %3 = "tensor.expand_shape"(%arg0) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 8, 4, 4>}> : (tensor<8x16xf32>) -> tensor<8x4x4xf32>
    %4 = "tensor.reshape"(%arg0, %arg2) : (tensor<8x16xf32>, tensor<2xindex>) -> tensor<?x?xf32>
    %5 = "tensor.cast"(%arg1) : (tensor<*xf32>) -> tensor<4xf32>
    %6 = "tensor.concat"(%arg0, %arg0) <{dim = 0 : i64}> : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

