%p, %v = "t.s"() : () -> (!spirv.ptr<f32, StorageBuffer>, f32)
%0 = "spirv.AtomicIAdd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<f32, StorageBuffer>, f32) -> f32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<f32, StorageBuffer>, i32)
%0 = "spirv.AtomicIAdd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<f32, StorageBuffer>, i32) -> i32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<i64, StorageBuffer>, i32)
%0 = "spirv.AtomicAnd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<i64, StorageBuffer>, i32) -> i32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
%0 = "spirv.AtomicAnd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<Acquire|Release>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, i32)
%0 = "spirv.AtomicAnd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<AcquireRelease|UniformMemory>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<f32, StorageBuffer>, i32)
%0 = "spirv.AtomicIIncrement"(%p) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<f32, StorageBuffer>) -> i32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<i32, StorageBuffer>, f32)
%0 = "spirv.EXT.AtomicFAdd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<i32, StorageBuffer>, f32) -> f32
// -----
%p, %v = "t.s"() : () -> (!spirv.ptr<f32, StorageBuffer>, f32)
%0 = "spirv.EXT.AtomicFAdd"(%p,%v) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<None>}> : (!spirv.ptr<f32, StorageBuffer>, f32) -> f32
// -----
"spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|Release>}> : () -> ()
// -----
"spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Device>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|SequentiallyConsistent>}> : () -> ()
// -----
"spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|UniformMemory>}> : () -> ()
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Workgroup>
%0 = "spirv.PtrCastToGeneric"(%p) : (!spirv.ptr<f32, Workgroup>) -> !spirv.ptr<f32, Generic>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Uniform>
%0 = "spirv.PtrCastToGeneric"(%p) : (!spirv.ptr<f32, Uniform>) -> !spirv.ptr<f32, Generic>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Workgroup>
%0 = "spirv.PtrCastToGeneric"(%p) : (!spirv.ptr<f32, Workgroup>) -> !spirv.ptr<f32, Function>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Workgroup>
%0 = "spirv.PtrCastToGeneric"(%p) : (!spirv.ptr<f32, Workgroup>) -> !spirv.ptr<i32, Generic>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Generic>
%0 = "spirv.GenericCastToPtr"(%p) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<f32, Uniform>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Workgroup>
%0 = "spirv.GenericCastToPtr"(%p) : (!spirv.ptr<f32, Workgroup>) -> !spirv.ptr<f32, Workgroup>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Generic>
%0 = "spirv.GenericCastToPtr"(%p) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<i32, Workgroup>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Generic>
%0 = "spirv.GenericCastToPtr"(%p) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<f32, Workgroup>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Generic>
%0 = "spirv.GenericCastToPtrExplicit"(%p) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<f32, Uniform>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Uniform>
%0 = "spirv.GenericCastToPtrExplicit"(%p) : (!spirv.ptr<f32, Uniform>) -> !spirv.ptr<f32, Workgroup>
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Generic>
%0 = "spirv.GenericCastToPtrExplicit"(%p) : (!spirv.ptr<f32, Generic>) -> !spirv.ptr<i32, Workgroup>
// -----
%c, %a = "t.s"() : () -> (vector<3xi1>, vector<4xf32>)
%0 = "spirv.Select"(%c,%a,%a) : (vector<3xi1>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%c, %a = "t.s"() : () -> (vector<3xi1>, f32)
%0 = "spirv.Select"(%c,%a,%a) : (vector<3xi1>, f32, f32) -> f32
// -----
%c, %a = "t.s"() : () -> (vector<4xi1>, vector<4xf32>)
%0 = "spirv.Select"(%c,%a,%a) : (vector<4xi1>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%m, %s = "t.s"() : () -> (!spirv.matrix<3 x vector<3xf32>>, f16)
%0 = "spirv.MatrixTimesScalar"(%m,%s) : (!spirv.matrix<3 x vector<3xf32>>, f16) -> !spirv.matrix<3 x vector<3xf32>>
// -----
%m, %s = "t.s"() : () -> (!spirv.matrix<3 x vector<3xf32>>, f32)
%0 = "spirv.MatrixTimesScalar"(%m,%s) : (!spirv.matrix<3 x vector<3xf32>>, f32) -> !spirv.matrix<3 x vector<3xf32>>
// -----
%m = "t.s"() : () -> (!spirv.matrix<3 x vector<2xf32>>)
%0 = "spirv.Transpose"(%m) : (!spirv.matrix<3 x vector<2xf32>>) -> !spirv.matrix<3 x vector<3xf32>>
// -----
%m = "t.s"() : () -> (!spirv.matrix<3 x vector<2xf32>>)
%0 = "spirv.Transpose"(%m) : (!spirv.matrix<3 x vector<2xf32>>) -> !spirv.matrix<2 x vector<2xf32>>
// -----
%m = "t.s"() : () -> (!spirv.matrix<3 x vector<2xf32>>)
%0 = "spirv.Transpose"(%m) : (!spirv.matrix<3 x vector<2xf32>>) -> !spirv.matrix<2 x vector<3xf16>>
// -----
%m = "t.s"() : () -> (!spirv.matrix<3 x vector<2xf32>>)
%0 = "spirv.Transpose"(%m) : (!spirv.matrix<3 x vector<2xf32>>) -> !spirv.matrix<2 x vector<3xf32>>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<4xf32>)
%0 = "spirv.MatrixTimesVector"(%m,%v) : (!spirv.matrix<3 x vector<4xf32>>, vector<4xf32>) -> vector<4xf32>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<3xf32>)
%0 = "spirv.MatrixTimesVector"(%m,%v) : (!spirv.matrix<3 x vector<4xf32>>, vector<3xf32>) -> vector<3xf32>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<3xf16>)
%0 = "spirv.MatrixTimesVector"(%m,%v) : (!spirv.matrix<3 x vector<4xf32>>, vector<3xf16>) -> vector<4xf16>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<3xf32>)
%0 = "spirv.MatrixTimesVector"(%m,%v) : (!spirv.matrix<3 x vector<4xf32>>, vector<3xf32>) -> vector<4xf32>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<4xf32>)
%0 = "spirv.VectorTimesMatrix"(%v,%m) : (vector<4xf32>, !spirv.matrix<3 x vector<4xf32>>) -> vector<4xf32>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<3xf32>)
%0 = "spirv.VectorTimesMatrix"(%v,%m) : (vector<3xf32>, !spirv.matrix<3 x vector<4xf32>>) -> vector<3xf32>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<4xf16>)
%0 = "spirv.VectorTimesMatrix"(%v,%m) : (vector<4xf16>, !spirv.matrix<3 x vector<4xf32>>) -> vector<3xf16>
// -----
%m, %v = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, vector<4xf32>)
%0 = "spirv.VectorTimesMatrix"(%v,%m) : (vector<4xf32>, !spirv.matrix<3 x vector<4xf32>>) -> vector<3xf32>
// -----
%m, %n = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf32>>)
%0 = "spirv.MatrixTimesMatrix"(%m,%n) : (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf32>>) -> !spirv.matrix<2 x vector<4xf32>>
// -----
%m, %n = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf32>>)
%0 = "spirv.MatrixTimesMatrix"(%m,%n) : (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf32>>) -> !spirv.matrix<2 x vector<3xf32>>
// -----
%m, %n = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf32>>)
%0 = "spirv.MatrixTimesMatrix"(%m,%n) : (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf32>>) -> !spirv.matrix<3 x vector<4xf32>>
// -----
%m, %n = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<4xf32>>)
%0 = "spirv.MatrixTimesMatrix"(%m,%n) : (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<4xf32>>) -> !spirv.matrix<2 x vector<4xf32>>
// -----
%m, %n = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf16>>)
%0 = "spirv.MatrixTimesMatrix"(%m,%n) : (!spirv.matrix<3 x vector<4xf32>>, !spirv.matrix<2 x vector<3xf16>>) -> !spirv.matrix<2 x vector<4xf32>>
// -----
%m, %n = "t.s"() : () -> (!spirv.matrix<3 x vector<4xf16>>, !spirv.matrix<2 x vector<3xf32>>)
%0 = "spirv.MatrixTimesMatrix"(%m,%n) : (!spirv.matrix<3 x vector<4xf16>>, !spirv.matrix<2 x vector<3xf32>>) -> !spirv.matrix<2 x vector<4xf32>>
// -----
%v, %s = "t.s"() : () -> (vector<4xf32>, f16)
%0 = "spirv.VectorTimesScalar"(%v,%s) : (vector<4xf32>, f16) -> vector<4xf32>
// -----
%v, %s = "t.s"() : () -> (vector<4xf32>, f32)
%0 = "spirv.VectorTimesScalar"(%v,%s) : (vector<4xf32>, f32) -> vector<3xf32>
// -----
%v, %s = "t.s"() : () -> (vector<4xf32>, f32)
%0 = "spirv.VectorTimesScalar"(%v,%s) : (vector<4xf32>, f32) -> vector<4xf32>
// -----
%v, %s = "t.s"() : () -> (i32, i64)
%0 = "spirv.ShiftLeftLogical"(%v,%s) : (i32, i64) -> i64
// -----
%v, %s = "t.s"() : () -> (i32, i64)
%0 = "spirv.ShiftLeftLogical"(%v,%s) : (i32, i64) -> i32
// -----
%v, %s = "t.s"() : () -> (f32, vector<2xi32>)
%0 = "spirv.GL.Ldexp"(%v,%s) : (f32, vector<2xi32>) -> f32
// -----
%v, %s = "t.s"() : () -> (vector<3xf32>, vector<2xi32>)
%0 = "spirv.GL.Ldexp"(%v,%s) : (vector<3xf32>, vector<2xi32>) -> vector<3xf32>
// -----
%v, %s = "t.s"() : () -> (f32, i32)
%0 = "spirv.GL.Ldexp"(%v,%s) : (f32, i32) -> f32
// -----
%v = "t.s"() : () -> f32
%0 = "spirv.GL.FrexpStruct"(%v) : (f32) -> !spirv.struct<(f32, i32)>
// -----
%v = "t.s"() : () -> f32
%0 = "spirv.GL.FrexpStruct"(%v) : (f32) -> !spirv.struct<(i32, i32)>
// -----
%v = "t.s"() : () -> f32
%0 = "spirv.GL.FrexpStruct"(%v) : (f32) -> !spirv.struct<(f32, i64)>
// -----
%v = "t.s"() : () -> f32
%0 = "spirv.GL.FrexpStruct"(%v) : (f32) -> !spirv.struct<(f32)>
// -----
%v = "t.s"() : () -> f32
%0 = "spirv.GL.FrexpStruct"(%v) : (f32) -> !spirv.struct<(f32, vector<2xi32>)>
// -----
%v, %i = "t.s"() : () -> (f32, f32)
%0 = "spirv.GroupNonUniformShuffle"(%v,%i) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, f32) -> f32
// -----
%v, %i = "t.s"() : () -> (f32, si32)
%0 = "spirv.GroupNonUniformShuffle"(%v,%i) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, si32) -> f32
// -----
%v, %i = "t.s"() : () -> (f32, ui32)
%0 = "spirv.GroupNonUniformShuffle"(%v,%i) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, ui32) -> f32
// -----
%v, %i = "t.s"() : () -> (f32, si32)
%0 = "spirv.GroupNonUniformShuffleUp"(%v,%i) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, si32) -> f32
// -----
%v, %i = "t.s"() : () -> (f32, vector<4xi32>)
%0 = "spirv.GroupBroadcast"(%v,%i) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, vector<4xi32>) -> f32
// -----
%v, %i = "t.s"() : () -> (f32, vector<3xi32>)
%0 = "spirv.GroupBroadcast"(%v,%i) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, vector<3xi32>) -> f32
// -----
%a = "t.s"() : () -> vector<4xi8>
%0 = "spirv.SDot"(%a,%a) : (vector<4xi8>, vector<4xi8>) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "spirv.SDot"(%a,%a) : (i32, i32) -> i32
// -----
%a = "t.s"() : () -> i32
%0 = "spirv.SDot"(%a,%a) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (i32, i32) -> i32
// -----
%a = "t.s"() : () -> vector<4xi8>
%0 = "spirv.SDot"(%a,%a) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<4xi8>, vector<4xi8>) -> i32
// -----
%a = "t.s"() : () -> vector<4xi16>
%0 = "spirv.SDot"(%a,%a) : (vector<4xi16>, vector<4xi16>) -> i8
// -----
%a = "t.s"() : () -> i64
%0 = "spirv.SDot"(%a,%a) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (i64, i64) -> i64
// -----
%a, %b = "t.s"() : () -> (vector<4xi16>, i8)
%0 = "spirv.UDotAccSat"(%a,%a,%b) : (vector<4xi16>, vector<4xi16>,i8) -> i8
// -----
%p, %q = "t.s"() : () -> (!spirv.ptr<f32, Function>, !spirv.ptr<i32, Function>)
"spirv.CopyMemory"(%p,%q) : (!spirv.ptr<f32, Function>, !spirv.ptr<i32, Function>) -> ()
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Function>
"spirv.CopyMemory"(%p,%p) <{alignment = 4 : i32}> : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Function>
"spirv.CopyMemory"(%p,%p) <{memory_access = #spirv.memory_access<Aligned>}> : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Function>
"spirv.CopyMemory"(%p,%p) <{memory_access = #spirv.memory_access<Volatile>, alignment = 4 : i32}> : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Function>
%0 = "spirv.Load"(%p) <{alignment = 4 : i32}> : (!spirv.ptr<f32, Function>) -> f32
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Function>
%0 = "spirv.Load"(%p) <{memory_access = #spirv.memory_access<Aligned>}> : (!spirv.ptr<f32, Function>) -> f32
// -----
%p = "t.s"() : () -> !spirv.ptr<f32, Function>
%0 = "spirv.Load"(%p) <{memory_access = #spirv.memory_access<Volatile>, alignment = 4 : i32}> : (!spirv.ptr<f32, Function>) -> f32
// -----
%p = "t.s"() : () -> i64
%0 = "spirv.ConvertUToPtr"(%p) : (i64) -> !spirv.ptr<i32, Generic>
// -----
%p = "t.s"() : () -> !spirv.ptr<i32, Generic>
%0 = "spirv.ConvertPtrToU"(%p) : (!spirv.ptr<i32, Generic>) -> i64
// -----
%p = "t.s"() : () -> !spirv.ptr<i32, PhysicalStorageBuffer>
%0 = "spirv.ConvertPtrToU"(%p) : (!spirv.ptr<i32, PhysicalStorageBuffer>) -> i64
// -----
%p = "t.s"() : () -> !spirv.ptr<i32, PhysicalStorageBuffer>
%0 = "spirv.ConvertPtrToU"(%p) : (!spirv.ptr<i32, PhysicalStorageBuffer>) -> si64
// -----
%a = "t.s"() : () -> f32
%0 = "spirv.ConvertFToS"(%a) : (f32) -> vector<2xi32>
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.BranchConditional"(%c)[^bb1,^bb1] <{branch_weights = [1 : i32], operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.BranchConditional"(%c)[^bb1,^bb1] <{branch_weights = [0 : i32, 0 : i32], operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
  "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
  "spirv.mlir.selection"() <{selection_control = #spirv.selection_control<None>}> ({
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = () -> (), function_control = #spirv.function_control<None>}> ({
  "spirv.mlir.selection"() <{selection_control = #spirv.selection_control<None>}> ({
    "spirv.Branch"()[^bb1] : () -> ()
  ^bb1:
    "spirv.Return"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
%0 = "spirv.mlir.addressof"() <{variable = @v}> : () -> !spirv.ptr<i32, Input>
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
    "spirv.Branch"()[^h] : () -> ()
  ^h:
    "spirv.BranchConditional"(%c)[^h,^m] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^m:
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
    "spirv.Branch"()[^h] : () -> ()
  ^h:
    "spirv.Branch"()[^k] : () -> ()
  ^b:
    "spirv.Branch"()[^h] : () -> ()
  ^k:
    "spirv.Branch"()[^h] : () -> ()
  ^m:
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
    "spirv.Branch"()[^h] : () -> ()
  ^h:
    "spirv.Branch"()[^k] : () -> ()
  ^k:
    "spirv.Branch"()[^m] : () -> ()
  ^m:
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
    "spirv.Branch"()[^m] : () -> ()
  ^h:
    "spirv.Branch"()[^k] : () -> ()
  ^k:
    "spirv.Branch"()[^h] : () -> ()
  ^m:
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
"spirv.func"() <{sym_name = "f", function_type = (i1) -> (), function_control = #spirv.function_control<None>}> ({
^bb0(%c: i1):
  "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
    "spirv.Branch"()[^m] : () -> ()
  ^m:
    "spirv.mlir.merge"() : () -> ()
  }) : () -> ()
  "spirv.Return"() : () -> ()
}) : () -> ()
// -----
%m, %s = "t.s"() : () -> (!spirv.coopmatrix<4x4xf32, Subgroup, MatrixA>, f32)
%0 = "spirv.MatrixTimesScalar"(%m,%s) : (!spirv.coopmatrix<4x4xf32, Subgroup, MatrixA>, f32) -> !spirv.coopmatrix<4x4xf32, Subgroup, MatrixA>
// -----
%0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = #foo.bar}> : () -> vector<2xf32>
// -----
%0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = #foo.bar}> : () -> f32
// -----
%0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = #foo.bar}> : () -> !spirv.array<2xvector<2xf32>>
// -----
%0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = unit}> : () -> vector<2xf32>
// -----
%0 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1.0 : f32}> : () -> vector<2xf32>
// -----
"t.s"() {a = #spirv.vce<v1.0, [Shader], []>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [Shader, Kernel], [SPV_KHR_storage_buffer_storage_class]>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [Kernel, Shader], [SPV_KHR_variable_pointers, SPV_KHR_storage_buffer_storage_class]>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [Shader, Shader], []>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<  v1.0 ,[ Shader ] , [ ]>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [], []>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v9.0, [], []>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [Foo], []>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [Shader], [Foo]>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, Shader, []>} : () -> ()
// -----
"t.s"() {a = #spirv.vce<v1.0, [Shader]>} : () -> ()
// -----
spirv.func @f() "None" { %0 = spirv.Constant 3 : i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Undef : i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f(%a: i32) "None" { 
 %1 = spirv.Variable init(%a) : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f(%a: i32) "None" { %0 = spirv.IAdd %a, %a : i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Constant 3.0 : f32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.module Logical GLSL450 { spirv.GlobalVariable @g : !spirv.ptr<i32, Private>
spirv.func @f() "None" { %0 = spirv.mlir.addressof @g : !spirv.ptr<i32, Private>
 %1 = spirv.Variable init(%0) : !spirv.ptr<!spirv.ptr<i32, Private>, Function>
 spirv.Return } }
// -----
spirv.module Logical GLSL450 { spirv.SpecConstant @g = 3 : i32
spirv.func @f() "None" { %0 = spirv.mlir.referenceof @g : i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 spirv.Return } }
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable : !spirv.ptr<i32, Private>
 spirv.Return }
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable : i32
 spirv.Return }
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable bind(1, 2) : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable {descriptor_set = 3 : i32} : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable {built_in = "x"} : !spirv.ptr<i32, Function>
 spirv.Return }
// -----
spirv.func @f() -> i32 "None" { %0 = spirv.Constant 3 : i32
 %1 = spirv.SpecConstantOperation wraps "spirv.IAdd"(%0, %0) : (i32, i32) -> i32
 spirv.ReturnValue %1 : i32 }
// -----
spirv.func @f() -> i32 "None" { %0 = spirv.Constant 3 : i32
 %1 = spirv.SpecConstantOperation wraps spirv.IAdd %0, %0 : i32
 spirv.ReturnValue %1 : i32 }
// -----
spirv.func @f(%a: i32) -> i32 "None" { %0 = spirv.Constant 3 : i32
 %1 = spirv.SpecConstantOperation wraps spirv.IAdd
 spirv.ReturnValue %0 : i32 }
// -----
spirv.func @f(%a: i32) -> i32 "None" { %0 = spirv.Constant 3 : i32
 %1 = spirv.SpecConstantOperation wraps "spirv.ISub"(%0, %0) : (i32, i32) -> i32 {a}
 spirv.ReturnValue %0 : i32 }
// -----
spirv.func @f(%a: i32) -> i32 "None" { %0 = spirv.Constant 3 : i32
 %1 = spirv.SpecConstantOperation {a} wraps "spirv.ISub"(%0, %0) : (i32, i32) -> i32
 spirv.ReturnValue %0 : i32 }
// -----
func.func @f() { %0 = arith.constant 3 : i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 return }
// -----
func.func @f() { %0 = "t.s"() : () -> i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 return }
// -----
func.func @f() { %0 = spirv.SpecConstantOperation wraps "spirv.Undef"() : () -> i32
 %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
 return }
// -----
func.func @f() { %0 = spirv.Constant 3 : i32
 %2 = spirv.CompositeConstruct %0, %0 : (i32, i32) -> vector<2xi32>
 %1 = spirv.Variable init(%2) : !spirv.ptr<vector<2xi32>, Function>
 return }
// -----
func.func @f() { %0 = spirv.Constant 3 : i32
 %1 = "spirv.Variable"(%0) <{storage_class = #spirv.storage_class<Function>}> {binding = 3 : i32} : (i32) -> !spirv.ptr<i32, Function>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"(%0) <{storage_class = #spirv.storage_class<Function>}> {binding = 3 : i32, built_in, descriptor_set = 3} : (i32) -> !spirv.ptr<i32, Function>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"() <{storage_class = #spirv.storage_class<Function>}> {binding = 3 : i32, built_in, descriptor_set = 3} : () -> !spirv.ptr<i32, Function>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"() <{storage_class = #spirv.storage_class<Function>}> {binding = 3 : i32, built_in} : () -> !spirv.ptr<i32, Function>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"(%0) <{storage_class = #spirv.storage_class<Private>}> {binding = 3 : i32, built_in} : (i32) -> !spirv.ptr<i32, Function>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"(%0) <{storage_class = #spirv.storage_class<Private>}> : (i32) -> !spirv.ptr<f32, Private>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"(%0) <{storage_class = #spirv.storage_class<Function>}> : (i32) -> !spirv.ptr<f32, Function>
 return }
// -----
func.func @f(%0: i32) { 
 %1 = "spirv.Variable"(%0) <{storage_class = #spirv.storage_class<Function>}> : (i32) -> !spirv.ptr<i32, Private>
 return }
// -----
spirv.GlobalVariable @g : i32
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable  :   i32
 spirv.Return }
// -----
spirv.func @f() "None" { 
 %1 = spirv.Variable
   : i32
 spirv.Return }
// -----
func.func @f(%p: !spirv.ptr<!spirv.struct<(i32, f32)>, Function>, %s: i32) {
  %0 = spirv.KHR.CooperativeMatrixLoad %p, %s, <RowMajor> : !spirv.ptr<!spirv.struct<(i32, f32)>, Function>, i32 -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}
// -----
func.func @f(%p: !spirv.ptr<f32, Function>, %s: i32) {
  %0 = spirv.KHR.CooperativeMatrixLoad %p, %s, <RowMajor>, <Aligned> : !spirv.ptr<f32, Function>, i32 -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}
// -----
func.func @f(%p: !spirv.ptr<f32, Function>, %s: i32) {
  %0 = spirv.KHR.CooperativeMatrixLoad %p, %s, <RowMajor>, <MakePointerAvailable> : !spirv.ptr<f32, Function>, i32 -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}
// -----
func.func @f(%p: !spirv.ptr<f32, Function>, %s: i32, %m: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  spirv.KHR.CooperativeMatrixStore %p, %m, %s, <RowMajor>, <MakePointerVisible> : !spirv.ptr<f32, Function>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, i32
  return
}
// -----
func.func @f(%p: !spirv.ptr<f32, Function>, %s: i32) {
  %0 = spirv.KHR.CooperativeMatrixLoad %p, %s, <RowMajor>, <Volatile>, 4 : !spirv.ptr<f32, Function>, i32 -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}
// -----
func.func @f(%p: !spirv.ptr<f32, Function>) {
  "spirv.CopyMemory"(%p, %p) <{source_memory_access = #spirv.memory_access<Volatile>, memory_access = #spirv.memory_access<Volatile>, source_alignment = 4 : i32}> : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
  return
}
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
%1 = "spirv.IAdd"(%0, %0) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>
%1 = "spirv.FAdd"(%0, %0) : (!spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
%1 = "spirv.UConvert"(%0) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf16, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xi64, Subgroup, MatrixA>
%1 = "spirv.FConvert"(%0) : (!spirv.coopmatrix<16x16xi64, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xi64, Subgroup, MatrixA>
%1 = "spirv.FNegate"(%0) : (!spirv.coopmatrix<16x16xi64, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xi64, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
%1 = "spirv.SNegate"(%0) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
%1 = "spirv.ConvertFToS"(%0) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>
%1 = "spirv.ConvertFToS"(%0) : (!spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xi32, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xbf16, Subgroup, MatrixA>
%1 = "spirv.FAdd"(%0, %0) : (!spirv.coopmatrix<16x16xbf16, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xbf16, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xbf16, Subgroup, MatrixA>
// -----
%0 = "t.s"() : () -> !spirv.coopmatrix<16x16xf64, Subgroup, MatrixA>
%1 = "spirv.FAdd"(%0, %0) : (!spirv.coopmatrix<16x16xf64, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf64, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf64, Subgroup, MatrixA>
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, %i: i32) "None" {  %0 = spirv.AccessChain %p[%i] : !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, %i: i32) "None" { %c = spirv.IAdd %i, %i : i32 %0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, %i: i32) "None" { %c = spirv.Constant -1 : i32 %0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, %i: i32) "None" { %c = spirv.Constant 2 : i32 %0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, %i: i32) "None" { %c = spirv.Constant 1 : i64 %0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, i64 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, %i: i32) "None" { %c = spirv.Constant 5000000000 : i64 %0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(i32,i32)>, Function>, i64 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<vector<2xi32>, Function>, %i: i32) "None" {  %0 = spirv.AccessChain %p[%i] : !spirv.ptr<vector<2xi32>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Function>, %i: i32) "None" {  %0 = spirv.AccessChain %p[%i] : !spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Function>, %i: i32) "None" {  %0 = spirv.AccessChain %p[%i, %i, %i] : !spirv.ptr<!spirv.matrix<2 x vector<2xf32>>, Function>, i32, i32, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<()>, Function>, %i: i32) "None" { %c = spirv.Constant 0 : i32 %0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<()>, Function>, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<a, (f32, !spirv.array<3xi32>)>, Function>, %i: i32) "None" { %c = spirv.Constant 4 : i32 %0 = spirv.AccessChain %p[%c, %i] : !spirv.ptr<!spirv.struct<a, (f32, !spirv.array<3xi32>)>, Function>, i32, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.array<3x!spirv.struct<a, (f32, !spirv.array<3xi32>)>>, Function>, %i: i32) "None" { %c = spirv.Constant 4 : i32 %0 = spirv.AccessChain %p[%i, %c] : !spirv.ptr<!spirv.array<3x!spirv.struct<a, (f32, !spirv.array<3xi32>)>>, Function>, i32, i32 -> !spirv.ptr<i32, Function> spirv.Return }
// -----
spirv.ARM.Graph @g(%a: i32) -> i32 { spirv.ARM.GraphOutputs %a : i32 }
// -----
spirv.ARM.Graph @g(%a: !spirv.arm.tensor<4xi32>) -> i32 { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g() -> !spirv.arm.tensor<4xi32> { %0 = spirv.ARM.GraphConstant {graph_constant_id = 1 : i32} : !spirv.arm.tensor<4xi32> spirv.ARM.GraphOutputs %0 : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g(%a: tensor<4xi32>) -> !spirv.arm.tensor<4xi32> { %0 = spirv.ARM.GraphConstant {graph_constant_id = 1 : i32} : !spirv.arm.tensor<4xi32> spirv.ARM.GraphOutputs %0 : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g(%a: i32 {spirv.foo}) -> !spirv.arm.tensor<4xi32> { %0 = spirv.ARM.GraphConstant {graph_constant_id = 1 : i32} : !spirv.arm.tensor<4xi32> spirv.ARM.GraphOutputs %0 : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g(%a: !spirv.arm.tensor<4xi32>) { "spirv.ARM.GraphOutputs"() : () -> () }
// -----
spirv.ARM.Graph @g(!spirv.arm.tensor<4xi32>) -> i32
// -----
spirv.ARM.Graph @g(!spirv.arm.tensor<4xi32>) -> !spirv.arm.tensor<4xi32>
// -----
func.func @f() { spirv.ARM.Graph @g(%a: i32) -> i32 { spirv.ARM.GraphOutputs %a : i32 } return }
// -----
spirv.ARM.Graph @g(%a: !spirv.arm.tensor<4xi32> {spirv.interface_var_abi = 3}) -> (!spirv.arm.tensor<4xi32> {spirv.interface_var_abi = 4}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g(%a: !spirv.arm.tensor<4xi32>) -> (!spirv.arm.tensor<4xi32> {spirv.interface_var_abi = 4}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g(%a: !spirv.arm.tensor<4xi32>) -> (!spirv.arm.tensor<4xi32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), Uniform>}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi32> }
// -----
spirv.ARM.Graph @g(%a: !spirv.arm.tensor<4xi32>) -> (!spirv.arm.tensor<4xi32> {spirv.foo = #spirv.interface_var_abi<(0, 1), Uniform>}) { spirv.ARM.GraphOutputs %a : !spirv.arm.tensor<4xi32> }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function> {spirv.decoration = #spirv.decoration<Aliased>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function> {spirv.decoration = #spirv.decoration<AliasedPointer>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function> {spirv.decoration = #spirv.decoration<RestrictPointer>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, PhysicalStorageBuffer> {spirv.decoration = #spirv.decoration<RestrictPointer>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, PhysicalStorageBuffer> {spirv.decoration = #spirv.decoration<Restrict>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer> {spirv.decoration = #spirv.decoration<Restrict>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer> {spirv.decoration = #spirv.decoration<RestrictPointer>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>, Function>) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.struct<(!spirv.ptr<i32, PhysicalStorageBuffer>)>, Function>) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>, Function>) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>) "None" { spirv.Return }
// -----
spirv.func @f(%b: i32, %a: !spirv.ptr<i32, PhysicalStorageBuffer>) "None"
// -----
spirv.func @f() -> !spirv.ptr<i32, PhysicalStorageBuffer> "None"
// -----
spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer> {spirv.decoration = 3 : i32}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<i32, Function> {spirv.decoration = #spirv.decoration<Aliased>}) "None" { spirv.Return }
// -----
spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer> {llvm.x, spirv.decoration = #spirv.decoration<Restrict>}) "None" { spirv.Return }
// -----
spirv.func @f() "None" { 
  %0 = spirv.Variable : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { 
  %0 = spirv.Variable {decoration = #spirv.decoration<AliasedPointer>} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { 
  %0 = spirv.Variable {aliased_pointer} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { 
  %0 = spirv.Variable {aliased} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { 
  %0 = spirv.Variable {restrict_pointer} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { 
  %0 = spirv.Variable : !spirv.ptr<!spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>, Function>
spirv.Return }
// -----
spirv.module Logical GLSL450 {
spirv.GlobalVariable @a : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Uniform>
}
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.ptr<i32, Function>, PhysicalStorageBuffer>) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.array<4xi32>, PhysicalStorageBuffer>) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.array<4x!spirv.ptr<i32, Function>>, PhysicalStorageBuffer>) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.array<4x!spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>>, Function>) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.rtarray<!spirv.ptr<i32, PhysicalStorageBuffer>>, Function>) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>, Function> {spirv.decoration = #spirv.decoration<AliasedPointer>}) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>, Function> {spirv.decoration = #spirv.decoration<Aliased>}) "None"
// -----
spirv.func @f(%a: !spirv.ptr<!spirv.struct<(i32)>, PhysicalStorageBuffer>) "None"
// -----
spirv.func @f() "None" { %0 = spirv.Variable : !spirv.ptr<!spirv.array<4x!spirv.array<4x!spirv.ptr<i32, PhysicalStorageBuffer>>>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable : !spirv.ptr<!spirv.rtarray<!spirv.ptr<i32, PhysicalStorageBuffer>>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable : !spirv.ptr<!spirv.struct<(!spirv.ptr<i32, PhysicalStorageBuffer>)>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable : !spirv.ptr<!spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable : !spirv.ptr<i32, PhysicalStorageBuffer>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable {binding = 1 : i32} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable {aliased_pointer = 3} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable {descriptor_set = 1 : i32, aliased_pointer = 3} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %0 = spirv.Variable {built_in = "a", aliased_pointer = 3} : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
spirv.Return }
// -----
spirv.func @f() "None" { %c = spirv.Constant 1 : i32
%0 = spirv.Variable init(%c) : !spirv.ptr<f32, Function>
spirv.Return }
// -----
%v = "t.s"() : () -> !spirv.ptr<i32, PhysicalStorageBuffer>
%0 = spirv.Variable init(%v) : !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>
// -----
spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer> {spirv.foo}) "None"
// -----
spirv.func @f(%a: !spirv.ptr<i32, PhysicalStorageBuffer>) "None" { spirv.ReturnValue %a : !spirv.ptr<i32, PhysicalStorageBuffer> }
// -----
spirv.func @f(%a: tensor<4xi32>, %b: !spirv.ptr<i32, PhysicalStorageBuffer>) "None" { spirv.Return }
// -----
spirv.func @f(%b: !spirv.ptr<i32, PhysicalStorageBuffer>) -> (i32, i32) "None" { spirv.Return }
// -----
"spirv.func"() <{function_control = #spirv.function_control<None>, function_type = (!spirv.ptr<i32, PhysicalStorageBuffer>) -> (i32, i32), sym_name = "f"}> ({}) : () -> ()
// -----
"spirv.func"() <{function_control = #spirv.function_control<None>, function_type = (!spirv.ptr<i32, PhysicalStorageBuffer>) -> (i32), sym_name = "f"}> ({ ^bb0: spirv.Return }) : () -> ()
// -----
"spirv.func"() <{function_control = #spirv.function_control<None>, function_type = (tensor<4xi32>) -> (), sym_name = "f"}> ({ ^bb0(%a: tensor<4xi32>): spirv.Return }) : () -> ()
// -----
"spirv.func"() <{function_control = #spirv.function_control<None>, function_type = () -> (i32), sym_name = "f"}> ({ ^bb0: spirv.Return }) : () -> ()
// -----
"spirv.func"() <{function_control = #spirv.function_control<None>, function_type = () -> (), sym_name = "f"}> ({ ^bb0: %0 = spirv.Constant 1 : i32 
spirv.ReturnValue %0 : i32}) : () -> ()
// -----
"spirv.func"() <{function_control = #spirv.function_control<None>, function_type = () -> (i64), sym_name = "f"}> ({ ^bb0: %0 = spirv.Constant 1 : i32 
spirv.ReturnValue %0 : i32}) : () -> ()
// -----
spirv.func @f() "None" attributes {linkage_attributes = #spirv.linkage_attributes<linkage_name = "a", linkage_type = <Import>>} { spirv.Return }
// -----
spirv.func @f() "None" attributes {linkage_attributes = #spirv.linkage_attributes<linkage_name = "a", linkage_type = <Export>>}
// -----
spirv.func @f() "None" 
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(f32,i32)>, Function>) "None" {
%c = spirv.Constant -1 : i32
%0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(f32,i32)>, Function>, i32 -> !spirv.ptr<f32, Function>
spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(f32,i32)>, Function>) "None" {
%c = spirv.Constant 0 : i32
%0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(f32,i32)>, Function>, i32 -> !spirv.ptr<f32, Function>
spirv.Return }
// -----
spirv.func @f(%p: !spirv.ptr<!spirv.struct<(f32,i32)>, Function>) "None" {
%c = spirv.Constant 2 : i32
%0 = spirv.AccessChain %p[%c] : !spirv.ptr<!spirv.struct<(f32,i32)>, Function>, i32 -> !spirv.ptr<f32, Function>
spirv.Return }
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformQuadSwap"(%f, %b) <{execution_scope = #spirv.scope<Device>}> : (f32, i32) -> i16
