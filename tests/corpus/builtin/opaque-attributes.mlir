"builtin.module"() ({
  "foo.t"() {a = #foo.bar, b = #foo.bar<a, (1 -> 2), "x>">, c = #foo<"raw body">, d = #foo.t<a> : i32, e = #foo.b.c<{x = [1]}>, f = #foo.baz<"a\22b">} : () -> ()
}) : () -> ()

