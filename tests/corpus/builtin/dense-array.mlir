"builtin.module"() ({
  "foo.t"() {a = array<i32>, b = array<i32: 1, -2>, c = array<i1: true, false>, d = array<f32: 1.000000e+00, 0x7F800000>, e = array<i8: 127, -128>, f = array<f64: 1.000000e-05>, g = array<i64: 9223372036854775807>, h = array<i16: 3>, i = array<bf16: 1.000000e+00>} : () -> ()
}) : () -> ()

