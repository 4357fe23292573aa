func.func @f(%c: i1, %a: i32) -> i32 {
  cf.br ^bb1
^bb1:
  cf.cond_br %c, ^bb2, ^bb3(%a : i32)
^bb2:
  cf.cond_br %c weights([10, 90]), ^bb3(%a : i32), ^bb3(%a : i32) {foo}
^bb3(%x: i32):
  cf.switch %a : i32, [default: ^bb4, 1: ^bb3(%x : i32), -7: ^bb4]
^bb4:
  cf.assert %c, "message \"q\"\n"
  cf.assert %c, "m" {foo.a = 1}
  return %a : i32
}
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1(%a : i32) ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1 ^bb1(%x: i32): return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1(%a : i32) ^bb1(%x: i64): return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1(%a) ^bb1(%x: i32): return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1(%a : i64) ^bb1(%x: i64): return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1() ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb2 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.br ^bb1 return ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %a, ^bb1, ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c, ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c, ^bb1, ^bb1, ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c, ^bb1(%a : i32), ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c, ^bb1, ^bb1(%a : i32) ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c, ^bb1(%a, %a : i32, i32), ^bb2 ^bb1(%x: i32, %y: f32): return ^bb2: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c weights([1]), ^bb1, ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c weights([1, x]), ^bb1, ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.cond_br %c weights([1, -2]), ^bb1, ^bb1 ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.cond_br"(%c)[^bb1, ^bb1] {branch_weights = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 0, 0>} : (i1) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.cond_br"(%c)[^bb1, ^bb1] <{branch_weights = array<i32: 1, 2>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.cond_br"(%c)[^bb1, ^bb1] : (i1) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.cond_br"(%c)[^bb1] {operandSegmentSizes = array<i32: 1, 0, 0>} : (i1) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.br"()[^bb1, ^bb1] : () -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.br"() : () -> () }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1, 5: ^bb1, 5: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1, 99999999999: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [1: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1, x: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i64, [default: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a, [default: ^bb1] ^bb1: return }
// -----
func.func @f(%c: f32, %a: i32) { cf.switch %c : f32, [default: ^bb1] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1(%a : i32), 1: ^bb2(%a : i32)] ^bb1(%x: i32): return ^bb2(%y: i64): return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1, 1: ^bb2] ^bb1: return ^bb2(%y: i64): return }
// -----
func.func @f(%c: i1, %a: i32) { cf.switch %a : i32, [default: ^bb1(%a : i32)] ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.switch"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, operandSegmentSizes = array<i32: 1, 0, 0>, case_values = dense<1> : vector<2xi32>}> : (i32) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.switch"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, operandSegmentSizes = array<i32: 1, 0, 0>, case_values = dense<1> : vector<1xi64>}> : (i32) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.switch"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 1>, operandSegmentSizes = array<i32: 1, 0, 0>, case_values = dense<1> : vector<1xi32>}> : (i32) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.switch"(%a)[^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> () ^bb1: return }
// -----
func.func @f(%c: i1, %a: i32) { cf.assert %c return }
// -----
func.func @f(%c: i1, %a: i32) { cf.assert %c, 5 return }
// -----
func.func @f(%c: i1, %a: i32) { cf.assert %a, "x" return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.assert"(%c) : (i1) -> () return }
// -----
func.func @f(%c: i1, %a: i32) { "cf.assert"(%c) {msg = 5} : (i1) -> () return }
// -----
func.func @f(%c: i1, %a: i32) { %0 = "cf.assert"(%c) {msg = "5"} : (i1) -> i32 return }
// -----
func.func @f(%c: i1) { cf.br ^bb0 ^bb0: return }
// -----
func.func @f(%c: i1) { ^bb0: cf.br ^bb0 }
// -----
func.func @f(%c: i1) { ^bb0(%d: i1): cf.br ^bb1 ^bb1: return }
// -----
func.func @f() { ^bb0(%d: i1): cf.br ^bb1 ^bb1: return }
// -----
func.func @f() { cf.br ^bb1 ^bb1: cf.br ^bb1 ^bb1: return }
// -----
func.func @f() { cf.br ^bb1 ^bb1: }
// -----
func.func @f() { cf.br ^bb1 ^bb1(%x i32): return }
// -----
func.func @f() { cf.br ^bb1 ^bb1(%x: i32: return }
// -----
func.func @f() { cf.br ^bb1 ^bb1 return }
// -----
func.func @f() { ^bb0: cf.br ^bb1 ^bb1: %x = "foo.a"() : () -> i32 cf.br ^bb2 ^bb2: "foo.use"(%x) : (i32) -> () cf.cond_br %y, ^bb0x, ^bb2 ^bb0x: return }
// -----
func.func @f(%c: i1) { cf.cond_br %c, ^bb1, ^bb2 ^bb1: %x = "foo.a"() : () -> i32 cf.br ^bb3 ^bb2: cf.br ^bb3 ^bb3: "foo.use"(%x) : (i32) -> () return }
// -----
func.func @f(%c: i1) { "foo.use"(%x) : (i32) -> () %x = "foo.a"() : () -> i32 return }
// -----
func.func @f(%c: i1) { %x = "foo.a"(%x) : (i32) -> i32 return }
// -----
func.func @f(%c: i1) { scf.if %c { %x = "foo.a"() : () -> i32 } "foo.use"(%x) : (i32) -> () return }
