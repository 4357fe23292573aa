"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x16xf32>, index, f32, tensor<3x1xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<8x16xf32>, %arg1: index, %arg2: f32, %arg3: tensor<3x1xindex>):
    %0 = "tensor.pad"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 0>, static_high = array<i64: 2, 3>, static_low = array<i64: 1, -9223372036854775808>}> ({
    ^bb0(%arg6: index, %arg7: index):
      "tensor.yield"(%arg2) : (f32) -> ()
    }) : (tensor<8x16xf32>, index) -> tensor<11x?xf32>
    %1 = "tensor.pad"(%arg0) <{nofold, operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 0>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg4: index, %arg5: index):
      "tensor.yield"(%arg2) : (f32) -> ()
    }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %2 = "tensor.gather"(%arg0, %arg3) <{gather_dims = array<i64: 0>}> : (tensor<8x16xf32>, tensor<3x1xindex>) -> tensor<3x1x16xf32>
    %3 = "tensor.scatter"(%2, %arg0, %arg3) <{scatter_dims = array<i64: 0>, unique}> : (tensor<3x1x16xf32>, tensor<8x16xf32>, tensor<3x1xindex>) -> tensor<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

