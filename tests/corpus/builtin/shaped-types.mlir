"builtin.module"() ({
  "foo.t"() {a = vector<4xf32>, b = vector<[4]xi32>, c = vector<2x[4]x3xindex>, d = vector<i1>, e = tensor<*xf32>, f = tensor<?x4xbf16>, g = tensor<f32>, h = tensor<4xf32, "enc">, i = tensor<2x2xi8, #foo.enc<x>>, j = tensor<0x3xi1>, k = tensor<4xvector<2xi8>>, l = tensor<2x!foo.bar>} : () -> ()
}) : () -> ()

