%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 0,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 0,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: -1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,-1>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,1,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 2,2>, pad = array<i64: 1,1,1,1>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 2,2>, pad = array<i64: 1,0,1,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 3,3>, pad = array<i64: 0,0,0,0>, stride = array<i64: 2,2>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x31x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f16, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x32x32x8xi8>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xbf16>, tensor<1xbf16>, tensor<1xbf16>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f16, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> (tensor<1x32x32x8xbf16>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf16>, tensor<1xf16>, tensor<1xf16>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = i32, kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<1x32x32x8xf16>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 40,40>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x1x1x8xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<1x32x33x8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.avg_pool2d"(%a0, %a1, %a2) <{acc_type = f32, kernel = array<i64: 2,2>, pad = array<i64: 0,0,0,0>, stride = array<i64: 2,2>}> : (tensor<1x32x33x8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x16x16x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 0,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 0,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 1,1>, pad = array<i64: -1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 1,1>, pad = array<i64: 1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 2,2>, pad = array<i64: 0,0,0,2>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 2,2>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x32x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x32x32x8xf32>) -> (tensor<1x32x32x8xf16>)
// -----
%a0 = "t.s"() : () -> (tensor<1x33x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 2,2>, pad = array<i64: 0,0,0,0>, stride = array<i64: 2,2>}> : (tensor<1x33x32x8xf32>) -> (tensor<1x16x16x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<1x0x32x8xf32>)
%r0 = "tosa.max_pool2d"(%a0) <{kernel = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x0x32x8xf32>) -> (tensor<1x32x32x8xf32>)
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[0,2,4,2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x15x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,2,4,-1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x15x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,3,4,2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x15x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,2,4,3]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x15x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,2,4,2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x14x15x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,2,4,2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x14x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x8x8x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,2,4,2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[100,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x15x8xf32>
// -----
%a = "t.s"() : () -> tensor<1x0x1x8xf32>
%s = "tosa.const_shape"() <{values = dense<[4,2,4,2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%o = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%b = "tosa.const_shape"() <{values = dense<[0,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.resize"(%a, %s, %o, %b) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x0x1x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x15x15x8xf32>
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>)
%r0 = "tosa.resize"(%a0, %a1, %a2, %a3) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x8x8x8xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> (tensor<1x5x5x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf16>, tensor<8x1x1x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf16>, tensor<8x1x1x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<1x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xbf16>, tensor<8x1x1x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xbf16>, tensor<8x1x1x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> (tensor<1x4x4x8xbf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf8E4M3FN>, tensor<8x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf8E4M3FN>, tensor<8x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>) -> (tensor<1x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: -1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,-1,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,-1,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,-1>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 0,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 0,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x5x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x5x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x5x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x5x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x50x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x50x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x50x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x50x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 2,2>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x3x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 0,0>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x3x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xi8>, tensor<8x1x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xi8>, tensor<8x1x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xi8>, tensor<8x1x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xi8>, tensor<8x1x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf16>, tensor<8x1x1x1x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf16>, tensor<8x1x1x1x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<1x4x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xbf16>, tensor<8x1x1x1x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xbf16>, tensor<8x1x1x1x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> (tensor<1x4x4x4x8xbf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf8E4M3FN>, tensor<8x1x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf8E4M3FN>, tensor<8x1x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>) -> (tensor<1x4x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: -1,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,-1,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,-1,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,-1,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,-1,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,-1>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 0,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 0,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x5x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x5x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x5x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x5x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x5x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x5x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x50x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x50x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x50x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x50x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x50x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x50x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 2,2,2>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xi8>, tensor<1x1x4x2xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xi8>, tensor<1x1x4x2xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xi8>, tensor<1x1x4x2xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xi8>, tensor<1x1x4x2xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf16>, tensor<1x1x4x2xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf16>, tensor<1x1x4x2xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<1x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xbf16>, tensor<1x1x4x2xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xbf16>, tensor<1x1x4x2xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> (tensor<1x4x4x8xbf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf8E4M3FN>, tensor<1x1x4x2xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf8E4M3FN>, tensor<1x1x4x2xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>) -> (tensor<1x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: -1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,-1,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,-1,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,-1>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 0,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 0,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x5x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x5x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x5x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x5x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<50x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<50x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x50x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<1x50x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 2,2>}> : (tensor<1x4x4x4xf32>, tensor<1x1x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x3x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.depthwise_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 0,0>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x3x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xi8>, tensor<8x1x1x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x4x8xi32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf16>, tensor<8x1x1x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = i32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf16>, tensor<8x1x1x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<1x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xbf16>, tensor<8x1x1x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xbf16>, tensor<8x1x1x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> (tensor<1x4x4x8xbf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf8E4M3FN>, tensor<8x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f16, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf8E4M3FN>, tensor<8x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E4M3FN>, tensor<1xf8E5M2>) -> (tensor<1x4x4x8xf16>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xi8>, tensor<8xf32>, tensor<1xf32>, tensor<1xi8>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf16>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: -1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,-1,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,-1,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,-1>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 0,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x1x4xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x5x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x5x4x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x5x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x5x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x?x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x?x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x1x?x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x1x?x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x3x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,0>, stride = array<i64: 0,0>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x3x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: -1,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x6x6x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,-1,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x6x6x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,-1,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x6x6x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: 0,0,0,-1>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x6x6x8xf32>)
// -----
%a, %b, %c = "t.s"() : () -> (tensor<1x4x4x4xi16>, tensor<8x1x1x4xi8>, tensor<8xi48>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
%0 = "tosa.conv2d"(%a, %b, %c, %z, %y) <{acc_type = i48, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x4xi16>, tensor<8x1x1x4xi8>, tensor<8xi48>, tensor<1xi16>, tensor<1xi8>) -> tensor<1x4x4x8xi48>
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x2x2x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 2,1>, pad = array<i64: 1,1,1,1>, stride = array<i64: 1,3>}> : (tensor<1x4x4x4xf32>, tensor<8x2x2x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,2,1>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.conv3d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, dilation = array<i64: 1,1,1>, pad = array<i64: 0,0,0,0,0,0>, stride = array<i64: 1,1,2>}> : (tensor<1x4x4x4x4xf32>, tensor<8x1x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x4x8xf32>)
// -----
%a, %b, %c = "t.s"() : () -> (tensor<1x4x4x4xi16>, tensor<8x1x1x4xi16>, tensor<8xi48>)
%z = "tosa.const"() <{values = dense<0> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.conv2d"(%a, %b, %c, %z, %y) <{acc_type = i48, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x4xi16>, tensor<8x1x1x4xi16>, tensor<8xi48>, tensor<1xi16>, tensor<1xi16>) -> tensor<1x4x4x8xi48>
// -----
%a, %b, %c = "t.s"() : () -> (tensor<1x4x4x4xi16>, tensor<8x1x1x4xi8>, tensor<8xi48>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<1> : tensor<1xi8>}> : () -> tensor<1xi8>
%0 = "tosa.transpose_conv2d"(%a, %b, %c, %z, %y) <{acc_type = i48, out_pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x4xi16>, tensor<8x1x1x4xi8>, tensor<8xi48>, tensor<1xi16>, tensor<1xi8>) -> tensor<1x4x4x8xi48>
// -----
%a = "t.s"() : () -> (tensor<1x4x4x4xi16>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.avg_pool2d"(%a, %z, %z) <{acc_type = i32, kernel = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x4xi16>, tensor<1xi16>, tensor<1xi16>) -> tensor<1x4x4x4xi16>
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<1x4x4x4xf32>, tensor<8x?x?x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.transpose_conv2d"(%a0, %a1, %a2, %a3, %a4) <{acc_type = f32, out_pad = array<i64: -5,0,0,0>, stride = array<i64: 1,1>}> : (tensor<1x4x4x4xf32>, tensor<8x?x?x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x8xf32>)
// -----
func.func @f(%a: tensor<1x4x4x4xf8E5M2>, %w: tensor<8x1x1x4xf8E5M2>, %b: tensor<8xf16>, %z: tensor<1xf8E5M2>) -> tensor<1x4x4x8xf16> {
 %0 = tosa.conv2d %a, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0,0,0,0>, stride = array<i64: 1,1>} : (tensor<1x4x4x4xf8E5M2>, tensor<8x1x1x4xf8E5M2>, tensor<8xf16>, tensor<1xf8E5M2>, tensor<1xf8E5M2>) -> tensor<1x4x4x8xf16> return %0 : tensor<1x4x4x8xf16> }
