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
