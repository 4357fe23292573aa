//! How many operands, results, regions and successors an op has.

use super::{Outcome, Subject};
use crate::spec::{Arity, ValueSpec};

/// The least number of values in groups, and whether there may be more.
pub(super) fn bounds(groups: &[ValueSpec]) -> (usize, bool) {
    let fixed = groups.iter().filter(|g| g.arity == Arity::One).count();
    (fixed, fixed < groups.len())
}

/// Regions: "requires zero regions", "requires one region", "expected 2 regions".
pub(super) fn regions(subject: &Subject<'_>) -> Outcome {
    let found = subject.own.regions(subject.root).len();
    let regions = &subject.spec.regions;
    let open = regions.last().is_some_and(|r| r.variadic);
    let wanted = regions.len() - usize::from(open);
    let fits = if open { found >= wanted } else { found == wanted };
    if fits {
        return Ok(());
    }
    let words: String = match (open, wanted) {
        (true, _) => format!("expected {wanted} or more regions"),
        (false, 0) => "requires zero regions".into(),
        (false, 1) => "requires one region".into(),
        (false, _) => format!("expected {wanted} regions"),
    };
    Err(words.into())
}

/// Results: "requires zero results", "requires one result".
pub(super) fn results(subject: &Subject<'_>) -> Outcome {
    let found = subject.body.num_results(subject.op);
    let (wanted, open) = bounds(&subject.spec.results);
    let fits = if open { found >= wanted } else { found == wanted };
    if fits {
        return Ok(());
    }
    let words: String = match (open, wanted) {
        (true, _) => format!("expected {wanted} or more results"),
        (false, 0) => "requires zero results".into(),
        (false, 1) => "requires one result".into(),
        (false, _) => format!("expected {wanted} results"),
    };
    Err(words.into())
}

/// Successors: "requires 1 successor but found 0".
pub(super) fn successors(subject: &Subject<'_>) -> Outcome {
    let found = subject.body.num_successors(subject.op);
    let successors = &subject.spec.successors;
    let open = successors.last().is_some_and(|s| s.variadic);
    let wanted = successors.len() - usize::from(open);
    let fits = if open { found >= wanted } else { found == wanted };
    if fits {
        return Ok(());
    }
    let words: String = match (open, wanted) {
        (true, _) => format!("requires at least {wanted} successors but found {found}"),
        (false, 1) => format!("requires 1 successor but found {found}"),
        (false, _) => format!("requires {wanted} successors but found {found}"),
    };
    Err(words.into())
}

/// Operands: "requires zero operands", "requires a single operand", "expected 2 operands, but
/// found 3".
pub(super) fn operands(subject: &Subject<'_>) -> Outcome {
    let found = subject.body.num_operands(subject.op);
    let (wanted, open) = bounds(&subject.spec.operands);
    let fits = if open { found >= wanted } else { found == wanted };
    if fits {
        return Ok(());
    }
    let words: String = match (open, wanted) {
        (true, _) => format!("expected {wanted} or more operands, but found {found}"),
        (false, 0) => "requires zero operands".into(),
        (false, 1) => "requires a single operand".into(),
        (false, _) => format!("expected {wanted} operands, but found {found}"),
    };
    Err(words.into())
}
