// RUN: irtool %s --threads=2 --pass-pipeline='builtin.module(func.func(cse),symbol-dce)' --mlir-print-ir-before=symbol-dce --mlir-print-ir-after=cse --mlir-print-ir-after-change 2>&1 | filecheck %s
// RUN: irtool %s --cse --mlir-print-ir-after-change=diff 2>&1 | filecheck %s --check-prefix=DIFF
// RUN: irtool %s --pass-pipeline='builtin.module(func.func(cse))' --mlir-print-ir-after-all --mlir-print-ir-module-scope 2>&1 | filecheck %s --check-prefix=SCOPE

// IR is printed around passes: here only where it changed, and before `symbol-dce`.
// CHECK: // -----// IR Dump After CSE (cse) //----- //
// CHECK-NEXT: func.func @f
// CHECK: IR Dump After CSE (cse) //----- //
// CHECK-NEXT: func.func @h
// CHECK: // -----// IR Dump Before SymbolDCE (symbol-dce) //----- //
// CHECK-NEXT: module {

// DIFF: // -----// IR Diff After CSE (cse) ('builtin.module' operation) //----- //
// DIFF: {{^}}-    %1 = arith.addi %arg0, %arg0 : i32
// DIFF: {{^}}+    %1 = arith.addi %0, %0 : i32

// With module scope, functions after the one at hand are as they were.
// SCOPE: IR Dump After CSE (cse) ('func.func' operation: @f) //----- //
// SCOPE-NEXT: module {
// SCOPE: func.func @h
// SCOPE-NEXT: arith.addi
// SCOPE-NEXT: arith.addi
// SCOPE: IR Dump After CSE (cse) ('func.func' operation: @h) //----- //
// SCOPE: func.func @h
// SCOPE-NEXT: arith.addi
// SCOPE-NEXT: return
func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  %2 = arith.addi %0, %1 : i32
  return %2 : i32
}
func.func @g(%a: i32) -> i32 {
  return %a : i32
}
func.func @h(%a: i32) -> (i32, i32) {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  return %0, %1 : i32, i32
}
