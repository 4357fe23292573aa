// Switches with and without operands, cases of several widths.
func.func @f(%a: i32, %b: i64, %c: i1, %x: f32) {
  cf.switch %a : i32, [
    default: ^d,
    -1: ^e(%x : f32),
    42: ^d
  ] {foo.s}
^d:
  cf.switch %b : i64, [ default: ^e(%x : f32) ]
^e(%y: f32):
  cf.assert %c, "with 100% of \"quotes\"" {foo.a}
  cf.switch %c : i1, [default: ^g(%y, %a : f32, i32), 1: ^g(%x, %a : f32, i32)]
^g(%z: f32, %w: i32):
  return
}
