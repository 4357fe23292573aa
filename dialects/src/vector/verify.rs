//! What vector ops ask beyond declarations: positions, shapes and accesses of memory.

use crate::inferred::report_mismatch;
use crate::numbers;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::attribute_text;
use irtool::context::{Context, Diagnostic, Strides, Type, TypeData};
use irtool::ir::{Body, Op};

hooks! {
    insert: inserts,
    load: loads,
    store: stores,
    broadcast: broadcasts,
    shuffle: shuffles,
    transpose: transposes,
    shape_cast: keeps_elements,
    bitcast: keeps_bits,
    reduction: reduces,
    multi_reduction: reduces_dimensions,
    constant_mask: masks_by_numbers,
    create_mask: masks_by_operands,
    outer_product: multiplies,
}

/// A vector type taken apart.
pub(super) struct Vector<'a> {
    pub shape: &'a [i64],
    pub scalable: &'a [bool],
    pub element: Type,
}

pub(super) fn vector(cx: &Context, ty: Option<Type>) -> Option<Vector<'_>> {
    match cx.type_data(ty?) {
        TypeData::Vector { shape, scalable, element } => {
            Some(Vector { shape, scalable, element: *element })
        }
        _ => None,
    }
}

pub(super) fn operand<'a>(subject: &Subject<'a>, number: usize) -> Option<Vector<'a>> {
    vector(subject.cx, subject.operand_types().nth(number))
}

pub(super) fn result<'a>(subject: &Subject<'a>) -> Option<Vector<'a>> {
    vector(subject.cx, subject.result_types().next())
}

/// How many bits values of a type have, if it is that of a number.
pub(super) fn width(cx: &Context, ty: Type) -> Option<i64> {
    match cx.type_data(ty) {
        TypeData::Index => Some(64),
        _ => numbers::width(cx, ty),
    }
}

/// The bits along the last dimension, or of the one element.
pub(super) fn minor_bits(cx: &Context, vector: &Vector<'_>) -> Option<i64> {
    Some(width(cx, vector.element)?.wrapping_mul(vector.shape.last().copied().unwrap_or(1)))
}

/// The first place at which a position is neither unknown, nor poison, nor within a shape.
fn misplaced(positions: &[i64], shape: &[i64]) -> Option<usize> {
    let wrong = |(at, extent): (&i64, &i64)| {
        *at != irtool::context::DYNAMIC && *at != -1 && !(0..*extent).contains(at)
    };
    positions.iter().zip(shape).position(wrong)
}

/// `vector.extract`: positions lie in the vector, and the result is what is left.
pub(crate) fn extract(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    if let Err(diagnostic) = extracts(&subject) {
        return report(diagnostic);
    }
    let (Some(from), Some(found)) = (operand(&subject, 0), subject.result_types().next()) else {
        return;
    };
    let Some(positions) = subject.integers("static_position") else { return };
    let left = positions.len().min(from.shape.len());
    let expected = match left == from.shape.len() {
        true => from.element,
        false => cx.intern_type(TypeData::Vector {
            shape: from.shape[left..].into(),
            scalable: from.scalable[left..].into(),
            element: from.element,
        }),
    };
    // One element may also be a vector.
    let is_one = |a, b| vector(cx, Some(a)).is_some_and(|a| a.shape == [1] && a.element == b);
    if expected == found || is_one(expected, found) || is_one(found, expected) {
        return;
    }
    report_mismatch(&subject, &[expected], report);
}

