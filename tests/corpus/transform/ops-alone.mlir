"builtin.module"() ({
  %0 = "t.src"() : () -> !transform.op<"scf.for">
  "transform.affine.simplify_min_max_affine_ops"(%0) : (!transform.op<"scf.for">) -> ()
  %1 = "t.src"() : () -> !transform.op<"scf.for">
  "transform.annotate"(%1) <{name = "abc"}> : (!transform.op<"scf.for">) -> ()
  "transform.apply_conversion_patterns.func.func_to_llvm"() : () -> ()
  "transform.apply_conversion_patterns.gpu.gpu_subgroup_reduce_to_nvvm"() : () -> ()
  "transform.apply_conversion_patterns.gpu.gpu_to_nvvm"() <{benefit = 1 : i16}> : () -> ()
  "transform.apply_conversion_patterns.gpu.gpu_to_rocdl"() <{chipset = "abc"}> : () -> ()
  "transform.apply_conversion_patterns.gpu.gpu_wmma_to_nvvm"() : () -> ()
  "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> ()
  "transform.apply_conversion_patterns.nvgpu.nvgpu_to_nvvm"() : () -> ()
  "transform.apply_conversion_patterns.scf.scf_to_control_flow"() : () -> ()
  "transform.apply_conversion_patterns.scf.structural_conversions"() : () -> ()
  "transform.apply_conversion_patterns.vector.vector_to_llvm"() <{force_32bit_vector_indices = true, reassociate_fp_reductions = false, use_vector_alignment = false}> : () -> ()
  %2 = "t.src"() : () -> !transform.any_op
  "transform.apply_cse"(%2) : (!transform.any_op) -> ()
  %3 = "t.src"() : () -> !transform.op<"memref.alloc">
  "transform.apply_dce"(%3) : (!transform.op<"memref.alloc">) -> ()
  %4 = "t.src"() : () -> !transform.op<"linalg.pack">
  "transform.apply_licm"(%4) : (!transform.op<"linalg.pack">) -> ()
  "transform.apply_patterns.arm_neon.vector_contract_to_bfmmla"() : () -> ()
  "transform.apply_patterns.arm_neon.vector_contract_to_i8mm"() : () -> ()
  "transform.apply_patterns.arm_sve.vector_contract_to_bfmmla"() : () -> ()
  "transform.apply_patterns.arm_sve.vector_contract_to_i8mm"() : () -> ()
  "transform.apply_patterns.canonicalization"() : () -> ()
  "transform.apply_patterns.gpu.eliminate_barriers"() : () -> ()
  "transform.apply_patterns.gpu.gpu_rewrite_patterns"() : () -> ()
  "transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu"() : () -> ()
  "transform.apply_patterns.gpu.unroll_vectors_subgroup_mma"() <{k = 1 : i64, m = 1 : i64, n = 0 : i64}> : () -> ()
  "transform.apply_patterns.linalg.decompose_pack_unpack"() : () -> ()
  "transform.apply_patterns.linalg.decompose_pad"() : () -> ()
  "transform.apply_patterns.linalg.erase_unnecessary_inputs"() : () -> ()
  "transform.apply_patterns.linalg.fold_add_into_dest"() : () -> ()
  "transform.apply_patterns.linalg.fold_pack_unpack_into_empty"() <{fold_single_use_only = true}> : () -> ()
  "transform.apply_patterns.linalg.fold_unit_extent_dims_via_reshapes"() : () -> ()
  "transform.apply_patterns.linalg.fold_unit_extent_dims_via_slices"() : () -> ()
  "transform.apply_patterns.linalg.pad_vectorization"() : () -> ()
  "transform.apply_patterns.linalg.tiling_canonicalization"() : () -> ()
  "transform.apply_patterns.memref.alloc_to_alloca"() : () -> ()
  "transform.apply_patterns.memref.expand_ops"() : () -> ()
  "transform.apply_patterns.memref.expand_strided_metadata"() : () -> ()
  "transform.apply_patterns.memref.extract_address_computations"() : () -> ()
  "transform.apply_patterns.memref.fold_memref_alias_ops"() : () -> ()
  "transform.apply_patterns.memref.resolve_ranked_shaped_type_result_dims"() : () -> ()
  "transform.apply_patterns.scf.for_loop_canonicalization"() : () -> ()
  "transform.apply_patterns.tensor.bubble_up_extract_slice"() : () -> ()
  "transform.apply_patterns.tensor.decompose_concat"() : () -> ()
  "transform.apply_patterns.tensor.drop_redundant_insert_slice_rank_expansion"() : () -> ()
  "transform.apply_patterns.tensor.fold_into_pack_and_unpack"() : () -> ()
  "transform.apply_patterns.tensor.fold_tensor_empty"() <{fold_single_use_only = false}> : () -> ()
  "transform.apply_patterns.tensor.fold_tensor_subset_ops"() : () -> ()
  "transform.apply_patterns.tensor.fold_tensor_subset_ops_into_vector_transfers"() : () -> ()
  "transform.apply_patterns.tensor.merge_consecutive_insert_extract_slice"() : () -> ()
  "transform.apply_patterns.tensor.reassociative_reshape_folding"() : () -> ()
  "transform.apply_patterns.tensor.rewrite_as_constant"() : () -> ()
  "transform.apply_patterns.vector.cast_away_vector_leading_one_dim"() : () -> ()
  "transform.apply_patterns.vector.drop_inner_most_unit_dims_from_xfer_ops"() : () -> ()
  "transform.apply_patterns.vector.drop_unit_dims_with_shape_cast"() : () -> ()
  "transform.apply_patterns.vector.elementwise_to_vector"() : () -> ()
  "transform.apply_patterns.vector.fold_arith_extension"() : () -> ()
  "transform.apply_patterns.vector.interleave_to_shuffle"() : () -> ()
  "transform.apply_patterns.vector.lower_bitcast"() : () -> ()
  "transform.apply_patterns.vector.lower_broadcast"() : () -> ()
  "transform.apply_patterns.vector.lower_contraction"() <{lowering_strategy = 3 : i32}> : () -> ()
  "transform.apply_patterns.vector.lower_create_mask"() : () -> ()
  "transform.apply_patterns.vector.lower_gather"() : () -> ()
  "transform.apply_patterns.vector.lower_interleave"() : () -> ()
  "transform.apply_patterns.vector.lower_masked_transfers"() : () -> ()
  "transform.apply_patterns.vector.lower_masks"() : () -> ()
  "transform.apply_patterns.vector.lower_multi_reduction"() <{lowering_strategy = 0 : i32}> : () -> ()
  "transform.apply_patterns.vector.lower_outerproduct"() : () -> ()
  "transform.apply_patterns.vector.lower_scan"() : () -> ()
  "transform.apply_patterns.vector.lower_shape_cast"() : () -> ()
  "transform.apply_patterns.vector.lower_transfer"() <{max_transfer_rank = 16 : i64}> : () -> ()
  "transform.apply_patterns.vector.lower_transpose"() <{avx2_lowering_strategy = false, lowering_strategy = 0 : i32}> : () -> ()
  "transform.apply_patterns.vector.materialize_masks"() : () -> ()
  "transform.apply_patterns.vector.rank_reducing_subview_patterns"() : () -> ()
  "transform.apply_patterns.vector.reduction_to_contract"() : () -> ()
  "transform.apply_patterns.vector.rewrite_narrow_types"() : () -> ()
  "transform.apply_patterns.vector.sink_mem_ops"() : () -> ()
  "transform.apply_patterns.vector.sink_ops"() : () -> ()
  "transform.apply_patterns.vector.split_transfer_full_partial"() <{split_transfer_strategy = 2 : i32}> : () -> ()
  "transform.apply_patterns.vector.transfer_permutation_patterns"() : () -> ()
  "transform.apply_patterns.vector.transfer_to_scf"() <{full_unroll = false, max_transfer_rank = 1 : i64}> : () -> ()
  "transform.apply_patterns.vector.unroll_from_elements"() : () -> ()
  "transform.apply_patterns.vector.unroll_to_elements"() : () -> ()
  "transform.apply_patterns.x86vector.sink_vector_producer_ops"() : () -> ()
  "transform.apply_patterns.x86vector.vector_contract_bf16_to_fma"() : () -> ()
  "transform.apply_patterns.x86vector.vector_contract_to_fma"() : () -> ()
  "transform.apply_patterns.x86vector.vector_contract_to_packed_type_dot_product"() : () -> ()
  %5 = "t.src"() : () -> !transform.op<"foo.a">
  %6 = "transform.apply_registered_pass"(%5) <{options = {}, pass_name = "abc"}> : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %7 = "transform.apply_registered_pass"(%5) <{options = {}, pass_name = "abc"}> : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  "t.use"(%6, %7) : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %8 = "transform.apply_registered_pass"(%5) <{options = {}, pass_name = "abc"}> : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %9 = "t.src"() : () -> !transform.op<"linalg.transpose">
  "transform.bufferization.buffer_loop_hoisting"(%9) : (!transform.op<"linalg.transpose">) -> ()
  %10 = "t.src"() : () -> !transform.op<"memref.alloc">
  "transform.bufferization.eliminate_empty_tensors"(%10) : (!transform.op<"memref.alloc">) -> ()
  %11 = "t.src"() : () -> !transform.op<"foo.a">
  %12 = "transform.bufferization.one_shot_bufferize"(%11) <{allow_return_allocs_from_loops = false, allow_unknown_ops = false, bufferize_function_boundaries = false, check_parallel_regions = false, dump_alias_sets = false, memcpy_op = "memref.copy", print_conflicts = false, test_analysis_only = false}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  %13 = "transform.bufferization.one_shot_bufferize"(%11) <{allow_return_allocs_from_loops = false, allow_unknown_ops = false, bufferize_function_boundaries = false, check_parallel_regions = false, dump_alias_sets = false, memcpy_op = "memref.copy", print_conflicts = false, test_analysis_only = false}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  "t.use"(%12, %13) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %14 = "transform.bufferization.one_shot_bufferize"(%11) <{allow_return_allocs_from_loops = false, allow_unknown_ops = false, bufferize_function_boundaries = false, check_parallel_regions = false, dump_alias_sets = false, memcpy_op = "memref.copy", print_conflicts = false, test_analysis_only = false}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  %15 = "t.src"() : () -> !transform.op<"memref.alloc">
  %16 = "transform.cast"(%15) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %17 = "transform.cast"(%15) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%16, %17) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %18 = "transform.cast"(%15) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %19 = "t.src"() : () -> !transform.affine_map
  "transform.debug.emit_param_as_remark"(%19) : (!transform.affine_map) -> ()
  %20 = "t.src"() : () -> !transform.op<"memref.alloc">
  "transform.debug.emit_remark_at"(%20) <{message = "abc"}> : (!transform.op<"memref.alloc">) -> ()
  %21 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %22:2 = "transform.func.deduplicate_func_args"(%21) <{function_name = @sym}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %23:2 = "transform.func.deduplicate_func_args"(%21) <{function_name = @sym}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  "t.use"(%22#0, %22#1, %23#0, %23#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %24:2 = "transform.func.deduplicate_func_args"(%21) <{function_name = @sym}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %25 = "t.src"() : () -> !transform.op<"foo.a">
  %26:2 = "transform.func.replace_func_signature"(%25) <{adjust_func_calls, args_interchange = array<i32: 1>, function_name = @sym, results_interchange = array<i32: 2, 0>}> : (!transform.op<"foo.a">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  %27:2 = "transform.func.replace_func_signature"(%25) <{adjust_func_calls, args_interchange = array<i32: 1>, function_name = @sym, results_interchange = array<i32: 2, 0>}> : (!transform.op<"foo.a">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  "t.use"(%26#0, %26#1, %27#0, %27#1) : (!transform.op<"foo.a">, !transform.op<"foo.a">, !transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %28:2 = "transform.func.replace_func_signature"(%25) <{adjust_func_calls, args_interchange = array<i32: 1>, function_name = @sym, results_interchange = array<i32: 2, 0>}> : (!transform.op<"foo.a">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  %29 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %30 = "transform.get_consumers_of_result"(%29) <{result_number = 1 : i64}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %31 = "transform.get_consumers_of_result"(%29) <{result_number = 1 : i64}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%30, %31) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %32 = "transform.get_consumers_of_result"(%29) <{result_number = 1 : i64}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %33 = "t.src"() : () -> !transform.op<"scf.for">
  %34 = "transform.get_parent_op"(%33) <{nth_parent = 1 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %35 = "transform.get_parent_op"(%33) <{nth_parent = 1 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  "t.use"(%34, %35) : (!transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %36 = "transform.get_parent_op"(%33) <{nth_parent = 1 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %37 = "t.src"() : () -> !transform.op<"scf.for">
  %38 = "transform.get_producer_of_operand"(%37) <{operand_number = 4 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"linalg.pack">
  %39 = "transform.get_producer_of_operand"(%37) <{operand_number = 4 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"linalg.pack">
  "t.use"(%38, %39) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %40 = "transform.get_producer_of_operand"(%37) <{operand_number = 4 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"linalg.pack">
  %41 = "t.src"() : () -> !transform.op<"memref.alloc">
  %42 = "transform.gpu.map_forall_to_blocks"(%41) <{grid_dims = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %43 = "transform.gpu.map_forall_to_blocks"(%41) <{grid_dims = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%42, %43) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %44 = "transform.gpu.map_forall_to_blocks"(%41) <{grid_dims = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %45 = "t.src"() : () -> !transform.op<"scf.for">
  %46 = "transform.gpu.map_nested_forall_to_threads"(%45) <{block_dims = array<i64>, sync_after_distribute = true, warp_size = 32 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %47 = "transform.gpu.map_nested_forall_to_threads"(%45) <{block_dims = array<i64>, sync_after_distribute = true, warp_size = 32 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  "t.use"(%46, %47) : (!transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %48 = "transform.gpu.map_nested_forall_to_threads"(%45) <{block_dims = array<i64>, sync_after_distribute = true, warp_size = 32 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %49 = "t.src"() : () -> !transform.op<"tensor.pad">
  %50 = "transform.loop.coalesce"(%49) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %51 = "transform.loop.coalesce"(%49) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  "t.use"(%50, %51) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %52 = "transform.loop.coalesce"(%49) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %53 = "t.src"() : () -> !transform.op<"linalg.pack">
  %54 = "transform.loop.forall_to_for"(%53) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %55 = "transform.loop.forall_to_for"(%53) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  "t.use"(%54, %55) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %56 = "transform.loop.forall_to_for"(%53) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %57 = "t.src"() : () -> !transform.op<"foo.a">
  "transform.loop.forall_to_parallel"(%57) : (!transform.op<"foo.a">) -> ()
  %58:2 = "t.src"() : () -> (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  %59 = "transform.loop.fuse_sibling"(%58#0, %58#1) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %60 = "transform.loop.fuse_sibling"(%58#0, %58#1) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%59, %60) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %61 = "transform.loop.fuse_sibling"(%58#0, %58#1) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %62 = "t.src"() : () -> !transform.op<"scf.for">
  "transform.loop.hoist_loop_invariant_subsets"(%62) : (!transform.op<"scf.for">) -> ()
  %63 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %64:2 = "transform.loop.outline"(%63) <{func_name = "abc"}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %65:2 = "transform.loop.outline"(%63) <{func_name = "abc"}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  "t.use"(%64#0, %64#1, %65#0, %65#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %66:2 = "transform.loop.outline"(%63) <{func_name = "abc"}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %67 = "t.src"() : () -> !transform.op<"linalg.pack">
  %68 = "transform.loop.parallel_for_to_nested_fors"(%67) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %69 = "transform.loop.parallel_for_to_nested_fors"(%67) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  "t.use"(%68, %69) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %70 = "transform.loop.parallel_for_to_nested_fors"(%67) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %71 = "t.src"() : () -> !transform.op<"scf.for">
  %72:2 = "transform.loop.peel"(%71) <{fail_if_already_divisible = false, peel_front = false}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  %73:2 = "transform.loop.peel"(%71) <{fail_if_already_divisible = false, peel_front = false}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  "t.use"(%72#0, %72#1, %73#0, %73#1) : (!transform.op<"scf.for">, !transform.op<"scf.for">, !transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %74:2 = "transform.loop.peel"(%71) <{fail_if_already_divisible = false, peel_front = false}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  %75 = "t.src"() : () -> !transform.op<"scf.for">
  %76 = "transform.loop.pipeline"(%75) <{iteration_interval = 1 : i64, read_latency = 10 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %77 = "transform.loop.pipeline"(%75) <{iteration_interval = 1 : i64, read_latency = 10 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  "t.use"(%76, %77) : (!transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %78 = "transform.loop.pipeline"(%75) <{iteration_interval = 1 : i64, read_latency = 10 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %79 = "t.src"() : () -> !transform.any_op
  "transform.loop.promote_if_one_iteration"(%79) : (!transform.any_op) -> ()
  %80 = "t.src"() : () -> !transform.op<"linalg.transpose">
  "transform.loop.unroll"(%80) <{factor = 32 : i64}> : (!transform.op<"linalg.transpose">) -> ()
  %81 = "t.src"() : () -> !transform.any_op
  "transform.loop.unroll_and_jam"(%81) <{factor = 3 : i64}> : (!transform.any_op) -> ()
  %82 = "t.src"() : () -> !transform.op<"memref.alloc">
  "transform.match.operation_empty"(%82) : (!transform.op<"memref.alloc">) -> ()
  %83 = "t.src"() : () -> !transform.op<"linalg.transpose">
  "transform.match.operation_name"(%83) <{op_names = ["abc"]}> : (!transform.op<"linalg.transpose">) -> ()
  %84:2 = "t.src"() : () -> (!transform.any_param, !transform.any_param)
  "transform.match.param.cmpi"(%84#0, %84#1) <{predicate = 3 : i32}> : (!transform.any_param, !transform.any_param) -> ()
  %85 = "t.src"() : () -> !transform.any_value
  %86 = "transform.match.structured.elemental_bitwidth"(%85) : (!transform.any_value) -> !transform.any_param
  %87 = "transform.match.structured.elemental_bitwidth"(%85) : (!transform.any_value) -> !transform.any_param
  "t.use"(%86, %87) : (!transform.any_param, !transform.any_param) -> ()
  "t.write"() : () -> ()
  %88 = "transform.match.structured.elemental_bitwidth"(%85) : (!transform.any_value) -> !transform.any_param
  %89 = "t.src"() : () -> !transform.op<"linalg.transpose">
  "transform.memref.erase_dead_alloc_and_stores"(%89) : (!transform.op<"linalg.transpose">) -> ()
  %90 = "t.src"() : () -> !transform.op<"scf.for">
  %91 = "transform.memref.make_loop_independent"(%90) <{num_loops = 16 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %92 = "transform.memref.make_loop_independent"(%90) <{num_loops = 16 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  "t.use"(%91, %92) : (!transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %93 = "transform.memref.make_loop_independent"(%90) <{num_loops = 16 : i64}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %94 = "t.src"() : () -> !transform.op<"memref.alloc">
  %95 = "transform.memref.multibuffer"(%94) <{factor = 2 : i64, skip_analysis}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %96 = "transform.memref.multibuffer"(%94) <{factor = 2 : i64, skip_analysis}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%95, %96) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %97 = "transform.memref.multibuffer"(%94) <{factor = 2 : i64, skip_analysis}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %98 = "t.src"() : () -> !transform.any_value
  %99 = "transform.merge_handles"(%98) <{deduplicate}> : (!transform.any_value) -> !transform.any_value
  %100 = "transform.merge_handles"(%98) <{deduplicate}> : (!transform.any_value) -> !transform.any_value
  "t.use"(%99, %100) : (!transform.any_value, !transform.any_value) -> ()
  "t.write"() : () -> ()
  %101 = "transform.merge_handles"(%98) <{deduplicate}> : (!transform.any_value) -> !transform.any_value
  %102 = "t.src"() : () -> !transform.any_op
  %103 = "transform.nvgpu.create_async_groups"(%102) <{bypass_l1}> : (!transform.any_op) -> !transform.op<"linalg.transpose">
  %104 = "transform.nvgpu.create_async_groups"(%102) <{bypass_l1}> : (!transform.any_op) -> !transform.op<"linalg.transpose">
  "t.use"(%103, %104) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %105 = "transform.nvgpu.create_async_groups"(%102) <{bypass_l1}> : (!transform.any_op) -> !transform.op<"linalg.transpose">
  %106 = "t.src"() : () -> !transform.op<"linalg.pack">
  %107 = "transform.nvgpu.pipeline_shared_memory_copies"(%106) <{depth = 2 : i64, failure_propagation_mode = 1 : i32, peel_epilogue}> : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %108 = "transform.nvgpu.pipeline_shared_memory_copies"(%106) <{depth = 2 : i64, failure_propagation_mode = 1 : i32, peel_epilogue}> : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  "t.use"(%107, %108) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %109 = "transform.nvgpu.pipeline_shared_memory_copies"(%106) <{depth = 2 : i64, failure_propagation_mode = 1 : i32, peel_epilogue}> : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %110 = "t.src"() : () -> !transform.op<"linalg.pack">
  "transform.nvgpu.rewrite_copy_as_tma"(%110) : (!transform.op<"linalg.pack">) -> ()
  %111 = "t.src"() : () -> !transform.op<"foo.a">
  "transform.nvgpu.rewrite_matmul_as_mma_sync"(%111) : (!transform.op<"foo.a">) -> ()
  %112 = "transform.param.constant"() <{value}> : () -> !transform.affine_map
  %113 = "transform.param.constant"() <{value}> : () -> !transform.affine_map
  "t.use"(%112, %113) : (!transform.affine_map, !transform.affine_map) -> ()
  "t.write"() : () -> ()
  %114 = "transform.param.constant"() <{value}> : () -> !transform.affine_map
  %115 = "t.src"() : () -> !transform.any_op
  %116 = "transform.pdl_match"(%115) <{pattern_name = @sym}> : (!transform.any_op) -> !transform.any_op
  %117 = "transform.pdl_match"(%115) <{pattern_name = @sym}> : (!transform.any_op) -> !transform.any_op
  "t.use"(%116, %117) : (!transform.any_op, !transform.any_op) -> ()
  "t.write"() : () -> ()
  %118 = "transform.pdl_match"(%115) <{pattern_name = @sym}> : (!transform.any_op) -> !transform.any_op
  "transform.print"() : () -> ()
  %119:2 = "t.src"() : () -> (!transform.op<"foo.a">, !transform.op<"tensor.pad">)
  %120 = "transform.replicate"(%119#0, %119#1) : (!transform.op<"foo.a">, !transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %121 = "transform.replicate"(%119#0, %119#1) : (!transform.op<"foo.a">, !transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  "t.use"(%120, %121) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %122 = "transform.replicate"(%119#0, %119#1) : (!transform.op<"foo.a">, !transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %123 = "t.src"() : () -> !transform.op<"foo.a">
  "transform.scf.take_assumed_branch"(%123) : (!transform.op<"foo.a">) -> ()
  %124 = "t.src"() : () -> !transform.op<"scf.for">
  %125 = "transform.select"(%124) <{op_name = "abc"}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %126 = "transform.select"(%124) <{op_name = "abc"}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  "t.use"(%125, %126) : (!transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %127 = "transform.select"(%124) <{op_name = "abc"}> : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %128 = "t.src"() : () -> !transform.op<"tensor.pad">
  %129 = "transform.sparse_tensor.match.sparse_inout"(%128) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %130 = "transform.sparse_tensor.match.sparse_inout"(%128) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  "t.use"(%129, %130) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %131 = "transform.sparse_tensor.match.sparse_inout"(%128) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %132 = "t.src"() : () -> !transform.op<"foo.a">
  %133 = "transform.split_handle"(%132) <{fail_on_payload_too_small = true, pass_through_empty_handle = true}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  %134 = "transform.split_handle"(%132) <{fail_on_payload_too_small = true, pass_through_empty_handle = true}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  "t.use"(%133, %134) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %135 = "transform.split_handle"(%132) <{fail_on_payload_too_small = true, pass_through_empty_handle = true}> : (!transform.op<"foo.a">) -> !transform.op<"tensor.pad">
  %136 = "t.src"() : () -> !transform.op<"scf.for">
  %137:2 = "transform.structured.bufferize_to_allocation"(%136) <{alloc_op = "memref.alloc", memcpy_op = "bufferization.materialize_in_destination"}> : (!transform.op<"scf.for">) -> (!transform.any_value, !transform.any_op)
  %138:2 = "transform.structured.bufferize_to_allocation"(%136) <{alloc_op = "memref.alloc", memcpy_op = "bufferization.materialize_in_destination"}> : (!transform.op<"scf.for">) -> (!transform.any_value, !transform.any_op)
  "t.use"(%137#0, %137#1, %138#0, %138#1) : (!transform.any_value, !transform.any_op, !transform.any_value, !transform.any_op) -> ()
  "t.write"() : () -> ()
  %139:2 = "transform.structured.bufferize_to_allocation"(%136) <{alloc_op = "memref.alloc", memcpy_op = "bufferization.materialize_in_destination"}> : (!transform.op<"scf.for">) -> (!transform.any_value, !transform.any_op)
  %140 = "t.src"() : () -> !transform.op<"linalg.pack">
  %141:2 = "transform.structured.continuous_tile_sizes"(%140) <{dimension = 8 : i64, target_size = 16 : i64}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">)
  %142:2 = "transform.structured.continuous_tile_sizes"(%140) <{dimension = 8 : i64, target_size = 16 : i64}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">)
  "t.use"(%141#0, %141#1, %142#0, %142#1) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %143:2 = "transform.structured.continuous_tile_sizes"(%140) <{dimension = 8 : i64, target_size = 16 : i64}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">)
  %144 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %145:2 = "transform.structured.convert_conv2d_to_img2col"(%144) : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.any_op)
  %146:2 = "transform.structured.convert_conv2d_to_img2col"(%144) : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.any_op)
  "t.use"(%145#0, %145#1, %146#0, %146#1) : (!transform.op<"linalg.transpose">, !transform.any_op, !transform.op<"linalg.transpose">, !transform.any_op) -> ()
  "t.write"() : () -> ()
  %147:2 = "transform.structured.convert_conv2d_to_img2col"(%144) : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.any_op)
  %148 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %149 = "transform.structured.convert_to_loops"(%148) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %150 = "transform.structured.convert_to_loops"(%148) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%149, %150) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %151 = "transform.structured.convert_to_loops"(%148) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %152 = "t.src"() : () -> !transform.op<"memref.alloc">
  %153 = "transform.structured.decompose"(%152) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %154 = "transform.structured.decompose"(%152) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%153, %154) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %155 = "transform.structured.decompose"(%152) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %156 = "t.src"() : () -> !transform.op<"tensor.pad">
  %157 = "transform.structured.decompose_interface"(%156) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %158 = "transform.structured.decompose_interface"(%156) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  "t.use"(%157, %158) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %159 = "transform.structured.decompose_interface"(%156) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %160 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %161 = "transform.structured.decompose_winograd_op"(%160) : (!transform.op<"linalg.transpose">) -> !transform.op<"memref.alloc">
  %162 = "transform.structured.decompose_winograd_op"(%160) : (!transform.op<"linalg.transpose">) -> !transform.op<"memref.alloc">
  "t.use"(%161, %162) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %163 = "transform.structured.decompose_winograd_op"(%160) : (!transform.op<"linalg.transpose">) -> !transform.op<"memref.alloc">
  %164 = "t.src"() : () -> !transform.op<"linalg.pack">
  "transform.structured.eliminate_empty_tensors"(%164) : (!transform.op<"linalg.pack">) -> ()
  %165 = "t.src"() : () -> !transform.op<"tensor.pad">
  %166 = "transform.structured.flatten_elementwise"(%165) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %167 = "transform.structured.flatten_elementwise"(%165) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  "t.use"(%166, %167) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %168 = "transform.structured.flatten_elementwise"(%165) : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %169:2 = "t.src"() : () -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %170 = "transform.structured.fuse"(%169#0, %169#1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %171 = "transform.structured.fuse"(%169#0, %169#1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%170, %171) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %172 = "transform.structured.fuse"(%169#0, %169#1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %173:2 = "t.src"() : () -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.pack">)
  %174:2 = "transform.structured.fuse_into_containing_op"(%173#0, %173#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.pack">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  %175:2 = "transform.structured.fuse_into_containing_op"(%173#0, %173#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.pack">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  "t.use"(%174#0, %174#1, %175#0, %175#1) : (!transform.op<"foo.a">, !transform.op<"foo.a">, !transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %176:2 = "transform.structured.fuse_into_containing_op"(%173#0, %173#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.pack">) -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  %177 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %178 = "transform.structured.generalize"(%177) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %179 = "transform.structured.generalize"(%177) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%178, %179) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %180 = "transform.structured.generalize"(%177) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %181 = "t.src"() : () -> !transform.op<"scf.for">
  %182:2 = "transform.structured.gpu.map_copy_to_threads"(%181) <{desired_bit_alignment = 0 : i64, total_num_threads = 1 : i64}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  %183:2 = "transform.structured.gpu.map_copy_to_threads"(%181) <{desired_bit_alignment = 0 : i64, total_num_threads = 1 : i64}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  "t.use"(%182#0, %182#1, %183#0, %183#1) : (!transform.op<"scf.for">, !transform.op<"scf.for">, !transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %184:2 = "transform.structured.gpu.map_copy_to_threads"(%181) <{desired_bit_alignment = 0 : i64, total_num_threads = 1 : i64}> : (!transform.op<"scf.for">) -> (!transform.op<"scf.for">, !transform.op<"scf.for">)
  %185 = "t.src"() : () -> !transform.op<"memref.alloc">
  %186 = "transform.structured.hoist_pad"(%185) <{num_loops = 3 : i64, transpose = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %187 = "transform.structured.hoist_pad"(%185) <{num_loops = 3 : i64, transpose = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%186, %187) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %188 = "transform.structured.hoist_pad"(%185) <{num_loops = 3 : i64, transpose = array<i64>}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %189:2 = "t.src"() : () -> (!transform.op<"foo.a">, !transform.op<"foo.a">)
  %190 = "transform.structured.hoist_pad.build_packing_loop_nest"(%189#0, %189#1) <{transpose = array<i64>}> : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> !transform.op<"foo.a">
  %191 = "transform.structured.hoist_pad.build_packing_loop_nest"(%189#0, %189#1) <{transpose = array<i64>}> : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> !transform.op<"foo.a">
  "t.use"(%190, %191) : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %192 = "transform.structured.hoist_pad.build_packing_loop_nest"(%189#0, %189#1) <{transpose = array<i64>}> : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> !transform.op<"foo.a">
  %193 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %194 = "transform.structured.hoist_redundant_vector_broadcasts"(%193) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %195 = "transform.structured.hoist_redundant_vector_broadcasts"(%193) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%194, %195) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %196 = "transform.structured.hoist_redundant_vector_broadcasts"(%193) : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %197 = "t.src"() : () -> !transform.op<"foo.a">
  %198 = "transform.structured.hoist_redundant_vector_transfers"(%197) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %199 = "transform.structured.hoist_redundant_vector_transfers"(%197) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  "t.use"(%198, %199) : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %200 = "transform.structured.hoist_redundant_vector_transfers"(%197) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %201 = "t.src"() : () -> !transform.any_op
  %202 = "transform.structured.insert_slice_to_copy"(%201) : (!transform.any_op) -> !transform.any_op
  %203 = "transform.structured.insert_slice_to_copy"(%201) : (!transform.any_op) -> !transform.any_op
  "t.use"(%202, %203) : (!transform.any_op, !transform.any_op) -> ()
  "t.write"() : () -> ()
  %204 = "transform.structured.insert_slice_to_copy"(%201) : (!transform.any_op) -> !transform.any_op
  %205 = "t.src"() : () -> !transform.op<"foo.a">
  %206 = "transform.structured.interchange"(%205) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %207 = "transform.structured.interchange"(%205) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  "t.use"(%206, %207) : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %208 = "transform.structured.interchange"(%205) : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %209 = "t.src"() : () -> !transform.op<"linalg.pack">
  %210 = "transform.structured.linalg_copy_to_memref"(%209) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %211 = "transform.structured.linalg_copy_to_memref"(%209) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  "t.use"(%210, %211) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %212 = "transform.structured.linalg_copy_to_memref"(%209) : (!transform.op<"linalg.pack">) -> !transform.op<"linalg.pack">
  %213 = "t.src"() : () -> !transform.op<"memref.alloc">
  %214 = "transform.structured.match"(%213) <{filter_operand_types = [index]}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %215 = "transform.structured.match"(%213) <{filter_operand_types = [index]}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%214, %215) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %216 = "transform.structured.match"(%213) <{filter_operand_types = [index]}> : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %217 = "t.src"() : () -> !transform.op<"memref.alloc">
  %218:3 = "transform.structured.multitile_sizes"(%217) <{dimension = 4 : i64, divisor = 1 : i64, target_size = 4 : i64}> : (!transform.op<"memref.alloc">) -> (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  %219:3 = "transform.structured.multitile_sizes"(%217) <{dimension = 4 : i64, divisor = 1 : i64, target_size = 4 : i64}> : (!transform.op<"memref.alloc">) -> (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  "t.use"(%218#0, %218#1, %218#2, %219#0, %219#1, %219#2) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %220:3 = "transform.structured.multitile_sizes"(%217) <{dimension = 4 : i64, divisor = 1 : i64, target_size = 4 : i64}> : (!transform.op<"memref.alloc">) -> (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  %221:2 = "t.src"() : () -> (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  %222 = "transform.structured.pack"(%221#0, %221#1) <{static_packed_sizes = array<i64>}> : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %223 = "transform.structured.pack"(%221#0, %221#1) <{static_packed_sizes = array<i64>}> : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%222, %223) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %224 = "transform.structured.pack"(%221#0, %221#1) <{static_packed_sizes = array<i64>}> : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %225 = "t.src"() : () -> !transform.op<"tensor.pad">
  %226:3 = "transform.structured.pad"(%225) <{copy_back_op = "bufferization.materialize_in_destination", nofold_flags = [], padding_dimensions = [], padding_values = [], transpose_paddings = []}> : (!transform.op<"tensor.pad">) -> (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">)
  %227:3 = "transform.structured.pad"(%225) <{copy_back_op = "bufferization.materialize_in_destination", nofold_flags = [], padding_dimensions = [], padding_values = [], transpose_paddings = []}> : (!transform.op<"tensor.pad">) -> (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">)
  "t.use"(%226#0, %226#1, %226#2, %227#0, %227#1, %227#2) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %228:3 = "transform.structured.pad"(%225) <{copy_back_op = "bufferization.materialize_in_destination", nofold_flags = [], padding_dimensions = [], padding_values = [], transpose_paddings = []}> : (!transform.op<"tensor.pad">) -> (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">, !transform.op<"tensor.pad">)
  %229 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %230:2 = "transform.structured.pad_tiling_interface"(%229) <{padding_values = []}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %231:2 = "transform.structured.pad_tiling_interface"(%229) <{padding_values = []}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  "t.use"(%230#0, %230#1, %231#0, %231#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %232:2 = "transform.structured.pad_tiling_interface"(%229) <{padding_values = []}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %233 = "t.src"() : () -> !transform.op<"foo.a">
  %234 = "transform.structured.promote"(%233) <{alignment = 8 : i64, operands_to_promote = [], use_full_tile_buffers = []}> : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %235 = "transform.structured.promote"(%233) <{alignment = 8 : i64, operands_to_promote = [], use_full_tile_buffers = []}> : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  "t.use"(%234, %235) : (!transform.op<"foo.a">, !transform.op<"foo.a">) -> ()
  "t.write"() : () -> ()
  %236 = "transform.structured.promote"(%233) <{alignment = 8 : i64, operands_to_promote = [], use_full_tile_buffers = []}> : (!transform.op<"foo.a">) -> !transform.op<"foo.a">
  %237 = "t.src"() : () -> !transform.any_value
  %238 = "transform.structured.promote_tensor"(%237) <{memory_space = "s"}> : (!transform.any_value) -> !transform.any_value
  %239 = "transform.structured.promote_tensor"(%237) <{memory_space = "s"}> : (!transform.any_value) -> !transform.any_value
  "t.use"(%238, %239) : (!transform.any_value, !transform.any_value) -> ()
  "t.write"() : () -> ()
  %240 = "transform.structured.promote_tensor"(%237) <{memory_space = "s"}> : (!transform.any_value) -> !transform.any_value
  %241 = "t.src"() : () -> !transform.op<"memref.alloc">
  %242 = "transform.structured.rewrite_in_destination_passing_style"(%241) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %243 = "transform.structured.rewrite_in_destination_passing_style"(%241) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%242, %243) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %244 = "transform.structured.rewrite_in_destination_passing_style"(%241) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %245 = "t.src"() : () -> !transform.op<"memref.alloc">
  %246 = "transform.structured.scalarize"(%245) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %247 = "transform.structured.scalarize"(%245) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%246, %247) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %248 = "transform.structured.scalarize"(%245) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %249 = "t.src"() : () -> !transform.op<"scf.for">
  %250 = "transform.structured.specialize"(%249) : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %251 = "transform.structured.specialize"(%249) : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  "t.use"(%250, %251) : (!transform.op<"scf.for">, !transform.op<"scf.for">) -> ()
  "t.write"() : () -> ()
  %252 = "transform.structured.specialize"(%249) : (!transform.op<"scf.for">) -> !transform.op<"scf.for">
  %253 = "t.src"() : () -> !transform.op<"tensor.pad">
  %254 = "transform.structured.split"(%253) <{dimension = 4 : i64, static_chunk_sizes = 3 : i64}> : (!transform.op<"tensor.pad">) -> !transform.op<"memref.alloc">
  %255 = "transform.structured.split"(%253) <{dimension = 4 : i64, static_chunk_sizes = 3 : i64}> : (!transform.op<"tensor.pad">) -> !transform.op<"memref.alloc">
  "t.use"(%254, %255) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %256 = "transform.structured.split"(%253) <{dimension = 4 : i64, static_chunk_sizes = 3 : i64}> : (!transform.op<"tensor.pad">) -> !transform.op<"memref.alloc">
  %257 = "t.src"() : () -> !transform.any_op
  %258:4 = "transform.structured.split_reduction"(%257) <{insert_split_dimension = 0 : i64, split_factor = 0 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.op<"linalg.pack">)
  %259:4 = "transform.structured.split_reduction"(%257) <{insert_split_dimension = 0 : i64, split_factor = 0 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.op<"linalg.pack">)
  "t.use"(%258#0, %258#1, %258#2, %258#3, %259#0, %259#1, %259#2, %259#3) : (!transform.any_op, !transform.any_op, !transform.any_op, !transform.op<"linalg.pack">, !transform.any_op, !transform.any_op, !transform.any_op, !transform.op<"linalg.pack">) -> ()
  "t.write"() : () -> ()
  %260:4 = "transform.structured.split_reduction"(%257) <{insert_split_dimension = 0 : i64, split_factor = 0 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.op<"linalg.pack">)
  %261 = "t.src"() : () -> !transform.op<"linalg.pack">
  %262:4 = "transform.structured.tile_reduction_using_for"(%261) <{reduction_dims = [], tile_sizes = []}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.transpose">)
  %263:4 = "transform.structured.tile_reduction_using_for"(%261) <{reduction_dims = [], tile_sizes = []}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.transpose">)
  "t.use"(%262#0, %262#1, %262#2, %262#3, %263#0, %263#1, %263#2, %263#3) : (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.transpose">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %264:4 = "transform.structured.tile_reduction_using_for"(%261) <{reduction_dims = [], tile_sizes = []}> : (!transform.op<"linalg.pack">) -> (!transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.pack">, !transform.op<"linalg.transpose">)
  %265 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %266:3 = "transform.structured.tile_reduction_using_forall"(%265) <{num_threads = array<i64>, reduction_dims = [1], tile_sizes = array<i64>}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %267:3 = "transform.structured.tile_reduction_using_forall"(%265) <{num_threads = array<i64>, reduction_dims = [1], tile_sizes = array<i64>}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  "t.use"(%266#0, %266#1, %266#2, %267#0, %267#1, %267#2) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %268:3 = "transform.structured.tile_reduction_using_forall"(%265) <{num_threads = array<i64>, reduction_dims = [1], tile_sizes = array<i64>}> : (!transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %269:3 = "t.src"() : () -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %270:2 = "transform.structured.tile_using_forall"(%269#0, %269#1, %269#2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_num_threads = array<i64: 0>}> : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %271:2 = "transform.structured.tile_using_forall"(%269#0, %269#1, %269#2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_num_threads = array<i64: 0>}> : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  "t.use"(%270#0, %270#1, %271#0, %271#1) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %272:2 = "transform.structured.tile_using_forall"(%269#0, %269#1, %269#2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_num_threads = array<i64: 0>}> : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %273 = "t.src"() : () -> !transform.op<"memref.alloc">
  %274 = "transform.structured.transpose_conv2d"(%273) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %275 = "transform.structured.transpose_conv2d"(%273) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  "t.use"(%274, %275) : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  "t.write"() : () -> ()
  %276 = "transform.structured.transpose_conv2d"(%273) : (!transform.op<"memref.alloc">) -> !transform.op<"memref.alloc">
  %277 = "t.src"() : () -> !transform.op<"tensor.pad">
  %278 = "transform.structured.transpose_matmul"(%277) <{inputToTranspose = 0 : i32}> : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %279 = "transform.structured.transpose_matmul"(%277) <{inputToTranspose = 0 : i32}> : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  "t.use"(%278, %279) : (!transform.op<"tensor.pad">, !transform.op<"tensor.pad">) -> ()
  "t.write"() : () -> ()
  %280 = "transform.structured.transpose_matmul"(%277) <{inputToTranspose = 0 : i32}> : (!transform.op<"tensor.pad">) -> !transform.op<"tensor.pad">
  %281:2 = "t.src"() : () -> (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  "transform.structured.vectorize"(%281#0, %281#1) <{assume_dynamic_dims_match_vec_sizes, static_vector_sizes = array<i64>}> : (!transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
  %282 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %283 = "transform.structured.vectorize_children_and_apply_patterns"(%282) <{disable_multi_reduction_to_contract_patterns}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %284 = "transform.structured.vectorize_children_and_apply_patterns"(%282) <{disable_multi_reduction_to_contract_patterns}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%283, %284) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %285 = "transform.structured.vectorize_children_and_apply_patterns"(%282) <{disable_multi_reduction_to_contract_patterns}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %286 = "t.src"() : () -> !transform.op<"linalg.transpose">
  %287 = "transform.structured.winograd_conv2d"(%286) <{fmr = 2 : i32}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %288 = "transform.structured.winograd_conv2d"(%286) <{fmr = 2 : i32}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  "t.use"(%287, %288) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %289 = "transform.structured.winograd_conv2d"(%286) <{fmr = 2 : i32}> : (!transform.op<"linalg.transpose">) -> !transform.op<"linalg.transpose">
  %290 = "t.src"() : () -> !transform.any_op
  %291 = "transform.tensor.make_loop_independent"(%290) <{num_loops = 0 : i64}> : (!transform.any_op) -> !transform.any_op
  %292 = "transform.tensor.make_loop_independent"(%290) <{num_loops = 0 : i64}> : (!transform.any_op) -> !transform.any_op
  "t.use"(%291, %292) : (!transform.any_op, !transform.any_op) -> ()
  "t.write"() : () -> ()
  %293 = "transform.tensor.make_loop_independent"(%290) <{num_loops = 0 : i64}> : (!transform.any_op) -> !transform.any_op
  %294 = "transform.tune.knob"() <{name = "abc", options = dense<1> : tensor<4xi32>, selected = 1.000000e+00 : f32}> : () -> !transform.param<i64>
  %295 = "transform.tune.knob"() <{name = "abc", options = dense<1> : tensor<4xi32>, selected = 1.000000e+00 : f32}> : () -> !transform.param<i64>
  "t.use"(%294, %295) : (!transform.param<i64>, !transform.param<i64>) -> ()
  "t.write"() : () -> ()
  %296 = "transform.tune.knob"() <{name = "abc", options = dense<1> : tensor<4xi32>, selected = 1.000000e+00 : f32}> : () -> !transform.param<i64>
  "transform.type_conversion.tensor.cast_shape_dynamic_dims"() : () -> ()
  %297 = "t.src"() : () -> !transform.any_op
  "transform.verify"(%297) : (!transform.any_op) -> ()
  %298 = "t.src"() : () -> !transform.any_value
  %299 = "transform.xegpu.get_desc_op"(%298) : (!transform.any_value) -> !transform.op<"linalg.transpose">
  %300 = "transform.xegpu.get_desc_op"(%298) : (!transform.any_value) -> !transform.op<"linalg.transpose">
  "t.use"(%299, %300) : (!transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> ()
  "t.write"() : () -> ()
  %301 = "transform.xegpu.get_desc_op"(%298) : (!transform.any_value) -> !transform.op<"linalg.transpose">
  %302:4 = "t.src"() : () -> (!transform.op<"tensor.pad">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">)
  %303 = "transform.xegpu.set_desc_layout"(%302#0, %302#1, %302#2, %302#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_inst_data = array<i64: 0, 3>}> : (!transform.op<"tensor.pad">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> !transform.any_op
  %304 = "transform.xegpu.set_desc_layout"(%302#0, %302#1, %302#2, %302#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_inst_data = array<i64: 0, 3>}> : (!transform.op<"tensor.pad">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> !transform.any_op
  "t.use"(%303, %304) : (!transform.any_op, !transform.any_op) -> ()
  "t.write"() : () -> ()
  %305 = "transform.xegpu.set_desc_layout"(%302#0, %302#1, %302#2, %302#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_inst_data = array<i64: 0, 3>}> : (!transform.op<"tensor.pad">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">, !transform.op<"linalg.transpose">) -> !transform.any_op
  %306:2 = "t.src"() : () -> (!transform.any_op, !transform.any_op)
  "transform.xegpu.set_gpu_launch_threads"(%306#0, %306#1) : (!transform.any_op, !transform.any_op) -> ()
  %307:4 = "t.src"() : () -> (!transform.op<"scf.for">, !transform.op<"scf.for">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">)
  "transform.xegpu.set_op_layout_attr"(%307#0, %307#1, %307#2, %307#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, result}> : (!transform.op<"scf.for">, !transform.op<"scf.for">, !transform.op<"memref.alloc">, !transform.op<"memref.alloc">) -> ()
}) : () -> ()
