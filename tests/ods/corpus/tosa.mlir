"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1x4x4x4xf32>, tensor<1xf32>, !tosa.shape<1>, !tosa.shape<2>, tensor<2x3xi1>, tensor<4x6xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<1x4x4x4xf32>, %arg1: tensor<1xf32>, %arg2: !tosa.shape<1>, %arg3: !tosa.shape<2>, %arg4: tensor<2x3xi1>, %arg5: tensor<4x6xf32>):
    %0 = "tosa.avg_pool2d"(%arg0, %arg1, %arg1) <{acc_type = f32, kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x3x4xf32>
    %1 = "tosa.reduce_any"(%arg4) <{axis = 0 : i32}> : (tensor<2x3xi1>) -> tensor<1x3xi1>
    %2 = "tosa.const_shape"() <{values = dense<[6, 4]> : tensor<2xindex>}> : () -> !tosa.shape<2>
    %3 = "tosa.reshape"(%arg5, %2) : (tensor<4x6xf32>, !tosa.shape<2>) -> tensor<6x4xf32>
    %4 = "tosa.tile"(%arg5, %2) : (tensor<4x6xf32>, !tosa.shape<2>) -> tensor<?x?xf32>
    %5 = "tosa.slice"(%arg5, %2, %2) : (tensor<4x6xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<?x?xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x6xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4x6xf32>):
    %0 = "tosa.dim"(%arg0) <{axis = 0 : i32}> : (tensor<4x6xf32>) -> !tosa.shape<1>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
func.func @f(%arg0: tensor<i32>, %arg1: tensor<i32>) {
  %0 = "tosa.greater"(%arg0, %arg1) : (tensor<i32>, tensor<i32>) -> tensor<i1>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>) {
  %0 = "tosa.add"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>) {
  %0 = "tosa.sub"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>) {
  %0 = "tosa.pow"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xi32>, %arg1: tensor<4x8xi32>) {
  %0 = "tosa.bitwise_and"(%arg0, %arg1) : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xi1>, %arg1: tensor<4x8xi1>) {
  %0 = "tosa.logical_or"(%arg0, %arg1) : (tensor<4x8xi1>, tensor<4x8xi1>) -> tensor<4x8xi1>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xi32>, %arg1: tensor<4x8xi32>) {
  %0 = "tosa.arithmetic_right_shift"(%arg0, %arg1) <{round = true}> : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>) {
  %0 = "tosa.equal"(%arg0, %arg1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xi1>, %arg1: tensor<4x8xf32>, %arg2: tensor<4x8xf32>) {
  %0 = "tosa.select"(%arg0, %arg1, %arg2) : (tensor<4x8xi1>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.abs"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.exp"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.tanh"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.cast"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xi32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xi32>, %arg1: tensor<4x8xi32>) {
  %0 = "tosa.intdiv"(%arg0, %arg1) : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return
}
// -----
func.func @f(%arg0: tensor<*xi1>) {
  %0 = "tosa.abs"(%arg0) : (tensor<*xi1>) -> tensor<*xi1>
  return
}
// -----
func.func @f(%arg0: tensor<2xi4>, %arg1: tensor<2xi4>) {
  %0 = "tosa.add"(%arg0, %arg1) : (tensor<2xi4>, tensor<2xi4>) -> tensor<2xi4>
  return
}
// -----
func.func @f(%arg0: tensor<1x1xf128>, %arg1: tensor<1x1xf128>) {
  %0 = "tosa.arithmetic_right_shift"(%arg0, %arg1) <{round = true}> : (tensor<1x1xf128>, tensor<1x1xf128>) -> tensor<1x1xf128>
  return
}
// -----
func.func @f(%arg0: tensor<6xf4E2M1FN>, %arg1: tensor<6xf4E2M1FN>) {
  %0 = "tosa.bitwise_and"(%arg0, %arg1) : (tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN>) -> tensor<6xf4E2M1FN>
  return
}
// -----
func.func @f(%arg0: tensor<6xi1>) {
  %0 = "tosa.bitwise_not"(%arg0) : (tensor<6xi1>) -> tensor<6xi1>
  return
}
// -----
func.func @f(%arg0: tensor<1xi1>, %arg1: tensor<1xi1>) {
  %0 = "tosa.bitwise_or"(%arg0, %arg1) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
  return
}
// -----
func.func @f(%arg0: tensor<?xi4>, %arg1: tensor<2xi4>) {
  %0 = "tosa.bitwise_xor"(%arg0, %arg1) : (tensor<?xi4>, tensor<2xi4>) -> tensor<?xi4>
  return
}
// -----
func.func @f(%arg0: tensor<2xf8E4M3B11FNUZ>) {
  %0 = "tosa.cast"(%arg0) : (tensor<2xf8E4M3B11FNUZ>) -> tensor<?xi8>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf8E8M0FNU>) {
  %0 = "tosa.ceil"(%arg0) : (tensor<4x4xf8E8M0FNU>) -> tensor<4x4xf8E8M0FNU>
  return
}
// -----
func.func @f(%arg0: tensor<*xi2>) {
  %0 = "tosa.clz"(%arg0) : (tensor<*xi2>) -> tensor<*xi2>
  return
}
// -----
func.func @f(%arg0: tensor<?x?xf8E3M4>) {
  %0 = "tosa.concat"(%arg0) <{axis = 1 : i32}> : (tensor<?x?xf8E3M4>) -> tensor<?x?xf8E3M4>
  return
}
// -----
func.func @f() {
  %0 = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
  return
}
// -----
func.func @f(%arg0: tensor<*xi32>, %arg1: tensor<*xi32>, %arg2: tensor<3xf16>, %arg3: tensor<*xi32>, %arg4: tensor<*xi32>) {
  %0 = "tosa.conv2d"(%arg0, %arg1, %arg2, %arg3, %arg4) <{acc_type = f16, dilation = array<i64: 2, 2>, pad = array<i64: 0, 0, 2, 1>, stride = array<i64: 1, 1>}> : (tensor<*xi32>, tensor<*xi32>, tensor<3xf16>, tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  return
}
// -----
func.func @f(%arg0: tensor<*xf128>, %arg1: tensor<*xf128>, %arg2: tensor<?xi1>, %arg3: tensor<*xf128>, %arg4: tensor<*xf128>) {
  %0 = "tosa.conv3d"(%arg0, %arg1, %arg2, %arg3, %arg4) <{acc_type = f32, dilation = array<i64: 1, 3, 3>, local_bound = true, pad = array<i64: 3, 0, 0, 2, 3, 3>, stride = array<i64: 1, 2, 2>}> : (tensor<*xf128>, tensor<*xf128>, tensor<?xi1>, tensor<*xf128>, tensor<*xf128>) -> tensor<*xf128>
  return
}
// -----
func.func @f(%arg0: tensor<6xf128>) {
  %0 = "tosa.cos"(%arg0) : (tensor<6xf128>) -> tensor<6xf128>
  return
}
// -----
func.func @f(%arg0: tensor<1x1xf32>) {
  %0 = "tosa.custom"(%arg0) <{domain_name = "abc", implementation_attrs = "abc", operator_name = "abc"}> : (tensor<1x1xf32>) -> tensor<2xi2>
  return
}
// -----
func.func @f(%arg0: tensor<*xi2>, %arg1: tensor<*xi2>, %arg2: tensor<*xi2>, %arg3: tensor<*xi2>, %arg4: tensor<*xi2>) {
  %0 = "tosa.depthwise_conv2d"(%arg0, %arg1, %arg2, %arg3, %arg4) <{acc_type = f16, dilation = array<i64: 2, 1>, pad = array<i64: 1, 1, 0, 2>, stride = array<i64: 3, 1>}> : (tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>) -> tensor<*xi2>
  return
}
// -----
func.func @f(%arg0: tensor<?x?x?xf80>, %arg1: tensor<?x?x?xf80>) {
  %0 = "tosa.equal"(%arg0, %arg1) : (tensor<?x?x?xf80>, tensor<?x?x?xf80>) -> tensor<?x?x?xi1>
  return
}
// -----
func.func @f(%arg0: tensor<3xui8>) {
  %0 = "tosa.erf"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xi1>) {
  %0 = "tosa.exp"(%arg0) : (tensor<4x4xi1>) -> tensor<4x4xi1>
  return
}
// -----
func.func @f(%arg0: tensor<*xf4E2M1FN>, %arg1: tensor<*xf4E2M1FN>) {
  %0:2 = "tosa.fft2d"(%arg0, %arg1) <{inverse = true}> : (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>) -> (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>)
  return
}
// -----
func.func @f(%arg0: tensor<4x4xi4>) {
  %0 = "tosa.floor"(%arg0) : (tensor<4x4xi4>) -> tensor<4x4xi4>
  return
}
// -----
func.func @f(%arg0: tensor<*xf8E5M2FNUZ>, %arg1: tensor<*xf8E5M2FNUZ>) {
  %0 = "tosa.gather"(%arg0, %arg1) : (tensor<*xf8E5M2FNUZ>, tensor<*xf8E5M2FNUZ>) -> tensor<*xf8E5M2FNUZ>
  return
}
// -----
func.func @f(%arg0: tensor<?xi2>, %arg1: tensor<?xi2>) {
  %0 = "tosa.greater"(%arg0, %arg1) : (tensor<?xi2>, tensor<?xi2>) -> tensor<?xi1>
  return
}
// -----
func.func @f(%arg0: tensor<1xui8>, %arg1: tensor<1xui8>) {
  %0 = "tosa.greater_equal"(%arg0, %arg1) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xi1>
  return
}
// -----
func.func @f(%arg0: tensor<1x2x3xi1>) {
  %0 = "tosa.identity"(%arg0) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  return
}
// -----
func.func @f(%arg0: tensor<*xi32>, %arg1: tensor<*xi32>) {
  %0 = "tosa.intdiv"(%arg0, %arg1) : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  return
}
// -----
func.func @f(%arg0: tensor<*xf80>) {
  %0 = "tosa.log"(%arg0) : (tensor<*xf80>) -> tensor<*xf80>
  return
}
// -----
func.func @f(%arg0: tensor<1x2x3xi1>, %arg1: tensor<1x2x3xi1>) {
  %0 = "tosa.logical_and"(%arg0, %arg1) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  return
}
// -----
func.func @f(%arg0: tensor<6xf6E3M2FN>, %arg1: tensor<6xf6E3M2FN>) {
  %0 = "tosa.logical_left_shift"(%arg0, %arg1) : (tensor<6xf6E3M2FN>, tensor<6xf6E3M2FN>) -> tensor<6xf6E3M2FN>
  return
}
// -----
func.func @f(%arg0: tensor<?xi1>) {
  %0 = "tosa.logical_not"(%arg0) : (tensor<?xi1>) -> tensor<?xi1>
  return
}
// -----
func.func @f(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) {
  %0 = "tosa.logical_or"(%arg0, %arg1) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  return
}
// -----
func.func @f(%arg0: tensor<?x?xi4>, %arg1: tensor<?x?xi4>) {
  %0 = "tosa.logical_right_shift"(%arg0, %arg1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
  return
}
// -----
func.func @f(%arg0: tensor<2x3x4xi1>, %arg1: tensor<2x3x4xi1>) {
  %0 = "tosa.logical_xor"(%arg0, %arg1) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  return
}
// -----
func.func @f(%arg0: tensor<*xi1>, %arg1: tensor<*xi1>, %arg2: tensor<*xi1>, %arg3: tensor<*xi1>) {
  %0 = "tosa.matmul"(%arg0, %arg1, %arg2, %arg3) : (tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  return
}
// -----
func.func @f(%arg0: tensor<1x2x3xi2>, %arg1: tensor<1x2x3xi2>, %arg2: tensor<1xi8>) {
  %0 = "tosa.mul"(%arg0, %arg1, %arg2) : (tensor<1x2x3xi2>, tensor<1x2x3xi2>, tensor<1xi8>) -> tensor<1x2x3xi2>
  return
}
// -----
func.func @f(%arg0: tensor<*xf8E4M3>, %arg1: tensor<*xf8E4M3>, %arg2: tensor<*xf8E4M3>) {
  %0 = "tosa.negate"(%arg0, %arg1, %arg2) : (tensor<*xf8E4M3>, tensor<*xf8E4M3>, tensor<*xf8E4M3>) -> tensor<*xf8E4M3>
  return
}
// -----
func.func @f(%arg0: tensor<?x?x?xi1>, %arg1: tensor<?x?x?xi1>) {
  %0 = "tosa.pow"(%arg0, %arg1) : (tensor<?x?x?xi1>, tensor<?x?x?xi1>) -> tensor<?x?x?xi1>
  return
}
// -----
func.func @f(%arg0: tensor<?x?xi1>) {
  %0 = "tosa.reciprocal"(%arg0) : (tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%arg0: tensor<?x?x?xi2>) {
  %0 = "tosa.reduce_all"(%arg0) <{axis = 1 : i32}> : (tensor<?x?x?xi2>) -> tensor<?x?x?xi2>
  return
}
// -----
func.func @f(%arg0: tensor<?x?x?xi16>) {
  %0 = "tosa.reduce_product"(%arg0) <{axis = 2 : i32}> : (tensor<?x?x?xi16>) -> tensor<?x?x?xi16>
  return
}
// -----
func.func @f(%arg0: tensor<?x?x?xi8>) {
  %0 = "tosa.reduce_sum"(%arg0) <{axis = 1 : i32}> : (tensor<?x?x?xi8>) -> tensor<?x?x?xi8>
  return
}
// -----
func.func @f(%arg0: tensor<*xf32>) {
  %0 = "tosa.reverse"(%arg0) <{axis = 8 : i32}> : (tensor<*xf32>) -> tensor<*xf32>
  return
}
// -----
func.func @f(%arg0: tensor<?x?x?xf8E4M3FN>) {
  %0:2 = "tosa.rfft2d"(%arg0) <{local_bound = true}> : (tensor<?x?x?xf8E4M3FN>) -> (tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>)
  return
}
// -----
func.func @f(%arg0: tensor<1x1xf128>) {
  %0 = "tosa.rsqrt"(%arg0) : (tensor<1x1xf128>) -> tensor<1x1xf128>
  return
}
// -----
func.func @f(%arg0: tensor<*xui8>, %arg1: tensor<*xui8>, %arg2: tensor<*xui8>) {
  %0 = "tosa.scatter"(%arg0, %arg1, %arg2) : (tensor<*xui8>, tensor<*xui8>, tensor<*xui8>) -> tensor<*xui8>
  return
}
// -----
func.func @f(%arg0: tensor<?xi1>, %arg1: tensor<?xi1>, %arg2: tensor<?xi1>) {
  %0 = "tosa.select"(%arg0, %arg1, %arg2) : (tensor<?xi1>, tensor<?xi1>, tensor<?xi1>) -> tensor<?xi1>
  return
}
// -----
func.func @f(%arg0: tensor<1x2x3xi1>) {
  %0 = "tosa.sigmoid"(%arg0) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  return
}
// -----
func.func @f(%arg0: tensor<2x3x4xf8E8M0FNU>) {
  %0 = "tosa.sin"(%arg0) : (tensor<2x3x4xf8E8M0FNU>) -> tensor<2x3x4xf8E8M0FNU>
  return
}
// -----
func.func @f(%arg0: tensor<6xui8>, %arg1: tensor<6xui8>) {
  %0 = "tosa.sub"(%arg0, %arg1) : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xui8>
  return
}
// -----
func.func @f(%arg0: tensor<*xi1>, %arg1: tensor<*xi1>) {
  %0 = "tosa.table"(%arg0, %arg1) : (tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  return
}
// -----
func.func @f(%arg0: tensor<f8E8M0FNU>) {
  %0 = "tosa.tanh"(%arg0) : (tensor<f8E8M0FNU>) -> tensor<f8E8M0FNU>
  return
}
// -----
func.func @f(%arg0: tensor<3xui32>) {
  %0 = "tosa.transpose"(%arg0) <{perms = array<i32: 0>}> : (tensor<3xui32>) -> tensor<3xui32>
  return
}
// -----
func.func @f(%arg0: tensor<*xf16>, %arg1: tensor<*xf16>, %arg2: tensor<*xf16>, %arg3: tensor<*xf16>, %arg4: tensor<*xf16>) {
  %0 = "tosa.transpose_conv2d"(%arg0, %arg1, %arg2, %arg3, %arg4) <{acc_type = f16, out_pad = array<i64: 3, 0, 3, 1>, stride = array<i64: 2, 3>}> : (tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>) -> tensor<*xf16>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.transpose"(%arg0) <{perms = array<i32: 1, 0>}> : (tensor<4x8xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.reverse"(%arg0) <{axis = 1 : i32}> : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>) {
  %0 = "tosa.concat"(%arg0, %arg1) <{axis = 0 : i32}> : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.reduce_sum"(%arg0) <{axis = 1 : i32}> : (tensor<4x8xf32>) -> tensor<4x1xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x8xf32>) {
  %0 = "tosa.identity"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----
"builtin.module"() ({
  "tosa.variable"() <{initial_value = dense<1.000000e+00> : tensor<2xf32>, sym_name = "v", type = f32, var_shape = dense<2> : tensor<1xindex>}> : () -> ()
  "tosa.variable"() <{sym_name = "w", type = f32, var_shape = dense<[-1, 8]> : tensor<2xindex>}> : () -> ()
  "tosa.variable"() <{initial_value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>, sym_name = "x", type = i32, var_shape = dense<2> : tensor<2xindex>}> : () -> ()
  "tosa.variable"() <{sym_name = "s", type = f32, var_shape = dense<> : tensor<0xindex>}> : () -> ()
}) : () -> ()
