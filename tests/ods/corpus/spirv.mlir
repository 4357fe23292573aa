"builtin.module"() ({
  "func.func"() <{function_type = (!spirv.ptr<f32, Generic>, !spirv.ptr<i32, Workgroup>, i32, vector<4xf32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !spirv.ptr<f32, Generic>, %arg1: !spirv.ptr<i32, Workgroup>, %arg2: i32, %arg3: vector<4xf32>, %arg4: i32):
    %0 = "spirv.GenericCastToPtr"(%arg0) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<f32, CrossWorkgroup>
    %1 = "spirv.GenericCastToPtrExplicit"(%arg0) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<f32, CrossWorkgroup>
    %2 = "spirv.PtrCastToGeneric"(%0) : (!spirv.ptr<f32, CrossWorkgroup>) -> !spirv.ptr<f32, Generic>
    %3 = "spirv.AtomicIIncrement"(%arg1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<Release>}> : (!spirv.ptr<i32, Workgroup>) -> i32
    %4 = "spirv.AtomicISub"(%arg1, %arg2) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
    %5 = "spirv.AtomicSMin"(%arg1, %arg2) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<Acquire|UniformMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x4xi32, Subgroup, MatrixB>, %arg2: !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>):
    %0 = "spirv.KHR.CooperativeMatrixMulAdd"(%arg0, %arg1, %arg2) <{matrix_operands = #spirv.cooperative_matrix_operands_khr<ASigned>}> : (!spirv.coopmatrix<8x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x4xi32, Subgroup, MatrixB>, !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<8x4xi32, Subgroup, MatrixAcc>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.IAdd"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.ISub"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.IMul"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.SDiv"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.UDiv"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.SMod"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.SRem"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.UMod"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.BitwiseAnd"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.BitwiseOr"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.BitwiseXor"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FAdd"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FSub"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FMul"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FDiv"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FMod"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FRem"(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.ShiftLeftLogical"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.ShiftRightArithmetic"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.ShiftRightLogical"(%arg0, %arg1) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.Not"(%arg0) : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.SNegate"(%arg0) : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.BitCount"(%arg0) : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.BitReverse"(%arg0) : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.IEqual"(%arg0, %arg1) : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.INotEqual"(%arg0, %arg1) : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.SLessThan"(%arg0, %arg1) : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.ULessThanEqual"(%arg0, %arg1) : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.SGreaterThan"(%arg0, %arg1) : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "spirv.UGreaterThanEqual"(%arg0, %arg1) : (i32, i32) -> i1
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FOrdEqual"(%arg0, %arg1) : (f32, f32) -> i1
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FUnordLessThan"(%arg0, %arg1) : (f32, f32) -> i1
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FOrdGreaterThanEqual"(%arg0, %arg1) : (f32, f32) -> i1
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.FUnordNotEqual"(%arg0, %arg1) : (f32, f32) -> i1
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.IsNan"(%arg0) : (f32) -> i1
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.IsInf"(%arg0) : (f32) -> i1
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.FNegate"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.FAbs"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Sin"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Cos"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Exp"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Log"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Sqrt"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.InverseSqrt"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Floor"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Ceil"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Tanh"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Round"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.FSign"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.fabs"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.sin"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.exp"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.floor"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.sqrt"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.rsqrt"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.CL.erf"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f() {
  %0 = "spirv.Undef"() : () -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = "spirv.CompositeConstruct"(%arg0, %arg1) : (f32, f32) -> vector<2xf32>
  return
}
// -----
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = "spirv.VectorShuffle"(%arg0, %arg1) <{components = [1 : i32, 3 : i32]}> : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
  return
}
// -----
func.func @f(%arg0: vector<4xf32>, %arg1: f32) {
  %0 = "spirv.VectorTimesScalar"(%arg0, %arg1) : (vector<4xf32>, f32) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg0: i1, %arg1: f32, %arg2: f32) {
  %0 = "spirv.Select"(%arg0, %arg1, %arg2) : (i1, f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i32) {
  %0 = "spirv.AtomicIAdd"(%arg0, %arg1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  return
}
// -----
func.func @f() {
  "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Workgroup>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<AcquireRelease|UniformMemory>}> : () -> ()
  return
}
// -----
func.func @f() {
  "spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|UniformMemory>}> : () -> ()
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.Bitcast"(%arg0) : (f32) -> i32
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.ConvertFToS"(%arg0) : (f32) -> i32
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.SConvert"(%arg0) : (i32) -> i64
  return
}
// -----
func.func @f() {
  %0 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Workgroup>}> : () -> i1
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GroupNonUniformFAdd"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = "spirv.Dot"(%arg0, %arg1) : (vector<4xf32>, vector<4xf32>) -> f32
  return
}
// -----
func.func @f(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = "spirv.BitFieldInsert"(%arg0, %arg1, %arg2, %arg3) : (i32, i32, i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: f32, %arg2: f32) {
  %0 = "spirv.GL.FMix"(%arg0, %arg1, %arg2) : (f32, f32, f32) -> f32
  return
}
// -----
func.func @f(%arg0: f32, %arg1: i32) {
  %0 = "spirv.GL.Ldexp"(%arg0, %arg1) : (f32, i32) -> f32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<vector<4xf32>, Function>) {
  %0 = "spirv.AccessChain"(%arg0) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<vector<4xf32>, Function>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i32) {
  %0 = "spirv.AtomicAnd"(%arg0, %arg1) <{memory_scope = #spirv.scope<QueueFamily>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i32, %arg2: i32) {
  %0 = "spirv.AtomicCompareExchange"(%arg0, %arg1, %arg2) <{equal_semantics = #spirv.memory_semantics<SubgroupMemory>, memory_scope = #spirv.scope<Workgroup>, unequal_semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, StorageBuffer>, i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32, %arg2: i32) {
  %0 = "spirv.AtomicCompareExchangeWeak"(%arg0, %arg1, %arg2) <{equal_semantics = #spirv.memory_semantics<AtomicCounterMemory>, memory_scope = #spirv.scope<Invocation>, unequal_semantics = #spirv.memory_semantics<OutputMemory>}> : (!spirv.ptr<i32, Workgroup>, i32, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32) {
  %0 = "spirv.AtomicExchange"(%arg0, %arg1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<Acquire>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32) {
  %0 = "spirv.AtomicIAdd"(%arg0, %arg1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<WorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>) {
  %0 = "spirv.AtomicIDecrement"(%arg0) <{memory_scope = #spirv.scope<CrossDevice>, semantics = #spirv.memory_semantics<Release>}> : (!spirv.ptr<i32, StorageBuffer>) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i32) {
  %0 = "spirv.AtomicOr"(%arg0, %arg1) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i32) {
  %0 = "spirv.AtomicSMax"(%arg0, %arg1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<SubgroupMemory>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32) {
  %0 = "spirv.AtomicUMax"(%arg0, %arg1) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32) {
  %0 = "spirv.AtomicUMin"(%arg0, %arg1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32) {
  %0 = "spirv.AtomicXor"(%arg0, %arg1) <{memory_scope = #spirv.scope<Subgroup>, semantics = #spirv.memory_semantics<CrossWorkgroupMemory>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: ui16) {
  %0 = "spirv.BitCount"(%arg0) : (ui16) -> ui16
  return
}
// -----
func.func @f(%arg0: ui8, %arg1: ui8, %arg2: ui8, %arg3: ui8) {
  %0 = "spirv.BitFieldInsert"(%arg0, %arg1, %arg2, %arg3) : (ui8, ui8, ui8, ui8) -> ui8
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xi16>, %arg1: si32, %arg2: si32) {
  %0 = "spirv.BitFieldSExtract"(%arg0, %arg1, %arg2) : (vector<2x2x2xi16>, si32, si32) -> vector<2x2x2xi16>
  return
}
// -----
func.func @f(%arg0: vector<4xi16>, %arg1: si16, %arg2: si16) {
  %0 = "spirv.BitFieldUExtract"(%arg0, %arg1, %arg2) : (vector<4xi16>, si16, si16) -> vector<4xi16>
  return
}
// -----
func.func @f(%arg0: vector<2x4xsi32>) {
  %0 = "spirv.BitReverse"(%arg0) : (vector<2x4xsi32>) -> vector<2x4xsi32>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<vector<4xf32>, Function>) {
  %0 = "spirv.Bitcast"(%arg0) : (!spirv.ptr<vector<4xf32>, Function>) -> !spirv.ptr<f32, Function>
  return
}
// -----
func.func @f(%arg0: vector<4x4xui8>, %arg1: vector<4x4xui8>) {
  %0 = "spirv.BitwiseAnd"(%arg0, %arg1) : (vector<4x4xui8>, vector<4x4xui8>) -> vector<4x4xui8>
  return
}
// -----
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = "spirv.BitwiseOr"(%arg0, %arg1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  return
}
// -----
func.func @f(%arg0: vector<8xsi16>, %arg1: vector<8xsi16>) {
  %0 = "spirv.BitwiseXor"(%arg0, %arg1) : (vector<8xsi16>, vector<8xsi16>) -> vector<8xsi16>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>) {
  %0 = "spirv.CL.acos"(%arg0) : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x2xf32>) {
  %0 = "spirv.CL.acosh"(%arg0) : (vector<2x2xf32>) -> vector<2x2xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xf16>) {
  %0 = "spirv.CL.asin"(%arg0) : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>) {
  %0 = "spirv.CL.asinh"(%arg0) : (vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>) {
  %0 = "spirv.CL.atan"(%arg0) : (vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = "spirv.CL.atan2"(%arg0, %arg1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>) {
  %0 = "spirv.CL.atanh"(%arg0) : (vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<4xf64>) {
  %0 = "spirv.CL.ceil"(%arg0) : (vector<4xf64>) -> vector<4xf64>
  return
}
// -----
func.func @f(%arg0: vector<3xf16>) {
  %0 = "spirv.CL.cos"(%arg0) : (vector<3xf16>) -> vector<3xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = "spirv.CL.cosh"(%arg0) : (vector<2x2xf16>) -> vector<2x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<8xf16>) {
  %0 = "spirv.CL.erf"(%arg0) : (vector<8xf16>) -> vector<8xf16>
  return
}
// -----
func.func @f(%arg0: vector<8xf16>) {
  %0 = "spirv.CL.exp"(%arg0) : (vector<8xf16>) -> vector<8xf16>
  return
}
// -----
func.func @f(%arg0: vector<8xf16>) {
  %0 = "spirv.CL.fabs"(%arg0) : (vector<8xf16>) -> vector<8xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x1xf32>) {
  %0 = "spirv.CL.floor"(%arg0) : (vector<2x1xf32>) -> vector<2x1xf32>
  return
}
// -----
func.func @f(%arg0: vector<3xf32>, %arg1: vector<3xf32>, %arg2: vector<3xf32>) {
  %0 = "spirv.CL.fma"(%arg0, %arg1, %arg2) : (vector<3xf32>, vector<3xf32>, vector<3xf32>) -> vector<3xf32>
  return
}
// -----
func.func @f(%arg0: vector<3xf16>, %arg1: vector<3xf16>) {
  %0 = "spirv.CL.fmax"(%arg0, %arg1) : (vector<3xf16>, vector<3xf16>) -> vector<3xf16>
  return
}
// -----
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = "spirv.CL.fmin"(%arg0, %arg1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x2xf32>) {
  %0 = "spirv.CL.log"(%arg0) : (vector<2x2xf32>) -> vector<2x2xf32>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>, %arg1: vector<2xf16>, %arg2: vector<2xf16>) {
  %0 = "spirv.CL.mix"(%arg0, %arg1, %arg2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: f64, %arg1: f64) {
  %0 = "spirv.CL.pow"(%arg0, %arg1) : (f64, f64) -> f64
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: !spirv.ptr<i32, Workgroup>) {
  %0 = "spirv.CL.printf"(%arg0, %arg1) : (!spirv.ptr<i32, Workgroup>, !spirv.ptr<i32, Workgroup>) -> si16
  return
}
// -----
func.func @f(%arg0: vector<8xf64>) {
  %0 = "spirv.CL.rint"(%arg0) : (vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<4xf64>) {
  %0 = "spirv.CL.round"(%arg0) : (vector<4xf64>) -> vector<4xf64>
  return
}
// -----
func.func @f(%arg0: vector<3xf64>) {
  %0 = "spirv.CL.rsqrt"(%arg0) : (vector<3xf64>) -> vector<3xf64>
  return
}
// -----
func.func @f(%arg0: vector<16xi8>) {
  %0 = "spirv.CL.s_abs"(%arg0) : (vector<16xi8>) -> vector<16xi8>
  return
}
// -----
func.func @f(%arg0: vector<2xui16>, %arg1: vector<2xui16>) {
  %0 = "spirv.CL.s_max"(%arg0, %arg1) : (vector<2xui16>, vector<2xui16>) -> vector<2xui16>
  return
}
// -----
func.func @f(%arg0: vector<2x4xi32>, %arg1: vector<2x4xi32>) {
  %0 = "spirv.CL.s_min"(%arg0, %arg1) : (vector<2x4xi32>, vector<2x4xi32>) -> vector<2x4xi32>
  return
}
// -----
func.func @f(%arg0: vector<2x4xf32>) {
  %0 = "spirv.CL.sin"(%arg0) : (vector<2x4xf32>) -> vector<2x4xf32>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>) {
  %0 = "spirv.CL.sinh"(%arg0) : (vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<2xf32>) {
  %0 = "spirv.CL.sqrt"(%arg0) : (vector<2xf32>) -> vector<2xf32>
  return
}
// -----
func.func @f(%arg0: vector<8xf16>) {
  %0 = "spirv.CL.tan"(%arg0) : (vector<8xf16>) -> vector<8xf16>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>) {
  %0 = "spirv.CL.tanh"(%arg0) : (vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<3xi16>, %arg1: vector<3xi16>) {
  %0 = "spirv.CL.u_max"(%arg0, %arg1) : (vector<3xi16>, vector<3xi16>) -> vector<3xi16>
  return
}
// -----
func.func @f(%arg0: vector<2x1xsi8>, %arg1: vector<2x1xsi8>) {
  %0 = "spirv.CL.u_min"(%arg0, %arg1) : (vector<2x1xsi8>, vector<2x1xsi8>) -> vector<2x1xsi8>
  return
}
// -----
func.func @f(%arg0: vector<4x2xsi8>) {
  %0 = "spirv.CompositeConstruct"(%arg0) : (vector<4x2xsi8>) -> vector<4x2xsi8>
  return
}
// -----
func.func @f() {
  "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Workgroup>, memory_scope = #spirv.scope<CrossDevice>, memory_semantics = #spirv.memory_semantics<ImageMemory>}> : () -> ()
  return
}
// -----
func.func @f(%arg0: vector<4x2xbf16>) {
  %0 = "spirv.ConvertFToS"(%arg0) : (vector<4x2xbf16>) -> vector<4x2xsi16>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>) {
  %0 = "spirv.ConvertFToU"(%arg0) : (vector<2xf16>) -> vector<2xi8>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<f32, Function>) {
  %0 = "spirv.ConvertPtrToU"(%arg0) : (!spirv.ptr<f32, Function>) -> i64
  return
}
// -----
func.func @f(%arg0: vector<8xi32>) {
  %0 = "spirv.ConvertSToF"(%arg0) : (vector<8xi32>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<4x4xi64>) {
  %0 = "spirv.ConvertUToF"(%arg0) : (vector<4x4xi64>) -> vector<4x4xf32>
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.ConvertUToPtr"(%arg0) : (i32) -> !spirv.ptr<f32, Function>
  return
}
// -----
func.func @f(%arg0: vector<2x2xbf16>, %arg1: vector<2x2xbf16>) {
  %0 = "spirv.Dot"(%arg0, %arg1) : (vector<2x2xbf16>, vector<2x2xbf16>) -> bf16
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<f32, Function>, %arg1: f32) {
  %0 = "spirv.EXT.AtomicFAdd"(%arg0, %arg1) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>, f32) -> f32
  return
}
// -----
func.func @f() {
  %0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1.000000e+00 : f32}> : () -> !spirv.array<4 x f32>
  return
}
// -----
func.func @f(%arg0: ui32, %arg1: ui32) {
  "spirv.EXT.SetMeshOutputs"(%arg0, %arg1) : (ui32, ui32) -> ()
  return
}
// -----
func.func @f() {
  "spirv.EmitVertex"() : () -> ()
  return
}
// -----
func.func @f() {
  "spirv.EndPrimitive"() : () -> ()
  return
}
// -----
func.func @f(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) {
  %0 = "spirv.FAdd"(%arg0, %arg1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  return
}
// -----
func.func @f(%arg0: vector<4x2xf16>, %arg1: vector<4x2xf16>) {
  %0 = "spirv.FDiv"(%arg0, %arg1) : (vector<4x2xf16>, vector<4x2xf16>) -> vector<4x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<16xf64>, %arg1: vector<16xf64>) {
  %0 = "spirv.FMod"(%arg0, %arg1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  return
}
// -----
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = "spirv.FMul"(%arg0, %arg1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  return
}
// -----
func.func @f(%arg0: vector<4xf16>) {
  %0 = "spirv.FNegate"(%arg0) : (vector<4xf16>) -> vector<4xf16>
  return
}
// -----
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = "spirv.FOrdEqual"(%arg0, %arg1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xf16>, %arg1: vector<8xf16>) {
  %0 = "spirv.FOrdGreaterThan"(%arg0, %arg1) : (vector<8xf16>, vector<8xf16>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = "spirv.FOrdGreaterThanEqual"(%arg0, %arg1) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
  return
}
// -----
func.func @f(%arg0: vector<16xf32>, %arg1: vector<16xf32>) {
  %0 = "spirv.FOrdLessThan"(%arg0, %arg1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>, %arg1: vector<8xf64>) {
  %0 = "spirv.FOrdLessThanEqual"(%arg0, %arg1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<2xf64>, %arg1: vector<2xf64>) {
  %0 = "spirv.FOrdNotEqual"(%arg0, %arg1) : (vector<2xf64>, vector<2xf64>) -> vector<2xi1>
  return
}
// -----
func.func @f(%arg0: vector<2x1xf32>, %arg1: vector<2x1xf32>) {
  %0 = "spirv.FRem"(%arg0, %arg1) : (vector<2x1xf32>, vector<2x1xf32>) -> vector<2x1xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xf32>, %arg1: vector<2x2x2xf32>) {
  %0 = "spirv.FSub"(%arg0, %arg1) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> vector<2x2x2xf32>
  return
}
// -----
func.func @f(%arg0: vector<3xf32>, %arg1: vector<3xf32>) {
  %0 = "spirv.FUnordEqual"(%arg0, %arg1) : (vector<3xf32>, vector<3xf32>) -> vector<3xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>, %arg1: vector<8xf64>) {
  %0 = "spirv.FUnordGreaterThan"(%arg0, %arg1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = "spirv.FUnordGreaterThanEqual"(%arg0, %arg1) : (vector<8xf32>, vector<8xf32>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<3xf64>, %arg1: vector<3xf64>) {
  %0 = "spirv.FUnordLessThan"(%arg0, %arg1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>, %arg1: vector<8xf64>) {
  %0 = "spirv.FUnordLessThanEqual"(%arg0, %arg1) : (vector<8xf64>, vector<8xf64>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = "spirv.FUnordNotEqual"(%arg0, %arg1) : (vector<4xf16>, vector<4xf16>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: vector<2x4xf32>) {
  %0 = "spirv.GL.Acos"(%arg0) : (vector<2x4xf32>) -> vector<2x4xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x4xf32>) {
  %0 = "spirv.GL.Acosh"(%arg0) : (vector<2x4xf32>) -> vector<2x4xf32>
  return
}
// -----
func.func @f(%arg0: vector<4x2xf16>) {
  %0 = "spirv.GL.Asin"(%arg0) : (vector<4x2xf16>) -> vector<4x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<3xf32>) {
  %0 = "spirv.GL.Asinh"(%arg0) : (vector<3xf32>) -> vector<3xf32>
  return
}
// -----
func.func @f(%arg0: vector<2xf32>) {
  %0 = "spirv.GL.Atan"(%arg0) : (vector<2xf32>) -> vector<2xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xf32>) {
  %0 = "spirv.GL.Atanh"(%arg0) : (vector<2x2x2xf32>) -> vector<2x2x2xf32>
  return
}
// -----
func.func @f(%arg0: vector<4x4xf16>) {
  %0 = "spirv.GL.Ceil"(%arg0) : (vector<4x4xf16>) -> vector<4x4xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x2xf32>) {
  %0 = "spirv.GL.Cos"(%arg0) : (vector<2x2xf32>) -> vector<2x2xf32>
  return
}
// -----
func.func @f(%arg0: vector<3xf16>) {
  %0 = "spirv.GL.Cosh"(%arg0) : (vector<3xf16>) -> vector<3xf16>
  return
}
// -----
func.func @f(%arg0: vector<4x4xf16>, %arg1: vector<4x4xf16>) {
  %0 = "spirv.GL.Cross"(%arg0, %arg1) : (vector<4x4xf16>, vector<4x4xf16>) -> vector<4x4xf16>
  return
}
// -----
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = "spirv.GL.Distance"(%arg0, %arg1) : (vector<4xf32>, vector<4xf32>) -> f32
  return
}
// -----
func.func @f(%arg0: vector<2x1xf16>) {
  %0 = "spirv.GL.Exp"(%arg0) : (vector<2x1xf16>) -> vector<2x1xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x1xf32>) {
  %0 = "spirv.GL.Exp2"(%arg0) : (vector<2x1xf32>) -> vector<2x1xf32>
  return
}
// -----
func.func @f(%arg0: vector<4xf64>) {
  %0 = "spirv.GL.FAbs"(%arg0) : (vector<4xf64>) -> vector<4xf64>
  return
}
// -----
func.func @f(%arg0: vector<16xf64>, %arg1: vector<16xf64>) {
  %0 = "spirv.GL.FMax"(%arg0, %arg1) : (vector<16xf64>, vector<16xf64>) -> vector<16xf64>
  return
}
// -----
func.func @f(%arg0: vector<8xf64>, %arg1: vector<8xf64>) {
  %0 = "spirv.GL.FMin"(%arg0, %arg1) : (vector<8xf64>, vector<8xf64>) -> vector<8xf64>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>, %arg1: vector<2xf16>, %arg2: vector<2xf16>) {
  %0 = "spirv.GL.FMix"(%arg0, %arg1, %arg2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: vector<16xf16>) {
  %0 = "spirv.GL.FSign"(%arg0) : (vector<16xf16>) -> vector<16xf16>
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.GL.FindILsb"(%arg0) : (i32) -> i32
  return
}
// -----
func.func @f(%arg0: vector<2x2xi32>) {
  %0 = "spirv.GL.FindSMsb"(%arg0) : (vector<2x2xi32>) -> vector<2x2xi32>
  return
}
// -----
func.func @f(%arg0: vector<3xi32>) {
  %0 = "spirv.GL.FindUMsb"(%arg0) : (vector<3xi32>) -> vector<3xi32>
  return
}
// -----
func.func @f(%arg0: vector<4xf16>) {
  %0 = "spirv.GL.Floor"(%arg0) : (vector<4xf16>) -> vector<4xf16>
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.GL.Fract"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: vector<2x4xf64>) {
  %0 = "spirv.GL.InverseSqrt"(%arg0) : (vector<2x4xf64>) -> vector<2x4xf64>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xf16>, %arg1: vector<2x2x2xi8>) {
  %0 = "spirv.GL.Ldexp"(%arg0, %arg1) : (vector<2x2x2xf16>, vector<2x2x2xi8>) -> vector<2x2x2xf16>
  return
}
// -----
func.func @f(%arg0: f64) {
  %0 = "spirv.GL.Length"(%arg0) : (f64) -> f64
  return
}
// -----
func.func @f(%arg0: vector<2xf16>) {
  %0 = "spirv.GL.Log"(%arg0) : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: vector<4x2xf16>) {
  %0 = "spirv.GL.Log2"(%arg0) : (vector<4x2xf16>) -> vector<4x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<16xf64>) {
  %0 = "spirv.GL.Normalize"(%arg0) : (vector<16xf64>) -> vector<16xf64>
  return
}
// -----
func.func @f(%arg0: vector<2xf32>) {
  %0 = "spirv.GL.PackHalf2x16"(%arg0) : (vector<2xf32>) -> i32
  return
}
// -----
func.func @f(%arg0: vector<4xf32>) {
  %0 = "spirv.GL.PackSnorm4x8"(%arg0) : (vector<4xf32>) -> i32
  return
}
// -----
func.func @f(%arg0: vector<4x2xf32>, %arg1: vector<4x2xf32>) {
  %0 = "spirv.GL.Pow"(%arg0, %arg1) : (vector<4x2xf32>, vector<4x2xf32>) -> vector<4x2xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x1xf16>, %arg1: vector<2x1xf16>) {
  %0 = "spirv.GL.Reflect"(%arg0, %arg1) : (vector<2x1xf16>, vector<2x1xf16>) -> vector<2x1xf16>
  return
}
// -----
func.func @f(%arg0: f16) {
  %0 = "spirv.GL.RoundEven"(%arg0) : (f16) -> f16
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xi16>) {
  %0 = "spirv.GL.SAbs"(%arg0) : (vector<2x2x2xi16>) -> vector<2x2x2xi16>
  return
}
// -----
func.func @f(%arg0: vector<4x4xi16>, %arg1: vector<4x4xi16>) {
  %0 = "spirv.GL.SMax"(%arg0, %arg1) : (vector<4x4xi16>, vector<4x4xi16>) -> vector<4x4xi16>
  return
}
// -----
func.func @f(%arg0: vector<4xi8>, %arg1: vector<4xi8>) {
  %0 = "spirv.GL.SMin"(%arg0, %arg1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  return
}
// -----
func.func @f(%arg0: vector<4x2xi16>) {
  %0 = "spirv.GL.SSign"(%arg0) : (vector<4x2xi16>) -> vector<4x2xi16>
  return
}
// -----
func.func @f(%arg0: vector<4xf32>) {
  %0 = "spirv.GL.Sin"(%arg0) : (vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x4xf32>) {
  %0 = "spirv.GL.Sinh"(%arg0) : (vector<2x4xf32>) -> vector<2x4xf32>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>) {
  %0 = "spirv.GL.Sqrt"(%arg0) : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>) {
  %0 = "spirv.GL.Tan"(%arg0) : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: vector<4x2xf16>) {
  %0 = "spirv.GL.Tanh"(%arg0) : (vector<4x2xf16>) -> vector<4x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<3xui64>, %arg1: vector<3xui64>) {
  %0 = "spirv.GL.UMax"(%arg0, %arg1) : (vector<3xui64>, vector<3xui64>) -> vector<3xui64>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xsi8>, %arg1: vector<2x2x2xsi8>) {
  %0 = "spirv.GL.UMin"(%arg0, %arg1) : (vector<2x2x2xsi8>, vector<2x2x2xsi8>) -> vector<2x2x2xsi8>
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.GL.UnpackHalf2x16"(%arg0) : (i32) -> vector<2xf32>
  return
}
// -----
func.func @f(%arg0: i32) {
  %0 = "spirv.GL.UnpackSnorm4x8"(%arg0) : (i32) -> vector<[2]x[2]xf32>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<f32, Function>, %arg1: si32) {
  %0 = "spirv.GroupBroadcast"(%arg0, %arg1) <{execution_scope = #spirv.scope<Workgroup>}> : (!spirv.ptr<f32, Function>, si32) -> !spirv.ptr<f32, Function>
  return
}
// -----
func.func @f(%arg0: vector<8xf16>) {
  %0 = "spirv.GroupFAdd"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xf16>) -> vector<8xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xf64>) {
  %0 = "spirv.GroupFMax"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xf64>) -> vector<2x2x2xf64>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xf16>) {
  %0 = "spirv.GroupFMin"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2x2xf16>) -> vector<2x2x2xf16>
  return
}
// -----
func.func @f(%arg0: vector<4xsi32>) {
  %0 = "spirv.GroupIAdd"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<4xsi32>) -> vector<4xsi32>
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "spirv.GroupNonUniformAll"(%arg0) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  return
}
// -----
func.func @f(%arg0: i64) {
  %0 = "spirv.GroupNonUniformAllEqual"(%arg0) <{execution_scope = #spirv.scope<Subgroup>}> : (i64) -> i1
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "spirv.GroupNonUniformAny"(%arg0) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> i1
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "spirv.GroupNonUniformBallot"(%arg0) <{execution_scope = #spirv.scope<Subgroup>}> : (i1) -> vector<2x2xi64>
  return
}
// -----
func.func @f(%arg0: vector<2x2xi32>) {
  %0 = "spirv.GroupNonUniformBallotBitCount"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (vector<2x2xi32>) -> i8
  return
}
// -----
func.func @f(%arg0: vector<4xi8>) {
  %0 = "spirv.GroupNonUniformBallotFindLSB"(%arg0) <{execution_scope = #spirv.scope<Workgroup>}> : (vector<4xi8>) -> ui32
  return
}
// -----
func.func @f(%arg0: vector<[4]xui8>) {
  %0 = "spirv.GroupNonUniformBallotFindMSB"(%arg0) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<[4]xui8>) -> i8
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xi8>) {
  %0 = "spirv.GroupNonUniformBitwiseAnd"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2x2xi8>) -> vector<2x2x2xi8>
  return
}
// -----
func.func @f(%arg0: vector<4xi8>) {
  %0 = "spirv.GroupNonUniformBitwiseOr"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<4xi8>) -> vector<4xi8>
  return
}
// -----
func.func @f(%arg0: vector<16xi8>) {
  %0 = "spirv.GroupNonUniformBitwiseXor"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  return
}
// -----
func.func @f() {
  %0 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Subgroup>}> : () -> i1
  return
}
// -----
func.func @f(%arg0: vector<3xf64>) {
  %0 = "spirv.GroupNonUniformFAdd"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<3xf64>) -> vector<3xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x1xf32>) {
  %0 = "spirv.GroupNonUniformFMax"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x1xf32>) -> vector<4x4xf64>
  return
}
// -----
func.func @f(%arg0: vector<2xf16>) {
  %0 = "spirv.GroupNonUniformFMin"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
func.func @f(%arg0: vector<8xf32>) {
  %0 = "spirv.GroupNonUniformFMul"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<ExclusiveScan>}> : (vector<8xf32>) -> vector<8xf32>
  return
}
// -----
func.func @f(%arg0: vector<16xi32>) {
  %0 = "spirv.GroupNonUniformIAdd"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi32>) -> vector<16xi32>
  return
}
// -----
func.func @f(%arg0: vector<16xi8>) {
  %0 = "spirv.GroupNonUniformIMul"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<16xi8>) -> vector<16xi8>
  return
}
// -----
func.func @f(%arg0: vector<4x2xi1>) {
  %0 = "spirv.GroupNonUniformLogicalAnd"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xi1>) -> vector<4x2xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xi1>) {
  %0 = "spirv.GroupNonUniformLogicalOr"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<8xi1>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "spirv.GroupNonUniformLogicalXor"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<Reduce>}> : (i1) -> i1
  return
}
// -----
func.func @f(%arg0: vector<2x2xsi8>, %arg1: i32) {
  %0 = "spirv.GroupNonUniformQuadSwap"(%arg0, %arg1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<2x2xsi8>, i32) -> vector<2x2xsi8>
  return
}
// -----
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = "spirv.GroupNonUniformRotateKHR"(%arg0, %arg1) <{execution_scope = #spirv.scope<Workgroup>}> : (i64, i64) -> i64
  return
}
// -----
func.func @f(%arg0: vector<2x2xi32>) {
  %0 = "spirv.GroupNonUniformSMax"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (vector<2x2xi32>) -> vector<2x2xi32>
  return
}
// -----
func.func @f(%arg0: vector<2x4xi32>) {
  %0 = "spirv.GroupNonUniformSMin"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x4xi32>) -> vector<2x4xi32>
  return
}
// -----
func.func @f(%arg0: vector<4x4xi1>, %arg1: i16) {
  %0 = "spirv.GroupNonUniformShuffle"(%arg0, %arg1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<4x4xi1>, i16) -> vector<4x4xi1>
  return
}
// -----
func.func @f(%arg0: ui8, %arg1: ui8) {
  %0 = "spirv.GroupNonUniformShuffleDown"(%arg0, %arg1) <{execution_scope = #spirv.scope<Subgroup>}> : (ui8, ui8) -> ui8
  return
}
// -----
func.func @f(%arg0: vector<8xi1>, %arg1: i8) {
  %0 = "spirv.GroupNonUniformShuffleUp"(%arg0, %arg1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<8xi1>, i8) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<3xf16>, %arg1: i8) {
  %0 = "spirv.GroupNonUniformShuffleXor"(%arg0, %arg1) <{execution_scope = #spirv.scope<Subgroup>}> : (vector<3xf16>, i8) -> vector<3xf16>
  return
}
// -----
func.func @f(%arg0: vector<2x2xui8>) {
  %0 = "spirv.GroupNonUniformUMax"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xui8>) -> vector<2x2xui8>
  return
}
// -----
func.func @f(%arg0: vector<8xsi64>) {
  %0 = "spirv.GroupNonUniformUMin"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<InclusiveScan>}> : (vector<8xsi64>) -> vector<8xsi64>
  return
}
// -----
func.func @f(%arg0: vector<8xsi64>) {
  %0 = "spirv.GroupSMax"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<8xsi64>) -> vector<8xsi64>
  return
}
// -----
func.func @f(%arg0: vector<2x2xsi8>) {
  %0 = "spirv.GroupSMin"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (vector<2x2xsi8>) -> vector<2x2xsi8>
  return
}
// -----
func.func @f(%arg0: vector<2x2x2xsi16>) {
  %0 = "spirv.GroupUMax"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2x2x2xsi16>) -> vector<2x2x2xsi16>
  return
}
// -----
func.func @f(%arg0: vector<4x2xsi16>) {
  %0 = "spirv.GroupUMin"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (vector<4x2xsi16>) -> vector<4x2xsi16>
  return
}
// -----
func.func @f(%arg0: vector<3xsi32>, %arg1: vector<3xsi32>) {
  %0 = "spirv.IEqual"(%arg0, %arg1) : (vector<3xsi32>, vector<3xsi32>) -> vector<3xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xi32>, %arg1: vector<4xi32>) {
  %0 = "spirv.IMul"(%arg0, %arg1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  return
}
// -----
func.func @f() {
  "spirv.INTEL.ControlBarrierArrive"() <{execution_scope = #spirv.scope<CrossDevice>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<SequentiallyConsistent>}> : () -> ()
  return
}
// -----
func.func @f() {
  "spirv.INTEL.ControlBarrierWait"() <{execution_scope = #spirv.scope<CrossDevice>, memory_scope = #spirv.scope<ShaderCallKHR>, memory_semantics = #spirv.memory_semantics<MakeVisible>}> : () -> ()
  return
}
// -----
func.func @f(%arg0: vector<4x4xi16>) {
  %0 = "spirv.INTEL.ConvertBF16ToF"(%arg0) : (vector<4x4xi16>) -> vector<4x4xf32>
  return
}
// -----
func.func @f(%arg0: vector<2x1xf32>) {
  %0 = "spirv.INTEL.ConvertFToBF16"(%arg0) : (vector<2x1xf32>) -> vector<2x1xi16>
  return
}
// -----
func.func @f(%arg0: f32) {
  %0 = "spirv.INTEL.RoundFToTF32"(%arg0) : (f32) -> f32
  return
}
// -----
func.func @f(%arg0: vector<16xi8>, %arg1: vector<16xi8>) {
  %0 = "spirv.INotEqual"(%arg0, %arg1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  return
}
// -----
func.func @f(%arg0: vector<2x1xsi32>, %arg1: vector<2x1xsi32>) {
  %0 = "spirv.ISub"(%arg0, %arg1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> vector<2x1xsi32>
  return
}
// -----
func.func @f(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>) {
  %0 = "spirv.Image"(%arg0) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>>) -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba32f>
  return
}
// -----
func.func @f(%arg0: !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Rgba32f>) {
  %0 = "spirv.ImageQuerySize"(%arg0) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Rgba32f>) -> vector<2x1xsi32>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<f32, Function>, %arg1: ui64) {
  %0 = "spirv.InBoundsPtrAccessChain"(%arg0, %arg1) : (!spirv.ptr<f32, Function>, ui64) -> !spirv.ptr<f32, Function>
  return
}
// -----
func.func @f(%arg0: vector<4xf32>) {
  %0 = "spirv.IsFinite"(%arg0) : (vector<4xf32>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: vector<16xf16>) {
  %0 = "spirv.IsInf"(%arg0) : (vector<16xf16>) -> vector<16xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xf32>) {
  %0 = "spirv.IsNan"(%arg0) : (vector<8xf32>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: i1) {
  "spirv.KHR.AssumeTrue"(%arg0) : (i1) -> ()
  return
}
// -----
func.func @f() {
  %0 = "spirv.KHR.CooperativeMatrixLength"() <{cooperative_matrix_type = !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>}> : () -> i32
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i8) {
  %0 = "spirv.KHR.CooperativeMatrixLoad"(%arg0, %arg1) <{matrix_layout = #spirv.coop_matrix_layout_khr<RowMajor>}> : (!spirv.ptr<i32, StorageBuffer>, i8) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<vector<4xf32>, Function>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, %arg2: ui32) {
  "spirv.KHR.CooperativeMatrixStore"(%arg0, %arg1, %arg2) <{alignment = 16 : i32, matrix_layout = #spirv.coop_matrix_layout_khr<ColumnMajor>}> : (!spirv.ptr<vector<4xf32>, Function>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, ui32) -> ()
  return
}
// -----
func.func @f(%arg0: f16) {
  %0 = "spirv.KHR.GroupFMul"(%arg0) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<PartitionedReduceNV>}> : (f16) -> f16
  return
}
// -----
func.func @f(%arg0: si32) {
  %0 = "spirv.KHR.GroupIMul"(%arg0) <{execution_scope = #spirv.scope<Workgroup>, group_operation = #spirv.group_operation<PartitionedInclusiveScanNV>}> : (si32) -> si32
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "spirv.KHR.SubgroupBallot"(%arg0) : (i1) -> vector<4xui32>
  return
}
// -----
func.func @f(%arg0: vector<2xi1>, %arg1: vector<2xi1>) {
  %0 = "spirv.LogicalAnd"(%arg0, %arg1) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>) {
  %0 = "spirv.LogicalEqual"(%arg0, %arg1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "spirv.LogicalNot"(%arg0) : (i1) -> i1
  return
}
// -----
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>) {
  %0 = "spirv.LogicalNotEqual"(%arg0, %arg1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: i1, %arg1: i1) {
  %0 = "spirv.LogicalOr"(%arg0, %arg1) : (i1, i1) -> i1
  return
}
// -----
func.func @f(%arg0: !spirv.matrix<3 x vector<3xf32>>, %arg1: !spirv.matrix<3 x vector<3xf32>>) {
  %0 = "spirv.MatrixTimesMatrix"(%arg0, %arg1) : (!spirv.matrix<3 x vector<3xf32>>, !spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  return
}
// -----
func.func @f(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: f32) {
  %0 = "spirv.MatrixTimesScalar"(%arg0, %arg1) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, f32) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}
// -----
func.func @f() {
  "spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<Subgroup>, memory_semantics = #spirv.memory_semantics<OutputMemory>}> : () -> ()
  return
}
// -----
func.func @f(%arg0: vector<2x4xi8>) {
  %0 = "spirv.Not"(%arg0) : (vector<2x4xi8>) -> vector<2x4xi8>
  return
}
// -----
func.func @f(%arg0: vector<3xf64>, %arg1: vector<3xf64>) {
  %0 = "spirv.Ordered"(%arg0, %arg1) : (vector<3xf64>, vector<3xf64>) -> vector<3xi1>
  return
}
// -----
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: ui16) {
  %0 = "spirv.PtrAccessChain"(%arg0, %arg1) : (!spirv.ptr<i32, Workgroup>, ui16) -> !spirv.ptr<i32, Workgroup>
  return
}
// -----
func.func @f(%arg0: vector<4x2xi16>, %arg1: vector<4x2xi16>) {
  %0 = "spirv.SDiv"(%arg0, %arg1) : (vector<4x2xi16>, vector<4x2xi16>) -> vector<4x2xi16>
  return
}
// -----
func.func @f(%arg0: vector<2x2xi16>, %arg1: vector<2x2xi16>) {
  %0 = "spirv.SDot"(%arg0, %arg1) : (vector<2x2xi16>, vector<2x2xi16>) -> i64
  return
}
// -----
func.func @f(%arg0: vector<16xui16>, %arg1: vector<16xui16>) {
  %0 = "spirv.SGreaterThan"(%arg0, %arg1) : (vector<16xui16>, vector<16xui16>) -> vector<16xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xui16>, %arg1: vector<4xui16>) {
  %0 = "spirv.SGreaterThanEqual"(%arg0, %arg1) : (vector<4xui16>, vector<4xui16>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xui32>, %arg1: vector<4xui32>) {
  %0 = "spirv.SLessThan"(%arg0, %arg1) : (vector<4xui32>, vector<4xui32>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: vector<3xi32>, %arg1: vector<3xi32>) {
  %0 = "spirv.SLessThanEqual"(%arg0, %arg1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi1>
  return
}
// -----
func.func @f(%arg0: ui16, %arg1: ui16) {
  %0 = "spirv.SMod"(%arg0, %arg1) : (ui16, ui16) -> ui16
  return
}
// -----
func.func @f(%arg0: vector<4x4xui8>) {
  %0 = "spirv.SNegate"(%arg0) : (vector<4x4xui8>) -> vector<4x4xui8>
  return
}
// -----
func.func @f(%arg0: vector<2x2xui64>, %arg1: vector<2x2xui64>) {
  %0 = "spirv.SRem"(%arg0, %arg1) : (vector<2x2xui64>, vector<2x2xui64>) -> vector<2x2xui64>
  return
}
// -----
func.func @f(%arg0: vector<2x1xui8>, %arg1: vector<2x1xui8>, %arg2: i32) {
  %0 = "spirv.SUDotAccSat"(%arg0, %arg1, %arg2) : (vector<2x1xui8>, vector<2x1xui8>, i32) -> i32
  return
}
// -----
func.func @f(%arg0: vector<2xi1>, %arg1: vector<2xi1>, %arg2: vector<2xi1>) {
  %0 = "spirv.Select"(%arg0, %arg1, %arg2) : (vector<2xi1>, vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xsi32>, %arg1: vector<4xsi32>) {
  %0 = "spirv.ShiftLeftLogical"(%arg0, %arg1) : (vector<4xsi32>, vector<4xsi32>) -> vector<4xsi32>
  return
}
// -----
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = "spirv.ShiftRightArithmetic"(%arg0, %arg1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  return
}
// -----
func.func @f(%arg0: vector<4x2xi32>, %arg1: vector<4x2xi32>) {
  %0 = "spirv.ShiftRightLogical"(%arg0, %arg1) : (vector<4x2xi32>, vector<4x2xi32>) -> vector<4x2xi32>
  return
}
// -----
func.func @f(%arg0: !spirv.matrix<3 x vector<3xf32>>) {
  %0 = "spirv.Transpose"(%arg0) : (!spirv.matrix<3 x vector<3xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
  return
}
// -----
func.func @f(%arg0: vector<2x2xui8>, %arg1: vector<2x2xui8>) {
  %0 = "spirv.UDiv"(%arg0, %arg1) : (vector<2x2xui8>, vector<2x2xui8>) -> vector<2x2xui8>
  return
}
// -----
func.func @f(%arg0: vector<2x1xsi32>, %arg1: vector<2x1xsi32>) {
  %0 = "spirv.UDot"(%arg0, %arg1) : (vector<2x1xsi32>, vector<2x1xsi32>) -> si64
  return
}
// -----
func.func @f(%arg0: vector<4xi16>, %arg1: vector<4xi16>, %arg2: si64) {
  %0 = "spirv.UDotAccSat"(%arg0, %arg1, %arg2) : (vector<4xi16>, vector<4xi16>, si64) -> si64
  return
}
// -----
func.func @f(%arg0: vector<16xi8>, %arg1: vector<16xi8>) {
  %0 = "spirv.UGreaterThan"(%arg0, %arg1) : (vector<16xi8>, vector<16xi8>) -> vector<16xi1>
  return
}
// -----
func.func @f(%arg0: vector<3xsi16>, %arg1: vector<3xsi16>) {
  %0 = "spirv.UGreaterThanEqual"(%arg0, %arg1) : (vector<3xsi16>, vector<3xsi16>) -> vector<3xi1>
  return
}
// -----
func.func @f(%arg0: vector<8xui16>, %arg1: vector<8xui16>) {
  %0 = "spirv.ULessThan"(%arg0, %arg1) : (vector<8xui16>, vector<8xui16>) -> vector<8xi1>
  return
}
// -----
func.func @f(%arg0: vector<4xui8>, %arg1: vector<4xui8>) {
  %0 = "spirv.ULessThanEqual"(%arg0, %arg1) : (vector<4xui8>, vector<4xui8>) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg0: vector<4x4xsi64>, %arg1: vector<4x4xsi64>) {
  %0 = "spirv.UMod"(%arg0, %arg1) : (vector<4x4xsi64>, vector<4x4xsi64>) -> vector<4x4xsi64>
  return
}
// -----
func.func @f() {
  %0 = "spirv.Undef"() : () -> vector<3xui32>
  return
}
// -----
func.func @f(%arg0: vector<16xf32>, %arg1: vector<16xf32>) {
  %0 = "spirv.Unordered"(%arg0, %arg1) : (vector<16xf32>, vector<16xf32>) -> vector<16xi1>
  return
}
// -----
func.func @f(%arg0: vector<[4]xsi8>, %arg1: si8) {
  %0 = "spirv.VectorExtractDynamic"(%arg0, %arg1) : (vector<[4]xsi8>, si8) -> si8
  return
}
// -----
func.func @f(%arg0: vector<[2]x[2]xi64>, %arg1: i64, %arg2: si8) {
  %0 = "spirv.VectorInsertDynamic"(%arg0, %arg1, %arg2) : (vector<[2]x[2]xi64>, i64, si8) -> vector<[2]x[2]xi64>
  return
}
// -----
func.func @f(%arg0: vector<[2]xi64>, %arg1: vector<[2]xi64>) {
  %0 = "spirv.VectorShuffle"(%arg0, %arg1) <{components = [1 : i32, 1 : i32]}> : (vector<[2]xi64>, vector<[2]xi64>) -> vector<[2]xi64>
  return
}
// -----
func.func @f(%arg0: vector<3xf32>, %arg1: !spirv.matrix<3 x vector<3xf32>>) {
  %0 = "spirv.VectorTimesMatrix"(%arg0, %arg1) : (vector<3xf32>, !spirv.matrix<3 x vector<3xf32>>) -> vector<3xf32>
  return
}
// -----
func.func @f(%arg0: vector<4xf64>, %arg1: f64) {
  %0 = "spirv.VectorTimesScalar"(%arg0, %arg1) : (vector<4xf64>, f64) -> vector<4xf64>
  return
}

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>, vector<2xsi32>) -> (), sym_name = "i"}> ({
  ^bb0(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, %arg1: vector<2xf32>, %arg2: f32, %arg3: !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>, %arg4: vector<2xsi32>):
    %0 = "spirv.ImageDrefGather"(%arg0, %arg1, %arg2) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
    %1 = "spirv.ImageSampleImplicitLod"(%arg0, %arg1, %arg2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
    %2 = "spirv.ImageSampleExplicitLod"(%arg0, %arg1, %arg1, %arg1) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
    %3 = "spirv.ImageSampleExplicitLod"(%arg0, %arg1, %arg2) <{image_operands = #spirv.image_operands<Lod|NonPrivateTexel>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
    %4 = "spirv.ImageFetch"(%arg3, %arg4) : (!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>, vector<2xsi32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "s"}> ({
  ^bb0(%arg0: i32):
    "spirv.Switch"(%arg0, %arg0, %arg0)[^bb1, ^bb2, ^bb1] <{case_operand_segments = array<i32: 0, 1>, literals = dense<[0, 5]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32, i32, i32) -> ()
  ^bb1(%0: i32):  // 2 preds: ^bb0, ^bb0
    "func.return"() : () -> ()
  ^bb2:  // pred: ^bb0
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
