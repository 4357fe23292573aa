"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x3x5xf32>, tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<2x3x3x5xf32>, %arg1: tensor<6x6x5x2xf32>):
    %0 = "linalg.winograd_filter_transform"(%arg0, %arg1) <{fmr = 1 : i32}> : (tensor<2x3x3x5xf32>, tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
    "func.return"(%0) : (tensor<6x6x5x2xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x10x10x5xf32>, tensor<6x6x2x2x2x5xf32>, tensor<6x6x2x2x2x2xf32>, tensor<2x8x8x2xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<2x10x10x5xf32>, %arg1: tensor<6x6x2x2x2x5xf32>, %arg2: tensor<6x6x2x2x2x2xf32>, %arg3: tensor<2x8x8x2xf32>):
    %0 = "linalg.winograd_input_transform"(%arg0, %arg1) <{fmr = 1 : i32}> : (tensor<2x10x10x5xf32>, tensor<6x6x2x2x2x5xf32>) -> tensor<6x6x2x2x2x5xf32>
    %1 = "linalg.winograd_output_transform"(%arg2, %arg3) <{fmr = 1 : i32}> : (tensor<6x6x2x2x2x2xf32>, tensor<2x8x8x2xf32>) -> tensor<2x8x8x2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
func.func @f(%arg0: tensor<2x3x4xi1>, %arg1: tensor<2x3x4xi1>) {
  %0 = "linalg.softmax"(%arg0, %arg1) <{dimension = 2 : i64}> : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  return
}
// -----
func.func @f(%arg0: tensor<4x16x16xf32>, %arg1: tensor<4x16x16xf32>) {
  %0 = "linalg.softmax"(%arg0, %arg1) <{dimension = 2 : i64}> : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
  return
}

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x8xf32>, tensor<4x4x2x2xf32>, index, tensor<?x?x?x2xf32>) -> (), sym_name = "s"}> ({
  ^bb0(%arg0: tensor<8x8xf32>, %arg1: tensor<4x4x2x2xf32>, %arg2: index, %arg3: tensor<?x?x?x2xf32>):
    %0 = "linalg.pack"(%arg0, %arg1) <{inner_dims_pos = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_inner_tiles = array<i64: 2, 2>}> : (tensor<8x8xf32>, tensor<4x4x2x2xf32>) -> tensor<4x4x2x2xf32>
    %1 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %2 = "linalg.pack"(%arg0, %arg3, %1, %arg2) <{inner_dims_pos = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 1>, outer_dims_perm = array<i64: 1, 0>, static_inner_tiles = array<i64: -9223372036854775808, 2>}> : (tensor<8x8xf32>, tensor<?x?x?x2xf32>, f32, index) -> tensor<?x?x?x2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x4x2x2xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>, sym_name = "s"}> ({
  ^bb0(%arg0: tensor<4x4x2x2xf32>, %arg1: tensor<8x8xf32>):
    %0 = "linalg.unpack"(%arg0, %arg1) <{inner_dims_pos = array<i64: 0, 1>, outer_dims_perm = array<i64: 1, 0>, static_inner_tiles = array<i64: 2, 2>}> : (tensor<4x4x2x2xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    "func.return"(%0) : (tensor<8x8xf32>) -> ()
  }) : () -> ()
}) : () -> ()
