"builtin.module"() ({
  "func.func"() <{function_type = (vector<16xf32>, vector<32xbf16>, vector<8xf32>, vector<32xi8>, vector<8xi32>, memref<1xbf16>, vector<16xi1>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<16xf32>, %arg1: vector<32xbf16>, %arg2: vector<8xf32>, %arg3: vector<32xi8>, %arg4: vector<8xi32>, %arg5: memref<1xbf16>, %arg6: vector<16xi1>):
    %0 = "x86vector.avx512.dot"(%arg0, %arg1, %arg1) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
    %1 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%arg2) : (vector<8xf32>) -> vector<8xbf16>
    %2 = "x86vector.avx.intr.dot"(%arg2, %arg2) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %3 = "x86vector.avx.dot.i8"(%arg4, %arg3, %arg3) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
    %4 = "x86vector.avx.bcst_to_f32.packed"(%arg5) : (memref<1xbf16>) -> vector<8xf32>
    %5 = "x86vector.avx.rsqrt"(%arg2) : (vector<8xf32>) -> vector<8xf32>
    %6 = "x86vector.avx512.mask.compress"(%arg6, %arg0) : (vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

