"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x16xf32>, tensor<4x4xf32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<8x16xf32>, %arg1: tensor<4x4xf32>, %arg2: index):
    %0 = "tensor.extract_slice"(%arg0, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: 0, -9223372036854775808>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 1>}> : (tensor<8x16xf32>, index) -> tensor<4x4xf32>
    %1 = "tensor.extract_slice"(%arg0, %arg2) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>, static_offsets = array<i64: 0, 2>, static_sizes = array<i64: 1, -9223372036854775808>, static_strides = array<i64: 1, 2>}> : (tensor<8x16xf32>, index) -> tensor<?xf32>
    %2 = "tensor.insert_slice"(%arg1, %arg0, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: 0, -9223372036854775808>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<8x16xf32>, index) -> tensor<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

