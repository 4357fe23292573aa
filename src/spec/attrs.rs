//! What an attribute must satisfy: composable data with MLIR's words for it.

use super::{List, Text, TypePredicate};
use crate::context::{AttrData, Attribute, Context, Type, TypeData};
use std::borrow::Cow;

/// A constraint on an attribute: a predicate and how messages name it.
#[derive(Clone, Debug)]
pub struct AttrConstraint {
    /// As in "failed to satisfy constraint: `32-bit signless integer attribute`".
    pub summary: Text,
    /// What it asks.
    pub predicate: AttrPredicate,
    /// What a value must be to be kept as a property in the first place: a parser rejects others
    /// before there is an op to verify ("Invalid attribute `x` in property conversion").
    pub storage: AttrPredicate,
    /// How formats spell it.
    pub spelling: Spelling,
}

/// How formats spell an attribute.
#[derive(Clone, Debug)]
pub enum Spelling {
    /// As attributes are.
    Plain,
    /// A string as `@name`.
    Symbol,
    /// An integer as the keyword for its value.
    Enum(List<(Text, i64)>),
    /// A dialect's own attribute as a word, or several.
    Words(Words),
    /// An integer as the keywords for its bits, with `|` between them.
    Bits(List<(Text, i64)>),
    /// An integer as words for its bits, which only words stand for.
    Flags(Flags),
    /// An array of one integer as that integer.
    OptionalInteger,
}

/// The words of an integer that is flags, as native properties have them.
#[derive(Clone, Debug)]
pub struct Flags {
    /// What stands before `<...>` around the words; empty where they stand alone.
    pub keyword: Text,
    /// What stands between the words; empty where there is one only.
    pub separator: Text,
    /// Each word and its value.
    pub cases: List<(Text, i64)>,
}

/// The words of an attribute that stands for an enum.
#[derive(Clone, Debug)]
pub struct Words {
    /// The attribute, as messages name it; empty where that is not known.
    pub attr: Text,
    /// The enum, as messages name it.
    pub class: Text,
    /// What the words are for, where messages say that; empty where they name the class.
    pub what: Text,
    /// What stands between the words for bits; empty where there is one word only.
    pub separator: Text,
    /// Whether they stand in `<...>`.
    pub bracketed: bool,
    /// Each word and its value.
    pub cases: List<(Text, i64)>,
}

impl AttrConstraint {
    /// A constraint that any storage fits.
    pub const fn new(summary: &'static str, predicate: AttrPredicate) -> Self {
        AttrConstraint {
            summary: Cow::Borrowed(summary),
            predicate,
            storage: AttrPredicate::Any,
            spelling: Spelling::Plain,
        }
    }

    /// Whether `attr` satisfies it.
    pub fn accepts(&self, cx: &Context, attr: Attribute) -> bool {
        self.predicate.accepts(cx, attr)
    }

    /// Whether every attribute satisfies it.
    pub fn is_trivial(&self) -> bool {
        matches!(self.predicate, AttrPredicate::Any | AttrPredicate::Unchecked(_))
    }
}

/// A predicate on attributes.
#[derive(Clone, Debug)]
pub enum AttrPredicate {
    /// Everything.
    Any,
    /// One of these holds.
    AnyOf(List<AttrPredicate>),
    /// All of these hold.
    AllOf(List<AttrPredicate>),
    /// None of these holds.
    NoneOf(List<AttrPredicate>),
    /// `unit`.
    Unit,
    /// `true` or `false`.
    Bool,
    /// An integer attribute.
    Integer,
    /// A float attribute.
    Float,
    /// An integer or float attribute, or anything else with a type, of such a type.
    Typed(List<TypePredicate>),
    /// An attribute of a kind that carries a type; any dialect's own may.
    TypedAny,
    /// An integer attribute with a value, read with its type's sign, not below this.
    Min(i64),
    /// An integer attribute with a value, read with its type's sign, not above this.
    Max(i64),
    /// An integer attribute with one of these values.
    OneOf(List<i64>),
    /// An integer attribute that is a union of these bits.
    BitsOf(u64),
    /// An integer attribute with a power of two.
    PowerOfTwo,
    /// A string.
    String,
    /// A string that is not empty.
    NonEmptyString,
    /// One of these strings.
    StringOf(List<Text>),
    /// A symbol reference.
    SymbolRef,
    /// A symbol reference without nested ones.
    FlatSymbolRef,
    /// A type that satisfies these.
    Type(List<TypePredicate>),
    /// An array.
    Array,
    /// An array whose elements satisfy these.
    ArrayOf(List<AttrPredicate>),
    /// An array (of any kind) with so many elements or more.
    MinCount(usize),
    /// An array (of any kind) with so many elements or fewer.
    MaxCount(usize),
    /// A dense array with elements in ascending order.
    Sorted,
    /// A dictionary.
    Dictionary,
    /// A dictionary whose values satisfy these.
    DictionaryOf(List<AttrPredicate>),
    /// An affine map.
    AffineMap,
    /// An integer set.
    IntegerSet,
    /// A dense array.
    DenseArray,
    /// A dense array with elements of such a type.
    DenseArrayOf(List<TypePredicate>),
    /// Elements of any kind.
    Elements,
    /// Dense elements.
    DenseElements,
    /// Dense elements that are integers or index.
    DenseIntElements,
    /// Dense elements that are floats.
    DenseFpElements,
    /// Dense elements of strings.
    DenseStringElements,
    /// A dense resource.
    DenseResource,
    /// Elements whose type satisfies these.
    ElementsOf(List<TypePredicate>),
    /// A location.
    Location,
    /// A strided layout.
    StridedLayout,
    /// A distinct attribute.
    Distinct,
    /// An attribute of this dialect and mnemonic.
    Dialect(Text, Text),
    /// Any attribute of this dialect.
    AnyOfDialect(Text),
    /// Whatever this function says.
    Holds(fn(&Context, Attribute) -> bool),
    /// What this text says, in words that are not understood here: everything passes. Never part
    /// of [`AttrPredicate::NoneOf`], which would turn that round.
    Unchecked(Text),
}

