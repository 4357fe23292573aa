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

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.load_nd %a {transpose = array<i64: 1, 0>} : !xegpu.tensor_desc<8x16xf32> -> vector<16x8xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.load_nd %a {transpose = array<i64: 1, 0>} : !xegpu.tensor_desc<8x16xf32> -> vector<8x16xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<16x16xf16> -> vector<8x16x2xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<16x16xf16> -> vector<16x16xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<16x16xf16> -> vector<4x16x4xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<16x16xf16> -> vector<4x16x2xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<16x16xf16> -> vector<256xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<16x16xf16> -> vector<16xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<2x32x16xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<64x16xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<32x16xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<2x16x16x2xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a {packed} : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<16x16x2xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.load_nd %a {transpose = array<i64: 1, 0>} : !xegpu.tensor_desc<8x16xf32> -> vector<16x8xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<512xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<32x16xf16, #xegpu.block_tdesc_attr<array_length = 2>> -> vector<1024xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {packed, transpose = array<i64: 1, 0>} : !xegpu.tensor_desc<16x16xf16> -> vector<8x16x2xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<16x16xf16>) {
  %0 = xegpu.load_nd %a {transpose = array<i64: 1, 0>, transpose_bit_width = 32 : i32} : !xegpu.tensor_desc<16x16xf16> -> vector<8x16x2xf16>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = 1>>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = 1>> -> vector<8x16xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<8x16xf32> -> vector<7xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.load_nd %a  : !xegpu.tensor_desc<8x16xf32> -> vector<8x8xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>, %v: vector<8x16xf32>) {
  xegpu.store_nd %v, %a : vector<8x16xf32>, !xegpu.tensor_desc<8x16xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>, %v: vector<16x8xf32>) {
  xegpu.store_nd %v, %a : vector<16x8xf32>, !xegpu.tensor_desc<8x16xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = 2>>, %v: vector<2x8x16xf32>) {
  xegpu.store_nd %v, %a : vector<2x8x16xf32>, !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = 2>>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = 2>>, %v: vector<8x16xf32>) {
  xegpu.store_nd %v, %a : vector<8x16xf32>, !xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<array_length = 2>>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>, %v: vector<16xf32>) {
  xegpu.store_nd %v, %a : vector<16xf32>, !xegpu.tensor_desc<8x16xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>, %v: vector<7xf32>) {
  xegpu.store_nd %v, %a : vector<7xf32>, !xegpu.tensor_desc<8x16xf32>
  return
}

// -----

func.func @f(%a: !xegpu.tensor_desc<8x16xf32>, %v: vector<1x8x16xf32>) {
  xegpu.store_nd %v, %a : vector<1x8x16xf32>, !xegpu.tensor_desc<8x16xf32>
  return
}
