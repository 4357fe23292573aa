//! Attributes: the builtin ones in full, those of dialects as their text.

use super::handle::{Attribute, Identifier, NamedAttr, Type};
use super::location::Location;
use super::verbatim::Verbatim;
use crate::support::affine::{AffineMap, IntegerSet};
use crate::support::apint::ApInt;

/// What an [`Attribute`] stands for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum AttrData {
    /// `unit`.
    Unit,
    /// `42 : i32`; `true` and `false` are of type `i1`.
    Integer {
        /// Integer or index type.
        ty: Type,
        /// The value, as wide as the type (64 bits for `index`).
        value: ApInt,
    },
    /// `1.5 : f32`.
    Float {
        /// Float type.
        ty: Type,
        /// The bits in the type's format: low half, high half.
        bits: [u64; 2],
    },
    /// `"text"`, possibly with a type.
    String {
        /// The bytes, unescaped.
        value: Identifier,
        /// The type written after it; `None` for `none`.
        ty: Option<Type>,
    },
    /// `@root::@nested`.
    SymbolRef {
        /// The first symbol.
        root: Identifier,
        /// The symbols nested in it.
        nested: Box<[Identifier]>,
    },
    /// `[a, b]`.
    Array(Box<[Attribute]>),
    /// `{a = 1, b}`, sorted by name.
    Dictionary(Box<[NamedAttr]>),
    /// `i32` in attribute position.
    Type(Type),
    /// `affine_map<...>`.
    AffineMap(AffineMap),
    /// `affine_set<...>`.
    IntegerSet(IntegerSet),
    /// `array<i32: 1, 2>`.
    DenseArray {
        /// `i1`, `i8`, `i16`, `i32`, `i64`, `f32` or `f64`.
        element: Type,
        /// Number of elements.
        len: usize,
        /// The elements, little endian; one byte each for `i1`.
        data: Box<[u8]>,
    },
    /// `dense<...> : tensor<4xi32>` of integers, floats or complex numbers.
    DenseElements {
        /// Shaped type.
        ty: Type,
        /// Whether one element stands for all.
        splat: bool,
        /// The elements, little endian, each in whole bytes (`i1` too).
        data: Box<[u8]>,
    },
    /// `dense<"text"> : tensor<2x!foo.bar>` of strings.
    DenseStrings {
        /// Shaped type.
        ty: Type,
        /// One value for a splat, else all of them.
        values: Box<[Identifier]>,
    },
    /// `sparse<indices, values> : tensor<...>`.
    Sparse {
        /// Shaped type.
        ty: Type,
        /// Dense elements of `i64` indices.
        indices: Attribute,
        /// Dense elements: the values.
        values: Attribute,
    },
    /// `dense_resource<key> : tensor<...>`.
    DenseResource {
        /// Shaped type.
        ty: Type,
        /// The key into the resources of the builtin dialect.
        key: Identifier,
    },
    /// `strided<[4, 1], offset: ?>`.
    StridedLayout {
        /// Offset, [`super::DYNAMIC`] where unknown.
        offset: i64,
        /// Strides, [`super::DYNAMIC`] where unknown.
        strides: Box<[i64]>,
    },
    /// `distinct[0]<...>`: equal to itself only.
    Distinct {
        /// Identity, unique in the context.
        id: u64,
        /// The attribute it carries.
        referenced: Attribute,
    },
    /// `loc(...)` in attribute position.
    Location(Location),
    /// `#dialect.name<...>`, kept as its text.
    Dialect(Verbatim),
}

impl AttrData {
    /// Whether these are the elements of a shaped type, however they are stored.
    pub fn is_elements(&self) -> bool {
        matches!(
            self,
            AttrData::DenseElements { .. }
                | AttrData::DenseStrings { .. }
                | AttrData::Sparse { .. }
                | AttrData::DenseResource { .. }
        )
    }

    /// Whether an alias can occur in the text of this attribute.
    pub(super) fn may_alias(&self) -> bool {
        match self {
            AttrData::Unit
            | AttrData::SymbolRef { .. }
            | AttrData::DenseArray { .. }
            | AttrData::StridedLayout { .. } => false,
            AttrData::AffineMap(_)
            | AttrData::IntegerSet(_)
            | AttrData::Location(_)
            | AttrData::Distinct { .. } => true,
            AttrData::Integer { ty, .. }
            | AttrData::Float { ty, .. }
            | AttrData::Type(ty)
            | AttrData::DenseElements { ty, .. }
            | AttrData::DenseStrings { ty, .. }
            | AttrData::Sparse { ty, .. }
            | AttrData::DenseResource { ty, .. } => ty.may_alias(),
            AttrData::String { ty, .. } => ty.is_some_and(|t| t.may_alias()),
            AttrData::Array(elements) => elements.iter().any(|a| a.may_alias()),
            AttrData::Dictionary(entries) => entries.iter().any(|e| e.value.may_alias()),
            AttrData::Dialect(text) => text.may_alias(),
        }
    }
}
