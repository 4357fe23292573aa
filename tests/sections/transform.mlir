module { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): "transform.yield"(%0) : (!transform.any_op) -> () }) : () -> () }
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ "transform.yield"() : () -> () }) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: i32): "transform.yield"() : () -> () }) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op): "transform.yield"(%0) : (!transform.any_op) -> () }) : () -> ()
// -----
%x = "transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op): "transform.yield"() : () -> () }) : () -> !transform.any_op
// -----
%x = "transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op): "transform.yield"(%0) : (!transform.any_op) -> () }) : () -> !transform.any_value
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op, %1: i32): "transform.yield"() : () -> () }) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op):
  "transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%3: !transform.any_op): "transform.yield"() : () -> () }) : () -> ()
"transform.yield"() : () -> () }) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op):
  "transform.sequence"(%0) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({ ^a(%3: !transform.op<"a.b">): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
"transform.yield"() : () -> () }) : () -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op): "t.s"() : () -> ()
"transform.yield"() : () -> () }) : () -> ()
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
"transform.match.structured.body"(%0) : (!transform.any_op) -> ()
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.match.structured.num_inputs"(%0) : (!transform.any_op) -> !transform.param<i64>
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.match.structured.num_inits"(%0) : (!transform.any_op) -> !transform.param<i64>
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_result"(%0) <{raw_position_list = array<i64: 0, 0>}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_operand"(%0) <{raw_position_list = array<i64: 0, 0>}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_result"(%0) <{raw_position_list = array<i64: 1>, is_all}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_operand"(%0) <{raw_position_list = array<i64: 1>, is_all}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_result"(%0) <{raw_position_list = array<i64>}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_operand"(%0) <{raw_position_list = array<i64>}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_result"(%0) <{raw_position_list = array<i64>, is_all, is_inverted}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.get_operand"(%0) <{raw_position_list = array<i64>, is_all, is_inverted}> : (!transform.any_op) -> !transform.any_value
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.pack_transpose"(%0, %0) <{}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.pack_transpose"(%0, %0) <{inner_perm = array<i64: 1, 1>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.pack_transpose"(%0, %0) <{outer_perm = array<i64: 2, 0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.pack_transpose"(%0, %0) <{inner_perm = array<i64: 1, 1>, outer_perm = array<i64: 2, 0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.structured.interchange"(%0) <{iterator_interchange = array<i64: 1>}> : (!transform.any_op) -> !transform.any_op
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.structured.interchange"(%0) <{iterator_interchange = array<i64: 0, 2, 2>}> : (!transform.any_op) -> !transform.any_op
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.structured.pack_greedily"(%0) <{matmul_inner_dims_order = array<i64: 1, 2, 3>, static_matmul_packed_sizes = array<i64: 8, 16, 32>, matmul_padded_sizes_next_multiple_of = array<i64>}> : (!transform.any_op) -> !transform.any_op
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:2 = "transform.structured.bufferize_to_allocation"(%0) <{alloc_op = "foo", memcpy_op = "memref.copy"}> : (!transform.any_op) -> (!transform.any_value, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:2 = "transform.structured.bufferize_to_allocation"(%0) <{alloc_op = "memref.alloc", memcpy_op = "foo"}> : (!transform.any_op) -> (!transform.any_value, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:2 = "transform.structured.bufferize_to_allocation"(%0) <{alloc_op = "foo", memcpy_op = "foo"}> : (!transform.any_op) -> (!transform.any_value, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.tile_using_for"(%0) <{static_sizes = array<i64: 4, 4>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:2 = "transform.structured.tile_using_for"(%0) <{static_sizes = array<i64: 4, 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.tile_using_for"(%0) <{static_sizes = array<i64: 4, 0>, scalable_sizes = array<i1: false, false>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.tile_using_for"(%0) <{static_sizes = array<i64: 4, 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:3 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 4, 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1:2 = "transform.structured.fuse"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_tile_sizes = array<i64: 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
"transform.include"(%0) <{target = @g, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.structured.replace"(%0) ({ }) : (!transform.any_op) -> !transform.any_op
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
%1 = "transform.structured.replace"(%0) ({ "t.s"() : () -> ()
"t.s"() : () -> () }) : (!transform.any_op) -> !transform.any_op
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
"transform.alternatives"(%0) ({ "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
"transform.alternatives"(%0) : (!transform.any_op) -> ()
"transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op):
"transform.with_pdl_patterns"(%0) ({ ^b(%1: i32): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
"transform.yield"() : () -> () }) : () -> () }
