// RUN: irtool --show-dialects=full %s | filecheck %s

// The listing counts the ops of dialects that are only declared when they are used.
// CHECK: dialect ops custom form
// CHECK: arith {{[1-9][0-9]}} {{[1-9][0-9]}}
// CHECK: Ops that are read and printed in generic form
