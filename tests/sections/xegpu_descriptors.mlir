%v0 = "t.s"() : () -> (i64)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_shape = array<i64>, const_strides = array<i64>}> : (i64) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (i64)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_shape = array<i64: 8>, const_strides = array<i64: 1>}> : (i64) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (i64)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_shape = array<i64: 8, 16>, const_strides = array<i64: 1>}> : (i64) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (i64)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_offsets = array<i64: 0>, const_shape = array<i64: 8, 16>, const_strides = array<i64: 16, 1>}> : (i64) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (i64)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_shape = array<i64: 4, 8, 16>, const_strides = array<i64: 128, 16, 1>}> : (i64) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0, %i = "t.s"() : () -> (i64, index)
%r = "xegpu.create_nd_tdesc"(%v0, %i, %i, %i, %i) <{operandSegmentSizes = array<i32: 1, 0, 2, 2>, const_shape = array<i64: -9223372036854775808, -9223372036854775808>, const_strides = array<i64: -9223372036854775808, -9223372036854775808>}> : (i64, index, index, index, index) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0, %i = "t.s"() : () -> (memref<?x?xf32>, index)
%r = "xegpu.create_nd_tdesc"(%v0, %i, %i, %i, %i) <{operandSegmentSizes = array<i32: 1, 0, 2, 2>, const_shape = array<i64: -9223372036854775808, -9223372036854775808>, const_strides = array<i64: -9223372036854775808, -9223372036854775808>}> : (memref<?x?xf32>, index, index, index, index) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (memref<*xf32>)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_shape = array<i64: 8, 16>, const_strides = array<i64: 16, 1>}> : (memref<*xf32>) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (memref<4x8x16xf32>)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_strides = array<i64: 16, 1>}> : (memref<4x8x16xf32>) -> (!xegpu.tensor_desc<8x16xf32>)
// -----
%v0 = "t.s"() : () -> (memref<4x8x16xf32>)
%r = "xegpu.create_nd_tdesc"(%v0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, const_shape = array<i64: 8, 16>, const_strides = array<i64: 16, 1>}> : (memref<4x8x16xf32>) -> (!xegpu.tensor_desc<8x16xf32>)
