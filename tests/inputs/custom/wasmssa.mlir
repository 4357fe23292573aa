// ----- module
wasmssa.import_func "foo" from "m" as @imp {type = (i32) -> ()}
wasmssa.import_global "g" from "m" as @ig : i32
wasmssa.import_mem "mem" from "m" as @im {limits = !wasmssa<limit[2:]>}
wasmssa.import_table "tab" from "m" as @it {type = !wasmssa<tabletype !wasmssa.funcref [2:]>}
wasmssa.memory @mem !wasmssa<limit[0: 65536]>
wasmssa.memory exported @mem2 !wasmssa<limit[512:]>
wasmssa.table @tab !wasmssa<tabletype !wasmssa.externref [4:8]>
wasmssa.global @gm i32 mutable : {
  %0 = wasmssa.const 10 : i32
  wasmssa.return %0 : i32
}
wasmssa.global exported @gc i64 : {
  %0 = wasmssa.const 42 : i64
  wasmssa.return %0 : i64
}
wasmssa.func @f() -> i32 {
  %0 = wasmssa.global_get @gm : i32
  %1 = wasmssa.call @f : () -> i32
  wasmssa.call @imp(%1) : (i32) -> ()
  wasmssa.return %0 : i32
}
// ----- numeric
wasmssa.func exported @f(%l: !wasmssa<local ref to i32>, %m: !wasmssa<local ref to f32>) -> i32 {
  %a = wasmssa.local_get %l : ref to i32
  %b = wasmssa.const 7 : i32
  %c = wasmssa.local_get %m : ref to f32
  %0 = wasmssa.add %a %b : i32
  %1 = wasmssa.div_si %a %b : i32
  %2 = wasmssa.copysign %c %c : f32
  %3 = wasmssa.lt_si %a %b : i32 -> i32
  %4 = wasmssa.shl %a by %b bits : i32
  %5 = wasmssa.convert_s %a : i32 to f64
  %6 = wasmssa.extend_i32_s %a to i64
  %7 = wasmssa.sqrt %c : f32
  %8 = wasmssa.eqz %a : i32 -> i32
  %9 = wasmssa.wrap %6 : i64 to i32
  %10 = wasmssa.reinterpret %c : f32 as i32
  %11 = wasmssa.popcnt %a : i32
  %12 = wasmssa.local of type f32
  wasmssa.local_set %l : ref to i32 to %b : i32
  %13 = wasmssa.local_tee %l : ref to i32 to %b : i32
  %14 = wasmssa.extend 8 : ui32 low bits from %a : i32
  wasmssa.return %a : i32
}
// ----- control
wasmssa.func @f(%l: !wasmssa<local ref to i32>) -> i32 {
  wasmssa.block : {
    %c = wasmssa.local_get %l : ref to i32
    wasmssa.branch_if %c to level 0 else ^b
  ^b:
    wasmssa.block_return
  }> ^n
^n:
  wasmssa.loop : {
    wasmssa.block_return
  }> ^m
^m:
  %c = wasmssa.local_get %l : ref to i32
  wasmssa.if %c : {
    wasmssa.block_return
  } else {
    wasmssa.block_return
  }> ^e
^e:
  wasmssa.return %c : i32
}
