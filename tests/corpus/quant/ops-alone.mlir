"builtin.module"() ({
  %0 = "t.src"() : () -> !quant.uniform<i8:f32, 2.000000e+00:128>
  %1 = "quant.dcast"(%0) : (!quant.uniform<i8:f32, 2.000000e+00:128>) -> f32
  %2 = "quant.dcast"(%0) : (!quant.uniform<i8:f32, 2.000000e+00:128>) -> f32
  "t.use"(%1, %2) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %3 = "quant.dcast"(%0) : (!quant.uniform<i8:f32, 2.000000e+00:128>) -> f32
}) : () -> ()
