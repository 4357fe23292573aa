// ----- all
!q = !quant.uniform<i8:f32, 2.0:128>
func.func @f(%a: tensor<4xf32>) {
  %0 = quant.qcast %a : tensor<4xf32> to tensor<4x!quant.uniform<i8:f32, 2.0>>
  %1 = quant.dcast %0 : tensor<4x!quant.uniform<i8:f32, 2.0>> to tensor<4xf32>
  %2 = quant.scast %0 : tensor<4x!quant.uniform<i8:f32, 2.0>> to tensor<4xi8>
  return
}
"foo.t"() {a = !quant.uniform<u8:f32, 0.5:3>, b = !quant.uniform<i8<-8:7>:f32, 1.5>, c = !quant.uniform<i8:f32:1, {2.0, 3.0:1}>, d = !quant.any<i8>, e = !quant.any<i8:f32>, f = !quant.calibrated<f32<-1.0:1.0>>, g = !quant.uniform<i4:f32:{0:1,1:2}, {{2.0, 3.0}, {1.0:2, 0.5}}>} : () -> ()
