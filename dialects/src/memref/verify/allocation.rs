//! Allocations are given what their types leave open, and what assumptions are made of them.

use super::{MemRef, operand_memref, result_memref};
use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{AttrData, Context, DYNAMIC, Diagnostic, Traits};
use irtool::ir::{Body, Op};
use irtool::spec;

type Report<'r> = &'r mut dyn FnMut(Diagnostic);

/// There are as many sizes as unknown extents.
pub(super) fn dynamic_sizes(subject: &Subject<'_>, memref: &MemRef<'_>, found: usize) -> Answer {
    let wanted = memref.dynamic_extents();
    if found == wanted {
        return Ok(());
    }
    Err(subject.error(format!("incorrect number of dynamic sizes, has {found}, expected {wanted}")))
}

fn allocation(subject: &Subject<'_>) -> Answer {
    let Some(memref) = result_memref(subject) else { return Ok(()) };
    let Some(spec) = spec::of(subject.cx, subject.body.name(subject.op)) else { return Ok(()) };
    let group = |n| spec.operand_range(subject.cx, subject.body, subject.op, n).len();
    dynamic_sizes(subject, &memref, group(0))?;
    let wanted = match subject.cx.is_identity_layout(memref.layout) {
        true => 0,
        false => subject.cx.num_layout_symbols(memref.layout),
    };
    let found = group(1);
    if wanted == found {
        return Ok(());
    }
    Err(subject.error(format!(
        "symbol operand count does not equal memref symbol count: expected {wanted}, got {found}"
    )))
}

pub(crate) fn alloc(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(allocation(&Subject::new(cx, body, op)), report);
}

/// What is asked of an `alloca` wherever it stands. What is asked of its place comes first, and
/// is asked again by [`alloca_place`], for ops of which the rest is known to hold.
pub(crate) fn alloca(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let answer = allocation(&subject).or_else(|wrong| placed(&subject).and(Err(wrong)));
    tell(answer, report);
}

/// An `alloca` stands, at some distance, in an op that frees it.
pub(crate) fn alloca_place(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(placed(&Subject::new(cx, body, op)), report);
}

fn placed(subject: &Subject<'_>) -> Answer {
    let Subject { cx, body, op, .. } = *subject;
    let mut around = body.parent_op(op);
    while let Some(parent) = around {
        if cx.op_info(body.name(parent)).traits().contains(Traits::AUTOMATIC_ALLOCATION_SCOPE) {
            return Ok(());
        }
        around = body.parent_op(parent);
    }
    Err(subject.error("requires an ancestor op with AutomaticAllocationScope trait"))
}

pub(crate) fn assume_alignment(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let alignment = subject.property("alignment").map(|attr| cx.attr_data(attr));
    if let Some(AttrData::Integer { value, .. }) = alignment
        && !value.to_i64().is_some_and(|n| n > 0 && n & (n - 1) == 0)
    {
        report(subject.error("alignment must be power of 2"));
    }
}

pub(crate) fn distinct_objects(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    if !subject.operand_types().eq(subject.result_types()) {
        return report(subject.error("operand types and result types must match"));
    }
    if body.num_operands(op) == 0 {
        report(subject.error("expected at least one operand"));
    }
}

pub(crate) fn realloc(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(reallocation(&Subject::new(cx, body, op)), report);
}

fn reallocation(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand_memref(subject, 0), result_memref(subject)) else {
        return Ok(());
    };
    let (source, result) = (quoted(cx, from.ty), quoted(cx, to.ty));
    let error = |words: String| Err(subject.bare_error(words));
    if !cx.is_identity_layout(from.layout) {
        return error(format!("unsupported layout for source memref type {source}"));
    }
    if !cx.is_identity_layout(to.layout) {
        return error(format!("unsupported layout for result memref type {result}"));
    }
    let types = format!("source memref type {source} and result memref type {result}");
    if from.space != to.space {
        return error(format!("different memory spaces specified for {types}"));
    }
    if from.element != to.element {
        return error(format!("different element types specified for {types}"));
    }
    let sized = subject.body.num_operands(subject.op) > 1;
    match (to.shape.contains(&DYNAMIC), sized) {
        (true, false) => error(format!("missing dimension operand for result type {result}")),
        (false, true) => error(format!("unnecessary dimension operand for result type {result}")),
        _ => Ok(()),
    }
}
