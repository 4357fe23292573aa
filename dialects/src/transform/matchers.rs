//! What ops that describe a structured op ask of where they stand and of what they ask for; and all
//! named sequences in a table that says it has some.

use super::recursion::no_recursion;
use super::verify::{listed_positions, lists_positions};
use crate::subject::{Answer, Subject, hooks, name};
use crate::type_interfaces::is_op_handle;
use irtool::context::Failed;
use irtool::ir::Walk;
use irtool::spec::check::Checker;
use irtool::verify::{Check, Report, Site};

hooks! {
    predicate: is_about_structured,
    dim: |subject: &Subject<'_>| {
        is_about_structured(subject)?;
        if has(subject, "parallel") && has(subject, "reduction") {
            let words = "cannot request the same dimension to be both parallel and reduction";
            return Err(subject.error(words));
        }
        lists_positions(subject)
    },
    operand: |subject: &Subject<'_>| {
        is_about_structured(subject)?;
        if has(subject, "permutation") && has(subject, "projected_permutation") {
            let words = "\"permutation\" and \"projected_permutation\" are mutually exclusive";
            return Err(subject.error(words));
        }
        if listed_positions(subject).len() > 1 && subject.result_types().len() > 0 {
            return Err(subject.error("cannot bind multiple inputs/inits to the same value"));
        }
        lists_positions(subject)
    },
    body: |subject: &Subject<'_>| {
        is_about_structured(subject)?;
        let kinds = ["reduction_position", "passthrough", "elementwise", "contraction"];
        if kinds.into_iter().filter(|kind| has(subject, kind)).count() > 1 {
            return Err(subject.error(
                "only one of {\"reduction_position\", \"passthrough\", \"elementwise\", \
                 \"contraction\"} is allowed",
            ));
        }
        match subject.array("contraction") {
            Some(ops) if ops.len() != 2 => {
                Err(subject.error("expects \"contraction\" to contain two elements"))
            }
            _ => Ok(()),
        }
    },
    result: |subject: &Subject<'_>| {
        is_about_structured(subject)?;
        let Some(ty) = subject.result_types().next() else { return Ok(()) };
        let (any, single) = (has(subject, "any"), has(subject, "single"));
        if (any || single) != is_op_handle(subject.cx, ty) {
            return Err(subject.error(
                "expects either the any/single keyword or the type value handle result type",
            ));
        }
        match any && single {
            true => Err(subject.error("'any' and 'single' are mutually exclusive")),
            false => Ok(()),
        }
    },
}

fn has(subject: &Subject<'_>, attribute: &str) -> bool {
    subject.property(attribute).is_some()
}

/// The op stands directly in a `transform.match.structured` and asks about the op that is matched.
fn is_about_structured(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let parent = body.parent_op(subject.op);
    let around = parent.filter(|parent| name(cx, body, *parent) == "transform.match.structured");
    let Some(around) = around else {
        return Err(subject.error("expects parent op to be 'transform.match.structured'"));
    };
    let block = body.regions(around).first().and_then(|region| body.first_block(*region));
    let matched = block.and_then(|block| body.block_args(block).next());
    match body.operands(subject.op).next() == matched {
        true => Ok(()),
        false => Err(subject.error("expected predicate to apply to the surrounding structured op")),
    }
}

/// The named sequences in an op, however deep, and what includes them, are as they must be: all of
/// that is checked, each op after what is nested in it. The attribute of the op that says that there
/// are some asks, ahead of everything else in the op.
pub(crate) fn named_sequences(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    const NAMES: [&str; 2] = ["transform.include", "transform.named_sequence"];
    let mut checker = Checker::new(site.cx);
    let mut result = Ok(());
    site.body().walk_tree_post(site.op, |body, op| {
        let asks = NAMES.contains(&&*name(site.cx, body, op));
        if !asks || checker.check(body, op, &mut |said| report.worded(site, said)) {
            return Walk::Advance;
        }
        result = Err(Failed);
        Walk::Interrupt
    });
    result?;
    no_recursion(site, report)
}
