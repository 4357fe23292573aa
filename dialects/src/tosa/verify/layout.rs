//! Ops that move elements, or fold them along an axis.

use super::shapes::is_resolvable;
use super::{differ, keeps_element, known, listed, may_be_one, operand, result, shape};
use crate::inferred::{fails, report_mismatch};
use crate::subject::{Answer, Subject, tell};
use crate::type_interfaces::tosa_rank;
use irtool::context::{Context, DYNAMIC, Diagnostic, Type, TypeData};
use irtool::ir::{Body, Op};

/// The axis of an op that has one.
fn axis(subject: &Subject<'_>) -> i64 {
    subject.integer("axis").unwrap_or(0)
}

/// The tensors that an op with one operand and one result is about.
fn ends(subject: &Subject<'_>) -> Option<(Type, Type)> {
    Some((operand(subject, 0)?, result(subject)?))
}

/// The axis of an op is one of its operand and of its result, which have equal ranks; returns the
/// shape of the result, if it has a rank.
fn axis_is_within<'a>(
    subject: &Subject<'a>,
    (input, output): (Type, Type),
    what: &str,
) -> Result<Option<&'a [i64]>, Diagnostic> {
    let (cx, axis) = (subject.cx, axis(subject));
    let fits = |which: &str, rank: usize| match axis >= rank as i64 && !(axis == 0 && rank == 0) {
        true => Err(subject.error(format!(
            "expect {which} tensor rank ({rank}) to be larger than {what} axis ({axis})"
        ))),
        false => Ok(()),
    };
    let input = shape(cx, input);
    if let Some(input) = input {
        fits("input", input.len())?;
    }
    let Some(output) = shape(cx, output) else { return Ok(None) };
    if input.is_some_and(|input| input.len() != output.len()) {
        let words = "expect output tensor rank to be equal to input tensor rank";
        return Err(subject.error(words));
    }
    fits("output", output.len())?;
    Ok(Some(output))
}

fn reduces(subject: &Subject<'_>) -> Answer {
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let axis = axis(subject);
    if axis < 0 {
        return Err(subject.error("reduce axis must not be negative"));
    }
    let Some(output) = axis_is_within(subject, (input, output), "reduce")? else { return Ok(()) };
    match output.get(axis as usize) {
        Some(extent) if *extent != 1 && *extent != DYNAMIC => {
            let words = format!("expect reduced dimension size to be 1, got {extent}");
            Err(subject.error(words))
        }
        _ => Ok(()),
    }
}

/// Says that the results are not what follows from the operands.
fn inferred(
    subject: &Subject<'_>,
    wanted: Option<&[i64]>,
    element: Type,
    report: &mut dyn FnMut(Diagnostic),
) {
    let (cx, Some(found)) = (subject.cx, result(subject)) else { return };
    let fits = match (wanted, shape(cx, found)) {
        (Some(wanted), Some(found)) => may_be_one(wanted, found),
        _ => true,
    };
    if fits && cx.type_data(found).element() == Some(element) {
        return;
    }
    let wanted = cx.intern_type(match wanted {
        Some(shape) => TypeData::RankedTensor { shape: shape.into(), element, encoding: None },
        None => TypeData::UnrankedTensor(element),
    });
    report_mismatch(subject, &[wanted], report);
}

/// Of reductions: the extent of the axis becomes one, and the others stay.
pub(crate) fn reduce(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    if let Err(diagnostic) = reduces(&subject) {
        return report(diagnostic);
    }
    let Some(input) = operand(&subject, 0) else { return };
    let Some(element) = cx.type_data(input).element() else { return };
    let Some(from) = shape(cx, input) else { return inferred(&subject, None, element, report) };
    let mut wanted = from.to_vec();
    if let Some(extent) = wanted.get_mut(axis(&subject) as usize) {
        *extent = 1;
    }
    inferred(&subject, Some(&wanted), element, report);
}

