//! How a tensor is split: along which axes of the grid, with what around each part or from where on.

use crate::subject::{Answer, Subject};
use irtool::asm::attribute_text;
use irtool::context::DYNAMIC;

/// The axes that each dimension is split along, as `#shard<axisarray[[0, 1], [2]]>` has them.
fn split_axes(subject: &Subject<'_>) -> Vec<Vec<i64>> {
    let text = subject.property("split_axes").map(|attr| attribute_text(subject.cx, attr));
    let text = text.unwrap_or_default();
    let inner = text.strip_prefix("#shard<axisarray[").and_then(|text| text.strip_suffix("]>"));
    let groups = inner.unwrap_or_default().split_terminator(']');
    let numbers = |group: &str| {
        let digits = group.trim_start_matches([',', ' ', '[']).split(',');
        digits.filter_map(|number| number.trim().parse().ok()).collect()
    };
    groups.map(numbers).collect()
}

/// What can be said without the grid: no axis is used twice, and there is either something around
/// the parts or a place where each starts.
pub(crate) fn is_split(subject: &Subject<'_>) -> Answer {
    let groups = split_axes(subject);
    let mut seen = Vec::new();
    for axis in groups.iter().flatten() {
        if *axis < 0 {
            return Err(subject.bare_error("grid axis is expected to be non-negative"));
        }
        if seen.contains(axis) {
            return Err(subject.bare_error("grid axis duplicated"));
        }
        seen.push(*axis);
    }
    let count = |name| subject.integers(name).map_or(0, |list| list.len());
    let (halos, offsets) = (count("static_halo_sizes"), count("static_sharded_dims_offsets"));
    if halos > 0 && offsets > 0 {
        return Err(subject.error("halo sizes and shard offsets are mutually exclusive"));
    }
    let split = groups.iter().filter(|group| !group.is_empty()).count();
    match halos > 0 && halos != 2 * split {
        true => Err(subject.bare_error("halo sizes must be specified for all split axes.")),
        false => Ok(()),
    }
}

/// Where the parts start, on a grid of this shape: for each dimension that is split, one place for
/// each part and the end.
pub(super) fn starts_in_order(subject: &Subject<'_>, shape: &[i64]) -> Result<(), String> {
    let offsets = subject.integers("static_sharded_dims_offsets").unwrap_or_default();
    if offsets.is_empty() {
        return Ok(());
    }
    if shape.contains(&DYNAMIC) {
        let words = "sharded dims offsets are not allowed for device grids with dynamic shape.";
        return Err(words.to_owned());
    }
    let mut rest = &offsets[..];
    for group in split_axes(subject).iter().filter(|group| !group.is_empty()) {
        let extents = group.iter().map(|axis| shape.get(usize::try_from(*axis).ok()?));
        let parts = extents
            .map(|extent| extent.copied())
            .try_fold(1i64, |parts, extent| parts.checked_mul(extent?));
        let places = parts.and_then(|parts| usize::try_from(parts).ok()?.checked_add(1));
        let (places, after) = match places.and_then(|places| rest.split_at_checked(places)) {
            Some((places, after)) => (places, Some(after)),
            None => (rest, None),
        };
        let known = places.iter().filter(|place| **place != DYNAMIC);
        if !std::iter::once(&0).chain(known).is_sorted() {
            return Err("sharded dims offsets must be non-decreasing.".to_owned());
        }
        let Some(after) = after else {
            return Err("sharded dims offsets has wrong size.".to_owned());
        };
        rest = after;
    }
    Ok(())
}
