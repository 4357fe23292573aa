"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (i32, f32), sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    %0:2 = "func.call"(%arg0) <{callee = @g}> : (i32) -> (i32, f32)
    "func.call"() <{callee = @h}> : () -> ()
    %1 = "func.constant"() <{value = @g}> : () -> ((i32) -> (i32, f32))
    %2:2 = "func.call_indirect"(%1, %0#0) : ((i32) -> (i32, f32), i32) -> (i32, f32)
    "func.call"() <{callee = @h, no_inline}> {foo.x} : () -> ()
    "func.return"(%2#0, %2#1) : (i32, f32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (i32, f32), sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "h", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()

