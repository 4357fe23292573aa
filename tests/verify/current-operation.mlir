// RUN: not irtool %s --split-input-file --allow-unregistered-dialect 2>&1 | FileCheck %s

// Errors of ops show the op in a note before all others: generic, values numbered from the
// nearest isolated op, on lines of its own when it takes several, large constants left out.

"func.func"() <{function_type = (i32) -> (), sym_name = "first"}> ({
^bb0(%a: i32):
  %0:2 = "foo.def"() : () -> (i32, i32)
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "second"}> ({
^bb0(%a: i32):
  %0:2 = "foo.def"() : () -> (i32, i32)
  // CHECK: current-operation.mlir:[[@LINE+3]]:3: error: operand #2 does not dominate this use
  // CHECK: current-operation.mlir:[[@LINE+2]]:3: note: see current operation: "foo.use"(%0#1, %arg0, %1) : (i32, i32, i32) -> ()
  // CHECK: current-operation.mlir:[[@LINE+2]]:8: note: operand defined here (op in the same block)
  "foo.use"(%0#1, %a, %x) : (i32, i32, i32) -> ()
  %x = "foo.def"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

// CHECK: current-operation.mlir:[[@LINE+9]]:6: error: 'arith.constant' op requires zero regions
// CHECK: current-operation.mlir:[[@LINE+8]]:6: note: see current operation:
// CHECK-NEXT: {{^}}%0 = "arith.constant"() <{value = dense_resource<__elided__> : tensor<20xi32>}> ({
// CHECK-NEXT: {{^}}^bb0(%arg0: i32):
// CHECK-NEXT: {{^}}  "foo.branch"()[^bb1] : () -> ()
// CHECK-NEXT: {{^}}^bb1:  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: {{^}}  %1 = "foo.def"(%arg0) {x = affine_map<(d0) -> (d0)>} : (i32) -> i32
// CHECK-NEXT: {{^}}  "foo.branch"()[^bb1] : () -> ()
// CHECK-NEXT: {{^}}}) : () -> tensor<20xi32>
%c = "arith.constant"() <{value = dense<[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]> : tensor<20xi32>}> ({
^bb0(%a: i32):
  "foo.branch"()[^bb1] : () -> ()
^bb1:
  %0 = "foo.def"(%a) {x = affine_map<(d0) -> (d0)>} : (i32) -> i32
  "foo.branch"()[^bb1] : () -> ()
}) : () -> tensor<20xi32>

// -----

// These come from locations, not from ops, and show none.
// CHECK: current-operation.mlir:[[@LINE+2]]:1: error: empty block: expect at least a terminator
// CHECK-NOT: note:
"foo.two_blocks"() ({
  "foo.branch"()[^other] : () -> ()
^other:
}) : () -> ()
