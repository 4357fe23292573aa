%a0 = "t.s"() : () -> (tensor<4x5xi32>)
%r0 = "tosa.argmax"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi32>) -> (tensor<5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi32>)
%r0 = "tosa.argmax"(%a0) <{axis = 2 : i32}> : (tensor<4x5xi32>) -> (tensor<5xi32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi32>)
%r0 = "tosa.argmax"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi32>) -> (tensor<4xi32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<9x5xf32>)
// -----
%r0 = "tosa.concat"() <{axis = 0 : i32}> : () -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 2 : i32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = -1 : i32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5x1xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<4x5xf32>, tensor<4x5x1xf32>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x6xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<4x5xf32>, tensor<4x6xf32>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<8x5x1xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, tensor<4x5xf16>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<4x5xf32>, tensor<4x5xf16>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<*xf32>, tensor<4x5xf32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<*xf32>, tensor<4x5xf32>) -> (tensor<8x5xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<f32>, tensor<f32>)
%r0 = "tosa.concat"(%a0, %a1) <{axis = 0 : i32}> : (tensor<f32>, tensor<f32>) -> (tensor<f32>)
// -----
%0 = "tosa.const"() <{values = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf16>
// -----
%0 = "tosa.const"() <{values = dense<1.0> : tensor<4xf32>}> : () -> tensor<5xf32>
// -----
%0 = "tosa.const"() <{values = dense<1.0> : vector<4xf32>}> : () -> tensor<4xf32>
// -----
%0 = "tosa.const"() <{values = dense<1> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.01>>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x8xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7x1xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,1,1,1]> : tensor<6xindex>}> : () -> !tosa.shape<6>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x7xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,-2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[-1,1,1,1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[-2,1,1,-2]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<4x5xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<4x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7xf16>
// -----
%a, %c = "t.s"() : () -> (tensor<*xf32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[1,1,1,1]> : tensor<4xindex>}> : () -> !tosa.shape<4>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<*xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x7xf32>
// -----
%a, %c = "t.s"() : () -> (tensor<f32>, tensor<1xf32>)
%p = "tosa.const_shape"() <{values = dense<[0]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.pad"(%a, %p, %c) : (tensor<f32>, !tosa.shape<1>, tensor<1xf32>) -> tensor<f32>
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<4xf32>, !tosa.shape<2>, tensor<1xf32>)
%r0 = "tosa.pad"(%a0, %a1, %a2) : (tensor<4xf32>, !tosa.shape<2>, tensor<1xf32>) -> (tensor<6xf32>)
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[1,1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%q = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<4x5xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x2xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[1]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%q = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<4x5xf32>, !tosa.shape<1>, !tosa.shape<2>) -> tensor<2x2xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[1,1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%q = "tosa.const_shape"() <{values = dense<[2]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<4x5xf32>, !tosa.shape<2>, !tosa.shape<1>) -> tensor<2x2xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[1,1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%q = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<4x5xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x2x1xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[1,1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%q = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<4x5xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x2xf16>
// -----
%a = "t.s"() : () -> tensor<*xf32>
%p = "tosa.const_shape"() <{values = dense<[1,1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%q = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<*xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x2xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[1,1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%q = "tosa.const_shape"() <{values = dense<[0,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.slice"(%a, %p, %q) : (tensor<4x5xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<0x2xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.tile"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<8x10xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.tile"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<1>) -> tensor<8x10xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.tile"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<8x10x1xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.tile"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<8x11xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,0]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.tile"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<8x10xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,2]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.tile"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<8x10xf16>
// -----
%a = "t.s"() : () -> tensor<*xf32>
%p = "tosa.const_shape"() <{values = dense<[2,2,2]> : tensor<3xindex>}> : () -> !tosa.shape<3>
%0 = "tosa.tile"(%a, %p) : (tensor<*xf32>, !tosa.shape<3>) -> tensor<8x10xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[20]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<1>) -> tensor<20xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[-1]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<1>) -> tensor<20xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,10]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<20xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,9]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<2x9xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[-1,-1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<?x?xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[2,10]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<2x9xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[0]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<1>) -> tensor<0xf32>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[20]> : tensor<1xindex>}> : () -> !tosa.shape<1>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<1>) -> tensor<20xf16>
// -----
%a = "t.s"() : () -> tensor<4x5xf32>
%p = "tosa.const_shape"() <{values = dense<[-2,5]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.reshape"(%a, %p) : (tensor<4x5xf32>, !tosa.shape<2>) -> tensor<?x5xf32>
// -----
%a = "t.s"() : () -> tensor<0x4xf32>
%p = "tosa.const_shape"() <{values = dense<[0,-1]> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.reshape"(%a, %p) : (tensor<0x4xf32>, !tosa.shape<2>) -> tensor<0x?xf32>
// -----
%a0, %a1 = "t.s"() : () -> (tensor<4x5xf32>, !tosa.shape<1>)
%r0 = "tosa.reshape"(%a0, %a1) : (tensor<4x5xf32>, !tosa.shape<1>) -> (tensor<21xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1,0>}> : (tensor<4x5xf32>) -> (tensor<5x4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 0,1>}> : (tensor<4x5xf32>) -> (tensor<5x4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1>}> : (tensor<4x5xf32>) -> (tensor<5x4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1,1>}> : (tensor<4x5xf32>) -> (tensor<5x4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1,0>}> : (tensor<4x5xf32>) -> (tensor<5x4x1xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1,0>}> : (tensor<4x5xf32>) -> (tensor<5x3xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1,0>}> : (tensor<4x5xf32>) -> (tensor<5x4xf16>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1,0>}> : (tensor<*xf32>) -> (tensor<5x4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0 = "tosa.transpose"(%a0) <{perms = array<i32: 1>}> : (tensor<*xf32>) -> (tensor<5x4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x21x3xf32>, tensor<13x26xi32>)
%r0 = "tosa.gather"(%a0, %a1) : (tensor<13x21x3xf32>, tensor<13x26xi32>) -> (tensor<13x26x3xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x21x3xf32>, tensor<12x26xi32>)
%r0 = "tosa.gather"(%a0, %a1) : (tensor<13x21x3xf32>, tensor<12x26xi32>) -> (tensor<13x26x3xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x21x3xf32>, tensor<13x26xi32>)
%r0 = "tosa.gather"(%a0, %a1) : (tensor<13x21x3xf32>, tensor<13x26xi32>) -> (tensor<12x26x3xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<13x21x3xf32>, tensor<13x26xi32>)
%r0 = "tosa.gather"(%a0, %a1) : (tensor<13x21x3xf32>, tensor<13x26xi32>) -> (tensor<13x26x3xf16>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<*xf32>, tensor<13x26xi32>)
%r0 = "tosa.gather"(%a0, %a1) : (tensor<*xf32>, tensor<13x26xi32>) -> (tensor<13x26x3xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>) -> (tensor<13x52x3xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<13x52x3xf32>, tensor<12x26xi32>, tensor<13x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<13x52x3xf32>, tensor<12x26xi32>, tensor<13x26x3xf32>) -> (tensor<13x52x3xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<12x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<12x26x3xf32>) -> (tensor<13x52x3xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>) -> (tensor<12x52x3xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<13x52x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>) -> (tensor<13x52x3xf16>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<13x20x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<13x20x3xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>) -> (tensor<13x20x3xf32>)
// -----
%a0, %a1, %a2 = "t.s"() : () -> (tensor<*xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>)
%r0 = "tosa.scatter"(%a0, %a1, %a2) : (tensor<*xf32>, tensor<13x26xi32>, tensor<13x26x3xf32>) -> (tensor<13x52x3xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = -1 : i32}> : (tensor<4x5xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 2 : i32}> : (tensor<4x5xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 9 : i32}> : (tensor<*xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<*xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<f32>)
%r0 = "tosa.reduce_sum"(%a0) <{axis = 0 : i32}> : (tensor<f32>) -> (tensor<f32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi1>) -> (tensor<1x5xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi1>) -> (tensor<4x5xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = -1 : i32}> : (tensor<4x5xi1>) -> (tensor<1x5xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 2 : i32}> : (tensor<4x5xi1>) -> (tensor<1x5xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi1>) -> (tensor<5xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<*xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 9 : i32}> : (tensor<*xi1>) -> (tensor<1x5xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi1>) -> (tensor<*xi1>)
// -----
%a0 = "t.s"() : () -> (tensor<i1>)
%r0 = "tosa.reduce_all"(%a0) <{axis = 0 : i32}> : (tensor<i1>) -> (tensor<i1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_max"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_max"(%a0) <{axis = -1 : i32}> : (tensor<4x5xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_max"(%a0) <{axis = 2 : i32}> : (tensor<4x5xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reduce_max"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0 = "tosa.reduce_max"(%a0) <{axis = 9 : i32}> : (tensor<*xf32>) -> (tensor<1x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<f32>)
%r0 = "tosa.reduce_max"(%a0) <{axis = 0 : i32}> : (tensor<f32>) -> (tensor<f32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = 2 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = -1 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5xf16>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<4x5x1xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (tensor<4x6xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0 = "tosa.reverse"(%a0) <{axis = 5 : i32}> : (tensor<*xf32>) -> (tensor<4x5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<f32>)
%r0 = "tosa.reverse"(%a0) <{axis = 0 : i32}> : (tensor<f32>) -> (tensor<f32>)
// -----
%0 = "tosa.const_shape"() <{values = dense<[1,2]> : tensor<2xindex>}> : () -> !tosa.shape<3>
// -----
%0 = "tosa.const_shape"() <{values = dense<1> : tensor<2x1xindex>}> : () -> !tosa.shape<2>
// -----
%0 = "tosa.const_shape"() <{values = dense<1> : tensor<0xindex>}> : () -> !tosa.shape<0>
// -----
%0 = "tosa.const_shape"() <{values = dense<> : tensor<0xindex>}> : () -> !tosa.shape<0>
// -----
%0 = "tosa.const_shape"() <{values = dense<1> : tensor<2xi32>}> : () -> !tosa.shape<2>
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.dim"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (!tosa.shape<1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.dim"(%a0) <{axis = 2 : i32}> : (tensor<4x5xf32>) -> (!tosa.shape<1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.dim"(%a0) <{axis = -1 : i32}> : (tensor<4x5xf32>) -> (!tosa.shape<1>)
// -----
%a0 = "t.s"() : () -> (tensor<4x5xf32>)
%r0 = "tosa.dim"(%a0) <{axis = 0 : i32}> : (tensor<4x5xf32>) -> (!tosa.shape<2>)
// -----
%a0 = "t.s"() : () -> (tensor<*xf32>)
%r0 = "tosa.dim"(%a0) <{axis = 7 : i32}> : (tensor<*xf32>) -> (!tosa.shape<1>)
// -----
%a0 = "tosa.const_shape"() <{values = dense<1> : tensor<1xindex>}> : () -> !tosa.shape<1>
%a1 = "tosa.const_shape"() <{values = dense<1> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.concat_shape"(%a0, %a1) : (!tosa.shape<1>, !tosa.shape<2>) -> !tosa.shape<3>
// -----
%a0 = "tosa.const_shape"() <{values = dense<1> : tensor<1xindex>}> : () -> !tosa.shape<1>
%a1 = "tosa.const_shape"() <{values = dense<1> : tensor<2xindex>}> : () -> !tosa.shape<2>
%0 = "tosa.concat_shape"(%a0, %a1) : (!tosa.shape<1>, !tosa.shape<2>) -> !tosa.shape<4>
// -----
%0 = "tosa.concat_shape"() : () -> !tosa.shape<0>
// -----
%a0 = "t.s"() : () -> (!tosa.shape<2>)
%r0 = "tosa.concat_shape"(%a0) : (!tosa.shape<2>) -> (!tosa.shape<2>)
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<2>
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "tosa.const"() <{values = dense<-1> : tensor<1xi32>}> : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<2>
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<2>
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<-1> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<2>
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "tosa.const"() <{values = dense<3> : tensor<1xi32>}> : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<2>
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<3> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<2>
// -----
%a0, %a1, %a2 = "t.s"() : () -> (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>)
%r0 = "tosa.slice_shape"(%a0, %a1, %a2) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> (!tosa.shape<2>)
// -----
%a = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
%s = "t.s"() : () -> tensor<1xi32>
%z = "tosa.const"() <{values = dense<5> : tensor<1xi32>}> : () -> tensor<1xi32>
%0 = "tosa.slice_shape"(%a, %s, %z) : (!tosa.shape<4>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<5>
// -----
%a0 = "t.s"() : () -> (tensor<4x5xi32>)
%r0 = "tosa.argmax"(%a0) <{axis = 0 : i32}> : (tensor<4x5xi32>) -> (tensor<5xindex>)
