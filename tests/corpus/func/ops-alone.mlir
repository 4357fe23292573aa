"builtin.module"() ({
  %0 = "t.src"() : () -> (() -> ())
  "func.call_indirect"(%0) <{res_attrs = [{}]}> : (() -> ()) -> ()
}) : () -> ()
