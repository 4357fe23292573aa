//! What ops that say how something is made private, reduced or mapped ask of their regions, and
//! loops of theirs.

use crate::subject::{Answer, Subject, name, quoted, type_value};
use irtool::asm::quoted_op;
use irtool::context::{AttrData, Diagnostic, Type};
use irtool::ir::{Block, Op, Region, Value};
use std::ops::Range;

/// The type that the op is for.
fn own_type(subject: &Subject<'_>) -> Option<Type> {
    type_value(subject.cx, subject.property("type")?)
}

fn region(subject: &Subject<'_>, number: usize) -> Option<Region> {
    subject.own.regions(subject.root).get(number).copied()
}

/// The first block of a region, if it has any.
fn entry(subject: &Subject<'_>, number: usize) -> Option<Block> {
    subject.own.first_block(region(subject, number)?)
}

fn argument_types(subject: &Subject<'_>, block: Block) -> Vec<Type> {
    let own = subject.own;
    own.block_args(block).map(|arg| own.value_type(arg)).collect()
}

/// Whether all `omp.yield` of a region give one value of the op's type.
fn yields_own(subject: &Subject<'_>, number: usize) -> bool {
    let (own, ty) = (subject.own, own_type(subject));
    let Some(region) = region(subject, number) else { return true };
    own.blocks(region).filter_map(|block| own.last_op(block)).all(|last| {
        let mut types = own.operands(last).map(|value| own.value_type(value));
        name(subject.cx, own, last) != "omp.yield" || (types.next() == ty && types.next().is_none())
    })
}

/// A reduction: regions that allocate, initialize, combine, combine atomically, and clean up.
pub(super) fn reduces(subject: &Subject<'_>) -> Answer {
    let fails = |words: &str| Err(subject.error(words));
    let Some(ty) = own_type(subject) else { return Ok(()) };
    let allocates = entry(subject, 0).is_some();
    if !yields_own(subject, 0) {
        return fails("expects alloc region to yield a value of the reduction type");
    }
    let Some(initializer) = entry(subject, 1) else {
        return fails("expects non-empty initializer region");
    };
    let types = argument_types(subject, initializer);
    match types.len() {
        1 if allocates => {
            return fails(
                "expects two arguments to the initializer region when an allocation region is used",
            );
        }
        2 if !allocates => {
            return fails(
                "expects one argument to the initializer region when no allocation region is used",
            );
        }
        1 | 2 => {}
        _ => return fails("expects one or two arguments to the initializer region"),
    }
    if types.iter().any(|found| *found != ty) {
        return fails("expects initializer region argument to match the reduction type");
    }
    if !yields_own(subject, 1) {
        return fails("expects initializer region to yield a value of the reduction type");
    }
    let Some(combiner) = entry(subject, 2) else {
        return fails("expects non-empty reduction region");
    };
    if argument_types(subject, combiner) != [ty, ty] {
        return fails("expects reduction region with two arguments of the reduction type");
    }
    if !yields_own(subject, 2) {
        return fails("expects reduction region to yield a value of the reduction type");
    }
    if let Some(atomic) = entry(subject, 3) {
        let types = argument_types(subject, atomic);
        let [first, second] = types[..] else {
            return fails("expects atomic reduction region with two arguments of the same type");
        };
        if first != second {
            return fails("expects atomic reduction region with two arguments of the same type");
        }
        let element = subject.cx.type_data(first).element();
        let pointer = crate::type_interfaces::is_pointer_like(subject.cx, first);
        if !pointer || element.is_some_and(|element| element != ty) {
            return fails(
                "expects atomic reduction region arguments to be accumulators containing the \
                 reduction type",
            );
        }
    }
    match entry(subject, 4).is_none_or(|block| argument_types(subject, block) == [ty]) {
        true => Ok(()),
        false => fails("expects cleanup region with one argument of the reduction type"),
    }
}

