// ----- module
spirv.module Logical GLSL450 requires #spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]> {
  spirv.GlobalVariable @v bind(0, 1) : !spirv.ptr<!spirv.struct<(!spirv.array<16 x f32, stride=4> [0])>, StorageBuffer>
  spirv.GlobalVariable @id built_in("GlobalInvocationId") : !spirv.ptr<vector<3xi32>, Input>
  spirv.SpecConstant @sc spec_id(5) = 42 : i32
  spirv.SpecConstantComposite @scc (@sc, @sc) : !spirv.array<2 x i32>
  spirv.func @main() "None" {
    %0 = spirv.mlir.addressof @v : !spirv.ptr<!spirv.struct<(!spirv.array<16 x f32, stride=4> [0])>, StorageBuffer>
    %c = spirv.Constant 0 : i32
    %1 = spirv.AccessChain %0[%c, %c] : !spirv.ptr<!spirv.struct<(!spirv.array<16 x f32, stride=4> [0])>, StorageBuffer>, i32, i32 -> !spirv.ptr<f32, StorageBuffer>
    %2 = spirv.Load "StorageBuffer" %1 : f32
    spirv.Store "StorageBuffer" %1, %2 ["Aligned", 4] : f32
    spirv.Return
  }
  spirv.EntryPoint "GLCompute" @main, @id
  spirv.ExecutionMode @main "LocalSize", 32, 1, 1
}
// ----- control
spirv.module Logical GLSL450 {
  spirv.func @f(%c: i1, %x: i32) -> i32 "Inline|Pure" {
    spirv.mlir.selection {
      spirv.BranchConditional %c [1, 2], ^a, ^m
    ^a:
      spirv.Branch ^m
    ^m:
      spirv.mlir.merge
    }
    spirv.mlir.loop control(Unroll) {
      spirv.Branch ^h
    ^h:
      spirv.BranchConditional %c, ^b, ^e
    ^b:
      spirv.Branch ^k
    ^k:
      spirv.Branch ^h
    ^e:
      spirv.mlir.merge
    }
    %0 = spirv.FunctionCall @f(%c, %x) : (i1, i32) -> i32
    spirv.ReturnValue %0 : i32
  }
  spirv.func @g() "None" {
    spirv.Return
  ^u:
    spirv.Unreachable
  }
}
// ----- constants
func.func @f() {
  %0 = spirv.Constant true
  %1 = spirv.Constant 1.5 : f32
  %2 = spirv.Constant dense<[1, 2]> : vector<2xi32>
  %3 = spirv.Constant [1.0 : f32, 2.0 : f32] : !spirv.array<2 x f32>
  %4 = spirv.Undef : f32
  %5 = spirv.Variable : !spirv.ptr<i32, Function>
  %i = spirv.Constant 3 : i32
  %6 = spirv.Variable init(%i) : !spirv.ptr<i32, Function>
  return
}
// ----- types
"foo.t"() {a = !spirv.ptr<f32, Function>, b = !spirv.array<4 x vector<4xf32>>, c = !spirv.rtarray<f32, stride=4>, d = !spirv.struct<()>, e = !spirv.struct<(f32 [0], i32 [4, NonWritable])>, f = !spirv.struct<rec, (!spirv.ptr<!spirv.struct<rec>, StorageBuffer>)>, g = !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>, h = !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, i = !spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>, j = !spirv.matrix<3 x vector<3xf32>>, k = #spirv.vce<v1.3, [Shader], [SPV_KHR_16bit_storage]>, l = #spirv.entry_point_abi<workgroup_size = [32, 1, 1]>, n = #spirv.storage_class<Uniform>, o = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, #spirv.resource_limits<>>} : () -> ()
// ----- misc
func.func @f(%a: vector<4xf32>, %x: f32, %i: i32, %p: !spirv.ptr<i32, StorageBuffer>, %c: i1, %s: !spirv.struct<(f32, i32)>) {
  %0 = spirv.CompositeExtract %a[1 : i32] : vector<4xf32>
  %1 = spirv.CompositeInsert %x, %a[2 : i32] : f32 into vector<4xf32>
  %2 = spirv.CompositeConstruct %x, %x : (f32, f32) -> vector<2xf32>
  %3 = spirv.VectorShuffle [1: i32, 3: i32] %a, %a : vector<4xf32>, vector<4xf32> -> vector<2xf32>
  %4 = spirv.VectorTimesScalar %a, %x : (vector<4xf32>, f32) -> vector<4xf32>
  %5 = spirv.Select %c, %x, %x : i1, f32
  %6 = spirv.AtomicIAdd <Device> <AcquireRelease> %p, %i : !spirv.ptr<i32, StorageBuffer>
  spirv.ControlBarrier <Workgroup>, <Device>, <AcquireRelease|UniformMemory>
  spirv.MemoryBarrier <Device>, <Acquire|UniformMemory>
  %7 = spirv.Bitcast %x : f32 to i32
  %8 = spirv.ConvertFToS %x : f32 to i32
  %9 = spirv.SConvert %i : i32 to i64
  %10 = spirv.IAddCarry %i, %i : !spirv.struct<(i32, i32)>
  %11 = spirv.GroupNonUniformElect <Workgroup> : i1
  %12 = spirv.GroupNonUniformFAdd <Subgroup> <Reduce> %x : f32 -> f32
  %13 = spirv.Dot %a, %a : vector<4xf32> -> f32
  %14 = spirv.BitFieldInsert %i, %i, %i, %i : i32, i32, i32
  %15 = spirv.GL.FMix %x : f32, %x : f32, %x : f32 -> f32
  %16 = spirv.GL.Ldexp %x : f32, %i : i32 -> f32
  return
}
// ----- arithmetic
func.func @f(%i: i32, %x: f32) {
  %vIAdd = spirv.IAdd %i, %i : i32
  %vISub = spirv.ISub %i, %i : i32
  %vIMul = spirv.IMul %i, %i : i32
  %vSDiv = spirv.SDiv %i, %i : i32
  %vUDiv = spirv.UDiv %i, %i : i32
  %vSMod = spirv.SMod %i, %i : i32
  %vSRem = spirv.SRem %i, %i : i32
  %vUMod = spirv.UMod %i, %i : i32
  %vBitwiseAnd = spirv.BitwiseAnd %i, %i : i32
  %vBitwiseOr = spirv.BitwiseOr %i, %i : i32
  %vBitwiseXor = spirv.BitwiseXor %i, %i : i32
  %vFAdd = spirv.FAdd %x, %x : f32
  %vFSub = spirv.FSub %x, %x : f32
  %vFMul = spirv.FMul %x, %x : f32
  %vFDiv = spirv.FDiv %x, %x : f32
  %vFMod = spirv.FMod %x, %x : f32
  %vFRem = spirv.FRem %x, %x : f32
  %vShiftLeftLogical = spirv.ShiftLeftLogical %i, %i : i32, i32
  %vShiftRightArithmetic = spirv.ShiftRightArithmetic %i, %i : i32, i32
  %vShiftRightLogical = spirv.ShiftRightLogical %i, %i : i32, i32
  %vNot = spirv.Not %i : i32
  %vSNegate = spirv.SNegate %i : i32
  %vBitCount = spirv.BitCount %i : i32
  %vBitReverse = spirv.BitReverse %i : i32
  %vIEqual = spirv.IEqual %i, %i : i32
  %vINotEqual = spirv.INotEqual %i, %i : i32
  %vSLessThan = spirv.SLessThan %i, %i : i32
  %vULessThanEqual = spirv.ULessThanEqual %i, %i : i32
  %vSGreaterThan = spirv.SGreaterThan %i, %i : i32
  %vUGreaterThanEqual = spirv.UGreaterThanEqual %i, %i : i32
  %vFOrdEqual = spirv.FOrdEqual %x, %x : f32
  %vFUnordLessThan = spirv.FUnordLessThan %x, %x : f32
  %vFOrdGreaterThanEqual = spirv.FOrdGreaterThanEqual %x, %x : f32
  %vFUnordNotEqual = spirv.FUnordNotEqual %x, %x : f32
  %vIsNan = spirv.IsNan %x : f32
  %vIsInf = spirv.IsInf %x : f32
  %vFNegate = spirv.FNegate %x : f32
  %gFAbs = spirv.GL.FAbs %x : f32
  %gSin = spirv.GL.Sin %x : f32
  %gCos = spirv.GL.Cos %x : f32
  %gExp = spirv.GL.Exp %x : f32
  %gLog = spirv.GL.Log %x : f32
  %gSqrt = spirv.GL.Sqrt %x : f32
  %gInverseSqrt = spirv.GL.InverseSqrt %x : f32
  %gFloor = spirv.GL.Floor %x : f32
  %gCeil = spirv.GL.Ceil %x : f32
  %gTanh = spirv.GL.Tanh %x : f32
  %gRound = spirv.GL.Round %x : f32
  %gFSign = spirv.GL.FSign %x : f32
  %cfabs = spirv.CL.fabs %x : f32
  %csin = spirv.CL.sin %x : f32
  %cexp = spirv.CL.exp %x : f32
  %cfloor = spirv.CL.floor %x : f32
  %csqrt = spirv.CL.sqrt %x : f32
  %crsqrt = spirv.CL.rsqrt %x : f32
  %cerf = spirv.CL.erf %x : f32
  return
}
