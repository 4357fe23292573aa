"builtin.module"() ({
  %0:2 = "t.src"() : () -> (ui64, ui64)
  %1 = "emitc.add"(%0#0, %0#1) : (ui64, ui64) -> ui64
  %2 = "emitc.add"(%0#0, %0#1) : (ui64, ui64) -> ui64
  "t.use"(%1, %2) : (ui64, ui64) -> ()
  "t.write"() : () -> ()
  %3 = "emitc.add"(%0#0, %0#1) : (ui64, ui64) -> ui64
  %4 = "t.src"() : () -> !emitc.lvalue<i32>
  %5 = "emitc.address_of"(%4) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
  %6 = "emitc.address_of"(%4) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
  "t.use"(%5, %6) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> ()
  "t.write"() : () -> ()
  %7 = "emitc.address_of"(%4) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
  %8:2 = "t.src"() : () -> (!emitc.size_t, !emitc.size_t)
  %9 = "emitc.bitwise_and"(%8#0, %8#1) : (!emitc.size_t, !emitc.size_t) -> !emitc.size_t
  %10 = "emitc.bitwise_and"(%8#0, %8#1) : (!emitc.size_t, !emitc.size_t) -> !emitc.size_t
  "t.use"(%9, %10) : (!emitc.size_t, !emitc.size_t) -> ()
  "t.write"() : () -> ()
  %11 = "emitc.bitwise_and"(%8#0, %8#1) : (!emitc.size_t, !emitc.size_t) -> !emitc.size_t
  %12:2 = "t.src"() : () -> (si8, si8)
  %13 = "emitc.bitwise_left_shift"(%12#0, %12#1) : (si8, si8) -> si8
  %14 = "emitc.bitwise_left_shift"(%12#0, %12#1) : (si8, si8) -> si8
  "t.use"(%13, %14) : (si8, si8) -> ()
  "t.write"() : () -> ()
  %15 = "emitc.bitwise_left_shift"(%12#0, %12#1) : (si8, si8) -> si8
  %16 = "t.src"() : () -> ui1
  %17 = "emitc.bitwise_not"(%16) : (ui1) -> ui1
  %18 = "emitc.bitwise_not"(%16) : (ui1) -> ui1
  "t.use"(%17, %18) : (ui1, ui1) -> ()
  "t.write"() : () -> ()
  %19 = "emitc.bitwise_not"(%16) : (ui1) -> ui1
  %20:2 = "t.src"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>)
  %21 = "emitc.bitwise_or"(%20#0, %20#1) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> !emitc.ptr<i32>
  %22 = "emitc.bitwise_or"(%20#0, %20#1) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> !emitc.ptr<i32>
  "t.use"(%21, %22) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> ()
  "t.write"() : () -> ()
  %23 = "emitc.bitwise_or"(%20#0, %20#1) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> !emitc.ptr<i32>
  %24:2 = "t.src"() : () -> (f32, f32)
  %25 = "emitc.bitwise_right_shift"(%24#0, %24#1) : (f32, f32) -> f32
  %26 = "emitc.bitwise_right_shift"(%24#0, %24#1) : (f32, f32) -> f32
  "t.use"(%25, %26) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %27 = "emitc.bitwise_right_shift"(%24#0, %24#1) : (f32, f32) -> f32
  %28:2 = "t.src"() : () -> (ui32, si64)
  %29 = "emitc.bitwise_xor"(%28#0, %28#1) : (ui32, si64) -> si64
  %30 = "emitc.bitwise_xor"(%28#0, %28#1) : (ui32, si64) -> si64
  "t.use"(%29, %30) : (si64, si64) -> ()
  "t.write"() : () -> ()
  %31 = "emitc.bitwise_xor"(%28#0, %28#1) : (ui32, si64) -> si64
  %32 = "t.src"() : () -> i8
  %33 = "emitc.call_opaque"(%32) <{callee = "abc", template_args = []}> : (i8) -> i8
  %34 = "emitc.call_opaque"(%32) <{callee = "abc", template_args = []}> : (i8) -> i8
  "t.use"(%33, %34) : (i8, i8) -> ()
  "t.write"() : () -> ()
  %35 = "emitc.call_opaque"(%32) <{callee = "abc", template_args = []}> : (i8) -> i8
  %36 = "t.src"() : () -> ui16
  %37 = "emitc.cast"(%36) : (ui16) -> ui16
  %38 = "emitc.cast"(%36) : (ui16) -> ui16
  "t.use"(%37, %38) : (ui16, ui16) -> ()
  "t.write"() : () -> ()
  %39 = "emitc.cast"(%36) : (ui16) -> ui16
  %40:2 = "t.src"() : () -> (tensor<6xsi16>, tensor<6xsi16>)
  %41 = "emitc.cmp"(%40#0, %40#1) <{predicate = 5 : i64}> : (tensor<6xsi16>, tensor<6xsi16>) -> tensor<6xsi16>
  %42 = "emitc.cmp"(%40#0, %40#1) <{predicate = 5 : i64}> : (tensor<6xsi16>, tensor<6xsi16>) -> tensor<6xsi16>
  "t.use"(%41, %42) : (tensor<6xsi16>, tensor<6xsi16>) -> ()
  "t.write"() : () -> ()
  %43 = "emitc.cmp"(%40#0, %40#1) <{predicate = 5 : i64}> : (tensor<6xsi16>, tensor<6xsi16>) -> tensor<6xsi16>
  %44:3 = "t.src"() : () -> (i1, i1, i1)
  %45 = "emitc.conditional"(%44#0, %44#1, %44#2) : (i1, i1, i1) -> i1
  %46 = "emitc.conditional"(%44#0, %44#1, %44#2) : (i1, i1, i1) -> i1
  "t.use"(%45, %46) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %47 = "emitc.conditional"(%44#0, %44#1, %44#2) : (i1, i1, i1) -> i1
  %48 = "emitc.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
  %49 = "emitc.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
  "t.use"(%48, %49) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %50 = "emitc.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
  %51 = "t.src"() : () -> !emitc.ptr<i32>
  %52 = "emitc.dereference"(%51) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
  %53 = "emitc.dereference"(%51) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
  "t.use"(%52, %53) : (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> ()
  "t.write"() : () -> ()
  %54 = "emitc.dereference"(%51) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
  %55:2 = "t.src"() : () -> (ui1, ui1)
  %56 = "emitc.div"(%55#0, %55#1) : (ui1, ui1) -> ui1
  %57 = "emitc.div"(%55#0, %55#1) : (ui1, ui1) -> ui1
  "t.use"(%56, %57) : (ui1, ui1) -> ()
  "t.write"() : () -> ()
  %58 = "emitc.div"(%55#0, %55#1) : (ui1, ui1) -> ui1
  "emitc.include"() <{include = "abc"}> : () -> ()
  %59 = "emitc.literal"() <{value = "abc"}> : () -> si1
  %60 = "emitc.literal"() <{value = "abc"}> : () -> si1
  "t.use"(%59, %60) : (si1, si1) -> ()
  "t.write"() : () -> ()
  %61 = "emitc.literal"() <{value = "abc"}> : () -> si1
  %62:2 = "t.src"() : () -> (si64, si64)
  %63 = "emitc.logical_and"(%62#0, %62#1) : (si64, si64) -> i1
  %64 = "emitc.logical_and"(%62#0, %62#1) : (si64, si64) -> i1
  "t.use"(%63, %64) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %65 = "emitc.logical_and"(%62#0, %62#1) : (si64, si64) -> i1
  %66 = "t.src"() : () -> bf16
  %67 = "emitc.logical_not"(%66) : (bf16) -> i1
  %68 = "emitc.logical_not"(%66) : (bf16) -> i1
  "t.use"(%67, %68) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %69 = "emitc.logical_not"(%66) : (bf16) -> i1
  %70:2 = "t.src"() : () -> (i16, i16)
  %71 = "emitc.logical_or"(%70#0, %70#1) : (i16, i16) -> i1
  %72 = "emitc.logical_or"(%70#0, %70#1) : (i16, i16) -> i1
  "t.use"(%71, %72) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %73 = "emitc.logical_or"(%70#0, %70#1) : (i16, i16) -> i1
  %74:2 = "t.src"() : () -> (!emitc.size_t, f16)
  %75 = "emitc.mul"(%74#0, %74#1) : (!emitc.size_t, f16) -> !emitc.size_t
  %76 = "emitc.mul"(%74#0, %74#1) : (!emitc.size_t, f16) -> !emitc.size_t
  "t.use"(%75, %76) : (!emitc.size_t, !emitc.size_t) -> ()
  "t.write"() : () -> ()
  %77 = "emitc.mul"(%74#0, %74#1) : (!emitc.size_t, f16) -> !emitc.size_t
  %78:2 = "t.src"() : () -> (!emitc.ptrdiff_t, si1)
  %79 = "emitc.rem"(%78#0, %78#1) : (!emitc.ptrdiff_t, si1) -> !emitc.ptrdiff_t
  %80 = "emitc.rem"(%78#0, %78#1) : (!emitc.ptrdiff_t, si1) -> !emitc.ptrdiff_t
  "t.use"(%79, %80) : (!emitc.ptrdiff_t, !emitc.ptrdiff_t) -> ()
  "t.write"() : () -> ()
  %81 = "emitc.rem"(%78#0, %78#1) : (!emitc.ptrdiff_t, si1) -> !emitc.ptrdiff_t
  %82:2 = "t.src"() : () -> (f16, f16)
  %83 = "emitc.sub"(%82#0, %82#1) : (f16, f16) -> f16
  %84 = "emitc.sub"(%82#0, %82#1) : (f16, f16) -> f16
  "t.use"(%83, %84) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %85 = "emitc.sub"(%82#0, %82#1) : (f16, f16) -> f16
  %86:2 = "t.src"() : () -> (!emitc.opaque<"int">, !emitc.opaque<"int">)
  %87 = "emitc.subscript"(%86#0, %86#1) : (!emitc.opaque<"int">, !emitc.opaque<"int">) -> !emitc.lvalue<i32>
  %88 = "emitc.subscript"(%86#0, %86#1) : (!emitc.opaque<"int">, !emitc.opaque<"int">) -> !emitc.lvalue<i32>
  "t.use"(%87, %88) : (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> ()
  "t.write"() : () -> ()
  %89 = "emitc.subscript"(%86#0, %86#1) : (!emitc.opaque<"int">, !emitc.opaque<"int">) -> !emitc.lvalue<i32>
  %90 = "t.src"() : () -> ui64
  %91 = "emitc.unary_minus"(%90) : (ui64) -> ui64
  %92 = "emitc.unary_minus"(%90) : (ui64) -> ui64
  "t.use"(%91, %92) : (ui64, ui64) -> ()
  "t.write"() : () -> ()
  %93 = "emitc.unary_minus"(%90) : (ui64) -> ui64
  %94 = "t.src"() : () -> ui16
  %95 = "emitc.unary_plus"(%94) : (ui16) -> ui16
  %96 = "emitc.unary_plus"(%94) : (ui16) -> ui16
  "t.use"(%95, %96) : (ui16, ui16) -> ()
  "t.write"() : () -> ()
  %97 = "emitc.unary_plus"(%94) : (ui16) -> ui16
  "emitc.verbatim"() <{value = "abc"}> : () -> ()
}) : () -> ()
