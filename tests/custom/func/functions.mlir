// Signatures with and without names, attributes on arguments and results, nested modules.
#map = affine_map<(d0) -> (d0 + 1)>
func.func @plain() { return }
func.func private @types(i32, memref<?xf32, #map>) -> (i1, (i32) -> i32)
func.func private @attrs(i32 {foo.a = #map, foo.b}, f32 {}) -> (i64 {foo.r = "x"}, index) attributes {foo.f = [1, 2]}
func.func nested @"needs \22 quotes"(%a: i32 {foo.a}, %b: (i32) -> (i32, f32)) -> ((i32) -> i32) attributes {no_inline} {
  %0:2 = call_indirect %b(%a) : (i32) -> (i32, f32)
  %f = constant @id : (i32) -> i32
  %f2 = func.constant @id : (i32) -> i32
  %1 = func.call @id(%0#0) {foo.c} : (i32) -> i32
  func.return %f : (i32) -> i32
}
func.func public @id(%arg7: i32) -> i32 { return %arg7 : i32 }
func.func @unnamed(i32) -> i32 {
^bb0(%x: i32):
  return %x : i32
}
func.func @one_result(%a: i32) -> (i32 {foo.only}) { return %a : i32 }
func.func @function_result(%f: () -> ()) -> (() -> ()) { return %f : () -> () }
module @inner attributes {foo.m = 3} {
  func.func @blocks(%c: i1, %v: i32, %w: i32) -> i32 {
    cf.cond_br %c, ^then(%v : i32), ^else(%w, %c : i32, i1) {foo.t}
  ^then(%x: i32):
    cf.br ^end(%x : i32)
  ^else(%y: i32, %d: i1):
    cf.cond_br %d weights([3, 4]), ^end(%y : i32), ^end(%w : i32)
  ^end(%z: i32):
    return %z : i32
  ^nobody:
    return %v : i32
  }
  module {
    func.func @f() attributes {sym = @inner::@blocks} { return }
  }
  module attributes {foo.a} { }
}
func.func @locations(%a: i32 loc("a.c":1:2), %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32 loc(fused["x", "b.c":3:4])
  return %0 : i32 loc("ret"("b.c":5:6))
} loc(unknown)
