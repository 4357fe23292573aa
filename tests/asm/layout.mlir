// RUN: irtool %s --allow-unregistered-dialect --mlir-print-op-generic | filecheck %s

// Text that no printer writes this way means the same.
// CHECK-LABEL: sym_name = "apart"
"func.func"() <{function_type = () -> (), sym_name = "apart"}> ({
  // Successors may stand apart from the operands.
  // CHECK: "cf.br"()[^bb1] : () -> ()
  "cf.br"() [^bb1] : () -> ()
^bb1:
  // CHECK: "cf.br"()[^bb2] : () -> ()
  "cf.br"()
    [^bb2] : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// Types of llvm in each other are written with and without prefix, and are the same.
// CHECK: a = !llvm.struct<(i32, ptr, struct<(ptr)>)>, b = !llvm.struct<(i32, ptr, struct<(ptr)>)>
"foo.types"() {
  a = !llvm.struct<(i32, ptr, struct<(ptr)>)>,
  b = !llvm.struct<(i32,!llvm.ptr, // a comment
    !llvm.struct<( !llvm.ptr )>)>
} : () -> ()
// CHECK-NEXT: c = !llvm.array<2 x vector<4x!llvm.ptr>>
"foo.types"() {c = !llvm.array<2 x vector<4x!llvm.ptr>>} : () -> ()

// A comment is no part of an attribute of a dialect; spaces are, where dialects print several.
// CHECK-NEXT: a = #llvm.linkage<internal>, b = #acc.declare<dataClause =  acc_create>
"foo.attributes"() {
  a = #llvm.linkage<// why
    internal>, b = #acc.declare<dataClause =  acc_create>
} : () -> ()
