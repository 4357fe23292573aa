"a.b"() {a = !spirv.struct<(f32, i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct< ( f32 ,i32 ) >} : () -> ()
// -----
"a.b"() {a = !spirv.struct<()>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32, i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo,(f32 [0], i32 [4])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0, NonWritable], i32 [4])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonWritable], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonWritable,NonReadable], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonReadable , NonWritable], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [4], i32 [0])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32, !spirv.ptr<!spirv.struct<foo>, Uniform>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32, !spirv.ptr<!spirv.struct<bar, (f32, !spirv.ptr<!spirv.struct<foo>, Uniform>)>, Uniform>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32)>} : () -> ()
"a.b"() {a = !spirv.struct<foo>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32)>} : () -> ()
"a.b"() {a = !spirv.struct<foo, (f32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32 [MatrixStride=16])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(!spirv.matrix<2 x vector<2xf32>> [0, MatrixStride=16, RowMajor])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(!spirv.matrix<2 x vector<2xf32>> [0, RowMajor, MatrixStride=16])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(!spirv.matrix<2 x vector<2xf32>> [0, RowMajor=1, MatrixStride])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [Foo])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0 1])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [-1])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32,)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<f32>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<"foo", (f32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo (f32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, >} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, ()>} : () -> ()
// -----
"a.b"() {a = !spirv.struct} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(tensor<4xf32>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Block>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0]), Block>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32), Block>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Block, BufferBlock>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Foo>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32) x>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), MatrixStride=4>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(!spirv.array<4xf32, stride=4> [0], !spirv.rtarray<f32, stride=4> [16])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(i7)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(vector<5xf32>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0, Foo], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0, 3], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonWritable, 3], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonWritable, NonWritable], i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0], i32 [NonWritable])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 0], i32 [NonWritable])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [99999999999])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride="x"])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=-4])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=4 : i64])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<a.b, (f32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<i32, (f32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=4 : i32])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=[4 : i32]])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=4.0 : f32])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride="x" : i32])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=true])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride=dense<1> : tensor<2xi32>])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [MatrixStride={a = 1 : i32}])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), BufferBlock, Block>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Block,>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), 3>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Block=3>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Block=>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32), Block Block>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [true])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0x10])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0,])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0 NonWritable])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonWritable,])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 ["x"])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [NonWritable, 0])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 i32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0] [1])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (!spirv.struct<foo, (f32)>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (!spirv.struct<foo>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (!spirv.struct<bar>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32, !spirv.array<3 x struct<foo>>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32, !spirv.ptr<struct<foo>, Uniform>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (f32, !spirv.ptr<!spirv.struct<bar, (f32)>, Uniform>)>} : () -> ()
"a.b"() {a = !spirv.struct<bar, (f32)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<foo, (!spirv.struct<foo>) , Block>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [Block, RelaxedPrecision, SpecId=3, Offset=4, ArrayStride=3])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0, BuiltIn="Position"])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [0, LinkageAttributes=#spirv.linkage_attributes<linkage_name="a", linkage_type=<Import>>])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [BufferBlock=unit])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32 [BufferBlock=i32])>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<(f32, i32 [4])>} : () -> ()
// -----
!t = !spirv.struct<foo, (f32, !spirv.ptr<!spirv.struct<bar, (f32)>, Uniform>)>
"a.b"() {a = !t, b = !spirv.struct<(!t, !t [0])>, c = !spirv.struct<(!t [0], !t [16])>} : () -> ()
// -----
func.func @f(%0: vector<4x4xi32>) {
  %1 = "spirv.CompositeExtract"(%0) <{indices = [0 : i32]}> : (vector<4x4xi32>) -> i32
  return
}
// -----
func.func @f(%0: vector<5xi32>) {
  %1 = spirv.CompositeExtract %0[0 : i32] : vector<5xi32>
  return
}
// -----
func.func @f(%0: !spirv.arm.tensor<4x3xf32>) {
  %1 = "spirv.CompositeExtract"(%0) <{indices = [12 : i32]}> : (!spirv.arm.tensor<4x3xf32>) -> f32
  return
}
// -----
func.func @f(%0: i1, %1: !spirv.arm.tensor<4xf32>) {
  %2 = "spirv.CompositeInsert"(%0, %1) <{indices = [0 : i32]}> : (i1, !spirv.arm.tensor<4xf32>) -> !spirv.arm.tensor<4xf32>
  return
}
// -----
func.func @f(%0: !spirv.rtarray<f32>) {
  %1 = spirv.CompositeExtract %0[-1 : i32] : !spirv.rtarray<f32>
  return
}
// -----
func.func @f(%0: f32) {
  %1 = spirv.CompositeConstruct %0 : (f32) -> !spirv.array<4 x f32>
  return
}
// -----
func.func @f(%0: f32) {
  %1 = spirv.CompositeConstruct %0 : (f32) -> vector<4xi32>
  return
}
// -----
func.func @f(%0: !spirv.ptr<f32, Function>) {
  %1 = spirv.CompositeConstruct %0 : (!spirv.ptr<f32, Function>) -> vector<4xi32>
  return
}
// -----
func.func @f(%0: f32) {
  %1 = spirv.CompositeConstruct %0, %0, %0, %0 : (f32, f32, f32, f32) -> vector<2x2xi32>
  return
}
// -----
func.func @f(%0: vector<2x4xi8>) {
  %1 = spirv.VectorShuffle [0 : i32] %0, %0 : vector<2x4xi8>, vector<2x4xi8> -> vector<4x4xi8>
  return
}
// -----
func.func @f() {
  %0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1.0 : f32}> : () -> vector<2x1xf32>
  return
}
// -----
spirv.func @f(%i: i32, %c: i1) "None" {
  %0:2 = spirv.mlir.selection -> i32, i32 {
    spirv.BranchConditional %c, ^bb1, ^bb2(%i, %i : i32, i32)
  ^bb1:
    spirv.Branch ^bb2(%i, %i : i32, i32)
  ^bb2(%q: i32, %r: i32):
    spirv.mlir.merge %q, %r : i32, i32
  }
  spirv.Return
}
// -----
spirv.func @f(%c: i1) "None" {
  %0 = spirv.mlir.selection -> (i32) { spirv.mlir.merge }
  spirv.Return
}
// -----
spirv.func @f(%c: i1) "None" {
  %0 = spirv.mlir.loop -> i32, { spirv.mlir.merge }
  spirv.Return
}
// -----
"spirv.Return"() : () -> ()
"a.b"() : () -> ()
// -----
"spirv.Unreachable"() : () -> ()
"a.b"() : () -> ()
// -----
"spirv.ReturnValue"() : () -> ()
"a.b"() : () -> ()
// -----
"a.b"() {a = !spirv.struct<x, (i32)>, b = !spirv.struct<x, (i32)>, c = !spirv.struct<y, (!spirv.struct<x, (i32)>)>} : () -> ()
// -----
"a.b"() {a = !spirv.struct<x, (!spirv.ptr<!spirv.struct<y, (!spirv.ptr<!spirv.struct<x>, Uniform>)>, Uniform>)>, b = !spirv.struct<y, (!spirv.ptr<!spirv.struct<x, (!spirv.ptr<!spirv.struct<y>, Uniform>)>, Uniform>)>} : () -> ()
// -----
func.func @f(%a: !spirv.array<3xf32>) { %0 = spirv.CompositeExtract %a[1 : index] : !spirv.array<3xf32> return }
// -----
func.func @f(%a: !spirv.array<3xf32>) { %0 = spirv.CompositeExtract %a[1 : i8] : !spirv.array<3xf32> return }
// -----
func.func @f(%a: !spirv.array<3xf32>) { %0 = spirv.CompositeExtract %a[7 : i8] : !spirv.array<3xf32> return }
// -----
func.func @f(%a: !spirv.array<3xf32>) { %0 = spirv.CompositeExtract %a["a"] : !spirv.array<3xf32> return }
// -----
func.func @f(%a: !spirv.array<3xf32>, %b: f32) { %0 = spirv.CompositeInsert %b, %a[1 : index] : f32 into !spirv.array<3xf32> return }
// -----
spirv.module Logical GLSL450 {
  spirv.func @f() -> i32 "None" {
  %0 = spirv.Constant 1 : i32
  %1 = spirv.SpecConstantOperation wraps (%0, %0) : (i32, i32) -> i32
  spirv.ReturnValue %1 : i32
}}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(%p: !spirv.ptr<i32, CrossWorkgroup>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, CrossWorkgroup> to i32
    spirv.Return
  }
}
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(%p: !spirv.ptr<i32, PhysicalStorageBuffer>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, PhysicalStorageBuffer> to i32
    spirv.Return
  }
}
// -----
spirv.module Physical64 OpenCL {
  spirv.func @f(%p: !spirv.ptr<i32, CrossWorkgroup>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, CrossWorkgroup> to i32
    spirv.Return
  }
}
// -----
spirv.module PhysicalStorageBuffer64 GLSL450 {
  spirv.func @f(%p: !spirv.ptr<i32, CrossWorkgroup>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, CrossWorkgroup> to i32
    spirv.Return
  }
}
// -----
spirv.module PhysicalStorageBuffer64 GLSL450 {
  spirv.func @f(%p: !spirv.ptr<i32, Function>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, Function> to i32
    spirv.Return
  }
}
// -----
  spirv.func @f(%p: !spirv.ptr<i32, CrossWorkgroup>) "None" {
    %1 = spirv.ConvertPtrToU %p : !spirv.ptr<i32, CrossWorkgroup> to i32
    spirv.Return
  }
// -----
  spirv.func @f(%p: i32) "None" {
    %1 = spirv.ConvertUToPtr %p : i32 to !spirv.ptr<i32, CrossWorkgroup>
    spirv.Return
  }
// -----
spirv.module Logical GLSL450 {
  spirv.func @f(%p: i32) "None" {
    %1 = spirv.ConvertUToPtr %p : i32 to !spirv.ptr<i32, CrossWorkgroup>
    spirv.Return
  }
}
// -----
spirv.module Physical32 GLSL450 {
  spirv.func @f(%p: i32) "None" {
    %1 = spirv.ConvertUToPtr %p : i32 to !spirv.ptr<i32, CrossWorkgroup>
    spirv.Return
  }
}
