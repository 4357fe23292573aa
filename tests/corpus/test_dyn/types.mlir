"builtin.module"() ({
  "foo.t"() {a = 1 : i32} : () -> ()
}) : () -> ()

