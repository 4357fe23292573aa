//! What `linalg.map`, `linalg.reduce`, `linalg.softmax` and `linalg.fill` ask beyond declarations
//! and beyond what all structured ops do: shapes that fit each other, and a body for elements.

use crate::relations::may_be_equal;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::context::Type;
use std::collections::HashSet;

hooks! {
    map: maps,
    reduce: reduces,
    softmax: keeps_shape,
    fill_value: fills,
}

/// The types of the arguments of the body.
fn arguments(subject: &Subject<'_>) -> Option<Vec<Type>> {
    let own = subject.own;
    let block = own.first_block(*own.regions(subject.root).first()?)?;
    Some(own.block_args(block).map(|value| own.value_type(value)).collect())
}

fn shape<'a>(subject: &Subject<'a>, ty: Type) -> Option<&'a [i64]> {
    subject.cx.type_data(ty).shape()
}

/// Extents as messages list them.
fn listed(extents: &[i64]) -> String {
    let extents: Vec<String> = extents.iter().map(i64::to_string).collect();
    extents.join(", ")
}

fn maps(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(arguments) = arguments(subject) else { return Ok(()) };
    let types: Vec<Type> = subject.operand_types().collect();
    let (wanted, found) = (types.len(), arguments.len());
    if wanted != found {
        return Err(subject.error(format!(
            "expects number of operands to match the arity of mapper, but got: {wanted} and \
             {found}"
        )));
    }
    let Some((init, inputs)) = types.split_last() else { return Ok(()) };
    for (input, argument) in inputs.iter().zip(&arguments) {
        let Some(element) = cx.type_data(*input).element() else { return Ok(()) };
        if element != *argument {
            let (element, found) = (quoted(cx, element), quoted(cx, *argument));
            return Err(subject.error(format!(
                "expected element type of input {element} to match bbArg type {found}"
            )));
        }
    }
    let Some(wanted) = shape(subject, *init) else { return Ok(()) };
    for input in inputs {
        let Some(found) = shape(subject, *input) else { return Ok(()) };
        if found != wanted {
            let (found, wanted) = (listed(found), listed(wanted));
            return Err(subject.error(format!(
                "expected shape of input ({found}) to match shape of output ({wanted})"
            )));
        }
    }
    Ok(())
}

fn reduces(subject: &Subject<'_>) -> Answer {
    let types: Vec<Type> = subject.operand_types().collect();
    let (inputs, inits) = types.split_at(types.len() / 2);
    // One more than two lists of one length is in none.
    let inits = &inits[..inputs.len()];
    for (list, which) in [(inputs, "input"), (inits, "output")] {
        let first = list.first().and_then(|ty| shape(subject, *ty));
        let differs = |ty: &Type| shape(subject, *ty) != first;
        if let Some(number) = list.iter().position(differs) {
            return Err(subject.error(format!(
                "expects all {which}s to have the same shapes. Shape at {which}-index {number} is \
                 not equal to the shape at {which}-index 0."
            )));
        }
    }
    let (Some(from), Some(to), Some(dims)) = (
        inputs.first().and_then(|ty| shape(subject, *ty)),
        inits.first().and_then(|ty| shape(subject, *ty)),
        subject.integers("dimensions"),
    ) else {
        return Ok(());
    };
    let rank = from.len() as i64;
    if dims.iter().any(|dim| !(0..rank).contains(dim)) {
        let last = rank - 1;
        return Err(
            subject.error(format!("dimensions for reduction should be in the range [0, {last}]."))
        );
    }
    let dims: HashSet<i64> = dims.into_iter().collect();
    let kept = from.iter().enumerate().filter(|(place, _)| !dims.contains(&(*place as i64)));
    let kept: Vec<i64> = kept.map(|(_, extent)| *extent).collect();
    if kept.len() != to.len() {
        let (kept, rank) = (kept.len(), to.len());
        return Err(subject.error(format!(
            "number of dimensions after reduction {kept} doesn't match the init rank {rank}"
        )));
    }
    if kept != to {
        let (kept, found) = (listed(&kept), listed(to));
        return Err(subject.error(format!(
            "init dimensions [{found}] doesn't match input dimensions after reduction [{kept}]"
        )));
    }
    has_argument_each(subject, &types, inputs.len())
}

fn has_argument_each(subject: &Subject<'_>, types: &[Type], inputs: usize) -> Answer {
    let cx = subject.cx;
    let Some(arguments) = arguments(subject) else { return Ok(()) };
    if arguments.len() != types.len() {
        return Err(subject.error("mismatching number of operands and block arguments"));
    }
    for (number, (ty, argument)) in types.iter().zip(&arguments).enumerate() {
        let Some(element) = cx.type_data(*ty).element() else { return Ok(()) };
        if element != *argument {
            let which = if number < inputs { "input" } else { "output" };
            let (element, found) = (quoted(cx, element), quoted(cx, *argument));
            return Err(subject.error(format!(
                "{which} element type {element} does not match corresponding block argument type \
                 {found}"
            )));
        }
    }
    Ok(())
}

/// `linalg.softmax`: along one dimension, and nothing changes its extent.
fn keeps_shape(subject: &Subject<'_>) -> Answer {
    let mut types = subject.operand_types();
    let (Some(from), Some(to)) = (types.next(), types.next()) else { return Ok(()) };
    let element = |ty: Type| subject.cx.type_data(ty).element();
    if element(from) != element(to) {
        return Err(subject.error("failed to verify that input and output have same element type"));
    }
    let (from, to) = match (shape(subject, from), shape(subject, to)) {
        (Some(from), Some(to)) => (from, to),
        // No dimension is one of a buffer without rank.
        (None, None) => return Err(subject.error("incorrect dimension specified")),
        _ => return Ok(()),
    };
    let fits = |(a, b): (&i64, &i64)| may_be_equal(*a, *b);
    if from.len() != to.len() || !from.iter().zip(to).all(fits) {
        return Err(subject.error("incompatible output shape"));
    }
    match subject.integer("dimension") {
        Some(dim) if !(0..from.len() as i64).contains(&dim) => {
            Err(subject.error("incorrect dimension specified"))
        }
        _ => Ok(()),
    }
}

/// `linalg.fill`: what is written is an element, once there are one of each and a scalar.
fn fills(subject: &Subject<'_>) -> Answer {
    super::verify::fills_one(subject)?;
    let cx = subject.cx;
    let types: Vec<Type> = subject.operand_types().collect();
    let &[value, output] = &types[..] else { return Ok(()) };
    let (None, Some(element)) = (cx.type_data(value).element(), cx.type_data(output).element())
    else {
        return Ok(());
    };
    if value != element {
        let (value, element) = (quoted(cx, value), quoted(cx, element));
        return Err(subject.error(format!(
            "expected fill value type ({value}) to match output element type ({element})"
        )));
    }
    Ok(())
}
