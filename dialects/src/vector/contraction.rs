//! What `vector.contract` asks beyond declarations.
//!
//! Each operand has a map from what is iterated over to its dimensions. What is reduced along is a
//! dimension of the first two and goes; what is left of both makes the result.

use super::verify::{Vector, operand, supports_kind, vector};
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Signedness, Type, TypeData};
use irtool::support::affine::AffineMap;

hooks! {
    contract: contracts,
}

/// The number of the result that is this dimension.
fn place_of(map: &AffineMap, dim: u32) -> Option<usize> {
    map.results().iter().position(|result| result.as_dim() == Some(dim))
}

fn contracts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(lhs), Some(rhs)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    if let TypeData::Integer { signedness, .. } = cx.type_data(lhs.element)
        && *signedness != Signedness::Signless
    {
        return Err(subject.error("only supports signless integer types"));
    }
    let (Some(AttrData::Array(maps)), Some(AttrData::Array(iterators))) = (
        subject.property("indexing_maps").map(|attr| cx.attr_data(attr)),
        subject.property("iterator_types").map(|attr| cx.attr_data(attr)),
    ) else {
        return Ok(());
    };
    let maps = maps.iter().filter_map(|attr| match cx.attr_data(*attr) {
        AttrData::AffineMap(map) => Some(map),
        _ => None,
    });
    let maps: Vec<&AffineMap> = maps.collect();
    let &[left, right, out] = &maps[..] else {
        return Err(subject.error("expected an indexing map for each vector operand"));
    };
    for (number, (map, ty)) in maps.iter().zip(subject.operand_types()).enumerate() {
        let rank = vector(cx, Some(ty)).map_or(0, |vector| vector.shape.len());
        is_map_of(subject, number, map, iterators.len(), rank)?;
    }
    let (mut reduced, mut batch) = (Vec::new(), Vec::new());
    for (dim, iterator) in (0u32..).zip(iterators.iter()) {
        let (a, b) = (place_of(left, dim), place_of(right, dim));
        let (Some(a), Some(b)) = (a, b) else { continue };
        if attribute_text(cx, *iterator) == "#vector.iterator_type<reduction>" {
            reduced.push((a, b));
        } else if place_of(out, dim).is_some() {
            batch.push((a, b));
        }
    }
    if reduced.is_empty() {
        return Err(subject.error("expected at least one contracting dimension pair"));
    }
    for (pairs, which) in [(&reduced, "contracting"), (&batch, "batch")] {
        if pairs.iter().any(|&(a, b)| lhs.shape[a] != rhs.shape[b]) {
            return Err(subject.error(format!("invalid {which} dimension map")));
        }
    }
    has_shape(subject, (&lhs, left), (&rhs, right), out, (&reduced, &batch))?;
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    let element = vector(cx, Some(ty)).map_or(ty, |vector| vector.element);
    match supports_kind(subject, element) {
        Some((_, false)) => Err(subject.error("unsupported contraction type")),
        _ => Ok(()),
    }
}

/// A map leads from the iterators to the dimensions of its operand, to each from another.
fn is_map_of(
    subject: &Subject<'_>,
    number: usize,
    map: &AffineMap,
    iterators: usize,
    rank: usize,
) -> Answer {
    let wanted = if map.num_symbols() != 0 {
        "no symbols".to_owned()
    } else if map.num_dims() as usize != iterators {
        format!("{iterators} number of inputs")
    } else if map.num_results() != rank {
        format!("{rank} number of outputs")
    } else if !map.is_projected_permutation(false) {
        let words = "to be a projected permutation of its inputs";
        return Err(subject.error(format!("expected indexing map {number} {words}")));
    } else {
        return Ok(());
    };
    Err(subject.error(format!("expected indexing map {number} to have {wanted}")))
}

type Pairs<'a> = &'a [(usize, usize)];

/// The result, and what it is added to, have the dimensions that are left, or none.
fn has_shape(
    subject: &Subject<'_>,
    (lhs, left): (&Vector<'_>, &AffineMap),
    (rhs, right): (&Vector<'_>, &AffineMap),
    out: &AffineMap,
    (reduced, batch): (Pairs<'_>, Pairs<'_>),
) -> Answer {
    let cx = subject.cx;
    let invalid = || Err(subject.error("invalid accumulator/result vector shape"));
    let (acc, to) = (subject.operand_types().nth(2), subject.result_types().next());
    let shared = reduced.len() + batch.len();
    if lhs.shape.len() == reduced.len() && rhs.shape.len() == shared {
        let is_vector = |ty: Option<Type>| vector(cx, ty).is_some();
        return if is_vector(to) || is_vector(acc) { invalid() } else { Ok(()) };
    }
    let (Some(to_vector), Some(_)) = (vector(cx, to), vector(cx, acc)) else { return invalid() };
    let mut extents: Vec<Option<i64>> = vec![None; left.num_dims() as usize];
    for (map, shape) in [(left, lhs.shape), (right, rhs.shape)] {
        for (result, extent) in map.results().iter().zip(shape) {
            if let Some(dim) = result.as_dim() {
                extents[dim as usize].get_or_insert(*extent);
            }
        }
    }
    if extents.contains(&None) {
        let words = "expected all dimensions to be either a LHS or a RHS dimension";
        return Err(subject.error(words));
    }
    let shape: Option<Box<[i64]>> =
        out.results().iter().map(|result| extents[result.as_dim()? as usize]).collect();
    let Some(shape) = shape else { return Ok(()) };
    let expected = cx.intern_type(TypeData::Vector {
        shape,
        scalable: to_vector.scalable.into(),
        element: to_vector.element,
    });
    if to == Some(expected) && acc == Some(expected) {
        return Ok(());
    }
    let expected = quoted(cx, expected);
    Err(subject.error(format!("invalid accumulator/result vector shape, expected: {expected}")))
}
