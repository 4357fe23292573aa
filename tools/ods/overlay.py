"""What the records do not say: facts that C++ states by hand."""

# Operands that ops pass to their successors, by successor.
SUCCESSOR_OPERANDS = {
    "cf.br": ["destOperands"],
    "cf.cond_br": ["trueDestOperands", "falseDestOperands"],
    "cf.switch": ["defaultOperands", "caseOperands"],
    "llvm.br": ["destOperands"],
    "llvm.cond_br": ["trueDestOperands", "falseDestOperands"],
    "llvm.switch": ["defaultOperands", "caseOperands"],
    "llvm.invoke": ["normalDestOperands", "unwindDestOperands"],
    "llvm.indirectbr": ["succOperands"],
    "spirv.Branch": ["targetOperands"],
    "spirv.BranchConditional": ["trueTargetOperands", "falseTargetOperands"],
    "emitc.switch": "SWITCH", "bufferization.dealloc": "DEALLOC",
    "pdl.pattern": "BODY", "pdl.rewrite": "BODY", "spirv.Switch": ["defaultOperands", "targetOperands"],
}

# Ops whose symbol may be absent.
OPTIONAL_SYMBOLS = {"builtin.module"}

# Memory effects that C++ computes: a function of `crate::effects`.
EFFECTS = {
    "llvm.load": "load",
    "llvm.store": "store",
    "llvm.inline_asm": "inline_asm",
    "ptr.load": "load",
    "ptr.store": "store",
    "vector.transfer_read": "reads_memref",
    "vector.transfer_write": "writes_memref",
    "bufferization.materialize_in_destination": "writes_memref",
    "transform.foreach": "foreach",
}

# Ops of `transform` that look at the payload and leave it as it is.
EFFECTS |= {
    "transform." + name: "produces_handles"
    for name in """
        cast debug.emit_param_as_remark debug.emit_remark_at dlti.query
        get_consumers_of_result get_defining_op get_operand get_parent_op
        get_producer_of_operand get_result get_type match.operation_empty
        match.operation_name match.param.cmpi match.structured match.structured.body match.structured.classify_contraction_dims
        match.structured.classify_convolution_dims match.structured.dim match.structured.elemental_bitwidth match.structured.init
        match.structured.input match.structured.num_inits match.structured.num_inputs match.structured.rank
        match.structured.result merge_handles num_associations param.constant
        pdl_match replicate select sparse_tensor.match.sparse_inout
        split_handle structured.match tune.knob verify
        xegpu.get_desc_op
    """.split()
}

# The same for all ops of a dialect that are not listed above and whose effects C++ computes.
DIALECT_EFFECTS = {"linalg": "structured"}

# Effects that C++ states by hand but that do not vary; `None` for an op without the interface.
STATIC_EFFECTS = {
    "cf.assert": "write",
    "ml_program.global_load": "read",
    "ml_program.global_load_graph": "read",
    "ptr.gather": "read",
    "ptr.masked_load": "read",
    "ptr.masked_store": "write",
    "ptr.scatter": "write",
    "ml_program.global_store": "write",
    # As declared: it is said to read.
    "ml_program.global_store_graph": "read",
}

# Predicates over several parts, by summary: a function of `crate::predicates`.
PREDICATES = {
    "condition is signless i1 or has matching shape": "predicates::select_condition",
    "input and output have the same tensor dimensions": "predicates::same_dimensions",
    "all of {value, result} have same type": "predicates::value_is_of_result_type",
    "callee input types match argument types": "predicates::callee_takes_arguments",
    "callee result types match result types": "predicates::callee_gives_results",
    "operand types match result element type": "predicates::operands_are_elements",
    "operand and result have same element type": "predicates::first_operand_has_result_element",
    "source operand and result have same element type": "predicates::first_operand_has_result_element",
    "operand #0 and result have same element type": "predicates::first_operand_has_result_element",
    "lhs operand and result have same element type": "predicates::first_operand_has_result_element",
    "first operand v1 and result have same element type": "predicates::first_operand_has_result_element",
    "rhs operand and result have same element type": "predicates::second_operand_has_result_element",
    "second operand v2 and result have same element type": "predicates::second_operand_has_result_element",
    "lhs and rhs have same element type": "predicates::operands_share_element",
    "third operand acc and result have same element type": "predicates::third_operand_has_result_element",
}

