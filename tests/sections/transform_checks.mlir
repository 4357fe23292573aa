%o = "t.s"() : () -> !transform.any_op
"transform.affine.simplify_bounded_affine_ops"(%o) <{lower_bounds = array<i64>, upper_bounds = array<i64>}> : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.affine.simplify_bounded_affine_ops"(%o, %o) <{lower_bounds = array<i64: 0>, upper_bounds = array<i64: 1>}> : (!transform.any_op, !transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.affine.simplify_bounded_affine_ops"(%o, %o) <{lower_bounds = array<i64: 0,1>, upper_bounds = array<i64: 1>}> : (!transform.any_op, !transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.affine.simplify_bounded_affine_ops"(%o, %o) <{lower_bounds = array<i64: 0>, upper_bounds = array<i64: 1,2>}> : (!transform.any_op, !transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_registered_pass"(%o) <{pass_name = "canonicalize", options = {}}> : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%p = "t.s"() : () -> !transform.any_param
"transform.apply_registered_pass"(%o, %p) <{pass_name = "canonicalize", options = {}}> : (!transform.any_op, !transform.any_param) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_registered_pass"(%o) <{pass_name = "canonicalize", options = {"a" = 1}}> : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_registered_pass"(%o) <{pass_name = "canonicalize", options = {a = #transform.param_operand<index=0>}}> : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%p = "t.s"() : () -> !transform.any_param
"transform.apply_registered_pass"(%o, %p) <{pass_name = "canonicalize", options = {a = #transform.param_operand<index=0>, b = #transform.param_operand<index=0>}}> : (!transform.any_op, !transform.any_param) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%x = "transform.num_associations"(%o) : (!transform.any_op) -> !transform.param<i64>
// -----
%o = "t.s"() : () -> !transform.any_op
%x = "transform.num_associations"(%o) : (!transform.any_op) -> !transform.param<i32>
// -----
%o = "t.s"() : () -> !transform.any_op
%x = "transform.num_associations"(%o) : (!transform.any_op) -> !transform.any_param
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.foreach"(%o) ({ ^a(%a0: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.foreach"(%o) ({  "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.foreach"(%o) ({ ^a(%a0: !transform.any_op, %a1: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.foreach"(%o) ({ ^a(%a0: !transform.any_value): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.foreach"(%o) ({ ^a(%a0: !transform.any_op): "transform.yield"(%a0) : (!transform.any_op) -> () }) : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.foreach"(%o) ({ ^a(%a0: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.foreach"(%o) ({ ^a(%a0: !transform.any_op): "transform.yield"(%a0) : (!transform.any_op) -> () }) : (!transform.any_op) -> (!transform.any_value)
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.split_handle"(%o) <{}> : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.split_handle"(%o) <{overflow_result = 5 : i64}> : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.split_handle"(%o) <{}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_patterns"(%o) ({ ^a:  }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_patterns"(%o) ({ ^a: "transform.apply_patterns.canonicalization"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_patterns"(%o) ({ ^a: "t.s"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ ^a: }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ ^a: "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> () }, {  }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> () }, { "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "t.s"() : () -> () }, { "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "foo"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "a"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "gpu"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "llvm"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "linalg"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "builtin"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = ""}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "affine"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.apply_conversion_patterns"(%o) ({ "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "tensor"}> : () -> () },{ "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> () }) : (!transform.any_op) -> ()
// -----
"transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> ()
// -----
"transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "a"}> : () -> ()
// -----
"transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "affine"}> : () -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({  }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({ ^a: }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({ "t.s"() : () -> () }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({ irdl.dialect @a {} }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({ irdl.dialect @a { irdl.operation @x {} } }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({ irdl.dialect @a { irdl.operation @x { %0 = irdl.any
 irdl.operands(a: %0) } } }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.irdl.collect_matching"(%o) ({ irdl.dialect @a { irdl.attribute @y {} irdl.operation @x {} } }) : (!transform.any_op) -> !transform.any_op
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.replicate"(%o, %o) : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%q = "t.s"() : () -> !transform.param<i64>
%r:2 = "transform.replicate"(%o, %o, %q) : (!transform.any_op, !transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.replicate"(%o) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(%s: !transform.any_op): "transform.match.structured.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(%s: !transform.any_op): "t.s"() : () -> () "transform.match.structured.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(%s: !transform.any_op): "transform.match.structured.rank"(%s) : (!transform.any_op) -> !transform.param<i64> "transform.match.structured.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(%s: !transform.any_op):  }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(%s: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(): "transform.match.structured.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ ^a(%s: i32): "transform.match.structured.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.match.structured"(%o) ({ }) : (!transform.any_op) -> ()
// -----
"transform.match.structured.yield"() : () -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.int): "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: i64): "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.bv<64>): "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.bv<32>): "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.bool): "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
%r = "transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.int): "smt.yield"() : () -> () }) : (!transform.param<i64>) -> !transform.param<i64>
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.int): }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.int): "transform.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.smt.constrain_params"(%q) ({ ^a(%x: !smt.int):  %c = "arith.constant"() <{value = 1 : i64}> : () -> i64 "smt.yield"() : () -> () }) : (!transform.param<i64>) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [], transpose_paddings = [], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [], transpose_paddings = [], copy_back_op = "linalg.copy", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [], transpose_paddings = [], copy_back_op = "memref.copy", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [2], transpose_paddings = [], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [true], transpose_paddings = [], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [-1], nofold_flags = [], transpose_paddings = [], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [], transpose_paddings = [[0,0]], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [], transpose_paddings = [1], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [0,1], nofold_flags = [], transpose_paddings = [], copy_back_op = "none", static_pad_to_multiple_of = array<i64: 2>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:3 = "transform.structured.pad"(%o) <{padding_values = [], padding_dimensions = [], nofold_flags = [-1], transpose_paddings = [], copy_back_op = "none", static_pad_to_multiple_of = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.pad_tiling_interface"(%o) <{padding_values = [], static_padding_sizes = array<i64>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.pad_tiling_interface"(%o) <{padding_values = [], static_padding_sizes = array<i64: 2>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad"(%o) <{num_loops = 1 : i64, transpose = array<i64>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad.build_packing_loop_nest"(%o, %o) <{transpose = array<i64>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad"(%o) <{num_loops = 1 : i64, transpose = array<i64: 1,0>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad.build_packing_loop_nest"(%o, %o) <{transpose = array<i64: 1,0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad"(%o) <{num_loops = 1 : i64, transpose = array<i64: 0,0>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad.build_packing_loop_nest"(%o, %o) <{transpose = array<i64: 0,0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad"(%o) <{num_loops = 1 : i64, transpose = array<i64: 1>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad.build_packing_loop_nest"(%o, %o) <{transpose = array<i64: 1>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad"(%o) <{num_loops = 1 : i64, transpose = array<i64: -1,0>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.hoist_pad.build_packing_loop_nest"(%o, %o) <{transpose = array<i64: -1,0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.structured.split"(%o) <{dimension = 0 : i64, static_chunk_sizes = 2 : i64}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.split"(%o) <{dimension = 0 : i64, static_chunk_sizes = 2 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%p = "t.s"() : () -> !transform.any_param
%r:1 = "transform.structured.split"(%o, %p) <{dimension = 3 : i64, static_chunk_sizes = 2 : i64}> : (!transform.any_op, !transform.any_param) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%q = "t.s"() : () -> !transform.param<i64>
%r:1 = "transform.structured.split"(%o, %q) <{dimension = 3 : i64, static_chunk_sizes = -9223372036854775808 : i64}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.tile_using_forall"(%o) <{static_num_threads = array<i64>, static_tile_sizes = array<i64>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.tile_using_forall"(%o) <{static_num_threads = array<i64: 1>, static_tile_sizes = array<i64>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.tile_using_forall"(%o) <{static_num_threads = array<i64>, static_tile_sizes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.tile_using_forall"(%o, %o) <{static_num_threads = array<i64>, static_tile_sizes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.tile_using_forall"(%o, %o) <{static_num_threads = array<i64: 1>, static_tile_sizes = array<i64>, operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.structured.vectorize"(%o) <{static_vector_sizes = array<i64>, scalable_sizes = array<i1>}> : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.structured.vectorize"(%o) <{static_vector_sizes = array<i64: 2>, scalable_sizes = array<i1>}> : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.structured.vectorize"(%o) <{static_vector_sizes = array<i64: 2>, scalable_sizes = array<i1: false>}> : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
%r:2 = "transform.structured.bufferize_to_allocation"(%o) <{}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:3 = "transform.structured.multitile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:3 = "transform.structured.multitile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.param<i64>, !transform.param<i64>, !transform.param<i64>)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:3 = "transform.structured.multitile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.any_value, !transform.any_value, !transform.any_value)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:3 = "transform.structured.multitile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.param<i64>)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:2 = "transform.structured.continuous_tile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:2 = "transform.structured.continuous_tile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.param<i64>, !transform.param<i64>)
// -----
%o = "t.s"() : () -> !transform.any_op
%a:2 = "transform.structured.continuous_tile_sizes"(%o) <{dimension = 0 : i64, target_size = 2 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.param<i64>)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.bufferization.one_shot_bufferize"(%o) <{}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.bufferization.one_shot_bufferize"(%o) <{memcpy_op = "foo"}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.bufferization.one_shot_bufferize"(%o) <{memcpy_op = "linalg.copy"}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.gpu.map_forall_to_blocks"(%o) <{}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.gpu.map_forall_to_blocks"(%o) <{grid_dims = array<i64: 1>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r:1 = "transform.gpu.map_forall_to_blocks"(%o) <{grid_dims = array<i64: 1, 2, 3>}> : (!transform.any_op) -> (!transform.any_op)
// -----
%r = "transform.tune.knob"() <{}> : () -> !transform.any_param
// -----
%r = "transform.tune.knob"() <{name = "a", options = []}> : () -> !transform.any_param
// -----
%r = "transform.tune.knob"() <{name = "a", options = []}> : () -> !transform.param<i32>
// -----
%r = "transform.tune.knob"() <{name = "a", options = [1], selected = 2 : i64}> : () -> !transform.any_param
// -----
"transform.tune.alternatives"() <{name = "a"}> () : () -> ()
// -----
"transform.tune.alternatives"() <{name = "a"}> ({}) : () -> ()
// -----
"transform.tune.alternatives"() <{name = "a"}> ({"transform.yield"() : () -> ()}) : () -> ()
// -----
"transform.tune.alternatives"() <{name = "a"}> ({"transform.yield"() : () -> ()}, {"transform.yield"() : () -> ()}) : () -> ()
// -----
%r = "transform.tune.alternatives"() <{name = "a"}> ({"transform.yield"() : () -> ()}, {"transform.yield"() : () -> ()}) : () -> (!transform.any_op)
// -----
%v = "t.s"() : () -> !transform.any_value
%r = "transform.tune.alternatives"() <{name = "a"}> ({"transform.yield"(%v) : (!transform.any_value) -> ()}) : () -> (!transform.any_op)
// -----
"transform.tune.alternatives"() <{name = "a"}> ({"t.s"() : () -> ()}) : () -> ()
// -----
"transform.tune.alternatives"() <{name = "a"}> ({^a(%x: !transform.any_op): "transform.yield"() : () -> ()}) : () -> ()
// -----
%q = "t.s"() : () -> !transform.param<i64>
"transform.tune.alternatives"(%q, %q) <{name = "a", selected_region = 0 : i64}> ({"transform.yield"() : () -> ()}, {"transform.yield"() : () -> ()}) : (!transform.param<i64>, !transform.param<i64>) -> ()
// -----
module attributes {transform.with_named_sequence} { func.func private @f(i32)
 transform.named_sequence @main(%o: !transform.any_op, %v: !transform.any_value) { %r = "transform.func.cast_and_call"(%o) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, function_name = @f}> ({}) : (!transform.any_op) -> !transform.any_op
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} { func.func private @f(i32)
 transform.named_sequence @main(%o: !transform.any_op, %v: !transform.any_value) { %r = "transform.func.cast_and_call"(%o) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>}> ({}) : (!transform.any_op) -> !transform.any_op
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} { func.func private @f(i32)
 transform.named_sequence @main(%o: !transform.any_op, %v: !transform.any_value) { %r = "transform.func.cast_and_call"(%o, %o) <{operandSegmentSizes = array<i32: 1, 0, 0, 1>, function_name = @f}> ({}) : (!transform.any_op, !transform.any_op) -> !transform.any_op
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} { func.func private @f(i32)
 transform.named_sequence @main(%o: !transform.any_op, %v: !transform.any_value) { %r = "transform.func.cast_and_call"(%o, %o) <{operandSegmentSizes = array<i32: 1, 0, 0, 1>}> ({}) : (!transform.any_op, !transform.any_op) -> !transform.any_op
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} { func.func private @f(i32)
 transform.named_sequence @main(%o: !transform.any_op, %v: !transform.any_value) { %r = "transform.func.cast_and_call"(%o) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, function_name = @f}> ({ "t.s"() : () -> () }) : (!transform.any_op) -> !transform.any_op
 transform.yield } }
// -----
%o, %p, %q = "t.s"() : () -> (!transform.any_op, !transform.any_param, !transform.any_param)
%r = transform.apply_registered_pass "canonicalize" with options = {1 = 2} to %o : (!transform.any_op) -> !transform.any_op
// -----
%o, %p, %q = "t.s"() : () -> (!transform.any_op, !transform.any_param, !transform.any_param)
%r = transform.apply_registered_pass "canonicalize" with options = {a = 1, a = 2} to %o : (!transform.any_op) -> !transform.any_op
// -----
%o, %p, %q = "t.s"() : () -> (!transform.any_op, !transform.any_param, !transform.any_param)
%r = transform.apply_registered_pass "canonicalize" with options = [b = 1] to %o : (!transform.any_op, !transform.any_param) -> !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
transform.tune.alternatives<"a"> { transform.yield }, { }
%a = transform.tune.alternatives<"a"> selected_region = 0 attributes {x} -> !transform.any_op { transform.yield %o : !transform.any_op }
%b = transform.tune.alternatives<"a"> selected_region = %p : !transform.param<i64> -> !transform.any_op { transform.yield %o : !transform.any_op }
%c:2 = transform.tune.alternatives<"a"> selected_region = %p : !transform.param<i64> -> !transform.any_op, !transform.any_op { transform.yield %o, %o : !transform.any_op, !transform.any_op }
// -----
transform.tune.alternatives<"a"> selected_region = x { transform.yield }, { }
// -----
transform.tune.alternatives<"a"> selected_region = -1 { transform.yield }, { }
// -----
transform.tune.alternatives<"a"> selected_region = 1 : i32 { transform.yield }, { }
// -----
"transform.tune.alternatives"() <{name = "a", selected_region_attr = "x"}> ({"transform.yield"() : () -> ()}) : () -> ()
// -----
"transform.tune.alternatives"() <{name = "a", selected_region_attr = 1 : i64}> ({"transform.yield"() : () -> ()}) : () -> ()
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
transform.structured.split %o after 42 {dimension = 0 : i64} : !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o after x {dimension = 0 : i64} : !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o after 42 : !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o after 42 {dimension = 0 : i32} : !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o after 42 {dimension = 0 : i64} : !transform.any_op, !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o after %p {dimension = 0 : i64} : !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o before 42 {dimension = 0 : i64} : !transform.any_op
// -----
%o, %p = "t.s"() : () -> (!transform.any_op, !transform.param<i64>)
%a = transform.structured.split %o after 99999999999999999999 {dimension = 0 : i64} : !transform.any_op
// -----
%w = "t.s"() : () -> !transform.param<f32>
"transform.smt.constrain_params"(%w) ({ ^a(%x: !smt.int): "smt.yield"() : () -> () }) : (!transform.param<f32>) -> ()
// -----
%t = "t.s"() : () -> !transform.type
"transform.smt.constrain_params"(%t) ({ ^a(%x: !smt.int): "smt.yield"() : () -> () }) : (!transform.type) -> ()
// -----
%r = "transform.smt.constrain_params"() ({ %x = "smt.declare_fun"() : () -> !smt.bool "smt.yield"(%x) : (!smt.bool) -> () }) : () -> !transform.param<i8>
// -----
%r = "transform.smt.constrain_params"() ({ %x = "smt.declare_fun"() : () -> !smt.bv<8> "smt.yield"(%x) : (!smt.bv<8>) -> () }) : () -> !transform.param<i1>
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @main(%o: !transform.any_op) { %r:1 = transform.collect_matching @m in %o : (!transform.any_op) -> (!transform.any_op)
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m() { transform.yield  }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}, %a1: !transform.any_op {transform.readonly}) { transform.yield  }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.op<"a.b"> {transform.readonly}) { transform.yield  }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @main(%o: !transform.any_op) { %r:1 = transform.collect_matching @m in %o : (!transform.any_op) -> (!transform.any_value)
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.consumed}) { transform.yield  }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op) { transform.yield  }
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence private @m(%a0: !transform.any_op)
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
func.func private @m(i32)
transform.named_sequence @main(%o: !transform.any_op) { transform.collect_matching @m in %o : (!transform.any_op) -> ()
 transform.yield } }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@m]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:2 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@m]}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@n], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [], actions = []}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@x], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@x]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:2 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@m]}> : (!transform.any_op) -> (!transform.any_op, !transform.any_value)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}, %a1: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_value {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.consumed}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
