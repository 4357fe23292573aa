// RUN: irtool %s --cse --mlir-print-op-generic --split-input-file | filecheck %s

// Operands of a commutative op may stand in any order.
// CHECK-LABEL: sym_name = "commutative"
"func.func"() <{function_type = (i32, i32) -> (i32, i32), sym_name = "commutative"}> ({
^bb0(%a: i32, %b: i32):
  // CHECK: %[[X:.*]] = "arith.addi"
  // CHECK-NEXT: "func.return"(%[[X]], %[[X]])
  %x = "arith.addi"(%a, %b) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %y = "arith.addi"(%b, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()

// -----

// Those of others may not.
// CHECK-LABEL: sym_name = "ordered"
"func.func"() <{function_type = (i32, i32) -> (i32, i32), sym_name = "ordered"}> ({
^bb0(%a: i32, %b: i32):
  // CHECK-COUNT-2: "arith.subi"
  %x = "arith.subi"(%a, %b) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %y = "arith.subi"(%b, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()

// -----

// Attributes and result types count.
// CHECK-LABEL: sym_name = "different"
"func.func"() <{function_type = () -> (i32, i32, i64), sym_name = "different"}> ({
  // CHECK: value = 1 : i32
  // CHECK: value = 2 : i32
  // CHECK: value = 1 : i64
  %x = "arith.constant"() <{value = 1 : i32}> : () -> i32
  %y = "arith.constant"() <{value = 2 : i32}> : () -> i32
  %z = "arith.constant"() <{value = 1 : i64}> : () -> i64
  "func.return"(%x, %y, %z) : (i32, i32, i64) -> ()
}) : () -> ()

// -----

// Regions are compared op by op.
// CHECK-LABEL: sym_name = "regions"
"func.func"() <{function_type = (i1, i32) -> (i32, i32), sym_name = "regions"}> ({
^bb0(%c: i1, %a: i32):
  // CHECK: %[[X:.*]] = "scf.if"
  // CHECK-NOT: "scf.if"
  // CHECK: "func.return"(%[[X]], %[[X]])
  %x = "scf.if"(%c) ({
    "scf.yield"(%a) : (i32) -> ()
  }, {
    %n = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "scf.yield"(%n) : (i32) -> ()
  }) : (i1) -> i32
  %y = "scf.if"(%c) ({
    "scf.yield"(%a) : (i32) -> ()
  }, {
    %n = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "scf.yield"(%n) : (i32) -> ()
  }) : (i1) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()
