//! The mnemonics of types and attributes of dialects that are kept as text.
//!
//! Others are errors, as in `mlir-opt`, which also says how it calls what it does not know.
//! Limits: what a type or an attribute holds is not looked at here.

/// What is known of a dialect.
pub(crate) struct Mnemonics {
    dialect: &'static str,
    /// Of its attributes; empty where it has none.
    pub attributes: &'static [&'static str],
    /// Of its types; empty where it has none.
    pub types: &'static [&'static str],
    /// What is said of an unknown type, before its mnemonic, where that is not the usual.
    pub unknown_type: Option<&'static str>,
}

/// What is known of a dialect, if that is all.
pub(crate) fn find(dialect: &str) -> Option<&'static Mnemonics> {
    TABLE.iter().find(|known| known.dialect == dialect)
}

const fn row(
    dialect: &'static str,
    attributes: &'static [&'static str],
    types: &'static [&'static str],
    unknown_type: Option<&'static str>,
) -> Mnemonics {
    Mnemonics { dialect, attributes, types, unknown_type }
}

#[rustfmt::skip]
static TABLE: &[Mnemonics] = &[
    row(
        "acc",
        &["combined_constructs", "construct", "data_clause", "data_clause_modifier",
            "declare", "declare_action", "defaultvalue", "device_type", "gang_arg_type",
            "par_level", "recipe_kind", "reduction_operator", "routine_info",
            "specialized_routine", "var_name"],
        &["data_bounds_ty", "declare_token"], None,
    ),
    row("affine", &[], &[], None),
    row(
        "amdgpu",
        &["address_space", "dpp_perm", "mfma_perm_b", "sched_barrier_opt"],
        &["tdm_base", "tdm_descriptor", "tdm_gather_base"], None,
    ),
    row("amx", &[], &["tile"], None),
    row("arm_neon", &[], &[], None),
    row("arm_sme", &["kind", "layout", "type_size"], &[], None),
    row("arm_sve", &[], &[], None),
    row(
        "async",
        &[],
        &["coro.handle", "coro.id", "coro.state", "group", "token", "value"], None,
    ),
    row("bufferization", &[], &[], None),
    row(
        "emitc",
        &["opaque"],
        &["array", "lvalue", "opaque", "ptr", "ptrdiff_t", "size_t", "ssize_t"], None,
    ),
    row(
        "gpu",
        &["address_space", "all_reduce_op", "block", "broadcast", "dim", "kernel_metadata",
            "kernel_table", "lane", "loop_dim_map", "mask", "mat_transpose_mode",
            "memory_space", "mma_element_wise", "object", "prune_2to4_spmat_flag",
            "select_object", "shuffle_mode", "spgemm_work_estimation_or_compute_kind", "thread",
            "warp", "warpgroup"],
        &["async.token", "mma_matrix", "sparse.dntensor_handle", "sparse.spgemmop_handle",
            "sparse.spmat_handle"],
        Some("unknown gpu type: "),
    ),
    row(
        "irdl",
        &["variadicity", "variadicity_array"],
        &["attribute", "region"], None,
    ),
    row(
        "linalg",
        &["binary_fn", "elementwise_kind", "iterator_type", "ternary_fn", "type_fn",
            "unary_fn"],
        &[], None,
    ),
    row(
        "ml_program",
        &["extern"],
        &["token"], None,
    ),
    row(
        "mpi",
        &["errclass"],
        &["comm", "request", "retval", "status"], None,
    ),
    row(
        "nvgpu",
        &["interleave", "l2promo", "oob", "rcp_rounding_mode", "swizzle"],
        &["device.async.token", "mbarrier.group", "mbarrier.token", "tensormap.descriptor",
            "warpgroup.accumulator", "warpgroup.descriptor"], None,
    ),
    row(
        "nvvm",
        &["action", "block_scale_format", "block_scale_kind", "cache_eviction_priority",
            "cluster_launch_control_query_type", "cta_group", "dot_accumulate_type",
            "fp_rnd_mode", "grid_dep_action", "ld_st_matrix_elt_type", "ld_st_matrix_shape",
            "load_cache_modifier", "match_sync_kind", "mem_order", "mem_scope", "memory_space",
            "mma_b1op", "mma_frag", "mma_int_overflow", "mma_kind", "mma_layout", "mma_type",
            "permute_mode", "prefetch_cache_level", "proxy_kind", "reduction", "redux_kind",
            "sat_mode", "scale_vec_size", "shape", "shared_space", "shfl_kind", "target",
            "tcgen05_cp_multicast", "tcgen05_cp_shape", "tcgen05_cp_src_fmt", "tcgen05_fence",
            "tcgen05_ldst_shape", "tcgen05_mma_block_scale", "tcgen05_mma_collectorb",
            "tcgen05_mma_collectorop", "tcgen05_mma_kind", "tcgen05_wait", "tma_load_mode",
            "tma_redux_kind", "tma_store_mode", "vote_sync_kind", "wgmma_scale_in",
            "wgmma_scale_out", "wgmma_type"],
        &[], None,
    ),
    row(
        "omp",
        &["atomic_control", "bindkind", "cancellationconstructtype", "capture_clause",
            "clause_depend", "clause_map_flags", "clause_requires", "clause_task_depend",
            "data_sharing_type", "declaretarget", "device_type", "flags", "grainsizetype",
            "memoryorderkind", "numtaskstype", "numthreadstype", "order_mod", "orderkind",
            "procbindkind", "reduction_modifier", "sched_mod", "schedulekind",
            "variable_capture_kind", "version"],
        &["cli", "map_bounds_ty"], None,
    ),
    row(
        "pdl",
        &[],
        &["attribute", "operation", "range", "type", "value"], None,
    ),
    row("pdl_interp", &[], &[], None),
    row(
        "ptr",
        &["address", "generic_space", "null", "spec"],
        &["ptr", "ptr_metadata"], None,
    ),
    row("quant", &[], &["any", "calibrated", "uniform"], Some("unknown quantized type ")),
    row("rocdl", &["target"], &[], None),
    row(
        "shape",
        &[],
        &["shape", "size", "value_shape", "witness"], None,
    ),
    row(
        "shard",
        &["axisarray", "partial"],
        &["sharding"], None,
    ),
    row(
        "smt",
        &["bv"],
        &["array", "bool", "bv", "func", "int", "sort"], None,
    ),
    row(
        "sparse_tensor",
        &["CrdTransDirection", "SparseTensorSortAlgorithm", "encoding", "kind", "slice"],
        &["iter_space", "iterator", "storage_specifier"], None,
    ),
    row(
        "spirv",
        &["addressing_model", "built_in", "cache_control_load_intel",
            "cache_control_store_intel", "capability", "client_api", "coop_matrix_layout_khr",
            "coop_matrix_props_khr", "coop_matrix_props_nv", "coop_matrix_use_khr",
            "cooperative_matrix_operands_khr", "decoration", "device_type", "dim",
            "entry_point_abi", "execution_mode", "execution_model", "ext", "f_p_encoding",
            "fastmath_mode", "fp_rounding_mode", "function_control", "group_operation",
            "image_arrayed_info", "image_depth_info", "image_format", "image_operands",
            "image_sampler_use_info", "image_sampling_info", "interface_var_abi",
            "linkage_attributes", "linkage_type", "load_cache_control", "loop_control",
            "matrixLayout", "memory_access", "memory_model", "memory_semantics", "opcode",
            "packed_vector_format", "resource_limits", "scope", "selection_control",
            "storage_class", "store_cache_control", "target_env", "vce", "vendor", "version"],
        crate::spirv::types::MNEMONICS, Some("unknown SPIR-V type: "),
    ),
    row("tensor", &[], &[], None),
    row(
        "tosa",
        &["block_size", "conv_quant", "ext", "level", "matmul_quant", "nan_mode",
            "pad_quant", "prof", "resize_mode", "rounding_mode", "specification_version",
            "target_env", "unary_quant"],
        &["mxint8", "shape"], None,
    ),
    row(
        "transform",
        &["param_operand"],
        &["affine_map", "any_op", "any_param", "any_value", "op", "param",
            "test_dialect_op", "test_dialect_param", "type"],
        Some("unknown type mnemonic: "),
    ),
    row("vector", &["iterator_type", "kind", "punctuation"], &[], None),
    row(
        "wasmssa",
        &[],
        &["externref", "funcref", "limit", "local", "tabletype"], None,
    ),
    row("x86vector", &[], &[], None),
    row(
        "xegpu",
        &["block_tdesc_attr", "cache_hint", "fence_scope", "layout", "mem_layout",
            "memory_space", "range", "scatter_tdesc_attr", "slice"],
        &["mem_desc", "nbarrier", "tensor_desc"], None,
    ),
    row(
        "xevm",
        &["addr_space", "load_cache_control", "mem_scope", "mma_shape", "mma_types",
            "store_cache_control", "target"],
        &[], None,
    ),
];