fn extracts(subject: &Subject<'_>) -> Answer {
    let Some(from) = operand(subject, 0) else { return Ok(()) };
    if result(subject).is_some_and(|to| to.shape.is_empty()) {
        let words = "expected a scalar instead of a 0-d vector as the result type";
        return Err(subject.bare_error(words));
    }
    let positions = subject.integers("static_position");
    let positions = positions.unwrap_or_default();
    let dynamic = positions.iter().filter(|at| **at == irtool::context::DYNAMIC).count();
    if dynamic + 1 != subject.operand_types().len() {
        return Err(subject.error(
            "mismatch between dynamic and static positions (kDynamic marker but no corresponding \
             dynamic position) -- this can only happen due to an incorrect fold/rewrite",
        ));
    }
    if positions.len() > from.shape.len() {
        return Err(
            subject.error("expected position attribute of rank no greater than vector rank")
        );
    }
    match misplaced(&positions, from.shape) {
        None => Ok(()),
        Some(place) => Err(subject.error(format!(
            "expected position attribute #{} to be a non-negative integer smaller than the \
             corresponding vector dimension or poison (-1)",
            place + 1
        ))),
    }
}

fn inserts(subject: &Subject<'_>) -> Answer {
    let Some(to) = operand(subject, 1) else { return Ok(()) };
    let source = operand(subject, 0);
    if source.as_ref().is_some_and(|source| source.shape.is_empty()) {
        let words = "expected a scalar instead of a 0-d vector as the source operand";
        return Err(subject.bare_error(words));
    }
    let positions = subject.integers("static_position");
    let positions = positions.unwrap_or_default();
    if positions.len() > to.shape.len() {
        return Err(
            subject.error("expected position attribute of rank no greater than dest vector rank")
        );
    }
    let (rank, words) = match source {
        Some(source) => (
            source.shape.len(),
            "expected position attribute rank + source rank to match dest vector rank",
        ),
        None => (0, "expected position attribute rank to match the dest vector rank"),
    };
    if positions.len() + rank != to.shape.len() {
        return Err(subject.error(words));
    }
    match misplaced(&positions, to.shape) {
        None => Ok(()),
        Some(place) => Err(subject.error(format!(
            "expected position attribute #{} to be a non-negative integer smaller than the \
             corresponding dest vector dimension",
            place + 1
        ))),
    }
}

/// There is an index for each dimension of the base, which is an operand.
fn has_indices(subject: &Subject<'_>, base: usize, group: usize) -> Answer {
    match subject.operand_types().nth(base) {
        Some(ty) => has_indices_of(subject, ty, group),
        None => Ok(()),
    }
}

/// There is an index for each dimension of such a base.
pub(super) fn has_indices_of(subject: &Subject<'_>, base: Type, group: usize) -> Answer {
    let cx = subject.cx;
    let rank = cx.type_data(base).shape().map_or(0, <[i64]>::len);
    let Some(spec) = irtool::spec::of(cx, subject.body.name(subject.op)) else { return Ok(()) };
    match spec.operand_range(cx, subject.body, subject.op, group).len() == rank {
        true => Ok(()),
        false => Err(subject.error(format!("requires {rank} indices"))),
    }
}

/// Elements lie close together, and there are dimensions enough, of the vector's elements.
fn fits_memory(subject: &Subject<'_>, base: usize, ty: Option<Type>, words: [&str; 3]) -> Answer {
    let cx = subject.cx;
    let (Some(memref), Some(own)) = (subject.operand_types().nth(base), vector(cx, ty)) else {
        return Ok(());
    };
    let TypeData::MemRef { shape, element, .. } = cx.type_data(memref) else { return Ok(()) };
    let minor = Strides::of(cx, memref).and_then(|strides| strides.strides.last().copied());
    if !shape.is_empty() && minor != Some(1) {
        return Err(subject.error("most minor memref dim must have unit stride"));
    }
    if shape.len() < own.shape.len() {
        return Err(subject.error(words[0]));
    }
    let element = match vector(cx, Some(*element)) {
        Some(_) if Some(*element) != ty => return Err(subject.error(words[1])),
        Some(inner) => inner.element,
        None => *element,
    };
    if element != own.element {
        return Err(subject.error(words[2]));
    }
    has_indices(subject, base, base + 1)
}

