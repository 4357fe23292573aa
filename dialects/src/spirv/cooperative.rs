//! What loads and stores of cooperative matrices ask of their pointer and of how they access it.

use super::composites::{is_scalar, pointer};
use super::relations::says;
use super::values::operand;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::context::TypeData;

hooks! {
    load: |subject: &Subject<'_>| accesses(subject, "MakePointerAvailable"),
    store: |subject: &Subject<'_>| accesses(subject, "MakePointerVisible"),
}

/// The pointer is to numbers, and the access has an alignment if it says so, and is not of the kind
/// that is for the other direction.
fn accesses(subject: &Subject<'_>, forbidden: &str) -> Answer {
    let cx = subject.cx;
    let pointee = operand(subject, 0).and_then(|ty| pointer(cx, ty)).map(|(pointee, _)| pointee);
    if let Some(pointee) = pointee
        && !is_scalar(cx, pointee)
        && !matches!(cx.type_data(pointee), TypeData::Vector { .. })
    {
        let found = quoted(cx, pointee);
        return Err(subject
            .error(format!("Pointer must point to a scalar or vector type but provided {found}")));
    }
    if subject.property("memory_operand").is_none() {
        return Ok(());
    }
    let has = |word| says(subject, "memory_operand", word);
    if has(forbidden) {
        let words = format!("not compatible with memory operand '{forbidden}'");
        return Err(subject.error(words));
    }
    match (has("Aligned"), subject.property("alignment").is_some()) {
        (true, false) => Err(subject.error("missing value for the 'Aligned' memory operand")),
        (false, true) => {
            Err(subject.error("found alignment attribute for non-'Aligned' memory operand"))
        }
        _ => Ok(()),
    }
}
