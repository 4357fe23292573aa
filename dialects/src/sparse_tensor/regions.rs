//! What the regions of ops on sparse tensors take and give.

use super::encoding::Encoding;
use super::verify::{affine_map, element, operand, result, shape};
use crate::subject::{Answer, Subject, name};
use irtool::asm::type_text;
use irtool::context::Type;
use irtool::ir::{Block, Region, Value};

/// Whether a block takes these arguments, and ends with a value of this type.
fn block_fits(
    subject: &Subject<'_>,
    region: Region,
    what: &str,
    inputs: &[Type],
    output: Option<Type>,
) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = own.first_block(region) else { return Ok(()) };
    if own.num_block_args(block) != inputs.len() {
        let wanted = inputs.len();
        return Err(
            subject.bare_error(format!("{what} region must have exactly {wanted} arguments"))
        );
    }
    let differs = |(arg, wanted): (Value, &Type)| own.value_type(arg) != *wanted;
    if let Some(number) = own.block_args(block).zip(inputs).position(differs) {
        let number = number + 1;
        return Err(subject.bare_error(format!("{what} region argument {number} type mismatch")));
    }
    let Some(last) = own.last_op(block) else { return Ok(()) };
    if name(cx, own, last) != "sparse_tensor.yield" {
        return Err(subject.bare_error(format!("{what} region must end with sparse_tensor.yield")));
    }
    let mut yielded = own.operands(last).map(|value| own.value_type(value));
    match (yielded.next(), yielded.next()) {
        (Some(ty), None) if Some(ty) == output => Ok(()),
        _ => Err(subject.bare_error(format!("{what} region yield type mismatch"))),
    }
}

fn regions<'a>(subject: &Subject<'a>) -> &'a [Region] {
    subject.own.regions(subject.root)
}

pub(super) fn combines(subject: &Subject<'_>) -> Answer {
    let (Some(left), Some(right), output) =
        (operand(subject, 0), operand(subject, 1), result(subject))
    else {
        return Ok(());
    };
    let [overlap, left_region, right_region] = regions(subject) else { return Ok(()) };
    block_fits(subject, *overlap, "overlap", &[left, right], output)?;
    let sides = [
        ("left", "first", *left_region, left, "left_identity"),
        ("right", "second", *right_region, right, "right_identity"),
    ];
    for (side, place, region, ty, identity) in sides {
        if subject.own.first_block(region).is_some() {
            block_fits(subject, region, side, &[ty], output)?;
        } else if subject.property(identity).is_some() && Some(ty) != output {
            return Err(subject.bare_error(format!(
                "{side}=identity requires {place} argument to have the same type as the output"
            )));
        }
    }
    Ok(())
}

pub(super) fn maps(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(input) = operand(subject, 0) else { return Ok(()) };
    let [present, absent] = regions(subject) else { return Ok(()) };
    block_fits(subject, *present, "present", &[input], result(subject))?;
    block_fits(subject, *absent, "absent", &[], result(subject))?;
    let Some(block) = own.first_block(*absent) else { return Ok(()) };
    let Some(value) = own.last_op(block).and_then(|last| own.operands(last).next()) else {
        return Ok(());
    };
    let parent = own.block_of(subject.root);
    let found = own.defining_block(value);
    let is = |block: Option<Block>| block.is_some() && found == block;
    match own.defining_op(value) {
        None if is(parent) => Err(subject.bare_error("absent region cannot yield linalg argument")),
        Some(op) if name(cx, own, op) != "arith.constant" && (is(Some(block)) || is(parent)) => {
            Err(subject.bare_error("absent region cannot yield locally computed value"))
        }
        _ => Ok(()),
    }
}

pub(super) fn reduces(subject: &Subject<'_>) -> Answer {
    let (Some(input), [region]) = (operand(subject, 0), regions(subject)) else { return Ok(()) };
    block_fits(subject, *region, "reduce", &[input, input], Some(input))
}

pub(super) fn selects(subject: &Subject<'_>) -> Answer {
    let (Some(input), [region]) = (operand(subject, 0), regions(subject)) else { return Ok(()) };
    block_fits(subject, *region, "select", &[input], Some(subject.cx.i1()))
}

pub(super) fn visits(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(tensor) = operand(subject, 0) else { return Ok(()) };
    let Some(shape) = shape(cx, Some(tensor)) else { return Ok(()) };
    let levels =
        Encoding::of_type(cx, tensor).map_or(shape.len(), |encoding| encoding.levels.len());
    if let Some(order) = affine_map(subject, "order")
        && order.num_dims() as usize != levels
    {
        return Err(subject.bare_error("Level traverse order does not match tensor's level rank"));
    }
    let [region] = regions(subject) else { return Ok(()) };
    let Some(block) = own.first_block(*region) else { return Ok(()) };
    let initial = subject.operand_types().skip(1);
    let rank = shape.len();
    if rank + 1 + initial.len() != own.num_block_args(block) {
        return Err(subject.bare_error("Unmatched number of arguments in the block"));
    }
    let results = subject.result_types();
    if results.len() != initial.len() {
        let words = "Mismatch in number of init arguments and results";
        return Err(subject.bare_error(words));
    }
    if results.clone().ne(initial) {
        let words = "Mismatch in types of init arguments and results";
        return Err(subject.bare_error(words));
    }
    let Some(last) = own.last_op(block) else { return Ok(()) };
    if name(cx, own, last) == "sparse_tensor.yield"
        && own.operands(last).map(|value| own.value_type(value)).ne(results)
    {
        let words = "Mismatch in types of yield values and results";
        return Err(subject.bare_error(words));
    }
    for (number, arg) in own.block_args(block).enumerate().take(rank) {
        if own.value_type(arg) != cx.index() {
            return Err(
                subject.bare_error(format!("Expecting Index type for argument at index {number}"))
            );
        }
    }
    let value = own.block_args(block).nth(rank).map(|arg| own.value_type(arg));
    match (element(cx, Some(tensor)), value) {
        (Some(element), Some(value)) if element != value => {
            let (element, value) = (type_text(cx, element), type_text(cx, value));
            Err(subject.bare_error(format!(
                "Unmatched element type between input tensor and block argument, \
                 expected:{element}, got: {value}"
            )))
        }
        _ => Ok(()),
    }
}
