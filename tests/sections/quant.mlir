"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{0.5, 0.25}, {0.5, 0.25}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{0.5:1, 0.25:-1}, {0.5, 0.25}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{0.5, 0.25}, {0.5}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:0}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:-1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{-1:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {0.0}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {-1.0}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {1.0e-50}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 0:2}, {{0.5}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {0.5:300}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {{0.5, 0.3}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{0.5, 0.25}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {0.5, 0.25}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1 1:2}, {0.5, 0.25}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0}, {0.5, 0.25}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {0.5, {0.25}}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:1, 2:3}, {{{0.5, 0.25, 1.0}, {0.5, 0.25, 1.0}}, {{0.5, 0.25, 1.0}, {0.5, 0.25, 1.0}}}>
// -----
"t.s"() : () -> !quant.uniform<u8<0:100>:f32:{0:1}, {0.5:3}>
// -----
%0 = "t.s"() : () -> tensor<4x2x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>>
%1 = quant.scast %0 : tensor<4x2x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>> to tensor<4x2xi8>
// -----
%0 = "t.s"() : () -> tensor<4x3x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>>
%1 = quant.scast %0 : tensor<4x3x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>> to tensor<4x3xi8>
// -----
%0 = "t.s"() : () -> tensor<4x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>>
%1 = quant.scast %0 : tensor<4x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>> to tensor<4x4xi8>
// -----
%0 = "t.s"() : () -> tensor<?x2x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>>
%1 = quant.dcast %0 : tensor<?x2x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>> to tensor<?x2xf32>
// -----
%0 = "t.s"() : () -> tensor<4x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>>
%1 = quant.dcast %0 : tensor<4x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>> to tensor<4xf32>
// -----
%0 = "t.s"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>
%1 = quant.dcast %0 : !quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}> to f32
// -----
%0 = "t.s"() : () -> tensor<*x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>>
%1 = quant.dcast %0 : tensor<*x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5}, {0.25}, {0.5}, {0.25}}>> to tensor<*xf32>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5},{0.5},{0.5},{0.5}}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5},{0.5},{0.5},{0.5}}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{0:2, 1:2}, {0.5,0.5}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{0:2, 1:2}, {0.5,0.5}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{1:2}, {{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{1:2}, {{0.5,0.5,0.5}}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{1:2}, {0.5,0.5,0.5}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{1:2}, {0.5,0.5,0.5}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{0:2}, {{0.5},{0.5}}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{0:2}, {{0.5},{0.5}}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x?x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<4x?x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>> to tensor<4x?xi8>
// -----
%0 = "t.s"() : () -> tensor<?x?x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<?x?x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5}}>> to tensor<?x?xi8>
// -----
%0 = "t.s"() : () -> tensor<?x6x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<?x6x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>> to tensor<?x6xi8>
// -----
%0 = "t.s"() : () -> tensor<?x7x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<?x7x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>> to tensor<?x7xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{2:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{2:2}, {{0.5,0.5,0.5},{0.5,0.5,0.5}}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x6x!quant.uniform<i8:f32:{}, {{0.5}}>>
%1 = quant.scast %0 : tensor<4x6x!quant.uniform<i8:f32:{}, {{0.5}}>> to tensor<4x6xi8>
// -----
%0 = "t.s"() : () -> tensor<4x0x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5},{0.5}}>>
%1 = quant.scast %0 : tensor<4x0x!quant.uniform<i8:f32:{0:2, 1:2}, {{0.5},{0.5}}>> to tensor<4x0xi8>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {0.5:300}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{0:1}, {0.5:-300}>
// -----
"t.s"() : () -> !quant.uniform<i16:f32:{0:1}, {0.5:-40000}>
// -----
"t.s"() : () -> !quant.uniform<u8:f32:{0:1}, {0.5:200}>
// -----
"t.s"() : () -> !quant.uniform<i8<-4:3>:f32:{0:1}, {0.5:100}>
// -----
"t.s"() : () -> !quant.uniform<u4:f32:{0:1}, {0.5:15}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:0, {0.5:300}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32, 0.5:300>
// -----
%0 = "t.s"() : () -> tensor<0x6x!quant.uniform<i8:f32:{1:2}, {{0.5,0.5}}>>
%1 = quant.scast %0 : tensor<0x6x!quant.uniform<i8:f32:{1:2}, {{0.5,0.5}}>> to tensor<0x6xi8>
// -----
"test.op"() {a = 9.909e-06 : f64, b = -0.998 : f64, c = 0.46909785270690918 : f64, d= 9.909e-06 : f32, e = 0.998 : f64, f = 0.3 : f64, g = 0.7 : f64, h = 123456.7 : f64, i = 1.0e100 : f64} : () -> ()
func.func private @a(!quant.calibrated<f32<-0.998:0.998>>, !quant.calibrated<f32<-0.7:0.7>>, !quant.calibrated<f32<-0.999:1.0e10>>, !quant.calibrated<f32<-0.99:123456.7>>, !quant.calibrated<f32<-0.5:0.25>>, !quant.calibrated<f32<-9.98e-5:9.98e-5>>, !quant.calibrated<f32<-1.2345678:1.23456>>, !quant.calibrated<f32<-1.2345678:1234.56e5>>, !quant.uniform<i32:f64, 12345678.0>, !quant.uniform<i32:f64, 1234567.0>, !quant.uniform<i32:f64, 0.12345678>, !quant.uniform<i32:f64, 0.1234567>, !quant.uniform<i32:f64, 0.1234569>, !quant.uniform<i32:f64, 0.9>, !quant.uniform<i32:f64, 0.99>,!quant.uniform<i32:f64, 0.87654321>, !quant.uniform<i32:f64, 0.3>, !quant.uniform<i32:f64, 0.6>,!quant.uniform<i32:f64, 0.7>,!quant.uniform<i32:f64, 3.7e-1>,!quant.uniform<i32:f64, 3.7e1>,!quant.uniform<i32:f64, 1234567.8e22>)
// -----
func.func private @a(!quant.uniform<i32:f32, -0.998>)
// -----
func.func private @a(!quant.uniform<i32:f32, 0.0>)
// -----
func.func private @a(!quant.uniform<i32:f16, 123456.7>)
// -----
func.func private @a(!quant.calibrated<f32<0.998:0.7>>)
// -----
func.func private @a(!quant.uniform<i8:f16:{0:2, 1:4}, {{0.998:1, 0.7}, {0.3, 123.4567:5}}>)
// -----
func.func private @a(!quant.uniform<i8:f32:{0:2, 1:4}, {{0.998:1, 0.7}, {0.3, 123.4567:5}}>)
// -----
func.func private @a(!quant.uniform<i8:f64:{0:2, 1:4}, {{0.998:1, 0.7}, {0.3, 123.4567:5}}>)
// -----
func.func private @a(!quant.uniform<i8:bf16:{0:2, 1:4}, {{0.998:1, 0.7}, {0.3, 123.4567:5}}>)
// -----
func.func private @a(!quant.uniform<i8:f16, 0.998:1>)
// -----
func.func private @a(tensor<1x!quant.uniform<i32:f32, 9.909e-06>>, tensor<1x!quant.uniform<i32:f32, 0.5>>, tensor<1x!quant.uniform<i32:f32, 0.1>>, tensor<1x!quant.uniform<i32:f32, 0.46909785270690918>>, tensor<1x!quant.uniform<i32:f32, 1.0e10>>, tensor<1x!quant.uniform<i32:f64, 9.909e-06>>, tensor<1x!quant.uniform<i32:f64, 9.909000e-06>>, tensor<1x!quant.uniform<i8:f32:0, {9.909e-06, 0.2, 0.3:1}>>, tensor<1x!quant.uniform<i32:f16, 0.1>>,!quant.calibrated<f32<-0.998:1.2321>>)
// -----
"t.a"() : () -> !quant.uniform<i32<1:0>:f32, -2.0>
// -----
"t.a"() : () -> !quant.uniform<i8<7:5>:f32>
// -----
"t.a"() : () -> !quant.uniform<i8<7:5>:i32, 2.0>
// -----
"t.a"() : () -> !quant.any<i8<7:5>:3>
// -----
"t.a"() : () -> !quant.any<i8<7:5>:i32>
// -----
"t.a"() : () -> !quant.uniform<i8<7:5>:f32:2147483648, {2.0, 3.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:2147483648, {2.0, 3.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:4294967296, {2.0, 3.0}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{2147483648:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{1:9223372036854775808}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8<7:5>:f32:{1:1}, {-0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{1:18446744073709551615}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{1:-9223372036854775809}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{4294967295:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32:{-2147483649:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8<0:18446744073709551615>:f32:{0:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8<0:9223372036854775808>:f32:{0:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8<9223372036854775808:1>:f32:{0:1}, {0.5}>
// -----
"t.s"() : () -> !quant.uniform<i8:f32, 0.5:9223372036854775808>
// -----
"t.s"() : () -> !quant.uniform<i8:f32, 0.5:18446744073709551615>
// -----
"t.s"() : () -> !quant.uniform<i8:f32, 0.5:-9223372036854775809>
// -----
"t.s"() : () -> !quant.uniform<i8:tf32, -1.0>
// -----
"t.s"() : () -> !quant.uniform<i8:tf32, 1.0>
// -----
"t.s"() : () -> !quant.uniform<i8:f8E4M3FN, 1000.0>
// -----
"t.s"() : () -> !quant.uniform<i8:bf16, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f64, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f128, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f80, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f8E8M0FNU, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f4E2M1FN, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f6E3M2FN, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:tf32, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f16, 1.0e39>
// -----
"t.s"() : () -> !quant.uniform<i8:f8E5M2, 1.0e39>
