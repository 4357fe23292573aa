//! Attributes as Rust values: what typed accessors give and builders take.
//!
//! A type reads itself from an attribute ([`AttrValue`]) and makes the attribute that it is
//! ([`IntoAttr`]); the constraint of the declaration says what it leaves open, such as the type of
//! an integer. [`attr_enum!`](crate::attr_enum) makes a Rust enum of an attribute that is one.
//!
//! Invariants: what [`IntoAttr`] writes for a constraint, [`AttrValue`] of the same type reads.

use super::{AttrConstraint, AttrPredicate};
use crate::context::{AttrData, Attribute, Context, Identifier, NamedAttr, Type};
use crate::support::affine::AffineMap;
use crate::support::apint::ApInt;
use std::borrow::Cow;

/// A value that an attribute stands for.
pub trait AttrValue<'c>: Sized {
    /// What `attr` stands for; `None` when it is no attribute of this kind.
    fn read(cx: &'c Context, attr: Attribute) -> Option<Self>;
}

/// A value that becomes an attribute.
pub trait IntoAttr {
    /// The attribute, of the kind that `constraint` asks for.
    fn write(self, cx: &Context, constraint: &AttrConstraint) -> Attribute;
}

impl AttrValue<'_> for Attribute {
    fn read(_: &Context, attr: Attribute) -> Option<Self> {
        Some(attr)
    }
}

impl IntoAttr for Attribute {
    fn write(self, _: &Context, _: &AttrConstraint) -> Attribute {
        self
    }
}

impl AttrConstraint {
    /// The type of a value, where the constraint leaves no choice.
    pub fn value_type(&self, cx: &Context) -> Option<Type> {
        fn of(cx: &Context, predicate: &AttrPredicate) -> Option<Type> {
            match predicate {
                AttrPredicate::Bool => Some(cx.i1()),
                AttrPredicate::Typed(list) => {
                    list.iter().find_map(|p| crate::asm::custom::only_type(cx, p))
                }
                AttrPredicate::AllOf(list) => list.iter().find_map(|p| of(cx, p)),
                _ => None,
            }
        }
        of(cx, &self.predicate)
    }
}

/// The integer attribute with the low bits of `value`, of the constraint's type or else `i64`.
pub fn int_attr(cx: &Context, constraint: &AttrConstraint, value: i64) -> Attribute {
    cx.int_attr(constraint.value_type(cx).unwrap_or(cx.i64()), value)
}

fn integer(cx: &Context, attr: Attribute) -> Option<&ApInt> {
    match cx.attr_data(attr) {
        AttrData::Integer { value, .. } => Some(value),
        _ => None,
    }
}

macro_rules! integers {
    ($($ty:ident by $convert:ident),*) => { $(
        impl AttrValue<'_> for $ty {
            fn read(cx: &Context, attr: Attribute) -> Option<Self> {
                integer(cx, attr)?.$convert().and_then(|value| value.try_into().ok())
            }
        }
        impl IntoAttr for $ty {
            fn write(self, cx: &Context, constraint: &AttrConstraint) -> Attribute {
                int_attr(cx, constraint, self as i64)
            }
        }
    )* };
}

integers!(i8 by to_i64, i16 by to_i64, i32 by to_i64, i64 by to_i64);
integers!(u8 by to_u64, u16 by to_u64, u32 by to_u64, u64 by to_u64);

impl AttrValue<'_> for bool {
    fn read(cx: &Context, attr: Attribute) -> Option<Self> {
        Some(integer(cx, attr)?.to_u64()? != 0)
    }
}

impl IntoAttr for bool {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.bool_attr(self)
    }
}

macro_rules! floats {
    ($($ty:ident, $bits:ident),*) => { $(
        impl AttrValue<'_> for $ty {
            fn read(cx: &Context, attr: Attribute) -> Option<Self> {
                match cx.attr_data(attr) {
                    AttrData::Float { bits, .. } => Some($ty::from_bits(bits[0] as $bits)),
                    _ => None,
                }
            }
        }
        impl IntoAttr for $ty {
            fn write(self, cx: &Context, constraint: &AttrConstraint) -> Attribute {
                let kind = crate::support::float::FloatKind::$bits();
                let ty = constraint.value_type(cx).unwrap_or_else(|| cx.float(kind));
                let bits = [u64::from(self.to_bits()), 0];
                cx.intern_attribute(AttrData::Float { ty, bits })
            }
        }
    )* };
}

trait KindOfBits {
    fn u32() -> Self;
    fn u64() -> Self;
}

