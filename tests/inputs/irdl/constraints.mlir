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

  irdl.type @p0
  irdl.type @p1 { %0 = irdl.any irdl.parameters(x: %0) }
  irdl.attribute @a1 { %0 = irdl.any irdl.parameters(x: %0) }
  irdl.operation @par0 { %0 = irdl.parametric @t::@p1<>
    irdl.attributes {"x" = %0} }
  irdl.operation @par1 { %0 = irdl.is i32 %1 = irdl.parametric @t::@p1<%0>
    irdl.attributes {"x" = %1} }
  irdl.operation @par2 { %0 = irdl.is i32 %1 = irdl.parametric @t::@a1<%0>
    irdl.attributes {"x" = %1} }
  irdl.operation @par3 { %0 = irdl.is i32 %1 = irdl.base @t::@a1
    irdl.attributes {"x" = %1} }
  irdl.operation @regs0 { %0 = irdl.is i32 "irdl.attributes"() <{attributeValueNames = []}> : () -> () irdl.operands() irdl.results() irdl.regions() }
  irdl.operation @cp2 { %0 = irdl.c_pred "x" }
  irdl.operation @re { %0 = irdl.any %1 = irdl.region(%0) %2 = irdl.region(%0) irdl.regions(a: %1, b: %2) irdl.results(c: %0) }
}
// USES
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.allof"(%b) : (f64) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.allof"(%c) : (i64) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.regv"(%a) ({^bb0(%x: i64):}) : (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.regv"(%a) ({^bb0:}) : (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.regv"(%a) ({}) : (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.regv"(%a) ({
   ^bb0(%x: i32):
     t.nope
     }) : (i32) -> ()
  return
}
// -----
func.func @f(%a : i32, %b : f64, %c: i64) {
  "t.regv"(%a) ({
   ^bb0(%x: i64):
     "t.bt"(%b) : (f64) -> ()
     }) : (i32) -> ()
  return
}
// -----
"t.par0"() {x = !t.p1<i32>} : () -> ()
// -----
"t.par0"() {x = !t.p0} : () -> ()
// -----
"t.par0"() {x = "a"} : () -> ()
// -----
"t.par1"() {x = !t.p1<i64>} : () -> ()
// -----
"t.par1"() {x = #t.a1<i64>} : () -> ()
// -----
"t.par2"() {x = #t.a1<i64>} : () -> ()
// -----
"t.par2"() {x = !t.p1<i64>} : () -> ()
// -----
"t.par2"() {x = 4} : () -> ()
// -----
"t.par3"() {x = 4} : () -> ()
// -----
"t.par3"() {x = i32} : () -> ()
// -----
"t.par3"() {x = !t.p1<i32>} : () -> ()
// -----
"t.regs0"() {x = i32} : () -> ()
// -----
%0 = "t.regs0"() {x = i32} : () -> (i32)
// -----
%0 = "t.re"() ({^bb0(%a: i32):}, {^bb0(%b: i32):}): () -> (i32)
// -----
%0 = "t.re"() ({^bb0(%a: i32):}, {^bb0(%b: i64):}): () -> (i32)
// -----
%0 = "t.re"() ({^bb0(%a: i64):}, {^bb0(%b: i64):}): () -> (i32)
// -----
func.func @f(%a: i32) {
^bb0:
  "t.regs0"()[^bb1] : () -> ()
^bb1:
  return
}
// -----
func.func @f() {
  "t.regs0"() : () -> ()
}
// -----
func.func @f() {
  "t.regs0"()[^bb1] : () -> ()
^bb1:
  return
}
