//! Declarations of the dialects that irtool is built with, one folder a dialect.
//!
//! Most declarations were generated from the ODS records of release 22 by `tools/ods/convert.py`;
//! what records cannot say (effects that depend on attributes, predicates over several parts) is
//! written by hand beside them. Hooks have been put into generated files by hand, too: whoever runs
//! the converter again takes from its output what is new, and no more.
//!
//! Invariants: the set of ops is that of `mlir-opt` 22 (`tests/op_names.rs`).
//! Limits: predicates of dialects other than the first ones may be declared as holding always,
//! and effects as unknown.

mod atomic_regions;
mod calls;
mod declared;
mod declared_checks;
mod effects;
mod elements;
mod function;
mod function_bodies;
mod hooks;
mod index_lists;
mod inferred;
mod inlining;
mod iterators;
mod loops;
mod mnemonics;
mod numbers;
mod parameter_attributes;
mod predicates;
mod prefetch;
mod properties;
mod region_flow;
mod relations;
mod struct_names;
mod subject;
mod switch_cases;
mod type_interfaces;
mod vector_relations;

pub use hooks::hooks;

use irtool::context::{Context, DialectInfo, Registry, SymbolDefinition, Type};
use std::sync::Arc;

/// A predicate on types, and the C++ that asks it.
type TypePredicate = (&'static str, fn(&Context, Type) -> bool);

/// Predicates on types that are written by hand, by the C++ that definitions ask them with,
/// spelled without the namespaces of the framework.
pub const TYPE_PREDICATES: &[TypePredicate] = &[
    ("LLVM::isCompatibleOuterType($_self)", llvm::types::is_compatible_outer),
    ("LLVM::isCompatibleType($_self)", llvm::types::is_compatible_outer),
    ("LLVM::isCompatibleVectorType($_self)", llvm::types::is_compatible_vector),
    ("LLVM::isCompatibleFloatingPointType($_self)", llvm::types::is_compatible_float),
    ("LLVM::isScalableVectorType($_self)", llvm::types::is_scalable_vector),
    ("LLVM::isLoadableType($_self)", llvm::types::is_loadable),
];

/// The dialect as the registry takes it.
fn info(dialect: &irtool::spec::Dialect) -> DialectInfo {
    DialectInfo {
        single_spaces: matches!(dialect.name, "arith" | "llvm"),
        own_attributes: own_attributes(dialect.name),
        own_types: own_types(dialect.name),
        unknown_type: mnemonics::find(dialect.name).and_then(|known| known.unknown_type),
        unknown_attribute: (dialect.name == "spirv").then_some("unknown SPIR-V attribute kind: "),
        typed_attribute: (dialect.name == "spirv").then_some("unexpected type"),
        definitions: definitions(dialect.name),
        vector_elements: Some(if matches!(dialect.name, "llvm" | "ptr") { &["ptr"] } else { &[] }),
        memref_elements: Some(match dialect.name {
            "ptr" => &["ptr"],
            "test" => &["memref_element"],
            _ => &[],
        }),
        encoding: (dialect.name == "sparse_tensor")
            .then_some(sparse_tensor::encoding::wrong_tensor),
        ..dialect.info()
    }
}

/// Types and attributes that are more than kept text.
fn definitions(dialect: &str) -> Vec<Arc<dyn SymbolDefinition>> {
    let rows: &[declared::Row] = match dialect {
        "acc" => acc::definitions::DEFINITIONS,
        "amdgpu" => amdgpu::definitions::DEFINITIONS,
        "emitc" => emitc::definitions::DEFINITIONS,
        "gpu" => gpu::definitions::DEFINITIONS,
        "irdl" => irdl::definitions::DEFINITIONS,
        "linalg" => linalg::definitions::DEFINITIONS,
        "llvm" => llvm::definitions::DEFINITIONS,
        "nvgpu" => nvgpu::definitions::DEFINITIONS,
        "nvvm" => nvvm::definitions::DEFINITIONS,
        "omp" => omp::definitions::DEFINITIONS,
        "rocdl" => rocdl::definitions::DEFINITIONS,
        "shard" => shard::definitions::DEFINITIONS,
        "smt" => smt::definitions::DEFINITIONS,
        "spirv" => spirv::definitions::DEFINITIONS,
        "tosa" => tosa::definitions::DEFINITIONS,
        "transform" => transform::definitions::DEFINITIONS,
        "vector" => vector::definitions::DEFINITIONS,
        "wasmssa" => wasmssa::definitions::DEFINITIONS,
        "xegpu" => xegpu::definitions::DEFINITIONS,
        "xevm" => xevm::definitions::DEFINITIONS,
        _ => &[],
    };
    let mut by_hand = match dialect {
        "amx" => amx::types::definitions(),
        "async" => async_::types::definitions(),
        "complex" => complex::attributes::definitions(),
        "dlti" => dlti::attributes::definitions(),
        "emitc" => emitc::types::definitions(),
        "gpu" => gpu::types::definitions(),
        "llvm" => llvm::definitions(),
        "ml_program" => ml_program::attributes::definitions(),
        "pdl" => pdl::types::definitions(),
        "ptr" => ptr::definitions::definitions(),
        "quant" => quant::types::definitions(),
        "smt" => smt::attributes::definitions(),
        "sparse_tensor" => {
            let mut all = sparse_tensor::encoding_syntax::definitions();
            all.extend(sparse_tensor::specifier::definitions());
            all
        }
        "spirv" => spirv::types::definitions(),
        "ub" => ub::attributes::definitions(),
        "xegpu" => xegpu::types::definitions(),
        _ => Vec::new(),
    };
    by_hand.extend(declared::symbols(rows));
    // Types that nothing more is said of have no parameters.
    let types = mnemonics::find(dialect).map_or(&[][..], |known| known.types);
    for mnemonic in types {
        if !by_hand.iter().any(|known| known.is_type() && known.mnemonic() == *mnemonic) {
            by_hand.push(declared::plain(mnemonic));
        }
    }
    by_hand
}

/// The mnemonics of a dialect's attributes, for dialects of which all are known.
fn own_attributes(dialect: &str) -> Option<&'static [&'static str]> {
    Some(match dialect {
        "arith" => &["fastmath", "overflow"],
        "complex" => &["number"],
        "dlti" => dlti::attributes::MNEMONICS,
        "index" => &["cmp_predicate"],
        "llvm" => llvm::attr_syntax::MNEMONICS,
        "test" => test::ATTRIBUTES,
        "ub" => &["poison"],
        "cf" | "func" | "math" | "memref" | "scf" => &[],
        _ => return mnemonics::find(dialect).map(|known| known.attributes),
    })
}

/// The same for types.
fn own_types(dialect: &str) -> Option<&'static [&'static str]> {
    match dialect {
        "llvm" | "test" => None,
        _ => mnemonics::find(dialect)
            .map(|known| known.types)
            .or_else(|| own_attributes(dialect).map(|_| &[][..])),
    }
}

/// Declares the modules of dialects and registers what each declares.
macro_rules! dialects {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        /// All dialects.
        pub fn registry() -> Registry {
            let mut registry = Registry::new();
            $(registry.insert(info(&$name::DIALECT));)*
            for name in ["test_dyn", "test_irdl_to_cpp"] {
                registry.insert(DialectInfo::new(name));
            }
            inlining::attach(&mut registry);
            registry
        }
    };
}

dialects! {
    builtin, acc, affine, amdgpu, amx, arith, arm_neon, arm_sme, arm_sve, async_, bufferization,
    cf, complex, dlti, emitc, func, gpu, index, irdl, linalg, llvm, math, memref, ml_program, mpi,
    nvgpu, nvvm, omp, pdl, pdl_interp, ptr, quant, rocdl, scf, shape, shard, smt, sparse_tensor,
    spirv, tensor, test, tosa, transform, ub, vector, wasmssa, x86vector, xegpu, xevm,
}
