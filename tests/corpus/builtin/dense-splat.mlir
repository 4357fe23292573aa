"builtin.module"() ({
  "foo.t"() {a = dense<1> : tensor<4xi32>, b = dense<1.500000e+00> : vector<2x2xf32>, c = dense<true> : tensor<3xi1>, d = dense<(1.000000e+00,-1.000000e+00)> : tensor<2xcomplex<f32>>, e = dense<"s"> : tensor<2x!foo.str>, f = dense<7> : vector<[4]xi8>, g = dense<0x7FC00000> : tensor<f32>, h = dense<3> : tensor<index>, i = dense<-1> : tensor<2xi64>, j = dense<5> : tensor<2xi16>, k = dense<0> : tensor<0xi32>} : () -> ()
}) : () -> ()

