// RUN: irtool %s --irdl-file=%S/Inputs/cmath.mlir | filecheck %s
// RUN: irtool %S/Inputs/cmath.mlir | filecheck %S/Inputs/cmath.mlir

// Types, attributes and ops of a dialect that a file defines.
// CHECK-LABEL: func @norms
func.func @norms(%a: !cmath.complex<f32>) -> f32 attributes {cmath.mark = #cmath.note<"x",  [1]>} {
  // CHECK: %[[SUM:.*]] = "cmath.sum"(%{{.*}}, %{{.*}}) {order = "up"}
  %0 = "cmath.sum"(%a, %a) {order = "up"}
    : (!cmath.complex<f32>, !cmath.complex<f32>) -> !cmath.complex<f32>
  // CHECK-NEXT: "cmath.norm"(%[[SUM]]) : (!cmath.complex<f32>) -> f32
  %1 = "cmath.norm"(%0) : (!cmath.complex<f32>) -> f32
  return %1 : f32
}
