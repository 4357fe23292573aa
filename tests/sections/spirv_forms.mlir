spirv.module Logical GLSL450 {
}
// -----
spirv.module @foo Logical GLSL450 requires #spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]> attributes {foo = 1 : i32} {
  spirv.func @f() "None" { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @v1 built_in("GlobalInvocationId") : !spirv.ptr<vector<3xi32>, Input>
  spirv.GlobalVariable @v2 bind(1, 2) {foo} : !spirv.ptr<f32, Uniform>
  spirv.GlobalVariable @v3 initializer(@v4) : !spirv.ptr<f32, Private>
  spirv.SpecConstant @v4 = 1.0 : f32
  spirv.SpecConstant @v5 spec_id(5) = true
  spirv.SpecConstant @v6 = 5 : i32
  spirv.SpecConstantComposite @c (@v6, @v6) : !spirv.array<2 x i32>
  spirv.EXT.SpecConstantCompositeReplicate @cr (@v6) : !spirv.array<2 x i32>
  spirv.GlobalVariable @v7 {location = 3 : i32} : !spirv.ptr<f32, Input>
  spirv.GlobalVariable @v8 {linkage_attributes = #spirv.linkage_attributes<linkage_name = "outSideGlobalVar1", linkage_type = <Import>>} : !spirv.ptr<f32, Private>
  spirv.EntryPoint "GLCompute" @f1
  spirv.EntryPoint "Kernel" @f1, @v1, @v2
  spirv.ExecutionMode @f1 "LocalSize", 1, 2, 3
  spirv.ExecutionMode @f1 "ContractionOff"
  spirv.func @f1() "None" attributes {foo = 1 : i32} { spirv.Return }
  spirv.func @f2(%a: i32, %b: f32 {spirv.decoration = #spirv.decoration<RelaxedPrecision>}) -> f32 "Pure|Inline" {
    %0 = spirv.Constant 1 : i32
    %1 = spirv.Constant true
    %2 = spirv.Constant [dense<[1,2]> : tensor<2xi32>] : !spirv.array<1 x !spirv.array<2 x i32>>
    %3 = spirv.Constant dense<[1,2]> : vector<2xi32>
    %30 = spirv.Constant dense<[1,2]> : tensor<2xi32> : !spirv.array<2 x i32>
    %4 = spirv.SpecConstantOperation wraps "spirv.IAdd"(%0, %0) : (i32, i32) -> i32
    %cc = spirv.Constant 2.0 : f32
    %5 = spirv.Variable : !spirv.ptr<f32, Function>
    %6 = spirv.Variable init(%cc) : !spirv.ptr<f32, Function>
    %7 = spirv.Load "Function" %5 : f32
    %8 = spirv.Load "Function" %5 ["Volatile"] : f32
    %9 = spirv.Load "Function" %5 ["Aligned", 4] : f32
    %10 = spirv.Load "Function" %5 ["Volatile|Aligned", 4] {foo} : f32
    spirv.Store "Function" %5, %7 : f32
    spirv.Store "Function" %5, %7 ["Aligned", 4] : f32
    spirv.CopyMemory "Function" %5, "Function" %6 : f32
    spirv.CopyMemory "Function" %5, "Function" %6 ["Aligned", 4] : f32
    spirv.CopyMemory "Function" %5, "Function" %6 ["Aligned", 4], ["Volatile"] : f32
    %11 = spirv.CompositeExtract %3[0 : i32] : vector<2xi32>
    %12 = spirv.CompositeExtract %2[0 : i32, 1 : i32] : !spirv.array<1 x !spirv.array<2 x i32>>
    %13 = spirv.CompositeInsert %0, %3[1 : i32] : i32 into vector<2xi32>
    %14 = spirv.IAddCarry %0, %0 : !spirv.struct<(i32, i32)>
    %15 = spirv.SMulExtended %0, %0 : !spirv.struct<(i32, i32)>
    %16 = spirv.GL.FClamp %b, %b, %b : f32
    %17 = spirv.GL.SClamp %0, %0, %0 : i32
    %18 = spirv.GL.Fma %b, %b, %b : f32
    spirv.mlir.selection {
      spirv.BranchConditional %1, ^t, ^f
    ^t: 
      spirv.Branch ^f
    ^f:
      spirv.mlir.merge
    }
    spirv.mlir.selection control(Flatten) {
      spirv.BranchConditional %1 [1, 2], ^t, ^f
    ^t: 
      spirv.Branch ^f
    ^f:
      spirv.mlir.merge
    }
    %20 = spirv.mlir.selection -> i32 {
      spirv.BranchConditional %1, ^t(%0 : i32), ^f(%0, %0 : i32, i32)
    ^t(%z: i32): 
      spirv.Branch ^f(%0, %0: i32, i32)
    ^f(%y: i32, %xx: i32):
      spirv.mlir.merge %y : i32
    }
    spirv.mlir.loop {
      spirv.Branch ^header
    ^header:
      spirv.BranchConditional %1, ^body, ^merge
    ^body:
      spirv.Branch ^continue
    ^continue:
      spirv.Branch ^header
    ^merge:
      spirv.mlir.merge
    }
    spirv.mlir.loop control(DontUnroll) {
    }
    spirv.mlir.loop {
    } 
    spirv.ReturnValue %b : f32
  }
}
// -----
spirv.module Foo GLSL450 {
}
// -----
spirv.module Logical 3 {
}
// -----
spirv.module Logical Foo {
}
// -----
spirv.module Logical GLSL450 requires 4 {
}
// -----
spirv.module Logical GLSL450 requires #spirv.vce<v1.0, [Shader], []>
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() "Nonex" { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() None { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() 3 { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(...) "None" { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(i32) "None" { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() "None" { }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() "None"
}
// -----
spirv.module Logical GLSL450 {
  spirv.func private @f() "None"
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() "None" attributes {sym_name="a"} { spirv.Return }
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f : i32
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f : 5
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f initializer(@a) bind(1,2) : !spirv.ptr<i32, Input>
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f initializer("a") : !spirv.ptr<i32, Input>
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f bind(1.0,2) : !spirv.ptr<i32, Input>
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f bind(1 : i64,2) : !spirv.ptr<i32, Input>
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f built_in(1) : !spirv.ptr<i32, Input>
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @f built_in("Foo") {binding = 3 : i32}: !spirv.ptr<i32, Input>
}
// -----
spirv.module Logical GLSL450 {
  spirv.SpecConstant @v5 spec_id(5.0) = true
}
// -----
spirv.module Logical GLSL450 {
  spirv.SpecConstant @v5 spec_id(5) = "true"
}
// -----
spirv.module Logical GLSL450 {
  spirv.SpecConstant @v5 = @foo
}
// -----
spirv.module Logical GLSL450 {
  spirv.SpecConstantComposite @c (4) : i32
}
// -----
spirv.module Logical GLSL450 {
  spirv.SpecConstantComposite @c () : i32
}
// -----
spirv.module Logical GLSL450 {
  spirv.EntryPoint "Foo" @f
}
// -----
spirv.module Logical GLSL450 {
  spirv.EntryPoint Foo @f
}
// -----
spirv.module Logical GLSL450 {
  spirv.EntryPoint "Kernel" "a"
}
// -----
spirv.module Logical GLSL450 {
  spirv.EntryPoint "Kernel" @a, 
}
// -----
spirv.module Logical GLSL450 {
  spirv.EntryPoint "Kernel" @a {a}
}
// -----
spirv.module Logical GLSL450 {
  spirv.ExecutionMode @f "Foo"
}
// -----
spirv.module Logical GLSL450 {
  spirv.ExecutionMode @f "ContractionOff", a
}
// -----
spirv.module Logical GLSL450 {
  spirv.ExecutionMode @f "ContractionOff", 1 : i64
}
// -----
spirv.module Logical GLSL450 {
  spirv.ExecutionMode @f "ContractionOff", 4.0
}
// -----
spirv.module Logical GLSL450 {
  spirv.GlobalVariable @v1 built_in("GlobalInvocationId") : !spirv.ptr<vector<3xi32>, Input>
  spirv.SpecConstant @v4 = 1.0 : f32
  spirv.func @f() "None" {
    %0 = spirv.mlir.addressof @v1 : !spirv.ptr<vector<3xi32>, Input>
    %1 = spirv.mlir.referenceof @v4 : f32
    %2 = spirv.Undef : f32
    %3 = spirv.EXT.ConstantCompositeReplicate [1 : i32] : vector<2xi32>
    spirv.Return
  }
}
// -----
spirv.func @f(%b: f32, %n: i32, %p: !spirv.ptr<f32, Function>, %t: i1) "None" {
    "spirv.mlir.loop"() ({
    }) {loop_control = #spirv.loop_control<None>, foo} : () -> ()
    %11:2 = "spirv.mlir.loop"() ({
    }) {loop_control = #spirv.loop_control<Unroll>, foo} : () -> (i32, i32)
    spirv.Return
}
// -----
spirv.func @f(%b: f32, %n: i32, %p: !spirv.ptr<f32, Function>, %t: i1) "None" {
    "spirv.BranchConditional"(%t, %n)[^a, ^b] {foo, operandSegmentSizes = array<i32: 1, 0, 1>} : (i1, i32) -> ()
    ^a:
    spirv.Return
    ^b(%k: i32):
    spirv.Return
}
// -----
spirv.func @f(%b: f32, %n: i32, %p: !spirv.ptr<f32, Function>, %t: i1) "None" {
   %z = spirv.Constant 3 : i32
   %x = spirv.SpecConstantOperation wraps "spirv.IAdd"(%z, %z) {a = 1 : i32} : (i32, i32) -> i32 loc("a")
   %y = "spirv.SpecConstantOperation"() ({
      %r = "spirv.IAdd"(%z, %z) : (i32, i32) -> i32 loc("b")
      spirv.mlir.yield %r : i32
    }) : () -> i32 loc("c")
   spirv.Return
}
// -----
func.func private @f(!spirv.struct<(f32,i32)>)
// -----
func.func private @f(!spirv.struct<()>)
// -----
func.func private @f(!spirv.struct<(f32[0],i32[4])>)
// -----
func.func private @f(!spirv.struct<(f32 [0],i32 [4,NonWritable,NonReadable])>)
// -----
func.func private @f(!spirv.struct<(f32 [NonWritable],i32)>)
// -----
func.func private @f(!spirv.struct<(f32,i32),Block>)
// -----
func.func private @f(!spirv.struct<abc,(f32,!spirv.ptr<!spirv.struct<abc>,Uniform>)>)
// -----
func.func private @f(!spirv.struct<abc, (i32[0],i32[4]), Block>)
// -----
func.func private @f(!spirv.struct<(!spirv.struct<(f32,i32)>,!spirv.array<4xf32,stride=4>)>)
// -----
func.func private @f(!spirv.struct<(f32[0, MatrixStride=16, ColMajor])>)
// -----
func.func private @f(!spirv.struct<(f32,i32)>, !spirv.ptr<!spirv.struct<(f32,i32)>,Input>)
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(%p: !spirv.ptr<i32, CrossWorkgroup>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, CrossWorkgroup> to f32
    spirv.Return
  }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(%p: f32) "None" {
    %1 = spirv.ConvertUToPtr %p : f32 to !spirv.ptr<i32, CrossWorkgroup>
    spirv.Return
  }
}
