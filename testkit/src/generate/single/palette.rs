//! The types and attributes that ops are tried with.

use std::collections::BTreeSet;

use irtool::asm::{parse_attribute_text, parse_type_text};
use irtool::context::{Attribute, Context, Type};

/// Types with their texts.
pub struct Types(pub Vec<(String, Type)>);

/// Attributes with their texts.
pub struct Attributes(pub Vec<(String, Attribute)>);

impl Types {
    pub fn new(cx: &Context) -> Self {
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        let made = SHAPED.iter().flat_map(|(before, after)| {
            ELEMENTS.iter().map(move |element| format!("{before}{element}{after}"))
        });
        let texts = SCALARS.iter().chain(DIALECTS).map(|text| (*text).to_owned());
        for text in texts.chain(made) {
            if seen.insert(text.clone())
                && let Some(ty) = parse_type_text(cx, &text)
            {
                all.push((text, ty));
            }
        }
        Types(all)
    }
}

impl Attributes {
    pub fn new(cx: &Context) -> Self {
        let parsed = |text: &&str| Some(((*text).to_owned(), parse_attribute_text(cx, text).ok()?));
        Attributes(ATTRIBUTES.iter().filter_map(parsed).collect())
    }
}

#[rustfmt::skip]
const SCALARS: &[&str] = &[
    "i1", "i8", "i16", "i32", "i64", "i128", "si32", "si8", "si16", "si64", "ui32", "ui8", "ui16", "ui64", "index",
    "f16", "bf16", "f32", "f64", "f80", "f128", "tf32", "f8E4M3FN", "f8E5M2", "f4E2M1FN", "none",
    "complex<f32>", "complex<f64>", "complex<i32>", "tuple<>", "tuple<i32, f32>", "() -> ()",
    "(i32) -> i32", "(i32, f32) -> (i32, f32)", "i4", "i7",
];

const ELEMENTS: &[&str] = &["f32", "i32", "i1", "i8", "i64", "f16", "index", "f64", "bf16", "i16"];

const SHAPED: &[(&str, &str)] = &[
    ("vector<4x", ">"),
    ("vector<", ">"),
    ("vector<16x", ">"),
    ("vector<2x4x", ">"),
    ("vector<4x4x", ">"),
    ("vector<8x", ">"),
    ("vector<2x", ">"),
    ("vector<1x", ">"),
    ("vector<2x2x", ">"),
    ("vector<[4]x", ">"),
    ("vector<[4]x[4]x", ">"),
    ("vector<2x4x8x", ">"),
    ("tensor<", ">"),
    ("tensor<4x", ">"),
    ("tensor<2x", ">"),
    ("tensor<1x", ">"),
    ("tensor<?x", ">"),
    ("tensor<4x4x", ">"),
    ("tensor<2x4x", ">"),
    ("tensor<?x4x", ">"),
    ("tensor<?x?x", ">"),
    ("tensor<1x4x4x", ">"),
    ("tensor<1x4x4x4x", ">"),
    ("tensor<1x8x8x4x", ">"),
    ("tensor<*x", ">"),
    ("memref<", ">"),
    ("memref<4x", ">"),
    ("memref<?x", ">"),
    ("memref<4x4x", ">"),
    ("memref<?x?x", ">"),
    ("memref<*x", ">"),
    ("memref<4x", ", 1>"),
    ("memref<4x4x", ", strided<[?, 1], offset: ?>>"),
    ("memref<16x", ", 3>"),
    ("memref<4x", ", #gpu.address_space<workgroup>>"),
    ("!llvm.array<4 x ", ">"),
    ("!spirv.ptr<", ", Function>"),
    ("!emitc.lvalue<", ">"),
    ("!emitc.ptr<", ">"),
    ("!emitc.array<4x", ">"),
];

