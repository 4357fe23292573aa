"builtin.module"() ({
  "foo.t"() {a = i1, b = i64, c = si8, d = ui16, e = i16777215, f = index, g = i0, h = si1} : () -> ()
}) : () -> ()

