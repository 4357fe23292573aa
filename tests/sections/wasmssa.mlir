%a = "t.s"() : () -> i32
%0 = "wasmssa.extend_low_s"(%a) <{bitsToTake = 32 : ui64}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.extend_low_s"(%a) <{bitsToTake = 12 : ui64}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.extend_low_s"(%a) <{bitsToTake = 64 : ui64}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.reinterpret"(%a) : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.reinterpret"(%a) : (i32) -> f64
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.reinterpret"(%a) : (i32) -> f32
// -----
%a, %v = "t.s"() : () -> (!wasmssa<local ref to i32>, f32)
"wasmssa.local_set"(%a, %v) : (!wasmssa<local ref to i32>, f32) -> ()
// -----
%a, %v = "t.s"() : () -> (!wasmssa<local ref to i32>, f32)
%0 = "wasmssa.local_tee"(%a, %v) : (!wasmssa<local ref to i32>, f32) -> f32
// -----
%a, %v = "t.s"() : () -> (!wasmssa<local ref to i32>, i32)
%0 = "wasmssa.local_tee"(%a, %v) : (!wasmssa<local ref to i32>, i32) -> f32
// -----
%a, %v = "t.s"() : () -> (!wasmssa<local ref to i32>, i32)
%0 = wasmssa.local_get %a : ref to i32
// -----
%a, %v = "t.s"() : () -> (!wasmssa<local ref to i32>, i32)
%0 = wasmssa.local_tee %a : ref to i32 to %v : i32
wasmssa.local_set %a : ref to i32 to %v : i32
// -----
%0 = wasmssa.const 3 : i32
// -----
%0 = wasmssa.const 3.0 : f32
// -----
%0 = wasmssa.local of type i32
// -----
%0 = wasmssa.local of type i8
// -----
%0 = "wasmssa.const"() <{value = 3 : i32}> : () -> i64
// -----
%0 = "wasmssa.const"() <{value = 3 : i32}> : () -> i32
// -----
"wasmssa.func"() <{functionType = (i32) -> (), sym_name = "f"}> ({
^bb0(%x: i32):
  "wasmssa.return"() : () -> ()
}) : () -> ()
// -----
"wasmssa.func"() <{functionType = (!wasmssa<local ref to i32>) -> (), sym_name = "f"}> ({
^bb0(%x: !wasmssa<local ref to i32>):
  "wasmssa.return"() : () -> ()
}) : () -> ()
// -----
"wasmssa.func"() <{functionType = (i32) -> (), sym_name = "f"}> ({
^bb0(%x: !wasmssa<local ref to i32>):
  "wasmssa.branch_if"(%x) : (!wasmssa<local ref to i32>) -> ()
}) : () -> ()
// -----
"t.x"() : () -> !wasmssa<local ref to i8>
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.extend"(%a) <{bitsToTake = 32 : ui64}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.extend"(%a) <{bitsToTake = 16 : ui64}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i64
%0 = "wasmssa.extend"(%a) <{bitsToTake = 32 : ui64}> : (i64) -> i64
// -----
%a = "t.s"() : () -> i32
%0 = "wasmssa.extend"(%a) <{bitsToTake = 12 : ui64}> : (i32) -> i32
// -----
%a = "t.s"() : () -> !wasmssa<local ref to f32>
%r = "wasmssa.local_get"(%a) : (!wasmssa<local ref to f32>) -> f32
// -----
%r = "wasmssa.local"() <{type = f32}> : () -> !wasmssa<local ref to f32>
// -----
%r = "wasmssa.const"() <{value = 1 : i32}> : () -> f32
// -----
%r = "wasmssa.const"() <{value = 1.0 : f32}> : () -> f32
// -----
%a, %b = "t.s"() : () -> (!wasmssa<local ref to f32>, f32)
%r = "wasmssa.local_tee"(%a, %b) : (!wasmssa<local ref to f32>, f32) -> f32
// -----
%a, %b = "t.s"() : () -> (!wasmssa<local ref to f32>, i32)
%r = "wasmssa.local_tee"(%a, %b) : (!wasmssa<local ref to f32>, i32) -> i32
// -----
"wasmssa.func"() <{functionType = () -> (), sym_name = "f"}> ({ "wasmssa.loop"()[^s] ({  }) : () -> ()
^s: "wasmssa.return"() : () -> () }) : () -> ()
// -----
"wasmssa.func"() <{functionType = () -> (), sym_name = "f"}> ({ "wasmssa.loop"()[^s] ({ "wasmssa.block_return"() : () -> () }) : () -> ()
^s: "wasmssa.return"() : () -> () }) : () -> ()
// -----
wasmssa.global @g i32 : { wasmssa.const 3 : i32 
 wasmssa.return %0 : i32 }
