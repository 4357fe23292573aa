//! What structured ops ask beyond declarations: what they write to, what they yield, and how a
//! generic one is indexed.
//!
//! Limits: shapes of `linalg.map` and the like are compared by checks of their own.

use crate::subject::{Answer, Subject, hooks, name, quoted};
use crate::type_interfaces::{is_buffer, is_tensor};
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::support::affine::AffineMap;
use std::borrow::Cow;
use std::ops::Range;

hooks! {
    structured: is_structured,
    convolution: |subject: &Subject<'_>| combines(subject),
    contraction: |subject: &Subject<'_>| {
        is_structured(subject)?;
        combines(subject)?;
        super::contraction::multiplies_and_adds(subject)
    },
    fill: |subject: &Subject<'_>| fills(subject),
    destination: writes_to_outputs,
    yield_: yields,
    index: is_loop_index,
    transpose: transposes,
    broadcast: broadcasts,
}

/// The numbers of the operands that the op writes to.
fn outputs(cx: &Context, body: &Body, op: Op) -> Range<usize> {
    let count = body.num_operands(op);
    let spec = irtool::spec::of(cx, irtool::spec::name_of(body, op));
    let named = |name: &str| {
        let spec = spec?;
        Some(spec.operand_range(cx, body, op, spec.operand_group(name)?))
    };
    let known = ["outputs", "inits", "init", "output", "dest"];
    known.into_iter().find_map(named).unwrap_or(count..count)
}

fn is_ranked(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::MemRef { .. } | TypeData::RankedTensor { .. })
}

/// What is written to are tensors, each with a result of its type, and memrefs.
fn writes_to_outputs(subject: &Subject<'_>) -> Answer {
    writes_to(subject, outputs(subject.cx, subject.body, subject.op))
}

/// The operands with these numbers are tensors, each with a result of its type, or memrefs.
pub(crate) fn writes_to(subject: &Subject<'_>, range: Range<usize>) -> Answer {
    let cx = subject.cx;
    let types: Vec<Type> = subject.operand_types().collect();
    let mut tensors = Vec::new();
    for number in range {
        let ty = types[number];
        if is_tensor(cx, ty) {
            tensors.push((number, ty));
        } else if !is_buffer(cx, ty) {
            let words = format!("expected that operand #{number} is a tensor or a memref");
            return Err(subject.error(words));
        }
    }
    let (results, count) = (subject.result_types().len(), tensors.len());
    if results != count {
        return Err(subject.error(format!(
            "expected the number of tensor results ({results}) to be equal to the number of \
             output tensors ({count})"
        )));
    }
    for ((number, ty), result) in tensors.into_iter().zip(subject.result_types()) {
        if ty != result {
            let (ty, result) = (quoted(cx, ty), quoted(cx, result));
            return Err(subject.error(format!(
                "expected type of operand #{number} ({ty}) to match type of corresponding \
                 result ({result})"
            )));
        }
    }
    Ok(())
}

/// There are tensors among the operands or memrefs, and not both.
fn is_pure(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let has = |what: fn(&Context, Type) -> bool| types.clone().any(|ty| what(cx, ty));
    match has(is_tensor) == has(is_buffer) && types.next().is_some() {
        true => Err(subject.error("expected to have pure tensor or buffer semantics")),
        false => Ok(()),
    }
}

fn is_structured(subject: &Subject<'_>) -> Answer {
    writes_to_outputs(subject)?;
    is_pure(subject)?;
    let types: Vec<Type> = subject.operand_types().collect();
    is_indexed(subject, &types)?;
    has_body(subject, &types)
}

/// The maps of an op that spells them, one for each operand.
pub(super) fn maps<'a>(subject: &Subject<'a>) -> Option<Vec<&'a AffineMap>> {
    maps_in(subject, subject.property("indexing_maps")?)
}

/// The maps that a named op keeps.
fn kept_maps<'a>(subject: &Subject<'a>) -> Option<Vec<&'a AffineMap>> {
    let mut attrs = subject.own.discardable_attrs(subject.root).iter();
    let kept = attrs.find(|attr| subject.cx.bytes(attr.name) == super::maps::KEPT.as_bytes())?;
    maps_in(subject, kept.value)
}

fn maps_in<'a>(subject: &Subject<'a>, attr: Attribute) -> Option<Vec<&'a AffineMap>> {
    let AttrData::Array(list) = subject.cx.attr_data(attr) else { return None };
    let map = |attr: &Attribute| match subject.cx.attr_data(*attr) {
        AttrData::AffineMap(map) => Some(map),
        _ => None,
    };
    list.iter().map(map).collect()
}

