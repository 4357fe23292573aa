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
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = 3, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{foo = 3, input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> {input_layout = 3} : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> {target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>} : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v {input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>} : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = "xegpu.convert_layout"(%v) <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : (vector<4x4xf32>) -> vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = "xegpu.convert_layout"(%v) <{target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : (vector<4x4xf32>) -> vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = "xegpu.convert_layout"(%v) : (vector<4x4xf32>) -> vector<4x4xf32>
// -----
func.func @f(%p: !llvm.ptr<1>, %i: i32) { 
xevm.blockprefetch2d %p, %i, %i, %i, %i, %i <{elem_size_in_bits=16 : i32, tile_width=16 : i32, tile_height=8 : i32, v_blocks=1 : i32, foo}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32)
return }
// -----
func.func @f(%p: !llvm.ptr<1>, %i: vector<8xi16>) { 
xevm.blockstore %p, %i <{foo}> : (!llvm.ptr<1>, vector<8xi16>)
return }
// -----
func.func @f(%p: !llvm.ptr<1>, %i: i32, %v: vector<8xi16>) { 
xevm.blockstore2d %p, %i, %i, %i, %i, %i, %v <{elem_size_in_bits=16 : i32, tile_width=16 : i32, tile_height=8 : i32, foo}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<8xi16>)
return }
// -----
func.func @f(%p: !llvm.ptr<1>, %i: i32, %v: vector<8xi16>) { 
xevm.blockstore2d %p, %i, %i, %i, %i, %i, %v <{elem_size_in_bits=16 : i32, tile_width=16 : i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<8xi16>)
return }
// -----
func.func @f(%p: !llvm.ptr<1>) { 
xevm.memfence <{foo}>
return }
// -----
func.func @f(%p: !llvm.ptr<1>) { 
xevm.memfence <{addrspace=#xevm.addr_space<global>, scope=#xevm.mem_scope<workgroup>, foo}>
return }
// -----
func.func @f(%p: !llvm.ptr<1>) { 
xevm.memfence <{addrspace=#xevm.addr_space<global>}>
return }
// -----
func.func @f(%p: !llvm.ptr<1>) { 
xevm.prefetch %p <{foo}> : (!llvm.ptr<1>)
return }
// -----
func.func @f(%p: !llvm.ptr<1>) { 
xevm.prefetch %p : (!llvm.ptr<1>)
return }
// -----
func.func @f(%p: vector<8xf32>, %a: vector<8xi16>, %b: vector<8xi32>) { 
%0 = xevm.mma %a, %b, %p {shape=<m=8, n=16, k=16>, types=<d=f32, a=f16, b=f16, c=f32>} <{foo}> : (vector<8xi16>, vector<8xi32>, vector<8xf32>) -> vector<8xf32>
return }
// -----
%m = "t.s"() : () -> !xegpu.tensor_desc<4x4xf32>
xegpu.prefetch_nd %m <{foo}> : !xegpu.tensor_desc<4x4xf32>
// -----
%m = "t.s"() : () -> !xegpu.tensor_desc<4x4xf32>
%v = "t.s"() : () -> vector<4x4xf32>
xegpu.store_nd %v, %m <{foo}> : vector<4x4xf32>, !xegpu.tensor_desc<4x4xf32>
// -----
%m = "t.s"() : () -> memref<4x4xf32>
%0 = xegpu.create_nd_tdesc %m <{foo}> : memref<4x4xf32> -> !xegpu.tensor_desc<4x4xf32>
// -----
%p = "t.s"() : () -> memref<4xf32>
%o = "t.s"() : () -> vector<4xindex>
%k = "t.s"() : () -> vector<4xi1>
%0 = xegpu.load %p[%o], %k <{foo}> : memref<4xf32>, vector<4xindex>, vector<4xi1> -> vector<4xf32>
// -----
%p = "t.s"() : () -> memref<4xf32>
%o = "t.s"() : () -> vector<4xindex>
%k = "t.s"() : () -> vector<4xi1>
%v = "t.s"() : () -> vector<4xf32>
xegpu.store %v, %p[%o], %k <{foo}> : vector<4xf32>, memref<4xf32>, vector<4xindex>, vector<4xi1>
// -----
%p = "t.s"() : () -> memref<4xf32>
%o = "t.s"() : () -> vector<4xindex>
xegpu.prefetch %p[%o] <{foo}> : memref<4xf32>, vector<4xindex>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<16x16xf16>
%0 = xegpu.load_matrix %a[0, 0] <{foo}> : !xegpu.mem_desc<16x16xf16> -> vector<4x4xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<16x16xf16>
%v = "t.s"() : () -> vector<4x4xf16>
xegpu.store_matrix %v, %a[0, 0] <{foo}> : vector<4x4xf16>, !xegpu.mem_desc<16x16xf16>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{foo}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, foo}> : vector<4x4xf32>
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{foo = 1 : i32}> {input_layout = 1 : i32} vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = 1 : i32, target_layout = 2 : i32}>  vector<16x16xf16> return }
