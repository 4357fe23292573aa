//! What ops of SMT ask beyond declarations: widths fit, and regions yield what is wanted of them.

use super::relations;
use crate::subject::{Answer, Subject, hooks, name};
use crate::type_interfaces::is_smt_value;
use irtool::asm::type_text;
use irtool::context::{AttrData, Context, Type};
use irtool::ir::{Block, Body, Op};

hooks! {
    compares: |subject: &Subject<'_>| match subject.operand_types().len() {
        count @ 0..2 => {
            Err(subject.error(format!("'inputs' must have at least size 2, but got {count}")))
        }
        _ => Ok(()),
    },
    extract: extracts,
    repeat: repeats,
    apply: applies,
    solver: solves,
    check: |subject: &Subject<'_>| {
        for (number, what) in ["sat", "unknown", "unsat"].into_iter().enumerate() {
            if !yields_results(subject, number) {
                return Err(subject.error(format!(
                    "types of yielded values in '{what}' region must match return values"
                )));
            }
        }
        Ok(())
    },
    quantifier: has_patterns_or_none,
    quantifier_regions: quantifies,
}

/// The width of a bit vector.
pub(super) fn width(cx: &Context, ty: Type) -> Option<i64> {
    type_text(cx, ty).strip_prefix("!smt.bv<")?.strip_suffix('>')?.parse().ok()
}

fn widths(subject: &Subject<'_>) -> Option<(i64, i64)> {
    let (input, result) = (subject.operand_types().next()?, subject.result_types().next()?);
    Some((width(subject.cx, input)?, width(subject.cx, result)?))
}

fn extracts(subject: &Subject<'_>) -> Answer {
    let (Some((input, length)), Some(low)) = (widths(subject), subject.integer("lowBit")) else {
        return Ok(());
    };
    let wanted = low.saturating_add(length);
    match wanted > input {
        true => Err(subject.error(format!(
            "range to be extracted is too big, expected range starting at index {low} of length \
             {length} requires input width of at least {wanted}, but the input width is only \
             {input}"
        ))),
        false => Ok(()),
    }
}

fn repeats(subject: &Subject<'_>) -> Answer {
    match widths(subject) {
        Some((input, result)) if input > 0 && result % input != 0 => Err(subject
            .error("result bit-vector width must be a multiple of the input bit-vector width")),
        _ => Ok(()),
    }
}

/// The arguments of a function are of its types.
fn applies(subject: &Subject<'_>) -> Answer {
    let mut types = subject.operand_types();
    let Some(function) = types.next() else { return Ok(()) };
    match relations::parts(subject.cx, function) {
        Some((domain, _)) if !types.eq(domain.iter().copied()) => {
            Err(subject.error("failed to verify that summary"))
        }
        _ => Ok(()),
    }
}

fn block(subject: &Subject<'_>, number: usize) -> Option<Block> {
    let own = subject.own;
    own.blocks(*own.regions(subject.root).get(number)?).next()
}

fn arguments<'a>(body: &'a Body, block: Block) -> impl ExactSizeIterator<Item = Type> + use<'a> {
    body.block_args(block).map(move |value| body.value_type(value))
}

/// The op that ends a region, if it yields.
fn end(subject: &Subject<'_>, number: usize) -> Option<Op> {
    let last = subject.own.last_op(block(subject, number)?)?;
    (name(subject.cx, subject.own, last) == "smt.yield").then_some(last)
}

fn yielded<'a>(body: &'a Body, op: Op) -> impl ExactSizeIterator<Item = Type> + use<'a> {
    body.operands(op).map(move |value| body.value_type(value))
}

fn yields_results(subject: &Subject<'_>, number: usize) -> bool {
    end(subject, number).is_none_or(|last| yielded(subject.own, last).eq(subject.result_types()))
}

fn solves(subject: &Subject<'_>) -> Answer {
    if !yields_results(subject, 0) {
        return Err(subject.error("types of yielded values must match return values"));
    }
    let takes = |block| arguments(subject.own, block).eq(subject.operand_types());
    match block(subject, 0).is_none_or(takes) {
        true => Ok(()),
        false => Err(subject.error("block argument types must match the types of the 'inputs'")),
    }
}

fn has_patterns_or_none(subject: &Subject<'_>) -> Answer {
    let patterns = subject.own.regions(subject.root).len() > 1;
    match patterns && subject.property("noPattern").is_some() {
        true => Err(subject
            .error("patterns and the no_pattern attribute must not be specified at the same time")),
        false => Ok(()),
    }
}

fn quantifies(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(body) = block(subject, 0) else { return Ok(()) };
    if let Some(AttrData::Array(names)) =
        subject.property("boundVarNames").map(|attr| cx.attr_data(attr))
        && names.len() != own.num_block_args(body)
    {
        let words = "number of bound variable names must match number of block arguments";
        return Err(subject.error(words));
    }
    if !arguments(own, body).all(|ty| is_smt_value(cx, ty)) {
        return Err(subject.error("bound variables must by any non-function SMT value"));
    }
    if let Some(last) = end(subject, 0) {
        let mut types = yielded(own, last);
        let (Some(ty), None) = (types.next(), types.next()) else {
            return Err(subject.error("must have exactly one yielded value"));
        };
        if type_text(cx, ty) != "!smt.bool" {
            return Err(subject.error("yielded value must be of '!smt.bool' type"));
        }
    }
    for number in 1..own.regions(subject.root).len() {
        let Some(pattern) = block(subject, number) else { continue };
        let which = number - 1;
        if !arguments(own, pattern).eq(arguments(own, body)) {
            return Err(subject.error(format!(
                "block argument number and types of the 'body' and 'patterns' region #{which} \
                 must match"
            )));
        }
        if end(subject, number).is_some_and(|last| own.num_operands(last) == 0) {
            return Err(subject.error(format!(
                "'patterns' region #{which} must have at least one yielded value"
            )));
        }
        let binds = |op: Op| matches!(&*name(cx, own, op), "smt.forall" | "smt.exists");
        if let Some(binder) = own.ops(pattern).find(|op| binds(*op)) {
            let error = subject.error(format!(
                "the 'patterns' region #{which} must not contain any variable binding operations"
            ));
            let note = "first violating operation here";
            return Err(error.with_note(own.location(binder), note));
        }
    }
    Ok(())
}
