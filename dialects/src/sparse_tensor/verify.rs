//! What ops on sparse tensors ask beyond declarations.

use super::buffers::{
    assembles, disassembles, infers, is_buffer, is_buffer_of, is_of_width, of_width,
};
use super::encoding::{Encoding, Format};
use super::regions::{combines, maps, reduces, selects, visits};
use crate::region_flow::Loop;
use crate::subject::{Answer, Subject, hooks, name};
use irtool::asm::{attribute_text, parse_type_text, type_text};
use irtool::context::{AttrData, Context, DYNAMIC, Type, TypeData};
use irtool::ir::{Region, Value};
use irtool::support::affine::{AffineExpr, AffineMap, AffineOp};

hooks! {
    assemble: assembles,
    disassemble: disassembles,
    convert: converts,
    crd_translate: translates,
    lvl: is_level,
    reinterpret_map: reinterprets,
    positions: |subject: &Subject<'_>| is_buffer_of(subject, 0, "positions"),
    coordinates: |subject: &Subject<'_>| is_buffer_of(subject, 1, "coordinates"),
    coordinates_buffer: |subject: &Subject<'_>| {
        match operand(subject, 0).and_then(|ty| Encoding::of_type(subject.cx, ty)) {
            Some(encoding) if encoding.coo_start() >= encoding.levels.len() => {
                Err(subject.bare_error("expected sparse tensor with a COO region").into())
            }
            Some(encoding)
                if !is_of_width(
                    subject.cx,
                    element(subject.cx, result(subject)),
                    encoding.widths[1],
                ) =>
            {
                infers(subject, of_width(subject.cx, encoding.widths[1]), false)
            }
            _ => is_buffer(subject, false),
        }
    },
    values: |subject: &Subject<'_>| {
        let (tensor, buffer) = (operand(subject, 0), result(subject));
        match element(subject.cx, tensor) == element(subject.cx, buffer) {
            true => is_buffer(subject, false),
            false => Err(subject.bare_error("unexpected mismatch in element types").into()),
        }
    },
    slice: |subject: &Subject<'_>| {
        let rank = shape(subject.cx, operand(subject, 0)).map_or(0, <[i64]>::len);
        match subject.integer("dim").is_some_and(|dim| dim as u64 >= rank as u64) {
            true => Err(subject.bare_error("requested dimension out of bound")),
            false => Ok(()),
        }
    },
    specifier: asks_specifier,
    binary: combines,
    unary: maps,
    reduce: reduces,
    select: selects,
    concatenate: concatenates,
    push_back: |subject: &Subject<'_>| {
        let count = subject.body.operands(subject.op).nth(3);
        match count.and_then(|value| constant(subject, value)).is_some_and(|count| count < 1) {
            true => Err(subject.error("n must be not less than 1")),
            false => Ok(()),
        }
    },
    compress: |subject: &Subject<'_>| {
        let Some(tensor) = operand(subject, 4) else { return Ok(()) };
        let Some(encoding) = Encoding::of_type(subject.cx, tensor) else { return Ok(()) };
        match subject.operand_types().len() - 5 + 1 == encoding.levels.len() {
            true => Ok(()),
            false => Err(subject.error("incorrect number of coordinates")),
        }
    },
    foreach: visits,
    reorder_coo: reorders,
    sort: sorts,
    extract_space: extracts_space,
    extract_value: extracts_value,
    iterate: iterates,
    coiterate: |subject: &Subject<'_>| match subject.segment(1) {
        Some(values) => {
            goes_round(subject, values)?;
            coordinates_exist(subject)
        }
        None => Ok(()),
    },
    iterate_body: iterates_body,
    coiterate_cases: coiterates,
}

pub(super) fn operand(subject: &Subject<'_>, number: usize) -> Option<Type> {
    subject.operand_types().nth(number)
}

pub(super) fn result(subject: &Subject<'_>) -> Option<Type> {
    subject.result_types().next()
}

pub(super) fn shape(cx: &Context, ty: Option<Type>) -> Option<&[i64]> {
    cx.type_data(ty?).shape()
}

pub(super) fn element(cx: &Context, ty: Option<Type>) -> Option<Type> {
    cx.type_data(ty?).element()
}

/// The number that a value is known to be.
fn constant(subject: &Subject<'_>, value: Value) -> Option<i64> {
    let (cx, body) = (subject.cx, subject.body);
    let op = body.defining_op(value)?;
    if !matches!(&*name(cx, body, op), "arith.constant" | "index.constant") {
        return None;
    }
    Subject::new(cx, body, op).integer("value")
}

