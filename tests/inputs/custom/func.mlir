// ----- signatures
func.func @empty() { return }
func.func private @decl(i32, f32) -> (i64, index)
func.func private @decl_attrs(i32 {foo.a = 1}, f32) -> (i64 {foo.b}, index)
func.func nested @nested() { return }
func.func public @public(%a: i32 {foo.x = "y"}, %b: i64) -> (i32 {foo.r}) { return %a : i32 }
func.func @attrs() attributes {foo.k = 1, no_inline, llvm.emit_c_interface} { return }
func.func @"odd name"(%arg0: tuple<>) -> tuple<> { return %arg0 : tuple<> }
// ----- calls
func.func @f(%a: i32) -> (i32, f32) {
  %0:2 = call @g(%a) : (i32) -> (i32, f32)
  call @h() : () -> ()
  %c = constant @g : (i32) -> (i32, f32)
  %1:2 = call_indirect %c(%0#0) : (i32) -> (i32, f32)
  call @h() {no_inline, foo.x} : () -> ()
  return %1#0, %1#1 : i32, f32
}
func.func private @g(i32) -> (i32, f32)
func.func private @h()
// ----- blocks
func.func @f(%a: i1, %b: i32) -> i32 {
  cf.cond_br %a, ^x(%b : i32), ^y
^x(%c: i32):
  cf.br ^y
^y:
  return %b : i32
}
