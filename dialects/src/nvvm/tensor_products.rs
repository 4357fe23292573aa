//! What products of matrices in tensor memory ask of their attributes.

use super::verify::word;
use crate::numbers::count;
use crate::subject::{Answer, Subject, hooks};
use irtool::context::TypeData;

hooks! {
    tensor_product: multiplies,
    block_scaled: is_scaled_in_blocks,
}

/// Lanes whose output is left out are told for each block of the group, and only a matrix that is in
/// tensor memory itself can be shifted.
fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    // No other operand is a vector.
    let lanes = subject.operand_types().find_map(|ty| match cx.type_data(ty) {
        TypeData::Vector { shape, .. } => Some(count(shape)),
        _ => None,
    });
    if let Some(length) = lanes {
        let wanted = if word(subject, "ctaGroup") == "cta_1" { 4 } else { 8 };
        if length != wanted {
            return Err(subject.place_error(format!(
                "Disable Output Lane of length {length} is incompatible with CtaGroupAttr"
            )));
        }
    }
    if subject.property("aShift").is_none() {
        return Ok(());
    }
    let by_descriptor = subject.operand_types().nth(1) == Some(cx.integer(64));
    if by_descriptor {
        let words = "A-shift can be applied only when matrix A is in tensor memory";
        return Err(subject.place_error(words));
    }
    match word(subject, "collectorOp") {
        "fill" | "use" => {
            Err(subject
                .place_error("Cannot use collector buffer operation fill or use with ashift"))
        }
        _ => Ok(()),
    }
}

/// Which sizes of blocks there are goes by the kind of elements.
fn is_scaled_in_blocks(subject: &Subject<'_>) -> Answer {
    let words = match (word(subject, "kind"), word(subject, "blockScale")) {
        (kind @ ("mxf8f6f4" | "mxf4"), "block16") => {
            format!("{kind} kind does not support block16 attribute")
        }
        (kind @ "mxf4nvf4", "default") => format!("{kind} requires block scale attribute"),
        _ => return Ok(()),
    };
    Err(subject.place_error(words))
}
