module attributes {transform.with_named_sequence} {
transform.named_sequence @x(!transform.any_op) { transform.yield }
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @x(!transform.any_op {transform.readonly})
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence private @x(!transform.any_op {transform.readonly})
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @x(%a: !transform.any_op {transform.readonly}, ...)
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @x(%a: !transform.any_op {transform.readonly}) attributes {function_type = i32, sym_name = "x"} {transform.yield}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @x(%a: !transform.any_op {transform.readonly}) {foo} {transform.yield }
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @x(%a: !transform.any_op {transform.readonly}) -> (!transform.any_op {foo.bar}) {transform.yield %a : !transform.any_op}
}
// -----
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op):
  transform.sequence %a : !transform.any_op failures(propagate) {
  ^bb1(%b: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op):
  transform.sequence %a, %a : !transform.any_op failures(propagate) {
  ^bb1(%b: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  transform.sequence %a, %c : (!transform.any_op, !transform.any_op) failures(propagate) {
  ^bb1(%b: !transform.any_op, %d: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  transform.sequence %a, %c : !transform.any_op, !transform.any_op failures(propagate) {
  ^bb1(%b: !transform.any_op, %d: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  transform.sequence %a, %c : (!transform.any_op) failures(propagate) {
  ^bb1(%b: !transform.any_op, %d: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  transform.sequence %a, failures(propagate) {
  ^bb1(%b: !transform.any_op, %d: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  transform.sequence %a failures(propagate) {
  ^bb1(%b: !transform.any_op, %d: !transform.any_op):
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.sequence %a : !transform.any_op -> !transform.any_op failures(propagate) {
  ^bb1(%b: !transform.any_op):
   transform.yield %b : !transform.any_op
  }
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.structured.generalize %a : (!transform.any_op) -> !transform.any_op
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.structured.generalize %a : !transform.any_op
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.structured.generalize %a : (!transform.any_op) -> (!transform.any_op)
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.structured.generalize %a : (!transform.any_op, !transform.any_op) -> !transform.any_op
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.structured.generalize %a : (!transform.any_op) 
}
// -----
transform.sequence failures(suppress) {
^bb0(%a: !transform.any_op, %c: !transform.any_op):
  %0 = transform.structured.generalize %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
 %x, %y = transform.structured.tile_using_for %a tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
 %x = transform.structured.tile_using_for %a tile_sizes [] : (!transform.any_op) -> (!transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
 %x, %y = transform.structured.tile_using_for %a tile_sizes [[4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
 %x, %y = transform.structured.tile_using_for %a tile_sizes [[x]] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
 %x, %y, %z = transform.structured.tile_using_for %a tile_sizes [[8], 4] interchange = [1, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
}
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  %r = "transform.foreach"(%a) ({
  ^bb1(%b: !transform.any_op):
    "transform.yield"(%b) : (!transform.any_op) -> ()
  }) : (!transform.any_op) -> !transform.any_op
  "transform.yield"() : () -> ()
}) : () -> ()
"transform.with_pdl_patterns"() ({
^bb0(%a: !transform.any_op):
  "transform.sequence"(%a) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
  ^bb1(%b: !transform.any_op):
    "transform.yield"() : () -> ()
  }) : (!transform.any_op) -> ()
}) : () -> ()
