"builtin.module"() ({
  %0 = "t.src"() : () -> memref<1x2x3xf16>
  %1 = "x86vector.avx.bcst_to_f32.packed"(%0) : (memref<1x2x3xf16>) -> vector<[2]x[2]xf32>
  %2 = "x86vector.avx.bcst_to_f32.packed"(%0) : (memref<1x2x3xf16>) -> vector<[2]x[2]xf32>
  "t.use"(%1, %2) : (vector<[2]x[2]xf32>, vector<[2]x[2]xf32>) -> ()
  "t.write"() : () -> ()
  %3 = "x86vector.avx.bcst_to_f32.packed"(%0) : (memref<1x2x3xf16>) -> vector<[2]x[2]xf32>
  %4 = "t.src"() : () -> memref<4xbf16, strided<[?], offset: ?>>
  %5 = "x86vector.avx.cvt.packed.even.indexed_to_f32"(%4) : (memref<4xbf16, strided<[?], offset: ?>>) -> vector<2x2x2xf32>
  %6 = "x86vector.avx.cvt.packed.even.indexed_to_f32"(%4) : (memref<4xbf16, strided<[?], offset: ?>>) -> vector<2x2x2xf32>
  "t.use"(%5, %6) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> ()
  "t.write"() : () -> ()
  %7 = "x86vector.avx.cvt.packed.even.indexed_to_f32"(%4) : (memref<4xbf16, strided<[?], offset: ?>>) -> vector<2x2x2xf32>
  %8 = "t.src"() : () -> memref<1xbf16>
  %9 = "x86vector.avx.cvt.packed.odd.indexed_to_f32"(%8) : (memref<1xbf16>) -> vector<4x2xf32>
  %10 = "x86vector.avx.cvt.packed.odd.indexed_to_f32"(%8) : (memref<1xbf16>) -> vector<4x2xf32>
  "t.use"(%9, %10) : (vector<4x2xf32>, vector<4x2xf32>) -> ()
  "t.write"() : () -> ()
  %11 = "x86vector.avx.cvt.packed.odd.indexed_to_f32"(%8) : (memref<1xbf16>) -> vector<4x2xf32>
  %12:3 = "t.src"() : () -> (vector<8xi32>, vector<32xi8>, vector<32xi8>)
  %13 = "x86vector.avx.dot.i8"(%12#0, %12#1, %12#2) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
  %14 = "x86vector.avx.dot.i8"(%12#0, %12#1, %12#2) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
  "t.use"(%13, %14) : (vector<8xi32>, vector<8xi32>) -> ()
  "t.write"() : () -> ()
  %15 = "x86vector.avx.dot.i8"(%12#0, %12#1, %12#2) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
  %16:2 = "t.src"() : () -> (vector<4x2xf32>, vector<4x2xf32>)
  %17 = "x86vector.avx.intr.dot"(%16#0, %16#1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  %18 = "x86vector.avx.intr.dot"(%16#0, %16#1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  "t.use"(%17, %18) : (vector<4x2xf32>, vector<4x2xf32>) -> ()
  "t.write"() : () -> ()
  %19 = "x86vector.avx.intr.dot"(%16#0, %16#1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  %20 = "t.src"() : () -> vector<8xf32>
  %21 = "x86vector.avx.rsqrt"(%20) : (vector<8xf32>) -> vector<8xf32>
  %22 = "x86vector.avx.rsqrt"(%20) : (vector<8xf32>) -> vector<8xf32>
  "t.use"(%21, %22) : (vector<8xf32>, vector<8xf32>) -> ()
  "t.write"() : () -> ()
  %23 = "x86vector.avx.rsqrt"(%20) : (vector<8xf32>) -> vector<8xf32>
  %24 = "t.src"() : () -> vector<2x2x2xf32>
  %25 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%24) : (vector<2x2x2xf32>) -> vector<2x2x2xbf16>
  %26 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%24) : (vector<2x2x2xf32>) -> vector<2x2x2xbf16>
  "t.use"(%25, %26) : (vector<2x2x2xbf16>, vector<2x2x2xbf16>) -> ()
  "t.write"() : () -> ()
  %27 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%24) : (vector<2x2x2xf32>) -> vector<2x2x2xbf16>
  %28:3 = "t.src"() : () -> (vector<[4]xf32>, vector<8xbf16>, vector<8xbf16>)
  %29 = "x86vector.avx512.dot"(%28#0, %28#1, %28#2) : (vector<[4]xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<[4]xf32>
  %30 = "x86vector.avx512.dot"(%28#0, %28#1, %28#2) : (vector<[4]xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<[4]xf32>
  "t.use"(%29, %30) : (vector<[4]xf32>, vector<[4]xf32>) -> ()
  "t.write"() : () -> ()
  %31 = "x86vector.avx512.dot"(%28#0, %28#1, %28#2) : (vector<[4]xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<[4]xf32>
  %32:2 = "t.src"() : () -> (vector<16xi1>, vector<[16]xf32>)
  %33 = "x86vector.avx512.mask.compress"(%32#0, %32#1) : (vector<16xi1>, vector<[16]xf32>) -> vector<[16]xf32>
  %34 = "x86vector.avx512.mask.compress"(%32#0, %32#1) : (vector<16xi1>, vector<[16]xf32>) -> vector<[16]xf32>
  "t.use"(%33, %34) : (vector<[16]xf32>, vector<[16]xf32>) -> ()
  "t.write"() : () -> ()
  %35 = "x86vector.avx512.mask.compress"(%32#0, %32#1) : (vector<16xi1>, vector<[16]xf32>) -> vector<[16]xf32>
  %36:5 = "t.src"() : () -> (vector<16xf64>, i32, vector<16xf64>, i16, i32)
  %37 = "x86vector.avx512.mask.rndscale"(%36#0, %36#1, %36#2, %36#3, %36#4) : (vector<16xf64>, i32, vector<16xf64>, i16, i32) -> vector<16xf64>
  %38 = "x86vector.avx512.mask.rndscale"(%36#0, %36#1, %36#2, %36#3, %36#4) : (vector<16xf64>, i32, vector<16xf64>, i16, i32) -> vector<16xf64>
  "t.use"(%37, %38) : (vector<16xf64>, vector<16xf64>) -> ()
  "t.write"() : () -> ()
  %39 = "x86vector.avx512.mask.rndscale"(%36#0, %36#1, %36#2, %36#3, %36#4) : (vector<16xf64>, i32, vector<16xf64>, i16, i32) -> vector<16xf64>
  %40:5 = "t.src"() : () -> (vector<8xf64>, vector<8xf64>, vector<8xf64>, i8, i32)
  %41 = "x86vector.avx512.mask.scalef"(%40#0, %40#1, %40#2, %40#3, %40#4) : (vector<8xf64>, vector<8xf64>, vector<8xf64>, i8, i32) -> vector<8xf64>
  %42 = "x86vector.avx512.mask.scalef"(%40#0, %40#1, %40#2, %40#3, %40#4) : (vector<8xf64>, vector<8xf64>, vector<8xf64>, i8, i32) -> vector<8xf64>
  "t.use"(%41, %42) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %43 = "x86vector.avx512.mask.scalef"(%40#0, %40#1, %40#2, %40#3, %40#4) : (vector<8xf64>, vector<8xf64>, vector<8xf64>, i8, i32) -> vector<8xf64>
  %44:2 = "t.src"() : () -> (vector<[8]xi32>, vector<[8]xi32>)
  %45:2 = "x86vector.avx512.vp2intersect"(%44#0, %44#1) : (vector<[8]xi32>, vector<[8]xi32>) -> (vector<8xi1>, vector<8xi1>)
  %46:2 = "x86vector.avx512.vp2intersect"(%44#0, %44#1) : (vector<[8]xi32>, vector<[8]xi32>) -> (vector<8xi1>, vector<8xi1>)
  "t.use"(%45#0, %45#1, %46#0, %46#1) : (vector<8xi1>, vector<8xi1>, vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %47:2 = "x86vector.avx512.vp2intersect"(%44#0, %44#1) : (vector<[8]xi32>, vector<[8]xi32>) -> (vector<8xi1>, vector<8xi1>)
}) : () -> ()
