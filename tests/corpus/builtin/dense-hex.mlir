"builtin.module"() ({
  "foo.t"() {a = dense<[1, 2]> : tensor<2xi32>, b = dense<[-5.785640e-39, -1.754060e-38]> : tensor<2xbf16>, c = dense<1.000000e+00> : tensor<4xf32>, d = dense<[true, false, true]> : tensor<3xi1>, e = dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi8>} : () -> ()
}) : () -> ()

