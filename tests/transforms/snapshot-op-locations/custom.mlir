// RUN: irtool %s --snapshot-op-locations='filename=%t print-local-scope' --mlir-print-debuginfo --mlir-print-local-scope | filecheck %s
// RUN: filecheck %s --check-prefix=FILE < %t
// The file is in custom form; what goes without saying there keeps its location.

// FILE: module {
// FILE-NEXT: {{^}}  func.func @f(%arg0: index, %arg1: i1) {
// FILE-NEXT: {{^}}    scf.if %arg1 {
// FILE-NEXT: {{^}}      %0 = arith.addi
// FILE-NEXT: {{^}}    } else {

// CHECK: %0 = arith.addi %arg0, %arg0 : index loc("{{[^"]*}}":4:6)
// CHECK: } loc("{{[^"]*}}":3:4)
// CHECK: return loc("{{[^"]*}}":7:4)
// CHECK: } loc("{{[^"]*}}":2:2)
// CHECK: func.func private @g() loc("{{[^"]*}}":9:2)
func.func @f(%n: index, %p: i1) {
  scf.if %p {
    %x = arith.addi %n, %n : index loc("here")
  } else {
    scf.yield loc("kept")
  }
  return
}
func.func private @g()
