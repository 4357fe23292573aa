//! What hand-written checks share: reading an op wherever its parts are, and wording errors.
//!
//! An isolated op is given to a check as the stub in its parent; attributes and regions are then
//! those of the child body.

use irtool::asm::type_text;
use irtool::context::{AttrData, Attribute, Context, Diagnostic, Piece, Type};
use irtool::ir::{Body, Op};
use irtool::spec::{self, name_of};
use irtool::verify::Site;
use std::borrow::Cow;
use std::ops::Range;

/// The answer of a check: what is wrong, if anything.
pub(crate) type Answer = Result<(), Diagnostic>;

/// An op under check.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub cx: &'a Context,
    /// Where operands and results are.
    pub body: &'a Body,
    pub op: Op,
    /// Where attributes and regions are.
    pub own: &'a Body,
    pub root: Op,
}

impl<'a> Subject<'a> {
    pub fn new(cx: &'a Context, body: &'a Body, op: Op) -> Self {
        match body.child(op) {
            Some(child) => Subject { cx, body, op, own: child, root: child.root() },
            None => Subject { cx, body, op, own: body, root: op },
        }
    }

    /// The op that uses of symbols are checked of.
    pub fn at(site: &Site<'a>) -> Self {
        let (inner, outer) = (site.inner(), site.outer());
        Subject { cx: site.cx, body: outer.body, op: outer.op, own: inner.body, root: inner.op }
    }

    /// An error of the op: `'name' op words`.
    pub fn error(&self, words: impl AsRef<str>) -> Diagnostic {
        spec::op_error(self.cx, self.body, self.op, words.as_ref())
    }

    /// An error at the op, in its own words.
    pub fn bare_error(&self, words: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.own.location(self.root), words)
    }

    /// An error at the place of the op that does not show it.
    pub fn place_error(&self, words: impl Into<String>) -> Diagnostic {
        self.bare_error(words).without_op()
    }

    /// The inherent attribute of this name.
    pub fn property(&self, name: &str) -> Option<Attribute> {
        property(self.cx, self.own, self.root, name)
    }

    /// The integer of the inherent attribute of this name.
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.cx.attr_data(self.property(name)?) {
            AttrData::Integer { value, .. } => value.to_i64(),
            _ => None,
        }
    }

    /// Whether the inherent attribute of this name is `true`.
    pub fn is_true(&self, name: &str) -> bool {
        self.integer(name).is_some_and(|value| value != 0)
    }

    /// The word of the inherent attribute of this name, if that is one: `and` in
    /// `#gpu<all_reduce_op and>`, `row` in `#nvvm.mma_layout<row>`.
    pub fn word(&self, name: &str) -> Option<&'a str> {
        let AttrData::Dialect(text) = self.cx.attr_data(self.property(name)?) else { return None };
        let Some(Piece::Text(text)) = text.pieces.first() else { return None };
        let text = std::str::from_utf8(text).ok()?;
        text.strip_suffix('>').unwrap_or(text).rsplit(['<', ' ']).next()
    }

    /// The size of the group of operands with this number, where sizes are given.
    pub fn segment(&self, number: usize) -> Option<usize> {
        let sizes = self.property("operandSegmentSizes").map(|attr| self.cx.attr_data(attr));
        let Some(AttrData::DenseArray { data, .. }) = sizes else { return None };
        let size = i32::from_le_bytes(*data.as_chunks::<4>().0.get(number)?);
        Some(usize::try_from(size).unwrap_or(0))
    }

    /// The numbers of the operands in the group with this number.
    pub fn operand_group(&self, number: usize) -> Range<usize> {
        let spec = spec::of(self.cx, self.body.name(self.op));
        spec.map_or(0..0, |spec| spec.operand_range(self.cx, self.body, self.op, number))
    }

    /// The integers of the inherent attribute of this name ([`integers`]).
    pub fn integers(&self, name: &str) -> Option<Vec<i64>> {
        integers(self.cx, self.property(name)?)
    }

    /// The elements of the array that the inherent attribute of this name is.
    pub fn array(&self, name: &str) -> Option<&'a [Attribute]> {
        match self.cx.attr_data(self.property(name)?) {
            AttrData::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The lists of integers of the inherent attribute of this name.
    pub fn groups(&self, name: &str) -> Option<Vec<Vec<i64>>> {
        let AttrData::Array(lists) = self.cx.attr_data(self.property(name)?) else { return None };
        lists.iter().map(|list| integers(self.cx, *list)).collect()
    }

    /// Types of the operands.
    pub fn operand_types(&self) -> impl ExactSizeIterator<Item = Type> + Clone + use<'a> {
        let body = self.body;
        body.operands(self.op).map(|value| body.value_type(value))
    }

    /// Types of the results.
    pub fn result_types(&self) -> impl ExactSizeIterator<Item = Type> + Clone + use<'a> {
        let body = self.body;
        body.results(self.op).map(|value| body.value_type(value))
    }
}

