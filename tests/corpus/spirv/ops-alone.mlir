"builtin.module"() ({
  "spirv.ARM.GraphEntryPoint"() <{fn = @sym, interface = [@sym]}> : () -> ()
  %0 = "t.src"() : () -> !spirv.ptr<vector<4xf32>, Function>
  %1 = "spirv.AccessChain"(%0) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<vector<4xf32>, Function>
  %2 = "spirv.AccessChain"(%0) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<vector<4xf32>, Function>
  "t.use"(%1, %2) : (!spirv.ptr<vector<4xf32>, Function>, !spirv.ptr<vector<4xf32>, Function>) -> ()
  "t.write"() : () -> ()
  %3 = "spirv.AccessChain"(%0) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<vector<4xf32>, Function>
  %4:2 = "t.src"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
  %5 = "spirv.AtomicAnd"(%4#0, %4#1) <{memory_scope = #spirv.scope<QueueFamily>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  %6 = "spirv.AtomicAnd"(%4#0, %4#1) <{memory_scope = #spirv.scope<QueueFamily>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  "t.use"(%5, %6) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %7 = "spirv.AtomicAnd"(%4#0, %4#1) <{memory_scope = #spirv.scope<QueueFamily>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  %8:3 = "t.src"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32, i32)
  %9 = "spirv.AtomicCompareExchange"(%8#0, %8#1, %8#2) <{equal_semantics = #spirv.memory_semantics<SubgroupMemory>, memory_scope = #spirv.scope<Workgroup>, unequal_semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32, i32) -> i32
  %10 = "spirv.AtomicCompareExchange"(%8#0, %8#1, %8#2) <{equal_semantics = #spirv.memory_semantics<SubgroupMemory>, memory_scope = #spirv.scope<Workgroup>, unequal_semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32, i32) -> i32
  "t.use"(%9, %10) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %11 = "spirv.AtomicCompareExchange"(%8#0, %8#1, %8#2) <{equal_semantics = #spirv.memory_semantics<SubgroupMemory>, memory_scope = #spirv.scope<Workgroup>, unequal_semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32, i32) -> i32
  %12:3 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, i32, i32)
  %13 = "spirv.AtomicCompareExchangeWeak"(%12#0, %12#1, %12#2) <{equal_semantics = #spirv.memory_semantics<AtomicCounterMemory>, memory_scope = #spirv.scope<Invocation>, unequal_semantics = #spirv.memory_semantics<OutputMemory>}> : (!spirv.ptr<i32, Workgroup>, i32, i32) -> i32
  %14 = "spirv.AtomicCompareExchangeWeak"(%12#0, %12#1, %12#2) <{equal_semantics = #spirv.memory_semantics<AtomicCounterMemory>, memory_scope = #spirv.scope<Invocation>, unequal_semantics = #spirv.memory_semantics<OutputMemory>}> : (!spirv.ptr<i32, Workgroup>, i32, i32) -> i32
  "t.use"(%13, %14) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %15 = "spirv.AtomicCompareExchangeWeak"(%12#0, %12#1, %12#2) <{equal_semantics = #spirv.memory_semantics<AtomicCounterMemory>, memory_scope = #spirv.scope<Invocation>, unequal_semantics = #spirv.memory_semantics<OutputMemory>}> : (!spirv.ptr<i32, Workgroup>, i32, i32) -> i32
  %16:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, i32)
  %17 = "spirv.AtomicExchange"(%16#0, %16#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %18 = "spirv.AtomicExchange"(%16#0, %16#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  "t.use"(%17, %18) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %19 = "spirv.AtomicExchange"(%16#0, %16#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %20:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, i32)
  %21 = "spirv.AtomicIAdd"(%20#0, %20#1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<WorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %22 = "spirv.AtomicIAdd"(%20#0, %20#1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<WorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  "t.use"(%21, %22) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %23 = "spirv.AtomicIAdd"(%20#0, %20#1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<WorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %24 = "t.src"() : () -> !spirv.ptr<i32, StorageBuffer>
  %25 = "spirv.AtomicIDecrement"(%24) <{memory_scope = #spirv.scope<CrossDevice>, semantics = #spirv.memory_semantics<Release>}> : (!spirv.ptr<i32, StorageBuffer>) -> i32
  %26 = "spirv.AtomicIDecrement"(%24) <{memory_scope = #spirv.scope<CrossDevice>, semantics = #spirv.memory_semantics<Release>}> : (!spirv.ptr<i32, StorageBuffer>) -> i32
  "t.use"(%25, %26) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %27 = "spirv.AtomicIDecrement"(%24) <{memory_scope = #spirv.scope<CrossDevice>, semantics = #spirv.memory_semantics<Release>}> : (!spirv.ptr<i32, StorageBuffer>) -> i32
  %28:2 = "t.src"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
  %29 = "spirv.AtomicOr"(%28#0, %28#1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  %30 = "spirv.AtomicOr"(%28#0, %28#1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  "t.use"(%29, %30) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %31 = "spirv.AtomicOr"(%28#0, %28#1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  %32:2 = "t.src"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
  %33 = "spirv.AtomicSMax"(%32#0, %32#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<SubgroupMemory>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  %34 = "spirv.AtomicSMax"(%32#0, %32#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<SubgroupMemory>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  "t.use"(%33, %34) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %35 = "spirv.AtomicSMax"(%32#0, %32#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<SubgroupMemory>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  %36:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, i32)
  %37 = "spirv.AtomicUMax"(%36#0, %36#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %38 = "spirv.AtomicUMax"(%36#0, %36#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  "t.use"(%37, %38) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %39 = "spirv.AtomicUMax"(%36#0, %36#1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %40:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, i32)
  %41 = "spirv.AtomicUMin"(%40#0, %40#1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %42 = "spirv.AtomicUMin"(%40#0, %40#1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  "t.use"(%41, %42) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %43 = "spirv.AtomicUMin"(%40#0, %40#1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %44:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, i32)
  %45 = "spirv.AtomicXor"(%44#0, %44#1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %46 = "spirv.AtomicXor"(%44#0, %44#1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  "t.use"(%45, %46) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %47 = "spirv.AtomicXor"(%44#0, %44#1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  %48 = "t.src"() : () -> ui16
  %49 = "spirv.BitCount"(%48) : (ui16) -> ui16
  %50 = "spirv.BitCount"(%48) : (ui16) -> ui16
  "t.use"(%49, %50) : (ui16, ui16) -> ()
  "t.write"() : () -> ()
  %51 = "spirv.BitCount"(%48) : (ui16) -> ui16
  %52:4 = "t.src"() : () -> (ui8, ui8, ui8, ui8)
  %53 = "spirv.BitFieldInsert"(%52#0, %52#1, %52#2, %52#3) : (ui8, ui8, ui8, ui8) -> ui8
  %54 = "spirv.BitFieldInsert"(%52#0, %52#1, %52#2, %52#3) : (ui8, ui8, ui8, ui8) -> ui8
  "t.use"(%53, %54) : (ui8, ui8) -> ()
  "t.write"() : () -> ()
  %55 = "spirv.BitFieldInsert"(%52#0, %52#1, %52#2, %52#3) : (ui8, ui8, ui8, ui8) -> ui8
  %56:3 = "t.src"() : () -> (vector<2x2x2xi16>, si32, si32)
  %57 = "spirv.BitFieldSExtract"(%56#0, %56#1, %56#2) : (vector<2x2x2xi16>, si32, si32) -> vector<2x2x2xi16>
  %58 = "spirv.BitFieldSExtract"(%56#0, %56#1, %56#2) : (vector<2x2x2xi16>, si32, si32) -> vector<2x2x2xi16>
  "t.use"(%57, %58) : (vector<2x2x2xi16>, vector<2x2x2xi16>) -> ()
  "t.write"() : () -> ()
  %59 = "spirv.BitFieldSExtract"(%56#0, %56#1, %56#2) : (vector<2x2x2xi16>, si32, si32) -> vector<2x2x2xi16>
  %60:3 = "t.src"() : () -> (vector<4xi16>, si16, si16)
  %61 = "spirv.BitFieldUExtract"(%60#0, %60#1, %60#2) : (vector<4xi16>, si16, si16) -> vector<4xi16>
  %62 = "spirv.BitFieldUExtract"(%60#0, %60#1, %60#2) : (vector<4xi16>, si16, si16) -> vector<4xi16>
  "t.use"(%61, %62) : (vector<4xi16>, vector<4xi16>) -> ()
  "t.write"() : () -> ()
  %63 = "spirv.BitFieldUExtract"(%60#0, %60#1, %60#2) : (vector<4xi16>, si16, si16) -> vector<4xi16>
  %64 = "t.src"() : () -> vector<2x4xsi32>
  %65 = "spirv.BitReverse"(%64) : (vector<2x4xsi32>) -> vector<2x4xsi32>
  %66 = "spirv.BitReverse"(%64) : (vector<2x4xsi32>) -> vector<2x4xsi32>
  "t.use"(%65, %66) : (vector<2x4xsi32>, vector<2x4xsi32>) -> ()
  "t.write"() : () -> ()
  %67 = "spirv.BitReverse"(%64) : (vector<2x4xsi32>) -> vector<2x4xsi32>
  %68 = "t.src"() : () -> !spirv.ptr<vector<4xf32>, Function>
  %69 = "spirv.Bitcast"(%68) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<f32, Function>
  %70 = "spirv.Bitcast"(%68) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<f32, Function>
  "t.use"(%69, %70) : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
  "t.write"() : () -> ()
  %71 = "spirv.Bitcast"(%68) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<f32, Function>
  %72:2 = "t.src"() : () -> (vector<4x4xui8>, vector<4x4xui8>)
  %73 = "spirv.BitwiseAnd"(%72#0, %72#1) : (vector<4x4xui8>, vector<4x4xui8>) -> vector<4x4xui8>
  %74 = "spirv.BitwiseAnd"(%72#0, %72#1) : (vector<4x4xui8>, vector<4x4xui8>) -> vector<4x4xui8>
  "t.use"(%73, %74) : (vector<4x4xui8>, vector<4x4xui8>) -> ()
  "t.write"() : () -> ()
  %75 = "spirv.BitwiseAnd"(%72#0, %72#1) : (vector<4x4xui8>, vector<4x4xui8>) -> vector<4x4xui8>
  %76:2 = "t.src"() : () -> (vector<2xi32>, vector<2xi32>)
  %77 = "spirv.BitwiseOr"(%76#0, %76#1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  %78 = "spirv.BitwiseOr"(%76#0, %76#1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  "t.use"(%77, %78) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %79 = "spirv.BitwiseOr"(%76#0, %76#1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  %80:2 = "t.src"() : () -> (vector<8xsi16>, vector<8xsi16>)
  %81 = "spirv.BitwiseXor"(%80#0, %80#1) : (vector<8xsi16>, vector<8xsi16>) -> vector<8xsi16>
  %82 = "spirv.BitwiseXor"(%80#0, %80#1) : (vector<8xsi16>, vector<8xsi16>) -> vector<8xsi16>
  "t.use"(%81, %82) : (vector<8xsi16>, vector<8xsi16>) -> ()
  "t.write"() : () -> ()
  %83 = "spirv.BitwiseXor"(%80#0, %80#1) : (vector<8xsi16>, vector<8xsi16>) -> vector<8xsi16>
  %84 = "t.src"() : () -> vector<2xf16>
  %85 = "spirv.CL.acos"(%84) : (vector<2xf16>) -> vector<2xf16>
  %86 = "spirv.CL.acos"(%84) : (vector<2xf16>) -> vector<2xf16>
  "t.use"(%85, %86) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %87 = "spirv.CL.acos"(%84) : (vector<2xf16>) -> vector<2xf16>
  %88 = "t.src"() : () -> vector<2x2xf32>
  %89 = "spirv.CL.acosh"(%88) : (vector<2x2xf32>) -> vector<2x2xf32>
  %90 = "spirv.CL.acosh"(%88) : (vector<2x2xf32>) -> vector<2x2xf32>
  "t.use"(%89, %90) : (vector<2x2xf32>, vector<2x2xf32>) -> ()
  "t.write"() : () -> ()
  %91 = "spirv.CL.acosh"(%88) : (vector<2x2xf32>) -> vector<2x2xf32>
  %92 = "t.src"() : () -> vector<2x2x2xf16>
  %93 = "spirv.CL.asin"(%92) : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  %94 = "spirv.CL.asin"(%92) : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  "t.use"(%93, %94) : (vector<2x2x2xf16>, vector<2x2x2xf16>) -> ()
  "t.write"() : () -> ()
  %95 = "spirv.CL.asin"(%92) : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  %96 = "t.src"() : () -> vector<8xf64>
  %97 = "spirv.CL.asinh"(%96) : (vector<8xf64>) -> vector<8xf64>
  %98 = "spirv.CL.asinh"(%96) : (vector<8xf64>) -> vector<8xf64>
  "t.use"(%97, %98) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %99 = "spirv.CL.asinh"(%96) : (vector<8xf64>) -> vector<8xf64>
  %100 = "t.src"() : () -> vector<8xf64>
  %101 = "spirv.CL.atan"(%100) : (vector<8xf64>) -> vector<8xf64>
  %102 = "spirv.CL.atan"(%100) : (vector<8xf64>) -> vector<8xf64>
  "t.use"(%101, %102) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %103 = "spirv.CL.atan"(%100) : (vector<8xf64>) -> vector<8xf64>
  %104:2 = "t.src"() : () -> (vector<8xf32>, vector<8xf32>)
  %105 = "spirv.CL.atan2"(%104#0, %104#1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  %106 = "spirv.CL.atan2"(%104#0, %104#1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  "t.use"(%105, %106) : (vector<8xf32>, vector<8xf32>) -> ()
  "t.write"() : () -> ()
  %107 = "spirv.CL.atan2"(%104#0, %104#1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  %108 = "t.src"() : () -> vector<8xf64>
  %109 = "spirv.CL.atanh"(%108) : (vector<8xf64>) -> vector<8xf64>
  %110 = "spirv.CL.atanh"(%108) : (vector<8xf64>) -> vector<8xf64>
  "t.use"(%109, %110) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %111 = "spirv.CL.atanh"(%108) : (vector<8xf64>) -> vector<8xf64>
  %112 = "t.src"() : () -> vector<4xf64>
  %113 = "spirv.CL.ceil"(%112) : (vector<4xf64>) -> vector<4xf64>
  %114 = "spirv.CL.ceil"(%112) : (vector<4xf64>) -> vector<4xf64>
  "t.use"(%113, %114) : (vector<4xf64>, vector<4xf64>) -> ()
  "t.write"() : () -> ()
  %115 = "spirv.CL.ceil"(%112) : (vector<4xf64>) -> vector<4xf64>
  %116 = "t.src"() : () -> vector<3xf16>
  %117 = "spirv.CL.cos"(%116) : (vector<3xf16>) -> vector<3xf16>
  %118 = "spirv.CL.cos"(%116) : (vector<3xf16>) -> vector<3xf16>
  "t.use"(%117, %118) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %119 = "spirv.CL.cos"(%116) : (vector<3xf16>) -> vector<3xf16>
  %120 = "t.src"() : () -> vector<2x2xf16>
  %121 = "spirv.CL.cosh"(%120) : (vector<2x2xf16>) -> vector<2x2xf16>
  %122 = "spirv.CL.cosh"(%120) : (vector<2x2xf16>) -> vector<2x2xf16>
  "t.use"(%121, %122) : (vector<2x2xf16>, vector<2x2xf16>) -> ()
  "t.write"() : () -> ()
  %123 = "spirv.CL.cosh"(%120) : (vector<2x2xf16>) -> vector<2x2xf16>
  %124 = "t.src"() : () -> vector<8xf16>
  %125 = "spirv.CL.erf"(%124) : (vector<8xf16>) -> vector<8xf16>
  %126 = "spirv.CL.erf"(%124) : (vector<8xf16>) -> vector<8xf16>
  "t.use"(%125, %126) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %127 = "spirv.CL.erf"(%124) : (vector<8xf16>) -> vector<8xf16>
  %128 = "t.src"() : () -> vector<8xf16>
  %129 = "spirv.CL.exp"(%128) : (vector<8xf16>) -> vector<8xf16>
  %130 = "spirv.CL.exp"(%128) : (vector<8xf16>) -> vector<8xf16>
  "t.use"(%129, %130) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %131 = "spirv.CL.exp"(%128) : (vector<8xf16>) -> vector<8xf16>
  %132 = "t.src"() : () -> vector<8xf16>
  %133 = "spirv.CL.fabs"(%132) : (vector<8xf16>) -> vector<8xf16>
  %134 = "spirv.CL.fabs"(%132) : (vector<8xf16>) -> vector<8xf16>
  "t.use"(%133, %134) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %135 = "spirv.CL.fabs"(%132) : (vector<8xf16>) -> vector<8xf16>
  %136 = "t.src"() : () -> vector<2x1xf32>
  %137 = "spirv.CL.floor"(%136) : (vector<2x1xf32>) -> vector<2x1xf32>
  %138 = "spirv.CL.floor"(%136) : (vector<2x1xf32>) -> vector<2x1xf32>
  "t.use"(%137, %138) : (vector<2x1xf32>, vector<2x1xf32>) -> ()
  "t.write"() : () -> ()
  %139 = "spirv.CL.floor"(%136) : (vector<2x1xf32>) -> vector<2x1xf32>
  %140:3 = "t.src"() : () -> (vector<3xf32>, vector<3xf32>, vector<3xf32>)
  %141 = "spirv.CL.fma"(%140#0, %140#1, %140#2) : (vector<3xf32>, vector<3xf32>, vector<3xf32>) -> vector<3xf32>
  %142 = "spirv.CL.fma"(%140#0, %140#1, %140#2) : (vector<3xf32>, vector<3xf32>, vector<3xf32>) -> vector<3xf32>
  "t.use"(%141, %142) : (vector<3xf32>, vector<3xf32>) -> ()
  "t.write"() : () -> ()
  %143 = "spirv.CL.fma"(%140#0, %140#1, %140#2) : (vector<3xf32>, vector<3xf32>, vector<3xf32>) -> vector<3xf32>
  %144:2 = "t.src"() : () -> (vector<3xf16>, vector<3xf16>)
  %145 = "spirv.CL.fmax"(%144#0, %144#1) : (vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  %146 = "spirv.CL.fmax"(%144#0, %144#1) : (vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  "t.use"(%145, %146) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %147 = "spirv.CL.fmax"(%144#0, %144#1) : (vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  %148:2 = "t.src"() : () -> (vector<4xf16>, vector<4xf16>)
  %149 = "spirv.CL.fmin"(%148#0, %148#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  %150 = "spirv.CL.fmin"(%148#0, %148#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  "t.use"(%149, %150) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %151 = "spirv.CL.fmin"(%148#0, %148#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  %152 = "t.src"() : () -> vector<2x2xf32>
  %153 = "spirv.CL.log"(%152) : (vector<2x2xf32>) -> vector<2x2xf32>
  %154 = "spirv.CL.log"(%152) : (vector<2x2xf32>) -> vector<2x2xf32>
  "t.use"(%153, %154) : (vector<2x2xf32>, vector<2x2xf32>) -> ()
  "t.write"() : () -> ()
  %155 = "spirv.CL.log"(%152) : (vector<2x2xf32>) -> vector<2x2xf32>
  %156:3 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>, vector<2xf16>)
  %157 = "spirv.CL.mix"(%156#0, %156#1, %156#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %158 = "spirv.CL.mix"(%156#0, %156#1, %156#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  "t.use"(%157, %158) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %159 = "spirv.CL.mix"(%156#0, %156#1, %156#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %160:2 = "t.src"() : () -> (f64, f64)
  %161 = "spirv.CL.pow"(%160#0, %160#1) : (f64, f64) -> f64
  %162 = "spirv.CL.pow"(%160#0, %160#1) : (f64, f64) -> f64
  "t.use"(%161, %162) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %163 = "spirv.CL.pow"(%160#0, %160#1) : (f64, f64) -> f64
  %164:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, !spirv.ptr<i32, Workgroup>)
  %165 = "spirv.CL.printf"(%164#0, %164#1) : (!spirv.ptr<i32, Workgroup>, !spirv.ptr<i32, Workgroup>) -> si16
  %166 = "spirv.CL.printf"(%164#0, %164#1) : (!spirv.ptr<i32, Workgroup>, !spirv.ptr<i32, Workgroup>) -> si16
  "t.use"(%165, %166) : (si16, si16) -> ()
  "t.write"() : () -> ()
  %167 = "spirv.CL.printf"(%164#0, %164#1) : (!spirv.ptr<i32, Workgroup>, !spirv.ptr<i32, Workgroup>) -> si16
  %168 = "t.src"() : () -> vector<8xf64>
  %169 = "spirv.CL.rint"(%168) : (vector<8xf64>) -> vector<8xf64>
  %170 = "spirv.CL.rint"(%168) : (vector<8xf64>) -> vector<8xf64>
  "t.use"(%169, %170) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %171 = "spirv.CL.rint"(%168) : (vector<8xf64>) -> vector<8xf64>
  %172 = "t.src"() : () -> vector<4xf64>
  %173 = "spirv.CL.round"(%172) : (vector<4xf64>) -> vector<4xf64>
  %174 = "spirv.CL.round"(%172) : (vector<4xf64>) -> vector<4xf64>
  "t.use"(%173, %174) : (vector<4xf64>, vector<4xf64>) -> ()
  "t.write"() : () -> ()
  %175 = "spirv.CL.round"(%172) : (vector<4xf64>) -> vector<4xf64>
  %176 = "t.src"() : () -> vector<3xf64>
  %177 = "spirv.CL.rsqrt"(%176) : (vector<3xf64>) -> vector<3xf64>
  %178 = "spirv.CL.rsqrt"(%176) : (vector<3xf64>) -> vector<3xf64>
  "t.use"(%177, %178) : (vector<3xf64>, vector<3xf64>) -> ()
  "t.write"() : () -> ()
  %179 = "spirv.CL.rsqrt"(%176) : (vector<3xf64>) -> vector<3xf64>
  %180 = "t.src"() : () -> vector<16xi8>
  %181 = "spirv.CL.s_abs"(%180) : (vector<16xi8>) -> vector<16xi8>
  %182 = "spirv.CL.s_abs"(%180) : (vector<16xi8>) -> vector<16xi8>
  "t.use"(%181, %182) : (vector<16xi8>, vector<16xi8>) -> ()
  "t.write"() : () -> ()
  %183 = "spirv.CL.s_abs"(%180) : (vector<16xi8>) -> vector<16xi8>
  %184:2 = "t.src"() : () -> (vector<2xui16>, vector<2xui16>)
  %185 = "spirv.CL.s_max"(%184#0, %184#1) : (vector<2xui16>, vector<2xui16>) -> vector<2xui16>
  %186 = "spirv.CL.s_max"(%184#0, %184#1) : (vector<2xui16>, vector<2xui16>) -> vector<2xui16>
  "t.use"(%185, %186) : (vector<2xui16>, vector<2xui16>) -> ()
  "t.write"() : () -> ()
  %187 = "spirv.CL.s_max"(%184#0, %184#1) : (vector<2xui16>, vector<2xui16>) -> vector<2xui16>
  %188:2 = "t.src"() : () -> (vector<2x4xi32>, vector<2x4xi32>)
  %189 = "spirv.CL.s_min"(%188#0, %188#1) : (vector<2x4xi32>, vector<2x4xi32>) -> vector<2x4xi32>
  %190 = "spirv.CL.s_min"(%188#0, %188#1) : (vector<2x4xi32>, vector<2x4xi32>) -> vector<2x4xi32>
  "t.use"(%189, %190) : (vector<2x4xi32>, vector<2x4xi32>) -> ()
  "t.write"() : () -> ()
  %191 = "spirv.CL.s_min"(%188#0, %188#1) : (vector<2x4xi32>, vector<2x4xi32>) -> vector<2x4xi32>
  %192 = "t.src"() : () -> vector<2x4xf32>
  %193 = "spirv.CL.sin"(%192) : (vector<2x4xf32>) -> vector<2x4xf32>
  %194 = "spirv.CL.sin"(%192) : (vector<2x4xf32>) -> vector<2x4xf32>
  "t.use"(%193, %194) : (vector<2x4xf32>, vector<2x4xf32>) -> ()
  "t.write"() : () -> ()
  %195 = "spirv.CL.sin"(%192) : (vector<2x4xf32>) -> vector<2x4xf32>
  %196 = "t.src"() : () -> vector<8xf64>
  %197 = "spirv.CL.sinh"(%196) : (vector<8xf64>) -> vector<8xf64>
  %198 = "spirv.CL.sinh"(%196) : (vector<8xf64>) -> vector<8xf64>
  "t.use"(%197, %198) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %199 = "spirv.CL.sinh"(%196) : (vector<8xf64>) -> vector<8xf64>
  %200 = "t.src"() : () -> vector<2xf32>
  %201 = "spirv.CL.sqrt"(%200) : (vector<2xf32>) -> vector<2xf32>
  %202 = "spirv.CL.sqrt"(%200) : (vector<2xf32>) -> vector<2xf32>
  "t.use"(%201, %202) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %203 = "spirv.CL.sqrt"(%200) : (vector<2xf32>) -> vector<2xf32>
  %204 = "t.src"() : () -> vector<8xf16>
  %205 = "spirv.CL.tan"(%204) : (vector<8xf16>) -> vector<8xf16>
  %206 = "spirv.CL.tan"(%204) : (vector<8xf16>) -> vector<8xf16>
  "t.use"(%205, %206) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %207 = "spirv.CL.tan"(%204) : (vector<8xf16>) -> vector<8xf16>
  %208 = "t.src"() : () -> vector<8xf64>
  %209 = "spirv.CL.tanh"(%208) : (vector<8xf64>) -> vector<8xf64>
  %210 = "spirv.CL.tanh"(%208) : (vector<8xf64>) -> vector<8xf64>
  "t.use"(%209, %210) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %211 = "spirv.CL.tanh"(%208) : (vector<8xf64>) -> vector<8xf64>
  %212:2 = "t.src"() : () -> (vector<3xi16>, vector<3xi16>)
  %213 = "spirv.CL.u_max"(%212#0, %212#1) : (vector<3xi16>, vector<3xi16>) -> vector<3xi16>
  %214 = "spirv.CL.u_max"(%212#0, %212#1) : (vector<3xi16>, vector<3xi16>) -> vector<3xi16>
  "t.use"(%213, %214) : (vector<3xi16>, vector<3xi16>) -> ()
  "t.write"() : () -> ()
  %215 = "spirv.CL.u_max"(%212#0, %212#1) : (vector<3xi16>, vector<3xi16>) -> vector<3xi16>
  %216:2 = "t.src"() : () -> (vector<2x1xsi8>, vector<2x1xsi8>)
  %217 = "spirv.CL.u_min"(%216#0, %216#1) : (vector<2x1xsi8>, vector<2x1xsi8>) -> vector<2x1xsi8>
  %218 = "spirv.CL.u_min"(%216#0, %216#1) : (vector<2x1xsi8>, vector<2x1xsi8>) -> vector<2x1xsi8>
  "t.use"(%217, %218) : (vector<2x1xsi8>, vector<2x1xsi8>) -> ()
  "t.write"() : () -> ()
  %219 = "spirv.CL.u_min"(%216#0, %216#1) : (vector<2x1xsi8>, vector<2x1xsi8>) -> vector<2x1xsi8>
  %220 = "t.src"() : () -> vector<4x2xsi8>
  %221 = "spirv.CompositeConstruct"(%220) : (vector<4x2xsi8>) -> vector<4x2xsi8>
  %222 = "spirv.CompositeConstruct"(%220) : (vector<4x2xsi8>) -> vector<4x2xsi8>
  "t.use"(%221, %222) : (vector<4x2xsi8>, vector<4x2xsi8>) -> ()
  "t.write"() : () -> ()
  %223 = "spirv.CompositeConstruct"(%220) : (vector<4x2xsi8>) -> vector<4x2xsi8>
  %224 = "spirv.Constant"() <{value = 1 : i64}> : () -> i64
  %225 = "spirv.Constant"() <{value = 1 : i64}> : () -> i64
  "t.use"(%224, %225) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %226 = "spirv.Constant"() <{value = 1 : i64}> : () -> i64
  "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Workgroup>, memory_scope = #spirv.scope<CrossDevice>, memory_semantics = #spirv.memory_semantics<ImageMemory>}> : () -> ()
  %227 = "t.src"() : () -> vector<4x2xbf16>
  %228 = "spirv.ConvertFToS"(%227) : (vector<4x2xbf16>) -> vector<4x2xsi16>
  %229 = "spirv.ConvertFToS"(%227) : (vector<4x2xbf16>) -> vector<4x2xsi16>
  "t.use"(%228, %229) : (vector<4x2xsi16>, vector<4x2xsi16>) -> ()
  "t.write"() : () -> ()
  %230 = "spirv.ConvertFToS"(%227) : (vector<4x2xbf16>) -> vector<4x2xsi16>
  %231 = "t.src"() : () -> vector<2xf16>
  %232 = "spirv.ConvertFToU"(%231) : (vector<2xf16>) -> vector<2xi8>
  %233 = "spirv.ConvertFToU"(%231) : (vector<2xf16>) -> vector<2xi8>
  "t.use"(%232, %233) : (vector<2xi8>, vector<2xi8>) -> ()
  "t.write"() : () -> ()
  %234 = "spirv.ConvertFToU"(%231) : (vector<2xf16>) -> vector<2xi8>
  %235 = "t.src"() : () -> !spirv.ptr<f32, Function>
  %236 = "spirv.ConvertPtrToU"(%235) : (!spirv.ptr<f32, Function>) -> i64
  %237 = "spirv.ConvertPtrToU"(%235) : (!spirv.ptr<f32, Function>) -> i64
  "t.use"(%236, %237) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %238 = "spirv.ConvertPtrToU"(%235) : (!spirv.ptr<f32, Function>) -> i64
  %239 = "t.src"() : () -> vector<8xi32>
  %240 = "spirv.ConvertSToF"(%239) : (vector<8xi32>) -> vector<8xf64>
  %241 = "spirv.ConvertSToF"(%239) : (vector<8xi32>) -> vector<8xf64>
  "t.use"(%240, %241) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %242 = "spirv.ConvertSToF"(%239) : (vector<8xi32>) -> vector<8xf64>
  %243 = "t.src"() : () -> vector<4x4xi64>
  %244 = "spirv.ConvertUToF"(%243) : (vector<4x4xi64>) -> vector<4x4xf32>
  %245 = "spirv.ConvertUToF"(%243) : (vector<4x4xi64>) -> vector<4x4xf32>
  "t.use"(%244, %245) : (vector<4x4xf32>, vector<4x4xf32>) -> ()
  "t.write"() : () -> ()
  %246 = "spirv.ConvertUToF"(%243) : (vector<4x4xi64>) -> vector<4x4xf32>
  %247 = "t.src"() : () -> i32
  %248 = "spirv.ConvertUToPtr"(%247) : (i32) -> !spirv.ptr<f32, Function>
  %249 = "spirv.ConvertUToPtr"(%247) : (i32) -> !spirv.ptr<f32, Function>
  "t.use"(%248, %249) : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
  "t.write"() : () -> ()
  %250 = "spirv.ConvertUToPtr"(%247) : (i32) -> !spirv.ptr<f32, Function>
  %251:2 = "t.src"() : () -> (!spirv.ptr<i32, StorageBuffer>, !spirv.ptr<i32, StorageBuffer>)
  "spirv.CopyMemory"(%251#0, %251#1) : (!spirv.ptr<i32, StorageBuffer>, !spirv.ptr<i32, StorageBuffer>) -> ()
  %252:2 = "t.src"() : () -> (vector<2x2xbf16>, vector<2x2xbf16>)
  %253 = "spirv.Dot"(%252#0, %252#1) : (vector<2x2xbf16>, vector<2x2xbf16>) -> bf16
  %254 = "spirv.Dot"(%252#0, %252#1) : (vector<2x2xbf16>, vector<2x2xbf16>) -> bf16
  "t.use"(%253, %254) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %255 = "spirv.Dot"(%252#0, %252#1) : (vector<2x2xbf16>, vector<2x2xbf16>) -> bf16
  %256:2 = "t.src"() : () -> (!spirv.ptr<f32, Function>, f32)
  %257 = "spirv.EXT.AtomicFAdd"(%256#0, %256#1) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>, f32) -> f32
  %258 = "spirv.EXT.AtomicFAdd"(%256#0, %256#1) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>, f32) -> f32
  "t.use"(%257, %258) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %259 = "spirv.EXT.AtomicFAdd"(%256#0, %256#1) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>, f32) -> f32
  %260 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1.000000e+00 : f32}> : () -> !spirv.array<4 x f32>
  %261 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1.000000e+00 : f32}> : () -> !spirv.array<4 x f32>
  "t.use"(%260, %261) : (!spirv.array<4 x f32>, !spirv.array<4 x f32>) -> ()
  "t.write"() : () -> ()
  %262 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1.000000e+00 : f32}> : () -> !spirv.array<4 x f32>
  %263:2 = "t.src"() : () -> (ui32, ui32)
  "spirv.EXT.SetMeshOutputs"(%263#0, %263#1) : (ui32, ui32) -> ()
  "spirv.EmitVertex"() : () -> ()
  "spirv.EndPrimitive"() : () -> ()
  "spirv.EntryPoint"() <{execution_model = #spirv.execution_model<MissKHR>, fn = @sym, interface = [@sym, @sym]}> : () -> ()
  "spirv.ExecutionMode"() <{execution_mode = #spirv.execution_mode<PointMode>, fn = @sym, values = [0 : i32, 32 : i32]}> : () -> ()
  %264:2 = "t.src"() : () -> (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>)
  %265 = "spirv.FAdd"(%264#0, %264#1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  %266 = "spirv.FAdd"(%264#0, %264#1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  "t.use"(%265, %266) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) -> ()
  "t.write"() : () -> ()
  %267 = "spirv.FAdd"(%264#0, %264#1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  %268:2 = "t.src"() : () -> (vector<4x2xf16>, vector<4x2xf16>)
  %269 = "spirv.FDiv"(%268#0, %268#1) : (vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  %270 = "spirv.FDiv"(%268#0, %268#1) : (vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  "t.use"(%269, %270) : (vector<4x2xf16>, vector<4x2xf16>) -> ()
  "t.write"() : () -> ()
  %271 = "spirv.FDiv"(%268#0, %268#1) : (vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  %272:2 = "t.src"() : () -> (vector<16xf64>, vector<16xf64>)
  %273 = "spirv.FMod"(%272#0, %272#1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  %274 = "spirv.FMod"(%272#0, %272#1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  "t.use"(%273, %274) : (vector<16xf64>, vector<16xf64>) -> ()
  "t.write"() : () -> ()
  %275 = "spirv.FMod"(%272#0, %272#1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  %276:2 = "t.src"() : () -> (vector<4xf16>, vector<4xf16>)
  %277 = "spirv.FMul"(%276#0, %276#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  %278 = "spirv.FMul"(%276#0, %276#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  "t.use"(%277, %278) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %279 = "spirv.FMul"(%276#0, %276#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  %280 = "t.src"() : () -> vector<4xf16>
  %281 = "spirv.FNegate"(%280) : (vector<4xf16>) -> vector<4xf16>
  %282 = "spirv.FNegate"(%280) : (vector<4xf16>) -> vector<4xf16>
  "t.use"(%281, %282) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %283 = "spirv.FNegate"(%280) : (vector<4xf16>) -> vector<4xf16>
  %284:2 = "t.src"() : () -> (vector<4xf16>, vector<4xf16>)
  %285 = "spirv.FOrdEqual"(%284#0, %284#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  %286 = "spirv.FOrdEqual"(%284#0, %284#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  "t.use"(%285, %286) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %287 = "spirv.FOrdEqual"(%284#0, %284#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  %288:2 = "t.src"() : () -> (vector<8xf16>, vector<8xf16>)
  %289 = "spirv.FOrdGreaterThan"(%288#0, %288#1) : (vector<8xf16>, vector<8xf16>) -> vector<8xi1>
  %290 = "spirv.FOrdGreaterThan"(%288#0, %288#1) : (vector<8xf16>, vector<8xf16>) -> vector<8xi1>
  "t.use"(%289, %290) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %291 = "spirv.FOrdGreaterThan"(%288#0, %288#1) : (vector<8xf16>, vector<8xf16>) -> vector<8xi1>
  %292:2 = "t.src"() : () -> (vector<2xf32>, vector<2xf32>)
  %293 = "spirv.FOrdGreaterThanEqual"(%292#0, %292#1) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
  %294 = "spirv.FOrdGreaterThanEqual"(%292#0, %292#1) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
  "t.use"(%293, %294) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %295 = "spirv.FOrdGreaterThanEqual"(%292#0, %292#1) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
  %296:2 = "t.src"() : () -> (vector<16xf32>, vector<16xf32>)
  %297 = "spirv.FOrdLessThan"(%296#0, %296#1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  %298 = "spirv.FOrdLessThan"(%296#0, %296#1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  "t.use"(%297, %298) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %299 = "spirv.FOrdLessThan"(%296#0, %296#1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  %300:2 = "t.src"() : () -> (vector<8xf64>, vector<8xf64>)
  %301 = "spirv.FOrdLessThanEqual"(%300#0, %300#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  %302 = "spirv.FOrdLessThanEqual"(%300#0, %300#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  "t.use"(%301, %302) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %303 = "spirv.FOrdLessThanEqual"(%300#0, %300#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  %304:2 = "t.src"() : () -> (vector<2xf64>, vector<2xf64>)
  %305 = "spirv.FOrdNotEqual"(%304#0, %304#1) : (vector<2xf64>, vector<2xf64>) -> vector<2xi1>
  %306 = "spirv.FOrdNotEqual"(%304#0, %304#1) : (vector<2xf64>, vector<2xf64>) -> vector<2xi1>
  "t.use"(%305, %306) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %307 = "spirv.FOrdNotEqual"(%304#0, %304#1) : (vector<2xf64>, vector<2xf64>) -> vector<2xi1>
  %308:2 = "t.src"() : () -> (vector<2x1xf32>, vector<2x1xf32>)
  %309 = "spirv.FRem"(%308#0, %308#1) : (vector<2x1xf32>, vector<2x1xf32>) -> vector<2x1xf32>
  %310 = "spirv.FRem"(%308#0, %308#1) : (vector<2x1xf32>, vector<2x1xf32>) -> vector<2x1xf32>
  "t.use"(%309, %310) : (vector<2x1xf32>, vector<2x1xf32>) -> ()
  "t.write"() : () -> ()
  %311 = "spirv.FRem"(%308#0, %308#1) : (vector<2x1xf32>, vector<2x1xf32>) -> vector<2x1xf32>
  %312:2 = "t.src"() : () -> (vector<2x2x2xf32>, vector<2x2x2xf32>)
  %313 = "spirv.FSub"(%312#0, %312#1) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> vector<2x2x2xf32>
  %314 = "spirv.FSub"(%312#0, %312#1) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> vector<2x2x2xf32>
  "t.use"(%313, %314) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> ()
  "t.write"() : () -> ()
  %315 = "spirv.FSub"(%312#0, %312#1) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> vector<2x2x2xf32>
  %316:2 = "t.src"() : () -> (vector<3xf32>, vector<3xf32>)
  %317 = "spirv.FUnordEqual"(%316#0, %316#1) : (vector<3xf32>, vector<3xf32>) -> vector<3xi1>
  %318 = "spirv.FUnordEqual"(%316#0, %316#1) : (vector<3xf32>, vector<3xf32>) -> vector<3xi1>
  "t.use"(%317, %318) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %319 = "spirv.FUnordEqual"(%316#0, %316#1) : (vector<3xf32>, vector<3xf32>) -> vector<3xi1>
  %320:2 = "t.src"() : () -> (vector<8xf64>, vector<8xf64>)
  %321 = "spirv.FUnordGreaterThan"(%320#0, %320#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  %322 = "spirv.FUnordGreaterThan"(%320#0, %320#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  "t.use"(%321, %322) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %323 = "spirv.FUnordGreaterThan"(%320#0, %320#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  %324:2 = "t.src"() : () -> (vector<8xf32>, vector<8xf32>)
  %325 = "spirv.FUnordGreaterThanEqual"(%324#0, %324#1) : (vector<8xf32>, vector<8xf32>) -> vector<8xi1>
  %326 = "spirv.FUnordGreaterThanEqual"(%324#0, %324#1) : (vector<8xf32>, vector<8xf32>) -> vector<8xi1>
  "t.use"(%325, %326) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %327 = "spirv.FUnordGreaterThanEqual"(%324#0, %324#1) : (vector<8xf32>, vector<8xf32>) -> vector<8xi1>
  %328:2 = "t.src"() : () -> (vector<3xf64>, vector<3xf64>)
  %329 = "spirv.FUnordLessThan"(%328#0, %328#1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  %330 = "spirv.FUnordLessThan"(%328#0, %328#1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  "t.use"(%329, %330) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %331 = "spirv.FUnordLessThan"(%328#0, %328#1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  %332:2 = "t.src"() : () -> (vector<8xf64>, vector<8xf64>)
  %333 = "spirv.FUnordLessThanEqual"(%332#0, %332#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  %334 = "spirv.FUnordLessThanEqual"(%332#0, %332#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  "t.use"(%333, %334) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %335 = "spirv.FUnordLessThanEqual"(%332#0, %332#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  %336:2 = "t.src"() : () -> (vector<4xf16>, vector<4xf16>)
  %337 = "spirv.FUnordNotEqual"(%336#0, %336#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  %338 = "spirv.FUnordNotEqual"(%336#0, %336#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  "t.use"(%337, %338) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %339 = "spirv.FUnordNotEqual"(%336#0, %336#1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  %340 = "t.src"() : () -> vector<2x4xf32>
  %341 = "spirv.GL.Acos"(%340) : (vector<2x4xf32>) -> vector<2x4xf32>
  %342 = "spirv.GL.Acos"(%340) : (vector<2x4xf32>) -> vector<2x4xf32>
  "t.use"(%341, %342) : (vector<2x4xf32>, vector<2x4xf32>) -> ()
  "t.write"() : () -> ()
  %343 = "spirv.GL.Acos"(%340) : (vector<2x4xf32>) -> vector<2x4xf32>
  %344 = "t.src"() : () -> vector<2x4xf32>
  %345 = "spirv.GL.Acosh"(%344) : (vector<2x4xf32>) -> vector<2x4xf32>
  %346 = "spirv.GL.Acosh"(%344) : (vector<2x4xf32>) -> vector<2x4xf32>
  "t.use"(%345, %346) : (vector<2x4xf32>, vector<2x4xf32>) -> ()
  "t.write"() : () -> ()
  %347 = "spirv.GL.Acosh"(%344) : (vector<2x4xf32>) -> vector<2x4xf32>
  %348 = "t.src"() : () -> vector<4x2xf16>
  %349 = "spirv.GL.Asin"(%348) : (vector<4x2xf16>) -> vector<4x2xf16>
  %350 = "spirv.GL.Asin"(%348) : (vector<4x2xf16>) -> vector<4x2xf16>
  "t.use"(%349, %350) : (vector<4x2xf16>, vector<4x2xf16>) -> ()
  "t.write"() : () -> ()
  %351 = "spirv.GL.Asin"(%348) : (vector<4x2xf16>) -> vector<4x2xf16>
  %352 = "t.src"() : () -> vector<3xf32>
  %353 = "spirv.GL.Asinh"(%352) : (vector<3xf32>) -> vector<3xf32>
  %354 = "spirv.GL.Asinh"(%352) : (vector<3xf32>) -> vector<3xf32>
  "t.use"(%353, %354) : (vector<3xf32>, vector<3xf32>) -> ()
  "t.write"() : () -> ()
  %355 = "spirv.GL.Asinh"(%352) : (vector<3xf32>) -> vector<3xf32>
  %356 = "t.src"() : () -> vector<2xf32>
  %357 = "spirv.GL.Atan"(%356) : (vector<2xf32>) -> vector<2xf32>
  %358 = "spirv.GL.Atan"(%356) : (vector<2xf32>) -> vector<2xf32>
  "t.use"(%357, %358) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %359 = "spirv.GL.Atan"(%356) : (vector<2xf32>) -> vector<2xf32>
  %360 = "t.src"() : () -> vector<2x2x2xf32>
  %361 = "spirv.GL.Atanh"(%360) : (vector<2x2x2xf32>) -> vector<2x2x2xf32>
  %362 = "spirv.GL.Atanh"(%360) : (vector<2x2x2xf32>) -> vector<2x2x2xf32>
  "t.use"(%361, %362) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> ()
  "t.write"() : () -> ()
  %363 = "spirv.GL.Atanh"(%360) : (vector<2x2x2xf32>) -> vector<2x2x2xf32>
  %364 = "t.src"() : () -> vector<4x4xf16>
  %365 = "spirv.GL.Ceil"(%364) : (vector<4x4xf16>) -> vector<4x4xf16>
  %366 = "spirv.GL.Ceil"(%364) : (vector<4x4xf16>) -> vector<4x4xf16>
  "t.use"(%365, %366) : (vector<4x4xf16>, vector<4x4xf16>) -> ()
  "t.write"() : () -> ()
  %367 = "spirv.GL.Ceil"(%364) : (vector<4x4xf16>) -> vector<4x4xf16>
  %368 = "t.src"() : () -> vector<2x2xf32>
  %369 = "spirv.GL.Cos"(%368) : (vector<2x2xf32>) -> vector<2x2xf32>
  %370 = "spirv.GL.Cos"(%368) : (vector<2x2xf32>) -> vector<2x2xf32>
  "t.use"(%369, %370) : (vector<2x2xf32>, vector<2x2xf32>) -> ()
  "t.write"() : () -> ()
  %371 = "spirv.GL.Cos"(%368) : (vector<2x2xf32>) -> vector<2x2xf32>
  %372 = "t.src"() : () -> vector<3xf16>
  %373 = "spirv.GL.Cosh"(%372) : (vector<3xf16>) -> vector<3xf16>
  %374 = "spirv.GL.Cosh"(%372) : (vector<3xf16>) -> vector<3xf16>
  "t.use"(%373, %374) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %375 = "spirv.GL.Cosh"(%372) : (vector<3xf16>) -> vector<3xf16>
  %376:2 = "t.src"() : () -> (vector<4x4xf16>, vector<4x4xf16>)
  %377 = "spirv.GL.Cross"(%376#0, %376#1) : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  %378 = "spirv.GL.Cross"(%376#0, %376#1) : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  "t.use"(%377, %378) : (vector<4x4xf16>, vector<4x4xf16>) -> ()
  "t.write"() : () -> ()
  %379 = "spirv.GL.Cross"(%376#0, %376#1) : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  %380:2 = "t.src"() : () -> (vector<4xf32>, vector<4xf32>)
  %381 = "spirv.GL.Distance"(%380#0, %380#1) : (vector<4xf32>, vector<4xf32>) -> f32
  %382 = "spirv.GL.Distance"(%380#0, %380#1) : (vector<4xf32>, vector<4xf32>) -> f32
  "t.use"(%381, %382) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %383 = "spirv.GL.Distance"(%380#0, %380#1) : (vector<4xf32>, vector<4xf32>) -> f32
  %384 = "t.src"() : () -> vector<2x1xf16>
  %385 = "spirv.GL.Exp"(%384) : (vector<2x1xf16>) -> vector<2x1xf16>
  %386 = "spirv.GL.Exp"(%384) : (vector<2x1xf16>) -> vector<2x1xf16>
  "t.use"(%385, %386) : (vector<2x1xf16>, vector<2x1xf16>) -> ()
  "t.write"() : () -> ()
  %387 = "spirv.GL.Exp"(%384) : (vector<2x1xf16>) -> vector<2x1xf16>
  %388 = "t.src"() : () -> vector<2x1xf32>
  %389 = "spirv.GL.Exp2"(%388) : (vector<2x1xf32>) -> vector<2x1xf32>
  %390 = "spirv.GL.Exp2"(%388) : (vector<2x1xf32>) -> vector<2x1xf32>
  "t.use"(%389, %390) : (vector<2x1xf32>, vector<2x1xf32>) -> ()
  "t.write"() : () -> ()
  %391 = "spirv.GL.Exp2"(%388) : (vector<2x1xf32>) -> vector<2x1xf32>
  %392 = "t.src"() : () -> vector<4xf64>
  %393 = "spirv.GL.FAbs"(%392) : (vector<4xf64>) -> vector<4xf64>
  %394 = "spirv.GL.FAbs"(%392) : (vector<4xf64>) -> vector<4xf64>
  "t.use"(%393, %394) : (vector<4xf64>, vector<4xf64>) -> ()
  "t.write"() : () -> ()
  %395 = "spirv.GL.FAbs"(%392) : (vector<4xf64>) -> vector<4xf64>
  %396:3 = "t.src"() : () -> (vector<4x2xf16>, vector<4x2xf16>, vector<4x2xf16>)
  %397 = "spirv.GL.FClamp"(%396#0, %396#1, %396#2) : (vector<4x2xf16>, vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  %398 = "spirv.GL.FClamp"(%396#0, %396#1, %396#2) : (vector<4x2xf16>, vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  "t.use"(%397, %398) : (vector<4x2xf16>, vector<4x2xf16>) -> ()
  "t.write"() : () -> ()
  %399 = "spirv.GL.FClamp"(%396#0, %396#1, %396#2) : (vector<4x2xf16>, vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  %400:2 = "t.src"() : () -> (vector<16xf64>, vector<16xf64>)
  %401 = "spirv.GL.FMax"(%400#0, %400#1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  %402 = "spirv.GL.FMax"(%400#0, %400#1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  "t.use"(%401, %402) : (vector<16xf64>, vector<16xf64>) -> ()
  "t.write"() : () -> ()
  %403 = "spirv.GL.FMax"(%400#0, %400#1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  %404:2 = "t.src"() : () -> (vector<8xf64>, vector<8xf64>)
  %405 = "spirv.GL.FMin"(%404#0, %404#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xf64>
  %406 = "spirv.GL.FMin"(%404#0, %404#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xf64>
  "t.use"(%405, %406) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %407 = "spirv.GL.FMin"(%404#0, %404#1) : (vector<8xf64>, vector<8xf64>) -> vector<8xf64>
  %408:3 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>, vector<2xf16>)
  %409 = "spirv.GL.FMix"(%408#0, %408#1, %408#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %410 = "spirv.GL.FMix"(%408#0, %408#1, %408#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  "t.use"(%409, %410) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %411 = "spirv.GL.FMix"(%408#0, %408#1, %408#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %412 = "t.src"() : () -> vector<16xf16>
  %413 = "spirv.GL.FSign"(%412) : (vector<16xf16>) -> vector<16xf16>
  %414 = "spirv.GL.FSign"(%412) : (vector<16xf16>) -> vector<16xf16>
  "t.use"(%413, %414) : (vector<16xf16>, vector<16xf16>) -> ()
  "t.write"() : () -> ()
  %415 = "spirv.GL.FSign"(%412) : (vector<16xf16>) -> vector<16xf16>
  %416 = "t.src"() : () -> i32
  %417 = "spirv.GL.FindILsb"(%416) : (i32) -> i32
  %418 = "spirv.GL.FindILsb"(%416) : (i32) -> i32
  "t.use"(%417, %418) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %419 = "spirv.GL.FindILsb"(%416) : (i32) -> i32
  %420 = "t.src"() : () -> vector<2x2xi32>
  %421 = "spirv.GL.FindSMsb"(%420) : (vector<2x2xi32>) -> vector<2x2xi32>
  %422 = "spirv.GL.FindSMsb"(%420) : (vector<2x2xi32>) -> vector<2x2xi32>
  "t.use"(%421, %422) : (vector<2x2xi32>, vector<2x2xi32>) -> ()
  "t.write"() : () -> ()
  %423 = "spirv.GL.FindSMsb"(%420) : (vector<2x2xi32>) -> vector<2x2xi32>
  %424 = "t.src"() : () -> vector<3xi32>
  %425 = "spirv.GL.FindUMsb"(%424) : (vector<3xi32>) -> vector<3xi32>
  %426 = "spirv.GL.FindUMsb"(%424) : (vector<3xi32>) -> vector<3xi32>
  "t.use"(%425, %426) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %427 = "spirv.GL.FindUMsb"(%424) : (vector<3xi32>) -> vector<3xi32>
  %428 = "t.src"() : () -> vector<4xf16>
  %429 = "spirv.GL.Floor"(%428) : (vector<4xf16>) -> vector<4xf16>
  %430 = "spirv.GL.Floor"(%428) : (vector<4xf16>) -> vector<4xf16>
  "t.use"(%429, %430) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %431 = "spirv.GL.Floor"(%428) : (vector<4xf16>) -> vector<4xf16>
  %432:3 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>, vector<2xf16>)
  %433 = "spirv.GL.Fma"(%432#0, %432#1, %432#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %434 = "spirv.GL.Fma"(%432#0, %432#1, %432#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  "t.use"(%433, %434) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %435 = "spirv.GL.Fma"(%432#0, %432#1, %432#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %436 = "t.src"() : () -> f32
  %437 = "spirv.GL.Fract"(%436) : (f32) -> f32
  %438 = "spirv.GL.Fract"(%436) : (f32) -> f32
  "t.use"(%437, %438) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %439 = "spirv.GL.Fract"(%436) : (f32) -> f32
  %440 = "t.src"() : () -> vector<2x4xf64>
  %441 = "spirv.GL.InverseSqrt"(%440) : (vector<2x4xf64>) -> vector<2x4xf64>
  %442 = "spirv.GL.InverseSqrt"(%440) : (vector<2x4xf64>) -> vector<2x4xf64>
  "t.use"(%441, %442) : (vector<2x4xf64>, vector<2x4xf64>) -> ()
  "t.write"() : () -> ()
  %443 = "spirv.GL.InverseSqrt"(%440) : (vector<2x4xf64>) -> vector<2x4xf64>
  %444:2 = "t.src"() : () -> (vector<2x2x2xf16>, vector<2x2x2xi8>)
  %445 = "spirv.GL.Ldexp"(%444#0, %444#1) : (vector<2x2x2xf16>, vector<2x2x2xi8>) -> vector<2x2x2xf16>
  %446 = "spirv.GL.Ldexp"(%444#0, %444#1) : (vector<2x2x2xf16>, vector<2x2x2xi8>) -> vector<2x2x2xf16>
  "t.use"(%445, %446) : (vector<2x2x2xf16>, vector<2x2x2xf16>) -> ()
  "t.write"() : () -> ()
  %447 = "spirv.GL.Ldexp"(%444#0, %444#1) : (vector<2x2x2xf16>, vector<2x2x2xi8>) -> vector<2x2x2xf16>
  %448 = "t.src"() : () -> f64
  %449 = "spirv.GL.Length"(%448) : (f64) -> f64
  %450 = "spirv.GL.Length"(%448) : (f64) -> f64
  "t.use"(%449, %450) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %451 = "spirv.GL.Length"(%448) : (f64) -> f64
  %452 = "t.src"() : () -> vector<2xf16>
  %453 = "spirv.GL.Log"(%452) : (vector<2xf16>) -> vector<2xf16>
  %454 = "spirv.GL.Log"(%452) : (vector<2xf16>) -> vector<2xf16>
  "t.use"(%453, %454) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %455 = "spirv.GL.Log"(%452) : (vector<2xf16>) -> vector<2xf16>
  %456 = "t.src"() : () -> vector<4x2xf16>
  %457 = "spirv.GL.Log2"(%456) : (vector<4x2xf16>) -> vector<4x2xf16>
  %458 = "spirv.GL.Log2"(%456) : (vector<4x2xf16>) -> vector<4x2xf16>
  "t.use"(%457, %458) : (vector<4x2xf16>, vector<4x2xf16>) -> ()
  "t.write"() : () -> ()
  %459 = "spirv.GL.Log2"(%456) : (vector<4x2xf16>) -> vector<4x2xf16>
  %460 = "t.src"() : () -> vector<16xf64>
  %461 = "spirv.GL.Normalize"(%460) : (vector<16xf64>) -> vector<16xf64>
  %462 = "spirv.GL.Normalize"(%460) : (vector<16xf64>) -> vector<16xf64>
  "t.use"(%461, %462) : (vector<16xf64>, vector<16xf64>) -> ()
  "t.write"() : () -> ()
  %463 = "spirv.GL.Normalize"(%460) : (vector<16xf64>) -> vector<16xf64>
  %464 = "t.src"() : () -> vector<2xf32>
  %465 = "spirv.GL.PackHalf2x16"(%464) : (vector<2xf32>) -> i32
  %466 = "spirv.GL.PackHalf2x16"(%464) : (vector<2xf32>) -> i32
  "t.use"(%465, %466) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %467 = "spirv.GL.PackHalf2x16"(%464) : (vector<2xf32>) -> i32
  %468 = "t.src"() : () -> vector<4xf32>
  %469 = "spirv.GL.PackSnorm4x8"(%468) : (vector<4xf32>) -> i32
  %470 = "spirv.GL.PackSnorm4x8"(%468) : (vector<4xf32>) -> i32
  "t.use"(%469, %470) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %471 = "spirv.GL.PackSnorm4x8"(%468) : (vector<4xf32>) -> i32
  %472:2 = "t.src"() : () -> (vector<4x2xf32>, vector<4x2xf32>)
  %473 = "spirv.GL.Pow"(%472#0, %472#1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  %474 = "spirv.GL.Pow"(%472#0, %472#1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  "t.use"(%473, %474) : (vector<4x2xf32>, vector<4x2xf32>) -> ()
  "t.write"() : () -> ()
  %475 = "spirv.GL.Pow"(%472#0, %472#1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  %476:2 = "t.src"() : () -> (vector<2x1xf16>, vector<2x1xf16>)
  %477 = "spirv.GL.Reflect"(%476#0, %476#1) : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  %478 = "spirv.GL.Reflect"(%476#0, %476#1) : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  "t.use"(%477, %478) : (vector<2x1xf16>, vector<2x1xf16>) -> ()
  "t.write"() : () -> ()
  %479 = "spirv.GL.Reflect"(%476#0, %476#1) : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  %480 = "t.src"() : () -> f32
  %481 = "spirv.GL.Round"(%480) : (f32) -> f32
  %482 = "spirv.GL.Round"(%480) : (f32) -> f32
  "t.use"(%481, %482) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %483 = "spirv.GL.Round"(%480) : (f32) -> f32
  %484 = "t.src"() : () -> f16
  %485 = "spirv.GL.RoundEven"(%484) : (f16) -> f16
  %486 = "spirv.GL.RoundEven"(%484) : (f16) -> f16
  "t.use"(%485, %486) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %487 = "spirv.GL.RoundEven"(%484) : (f16) -> f16
  %488 = "t.src"() : () -> vector<2x2x2xi16>
  %489 = "spirv.GL.SAbs"(%488) : (vector<2x2x2xi16>) -> vector<2x2x2xi16>
  %490 = "spirv.GL.SAbs"(%488) : (vector<2x2x2xi16>) -> vector<2x2x2xi16>
  "t.use"(%489, %490) : (vector<2x2x2xi16>, vector<2x2x2xi16>) -> ()
  "t.write"() : () -> ()
  %491 = "spirv.GL.SAbs"(%488) : (vector<2x2x2xi16>) -> vector<2x2x2xi16>
  %492:3 = "t.src"() : () -> (vector<4x4xsi8>, vector<4x4xsi8>, vector<2xi16>)
  %493 = "spirv.GL.SClamp"(%492#0, %492#1, %492#2) : (vector<4x4xsi8>, vector<4x4xsi8>, vector<2xi16>) -> vector<4x4xsi8>
  %494 = "spirv.GL.SClamp"(%492#0, %492#1, %492#2) : (vector<4x4xsi8>, vector<4x4xsi8>, vector<2xi16>) -> vector<4x4xsi8>
  "t.use"(%493, %494) : (vector<4x4xsi8>, vector<4x4xsi8>) -> ()
  "t.write"() : () -> ()
  %495 = "spirv.GL.SClamp"(%492#0, %492#1, %492#2) : (vector<4x4xsi8>, vector<4x4xsi8>, vector<2xi16>) -> vector<4x4xsi8>
  %496:2 = "t.src"() : () -> (vector<4x4xi16>, vector<4x4xi16>)
  %497 = "spirv.GL.SMax"(%496#0, %496#1) : (vector<4x4xi16>, vector<4x4xi16>) -> vector<4x4xi16>
  %498 = "spirv.GL.SMax"(%496#0, %496#1) : (vector<4x4xi16>, vector<4x4xi16>) -> vector<4x4xi16>
  "t.use"(%497, %498) : (vector<4x4xi16>, vector<4x4xi16>) -> ()
  "t.write"() : () -> ()
  %499 = "spirv.GL.SMax"(%496#0, %496#1) : (vector<4x4xi16>, vector<4x4xi16>) -> vector<4x4xi16>
  %500:2 = "t.src"() : () -> (vector<4xi8>, vector<4xi8>)
  %501 = "spirv.GL.SMin"(%500#0, %500#1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  %502 = "spirv.GL.SMin"(%500#0, %500#1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  "t.use"(%501, %502) : (vector<4xi8>, vector<4xi8>) -> ()
  "t.write"() : () -> ()
  %503 = "spirv.GL.SMin"(%500#0, %500#1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  %504 = "t.src"() : () -> vector<4x2xi16>
  %505 = "spirv.GL.SSign"(%504) : (vector<4x2xi16>) -> vector<4x2xi16>
  %506 = "spirv.GL.SSign"(%504) : (vector<4x2xi16>) -> vector<4x2xi16>
  "t.use"(%505, %506) : (vector<4x2xi16>, vector<4x2xi16>) -> ()
  "t.write"() : () -> ()
  %507 = "spirv.GL.SSign"(%504) : (vector<4x2xi16>) -> vector<4x2xi16>
  %508 = "t.src"() : () -> vector<4xf32>
  %509 = "spirv.GL.Sin"(%508) : (vector<4xf32>) -> vector<4xf32>
  %510 = "spirv.GL.Sin"(%508) : (vector<4xf32>) -> vector<4xf32>
  "t.use"(%509, %510) : (vector<4xf32>, vector<4xf32>) -> ()
  "t.write"() : () -> ()
  %511 = "spirv.GL.Sin"(%508) : (vector<4xf32>) -> vector<4xf32>
  %512 = "t.src"() : () -> vector<2x4xf32>
  %513 = "spirv.GL.Sinh"(%512) : (vector<2x4xf32>) -> vector<2x4xf32>
  %514 = "spirv.GL.Sinh"(%512) : (vector<2x4xf32>) -> vector<2x4xf32>
  "t.use"(%513, %514) : (vector<2x4xf32>, vector<2x4xf32>) -> ()
  "t.write"() : () -> ()
  %515 = "spirv.GL.Sinh"(%512) : (vector<2x4xf32>) -> vector<2x4xf32>
  %516 = "t.src"() : () -> vector<2xf16>
  %517 = "spirv.GL.Sqrt"(%516) : (vector<2xf16>) -> vector<2xf16>
  %518 = "spirv.GL.Sqrt"(%516) : (vector<2xf16>) -> vector<2xf16>
  "t.use"(%517, %518) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %519 = "spirv.GL.Sqrt"(%516) : (vector<2xf16>) -> vector<2xf16>
  %520 = "t.src"() : () -> vector<2xf16>
  %521 = "spirv.GL.Tan"(%520) : (vector<2xf16>) -> vector<2xf16>
  %522 = "spirv.GL.Tan"(%520) : (vector<2xf16>) -> vector<2xf16>
  "t.use"(%521, %522) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %523 = "spirv.GL.Tan"(%520) : (vector<2xf16>) -> vector<2xf16>
  %524 = "t.src"() : () -> vector<4x2xf16>
  %525 = "spirv.GL.Tanh"(%524) : (vector<4x2xf16>) -> vector<4x2xf16>
  %526 = "spirv.GL.Tanh"(%524) : (vector<4x2xf16>) -> vector<4x2xf16>
  "t.use"(%525, %526) : (vector<4x2xf16>, vector<4x2xf16>) -> ()
  "t.write"() : () -> ()
  %527 = "spirv.GL.Tanh"(%524) : (vector<4x2xf16>) -> vector<4x2xf16>
  %528:3 = "t.src"() : () -> (vector<4xi8>, vector<4xi8>, vector<4xi8>)
  %529 = "spirv.GL.UClamp"(%528#0, %528#1, %528#2) : (vector<4xi8>, vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  %530 = "spirv.GL.UClamp"(%528#0, %528#1, %528#2) : (vector<4xi8>, vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  "t.use"(%529, %530) : (vector<4xi8>, vector<4xi8>) -> ()
  "t.write"() : () -> ()
  %531 = "spirv.GL.UClamp"(%528#0, %528#1, %528#2) : (vector<4xi8>, vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  %532:2 = "t.src"() : () -> (vector<3xui64>, vector<3xui64>)
  %533 = "spirv.GL.UMax"(%532#0, %532#1) : (vector<3xui64>, vector<3xui64>) -> vector<3xui64>
  %534 = "spirv.GL.UMax"(%532#0, %532#1) : (vector<3xui64>, vector<3xui64>) -> vector<3xui64>
  "t.use"(%533, %534) : (vector<3xui64>, vector<3xui64>) -> ()
  "t.write"() : () -> ()
  %535 = "spirv.GL.UMax"(%532#0, %532#1) : (vector<3xui64>, vector<3xui64>) -> vector<3xui64>
  %536:2 = "t.src"() : () -> (vector<2x2x2xsi8>, vector<2x2x2xsi8>)
  %537 = "spirv.GL.UMin"(%536#0, %536#1) : (vector<2x2x2xsi8>, vector<2x2x2xsi8>) -> vector<2x2x2xsi8>
  %538 = "spirv.GL.UMin"(%536#0, %536#1) : (vector<2x2x2xsi8>, vector<2x2x2xsi8>) -> vector<2x2x2xsi8>
  "t.use"(%537, %538) : (vector<2x2x2xsi8>, vector<2x2x2xsi8>) -> ()
  "t.write"() : () -> ()
  %539 = "spirv.GL.UMin"(%536#0, %536#1) : (vector<2x2x2xsi8>, vector<2x2x2xsi8>) -> vector<2x2x2xsi8>
  %540 = "t.src"() : () -> i32
  %541 = "spirv.GL.UnpackHalf2x16"(%540) : (i32) -> vector<2xf32>
  %542 = "spirv.GL.UnpackHalf2x16"(%540) : (i32) -> vector<2xf32>
  "t.use"(%541, %542) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %543 = "spirv.GL.UnpackHalf2x16"(%540) : (i32) -> vector<2xf32>
  %544 = "t.src"() : () -> i32
  %545 = "spirv.GL.UnpackSnorm4x8"(%544) : (i32) -> vector<[2]x[2]xf32>
  %546 = "spirv.GL.UnpackSnorm4x8"(%544) : (i32) -> vector<[2]x[2]xf32>
  "t.use"(%545, %546) : (vector<[2]x[2]xf32>, vector<[2]x[2]xf32>) -> ()
  "t.write"() : () -> ()
  %547 = "spirv.GL.UnpackSnorm4x8"(%544) : (i32) -> vector<[2]x[2]xf32>
  %548:2 = "t.src"() : () -> (!spirv.ptr<f32, Function>, si32)
  %549 = "spirv.GroupBroadcast"(%548#0, %548#1) <{execution_scope = #spirv.scope<Workgroup>}> : (!spirv.ptr<f32, Function>, si32) -> !spirv.ptr<f32, Function>
  %550 = "spirv.GroupBroadcast"(%548#0, %548#1) <{execution_scope = #spirv.scope<Workgroup>}> : (!spirv.ptr<f32, Function>, si32) -> !spirv.ptr<f32, Function>
  "t.use"(%549, %550) : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
  "t.write"() : () -> ()
  %551 = "spirv.GroupBroadcast"(%548#0, %548#1) <{execution_scope = #spirv.scope<Workgroup>}> : (!spirv.ptr<f32, Function>, si32) -> !spirv.ptr<f32, Function>
  %552 = "t.src"() : () -> vector<8xf16>
  %553 = "spirv.GroupFAdd"(%552) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xf16>) -> vector<8xf16>
  %554 = "spirv.GroupFAdd"(%552) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xf16>) -> vector<8xf16>
  "t.use"(%553, %554) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %555 = "spirv.GroupFAdd"(%552) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xf16>) -> vector<8xf16>
  %556 = "t.src"() : () -> vector<2x2x2xf64>
  %557 = "spirv.GroupFMax"(%556) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xf64>) -> vector<2x2x2xf64>
  %558 = "spirv.GroupFMax"(%556) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xf64>) -> vector<2x2x2xf64>
  "t.use"(%557, %558) : (vector<2x2x2xf64>, vector<2x2x2xf64>) -> ()
  "t.write"() : () -> ()
  %559 = "spirv.GroupFMax"(%556) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xf64>) -> vector<2x2x2xf64>
  %560 = "t.src"() : () -> vector<2x2x2xf16>
  %561 = "spirv.GroupFMin"(%560) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  %562 = "spirv.GroupFMin"(%560) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  "t.use"(%561, %562) : (vector<2x2x2xf16>, vector<2x2x2xf16>) -> ()
  "t.write"() : () -> ()
  %563 = "spirv.GroupFMin"(%560) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  %564 = "t.src"() : () -> vector<4xsi32>
  %565 = "spirv.GroupIAdd"(%564) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<4xsi32>) -> vector<4xsi32>
  %566 = "spirv.GroupIAdd"(%564) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<4xsi32>) -> vector<4xsi32>
  "t.use"(%565, %566) : (vector<4xsi32>, vector<4xsi32>) -> ()
  "t.write"() : () -> ()
  %567 = "spirv.GroupIAdd"(%564) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<4xsi32>) -> vector<4xsi32>
  %568 = "t.src"() : () -> i1
  %569 = "spirv.GroupNonUniformAll"(%568) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  %570 = "spirv.GroupNonUniformAll"(%568) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  "t.use"(%569, %570) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %571 = "spirv.GroupNonUniformAll"(%568) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  %572 = "t.src"() : () -> i64
  %573 = "spirv.GroupNonUniformAllEqual"(%572) <{execution_scope = #spirv.scope<Subgroup>}> : (i64) -> i1
  %574 = "spirv.GroupNonUniformAllEqual"(%572) <{execution_scope = #spirv.scope<Subgroup>}> : (i64) -> i1
  "t.use"(%573, %574) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %575 = "spirv.GroupNonUniformAllEqual"(%572) <{execution_scope = #spirv.scope<Subgroup>}> : (i64) -> i1
  %576 = "t.src"() : () -> i1
  %577 = "spirv.GroupNonUniformAny"(%576) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  %578 = "spirv.GroupNonUniformAny"(%576) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  "t.use"(%577, %578) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %579 = "spirv.GroupNonUniformAny"(%576) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  %580 = "t.src"() : () -> i1
  %581 = "spirv.GroupNonUniformBallot"(%580) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> vector<2x2xi64>
  %582 = "spirv.GroupNonUniformBallot"(%580) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> vector<2x2xi64>
  "t.use"(%581, %582) : (vector<2x2xi64>, vector<2x2xi64>) -> ()
  "t.write"() : () -> ()
  %583 = "spirv.GroupNonUniformBallot"(%580) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> vector<2x2xi64>
  %584 = "t.src"() : () -> vector<2x2xi32>
  %585 = "spirv.GroupNonUniformBallotBitCount"(%584) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2xi32>) -> i8
  %586 = "spirv.GroupNonUniformBallotBitCount"(%584) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2xi32>) -> i8
  "t.use"(%585, %586) : (i8, i8) -> ()
  "t.write"() : () -> ()
  %587 = "spirv.GroupNonUniformBallotBitCount"(%584) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2xi32>) -> i8
  %588 = "t.src"() : () -> vector<4xi8>
  %589 = "spirv.GroupNonUniformBallotFindLSB"(%588) <{execution_scope = #spirv.scope<Workgroup>}> : (vector<4xi8>) -> ui32
  %590 = "spirv.GroupNonUniformBallotFindLSB"(%588) <{execution_scope = #spirv.scope<Workgroup>}> : (vector<4xi8>) -> ui32
  "t.use"(%589, %590) : (ui32, ui32) -> ()
  "t.write"() : () -> ()
  %591 = "spirv.GroupNonUniformBallotFindLSB"(%588) <{execution_scope = #spirv.scope<Workgroup>}> : (vector<4xi8>) -> ui32
  %592 = "t.src"() : () -> vector<[4]xui8>
  %593 = "spirv.GroupNonUniformBallotFindMSB"(%592) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<[4]xui8>) -> i8
  %594 = "spirv.GroupNonUniformBallotFindMSB"(%592) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<[4]xui8>) -> i8
  "t.use"(%593, %594) : (i8, i8) -> ()
  "t.write"() : () -> ()
  %595 = "spirv.GroupNonUniformBallotFindMSB"(%592) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<[4]xui8>) -> i8
  %596 = "t.src"() : () -> vector<2x2x2xi8>
  %597 = "spirv.GroupNonUniformBitwiseAnd"(%596) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xi8>) -> vector<2x2x2xi8>
  %598 = "spirv.GroupNonUniformBitwiseAnd"(%596) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xi8>) -> vector<2x2x2xi8>
  "t.use"(%597, %598) : (vector<2x2x2xi8>, vector<2x2x2xi8>) -> ()
  "t.write"() : () -> ()
  %599 = "spirv.GroupNonUniformBitwiseAnd"(%596) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xi8>) -> vector<2x2x2xi8>
  %600 = "t.src"() : () -> vector<4xi8>
  %601 = "spirv.GroupNonUniformBitwiseOr"(%600) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<4xi8>) -> vector<4xi8>
  %602 = "spirv.GroupNonUniformBitwiseOr"(%600) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<4xi8>) -> vector<4xi8>
  "t.use"(%601, %602) : (vector<4xi8>, vector<4xi8>) -> ()
  "t.write"() : () -> ()
  %603 = "spirv.GroupNonUniformBitwiseOr"(%600) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<4xi8>) -> vector<4xi8>
  %604 = "t.src"() : () -> vector<16xi8>
  %605 = "spirv.GroupNonUniformBitwiseXor"(%604) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  %606 = "spirv.GroupNonUniformBitwiseXor"(%604) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  "t.use"(%605, %606) : (vector<16xi8>, vector<16xi8>) -> ()
  "t.write"() : () -> ()
  %607 = "spirv.GroupNonUniformBitwiseXor"(%604) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  %608 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Subgroup>}> : () -> i1
  %609 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Subgroup>}> : () -> i1
  "t.use"(%608, %609) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %610 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Subgroup>}> : () -> i1
  %611 = "t.src"() : () -> vector<3xf64>
  %612 = "spirv.GroupNonUniformFAdd"(%611) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<3xf64>) -> vector<3xf16>
  %613 = "spirv.GroupNonUniformFAdd"(%611) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<3xf64>) -> vector<3xf16>
  "t.use"(%612, %613) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %614 = "spirv.GroupNonUniformFAdd"(%611) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<3xf64>) -> vector<3xf16>
  %615 = "t.src"() : () -> vector<2x1xf32>
  %616 = "spirv.GroupNonUniformFMax"(%615) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x1xf32>) -> vector<4x4xf64>
  %617 = "spirv.GroupNonUniformFMax"(%615) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x1xf32>) -> vector<4x4xf64>
  "t.use"(%616, %617) : (vector<4x4xf64>, vector<4x4xf64>) -> ()
  "t.write"() : () -> ()
  %618 = "spirv.GroupNonUniformFMax"(%615) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x1xf32>) -> vector<4x4xf64>
  %619 = "t.src"() : () -> vector<2xf16>
  %620 = "spirv.GroupNonUniformFMin"(%619) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<2xf16>) -> vector<2xf16>
  %621 = "spirv.GroupNonUniformFMin"(%619) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<2xf16>) -> vector<2xf16>
  "t.use"(%620, %621) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %622 = "spirv.GroupNonUniformFMin"(%619) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<2xf16>) -> vector<2xf16>
  %623 = "t.src"() : () -> vector<8xf32>
  %624 = "spirv.GroupNonUniformFMul"(%623) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<8xf32>) -> vector<8xf32>
  %625 = "spirv.GroupNonUniformFMul"(%623) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<8xf32>) -> vector<8xf32>
  "t.use"(%624, %625) : (vector<8xf32>, vector<8xf32>) -> ()
  "t.write"() : () -> ()
  %626 = "spirv.GroupNonUniformFMul"(%623) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<8xf32>) -> vector<8xf32>
  %627 = "t.src"() : () -> vector<16xi32>
  %628 = "spirv.GroupNonUniformIAdd"(%627) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi32>) -> vector<16xi32>
  %629 = "spirv.GroupNonUniformIAdd"(%627) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi32>) -> vector<16xi32>
  "t.use"(%628, %629) : (vector<16xi32>, vector<16xi32>) -> ()
  "t.write"() : () -> ()
  %630 = "spirv.GroupNonUniformIAdd"(%627) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi32>) -> vector<16xi32>
  %631 = "t.src"() : () -> vector<16xi8>
  %632 = "spirv.GroupNonUniformIMul"(%631) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  %633 = "spirv.GroupNonUniformIMul"(%631) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  "t.use"(%632, %633) : (vector<16xi8>, vector<16xi8>) -> ()
  "t.write"() : () -> ()
  %634 = "spirv.GroupNonUniformIMul"(%631) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  %635 = "t.src"() : () -> vector<4x2xi1>
  %636 = "spirv.GroupNonUniformLogicalAnd"(%635) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xi1>) -> vector<4x2xi1>
  %637 = "spirv.GroupNonUniformLogicalAnd"(%635) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xi1>) -> vector<4x2xi1>
  "t.use"(%636, %637) : (vector<4x2xi1>, vector<4x2xi1>) -> ()
  "t.write"() : () -> ()
  %638 = "spirv.GroupNonUniformLogicalAnd"(%635) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xi1>) -> vector<4x2xi1>
  %639 = "t.src"() : () -> vector<8xi1>
  %640 = "spirv.GroupNonUniformLogicalOr"(%639) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<8xi1>) -> vector<8xi1>
  %641 = "spirv.GroupNonUniformLogicalOr"(%639) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<8xi1>) -> vector<8xi1>
  "t.use"(%640, %641) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %642 = "spirv.GroupNonUniformLogicalOr"(%639) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<8xi1>) -> vector<8xi1>
  %643 = "t.src"() : () -> i1
  %644 = "spirv.GroupNonUniformLogicalXor"(%643) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<Reduce>}> : (i1) -> i1
  %645 = "spirv.GroupNonUniformLogicalXor"(%643) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<Reduce>}> : (i1) -> i1
  "t.use"(%644, %645) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %646 = "spirv.GroupNonUniformLogicalXor"(%643) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<Reduce>}> : (i1) -> i1
  %647:2 = "t.src"() : () -> (vector<2x2xsi8>, i32)
  %648 = "spirv.GroupNonUniformQuadSwap"(%647#0, %647#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<2x2xsi8>, i32) -> vector<2x2xsi8>
  %649 = "spirv.GroupNonUniformQuadSwap"(%647#0, %647#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<2x2xsi8>, i32) -> vector<2x2xsi8>
  "t.use"(%648, %649) : (vector<2x2xsi8>, vector<2x2xsi8>) -> ()
  "t.write"() : () -> ()
  %650 = "spirv.GroupNonUniformQuadSwap"(%647#0, %647#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<2x2xsi8>, i32) -> vector<2x2xsi8>
  %651:2 = "t.src"() : () -> (i64, i64)
  %652 = "spirv.GroupNonUniformRotateKHR"(%651#0, %651#1) <{execution_scope = #spirv.scope<Workgroup>}> : (i64, i64) -> i64
  %653 = "spirv.GroupNonUniformRotateKHR"(%651#0, %651#1) <{execution_scope = #spirv.scope<Workgroup>}> : (i64, i64) -> i64
  "t.use"(%652, %653) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %654 = "spirv.GroupNonUniformRotateKHR"(%651#0, %651#1) <{execution_scope = #spirv.scope<Workgroup>}> : (i64, i64) -> i64
  %655 = "t.src"() : () -> vector<2x2xi32>
  %656 = "spirv.GroupNonUniformSMax"(%655) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x2xi32>) -> vector<2x2xi32>
  %657 = "spirv.GroupNonUniformSMax"(%655) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x2xi32>) -> vector<2x2xi32>
  "t.use"(%656, %657) : (vector<2x2xi32>, vector<2x2xi32>) -> ()
  "t.write"() : () -> ()
  %658 = "spirv.GroupNonUniformSMax"(%655) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x2xi32>) -> vector<2x2xi32>
  %659 = "t.src"() : () -> vector<2x4xi32>
  %660 = "spirv.GroupNonUniformSMin"(%659) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x4xi32>) -> vector<2x4xi32>
  %661 = "spirv.GroupNonUniformSMin"(%659) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x4xi32>) -> vector<2x4xi32>
  "t.use"(%660, %661) : (vector<2x4xi32>, vector<2x4xi32>) -> ()
  "t.write"() : () -> ()
  %662 = "spirv.GroupNonUniformSMin"(%659) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x4xi32>) -> vector<2x4xi32>
  %663:2 = "t.src"() : () -> (vector<4x4xi1>, i16)
  %664 = "spirv.GroupNonUniformShuffle"(%663#0, %663#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<4x4xi1>, i16) -> vector<4x4xi1>
  %665 = "spirv.GroupNonUniformShuffle"(%663#0, %663#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<4x4xi1>, i16) -> vector<4x4xi1>
  "t.use"(%664, %665) : (vector<4x4xi1>, vector<4x4xi1>) -> ()
  "t.write"() : () -> ()
  %666 = "spirv.GroupNonUniformShuffle"(%663#0, %663#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<4x4xi1>, i16) -> vector<4x4xi1>
  %667:2 = "t.src"() : () -> (ui8, ui8)
  %668 = "spirv.GroupNonUniformShuffleDown"(%667#0, %667#1) <{execution_scope = #spirv.scope<Subgroup>}> : (ui8, ui8) -> ui8
  %669 = "spirv.GroupNonUniformShuffleDown"(%667#0, %667#1) <{execution_scope = #spirv.scope<Subgroup>}> : (ui8, ui8) -> ui8
  "t.use"(%668, %669) : (ui8, ui8) -> ()
  "t.write"() : () -> ()
  %670 = "spirv.GroupNonUniformShuffleDown"(%667#0, %667#1) <{execution_scope = #spirv.scope<Subgroup>}> : (ui8, ui8) -> ui8
  %671:2 = "t.src"() : () -> (vector<8xi1>, i8)
  %672 = "spirv.GroupNonUniformShuffleUp"(%671#0, %671#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<8xi1>, i8) -> vector<8xi1>
  %673 = "spirv.GroupNonUniformShuffleUp"(%671#0, %671#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<8xi1>, i8) -> vector<8xi1>
  "t.use"(%672, %673) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %674 = "spirv.GroupNonUniformShuffleUp"(%671#0, %671#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<8xi1>, i8) -> vector<8xi1>
  %675:2 = "t.src"() : () -> (vector<3xf16>, i8)
  %676 = "spirv.GroupNonUniformShuffleXor"(%675#0, %675#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<3xf16>, i8) -> vector<3xf16>
  %677 = "spirv.GroupNonUniformShuffleXor"(%675#0, %675#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<3xf16>, i8) -> vector<3xf16>
  "t.use"(%676, %677) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %678 = "spirv.GroupNonUniformShuffleXor"(%675#0, %675#1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<3xf16>, i8) -> vector<3xf16>
  %679 = "t.src"() : () -> vector<2x2xui8>
  %680 = "spirv.GroupNonUniformUMax"(%679) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xui8>) -> vector<2x2xui8>
  %681 = "spirv.GroupNonUniformUMax"(%679) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xui8>) -> vector<2x2xui8>
  "t.use"(%680, %681) : (vector<2x2xui8>, vector<2x2xui8>) -> ()
  "t.write"() : () -> ()
  %682 = "spirv.GroupNonUniformUMax"(%679) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xui8>) -> vector<2x2xui8>
  %683 = "t.src"() : () -> vector<8xsi64>
  %684 = "spirv.GroupNonUniformUMin"(%683) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<InclusiveScan>}> : (vector<8xsi64>) -> vector<8xsi64>
  %685 = "spirv.GroupNonUniformUMin"(%683) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<InclusiveScan>}> : (vector<8xsi64>) -> vector<8xsi64>
  "t.use"(%684, %685) : (vector<8xsi64>, vector<8xsi64>) -> ()
  "t.write"() : () -> ()
  %686 = "spirv.GroupNonUniformUMin"(%683) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<InclusiveScan>}> : (vector<8xsi64>) -> vector<8xsi64>
  %687 = "t.src"() : () -> vector<8xsi64>
  %688 = "spirv.GroupSMax"(%687) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xsi64>) -> vector<8xsi64>
  %689 = "spirv.GroupSMax"(%687) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xsi64>) -> vector<8xsi64>
  "t.use"(%688, %689) : (vector<8xsi64>, vector<8xsi64>) -> ()
  "t.write"() : () -> ()
  %690 = "spirv.GroupSMax"(%687) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xsi64>) -> vector<8xsi64>
  %691 = "t.src"() : () -> vector<2x2xsi8>
  %692 = "spirv.GroupSMin"(%691) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xsi8>) -> vector<2x2xsi8>
  %693 = "spirv.GroupSMin"(%691) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xsi8>) -> vector<2x2xsi8>
  "t.use"(%692, %693) : (vector<2x2xsi8>, vector<2x2xsi8>) -> ()
  "t.write"() : () -> ()
  %694 = "spirv.GroupSMin"(%691) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xsi8>) -> vector<2x2xsi8>
  %695 = "t.src"() : () -> vector<2x2x2xsi16>
  %696 = "spirv.GroupUMax"(%695) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2x2x2xsi16>) -> vector<2x2x2xsi16>
  %697 = "spirv.GroupUMax"(%695) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2x2x2xsi16>) -> vector<2x2x2xsi16>
  "t.use"(%696, %697) : (vector<2x2x2xsi16>, vector<2x2x2xsi16>) -> ()
  "t.write"() : () -> ()
  %698 = "spirv.GroupUMax"(%695) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2x2x2xsi16>) -> vector<2x2x2xsi16>
  %699 = "t.src"() : () -> vector<4x2xsi16>
  %700 = "spirv.GroupUMin"(%699) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xsi16>) -> vector<4x2xsi16>
  %701 = "spirv.GroupUMin"(%699) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xsi16>) -> vector<4x2xsi16>
  "t.use"(%700, %701) : (vector<4x2xsi16>, vector<4x2xsi16>) -> ()
  "t.write"() : () -> ()
  %702 = "spirv.GroupUMin"(%699) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xsi16>) -> vector<4x2xsi16>
  %703:2 = "t.src"() : () -> (i32, i32)
  %704 = "spirv.IAdd"(%703#0, %703#1) : (i32, i32) -> i32
  %705 = "spirv.IAdd"(%703#0, %703#1) : (i32, i32) -> i32
  "t.use"(%704, %705) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %706 = "spirv.IAdd"(%703#0, %703#1) : (i32, i32) -> i32
  %707:2 = "t.src"() : () -> (vector<3xsi32>, vector<3xsi32>)
  %708 = "spirv.IEqual"(%707#0, %707#1) : (vector<3xsi32>, vector<3xsi32>) -> vector<3xi1>
  %709 = "spirv.IEqual"(%707#0, %707#1) : (vector<3xsi32>, vector<3xsi32>) -> vector<3xi1>
  "t.use"(%708, %709) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %710 = "spirv.IEqual"(%707#0, %707#1) : (vector<3xsi32>, vector<3xsi32>) -> vector<3xi1>
  %711:2 = "t.src"() : () -> (vector<4xi32>, vector<4xi32>)
  %712 = "spirv.IMul"(%711#0, %711#1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %713 = "spirv.IMul"(%711#0, %711#1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  "t.use"(%712, %713) : (vector<4xi32>, vector<4xi32>) -> ()
  "t.write"() : () -> ()
  %714 = "spirv.IMul"(%711#0, %711#1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  "spirv.INTEL.ControlBarrierArrive"() <{execution_scope = #spirv.scope<CrossDevice>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<SequentiallyConsistent>}> : () -> ()
  "spirv.INTEL.ControlBarrierWait"() <{execution_scope = #spirv.scope<CrossDevice>, memory_scope = #spirv.scope<ShaderCallKHR>, memory_semantics = #spirv.memory_semantics<MakeVisible>}> : () -> ()
  %715 = "t.src"() : () -> vector<4x4xi16>
  %716 = "spirv.INTEL.ConvertBF16ToF"(%715) : (vector<4x4xi16>) -> vector<4x4xf32>
  %717 = "spirv.INTEL.ConvertBF16ToF"(%715) : (vector<4x4xi16>) -> vector<4x4xf32>
  "t.use"(%716, %717) : (vector<4x4xf32>, vector<4x4xf32>) -> ()
  "t.write"() : () -> ()
  %718 = "spirv.INTEL.ConvertBF16ToF"(%715) : (vector<4x4xi16>) -> vector<4x4xf32>
  %719 = "t.src"() : () -> vector<2x1xf32>
  %720 = "spirv.INTEL.ConvertFToBF16"(%719) : (vector<2x1xf32>) -> vector<2x1xi16>
  %721 = "spirv.INTEL.ConvertFToBF16"(%719) : (vector<2x1xf32>) -> vector<2x1xi16>
  "t.use"(%720, %721) : (vector<2x1xi16>, vector<2x1xi16>) -> ()
  "t.write"() : () -> ()
  %722 = "spirv.INTEL.ConvertFToBF16"(%719) : (vector<2x1xf32>) -> vector<2x1xi16>
  %723 = "t.src"() : () -> f32
  %724 = "spirv.INTEL.RoundFToTF32"(%723) : (f32) -> f32
  %725 = "spirv.INTEL.RoundFToTF32"(%723) : (f32) -> f32
  "t.use"(%724, %725) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %726 = "spirv.INTEL.RoundFToTF32"(%723) : (f32) -> f32
  %727:2 = "t.src"() : () -> (vector<16xi8>, vector<16xi8>)
  %728 = "spirv.INotEqual"(%727#0, %727#1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  %729 = "spirv.INotEqual"(%727#0, %727#1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  "t.use"(%728, %729) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %730 = "spirv.INotEqual"(%727#0, %727#1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  %731:2 = "t.src"() : () -> (vector<2x1xsi32>, vector<2x1xsi32>)
  %732 = "spirv.ISub"(%731#0, %731#1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> vector<2x1xsi32>
  %733 = "spirv.ISub"(%731#0, %731#1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> vector<2x1xsi32>
  "t.use"(%732, %733) : (vector<2x1xsi32>, vector<2x1xsi32>) -> ()
  "t.write"() : () -> ()
  %734 = "spirv.ISub"(%731#0, %731#1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> vector<2x1xsi32>
  %735 = "t.src"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>
  %736 = "spirv.Image"(%735) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>) -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>
  %737 = "spirv.Image"(%735) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>) -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>
  "t.use"(%736, %737) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>, !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>) -> ()
  "t.write"() : () -> ()
  %738 = "spirv.Image"(%735) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>) -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>
  %739:2 = "t.src"() : () -> (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>, vector<2xui64>)
  %740 = "spirv.ImageFetch"(%739#0, %739#1) <{image_operands = #spirv.image_operands<SignExtend>}> : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>, vector<2xui64>) -> vector<[4]xf32>
  %741 = "spirv.ImageFetch"(%739#0, %739#1) <{image_operands = #spirv.image_operands<SignExtend>}> : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>, vector<2xui64>) -> vector<[4]xf32>
  "t.use"(%740, %741) : (vector<[4]xf32>, vector<[4]xf32>) -> ()
  "t.write"() : () -> ()
  %742 = "spirv.ImageFetch"(%739#0, %739#1) <{image_operands = #spirv.image_operands<SignExtend>}> : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>, vector<2xui64>) -> vector<[4]xf32>
  %743 = "t.src"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Rgba32f>
  %744 = "spirv.ImageQuerySize"(%743) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Rgba32f>) -> vector<2x1xsi32>
  %745 = "spirv.ImageQuerySize"(%743) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Rgba32f>) -> vector<2x1xsi32>
  "t.use"(%744, %745) : (vector<2x1xsi32>, vector<2x1xsi32>) -> ()
  "t.write"() : () -> ()
  %746 = "spirv.ImageQuerySize"(%743) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Rgba32f>) -> vector<2x1xsi32>
  %747:3 = "t.src"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>, vector<2x1xf64>, f32)
  %748 = "spirv.ImageSampleProjDrefImplicitLod"(%747#0, %747#1, %747#2) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>, vector<2x1xf64>, f32) -> f32
  %749 = "spirv.ImageSampleProjDrefImplicitLod"(%747#0, %747#1, %747#2) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>, vector<2x1xf64>, f32) -> f32
  "t.use"(%748, %749) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %750 = "spirv.ImageSampleProjDrefImplicitLod"(%747#0, %747#1, %747#2) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>, vector<2x1xf64>, f32) -> f32
  %751:2 = "t.src"() : () -> (!spirv.ptr<f32, Function>, ui64)
  %752 = "spirv.InBoundsPtrAccessChain"(%751#0, %751#1) : (!spirv.ptr<f32, Function>, ui64) -> !spirv.ptr<f32, Function>
  %753 = "spirv.InBoundsPtrAccessChain"(%751#0, %751#1) : (!spirv.ptr<f32, Function>, ui64) -> !spirv.ptr<f32, Function>
  "t.use"(%752, %753) : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
  "t.write"() : () -> ()
  %754 = "spirv.InBoundsPtrAccessChain"(%751#0, %751#1) : (!spirv.ptr<f32, Function>, ui64) -> !spirv.ptr<f32, Function>
  %755 = "t.src"() : () -> vector<4xf32>
  %756 = "spirv.IsFinite"(%755) : (vector<4xf32>) -> vector<4xi1>
  %757 = "spirv.IsFinite"(%755) : (vector<4xf32>) -> vector<4xi1>
  "t.use"(%756, %757) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %758 = "spirv.IsFinite"(%755) : (vector<4xf32>) -> vector<4xi1>
  %759 = "t.src"() : () -> vector<16xf16>
  %760 = "spirv.IsInf"(%759) : (vector<16xf16>) -> vector<16xi1>
  %761 = "spirv.IsInf"(%759) : (vector<16xf16>) -> vector<16xi1>
  "t.use"(%760, %761) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %762 = "spirv.IsInf"(%759) : (vector<16xf16>) -> vector<16xi1>
  %763 = "t.src"() : () -> vector<8xf32>
  %764 = "spirv.IsNan"(%763) : (vector<8xf32>) -> vector<8xi1>
  %765 = "spirv.IsNan"(%763) : (vector<8xf32>) -> vector<8xi1>
  "t.use"(%764, %765) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %766 = "spirv.IsNan"(%763) : (vector<8xf32>) -> vector<8xi1>
  %767 = "t.src"() : () -> i1
  "spirv.KHR.AssumeTrue"(%767) : (i1) -> ()
  %768 = "spirv.KHR.CooperativeMatrixLength"() <{cooperative_matrix_type = !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>}> : () -> i32
  %769 = "spirv.KHR.CooperativeMatrixLength"() <{cooperative_matrix_type = !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>}> : () -> i32
  "t.use"(%768, %769) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %770 = "spirv.KHR.CooperativeMatrixLength"() <{cooperative_matrix_type = !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>}> : () -> i32
  %771:2 = "t.src"() : () -> (!spirv.ptr<i32, StorageBuffer>, i8)
  %772 = "spirv.KHR.CooperativeMatrixLoad"(%771#0, %771#1) <{matrix_layout = #spirv.coop_matrix_layout_khr<RowMajor>}> : (!spirv.ptr<i32, StorageBuffer>, i8) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  %773 = "spirv.KHR.CooperativeMatrixLoad"(%771#0, %771#1) <{matrix_layout = #spirv.coop_matrix_layout_khr<RowMajor>}> : (!spirv.ptr<i32, StorageBuffer>, i8) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  "t.use"(%772, %773) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) -> ()
  "t.write"() : () -> ()
  %774 = "spirv.KHR.CooperativeMatrixLoad"(%771#0, %771#1) <{matrix_layout = #spirv.coop_matrix_layout_khr<RowMajor>}> : (!spirv.ptr<i32, StorageBuffer>, i8) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  %775:3 = "t.src"() : () -> (!spirv.ptr<vector<4xf32>, Function>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, ui32)
  "spirv.KHR.CooperativeMatrixStore"(%775#0, %775#1, %775#2) <{alignment = 16 : i32, matrix_layout = #spirv.coop_matrix_layout_khr<ColumnMajor>}> : (!spirv.ptr<vector<4xf32>, Function>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, ui32) -> ()
  %776 = "t.src"() : () -> f16
  %777 = "spirv.KHR.GroupFMul"(%776) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (f16) -> f16
  %778 = "spirv.KHR.GroupFMul"(%776) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (f16) -> f16
  "t.use"(%777, %778) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %779 = "spirv.KHR.GroupFMul"(%776) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (f16) -> f16
  %780 = "t.src"() : () -> si32
  %781 = "spirv.KHR.GroupIMul"(%780) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (si32) -> si32
  %782 = "spirv.KHR.GroupIMul"(%780) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (si32) -> si32
  "t.use"(%781, %782) : (si32, si32) -> ()
  "t.write"() : () -> ()
  %783 = "spirv.KHR.GroupIMul"(%780) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (si32) -> si32
  %784 = "t.src"() : () -> i1
  %785 = "spirv.KHR.SubgroupBallot"(%784) : (i1) -> vector<4xui32>
  %786 = "spirv.KHR.SubgroupBallot"(%784) : (i1) -> vector<4xui32>
  "t.use"(%785, %786) : (vector<4xui32>, vector<4xui32>) -> ()
  "t.write"() : () -> ()
  %787 = "spirv.KHR.SubgroupBallot"(%784) : (i1) -> vector<4xui32>
  %788:2 = "t.src"() : () -> (vector<2xi1>, vector<2xi1>)
  %789 = "spirv.LogicalAnd"(%788#0, %788#1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  %790 = "spirv.LogicalAnd"(%788#0, %788#1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  "t.use"(%789, %790) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %791 = "spirv.LogicalAnd"(%788#0, %788#1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  %792:2 = "t.src"() : () -> (vector<4xi1>, vector<4xi1>)
  %793 = "spirv.LogicalEqual"(%792#0, %792#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %794 = "spirv.LogicalEqual"(%792#0, %792#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  "t.use"(%793, %794) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %795 = "spirv.LogicalEqual"(%792#0, %792#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %796 = "t.src"() : () -> i1
  %797 = "spirv.LogicalNot"(%796) : (i1) -> i1
  %798 = "spirv.LogicalNot"(%796) : (i1) -> i1
  "t.use"(%797, %798) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %799 = "spirv.LogicalNot"(%796) : (i1) -> i1
  %800:2 = "t.src"() : () -> (vector<4xi1>, vector<4xi1>)
  %801 = "spirv.LogicalNotEqual"(%800#0, %800#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %802 = "spirv.LogicalNotEqual"(%800#0, %800#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  "t.use"(%801, %802) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %803 = "spirv.LogicalNotEqual"(%800#0, %800#1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %804:2 = "t.src"() : () -> (i1, i1)
  %805 = "spirv.LogicalOr"(%804#0, %804#1) : (i1, i1) -> i1
  %806 = "spirv.LogicalOr"(%804#0, %804#1) : (i1, i1) -> i1
  "t.use"(%805, %806) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %807 = "spirv.LogicalOr"(%804#0, %804#1) : (i1, i1) -> i1
  %808:2 = "t.src"() : () -> (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>)
  %809 = "spirv.MatrixTimesMatrix"(%808#0, %808#1) : (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  %810 = "spirv.MatrixTimesMatrix"(%808#0, %808#1) : (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  "t.use"(%809, %810) : (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>) -> ()
  "t.write"() : () -> ()
  %811 = "spirv.MatrixTimesMatrix"(%808#0, %808#1) : (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  %812:2 = "t.src"() : () -> (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, f32)
  %813 = "spirv.MatrixTimesScalar"(%812#0, %812#1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, f32) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  %814 = "spirv.MatrixTimesScalar"(%812#0, %812#1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, f32) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  "t.use"(%813, %814) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> ()
  "t.write"() : () -> ()
  %815 = "spirv.MatrixTimesScalar"(%812#0, %812#1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, f32) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  "spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<Subgroup>, memory_semantics = #spirv.memory_semantics<OutputMemory>}> : () -> ()
  %816 = "t.src"() : () -> vector<2x4xi8>
  %817 = "spirv.Not"(%816) : (vector<2x4xi8>) -> vector<2x4xi8>
  %818 = "spirv.Not"(%816) : (vector<2x4xi8>) -> vector<2x4xi8>
  "t.use"(%817, %818) : (vector<2x4xi8>, vector<2x4xi8>) -> ()
  "t.write"() : () -> ()
  %819 = "spirv.Not"(%816) : (vector<2x4xi8>) -> vector<2x4xi8>
  %820:2 = "t.src"() : () -> (vector<3xf64>, vector<3xf64>)
  %821 = "spirv.Ordered"(%820#0, %820#1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  %822 = "spirv.Ordered"(%820#0, %820#1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  "t.use"(%821, %822) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %823 = "spirv.Ordered"(%820#0, %820#1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  %824:2 = "t.src"() : () -> (!spirv.ptr<i32, Workgroup>, ui16)
  %825 = "spirv.PtrAccessChain"(%824#0, %824#1) : (!spirv.ptr<i32, Workgroup>, ui16) -> !spirv.ptr<i32, Workgroup>
  %826 = "spirv.PtrAccessChain"(%824#0, %824#1) : (!spirv.ptr<i32, Workgroup>, ui16) -> !spirv.ptr<i32, Workgroup>
  "t.use"(%825, %826) : (!spirv.ptr<i32, Workgroup>, !spirv.ptr<i32, Workgroup>) -> ()
  "t.write"() : () -> ()
  %827 = "spirv.PtrAccessChain"(%824#0, %824#1) : (!spirv.ptr<i32, Workgroup>, ui16) -> !spirv.ptr<i32, Workgroup>
  %828:2 = "t.src"() : () -> (vector<4x2xi16>, vector<4x2xi16>)
  %829 = "spirv.SDiv"(%828#0, %828#1) : (vector<4x2xi16>, vector<4x2xi16>) -> vector<4x2xi16>
  %830 = "spirv.SDiv"(%828#0, %828#1) : (vector<4x2xi16>, vector<4x2xi16>) -> vector<4x2xi16>
  "t.use"(%829, %830) : (vector<4x2xi16>, vector<4x2xi16>) -> ()
  "t.write"() : () -> ()
  %831 = "spirv.SDiv"(%828#0, %828#1) : (vector<4x2xi16>, vector<4x2xi16>) -> vector<4x2xi16>
  %832:2 = "t.src"() : () -> (vector<2x2xi16>, vector<2x2xi16>)
  %833 = "spirv.SDot"(%832#0, %832#1) : (vector<2x2xi16>, vector<2x2xi16>) -> i64
  %834 = "spirv.SDot"(%832#0, %832#1) : (vector<2x2xi16>, vector<2x2xi16>) -> i64
  "t.use"(%833, %834) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %835 = "spirv.SDot"(%832#0, %832#1) : (vector<2x2xi16>, vector<2x2xi16>) -> i64
  %836:2 = "t.src"() : () -> (vector<16xui16>, vector<16xui16>)
  %837 = "spirv.SGreaterThan"(%836#0, %836#1) : (vector<16xui16>, vector<16xui16>) -> vector<16xi1>
  %838 = "spirv.SGreaterThan"(%836#0, %836#1) : (vector<16xui16>, vector<16xui16>) -> vector<16xi1>
  "t.use"(%837, %838) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %839 = "spirv.SGreaterThan"(%836#0, %836#1) : (vector<16xui16>, vector<16xui16>) -> vector<16xi1>
  %840:2 = "t.src"() : () -> (vector<4xui16>, vector<4xui16>)
  %841 = "spirv.SGreaterThanEqual"(%840#0, %840#1) : (vector<4xui16>, vector<4xui16>) -> vector<4xi1>
  %842 = "spirv.SGreaterThanEqual"(%840#0, %840#1) : (vector<4xui16>, vector<4xui16>) -> vector<4xi1>
  "t.use"(%841, %842) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %843 = "spirv.SGreaterThanEqual"(%840#0, %840#1) : (vector<4xui16>, vector<4xui16>) -> vector<4xi1>
  %844:2 = "t.src"() : () -> (vector<4xui32>, vector<4xui32>)
  %845 = "spirv.SLessThan"(%844#0, %844#1) : (vector<4xui32>, vector<4xui32>) -> vector<4xi1>
  %846 = "spirv.SLessThan"(%844#0, %844#1) : (vector<4xui32>, vector<4xui32>) -> vector<4xi1>
  "t.use"(%845, %846) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %847 = "spirv.SLessThan"(%844#0, %844#1) : (vector<4xui32>, vector<4xui32>) -> vector<4xi1>
  %848:2 = "t.src"() : () -> (vector<3xi32>, vector<3xi32>)
  %849 = "spirv.SLessThanEqual"(%848#0, %848#1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi1>
  %850 = "spirv.SLessThanEqual"(%848#0, %848#1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi1>
  "t.use"(%849, %850) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %851 = "spirv.SLessThanEqual"(%848#0, %848#1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi1>
  %852:2 = "t.src"() : () -> (ui16, ui16)
  %853 = "spirv.SMod"(%852#0, %852#1) : (ui16, ui16) -> ui16
  %854 = "spirv.SMod"(%852#0, %852#1) : (ui16, ui16) -> ui16
  "t.use"(%853, %854) : (ui16, ui16) -> ()
  "t.write"() : () -> ()
  %855 = "spirv.SMod"(%852#0, %852#1) : (ui16, ui16) -> ui16
  %856 = "t.src"() : () -> vector<4x4xui8>
  %857 = "spirv.SNegate"(%856) : (vector<4x4xui8>) -> vector<4x4xui8>
  %858 = "spirv.SNegate"(%856) : (vector<4x4xui8>) -> vector<4x4xui8>
  "t.use"(%857, %858) : (vector<4x4xui8>, vector<4x4xui8>) -> ()
  "t.write"() : () -> ()
  %859 = "spirv.SNegate"(%856) : (vector<4x4xui8>) -> vector<4x4xui8>
  %860:2 = "t.src"() : () -> (vector<2x2xui64>, vector<2x2xui64>)
  %861 = "spirv.SRem"(%860#0, %860#1) : (vector<2x2xui64>, vector<2x2xui64>) -> vector<2x2xui64>
  %862 = "spirv.SRem"(%860#0, %860#1) : (vector<2x2xui64>, vector<2x2xui64>) -> vector<2x2xui64>
  "t.use"(%861, %862) : (vector<2x2xui64>, vector<2x2xui64>) -> ()
  "t.write"() : () -> ()
  %863 = "spirv.SRem"(%860#0, %860#1) : (vector<2x2xui64>, vector<2x2xui64>) -> vector<2x2xui64>
  %864:3 = "t.src"() : () -> (vector<2x1xui8>, vector<2x1xui8>, i32)
  %865 = "spirv.SUDotAccSat"(%864#0, %864#1, %864#2) : (vector<2x1xui8>, vector<2x1xui8>, i32) -> i32
  %866 = "spirv.SUDotAccSat"(%864#0, %864#1, %864#2) : (vector<2x1xui8>, vector<2x1xui8>, i32) -> i32
  "t.use"(%865, %866) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %867 = "spirv.SUDotAccSat"(%864#0, %864#1, %864#2) : (vector<2x1xui8>, vector<2x1xui8>, i32) -> i32
  %868:3 = "t.src"() : () -> (vector<2xi1>, vector<2xi1>, vector<2xi1>)
  %869 = "spirv.Select"(%868#0, %868#1, %868#2) : (vector<2xi1>, vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  %870 = "spirv.Select"(%868#0, %868#1, %868#2) : (vector<2xi1>, vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  "t.use"(%869, %870) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %871 = "spirv.Select"(%868#0, %868#1, %868#2) : (vector<2xi1>, vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  %872:2 = "t.src"() : () -> (vector<4xsi32>, vector<4xsi32>)
  %873 = "spirv.ShiftLeftLogical"(%872#0, %872#1) : (vector<4xsi32>, vector<4xsi32>) -> vector<4xsi32>
  %874 = "spirv.ShiftLeftLogical"(%872#0, %872#1) : (vector<4xsi32>, vector<4xsi32>) -> vector<4xsi32>
  "t.use"(%873, %874) : (vector<4xsi32>, vector<4xsi32>) -> ()
  "t.write"() : () -> ()
  %875 = "spirv.ShiftLeftLogical"(%872#0, %872#1) : (vector<4xsi32>, vector<4xsi32>) -> vector<4xsi32>
  %876:2 = "t.src"() : () -> (vector<2xi32>, vector<2xi32>)
  %877 = "spirv.ShiftRightArithmetic"(%876#0, %876#1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  %878 = "spirv.ShiftRightArithmetic"(%876#0, %876#1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  "t.use"(%877, %878) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %879 = "spirv.ShiftRightArithmetic"(%876#0, %876#1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  %880:2 = "t.src"() : () -> (vector<4x2xi32>, vector<4x2xi32>)
  %881 = "spirv.ShiftRightLogical"(%880#0, %880#1) : (vector<4x2xi32>, vector<4x2xi32>) -> vector<4x2xi32>
  %882 = "spirv.ShiftRightLogical"(%880#0, %880#1) : (vector<4x2xi32>, vector<4x2xi32>) -> vector<4x2xi32>
  "t.use"(%881, %882) : (vector<4x2xi32>, vector<4x2xi32>) -> ()
  "t.write"() : () -> ()
  %883 = "spirv.ShiftRightLogical"(%880#0, %880#1) : (vector<4x2xi32>, vector<4x2xi32>) -> vector<4x2xi32>
  %884 = "t.src"() : () -> !spirv.matrix<3 x vector<3xf32>>
  %885 = "spirv.Transpose"(%884) : (!spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  %886 = "spirv.Transpose"(%884) : (!spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  "t.use"(%885, %886) : (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>) -> ()
  "t.write"() : () -> ()
  %887 = "spirv.Transpose"(%884) : (!spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  %888:2 = "t.src"() : () -> (vector<2x2xui8>, vector<2x2xui8>)
  %889 = "spirv.UDiv"(%888#0, %888#1) : (vector<2x2xui8>, vector<2x2xui8>) -> vector<2x2xui8>
  %890 = "spirv.UDiv"(%888#0, %888#1) : (vector<2x2xui8>, vector<2x2xui8>) -> vector<2x2xui8>
  "t.use"(%889, %890) : (vector<2x2xui8>, vector<2x2xui8>) -> ()
  "t.write"() : () -> ()
  %891 = "spirv.UDiv"(%888#0, %888#1) : (vector<2x2xui8>, vector<2x2xui8>) -> vector<2x2xui8>
  %892:2 = "t.src"() : () -> (vector<2x1xsi32>, vector<2x1xsi32>)
  %893 = "spirv.UDot"(%892#0, %892#1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> si64
  %894 = "spirv.UDot"(%892#0, %892#1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> si64
  "t.use"(%893, %894) : (si64, si64) -> ()
  "t.write"() : () -> ()
  %895 = "spirv.UDot"(%892#0, %892#1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> si64
  %896:3 = "t.src"() : () -> (vector<4xi16>, vector<4xi16>, si64)
  %897 = "spirv.UDotAccSat"(%896#0, %896#1, %896#2) : (vector<4xi16>, vector<4xi16>, si64) -> si64
  %898 = "spirv.UDotAccSat"(%896#0, %896#1, %896#2) : (vector<4xi16>, vector<4xi16>, si64) -> si64
  "t.use"(%897, %898) : (si64, si64) -> ()
  "t.write"() : () -> ()
  %899 = "spirv.UDotAccSat"(%896#0, %896#1, %896#2) : (vector<4xi16>, vector<4xi16>, si64) -> si64
  %900:2 = "t.src"() : () -> (vector<16xi8>, vector<16xi8>)
  %901 = "spirv.UGreaterThan"(%900#0, %900#1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  %902 = "spirv.UGreaterThan"(%900#0, %900#1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  "t.use"(%901, %902) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %903 = "spirv.UGreaterThan"(%900#0, %900#1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  %904:2 = "t.src"() : () -> (vector<3xsi16>, vector<3xsi16>)
  %905 = "spirv.UGreaterThanEqual"(%904#0, %904#1) : (vector<3xsi16>, vector<3xsi16>) -> vector<3xi1>
  %906 = "spirv.UGreaterThanEqual"(%904#0, %904#1) : (vector<3xsi16>, vector<3xsi16>) -> vector<3xi1>
  "t.use"(%905, %906) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %907 = "spirv.UGreaterThanEqual"(%904#0, %904#1) : (vector<3xsi16>, vector<3xsi16>) -> vector<3xi1>
  %908:2 = "t.src"() : () -> (vector<8xui16>, vector<8xui16>)
  %909 = "spirv.ULessThan"(%908#0, %908#1) : (vector<8xui16>, vector<8xui16>) -> vector<8xi1>
  %910 = "spirv.ULessThan"(%908#0, %908#1) : (vector<8xui16>, vector<8xui16>) -> vector<8xi1>
  "t.use"(%909, %910) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %911 = "spirv.ULessThan"(%908#0, %908#1) : (vector<8xui16>, vector<8xui16>) -> vector<8xi1>
  %912:2 = "t.src"() : () -> (vector<4xui8>, vector<4xui8>)
  %913 = "spirv.ULessThanEqual"(%912#0, %912#1) : (vector<4xui8>, vector<4xui8>) -> vector<4xi1>
  %914 = "spirv.ULessThanEqual"(%912#0, %912#1) : (vector<4xui8>, vector<4xui8>) -> vector<4xi1>
  "t.use"(%913, %914) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %915 = "spirv.ULessThanEqual"(%912#0, %912#1) : (vector<4xui8>, vector<4xui8>) -> vector<4xi1>
  %916:2 = "t.src"() : () -> (vector<4x4xsi64>, vector<4x4xsi64>)
  %917 = "spirv.UMod"(%916#0, %916#1) : (vector<4x4xsi64>, vector<4x4xsi64>) -> vector<4x4xsi64>
  %918 = "spirv.UMod"(%916#0, %916#1) : (vector<4x4xsi64>, vector<4x4xsi64>) -> vector<4x4xsi64>
  "t.use"(%917, %918) : (vector<4x4xsi64>, vector<4x4xsi64>) -> ()
  "t.write"() : () -> ()
  %919 = "spirv.UMod"(%916#0, %916#1) : (vector<4x4xsi64>, vector<4x4xsi64>) -> vector<4x4xsi64>
  %920 = "spirv.Undef"() : () -> vector<3xui32>
  %921 = "spirv.Undef"() : () -> vector<3xui32>
  "t.use"(%920, %921) : (vector<3xui32>, vector<3xui32>) -> ()
  "t.write"() : () -> ()
  %922 = "spirv.Undef"() : () -> vector<3xui32>
  %923:2 = "t.src"() : () -> (vector<16xf32>, vector<16xf32>)
  %924 = "spirv.Unordered"(%923#0, %923#1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  %925 = "spirv.Unordered"(%923#0, %923#1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  "t.use"(%924, %925) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %926 = "spirv.Unordered"(%923#0, %923#1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  %927:2 = "t.src"() : () -> (vector<[4]xsi8>, si8)
  %928 = "spirv.VectorExtractDynamic"(%927#0, %927#1) : (vector<[4]xsi8>, si8) -> si8
  %929 = "spirv.VectorExtractDynamic"(%927#0, %927#1) : (vector<[4]xsi8>, si8) -> si8
  "t.use"(%928, %929) : (si8, si8) -> ()
  "t.write"() : () -> ()
  %930 = "spirv.VectorExtractDynamic"(%927#0, %927#1) : (vector<[4]xsi8>, si8) -> si8
  %931:3 = "t.src"() : () -> (vector<[2]x[2]xi64>, i64, si8)
  %932 = "spirv.VectorInsertDynamic"(%931#0, %931#1, %931#2) : (vector<[2]x[2]xi64>, i64, si8) -> vector<[2]x[2]xi64>
  %933 = "spirv.VectorInsertDynamic"(%931#0, %931#1, %931#2) : (vector<[2]x[2]xi64>, i64, si8) -> vector<[2]x[2]xi64>
  "t.use"(%932, %933) : (vector<[2]x[2]xi64>, vector<[2]x[2]xi64>) -> ()
  "t.write"() : () -> ()
  %934 = "spirv.VectorInsertDynamic"(%931#0, %931#1, %931#2) : (vector<[2]x[2]xi64>, i64, si8) -> vector<[2]x[2]xi64>
  %935:2 = "t.src"() : () -> (vector<[2]xi64>, vector<[2]xi64>)
  %936 = "spirv.VectorShuffle"(%935#0, %935#1) <{components = [1 : i32, 1 : i32]}> : (vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  %937 = "spirv.VectorShuffle"(%935#0, %935#1) <{components = [1 : i32, 1 : i32]}> : (vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  "t.use"(%936, %937) : (vector<[2]xi64>, vector<[2]xi64>) -> ()
  "t.write"() : () -> ()
  %938 = "spirv.VectorShuffle"(%935#0, %935#1) <{components = [1 : i32, 1 : i32]}> : (vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  %939:2 = "t.src"() : () -> (vector<3xf32>, !spirv.matrix<3 x vector<3xf32>>)
  %940 = "spirv.VectorTimesMatrix"(%939#0, %939#1) : (vector<3xf32>, !spirv.matrix<3 x vector<3xf32>>) -> vector<3xf32>
  %941 = "spirv.VectorTimesMatrix"(%939#0, %939#1) : (vector<3xf32>, !spirv.matrix<3 x vector<3xf32>>) -> vector<3xf32>
  "t.use"(%940, %941) : (vector<3xf32>, vector<3xf32>) -> ()
  "t.write"() : () -> ()
  %942 = "spirv.VectorTimesMatrix"(%939#0, %939#1) : (vector<3xf32>, !spirv.matrix<3 x vector<3xf32>>) -> vector<3xf32>
  %943:2 = "t.src"() : () -> (vector<4xf64>, f64)
  %944 = "spirv.VectorTimesScalar"(%943#0, %943#1) : (vector<4xf64>, f64) -> vector<4xf64>
  %945 = "spirv.VectorTimesScalar"(%943#0, %943#1) : (vector<4xf64>, f64) -> vector<4xf64>
  "t.use"(%944, %945) : (vector<4xf64>, vector<4xf64>) -> ()
  "t.write"() : () -> ()
  %946 = "spirv.VectorTimesScalar"(%943#0, %943#1) : (vector<4xf64>, f64) -> vector<4xf64>
}) : () -> ()
