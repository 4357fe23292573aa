%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8xf16>, vector<2x2xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<8xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<4xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<4xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf16>, vector<4xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<4xf16>) -> vector<4xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,8]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<1x2xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<1x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf16>, vector<1x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<1x2xf16>) -> vector<1x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<2x4xf16>, vector<2x2xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<2x4xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<4x1xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<4x1xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf16>, vector<4x1xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<4x1xf16>) -> vector<4x1xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x1xf32>, vector<2x1xf32>, vector<2x2xf32>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,8]}> : (vector<4x1xf32>, vector<2x1xf32>, vector<2x2xf32>) -> vector<2x2xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x1xf32>, vector<2x1xf32>, vector<2x2xf32>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,8], tf32Enabled}> : (vector<4x1xf32>, vector<2x1xf32>, vector<2x2xf32>) -> vector<2x2xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16], tf32Enabled}> : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x4xi8>, vector<2x4xi8>, vector<2x2xi32>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,32]}> : (vector<4x4xi8>, vector<2x4xi8>, vector<2x2xi32>) -> vector<2x2xi32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x8xi4>, vector<2x8xi4>, vector<2x2xi32>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,64]}> : (vector<4x8xi4>, vector<2x8xi4>, vector<2x2xi32>) -> vector<2x2xi32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<1x1xf64>, vector<1x1xf64>, vector<1x2xf64>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[8,8,4]}> : (vector<1x1xf64>, vector<1x1xf64>, vector<1x2xf64>) -> vector<1x2xf64>
// -----
%a,%b,%c = "t.s"() : () -> (vector<1x1xi64>, vector<1x1xi64>, vector<1x2xi64>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[8,8,4]}> : (vector<1x1xi64>, vector<1x1xi64>, vector<1x2xi64>) -> vector<1x2xi64>
// -----
%a,%b,%c = "t.s"() : () -> (vector<4x2xf16>, vector<2x2xf32>, vector<2x2xf16>)
%0 = "nvgpu.mma.sync"(%a,%b,%c) <{mmaShape=[16,8,16]}> : (vector<4x2xf16>, vector<2x2xf32>, vector<2x2xf16>) -> vector<2x2xf16>
// -----
%a,%b,%c,%m = "t.s"() : () -> (vector<4x2xf16>, vector<4x2xf16>, vector<2x2xf16>, vector<2xi16>)
%0 = "nvgpu.mma.sp.sync"(%a,%b,%c,%m) <{mmaShape=[16,8,32], sparsitySelector = 2 : i32}> : (vector<4x2xf16>, vector<4x2xf16>, vector<2x2xf16>, vector<2xi16>) -> vector<2x2xf16>
// -----
%a,%b,%c,%m = "t.s"() : () -> (vector<4x2xf16>, vector<4x2xf16>, vector<2x2xf16>, vector<2xi16>)
%0 = "nvgpu.mma.sp.sync"(%a,%b,%c,%m) <{mmaShape=[16,8,32], sparsitySelector = 1 : i32}> : (vector<4x2xf16>, vector<4x2xf16>, vector<2x2xf16>, vector<2xi16>) -> vector<2x2xf16>
// -----
%a,%b,%c,%m = "t.s"() : () -> (vector<1x1xf64>, vector<1x1xf64>, vector<1x2xf64>, vector<2xi16>)
%0 = "nvgpu.mma.sp.sync"(%a,%b,%c,%m) <{mmaShape=[8,8,4], sparsitySelector = 1 : i32}> : (vector<1x1xf64>, vector<1x1xf64>, vector<1x2xf64>, vector<2xi16>) -> vector<1x2xf64>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf16, 3>, index, index) -> vector<4x2xf16>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf16>, index, index) -> vector<4x2xf16>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf64, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf64, 3>, index, index) -> vector<4x2xf64>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf32, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = true}> : (memref<?x?xf32, 3>, index, index) -> vector<4x1xf32>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf16, 3>, index, index) -> vector<4x3xf16>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 2 : i32, transpose = false}> : (memref<?x?xf16, 3>, index, index) -> vector<4x2xf16>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf16, 3>, index, index) -> vector<8xf16>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16, #gpu.address_space<workgroup>>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf16, #gpu.address_space<workgroup>>, index, index) -> vector<4x2xf16>
// -----
%s, %i = "t.s"() : () -> (memref<?x?xf16, 3>, index)
%0 = "nvgpu.ldmatrix"(%s, %i, %i) <{numTiles = 4 : i32, transpose = false}> : (memref<?x?xf16, 3>, index, index) -> vector<4x2xf32>
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf32>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i) <{operandSegmentSizes=array<i32:1,1,1,1,0>, dstElements = 4 : index}> : (memref<16xf32, 3>, index, memref<16xf32>, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32>, memref<16xf32>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i) <{operandSegmentSizes=array<i32:1,1,1,1,0>, dstElements = 4 : index}> : (memref<16xf32>, index, memref<16xf32>, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf16>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i) <{operandSegmentSizes=array<i32:1,1,1,1,0>, dstElements = 4 : index}> : (memref<16xf32, 3>, index, memref<16xf16>, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf32>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i,%i) <{operandSegmentSizes=array<i32:1,1,1,2,0>, dstElements = 4 : index}> : (memref<16xf32, 3>, index, memref<16xf32>, index, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf32>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%i,%s,%i) <{operandSegmentSizes=array<i32:1,2,1,1,0>, dstElements = 4 : index}> : (memref<16xf32, 3>, index, index, memref<16xf32>, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf32>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i) <{operandSegmentSizes=array<i32:1,1,1,1,0>, dstElements = 3 : index}> : (memref<16xf32, 3>, index, memref<16xf32>, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf32>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i) <{operandSegmentSizes=array<i32:1,1,1,1,0>, dstElements = 1 : index, bypassL1}> : (memref<16xf32, 3>, index, memref<16xf32>, index) -> !nvgpu.device.async.token
// -----
%d,%s,%i = "t.s"() : () -> (memref<16xf32, 3>, memref<16xf32, strided<[2]>>, index)
%0 = "nvgpu.device_async_copy"(%d,%i,%s,%i) <{operandSegmentSizes=array<i32:1,1,1,1,0>, dstElements = 1 : index}> : (memref<16xf32, 3>, index, memref<16xf32, strided<[2]>>, index) -> !nvgpu.device.async.token
// -----
%v = "t.s"() : () -> vector<4xf32>
%0 = "nvgpu.rcp"(%v) <{rounding = #nvgpu<rcp_rounding_mode rn>, ftz}> : (vector<4xf32>) -> vector<4xf32>
// -----
%v = "t.s"() : () -> vector<4xf32>
%0 = "nvgpu.rcp"(%v) <{rounding = #nvgpu<rcp_rounding_mode approx>}> : (vector<4xf32>) -> vector<4xf32>
// -----
%v = "t.s"() : () -> vector<4xf32>
%0 = "nvgpu.rcp"(%v) <{rounding = #nvgpu<rcp_rounding_mode rz>}> : (vector<4xf32>) -> vector<4xf32>
// -----
%v = "t.s"() : () -> vector<4xf32>
%0 = "nvgpu.rcp"(%v) <{rounding = #nvgpu<rcp_rounding_mode approx>, ftz}> : (vector<4xf32>) -> vector<4xf32>
// -----
%s,%i = "t.s"() : () -> (memref<24x32xf32>, index)
%0 = "xegpu.create_nd_tdesc"(%s) <{operandSegmentSizes=array<i32:1,0,0,0>}> : (memref<24x32xf32>) -> !xegpu.tensor_desc<8x16xf16>
// -----
%s,%i = "t.s"() : () -> (memref<24x32xf32>, index)
%0 = "xegpu.create_nd_tdesc"(%s) <{operandSegmentSizes=array<i32:1,0,0,0>}> : (memref<24x32xf32>) -> !xegpu.tensor_desc<8x16x2xf32>
// -----
%s,%i = "t.s"() : () -> (memref<32xf32>, index)
%0 = "xegpu.create_nd_tdesc"(%s) <{operandSegmentSizes=array<i32:1,0,0,0>}> : (memref<32xf32>) -> !xegpu.tensor_desc<8x16xf32>
// -----
%s,%i = "t.s"() : () -> (memref<24x32xf32>, index)
%0 = "xegpu.create_nd_tdesc"(%s) <{operandSegmentSizes=array<i32:1,0,0,0>}> : (memref<24x32xf32>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
// -----
%s,%i = "t.s"() : () -> (i64, index)
%0 = "xegpu.create_nd_tdesc"(%s) <{operandSegmentSizes=array<i32:1,0,0,0>}> : (i64) -> !xegpu.tensor_desc<8x16xf32>
// -----
%s,%i = "t.s"() : () -> (i64, index)
%0 = "xegpu.create_nd_tdesc"(%s,%i) <{operandSegmentSizes=array<i32:1,0,1,0>, const_shape = array<i64: -9223372036854775808>}> : (i64, index) -> !xegpu.tensor_desc<8x16xf32>
// -----
%s,%i = "t.s"() : () -> (memref<24x32xf32>, index)
%0 = "xegpu.create_nd_tdesc"(%s,%i) <{operandSegmentSizes=array<i32:1,1,0,0>, const_offsets = array<i64: -9223372036854775808>}> : (memref<24x32xf32>, index) -> !xegpu.tensor_desc<8x16xf32>
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<8x16xf32>)
%0 = "xegpu.load_nd"(%t) : (!xegpu.tensor_desc<8x16xf32>) -> vector<8x16xf16>
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<8x16xf32>)
%0 = "xegpu.load_nd"(%t) : (!xegpu.tensor_desc<8x16xf32>) -> vector<8x8xf32>
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<8x16xf32>)
%0 = "xegpu.load_nd"(%t) <{l1_hint = #xegpu.cache_hint<write_back>}>: (!xegpu.tensor_desc<8x16xf32>) -> vector<8x16xf32>
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<8x16xf32>)
%0 = "xegpu.load_nd"(%t) <{l2_hint = #xegpu.cache_hint<write_back>}>: (!xegpu.tensor_desc<8x16xf32>) -> vector<8x16xf32>
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<8x16xf32>)
%0 = "xegpu.load_nd"(%t) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>) -> vector<16xf32>
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<8x8xf32>)
"xegpu.store_nd"(%v, %t) : (vector<8x8xf32>, !xegpu.tensor_desc<8x16xf32>) -> ()
// -----
%t,%v = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<8x16xf32>)
"xegpu.store_nd"(%v, %t) <{l1_hint = #xegpu.cache_hint<read_invalidate>}>: (vector<8x16xf32>, !xegpu.tensor_desc<8x16xf32>) -> ()
// -----
%t = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>)
"xegpu.prefetch_nd"(%t) <{l1_hint = #xegpu.cache_hint<write_back>}>: (!xegpu.tensor_desc<8x16xf32>) -> ()
// -----
%t = "t.s"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>)
"xegpu.prefetch_nd"(%t): (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>) -> ()
// -----
%t,%i = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, index)
"xegpu.prefetch_nd"(%t,%i) <{const_offsets=array<i64: -9223372036854775808>}>: (!xegpu.tensor_desc<8x16xf32>, index) -> ()
// -----
%t,%i = "t.s"() : () -> (!xegpu.tensor_desc<8x16xf32>, index)
%0 = "xegpu.update_nd_offset"(%t,%i) <{const_offsets=array<i64: -9223372036854775808>}>: (!xegpu.tensor_desc<8x16xf32>, index) -> !xegpu.tensor_desc<8x16xf32>
// -----
%t,%i = "t.s"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, index)
%0 = "xegpu.update_nd_offset"(%t,%i) <{const_offsets=array<i64: -9223372036854775808>}>: (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, index) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
// -----
%t,%i = "t.s"() : () -> (!xegpu.tensor_desc<16xf32>, vector<16xindex>)
%0 = "xegpu.update_offset"(%t,%i) : (!xegpu.tensor_desc<16xf32>, vector<16xindex>) -> !xegpu.tensor_desc<16xf32>
// -----
%t,%i = "t.s"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<8xindex>)
%0 = "xegpu.update_offset"(%t,%i) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<8xindex>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
// -----
%t,%i = "t.s"() : () -> (memref<64xf32>, vector<16xindex>)
%0 = "xegpu.create_tdesc"(%t,%i) : (memref<64xf32>, vector<16xindex>) -> !xegpu.tensor_desc<16xf32>
// -----
%t,%i = "t.s"() : () -> (memref<64xf32>, vector<8xindex>)
%0 = "xegpu.create_tdesc"(%t,%i) : (memref<64xf32>, vector<8xindex>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
// -----
%t,%i = "t.s"() : () -> (memref<64xf32, 3>, vector<16xindex>)
%0 = "xegpu.create_tdesc"(%t,%i) : (memref<64xf32, 3>, vector<16xindex>) -> !xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8x16xf16>, vector<16x16xf16>, vector<8x16xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8x16xf16>, vector<16x16xf16>) -> vector<8x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8x8xf16>, vector<16x16xf16>, vector<8x16xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8x8xf16>, vector<16x16xf16>) -> vector<8x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<7x16xf16>, vector<16x16xf16>, vector<8x16xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<7x16xf16>, vector<16x16xf16>) -> vector<8x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8x16xf16>, vector<16x8xf16>, vector<8x16xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8x16xf16>, vector<16x8xf16>) -> vector<8x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8x16xf16>, vector<8x16x2xf16>, vector<8x8xf32>)
%0 = "xegpu.dpas"(%a,%b,%c) : (vector<8x16xf16>, vector<8x16x2xf16>, vector<8x8xf32>) -> vector<8x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8x16xf16>, vector<8x16x4xf16>, vector<8x8xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8x16xf16>, vector<8x16x4xf16>) -> vector<8x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8xf16>, vector<16xf16>, vector<8xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8xf16>, vector<16xf16>) -> vector<8xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8xf16>, vector<15xf16>, vector<8xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8xf16>, vector<15xf16>) -> vector<8xf32>
// -----
%a,%b,%c = "t.s"() : () -> (vector<8x16xf16>, vector<16xf16>, vector<8xf32>)
%0 = "xegpu.dpas"(%a,%b) : (vector<8x16xf16>, vector<16xf16>) -> vector<8xf32>
// -----
%m,%i,%k = "t.s"() : () -> (memref<64xf32>, vector<16xindex>, vector<16xi1>)
"xegpu.prefetch"(%m) : (memref<64xf32>) -> ()
// -----
%m,%i,%k = "t.s"() : () -> (i64, vector<16xindex>, vector<16xi1>)
"xegpu.prefetch"(%m,%i) : (i64, vector<16xindex>) -> ()
// -----
%m,%i,%k = "t.s"() : () -> (memref<64xf32>, vector<16xindex>, vector<16xi1>)
"xegpu.prefetch"(%m,%i) <{offset_align_byte = 4}> : (memref<64xf32>, vector<16xindex>) -> ()
// -----
%m,%i,%k = "t.s"() : () -> (!xegpu.tensor_desc<16xf32>, vector<16xindex>, vector<16xi1>)
"xegpu.prefetch"(%m) : (!xegpu.tensor_desc<16xf32>) -> ()
// -----
%m,%i,%k = "t.s"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>, vector<16xi1>)
"xegpu.prefetch"(%m, %i) : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>) -> ()
// -----
%m,%i,%k = "t.s"() : () -> (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>, vector<16xindex>, vector<16xi1>)
"xegpu.prefetch"(%m) <{l1_hint = #xegpu.cache_hint<write_back>}> : (!xegpu.tensor_desc<16xf32, #xegpu.scatter_tdesc_attr<>>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xf32>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=2:i32,tile_height=32:i32,v_blocks=2:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xi32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=64:i32,tile_height=8:i32,v_blocks=8:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<8xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi8>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=16:i32,tile_width=4:i32,tile_height=1:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<1xi8>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xi8>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=16:i32,tile_width=8:i32,tile_height=3:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<8xi8>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<12xi32>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=16:i32,tile_width=16:i32,tile_height=3:i32,v_blocks=8:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<12xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xi16>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
"xevm.blockprefetch2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=12:i32,tile_width=3:i32,tile_height=16:i32,v_blocks=1:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<113xf16>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=4:i32,tile_width=65:i32,tile_height=7:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<113xf16>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xf16>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
"xevm.blockprefetch2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=16:i32,tile_width=3:i32,tile_height=33:i32,v_blocks=16:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi16>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=32:i32,tile_width=32:i32,tile_height=33:i32,v_blocks=1:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<1xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<2xf16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=4:i32,tile_height=4:i32,v_blocks=2:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<2xf16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xf32>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
"xevm.blockprefetch2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=4:i32,tile_width=4:i32,tile_height=8:i32,v_blocks=4:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<33xf32>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=8:i32,tile_width=64:i32,tile_height=33:i32,v_blocks=1:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<33xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<24xi32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=64:i32,tile_height=8:i32,v_blocks=3:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<24xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<128xf32>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=64:i32,tile_width=8:i32,tile_height=8:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<128xf32>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi8>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
"xevm.blockprefetch2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=8:i32,tile_width=32:i32,tile_height=32:i32,v_blocks=4:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xi32>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=65:i32,tile_height=4:i32,v_blocks=1:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<64xf16>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=32:i32,tile_height=4:i32,v_blocks=8:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xf32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=12:i32,tile_width=3:i32,tile_height=4:i32,v_blocks=3:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<1xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<64xf16>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
"xevm.blockprefetch2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=32:i32,tile_width=8:i32,tile_height=16:i32,v_blocks=4:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<24xi8>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=16:i32,tile_width=4:i32,tile_height=16:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<24xi8>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<32xi16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=8:i32,tile_height=8:i32,v_blocks=8:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<32xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi16>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=64:i32,tile_width=2:i32,tile_height=1:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<1xi16>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<3xi16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=3:i32,tile_height=32:i32,v_blocks=1:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<3xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xf16>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=32:i32,tile_height=3:i32,v_blocks=1:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi32>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=2:i32,tile_height=2:i32,v_blocks=1:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<132xi32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=32:i32,tile_height=33:i32,v_blocks=8:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<132xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<256xi8>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=8:i32,tile_width=16:i32,tile_height=32:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<256xi8>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<64xi8>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=32:i32,tile_height=16:i32,v_blocks=2:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<64xi8>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xf16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=12:i32,tile_width=1:i32,tile_height=3:i32,v_blocks=8:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<1xf16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xi16>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=8:i32,tile_width=4:i32,tile_height=33:i32,v_blocks=1:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<4xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<2xf32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=65:i32,tile_height=16:i32,v_blocks=2:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<2xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<2xi32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=65:i32,tile_height=1:i32,v_blocks=1:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<2xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xf16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=16:i32,tile_height=16:i32,v_blocks=1:i32,transpose=true,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<4xf16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xf32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=4:i32,tile_height=32:i32,v_blocks=1:i32,transpose=true,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<8xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xf32>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=8:i32,tile_width=8:i32,tile_height=3:i32,v_blocks=3:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<1xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<48xf16>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=16:i32,tile_width=64:i32,tile_height=3:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<48xf16>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<66xi32>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=16:i32,tile_width=64:i32,tile_height=33:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<66xi32>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi32>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=12:i32,tile_width=4:i32,tile_height=4:i32,v_blocks=2:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<3xf16>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=8:i32,tile_width=1:i32,tile_height=7:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<3xf16>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi8>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=4:i32,tile_width=4:i32,tile_height=7:i32,v_blocks=8:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<1xi8>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<12xf32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=16:i32,tile_height=3:i32,v_blocks=8:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<12xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xf16>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
"xevm.blockstore2d"(%ptr, %w, %i, %p, %i, %i, %val) <{elem_size_in_bits=12:i32,tile_width=8:i32,tile_height=2:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<1xf16>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<128xi16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=16:i32,tile_height=16:i32,v_blocks=4:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<128xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xf32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=32:i32,tile_height=2:i32,v_blocks=1:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<4xf32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi32>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=3:i32,tile_height=1:i32,v_blocks=8:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi16>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=32:i32,tile_width=32:i32,tile_height=1:i32,v_blocks=3:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<16xi32>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=8:i32,tile_width=4:i32,tile_height=32:i32,v_blocks=8:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<16xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<32xi16>)
%w = llvm.mlir.constant(64 : i32) : i32
%p = llvm.mlir.constant(32 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=64:i32,tile_width=32:i32,tile_height=4:i32,v_blocks=1:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<32xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xf16>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
"xevm.blockstore2d"(%ptr, %w, %i, %p, %i, %i, %val) <{elem_size_in_bits=8:i32,tile_width=8:i32,tile_height=4:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<1xf16>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<8xi8>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=64:i32,tile_width=16:i32,tile_height=3:i32,v_blocks=4:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<8xi8>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xf16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=64:i32,tile_width=64:i32,tile_height=4:i32,v_blocks=2:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<4xf16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<3xi32>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=16:i32,tile_width=8:i32,tile_height=4:i32,v_blocks=3:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<3xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<1xi8>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=4:i32,tile_width=4:i32,tile_height=2:i32,v_blocks=1:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<1xi8>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<132xi8>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=32:i32,tile_width=2:i32,tile_height=33:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<132xi8>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<256xi32>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=32:i32,tile_width=64:i32,tile_height=16:i32,v_blocks=4:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<256xi32>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<768xf16>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=64:i32,tile_width=64:i32,tile_height=3:i32,v_blocks=16:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<4xi16>)
%w = llvm.mlir.constant(32 : i32) : i32
%p = llvm.mlir.constant(64 : i32) : i32
%r = "xevm.blockload2d"(%ptr, %w, %i, %p, %i, %i) <{elem_size_in_bits=12:i32,tile_width=4:i32,tile_height=3:i32,v_blocks=8:i32,transpose=false,pack_register=false}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<4xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<3xi16>)
%r = "xevm.blockload2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=8:i32,tile_width=32:i32,tile_height=3:i32,v_blocks=1:i32,transpose=false,pack_register=true}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> vector<3xi16>
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<16xf32>)
"xevm.blockstore2d"(%ptr, %i, %i, %i, %i, %i, %val) <{elem_size_in_bits=16:i32,tile_width=2:i32,tile_height=33:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<16xf32>) -> ()
// -----
%ptr, %i, %val = "t.s"() : () -> (!llvm.ptr<1>, i32, vector<6xi32>)
"xevm.blockprefetch2d"(%ptr, %i, %i, %i, %i, %i) <{elem_size_in_bits=64:i32,tile_width=3:i32,tile_height=4:i32,v_blocks=4:i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32) -> ()
// -----
"xevm.memfence"() <{scope=#xevm.mem_scope<device>}> : () -> ()
// -----
%p = "t.s"() : () -> !llvm.ptr<1>
%0 = "xevm.blockload"(%p) <{cache_control=#xevm.load_cache_control<L1uc_L2uc_L3uc>}> : (!llvm.ptr<1>) -> i32
%1 = "xevm.blockload"(%p) {a} : (!llvm.ptr<1>) -> i32
%2 = xevm.blockload %p <{cache_control=#xevm.load_cache_control<L1uc_L2uc_L3uc>}> {b} : (!llvm.ptr<1>) -> i32
%3 = xevm.blockload %p : (!llvm.ptr<1>) -> i32
"xevm.prefetch"(%p) : (!llvm.ptr<1>) -> ()
// -----
%m = "t.s"() : () -> memref<64xf32, 3>
%0 = "xegpu.create_mem_desc"(%m) : (memref<64xf32, 3>) -> !xegpu.mem_desc<8x8xf32>
// -----
%m,%i,%k = "t.s"() : () -> (memref<64xf32>, vector<16xindex>, vector<16xi1>)
%0 = "xegpu.load"(%m, %i, %k) : (memref<64xf32>, vector<16xindex>, vector<16xi1>) -> vector<16xf32>
