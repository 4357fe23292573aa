"emitc.func"() <{function_type = (i32) -> (), sym_name = "a", arg_attrs = [{a}]}> ({
^bb0(%a: i32):
  "emitc.return"() : () -> ()
}) : () -> ()
// -----
"emitc.func"() <{function_type = (i32) -> (i32, i32), sym_name = "a"}> ({
^bb0(%a: i32):
  "emitc.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (!async.token), sym_name = "a"}> ({
^bb0(%a: i64):
  "async.return"() : () -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (), sym_name = "a"}> ({
^bb0(%a: i32):
  "async.return"() : () -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (i32), sym_name = "a"}> ({
^bb0(%a: i32):
  "async.return"() : () -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (!async.token, !async.value<i64>), sym_name = "a"}> ({
^bb0(%a: i32):
  "async.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (!async.token, !async.value<i64>), sym_name = "a"}> ({
^bb0(%a: i32):
  "async.return"() : () -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (!async.value<i64>, !async.token), sym_name = "a"}> ({
^bb0(%a: i32):
  "async.return"() : () -> ()
}) : () -> ()
// -----
"ml_program.func"() <{function_type = (i32) -> (i32), sym_name = "a"}> ({
^bb0(%a: i32):
  "ml_program.return"() : () -> ()
}) : () -> ()
// -----
"ml_program.func"() <{function_type = (i32) -> (i64), sym_name = "a"}> ({
^bb0(%a: i32):
  "ml_program.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
"ml_program.subgraph"() <{function_type = (i32) -> (i64), sym_name = "a"}> ({
^bb0(%a: i32):
  "ml_program.output"(%a) : (i32) -> ()
}) : () -> ()
// -----
"ml_program.subgraph"() <{function_type = (i32) -> (i64), sym_name = "a"}> ({
^bb0(%a: i64):
  "ml_program.output"(%a) : (i64) -> ()
}) : () -> ()
// -----
"ml_program.subgraph"() <{function_type = (i32) -> (), sym_name = "a"}> ({
^bb0(%a: i32):
  "ml_program.output"(%a) : (i32) -> ()
}) : () -> ()
// -----
"spirv.func"() <{function_type = (i32) -> (), sym_name = "a", function_control = #spirv.function_control<None>}> ({
^bb0(%a: i64):
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{function_type = (i32) -> (), sym_name = "a", function_control = #spirv.function_control<None>}> ({
^bb0(%a: i32):
  "spirv.ReturnValue"(%a) : (i32) -> ()
}) : () -> ()
// -----
"spirv.func"() <{function_type = (i32) -> (i64), sym_name = "a", function_control = #spirv.function_control<None>}> ({
^bb0(%a: i32):
  "spirv.ReturnValue"(%a) : (i32) -> ()
}) : () -> ()
// -----
"spirv.func"() <{function_type = (i32) -> (i64, i64), sym_name = "a", function_control = #spirv.function_control<None>}> ({
^bb0(%a: i32):
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"shape.func"() <{function_type = (i32) -> (), sym_name = "a"}> ({
^bb0(%a: i64):
  "shape.return"() : () -> ()
}) : () -> ()
// -----
"pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "a"}> ({
^bb0(%a: !pdl.value):
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
"transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "a"}> ({
^bb0(%a: !transform.any_param):
  "transform.yield"() : () -> ()
}) : () -> ()
}) {transform.with_named_sequence} : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> ()}> ({
^bb0(%a: i64):
  "gpu.return"() : () -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> i32}> ({
^bb0(%a: i32):
  "gpu.return"(%a) : (i32) -> ()
}) {sym_name = "a", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> i32}> ({
^bb0(%a: i32):
  "gpu.return"() : () -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> i64}> ({
^bb0(%a: i32):
  "gpu.return"(%a) : (i32) -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"wasmssa.func"() <{functionType = (i32) -> (), sym_name = "a"}> ({
^bb0(%a: i64):
  "wasmssa.return"() : () -> ()
}) : () -> ()
// -----
"emitc.func"() <{function_type = () -> (i32), sym_name = "a", res_attrs = []}> ({
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> (), workgroup_attributions = 1 : i64}> ({
^bb0(%a: i32, %b: i32):
  "gpu.return"() : () -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> (), workgroup_attributions = 1 : i64}> ({
^bb0(%a: i32, %b: memref<4xf32, #gpu.address_space<workgroup>>, %c: memref<4xf32, #gpu.address_space<workgroup>>):
  "gpu.return"() : () -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> (), arg_attrs = [{a}]}> ({
^bb0(%a: i32):
  "gpu.return"() : () -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = (i32) -> ()}> ({
^bb0(%a: i32):
  "gpu.return"(%a) : (i32) -> ()
}) {sym_name = "a"} : () -> ()
}) : () -> ()
// -----
"async.func"() <{function_type = (i32) -> (!async.token), sym_name = "a", arg_attrs = [{a}]}> ({
^bb0(%a: i32):
  "async.return"() : () -> ()
}) : () -> ()
// -----
"spirv.ARM.Graph"() <{function_type = (i32) -> (), sym_name = "a"}> ({
^bb0(%a: i32):
  "spirv.ARM.GraphOutputs"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (tensor<4xf32>), res_attrs = [{llvm.noalias}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (i32), res_attrs = [{llvm.noalias}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (i32, i8), res_attrs = [{llvm.noalias}, {llvm.noalias}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (i32), res_attrs = [{llvm.byval = i32}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (i32), res_attrs = [{llvm.signext}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (f32), res_attrs = [{llvm.signext}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (f32) -> (), arg_attrs = [{llvm.signext}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (i32) -> (), arg_attrs = [{llvm.sret = i32}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (!llvm.ptr) -> (), arg_attrs = [{llvm.noalias = 1 : i32}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (!llvm.ptr) -> (), arg_attrs = [{llvm.align = 8 : i32}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (i32) -> (), arg_attrs = [{llvm.align = 8 : i64}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (i32) -> (), arg_attrs = [{llvm.nonnull}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"func.func"() <{function_type = (memref<4xf32>) -> (), arg_attrs = [{llvm.noalias}], sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
// -----
"llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{llvm.nonnull}], function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
}) : () -> ()
// -----
"llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{llvm.signext}], function_type = !llvm.func<void (ptr)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
}) : () -> ()
// -----
"llvm.func"() <{CConv = #llvm.cconv<ccc>, res_attrs = [{llvm.noalias}], function_type = !llvm.func<i32 (ptr)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
}) : () -> ()
// -----
"llvm.func"() <{CConv = #llvm.cconv<ccc>, res_attrs = [{llvm.byval = i32}], function_type = !llvm.func<ptr (ptr)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
}) : () -> ()
// -----
func.func @g(i32) { }
// -----
func.func @g(i32) { return }
// -----
gpu.module @m { gpu.func @g(i32) { } }
// -----
func.func @f(%a: vector<2xi32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = 3}) { return }
// -----
func.func @f(%a: i32 {spirv.decoration = 3}) { return }
// -----
func.func @f(%a: i32 {spirv.decoration = #spirv.decoration<Aliased>}) { return }
// -----
func.func @f(%a: i32 {spirv.foo = 3}) { return }
// -----
func.func @f(%a: i32) -> (i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>}) { return %a : i32 }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant}) { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant}) attributes {nvvm.kernel} { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant, llvm.byval = i32}) attributes {nvvm.kernel} { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant = 3, llvm.byval = i32}) attributes {nvvm.kernel} { llvm.return }
// -----
func.func @f(%a: i32 {bufferization.writable = 1}) { return }
// -----
func.func @f(%a: tensor<2xi32> {bufferization.access}) { return }
// -----
func.func @f(%a: tensor<2xi32> {bufferization.access = "foo"}) { return }
// -----
func.func @f(%a: tensor<2xi32> {bufferization.buffer_layout}) { return }
// -----
func.func @f(%a: tensor<2xi32> {bufferization.foo}) { return }
// -----
func.func @f(%a: tensor<2xi32> {bufferization.manual_deallocation}) { return }
// -----
func.func @f(%a: tensor<2xi32> {bufferization.writable}) { return }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant = 3}) attributes {nvvm.kernel} { llvm.return }
// -----
gpu.module @m { gpu.func @f(%a: !llvm.ptr {nvvm.grid_constant, llvm.byval = i32}) kernel { gpu.return } }
// -----
llvm.func @f(!llvm.ptr {nvvm.grid_constant}) -> (i32 {nvvm.grid_constant = 3})
// -----
func.func @f(%a: tensor<2x2xi32> {bufferization.access = "none"}) { return }
// -----
func.func @f(%a: tensor<2x2xi32> {bufferization.access = "read"}) { return }
// -----
func.func @f(%a: tensor<2x2xi32> {bufferization.access = "write"}) { return }
// -----
func.func @f(%a: tensor<2x2xi32> {bufferization.access = "read-write"}) { return }
// -----
func.func @f(%a: tensor<2x2xi32> {bufferization.access = "readwrite"}) { return }
// -----
func.func @f(%a: i32) -> (tensor<2xi32> {bufferization.foo = 3}) { %0 = tensor.empty() : tensor<2xi32> return %0 : tensor<2xi32> }
// -----
gpu.module @m { gpu.func @f(%a: i32 {bufferization.access = "x"}) { gpu.return } }
// -----
gpu.module @m { gpu.func @f(%a: i32 {spirv.foo}) { gpu.return } }
// -----
func.func @f(%a: complex<f32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>}) { return }
// -----
func.func @f(%a: vector<3xi3> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0)>, spirv.a = 1}) { return }
// -----
llvm.func @f(%a: i32 {spirv.a = 1}) { llvm.return }
// -----
emitc.func @f(%a: i32 {spirv.a = 1}) { return }
// -----
"wasmssa.func"() <{sym_name = "f", functionType = (i32) -> (), arg_attrs = [{spirv.foo}]}> ({ ^bb0(%a: !wasmssa<local ref to i32>): wasmssa.return }) : () -> ()
// -----
module attributes {transform.with_named_sequence} { transform.named_sequence @s(%a: !transform.any_op {transform.readonly, spirv.a}) { transform.yield } }
// -----
shape.func @f(%a: i32 {spirv.a = 1}) { shape.return }
// -----
ml_program.subgraph @f(%a: i32 {spirv.a = 1}) { ml_program.output }
// -----
func.func private @f(i32) -> (i32 {spirv.a = 1}, i64 {llvm.byval = 1})
// -----
func.func private @f(i32) -> (i32 {llvm.byval = 1}, i64 {spirv.a = 1})
// -----
func.func private @f(vector<2xi32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>})
// -----
llvm.func @f(vector<2xi32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>})
// -----
gpu.module @m { gpu.func @f(%a: vector<3xi32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 0), Uniform>}) kernel { gpu.return } }
// -----
func.func private @f(i32 {bufferization.writable = true})
// -----
func.func private @f(i32 {bufferization.buffer_layout = affine_map<(d0)->(d0)>})
// -----
func.func private @f(i32 {bufferization.buffer_layout = strided<[1], offset: 2>})
// -----
func.func private @f(i32 {bufferization.access = "read"})
// -----
func.func private @f(i32 {bufferization.access = "none"})
// -----
func.func private @f(i32 {bufferization.access = "write"})
// -----
func.func private @f(i32 {bufferization.access = "read-write"})
// -----
func.func private @f(i32 {bufferization.access = "rw"})
// -----
func.func @f(%a: tensor<4xf32> {bufferization.writable = true, bufferization.access = "x"}) { return }
// -----
func.func @f(%a: tensor<4xf32> {bufferization.writable = 1 : i1}) { return }
// -----
func.func @f(%a: tensor<4xf32> {bufferization.writable = 1 : i2}) { return }
// -----
func.func @f(%a: tensor<4xf32> {bufferization.buffer_layout = #foo.bar}) { return }
// -----
func.func @f(%a: tensor<4xf32> {bufferization.buffer_layout = #test.layout}) { return }
// -----
func.func @f(%a: tensor<4xf32> {linalg.inplaceable = true}) { return }
// -----
func.func private @f() -> (tensor<4xf32> {bufferization.writable = 1 : i2}) 
// -----
func.func private @f() -> (tensor<4xf32> {bufferization.buffer_layout = 1 : i2}) 
// -----
llvm.func @f(%a: !llvm.ptr {bufferization.writable = 3}) { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {bufferization.writable = true}) { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {spirv.foo}) { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr loc("a":1:1) {spirv.foo}) { llvm.return }
// -----
func.func @f(%a: i32 {spirv.foo}) { return }
// -----
func.func @f(%b: i32,
   %a: i32 {spirv.foo}) { return }
// -----
func.func @f(%a: i32 {spirv.decoration = #spirv.decoration<Aliased>}) { return }
// -----
func.func @f(%a: i32 {spirv.decoration = #spirv.storage_class<Uniform>}) { return }
// -----
func.func @f(%a: i32 {spirv.decoration = 3 : i32}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), Uniform>}) { return }
// -----
func.func @f(%a: memref<4xf32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), StorageBuffer>}) { return }
// -----
func.func @f(%a: f32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), StorageBuffer>}) { return }
// -----
func.func @f(%a: vector<4xf32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), StorageBuffer>}) { return }
// -----
func.func @f(%a: index {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), StorageBuffer>}) { return }
// -----
func.func @f(%a: index {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { return }
// -----
func.func @f(%a: !llvm.ptr {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { return }
// -----
func.func @f(%a: !spirv.ptr<i32, Uniform> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), Uniform>}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0), Uniform>}) { return }
// -----
spirv.func @f(%a: i32 {spirv.foo}) "None" { spirv.Return }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: i32 {spirv.foo}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: i32 {spirv.decoration = #spirv.decoration<Aliased>}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: !spirv.ptr<i32, Function> {spirv.decoration = #spirv.decoration<Aliased>}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer> {spirv.decoration = #spirv.decoration<Block>}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer>) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: i32 {foo}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: i32 {foo.bar}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f(%a: i32 {bufferization.bar}) "None" { spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.func @f() -> (i32 {foo.bar}) "None" { %0 = spirv.Constant 1 : i32 spirv.ReturnValue %0 : i32 } }
// -----
spirv.module Logical GLSL450 { spirv.func @f() -> (i32 {spirv.bar}) "None" { %0 = spirv.Constant 1 : i32 spirv.ReturnValue %0 : i32 } }
// -----
gpu.module @m { gpu.func @f(%a: i32 {spirv.bar}) { gpu.return } }
// -----
gpu.module @m { gpu.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { gpu.return } }
// -----
gpu.module @m { gpu.func @f(%a: memref<4xf32> {bufferization.bar}) { gpu.return } }
// -----
gpu.module @m { gpu.func @f(%a: memref<4xf32> {llvm.byval}) { gpu.return } }
// -----
gpu.module @m { gpu.func @f(%a: memref<4xf32> {bar}) { gpu.return } }
// -----
gpu.module @m { gpu.func @f(%a: memref<4xf32> {nvvm.grid_constant}) kernel { gpu.return } }
// -----
gpu.module @m { gpu.func @f() workgroup(%w: memref<4xf32, 3> {foo.bar}) kernel { gpu.return } }
// -----
gpu.module @m { gpu.func @f() workgroup(%w: memref<4xf32, 3> {spirv.bar}) kernel { gpu.return } }
// -----
gpu.module @m { gpu.func @f() workgroup(%w: memref<4xf32, 3> {llvm.byval}) kernel { gpu.return } }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant}) { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant}) attributes {nvvm.kernel} { llvm.return }
// -----
llvm.func @f(%a: i32 {nvvm.grid_constant}) attributes {nvvm.kernel} { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {llvm.byval = i32, nvvm.grid_constant}) attributes {nvvm.kernel} { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {llvm.byval = i32, nvvm.grid_constant = 3}) attributes {nvvm.kernel} { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {llvm.byval = i32, nvvm.grid_constant = 3}) { llvm.return }
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.foo}) attributes {nvvm.kernel} { llvm.return }
// -----
func.func @f(%a: !llvm.ptr {llvm.byval = i32, nvvm.grid_constant}) attributes {nvvm.kernel} { return }
// -----
llvm.func @f() -> (!llvm.ptr {nvvm.grid_constant}) 
// -----
llvm.func @f(%a: !llvm.ptr {rocdl.foo})
// -----
func.func @f(%a: !llvm.ptr {transform.foo}) {return}
// -----
func.func @f(%a: !llvm.ptr {transform.readonly = 3}) {return}
// -----
func.func @f(%a: !llvm.ptr {gpu.container_module}) {return}
// -----
ml_program.func @f(%a: i32 {spirv.foo}) {ml_program.return}
// -----
ml_program.func @f(%a: i32 {bufferization.foo}) {ml_program.return}
// -----
ml_program.func @f(%a: i32 {foo}) {ml_program.return}
// -----
ml_program.subgraph @f(%a: i32 {spirv.foo}) {ml_program.output}
// -----
emitc.func @f(%a: i32 {spirv.foo}) {emitc.return}
// -----
async.func @f(%a: i32 {spirv.foo}) -> !async.token {return}
// -----
shape.func @f(%a: i32 {spirv.foo}) {shape.return}
// -----
pdl_interp.func @f(%a: !pdl.operation {spirv.foo}) {pdl_interp.finalize}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @f(%a: !transform.any_op {spirv.foo}) {transform.yield}
}
// -----
spirv.module Logical GLSL450 requires #spirv.vce<v1.0, [VulkanMemoryModel, Shader, Int8, TensorsARM, GraphARM], [SPV_ARM_tensors, SPV_ARM_graph]> {
spirv.ARM.Graph @f(%a: !spirv.arm.tensor<4xi8> {spirv.foo}) -> (!spirv.arm.tensor<4xi8> {spirv.foo}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi8> }
}
// -----
spirv.module Logical GLSL450 {
spirv.ARM.Graph @f(%a: !spirv.arm.tensor<4xi8>) -> (!spirv.arm.tensor<4xi8> {spirv.foo}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi8> }
}
// -----
spirv.module Logical GLSL450 {
spirv.ARM.Graph @f(%a: !spirv.arm.tensor<4xi8>) -> (!spirv.arm.tensor<4xi8> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi8> }
}
// -----
spirv.module Logical GLSL450 {
spirv.ARM.Graph @f(%a: !spirv.arm.tensor<4xi8>) -> (!spirv.arm.tensor<4xi8> {spirv.interface_var_abi = 3 : i32}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi8> }
}
// -----
spirv.module Logical GLSL450 {
spirv.ARM.Graph @f(%a: !spirv.arm.tensor<4xi8>) -> (!spirv.arm.tensor<4xi8> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), Uniform>}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi8> }
}
// -----
spirv.module Logical GLSL450 {
spirv.ARM.Graph @f(%a: !spirv.arm.tensor<4xi8> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) -> (!spirv.arm.tensor<4xi8> ) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi8> }
}
// -----
"t.s"() ({^bb0(%a: i32): }) {arg_attrs = [{spirv.foo}]} : () -> ()
// -----
llvm.func @f(%a: !llvm.ptr {nvvm.grid_constant = 3}) attributes {nvvm.kernel} { llvm.return }
