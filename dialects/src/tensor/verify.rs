//! What tensor ops ask beyond declarations.

use crate::memref::verify::views::{Slice, in_bounds};
use crate::subject::{Answer, Subject, hooks, name, quoted};
use irtool::asm::quoted_op;
use irtool::context::{AttrData, Context, DYNAMIC, Type, TypeData};
use irtool::spec::name_of;

hooks! {
    extract: has_an_index_each,
    insert: has_an_index_each,
    extract_slice: takes_a_slice,
    insert_slice: puts_a_slice,
    parallel_insert_slice: puts_a_slice_in_parallel,
    collapse_shape: collapses,
    expand_shape: expands,
    reshape: reshapes,
    sized: has_its_sizes,
    generate: generates,
    pad: pads,
    concat: concatenates,
    gather: gathers,
    scatter: scatters,
}

struct Ranked<'a> {
    ty: Type,
    shape: &'a [i64],
    element: Type,
    encoding: Option<irtool::context::Attribute>,
}

fn ranked(cx: &Context, ty: Option<Type>) -> Option<Ranked<'_>> {
    let ty = ty?;
    match cx.type_data(ty) {
        TypeData::RankedTensor { shape, element, encoding } => {
            Some(Ranked { ty, shape, element: *element, encoding: *encoding })
        }
        _ => None,
    }
}

fn operand<'a>(subject: &Subject<'a>, number: usize) -> Option<Ranked<'a>> {
    ranked(subject.cx, subject.operand_types().nth(number))
}

fn result<'a>(subject: &Subject<'a>) -> Option<Ranked<'a>> {
    ranked(subject.cx, subject.result_types().next())
}

/// `tensor.extract` and `tensor.insert`: an index a dimension.
fn has_an_index_each(subject: &Subject<'_>) -> Answer {
    let inserts = subject.operand_types().len() > 1 && operand(subject, 0).is_none();
    let (tensor, first) = if inserts { (operand(subject, 1), 2) } else { (operand(subject, 0), 1) };
    let Some(tensor) = tensor else { return Ok(()) };
    if subject.operand_types().len() == first + tensor.shape.len() {
        return Ok(());
    }
    Err(subject.error(match inserts {
        true => "incorrect number of indices",
        false => "incorrect number of indices for extract_element",
    }))
}

/// A type is what a slice of another is, or that with dimensions of one element left out.
fn is_slice(subject: &Subject<'_>, of: &Ranked<'_>, slice: &Slice, found: &Ranked<'_>) -> Answer {
    let cx = subject.cx;
    let expected = cx.intern_type(TypeData::RankedTensor {
        shape: slice.sizes.clone().into(),
        element: of.element,
        encoding: of.encoding,
    });
    if expected == found.ty {
        return Ok(());
    }
    if found.shape.len() > slice.sizes.len() {
        let words = "expected rank to be smaller or equal to the other rank. ";
        return Err(subject.bare_error(words));
    }
    let mut wanted = found.shape.iter().peekable();
    let skips = |size: &i64| wanted.next_if_eq(&size).is_some() || *size == 1;
    let fits = slice.sizes.iter().all(skips);
    if !fits || wanted.next().is_some() {
        let expected = quoted(cx, expected);
        return Err(subject.bare_error(format!(
            "expected type to be {expected} or a rank-reduced version. (size mismatch) "
        )));
    }
    if of.element != found.element {
        let element = quoted(cx, of.element);
        return Err(subject.bare_error(format!("expected element type to be {element}")));
    }
    Ok(())
}

fn takes_a_slice(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    let Some(slice) = Slice::of(subject, 1, [from.shape.len(); 3])? else { return Ok(()) };
    is_slice(subject, &from, &slice, &to)?;
    in_bounds(subject, from.shape, &slice)
}

fn puts_a_slice(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), operand(subject, 1)) else { return Ok(()) };
    let Some(slice) = Slice::of(subject, 2, [to.shape.len(); 3])? else { return Ok(()) };
    is_slice(subject, &to, &slice, &from)?;
    in_bounds(subject, to.shape, &slice)
}

