"builtin.module"() ({
  "func.func"() <{function_type = (memref<32x32xf16, 3>, memref<16x16xf32>, memref<16x16xf32, 3>, index, vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>, i1, vector<2xi16>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<32x32xf16, 3>, %arg1: memref<16x16xf32>, %arg2: memref<16x16xf32, 3>, %arg3: index, %arg4: vector<4x2xf16>, %arg5: vector<2x2xf16>, %arg6: vector<2x2xf16>, %arg7: i1, %arg8: vector<2xi16>):
    %0 = "nvgpu.ldmatrix"(%arg0, %arg3, %arg3) <{numTiles = 4 : i32, transpose = false}> : (memref<32x32xf16, 3>, index, index) -> vector<4x2xf16>
    %1 = "nvgpu.mma.sync"(%arg4, %arg5, %arg6) <{mmaShape = [16, 8, 16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
    %2 = "nvgpu.device_async_copy"(%arg2, %arg3, %arg3, %arg1, %arg3, %arg3) <{dstElements = 4 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 0>}> : (memref<16x16xf32, 3>, index, index, memref<16x16xf32>, index, index) -> !nvgpu.device.async.token
    %3 = "nvgpu.device_async_create_group"(%2) : (!nvgpu.device.async.token) -> !nvgpu.device.async.token
    "nvgpu.device_async_wait"(%3) <{numGroups = 1 : i32}> : (!nvgpu.device.async.token) -> ()
    %4 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>
    "nvgpu.mbarrier.init"(%4, %arg3, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, index, index) -> ()
    %5 = "nvgpu.mbarrier.arrive"(%4, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, index) -> !nvgpu.mbarrier.token
    %6 = "nvgpu.mbarrier.test.wait"(%4, %5, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, !nvgpu.mbarrier.token, index) -> i1
    "nvgpu.mbarrier.arrive.expect_tx"(%4, %arg3, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, index, index) -> ()
    "nvgpu.mbarrier.try_wait.parity"(%4, %arg7, %arg3, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, i1, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "foo.t"() {a = !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = nan, interleave = none>, b = !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, c = !nvgpu.device.async.token} : () -> ()
}) : () -> ()

