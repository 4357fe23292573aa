//! What `scf` asks beyond declarations: loops and branches pass what the other end takes.

mod parallel;

pub(crate) use parallel::{
    forall, forall_types, in_parallel, parallel, reduce, reduce_alone, reduce_return,
};

use crate::region_flow::{Loop, argument_types, edge, op_name, parent, terminator, terminators};
use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{AttrData, Context, Diagnostic, Type};
use irtool::ir::{Block, Body, Op, Region};

type Report<'r> = &'r mut dyn FnMut(Diagnostic);

const YIELD: &str = "scf.yield";

fn regions<'a>(subject: &Subject<'a>) -> &'a [Region] {
    subject.own.regions(subject.root)
}

fn entry(subject: &Subject<'_>, number: usize) -> Option<Block> {
    subject.own.first_block(*regions(subject).get(number)?)
}

/// What the yields of a region pass fits the results.
fn yields_fit_results(subject: &Subject<'_>, region: Region) -> Answer {
    let results: Vec<Type> = subject.result_types().collect();
    for op in terminators(subject.cx, subject.own, region, YIELD) {
        edge(subject, &terminator(subject, op, 0), "parent", &results)?;
    }
    Ok(())
}

pub(crate) fn if_(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    if body.num_results(op) != 0 && entry(&subject, 1).is_none() {
        report(subject.error("must have an else block if defining values"));
    }
}

pub(crate) fn if_flow(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let mut all = regions(&subject).iter();
    tell(all.try_for_each(|region| yields_fit_results(&subject, *region)), report);
}

pub(crate) fn for_(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    if body.num_operands(op).saturating_sub(3) != body.num_results(op) {
        report(subject.error("mismatch in number of loop-carried values and defined values"));
    }
}

pub(crate) fn for_flow(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(for_region(&Subject::new(cx, body, op)), report);
}

fn for_region(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.own);
    let args = argument_types(body, entry(subject, 0));
    let inits: Vec<Type> = subject.operand_types().skip(3).collect();
    let Some((&variable, carried)) = args.split_first() else {
        // The number the reference has for "one less than none".
        let (inits, none) = (inits.len(), u64::MAX);
        return Err(subject
            .error(format!("different number of inits and region iter_args: {inits} != {none}")));
    };
    let yields =
        regions(subject).iter().flat_map(|region| terminators(cx, body, *region, YIELD)).next();
    let yielded: Vec<Type> = yields
        .map(|op| body.operands(op).map(|value| body.value_type(value)).collect())
        .unwrap_or_default();
    let results = subject.result_types().collect();
    let carried = carried.to_vec();
    Loop { inits, carried: carried.clone(), yielded, results }.check(subject)?;
    if let Some(op) = yields {
        let point = terminator(subject, op, 0);
        edge(subject, &point, "Region #0", &carried)?;
    }
    if subject.operand_types().next() != Some(variable) {
        let words = "expected induction variable to be same type as bounds and step";
        return Err(subject.error(words));
    }
    Ok(())
}

pub(crate) fn while_(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let ends = [("before", "scf.condition"), ("after", YIELD)];
    for (&region, (which, wanted)) in regions(&subject).iter().zip(ends) {
        let own = subject.own;
        let last = own.first_block(region).and_then(|block| own.last_op(block));
        if last.is_some_and(|op| op_name(cx, own, op) == wanted) {
            continue;
        }
        let mut error =
            subject.error(format!("expects the '{which}' region to terminate with '{wanted}'"));
        if let Some(last) = last {
            error = error.with_note(own.location(last), "terminator here");
        }
        return report(error);
    }
}

pub(crate) fn while_flow(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(while_regions(&Subject::new(cx, body, op)), report);
}

fn while_regions(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.own);
    let &[before, after] = regions(subject) else { return Ok(()) };
    let before_args = argument_types(body, body.first_block(before));
    let after_args = argument_types(body, body.first_block(after));
    let results: Vec<Type> = subject.result_types().collect();
    edge(subject, &parent(subject, subject.operand_types()), "Region #0", &before_args)?;
    for op in terminators(cx, body, before, "scf.condition") {
        let point = terminator(subject, op, 1);
        edge(subject, &point, "parent", &results)?;
        edge(subject, &point, "Region #1", &after_args)?;
    }
    for op in terminators(cx, body, after, YIELD) {
        edge(subject, &terminator(subject, op, 0), "Region #0", &before_args)?;
    }
    Ok(())
}

pub(crate) fn execute_region(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    match entry(&subject, 0) {
        None => report(subject.error("region needs to have at least one block")),
        Some(block) if subject.own.num_block_args(block) > 0 => {
            report(subject.error("region cannot have any arguments"));
        }
        Some(_) => {}
    }
}

pub(crate) fn execute_region_flow(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let mut all = regions(&subject).iter();
    tell(all.try_for_each(|region| yields_fit_results(&subject, *region)), report);
}

pub(crate) fn index_switch(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(switch_regions(&Subject::new(cx, body, op)), report);
}

fn switch_regions(subject: &Subject<'_>) -> Answer {
    let Some((default, cases)) = regions(subject).split_first() else { return Ok(()) };
    let values = subject.property("cases").map(|attr| subject.cx.attr_data(attr));
    if let Some(AttrData::DenseArray { data, len, .. }) = values {
        if *len != cases.len() {
            let found = cases.len();
            let words = format!("has {found} case regions but {len} case values");
            return Err(subject.error(words));
        }
        let mut seen = std::collections::HashSet::new();
        for value in data.chunks_exact(8) {
            let number = i64::from_le_bytes(value.try_into().expect("eight bytes"));
            if !seen.insert(number) {
                return Err(subject.error(format!("has duplicate case value: {number}")));
            }
        }
    }
    region_yields(subject, *default, "default region")?;
    for (number, case) in cases.iter().enumerate() {
        region_yields(subject, *case, &format!("case region #{number}"))?;
    }
    Ok(())
}

/// A region ends in a yield of the results' types.
fn region_yields(subject: &Subject<'_>, region: Region, what: &str) -> Answer {
    let (cx, body) = (subject.cx, subject.own);
    let Some(last) = body.first_block(region).and_then(|block| body.last_op(block)) else {
        return Ok(());
    };
    let name = op_name(cx, body, last);
    if name != YIELD {
        let words = format!("expected region to end with scf.yield, but got {name}");
        return Err(subject.error(words));
    }
    let (wanted, found) = (subject.result_types().len(), body.num_operands(last));
    if wanted != found {
        let words =
            format!("expected each region to return {wanted} values, but {what} returns {found}");
        return Err(subject
            .error(words)
            .with_note(body.location(last), "see yield operation here"));
    }
    let yielded = body.operands(last).map(|value| body.value_type(value));
    for (number, (wanted, found)) in subject.result_types().zip(yielded).enumerate() {
        if wanted != found {
            let (wanted, found) = (quoted(cx, wanted), quoted(cx, found));
            let words = format!("expected result #{number} of each region to be {wanted}");
            let note = format!("{what} returns {found} here");
            return Err(subject.error(words).with_note(body.location(last), note));
        }
    }
    Ok(())
}

pub(crate) fn index_switch_flow(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let mut all = regions(&subject).iter();
    tell(all.try_for_each(|region| yields_fit_results(&subject, *region)), report);
}
