"builtin.module"() ({
  "foo.t"() {a = #complex.number<:f64 1.000000e+00, 2.000000e+00> : complex<f64>, b = #complex.number<:f32 -1.000000e+00, 5.000000e-01> : complex<f32>} : () -> ()
}) : () -> ()

