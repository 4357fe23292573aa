// RUN: irtool %s --allow-unregistered-dialect --mlir-print-op-generic --split-input-file | filecheck %s

// What an unregistered op has for properties uses aliases but gives rise to none.
// CHECK: #map = affine_map<(d0) -> (d0 * 2)>
// CHECK-NEXT: "builtin.module"
// CHECK-NEXT: "foo.a"() <{m = affine_map<(d0) -> (d0 + 1)>, n = #map}> {o = #map}
"foo.a"() <{m = affine_map<(d0) -> (d0 + 1)>, n = affine_map<(d0) -> (d0 * 2)>}> {
  o = affine_map<(d0) -> (d0 * 2)>
} : () -> ()

// -----

// They stay when there are none, and need not be a dictionary.
// CHECK: "foo.a"() <{}> : () -> ()
// CHECK-NEXT: "foo.a"() <[1, "x"]> : () -> ()
"foo.a"() <{}> : () -> ()
"foo.a"() <[1, "x"]> : () -> ()

// -----

// An attribute that is printed without its name is one more level.
// CHECK: #tbaa_root = #llvm.tbaa_root<id = "root">
// CHECK-NEXT: #alias_scope = #llvm.alias_scope
// CHECK-NEXT: #tbaa_type_desc = #llvm.tbaa_type_desc<id = "int", members = {<#tbaa_root, 0>}>
#root = #llvm.tbaa_root<id = "root">
#desc = #llvm.tbaa_type_desc<id = "int", members = {<#root, 0>}>
#domain = #llvm.alias_scope_domain<id = distinct[0]<>, description = "d">
#scope = #llvm.alias_scope<id = distinct[1]<>, domain = #domain>
"foo.a"() {a = #desc, b = #scope} : () -> ()
