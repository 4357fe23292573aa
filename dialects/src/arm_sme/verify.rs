//! What ops on tiles ask beyond declarations.

use crate::subject::Subject;
use irtool::context::{Context, Type, TypeData};
use irtool::ir::{Body, Op};

fn has(subject: &Subject<'_>, group: usize) -> bool {
    subject.segment(group) == Some(1)
}

/// Both vectors have a mask, or none has.
pub(crate) fn has_both_masks(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    has(&subject, 2) == has(&subject, 3)
}

/// What is masked has something in its place.
pub(crate) fn has_padding_and_mask(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    has(&subject, 2) == has(&subject, 3)
}

/// The elements of the tile are `N` times as wide as those of the vectors.
pub(crate) fn widens<const N: u32>(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    let width = |ty: Option<Type>| match cx.type_data(cx.type_data(ty?).element()?) {
        TypeData::Integer { width, .. } => Some(*width),
        TypeData::Float(kind) => Some(kind.width()),
        _ => None,
    };
    let vector = width(subject.operand_types().next());
    width(subject.result_types().next()) == vector.and_then(|width| width.checked_mul(N))
}

/// The result has 64 bits.
pub(crate) fn gives_i64(cx: &Context, body: &Body, op: Op) -> bool {
    body.results(op).all(|value| body.value_type(value) == cx.integer(64))
}
