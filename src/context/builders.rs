//! Shorthands for the types and attributes that code asks for most.

use super::interner::{Interner, hash_of};
use super::*;
use crate::support::affine::AffineMap;
use crate::support::apint::ApInt;
use crate::support::float::FloatKind;

/// Types that every context has from the start.
pub(super) struct BuiltinTypes {
    i1: Type,
    i32: Type,
    i64: Type,
    index: Type,
    none: Type,
}

impl BuiltinTypes {
    pub(super) fn new(types: &Interner<TypeEntry>) -> Self {
        let make = |data: TypeData| {
            let index = types.intern(
                hash_of(&data),
                |entry| entry.data == data,
                || TypeEntry { data: data.clone(), may_alias: false },
            );
            Type::from_index(index, false)
        };
        let int = |width| make(TypeData::Integer { width, signedness: Signedness::Signless });
        Self {
            i1: int(1),
            i32: int(32),
            i64: int(64),
            index: make(TypeData::Index),
            none: make(TypeData::None),
        }
    }
}

/// Attributes of dialects.
impl Context {
    /// `#dialect.text`, an attribute that has no alias, as printers write it; `#dialect<text>` where
    /// the text is no word with brackets behind it (`opaque`).
    pub fn plain_dialect_attr(
        &self,
        dialect: &str,
        text: impl Into<Vec<u8>>,
        opaque: bool,
    ) -> Attribute {
        self.intern_attribute(AttrData::Dialect(Verbatim {
            dialect: self.identifier(dialect),
            opaque,
            alias: None,
            pieces: Box::new([Piece::Text(text.into().into())]),
            ty: None,
        }))
    }
}

/// Types.
impl Context {
    /// `!dialect.mnemonic`, a dialect's type without parameters, or with such as printers write them.
    pub fn plain_dialect_type(&self, dialect: &str, mnemonic: &str) -> Type {
        let dialect = self.identifier(dialect);
        let alias = self.type_alias(dialect, mnemonic.as_bytes());
        let pieces = Box::new([Piece::Text(mnemonic.as_bytes().into())]);
        self.intern_type(TypeData::Dialect(Verbatim {
            dialect,
            opaque: false,
            alias,
            pieces,
            ty: None,
        }))
    }

    /// `i1`.
    pub fn i1(&self) -> Type {
        self.0.builtin.i1
    }

    /// `i32`.
    pub fn i32(&self) -> Type {
        self.0.builtin.i32
    }

    /// `i64`.
    pub fn i64(&self) -> Type {
        self.0.builtin.i64
    }

    /// `index`.
    pub fn index(&self) -> Type {
        self.0.builtin.index
    }

    /// `none`.
    pub fn none(&self) -> Type {
        self.0.builtin.none
    }

    /// The signless integer type of `width` bits.
    pub fn integer(&self, width: u32) -> Type {
        self.intern_type(TypeData::Integer { width, signedness: Signedness::Signless })
    }

    /// The floating-point type of a format.
    pub fn float(&self, kind: FloatKind) -> Type {
        self.intern_type(TypeData::Float(kind))
    }

    /// `(inputs) -> results`.
    pub fn function_type(&self, inputs: &[Type], results: &[Type]) -> Type {
        self.intern_type(TypeData::Function { inputs: inputs.into(), results: results.into() })
    }
}

/// Attributes.
impl Context {
    /// `unit`.
    pub fn unit_attr(&self) -> Attribute {
        self.intern_attribute(AttrData::Unit)
    }

    /// `"text"`.
    pub fn string_attr(&self, value: impl AsRef<[u8]>) -> Attribute {
        let value = self.identifier(value);
        self.identifier_attr(value)
    }

    /// The string attribute with the bytes of an identifier.
    pub fn identifier_attr(&self, value: Identifier) -> Attribute {
        self.intern_attribute(AttrData::String { value, ty: None })
    }

    /// `true` or `false`.
    pub fn bool_attr(&self, value: bool) -> Attribute {
        self.int_attr(self.i1(), i64::from(value))
    }

