//! What `omp` and `acc` ask alike of ops that update and capture a shared location in a region.

use crate::subject::{Answer, Subject, name};
use irtool::context::Diagnostic;
use irtool::ir::{Block, Op};

/// The first block of the only region.
fn block(subject: &Subject<'_>) -> Option<Block> {
    let region = subject.own.regions(subject.root).first()?;
    subject.own.first_block(*region)
}

/// The region of an update takes what is at the location.
pub(crate) fn takes_element(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let mut args = block(subject).into_iter().flat_map(|block| own.block_args(block));
    let (Some(arg), None) = (args.next(), args.next()) else {
        return Err(subject.bare_error("the region must accept exactly one argument"));
    };
    let element = subject.operand_types().next().and_then(|ty| subject.cx.type_data(ty).element());
    match element.is_none_or(|element| element == own.value_type(arg)) {
        true => Ok(()),
        false => Err(subject.bare_error(
            "the type of the operand must be a pointer type whose element type is the same as \
             that of the region argument",
        )),
    }
}

/// The region of an update gives what is to be at the location.
pub(crate) fn gives_element(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(block) = block(subject) else { return Ok(()) };
    let (Some(last), Some(arg)) = (own.last_op(block), own.block_args(block).next()) else {
        return Ok(());
    };
    let mut values = own.operands(last);
    match (values.next(), values.next()) {
        (Some(value), None) if own.value_type(value) == own.value_type(arg) => Ok(()),
        (Some(_), None) => {
            Err(subject.bare_error("input and yielded value must have the same type"))
        }
        _ => Err(subject.bare_error("only updated value must be returned")),
    }
}

/// The two atomic ops of a capture.
pub(crate) fn captured<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Op> + use<'a> {
    let own = subject.own;
    block(subject).into_iter().flat_map(move |block| own.ops(block)).take(2)
}

/// A capture has a change of a location and a look at it, in either order.
pub(crate) fn captures(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = block(subject) else { return Ok(()) };
    let ops: Vec<Op> = own.ops(block).take(4).collect();
    let [first, second, _] = ops[..] else {
        return Err(subject.bare_error(
            "expected three operations in atomic.capture region (one terminator, and two atomic \
             ops)",
        ));
    };
    let at_first = |words: &str| Err(Diagnostic::error(own.location(first), words.to_owned()));
    let same = own.operands(first).next() == own.operands(second).next();
    let kind = |op: Op| {
        let name = name(cx, own, op);
        name.split_once('.').map(|(_, kind)| kind.to_owned()).unwrap_or_default()
    };
    match (&*kind(first), &*kind(second)) {
        ("atomic.update", "atomic.read") if !same => {
            at_first("updated variable in atomic.update must be captured in second operation")
        }
        ("atomic.read", "atomic.update" | "atomic.write") if !same => {
            at_first("captured variable in atomic.read must be updated in second operation")
        }
        ("atomic.update", "atomic.read") | ("atomic.read", "atomic.update" | "atomic.write") => {
            Ok(())
        }
        _ => at_first("invalid sequence of operations in the capture region"),
    }
}
