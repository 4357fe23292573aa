"builtin.module"() ({
  %0 = "smt.and"() : () -> !smt.bool
  %1 = "smt.and"() : () -> !smt.bool
  "t.use"(%0, %1) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %2 = "smt.and"() : () -> !smt.bool
  %3 = "t.src"() : () -> !smt.bool
  %4 = "smt.array.broadcast"(%3) : (!smt.bool) -> !smt.array<[!smt.int -> !smt.bool]>
  %5 = "smt.array.broadcast"(%3) : (!smt.bool) -> !smt.array<[!smt.int -> !smt.bool]>
  "t.use"(%4, %5) : (!smt.array<[!smt.int -> !smt.bool]>, !smt.array<[!smt.int -> !smt.bool]>) -> ()
  "t.write"() : () -> ()
  %6 = "smt.array.broadcast"(%3) : (!smt.bool) -> !smt.array<[!smt.int -> !smt.bool]>
  %7 = "t.src"() : () -> !smt.bool
  "smt.assert"(%7) : (!smt.bool) -> ()
  %8:2 = "t.src"() : () -> (!smt.bv<16>, !smt.bv<16>)
  %9 = "smt.bv.add"(%8#0, %8#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %10 = "smt.bv.add"(%8#0, %8#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  "t.use"(%9, %10) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %11 = "smt.bv.add"(%8#0, %8#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %12:2 = "t.src"() : () -> (!smt.bv<16>, !smt.bv<16>)
  %13 = "smt.bv.and"(%12#0, %12#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %14 = "smt.bv.and"(%12#0, %12#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  "t.use"(%13, %14) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %15 = "smt.bv.and"(%12#0, %12#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %16:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %17 = "smt.bv.ashr"(%16#0, %16#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %18 = "smt.bv.ashr"(%16#0, %16#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%17, %18) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %19 = "smt.bv.ashr"(%16#0, %16#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %20:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %21 = "smt.bv.cmp"(%20#0, %20#1) <{pred = 0 : i64}> : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
  %22 = "smt.bv.cmp"(%20#0, %20#1) <{pred = 0 : i64}> : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
  "t.use"(%21, %22) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %23 = "smt.bv.cmp"(%20#0, %20#1) <{pred = 0 : i64}> : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
  %24:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %25 = "smt.bv.concat"(%24#0, %24#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<16>
  %26 = "smt.bv.concat"(%24#0, %24#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<16>
  "t.use"(%25, %26) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %27 = "smt.bv.concat"(%24#0, %24#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<16>
  %28 = "t.src"() : () -> !smt.bv<16>
  %29 = "smt.bv.extract"(%28) <{lowBit = 1 : i32}> : (!smt.bv<16>) -> !smt.bv<8>
  %30 = "smt.bv.extract"(%28) <{lowBit = 1 : i32}> : (!smt.bv<16>) -> !smt.bv<8>
  "t.use"(%29, %30) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %31 = "smt.bv.extract"(%28) <{lowBit = 1 : i32}> : (!smt.bv<16>) -> !smt.bv<8>
  %32:2 = "t.src"() : () -> (!smt.bv<16>, !smt.bv<16>)
  %33 = "smt.bv.lshr"(%32#0, %32#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %34 = "smt.bv.lshr"(%32#0, %32#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  "t.use"(%33, %34) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %35 = "smt.bv.lshr"(%32#0, %32#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %36:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %37 = "smt.bv.mul"(%36#0, %36#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %38 = "smt.bv.mul"(%36#0, %36#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%37, %38) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %39 = "smt.bv.mul"(%36#0, %36#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %40 = "t.src"() : () -> !smt.bv<8>
  %41 = "smt.bv.neg"(%40) : (!smt.bv<8>) -> !smt.bv<8>
  %42 = "smt.bv.neg"(%40) : (!smt.bv<8>) -> !smt.bv<8>
  "t.use"(%41, %42) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %43 = "smt.bv.neg"(%40) : (!smt.bv<8>) -> !smt.bv<8>
  %44 = "t.src"() : () -> !smt.bv<8>
  %45 = "smt.bv.not"(%44) : (!smt.bv<8>) -> !smt.bv<8>
  %46 = "smt.bv.not"(%44) : (!smt.bv<8>) -> !smt.bv<8>
  "t.use"(%45, %46) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %47 = "smt.bv.not"(%44) : (!smt.bv<8>) -> !smt.bv<8>
  %48:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %49 = "smt.bv.or"(%48#0, %48#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %50 = "smt.bv.or"(%48#0, %48#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%49, %50) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %51 = "smt.bv.or"(%48#0, %48#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %52 = "t.src"() : () -> !smt.bv<8>
  %53 = "smt.bv.repeat"(%52) : (!smt.bv<8>) -> !smt.bv<8>
  %54 = "smt.bv.repeat"(%52) : (!smt.bv<8>) -> !smt.bv<8>
  "t.use"(%53, %54) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %55 = "smt.bv.repeat"(%52) : (!smt.bv<8>) -> !smt.bv<8>
  %56:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %57 = "smt.bv.sdiv"(%56#0, %56#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %58 = "smt.bv.sdiv"(%56#0, %56#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%57, %58) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %59 = "smt.bv.sdiv"(%56#0, %56#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %60:2 = "t.src"() : () -> (!smt.bv<16>, !smt.bv<16>)
  %61 = "smt.bv.shl"(%60#0, %60#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %62 = "smt.bv.shl"(%60#0, %60#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  "t.use"(%61, %62) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %63 = "smt.bv.shl"(%60#0, %60#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %64:2 = "t.src"() : () -> (!smt.bv<16>, !smt.bv<16>)
  %65 = "smt.bv.smod"(%64#0, %64#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %66 = "smt.bv.smod"(%64#0, %64#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  "t.use"(%65, %66) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %67 = "smt.bv.smod"(%64#0, %64#1) : (!smt.bv<16>, !smt.bv<16>) -> !smt.bv<16>
  %68:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %69 = "smt.bv.srem"(%68#0, %68#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %70 = "smt.bv.srem"(%68#0, %68#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%69, %70) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %71 = "smt.bv.srem"(%68#0, %68#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %72:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %73 = "smt.bv.udiv"(%72#0, %72#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %74 = "smt.bv.udiv"(%72#0, %72#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%73, %74) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %75 = "smt.bv.udiv"(%72#0, %72#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %76:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %77 = "smt.bv.urem"(%76#0, %76#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %78 = "smt.bv.urem"(%76#0, %76#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%77, %78) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %79 = "smt.bv.urem"(%76#0, %76#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %80:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %81 = "smt.bv.xor"(%80#0, %80#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %82 = "smt.bv.xor"(%80#0, %80#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  "t.use"(%81, %82) : (!smt.bv<8>, !smt.bv<8>) -> ()
  "t.write"() : () -> ()
  %83 = "smt.bv.xor"(%80#0, %80#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bv<8>
  %84 = "t.src"() : () -> !smt.bv<16>
  %85 = "smt.bv2int"(%84) <{is_signed}> : (!smt.bv<16>) -> !smt.int
  %86 = "smt.bv2int"(%84) <{is_signed}> : (!smt.bv<16>) -> !smt.int
  "t.use"(%85, %86) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %87 = "smt.bv2int"(%84) <{is_signed}> : (!smt.bv<16>) -> !smt.int
  %88 = "smt.constant"() <{value = true}> : () -> !smt.bool
  %89 = "smt.constant"() <{value = true}> : () -> !smt.bool
  "t.use"(%88, %89) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %90 = "smt.constant"() <{value = true}> : () -> !smt.bool
  %91 = "smt.declare_fun"() : () -> !smt.sort<"s">
  %92 = "smt.declare_fun"() : () -> !smt.sort<"s">
  "t.use"(%91, %92) : (!smt.sort<"s">, !smt.sort<"s">) -> ()
  "t.write"() : () -> ()
  %93 = "smt.declare_fun"() : () -> !smt.sort<"s">
  %94:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %95 = "smt.distinct"(%94#0, %94#1) : (!smt.int, !smt.int) -> !smt.bool
  %96 = "smt.distinct"(%94#0, %94#1) : (!smt.int, !smt.int) -> !smt.bool
  "t.use"(%95, %96) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %97 = "smt.distinct"(%94#0, %94#1) : (!smt.int, !smt.int) -> !smt.bool
  %98:2 = "t.src"() : () -> (!smt.bv<8>, !smt.bv<8>)
  %99 = "smt.eq"(%98#0, %98#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
  %100 = "smt.eq"(%98#0, %98#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
  "t.use"(%99, %100) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %101 = "smt.eq"(%98#0, %98#1) : (!smt.bv<8>, !smt.bv<8>) -> !smt.bool
  %102:2 = "t.src"() : () -> (!smt.bool, !smt.bool)
  %103 = "smt.implies"(%102#0, %102#1) : (!smt.bool, !smt.bool) -> !smt.bool
  %104 = "smt.implies"(%102#0, %102#1) : (!smt.bool, !smt.bool) -> !smt.bool
  "t.use"(%103, %104) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %105 = "smt.implies"(%102#0, %102#1) : (!smt.bool, !smt.bool) -> !smt.bool
  %106 = "t.src"() : () -> !smt.int
  %107 = "smt.int.abs"(%106) : (!smt.int) -> !smt.int
  %108 = "smt.int.abs"(%106) : (!smt.int) -> !smt.int
  "t.use"(%107, %108) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %109 = "smt.int.abs"(%106) : (!smt.int) -> !smt.int
  %110:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %111 = "smt.int.add"(%110#0, %110#1) : (!smt.int, !smt.int) -> !smt.int
  %112 = "smt.int.add"(%110#0, %110#1) : (!smt.int, !smt.int) -> !smt.int
  "t.use"(%111, %112) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %113 = "smt.int.add"(%110#0, %110#1) : (!smt.int, !smt.int) -> !smt.int
  %114:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %115 = "smt.int.cmp"(%114#0, %114#1) <{pred = 1 : i64}> : (!smt.int, !smt.int) -> !smt.bool
  %116 = "smt.int.cmp"(%114#0, %114#1) <{pred = 1 : i64}> : (!smt.int, !smt.int) -> !smt.bool
  "t.use"(%115, %116) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %117 = "smt.int.cmp"(%114#0, %114#1) <{pred = 1 : i64}> : (!smt.int, !smt.int) -> !smt.bool
  %118 = "smt.int.constant"() <{value = 4 : i64}> : () -> !smt.int
  %119 = "smt.int.constant"() <{value = 4 : i64}> : () -> !smt.int
  "t.use"(%118, %119) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %120 = "smt.int.constant"() <{value = 4 : i64}> : () -> !smt.int
  %121:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %122 = "smt.int.div"(%121#0, %121#1) : (!smt.int, !smt.int) -> !smt.int
  %123 = "smt.int.div"(%121#0, %121#1) : (!smt.int, !smt.int) -> !smt.int
  "t.use"(%122, %123) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %124 = "smt.int.div"(%121#0, %121#1) : (!smt.int, !smt.int) -> !smt.int
  %125:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %126 = "smt.int.mod"(%125#0, %125#1) : (!smt.int, !smt.int) -> !smt.int
  %127 = "smt.int.mod"(%125#0, %125#1) : (!smt.int, !smt.int) -> !smt.int
  "t.use"(%126, %127) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %128 = "smt.int.mod"(%125#0, %125#1) : (!smt.int, !smt.int) -> !smt.int
  %129:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %130 = "smt.int.mul"(%129#0, %129#1) : (!smt.int, !smt.int) -> !smt.int
  %131 = "smt.int.mul"(%129#0, %129#1) : (!smt.int, !smt.int) -> !smt.int
  "t.use"(%130, %131) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %132 = "smt.int.mul"(%129#0, %129#1) : (!smt.int, !smt.int) -> !smt.int
  %133:2 = "t.src"() : () -> (!smt.int, !smt.int)
  %134 = "smt.int.sub"(%133#0, %133#1) : (!smt.int, !smt.int) -> !smt.int
  %135 = "smt.int.sub"(%133#0, %133#1) : (!smt.int, !smt.int) -> !smt.int
  "t.use"(%134, %135) : (!smt.int, !smt.int) -> ()
  "t.write"() : () -> ()
  %136 = "smt.int.sub"(%133#0, %133#1) : (!smt.int, !smt.int) -> !smt.int
  %137 = "t.src"() : () -> !smt.int
  %138 = "smt.int2bv"(%137) : (!smt.int) -> !smt.bv<16>
  %139 = "smt.int2bv"(%137) : (!smt.int) -> !smt.bv<16>
  "t.use"(%138, %139) : (!smt.bv<16>, !smt.bv<16>) -> ()
  "t.write"() : () -> ()
  %140 = "smt.int2bv"(%137) : (!smt.int) -> !smt.bv<16>
  %141:3 = "t.src"() : () -> (!smt.bool, !smt.bool, !smt.bool)
  %142 = "smt.ite"(%141#0, %141#1, %141#2) : (!smt.bool, !smt.bool, !smt.bool) -> !smt.bool
  %143 = "smt.ite"(%141#0, %141#1, %141#2) : (!smt.bool, !smt.bool, !smt.bool) -> !smt.bool
  "t.use"(%142, %143) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %144 = "smt.ite"(%141#0, %141#1, %141#2) : (!smt.bool, !smt.bool, !smt.bool) -> !smt.bool
  %145 = "t.src"() : () -> !smt.bool
  %146 = "smt.not"(%145) : (!smt.bool) -> !smt.bool
  %147 = "smt.not"(%145) : (!smt.bool) -> !smt.bool
  "t.use"(%146, %147) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %148 = "smt.not"(%145) : (!smt.bool) -> !smt.bool
  %149 = "t.src"() : () -> !smt.bool
  %150 = "smt.or"(%149) : (!smt.bool) -> !smt.bool
  %151 = "smt.or"(%149) : (!smt.bool) -> !smt.bool
  "t.use"(%150, %151) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %152 = "smt.or"(%149) : (!smt.bool) -> !smt.bool
  "smt.pop"() <{count = 4 : i32}> : () -> ()
  "smt.push"() <{count = 2 : i32}> : () -> ()
  "smt.reset"() : () -> ()
  %153 = "smt.xor"() : () -> !smt.bool
  %154 = "smt.xor"() : () -> !smt.bool
  "t.use"(%153, %154) : (!smt.bool, !smt.bool) -> ()
  "t.write"() : () -> ()
  %155 = "smt.xor"() : () -> !smt.bool
}) : () -> ()
