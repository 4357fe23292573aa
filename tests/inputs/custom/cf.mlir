// ----- branches
func.func @f(%c: i1, %x: i32, %y: i64) -> i32 {
  cf.br ^a(%x, %y : i32, i64)
^a(%p: i32, %q: i64):
  cf.cond_br %c, ^b, ^c(%p : i32)
^b:
  cf.cond_br %c weights([3, 5]), ^a(%x, %y : i32, i64), ^c(%x : i32)
^c(%r: i32):
  return %r : i32
}
// ----- switch
func.func @f(%s: i32, %x: f32) -> f32 {
  cf.switch %s : i32, [
    default: ^a(%x : f32),
    42: ^b,
    -1: ^a(%x : f32)
  ]
^a(%p: f32):
  return %p : f32
^b:
  cf.switch %s : i32, [
    default: ^a(%x : f32)
  ]
}
// ----- assert
func.func @f(%c: i1) {
  cf.assert %c, "must hold \22here\22"
  return
}
// ----- loop
func.func @f(%n: index) {
  %z = arith.constant 0 : index
  %o = arith.constant 1 : index
  cf.br ^head(%z : index)
^head(%i: index):
  %c = arith.cmpi slt, %i, %n : index
  cf.cond_br %c, ^body, ^exit
^body:
  %j = arith.addi %i, %o : index
  cf.br ^head(%j : index)
^exit:
  return
^dead:
  cf.br ^dead
}