impl AttrPredicate {
    /// Whether `attr` satisfies it.
    pub fn accepts(&self, cx: &Context, attr: Attribute) -> bool {
        use AttrPredicate as P;
        let data = cx.attr_data(attr);
        let all = |list: &List<TypePredicate>, ty: Type| list.iter().all(|p| p.accepts(cx, ty));
        match self {
            P::Any | P::Unchecked(_) => true,
            P::AnyOf(list) => list.iter().any(|p| p.accepts(cx, attr)),
            P::AllOf(list) => list.iter().all(|p| p.accepts(cx, attr)),
            P::NoneOf(list) => !list.iter().any(|p| p.accepts(cx, attr)),
            P::Unit => matches!(data, AttrData::Unit),
            P::Bool => matches!(data, AttrData::Integer { ty, .. } if *ty == cx.i1()),
            P::Integer => matches!(data, AttrData::Integer { .. }),
            P::Float => matches!(data, AttrData::Float { .. }),
            P::TypedAny => match data {
                AttrData::String { .. } => true,
                // Those of dialects that nobody knows have the type none.
                AttrData::Dialect(text) => {
                    text.ty.is_some() || !cx.is_dialect_registered(text.dialect)
                }
                _ => attr_type(data).is_some(),
            },
            P::Typed(list) => attr_type(data).is_some_and(|ty| all(list, ty)),
            P::Min(_) | P::Max(_) | P::OneOf(_) | P::BitsOf(_) | P::PowerOfTwo => {
                self.accepts_integer(cx, data)
            }
            P::String => matches!(data, AttrData::String { .. }),
            P::NonEmptyString => {
                matches!(data, AttrData::String { value, .. } if !cx.bytes(*value).is_empty())
            }
            P::StringOf(list) => match data {
                AttrData::String { value, .. } => {
                    let bytes = cx.bytes(*value);
                    list.iter().any(|text| text.as_bytes() == bytes)
                }
                _ => false,
            },
            P::SymbolRef => matches!(data, AttrData::SymbolRef { .. }),
            P::FlatSymbolRef => {
                matches!(data, AttrData::SymbolRef { nested, .. } if nested.is_empty())
            }
            P::Type(list) => matches!(data, AttrData::Type(ty) if all(list, *ty)),
            P::Array => matches!(data, AttrData::Array(_)),
            P::ArrayOf(list) => match data {
                AttrData::Array(elements) => {
                    elements.iter().all(|e| list.iter().all(|p| p.accepts(cx, *e)))
                }
                _ => false,
            },
            P::MinCount(count) => count_of(data).is_some_and(|n| n >= *count),
            P::MaxCount(count) => count_of(data).is_some_and(|n| n <= *count),
            P::Sorted => is_sorted(cx, data),
            P::Dictionary => matches!(data, AttrData::Dictionary(_)),
            P::DictionaryOf(list) => match data {
                AttrData::Dictionary(entries) => {
                    entries.iter().all(|e| list.iter().all(|p| p.accepts(cx, e.value)))
                }
                _ => false,
            },
            P::AffineMap => matches!(data, AttrData::AffineMap(_)),
            P::IntegerSet => matches!(data, AttrData::IntegerSet(_)),
            P::DenseArray => matches!(data, AttrData::DenseArray { .. }),
            P::DenseArrayOf(list) => {
                matches!(data, AttrData::DenseArray { element, .. } if all(list, *element))
            }
            P::Elements => data.is_elements(),
            P::DenseElements => {
                matches!(data, AttrData::DenseElements { .. } | AttrData::DenseStrings { .. })
            }
            P::DenseIntElements => has_elements(cx, data, |element| {
                matches!(element, TypeData::Integer { .. } | TypeData::Index)
            }),
            P::DenseFpElements => {
                has_elements(cx, data, |element| matches!(element, TypeData::Float(_)))
            }
            P::DenseStringElements => matches!(data, AttrData::DenseStrings { .. }),
            P::DenseResource => matches!(data, AttrData::DenseResource { .. }),
            P::ElementsOf(list) => match data {
                AttrData::DenseElements { ty, .. }
                | AttrData::DenseStrings { ty, .. }
                | AttrData::Sparse { ty, .. }
                | AttrData::DenseResource { ty, .. } => all(list, *ty),
                _ => false,
            },
            P::Location => matches!(data, AttrData::Location(_)),
            P::StridedLayout => matches!(data, AttrData::StridedLayout { .. }),
            P::Distinct => matches!(data, AttrData::Distinct { .. }),
            P::Dialect(dialect, mnemonic) => match data {
                AttrData::Dialect(text) => text.is(cx, dialect, mnemonic),
                _ => false,
            },
            P::AnyOfDialect(dialect) => match data {
                AttrData::Dialect(text) => cx.bytes(text.dialect) == dialect.as_bytes(),
                _ => false,
            },
            P::Holds(function) => function(cx, attr),
        }
    }

