%a = "t.s"() : () -> tensor<4xf32>
%0 = "tosa.reduce_max"(%a) <{axis = 2 : i32}> : (tensor<4xf32>) -> tensor<1xf32>
// -----
%a = "t.s"() : () -> tensor<4xf32>
%0 = "tosa.reduce_sum"(%a) <{axis = 0 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
%a = "t.s"() : () -> tensor<4xf32>
%0 = "tosa.reduce_sum"(%a) <{axis = -1 : i32}> : (tensor<4xf32>) -> tensor<1xf32>
// -----
%a,%s = "t.s"() : () -> (tensor<4xf32>, !tosa.shape<1>)
%0 = "tosa.reshape"(%a, %s) : (tensor<4xf32>, !tosa.shape<1>) -> tensor<4xf32>
// -----
%a,%s = "t.s"() : () -> (!tosa.shape<1>, !tosa.shape<2>)
%0 = "tosa.add_shape"(%a, %s) : (!tosa.shape<1>, !tosa.shape<2>) -> !tosa.shape<1>
// -----
%a,%s = "t.s"() : () -> (!tosa.shape<1>, !tosa.shape<1>)
%0 = "tosa.add_shape"(%a, %s) : (!tosa.shape<1>, !tosa.shape<1>) -> !tosa.shape<2>
// -----
tosa.variable @v : i32
// -----
tosa.variable @v : tensor<*xi32>