impl KindOfBits for crate::support::float::FloatKind {
    fn u32() -> Self {
        Self::F32
    }
    fn u64() -> Self {
        Self::F64
    }
}

floats!(f32, u32, f64, u64);

impl<'c> AttrValue<'c> for Cow<'c, str> {
    fn read(cx: &'c Context, attr: Attribute) -> Option<Self> {
        cx.string_value(attr).map(|value| cx.str(value))
    }
}

impl IntoAttr for &str {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.string_attr(self)
    }
}

/// The name in a flat symbol reference.
impl AttrValue<'_> for Identifier {
    fn read(cx: &Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::SymbolRef { root, nested } if nested.is_empty() => Some(*root),
            _ => None,
        }
    }
}

impl IntoAttr for Identifier {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.symbol_ref_attr(self)
    }
}

impl AttrValue<'_> for Type {
    fn read(cx: &Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::Type(ty) => Some(*ty),
            _ => None,
        }
    }
}

impl IntoAttr for Type {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.type_attr(self)
    }
}

impl<'c> AttrValue<'c> for &'c [Attribute] {
    fn read(cx: &'c Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::Array(elements) => Some(elements),
            _ => None,
        }
    }
}

impl IntoAttr for &[Attribute] {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.array_attr(self)
    }
}

impl<'c> AttrValue<'c> for &'c [NamedAttr] {
    fn read(cx: &'c Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::Dictionary(entries) => Some(entries),
            _ => None,
        }
    }
}

impl IntoAttr for &[NamedAttr] {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.dictionary_attr(self)
    }
}

impl<'c> AttrValue<'c> for &'c AffineMap {
    fn read(cx: &'c Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::AffineMap(map) => Some(map),
            _ => None,
        }
    }
}

impl IntoAttr for &AffineMap {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.affine_map_attr(self.clone())
    }
}

impl AttrValue<'_> for Vec<i32> {
    fn read(cx: &Context, attr: Attribute) -> Option<Self> {
        super::i32_array(cx, attr)
    }
}

impl IntoAttr for &[i32] {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.i32_array_attr(self)
    }
}

impl AttrValue<'_> for Vec<i64> {
    fn read(cx: &Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::DenseArray { element, data, .. } if *element == cx.i64() => {
                let words = data.as_chunks::<8>().0.iter();
                Some(words.map(|bytes| i64::from_le_bytes(*bytes)).collect())
            }
            _ => None,
        }
    }
}

impl IntoAttr for &[i64] {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        cx.i64_array_attr(self)
    }
}

impl AttrValue<'_> for Vec<bool> {
    fn read(cx: &Context, attr: Attribute) -> Option<Self> {
        match cx.attr_data(attr) {
            AttrData::DenseArray { element, data, .. } if *element == cx.i1() => {
                Some(data.iter().map(|byte| *byte != 0).collect())
            }
            _ => None,
        }
    }
}

impl IntoAttr for &[bool] {
    fn write(self, cx: &Context, _: &AttrConstraint) -> Attribute {
        let data = self.iter().map(|bit| u8::from(*bit)).collect();
        let element = cx.i1();
        cx.intern_attribute(AttrData::DenseArray { element, len: self.len(), data })
    }
}

/// A Rust enum for an attribute that is an integer with one of some values, for
/// `#[attr(value = Name)]`.
///
/// ```
/// irtool::attr_enum! {
///     /// How to round.
///     pub enum Rounding { Up = 0, Down = 1 }
/// }
/// assert_eq!(Rounding::from_value(1), Some(Rounding::Down));
/// ```
#[macro_export]
macro_rules! attr_enum {
    ($(#[$doc:meta])* $vis:vis enum $name:ident { $($(#[$case_doc:meta])* $case:ident = $value:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "cases are words of the dialect")]
        $vis enum $name { $($(#[$case_doc])* $case = $value),* }

        impl $name {
            /// The case with this value.
            pub fn from_value(value: i64) -> Option<Self> {
                match value {
                    $($value => Some($name::$case),)*
                    _ => None,
                }
            }
        }

        impl $crate::spec::AttrValue<'_> for $name {
            fn read(cx: &$crate::context::Context, attr: $crate::context::Attribute) -> Option<Self> {
                <i64 as $crate::spec::AttrValue<'_>>::read(cx, attr).and_then(Self::from_value)
            }
        }

        impl $crate::spec::IntoAttr for $name {
            fn write(
                self,
                cx: &$crate::context::Context,
                constraint: &$crate::spec::AttrConstraint,
            ) -> $crate::context::Attribute {
                $crate::spec::IntoAttr::write(self as i64, cx, constraint)
            }
        }
    };
}
