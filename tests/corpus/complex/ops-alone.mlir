"builtin.module"() ({
  %0 = "t.src"() : () -> complex<f32>
  %1 = "complex.abs"(%0) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
  %2 = "complex.abs"(%0) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
  "t.use"(%1, %2) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %3 = "complex.abs"(%0) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
  %4:2 = "t.src"() : () -> (complex<f64>, complex<f64>)
  %5 = "complex.add"(%4#0, %4#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  %6 = "complex.add"(%4#0, %4#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  "t.use"(%5, %6) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %7 = "complex.add"(%4#0, %4#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  %8 = "t.src"() : () -> complex<f64>
  %9 = "complex.angle"(%8) <{fastmath = #arith.fastmath<nsz>}> : (complex<f64>) -> f64
  %10 = "complex.angle"(%8) <{fastmath = #arith.fastmath<nsz>}> : (complex<f64>) -> f64
  "t.use"(%9, %10) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %11 = "complex.angle"(%8) <{fastmath = #arith.fastmath<nsz>}> : (complex<f64>) -> f64
  %12:2 = "t.src"() : () -> (complex<f32>, complex<f32>)
  %13 = "complex.atan2"(%12#0, %12#1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
  %14 = "complex.atan2"(%12#0, %12#1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
  "t.use"(%13, %14) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %15 = "complex.atan2"(%12#0, %12#1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
  %16 = "t.src"() : () -> vector<2x1xf8E3M4>
  %17 = "complex.bitcast"(%16) : (vector<2x1xf8E3M4>) -> vector<2x1xf8E3M4>
  %18 = "complex.bitcast"(%16) : (vector<2x1xf8E3M4>) -> vector<2x1xf8E3M4>
  "t.use"(%17, %18) : (vector<2x1xf8E3M4>, vector<2x1xf8E3M4>) -> ()
  "t.write"() : () -> ()
  %19 = "complex.bitcast"(%16) : (vector<2x1xf8E3M4>) -> vector<2x1xf8E3M4>
  %20 = "t.src"() : () -> complex<f32>
  %21 = "complex.conj"(%20) <{fastmath = #arith.fastmath<contract>}> : (complex<f32>) -> complex<f32>
  %22 = "complex.conj"(%20) <{fastmath = #arith.fastmath<contract>}> : (complex<f32>) -> complex<f32>
  "t.use"(%21, %22) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %23 = "complex.conj"(%20) <{fastmath = #arith.fastmath<contract>}> : (complex<f32>) -> complex<f32>
  %24 = "t.src"() : () -> complex<f32>
  %25 = "complex.cos"(%24) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %26 = "complex.cos"(%24) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%25, %26) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %27 = "complex.cos"(%24) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %28:2 = "t.src"() : () -> (f64, f64)
  %29 = "complex.create"(%28#0, %28#1) : (f64, f64) -> complex<f64>
  %30 = "complex.create"(%28#0, %28#1) : (f64, f64) -> complex<f64>
  "t.use"(%29, %30) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %31 = "complex.create"(%28#0, %28#1) : (f64, f64) -> complex<f64>
  %32:2 = "t.src"() : () -> (complex<f64>, complex<f64>)
  %33 = "complex.div"(%32#0, %32#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  %34 = "complex.div"(%32#0, %32#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  "t.use"(%33, %34) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %35 = "complex.div"(%32#0, %32#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  %36:2 = "t.src"() : () -> (complex<f64>, complex<f64>)
  %37 = "complex.eq"(%36#0, %36#1) : (complex<f64>, complex<f64>) -> i1
  %38 = "complex.eq"(%36#0, %36#1) : (complex<f64>, complex<f64>) -> i1
  "t.use"(%37, %38) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %39 = "complex.eq"(%36#0, %36#1) : (complex<f64>, complex<f64>) -> i1
  %40 = "t.src"() : () -> complex<f64>
  %41 = "complex.exp"(%40) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %42 = "complex.exp"(%40) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  "t.use"(%41, %42) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %43 = "complex.exp"(%40) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %44 = "t.src"() : () -> complex<f64>
  %45 = "complex.expm1"(%44) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %46 = "complex.expm1"(%44) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  "t.use"(%45, %46) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %47 = "complex.expm1"(%44) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %48 = "t.src"() : () -> complex<f32>
  %49 = "complex.im"(%48) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
  %50 = "complex.im"(%48) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
  "t.use"(%49, %50) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %51 = "complex.im"(%48) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
  %52 = "t.src"() : () -> complex<f64>
  %53 = "complex.log"(%52) <{fastmath = #arith.fastmath<nsz>}> : (complex<f64>) -> complex<f64>
  %54 = "complex.log"(%52) <{fastmath = #arith.fastmath<nsz>}> : (complex<f64>) -> complex<f64>
  "t.use"(%53, %54) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %55 = "complex.log"(%52) <{fastmath = #arith.fastmath<nsz>}> : (complex<f64>) -> complex<f64>
  %56 = "t.src"() : () -> complex<f32>
  %57 = "complex.log1p"(%56) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %58 = "complex.log1p"(%56) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%57, %58) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %59 = "complex.log1p"(%56) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %60:2 = "t.src"() : () -> (complex<f32>, complex<f32>)
  %61 = "complex.mul"(%60#0, %60#1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
  %62 = "complex.mul"(%60#0, %60#1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
  "t.use"(%61, %62) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %63 = "complex.mul"(%60#0, %60#1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
  %64 = "t.src"() : () -> complex<f32>
  %65 = "complex.neg"(%64) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %66 = "complex.neg"(%64) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%65, %66) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %67 = "complex.neg"(%64) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %68:2 = "t.src"() : () -> (complex<f32>, complex<f32>)
  %69 = "complex.neq"(%68#0, %68#1) : (complex<f32>, complex<f32>) -> i1
  %70 = "complex.neq"(%68#0, %68#1) : (complex<f32>, complex<f32>) -> i1
  "t.use"(%69, %70) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %71 = "complex.neq"(%68#0, %68#1) : (complex<f32>, complex<f32>) -> i1
  %72:2 = "t.src"() : () -> (complex<f64>, complex<f64>)
  %73 = "complex.pow"(%72#0, %72#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  %74 = "complex.pow"(%72#0, %72#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  "t.use"(%73, %74) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %75 = "complex.pow"(%72#0, %72#1) <{fastmath = #arith.fastmath<none>}> : (complex<f64>, complex<f64>) -> complex<f64>
  %76:2 = "t.src"() : () -> (complex<f32>, i1)
  %77 = "complex.powi"(%76#0, %76#1) : (complex<f32>, i1) -> complex<f32>
  %78 = "complex.powi"(%76#0, %76#1) : (complex<f32>, i1) -> complex<f32>
  "t.use"(%77, %78) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %79 = "complex.powi"(%76#0, %76#1) : (complex<f32>, i1) -> complex<f32>
  %80 = "t.src"() : () -> complex<f64>
  %81 = "complex.re"(%80) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> f64
  %82 = "complex.re"(%80) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> f64
  "t.use"(%81, %82) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %83 = "complex.re"(%80) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> f64
  %84 = "t.src"() : () -> complex<f32>
  %85 = "complex.rsqrt"(%84) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %86 = "complex.rsqrt"(%84) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%85, %86) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %87 = "complex.rsqrt"(%84) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %88 = "t.src"() : () -> complex<f64>
  %89 = "complex.sign"(%88) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %90 = "complex.sign"(%88) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  "t.use"(%89, %90) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %91 = "complex.sign"(%88) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %92 = "t.src"() : () -> complex<f32>
  %93 = "complex.sin"(%92) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %94 = "complex.sin"(%92) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%93, %94) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %95 = "complex.sin"(%92) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %96 = "t.src"() : () -> complex<f64>
  %97 = "complex.sqrt"(%96) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %98 = "complex.sqrt"(%96) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  "t.use"(%97, %98) : (complex<f64>, complex<f64>) -> ()
  "t.write"() : () -> ()
  %99 = "complex.sqrt"(%96) <{fastmath = #arith.fastmath<none>}> : (complex<f64>) -> complex<f64>
  %100:2 = "t.src"() : () -> (complex<f32>, complex<f32>)
  %101 = "complex.sub"(%100#0, %100#1) <{fastmath = #arith.fastmath<contract>}> : (complex<f32>, complex<f32>) -> complex<f32>
  %102 = "complex.sub"(%100#0, %100#1) <{fastmath = #arith.fastmath<contract>}> : (complex<f32>, complex<f32>) -> complex<f32>
  "t.use"(%101, %102) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %103 = "complex.sub"(%100#0, %100#1) <{fastmath = #arith.fastmath<contract>}> : (complex<f32>, complex<f32>) -> complex<f32>
  %104 = "t.src"() : () -> complex<f32>
  %105 = "complex.tan"(%104) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %106 = "complex.tan"(%104) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%105, %106) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %107 = "complex.tan"(%104) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %108 = "t.src"() : () -> complex<f32>
  %109 = "complex.tanh"(%108) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  %110 = "complex.tanh"(%108) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
  "t.use"(%109, %110) : (complex<f32>, complex<f32>) -> ()
  "t.write"() : () -> ()
  %111 = "complex.tanh"(%108) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
}) : () -> ()
