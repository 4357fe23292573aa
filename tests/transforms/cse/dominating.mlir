// RUN: irtool %s --cse --mlir-print-op-generic --split-input-file | filecheck %s

// Equal ops without effects merge when the first dominates the second.
// CHECK-LABEL: sym_name = "same_block"
"func.func"() <{function_type = (i32) -> i32, sym_name = "same_block"}> ({
^bb0(%a: i32):
  // CHECK: %[[X:.*]] = "arith.addi"
  // CHECK-NEXT: "arith.muli"(%[[X]], %[[X]])
  %x = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %y = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %z = "arith.muli"(%x, %y) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%z) : (i32) -> ()
}) : () -> ()

// -----

// Neither of two branches dominates the other.
// CHECK-LABEL: sym_name = "siblings"
"func.func"() <{function_type = (i1, i32) -> i32, sym_name = "siblings"}> ({
^bb0(%c: i1, %a: i32):
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  // CHECK: "arith.addi"
  %x = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%x) : (i32) -> ()
^bb2:
  // CHECK: "arith.addi"
  %y = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%y) : (i32) -> ()
}) : () -> ()

// -----

// The entry dominates all blocks.
// CHECK-LABEL: sym_name = "entry"
"func.func"() <{function_type = (i32) -> i32, sym_name = "entry"}> ({
^bb0(%a: i32):
  // CHECK: %[[X:.*]] = "arith.addi"
  %x = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "cf.br"(%x)[^bb1] : (i32) -> ()
^bb1(%b: i32):
  // CHECK-NOT: "arith.addi"
  // CHECK: "arith.muli"(%{{.*}}, %[[X]])
  %y = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %z = "arith.muli"(%b, %y) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%z) : (i32) -> ()
}) : () -> ()
