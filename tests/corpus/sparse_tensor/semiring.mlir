"builtin.module"() ({
  "func.func"() <{function_type = (f64, f64) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f64, %arg1: f64):
    %0 = "sparse_tensor.binary"(%arg0, %arg1) <{left_identity}> ({
    ^bb0(%arg6: f64, %arg7: f64):
      %5 = "arith.addf"(%arg6, %arg7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "sparse_tensor.yield"(%5) : (f64) -> ()
    }, {
    }, {
    }) : (f64, f64) -> f64
    %1 = "sparse_tensor.unary"(%arg0) ({
    ^bb0(%arg5: f64):
      "sparse_tensor.yield"(%arg5) : (f64) -> ()
    }, {
    }) : (f64) -> f64
    %2 = "sparse_tensor.reduce"(%arg0, %arg1, %arg0) ({
    ^bb0(%arg3: f64, %arg4: f64):
      "sparse_tensor.yield"(%arg3) : (f64) -> ()
    }) : (f64, f64, f64) -> f64
    %3 = "sparse_tensor.select"(%arg0) ({
    ^bb0(%arg2: f64):
      %4 = "arith.cmpf"(%arg2, %arg1) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f64, f64) -> i1
      "sparse_tensor.yield"(%4) : (i1) -> ()
    }) : (f64) -> f64
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

