"builtin.module"() ({
  "foo.t"() {a = sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>, b = sparse<[[0, 1]], 7.000000e+00> : vector<2x2xf32>, c = sparse<> : tensor<3xi8>, d = sparse<0, "x"> : tensor<1x!foo.str>, e = sparse<0, (1.000000e+00,2.000000e+00)> : tensor<1x1xcomplex<f64>>, f = sparse<[[0], [2]], 3> : tensor<4xi8>} : () -> ()
}) : () -> ()

