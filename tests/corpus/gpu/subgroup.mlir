"builtin.module"() ({
  "func.func"() <{function_type = (f32, i32, memref<16x16xf16>, index, f16) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32, %arg1: i32, %arg2: memref<16x16xf16>, %arg3: index, %arg4: f16):
    %0 = "gpu.all_reduce"(%arg0) <{op = #gpu<all_reduce_op add>}> ({
    }) : (f32) -> f32
    %1 = "gpu.all_reduce"(%arg0) ({
    ^bb0(%arg5: f32, %arg6: f32):
      %14 = "arith.addf"(%arg5, %arg6) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "gpu.yield"(%14) : (f32) -> ()
    }) : (f32) -> f32
    %2 = "gpu.subgroup_reduce"(%arg0) <{cluster_stride = 1 : i32, op = #gpu<all_reduce_op add>}> : (f32) -> f32
    %3 = "gpu.subgroup_reduce"(%arg1) <{cluster_stride = 1 : i32, op = #gpu<all_reduce_op maxsi>, uniform}> : (i32) -> i32
    %4 = "gpu.subgroup_reduce"(%arg0) <{cluster_size = 4 : i32, cluster_stride = 1 : i32, op = #gpu<all_reduce_op add>}> : (f32) -> f32
    %5 = "arith.constant"() <{value = 32 : i32}> : () -> i32
    %6:2 = "gpu.shuffle"(%arg0, %arg1, %5) <{mode = #gpu<shuffle_mode xor>}> : (f32, i32, i32) -> (f32, i1)
    %7 = "gpu.subgroup_mma_load_matrix"(%arg2, %arg3, %arg3) <{leadDimension = 16 : index}> : (memref<16x16xf16>, index, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
    %8 = "gpu.subgroup_mma_constant_matrix"(%arg4) : (f16) -> !gpu.mma_matrix<16x16xf16, "COp">
    %9 = "gpu.subgroup_mma_load_matrix"(%arg2, %arg3, %arg3) <{leadDimension = 16 : index, transpose}> : (memref<16x16xf16>, index, index) -> !gpu.mma_matrix<16x16xf16, "BOp">
    %10 = "gpu.subgroup_mma_compute"(%7, %9, %8) : (!gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
    %11 = "gpu.subgroup_mma_elementwise"(%10, %8) <{opType = #gpu<mma_element_wise addf>}> : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
    "gpu.subgroup_mma_store_matrix"(%11, %arg2, %arg3, %arg3) <{leadDimension = 16 : index}> : (!gpu.mma_matrix<16x16xf16, "COp">, memref<16x16xf16>, index, index) -> ()
    %12:2 = "gpu.rotate"(%arg0) <{offset = 1 : i32, width = 16 : i32}> : (f32) -> (f32, i1)
    %13 = "gpu.subgroup_broadcast"(%arg0) <{broadcast_type = #gpu<broadcast first_active_lane>}> : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

