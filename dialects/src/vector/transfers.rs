//! What transfers between memory and vectors, and slices of vectors, ask beyond declarations.

use super::verify::{Vector, has_indices_of, minor_bits, operand, result, vector, width};
use crate::linalg::verify::writes_to;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Context, Type, TypeData};
use irtool::support::affine::AffineMap;

hooks! {
    read: reads,
    write: writes,
    extract_strided_slice: takes_a_slice,
    insert_strided_slice: puts_a_slice,
}

pub(super) fn map<'a>(subject: &Subject<'a>) -> Option<&'a AffineMap> {
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
        fits(subject, base, &own, map, 3)?;
    }
    pads(subject, base)?;
    permutes(subject, map)
}

/// What a read is padded with is an element of the base.
fn pads(subject: &Subject<'_>, base: Type) -> Answer {
    let cx = subject.cx;
    let Some(spec) = irtool::spec::of(cx, subject.body.name(subject.op)) else { return Ok(()) };
    let group = spec.operand_range(cx, subject.body, subject.op, 2);
    let (Some(padding), Some(element)) =
        (subject.operand_types().nth(group.start), cx.type_data(base).element())
    else {
        return Ok(());
    };
    let words = match vector(cx, Some(element)) {
        _ if element == padding => return Ok(()),
        Some(_) => "requires source element type and padding type to match.",
        None if !cx.may_be_vector_element(padding) => {
            "requires valid padding vector elemental type"
        }
        None => "requires formal padding and source of the same elemental type",
    };
    Err(subject.error(words))
}

fn writes(subject: &Subject<'_>) -> Answer {
    let Some(base) = subject.operand_types().nth(1) else { return Ok(()) };
    has_indices_of(subject, base, 2)?;
    let Some(map) = map(subject) else { return Ok(()) };
    if map.results().iter().any(|result| result.as_constant().is_some()) {
        return Err(subject.error("should not have broadcast dimensions"));
    }
    if let Some(own) = operand(subject, 0) {
        fits(subject, base, &own, map, 3)?;
    }
    permutes(subject, map)?;
    writes_to(subject, 1..2)
}

/// The map goes from the dimensions of the base to those of the vector.
fn fits(
    subject: &Subject<'_>,
    base: Type,
    own: &Vector<'_>,
    map: &AffineMap,
    mask: usize,
) -> Answer {
    let cx = subject.cx;
    let mut others = subject.own.discardable_attrs(subject.root).iter();
    if others.any(|attr| cx.bytes(attr.name) == b"masked") {
        let words = "masked attribute has been removed. Use in_bounds instead.";
        return Err(subject.error(words));
    }
    let data = cx.type_data(base);
    let (TypeData::MemRef { shape, element, .. } | TypeData::RankedTensor { shape, element, .. }) =
        data
    else {
        return Err(subject.error("requires source to be a memref or ranked tensor type"));
    };
    let inner = vector(cx, Some(*element));
    divides(subject, own, inner.as_ref(), *element)?;
    let inner = inner.map_or(0, |inner| inner.shape.len());
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
    is_masked(subject, own, map, mask)?;
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

/// The minor dimension of the vector holds whole elements of the base.
fn divides(
    subject: &Subject<'_>,
    own: &Vector<'_>,
    inner: Option<&Vector<'_>>,
    element: Type,
) -> Answer {
    let cx = subject.cx;
    let unit = match inner {
        Some(inner) => minor_bits(cx, inner),
        None => width(cx, element),
    };
    let (Some(bits), Some(unit)) = (minor_bits(cx, own), unit) else { return Ok(()) };
    // What nothing is a multiple of is let through.
    if bits.checked_rem(unit).is_none_or(|rest| rest == 0) {
        return Ok(());
    }
    let of = match inner {
        Some(_) => "minor 1-D vector of the source",
        None => "source element type",
    };
    Err(subject.error(format!(
        "requires the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth \
         of the {of}"
    )))
}

/// The mask for what is moved: as wide as that, in the order of the base.
pub(super) fn mask_of(cx: &Context, own: &Vector<'_>, map: &AffineMap) -> Option<Type> {
    let dims: Vec<_> = map.results().iter().map(|result| result.as_dim()).collect();
    let mut order: Vec<usize> = (0..dims.len()).filter(|place| dims[*place].is_some()).collect();
    order.sort_by_key(|place| dims[*place]);
    if order.iter().any(|place| *place >= own.shape.len()) {
        return None;
    }
    let mut shape: Vec<i64> = order.iter().map(|place| own.shape[*place]).collect();
    let mut scalable: Vec<bool> = order.iter().map(|place| own.scalable[*place]).collect();
    if shape.is_empty() {
        shape.push(1);
        scalable.push(false);
    }
    Some(cx.intern_type(TypeData::Vector {
        shape: shape.into(),
        scalable: scalable.into(),
        element: cx.i1(),
    }))
}

/// The mask of a transfer, if it has one, is as wide as what is moved, in the order of the base.
fn is_masked(subject: &Subject<'_>, own: &Vector<'_>, map: &AffineMap, group: usize) -> Answer {
    let cx = subject.cx;
    let Some(spec) = irtool::spec::of(cx, subject.body.name(subject.op)) else { return Ok(()) };
    let range = spec.operand_range(cx, subject.body, subject.op, group);
    let Some(found) = subject.operand_types().nth(range.start).filter(|_| !range.is_empty()) else {
        return Ok(());
    };
    let Some(wanted) = mask_of(cx, own, map) else { return Ok(()) };
    if found == wanted {
        return Ok(());
    }
    let (found, wanted) = (quoted(cx, found), quoted(cx, wanted));
    Err(subject.error(format!(
        "inferred mask type ({wanted}) and mask operand type ({found}) don't match"
    )))
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
    let taken = sizes.clone();
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
    for (place, size) in taken.iter().enumerate() {
        scales_whole(subject, place, (from.scalable[place], *size), from.shape[place])?;
    }
    Ok(())
}

/// Of a dimension that scales all is taken or put.
fn scales_whole(
    subject: &Subject<'_>,
    place: usize,
    (scales, size): (bool, i64),
    whole: i64,
) -> Answer {
    if !scales || size == whole {
        return Ok(());
    }
    Err(subject.error(format!(
        "expected size at idx={place} to match the corresponding base size from the input vector \
         ({size} vs {whole})"
    )))
}

fn puts_a_slice(subject: &Subject<'_>) -> Answer {
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
    for (place, scales) in from.scalable.iter().enumerate() {
        if *scales != to.scalable[place + lead] {
            return Err(
                subject.error(format!("mismatching scalable flags (at source vector idx={place})"))
            );
        }
        scales_whole(subject, place, (*scales, from.shape[place]), to.shape[place + lead])?;
    }
    Ok(())
}
