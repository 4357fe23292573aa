// RUN: irtool --ods=%S/inputs/toy.json --show-dialects=full | filecheck %s
// The listing says what is known of a dialect that records define.

// CHECK: dialect {{ +}}ops{{ +}}custom form{{ +}}checked{{ +}}unchecked
// CHECK: toy {{ +}}4{{ +}}3{{ +}}8{{ +}}1
// CHECK: toy.half: its form is C++