    /// `value : ty` for an integer or index type, truncated to its width.
    ///
    /// # Panics
    /// When `ty` is neither.
    pub fn int_attr(&self, ty: Type, value: i64) -> Attribute {
        let width = match self.type_data(ty) {
            TypeData::Integer { width, .. } => *width,
            TypeData::Index => 64,
            other => panic!("an integer attribute of type {other:?}"),
        };
        let value = ApInt::from_i64(width, value);
        self.intern_attribute(AttrData::Integer { ty, value })
    }

    /// `[elements]`.
    pub fn array_attr(&self, elements: &[Attribute]) -> Attribute {
        self.intern_attribute(AttrData::Array(elements.into()))
    }

    /// `{entries}`; sorts them by name.
    ///
    /// # Panics
    /// When a name occurs twice.
    pub fn dictionary_attr(&self, entries: &[NamedAttr]) -> Attribute {
        let mut entries: Box<[NamedAttr]> = entries.into();
        self.sort_entries(&mut entries);
        let twice = entries.windows(2).any(|pair| pair[0].name == pair[1].name);
        assert!(!twice, "an attribute name occurs twice in a dictionary");
        self.intern_attribute(AttrData::Dictionary(entries))
    }

    /// Sorts entries of a dictionary by name, as dictionaries keep them.
    pub fn sort_entries(&self, entries: &mut [NamedAttr]) {
        let sorted = entries.is_sorted_by(|a, b| self.bytes(a.name) <= self.bytes(b.name));
        if !sorted {
            entries.sort_by(|a, b| self.bytes(a.name).cmp(self.bytes(b.name)));
        }
    }

    /// `array<i32: ...>`.
    pub fn i32_array_attr(&self, values: &[i32]) -> Attribute {
        let data = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.intern_attribute(AttrData::DenseArray { element: self.i32(), len: values.len(), data })
    }

    /// `array<i64: ...>`.
    pub fn i64_array_attr(&self, values: &[i64]) -> Attribute {
        let data = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.intern_attribute(AttrData::DenseArray { element: self.i64(), len: values.len(), data })
    }

    /// `dense<...>` of a shaped type, of which the bytes of each element are given.
    pub fn dense_attr(&self, ty: Type, elements: &[impl AsRef<[u8]>]) -> Attribute {
        let mut all = elements.iter().map(AsRef::as_ref);
        let splat = all.next().is_some_and(|first| all.all(|element| element == first));
        let kept = if splat { &elements[..1] } else { elements };
        let data = kept.iter().flat_map(AsRef::as_ref).copied().collect();
        self.intern_attribute(AttrData::DenseElements { ty, splat, data })
    }

    /// A tensor type of one dimension.
    pub fn list_tensor_type(&self, len: usize, element: Type) -> Type {
        let shape = [len as i64].into();
        self.intern_type(TypeData::RankedTensor { shape, element, encoding: None })
    }

    /// `@symbol`.
    pub fn symbol_ref_attr(&self, symbol: Identifier) -> Attribute {
        self.intern_attribute(AttrData::SymbolRef { root: symbol, nested: Box::default() })
    }

    /// A type as an attribute.
    pub fn type_attr(&self, ty: Type) -> Attribute {
        self.intern_attribute(AttrData::Type(ty))
    }

    /// `affine_map<...>`.
    pub fn affine_map_attr(&self, map: AffineMap) -> Attribute {
        self.intern_attribute(AttrData::AffineMap(map))
    }

    /// A name with a value.
    pub fn named(&self, name: impl AsRef<[u8]>, value: Attribute) -> NamedAttr {
        NamedAttr { name: self.identifier(name), value }
    }

    /// The bytes of a string attribute.
    pub fn string_value(&self, attr: Attribute) -> Option<Identifier> {
        match self.attr_data(attr) {
            AttrData::String { value, .. } => Some(*value),
            _ => None,
        }
    }
}
