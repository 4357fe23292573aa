"builtin.module"() ({
  "func.func"() <{function_type = (!transform.any_op, !transform.any_value) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !transform.any_op, %arg1: !transform.any_value):
    "transform.foreach"(%arg0) ({
    ^bb0(%arg2: !transform.any_op):
      "transform.yield"() : () -> ()
    }) : (!transform.any_op) -> ()
    %0 = "transform.get_type"(%arg1) <{elemental}> : (!transform.any_value) -> !transform.any_param
    %1 = "transform.get_defining_op"(%arg1) : (!transform.any_value) -> !transform.any_op
    %2 = "transform.num_associations"(%arg0) : (!transform.any_op) -> !transform.param<i64>
    %3 = "transform.param.constant"() <{value = 1 : i64}> : () -> !transform.param<i64>
    %4:2 = "transform.split_handle"(%arg0) <{fail_on_payload_too_small = true, overflow_result = 1 : i64, pass_through_empty_handle = true}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    "func.return"() : () -> ()
  }) : () -> ()
}) {transform.with_named_sequence} : () -> ()
// -----
func.func @f(%free0: !transform.any_op) {
  "transform.apply_patterns"(%free0) <{max_iterations = -1 : i64, max_num_rewrites = -1 : i64}> ({
    "transform.apply_patterns.canonicalization"() : () -> ()
  }) : (!transform.any_op) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  "transform.match.operation_name"(%arg0) <{op_names = ["foo.a", "foo.b"]}> : (!transform.any_op) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  "transform.affine.simplify_min_max_affine_ops"(%arg0) : (!transform.op<"scf.for">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  "transform.annotate"(%arg0) <{name = "abc"}> : (!transform.op<"scf.for">) -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.func.func_to_llvm"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.gpu.gpu_subgroup_reduce_to_nvvm"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.gpu.gpu_to_nvvm"() <{benefit = 1 : i16}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.gpu.gpu_to_rocdl"() <{chipset = "abc"}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.gpu.gpu_wmma_to_nvvm"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.nvgpu.nvgpu_to_nvvm"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.scf.scf_to_control_flow"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.scf.structural_conversions"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_conversion_patterns.vector.vector_to_llvm"() <{force_32bit_vector_indices = true, reassociate_fp_reductions = false, use_vector_alignment = false}> : () -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  "transform.apply_cse"(%arg0) : (!transform.any_op) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  "transform.apply_dce"(%arg0) : (!transform.op<"memref.alloc">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  "transform.apply_licm"(%arg0) : (!transform.op<"linalg.pack">) -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.arm_neon.vector_contract_to_bfmmla"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.arm_neon.vector_contract_to_i8mm"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.arm_sve.vector_contract_to_bfmmla"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.arm_sve.vector_contract_to_i8mm"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.canonicalization"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.gpu.eliminate_barriers"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.gpu.gpu_rewrite_patterns"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.gpu.unroll_vectors_subgroup_mma"() <{k = 1 : i64, m = 1 : i64, n = 0 : i64}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.decompose_pack_unpack"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.decompose_pad"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.erase_unnecessary_inputs"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.fold_add_into_dest"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.fold_pack_unpack_into_empty"() <{fold_single_use_only = true}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.fold_unit_extent_dims_via_reshapes"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.fold_unit_extent_dims_via_slices"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.pad_vectorization"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.linalg.tiling_canonicalization"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.memref.alloc_to_alloca"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.memref.expand_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.memref.expand_strided_metadata"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.memref.extract_address_computations"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.memref.fold_memref_alias_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.memref.resolve_ranked_shaped_type_result_dims"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.scf.for_loop_canonicalization"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.bubble_up_extract_slice"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.decompose_concat"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.drop_redundant_insert_slice_rank_expansion"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.fold_into_pack_and_unpack"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.fold_tensor_empty"() <{fold_single_use_only = false}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.fold_tensor_subset_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.fold_tensor_subset_ops_into_vector_transfers"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.merge_consecutive_insert_extract_slice"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.reassociative_reshape_folding"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.tensor.rewrite_as_constant"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.cast_away_vector_leading_one_dim"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.drop_inner_most_unit_dims_from_xfer_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.drop_unit_dims_with_shape_cast"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.elementwise_to_vector"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.fold_arith_extension"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.interleave_to_shuffle"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_bitcast"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_broadcast"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_contraction"() <{lowering_strategy = 3 : i32}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_create_mask"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_gather"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_interleave"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_masked_transfers"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_masks"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_multi_reduction"() <{lowering_strategy = 0 : i32}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_outerproduct"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_scan"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_shape_cast"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_transfer"() <{max_transfer_rank = 16 : i64}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.lower_transpose"() <{avx2_lowering_strategy = false, lowering_strategy = 0 : i32}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.materialize_masks"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.rank_reducing_subview_patterns"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.reduction_to_contract"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.rewrite_narrow_types"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.sink_mem_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.sink_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.split_transfer_full_partial"() <{split_transfer_strategy = 2 : i32}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.transfer_permutation_patterns"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.transfer_to_scf"() <{full_unroll = false, max_transfer_rank = 1 : i64}> : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.unroll_from_elements"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.vector.unroll_to_elements"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.x86vector.sink_vector_producer_ops"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.x86vector.vector_contract_bf16_to_fma"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.x86vector.vector_contract_to_fma"() : () -> ()
  return
}
// -----
func.func @f() {
  "transform.apply_patterns.x86vector.vector_contract_to_packed_type_dot_product"() : () -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  "transform.bufferization.buffer_loop_hoisting"(%arg0) : (!transform.op<"linalg.transpose">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  "transform.bufferization.eliminate_empty_tensors"(%arg0) : (!transform.op<"memref.alloc">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  %0 = "transform.bufferization.one_shot_bufferize"(%arg0) <{allow_return_allocs_from_loops = false, allow_unknown_ops = false, bufferize_function_boundaries = false, check_parallel_regions = false, dump_alias_sets = false, memcpy_op = "memref.copy", print_conflicts = false, test_analysis_only = false}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.cast"(%arg0) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.affine_map) {
  "transform.debug.emit_param_as_remark"(%arg0) : (!transform.affine_map) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  "transform.debug.emit_remark_at"(%arg0) <{message = "abc"}> : (!transform.op<"memref.alloc">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0:2 = "transform.func.deduplicate_func_args"(%arg0) <{function_name = @sym}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  %0:2 = "transform.func.replace_func_signature"(%arg0) <{adjust_func_calls, args_interchange = array<i32: 1>, function_name = @sym, results_interchange = array<i32: 2, 0>}> : (!transform.op<"foo.a">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0 = "transform.get_consumers_of_result"(%arg0) <{result_number = 1 : i64}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0 = "transform.get_parent_op"(%arg0) <{nth_parent = 1 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0 = "transform.get_producer_of_operand"(%arg0) <{operand_number = 4 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"linalg.pack">
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.gpu.map_forall_to_blocks"(%arg0) <{grid_dims = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0 = "transform.gpu.map_nested_forall_to_threads"(%arg0) <{block_dims = array<i64>, sync_after_distribute = true, warp_size = 32 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  return
}
// -----
func.func @f(%arg0: !transform.op<"tensor.pad">) {
  %0 = "transform.loop.coalesce"(%arg0) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  %0 = "transform.loop.forall_to_for"(%arg0) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  "transform.loop.forall_to_parallel"(%arg0) : (!transform.op<"foo.a">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">, %arg1: !transform.op<"memref.alloc">) {
  %0 = "transform.loop.fuse_sibling"(%arg0, %arg1) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  "transform.loop.hoist_loop_invariant_subsets"(%arg0) : (!transform.op<"scf.for">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0:2 = "transform.loop.outline"(%arg0) <{func_name = "abc"}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  %0 = "transform.loop.parallel_for_to_nested_fors"(%arg0) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0:2 = "transform.loop.peel"(%arg0) <{fail_if_already_divisible = false, peel_front = false}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0 = "transform.loop.pipeline"(%arg0) <{iteration_interval = 1 : i64, read_latency = 10 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  "transform.loop.promote_if_one_iteration"(%arg0) : (!transform.any_op) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  "transform.loop.unroll"(%arg0) <{factor = 32 : i64}> : (!transform.op<"linalg.transpose">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  "transform.loop.unroll_and_jam"(%arg0) <{factor = 3 : i64}> : (!transform.any_op) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  "transform.match.operation_empty"(%arg0) : (!transform.op<"memref.alloc">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  "transform.match.operation_name"(%arg0) <{op_names = ["abc"]}> : (!transform.op<"linalg.transpose">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_param, %arg1: !transform.any_param) {
  "transform.match.param.cmpi"(%arg0, %arg1) <{predicate = 3 : i32}> : (!transform.any_param, !transform.any_param) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_value) {
  %0 = "transform.match.structured.elemental_bitwidth"(%arg0) : (!transform.any_value) -> !transform.any_param
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  "transform.memref.erase_dead_alloc_and_stores"(%arg0) : (!transform.op<"linalg.transpose">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0 = "transform.memref.make_loop_independent"(%arg0) <{num_loops = 16 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.memref.multibuffer"(%arg0) <{factor = 2 : i64, skip_analysis}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.any_value) {
  %0 = "transform.merge_handles"(%arg0) <{deduplicate}> : (!transform.any_value) -> !transform.any_value
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.nvgpu.create_async_groups"(%arg0) <{bypass_l1}> : (!transform.any_op) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  %0 = "transform.nvgpu.pipeline_shared_memory_copies"(%arg0) <{depth = 2 : i64, failure_propagation_mode = 1 : i32, peel_epilogue}> : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  "transform.nvgpu.rewrite_copy_as_tma"(%arg0) : (!transform.op<"linalg.pack">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  "transform.nvgpu.rewrite_matmul_as_mma_sync"(%arg0) : (!transform.op<"foo.a">) -> ()
  return
}
// -----
func.func @f() {
  %0 = "transform.param.constant"() <{value}> : () -> !transform.affine_map
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.pdl_match"(%arg0) <{pattern_name = @sym}> : (!transform.any_op) -> !transform.any_op
  return
}
// -----
func.func @f() {
  "transform.print"() : () -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">, %arg1: !transform.op<"tensor.pad">) {
  %0 = "transform.replicate"(%arg0, %arg1) : (!transform.op<"foo.a">, !transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  "transform.scf.take_assumed_branch"(%arg0) : (!transform.op<"foo.a">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0 = "transform.select"(%arg0) <{op_name = "abc"}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  %0 = "transform.split_handle"(%arg0) <{fail_on_payload_too_small = true, pass_through_empty_handle = true}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0:2 = "transform.structured.bufferize_to_allocation"(%arg0) <{alloc_op = "memref.alloc", memcpy_op = "bufferization.materialize_in_destination"}> : (!transform.op<"scf.for">) -> (!transform.any_value, !transform.any_op)
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0:2 = "transform.structured.convert_conv2d_to_img2col"(%arg0) : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.any_op)
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0 = "transform.structured.convert_to_loops"(%arg0) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.structured.decompose"(%arg0) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.op<"tensor.pad">) {
  %0 = "transform.structured.decompose_interface"(%arg0) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0 = "transform.structured.decompose_winograd_op"(%arg0) : (!transform.op<"linalg.transpose">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  "transform.structured.eliminate_empty_tensors"(%arg0) : (!transform.op<"linalg.pack">) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.op<"tensor.pad">) {
  %0 = "transform.structured.flatten_elementwise"(%arg0) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">, %arg1: !transform.op<"linalg.pack">) {
  %0:2 = "transform.structured.fuse_into_containing_op"(%arg0, %arg1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.pack">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"scf.for">) {
  %0:2 = "transform.structured.gpu.map_copy_to_threads"(%arg0) <{desired_bit_alignment = 0 : i64, total_num_threads = 1 : i64}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.structured.hoist_pad"(%arg0) <{num_loops = 3 : i64, transpose = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">, %arg1: !transform.op<"foo.a">) {
  %0 = "transform.structured.hoist_pad.build_packing_loop_nest"(%arg0, %arg1) <{transpose = array<i64>}> : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> !transform.op<"foo.a">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0 = "transform.structured.hoist_redundant_vector_broadcasts"(%arg0) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.op<"foo.a">) {
  %0 = "transform.structured.hoist_redundant_vector_transfers"(%arg0) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.structured.insert_slice_to_copy"(%arg0) : (!transform.any_op) -> !transform.any_op
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  %0 = "transform.structured.linalg_copy_to_memref"(%arg0) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.structured.match"(%arg0) <{filter_operand_types = [index]}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.any_value) {
  %0 = "transform.structured.promote_tensor"(%arg0) <{memory_space = "s"}> : (!transform.any_value) -> !transform.any_value
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.structured.rewrite_in_destination_passing_style"(%arg0) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0:4 = "transform.structured.split_reduction"(%arg0) <{insert_split_dimension = 0 : i64, split_factor = 0 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.op<"linalg.pack">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.pack">) {
  %0:4 = "transform.structured.tile_reduction_using_for"(%arg0) <{reduction_dims = [], tile_sizes = []}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.transpose">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0:3 = "transform.structured.tile_reduction_using_forall"(%arg0) <{num_threads = array<i64>, reduction_dims = [1], tile_sizes = array<i64>}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  return
}
// -----
func.func @f(%arg0: !transform.op<"memref.alloc">) {
  %0 = "transform.structured.transpose_conv2d"(%arg0) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  return
}
// -----
func.func @f(%arg0: !transform.op<"tensor.pad">) {
  %0 = "transform.structured.transpose_matmul"(%arg0) <{inputToTranspose = 0 : i32}> : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0 = "transform.structured.vectorize_children_and_apply_patterns"(%arg0) <{disable_multi_reduction_to_contract_patterns}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.op<"linalg.transpose">) {
  %0 = "transform.structured.winograd_conv2d"(%arg0) <{fmr = 2 : i32}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.tensor.make_loop_independent"(%arg0) <{num_loops = 0 : i64}> : (!transform.any_op) -> !transform.any_op
  return
}
// -----
func.func @f() {
  %0 = "transform.tune.knob"() <{name = "abc", options = dense<1> : tensor<4xi32>, selected = 1.000000e+00 : f32}> : () -> !transform.param<i64>
  return
}
// -----
func.func @f() {
  "transform.type_conversion.tensor.cast_shape_dynamic_dims"() : () -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  "transform.verify"(%arg0) : (!transform.any_op) -> ()
  return
}
// -----
func.func @f(%arg0: !transform.any_value) {
  %0 = "transform.xegpu.get_desc_op"(%arg0) : (!transform.any_value) -> !transform.op<"linalg.transpose">
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.structured.match"(%arg0) <{ops = ["linalg.matmul"]}> : (!transform.any_op) -> !transform.any_op
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.cast"(%arg0) : (!transform.any_op) -> !transform.op<"linalg.matmul">
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  %0 = "transform.get_parent_op"(%arg0) <{nth_parent = 1 : i64, op_name = "func.func"}> : (!transform.any_op) -> !transform.any_op
  return
}
// -----
func.func @f(%arg0: !transform.any_op, %arg1: !transform.any_op) {
  %0 = "transform.merge_handles"(%arg0, %arg1) : (!transform.any_op, !transform.any_op) -> !transform.any_op
  return
}
// -----
func.func @f(%arg0: !transform.any_op) {
  "transform.print"(%arg0) <{name = "x"}> : (!transform.any_op) -> ()
  return
}

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (!transform.any_op) -> (), sym_name = "m"}> ({
  ^bb0(%arg0: !transform.any_op):
    %0 = "transform.get_operand"(%arg0) <{raw_position_list = array<i64: 0, 1>}> : (!transform.any_op) -> !transform.any_value
    %1 = "transform.get_operand"(%arg0) <{is_all, raw_position_list = array<i64>}> : (!transform.any_op) -> !transform.any_value
    %2 = "transform.get_operand"(%arg0) <{is_inverted, raw_position_list = array<i64: 0>}> : (!transform.any_op) -> !transform.any_value
    %3 = "transform.get_result"(%arg0) <{is_inverted, raw_position_list = array<i64: 0, 2>}> : (!transform.any_op) -> !transform.any_value
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
