//! Handles to ops of a declared name, and what the macros' expansions call.

use super::op::own_body;
use super::{AttrValue, IntoAttr, OpSpec};
use crate::context::{Attribute, Context};
use crate::ir::{Block, Body, Op, Region, Value};

/// A handle to an op of one declared name.
pub trait Declared: Copy {
    /// The declaration.
    const SPEC: &'static OpSpec;

    /// `op` as such a handle; says nothing about whether it is one.
    fn wrap(op: Op) -> Self;

    /// The op.
    fn handle(self) -> Op;

    /// `op` as such a handle when it is of this name.
    fn cast(cx: &Context, body: &Body, op: Op) -> Option<Self> {
        Self::matches(cx, body, op).then(|| Self::wrap(op))
    }

    /// Whether `op` is of this name.
    fn matches(cx: &Context, body: &Body, op: Op) -> bool {
        let (holder, root) = super::op::own_body(body, op);
        super::of(cx, holder.name(root)).is_some_and(|spec| std::ptr::eq(spec, Self::SPEC))
    }
}

/// What expansions of the macros name. Not for use by hand.
#[doc(hidden)]
pub mod macro_support {
    pub use super::super::build::{Parts, build, sizes};
    pub use super::super::{
        Arity, AttrSpec, Declared, Effect, EffectKind, EffectTarget, Effects, OpPredicate, OpSpec,
        OpTrait, Presence, Reach, RegionSize, RegionSpec, SuccessorOperands, SuccessorSpec,
        ValueGroup, ValueSpec,
    };
    pub use super::{
        attr, operands, optional_value, regions, results, set_attr, set_operands, successor, value,
        write,
    };
    pub use crate::context::{Attribute, Context, Identifier, Implementation, NamedAttr, Type};
    pub use crate::ir::{Block, Body, Builder, Op, Region, Value};
    pub use crate::list;
    pub use crate::support::affine::AffineMap;
    pub use std::borrow::Cow;
}

/// The operands of a group.
pub fn operands<T: Declared>(
    op: T,
    cx: &Context,
    body: &Body,
    group: usize,
) -> impl ExactSizeIterator<Item = Value> {
    let range = T::SPEC.operand_range(cx, body, op.handle(), group);
    body.operands(op.handle()).skip(range.start).take(range.len())
}

/// The results of a group.
pub fn results<T: Declared>(
    op: T,
    cx: &Context,
    body: &Body,
    group: usize,
) -> impl ExactSizeIterator<Item = Value> {
    let range = T::SPEC.result_range(cx, body, op.handle(), group);
    body.results(op.handle()).skip(range.start).take(range.len())
}

/// The attribute of this name: compared as text, which is cheaper than finding the identifier.
pub fn attr(op: Op, cx: &Context, body: &Body, name: &str) -> Option<Attribute> {
    let (holder, root) = own_body(body, op);
    let mut attrs = holder.attrs(root).iter();
    attrs.find(|attr| cx.bytes(attr.name) == name.as_bytes()).map(|attr| attr.value)
}

/// What the attribute of this name stands for, or its default.
///
/// # Panics
/// When it is absent and has no default, or of another kind: on an op that is not verified.
pub fn value<'c, V: AttrValue<'c>>(op: Op, cx: &'c Context, body: &Body, name: &str) -> V {
    let attr = attr(op, cx, body, name).or_else(|| {
        let defaults = super::build::defaults(cx, super::name_of(body, op));
        defaults.iter().find(|attr| cx.bytes(attr.name) == name.as_bytes()).map(|attr| attr.value)
    });
    attr.and_then(|attr| V::read(cx, attr)).expect("the op is verified")
}

/// What the attribute of this name stands for, if it is there.
pub fn optional_value<'c, V: AttrValue<'c>>(
    op: Op,
    cx: &'c Context,
    body: &Body,
    name: &str,
) -> Option<V> {
    V::read(cx, attr(op, cx, body, name)?)
}

/// A value as the attribute of this number.
pub fn write<V: IntoAttr>(value: V, cx: &Context, spec: &OpSpec, number: usize) -> Attribute {
    value.write(cx, &spec.attrs[number].constraint)
}

/// Sets the property of this name, or erases it.
pub fn set_attr(op: Op, cx: &Context, body: &mut Body, name: &str, value: Option<Attribute>) {
    let name = cx.identifier(name);
    match value {
        Some(value) => body.set_property(cx, op, name, value),
        None => drop(body.erase_attr(op, name)),
    }
}

/// Sets the operands of a group, and the sizes of groups where an attribute holds them.
pub fn set_operands(
    op: Op,
    spec: &OpSpec,
    cx: &Context,
    body: &mut Body,
    group: usize,
    values: &[Value],
) {
    let range = spec.operand_range(cx, body, op, group);
    if range.len() == values.len() {
        for (number, value) in range.zip(values) {
            body.set_operand(op, number, *value);
        }
        return;
    }
    let sizes = spec.operand_segments().map(|name| {
        let groups = 0..spec.operands.len();
        let size =
            |n| if n == group { values.len() } else { spec.operand_range(cx, body, op, n).len() };
        (name, groups.map(|n| size(n) as i32).collect::<Vec<i32>>())
    });
    body.erase_operands(op, range.start, range.len());
    body.insert_operands(op, range.start, values);
    if let Some((name, sizes)) = sizes {
        set_attr(op, cx, body, name, Some(cx.i32_array_attr(&sizes)));
    }
}

/// The regions, of an isolated op in its own body.
pub fn regions(op: Op, body: &Body) -> &[Region] {
    let (holder, root) = own_body(body, op);
    holder.regions(root)
}

/// The successor of this number.
pub fn successor(op: Op, body: &Body, number: usize) -> Block {
    body.successors(op).nth(number).expect("the op is verified")
}