fn borrowed(maps: Vec<&AffineMap>) -> Vec<Cow<'_, AffineMap>> {
    maps.into_iter().map(Cow::Borrowed).collect()
}

/// The maps of an op that does not spell its loops: those that it spells or keeps, or the usual ones
/// of its name.
fn named_maps<'a>(subject: &Subject<'a>, types: &[Type]) -> Option<Vec<Cow<'a, AffineMap>>> {
    let name = name(subject.cx, subject.own, subject.root);
    let verb = name.strip_prefix("linalg.")?;
    let kept = || super::maps::keeps(verb).then(|| kept_maps(subject))?;
    if let Some(maps) = maps(subject).or_else(kept) {
        return Some(borrowed(maps));
    }
    if !super::maps::is_elementwise(verb) {
        return Some(super::maps::of_product(verb)?.into_iter().map(Cow::Owned).collect());
    }
    // Each element is made of those at its place, and of scalars.
    let rank = |ty: &Type| subject.cx.type_data(*ty).shape().map_or(0, <[i64]>::len);
    let loops = rank(types[outputs(subject.cx, subject.body, subject.op)].first()?) as u32;
    let map = |ty| match rank(ty) {
        0 => AffineMap::new(loops, 0, []),
        _ => AffineMap::multi_dim_identity(loops),
    };
    Some(types.iter().map(map).map(Cow::Owned).collect())
}

fn is_indexed(subject: &Subject<'_>, types: &[Type]) -> Answer {
    let (maps, loops, counted) = match subject.property("iterator_types") {
        Some(iterators) => {
            let Some(maps) = maps(subject) else { return Ok(()) };
            let AttrData::Array(iterators) = subject.cx.attr_data(iterators) else {
                return Ok(());
            };
            (borrowed(maps), iterators.len(), true)
        }
        None => {
            let Some(maps) = named_maps(subject, types) else { return Ok(()) };
            let loops = maps.iter().map(|map| map.num_dims()).max().unwrap_or(0);
            let name = name(subject.cx, subject.own, subject.root);
            let is_product = name.strip_prefix("linalg.").and_then(super::maps::of_product);
            let is_product = is_product.is_some_and(|usual| !usual.is_empty());
            (maps, loops as usize, is_product)
        }
    };
    let (found, wanted) = (maps.len(), types.len());
    if found != wanted {
        return Err(subject.error(format!(
            "expected the number of indexing_map ({found}) to be equal to the number of \
             input/output operands ({wanted})"
        )));
    }
    for (number, (map, ty)) in maps.iter().zip(types).enumerate() {
        if map.num_symbols() != 0 {
            return Err(subject.error(format!("unexpected symbols in indexing_map #{number}")));
        }
        let rank = subject.cx.type_data(*ty).shape().map_or(0, <[i64]>::len);
        let results = map.num_results();
        if results != rank {
            return Err(subject.error(format!(
                "expected operand #{number} rank ({rank}) to match the result rank of \
                 indexing_map ({results})"
            )));
        }
    }
    // How the loops run is found from the maps alone.
    let dims = maps.iter().map(|map| map.num_dims()).max().unwrap_or(0);
    let Some(ranges) = ranges(subject, &maps, types, dims as usize) else {
        let results = maps.iter().flat_map(|map| map.results().iter());
        let all = AffineMap::new(dims, 0, results.cloned().collect::<Vec<_>>());
        let all = spelled(&all);
        return Err(subject.error(format!("invalid indexing maps are non-invertible: ({all})")));
    };
    fits_ranges(subject, &maps, types, &ranges)?;
    match maps.iter().position(|map| counted && map.num_dims() as usize != loops) {
        None => Ok(()),
        Some(number) => Err(subject.error(format!(
            "expected indexing_map #{number} to have {loops} dim(s) to match the number of loops"
        ))),
    }
}