fn is_static(shape: &[i64]) -> bool {
    !shape.contains(&DYNAMIC)
}

fn converts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (from, to) = (operand(subject, 0), result(subject));
    let (Some(from), Some(to_shape)) = (shape(cx, from), shape(cx, to)) else { return Ok(()) };
    if from.len() != to_shape.len() {
        return Err(subject.bare_error("unexpected conversion mismatch in rank"));
    }
    let encoding = to.and_then(|to| Encoding::of_type(cx, to));
    if encoding.is_some_and(|encoding| !encoding.slices.is_empty()) {
        return Err(subject.bare_error("cannot convert to a sparse tensor slice"));
    }
    let differs = |(from, to): (&i64, &i64)| from != to && *to != DYNAMIC;
    match from.iter().zip(to_shape).position(differs) {
        Some(dim) => {
            Err(subject.bare_error(format!("unexpected conversion mismatch in dimension {dim}")))
        }
        None => Ok(()),
    }
}

fn translates(subject: &Subject<'_>) -> Answer {
    let encoder = subject.property("encoder");
    let Some(encoding) = encoder.and_then(|attr| Encoding::of(subject.cx, attr)) else {
        return Ok(());
    };
    let (mut from, mut to) = (encoding.levels.len(), encoding.num_dims());
    if subject.word("direction") == Some("dim_to_lvl") {
        (from, to) = (to, from);
    }
    match (subject.operand_types().len(), subject.result_types().len()) == (from, to) {
        true => Ok(()),
        false => Err(subject.bare_error("Coordinate rank mismatch with encoding")),
    }
}

fn is_level(subject: &Subject<'_>) -> Answer {
    let index = subject.body.operands(subject.op).nth(1);
    let Some(index) = index.and_then(|value| constant(subject, value)) else { return Ok(()) };
    let Some(encoding) = operand(subject, 0).and_then(|ty| Encoding::of_type(subject.cx, ty))
    else {
        return Ok(());
    };
    match index as u64 >= encoding.levels.len() as u64 {
        true => Err(subject.bare_error("Level index exceeds the rank of the input sparse tensor")),
        false => Ok(()),
    }
}

/// The extents of the levels, as far as they are known.
fn level_shape(encoding: &Encoding, shape: &[i64]) -> Vec<i64> {
    let last = |(number, extent): (usize, &i64)| match *extent {
        DYNAMIC => AffineExpr::dim(number as u32),
        extent => AffineExpr::constant(extent.wrapping_sub(1)),
    };
    let dims: Vec<AffineExpr> = shape.iter().enumerate().map(last).collect();
    let extent = |expr: &AffineExpr| {
        let expr = expr.replace_dims(&dims);
        if let Some(last) = expr.as_constant() {
            return last.wrapping_add(1);
        }
        let modulus = expr.as_binary(AffineOp::Mod).and_then(|(_, size)| size.as_constant());
        modulus.unwrap_or(DYNAMIC)
    };
    encoding.map.results().iter().map(extent).collect()
}

fn reinterprets(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from_type), Some(to_type)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    let (Some(from), Some(to)) = (Encoding::of_type(cx, from_type), Encoding::of_type(cx, to_type))
    else {
        return Ok(());
    };
    let wrong = |words: &str| {
        Err(subject.bare_error(format!("{words} mismatch between source/dest tensors")))
    };
    if from.levels.len() != to.levels.len() {
        return wrong("Level rank");
    }
    if from.levels != to.levels {
        return wrong("Level type");
    }
    if from.widths != to.widths {
        return wrong("Crd/Pos width");
    }
    if element(cx, Some(from_type)) != element(cx, Some(to_type)) {
        return wrong("Element type");
    }
    let (Some(from_shape), Some(to_shape)) = (shape(cx, Some(from_type)), shape(cx, Some(to_type)))
    else {
        return Ok(());
    };
    match level_shape(&from, from_shape) == level_shape(&to, to_shape) {
        true => Ok(()),
        false => wrong("Level size"),
    }
}

/// Values go round as often as there are results, and coordinates are those of the space.
fn iterates(subject: &Subject<'_>) -> Answer {
    goes_round(subject, subject.operand_types().len().saturating_sub(1))?;
    coordinates_exist(subject)
}

