//! What transformations ask of where they stand, of their blocks, and of their permutations and
//! sizes. What they do to handles is not looked at.

use super::consumed;
use super::structured::{first_block, is_named, is_permutation};
use super::symbols::NOT_ANNOTATED;
use crate::region_flow;
use crate::subject::{Answer, Subject, hooks, name, quoted};
use crate::type_interfaces::{is_handle_or_param, is_op_handle};
use irtool::context::{AttrData, Context, DYNAMIC, Diagnostic, Traits, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::spec::name_of;

hooks! {
    positions: lists_positions,
    sequence: |subject: &Subject<'_>| {
        is_top_level_or_fed(subject)?;
        is_sequence(subject)?;
        enters_regions(subject)?;
        consumed::arguments_once(subject)?;
        consumed::results_once(subject)
    },
    pattern_scope: |subject: &Subject<'_>| {
        is_top_level_or_fed(subject)?;
        let Some(block) = first_block(subject) else { return Ok(()) };
        let mut first = None;
        for op in subject.own.ops(block) {
            match &*name(subject.cx, subject.own, op) {
                "pdl.pattern" => {}
                name if !may_be_top_level(name) => {
                    let words = "expects only pattern and top-level transform ops in its body";
                    let place = subject.own.location(op);
                    return Err(subject.error(words).with_note(place, "offending op"));
                }
                _ => match first {
                    None => first = Some(subject.own.location(op)),
                    Some(first) => {
                        let words = "expects only one non-pattern op in its body";
                        let error = subject.error(words);
                        let error = error.with_note(first, "first non-pattern op");
                        let place = subject.own.location(op);
                        return Err(error.with_note(place, "second non-pattern op"));
                    }
                },
            }
        }
        match first {
            None => Err(subject.error("expects at least one non-pattern op")),
            Some(_) => Ok(()),
        }
    },
    alternatives: |subject: &Subject<'_>| {
        is_top_level_or_fed(subject)?;
        let own = subject.own;
        let lasts = own.regions(subject.root).iter().filter_map(|region| {
            own.first_block(*region).and_then(|block| own.last_op(block))
        });
        for last in lasts {
            let yielded = own.operands(last).map(|value| own.value_type(value));
            if !yielded.eq(subject.result_types()) {
                let words =
                    "expects terminator operands to have the same type as results of the operation";
                return Err(subject.error(words).with_note(own.location(last), "terminator"));
            }
        }
        enters_regions(subject)
    },
    pack_transpose: |subject: &Subject<'_>| {
        let inner = subject.integers("inner_perm").unwrap_or_default();
        let outer = subject.integers("outer_perm").unwrap_or_default();
        for (perm, what) in [(&inner, "inner_perm"), (&outer, "outer_perm")] {
            if !is_permutation(perm) {
                return Err(subject.error(format!("\"{what}\" is not a valid permutation")));
            }
        }
        match inner.is_empty() && outer.is_empty() {
            true => Err(subject.error(
                " at least one of \"inner_perm\" or \"outer_perm\" must be specified",
            )),
            false => Ok(()),
        }
    },
    pack_greedily: |subject: &Subject<'_>| {
        let order = subject.integers("matmul_inner_dims_order").unwrap_or_default();
        match is_permutation(&order) {
            true => Ok(()),
            false => {
                Err(subject.error("\"matmul_inner_dims_order\" is not a valid permutation"))
            }
        }
    },
    interchange: |subject: &Subject<'_>| {
        let order = subject.integers("iterator_interchange").unwrap_or_default();
        if is_permutation(&order) {
            return Ok(());
        }
        let found: Vec<String> = order.iter().map(i64::to_string).collect();
        let found = found.join(", ");
        Err(subject
            .error(format!("expects iterator_interchange to be a permutation, found {found}")))
    },
    allocate: |subject: &Subject<'_>| {
        let copies = ["bufferization.materialize_in_destination", "memref.copy", "linalg.copy"];
        if !is_named(subject, "memcpy_op", &copies) {
            return Err(subject.error("unsupported memcpy op"));
        }
        match is_named(subject, "alloc_op", &["memref.alloc", "memref.alloca"]) {
            true => Ok(()),
            false => Err(subject.error("unsupported alloc op")),
        }
    },
    fuse: |subject: &Subject<'_>| {
        let sizes = subject.integers("static_tile_sizes").unwrap_or_default();
        let order = subject.integers("static_tile_interchange").unwrap_or_default();
        reorders(subject, &order, sizes.len())?;
        let loops = match subject.property("use_forall").is_some() {
            true => 1,
            false => sizes.iter().filter(|size| **size != 0).count(),
        };
        match loops == subject.result_types().len().saturating_sub(1) {
            true => Ok(()),
            false => Err(subject.error(format!("expects {loops} loop results"))),
        }
    },
    replace: |subject: &Subject<'_>| {
        let own = subject.own;
        let block = first_block(subject);
        match block.is_none_or(|block| own.ops(block).count() == 1) {
            true => Ok(()),
            false => Err(subject.error("expected one operation in block")),
        }
    },
    tile: |subject: &Subject<'_>| {
        let sizes = subject.integers("static_sizes").unwrap_or_default();
        let scalable = subject.property("scalable_sizes").map(|attr| subject.cx.attr_data(attr));
        let scalable = match scalable {
            Some(AttrData::DenseArray { len, .. }) => *len,
            _ => 0,
        };
        if sizes.len() != scalable {
            let found = sizes.len();
            return Err(subject.error(format!(
                "expected same number of sizes ({found}) and scalable sizes ({scalable})"
            )));
        }
        let tiled = sizes.iter().filter(|size| **size != 0).count();
        let loops = subject.result_types().len().saturating_sub(1);
        match tiled == loops {
            true => Ok(()),
            false => Err(subject.error(format!(
                "expected number of loops to tile ({tiled}) to match number of `loops` results \
                 ({loops})"
            ))),
        }
    },
}