/// The name of an op, isolated or not.
pub(crate) fn name<'a>(cx: &'a Context, body: &Body, op: Op) -> Cow<'a, str> {
    cx.op_info(name_of(body, op)).name()
}

/// The inherent attribute of this name: compared as text, which is cheaper here than finding the
/// name's identifier.
pub(crate) fn property(cx: &Context, body: &Body, op: Op, name: &str) -> Option<Attribute> {
    let mut properties = body.properties(op).iter();
    properties.find(|attr| cx.bytes(attr.name) == name.as_bytes()).map(|attr| attr.value)
}

/// The integers of a dense array of 64 bits each, or of an array.
pub(crate) fn integers(cx: &Context, attr: Attribute) -> Option<Vec<i64>> {
    let integer = |item: &Attribute| match cx.attr_data(*item) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    };
    match cx.attr_data(attr) {
        AttrData::DenseArray { data, .. } => {
            let words = data.as_chunks::<8>().0.iter();
            Some(words.map(|bytes| i64::from_le_bytes(*bytes)).collect())
        }
        AttrData::Array(items) => items.iter().map(integer).collect(),
        _ => None,
    }
}

/// The type that an attribute is.
pub(crate) fn type_value(cx: &Context, attr: Attribute) -> Option<Type> {
    match cx.attr_data(attr) {
        AttrData::Type(ty) => Some(*ty),
        _ => None,
    }
}

/// A type as messages quote it.
pub(crate) fn quoted(cx: &Context, ty: Type) -> String {
    format!("'{}'", type_text(cx, ty))
}

/// Makes a hook of each name, from a function that answers.
macro_rules! hooks {
    ($($hook:ident: $answer:expr,)*) => {
        $(pub(crate) fn $hook(
            cx: &irtool::context::Context,
            body: &irtool::ir::Body,
            op: irtool::ir::Op,
            report: &mut dyn FnMut(irtool::context::Diagnostic),
        ) {
            $crate::subject::tell($answer(&$crate::subject::Subject::new(cx, body, op)), report);
        })*
    };
}
pub(crate) use hooks;

/// What is wrong with an op: an error, and another that follows from it.
pub(crate) struct Wrong {
    pub first: Diagnostic,
    pub second: Option<Box<Diagnostic>>,
}

impl From<Diagnostic> for Wrong {
    fn from(first: Diagnostic) -> Self {
        Wrong { first, second: None }
    }
}

/// Hands what is wrong to the one who asked.
pub(crate) fn tell(answer: Result<(), impl Into<Wrong>>, report: &mut dyn FnMut(Diagnostic)) {
    if let Err(wrong) = answer {
        let Wrong { first, second } = wrong.into();
        report(first);
        second.into_iter().for_each(|second| report(*second));
    }
}

/// A cast has a result.
pub(crate) fn casts_to_something(
    cx: &Context,
    body: &Body,
    op: Op,
    report: &mut dyn FnMut(Diagnostic),
) {
    if body.num_results(op) == 0 {
        report(Subject::new(cx, body, op).error("expected at least one result for cast operation"));
    }
}