# Relations between two types, by the C++ expression that makes one from the other.
RELATIONS = {
    "getI1SameShape($_self)": "relations::BOOL_OF",
    "$_self": "relations::SAME",
    "cast<Type>($_self)": "relations::SAME",
    "cast<ComplexType>($_self).getElementType()": "relations::ELEMENT_OF",
    "cast<MemRefType>($_self).getElementType()": "relations::ELEMENT_OF",
    "cast<TensorType>($_self).getElementType()": "relations::ELEMENT_OF",
    "cast<VectorType>($_self).getElementType()": "relations::ELEMENT_OF",
    "cast<ShapedType>($_self).getElementType()": "relations::ELEMENT_OF",
    "cast<PointerType>($_self).getPointeeType()": "relations::INNER_OF",
    "cast<spirv::PointerType>($_self).getPointeeType()": "relations::INNER_OF",
    "cast<spirv::SampledImageType>($_self).getImageType()": "relations::INNER_OF",
    "cast<ValueType>($_self).getValueType()": "relations::INNER_OF",
    "cast<LValueType>($_self).getValueType()": "relations::INNER_OF",
    "cast<gpu::MMAMatrixType>($_self).getElementType()": "relations::INNER_OF",
    "getElementTypeOrSelf($_self)": "relations::ELEMENT_OR_SELF_OF",
    "cast<ShapedType>($_self).clone( IntegerType::get($_self.getContext(), 1))": "relations::BOOL_OF",
    "getUnaryOpResultType($_self)": "relations::BOOL_OF",
    "getValAndBoolStructType($_self)": "super::super::atomics::WITH_BOOL",
}

# Properties kept in a form of their own, by the class of the record: a function and a constraint
# of `crate::properties`.
NATIVE = {
    "LLVM_IntegerOverflowFlagsProp": ("overflow_flags", "OverflowFlags"),
    "GEPNoWrapFlagsProp": ("gep_flags", "GepNoWrapFlags"),
    "UnitProp": ("flag", None),
    "OptionalProp": ("optional", None),
    "DefaultValuedProp": ("number", None),
}

# Which types ops with the cast interface convert: a relation of `crate::relations`, or a path.
CASTS = {
    "arith.extf": "widens_float", "arith.truncf": "narrows_float",
    "arith.extui": "widens_integer", "arith.extsi": "widens_integer",
    "arith.trunci": "narrows_integer", "arith.uitofp": "integer_to_float",
    "arith.sitofp": "integer_to_float", "arith.fptoui": "float_to_integer",
    "arith.fptosi": "float_to_integer", "arith.index_cast": "index_and_integer",
    "arith.index_castui": "index_and_integer", "arith.bitcast": "same_bits",
    "arith.scaling_extf": "scales_up", "arith.scaling_truncf": "scales_down",
    "index.casts": "to_or_from_index", "index.castu": "to_or_from_index",
    "memref.cast": "super::super::relations::cast",
    "memref.memory_space_cast": "super::super::relations::space_cast",
}

# Functions that formats name, by dialect: they are in `assembly::DIRECTIVES` there.
DIRECTIVES = {
    "async": ["AwaitResultType"],
    "emitc": ["EmitCFieldOpTypeAndInitialValue", "EmitCGlobalOpTypeAndInitialValue"],
    "pdl": ["OperationOpAttributes", "RangeType", "ResultsValueType"],
    "gpu": ["AllReduceOperation", "AsyncDependencies", "OffloadingHandler"],
    "omp": ["ClauseAttr", "SynchronizationHint"],
    "sparse_tensor": ["LevelRange"],
    "spirv": ["ImageOperands"], "tosa": ["VariableOpTypeOrInitialValue"],
    "ml_program": ["SymbolVisibility", "TypedInitialValue"],
    "transform": ["TransformMatchDims"],
}

# Modules by hand whose items are the dialect's own: ops that C++ defines without records, enums.
OPS_BY_HAND = {"affine": ["dma"], "arith": ["values"]}

