//! What ops on vectors ask beyond declarations.

use crate::subject::{Subject, hooks};
use irtool::context::Context;
use irtool::ir::{Body, Op};

hooks! {
    compress: |subject: &Subject<'_>| {
        let has_source = subject.operand_types().len() > 2;
        match has_source && subject.property("constant_src").is_some() {
            true => Err(subject.bare_error("cannot use both src and constant_src")),
            false => Ok(()),
        }
    },
}

/// The operand and the result have equally many elements.
pub(crate) fn keeps_count(cx: &Context, body: &Body, op: Op) -> bool {
    let values = body.operands(op).chain(body.results(op));
    let mut counts = values.map(|value| {
        let shape = cx.type_data(body.value_type(value)).shape()?;
        shape.iter().try_fold(1i64, |count, extent| count.checked_mul(*extent))
    });
    let first = counts.next();
    counts.all(|count| Some(count) == first)
}
