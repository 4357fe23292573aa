"builtin.module"() ({
  "func.func"() <{function_type = (i1, i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i1, %arg1: i32):
    "scf.if"(%arg0) ({
      "foo.a"() : () -> ()
      "scf.yield"() : () -> ()
    }, {
    }) : (i1) -> ()
    "scf.if"(%arg0) ({
      "scf.yield"() : () -> ()
    }, {
      "foo.b"() : () -> ()
      "scf.yield"() : () -> ()
    }) : (i1) -> ()
    %0:2 = "scf.if"(%arg0) ({
      %2 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
      "scf.yield"(%arg1, %2) : (i32, f32) -> ()
    }, {
      %1 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
      "scf.yield"(%arg1, %1) : (i32, f32) -> ()
    }) : (i1) -> (i32, f32)
    "func.return"(%0#0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

