module attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, #spirv.resource_limits<>>} {}
// -----
module attributes {spirv.target_env = 1 : i32} {}
// -----
module attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_foo]>, #spirv.resource_limits<>>} {}
// -----
func.func @f() attributes {spirv.target_env = "x"} { return }
// -----
func.func @f() attributes {spirv.entry_point_abi = "x"} { return }
// -----
func.func @f() attributes {spirv.foo = "x"} { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = 1 : i32}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), Uniform>}) { return }
// -----
func.func @f(%a: memref<i32> {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1), Uniform>}) { return }
// -----
func.func @f(%a: i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { return }
// -----
func.func @f() -> (i32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>}) { %0 = arith.constant 1 : i32 return %0 : i32 }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [], []>, AMD, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [], []>, AMD:DiscreteGPU, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [], []>, AMD:DiscreteGPU:12, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [], []>, api=Vulkan, AMD:DiscreteGPU:12, #spirv.resource_limits<max_compute_workgroup_size = [1,2,3], subgroup_size = 64>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v9.0, [], []>, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [], [1]>, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, Shader, []>, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], SPV_KHR_16bit_storage>, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_16bit_storage]>, {foo = 1}>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_16bit_storage]>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<1, #spirv.resource_limits<>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_16bit_storage]>, #spirv.resource_limits<foo=1>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_16bit_storage]>, #spirv.resource_limits<subgroup_size=x>>} { return }
// -----
func.func @f() attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_16bit_storage]>, #spirv.resource_limits<cooperative_matrix_properties_khr = [#spirv.coop_matrix_props_khr<m_size = 8, n_size = 8, k_size = 32, a_type = i8, b_type = i8, c_type = i32, result_type = i32, acc_sat = false, scope = <Subgroup>>]>>} { return }
// -----
"t.a"() {spirv.entry_point_abi = #spirv.entry_point_abi<subgroup_size = 64>} : () -> ()
// -----
"t.a"() {spirv.entry_point_abi = #spirv.entry_point_abi<workgroup_size = [1,2,3], subgroup_size = 64, target_width=32>} : () -> ()
// -----
"t.a"() {spirv.entry_point_abi = 1 : i32} : () -> ()
// -----
"t.a"() {spirv.target_env = 1 : i32} : () -> ()
// -----
"t.a"() {spirv.interface_var_abi = 1 : i32} : () -> ()
// -----
"t.a"() {spirv.verctor = 1 : i32} : () -> ()
