//! What ops on shared locations ask beyond declarations.

use crate::subject::{Answer, Subject, hooks};
use irtool::context::TypeData;

hooks! {
    critical: has_hint,
    read: reads,
    write: writes,
    scan: |subject: &Subject<'_>| {
        let [inclusive, exclusive] = [0, 1].map(|number| subject.segment(number) > Some(0));
        match inclusive == exclusive && subject.segment(0).is_some() {
            true => {
                let words = "Exactly one of EXCLUSIVE or INCLUSIVE clause is expected";
                Err(subject.bare_error(words))
            }
            false => Ok(()),
        }
    },
}

/// Hints that contradict each other are not combined.
fn has_hint(subject: &Subject<'_>) -> Answer {
    let hint = subject.integer("hint").unwrap_or(0);
    let words = if hint & 3 == 3 {
        "the hints omp_sync_hint_uncontended and omp_sync_hint_contended cannot be combined"
    } else if hint & 12 == 12 {
        "the hints omp_sync_hint_nonspeculative and omp_sync_hint_speculative cannot be combined."
    } else {
        return Ok(());
    };
    Err(subject.error(words))
}

/// Whether the order of accesses is one of these.
fn is_ordered(subject: &Subject<'_>, orders: &[&str]) -> bool {
    subject.word("memory_order").is_some_and(|order| orders.contains(&order))
}

fn reads(subject: &Subject<'_>) -> Answer {
    let mut operands = subject.body.operands(subject.op);
    if let (Some(from), Some(to)) = (operands.next(), operands.next())
        && from == to
    {
        let words = "read and write must not be to the same location for atomic reads";
        return Err(subject.bare_error(words));
    }
    if is_ordered(subject, &["acq_rel", "release"]) {
        let words = "memory-order must not be acq_rel or release for atomic reads";
        return Err(subject.bare_error(words));
    }
    has_hint(subject)
}

fn writes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    if let (Some(address), Some(value)) = (types.next(), types.next())
        && let TypeData::MemRef { element, .. } = cx.type_data(address)
        && *element != value
    {
        return Err(subject.bare_error("address must dereference to value type"));
    }
    if is_ordered(subject, &["acq_rel", "acquire"]) {
        let words = "memory-order must not be acq_rel or acquire for atomic writes";
        return Err(subject.bare_error(words));
    }
    has_hint(subject)
}