func.func private @m(i32)
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
func.func private @n(i32)
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = [@n, @n]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o) <{matchers = [@m], actions = ["a"]}> : (!transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:2 = "transform.foreach_match"(%o, %o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}, %a1: !transform.any_op {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:2 = "transform.foreach_match"(%o, %o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}, %a1: !transform.any_value {transform.readonly}) -> (!transform.any_op) { transform.yield %a0 : !transform.any_op }
transform.named_sequence @n(%a0: !transform.any_op {transform.readonly}) { transform.yield  }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.foreach_match"(%o, %o) <{matchers = [@m], actions = [@n]}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op) { transform.yield }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op {transform.readonly}) { transform.yield }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op {transform.readonly, transform.consumed}) { transform.yield }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op {transform.readonly, transform.consumed}) { transform.yield }}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence private @m(%a: !transform.any_op)
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence private @m(%a: !transform.any_op {transform.consumed})
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence private @m(%a: !transform.any_op {transform.consumed})}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op {transform.readonly}) -> !transform.any_op { transform.yield %a : !transform.any_op }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_value {transform.readonly}) { transform.yield }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.op<"a.b"> {transform.readonly}) { transform.yield }}
// -----
module attributes {transform.with_named_sequence} {
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): "transform.include"(%o) <{target = @m, failure_propagation_mode = 1 : i32}> : (!transform.any_op) -> ()
 "transform.yield"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op {transform.foo}) { transform.yield }}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a: !transform.any_op {transform.readonly}) -> !transform.any_op { transform.yield %a : !transform.any_op }
