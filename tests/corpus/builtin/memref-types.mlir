#map = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "foo.t"() {a = memref<f32>, b = memref<4x?xf32>, c = memref<4xf32, strided<[2], offset: ?>>, d = memref<2x3xf32, #map>, e = memref<2xf32, 1>, f = memref<2xf32, "gpu">, g = memref<*xf32>, h = memref<*xi8, 2 : i32>, i = memref<2xf32, 3>, j = memref<4xmemref<2xf32>>, k = memref<2xf32, #gpu.address_space<workgroup>>, l = memref<?xi8, strided<[1]>>, m = memref<2x3xf32, strided<[3, 1]>>, n = memref<2xf32>, o = memref<4xf32, {a = 1 : i32}>} : () -> ()
}) : () -> ()