/// Positions are listed, each once, or all are meant.
pub(super) fn lists_positions(subject: &Subject<'_>) -> Answer {
    let listed = listed_positions(subject);
    let is_all = subject.property("is_all").is_some();
    if is_all && subject.property("is_inverted").is_some() {
        return Err(subject.error("cannot request both 'all' and 'inverted' values in the list"));
    }
    if is_all && !listed.is_empty() {
        let words = "cannot both request 'all' and specific values in the list";
        return Err(subject.error(words));
    }
    if !is_all && listed.is_empty() {
        let words = "must request specific values in the list if 'all' is not specified";
        return Err(subject.error(words));
    }
    let mut sorted = listed.clone();
    sorted.sort_unstable();
    sorted.dedup();
    match sorted.len() == listed.len() {
        true => Ok(()),
        false => Err(subject.error("expected the listed values to be unique")),
    }
}

pub(super) fn listed_positions(subject: &Subject<'_>) -> Vec<i64> {
    let name = ["raw_position_list", "raw_dim_list"];
    name.iter().find_map(|name| subject.integers(name)).unwrap_or_default()
}

pub(crate) fn named_sequence(
    cx: &Context,
    body: &Body,
    op: Op,
    report: &mut dyn FnMut(Diagnostic),
) {
    let answer = is_named_sequence(&Subject::new(cx, body, op), report);
    crate::subject::tell(answer, report);
}

