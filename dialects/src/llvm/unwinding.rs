//! Exceptions in functions: what lands and what is resumed is of one type in all of a function.
//!
//! Limits: in functions that do not say how to unwind, what resumes in a nested region is not looked
//! for.

use crate::subject::{Answer, Subject};
use irtool::ir::Walk;

/// Checks the ops of a function's body, nested ones included. The first op that lands or resumes
/// says which type it is.
pub(super) fn is_consistent(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let [lands, resumes] = ["llvm.landingpad", "llvm.resume"].map(|name| cx.find_op_name(name));
    // A walk over all ops costs as much as the rest of the checks; only functions that say how to
    // unwind have ops that land, and what resumes ends a block.
    let ends = |block| own.last_op(block).map(|op| own.name(op));
    let mut blocks = own.regions(subject.root).iter().flat_map(|region| own.blocks(*region));
    if subject.property("personality").is_none() && !blocks.any(|block| ends(block) == resumes) {
        return Ok(());
    }
    let (mut seen, mut wrong) = (None, None);
    own.walk_post(subject.root, |op| {
        let name = Some(own.name(op));
        let (value, what) = if name == lands {
            (own.results(op).next(), "'llvm.landingpad' should have a consistent result")
        } else if name == resumes {
            (own.operands(op).next(), "'llvm.resume' should have a consistent input")
        } else {
            return Walk::Advance;
        };
        let Some(ty) = value.map(|value| own.value_type(value)) else { return Walk::Advance };
        if *seen.get_or_insert(ty) == ty {
            return Walk::Advance;
        }
        wrong = Some(what);
        Walk::Interrupt
    });
    match wrong {
        Some(words) => Err(subject.bare_error(format!("{words} type inside a function"))),
        None => Ok(()),
    }
}
