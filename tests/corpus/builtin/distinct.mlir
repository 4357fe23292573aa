#distinct = distinct[0]<1 : i64>
#distinct1 = distinct[1]<1 : i64>
#distinct2 = distinct[2]<{a = 1 : i64}>
"builtin.module"() ({
  "foo.t"() {a = #distinct, b = #distinct1, c = #distinct, d = [distinct[3]<>, #distinct2]} : () -> ()
}) : () -> ()

