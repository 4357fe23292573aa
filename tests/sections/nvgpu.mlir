%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x129xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x129xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x65xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x65xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<16xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<16xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<16xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<16xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<8xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<8xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<8xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<8xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x65xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x65xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<16xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<16xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (memref<16xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<16xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = interleave_16b>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = interleave_16b>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 1>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 1>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x512xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x512xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x64xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x64xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x64xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x64xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x129xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x129xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = interleave_16b>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = interleave_16b>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1 = "t.s"() : () -> (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x16xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x16xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x16xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x16xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<*xf16>, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2)  : (memref<*xf16>, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<32xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<32xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<32xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<32xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x65xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x65xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x128xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x128xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x128xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x128xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x257xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x257xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x257xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x257xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x257xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x257xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<128xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<128xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf32, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf32, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = interleave_16b>, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (memref<64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = interleave_16b>, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = interleave_32b>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = interleave_32b>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x512xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x512xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x512xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x512xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<256xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<256xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<256xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<256xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x32xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x32xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x32xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x32xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x8xf16, strided<[16,1]>, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x8xf16, strided<[16,1]>, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x512xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x512xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<65xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<65xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<65xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<65xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x129xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x129xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x512xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x512xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<8x?xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<8x?xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<8x?xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<8x?xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<512xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (memref<512xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x128xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x128xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x128xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x128xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (memref<64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x256xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x256xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x256xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x256xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x257xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x257xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x257xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<*xf16>, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1)  : (memref<*xf16>, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<64xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x129xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x129xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x129xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<65xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<65xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<65xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<65xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x16xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x16xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x16xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x16xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<*xf16>, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2)  : (memref<*xf16>, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<64x4xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = interleave_16b>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = interleave_16b>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4x65xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<4x65xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<4x65xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x16xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x16xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x16xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x16xf32, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<8x?xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<8x?xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<8x?xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<8x?xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<4x512xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<4x512xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<4x512xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>)
%r = "nvgpu.warpgroup.generate.descriptor"(%v0, %v1)  : (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>) -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>)
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<129xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<129xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (memref<129xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<129xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = interleave_32b>, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (memref<64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = interleave_32b>, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xui8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xui8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E4M3FN, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E4M3FN, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E4M3FN, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E4M3FN, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x264xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x264xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x264xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x264xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA, transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xsi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi4, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xsi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi4, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x20xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<20x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x20xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<20x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi4, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xbf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi4, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xbf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xbf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xsi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xsi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x7xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x7xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x7xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x7xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x7xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x32xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x32xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x32xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x32xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x32xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf64>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf64>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf64>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xui8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xui8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<64x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<64x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi4, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x1xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x1xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x1xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x1xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x1xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<32x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<32x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<32x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<32x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<32x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf64>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf64>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf64>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xbf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xbf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xbf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xsi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x8xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x8xi32>>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4xf32,affine_map<(d0)->(d0*2)>, 3>, index, memref<4xf32>, index)
%r = "nvgpu.device_async_copy"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>, dstElements = 4 : index}> : (memref<4xf32,affine_map<(d0)->(d0*2)>, 3>, index, memref<4xf32>, index) -> (!nvgpu.device.async.token)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<32x264xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x8xf16>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<64x32xf32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<64x32xf32>) -> ()
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x16xi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x16xf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x16xf64>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x264xi32>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<2x2x2xf32>>, memref<64x32xf32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<2x2x2xf32>>, memref<64x32xf32>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>, memref<128x128xf32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>, memref<128x128xf32>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<128x128xf32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<128x128xf32>) -> ()
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<32x16xf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x16xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x16xi32>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<2x2x2xf32>>, memref<128x128xf32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<2x2x2xf32>>, memref<128x128xf32>) -> ()
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x16xf32>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xi32>>, memref<64x64xf16>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xi32>>, memref<64x64xf16>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<64x64xf16>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<64x64xf16>) -> ()
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x8xf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x256xf64>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x256xi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x256xi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x256xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x264xf16>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xi32>>, memref<64x64x1xf32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xi32>>, memref<64x64x1xf32>) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<4xf32,affine_map<(d0)->(d0 floordiv 2)>, 3>, index, memref<4xf32>, index)
%r = "nvgpu.device_async_copy"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>, dstElements = 4 : index}> : (memref<4xf32,affine_map<(d0)->(d0 floordiv 2)>, 3>, index, memref<4xf32>, index) -> (!nvgpu.device.async.token)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x256xf32>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>, memref<64x64xi32>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>, memref<64x64xi32>) -> ()
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<32x264xf64>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x264xf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x8xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<32x256xi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<65x256xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x256xi32>>)
// -----
%v0, %v1 = "t.s"() : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf16>>, memref<64x64xf16>)
"nvgpu.warpgroup.mma.store"(%v0, %v1)  : (!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf16>>, memref<64x64xf16>) -> ()
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<32x8xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x120xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x120xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x12xf32>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6 = "t.s"() : () -> (memref<*xf16>, index, index, index, index, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2, %v3, %v4, %v5, %v6)  : (memref<*xf16>, index, index, index, index, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<512x2xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x8x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x8x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x0xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x0xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x0xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x0xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6 = "t.s"() : () -> (memref<*xf16>, index, index, index, index, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2, %v3, %v4, %v5, %v6)  : (memref<*xf16>, index, index, index, index, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<512x2x2x2x2x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x8x2xf16>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x8x2xf16>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6 = "t.s"() : () -> (memref<*xf16>, index, index, index, index, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2, %v3, %v4, %v5, %v6)  : (memref<*xf16>, index, index, index, index, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi8, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi8, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x2xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x2xf32, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<64x2xf16>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<64x2xf16>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<64x?xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<64x?xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<64x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (memref<64x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x2xf16>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x2xf16>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6, %v7 = "t.s"() : () -> (memref<2x2x2x2x2x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, index, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3, %v4, %v5, %v6, %v7) <{operandSegmentSizes = array<i32: 1, 1, 6, 0>}> : (memref<2x2x2x2x2x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, index, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x12xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<32x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x120xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<32x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x120xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x120xf32>>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x?xf16>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x?xf16>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<32x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<32x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x8xf32>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x8xf32>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf64, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<12x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf64, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x12xf32>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6, %v7 = "t.s"() : () -> (memref<2x2x2x2x2x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, index, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3, %v4, %v5, %v6, %v7) <{operandSegmentSizes = array<i32: 1, 1, 6, 0>}> : (memref<2x2x2x2x2x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<512x2xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<512x2xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<512x2xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<512x2xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6 = "t.s"() : () -> (memref<*xf16>, index, index, index, index, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2, %v3, %v4, %v5, %v6)  : (memref<*xf16>, index, index, index, index, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<64xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<64x8x2xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<64x8x2xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3, %v4, %v5, %v6, %v7, %v8, %v9 = "t.s"() : () -> (memref<2x2x2x2x2x8xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, index, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5, %v6, %v7, %v8, %v9) <{operandSegmentSizes = array<i32: 1, 1, 1, 6, 1, 0, 0>}> : (memref<2x2x2x2x2x8xf16, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<2x2x2x2x2x8xf16>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, index, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = none, l2promo = none, oob = zero, interleave = interleave_16b>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x120xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x12xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<12x120xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<12x120xf32>>)
// -----
%v0, %v1, %v2, %v3, %v4 = "t.s"() : () -> (memref<64x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3, %v4) <{operandSegmentSizes = array<i32: 1, 1, 3, 0>}> : (memref<64x8xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x8xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<512x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2, %v3 = "t.s"() : () -> (memref<64x8x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index)
"nvgpu.tma.async.store"(%v0, %v1, %v2, %v3) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x8x2xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64x1xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64x1xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2, %v3, %v4, %v5 = "t.s"() : () -> (memref<64x2xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index)
"nvgpu.tma.async.load"(%v0, %v1, %v2, %v3, %v4, %v5) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<64x2xf32, 3>, !nvgpu.mbarrier.group<memorySpace = 3, num_barriers = 1>, !nvgpu.tensormap.descriptor<tensor = memref<64x2xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x256xi1>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x120xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x264xtf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x56xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x56xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x56xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x56xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x56xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x120xbf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x24xui8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x8xbf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x40xf8E5M2>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x104xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x104xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x104xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x104xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x104xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<*xf16>, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2)  : (memref<*xf16>, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<64x8xf32, 3>, swizzle = swizzle_32b, l2promo = none, oob = zero, interleave = none>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x264xf8E5M2>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x40xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x208xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x208xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x208xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x208xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x208xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x40xtf32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x48xi4>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x264xi16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x40xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x40xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x40xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x40xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x40xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E4M3FN, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E4M3FN, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x8xf8E4M3FN>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x256xui8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x48xf8E4M3FN>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x120xui8>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (memref<*xf16>, index, index)
%r = "nvgpu.tma.create.descriptor"(%v0, %v1, %v2)  : (memref<*xf16>, index, index) -> (!nvgpu.tensormap.descriptor<tensor = memref<512x2xf16>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA, transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x8xi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x120xsi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x40xbf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2)  : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x120xi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x40xsi8>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x40xui8>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xbf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xbf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA, transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xtf32, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xtf32, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf16>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA, transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf8E5M2, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf8E5M2, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xi32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeA}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x72xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x72xi32>>)
%r = "nvgpu.warpgroup.mma"(%v0, %v1, %v2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xi1, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x72xi1, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x72xi32>>) -> (!nvgpu.warpgroup.accumulator<fragmented = vector<128x72xi32>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x48xf8E4M3FNUZ>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x256xf8E5M2>>)
// -----
%r = "nvgpu.warpgroup.mma.init.accumulator"()  : () -> (!nvgpu.warpgroup.accumulator<fragmented = vector<64x120xf32>>)
// -----
func.func @f(%0: vector<2x2xi8>, %1: vector<2x2xi8>, %2: vector<2x2xf16>, %3: vector<2xi16>) {
  %4 = "nvgpu.mma.sp.sync"(%0, %1, %2, %3) <{mmaShape = [16, 8, 16]}> : (vector<2x2xi8>, vector<2x2xi8>, vector<2x2xf16>, vector<2xi16>) -> vector<2x2xf16>
  return
}
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>) {
  %0 = nvgpu.mbarrier.create -> <memorySpace = 3, x>
  return
}
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>) {
  %0 = nvgpu.mbarrier.create -> <memory = 3>
  return
}
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>) {
  %0 = nvgpu.mbarrier.create -> memorySpace
  return
}
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>) {
  %0 = nvgpu.mbarrier.create -> !nvgpu.mbarrier.group<memory = 3>
  return
}
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>) {
  %0 = nvgpu.mbarrier.create -> i32
  return
}
// -----
func.func @f(%a: i32) { %0 = nvgpu.warpgroup.mma.init.accumulator -> <fragmented = i32> return }
// -----
func.func @f(%a: i32) { %0 = nvgpu.warpgroup.mma.init.accumulator -> <fragmented = vector<2xf32>, a = i32> return }