#[rustfmt::skip]
const DIALECTS: &[&str] = &[
    "!llvm.ptr", "!llvm.ptr<1>", "!llvm.ptr<3>", "!llvm.ptr<7>", "!llvm.void", "!llvm.token", "!llvm.label", "!llvm.metadata", "!llvm.ppc_fp128",
    "!llvm.struct<(i32, f32)>", "!llvm.struct<(i32, i32)>", "!llvm.struct<()>", "!llvm.struct<(i32, i1)>", "!llvm.struct<(f32, f32, f32, f32)>", "!llvm.struct<(i32, i32, i32, i32)>",
    "!llvm.array<2 x vector<4xf32>>", "vector<2x!llvm.ptr>", "!llvm.func<void ()>", "!llvm.func<i32 (i32)>", "!llvm.x86_amx", "!llvm.target<\"a\">",
    "!gpu.async.token", "!gpu.mma_matrix<16x16xf16, \"AOp\">", "!gpu.mma_matrix<16x16xf16, \"BOp\">", "!gpu.mma_matrix<16x16xf32, \"COp\">",
    "!gpu.sparse.dntensor_handle", "!gpu.sparse.spmat_handle", "!gpu.sparse.spgemmop_handle",
    "!async.token", "!async.group", "!async.value<f32>", "!async.value<i32>", "!async.coro.handle", "!async.coro.id", "!async.coro.state",
    "!shape.shape", "!shape.size", "!shape.value_shape", "!shape.witness", "tensor<?xindex>", "tensor<2xindex>",
    "!transform.any_op", "!transform.any_value", "!transform.any_param", "!transform.param<i64>", "!transform.param<i32>", "!transform.op<\"linalg.generic\">", "!transform.affine_map", "!transform.type",
    "!pdl.attribute", "!pdl.operation", "!pdl.type", "!pdl.value", "!pdl.range<type>", "!pdl.range<value>", "!pdl.range<operation>", "!pdl.range<attribute>",
    "!spirv.ptr<f32, StorageBuffer>", "!spirv.ptr<!spirv.struct<(i32, f32)>, Function>", "!spirv.struct<(i32, f32)>", "!spirv.array<4 x f32>", "!spirv.rtarray<f32>",
    "!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>", "!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Unknown>>",
    "!spirv.matrix<4 x vector<4xf32>>", "!spirv.matrix<3 x vector<3xf32>>", "!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>", "!spirv.arm.tensor<4xf32>", "vector<4xui32>", "vector<3xf32>", "vector<3xi32>",
    "!tosa.shape<1>", "!tosa.shape<2>", "!tosa.shape<4>", "!tosa.shape<0>", "tensor<4xui8>", "tensor<1xi48>",
    "!emitc.opaque<\"int\">", "!emitc.ptr<!emitc.opaque<\"int\">>", "!emitc.size_t", "!emitc.ptrdiff_t", "!emitc.ssize_t",
    "!nvgpu.device.async.token", "!nvgpu.mbarrier.token", "!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>", "!nvgpu.tensormap.descriptor<tensor = memref<4x4xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>",
    "!nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>", "!nvgpu.warpgroup.descriptor<tensor = memref<64x64xf16, 3>>",
    "!omp.map_bounds_ty", "!omp.cli", "!acc.data_bounds_ty", "!acc.declare_token",
    "!ml_program.token", "!mpi.comm", "!mpi.request", "!mpi.retval", "!mpi.status",
    "!ptr.ptr<#ptr.generic_space>", "!ptr.ptr_metadata<memref<4xf32, #ptr.generic_space>>", "memref<4xf32, #ptr.generic_space>",
    "!quant.uniform<i8:f32, 2.000000e+00:10>", "tensor<4x!quant.uniform<i8:f32, 2.000000e+00:10>>", "!quant.any<i8<-8:7>:f32>",
    "!smt.bool", "!smt.int", "!smt.bv<8>", "!smt.bv<32>", "!smt.array<[!smt.int -> !smt.bool]>", "!smt.func<(!smt.int, !smt.bool) !smt.bool>", "!smt.sort<\"a\">",
    "tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>",
    "tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>",
    "!sparse_tensor.storage_specifier<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>",
    "!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>",
    "!sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>",
    "!amx.tile<16x16xf32>", "!amx.tile<16x64xi8>", "!amx.tile<16x16xi32>", "!amdgpu.tdm_base<i32>", "!amdgpu.tdm_descriptor",
    "!xegpu.nbarrier", "!xegpu.tensor_desc<8x16xf32>", "!xegpu.tensor_desc<16xf32>", "!xegpu.mem_desc<16x64xf16>",
    "!wasmssa<local ref to i32>", "!wasmssa.funcref", "!wasmssa.externref", "!irdl.attribute", "!irdl.region",
    "vector<[16]xi8>", "vector<[4]xi1>", "vector<[16]xi1>", "vector<[8]xi1>", "vector<[2]xf64>", "vector<[2]xi1>", "vector<[16]x[16]xi8>", "vector<[8]xi16>", "vector<[8]xf16>",
    "vector<16xf32>", "vector<8xf64>", "vector<16xi1>", "vector<8xi1>", "vector<32xbf16>", "vector<16xi8>", "vector<64xi8>", "vector<128xi8>", "vector<8xi32>", "vector<2xbf16>", "vector<2xf16>", "vector<6xi32>", "vector<32xf32>", "vector<32xf16>", "vector<4xbf16>", "vector<8xbf16>",
    "memref<?x?xf32, strided<[?, ?], offset: ?>>", "memref<2x3x4xf32>", "memref<4xf32, affine_map<(d0) -> (d0 * 2)>>", "tensor<2x3x4xf32>", "tensor<2x3x4xi32>", "tensor<4x8xf32>", "tensor<8x4xf32>", "tensor<8xf32>", "memref<4x8xf32>", "memref<8x4xf32>", "memref<8xf32>", "tensor<16xf32>", "memref<16xf32>",
    "tensor<1x4x4xi8>", "tensor<1x4x8xf32>", "tensor<1x8x4xf32>", "!foo.bar",
];

