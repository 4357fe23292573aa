"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf16>, vector<4xf32>, f32, memref<64xf32>, i32, f16, vector<4xf8E4M3FNUZ>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<4xf16>, %arg1: vector<4xf32>, %arg2: f32, %arg3: memref<64xf32>, %arg4: i32, %arg5: f16, %arg6: vector<4xf8E4M3FNUZ>, %arg7: index):
    %0 = "amdgpu.mfma"(%arg0, %arg0, %arg1) <{abid = 0 : i32, blgp = #amdgpu<mfma_perm_b none>, blocks = 1 : i32, cbsz = 0 : i32, k = 16 : i32, m = 16 : i32, n = 16 : i32}> : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
    %1 = "amdgpu.ext_packed_fp8"(%arg6) <{index = 1 : i32}> : (vector<4xf8E4M3FNUZ>) -> f32
    %2 = "amdgpu.packed_trunc_2xfp8"(%arg2) <{operandSegmentSizes = array<i32: 1, 0, 0>, wordIndex = 0 : i32}> : (f32) -> vector<4xf8E4M3FNUZ>
    %3 = "amdgpu.raw_buffer_load"(%arg3, %arg4) <{boundsCheck = true, indexOffset = 4 : i32, operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<64xf32>, i32) -> f32
    "amdgpu.raw_buffer_store"(%arg2, %arg3, %arg4) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (f32, memref<64xf32>, i32) -> ()
    "amdgpu.raw_buffer_atomic_fadd"(%arg2, %arg3, %arg4) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (f32, memref<64xf32>, i32) -> ()
    "amdgpu.lds_barrier"() : () -> ()
    "amdgpu.sched_barrier"() <{opts = #amdgpu.sched_barrier_opt<valu|all_vmem>}> : () -> ()
    %4 = "amdgpu.dpp"(%arg2, %arg2) <{bank_mask = 15 : i32, bound_ctrl = false, kind = #amdgpu<dpp_perm quad_perm>, permArgument = [0, 1, 2, 3], row_mask = 15 : i32}> : (f32, f32) -> f32
    %5 = "amdgpu.swizzle_bitmode"(%arg2) <{and_mask = 1 : i32, or_mask = 2 : i32, xor_mask = 4 : i32}> : (f32) -> f32
    %6 = "amdgpu.permlane_swap"(%arg5) <{bound_ctrl = false, fetch_inactive = false, row_length = 16 : i32}> : (f16) -> f16
    %7 = "amdgpu.fat_raw_buffer_cast"(%arg3) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<64xf32>) -> memref<64xf32, #amdgpu.address_space<fat_raw_buffer>>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

