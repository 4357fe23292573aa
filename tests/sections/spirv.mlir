%0 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<Device>}> : () -> i1
// -----
%b = "t.s"() : () -> i1
%0 = "spirv.GroupNonUniformBallot"(%b) <{execution_scope = #spirv.scope<Device>}> : (i1) -> vector<4xi32>
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupBroadcast"(%f, %b) <{execution_scope = #spirv.scope<Device>}> : (f32, i32) -> f32
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformRotateKHR"(%f, %b) <{execution_scope = #spirv.scope<Device>}> : (f32, i32) -> f32
// -----
%b,%f = "t.s"() : () -> (i1, f32)
%0 = "spirv.GroupNonUniformAll"(%b) <{execution_scope = #spirv.scope<Device>}> : (i1) -> i1
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformBroadcast"(%f, %b) <{execution_scope = #spirv.scope<Device>}> : (f32, i32) -> f32
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformShuffle"(%f, %b) <{execution_scope = #spirv.scope<Device>}> : (f32, i32) -> f32
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformFAdd"(%f) <{execution_scope = #spirv.scope<Subgroup>, group_operation = #spirv.group_operation<ClusteredReduce>}> : (f32) -> f32
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformBroadcast"(%f, %b) <{execution_scope = #spirv.scope<Subgroup>}> : (f32, i32) -> f32
// -----
%b,%f = "t.s"() : () -> (i32, f32)
%0 = "spirv.GroupNonUniformQuadSwap"(%f, %b) <{execution_scope = #spirv.scope<Device>}> : (f32, i32) -> f32
// -----
%b,%f = "t.s"() : () -> (vector<4xi32>, f32)
%0 = "spirv.GroupNonUniformBallotBitCount"(%b) <{execution_scope = #spirv.scope<Device>, group_operation = #spirv.group_operation<Reduce>}> : (vector<4xi32>) -> i32
