%0 = "pot.tip"(%i, %i) : (i32, i32) -> f32
// -----
%0 = "pot.tip"(%o, %o) {note = "a"} : (!pot.box<i32>, !pot.box<i32>) -> !pot.box<!pot.box<f32>>
// -----
%0 = "pot.tip"(%i, %x) : (i32, f32) -> f32
// -----
%0 = "pot.tip"(%i) : (i32) -> f32
// -----
%0 = "pot.tip"(%i, %i, %i) : (i32, i32, i32) -> f32
// -----
"pot.tip"(%i, %i) : (i32, i32) -> ()
// -----
%0:2 = "pot.tip"(%i, %i) : (i32, i32) -> (f32, f32)
// -----
%0 = "pot.tip"(%i, %i) ({}) : (i32, i32) -> f32
// -----
"pot.stir"(%o) ({ "pot.done"(%i, %i) : (i32, i32) -> () ub.unreachable }) : (!pot.box<i32>) -> ()
// -----
"pot.stir"(%o) ({ ^bb0: "pot.done"() : () -> () ub.unreachable }) {a} : (!pot.box<i32>) -> ()
// -----
"pot.stir"(%i) ({ ^bb0: "pot.done"() : () -> () ub.unreachable }) : (i32) -> ()
// -----
"pot.stir"(%o) : (!pot.box<i32>) -> ()
// -----
"pot.stir"(%o) ({ ^bb0: "pot.done"() : () -> () ub.unreachable }, { ^bb0: "pot.done"() : () -> () ub.unreachable }) : (!pot.box<i32>) -> ()
// -----
"pot.stir"() ({ ^bb0: "pot.done"() : () -> () ub.unreachable }) : () -> ()
// -----
"pot.done"(%n, %n, %n) : (index, index, index) -> ()
// -----
"pot.done"() : () -> ()
// -----
"pot.done"() ({}) : () -> ()
// -----
%0 = "pot.done"() : () -> i32
// -----
"pot.nothing"() : () -> ()
// -----
"pot.done"(%y) : (i32) -> ()
// -----
"pot.done"(%i) : (f32) -> ()
// -----
"pot.done"(%i)[^bb1] : (i32) -> ()
// -----
"pot.done"() {a = !pot.box<!pot.box<tensor<2xf32>>>} : () -> ()
