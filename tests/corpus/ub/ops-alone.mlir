"builtin.module"() ({
  %0 = "ub.poison"() <{value = #ub.poison}> : () -> !gpu.sparse.spmat_handle
  %1 = "ub.poison"() <{value = #ub.poison}> : () -> !gpu.sparse.spmat_handle
  "t.use"(%0, %1) : (!gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle) -> ()
  "t.write"() : () -> ()
  %2 = "ub.poison"() <{value = #ub.poison}> : () -> !gpu.sparse.spmat_handle
}) : () -> ()
