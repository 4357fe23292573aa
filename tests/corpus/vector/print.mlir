"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: i32):
    "vector.print"(%arg0) <{punctuation = #vector.punctuation<newline>}> : (vector<4xf32>) -> ()
    "vector.print"(%arg1) <{punctuation = #vector.punctuation<comma>}> : (i32) -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>}> : () -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>, stringLiteral = "hello"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

