"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i64, sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    %0 = "scf.while"(%arg0) ({
    ^bb0(%arg2: i32):
      %3 = "foo.cond"(%arg2) : (i32) -> i1
      %4 = "arith.extsi"(%arg2) : (i32) -> i64
      "scf.condition"(%3, %4) : (i1, i64) -> ()
    }, {
    ^bb0(%arg1: i64):
      %2 = "arith.trunci"(%arg1) <{overflowFlags = #arith.overflow<none>}> : (i64) -> i32
      "scf.yield"(%2) : (i32) -> ()
    }) : (i32) -> i64
    "scf.while"() ({
      %1 = "foo.cond"() : () -> i1
      "scf.condition"(%1) : (i1) -> ()
    }, {
      "scf.yield"() : () -> ()
    }) : () -> ()
    "func.return"(%0) : (i64) -> ()
  }) : () -> ()
}) : () -> ()