fn loads(subject: &Subject<'_>) -> Answer {
    let words = [
        "destination memref has lower rank than the result vector",
        "base memref and result vector types should match",
        "base and result element types should match",
    ];
    fits_memory(subject, 0, subject.result_types().next(), words)
}

fn stores(subject: &Subject<'_>) -> Answer {
    let words = [
        "source memref has lower rank than the vector to store",
        "base memref and valueToStore vector types should match",
        "base and valueToStore element type should match",
    ];
    fits_memory(subject, 1, subject.operand_types().next(), words)
}

fn broadcasts(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else {
        let scalar = subject.operand_types().next().map(|ty| subject.cx.type_data(ty));
        return match scalar {
            Some(TypeData::Integer { .. } | TypeData::Float(_) | TypeData::Index) | None => Ok(()),
            Some(_) => Err(subject.error("source type is not a vector")),
        };
    };
    let Some(lead) = to.shape.len().checked_sub(from.shape.len()) else {
        return Err(subject.error("source rank higher than destination rank"));
    };
    for (place, (extent, scales)) in from.shape.iter().zip(from.scalable).enumerate() {
        let (wanted, wanted_scales) = (to.shape[lead + place], to.scalable[lead + place]);
        let is_one = *extent == 1 && !scales;
        if is_one || (*extent, *scales) == (wanted, wanted_scales) {
            continue;
        }
        let spell = |extent: i64, scales: bool| match scales {
            true => format!("[{extent}]"),
            false => extent.to_string(),
        };
        let (found, wanted) = (spell(*extent, *scales), spell(wanted, wanted_scales));
        return Err(subject.error(format!("dimension mismatch ({found} vs. {wanted})")));
    }
    Ok(())
}

fn shuffles(subject: &Subject<'_>) -> Answer {
    let (Some(first), Some(second)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    let Some(mask) = subject.integers("mask") else { return Ok(()) };
    let to = result(subject);
    // Vectors without dimensions are picked from as those with one are.
    let rank = first.shape.len();
    let fits = to.as_ref().is_none_or(|to| to.shape.len() == rank.max(1));
    if rank != second.shape.len() || !fits {
        return Err(subject.error("rank mismatch"));
    }
    let trailing = |shape: &[i64]| shape.get(1..).unwrap_or_default().to_vec();
    let wanted = trailing(first.shape);
    if trailing(second.shape) != wanted
        || to.as_ref().is_some_and(|to| trailing(to.shape) != wanted)
    {
        return Err(subject.error("dimension mismatch"));
    }
    if mask.is_empty() {
        return Err(subject.error("invalid mask length"));
    }
    if to.is_some_and(|to| to.shape.first() != Some(&(mask.len() as i64))) {
        return Err(subject.error("mask length mismatch"));
    }
    let extent = |shape: &[i64]| shape.first().copied().unwrap_or(1);
    let count = extent(first.shape).saturating_add(extent(second.shape));
    match mask.iter().position(|index| *index != -1 && !(0..count).contains(index)) {
        Some(place) => Err(subject.error(format!("mask index #{} out of range", place + 1))),
        None => Ok(()),
    }
}

fn transposes(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    let order = subject.integers("permutation").unwrap_or_default();
    let (rank, found) = (from.shape.len(), to.shape.len());
    if rank != found {
        return Err(subject.error(format!("vector result rank mismatch: {found}")));
    }
    if order.len() != rank {
        return Err(subject.error(format!("transposition length mismatch: {}", order.len())));
    }
    let mut seen = vec![false; rank];
    for (place, from_place) in order.iter().enumerate() {
        let Some(known) = usize::try_from(*from_place).ok().and_then(|at| seen.get_mut(at)) else {
            return Err(subject.error(format!("transposition index out of range: {from_place}")));
        };
        if std::mem::replace(known, true) {
            return Err(subject.error(format!("duplicate position index: {from_place}")));
        }
        if to.shape[place] != from.shape[*from_place as usize] {
            return Err(subject.error(format!("dimension size mismatch at: {from_place}")));
        }
    }
    Ok(())
}

fn keeps_elements(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    if from.element != to.element {
        return Err(subject.error("has different source and result element types"));
    }
    let (found, wanted) = (numbers::count(from.shape), numbers::count(to.shape));
    if found != wanted {
        return Err(subject.error(format!(
            "has different number of elements at source ({found}) and result ({wanted})"
        )));
    }
    let scaled = |of: &Vector<'_>| of.scalable.iter().filter(|scales| **scales).count();
    let (found, wanted) = (scaled(&from), scaled(&to));
    if found != wanted {
        return Err(subject.error(format!(
            "has different number of scalable dims at source ({found}) and result ({wanted})"
        )));
    }
    Ok(())
}

fn keeps_bits(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    let minor = from.shape.len().saturating_sub(1);
    let pairs = from.shape.iter().zip(to.shape).take(minor);
    if let Some(place) = pairs.into_iter().position(|(a, b)| a != b) {
        return Err(subject.error(format!("dimension size mismatch at: {place}")));
    }
    let bits = |of: &Vector<'_>| {
        let extent = of.shape.last().copied().unwrap_or(1);
        Some(element_bits(subject.cx, of.element)?.wrapping_mul(extent))
    };
    let to_rank = to.shape.len();
    if let (Some(from), Some(to)) = (bits(&from), bits(&to))
        && from != to
    {
        let which = match to_rank {
            0 => "0-D vector element types",
            _ => "minor 1-D vectors",
        };
        return Err(subject.error(format!("source/result bitwidth of the {which} must be equal")));
    }
    Ok(())
}

