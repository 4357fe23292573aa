#extern = #ml_program.extern
"builtin.module"() ({
  "ml_program.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg2: i32):
    "ml_program.return"(%arg2) : (i32) -> ()
  }) : () -> ()
  "ml_program.subgraph"() <{function_type = (i32) -> i32, sym_name = "s"}> ({
  ^bb0(%arg1: i32):
    "ml_program.output"(%arg1) : (i32) -> ()
  }) : () -> ()
  "ml_program.global"() <{sym_name = "g", sym_visibility = "private", type = i32, value = 7 : i32}> : () -> ()
  "ml_program.global"() <{is_mutable, sym_name = "m", sym_visibility = "public", type = tensor<?xi32>, value = dense<4> : tensor<4xi32>}> : () -> ()
  "ml_program.global"() <{sym_name = "e", sym_visibility = "private", type = i32, value = #extern}> : () -> ()
  "func.func"() <{function_type = (tensor<?xi32>) -> (), sym_name = "u"}> ({
  ^bb0(%arg0: tensor<?xi32>):
    %0 = "ml_program.global_load"() <{global = @m}> : () -> tensor<?xi32>
    "ml_program.global_store"(%arg0) <{global = @m}> : (tensor<?xi32>) -> ()
    %1 = "ml_program.global_load_const"() <{global = @g}> : () -> i32
    %2 = "ml_program.token"() : () -> !ml_program.token
    %3:2 = "ml_program.global_load_graph"(%2) <{global = @m}> : (!ml_program.token) -> (tensor<?xi32>, !ml_program.token)
    %4 = "ml_program.global_store_graph"(%arg0) <{global = @m}> : (tensor<?xi32>) -> !ml_program.token
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

