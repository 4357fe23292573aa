//! An op as the functions that print it see it.

use super::Assembly;
use crate::context::{AttrData, Attribute, Context, Identifier, NamedAttr, Type};
use crate::ir::{Block, Body, Op, Region, Value};
use crate::spec::definition::Definition;
use crate::spec::{self, OpSpec, TypePredicate};
use smallvec::SmallVec;
use std::ops::Range;

/// An op, wherever its parts are: attributes and regions of an isolated op are in a body of its
/// own.
#[derive(Clone, Copy)]
pub struct OpView<'a> {
    /// The context.
    pub cx: &'a Context,
    /// Where operands, results and successors are.
    pub body: &'a Body,
    /// The op there.
    pub op: Op,
    /// Where attributes and regions are.
    pub own: &'a Body,
    /// The op there.
    pub root: Op,
    /// The declaration.
    pub spec: &'a OpSpec,
}

impl<'a> OpView<'a> {
    /// The view of an op that a dialect declares.
    #[inline]
    pub fn new(cx: &'a Context, body: &'a Body, op: Op) -> Option<Self> {
        let (own, root) = match body.child(op) {
            Some(child) => (child, child.root()),
            None => (body, op),
        };
        let spec = spec::of(cx, own.name(root))?;
        Some(OpView { cx, body, op, own, root, spec })
    }

    /// What its dialect does by hand.
    pub fn assembly(&self) -> Option<&'static Assembly> {
        self.spec.assembly
    }

    /// The inherent or discardable attribute of this name.
    pub fn attr(&self, name: &str) -> Option<Attribute> {
        let mut attrs = self.own.attrs(self.root).iter();
        attrs.find(|a| self.cx.bytes(a.name) == name.as_bytes()).map(|a| a.value)
    }

    /// The inherent attribute of this number in the declaration.
    pub fn declared_attr(&self, number: u16) -> Option<Attribute> {
        self.property(&self.spec.attrs[number as usize].name)
    }

    /// The inherent attribute of this name.
    pub fn property(&self, name: &str) -> Option<Attribute> {
        let mut attrs = self.own.properties(self.root).iter();
        attrs.find(|a| self.cx.bytes(a.name) == name.as_bytes()).map(|a| a.value)
    }

    /// The string that an inherent attribute holds.
    pub fn string(&self, name: &str) -> Option<Identifier> {
        self.property(name).and_then(|attr| self.cx.string_value(attr))
    }

    /// The elements of the array that a declared attribute is; none where it is missing.
    pub fn array(&self, number: u16) -> &'a [Attribute] {
        match self.declared_attr(number).map(|attr| self.cx.attr_data(attr)) {
            Some(AttrData::Array(elements)) => elements,
            _ => &[],
        }
    }

    /// The elements of an array of `i64`.
    pub fn i64s(&self, attr: Attribute) -> Vec<i64> {
        match self.cx.attr_data(attr) {
            AttrData::DenseArray { data, .. } => {
                data.as_chunks::<8>().0.iter().map(|bytes| i64::from_le_bytes(*bytes)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The elements of an array of `i32`.
    pub fn i32s(&self, attr: Attribute) -> Vec<i32> {
        spec::i32_array(self.cx, attr).unwrap_or_default()
    }

    /// All attributes by name, without native properties and those with the given names. (A
    /// discardable attribute may be named as a native property is: that is left.)
    pub fn attrs_but(&self, elided: &[&str]) -> SmallVec<[NamedAttr; 8]> {
        let cx = self.cx;
        self.attrs_unless(|name| {
            let name = cx.bytes(name);
            elided.iter().any(|elided| name == elided.as_bytes())
        })
    }

    /// [`OpView::attrs_but`], where a function says what to leave out.
    #[inline]
    pub(super) fn attrs_unless(
        &self,
        is_elided: impl Fn(Identifier) -> bool,
    ) -> SmallVec<[NamedAttr; 8]> {
        let cx = self.cx;
        let props = self.own.properties(self.root).len();
        let all = self.own.attrs(self.root);
        let mut attrs: SmallVec<[NamedAttr; 8]> = SmallVec::new();
        for (number, attr) in all.iter().enumerate() {
            let shown = match (is_elided(attr.name), number < props) {
                (true, true) => false,
                (false, false) => true,
                (true, false) => self.is_native(attr.name),
                (false, true) => !self.is_native(attr.name),
            };
            if shown {
                attrs.push(*attr);
            }
        }
        if props > 0 && props < all.len() {
            cx.sort_entries(&mut attrs);
        }
        attrs
    }

    /// Whether a native property has this name.
    fn is_native(&self, name: Identifier) -> bool {
        let name = self.cx.bytes(name);
        let declared = self.spec.attrs.iter().find(|attr| attr.name.as_bytes() == name);
        declared.is_some_and(|declared| declared.native.is_some())
    }

    /// The operands of a group.
    pub fn operands(&self, group: u16) -> impl ExactSizeIterator<Item = Value> + use<'a> {
        let range = self.spec.operand_range(self.cx, self.body, self.op, group as usize);
        self.body.operands(self.op).skip(range.start).take(range.len())
    }

    /// Where the results of a group stand.
    pub fn result_range(&self, group: u16) -> Range<usize> {
        self.spec.result_range(self.cx, self.body, self.op, group as usize)
    }

    /// The results of a group.
    pub fn results(&self, group: u16) -> impl ExactSizeIterator<Item = Value> + use<'a> {
        let range = self.result_range(group);
        self.body.results(self.op).skip(range.start).take(range.len())
    }

    /// All operands.
    pub fn all_operands(&self) -> impl ExactSizeIterator<Item = Value> + use<'a> {
        self.body.operands(self.op)
    }

    /// All results.
    pub fn all_results(&self) -> impl ExactSizeIterator<Item = Value> + use<'a> {
        self.body.results(self.op)
    }

    /// The type of an operand or a result.
    pub fn type_of(&self, value: Value) -> Type {
        self.body.value_type(value)
    }

    /// The regions.
    pub fn regions(&self) -> &'a [Region] {
        self.own.regions(self.root)
    }

    /// The regions that a declared one stands for.
    pub fn declared_regions(&self, number: u16) -> &'a [Region] {
        let number = number as usize;
        let regions = self.regions();
        let end = match self.spec.regions.get(number) {
            Some(region) if region.variadic => regions.len(),
            _ => (number + 1).min(regions.len()),
        };
        regions.get(number..end).unwrap_or_default()
    }

    /// The successors that a declared one stands for.
    pub fn declared_successors(&self, number: u16) -> impl Iterator<Item = Block> + use<'a> {
        let number = number as usize;
        let variadic = self.spec.successors.get(number).is_some_and(|s| s.variadic);
        let count = if variadic { usize::MAX } else { 1 };
        self.body.successors(self.op).skip(number).take(count)
    }

    /// The values of the arguments of a region's entry block.
    pub fn entry_args(&self, region: Region) -> impl Iterator<Item = Value> + use<'a> {
        let own = self.own;
        own.first_block(region).into_iter().flat_map(move |block| own.block_args(block))
    }
}

