%m,%i = "t.s"() : () -> (memref<4xi64, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi64,3>, index) -> vector<2xi64>
// -----
%m = "t.s"() : () -> memref<*xf32>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<*xf32>) -> memref<4xf32>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32, #gpu.address_space<global>>, index, memref<4xf32, #gpu.address_space<workgroup>>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32,#gpu.address_space<global>>, index, memref<4xf32,#gpu.address_space<workgroup>>, index) -> !amdgpu.tdm_base<f32>
// -----
%m,%i = "t.s"() : () -> (memref<4xf16, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xf16,3>, index) -> vector<2xf16>
// -----
%m = "t.s"() : () -> memref<4x4xf32, strided<[8,1], offset: ?>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4x4xf32, strided<[8,1], offset: ?>>) -> memref<4xf32>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32,5>, index, memref<4xf32, 2>)
%r = "amdgpu.make_gather_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32,5>, index, memref<4xf32,2>, index) -> !amdgpu.tdm_gather_base<f32, i16>
// -----
%m = "t.s"() : () -> memref<4x4xf32, affine_map<(d0, d1) -> (d0 * 8 + d1 + 3)>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4x4xf32, affine_map<(d0, d1) -> (d0 * 8 + d1 + 3)>>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<4x4xf32, strided<[4,1], offset: 2>, 1>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4x4xf32, strided<[4,1], offset: 2>, 1>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<4xf32, 3>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4xf32, 3>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<4xf32, affine_map<(d0) -> (d0 floordiv 2)>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4xf32, affine_map<(d0) -> (d0 floordiv 2)>>) -> memref<4xf32>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32, 1>, index, memref<4xf32, 3>)
%r = "amdgpu.make_dma_base"(%m,%l) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (memref<4xf32,1>, memref<4xf32,3>) -> !amdgpu.tdm_base<i32>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32,5>, index, memref<4xf32, 3>)
%r = "amdgpu.make_gather_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32,5>, index, memref<4xf32,3>, index) -> !amdgpu.tdm_gather_base<f32, i16>
// -----
%m,%i = "t.s"() : () -> (memref<4xi8, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi8,3>, index) -> vector<2xi8>
// -----
%m = "t.s"() : () -> memref<4xf32, strided<[1], offset: 0>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4xf32, strided<[1], offset: 0>>) -> memref<4xf32>
// -----
%m, %v = "t.s"() : () -> (memref<4xf32, affine_map<(d0) -> (d0 * 2)>>, i64)
%r = amdgpu.fat_raw_buffer_cast %m resetOffset : memref<4xf32, affine_map<(d0) -> (d0 * 2)>> to memref<4xf32, strided<[2]>, #amdgpu.address_space<fat_raw_buffer>>
// -----
%m,%i = "t.s"() : () -> (memref<4xi4, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi4,3>, index) -> vector<2xi4>
// -----
%m,%i = "t.s"() : () -> (memref<4xf32>, index)
%r = "amdgpu.make_dma_base"(%m,%i,%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32>, index, memref<4xf32>, index) -> !amdgpu.tdm_base<f32>
// -----
%m,%i = "t.s"() : () -> (memref<4xf16, #gpu.address_space<workgroup>>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xf16,#gpu.address_space<workgroup>>, index) -> vector<4xf16>
// -----
%m = "t.s"() : () -> memref<4xf32>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4xf32>) -> memref<4xf32>
// -----
%m,%i = "t.s"() : () -> (memref<4xf6E2M3FN, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xf6E2M3FN,3>, index) -> vector<2xf6E2M3FN>
// -----
%m = "t.s"() : () -> memref<4xf32, affine_map<(d0) -> (d0 * 2)>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4xf32, affine_map<(d0) -> (d0 * 2)>>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<4xf32, strided<[1], offset: 0>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4xf32, strided<[1], offset: 0>>) -> memref<4xf32, #amdgpu.address_space<fat_raw_buffer>>
// -----
%m = "t.s"() : () -> memref<4xf32, affine_map<(d0) -> (d0 floordiv 2)>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4xf32, affine_map<(d0) -> (d0 floordiv 2)>>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<4xf32, affine_map<(d0) -> (d0 * 2)>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4xf32, affine_map<(d0) -> (d0 * 2)>>) -> memref<4xf32>
// -----
%m,%i = "t.s"() : () -> (memref<4xf16, 3>, index)
%r = "amdgpu.transpose_load"(%m) : (memref<4xf16,3>) -> vector<4xf16>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32, 5>, index, memref<4xf32, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32,5>, index, memref<4xf32,3>, index) -> !amdgpu.tdm_base<f32>
// -----
%m = "t.s"() : () -> memref<4x4xf32, strided<[8,1], offset: ?>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4x4xf32, strided<[8,1], offset: ?>>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<?x4xf32, strided<[?,1], offset: 2>, 1>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<?x4xf32, strided<[?,1], offset: 2>, 1>) -> memref<4xf32>
// -----
%m = "t.s"() : () -> memref<4x4xf32, strided<[4,1]>, 1>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4x4xf32, strided<[4,1]>, 1>) -> memref<4xf32>
// -----
%m,%i = "t.s"() : () -> (memref<4xi32, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi32,3>, index) -> vector<2xi32>
// -----
%m,%i = "t.s"() : () -> (memref<4xf32, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xf32,3>, index) -> vector<4xf16>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xi4, 1>, index, memref<4xi4, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xi4,1>, index, memref<4xi4,3>, index) -> !amdgpu.tdm_base<i4>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32>, index, memref<4xf32, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32>, index, memref<4xf32,3>, index) -> !amdgpu.tdm_base<i32>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32>, index, memref<4xf32, 3>)
%r = "amdgpu.make_gather_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32>, index, memref<4xf32,3>, index) -> !amdgpu.tdm_gather_base<i32, i16>
// -----
%m,%i = "t.s"() : () -> (memref<4xi6, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi6,3>, index) -> vector<2xi6>
// -----
%m,%i = "t.s"() : () -> (memref<4xi16, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi16,3>, index) -> vector<2x2xi16>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf32, 1>, index, memref<4xf32, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf32,1>, index, memref<4xf32,3>, index) -> !amdgpu.tdm_base<f32>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf80, 1>, index, memref<4xf80, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf80,1>, index, memref<4xf80,3>, index) -> !amdgpu.tdm_base<f80>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xf64, 1>, index, memref<4xf64, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xf64,1>, index, memref<4xf64,3>, index) -> !amdgpu.tdm_base<f64>
// -----
%m,%i = "t.s"() : () -> (memref<4xi16, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi16,3>, index) -> vector<f16>
// -----
%m,%i = "t.s"() : () -> (memref<4xi16, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi16,3>, index) -> vector<[4]xi16>
// -----
%m = "t.s"() : () -> memref<4xf32, strided<[1], offset: 2>>
%r = "amdgpu.fat_raw_buffer_cast"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0>, resetOffset}> : (memref<4xf32, strided<[1], offset: 2>>) -> memref<4xf32>
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<9xi8>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<9xi8>) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<1xi32>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<1xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 2>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi8>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi8>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>, transferType = f32}> : (memref<4xf32, 1>, index, index, memref<4xf32, 3>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %i) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>, index) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %i, %n, %i) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1>, global_static_sizes = array<i64: 4, 4, 4>, global_static_strides = array<i64: 4, 4, 1>, shared_static_sizes = array<i64: 4, 4, 4>}> : (!amdgpu.tdm_base<i32>, index, i32, index) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi16>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4>, global_static_strides = array<i64: 1>, shared_static_sizes = array<i64: 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi16>) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<9xi32>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<9xi32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<f32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, transferType = f32}> : (memref<4xf32, 1>, index, memref<f32, 3>) -> ()
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f32}> : (memref<4xf32, 1>, index, memref<4xf32>, index) -> ()
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 0>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f32}> : (memref<4xf32, 0>, index, memref<4xf32, 3>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<16xi32>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<16xi32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4x4xf32, strided<[?, 1]>, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 2>, transferType = f32}> : (memref<4xf32, 1>, index, memref<4x4xf32, strided<[?, 1]>, 3>, index, index) -> ()
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi32>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<1xi8>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<1xi8>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, #amdgpu.address_space<buffer_rsrc>>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f32}> : (memref<4xf32, #amdgpu.address_space<buffer_rsrc>>, index, memref<4xf32, 3>, index) -> ()
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f64}> : (memref<4xf32, 1>, index, memref<4xf32, 3>, index) -> ()
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi32>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4>, global_static_strides = array<i64: 1>, shared_static_sizes = array<i64: 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %i) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>, index) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f32}> : (memref<4xf32>, index, memref<4xf32, 3>, index) -> ()
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = vector<2xf16>}> : (memref<4xf32, 1>, index, memref<4xf32, 3>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>, memref<8xi32, 3>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, global_static_sizes = array<i64: 4, 4, 4, 4, 4, 4>, global_static_strides = array<i64: 4, 4, 4, 4, 4, 2>, shared_static_sizes = array<i64: 4, 4, 4, 4, 4>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %i, %n, %i) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>, index, i32, index) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf16, 1>, memref<4xf16, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f32}> : (memref<4xf16, 1>, index, memref<4xf16, 3>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32, 3>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, global_static_sizes = array<i64: 4>, global_static_strides = array<i64: 1>, shared_static_sizes = array<i64: 4>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i = "t.s"() : () -> (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi8>)
%r = "amdgpu.make_gather_dma_descriptor"(%b,%i) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4>, global_static_strides = array<i64: 1>, shared_static_sizes = array<i64: 4>}> : (!amdgpu.tdm_gather_base<f32, i16>, vector<8xi8>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf16, 1>, memref<4xf16, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f16}> : (memref<4xf16, 1>, index, memref<4xf16, 3>, index) -> ()
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 2>, transferType = f32}> : (memref<4xf32, 1>, index, memref<4xf32, 3>, index, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>, memref<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32, 3>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = i4}> : (memref<4xf32, 1>, index, memref<4xf32, 3>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_gather_base<i32, i16>, index, vector<4xi32>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_gather_dma_descriptor"(%b, %w, %x, %m) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,1,0,0,1,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<i32, i16>, vector<4xi32>, i1, memref<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %x, %m) <{operandSegmentSizes = array<i32: 1, 0,0,0,0,1,0,0,1,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i32>, i1, memref<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4, 4, 4, 4, 4>, global_static_strides = array<i64: 4, 4, 4, 4, 4, 1>, shared_static_sizes = array<i64: 4>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b, %x, %m) <{operandSegmentSizes = array<i32: 1, 0,0,0,0,1,0,0,1,0,0,0,0>, global_static_sizes = array<i64: 4, 4, 4, 4, 4, 4>, global_static_strides = array<i64: 4, 4, 4, 4, 4, 1>, shared_static_sizes = array<i64: 4, 4, 4, 4, 4, 4>}> : (!amdgpu.tdm_base<i32>, i1, memref<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_gather_base<i32, i16>, index, vector<4xi16>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_gather_dma_descriptor"(%b, %w, %x, %m) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,1,0,0,1,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<i32, i16>, vector<4xi16>, i1, memref<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf16, 5>, memref<4xf32, strided<[2]>, 5>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = i4}> : (memref<4xf16, 5>, index, memref<4xf32, strided<[2]>, 5>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_gather_base<i32, i16>, index, vector<4xi32>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_gather_dma_descriptor"(%b, %w) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 2>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<i32, i16>, vector<4xi32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf16, 5>, memref<4xf32, 5>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = i4}> : (memref<4xf16, 5>, index, memref<4xf32, 5>, index) -> ()
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 1>, memref<4xf32, #gpu.address_space<global>>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = f32}> : (memref<4xf32, 1>, index, memref<4xf32, #gpu.address_space<global>>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_gather_base<i32, i16>, index, vector<4xi16>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_gather_dma_descriptor"(%b, %w, %m) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,1,0,0,0,0>, global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_gather_base<i32, i16>, vector<4xi16>, memref<8xi32>) -> !amdgpu.tdm_descriptor
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64>, global_static_strides = array<i64>, shared_static_sizes = array<i64>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 5>, memref<4xf32, affine_map<(d0) -> (d0 floordiv 2)>, 5>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = i4}> : (memref<4xf32, 5>, index, memref<4xf32, affine_map<(d0) -> (d0 floordiv 2)>, 5>, index) -> ()
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4>, global_static_strides = array<i64>, shared_static_sizes = array<i64>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xi4, 1>, index, memref<4xi4, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xi4,1>, index, memref<4xi4,3>, index) -> !amdgpu.tdm_base<i32>
// -----
%m,%i = "t.s"() : () -> (memref<4xi32, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi32,3>, index) -> vector<3xi4>
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_base<i32>, index, vector<16xi1>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_dma_descriptor"(%b) <{operandSegmentSizes = array<i32: 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4>, global_static_strides = array<i64: 4, 4>, shared_static_sizes = array<i64: 4>}> : (!amdgpu.tdm_base<i32>) -> !amdgpu.tdm_descriptor
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xi4, 5>, index, memref<4xi4, 4>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xi4,5>, index, memref<4xi4,4>, index) -> !amdgpu.tdm_base<i4>
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_gather_base<i32, i16>, index, vector<4xi32>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_gather_dma_descriptor"(%b, %w) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4, 4, 4, 4, 4>, global_static_strides = array<i64: 4, 4, 4, 4, 4, 1>, shared_static_sizes = array<i64: 4, 4, 4, 4, 4, 4>}> : (!amdgpu.tdm_gather_base<i32, i16>, vector<4xi32>) -> !amdgpu.tdm_descriptor
// -----
%s, %d, %i = "t.s"() : () -> (memref<4xf32, 5>, memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>, 5>, index)
"amdgpu.gather_to_lds"(%s,%i,%d,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, transferType = i4}> : (memref<4xf32, 5>, index, memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>, 5>, index) -> ()
// -----
%m,%i = "t.s"() : () -> (memref<4xi7, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi7,3>, index) -> vector<8xi7>
// -----
%m,%i,%l = "t.s"() : () -> (memref<4xi4, 5>, index, memref<4xi4, 3>)
%r = "amdgpu.make_dma_base"(%m,%i,%l,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xi4,5>, index, memref<4xi4,3>, index) -> !amdgpu.tdm_base<i4>
// -----
%m,%i = "t.s"() : () -> (memref<4xi32, 3>, index)
%r = "amdgpu.transpose_load"(%m,%i) : (memref<4xi32,3>, index) -> vector<8xi8>
// -----
%b, %i, %w, %x, %m, %n = "t.s"() : () -> (!amdgpu.tdm_gather_base<i32, i16>, index, vector<4xi32>, i1, memref<8xi32>, i32)
%r = "amdgpu.make_gather_dma_descriptor"(%b, %w) <{operandSegmentSizes = array<i32: 1, 1, 0,0,0,0,0,0,0,0,0,0,0,0>, global_static_sizes = array<i64: 4, 4, 4>, global_static_strides = array<i64: 4, 4, 1>, shared_static_sizes = array<i64: 4, 4, 4>}> : (!amdgpu.tdm_gather_base<i32, i16>, vector<4xi32>) -> !amdgpu.tdm_descriptor
// -----
%a,%b,%c="t.s"() : () -> (f32, f64, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 2 : i32, blocks = 1 : i32}> : (f32, f64, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<2xf32>, vector<2xf32>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 8 : i32, blocks = 1 : i32}> : (vector<2xf32>, vector<2xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf8E5M2FNUZ>, vector<8xf8E4M3FNUZ>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 16 : i32, blocks = 1 : i32}> : (vector<8xf8E5M2FNUZ>, vector<8xf8E4M3FNUZ>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, f64)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 4 : i32, blocks = 4 : i32}> : (f64, f64, f64) -> f64
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, vector<4xf64>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, reducePrecision}> : (f64, f64, vector<4xf64>) -> vector<4xf64>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 1 : i32, blocks = 4 : i32, cbsz = 2 : i32, abid = 2 : i32}> : (f32, f32, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 1 : i32, blocks = 1 : i32}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, negateB}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<32xf8E5M2>, vector<32xf6E2M3FN>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 64 : i32, blocks = 1 : i32}> : (vector<32xf8E5M2>, vector<32xf6E2M3FN>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<4xf16>, vector<4xf16>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 4 : i32, k = 16 : i32, blocks = 1 : i32}> : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, vector<4xf64>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, negateA, negateB, negateC}> : (f64, f64, vector<4xf64>) -> vector<4xf64>
// -----
%a,%b,%c="t.s"() : () -> (i64, i64, vector<4xi32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 32 : i32, blocks = 1 : i32}> : (i64, i64, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 1 : i32, blocks = 4 : i32, cbsz = 3 : i32}> : (f32, f32, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<2xbf16>, vector<2xbf16>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 8 : i32, blocks = 1 : i32}> : (vector<2xbf16>, vector<2xbf16>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, vector<4xf64>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, cbsz = 1 : i32}> : (f64, f64, vector<4xf64>) -> vector<4xf64>
// -----
%a,%b,%c="t.s"() : () -> (i32, i32, vector<4xi32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32, blocks = 1 : i32}> : (i32, i32, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, vector<4xf64>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, abid = 1 : i32}> : (f64, f64, vector<4xf64>) -> vector<4xf64>
// -----
%a,%b,%c="t.s"() : () -> (i64, i64, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 32 : i32, blocks = 1 : i32}> : (i64, i64, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<32xf4E2M1FN>, vector<32xf8E5M2>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 64 : i32, blocks = 1 : i32}> : (vector<32xf4E2M1FN>, vector<32xf8E5M2>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (i32, vector<4xi8>, vector<4xi32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32, blocks = 1 : i32}> : (i32, vector<4xi8>, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<4xf16>, vector<4xf16>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32, blocks = 1 : i32}> : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (i32, i32, vector<4xi32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 1 : i32, blocks = 16 : i32}> : (i32, i32, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, cbsz = 1 : i32, abid = 1 : i32}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<32xf8E5M2>, vector<32xf4E2M1FN>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 64 : i32, blocks = 1 : i32}> : (vector<32xf8E5M2>, vector<32xf4E2M1FN>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, vector<2xf32>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 2 : i32, blocks = 1 : i32}> : (f32, vector<2xf32>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<32xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 1 : i32, blocks = 2 : i32}> : (f32, f32, vector<32xf32>) -> vector<32xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, reducePrecision}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32}> : (f64, f64, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, f64)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 4 : i32, blocks = 1 : i32}> : (f64, f64, f64) -> f64
// -----
%a,%b,%c="t.s"() : () -> (vector<4xf16>, vector<4xbf16>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32, blocks = 1 : i32}> : (vector<4xf16>, vector<4xbf16>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 1 : i32, blocks = 16 : i32}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xi32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 1 : i32, blocks = 16 : i32}> : (f32, f32, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<2xf32>, vector<2xf32>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 8 : i32, blocks = 1 : i32, reducePrecision}> : (vector<2xf32>, vector<2xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf8E5M2>, vector<32xf8E4M3FN>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 16 : i32, blocks = 1 : i32}> : (vector<8xf8E5M2>, vector<32xf8E4M3FN>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (f64, f64, f64)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 4 : i32, k = 4 : i32, blocks = 4 : i32, negateA}> : (f64, f64, f64) -> f64
// -----
%a,%b,%c="t.s"() : () -> (vector<8xi8>, vector<8xi8>, vector<4xi32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 32 : i32, blocks = 1 : i32}> : (vector<8xi8>, vector<8xi8>, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<4xf16>, vector<4xf16>, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 4 : i32, n = 16 : i32, k = 16 : i32, blocks = 1 : i32}> : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<2xf32>, vector<2xf32>, vector<16xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 4 : i32, blocks = 1 : i32}> : (vector<2xf32>, vector<2xf32>, vector<16xf32>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 32 : i32, n = 32 : i32, k = 2 : i32, blocks = 1 : i32}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (f32, f32, vector<4xf32>)
%r = "amdgpu.mfma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32, blocks = 1 : i32, negateC}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<2xf32>, vector<2xf32>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<2xf32>, vector<2xf32>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<32xf8E4M3FN>, vector<32xf8E4M3FN>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<32xf8E4M3FN>, vector<32xf8E4M3FN>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xi8>, vector<16xi8>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<16xi8>, vector<16xi8>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xbf16>, vector<16xbf16>, vector<8xf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<16xbf16>, vector<16xbf16>, vector<8xf16>) -> vector<8xf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf16>, vector<8xf16>, vector<8xf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<8xf16>, vector<8xf16>, vector<8xf16>) -> vector<8xf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<64xf8E4M3FN>, vector<64xf8E4M3FN>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32}> : (vector<64xf8E4M3FN>, vector<64xf8E4M3FN>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf16>, vector<8xf16>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<8xf16>, vector<8xf16>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xi4>, vector<16xi4>, vector<8xf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<16xi4>, vector<16xi4>, vector<8xf16>) -> vector<8xf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xui8>, vector<16xui8>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<16xui8>, vector<16xui8>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf16>, vector<8xf16>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 32 : i32}> : (vector<8xf16>, vector<8xf16>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xf16>, vector<16xf16>, vector<8xf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<16xf16>, vector<16xf16>, vector<8xf16>) -> vector<8xf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<4xf8E5M2>, vector<4xf8E5M2>, vector<8xf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<4xf8E5M2>, vector<4xf8E5M2>, vector<8xf16>) -> vector<8xf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<32xi8>, vector<32xi8>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<32xi8>, vector<32xi8>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xf16>, vector<16xf16>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<16xf16>, vector<16xf16>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<2xf32>, vector<2xf32>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<2xf32>, vector<2xf32>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<4xf8E5M2>, vector<4xf8E5M2>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<4xf8E5M2>, vector<4xf8E5M2>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xi8>, vector<8xi8>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<8xi8>, vector<8xi8>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xf16>, vector<16xf16>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<16xf16>, vector<16xf16>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf8E5M2>, vector<8xf8E5M2>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<8xf8E5M2>, vector<8xf8E5M2>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xi4>, vector<16xi4>, vector<4xi32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<16xi4>, vector<16xi4>, vector<4xi32>) -> vector<4xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<32xf8E4M3FN>, vector<32xf8E4M3FN>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<32xf8E4M3FN>, vector<32xf8E4M3FN>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf8E5M2>, vector<8xf8E5M2>, vector<16xbf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 32 : i32}> : (vector<8xf8E5M2>, vector<8xf8E5M2>, vector<16xbf16>) -> vector<16xbf16>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xf16>, vector<16xbf16>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32}> : (vector<16xf16>, vector<16xbf16>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<16xi8>, vector<16xi8>, vector<8xf16>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 4 : i32}> : (vector<16xi8>, vector<16xi8>, vector<8xf16>) -> vector<8xf16>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xf8E5M2>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<8xi8>, vector<16xf8E5M2>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf8E5M2>, vector<16xf8E4M3FN>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<8xf8E5M2>, vector<16xf8E4M3FN>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf8E5M2>, vector<16xf8E4M3FNUZ>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<8xf8E5M2>, vector<16xf8E4M3FNUZ>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xf8E5M2>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 32 : i32}> : (vector<8xi8>, vector<16xf8E5M2>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<4xf16>, vector<16xf16>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<4xf16>, vector<16xf16>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xi8>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xi8>, vector<16xi8>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xbf16>, vector<16xbf16>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xbf16>, vector<16xbf16>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<4xf16>, vector<16xf16>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 16 : i32}> : (vector<4xf16>, vector<16xf16>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf8E5M2>, vector<32xf8E5M2>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<8xf8E5M2>, vector<32xf8E5M2>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xi8>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 16 : i32}> : (vector<8xi8>, vector<16xi8>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<4xbf16>, vector<8xbf16>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<4xbf16>, vector<8xbf16>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xf8E5M2>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xi8>, vector<16xf8E5M2>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xf8E5M2>, vector<32xf8E4M3FN>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<16xf8E5M2>, vector<32xf8E4M3FN>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xi8>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<8xi8>, vector<16xi8>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf16>, vector<16xf16>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xf16>, vector<16xf16>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xf8E5M2>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<8xi8>, vector<16xf8E5M2>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf8E5M2>, vector<16xf8E4M3FN>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 16 : i32}> : (vector<8xf8E5M2>, vector<16xf8E4M3FN>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xf8E5M2>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<8xi8>, vector<16xf8E5M2>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf8E5M2>, vector<32xf8E5M2>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<8xf8E5M2>, vector<32xf8E5M2>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xf8E5M2>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<8xi8>, vector<16xf8E5M2>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xf8E5M2>, vector<32xf8E4M3FN>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 128 : i32}> : (vector<16xf8E5M2>, vector<32xf8E4M3FN>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf16>, vector<16xf16>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<8xf16>, vector<16xf16>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xf8E5M2>, vector<32xf8E4M3FN>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 64 : i32}> : (vector<16xf8E5M2>, vector<32xf8E4M3FN>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf8E5M2>, vector<16xi8>, vector<4xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 32 : i32}> : (vector<8xf8E5M2>, vector<16xi8>, vector<4xi32>, vector<2xi16>) -> vector<4xi32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf8E5M2>, vector<64xf8E5M2>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf8E5M2>, vector<64xf8E5M2>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf4E2M1FN>, vector<16xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf4E2M1FN>, vector<16xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<128xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<128xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<64xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<64xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<128xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<128xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<128xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<128xf4E2M1FN>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf8E5M2>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf8E5M2>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<64xf8E5M2>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<64xf8E5M2>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf8E5M2>, vector<64xf8E5M2>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf8E5M2>, vector<64xf8E5M2>, vector<8xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf4E2M1FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf4E2M1FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<128xf4E2M1FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 32 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<128xf4E2M1FN>, vector<128xf4E2M1FN>, vector<16xf32>, vector<8xf8E8M0FNU>, vector<8xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf6E2M3FN>, vector<64xf6E2M3FN>, vector<16xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xf16>, vector<16xf16>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xf16>, vector<16xf16>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf16>, vector<8xf8E5M2>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32}> : (vector<8xf16>, vector<8xf8E5M2>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xf8E5M2>, vector<32xf8E5M2>, vector<16xf32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<16xf8E5M2>, vector<32xf8E5M2>, vector<16xf32>, vector<2xi16>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<4xf16>, vector<8xf16>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 128 : i32, cbsz = 1 : i32}> : (vector<4xf16>, vector<8xf16>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xi8>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xi8>, vector<16xi8>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xi8>, vector<16xi8>, vector<16xi32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xi8>, vector<16xi8>, vector<16xi32>, vector<4xi8>) -> vector<16xi32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xf8E5M2>, vector<32xf8E5M2>, vector<16xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<16xf8E5M2>, vector<32xf8E5M2>, vector<16xf32>, vector<4xi8>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<4x4xf16>, vector<16xf16>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32}> : (vector<4x4xf16>, vector<16xf16>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xi8>, vector<32xi8>, vector<16xi32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<16xi8>, vector<32xi8>, vector<16xi32>, vector<4xi8>) -> vector<16xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf8E5M2>, vector<8xf16>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32}> : (vector<8xf8E5M2>, vector<8xf16>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<8xbf16>, vector<16xbf16>, vector<16xf32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 32 : i32}> : (vector<8xbf16>, vector<16xbf16>, vector<16xf32>, vector<2xi16>) -> vector<16xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<16xi8>, vector<32xi8>, vector<16xi32>, vector<2xi16>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 32 : i32, n = 32 : i32, k = 64 : i32}> : (vector<16xi8>, vector<32xi8>, vector<16xi32>, vector<2xi16>) -> vector<16xi32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf8E5M2>, vector<4xi8>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32, clamp}> : (vector<8xf8E5M2>, vector<4xi8>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<32xf8E5M2>, vector<32xf4E2M1FN>, vector<16xf32>, f8E8M0FNU, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_mfma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 32 : i32, k = 64 : i32, scalesIdxA = 0 : i32, scalesIdxB = 0 : i32}> : (vector<32xf8E5M2>, vector<32xf4E2M1FN>, vector<16xf32>, f8E8M0FNU, vector<4xf8E8M0FNU>) -> vector<16xf32>
// -----
%a,%b,%c="t.s"() : () -> (vector<8xf16>, vector<8xi8>, vector<8xf32>)
%r = "amdgpu.wmma"(%a,%b,%c) <{m = 16 : i32, n = 16 : i32, k = 16 : i32, clamp}> : (vector<8xf16>, vector<8xi8>, vector<8xf32>) -> vector<8xf32>
// -----
%a,%b,%c,%i="t.s"() : () -> (vector<4xf16>, vector<16xbf16>, vector<4xf32>, vector<4xi8>)
%r = "amdgpu.sparse_mfma"(%a,%b,%c,%i) <{m = 16 : i32, n = 16 : i32, k = 32 : i32, cbsz = 1 : i32}> : (vector<4xf16>, vector<16xbf16>, vector<4xf32>, vector<4xi8>) -> vector<4xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E4M3FN>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<64xf6E2M3FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<64xf6E2M3FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<64xf6E2M3FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<64xf6E2M3FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E4M3FN>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E8M0FNU>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf4E2M1FN>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E4M3FN>, vector<4xf8E8M0FNU>) -> vector<8xf32>
// -----
%a,%b,%c,%i,%j="t.s"() : () -> (vector<64xf8E5M2>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E4M3FN>)
%r = "amdgpu.scaled_wmma"(%a,%b,%c,%i,%j) <{m = 16 : i32, n = 16 : i32, k = 128 : i32, a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32}> : (vector<64xf8E5M2>, vector<64xf4E2M1FN>, vector<8xf32>, vector<4xf8E8M0FNU>, vector<4xf8E4M3FN>) -> vector<8xf32>
// -----
%a, %i = "t.s"() : () -> (memref<4xf16, #gpu.address_space<workgroup>>, index)
%r = "amdgpu.transpose_load"(%a, %i) : (memref<4xf16, #gpu.address_space<workgroup>>, index) -> vector<9223372036854775807x4xf16>
// -----
func.func @f(%m: memref<4xf32>, %i: i32) {
  %0 = amdgpu.raw_buffer_load %m[%i] : memref<4xf32>, i32 -> !llvm.ptr
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: i32, %v: !llvm.ptr) {
  amdgpu.raw_buffer_store %v -> %m[%i] : !llvm.ptr -> memref<4xf32>, i32
  return
}
// -----
%0,%1,%2 = "t.s"() : () -> (i32, i32, vector<4xf64>)
%3 = "amdgpu.mfma"(%0, %1, %2) <{m = 4 : i32, n = 4 : i32, k = 4 : i32, blocks = 16 : i32, cbsz = 0 : i32, blgp = #amdgpu<mfma_perm_b bcast_second_16>}> : (i32, i32, vector<4xf64>) -> vector<4xf64>
// -----
%0,%1,%2 = "t.s"() : () -> (i32, i32, vector<4xf64>)
%3 = "amdgpu.mfma"(%0, %1, %2) <{m = 4 : i32, n = 4 : i32, k = 4 : i32, blocks = 16 : i32, cbsz = 1 : i32, abid = 0 : i32, blgp = #amdgpu<mfma_perm_b none>}> : (i32, i32, vector<4xf64>) -> vector<4xf64>
// -----
%0,%1,%2 = "t.s"() : () -> (f32, f32, vector<4xf64>)
%3 = "amdgpu.mfma"(%0, %1, %2) <{m = 4 : i32, n = 4 : i32, k = 1 : i32, blocks = 16 : i32, cbsz = 1 : i32, abid = 2 : i32, blgp = #amdgpu<mfma_perm_b none>, negateA}> : (f32, f32, vector<4xf64>) -> vector<4xf64>
// -----
%0,%1,%2 = "t.s"() : () -> (f32, f32, vector<4xf64>)
%3 = "amdgpu.mfma"(%0, %1, %2) <{m = 4 : i32, n = 4 : i32, k = 1 : i32, blocks = 16 : i32, cbsz = 0 : i32, abid = 2 : i32, blgp = #amdgpu<mfma_perm_b none>, negateA}> : (f32, f32, vector<4xf64>) -> vector<4xf64>
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(0) firstScaleByte(0) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(0) firstScaleByte(1) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(16) firstScaleByte(0) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(16) firstScaleByte(2) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(32) firstScaleLane(0) firstScaleByte(0) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(32) firstScaleLane(0) firstScaleByte(2) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(32) firstScaleLane(16) firstScaleByte(0) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E5M2>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(32) firstScaleLane(16) firstScaleByte(2) : vector<8xf8E5M2>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E4M3FN>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(0) firstScaleByte(2) : vector<8xf8E4M3FN>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E4M3FN>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(0) firstScaleByte(3) : vector<8xf8E4M3FN>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf8E4M3FN>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(16) firstScaleByte(2) : vector<8xf8E4M3FN>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<8xf4E2M1FN>, %s: vector<4xf8E8M0FNU>) { %0 = amdgpu.scaled_ext_packed_matrix %a scale(%s) blockSize(16) firstScaleLane(0) firstScaleByte(0) : vector<8xf4E2M1FN>, vector<4xf8E8M0FNU> -> vector<8xf16> return }
// -----
func.func @f(%a: vector<4xf16>, %b: vector<8xf16>, %c: vector<4xf32>, %i: vector<4xi8>) { %0 = amdgpu.sparse_mfma 16x16x32 %a * %b + %c sparse(%i : vector<4xi8>) {abid = -1 : i32, cbsz = 0 : i32} : vector<4xf16>, vector<8xf16>, vector<4xf32> return }
// -----
func.func @f(%a: vector<8xi8>, %b: vector<16xi8>, %c: vector<4xi32>, %i: vector<2xi16>) { %0 = amdgpu.sparse_mfma 16x16x64 %a * %b + %c sparse(%i : vector<2xi16>) {abid = -1 : i32, cbsz = 0 : i32} : vector<8xi8>, vector<16xi8>, vector<4xi32> return }
// -----
func.func @f(%a: vector<8xi8>, %b: vector<16xi8>, %c: vector<4xi32>, %i: vector<4xi8>) { %0 = amdgpu.sparse_mfma 16x16x64 %a * %b + %c sparse(%i : vector<4xi8>) {abid = -1 : i32, cbsz = 0 : i32} : vector<8xi8>, vector<16xi8>, vector<4xi32> return }
// -----
func.func @f(%a: vector<8xbf16>, %b: vector<16xbf16>, %c: vector<4xf32>, %i: vector<4xi8>) { %0 = amdgpu.sparse_mfma 16x16x64 %a * %b + %c sparse(%i : vector<4xi8>) {abid = -1 : i32, cbsz = 0 : i32} : vector<8xbf16>, vector<16xbf16>, vector<4xf32> return }
// -----
func.func @f(%a: vector<8xi8>, %b: vector<16xi8>, %c: vector<4xi32>, %i: vector<2xi16>) { %0 = amdgpu.sparse_mfma 16x16x64 %a * %b + %c sparse(%i : vector<2xi16>) {abid = -1 : i32, cbsz = 1 : i32} : vector<8xi8>, vector<16xi8>, vector<4xi32> return }
// -----
func.func @f(%a: vector<4xf16>, %b: vector<8xf16>, %c: vector<4xf32>, %i: vector<4xi8>) { %0 = amdgpu.sparse_mfma 16x16x32 %a * %b + %c sparse(%i : vector<4xi8>) {abid = 0 : i32, cbsz = 0 : i32} : vector<4xf16>, vector<8xf16>, vector<4xf32> return }
// -----
func.func @f(%a: vector<8xi8>, %b: vector<16xi8>, %c: vector<4xi32>, %i: vector<2xi16>) { %0 = amdgpu.sparse_mfma 16x16x64 %a * %b + %c sparse(%i : vector<2xi16>) {abid = -1 : i32, cbsz = 3 : i32} : vector<8xi8>, vector<16xi8>, vector<4xi32> return }
// -----
func.func @f(%a: vector<4xf16>, %b: vector<8xf16>, %c: vector<4xf32>, %i: vector<4xi8>) { %0 = amdgpu.sparse_mfma 16x16x32 %a * %b + %c sparse(%i : vector<4xi8>) {abid = 0 : i32, cbsz = 0 : i32} : vector<4xf16>, vector<8xf16>, vector<4xf32> return }
// -----
func.func @f(%a: f64, %c: vector<4xf64>) { %0 = amdgpu.mfma 16 %a * %a + %c {blocks = 1 : i32} blgp = none : f64, f64, vector<4xf64> return }
// -----
func.func @f(%a: vector<16xf16>, %c: vector<8xf32>) { %0 = amdgpu.wmma 16 %a * %a + %c : vector<16xf16>, vector<16xf16>, vector<8xf32> return }
// -----
func.func @f(%a: vector<8xi8>, %b: vector<16xi8>, %c: vector<4xi32>, %i: vector<2xi16>) { %0 = amdgpu.sparse_mfma 16x16 %a * %b + %c sparse(%i : vector<2xi16>) : vector<8xi8>, vector<16xi8>, vector<4xi32> return }
// -----
func.func @f(%a: f64, %c: vector<4xf64>) { %0 = amdgpu.mfma 16x16x4x4 %a * %a + %c {blocks = 1 : i32} blgp = none : f64, f64, vector<4xf64> return }
// -----
func.func @f(%a: f64, %c: vector<4xf64>) { %0 = amdgpu.mfma [16]x16x4 %a * %a + %c {blocks = 1 : i32} blgp = none : f64, f64, vector<4xf64> return }
// -----
%0:2 = "t.s"() : () -> (!amdgpu.tdm_base<i1>, index)
%1 = "amdgpu.make_dma_descriptor"(%0#0) <{global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i1>) -> !amdgpu.tdm_descriptor
// -----
%0:2 = "t.s"() : () -> (!amdgpu.tdm_base<i4>, index)
%1 = "amdgpu.make_dma_descriptor"(%0#0) <{global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i4>) -> !amdgpu.tdm_descriptor
// -----
%0:2 = "t.s"() : () -> (!amdgpu.tdm_base<i128>, index)
%1 = "amdgpu.make_dma_descriptor"(%0#0) <{global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i128>) -> !amdgpu.tdm_descriptor
// -----
%0:2 = "t.s"() : () -> (!amdgpu.tdm_base<i24>, index)
%1 = "amdgpu.make_dma_descriptor"(%0#0) <{global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<i24>) -> !amdgpu.tdm_descriptor
// -----
%0:2 = "t.s"() : () -> (!amdgpu.tdm_base<f64>, index)
%1 = "amdgpu.make_dma_descriptor"(%0#0) <{global_static_sizes = array<i64: 4, 4>, global_static_strides = array<i64: 4, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 4, 4>}> : (!amdgpu.tdm_base<f64>) -> !amdgpu.tdm_descriptor

// -----

// What is stored may be a buffer itself.
%m, %o = "t.s"() : () -> (memref<4xi1>, i32)
"amdgpu.raw_buffer_store"(%m, %m, %o, %o, %o, %o) <{operandSegmentSizes = array<i32: 1, 1, 3, 1>, boundsCheck = false, indexOffset = 6 : i32}> : (memref<4xi1>, memref<4xi1>, i32, i32, i32, i32) -> ()
