//! Constraints that share variables: what definitions of dialects at run time are made of.
//!
//! A [`ConstraintSet`] is a list of constraints, named by their numbers. Whatever is held against
//! one for the first time must satisfy it and is what the number stands for from then on; what
//! comes later under the same number must be equal to that. So `%t` below says of the operand
//! what it is, and of the result that it is the same:
//!
//! ```text
//! %t = any                     0: Any
//! %c = parametric complex<%t>  1: Parametric(complex, [0])
//! operands(%c) results(%t)     operands: [1]   results: [0]
//! ```
//!
//! Invariants: numbers in a set are numbers of the same set; what refers to a definition names its
//! kind in full.
//! Limits: constants are text, so that one set serves any number of contexts; they are read when
//! a checker is made.

use super::{Arity, List, Text};
use crate::context::{Attribute, Context, ParameterCheck};

/// What is said of types, attributes, operands and the like, by numbers of [`Constraint`]s.
#[derive(Clone, Debug, Default)]
pub struct ConstraintSet {
    /// The constraints.
    pub constraints: List<Constraint>,
    /// Operand groups.
    pub operands: List<ConstrainedGroup>,
    /// Result groups.
    pub results: List<ConstrainedGroup>,
    /// Attributes that must be there, discardable ones by their place in an op, with their
    /// constraints.
    pub attrs: List<(Text, usize)>,
    /// Regions.
    pub regions: List<ConstrainedRegion>,
}

/// A group of operands or results.
#[derive(Clone, Copy, Debug)]
pub struct ConstrainedGroup {
    /// How many there are.
    pub arity: Arity,
    /// The constraint on the types.
    pub constraint: usize,
}

/// A region.
#[derive(Clone, Debug, Default)]
pub struct ConstrainedRegion {
    /// The constraints on the arguments of the entry block; `None` when it may have any.
    pub arguments: Option<List<usize>>,
    /// How many blocks it has, if that is said.
    pub blocks: Option<u32>,
}

/// Whether something is a type or an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sort {
    /// A type.
    Type,
    /// An attribute.
    Attribute,
}

/// A kind of types or attributes: `builtin.integer`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kind {
    /// Of types or of attributes.
    pub sort: Sort,
    /// The dialect.
    pub dialect: Text,
    /// The name in it.
    pub name: Text,
}

/// A constraint on an attribute, or on a type, which stands for the attribute that holds it.
#[derive(Clone, Debug)]
pub enum Constraint {
    /// Everything.
    Any,
    /// This attribute, as it is written.
    Is(Text),
    /// Everything of one kind.
    Base(Kind),
    /// Everything of one kind whose parameters satisfy these.
    Parametric(Kind, List<usize>),
    /// What satisfies one of these.
    AnyOf(List<usize>),
    /// What satisfies all of these.
    AllOf(List<usize>),
    /// A predicate in C++, of which nothing is known.
    Unchecked(Text),
}

/// A type or attribute with parameters, `!dialect.name<a, b>`.
#[derive(Clone, Debug)]
pub struct ParameterizedSymbol {
    /// Which one.
    pub kind: Kind,
    /// The constraints that [`ParameterizedSymbol::parameters`] speak of.
    pub set: ConstraintSet,
    /// The constraint on each parameter.
    pub parameters: Vec<usize>,
}

/// The types and attributes of a dialect.
#[derive(Clone, Debug, Default)]
pub struct Parameterized(pub Vec<ParameterizedSymbol>);

impl ParameterCheck for Parameterized {
    fn check(
        &self,
        cx: &Context,
        is_type: bool,
        name: &[u8],
        parameters: &[Attribute],
    ) -> Option<Result<(), String>> {
        let sort = if is_type { Sort::Type } else { Sort::Attribute };
        let named =
            |d: &&ParameterizedSymbol| d.kind.sort == sort && d.kind.name.as_bytes() == name;
        let definition = self.0.iter().find(named)?;
        Some(super::check::check_parameters(cx, definition, parameters))
    }
}
