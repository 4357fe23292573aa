"builtin.module"() ({
  "emitc.include"() <{include = "stdio.h", is_standard_include}> : () -> ()
  "emitc.include"() <{include = "mine.h"}> : () -> ()
  "emitc.global"() <{initial_value = 4 : i32, sym_name = "g", type = i32}> : () -> ()
  "emitc.global"() <{const_specifier, initial_value = dense<1> : tensor<2xi32>, static_specifier, sym_name = "h", type = !emitc.array<2xi32>}> : () -> ()
  "emitc.global"() <{extern_specifier, sym_name = "x", type = f32}> : () -> ()
  "emitc.func"() <{function_type = (i32, f32, !emitc.ptr<i32>, !emitc.array<4xf32>) -> i32, specifiers = ["static"], sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: !emitc.ptr<i32>, %arg3: !emitc.array<4xf32>):
    %1 = "emitc.add"(%arg0, %arg0) : (i32, i32) -> i32
    %2 = "emitc.sub"(%arg0, %arg0) : (i32, i32) -> i32
    %3 = "emitc.mul"(%arg1, %arg1) : (f32, f32) -> f32
    %4 = "emitc.div"(%arg0, %arg0) : (i32, i32) -> i32
    %5 = "emitc.rem"(%arg0, %arg0) : (i32, i32) -> i32
    %6 = "emitc.cmp"(%arg0, %arg0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %7 = "emitc.cast"(%arg0) : (i32) -> f32
    %8 = "emitc.call_opaque"(%arg0) <{callee = "foo"}> : (i32) -> i32
    "emitc.call_opaque"(%arg0) <{args = [0 : index, 1 : i32, #emitc.opaque<"x">], callee = "bar", template_args = [f32]}> : (i32) -> ()
    %9 = "emitc.constant"() <{value = #emitc.opaque<"X">}> : () -> !emitc.opaque<"T">
    %10 = "emitc.constant"() <{value = 1 : i32}> : () -> i32
    %11 = "emitc.variable"() <{value = 0 : i32}> : () -> !emitc.lvalue<i32>
    "emitc.assign"(%11, %arg0) : (!emitc.lvalue<i32>, i32) -> ()
    %12 = "emitc.load"(%11) : (!emitc.lvalue<i32>) -> i32
    %13 = "emitc.bitwise_and"(%arg0, %arg0) : (i32, i32) -> i32
    %14 = "emitc.logical_not"(%6) : (i1) -> i1
    %15 = "emitc.conditional"(%6, %arg0, %arg0) : (i1, i32, i32) -> i32
    "emitc.if"(%6) ({
      "emitc.verbatim"() <{value = "// x"}> : () -> ()
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "emitc.for"(%arg0, %arg0, %arg0) ({
    ^bb0(%arg5: i32):
      "emitc.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    %16 = "emitc.expression"(%arg0) ({
    ^bb0(%arg4: i32):
      %22 = "emitc.add"(%arg4, %arg4) : (i32, i32) -> i32
      "emitc.yield"(%22) : (i32) -> ()
    }) : (i32) -> i32
    "emitc.verbatim"(%arg0) <{value = "printf(\22{}\22);"}> : (i32) -> ()
    %17 = "emitc.literal"() <{value = "M_PI"}> : () -> f32
    %18 = "emitc.unary_minus"(%arg0) : (i32) -> i32
    %19 = "emitc.subscript"(%arg3, %arg0) : (!emitc.array<4xf32>, i32) -> !emitc.lvalue<f32>
    "emitc.switch"(%arg0) <{cases = array<i64: 1>}> ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }) : (i32) -> ()
    %20 = "emitc.call"(%arg0, %arg1, %arg2, %arg3) <{callee = @f}> : (i32, f32, !emitc.ptr<i32>, !emitc.array<4xf32>) -> i32
    %21 = "emitc.get_global"() <{name = @g}> : () -> !emitc.lvalue<i32>
    "emitc.return"(%arg0) : (i32) -> ()
  }) : () -> ()
  "emitc.declare_func"() <{sym_name = @f}> : () -> ()
  "emitc.class"() <{sym_name = "C"}> ({
    "emitc.field"() <{sym_name = "m", type = i32}> : () -> ()
    "emitc.func"() <{function_type = () -> (), sym_name = "get"}> ({
      %0 = "emitc.get_field"() <{field_name = @m}> : () -> i32
      "emitc.return"() : () -> ()
    }) : () -> ()
  }) : () -> ()
  "emitc.file"() <{id = "out.cpp"}> ({
  ^bb0:
  }) : () -> ()
}) : () -> ()

