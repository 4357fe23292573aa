//! What ops of WebAssembly ask beyond declarations: what is kept in a local variable is of its
//! type, and bits are seen as other ones of the same width.

use super::assembly::local;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::context::TypeData;

hooks! {
    local_set: |subject: &Subject<'_>| {
        keeps(subject, "input type and result type of local.set do not match")
    },
    local_tee: |subject: &Subject<'_>| {
        keeps(subject, "input type and output type of local.tee do not match")
    },
    reinterpret: reinterprets,
    extend: extends,
    loop_: |subject: &Subject<'_>| {
        // A loop goes on at its first block.
        let body = subject.own.regions(subject.root).first();
        match body.is_none_or(|body| subject.own.first_block(*body).is_some()) {
            true => Ok(()),
            false => Err(subject.bare_error(
                "target should be a block defined in same level than operation or in its region.",
            )),
        }
    },
}

/// Low bits are taken of what has more of them.
fn extends(subject: &Subject<'_>) -> Answer {
    let (Some(bits), Some(ty)) = (subject.integer("bitsToTake"), subject.operand_types().next())
    else {
        return Ok(());
    };
    if ![8, 16, 32].contains(&bits) {
        let words = format!("extend op can only take 8, 16 or 32 bits. Got {bits}");
        return Err(subject.bare_error(words));
    }
    match subject.cx.type_data(ty) {
        TypeData::Integer { width, .. } if bits >= i64::from(*width) => {
            let ty = quoted(subject.cx, ty);
            Err(subject.bare_error(format!(
                "trying to extend the {bits} low bits from a {ty} value is illegal"
            )))
        }
        _ => Ok(()),
    }
}

/// A value, and the result if there is one, is of the variable's type.
fn keeps(subject: &Subject<'_>, words: &str) -> Answer {
    let mut types = subject.operand_types();
    let Some(wanted) = types.next().and_then(|ty| local(subject.cx, ty)) else { return Ok(()) };
    match types.chain(subject.result_types()).all(|ty| ty == wanted) {
        true => Ok(()),
        false => Err(subject.bare_error(words)),
    }
}

fn reinterprets(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    if from == to {
        return Err(subject.bare_error("reinterpret input and output type should be distinct"));
    }
    let width = |ty| match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some(*width),
        TypeData::Float(kind) => Some(kind.width()),
        _ => None,
    };
    match (width(from), width(to)) {
        (Some(a), Some(b)) if a != b => {
            let (from, to) = (quoted(cx, from), quoted(cx, to));
            Err(subject.bare_error(format!(
                "input type ({from}) and output type ({to}) have incompatible bit widths"
            )))
        }
        _ => Ok(()),
    }
}
