//! Where ops may stand: in modules, or in functions.

use crate::subject::{Answer, Subject, hooks};
use irtool::context::{Context, Traits};
use irtool::ir::{Body, Op};

hooks! {
    in_module: is_in_module,
    branch: super::relations::weights,
}

fn traits(subject: &Subject<'_>, op: Op) -> Traits {
    subject.cx.op_info(irtool::spec::name_of(subject.body, op)).traits()
}

/// The op is in a function, with no symbol table between them.
pub(crate) fn stands_in_function(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    let mut parent = body.parent_op(op);
    while let Some(op) = parent {
        let traits = traits(&subject, op);
        if traits.contains(Traits::SYMBOL_TABLE) {
            break;
        }
        if traits.contains(Traits::FUNCTION_LIKE) {
            return true;
        }
        parent = body.parent_op(op);
        // Around a body of its own there may be a function; it is not in sight.
        if parent.is_none() {
            return true;
        }
    }
    false
}

/// The op around it is a symbol table.
pub(crate) fn stands_in_module(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    let parent = body.parent_op(op);
    parent.is_some_and(|op| traits(&subject, op).contains(Traits::SYMBOL_TABLE))
}

pub(crate) fn is_in_module(subject: &Subject<'_>) -> Answer {
    match stands_in_module(subject.cx, subject.body, subject.op) {
        true => Ok(()),
        false => {
            Err(subject.error("failed to verify that op must appear in a module-like op's block"))
        }
    }
}
