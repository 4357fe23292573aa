"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x?xf32>, index, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4x?xf32>, %arg1: index, %arg2: f32):
    %0 = "tensor.extract"(%arg0, %arg1, %arg1) : (tensor<4x?xf32>, index, index) -> f32
    %1 = "tensor.insert"(%arg2, %arg0, %arg1, %arg1) : (f32, tensor<4x?xf32>, index, index) -> tensor<4x?xf32>
    %2 = "tensor.dim"(%arg0, %arg1) : (tensor<4x?xf32>, index) -> index
    %3 = "tensor.rank"(%arg0) : (tensor<4x?xf32>) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