// -----
wasmssa.global @g i32 : { %0 = wasmssa.const 3 : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.global @g i32 : { %0 = wasmssa.const 3.0 : f32
 wasmssa.return %0 : f32 }
// -----
wasmssa.global @g i32 : { %0 = wasmssa.const 3 : i32
 wasmssa.return %0, %0 : i32, i32 }
// -----
wasmssa.global @g i32 : { wasmssa.return }
// -----
wasmssa.global @g i32 : { }
// -----
wasmssa.global @g i32 mutable : { %0 = wasmssa.const 3 : i32
 wasmssa.return %0 : i32 }
wasmssa.global @h i32 : { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.global @g i32 : { %0 = wasmssa.const 3 : i32
 wasmssa.return %0 : i32 }
wasmssa.global @h i32 : { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.import_global "a" from "b" as @g : i32
wasmssa.global @h i32 : { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.import_global "a" from "b" as @g mutable : i32
wasmssa.global @h i32 : { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.global @h i32 : { %0 = wasmssa.global_get @nope : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.import_global "a" from "b" as @g : i64
wasmssa.global @h i32 : { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.import_global "a" from "b" as @g mutable : i64
wasmssa.func @f() -> i32 { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.import_global "a" from "b" as @g mutable : i32
wasmssa.func @f() -> i32 { %0 = wasmssa.global_get @g : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.global @h i32 : { %0 = wasmssa.global_get @h : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.func @f() { wasmssa.return }
wasmssa.global @h i32 : { %0 = wasmssa.global_get @f : i32
 wasmssa.return %0 : i32 }
// -----
wasmssa.func @f() -> i32 { %0 = wasmssa.global_get @f : i32
wasmssa.return %0 : i32 }
// -----
wasmssa.func @f() -> i32 { %0 = wasmssa.global_get @nope : i32
wasmssa.return %0 : i32 }
// -----
wasmssa.global @h i32 mutable : { %0 = wasmssa.const 3 : i32
 wasmssa.return %0 : i32 }
wasmssa.func @f() -> i64 { %0 = wasmssa.global_get @h : i64
wasmssa.return %0 : i64 }
// -----
wasmssa.func @f(%a: !wasmssa<local ref to i32>) {
  wasmssa.block : {
    %0 = wasmssa.local_get %a : ref to i32
    wasmssa.branch_if %0 to level 0 else ^bb1
  ^bb1:
    wasmssa.block_return
  }> ^bb1
^bb1:
  wasmssa.return
}
// -----
wasmssa.func @f(%a: !wasmssa<local ref to i32>) {
  wasmssa.block : {
    %0 = wasmssa.local_get %a : ref to i32
    wasmssa.branch_if %0 to level 0 with args(%0 : i32) else ^bb1
  ^bb1:
    wasmssa.block_return
  }> ^bb1
^bb1:
  wasmssa.return
}
// -----
wasmssa.func @f(%a: !wasmssa<local ref to i32>) {
  %0 = wasmssa.local_get %a : ref to i32
  wasmssa.loop : {
    %1 = wasmssa.local_get %a : ref to i32
    wasmssa.branch_if %1 to level 0 else ^bb1
  ^bb1:
    wasmssa.block : { 
      wasmssa.branch_if %1 to level 1 else ^bb2
     ^bb2:
      wasmssa.block_return
    }> ^bb3
   ^bb3:
    wasmssa.block_return
  }> ^bb1
^bb1:
  wasmssa.return
}
// -----
wasmssa.func @f(%a: !wasmssa<local ref to i32>) {
  wasmssa.block : {
    %0 = wasmssa.local_get %a : ref to i32
    wasmssa.branch_if %0 to level -1 else ^bb1
  ^bb1:
    wasmssa.block_return
  }> ^bb1
^bb1:
  wasmssa.return
}
// -----
wasmssa.func @add(%a: !wasmssa<local ref to i32>, %b: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %a : re to i32
}
// -----
wasmssa.func @add(%a: !wasmssa<local ref to i32>, %b: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %a : ref ot i32
}
// -----
wasmssa.func @add(%a: !wasmssa<local ref to i32>, %b: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %a : ref to 32
}
// -----
wasmssa.func @add(%a: !wasmssa<local ref to i32>, %b: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %a : i32
}
// -----
wasmssa.func @add(%a: !wasmssa<local ref to i32>, %b: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %a : ref to i64
}
// -----
wasmssa.func @add(%a: !wasmssa<local ref to i32>, %b: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %a : ref to i16
}
// -----
wasmssa.func @f() {}
// -----
wasmssa.func exporte @f() { wasmssa.return }
// -----
wasmssa.func f() { wasmssa.return }
// -----
wasmssa.func "f"() { wasmssa.return }
// -----
wasmssa.func @f() attributes {sym_visibility = "private"} { wasmssa.return }
// -----
wasmssa.func private @f() { wasmssa.return }
// -----
wasmssa.global @g i32 mut : { %0 = wasmssa.const 1 : i32 wasmssa.return %0 : i32 }
// -----
wasmssa.global g i32 : {}
// -----
wasmssa.global "a" i32 : {}
// -----
wasmssa.import_global "a" from "b" as @g foo : i32
