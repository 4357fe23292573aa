"builtin.module"() ({
  "func.func"() <{function_type = (index, index, index, f32, i32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index, %arg2: index, %arg3: f32, %arg4: i32):
    "scf.for"(%arg0, %arg1, %arg2) ({
    ^bb0(%arg9: index):
      "foo.use"(%arg9) : (index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    %0 = "scf.for"(%arg0, %arg1, %arg2, %arg3) ({
    ^bb0(%arg7: index, %arg8: f32):
      %1 = "arith.addf"(%arg8, %arg8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "scf.yield"(%1) : (f32) -> ()
    }) : (index, index, index, f32) -> f32
    "scf.for"(%arg4, %arg4, %arg4) ({
    ^bb0(%arg6: i32):
      "scf.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "scf.for"(%arg4, %arg4, %arg4) <{unsignedCmp}> ({
    ^bb0(%arg5: i32):
      "scf.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()