/// `tensor.parallel_insert_slice`: the same where slices are put in parallel.
fn puts_a_slice_in_parallel(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(to) = operand(subject, 1) else { return Ok(()) };
    Slice::of(subject, 2, [to.shape.len(); 3])?;
    if let Some(parent) = body.parent_op(subject.op)
        && cx.is_dialect_registered(cx.op_info(name_of(body, parent)).dialect())
        && name(cx, body, parent) != "scf.forall.in_parallel"
    {
        let shown = quoted_op(cx, body, parent);
        let words = format!("expected InParallelOpInterface parent, got:{shown}");
        return Err(subject.bare_error(words));
    }
    puts_a_slice(subject)
}

fn collapses(subject: &Subject<'_>) -> Answer {
    if subject.groups("reassociation").is_some_and(|groups| groups.iter().any(Vec::is_empty)) {
        return Err(subject.error("reassociation indices must not be empty"));
    }
    let [Some(from), Some(to)] = [subject.operand_types().next(), subject.result_types().next()]
    else {
        return Ok(());
    };
    regroups(subject, from, to)
}

fn expands(subject: &Subject<'_>) -> Answer {
    let [Some(from), Some(to)] = [subject.operand_types().next(), subject.result_types().next()]
    else {
        return Ok(());
    };
    if let Some(shape) = subject.integers("static_output_shape") {
        let (rank, found) = (rank_or_most(subject.cx, to), shape.len());
        if rank != found {
            return Err(subject.error(format!(
                "expected number of static shape dims to be equal to the output rank ({rank}) \
                 but found {found} inputs instead"
            )));
        }
        let dynamic = shape.iter().filter(|extent| **extent == DYNAMIC).count();
        let given = subject.operand_types().len() - 1;
        if dynamic != given {
            return Err(subject.error(format!(
                "mismatch in dynamic dims in output_shape and static_output_shape: \
                 static_output_shape has {dynamic} dynamic dims while output_shape has {given} \
                 values"
            )));
        }
    }
    regroups(subject, to, from)
}

/// The rank of a tensor. Without one it counts as higher than any, as it does in `mlir-opt`, which
/// takes something else for it then.
fn rank_or_most(cx: &Context, ty: Type) -> usize {
    ranked(cx, Some(ty)).map_or(usize::MAX, |tensor| tensor.shape.len())
}

/// Dimensions of the one, in groups, are those of the other.
fn regroups(subject: &Subject<'_>, expanded: Type, collapsed: Type) -> Answer {
    let cx = subject.cx;
    let error = |words: String| Err(subject.error(words));
    let Some(groups) = subject.groups("reassociation") else { return Ok(()) };
    let [more, fewer] = [expanded, collapsed].map(|ty| rank_or_most(cx, ty));
    if more < fewer {
        let (more, fewer) = (quoted(cx, expanded), quoted(cx, collapsed));
        return error(format!(
            "expected the expanded type, {more} to have a higher (or same) rank than the \
             collapsed type, {fewer}."
        ));
    }
    if fewer != groups.len() {
        let maps = groups.len();
        return error(format!(
            "expected collapsed rank ({fewer}) to equal the number of reassociation maps ({maps})."
        ));
    }
    // Dimensions are numbers of 32 bits without a sign.
    let groups: Vec<Vec<u32>> =
        groups.into_iter().map(|group| group.into_iter().map(|dim| dim as u32).collect()).collect();
    let last = groups.iter().flatten().max();
    let dims = last.map_or(0, |last| last.wrapping_add(1));
    if !groups.is_empty() && u64::from(dims) != more as u64 {
        return error(format!(
            "expected reassociation map #0 to have size equal to the expanded rank ({more}), but \
             it is  {dims}."
        ));
    }
    let (Some(expanded), Some(collapsed)) =
        (ranked(cx, Some(expanded)), ranked(cx, Some(collapsed)))
    else {
        return Ok(());
    };
    let mut next = 0;
    for (number, group) in groups.iter().enumerate() {
        for dim in group {
            if *dim != next {
                return error(format!(
                    "expected reassociation map #{number} to be valid and contiguous."
                ));
            }
            next += 1;
        }
    }
    let mut sizes = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        let extents = group.iter().map(|dim| expanded.shape.get(*dim as usize).copied());
        let extents: Vec<i64> = extents.map(|extent| extent.unwrap_or(1)).collect();
        let found = collapsed.shape[number];
        if extents.contains(&DYNAMIC) {
            if found != DYNAMIC {
                return error(format!(
                    "expected dimension {number} of collapsed type to be dynamic since one or \
                     more of the corresponding dimensions in the expanded type is dynamic"
                ));
            }
            sizes.push(DYNAMIC);
            continue;
        }
        let size = extents.iter().fold(1i64, |size, extent| size.wrapping_mul(*extent));
        if found != size {
            return error(format!(
                "expected dimension {number} of collapsed type to be static value of {size}"
            ));
        }
        sizes.push(size);
    }
    if expanded.element != collapsed.element {
        let expected = cx.intern_type(TypeData::RankedTensor {
            shape: sizes.into(),
            element: expanded.element,
            encoding: expanded.encoding,
        });
        let (expected, found) = (quoted(cx, expected), quoted(cx, collapsed.ty));
        return error(format!("expected collapsed type to be {expected}, but got {found}"));
    }
    Ok(())
}

