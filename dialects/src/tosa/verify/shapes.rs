//! Ops on shapes: what they compute with is known when the program is compiled.

use super::{known, operand, result};
use crate::subject::{Answer, Subject, name, quoted};
use crate::type_interfaces::tosa_rank;
use irtool::context::{AttrData, Type};

/// Shapes come from ops that compute shapes.
pub(super) fn is_resolvable(subject: &Subject<'_>) -> Answer {
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
pub(super) fn has_one_rank(subject: &Subject<'_>) -> Answer {
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

/// A constant has a value for each dimension; without dimensions it may have one all the same.
pub(super) fn has_as_many_values(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(values), Some(result)) = (subject.property("values"), result(subject)) else {
        return Ok(());
    };
    let AttrData::DenseElements { ty, .. } = cx.attr_data(values) else { return Ok(()) };
    let [count] = cx.type_data(*ty).shape().unwrap_or_default() else {
        return Err(subject.error("expect elements in attribute values with rank 1"));
    };
    match tosa_rank(cx, result) {
        Some(rank) if rank != *count && (*count != 1 || rank != 0) => Err(subject.error(format!(
            "expect number of elements in attribute values ({count}) to be equal to the rank \
             ({rank}) for the result shape type"
        ))),
        _ => Ok(()),
    }
}

pub(super) fn concatenates(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let cx = subject.cx;
    let sum: i64 = subject.operand_types().filter_map(|ty| tosa_rank(cx, ty)).sum();
    match result(subject).and_then(|ty| tosa_rank(cx, ty)) {
        Some(rank) if rank != sum => Err(subject.error(format!(
            "requires output shape rank to be equal to the sum of the input shape ranks ({sum}), \
             got {rank}"
        ))),
        _ => Ok(()),
    }
}

pub(super) fn slices(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let cx = subject.cx;
    let first = |number| known(subject, number).and_then(|list| list.first().copied());
    let (start, size) = (first(1), first(2));
    if let Some(start) = start.filter(|start| *start < 0) {
        let words = format!("expected non-negative start index, got {start}");
        return Err(subject.error(words));
    }
    let Some(size) = size else { return Ok(()) };
    if size <= 0 {
        return Err(subject.error(format!("expected positive size, got {size}")));
    }
    if let Some(rank) = result(subject).and_then(|ty| tosa_rank(cx, ty))
        && rank != size
    {
        return Err(subject.error(format!(
            "expected output type size to be equal to size attribute, got {rank} vs {size}"
        )));
    }
    if let (Some(start), Some(rank)) = (start, operand(subject, 0).and_then(|ty| tosa_rank(cx, ty)))
        && start.saturating_add(size) > rank
    {
        return Err(subject.error(format!(
            "expected start + size to be less than or equal to input shape rank ({rank}), got {}",
            start.saturating_add(size)
        )));
    }
    Ok(())
}

pub(super) fn has_dimension(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    if let Some(ty) = result(subject)
        && tosa_rank(cx, ty).is_some_and(|rank| rank != 1)
    {
        return Err(subject.error(format!(
            "expect output shape type to contain one element, got {}",
            quoted(cx, ty)
        )));
    }
    let (Some(axis), Some(rank)) = (
        subject.integer("axis"),
        operand(subject, 0).and_then(|ty| cx.type_data(ty).shape()).map(<[i64]>::len),
    ) else {
        return Ok(());
    };
    match axis < 0 || axis >= rank as i64 {
        true => {
            Err(subject.error(format!("expect axis to be in the range [0, {rank}), got {axis}")))
        }
        false => Ok(()),
    }
}
