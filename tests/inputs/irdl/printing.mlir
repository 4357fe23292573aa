irdl.dialect @t {
  irdl.attribute @a1 { %0 = irdl.any irdl.parameters(x: %0) }
  irdl.attribute @a0
  irdl.type @p1 { %0 = irdl.any irdl.parameters(x: %0) }
  irdl.operation @seg { %0 = irdl.any irdl.operands(a: %0, b: optional %0, c: variadic %0) }
  irdl.operation @opt2 { %0 = irdl.any irdl.operands(a: optional %0, b: %0, c: %0) irdl.attributes {"x" = %0, "x" = %0} }
  irdl.operation @x attributes {bar = 3} { %0 = irdl.any {foo} %1 = irdl.is i32 {foo} %2 = irdl.any_of(%1) {foo} irdl.operands(a: %0) {foo} irdl.attributes {"x" = %0} {foo} %3 = irdl.c_pred "x" {foo} %4 = irdl.base "!builtin.integer" {foo} %5 = irdl.region {foo} %6 = irdl.region(%0) with size 3 {foo} irdl.regions(q: %5) {foo} %7 = irdl.all_of(%0, %1) %8 = irdl.parametric @t::@p1<%0> {foo} } 
}
// USES
module attributes {a.b = #t.a1} {}
// -----
module attributes {a.b = #t.a0<i32>} {}
// -----
module attributes {t.b = #t.a1<3>, t.c = #t.a1<3 : i32>, t.d = !t.p1<#t.a1<3.0 : f16>>, t.e = #t.a1<{a = 3, b}>, t.f = #t.a1<[1,2]>, t.g = #t.a1<true>, t.h = #t.a1<dense<1> : tensor<2xi32>>, t.i = #t.a1<unit>, t.j = #t.a1<()->()>, t.k = #t.a1<affine_map<(d0) -> (d0)>>, t.l = #t.a1<loc(unknown)>, t.m = #t.a1<loc("x")>, t.n = !t.p1<tuple<>>, t.o = #t.a1<"a\22b">} {}
// -----
"t.seg"() {operandSegmentSizes = array<i32: 0, -1, 0>} : () -> ()
// -----
"t.seg"() {operandSegmentSizes = array<i32: 0, 2, 0>} : () -> ()
// -----
"t.seg"() {operandSegmentSizes = array<i32: 1, 2, 0>} : () -> ()
// -----
"t.opt2"() : () -> ()
// -----
func.func @f(%a: i32) { 
  "t.opt2"(%a, %a) {x = i32}: (i32, i32) -> ()
  "t.opt2"(%a, %a, %a)  {x = i32}: (i32, i32, i32) -> ()
  "t.opt2"(%a, %a, %a, %a) : (i32, i32, i32, i32) -> ()
  return }
// -----
#map = affine_map<(d0) -> (d0+1)>
#x = #t.a1<#map>
module attributes {t.k = #x, t.l = #map, t.m = !t.p1<!t.p1<#map>>} {}
// -----
module attributes {t.l = #t.a1<loc("x")>, t.m = #t.a1<distinct[0]<3>>, t.k = #t.a1<dense_resource<foo> : tensor<1xi32>>} {}
// -----
module attributes {t.l = #t.a1<#foo.bar<3>>} {}
// -----
module attributes {t.l = #t.a1<#t.nope>} {}
// -----
module attributes {t.l = #t.a1<%x>} {}
// -----
module attributes {t.l = #t.a1<
