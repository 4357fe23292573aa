"builtin.module"() ({
  %0:2 = "t.src"() : () -> (f8E4M3FN, f8E4M3FN)
  %1 = "arith.addf"(%0#0, %0#1) <{fastmath = #arith.fastmath<none>}> : (f8E4M3FN, f8E4M3FN) -> f8E4M3FN
  %2 = "arith.addf"(%0#0, %0#1) <{fastmath = #arith.fastmath<none>}> : (f8E4M3FN, f8E4M3FN) -> f8E4M3FN
  "t.use"(%1, %2) : (f8E4M3FN, f8E4M3FN) -> ()
  "t.write"() : () -> ()
  %3 = "arith.addf"(%0#0, %0#1) <{fastmath = #arith.fastmath<none>}> : (f8E4M3FN, f8E4M3FN) -> f8E4M3FN
  %4:2 = "t.src"() : () -> (tensor<4xi1>, tensor<4xi1>)
  %5 = "arith.addi"(%4#0, %4#1) <{overflowFlags = #arith.overflow<nsw>}> : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %6 = "arith.addi"(%4#0, %4#1) <{overflowFlags = #arith.overflow<nsw>}> : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  "t.use"(%5, %6) : (tensor<4xi1>, tensor<4xi1>) -> ()
  "t.write"() : () -> ()
  %7 = "arith.addi"(%4#0, %4#1) <{overflowFlags = #arith.overflow<nsw>}> : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %8:2 = "t.src"() : () -> (tensor<1xi16>, tensor<1xi16>)
  %9:2 = "arith.addui_extended"(%8#0, %8#1) : (tensor<1xi16>, tensor<1xi16>) -> (tensor<1xi16>, tensor<1xi1>)
  %10:2 = "arith.addui_extended"(%8#0, %8#1) : (tensor<1xi16>, tensor<1xi16>) -> (tensor<1xi16>, tensor<1xi1>)
  "t.use"(%9#0, %9#1, %10#0, %10#1) : (tensor<1xi16>, tensor<1xi1>, tensor<1xi16>, tensor<1xi1>) -> ()
  "t.write"() : () -> ()
  %11:2 = "arith.addui_extended"(%8#0, %8#1) : (tensor<1xi16>, tensor<1xi16>) -> (tensor<1xi16>, tensor<1xi1>)
  %12:2 = "t.src"() : () -> (vector<[1]x[1]xi64>, vector<[1]x[1]xi64>)
  %13 = "arith.andi"(%12#0, %12#1) : (vector<[1]x[1]xi64>, vector<[1]x[1]xi64>) -> vector<[1]x[1]xi64>
  %14 = "arith.andi"(%12#0, %12#1) : (vector<[1]x[1]xi64>, vector<[1]x[1]xi64>) -> vector<[1]x[1]xi64>
  "t.use"(%13, %14) : (vector<[1]x[1]xi64>, vector<[1]x[1]xi64>) -> ()
  "t.write"() : () -> ()
  %15 = "arith.andi"(%12#0, %12#1) : (vector<[1]x[1]xi64>, vector<[1]x[1]xi64>) -> vector<[1]x[1]xi64>
  %16 = "t.src"() : () -> f4E2M1FN
  %17 = "arith.bitcast"(%16) : (f4E2M1FN) -> f4E2M1FN
  %18 = "arith.bitcast"(%16) : (f4E2M1FN) -> f4E2M1FN
  "t.use"(%17, %18) : (f4E2M1FN, f4E2M1FN) -> ()
  "t.write"() : () -> ()
  %19 = "arith.bitcast"(%16) : (f4E2M1FN) -> f4E2M1FN
  %20:2 = "t.src"() : () -> (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>)
  %21 = "arith.ceildivsi"(%20#0, %20#1) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> vector<[16]x[16]xi1>
  %22 = "arith.ceildivsi"(%20#0, %20#1) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> vector<[16]x[16]xi1>
  "t.use"(%21, %22) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> ()
  "t.write"() : () -> ()
  %23 = "arith.ceildivsi"(%20#0, %20#1) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> vector<[16]x[16]xi1>
  %24:2 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>)
  %25 = "arith.ceildivui"(%24#0, %24#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  %26 = "arith.ceildivui"(%24#0, %24#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  "t.use"(%25, %26) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %27 = "arith.ceildivui"(%24#0, %24#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  %28:2 = "t.src"() : () -> (vector<2x4xf8E5M2>, vector<2x4xf8E5M2>)
  %29 = "arith.cmpf"(%28#0, %28#1) <{fastmath = #arith.fastmath<none>, predicate = 15 : i64}> : (vector<2x4xf8E5M2>, vector<2x4xf8E5M2>) -> vector<2x4xi1>
  %30 = "arith.cmpf"(%28#0, %28#1) <{fastmath = #arith.fastmath<none>, predicate = 15 : i64}> : (vector<2x4xf8E5M2>, vector<2x4xf8E5M2>) -> vector<2x4xi1>
  "t.use"(%29, %30) : (vector<2x4xi1>, vector<2x4xi1>) -> ()
  "t.write"() : () -> ()
  %31 = "arith.cmpf"(%28#0, %28#1) <{fastmath = #arith.fastmath<none>, predicate = 15 : i64}> : (vector<2x4xf8E5M2>, vector<2x4xf8E5M2>) -> vector<2x4xi1>
  %32:2 = "t.src"() : () -> (vector<8xi1>, vector<8xi1>)
  %33 = "arith.cmpi"(%32#0, %32#1) <{predicate = 4 : i64}> : (vector<8xi1>, vector<8xi1>) -> vector<8xi1>
  %34 = "arith.cmpi"(%32#0, %32#1) <{predicate = 4 : i64}> : (vector<8xi1>, vector<8xi1>) -> vector<8xi1>
  "t.use"(%33, %34) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %35 = "arith.cmpi"(%32#0, %32#1) <{predicate = 4 : i64}> : (vector<8xi1>, vector<8xi1>) -> vector<8xi1>
  %36:2 = "t.src"() : () -> (f8E4M3FNUZ, f8E4M3FNUZ)
  %37 = "arith.divf"(%36#0, %36#1) <{fastmath = #arith.fastmath<none>}> : (f8E4M3FNUZ, f8E4M3FNUZ) -> f8E4M3FNUZ
  %38 = "arith.divf"(%36#0, %36#1) <{fastmath = #arith.fastmath<none>}> : (f8E4M3FNUZ, f8E4M3FNUZ) -> f8E4M3FNUZ
  "t.use"(%37, %38) : (f8E4M3FNUZ, f8E4M3FNUZ) -> ()
  "t.write"() : () -> ()
  %39 = "arith.divf"(%36#0, %36#1) <{fastmath = #arith.fastmath<none>}> : (f8E4M3FNUZ, f8E4M3FNUZ) -> f8E4M3FNUZ
  %40:2 = "t.src"() : () -> (vector<[4]xi128>, vector<[4]xi128>)
  %41 = "arith.divsi"(%40#0, %40#1) <{isExact}> : (vector<[4]xi128>, vector<[4]xi128>) -> vector<[4]xi128>
  %42 = "arith.divsi"(%40#0, %40#1) <{isExact}> : (vector<[4]xi128>, vector<[4]xi128>) -> vector<[4]xi128>
  "t.use"(%41, %42) : (vector<[4]xi128>, vector<[4]xi128>) -> ()
  "t.write"() : () -> ()
  %43 = "arith.divsi"(%40#0, %40#1) <{isExact}> : (vector<[4]xi128>, vector<[4]xi128>) -> vector<[4]xi128>
  %44:2 = "t.src"() : () -> (tensor<1x4x4x2xi128>, tensor<1x4x4x2xi128>)
  %45 = "arith.divui"(%44#0, %44#1) : (tensor<1x4x4x2xi128>, tensor<1x4x4x2xi128>) -> tensor<1x4x4x2xi128>
  %46 = "arith.divui"(%44#0, %44#1) : (tensor<1x4x4x2xi128>, tensor<1x4x4x2xi128>) -> tensor<1x4x4x2xi128>
  "t.use"(%45, %46) : (tensor<1x4x4x2xi128>, tensor<1x4x4x2xi128>) -> ()
  "t.write"() : () -> ()
  %47 = "arith.divui"(%44#0, %44#1) : (tensor<1x4x4x2xi128>, tensor<1x4x4x2xi128>) -> tensor<1x4x4x2xi128>
  %48 = "t.src"() : () -> f8E4M3FNUZ
  %49 = "arith.extf"(%48) <{fastmath = #arith.fastmath<ninf>}> : (f8E4M3FNUZ) -> f32
  %50 = "arith.extf"(%48) <{fastmath = #arith.fastmath<ninf>}> : (f8E4M3FNUZ) -> f32
  "t.use"(%49, %50) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %51 = "arith.extf"(%48) <{fastmath = #arith.fastmath<ninf>}> : (f8E4M3FNUZ) -> f32
  %52:2 = "t.src"() : () -> (vector<6xi8>, vector<6xi8>)
  %53 = "arith.floordivsi"(%52#0, %52#1) : (vector<6xi8>, vector<6xi8>) -> vector<6xi8>
  %54 = "arith.floordivsi"(%52#0, %52#1) : (vector<6xi8>, vector<6xi8>) -> vector<6xi8>
  "t.use"(%53, %54) : (vector<6xi8>, vector<6xi8>) -> ()
  "t.write"() : () -> ()
  %55 = "arith.floordivsi"(%52#0, %52#1) : (vector<6xi8>, vector<6xi8>) -> vector<6xi8>
  %56 = "t.src"() : () -> tensor<1x2x3xf80>
  %57 = "arith.fptosi"(%56) : (tensor<1x2x3xf80>) -> tensor<1x2x3xi16>
  %58 = "arith.fptosi"(%56) : (tensor<1x2x3xf80>) -> tensor<1x2x3xi16>
  "t.use"(%57, %58) : (tensor<1x2x3xi16>, tensor<1x2x3xi16>) -> ()
  "t.write"() : () -> ()
  %59 = "arith.fptosi"(%56) : (tensor<1x2x3xf80>) -> tensor<1x2x3xi16>
  %60 = "t.src"() : () -> vector<6xf80>
  %61 = "arith.fptoui"(%60) : (vector<6xf80>) -> vector<6xi16>
  %62 = "arith.fptoui"(%60) : (vector<6xf80>) -> vector<6xi16>
  "t.use"(%61, %62) : (vector<6xi16>, vector<6xi16>) -> ()
  "t.write"() : () -> ()
  %63 = "arith.fptoui"(%60) : (vector<6xf80>) -> vector<6xi16>
  %64:2 = "t.src"() : () -> (vector<4x8xf8E4M3FNUZ>, vector<4x8xf8E4M3FNUZ>)
  %65 = "arith.maximumf"(%64#0, %64#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x8xf8E4M3FNUZ>, vector<4x8xf8E4M3FNUZ>) -> vector<4x8xf8E4M3FNUZ>
  %66 = "arith.maximumf"(%64#0, %64#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x8xf8E4M3FNUZ>, vector<4x8xf8E4M3FNUZ>) -> vector<4x8xf8E4M3FNUZ>
  "t.use"(%65, %66) : (vector<4x8xf8E4M3FNUZ>, vector<4x8xf8E4M3FNUZ>) -> ()
  "t.write"() : () -> ()
  %67 = "arith.maximumf"(%64#0, %64#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x8xf8E4M3FNUZ>, vector<4x8xf8E4M3FNUZ>) -> vector<4x8xf8E4M3FNUZ>
  %68:2 = "t.src"() : () -> (vector<2x1xf16>, vector<2x1xf16>)
  %69 = "arith.maxnumf"(%68#0, %68#1) <{fastmath = #arith.fastmath<nnan>}> : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  %70 = "arith.maxnumf"(%68#0, %68#1) <{fastmath = #arith.fastmath<nnan>}> : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  "t.use"(%69, %70) : (vector<2x1xf16>, vector<2x1xf16>) -> ()
  "t.write"() : () -> ()
  %71 = "arith.maxnumf"(%68#0, %68#1) <{fastmath = #arith.fastmath<nnan>}> : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  %72:2 = "t.src"() : () -> (tensor<i2>, tensor<i2>)
  %73 = "arith.maxsi"(%72#0, %72#1) : (tensor<i2>, tensor<i2>) -> tensor<i2>
  %74 = "arith.maxsi"(%72#0, %72#1) : (tensor<i2>, tensor<i2>) -> tensor<i2>
  "t.use"(%73, %74) : (tensor<i2>, tensor<i2>) -> ()
  "t.write"() : () -> ()
  %75 = "arith.maxsi"(%72#0, %72#1) : (tensor<i2>, tensor<i2>) -> tensor<i2>
  %76:2 = "t.src"() : () -> (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>)
  %77 = "arith.maxui"(%76#0, %76#1) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> vector<[4]x[4]xi1>
  %78 = "arith.maxui"(%76#0, %76#1) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> vector<[4]x[4]xi1>
  "t.use"(%77, %78) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> ()
  "t.write"() : () -> ()
  %79 = "arith.maxui"(%76#0, %76#1) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> vector<[4]x[4]xi1>
  %80:2 = "t.src"() : () -> (vector<[1]xf6E3M2FN>, vector<[1]xf6E3M2FN>)
  %81 = "arith.minimumf"(%80#0, %80#1) <{fastmath = #arith.fastmath<none>}> : (vector<[1]xf6E3M2FN>, vector<[1]xf6E3M2FN>) -> vector<[1]xf6E3M2FN>
  %82 = "arith.minimumf"(%80#0, %80#1) <{fastmath = #arith.fastmath<none>}> : (vector<[1]xf6E3M2FN>, vector<[1]xf6E3M2FN>) -> vector<[1]xf6E3M2FN>
  "t.use"(%81, %82) : (vector<[1]xf6E3M2FN>, vector<[1]xf6E3M2FN>) -> ()
  "t.write"() : () -> ()
  %83 = "arith.minimumf"(%80#0, %80#1) <{fastmath = #arith.fastmath<none>}> : (vector<[1]xf6E3M2FN>, vector<[1]xf6E3M2FN>) -> vector<[1]xf6E3M2FN>
  %84:2 = "t.src"() : () -> (f64, f64)
  %85 = "arith.minnumf"(%84#0, %84#1) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
  %86 = "arith.minnumf"(%84#0, %84#1) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
  "t.use"(%85, %86) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %87 = "arith.minnumf"(%84#0, %84#1) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
  %88:2 = "t.src"() : () -> (vector<4xi1>, vector<4xi1>)
  %89 = "arith.minsi"(%88#0, %88#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %90 = "arith.minsi"(%88#0, %88#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  "t.use"(%89, %90) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %91 = "arith.minsi"(%88#0, %88#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %92:2 = "t.src"() : () -> (i64, i64)
  %93 = "arith.minui"(%92#0, %92#1) : (i64, i64) -> i64
  %94 = "arith.minui"(%92#0, %92#1) : (i64, i64) -> i64
  "t.use"(%93, %94) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %95 = "arith.minui"(%92#0, %92#1) : (i64, i64) -> i64
  %96:2 = "t.src"() : () -> (vector<4x8xf8E4M3>, vector<4x8xf8E4M3>)
  %97 = "arith.mulf"(%96#0, %96#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x8xf8E4M3>, vector<4x8xf8E4M3>) -> vector<4x8xf8E4M3>
  %98 = "arith.mulf"(%96#0, %96#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x8xf8E4M3>, vector<4x8xf8E4M3>) -> vector<4x8xf8E4M3>
  "t.use"(%97, %98) : (vector<4x8xf8E4M3>, vector<4x8xf8E4M3>) -> ()
  "t.write"() : () -> ()
  %99 = "arith.mulf"(%96#0, %96#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x8xf8E4M3>, vector<4x8xf8E4M3>) -> vector<4x8xf8E4M3>
  %100:2 = "t.src"() : () -> (vector<index>, vector<index>)
  %101 = "arith.muli"(%100#0, %100#1) <{overflowFlags = #arith.overflow<none>}> : (vector<index>, vector<index>) -> vector<index>
  %102 = "arith.muli"(%100#0, %100#1) <{overflowFlags = #arith.overflow<none>}> : (vector<index>, vector<index>) -> vector<index>
  "t.use"(%101, %102) : (vector<index>, vector<index>) -> ()
  "t.write"() : () -> ()
  %103 = "arith.muli"(%100#0, %100#1) <{overflowFlags = #arith.overflow<none>}> : (vector<index>, vector<index>) -> vector<index>
  %104:2 = "t.src"() : () -> (vector<32xi4>, vector<32xi4>)
  %105:2 = "arith.mulsi_extended"(%104#0, %104#1) : (vector<32xi4>, vector<32xi4>) -> (vector<32xi4>, vector<32xi4>)
  %106:2 = "arith.mulsi_extended"(%104#0, %104#1) : (vector<32xi4>, vector<32xi4>) -> (vector<32xi4>, vector<32xi4>)
  "t.use"(%105#0, %105#1, %106#0, %106#1) : (vector<32xi4>, vector<32xi4>, vector<32xi4>, vector<32xi4>) -> ()
  "t.write"() : () -> ()
  %107:2 = "arith.mulsi_extended"(%104#0, %104#1) : (vector<32xi4>, vector<32xi4>) -> (vector<32xi4>, vector<32xi4>)
  %108:2 = "t.src"() : () -> (vector<16x16xi16>, vector<16x16xi16>)
  %109:2 = "arith.mului_extended"(%108#0, %108#1) : (vector<16x16xi16>, vector<16x16xi16>) -> (vector<16x16xi16>, vector<16x16xi16>)
  %110:2 = "arith.mului_extended"(%108#0, %108#1) : (vector<16x16xi16>, vector<16x16xi16>) -> (vector<16x16xi16>, vector<16x16xi16>)
  "t.use"(%109#0, %109#1, %110#0, %110#1) : (vector<16x16xi16>, vector<16x16xi16>, vector<16x16xi16>, vector<16x16xi16>) -> ()
  "t.write"() : () -> ()
  %111:2 = "arith.mului_extended"(%108#0, %108#1) : (vector<16x16xi16>, vector<16x16xi16>) -> (vector<16x16xi16>, vector<16x16xi16>)
  %112 = "t.src"() : () -> vector<2x4xf16>
  %113 = "arith.negf"(%112) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf16>) -> vector<2x4xf16>
  %114 = "arith.negf"(%112) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf16>) -> vector<2x4xf16>
  "t.use"(%113, %114) : (vector<2x4xf16>, vector<2x4xf16>) -> ()
  "t.write"() : () -> ()
  %115 = "arith.negf"(%112) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf16>) -> vector<2x4xf16>
  %116:2 = "t.src"() : () -> (vector<[1]xi64>, vector<[1]xi64>)
  %117 = "arith.ori"(%116#0, %116#1) : (vector<[1]xi64>, vector<[1]xi64>) -> vector<[1]xi64>
  %118 = "arith.ori"(%116#0, %116#1) : (vector<[1]xi64>, vector<[1]xi64>) -> vector<[1]xi64>
  "t.use"(%117, %118) : (vector<[1]xi64>, vector<[1]xi64>) -> ()
  "t.write"() : () -> ()
  %119 = "arith.ori"(%116#0, %116#1) : (vector<[1]xi64>, vector<[1]xi64>) -> vector<[1]xi64>
  %120:2 = "t.src"() : () -> (vector<4xf6E3M2FN>, vector<4xf6E3M2FN>)
  %121 = "arith.remf"(%120#0, %120#1) <{fastmath = #arith.fastmath<none>}> : (vector<4xf6E3M2FN>, vector<4xf6E3M2FN>) -> vector<4xf6E3M2FN>
  %122 = "arith.remf"(%120#0, %120#1) <{fastmath = #arith.fastmath<none>}> : (vector<4xf6E3M2FN>, vector<4xf6E3M2FN>) -> vector<4xf6E3M2FN>
  "t.use"(%121, %122) : (vector<4xf6E3M2FN>, vector<4xf6E3M2FN>) -> ()
  "t.write"() : () -> ()
  %123 = "arith.remf"(%120#0, %120#1) <{fastmath = #arith.fastmath<none>}> : (vector<4xf6E3M2FN>, vector<4xf6E3M2FN>) -> vector<4xf6E3M2FN>
  %124:2 = "t.src"() : () -> (i1, i1)
  %125 = "arith.remsi"(%124#0, %124#1) : (i1, i1) -> i1
  %126 = "arith.remsi"(%124#0, %124#1) : (i1, i1) -> i1
  "t.use"(%125, %126) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %127 = "arith.remsi"(%124#0, %124#1) : (i1, i1) -> i1
  %128:2 = "t.src"() : () -> (tensor<i64>, tensor<i64>)
  %129 = "arith.remui"(%128#0, %128#1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %130 = "arith.remui"(%128#0, %128#1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
  "t.use"(%129, %130) : (tensor<i64>, tensor<i64>) -> ()
  "t.write"() : () -> ()
  %131 = "arith.remui"(%128#0, %128#1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %132:2 = "t.src"() : () -> (f32, f32)
  %133 = "arith.scaling_truncf"(%132#0, %132#1) <{roundingmode = 4 : i32}> : (f32, f32) -> f6E3M2FN
  %134 = "arith.scaling_truncf"(%132#0, %132#1) <{roundingmode = 4 : i32}> : (f32, f32) -> f6E3M2FN
  "t.use"(%133, %134) : (f6E3M2FN, f6E3M2FN) -> ()
  "t.write"() : () -> ()
  %135 = "arith.scaling_truncf"(%132#0, %132#1) <{roundingmode = 4 : i32}> : (f32, f32) -> f6E3M2FN
  %136:3 = "t.src"() : () -> (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>)
  %137 = "arith.select"(%136#0, %136#1, %136#2) : (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>) -> vector<[1]xi1>
  %138 = "arith.select"(%136#0, %136#1, %136#2) : (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>) -> vector<[1]xi1>
  "t.use"(%137, %138) : (vector<[1]xi1>, vector<[1]xi1>) -> ()
  "t.write"() : () -> ()
  %139 = "arith.select"(%136#0, %136#1, %136#2) : (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>) -> vector<[1]xi1>
  %140:2 = "t.src"() : () -> (tensor<?xindex>, tensor<?xindex>)
  %141 = "arith.shli"(%140#0, %140#1) <{overflowFlags = #arith.overflow<nuw>}> : (tensor<?xindex>, tensor<?xindex>) -> tensor<?xindex>
  %142 = "arith.shli"(%140#0, %140#1) <{overflowFlags = #arith.overflow<nuw>}> : (tensor<?xindex>, tensor<?xindex>) -> tensor<?xindex>
  "t.use"(%141, %142) : (tensor<?xindex>, tensor<?xindex>) -> ()
  "t.write"() : () -> ()
  %143 = "arith.shli"(%140#0, %140#1) <{overflowFlags = #arith.overflow<nuw>}> : (tensor<?xindex>, tensor<?xindex>) -> tensor<?xindex>
  %144:2 = "t.src"() : () -> (vector<2x4xi16>, vector<2x4xi16>)
  %145 = "arith.shrsi"(%144#0, %144#1) : (vector<2x4xi16>, vector<2x4xi16>) -> vector<2x4xi16>
  %146 = "arith.shrsi"(%144#0, %144#1) : (vector<2x4xi16>, vector<2x4xi16>) -> vector<2x4xi16>
  "t.use"(%145, %146) : (vector<2x4xi16>, vector<2x4xi16>) -> ()
  "t.write"() : () -> ()
  %147 = "arith.shrsi"(%144#0, %144#1) : (vector<2x4xi16>, vector<2x4xi16>) -> vector<2x4xi16>
  %148:2 = "t.src"() : () -> (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>)
  %149 = "arith.shrui"(%148#0, %148#1) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> vector<[16]x[16]xi1>
  %150 = "arith.shrui"(%148#0, %148#1) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> vector<[16]x[16]xi1>
  "t.use"(%149, %150) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> ()
  "t.write"() : () -> ()
  %151 = "arith.shrui"(%148#0, %148#1) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi1>) -> vector<[16]x[16]xi1>
  %152 = "t.src"() : () -> vector<[2]xi16>
  %153 = "arith.sitofp"(%152) : (vector<[2]xi16>) -> vector<[2]xf16>
  %154 = "arith.sitofp"(%152) : (vector<[2]xi16>) -> vector<[2]xf16>
  "t.use"(%153, %154) : (vector<[2]xf16>, vector<[2]xf16>) -> ()
  "t.write"() : () -> ()
  %155 = "arith.sitofp"(%152) : (vector<[2]xi16>) -> vector<[2]xf16>
  %156:2 = "t.src"() : () -> (vector<4x4xf16>, vector<4x4xf16>)
  %157 = "arith.subf"(%156#0, %156#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  %158 = "arith.subf"(%156#0, %156#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  "t.use"(%157, %158) : (vector<4x4xf16>, vector<4x4xf16>) -> ()
  "t.write"() : () -> ()
  %159 = "arith.subf"(%156#0, %156#1) <{fastmath = #arith.fastmath<none>}> : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  %160:2 = "t.src"() : () -> (vector<4xi1>, vector<4xi1>)
  %161 = "arith.subi"(%160#0, %160#1) <{overflowFlags = #arith.overflow<none>}> : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %162 = "arith.subi"(%160#0, %160#1) <{overflowFlags = #arith.overflow<none>}> : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  "t.use"(%161, %162) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %163 = "arith.subi"(%160#0, %160#1) <{overflowFlags = #arith.overflow<none>}> : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %164 = "t.src"() : () -> i32
  %165 = "arith.trunci"(%164) <{overflowFlags = #arith.overflow<none>}> : (i32) -> i1
  %166 = "arith.trunci"(%164) <{overflowFlags = #arith.overflow<none>}> : (i32) -> i1
  "t.use"(%165, %166) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %167 = "arith.trunci"(%164) <{overflowFlags = #arith.overflow<none>}> : (i32) -> i1
  %168 = "t.src"() : () -> vector<[1]x[1]xi128>
  %169 = "arith.uitofp"(%168) : (vector<[1]x[1]xi128>) -> vector<[1]x[1]xf8E5M2FNUZ>
  %170 = "arith.uitofp"(%168) : (vector<[1]x[1]xi128>) -> vector<[1]x[1]xf8E5M2FNUZ>
  "t.use"(%169, %170) : (vector<[1]x[1]xf8E5M2FNUZ>, vector<[1]x[1]xf8E5M2FNUZ>) -> ()
  "t.write"() : () -> ()
  %171 = "arith.uitofp"(%168) : (vector<[1]x[1]xi128>) -> vector<[1]x[1]xf8E5M2FNUZ>
  %172:2 = "t.src"() : () -> (vector<[1]xi16>, vector<[1]xi16>)
  %173 = "arith.xori"(%172#0, %172#1) : (vector<[1]xi16>, vector<[1]xi16>) -> vector<[1]xi16>
  %174 = "arith.xori"(%172#0, %172#1) : (vector<[1]xi16>, vector<[1]xi16>) -> vector<[1]xi16>
  "t.use"(%173, %174) : (vector<[1]xi16>, vector<[1]xi16>) -> ()
  "t.write"() : () -> ()
  %175 = "arith.xori"(%172#0, %172#1) : (vector<[1]xi16>, vector<[1]xi16>) -> vector<[1]xi16>
}) : () -> ()
