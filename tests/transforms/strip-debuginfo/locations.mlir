// RUN: irtool %s --strip-debuginfo --mlir-print-debuginfo --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// RUN: irtool %s --pass-pipeline='builtin.module(func.func(strip-debuginfo))' --mlir-print-debuginfo --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s --check-prefix=FUNC
// Ops and block arguments lose their locations; attributes keep theirs.

// CHECK-DAG: #[[UNKNOWN:.*]] = loc(unknown)
// CHECK-DAG: #[[ATTR:.*]] = loc("x":1:2)
// CHECK: "builtin.module"
// CHECK: ^bb0(%{{.*}}: i32 loc(unknown)):
// CHECK-NEXT: "t.op"() {l = #[[ATTR]]} : () -> () loc(#[[UNKNOWN]])
// CHECK: ^bb1(%{{.*}}: i32 loc(unknown)):
// CHECK-NEXT: "func.return"() : () -> () loc(#[[UNKNOWN]])
// CHECK-NEXT: }) : () -> () loc(#[[UNKNOWN]])
// CHECK-NEXT: }) : () -> () loc(#[[UNKNOWN]])
// CHECK-NOT: loc("
// FUNC: "func.return"() : () -> () loc(#[[UNKNOWN:.*]])
// FUNC-NEXT: }) : () -> () loc(#[[UNKNOWN]])
// FUNC-NEXT: }) : () -> () loc(#[[MODULE:.*]])
// FUNC-NEXT: #[[MODULE]] = loc("m")
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  ^bb0(%a: i32 loc("a")):
    "t.op"() {l = loc("x":1:2)} : () -> () loc("o")
    "cf.br"(%a)[^bb1] : (i32) -> () loc(fused<"m">["p", "q"])
  ^bb1(%b: i32 loc("b")):
    "func.return"() : () -> () loc(callsite("r" at "s"))
  }) : () -> () loc("f")
}) : () -> () loc("m")
