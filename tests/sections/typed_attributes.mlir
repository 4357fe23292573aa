"t.a"() {a = #spirv.vce<v1.0, [], []> : i32} : () -> ()
// -----
"t.a"() {a = #spirv.vce<v1.0, [], []> : () -> ()} : () -> ()
// -----
"t.a"() {a = #spirv.vce<v1.0, []> : () -> ()} : () -> ()
// -----
"t.a"() {a = #spirv.vce<v1.0, []> : i32} : () -> ()
// -----
"t.a"() {a = #spirv.vce<v1.0, []> : 32} : () -> ()
// -----
"t.a"() {a = #nvvm.target<a> : 32} : () -> ()
// -----
"t.a"() {a = #nvvm.target<a> : i32} : () -> ()
// -----
"t.a"() {a = #nvvm.target : i32} : () -> ()
// -----
"t.a"() {a = #nvvm.target : !foo} : () -> ()
// -----
"t.a"() {a = #spirv.target_env<#spirv.vce<v1.0, [], []>, 3> : () -> ()
// -----
"t.a"() {a = #nvvm.target<chip = "sm_80">
// -----
"spirv.SpecConstant"() <{default_value = 1.000000e+00 : tf32, sym_name = "v4"}> : () -> ()
// -----
"spirv.SpecConstant"() <{default_value = 1.000000e+00 : f8E5M2, sym_name = "v4"}> : () -> ()
// -----
"spirv.SpecConstant"() <{default_value = 1.000000e+00 : bf16, sym_name = "v4"}> : () -> ()
// -----
"spirv.SpecConstant"() <{default_value = 1.000000e+00 : f80, sym_name = "v4"}> : () -> ()
// -----
"t.x"() {nvvm.cluster_dim = array<i64: 1>} : () -> ()
// -----
"t.x"() {nvvm.reqntid = array<i64: 1>} : () -> ()
// -----
"t.x"() {nvvm.maxntid = array<i8: 1, 1, 1>} : () -> ()
// -----
"t.x"() {nvvm.maxntid = array<f32: 1.0>} : () -> ()
// -----
func.func @f(%arg0: !xegpu.tensor_desc<8x16xf32>) {
    %0 = "xegpu.load_nd"(%arg0) <{transpose = array<i64: 1, 1000>}> : (!xegpu.tensor_desc<8x16xf32>) -> vector<16x8xf32>
    return
}
// -----
func.func @f(%arg0: !xegpu.tensor_desc<8x16xf32>) {
    %0 = "xegpu.load_nd"(%arg0) <{transpose = array<i64: 1, 1000>}> : (!xegpu.tensor_desc<8x16xf32>) -> vector<8x16xf32>
    return
}
// -----
func.func @f(%arg0: !xegpu.tensor_desc<8x16xf32>) {
    %0 = "xegpu.load_nd"(%arg0) <{transpose = array<i64: 1, -1>}> : (!xegpu.tensor_desc<8x16xf32>) -> vector<8x16xf32>
    return
}
// -----
memref.global @a : memref<4xf32>
func.func @f() { %0 = memref.get_global @a :
// -----
func.func @f() { call @f :
// -----
func.func @f() { call @f : "
// -----
"t.a"() {a = @b :
