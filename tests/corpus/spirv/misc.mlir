"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf32>, f32, i32, !spirv.ptr<i32, StorageBuffer>, i1, !spirv.struct<(f32, i32)>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: f32, %arg2: i32, %arg3: !spirv.ptr<i32, StorageBuffer>, %arg4: i1, %arg5: !spirv.struct<(f32, i32)>):
    %0 = "spirv.CompositeExtract"(%arg0) <{indices = [1 : i32]}> : (vector<4xf32>) -> f32
    %1 = "spirv.CompositeInsert"(%arg1, %arg0) <{indices = [2 : i32]}> : (f32, vector<4xf32>) -> vector<4xf32>
    %2 = "spirv.CompositeConstruct"(%arg1, %arg1) : (f32, f32) -> vector<2xf32>
    %3 = "spirv.VectorShuffle"(%arg0, %arg0) <{components = [1 : i32, 3 : i32]}> : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
    %4 = "spirv.VectorTimesScalar"(%arg0, %arg1) : (vector<4xf32>, f32) -> vector<4xf32>
    %5 = "spirv.Select"(%arg4, %arg1, %arg1) : (i1, f32, f32) -> f32
    %6 = "spirv.AtomicIAdd"(%arg3, %arg2) <{memory_scope = #spirv.scope<Device>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, StorageBuffer>, i32) -> i32
    "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Workgroup>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<AcquireRelease|UniformMemory>}> : () -> ()
    "spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|UniformMemory>}> : () -> ()
    %7 = "spirv.Bitcast"(%arg1) : (f32) -> i32
    %8 = "spirv.ConvertFToS"(%arg1) : (f32) -> i32
    %9 = "spirv.SConvert"(%arg2) : (i32) -> i64
    %10 = "spirv.IAddCarry"(%arg2, %arg2) : (i32, i32) -> !spirv.struct<(i32, i32)>
    %11 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Workgroup>}> : () -> i1
    %12 = "spirv.GroupNonUniformFAdd"(%arg1) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<Reduce>}> : (f32) -> f32
    %13 = "spirv.Dot"(%arg0, %arg0) : (vector<4xf32>, vector<4xf32>) -> f32
    %14 = "spirv.BitFieldInsert"(%arg2, %arg2, %arg2, %arg2) : (i32, i32, i32, i32) -> i32
    %15 = "spirv.GL.FMix"(%arg1, %arg1, %arg1) : (f32, f32, f32) -> f32
    %16 = "spirv.GL.Ldexp"(%arg1, %arg2) : (f32, i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

