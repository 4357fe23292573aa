gpu.module @m {
  gpu.func @f() kernel attributes {known_block_size = array<i32: 1, 2, 3>} { gpu.return }
}
// -----
gpu.module @m {
  gpu.func @f() kernel attributes {known_block_size = array<i32: 1, 2>} { gpu.return }
}
// -----
gpu.module @m {
  gpu.func @f() attributes {known_block_size = array<i32: 1, 2, 3>} { gpu.return }
}
// -----
gpu.module @m {
  gpu.func @f() attributes {known_grid_size = array<i32: 1, 2, 3>, known_cluster_size = array<i32: 1, 1, 1>} { gpu.return }
}
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_block_size = 3 : i32}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_block_size = array<i64: 1, 2, 3>}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_block_size = array<i32: 1, 2>, known_grid_size = array<i32>}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_block_size = array<i32: 1, 2>, known_grid_size = array<i32>}> ({ "gpu.return"() : () -> () }) {sym_name = "f"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_block_size = array<i32: 1, 2, 3>, known_grid_size = array<i32: -1, 0,3>}> ({ "gpu.return"() : () -> () }) {sym_name = "f"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_block_size = array<i32: 1, -2, 3>, known_grid_size = array<i32: -1, 0,3>}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> i32, known_block_size = array<i32: 1, 2>}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), workgroup_attrib_attrs = 1, known_block_size = 3}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_grid_size = unit, known_block_size = 3}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
  "gpu.func"() <{function_type = () -> (), known_cluster_size = unit, known_grid_size = 3}> ({ "gpu.return"() : () -> () }) {sym_name = "f", gpu.kernel} : () -> ()
}) : () -> ()
// -----
func.func @f() attributes {gpu.known_block_size = array<i32: 1, 2>, gpu.known_grid_size = 3, gpu.known_cluster_size = 3} { return }
// -----
func.func @f() attributes {gpu.known_cluster_size = array<i32: 1>} { return }
// -----
func.func @f() attributes {gpu.known_block_size = array<i32: 1, 2, -3>} { return }
// -----
%m, %v = "t.s"() : () -> (memref<?xf32>, f32)
%t = gpu.memset async %m, %v : memref<?xf32>, f32
// -----
%m, %v = "t.s"() : () -> (memref<?xf32>, f32)
gpu.memset async %m, %v : memref<?xf32>, f32
// -----
%m, %v = "t.s"() : () -> (memref<?xf32>, f32)
%t = gpu.memset %m, %v : memref<?xf32>, f32
// -----
%m, %v, %t = "t.s"() : () -> (memref<?xf32>, f32, !gpu.async.token)
gpu.memset [%t] %m, %v : memref<?xf32>, f32
// -----
%m, %v, %t = "t.s"() : () -> (memref<?xf32>, f32, !gpu.async.token)
gpu.memset async [%t] %m, %v : memref<?xf32>, f32
// -----
%m, %v, %t = "t.s"() : () -> (memref<?xf32>, f32, !gpu.async.token)
"gpu.memset"(%m, %v) : (memref<?xf32>, f32) -> ()
// -----
%m, %v, %t = "t.s"() : () -> (memref<?xf32>, f32, !gpu.async.token)
"gpu.memset"(%t, %m, %v) : (!gpu.async.token, memref<?xf32>, f32) -> ()
// -----
%m, %v, %t = "t.s"() : () -> (memref<?xf32>, i32, !gpu.async.token)
"gpu.memset"(%t, %m, %v) : (!gpu.async.token, memref<?xf32>, i32) -> ()
// -----
%m, %v, %t = "t.s"() : () -> (memref<*xf32>, f32, !gpu.async.token)
%r = "gpu.memset"(%t, %m, %v) : (!gpu.async.token, memref<*xf32>, f32) -> !gpu.async.token
// -----
%m, %v, %t = "t.s"() : () -> (memref<*xf32>, f32, !gpu.async.token)
%r = "gpu.memset"(%m, %v, %t) : (memref<*xf32>, f32, !gpu.async.token) -> !gpu.async.token
// -----
%m, %v, %t = "t.s"() : () -> (memref<*xf32>, f32, !gpu.async.token)
%r = "gpu.memset"(%t, %m, %v) : (!gpu.async.token, memref<*xf32>, f32) -> i32
// -----
gpu.module @m [] {
}
// -----
gpu.module @m [#nvvm.target] {
}
// -----
gpu.module @m [#nvvm.target, #rocdl.target] {
}
// -----
gpu.module @m <#gpu.select_object<0>> [#nvvm.target] {
}
// -----
gpu.module @m <#gpu.select_object<0>> {
}
// -----
gpu.module @m <3> [3] {
}
// -----
gpu.module @m <#gpu.select_object<0>> [3] {
}
// -----
"gpu.module"() <{sym_name = "m", targets = []}> ({}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", targets = []}> ({
^bb0: }) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", targets = [3]}> ({
^bb0: }) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", targets = 3}> ({
^bb0: }) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", offloadingHandler = 3}> ({
^bb0: }) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", offloadingHandler = #gpu.select_object<0>}> ({
^bb0: }) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", targets = [#nvvm.target, #xevm.target, #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, #spirv.resource_limits<>>]}> ({
^bb0: }) : () -> ()
// -----
"gpu.module"() <{sym_name = "m", targets = [#gpu.select_object<0>]}> ({
^bb0: }) : () -> ()
// -----
gpu.binary @b [#gpu.object<#nvvm.target, "x">]
// -----
gpu.binary @b <#gpu.select_object<1>> [#gpu.object<#nvvm.target, "x">]
// -----
gpu.binary @b <3> [#gpu.object<#nvvm.target, "x">]
// -----
gpu.binary @b <#gpu.select_object<#nvvm.target>> [#gpu.object<#nvvm.target, "x">, #gpu.object<#rocdl.target, "y">]
// -----
gpu.binary @b []
// -----
gpu.binary @b [3]
// -----
"gpu.binary"() <{sym_name = "b", objects = [3]}> : () -> ()
// -----
"gpu.binary"() <{sym_name = "b", objects = [#gpu.object<#nvvm.target, "x">], offloadingHandler = #gpu.select_object<7>}> : () -> ()
// -----
"gpu.binary"() <{sym_name = "b", objects = [#gpu.object<#nvvm.target, "x">], offloadingHandler = 7}> : () -> ()
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlane32.swap"(%a, %a) <{fi = false, boundControl = false}> : (i32, i32) -> !llvm.struct<(i32, i32)>
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlane32.swap"(%a, %a) <{fi = false, boundControl = false}> : (i32, i32) -> !llvm.struct<(i32, i64)>
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlane16.swap"(%a, %a) <{fi = false, boundControl = false}> : (i32, i32) -> !llvm.struct<(i32, i32, i32)>
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlane16.swap"(%a, %a) <{fi = false, boundControl = false}> : (i32, i32) -> i32
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlane16.swap"(%a, %a) <{fi = false, boundControl = false}> : (i32, i32) -> !llvm.struct<"x", (i32, i32)>
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlanex16"(%a, %a, %a, %a) <{fi = false, boundControl = false}> : (i32, i32, i32, i32) -> i64
// -----
%a = "t.s"() : () -> i32
%r = "rocdl.permlanex16"(%a, %a, %a, %a) <{fi = false, boundControl = false}> : (i32, i32, i32, i32) -> i32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%r = "rocdl.permlanex16"(%a, %a, %b, %b) <{fi = false, boundControl = false}> : (f32, f32, i32, i32) -> f32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%r = "rocdl.permlanex16"(%a, %b, %b, %b) <{fi = false, boundControl = false}> : (f32, i32, i32, i32) -> f32
// -----
%a, %b = "t.s"() : () -> (vector<2xf32>, i32)
%r = "rocdl.permlanex16"(%a, %a, %b, %b) <{fi = false, boundControl = false}> : (vector<2xf32>, vector<2xf32>, i32, i32) -> vector<2xf32>
// -----
%a = "t.s"() : () -> i32
%r = rocdl.permlane32.swap %a, %a, true, false : (i32, i32) -> <(i32, i32)>
// -----
%a = "t.s"() : () -> i32
%r = rocdl.permlane32.swap %a, %a, true, false : (i32, i32) -> !llvm.struct<(i32, i32)>
// -----
%a = "t.s"() : () -> i32
%r = rocdl.permlanex16 %a, %a, %a, %a, true, false : i32, i32
// -----
"a.b"() {a = #gpu.kernel_table<[#gpu.kernel_metadata<"k", () -> ()>, #gpu.kernel_metadata<"a", () -> ()>, #gpu.kernel_metadata<"B", () -> ()>, #gpu.kernel_metadata<"a1", () -> ()>]>, b = #gpu.kernel_table<>} : () -> ()
// -----
"a.b"() {a = #gpu.object<#nvvm.target, kernels = <[#gpu.kernel_metadata<"k", () -> ()>, #gpu.kernel_metadata<"a", () -> ()>]>, "x">} : () -> ()
// -----
"a.b"() {a = #gpu.kernel_table<[#gpu.kernel_metadata<"k", () -> ()>, #gpu.kernel_metadata<"a", () -> ()>, #gpu.kernel_metadata<"k", (i32) -> ()>]>} : () -> ()
// -----
"a.b"() {a = #gpu.kernel_table<[#gpu.dim<x>]>} : () -> ()
// -----
"a.b"() {a = #gpu.kernel_table<[<"k", () -> ()>]>} : () -> ()
// -----
"a.b"() {a = #gpu.select_object<#foo.bar>} : () -> ()
// -----
"a.b"() {a = #gpu.select_object<#gpu.select_object>} : () -> ()
// -----
"a.b"() {a = #gpu.select_object<#spirv.target_env<#spirv.vce<v1.0, [Shader], []>, #spirv.resource_limits<>>>, b = #gpu.select_object<#rocdl.target>, c = #gpu.select_object<#xevm.target>} : () -> ()
// -----
module attributes {a = #gpu.kernel_metadata<"", () -> ()>} {}
// -----
module attributes {a = #gpu.kernel_metadata<"a", (i32) -> (), arg_attrs = [3]>} {}
// -----
module attributes {a = #gpu.kernel_metadata<"", (i32) -> (), arg_attrs = [3]>} {}
// -----
module attributes {a = #gpu.kernel_metadata<"a", (i32) -> (), arg_attrs = [{}, 3]>} {}
// -----
module attributes {a = #gpu.kernel_metadata<"a", (i32) -> (), arg_attrs = [{a = 1}, {}]>} {}
// -----
module attributes {a = #gpu.kernel_metadata<"a", (i32) -> (), arg_attrs = []>} {}
// -----
gpu.binary @b [#gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"", () -> ()>]>, "a">]
// -----
gpu.binary @b [#gpu.object<#nvvm.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"a", (i32) -> (), arg_attrs = [3]>]>, "a">]