/// The type that a predicate leaves no choice about.
pub(crate) fn only_type(cx: &Context, predicate: &TypePredicate) -> Option<Type> {
    use crate::context::{Signedness, TypeData};
    let integer =
        |width: u32, signedness| Some(cx.intern_type(TypeData::Integer { width, signedness }));
    match predicate {
        TypePredicate::SignlessOf(width) => integer(*width, Signedness::Signless),
        TypePredicate::SignedOf(width) => integer(*width, Signedness::Signed),
        TypePredicate::UnsignedOf(width) => integer(*width, Signedness::Unsigned),
        TypePredicate::Index => Some(cx.index()),
        TypePredicate::None => Some(cx.none()),
        TypePredicate::FloatOf(kind) => Some(cx.float(*kind)),
        TypePredicate::Dialect(dialect, mnemonic) => {
            let own = cx.identifier(&**dialect);
            let known = cx.definition::<Definition>(own, mnemonic.as_bytes(), true);
            let plain = known.is_none_or(|definition| definition.params.is_empty());
            plain.then(|| cx.plain_dialect_type(dialect, mnemonic))
        }
        TypePredicate::Unstated(text) => crate::asm::parse_type_text(cx, text),
        TypePredicate::AllOf(list) => list.iter().find_map(|predicate| only_type(cx, predicate)),
        TypePredicate::AnyOf(list) if list.len() == 1 => only_type(cx, &list[0]),
        _ => None,
    }
}
