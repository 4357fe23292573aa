//! Types and attributes of dialects, as definitions state them: parameters and a format.
//!
//! A type or attribute of a dialect is kept as text ([`Verbatim`](crate::context::Verbatim)). With
//! a definition the text is what a printer of that definition writes: a parser reads the
//! parameters, checks them, and puts them down again in the one way that the format has.
//!
//! ```text
//! !d.t< b = 2, a = 1 >   ── `<` struct(params) `>` ──>   !d.t<a = 1, b = 2>
//! ```
//!
//! Invariants: numbers in a [`DefFormat`] are those of parameters of its definition.
//! Limits: what C++ does to parameters beyond their kind (verifiers, functions in formats) is not
//! known; a definition that needs it is left out, and such values are kept as they are written.

mod flags;
mod read;

pub use flags::Flags;
pub use read::read_format;

use super::{List, Text};
use crate::context::{Attribute, Context, SymbolDefinition};
use std::any::Any;

/// A type or an attribute of a dialect.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Whether it is a type.
    pub is_type: bool,
    /// Name, as messages have it.
    pub name: Text,
    /// What follows the name of the dialect.
    pub mnemonic: Text,
    /// Parameters.
    pub params: List<Param>,
    /// What follows the mnemonic.
    pub format: DefFormat,
    /// What is wrong with parameters that are of their kinds, if it is known.
    pub check: Option<DefinitionCheck>,
}

/// Says what is wrong with parameters: numbers as attributes of 64 bits, types as attributes, lists
/// of either as arrays, `None` for what is left out.
pub type DefinitionCheck = fn(&Context, &[Option<Attribute>]) -> Option<String>;

impl SymbolDefinition for Definition {
    fn mnemonic(&self) -> &str {
        &self.mnemonic
    }
    fn is_type(&self) -> bool {
        self.is_type
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Name.
    pub name: Text,
    /// Its class, as messages have it.
    pub class: Text,
    /// What it is.
    pub kind: ParamKind,
    /// The value, as printed, at which it is left out; `None` when it must be there.
    pub default: Option<Text>,
}

/// What a parameter is.
#[derive(Clone, Debug)]
pub enum ParamKind {
    /// An integer of so many bits, signed or not.
    Integer(u32, bool),
    /// `true` or `false`.
    Bool,
    /// A string literal.
    String,
    /// The word for a case of an enum, or several with a separator between them. What messages call
    /// it; empty where they name its class.
    Enum(List<Text>, Text, Text),
    /// One of these words, which are sorted; what messages call it.
    Word(&'static [&'static str], &'static str),
    /// Words that stand for bits.
    Flags(&'static Flags),
    /// A parameter with braces around it.
    Braces(Box<ParamKind>),
    /// A type that satisfies this.
    Type(super::TypePredicate),
    /// An attribute that satisfies this.
    Attr(super::AttrPredicate),
    /// An affine map without `affine_map<...>` around it.
    AffineMap,
    /// Several with commas between them.
    List(Box<ParamKind>),
    /// Several attributes with commas between them, which print in the order of the first string
    /// that each of them has.
    ByName(Box<ParamKind>),
}

/// A format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefFormat {
    /// In order of the text.
    pub items: Vec<DefItem>,
}

/// One thing of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefItem {
    /// Whether a printer starts with a blank.
    pub space: bool,
    /// What it is.
    pub kind: DefKind,
}

/// Kinds of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefKind {
    /// A keyword or punctuation.
    Literal(Box<str>),
    /// A blank or a line end that is only printed.
    Space(&'static str),
    /// A parameter; whether with the name of its dialect.
    Param(u16, bool),
    /// Parameters with commas between them.
    Params(Vec<u16>),
    /// `name = value` of parameters, with commas between them, in any order.
    Struct(Vec<u16>),
    /// What may be absent.
    Group(Box<DefGroup>),
}

/// What may be absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefGroup {
    /// What there is when one of these parameters is not left out.
    pub anchors: Vec<u16>,
    /// What there is.
    pub then: Vec<DefItem>,
    /// What there is instead.
    pub otherwise: Vec<DefItem>,
    /// Whether the anchor stands in `otherwise`.
    pub inverted: bool,
}