    /// Whether something in it is not checked.
    pub fn has_unchecked(&self) -> bool {
        use AttrPredicate as P;
        let types = |list: &List<TypePredicate>| list.iter().any(TypePredicate::has_unchecked);
        match self {
            P::Unchecked(_) => true,
            P::AnyOf(list)
            | P::AllOf(list)
            | P::NoneOf(list)
            | P::ArrayOf(list)
            | P::DictionaryOf(list) => list.iter().any(AttrPredicate::has_unchecked),
            P::Typed(list) | P::Type(list) | P::DenseArrayOf(list) | P::ElementsOf(list) => {
                types(list)
            }
            _ => false,
        }
    }

    /// The predicates on the value of an integer attribute.
    fn accepts_integer(&self, cx: &Context, data: &AttrData) -> bool {
        let AttrData::Integer { value, ty } = data else { return false };
        let unsigned = matches!(
            cx.type_data(*ty),
            TypeData::Integer { signedness: crate::context::Signedness::Unsigned, .. }
        );
        match self {
            AttrPredicate::BitsOf(bits) => value.to_u64().is_some_and(|v| v & !bits == 0),
            AttrPredicate::PowerOfTwo => value.count_ones() == 1,
            _ => {
                let number = if unsigned {
                    value.to_u64().and_then(|v| i64::try_from(v).ok())
                } else {
                    value.to_i64()
                };
                // Beyond 64 bits: above every bound when positive.
                let negative = !unsigned && value.is_negative();
                match self {
                    AttrPredicate::Min(min) => number.map_or(!negative, |n| n >= *min),
                    AttrPredicate::Max(max) => number.map_or(negative, |n| n <= *max),
                    AttrPredicate::OneOf(list) => number.is_some_and(|n| list.contains(&n)),
                    _ => false,
                }
            }
        }
    }
}

/// The type that an attribute carries: what `TypedAttr` is in MLIR.
fn attr_type(data: &AttrData) -> Option<Type> {
    match data {
        AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::Sparse { ty, .. }
        | AttrData::DenseResource { ty, .. } => Some(*ty),
        AttrData::String { ty, .. } => *ty,
        AttrData::Dialect(text) => text.ty,
        _ => None,
    }
}

fn count_of(data: &AttrData) -> Option<usize> {
    match data {
        AttrData::Array(elements) => Some(elements.len()),
        AttrData::DenseArray { len, .. } => Some(*len),
        _ => None,
    }
}

fn has_elements(cx: &Context, data: &AttrData, kind: impl Fn(&TypeData) -> bool) -> bool {
    match data {
        AttrData::DenseElements { ty, .. } => {
            cx.type_data(*ty).element().is_some_and(|element| kind(cx.type_data(element)))
        }
        _ => false,
    }
}

fn is_sorted(cx: &Context, data: &AttrData) -> bool {
    let AttrData::DenseArray { element, data, .. } = data else { return false };
    let width = match cx.type_data(*element) {
        TypeData::Integer { width, .. } => (*width as usize).div_ceil(8),
        _ => return false,
    };
    let values = data.chunks_exact(width.max(1)).map(|bytes| {
        let negative = bytes.last().is_some_and(|b| b & 0x80 != 0);
        let mut wide = [if negative { 0xff } else { 0 }; 8];
        wide[..bytes.len()].copy_from_slice(bytes);
        i64::from_le_bytes(wide)
    });
    values.is_sorted()
}