# Modules with code by hand, by dialect.
MODULES = {
    "affine": ["assembly", "loops"], "linalg": ["assembly", "bodies", "maps", "payload"],
    "bufferization": ["assembly"], "ml_program": ["assembly"], "shape": ["assembly"],
    "arith": ["assembly", "interfaces", "verify"], "builtin": ["assembly", "verify"],
    "cf": ["assembly", "interfaces", "verify"], "complex": ["attributes", "verify"], "func": ["assembly", "verify"],
    "async": ["assembly"], "emitc": ["assembly"], "pdl": ["assembly"],
    "gpu": ["assembly"], "index": ["assembly", "interfaces"], "irdl": ["assembly", "load", "verify"],
    "llvm": ["signature", "types", "verify"],
    "memref": ["assembly", "interfaces", "relations", "verify"],
    "omp": ["assembly"], "scf": ["assembly", "interfaces", "verify"],
    "sparse_tensor": ["assembly"], "spirv": ["assembly"], "tosa": ["assembly"], "ub": ["attributes"],
    "transform": ["assembly"], "wasmssa": ["interfaces"],
}

# Hand-written hooks that look at attributes and types only.
VERIFY_SIGNATURE = {f"memref.{name}": f"super::super::verify::{name}" for name in """
    alloc alloca assume_alignment atomic_rmw collapse_shape distinct_objects dma_start dma_wait
    expand_shape extract_strided_metadata global load prefetch realloc reinterpret_cast reshape
    store subview transpose view
""".split()}
VERIFY_SIGNATURE |= {
    "complex.bitcast": "super::super::verify::bitcast",
    "complex.constant": "super::super::verify::constant",
}
# Hand-written hooks: verify, verify_regions.
VERIFY = {
    "cf.cond_br": "super::super::verify::cond_br",
    "scf.forall": "super::super::verify::forall",
    "scf.forall.in_parallel": "super::super::verify::in_parallel",
    "scf.parallel": "super::super::verify::parallel",
    "scf.reduce.return": "super::super::verify::reduce_return",
    "cf.switch": "super::super::verify::switch",
    "func.func": "super::super::verify::func",
    "func.return": "super::super::verify::return_",
    "arith.constant": "super::super::verify::constant",
    "builtin.module": "super::super::verify::module",
    "builtin.unrealized_conversion_cast": "crate::subject::casts_to_something",
    "irdl.attribute": "super::super::verify::attribute",
    "irdl.attributes": "super::super::verify::attributes",
    "irdl.base": "super::super::verify::base",
    "irdl.dialect": "super::super::verify::dialect",
    "irdl.operands": "super::super::verify::operands",
    "irdl.operation": "super::super::verify::operation",
    "irdl.parameters": "super::super::verify::parameters",
    "irdl.region": "super::super::verify::region",
    "irdl.regions": "super::super::verify::regions",
    "irdl.results": "super::super::verify::results",
    "irdl.type": "super::super::verify::type_",
    "llvm.func": "super::super::verify::func",
    "llvm.mlir.global": "super::super::verify::global",
    "llvm.return": "super::super::verify::return_",
    "memref.alloca": "super::super::verify::alloca_place",
    "memref.atomic_yield": "super::super::verify::atomic_yield",
    "memref.generic_atomic_rmw": "super::super::verify::generic_atomic_rmw",
    "scf.execute_region": "super::super::verify::execute_region",
    "scf.for": "super::super::verify::for_",
    "scf.if": "super::super::verify::if_",
    "scf.index_switch": "super::super::verify::index_switch",
    "scf.while": "super::super::verify::while_",
}
VERIFY_REGIONS = {
    "irdl.operation": "super::super::verify::operation_regions",
    "llvm.mlir.global": "super::super::verify::initializer",
    "memref.alloca_scope": "super::super::verify::alloca_scope_flow",
    "scf.forall": "super::super::verify::forall_types",
    "scf.reduce": "super::super::verify::reduce",
    "scf.execute_region": "super::super::verify::execute_region_flow",
    "scf.for": "super::super::verify::for_flow",
    "scf.if": "super::super::verify::if_flow",
    "scf.index_switch": "super::super::verify::index_switch_flow",
    "scf.while": "super::super::verify::while_flow",
}

# What the hooks look at beyond the op itself; those that are not here may look anywhere in the body.
REACH = {
    "cf.cond_br": "",
    "cf.switch": "",
    "func.func": "",
    "func.return": "parent",
    "arith.constant": "",
    "builtin.module": "",
    "builtin.unrealized_conversion_cast": "",
    "llvm.func": "",
    "llvm.mlir.global": "nested",
    "llvm.return": "parent",
    "scf.execute_region": "nested",
    "scf.for": "nested",
    "scf.if": "nested",
    "scf.index_switch": "nested",
    "scf.while": "nested",
}

