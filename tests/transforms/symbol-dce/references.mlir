// RUN: irtool %s --symbol-dce --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// A reference counts wherever it stands in an attribute that is understood.

// CHECK-LABEL: "builtin.module"
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "in_array", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_dictionary", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_encoding", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_location", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_opaque", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_result_type", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_region", sym_visibility = "private"}> ({}) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "in_string", sym_visibility = "private"}> ({}) : () -> ()
  "t.use"() {a = [[@in_array]]} : () -> ()
  "t.use"() {a = {b = @in_dictionary}} : () -> ()
  "t.use"() {a = tensor<1xi32, @in_encoding>} : () -> ()
  "t.use"() {a = loc(fused<@in_location>["f"])} : () -> ()
  "t.use"() {a = #u.v<@in_opaque>} : () -> ()
  "t.use"() {a = "@in_string"} : () -> ()
  %0 = "t.use"() : () -> tensor<1xi32, @in_result_type>
  "t.region"() ({ "t.use"() {a = @in_region} : () -> () }, {}) : () -> ()
}) : () -> ()
// CHECK-NEXT: sym_name = "in_array"
// CHECK: sym_name = "in_dictionary"
// CHECK: sym_name = "in_encoding"
// CHECK: sym_name = "in_location"
// CHECK-NOT: sym_name = "in_opaque"
// CHECK-NOT: sym_name = "in_result_type"
// CHECK: sym_name = "in_region"
// CHECK-NOT: sym_name = "in_string"
// CHECK: "t.use"
