"a.b"() {a = !pdl.operation<"x">} : () -> ()
// -----
"a.b"() {a = !pdl.operation<>} : () -> ()
// -----
"a.b"() {a = !pdl.operation<x y z>} : () -> ()
// -----
"a.b"() {a = !pdl.operation<"x"} : () -> ()
// -----
"a.b"() {a = !pdl.value<"x">} : () -> ()
// -----
"a.b"() {a = !pdl.range<value>} : () -> ()
// -----
"a.b"() {a = !pdl.range<value, "x">} : () -> ()
// -----
"a.b"() {a = !gpu.async.token<"x">} : () -> ()
// -----
"a.b"() {a = !gpu.async.token<>} : () -> ()
// -----
"a.b"() {a = !gpu.async.token<%x>} : () -> ()
// -----
"a.b"() {a = !llvm.ptr<"x">} : () -> ()
// -----
"a.b"() {a = !llvm.token<"x">} : () -> ()
// -----
"a.b"() {a = !llvm.void<"x">} : () -> ()
// -----
"a.b"() {a = !async.token<"x">} : () -> ()
// -----
"a.b"() {a = !async.value<"x">} : () -> ()
// -----
"a.b"() {a = !async.value<i32>} : () -> ()
// -----
"a.b"() {a = !async.group<i32>} : () -> ()
// -----
"a.b"() {a = !async.coro.id<i32>} : () -> ()
// -----
"a.b"() {a = !transform.any_op<i32>} : () -> ()
// -----
"a.b"() {a = !transform.any_value<"x">} : () -> ()
// -----
"a.b"() {a = !shape.size<"x">} : () -> ()
// -----
"a.b"() {a = !shape.shape<"x">} : () -> ()
// -----
"a.b"() {a = !shape.witness<"x">} : () -> ()
// -----
"a.b"() {a = !shape.value_shape<"x">} : () -> ()
// -----
"a.b"() {a = !emitc.size_t<"x">} : () -> ()
// -----
"a.b"() {a = !emitc.ssize_t<x>} : () -> ()
// -----
"a.b"() {a = !mpi.retval<x>} : () -> ()
// -----
"a.b"() {a = !mpi.request<x>} : () -> ()
// -----
"a.b"() {a = !mpi.comm<x>} : () -> ()
// -----
"a.b"() {a = !irdl.attribute<x>} : () -> ()
// -----
"a.b"() {a = !irdl.region<x>} : () -> ()
// -----
"a.b"() {a = !smt.bool<x>} : () -> ()
// -----
"a.b"() {a = !smt.int<x>} : () -> ()
// -----
"a.b"() {a = !acc.data_bounds_ty<x>} : () -> ()
// -----
"a.b"() {a = !acc.declare_token<x>} : () -> ()
// -----
"a.b"() {a = !omp.map_bounds_ty<x>} : () -> ()
// -----
"a.b"() {a = !omp.cli<x>} : () -> ()
// -----
"a.b"() {a = !amx.tile<x>} : () -> ()
// -----
"a.b"() {a = !ml_program.token<x>} : () -> ()
// -----
"a.b"() {a = !nvgpu.mbarrier.token<x>} : () -> ()
// -----
"a.b"() {a = !nvgpu.device.async.token<x>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.storage_specifier<x>} : () -> ()
// -----
"a.b"() {a = !spirv.sampler<x>} : () -> ()
// -----
"a.b"() {a = !tosa.shape<x>} : () -> ()
// -----
"a.b"() {a = !wasmssa.local<x>} : () -> ()
// -----
"a.b"() {a = !xegpu.nbarrier<x>} : () -> ()
// -----
"a.b"() {a = !gpu.named_barrier<x>} : () -> ()
// -----
"a.b"() {a = !gpu.sparse.env_handle<x>} : () -> ()
// -----
"a.b"() {a = !gpu.sparse.spmat_handle<x>} : () -> ()
// -----
"a.b"() {a = !arm_sme.foo<x>} : () -> ()
// -----
"a.b"() {a = !emitc.opaque<x>} : () -> ()
// -----
"a.b"() {a = !pdl.attribute<{[(x)]}>} : () -> ()
// -----
"a.b"() {a = !pdl.attribute <x>} : () -> ()
// -----
"a.b"() {a = !pdl.attribute<(>} : () -> ()
// -----
"a.b"() {a = !pdl<attribute>} : () -> ()
// -----
"a.b"() {a = !pdl<"attribute">} : () -> ()
// -----
"a.b"() {a = !pdl<attribute x>} : () -> ()
// -----
"a.b"() {a = !pdl<attribute <x>>} : () -> ()
// -----
"a.b"() {a = !pdl<>} : () -> ()
// -----
"a.b"() {a = !gpu<async.token x>} : () -> ()
// -----
"a.b"() {a = !transform<any_op foo>} : () -> ()
// -----
"a.b"() {a = !shape<shape foo>} : () -> ()
// -----
"a.b"() {a = !pdl<range<value> x>} : () -> ()
// -----
"a.b"() {a = !pdl<range<value>>} : () -> ()
// -----
"a.b"() {a = !llvm<ptr>} : () -> ()
// -----
"a.b"() {a = !llvm<ptr x>} : () -> ()
// -----
"a.b"() {a = !llvm<ptr<3> x>} : () -> ()
// -----
"a.b"() {a = #pdl<foo>} : () -> ()
// -----
"a.b"() {a = #arith<fastmath<none>>} : () -> ()
// -----
"a.b"() {a = #arith<fastmath<none> x>} : () -> ()
// -----
"a.b"() {a = #gpu<address_space<global> x>} : () -> ()
// -----
"a.b"() {a = #gpu.address_space<global x>} : () -> ()
// -----
"a.b"() {a = #gpu.address_space<global, x>} : () -> ()
// -----
"a.b"() {a = #shard.axisarray<>} : () -> ()
// -----
"a.b"() {a = #shard.axisarray<[]>} : () -> ()
// -----
"a.b"() {a = #shard.axisarray<[[]]>} : () -> ()
// -----
"a.b"() {a = #shard.axisarray<[[],[1]]>} : () -> ()
// -----
"a.b"() {a = #shard.axisarray<[[],[1]] x>} : () -> ()
// -----
"a.b"() {a = #shard.axisarray} : () -> ()
// -----
"a.b"() {a = #tosa.foo<x>} : () -> ()
// -----
"a.b"() {a = #nvvm.target<x>} : () -> ()
// -----
"a.b"() {a = #bufferization.foo<x>} : () -> ()
// -----
"a.b"() {a = #spirv.resource_limits<>} : () -> ()
// -----
"a.b"() {a = #llvm.poison<x>} : () -> ()
// -----
"a.b"() {a = #ub.poison<x>} : () -> ()
// -----
"a.b"() {a = #xevm.foo<x>} : () -> ()
// -----
"a.b"() {a = #transform.param_operand<x>} : () -> ()
// -----
"a.b"() {a = #gpu.block<x x>} : () -> ()
// -----
"a.b"() {a = #ptr.generic_space<x>} : () -> ()
// -----
"a.b"() {a = #dlti.foo<x>} : () -> ()
// -----
"a.b"() {a = #llvm.dso_local_equivalent<x>} : () -> ()
// -----
"a.b"() {a = #llvm.zero<x>} : () -> ()
// -----
"a.b"() {a = #llvm.undef<x>} : () -> ()
// -----
"a.b"() {a = #omp.declaretarget<x>} : () -> ()
// -----
"a.b"() {a = #ptr.address<> : i32} : () -> ()
// -----
"a.b"() {a = #ptr.address<1> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.address<-1> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.address<0x10> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.address<zz> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.address<5> : i32} : () -> ()
// -----
"a.b"() {a = #ptr.address : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.null : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.null<2> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.null : i32} : () -> ()
// -----
"a.b"() {a = #ptr.null : index} : () -> ()
// -----
"a.b"() {a = #ptr.address<18446744073709551616> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<size = 64, abi = 64, preferred = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<size = 64, abi = 64, preferred = 64, index = 32>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<size = 64, abi = 64, preferred = 64, index = 128>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 64, size = 64, preferred = 32>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 64, size = 63, preferred = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 63, size = 64, preferred = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 24, size = 64, preferred = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 64, size = 64, preferred = 63>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 64, size = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 64, size = 64, preferred = 63, foo = 3>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 64, size = 64, preferred = 64, index = 4>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 0, size = 64, preferred = 64, index = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 8, size = 0, preferred = 64>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = 8, size = 8, preferred = 0>} : () -> ()
// -----
"a.b"() {a = #ptr.spec<abi = x, size = 8, preferred = 0>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<generic_space>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#llvm.address_space<3>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<"x">} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#ptr.generic_space, 3>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#ptr.generic_space 3>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#gpu.address_space<global>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#nvvm.memory_space<global>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#xevm.addr_space<global>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#spirv.storage_class<Uniform>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#test.const_memory_space>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#amdgpu.address_space<fat_raw_buffer>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr<#unreg.x>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<!ptr.ptr<#ptr.generic_space>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<memref<f32>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<memref<f32, #ptr.generic_space>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<memref<f32>, 3>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<!llvm.ptr>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<memref<*xf32>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<tensor<f32>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<!emitc.ptr<i32>>} : () -> ()
// -----
"a.b"() {a = !ptr.ptr_metadata<ptr<#ptr.generic_space>>} : () -> ()
// -----
"a.b"() {a = #ptr<null> : !ptr.ptr<#ptr.generic_space>} : () -> ()
// -----
"a.b"() {a = #ptr.generic_space : i32} : () -> ()
// -----
"a.b"() {a = #shard.axisarray[[1]]} : () -> ()
// -----
"a.b"() {a = #shard.axisarray [[1]]} : () -> ()
// -----
"a.b"() {a = #shard<axisarray[[1], [], [2,3]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [ ]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[-1, 70000]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [1]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[1]] x>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[1],]>} : () -> ()
// -----
"a.b"() {a = #gpu.object<i32, bin = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, fatbin = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, assembly = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, offload = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, foo = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, properties = {O = 1}, kernels = #gpu.kernel_table<[]>, bin = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, properties = {O = 1}, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[]>, properties = {O = 1}, bin = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, properties = {O = 1}, bin = "x\00\0a">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, properties = {}, bin = "x\00\0a">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, properties = 3, bin = "x\00\0a">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = 3, bin = "x\00\0a">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"a", () -> ()>]>, bin = "x\00\0a">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = <[]>, bin = "x\00\0a">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin = x>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<"foo", bin = "x", >} : () -> ()
// -----
"a.b"() {a = #gpu.object<"foo", bin = "x" : i32>} : () -> ()
// -----
"a.b"() {a = #gpu.object<"foo", properties {a = 1}, bin = "x">} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1)>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0 1)>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, )>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1), Uniform>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1), Uni>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1), "Uniform">} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1), 3>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1), >} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1) x>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0 : i64, 1)>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0 : i32, 1 : i32)>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<("x", 1 : i32)>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, "x")>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, -1)>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(0, 1), Uniform, 3>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(99999999999, 1), Uniform>} : () -> ()
// -----
"a.b"() {a = #spirv.interface_var_abi<(1.0, 1), Uniform>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA:DiscreteGPU, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA:DiscreteGPU:45, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, api=Vulkan, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, api=Vulkan, NVIDIA:DiscreteGPU:45, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, api=Unknown, Unknown:Unknown, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, api=Unknown, Unknown:Unknown:3, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA:DiscreteGPU:x, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA:DiscreteGPU:-1, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, 3>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, #spirv.vce<v1.0, [], []>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]>, api=, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]>, api Vulkan, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]>, NVIDIA #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]>, NVIDIA:, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_storage_buffer_storage_class]>, NVIDIA, #spirv.resource_limits<> x>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0 [], []>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<foo, [], []>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0, [], [], 3>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0, [Foo], []>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0, [Foo, 3], []>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<foo, [Foo], []>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<foo, [Foo], [], 3>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<foo, Foo, []>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0, [Shader], [Foo]>} : () -> ()
// -----
"a.b"() {a = #spirv.vce<v1.0, [Shader], [Foo>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#rocdl.target, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#xevm.target, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#spirv.target_env<#spirv.vce<v1.0, [], []>, #spirv.resource_limits<>>, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#llvm.target<triple="x", chip="x">, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#foo.bar, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin = "x"} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"a", () -> ()>]>, "x" : i32>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin="x" : i32>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, "bin"="x" : i32>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, 3>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin = 3>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, >} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"a", () -> ()>]>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"a", () -> ()>]>>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = #gpu.kernel_table<>, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = <[#gpu.kernel_metadata<"a", () -> ()>]>, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, properties = {a = 1} "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, bin x = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, i32>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, binary = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, true = "x">} : () -> ()
// -----
#t = #nvvm.target
"a.b"() {a = #gpu.object<#t, bin = "x">} : () -> ()
// -----
"a.b"() {a = #gpu.object<@a, bin = "x">} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[x]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[1 x]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[1,]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[true]>} : () -> ()
// -----
"a.b"() {a = #xegpu.layout<lane_layout=[99999999999]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2]>, dims = [1,]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2]>, dims = [1 x]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2]>, dims = [true]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2]>, dims = [99999999999999999999999]>} : () -> ()
// -----
"a.b"() {a = #xegpu.slice<#xegpu.layout<lane_layout=[1,2]>, dims = [0x1]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[x]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[1 x]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[true, false]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[0x10, -32768]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[0x10, 40000]]>} : () -> ()
// -----
"a.b"() {a = #shard<axisarray [[1,]]>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA:DiscreteGPU:2147483647, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, NVIDIA:Unknown:4, #spirv.resource_limits<>>} : () -> ()
// -----
"a.b"() {a = !xegpu.tensor_desc<4xf32, #xegpu.layout<lane_layout=[x]>>} : () -> ()
// -----
"a.b"() {a = !amx.tile<16x>} : () -> ()
// -----
"a.b"() {a = !amx.tile<16xi32>} : () -> ()
// -----
"a.b"() {a = !gpu.mma_matrix<16x16xf32, i32>} : () -> ()
// -----
"a.b"() {a = !gpu.mma_matrix<16x16xf32, x>} : () -> ()
// -----
"a.b"() {a = !gpu.mma_matrix<16x16xf32, "x" : i32>} : () -> ()
// -----
"a.b"() {a = #nvvm.memory_space<global x>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = -1>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = -0>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = 0x1>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = 2>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = 01>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = -true>} : () -> ()
// -----
"t.a"() {a = #llvm.dereferenceable<bytes = 3, mayBeNull = 0x3>} : () -> ()
