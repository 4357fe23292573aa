// RUN: irtool %s --ods=%S/inputs/toy.json --split-input-file | filecheck %s
// RUN: irtool %s --ods=%S/inputs/toy.json --split-input-file | irtool - --ods=%S/inputs/toy.json --split-input-file | filecheck %s
// A dialect that only records define: its ops, types and attributes are read in any way that their
// formats allow and printed in the one way that they have; what is C++ stays in generic form.

// CHECK-LABEL: func @formats
func.func @formats(%a: i32) -> i32 {
  // CHECK-NEXT: %0 = toy.add %arg0, %arg0 : i32
  %0 = toy.add %a, %a in <fast> : i32
  // CHECK-NEXT: %1 = toy.add %0, %0 in <exact> within <low = -1, high = 3> {note = 1 : i64} : i32
  %1 = toy.add %0, %0 in #toy.mode<exact> within < high = 3,low = -1, strict = false> {note = 1} : i32
  // CHECK-NEXT: %{{.*}} = toy.wrap sealed %1 : <f32>
  %3 = toy.wrap sealed %1 : <f32 x 0>
  // CHECK-NEXT: %{{.*}} = toy.wrap %1 : <tensor<?xf32> x 3>
  %4 = toy.wrap %1 : !toy.box<tensor<?xf32> x 3>
  // CHECK-NEXT: toy.loop {
  // CHECK-NEXT:   "toy.half"(%arg0) : (i32) -> ()
  // CHECK-NEXT: }
  toy.loop { "toy.half"(%a) : (i32) -> () }
  return %1 : i32
}

// -----

// What no parameter says is told to no one.
// CHECK-LABEL: func @attributes
// CHECK-SAME: a = #toy.limits<low = 0, high = 1, strict = true>
func.func @attributes() attributes {a = #toy.limits<strict=true,low= 0, high =1>} {
  return
}
