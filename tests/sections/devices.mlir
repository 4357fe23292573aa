%m, %i, %v = "t.s"() : () -> (memref<*xf32>, i32, f32)
%0 = "amdgpu.raw_buffer_load"(%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<*xf32>, i32) -> f32
// -----
%m, %i = "t.s"() : () -> (memref<4x4xf32>, i32)
%0 = "amdgpu.raw_buffer_load"(%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<4x4xf32>, i32) -> f32
// -----
%m, %i = "t.s"() : () -> (memref<4xf32, 3>, i32)
%0 = "amdgpu.raw_buffer_load"(%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<4xf32, 3>, i32) -> f32
// -----
%m, %i = "t.s"() : () -> (memref<4xf32, 1>, i32)
%0 = "amdgpu.raw_buffer_load"(%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<4xf32, 1>, i32) -> f32
// -----
%m, %i = "t.s"() : () -> (memref<4xf32, #gpu.address_space<global>>, i32)
%0 = "amdgpu.raw_buffer_load"(%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<4xf32, #gpu.address_space<global>>, i32) -> f32
// -----
%v, %m, %i = "t.s"() : () -> (f32, memref<4x4xf32>, i32)
"amdgpu.raw_buffer_store"(%v,%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (f32,memref<4x4xf32>, i32) -> ()
// -----
%v, %m, %i = "t.s"() : () -> (f32, memref<4xf32, 3>, i32)
"amdgpu.raw_buffer_store"(%v,%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (f32,memref<4xf32, 3>, i32) -> ()
// -----
%v, %m, %i = "t.s"() : () -> (f32, memref<4xf32, 3>, i32)
"amdgpu.raw_buffer_atomic_fadd"(%v,%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (f32,memref<4xf32, 3>, i32) -> ()
// -----
%v, %m, %i = "t.s"() : () -> (f32, memref<4x4xf32>, i32)
"amdgpu.raw_buffer_atomic_fmax"(%v,%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (f32,memref<4x4xf32>, i32) -> ()
// -----
%v, %m, %i = "t.s"() : () -> (i32, memref<4x4xi32>, i32)
%0 = "amdgpu.raw_buffer_atomic_cmpswap"(%v,%v,%m,%i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (i32,i32,memref<4x4xi32>, i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.permlane_swap"(%a) <{row_length = 8 : i32}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.permlane_swap"(%a) <{row_length = 32 : i32}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i128
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm row_shl>, permArgument = 1 : i32}> : (i128,i128) -> i128
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm row_shl>, permArgument = 0 : i32}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm row_shl>, permArgument = 1 : i32}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm row_ror>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm quad_perm>}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm quad_perm>, permArgument = [1 : i32,1 : i32,1 : i32,4 : i32]}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm wave_shl>, permArgument = 1 : i32}> : (i32,i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "amdgpu.dpp"(%a,%a) <{kind = #amdgpu<dpp_perm wave_shl>}> : (i32,i32) -> i32
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<16x64xi8>
// -----
%m, %i = "t.s"() : () -> (memref<4xi8>, index)
%0 = "amx.tile_load"(%m,%i) : (memref<4xi8>, index) -> !amx.tile<16x64xi8>
// -----
%m, %i, %t = "t.s"() : () -> (memref<4xi8>, index, !amx.tile<16x64xi8>)
"amx.tile_store"(%m,%i,%t) : (memref<4xi8>, index, !amx.tile<16x64xi8>) -> ()
// -----
%a, %b, %c = "t.s"() : () -> (!amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>)
%0 = "amx.tile_mulf"(%a,%b,%c) : (!amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
// -----
%a, %b, %c = "t.s"() : () -> (!amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>)
%0 = "amx.tile_muli"(%a,%b,%c) : (!amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>) -> !amx.tile<16x16xi32>
// -----
%d = "t.s"() : () -> (i1)
"omp.barrier"() : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = (i32) -> ()}> ({
^bb0(%n: i32):
  "omp.taskwait"() <{operandSegmentSizes = array<i32: 0>}> : () -> ()
  "omp.cancel"() <{cancel_directive = #omp<cancellation_construct_type_clause parallel>}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
%a = "t.s"() : () -> f32
"omp.atomic.read"(%a,%a) : (f32,f32) -> ()
// -----
%a = "t.s"() : () -> memref<i32>
"omp.atomic.read"(%a,%a) <{element_type = i32}> : (memref<i32>,memref<i32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<i32>,memref<i32>)
"omp.atomic.read"(%a,%b) <{element_type = i32, memory_order = #omp<memoryorderkind release>}> : (memref<i32>,memref<i32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<i32>,memref<i32>)
"omp.atomic.read"(%a,%b) <{element_type = i32, hint = 3 : i64}> : (memref<i32>,memref<i32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<i32>,memref<i32>)
"omp.atomic.read"(%a,%b) <{element_type = i32, hint = 12 : i64}> : (memref<i32>,memref<i32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<i32>,i32)
"omp.atomic.write"(%a,%b) <{memory_order = #omp<memoryorderkind acquire>}> : (memref<i32>,i32) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<i32>,i64)
"omp.atomic.write"(%a,%b) : (memref<i32>,i64) -> ()
// -----
"omp.critical.declare"() <{sym_name = "m", hint = 3 : i64}> : () -> ()
// -----
"omp.critical.declare"() <{sym_name = "m", hint = 12 : i64}> : () -> ()
// -----
"omp.critical.declare"() <{sym_name = "m", hint = 0 : i64}> : () -> ()
// -----
"omp.scan"() <{operandSegmentSizes = array<i32: 0,0>}> : () -> ()
// -----
%a = "t.s"() : () -> i32
"omp.yield"(%a) : (i32) -> ()
