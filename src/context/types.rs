//! Types: the builtin ones in full, those of dialects as their text.

use super::handle::{Attribute, Identifier, Type};
use super::verbatim::Verbatim;
use crate::support::float::FloatKind;

/// How an integer type treats its sign.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Signedness {
    /// `i32`: the ops decide.
    Signless,
    /// `si32`.
    Signed,
    /// `ui32`.
    Unsigned,
}

/// The extent of a dimension whose size is not known statically (`?`).
pub const DYNAMIC: i64 = i64::MIN;

/// What a [`Type`] stands for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeData {
    /// `i32`, `si8`, `ui64`.
    Integer {
        /// Number of bits.
        width: u32,
        /// Sign semantics.
        signedness: Signedness,
    },
    /// `index`.
    Index,
    /// `f32` and the other floating-point formats.
    Float(FloatKind),
    /// `none`.
    None,
    /// `complex<f32>`.
    Complex(Type),
    /// `tuple<i32, f32>`.
    Tuple(Box<[Type]>),
    /// `(i32) -> f32`.
    Function {
        /// Types of the inputs.
        inputs: Box<[Type]>,
        /// Types of the results.
        results: Box<[Type]>,
    },
    /// `!graph<...>`-style builtin graph type: like a function, for graph-shaped callables.
    Graph {
        /// Types of the inputs.
        inputs: Box<[Type]>,
        /// Types of the results.
        results: Box<[Type]>,
    },
    /// `vector<4x[8]xf32>`.
    Vector {
        /// Extents.
        shape: Box<[i64]>,
        /// For each dimension whether it is scalable.
        scalable: Box<[bool]>,
        /// Element type.
        element: Type,
    },
    /// `tensor<4x?xf32, #encoding>`.
    RankedTensor {
        /// Extents, [`DYNAMIC`] where unknown.
        shape: Box<[i64]>,
        /// Element type.
        element: Type,
        /// Encoding, if any.
        encoding: Option<Attribute>,
    },
    /// `tensor<*xf32>`.
    UnrankedTensor(Type),
    /// `memref<4x?xf32, layout, space>`.
    MemRef {
        /// Extents, [`DYNAMIC`] where unknown.
        shape: Box<[i64]>,
        /// Element type.
        element: Type,
        /// Layout; `None` for the identity.
        layout: Option<Attribute>,
        /// Memory space; `None` for the default.
        memory_space: Option<Attribute>,
    },
    /// `memref<*xf32, space>`.
    UnrankedMemRef {
        /// Element type.
        element: Type,
        /// Memory space; `None` for the default.
        memory_space: Option<Attribute>,
    },
    /// `!dialect.name<...>`, kept as its text.
    Dialect(Verbatim),
}

impl TypeData {
    /// The dialect that the type belongs to, as an identifier of the context for dialect types;
    /// `None` for builtin ones.
    pub fn dialect(&self) -> Option<Identifier> {
        match self {
            TypeData::Dialect(text) => Some(text.dialect),
            _ => None,
        }
    }

    /// Extents of a ranked shaped type.
    pub fn shape(&self) -> Option<&[i64]> {
        match self {
            TypeData::Vector { shape, .. }
            | TypeData::RankedTensor { shape, .. }
            | TypeData::MemRef { shape, .. } => Some(shape),
            _ => None,
        }
    }

    /// Element type of a shaped type (not of `complex`).
    pub fn element(&self) -> Option<Type> {
        match self {
            TypeData::Vector { element, .. }
            | TypeData::RankedTensor { element, .. }
            | TypeData::UnrankedTensor(element)
            | TypeData::MemRef { element, .. }
            | TypeData::UnrankedMemRef { element, .. } => Some(*element),
            _ => None,
        }
    }

    /// Whether an alias can occur in the text of this type.
    pub(super) fn may_alias(&self) -> bool {
        let any = |types: &[Type]| types.iter().any(|t| t.may_alias());
        match self {
            TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) | TypeData::None => {
                false
            }
            // The builtin dialect gives long tuples an alias.
            TypeData::Tuple(types) => types.len() > 16 || any(types),
            TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
                any(inputs) || any(results)
            }
            TypeData::Complex(element)
            | TypeData::UnrankedTensor(element)
            | TypeData::Vector { element, .. } => element.may_alias(),
            TypeData::RankedTensor { element, encoding, .. } => {
                element.may_alias() || encoding.is_some_and(|e| e.may_alias())
            }
            TypeData::MemRef { element, layout, memory_space, .. } => {
                element.may_alias()
                    || layout.is_some_and(|a| a.may_alias())
                    || memory_space.is_some_and(|a| a.may_alias())
            }
            TypeData::UnrankedMemRef { element, memory_space } => {
                element.may_alias() || memory_space.is_some_and(|a| a.may_alias())
            }
            TypeData::Dialect(text) => text.may_alias(),
        }
    }
}
