// RUN: irtool %s --allow-unregistered-dialect --mlir-use-nameloc-as-prefix | filecheck %s
// RUN: irtool %s --allow-unregistered-dialect --mlir-use-nameloc-as-prefix --mlir-print-op-generic | filecheck %s --check-prefix=GENERIC

// Values take the first name in their location, whatever their op suggests.
// CHECK: func.func @f(%alpha: i32, %beta: i32, %callee: i32, %arg3: i1)
// GENERIC: ^bb0(%alpha: i32, %beta: i32, %callee: i32, %arg3: i1):
func.func @f(%a: i32 loc("alpha"), %b: i32 loc(fused["beta", "gamma"]),
             %c: i32 loc(fused[unknown, "x":1:1, callsite("callee" at "caller")]), %d: i1) {
  // CHECK-NEXT: %one = arith.constant 1 : i32
  // GENERIC-NEXT: %one = "arith.constant"
  %0 = arith.constant 1 : i32 loc("one")
  // CHECK-NEXT: %sum, %sum_0 = arith.addui_extended %alpha, %one : i32, i1
  // GENERIC-NEXT: %sum:2 = "arith.addui_extended"(%alpha, %one)
  %1, %2 = arith.addui_extended %a, %0 : i32, i1 loc("sum")
  // CHECK-NEXT: %pair:2 = "foo.two"(%sum_0)
  // GENERIC-NEXT: %pair:2 = "foo.two"(%sum#1)
  %3:2 = "foo.two"(%2) : (i1) -> (i32, i32) loc("pair")
  // CHECK-NEXT: %c2_i32 = arith.constant 2 : i32
  // GENERIC-NEXT: %0 = "arith.constant"
  %4 = arith.constant 2 : i32 loc("not a name":1:1)
  return
}
