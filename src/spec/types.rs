//! What a type must satisfy: composable data with MLIR's words for it.

use super::{List, Text};
use crate::context::{Context, Signedness, Strides, Type, TypeData};
use crate::support::float::FloatKind;
use std::borrow::Cow;

/// A constraint on a type: a predicate and how messages name it.
#[derive(Clone, Debug)]
pub struct TypeConstraint {
    /// As in "must be `signless-integer-like`, but got".
    pub summary: Text,
    /// What it asks.
    pub predicate: TypePredicate,
}

impl TypeConstraint {
    /// A constraint.
    pub const fn new(summary: &'static str, predicate: TypePredicate) -> Self {
        TypeConstraint { summary: Cow::Borrowed(summary), predicate }
    }

    /// Whether `ty` satisfies it.
    pub fn accepts(&self, cx: &Context, ty: Type) -> bool {
        self.predicate.accepts(cx, ty)
    }

    /// Whether every type satisfies it.
    pub fn is_trivial(&self) -> bool {
        matches!(self.predicate, TypePredicate::Any | TypePredicate::Unchecked(_))
    }
}

/// A predicate on types.
#[derive(Clone, Debug)]
pub enum TypePredicate {
    /// Everything.
    Any,
    /// One of these holds.
    AnyOf(List<TypePredicate>),
    /// All of these hold.
    AllOf(List<TypePredicate>),
    /// None of these holds.
    NoneOf(List<TypePredicate>),
    /// The element type (of a shaped or complex type) satisfies all of these.
    Element(List<TypePredicate>),
    /// An integer type.
    Integer,
    /// An integer type of this width, whatever its sign.
    IntegerOf(u32),
    /// A signless integer type.
    Signless,
    /// The signless integer type of this width.
    SignlessOf(u32),
    /// A signed integer type.
    Signed,
    /// The signed integer type of this width.
    SignedOf(u32),
    /// An unsigned integer type.
    Unsigned,
    /// The unsigned integer type of this width.
    UnsignedOf(u32),
    /// `index`.
    Index,
    /// A floating-point type.
    Float,
    /// The floating-point type of this format.
    FloatOf(FloatKind),
    /// `none`.
    None,
    /// `complex<...>`.
    Complex,
    /// `tuple<...>`.
    Tuple,
    /// A function type.
    Function,
    /// A graph type.
    Graph,
    /// A vector.
    Vector,
    /// A vector without scalable dimensions.
    FixedVector,
    /// A vector with a scalable dimension.
    ScalableVector,
    /// A tensor with rank.
    RankedTensor,
    /// A tensor without rank.
    UnrankedTensor,
    /// A tensor.
    Tensor,
    /// A memref with rank.
    MemRef,
    /// A memref without rank.
    UnrankedMemRef,
    /// A memref.
    AnyMemRef,
    /// A vector, tensor or memref.
    Shaped,
    /// A vector or tensor: something passed by value.
    ValueSemantics,
    /// A shaped type with rank.
    Ranked,
    /// A shaped type of this rank.
    Rank(u32),
    /// A shaped type of this rank or more.
    MinRank(u32),
    /// A shaped type of this rank or less.
    MaxRank(u32),
    /// A static shape with so many elements.
    NumElements(i64),
    /// A shape with so many elements or more.
    MinElements(i64),
    /// A shape with so many elements or fewer.
    MaxElements(i64),
    /// This very shape.
    Shape(List<i64>),
    /// No unknown extents.
    StaticShape,
    /// All extents differ from this.
    NoExtent(i64),
    /// All extents are this.
    EveryExtent(i64),
    /// The last dimension is scalable and no other is.
    OnlyLastScalable,
    /// A memref whose layout is given by strides.
    Strided,
    /// A type of this dialect and mnemonic.
    Dialect(Text, Text),
    /// Any type of this dialect.
    AnyOfDialect(Text),
    /// Whatever this function says.
    Holds(fn(&Context, Type) -> bool),
    /// Whatever this function says of a type, which is whether it implements an interface.
    Implements(fn(&Context, Type) -> bool),
    /// Everything; where a format states no type it is the one that this text spells.
    Unstated(Text),
    /// What this text says, in words that are not understood here: everything passes. Never part
    /// of [`TypePredicate::NoneOf`], which would turn that round.
    Unchecked(Text),
}

