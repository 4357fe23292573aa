%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 1, 0, 2>, apply_cleanup, use_forall}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 1, 1>, apply_cleanup, use_forall}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 1>, apply_cleanup, use_forall}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 0>, apply_cleanup, use_forall}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1 = "transform.bufferization.one_shot_bufferize"(%0) <{print_conflicts = true, test_analysis_only = true}> : (!transform.any_op) -> !transform.any_op
// -----
%0 = "t.source"() : () -> !transform.any_op
%1 = "transform.bufferization.one_shot_bufferize"(%0) <{dump_alias_sets = true, print_conflicts = true, memcpy_op = "x"}> : (!transform.any_op) -> !transform.any_op
// -----
%0 = "t.source"() : () -> !transform.any_op
%1 = "transform.bufferization.one_shot_bufferize"(%0) <{dump_alias_sets = true}> : (!transform.any_op) -> !transform.any_op
// -----
%0 = "t.source"() : () -> !pdl.operation
"transform.with_pdl_patterns"(%0) ({
^b0(%1: !pdl.operation):
}) : (!pdl.operation) -> ()
// -----
%0 = "t.source"() : () -> !pdl.operation
"transform.with_pdl_patterns"(%0) ({
^b0(%1: !pdl.operation):
  "t.x"() : () -> ()
}) : (!pdl.operation) -> ()
// -----
%0 = "t.source"() : () -> !pdl.operation
"transform.with_pdl_patterns"(%0) ({
^b0(%1: !pdl.operation):
  "pdl.pattern"() <{benefit = 1 : i16, operandSegmentSizes = array<i32>}> ({
    %2 = "pdl.operation"() <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    "pdl.rewrite"(%2) <{name = "x", operandSegmentSizes = array<i32: 1, 0>}> ({}) : (!pdl.operation) -> ()
  }) {sym_name = "x"} : () -> ()
}) : (!pdl.operation) -> ()
// -----
transform.with_pdl_patterns {
^b0(%1: !transform.any_op):
  transform.sequence %1 : !transform.any_op failures(propagate) {
  ^b1(%2: !transform.any_op):
  }
  transform.sequence %1 : !transform.any_op failures(propagate) {
  ^b1(%2: !transform.any_op):
  }
}
// -----
transform.with_pdl_patterns {
^b0(%1: !transform.any_op):
  transform.sequence %1 : !transform.any_op failures(propagate) {
  ^b1(%2: !transform.any_op):
  }
}
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 0, 5>, apply_cleanup}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: -1>, apply_cleanup}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 1, 0>, apply_cleanup}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 1>, apply_cleanup}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0,%2 = "t.source"() : () -> (!transform.any_op, !transform.any_op)
%1:3 = "transform.structured.fuse"(%0, %2) <{operandSegmentSizes = array<i32: 1, 0, 1>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 0, -9223372036854775808>, apply_cleanup}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0,%2 = "t.source"() : () -> (!transform.any_op, !transform.any_op)
%1:3 = "transform.structured.fuse"(%0, %2) <{operandSegmentSizes = array<i32: 1, 0, 1>, static_tile_sizes = array<i64: 1, 2>, static_tile_interchange = array<i64: 0, 0>, apply_cleanup}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%0,%2 = "t.source"() : () -> (!transform.any_op, !transform.any_op)
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 1, 2, 0>, static_tile_interchange = array<i64: 0, 2, 1>, apply_cleanup}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
