"builtin.module"() ({
  %0 = "irdl.c_pred"() <{pred = "abc"}> : () -> !irdl.attribute
  %1 = "irdl.c_pred"() <{pred = "abc"}> : () -> !irdl.attribute
  "t.use"(%0, %1) : (!irdl.attribute, !irdl.attribute) -> ()
  "t.write"() : () -> ()
  %2 = "irdl.c_pred"() <{pred = "abc"}> : () -> !irdl.attribute
}) : () -> ()
