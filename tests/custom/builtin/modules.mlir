// Modules in modules, casts, ops that nobody declares, regions of those.
module @top attributes {foo.a = dense<1> : tensor<4xi8>} {
  builtin.module { }
  module @named { module @again attributes {foo.b} { } }
  %0:2 = builtin.unrealized_conversion_cast to i32, f32 {foo.c}
  %1 = unrealized_conversion_cast %0#0, %0#1 : i32, f32 to tuple<i32, f32>
  "foo.region"(%1) ({
    func.func @inside() { return }
    %c = arith.constant 1 : i32
    "foo.nested"() ({
    ^bb0(%a: i32, %b: i32):
      %d = arith.addi %a, %b : i32
      "foo.br"(%d)[^x] : (i32) -> ()
    ^x:
      "foo.end"(%c) : (i32) -> ()
    }, { }) : () -> ()
  }) {foo.d} : (tuple<i32, f32>) -> ()
}
