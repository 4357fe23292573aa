"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0 = "ub.poison"() <{value = #ub.poison}> : () -> i32
    %1 = "ub.poison"() <{value = #ub.poison}> : () -> vector<4xf32>
    %2 = "ub.poison"() <{value = #ub.poison}> : () -> i64
    "ub.unreachable"() : () -> ()
  }) : () -> ()
}) : () -> ()

