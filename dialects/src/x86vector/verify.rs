//! What ops on vectors ask beyond declarations.

use crate::subject::{Answer, Subject, hooks};
use irtool::context::{AttrData, Context};
use irtool::ir::{Body, Op};

hooks! {
    compress: |subject: &Subject<'_>| {
        let has_source = subject.operand_types().len() > 2;
        match has_source && subject.property("constant_src").is_some() {
            true => Err(subject.bare_error("cannot use both src and constant_src")),
            false => falls_back(subject),
        }
    },
}

/// What stands where nothing is taken is of the result's type.
fn falls_back(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let to = subject.result_types().next();
    let constant = subject.property("constant_src").and_then(|attr| match cx.attr_data(attr) {
        AttrData::DenseElements { ty, .. } | AttrData::Sparse { ty, .. } => Some(*ty),
        _ => None,
    });
    for (name, ty) in [("src", subject.operand_types().nth(2)), ("constant_src", constant)] {
        if ty.is_some() && ty != to {
            let words = format!("failed to verify that {name} and dst have same type");
            return Err(subject.bare_error(words));
        }
    }
    Ok(())
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