"transform.named_sequence"() <{sym_name = "main", function_type = (!transform.any_op) -> ()}> ({ ^a(%o: !transform.any_op): %r:1 = "transform.include"() <{target = @m, failure_propagation_mode = 1 : i32}> : () -> (!transform.any_op)
 "transform.yield"() : () -> () }) : () -> () }
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({^a(%x: !transform.any_op): "transform.yield"() : () -> ()}) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({^a(%x: !transform.any_op): "transform.yield"() : () -> ()}, {^a(%x: !transform.any_op): "transform.yield"() : () -> ()}) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({^a(%x: !transform.any_op): "transform.yield"() : () -> ()}, {"transform.yield"() : () -> ()}) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({"transform.yield"() : () -> ()}) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.alternatives"(%o) ({^a(%x: !transform.any_op): "transform.yield"() : () -> ()}) : (!transform.any_op) -> (!transform.any_op)
// -----
%o = "t.s"() : () -> !transform.any_op
%r = "transform.alternatives"(%o) ({^a(%x: !transform.any_op): "transform.yield"(%x) : (!transform.any_op) -> ()}) : (!transform.any_op) -> (!transform.any_value)
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({^a(%x: !transform.any_op): "t.s"() : () -> ()}) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({}) : (!transform.any_op) -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.alternatives"(%o) ({^a(%x: !transform.any_op): "transform.yield"() : () -> ()}, {^a(%x: !transform.any_value): "transform.yield"() : () -> ()}) : (!transform.any_op) -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op, %1: !transform.any_op): "transform.yield"() : () -> () }) : () -> ()
// -----
%o = "t.s"() : () -> !transform.any_op
"transform.sequence"(%o) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({ ^a(%0: !transform.any_op, %1: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op) -> ()
// -----
"transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({ ^a(%0: !transform.any_op): "transform.sequence"(%0, %0) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 1>}> ({ ^a(%1: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op, !transform.any_op) -> () "transform.yield"() : () -> () }) : () -> ()
// -----
"transform.with_pdl_patterns"() ({ ^a(%0: !transform.any_op): "transform.sequence"(%0) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({ ^a(%1: !transform.any_op): "transform.yield"() : () -> () }) : (!transform.any_op) -> () }) : () -> ()
// -----
"transform.with_pdl_patterns"() ({ ^a(%0: !transform.any_op): pdl.pattern @x : benefit(1) { %0 = operation "a.b"
 rewrite %0 with "f" } }) : () -> ()
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): "transform.yield"() : () -> () ^b: }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f", arg_attrs = [{transform.readonly, transform.consumed}]}> ({ ^a(%0: !transform.any_op): }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): "test.foo"() : () -> () }) : () -> () }
// -----
module attributes {transform.with_named_sequence} { "transform.named_sequence"() <{function_type = (!transform.any_op) -> (), sym_name = "f"}> ({ ^a(%0: !transform.any_op): %1 = arith.constant 1 : i32 }) : () -> () }
// -----
transform.sequence failures(propagate) {
^bb0(%arg0: !transform.any_op):
  %0 = transform.structured.match ops{["foo"]} in %arg0 : (!transform.any_op) -> !transform.any_op
  %1, %loop = transform.structured.tile_using_for %0 tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.print %0 : !transform.any_op
}
// -----
transform.sequence failures(propagate) {
^bb0(%arg0: !transform.any_op):
  %0 = transform.structured.match ops{["foo"]} in %arg0 : (!transform.any_op) -> !transform.any_op
  %1, %loop = transform.structured.tile_using_for %0 tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  %2, %loop2 = transform.structured.tile_using_for %0 tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%arg0: !transform.any_op):
  %0 = transform.structured.match ops{["foo"]} in %arg0 : (!transform.any_op) -> !transform.any_op
  transform.loop.unroll %0 {factor = 4} : !transform.any_op
  transform.loop.unroll %0 {factor = 4} : !transform.any_op
  transform.loop.unroll %0 {factor = 4} : !transform.any_op
}
// -----
transform.sequence failures(propagate) {
^bb0(%arg0: !transform.any_op):
  transform.sequence %arg0 : !transform.any_op failures(propagate) {
  ^bb1(%arg1: !transform.any_op):
    transform.loop.unroll %arg1 {factor = 4} : !transform.any_op
  }
  transform.loop.unroll %arg0 {factor = 4} : !transform.any_op
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op {transform.readonly}) { 
  transform.loop.unroll %a0 {factor = 4} : !transform.any_op
  transform.yield  }
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op) { 
  transform.loop.unroll %a0 {factor = 4} : !transform.any_op
  transform.loop.unroll %a0 {factor = 4} : !transform.any_op
  transform.yield  }
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @m(%a0: !transform.any_op) { 
  transform.foreach %a0 : !transform.any_op { ^bb0(%x: !transform.any_op): transform.loop.unroll %x {factor = 4} : !transform.any_op  transform.yield }
  transform.loop.unroll %a0 {factor = 4} : !transform.any_op
  transform.yield  }
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @c(%a0: !transform.any_op {transform.consumed}) { 
  transform.loop.unroll %a0 {factor = 4} : !transform.any_op
  transform.yield  }