/// Coordinates that are asked for are those of the first space.
fn coordinates_exist(subject: &Subject<'_>) -> Answer {
    let used = subject.integer("crdUsedLvls").unwrap_or(0) as u64;
    let highest = i64::from(u64::BITS - used.leading_zeros());
    let levels = operand(subject, 0).and_then(|space| levels_of(subject.cx, space));
    match levels {
        Some((_, low, high)) if highest > high.wrapping_sub(low) => {
            Err(subject.error("required out-of-bound coordinates"))
        }
        _ => Ok(()),
    }
}

/// Types of the arguments and of what is yielded, of a region.
fn ends_of(subject: &Subject<'_>, region: Region) -> Option<(Vec<Type>, Vec<Type>)> {
    let own = subject.own;
    let block = own.first_block(region)?;
    let args = own.block_args(block).map(|value| own.value_type(value)).collect();
    let last = own.last_op(block)?;
    Some((args, own.operands(last).map(|value| own.value_type(value)).collect()))
}

/// What goes round has one type all the way; coordinates and the iterator come after it.
fn iterates_body(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(&region) = subject.own.regions(subject.root).first() else { return Ok(()) };
    let Some((args, yielded)) = ends_of(subject, region) else { return Ok(()) };
    let used = subject.integer("crdUsedLvls").unwrap_or(0).count_ones() as usize;
    // The reference takes all of them where there are too few.
    let count = args.len().checked_sub(used + 1).unwrap_or(args.len());
    let results: Vec<Type> = subject.result_types().collect();
    let yields = yielded.len();
    Loop {
        inits: subject.operand_types().skip(1).collect(),
        carried: args[..count].to_vec(),
        yielded,
        results: results.clone(),
    }
    .check(subject)?;
    let (Some(space), Some(iterator)) = (operand(subject, 0), args.last()) else { return Ok(()) };
    let levels = |ty, mnemonic: &str| {
        let text = type_text(cx, ty);
        text.strip_prefix("!sparse_tensor.")?.strip_prefix(mnemonic).map(str::to_owned)
    };
    if levels(*iterator, "iterator") != levels(space, "iter_space") {
        return Err(subject.error("mismatch in iterator and iteration space type"));
    }
    match yields == results.len() {
        true => Ok(()),
        false => Err(subject.error("number mismatch between iter args and results.")),
    }
}

/// No case comes twice, and each has what goes round.
fn coiterates(subject: &Subject<'_>) -> Answer {
    let regions = subject.own.regions(subject.root);
    if let Some(cases) = subject.array("cases") {
        let mut cases = cases.to_vec();
        cases.sort_unstable();
        cases.dedup();
        if cases.len() != regions.len() {
            return Err(subject.error("contains duplicated cases."));
        }
    }
    let spaces = subject.segment(0).unwrap_or(0);
    let inits: Vec<Type> = subject.operand_types().skip(spaces).collect();
    for (number, region) in regions.iter().enumerate() {
        let Some((args, yielded)) = ends_of(subject, *region) else { continue };
        if yielded.len() != subject.result_types().len() {
            return Err(subject.error(format!(
                "number mismatch between iter args and results on {number}th region"
            )));
        }
        for (place, result) in subject.result_types().enumerate() {
            let values = [
                (inits.get(place), "iter operand"),
                (args.get(place), "iter region arg"),
                (yielded.get(place), "yield value"),
            ];
            if let Some((_, what)) =
                values.iter().find(|(ty, _)| ty.is_some_and(|ty| *ty != result))
            {
                return Err(subject.error(format!(
                    "types mismatch between {place}th {what} and defined value on {number}th region"
                )));
            }
        }
    }
    Ok(())
}

fn goes_round(subject: &Subject<'_>, values: usize) -> Answer {
    match values == subject.result_types().len() {
        true => Ok(()),
        false => Err(subject.error("mismatch in number of loop-carried values and defined values")),
    }
}

fn asks_specifier(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (kind, level) = (subject.word("specifierKind"), subject.integer("level"));
    if kind == Some("val_mem_sz") {
        return match level {
            Some(_) => {
                Err(subject.bare_error("redundant level argument for querying value memory size"))
            }
            None => Ok(()),
        };
    }
    let Some(encoding) = operand(subject, 0).and_then(|ty| encoding_in(cx, ty)) else {
        return Ok(());
    };
    if matches!(kind, Some("dim_offset" | "dim_stride")) && encoding.slices.is_empty() {
        return Err(subject.bare_error("requested slice data on non-slice tensor"));
    }
    let Some(level) = level else { return Err(subject.bare_error("missing level argument")) };
    let Some(found) = usize::try_from(level).ok().and_then(|level| encoding.levels.get(level))
    else {
        return Err(subject.bare_error("requested level is out of bounds"));
    };
    match kind == Some("pos_mem_sz") && found.format == Format::Singleton {
        true => Err(subject.bare_error("requested position memory size on a singleton level")),
        false => Ok(()),
    }
}

