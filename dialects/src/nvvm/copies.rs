//! What asynchronous copies ask beyond declarations: sizes, caches, coordinates of tensors.

use super::verify::{segment, word};
use crate::llvm::verify::address_space;
use crate::subject::{Answer, Subject, hooks};

hooks! {
    cp_async: copies,
    bulk_load: |subject: &Subject<'_>| {
        match space_of(subject, 0) == Some(SHARED) && segment(subject, 4) > 0 {
            true => Err(subject.bare_error(NO_MULTICAST)),
            false => Ok(()),
        }
    },
    tensor_store: stores_tensor,
    tensor_reduce: |subject: &Subject<'_>| match word(subject, "mode") {
        "tile_scatter4" => Err(subject
            .bare_error("Scatter mode unsupported for CpAsyncBulkTensorReduceOp")),
        mode => has_coordinates(subject, segment(subject, 2), mode == "im2col", mode),
    },
    tensor_prefetch: |subject: &Subject<'_>| {
        loads(subject, segment(subject, 1), segment(subject, 2))
    },
    tensor_load: loads_tensor,
}

const SHARED: u32 = 3;
const SHARED_CLUSTER: u32 = 7;
const NO_MULTICAST: &str = "Multicast is not supported with shared::cta mode.";

fn space_of(subject: &Subject<'_>, operand: usize) -> Option<u32> {
    address_space(subject.cx, subject.operand_types().nth(operand)?)
}

fn copies(subject: &Subject<'_>) -> Answer {
    let modifier = word(subject, "modifier");
    let words = match (modifier, subject.integer("size")) {
        ("cg" | "ca", Some(4 | 8)) if modifier == "cg" => {
            "CG cache modifier is only support for 16 bytes copy."
        }
        ("cg" | "ca", Some(4 | 8 | 16) | None) => return Ok(()),
        ("cg" | "ca", Some(_)) => "expected byte size to be either 4, 8 or 16.",
        _ => "Only CG and CA cache modifiers are supported.",
    };
    Err(subject.bare_error(words))
}

/// A tensor has up to five dimensions, and at least three to be read by columns.
fn has_coordinates(subject: &Subject<'_>, count: usize, by_column: bool, mode: &str) -> Answer {
    if !(1..=5).contains(&count) {
        return Err(subject.place_error("expects coordinates between 1 to 5 dimension"));
    }
    match by_column && count < 3 {
        true => Err(subject.place_error(format!(
            "to use {mode} mode, the tensor has to be at least 3-dimensional"
        ))),
        false => Ok(()),
    }
}

fn loads(subject: &Subject<'_>, count: usize, offsets: usize) -> Answer {
    let mode = word(subject, "mode");
    has_coordinates(subject, count, mode.starts_with("im2col"), mode)?;
    let wanted = match mode {
        "im2col" => count - 2,
        "im2col_w" | "im2col_w_128" => 2,
        "tile_gather4" if count != 5 => {
            return Err(subject.place_error("Gather4 mode expects 5 coordinates"));
        }
        _ => 0,
    };
    match offsets == wanted {
        true => Ok(()),
        false => {
            Err(subject
                .place_error(format!(" im2col offsets expected {wanted} (provided {offsets})")))
        }
    }
}

fn stores_tensor(subject: &Subject<'_>) -> Answer {
    let mode = word(subject, "mode");
    if segment(subject, 4) > 0 {
        if mode != "tile" {
            let words = "Inline-ptx lowering supported only for Tile mode.";
            return Err(subject.bare_error(words));
        }
        if segment(subject, 3) > 0 {
            let words = "Inline-ptx lowering unsupported with L2 cache-hint.";
            return Err(subject.bare_error(words));
        }
    }
    match (mode, segment(subject, 2)) {
        ("tile_scatter4", 5) => Ok(()),
        ("tile_scatter4", _) => Err(subject.bare_error("Scatter4 mode expects 5 coordinates")),
        (_, count) => has_coordinates(subject, count, mode == "im2col", mode),
    }
}

fn loads_tensor(subject: &Subject<'_>) -> Answer {
    let in_block = subject.is_true("isCTAOnly");
    let words = if segment(subject, 7) > 0 {
        match word(subject, "mode") {
            _ if in_block => Some("Predicate is supported only for shared::cluster mode."),
            "tile" | "im2col" => None,
            _ => Some("Predicate is supported only for Tile and Im2col modes."),
        }
    } else {
        match space_of(subject, 0) {
            Some(space) if in_block && space != SHARED => {
                Some("Shared::cta destination requires address-space 3.")
            }
            Some(space) if !in_block && space != SHARED_CLUSTER => {
                Some("Shared::cluster destination requires address-space 7.")
            }
            _ if in_block && segment(subject, 5) > 0 => Some(NO_MULTICAST),
            _ if in_block && subject.property("group").is_some() => {
                Some("CTAGroup is not supported with shared::cta mode.")
            }
            _ => None,
        }
    };
    match words {
        Some(words) => Err(subject.bare_error(words)),
        None => loads(subject, segment(subject, 2), segment(subject, 4)),
    }
}
