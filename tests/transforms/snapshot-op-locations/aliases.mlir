// RUN: irtool %s --snapshot-op-locations='filename=%t print-op-generic' --mlir-print-debuginfo --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// RUN: filecheck %s --check-prefix=FILE < %t
// RUN: irtool %s --snapshot-op-locations='filename=%t print-op-generic print-debuginfo' --mlir-print-debuginfo --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s --check-prefix=DEBUG
// RUN: irtool %s --snapshot-op-locations --mlir-print-debuginfo --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s --check-prefix=TEMPORARY
// Aliases stand above the ops and move them down. Without a name the file is a temporary one.

// FILE: {{^}}#map = affine_map<(d0) -> (d0)>
// FILE-NEXT: {{^}}"builtin.module"
// FILE-NOT: loc

// CHECK: "t.op"() {m = #map} : () -> () loc(#[[OP:.*]])
// CHECK-NEXT: }) : () -> () loc(#[[MODULE:.*]])
// CHECK-DAG: #[[MODULE]] = loc("{{[^"]+}}":2:0)
// CHECK-DAG: #[[OP]] = loc("{{[^"]+}}":3:2)
// DEBUG: "t.op"() {m = #map} : () -> () loc(#[[OP:.*]])
// DEBUG: #[[OP]] = loc("{{[^"]+}}":3:2)
// TEMPORARY: loc("{{[^"]+}}mlir_snapshot-{{[0-9a-f]+}}.tmp.mlir":2:0)
"builtin.module"() ({
  "t.op"() {m = affine_map<(d0) -> (d0)>} : () -> ()
}) : () -> ()
