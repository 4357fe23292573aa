"builtin.module"() ({
  %0 = "t.src"() : () -> i1
  "cf.assert"(%0) <{msg = "abc"}> : (i1) -> ()
}) : () -> ()
