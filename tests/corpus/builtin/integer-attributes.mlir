"builtin.module"() ({
  "foo.t"() {a = 1 : i64, b = -1 : i64, c = 5 : i8, d = -1 : i8, e = -128 : i8, f = 255 : ui8, g = -3 : si4, h = 7 : index, i = true, j = false, k = true, l = true, m = -1 : i128, n = 18446744073709551615 : ui64, o = 9223372036854775807 : i64, p = false, q = -128 : i8, r = -1 : si1, s = 1 : ui1} : () -> ()
}) : () -> ()

