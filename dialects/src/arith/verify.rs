//! What `arith` asks beyond declarations.

use crate::relations;
use crate::subject::{Subject, quoted};
use irtool::context::{AttrData, Context, Diagnostic, Signedness, TypeData};
use irtool::ir::{Body, Op};

/// A constant is a signless integer, a float or elements.
pub(crate) fn constant(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    if let Some(ty) = subject.result_types().next()
        && let TypeData::Integer { signedness, .. } = cx.type_data(ty)
        && *signedness != Signedness::Signless
    {
        return report(subject.error("integer return type must be signless"));
    }
    let Some(value) = subject.property("value") else { return };
    let is_number = match cx.attr_data(value) {
        AttrData::Integer { .. } | AttrData::Float { .. } => true,
        // There are no others that are elements.
        AttrData::Dialect(text) => cx.bytes(text.dialect) == b"test",
        data => data.is_elements(),
    };
    if !is_number {
        return report(subject.error("value must be an integer, float, or elements attribute"));
    }
    if let Some(ty) = subject.result_types().next()
        && let TypeData::Vector { scalable, .. } = cx.type_data(ty)
        && scalable.contains(&true)
        && !matches!(cx.attr_data(value), AttrData::DenseElements { splat: true, .. })
    {
        report(subject.error(
            "intializing scalable vectors with elements attribute is not supported unless it's a \
             vector splat",
        ));
    }
}

/// A condition that is not `i1` is the result's type with `i1` for its elements.
pub(crate) fn select(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let (Some(condition), Some(result)) =
        (subject.operand_types().next(), subject.result_types().next())
    else {
        return;
    };
    if condition == cx.i1() {
        return;
    }
    let Some(expected) = (relations::BOOL_OF.derive)(cx, result) else { return };
    let is_mapped = matches!(
        cx.type_data(result),
        TypeData::Vector { .. } | TypeData::RankedTensor { .. } | TypeData::UnrankedTensor { .. }
    );
    if !is_mapped {
        let found = quoted(cx, condition);
        report(subject.error(format!("expected condition to be a signless i1, but got {found}")));
    } else if condition != expected {
        let (expected, found) = (quoted(cx, expected), quoted(cx, condition));
        report(subject.error(format!(
            "expected condition type to have the same shape as the result type, expected \
             {expected}, but got {found}"
        )));
    }
}
