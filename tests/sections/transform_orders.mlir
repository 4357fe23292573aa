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
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (f32) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): }) : () -> () }
// -----
"builtin.module"() ({
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], sym_name = "m"}> ({
  ^bb0(%arg1: !transform.any_op):
    "transform.yield"() : () -> ()
  }) : () -> ()
  "t.a"() ({ "memref.copy"() : () -> () }) : () -> ()
}) {transform.with_named_sequence} : () -> ()
// -----
"builtin.module"() ({
  "transform.named_sequence"() <{arg_attrs = [{matchers}], function_type = (!transform.any_op) -> (), sym_name = "x", sym_visibility = "private"}> ({
  }) : () -> ()
}) {transform.with_named_sequence} : () -> ()
// -----
"builtin.module"() ({
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.param<i32>) -> (), sym_name = "m"}> ({
  ^bb0(%arg2: !transform.any_op):
    "transform.yield"(%arg2) : (!transform.any_op) -> ()
  }) : () -> ()
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> (), sym_name = "n"}> ({
  ^bb0(%arg1: !transform.any_op):
    "memref.copy"() : () -> ()
  }) : () -> ()
}) {transform.with_named_sequence} : () -> ()
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @a(%0: !transform.any_op {transform.readonly}) { transform.yield }
  transform.named_sequence @main(%0: f32) { "transform.include"(%0) ({}) : (f32) -> () transform.yield }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @main(%0: f32 {transform.readonly}) { "t.a"() ({"memref.copy"() : () -> ()}) : () -> () transform.yield }
  transform.named_sequence @a(%0: !transform.any_op) { transform.yield }
  func.func @f() { return }
  "func.call"() : () -> ()
}
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "transform.get_parent_op"(%a) <{nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "foo.x"() : () -> ()
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "func.return"() : () -> ()
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "transform.yield"(%a) : (!transform.any_op) -> ()
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  %x:2 = "t.s"() : () -> (i32, i32)
  "transform.split_handle"() : () -> ()
}) : () -> ()
// -----
"transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "x"}> ({
^bb0(%a: !transform.any_op):
  "transform.get_parent_op"(%a) <{nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
}) : () -> ()
// -----
"transform.foreach_match"() : () -> ()
// -----
"builtin.module"() ({
"transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "x"}> ({
^bb0(%a: !transform.any_op):
  "transform.get_parent_op"(%a) <{nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
}) : () -> ()
}) {transform.with_named_sequence} : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "transform.match.structured"(%a) ({
  ^bb0(%arg0: !transform.any_op):
    "transform.match.structured.rank"(%arg0) : (!transform.any_op) -> !transform.param<i64>
    "transform.get_parent_op"(%arg0) <{nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
  }) : (!transform.any_op) -> ()
  "transform.yield"() : () -> ()
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "transform.foreach"(%a) ({
  ^bb0(%arg0: !transform.any_op):
    "transform.get_parent_op"(%arg0) <{nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
  }) : (!transform.any_op) -> ()
  "transform.yield"() : () -> ()
}) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
^bb0(%a: !transform.any_op):
  "transform.alternatives"(%a) ({
  ^bb0(%arg0: !transform.any_op):
    "transform.get_parent_op"(%arg0) <{nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
  }) : (!transform.any_op) -> ()
  "transform.yield"() : () -> ()
}) : () -> ()
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %p after %p {dimension = 0 : i64} : !transform.any_op
