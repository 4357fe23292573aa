//! What `tosa` asks beyond declarations of shapes and reductions.

use crate::subject::{Answer, Subject, hooks};
use irtool::asm::type_text;
use irtool::context::{AttrData, DYNAMIC, Type, TypeData};

hooks! {
    resolvable: is_resolvable,
    shapes: has_one_rank,
    reduce: reduces,
}

/// The rank in `!tosa.shape<rank>`.
fn rank_of(subject: &Subject<'_>, ty: Type) -> Option<i64> {
    let cx = subject.cx;
    let is_shape = matches!(cx.type_data(ty), TypeData::Dialect(text)
        if cx.bytes(text.dialect) == b"tosa" && text.mnemonic() == b"shape");
    let text = is_shape.then(|| type_text(cx, ty))?;
    text.strip_prefix("!tosa.shape<")?.strip_suffix('>')?.parse().ok()
}

/// Shapes come from ops that compute shapes.
fn is_resolvable(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    for operand in body.operands(subject.op) {
        if rank_of(subject, body.value_type(operand)).is_none() {
            continue;
        }
        let name = body
            .defining_op(operand)
            .map(|op| cx.op_info(irtool::spec::name_of(body, op)).name().to_string());
        let computes = name.is_some_and(|name| {
            name == "tosa.dim" || name.starts_with("tosa.") && name.ends_with("_shape")
        });
        if !computes {
            return Err(subject.error("shape operand is not compile time resolvable"));
        }
    }
    Ok(())
}

/// All shapes have one rank.
fn has_one_rank(subject: &Subject<'_>) -> Answer {
    let rank = subject.operand_types().next().and_then(|ty| rank_of(subject, ty));
    let differs = |ty: Type| rank_of(subject, ty) != rank;
    if subject.operand_types().any(differs) {
        return Err(subject.error("operands don't have matching ranks"));
    }
    if subject.result_types().any(differs) {
        return Err(subject.error("result shape has different rank than operands"));
    }
    is_resolvable(subject)
}

fn reduces(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let axis = match subject.property("axis").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => value.to_i64().unwrap_or(0),
        _ => return Ok(()),
    };
    if axis < 0 {
        return Err(subject.error("reduce axis must not be negative"));
    }
    let input = subject.operand_types().next().map(|ty| ("input", ty));
    let output = subject.result_types().next().map(|ty| ("output", ty));
    for (which, ty) in input.into_iter().chain(output) {
        let Some(shape) = cx.type_data(ty).shape() else { continue };
        let rank = shape.len();
        if axis >= rank as i64 && !(axis == 0 && rank == 0) {
            return Err(subject.error(format!(
                "expect {which} tensor rank ({rank}) to be larger than reduce axis ({axis})"
            )));
        }
        let extent = shape.get(axis as usize).copied().unwrap_or(1);
        if which == "output" && extent != 1 && extent != DYNAMIC {
            let words = format!("expect reduced dimension size to be 1, got {extent}");
            return Err(subject.error(words));
        }
    }
    Ok(())
}
