"builtin.module"() ({
  "func.func"() <{function_type = (index, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: f32):
    %0 = "tensor.empty"() : () -> tensor<4xf32>
    %1 = "tensor.empty"(%arg0) : (index) -> tensor<?x2xf32>
    %2 = "tensor.empty"() : () -> tensor<4xf32, "enc">
    %3 = "tensor.from_elements"(%arg1, %arg1, %arg1, %arg1) : (f32, f32, f32, f32) -> tensor<2x2xf32>
    %4 = "tensor.generate"(%arg0) ({
    ^bb0(%arg2: index, %arg3: index):
      "tensor.yield"(%arg1) : (f32) -> ()
    }) : (index) -> tensor<?x3xf32>
    %5 = "tensor.splat"(%arg1) : (f32) -> tensor<8x16xf32>
    %6 = "tensor.splat"(%arg1, %arg0) : (f32, index) -> tensor<?x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

