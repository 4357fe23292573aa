%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>) -> (vector<1x32xf16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x32xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>}> : (vector<1x32xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (memref<2048xi8, #gpu.address_space<workgroup>>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<2048xi8, #gpu.address_space<workgroup>>) -> (!xegpu.mem_desc<4x4xf32>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>) -> (vector<16x16xf16>)
// -----
%v0 = "t.s"() : () -> (memref<512xf32, 3>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<512xf32, 3>) -> (!xegpu.mem_desc<4x4xf32>)
// -----
%v0 = "t.s"() : () -> (memref<2048xindex,3>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<2048xindex,3>) -> (!xegpu.mem_desc<16x64xi8>)
// -----
%v0 = "t.s"() : () -> (memref<2x2x512xi8, 3>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<2x2x512xi8, 3>) -> (!xegpu.mem_desc<4x4xf32>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>) -> (f16)
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x8xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<1x8xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<2x16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<2x16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<16xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<16xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>}> : (vector<1x16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> (vector<32xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> (vector<32xf16>)
// -----
%v0 = "t.s"() : () -> (memref<2048xi8, strided<[2]>, 3>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<2048xi8, strided<[2]>, 3>) -> (!xegpu.mem_desc<16x64xf16>)
// -----
%v0 = "t.s"() : () -> (memref<512xf32, 3>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<512xf32, 3>) -> (!xegpu.mem_desc<16x64xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>) -> (vector<16xf16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>}> : (vector<16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16>) -> (vector<8x128xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>) -> (vector<1x8xf16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xf16>, !xegpu.mem_desc<16x64xf16>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : (vector<8xf16>, !xegpu.mem_desc<16x64xf16>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<8xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (memref<2048xi8, strided<[2]>, 3>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<2048xi8, strided<[2]>, 3>) -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
// -----
%v0 = "t.s"() : () -> (memref<2048xi8, #gpu.address_space<workgroup>>)
%r = "xegpu.create_mem_desc"(%v0)  : (memref<2048xi8, #gpu.address_space<workgroup>>) -> (!xegpu.mem_desc<32x64xi8>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8x16xf16>, !xegpu.mem_desc<16x64xf16>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : (vector<8x16xf16>, !xegpu.mem_desc<16x64xf16>) -> ()
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>) -> (vector<1x32xf16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>}> : (vector<8xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16>) -> (vector<8x16xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<8x16x64xf16>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0, 0>}> : (!xegpu.mem_desc<8x16x64xf16>) -> (vector<8x16xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>) -> (vector<1x16xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> (f16)
// -----
%v0, %v1 = "t.s"() : () -> (vector<16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<2x16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>}> : (vector<2x16xf16>, !xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<32xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<32xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<2x16xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<2x16xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<8x16x64xf16>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0, 0>}> : (!xegpu.mem_desc<8x16x64xf16>) -> (vector<8x16x16xf16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x32xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
"xegpu.store_matrix"(%v0, %v1) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (vector<1x32xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> ()
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> (vector<16xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16>) -> (vector<8xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16]>>) -> (f16)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>) -> (vector<1x32xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> (vector<2x16xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<16x64xf16, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>) -> (vector<32xf16>)
// -----
%v0 = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>)
%r = "xegpu.load_matrix"(%v0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> (vector<1x8xf16>)
// -----
%a0 = "t.s"() : () -> (!xegpu.mem_desc<32x1xf16>)
%r:1 = "xegpu.load_matrix"(%a0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x1xf16>) -> vector<2x2x2xf16>
// -----
%a0 = "t.s"() : () -> (!xegpu.mem_desc<32x1xf16>)
%r:1 = "xegpu.load_matrix"(%a0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<32x1xf16>) -> vector<2x2x2xf16>
// -----
%0 = "t.s"() : () -> !xegpu.mem_desc<64xf16, #xegpu.mem_layout<stride = [1, 32]>>
%1 = "xegpu.load_matrix"(%0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> f16
// -----
%0 = "t.s"() : () -> !xegpu.mem_desc<64x32xf16, #xegpu.mem_layout<stride = [1, 64]>>
%1 = "xegpu.load_matrix"(%0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<64x32xf16, #xegpu.mem_layout<stride = [1, 64]>>) -> vector<16xf16>
// -----
%0 = "t.s"() : () -> !xegpu.mem_desc<64x32xf16, #xegpu.mem_layout<stride = [1, 64]>>
%1 = "xegpu.load_matrix"(%0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<64x32xf16, #xegpu.mem_layout<stride = [1, 64]>>) -> vector<16xf16>
// -----
%0 = "t.s"() : () -> !xegpu.mem_desc<64x32xf16>
%1 = "xegpu.load_matrix"(%0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<64x32xf16>) -> vector<16xf16>
// -----
%0 = "t.s"() : () -> !xegpu.mem_desc<64x32xf16>
%1 = "xegpu.load_matrix"(%0) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<64x32xf16>) -> f16
// -----
%0 = "t.s"() : () -> !xegpu.mem_desc<64x32xf16>
%1 = "xegpu.load_matrix"(%0) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.mem_desc<64x32xf16>) -> vector<65x32xf16>
// -----
func.func @f(%a: !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [32, 1], block = [16, 16]>>, %o: index) {
  %r = xegpu.load_matrix %a[8, 8] <{subgroup_block_io}> : !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [32, 1], block = [16, 16]>> -> vector<8x8xf16>
  return
}
// -----
func.func @f(%a: !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>, %o: index) {
  %r = xegpu.load_matrix %a[8, 8] <{subgroup_block_io, layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>> -> vector<8x16xf16>
  return
}
// -----
func.func @f(%a: !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>, %o: index) {
  %r = xegpu.load_matrix %a[8, 8] <{subgroup_block_io, layout = #xegpu.layout<lane_layout = [16, 1], lane_data = [1, 1]>}> : !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>> -> vector<16x16xf16>
  return
}
// -----
func.func @f(%a: !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [32, 1], block = [16, 16]>>, %o: index) {
  %r = xegpu.load_matrix %a[8, 8] <{subgroup_block_io, layout = #xegpu.layout<lane_layout = [16, 1], lane_data = [1, 1]>}> : !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [32, 1], block = [16, 16]>> -> vector<16x16xf16>
  return
}
// -----
func.func @f(%a: !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32]>>, %v: vector<16x16xf16>) {
  xegpu.store_matrix %v, %a[8, 8] <{subgroup_block_io, layout = #xegpu.slice<#xegpu.layout<lane_layout = [1, 16, 1], lane_data = [1, 1, 1]>, dims = [2]>}> : vector<16x16xf16>, !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32]>>
  return
}
// -----
func.func @f(%a: !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32]>>, %v: vector<16x16xf16>) {
  xegpu.store_matrix %v, %a[8, 8] <{subgroup_block_io, layout = #xegpu.slice<#xegpu.layout<lane_layout = [1, 16, 2], lane_data = [1, 1, 1]>, dims = [2]>}> : vector<16x16xf16>, !xegpu.mem_desc<32x32xf16, #xegpu.mem_layout<stride = [1, 32]>>
  return
}
