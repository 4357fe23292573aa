"builtin.module"() ({
  "foo.t"() {a = dense<[1, 2, 3]> : tensor<3xi32>, b = dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>, c = dense<[true, false, true]> : vector<3xi1>, d = dense<[1.000000e+00, 0x7F800000, -0.000000e+00]> : tensor<3xf32>, e = dense<[(1,2), (3,4)]> : tensor<2xcomplex<i8>>, f = dense<["a", "b\22"]> : tensor<2x!foo.str>, g = dense<> : tensor<0xf32>, h = dense<> : tensor<2x0xi8>, i = dense<[[[1], [2]], [[3], [4]]]> : tensor<2x2x1xi4>, j = dense<-1> : tensor<2xi8>, k = dense<[1.500000e+00, 2.500000e+00]> : vector<2xbf16>, l = dense<[5.000000e-01, 1.000000e+00]> : tensor<2xf8E4M3FN>, m = dense<[1, -1]> : tensor<2xsi8>, n = dense<[1, 255]> : tensor<2xui8>, o = dense<[1, 2]> : tensor<2xi65>} : () -> ()
}) : () -> ()