/// What is private: regions that initialize, copy and free.
pub(super) fn privatizes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let blocks = |number: usize| entry(subject, number).into_iter();
    let mut types = (0..3).flat_map(blocks).flat_map(|block| argument_types(subject, block));
    let ty = types.next();
    if let Some(other) = types.find(|found| Some(*found) != ty) {
        let [found, wanted] =
            [Some(other), ty].map(|ty| ty.map(|ty| quoted(cx, ty)).unwrap_or_default());
        return Err(subject
            .bare_error(format!("Region argument type mismatch: got {found} expected {wanted}.")));
    }
    if entry(subject, 0).is_some() {
        serves(subject, 0, "init", 2, ty)?;
    }
    let is_first = subject.property("data_sharing_type").and_then(|attr| {
        let text = irtool::asm::attribute_text(cx, attr);
        text.contains("firstprivate").then_some(())
    });
    match (is_first.is_some(), entry(subject, 1).is_some()) {
        (false, true) => {
            let words = "`private` clauses do not require a `copy` region.";
            return Err(subject.bare_error(words));
        }
        (true, false) => {
            let words = "`firstprivate` clauses require at least a `copy` region.";
            return Err(subject.bare_error(words));
        }
        (true, true) => serves(subject, 1, "copy", 2, ty)?,
        (false, false) => {}
    }
    match entry(subject, 2) {
        Some(_) => serves(subject, 2, "dealloc", 1, None),
        None => Ok(()),
    }
}

/// A region takes so many arguments, and its ends yield a value of this type, or none.
fn serves(
    subject: &Subject<'_>,
    number: usize,
    what: &str,
    wanted: usize,
    yields: Option<Type>,
) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let found = entry(subject, number).map_or(0, |block| own.num_block_args(block));
    if found != wanted {
        return Err(subject
            .place_error(format!("`{what}`: expected {wanted} region arguments, got: {found}")));
    }
    let Some(region) = region(subject, number) else { return Ok(()) };
    for last in own.blocks(region).filter_map(|block| own.last_op(block)) {
        if own.num_successors(last) > 0 {
            continue;
        }
        let fails = |words: String| Err(Diagnostic::error(own.location(last), words).without_op());
        if name(cx, own, last) != "omp.yield" {
            return fails("expected exit block terminator to be an `omp.yield` op.".to_owned());
        }
        let types: Vec<Type> = own.operands(last).map(|value| own.value_type(value)).collect();
        match yields {
            None if types.is_empty() => {}
            None => return fails("Did not expect any values to be yielded.".to_owned()),
            Some(ty) if types == [ty] => {}
            Some(ty) => {
                let found: Vec<String> = types.iter().map(|ty| quoted(cx, *ty)).collect();
                let found = if found.is_empty() { "None".to_owned() } else { found.join(", ") };
                return fails(format!(
                    "Invalid yielded value. Expected type: {}, got: {found}",
                    quoted(cx, ty)
                ));
            }
        }
    }
    Ok(())
}

pub(super) fn ends_in_info(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let last = entry(subject, 0).and_then(|block| own.last_op(block));
    match last.is_some_and(|last| name(subject.cx, own, last) == "omp.declare_mapper.info") {
        true => Ok(()),
        false => Err(subject.error("expected terminator to be a DeclareMapperInfoOp")),
    }
}

pub(super) fn is_nest(subject: &Subject<'_>) -> Answer {
    let bounds = subject.operand_types().len() / 3;
    if bounds == 0 {
        return Err(subject.error("must represent at least one loop"));
    }
    let types = entry(subject, 0).map(|block| argument_types(subject, block)).unwrap_or_default();
    if types.len() != bounds {
        return Err(subject.error("number of range arguments and IVs do not match"));
    }
    if subject.operand_types().take(bounds).ne(types.iter().copied()) {
        return Err(subject.error("range argument type does not match corresponding IV type"));
    }
    if subject.integer("collapse_num_loops").is_some_and(|count| count > bounds as i64) {
        return Err(subject.error("collapse value is larger than the number of loops"));
    }
    if subject.integers("tile_sizes").is_some_and(|sizes| sizes.len() > bounds) {
        return Err(subject.error("too few canonical loops for tile dimensions"));
    }
    match super::nesting::wrapper_around(subject) {
        Some(_) => Ok(()),
        None => Err(subject.error("expects parent op to be a loop wrapper")),
    }
}

pub(super) fn is_canonical(subject: &Subject<'_>) -> Answer {
    if region(subject, 0).and_then(|region| subject.own.first_block(region)).is_none() {
        return Ok(());
    }
    let types = entry(subject, 0).map(|block| argument_types(subject, block)).unwrap_or_default();
    let [variable] = types[..] else {
        return Err(subject.error("Canonical loop region must have exactly one argument"));
    };
    match subject.operand_types().next() == Some(variable) {
        true => Ok(()),
        false => Err(subject.error("Region argument must be the same type as the trip count")),
    }
}