# Aliases that C++ gives without `genMnemonicAlias`.
ATTRIBUTE_ALIASES = {"sparse_tensor": {"encoding": "sparse"}}
TYPE_ALIASES = {}

# One line on each dialect.
DIALECTS = {
    "acc": "OpenACC directives.", "affine": "Loops and memory accesses by affine maps.",
    "amdgpu": "AMD GPU instructions above the level of `rocdl`.", "amx": "Intel AMX tiles.",
    "arith": "Integer and floating-point arithmetic.", "arm_neon": "Arm NEON intrinsics.",
    "arm_sme": "Arm SME tiles and intrinsics.", "arm_sve": "Arm SVE intrinsics.",
    "async": "Asynchronous execution: tokens, values, coroutines.",
    "bufferization": "From tensors to memrefs.", "builtin": "Modules and unresolved casts.",
    "cf": "Branches between blocks.", "complex": "Complex arithmetic.",
    "emitc": "What can be printed as C or C++.", "func": "Functions and calls.",
    "gpu": "GPU kernels and their launch.", "index": "Arithmetic on `index`.",
    "irdl": "Dialects described as IR.", "linalg": "Structured operations on tensors and memrefs.",
    "llvm": "LLVM IR.", "math": "Mathematical functions.", "memref": "Buffers.",
    "ml_program": "Globals and functions of machine-learning programs.", "mpi": "Message passing.",
    "nvgpu": "NVIDIA GPU operations above the level of `nvvm`.", "nvvm": "NVVM intrinsics.",
    "omp": "OpenMP directives.", "pdl": "Rewrite patterns.",
    "pdl_interp": "Rewrite patterns as a matching program.", "ptr": "Pointers.",
    "quant": "Quantized types.", "rocdl": "AMD GPU intrinsics.", "scf": "Structured control flow.",
    "shape": "Shape computations.", "shard": "Sharding over grids of devices.",
    "smt": "Formulas for SMT solvers.", "sparse_tensor": "Sparse tensors.", "spirv": "SPIR-V.",
    "tensor": "Tensors as values.", "tosa": "Tensor operator set architecture.",
    "transform": "Transformations described as IR.", "ub": "Undefined behaviour and poison.",
    "vcix": "SiFive VCIX intrinsics.", "vector": "Vectors of any rank.",
    "wasmssa": "WebAssembly in SSA form.", "x86vector": "x86 vector intrinsics.",
    "xegpu": "Intel GPU tiles.", "xevm": "Intel GPU intrinsics.", "dlti": "Data layout information.",
}

# What `mlir-opt` does not register.
ABSENT = {"vcix"}

