"emitc.file"() <{id = "out.cpp"}> ({
^bb0:
}) : () -> ()
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "emitc.add"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "emitc.sub"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "emitc.mul"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "emitc.div"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "emitc.rem"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "emitc.cmp"(%arg0, %arg1) <{predicate = 2 : i64}> : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "emitc.cast"(%arg0) : (i32) -> f32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "emitc.call_opaque"(%arg0) <{callee = "foo"}> : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32) {
  "emitc.call_opaque"(%arg0) <{args = [0 : index, 1 : i32, #emitc.opaque<"x">], callee = "bar", template_args = [f32]}> : (i32) -> ()
  return
}
// -----
func.func @f(%arg0: !emitc.lvalue<i32>) {
  %0 = "emitc.load"(%arg0) : (!emitc.lvalue<i32>) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "emitc.bitwise_and"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "emitc.logical_not"(%arg0) : (i1) -> i1
  return
}
// -----
func.func @f(%arg0: i1, %arg1: i32, %arg2: i32) {
  %0 = "emitc.conditional"(%arg0, %arg1, %arg2) : (i1, i32, i32) -> i32
  return
}
// -----
func.func @f() {
  "emitc.verbatim"() <{value = "// x"}> : () -> ()
  return
}
// -----
func.func @f(%arg0: i32) {
  "emitc.verbatim"(%arg0) <{value = "printf(\22{}\22);"}> : (i32) -> ()
  return
}
// -----
func.func @f() {
  %0 = "emitc.literal"() <{value = "M_PI"}> : () -> f32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "emitc.unary_minus"(%arg0) : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: !emitc.array<4xf32>, %arg1: i32) {
  %0 = "emitc.subscript"(%arg0, %arg1) : (!emitc.array<4xf32>, i32) -> !emitc.lvalue<f32>
  return
}
// -----
func.func @f(%arg0: ui64, %arg1: ui64) {
  %0 = "emitc.add"(%arg0, %arg1) : (ui64, ui64) -> ui64
  return
}
// -----
func.func @f(%arg0: !emitc.lvalue<i32>) {
  %0 = "emitc.address_of"(%arg0) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
  return
}
// -----
func.func @f(%arg0: !emitc.size_t, %arg1: !emitc.size_t) {
  %0 = "emitc.bitwise_and"(%arg0, %arg1) : (!emitc.size_t, !emitc.size_t) -> !emitc.size_t
  return
}
// -----
func.func @f(%arg0: si8, %arg1: si8) {
  %0 = "emitc.bitwise_left_shift"(%arg0, %arg1) : (si8, si8) -> si8
  return
}
// -----
func.func @f(%arg0: ui1) {
  %0 = "emitc.bitwise_not"(%arg0) : (ui1) -> ui1
  return
}
// -----
func.func @f(%arg0: !emitc.ptr<i32>, %arg1: !emitc.ptr<i32>) {
  %0 = "emitc.bitwise_or"(%arg0, %arg1) : (!emitc.ptr<i32>, !emitc.ptr<i32>) -> !emitc.ptr<i32>
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "emitc.bitwise_right_shift"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: ui32, %arg1: si64) {
  %0 = "emitc.bitwise_xor"(%arg0, %arg1) : (ui32, si64) -> si64
  return
}
// -----
func.func @f(%arg0: ui16) {
  %0 = "emitc.cast"(%arg0) : (ui16) -> ui16
  return
}
// -----
func.func @f(%arg0: tensor<6xsi16>, %arg1: tensor<6xsi16>) {
  %0 = "emitc.cmp"(%arg0, %arg1) <{predicate = 5 : i64}> : (tensor<6xsi16>, tensor<6xsi16>) -> tensor<6xsi16>
  return
}
// -----
func.func @f(%arg0: i1, %arg1: i1, %arg2: i1) {
  %0 = "emitc.conditional"(%arg0, %arg1, %arg2) : (i1, i1, i1) -> i1
  return
}
// -----
func.func @f(%arg0: !emitc.ptr<i32>) {
  %0 = "emitc.dereference"(%arg0) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
  return
}
// -----
func.func @f(%arg0: ui1, %arg1: ui1) {
  %0 = "emitc.div"(%arg0, %arg1) : (ui1, ui1) -> ui1
  return
}
// -----
func.func @f() {
  %0 = "emitc.literal"() <{value = "abc"}> : () -> si1
  return
}
// -----
func.func @f(%arg0: si64, %arg1: si64) {
  %0 = "emitc.logical_and"(%arg0, %arg1) : (si64, si64) -> i1
  return
}
// -----
func.func @f(%arg0: bf16) {
  %0 = "emitc.logical_not"(%arg0) : (bf16) -> i1
  return
}
// -----
func.func @f(%arg0: i16, %arg1: i16) {
  %0 = "emitc.logical_or"(%arg0, %arg1) : (i16, i16) -> i1
  return
}
// -----
func.func @f(%arg0: !emitc.size_t, %arg1: f16) {
  %0 = "emitc.mul"(%arg0, %arg1) : (!emitc.size_t, f16) -> !emitc.size_t
  return
}
// -----
func.func @f(%arg0: !emitc.ptrdiff_t, %arg1: si1) {
  %0 = "emitc.rem"(%arg0, %arg1) : (!emitc.ptrdiff_t, si1) -> !emitc.ptrdiff_t
  return
}
// -----
func.func @f(%arg0: f16, %arg1: f16) {
  %0 = "emitc.sub"(%arg0, %arg1) : (f16, f16) -> f16
  return
}
// -----
func.func @f(%arg0: !emitc.opaque<"int">, %arg1: !emitc.opaque<"int">) {
  %0 = "emitc.subscript"(%arg0, %arg1) : (!emitc.opaque<"int">, !emitc.opaque<"int">) -> !emitc.lvalue<i32>
  return
}
// -----
func.func @f(%arg0: ui64) {
  %0 = "emitc.unary_minus"(%arg0) : (ui64) -> ui64
  return
}
// -----
func.func @f(%arg0: ui16) {
  %0 = "emitc.unary_plus"(%arg0) : (ui16) -> ui16
  return
}

// -----
"builtin.module"() ({
  "emitc.global"() <{extern_specifier, sym_name = "x", type = !emitc.array<4xi32>}> : () -> ()
  "emitc.global"() <{const_specifier, initial_value = 7 : i32, static_specifier, sym_name = "y", type = i32}> : () -> ()
  "emitc.global"() <{sym_name = "z", type = i32}> : () -> ()
  "emitc.global"() <{initial_value = #emitc.opaque<"p">, sym_name = "o", type = !emitc.ptr<i32>}> : () -> ()
  "emitc.global"() <{initial_value = dense<1> : tensor<2xi32>, sym_name = "d", type = !emitc.array<2xi32>}> : () -> ()
  "emitc.class"() <{sym_name = "C"}> ({
    "emitc.field"() <{sym_name = "f", type = !emitc.array<1xf32>}> : () -> ()
    "emitc.field"() <{initial_value = dense<0.000000e+00> : tensor<2xf32>, sym_name = "h", type = !emitc.array<2xf32>}> {a = 1 : i32} : () -> ()
    "emitc.field"() <{initial_value = #emitc.opaque<"nullptr">, sym_name = "g", type = !emitc.ptr<i32>}> : () -> ()
    "emitc.field"() <{initial_value = 3 : i32, sym_name = "k", type = i32}> : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "e"}> ({
  ^bb0(%arg0: i32):
    "emitc.switch"(%arg0) <{cases = array<i64: 2, 5>}> ({
      "emitc.yield"() : () -> ()
    }, {
      %0 = "emitc.call_opaque"() <{callee = "f"}> : () -> i32
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }) : (i32) -> ()
    "emitc.switch"(%arg0) <{cases = array<i64>}> ({
      "emitc.yield"() : () -> ()
    }) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