/// How many bits an element has where no module says otherwise.
fn element_bits(cx: &Context, ty: Type) -> Option<i64> {
    match cx.type_data(ty) {
        TypeData::Dialect(text)
            if cx.bytes(text.dialect) == b"llvm" && text.mnemonic() == b"ptr" =>
        {
            Some(64)
        }
        _ => width(cx, ty),
    }
}

fn reduces(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand(subject, 0), subject.result_types().next()) else {
        return Ok(());
    };
    let rank = from.shape.len();
    if rank > 1 {
        return Err(subject.error(format!("unsupported reduction rank: {rank}")));
    }
    let Some((kind, supported)) = supports_kind(subject, to) else { return Ok(()) };
    if !supported {
        let found = quoted(cx, to);
        return Err(
            subject.error(format!("unsupported reduction type '{found}' for kind '{kind}'"))
        );
    }
    Ok(())
}

/// The kind of combining that an op names, and whether it combines such elements.
pub(super) fn supports_kind(subject: &Subject<'_>, element: Type) -> Option<(String, bool)> {
    let cx = subject.cx;
    let text = attribute_text(cx, subject.property("kind")?);
    let kind = text.trim_start_matches("#vector.kind<").trim_end_matches('>');
    let is_float = matches!(cx.type_data(element), TypeData::Float(_));
    let is_integer = matches!(cx.type_data(element), TypeData::Integer { .. } | TypeData::Index);
    let supported = match kind {
        "add" | "mul" => is_float || is_integer,
        "minnumf" | "maxnumf" | "minimumf" | "maximumf" => is_float,
        _ => is_integer,
    };
    Some((kind.to_owned(), supported))
}

fn reduces_dimensions(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let types: Vec<Type> = subject.operand_types().take(1).chain(subject.result_types()).collect();
    let &[source, found] = &types[..] else { return Ok(()) };
    let Some(from) = vector(cx, Some(source)) else { return Ok(()) };
    let Some(dims) = subject.integers("reduction_dims") else { return Ok(()) };
    let kept: Vec<usize> =
        (0..from.shape.len()).filter(|place| !dims.contains(&(*place as i64))).collect();
    let expected = match kept.is_empty() {
        true => from.element,
        false => cx.intern_type(TypeData::Vector {
            shape: kept.iter().map(|place| from.shape[*place]).collect(),
            scalable: kept.iter().map(|place| from.scalable[*place]).collect(),
            element: from.element,
        }),
    };
    if expected == found {
        return Ok(());
    }
    let (found, source) = (quoted(cx, found), quoted(cx, source));
    Err(subject
        .error(format!("destination type {found} is incompatible with source type {source}")))
}

