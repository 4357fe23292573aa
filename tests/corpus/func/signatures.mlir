"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "empty"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (i64, index), sym_name = "decl", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{arg_attrs = [{foo.a = 1 : i64}, {}], function_type = (i32, f32) -> (i64, index), res_attrs = [{foo.b}, {}], sym_name = "decl_attrs", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nested", sym_visibility = "nested"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{foo.x = "y"}, {}], function_type = (i32, i64) -> i32, res_attrs = [{foo.r}], sym_name = "public", sym_visibility = "public"}> ({
  ^bb0(%arg1: i32, %arg2: i64):
    "func.return"(%arg1) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), no_inline, sym_name = "attrs"}> ({
    "func.return"() : () -> ()
  }) {foo.k = 1 : i64, llvm.emit_c_interface} : () -> ()
  "func.func"() <{function_type = (tuple<>) -> tuple<>, sym_name = "odd name"}> ({
  ^bb0(%arg0: tuple<>):
    "func.return"(%arg0) : (tuple<>) -> ()
  }) : () -> ()
}) : () -> ()

