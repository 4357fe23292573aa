// ----- all
gpu.module @m {
  gpu.func @f(%a: memref<1024x1024xf16>, %i: index, %v: vector<8x16xf16>, %w: vector<16x16xf16>) {
    %0 = xegpu.create_nd_tdesc %a : memref<1024x1024xf16> -> !xegpu.tensor_desc<8x16xf16>
    %1 = xegpu.load_nd %0[%i, %i] <{l1_hint = #xegpu.cache_hint<cached>, l2_hint = #xegpu.cache_hint<uncached>}> : !xegpu.tensor_desc<8x16xf16> -> vector<8x16xf16>
    xegpu.store_nd %v, %0[%i, %i] : vector<8x16xf16>, !xegpu.tensor_desc<8x16xf16>
    xegpu.prefetch_nd %0[%i, %i] : !xegpu.tensor_desc<8x16xf16>
    %2 = xegpu.dpas %v, %w : vector<8x16xf16>, vector<16x16xf16> -> vector<8x16xf32>
    xegpu.alloc_nbarrier 8
    xegpu.fence memory_kind = global, fence_scope = workgroup
    gpu.return
  }
}
"foo.t"() {a = !xegpu.tensor_desc<8x16xf16, #xegpu.block_tdesc_attr<memory_space = global, array_length = 2 : i64>>, b = #xegpu.layout<sg_layout = [4, 8], sg_data = [8, 32], order = [1, 0]>, c = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>, d = !xegpu.nbarrier} : () -> ()
