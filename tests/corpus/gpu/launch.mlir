"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<4xf32>):
    "gpu.launch"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
    ^bb0(%arg16: index, %arg17: index, %arg18: index, %arg19: index, %arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index, %arg25: index, %arg26: index, %arg27: index):
      %1 = "gpu.thread_id"() <{dimension = #gpu<dim x>}> : () -> index
      %2 = "gpu.block_id"() <{dimension = #gpu<dim y>}> : () -> index
      %3 = "gpu.block_dim"() <{dimension = #gpu<dim z>}> : () -> index
      %4 = "gpu.grid_dim"() <{dimension = #gpu<dim x>}> : () -> index
      %5 = "gpu.global_id"() <{dimension = #gpu<dim x>}> : () -> index
      %6 = "gpu.lane_id"() : () -> index
      %7 = "gpu.subgroup_id"() : () -> index
      %8 = "gpu.num_subgroups"() : () -> index
      %9 = "gpu.subgroup_size"() : () -> index
      %10 = "gpu.cluster_id"() <{dimension = #gpu<dim x>}> : () -> index
      %11 = "gpu.cluster_dim"() <{dimension = #gpu<dim y>}> : () -> index
      %12 = "gpu.cluster_block_id"() <{dimension = #gpu<dim z>}> : () -> index
      %13 = "gpu.thread_id"() <{dimension = #gpu<dim x>, upper_bound = 64 : index}> : () -> index
      "gpu.barrier"() : () -> ()
      "gpu.terminator"() : () -> ()
    }) {workgroup_attributions = 0 : i64} : (index, index, index, index, index, index) -> ()
    %0 = "gpu.launch"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index, %arg8: index, %arg9: index, %arg10: index, %arg11: index, %arg12: index, %arg13: index, %arg14: memref<4xf32, #gpu.address_space<workgroup>>, %arg15: memref<2xi32, #gpu.address_space<private>>):
      "gpu.terminator"() : () -> ()
    }) {workgroup_attributions = 1 : i64} : (index, index, index, index, index, index) -> !gpu.async.token
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