fn is_named_sequence(subject: &Subject<'_>, say: &mut dyn FnMut(Diagnostic)) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let is_table = |op: &Op| cx.op_info(name_of(body, *op)).traits().contains(Traits::SYMBOL_TABLE);
    if let Some(table) = body.ancestors(subject.op).skip(1).find(is_table) {
        let mut attributes = body.discardable_attrs(table).iter();
        if !attributes.any(|attr| cx.bytes(attr.name) == b"transform.with_named_sequence") {
            let words = "expects the parent symbol table to have the \
                         'transform.with_named_sequence' attribute";
            let place = body.location(table);
            return Err(subject.place_error(words).with_note(place, "symbol table operation"));
        }
    }
    let own = subject.own;
    if first_block(subject).is_some_and(|block| own.last_op(block).is_none()) {
        return Err(subject.place_error("expected a non-empty body block"));
    }
    says_what_is_used_up(subject, say)?;
    let Some(last) = first_block(subject).and_then(|block| own.last_op(block)) else {
        return Ok(());
    };
    if name(cx, own, last) != "transform.yield" {
        let error = subject.place_error("expected 'transform.yield' as terminator");
        return Err(error.with_note(own.location(last), "terminator"));
    }
    let at_last =
        |words: &str| Err(Diagnostic::error(own.location(last), words.to_owned()).without_op());
    let ty = subject.property("function_type").and_then(|ty| crate::subject::type_value(cx, ty));
    let Some(TypeData::Function { results, .. }) = ty.map(|ty| cx.type_data(ty)) else {
        return Ok(());
    };
    let found: Vec<Type> = own.operands(last).map(|value| own.value_type(value)).collect();
    if found.len() != results.len() {
        return at_last(
            "expected terminator to have as many operands as the parent op has results",
        );
    }
    match found.iter().zip(results).position(|(found, result)| found != result) {
        Some(number) => at_last(&format!(
            "the type of the terminator operand #{number} must match the type of the \
             corresponding parent op result ({} vs {})",
            quoted(cx, found[number]),
            quoted(cx, results[number])
        )),
        None => Ok(()),
    }
}

/// A named sequence marks those of its arguments that it uses up. One that uses up less than it says
/// is told so.
fn says_what_is_used_up(subject: &Subject<'_>, say: &mut dyn FnMut(Diagnostic)) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let marks = subject.array("arg_attrs").unwrap_or_default();
    let is_marked = |number: usize, word: &[u8]| match marks.get(number).map(|it| cx.attr_data(*it))
    {
        Some(AttrData::Dictionary(marks)) => marks.iter().any(|mark| cx.bytes(mark.name) == word),
        _ => false,
    };
    let block = first_block(subject);
    let args: Vec<_> = block.into_iter().flat_map(|block| own.block_args(block)).collect();
    let ty = subject.property("function_type").and_then(|ty| crate::subject::type_value(cx, ty));
    let count = match ty.map(|ty| cx.type_data(ty)) {
        Some(TypeData::Function { inputs, .. }) => inputs.len(),
        _ => 0,
    };
    let around = consumed::Around::of(subject);
    for number in 0..count {
        let readonly = is_marked(number, b"transform.readonly");
        let consumed = is_marked(number, b"transform.consumed");
        if readonly && consumed {
            let words = format!("argument #{number} cannot be both readonly and consumed");
            return Err(subject.place_error(words));
        }
        if block.is_none() {
            if !readonly && !consumed {
                return Err(subject.place_error(NOT_ANNOTATED));
            }
            continue;
        }
        if readonly == consumed {
            continue;
        }
        let is_consumed =
            args.get(number).is_some_and(|arg| consumed::is_consumed(&around, own, *arg));
        if readonly && is_consumed {
            return Err(subject.place_error(format!(
                "argument #{number} is consumed in the body but is not marked as such"
            )));
        }
        if consumed && !is_consumed {
            let words = format!(
                "op argument #{number} is not consumed in the body but is marked as consumed"
            );
            say(Diagnostic::warning(own.location(subject.root), words).without_op());
        }
    }
    Ok(())
}

/// An order of loops names each of `count` once, where it is known.
fn reorders(subject: &Subject<'_>, order: &[i64], count: usize) -> Answer {
    if order.len() > count {
        let words = "interchange length exceeds iteration space dimensions";
        return Err(subject.error(format!("{words} ({count}), found ")));
    }
    for (place, number) in order.iter().enumerate().filter(|(_, number)| **number != DYNAMIC) {
        if !(0..count as i64).contains(number) {
            return Err(subject.error(format!(
                "expects interchange values to be in range [0, {count}), found: {number}"
            )));
        }
        if order[..place].contains(number) {
            let words = format!("found duplicate interchange value: {number}");
            return Err(subject.error(words));
        }
    }
    Ok(())
}

