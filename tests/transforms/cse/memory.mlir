// RUN: irtool %s --cse --mlir-print-op-generic --split-input-file | filecheck %s

// Reads merge within a block while nothing is written.
// CHECK-LABEL: sym_name = "reads"
"func.func"() <{function_type = (!llvm.ptr) -> (i32, i32), sym_name = "reads"}> ({
^bb0(%p: !llvm.ptr):
  // CHECK: %[[X:.*]] = "llvm.load"
  // CHECK-NEXT: "func.return"(%[[X]], %[[X]])
  %x = "llvm.load"(%p) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
  %y = "llvm.load"(%p) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()

// -----

// A write in between keeps both.
// CHECK-LABEL: sym_name = "write_between"
"func.func"() <{function_type = (!llvm.ptr, i32) -> (i32, i32), sym_name = "write_between"}> ({
^bb0(%p: !llvm.ptr, %v: i32):
  // CHECK: "llvm.load"
  // CHECK: "llvm.store"
  // CHECK: "llvm.load"
  %x = "llvm.load"(%p) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
  "llvm.store"(%v, %p) <{ordering = 0 : i64}> : (i32, !llvm.ptr) -> ()
  %y = "llvm.load"(%p) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()

// -----

// So does a block boundary.
// CHECK-LABEL: sym_name = "other_block"
"func.func"() <{function_type = (!llvm.ptr) -> (i32, i32), sym_name = "other_block"}> ({
^bb0(%p: !llvm.ptr):
  // CHECK-COUNT-2: "llvm.load"
  %x = "llvm.load"(%p) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
  "cf.br"()[^bb1] : () -> ()
^bb1:
  %y = "llvm.load"(%p) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()

// -----

// Volatile reads stay as they are.
// CHECK-LABEL: sym_name = "volatile"
"func.func"() <{function_type = (!llvm.ptr) -> (i32, i32), sym_name = "volatile"}> ({
^bb0(%p: !llvm.ptr):
  // CHECK-COUNT-2: "llvm.load"
  %x = "llvm.load"(%p) <{ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> i32
  %y = "llvm.load"(%p) <{ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> i32
  "func.return"(%x, %y) : (i32, i32) -> ()
}) : () -> ()

// -----

// Ops that nothing uses and that do nothing go; what only they used goes in the next run.
// CHECK-LABEL: sym_name = "dead"
"func.func"() <{function_type = (i32) -> (), sym_name = "dead"}> ({
^bb0(%a: i32):
  // CHECK: "arith.addi"
  // CHECK-NOT: "arith.muli"
  // CHECK: "func.return"
  %x = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %y = "arith.muli"(%x, %x) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

// What an unreachable block does counts, too: the op stays.
// CHECK-LABEL: sym_name = "unreachable_write"
"func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "unreachable_write"}> ({
^bb0(%p: !llvm.ptr, %v: i32):
  // CHECK: "scf.execute_region"
  // CHECK: "llvm.store"
  "scf.execute_region"() ({
    "cf.br"()[^bb2] : () -> ()
  ^bb1:
    "llvm.store"(%v, %p) <{ordering = 0 : i64}> : (i32, !llvm.ptr) -> ()
    "scf.yield"() : () -> ()
  ^bb2:
    "scf.yield"() : () -> ()
  }) : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
