"builtin.module"() ({
  "xegpu.alloc_nbarrier"() <{nbarrier_num = 32 : i64}> : () -> ()
  %0:3 = "t.src"() : () -> (vector<32xsi1>, vector<32xsi1>, vector<32xsi1>)
  %1 = "xegpu.dpas"(%0#0, %0#1, %0#2) : (vector<32xsi1>, vector<32xsi1>, vector<32xsi1>) -> vector<32xsi1>
  %2 = "xegpu.dpas"(%0#0, %0#1, %0#2) : (vector<32xsi1>, vector<32xsi1>, vector<32xsi1>) -> vector<32xsi1>
  "t.use"(%1, %2) : (vector<32xsi1>, vector<32xsi1>) -> ()
  "t.write"() : () -> ()
  %3 = "xegpu.dpas"(%0#0, %0#1, %0#2) : (vector<32xsi1>, vector<32xsi1>, vector<32xsi1>) -> vector<32xsi1>
  %4:2 = "t.src"() : () -> (i8, i8)
  %5 = "xegpu.init_nbarrier"(%4#0, %4#1) : (i8, i8) -> !xegpu.nbarrier
  %6 = "xegpu.init_nbarrier"(%4#0, %4#1) : (i8, i8) -> !xegpu.nbarrier
  "t.use"(%5, %6) : (!xegpu.nbarrier, !xegpu.nbarrier) -> ()
  "t.write"() : () -> ()
  %7 = "xegpu.init_nbarrier"(%4#0, %4#1) : (i8, i8) -> !xegpu.nbarrier
  %8:3 = "t.src"() : () -> (memref<?xi1>, vector<3xindex>, vector<16x16xi1>)
  %9 = "xegpu.load"(%8#0, %8#1, %8#2) : (memref<?xi1>, vector<3xindex>, vector<16x16xi1>) -> vector<16x16xi1>
  %10 = "xegpu.load"(%8#0, %8#1, %8#2) : (memref<?xi1>, vector<3xindex>, vector<16x16xi1>) -> vector<16x16xi1>
  "t.use"(%9, %10) : (vector<16x16xi1>, vector<16x16xi1>) -> ()
  "t.write"() : () -> ()
  %11 = "xegpu.load"(%8#0, %8#1, %8#2) : (memref<?xi1>, vector<3xindex>, vector<16x16xi1>) -> vector<16x16xi1>
  %12:2 = "t.src"() : () -> (!xegpu.mem_desc<16x64xf16>, index)
  %13 = "xegpu.load_matrix"(%12#0, %12#1) <{const_offsets = array<i64: 0, 1>}> : (!xegpu.mem_desc<16x64xf16>, index) -> vector<3xf16>
  %14 = "xegpu.load_matrix"(%12#0, %12#1) <{const_offsets = array<i64: 0, 1>}> : (!xegpu.mem_desc<16x64xf16>, index) -> vector<3xf16>
  "t.use"(%13, %14) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %15 = "xegpu.load_matrix"(%12#0, %12#1) <{const_offsets = array<i64: 0, 1>}> : (!xegpu.mem_desc<16x64xf16>, index) -> vector<3xf16>
  %16 = "t.src"() : () -> !xegpu.nbarrier
  "xegpu.nbarrier_arrive"(%16) : (!xegpu.nbarrier) -> ()
  %17 = "t.src"() : () -> !xegpu.nbarrier
  "xegpu.nbarrier_wait"(%17) : (!xegpu.nbarrier) -> ()
  %18:2 = "t.src"() : () -> (memref<4xi8, 3>, vector<8x8xindex>)
  "xegpu.prefetch"(%18#0, %18#1) : (memref<4xi8, 3>, vector<8x8xindex>) -> ()
  %19:3 = "t.src"() : () -> (!xegpu.tensor_desc<8x16xf32>, index, index)
  "xegpu.prefetch_nd"(%19#0, %19#1, %19#2) : (!xegpu.tensor_desc<8x16xf32>, index, index) -> ()
  %20:3 = "t.src"() : () -> (f16, !xegpu.mem_desc<16x64xf16>, index)
  "xegpu.store_matrix"(%20#0, %20#1, %20#2) <{const_offsets = array<i64>}> : (f16, !xegpu.mem_desc<16x64xf16>, index) -> ()
  %21:3 = "t.src"() : () -> (!xegpu.tensor_desc<8x16xf32>, index, index)
  %22 = "xegpu.update_nd_offset"(%21#0, %21#1, %21#2) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.tensor_desc<8x16xf32>, index, index) -> !xegpu.tensor_desc<8x16xf32>
  %23 = "xegpu.update_nd_offset"(%21#0, %21#1, %21#2) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.tensor_desc<8x16xf32>, index, index) -> !xegpu.tensor_desc<8x16xf32>
  "t.use"(%22, %23) : (!xegpu.tensor_desc<8x16xf32>, !xegpu.tensor_desc<8x16xf32>) -> ()
  "t.write"() : () -> ()
  %24 = "xegpu.update_nd_offset"(%21#0, %21#1, %21#2) <{const_offsets = array<i64: 0, 0>}> : (!xegpu.tensor_desc<8x16xf32>, index, index) -> !xegpu.tensor_desc<8x16xf32>
  %25:2 = "t.src"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>)
  %26 = "xegpu.update_offset"(%25#0, %25#1) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
  %27 = "xegpu.update_offset"(%25#0, %25#1) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
  "t.use"(%26, %27) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>) -> ()
  "t.write"() : () -> ()
  %28 = "xegpu.update_offset"(%25#0, %25#1) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
}) : () -> ()
