//! Handles to ops of a declared name, and what the macros' expansions call.

use super::OpSpec;
use crate::context::{Attribute, Context};
use crate::ir::{Block, Body, Op, Value};

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
    pub use super::super::{
        Arity, AttrSpec, Declared, Effect, EffectKind, EffectTarget, Effects, OpPredicate, OpSpec,
        OpTrait, Presence, Reach, RegionSize, RegionSpec, SuccessorOperands, SuccessorSpec,
        ValueGroup, ValueSpec,
    };
    pub use super::{attr, operands, results, successor};
    pub use crate::context::{Attribute, Context};
    pub use crate::ir::{Block, Body, Op, Region, Value};
    pub use crate::list;
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

/// The attribute of this name.
pub fn attr(op: Op, cx: &Context, body: &Body, name: &str) -> Option<Attribute> {
    body.attr(op, cx.find_identifier(name)?)
}

/// The successor of this number.
pub fn successor(op: Op, body: &Body, number: usize) -> Block {
    body.successors(op).nth(number).expect("the op is verified")
}
