//! What transfers between memory and vectors, and slices of vectors, ask beyond declarations.

use super::verify::{Vector, has_indices_of, operand, result, vector};
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Type, TypeData};
use irtool::support::affine::AffineMap;

hooks! {
    read: reads,
    write: writes,
    extract_strided_slice: takes_a_slice,
    insert_strided_slice: puts_a_slice,
}

fn map<'a>(subject: &Subject<'a>) -> Option<&'a AffineMap> {
    match subject.cx.attr_data(subject.property("permutation_map")?) {
        AttrData::AffineMap(map) => Some(map),
        _ => None,
    }
}

fn reads(subject: &Subject<'_>) -> Answer {
    let Some(base) = subject.operand_types().next() else { return Ok(()) };
    has_indices_of(subject, base, 1)?;
    let Some(map) = map(subject) else { return Ok(()) };
    if let Some(own) = result(subject) {
        fits(subject, base, &own, map)?;
    }
    permutes(subject, map)
}

fn writes(subject: &Subject<'_>) -> Answer {
    let Some(base) = subject.operand_types().nth(1) else { return Ok(()) };
    has_indices_of(subject, base, 2)?;
    let Some(map) = map(subject) else { return Ok(()) };
    if map.results().iter().any(|result| result.as_constant().is_some()) {
        return Err(subject.error("should not have broadcast dimensions"));
    }
    if let Some(own) = operand(subject, 0) {
        fits(subject, base, &own, map)?;
    }
    permutes(subject, map)
}

/// The map goes from the dimensions of the base to those of the vector.
fn fits(subject: &Subject<'_>, base: Type, own: &Vector<'_>, map: &AffineMap) -> Answer {
    let cx = subject.cx;
    let data = cx.type_data(base);
    let (Some(shape), Some(element)) = (data.shape(), data.element()) else { return Ok(()) };
    let inner = vector(cx, Some(element)).map_or(0, |inner| inner.shape.len());
    if map.num_results() + inner != own.shape.len() {
        return Err(subject.error(
            "requires a permutation_map with result dims of the same rank as the vector type",
        ));
    }
    if map.num_symbols() != 0 {
        return Err(subject.error("requires permutation_map without symbols"));
    }
    if map.num_dims() as usize != shape.len() {
        return Err(subject.error(
            "requires a permutation_map with input dims of the same rank as the source type",
        ));
    }
    let in_bounds = subject.property("in_bounds").map(|attr| cx.attr_data(attr));
    if let (Some(AttrData::Array(list)), Some(attr)) =
        (in_bounds, subject.property("permutation_map"))
        && list.len() != map.num_results()
    {
        let (map, found) = (attribute_text(cx, attr), list.len());
        return Err(subject.error(format!(
            "expects the in_bounds attr of same rank as permutation_map results: {map} vs \
             inBounds of size: {found}"
        )));
    }
    Ok(())
}

/// Each result of the map is a dimension that no other is, or zero.
fn permutes(subject: &Subject<'_>, map: &AffineMap) -> Answer {
    let mut seen = vec![false; map.num_dims() as usize];
    for result in map.results() {
        if result.as_constant() == Some(0) {
            continue;
        }
        let Some(dim) = result.as_dim() else {
            return Err(subject.error(
                "requires a projected permutation_map (at most one dim or the zero constant can \
                 appear in each result)",
            ));
        };
        if std::mem::replace(&mut seen[dim as usize], true) {
            return Err(subject.error(
                "requires a permutation_map that is a permutation (found one dim used more than \
                 once)",
            ));
        }
    }
    Ok(())
}

/// Numbers lie in ranges, one a dimension: from `low`, up to an extent and `more`.
fn confined(
    subject: &Subject<'_>,
    what: &str,
    numbers: &[i64],
    shape: &[i64],
    (low, more): (i64, i64),
) -> Answer {
    for (place, (number, extent)) in numbers.iter().zip(shape).enumerate() {
        let high = extent.saturating_add(more);
        if !(low..high).contains(number) {
            return Err(subject.error(format!(
                "expected {what} dimension {place} to be confined to [{low}, {high})"
            )));
        }
    }
    Ok(())
}

fn steps_by_one(subject: &Subject<'_>, strides: &[i64]) -> Answer {
    match strides.iter().all(|stride| *stride == 1) {
        true => Ok(()),
        false => Err(subject.error("expected strides to be confined to [1, 2)")),
    }
}

fn takes_a_slice(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(found)) = (operand(subject, 0), subject.result_types().next()) else {
        return Ok(());
    };
    let list = |name| subject.integers(name);
    let (Some(offsets), Some(sizes), Some(strides)) =
        (list("offsets"), list("sizes"), list("strides"))
    else {
        return Ok(());
    };
    if offsets.len() != sizes.len() || offsets.len() != strides.len() {
        let words = "expected offsets, sizes and strides attributes of same size";
        return Err(subject.error(words));
    }
    if offsets.len() > from.shape.len() {
        let words = "expected offsets attribute of rank no greater than vector rank";
        return Err(subject.error(words));
    }
    confined(subject, "offsets", &offsets, from.shape, (0, 0))?;
    confined(subject, "sizes", &sizes, from.shape, (1, 1))?;
    steps_by_one(subject, &strides)?;
    let sums: Vec<i64> = offsets.iter().zip(&sizes).map(|(a, b)| a.saturating_add(*b)).collect();
    confined(subject, "sum(offsets, sizes)", &sums, from.shape, (1, 1))?;
    let mut shape = sizes;
    shape.extend_from_slice(&from.shape[shape.len()..]);
    let expected = cx.intern_type(TypeData::Vector {
        shape: shape.into(),
        scalable: from.scalable.into(),
        element: from.element,
    });
    if expected != found {
        let expected = quoted(cx, expected);
        return Err(subject.error(format!("expected result type to be {expected}")));
    }
    Ok(())
}

fn puts_a_slice(subject: &Subject<'_>) -> Answer {
    let _cx = subject.cx;
    let (Some(from), Some(to)) = (operand(subject, 0), operand(subject, 1)) else { return Ok(()) };
    let list = |name| subject.integers(name);
    let (Some(offsets), Some(strides)) = (list("offsets"), list("strides")) else { return Ok(()) };
    if offsets.len() != to.shape.len() {
        return Err(subject.error("expected offsets of same size as destination vector rank"));
    }
    if strides.len() != from.shape.len() {
        return Err(subject.error("expected strides of same size as source vector rank"));
    }
    if from.shape.len() > to.shape.len() {
        return Err(subject.error("expected source rank to be no greater than destination rank"));
    }
    confined(subject, "offsets", &offsets, to.shape, (0, 0))?;
    steps_by_one(subject, &strides)?;
    let lead = to.shape.len() - from.shape.len();
    let padded = std::iter::repeat_n(&0, lead).chain(from.shape);
    let sums: Vec<i64> = offsets.iter().zip(padded).map(|(a, b)| a.saturating_add(*b)).collect();
    for (place, sum) in sums.iter().enumerate().skip(lead) {
        let high = to.shape[place].saturating_add(1);
        if !(1..high).contains(sum) {
            return Err(subject.error(format!(
                "expected sum(offsets, source vector shape) dimension {place} to be confined to \
                 [1, {high})"
            )));
        }
    }
    Ok(())
}
