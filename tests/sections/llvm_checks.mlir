%a = "t.s"() : () -> i32
%0 = "llvm.alloca"(%a) <{elem_type = !llvm.target<"foo.bar">}> : (i32) -> !llvm.ptr
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>}> ({
^bb0(%a: i32):
  "llvm.switch"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>}> ({
^bb0(%a: i32):
  "llvm.switch"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<[1]> : vector<1xi64>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>}> ({
^bb0(%a: i32):
  "llvm.switch"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, branch_weights = array<i32: 1>, case_values = dense<[1]> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.getelementptr"(%a) <{elem_type = i32, rawConstantIndices = array<i32: 0>, noWrapFlags = 1 : i32}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
"llvm.call"(%a) <{op_bundle_tags = ["a"], op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (!llvm.ptr) -> ()
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
"llvm.call"(%a) <{op_bundle_tags = [1 : i32], op_bundle_sizes = array<i32: 0>, operandSegmentSizes = array<i32: 1, 0>}> : (!llvm.ptr) -> ()
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
"llvm.call"(%a) <{var_callee_type = !llvm.func<i32 (...)>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (!llvm.ptr) -> ()
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.call"(%a) <{var_callee_type = !llvm.func<i32 (...)>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (!llvm.ptr) -> f32
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.call"(%a) <{var_callee_type = !llvm.func<void (...)>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (!llvm.ptr) -> f32
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.call"(%a, %c) <{var_callee_type = !llvm.func<f32 (f32, ...)>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (!llvm.ptr, i32) -> f32
// -----
"llvm.func"() <{sym_name = "g", function_type = !llvm.func<void (i32, ...)>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
"llvm.call"(%a) <{callee = @g, var_callee_type = !llvm.func<void (i32, ...)>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (!llvm.ptr) -> ()
// -----
"llvm.func"() <{sym_name = "g", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.invoke"()[^bb1, ^bb2] <{callee = @g, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
^bb1:
  "llvm.return"() : () -> ()
^bb2:
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "g", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.invoke"()[^bb1, ^bb2] <{callee = @g, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
^bb1:
  "llvm.return"() : () -> ()
^bb2:
  %0 = "llvm.landingpad"() <{cleanup}> : () -> !llvm.struct<(ptr, i32)>
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "p", function_type = !llvm.func<i32 (...)>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "g", personality = @p, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.invoke"()[^bb1, ^bb2] <{callee = @g, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
^bb1:
  "llvm.return"() : () -> ()
^bb2:
  %0 = "llvm.landingpad"() : () -> !llvm.struct<(ptr, i32)>
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "p", function_type = !llvm.func<i32 (...)>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "g", personality = @p, function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>}> ({
^bb0(%a: i32):
  "llvm.invoke"()[^bb1, ^bb2] <{callee = @g, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
^bb1:
  "llvm.return"() : () -> ()
^bb2:
  %0 = "llvm.landingpad"(%a) : (i32) -> !llvm.struct<(ptr, i32)>
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "p", function_type = !llvm.func<i32 (...)>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "g", personality = @p, function_type = !llvm.func<void (ptr)>, linkage = #llvm.linkage<external>}> ({
^bb0(%a: !llvm.ptr):
  %n = "llvm.intr.stacksave"() : () -> !llvm.ptr
  %z = "llvm.mlir.zero"() : () -> !llvm.ptr
  %b = "llvm.bitcast"(%n) : (!llvm.ptr) -> !llvm.ptr
  "llvm.invoke"()[^bb1, ^bb2] <{callee = @g, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
^bb1:
  "llvm.return"() : () -> ()
^bb2:
  %0 = "llvm.landingpad"(%z, %b) : (!llvm.ptr, !llvm.ptr) -> !llvm.struct<(ptr, i32)>
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "h", function_type = !llvm.func<i32 ()>, linkage = #llvm.linkage<extern_weak>}> ({}) : () -> ()
%a = "llvm.dso_local_equivalent"() <{function_name = @h}> : () -> !llvm.ptr
// -----
%a = "llvm.dso_local_equivalent"() <{function_name = @h}> : () -> !llvm.ptr
// -----
"llvm.comdat"() <{sym_name = "c"}> ({
  "llvm.mlir.global"() <{sym_name = "h", global_type = i32, linkage = #llvm.linkage<external>, addr_space = 0 : i32}> ({}) : () -> ()
}) : () -> ()
// -----
"llvm.comdat"() <{sym_name = "c"}> ({
  "llvm.comdat_selector"() <{sym_name = "any", comdat = 0 : i64}> : () -> ()
  "t.x"() : () -> ()
}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<external>, alignment = 3 : i64, addr_space = 0 : i32}> ({}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<common>, value = 1 : i32, addr_space = 0 : i32}> ({}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<appending>, addr_space = 0 : i32}> ({}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = !llvm.target<"foo.x">, linkage = #llvm.linkage<external>, addr_space = 0 : i32}> ({}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = !llvm.target<"spirv.Event">, linkage = #llvm.linkage<external>, value = 1 : i32, addr_space = 0 : i32}> ({}) : () -> ()
// -----
"llvm.func"() <{sym_name = "g", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.mlir.global"() <{sym_name = "h", global_type = i32, linkage = #llvm.linkage<external>, addr_space = 0 : i32}> ({}) : () -> ()
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<external>, addr_space = 0 : i32}> ({
  %a = "t.s"() : () -> i32
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
"llvm.mlir.global_ctors"() <{ctors = [@a], priorities = [], data = []}> : () -> ()
// -----
"llvm.func"() <{sym_name = "a", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.mlir.global_ctors"() <{ctors = [@a], priorities = [1 : i32], data = [1]}> : () -> ()
// -----
"llvm.func"() <{sym_name = "a", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.mlir.global_ctors"() <{ctors = [@a], priorities = [1 : i32], data = [#llvm.zero]}> : () -> ()
"llvm.mlir.global_dtors"() <{dtors = [@a], priorities = [1 : i32], data = [#llvm.zero]}> : () -> ()
// -----
"llvm.func"() <{sym_name = "a", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.mlir.global_ctors"() <{ctors = [@a, @b], priorities = [1 : i32, 2 : i32], data = [@a, @a]}> : () -> ()
// -----
"llvm.mlir.global_dtors"() <{dtors = [@a], priorities = [], data = []}> : () -> ()
// -----
"llvm.mlir.global_dtors"() <{dtors = [@a], priorities = [1 : i32], data = [1]}> : () -> ()
// -----
"llvm.mlir.alias"() <{alias_type = i32, sym_name = "x", linkage = #llvm.linkage<common>}> ({}) : () -> ()
// -----
"llvm.mlir.alias"() <{alias_type = i32, sym_name = "x", linkage = #llvm.linkage<external>}> ({
  %a = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> i32
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
"llvm.mlir.alias"() <{alias_type = i32, sym_name = "x", linkage = #llvm.linkage<external>}> ({
  %c = "llvm.mlir.zero"() : () -> !llvm.ptr
  %a = "llvm.load"(%c) : (!llvm.ptr) -> !llvm.ptr
  "llvm.return"(%a) : (!llvm.ptr) -> ()
}) : () -> ()
// -----
"llvm.mlir.ifunc"() <{sym_name = "x", i_func_type = !llvm.func<void ()>, resolver = @r, resolver_type = !llvm.ptr, linkage = #llvm.linkage<common>}> : () -> ()
// -----
"llvm.func"() <{sym_name = "r", function_type = !llvm.func<ptr ()>, linkage = #llvm.linkage<external>}> ({}) : () -> ()
"llvm.mlir.ifunc"() <{sym_name = "x", i_func_type = !llvm.func<void ()>, resolver = @r, resolver_type = !llvm.ptr, linkage = #llvm.linkage<external>}> : () -> ()
// -----
"llvm.func"() <{sym_name = "r", function_type = !llvm.func<i32 ()>, linkage = #llvm.linkage<external>}> ({
  %a = "t.s"() : () -> i32
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()
"llvm.mlir.ifunc"() <{sym_name = "x", i_func_type = !llvm.func<void ()>, resolver = @r, resolver_type = !llvm.ptr, linkage = #llvm.linkage<external>}> : () -> ()
// -----
"llvm.func"() <{sym_name = "r", function_type = !llvm.func<ptr ()>, linkage = #llvm.linkage<external>}> ({
  %a = "t.s"() : () -> !llvm.ptr
  "llvm.return"(%a) : (!llvm.ptr) -> ()
}) : () -> ()
"llvm.mlir.ifunc"() <{sym_name = "x", i_func_type = !llvm.func<void ()>, resolver = @r, resolver_type = i32, linkage = #llvm.linkage<external>}> : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "r", global_type = i32, linkage = #llvm.linkage<external>, addr_space = 0 : i32}> ({}) : () -> ()
"llvm.mlir.ifunc"() <{sym_name = "x", i_func_type = !llvm.func<void ()>, resolver = @r, resolver_type = !llvm.ptr, linkage = #llvm.linkage<external>}> : () -> ()
// -----
%a = "t.s"() : () -> vector<[4]xi32>
%0 = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0, 1, 2, 3>}> : (vector<[4]xi32>, vector<[4]xi32>) -> vector<[4]xi32>
// -----
%a = "llvm.mlir.zero"() : () -> !llvm.target<"foo.x">
// -----
%a = "llvm.mlir.zero"() : () -> !llvm.target<"spirv.Event">
// -----
%a = "llvm.mlir.zero"() : () -> !llvm.target<"spirv.Image", i32, 1>
// -----
%a = "llvm.mlir.constant"() <{value = dense<1> : vector<4xi32>}> : () -> vector<[4]xi32>
// -----
%a = "llvm.mlir.constant"() <{value = dense<[1,2,3,4]> : vector<4xi32>}> : () -> vector<[4]xi32>
// -----
%a = "llvm.mlir.constant"() <{value = dense<[1,2,3,4]> : vector<4xi32>}> : () -> vector<3xi32>
// -----
%a = "llvm.mlir.constant"() <{value = dense<[1,2,3,4]> : vector<4xi32>}> : () -> i32
// -----
%a = "llvm.mlir.constant"() <{value = dense<[1,2,3,4]> : vector<4xi32>}> : () -> vector<4xf32>
// -----
%a = "llvm.mlir.constant"() <{value = dense<[1,2,3,4]> : vector<4xi32>}> : () -> vector<4xi64>
// -----
%a = "llvm.mlir.constant"() <{value = dense<[1.0]> : vector<1xf32>}> : () -> vector<1xf64>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, 2 : i32]}> : () -> !llvm.struct<(i32, f32)>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32]}> : () -> !llvm.struct<(i32, f32)>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, "a"]}> : () -> !llvm.struct<(i32, f32)>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, 1 : i32]}> : () -> !llvm.struct<(i32, ptr)>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, 1 : i32]}> : () -> i32
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, 1 : i32]}> : () -> !llvm.array<2 x i32>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, 1 : i32]}> : () -> !llvm.array<3 x i32>
// -----
%a = "llvm.mlir.constant"() <{value = [1 : i32, 1 : i32]}> : () -> !llvm.array<2 x array<1 x i32>>
// -----
%a = "llvm.mlir.constant"() <{value = @a}> : () -> i32
// -----
%a = "llvm.mlir.constant"() <{value = 1.0 : f32}> : () -> i16
// -----
%a = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> vector<4xi32>
// -----
%a = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> !llvm.target<"foo.x">
// -----
%a = "llvm.mlir.constant"() <{value = "ab"}> : () -> !llvm.target<"spirv.Event">
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 11 : i64, ordering = 2 : i64}> : (!llvm.ptr, i32) -> i32
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, vector<2xf16>)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 11 : i64, ordering = 2 : i64}> : (!llvm.ptr, vector<2xf16>) -> vector<2xf16>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, vector<2xi16>)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 11 : i64, ordering = 2 : i64}> : (!llvm.ptr, vector<2xi16>) -> vector<2xi16>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, vector<[2]xf16>)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 11 : i64, ordering = 2 : i64}> : (!llvm.ptr, vector<[2]xf16>) -> vector<[2]xf16>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, f32)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 0 : i64, ordering = 2 : i64}> : (!llvm.ptr, f32) -> f32
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i1)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 0 : i64, ordering = 2 : i64}> : (!llvm.ptr, i1) -> i1
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, f32)
%0 = "llvm.atomicrmw"(%a, %b) <{bin_op = 1 : i64, ordering = 2 : i64}> : (!llvm.ptr, f32) -> f32
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 1 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 2 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 2 : i64, failure_ordering = 5 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i3)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 2 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, i3, i3) -> !llvm.struct<(i3, i1)>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 2 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i64, i1)>
// -----
"llvm.fence"() <{ordering = 0 : i64}> : () -> ()
// -----
"llvm.fence"() <{ordering = 4 : i64}> : () -> ()
// -----
%a = "t.s"() : () -> i32
%0 = "llvm.bitcast"(%a) : (i32) -> !llvm.ptr
// -----
%a = "t.s"() : () -> !llvm.ptr
%0 = "llvm.bitcast"(%a) : (!llvm.ptr) -> !llvm.ptr<1>
// -----
%a = "t.s"() : () -> !llvm.ptr
%0 = "llvm.bitcast"(%a) : (!llvm.ptr) -> vector<2x!llvm.ptr>
// -----
%a = "t.s"() : () -> vector<2x!llvm.ptr>
%0 = "llvm.bitcast"(%a) : (vector<2x!llvm.ptr>) -> !llvm.ptr
// -----
%a = "t.s"() : () -> vector<2x!llvm.ptr>
%0 = "llvm.bitcast"(%a) : (vector<2x!llvm.ptr>) -> vector<4x!llvm.ptr>
// -----
"llvm.call_intrinsic"() <{intrin = "foo", op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
// -----
"llvm.call_intrinsic"() <{intrin = "llvm.foo", op_bundle_tags = ["a"], op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
// -----
"llvm.call_intrinsic"() <{intrin = "llvm.foo", op_bundle_tags = [1], op_bundle_sizes = array<i32: 0>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
// -----
"llvm.func"() <{sym_name = "g", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.linker_options"() <{options = ["a"]}> : () -> ()
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.linker_options"() <{options = ["a"]}> : () -> ()
// -----
"llvm.func"() <{sym_name = "g", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.module_flags"() <{flags = []}> : () -> ()
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.module_flags"() <{flags = [1]}> : () -> ()
// -----
"llvm.module_flags"() <{flags = [#llvm.mlir.module_flag<error, "a", 1 : i32>]}> : () -> ()
// -----
"llvm.module_flags"() <{flags = [#llvm.mlir.module_flag<error, "a", "b">]}> : () -> ()
// -----
%a = "t.s"() : () -> f32
%0 = "llvm.intr.sincos"(%a) : (f32) -> !llvm.struct<(f32, f32)>
// -----
%a = "t.s"() : () -> f32
%0 = "llvm.intr.sincos"(%a) : (f32) -> !llvm.struct<(f32, f64)>
// -----
%a = "t.s"() : () -> f32
%0 = "llvm.intr.sincos"(%a) : (f32) -> !llvm.struct<(f32)>
// -----
%a = "t.s"() : () -> f32
%0 = "llvm.intr.sincos"(%a) : (f32) -> f32
// -----
%a = "t.s"() : () -> i1
"llvm.intr.assume"(%a) <{op_bundle_tags = ["a"], op_bundle_sizes = array<i32>}> : (i1) -> ()
// -----
%a = "t.s"() : () -> i1
"llvm.intr.assume"(%a) <{op_bundle_tags = [1], op_bundle_sizes = array<i32: 0>}> : (i1) -> ()
// -----
%p, %m = "t.s"() : () -> (vector<4x!llvm.ptr>, vector<3xi1>)
%0 = "llvm.intr.masked.gather"(%p, %m) <{alignment = 1 : i32}> : (vector<4x!llvm.ptr>, vector<3xi1>) -> vector<4xf32>
// -----
%p, %m = "t.s"() : () -> (vector<4x!llvm.ptr>, vector<4xi1>)
%0 = "llvm.intr.masked.gather"(%p, %m) <{alignment = 1 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>) -> vector<3xf32>
// -----
%p, %m = "t.s"() : () -> (vector<4x!llvm.ptr>, vector<4xi1>)
%0 = "llvm.intr.masked.gather"(%p, %m) <{alignment = 1 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>) -> vector<4xf32>
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!llvm.ptr>, vector<4xi1>, vector<3xf32>)
"llvm.intr.masked.scatter"(%v, %p, %m) <{alignment = 1 : i32}> : (vector<3xf32>, vector<4x!llvm.ptr>, vector<4xi1>) -> ()
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!llvm.ptr>, vector<3xi1>, vector<4xf32>)
"llvm.intr.masked.scatter"(%v, %p, %m) <{alignment = 1 : i32}> : (vector<4xf32>, vector<4x!llvm.ptr>, vector<3xi1>) -> ()
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>)
"llvm.intr.masked.scatter"(%v, %p, %m) <{alignment = 1 : i32}> : (vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi1>) -> ()
// -----
"llvm.inline_asm"() <{asm_string = "a", constraints = "b", tail_call_kind = #llvm.tailcallkind<musttail>}> : () -> ()
// -----
"llvm.inline_asm"() <{asm_string = "a", constraints = "b", tail_call_kind = #llvm.tailcallkind<tail>}> : () -> ()
// -----
"llvm.func"() <{sym_name = "r", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, arg_attrs = [], res_attrs = [{llvm.noalias}]}> ({}) : () -> ()
// -----
"llvm.func"() <{sym_name = "r", function_type = !llvm.func<void (i32)>, linkage = #llvm.linkage<external>, arg_attrs = [{llvm.noalias}]}> ({}) : () -> ()
// -----
"t.x"() {a = #llvm.target_features<["+a", "-b"]>} : () -> ()
// -----
"t.x"() {a = #llvm.constant_range<i32, 0, 12>} : () -> ()
// -----
"t.x"() {a = #llvm.linkage<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.linkage<3>} : () -> ()
// -----
"t.x"() {a = #llvm.cconv<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.cconv<"foo">} : () -> ()
// -----
"t.x"() {a = #llvm.comdat<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.framePointerKind<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.framePointerKind<"non-leaf">} : () -> ()
// -----
"t.x"() {a = #llvm.tailcallkind<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.uwtableKind<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.overflow<foo>} : () -> ()
// -----
"t.x"() {a = #llvm.alias_scope<id = "x", domain = #llvm.alias_scope_domain<id = "a">>} : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<external>, value = 1 : i32, addr_space = 0 : i32}> ({
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<external>, value = 1 : i32, addr_space = 0 : i32}> ({
  %a = "llvm.mlir.undef"() : () -> i32
  "llvm.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
%a = "llvm.mlir.constant"() <{value = [[1 : i32, 1 : i32], 1]}> : () -> !llvm.array<2 x struct<(i32, i32)>>
// -----
%a = "llvm.mlir.constant"() <{value = [[1 : i32]]}> : () -> !llvm.array<1 x struct<(i32, i32)>>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, f128)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 2 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, f128, f128) -> !llvm.struct<(f128, i1)>
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<3>)
%0 = "llvm.cmpxchg"(%a, %b, %b) <{success_ordering = 2 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, !llvm.ptr<3>, !llvm.ptr<3>) -> !llvm.struct<(ptr<3>, i1)>
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, no_inline, always_inline}> ({
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, optimize_none}> ({
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.mlir.global_ctors"() <{ctors = [@a], priorities = [1 : i32], data = [#llvm.zero]}> : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = (i1) -> ()}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^bb1, ^bb1] <{branch_weights = array<i32: 1>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = (i1) -> ()}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^bb1, ^bb1] <{branch_weights = array<i32: 1, -1>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{sym_name = "f", function_type = (i1) -> ()}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^bb1, ^bb1] <{branch_weights = array<i32: 0, 0>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
"llvm.mlir.alias"() <{alias_type = i32, sym_name = "x", linkage = #llvm.linkage<common>}> ({
  %c = "llvm.mlir.zero"() : () -> !llvm.ptr
  "llvm.return"(%c) : (!llvm.ptr) -> ()
}) : () -> ()
// -----
"llvm.mlir.alias"() <{alias_type = !llvm.void, sym_name = "x", linkage = #llvm.linkage<common>}> ({
  %c = "llvm.mlir.zero"() : () -> !llvm.ptr
  "llvm.return"(%c) : (!llvm.ptr) -> ()
}) : () -> ()
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i1)
"llvm.store"(%b, %a) <{ordering = 2 : i64, alignment = 8 : i64}> : (i1, !llvm.ptr) -> ()
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i8)
"llvm.store"(%b, %a) <{ordering = 2 : i64, alignment = 8 : i64}> : (i8, !llvm.ptr) -> ()
// -----
%a, %b = "t.s"() : () -> (!llvm.ptr, i32)
"llvm.store"(%b, %a) <{ordering = 2 : i64, alignment = 8 : i64}> : (i32, !llvm.ptr) -> ()
// -----

// -----
"llvm.func"() <{sym_name = "callee", function_type = !llvm.func<void (struct<(i32, i8)>, ptr, array<2 x struct<(i8, i16)>>)>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (struct<(i32, i8)>, ptr, array<2 x struct<(i8, i16)>>)>}> ({
^bb0(%a: !llvm.struct<(i32, i8)>, %b: !llvm.ptr, %c: !llvm.array<2 x struct<(i8, i16)>>):
  "llvm.call"(%a, %b, %c) <{callee = @callee, operandSegmentSizes = array<i32: 3, 0>, op_bundle_sizes = array<i32>}> : (!llvm.struct<(i32, i8)>, !llvm.ptr, !llvm.array<2 x struct<(i8, i16)>>) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "callee", function_type = !llvm.func<void (struct<(i32, i8)>, ptr)>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (struct<(i32, i8)>, ptr)>}> ({
^bb0(%a: !llvm.struct<(i32, i8)>, %b: !llvm.ptr):
  "llvm.call"(%a) <{callee = @callee, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (!llvm.struct<(i32, i8)>) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "callee", function_type = !llvm.func<void (struct<(i32, i8)>, ptr<3>)>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (struct<(i32, i8)>, i32)>}> ({
^bb0(%a: !llvm.struct<(i32, i8)>, %b: i32):
  "llvm.call"(%a, %b) <{callee = @callee, operandSegmentSizes = array<i32: 2, 0>, op_bundle_sizes = array<i32>}> : (!llvm.struct<(i32, i8)>, i32) -> ()
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "callee", function_type = !llvm.func<struct<(i32)> (vector<4xi32>)>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (i32)>}> ({
^bb0(%b: i32):
  %0 = "llvm.call"(%b) <{callee = @callee, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> !llvm.struct<(i32)>
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "callee", function_type = !llvm.func<struct<(i32)> (i64)>}> ({}) : () -> ()
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void (i64)>}> ({
^bb0(%b: i64):
  %0 = "llvm.call"(%b) <{callee = @callee, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i64) -> !llvm.struct<(i64)>
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
llvm.func @f() {
  llvm.blocktag <id = 1>
  llvm.blocktag <id = 1>
  llvm.call @nope() : () -> ()
  llvm.return
}
// -----
llvm.func @f() {
  llvm.blocktag <id = 1>
  llvm.blocktag <id = 1>
  "t.a"(%x) : (i32) -> ()
  %x = "t.s"() : () -> i32
  llvm.return
}
// -----
llvm.func @f(%a : i32) {
  llvm.blocktag <id = 1>
  llvm.blocktag <id = 1>
  llvm.return %a : i32
}
// -----
llvm.func internal @g(%a : i32) {
  llvm.blocktag <id = 1>
  llvm.blocktag <id = 1>
  llvm.return
}
llvm.func internal @g(%a : i32) 
// -----
llvm.func @f() {
  llvm.blocktag <id = 1>
  llvm.blocktag <id = 1>
  llvm.return
}
// -----
llvm.func @f() {
  llvm.blocktag <id = 1>
  llvm.br ^bb1
^bb1:
  llvm.blocktag <id = 1>
  llvm.return
}
// -----
llvm.func @f() {
  "t.x"() ({llvm.blocktag <id = 1>
  llvm.blocktag <id = 1>
  }) : () -> ()
  llvm.return
}
// -----
llvm.func @f() {
  "t.x"() ({llvm.blocktag <id = 1>
  }) : () -> ()
  llvm.blocktag <id = 1>
  llvm.return
}
// -----
llvm.func @f() {
  llvm.blocktag <id = 1>
  llvm.br ^bb1
^bb1:
  llvm.blocktag <id = 2>
  llvm.blocktag <id = 1>
  llvm.return
}
// -----
%a = "t.s"() : () -> vector<4xi8>
%0 = llvm.zext %a : vector<4xi8> to vector<[4]xi32>
// -----
%a = "t.s"() : () -> vector<[4]xi8>
%0 = llvm.zext %a : vector<[4]xi8> to vector<4xi32>
// -----
%a = "t.s"() : () -> vector<4xi8>
%0 = llvm.sext %a : vector<4xi8> to vector<[4]xi32>
// -----
%a = "t.s"() : () -> vector<4xi8>
%0 = llvm.zext %a : vector<4xi8> to vector<[4]xi8>
// -----
llvm.func @p() -> i32
llvm.func @foo(%a: i32, %s : !llvm.struct<(ptr, i64)>) attributes {personality = @p} {
  llvm.resume %s : !llvm.struct<(ptr, i64)>
}
// -----
llvm.func @p() -> i32
llvm.func @foo() attributes {personality = @p} {
  %0 = llvm.invoke @p() to ^bb1 unwind ^bb2 : () -> i32
^bb1:
  %1 = llvm.invoke @p() to ^bb4 unwind ^bb3 : () -> i32
^bb2:
  %2 = llvm.landingpad cleanup : !llvm.struct<(ptr, i32)>
  llvm.resume %2 : !llvm.struct<(ptr, i32)>
^bb3:
  %3 = llvm.landingpad cleanup : !llvm.struct<(ptr, i64)>
  %4 = "llvm.add"(%3) : (!llvm.struct<(ptr, i64)>) -> i32
  llvm.resume %3 : !llvm.struct<(ptr, i64)>
^bb4:
  llvm.return
}
// -----
llvm.func @p() -> i32
llvm.func @foo(%s : !llvm.struct<(ptr, i64)>, %t : i32) attributes {personality = @p} {
  "scf.execute_region"() ({ llvm.resume %s : !llvm.struct<(ptr, i64)> }) : () -> ()
  llvm.resume %t : i32
}
// -----
llvm.func @p() -> i32
llvm.func @foo(%s : !llvm.struct<(ptr, i64)>, %t : i32, %c : i1) attributes {personality = @p} {
  llvm.cond_br %c, ^a, ^b
^a:
  llvm.resume %s : !llvm.struct<(ptr, i64)>
^b:
  llvm.resume %t : i32
}
// -----
llvm.func @p() -> i32
llvm.func @foo(%s : !llvm.struct<(ptr, i64)>, %t : i32, %c : i1) attributes {personality = @p} {
  %0 = llvm.invoke @p() to ^b unwind ^a : () -> i32
^a:
  %2 = llvm.landingpad cleanup : i32
  llvm.resume %s : !llvm.struct<(ptr, i64)>
^b:
  llvm.return
}
// -----
llvm.func @p() -> i32
llvm.func @foo(%s : !llvm.struct<(ptr, i64)>, %t : i32, %c : i1) attributes {personality = @p} {
  llvm.cond_br %c, ^a, ^b
^a:
  %2 = llvm.landingpad cleanup : i32
  llvm.return
^b:
  %3 = llvm.landingpad cleanup : i64
  llvm.return
}
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["+a", "b", "c,d"]>} { llvm.return }
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["+a", ""]>} { llvm.return }
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["+,"]>} { llvm.return }
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["-a", "+b"]>} { llvm.return }
// -----
#loc = loc("a":1:1)
llvm.func @f() attributes {a = #llvm.target<triple = "a", chip = "b", features = <["+a", "b"]>>} { llvm.return }
// -----
module attributes {llvm.data_layout = "foo"} {}
// -----
module attributes {llvm.data_layout = "e--E"} {}
// -----
module attributes {llvm.data_layout = "e3"} {}
// -----
module attributes {llvm.data_layout = "x"} {}
// -----
module attributes {llvm.data_layout = "m:x"} {}
// -----
module attributes {llvm.data_layout = "m:ee"} {}
// -----
module attributes {llvm.data_layout = "m"} {}
// -----
module attributes {llvm.data_layout = "n8:16:32"} {}
// -----
module attributes {llvm.data_layout = "n8:"} {}
// -----
module attributes {llvm.data_layout = "n0"} {}
// -----
module attributes {llvm.data_layout = "ni:1:2"} {}
// -----
module attributes {llvm.data_layout = "ni"} {}
// -----
module attributes {llvm.data_layout = "ni:0"} {}
// -----
module attributes {llvm.data_layout = "S7"} {}
// -----
module attributes {llvm.data_layout = "S24"} {}
// -----
module attributes {llvm.data_layout = "S0"} {}
// -----
module attributes {llvm.data_layout = "S128"} {}
// -----
module attributes {llvm.data_layout = "P16777216"} {}
// -----
module attributes {llvm.data_layout = "A5"} {}
// -----
module attributes {llvm.data_layout = "G"} {}
// -----
module attributes {llvm.data_layout = "Fi8"} {}
// -----
module attributes {llvm.data_layout = "Fx8"} {}
// -----
module attributes {llvm.data_layout = "Fi7"} {}
// -----
module attributes {llvm.data_layout = "Fi8:8"} {}
// -----
module attributes {llvm.data_layout = "i8:16"} {}
// -----
module attributes {llvm.data_layout = "i64:32:16"} {}
// -----
module attributes {llvm.data_layout = "i64:32:64:8"} {}
// -----
module attributes {llvm.data_layout = "i64:0"} {}
// -----
module attributes {llvm.data_layout = "i64:8:x"} {}
// -----
module attributes {llvm.data_layout = "f"} {}
// -----
module attributes {llvm.data_layout = "v64"} {}
// -----
module attributes {llvm.data_layout = "a:0"} {}
// -----
module attributes {llvm.data_layout = "a1:0"} {}
// -----
module attributes {llvm.data_layout = "a:64:32:1"} {}
// -----
module attributes {llvm.data_layout = "p"} {}
// -----
module attributes {llvm.data_layout = "p:64:64:64:32"} {}
// -----
module attributes {llvm.data_layout = "px:64:64"} {}
// -----
module attributes {llvm.data_layout = "p16777216:64:64"} {}
// -----
module attributes {llvm.data_layout = "p:0:64"} {}
// -----
module attributes {llvm.data_layout = "p:64:64:64:128"} {}
// -----
module attributes {llvm.data_layout = "pe1:64:64"} {}
// -----
module attributes {llvm.data_layout = "pe:64:64"} {}
// -----
module attributes {llvm.data_layout = "s8:8:8"} {}
// -----
module attributes {llvm.data_layout = "i0x8:8"} {}
// -----
module attributes {llvm.data_layout = "a:0:0"} {}
// -----
module attributes {llvm.data_layout = "m:e-x-e3"} {}
// -----
module attributes {llvm.data_layout = "nix:1"} {}
// -----
module attributes {llvm.data_layout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"} {}
// -----
llvm.func @g(!llvm.func<void ()>)
// -----
llvm.func @g(!llvm.func<none ()>)
// -----
llvm.func @g(!llvm.struct<(none)>)
// -----
llvm.func @g(!llvm.array<2 x none>)
// -----
llvm.func @g(!llvm.struct<(array<2 x tensor<2xi32>>)>)
// -----
llvm.func @g(!llvm.struct<(vector<2xindex>)>)
// -----
llvm.func @g(!llvm.struct<"a", (index)>)
// -----
llvm.func @g(!llvm.struct<(si32)>)
// -----
llvm.func @g(vector<2xindex>)
// -----
llvm.func @g(vector<2x!llvm.ptr>)
// -----
llvm.func @g(vector<2xsi32>)
// -----
llvm.func @g() -> !llvm.struct<(none)>
// -----
llvm.func @g() -> !llvm.func<void ()>
// -----
llvm.func @g(!llvm.void)
// -----
llvm.func @g(!llvm.label)
// -----
llvm.func @g(!llvm.metadata, !llvm.token, !llvm.x86_amx)
// -----
llvm.func @g(!llvm.target<"a", none>)
// -----
llvm.func @g(!llvm.struct<(ptr, struct<(tf32)>)>)
// -----
llvm.func @g(!llvm.struct<(f8E5M2)>)
// -----
%a = "t.s"() : () -> vector<131073xi1>
%0 = llvm.intr.vector.extract %a[0] : vector<4xi1> from vector<131073xi1>
// -----
%a = "t.s"() : () -> vector<131072xi1>
%0 = llvm.intr.vector.extract %a[0] : vector<4xi1> from vector<131072xi1>
// -----
%a = "t.s"() : () -> vector<4xi1>
%0 = llvm.intr.vector.extract %a[0] : vector<131073xi1> from vector<4xi1>
// -----
%a = "t.s"() : () -> vector<4xi1>
%0 = llvm.intr.vector.extract %a[0] : vector<[131073]xi1> from vector<4xi1>
// -----
%a = "t.s"() : () -> vector<4096xf32>
%0 = llvm.intr.vector.extract %a[0] : vector<4xf32> from vector<4097xf32>
// -----
%a = "t.s"() : () -> vector<4097xf32>
%0 = llvm.intr.vector.extract %a[0] : vector<4xf32> from vector<4097xf32>
// -----
%a = "t.s"() : () -> vector<4097xf32>
%0 = llvm.intr.vector.extract %a[0] : vector<[4]xf32> from vector<4097xf32>
// -----
%a = "t.s"() : () -> vector<4096xi1>
%b = "t.s"() : () -> vector<131073xi1>
%0 = llvm.intr.vector.insert %b, %a[0] : vector<131073xi1> into vector<4096xi1>
// -----
%b = "t.s"() : () -> vector<4096xi1>
%a = "t.s"() : () -> vector<131073xi1>
%0 = llvm.intr.vector.insert %b, %a[0] : vector<4096xi1> into vector<131073xi1>
// -----
%b = "t.s"() : () -> vector<[4096]xi1>
%a = "t.s"() : () -> vector<131073xi1>
%0 = llvm.intr.vector.insert %b, %a[0] : vector<[4096]xi1> into vector<131073xi1>
// -----
%b = "t.s"() : () -> vector<[4096]xi1>
%a = "t.s"() : () -> vector<131073xi8>
%0 = "llvm.intr.vector.insert"(%a, %b) <{pos = 0 : i64}>: (vector<131073xi8>, vector<[4096]xi1>) -> vector<4xi1>
// -----
%b = "t.s"() : () -> vector<8193xindex>
%0 = "llvm.intr.vector.extract"(%b) <{pos = 0 : i64}>: (vector<8193xindex>) -> vector<4xindex>
// -----
%b = "t.s"() : () -> vector<7x7xi32>
%0 = "llvm.intr.vector.extract"(%b) <{pos = 0 : i64}>: (vector<7x7xi32>) -> vector<4xi32>
// -----
%b = "t.s"() : () -> vector<7xi32>
%0 = "llvm.intr.vector.extract"(%b) <{pos = 100 : i64}>: (vector<7xi32>) -> vector<4xi32>
// -----
%b = "t.s"() : () -> vector<7xi32>
%0 = "llvm.intr.vector.extract"(%b) <{pos = 0 : i64}>: (vector<7xi32>) -> vector<4xi16>
