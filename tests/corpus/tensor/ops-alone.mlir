"builtin.module"() ({
  %0 = "t.src"() : () -> tensor<*xtf32>
  %1 = "tensor.bitcast"(%0) : (tensor<*xtf32>) -> tensor<*xtf32>
  %2 = "tensor.bitcast"(%0) : (tensor<*xtf32>) -> tensor<*xtf32>
  "t.use"(%1, %2) : (tensor<*xtf32>, tensor<*xtf32>) -> ()
  "t.write"() : () -> ()
  %3 = "tensor.bitcast"(%0) : (tensor<*xtf32>) -> tensor<*xtf32>
  %4 = "t.src"() : () -> tensor<f80>
  %5 = "tensor.cast"(%4) : (tensor<f80>) -> tensor<f80>
  %6 = "tensor.cast"(%4) : (tensor<f80>) -> tensor<f80>
  "t.use"(%5, %6) : (tensor<f80>, tensor<f80>) -> ()
  "t.write"() : () -> ()
  %7 = "tensor.cast"(%4) : (tensor<f80>) -> tensor<f80>
  %8 = "t.src"() : () -> tensor<i2>
  %9 = "tensor.collapse_shape"(%8) <{reassociation = []}> : (tensor<i2>) -> tensor<i2>
  %10 = "tensor.collapse_shape"(%8) <{reassociation = []}> : (tensor<i2>) -> tensor<i2>
  "t.use"(%9, %10) : (tensor<i2>, tensor<i2>) -> ()
  "t.write"() : () -> ()
  %11 = "tensor.collapse_shape"(%8) <{reassociation = []}> : (tensor<i2>) -> tensor<i2>
  %12 = "t.src"() : () -> tensor<1x4x4x2xi4>
  %13 = "tensor.concat"(%12) <{dim = 3 : i64}> : (tensor<1x4x4x2xi4>) -> tensor<1x4x4x2xi4>
  %14 = "tensor.concat"(%12) <{dim = 3 : i64}> : (tensor<1x4x4x2xi4>) -> tensor<1x4x4x2xi4>
  "t.use"(%13, %14) : (tensor<1x4x4x2xi4>, tensor<1x4x4x2xi4>) -> ()
  "t.write"() : () -> ()
  %15 = "tensor.concat"(%12) <{dim = 3 : i64}> : (tensor<1x4x4x2xi4>) -> tensor<1x4x4x2xi4>
  %16:2 = "t.src"() : () -> (tensor<2x3x4xi1>, index)
  %17 = "tensor.dim"(%16#0, %16#1) : (tensor<2x3x4xi1>, index) -> index
  %18 = "tensor.dim"(%16#0, %16#1) : (tensor<2x3x4xi1>, index) -> index
  "t.use"(%17, %18) : (index, index) -> ()
  "t.write"() : () -> ()
  %19 = "tensor.dim"(%16#0, %16#1) : (tensor<2x3x4xi1>, index) -> index
  %20 = "tensor.empty"() : () -> tensor<2xi4>
  %21 = "tensor.empty"() : () -> tensor<2xi4>
  "t.use"(%20, %21) : (tensor<2xi4>, tensor<2xi4>) -> ()
  "t.write"() : () -> ()
  %22 = "tensor.empty"() : () -> tensor<2xi4>
  %23 = "t.src"() : () -> tensor<*xi2>
  %24 = "tensor.rank"(%23) : (tensor<*xi2>) -> index
  %25 = "tensor.rank"(%23) : (tensor<*xi2>) -> index
  "t.use"(%24, %25) : (index, index) -> ()
  "t.write"() : () -> ()
  %26 = "tensor.rank"(%23) : (tensor<*xi2>) -> index
  %27:2 = "t.src"() : () -> (tensor<*xi2>, tensor<4xi8>)
  %28 = "tensor.reshape"(%27#0, %27#1) : (tensor<*xi2>, tensor<4xi8>) -> tensor<*xi2>
  %29 = "tensor.reshape"(%27#0, %27#1) : (tensor<*xi2>, tensor<4xi8>) -> tensor<*xi2>
  "t.use"(%28, %29) : (tensor<*xi2>, tensor<*xi2>) -> ()
  "t.write"() : () -> ()
  %30 = "tensor.reshape"(%27#0, %27#1) : (tensor<*xi2>, tensor<4xi8>) -> tensor<*xi2>
}) : () -> ()