/// Whether an op may stand outside of other transformations: then it is given what it works on.
fn may_be_top_level(name: &str) -> bool {
    matches!(name, "transform.sequence" | "transform.alternatives" | "transform.with_pdl_patterns")
}

fn is_top_level_or_fed(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    if own.regions(subject.root).is_empty() {
        return Err(subject.error("expects at least one region"));
    }
    let Some(block) = first_block(subject) else { return Ok(()) };
    let args: Vec<Type> = own.block_args(block).map(|arg| own.value_type(arg)).collect();
    let Some((first, rest)) = args.split_first() else {
        return Err(subject.error("expects the entry block to have at least one argument"));
    };
    if !is_op_handle(cx, *first) {
        return Err(subject.error(
            "expects the first entry block argument to be of type implementing \
             TransformHandleTypeInterface",
        ));
    }
    let operands = subject.operand_types();
    if operands.clone().next().is_some_and(|operand| operand != *first) {
        let words = "expects the type of the block argument to match the type of the operand";
        return Err(subject.error(words));
    }
    if let Some(number) = rest.iter().position(|ty| !is_handle_or_param(cx, *ty)) {
        let error = subject.error(
            "expects trailing entry block arguments to be of type implementing \
             TransformHandleTypeInterface, TransformValueHandleTypeInterface or \
             TransformParamTypeInterface",
        );
        let note = format!("argument #{} does not", number + 1);
        return Err(error.with_note(own.location(subject.root), note));
    }
    let body = subject.body;
    let mut around = body.ancestors(subject.op).skip(1);
    match around.find(|op| may_be_top_level(&name(cx, body, *op))) {
        Some(outer) if operands.len() != args.len() => {
            let error = subject.error("expects operands to be provided for a nested op");
            let note = "nested in another possible top-level op";
            Err(error.with_note(body.location(outer), note))
        }
        _ => Ok(()),
    }
}

/// What an op is given, its regions take; what it works on without being given, nobody passes.
fn enters_regions(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    if subject.operand_types().len() == 0 {
        return Ok(());
    }
    let point = region_flow::parent(subject, subject.operand_types());
    for (number, region) in own.regions(subject.root).iter().enumerate() {
        let taken = region_flow::argument_types(own, own.first_block(*region));
        region_flow::edge(subject, &point, &format!("Region #{number}"), &taken)?;
    }
    Ok(())
}

fn is_sequence(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    // Without something to work on it is taken for one at top level, wherever it stands.
    let works_on = subject.segment(0).is_some_and(|root| root > 0);
    if !works_on && subject.segment(1).is_some_and(|extra| extra > 0) {
        return Err(subject.error("does not expect extra operands when used as top-level"));
    }
    let Some(block) = first_block(subject) else { return Ok(()) };
    let Some(last) = own.last_op(block) else { return Ok(()) };
    let is_other = |op: Op| op != last && !name(cx, own, op).starts_with("transform.");
    if let Some(other) = own.ops(block).find(|op| is_other(*op)) {
        let error = subject.error("expected children ops to implement TransformOpInterface");
        return Err(error.with_note(own.location(other), "op without interface"));
    }
    if !may_terminate(own, last) {
        return Err(subject.error("expects to have a terminator in the body"));
    }
    let found = own.operands(last).map(|value| own.value_type(value));
    match found.eq(subject.result_types()) {
        true => Ok(()),
        false => {
            let words =
                "expects the types of the terminator operands to match the types of the result";
            Err(subject.error(words).with_note(own.location(last), "terminator"))
        }
    }
}

/// Whether an op may end a block, as one of an unknown name may.
pub(super) fn may_terminate(body: &Body, op: Op) -> bool {
    body.has_trait(op, Traits::TERMINATOR) || !body.has_trait(op, Traits::REGISTERED)
}