fn masks_by_numbers(subject: &Subject<'_>) -> Answer {
    let Some(to) = result(subject) else { return Ok(()) };
    let Some(sizes) = subject.integers("mask_dim_sizes") else {
        return Ok(());
    };
    if to.shape.is_empty() {
        return match sizes[..] {
            [0 | 1] => Ok(()),
            [_] => Err(subject.bare_error("mask dim size must be either 0 or 1 for 0-D vectors")),
            _ => Err(subject.bare_error("array attr must have length 1 for 0-D vectors")),
        };
    }
    if sizes.len() != to.shape.len() {
        return Err(subject.error("must specify array attr of size equal vector result rank"));
    }
    for ((size, extent), scales) in sizes.iter().zip(to.shape).zip(to.scalable) {
        if !(0..=*extent).contains(size) {
            let words = "array attr of size out of bounds of vector result dimension size";
            return Err(subject.error(words));
        }
        if *scales && *size != 0 && size != extent {
            let words = "only supports 'none set' or 'all set' scalable dimensions";
            return Err(subject.error(words));
        }
    }
    if sizes.contains(&0) && sizes.iter().any(|size| *size != 0) {
        return Err(subject.error(
            "expected all mask dim sizes to be zeros, as a result of conjunction with zero mask \
             dim",
        ));
    }
    Ok(())
}

fn masks_by_operands(subject: &Subject<'_>) -> Answer {
    let Some(to) = result(subject) else { return Ok(()) };
    match (to.shape.len(), subject.operand_types().len()) {
        (0, 1) => Ok(()),
        (0, _) => Err(subject.error("must specify exactly one operand for 0-D create_mask")),
        (rank, given) if rank != given => {
            Err(subject.error("must specify an operand for each result vector dimension"))
        }
        _ => Ok(()),
    }
}

fn multiplies(subject: &Subject<'_>) -> Answer {
    let (Some(first), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    if first.shape.len() != 1 {
        return Err(subject.error("expected 1-d vector for operand #1"));
    }
    let mut extents = vec![first.shape[0]];
    if let Some(second) = operand(subject, 1) {
        if second.shape.len() != 1 {
            return Err(subject.error("expected 1-d vector for operand #2"));
        }
        if to.shape.len() != 2 {
            return Err(subject.error("expected 2-d vector result"));
        }
        extents.push(second.shape[0]);
    } else if to.shape.len() != 1 {
        return Err(subject.error("expected 1-d vector result"));
    }
    for (place, extent) in extents.into_iter().enumerate() {
        if extent != to.shape[place] {
            let number = place + 1;
            return Err(subject
                .error(format!("expected #{number} operand dim to match result dim #{number}")));
        }
    }
    if let Some(second) = operand(subject, 1)
        && first.scalable[0]
        && !second.scalable[0]
    {
        let words = "expected either both or only #2 operand dim to be scalable";
        return Err(subject.error(words));
    }
    let third = subject.operand_types().nth(2);
    if third.is_some() && third != subject.result_types().next() {
        return Err(subject.error("expected operand #3 of same type as result type"));
    }
    // The custom form keeps no kind where it finds something else.
    if subject.property("kind").is_none() {
        let words = "expected 'kind' attribute of type CombiningKind (e.g. 'vector.kind<add>')";
        return Err(subject.error(words));
    }
    match supports_kind(subject, to.element) {
        Some((_, false)) => Err(subject.error("unsupported outerproduct type")),
        _ => Ok(()),
    }
}
