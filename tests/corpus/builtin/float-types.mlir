"builtin.module"() ({
  "foo.t"() {a = f16, b = bf16, c = f32, d = f64, e = f80, f = f128, g = tf32, h = f8E5M2, i = f8E4M3, j = f8E4M3FN, k = f8E5M2FNUZ, l = f8E4M3FNUZ, m = f8E4M3B11FNUZ, n = f8E3M4, o = f4E2M1FN, p = f6E2M3FN, q = f6E3M2FN, r = f8E8M0FNU} : () -> ()
}) : () -> ()

