"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.GlobalVariable"() <{sym_name = "x", type = !spirv.ptr<f32, Input>, initializer = @y}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"spirv.Return"() : () -> ()
}) : () -> ()
"spirv.GlobalVariable"() <{sym_name = "x", type = !spirv.ptr<f32, Input>, initializer = @y}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.GlobalVariable"() <{sym_name = "z", type = !spirv.ptr<f32, Input>}> : () -> ()
"spirv.GlobalVariable"() <{sym_name = "x", type = !spirv.ptr<f32, Input>, initializer = @z}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.mlir.addressof"() <{variable = @z}> : () -> !spirv.ptr<f32, Input>
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.GlobalVariable"() <{sym_name = "z", type = !spirv.ptr<f32, Input>}> : () -> ()
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.mlir.addressof"() <{variable = @z}> : () -> !spirv.ptr<i32, Input>
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.mlir.referenceof"() <{spec_const = @z}> : () -> f32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "z", default_value = 1.0 : f32}> : () -> ()
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.mlir.referenceof"() <{spec_const = @z}> : () -> i32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "z", default_value = 1.0 : f32}> : () -> ()
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.mlir.addressof"() <{variable = @z}> : () -> !spirv.ptr<f32, Input>
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.GlobalVariable"() <{sym_name = "z", type = !spirv.ptr<f32, Input>}> : () -> ()
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.mlir.referenceof"() <{spec_const = @z}> : () -> f32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"spirv.FunctionCall"() <{callee = @z}> : () -> ()
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "z", function_type = (i32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
"spirv.Return"() : () -> ()
}) : () -> ()
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"spirv.FunctionCall"() <{callee = @z}> : () -> ()
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "z", function_type = (i32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
"spirv.Return"() : () -> ()
}) : () -> ()
"spirv.func"() <{sym_name = "y", function_type = (f32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: f32):
"spirv.FunctionCall"(%a) <{callee = @z}> : (f32) -> ()
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "z", function_type = (i32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
"spirv.Return"() : () -> ()
}) : () -> ()
"spirv.func"() <{sym_name = "y", function_type = (i32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
%0 = "spirv.FunctionCall"(%a) <{callee = @z}> : (i32) -> i32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "z", function_type = (i32) -> i32, function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
"spirv.ReturnValue"(%a) : (i32) -> ()
}) : () -> ()
"spirv.func"() <{sym_name = "y", function_type = (i32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
"spirv.FunctionCall"(%a) <{callee = @z}> : (i32) -> ()
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "z", function_type = (i32) -> i32, function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
"spirv.ReturnValue"(%a) : (i32) -> ()
}) : () -> ()
"spirv.func"() <{sym_name = "y", function_type = (i32) -> (), function_control = #spirv.function_control<None>}> ({
^b(%a: i32):
%0 = "spirv.FunctionCall"(%a) <{callee = @z}> : (i32) -> f32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"spirv.Unreachable"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"t.s"() : () -> ()
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"t.s"() : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @y, interface = []}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"spirv.Return"() : () -> ()
}) : () -> ()
"spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @y, interface = []}> : () -> ()
"spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @y, interface = []}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"spirv.Return"() : () -> ()
}) : () -> ()
"spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @y, interface = [@y]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.GlobalVariable"() <{sym_name = "z", type = !spirv.ptr<f32, Input>}> : () -> ()
"spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @y, interface = [@z]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({ "func.return"() : () -> () }) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
"t.x"() ({ "t.y"() : () -> () }) : () -> ()
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%1 = "spirv.SpecConstantOperation"() ({ %2 = "spirv.BitReverse"(%0) : (i32) -> i32
 "spirv.mlir.yield"(%2) : (i32) -> () }) : () -> i32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%5 = "spirv.IAdd"(%0, %0) : (i32, i32) -> i32
