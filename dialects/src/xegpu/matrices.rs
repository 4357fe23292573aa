//! What is asked of moves between shared matrices and vectors: that what is moved is within the
//! matrix, and of lanes that move a block together that they stand as its elements do.

use super::verify::shared_matrix;
use crate::subject::{Answer, Subject};
use irtool::asm::{attribute_text, type_text};
use irtool::context::Type;

/// What is moved at once has rows and columns, within the matrix.
pub(super) fn moves_matrix(
    subject: &Subject<'_>,
    matrix: Option<Type>,
    value: Option<Type>,
) -> Answer {
    let cx = subject.cx;
    let (Some((shape, _)), Some(value)) = (matrix.and_then(|ty| shared_matrix(cx, ty)), value)
    else {
        return Ok(());
    };
    let together = subject.property("subgroup_block_io").is_some();
    let Some(moved) = cx.type_data(value).shape() else {
        let words = "subgroup_block_io are only allowed when result is a VectorType.";
        return if together { Err(subject.bare_error(words)) } else { Ok(()) };
    };
    if shape.len() != 2 {
        return Err(subject.bare_error("mem_desc must be 2D."));
    }
    let layout = if together { matrix.map(|ty| type_text(cx, ty)) } else { None };
    let layout = layout.unwrap_or_default();
    // Rows are as far from each other as they are long, unless strides are given.
    let strides = listed(&layout, "stride = [").unwrap_or_else(|| vec![shape[1], 1]);
    if together {
        let block = listed(&layout, "block = [").unwrap_or_else(|| shape.clone());
        has_lanes(subject, &block, &strides)?;
    }
    if let [rows, columns] = moved {
        return match *rows > shape[0] || *columns > shape[1] {
            true => Err(subject.bare_error("data shape must not exceed mem_desc shape.")),
            false => Ok(()),
        };
    }
    match together && strides.first() == Some(&1) {
        true => {
            let words = "mem_desc should be row major when subgroup_block_io is set.";
            Err(subject.bare_error(words))
        }
        false => Ok(()),
    }
}

/// The numbers of a list in a text, behind what opens it.
fn listed(text: &str, open: &str) -> Option<Vec<i64>> {
    let (list, _) = text.split_once(open)?.1.split_once(']')?;
    list.split(',').map(|number| number.trim().parse().ok()).collect()
}

/// Lanes that move a block together stand as its elements do, along the dimension where these are
/// next to each other.
fn has_lanes(subject: &Subject<'_>, block: &[i64], strides: &[i64]) -> Answer {
    let layout = subject.property("layout").map(|layout| attribute_text(subject.cx, layout));
    let layout = layout.unwrap_or_default();
    let (Some(data), Some(lanes)) =
        (of_lanes(&layout, "lane_data = ["), of_lanes(&layout, "lane_layout = ["))
    else {
        return Ok(());
    };
    if data.split_last().is_some_and(|(_, outer)| outer.iter().any(|n| *n != 1)) {
        let words = "With subgroup_block_io, accessed data must be contiguous and coalesced.";
        return Err(subject.bare_error(words));
    }
    for ((lanes, block), stride) in lanes.iter().zip(block).zip(strides) {
        let words = if lanes != block {
            "With subgroup_block_io, the block shape must match the lane layout."
        } else if *lanes != 1 && *stride != 1 {
            "With subgroup_block_io, the distributed dimensions must be contiguous."
        } else {
            continue;
        };
        return Err(subject.bare_error(words));
    }
    Ok(())
}

/// A list of a layout, without the dimensions that slices take away.
fn of_lanes(layout: &str, name: &str) -> Option<Vec<i64>> {
    let mut numbers = listed(layout, name)?;
    let slices = layout.split("dims = [").skip(1);
    for dims in slices.filter_map(|rest| listed(rest, "")) {
        let mut place = 0..;
        numbers.retain(|_| place.next().is_none_or(|place| !dims.contains(&place)));
    }
    Some(numbers)
}
