//! What waiting gives: nothing for a token, and what a value holds.

use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::type_text;

hooks! {
    await_: gives_what_is_held,
}

fn gives_what_is_held(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.operand_types().next() else { return Ok(()) };
    let result = subject.result_types().next();
    let text = type_text(subject.cx, ty);
    if text == "!async.token" && result.is_some() {
        return Err(subject.error("awaiting on a token must have empty result"));
    }
    let held = text.strip_prefix("!async.value<").and_then(|text| text.strip_suffix('>'));
    let (Some(held), Some(result)) = (held, result) else { return Ok(()) };
    match type_text(subject.cx, result) == held {
        true => Ok(()),
        false => {
            let result = quoted(subject.cx, result);
            Err(subject
                .error(format!("result type {result} does not match async value type '{held}'")))
        }
    }
}
