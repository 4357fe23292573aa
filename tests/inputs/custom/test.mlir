// ----- unknown-ops
%0:2 = "test.no_such_op"() {a = 1} : () -> (i32, i64)
"test.other"(%0#1) <{p = [1]}> ({
  "test.inner"(%1) : (i32) -> ()
  %1 = "test.def"() : () -> i32
}) : (i64) -> ()
