"builtin.module"() ({
  %0 = "t.src"() : () -> vector<[16]xi1>
  %1 = "arm_sve.convert_from_svbool"(%0) : (vector<[16]xi1>) -> vector<[16]xi1>
  %2 = "arm_sve.convert_from_svbool"(%0) : (vector<[16]xi1>) -> vector<[16]xi1>
  "t.use"(%1, %2) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %3 = "arm_sve.convert_from_svbool"(%0) : (vector<[16]xi1>) -> vector<[16]xi1>
  %4 = "t.src"() : () -> vector<[4]xi1>
  %5 = "arm_sve.convert_to_svbool"(%4) : (vector<[4]xi1>) -> vector<[16]xi1>
  %6 = "arm_sve.convert_to_svbool"(%4) : (vector<[4]xi1>) -> vector<[16]xi1>
  "t.use"(%5, %6) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %7 = "arm_sve.convert_to_svbool"(%4) : (vector<[4]xi1>) -> vector<[16]xi1>
  %8 = "t.src"() : () -> vector<[2]xi64>
  %9 = "arm_sve.dupq_lane"(%8) <{lane = 3 : i64}> : (vector<[2]xi64>) -> vector<[2]xi64>
  %10 = "arm_sve.dupq_lane"(%8) <{lane = 3 : i64}> : (vector<[2]xi64>) -> vector<[2]xi64>
  "t.use"(%9, %10) : (vector<[2]xi64>, vector<[2]xi64>) -> ()
  "t.write"() : () -> ()
  %11 = "arm_sve.dupq_lane"(%8) <{lane = 3 : i64}> : (vector<[2]xi64>) -> vector<[2]xi64>
  %12:3 = "t.src"() : () -> (vector<[8]x[8]xi2>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>)
  %13 = "arm_sve.intr.add"(%12#0, %12#1, %12#2) : (vector<[8]x[8]xi2>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> vector<6xf80>
  %14 = "arm_sve.intr.add"(%12#0, %12#1, %12#2) : (vector<[8]x[8]xi2>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> vector<6xf80>
  "t.use"(%13, %14) : (vector<6xf80>, vector<6xf80>) -> ()
  "t.write"() : () -> ()
  %15 = "arm_sve.intr.add"(%12#0, %12#1, %12#2) : (vector<[8]x[8]xi2>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> vector<6xf80>
  %16:3 = "t.src"() : () -> (vector<[2]x[2]xf32>, vector<[8]xbf16>, vector<[8]xbf16>)
  %17 = "arm_sve.intr.bfmmla"(%16#0, %16#1, %16#2) : (vector<[2]x[2]xf32>, vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[2]x[2]xf32>
  %18 = "arm_sve.intr.bfmmla"(%16#0, %16#1, %16#2) : (vector<[2]x[2]xf32>, vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[2]x[2]xf32>
  "t.use"(%17, %18) : (vector<[2]x[2]xf32>, vector<[2]x[2]xf32>) -> ()
  "t.write"() : () -> ()
  %19 = "arm_sve.intr.bfmmla"(%16#0, %16#1, %16#2) : (vector<[2]x[2]xf32>, vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[2]x[2]xf32>
  %20 = "t.src"() : () -> vector<[16]xi1>
  %21 = "arm_sve.intr.convert.from.svbool"(%20) : (vector<[16]xi1>) -> vector<[16]xi1>
  %22 = "arm_sve.intr.convert.from.svbool"(%20) : (vector<[16]xi1>) -> vector<[16]xi1>
  "t.use"(%21, %22) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %23 = "arm_sve.intr.convert.from.svbool"(%20) : (vector<[16]xi1>) -> vector<[16]xi1>
  %24 = "t.src"() : () -> vector<[16]xi1>
  %25 = "arm_sve.intr.convert.to.svbool"(%24) : (vector<[16]xi1>) -> vector<[16]xi1>
  %26 = "arm_sve.intr.convert.to.svbool"(%24) : (vector<[16]xi1>) -> vector<[16]xi1>
  "t.use"(%25, %26) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %27 = "arm_sve.intr.convert.to.svbool"(%24) : (vector<[16]xi1>) -> vector<[16]xi1>
  %28 = "t.src"() : () -> vector<[4]xi4>
  %29 = "arm_sve.intr.dupq_lane"(%28) <{lane = 8 : i64}> : (vector<[4]xi4>) -> vector<[4]xi4>
  %30 = "arm_sve.intr.dupq_lane"(%28) <{lane = 8 : i64}> : (vector<[4]xi4>) -> vector<[4]xi4>
  "t.use"(%29, %30) : (vector<[4]xi4>, vector<[4]xi4>) -> ()
  "t.write"() : () -> ()
  %31 = "arm_sve.intr.dupq_lane"(%28) <{lane = 8 : i64}> : (vector<[4]xi4>) -> vector<[4]xi4>
  %32:3 = "t.src"() : () -> (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>)
  %33 = "arm_sve.intr.fadd"(%32#0, %32#1, %32#2) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %34 = "arm_sve.intr.fadd"(%32#0, %32#1, %32#2) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  "t.use"(%33, %34) : (vector<[8]xi2>, vector<[8]xi2>) -> ()
  "t.write"() : () -> ()
  %35 = "arm_sve.intr.fadd"(%32#0, %32#1, %32#2) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %36:3 = "t.src"() : () -> (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>, vector<[4]x[4]xi1>)
  %37 = "arm_sve.intr.fdiv"(%36#0, %36#1, %36#2) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> !llvm.token
  %38 = "arm_sve.intr.fdiv"(%36#0, %36#1, %36#2) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> !llvm.token
  "t.use"(%37, %38) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %39 = "arm_sve.intr.fdiv"(%36#0, %36#1, %36#2) : (vector<[4]x[4]xi1>, vector<[4]x[4]xi1>, vector<[4]x[4]xi1>) -> !llvm.token
  %40:3 = "t.src"() : () -> (vector<[16]xsi1>, vector<[16]xsi1>, vector<[16]xsi1>)
  %41 = "arm_sve.intr.fmul"(%40#0, %40#1, %40#2) : (vector<[16]xsi1>, vector<[16]xsi1>, vector<[16]xsi1>) -> vector<16xi1>
  %42 = "arm_sve.intr.fmul"(%40#0, %40#1, %40#2) : (vector<[16]xsi1>, vector<[16]xsi1>, vector<[16]xsi1>) -> vector<16xi1>
  "t.use"(%41, %42) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %43 = "arm_sve.intr.fmul"(%40#0, %40#1, %40#2) : (vector<[16]xsi1>, vector<[16]xsi1>, vector<[16]xsi1>) -> vector<16xi1>
  %44:3 = "t.src"() : () -> (vector<[4]x[4]xi8>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>)
  %45 = "arm_sve.intr.fsub"(%44#0, %44#1, %44#2) : (vector<[4]x[4]xi8>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>) -> i64
  %46 = "arm_sve.intr.fsub"(%44#0, %44#1, %44#2) : (vector<[4]x[4]xi8>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>) -> i64
  "t.use"(%45, %46) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %47 = "arm_sve.intr.fsub"(%44#0, %44#1, %44#2) : (vector<[4]x[4]xi8>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>) -> i64
  %48:3 = "t.src"() : () -> (vector<[8]xf8E4M3FN>, vector<[1]x[1]xf8E3M4>, vector<[1]x[1]xf8E3M4>)
  %49 = "arm_sve.intr.mul"(%48#0, %48#1, %48#2) : (vector<[8]xf8E4M3FN>, vector<[1]x[1]xf8E3M4>, vector<[1]x[1]xf8E3M4>) -> vector<8xi16>
  %50 = "arm_sve.intr.mul"(%48#0, %48#1, %48#2) : (vector<[8]xf8E4M3FN>, vector<[1]x[1]xf8E3M4>, vector<[1]x[1]xf8E3M4>) -> vector<8xi16>
  "t.use"(%49, %50) : (vector<8xi16>, vector<8xi16>) -> ()
  "t.write"() : () -> ()
  %51 = "arm_sve.intr.mul"(%48#0, %48#1, %48#2) : (vector<[8]xf8E4M3FN>, vector<[1]x[1]xf8E3M4>, vector<[1]x[1]xf8E3M4>) -> vector<8xi16>
  %52:3 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, i32)
  %53 = "arm_sve.intr.psel"(%52#0, %52#1, %52#2) : (vector<[16]xi1>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  %54 = "arm_sve.intr.psel"(%52#0, %52#1, %52#2) : (vector<[16]xi1>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  "t.use"(%53, %54) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %55 = "arm_sve.intr.psel"(%52#0, %52#1, %52#2) : (vector<[16]xi1>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  %56:3 = "t.src"() : () -> (vector<[4]xi4>, vector<[4]xi4>, vector<[4]xi4>)
  %57 = "arm_sve.intr.sdiv"(%56#0, %56#1, %56#2) : (vector<[4]xi4>, vector<[4]xi4>, vector<[4]xi4>) -> vector<6xf16>
  %58 = "arm_sve.intr.sdiv"(%56#0, %56#1, %56#2) : (vector<[4]xi4>, vector<[4]xi4>, vector<[4]xi4>) -> vector<6xf16>
  "t.use"(%57, %58) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %59 = "arm_sve.intr.sdiv"(%56#0, %56#1, %56#2) : (vector<[4]xi4>, vector<[4]xi4>, vector<[4]xi4>) -> vector<6xf16>
  %60:3 = "t.src"() : () -> (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>)
  %61 = "arm_sve.intr.sdot"(%60#0, %60#1, %60#2) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %62 = "arm_sve.intr.sdot"(%60#0, %60#1, %60#2) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  "t.use"(%61, %62) : (vector<[8]xi2>, vector<[8]xi2>) -> ()
  "t.write"() : () -> ()
  %63 = "arm_sve.intr.sdot"(%60#0, %60#1, %60#2) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %64:3 = "t.src"() : () -> (vector<[16]xi8>, vector<[8]xsi32>, vector<[16]xi8>)
  %65 = "arm_sve.intr.smmla"(%64#0, %64#1, %64#2) : (vector<[16]xi8>, vector<[8]xsi32>, vector<[16]xi8>) -> i32
  %66 = "arm_sve.intr.smmla"(%64#0, %64#1, %64#2) : (vector<[16]xi8>, vector<[8]xsi32>, vector<[16]xi8>) -> i32
  "t.use"(%65, %66) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %67 = "arm_sve.intr.smmla"(%64#0, %64#1, %64#2) : (vector<[16]xi8>, vector<[8]xsi32>, vector<[16]xi8>) -> i32
  %68:3 = "t.src"() : () -> (vector<[1]x[1]xi4>, vector<[4]x[4]xtf32>, vector<[4]x[4]xtf32>)
  %69 = "arm_sve.intr.sub"(%68#0, %68#1, %68#2) : (vector<[1]x[1]xi4>, vector<[4]x[4]xtf32>, vector<[4]x[4]xtf32>) -> vector<[1]xi8>
  %70 = "arm_sve.intr.sub"(%68#0, %68#1, %68#2) : (vector<[1]x[1]xi4>, vector<[4]x[4]xtf32>, vector<[4]x[4]xtf32>) -> vector<[1]xi8>
  "t.use"(%69, %70) : (vector<[1]xi8>, vector<[1]xi8>) -> ()
  "t.write"() : () -> ()
  %71 = "arm_sve.intr.sub"(%68#0, %68#1, %68#2) : (vector<[1]x[1]xi4>, vector<[4]x[4]xtf32>, vector<[4]x[4]xtf32>) -> vector<[1]xi8>
  %72:3 = "t.src"() : () -> (vector<[8]x[8]xi1>, vector<[8]x[8]xi1>, vector<[8]x[8]xi1>)
  %73 = "arm_sve.intr.udiv"(%72#0, %72#1, %72#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xi1>, vector<[8]x[8]xi1>) -> !llvm.x86_amx
  %74 = "arm_sve.intr.udiv"(%72#0, %72#1, %72#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xi1>, vector<[8]x[8]xi1>) -> !llvm.x86_amx
  "t.use"(%73, %74) : (!llvm.x86_amx, !llvm.x86_amx) -> ()
  "t.write"() : () -> ()
  %75 = "arm_sve.intr.udiv"(%72#0, %72#1, %72#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xi1>, vector<[8]x[8]xi1>) -> !llvm.x86_amx
  %76:3 = "t.src"() : () -> (vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>)
  %77 = "arm_sve.intr.udot"(%76#0, %76#1, %76#2) : (vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>) -> !llvm.struct<(i32, i32, i32, i32)>
  %78 = "arm_sve.intr.udot"(%76#0, %76#1, %76#2) : (vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>) -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%77, %78) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %79 = "arm_sve.intr.udot"(%76#0, %76#1, %76#2) : (vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>, vector<[4]x[4]xf8E8M0FNU>) -> !llvm.struct<(i32, i32, i32, i32)>
  %80:3 = "t.src"() : () -> (vector<[16]xsi8>, vector<[16]x[16]xi8>, vector<[16]xsi8>)
  %81 = "arm_sve.intr.ummla"(%80#0, %80#1, %80#2) : (vector<[16]xsi8>, vector<[16]x[16]xi8>, vector<[16]xsi8>) -> vector<[16]xf64>
  %82 = "arm_sve.intr.ummla"(%80#0, %80#1, %80#2) : (vector<[16]xsi8>, vector<[16]x[16]xi8>, vector<[16]xsi8>) -> vector<[16]xf64>
  "t.use"(%81, %82) : (vector<[16]xf64>, vector<[16]xf64>) -> ()
  "t.write"() : () -> ()
  %83 = "arm_sve.intr.ummla"(%80#0, %80#1, %80#2) : (vector<[16]xsi8>, vector<[16]x[16]xi8>, vector<[16]xsi8>) -> vector<[16]xf64>
  %84:3 = "t.src"() : () -> (vector<[2]x[2]xi2>, vector<[2]x[2]xi2>, vector<[2]x[2]xi2>)
  %85 = "arm_sve.intr.usmmla"(%84#0, %84#1, %84#2) : (vector<[2]x[2]xi2>, vector<[2]x[2]xi2>, vector<[2]x[2]xi2>) -> i32
  %86 = "arm_sve.intr.usmmla"(%84#0, %84#1, %84#2) : (vector<[2]x[2]xi2>, vector<[2]x[2]xi2>, vector<[2]x[2]xi2>) -> i32
  "t.use"(%85, %86) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %87 = "arm_sve.intr.usmmla"(%84#0, %84#1, %84#2) : (vector<[2]x[2]xi2>, vector<[2]x[2]xi2>, vector<[2]x[2]xi2>) -> i32
  %88:2 = "t.src"() : () -> (vector<[8]xi4>, vector<[8]xi4>)
  %89 = "arm_sve.intr.zip.x2"(%88#0, %88#1) : (vector<[8]xi4>, vector<[8]xi4>) -> vector<[8]xi4>
  %90 = "arm_sve.intr.zip.x2"(%88#0, %88#1) : (vector<[8]xi4>, vector<[8]xi4>) -> vector<[8]xi4>
  "t.use"(%89, %90) : (vector<[8]xi4>, vector<[8]xi4>) -> ()
  "t.write"() : () -> ()
  %91 = "arm_sve.intr.zip.x2"(%88#0, %88#1) : (vector<[8]xi4>, vector<[8]xi4>) -> vector<[8]xi4>
  %92:4 = "t.src"() : () -> (vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>)
  %93 = "arm_sve.intr.zip.x4"(%92#0, %92#1, %92#2, %92#3) : (vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>) -> vector<64xi8>
  %94 = "arm_sve.intr.zip.x4"(%92#0, %92#1, %92#2, %92#3) : (vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>) -> vector<64xi8>
  "t.use"(%93, %94) : (vector<64xi8>, vector<64xi8>) -> ()
  "t.write"() : () -> ()
  %95 = "arm_sve.intr.zip.x4"(%92#0, %92#1, %92#2, %92#3) : (vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>, vector<[2]x[2]xi4>) -> vector<64xi8>
  %96:3 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xf6E3M2FN>, vector<[2]xf6E3M2FN>)
  %97 = "arm_sve.masked.addf"(%96#0, %96#1, %96#2) : (vector<[2]xi1>, vector<[2]xf6E3M2FN>, vector<[2]xf6E3M2FN>) -> vector<[2]xf6E3M2FN>
  %98 = "arm_sve.masked.addf"(%96#0, %96#1, %96#2) : (vector<[2]xi1>, vector<[2]xf6E3M2FN>, vector<[2]xf6E3M2FN>) -> vector<[2]xf6E3M2FN>
  "t.use"(%97, %98) : (vector<[2]xf6E3M2FN>, vector<[2]xf6E3M2FN>) -> ()
  "t.write"() : () -> ()
  %99 = "arm_sve.masked.addf"(%96#0, %96#1, %96#2) : (vector<[2]xi1>, vector<[2]xf6E3M2FN>, vector<[2]xf6E3M2FN>) -> vector<[2]xf6E3M2FN>
  %100:3 = "t.src"() : () -> (vector<[16]x[16]xi1>, vector<[16]x[16]xi64>, vector<[16]x[16]xi64>)
  %101 = "arm_sve.masked.addi"(%100#0, %100#1, %100#2) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi64>, vector<[16]x[16]xi64>) -> vector<[16]x[16]xi64>
  %102 = "arm_sve.masked.addi"(%100#0, %100#1, %100#2) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi64>, vector<[16]x[16]xi64>) -> vector<[16]x[16]xi64>
  "t.use"(%101, %102) : (vector<[16]x[16]xi64>, vector<[16]x[16]xi64>) -> ()
  "t.write"() : () -> ()
  %103 = "arm_sve.masked.addi"(%100#0, %100#1, %100#2) : (vector<[16]x[16]xi1>, vector<[16]x[16]xi64>, vector<[16]x[16]xi64>) -> vector<[16]x[16]xi64>
  %104:3 = "t.src"() : () -> (vector<[8]x[8]xi1>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>)
  %105 = "arm_sve.masked.divf"(%104#0, %104#1, %104#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> vector<[8]x[8]xf6E2M3FN>
  %106 = "arm_sve.masked.divf"(%104#0, %104#1, %104#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> vector<[8]x[8]xf6E2M3FN>
  "t.use"(%105, %106) : (vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> ()
  "t.write"() : () -> ()
  %107 = "arm_sve.masked.divf"(%104#0, %104#1, %104#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xf6E2M3FN>, vector<[8]x[8]xf6E2M3FN>) -> vector<[8]x[8]xf6E2M3FN>
  %108:3 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>)
  %109 = "arm_sve.masked.divi_signed"(%108#0, %108#1, %108#2) : (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[16]xi8>
  %110 = "arm_sve.masked.divi_signed"(%108#0, %108#1, %108#2) : (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[16]xi8>
  "t.use"(%109, %110) : (vector<[16]xi8>, vector<[16]xi8>) -> ()
  "t.write"() : () -> ()
  %111 = "arm_sve.masked.divi_signed"(%108#0, %108#1, %108#2) : (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[16]xi8>
  %112:3 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi64>, vector<[2]xi64>)
  %113 = "arm_sve.masked.divi_unsigned"(%112#0, %112#1, %112#2) : (vector<[2]xi1>, vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  %114 = "arm_sve.masked.divi_unsigned"(%112#0, %112#1, %112#2) : (vector<[2]xi1>, vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  "t.use"(%113, %114) : (vector<[2]xi64>, vector<[2]xi64>) -> ()
  "t.write"() : () -> ()
  %115 = "arm_sve.masked.divi_unsigned"(%112#0, %112#1, %112#2) : (vector<[2]xi1>, vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  %116:3 = "t.src"() : () -> (vector<[4]x[4]xi1>, vector<[4]x[4]xf8E4M3B11FNUZ>, vector<[4]x[4]xf8E4M3B11FNUZ>)
  %117 = "arm_sve.masked.mulf"(%116#0, %116#1, %116#2) : (vector<[4]x[4]xi1>, vector<[4]x[4]xf8E4M3B11FNUZ>, vector<[4]x[4]xf8E4M3B11FNUZ>) -> vector<[4]x[4]xf8E4M3B11FNUZ>
  %118 = "arm_sve.masked.mulf"(%116#0, %116#1, %116#2) : (vector<[4]x[4]xi1>, vector<[4]x[4]xf8E4M3B11FNUZ>, vector<[4]x[4]xf8E4M3B11FNUZ>) -> vector<[4]x[4]xf8E4M3B11FNUZ>
  "t.use"(%117, %118) : (vector<[4]x[4]xf8E4M3B11FNUZ>, vector<[4]x[4]xf8E4M3B11FNUZ>) -> ()
  "t.write"() : () -> ()
  %119 = "arm_sve.masked.mulf"(%116#0, %116#1, %116#2) : (vector<[4]x[4]xi1>, vector<[4]x[4]xf8E4M3B11FNUZ>, vector<[4]x[4]xf8E4M3B11FNUZ>) -> vector<[4]x[4]xf8E4M3B11FNUZ>
  %120:3 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>)
  %121 = "arm_sve.masked.muli"(%120#0, %120#1, %120#2) : (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[16]xi8>
  %122 = "arm_sve.masked.muli"(%120#0, %120#1, %120#2) : (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[16]xi8>
  "t.use"(%121, %122) : (vector<[16]xi8>, vector<[16]xi8>) -> ()
  "t.write"() : () -> ()
  %123 = "arm_sve.masked.muli"(%120#0, %120#1, %120#2) : (vector<[16]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[16]xi8>
  %124:3 = "t.src"() : () -> (vector<[8]x[8]xi1>, vector<[8]x[8]xf8E5M2FNUZ>, vector<[8]x[8]xf8E5M2FNUZ>)
  %125 = "arm_sve.masked.subf"(%124#0, %124#1, %124#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xf8E5M2FNUZ>, vector<[8]x[8]xf8E5M2FNUZ>) -> vector<[8]x[8]xf8E5M2FNUZ>
  %126 = "arm_sve.masked.subf"(%124#0, %124#1, %124#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xf8E5M2FNUZ>, vector<[8]x[8]xf8E5M2FNUZ>) -> vector<[8]x[8]xf8E5M2FNUZ>
  "t.use"(%125, %126) : (vector<[8]x[8]xf8E5M2FNUZ>, vector<[8]x[8]xf8E5M2FNUZ>) -> ()
  "t.write"() : () -> ()
  %127 = "arm_sve.masked.subf"(%124#0, %124#1, %124#2) : (vector<[8]x[8]xi1>, vector<[8]x[8]xf8E5M2FNUZ>, vector<[8]x[8]xf8E5M2FNUZ>) -> vector<[8]x[8]xf8E5M2FNUZ>
  %128:3 = "t.src"() : () -> (vector<[8]xi1>, vector<[8]xi64>, vector<[8]xi64>)
  %129 = "arm_sve.masked.subi"(%128#0, %128#1, %128#2) : (vector<[8]xi1>, vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi64>
  %130 = "arm_sve.masked.subi"(%128#0, %128#1, %128#2) : (vector<[8]xi1>, vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi64>
  "t.use"(%129, %130) : (vector<[8]xi64>, vector<[8]xi64>) -> ()
  "t.write"() : () -> ()
  %131 = "arm_sve.masked.subi"(%128#0, %128#1, %128#2) : (vector<[8]xi1>, vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi64>
  %132:3 = "t.src"() : () -> (vector<[8]xi1>, vector<[1]xi1>, index)
  %133 = "arm_sve.psel"(%132#0, %132#1, %132#2) : (vector<[8]xi1>, vector<[1]xi1>, index) -> vector<[8]xi1>
  %134 = "arm_sve.psel"(%132#0, %132#1, %132#2) : (vector<[8]xi1>, vector<[1]xi1>, index) -> vector<[8]xi1>
  "t.use"(%133, %134) : (vector<[8]xi1>, vector<[8]xi1>) -> ()
  "t.write"() : () -> ()
  %135 = "arm_sve.psel"(%132#0, %132#1, %132#2) : (vector<[8]xi1>, vector<[1]xi1>, index) -> vector<[8]xi1>
  %136:3 = "t.src"() : () -> (vector<[2]x[2]xi64>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>)
  %137 = "arm_sve.sdot"(%136#0, %136#1, %136#2) : (vector<[2]x[2]xi64>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>) -> vector<[2]x[2]xi64>
  %138 = "arm_sve.sdot"(%136#0, %136#1, %136#2) : (vector<[2]x[2]xi64>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>) -> vector<[2]x[2]xi64>
  "t.use"(%137, %138) : (vector<[2]x[2]xi64>, vector<[2]x[2]xi64>) -> ()
  "t.write"() : () -> ()
  %139 = "arm_sve.sdot"(%136#0, %136#1, %136#2) : (vector<[2]x[2]xi64>, vector<[4]x[4]xi8>, vector<[4]x[4]xi8>) -> vector<[2]x[2]xi64>
  %140:3 = "t.src"() : () -> (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>)
  %141 = "arm_sve.smmla"(%140#0, %140#1, %140#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  %142 = "arm_sve.smmla"(%140#0, %140#1, %140#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  "t.use"(%141, %142) : (vector<[4]xi32>, vector<[4]xi32>) -> ()
  "t.write"() : () -> ()
  %143 = "arm_sve.smmla"(%140#0, %140#1, %140#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  %144:3 = "t.src"() : () -> (vector<[2]x[2]xi64>, vector<[16]xi8>, vector<[16]xi8>)
  %145 = "arm_sve.udot"(%144#0, %144#1, %144#2) : (vector<[2]x[2]xi64>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[2]x[2]xi64>
  %146 = "arm_sve.udot"(%144#0, %144#1, %144#2) : (vector<[2]x[2]xi64>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[2]x[2]xi64>
  "t.use"(%145, %146) : (vector<[2]x[2]xi64>, vector<[2]x[2]xi64>) -> ()
  "t.write"() : () -> ()
  %147 = "arm_sve.udot"(%144#0, %144#1, %144#2) : (vector<[2]x[2]xi64>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[2]x[2]xi64>
  %148:3 = "t.src"() : () -> (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>)
  %149 = "arm_sve.ummla"(%148#0, %148#1, %148#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  %150 = "arm_sve.ummla"(%148#0, %148#1, %148#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  "t.use"(%149, %150) : (vector<[4]xi32>, vector<[4]xi32>) -> ()
  "t.write"() : () -> ()
  %151 = "arm_sve.ummla"(%148#0, %148#1, %148#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  %152:3 = "t.src"() : () -> (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>)
  %153 = "arm_sve.usmmla"(%152#0, %152#1, %152#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  %154 = "arm_sve.usmmla"(%152#0, %152#1, %152#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  "t.use"(%153, %154) : (vector<[4]xi32>, vector<[4]xi32>) -> ()
  "t.write"() : () -> ()
  %155 = "arm_sve.usmmla"(%152#0, %152#1, %152#2) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
  %156:2 = "t.src"() : () -> (vector<[2]xi64>, vector<[2]xi64>)
  %157:2 = "arm_sve.zip.x2"(%156#0, %156#1) : (vector<[2]xi64>, vector<[2]xi64>) -> (vector<[2]xi64>, vector<[2]xi64>)
  %158:2 = "arm_sve.zip.x2"(%156#0, %156#1) : (vector<[2]xi64>, vector<[2]xi64>) -> (vector<[2]xi64>, vector<[2]xi64>)
  "t.use"(%157#0, %157#1, %158#0, %158#1) : (vector<[2]xi64>, vector<[2]xi64>, vector<[2]xi64>, vector<[2]xi64>) -> ()
  "t.write"() : () -> ()
  %159:2 = "arm_sve.zip.x2"(%156#0, %156#1) : (vector<[2]xi64>, vector<[2]xi64>) -> (vector<[2]xi64>, vector<[2]xi64>)
  %160:4 = "t.src"() : () -> (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>)
  %161:4 = "arm_sve.zip.x4"(%160#0, %160#1, %160#2, %160#3) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>)
  %162:4 = "arm_sve.zip.x4"(%160#0, %160#1, %160#2, %160#3) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>)
  "t.use"(%161#0, %161#1, %161#2, %161#3, %162#0, %162#1, %162#2, %162#3) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> ()
  "t.write"() : () -> ()
  %163:4 = "arm_sve.zip.x4"(%160#0, %160#1, %160#2, %160#3) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>)
}) : () -> ()
