//! What ops on buffers and lanes ask beyond declarations.

use crate::subject::{Answer, Subject, hooks};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, TypeData};
use irtool::support::float::FloatKind;

hooks! {
    buffer: is_buffer,
    lanes: permutes,
    swap: |subject: &Subject<'_>| match subject.integer("row_length") {
        Some(16 | 32) | None => Ok(()),
        Some(_) => Err(subject.error("row_length attribute must either be 16 or 32.")),
    },
}

/// Whether it is where all of the device sees it.
pub(super) fn is_global(cx: &Context, space: Attribute) -> bool {
    match cx.attr_data(space) {
        AttrData::Integer { value, .. } => matches!(value.to_i64(), Some(0 | 1)),
        _ => attribute_text(cx, space) == "#gpu.address_space<global>",
    }
}

/// A buffer is in global memory, and has an index for each dimension.
fn is_buffer(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    // What is moved comes before the buffer, the indices and an offset behind it.
    let groups = (0..).take_while(|number| subject.segment(*number).is_some()).count();
    let Some(number) = groups.checked_sub(3) else { return Ok(()) };
    let buffer = subject.operand_types().nth(number).map(|ty| cx.type_data(ty));
    let Some(TypeData::MemRef { shape, memory_space: space, .. }) = buffer else { return Ok(()) };
    if space.is_some_and(|space| !is_global(cx, space)) {
        return Err(subject.error("Buffer ops must operate on a memref in global memory"));
    }
    let rank = shape.len();
    match subject.segment(number + 1).is_some_and(|size| size != rank) {
        true => Err(subject.error(format!("Expected {rank} indices to memref"))),
        false => Ok(()),
    }
}

fn permutes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let width = subject.operand_types().next().map(|ty| match cx.type_data(ty) {
        TypeData::Integer { width, .. } => *width,
        TypeData::Float(kind) => FloatKind::width(*kind),
        _ => 0,
    });
    if width.is_some_and(|width| width > 64) {
        return Err(
            subject.error("integer and floating point types larger than 64 bits are not supported")
        );
    }
    let Some(kind) = subject.word("kind") else { return Ok(()) };
    let argument = subject.property("permArgument").map(|attr| cx.attr_data(attr));
    let number = |item: &Attribute| match cx.attr_data(*item) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    };
    match (kind, argument) {
        ("quad_perm", Some(AttrData::Array(items))) if items.len() == 4 => {
            let fits = |item| number(item).is_none_or(|number| (0..=3).contains(&number));
            match items.iter().all(fits) {
                true => Ok(()),
                false => {
                    Err(subject.error("Each element of quad_perm must be in the range [0, 3]"))
                }
            }
        }
        ("quad_perm", _) => Err(subject.error("quad_perm attribute must have exactly 4 elements")),
        ("row_shl" | "row_shr" | "row_ror", None) => {
            Err(subject.error(format!("Attribute '{kind}' value not specified")))
        }
        ("row_shl" | "row_shr" | "row_ror", Some(AttrData::Integer { value, .. })) => {
            match value.to_i64().is_none_or(|value| (1..=15).contains(&value)) {
                true => Ok(()),
                false => Err(subject.error("Attribute value must be between 1 and 15")),
            }
        }
        ("row_shl" | "row_shr" | "row_ror", _) | (_, None | Some(AttrData::Unit)) => Ok(()),
        _ => Err(subject
            .error("Expected unit attribute for permArgument, but found non-trivial argument")),
    }
}