pub(super) fn finds_largest(subject: &Subject<'_>) -> Answer {
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let (cx, axis) = (subject.cx, axis(subject));
    let result = subject.result_types().next().and_then(|ty| cx.type_data(ty).element());
    let is_integer = |ty| matches!(cx.type_data(ty), TypeData::Integer { .. } | TypeData::Index);
    if !result.is_none_or(is_integer) {
        return Err(subject.error("result tensor is not of integer type"));
    }
    let Some(input) = shape(cx, input) else { return Ok(()) };
    if axis < 0 || axis >= input.len() as i64 {
        return Err(subject.error("specified axis is outside the rank of the tensor"));
    }
    let Some(output) = shape(cx, output) else { return Ok(()) };
    let at = |extents: &[i64], number: usize| match number < axis as usize {
        true => extents[number],
        false => extents[number + 1],
    };
    let rank = input.len() - 1;
    if output.len() == rank && !(0..rank).any(|n| differ(at(input, n), output[n])) {
        return Ok(());
    }
    let wanted: Vec<i64> = (0..rank).map(|number| at(input, number)).collect();
    let words = format!("expected output shape '{}', got '{}'", listed(&wanted), listed(output));
    Err(subject.error(words))
}

pub(super) fn reverses(subject: &Subject<'_>) -> Answer {
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let axis = axis(subject);
    keeps_element(subject, input, output)?;
    if axis < 0 {
        return Err(subject.error("expected non-negative reverse axis"));
    }
    axis_is_within(subject, (input, output), "reverse").map(|_| ())
}

/// Of concatenations: what hooks for one error cannot say.
pub(crate) fn concat(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    if let Err(diagnostic) = concatenates(&subject) {
        return report(diagnostic);
    }
    let Some(element) = operand(&subject, 0).and_then(|ty| cx.type_data(ty).element()) else {
        return;
    };
    let mut ranked = subject.operand_types().filter_map(|ty| shape(cx, ty));
    let Some(first) = ranked.next() else { return inferred(&subject, None, element, report) };
    let axis = axis(&subject) as usize;
    let mut wanted = first.to_vec();
    for other in ranked {
        for (number, (to, from)) in wanted.iter_mut().zip(other).enumerate() {
            if number == axis || *from == DYNAMIC {
                continue;
            }
            if differ(*to, *from) {
                let error = subject.bare_error(format!(
                    "Cannot concat tensors with different sizes on the non-axis dimension {number}"
                ));
                return tell(Err(fails(&subject, error)), report);
            }
            *to = *from;
        }
    }
    wanted[axis] = subject
        .operand_types()
        .try_fold(0i64, |sum, ty| {
            let extent = *shape(cx, ty)?.get(axis)?;
            (extent != DYNAMIC).then(|| sum.saturating_add(extent))
        })
        .unwrap_or(DYNAMIC);
    inferred(&subject, Some(&wanted), element, report);
}

fn concatenates(subject: &Subject<'_>) -> Answer {
    let Some(output) = result(subject) else { return Ok(()) };
    let (cx, axis) = (subject.cx, axis(subject));
    let mut types = subject.operand_types();
    if types.len() == 0 {
        return Err(subject.error("expect at least one input"));
    }
    types.clone().try_for_each(|input| keeps_element(subject, input, output))?;
    let Some(first) = types.clone().find_map(|ty| shape(cx, ty)) else { return Ok(()) };
    if axis < 0 || axis >= first.len() as i64 {
        return Err(subject.error(format!(
            "expect axis to be within range 0 < axis < rank(input1[firstRankedTensorIdx]), got \
             {axis}"
        )));
    }
    if types.clone().any(|ty| shape(cx, ty).is_none()) {
        return Ok(());
    }
    for (number, other) in types.clone().filter_map(|ty| shape(cx, ty)).enumerate() {
        let (rank, found) = (first.len(), other.len());
        if rank != found {
            return Err(subject.error(format!(
                "expect all operands to have the same rank, but got {rank} vs {found} on operands \
                 0 and {number}"
            )));
        }
        for (dim, (wanted, found)) in first.iter().zip(other).enumerate() {
            if dim as i64 != axis && differ(*wanted, *found) {
                return Err(subject.error(format!(
                    "expect all operand shapes to have the same sizes on non-axis dimensions, but \
                     got {found} vs {wanted} at index {dim} on operands 0 and {number}"
                )));
            }
        }
    }
    let Some(output) = shape(cx, output) else { return Ok(()) };
    if output.len() != first.len() {
        let (found, wanted) = (output.len(), first.len());
        let words = format!("expect output rank to match inputs rank, got {found} vs {wanted}");
        return Err(subject.error(words));
    }
    let extent = |ty| shape(cx, ty).map(|shape| shape[axis as usize]).filter(|n| *n != DYNAMIC);
    let sum = types.try_fold(0i64, |sum, ty| Some(sum.saturating_add(extent(ty)?)));
    let found = output[axis as usize];
    match sum {
        Some(sum) if differ(sum, found) => Err(subject.error(format!(
            "requires sum of axis dimensions of input1 equal to output axis dimension, got {sum} \
             and {found}"
        ))),
        _ => Ok(()),
    }
}

