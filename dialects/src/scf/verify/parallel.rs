//! Loops whose iterations run in any order: how many values they take, and what is made of what
//! the iterations give.

use super::{Report, entry, regions};
use crate::region_flow::op_name;
use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Diagnostic, Traits, Type, TypeData};
use irtool::ir::{Block, Body, Op, Value};
use irtool::spec::{self, OpSpec};

fn group(subject: &Subject<'_>, spec: &OpSpec, number: usize) -> Vec<Value> {
    let range = spec.operand_range(subject.cx, subject.body, subject.op, number);
    range.map(|n| subject.body.operand(subject.op, n)).collect()
}

pub(crate) fn forall(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(for_all(&Subject::new(cx, body, op)), report);
}

const BOUNDS: [(&str, &str); 3] = [
    ("lower bound", "staticLowerBound"),
    ("upper bound", "staticUpperBound"),
    ("step", "staticStep"),
];

fn for_all(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(spec) = spec::of(cx, own.name(subject.root)) else { return Ok(()) };
    let bounds = BOUNDS.map(|(_, name)| subject.integers(name).unwrap_or_default());
    let rank = bounds[0].len();
    let outputs = group(subject, spec, 3);
    let (results, shared) = (subject.result_types().len(), outputs.len());
    if results != shared {
        return Err(
            subject.error(format!("produces {results} results, but has only {shared} outputs"))
        );
    }
    let args: Vec<Type> = argument_types(own, entry(subject, 0));
    if args.len() != rank + shared {
        return Err(subject.error(format!("region expects {rank} arguments")));
    }
    if let Some(number) = args[..rank].iter().position(|ty| *ty != cx.index()) {
        return Err(subject.error(format!("expects {number}-th block argument to be an index")));
    }
    let outputs = outputs.iter().map(|value| subject.body.value_type(*value));
    if let Some(number) = args[rank..].iter().zip(outputs).position(|(arg, out)| *arg != out) {
        return Err(subject.error(format!(
            "type mismatch between {number}-th output and corresponding block argument"
        )));
    }
    mapping(subject, rank)?;
    for (number, (name, _)) in BOUNDS.into_iter().enumerate() {
        let found = bounds[number].len();
        if found != rank {
            let words = format!("expected {rank} {name} values, got {found}");
            return Err(subject.bare_error(words));
        }
        let dynamic = bounds[number].iter().filter(|n| **n == DYNAMIC).count();
        if dynamic != group(subject, spec, number).len() {
            let words = format!("expected {dynamic} dynamic {name} values");
            return Err(subject.bare_error(words));
        }
    }
    Ok(())
}

/// There is a processor for each dimension, and one mask at most.
fn mapping(subject: &Subject<'_>, rank: usize) -> Answer {
    let cx = subject.cx;
    let Some(AttrData::Array(list)) = subject.property("mapping").map(|attr| cx.attr_data(attr))
    else {
        return Ok(());
    };
    if list.is_empty() {
        return Ok(());
    }
    let is_mask = |attr: &&Attribute| matches!(cx.attr_data(**attr), AttrData::Dialect(text) if text.mnemonic() == b"mask");
    let masks = list.iter().filter(is_mask).count();
    if list.len() - masks != rank {
        return Err(subject.error("mapping attribute size must match op rank"));
    }
    if masks > 1 {
        return Err(subject.error("\"mapping\" supports at most one device masking attribute"));
    }
    Ok(())
}

fn argument_types(body: &Body, block: Option<Block>) -> Vec<Type> {
    crate::region_flow::argument_types(body, block)
}

pub(crate) fn forall_types(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let Some(spec) = spec::of(cx, subject.own.name(subject.root)) else { return };
    let outputs = spec.operand_range(cx, body, op, 3);
    for (number, result) in outputs.zip(subject.result_types()) {
        let output = body.value_type(body.operand(op, number));
        if output != result {
            let (output, result) = (quoted(cx, output), quoted(cx, result));
            return report(subject.error(format!(
                "expected type of operand #{number} ({output}) to match type of corresponding \
                 result ({result})"
            )));
        }
    }
}

pub(crate) fn in_parallel(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let Some(block) = entry(&subject, 0) else { return };
    let own = subject.own;
    let shared = shared_arguments(&subject);
    for nested in own.ops(block) {
        let combines = spec::of(cx, own.name(nested)).is_some_and(|spec| {
            spec.interfaces.iter().any(|i| i == "ParallelCombiningOpInterface")
        });
        if !combines {
            return report(subject.error("expected only ParallelCombiningOpInterface ops"));
        }
        // What is written to is the second operand of the only op of the kind.
        let target = own.operands(nested).nth(1);
        if let Some(shared) = &shared
            && target.is_some_and(|target| !shared.contains(&target))
        {
            let words = "may only insert into an output block argument";
            return report(Subject::new(cx, own, nested).error(words));
        }
    }
}

