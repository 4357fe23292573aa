"builtin.module"() ({
  "wasmssa.func"() <{exported, functionType = (i32, f32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: !wasmssa<local ref to i32>, %arg1: !wasmssa<local ref to f32>):
    %0 = "wasmssa.local_get"(%arg0) : (!wasmssa<local ref to i32>) -> i32
    %1 = "wasmssa.const"() <{value = 7 : i32}> : () -> i32
    %2 = "wasmssa.local_get"(%arg1) : (!wasmssa<local ref to f32>) -> f32
    %3 = "wasmssa.add"(%0, %1) : (i32, i32) -> i32
    %4 = "wasmssa.div_si"(%0, %1) : (i32, i32) -> i32
    %5 = "wasmssa.copysign"(%2, %2) : (f32, f32) -> f32
    %6 = "wasmssa.lt_si"(%0, %1) : (i32, i32) -> i32
    %7 = "wasmssa.shl"(%0, %1) : (i32, i32) -> i32
    %8 = "wasmssa.convert_s"(%0) : (i32) -> f64
    %9 = "wasmssa.extend_i32_s"(%0) : (i32) -> i64
    %10 = "wasmssa.sqrt"(%2) : (f32) -> f32
    %11 = "wasmssa.eqz"(%0) : (i32) -> i32
    %12 = "wasmssa.wrap"(%9) : (i64) -> i32
    %13 = "wasmssa.reinterpret"(%2) : (f32) -> i32
    %14 = "wasmssa.popcnt"(%0) : (i32) -> i32
    %15 = "wasmssa.local"() <{type = f32}> : () -> !wasmssa<local ref to f32>
    "wasmssa.local_set"(%arg0, %1) : (!wasmssa<local ref to i32>, i32) -> ()
    %16 = "wasmssa.local_tee"(%arg0, %1) : (!wasmssa<local ref to i32>, i32) -> i32
    %17 = "wasmssa.extend"(%0) <{bitsToTake = 8 : ui32}> : (i32) -> i32
    "wasmssa.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

