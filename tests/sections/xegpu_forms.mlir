func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[0, 0] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  %1 = xegpu.create_nd_tdesc %src [%i, 0] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  %2 = xegpu.create_nd_tdesc %src : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  %3 = xegpu.create_nd_tdesc %p, shape : [24, 32], strides: [32, 1] : ui64 -> !xegpu.tensor_desc<8x16xf32>
  %4 = xegpu.create_nd_tdesc %p[0,%i], shape : [%i, 32], strides: [32, 1] : ui64 -> !xegpu.tensor_desc<8x16xf32>
  %5 = xegpu.load_nd %0 : !xegpu.tensor_desc<8x16xf32> -> vector<8x16xf32>
  %6 = xegpu.load_nd %2[%i, 1] : !xegpu.tensor_desc<8x16xf32> -> vector<8x16xf32>
  xegpu.prefetch_nd %2[%i, 1] : !xegpu.tensor_desc<8x16xf32>
  xegpu.store_nd %6, %2[%i, 1] : vector<8x16xf32>, !xegpu.tensor_desc<8x16xf32>
  %7 = xegpu.load_nd %0 <{l1_hint=#xegpu.cache_hint<cached>}>: !xegpu.tensor_desc<8x16xf32> -> vector<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[%src] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[0 : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[0, a] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[[4], 2] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[%i 2] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src(2) : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = xegpu.create_nd_tdesc %src[0,0], shape : [4, a], strides : [3, 3] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%src: memref<24x32xf32>, %i: index, %p: ui64) {
  %0 = "xegpu.create_nd_tdesc"(%src, %i) <{const_offsets = array<i64: 4>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (memref<24x32xf32>, index) -> !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<memory_space = global, memory_space = slm>>) { return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<memory_space = foo>>) { return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = "a">>) { return }
// -----
func.func @a(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<foo = 3>>) { return }
// -----
func.func @a(%a: !xegpu.tensor_desc<f32>) { return }
// -----
func.func @a(%b: !xegpu.mem_desc<16xf16, #xegpu.mem_layout<a>>) { return }
// -----
func.func @a(%b: !xegpu.mem_desc<16xf16, #xegpu.mem_layout<a = 3, a = 4>>) { return }
// -----
func.func @a(%b: i32) attributes {a = #xegpu<memory_space slm>, b = #xegpu.block_tdesc_attr<memory_space = slm, array_length=1>, c = #xegpu.block_tdesc_attr<memory_space = global> } { return }
