irdl.dialect @t {
  irdl.operation @o1 {
    %0 = irdl.is i32
    %1 = irdl.is f32
    irdl.operands(a: %0, b: %1)
    irdl.results(c: %0)
  }
  irdl.operation @none {}
  irdl.operation @opt1 {
    %0 = irdl.is i32
    irdl.operands(a: %0, b: optional %0)
    irdl.results(c: optional %0)
  }
  irdl.operation @var1 {
    %0 = irdl.is i32
    irdl.operands(a: %0, b: variadic %0)
    irdl.results(c: variadic %0)
  }
  irdl.operation @seg {
    %0 = irdl.is i32
    %1 = irdl.is i64
    irdl.operands(a: %0, b: variadic %0, c: optional %1)
    irdl.results(d: %0, e: variadic %0, f: optional %1)
  }
  irdl.operation @attr {
    %0 = irdl.is i32
    %1 = irdl.base "#builtin.integer"
    irdl.attributes { "x" = %0 }
  }
  irdl.operation @attr2 {
    %0 = irdl.is i32
    %1 = irdl.base "#builtin.integer"
    irdl.attributes { "x" = %1 }
    irdl.operands(a: %0)
  }
  irdl.operation @reg {
    %0 = irdl.is i32
    %r0 = irdl.region
    %r1 = irdl.region(%0, %0)
    %r2 = irdl.region with size 2
    %r3 = irdl.region()
    irdl.regions(x: %r0, y: %r1, z: %r2, w: %r3)
  }
  irdl.operation @reg1 {
    %r0 = irdl.region
    irdl.regions(x: %r0)
  }
}
// USES
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.o1"(%a, %b) : (i32, f32) -> i32
  "t.none"() : () -> ()
  "t.opt1"(%a) : (i32) -> ()
  "t.opt1"(%a, %a) : (i32, i32) -> (i32)
  %5:2 = "t.var1"(%a) : (i32) -> (i32, i32)
  %2:2 = "t.seg"(%a) {operandSegmentSizes = array<i32: 1,0,0>, resultSegmentSizes = array<i32: 1, 1, 0>} : (i32) -> (i32, i32)
  "t.attr"() {x = i32, y = i64} : () -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.o1"(%a) : (i32) -> i32
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.o1"(%a, %b, %a) : (i32, f32, i32) -> i32
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.o1"(%a, %b) : (i32, f32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0:2 = "t.o1"(%a, %b) : (i32, f32) -> (i32, i32)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.o1"(%b, %b) : (f32, f32) -> i32
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.o1"(%a, %c) : (i32, i64) -> i32
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.o1"(%a, %b) : (i32, f32) -> i64
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.opt1"() : () -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.opt1"(%a,%a,%a) : (i32,i32,i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.opt1"(%a,%a) : (i32,i32) -> (i32,i32)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.opt1"(%a,%b) : (i32,f32) -> (i32)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.var1"() : () -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.var1"(%a,%a,%b) : (i32,i32,f32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) : (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i64: 1,0,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 0,1,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,1,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,-1,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,0,2>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,0,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,0,0>, resultSegmentSizes = array<i32: 1,0,0>}: (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 0,0,0>, resultSegmentSizes = array<i32: 1,0,0>}: (i32) -> (i32)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) {operandSegmentSizes = array<i32: 1,0,0>, resultSegmentSizes = 4}: (i32) -> (i32)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"(%a) <{operandSegmentSizes = array<i32: 1,0,0>, resultSegmentSizes = array<i32: 1, 0, 0>}>: (i32) -> (i32)
  return
}
// -----
"t.attr"() : () -> ()
// -----
"t.attr"() {x = i33} : () -> ()
// -----
"t.attr"() {x = 4} : () -> ()
// -----
"t.attr"() <{x = i32}> : () -> ()
// -----
"t.attr2"() : () -> ()
// -----
"t.attr2"() {x = i32}: () -> ()
// -----
"t.attr2"() {x = 5 : i32}: () -> ()
// -----
t.nope
// -----
"t.nope"() : () -> ()
// -----
"t.none"() ({}) : () -> ()
// -----
"t.none"()[^bb0] : () -> ()
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
^bb0:
  "t.none"()[^bb0] : () -> ()
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
^bb0:
  "t.none"() : () -> ()
}
// -----
"t.reg1"() ({}) : () -> ()
// -----
"t.reg1"() ({^bb0: "t.none"() : () -> ()}) : () -> ()
// -----
"t.reg1"() : () -> ()
// -----
"t.reg1"() ({}, {}) : () -> ()
// -----
"t.reg"() ({}, {}) : () -> ()
// -----
"t.reg"() ({}, {^bb0(%a: i32, %b: i32): "t.none"(): () -> ()}, {^bb0: "t.none"() : () -> () 
^bb1: "t.none"() : () -> ()}, {}) : () -> ()
// -----
"t.reg"() ({}, {^bb0(%a: i32): "t.none"(): () -> ()}, {^bb0: "t.none"() : () -> () 
^bb1: "t.none"() : () -> ()}, {^bb0: }) : () -> ()
// -----
"t.reg"() ({}, {^bb0(%a: i32, %b: i64): "t.none"(): () -> ()}, {^bb0: "t.none"() : () -> () 
^bb1: "t.none"() : () -> ()}, {^bb0: }) : () -> ()
// -----
"t.reg"() ({}, {^bb0(%a: i32, %b: i32): "t.none"(): () -> ()}, {^bb0: "t.none"() : () -> () }, {^bb0: }) : () -> ()
// -----
"t.reg"() ({}, {^bb0(%a: i32, %b: i32): "t.none"(): () -> ()}, {^bb0: "t.none"() : () -> () 
^bb1: "t.none"() : () -> ()}, {^bb0: }) : () -> ()
// -----
"t.reg"() ({}, {^bb0(%a: i32, %b: i32): "t.none"(): () -> ()}, {^bb0: "t.none"() : () -> () 
^bb1: "t.none"() : () -> ()}, {^bb0(%a : i32): }) : () -> ()