pub(super) fn pads(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let cx = subject.cx;
    keeps_element(subject, input, output)?;
    if let Some(constant) = operand(subject, 2) {
        keeps_element(subject, constant, output)?;
    }
    let (Some(input), Some(output)) = (shape(cx, input), shape(cx, output)) else {
        return Ok(());
    };
    let rank = input.len();
    if rank != output.len() {
        return Err(subject.error(format!(
            "expect same input and output tensor rank, but got inputRank: {rank}, outputRank: {}",
            output.len()
        )));
    }
    if let Some(found) = operand(subject, 1).and_then(|ty| tosa_rank(cx, ty))
        && found != rank as i64 * 2
    {
        return Err(subject.error(format!(
            "padding tensor must have {rank} * 2 = {} elements, but got {found}",
            rank * 2
        )));
    }
    let Some(padding) = known(subject, 1) else { return Ok(()) };
    let (pairs, _) = padding.as_chunks::<2>();
    for (dim, ([low, high], (from, to))) in pairs.iter().zip(input.iter().zip(output)).enumerate() {
        if *low < -1 || *high < -1 {
            return Err(subject.error(format!(
                "invalid padding values at dimension {dim}: values must be non-negative or -1 for \
                 dynamic padding, got [{low}, {high}]"
            )));
        }
        let wanted = from.wrapping_add(*low).wrapping_add(*high);
        if *from != DYNAMIC && differ(wanted, *to) {
            return Err(subject.error(format!(
                "mismatch in output shape at dimension {dim}: expected {from} + {low} + {high} = \
                 {wanted}, but got {to}"
            )));
        }
    }
    Ok(())
}

pub(super) fn slices(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let cx = subject.cx;
    keeps_element(subject, input, output)?;
    let Some(input) = shape(cx, input) else { return Ok(()) };
    let rank = input.len();
    if let Some(found) = shape(cx, output).map(<[i64]>::len).filter(|found| *found != rank) {
        return Err(subject.error(format!(
            "expect input1 and output to have the same ranks, got {rank} and {found}"
        )));
    }
    for (number, what) in [(1, "start"), (2, "size")] {
        let length = operand(subject, number).and_then(|ty| tosa_rank(cx, ty));
        if length.is_some_and(|length| length != rank as i64) {
            let words = format!("length of {what} is not equal to rank of input shape");
            return Err(subject.error(words));
        }
    }
    Ok(())
}

pub(super) fn tiles(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let cx = subject.cx;
    keeps_element(subject, input, output)?;
    let count = operand(subject, 1).and_then(|ty| tosa_rank(cx, ty));
    match (shape(cx, input).map(<[i64]>::len), shape(cx, output).map(<[i64]>::len), count) {
        (Some(rank), _, Some(count)) if rank as i64 != count => {
            let words = format!("expect 'multiples' to have rank {rank} but got {count}.");
            return Err(subject.error(words));
        }
        (Some(input), Some(output), _) if input != output => {
            return Err(subject.error("expect same input and output tensor rank."));
        }
        (None, Some(rank), Some(count)) if rank as i64 != count => {
            let words = format!("expect 'multiples' array to have length {rank} but got {count}.");
            return Err(subject.error(words));
        }
        _ => {}
    }
    let wrong = |list: Vec<i64>| list.iter().any(|count| *count == 0 || *count < -1);
    match known(subject, 1).is_some_and(wrong) {
        true => Err(subject.error("expect element of 'multiples' to be positive integer or -1.")),
        false => Ok(()),
    }
}

