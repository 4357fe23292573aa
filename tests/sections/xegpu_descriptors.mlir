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
// -----
func.func @f(%a: !xegpu.tensor_desc<x16xf16>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8step>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8x16xfoo>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8x16x>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8x16xf16, >) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8x16xf16) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8x16>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<?x16xf32>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc<8x16xf32, foo>) { return }
// -----
func.func @f(%a: !xegpu.tensor_desc) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<x16xf16>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<8step>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<8x16xfoo>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x64xf16>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block=[16,16]>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride=[1,16], block=[16,16]>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride=[64,1]>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x?xf16, #xegpu.mem_layout<block=[16]>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x?xf16, #xegpu.layout<lane_layout=[1,16], lane_data=[1,1]>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x4xf16, 3>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<f16>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x4xtuple<>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x4xf16, #xegpu.mem_layout<block=[16]>, #xegpu.mem_layout<block=[16]>>) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x4xf16, >) { return }
// -----
func.func @f(%a: !xegpu.mem_desc) { return }
// -----
func.func @f(%a: !xegpu.mem_desc<16x4xf16, foo>) { return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a {transpose = array<i64: 1, 0>, transpose_bit_width = 32 : i32} : !xegpu.tensor_desc<8x16xf16> -> vector<8x8x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a {transpose = array<i64: 1, 0>, transpose_bit_width = 32 : i32} : !xegpu.tensor_desc<8x16xf16> -> vector<16x8xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a  <{transpose_bit_width = 32 : i32, transpose = array<i64: 1, 0>}> : !xegpu.tensor_desc<8x16xf16> -> vector<16x8xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a <{packed, x = 2}> : !xegpu.tensor_desc<8x16xf16> -> vector<4x16x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a <{packed, x = 2}>{z = 3} : !xegpu.tensor_desc<8x16xf16> -> vector<4x6x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = "xegpu.load_nd"(%a)  <{packed, x = 2, const_offsets = array<i64: 1,2>, operandSegmentSizes = array<i32: 1, 0>}> : (!xegpu.tensor_desc<8x16xf16>) -> vector<4x16x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a  <{packed, x = 2, const_offsets = array<i64: 1,2>}> : !xegpu.tensor_desc<8x16xf16> -> vector<4x16x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a  <{packed, packed}> {packed} : !xegpu.tensor_desc<8x16xf16> -> vector<4x16x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a  <{packed = 1}> : !xegpu.tensor_desc<8x16xf16> -> vector<4x16x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a[0, 0]  <{packed, x = 2}> : !xegpu.tensor_desc<8x16xf16> -> vector<4x16x2xf16>
return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf16>) {
%2 = xegpu.load_nd %a[0, 0]  <{packed, x = 2, operandSegmentSizes = array<i32: 1, 1>, const_offsets = array<i64: 4, 5>}> : !xegpu.tensor_desc<8x16xf16> -> vector<4x16x2xf16>
return }
// -----
"test.op"() {a = #xegpu.layout<sg_layout = [2, x2]>} : () -> ()
// -----
"test.op"() {a = #xegpu.layout<sg_layout = [2, 3]]>} : () -> ()
// -----
"test.op"() {a = #xegpu.layout<sg_layout = [x]>} : () -> ()
// -----
"test.op"() {a = #xegpu.layout<sg_layout = [2 3]>} : () -> ()
// -----
"test.op"() {a = #xegpu.layout<sg_layout = [2, 4294967296]>} : () -> ()
// -----
"test.op"() {a = #xegpu.layout<sg_layout = 2>} : () -> ()
// -----
"test.op"() {a = #xegpu.layout<sg_layout = [2,]>} : () -> ()
// -----
"a.b"() {a = #xegpu.scatter_tdesc_attr<chunk_size=0>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xi8, #xegpu.scatter_tdesc_attr<chunk_size=-1>>} : () -> ()
