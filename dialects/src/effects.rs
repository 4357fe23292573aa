//! Effects that depend on operands' types or on attributes, of several dialects.

use irtool::context::{AttrData, Attribute, Context, TypeData};
use irtool::ir::{Body, Op, Value};
use irtool::spec::{self, EffectInstance, EffectKind};

/// The attribute with this name.
pub(crate) fn attr(cx: &Context, body: &Body, op: Op, name: &str) -> Option<Attribute> {
    // A handful of attributes: comparing names beats looking the name up.
    let mut attrs = body.attrs(op).iter();
    attrs.find(|attr| cx.bytes(attr.name) == name.as_bytes()).map(|attr| attr.value)
}

/// Whether another thread could see in which order accesses happen: an ordering that is neither
/// `not_atomic` (the default, 0) nor `unordered` (1).
fn is_ordered(cx: &Context, body: &Body, op: Op) -> bool {
    match attr(cx, body, op, "ordering").map(|ordering| cx.attr_data(ordering)) {
        None => false,
        Some(AttrData::Integer { value, .. }) => value.to_u64().is_none_or(|ordering| ordering > 1),
        Some(AttrData::Dialect(text)) => {
            let harmless = [&b"atomic_ordering<not_atomic>"[..], b"atomic_ordering<unordered>"];
            !matches!(text.pieces.first(), Some(irtool::context::Piece::Text(text))
                if harmless.contains(&&**text))
        }
        Some(_) => true,
    }
}

fn is_volatile(cx: &Context, body: &Body, op: Op) -> bool {
    // As a property of `ptr` ops it is there even when it is false.
    attr(cx, body, op, "volatile_").is_some_and(|attr| attr != cx.bool_attr(false))
}

/// Reads through the address; a volatile or ordered load may do anything else besides.
pub(crate) fn load(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if let Some(address) = body.operands(op).next() {
        out.push(EffectInstance::through(EffectKind::Read, address));
    }
    if is_volatile(cx, body, op) || is_ordered(cx, body, op) {
        anything(out);
    }
}

/// Writes through the address; a volatile or ordered store may do anything else besides.
pub(crate) fn store(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if let Some(address) = body.operands(op).nth(1) {
        out.push(EffectInstance::through(EffectKind::Write, address));
    }
    if is_volatile(cx, body, op) || is_ordered(cx, body, op) {
        anything(out);
    }
}

/// Reads and writes anything when it is declared to have side effects, else nothing.
pub(crate) fn inline_asm(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if attr(cx, body, op, "has_side_effects").is_some() {
        anything(out);
    }
}

/// Makes what its results stand for, and only reads what its operands stand for: the effects of
/// the `transform` ops that look at the payload.
pub(crate) fn produces_handles(_: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    for result in body.results(op) {
        out.push(EffectInstance::through(EffectKind::Allocate, result));
        out.push(EffectInstance::through(EffectKind::Write, result));
    }
    out.push(EffectInstance::anywhere(EffectKind::Read));
}

/// As [`produces_handles`] when nothing in its body changes the payload or a handle, else anything.
pub(crate) fn foreach(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    let mut nested = Vec::new();
    let regions = body.regions(op).iter();
    let mut ops = regions.flat_map(|region| body.blocks(*region)).flat_map(|block| body.ops(block));
    let harmless = ops.all(|inner| {
        nested.clear();
        let name = cx.op_info(body.name(inner)).name();
        let known = spec::effects_of(cx, body, inner, &mut nested);
        let made = |value| body.results(inner).any(|result| result == value);
        name == "transform.yield"
            || known
                && nested
                    .iter()
                    .all(|effect| effect.kind == EffectKind::Read || effect.value.is_some_and(made))
    });
    if harmless {
        produces_handles(cx, body, op, out);
    } else {
        anything(out);
    }
}

fn anything(out: &mut Vec<EffectInstance>) {
    out.push(EffectInstance::anywhere(EffectKind::Write));
    out.push(EffectInstance::anywhere(EffectKind::Read));
}

fn is_memref(cx: &Context, body: &Body, value: Value) -> bool {
    let data = cx.type_data(body.value_type(value));
    matches!(data, TypeData::MemRef { .. } | TypeData::UnrankedMemRef { .. })
}

/// Reads the first operand when it is a memref: a tensor is a value.
pub(crate) fn reads_memref(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if let Some(source) = body.operands(op).next().filter(|v| is_memref(cx, body, *v)) {
        out.push(EffectInstance::through(EffectKind::Read, source));
    }
}

/// Writes the second operand when it is a memref: a tensor is a value.
pub(crate) fn writes_memref(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    if let Some(target) = body.operands(op).nth(1).filter(|v| is_memref(cx, body, *v)) {
        out.push(EffectInstance::through(EffectKind::Write, target));
    }
}

/// A structured op reads the memrefs among its inputs and writes those among its outputs, which it
/// reads too when its region uses what was there before.
pub(crate) fn structured(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) {
    // Inputs and outputs are the first two groups.
    let Some(spec) = spec::of(cx, body.name(op)) else { return };
    let inputs = spec.operand_range(cx, body, op, 0);
    let outputs = spec.operand_range(cx, body, op, 1);
    for number in inputs {
        let value = body.operand(op, number);
        if is_memref(cx, body, value) {
            out.push(EffectInstance::through(EffectKind::Read, value));
        }
    }
    let block = body.regions(op).first().and_then(|region| body.first_block(*region));
    for number in outputs {
        let value = body.operand(op, number);
        if !is_memref(cx, body, value) {
            continue;
        }
        let argument = block.and_then(|block| body.block_args(block).nth(number));
        // Without a region, what it does with the old contents is not known.
        if argument.is_none_or(|argument| !body.is_unused(argument)) {
            out.push(EffectInstance::through(EffectKind::Read, value));
        }
        out.push(EffectInstance::through(EffectKind::Write, value));
    }
}
