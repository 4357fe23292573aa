// RUN: irtool --ods=%S/inputs/toy.json --show-dialects=full | filecheck %s
// The listing says what is known of a dialect that records define: ops, how many of them have a
// custom form, constraints that are checked and that are not, and why an op has no custom form.

// CHECK: dialect ops custom form checked unchecked
// CHECK: toy 4 3 8 1
// CHECK: toy.half: its form is C++
