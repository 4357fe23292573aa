//! What `tosa` asks beyond declarations of shapes and reductions.

use crate::subject::{Answer, Subject, hooks, name};
use crate::type_interfaces::tosa_rank;
use irtool::context::{AttrData, DYNAMIC, Type};

hooks! {
    resolvable: is_resolvable,
    shapes: has_one_rank,
    reduce: reduces,
}

/// Shapes come from ops that compute shapes.
fn is_resolvable(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    for operand in body.operands(subject.op) {
        if tosa_rank(cx, body.value_type(operand)).is_none() {
            continue;
        }
        let computes = body.defining_op(operand).is_some_and(|op| {
            let name = name(cx, body, op);
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
    let cx = subject.cx;
    let rank = subject.operand_types().next().and_then(|ty| tosa_rank(cx, ty));
    let differs = |ty: Type| tosa_rank(cx, ty) != rank;
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
