//! What leaves an `alloca_scope` is its results.

use crate::region_flow::{edge, terminator, terminators};
use crate::subject::{Answer, Subject, tell};
use irtool::context::{Context, Diagnostic, Type};
use irtool::ir::{Body, Op};

pub(crate) fn alloca_scope_flow(
    cx: &Context,
    body: &Body,
    op: Op,
    report: &mut dyn FnMut(Diagnostic),
) {
    tell(flow(&Subject::new(cx, body, op)), report);
}

fn flow(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let results: Vec<Type> = subject.result_types().collect();
    for &region in own.regions(subject.root) {
        for op in terminators(cx, own, region, "memref.alloca_scope.return") {
            edge(subject, &terminator(subject, op, 0), "parent", &results)?;
        }
    }
    Ok(())
}
