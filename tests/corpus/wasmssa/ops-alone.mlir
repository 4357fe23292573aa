"builtin.module"() ({
  %0 = "t.src"() : () -> f32
  %1 = "wasmssa.abs"(%0) : (f32) -> f32
  %2 = "wasmssa.abs"(%0) : (f32) -> f32
  "t.use"(%1, %2) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %3 = "wasmssa.abs"(%0) : (f32) -> f32
  %4:2 = "t.src"() : () -> (i32, i32)
  %5 = "wasmssa.add"(%4#0, %4#1) : (i32, i32) -> i32
  %6 = "wasmssa.add"(%4#0, %4#1) : (i32, i32) -> i32
  "t.use"(%5, %6) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %7 = "wasmssa.add"(%4#0, %4#1) : (i32, i32) -> i32
  %8:2 = "t.src"() : () -> (i64, i64)
  %9 = "wasmssa.and"(%8#0, %8#1) : (i64, i64) -> i64
  %10 = "wasmssa.and"(%8#0, %8#1) : (i64, i64) -> i64
  "t.use"(%9, %10) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %11 = "wasmssa.and"(%8#0, %8#1) : (i64, i64) -> i64
  %12:2 = "t.src"() : () -> (f32, f32)
  %13 = "wasmssa.call"(%12#0, %12#1) <{callee = @sym}> : (f32, f32) -> f32
  %14 = "wasmssa.call"(%12#0, %12#1) <{callee = @sym}> : (f32, f32) -> f32
  "t.use"(%13, %14) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %15 = "wasmssa.call"(%12#0, %12#1) <{callee = @sym}> : (f32, f32) -> f32
  %16 = "t.src"() : () -> f32
  %17 = "wasmssa.ceil"(%16) : (f32) -> f32
  %18 = "wasmssa.ceil"(%16) : (f32) -> f32
  "t.use"(%17, %18) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %19 = "wasmssa.ceil"(%16) : (f32) -> f32
  %20 = "t.src"() : () -> i64
  %21 = "wasmssa.clz"(%20) : (i64) -> i64
  %22 = "wasmssa.clz"(%20) : (i64) -> i64
  "t.use"(%21, %22) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %23 = "wasmssa.clz"(%20) : (i64) -> i64
  %24 = "wasmssa.const"() <{value = 1.000000e+00 : f32}> : () -> f32
  %25 = "wasmssa.const"() <{value = 1.000000e+00 : f32}> : () -> f32
  "t.use"(%24, %25) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %26 = "wasmssa.const"() <{value = 1.000000e+00 : f32}> : () -> f32
  %27 = "t.src"() : () -> i32
  %28 = "wasmssa.convert_s"(%27) : (i32) -> f64
  %29 = "wasmssa.convert_s"(%27) : (i32) -> f64
  "t.use"(%28, %29) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %30 = "wasmssa.convert_s"(%27) : (i32) -> f64
  %31 = "t.src"() : () -> i64
  %32 = "wasmssa.convert_u"(%31) : (i64) -> f64
  %33 = "wasmssa.convert_u"(%31) : (i64) -> f64
  "t.use"(%32, %33) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %34 = "wasmssa.convert_u"(%31) : (i64) -> f64
  %35:2 = "t.src"() : () -> (f32, f32)
  %36 = "wasmssa.copysign"(%35#0, %35#1) : (f32, f32) -> f32
  %37 = "wasmssa.copysign"(%35#0, %35#1) : (f32, f32) -> f32
  "t.use"(%36, %37) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %38 = "wasmssa.copysign"(%35#0, %35#1) : (f32, f32) -> f32
  %39 = "t.src"() : () -> i32
  %40 = "wasmssa.ctz"(%39) : (i32) -> i32
  %41 = "wasmssa.ctz"(%39) : (i32) -> i32
  "t.use"(%40, %41) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %42 = "wasmssa.ctz"(%39) : (i32) -> i32
  %43 = "t.src"() : () -> f64
  %44 = "wasmssa.demote"(%43) : (f64) -> f32
  %45 = "wasmssa.demote"(%43) : (f64) -> f32
  "t.use"(%44, %45) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %46 = "wasmssa.demote"(%43) : (f64) -> f32
  %47:2 = "t.src"() : () -> (f32, f32)
  %48 = "wasmssa.div"(%47#0, %47#1) : (f32, f32) -> f32
  %49 = "wasmssa.div"(%47#0, %47#1) : (f32, f32) -> f32
  "t.use"(%48, %49) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %50 = "wasmssa.div"(%47#0, %47#1) : (f32, f32) -> f32
  %51:2 = "t.src"() : () -> (i32, i32)
  %52 = "wasmssa.div_si"(%51#0, %51#1) : (i32, i32) -> i32
  %53 = "wasmssa.div_si"(%51#0, %51#1) : (i32, i32) -> i32
  "t.use"(%52, %53) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %54 = "wasmssa.div_si"(%51#0, %51#1) : (i32, i32) -> i32
  %55:2 = "t.src"() : () -> (i64, i64)
  %56 = "wasmssa.div_ui"(%55#0, %55#1) : (i64, i64) -> i64
  %57 = "wasmssa.div_ui"(%55#0, %55#1) : (i64, i64) -> i64
  "t.use"(%56, %57) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %58 = "wasmssa.div_ui"(%55#0, %55#1) : (i64, i64) -> i64
  %59:2 = "t.src"() : () -> (f64, f64)
  %60 = "wasmssa.eq"(%59#0, %59#1) : (f64, f64) -> i32
  %61 = "wasmssa.eq"(%59#0, %59#1) : (f64, f64) -> i32
  "t.use"(%60, %61) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %62 = "wasmssa.eq"(%59#0, %59#1) : (f64, f64) -> i32
  %63 = "t.src"() : () -> i32
  %64 = "wasmssa.eqz"(%63) : (i32) -> i32
  %65 = "wasmssa.eqz"(%63) : (i32) -> i32
  "t.use"(%64, %65) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %66 = "wasmssa.eqz"(%63) : (i32) -> i32
  %67 = "t.src"() : () -> i64
  %68 = "wasmssa.extend"(%67) <{bitsToTake = 32 : i64}> : (i64) -> i64
  %69 = "wasmssa.extend"(%67) <{bitsToTake = 32 : i64}> : (i64) -> i64
  "t.use"(%68, %69) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %70 = "wasmssa.extend"(%67) <{bitsToTake = 32 : i64}> : (i64) -> i64
  %71 = "t.src"() : () -> i32
  %72 = "wasmssa.extend_i32_s"(%71) : (i32) -> i64
  %73 = "wasmssa.extend_i32_s"(%71) : (i32) -> i64
  "t.use"(%72, %73) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %74 = "wasmssa.extend_i32_s"(%71) : (i32) -> i64
  %75 = "t.src"() : () -> i32
  %76 = "wasmssa.extend_i32_u"(%75) : (i32) -> i64
  %77 = "wasmssa.extend_i32_u"(%75) : (i32) -> i64
  "t.use"(%76, %77) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %78 = "wasmssa.extend_i32_u"(%75) : (i32) -> i64
  %79 = "t.src"() : () -> f64
  %80 = "wasmssa.floor"(%79) : (f64) -> f64
  %81 = "wasmssa.floor"(%79) : (f64) -> f64
  "t.use"(%80, %81) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %82 = "wasmssa.floor"(%79) : (f64) -> f64
  %83:2 = "t.src"() : () -> (f32, f32)
  %84 = "wasmssa.ge"(%83#0, %83#1) : (f32, f32) -> i32
  %85 = "wasmssa.ge"(%83#0, %83#1) : (f32, f32) -> i32
  "t.use"(%84, %85) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %86 = "wasmssa.ge"(%83#0, %83#1) : (f32, f32) -> i32
  %87:2 = "t.src"() : () -> (i64, i64)
  %88 = "wasmssa.ge_si"(%87#0, %87#1) : (i64, i64) -> i32
  %89 = "wasmssa.ge_si"(%87#0, %87#1) : (i64, i64) -> i32
  "t.use"(%88, %89) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %90 = "wasmssa.ge_si"(%87#0, %87#1) : (i64, i64) -> i32
  %91:2 = "t.src"() : () -> (i32, i32)
  %92 = "wasmssa.ge_ui"(%91#0, %91#1) : (i32, i32) -> i32
  %93 = "wasmssa.ge_ui"(%91#0, %91#1) : (i32, i32) -> i32
  "t.use"(%92, %93) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %94 = "wasmssa.ge_ui"(%91#0, %91#1) : (i32, i32) -> i32
  %95 = "wasmssa.global_get"() <{global = @sym}> : () -> i128
  %96 = "wasmssa.global_get"() <{global = @sym}> : () -> i128
  "t.use"(%95, %96) : (i128, i128) -> ()
  "t.write"() : () -> ()
  %97 = "wasmssa.global_get"() <{global = @sym}> : () -> i128
  %98:2 = "t.src"() : () -> (f64, f64)
  %99 = "wasmssa.gt"(%98#0, %98#1) : (f64, f64) -> i32
  %100 = "wasmssa.gt"(%98#0, %98#1) : (f64, f64) -> i32
  "t.use"(%99, %100) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %101 = "wasmssa.gt"(%98#0, %98#1) : (f64, f64) -> i32
  %102:2 = "t.src"() : () -> (i64, i64)
  %103 = "wasmssa.gt_si"(%102#0, %102#1) : (i64, i64) -> i32
  %104 = "wasmssa.gt_si"(%102#0, %102#1) : (i64, i64) -> i32
  "t.use"(%103, %104) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %105 = "wasmssa.gt_si"(%102#0, %102#1) : (i64, i64) -> i32
  %106:2 = "t.src"() : () -> (i32, i32)
  %107 = "wasmssa.gt_ui"(%106#0, %106#1) : (i32, i32) -> i32
  %108 = "wasmssa.gt_ui"(%106#0, %106#1) : (i32, i32) -> i32
  "t.use"(%107, %108) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %109 = "wasmssa.gt_ui"(%106#0, %106#1) : (i32, i32) -> i32
  %110:2 = "t.src"() : () -> (f32, f32)
  %111 = "wasmssa.le"(%110#0, %110#1) : (f32, f32) -> i32
  %112 = "wasmssa.le"(%110#0, %110#1) : (f32, f32) -> i32
  "t.use"(%111, %112) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %113 = "wasmssa.le"(%110#0, %110#1) : (f32, f32) -> i32
  %114:2 = "t.src"() : () -> (i64, i64)
  %115 = "wasmssa.le_si"(%114#0, %114#1) : (i64, i64) -> i32
  %116 = "wasmssa.le_si"(%114#0, %114#1) : (i64, i64) -> i32
  "t.use"(%115, %116) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %117 = "wasmssa.le_si"(%114#0, %114#1) : (i64, i64) -> i32
  %118:2 = "t.src"() : () -> (i64, i64)
  %119 = "wasmssa.le_ui"(%118#0, %118#1) : (i64, i64) -> i32
  %120 = "wasmssa.le_ui"(%118#0, %118#1) : (i64, i64) -> i32
  "t.use"(%119, %120) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %121 = "wasmssa.le_ui"(%118#0, %118#1) : (i64, i64) -> i32
  %122 = "wasmssa.local"() <{type = i32}> : () -> !wasmssa<local ref to i32>
  %123 = "wasmssa.local"() <{type = i32}> : () -> !wasmssa<local ref to i32>
  "t.use"(%122, %123) : (!wasmssa<local ref to i32>, !wasmssa<local ref to i32>) -> ()
  "t.write"() : () -> ()
  %124 = "wasmssa.local"() <{type = i32}> : () -> !wasmssa<local ref to i32>
  %125 = "t.src"() : () -> !wasmssa<local ref to i32>
  %126 = "wasmssa.local_get"(%125) : (!wasmssa<local ref to i32>) -> i32
  %127 = "wasmssa.local_get"(%125) : (!wasmssa<local ref to i32>) -> i32
  "t.use"(%126, %127) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %128 = "wasmssa.local_get"(%125) : (!wasmssa<local ref to i32>) -> i32
  %129:2 = "t.src"() : () -> (!wasmssa<local ref to i32>, i32)
  "wasmssa.local_set"(%129#0, %129#1) : (!wasmssa<local ref to i32>, i32) -> ()
  %130:2 = "t.src"() : () -> (!wasmssa<local ref to i32>, i32)
  %131 = "wasmssa.local_tee"(%130#0, %130#1) : (!wasmssa<local ref to i32>, i32) -> i32
  %132 = "wasmssa.local_tee"(%130#0, %130#1) : (!wasmssa<local ref to i32>, i32) -> i32
  "t.use"(%131, %132) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %133 = "wasmssa.local_tee"(%130#0, %130#1) : (!wasmssa<local ref to i32>, i32) -> i32
  %134:2 = "t.src"() : () -> (f64, f64)
  %135 = "wasmssa.lt"(%134#0, %134#1) : (f64, f64) -> i32
  %136 = "wasmssa.lt"(%134#0, %134#1) : (f64, f64) -> i32
  "t.use"(%135, %136) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %137 = "wasmssa.lt"(%134#0, %134#1) : (f64, f64) -> i32
  %138:2 = "t.src"() : () -> (i32, i32)
  %139 = "wasmssa.lt_si"(%138#0, %138#1) : (i32, i32) -> i32
  %140 = "wasmssa.lt_si"(%138#0, %138#1) : (i32, i32) -> i32
  "t.use"(%139, %140) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %141 = "wasmssa.lt_si"(%138#0, %138#1) : (i32, i32) -> i32
  %142:2 = "t.src"() : () -> (i32, i32)
  %143 = "wasmssa.lt_ui"(%142#0, %142#1) : (i32, i32) -> i32
  %144 = "wasmssa.lt_ui"(%142#0, %142#1) : (i32, i32) -> i32
  "t.use"(%143, %144) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %145 = "wasmssa.lt_ui"(%142#0, %142#1) : (i32, i32) -> i32
  %146:2 = "t.src"() : () -> (f32, f32)
  %147 = "wasmssa.max"(%146#0, %146#1) : (f32, f32) -> f32
  %148 = "wasmssa.max"(%146#0, %146#1) : (f32, f32) -> f32
  "t.use"(%147, %148) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %149 = "wasmssa.max"(%146#0, %146#1) : (f32, f32) -> f32
  %150:2 = "t.src"() : () -> (f64, f64)
  %151 = "wasmssa.min"(%150#0, %150#1) : (f64, f64) -> f64
  %152 = "wasmssa.min"(%150#0, %150#1) : (f64, f64) -> f64
  "t.use"(%151, %152) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %153 = "wasmssa.min"(%150#0, %150#1) : (f64, f64) -> f64
  %154:2 = "t.src"() : () -> (f32, f32)
  %155 = "wasmssa.mul"(%154#0, %154#1) : (f32, f32) -> f32
  %156 = "wasmssa.mul"(%154#0, %154#1) : (f32, f32) -> f32
  "t.use"(%155, %156) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %157 = "wasmssa.mul"(%154#0, %154#1) : (f32, f32) -> f32
  %158:2 = "t.src"() : () -> (f64, f64)
  %159 = "wasmssa.ne"(%158#0, %158#1) : (f64, f64) -> i32
  %160 = "wasmssa.ne"(%158#0, %158#1) : (f64, f64) -> i32
  "t.use"(%159, %160) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %161 = "wasmssa.ne"(%158#0, %158#1) : (f64, f64) -> i32
  %162 = "t.src"() : () -> f32
  %163 = "wasmssa.neg"(%162) : (f32) -> f32
  %164 = "wasmssa.neg"(%162) : (f32) -> f32
  "t.use"(%163, %164) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %165 = "wasmssa.neg"(%162) : (f32) -> f32
  %166:2 = "t.src"() : () -> (f64, f64)
  %167 = "wasmssa.or"(%166#0, %166#1) : (f64, f64) -> f64
  %168 = "wasmssa.or"(%166#0, %166#1) : (f64, f64) -> f64
  "t.use"(%167, %168) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %169 = "wasmssa.or"(%166#0, %166#1) : (f64, f64) -> f64
  %170 = "t.src"() : () -> i32
  %171 = "wasmssa.popcnt"(%170) : (i32) -> i32
  %172 = "wasmssa.popcnt"(%170) : (i32) -> i32
  "t.use"(%171, %172) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %173 = "wasmssa.popcnt"(%170) : (i32) -> i32
  %174 = "t.src"() : () -> f32
  %175 = "wasmssa.promote"(%174) : (f32) -> f64
  %176 = "wasmssa.promote"(%174) : (f32) -> f64
  "t.use"(%175, %176) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %177 = "wasmssa.promote"(%174) : (f32) -> f64
  %178 = "t.src"() : () -> i64
  %179 = "wasmssa.reinterpret"(%178) : (i64) -> f64
  %180 = "wasmssa.reinterpret"(%178) : (i64) -> f64
  "t.use"(%179, %180) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %181 = "wasmssa.reinterpret"(%178) : (i64) -> f64
  %182:2 = "t.src"() : () -> (i64, i64)
  %183 = "wasmssa.rem_si"(%182#0, %182#1) : (i64, i64) -> i64
  %184 = "wasmssa.rem_si"(%182#0, %182#1) : (i64, i64) -> i64
  "t.use"(%183, %184) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %185 = "wasmssa.rem_si"(%182#0, %182#1) : (i64, i64) -> i64
  %186:2 = "t.src"() : () -> (i32, i32)
  %187 = "wasmssa.rem_ui"(%186#0, %186#1) : (i32, i32) -> i32
  %188 = "wasmssa.rem_ui"(%186#0, %186#1) : (i32, i32) -> i32
  "t.use"(%187, %188) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %189 = "wasmssa.rem_ui"(%186#0, %186#1) : (i32, i32) -> i32
  %190:2 = "t.src"() : () -> (i32, i32)
  %191 = "wasmssa.rotl"(%190#0, %190#1) : (i32, i32) -> i32
  %192 = "wasmssa.rotl"(%190#0, %190#1) : (i32, i32) -> i32
  "t.use"(%191, %192) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %193 = "wasmssa.rotl"(%190#0, %190#1) : (i32, i32) -> i32
  %194:2 = "t.src"() : () -> (i64, i64)
  %195 = "wasmssa.rotr"(%194#0, %194#1) : (i64, i64) -> i64
  %196 = "wasmssa.rotr"(%194#0, %194#1) : (i64, i64) -> i64
  "t.use"(%195, %196) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %197 = "wasmssa.rotr"(%194#0, %194#1) : (i64, i64) -> i64
  %198:2 = "t.src"() : () -> (i32, i32)
  %199 = "wasmssa.shl"(%198#0, %198#1) : (i32, i32) -> i32
  %200 = "wasmssa.shl"(%198#0, %198#1) : (i32, i32) -> i32
  "t.use"(%199, %200) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %201 = "wasmssa.shl"(%198#0, %198#1) : (i32, i32) -> i32
  %202:2 = "t.src"() : () -> (i64, i64)
  %203 = "wasmssa.shr_s"(%202#0, %202#1) : (i64, i64) -> i64
  %204 = "wasmssa.shr_s"(%202#0, %202#1) : (i64, i64) -> i64
  "t.use"(%203, %204) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %205 = "wasmssa.shr_s"(%202#0, %202#1) : (i64, i64) -> i64
  %206:2 = "t.src"() : () -> (i64, i64)
  %207 = "wasmssa.shr_u"(%206#0, %206#1) : (i64, i64) -> i64
  %208 = "wasmssa.shr_u"(%206#0, %206#1) : (i64, i64) -> i64
  "t.use"(%207, %208) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %209 = "wasmssa.shr_u"(%206#0, %206#1) : (i64, i64) -> i64
  %210 = "t.src"() : () -> f64
  %211 = "wasmssa.sqrt"(%210) : (f64) -> f64
  %212 = "wasmssa.sqrt"(%210) : (f64) -> f64
  "t.use"(%211, %212) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %213 = "wasmssa.sqrt"(%210) : (f64) -> f64
  %214:2 = "t.src"() : () -> (i32, i32)
  %215 = "wasmssa.sub"(%214#0, %214#1) : (i32, i32) -> i32
  %216 = "wasmssa.sub"(%214#0, %214#1) : (i32, i32) -> i32
  "t.use"(%215, %216) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %217 = "wasmssa.sub"(%214#0, %214#1) : (i32, i32) -> i32
  %218 = "t.src"() : () -> f32
  %219 = "wasmssa.trunc"(%218) : (f32) -> f32
  %220 = "wasmssa.trunc"(%218) : (f32) -> f32
  "t.use"(%219, %220) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %221 = "wasmssa.trunc"(%218) : (f32) -> f32
  %222 = "t.src"() : () -> i64
  %223 = "wasmssa.wrap"(%222) : (i64) -> i32
  %224 = "wasmssa.wrap"(%222) : (i64) -> i32
  "t.use"(%223, %224) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %225 = "wasmssa.wrap"(%222) : (i64) -> i32
  %226:2 = "t.src"() : () -> (i64, i64)
  %227 = "wasmssa.xor"(%226#0, %226#1) : (i64, i64) -> i64
  %228 = "wasmssa.xor"(%226#0, %226#1) : (i64, i64) -> i64
  "t.use"(%227, %228) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %229 = "wasmssa.xor"(%226#0, %226#1) : (i64, i64) -> i64
}) : () -> ()
