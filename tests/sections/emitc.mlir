%a = "t.s"() : () -> !emitc.lvalue<i32>
%0 = "emitc.address_of"(%a) : (!emitc.lvalue<i32>) -> !emitc.ptr<f32>
// -----
%a = "t.s"() : () -> !emitc.lvalue<i32>
%0 = emitc.address_of %a : !emitc.lvalue<i32>
// -----
%a = "t.s"() : () -> i32
%0 = emitc.address_of %a : i32
// -----
%a = "t.s"() : () -> !emitc.ptr<i32>
%0 = "emitc.dereference"(%a) : (!emitc.ptr<i32>) -> !emitc.lvalue<f32>
// -----
%a = "t.s"() : () -> !emitc.ptr<i32>
%0 = emitc.dereference %a : !emitc.ptr<i32>
// -----
%a = "t.s"() : () -> !emitc.lvalue<i32>
%0 = emitc.load %a : !emitc.lvalue<i32>
// -----
%a = "t.s"() : () -> !emitc.lvalue<i32>
%0 = "emitc.load"(%a) : (!emitc.lvalue<i32>) -> f32
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>, f32, !emitc.opaque<"T">)
%0 = "emitc.add"(%a, %b) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>, f32, !emitc.opaque<"T">)
%0 = "emitc.add"(%a, %c) : (!emitc.ptr<i32>, f32) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>, f32, !emitc.opaque<"T">)
%0 = "emitc.add"(%c, %a) : (f32, !emitc.ptr<i32>) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>, f32, !emitc.opaque<"T">)
%0 = "emitc.add"(%o, %a) : (!emitc.opaque<"T">, !emitc.ptr<i32>) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>, f32, !emitc.size_t)
%0 = "emitc.add"(%o, %a) : (!emitc.size_t, !emitc.ptr<i32>) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, !emitc.ptr<i32>, f32, si32)
%0 = "emitc.add"(%a, %o) : (!emitc.ptr<i32>, si32) -> f32
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, i32, f32, !emitc.opaque<"T">)
%0 = "emitc.sub"(%b, %a) : (i32, !emitc.ptr<i32>) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, i32, f32, !emitc.opaque<"T">)
%0 = "emitc.sub"(%a, %c) : (!emitc.ptr<i32>, f32) -> !emitc.ptr<i32>
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, i32, f32, !emitc.opaque<"T">)
%0 = "emitc.sub"(%a, %a) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> f32
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, i32, f32, !emitc.opaque<"T">)
%0 = "emitc.sub"(%o, %a) : (!emitc.opaque<"T">, !emitc.ptr<i32>) -> !emitc.ptrdiff_t
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, i32, f32, !emitc.opaque<"T">)
%0 = "emitc.sub"(%a, %a) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> index
// -----
%a, %b, %c, %o = "t.s"() : () -> (!emitc.ptr<i32>, i32, f32, !emitc.size_t)
%0 = "emitc.sub"(%a, %a) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> !emitc.size_t
// -----
%a, %l = "t.s"() : () -> (i32, !emitc.lvalue<i32>)
%0 = "emitc.apply"(%l) <{applicableOperator = ""}> : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
// -----
%a, %l = "t.s"() : () -> (i32, !emitc.lvalue<i32>)
%0 = "emitc.apply"(%l) <{applicableOperator = "+"}> : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
// -----
%a, %l = "t.s"() : () -> (i32, !emitc.lvalue<i32>)
%0 = "emitc.apply"(%a) <{applicableOperator = "&"}> : (i32) -> !emitc.ptr<i32>
// -----
%a, %l = "t.s"() : () -> (i32, !emitc.lvalue<i32>)
%0 = "emitc.apply"(%l) <{applicableOperator = "&"}> : (!emitc.lvalue<i32>) -> i32
// -----
%a, %l = "t.s"() : () -> (i32, !emitc.lvalue<i32>)
%0 = "emitc.apply"(%a) <{applicableOperator = "*"}> : (i32) -> i32
// -----
%a, %l = "t.s"() : () -> (f32, !emitc.lvalue<i32>)
"emitc.assign"(%l, %a) : (!emitc.lvalue<i32>, f32) -> ()
// -----
"emitc.func"() <{function_type = (!emitc.lvalue<i32>, i32) -> (), sym_name = "f"}> ({
^bb0(%l: !emitc.lvalue<i32>, %a: i32):
"emitc.assign"(%l, %a) : (!emitc.lvalue<i32>, i32) -> ()
"emitc.return"() : () -> ()
}) : () -> ()
// -----
%a = "t.s"() : () -> i32
%l = "emitc.variable"() <{value = #emitc.opaque<"">}> : () -> !emitc.lvalue<i32>
"emitc.assign"(%l, %a) : (!emitc.lvalue<i32>, i32) -> ()
// -----
%l = "emitc.variable"() <{value = 3.0 : f32}> : () -> !emitc.lvalue<i32>
// -----
%l = "emitc.variable"() <{value = 3 : i32}> : () -> !emitc.lvalue<i32>
// -----
%l = "emitc.variable"() <{value = 3 : i32}> : () -> i32
// -----
%l = "emitc.variable"() <{value = "a"}> : () -> !emitc.lvalue<i32>
// -----
%l = "emitc.constant"() <{value = #emitc.opaque<"">}> : () -> i32
// -----
%l = "emitc.constant"() <{value = 3.0 : f32}> : () -> i32
// -----
%l = "emitc.constant"() <{value = "a"}> : () -> i32
// -----
%l = "emitc.constant"() <{value = #emitc.opaque<"x">}> : () -> !emitc.array<3xi32>
// -----
%l = "emitc.literal"() <{value = ""}> : () -> i32
// -----
%l = "emitc.literal"() <{value = "x"}> : () -> i32
// -----
%a = "t.s"() : () -> i32
emitc.call_opaque "" (%a) : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = ""}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", args = [1 : index]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", args = [-1 : index]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", args = [0 : index, 4 : i32]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", args = [0 : index, [1 : i32]]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", args = [0 : index, []]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", args = [0 : index, dense<1> : tensor<2xi32>]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", template_args = ["a"]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", template_args = [i32, 1 : i32, 1.0 : f32, #emitc.opaque<"x">]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f", template_args = [[1]]}> : (i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "emitc.call_opaque"(%a) <{callee = "f"}> : (i32) -> !emitc.array<3xi32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%a, %i) : (!emitc.array<4x8xi32>, index) -> !emitc.lvalue<i32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%a, %i, %f) : (!emitc.array<4x8xi32>, index, f32) -> !emitc.lvalue<i32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%a, %i, %i) : (!emitc.array<4x8xi32>, index, index) -> !emitc.lvalue<f32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%a, %i, %i) : (!emitc.array<4x8xi32>, index, index) -> !emitc.lvalue<i32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%p, %i, %i) : (!emitc.ptr<i32>, index, index) -> !emitc.lvalue<i32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%p, %f) : (!emitc.ptr<i32>, f32) -> !emitc.lvalue<i32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.ptr<i32>, index, f32)
%0 = "emitc.subscript"(%p, %i) : (!emitc.ptr<i32>, index) -> !emitc.lvalue<f32>
// -----
%a, %p, %i, %f = "t.s"() : () -> (!emitc.array<4x8xi32>, !emitc.opaque<"T">, index, f32)
%0 = "emitc.subscript"(%p, %f) : (!emitc.opaque<"T">, f32) -> !emitc.lvalue<f32>
// -----
"emitc.verbatim"() <{value = "a {} b"}> : () -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.verbatim"(%a) <{value = "a {} b {}"}> : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.verbatim"(%a) <{value = "a {x} b"}> : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.verbatim"(%a) <{value = "a {"}> : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.verbatim"(%a) <{value = "a {{ }} {} {{}}"}> : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.verbatim"(%a) <{value = "a"}> : (i32) -> ()
// -----
"emitc.verbatim"() <{value = "a {x } {"}> : () -> ()
// -----
"t.x"() : () -> !emitc.array<-1xi32>
// -----
"t.x"() : () -> !emitc.array<?xi32>
// -----
"t.x"() : () -> !emitc.array<i32>
// -----
"t.x"() : () -> !emitc.array<2xtensor<3xi32>>
// -----
"t.x"() : () -> !emitc.array<2x!emitc.lvalue<i32>>
// -----
"t.x"() : () -> !emitc.array<2xnone>
// -----
"t.x"() : () -> !emitc.array<0xi32>
// -----
emitc.global extern static @g : i32
// -----
"emitc.global"() <{sym_name = "g", type = i32, extern_specifier, static_specifier}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = tensor<2xi32>}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = i32, initial_value = dense<1> : tensor<2xi32>}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = !emitc.array<3xi32>, initial_value = dense<1> : tensor<2xi32>}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = !emitc.array<2xi32>, initial_value = dense<1> : tensor<2xi32>}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = i32, initial_value = "a"}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = i32, initial_value = 1 : i64}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = i32, initial_value = 1.0 : f32}> : () -> ()
// -----
"emitc.global"() <{sym_name = "g", type = i32, initial_value = #emitc.opaque<"x">}> : () -> ()
// -----
emitc.global @g : i32
%0 = emitc.get_global @g : i32
// -----
emitc.global @g : i32
%0 = emitc.get_global @g : !emitc.lvalue<f32>
// -----
emitc.global @g : i32
%0 = emitc.get_global @h : !emitc.lvalue<i32>
// -----
emitc.global @g : !emitc.array<2xi32>
%0 = emitc.get_global @g : !emitc.array<3xi32>
// -----
%i, %a = "t.s"() : () -> (index, i32)
"emitc.for"(%i, %i, %i) ({
^bb0:
  "emitc.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
%i, %a = "t.s"() : () -> (index, i32)
"emitc.for"(%i, %i, %i) ({
^bb0(%x: i32):
  "emitc.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
%i, %a = "t.s"() : () -> (index, i32)
"emitc.for"(%i, %i, %i) ({
^bb0(%x: index):
  "emitc.yield"(%a) : (i32) -> ()
}) : (index, index, index) -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  "emitc.yield"() : () -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  "emitc.yield"(%x) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  %1 = "emitc.add"(%x, %x) : (i32, i32) -> i32
  "emitc.yield"(%1) : (i32) -> ()
}) : (i32) -> f32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  %1 = "t.add"(%x, %x) : (i32, i32) -> i32
  "emitc.yield"(%1) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  %1 = "emitc.add"(%x, %x) : (i32, i32) -> i32
  %2 = "emitc.add"(%x, %x) : (i32, i32) -> i32
  "emitc.yield"(%1) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  %1 = "emitc.call_opaque"(%x) <{callee = "f"}> : (i32) -> i32
  %2 = "emitc.add"(%1, %1) : (i32, i32) -> i32
  "emitc.yield"(%2) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  %1:2 = "emitc.call_opaque"(%x) <{callee = "f"}> : (i32) -> (i32, i32)
  "emitc.yield"(%1#0) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  "emitc.call_opaque"(%x) <{callee = "f"}> : (i32) -> ()
  %1 = "emitc.add"(%x, %x) : (i32, i32) -> i32
  "emitc.yield"(%1) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0:
  %1 = "emitc.literal"() <{value = "x"}> : () -> i32
  "emitc.yield"(%1) : (i32) -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.if"(%c) ({
  "emitc.yield"(%a) : (i32) -> ()
}, {}) : (i1) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.switch"(%a) <{cases = array<i64: 1, 1>}> ({
  "emitc.yield"() : () -> ()
}, {
  "emitc.yield"() : () -> ()
}, {
  "emitc.yield"() : () -> ()
}) : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.switch"(%a) <{cases = array<i64: 1, 2>}> ({
  "emitc.yield"() : () -> ()
}, {
  "emitc.yield"() : () -> ()
}) : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.switch"(%a) <{cases = array<i64: 1>}> ({
  "emitc.yield"() : () -> ()
}, {
  "t.x"() : () -> ()
}) : (i32) -> ()
// -----
%a = "t.s"() : () -> i32
"emitc.switch"(%a) <{cases = array<i64: 1>}> ({
  "emitc.yield"() : () -> ()
}, {
  "emitc.yield"(%a) : (i32) -> ()
}) : (i32) -> ()
// -----
"emitc.field"() <{sym_name = "a", type = i32}> : () -> ()
// -----
%0 = "emitc.get_field"() <{field_name = @a}> : () -> i32
// -----
"emitc.class"() <{sym_name = "c"}> ({
  "emitc.field"() <{sym_name = "a", type = tensor<2xi32>}> : () -> ()
}) : () -> ()
// -----
"emitc.class"() <{sym_name = "c"}> ({
  "emitc.field"() <{sym_name = "", type = i32}> : () -> ()
}) : () -> ()
// -----
"emitc.do"() ({
}, {
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "t.x"() : () -> ()
}, {
  "emitc.yield"(%c) : (i1) -> ()
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "t.x"() : () -> ()
}, {
  %0 = "emitc.literal"() <{value = "x"}> : () -> i1
  "emitc.yield"(%0) : (i1) -> ()
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "t.x"() : () -> ()
}, {
  %0 = "emitc.expression"() ({
    %1 = "emitc.literal"() <{value = "x"}> : () -> i1
    "emitc.yield"(%1) : (i1) -> ()
  }) : () -> i1
  "emitc.yield"(%0) : (i1) -> ()
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "t.x"() : () -> ()
}, {
  %0 = "emitc.expression"() ({
    %1 = "emitc.literal"() <{value = "x"}> : () -> i32
    "emitc.yield"(%1) : (i32) -> ()
  }) : () -> i32
  "emitc.yield"(%0) : (i32) -> ()
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "t.x"() : () -> ()
}, {
  %0 = "emitc.expression"() ({
    %1 = "emitc.literal"() <{value = "x"}> : () -> i1
    "emitc.yield"(%1) : (i1) -> ()
  }) : () -> i1
  "emitc.yield"(%c) : (i1) -> ()
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "t.x"() : () -> ()
}, {
  %0 = "emitc.expression"() ({
    %1 = "emitc.literal"() <{value = "x"}> : () -> i1
    "emitc.yield"(%1) : (i1) -> ()
  }) : () -> i1
  "emitc.yield"() : () -> ()
}) : () -> ()
// -----
%c, %a = "t.s"() : () -> (i1, i32)
"emitc.do"() ({
  "emitc.yield"() : () -> ()
}, {
  %0 = "emitc.expression"() ({
    %1 = "emitc.literal"() <{value = "x"}> : () -> i1
    "emitc.yield"(%1) : (i1) -> ()
  }) : () -> i1
  "emitc.yield"(%0) : (i1) -> ()
}) : () -> ()
// -----
"emitc.call"() : () -> ()
// -----
"emitc.declare_func"() : () -> ()
// -----
"emitc.declare_func"() <{sym_name = @a}> : () -> ()
// -----
"emitc.func"() <{function_type = (i32) -> i32, sym_name = "g"}> ({
^bb0(%x: i32):
"emitc.return"(%x) : (i32) -> ()
}) : () -> ()
%0 = "t.s"() : () -> i32
"emitc.call"(%0) <{callee = @g}> : (i32) -> ()
// -----
"emitc.func"() <{function_type = (i32) -> i32, sym_name = "g"}> ({
^bb0(%x: i32):
"emitc.return"(%x) : (i32) -> ()
}) : () -> ()
%0 = "t.s"() : () -> i32
%1 = "emitc.call"() <{callee = @g}> : () -> (i32)
// -----
"emitc.func"() <{function_type = (i32) -> i32, sym_name = "g"}> ({
^bb0(%x: i32):
"emitc.return"(%x) : (i32) -> ()
}) : () -> ()
%0 = "t.s"() : () -> f32
%1 = "emitc.call"(%0) <{callee = @g}> : (f32) -> (i32)
// -----
"emitc.func"() <{function_type = (i32) -> i32, sym_name = "g"}> ({
^bb0(%x: i32):
"emitc.return"(%x) : (i32) -> ()
}) : () -> ()
%0 = "t.s"() : () -> i32
%1 = "emitc.call"(%0) <{callee = @g}> : (i32) -> (f32)
// -----
%0 = "emitc.variable"() <{value = #foo.bar}> : () -> !emitc.lvalue<f32>
// -----
%0 = "emitc.variable"() <{value = #emitc.opaque<"x">}> : () -> !emitc.lvalue<f32>
// -----
%0 = "emitc.variable"() <{value = unit}> : () -> !emitc.lvalue<f32>
// -----
%0 = "emitc.variable"() <{value = "s"}> : () -> !emitc.lvalue<f32>
// -----
%0 = "emitc.variable"() <{value = dense<1.0> : tensor<f32>}> : () -> !emitc.lvalue<f32>
// -----
%0 = "emitc.variable"() <{value = true}> : () -> !emitc.lvalue<f32>
// -----
%0 = "emitc.constant"() <{value = #foo.bar}> : () -> f32
// -----
%0 = "emitc.constant"() <{value = #emitc.opaque<"x">}> : () -> f32
// -----
%0 = "emitc.constant"() <{value = unit}> : () -> f32
// -----
%0 = "emitc.constant"() <{value = "s"}> : () -> f32
// -----
%0 = "emitc.constant"() <{value = dense<1.0> : tensor<f32>}> : () -> f32
// -----
%0 = "emitc.constant"() <{value = true}> : () -> f32
// -----
%a = "t.s"() : () -> !emitc.array<4xi32>
%r = "emitc.cast"(%a) : (!emitc.array<4xi32>) -> !emitc.array<4xi32>
// -----
%a = "t.s"() : () -> !emitc.array<4xi32>
%r = "emitc.cast"(%a) : (!emitc.array<4xi32>) -> !emitc.ptr<i32>
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<memref<1xi32>>>) { return }
// -----
func.func @f(%a: !emitc.ptr<memref<1xi32>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<!emitc.ptr<tensor<1xi32>>>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<vector<1xi32>>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<i3>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<tuple<i32>>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<!emitc.array<3xi32>>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<!emitc.lvalue<i32>>>) { return }
// -----
func.func @f(%a: !emitc.lvalue<!emitc.ptr<!llvm.ptr>>) { return }
// -----
emitc.func private @p(%a: i32) { emitc.return }
// -----
func.func private @p(i32)
emitc.func private @q(i32) attributes {specifiers = ["extern"]}
emitc.func public @r() { emitc.return }
emitc.func nested @r2(i32)
// -----
emitc.file "x" {
  emitc.func @p(%a: i32) { emitc.return }
  emitc.include <"s.h">
  emitc.global @h : i32 = 5
  emitc.verbatim "x"
  emitc.declare_func @p
  %c = "emitc.constant"() <{value = 3 : i32}> : () -> i32
  emitc.class @C { emitc.field @f : i32 }
  builtin.module { }
  func.func @x() { return }
}
// -----
emitc.file "x" attributes {foo} {
  func @p(%a: i32) { emitc.return }
  include <"s.h">
  global @h : i32 = 5
  verbatim "x"
  module { }
}
// -----
"emitc.func"() <{function_type = (i32) -> (), sym_name = "p"}> ({ }) {sym_visibility = "private"} : () -> ()
// -----
"emitc.func"() <{function_type = (i32) -> (), sym_name = "p", sym_visibility = "private"}> ({ }) : () -> ()
// -----
"emitc.func"() <{function_type = (i32) -> (), sym_name = "p"}> ({ }) {sym_visibility = 1 : i32} : () -> ()
// -----
emitc.func private @p(%a: i32) attributes {sym_visibility = "private"} { emitc.return }
// -----
emitc.include "a" : i32
emitc.include <"a" : i32>
// -----
emitc.include <"a":
// -----
emitc.global @g : i32 = "s"
// -----
emitc.global static const @g : i32 = {a} {b}
// -----
func.func @f(%p: !llvm.ptr) {
  %0 = emitc.load %p : !llvm.ptr
  return
}
// -----
func.func @f(%p: !llvm.ptr, %i: i32) {
  emitc.assign %i : i32 to %p : !llvm.ptr
  return
}
