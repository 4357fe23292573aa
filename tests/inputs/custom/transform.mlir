// ----- sequence
transform.sequence failures(propagate) {
^bb0(%root: !transform.any_op):
  %0 = transform.structured.match ops{["linalg.matmul"]} in %root : (!transform.any_op) -> !transform.any_op
  %1 = transform.cast %0 : !transform.any_op to !transform.op<"linalg.matmul">
  %2, %3:2 = transform.structured.tile_using_for %0 tile_sizes [4, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
  %p = transform.get_parent_op %2 {op_name = "func.func"} : (!transform.any_op) -> !transform.any_op
  %m = transform.merge_handles %2, %3#0 : !transform.any_op
  transform.apply_patterns to %p {
    transform.apply_patterns.canonicalization
  } : !transform.any_op
  transform.apply_cse to %p : !transform.any_op
  %c = transform.param.constant 4 : i64 -> !transform.param<i64>
  %s:2 = transform.split_handle %m : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.print %p {name = "x"} : !transform.any_op
  transform.foreach %s#0 : !transform.any_op {
  ^bb1(%e: !transform.any_op):
  }
  transform.yield
}
// ----- named
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%r: !transform.any_op {transform.consumed}) {
    transform.include @other failures(suppress) (%r) : (!transform.any_op) -> ()
    transform.foreach_match in %r @match -> @act : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
  transform.named_sequence @other(%r: !transform.any_op {transform.readonly}) { transform.yield }
  transform.named_sequence @match(%o: !transform.any_op {transform.readonly}) -> !transform.any_op {
    transform.match.operation_name %o ["foo.a", "foo.b"] : !transform.any_op
    transform.yield %o : !transform.any_op
  }
  transform.named_sequence @act(%o: !transform.any_op {transform.readonly}) {
    transform.yield
  }
}
// ----- types
"foo.t"() {a = !transform.any_op, b = !transform.any_value, c = !transform.any_param, d = !transform.op<"func.func">, e = !transform.param<i32>, f = !transform.affine_map, g = !transform.type} : () -> ()