/// The text between the angle brackets of a dialect's type.
fn inner(text: &str) -> Option<&str> {
    text.split_once('<')?.1.strip_suffix('>')
}

/// The encoding that a specifier, space or iterator is of.
fn encoding_in(cx: &Context, ty: Type) -> Option<Encoding> {
    Encoding::of_text(inner(&type_text(cx, ty))?)
}

fn concatenates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(whole) = shape(cx, result(subject)) else { return Ok(()) };
    let Some(along) = subject.integer("dimension") else { return Ok(()) };
    let (along, rank) = (along as u64, whole.len());
    if subject.operand_types().len() <= 1 {
        return Err(subject.bare_error("Need at least two tensors to concatenate."));
    }
    if along >= rank as u64 {
        return Err(subject.bare_error(format!(
            "Concat-dimension is out of bounds for dimension-rank ({along} >= {rank})"
        )));
    }
    let along = along as usize;
    let parts: Vec<&[i64]> =
        subject.operand_types().filter_map(|ty| cx.type_data(ty).shape()).collect();
    for (number, part) in parts.iter().enumerate() {
        if !is_static(part) {
            return Err(subject.bare_error(format!("Input tensor ${number} has dynamic shape")));
        }
        if part.len() != rank {
            let found = part.len();
            return Err(subject.bare_error(format!(
                "Input tensor ${number} has a different rank (rank={found}) from the output \
                 tensor (rank={rank})."
            )));
        }
    }
    for (dim, extent) in whole.iter().enumerate() {
        if dim == along {
            let sum = parts.iter().fold(0i64, |sum, part| sum.wrapping_add(part[dim]));
            if *extent != DYNAMIC && sum != *extent {
                return Err(subject.bare_error(
                    "The concatenation dimension of the output tensor should be the sum of all \
                     the concatenation dimensions of the input tensors.",
                ));
            }
            continue;
        }
        let mut before = *extent;
        for part in &parts {
            if before != DYNAMIC && part[dim] != before {
                return Err(subject.bare_error(
                    "All dimensions (expect for the concatenating one) should be equal.",
                ));
            }
            before = part[dim];
        }
    }
    Ok(())
}

pub(super) fn affine_map<'a>(subject: &Subject<'a>, name: &str) -> Option<&'a AffineMap> {
    match subject.cx.attr_data(subject.property(name)?) {
        AttrData::AffineMap(map) => Some(map),
        _ => None,
    }
}

/// Whether all levels are one list of coordinates.
fn is_coo(encoding: &Encoding) -> bool {
    let Some((first, rest)) = encoding.levels.split_first() else { return false };
    matches!(first.format, Format::Compressed | Format::LooseCompressed)
        && rest.iter().all(|level| level.format == Format::Singleton)
        && rest.last().unwrap_or(first).is_unique()
}

fn reorders(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (from_type, to_type) = (operand(subject, 0), result(subject));
    let encoding = |ty: Option<Type>| ty.and_then(|ty| Encoding::of_type(cx, ty));
    let (Some(from), Some(to)) = (encoding(from_type), encoding(to_type)) else { return Ok(()) };
    if !is_coo(&from) || !is_coo(&to) {
        return Err(subject.bare_error("Expected COO sparse tensors only"));
    }
    if from.map != to.map {
        let words = "Unmatched dim2lvl map between input and result COO";
        return Err(subject.bare_error(words));
    }
    match from.widths == to.widths && element(cx, from_type) == element(cx, to_type) {
        true => Ok(()),
        false => Err(subject.bare_error("Unmatched storage format between input and result COO")),
    }
}

