"t.a"() ({
^bb0(%a#1: i32):
  "t.b"() : () -> ()
}) : () -> ()
// -----
"t.a"() ({
^bb0(%a#0: i32):
  "t.b"() : () -> ()
}) : () -> ()
// -----
"t.a"() ({
^bb0(%a:2 : i32):
  "t.b"() : () -> ()
}) : () -> ()
// -----
"t.a"() ({
^bb0(%a#0: i32):
  "t.b"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.a"() ({
^bb0(%a#1: i32):
  "t.b"(%a#1) : (i32) -> ()
}) : () -> ()
// -----
"t.a"() ({
^bb0(%a#1: i32):
  "t.b"(%a#0) : (i32) -> ()
}) : () -> ()
// -----
func.func @f(%a#1: i32) { return }
// -----
func.func @f(%a#0: i32) { return }
// -----
func.func @f(%a#0: i32) { "t.a"(%a) : (i32) -> () return }
// -----
func.func @f(%a#1: i32) { "t.a"(%a) : (i32) -> () return }
// -----
func.func @f(%a#1: i32) { "t.a"(%a#1) : (i32) -> () return }
// -----
scf.for %a#1 = %b to %c step %d {}
// -----
%0:2 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.replicate"(%0#0, %0#1) ({
^bb0(%0#1: !transform.any_op, %arg1: !transform.param<i32>):
  "transform.yield"() : () -> ()
}) : (!transform.any_op, !transform.param<i32>) -> ()
// -----
"t.a"() ({
^bb0(%a#1: i32, %a#1: i32):
  "t.b"() : () -> ()
}) : () -> ()
// -----
"t.a"() ({
^bb0(%a#1: i32, %a: i32):
  "t.b"(%a, %a#1) : (i32, i32) -> ()
}) : () -> ()
