// ----- all
func.func @f(%a: vector<4xf16>, %c: vector<4xf32>, %x: f32, %m: memref<64xf32>, %i: i32, %h: f16, %q: vector<4xf8E4M3FNUZ>, %n: index) {
  %0 = amdgpu.mfma 16x16x16 %a * %a + %c blgp = none : vector<4xf16>, vector<4xf16>, vector<4xf32>
  %1 = amdgpu.ext_packed_fp8 %q[1] : vector<4xf8E4M3FNUZ> to f32
  %2 = amdgpu.packed_trunc_2xfp8 %x, undef into undef[word 0] : f32 to vector<4xf8E4M3FNUZ>
  %3 = amdgpu.raw_buffer_load {boundsCheck = true, indexOffset = 4 : i32} %m[%i] : memref<64xf32>, i32 -> f32
  amdgpu.raw_buffer_store %x -> %m[%i] : f32 -> memref<64xf32>, i32
  amdgpu.raw_buffer_atomic_fadd %x -> %m[%i] : f32 -> memref<64xf32>, i32
  amdgpu.lds_barrier
  amdgpu.sched_barrier allow = <valu|all_vmem>
  %4 = amdgpu.dpp %x %x quad_perm([0, 1, 2, 3]) : f32
  %5 = amdgpu.swizzle_bitmode %x 1 2 4 : f32
  %6 = amdgpu.permlane_swap %h 16 : f16
  %7 = amdgpu.fat_raw_buffer_cast %m : memref<64xf32> to memref<64xf32, #amdgpu.address_space<fat_raw_buffer>>
  return
}
