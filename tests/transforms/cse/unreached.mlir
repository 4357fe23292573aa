// RUN: irtool %s --cse --mlir-print-op-generic | filecheck %s

// What control never reaches counts: an op is not dead while anything in it writes.
// CHECK-LABEL: sym_name = "f"
"func.func"() <{function_type = (memref<4xi32>, index, i32) -> (), sym_name = "f"}> ({
^bb0(%memory: memref<4xi32>, %index: index, %value: i32):
  // CHECK: "scf.execute_region"
  // CHECK: "memref.store"
  "scf.execute_region"() ({
    "cf.br"()[^end] : () -> ()
  ^never:
    "memref.store"(%value, %memory, %index) : (i32, memref<4xi32>, index) -> ()
    "scf.yield"() : () -> ()
  ^end:
    "scf.yield"() : () -> ()
  }) : () -> ()
  // CHECK-NOT: "scf.execute_region"
  "scf.execute_region"() ({
    "cf.br"()[^end] : () -> ()
  ^never:
    %read = "memref.load"(%memory, %index) : (memref<4xi32>, index) -> i32
    "scf.yield"() : () -> ()
  ^end:
    "scf.yield"() : () -> ()
  }) : () -> ()
  // CHECK: "func.return"
  "func.return"() : () -> ()
}) : () -> ()