impl TypePredicate {
    /// Whether `ty` satisfies it.
    pub fn accepts(&self, cx: &Context, ty: Type) -> bool {
        use TypePredicate as P;
        let data = cx.type_data(ty);
        let integer = |wanted: Signedness, bits: Option<u32>| {
            matches!(data, TypeData::Integer { width, signedness }
                if *signedness == wanted && bits.is_none_or(|bits| bits == *width))
        };
        match self {
            P::Any | P::Unstated(_) | P::Unchecked(_) => true,
            P::AnyOf(list) => list.iter().any(|p| p.accepts(cx, ty)),
            P::AllOf(list) => list.iter().all(|p| p.accepts(cx, ty)),
            P::NoneOf(list) => !list.iter().any(|p| p.accepts(cx, ty)),
            // Elements and extents of a dialect's own type are not known here, so what other
            // predicates leave of such a type passes.
            P::Element(list) => match element(data) {
                Some(element) => list.iter().all(|p| p.accepts(cx, element)),
                None => matches!(data, TypeData::Dialect(_)),
            },
            P::Integer => matches!(data, TypeData::Integer { .. }),
            P::IntegerOf(bits) => matches!(data, TypeData::Integer { width, .. } if width == bits),
            P::Signless => integer(Signedness::Signless, None),
            P::SignlessOf(bits) => integer(Signedness::Signless, Some(*bits)),
            P::Signed => integer(Signedness::Signed, None),
            P::SignedOf(bits) => integer(Signedness::Signed, Some(*bits)),
            P::Unsigned => integer(Signedness::Unsigned, None),
            P::UnsignedOf(bits) => integer(Signedness::Unsigned, Some(*bits)),
            P::Index => matches!(data, TypeData::Index),
            P::Float => matches!(data, TypeData::Float(_)),
            P::FloatOf(kind) => matches!(data, TypeData::Float(k) if k == kind),
            P::None => matches!(data, TypeData::None),
            P::Complex => matches!(data, TypeData::Complex(_)),
            P::Tuple => matches!(data, TypeData::Tuple(_)),
            P::Function => matches!(data, TypeData::Function { .. }),
            P::Graph => matches!(data, TypeData::Graph { .. }),
            P::Vector => matches!(data, TypeData::Vector { .. }),
            P::FixedVector => {
                matches!(data, TypeData::Vector { scalable, .. } if !scalable.contains(&true))
            }
            P::ScalableVector => {
                matches!(data, TypeData::Vector { scalable, .. } if scalable.contains(&true))
            }
            P::RankedTensor => matches!(data, TypeData::RankedTensor { .. }),
            P::UnrankedTensor => matches!(data, TypeData::UnrankedTensor(_)),
            P::Tensor => {
                matches!(data, TypeData::RankedTensor { .. } | TypeData::UnrankedTensor(_))
            }
            P::MemRef => matches!(data, TypeData::MemRef { .. }),
            P::UnrankedMemRef => matches!(data, TypeData::UnrankedMemRef { .. }),
            P::AnyMemRef => {
                matches!(data, TypeData::MemRef { .. } | TypeData::UnrankedMemRef { .. })
            }
            P::Shaped => data.element().is_some(),
            P::ValueSemantics => matches!(
                data,
                TypeData::Vector { .. }
                    | TypeData::RankedTensor { .. }
                    | TypeData::UnrankedTensor(_)
            ),
            P::Strided => Strides::of(cx, ty).is_some(),
            P::OnlyLastScalable => match data {
                TypeData::Vector { scalable, .. } => {
                    scalable.split_last().is_some_and(|(last, rest)| *last && !rest.contains(&true))
                }
                _ => false,
            },
            P::Dialect(dialect, mnemonic) => match data {
                TypeData::Dialect(text) => text.is(cx, dialect, mnemonic),
                _ => false,
            },
            P::AnyOfDialect(dialect) => match data {
                TypeData::Dialect(text) => cx.bytes(text.dialect) == dialect.as_bytes(),
                _ => false,
            },
            P::Holds(function) | P::Implements(function) => function(cx, ty),
            _ => match data.shape() {
                Some(shape) => self.accepts_shape(shape),
                None => matches!(data, TypeData::Dialect(_)),
            },
        }
    }

    /// Whether something in it is not checked.
    pub fn has_unchecked(&self) -> bool {
        use TypePredicate as P;
        match self {
            P::Unchecked(_) => true,
            P::AnyOf(list) | P::AllOf(list) | P::NoneOf(list) | P::Element(list) => {
                list.iter().any(TypePredicate::has_unchecked)
            }
            _ => false,
        }
    }

    /// The predicates that only look at the extents.
    fn accepts_shape(&self, shape: &[i64]) -> bool {
        use TypePredicate as P;
        let elements = || shape.iter().try_fold(1i64, |n, extent| n.checked_mul(*extent));
        let is_static = || shape.iter().all(|extent| *extent >= 0);
        match self {
            P::Ranked => true,
            P::Rank(rank) => shape.len() == *rank as usize,
            P::MinRank(rank) => shape.len() >= *rank as usize,
            P::MaxRank(rank) => shape.len() <= *rank as usize,
            P::NumElements(count) => is_static() && elements() == Some(*count),
            P::MinElements(count) => is_static() && elements().is_none_or(|n| n >= *count),
            P::MaxElements(count) => is_static() && elements().is_some_and(|n| n <= *count),
            P::Shape(wanted) => shape == &**wanted,
            P::StaticShape => is_static(),
            P::NoExtent(extent) => !shape.contains(extent),
            P::EveryExtent(wanted) => shape.iter().all(|extent| extent == wanted),
            _ => false,
        }
    }
}

/// Element type of a shaped or complex type.
fn element(data: &TypeData) -> Option<Type> {
    match data {
        TypeData::Complex(element) => Some(*element),
        _ => data.element(),
    }
}
