//! Assembly formats: what an op looks like between its name and its location.
//!
//! A format is written in the language of ODS, as in `$lhs `,` $rhs attr-dict `:` type($result)`,
//! and taken apart once per op name into [`Item`]s, which a parser and a printer walk. Which
//! blanks a printer puts where depends on the neighbours of an item only, so they are settled
//! here: [`Item::space`].
//!
//! Invariants: numbers in a [`Format`] are those of parts of the spec it was read with.
//! Limits: formats of types and attributes are read elsewhere ([`super::definition`]).

pub(in crate::spec) mod blanks;
pub(in crate::spec) mod lex;
mod read;

use super::OpSpec;

/// A format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Format {
    /// In order of the text.
    pub items: Vec<Item>,
    /// Numbers of the attributes that the format spells out: an attribute dictionary leaves them
    /// out.
    pub used: Vec<u16>,
    /// Whether the operands are spelled out all together, so that nothing tells their groups.
    pub all_operands: bool,
    /// Whether the types of operands are spelled out all together.
    pub all_operand_types: bool,
    /// The same of the types of results.
    pub all_results: bool,
    /// Numbers of the groups of operands whose types the format spells out itself.
    pub typed_operands: Vec<u16>,
}

/// One thing of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Whether a printer starts with a blank.
    pub space: bool,
    /// What it is.
    pub kind: Kind,
}

/// Kinds of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A keyword or punctuation.
    Literal(Box<str>),
    /// A blank or a line end that is only printed.
    Space(&'static str),
    /// Operands of a group.
    Operand(u16),
    /// An attribute; whether with the name of its dialect.
    Attr(u16, bool),
    /// A region, or all from a number on.
    Region(u16),
    /// A successor, or all from a number on.
    Successor(u16),
    /// All operands.
    Operands,
    /// All regions.
    Regions,
    /// All successors.
    Successors,
    /// The attributes that nothing else spells out; whether after `attributes`.
    AttrDict(bool),
    /// The properties that nothing else spells out.
    PropDict,
    /// Types of something; whether with the name of their dialect.
    Type(Of, bool),
    /// `(inputs) -> results`.
    FunctionalType(Of, Of),
    /// A function of the dialect.
    Custom(Box<str>, Vec<Arg>),
    /// What may be absent.
    Group(Box<Group>),
    /// Clauses in any order, each a keyword and what follows it.
    AnyOrder(Vec<Clause>),
}

/// What types are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A group of operands.
    Operand(u16),
    /// A group of results.
    Result(u16),
    /// All operands.
    Operands,
    /// All results.
    Results,
}

/// What a function of the dialect is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Operands of a group.
    Operand(u16),
    /// An attribute.
    Attr(u16),
    /// A region, or all from a number on.
    Region(u16),
    /// A successor, or all from a number on.
    Successor(u16),
    /// Types.
    Type(Of),
    /// The attributes that nothing else spells out.
    AttrDict,
    /// What has been parsed before.
    Ref(Box<Arg>),
    /// A text.
    Text(Box<str>),
    /// All operands.
    Operands,
    /// All regions.
    Regions,
    /// All successors.
    Successors,
}

/// What may be absent: `(then...)?`, `(then...) : (otherwise...)?`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What there is.
    pub then: Vec<Item>,
    /// What there is instead.
    pub otherwise: Vec<Item>,
    /// Says whether the first or the second is there.
    pub anchor: Anchor,
    /// Whether the anchor says that it is the second.
    pub inverted: bool,
    /// The unit attribute that the group stands for, without being spelled out.
    pub unit: Option<u16>,
}

/// What says whether a group is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A group of operands has any.
    Operand(u16),
    /// A group of results has any.
    Result(u16),
    /// An attribute is there and has not its default value.
    Attr(u16),
    /// A region is not empty, or there are any.
    Region(u16),
    /// There are successors.
    Successor(u16),
    /// One of these.
    Any(Vec<Anchor>),
}

/// A clause of [`Kind::AnyOrder`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its keyword.
    pub keyword: Item,
    /// What follows; empty for a unit attribute.
    pub items: Vec<Item>,
    /// Whether it is there.
    pub anchor: Anchor,
    /// The unit attribute that it stands for.
    pub unit: Option<u16>,
}

impl Format {
    /// Reads the format of an op.
    ///
    /// # Errors
    /// What is wrong with its text.
    pub fn read(spec: &OpSpec) -> Result<Format, String> {
        read::read(spec, &spec.format)
    }
}
