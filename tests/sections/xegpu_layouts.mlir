"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [0]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [2]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = []>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [0, 0]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [-1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims [-1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = array<i64: 1>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [1], >} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.slice<#xegpu.layout<lane_layout=[1,2,3], lane_data=[1,1,1]>, dims = [0]>, dims = [1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.slice<#xegpu.layout<lane_layout=[1,2,3], lane_data=[1,1,1]>, dims = [0]>, dims = [2]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [0]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<<lane_layout=[1,2], lane_data=[1,1]>, dims = [0]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.range<[1:i32,2:i32]>, dims = [0]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [x]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims = [9999999999]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout=[1,2], inst_data=[1,1]>, dims = [1,0]>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x5xf32>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<f32>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x?xf32>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<stride = [1, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<stride = [1, 4], block = [2, 2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.layout<>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, 3>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, >} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<block = [3, 3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<foo = 3>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<block = [2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<block = 2>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<stride = 2>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<stride = [1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32 x>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x4xf32, #xegpu.mem_layout<stride = [1, 4]>, 3>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4xtensor<f32>>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4xi7>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xi7>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, 3>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, >} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.layout<>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x4xf32, #xegpu.layout<lane_layout=[1,3], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x4xf32, #xegpu.layout<lane_layout=[1,8], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x4xf32, #xegpu.layout<lane_layout=[1,4], lane_data=[1,2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x4xf32, #xegpu.layout<sg_layout=[1,3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xf32, #xegpu.layout<sg_layout=[2,2], sg_data=[4,4], inst_data=[3,3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xf32, #xegpu.layout<inst_data=[3,3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xf32, #xegpu.layout<sg_layout=[2,2], sg_data=[4,4], inst_data=[2,2], lane_layout=[1,4], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xf32, #xegpu.slice<#xegpu.layout<lane_layout=[1,4,2], lane_data=[1,1,1]>, dims=[1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xf32, #xegpu.slice<#xegpu.layout<lane_layout=[1,4,3], lane_data=[1,1,1]>, dims=[1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xf16, #xegpu.layout<lane_layout=[1,4], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xi8, #xegpu.layout<lane_layout=[1,4], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x2xf32, #xegpu.scatter_tdesc_attr<chunk_size=2>, #xegpu.layout<lane_layout=[1,4], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x2xf32, #xegpu.scatter_tdesc_attr<chunk_size=2>, #xegpu.layout<lane_layout=[4,1], lane_data=[1,2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8xf32, #xegpu.scatter_tdesc_attr<>, #xegpu.layout<lane_layout=[4], lane_data=[2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x2xf16, #xegpu.scatter_tdesc_attr<chunk_size=2>, #xegpu.layout<lane_layout=[4,1], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x2xf16, #xegpu.scatter_tdesc_attr<chunk_size=2>, #xegpu.layout<lane_layout=[4,1], lane_data=[2,2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout=[1], lane_data=[1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_data=[1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[1], lane_data=[1, 2]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[1], lane_data=[1], order=[0,1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout=[1], lane_layout=[1,2], lane_data=[1,2]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<inst_data=[1], lane_layout=[1,2], lane_data=[1,2]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<inst_data=[1,2], order=[1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<order=[1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout=[1, 2], sg_data=[1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout=[1, 2], inst_data=[1]>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4xzzz>} : () -> ()
// -----
"a.b"() {a = !xegpu.mem_desc<4x5x()>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xzzz>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x()>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x5zzz>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x?xf32>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<?x4xf32, #xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<?x4xf32, #xegpu.layout<lane_layout=[1,3], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<0x4xf32, #xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x4xf32, #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims=[0]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.slice<#xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, dims=[0]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.slice<#xegpu.layout<lane_layout=[1,3], lane_data=[1,1]>, dims=[0]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.slice<#xegpu.layout<lane_layout=[1,3], lane_data=[1,1]>, dims=[1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x4xf32, #xegpu.layout<lane_layout=[2], lane_data=[1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.layout<sg_layout=[-4], sg_data=[1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.layout<sg_layout=[4], sg_data=[3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12xf32, #xegpu.layout<sg_layout=[4], sg_data=[3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12xf32, #xegpu.layout<sg_layout=[8], sg_data=[3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12xf32, #xegpu.layout<sg_layout=[24], sg_data=[3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x4xf32, #xegpu.layout<lane_layout=[1,2], lane_data=[1,1]>, #xegpu.block_tdesc_attr<memory_space=slm>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x2xi4, #xegpu.scatter_tdesc_attr<chunk_size=2>, #xegpu.layout<lane_layout=[4,1], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x8xi4, #xegpu.scatter_tdesc_attr<chunk_size=8>, #xegpu.layout<lane_layout=[4,1], lane_data=[1,4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8xi8, #xegpu.scatter_tdesc_attr<>, #xegpu.layout<lane_layout=[4], lane_data=[1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xi8, #xegpu.scatter_tdesc_attr<chunk_size=4>, #xegpu.layout<lane_layout=[1,4], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xi8, #xegpu.scatter_tdesc_attr<chunk_size=4>, #xegpu.layout<sg_layout=[4,1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xi8, #xegpu.scatter_tdesc_attr<chunk_size=4>, #xegpu.layout<lane_layout=[3,1], lane_data=[1,1]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_data = [1, 2, 1], order = [2, 8, 6]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xf16, #xegpu.layout<sg_layout = [2, 1], inst_data = [2], lane_data = [2, 2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [3, 4], inst_data = [1, 3], lane_layout = [3, 4], lane_data = [3, 2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x6xf32, #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 16], lane_layout = [3, 6], lane_data = [16, 1]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [3], lane_layout = [1]>, dims = [1]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x8x1xf16, #xegpu.scatter_tdesc_attr<chunk_size = 8>, #xegpu.layout<sg_layout = [1, 16, 3], lane_layout = [2, 2, 8], lane_data = [8, 3, 2], order = [8, 4, 2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x6xf64, #xegpu.layout<sg_data = [16], inst_data = [2, 1], lane_layout = [6, 6], lane_data = [3, 1], order = [3, 1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x12xi8, #xegpu.layout<lane_layout = [4, 3], lane_data = [16, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x12xf16, #xegpu.layout<sg_layout = [3], inst_data = [4, 1], lane_layout = [8, 2], lane_data = [6, 8], order = [6, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x6xf32, #xegpu.scatter_tdesc_attr<chunk_size = 2>, #xegpu.layout<sg_layout = [2, 1], inst_data = [2, 16]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x8xi4, #xegpu.layout<sg_data = [1, 6], inst_data = [1, 6], lane_data = [1, 4], order = [3, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6x16x4xf32, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<sg_layout = [1, 8, 1], sg_data = [6, 2, 3], inst_data = [8, 8, 8], lane_layout = [4, 16], lane_data = [8, 2], order = [4, 4, 16]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xi4, #xegpu.layout<sg_layout = [8, 1], sg_data = [6, 4], lane_data = [16, 1], order = [4, 2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x6xf64, #xegpu.layout<lane_layout = [4, 6], lane_data = [3, 3], order = [2, 1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6xf16, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<sg_data = [16], lane_layout = [8]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x12xf16, #xegpu.layout<sg_layout = [2, 2], lane_layout = [6, 16], lane_data = [2, 8, 6]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [1], inst_data = [2], lane_layout = [1], lane_data = [2], order = [16, 2, 2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<2x1x16xf32, #xegpu.layout<sg_layout = [2, 1, 8], sg_data = [16, 16, 3], inst_data = [1, 2], lane_layout = [2, 6, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x12xi4, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<inst_data = [1, 3], lane_layout = [1, 1], lane_data = [6, 16]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x12xf16, #xegpu.layout<inst_data = [1, 1], order = [16, 2, 2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [3, 6], sg_data = [2, 2], inst_data = [1, 1]>, dims = [16]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [2, 2], sg_data = [1, 3], inst_data = [16, 2], order = [1, 4]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x4xf32, #xegpu.layout<sg_data = [3], order = [2, 2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6x1xi4, #xegpu.scatter_tdesc_attr<chunk_size = 1>, #xegpu.layout<lane_data = [16, 2], order = [2, 2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8xf32, #xegpu.layout<sg_layout = [3], inst_data = [1, 2, 16], lane_layout = [16]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x1xf32, #xegpu.layout<sg_layout = [6, 8], inst_data = [2, 1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x1xi8, #xegpu.layout<sg_data = [2, 1], inst_data = [4, 16], lane_data = [2, 6]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<inst_data = [8], lane_layout = [2, 4, 1], lane_data = [2], order = [2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x4xi8, #xegpu.layout<sg_layout = [2, 1], inst_data = [8, 4], lane_layout = [8, 6], order = [1, 4]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [4, 1], lane_layout = [8, 2], lane_data = [3, 3], order = [2, 1]>, dims = [16]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [2, 6], sg_data = [16, 1], lane_layout = [8, 1], lane_data = [1, 1], order = [2, 16]>, dims = [4]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout = [1, 16]>, dims = [16]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x1xf32, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<sg_layout = [16, 6], sg_data = [2, 8], lane_data = [1, 6]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [6], sg_data = [6], inst_data = [8], lane_data = [1]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1xf32, #xegpu.layout<lane_data = [2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6x12xi4, #xegpu.layout<lane_layout = [6, 8]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_data = [3, 2], lane_layout = [2, 4], lane_data = [4, 1]>, dims = [1]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x6x12xf16, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<inst_data = [8, 4, 1], lane_layout = [3, 2, 8], lane_data = [1, 4, 6]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<inst_data = [16, 8, 2], lane_layout = [16, 1, 1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_data = [6, 1]>, dims = [3]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<2x8xi4, #xegpu.layout<lane_layout = [3, 2], order = [16, 8]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1xf16, #xegpu.layout<lane_layout = [1], lane_data = [4], order = [1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x6xi8, #xegpu.layout<sg_data = [2, 1], lane_data = [2, 1], order = [2, 3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x12xi4, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<sg_data = [4, 16], inst_data = [1, 2], lane_data = [6, 8], order = [1, 2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<inst_data = [8], lane_data = [4, 2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12xf16, #xegpu.layout<sg_layout = [1], sg_data = [16], inst_data = [16, 2, 16], lane_layout = [3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf64, #xegpu.scatter_tdesc_attr<chunk_size = 8>, #xegpu.layout<sg_layout = [6], inst_data = [1], lane_layout = [8], lane_data = [3]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [2, 8], lane_layout = [2, 4], lane_data = [6, 2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x8x8xi8, #xegpu.scatter_tdesc_attr<chunk_size = 4>, #xegpu.layout<sg_layout = [8, 8, 4], sg_data = [1, 16, 1], lane_data = [6, 8, 1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<8x4xi8, #xegpu.layout<sg_layout = [2, 3], sg_data = [4, 16], lane_data = [1, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6x12xf64, #xegpu.scatter_tdesc_attr<chunk_size = 8>, #xegpu.layout<sg_layout = [1, 3], sg_data = [1, 16], lane_layout = [16, 1], order = [8, 1]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_data = [6, 6, 1], inst_data = [4, 1, 8], lane_data = [4, 16, 4], order = [3, 6, 16]>, dims = [3, 2]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [16, 2], sg_data = [16, 3], inst_data = [2, 8], order = [16, 6]>, dims = [6, 4]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [1, 1], sg_data = [1, 4], inst_data = [2, 1], lane_data = [6, 8]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x4xf64, #xegpu.layout<sg_data = [1, 2], inst_data = [1, 6], lane_layout = [16, 8], order = [8, 1]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x8xf16, #xegpu.layout<sg_layout = [8, 8], sg_data = [4, 6], inst_data = [8, 1], lane_data = [6, 2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [4, 2, 4], inst_data = [8, 1, 2], lane_layout = [16, 1, 16]>, dims = [16]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x8xf64, #xegpu.scatter_tdesc_attr<chunk_size = 8>, #xegpu.layout<sg_data = [1, 6], lane_layout = [1, 2], order = [3, 16]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x1x4xi4, #xegpu.scatter_tdesc_attr<chunk_size = 1>, #xegpu.layout<sg_layout = [1, 1, 16], sg_data = [8, 4], inst_data = [16, 3, 6], lane_data = [1, 2, 16]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x2xi8, #xegpu.scatter_tdesc_attr<chunk_size = 1>, #xegpu.layout<sg_data = [8, 1], inst_data = [2, 4], lane_layout = [2, 2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [6, 1, 2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x2xf16, #xegpu.layout<sg_layout = [16, 2], sg_data = [16, 6], inst_data = [1, 3], lane_data = [6, 3]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [2], sg_data = [8], lane_layout = [2], lane_data = [1]>, dims = [1, 2]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x12xf32, #xegpu.layout<sg_layout = [3, 4], order = [1, 2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x12xi4, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<sg_layout = [6, 16], sg_data = [1, 16], inst_data = [1, 1], lane_layout = [3, 16], lane_data = [16, 3], order = [6, 8]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x1xf32, #xegpu.layout<sg_layout = [3, 1], sg_data = [3, 8], lane_layout = [3, 1], order = [1, 6]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [1, 4, 1], sg_data = [8, 1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [1, 2, 4], sg_data = [16, 6], inst_data = [6, 6], lane_data = [6, 16], order = [2, 8]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [1, 1], sg_data = [1, 1], lane_data = [4, 4], order = [2, 1]>, dims = [6, 6]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<12x8x12xf16, #xegpu.layout<sg_layout = [16, 4, 3], sg_data = [3, 1, 8], inst_data = [16, 4, 2], lane_layout = [6, 16, 3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6xf64, #xegpu.layout<sg_layout = [1], sg_data = [2], lane_layout = [2], order = [6]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [2], sg_data = [2], lane_layout = [3, 2], lane_data = [1], order = [1]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [2, 4]>, dims = [16]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<sg_layout = [8]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<1x8xf32, #xegpu.layout<sg_layout = [1, 3], lane_layout = [3, 3], lane_data = [2, 4]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<2x2x1xf32, #xegpu.scatter_tdesc_attr<chunk_size = 8>, #xegpu.layout<sg_data = [2, 2, 2], inst_data = [16, 2, 16], lane_layout = [4, 1, 2], order = [6, 1, 3]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<chunk_size = 1>, #xegpu.layout<sg_layout = [3], sg_data = [16], lane_layout = [2]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4x16xf32, #xegpu.scatter_tdesc_attr<chunk_size = 8>, #xegpu.layout<sg_layout = [1, 2], sg_data = [2, 4], inst_data = [8, 16], lane_layout = [1, 16], order = [2, 8]>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<16x1x2xi4, #xegpu.block_tdesc_attr<array_length = 2 : i64>, #xegpu.layout<inst_data = [2, 8, 2], lane_data = [1, 4, 2]>>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<sg_layout = [2, 1], inst_data = [16, 16], order = [1, 2]>, dims = [1]>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<6xi8, #xegpu.layout<sg_layout = [3], lane_layout = [16], lane_data = [16]>>} : () -> ()
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>, target_layout = #xegpu.layout<sg_layout = [2], sg_data = [8]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>, target_layout = #xegpu.layout<sg_layout = [3, 2], sg_data = [8, 8]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>, target_layout = #xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2], sg_data = [8, 8, 8]>, dims = [0]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [8, 8]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [1, 1, 16], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<inst_data = [8, 16]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<inst_data = [7, 16]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<inst_data = [8]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<inst_data = [7, 16]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2], sg_data = [8, 8, 8]>, dims = [0]>, target_layout = #xegpu.layout<inst_data = [8]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16x16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [1, 1, 16], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<16x16xf16> return }
// -----
func.func @f(%a: vector<16xf16>) { %0 = xegpu.convert_layout %a <{input_layout = #xegpu.layout<inst_data = [8]>, target_layout = #xegpu.layout<inst_data = [3]>}> : vector<16xf16> return }
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>, target_layout = #xegpu.layout<inst_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [3, 3]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [3, 3]>, target_layout = #xegpu.layout<inst_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [3, 3]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2], lane_layout = [1, 2], lane_data = [1, 1]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2], lane_layout = [1, 2], lane_data = [1, 1]>, target_layout = #xegpu.layout<inst_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2], lane_layout = [1, 2], lane_data = [1, 1]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 2], lane_data = [1, 1]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 2], lane_data = [1, 1]>, target_layout = #xegpu.layout<inst_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 2], lane_data = [1, 1]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.layout<inst_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<inst_data = [2, 2]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<inst_data = [2, 2]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<inst_data = [2, 2]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<inst_data = [3, 2]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<inst_data = [3, 2]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<inst_data = [3, 2]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2, 2]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2], sg_data = [2, 2, 2]>, dims = [0]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2], sg_data = [2, 2, 2]>, dims = [0]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2], sg_data = [2, 2, 2]>, dims = [0]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 3, 2], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 3, 2], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 3, 2], lane_data = [1, 1, 1]>, dims = [0]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2], sg_data = [2]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2], sg_data = [2]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<sg_layout = [2], sg_data = [2]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [2], lane_data = [2]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [2], lane_data = [2]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.layout<lane_layout = [2], lane_data = [2]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2, 2], sg_data = [2, 2, 2, 2]>, dims = [0]>, dims = [0]>, target_layout = #xegpu.layout<sg_layout = [2, 2], sg_data = [2, 2]>}> : vector<4x4xf32>
// -----
%v = "t.s"() : () -> vector<8x8xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2, 2], sg_data = [2, 2, 2, 2]>, dims = [0]>, dims = [0]>, target_layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>}> : vector<8x8xf32>
// -----
%v = "t.s"() : () -> vector<4x4xf32>
%0 = xegpu.convert_layout %v <{input_layout = #xegpu.slice<#xegpu.slice<#xegpu.layout<sg_layout = [2, 2, 2, 2], sg_data = [2, 2, 2, 2]>, dims = [0]>, dims = [0]>, target_layout = #xegpu.slice<#xegpu.layout<lane_layout = [2, 2, 2], lane_data = [1, 1, 1]>, dims = [0]>}> : vector<4x4xf32>
