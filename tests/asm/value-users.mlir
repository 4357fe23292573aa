// RUN: irtool %s --allow-unregistered-dialect --mlir-print-value-users | filecheck %s

// Who uses a value stands behind its op, latest first; ops without results have numbers for that,
// the function among them.
// CHECK: func.func @f(%arg0: i32, %arg1: i1) {
// CHECK-NEXT: // %arg0 is used by %2, %1
// CHECK-NEXT: // %arg1 is unused
func.func @f(%a: i32, %b: i1) {
  // CHECK-NEXT: %1 = arith.addi %arg0, %arg0 : i32 // user: %2
  %0 = arith.addi %a, %a : i32
  // CHECK-NEXT: %2 = arith.addi %1, %arg0 : i32 // unused
  %1 = arith.addi %0, %a : i32
  // CHECK-NEXT: %3:2 = "foo.two"() : () -> (i32, i32) // users: (%4), (unused)
  %2:2 = "foo.two"() : () -> (i32, i32)
  // CHECK-NEXT: "foo.none"(%3#0, %3#0) : (i32, i32) -> () // id: %4
  "foo.none"(%2#0, %2#0) : (i32, i32) -> ()
  // CHECK-NEXT: return{{$}}
  return
}
