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
