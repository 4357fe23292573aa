// RUN: irtool %s --topological-sort --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// In graph regions users go behind what they use, nested uses included; cycles, and what
// stands before them and uses them, keep their order.

// CHECK-LABEL: "builtin.module"
// CHECK-NEXT: "t.first"
// CHECK-NEXT: "t.own_region"
// CHECK: %[[N:.*]] = "t.n"
// CHECK-NEXT: %[[B:.*]] = "t.b"(%[[N]])
// CHECK-NEXT: %[[S:.*]] = "t.self"(%[[S]])
// CHECK-NEXT: "builtin.module"
// CHECK-NEXT: %[[INNER:.*]] = "t.b"
// CHECK-NEXT: "t.a"(%[[INNER]])
// CHECK: "t.unknown"
// CHECK-NEXT: "t.a"
// CHECK-NEXT: "t.b"
// CHECK: "t.a"(%[[B]])
// CHECK-NEXT: "t.use_in_region"
// CHECK-NEXT: "t.op"(%[[N]])
// CHECK: "t.before_cycle"(%[[C2:[0-9]+]])
// CHECK-NEXT: %[[C1:.*]] = "t.cycle1"(%[[C2]])
// CHECK-NEXT: %[[C2]] = "t.cycle2"(%[[C1]])
"builtin.module"() ({
  "t.a"(%b) : (i32) -> ()
  "t.before_cycle"(%y) : (i32) -> ()
  %x = "t.cycle1"(%y) : (i32) -> i32
  %y = "t.cycle2"(%x) : (i32) -> i32
  "t.first"() : () -> ()
  "t.use_in_region"() ({ "t.op"(%n) : (i32) -> () }) : () -> ()
  "t.own_region"() ({ %s = "t.op"() : () -> i32 "t.op"(%s) : (i32) -> () }) : () -> ()
  %n = "t.n"() : () -> i32
  %b = "t.b"(%n) : (i32) -> i32
  %self = "t.self"(%self) : (i32) -> i32
  "builtin.module"() ({
    "t.a"(%bb) : (i32) -> ()
    %bb = "t.b"() : () -> i32
  }) : () -> ()
  "t.unknown"() ({
    "t.a"(%bc) : (i32) -> ()
    %bc = "t.b"() : () -> i32
  }) : () -> ()
}) : () -> ()