transform.named_sequence @m(%a0: !transform.any_op) { 
  transform.include @c failures(propagate) (%a0) : (!transform.any_op) -> ()
  transform.loop.unroll %a0 {factor = 4} : !transform.any_op
  transform.yield  }
}
// -----
transform.sequence failures(propagate) {
^bb0(%arg0: !transform.any_op):
  transform.alternatives %arg0 : !transform.any_op {
  ^bb1(%arg1: !transform.any_op):
    transform.loop.unroll %arg1 {factor = 4} : !transform.any_op
  }, {
  ^bb1(%arg1: !transform.any_op):
    transform.loop.unroll %arg1 {factor = 4} : !transform.any_op
  }
}
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:2 = "transform.split_handle"(%0) : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:2 = "transform.split_handle"(%0) : (!transform.any_op) -> (!transform.op<"foo">, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:2 = "transform.split_handle"(%0) : (!transform.any_op) -> (!transform.any_value, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_value
%1:2 = "transform.split_handle"(%0) : (!transform.any_value) -> (!transform.any_value, !transform.any_op)
// -----
%0 = "t.source"() : () -> !transform.any_value
%1:2 = "transform.split_handle"(%0) : (!transform.any_value) -> (!transform.any_value, !transform.any_value)
// -----
%0 = "t.source"() : () -> !transform.any_param
%1:2 = "transform.split_handle"(%0) : (!transform.any_param) -> (!transform.any_param, !transform.param<i32>)
// -----
%0 = "t.source"() : () -> !transform.param<i64>
%1:2 = "transform.split_handle"(%0) : (!transform.param<i64>) -> (!transform.any_param, !transform.param<i32>)
// -----
%0 = "t.source"() : () -> !transform.param<i64>
%1:2 = "transform.split_handle"(%0) {overflow_result = 5 : i64} : (!transform.param<i64>) -> (!transform.any_op, !transform.param<i32>)
// -----
%0 = "t.source"() : () -> !transform.any_op
%1:2 = transform.split_handle %0 : (!transform.any_op) -> (!transform.any_op, !transform.any_value)
// -----
%0 = "t.source"() : () -> vector<8xf32>
%1 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%0) : (vector<8xf32>) -> vector<16xbf16>
// -----
%0 = "t.source"() : () -> vector<16xf32>
%1 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%0) : (vector<16xf32>) -> vector<16xbf16>
// -----
%0,%1,%2 = "t.source"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<2x4x8xi1>, vector<3xf32>)
%3 = "xegpu.atomic_rmw"(%0, %1, %2) <{kind = 2 : i64}> : (!xegpu.tensor_desc<8x16xf32>, vector<2x4x8xi1>, vector<3xf32>) -> vector<3xf32>
// -----
%0,%1,%2 = "t.source"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<2x4x8xi1>, vector<8x16xf32>)
%3 = "xegpu.atomic_rmw"(%0, %1, %2) <{kind = 2 : i64}> : (!xegpu.tensor_desc<8x16xf32>, vector<2x4x8xi1>, vector<8x16xf32>) -> vector<8x16xf32>
// -----
%0,%1,%2 = "t.source"() : () -> (!xegpu.tensor_desc<8x16xf32>, vector<2x4x8xi1>, vector<8x16xf32>)
%3 = "xegpu.atomic_rmw"(%0, %1, %2) <{kind = 2 : i64}> : (!xegpu.tensor_desc<8x16xf32>, vector<2x4x8xi1>, vector<8x16xf32>) -> vector<16xf32>
// -----
%0 = "t.s"() : () -> !pdl.operation
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1, 1, 1, 1>, projected_permutation}> : (!pdl.operation) -> !transform.param<i64>
// -----
%0 = "t.s"() : () -> !pdl.operation
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1, 1, 1, 1>, projected_permutation}> : (!pdl.operation) -> i32
// -----
%0 = "t.s"() : () -> !pdl.operation
%1 = "transform.match.structured.init"(%0) <{raw_position_list = array<i64: 1, 1, 1, 1>, projected_permutation}> : (!pdl.operation) -> !transform.param<i64>
// -----
%0 = "t.s"() : () -> !pdl.operation
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!pdl.operation) -> !transform.affine_map
// -----
%0 = "t.s"() : () -> !pdl.operation
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!pdl.operation) -> !transform.any_param
// -----
%0 = "t.s"() : () -> !pdl.operation
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!pdl.operation) -> !transform.type
// -----
%0 = "t.source"() : () -> !transform.any_value
%1 = "transform.num_associations"(%0) : (!transform.any_value) -> !transform.affine_map
// -----
%0 = "t.source"() : () -> !transform.any_value
%1 = "transform.num_associations"(%0) : (!transform.any_value) -> !transform.type
// -----
%0 = "t.source"() : () -> !transform.any_value
%1 = "transform.num_associations"(%0) : (!transform.any_value) -> !transform.param<i32>
// -----
%0 = "t.source"() : () -> !transform.any_value
%1 = "transform.num_associations"(%0) : (!transform.any_value) -> !transform.param<f32>
// -----
%0 = "t.source"() : () -> !transform.any_value
%1 = "transform.num_associations"(%0) : (!transform.any_value) -> !transform.any_param
// -----
%0 = "t.s"() : () -> !transform.any_op
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !transform.any_op
// -----
%0 = "t.s"() : () -> !transform.any_op
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !transform.any_value
// -----
%0 = "t.s"() : () -> !transform.any_op
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !transform.op<"a.b">
// -----
%0 = "t.s"() : () -> !transform.any_op
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !pdl.operation
// -----
%0 = "t.s"() : () -> !transform.any_op
%1 = "transform.match.structured.input"(%0) <{raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !transform.test_dialect_op
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op, %6: !transform.param<i32>):
  "t.x"() : () -> ()
  "transform.yield"() : () -> ()
}) : (!transform.any_op, !transform.param<i32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op, %6: !transform.param<i32>):
  "transform.yield"() : () -> ()
}) : (!transform.any_op, !transform.param<i32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op, %6: !transform.param<i32>):
  "transform.yield"(%5) : (!transform.any_op) -> ()
}) : (!transform.any_op, !transform.param<i32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op, %6: !transform.any_op):
  "transform.yield"() : () -> ()
}) : (!transform.any_op, !transform.param<i32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: i32, %6: !transform.any_op):
  "transform.yield"() : () -> ()
}) : (!transform.any_op, !transform.param<i32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0) <{operandSegmentSizes = array<i32: 1, 0>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op):
  "t.x"() : () -> ()
  "transform.yield"(%5) : (!transform.any_op) -> ()
}) : (!transform.any_op) -> ()
// -----
%0, %1 = "t.s"() : () -> (!transform.any_op, !transform.param<i32>)
"transform.sequence"(%0) <{operandSegmentSizes = array<i32: 0, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op):
  "transform.yield"() : () -> ()
}) : (!transform.any_op) -> ()
// -----
"transform.sequence"() <{operandSegmentSizes = array<i32: 0, 0>, failure_propagation_mode = 2 : i32}> ({
^b0(%5: !transform.any_op):
"transform.sequence"(%5) <{operandSegmentSizes = array<i32: 0, 1>, failure_propagation_mode = 2 : i32}> ({
^b0(%7: !transform.any_op):
  "transform.yield"() : () -> ()
}) : (!transform.any_op) -> ()
  "transform.yield"() : () -> ()
}) : () -> ()
// -----
%1 = "t.s"() : () -> (!transform.any_op)
transform.sequence %1 : !transform.any_op failures(propagate) {
^b0(%5: !transform.any_op):
  transform.sequence %5, %5 : !transform.any_op, !transform.any_op failures(propagate) {
  ^b0(%7: !transform.any_op, %8: !transform.any_op):
  }
}
// -----
%1 = "t.s"() : () -> (!transform.any_op)
transform.sequence %1, %1 : (!transform.any_op, !transform.any_op) failures(propagate) {
^b0(%5: !transform.any_op, %6: !transform.any_op):
  "transform.sequence"(%5) <{operandSegmentSizes = array<i32: 0, 1>, failure_propagation_mode = 2 : i32}> ({
  ^b0(%7: !transform.any_op):
   "t.s"() : () -> ()
  "transform.yield"() : () -> ()
}) : (!transform.any_op) -> ()
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %m = transform.structured.match interface{LinalgOp} attributes {foo} in %root : (!transform.any_op) -> !transform.any_op
    %t = transform.structured.generalize %m : (!transform.any_op) -> !transform.any_op
    %mp = transform.merge_handles %m, %t {deduplicate} : !transform.any_op
    transform.yield
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %m = transform.structured.match interface{LinalgOp} attributes {foo} in %root : (!transform.any_op) -> !transform.any_op
    %t = transform.structured.generalize %m : (!transform.any_op) -> !transform.any_op
    %t2 = transform.structured.generalize %m : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
// -----
  transform.sequence failures(propagate) {
  ^bb0(%root: !transform.any_op):
    %m = transform.structured.match interface{LinalgOp} attributes {foo} in %root : (!transform.any_op) -> !transform.any_op
    %t = transform.structured.generalize %m : (!transform.any_op) -> !transform.any_op
    %t2 = transform.structured.generalize %m : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
// -----
  transform.sequence failures(propagate) {
  ^bb0(%root: !transform.any_op):
    %m = transform.structured.match interface{LinalgOp} attributes {foo} in %root : (!transform.any_op) -> !transform.any_op
    %t = transform.structured.generalize %m : (!transform.any_op) -> !transform.any_op
    %mp = transform.merge_handles %m, %t {deduplicate} : !transform.any_op
    transform.yield
  }
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %a[0] : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %a[0] {any} : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %a[0] {any, single} : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %a[0] {any, single} : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %0[0] : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %a[0] : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
%1 = transform.match.structured.result %0[0] : (!transform.any_op) -> !transform.any_value
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %0[all] {parallel} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %0[all] {parallel, reduction} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.num_inputs %0 : (!transform.any_op) -> !transform.param<i64>
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.num_inits %0 : (!transform.any_op) -> !transform.param<i64>
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1:4 = transform.match.structured.classify_contraction_dims %0 : (!transform.any_op) -> (!transform.param<i64>, !transform.param<i64>, !transform.param<i64>, !transform.param<i64>)
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %0[0] : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %0[0, 0] : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %0 {reduction_position = 0, passthrough} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %v = "t.v"() : () -> !transform.any_value
  %1 = transform.match.structured.elemental_bitwidth %v : (!transform.any_value) -> !transform.param<i64>
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.sequence %a : !transform.any_op failures(propagate) {
  ^bb0(%b: !transform.any_op):
    transform.match.structured.body %a {passthrough} : !transform.any_op
    transform.yield
  }
  transform.match.structured.yield
}
// -----
%v = "t.v"() : () -> !transform.any_value
%1 = transform.match.structured.elemental_bitwidth %v : (!transform.any_value) -> !transform.param<i64>
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly}) -> i32 {
    transform.yield %op : !transform.any_op
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly}) -> (!transform.any_op, !transform.any_value) {
    transform.yield %op, %op : !transform.any_op, !transform.any_op
  }
}
// -----
module attributes {transform.with_named_sequence} {
  "t.x"() ({
    "func.return"() : () -> ()
    "t.y"() : () -> ()
  }) : () -> ()
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly}) {
    transform.yield %op : !transform.any_op
  }
}
// -----
module attributes {transform.with_named_sequence} {
  %0 = "t.x"() : () -> i32
  "arith.addi"(%0, %0) : (i32, i32) -> i64
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly, transform.consumed}) {
    transform.yield
  }
}
// -----
module {
  %0 = "t.x"() : () -> i32
  "arith.addi"(%0, %0) : (i32, i32) -> i64
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly, transform.consumed}) {
    transform.yield
  }
}
// -----
module attributes {transform.with_named_sequence} {
  module {
  %0 = "t.x"() : () -> i32
  "arith.addi"(%0, %0) : (i32, i32) -> i64
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly, transform.consumed}) {
    transform.yield
  }
  }
}
// -----
module attributes {transform.with_named_sequence} {
  %0 = "t.x"() : () -> i32
  "arith.addi"(%0, %0) : (i32, i32) -> i64
  "t.reg"() ({
  transform.named_sequence @m(%op: !transform.any_op {transform.readonly, transform.consumed}) {
    transform.yield
  }
  }) : () -> ()
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @m(%op: !transform.any_op) {
    %0 = "t.x"() : () -> i32
    transform.yield %0 : i32
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @m(%op: !transform.any_op) {
    %0 = "t.x"() : () -> i32
    "arith.addi"(%0, %0) : (i32, i32) -> i64
    "t.end"() : () -> ()
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @m(%op: i32 {transform.readonly}) {
    "transform.yield"() : () -> ()
  }
  transform.named_sequence @m2(%op: i32) -> i32
  transform.named_sequence @m2(%op: i32) -> i32
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %a[all] {parallel, reduction} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %a[all] : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.dim %a[all] {parallel} : (!transform.any_op) -> !transform.param<i64>
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %a[0, 0] {parallel} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %a[except(all)] {parallel} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %a[] {parallel} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  "transform.match.structured.dim"(%a) <{raw_dim_list = array<i64: 1>, is_all, parallel}> : (!transform.any_op) -> ()
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  "transform.match.structured.dim"(%a) <{raw_dim_list = array<i64: 1>, is_all, is_inverted, parallel}> : (!transform.any_op) -> ()
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  "transform.match.structured.dim"(%a) <{raw_dim_list = array<i64>, is_inverted, parallel}> : (!transform.any_op) -> ()
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  "transform.match.structured.dim"(%a) <{raw_dim_list = array<i64>, parallel}> : (!transform.any_op) -> ()
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %a : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %a {passthrough, reduction_position = 0} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %a {passthrough, elementwise} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %a {contraction = ["a"]} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.init %a[0] : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.init %a[0] {permutation, projected_permutation} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %a[0] {permutation} : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %a[0, 1] : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.init %a[all] {permutation} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.input %a[0] : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.input %a[0] {permutation, projected_permutation} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.input %a[0, 0] {projected_permutation} : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.input %a[except(0)] {permutation} : (!transform.any_op) -> !transform.any_value
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.dim %a[0] : (!transform.any_op) -> !transform.type
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.dim %a[0, 0] {parallel, reduction} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.init %a[0, 0] {permutation, projected_permutation} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %a[0, 0] {permutation} : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %a[0, 1] {permutation} : (!transform.any_op) -> !transform.affine_map
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %a[0, 1] {permutation, projected_permutation} : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.init %a[except(0, 1)] : (!transform.any_op) -> !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.input %a[-1, 1] : (!transform.any_op) -> !transform.affine_map
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %a {contraction = [], passthrough} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  transform.match.structured.body %a {contraction = ["a", "b", "c"], reduction_position = 1} : !transform.any_op
  transform.match.structured.yield
}
// -----
%0 = "t.s"() : () -> !transform.any_op
transform.match.structured %0 : !transform.any_op {
^bb0(%a: !transform.any_op):
  %1 = transform.match.structured.result %a[0] {any, single} : (!transform.any_op) -> !pdl.operation
  transform.match.structured.yield
}
// -----
func.func @f(%0: !transform.any_op) { %1 = transform.apply_registered_pass "canonicalize" with options = {"a" = ? : i64} to %0 : (!transform.any_op) -> !transform.any_op return }
// -----
func.func @f(%0: !transform.any_op) { %1 = transform.apply_registered_pass "canonicalize" with options = {"a" = 1 : tensor<2xi32>} to %0 : (!transform.any_op) -> !transform.any_op return }
// -----
func.func @f(%0: !transform.any_op) { %1 = transform.apply_registered_pass "canonicalize" with options = {"a" = [1, foo]} to %0 : (!transform.any_op) -> !transform.any_op return }
// -----
func.func @f(%0: !transform.any_op) { %1 = transform.apply_registered_pass "canonicalize" with options = {"a" = [1, 2} to %0 : (!transform.any_op) -> !transform.any_op return }
// -----
func.func @f(%0: !transform.any_op) { %1 = transform.apply_registered_pass "canonicalize" with options = {"a" = } to %0 : (!transform.any_op) -> !transform.any_op return }
// -----
module attributes {transform.with_named_sequence} {
"transform.named_sequence"() <{sym_name = "a", function_type = (!transform.any_op)->()}> ({
}) : () -> ()
}
// -----
module attributes {transform.with_named_sequence} {
"transform.named_sequence"() <{sym_name = "a", function_type = (!transform.any_op)->()}> ({
^bb0(%a: i32): transform.yield
}) : () -> ()
}
// -----
module attributes {transform.with_named_sequence} {
"transform.named_sequence"() <{sym_name = "a", function_type = (!transform.any_op)->()}> ({
^bb0(%a: !transform.any_op): transform.yield
},{}) : () -> ()
}
// -----
func.func @f() attributes {transform.with_named_sequence} { return }
// -----
module attributes {transform.foo} {}
// -----
module attributes {transform.target_tag = 3} {}
// -----
module attributes {transform.target_tag = "a", transform.consumed} {}
// -----
func.func @f() attributes {transform.readonly} { return }
// -----
func.func @f() { "a.b"() {transform.foo = 1} : () -> ()
return }
// -----
module attributes {transform.consumed = 3} {}
// -----
func.func @f() attributes {transform.readonly = "a"} { return }
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @f(%a: !transform.any_op {transform.readonly}) {
  %1 = "transform.structured.interchange"(%a) <{iterator_interchange = array<i64: -1, 0>}> : (!transform.any_op) -> !transform.any_op
  transform.yield
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @b(%a: !transform.any_op {transform.consumed}) {
  transform.loop.outline %a {func_name = "a"} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
transform.named_sequence @a(%a: !transform.any_op {transform.readonly}) {
  transform.include @b failures(propagate) (%a) : (!transform.any_op) -> ()
  transform.yield
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @a(%a: !transform.any_op {transform.readonly}) {
  transform.include @b failures(propagate) (%a) : (!transform.any_op) -> ()
  transform.yield
}
transform.named_sequence @b(%a: !transform.any_op {transform.consumed}) {
  transform.loop.outline %a {func_name = "a"} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @b(%a: !transform.any_op {transform.consumed}) {
  transform.loop.outline %a {func_name = "a"} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
  transform.include @b failures(propagate) (%a) : (!transform.any_op) -> ()
  transform.include @b failures(propagate) (%a) : (!transform.any_op) -> ()
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @b(%a: !transform.any_op {transform.readonly}, %b: !transform.any_op {transform.consumed}) {
  transform.loop.outline %b {func_name = "a"} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
transform.sequence failures(propagate) {
^bb0(%a: !transform.any_op):
  %0 = transform.merge_handles %a, %a : !transform.any_op
  transform.include @b failures(propagate) (%0, %0) : (!transform.any_op, !transform.any_op) -> ()
  transform.include @b failures(propagate) (%a, %0) : (!transform.any_op, !transform.any_op) -> ()
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @b(%a: !transform.any_op {transform.readonly}, %b: !transform.any_op {transform.consumed}) {
  transform.loop.outline %b {func_name = "a"} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
transform.named_sequence @c(%a: !transform.any_op {transform.readonly}) {
  %0 = transform.merge_handles %a, %a : !transform.any_op
  transform.include @b failures(propagate) (%a, %0) : (!transform.any_op, !transform.any_op) -> ()
  transform.include @b failures(propagate) (%a, %0) : (!transform.any_op, !transform.any_op) -> ()
  transform.yield
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @c(%a: !transform.any_op {transform.readonly}) {
  transform.include @x failures(propagate) (%a, %a) : (!transform.any_op, !transform.any_op) -> ()
  transform.yield
}
}
// -----
module attributes {transform.with_named_sequence} {
transform.named_sequence @b(%a: !transform.any_op {transform.consumed}) {
  transform.loop.outline %a {func_name = "a"} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
transform.named_sequence @a(%a: !transform.any_op {transform.readonly}) {
  transform.sequence %a : !transform.any_op failures(propagate) {
  ^bb0(%b: !transform.any_op):
    transform.include @b failures(propagate) (%b) : (!transform.any_op) -> ()
  }
  transform.yield
}
}
