"builtin.module"() ({
  "func.func"() <{function_type = (!nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, memref<64x64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 2>, i1, i16, memref<128x64xf16, 3>, memref<64x128xf32, 3>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, %arg1: index, %arg2: memref<64x64xf16, 3>, %arg3: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 2>, %arg4: i1, %arg5: i16, %arg6: memref<128x64xf16, 3>, %arg7: memref<64x128xf32, 3>):
    "nvgpu.tma.async.load"(%arg2, %arg3, %arg0, %arg1, %arg1, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<64x64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 2>, !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
    "nvgpu.tma.async.load"(%arg2, %arg3, %arg0, %arg1, %arg1, %arg1, %arg5, %arg4) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 1, 1>}> : (memref<64x64xf16, 3>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 2>, !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index, index, i16, i1) -> ()
    "nvgpu.tma.async.store"(%arg2, %arg0, %arg1, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (memref<64x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>, index, index) -> ()
    "nvgpu.tma.prefetch.descriptor"(%arg0) : (!nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>) -> ()
    "nvgpu.tma.fence.descriptor"(%arg0) : (!nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, memref<128x128xf32, 3>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, %arg1: !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, %arg2: memref<128x128xf32, 3>):
    %0 = "nvgpu.warpgroup.mma.init.accumulator"() : () -> !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>
    %1 = "nvgpu.warpgroup.mma"(%arg0, %arg1, %0) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>) -> !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>
    "nvgpu.warpgroup.mma.store"(%1, %arg2) : (!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, memref<128x128xf32, 3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = (memref<*xf16>, index, memref<128x64xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<*xf16>, %arg1: index, %arg2: memref<128x64xf16, 3>, %arg3: !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>):
    %0 = "nvgpu.tma.create.descriptor"(%arg0, %arg1, %arg1) : (memref<*xf16>, index, index) -> !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
func.func @f(%arg0: memref<32x32xf16, 3>, %arg1: index, %arg2: index) {
  %0 = "nvgpu.ldmatrix"(%arg0, %arg1, %arg2) <{numTiles = 4 : i32, transpose = false}> : (memref<32x32xf16, 3>, index, index) -> vector<4x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<4x2xf16>, %arg1: vector<2x2xf16>, %arg2: vector<2x2xf16>) {
  %0 = "nvgpu.mma.sync"(%arg0, %arg1, %arg2) <{mmaShape = [16, 8, 16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
  return
}
// -----
func.func @f(%arg0: memref<16x16xf32, 3>, %arg1: index, %arg2: index, %arg3: memref<16x16xf32>, %arg4: index, %arg5: index) {
  %0 = "nvgpu.device_async_copy"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) <{dstElements = 4 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 0>}> : (memref<16x16xf32, 3>, index, index, memref<16x16xf32>, index, index) -> !nvgpu.device.async.token
  return
}
// -----
func.func @f(%arg0: !nvgpu.device.async.token) {
  %0 = "nvgpu.device_async_create_group"(%arg0) : (!nvgpu.device.async.token) -> !nvgpu.device.async.token
  return
}
// -----
func.func @f(%arg0: !nvgpu.device.async.token) {
  "nvgpu.device_async_wait"(%arg0) <{numGroups = 1 : i32}> : (!nvgpu.device.async.token) -> ()
  return
}
// -----
func.func @f() {
  %0 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, %arg1: index, %arg2: index) {
  "nvgpu.mbarrier.init"(%arg0, %arg1, %arg2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, index, index) -> ()
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, %arg1: index) {
  %0 = "nvgpu.mbarrier.arrive"(%arg0, %arg1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, index) -> !nvgpu.mbarrier.token
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, %arg1: !nvgpu.mbarrier.token, %arg2: index) {
  %0 = "nvgpu.mbarrier.test.wait"(%arg0, %arg1, %arg2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, !nvgpu.mbarrier.token, index) -> i1
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, %arg1: index, %arg2: index) {
  "nvgpu.mbarrier.arrive.expect_tx"(%arg0, %arg1, %arg2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, index, index) -> ()
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, %arg1: i1, %arg2: index, %arg3: index) {
  "nvgpu.mbarrier.try_wait.parity"(%arg0, %arg1, %arg2, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, i1, index, index) -> ()
  return
}
// -----
func.func @f(%arg0: memref<?x?xui8, #gpu.address_space<workgroup>>, %arg1: index, %arg2: index, %arg3: memref<?x?xui8, #gpu.address_space<workgroup>>, %arg4: index, %arg5: index, %arg6: index) {
  %0 = "nvgpu.device_async_copy"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6) <{bypassL1, dstElements = 16 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 1>}> : (memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, index) -> !nvgpu.device.async.token
  return
}
// -----
func.func @f() {
  %0 = "nvgpu.device_async_create_group"() : () -> !nvgpu.device.async.token
  return
}
// -----
func.func @f(%arg0: !nvgpu.device.async.token) {
  "nvgpu.device_async_wait"(%arg0) : (!nvgpu.device.async.token) -> ()
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index) {
  %0 = "nvgpu.mbarrier.arrive"(%arg0, %arg1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> !nvgpu.mbarrier.token
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index, %arg3: i1) {
  "nvgpu.mbarrier.arrive.expect_tx"(%arg0, %arg1, %arg2, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1) -> ()
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  %0 = "nvgpu.mbarrier.arrive.nocomplete"(%arg0, %arg1, %arg2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> !nvgpu.mbarrier.token
  return
}
// -----
func.func @f() {
  %0 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index) {
  %0 = "nvgpu.mbarrier.get"(%arg0, %arg1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> i64
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  "nvgpu.mbarrier.init"(%arg0, %arg1, %arg2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> ()
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: !nvgpu.mbarrier.token, %arg2: index) {
  %0 = "nvgpu.mbarrier.test.wait"(%arg0, %arg1, %arg2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index) -> i1
  return
}
// -----
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: i1, %arg2: index, %arg3: index) {
  "nvgpu.mbarrier.try_wait.parity"(%arg0, %arg1, %arg2, %arg3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, i1, index, index) -> ()
  return
}
// -----
func.func @f(%arg0: vector<32xf32>) {
  %0 = "nvgpu.rcp"(%arg0) <{ftz, rounding = #nvgpu<rcp_rounding_mode approx>}> : (vector<32xf32>) -> vector<32xf32>
  return
}
