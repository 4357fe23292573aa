"builtin.module"() ({
  %0:2 = "t.src"() : () -> (vector<8xi2>, vector<8xi2>)
  %1 = "llvm.add"(%0#0, %0#1) <{overflowFlags = 0 : i32}> : (vector<8xi2>, vector<8xi2>) -> vector<8xi2>
  %2 = "llvm.add"(%0#0, %0#1) <{overflowFlags = 0 : i32}> : (vector<8xi2>, vector<8xi2>) -> vector<8xi2>
  "t.use"(%1, %2) : (vector<8xi2>, vector<8xi2>) -> ()
  "t.write"() : () -> ()
  %3 = "llvm.add"(%0#0, %0#1) <{overflowFlags = 0 : i32}> : (vector<8xi2>, vector<8xi2>) -> vector<8xi2>
  %4 = "t.src"() : () -> vector<4x!llvm.ptr>
  %5 = "llvm.addrspacecast"(%4) : (vector<4x!llvm.ptr>) -> !llvm.ptr<6>
  %6 = "llvm.addrspacecast"(%4) : (vector<4x!llvm.ptr>) -> !llvm.ptr<6>
  "t.use"(%5, %6) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %7 = "llvm.addrspacecast"(%4) : (vector<4x!llvm.ptr>) -> !llvm.ptr<6>
  %8 = "t.src"() : () -> i4
  %9 = "llvm.alloca"(%8) <{elem_type = !llvm.ptr}> : (i4) -> !llvm.ptr<6>
  %10 = "llvm.alloca"(%8) <{elem_type = !llvm.ptr}> : (i4) -> !llvm.ptr<6>
  "t.use"(%9, %10) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %11 = "llvm.alloca"(%8) <{elem_type = !llvm.ptr}> : (i4) -> !llvm.ptr<6>
  %12:2 = "t.src"() : () -> (vector<2xi2>, vector<2xi2>)
  %13 = "llvm.and"(%12#0, %12#1) : (vector<2xi2>, vector<2xi2>) -> vector<2xi2>
  %14 = "llvm.and"(%12#0, %12#1) : (vector<2xi2>, vector<2xi2>) -> vector<2xi2>
  "t.use"(%13, %14) : (vector<2xi2>, vector<2xi2>) -> ()
  "t.write"() : () -> ()
  %15 = "llvm.and"(%12#0, %12#1) : (vector<2xi2>, vector<2xi2>) -> vector<2xi2>
  %16:2 = "t.src"() : () -> (vector<4xi2>, vector<4xi2>)
  %17 = "llvm.ashr"(%16#0, %16#1) <{isExact}> : (vector<4xi2>, vector<4xi2>) -> vector<4xi2>
  %18 = "llvm.ashr"(%16#0, %16#1) <{isExact}> : (vector<4xi2>, vector<4xi2>) -> vector<4xi2>
  "t.use"(%17, %18) : (vector<4xi2>, vector<4xi2>) -> ()
  "t.write"() : () -> ()
  %19 = "llvm.ashr"(%16#0, %16#1) <{isExact}> : (vector<4xi2>, vector<4xi2>) -> vector<4xi2>
  %20:2 = "t.src"() : () -> (!llvm.ptr<1>, i32)
  %21 = "llvm.atomicrmw"(%20#0, %20#1) <{alignment = 4 : i64, bin_op = 0 : i64, ordering = 7 : i64, tbaa = []}> : (!llvm.ptr<1>, i32) -> i32
  %22 = "llvm.atomicrmw"(%20#0, %20#1) <{alignment = 4 : i64, bin_op = 0 : i64, ordering = 7 : i64, tbaa = []}> : (!llvm.ptr<1>, i32) -> i32
  "t.use"(%21, %22) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %23 = "llvm.atomicrmw"(%20#0, %20#1) <{alignment = 4 : i64, bin_op = 0 : i64, ordering = 7 : i64, tbaa = []}> : (!llvm.ptr<1>, i32) -> i32
  %24 = "t.src"() : () -> vector<2xi8>
  %25 = "llvm.bitcast"(%24) : (vector<2xi8>) -> vector<2xi8>
  %26 = "llvm.bitcast"(%24) : (vector<2xi8>) -> vector<2xi8>
  "t.use"(%25, %26) : (vector<2xi8>, vector<2xi8>) -> ()
  "t.write"() : () -> ()
  %27 = "llvm.bitcast"(%24) : (vector<2xi8>) -> vector<2xi8>
  %28:2 = "t.src"() : () -> (vector<2xi2>, i2)
  %29 = "llvm.extractelement"(%28#0, %28#1) : (vector<2xi2>, i2) -> i2
  %30 = "llvm.extractelement"(%28#0, %28#1) : (vector<2xi2>, i2) -> i2
  "t.use"(%29, %30) : (i2, i2) -> ()
  "t.write"() : () -> ()
  %31 = "llvm.extractelement"(%28#0, %28#1) : (vector<2xi2>, i2) -> i2
  %32 = "t.src"() : () -> !llvm.struct<(f32, f32, f32, f32)>
  %33 = "llvm.extractvalue"(%32) <{position = array<i64>}> : (!llvm.struct<(f32, f32, f32, f32)>) -> !llvm.struct<(f32, f32, f32, f32)>
  %34 = "llvm.extractvalue"(%32) <{position = array<i64>}> : (!llvm.struct<(f32, f32, f32, f32)>) -> !llvm.struct<(f32, f32, f32, f32)>
  "t.use"(%33, %34) : (!llvm.struct<(f32, f32, f32, f32)>, !llvm.struct<(f32, f32, f32, f32)>) -> ()
  "t.write"() : () -> ()
  %35 = "llvm.extractvalue"(%32) <{position = array<i64>}> : (!llvm.struct<(f32, f32, f32, f32)>) -> !llvm.struct<(f32, f32, f32, f32)>
  %36:2 = "t.src"() : () -> (vector<6xf16>, vector<6xf16>)
  %37 = "llvm.fadd"(%36#0, %36#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>, vector<6xf16>) -> vector<6xf16>
  %38 = "llvm.fadd"(%36#0, %36#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>, vector<6xf16>) -> vector<6xf16>
  "t.use"(%37, %38) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %39 = "llvm.fadd"(%36#0, %36#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>, vector<6xf16>) -> vector<6xf16>
  %40:2 = "t.src"() : () -> (vector<1xf16>, vector<1xf16>)
  %41 = "llvm.fcmp"(%40#0, %40#1) <{fastmathFlags = #llvm.fastmath<none>, predicate = 13 : i64}> : (vector<1xf16>, vector<1xf16>) -> vector<1xi1>
  %42 = "llvm.fcmp"(%40#0, %40#1) <{fastmathFlags = #llvm.fastmath<none>, predicate = 13 : i64}> : (vector<1xf16>, vector<1xf16>) -> vector<1xi1>
  "t.use"(%41, %42) : (vector<1xi1>, vector<1xi1>) -> ()
  "t.write"() : () -> ()
  %43 = "llvm.fcmp"(%40#0, %40#1) <{fastmathFlags = #llvm.fastmath<none>, predicate = 13 : i64}> : (vector<1xf16>, vector<1xf16>) -> vector<1xi1>
  %44:2 = "t.src"() : () -> (vector<16xf128>, vector<16xf128>)
  %45 = "llvm.fdiv"(%44#0, %44#1) <{fastmathFlags = #llvm.fastmath<contract>}> : (vector<16xf128>, vector<16xf128>) -> vector<16xf128>
  %46 = "llvm.fdiv"(%44#0, %44#1) <{fastmathFlags = #llvm.fastmath<contract>}> : (vector<16xf128>, vector<16xf128>) -> vector<16xf128>
  "t.use"(%45, %46) : (vector<16xf128>, vector<16xf128>) -> ()
  "t.write"() : () -> ()
  %47 = "llvm.fdiv"(%44#0, %44#1) <{fastmathFlags = #llvm.fastmath<contract>}> : (vector<16xf128>, vector<16xf128>) -> vector<16xf128>
  "llvm.fence"() <{ordering = 6 : i64}> : () -> ()
  %48:2 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>)
  %49 = "llvm.fmul"(%48#0, %48#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %50 = "llvm.fmul"(%48#0, %48#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  "t.use"(%49, %50) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %51 = "llvm.fmul"(%48#0, %48#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %52 = "t.src"() : () -> vector<1xf32>
  %53 = "llvm.fneg"(%52) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<1xf32>) -> vector<1xf32>
  %54 = "llvm.fneg"(%52) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<1xf32>) -> vector<1xf32>
  "t.use"(%53, %54) : (vector<1xf32>, vector<1xf32>) -> ()
  "t.write"() : () -> ()
  %55 = "llvm.fneg"(%52) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<1xf32>) -> vector<1xf32>
  %56 = "t.src"() : () -> f32
  %57 = "llvm.fpext"(%56) : (f32) -> f32
  %58 = "llvm.fpext"(%56) : (f32) -> f32
  "t.use"(%57, %58) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %59 = "llvm.fpext"(%56) : (f32) -> f32
  %60 = "t.src"() : () -> vector<3xf16>
  %61 = "llvm.fptosi"(%60) : (vector<3xf16>) -> vector<3xi8>
  %62 = "llvm.fptosi"(%60) : (vector<3xf16>) -> vector<3xi8>
  "t.use"(%61, %62) : (vector<3xi8>, vector<3xi8>) -> ()
  "t.write"() : () -> ()
  %63 = "llvm.fptosi"(%60) : (vector<3xf16>) -> vector<3xi8>
  %64 = "t.src"() : () -> f80
  %65 = "llvm.fptoui"(%64) : (f80) -> vector<3xi16>
  %66 = "llvm.fptoui"(%64) : (f80) -> vector<3xi16>
  "t.use"(%65, %66) : (vector<3xi16>, vector<3xi16>) -> ()
  "t.write"() : () -> ()
  %67 = "llvm.fptoui"(%64) : (f80) -> vector<3xi16>
  %68 = "t.src"() : () -> vector<[4]xf128>
  %69 = "llvm.fptrunc"(%68) : (vector<[4]xf128>) -> f80
  %70 = "llvm.fptrunc"(%68) : (vector<[4]xf128>) -> f80
  "t.use"(%69, %70) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %71 = "llvm.fptrunc"(%68) : (vector<[4]xf128>) -> f80
  %72 = "t.src"() : () -> !llvm.ptr<4>
  %73 = "llvm.freeze"(%72) : (!llvm.ptr<4>) -> !llvm.ptr<4>
  %74 = "llvm.freeze"(%72) : (!llvm.ptr<4>) -> !llvm.ptr<4>
  "t.use"(%73, %74) : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  "t.write"() : () -> ()
  %75 = "llvm.freeze"(%72) : (!llvm.ptr<4>) -> !llvm.ptr<4>
  %76:2 = "t.src"() : () -> (vector<6xbf16>, vector<6xbf16>)
  %77 = "llvm.frem"(%76#0, %76#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xbf16>, vector<6xbf16>) -> vector<6xbf16>
  %78 = "llvm.frem"(%76#0, %76#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xbf16>, vector<6xbf16>) -> vector<6xbf16>
  "t.use"(%77, %78) : (vector<6xbf16>, vector<6xbf16>) -> ()
  "t.write"() : () -> ()
  %79 = "llvm.frem"(%76#0, %76#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xbf16>, vector<6xbf16>) -> vector<6xbf16>
  %80:2 = "t.src"() : () -> (vector<8xf16>, vector<8xf16>)
  %81 = "llvm.fsub"(%80#0, %80#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<8xf16>, vector<8xf16>) -> vector<8xf16>
  %82 = "llvm.fsub"(%80#0, %80#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<8xf16>, vector<8xf16>) -> vector<8xf16>
  "t.use"(%81, %82) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %83 = "llvm.fsub"(%80#0, %80#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<8xf16>, vector<8xf16>) -> vector<8xf16>
  %84 = "t.src"() : () -> !llvm.ptr<7>
  %85 = "llvm.getelementptr"(%84) <{elem_type = !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, noWrapFlags = 0 : i32, rawConstantIndices = array<i32>}> : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %86 = "llvm.getelementptr"(%84) <{elem_type = !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, noWrapFlags = 0 : i32, rawConstantIndices = array<i32>}> : (!llvm.ptr<7>) -> !llvm.ptr<7>
  "t.use"(%85, %86) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %87 = "llvm.getelementptr"(%84) <{elem_type = !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, noWrapFlags = 0 : i32, rawConstantIndices = array<i32>}> : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %88:2 = "t.src"() : () -> (vector<[8]xi64>, vector<[8]xi64>)
  %89 = "llvm.icmp"(%88#0, %88#1) <{predicate = 5 : i64}> : (vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi1>
  %90 = "llvm.icmp"(%88#0, %88#1) <{predicate = 5 : i64}> : (vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi1>
  "t.use"(%89, %90) : (vector<[8]xi1>, vector<[8]xi1>) -> ()
  "t.write"() : () -> ()
  %91 = "llvm.icmp"(%88#0, %88#1) <{predicate = 5 : i64}> : (vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi1>
  %92 = "t.src"() : () -> vector<32xi1>
  %93 = "llvm.inline_asm"(%92) <{asm_dialect = 0 : i64, asm_string = "abc", constraints = "abc", tail_call_kind = #llvm.tailcallkind<none>}> : (vector<32xi1>) -> vector<32xi1>
  %94 = "llvm.inline_asm"(%92) <{asm_dialect = 0 : i64, asm_string = "abc", constraints = "abc", tail_call_kind = #llvm.tailcallkind<none>}> : (vector<32xi1>) -> vector<32xi1>
  "t.use"(%93, %94) : (vector<32xi1>, vector<32xi1>) -> ()
  "t.write"() : () -> ()
  %95 = "llvm.inline_asm"(%92) <{asm_dialect = 0 : i64, asm_string = "abc", constraints = "abc", tail_call_kind = #llvm.tailcallkind<none>}> : (vector<32xi1>) -> vector<32xi1>
  %96:2 = "t.src"() : () -> (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>)
  %97 = "llvm.insertvalue"(%96#0, %96#1) <{position = array<i64>}> : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> !llvm.struct<(i32, i32)>
  %98 = "llvm.insertvalue"(%96#0, %96#1) <{position = array<i64>}> : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> !llvm.struct<(i32, i32)>
  "t.use"(%97, %98) : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> ()
  "t.write"() : () -> ()
  %99 = "llvm.insertvalue"(%96#0, %96#1) <{position = array<i64>}> : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> !llvm.struct<(i32, i32)>
  %100 = "t.src"() : () -> vector<[1]xi16>
  %101 = "llvm.intr.abs"(%100) <{is_int_min_poison = true}> : (vector<[1]xi16>) -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %102 = "llvm.intr.abs"(%100) <{is_int_min_poison = true}> : (vector<[1]xi16>) -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  "t.use"(%101, %102) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> ()
  "t.write"() : () -> ()
  %103 = "llvm.intr.abs"(%100) <{is_int_min_poison = true}> : (vector<[1]xi16>) -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %104 = "t.src"() : () -> vector<3xf16>
  %105 = "llvm.intr.acos"(%104) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  %106 = "llvm.intr.acos"(%104) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  "t.use"(%105, %106) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %107 = "llvm.intr.acos"(%104) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  %108:4 = "t.src"() : () -> (i4, !llvm.ptr<4>, !llvm.ptr<4>, i32)
  %109 = "llvm.intr.annotation"(%108#0, %108#1, %108#2, %108#3) : (i4, !llvm.ptr<4>, !llvm.ptr<4>, i32) -> i4
  %110 = "llvm.intr.annotation"(%108#0, %108#1, %108#2, %108#3) : (i4, !llvm.ptr<4>, !llvm.ptr<4>, i32) -> i4
  "t.use"(%109, %110) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %111 = "llvm.intr.annotation"(%108#0, %108#1, %108#2, %108#3) : (i4, !llvm.ptr<4>, !llvm.ptr<4>, i32) -> i4
  %112 = "t.src"() : () -> f128
  %113 = "llvm.intr.asin"(%112) <{fastmathFlags = #llvm.fastmath<none>}> : (f128) -> f128
  %114 = "llvm.intr.asin"(%112) <{fastmathFlags = #llvm.fastmath<none>}> : (f128) -> f128
  "t.use"(%113, %114) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %115 = "llvm.intr.asin"(%112) <{fastmathFlags = #llvm.fastmath<none>}> : (f128) -> f128
  %116 = "t.src"() : () -> i1
  "llvm.intr.assume"(%116) <{op_bundle_sizes = array<i32>}> : (i1) -> ()
  %117 = "t.src"() : () -> vector<3xf64>
  %118 = "llvm.intr.atan"(%117) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf64>) -> vector<3xf64>
  %119 = "llvm.intr.atan"(%117) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf64>) -> vector<3xf64>
  "t.use"(%118, %119) : (vector<3xf64>, vector<3xf64>) -> ()
  "t.write"() : () -> ()
  %120 = "llvm.intr.atan"(%117) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf64>) -> vector<3xf64>
  %121:2 = "t.src"() : () -> (f128, f128)
  %122 = "llvm.intr.atan2"(%121#0, %121#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f128, f128) -> f128
  %123 = "llvm.intr.atan2"(%121#0, %121#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f128, f128) -> f128
  "t.use"(%122, %123) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %124 = "llvm.intr.atan2"(%121#0, %121#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f128, f128) -> f128
  %125 = "t.src"() : () -> vector<3xi64>
  %126 = "llvm.intr.bitreverse"(%125) : (vector<3xi64>) -> vector<3xi64>
  %127 = "llvm.intr.bitreverse"(%125) : (vector<3xi64>) -> vector<3xi64>
  "t.use"(%126, %127) : (vector<3xi64>, vector<3xi64>) -> ()
  "t.write"() : () -> ()
  %128 = "llvm.intr.bitreverse"(%125) : (vector<3xi64>) -> vector<3xi64>
  %129 = "t.src"() : () -> vector<[16]xi1>
  %130 = "llvm.intr.bswap"(%129) : (vector<[16]xi1>) -> vector<[16]xi1>
  %131 = "llvm.intr.bswap"(%129) : (vector<[16]xi1>) -> vector<[16]xi1>
  "t.use"(%130, %131) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %132 = "llvm.intr.bswap"(%129) : (vector<[16]xi1>) -> vector<[16]xi1>
  %133 = "t.src"() : () -> vector<4xf16>
  %134 = "llvm.intr.ceil"(%133) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf16>) -> vector<4xf16>
  %135 = "llvm.intr.ceil"(%133) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf16>) -> vector<4xf16>
  "t.use"(%134, %135) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %136 = "llvm.intr.ceil"(%133) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf16>) -> vector<4xf16>
  %137:2 = "t.src"() : () -> (f32, f32)
  %138 = "llvm.intr.copysign"(%137#0, %137#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
  %139 = "llvm.intr.copysign"(%137#0, %137#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
  "t.use"(%138, %139) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %140 = "llvm.intr.copysign"(%137#0, %137#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
  %141 = "llvm.intr.coro.align"() : () -> !llvm.struct<(i32, i32)>
  %142 = "llvm.intr.coro.align"() : () -> !llvm.struct<(i32, i32)>
  "t.use"(%141, %142) : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> ()
  "t.write"() : () -> ()
  %143 = "llvm.intr.coro.align"() : () -> !llvm.struct<(i32, i32)>
  %144:2 = "t.src"() : () -> (!llvm.token, !llvm.ptr<7>)
  %145 = "llvm.intr.coro.begin"(%144#0, %144#1) : (!llvm.token, !llvm.ptr<7>) -> vector<3xi2>
  %146 = "llvm.intr.coro.begin"(%144#0, %144#1) : (!llvm.token, !llvm.ptr<7>) -> vector<3xi2>
  "t.use"(%145, %146) : (vector<3xi2>, vector<3xi2>) -> ()
  "t.write"() : () -> ()
  %147 = "llvm.intr.coro.begin"(%144#0, %144#1) : (!llvm.token, !llvm.ptr<7>) -> vector<3xi2>
  %148:3 = "t.src"() : () -> (!llvm.ptr<8>, i1, !llvm.token)
  %149 = "llvm.intr.coro.end"(%148#0, %148#1, %148#2) : (!llvm.ptr<8>, i1, !llvm.token) -> vector<[2]xi1>
  %150 = "llvm.intr.coro.end"(%148#0, %148#1, %148#2) : (!llvm.ptr<8>, i1, !llvm.token) -> vector<[2]xi1>
  "t.use"(%149, %150) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %151 = "llvm.intr.coro.end"(%148#0, %148#1, %148#2) : (!llvm.ptr<8>, i1, !llvm.token) -> vector<[2]xi1>
  %152:2 = "t.src"() : () -> (!llvm.token, !llvm.ptr<8>)
  %153 = "llvm.intr.coro.free"(%152#0, %152#1) : (!llvm.token, !llvm.ptr<8>) -> !llvm.ptr<8>
  %154 = "llvm.intr.coro.free"(%152#0, %152#1) : (!llvm.token, !llvm.ptr<8>) -> !llvm.ptr<8>
  "t.use"(%153, %154) : (!llvm.ptr<8>, !llvm.ptr<8>) -> ()
  "t.write"() : () -> ()
  %155 = "llvm.intr.coro.free"(%152#0, %152#1) : (!llvm.token, !llvm.ptr<8>) -> !llvm.ptr<8>
  %156:4 = "t.src"() : () -> (i32, !llvm.ptr<5>, !llvm.ptr<5>, !llvm.ptr<5>)
  %157 = "llvm.intr.coro.id"(%156#0, %156#1, %156#2, %156#3) : (i32, !llvm.ptr<5>, !llvm.ptr<5>, !llvm.ptr<5>) -> !llvm.ptr<5>
  %158 = "llvm.intr.coro.id"(%156#0, %156#1, %156#2, %156#3) : (i32, !llvm.ptr<5>, !llvm.ptr<5>, !llvm.ptr<5>) -> !llvm.ptr<5>
  "t.use"(%157, %158) : (!llvm.ptr<5>, !llvm.ptr<5>) -> ()
  "t.write"() : () -> ()
  %159 = "llvm.intr.coro.id"(%156#0, %156#1, %156#2, %156#3) : (i32, !llvm.ptr<5>, !llvm.ptr<5>, !llvm.ptr<5>) -> !llvm.ptr<5>
  %160:3 = "t.src"() : () -> (!llvm.ptr<7>, i32, i1)
  %161 = "llvm.intr.coro.promise"(%160#0, %160#1, %160#2) : (!llvm.ptr<7>, i32, i1) -> !llvm.ptr<5>
  %162 = "llvm.intr.coro.promise"(%160#0, %160#1, %160#2) : (!llvm.ptr<7>, i32, i1) -> !llvm.ptr<5>
  "t.use"(%161, %162) : (!llvm.ptr<5>, !llvm.ptr<5>) -> ()
  "t.write"() : () -> ()
  %163 = "llvm.intr.coro.promise"(%160#0, %160#1, %160#2) : (!llvm.ptr<7>, i32, i1) -> !llvm.ptr<5>
  %164 = "t.src"() : () -> !llvm.ptr<6>
  "llvm.intr.coro.resume"(%164) : (!llvm.ptr<6>) -> ()
  %165 = "t.src"() : () -> !llvm.ptr<3>
  %166 = "llvm.intr.coro.save"(%165) : (!llvm.ptr<3>) -> !llvm.ptr
  %167 = "llvm.intr.coro.save"(%165) : (!llvm.ptr<3>) -> !llvm.ptr
  "t.use"(%166, %167) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %168 = "llvm.intr.coro.save"(%165) : (!llvm.ptr<3>) -> !llvm.ptr
  %169 = "llvm.intr.coro.size"() : () -> !llvm.ptr<1>
  %170 = "llvm.intr.coro.size"() : () -> !llvm.ptr<1>
  "t.use"(%169, %170) : (!llvm.ptr<1>, !llvm.ptr<1>) -> ()
  "t.write"() : () -> ()
  %171 = "llvm.intr.coro.size"() : () -> !llvm.ptr<1>
  %172:2 = "t.src"() : () -> (!llvm.token, i1)
  %173 = "llvm.intr.coro.suspend"(%172#0, %172#1) : (!llvm.token, i1) -> vector<[16]xf80>
  %174 = "llvm.intr.coro.suspend"(%172#0, %172#1) : (!llvm.token, i1) -> vector<[16]xf80>
  "t.use"(%173, %174) : (vector<[16]xf80>, vector<[16]xf80>) -> ()
  "t.write"() : () -> ()
  %175 = "llvm.intr.coro.suspend"(%172#0, %172#1) : (!llvm.token, i1) -> vector<[16]xf80>
  %176 = "t.src"() : () -> vector<6xf16>
  %177 = "llvm.intr.cos"(%176) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  %178 = "llvm.intr.cos"(%176) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  "t.use"(%177, %178) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %179 = "llvm.intr.cos"(%176) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  %180 = "t.src"() : () -> vector<4xf16>
  %181 = "llvm.intr.cosh"(%180) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf16>) -> vector<4xf16>
  %182 = "llvm.intr.cosh"(%180) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf16>) -> vector<4xf16>
  "t.use"(%181, %182) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %183 = "llvm.intr.cosh"(%180) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf16>) -> vector<4xf16>
  %184 = "t.src"() : () -> vector<[1]xi2>
  %185 = "llvm.intr.ctlz"(%184) <{is_zero_poison = false}> : (vector<[1]xi2>) -> vector<[1]xi2>
  %186 = "llvm.intr.ctlz"(%184) <{is_zero_poison = false}> : (vector<[1]xi2>) -> vector<[1]xi2>
  "t.use"(%185, %186) : (vector<[1]xi2>, vector<[1]xi2>) -> ()
  "t.write"() : () -> ()
  %187 = "llvm.intr.ctlz"(%184) <{is_zero_poison = false}> : (vector<[1]xi2>) -> vector<[1]xi2>
  %188 = "t.src"() : () -> vector<64xi32>
  %189 = "llvm.intr.ctpop"(%188) : (vector<64xi32>) -> vector<64xi32>
  %190 = "llvm.intr.ctpop"(%188) : (vector<64xi32>) -> vector<64xi32>
  "t.use"(%189, %190) : (vector<64xi32>, vector<64xi32>) -> ()
  "t.write"() : () -> ()
  %191 = "llvm.intr.ctpop"(%188) : (vector<64xi32>) -> vector<64xi32>
  %192 = "t.src"() : () -> vector<2xi128>
  %193 = "llvm.intr.cttz"(%192) <{is_zero_poison = true}> : (vector<2xi128>) -> vector<2xi128>
  %194 = "llvm.intr.cttz"(%192) <{is_zero_poison = true}> : (vector<2xi128>) -> vector<2xi128>
  "t.use"(%193, %194) : (vector<2xi128>, vector<2xi128>) -> ()
  "t.write"() : () -> ()
  %195 = "llvm.intr.cttz"(%192) <{is_zero_poison = true}> : (vector<2xi128>) -> vector<2xi128>
  "llvm.intr.debugtrap"() : () -> ()
  %196 = "t.src"() : () -> !llvm.ptr<1>
  %197 = "llvm.intr.eh.typeid.for"(%196) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %198 = "llvm.intr.eh.typeid.for"(%196) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  "t.use"(%197, %198) : (!llvm.ptr<1>, !llvm.ptr<1>) -> ()
  "t.write"() : () -> ()
  %199 = "llvm.intr.eh.typeid.for"(%196) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %200 = "t.src"() : () -> vector<6xf16>
  %201 = "llvm.intr.exp"(%200) <{fastmathFlags = #llvm.fastmath<arcp>}> : (vector<6xf16>) -> vector<6xf16>
  %202 = "llvm.intr.exp"(%200) <{fastmathFlags = #llvm.fastmath<arcp>}> : (vector<6xf16>) -> vector<6xf16>
  "t.use"(%201, %202) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %203 = "llvm.intr.exp"(%200) <{fastmathFlags = #llvm.fastmath<arcp>}> : (vector<6xf16>) -> vector<6xf16>
  %204 = "t.src"() : () -> f64
  %205 = "llvm.intr.exp10"(%204) <{fastmathFlags = #llvm.fastmath<none>}> : (f64) -> f64
  %206 = "llvm.intr.exp10"(%204) <{fastmathFlags = #llvm.fastmath<none>}> : (f64) -> f64
  "t.use"(%205, %206) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %207 = "llvm.intr.exp10"(%204) <{fastmathFlags = #llvm.fastmath<none>}> : (f64) -> f64
  %208 = "t.src"() : () -> bf16
  %209 = "llvm.intr.exp2"(%208) <{fastmathFlags = #llvm.fastmath<none>}> : (bf16) -> bf16
  %210 = "llvm.intr.exp2"(%208) <{fastmathFlags = #llvm.fastmath<none>}> : (bf16) -> bf16
  "t.use"(%209, %210) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %211 = "llvm.intr.exp2"(%208) <{fastmathFlags = #llvm.fastmath<none>}> : (bf16) -> bf16
  %212:2 = "t.src"() : () -> (i32, i32)
  %213 = "llvm.intr.expect"(%212#0, %212#1) : (i32, i32) -> i32
  %214 = "llvm.intr.expect"(%212#0, %212#1) : (i32, i32) -> i32
  "t.use"(%213, %214) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %215 = "llvm.intr.expect"(%212#0, %212#1) : (i32, i32) -> i32
  %216:2 = "t.src"() : () -> (i32, i32)
  %217 = "llvm.intr.expect.with.probability"(%216#0, %216#1) <{prob = 5.000000e-01 : f64}> : (i32, i32) -> i32
  %218 = "llvm.intr.expect.with.probability"(%216#0, %216#1) <{prob = 5.000000e-01 : f64}> : (i32, i32) -> i32
  "t.use"(%217, %218) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %219 = "llvm.intr.expect.with.probability"(%216#0, %216#1) <{prob = 5.000000e-01 : f64}> : (i32, i32) -> i32
  %220 = "t.src"() : () -> vector<[4]xi16>
  %221 = "llvm.intr.experimental.constrained.fpext"(%220) <{fpExceptionBehavior = 2 : i64}> : (vector<[4]xi16>) -> vector<[4]xi16>
  %222 = "llvm.intr.experimental.constrained.fpext"(%220) <{fpExceptionBehavior = 2 : i64}> : (vector<[4]xi16>) -> vector<[4]xi16>
  "t.use"(%221, %222) : (vector<[4]xi16>, vector<[4]xi16>) -> ()
  "t.write"() : () -> ()
  %223 = "llvm.intr.experimental.constrained.fpext"(%220) <{fpExceptionBehavior = 2 : i64}> : (vector<[4]xi16>) -> vector<[4]xi16>
  %224 = "t.src"() : () -> i2
  %225 = "llvm.intr.experimental.constrained.fptrunc"(%224) <{fpExceptionBehavior = 1 : i64, roundingmode = 2 : i64}> : (i2) -> i2
  %226 = "llvm.intr.experimental.constrained.fptrunc"(%224) <{fpExceptionBehavior = 1 : i64, roundingmode = 2 : i64}> : (i2) -> i2
  "t.use"(%225, %226) : (i2, i2) -> ()
  "t.write"() : () -> ()
  %227 = "llvm.intr.experimental.constrained.fptrunc"(%224) <{fpExceptionBehavior = 1 : i64, roundingmode = 2 : i64}> : (i2) -> i2
  %228 = "t.src"() : () -> vector<3xi4>
  %229 = "llvm.intr.experimental.constrained.sitofp"(%228) <{fpExceptionBehavior = 2 : i64, roundingmode = 4 : i64}> : (vector<3xi4>) -> i8
  %230 = "llvm.intr.experimental.constrained.sitofp"(%228) <{fpExceptionBehavior = 2 : i64, roundingmode = 4 : i64}> : (vector<3xi4>) -> i8
  "t.use"(%229, %230) : (i8, i8) -> ()
  "t.write"() : () -> ()
  %231 = "llvm.intr.experimental.constrained.sitofp"(%228) <{fpExceptionBehavior = 2 : i64, roundingmode = 4 : i64}> : (vector<3xi4>) -> i8
  %232 = "t.src"() : () -> i16
  %233 = "llvm.intr.experimental.constrained.uitofp"(%232) <{fpExceptionBehavior = 0 : i64, roundingmode = 7 : i64}> : (i16) -> vector<1xf32>
  %234 = "llvm.intr.experimental.constrained.uitofp"(%232) <{fpExceptionBehavior = 0 : i64, roundingmode = 7 : i64}> : (i16) -> vector<1xf32>
  "t.use"(%233, %234) : (vector<1xf32>, vector<1xf32>) -> ()
  "t.write"() : () -> ()
  %235 = "llvm.intr.experimental.constrained.uitofp"(%232) <{fpExceptionBehavior = 0 : i64, roundingmode = 7 : i64}> : (i16) -> vector<1xf32>
  %236:4 = "t.src"() : () -> (!llvm.ptr<7>, i16, vector<1xi1>, i32)
  %237 = "llvm.intr.experimental.vp.strided.load"(%236#0, %236#1, %236#2, %236#3) : (!llvm.ptr<7>, i16, vector<1xi1>, i32) -> i32
  %238 = "llvm.intr.experimental.vp.strided.load"(%236#0, %236#1, %236#2, %236#3) : (!llvm.ptr<7>, i16, vector<1xi1>, i32) -> i32
  "t.use"(%237, %238) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %239 = "llvm.intr.experimental.vp.strided.load"(%236#0, %236#1, %236#2, %236#3) : (!llvm.ptr<7>, i16, vector<1xi1>, i32) -> i32
  %240:5 = "t.src"() : () -> (vector<[16]xi1>, !llvm.ptr<5>, i16, vector<1xi1>, i32)
  "llvm.intr.experimental.vp.strided.store"(%240#0, %240#1, %240#2, %240#3, %240#4) : (vector<[16]xi1>, !llvm.ptr<5>, i16, vector<1xi1>, i32) -> ()
  %241 = "t.src"() : () -> f16
  %242 = "llvm.intr.fabs"(%241) <{fastmathFlags = #llvm.fastmath<none>}> : (f16) -> f16
  %243 = "llvm.intr.fabs"(%241) <{fastmathFlags = #llvm.fastmath<none>}> : (f16) -> f16
  "t.use"(%242, %243) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %244 = "llvm.intr.fabs"(%241) <{fastmathFlags = #llvm.fastmath<none>}> : (f16) -> f16
  %245 = "t.src"() : () -> f80
  %246 = "llvm.intr.floor"(%245) <{fastmathFlags = #llvm.fastmath<none>}> : (f80) -> f80
  %247 = "llvm.intr.floor"(%245) <{fastmathFlags = #llvm.fastmath<none>}> : (f80) -> f80
  "t.use"(%246, %247) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %248 = "llvm.intr.floor"(%245) <{fastmathFlags = #llvm.fastmath<none>}> : (f80) -> f80
  %249:3 = "t.src"() : () -> (f80, f80, f80)
  %250 = "llvm.intr.fma"(%249#0, %249#1, %249#2) <{fastmathFlags = #llvm.fastmath<none>}> : (f80, f80, f80) -> f80
  %251 = "llvm.intr.fma"(%249#0, %249#1, %249#2) <{fastmathFlags = #llvm.fastmath<none>}> : (f80, f80, f80) -> f80
  "t.use"(%250, %251) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %252 = "llvm.intr.fma"(%249#0, %249#1, %249#2) <{fastmathFlags = #llvm.fastmath<none>}> : (f80, f80, f80) -> f80
  %253:3 = "t.src"() : () -> (vector<3xf16>, vector<3xf16>, vector<3xf16>)
  %254 = "llvm.intr.fmuladd"(%253#0, %253#1, %253#2) <{fastmathFlags = #llvm.fastmath<contract>}> : (vector<3xf16>, vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  %255 = "llvm.intr.fmuladd"(%253#0, %253#1, %253#2) <{fastmathFlags = #llvm.fastmath<contract>}> : (vector<3xf16>, vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  "t.use"(%254, %255) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %256 = "llvm.intr.fmuladd"(%253#0, %253#1, %253#2) <{fastmathFlags = #llvm.fastmath<contract>}> : (vector<3xf16>, vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  %257 = "t.src"() : () -> vector<6xf16>
  %258 = "llvm.intr.frexp"(%257) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<16xi2>
  %259 = "llvm.intr.frexp"(%257) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<16xi2>
  "t.use"(%258, %259) : (vector<16xi2>, vector<16xi2>) -> ()
  "t.write"() : () -> ()
  %260 = "llvm.intr.frexp"(%257) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<16xi2>
  %261:3 = "t.src"() : () -> (vector<[2]xi2>, vector<[2]xi2>, vector<[2]xi2>)
  %262 = "llvm.intr.fshl"(%261#0, %261#1, %261#2) : (vector<[2]xi2>, vector<[2]xi2>, vector<[2]xi2>) -> vector<[2]xi2>
  %263 = "llvm.intr.fshl"(%261#0, %261#1, %261#2) : (vector<[2]xi2>, vector<[2]xi2>, vector<[2]xi2>) -> vector<[2]xi2>
  "t.use"(%262, %263) : (vector<[2]xi2>, vector<[2]xi2>) -> ()
  "t.write"() : () -> ()
  %264 = "llvm.intr.fshl"(%261#0, %261#1, %261#2) : (vector<[2]xi2>, vector<[2]xi2>, vector<[2]xi2>) -> vector<[2]xi2>
  %265:3 = "t.src"() : () -> (vector<32xi16>, vector<32xi16>, vector<32xi16>)
  %266 = "llvm.intr.fshr"(%265#0, %265#1, %265#2) : (vector<32xi16>, vector<32xi16>, vector<32xi16>) -> vector<32xi16>
  %267 = "llvm.intr.fshr"(%265#0, %265#1, %265#2) : (vector<32xi16>, vector<32xi16>, vector<32xi16>) -> vector<32xi16>
  "t.use"(%266, %267) : (vector<32xi16>, vector<32xi16>) -> ()
  "t.write"() : () -> ()
  %268 = "llvm.intr.fshr"(%265#0, %265#1, %265#2) : (vector<32xi16>, vector<32xi16>, vector<32xi16>) -> vector<32xi16>
  %269:2 = "t.src"() : () -> (i32, i32)
  %270 = "llvm.intr.get.active.lane.mask"(%269#0, %269#1) : (i32, i32) -> i32
  %271 = "llvm.intr.get.active.lane.mask"(%269#0, %269#1) : (i32, i32) -> i32
  "t.use"(%270, %271) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %272 = "llvm.intr.get.active.lane.mask"(%269#0, %269#1) : (i32, i32) -> i32
  %273:2 = "t.src"() : () -> (!llvm.ptr, !llvm.ptr)
  "llvm.intr.invariant.end"(%273#0, %273#1) <{size = 1 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
  %274 = "t.src"() : () -> !llvm.ptr<1>
  %275 = "llvm.intr.invariant.start"(%274) <{size = 4 : i64}> : (!llvm.ptr<1>) -> !llvm.ptr
  %276 = "llvm.intr.invariant.start"(%274) <{size = 4 : i64}> : (!llvm.ptr<1>) -> !llvm.ptr
  "t.use"(%275, %276) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %277 = "llvm.intr.invariant.start"(%274) <{size = 4 : i64}> : (!llvm.ptr<1>) -> !llvm.ptr
  %278 = "t.src"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %279 = "llvm.intr.is.constant"(%278) : (!llvm.struct<(i32, i32, i32, i32)>) -> i1
  %280 = "llvm.intr.is.constant"(%278) : (!llvm.struct<(i32, i32, i32, i32)>) -> i1
  "t.use"(%279, %280) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %281 = "llvm.intr.is.constant"(%278) : (!llvm.struct<(i32, i32, i32, i32)>) -> i1
  %282 = "t.src"() : () -> vector<[8]xf128>
  %283 = "llvm.intr.is.fpclass"(%282) <{bit = 3 : i32}> : (vector<[8]xf128>) -> vector<[8]xf128>
  %284 = "llvm.intr.is.fpclass"(%282) <{bit = 3 : i32}> : (vector<[8]xf128>) -> vector<[8]xf128>
  "t.use"(%283, %284) : (vector<[8]xf128>, vector<[8]xf128>) -> ()
  "t.write"() : () -> ()
  %285 = "llvm.intr.is.fpclass"(%282) <{bit = 3 : i32}> : (vector<[8]xf128>) -> vector<[8]xf128>
  %286 = "t.src"() : () -> !llvm.ptr<3>
  %287 = "llvm.intr.launder.invariant.group"(%286) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %288 = "llvm.intr.launder.invariant.group"(%286) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%287, %288) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %289 = "llvm.intr.launder.invariant.group"(%286) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %290:2 = "t.src"() : () -> (f32, i2)
  %291 = "llvm.intr.ldexp"(%290#0, %290#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i2) -> f16
  %292 = "llvm.intr.ldexp"(%290#0, %290#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i2) -> f16
  "t.use"(%291, %292) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %293 = "llvm.intr.ldexp"(%290#0, %290#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i2) -> f16
  %294 = "t.src"() : () -> !llvm.ptr<8>
  "llvm.intr.lifetime.end"(%294) : (!llvm.ptr<8>) -> ()
  %295 = "t.src"() : () -> !llvm.ptr<6>
  "llvm.intr.lifetime.start"(%295) : (!llvm.ptr<6>) -> ()
  %296 = "t.src"() : () -> vector<64xf16>
  %297 = "llvm.intr.llrint"(%296) : (vector<64xf16>) -> vector<64xf16>
  %298 = "llvm.intr.llrint"(%296) : (vector<64xf16>) -> vector<64xf16>
  "t.use"(%297, %298) : (vector<64xf16>, vector<64xf16>) -> ()
  "t.write"() : () -> ()
  %299 = "llvm.intr.llrint"(%296) : (vector<64xf16>) -> vector<64xf16>
  %300 = "t.src"() : () -> f80
  %301 = "llvm.intr.llround"(%300) : (f80) -> !llvm.struct<(i32, i32)>
  %302 = "llvm.intr.llround"(%300) : (f80) -> !llvm.struct<(i32, i32)>
  "t.use"(%301, %302) : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> ()
  "t.write"() : () -> ()
  %303 = "llvm.intr.llround"(%300) : (f80) -> !llvm.struct<(i32, i32)>
  %304 = "t.src"() : () -> f32
  %305 = "llvm.intr.log"(%304) <{fastmathFlags = #llvm.fastmath<afn>}> : (f32) -> f32
  %306 = "llvm.intr.log"(%304) <{fastmathFlags = #llvm.fastmath<afn>}> : (f32) -> f32
  "t.use"(%305, %306) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %307 = "llvm.intr.log"(%304) <{fastmathFlags = #llvm.fastmath<afn>}> : (f32) -> f32
  %308 = "t.src"() : () -> f32
  %309 = "llvm.intr.log10"(%308) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
  %310 = "llvm.intr.log10"(%308) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
  "t.use"(%309, %310) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %311 = "llvm.intr.log10"(%308) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
  %312 = "t.src"() : () -> vector<3xf16>
  %313 = "llvm.intr.log2"(%312) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  %314 = "llvm.intr.log2"(%312) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  "t.use"(%313, %314) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %315 = "llvm.intr.log2"(%312) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf16>) -> vector<3xf16>
  %316 = "t.src"() : () -> vector<16xf16>
  %317 = "llvm.intr.lrint"(%316) : (vector<16xf16>) -> vector<16xf16>
  %318 = "llvm.intr.lrint"(%316) : (vector<16xf16>) -> vector<16xf16>
  "t.use"(%317, %318) : (vector<16xf16>, vector<16xf16>) -> ()
  "t.write"() : () -> ()
  %319 = "llvm.intr.lrint"(%316) : (vector<16xf16>) -> vector<16xf16>
  %320 = "t.src"() : () -> vector<4xf16>
  %321 = "llvm.intr.lround"(%320) : (vector<4xf16>) -> vector<4xf16>
  %322 = "llvm.intr.lround"(%320) : (vector<4xf16>) -> vector<4xf16>
  "t.use"(%321, %322) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %323 = "llvm.intr.lround"(%320) : (vector<4xf16>) -> vector<4xf16>
  %324:3 = "t.src"() : () -> (vector<4xf64>, !llvm.ptr<6>, vector<[2]xi1>)
  "llvm.intr.masked.compressstore"(%324#0, %324#1, %324#2) : (vector<4xf64>, !llvm.ptr<6>, vector<[2]xi1>) -> ()
  %325:3 = "t.src"() : () -> (!llvm.ptr<8>, vector<[16]xi1>, vector<8xi2>)
  %326 = "llvm.intr.masked.expandload"(%325#0, %325#1, %325#2) : (!llvm.ptr<8>, vector<[16]xi1>, vector<8xi2>) -> vector<8xi2>
  %327 = "llvm.intr.masked.expandload"(%325#0, %325#1, %325#2) : (!llvm.ptr<8>, vector<[16]xi1>, vector<8xi2>) -> vector<8xi2>
  "t.use"(%326, %327) : (vector<8xi2>, vector<8xi2>) -> ()
  "t.write"() : () -> ()
  %328 = "llvm.intr.masked.expandload"(%325#0, %325#1, %325#2) : (!llvm.ptr<8>, vector<[16]xi1>, vector<8xi2>) -> vector<8xi2>
  %329:4 = "t.src"() : () -> (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xi1>, vector<4xi1>)
  %330 = "llvm.intr.masked.gather"(%329#0, %329#1, %329#2, %329#3) <{alignment = 16 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %331 = "llvm.intr.masked.gather"(%329#0, %329#1, %329#2, %329#3) <{alignment = 16 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  "t.use"(%330, %331) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %332 = "llvm.intr.masked.gather"(%329#0, %329#1, %329#2, %329#3) <{alignment = 16 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  %333:3 = "t.src"() : () -> (!llvm.ptr<1>, vector<[8]xi1>, vector<[8]xi1>)
  %334 = "llvm.intr.masked.load"(%333#0, %333#1, %333#2) <{alignment = 32 : i32}> : (!llvm.ptr<1>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  %335 = "llvm.intr.masked.load"(%333#0, %333#1, %333#2) <{alignment = 32 : i32}> : (!llvm.ptr<1>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  "t.use"(%334, %335) : (vector<[8]xi1>, vector<[8]xi1>) -> ()
  "t.write"() : () -> ()
  %336 = "llvm.intr.masked.load"(%333#0, %333#1, %333#2) <{alignment = 32 : i32}> : (!llvm.ptr<1>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  %337:3 = "t.src"() : () -> (vector<[4]xi2>, vector<[4]x!llvm.ptr>, vector<[1]xi1>)
  "llvm.intr.masked.scatter"(%337#0, %337#1, %337#2) <{alignment = 8 : i32}> : (vector<[4]xi2>, vector<[4]x!llvm.ptr>, vector<[1]xi1>) -> ()
  %338:3 = "t.src"() : () -> (vector<8xi128>, !llvm.ptr<6>, vector<8xi1>)
  "llvm.intr.masked.store"(%338#0, %338#1, %338#2) <{alignment = 0 : i32}> : (vector<8xi128>, !llvm.ptr<6>, vector<8xi1>) -> ()
  %339:2 = "t.src"() : () -> (!llvm.ptr, i8)
  %340 = "llvm.intr.matrix.column.major.load"(%339#0, %339#1) <{columns = 4 : i32, isVolatile = true, rows = 1 : i32}> : (!llvm.ptr, i8) -> vector<[16]xf128>
  %341 = "llvm.intr.matrix.column.major.load"(%339#0, %339#1) <{columns = 4 : i32, isVolatile = true, rows = 1 : i32}> : (!llvm.ptr, i8) -> vector<[16]xf128>
  "t.use"(%340, %341) : (vector<[16]xf128>, vector<[16]xf128>) -> ()
  "t.write"() : () -> ()
  %342 = "llvm.intr.matrix.column.major.load"(%339#0, %339#1) <{columns = 4 : i32, isVolatile = true, rows = 1 : i32}> : (!llvm.ptr, i8) -> vector<[16]xf128>
  %343:3 = "t.src"() : () -> (vector<[8]xi4>, !llvm.ptr<5>, i64)
  "llvm.intr.matrix.column.major.store"(%343#0, %343#1, %343#2) <{columns = 16 : i32, isVolatile = true, rows = 16 : i32}> : (vector<[8]xi4>, !llvm.ptr<5>, i64) -> ()
  %344:2 = "t.src"() : () -> (vector<[4]xi4>, vector<[4]xi4>)
  %345 = "llvm.intr.matrix.multiply"(%344#0, %344#1) <{lhs_columns = 4 : i32, lhs_rows = 2 : i32, rhs_columns = 2 : i32}> : (vector<[4]xi4>, vector<[4]xi4>) -> vector<[4]xi4>
  %346 = "llvm.intr.matrix.multiply"(%344#0, %344#1) <{lhs_columns = 4 : i32, lhs_rows = 2 : i32, rhs_columns = 2 : i32}> : (vector<[4]xi4>, vector<[4]xi4>) -> vector<[4]xi4>
  "t.use"(%345, %346) : (vector<[4]xi4>, vector<[4]xi4>) -> ()
  "t.write"() : () -> ()
  %347 = "llvm.intr.matrix.multiply"(%344#0, %344#1) <{lhs_columns = 4 : i32, lhs_rows = 2 : i32, rhs_columns = 2 : i32}> : (vector<[4]xi4>, vector<[4]xi4>) -> vector<[4]xi4>
  %348 = "t.src"() : () -> vector<1xbf16>
  %349 = "llvm.intr.matrix.transpose"(%348) <{columns = 16 : i32, rows = 16 : i32}> : (vector<1xbf16>) -> vector<1xbf16>
  %350 = "llvm.intr.matrix.transpose"(%348) <{columns = 16 : i32, rows = 16 : i32}> : (vector<1xbf16>) -> vector<1xbf16>
  "t.use"(%349, %350) : (vector<1xbf16>, vector<1xbf16>) -> ()
  "t.write"() : () -> ()
  %351 = "llvm.intr.matrix.transpose"(%348) <{columns = 16 : i32, rows = 16 : i32}> : (vector<1xbf16>) -> vector<1xbf16>
  %352:2 = "t.src"() : () -> (vector<[2]xbf16>, vector<[2]xbf16>)
  %353 = "llvm.intr.maximum"(%352#0, %352#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xbf16>, vector<[2]xbf16>) -> vector<[2]xbf16>
  %354 = "llvm.intr.maximum"(%352#0, %352#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xbf16>, vector<[2]xbf16>) -> vector<[2]xbf16>
  "t.use"(%353, %354) : (vector<[2]xbf16>, vector<[2]xbf16>) -> ()
  "t.write"() : () -> ()
  %355 = "llvm.intr.maximum"(%352#0, %352#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xbf16>, vector<[2]xbf16>) -> vector<[2]xbf16>
  %356:2 = "t.src"() : () -> (f80, f80)
  %357 = "llvm.intr.maxnum"(%356#0, %356#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f80, f80) -> f80
  %358 = "llvm.intr.maxnum"(%356#0, %356#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f80, f80) -> f80
  "t.use"(%357, %358) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %359 = "llvm.intr.maxnum"(%356#0, %356#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f80, f80) -> f80
  %360:3 = "t.src"() : () -> (!llvm.ptr, !llvm.ptr, i1)
  "llvm.intr.memcpy"(%360#0, %360#1, %360#2) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i1) -> ()
  %361:2 = "t.src"() : () -> (!llvm.ptr<4>, !llvm.ptr<4>)
  "llvm.intr.memcpy.inline"(%361#0, %361#1) <{isVolatile = true, len = 1 : i64}> : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  %362:3 = "t.src"() : () -> (!llvm.ptr<4>, !llvm.ptr<6>, i16)
  "llvm.intr.memmove"(%362#0, %362#1, %362#2) <{isVolatile = true, res_attrs = [{}]}> : (!llvm.ptr<4>, !llvm.ptr<6>, i16) -> ()
  %363:3 = "t.src"() : () -> (!llvm.ptr<6>, i8, i8)
  "llvm.intr.memset"(%363#0, %363#1, %363#2) <{isVolatile = true}> : (!llvm.ptr<6>, i8, i8) -> ()
  %364:2 = "t.src"() : () -> (!llvm.ptr<7>, i8)
  "llvm.intr.memset.inline"(%364#0, %364#1) <{isVolatile = false, len = 32 : i64}> : (!llvm.ptr<7>, i8) -> ()
  %365:2 = "t.src"() : () -> (f16, f16)
  %366 = "llvm.intr.minimum"(%365#0, %365#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, f16) -> f16
  %367 = "llvm.intr.minimum"(%365#0, %365#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, f16) -> f16
  "t.use"(%366, %367) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %368 = "llvm.intr.minimum"(%365#0, %365#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, f16) -> f16
  %369:2 = "t.src"() : () -> (f32, f32)
  %370 = "llvm.intr.minnum"(%369#0, %369#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
  %371 = "llvm.intr.minnum"(%369#0, %369#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
  "t.use"(%370, %371) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %372 = "llvm.intr.minnum"(%369#0, %369#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
  %373 = "t.src"() : () -> vector<2xf16>
  %374 = "llvm.intr.nearbyint"(%373) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<2xf16>) -> vector<2xf16>
  %375 = "llvm.intr.nearbyint"(%373) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<2xf16>) -> vector<2xf16>
  "t.use"(%374, %375) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %376 = "llvm.intr.nearbyint"(%373) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<2xf16>) -> vector<2xf16>
  %377:2 = "t.src"() : () -> (vector<3xf80>, vector<3xf80>)
  %378 = "llvm.intr.pow"(%377#0, %377#1) <{fastmathFlags = #llvm.fastmath<arcp>}> : (vector<3xf80>, vector<3xf80>) -> vector<3xf80>
  %379 = "llvm.intr.pow"(%377#0, %377#1) <{fastmathFlags = #llvm.fastmath<arcp>}> : (vector<3xf80>, vector<3xf80>) -> vector<3xf80>
  "t.use"(%378, %379) : (vector<3xf80>, vector<3xf80>) -> ()
  "t.write"() : () -> ()
  %380 = "llvm.intr.pow"(%377#0, %377#1) <{fastmathFlags = #llvm.fastmath<arcp>}> : (vector<3xf80>, vector<3xf80>) -> vector<3xf80>
  %381:2 = "t.src"() : () -> (vector<64xf16>, i32)
  %382 = "llvm.intr.powi"(%381#0, %381#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<64xf16>, i32) -> vector<64xf128>
  %383 = "llvm.intr.powi"(%381#0, %381#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<64xf16>, i32) -> vector<64xf128>
  "t.use"(%382, %383) : (vector<64xf128>, vector<64xf128>) -> ()
  "t.write"() : () -> ()
  %384 = "llvm.intr.powi"(%381#0, %381#1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<64xf16>, i32) -> vector<64xf128>
  %385 = "t.src"() : () -> !llvm.ptr<3>
  "llvm.intr.prefetch"(%385) <{cache = 2 : i32, hint = 32 : i32, rw = 4 : i32}> : (!llvm.ptr<3>) -> ()
  %386:5 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>, i32, !llvm.ptr<6>)
  %387 = "llvm.intr.ptr.annotation"(%386#0, %386#1, %386#2, %386#3, %386#4) : (!llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>, i32, !llvm.ptr<6>) -> !llvm.ptr<6>
  %388 = "llvm.intr.ptr.annotation"(%386#0, %386#1, %386#2, %386#3, %386#4) : (!llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>, i32, !llvm.ptr<6>) -> !llvm.ptr<6>
  "t.use"(%387, %388) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %389 = "llvm.intr.ptr.annotation"(%386#0, %386#1, %386#2, %386#3, %386#4) : (!llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>, i32, !llvm.ptr<6>) -> !llvm.ptr<6>
  %390:2 = "t.src"() : () -> (!llvm.ptr<6>, vector<[4]xi1>)
  %391 = "llvm.intr.ptrmask"(%390#0, %390#1) : (!llvm.ptr<6>, vector<[4]xi1>) -> !llvm.ptr<6>
  %392 = "llvm.intr.ptrmask"(%390#0, %390#1) : (!llvm.ptr<6>, vector<[4]xi1>) -> !llvm.ptr<6>
  "t.use"(%391, %392) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %393 = "llvm.intr.ptrmask"(%390#0, %390#1) : (!llvm.ptr<6>, vector<[4]xi1>) -> !llvm.ptr<6>
  %394 = "t.src"() : () -> f64
  %395 = "llvm.intr.rint"(%394) <{fastmathFlags = #llvm.fastmath<none>}> : (f64) -> f64
  %396 = "llvm.intr.rint"(%394) <{fastmathFlags = #llvm.fastmath<none>}> : (f64) -> f64
  "t.use"(%395, %396) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %397 = "llvm.intr.rint"(%394) <{fastmathFlags = #llvm.fastmath<none>}> : (f64) -> f64
  %398 = "t.src"() : () -> f80
  %399 = "llvm.intr.round"(%398) <{fastmathFlags = #llvm.fastmath<nnan>}> : (f80) -> f80
  %400 = "llvm.intr.round"(%398) <{fastmathFlags = #llvm.fastmath<nnan>}> : (f80) -> f80
  "t.use"(%399, %400) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %401 = "llvm.intr.round"(%398) <{fastmathFlags = #llvm.fastmath<nnan>}> : (f80) -> f80
  %402 = "t.src"() : () -> f16
  %403 = "llvm.intr.roundeven"(%402) <{fastmathFlags = #llvm.fastmath<none>}> : (f16) -> f16
  %404 = "llvm.intr.roundeven"(%402) <{fastmathFlags = #llvm.fastmath<none>}> : (f16) -> f16
  "t.use"(%403, %404) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %405 = "llvm.intr.roundeven"(%402) <{fastmathFlags = #llvm.fastmath<none>}> : (f16) -> f16
  %406:2 = "t.src"() : () -> (vector<64xi2>, vector<64xi2>)
  %407 = "llvm.intr.sadd.sat"(%406#0, %406#1) : (vector<64xi2>, vector<64xi2>) -> vector<64xi2>
  %408 = "llvm.intr.sadd.sat"(%406#0, %406#1) : (vector<64xi2>, vector<64xi2>) -> vector<64xi2>
  "t.use"(%407, %408) : (vector<64xi2>, vector<64xi2>) -> ()
  "t.write"() : () -> ()
  %409 = "llvm.intr.sadd.sat"(%406#0, %406#1) : (vector<64xi2>, vector<64xi2>) -> vector<64xi2>
  %410:2 = "t.src"() : () -> (vector<2xi64>, vector<2xi64>)
  %411 = "llvm.intr.sadd.with.overflow"(%410#0, %410#1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  %412 = "llvm.intr.sadd.with.overflow"(%410#0, %410#1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  "t.use"(%411, %412) : (vector<2xi64>, vector<2xi64>) -> ()
  "t.write"() : () -> ()
  %413 = "llvm.intr.sadd.with.overflow"(%410#0, %410#1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  %414:2 = "t.src"() : () -> (vector<2xi1>, vector<2xi1>)
  %415 = "llvm.intr.scmp"(%414#0, %414#1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  %416 = "llvm.intr.scmp"(%414#0, %414#1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  "t.use"(%415, %416) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %417 = "llvm.intr.scmp"(%414#0, %414#1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  %418 = "t.src"() : () -> f64
  %419 = "llvm.intr.sin"(%418) <{fastmathFlags = #llvm.fastmath<ninf>}> : (f64) -> f64
  %420 = "llvm.intr.sin"(%418) <{fastmathFlags = #llvm.fastmath<ninf>}> : (f64) -> f64
  "t.use"(%419, %420) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %421 = "llvm.intr.sin"(%418) <{fastmathFlags = #llvm.fastmath<ninf>}> : (f64) -> f64
  %422 = "t.src"() : () -> vector<1xf16>
  %423 = "llvm.intr.sinh"(%422) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<1xf16>) -> vector<1xf16>
  %424 = "llvm.intr.sinh"(%422) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<1xf16>) -> vector<1xf16>
  "t.use"(%423, %424) : (vector<1xf16>, vector<1xf16>) -> ()
  "t.write"() : () -> ()
  %425 = "llvm.intr.sinh"(%422) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<1xf16>) -> vector<1xf16>
  %426:2 = "t.src"() : () -> (vector<[1]xi32>, vector<[1]xi32>)
  %427 = "llvm.intr.smax"(%426#0, %426#1) : (vector<[1]xi32>, vector<[1]xi32>) -> vector<[1]xi32>
  %428 = "llvm.intr.smax"(%426#0, %426#1) : (vector<[1]xi32>, vector<[1]xi32>) -> vector<[1]xi32>
  "t.use"(%427, %428) : (vector<[1]xi32>, vector<[1]xi32>) -> ()
  "t.write"() : () -> ()
  %429 = "llvm.intr.smax"(%426#0, %426#1) : (vector<[1]xi32>, vector<[1]xi32>) -> vector<[1]xi32>
  %430:2 = "t.src"() : () -> (vector<[16]xi2>, vector<[16]xi2>)
  %431 = "llvm.intr.smin"(%430#0, %430#1) : (vector<[16]xi2>, vector<[16]xi2>) -> vector<[16]xi2>
  %432 = "llvm.intr.smin"(%430#0, %430#1) : (vector<[16]xi2>, vector<[16]xi2>) -> vector<[16]xi2>
  "t.use"(%431, %432) : (vector<[16]xi2>, vector<[16]xi2>) -> ()
  "t.write"() : () -> ()
  %433 = "llvm.intr.smin"(%430#0, %430#1) : (vector<[16]xi2>, vector<[16]xi2>) -> vector<[16]xi2>
  %434:2 = "t.src"() : () -> (vector<6xi1>, vector<6xi1>)
  %435 = "llvm.intr.smul.with.overflow"(%434#0, %434#1) : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  %436 = "llvm.intr.smul.with.overflow"(%434#0, %434#1) : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  "t.use"(%435, %436) : (vector<6xi1>, vector<6xi1>) -> ()
  "t.write"() : () -> ()
  %437 = "llvm.intr.smul.with.overflow"(%434#0, %434#1) : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  %438 = "t.src"() : () -> vector<6xf16>
  %439 = "llvm.intr.sqrt"(%438) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  %440 = "llvm.intr.sqrt"(%438) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  "t.use"(%439, %440) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %441 = "llvm.intr.sqrt"(%438) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<6xf16>) -> vector<6xf16>
  %442 = "t.src"() : () -> i128
  %443 = "llvm.intr.ssa.copy"(%442) : (i128) -> i128
  %444 = "llvm.intr.ssa.copy"(%442) : (i128) -> i128
  "t.use"(%443, %444) : (i128, i128) -> ()
  "t.write"() : () -> ()
  %445 = "llvm.intr.ssa.copy"(%442) : (i128) -> i128
  %446:2 = "t.src"() : () -> (vector<[8]xi64>, vector<[8]xi64>)
  %447 = "llvm.intr.sshl.sat"(%446#0, %446#1) : (vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi64>
  %448 = "llvm.intr.sshl.sat"(%446#0, %446#1) : (vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi64>
  "t.use"(%447, %448) : (vector<[8]xi64>, vector<[8]xi64>) -> ()
  "t.write"() : () -> ()
  %449 = "llvm.intr.sshl.sat"(%446#0, %446#1) : (vector<[8]xi64>, vector<[8]xi64>) -> vector<[8]xi64>
  %450:2 = "t.src"() : () -> (vector<[4]xi2>, vector<[4]xi2>)
  %451 = "llvm.intr.ssub.sat"(%450#0, %450#1) : (vector<[4]xi2>, vector<[4]xi2>) -> vector<[4]xi2>
  %452 = "llvm.intr.ssub.sat"(%450#0, %450#1) : (vector<[4]xi2>, vector<[4]xi2>) -> vector<[4]xi2>
  "t.use"(%451, %452) : (vector<[4]xi2>, vector<[4]xi2>) -> ()
  "t.write"() : () -> ()
  %453 = "llvm.intr.ssub.sat"(%450#0, %450#1) : (vector<[4]xi2>, vector<[4]xi2>) -> vector<[4]xi2>
  %454:2 = "t.src"() : () -> (vector<16xi2>, vector<16xi2>)
  %455 = "llvm.intr.ssub.with.overflow"(%454#0, %454#1) : (vector<16xi2>, vector<16xi2>) -> vector<16xi2>
  %456 = "llvm.intr.ssub.with.overflow"(%454#0, %454#1) : (vector<16xi2>, vector<16xi2>) -> vector<16xi2>
  "t.use"(%455, %456) : (vector<16xi2>, vector<16xi2>) -> ()
  "t.write"() : () -> ()
  %457 = "llvm.intr.ssub.with.overflow"(%454#0, %454#1) : (vector<16xi2>, vector<16xi2>) -> vector<16xi2>
  %458 = "t.src"() : () -> !llvm.ptr<4>
  "llvm.intr.stackrestore"(%458) : (!llvm.ptr<4>) -> ()
  %459 = "llvm.intr.stacksave"() : () -> !llvm.struct<(f16, f16)>
  %460 = "llvm.intr.stacksave"() : () -> !llvm.struct<(f16, f16)>
  "t.use"(%459, %460) : (!llvm.struct<(f16, f16)>, !llvm.struct<(f16, f16)>) -> ()
  "t.write"() : () -> ()
  %461 = "llvm.intr.stacksave"() : () -> !llvm.struct<(f16, f16)>
  %462 = "llvm.intr.stepvector"() : () -> vector<3xi4>
  %463 = "llvm.intr.stepvector"() : () -> vector<3xi4>
  "t.use"(%462, %463) : (vector<3xi4>, vector<3xi4>) -> ()
  "t.write"() : () -> ()
  %464 = "llvm.intr.stepvector"() : () -> vector<3xi4>
  %465 = "t.src"() : () -> !llvm.ptr<7>
  %466 = "llvm.intr.strip.invariant.group"(%465) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %467 = "llvm.intr.strip.invariant.group"(%465) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  "t.use"(%466, %467) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %468 = "llvm.intr.strip.invariant.group"(%465) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %469 = "t.src"() : () -> vector<3xbf16>
  %470 = "llvm.intr.tan"(%469) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xbf16>) -> vector<3xbf16>
  %471 = "llvm.intr.tan"(%469) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xbf16>) -> vector<3xbf16>
  "t.use"(%470, %471) : (vector<3xbf16>, vector<3xbf16>) -> ()
  "t.write"() : () -> ()
  %472 = "llvm.intr.tan"(%469) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xbf16>) -> vector<3xbf16>
  %473 = "t.src"() : () -> f128
  %474 = "llvm.intr.tanh"(%473) <{fastmathFlags = #llvm.fastmath<none>}> : (f128) -> f128
  %475 = "llvm.intr.tanh"(%473) <{fastmathFlags = #llvm.fastmath<none>}> : (f128) -> f128
  "t.use"(%474, %475) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %476 = "llvm.intr.tanh"(%473) <{fastmathFlags = #llvm.fastmath<none>}> : (f128) -> f128
  %477 = "t.src"() : () -> !llvm.ptr<5>
  %478 = "llvm.intr.threadlocal.address"(%477) : (!llvm.ptr<5>) -> !llvm.ptr<5>
  %479 = "llvm.intr.threadlocal.address"(%477) : (!llvm.ptr<5>) -> !llvm.ptr<5>
  "t.use"(%478, %479) : (!llvm.ptr<5>, !llvm.ptr<5>) -> ()
  "t.write"() : () -> ()
  %480 = "llvm.intr.threadlocal.address"(%477) : (!llvm.ptr<5>) -> !llvm.ptr<5>
  "llvm.intr.trap"() : () -> ()
  %481 = "t.src"() : () -> vector<64xf16>
  %482 = "llvm.intr.trunc"(%481) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<64xf16>) -> vector<64xf16>
  %483 = "llvm.intr.trunc"(%481) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<64xf16>) -> vector<64xf16>
  "t.use"(%482, %483) : (vector<64xf16>, vector<64xf16>) -> ()
  "t.write"() : () -> ()
  %484 = "llvm.intr.trunc"(%481) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<64xf16>) -> vector<64xf16>
  %485:2 = "t.src"() : () -> (vector<2xi64>, vector<2xi64>)
  %486 = "llvm.intr.uadd.sat"(%485#0, %485#1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  %487 = "llvm.intr.uadd.sat"(%485#0, %485#1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  "t.use"(%486, %487) : (vector<2xi64>, vector<2xi64>) -> ()
  "t.write"() : () -> ()
  %488 = "llvm.intr.uadd.sat"(%485#0, %485#1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  %489:2 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>)
  %490 = "llvm.intr.uadd.with.overflow"(%489#0, %489#1) : (vector<[16]xi1>, vector<[16]xi1>) -> vector<[4]xi128>
  %491 = "llvm.intr.uadd.with.overflow"(%489#0, %489#1) : (vector<[16]xi1>, vector<[16]xi1>) -> vector<[4]xi128>
  "t.use"(%490, %491) : (vector<[4]xi128>, vector<[4]xi128>) -> ()
  "t.write"() : () -> ()
  %492 = "llvm.intr.uadd.with.overflow"(%489#0, %489#1) : (vector<[16]xi1>, vector<[16]xi1>) -> vector<[4]xi128>
  "llvm.intr.ubsantrap"() <{failureKind = 4 : i8}> : () -> ()
  %493:2 = "t.src"() : () -> (vector<4xi2>, vector<4xi2>)
  %494 = "llvm.intr.ucmp"(%493#0, %493#1) : (vector<4xi2>, vector<4xi2>) -> vector<4xi2>
  %495 = "llvm.intr.ucmp"(%493#0, %493#1) : (vector<4xi2>, vector<4xi2>) -> vector<4xi2>
  "t.use"(%494, %495) : (vector<4xi2>, vector<4xi2>) -> ()
  "t.write"() : () -> ()
  %496 = "llvm.intr.ucmp"(%493#0, %493#1) : (vector<4xi2>, vector<4xi2>) -> vector<4xi2>
  %497:2 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>)
  %498 = "llvm.intr.umax"(%497#0, %497#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  %499 = "llvm.intr.umax"(%497#0, %497#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  "t.use"(%498, %499) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %500 = "llvm.intr.umax"(%497#0, %497#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  %501:2 = "t.src"() : () -> (vector<4xi8>, vector<4xi8>)
  %502 = "llvm.intr.umin"(%501#0, %501#1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  %503 = "llvm.intr.umin"(%501#0, %501#1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  "t.use"(%502, %503) : (vector<4xi8>, vector<4xi8>) -> ()
  "t.write"() : () -> ()
  %504 = "llvm.intr.umin"(%501#0, %501#1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  %505:2 = "t.src"() : () -> (vector<32xi32>, vector<32xi32>)
  %506 = "llvm.intr.umul.with.overflow"(%505#0, %505#1) : (vector<32xi32>, vector<32xi32>) -> vector<32xi32>
  %507 = "llvm.intr.umul.with.overflow"(%505#0, %505#1) : (vector<32xi32>, vector<32xi32>) -> vector<32xi32>
  "t.use"(%506, %507) : (vector<32xi32>, vector<32xi32>) -> ()
  "t.write"() : () -> ()
  %508 = "llvm.intr.umul.with.overflow"(%505#0, %505#1) : (vector<32xi32>, vector<32xi32>) -> vector<32xi32>
  %509:2 = "t.src"() : () -> (vector<8xi4>, vector<8xi4>)
  %510 = "llvm.intr.ushl.sat"(%509#0, %509#1) : (vector<8xi4>, vector<8xi4>) -> vector<8xi4>
  %511 = "llvm.intr.ushl.sat"(%509#0, %509#1) : (vector<8xi4>, vector<8xi4>) -> vector<8xi4>
  "t.use"(%510, %511) : (vector<8xi4>, vector<8xi4>) -> ()
  "t.write"() : () -> ()
  %512 = "llvm.intr.ushl.sat"(%509#0, %509#1) : (vector<8xi4>, vector<8xi4>) -> vector<8xi4>
  %513:2 = "t.src"() : () -> (vector<6xi2>, vector<6xi2>)
  %514 = "llvm.intr.usub.sat"(%513#0, %513#1) : (vector<6xi2>, vector<6xi2>) -> vector<6xi2>
  %515 = "llvm.intr.usub.sat"(%513#0, %513#1) : (vector<6xi2>, vector<6xi2>) -> vector<6xi2>
  "t.use"(%514, %515) : (vector<6xi2>, vector<6xi2>) -> ()
  "t.write"() : () -> ()
  %516 = "llvm.intr.usub.sat"(%513#0, %513#1) : (vector<6xi2>, vector<6xi2>) -> vector<6xi2>
  %517:2 = "t.src"() : () -> (vector<[4]xi2>, vector<[4]xi2>)
  %518 = "llvm.intr.usub.with.overflow"(%517#0, %517#1) : (vector<[4]xi2>, vector<[4]xi2>) -> vector<[4]xi2>
  %519 = "llvm.intr.usub.with.overflow"(%517#0, %517#1) : (vector<[4]xi2>, vector<[4]xi2>) -> vector<[4]xi2>
  "t.use"(%518, %519) : (vector<[4]xi2>, vector<[4]xi2>) -> ()
  "t.write"() : () -> ()
  %520 = "llvm.intr.usub.with.overflow"(%517#0, %517#1) : (vector<[4]xi2>, vector<[4]xi2>) -> vector<[4]xi2>
  %521:2 = "t.src"() : () -> (!llvm.ptr<7>, !llvm.ptr<7>)
  "llvm.intr.vacopy"(%521#0, %521#1) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  %522 = "t.src"() : () -> !llvm.ptr<5>
  "llvm.intr.vaend"(%522) : (!llvm.ptr<5>) -> ()
  %523:5 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<1>, !llvm.ptr<1>, i32, !llvm.ptr<1>)
  "llvm.intr.var.annotation"(%523#0, %523#1, %523#2, %523#3, %523#4) : (!llvm.ptr<1>, !llvm.ptr<1>, !llvm.ptr<1>, i32, !llvm.ptr<1>) -> ()
  %524 = "t.src"() : () -> !llvm.ptr<1>
  "llvm.intr.vastart"(%524) : (!llvm.ptr<1>) -> ()
  %525 = "t.src"() : () -> vector<[8]xf128>
  %526 = "llvm.intr.vector.deinterleave2"(%525) : (vector<[8]xf128>) -> vector<4xi8>
  %527 = "llvm.intr.vector.deinterleave2"(%525) : (vector<[8]xf128>) -> vector<4xi8>
  "t.use"(%526, %527) : (vector<4xi8>, vector<4xi8>) -> ()
  "t.write"() : () -> ()
  %528 = "llvm.intr.vector.deinterleave2"(%525) : (vector<[8]xf128>) -> vector<4xi8>
  %529 = "t.src"() : () -> vector<[8]xf32>
  %530 = "llvm.intr.vector.extract"(%529) <{pos = 0 : i64}> : (vector<[8]xf32>) -> vector<[8]xf32>
  %531 = "llvm.intr.vector.extract"(%529) <{pos = 0 : i64}> : (vector<[8]xf32>) -> vector<[8]xf32>
  "t.use"(%530, %531) : (vector<[8]xf32>, vector<[8]xf32>) -> ()
  "t.write"() : () -> ()
  %532 = "llvm.intr.vector.extract"(%529) <{pos = 0 : i64}> : (vector<[8]xf32>) -> vector<[8]xf32>
  %533:2 = "t.src"() : () -> (vector<32xi2>, vector<32xi2>)
  %534 = "llvm.intr.vector.insert"(%533#0, %533#1) <{pos = 3 : i64}> : (vector<32xi2>, vector<32xi2>) -> vector<32xi2>
  %535 = "llvm.intr.vector.insert"(%533#0, %533#1) <{pos = 3 : i64}> : (vector<32xi2>, vector<32xi2>) -> vector<32xi2>
  "t.use"(%534, %535) : (vector<32xi2>, vector<32xi2>) -> ()
  "t.write"() : () -> ()
  %536 = "llvm.intr.vector.insert"(%533#0, %533#1) <{pos = 3 : i64}> : (vector<32xi2>, vector<32xi2>) -> vector<32xi2>
  %537 = "t.src"() : () -> vector<8xi4>
  %538 = "llvm.intr.vector.reduce.add"(%537) : (vector<8xi4>) -> vector<8xi4>
  %539 = "llvm.intr.vector.reduce.add"(%537) : (vector<8xi4>) -> vector<8xi4>
  "t.use"(%538, %539) : (vector<8xi4>, vector<8xi4>) -> ()
  "t.write"() : () -> ()
  %540 = "llvm.intr.vector.reduce.add"(%537) : (vector<8xi4>) -> vector<8xi4>
  %541 = "t.src"() : () -> vector<64xi64>
  %542 = "llvm.intr.vector.reduce.and"(%541) : (vector<64xi64>) -> vector<64xi64>
  %543 = "llvm.intr.vector.reduce.and"(%541) : (vector<64xi64>) -> vector<64xi64>
  "t.use"(%542, %543) : (vector<64xi64>, vector<64xi64>) -> ()
  "t.write"() : () -> ()
  %544 = "llvm.intr.vector.reduce.and"(%541) : (vector<64xi64>) -> vector<64xi64>
  %545:2 = "t.src"() : () -> (f32, vector<32xf32>)
  %546 = "llvm.intr.vector.reduce.fadd"(%545#0, %545#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<32xf32>) -> vector<32xf32>
  %547 = "llvm.intr.vector.reduce.fadd"(%545#0, %545#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<32xf32>) -> vector<32xf32>
  "t.use"(%546, %547) : (vector<32xf32>, vector<32xf32>) -> ()
  "t.write"() : () -> ()
  %548 = "llvm.intr.vector.reduce.fadd"(%545#0, %545#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<32xf32>) -> vector<32xf32>
  %549 = "t.src"() : () -> vector<[2]xf128>
  %550 = "llvm.intr.vector.reduce.fmax"(%549) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xf128>) -> vector<[2]xf128>
  %551 = "llvm.intr.vector.reduce.fmax"(%549) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xf128>) -> vector<[2]xf128>
  "t.use"(%550, %551) : (vector<[2]xf128>, vector<[2]xf128>) -> ()
  "t.write"() : () -> ()
  %552 = "llvm.intr.vector.reduce.fmax"(%549) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xf128>) -> vector<[2]xf128>
  %553 = "t.src"() : () -> vector<16xf32>
  %554 = "llvm.intr.vector.reduce.fmaximum"(%553) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<16xf32>) -> vector<16xf32>
  %555 = "llvm.intr.vector.reduce.fmaximum"(%553) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<16xf32>) -> vector<16xf32>
  "t.use"(%554, %555) : (vector<16xf32>, vector<16xf32>) -> ()
  "t.write"() : () -> ()
  %556 = "llvm.intr.vector.reduce.fmaximum"(%553) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<16xf32>) -> vector<16xf32>
  %557 = "t.src"() : () -> vector<[2]xf128>
  %558 = "llvm.intr.vector.reduce.fmin"(%557) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xf128>) -> vector<[2]xf128>
  %559 = "llvm.intr.vector.reduce.fmin"(%557) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xf128>) -> vector<[2]xf128>
  "t.use"(%558, %559) : (vector<[2]xf128>, vector<[2]xf128>) -> ()
  "t.write"() : () -> ()
  %560 = "llvm.intr.vector.reduce.fmin"(%557) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[2]xf128>) -> vector<[2]xf128>
  %561 = "t.src"() : () -> vector<[1]xbf16>
  %562 = "llvm.intr.vector.reduce.fminimum"(%561) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[1]xbf16>) -> vector<[1]xbf16>
  %563 = "llvm.intr.vector.reduce.fminimum"(%561) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[1]xbf16>) -> vector<[1]xbf16>
  "t.use"(%562, %563) : (vector<[1]xbf16>, vector<[1]xbf16>) -> ()
  "t.write"() : () -> ()
  %564 = "llvm.intr.vector.reduce.fminimum"(%561) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<[1]xbf16>) -> vector<[1]xbf16>
  %565:2 = "t.src"() : () -> (f16, vector<[16]xf16>)
  %566 = "llvm.intr.vector.reduce.fmul"(%565#0, %565#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, vector<[16]xf16>) -> f16
  %567 = "llvm.intr.vector.reduce.fmul"(%565#0, %565#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, vector<[16]xf16>) -> f16
  "t.use"(%566, %567) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %568 = "llvm.intr.vector.reduce.fmul"(%565#0, %565#1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, vector<[16]xf16>) -> f16
  %569 = "t.src"() : () -> vector<8xi2>
  %570 = "llvm.intr.vector.reduce.mul"(%569) : (vector<8xi2>) -> vector<8xi2>
  %571 = "llvm.intr.vector.reduce.mul"(%569) : (vector<8xi2>) -> vector<8xi2>
  "t.use"(%570, %571) : (vector<8xi2>, vector<8xi2>) -> ()
  "t.write"() : () -> ()
  %572 = "llvm.intr.vector.reduce.mul"(%569) : (vector<8xi2>) -> vector<8xi2>
  %573 = "t.src"() : () -> vector<8xi4>
  %574 = "llvm.intr.vector.reduce.or"(%573) : (vector<8xi4>) -> vector<8xi4>
  %575 = "llvm.intr.vector.reduce.or"(%573) : (vector<8xi4>) -> vector<8xi4>
  "t.use"(%574, %575) : (vector<8xi4>, vector<8xi4>) -> ()
  "t.write"() : () -> ()
  %576 = "llvm.intr.vector.reduce.or"(%573) : (vector<8xi4>) -> vector<8xi4>
  %577 = "t.src"() : () -> vector<6xi128>
  %578 = "llvm.intr.vector.reduce.smax"(%577) : (vector<6xi128>) -> vector<6xi128>
  %579 = "llvm.intr.vector.reduce.smax"(%577) : (vector<6xi128>) -> vector<6xi128>
  "t.use"(%578, %579) : (vector<6xi128>, vector<6xi128>) -> ()
  "t.write"() : () -> ()
  %580 = "llvm.intr.vector.reduce.smax"(%577) : (vector<6xi128>) -> vector<6xi128>
  %581 = "t.src"() : () -> vector<32xi32>
  %582 = "llvm.intr.vector.reduce.smin"(%581) : (vector<32xi32>) -> vector<32xi32>
  %583 = "llvm.intr.vector.reduce.smin"(%581) : (vector<32xi32>) -> vector<32xi32>
  "t.use"(%582, %583) : (vector<32xi32>, vector<32xi32>) -> ()
  "t.write"() : () -> ()
  %584 = "llvm.intr.vector.reduce.smin"(%581) : (vector<32xi32>) -> vector<32xi32>
  %585 = "t.src"() : () -> vector<64xi8>
  %586 = "llvm.intr.vector.reduce.umax"(%585) : (vector<64xi8>) -> vector<64xi8>
  %587 = "llvm.intr.vector.reduce.umax"(%585) : (vector<64xi8>) -> vector<64xi8>
  "t.use"(%586, %587) : (vector<64xi8>, vector<64xi8>) -> ()
  "t.write"() : () -> ()
  %588 = "llvm.intr.vector.reduce.umax"(%585) : (vector<64xi8>) -> vector<64xi8>
  %589 = "t.src"() : () -> vector<2xi8>
  %590 = "llvm.intr.vector.reduce.umin"(%589) : (vector<2xi8>) -> vector<2xi8>
  %591 = "llvm.intr.vector.reduce.umin"(%589) : (vector<2xi8>) -> vector<2xi8>
  "t.use"(%590, %591) : (vector<2xi8>, vector<2xi8>) -> ()
  "t.write"() : () -> ()
  %592 = "llvm.intr.vector.reduce.umin"(%589) : (vector<2xi8>) -> vector<2xi8>
  %593 = "t.src"() : () -> vector<[16]xi32>
  %594 = "llvm.intr.vector.reduce.xor"(%593) : (vector<[16]xi32>) -> vector<[16]xi32>
  %595 = "llvm.intr.vector.reduce.xor"(%593) : (vector<[16]xi32>) -> vector<[16]xi32>
  "t.use"(%594, %595) : (vector<[16]xi32>, vector<[16]xi32>) -> ()
  "t.write"() : () -> ()
  %596 = "llvm.intr.vector.reduce.xor"(%593) : (vector<[16]xi32>) -> vector<[16]xi32>
  %597:4 = "t.src"() : () -> (vector<[1]xi2>, vector<[8]xi8>, vector<1xi1>, i32)
  %598 = "llvm.intr.vp.add"(%597#0, %597#1, %597#2, %597#3) : (vector<[1]xi2>, vector<[8]xi8>, vector<1xi1>, i32) -> vector<1xi1>
  %599 = "llvm.intr.vp.add"(%597#0, %597#1, %597#2, %597#3) : (vector<[1]xi2>, vector<[8]xi8>, vector<1xi1>, i32) -> vector<1xi1>
  "t.use"(%598, %599) : (vector<1xi1>, vector<1xi1>) -> ()
  "t.write"() : () -> ()
  %600 = "llvm.intr.vp.add"(%597#0, %597#1, %597#2, %597#3) : (vector<[1]xi2>, vector<[8]xi8>, vector<1xi1>, i32) -> vector<1xi1>
  %601:4 = "t.src"() : () -> (vector<6xi64>, vector<6xi64>, vector<1xi1>, i32)
  %602 = "llvm.intr.vp.and"(%601#0, %601#1, %601#2, %601#3) : (vector<6xi64>, vector<6xi64>, vector<1xi1>, i32) -> !llvm.struct<(i32, i1)>
  %603 = "llvm.intr.vp.and"(%601#0, %601#1, %601#2, %601#3) : (vector<6xi64>, vector<6xi64>, vector<1xi1>, i32) -> !llvm.struct<(i32, i1)>
  "t.use"(%602, %603) : (!llvm.struct<(i32, i1)>, !llvm.struct<(i32, i1)>) -> ()
  "t.write"() : () -> ()
  %604 = "llvm.intr.vp.and"(%601#0, %601#1, %601#2, %601#3) : (vector<6xi64>, vector<6xi64>, vector<1xi1>, i32) -> !llvm.struct<(i32, i1)>
  %605:4 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, vector<16xi1>, i32)
  %606 = "llvm.intr.vp.ashr"(%605#0, %605#1, %605#2, %605#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<16xi1>, i32) -> vector<16xi1>
  %607 = "llvm.intr.vp.ashr"(%605#0, %605#1, %605#2, %605#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<16xi1>, i32) -> vector<16xi1>
  "t.use"(%606, %607) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %608 = "llvm.intr.vp.ashr"(%605#0, %605#1, %605#2, %605#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<16xi1>, i32) -> vector<16xi1>
  %609:4 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>, vector<[2]xi1>, i32)
  %610 = "llvm.intr.vp.fadd"(%609#0, %609#1, %609#2, %609#3) : (vector<2xf16>, vector<2xf16>, vector<[2]xi1>, i32) -> vector<[4]xf128>
  %611 = "llvm.intr.vp.fadd"(%609#0, %609#1, %609#2, %609#3) : (vector<2xf16>, vector<2xf16>, vector<[2]xi1>, i32) -> vector<[4]xf128>
  "t.use"(%610, %611) : (vector<[4]xf128>, vector<[4]xf128>) -> ()
  "t.write"() : () -> ()
  %612 = "llvm.intr.vp.fadd"(%609#0, %609#1, %609#2, %609#3) : (vector<2xf16>, vector<2xf16>, vector<[2]xi1>, i32) -> vector<[4]xf128>
  %613:4 = "t.src"() : () -> (vector<1xf32>, vector<1xf32>, vector<1xi1>, i32)
  %614 = "llvm.intr.vp.fdiv"(%613#0, %613#1, %613#2, %613#3) : (vector<1xf32>, vector<1xf32>, vector<1xi1>, i32) -> vector<1xi1>
  %615 = "llvm.intr.vp.fdiv"(%613#0, %613#1, %613#2, %613#3) : (vector<1xf32>, vector<1xf32>, vector<1xi1>, i32) -> vector<1xi1>
  "t.use"(%614, %615) : (vector<1xi1>, vector<1xi1>) -> ()
  "t.write"() : () -> ()
  %616 = "llvm.intr.vp.fdiv"(%613#0, %613#1, %613#2, %613#3) : (vector<1xf32>, vector<1xf32>, vector<1xi1>, i32) -> vector<1xi1>
  %617:5 = "t.src"() : () -> (vector<2xf16>, vector<[1]xf32>, vector<16xf128>, vector<16xi1>, i32)
  %618 = "llvm.intr.vp.fma"(%617#0, %617#1, %617#2, %617#3, %617#4) : (vector<2xf16>, vector<[1]xf32>, vector<16xf128>, vector<16xi1>, i32) -> vector<16xf128>
  %619 = "llvm.intr.vp.fma"(%617#0, %617#1, %617#2, %617#3, %617#4) : (vector<2xf16>, vector<[1]xf32>, vector<16xf128>, vector<16xi1>, i32) -> vector<16xf128>
  "t.use"(%618, %619) : (vector<16xf128>, vector<16xf128>) -> ()
  "t.write"() : () -> ()
  %620 = "llvm.intr.vp.fma"(%617#0, %617#1, %617#2, %617#3, %617#4) : (vector<2xf16>, vector<[1]xf32>, vector<16xf128>, vector<16xi1>, i32) -> vector<16xf128>
  %621:4 = "t.src"() : () -> (vector<[4]xbf16>, vector<[4]xbf16>, vector<4xi1>, i32)
  %622 = "llvm.intr.vp.fmul"(%621#0, %621#1, %621#2, %621#3) : (vector<[4]xbf16>, vector<[4]xbf16>, vector<4xi1>, i32) -> vector<4xi1>
  %623 = "llvm.intr.vp.fmul"(%621#0, %621#1, %621#2, %621#3) : (vector<[4]xbf16>, vector<[4]xbf16>, vector<4xi1>, i32) -> vector<4xi1>
  "t.use"(%622, %623) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %624 = "llvm.intr.vp.fmul"(%621#0, %621#1, %621#2, %621#3) : (vector<[4]xbf16>, vector<[4]xbf16>, vector<4xi1>, i32) -> vector<4xi1>
  %625:5 = "t.src"() : () -> (vector<2xf32>, vector<2xf32>, vector<2xf32>, vector<2xi1>, i32)
  %626 = "llvm.intr.vp.fmuladd"(%625#0, %625#1, %625#2, %625#3, %625#4) : (vector<2xf32>, vector<2xf32>, vector<2xf32>, vector<2xi1>, i32) -> vector<3xf128>
  %627 = "llvm.intr.vp.fmuladd"(%625#0, %625#1, %625#2, %625#3, %625#4) : (vector<2xf32>, vector<2xf32>, vector<2xf32>, vector<2xi1>, i32) -> vector<3xf128>
  "t.use"(%626, %627) : (vector<3xf128>, vector<3xf128>) -> ()
  "t.write"() : () -> ()
  %628 = "llvm.intr.vp.fmuladd"(%625#0, %625#1, %625#2, %625#3, %625#4) : (vector<2xf32>, vector<2xf32>, vector<2xf32>, vector<2xi1>, i32) -> vector<3xf128>
  %629:3 = "t.src"() : () -> (vector<6xbf16>, vector<6xi1>, i32)
  %630 = "llvm.intr.vp.fneg"(%629#0, %629#1, %629#2) : (vector<6xbf16>, vector<6xi1>, i32) -> vector<6xbf16>
  %631 = "llvm.intr.vp.fneg"(%629#0, %629#1, %629#2) : (vector<6xbf16>, vector<6xi1>, i32) -> vector<6xbf16>
  "t.use"(%630, %631) : (vector<6xbf16>, vector<6xbf16>) -> ()
  "t.write"() : () -> ()
  %632 = "llvm.intr.vp.fneg"(%629#0, %629#1, %629#2) : (vector<6xbf16>, vector<6xi1>, i32) -> vector<6xbf16>
  %633:3 = "t.src"() : () -> (vector<[2]xf32>, vector<[2]xi1>, i32)
  %634 = "llvm.intr.vp.fpext"(%633#0, %633#1, %633#2) : (vector<[2]xf32>, vector<[2]xi1>, i32) -> vector<[2]xi1>
  %635 = "llvm.intr.vp.fpext"(%633#0, %633#1, %633#2) : (vector<[2]xf32>, vector<[2]xi1>, i32) -> vector<[2]xi1>
  "t.use"(%634, %635) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %636 = "llvm.intr.vp.fpext"(%633#0, %633#1, %633#2) : (vector<[2]xf32>, vector<[2]xi1>, i32) -> vector<[2]xi1>
  %637:3 = "t.src"() : () -> (vector<2xf32>, vector<16xi1>, i32)
  %638 = "llvm.intr.vp.fptosi"(%637#0, %637#1, %637#2) : (vector<2xf32>, vector<16xi1>, i32) -> i128
  %639 = "llvm.intr.vp.fptosi"(%637#0, %637#1, %637#2) : (vector<2xf32>, vector<16xi1>, i32) -> i128
  "t.use"(%638, %639) : (i128, i128) -> ()
  "t.write"() : () -> ()
  %640 = "llvm.intr.vp.fptosi"(%637#0, %637#1, %637#2) : (vector<2xf32>, vector<16xi1>, i32) -> i128
  %641:3 = "t.src"() : () -> (vector<32xf32>, vector<32xi1>, i32)
  %642 = "llvm.intr.vp.fptoui"(%641#0, %641#1, %641#2) : (vector<32xf32>, vector<32xi1>, i32) -> vector<32xi1>
  %643 = "llvm.intr.vp.fptoui"(%641#0, %641#1, %641#2) : (vector<32xf32>, vector<32xi1>, i32) -> vector<32xi1>
  "t.use"(%642, %643) : (vector<32xi1>, vector<32xi1>) -> ()
  "t.write"() : () -> ()
  %644 = "llvm.intr.vp.fptoui"(%641#0, %641#1, %641#2) : (vector<32xf32>, vector<32xi1>, i32) -> vector<32xi1>
  %645:3 = "t.src"() : () -> (vector<4xf128>, vector<[4]xi1>, i32)
  %646 = "llvm.intr.vp.fptrunc"(%645#0, %645#1, %645#2) : (vector<4xf128>, vector<[4]xi1>, i32) -> i32
  %647 = "llvm.intr.vp.fptrunc"(%645#0, %645#1, %645#2) : (vector<4xf128>, vector<[4]xi1>, i32) -> i32
  "t.use"(%646, %647) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %648 = "llvm.intr.vp.fptrunc"(%645#0, %645#1, %645#2) : (vector<4xf128>, vector<[4]xi1>, i32) -> i32
  %649:4 = "t.src"() : () -> (vector<[16]xf32>, vector<[16]xf32>, vector<16xi1>, i32)
  %650 = "llvm.intr.vp.frem"(%649#0, %649#1, %649#2, %649#3) : (vector<[16]xf32>, vector<[16]xf32>, vector<16xi1>, i32) -> i32
  %651 = "llvm.intr.vp.frem"(%649#0, %649#1, %649#2, %649#3) : (vector<[16]xf32>, vector<[16]xf32>, vector<16xi1>, i32) -> i32
  "t.use"(%650, %651) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %652 = "llvm.intr.vp.frem"(%649#0, %649#1, %649#2, %649#3) : (vector<[16]xf32>, vector<[16]xf32>, vector<16xi1>, i32) -> i32
  %653:4 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>, vector<2xi1>, i32)
  %654 = "llvm.intr.vp.fsub"(%653#0, %653#1, %653#2, %653#3) : (vector<2xf16>, vector<2xf16>, vector<2xi1>, i32) -> vector<2xf16>
  %655 = "llvm.intr.vp.fsub"(%653#0, %653#1, %653#2, %653#3) : (vector<2xf16>, vector<2xf16>, vector<2xi1>, i32) -> vector<2xf16>
  "t.use"(%654, %655) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %656 = "llvm.intr.vp.fsub"(%653#0, %653#1, %653#2, %653#3) : (vector<2xf16>, vector<2xf16>, vector<2xi1>, i32) -> vector<2xf16>
  %657:3 = "t.src"() : () -> (vector<2xi2>, vector<6xi1>, i32)
  %658 = "llvm.intr.vp.inttoptr"(%657#0, %657#1, %657#2) : (vector<2xi2>, vector<6xi1>, i32) -> vector<6xi1>
  %659 = "llvm.intr.vp.inttoptr"(%657#0, %657#1, %657#2) : (vector<2xi2>, vector<6xi1>, i32) -> vector<6xi1>
  "t.use"(%658, %659) : (vector<6xi1>, vector<6xi1>) -> ()
  "t.write"() : () -> ()
  %660 = "llvm.intr.vp.inttoptr"(%657#0, %657#1, %657#2) : (vector<2xi2>, vector<6xi1>, i32) -> vector<6xi1>
  %661:3 = "t.src"() : () -> (!llvm.ptr<8>, vector<1xi1>, i32)
  %662 = "llvm.intr.vp.load"(%661#0, %661#1, %661#2) : (!llvm.ptr<8>, vector<1xi1>, i32) -> i32
  %663 = "llvm.intr.vp.load"(%661#0, %661#1, %661#2) : (!llvm.ptr<8>, vector<1xi1>, i32) -> i32
  "t.use"(%662, %663) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %664 = "llvm.intr.vp.load"(%661#0, %661#1, %661#2) : (!llvm.ptr<8>, vector<1xi1>, i32) -> i32
  %665:4 = "t.src"() : () -> (vector<1xi1>, vector<1xi1>, vector<[4]xi1>, i32)
  %666 = "llvm.intr.vp.lshr"(%665#0, %665#1, %665#2, %665#3) : (vector<1xi1>, vector<1xi1>, vector<[4]xi1>, i32) -> i32
  %667 = "llvm.intr.vp.lshr"(%665#0, %665#1, %665#2, %665#3) : (vector<1xi1>, vector<1xi1>, vector<[4]xi1>, i32) -> i32
  "t.use"(%666, %667) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %668 = "llvm.intr.vp.lshr"(%665#0, %665#1, %665#2, %665#3) : (vector<1xi1>, vector<1xi1>, vector<[4]xi1>, i32) -> i32
  %669:4 = "t.src"() : () -> (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>, i32)
  %670 = "llvm.intr.vp.merge"(%669#0, %669#1, %669#2, %669#3) : (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>, i32) -> vector<16xi1>
  %671 = "llvm.intr.vp.merge"(%669#0, %669#1, %669#2, %669#3) : (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>, i32) -> vector<16xi1>
  "t.use"(%670, %671) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %672 = "llvm.intr.vp.merge"(%669#0, %669#1, %669#2, %669#3) : (vector<[1]xi1>, vector<[1]xi1>, vector<[1]xi1>, i32) -> vector<16xi1>
  %673:4 = "t.src"() : () -> (vector<4xi2>, vector<4xi2>, vector<16xi1>, i32)
  %674 = "llvm.intr.vp.mul"(%673#0, %673#1, %673#2, %673#3) : (vector<4xi2>, vector<4xi2>, vector<16xi1>, i32) -> i32
  %675 = "llvm.intr.vp.mul"(%673#0, %673#1, %673#2, %673#3) : (vector<4xi2>, vector<4xi2>, vector<16xi1>, i32) -> i32
  "t.use"(%674, %675) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %676 = "llvm.intr.vp.mul"(%673#0, %673#1, %673#2, %673#3) : (vector<4xi2>, vector<4xi2>, vector<16xi1>, i32) -> i32
  %677:4 = "t.src"() : () -> (vector<1xi1>, vector<1xi1>, vector<1xi1>, i32)
  %678 = "llvm.intr.vp.or"(%677#0, %677#1, %677#2, %677#3) : (vector<1xi1>, vector<1xi1>, vector<1xi1>, i32) -> vector<1xi1>
  %679 = "llvm.intr.vp.or"(%677#0, %677#1, %677#2, %677#3) : (vector<1xi1>, vector<1xi1>, vector<1xi1>, i32) -> vector<1xi1>
  "t.use"(%678, %679) : (vector<1xi1>, vector<1xi1>) -> ()
  "t.write"() : () -> ()
  %680 = "llvm.intr.vp.or"(%677#0, %677#1, %677#2, %677#3) : (vector<1xi1>, vector<1xi1>, vector<1xi1>, i32) -> vector<1xi1>
  %681:3 = "t.src"() : () -> (vector<[4]x!llvm.ptr>, vector<4xi1>, i32)
  %682 = "llvm.intr.vp.ptrtoint"(%681#0, %681#1, %681#2) : (vector<[4]x!llvm.ptr>, vector<4xi1>, i32) -> i32
  %683 = "llvm.intr.vp.ptrtoint"(%681#0, %681#1, %681#2) : (vector<[4]x!llvm.ptr>, vector<4xi1>, i32) -> i32
  "t.use"(%682, %683) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %684 = "llvm.intr.vp.ptrtoint"(%681#0, %681#1, %681#2) : (vector<[4]x!llvm.ptr>, vector<4xi1>, i32) -> i32
  %685:4 = "t.src"() : () -> (i4, vector<2xi1>, vector<2xi1>, i32)
  %686 = "llvm.intr.vp.reduce.add"(%685#0, %685#1, %685#2, %685#3) : (i4, vector<2xi1>, vector<2xi1>, i32) -> i32
  %687 = "llvm.intr.vp.reduce.add"(%685#0, %685#1, %685#2, %685#3) : (i4, vector<2xi1>, vector<2xi1>, i32) -> i32
  "t.use"(%686, %687) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %688 = "llvm.intr.vp.reduce.add"(%685#0, %685#1, %685#2, %685#3) : (i4, vector<2xi1>, vector<2xi1>, i32) -> i32
  %689:4 = "t.src"() : () -> (i2, vector<[4]xi2>, vector<[4]xi1>, i32)
  %690 = "llvm.intr.vp.reduce.and"(%689#0, %689#1, %689#2, %689#3) : (i2, vector<[4]xi2>, vector<[4]xi1>, i32) -> vector<[4]xi2>
  %691 = "llvm.intr.vp.reduce.and"(%689#0, %689#1, %689#2, %689#3) : (i2, vector<[4]xi2>, vector<[4]xi1>, i32) -> vector<[4]xi2>
  "t.use"(%690, %691) : (vector<[4]xi2>, vector<[4]xi2>) -> ()
  "t.write"() : () -> ()
  %692 = "llvm.intr.vp.reduce.and"(%689#0, %689#1, %689#2, %689#3) : (i2, vector<[4]xi2>, vector<[4]xi1>, i32) -> vector<[4]xi2>
  %693:4 = "t.src"() : () -> (tf32, vector<[8]xbf16>, vector<8xi1>, i32)
  %694 = "llvm.intr.vp.reduce.fadd"(%693#0, %693#1, %693#2, %693#3) : (tf32, vector<[8]xbf16>, vector<8xi1>, i32) -> vector<8xi1>
  %695 = "llvm.intr.vp.reduce.fadd"(%693#0, %693#1, %693#2, %693#3) : (tf32, vector<[8]xbf16>, vector<8xi1>, i32) -> vector<8xi1>
  "t.use"(%694, %695) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %696 = "llvm.intr.vp.reduce.fadd"(%693#0, %693#1, %693#2, %693#3) : (tf32, vector<[8]xbf16>, vector<8xi1>, i32) -> vector<8xi1>
  %697:4 = "t.src"() : () -> (f8E8M0FNU, vector<8xf16>, vector<[8]xi1>, i32)
  %698 = "llvm.intr.vp.reduce.fmax"(%697#0, %697#1, %697#2, %697#3) : (f8E8M0FNU, vector<8xf16>, vector<[8]xi1>, i32) -> vector<[8]xi1>
  %699 = "llvm.intr.vp.reduce.fmax"(%697#0, %697#1, %697#2, %697#3) : (f8E8M0FNU, vector<8xf16>, vector<[8]xi1>, i32) -> vector<[8]xi1>
  "t.use"(%698, %699) : (vector<[8]xi1>, vector<[8]xi1>) -> ()
  "t.write"() : () -> ()
  %700 = "llvm.intr.vp.reduce.fmax"(%697#0, %697#1, %697#2, %697#3) : (f8E8M0FNU, vector<8xf16>, vector<[8]xi1>, i32) -> vector<[8]xi1>
  %701:4 = "t.src"() : () -> (f8E8M0FNU, vector<3xf80>, vector<3xi1>, i32)
  %702 = "llvm.intr.vp.reduce.fmin"(%701#0, %701#1, %701#2, %701#3) : (f8E8M0FNU, vector<3xf80>, vector<3xi1>, i32) -> i32
  %703 = "llvm.intr.vp.reduce.fmin"(%701#0, %701#1, %701#2, %701#3) : (f8E8M0FNU, vector<3xf80>, vector<3xi1>, i32) -> i32
  "t.use"(%702, %703) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %704 = "llvm.intr.vp.reduce.fmin"(%701#0, %701#1, %701#2, %701#3) : (f8E8M0FNU, vector<3xf80>, vector<3xi1>, i32) -> i32
  %705:4 = "t.src"() : () -> (f4E2M1FN, vector<[2]xf128>, vector<8xi1>, i32)
  %706 = "llvm.intr.vp.reduce.fmul"(%705#0, %705#1, %705#2, %705#3) : (f4E2M1FN, vector<[2]xf128>, vector<8xi1>, i32) -> !llvm.struct<(i32, i32)>
  %707 = "llvm.intr.vp.reduce.fmul"(%705#0, %705#1, %705#2, %705#3) : (f4E2M1FN, vector<[2]xf128>, vector<8xi1>, i32) -> !llvm.struct<(i32, i32)>
  "t.use"(%706, %707) : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> ()
  "t.write"() : () -> ()
  %708 = "llvm.intr.vp.reduce.fmul"(%705#0, %705#1, %705#2, %705#3) : (f4E2M1FN, vector<[2]xf128>, vector<8xi1>, i32) -> !llvm.struct<(i32, i32)>
  %709:4 = "t.src"() : () -> (i32, vector<1xi4>, vector<16xi1>, i32)
  %710 = "llvm.intr.vp.reduce.mul"(%709#0, %709#1, %709#2, %709#3) : (i32, vector<1xi4>, vector<16xi1>, i32) -> vector<16xi1>
  %711 = "llvm.intr.vp.reduce.mul"(%709#0, %709#1, %709#2, %709#3) : (i32, vector<1xi4>, vector<16xi1>, i32) -> vector<16xi1>
  "t.use"(%710, %711) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %712 = "llvm.intr.vp.reduce.mul"(%709#0, %709#1, %709#2, %709#3) : (i32, vector<1xi4>, vector<16xi1>, i32) -> vector<16xi1>
  %713:4 = "t.src"() : () -> (i1, vector<4xi16>, vector<4xi1>, i32)
  %714 = "llvm.intr.vp.reduce.or"(%713#0, %713#1, %713#2, %713#3) : (i1, vector<4xi16>, vector<4xi1>, i32) -> i32
  %715 = "llvm.intr.vp.reduce.or"(%713#0, %713#1, %713#2, %713#3) : (i1, vector<4xi16>, vector<4xi1>, i32) -> i32
  "t.use"(%714, %715) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %716 = "llvm.intr.vp.reduce.or"(%713#0, %713#1, %713#2, %713#3) : (i1, vector<4xi16>, vector<4xi1>, i32) -> i32
  %717:4 = "t.src"() : () -> (i16, vector<16xi4>, vector<16xi1>, i32)
  %718 = "llvm.intr.vp.reduce.smax"(%717#0, %717#1, %717#2, %717#3) : (i16, vector<16xi4>, vector<16xi1>, i32) -> i32
  %719 = "llvm.intr.vp.reduce.smax"(%717#0, %717#1, %717#2, %717#3) : (i16, vector<16xi4>, vector<16xi1>, i32) -> i32
  "t.use"(%718, %719) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %720 = "llvm.intr.vp.reduce.smax"(%717#0, %717#1, %717#2, %717#3) : (i16, vector<16xi4>, vector<16xi1>, i32) -> i32
  %721:4 = "t.src"() : () -> (i128, vector<64xi2>, vector<64xi1>, i32)
  %722 = "llvm.intr.vp.reduce.smin"(%721#0, %721#1, %721#2, %721#3) : (i128, vector<64xi2>, vector<64xi1>, i32) -> i128
  %723 = "llvm.intr.vp.reduce.smin"(%721#0, %721#1, %721#2, %721#3) : (i128, vector<64xi2>, vector<64xi1>, i32) -> i128
  "t.use"(%722, %723) : (i128, i128) -> ()
  "t.write"() : () -> ()
  %724 = "llvm.intr.vp.reduce.smin"(%721#0, %721#1, %721#2, %721#3) : (i128, vector<64xi2>, vector<64xi1>, i32) -> i128
  %725:4 = "t.src"() : () -> (i64, vector<[4]xi2>, vector<[8]xi1>, i32)
  %726 = "llvm.intr.vp.reduce.umax"(%725#0, %725#1, %725#2, %725#3) : (i64, vector<[4]xi2>, vector<[8]xi1>, i32) -> vector<16xf128>
  %727 = "llvm.intr.vp.reduce.umax"(%725#0, %725#1, %725#2, %725#3) : (i64, vector<[4]xi2>, vector<[8]xi1>, i32) -> vector<16xf128>
  "t.use"(%726, %727) : (vector<16xf128>, vector<16xf128>) -> ()
  "t.write"() : () -> ()
  %728 = "llvm.intr.vp.reduce.umax"(%725#0, %725#1, %725#2, %725#3) : (i64, vector<[4]xi2>, vector<[8]xi1>, i32) -> vector<16xf128>
  %729:4 = "t.src"() : () -> (i64, vector<32xi8>, vector<32xi1>, i32)
  %730 = "llvm.intr.vp.reduce.umin"(%729#0, %729#1, %729#2, %729#3) : (i64, vector<32xi8>, vector<32xi1>, i32) -> i64
  %731 = "llvm.intr.vp.reduce.umin"(%729#0, %729#1, %729#2, %729#3) : (i64, vector<32xi8>, vector<32xi1>, i32) -> i64
  "t.use"(%730, %731) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %732 = "llvm.intr.vp.reduce.umin"(%729#0, %729#1, %729#2, %729#3) : (i64, vector<32xi8>, vector<32xi1>, i32) -> i64
  %733:4 = "t.src"() : () -> (i1, vector<[1]xi1>, vector<[1]xi1>, i32)
  %734 = "llvm.intr.vp.reduce.xor"(%733#0, %733#1, %733#2, %733#3) : (i1, vector<[1]xi1>, vector<[1]xi1>, i32) -> i1
  %735 = "llvm.intr.vp.reduce.xor"(%733#0, %733#1, %733#2, %733#3) : (i1, vector<[1]xi1>, vector<[1]xi1>, i32) -> i1
  "t.use"(%734, %735) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %736 = "llvm.intr.vp.reduce.xor"(%733#0, %733#1, %733#2, %733#3) : (i1, vector<[1]xi1>, vector<[1]xi1>, i32) -> i1
  %737:4 = "t.src"() : () -> (vector<32xi16>, vector<32xi16>, vector<32xi1>, i32)
  %738 = "llvm.intr.vp.sdiv"(%737#0, %737#1, %737#2, %737#3) : (vector<32xi16>, vector<32xi16>, vector<32xi1>, i32) -> vector<32xi1>
  %739 = "llvm.intr.vp.sdiv"(%737#0, %737#1, %737#2, %737#3) : (vector<32xi16>, vector<32xi16>, vector<32xi1>, i32) -> vector<32xi1>
  "t.use"(%738, %739) : (vector<32xi1>, vector<32xi1>) -> ()
  "t.write"() : () -> ()
  %740 = "llvm.intr.vp.sdiv"(%737#0, %737#1, %737#2, %737#3) : (vector<32xi16>, vector<32xi16>, vector<32xi1>, i32) -> vector<32xi1>
  %741:4 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>, i32)
  %742 = "llvm.intr.vp.select"(%741#0, %741#1, %741#2, %741#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>, i32) -> i32
  %743 = "llvm.intr.vp.select"(%741#0, %741#1, %741#2, %741#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>, i32) -> i32
  "t.use"(%742, %743) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %744 = "llvm.intr.vp.select"(%741#0, %741#1, %741#2, %741#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>, i32) -> i32
  %745:3 = "t.src"() : () -> (vector<3xi128>, vector<3xi1>, i32)
  %746 = "llvm.intr.vp.sext"(%745#0, %745#1, %745#2) : (vector<3xi128>, vector<3xi1>, i32) -> vector<3xi128>
  %747 = "llvm.intr.vp.sext"(%745#0, %745#1, %745#2) : (vector<3xi128>, vector<3xi1>, i32) -> vector<3xi128>
  "t.use"(%746, %747) : (vector<3xi128>, vector<3xi128>) -> ()
  "t.write"() : () -> ()
  %748 = "llvm.intr.vp.sext"(%745#0, %745#1, %745#2) : (vector<3xi128>, vector<3xi1>, i32) -> vector<3xi128>
  %749:4 = "t.src"() : () -> (vector<16xi2>, vector<16xi2>, vector<[16]xi1>, i32)
  %750 = "llvm.intr.vp.shl"(%749#0, %749#1, %749#2, %749#3) : (vector<16xi2>, vector<16xi2>, vector<[16]xi1>, i32) -> vector<16xi2>
  %751 = "llvm.intr.vp.shl"(%749#0, %749#1, %749#2, %749#3) : (vector<16xi2>, vector<16xi2>, vector<[16]xi1>, i32) -> vector<16xi2>
  "t.use"(%750, %751) : (vector<16xi2>, vector<16xi2>) -> ()
  "t.write"() : () -> ()
  %752 = "llvm.intr.vp.shl"(%749#0, %749#1, %749#2, %749#3) : (vector<16xi2>, vector<16xi2>, vector<[16]xi1>, i32) -> vector<16xi2>
  %753:3 = "t.src"() : () -> (vector<64xi4>, vector<64xi1>, i32)
  %754 = "llvm.intr.vp.sitofp"(%753#0, %753#1, %753#2) : (vector<64xi4>, vector<64xi1>, i32) -> vector<64xi1>
  %755 = "llvm.intr.vp.sitofp"(%753#0, %753#1, %753#2) : (vector<64xi4>, vector<64xi1>, i32) -> vector<64xi1>
  "t.use"(%754, %755) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %756 = "llvm.intr.vp.sitofp"(%753#0, %753#1, %753#2) : (vector<64xi4>, vector<64xi1>, i32) -> vector<64xi1>
  %757:4 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, vector<3xi1>, i32)
  %758 = "llvm.intr.vp.smax"(%757#0, %757#1, %757#2, %757#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<3xi1>, i32) -> vector<3xi1>
  %759 = "llvm.intr.vp.smax"(%757#0, %757#1, %757#2, %757#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<3xi1>, i32) -> vector<3xi1>
  "t.use"(%758, %759) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %760 = "llvm.intr.vp.smax"(%757#0, %757#1, %757#2, %757#3) : (vector<[16]xi1>, vector<[16]xi1>, vector<3xi1>, i32) -> vector<3xi1>
  %761:4 = "t.src"() : () -> (vector<2xi1>, vector<2xi1>, vector<[8]xi1>, i32)
  %762 = "llvm.intr.vp.smin"(%761#0, %761#1, %761#2, %761#3) : (vector<2xi1>, vector<2xi1>, vector<[8]xi1>, i32) -> vector<2xi1>
  %763 = "llvm.intr.vp.smin"(%761#0, %761#1, %761#2, %761#3) : (vector<2xi1>, vector<2xi1>, vector<[8]xi1>, i32) -> vector<2xi1>
  "t.use"(%762, %763) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %764 = "llvm.intr.vp.smin"(%761#0, %761#1, %761#2, %761#3) : (vector<2xi1>, vector<2xi1>, vector<[8]xi1>, i32) -> vector<2xi1>
  %765:4 = "t.src"() : () -> (vector<[8]xi2>, vector<[8]xi2>, vector<8xi1>, i32)
  %766 = "llvm.intr.vp.srem"(%765#0, %765#1, %765#2, %765#3) : (vector<[8]xi2>, vector<[8]xi2>, vector<8xi1>, i32) -> i32
  %767 = "llvm.intr.vp.srem"(%765#0, %765#1, %765#2, %765#3) : (vector<[8]xi2>, vector<[8]xi2>, vector<8xi1>, i32) -> i32
  "t.use"(%766, %767) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %768 = "llvm.intr.vp.srem"(%765#0, %765#1, %765#2, %765#3) : (vector<[8]xi2>, vector<[8]xi2>, vector<8xi1>, i32) -> i32
  %769:4 = "t.src"() : () -> (vector<3xf80>, !llvm.ptr<3>, vector<3xi1>, i32)
  "llvm.intr.vp.store"(%769#0, %769#1, %769#2, %769#3) : (vector<3xf80>, !llvm.ptr<3>, vector<3xi1>, i32) -> ()
  %770:4 = "t.src"() : () -> (vector<32xi2>, vector<[1]xi64>, vector<[1]xi1>, i32)
  %771 = "llvm.intr.vp.sub"(%770#0, %770#1, %770#2, %770#3) : (vector<32xi2>, vector<[1]xi64>, vector<[1]xi1>, i32) -> vector<8xf64>
  %772 = "llvm.intr.vp.sub"(%770#0, %770#1, %770#2, %770#3) : (vector<32xi2>, vector<[1]xi64>, vector<[1]xi1>, i32) -> vector<8xf64>
  "t.use"(%771, %772) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %773 = "llvm.intr.vp.sub"(%770#0, %770#1, %770#2, %770#3) : (vector<32xi2>, vector<[1]xi64>, vector<[1]xi1>, i32) -> vector<8xf64>
  %774:3 = "t.src"() : () -> (vector<1xi128>, vector<[16]xi1>, i32)
  %775 = "llvm.intr.vp.trunc"(%774#0, %774#1, %774#2) : (vector<1xi128>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  %776 = "llvm.intr.vp.trunc"(%774#0, %774#1, %774#2) : (vector<1xi128>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  "t.use"(%775, %776) : (vector<[16]xi1>, vector<[16]xi1>) -> ()
  "t.write"() : () -> ()
  %777 = "llvm.intr.vp.trunc"(%774#0, %774#1, %774#2) : (vector<1xi128>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  %778:4 = "t.src"() : () -> (vector<1xi4>, vector<1xi4>, vector<3xi1>, i32)
  %779 = "llvm.intr.vp.udiv"(%778#0, %778#1, %778#2, %778#3) : (vector<1xi4>, vector<1xi4>, vector<3xi1>, i32) -> vector<4xf16>
  %780 = "llvm.intr.vp.udiv"(%778#0, %778#1, %778#2, %778#3) : (vector<1xi4>, vector<1xi4>, vector<3xi1>, i32) -> vector<4xf16>
  "t.use"(%779, %780) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %781 = "llvm.intr.vp.udiv"(%778#0, %778#1, %778#2, %778#3) : (vector<1xi4>, vector<1xi4>, vector<3xi1>, i32) -> vector<4xf16>
  %782:3 = "t.src"() : () -> (vector<32xi1>, vector<2xi1>, i32)
  %783 = "llvm.intr.vp.uitofp"(%782#0, %782#1, %782#2) : (vector<32xi1>, vector<2xi1>, i32) -> vector<2xi1>
  %784 = "llvm.intr.vp.uitofp"(%782#0, %782#1, %782#2) : (vector<32xi1>, vector<2xi1>, i32) -> vector<2xi1>
  "t.use"(%783, %784) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %785 = "llvm.intr.vp.uitofp"(%782#0, %782#1, %782#2) : (vector<32xi1>, vector<2xi1>, i32) -> vector<2xi1>
  %786:4 = "t.src"() : () -> (vector<4xi64>, vector<4xi64>, vector<[4]xi1>, i32)
  %787 = "llvm.intr.vp.umax"(%786#0, %786#1, %786#2, %786#3) : (vector<4xi64>, vector<4xi64>, vector<[4]xi1>, i32) -> vector<4xi64>
  %788 = "llvm.intr.vp.umax"(%786#0, %786#1, %786#2, %786#3) : (vector<4xi64>, vector<4xi64>, vector<[4]xi1>, i32) -> vector<4xi64>
  "t.use"(%787, %788) : (vector<4xi64>, vector<4xi64>) -> ()
  "t.write"() : () -> ()
  %789 = "llvm.intr.vp.umax"(%786#0, %786#1, %786#2, %786#3) : (vector<4xi64>, vector<4xi64>, vector<[4]xi1>, i32) -> vector<4xi64>
  %790:4 = "t.src"() : () -> (vector<[1]xi2>, vector<[1]xi2>, vector<[1]xi1>, i32)
  %791 = "llvm.intr.vp.umin"(%790#0, %790#1, %790#2, %790#3) : (vector<[1]xi2>, vector<[1]xi2>, vector<[1]xi1>, i32) -> vector<[1]xi2>
  %792 = "llvm.intr.vp.umin"(%790#0, %790#1, %790#2, %790#3) : (vector<[1]xi2>, vector<[1]xi2>, vector<[1]xi1>, i32) -> vector<[1]xi2>
  "t.use"(%791, %792) : (vector<[1]xi2>, vector<[1]xi2>) -> ()
  "t.write"() : () -> ()
  %793 = "llvm.intr.vp.umin"(%790#0, %790#1, %790#2, %790#3) : (vector<[1]xi2>, vector<[1]xi2>, vector<[1]xi1>, i32) -> vector<[1]xi2>
  %794:4 = "t.src"() : () -> (vector<3xi64>, vector<3xi64>, vector<3xi1>, i32)
  %795 = "llvm.intr.vp.urem"(%794#0, %794#1, %794#2, %794#3) : (vector<3xi64>, vector<3xi64>, vector<3xi1>, i32) -> i32
  %796 = "llvm.intr.vp.urem"(%794#0, %794#1, %794#2, %794#3) : (vector<3xi64>, vector<3xi64>, vector<3xi1>, i32) -> i32
  "t.use"(%795, %796) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %797 = "llvm.intr.vp.urem"(%794#0, %794#1, %794#2, %794#3) : (vector<3xi64>, vector<3xi64>, vector<3xi1>, i32) -> i32
  %798:4 = "t.src"() : () -> (vector<4xi1>, vector<4xi1>, vector<4xi1>, i32)
  %799 = "llvm.intr.vp.xor"(%798#0, %798#1, %798#2, %798#3) : (vector<4xi1>, vector<4xi1>, vector<4xi1>, i32) -> vector<4xi1>
  %800 = "llvm.intr.vp.xor"(%798#0, %798#1, %798#2, %798#3) : (vector<4xi1>, vector<4xi1>, vector<4xi1>, i32) -> vector<4xi1>
  "t.use"(%799, %800) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %801 = "llvm.intr.vp.xor"(%798#0, %798#1, %798#2, %798#3) : (vector<4xi1>, vector<4xi1>, vector<4xi1>, i32) -> vector<4xi1>
  %802:3 = "t.src"() : () -> (vector<[16]xi4>, vector<[4]xi1>, i32)
  %803 = "llvm.intr.vp.zext"(%802#0, %802#1, %802#2) : (vector<[16]xi4>, vector<[4]xi1>, i32) -> i32
  %804 = "llvm.intr.vp.zext"(%802#0, %802#1, %802#2) : (vector<[16]xi4>, vector<[4]xi1>, i32) -> i32
  "t.use"(%803, %804) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %805 = "llvm.intr.vp.zext"(%802#0, %802#1, %802#2) : (vector<[16]xi4>, vector<[4]xi1>, i32) -> i32
  %806 = "llvm.intr.vscale"() : () -> f128
  %807 = "llvm.intr.vscale"() : () -> f128
  "t.use"(%806, %807) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %808 = "llvm.intr.vscale"() : () -> f128
  %809 = "t.src"() : () -> vector<6xi1>
  %810 = "llvm.inttoptr"(%809) : (vector<6xi1>) -> !llvm.ptr<4>
  %811 = "llvm.inttoptr"(%809) : (vector<6xi1>) -> !llvm.ptr<4>
  "t.use"(%810, %811) : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  "t.write"() : () -> ()
  %812 = "llvm.inttoptr"(%809) : (vector<6xi1>) -> !llvm.ptr<4>
  %813 = "t.src"() : () -> !llvm.array<4 x i32>
  %814 = "llvm.landingpad"(%813) : (!llvm.array<4 x i32>) -> vector<2xf32>
  %815 = "llvm.landingpad"(%813) : (!llvm.array<4 x i32>) -> vector<2xf32>
  "t.use"(%814, %815) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %816 = "llvm.landingpad"(%813) : (!llvm.array<4 x i32>) -> vector<2xf32>
  "llvm.linker_options"() <{options = ["abc", "abc"]}> : () -> ()
  %817 = "t.src"() : () -> !llvm.ptr<6>
  %818 = "llvm.load"(%817) <{invariantGroup, ordering = 0 : i64}> : (!llvm.ptr<6>) -> vector<64xi1>
  %819 = "llvm.load"(%817) <{invariantGroup, ordering = 0 : i64}> : (!llvm.ptr<6>) -> vector<64xi1>
  "t.use"(%818, %819) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %820 = "llvm.load"(%817) <{invariantGroup, ordering = 0 : i64}> : (!llvm.ptr<6>) -> vector<64xi1>
  %821:2 = "t.src"() : () -> (vector<8xi4>, vector<8xi4>)
  %822 = "llvm.lshr"(%821#0, %821#1) : (vector<8xi4>, vector<8xi4>) -> vector<8xi4>
  %823 = "llvm.lshr"(%821#0, %821#1) : (vector<8xi4>, vector<8xi4>) -> vector<8xi4>
  "t.use"(%822, %823) : (vector<8xi4>, vector<8xi4>) -> ()
  "t.write"() : () -> ()
  %824 = "llvm.lshr"(%821#0, %821#1) : (vector<8xi4>, vector<8xi4>) -> vector<8xi4>
  %825 = "llvm.mlir.constant"() <{value = dense<1> : tensor<4xi32>}> : () -> vector<[4]xi16>
  %826 = "llvm.mlir.constant"() <{value = dense<1> : tensor<4xi32>}> : () -> vector<[4]xi16>
  "t.use"(%825, %826) : (vector<[4]xi16>, vector<[4]xi16>) -> ()
  "t.write"() : () -> ()
  %827 = "llvm.mlir.constant"() <{value = dense<1> : tensor<4xi32>}> : () -> vector<[4]xi16>
  "llvm.mlir.global_ctors"() <{ctors = [], data = [], priorities = []}> : () -> ()
  "llvm.mlir.global_dtors"() <{data = [], dtors = [], priorities = []}> : () -> ()
  %828 = "llvm.mlir.none"() : () -> !llvm.token
  %829 = "llvm.mlir.none"() : () -> !llvm.token
  "t.use"(%828, %829) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %830 = "llvm.mlir.none"() : () -> !llvm.token
  %831 = "llvm.mlir.poison"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %832 = "llvm.mlir.poison"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%831, %832) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %833 = "llvm.mlir.poison"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %834 = "llvm.mlir.undef"() : () -> !llvm.struct<(i64, i64)>
  %835 = "llvm.mlir.undef"() : () -> !llvm.struct<(i64, i64)>
  "t.use"(%834, %835) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>) -> ()
  "t.write"() : () -> ()
  %836 = "llvm.mlir.undef"() : () -> !llvm.struct<(i64, i64)>
  %837 = "llvm.mlir.zero"() : () -> i64
  %838 = "llvm.mlir.zero"() : () -> i64
  "t.use"(%837, %838) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %839 = "llvm.mlir.zero"() : () -> i64
  "llvm.module_flags"() <{flags = []}> : () -> ()
  %840:2 = "t.src"() : () -> (vector<[8]xi1>, vector<[8]xi1>)
  %841 = "llvm.mul"(%840#0, %840#1) <{overflowFlags = 0 : i32}> : (vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  %842 = "llvm.mul"(%840#0, %840#1) <{overflowFlags = 0 : i32}> : (vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  "t.use"(%841, %842) : (vector<[8]xi1>, vector<[8]xi1>) -> ()
  "t.write"() : () -> ()
  %843 = "llvm.mul"(%840#0, %840#1) <{overflowFlags = 0 : i32}> : (vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  %844:2 = "t.src"() : () -> (i4, i4)
  %845 = "llvm.or"(%844#0, %844#1) : (i4, i4) -> i4
  %846 = "llvm.or"(%844#0, %844#1) : (i4, i4) -> i4
  "t.use"(%845, %846) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %847 = "llvm.or"(%844#0, %844#1) : (i4, i4) -> i4
  %848 = "t.src"() : () -> !llvm.ptr<8>
  %849 = "llvm.ptrtoint"(%848) : (!llvm.ptr<8>) -> vector<64xi1>
  %850 = "llvm.ptrtoint"(%848) : (!llvm.ptr<8>) -> vector<64xi1>
  "t.use"(%849, %850) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %851 = "llvm.ptrtoint"(%848) : (!llvm.ptr<8>) -> vector<64xi1>
  %852:2 = "t.src"() : () -> (vector<2xi2>, vector<2xi2>)
  %853 = "llvm.sdiv"(%852#0, %852#1) <{isExact}> : (vector<2xi2>, vector<2xi2>) -> vector<2xi2>
  %854 = "llvm.sdiv"(%852#0, %852#1) <{isExact}> : (vector<2xi2>, vector<2xi2>) -> vector<2xi2>
  "t.use"(%853, %854) : (vector<2xi2>, vector<2xi2>) -> ()
  "t.write"() : () -> ()
  %855 = "llvm.sdiv"(%852#0, %852#1) <{isExact}> : (vector<2xi2>, vector<2xi2>) -> vector<2xi2>
  %856:3 = "t.src"() : () -> (vector<3xi1>, vector<3xi1>, vector<3xi1>)
  %857 = "llvm.select"(%856#0, %856#1, %856#2) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xi1>, vector<3xi1>, vector<3xi1>) -> vector<3xi1>
  %858 = "llvm.select"(%856#0, %856#1, %856#2) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xi1>, vector<3xi1>, vector<3xi1>) -> vector<3xi1>
  "t.use"(%857, %858) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %859 = "llvm.select"(%856#0, %856#1, %856#2) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xi1>, vector<3xi1>, vector<3xi1>) -> vector<3xi1>
  %860 = "t.src"() : () -> vector<[2]xi2>
  %861 = "llvm.sext"(%860) : (vector<[2]xi2>) -> vector<[2]xi128>
  %862 = "llvm.sext"(%860) : (vector<[2]xi2>) -> vector<[2]xi128>
  "t.use"(%861, %862) : (vector<[2]xi128>, vector<[2]xi128>) -> ()
  "t.write"() : () -> ()
  %863 = "llvm.sext"(%860) : (vector<[2]xi2>) -> vector<[2]xi128>
  %864:2 = "t.src"() : () -> (i2, i2)
  %865 = "llvm.shl"(%864#0, %864#1) <{overflowFlags = 0 : i32}> : (i2, i2) -> i2
  %866 = "llvm.shl"(%864#0, %864#1) <{overflowFlags = 0 : i32}> : (i2, i2) -> i2
  "t.use"(%865, %866) : (i2, i2) -> ()
  "t.write"() : () -> ()
  %867 = "llvm.shl"(%864#0, %864#1) <{overflowFlags = 0 : i32}> : (i2, i2) -> i2
  %868:2 = "t.src"() : () -> (vector<[1]xi2>, vector<[1]xi2>)
  %869 = "llvm.shufflevector"(%868#0, %868#1) <{mask = array<i32>}> : (vector<[1]xi2>, vector<[1]xi2>) -> vector<6xi1>
  %870 = "llvm.shufflevector"(%868#0, %868#1) <{mask = array<i32>}> : (vector<[1]xi2>, vector<[1]xi2>) -> vector<6xi1>
  "t.use"(%869, %870) : (vector<6xi1>, vector<6xi1>) -> ()
  "t.write"() : () -> ()
  %871 = "llvm.shufflevector"(%868#0, %868#1) <{mask = array<i32>}> : (vector<[1]xi2>, vector<[1]xi2>) -> vector<6xi1>
  %872 = "t.src"() : () -> vector<16xi2>
  %873 = "llvm.sitofp"(%872) : (vector<16xi2>) -> vector<[16]xf80>
  %874 = "llvm.sitofp"(%872) : (vector<16xi2>) -> vector<[16]xf80>
  "t.use"(%873, %874) : (vector<[16]xf80>, vector<[16]xf80>) -> ()
  "t.write"() : () -> ()
  %875 = "llvm.sitofp"(%872) : (vector<16xi2>) -> vector<[16]xf80>
  %876:2 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>)
  %877 = "llvm.srem"(%876#0, %876#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  %878 = "llvm.srem"(%876#0, %876#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  "t.use"(%877, %878) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %879 = "llvm.srem"(%876#0, %876#1) : (vector<[2]xi1>, vector<[2]xi1>) -> vector<[2]xi1>
  %880:2 = "t.src"() : () -> (!llvm.ptr<7>, !llvm.ptr)
  "llvm.store"(%880#0, %880#1) <{invariantGroup, ordering = 0 : i64, volatile_}> : (!llvm.ptr<7>, !llvm.ptr) -> ()
  %881:2 = "t.src"() : () -> (vector<[8]xi128>, vector<[8]xi128>)
  %882 = "llvm.sub"(%881#0, %881#1) <{overflowFlags = 0 : i32}> : (vector<[8]xi128>, vector<[8]xi128>) -> vector<[8]xi128>
  %883 = "llvm.sub"(%881#0, %881#1) <{overflowFlags = 0 : i32}> : (vector<[8]xi128>, vector<[8]xi128>) -> vector<[8]xi128>
  "t.use"(%882, %883) : (vector<[8]xi128>, vector<[8]xi128>) -> ()
  "t.write"() : () -> ()
  %884 = "llvm.sub"(%881#0, %881#1) <{overflowFlags = 0 : i32}> : (vector<[8]xi128>, vector<[8]xi128>) -> vector<[8]xi128>
  %885 = "t.src"() : () -> vector<1xi1>
  %886 = "llvm.trunc"(%885) <{overflowFlags = 0 : i32}> : (vector<1xi1>) -> i128
  %887 = "llvm.trunc"(%885) <{overflowFlags = 0 : i32}> : (vector<1xi1>) -> i128
  "t.use"(%886, %887) : (i128, i128) -> ()
  "t.write"() : () -> ()
  %888 = "llvm.trunc"(%885) <{overflowFlags = 0 : i32}> : (vector<1xi1>) -> i128
  %889:2 = "t.src"() : () -> (vector<[8]xi2>, vector<[8]xi2>)
  %890 = "llvm.udiv"(%889#0, %889#1) : (vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %891 = "llvm.udiv"(%889#0, %889#1) : (vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  "t.use"(%890, %891) : (vector<[8]xi2>, vector<[8]xi2>) -> ()
  "t.write"() : () -> ()
  %892 = "llvm.udiv"(%889#0, %889#1) : (vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %893 = "t.src"() : () -> vector<2xi16>
  %894 = "llvm.uitofp"(%893) : (vector<2xi16>) -> vector<2xf32>
  %895 = "llvm.uitofp"(%893) : (vector<2xi16>) -> vector<2xf32>
  "t.use"(%894, %895) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %896 = "llvm.uitofp"(%893) : (vector<2xi16>) -> vector<2xf32>
  %897:2 = "t.src"() : () -> (i1, i1)
  %898 = "llvm.urem"(%897#0, %897#1) : (i1, i1) -> i1
  %899 = "llvm.urem"(%897#0, %897#1) : (i1, i1) -> i1
  "t.use"(%898, %899) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %900 = "llvm.urem"(%897#0, %897#1) : (i1, i1) -> i1
  %901 = "t.src"() : () -> !llvm.ptr<3>
  %902 = "llvm.va_arg"(%901) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %903 = "llvm.va_arg"(%901) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%902, %903) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %904 = "llvm.va_arg"(%901) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %905:2 = "t.src"() : () -> (i8, i8)
  %906 = "llvm.xor"(%905#0, %905#1) : (i8, i8) -> i8
  %907 = "llvm.xor"(%905#0, %905#1) : (i8, i8) -> i8
  "t.use"(%906, %907) : (i8, i8) -> ()
  "t.write"() : () -> ()
  %908 = "llvm.xor"(%905#0, %905#1) : (i8, i8) -> i8
  %909 = "t.src"() : () -> vector<8xi1>
  %910 = "llvm.zext"(%909) : (vector<8xi1>) -> vector<8xi4>
  %911 = "llvm.zext"(%909) : (vector<8xi1>) -> vector<8xi4>
  "t.use"(%910, %911) : (vector<8xi4>, vector<8xi4>) -> ()
  "t.write"() : () -> ()
  %912 = "llvm.zext"(%909) : (vector<8xi1>) -> vector<8xi4>
}) : () -> ()
