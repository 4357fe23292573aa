%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16>) -> vector<16xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16>) -> vector<2x2x2xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> vector<16xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> vector<2x2x2xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> vector<16xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32]>>) -> vector<2x2x2xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io, layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : (!xegpu.mem_desc<32x64xf16>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io, layout = #xegpu.layout<lane_layout = [16, 16], lane_data = [1, 2]>}> : (!xegpu.mem_desc<32x64xf16>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io, layout = #xegpu.layout<lane_layout = [16, 16], lane_data = [2, 1]>}> : (!xegpu.mem_desc<32x64xf16>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>
%r = "xegpu.load_matrix"(%a) <{const_offsets = array<i64: 0, 0>, subgroup_block_io, layout = #xegpu.layout<lane_layout = [16, 16], lane_data = [2, 1]>}> : (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>) -> vector<8x8xf16>
// -----
%a = "t.s"() : () -> memref<32x16xf32, 3>
%r = xegpu.create_nd_tdesc %a : memref<32x16xf32, 3> -> !xegpu.tensor_desc<32x16xf32, #xegpu.block_tdesc_attr<memory_space = slm>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<32x16xf32, #xegpu.block_tdesc_attr<memory_space = slm>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16xf32, #xegpu.block_tdesc_attr<memory_space = slm>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16xf32, #xegpu.block_tdesc_attr<memory_space = global>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<2x16xf32, #xegpu.block_tdesc_attr<memory_space = global>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16xf32, #xegpu.block_tdesc_attr<array_length = 2 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<2x16xf32, #xegpu.block_tdesc_attr<array_length = 2 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<2x16xf32, #xegpu.block_tdesc_attr<array_length = 2 : i64, memory_space = slm>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<2x2x16xf32, #xegpu.block_tdesc_attr<array_length = 2 : i64, memory_space = slm>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<2x2x16xf32>
// -----
"t.s"() : () -> !xegpu.tensor_desc<2x2x2x16xf32>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x2xf32, #xegpu.scatter_tdesc_attr<memory_space = slm, chunk_size = 2 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x2xf32, #xegpu.scatter_tdesc_attr<chunk_size = 4 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x2xf32, #xegpu.scatter_tdesc_attr<>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16xf16, #xegpu.scatter_tdesc_attr<chunk_size = 1 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x3xf16, #xegpu.scatter_tdesc_attr<chunk_size = 3 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x2xf16, #xegpu.scatter_tdesc_attr<chunk_size = 2 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x1xf32, #xegpu.scatter_tdesc_attr<chunk_size = 1 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x2xi8, #xegpu.scatter_tdesc_attr<chunk_size = 2 : i64>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<16x2xf32, #xegpu.layout<lane_layout = [16, 1], lane_data = [1, 2]>>
// -----
"t.s"() : () -> !xegpu.tensor_desc<?xf32>
// -----
"t.s"() : () -> !xegpu.tensor_desc<f32>
// -----
"t.s"() : () -> !xegpu.mem_desc<16x16xf32, #xegpu.mem_layout<stride = [1, 16], block = [16, 16]>>
// -----
"t.s"() : () -> !xegpu.mem_desc<16x16xf32, #xegpu.mem_layout<stride = [1, 16], block = [3, 16]>>
// -----
%a, %i = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>, index)
%r = xegpu.load_matrix %a[%i, 16] <{subgroup_block_io}> : !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>, index -> vector<16x16xf16>
// -----
%a, %i = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16>, index)
%r = xegpu.load_matrix %a[%i, 16] <{subgroup_block_io}> : !xegpu.mem_desc<32x64xf16>, index -> vector<16x16xf16>
// -----
%a, %i = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>, index)
%r = xegpu.load_matrix %a[%i, 16] <{subgroup_block_io}> : !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [1, 32], block = [16, 16]>>, index -> vector<8xf16>
// -----
%a, %i = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [64, 1], block = [16, 16]>>, index)
%r = xegpu.load_matrix %a[%i, 16] <{subgroup_block_io}> : !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<stride = [64, 1], block = [16, 16]>>, index -> vector<8x16xf16>
// -----
%a, %i = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index)
%r = xegpu.load_matrix %a[%i, 16] <{subgroup_block_io, layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index -> vector<8x16xf16>
// -----
%a, %i = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index)
%r = xegpu.load_matrix %a[%i, 16] <{layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index -> vector<8x16xf16>
// -----
%a, %i, %v = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index, vector<8x8xf16>)
xegpu.store_matrix %v, %a[%i, 16] <{subgroup_block_io}> : vector<8x8xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index
// -----
%a, %i, %v = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index, vector<16xf16>)
xegpu.store_matrix %v, %a[%i, 16] <{subgroup_block_io}> : vector<16xf16>, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index
// -----
%a, %i, %v = "t.s"() : () -> (!xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index, f16)
xegpu.store_matrix %v, %a[%i, 16] <{subgroup_block_io}> : f16, !xegpu.mem_desc<32x64xf16, #xegpu.mem_layout<block = [16, 16]>>, index