/// A loop's handle is made by one op and used up by one at most.
pub(super) fn is_cli(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(cli) = body.results(subject.op).next() else { return Ok(()) };
    let (mut made, mut used) = (Vec::new(), Vec::new());
    for slot in body.uses(cli) {
        let by = Subject::new(cx, body, body.use_owner(slot));
        let makes = match &*name(cx, body, by.op) {
            "omp.canonical_loop" => true,
            // Whether the sizes of its groups fit is asked later.
            "omp.tile" => (body.use_number(slot) as u64) < first_segment(&by),
            "omp.unroll_heuristic" => false,
            _ => continue,
        };
        let list = if makes { &mut made } else { &mut used };
        list.push(by.op);
    }
    let shown = |op: Op, words: &str| format!("{words}{}", quoted_op(cx, body, op));
    if let [first, second, ..] = made[..] {
        let error = subject.error("CLI must have at most one generator");
        let error = error.with_note(body.location(first), "first generator here:");
        return Err(error.with_note(body.location(second), "second generator here:"));
    }
    if let [first, second, ..] = used[..] {
        let error = subject.error("CLI must have at most one consumer");
        let error = error.with_note(body.location(first), shown(first, "first consumer here:"));
        let note = shown(second, "second consumer here:");
        return Err(error.with_note(body.location(second), note));
    }
    match used[..] {
        [user, ..] if made.is_empty() => {
            let note = shown(user, "see consumer here: ");
            Err(subject.error("CLI has no generator").with_note(body.location(user), note))
        }
        _ => Ok(()),
    }
}

/// The size of the first group of operands as it is written; what is negative is large.
fn first_segment(subject: &Subject<'_>) -> u64 {
    let sizes = subject.property("operandSegmentSizes").map(|attr| subject.cx.attr_data(attr));
    let Some(AttrData::DenseArray { data, .. }) = sizes else { return 0 };
    data.first_chunk::<4>().map_or(0, |size| i32::from_le_bytes(*size) as u64)
}

/// Whether the loop that the operand of this number stands for is made by no op.
fn has_no_generator(subject: &Subject<'_>, number: usize) -> bool {
    let (cx, body) = (subject.cx, subject.body);
    let Some(cli) = body.operands(subject.op).nth(number) else { return false };
    body.defining_op(cli).is_none_or(|op| name(cx, body, op) != "omp.new_cli")
}

pub(super) fn tiles(subject: &Subject<'_>) -> Answer {
    let [made, from, sizes] = [0, 1, 2].map(|number| subject.segment(number).unwrap_or(0));
    let words = if from == 0 {
        "must apply to at least one loop"
    } else if sizes != from {
        "there must be one tile size for each applyee"
    } else if made != 0 && made != 2 * sizes {
        "expecting two times the number of generatees than applyees"
    } else if from > 1 && has_no_generator(subject, made) {
        "applyee CLI has no generator"
    } else {
        return are_nested(subject, made..made + from);
    };
    Err(subject.error(words))
}

/// The loop that a handle stands for, if one op is known to make it.
fn loop_of(subject: &Subject<'_>, cli: Value) -> Option<Op> {
    let (cx, body) = (subject.cx, subject.body);
    let makers = body.uses(cli).map(|slot| body.use_owner(slot));
    let mut loops = makers.filter(|op| name(cx, body, *op) == "omp.canonical_loop");
    loops.next().filter(|_| loops.next().is_none())
}

/// Loops that are tiled together are nested in each other, with nothing else between them, and
/// none runs as often as an outer one says.
fn are_nested(subject: &Subject<'_>, applyees: Range<usize>) -> Answer {
    let body = subject.body;
    let clis = body.operands(subject.op).skip(applyees.start).take(applyees.len());
    let loops: Option<Vec<Op>> = clis.map(|cli| loop_of(subject, cli)).collect();
    let Some(loops) = loops else { return Ok(()) };
    let variables: Vec<Value> = loops
        .iter()
        .filter_map(|op| body.regions(*op).first().and_then(|region| body.first_block(*region)))
        .filter_map(|block| body.block_args(block).next())
        .collect();
    for (number, pair) in loops.windows(2).enumerate() {
        let block = body.block_of(pair[1]);
        let alone = block.is_some_and(|block| body.ops(block).count() == 2);
        if !alone || body.parent_op(pair[1]) != Some(pair[0]) {
            return Err(subject.error("tiled loop nest must be perfectly nested"));
        }
        let count = body.operands(pair[1]).next();
        if count.is_some_and(|count| variables[..variables.len().min(number + 1)].contains(&count))
        {
            return Err(subject.error("tiled loop nest must be rectangular"));
        }
    }
    Ok(())
}