# What dialects do by hand about the looks of an op: a static of type `irtool::asm::Assembly`.
ASSEMBLY = {
    "arith.constant": "CONSTANT", "arith.select": "SELECT", "builtin.module": "MODULE", "cf.switch": "SWITCH",
    "func.func": "FUNC", "func.call_indirect": "CALL_INDIRECT", "index.constant": "CONSTANT",
    "irdl.attribute": "DEFINITION", "irdl.attributes": "ATTRIBUTES", "irdl.dialect": "DEFINITION",
    "irdl.operands": "NAMED", "irdl.operation": "DEFINITION", "irdl.parameters": "NAMED",
    "irdl.regions": "NAMED", "irdl.results": "NAMED", "irdl.type": "DEFINITION",
    "index.bool.constant": "BOOL_CONSTANT", "memref.alloca_scope": "ALLOCA_SCOPE",
    "memref.dma_start": "DMA_START", "memref.expand_shape": "crate::index_lists::ASSEMBLY",
    "memref.extract_strided_metadata": "STRIDED_METADATA", "memref.distinct_objects": "SAME_TYPES",
    "memref.generic_atomic_rmw": "GENERIC_ATOMIC_RMW", "memref.global": "GLOBAL",
    "memref.prefetch": "PREFETCH", "memref.reinterpret_cast": "crate::index_lists::ASSEMBLY",
    "memref.subview": "crate::index_lists::ASSEMBLY",
    "emitc.switch": "SWITCH",
    "pdl.pattern": "BODY", "pdl.rewrite": "BODY", "spirv.Switch": "crate::cf::assembly::SWITCH",
    "linalg.pack": "crate::index_lists::ASSEMBLY", "linalg.unpack": "crate::index_lists::ASSEMBLY",
    "tensor.extract_slice": "crate::index_lists::ASSEMBLY", "tensor.insert_slice": "crate::index_lists::ASSEMBLY",
    "tensor.parallel_insert_slice": "crate::index_lists::ASSEMBLY", "tensor.expand_shape": "crate::index_lists::ASSEMBLY", "memref.transpose": "TRANSPOSE",
    "scf.execute_region": "EXECUTE_REGION", "scf.for": "FOR", "scf.forall": "FORALL",
    "scf.forall.in_parallel": "IN_PARALLEL", "scf.if": "IF", "scf.index_switch": "INDEX_SWITCH",
    "scf.parallel": "PARALLEL", "scf.while": "WHILE",
    "affine.apply": "APPLY", "affine.delinearize_index": "crate::index_lists::ASSEMBLY",
    "affine.for": "super::super::loops::FOR", "affine.if": "IF",
    "affine.linearize_index": "crate::index_lists::ASSEMBLY", "affine.load": "LOAD",
    "affine.max": "MIN_MAX", "affine.min": "MIN_MAX",
    "affine.parallel": "super::super::loops::PARALLEL", "affine.prefetch": "PREFETCH",
    "affine.store": "STORE", "affine.vector_load": "VECTOR_LOAD",
    "affine.vector_store": "VECTOR_STORE",
    "bufferization.alloc_tensor": "ALLOC_TENSOR", "shape.const_shape": "CONST_SHAPE",
    "linalg.batch_matmul": "BATCH_MATMUL", "linalg.batch_reduce_matmul": "BATCH_MATMUL",
    "linalg.broadcast": "super::super::payload::BROADCAST", "linalg.contract": "CONTRACT",
    "linalg.elementwise": "ELEMENTWISE", "linalg.generic": "GENERIC",
    "linalg.map": "super::super::payload::MAP", "linalg.matmul": "MATMUL",
    "linalg.reduce": "super::super::payload::REDUCE",
    "linalg.transpose": "super::super::payload::TRANSPOSE", "linalg.yield": "YIELD",
}
# Ops of `linalg` that follow from a list of computations all have one form.
ASSEMBLY |= {f"linalg.{name}": "NAMED" for name in """
    abs add batch_matvec batch_mmt4d batch_vecmat ceil conv_1d conv_1d_ncw_fcw conv_1d_nwc_wcf
    conv_2d conv_2d_nchw_fchw conv_2d_nchw_fchw_q conv_2d_ngchw_fgchw conv_2d_ngchw_gfchw
    conv_2d_ngchw_gfchw_q conv_2d_nhwc_fhwc conv_2d_nhwc_fhwc_q conv_2d_nhwc_hwcf
    conv_2d_nhwc_hwcf_q conv_2d_nhwgc_gfhwc conv_2d_nhwgc_gfhwc_q conv_3d conv_3d_ncdhw_fcdhw
    conv_3d_ndhwc_dhwcf conv_3d_ndhwc_dhwcf_q copy depthwise_conv_1d_ncw_cw
    depthwise_conv_1d_nwc_wc depthwise_conv_1d_nwc_wcm depthwise_conv_2d_nchw_chw
    depthwise_conv_2d_nhwc_hwc depthwise_conv_2d_nhwc_hwc_q depthwise_conv_2d_nhwc_hwcm
    depthwise_conv_2d_nhwc_hwcm_q depthwise_conv_3d_ncdhw_cdhw depthwise_conv_3d_ndhwc_dhwc
    depthwise_conv_3d_ndhwc_dhwcm div div_unsigned dot erf exp fill fill_rng_2d floor log matvec
    max min mmt4d mul negf pooling_nchw_max pooling_nchw_sum pooling_ncw_max pooling_ncw_sum
    pooling_ndhwc_max pooling_ndhwc_min pooling_ndhwc_sum pooling_nhwc_max
    pooling_nhwc_max_unsigned pooling_nhwc_min pooling_nhwc_min_unsigned pooling_nhwc_sum
    pooling_nwc_max pooling_nwc_max_unsigned pooling_nwc_min pooling_nwc_min_unsigned
    pooling_nwc_sum powf quantized_batch_matmul quantized_matmul reciprocal round rsqrt select
    sqrt square sub tanh vecmat
""".split()}

