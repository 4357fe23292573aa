"builtin.module"() ({
  "func.func"() <{function_type = (i32, !foo.bar) -> (f32, tuple<i32, i64>), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: !foo.bar):
    %0 = "builtin.unrealized_conversion_cast"(%arg0) : (i32) -> f32
    %1:2 = "builtin.unrealized_conversion_cast"(%arg1, %arg0) : (!foo.bar, i32) -> (i64, index)
    %2 = "builtin.unrealized_conversion_cast"() : () -> tuple<i32, i64>
    "func.return"(%0, %2) : (f32, tuple<i32, i64>) -> ()
  }) : () -> ()
}) : () -> ()

