%0 = "t.a"() : () -> tensor<4xf32>
%1 = "quant.qcast"(%0) : (tensor<4xf32>) -> tensor<5x!quant.uniform<i8:f32, 2.0>>
// -----
%0 = "t.a"() : () -> tensor<4xf32>
%1 = "quant.qcast"(%0) : (tensor<4xf32>) -> !quant.uniform<i8:f32, 2.0>
// -----
%0 = "t.a"() : () -> tensor<4xf32>
%1 = "quant.qcast"(%0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f16, 2.0>>
// -----
%0 = "t.a"() : () -> f32
%1 = "quant.qcast"(%0) : (f32) -> !quant.uniform<i8:f16, 2.0>
// -----
%0 = "t.a"() : () -> f32
%1 = "quant.qcast"(%0) : (f32) -> !quant.uniform<i8:f32:0, {2.0}>
// -----
%0 = "t.a"() : () -> tensor<4xf32>
%1 = "quant.qcast"(%0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32:1, {2.0}>>
// -----
%0 = "t.a"() : () -> tensor<4xf32>
%1 = "quant.qcast"(%0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32:0, {2.0, 3.0}>>
// -----
%0 = "t.a"() : () -> tensor<?xf32>
%1 = "quant.qcast"(%0) : (tensor<?xf32>) -> tensor<4x!quant.uniform<i8:f32, 2.0>>
// -----
%0 = "t.a"() : () -> tensor<*xf32>
%1 = "quant.qcast"(%0) : (tensor<*xf32>) -> tensor<4x!quant.uniform<i8:f32, 2.0>>
// -----
%0 = "t.a"() : () -> tensor<*xf32>
%1 = "quant.qcast"(%0) : (tensor<*xf32>) -> tensor<*x!quant.uniform<i8:f32:0, {2.0}>>
// -----
%0 = "t.a"() : () -> tensor<4x!quant.uniform<i8:f32, 2.0>>
%1 = "quant.dcast"(%0) : (tensor<4x!quant.uniform<i8:f32, 2.0>>) -> tensor<4xf16>
// -----
%0 = "t.a"() : () -> tensor<4x!quant.uniform<i8:f32, 2.0>>
%1 = "quant.scast"(%0) : (tensor<4x!quant.uniform<i8:f32, 2.0>>) -> tensor<4xi16>
// -----
%0 = "t.a"() : () -> tensor<4x!quant.uniform<i8:f32, 2.0>>
%1 = "quant.scast"(%0) : (tensor<4x!quant.uniform<i8:f32, 2.0>>) -> tensor<4x!quant.uniform<i8:f32, 2.0>>
// -----
%0 = "t.a"() : () -> tensor<4xi8>
%1 = "quant.scast"(%0) : (tensor<4xi8>) -> tensor<4xi8>
// -----
%0 = "t.a"() : () -> tensor<4x?xf32>
%1 = "quant.qcast"(%0) : (tensor<4x?xf32>) -> tensor<4x?x!quant.uniform<i8:f32:1, {2.0, 3.0}>>
// -----
"shard.grid"() <{shape = array<i64: -1, 2>, sym_name = "m"}> : () -> ()
// -----
"shard.grid"() <{shape = array<i64>, sym_name = "m"}> : () -> ()
// -----
%0 = "t.a"() : () -> !async.value<f32>
%1 = "async.await"(%0) : (!async.value<f32>) -> i32
// -----
%0 = "t.a"() : () -> !async.token
%1 = "async.await"(%0) : (!async.token) -> i32
// -----
%0 = "t.a"() : () -> !async.value<f32>
%1:2 = "async.await"(%0) : (!async.value<f32>) -> (f32, f32)
// -----
%0 = "spirv.Constant"() <{value = 1 : i32}> : () -> f32
// -----
%0 = "spirv.Constant"() <{value = dense<1> : vector<2xi32>}> : () -> f32
// -----
%0 = "spirv.Constant"() <{value = dense<1> : vector<2xi32>}> : () -> vector<3xi32>
// -----
%0 = "spirv.Constant"() <{value = dense<1> : tensor<2xi32>}> : () -> !spirv.array<3 x i32>
// -----
%0 = "spirv.Constant"() <{value = dense<1> : tensor<2xi32>}> : () -> !spirv.array<2 x f32>
// -----
%0 = "spirv.Constant"() <{value = dense<1> : tensor<2xi32>}> : () -> !spirv.array<2 x vector<2xi32>>
// -----
%0 = "spirv.Constant"() <{value = [1 : i32, 2.0 : f32]}> : () -> !spirv.array<2 x i32>
// -----
%0 = "spirv.Constant"() <{value = [1 : i32, 2 : i32]}> : () -> i32
// -----
%0 = "spirv.Constant"() <{value = [dense<1> : vector<2xi32>, 2 : i32]}> : () -> !spirv.array<2 x vector<2xi32>>
// -----
%0 = "spirv.Constant"() <{value = "a"}> : () -> i32
// -----
%0 = "spirv.Constant"() <{value = true}> : () -> i32
// -----
%0 = "spirv.Constant"() <{value = 1 : index}> : () -> index
// -----
%0 = "spirv.Constant"() <{value = 1 : i32}> : () -> !spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>
// -----
%0 = "spirv.Constant"() <{value = dense<1> : vector<4xi32>}> : () -> !spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>
// -----
%0 = "spirv.Constant"() <{value = dense<1> : tensor<4xi32>}> : () -> !spirv.arm.tensor<4xi32>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.IAddCarry"(%0, %0) : (i32, i32) -> !spirv.struct<(i32, i64)>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.IAddCarry"(%0, %0) : (i32, i32) -> !spirv.struct<(i32)>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.ISubBorrow"(%0, %0) : (i32, i32) -> !spirv.struct<(i64, i64)>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.UMulExtended"(%0, %0) : (i32, i32) -> !spirv.struct<()>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.SMulExtended"(%0, %0) : (i32, i32) -> !spirv.struct<(i32, i32, i32)>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.Bitcast"(%0) : (i32) -> i32
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.Bitcast"(%0) : (i32) -> f16
// -----
%0 = "t.a"() : () -> vector<2xi32>
%1 = "spirv.Bitcast"(%0) : (vector<2xi32>) -> f32
// -----
%0 = "t.a"() : () -> i64
%1 = "spirv.Bitcast"(%0) : (i64) -> !spirv.ptr<f32, Function>
// -----
%0 = "t.a"() : () -> !spirv.ptr<f32, Function>
%1 = "spirv.Bitcast"(%0) : (!spirv.ptr<f32, Function>) -> i64
// -----
%0 = "t.a"() : () -> !spirv.ptr<f32, Function>
%1 = "spirv.Bitcast"(%0) : (!spirv.ptr<f32, Function>) -> !spirv.ptr<i64, Function>
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{default_value = "a", sym_name = "b"}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{default_value = 3 : i5, sym_name = "b"}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{default_value = 3 : i32, sym_name = "b"}> {spec_id = -5 : i32} : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{default_value = 3 : index, sym_name = "b"}> : () -> ()
}) : () -> ()
// -----
%0 = "t.a"() : () -> vector<f32>
%1 = "vector.bitcast"(%0) : (vector<f32>) -> vector<f64>
// -----
%0 = "t.a"() : () -> f32
%1 = "spirv.FNegate"(%0) : (f32) -> f16
// -----
%0 = "t.a"() : () -> f32
%1 = "spirv.ConvertFToS"(%0) : (f32) -> vector<2xi32>
// -----
%0 = "t.a"() : () -> f32
%1 = "spirv.FConvert"(%0) : (f32) -> f32
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.SConvert"(%0) : (i32) -> i32
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.UConvert"(%0) : (i32) -> vector<4xi16>
// -----
%0 = "t.a"() : () -> vector<4xf32>
%1 = "spirv.CompositeExtract"(%0) <{indices = [7 : i32]}> : (vector<4xf32>) -> f32
// -----
%0 = "t.a"() : () -> vector<4xf32>
%1 = "spirv.CompositeExtract"(%0) <{indices = [1 : i32]}> : (vector<4xf32>) -> i32
// -----
%0 = "t.a"() : () -> vector<4xf32>
%1 = "spirv.CompositeExtract"(%0) <{indices = [1 : i32, 2 : i32]}> : (vector<4xf32>) -> f32
// -----
%0 = "t.a"() : () -> vector<4xf32>
%1 = "spirv.CompositeExtract"(%0) <{indices = []}> : (vector<4xf32>) -> f32
// -----
%0, %1 = "t.a"() : () -> (f32, vector<4xf32>)
%2 = "spirv.CompositeConstruct"(%0, %0) : (f32, f32) -> vector<4xf32>
// -----
%0, %1 = "t.a"() : () -> (f32, vector<4xf32>)
%2 = "spirv.CompositeInsert"(%0, %1) <{indices = [7 : i32]}> : (f32, vector<4xf32>) -> vector<4xf32>
// -----
%0 = "t.a"() : () -> !spirv.ptr<f32, Function>
%2 = "spirv.Load"(%0) : (!spirv.ptr<f32, Function>) -> i32
// -----
%0, %1 = "t.a"() : () -> (!spirv.ptr<f32, Function>, i32)
"spirv.Store"(%0, %1) : (!spirv.ptr<f32, Function>, i32) -> ()
// -----
%0 = "spirv.Variable"() <{storage_class = #spirv.storage_class<Function>}> : () -> !spirv.ptr<f32, Uniform>
// -----
%0 = "spirv.Variable"() <{storage_class = #spirv.storage_class<Uniform>}> : () -> !spirv.ptr<f32, Uniform>
// -----
%0 = "t.a"() : () -> !spirv.ptr<!spirv.struct<(f32, i32)>, Function>
%c = "t.a"() : () -> i32
%2 = "spirv.AccessChain"(%0, %c) : (!spirv.ptr<!spirv.struct<(f32, i32)>, Function>, i32) -> !spirv.ptr<f32, Function>
// -----
%0 = "t.a"() : () -> !spirv.ptr<!spirv.array<4 x f32>, Function>
%c = "t.a"() : () -> i32
%2 = "spirv.AccessChain"(%0, %c) : (!spirv.ptr<!spirv.array<4 x f32>, Function>, i32) -> !spirv.ptr<i32, Function>
// -----
%0 = "spirv.Undef"() : () -> index
// -----
%0 = "t.a"() : () -> vector<4xf32>
%1 = "spirv.VectorShuffle"(%0, %0) <{components = [1 : i32, 9 : i32]}> : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
// -----
%0 = "t.a"() : () -> vector<4xf32>
%1 = "spirv.VectorShuffle"(%0, %0) <{components = [1 : i32]}> : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
// -----
%0 = "t.a"() : () -> i32
%1 = "spirv.Select"(%0, %0, %0) : (i32, i32, i32) -> i32
// -----
%0 = "t.a"() : () -> i1
"spirv.BranchConditional"(%0)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0>, branch_weights = [1 : i32]}> : (i1) -> ()
^bb1:
"t.b"() : () -> ()
// -----
%0 = "spirv.mlir.addressof"() <{variable = @x}> : () -> !spirv.ptr<f32, Input>
// -----
%0 = "spirv.FunctionCall"() <{callee = @x}> : () -> i32
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.addf"(%x, %y) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.addf"(%z, %m) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.mulf"(%x, %y) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%m) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.mulf"(%x, %y) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.addf"(%m, %m) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.mulf"(%x, %x) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.addf"(%m, %z) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.mulf"(%x, %z) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.addf"(%m, %z) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.mulf"(%x, %y) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.addf"(%m, %z) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%x) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>)
%0 = "linalg.matmul"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>, indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.mulf"(%x, %y) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.mulf"(%m, %z) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "t.foo"(%s) : (f32) -> ()
  "linalg.yield"(%s) : (f32) -> ()
}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a, %b, %c = "t.a"() : () -> (tensor<8xf32>, tensor<8xf32>, tensor<f32>)
%0 = "linalg.dot"(%a, %b, %c) <{operandSegmentSizes = array<i32: 2, 1>}> ({
^b(%x: f32, %y: f32, %z: f32):
  %m = "arith.subf"(%x, %y) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %s = "arith.addf"(%m, %z) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "linalg.yield"(%s) : (f32) -> ()
}) : (tensor<8xf32>, tensor<8xf32>, tensor<f32>) -> tensor<f32>
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^b0(%4: index):
  "scf.reduce"(%0) : (index) -> ()
}) : (index, index, index) -> ()
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^b0(%4: index):
  "scf.reduce"(%0) ({
  ^b1(%a: index):
    "scf.reduce.return"(%a) : (index) -> ()
  }) : (index) -> ()
}) : (index, index, index) -> ()
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^b0(%4: index):
  "scf.reduce"(%0) ({
  ^b1(%a: index, %b: index):
    "scf.reduce.return"(%a) : (index) -> ()
  }, {
  ^b1(%a: index, %b: index):
    "scf.reduce.return"(%a) : (index) -> ()
  }) : (index) -> ()
}) : (index, index, index) -> ()
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^b0(%4: index):
  "scf.reduce"(%0) : (index) -> ()
}) : (index, index, index, index) -> ()
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^b0(%4: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index, index) -> (index)
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^b0(%4: index):
  "scf.reduce"() ({
  ^b1(%a: index, %b: index):
    "scf.reduce.return"(%a) : (index) -> ()
  }) : () -> ()
}) : (index, index, index, index) -> (index)
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^b0(%4: index):
  "scf.reduce"() ({
  ^b1(%a: index):
    "scf.reduce.return"(%a) : (index) -> ()
  }) : () -> ()
}) : (index, index, index, index) -> (index)
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^b0(%4: index):
  "scf.reduce"(%0, %0) ({
  ^b1(%a: index):
    "scf.reduce.return"(%a) : (index) -> ()
  }) : (index, index) -> ()
}) : (index, index, index, index) -> (index)
// -----
%0 = "t.a"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^b0(%4: index):
  "scf.reduce"() ({
  ^b1(%a: index, %b : index):
    "scf.yield"(%a) : (index) -> ()
  }) : () -> ()
}) : (index, index, index, index) -> (index)
// -----
%0 = "t.a"() : () -> memref<?x?x1xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2) -> (d0, d1, d2)>}> : (memref<?x?x1xi8>) -> memref<?x?x1xi8>
// -----
%0 = "t.a"() : () -> memref<2x?x1xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2) -> (d0, d1, d2)>}> : (memref<2x?x1xi8>) -> memref<2x?x1xi8>
// -----
%0 = "t.a"() : () -> memref<2x?x1x1xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>}> : (memref<2x?x1x1xi8>) -> memref<2x?x1x1xi8>
// -----
%0 = "t.a"() : () -> memref<?x?x1x1xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>}> : (memref<?x?x1x1xi8>) -> memref<?x?x1x1xi8>
// -----
%0 = "t.a"() : () -> memref<?x?x2x1xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>}> : (memref<?x?x2x1xi8>) -> memref<?x?x2x1xi8>
// -----
%0 = "t.a"() : () -> memref<?x?x3x2x2xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>}> : (memref<?x?x3x2x2xi8>) -> memref<?x?x3x2x2xi8>
// -----
%0 = "t.a"() : () -> memref<2x1x?xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2) -> (d0, d1, d2)>}> : (memref<2x1x?xi8>) -> memref<2x1x?xi8>
// -----
%0 = "t.a"() : () -> memref<1x?xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1) -> (d0, d1)>}> : (memref<1x?xi8>) -> memref<1x?xi8>
// -----
%0 = "t.a"() : () -> memref<?x?x0xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2) -> (d0, d1, d2)>}> : (memref<?x?x0xi8>) -> memref<?x?x0xi8>
// -----
%0 = "t.a"() : () -> memref<?x0x?xi8>
%1 = "memref.transpose"(%0) <{permutation = affine_map<(d0, d1, d2) -> (d0, d1, d2)>}> : (memref<?x0x?xi8>) -> memref<?x0x?xi8>
// -----
"func.return"(%0) : (i32) -> ()
func.func @defined_further_in() { %0 = arith.constant 1 : i32 return }
// -----
"memref.dealloc"(%0) : (memref<i32>) -> ()
func.func @defined_further_in() { %0 = memref.alloc() : memref<i32> return }
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "t.u"(%75) : (i16) -> ()
  %75 = "t.x"() : () -> i16
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "t.u"(%75) : (i16) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "t.u"(%75) : (index) -> ()
  %75 = "t.x"() : () -> i16
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
func.func @b() {
  "t.u"(%75) : (i16) -> ()
  %75 = "t.x"() : () -> i16
  "func.return"() : () -> ()
}
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75#1) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "t.u"(%75) : (i16) -> ()
  "t.r"() ({
  "t.u"(%75#1) : (i16) -> ()
  }) : () -> ()
  %75:2 = "t.x"() : () -> (i16, i16)
  "func.return"() : () -> ()
}) : () -> ()
// -----
"t.b"() ({
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "t.u"(%75) : (i16) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  %0:2 = "t.c"() : () -> (index, i16)
  "cf.br"(%0#0)[^b] : (index) -> ()
^b(%75: index):
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "c"}> ({
  "t.u"(%75) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"t.u"(%75) : (i32) -> ()
// -----
func.func @a() {
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}
"func.func"() <{function_type = () -> (), sym_name = "b"}> ({
  "t.u"(%75) : (i16) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
"t.u"(%75) : (i32) -> ()
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
%75 = "t.x"() : () -> i32
// -----
"t.u"(%75#0, %75#1) : (i32, index) -> ()
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
  "t.u"(%75#1) : (index) -> ()
  "t.u"(%75#2) : (index) -> ()
  "t.u"(%75#0) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()
%75:2 = "t.x"() : () -> (i32, index)
// -----
"t.u"(%75) : (i32) -> ()
func.func @a() {
  "t.u"(%75) : (index) -> ()
  "func.return"() : () -> ()
}
%75 = "t.x"() : () -> i32