/// The number of elements, if all extents are known.
fn count(shape: &[i64]) -> Option<i64> {
    shape.iter().try_fold(1i64, |n, extent| n.checked_mul((*extent >= 0).then_some(*extent)?))
}

pub(super) fn reshapes(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let cx = subject.cx;
    keeps_element(subject, input, output)?;
    let Some(wanted) = known(subject, 1) else { return Ok(()) };
    if wanted.iter().filter(|extent| **extent == -1).count() > 1 {
        return Err(subject.error("expected at most one target dimension to be -1"));
    }
    let Some(output) = shape(cx, output) else { return Ok(()) };
    if output.len() != wanted.len() {
        return Err(subject.error("new shape does not match result rank"));
    }
    let inconsistent = |(wanted, found): (&i64, &i64)| *wanted != -1 && differ(*wanted, *found);
    if wanted.iter().zip(output).any(inconsistent) {
        return Err(subject.error("new shape is inconsistent with result shape"));
    }
    if let Some(extent) = wanted.iter().find(|extent| **extent < -1) {
        let words = format!("new shape has invalid tensor dimension size {extent}");
        return Err(subject.error(words));
    }
    let Some(from) = shape(cx, input).and_then(count) else { return Ok(()) };
    match count(output).or_else(|| count(&wanted)) {
        Some(to) if from != to => {
            Err(subject.error(format!("cannot reshape {from} elements into {to}")))
        }
        _ => Ok(()),
    }
}

/// The numbers of a dense array of 32 bits each.
fn perms(subject: &Subject<'_>) -> Option<Vec<i32>> {
    let attr = subject.property("perms")?;
    let irtool::context::AttrData::DenseArray { data, .. } = subject.cx.attr_data(attr) else {
        return None;
    };
    Some(data.as_chunks::<4>().0.iter().map(|bytes| i32::from_le_bytes(*bytes)).collect())
}

pub(super) fn transposes(subject: &Subject<'_>) -> Answer {
    let Some((input, output)) = ends(subject) else { return Ok(()) };
    let cx = subject.cx;
    let Some(perms) = perms(subject) else { return Ok(()) };
    let (input, output) = (shape(cx, input), shape(cx, output));
    let sized = |shape: Option<&[i64]>, what: &str| match shape {
        Some(shape) if shape.len() != perms.len() => Err(subject.error(format!(
            "expected perms attribute to have size {} ({what} rank) but got size {}",
            shape.len(),
            perms.len()
        ))),
        _ => Ok(()),
    };
    sized(input, "input")?;
    if let (Some(input), Some(output)) = (input, output)
        && input.len() != output.len()
    {
        return Err(subject.error("expected input tensor rank to equal result tensor rank"));
    }
    sized(output, "output")?;
    let mut seen = vec![false; perms.len()];
    let fresh = |perm: &i32| {
        let place = usize::try_from(*perm).ok().and_then(|perm| seen.get_mut(perm));
        place.is_some_and(|seen| !std::mem::replace(seen, true))
    };
    if !perms.iter().all(fresh) {
        return Err(subject.error("expected valid permutation indices"));
    }
    let (Some(input), Some(output)) = (input, output) else { return Ok(()) };
    if let (Some(from), Some(to)) = (count(input), count(output))
        && from != to
    {
        return Err(subject.error(format!(
            "expected input1 and output to have same numbers of elements, got {from} and {to}"
        )));
    }
    for (number, (perm, found)) in perms.iter().zip(output).enumerate() {
        let Some(wanted) = input.get(*perm as usize) else { continue };
        if differ(*wanted, *found) {
            return Err(subject.error(format!(
                "expected output tensor dim {number} to match input dim {perm} with value of \
                 {wanted}"
            )));
        }
    }
    Ok(())
}
