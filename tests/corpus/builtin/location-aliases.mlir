#loc1 = loc("f.c":1:2)
#loc3 = loc("arg")
"builtin.module"() ({
  "foo.a"() ({
  ^bb0(%arg0: i32 loc("arg"), %arg1: i64 loc("f.c":1:2)):
    "foo.end"(%arg0) : (i32) -> () loc(#loc1)
  }) : () -> () loc(#loc4)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc2 = loc("x")
#loc4 = loc(fused[#loc1, #loc2])