/// How far each loop runs: the extent of the first dimension that it alone indexes.
fn ranges(
    subject: &Subject<'_>,
    maps: &[Cow<'_, AffineMap>],
    types: &[Type],
    loops: usize,
) -> Option<Vec<i64>> {
    let mut ranges = vec![None; loops];
    for (map, ty) in maps.iter().zip(types) {
        let shape = subject.cx.type_data(*ty).shape().unwrap_or_default();
        for (result, extent) in map.results().iter().zip(shape) {
            if let Some(range) = result.as_dim().and_then(|dim| ranges.get_mut(dim as usize)) {
                range.get_or_insert(*extent);
            }
        }
    }
    ranges.into_iter().collect()
}

/// A map as messages spell it.
fn spelled(map: &AffineMap) -> String {
    let text = map.to_string();
    match text.strip_prefix("affine_map<").and_then(|text| text.strip_suffix('>')) {
        Some(inner) => inner.to_owned(),
        None => text,
    }
}

fn fits_ranges(
    subject: &Subject<'_>,
    maps: &[Cow<'_, AffineMap>],
    types: &[Type],
    ranges: &[i64],
) -> Answer {
    if ranges.contains(&DYNAMIC) {
        return Ok(());
    }
    let last: Vec<i64> = ranges.iter().map(|range| range.wrapping_sub(1)).collect();
    let first = vec![0; ranges.len()];
    for (number, (map, ty)) in maps.iter().zip(types).enumerate() {
        let (Some(from), Some(to)) = (map.evaluate(&first, &[]), map.evaluate(&last, &[])) else {
            continue;
        };
        let shape = subject.cx.type_data(*ty).shape().unwrap_or_default();
        for (dim, extent) in shape.iter().enumerate() {
            if *extent == DYNAMIC || *extent == 0 {
                continue;
            }
            if from[dim].min(to[dim]) < 0 {
                return Err(subject.error(format!(
                    "unexpected result less than 0 at expression #{dim} in {}",
                    spelled(map)
                )));
            }
            let inferred = from[dim].max(to[dim]).saturating_add(1);
            let is_dim = map.results()[dim].as_dim().is_some();
            let words = match is_dim {
                true if inferred != *extent => "",
                false if inferred > *extent => "greater than or equal to ",
                _ => continue,
            };
            return Err(subject.error(format!(
                "inferred input/output operand #{number} has shape's dimension #{dim} to be \
                 {words}{inferred}, but found {extent}"
            )));
        }
    }
    Ok(())
}

/// There is one block, with an argument for each operand, of its elements' type.
fn has_body(subject: &Subject<'_>, types: &[Type]) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let mut blocks = match own.regions(subject.root) {
        [region] => own.blocks(*region),
        _ => return Err(subject.error("expects to have 1 region with 1 block")),
    };
    let (Some(block), None) = (blocks.next(), blocks.next()) else {
        return Err(subject.error("expects to have 1 region with 1 block"));
    };
    if own.num_block_args(block) != types.len() {
        return Err(subject.error(
            "expected as many non-induction variable region arguments as the number of \
             input/output operands",
        ));
    }
    for (number, (argument, ty)) in own.block_args(block).zip(types).enumerate() {
        let found = own.value_type(argument);
        let wanted = match is_ranked(cx, *ty) {
            true => cx.type_data(*ty).element().unwrap_or(*ty),
            false => *ty,
        };
        if found != wanted {
            let (found, wanted) = (quoted(cx, found), quoted(cx, wanted));
            return Err(subject.error(format!(
                "expected type of bb argument #{number} ({found}) to match element or self type \
                 of the corresponding operand ({wanted})"
            )));
        }
    }
    Ok(())
}

/// Two inputs at least, and one output.
fn combines(subject: &Subject<'_>) -> Answer {
    let written = outputs(subject.cx, subject.body, subject.op);
    match written.start < 2 || written.len() != 1 {
        true => Err(subject.bare_error("expected op with 2 inputs and 1 output")),
        false => Ok(()),
    }
}

fn fills(subject: &Subject<'_>) -> Answer {
    fills_one(subject)?;
    is_structured(subject)
}

/// One scalar fills one output.
pub(super) fn fills_one(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let written = outputs(cx, subject.body, subject.op);
    if written.start != 1 || written.len() != 1 {
        return Err(subject.bare_error("expected op with 1 input and 1 output"));
    }
    let input = subject.operand_types().next();
    if input.is_some_and(|ty| cx.type_data(ty).element().is_some()) {
        return Err(subject.bare_error("expected op with scalar input"));
    }
    Ok(())
}

/// Whether ops of this name are structured ones.
fn is_structured_op(cx: &Context, body: &Body, op: Op) -> bool {
    cx.op_info(irtool::spec::name_of(body, op)).is_registered()
        && is_structured_name(&name(cx, body, op))
}

fn is_structured_name(name: &str) -> bool {
    name.strip_prefix("linalg.").is_some_and(|verb| {
        !matches!(verb, "index" | "pack" | "softmax" | "unpack" | "yield")
            && !verb.starts_with("winograd_")
    })
}

fn yields(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(parent) = body.parent_op(subject.op) else { return Ok(()) };
    if body.num_regions(parent) != 1 {
        return Err(subject.error("expected single non-empty parent region"));
    }
    if !is_structured_op(cx, body, parent) {
        return Err(subject.error("expected parent op with LinalgOp interface"));
    }
    let written = outputs(cx, body, parent);
    let (found, wanted) = (subject.operand_types().len(), written.len());
    if found != wanted {
        return Err(subject.error(format!(
            "expected number of yield values ({found}) to match the number of inits / outs \
             operands of the enclosing LinalgOp ({wanted})"
        )));
    }
    for (place, ty) in subject.operand_types().enumerate() {
        let own = body.value_type(body.operand(parent, written.start + place));
        let element = match cx.type_data(own).element() {
            Some(element) if is_ranked(cx, own) => element,
            _ => own,
        };
        if ty != element {
            let (ty, element, number) = (quoted(cx, ty), quoted(cx, element), place + 1);
            return Err(subject.error(format!(
                "type of yield operand {number} ({ty}) doesn't match the element type of the \
                 enclosing linalg.generic op ({element})"
            )));
        }
    }
    Ok(())
}

fn is_loop_index(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(parent) = body.parent_op(subject.op) else { return Ok(()) };
    if !is_structured_op(cx, body, parent) {
        return Err(subject.error("expected parent op with LinalgOp interface"));
    }
    let around = Subject::new(cx, body, parent);
    let loops = around.property("iterator_types").map(|attr| cx.attr_data(attr));
    let dim = subject.property("dim").map(|attr| cx.attr_data(attr));
    let (Some(AttrData::Array(loops)), Some(AttrData::Integer { value, .. })) = (loops, dim) else {
        return Ok(());
    };
    let (dim, count) = (value.to_u64().unwrap_or(u64::MAX), loops.len());
    match dim < count as u64 {
        true => Ok(()),
        false => Err(subject.error(format!(
            "expected dim ({dim}) to be lower than the number of loops ({count}) of the \
             enclosing LinalgOp"
        ))),
    }
}

/// The shapes of the first operand and of the second.
fn shapes<'a>(subject: &Subject<'a>) -> Option<(&'a [i64], &'a [i64])> {
    let mut types = subject.operand_types().map(|ty| subject.cx.type_data(ty).shape());
    Some((types.next()??, types.next()??))
}