# Names that ops suggest for their results, where they do not follow from the declaration.
RESULT_NAMES = {
    "arith.addui_extended": "sum overflow", "arith.mulsi_extended": "low high",
    "arith.mului_extended": "low high", "complex.constant": "cst", "func.constant": "f",
    "linalg.broadcast": "broadcasted", "linalg.map": "mapped", "linalg.pack": "pack",
    "linalg.reduce": "reduced", "linalg.transpose": "transposed", "linalg.unpack": "unpack",
    "memref.alloc": "alloc", "memref.alloca": "alloca", "memref.assume_alignment": "assume_align",
    "memref.cast": "cast", "memref.collapse_shape": "collapse_shape", "memref.dim": "dim",
    "memref.expand_shape": "expand_shape", "memref.extract_aligned_pointer_as_index": "intptr",
    "memref.memory_space_cast": "memspacecast", "memref.reinterpret_cast": "reinterpret_cast",
    "memref.reshape": "reshape", "memref.subview": "subview", "memref.transpose": "transpose",
    "memref.view": "view", "shard.all_gather": "all_gather", "shard.all_reduce": "all_reduce",
    "shard.all_slice": "all_slice", "shard.all_to_all": "all_to_all",
    "shard.broadcast": "broadcast", "shard.gather": "gather", "shard.grid_shape": "grid_shape",
    "shard.neighbors_linear_indices": "down_linear_idx up_linear_idx",
    "shard.process_linear_index": "proc_linear_idx",
    "shard.process_multi_index": "proc_linear_idx", "shard.recv": "recv",
    "shard.reduce": "reduce", "shard.reduce_scatter": "reduce_scatter",
    "shard.scatter": "scatter", "shard.send": "send", "shard.shard": "sharding_annotated",
    "shard.shard_shape": "shard_shape", "shard.sharding": "sharding", "shard.shift": "shift", "tensor.cast": "cast", "tensor.collapse_shape": "collapsed",
    "tensor.concat": "concat", "tensor.dim": "dim", "tensor.expand_shape": "expanded",
    "tensor.extract": "extracted", "tensor.extract_slice": "extracted_slice",
    "tensor.from_elements": "from_elements", "tensor.gather": "gather", "tensor.generate": "generated",
    "tensor.insert": "inserted", "tensor.insert_slice": "inserted_slice", "tensor.pad": "padded",
    "tensor.rank": "rank", "tensor.reshape": "reshape", "tensor.scatter": "scatter",
    "tensor.splat": "splat", "transform.foreach_match": "updated_root", "vector.vscale": "vscale",
    "x86vector.avx512.vp2intersect": "k1 k2",
}

# Formats that cannot be used: what they need is not there.
NO_FORMAT = set()

# Interfaces that are implemented by hand, in the dialect's `interfaces` module.
IMPLEMENTS = {
    "scf.condition": ["RegionBranchTerminatorOpInterface"],
    "scf.execute_region": ["RegionBranchOpInterface"],
    "scf.for": ["LoopLikeOpInterface", "RegionBranchOpInterface"],
    "scf.forall": ["DestinationStyleOpInterface", "LoopLikeOpInterface", "RegionBranchOpInterface"],
    "scf.if": ["RegionBranchOpInterface"],
    "scf.index_switch": ["RegionBranchOpInterface"],
    "scf.parallel": ["LoopLikeOpInterface", "RegionBranchOpInterface"],
    "scf.reduce": ["RegionBranchTerminatorOpInterface"],
    "scf.while": ["LoopLikeOpInterface", "RegionBranchOpInterface"],
    "transform.include": ["CallOpInterface"],
    "memref.alloca": ["PromotableAllocationOpInterface"],
    "memref.alloca_scope": ["RegionBranchOpInterface"],
    "memref.load": ["PromotableMemOpInterface", "SafeMemorySlotAccessOpInterface"],
    "memref.store": ["PromotableMemOpInterface", "SafeMemorySlotAccessOpInterface"],
    "cf.cond_br": ["BranchOpInterface", "WeightedBranchOpInterface"],
    "cf.switch": ["BranchOpInterface"],
    "index.constant": ["InferIntRangeInterface"],
}
IMPLEMENTS |= {
    f"wasmssa.{name}": ["SymbolOpInterface"]
    for name in "func global memory table import_func import_global import_mem import_table".split()
}
IMPLEMENTS |= {
    f"arith.{name}": ["InferIntRangeInterface"]
    for name in "addi andi cmpi constant extsi extui maxsi maxui minsi minui select subi".split()
}

