%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 1.0 : f32, min_val = 0.0 : f32}> : (tensor<4xf32>) -> (tensor<4xf16>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 1.0 : f32, min_val = 0 : i32}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 1.0 : f32, min_val = 0x7FC00000 : f32}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 0x7FC00000 : f32, min_val = 0.0 : f32}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 1.0 : f32, min_val = 2.0 : f32}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xi8>)
%r0 = "tosa.clamp"(%a0) <{max_val = 0 : i8, min_val = 1 : i8}> : (tensor<4xi8>) -> (tensor<4xi8>)
// -----
%a0 = "t.s"() : () -> (tensor<4xui8>)
%r0 = "tosa.clamp"(%a0) <{max_val = 1 : ui8, min_val = 200 : ui8}> : (tensor<4xui8>) -> (tensor<4xui8>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 1.0 : f32, min_val = 0.0 : f32}> : (tensor<4xf32>) -> (tensor<5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 0x7FC00000 : f32, min_val = 0x7FC00000 : f32}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%r0 = "tosa.clamp"(%a0) <{max_val = 0.125 : f32, min_val = 100.5 : f32}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<13x8x16xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<13x8x16xf32>) -> (tensor<13x8x9xf32>, tensor<13x8x9xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<13x7x16xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<13x7x16xf32>) -> (tensor<13x8x9xf32>, tensor<13x8x9xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<13x8x15xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<13x8x15xf32>) -> (tensor<13x8x9xf32>, tensor<13x8x9xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<13x8x16xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<13x8x16xf32>) -> (tensor<13x8x8xf32>, tensor<13x8x9xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<13x8x16xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<13x8x16xf32>) -> (tensor<13x8x8xf32>, tensor<13x8x8xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<12x8x16xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<12x8x16xf32>) -> (tensor<13x8x9xf32>, tensor<13x8x9xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<*xf32>) -> (tensor<13x8x9xf32>, tensor<13x8x9xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<13x0x16xf32>)
%r0, %r1 = "tosa.rfft2d"(%a0) : (tensor<13x0x16xf32>) -> (tensor<13x0x9xf32>, tensor<13x0x9xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x8x16xf32>, tensor<13x8x16xf32>)
%r0, %r1 = "tosa.fft2d"(%a0, %a1) <{inverse = false}> : (tensor<13x8x16xf32>, tensor<13x8x16xf32>) -> (tensor<13x8x16xf32>, tensor<13x8x16xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x7x16xf32>, tensor<13x7x16xf32>)
%r0, %r1 = "tosa.fft2d"(%a0, %a1) <{inverse = false}> : (tensor<13x7x16xf32>, tensor<13x7x16xf32>) -> (tensor<13x7x16xf32>, tensor<13x7x16xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x8x15xf32>, tensor<13x8x15xf32>)
%r0, %r1 = "tosa.fft2d"(%a0, %a1) <{inverse = false}> : (tensor<13x8x15xf32>, tensor<13x8x15xf32>) -> (tensor<13x8x15xf32>, tensor<13x8x15xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x7x16xf32>, tensor<13x8x16xf32>)
%r0, %r1 = "tosa.fft2d"(%a0, %a1) <{inverse = false}> : (tensor<13x7x16xf32>, tensor<13x8x16xf32>) -> (tensor<13x8x16xf32>, tensor<13x8x16xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<*xf32>, tensor<13x8x16xf32>)
%r0, %r1 = "tosa.fft2d"(%a0, %a1) <{inverse = false}> : (tensor<*xf32>, tensor<13x8x16xf32>) -> (tensor<13x8x16xf32>, tensor<13x8x16xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x5xf32>, tensor<1x5x6xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.matmul"(%a0, %a1, %a2, %a3) : (tensor<1x4x5xf32>, tensor<1x5x6xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x6xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x5xf32>, tensor<1x5x6xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.matmul"(%a0, %a1, %a2, %a3) : (tensor<1x4x5xf32>, tensor<1x5x6xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<1x4x6xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x5xf32>, tensor<1x5x6xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.matmul"(%a0, %a1, %a2, %a3) : (tensor<1x4x5xf32>, tensor<1x5x6xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<1x4x6xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x5x!quant.uniform<i8:f32, 0.01>>, tensor<1x5x6xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.matmul"(%a0, %a1, %a2, %a3) : (tensor<1x4x5x!quant.uniform<i8:f32, 0.01>>, tensor<1x5x6xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x6xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x5x!quant.uniform<i8:f32, 0.01>>, tensor<1x5x6x!quant.uniform<i16:f32, 0.01>>, tensor<1xi8>, tensor<1xi16>)
%r0 = "tosa.matmul"(%a0, %a1, %a2, %a3) : (tensor<1x4x5x!quant.uniform<i8:f32, 0.01>>, tensor<1x5x6x!quant.uniform<i16:f32, 0.01>>, tensor<1xi8>, tensor<1xi16>) -> (tensor<1x4x6xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x5x!quant.uniform<i8:f32, 0.01>>, tensor<1x5x6x!quant.uniform<i8:f32, 0.01>>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.matmul"(%a0, %a1, %a2, %a3) : (tensor<1x4x5x!quant.uniform<i8:f32, 0.01>>, tensor<1x5x6x!quant.uniform<i8:f32, 0.01>>, tensor<1xi8>, tensor<1xi8>) -> (tensor<1x4x6xf32>)
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x5xi16>, tensor<1x5x6xi16>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.matmul"(%a, %b, %z, %z) : (tensor<1x4x5xi16>, tensor<1x5x6xi16>, tensor<1xi16>, tensor<1xi16>) -> tensor<1x4x6xi48>
// -----
%a, %b = "t.s"() : () -> (tensor<1x4x5xi16>, tensor<1x5x6xi16>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<0> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.matmul"(%a, %b, %y, %z) : (tensor<1x4x5xi16>, tensor<1x5x6xi16>, tensor<1xi16>, tensor<1xi16>) -> tensor<1x4x6xi48>
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<4xf32>, tensor<1xi8>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<4xf16>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<4xf16>, tensor<1xi8>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi32>, tensor<4xi32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4xi32>, tensor<4xi32>, tensor<1xi8>) -> (tensor<4xi32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi16>, tensor<4xi32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4xi16>, tensor<4xi32>, tensor<1xi8>) -> (tensor<4xi32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi32>, tensor<4xi32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4xi32>, tensor<4xi32>, tensor<1xi8>) -> (tensor<4xi16>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4x1xf32>, tensor<4xf32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4x1xf32>, tensor<4xf32>, tensor<1xi8>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<5xf32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<5xf32>, tensor<1xi8>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4x1xf32>, tensor<1x4xf32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<4x1xf32>, tensor<1x4xf32>, tensor<1xi8>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<*xf32>, tensor<4xf32>, tensor<1xi8>)
%r0 = "tosa.mul"(%a0, %a1, %a2) : (tensor<*xf32>, tensor<4xf32>, tensor<1xi8>) -> (tensor<4x4xf32>)
// -----
%a = "t.s"() : () -> tensor<4xf32>
%z = "tosa.const"() <{values = dense<1> : tensor<1xi8>}> : () -> tensor<1xi8>
%0 = "tosa.mul"(%a, %a, %z) : (tensor<4xf32>, tensor<4xf32>, tensor<1xi8>) -> tensor<4xf32>
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4xi8>, tensor<256xi8>)
%r0 = "tosa.table"(%a0, %a1) : (tensor<4xi8>, tensor<256xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4xi8>, tensor<256xi8>)
%r0 = "tosa.table"(%a0, %a1) : (tensor<4xi8>, tensor<256xi8>) -> (tensor<4x1xi8>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4xi8>, tensor<256xi8>)
%r0 = "tosa.table"(%a0, %a1) : (tensor<4xi8>, tensor<256xi8>) -> (tensor<5xi8>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<?xi8>, tensor<256xi8>)
%r0 = "tosa.table"(%a0, %a1) : (tensor<?xi8>, tensor<256xi8>) -> (tensor<5xi8>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<*xi8>, tensor<256xi8>)
%r0 = "tosa.table"(%a0, %a1) : (tensor<*xi8>, tensor<256xi8>) -> (tensor<5xi8>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.negate"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.negate"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<4xf16>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<1xf16>, tensor<1xf32>)
%r0 = "tosa.negate"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<1xf16>, tensor<1xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<1xf32>, tensor<1xf16>)
%r0 = "tosa.negate"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<1xf32>, tensor<1xf16>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.negate"(%a0, %a1, %a2) : (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<5xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<*xf32>, tensor<1xf32>, tensor<1xf32>)
%r0 = "tosa.negate"(%a0, %a1, %a2) : (tensor<*xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<4xf32>)
// -----
%a = "t.s"() : () -> tensor<4xi32>
%z = "tosa.const"() <{values = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
%y = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.negate"(%a, %z, %y) : (tensor<4xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
// -----
%a = "t.s"() : () -> tensor<4xi32>
%z = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%y = "tosa.const"() <{values = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.negate"(%a, %z, %y) : (tensor<4xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xf32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xf32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = false}> : (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<2xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<2xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi32>, tensor<2xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<1xi32>, tensor<2xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi16>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi16>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi16>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi16>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<*xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<*xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4xi8>, tensor<1xi32>, tensor<*xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi8>, tensor<1xi32>, tensor<*xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xi8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<i8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = true, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<i8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<i8>)
// -----
%a0, %a1, %a2, %a3, %a4 = "t.s"() : () -> (tensor<4x?xi8>, tensor<6xi32>, tensor<6xi8>, tensor<1xi8>, tensor<1xi8>)
%r0 = "tosa.rescale"(%a0, %a1, %a2, %a3, %a4) <{input_unsigned = false, output_unsigned = false, per_channel = true, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4x?xi8>, tensor<6xi32>, tensor<6xi8>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4x5xi8>)
// -----
%a, %m, %s = "t.s"() : () -> (tensor<4xi32>, tensor<1xi32>, tensor<1xi8>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
%y = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.rescale"(%a, %m, %s, %z, %y) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
// -----
%a, %m, %s = "t.s"() : () -> (tensor<4xi32>, tensor<1xi32>, tensor<1xi8>)
%z = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%y = "tosa.const"() <{values = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.rescale"(%a, %m, %s, %z, %y) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
// -----
%a, %m, %s = "t.s"() : () -> (tensor<4xi16>, tensor<1xi32>, tensor<1xi8>)
%z = "tosa.const"() <{values = dense<1> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<0> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.rescale"(%a, %m, %s, %z, %y) <{input_unsigned = true, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi16>, tensor<1xi32>, tensor<1xi8>, tensor<1xi16>, tensor<1xi16>) -> tensor<4xi16>
// -----
%a, %m, %s = "t.s"() : () -> (tensor<4xi16>, tensor<1xi32>, tensor<1xi8>)
%z = "tosa.const"() <{values = dense<0> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<7> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.rescale"(%a, %m, %s, %z, %y) <{input_unsigned = false, output_unsigned = true, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi16>, tensor<1xi32>, tensor<1xi8>, tensor<1xi16>, tensor<1xi16>) -> tensor<4xi16>
// -----
%a, %m, %s = "t.s"() : () -> (tensor<4xi16>, tensor<1xi32>, tensor<1xi8>)
%z = "tosa.const"() <{values = dense<-32768> : tensor<1xi16>}> : () -> tensor<1xi16>
%y = "tosa.const"() <{values = dense<0> : tensor<1xi16>}> : () -> tensor<1xi16>
%0 = "tosa.rescale"(%a, %m, %s, %z, %y) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4xi16>, tensor<1xi32>, tensor<1xi8>, tensor<1xi16>, tensor<1xi16>) -> tensor<4xi16>
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi8>, tensor<4xf32>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<4xi8>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi1>, tensor<4xf16>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<4xi1>, tensor<4xf16>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<*xi1>, tensor<4xf32>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<*xi1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi1>, tensor<5xf32>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<4xi1>, tensor<5xf32>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4x1xi1>, tensor<4xf32>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<4x1xi1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
%r0 = "tosa.select"(%a0, %a1, %a2) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<5xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x63xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x63xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x63xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x63xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x63xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x63xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x3xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x3xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<2x8x64xf8E4M3FN>, tensor<2x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<2x8x64xf8E4M3FN>, tensor<2x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x9xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<2x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<2x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x5x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x5x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x9x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x9x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E5M2>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E5M2>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x63xf8E4M3FN>, tensor<4x2xf8E8M0FNU>)
%r0 = "tosa.cast_from_block_scaled"(%a0, %a1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x63xf8E4M3FN>, tensor<4x2xf8E8M0FNU>) -> (tensor<4x63xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x64xf8E4M3FN>, tensor<4x2xf8E8M0FNU>)
%r0 = "tosa.cast_from_block_scaled"(%a0, %a1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x64xf8E4M3FN>, tensor<4x2xf8E8M0FNU>) -> (tensor<4x63xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x64xf8E4M3FN>, tensor<5x2xf8E8M0FNU>)
%r0 = "tosa.cast_from_block_scaled"(%a0, %a1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x64xf8E4M3FN>, tensor<5x2xf8E8M0FNU>) -> (tensor<4x64xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x64xf8E4M3FN>, tensor<4x3xf8E8M0FNU>)
%r0 = "tosa.cast_from_block_scaled"(%a0, %a1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x64xf8E4M3FN>, tensor<4x3xf8E8M0FNU>) -> (tensor<4x64xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x63xf32>)
%r0, %r1 = "tosa.cast_to_block_scaled"(%a0) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x63xf32>) -> (tensor<4x63xf8E4M3FN>, tensor<4x2xf8E8M0FNU>)
// -----
%a0 = "t.s"() : () -> (tensor<4x64xf32>)
%r0, %r1 = "tosa.cast_to_block_scaled"(%a0) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x64xf32>) -> (tensor<4x63xf8E4M3FN>, tensor<4x2xf8E8M0FNU>)
// -----
%a0 = "t.s"() : () -> (tensor<4x64xf32>)
%r0, %r1 = "tosa.cast_to_block_scaled"(%a0) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x64xf32>) -> (tensor<4x64xf8E4M3FN>, tensor<5x2xf8E8M0FNU>)
// -----
%a0 = "t.s"() : () -> (tensor<4x64xf32>)
%r0, %r1 = "tosa.cast_to_block_scaled"(%a0) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<4x64xf32>) -> (tensor<4x64xf8E4M3FN>, tensor<4x3xf8E8M0FNU>)
// -----
%a0 = "t.s"() : () -> (tensor<4xi1>)
%r0 = "tosa.clamp"(%a0) <{max_val = 0 : i1, min_val = 1 : i1}> : (tensor<4xi1>) -> (tensor<4xi1>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<*xf8E4M3FN>, tensor<1x4x5xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x5xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<*xf8E4M3FN>, tensor<1x4x5xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x5xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<2x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<2x8x2xf8E8M0FNU>) -> (tensor<1x4x8xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x4x64xf8E4M3FN>, tensor<1x4x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<?x4x9xf32>)
// -----
%a0, %a1, %a2, %a3 = "t.s"() : () -> (tensor<1x?x64xf8E4M3FN>, tensor<1x?x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>)
%r0 = "tosa.matmul_t_block_scaled"(%a0, %a1, %a2, %a3) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<1x?x64xf8E4M3FN>, tensor<1x?x2xf8E8M0FNU>, tensor<1x8x64xf8E4M3FN>, tensor<1x8x2xf8E8M0FNU>) -> (tensor<2x7x8xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<f8E4M3FN>, tensor<f8E8M0FNU>)
%r0 = "tosa.cast_from_block_scaled"(%a0, %a1) <{block_size = #tosa.block_size<BLOCK_SIZE_32>}> : (tensor<f8E4M3FN>, tensor<f8E8M0FNU>) -> (tensor<f32>)
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<5xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4x1xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<1x4xf32>, tensor<4x1xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<4x4x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<?x4xf32>, tensor<1x1xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<?x4xf32>, tensor<1x1xf32>) -> tensor<5x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4x4xf32>, tensor<2x1xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<4x4xf32>, tensor<2x1xf32>) -> tensor<*xf16>
// -----
%a, %b = "t.s"() : () -> (tensor<?x4xf32>, tensor<?x1xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<?x4xf32>, tensor<?x1xf32>) -> tensor<5x4xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<?x4xf32>, tensor<?x1xf32>)
%0 = "tosa.add"(%a, %b) : (tensor<?x4xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4xf32>, tensor<4xf32>)
%0 = "tosa.abs"(%a) : (tensor<4xf32>) -> tensor<5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<?xf32>, tensor<4xf32>)
%0 = "tosa.sigmoid"(%a) : (tensor<?xf32>) -> tensor<5xf32>
// -----
%a, %b = "t.s"() : () -> (tensor<4x4xf32>, tensor<4x1xf32>)
%0 = "tosa.greater"(%a, %b) : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x3xi1>
// -----
%a, %b = "t.s"() : () -> (tensor<4x4xf32>, tensor<3x1xf32>)
%0 = "tosa.greater"(%a, %b) : (tensor<4x4xf32>, tensor<3x1xf32>) -> tensor<4x3xi1>
// -----
%a, %b = "t.s"() : () -> (tensor<4x4xf32>, tensor<3x1xf16>)
%0 = "tosa.greater"(%a, %b) : (tensor<4x4xf32>, tensor<3x1xf16>) -> tensor<4x3xi1>
// -----
%a, %b = "t.s"() : () -> (tensor<*xi1>, tensor<*xi1>)
%r:2 = "tosa.fft2d"(%a, %b) <{inverse = false}> : (tensor<*xi1>, tensor<*xi1>) -> (tensor<*xi1>, tensor<*xi1>)
// -----
%a, %b = "t.s"() : () -> (tensor<*xi1>, tensor<*xi1>)
%r:2 = "tosa.rfft2d"(%a) : (tensor<*xi1>) -> (tensor<*xi1>, tensor<*xi1>)
// -----
%a, %b = "t.s"() : () -> (tensor<*xf16>, tensor<*xf16>)
%r:2 = "tosa.fft2d"(%a, %b) <{inverse = false}> : (tensor<*xf16>, tensor<*xf16>) -> (tensor<*xf16>, tensor<*xf16>)
// -----
%a, %b = "t.s"() : () -> (tensor<*xf16>, tensor<*xf16>)
%r:2 = "tosa.rfft2d"(%a) : (tensor<*xf16>) -> (tensor<*xf16>, tensor<*xf16>)
// -----
%a = "t.s"() : () -> tensor<*xf32>
%r = "tosa.argmax"(%a) {axis = 0 : i32} : (tensor<*xf32>) -> tensor<4xi1>
// -----
%a = "t.s"() : () -> tensor<*xf32>
%r = "tosa.argmax"(%a) {axis = 0 : i32} : (tensor<*xf32>) -> tensor<4xf32>
// -----
%a = "t.s"() : () -> tensor<*xf32>
%r = "tosa.argmax"(%a) {axis = 0 : i32} : (tensor<*xf32>) -> tensor<4xindex>
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<3x4xf32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<*xf32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<*xf32>) -> tensor<4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = tosa.add %a, %b : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.sub"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.maximum"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xi32>, %b: tensor<4xi32>) { %0 = "tosa.bitwise_and"(%a, %b) : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32> return }
// -----
func.func @a(%a: tensor<3x4xi32>, %b: tensor<4xi32>) { %0 = "tosa.greater"(%a, %b) : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi1> return }
// -----
func.func @a(%a: tensor<3x4xi32>, %b: tensor<4xi32>) { %0 = "tosa.equal"(%a, %b) : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi1> return }
// -----
func.func @a(%a: tensor<3x4xi1>, %b: tensor<4xi1>) { %0 = "tosa.logical_and"(%a, %b) : (tensor<3x4xi1>, tensor<4xi1>) -> tensor<3x4xi1> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.pow"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xi32>, %b: tensor<4xi32>) { %0 = "tosa.arithmetic_right_shift"(%a, %b) {round = true} : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32> return }
// -----
func.func @a(%a: tensor<3x4xi32>, %b: tensor<4xi32>) { %0 = "tosa.intdiv"(%a, %b) : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32> return }
// -----
func.func @a(%a: tensor<3x4xi32>, %b: tensor<4xi32>) { %0 = "tosa.logical_left_shift"(%a, %b) : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.minimum"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>, %s: tensor<1xi8>) { %0 = "tosa.mul"(%a, %b, %s) : (tensor<3x4xf32>, tensor<4xf32>, tensor<1xi8>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xi1>, %b: tensor<4xf32>) { %0 = "tosa.select"(%a, %b, %b) : (tensor<3x4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<5x4xf32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<5x4xf32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xf32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<4xf32>) -> tensor<3x4xi32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xi32>) { %0 = "tosa.add"(%a, %b) : (tensor<3x4xf32>, tensor<4xi32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xi32>) { %0 = "tosa.maximum"(%a, %b) : (tensor<3x4xf32>, tensor<4xi32>) -> tensor<3x4xf32> return }
// -----
func.func @a(%a: tensor<3x4xf32>, %b: tensor<4xi32>) { %0 = "tosa.greater"(%a, %b) : (tensor<3x4xf32>, tensor<4xi32>) -> tensor<3x4xf32> return }
// -----
%0 = "tosa.const_shape"() <{values = dense<1> : tensor<0xindex>}> : () -> !tosa.shape<1>
// -----
%0 = "tosa.const_shape"() <{values = dense<> : tensor<0xindex>}> : () -> !tosa.shape<1>
// -----
%0 = "tosa.const_shape"() <{values = dense<> : tensor<0xindex>}> : () -> !tosa.shape<0>
// -----
%0 = "tosa.const_shape"() <{values = dense<1> : tensor<1xindex>}> : () -> !tosa.shape<0>
// -----
%0 = "tosa.const_shape"() <{values = dense<1> : tensor<1xindex>}> : () -> !tosa.shape<2>
// -----
tosa.variable @v : vector<4xf32>
// -----
tosa.variable @v : memref<4xf32>
// -----
tosa.variable @v : memref<*xf32>
// -----
tosa.variable @v : tensor<*xf32>
// -----
tosa.variable @v = dense<1.0> : vector<4xf32>
// -----
tosa.variable @v : memref<4x?xf32, strided<[1, 4]>>
