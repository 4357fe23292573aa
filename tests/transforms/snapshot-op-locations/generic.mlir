// RUN: irtool %s --snapshot-op-locations='filename=%t print-op-generic print-local-scope' --mlir-print-debuginfo --mlir-print-local-scope --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// RUN: filecheck %s --check-prefix=FILE < %t
// RUN: irtool %s --snapshot-op-locations='filename=%t print-op-generic print-local-scope tag=snap' --mlir-print-debuginfo --mlir-print-local-scope --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s --check-prefix=TAG
// RUN: not irtool %s --snapshot-op-locations='filename=%t/no/such print-op-generic' --allow-unregistered-dialect 2>&1 | filecheck %s --check-prefix=ERROR
// Each op points to the place in the file where it is printed; block arguments stay as they are.

// FILE: "builtin.module"
// FILE: "t.op"() {m = affine_map<(d0) -> (d0)>}
// FILE-NOT: loc(

// CHECK: "t.op"() {{.*}} loc("{{[^"]*}}":3:4)
// CHECK: ^bb0(%{{.*}}: i32 loc("arg")):
// CHECK-NEXT: "t.op2"() : () -> () loc("{{[^"]*}}":6:4)
// CHECK-NEXT: }) : () -> (i32, i32) loc("{{[^"]*}}":2:2)
// CHECK: "func.return"() : () -> () loc("{{[^"]*}}":10:4)
// CHECK-NEXT: }) : () -> () loc("{{[^"]*}}":8:2)
// CHECK-NEXT: }) : () -> () loc("{{[^"]*}}":1:0)

// TAG: "t.op2"() : () -> () loc(fused["o", "snap"("{{[^"]*}}":6:4)])

// ERROR: generic.mlir:[[#@LINE+1]]:1: error: cannot open output file '{{.*}}/no/such': {{.*}} directory
"builtin.module"() ({
  %x:2 = "t.regions"() ({ "t.op"() {m = affine_map<(d0) -> (d0)>} : () -> () }, {
  ^bb0(%a: i32 loc("arg")):
    "t.op2"() : () -> () loc("o")
  }) : () -> (i32, i32)
  "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  ^bb0(%a: i32):
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
