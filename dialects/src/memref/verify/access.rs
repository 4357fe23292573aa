//! Accesses have an index for each dimension.

use super::operand_memref;
use crate::subject::Subject;
use irtool::context::{Context, Diagnostic};
use irtool::ir::{Body, Op};

pub(crate) fn load(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(memref) = operand_memref(&subject, 0) else { return };
    let (wanted, found) = (memref.rank(), body.num_operands(op) - 1);
    if wanted != found {
        report(subject.error(format!(
            "incorrect number of indices for load, expected {wanted} but got {found}"
        )));
    }
}

pub(crate) fn store(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(memref) = operand_memref(&subject, 1) else { return };
    if body.num_operands(op) != 2 + memref.rank() {
        report(subject.error("store index operand count not equal to memref rank"));
    }
}

pub(crate) fn prefetch(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(memref) = operand_memref(&subject, 0) else { return };
    if body.num_operands(op) != 1 + memref.rank() {
        report(subject.error("too few indices"));
    }
}
