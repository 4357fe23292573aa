// ----- all
emitc.include <"stdio.h">
emitc.include "mine.h"
emitc.global @g : i32 = 4
emitc.global static const @h : !emitc.array<2xi32> = dense<1>
emitc.global extern @x : f32
emitc.func @f(%a: i32, %b: f32, %p: !emitc.ptr<i32>, %arr: !emitc.array<4xf32>) -> i32 attributes {specifiers = ["static"]} {
  %0 = emitc.add %a, %a : (i32, i32) -> i32
  %1 = emitc.sub %a, %a : (i32, i32) -> i32
  %2 = emitc.mul %b, %b : (f32, f32) -> f32
  %3 = emitc.div %a, %a : (i32, i32) -> i32
  %4 = emitc.rem %a, %a : (i32, i32) -> i32
  %5 = emitc.cmp lt, %a, %a : (i32, i32) -> i1
  %6 = emitc.cast %a : i32 to f32
  %7 = emitc.call_opaque "foo"(%a) : (i32) -> i32
  emitc.call_opaque "bar"(%a) {args = [0 : index, 1 : i32, #emitc.opaque<"x">], template_args = [f32]} : (i32) -> ()
  %8 = "emitc.constant"() <{value = #emitc.opaque<"X">}> : () -> !emitc.opaque<"T">
  %9 = "emitc.constant"() <{value = 1 : i32}> : () -> i32
  %10 = "emitc.variable"() <{value = 0 : i32}> : () -> !emitc.lvalue<i32>
  emitc.assign %a : i32 to %10 : !emitc.lvalue<i32>
  %11 = emitc.load %10 : <i32>
  %12 = emitc.bitwise_and %a, %a : (i32, i32) -> i32
  %13 = emitc.logical_not %5 : i1
  %14 = emitc.conditional %5, %a, %a : i32
  emitc.if %5 { emitc.verbatim "// x" } else { }
  emitc.for %i = %a to %a step %a : i32 { }
  %15 = emitc.expression %a : (i32) -> i32 {
    %e = emitc.add %a, %a : (i32, i32) -> i32
    emitc.yield %e : i32
  }
  emitc.verbatim "printf(\22{}\22);" args %a : i32
  %16 = emitc.literal "M_PI" : f32
  %17 = emitc.unary_minus %a : (i32) -> i32
  %19 = emitc.subscript %arr[%a] : (!emitc.array<4xf32>, i32) -> !emitc.lvalue<f32>
  emitc.switch %a : i32
  case 1 { emitc.yield }
  default { emitc.yield }
  %20 = emitc.call @f(%a, %b, %p, %arr) : (i32, f32, !emitc.ptr<i32>, !emitc.array<4xf32>) -> i32
  %21 = emitc.get_global @g : !emitc.lvalue<i32>
  emitc.return %a : i32
}
emitc.declare_func @f
emitc.class @C { emitc.field @m : i32
  emitc.func @get() { %0 = get_field @m : i32
    return } }
emitc.file "out.cpp" { }
// ----- types
"foo.t"() {a = !emitc.opaque<"T">, b = !emitc.ptr<!emitc.opaque<"U">>, c = !emitc.array<4x2xi8>, d = !emitc.lvalue<f32>, e = !emitc.size_t, f = !emitc.ssize_t, g = !emitc.ptrdiff_t, h = #emitc.opaque<"v">} : () -> ()