/// The arguments of the loop around that stand for its outputs.
fn shared_arguments(subject: &Subject<'_>) -> Option<Vec<Value>> {
    let body = subject.body;
    let parent = body.parent_op(subject.op)?;
    let outer = Subject::new(subject.cx, body, parent);
    let rank = outer.integers(BOUNDS[0].1)?.len();
    Some(body.block_args(entry(&outer, 0)?).skip(rank).collect())
}

pub(crate) fn parallel(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(iterate(&Subject::new(cx, body, op)), report);
}

/// The integer that a value is, when a constant makes it.
fn constant(cx: &Context, body: &Body, value: Value) -> Option<i64> {
    let op = body.defining_op(value)?;
    if !cx.op_info(body.name(op)).traits().contains(Traits::CONSTANT_LIKE) {
        return None;
    }
    let attr = body.properties(op).iter().find(|attr| cx.bytes(attr.name) == b"value")?;
    match cx.attr_data(attr.value) {
        AttrData::Integer { value, ty } => match cx.type_data(*ty) {
            TypeData::Index | TypeData::Integer { .. } => value.to_i64(),
            _ => None,
        },
        _ => None,
    }
}

fn iterate(subject: &Subject<'_>) -> Answer {
    let (cx, body, own) = (subject.cx, subject.body, subject.own);
    let Some(spec) = spec::of(cx, own.name(subject.root)) else { return Ok(()) };
    let steps = group(subject, spec, 2);
    if steps.is_empty() {
        return Err(
            subject.error("needs at least one tuple element for lowerBound, upperBound and step")
        );
    }
    if steps.iter().any(|step| constant(cx, body, *step).is_some_and(|n| n <= 0)) {
        return Err(subject.error("constant step operand must be positive"));
    }
    let block = entry(subject, 0);
    let args = argument_types(own, block);
    if args.len() != steps.len() {
        let (variables, steps) = (args.len(), steps.len());
        return Err(subject.error(format!(
            "expects the same number of induction variables: {variables} as bound and step \
             values: {steps}"
        )));
    }
    if args.iter().any(|ty| *ty != cx.index()) {
        let words = "expects arguments for the induction variable to be of index type";
        return Err(subject.error(words));
    }
    let last = block.and_then(|block| own.last_op(block));
    let Some(reduce) = last.filter(|op| op_name(cx, own, *op) == "scf.reduce") else {
        let error = subject.error("expects body to terminate with 'scf.reduce'");
        return Err(match last {
            Some(last) => error.with_note(own.location(last), "terminator here"),
            None => error,
        });
    };
    let (results, inits) = (subject.result_types().len(), group(subject, spec, 3).len());
    let counts = [("reductions", own.regions(reduce).len()), ("initial values", inits)];
    for (what, count) in counts {
        if results != count {
            return Err(subject.error(format!(
                "expects number of results: {results} to be the same as number of {what}: {count}"
            )));
        }
    }
    let reduced = own.operands(reduce).map(|value| own.value_type(value));
    for (number, (found, wanted)) in reduced.zip(subject.result_types()).enumerate() {
        if found != wanted {
            let (found, wanted) = (quoted(cx, found), quoted(cx, wanted));
            return Err(Subject::new(cx, own, reduce).error(format!(
                "expects type of {number}-th reduction operand: {found} to be the same as the \
                 {number}-th result type: {wanted}"
            )));
        }
    }
    Ok(())
}

/// Of an op without regions the counts are compared here: nothing is asked of its regions later.
pub(crate) fn reduce_alone(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    if regions(&subject).is_empty() {
        tell(reductions(&subject), report);
    }
}

pub(crate) fn reduce(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(reductions(&Subject::new(cx, body, op)), report);
}

fn reductions(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let (bodies, operands) = (regions(subject).len(), subject.operand_types().count());
    if bodies != operands {
        return Err(subject.error(format!(
            "expects number of reduction regions: {bodies} to be the same as number of reduction \
             operands: {operands}"
        )));
    }
    for (number, (region, wanted)) in
        regions(subject).iter().zip(subject.operand_types()).enumerate()
    {
        let block = own.first_block(*region);
        let args = argument_types(own, block);
        if args != [wanted, wanted] {
            let wanted = quoted(cx, wanted);
            return Err(subject.error(format!(
                "expected two block arguments with type {wanted} in the {number}-th reduction \
                 region"
            )));
        }
        let last = block.and_then(|block| own.last_op(block));
        if last.is_none_or(|last| op_name(cx, own, last) != "scf.reduce.return") {
            let words = "reduction bodies must be terminated with an 'scf.reduce.return' op";
            return Err(subject.error(words));
        }
    }
    Ok(())
}

pub(crate) fn reduce_return(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let argument = body.block_of(op).and_then(|block| body.block_args(block).next());
    let (Some(argument), Some(found)) = (argument, subject.operand_types().next()) else { return };
    let wanted = body.value_type(argument);
    if wanted != found {
        let wanted = quoted(cx, wanted);
        report(
            subject.error(format!("must have type {wanted} (the type of the reduction inputs)")),
        );
    }
}
