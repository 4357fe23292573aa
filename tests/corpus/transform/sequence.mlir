"builtin.module"() ({
  "transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
  ^bb0(%arg0: !transform.any_op):
    %0 = "transform.structured.match"(%arg0) <{ops = ["linalg.matmul"]}> : (!transform.any_op) -> !transform.any_op
    %1 = "transform.cast"(%0) : (!transform.any_op) -> !transform.op<"linalg.matmul">
    %2:3 = "transform.structured.tile_using_for"(%0) <{scalable_sizes = array<i1: false, false>, static_sizes = array<i64: 4, 8>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %3 = "transform.get_parent_op"(%2#0) <{nth_parent = 1 : i64, op_name = "func.func"}> : (!transform.any_op) -> !transform.any_op
    %4 = "transform.merge_handles"(%2#0, %2#1) : (!transform.any_op, !transform.any_op) -> !transform.any_op
    "transform.apply_patterns"(%3) <{max_iterations = -1 : i64, max_num_rewrites = -1 : i64}> ({
      "transform.apply_patterns.canonicalization"() : () -> ()
    }) : (!transform.any_op) -> ()
    "transform.apply_cse"(%3) : (!transform.any_op) -> ()
    %5 = "transform.param.constant"() <{value = 4 : i64}> : () -> !transform.param<i64>
    %6:2 = "transform.split_handle"(%4) <{fail_on_payload_too_small = true, pass_through_empty_handle = true}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    "transform.print"(%3) <{name = "x"}> : (!transform.any_op) -> ()
    "transform.foreach"(%6#0) ({
    ^bb0(%arg1: !transform.any_op):
      "transform.yield"() : () -> ()
    }) : (!transform.any_op) -> ()
    "transform.yield"() : () -> ()
  }) : () -> ()
}) : () -> ()

