%a = "t.s"() : () -> !llvm.struct<(i32, f32)>
%0 = "llvm.extractvalue"(%a) <{position = array<i64: 2>}> : (!llvm.struct<(i32, f32)>) -> i32
// -----
%a,%b = "t.s"() : () -> (!llvm.struct<(i32, f32)>, i32)
%0 = "llvm.insertvalue"(%a, %b) <{position = array<i64: 2>}> : (!llvm.struct<(i32, f32)>, i32) -> !llvm.struct<(i32, f32)>
// -----
%a,%b = "t.s"() : () -> (!llvm.struct<(i32, f32)>, i32)
%0 = "llvm.insertvalue"(%a, %b) <{position = array<i64: 1>}> : (!llvm.struct<(i32, f32)>, i32) -> !llvm.struct<(i32, f32)>
// -----
%a = "t.s"() : () -> i32
%0 = "llvm.zext"(%a) : (i32) -> i16
// -----
%a = "t.s"() : () -> i32
%0 = "llvm.trunc"(%a) : (i32) -> i64
// -----
%a = "t.s"() : () -> i32
%0 = "llvm.bitcast"(%a) : (i32) -> i64
// -----
%a = "t.s"() : () -> !llvm.ptr
%0 = "llvm.atomicrmw"(%a, %a) <{bin_op = 1 : i64, ordering = 1 : i64}> : (!llvm.ptr, !llvm.ptr) -> !llvm.ptr
// -----
%a = "t.s"() : () -> !llvm.ptr
%0 = "llvm.getelementptr"(%a) <{elem_type = i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.getelementptr"(%a, %c) <{elem_type = i32, rawConstantIndices = array<i32: 1>}> : (!llvm.ptr, i32) -> !llvm.ptr
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.getelementptr"(%a, %c) <{elem_type = !llvm.struct<(i32)>, rawConstantIndices = array<i32: 0, -2147483648>}> : (!llvm.ptr, i32) -> !llvm.ptr
// -----
%a, %c = "t.s"() : () -> (!llvm.ptr, i32)
%0 = "llvm.getelementptr"(%a) <{elem_type = !llvm.struct<(i32)>, rawConstantIndices = array<i32: 0, 3>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%c = "llvm.mlir.constant"() <{value = "a"}> : () -> i32
// -----
%c = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i32
// -----
%c = "llvm.mlir.constant"() <{value = 1.0 : f32}> : () -> i32
// -----
%c = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> f32
// -----
%a, %c = "t.s"() : () -> (i32, i32)
%c2 = "llvm.call"(%a) <{callee = @nope, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> i32
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<common>}> ({}) : () -> ()
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<i32 ()>, linkage = #llvm.linkage<external>}> ({
  "llvm.return"() : () -> ()
}) : () -> ()
// -----
"llvm.func"() <{sym_name = "f", function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>}> ({
^bb0(%a: i64):
  "llvm.return"(%a) : (i64) -> ()
}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = i32, linkage = #llvm.linkage<external>, value = "abc", addr_space = 0 : i32}> ({}) : () -> ()
// -----
"llvm.mlir.global"() <{sym_name = "g", global_type = !llvm.void, linkage = #llvm.linkage<external>, addr_space = 0 : i32}> ({}) : () -> ()
// -----
%a = "t.s"() : () -> !llvm.ptr
%0 = "llvm.load"(%a) <{ordering = 2 : i64}> : (!llvm.ptr) -> i32
// -----
%a = "t.s"() : () -> !llvm.ptr
%0 = "llvm.load"(%a) <{ordering = 4 : i64, alignment = 4 : i64}> : (!llvm.ptr) -> !llvm.struct<(i32)>
// -----
%a,%b = "t.s"() : () -> (!llvm.ptr, i32)
"llvm.store"(%b, %a) <{ordering = 4 : i64, alignment = 4 : i64}> : (i32, !llvm.ptr) -> ()
// -----
llvm.func @fn() {
  %0 = llvm.blockaddress <function = @fn, tag = <id = 1>> : !llvm.ptr
  llvm.br ^bb1
^bb1:
  llvm.blocktag <id = 1>
  llvm.return
}
// -----
llvm.func @fn() {
  %0 = llvm.blockaddress <function = @fn, tag = <id = 2>> : !llvm.ptr
  llvm.blocktag <id = 1>
  llvm.return
}
// -----
func.func @fn() {
  %0 = llvm.blockaddress <function = @fn, tag = <id = 1>> : !llvm.ptr
  return
}
