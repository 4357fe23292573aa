"builtin.module"() ({
  %0 = "t.src"() : () -> tensor<*xi1>
  %1 = "tosa.abs"(%0) : (tensor<*xi1>) -> tensor<*xi1>
  %2 = "tosa.abs"(%0) : (tensor<*xi1>) -> tensor<*xi1>
  "t.use"(%1, %2) : (tensor<*xi1>, tensor<*xi1>) -> ()
  "t.write"() : () -> ()
  %3 = "tosa.abs"(%0) : (tensor<*xi1>) -> tensor<*xi1>
  %4:2 = "t.src"() : () -> (tensor<2xi4>, tensor<2xi4>)
  %5 = "tosa.add"(%4#0, %4#1) : (tensor<2xi4>, tensor<2xi4>) -> tensor<2xi4>
  %6 = "tosa.add"(%4#0, %4#1) : (tensor<2xi4>, tensor<2xi4>) -> tensor<2xi4>
  "t.use"(%5, %6) : (tensor<2xi4>, tensor<2xi4>) -> ()
  "t.write"() : () -> ()
  %7 = "tosa.add"(%4#0, %4#1) : (tensor<2xi4>, tensor<2xi4>) -> tensor<2xi4>
  %8:3 = "t.src"() : () -> (vector<2x1xi1>, vector<2x1xi1>, vector<2x1xi8>)
  %9 = "tosa.apply_scale"(%8#0, %8#1, %8#2) <{rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>}> : (vector<2x1xi1>, vector<2x1xi1>, vector<2x1xi8>) -> vector<2x1xi1>
  %10 = "tosa.apply_scale"(%8#0, %8#1, %8#2) <{rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>}> : (vector<2x1xi1>, vector<2x1xi1>, vector<2x1xi8>) -> vector<2x1xi1>
  "t.use"(%9, %10) : (vector<2x1xi1>, vector<2x1xi1>) -> ()
  "t.write"() : () -> ()
  %11 = "tosa.apply_scale"(%8#0, %8#1, %8#2) <{rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>}> : (vector<2x1xi1>, vector<2x1xi1>, vector<2x1xi8>) -> vector<2x1xi1>
  %12:2 = "t.src"() : () -> (tensor<1x1xf128>, tensor<1x1xf128>)
  %13 = "tosa.arithmetic_right_shift"(%12#0, %12#1) <{round = true}> : (tensor<1x1xf128>, tensor<1x1xf128>) -> tensor<1x1xf128>
  %14 = "tosa.arithmetic_right_shift"(%12#0, %12#1) <{round = true}> : (tensor<1x1xf128>, tensor<1x1xf128>) -> tensor<1x1xf128>
  "t.use"(%13, %14) : (tensor<1x1xf128>, tensor<1x1xf128>) -> ()
  "t.write"() : () -> ()
  %15 = "tosa.arithmetic_right_shift"(%12#0, %12#1) <{round = true}> : (tensor<1x1xf128>, tensor<1x1xf128>) -> tensor<1x1xf128>
  %16:2 = "t.src"() : () -> (tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN>)
  %17 = "tosa.bitwise_and"(%16#0, %16#1) : (tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN>) -> tensor<6xf4E2M1FN>
  %18 = "tosa.bitwise_and"(%16#0, %16#1) : (tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN>) -> tensor<6xf4E2M1FN>
  "t.use"(%17, %18) : (tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN>) -> ()
  "t.write"() : () -> ()
  %19 = "tosa.bitwise_and"(%16#0, %16#1) : (tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN>) -> tensor<6xf4E2M1FN>
  %20 = "t.src"() : () -> tensor<6xi1>
  %21 = "tosa.bitwise_not"(%20) : (tensor<6xi1>) -> tensor<6xi1>
  %22 = "tosa.bitwise_not"(%20) : (tensor<6xi1>) -> tensor<6xi1>
  "t.use"(%21, %22) : (tensor<6xi1>, tensor<6xi1>) -> ()
  "t.write"() : () -> ()
  %23 = "tosa.bitwise_not"(%20) : (tensor<6xi1>) -> tensor<6xi1>
  %24:2 = "t.src"() : () -> (tensor<1xi1>, tensor<1xi1>)
  %25 = "tosa.bitwise_or"(%24#0, %24#1) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
  %26 = "tosa.bitwise_or"(%24#0, %24#1) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
  "t.use"(%25, %26) : (tensor<1xi1>, tensor<1xi1>) -> ()
  "t.write"() : () -> ()
  %27 = "tosa.bitwise_or"(%24#0, %24#1) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
  %28:2 = "t.src"() : () -> (tensor<?xi4>, tensor<2xi4>)
  %29 = "tosa.bitwise_xor"(%28#0, %28#1) : (tensor<?xi4>, tensor<2xi4>) -> tensor<?xi4>
  %30 = "tosa.bitwise_xor"(%28#0, %28#1) : (tensor<?xi4>, tensor<2xi4>) -> tensor<?xi4>
  "t.use"(%29, %30) : (tensor<?xi4>, tensor<?xi4>) -> ()
  "t.write"() : () -> ()
  %31 = "tosa.bitwise_xor"(%28#0, %28#1) : (tensor<?xi4>, tensor<2xi4>) -> tensor<?xi4>
  %32 = "t.src"() : () -> tensor<2xf8E4M3B11FNUZ>
  %33 = "tosa.cast"(%32) : (tensor<2xf8E4M3B11FNUZ>) -> tensor<?xi8>
  %34 = "tosa.cast"(%32) : (tensor<2xf8E4M3B11FNUZ>) -> tensor<?xi8>
  "t.use"(%33, %34) : (tensor<?xi8>, tensor<?xi8>) -> ()
  "t.write"() : () -> ()
  %35 = "tosa.cast"(%32) : (tensor<2xf8E4M3B11FNUZ>) -> tensor<?xi8>
  %36:2 = "t.src"() : () -> (tensor<*xf8E4M3FN>, tensor<6xf8E8M0FNU>)
  %37 = "tosa.cast_from_block_scaled"(%36#0, %36#1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E4M3FN>, tensor<6xf8E8M0FNU>) -> tensor<*xf8E4M3FN>
  %38 = "tosa.cast_from_block_scaled"(%36#0, %36#1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E4M3FN>, tensor<6xf8E8M0FNU>) -> tensor<*xf8E4M3FN>
  "t.use"(%37, %38) : (tensor<*xf8E4M3FN>, tensor<*xf8E4M3FN>) -> ()
  "t.write"() : () -> ()
  %39 = "tosa.cast_from_block_scaled"(%36#0, %36#1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E4M3FN>, tensor<6xf8E8M0FNU>) -> tensor<*xf8E4M3FN>
  %40 = "t.src"() : () -> tensor<?xi2>
  %41:2 = "tosa.cast_to_block_scaled"(%40) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<?xi2>) -> (tensor<?xf4E2M1FN>, tensor<?xf8E8M0FNU>)
  %42:2 = "tosa.cast_to_block_scaled"(%40) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<?xi2>) -> (tensor<?xf4E2M1FN>, tensor<?xf8E8M0FNU>)
  "t.use"(%41#0, %41#1, %42#0, %42#1) : (tensor<?xf4E2M1FN>, tensor<?xf8E8M0FNU>, tensor<?xf4E2M1FN>, tensor<?xf8E8M0FNU>) -> ()
  "t.write"() : () -> ()
  %43:2 = "tosa.cast_to_block_scaled"(%40) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<?xi2>) -> (tensor<?xf4E2M1FN>, tensor<?xf8E8M0FNU>)
  %44 = "t.src"() : () -> tensor<4x4xf8E8M0FNU>
  %45 = "tosa.ceil"(%44) : (tensor<4x4xf8E8M0FNU>) -> tensor<4x4xf8E8M0FNU>
  %46 = "tosa.ceil"(%44) : (tensor<4x4xf8E8M0FNU>) -> tensor<4x4xf8E8M0FNU>
  "t.use"(%45, %46) : (tensor<4x4xf8E8M0FNU>, tensor<4x4xf8E8M0FNU>) -> ()
  "t.write"() : () -> ()
  %47 = "tosa.ceil"(%44) : (tensor<4x4xf8E8M0FNU>) -> tensor<4x4xf8E8M0FNU>
  %48 = "t.src"() : () -> tensor<*xi2>
  %49 = "tosa.clz"(%48) : (tensor<*xi2>) -> tensor<*xi2>
  %50 = "tosa.clz"(%48) : (tensor<*xi2>) -> tensor<*xi2>
  "t.use"(%49, %50) : (tensor<*xi2>, tensor<*xi2>) -> ()
  "t.write"() : () -> ()
  %51 = "tosa.clz"(%48) : (tensor<*xi2>) -> tensor<*xi2>
  %52 = "t.src"() : () -> tensor<?x?xf8E3M4>
  %53 = "tosa.concat"(%52) <{axis = 1 : i32}> : (tensor<?x?xf8E3M4>) -> tensor<?x?xf8E3M4>
  %54 = "tosa.concat"(%52) <{axis = 1 : i32}> : (tensor<?x?xf8E3M4>) -> tensor<?x?xf8E3M4>
  "t.use"(%53, %54) : (tensor<?x?xf8E3M4>, tensor<?x?xf8E3M4>) -> ()
  "t.write"() : () -> ()
  %55 = "tosa.concat"(%52) <{axis = 1 : i32}> : (tensor<?x?xf8E3M4>) -> tensor<?x?xf8E3M4>
  %56 = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
  %57 = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
  "t.use"(%56, %57) : (!tosa.shape<4>, !tosa.shape<4>) -> ()
  "t.write"() : () -> ()
  %58 = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
  %59:5 = "t.src"() : () -> (tensor<*xi32>, tensor<*xi32>, tensor<3xf16>, tensor<*xi32>, tensor<*xi32>)
  %60 = "tosa.conv2d"(%59#0, %59#1, %59#2, %59#3, %59#4) <{acc_type = f16, dilation = array<i64: 2, 2>, pad = array<i64: 0, 0, 2, 1>, stride = array<i64: 1, 1>}> : (tensor<*xi32>, tensor<*xi32>, tensor<3xf16>, tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  %61 = "tosa.conv2d"(%59#0, %59#1, %59#2, %59#3, %59#4) <{acc_type = f16, dilation = array<i64: 2, 2>, pad = array<i64: 0, 0, 2, 1>, stride = array<i64: 1, 1>}> : (tensor<*xi32>, tensor<*xi32>, tensor<3xf16>, tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  "t.use"(%60, %61) : (tensor<*xi32>, tensor<*xi32>) -> ()
  "t.write"() : () -> ()
  %62 = "tosa.conv2d"(%59#0, %59#1, %59#2, %59#3, %59#4) <{acc_type = f16, dilation = array<i64: 2, 2>, pad = array<i64: 0, 0, 2, 1>, stride = array<i64: 1, 1>}> : (tensor<*xi32>, tensor<*xi32>, tensor<3xf16>, tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  %63:5 = "t.src"() : () -> (tensor<*xf128>, tensor<*xf128>, tensor<?xi1>, tensor<*xf128>, tensor<*xf128>)
  %64 = "tosa.conv3d"(%63#0, %63#1, %63#2, %63#3, %63#4) <{acc_type = f32, dilation = array<i64: 1, 3, 3>, local_bound = true, pad = array<i64: 3, 0, 0, 2, 3, 3>, stride = array<i64: 1, 2, 2>}> : (tensor<*xf128>, tensor<*xf128>, tensor<?xi1>, tensor<*xf128>, tensor<*xf128>) -> tensor<*xf128>
  %65 = "tosa.conv3d"(%63#0, %63#1, %63#2, %63#3, %63#4) <{acc_type = f32, dilation = array<i64: 1, 3, 3>, local_bound = true, pad = array<i64: 3, 0, 0, 2, 3, 3>, stride = array<i64: 1, 2, 2>}> : (tensor<*xf128>, tensor<*xf128>, tensor<?xi1>, tensor<*xf128>, tensor<*xf128>) -> tensor<*xf128>
  "t.use"(%64, %65) : (tensor<*xf128>, tensor<*xf128>) -> ()
  "t.write"() : () -> ()
  %66 = "tosa.conv3d"(%63#0, %63#1, %63#2, %63#3, %63#4) <{acc_type = f32, dilation = array<i64: 1, 3, 3>, local_bound = true, pad = array<i64: 3, 0, 0, 2, 3, 3>, stride = array<i64: 1, 2, 2>}> : (tensor<*xf128>, tensor<*xf128>, tensor<?xi1>, tensor<*xf128>, tensor<*xf128>) -> tensor<*xf128>
  %67 = "t.src"() : () -> tensor<6xf128>
  %68 = "tosa.cos"(%67) : (tensor<6xf128>) -> tensor<6xf128>
  %69 = "tosa.cos"(%67) : (tensor<6xf128>) -> tensor<6xf128>
  "t.use"(%68, %69) : (tensor<6xf128>, tensor<6xf128>) -> ()
  "t.write"() : () -> ()
  %70 = "tosa.cos"(%67) : (tensor<6xf128>) -> tensor<6xf128>
  %71 = "t.src"() : () -> tensor<1x1xf32>
  %72 = "tosa.custom"(%71) <{domain_name = "abc", implementation_attrs = "abc", operator_name = "abc"}> : (tensor<1x1xf32>) -> tensor<2xi2>
  %73 = "tosa.custom"(%71) <{domain_name = "abc", implementation_attrs = "abc", operator_name = "abc"}> : (tensor<1x1xf32>) -> tensor<2xi2>
  "t.use"(%72, %73) : (tensor<2xi2>, tensor<2xi2>) -> ()
  "t.write"() : () -> ()
  %74 = "tosa.custom"(%71) <{domain_name = "abc", implementation_attrs = "abc", operator_name = "abc"}> : (tensor<1x1xf32>) -> tensor<2xi2>
  %75:5 = "t.src"() : () -> (tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>)
  %76 = "tosa.depthwise_conv2d"(%75#0, %75#1, %75#2, %75#3, %75#4) <{acc_type = f16, dilation = array<i64: 2, 1>, pad = array<i64: 1, 1, 0, 2>, stride = array<i64: 3, 1>}> : (tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>) -> tensor<*xi2>
  %77 = "tosa.depthwise_conv2d"(%75#0, %75#1, %75#2, %75#3, %75#4) <{acc_type = f16, dilation = array<i64: 2, 1>, pad = array<i64: 1, 1, 0, 2>, stride = array<i64: 3, 1>}> : (tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>) -> tensor<*xi2>
  "t.use"(%76, %77) : (tensor<*xi2>, tensor<*xi2>) -> ()
  "t.write"() : () -> ()
  %78 = "tosa.depthwise_conv2d"(%75#0, %75#1, %75#2, %75#3, %75#4) <{acc_type = f16, dilation = array<i64: 2, 1>, pad = array<i64: 1, 1, 0, 2>, stride = array<i64: 3, 1>}> : (tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>, tensor<*xi2>) -> tensor<*xi2>
  %79:2 = "t.src"() : () -> (tensor<?x?x?xf80>, tensor<?x?x?xf80>)
  %80 = "tosa.equal"(%79#0, %79#1) : (tensor<?x?x?xf80>, tensor<?x?x?xf80>) -> tensor<?x?x?xi1>
  %81 = "tosa.equal"(%79#0, %79#1) : (tensor<?x?x?xf80>, tensor<?x?x?xf80>) -> tensor<?x?x?xi1>
  "t.use"(%80, %81) : (tensor<?x?x?xi1>, tensor<?x?x?xi1>) -> ()
  "t.write"() : () -> ()
  %82 = "tosa.equal"(%79#0, %79#1) : (tensor<?x?x?xf80>, tensor<?x?x?xf80>) -> tensor<?x?x?xi1>
  %83 = "t.src"() : () -> tensor<3xui8>
  %84 = "tosa.erf"(%83) : (tensor<3xui8>) -> tensor<3xui8>
  %85 = "tosa.erf"(%83) : (tensor<3xui8>) -> tensor<3xui8>
  "t.use"(%84, %85) : (tensor<3xui8>, tensor<3xui8>) -> ()
  "t.write"() : () -> ()
  %86 = "tosa.erf"(%83) : (tensor<3xui8>) -> tensor<3xui8>
  %87 = "t.src"() : () -> tensor<4x4xi1>
  %88 = "tosa.exp"(%87) : (tensor<4x4xi1>) -> tensor<4x4xi1>
  %89 = "tosa.exp"(%87) : (tensor<4x4xi1>) -> tensor<4x4xi1>
  "t.use"(%88, %89) : (tensor<4x4xi1>, tensor<4x4xi1>) -> ()
  "t.write"() : () -> ()
  %90 = "tosa.exp"(%87) : (tensor<4x4xi1>) -> tensor<4x4xi1>
  %91:2 = "t.src"() : () -> (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>)
  %92:2 = "tosa.fft2d"(%91#0, %91#1) <{inverse = true}> : (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>) -> (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>)
  %93:2 = "tosa.fft2d"(%91#0, %91#1) <{inverse = true}> : (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>) -> (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>)
  "t.use"(%92#0, %92#1, %93#0, %93#1) : (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>) -> ()
  "t.write"() : () -> ()
  %94:2 = "tosa.fft2d"(%91#0, %91#1) <{inverse = true}> : (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>) -> (tensor<*xf4E2M1FN>, tensor<*xf4E2M1FN>)
  %95 = "t.src"() : () -> tensor<4x4xi4>
  %96 = "tosa.floor"(%95) : (tensor<4x4xi4>) -> tensor<4x4xi4>
  %97 = "tosa.floor"(%95) : (tensor<4x4xi4>) -> tensor<4x4xi4>
  "t.use"(%96, %97) : (tensor<4x4xi4>, tensor<4x4xi4>) -> ()
  "t.write"() : () -> ()
  %98 = "tosa.floor"(%95) : (tensor<4x4xi4>) -> tensor<4x4xi4>
  %99:2 = "t.src"() : () -> (tensor<*xf8E5M2FNUZ>, tensor<*xf8E5M2FNUZ>)
  %100 = "tosa.gather"(%99#0, %99#1) : (tensor<*xf8E5M2FNUZ>, tensor<*xf8E5M2FNUZ>) -> tensor<*xf8E5M2FNUZ>
  %101 = "tosa.gather"(%99#0, %99#1) : (tensor<*xf8E5M2FNUZ>, tensor<*xf8E5M2FNUZ>) -> tensor<*xf8E5M2FNUZ>
  "t.use"(%100, %101) : (tensor<*xf8E5M2FNUZ>, tensor<*xf8E5M2FNUZ>) -> ()
  "t.write"() : () -> ()
  %102 = "tosa.gather"(%99#0, %99#1) : (tensor<*xf8E5M2FNUZ>, tensor<*xf8E5M2FNUZ>) -> tensor<*xf8E5M2FNUZ>
  %103:2 = "t.src"() : () -> (tensor<?xi2>, tensor<?xi2>)
  %104 = "tosa.greater"(%103#0, %103#1) : (tensor<?xi2>, tensor<?xi2>) -> tensor<?xi1>
  %105 = "tosa.greater"(%103#0, %103#1) : (tensor<?xi2>, tensor<?xi2>) -> tensor<?xi1>
  "t.use"(%104, %105) : (tensor<?xi1>, tensor<?xi1>) -> ()
  "t.write"() : () -> ()
  %106 = "tosa.greater"(%103#0, %103#1) : (tensor<?xi2>, tensor<?xi2>) -> tensor<?xi1>
  %107:2 = "t.src"() : () -> (tensor<1xui8>, tensor<1xui8>)
  %108 = "tosa.greater_equal"(%107#0, %107#1) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xi1>
  %109 = "tosa.greater_equal"(%107#0, %107#1) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xi1>
  "t.use"(%108, %109) : (tensor<1xi1>, tensor<1xi1>) -> ()
  "t.write"() : () -> ()
  %110 = "tosa.greater_equal"(%107#0, %107#1) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xi1>
  %111 = "t.src"() : () -> tensor<1x2x3xi1>
  %112 = "tosa.identity"(%111) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %113 = "tosa.identity"(%111) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  "t.use"(%112, %113) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> ()
  "t.write"() : () -> ()
  %114 = "tosa.identity"(%111) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %115:2 = "t.src"() : () -> (tensor<*xi32>, tensor<*xi32>)
  %116 = "tosa.intdiv"(%115#0, %115#1) : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  %117 = "tosa.intdiv"(%115#0, %115#1) : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  "t.use"(%116, %117) : (tensor<*xi32>, tensor<*xi32>) -> ()
  "t.write"() : () -> ()
  %118 = "tosa.intdiv"(%115#0, %115#1) : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  %119 = "t.src"() : () -> tensor<*xf80>
  %120 = "tosa.log"(%119) : (tensor<*xf80>) -> tensor<*xf80>
  %121 = "tosa.log"(%119) : (tensor<*xf80>) -> tensor<*xf80>
  "t.use"(%120, %121) : (tensor<*xf80>, tensor<*xf80>) -> ()
  "t.write"() : () -> ()
  %122 = "tosa.log"(%119) : (tensor<*xf80>) -> tensor<*xf80>
  %123:2 = "t.src"() : () -> (tensor<1x2x3xi1>, tensor<1x2x3xi1>)
  %124 = "tosa.logical_and"(%123#0, %123#1) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %125 = "tosa.logical_and"(%123#0, %123#1) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  "t.use"(%124, %125) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> ()
  "t.write"() : () -> ()
  %126 = "tosa.logical_and"(%123#0, %123#1) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %127:2 = "t.src"() : () -> (tensor<6xf6E3M2FN>, tensor<6xf6E3M2FN>)
  %128 = "tosa.logical_left_shift"(%127#0, %127#1) : (tensor<6xf6E3M2FN>, tensor<6xf6E3M2FN>) -> tensor<6xf6E3M2FN>
  %129 = "tosa.logical_left_shift"(%127#0, %127#1) : (tensor<6xf6E3M2FN>, tensor<6xf6E3M2FN>) -> tensor<6xf6E3M2FN>
  "t.use"(%128, %129) : (tensor<6xf6E3M2FN>, tensor<6xf6E3M2FN>) -> ()
  "t.write"() : () -> ()
  %130 = "tosa.logical_left_shift"(%127#0, %127#1) : (tensor<6xf6E3M2FN>, tensor<6xf6E3M2FN>) -> tensor<6xf6E3M2FN>
  %131 = "t.src"() : () -> tensor<?xi1>
  %132 = "tosa.logical_not"(%131) : (tensor<?xi1>) -> tensor<?xi1>
  %133 = "tosa.logical_not"(%131) : (tensor<?xi1>) -> tensor<?xi1>
  "t.use"(%132, %133) : (tensor<?xi1>, tensor<?xi1>) -> ()
  "t.write"() : () -> ()
  %134 = "tosa.logical_not"(%131) : (tensor<?xi1>) -> tensor<?xi1>
  %135:2 = "t.src"() : () -> (tensor<4xi1>, tensor<4xi1>)
  %136 = "tosa.logical_or"(%135#0, %135#1) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %137 = "tosa.logical_or"(%135#0, %135#1) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  "t.use"(%136, %137) : (tensor<4xi1>, tensor<4xi1>) -> ()
  "t.write"() : () -> ()
  %138 = "tosa.logical_or"(%135#0, %135#1) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %139:2 = "t.src"() : () -> (tensor<?x?xi4>, tensor<?x?xi4>)
  %140 = "tosa.logical_right_shift"(%139#0, %139#1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
  %141 = "tosa.logical_right_shift"(%139#0, %139#1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
  "t.use"(%140, %141) : (tensor<?x?xi4>, tensor<?x?xi4>) -> ()
  "t.write"() : () -> ()
  %142 = "tosa.logical_right_shift"(%139#0, %139#1) : (tensor<?x?xi4>, tensor<?x?xi4>) -> tensor<?x?xi4>
  %143:2 = "t.src"() : () -> (tensor<2x3x4xi1>, tensor<2x3x4xi1>)
  %144 = "tosa.logical_xor"(%143#0, %143#1) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  %145 = "tosa.logical_xor"(%143#0, %143#1) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  "t.use"(%144, %145) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> ()
  "t.write"() : () -> ()
  %146 = "tosa.logical_xor"(%143#0, %143#1) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> tensor<2x3x4xi1>
  %147:4 = "t.src"() : () -> (tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>)
  %148 = "tosa.matmul"(%147#0, %147#1, %147#2, %147#3) : (tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  %149 = "tosa.matmul"(%147#0, %147#1, %147#2, %147#3) : (tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  "t.use"(%148, %149) : (tensor<*xi1>, tensor<*xi1>) -> ()
  "t.write"() : () -> ()
  %150 = "tosa.matmul"(%147#0, %147#1, %147#2, %147#3) : (tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  %151:4 = "t.src"() : () -> (tensor<*xf8E5M2>, tensor<?x?x?xf8E8M0FNU>, tensor<*xf8E5M2>, tensor<*xf8E8M0FNU>)
  %152 = "tosa.matmul_t_block_scaled"(%151#0, %151#1, %151#2, %151#3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E5M2>, tensor<?x?x?xf8E8M0FNU>, tensor<*xf8E5M2>, tensor<*xf8E8M0FNU>) -> tensor<*xf8E5M2>
  %153 = "tosa.matmul_t_block_scaled"(%151#0, %151#1, %151#2, %151#3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E5M2>, tensor<?x?x?xf8E8M0FNU>, tensor<*xf8E5M2>, tensor<*xf8E8M0FNU>) -> tensor<*xf8E5M2>
  "t.use"(%152, %153) : (tensor<*xf8E5M2>, tensor<*xf8E5M2>) -> ()
  "t.write"() : () -> ()
  %154 = "tosa.matmul_t_block_scaled"(%151#0, %151#1, %151#2, %151#3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E5M2>, tensor<?x?x?xf8E8M0FNU>, tensor<*xf8E5M2>, tensor<*xf8E8M0FNU>) -> tensor<*xf8E5M2>
  %155 = "t.src"() : () -> tensor<*xi64>
  %156 = "tosa.max_pool2d"(%155) <{kernel = array<i64: 2, 3>, nan_mode = #tosa.nan_mode<PROPAGATE>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 1, 2>}> : (tensor<*xi64>) -> tensor<*xi64>
  %157 = "tosa.max_pool2d"(%155) <{kernel = array<i64: 2, 3>, nan_mode = #tosa.nan_mode<PROPAGATE>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 1, 2>}> : (tensor<*xi64>) -> tensor<*xi64>
  "t.use"(%156, %157) : (tensor<*xi64>, tensor<*xi64>) -> ()
  "t.write"() : () -> ()
  %158 = "tosa.max_pool2d"(%155) <{kernel = array<i64: 2, 3>, nan_mode = #tosa.nan_mode<PROPAGATE>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 1, 2>}> : (tensor<*xi64>) -> tensor<*xi64>
  %159:2 = "t.src"() : () -> (tensor<1x2x3xi1>, tensor<1x2x3xi1>)
  %160 = "tosa.maximum"(%159#0, %159#1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %161 = "tosa.maximum"(%159#0, %159#1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  "t.use"(%160, %161) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> ()
  "t.write"() : () -> ()
  %162 = "tosa.maximum"(%159#0, %159#1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %163:2 = "t.src"() : () -> (tensor<3xf16>, tensor<3xf16>)
  %164 = "tosa.minimum"(%163#0, %163#1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<3xf16>, tensor<3xf16>) -> tensor<3xf16>
  %165 = "tosa.minimum"(%163#0, %163#1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<3xf16>, tensor<3xf16>) -> tensor<3xf16>
  "t.use"(%164, %165) : (tensor<3xf16>, tensor<3xf16>) -> ()
  "t.write"() : () -> ()
  %166 = "tosa.minimum"(%163#0, %163#1) <{nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<3xf16>, tensor<3xf16>) -> tensor<3xf16>
  %167:3 = "t.src"() : () -> (tensor<1x2x3xi2>, tensor<1x2x3xi2>, tensor<1xi8>)
  %168 = "tosa.mul"(%167#0, %167#1, %167#2) : (tensor<1x2x3xi2>, tensor<1x2x3xi2>, tensor<1xi8>) -> tensor<1x2x3xi2>
  %169 = "tosa.mul"(%167#0, %167#1, %167#2) : (tensor<1x2x3xi2>, tensor<1x2x3xi2>, tensor<1xi8>) -> tensor<1x2x3xi2>
  "t.use"(%168, %169) : (tensor<1x2x3xi2>, tensor<1x2x3xi2>) -> ()
  "t.write"() : () -> ()
  %170 = "tosa.mul"(%167#0, %167#1, %167#2) : (tensor<1x2x3xi2>, tensor<1x2x3xi2>, tensor<1xi8>) -> tensor<1x2x3xi2>
  %171:3 = "t.src"() : () -> (tensor<*xf8E4M3>, tensor<*xf8E4M3>, tensor<*xf8E4M3>)
  %172 = "tosa.negate"(%171#0, %171#1, %171#2) : (tensor<*xf8E4M3>, tensor<*xf8E4M3>, tensor<*xf8E4M3>) -> tensor<*xf8E4M3>
  %173 = "tosa.negate"(%171#0, %171#1, %171#2) : (tensor<*xf8E4M3>, tensor<*xf8E4M3>, tensor<*xf8E4M3>) -> tensor<*xf8E4M3>
  "t.use"(%172, %173) : (tensor<*xf8E4M3>, tensor<*xf8E4M3>) -> ()
  "t.write"() : () -> ()
  %174 = "tosa.negate"(%171#0, %171#1, %171#2) : (tensor<*xf8E4M3>, tensor<*xf8E4M3>, tensor<*xf8E4M3>) -> tensor<*xf8E4M3>
  %175:2 = "t.src"() : () -> (tensor<?x?x?xi1>, tensor<?x?x?xi1>)
  %176 = "tosa.pow"(%175#0, %175#1) : (tensor<?x?x?xi1>, tensor<?x?x?xi1>) -> tensor<?x?x?xi1>
  %177 = "tosa.pow"(%175#0, %175#1) : (tensor<?x?x?xi1>, tensor<?x?x?xi1>) -> tensor<?x?x?xi1>
  "t.use"(%176, %177) : (tensor<?x?x?xi1>, tensor<?x?x?xi1>) -> ()
  "t.write"() : () -> ()
  %178 = "tosa.pow"(%175#0, %175#1) : (tensor<?x?x?xi1>, tensor<?x?x?xi1>) -> tensor<?x?x?xi1>
  %179 = "t.src"() : () -> tensor<?x?xi1>
  %180 = "tosa.reciprocal"(%179) : (tensor<?x?xi1>) -> tensor<?x?xi1>
  %181 = "tosa.reciprocal"(%179) : (tensor<?x?xi1>) -> tensor<?x?xi1>
  "t.use"(%180, %181) : (tensor<?x?xi1>, tensor<?x?xi1>) -> ()
  "t.write"() : () -> ()
  %182 = "tosa.reciprocal"(%179) : (tensor<?x?xi1>) -> tensor<?x?xi1>
  %183 = "t.src"() : () -> tensor<?x?x?xi2>
  %184 = "tosa.reduce_all"(%183) <{axis = 1 : i32}> : (tensor<?x?x?xi2>) -> tensor<?x?x?xi2>
  %185 = "tosa.reduce_all"(%183) <{axis = 1 : i32}> : (tensor<?x?x?xi2>) -> tensor<?x?x?xi2>
  "t.use"(%184, %185) : (tensor<?x?x?xi2>, tensor<?x?x?xi2>) -> ()
  "t.write"() : () -> ()
  %186 = "tosa.reduce_all"(%183) <{axis = 1 : i32}> : (tensor<?x?x?xi2>) -> tensor<?x?x?xi2>
  %187 = "t.src"() : () -> tensor<*xi4>
  %188 = "tosa.reduce_max"(%187) <{axis = 16 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<*xi4>) -> tensor<*xi4>
  %189 = "tosa.reduce_max"(%187) <{axis = 16 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<*xi4>) -> tensor<*xi4>
  "t.use"(%188, %189) : (tensor<*xi4>, tensor<*xi4>) -> ()
  "t.write"() : () -> ()
  %190 = "tosa.reduce_max"(%187) <{axis = 16 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<*xi4>) -> tensor<*xi4>
  %191 = "t.src"() : () -> tensor<*xi2>
  %192 = "tosa.reduce_min"(%191) <{axis = 4 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<*xi2>) -> tensor<*xi2>
  %193 = "tosa.reduce_min"(%191) <{axis = 4 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<*xi2>) -> tensor<*xi2>
  "t.use"(%192, %193) : (tensor<*xi2>, tensor<*xi2>) -> ()
  "t.write"() : () -> ()
  %194 = "tosa.reduce_min"(%191) <{axis = 4 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<*xi2>) -> tensor<*xi2>
  %195 = "t.src"() : () -> tensor<?x?x?xi16>
  %196 = "tosa.reduce_product"(%195) <{axis = 2 : i32}> : (tensor<?x?x?xi16>) -> tensor<?x?x?xi16>
  %197 = "tosa.reduce_product"(%195) <{axis = 2 : i32}> : (tensor<?x?x?xi16>) -> tensor<?x?x?xi16>
  "t.use"(%196, %197) : (tensor<?x?x?xi16>, tensor<?x?x?xi16>) -> ()
  "t.write"() : () -> ()
  %198 = "tosa.reduce_product"(%195) <{axis = 2 : i32}> : (tensor<?x?x?xi16>) -> tensor<?x?x?xi16>
  %199 = "t.src"() : () -> tensor<?x?x?xi8>
  %200 = "tosa.reduce_sum"(%199) <{axis = 1 : i32}> : (tensor<?x?x?xi8>) -> tensor<?x?x?xi8>
  %201 = "tosa.reduce_sum"(%199) <{axis = 1 : i32}> : (tensor<?x?x?xi8>) -> tensor<?x?x?xi8>
  "t.use"(%200, %201) : (tensor<?x?x?xi8>, tensor<?x?x?xi8>) -> ()
  "t.write"() : () -> ()
  %202 = "tosa.reduce_sum"(%199) <{axis = 1 : i32}> : (tensor<?x?x?xi8>) -> tensor<?x?x?xi8>
  %203 = "t.src"() : () -> tensor<*xf32>
  %204 = "tosa.reverse"(%203) <{axis = 8 : i32}> : (tensor<*xf32>) -> tensor<*xf32>
  %205 = "tosa.reverse"(%203) <{axis = 8 : i32}> : (tensor<*xf32>) -> tensor<*xf32>
  "t.use"(%204, %205) : (tensor<*xf32>, tensor<*xf32>) -> ()
  "t.write"() : () -> ()
  %206 = "tosa.reverse"(%203) <{axis = 8 : i32}> : (tensor<*xf32>) -> tensor<*xf32>
  %207 = "t.src"() : () -> tensor<?x?x?xf8E4M3FN>
  %208:2 = "tosa.rfft2d"(%207) <{local_bound = true}> : (tensor<?x?x?xf8E4M3FN>) -> (tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>)
  %209:2 = "tosa.rfft2d"(%207) <{local_bound = true}> : (tensor<?x?x?xf8E4M3FN>) -> (tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>)
  "t.use"(%208#0, %208#1, %209#0, %209#1) : (tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>) -> ()
  "t.write"() : () -> ()
  %210:2 = "tosa.rfft2d"(%207) <{local_bound = true}> : (tensor<?x?x?xf8E4M3FN>) -> (tensor<?x?x?xf8E4M3FN>, tensor<?x?x?xf8E4M3FN>)
  %211 = "t.src"() : () -> tensor<1x1xf128>
  %212 = "tosa.rsqrt"(%211) : (tensor<1x1xf128>) -> tensor<1x1xf128>
  %213 = "tosa.rsqrt"(%211) : (tensor<1x1xf128>) -> tensor<1x1xf128>
  "t.use"(%212, %213) : (tensor<1x1xf128>, tensor<1x1xf128>) -> ()
  "t.write"() : () -> ()
  %214 = "tosa.rsqrt"(%211) : (tensor<1x1xf128>) -> tensor<1x1xf128>
  %215:3 = "t.src"() : () -> (tensor<*xui8>, tensor<*xui8>, tensor<*xui8>)
  %216 = "tosa.scatter"(%215#0, %215#1, %215#2) : (tensor<*xui8>, tensor<*xui8>, tensor<*xui8>) -> tensor<*xui8>
  %217 = "tosa.scatter"(%215#0, %215#1, %215#2) : (tensor<*xui8>, tensor<*xui8>, tensor<*xui8>) -> tensor<*xui8>
  "t.use"(%216, %217) : (tensor<*xui8>, tensor<*xui8>) -> ()
  "t.write"() : () -> ()
  %218 = "tosa.scatter"(%215#0, %215#1, %215#2) : (tensor<*xui8>, tensor<*xui8>, tensor<*xui8>) -> tensor<*xui8>
  %219:3 = "t.src"() : () -> (tensor<?xi1>, tensor<?xi1>, tensor<?xi1>)
  %220 = "tosa.select"(%219#0, %219#1, %219#2) : (tensor<?xi1>, tensor<?xi1>, tensor<?xi1>) -> tensor<?xi1>
  %221 = "tosa.select"(%219#0, %219#1, %219#2) : (tensor<?xi1>, tensor<?xi1>, tensor<?xi1>) -> tensor<?xi1>
  "t.use"(%220, %221) : (tensor<?xi1>, tensor<?xi1>) -> ()
  "t.write"() : () -> ()
  %222 = "tosa.select"(%219#0, %219#1, %219#2) : (tensor<?xi1>, tensor<?xi1>, tensor<?xi1>) -> tensor<?xi1>
  %223 = "t.src"() : () -> tensor<1x2x3xi1>
  %224 = "tosa.sigmoid"(%223) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %225 = "tosa.sigmoid"(%223) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  "t.use"(%224, %225) : (tensor<1x2x3xi1>, tensor<1x2x3xi1>) -> ()
  "t.write"() : () -> ()
  %226 = "tosa.sigmoid"(%223) : (tensor<1x2x3xi1>) -> tensor<1x2x3xi1>
  %227 = "t.src"() : () -> tensor<2x3x4xf8E8M0FNU>
  %228 = "tosa.sin"(%227) : (tensor<2x3x4xf8E8M0FNU>) -> tensor<2x3x4xf8E8M0FNU>
  %229 = "tosa.sin"(%227) : (tensor<2x3x4xf8E8M0FNU>) -> tensor<2x3x4xf8E8M0FNU>
  "t.use"(%228, %229) : (tensor<2x3x4xf8E8M0FNU>, tensor<2x3x4xf8E8M0FNU>) -> ()
  "t.write"() : () -> ()
  %230 = "tosa.sin"(%227) : (tensor<2x3x4xf8E8M0FNU>) -> tensor<2x3x4xf8E8M0FNU>
  %231:2 = "t.src"() : () -> (tensor<6xui8>, tensor<6xui8>)
  %232 = "tosa.sub"(%231#0, %231#1) : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xui8>
  %233 = "tosa.sub"(%231#0, %231#1) : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xui8>
  "t.use"(%232, %233) : (tensor<6xui8>, tensor<6xui8>) -> ()
  "t.write"() : () -> ()
  %234 = "tosa.sub"(%231#0, %231#1) : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xui8>
  %235:2 = "t.src"() : () -> (tensor<*xi1>, tensor<*xi1>)
  %236 = "tosa.table"(%235#0, %235#1) : (tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  %237 = "tosa.table"(%235#0, %235#1) : (tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  "t.use"(%236, %237) : (tensor<*xi1>, tensor<*xi1>) -> ()
  "t.write"() : () -> ()
  %238 = "tosa.table"(%235#0, %235#1) : (tensor<*xi1>, tensor<*xi1>) -> tensor<*xi1>
  %239 = "t.src"() : () -> tensor<f8E8M0FNU>
  %240 = "tosa.tanh"(%239) : (tensor<f8E8M0FNU>) -> tensor<f8E8M0FNU>
  %241 = "tosa.tanh"(%239) : (tensor<f8E8M0FNU>) -> tensor<f8E8M0FNU>
  "t.use"(%240, %241) : (tensor<f8E8M0FNU>, tensor<f8E8M0FNU>) -> ()
  "t.write"() : () -> ()
  %242 = "tosa.tanh"(%239) : (tensor<f8E8M0FNU>) -> tensor<f8E8M0FNU>
  %243 = "t.src"() : () -> tensor<3xui32>
  %244 = "tosa.transpose"(%243) <{perms = array<i32: 0>}> : (tensor<3xui32>) -> tensor<3xui32>
  %245 = "tosa.transpose"(%243) <{perms = array<i32: 0>}> : (tensor<3xui32>) -> tensor<3xui32>
  "t.use"(%244, %245) : (tensor<3xui32>, tensor<3xui32>) -> ()
  "t.write"() : () -> ()
  %246 = "tosa.transpose"(%243) <{perms = array<i32: 0>}> : (tensor<3xui32>) -> tensor<3xui32>
  %247:5 = "t.src"() : () -> (tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>)
  %248 = "tosa.transpose_conv2d"(%247#0, %247#1, %247#2, %247#3, %247#4) <{acc_type = f16, out_pad = array<i64: 3, 0, 3, 1>, stride = array<i64: 2, 3>}> : (tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>) -> tensor<*xf16>
  %249 = "tosa.transpose_conv2d"(%247#0, %247#1, %247#2, %247#3, %247#4) <{acc_type = f16, out_pad = array<i64: 3, 0, 3, 1>, stride = array<i64: 2, 3>}> : (tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>) -> tensor<*xf16>
  "t.use"(%248, %249) : (tensor<*xf16>, tensor<*xf16>) -> ()
  "t.write"() : () -> ()
  %250 = "tosa.transpose_conv2d"(%247#0, %247#1, %247#2, %247#3, %247#4) <{acc_type = f16, out_pad = array<i64: 3, 0, 3, 1>, stride = array<i64: 2, 3>}> : (tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>, tensor<*xf16>) -> tensor<*xf16>
}) : () -> ()