# Rust types of attributes, by constraint; others are known by the constraint's name.
ATTR_VALUES = {
    "ArithCmpFPredicateAttr": "crate::arith::CmpFPredicate",
    "ArithCmpIPredicateAttr": "crate::arith::CmpIPredicate",
    "ArithRoundingModeAttr": "crate::arith::RoundingMode",
    "AtomicRMWKindAttr": "crate::arith::AtomicRMWKind",
}

# Type constraints by what messages call them: a function of `crate::type_interfaces`.
TYPE_INTERFACES = {
    'BufferLikeType instance': 'is_buffer',
    'PointerLikeType instance': 'is_pointer_like',
    'PtrLikeTypeInterface instance': 'is_ptr_like',
    'TensorLikeType instance': 'is_tensor',
    'Tosa shape type of rank 2': 'is_tosa_shape::<2>',
    'Tosa shape type of rank 4': 'is_tosa_shape::<4>',
    'Transform IR handle to bufferization.alloc_tensor operations': 'is_handle_to_alloc_tensor',
    'Transform IR handle to linalg.pack operations': 'is_handle_to_pack',
    'Transform IR handle to linalg.transpose operations': 'is_handle_to_transpose',
    'Transform IR handle to linalg.unpack operations': 'is_handle_to_unpack',
    'Transform IR handle to memref.alloc operations': 'is_handle_to_alloc',
    'Transform IR handle to memref.alloca operations': 'is_handle_to_alloca',
    'Transform IR handle to scf.for operations': 'is_handle_to_for',
    'Transform IR handle to tensor.collapse_shape operations': 'is_handle_to_collapse_shape',
    'Transform IR handle to tensor.empty operations': 'is_handle_to_empty',
    'Transform IR handle to tensor.expand_shape operations': 'is_handle_to_expand_shape',
    'Transform IR handle to tensor.extract_slice operations': 'is_handle_to_extract_slice',
    'Transform IR handle to tensor.pad operations': 'is_handle_to_pad',
    'TransformHandleTypeInterface instance': 'is_op_handle',
    'TransformParamTypeInterface instance': 'is_param',
    'TransformValueHandleTypeInterface instance': 'is_value_handle',
    'any SMT value type': 'is_smt',
    'any non-function SMT value type': 'is_smt_value',
    'any non-smt type': 'is_not_smt',
    'any pointer or mappable': 'is_pointer_like',
    'any transform handle': 'is_any_handle',
    'any transform handle or parameter': 'is_handle_or_param',
    'emitc.lvalue of EmitC opaque type or EmitC pointer type values': 'is_lvalue_of_opaque_or_pointer',
    'emitc.lvalue of EmitC opaque type values': 'is_lvalue_of_opaque',
    'floating-point type supported by EmitC or integer, index or opaque type supported by EmitC': 'is_emitc_number',
    'integer, index or opaque type supported by EmitC': 'is_emitc_integer',
    'pointer-like type': 'is_pointer_like',
    'range of PDL handle for an `mlir::Value` values': 'is_range_of_values',
    'range of PDL handle to an `mlir::Operation *` values': 'is_range_of_operations',
    'range of PDL handle to an `mlir::Type` or PDL handle for an `mlir::Value` values': 'is_range_of_types_or_values',
    'range of PDL handle to an `mlir::Type` values': 'is_range_of_types',
    'sparse tensor of any type values': 'is_sparse',
    'sparse tensor slice of any type values': 'is_sparse_slice',
    'transform any param type or any handle type': 'is_op_handle_or_param',
    'transform operation or value handle': 'is_any_handle',
    'transform operation or value handle or ': 'is_handle_or_param',
    'type supported by EmitC': 'is_emitc',
    'type supported by EmitC or EmitC lvalue type': 'is_emitc_or_lvalue',
}