fn sorts(subject: &Subject<'_>) -> Answer {
    let Some(order) = affine_map(subject, "perm_map") else { return Ok(()) };
    let keys = i64::from(order.num_dims());
    if keys < 1 {
        return Err(subject.bare_error(format!("Expected rank(perm_map) > 1, got {keys}")));
    }
    if !order.is_permutation() {
        let text = subject.property("perm_map").map(|attr| attribute_text(subject.cx, attr));
        let text = text.unwrap_or_default();
        let text = text.trim_start_matches("affine_map<").trim_end_matches('>');
        return Err(subject.bare_error(format!("Expected a permutation map, got {text}")));
    }
    let mut operands = subject.body.operands(subject.op);
    let Some(count) = operands.next().and_then(|value| constant(subject, value)) else {
        return Ok(());
    };
    let width = keys.wrapping_add(subject.integer("ny").unwrap_or(0));
    let wanted = [
        (count.wrapping_mul(width), "Expected dimension(xy) >= n * (rank(perm_map) + ny)"),
        (count, "Expected dimension(y) >= n"),
    ];
    for (number, buffer) in operands.enumerate() {
        let (wanted, words) = wanted[number.min(1)];
        let ty = subject.body.value_type(buffer);
        if let Some([extent]) = subject.cx.type_data(ty).shape()
            && *extent != DYNAMIC
            && *extent < wanted
        {
            return Err(subject.bare_error(format!("{words} got {extent} < {wanted}")));
        }
    }
    Ok(())
}

/// The encoding of a space or iterator, as text, and its levels.
pub(super) fn levels_of(cx: &Context, ty: Type) -> Option<(String, i64, i64)> {
    let text = type_text(cx, ty);
    let (encoding, levels) = inner(&text)?.rsplit_once(", lvls = ")?;
    let (low, high) = match levels.split_once(" to ") {
        Some((low, high)) => (low.parse().ok()?, high.parse().ok()?),
        None => {
            let low: i64 = levels.parse().ok()?;
            (low, low.wrapping_add(1))
        }
    };
    // The type spells it without its name.
    Some((format!("#sparse_tensor.encoding{encoding}"), low, high))
}

fn extracts_space(subject: &Subject<'_>) -> crate::inferred::Inference {
    extracts_next(subject)?;
    let cx = subject.cx;
    let (Some(low), Some(high)) = (subject.integer("loLvl"), subject.integer("hiLvl")) else {
        return Ok(());
    };
    let encoding = operand(subject, 0).and_then(|ty| match cx.type_data(ty) {
        TypeData::RankedTensor { encoding, .. } => *encoding,
        _ => None,
    });
    let wanted = encoding.and_then(|encoding| {
        let encoding = attribute_text(cx, encoding);
        let text = format!("!sparse_tensor.iter_space<{encoding}, lvls = {low} to {high}>");
        parse_type_text(cx, &text)
    });
    match wanted.filter(|wanted| Some(*wanted) != result(subject)) {
        Some(wanted) => Err(crate::inferred::mismatch(subject, &[wanted])),
        None => Ok(()),
    }
}

/// A space starts where its parent ends.
fn extracts_next(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(low), Some(high)) = (subject.integer("loLvl"), subject.integer("hiLvl")) else {
        return Ok(());
    };
    if low as u64 >= high as u64 {
        return Err(subject.error("expected smaller level low than level high"));
    }
    let parent = operand(subject, 1);
    if parent.is_some() == (low == 0) {
        return Err(
            subject.error("parent iterator should be specified iff level lower bound equals 0")
        );
    }
    let parent = parent.and_then(|parent| levels_of(cx, parent));
    let space = result(subject).and_then(|space| levels_of(cx, space));
    let (Some(parent), Some(space)) = (parent, space) else { return Ok(()) };
    if parent.0 != space.0 {
        return Err(
            subject.error("mismatch in parent iterator encoding and iteration space encoding.")
        );
    }
    match parent.2 == space.1 {
        true => Ok(()),
        false => Err(subject.error(
            "parent iterator should be used to extract an iteration space from a consecutive \
             level.",
        )),
    }
}

fn extracts_value(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(tensor), Some(iterator)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    let TypeData::RankedTensor { encoding: Some(encoding), .. } = cx.type_data(tensor) else {
        return Ok(());
    };
    let Some((of, _, high)) = levels_of(cx, iterator) else { return Ok(()) };
    if attribute_text(cx, *encoding) != of {
        return Err(subject.error("mismatch in tensor encoding and iterator encoding."));
    }
    let rank = Encoding::of(cx, *encoding).map(|encoding| encoding.levels.len() as i64);
    match rank.is_none_or(|rank| rank == high) {
        true => Ok(()),
        false => Err(subject.error("must use last-level iterator to extract values. ")),
    }
}
