"builtin.module"() ({
  %0 = "t.src"() : () -> vector<[4]xf8E4M3FNUZ>
  %1 = "amdgpu.ext_packed_fp8"(%0) <{index = 0 : i32}> : (vector<[4]xf8E4M3FNUZ>) -> vector<2xf32>
  %2 = "amdgpu.ext_packed_fp8"(%0) <{index = 0 : i32}> : (vector<[4]xf8E4M3FNUZ>) -> vector<2xf32>
  "t.use"(%1, %2) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %3 = "amdgpu.ext_packed_fp8"(%0) <{index = 0 : i32}> : (vector<[4]xf8E4M3FNUZ>) -> vector<2xf32>
  "amdgpu.lds_barrier"() : () -> ()
  "amdgpu.memory_counter_wait"() <{load = 0 : i32, tensor = 4 : i32}> : () -> ()
  %4:2 = "t.src"() : () -> (vector<1xbf16>, f32)
  %5 = "amdgpu.packed_scaled_trunc"(%4#0, %4#1) <{index = 4 : i32}> : (vector<1xbf16>, f32) -> vector<4xf8E5M2>
  %6 = "amdgpu.packed_scaled_trunc"(%4#0, %4#1) <{index = 4 : i32}> : (vector<1xbf16>, f32) -> vector<4xf8E5M2>
  "t.use"(%5, %6) : (vector<4xf8E5M2>, vector<4xf8E5M2>) -> ()
  "t.write"() : () -> ()
  %7 = "amdgpu.packed_scaled_trunc"(%4#0, %4#1) <{index = 4 : i32}> : (vector<1xbf16>, f32) -> vector<4xf8E5M2>
  %8:2 = "t.src"() : () -> (f32, i32)
  %9 = "amdgpu.packed_stoch_round_fp8"(%8#0, %8#1) <{storeIndex = 0 : i32}> : (f32, i32) -> vector<4xf8E4M3FNUZ>
  %10 = "amdgpu.packed_stoch_round_fp8"(%8#0, %8#1) <{storeIndex = 0 : i32}> : (f32, i32) -> vector<4xf8E4M3FNUZ>
  "t.use"(%9, %10) : (vector<4xf8E4M3FNUZ>, vector<4xf8E4M3FNUZ>) -> ()
  "t.write"() : () -> ()
  %11 = "amdgpu.packed_stoch_round_fp8"(%8#0, %8#1) <{storeIndex = 0 : i32}> : (f32, i32) -> vector<4xf8E4M3FNUZ>
  %12:2 = "t.src"() : () -> (f32, vector<2x2xf8E5M2FNUZ>)
  %13 = "amdgpu.packed_trunc_2xfp8"(%12#0, %12#1) <{operandSegmentSizes = array<i32: 1, 0, 1>, wordIndex = 1 : i32}> : (f32, vector<2x2xf8E5M2FNUZ>) -> vector<2x2xf8E5M2FNUZ>
  %14 = "amdgpu.packed_trunc_2xfp8"(%12#0, %12#1) <{operandSegmentSizes = array<i32: 1, 0, 1>, wordIndex = 1 : i32}> : (f32, vector<2x2xf8E5M2FNUZ>) -> vector<2x2xf8E5M2FNUZ>
  "t.use"(%13, %14) : (vector<2x2xf8E5M2FNUZ>, vector<2x2xf8E5M2FNUZ>) -> ()
  "t.write"() : () -> ()
  %15 = "amdgpu.packed_trunc_2xfp8"(%12#0, %12#1) <{operandSegmentSizes = array<i32: 1, 0, 1>, wordIndex = 1 : i32}> : (f32, vector<2x2xf8E5M2FNUZ>) -> vector<2x2xf8E5M2FNUZ>
  %16 = "t.src"() : () -> vector<16xi2>
  %17 = "amdgpu.permlane_swap"(%16) <{bound_ctrl = false, fetch_inactive = true, row_length = 32 : i32}> : (vector<16xi2>) -> vector<16xi2>
  %18 = "amdgpu.permlane_swap"(%16) <{bound_ctrl = false, fetch_inactive = true, row_length = 32 : i32}> : (vector<16xi2>) -> vector<16xi2>
  "t.use"(%17, %18) : (vector<16xi2>, vector<16xi2>) -> ()
  "t.write"() : () -> ()
  %19 = "amdgpu.permlane_swap"(%16) <{bound_ctrl = false, fetch_inactive = true, row_length = 32 : i32}> : (vector<16xi2>) -> vector<16xi2>
  %20:3 = "t.src"() : () -> (vector<2xbf16>, memref<6xbf16>, i32)
  "amdgpu.raw_buffer_atomic_fadd"(%20#0, %20#1, %20#2) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (vector<2xbf16>, memref<6xbf16>, i32) -> ()
  %21:3 = "t.src"() : () -> (i32, memref<4xui1>, i32)
  "amdgpu.raw_buffer_atomic_smax"(%21#0, %21#1, %21#2) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (i32, memref<4xui1>, i32) -> ()
  %22:4 = "t.src"() : () -> (i32, memref<?x?xi1, strided<[?, ?], offset: ?>>, i32, i32)
  "amdgpu.raw_buffer_atomic_umin"(%22#0, %22#1, %22#2, %22#3) <{boundsCheck = true, indexOffset = 1 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (i32, memref<?x?xi1, strided<[?, ?], offset: ?>>, i32, i32) -> ()
  %23:2 = "t.src"() : () -> (memref<?xf80>, i32)
  %24 = "amdgpu.raw_buffer_load"(%23#0, %23#1) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<?xf80>, i32) -> memref<?xf80>
  %25 = "amdgpu.raw_buffer_load"(%23#0, %23#1) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<?xf80>, i32) -> memref<?xf80>
  "t.use"(%24, %25) : (memref<?xf80>, memref<?xf80>) -> ()
  "t.write"() : () -> ()
  %26 = "amdgpu.raw_buffer_load"(%23#0, %23#1) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<?xf80>, i32) -> memref<?xf80>
  %27:2 = "t.src"() : () -> (vector<1xf8E5M2>, f32)
  %28 = "amdgpu.scaled_ext_packed"(%27#0, %27#1) <{index = 1 : i32}> : (vector<1xf8E5M2>, f32) -> vector<2x1xbf16>
  %29 = "amdgpu.scaled_ext_packed"(%27#0, %27#1) <{index = 1 : i32}> : (vector<1xf8E5M2>, f32) -> vector<2x1xbf16>
  "t.use"(%28, %29) : (vector<2x1xbf16>, vector<2x1xbf16>) -> ()
  "t.write"() : () -> ()
  %30 = "amdgpu.scaled_ext_packed"(%27#0, %27#1) <{index = 1 : i32}> : (vector<1xf8E5M2>, f32) -> vector<2x1xbf16>
  "amdgpu.sched_barrier"() <{opts = #amdgpu.sched_barrier_opt<non_mem_non_sideffect>}> : () -> ()
  %31 = "t.src"() : () -> f8E8M0FNU
  %32 = "amdgpu.swizzle_bitmode"(%31) <{and_mask = 2 : i32, or_mask = 3 : i32, xor_mask = 4 : i32}> : (f8E8M0FNU) -> f8E8M0FNU
  %33 = "amdgpu.swizzle_bitmode"(%31) <{and_mask = 2 : i32, or_mask = 3 : i32, xor_mask = 4 : i32}> : (f8E8M0FNU) -> f8E8M0FNU
  "t.use"(%32, %33) : (f8E8M0FNU, f8E8M0FNU) -> ()
  "t.write"() : () -> ()
  %34 = "amdgpu.swizzle_bitmode"(%31) <{and_mask = 2 : i32, or_mask = 3 : i32, xor_mask = 4 : i32}> : (f8E8M0FNU) -> f8E8M0FNU
}) : () -> ()
