// ----- all
!bar = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>
!tok = !nvgpu.mbarrier.token
func.func @f(%s: memref<32x32xf16, 3>, %g: memref<16x16xf32>, %d: memref<16x16xf32, 3>, %i: index, %a: vector<4x2xf16>, %b: vector<2x2xf16>, %c: vector<2x2xf16>, %p: i1, %m: vector<2xi16>) {
  %0 = nvgpu.ldmatrix %s[%i, %i] {numTiles = 4 : i32, transpose = false} : memref<32x32xf16, 3> -> vector<4x2xf16>
  %1 = nvgpu.mma.sync (%a, %b, %c) {mmaShape = [16, 8, 16]} : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
  %2 = nvgpu.device_async_copy %g[%i, %i], %d[%i, %i], 4 : memref<16x16xf32> to memref<16x16xf32, 3>
  %3 = nvgpu.device_async_create_group %2
  nvgpu.device_async_wait %3 {numGroups = 1 : i32}
  %4 = nvgpu.mbarrier.create -> !bar
  nvgpu.mbarrier.init %4[%i], %i : !bar
  %5 = nvgpu.mbarrier.arrive %4[%i] : !bar -> !tok
  %6 = nvgpu.mbarrier.test.wait %4[%i], %5 : !bar, !tok
  nvgpu.mbarrier.arrive.expect_tx %4[%i], %i : !bar
  nvgpu.mbarrier.try_wait.parity %4[%i], %p, %i : !bar
  return
}
"foo.t"() {a = !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = nan, interleave = none>, b = !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, c = !nvgpu.device.async.token} : () -> ()
