"builtin.module"() ({
  "foo.t"() {a = [], b = [1, "x", [unit]], c = {}, d = {"1" = 3 : i64, a.b = 4 : i64, a.b.c = 5 : i64, unit_entry, x = 1 : i64, "y z" = 2 : i64}, e, f, g = [[], {}]} : () -> ()
}) : () -> ()

