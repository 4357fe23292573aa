// RUN: irtool %s --print-op-stats --allow-unregistered-dialect 2>&1 >/dev/null | filecheck %s --strict-whitespace
// RUN: irtool %s --print-op-stats=json --allow-unregistered-dialect 2>&1 >/dev/null | filecheck %s --check-prefix=JSON
// RUN: irtool %s --pass-pipeline='builtin.module(func.func(print-op-stats{json}),any(print-op-stats))' --allow-unregistered-dialect 2>&1 >/dev/null | filecheck %s --check-prefix=NESTED
// Names are aligned at their dots, and sorted.

// CHECK:Operations encountered:
// CHECK-NEXT:-----------------------
// CHECK-NEXT:{{^}}  builtin.module        , 2
// CHECK-NEXT:{{^}}     func.func          , 2
// CHECK-NEXT:{{^}}     func.return        , 1
// CHECK-NEXT:{{^}}        t.a_longer_name , 1
// CHECK-NEXT:{{^}}        t.op            , 3
// CHECK-NEXT:{{^}}          zeta          , 1

// JSON: {
// JSON-NEXT: {{^}}  "builtin.module" : 2,
// JSON-NEXT: {{^}}  "func.func" : 2,
// JSON-NEXT: {{^}}  "func.return" : 1,
// JSON-NEXT: {{^}}  "t.a_longer_name" : 1,
// JSON-NEXT: {{^}}  "t.op" : 3,
// JSON-NEXT: {{^}}  "zeta" : 1
// JSON-NEXT: }

// Nothing but the pipeline's own ops is counted, in the order of the ops.
// NESTED: "func.func" : 1,
// NESTED-NEXT: "func.return" : 1,
// NESTED-NEXT: "t.a_longer_name" : 1,
// NESTED-NEXT: "t.op" : 2
// NESTED: Operations encountered:
// NESTED: func.func
// NESTED: Operations encountered:
// NESTED: builtin.module
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    "t.op"() ({ "t.op"() : () -> () }, {}) : () -> ()
    "t.a_longer_name"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "builtin.module"() ({
    "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()
    "zeta"() : () -> ()
    "t.op"() : () -> ()
  }) : () -> ()
}) : () -> ()
