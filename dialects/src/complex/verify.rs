//! What `complex` asks beyond declarations.

use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{AttrData, Context, Diagnostic, Type, TypeData};
use irtool::ir::{Body, Op};

type Report<'r> = &'r mut dyn FnMut(Diagnostic);

pub(crate) fn bitcast(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(same_bits(&Subject::new(cx, body, op)), report);
}

/// The width of a number, and whether it is complex.
fn width(cx: &Context, ty: Type) -> Option<(u64, bool)> {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some((u64::from(*width), false)),
        TypeData::Float(kind) => Some((u64::from(kind.width()), false)),
        TypeData::Complex(part) => Some((2 * width(cx, *part)?.0, true)),
        _ => None,
    }
}

fn same_bits(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    if from == to {
        return Ok(());
    }
    let Some(operand) = width(cx, from) else {
        return Err(subject.error("operand must be int/float/complex"));
    };
    let Some(result) = width(cx, to) else {
        return Err(subject.error("result must be int/float/complex"));
    };
    if operand.1 == result.1 {
        return Err(subject.error("requires that either input or output has a complex type"));
    }
    if operand.0 != result.0 {
        return Err(subject.error("casting bitwidths do not match"));
    }
    Ok(())
}

pub(crate) fn constant(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(two_parts(&Subject::new(cx, body, op)), report);
}

/// A constant is its real and imaginary parts, of the type's element type.
fn two_parts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(AttrData::Array(parts)) = subject.property("value").map(|attr| cx.attr_data(attr))
    else {
        return Ok(());
    };
    let &[real, imaginary] = &**parts else {
        return Err(subject.error(
            "requires 'value' to be a complex constant, represented as array of two values",
        ));
    };
    let type_of = |attr| match cx.attr_data(attr) {
        AttrData::Integer { ty, .. } | AttrData::Float { ty, .. } => Some(*ty),
        _ => None,
    };
    let (Some(real), Some(imaginary)) = (type_of(real), type_of(imaginary)) else {
        let words = "requires attribute's elements to be float or integer attributes";
        return Err(subject.error(words));
    };
    let Some(TypeData::Complex(wanted)) = subject.result_types().next().map(|ty| cx.type_data(ty))
    else {
        return Ok(());
    };
    if real == *wanted && imaginary == *wanted {
        return Ok(());
    }
    let [real, imaginary, wanted] = [real, imaginary, *wanted].map(|ty| quoted(cx, ty));
    Err(subject.error(format!(
        "requires attribute's element types ({real}, {imaginary}) to match the element type of \
         the op's return type ({wanted})"
    )))
}
