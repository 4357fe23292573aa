//! What `cf` asks beyond declarations.

use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{AttrData, Context, Diagnostic};
use irtool::ir::{Body, Op};

pub(crate) fn cond_br(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(weights(&Subject::new(cx, body, op)), report);
}

/// There is one weight for each successor.
pub(crate) fn weights(subject: &Subject<'_>) -> Answer {
    let Some(attr) = subject.property("branch_weights") else { return Ok(()) };
    let AttrData::DenseArray { len, data, .. } = subject.cx.attr_data(attr) else { return Ok(()) };
    let successors = subject.body.num_successors(subject.op);
    if *len == 0 {
        return Ok(());
    }
    if *len == successors {
        return match data.iter().all(|byte| *byte == 0) {
            true => Err(subject.bare_error("branch weights cannot all be zero")),
            false => Ok(()),
        };
    }
    Err(subject.bare_error(format!(
        "expects number of branch weights to match number of successors: {len} vs {successors}"
    )))
}

pub(crate) fn switch(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(cases(&Subject::new(cx, body, op)), report);
}

/// Case values are as many as case destinations, and of the flag's type.
fn cases(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let destinations = subject.body.num_successors(subject.op).saturating_sub(1);
    let Some(values) = subject.property("case_values") else {
        return match destinations {
            0 => Ok(()),
            _ => Err(subject.error(format!(
                "number of case values (0) should match number of case destinations ({destinations})"
            ))),
        };
    };
    let AttrData::DenseElements { ty, .. } = cx.attr_data(values) else { return Ok(()) };
    let data = cx.type_data(*ty);
    if let (Some(element), Some(flag)) = (data.element(), subject.operand_types().next())
        && element != flag
    {
        return Err(subject.error(format!(
            "'flag' type ({}) should match case value type ({})",
            quoted(cx, flag),
            quoted(cx, element)
        )));
    }
    let count: i64 = data.shape().map_or(0, |shape| shape.iter().product());
    if count != destinations as i64 {
        return Err(subject.error(format!(
            "number of case values ({count}) should match number of case destinations ({destinations})"
        )));
    }
    Ok(())
}
