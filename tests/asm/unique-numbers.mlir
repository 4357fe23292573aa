// RUN: irtool %s --mlir-print-unique-ssa-ids | filecheck %s

// Numbers run on from region to region, the last of a module first.
// CHECK: func.func @f(%arg1: i32) -> i32
// CHECK-NEXT: %c1_i32 = arith.constant
// CHECK-NEXT: %c1_i32_1 = arith.constant
// CHECK-NEXT: %1 = arith.addi
func.func @f(%a: i32) -> i32 {
  %0 = arith.constant 1 : i32
  %1 = arith.constant 1 : i32
  %2 = arith.addi %0, %1 : i32
  return %2 : i32
}
// CHECK: func.func @g(%arg0: i32) -> i32
// CHECK-NEXT: %c1_i32 = arith.constant
// CHECK-NEXT: %c1_i32_0 = arith.constant
// CHECK-NEXT: %0 = arith.addi
func.func @g(%a: i32) -> i32 {
  %0 = arith.constant 1 : i32
  %1 = arith.constant 1 : i32
  %2 = arith.addi %0, %1 : i32
  return %2 : i32
}
