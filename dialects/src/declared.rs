//! How definitions of types and attributes are written down in the folders of dialects, and when
//! they are made: when somebody first meets one, since most programs use few of them.

use irtool::context::{AttrData, Attribute, Context, SymbolDefinition, Type};
pub(crate) use irtool::list;
pub(crate) use irtool::spec::AttrPredicate as A;
pub(crate) use irtool::spec::TypePredicate;
pub(crate) use irtool::spec::TypePredicate::{Any, MemRef, Vector};
pub(crate) use irtool::spec::definition::ParamKind::{AffineMap, Bool, String};
use irtool::spec::definition::{
    DefFormat, Definition, DefinitionCheck, Param, ParamKind, read_format,
};
use std::any::Any as AnyValue;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// A type or attribute.
#[derive(Debug)]
pub(crate) struct Row {
    is_type: bool,
    name: &'static str,
    mnemonic: &'static str,
    params: fn() -> Vec<Param>,
    format: &'static str,
    check: Option<DefinitionCheck>,
}

impl Row {
    /// With what is to be asked of its parameters besides their kinds.
    pub(crate) const fn checked(mut self, check: DefinitionCheck) -> Row {
        self.check = Some(check);
        self
    }
}

/// An attribute: its name in messages, mnemonic, parameters and format.
pub(crate) const fn attribute(
    name: &'static str,
    mnemonic: &'static str,
    params: fn() -> Vec<Param>,
    format: &'static str,
) -> Row {
    Row { is_type: false, name, mnemonic, params, format, check: None }
}

/// A type, likewise.
pub(crate) const fn type_(
    name: &'static str,
    mnemonic: &'static str,
    params: fn() -> Vec<Param>,
    format: &'static str,
) -> Row {
    Row { is_type: true, name, mnemonic, params, format, check: None }
}

/// A parameter that must be there.
pub(crate) fn param(name: &'static str, class: &'static str, kind: ParamKind) -> Param {
    Param { name: Cow::Borrowed(name), class: Cow::Borrowed(class), kind, default: None }
}

/// What is written when a parameter is left out.
pub(crate) trait Or {
    /// With this default, as printed.
    fn or(self, default: &'static str) -> Self;
}

impl Or for Param {
    fn or(mut self, default: &'static str) -> Self {
        self.default = Some(Cow::Borrowed(default));
        self
    }
}

pub(crate) const INT: ParamKind = ParamKind::Integer(32, true);
pub(crate) const INT64: ParamKind = ParamKind::Integer(64, true);
pub(crate) const UNSIGNED: ParamKind = ParamKind::Integer(32, false);
pub(crate) const UINT64: ParamKind = ParamKind::Integer(64, false);

/// An attribute that satisfies this.
pub(crate) fn attr(predicate: A) -> ParamKind {
    ParamKind::Attr(predicate)
}

/// A type that satisfies this.
pub(crate) fn ty(predicate: TypePredicate) -> ParamKind {
    ParamKind::Type(predicate)
}

/// The attribute of a dialect with this mnemonic.
pub(crate) const fn own(dialect: &'static str, mnemonic: &'static str) -> A {
    A::Dialect(Cow::Borrowed(dialect), Cow::Borrowed(mnemonic))
}

/// The type of a dialect with this mnemonic.
pub(crate) const fn own_type(dialect: &'static str, mnemonic: &'static str) -> TypePredicate {
    TypePredicate::Dialect(Cow::Borrowed(dialect), Cow::Borrowed(mnemonic))
}

/// Several of them.
pub(crate) fn several(kind: ParamKind) -> ParamKind {
    ParamKind::List(Box::new(kind))
}

/// Several attributes that are sorted by their names.
pub(crate) fn by_name(kind: ParamKind) -> ParamKind {
    ParamKind::ByName(Box::new(kind))
}

/// One of these words, or several with a separator between them. Messages name its class, or say
/// what it is for where `summary` is not empty.
pub(crate) fn one_of(
    words: &[&'static str],
    separator: &'static str,
    summary: &'static str,
) -> ParamKind {
    let words = words.iter().map(|word| Cow::Borrowed(*word)).collect();
    ParamKind::Enum(words, Cow::Borrowed(separator), Cow::Borrowed(summary))
}

/// One of these words, which are sorted, as the reference asks C++ for.
pub(crate) const fn word(words: &'static [&'static str], what: &'static str) -> ParamKind {
    ParamKind::Word(words, what)
}

/// The type that a parameter is.
pub(crate) fn type_of(cx: &Context, params: &[Option<Attribute>], number: usize) -> Option<Type> {
    match cx.attr_data((*params.get(number)?)?) {
        AttrData::Type(ty) => Some(*ty),
        _ => None,
    }
}

/// The types that a parameter lists.
pub(crate) fn types_of<'c>(
    cx: &'c Context,
    params: &[Option<Attribute>],
    number: usize,
) -> impl Iterator<Item = Type> + use<'c> {
    let list = params.get(number).copied().flatten().map(|list| cx.attr_data(list));
    let items = match list {
        Some(AttrData::Array(items)) => &items[..],
        _ => &[],
    };
    items.iter().filter_map(|item| match cx.attr_data(*item) {
        AttrData::Type(ty) => Some(*ty),
        _ => None,
    })
}

/// The number that a parameter is.
pub(crate) fn number_of(cx: &Context, params: &[Option<Attribute>], number: usize) -> Option<i64> {
    match cx.attr_data((*params.get(number)?)?) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    }
}

/// The definitions as the context keeps them.
pub(crate) fn symbols(rows: &'static [Row]) -> impl Iterator<Item = Arc<dyn SymbolDefinition>> {
    rows.iter().map(|row| {
        let symbol: Arc<dyn SymbolDefinition> = Arc::new(Declared { row, made: OnceLock::new() });
        symbol
    })
}

/// A type that has no parameters. What stands in brackets behind its mnemonic is passed over.
pub(crate) fn plain(mnemonic: &'static str) -> Arc<dyn SymbolDefinition> {
    Arc::new(Plain { mnemonic, made: OnceLock::new() })
}

/// A type without parameters, and the definition once it was asked for.
#[derive(Debug)]
struct Plain {
    mnemonic: &'static str,
    made: OnceLock<Definition>,
}

impl SymbolDefinition for Plain {
    fn mnemonic(&self) -> &str {
        self.mnemonic
    }

    fn is_type(&self) -> bool {
        true
    }

    fn as_any(&self) -> &dyn AnyValue {
        self.made.get_or_init(|| Definition {
            is_type: true,
            name: Cow::Borrowed(self.mnemonic),
            mnemonic: Cow::Borrowed(self.mnemonic),
            params: Vec::new().into(),
            format: DefFormat::default(),
            check: None,
        })
    }
}

/// A row, and the definition once it was asked for.
#[derive(Debug)]
struct Declared {
    row: &'static Row,
    made: OnceLock<Definition>,
}

impl SymbolDefinition for Declared {
    fn mnemonic(&self) -> &str {
        self.row.mnemonic
    }

    fn is_type(&self) -> bool {
        self.row.is_type
    }

    fn as_any(&self) -> &dyn AnyValue {
        self.made.get_or_init(|| {
            let row = self.row;
            let params = (row.params)();
            let format = read_format(&params, row.format);
            debug_assert!(format.is_ok(), "{}: {format:?}", row.name);
            Definition {
                is_type: row.is_type,
                name: Cow::Borrowed(row.name),
                mnemonic: Cow::Borrowed(row.mnemonic),
                params: params.into(),
                format: format.unwrap_or_default(),
                check: row.check,
            }
        })
    }
}
