//! Asynchronous copies, which C++ defines without records: copies from one memref to another that
//! are waited for by an element of a third.
//!
//! ```text
//! affine.dma_start %src[%i], %dst[%j], %tag[%k], %count
//! affine.dma_wait %tag[%k], %count
//! ```

use super::verify::{is_dimension, is_index, scope};
use crate::subject::{Answer, Subject, hooks};
use irtool::context::{AttrData, TypeData};

hooks! {
    start: starts,
    wait: |subject: &Subject<'_>| {
        is_memref(subject, 0, "tag")?;
        let Some(count) = num_inputs(subject, "tag_map") else { return Ok(()) };
        are_indices(subject, 1, count, ("index", "dma_wait"))
    },
}

/// How many operands the map of this name takes.
fn num_inputs(subject: &Subject<'_>, name: &str) -> Option<usize> {
    let Subject { cx, own, root, .. } = *subject;
    let found = own.attrs(root).iter().find(|attr| cx.bytes(attr.name) == name.as_bytes())?;
    match cx.attr_data(found.value) {
        AttrData::AffineMap(map) => Some(map.num_inputs() as usize),
        _ => None,
    }
}

fn is_memref(subject: &Subject<'_>, operand: usize, what: &str) -> Answer {
    let ty = subject.operand_types().nth(operand).map(|ty| subject.cx.type_data(ty));
    match ty {
        Some(TypeData::MemRef { .. }) => Ok(()),
        _ => Err(subject.error(format!("expected DMA {what} to be of memref type"))),
    }
}

/// So many operands from the one with this number are dimensions or symbols.
fn are_indices(
    subject: &Subject<'_>,
    first: usize,
    count: usize,
    (what, op): (&str, &str),
) -> Answer {
    let Subject { cx, body, op: user, .. } = *subject;
    let scope = scope(cx, body, user);
    for index in body.operands(user).skip(first).take(count) {
        if !is_index(cx, body, index) {
            return Err(subject.error(format!("{what} to {op} must have 'index' type")));
        }
        if !is_dimension(cx, body, index, scope) {
            let words = format!("{what} must be a valid dimension or symbol identifier");
            return Err(subject.error(words));
        }
    }
    Ok(())
}

fn starts(subject: &Subject<'_>) -> Answer {
    let [source, destination, tag] =
        ["src_map", "dst_map", "tag_map"].map(|name| num_inputs(subject, name));
    is_memref(subject, 0, "source")?;
    let Some(source) = source else { return Ok(()) };
    let second = 1 + source;
    is_memref(subject, second, "destination")?;
    let Some(destination) = destination else { return Ok(()) };
    let third = second + 1 + destination;
    is_memref(subject, third, "tag")?;
    // What is counted, and a stride with how many elements lie between, if they do not follow
    // each other.
    let fewest = tag.map(|tag| third + 1 + tag + 1);
    let fits = |fewest| [fewest, fewest + 2].contains(&subject.operand_types().len());
    let Some(tag) = tag.filter(|_| fewest.is_some_and(fits)) else {
        return Err(subject.error("incorrect number of operands"));
    };
    are_indices(subject, 1, source, ("src index", "dma_start"))?;
    are_indices(subject, second + 1, destination, ("dst index", "dma_start"))?;
    are_indices(subject, third + 1, tag, ("tag index", "dma_start"))
}

#[irtool_macros::dialect(OPS_DMA)]
mod declared {
    use irtool::spec::common::*;
    use irtool_macros::op;

    #[op(
        "affine.dma_start",
        assembly = super::super::assembly::DMA_START,
        interfaces(AffineMapAccessInterface),
        effects(opaque),
        verify = super::start,
    )]
    pub struct AffineDmaStart {
        #[operand]
        values: Variadic<AnyType>,
    }

    #[op(
        "affine.dma_wait",
        assembly = super::super::assembly::DMA_WAIT,
        interfaces(AffineMapAccessInterface),
        effects(opaque),
        verify = super::wait,
    )]
    pub struct AffineDmaWait {
        #[operand]
        values: Variadic<AnyType>,
    }
}

pub use declared::*;