#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "unit", "true", "false",
    "0 : i1", "0 : i8", "1 : i8", "0 : i16", "4 : i16", "0 : i32", "1 : i32", "2 : i32", "3 : i32", "4 : i32", "5 : i32", "6 : i32", "7 : i32", "8 : i32", "16 : i32", "-1 : i32", "64 : i32",
    "0 : i64", "1 : i64", "2 : i64", "3 : i64", "4 : i64", "5 : i64", "8 : i64", "16 : i64", "-1 : i64", "9 : i64", "0 : index", "1 : index", "2 : index", "4 : index", "-1 : index",
    "1 : si32", "1 : ui32", "0 : ui8", "3 : si64", "7 : i128",
    "0.0 : f32", "1.0 : f32", "2.5 : f64", "1.0 : f16", "1.0 : bf16",
    "\"\"", "\"a\"", "\"foo\"", "\"add\"", "\"hello world\"", "\"x\" : i32",
    "@f", "@g", "@m::@x", "@nowhere", "@m",
    "i32", "f32", "index", "vector<4xf32>", "tensor<4xf32>", "memref<4xf32>", "tensor<2x?xf32>", "!llvm.ptr", "() -> ()", "(i32) -> i32", "(f32, f32) -> f32", "!llvm.func<void ()>", "!llvm.func<i32 (i32)>", "!llvm.struct<(i32, f32)>", "none", "!transform.any_op", "!spirv.ptr<f32, Function>",
    "[]", "[0 : i64]", "[0, 1]", "[1, 0]", "[1, 1]", "[2, 2]", "[4 : i64, 4 : i64]", "[1 : i32, 2 : i32]", "[0 : i32]", "[\"a\"]", "[\"a\", \"b\"]", "[\"parallel\", \"reduction\"]", "[@f]", "[@f, @g]", "[i32]", "[f32, i32]", "[unit]", "[[0], [1]]", "[[0, 1]]", "[[0 : i64, 1 : i64]]", "[[0, 1], [2]]", "[true]", "[true, false]", "[affine_map<(d0) -> (d0)>]", "[affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>]", "[affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]", "[{}]", "[{a = 1 : i32}]", "[1.0 : f32]", "[dense<0> : tensor<2xi32>]", "[() -> ()]",
    "[#vector.iterator_type<parallel>, #vector.iterator_type<reduction>]", "[#linalg.iterator_type<parallel>]", "[#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>]",
    "{}", "{a = 1 : i32}", "{a = \"x\", b = unit}", "{foo = @f}",
    "affine_map<() -> ()>", "affine_map<() -> (0)>", "affine_map<(d0) -> (d0)>", "affine_map<(d0, d1) -> (d0, d1)>", "affine_map<(d0, d1) -> (d1, d0)>", "affine_map<(d0)[s0] -> (d0 + s0)>", "affine_map<()[s0] -> (s0)>", "affine_map<(d0) -> (d0, d0 + 1)>", "affine_map<(d0, d1, d2) -> (d0, d1, d2)>", "affine_map<(d0, d1) -> (d0)>", "affine_map<() -> (10)>",
    "affine_set<(d0) : (d0 >= 0)>", "affine_set<() : (0 == 0)>", "affine_set<(d0)[s0] : (d0 - s0 >= 0)>",
    "array<i64>", "array<i64: 0>", "array<i64: 1>", "array<i64: 2>", "array<i64: 4>", "array<i64: 0, 1>", "array<i64: 1, 0>", "array<i64: 1, 1>", "array<i64: 2, 2>", "array<i64: 4, 4>", "array<i64: 1, 2, 3>", "array<i64: 0, 0, 0, 0>", "array<i64: 1, 1, 1, 1>", "array<i64: -9223372036854775808>", "array<i64: 0, -9223372036854775808>", "array<i64: -1>", "array<i64: 0, 1, 2, 3>",
    "array<i32>", "array<i32: 0>", "array<i32: 1>", "array<i32: 0, 1>", "array<i32: 1, 1>", "array<i32: 1, 0, 1>", "array<i32: 16, 16, 16>", "array<i32: 1, 2>", "array<i8: 1>", "array<i16: 1, 2>", "array<i1>", "array<i1: true>", "array<i1: true, false>", "array<f32: 1.0>", "array<f64>", "array<i8>",
    "dense<0> : tensor<4xi32>", "dense<1> : tensor<2xi64>", "dense<1.0> : tensor<4xf32>", "dense<1.0> : vector<4xf32>", "dense<0> : vector<4xi32>", "dense<0> : tensor<i32>", "dense<1> : tensor<2x2xi64>", "dense<1.0> : tensor<f32>", "dense<[0, 1]> : tensor<2xindex>", "dense<1> : vector<2xi64>", "dense<true> : tensor<4xi1>", "dense<0> : tensor<2xi32>", "dense<1> : tensor<1xi64>", "dense<1> : tensor<1x2xi64>", "dense<0> : tensor<4xi8>", "dense<0> : tensor<0x2xi64>",
    "sparse<[0], [1]> : tensor<4xi32>", "dense_resource<r> : tensor<4xf32>",
    "loc(unknown)", "strided<[1]>", "strided<[4, 1], offset: 2>", "distinct[0]<unit>",
    "#foo.bar", "#llvm.linkage<external>", "#gpu.address_space<workgroup>", "#ptr.generic_space", "#sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>", "#spirv.target_env<#spirv.vce<v1.0, [Shader], []>, #spirv.resource_limits<>>", "#spirv.vce<v1.0, [Shader], []>", "#tosa.rounding_mode<SINGLE_ROUND>", "#nvvm.target", "#rocdl.target", "#xevm.target", "[#nvvm.target]", "#smt.bv<1> : !smt.bv<8>", "#gpu<dim x>", "#emitc.opaque<\"1\">", "#llvm.loop_annotation<>", "#shard.partial<sum>", "#nvvm.shape<m = 16, n = 8, k = 16>", "#arith.fastmath<none>", "#arith.overflow<none>", "#complex.number<:f32 1.0, 2.0> : complex<f32>", "[#acc.device_type<none>]", "[#acc.device_type<none>, #acc.device_type<nvidia>]", "#acc.device_type<none>", "#llvm.di_file<\"a\" in \"b\">", "[#gpu.object<#nvvm.target, \"x\">]", "#gpu.object<#nvvm.target, \"x\">", "#omp<schedulekind static>", "#ub.poison", "#transform.param_operand<index=0>", "#xegpu.layout<sg_layout = [1, 1]>", "#gpu.block<x>", "[#gpu.block<x>]", "[#gpu.thread<x>]", "#llvm.tailcallkind<none>", "#vector.kind<add>", "[[]]", "[[], []]", "[[0], [1, 2]]", "#dlti.dl_spec<>", "[#nvvm.mma_type<f16>]", "#irdl.variadicity<single>", "#irdl<variadicity_array[single]>", "#irdl<variadicity_array[single, optional]>", "#irdl<variadicity_array[]>",
];
