"t.a"() {a = #acc.device_type<4>} : () -> ()
// -----
"t.a"() {a = #acc.device_type<foo>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_root<id = i32>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_licm<disable = 3>} : () -> ()
// -----
"t.a"() {a = #spirv.resource_limits<subgroup_size = 99999999999>} : () -> ()
// -----
"t.a"() {a = #nvvm.shape<m = 1, n = 2>} : () -> ()
// -----
"t.a"() {a = #acc.var_name<3>} : () -> ()
// -----
"t.a"() {a = #acc.var_name>} : () -> ()
// -----
"t.a"() : () -> !wasmssa<local ref to vector<4xf32>>
// -----
"t.a"() : () -> !nvgpu.warpgroup.descriptor<i32>
// -----
"t.a"() {a = #omp.version<version = i32>} : () -> ()
// -----
"t.a"() {a = #acc.routine_info<[3]>} : () -> ()
// -----
"t.a"() {a = #irdl.variadicity<foo>} : () -> ()
// -----
"t.a"() {a = #gpu.mask<foo>} : () -> ()
// -----
"t.a"() {a = #xegpu.layout<sg_layout = 3>} : () -> ()
// -----
"t.a"() {a = #llvm.linkage<foo>} : () -> ()
// -----
"t.a"() {a = #llvm.linkage<3>} : () -> ()
// -----
"t.a"() {a = #acc.declare<dataClause = 3>} : () -> ()
// -----
"t.a"() {a = #acc.declare<dataClause = <acc_copy>, implicit = 3>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_licm<disable = true, disable = true>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_licm<disable = true, >} : () -> ()
// -----
"t.a"() {a = #llvm.loop_licm<disable = true, versioningDisable = true,>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_licm<disable true>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = 1>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = foo>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3.0>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 0x10>} : () -> ()
// -----
"t.a"() {a = #spirv.entry_point_abi<subgroup_size = 3>} : () -> ()
// -----
"t.a"() {a = #spirv.entry_point_abi<workgroup_size = 3>} : () -> ()
// -----
"t.a"() {a = #gpu.loop_dim_map<processor = foo, map = (d0) -> (d0), bound = (d0) -> (d0)>} : () -> ()
// -----
"t.a"() {a = #gpu.loop_dim_map<processor = thread_x, map = (d0) -> (d0), bound = 3>} : () -> ()
// -----
"t.a"() {a = #gpu.loop_dim_map<processor = thread_x, map = affine_map<(d0) -> (d0)>, bound = (d0) -> (d0)>} : () -> ()
// -----
"t.a"() {a = #gpu.kernel_metadata<"a", () -> (), foo = 3>} : () -> ()
// -----
"t.a"() {a = #spirv.linkage_attributes<linkage_name = "a", linkage_type = <Export>>} : () -> ()
// -----
"t.a"() {a = #spirv.linkage_attributes<linkage_name = "a", linkage_type = Export>} : () -> ()
// -----
"t.a"() {a = #irdl.variadicity_array[foo]} : () -> ()
// -----
"t.a"() {a = #irdl.variadicity_array<foo>} : () -> ()
// -----
"t.a"() {a = #irdl<variadicity_array[single, optional]>} : () -> ()
// -----
"t.a"() {a = #irdl.variadicity single} : () -> ()
// -----
"t.a"() {a = #omp.declaretarget<device_type = (any), capture_clause = (to)>} : () -> ()
// -----
"t.a"() {a = #omp.declaretarget<device_type = any>} : () -> ()
// -----
"t.a"() {a = #xevm.mma_types<d = f32, a = foo, b = f32>} : () -> ()
// -----
"t.a"() {a = #shard.axisarray[[1, 2], [3]]} : () -> ()
// -----
"t.a"() {a = #tosa.target_env<specification_version = "1.0", level = "8k", profiles = ["pro_int"], extensions = []>} : () -> ()
// -----
"t.a"() {a = #tosa.target_env<specification_version = "1.0", level = "8k", profiles = [pro_int], extensions = [int16]>} : () -> ()
// -----
"t.a"() {a = #tosa.target_env<specification_version = "3.0", level = "8k", profiles = [pro_int], extensions = [int16]>} : () -> ()
// -----
"t.a"() : () -> !tosa.shape<a>
// -----
"t.a"() : () -> !transform.op<foo>
// -----
"t.a"() : () -> !wasmssa<limit[1:]>
// -----
"t.a"() : () -> !wasmssa<limit[1: 2]>
// -----
"t.a"() : () -> !wasmssa<local ref to i32>
// -----
"t.a"() : () -> !emitc.ptr<!emitc.lvalue<i32>>
// -----
"t.a"() : () -> !emitc.lvalue<!emitc.array<1xi32>>
// -----
"t.a"() : () -> !emitc.opaque<"">
// -----
"t.a"() : () -> !emitc.opaque<"a*">
// -----
"t.a"() : () -> !emitc.ptr<i128>
// -----
"t.a"() : () -> !emitc.ptr<memref<4xf32>>
// -----
"t.a"() : () -> !emitc.lvalue<i1>
// -----
"t.a"() : () -> !emitc.lvalue<vector<4xf32>>
// -----
"t.a"() : () -> !emitc.lvalue<memref<4xf32>>
// -----
"t.a"() : () -> !emitc.array<?xi32>
// -----
"t.a"() : () -> !emitc.array<i32>
// -----
"t.a"() : () -> !emitc.array<1x!emitc.array<1xi32>>
// -----
"t.a"() : () -> !emitc.array<4xvector<2xi32>>
// -----
"t.a"() : () -> !emitc.array<-1xi32>
// -----
"t.a"() : () -> !emitc.array<>
// -----
"t.a"() : () -> !emitc.array
// -----
"t.a"() : () -> !emitc.array<4xi32, 1>
// -----
"t.a"() : () -> !smt.bv<-1>
// -----
"t.a"() : () -> !smt.array<[i32 -> i32]>
// -----
"t.a"() : () -> !smt.array<[!smt.bool -> i32]>
// -----
"t.a"() : () -> !smt.func<() !smt.bool>
// -----
"t.a"() : () -> !smt.func<(!smt.bool) i32>
// -----
"t.a"() : () -> !smt.sort<3>
// -----
"t.a"() : () -> !transform.param<vector<4xf32>>
// -----
"t.a"() {a = #xegpu.range<[4, 2]>} : () -> ()
// -----
"t.a"() {a = #xegpu.range<[2, 4]>} : () -> ()
// -----
"t.a"() : () -> !amdgpu.tdm_gather_base<f32, i64>
// -----
"t.a"() : () -> !gpu.mma_matrix<16x16xf16>
// -----
"t.a"() : () -> !gpu.mma_matrix<16x16xf16, "AOpx">
// -----
"t.a"() : () -> !gpu.mma_matrix<16xf16, "AOp">
// -----
"t.a"() : () -> !gpu.mma_matrix<16x16xi64, "AOp">
// -----
"t.a"() : () -> !gpu.mma_matrix<-1x16xf16, "AOp">
// -----
"t.a"() : () -> !gpu.mma_matrix<?x16xf16, "AOp">
// -----
"t.a"() : () -> !amx.tile<16xi32>
// -----
"t.a"() : () -> !amx.tile<16x16xi64>
// -----
"t.a"() : () -> !amx.tile<32x64xi8>
// -----
"t.a"() : () -> !amx.tile<16x65xi8>
// -----
"t.a"() : () -> !amx.tile<?x4xi8>
// -----
"t.a"() : () -> !pdl.range<i32>
// -----
"t.a"() : () -> !pdl.range<range<type>>
// -----
"t.a"() : () -> !pdl.range<!pdl.range<type>>
// -----
"t.a"() : () -> !pdl.range<foo>
// -----
"t.a"() : () -> !pdl.range<>
// -----
"t.a"() : () -> !pdl.range
// -----
"t.a"() : () -> !pdl.range<!pdl.value>
// -----
"t.a"() : () -> !async.value<i32
// -----
"t.a"() : () -> !ptr.ptr<#ptr.generic_space>
// -----
"t.a"() : () -> !ptr.ptr<#llvm.address_space<1>>
// -----
"t.a"() : () -> !ptr.ptr_metadata<memref<*xf32>>
// -----
"t.a"() : () -> !spirv.ptr<i32, Foo>
// -----
"t.a"() : () -> !spirv.ptr<index, Function>
// -----
"t.a"() : () -> !spirv.ptr<i32>
// -----
"t.a"() : () -> !spirv.ptr<i32, 3>
// -----
"t.a"() : () -> !spirv.ptr<>
// -----
"t.a"() : () -> !spirv.ptr
// -----
"t.a"() : () -> !spirv.ptr<i32, Function, 3>
// -----
"t.a"() : () -> !spirv.ptr<i128, Function>
// -----
"t.a"() : () -> !spirv.ptr<si32, Function>
// -----
"t.a"() : () -> !spirv.ptr<f80, Function>
// -----
"t.a"() : () -> !spirv.ptr<vector<5xf32>, Function>
// -----
"t.a"() : () -> !spirv.ptr<vector<2x2xf32>, Function>
// -----
"t.a"() : () -> !spirv.ptr<vector<[4]xf32>, Function>
// -----
"t.a"() : () -> !spirv.ptr<vector<4xindex>, Function>
// -----
"t.a"() : () -> !spirv.ptr<bf16, Function>
// -----
"t.a"() : () -> !spirv.ptr<f8E4M3FN, Function>
// -----
"t.a"() : () -> !spirv.ptr<tensor<4xf32>, Function>
// -----
"t.a"() : () -> !spirv.ptr<tensor<?xf32>, Function>
// -----
"t.a"() : () -> !spirv.ptr<complex<f32>, Function>
// -----
"t.a"() : () -> !spirv.ptr<!llvm.ptr, Function>
// -----
"t.a"() : () -> !spirv.array<4xf32>
// -----
"t.a"() : () -> !spirv.array<4 x f32>
// -----
"t.a"() : () -> !spirv.array<4 x f32, stride=4>
// -----
"t.a"() : () -> !spirv.array<4xf32, stride=0>
// -----
"t.a"() : () -> !spirv.array<4xf32, foo>
// -----
"t.a"() : () -> !spirv.array<4xf32, stride=-1>
// -----
"t.a"() : () -> !spirv.array<4xf32, stride>
// -----
"t.a"() : () -> !spirv.array<0xf32>
// -----
"t.a"() : () -> !spirv.array<?xf32>
// -----
"t.a"() : () -> !spirv.array<4x4xf32>
// -----
"t.a"() : () -> !spirv.array<f32>
// -----
"t.a"() : () -> !spirv.array<4xindex>
// -----
"t.a"() : () -> !spirv.array<4>
// -----
"t.a"() : () -> !spirv.array<4xf32
// -----
"t.a"() : () -> !spirv.array<-4xf32>
// -----
"t.a"() : () -> !spirv.rtarray<f32>
// -----
"t.a"() : () -> !spirv.rtarray<index>
// -----
"t.a"() : () -> !spirv.rtarray<>
// -----
"t.a"() : () -> !spirv.rtarray<f32, stride=4>
// -----
"t.a"() : () -> !spirv.rtarray<f32, stride=0>
// -----
"t.a"() : () -> !spirv.rtarray<4xf32>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.image<index, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, Foo, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, Foo, NonArrayed, SingleSampled, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, Foo, SingleSampled, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, Foo, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, Foo, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Foo>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D>
// -----
"t.a"() : () -> !spirv.image<f32>
// -----
"t.a"() : () -> !spirv.image<f32, 3>
// -----
"t.a"() : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown, Unknown>
// -----
"t.a"() : () -> !spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>
// -----
"t.a"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
// -----
"t.a"() : () -> !spirv.sampled_image<f32>
// -----
"t.a"() : () -> !spirv.sampled_image<!spirv.image<f32, Buffer, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
// -----
"t.a"() : () -> !spirv.sampled_image<>
// -----
"t.a"() : () -> !spirv.sampled_image
// -----
"t.a"() : () -> !spirv.matrix<2 x vector<3xf32>>
// -----
"t.a"() : () -> !spirv.matrix<2xvector<3xf32>>
// -----
"t.a"() : () -> !spirv.matrix<5 x vector<3xf32>>
// -----
"t.a"() : () -> !spirv.matrix<1 x vector<3xf32>>
// -----
"t.a"() : () -> !spirv.matrix<2 x f32>
// -----
"t.a"() : () -> !spirv.matrix<2 x vector<3xi32>>
// -----
"t.a"() : () -> !spirv.matrix<2 x vector<5xf32>>
// -----
"t.a"() : () -> !spirv.matrix<2 x vector<1xf32>>
// -----
"t.a"() : () -> !spirv.matrix<2x2 x vector<3xf32>>
// -----
"t.a"() : () -> !spirv.matrix<vector<3xf32>>
// -----
"t.a"() : () -> !spirv.matrix<2 x vector<2x2xf32>>
// -----
"t.a"() : () -> !spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>
// -----
"t.a"() : () -> !spirv.coopmatrix<8xf32, Subgroup, MatrixA>
// -----
"t.a"() : () -> !spirv.coopmatrix<8x16xf32, Foo, MatrixA>
// -----
"t.a"() : () -> !spirv.coopmatrix<8x16xf32, Subgroup, Foo>
// -----
"t.a"() : () -> !spirv.coopmatrix<8x16xindex, Subgroup, MatrixA>
// -----
"t.a"() : () -> !spirv.coopmatrix<8x16xf32, Subgroup>
// -----
"t.a"() : () -> !spirv.coopmatrix<?x16xf32, Subgroup, MatrixA>
// -----
"t.a"() : () -> !spirv.coopmatrix<8x16xf32>
// -----
"t.a"() : () -> !spirv.arm.tensor<4xf32>
// -----
"t.a"() : () -> !spirv.arm.tensor<*xf32>
// -----
"t.a"() : () -> !spirv.arm.tensor<4xindex>
// -----
"t.a"() : () -> !spirv.arm.tensor<f32>
// -----
"t.a"() : () -> !spirv.arm.tensor<0xf32>
// -----
"t.a"() : () -> !spirv.arm.tensor<?x4xf32>
// -----
"t.a"() : () -> !spirv.arm.tensor<?xf32>
// -----
"t.a"() : () -> !spirv.struct<(f32)>
// -----
"t.a"() : () -> !spirv.struct<()>
// -----
"t.a"() : () -> !spirv.struct<(index)>
// -----
"t.a"() : () -> !spirv.struct<(f32 [0])>
// -----
"t.a"() : () -> !spirv.struct<(f32 [NonWritable])>
// -----
"t.a"() : () -> !spirv.struct<(f32 [0, NonWritable])>
// -----
"t.a"() : () -> !spirv.struct<(!spirv.matrix<2 x vector<3xf32>> [0, ColMajor, MatrixStride=16])>
// -----
"t.a"() : () -> !spirv.struct<a, (f32, !spirv.ptr<!spirv.struct<a>, Function>)>
// -----
"t.a"() : () -> !spirv.struct<a, (f32)>
// -----
"t.a"() : () -> !spirv.struct<(f32), Block>
// -----
"t.a"() : () -> !spirv.struct<(f32>
// -----
"t.a"() : () -> !spirv.foo
// -----
"t.a"() : () -> !spirv.foo<i32>
// -----
"t.a"() : () -> !spirv.sampler
// -----
"t.a"() : () -> !spirv.named_barrier
// -----
"t.a"() {a = #spirv.foo} : () -> ()
// -----
"t.a"() {a = #spirv.verce<v1.0, [], []>} : () -> ()
// -----
"t.a"() {a = #spirv.vce<v1.0, [], []>} : () -> ()
// -----
"t.a"() {a = #spirv.scope<Foo>} : () -> ()
// -----
"t.a"() {a = #spirv.interface_var_abi<(0, 1)>} : () -> ()
// -----
"t.a"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, #spirv.resource_limits<>>} : () -> ()
// -----
"t.a"() {a = #llvm.target_features<["+a", "-b"]>} : () -> ()
// -----
"t.a"() {a = #llvm.target_features<[]>} : () -> ()
// -----
"t.a"() {a = #llvm.target<triple = "a", chip = "b", features = <["+a", "-b"]>>} : () -> ()
// -----
"t.a"() {a = #llvm.target<triple = "a", chip = "b">} : () -> ()
// -----
"t.a"() : () -> !smt.sort<"a"[!smt.int, !smt.bool]>
// -----
"t.a"() : () -> !smt.sort<"a">
// -----
"t.a"() : () -> !smt.func<(!smt.int, !smt.bool) !smt.bool>
// -----
"t.a"() {a = #gpu.kernel_table<[#gpu.kernel_metadata<"a", () -> ()>, #gpu.kernel_metadata<"b", () -> (), metadata = {a = 1}>]>} : () -> ()
// -----
"t.a"() {a = #gpu.kernel_table<>} : () -> ()
// -----
"t.a"() {a = #gpu.select_object} : () -> ()
// -----
"t.a"() {a = #gpu.select_object<0>} : () -> ()
// -----
"t.a"() {a = #nvvm.target} : () -> ()
// -----
"t.a"() {a = #nvvm.target<>} : () -> ()
// -----
"t.a"() {a = #nvvm.target<chip = "sm_90", O = 2>} : () -> ()
// -----
"t.a"() {a = #nvvm.target<chip = "sm_90", O = 3, flags = {fast}>} : () -> ()
// -----
"t.a"() {a = #rocdl.target<O = 3, abi = "500", flags = {fast}>} : () -> ()
// -----
"t.a"() {a = #xevm.target<O = 3, chip = "pvc">} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_root} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_root<id = "a">} : () -> ()
// -----
"t.a"() {a = #llvm.dependent_libraries<"a", "b">} : () -> ()
// -----
"t.a"() {a = #acc.routine_info<[@a, @b::@c]>} : () -> ()
// -----
"t.a"() {a = #acc.declare_action<preAlloc = @a>} : () -> ()
// -----
"t.a"() {a = #acc.specialized_routine<@a, <gang_dim1>, "x">} : () -> ()
// -----
"t.a"() {a = #omp.flags<debug_kind = 1, no_gpu_lib = true>} : () -> ()
// -----
"t.a"() {a = #omp.flags<>} : () -> ()
// -----
"t.a"() {a = #xegpu.layout<sg_layout = [1, 2], lane_layout = [1, 16], lane_data = [1, 1]>} : () -> ()
// -----
"t.a"() {a = #spirv.entry_point_abi<workgroup_size = [1, 2, 3], subgroup_size = 32>} : () -> ()
// -----
"t.a"() {a = #spirv.resource_limits<max_compute_workgroup_size = [1, 2], cooperative_matrix_properties_khr = [#spirv.coop_matrix_props_khr<m_size = 8, n_size = 8, k_size = 8, a_type = i8, b_type = i8, c_type = i32, result_type = i32, acc_sat = true, scope = <Subgroup>>]>} : () -> ()
// -----
"t.a"() {a = #tosa.target_env<specification_version = "1.0", level = "8k", profiles = [pro_int, pro_fp], extensions = [int16, int4]>} : () -> ()
// -----
"t.a"() {a = #llvm.mmra_tag<"a" : "b">} : () -> ()
// -----
"t.a"() {a = #llvm.memory_effects<other = none, argMem = readwrite, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} : () -> ()
// -----
"t.a"() {a = #llvm.blockaddress<function = @a, tag = <id = 1>>} : () -> ()
// -----
"t.a"() {a = #llvm.vec_type_hint<hint = i32, is_signed = true>} : () -> ()
// -----
"t.a"() {a = #llvm.vscale_range<minRange = 1 : i32, maxRange = 3 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.alias_scope<id = "a", domain = <id = "b">, description = "c">} : () -> ()
// -----
"t.a"() {a = #llvm.alias_scope<id = distinct[0]<>, domain = #llvm.alias_scope_domain<id = "b">>} : () -> ()
// -----
"t.a"() {a = #llvm.comdat<any>} : () -> ()
// -----
"t.a"() {a = #llvm<comdat any>} : () -> ()
// -----
"t.a"() : () -> !nvgpu.tensormap.descriptor<tensor = memref<128x64xf16, 3>, swizzle = swizzle_128b, l2promo = none, oob = nan, interleave = none>
// -----
"t.a"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>
// -----
"t.a"() : () -> !nvgpu.mbarrier.group<memorySpace = 3>
// -----
"t.a"() {a = #llvm.loop_unroll_and_jam<disable = true>, b = #llvm.loop_licm<disable = true>, c= #llvm.loop_peeled<count = 3 : i32>, d = #llvm.loop_pipeline<disable = true, initiationinterval = 1 : i32>, e = #llvm.loop_interleave<count = 3 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.cgprofile_entry<from = @a, to = @b, count = 222>, b = #llvm.profile_summary_detailed<cut_off = 1, min_count = 2, num_counts = 3>, c = #llvm.dso_local_equivalent @a } : () -> ()
// -----
"t.a"() {a = #llvm.mlir.module_flag<error, "a", 1 : i32>, b = #llvm.mlir.workgroup_attribution<3 : i64, i32>} : () -> ()
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 2>
// -----
"t.a"() : () -> !quant.uniform<i8:i32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<f8:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i64:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i33:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<u8:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<u8<0:100>:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<u8<-1:100>:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8<100:1>:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8<1:300>:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8<1>:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, -2.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 0.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 2.0:300>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 2.0:a>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 2.0:-5>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:1, {2.0, 3.0:1}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:1, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, {2.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:-1, {2.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:a, {2.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:1, {2.0, a}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:1, {}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{2.0, 3.0}, {4.0, 5.0}}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{}, {2.0, 3.0}>
// -----
"t.a"() : () -> !quant.any<i8>
// -----
"t.a"() : () -> !quant.any<i8:f32>
// -----
"t.a"() : () -> !quant.any<i8:i32>
// -----
"t.a"() : () -> !quant.any<>
// -----
"t.a"() : () -> !quant.calibrated<f32<-1.0:1.0>>
// -----
"t.a"() : () -> !quant.calibrated<f32<1.0:-1.0>>
// -----
"t.a"() : () -> !quant.uniform
// -----
"t.a"() : () -> !quant.foo
// -----
"t.a"() : () -> !quant.uniform<i8 : f32 , 2.0 : 1>
// -----
"t.a"() : () -> !quant.uniform<i8:tensor<4xf32>, 2.0>
// -----
"t.a"() : () -> !quant.uniform<!quant.any<i8>:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f16, 1.0e10>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 2.0, 3>
// -----
"t.a"() : () -> !quant.uniform<si8:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i0:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i32:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<3:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8<-128:127>:f32, 2.0:0>
// -----
"t.a"() : () -> !quant.uniform<i8<-127:127>:f32, 2.0:0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, -2.0:3>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, -2.0, 3>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, -2.0:a>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:0, {2.0, -2.0:3, 5.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:-1, {-2.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:0, {2.0, 3.0}
// -----
"t.a"() : () -> !quant.uniform<ux:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<u64:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<ui8:f32, 2.0>
// -----
"t.a"() : () -> !quant.uniform<u8<1:200>:f64, 2.0:100>
// -----
"t.a"() : () -> !quant.uniform<i4:bf16, 2.0e-3>
// -----
"t.a"() : () -> !quant.uniform<i8<-128:127>:f32:0, {2.0:0, 3.0:0}>
// -----
"t.a"() : () -> !quant.any<i8<-8:7>:f32>
// -----
"t.a"() : () -> !quant.any<u8<-8:7>:f32>
// -----
"t.a"() : () -> !quant.any<i8:index>
// -----
"t.a"() : () -> !quant.calibrated<f32<-0.5:0.5>>
// -----
"t.a"() : () -> !quant.calibrated<bf16<-0.5:0.1>>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{0:1, 1:2}, {{2.0:1, 3.0}, {4.0, 5.0}}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{0:1, 1:0}, {{2.0:1, 3.0}, {4.0, 5.0}}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{-1:1}, {{2.0:1, 3.0}}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{0:1}, {2.0, 3.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f32:{0}, {2.0, 3.0}>
// -----
"t.a"() : () -> !quant.uniform<i8:f8E5M2, 2.0>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 0x40000000>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 1.0e-50>
// -----
"t.a"() : () -> !quant.uniform<i8:f32, 0.1:0>
// -----
"t.a"() : () -> !quant.uniform<i8:f64, 1.0e300>
// -----
"t.a"() : () -> !quant.uniform<i8:f16, 70000.0>
// -----
"t.s"() {a = #amdgpu<i32 row_shl>} : () -> ()
// -----
"t.s"() {a = #amdgpu<i32>} : () -> ()
// -----
"t.s"() {a = #amdgpu<si32>} : () -> ()
// -----
"t.s"() {a = !amdgpu<i32>} : () -> ()
// -----
"t.s"() {a = #arith<i32>} : () -> ()
// -----
"t.s"() {a = #llvm<i32>} : () -> ()
// -----
"t.s"() {a = !quant<i32>} : () -> ()
// -----
"t.s"() {a = #dlti<i32>} : () -> ()
// -----
"t.s"() {a = !tosa<i32>} : () -> ()
// -----
"t.s"() {a = #spirv<i32>} : () -> ()
// -----
"t.s"() {a = !spirv<i32>} : () -> ()
// -----
"t.s"() {a = !transform<i32>} : () -> ()
// -----
"t.s"() {a = #ptr<i32>} : () -> ()
// -----
"t.s"() {a = #gpu<i32>} : () -> ()
// -----
"t.s"() {a = !gpu<i32>} : () -> ()
// -----
"t.s"() {a = !async<i32>} : () -> ()
// -----
"t.s"() {a = !emitc<i32>} : () -> ()
// -----
"t.s"() {a = #acc<i32>} : () -> ()
// -----
"t.s"() {a = #irdl<i32>} : () -> ()
// -----
"t.s"() {a = #test<i32>} : () -> ()
// -----
"t.s"() {a = !xegpu<i32>} : () -> ()