%1 = "spirv.SpecConstantOperation"() ({ %2 = "spirv.IAdd"(%5, %0) : (i32, i32) -> i32
 "spirv.mlir.yield"(%2) : (i32) -> () }) : () -> i32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%1 = "spirv.SpecConstantOperation"() ({ "spirv.mlir.yield"(%0) : (i32) -> () }) : () -> i32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.func"() <{sym_name = "y", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
%0 = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%1 = "spirv.SpecConstantOperation"() ({ %2 = "spirv.IAdd"(%0, %0) : (i32, i32) -> i32
%3 = "spirv.IAdd"(%2, %0) : (i32, i32) -> i32
"spirv.mlir.yield"(%3) : (i32) -> () }) : () -> i32
"spirv.Return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = f32, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = vector<2xf32>, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = !spirv.ptr<f32, Input>, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = !spirv.matrix<2 x vector<2xf32>>, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = index, constituents = [@a]}> : () -> ()
}) : () -> ()
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>}> ({
"spirv.SpecConstant"() <{sym_name = "a", default_value = 1.0 : f32}> : () -> ()
"spirv.SpecConstantComposite"() <{sym_name = "c", type = vector<3x3xf32>, constituents = [@a, @a, @a]}> : () -> ()
}) : () -> ()
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>) -> vector<2xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, SubpassData, DepthUnknown, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, SubpassData, DepthUnknown, NonArrayed, SingleSampled, NoSampler, Unknown>) -> vector<2xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Dim2D, DepthUnknown, Arrayed, SingleSampled, NoSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Dim2D, DepthUnknown, Arrayed, SingleSampled, NoSampler, Unknown>) -> vector<2xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Dim2D, DepthUnknown, Arrayed, SingleSampled, NoSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Dim2D, DepthUnknown, Arrayed, SingleSampled, NoSampler, Unknown>) -> i32
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Buffer, DepthUnknown, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Buffer, DepthUnknown, NonArrayed, SingleSampled, NoSampler, Unknown>) -> vector<2xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Cube, DepthUnknown, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Cube, DepthUnknown, NonArrayed, SingleSampled, NoSampler, Unknown>) -> vector<3xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Rect, DepthUnknown, Arrayed, MultiSampled, NeedSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Rect, DepthUnknown, Arrayed, MultiSampled, NeedSampler, Unknown>) -> vector<2xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, Dim2D, DepthUnknown, Arrayed, MultiSampled, NeedSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, Dim2D, DepthUnknown, Arrayed, MultiSampled, NeedSampler, Unknown>) -> vector<3xi32>
// -----
%i,%c = "t.s"() : () -> (!spirv.image<f32, TileImageDataEXT, DepthUnknown, Arrayed, MultiSampled, NeedSampler, Unknown>, vector<2xf32>)
%0 = "spirv.ImageQuerySize"(%i) : (!spirv.image<f32, TileImageDataEXT, DepthUnknown, Arrayed, MultiSampled, NeedSampler, Unknown>) -> vector<3xi32>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixA>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixA>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixB>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixA>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixB>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixA>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixB>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixB>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixB>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<15x4xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<15x4xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<7x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x3xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Workgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<7x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x3xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Workgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Workgroup, MatrixAcc>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<7x15xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x3xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<7x15xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x3xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<8x15xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x3xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) : (!spirv.coopmatrix<8x15xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x3xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%a,%b,%c = "t.s"() : () -> (!spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xf32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
%0 = "spirv.KHR.CooperativeMatrixMulAdd"(%a,%b,%c) <{matrix_operands = #spirv.coop_matrix_operands<ASigned>}>: (!spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xf32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%p,%s = "t.s"() : () -> (!spirv.ptr<!spirv.struct<(f32)>, StorageBuffer>, i32)
%0 = "spirv.KHR.CooperativeMatrixLoad"(%p,%s) <{matrix_layout = #spirv.coop_matrix_layout<RowMajor>}> : (!spirv.ptr<!spirv.struct<(f32)>, StorageBuffer>, i32) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%p,%s = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
%0 = "spirv.KHR.CooperativeMatrixLoad"(%p,%s) <{matrix_layout = #spirv.coop_matrix_layout<RowMajor>, memory_operand = #spirv.memory_access<MakePointerAvailable>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%p,%s = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
%0 = "spirv.KHR.CooperativeMatrixLoad"(%p,%s) <{matrix_layout = #spirv.coop_matrix_layout<RowMajor>, memory_operand = #spirv.memory_access<Aligned>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%p,%s = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
%0 = "spirv.KHR.CooperativeMatrixLoad"(%p,%s) <{matrix_layout = #spirv.coop_matrix_layout<RowMajor>, alignment = 4 : i32}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
// -----
%p,%s,%m = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>)
"spirv.KHR.CooperativeMatrixStore"(%p,%m,%s) <{matrix_layout = #spirv.coop_matrix_layout<RowMajor>, memory_operand = #spirv.memory_access<MakePointerVisible>}> : (!spirv.ptr<i32, StorageBuffer>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>, i32) -> ()
// -----
%p,%s = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i64)
"spirv.INTEL.SubgroupBlockWrite"(%p,%s) : (!spirv.ptr<i32, StorageBuffer>, i64) -> ()
// -----
%p,%s = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i64)
%0 = "spirv.INTEL.SubgroupBlockRead"(%p) : (!spirv.ptr<i32, StorageBuffer>) -> i64
// -----
"spirv.GlobalVariable"() <{sym_name = "x", type = f32}> : () -> ()
// -----
"spirv.GlobalVariable"() <{sym_name = "x", type = !spirv.ptr<f32, Function>}> : () -> ()
// -----
"spirv.GlobalVariable"() <{sym_name = "x", type = !spirv.ptr<f32, Generic>}> : () -> ()
// -----
"spirv.GlobalVariable"() <{sym_name = "x", type = !spirv.ptr<f32, Input>, initializer = @y}> : () -> ()
// -----
%s = "t.s"() : () -> i32
"spirv.Switch"(%s)[^a] <{operandSegmentSizes = array<i32: 1,0,0>}> : (i32) -> ()
^a: "t.end"() : () -> ()
// -----
%p = "t.s"() : () -> !spirv.ptr<i32, Function>
%i = "t.s"() : () -> i32
"spirv.EXT.EmitMeshTasks"(%i,%i,%i,%p) : (i32,i32,i32,!spirv.ptr<i32, Function>) -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<i32, Input>
%i = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i) : (!spirv.ptr<i32, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<i32, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p) : (!spirv.ptr<i32, Input>) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.ptr<f32,Input>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p, %i) : (!spirv.ptr<!spirv.ptr<f32,Input>, Input>, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.struct<(f32,i32)>, Input>
%i = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i) : (!spirv.ptr<!spirv.struct<(f32,i32)>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i, %i, %i) : (!spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Input>, i32, i32, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.struct<(f32,i32)>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p, %i) : (!spirv.ptr<!spirv.struct<(f32,i32)>, Input>, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<i32, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i) : (!spirv.ptr<i32, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<i32, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p, %i) : (!spirv.ptr<i32, Input>, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Input>
%i = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i, %i, %i) : (!spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Input>, i32, i32, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<vector<4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p, %i) : (!spirv.ptr<vector<4xf32>, Input>, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.rtarray<f32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.PtrAccessChain"(%p, %i, %i) : (!spirv.ptr<!spirv.rtarray<f32>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.struct<(f32,i32)>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i) : (!spirv.ptr<!spirv.struct<(f32,i32)>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<i32, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.PtrAccessChain"(%p, %i, %i) : (!spirv.ptr<i32, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<vector<4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p, %i, %i) : (!spirv.ptr<vector<4xf32>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.array<4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.PtrAccessChain"(%p, %i, %i, %i) : (!spirv.ptr<!spirv.array<4xf32>, Input>, i32, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.array<4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.AccessChain"(%p, %i) : (!spirv.ptr<!spirv.array<4xf32>, Input>, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, Input>
%i = "spirv.Constant"() <{value = 1 : i32}> : () -> i32
%0 = "spirv.AccessChain"(%p, %i) : (!spirv.ptr<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, Input>, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<vector<4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i, %i) : (!spirv.ptr<vector<4xf32>, Input>, i32, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.ptr<f32,Input>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.PtrAccessChain"(%p, %i, %i) : (!spirv.ptr<!spirv.ptr<f32,Input>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<vector<4x4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.InBoundsPtrAccessChain"(%p, %i, %i) : (!spirv.ptr<vector<4x4xf32>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = () -> ()}> ({
%p = "t.s"() : () -> !spirv.ptr<!spirv.array<4xf32>, Input>
%i = "t.s"() : () -> i32
%0 = "spirv.PtrAccessChain"(%p, %i, %i) : (!spirv.ptr<!spirv.array<4xf32>, Input>, i32, i32) -> !spirv.ptr<f32, Input>
 "func.return"() : () -> () }) : () -> ()
// -----
%a, %b = "t.s"() : () -> (vector<4x4xf32>, vector<4xf32>)
%0 = "spirv.FOrdEqual"(%a, %a) : (vector<4x4xf32>, vector<4x4xf32>) -> vector<4x4xi1>
// -----
%a, %b = "t.s"() : () -> (vector<4x4xf32>, vector<4xf32>)
%0 = "spirv.FOrdEqual"(%b, %b) : (vector<4xf32>, vector<4xf32>) -> vector<4xi1>
%1 = spirv.FOrdEqual %b, %b : vector<4xf32>
// -----
%a, %b = "t.s"() : () -> (f32, vector<4xf32>)
%0 = spirv.FOrdLessThan %a, %a : f32
// -----
%i, %c = "t.s"() : () -> (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>)
%0 = "spirv.ImageRead"(%i, %c) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>) -> vector<4xf32>
// -----
%i, %c = "t.s"() : () -> (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>)
%0 = "spirv.ImageRead"(%i, %c) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>) -> vector<4xf16>
// -----
%i, %c = "t.s"() : () -> (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xsi32>)
%0 = "spirv.ImageRead"(%i, %c) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xsi32>) -> vector<4xf32>
// -----
%i, %c, %t = "t.s"() : () -> (!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>, vector<4xf32>)
"spirv.ImageWrite"(%i, %c, %t) : (!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>, vector<4xf32>) -> ()
// -----
%i, %c, %t = "t.s"() : () -> (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>, vector<4xf32>)
"spirv.ImageWrite"(%i, %c, %t) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>, vector<2xsi32>, vector<4xf32>) -> ()
// -----
%i, %c, %t = "t.s"() : () -> (!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xsi32>, vector<4xf32>)
%0 = "spirv.ImageFetch"(%i, %c) : (!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xsi32>) -> vector<4xf32>
// -----
%i, %c, %t = "t.s"() : () -> (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xsi32>, vector<4xf32>)
%0 = "spirv.ImageFetch"(%i, %c) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<2xsi32>) -> vector<4xf32>
// -----
%i, %c = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>)
%0 = "spirv.ImageSampleImplicitLod"(%i, %c) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>) -> vector<4xf32>
// -----
%i, %c = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, MultiSampled, NeedSampler, Unknown>>, vector<2xf32>)
%0 = "spirv.ImageSampleImplicitLod"(%i, %c) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, MultiSampled, NeedSampler, Unknown>>, vector<2xf32>) -> vector<4xf32>
// -----
%i, %c = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Buffer, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>)
%0 = "spirv.ImageSampleImplicitLod"(%i, %c) : (!spirv.sampled_image<!spirv.image<f32, Buffer, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>) -> vector<4xf32>
// -----
%i, %c, %l = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>, f32)
%0 = "spirv.ImageSampleExplicitLod"(%i, %c, %l) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%i, %c, %l = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>, f32)
%0 = "spirv.ImageSampleExplicitLod"(%i, %c, %l) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%i, %c, %l = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32)
%0 = "spirv.ImageSampleProjDrefImplicitLod"(%i, %c, %l) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32) -> f32
// -----
%i, %c, %l = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32)
%0 = "spirv.ImageSampleProjDrefImplicitLod"(%i, %c, %l) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32) -> f16
// -----
%i, %c, %l = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32)
%0 = "spirv.ImageDrefGather"(%i, %c, %l) : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32) -> vector<4xf32>
// -----
%i, %c, %l = "t.s"() : () -> (!spirv.sampled_image<!spirv.image<none, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32)
%0 = "spirv.ImageDrefGather"(%i, %c, %l) : (!spirv.sampled_image<!spirv.image<none, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<4xf32>, f32) -> vector<4xf32>
// -----
"spirv.EXT.SpecConstantCompositeReplicate"() <{sym_name = "a", constituent = @none, type = index}> : () -> ()
// -----
"spirv.EXT.SpecConstantCompositeReplicate"() <{sym_name = "a", constituent = @none, type = vector<4xi32>}> : () -> ()
// -----
func.func @g() { return }
spirv.EXT.SpecConstantCompositeReplicate @a (@g) : vector<4xi32>
// -----
spirv.SpecConstant @g = 1.0 : f32
spirv.EXT.SpecConstantCompositeReplicate @a (@g) : vector<4xi32>
// -----
spirv.SpecConstant @g = 1.0 : f32
spirv.SpecConstantComposite @a (@g, @g) : !spirv.struct<(f32, i32)>
// -----
spirv.SpecConstant @g = 1.0 : f32
spirv.SpecConstantComposite @a (@g) : vector<5xf32>
// -----
func.func @f() {
  spirv.SpecConstant @g = 1.0 : f32
  return
}
// -----
"spirv.module"() <{addressing_model = #spirv.addressing_model<Physical64>, memory_model = #spirv.memory_model<OpenCL>, vce_triple = 1 : i32}> ({
^bb0:
}) : () -> ()
// -----
spirv.module Logical GLSL450 { spirv.func @f(i32) "None" { } }
// -----
spirv.module Logical Vulkan requires #spirv.vce<v1.0, [VulkanMemoryModel, Shader, TensorsARM, GraphARM], [SPV_ARM_tensors, SPV_ARM_graph]> {
  spirv.ARM.Graph @g(%a: !spirv.arm.tensor<1x16xi8>) -> !spirv.arm.tensor<16xi8> {
    spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<1x16xi8>
  }
}
// -----
spirv.module Logical Vulkan requires #spirv.vce<v1.0, [VulkanMemoryModel, Shader, TensorsARM, GraphARM], [SPV_ARM_tensors, SPV_ARM_graph]> {
  spirv.ARM.Graph @g(%a: !spirv.arm.tensor<1x16xi8>) -> (!spirv.arm.tensor<1x16xi8>, !spirv.arm.tensor<16xi8>) {
    spirv.ARM.GraphOutputs %a, %a : !spirv.arm.tensor<1x16xi8>, !spirv.arm.tensor<1x16xi8>
  }
}
// -----
spirv.module Logical Vulkan requires #spirv.vce<v1.0, [VulkanMemoryModel, Shader, TensorsARM, GraphARM], [SPV_ARM_tensors, SPV_ARM_graph]> {
  spirv.ARM.Graph @g(%a: !spirv.arm.tensor<1x16xi8>) -> (!spirv.arm.tensor<1x16xi8>, !spirv.arm.tensor<16xi8>) {
    spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<1x16xi8>
  }
}
// -----
spirv.module Logical GLSL450 { spirv.SpecConstant @a = 1 : i32 spirv.SpecConstantComposite @b (@a, @a::@b) : !spirv.array<2xi32> }
// -----
spirv.module Logical GLSL450 { spirv.SpecConstant @a = 1 : i32 spirv.EXT.SpecConstantCompositeReplicate @b (@a::@c) : !spirv.array<2xi32> }
// -----
spirv.module Logical GLSL450 { spirv.SpecConstant @a = 1 : i32 spirv.SpecConstantComposite @b (@c::@a) : !spirv.array<2xi32> }
