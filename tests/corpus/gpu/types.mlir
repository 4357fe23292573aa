"builtin.module"() ({
  "foo.t"() {a = !gpu.async.token, b = !gpu.mma_matrix<8x8xf32, "AOp">, c = #gpu.address_space<global>, d = #gpu.block<x>, e = #gpu.warp<y>, f = #gpu.thread<linear_dim_0>, g = !gpu.sparse.dntensor_handle, h = !gpu.sparse.spmat_handle, i = #gpu.memory_space<workgroup>, j = #gpu.warpgroup<z>, k = #gpu.lane<x>, l = #gpu.loop_dim_map<processor = block_x, map = (d0) -> (d0), bound = (d0) -> (d0)>} : () -> ()
}) : () -> ()

