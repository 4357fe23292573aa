// ----- all
func.func @f(%a: vector<16xf32>, %b: vector<32xbf16>, %c: vector<8xf32>, %d: vector<32xi8>, %e: vector<8xi32>, %m: memref<1xbf16>, %k: vector<16xi1>) {
  %0 = x86vector.avx512.dot %a, %b, %b : vector<32xbf16> -> vector<16xf32>
  %1 = x86vector.avx512.cvt.packed.f32_to_bf16 %c : vector<8xf32> -> vector<8xbf16>
  %2 = x86vector.avx.intr.dot %c, %c : vector<8xf32>
  %3 = x86vector.avx.dot.i8 %e, %d, %d : vector<32xi8> -> vector<8xi32>
  %4 = x86vector.avx.bcst_to_f32.packed %m : memref<1xbf16> -> vector<8xf32>
  %5 = x86vector.avx.rsqrt %c : vector<8xf32>
  %6 = x86vector.avx512.mask.compress %k, %a : vector<16xf32>
  return
}
