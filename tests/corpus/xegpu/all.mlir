"builtin.module"() ({
  "gpu.module"() <{sym_name = "m"}> ({
    "gpu.func"() <{function_type = (memref<1024x1024xf16>, index, vector<8x16xf16>, vector<16x16xf16>) -> ()}> ({
    ^bb0(%arg0: memref<1024x1024xf16>, %arg1: index, %arg2: vector<8x16xf16>, %arg3: vector<16x16xf16>):
      %0 = "xegpu.create_nd_tdesc"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (memref<1024x1024xf16>) -> !xegpu.tensor_desc<8x16xf16>
      %1 = "xegpu.load_nd"(%0, %arg1, %arg1) <{const_offsets = array<i64: -9223372036854775808, -9223372036854775808>, l1_hint = #xegpu.cache_hint<cached>, l2_hint = #xegpu.cache_hint<uncached>}> : (!xegpu.tensor_desc<8x16xf16>, index, index) -> vector<8x16xf16>
      "xegpu.store_nd"(%arg2, %0, %arg1, %arg1) <{const_offsets = array<i64: -9223372036854775808, -9223372036854775808>}> : (vector<8x16xf16>, !xegpu.tensor_desc<8x16xf16>, index, index) -> ()
      "xegpu.prefetch_nd"(%0, %arg1, %arg1) <{const_offsets = array<i64: -9223372036854775808, -9223372036854775808>}> : (!xegpu.tensor_desc<8x16xf16>, index, index) -> ()
      %2 = "xegpu.dpas"(%arg2, %arg3) : (vector<8x16xf16>, vector<16x16xf16>) -> vector<8x16xf32>
      "xegpu.alloc_nbarrier"() <{nbarrier_num = 8 : i64}> : () -> ()
      "xegpu.fence"() <{fence_scope = #xegpu<fence_scope workgroup>, memory_kind = #xegpu<memory_space global>}> : () -> ()
      "gpu.return"() : () -> ()
    }) {sym_name = "f", workgroup_attributions = 0 : i64} : () -> ()
  }) : () -> ()
  "foo.t"() {a = !xegpu.tensor_desc<8x16xf16, #xegpu.block_tdesc_attr<array_length = 2 : i64>>, b = #xegpu.layout<sg_layout = [4, 8], sg_data = [8, 32], order = [1, 0]>, c = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, d = !xegpu.nbarrier} : () -> ()
}) : () -> ()