fn elements(shape: &[i64]) -> Option<i64> {
    (!shape.contains(&DYNAMIC)).then(|| shape.iter().fold(1i64, |n, e| n.wrapping_mul(*e)))
}

fn reshapes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let types: Vec<Type> = subject.operand_types().chain(subject.result_types()).collect();
    let &[source, shape, target] = &types[..] else { return Ok(()) };
    if cx.type_data(source).element() != cx.type_data(target).element() {
        return Err(subject
            .error("element types of source and destination tensor types should be the same"));
    }
    let extent = ranked(cx, Some(shape)).and_then(|shape| shape.shape.first().copied());
    match (ranked(cx, Some(target)), extent) {
        (Some(to), Some(extent)) => {
            if let Some(from) = ranked(cx, Some(source))
                && let (Some(from), Some(to)) = (elements(from.shape), elements(to.shape))
                && from != to
            {
                return Err(subject.error(
                    "source and destination tensor should have the same number of elements",
                ));
            }
            if extent == DYNAMIC {
                let words = "cannot use shape operand with dynamic length to reshape to statically-ranked \
                     tensor type";
                return Err(subject.error(words));
            }
            if extent != to.shape.len() as i64 {
                return Err(
                    subject.error("length of shape operand differs from the result's tensor rank")
                );
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// An operand for each size that is not known; the operands before `sizes` are others.
fn count_sizes(subject: &Subject<'_>, others: usize) -> Answer {
    let Some(to) = result(subject) else { return Ok(()) };
    let expected = to.shape.iter().filter(|extent| **extent == DYNAMIC).count();
    let found = subject.operand_types().len().saturating_sub(others);
    if found != expected {
        return Err(subject.error(format!(
            "incorrect number of dynamic sizes, has {found}, expected {expected}"
        )));
    }
    Ok(())
}

/// `tensor.empty` and `tensor.splat`.
fn has_its_sizes(subject: &Subject<'_>) -> Answer {
    let name = subject.cx.op_info(subject.body.name(subject.op));
    count_sizes(subject, usize::from(name.name_bytes() == b"tensor.splat"))
}

/// The types of the arguments of the only block, and of what it yields.
fn region_types(subject: &Subject<'_>) -> Option<(Vec<Type>, Option<Type>)> {
    let own = subject.own;
    let block = own.first_block(*own.regions(subject.root).first()?)?;
    let arguments = own.block_args(block).map(|value| own.value_type(value)).collect();
    let yielded = own.last_op(block).and_then(|op| own.operands(op).next());
    Some((arguments, yielded.map(|value| own.value_type(value))))
}

fn generates(subject: &Subject<'_>) -> Answer {
    count_sizes(subject, 0)?;
    let cx = subject.cx;
    let (Some(to), Some((arguments, yielded))) = (result(subject), region_types(subject)) else {
        return Ok(());
    };
    if arguments.iter().any(|ty| *ty != cx.index()) {
        return Err(subject.bare_error("all body arguments must be index"));
    }
    if arguments.len() != to.shape.len() {
        return Err(subject.bare_error("must have one body argument per input dimension"));
    }
    if yielded.is_some_and(|ty| ty != to.element) {
        return Err(subject
            .error("body must be terminated with a `yield` operation of the tensor element type"));
    }
    Ok(())
}

fn pads(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    let (Some(low), Some(high)) = (subject.integers("static_low"), subject.integers("static_high"))
    else {
        return Ok(());
    };
    let found = quoted(cx, to.ty);
    if low.len() != from.shape.len() || high.len() != from.shape.len() {
        let source = quoted(cx, from.ty);
        return Err(subject.bare_error(format!(
            "failed to infer expectedType from sourceType {source}, specified resultType is {found}"
        )));
    }
    let sums = from.shape.iter().zip(low.iter().zip(&high));
    let sizes: Vec<i64> = sums
        .map(|(extent, (low, high))| match [*extent, *low, *high].contains(&DYNAMIC) {
            true => DYNAMIC,
            false => extent.wrapping_add(*low).wrapping_add(*high),
        })
        .collect();
    let fits = to.shape.len() == sizes.len()
        && to.shape.iter().zip(&sizes).all(|(a, b)| a == b || *b == DYNAMIC);
    if !fits {
        let expected = cx.intern_type(TypeData::RankedTensor {
            shape: sizes.into(),
            element: from.element,
            encoding: None,
        });
        let expected = quoted(cx, expected);
        return Err(subject.bare_error(format!(
            "specified type {found} does not match the inferred type {expected}"
        )));
    }
    let Some((arguments, yielded)) = region_types(subject) else { return Ok(()) };
    let rank = to.shape.len();
    if arguments.len() != rank {
        return Err(subject.bare_error(format!("expected the block to have {rank} arguments")));
    }
    if let Some(place) = arguments.iter().position(|ty| *ty != cx.index()) {
        let number = place + 1;
        return Err(subject.error(format!("expected block argument {number} to be an index")));
    }
    if yielded.is_some_and(|ty| ty != from.element) {
        return Err(subject.error("expected yield type to match shape element type"));
    }
    Ok(())
}

fn concatenates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(to) = result(subject) else { return Ok(()) };
    let Some(first) = operand(subject, 0) else {
        return Err(subject.error("requires at least one input"));
    };
    let dim = match subject.property("dim").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => value.to_i64().unwrap_or(0),
        _ => return Ok(()),
    };
    let sources: Vec<_> = subject.operand_types().filter_map(|ty| ranked(cx, Some(ty))).collect();
    let rank = to.shape.len();
    if sources.iter().any(|source| source.shape.len() != rank) {
        return Err(subject.error("rank of concatenated inputs must match result rank"));
    }
    if sources.iter().any(|source| source.element != to.element) {
        return Err(subject.error("inputs and result element type must match"));
    }
    if dim < 0 || dim as usize >= rank {
        return Err(subject.error("concatenation dim must be less than the tensor rank"));
    }
    for place in (0..rank).filter(|place| *place as i64 != dim) {
        let mut known = sources.iter().map(|source| source.shape[place]).filter(|e| *e != DYNAMIC);
        let first = known.next();
        if known.any(|extent| Some(extent) != first) {
            return Err(subject.error(format!(
                "static concatenation size mismatch along non-concatenated dimension {place}"
            )));
        }
    }
    let mut sizes = first.shape.to_vec();
    for (place, size) in sizes.iter_mut().enumerate() {
        let mut extents = sources.iter().map(|source| source.shape[place]);
        *size = if place as i64 == dim {
            extents
                .try_fold(0i64, |n, e| (e != DYNAMIC).then(|| n.wrapping_add(e)))
                .unwrap_or(DYNAMIC)
        } else {
            extents.find(|extent| *extent != DYNAMIC).unwrap_or(DYNAMIC)
        };
    }
    let differs =
        |(found, size): (&i64, &i64)| *found != DYNAMIC && *size != DYNAMIC && found != size;
    if to.shape.iter().zip(&sizes).any(differs) {
        let expected = cx.intern_type(TypeData::RankedTensor {
            shape: sizes.into(),
            element: first.element,
            encoding: first.encoding,
        });
        let (found, expected) = (quoted(cx, to.ty), quoted(cx, expected));
        return Err(subject.error(format!(
            "result type {found}does not match inferred shape {expected} static sizes"
        )));
    }
    Ok(())
}

/// The dimensions that coordinates are of: as many as each coordinate has parts, in order.
fn names_dims(
    subject: &Subject<'_>,
    (verb, whole): (&str, &str),
    dims: &[i64],
    rank: usize,
    indices: &[i64],
) -> Answer {
    let error = |words: String| Err(subject.error(format!("{verb}_dims {words}")));
    if dims.is_empty() {
        return error("must be non-empty".to_owned());
    }
    if dims.len() > rank {
        return error(format!("overflow {whole} rank"));
    }
    if indices.last() != Some(&(dims.len() as i64)) {
        return error("length must match the size of last dimension of indices".to_owned());
    }
    for dim in dims {
        if *dim < 0 {
            return error("value must be non-negative".to_owned());
        }
        if *dim >= rank as i64 {
            return error(format!("value must be smaller than {whole} rank"));
        }
    }
    match dims.is_sorted_by(|a, b| a < b) {
        true => Ok(()),
        false => error("values must be strictly increasing".to_owned()),
    }
}

/// What is moved has the coordinates' shape, then that of the whole with one element along each
/// dimension named, or without these.
fn is_moved(
    subject: &Subject<'_>,
    what: &str,
    found: Type,
    whole: &Ranked<'_>,
    (indices, dims): (&[i64], &[i64]),
) -> Answer {
    let cx = subject.cx;
    let lead = &indices[..indices.len().saturating_sub(1)];
    let shape = |reduced: bool| {
        let mut shape = lead.to_vec();
        for (place, extent) in whole.shape.iter().enumerate() {
            match dims.contains(&(place as i64)) {
                true if reduced => {}
                true => shape.push(1),
                false => shape.push(*extent),
            }
        }
        cx.intern_type(TypeData::RankedTensor {
            shape: shape.into(),
            element: whole.element,
            encoding: whole.encoding,
        })
    };
    let (full, reduced) = (shape(false), shape(true));
    if found == full || found == reduced {
        return Ok(());
    }
    let (full, reduced, found) = (quoted(cx, full), quoted(cx, reduced), quoted(cx, found));
    Err(subject.error(format!(
        "{what} type mismatch: expected {full} or its rank-reduced variant {reduced} (got: {found})"
    )))
}

fn gathers(subject: &Subject<'_>) -> Answer {
    let (Some(source), Some(indices), Some(to), Some(dims)) = (
        operand(subject, 0),
        operand(subject, 1),
        result(subject),
        subject.integers("gather_dims"),
    ) else {
        return Ok(());
    };
    names_dims(subject, ("gather", "source"), &dims, source.shape.len(), indices.shape)?;
    is_moved(subject, "result", to.ty, &source, (indices.shape, &dims))
}

fn scatters(subject: &Subject<'_>) -> Answer {
    let (Some(source), Some(dest), Some(indices), Some(dims)) = (
        operand(subject, 0),
        operand(subject, 1),
        operand(subject, 2),
        subject.integers("scatter_dims"),
    ) else {
        return Ok(());
    };
    names_dims(subject, ("scatter", "dest"), &dims, dest.shape.len(), indices.shape)?;
    if subject.property("unique").is_none() {
        return Err(subject.error("requires 'unique' attribute to be set"));
    }
    is_moved(subject, "source", source.ty, &dest, (indices.shape, &dims))
}
