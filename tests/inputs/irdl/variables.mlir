irdl.dialect @t {
  irdl.operation @v { %0 = irdl.any
    irdl.operands(a: variadic %0) }
  irdl.operation @eq { %0 = irdl.any
    irdl.operands(a: %0) irdl.results(b: %0) 
    irdl.attributes {"x" = %0} }
  irdl.operation @both { %0 = irdl.is i32
    %r = irdl.region(%0)
    irdl.operands(a: %0) irdl.results(b: %0) 
    irdl.regions(r: %r)
    irdl.attributes {"x" = %0} }
  irdl.operation @seg { %0 = irdl.any
    irdl.operands(a: optional %0, b: variadic %0)
    irdl.results(c: optional %0, d: variadic %0) }
  irdl.operation @bt { %0 = irdl.base "!builtin.integer"
    irdl.operands(a: %0) }
  irdl.operation @ba { %0 = irdl.base "#builtin.integer"
    irdl.attributes {"x" = %0} }
  irdl.operation @bat { %0 = irdl.base "!builtin.integer"
    irdl.attributes {"x" = %0} }
  irdl.operation @anyof { %0 = irdl.base "!builtin.integer"
    %1 = irdl.is f32
    %2 = irdl.any_of(%1, %0)
    irdl.operands(a: %2, b: %0) }
  irdl.operation @allof { %0 = irdl.base "!builtin.integer"
    %1 = irdl.is i32
    %2 = irdl.all_of(%0, %1)
    irdl.operands(a: %2) }
  irdl.operation @regv { %0 = irdl.any
    %r = irdl.region(%0)
    irdl.operands(a: %0)
    irdl.regions(r: %r) }
  irdl.operation @attrs { %0 = irdl.any %1 = irdl.is i32
    irdl.attributes {"x" = %0, "y" = %0, "z" = %1, "w" = %1} }
}
// USES
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.v"(%a, %b) : (i32, f32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.eq"(%a) {x = i64}: (i32) -> (i64)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.eq"(%a) {x = i32}: (i32) -> (i64)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.eq"(%a) : (i32) -> (i64)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.both"(%b) ({^bb0(%x: i64):}) {x = i64} : (f32) -> (i64)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.both"(%b) ({^bb0(%x: i64):}) : (f32) -> (i64)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  %0 = "t.both"(%a)  {x = i32}: (i32) -> (i32)
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"() {operandSegmentSizes = array<i32: 1>} : () -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.seg"() {resultSegmentSizes = array<i32: 1>} : () -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.bt"(%b) : (f32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.bt"(%a) : (i32) -> ()
  return
}
// -----
"t.ba"() {x = "s"} : () -> ()
// -----
"t.ba"() {x = i32} : () -> ()
// -----
"t.bat"() {x = "s"} : () -> ()
// -----
func.func @f(%a : i32, %b : f32, %c: i64) {
  "t.anyof"(%a, %c) : (i32, i64) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.anyof"(%b, %c) : (f64, i64) -> ()
  return
}
