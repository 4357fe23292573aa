"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4xf32>):
    %0 = "quant.qcast"(%arg0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>
    %1 = "quant.dcast"(%0) : (tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>) -> tensor<4xf32>
    %2 = "quant.scast"(%0) : (tensor<4x!quant.uniform<i8:f32, 2.000000e+00>>) -> tensor<4xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "foo.t"() {a = !quant.uniform<u8:f32, 5.000000e-01:3>, b = !quant.uniform<i8<-8:7>:f32, 1.500000e+00>, c = !quant.uniform<i8:f32:1, {2.000000e+00,3.000000e+00:1}>, d = !quant.any<i8>, e = !quant.any<i8:f32>, f = !quant.calibrated<f32<-1.000000e+00:1.000000e+00>>, g = !quant.uniform<i4:f32:{0:1, 1:2}, {{2.000000e+00, 3.000000e+00}, {1.000000e+00:2, 5.000000e-01}}>} : () -> ()
}) : () -> ()

