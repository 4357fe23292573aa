//! Effects of LLVM ops that depend on their attributes.

use irtool::context::{AttrData, Attribute, Context};
use irtool::ir::{Body, Op};
use irtool::spec::{EffectInstance, EffectKind};

fn attr(cx: &Context, body: &Body, op: Op, name: &str) -> Option<Attribute> {
    cx.find_identifier(name).and_then(|name| body.attr(op, name))
}

/// Whether another thread could see in which order accesses happen: an ordering that is neither
/// `not_atomic` (the default, 0) nor `unordered` (1).
fn is_ordered(cx: &Context, body: &Body, op: Op) -> bool {
    match attr(cx, body, op, "ordering").map(|ordering| cx.attr_data(ordering)) {
        None => false,
        Some(AttrData::Integer { value, .. }) => value.to_u64().is_none_or(|ordering| ordering > 1),
        Some(_) => true,
    }
}

fn is_volatile(cx: &Context, body: &Body, op: Op) -> bool {
    attr(cx, body, op, "volatile_").is_some()
}

/// Reads through the address; a volatile or ordered load may do anything else besides.
pub(super) fn load(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if let Some(address) = body.operands(op).next() {
        out.push(EffectInstance::through(EffectKind::Read, address));
    }
    if is_volatile(cx, body, op) || is_ordered(cx, body, op) {
        anything(cx, body, op, out);
    }
}

/// Writes through the address; a volatile or ordered store may do anything else besides.
pub(super) fn store(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if let Some(address) = body.operands(op).nth(1) {
        out.push(EffectInstance::through(EffectKind::Write, address));
    }
    if is_volatile(cx, body, op) || is_ordered(cx, body, op) {
        anything(cx, body, op, out);
    }
}

/// Reads and writes anything.
pub(super) fn anything(_: &Context, _: &Body, _: Op, out: &mut Vec<EffectInstance>) {
    out.push(EffectInstance::anywhere(EffectKind::Write));
    out.push(EffectInstance::anywhere(EffectKind::Read));
}

/// Reads and writes anything when it is declared to have side effects, else nothing.
pub(super) fn inline_asm(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if attr(cx, body, op, "has_side_effects").is_some() {
        anything(cx, body, op, out);
    }
}