fn transposes(subject: &Subject<'_>) -> Answer {
    let (Some((from, to)), Some(order)) = (shapes(subject), subject.integers("permutation")) else {
        return Ok(());
    };
    let mut sorted = order.clone();
    sorted.sort_unstable();
    if sorted.iter().enumerate().any(|(place, dim)| place as i64 != *dim) {
        return Err(subject.error("permutation is not valid"));
    }
    let (rank, new_rank, count) = (from.len(), to.len(), order.len());
    if rank != new_rank {
        let words = format!("input rank {rank} does not match init rank {new_rank}");
        return Err(subject.error(words));
    }
    if rank != count {
        return Err(subject.error(format!(
            "size of permutation {count} does not match the argument rank {rank}"
        )));
    }
    for (place, dim) in order.iter().enumerate() {
        let (found, wanted) = (to[place], from[*dim as usize]);
        if found != wanted {
            return Err(subject.error(format!(
                "dim(result, {place}) = {found} doesn't match dim(input, permutation[{place}]) = \
                 {wanted}"
            )));
        }
    }
    Ok(())
}

fn broadcasts(subject: &Subject<'_>) -> Answer {
    let (Some((from, to)), Some(added)) = (shapes(subject), subject.integers("dimensions")) else {
        return Ok(());
    };
    let (rank, new_rank, count) = (from.len(), to.len(), added.len());
    if rank + count != new_rank {
        return Err(subject.error(format!(
            "input rank plus added dimensions does not match init rank. input rank: {rank}, \
             dimensions size: {count}, init rank: {new_rank}"
        )));
    }
    for (place, dim) in added.iter().enumerate() {
        if !(0..new_rank as i64).contains(dim) {
            return Err(subject.error(format!(
                "dimension {place} is out of range. expected range: [0, {}], got: {dim}",
                new_rank as i64 - 1
            )));
        }
    }
    let kept = (0..new_rank).filter(|place| !added.contains(&(*place as i64)));
    for (place, (found, at)) in from.iter().zip(kept).enumerate() {
        let wanted = to[at];
        if *found != wanted {
            return Err(subject.error(format!(
                "input dim {place} should match init dim {at}. input: {found}, init: {wanted}"
            )));
        }
    }
    Ok(())
}
