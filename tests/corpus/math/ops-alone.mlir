"builtin.module"() ({
  %0 = "t.src"() : () -> vector<4x2xf16>
  %1 = "math.absf"(%0) <{fastmath = #arith.fastmath<none>}> : (vector<4x2xf16>) -> vector<4x2xf16>
  %2 = "math.absf"(%0) <{fastmath = #arith.fastmath<none>}> : (vector<4x2xf16>) -> vector<4x2xf16>
  "t.use"(%1, %2) : (vector<4x2xf16>, vector<4x2xf16>) -> ()
  "t.write"() : () -> ()
  %3 = "math.absf"(%0) <{fastmath = #arith.fastmath<none>}> : (vector<4x2xf16>) -> vector<4x2xf16>
  %4 = "t.src"() : () -> i128
  %5 = "math.absi"(%4) : (i128) -> i128
  %6 = "math.absi"(%4) : (i128) -> i128
  "t.use"(%5, %6) : (i128, i128) -> ()
  "t.write"() : () -> ()
  %7 = "math.absi"(%4) : (i128) -> i128
  %8 = "t.src"() : () -> vector<3xf16>
  %9 = "math.acos"(%8) <{fastmath = #arith.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  %10 = "math.acos"(%8) <{fastmath = #arith.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  "t.use"(%9, %10) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %11 = "math.acos"(%8) <{fastmath = #arith.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  %12 = "t.src"() : () -> f16
  %13 = "math.acosh"(%12) <{fastmath = #arith.fastmath<none>}> : (f16) -> f16
  %14 = "math.acosh"(%12) <{fastmath = #arith.fastmath<none>}> : (f16) -> f16
  "t.use"(%13, %14) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %15 = "math.acosh"(%12) <{fastmath = #arith.fastmath<none>}> : (f16) -> f16
  %16 = "t.src"() : () -> vector<4x2xf8E5M2>
  %17 = "math.asin"(%16) <{fastmath = #arith.fastmath<none>}> : (vector<4x2xf8E5M2>) -> vector<4x2xf8E5M2>
  %18 = "math.asin"(%16) <{fastmath = #arith.fastmath<none>}> : (vector<4x2xf8E5M2>) -> vector<4x2xf8E5M2>
  "t.use"(%17, %18) : (vector<4x2xf8E5M2>, vector<4x2xf8E5M2>) -> ()
  "t.write"() : () -> ()
  %19 = "math.asin"(%16) <{fastmath = #arith.fastmath<none>}> : (vector<4x2xf8E5M2>) -> vector<4x2xf8E5M2>
  %20 = "t.src"() : () -> vector<2x2xf16>
  %21 = "math.asinh"(%20) <{fastmath = #arith.fastmath<none>}> : (vector<2x2xf16>) -> vector<2x2xf16>
  %22 = "math.asinh"(%20) <{fastmath = #arith.fastmath<none>}> : (vector<2x2xf16>) -> vector<2x2xf16>
  "t.use"(%21, %22) : (vector<2x2xf16>, vector<2x2xf16>) -> ()
  "t.write"() : () -> ()
  %23 = "math.asinh"(%20) <{fastmath = #arith.fastmath<none>}> : (vector<2x2xf16>) -> vector<2x2xf16>
  %24 = "t.src"() : () -> vector<[2]xf4E2M1FN>
  %25 = "math.atan"(%24) <{fastmath = #arith.fastmath<none>}> : (vector<[2]xf4E2M1FN>) -> vector<[2]xf4E2M1FN>
  %26 = "math.atan"(%24) <{fastmath = #arith.fastmath<none>}> : (vector<[2]xf4E2M1FN>) -> vector<[2]xf4E2M1FN>
  "t.use"(%25, %26) : (vector<[2]xf4E2M1FN>, vector<[2]xf4E2M1FN>) -> ()
  "t.write"() : () -> ()
  %27 = "math.atan"(%24) <{fastmath = #arith.fastmath<none>}> : (vector<[2]xf4E2M1FN>) -> vector<[2]xf4E2M1FN>
  %28:2 = "t.src"() : () -> (f8E8M0FNU, f8E8M0FNU)
  %29 = "math.atan2"(%28#0, %28#1) <{fastmath = #arith.fastmath<none>}> : (f8E8M0FNU, f8E8M0FNU) -> f8E8M0FNU
  %30 = "math.atan2"(%28#0, %28#1) <{fastmath = #arith.fastmath<none>}> : (f8E8M0FNU, f8E8M0FNU) -> f8E8M0FNU
  "t.use"(%29, %30) : (f8E8M0FNU, f8E8M0FNU) -> ()
  "t.write"() : () -> ()
  %31 = "math.atan2"(%28#0, %28#1) <{fastmath = #arith.fastmath<none>}> : (f8E8M0FNU, f8E8M0FNU) -> f8E8M0FNU
  %32 = "t.src"() : () -> vector<16x16xf8E4M3>
  %33 = "math.atanh"(%32) <{fastmath = #arith.fastmath<arcp>}> : (vector<16x16xf8E4M3>) -> vector<16x16xf8E4M3>
  %34 = "math.atanh"(%32) <{fastmath = #arith.fastmath<arcp>}> : (vector<16x16xf8E4M3>) -> vector<16x16xf8E4M3>
  "t.use"(%33, %34) : (vector<16x16xf8E4M3>, vector<16x16xf8E4M3>) -> ()
  "t.write"() : () -> ()
  %35 = "math.atanh"(%32) <{fastmath = #arith.fastmath<arcp>}> : (vector<16x16xf8E4M3>) -> vector<16x16xf8E4M3>
  %36 = "t.src"() : () -> tensor<2xf128>
  %37 = "math.cbrt"(%36) <{fastmath = #arith.fastmath<none>}> : (tensor<2xf128>) -> tensor<2xf128>
  %38 = "math.cbrt"(%36) <{fastmath = #arith.fastmath<none>}> : (tensor<2xf128>) -> tensor<2xf128>
  "t.use"(%37, %38) : (tensor<2xf128>, tensor<2xf128>) -> ()
  "t.write"() : () -> ()
  %39 = "math.cbrt"(%36) <{fastmath = #arith.fastmath<none>}> : (tensor<2xf128>) -> tensor<2xf128>
  %40 = "t.src"() : () -> f128
  %41 = "math.ceil"(%40) <{fastmath = #arith.fastmath<arcp>}> : (f128) -> f128
  %42 = "math.ceil"(%40) <{fastmath = #arith.fastmath<arcp>}> : (f128) -> f128
  "t.use"(%41, %42) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %43 = "math.ceil"(%40) <{fastmath = #arith.fastmath<arcp>}> : (f128) -> f128
  %44:3 = "t.src"() : () -> (vector<4x8xf16>, vector<4x8xf16>, vector<4x8xf16>)
  %45 = "math.clampf"(%44#0, %44#1, %44#2) <{fastmath = #arith.fastmath<arcp>}> : (vector<4x8xf16>, vector<4x8xf16>, vector<4x8xf16>) -> vector<4x8xf16>
  %46 = "math.clampf"(%44#0, %44#1, %44#2) <{fastmath = #arith.fastmath<arcp>}> : (vector<4x8xf16>, vector<4x8xf16>, vector<4x8xf16>) -> vector<4x8xf16>
  "t.use"(%45, %46) : (vector<4x8xf16>, vector<4x8xf16>) -> ()
  "t.write"() : () -> ()
  %47 = "math.clampf"(%44#0, %44#1, %44#2) <{fastmath = #arith.fastmath<arcp>}> : (vector<4x8xf16>, vector<4x8xf16>, vector<4x8xf16>) -> vector<4x8xf16>
  %48:2 = "t.src"() : () -> (tensor<6xf8E5M2FNUZ>, tensor<6xf8E5M2FNUZ>)
  %49 = "math.copysign"(%48#0, %48#1) <{fastmath = #arith.fastmath<none>}> : (tensor<6xf8E5M2FNUZ>, tensor<6xf8E5M2FNUZ>) -> tensor<6xf8E5M2FNUZ>
  %50 = "math.copysign"(%48#0, %48#1) <{fastmath = #arith.fastmath<none>}> : (tensor<6xf8E5M2FNUZ>, tensor<6xf8E5M2FNUZ>) -> tensor<6xf8E5M2FNUZ>
  "t.use"(%49, %50) : (tensor<6xf8E5M2FNUZ>, tensor<6xf8E5M2FNUZ>) -> ()
  "t.write"() : () -> ()
  %51 = "math.copysign"(%48#0, %48#1) <{fastmath = #arith.fastmath<none>}> : (tensor<6xf8E5M2FNUZ>, tensor<6xf8E5M2FNUZ>) -> tensor<6xf8E5M2FNUZ>
  %52 = "t.src"() : () -> vector<2x1xf16>
  %53 = "math.cos"(%52) <{fastmath = #arith.fastmath<none>}> : (vector<2x1xf16>) -> vector<2x1xf16>
  %54 = "math.cos"(%52) <{fastmath = #arith.fastmath<none>}> : (vector<2x1xf16>) -> vector<2x1xf16>
  "t.use"(%53, %54) : (vector<2x1xf16>, vector<2x1xf16>) -> ()
  "t.write"() : () -> ()
  %55 = "math.cos"(%52) <{fastmath = #arith.fastmath<none>}> : (vector<2x1xf16>) -> vector<2x1xf16>
  %56 = "t.src"() : () -> vector<[8]xf8E8M0FNU>
  %57 = "math.cosh"(%56) <{fastmath = #arith.fastmath<none>}> : (vector<[8]xf8E8M0FNU>) -> vector<[8]xf8E8M0FNU>
  %58 = "math.cosh"(%56) <{fastmath = #arith.fastmath<none>}> : (vector<[8]xf8E8M0FNU>) -> vector<[8]xf8E8M0FNU>
  "t.use"(%57, %58) : (vector<[8]xf8E8M0FNU>, vector<[8]xf8E8M0FNU>) -> ()
  "t.write"() : () -> ()
  %59 = "math.cosh"(%56) <{fastmath = #arith.fastmath<none>}> : (vector<[8]xf8E8M0FNU>) -> vector<[8]xf8E8M0FNU>
  %60 = "t.src"() : () -> vector<[4]xi4>
  %61 = "math.ctlz"(%60) : (vector<[4]xi4>) -> vector<[4]xi4>
  %62 = "math.ctlz"(%60) : (vector<[4]xi4>) -> vector<[4]xi4>
  "t.use"(%61, %62) : (vector<[4]xi4>, vector<[4]xi4>) -> ()
  "t.write"() : () -> ()
  %63 = "math.ctlz"(%60) : (vector<[4]xi4>) -> vector<[4]xi4>
  %64 = "t.src"() : () -> vector<[2]xi1>
  %65 = "math.ctpop"(%64) : (vector<[2]xi1>) -> vector<[2]xi1>
  %66 = "math.ctpop"(%64) : (vector<[2]xi1>) -> vector<[2]xi1>
  "t.use"(%65, %66) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %67 = "math.ctpop"(%64) : (vector<[2]xi1>) -> vector<[2]xi1>
  %68 = "t.src"() : () -> vector<2x4xi16>
  %69 = "math.cttz"(%68) : (vector<2x4xi16>) -> vector<2x4xi16>
  %70 = "math.cttz"(%68) : (vector<2x4xi16>) -> vector<2x4xi16>
  "t.use"(%69, %70) : (vector<2x4xi16>, vector<2x4xi16>) -> ()
  "t.write"() : () -> ()
  %71 = "math.cttz"(%68) : (vector<2x4xi16>) -> vector<2x4xi16>
  %72 = "t.src"() : () -> vector<32xf8E5M2>
  %73 = "math.erf"(%72) <{fastmath = #arith.fastmath<none>}> : (vector<32xf8E5M2>) -> vector<32xf8E5M2>
  %74 = "math.erf"(%72) <{fastmath = #arith.fastmath<none>}> : (vector<32xf8E5M2>) -> vector<32xf8E5M2>
  "t.use"(%73, %74) : (vector<32xf8E5M2>, vector<32xf8E5M2>) -> ()
  "t.write"() : () -> ()
  %75 = "math.erf"(%72) <{fastmath = #arith.fastmath<none>}> : (vector<32xf8E5M2>) -> vector<32xf8E5M2>
  %76 = "t.src"() : () -> vector<8x8xf16>
  %77 = "math.erfc"(%76) <{fastmath = #arith.fastmath<none>}> : (vector<8x8xf16>) -> vector<8x8xf16>
  %78 = "math.erfc"(%76) <{fastmath = #arith.fastmath<none>}> : (vector<8x8xf16>) -> vector<8x8xf16>
  "t.use"(%77, %78) : (vector<8x8xf16>, vector<8x8xf16>) -> ()
  "t.write"() : () -> ()
  %79 = "math.erfc"(%76) <{fastmath = #arith.fastmath<none>}> : (vector<8x8xf16>) -> vector<8x8xf16>
  %80 = "t.src"() : () -> vector<4x4xf16>
  %81 = "math.exp"(%80) <{fastmath = #arith.fastmath<none>}> : (vector<4x4xf16>) -> vector<4x4xf16>
  %82 = "math.exp"(%80) <{fastmath = #arith.fastmath<none>}> : (vector<4x4xf16>) -> vector<4x4xf16>
  "t.use"(%81, %82) : (vector<4x4xf16>, vector<4x4xf16>) -> ()
  "t.write"() : () -> ()
  %83 = "math.exp"(%80) <{fastmath = #arith.fastmath<none>}> : (vector<4x4xf16>) -> vector<4x4xf16>
  %84 = "t.src"() : () -> f4E2M1FN
  %85 = "math.exp2"(%84) <{fastmath = #arith.fastmath<arcp>}> : (f4E2M1FN) -> f4E2M1FN
  %86 = "math.exp2"(%84) <{fastmath = #arith.fastmath<arcp>}> : (f4E2M1FN) -> f4E2M1FN
  "t.use"(%85, %86) : (f4E2M1FN, f4E2M1FN) -> ()
  "t.write"() : () -> ()
  %87 = "math.exp2"(%84) <{fastmath = #arith.fastmath<arcp>}> : (f4E2M1FN) -> f4E2M1FN
  %88 = "t.src"() : () -> vector<[4]xf16>
  %89 = "math.expm1"(%88) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf16>) -> vector<[4]xf16>
  %90 = "math.expm1"(%88) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf16>) -> vector<[4]xf16>
  "t.use"(%89, %90) : (vector<[4]xf16>, vector<[4]xf16>) -> ()
  "t.write"() : () -> ()
  %91 = "math.expm1"(%88) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf16>) -> vector<[4]xf16>
  %92 = "t.src"() : () -> vector<2x4xf4E2M1FN>
  %93 = "math.floor"(%92) <{fastmath = #arith.fastmath<arcp>}> : (vector<2x4xf4E2M1FN>) -> vector<2x4xf4E2M1FN>
  %94 = "math.floor"(%92) <{fastmath = #arith.fastmath<arcp>}> : (vector<2x4xf4E2M1FN>) -> vector<2x4xf4E2M1FN>
  "t.use"(%93, %94) : (vector<2x4xf4E2M1FN>, vector<2x4xf4E2M1FN>) -> ()
  "t.write"() : () -> ()
  %95 = "math.floor"(%92) <{fastmath = #arith.fastmath<arcp>}> : (vector<2x4xf4E2M1FN>) -> vector<2x4xf4E2M1FN>
  %96:3 = "t.src"() : () -> (vector<2x4xf8E4M3>, vector<2x4xf8E4M3>, vector<2x4xf8E4M3>)
  %97 = "math.fma"(%96#0, %96#1, %96#2) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf8E4M3>, vector<2x4xf8E4M3>, vector<2x4xf8E4M3>) -> vector<2x4xf8E4M3>
  %98 = "math.fma"(%96#0, %96#1, %96#2) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf8E4M3>, vector<2x4xf8E4M3>, vector<2x4xf8E4M3>) -> vector<2x4xf8E4M3>
  "t.use"(%97, %98) : (vector<2x4xf8E4M3>, vector<2x4xf8E4M3>) -> ()
  "t.write"() : () -> ()
  %99 = "math.fma"(%96#0, %96#1, %96#2) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf8E4M3>, vector<2x4xf8E4M3>, vector<2x4xf8E4M3>) -> vector<2x4xf8E4M3>
  %100:2 = "t.src"() : () -> (tensor<4x4xf6E3M2FN>, tensor<4x4xi16>)
  %101 = "math.fpowi"(%100#0, %100#1) <{fastmath = #arith.fastmath<none>}> : (tensor<4x4xf6E3M2FN>, tensor<4x4xi16>) -> tensor<4x4xf6E3M2FN>
  %102 = "math.fpowi"(%100#0, %100#1) <{fastmath = #arith.fastmath<none>}> : (tensor<4x4xf6E3M2FN>, tensor<4x4xi16>) -> tensor<4x4xf6E3M2FN>
  "t.use"(%101, %102) : (tensor<4x4xf6E3M2FN>, tensor<4x4xf6E3M2FN>) -> ()
  "t.write"() : () -> ()
  %103 = "math.fpowi"(%100#0, %100#1) <{fastmath = #arith.fastmath<none>}> : (tensor<4x4xf6E3M2FN>, tensor<4x4xi16>) -> tensor<4x4xf6E3M2FN>
  %104:2 = "t.src"() : () -> (vector<[1]xi1>, vector<[1]xi1>)
  %105 = "math.ipowi"(%104#0, %104#1) : (vector<[1]xi1>, vector<[1]xi1>) -> vector<[1]xi1>
  %106 = "math.ipowi"(%104#0, %104#1) : (vector<[1]xi1>, vector<[1]xi1>) -> vector<[1]xi1>
  "t.use"(%105, %106) : (vector<[1]xi1>, vector<[1]xi1>) -> ()
  "t.write"() : () -> ()
  %107 = "math.ipowi"(%104#0, %104#1) : (vector<[1]xi1>, vector<[1]xi1>) -> vector<[1]xi1>
  %108 = "t.src"() : () -> f80
  %109 = "math.isfinite"(%108) <{fastmath = #arith.fastmath<none>}> : (f80) -> i1
  %110 = "math.isfinite"(%108) <{fastmath = #arith.fastmath<none>}> : (f80) -> i1
  "t.use"(%109, %110) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %111 = "math.isfinite"(%108) <{fastmath = #arith.fastmath<none>}> : (f80) -> i1
  %112 = "t.src"() : () -> vector<32xtf32>
  %113 = "math.isinf"(%112) <{fastmath = #arith.fastmath<none>}> : (vector<32xtf32>) -> vector<32xi1>
  %114 = "math.isinf"(%112) <{fastmath = #arith.fastmath<none>}> : (vector<32xtf32>) -> vector<32xi1>
  "t.use"(%113, %114) : (vector<32xi1>, vector<32xi1>) -> ()
  "t.write"() : () -> ()
  %115 = "math.isinf"(%112) <{fastmath = #arith.fastmath<none>}> : (vector<32xtf32>) -> vector<32xi1>
  %116 = "t.src"() : () -> vector<f6E3M2FN>
  %117 = "math.isnan"(%116) <{fastmath = #arith.fastmath<none>}> : (vector<f6E3M2FN>) -> vector<i1>
  %118 = "math.isnan"(%116) <{fastmath = #arith.fastmath<none>}> : (vector<f6E3M2FN>) -> vector<i1>
  "t.use"(%117, %118) : (vector<i1>, vector<i1>) -> ()
  "t.write"() : () -> ()
  %119 = "math.isnan"(%116) <{fastmath = #arith.fastmath<none>}> : (vector<f6E3M2FN>) -> vector<i1>
  %120 = "t.src"() : () -> vector<4x2xf16>
  %121 = "math.isnormal"(%120) <{fastmath = #arith.fastmath<reassoc>}> : (vector<4x2xf16>) -> vector<4x2xi1>
  %122 = "math.isnormal"(%120) <{fastmath = #arith.fastmath<reassoc>}> : (vector<4x2xf16>) -> vector<4x2xi1>
  "t.use"(%121, %122) : (vector<4x2xi1>, vector<4x2xi1>) -> ()
  "t.write"() : () -> ()
  %123 = "math.isnormal"(%120) <{fastmath = #arith.fastmath<reassoc>}> : (vector<4x2xf16>) -> vector<4x2xi1>
  %124 = "t.src"() : () -> vector<64xf16>
  %125 = "math.log"(%124) <{fastmath = #arith.fastmath<none>}> : (vector<64xf16>) -> vector<64xf16>
  %126 = "math.log"(%124) <{fastmath = #arith.fastmath<none>}> : (vector<64xf16>) -> vector<64xf16>
  "t.use"(%125, %126) : (vector<64xf16>, vector<64xf16>) -> ()
  "t.write"() : () -> ()
  %127 = "math.log"(%124) <{fastmath = #arith.fastmath<none>}> : (vector<64xf16>) -> vector<64xf16>
  %128 = "t.src"() : () -> vector<6xf16>
  %129 = "math.log10"(%128) <{fastmath = #arith.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  %130 = "math.log10"(%128) <{fastmath = #arith.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  "t.use"(%129, %130) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %131 = "math.log10"(%128) <{fastmath = #arith.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  %132 = "t.src"() : () -> vector<6xf64>
  %133 = "math.log1p"(%132) <{fastmath = #arith.fastmath<none>}> : (vector<6xf64>) -> vector<6xf64>
  %134 = "math.log1p"(%132) <{fastmath = #arith.fastmath<none>}> : (vector<6xf64>) -> vector<6xf64>
  "t.use"(%133, %134) : (vector<6xf64>, vector<6xf64>) -> ()
  "t.write"() : () -> ()
  %135 = "math.log1p"(%132) <{fastmath = #arith.fastmath<none>}> : (vector<6xf64>) -> vector<6xf64>
  %136 = "t.src"() : () -> f6E3M2FN
  %137 = "math.log2"(%136) <{fastmath = #arith.fastmath<none>}> : (f6E3M2FN) -> f6E3M2FN
  %138 = "math.log2"(%136) <{fastmath = #arith.fastmath<none>}> : (f6E3M2FN) -> f6E3M2FN
  "t.use"(%137, %138) : (f6E3M2FN, f6E3M2FN) -> ()
  "t.write"() : () -> ()
  %139 = "math.log2"(%136) <{fastmath = #arith.fastmath<none>}> : (f6E3M2FN) -> f6E3M2FN
  %140:2 = "t.src"() : () -> (vector<[4]xf8E5M2FNUZ>, vector<[4]xf8E5M2FNUZ>)
  %141 = "math.powf"(%140#0, %140#1) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf8E5M2FNUZ>, vector<[4]xf8E5M2FNUZ>) -> vector<[4]xf8E5M2FNUZ>
  %142 = "math.powf"(%140#0, %140#1) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf8E5M2FNUZ>, vector<[4]xf8E5M2FNUZ>) -> vector<[4]xf8E5M2FNUZ>
  "t.use"(%141, %142) : (vector<[4]xf8E5M2FNUZ>, vector<[4]xf8E5M2FNUZ>) -> ()
  "t.write"() : () -> ()
  %143 = "math.powf"(%140#0, %140#1) <{fastmath = #arith.fastmath<none>}> : (vector<[4]xf8E5M2FNUZ>, vector<[4]xf8E5M2FNUZ>) -> vector<[4]xf8E5M2FNUZ>
  %144 = "t.src"() : () -> f6E2M3FN
  %145 = "math.round"(%144) <{fastmath = #arith.fastmath<none>}> : (f6E2M3FN) -> f6E2M3FN
  %146 = "math.round"(%144) <{fastmath = #arith.fastmath<none>}> : (f6E2M3FN) -> f6E2M3FN
  "t.use"(%145, %146) : (f6E2M3FN, f6E2M3FN) -> ()
  "t.write"() : () -> ()
  %147 = "math.round"(%144) <{fastmath = #arith.fastmath<none>}> : (f6E2M3FN) -> f6E2M3FN
  %148 = "t.src"() : () -> vector<8x8xf16>
  %149 = "math.roundeven"(%148) <{fastmath = #arith.fastmath<none>}> : (vector<8x8xf16>) -> vector<8x8xf16>
  %150 = "math.roundeven"(%148) <{fastmath = #arith.fastmath<none>}> : (vector<8x8xf16>) -> vector<8x8xf16>
  "t.use"(%149, %150) : (vector<8x8xf16>, vector<8x8xf16>) -> ()
  "t.write"() : () -> ()
  %151 = "math.roundeven"(%148) <{fastmath = #arith.fastmath<none>}> : (vector<8x8xf16>) -> vector<8x8xf16>
  %152 = "t.src"() : () -> f6E2M3FN
  %153 = "math.rsqrt"(%152) <{fastmath = #arith.fastmath<none>}> : (f6E2M3FN) -> f6E2M3FN
  %154 = "math.rsqrt"(%152) <{fastmath = #arith.fastmath<none>}> : (f6E2M3FN) -> f6E2M3FN
  "t.use"(%153, %154) : (f6E2M3FN, f6E2M3FN) -> ()
  "t.write"() : () -> ()
  %155 = "math.rsqrt"(%152) <{fastmath = #arith.fastmath<none>}> : (f6E2M3FN) -> f6E2M3FN
  %156 = "t.src"() : () -> vector<2x4xf8E3M4>
  %157 = "math.sin"(%156) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf8E3M4>) -> vector<2x4xf8E3M4>
  %158 = "math.sin"(%156) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf8E3M4>) -> vector<2x4xf8E3M4>
  "t.use"(%157, %158) : (vector<2x4xf8E3M4>, vector<2x4xf8E3M4>) -> ()
  "t.write"() : () -> ()
  %159 = "math.sin"(%156) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf8E3M4>) -> vector<2x4xf8E3M4>
  %160 = "t.src"() : () -> vector<2xf6E3M2FN>
  %161:2 = "math.sincos"(%160) <{fastmath = #arith.fastmath<afn>}> : (vector<2xf6E3M2FN>) -> (vector<2xf6E3M2FN>, vector<2xf6E3M2FN>)
  %162:2 = "math.sincos"(%160) <{fastmath = #arith.fastmath<afn>}> : (vector<2xf6E3M2FN>) -> (vector<2xf6E3M2FN>, vector<2xf6E3M2FN>)
  "t.use"(%161#0, %161#1, %162#0, %162#1) : (vector<2xf6E3M2FN>, vector<2xf6E3M2FN>, vector<2xf6E3M2FN>, vector<2xf6E3M2FN>) -> ()
  "t.write"() : () -> ()
  %163:2 = "math.sincos"(%160) <{fastmath = #arith.fastmath<afn>}> : (vector<2xf6E3M2FN>) -> (vector<2xf6E3M2FN>, vector<2xf6E3M2FN>)
  %164 = "t.src"() : () -> f16
  %165 = "math.sinh"(%164) <{fastmath = #arith.fastmath<none>}> : (f16) -> f16
  %166 = "math.sinh"(%164) <{fastmath = #arith.fastmath<none>}> : (f16) -> f16
  "t.use"(%165, %166) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %167 = "math.sinh"(%164) <{fastmath = #arith.fastmath<none>}> : (f16) -> f16
  %168 = "t.src"() : () -> vector<16x16xf8E8M0FNU>
  %169 = "math.sqrt"(%168) <{fastmath = #arith.fastmath<nnan>}> : (vector<16x16xf8E8M0FNU>) -> vector<16x16xf8E8M0FNU>
  %170 = "math.sqrt"(%168) <{fastmath = #arith.fastmath<nnan>}> : (vector<16x16xf8E8M0FNU>) -> vector<16x16xf8E8M0FNU>
  "t.use"(%169, %170) : (vector<16x16xf8E8M0FNU>, vector<16x16xf8E8M0FNU>) -> ()
  "t.write"() : () -> ()
  %171 = "math.sqrt"(%168) <{fastmath = #arith.fastmath<nnan>}> : (vector<16x16xf8E8M0FNU>) -> vector<16x16xf8E8M0FNU>
  %172 = "t.src"() : () -> f6E3M2FN
  %173 = "math.tan"(%172) <{fastmath = #arith.fastmath<none>}> : (f6E3M2FN) -> f6E3M2FN
  %174 = "math.tan"(%172) <{fastmath = #arith.fastmath<none>}> : (f6E3M2FN) -> f6E3M2FN
  "t.use"(%173, %174) : (f6E3M2FN, f6E3M2FN) -> ()
  "t.write"() : () -> ()
  %175 = "math.tan"(%172) <{fastmath = #arith.fastmath<none>}> : (f6E3M2FN) -> f6E3M2FN
  %176 = "t.src"() : () -> vector<3xf8E4M3B11FNUZ>
  %177 = "math.tanh"(%176) <{fastmath = #arith.fastmath<none>}> : (vector<3xf8E4M3B11FNUZ>) -> vector<3xf8E4M3B11FNUZ>
  %178 = "math.tanh"(%176) <{fastmath = #arith.fastmath<none>}> : (vector<3xf8E4M3B11FNUZ>) -> vector<3xf8E4M3B11FNUZ>
  "t.use"(%177, %178) : (vector<3xf8E4M3B11FNUZ>, vector<3xf8E4M3B11FNUZ>) -> ()
  "t.write"() : () -> ()
  %179 = "math.tanh"(%176) <{fastmath = #arith.fastmath<none>}> : (vector<3xf8E4M3B11FNUZ>) -> vector<3xf8E4M3B11FNUZ>
  %180 = "t.src"() : () -> f80
  %181 = "math.trunc"(%180) <{fastmath = #arith.fastmath<none>}> : (f80) -> f80
  %182 = "math.trunc"(%180) <{fastmath = #arith.fastmath<none>}> : (f80) -> f80
  "t.use"(%181, %182) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %183 = "math.trunc"(%180) <{fastmath = #arith.fastmath<none>}> : (f80) -> f80
}) : () -> ()
