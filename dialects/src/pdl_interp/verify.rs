//! What ops of interpreted patterns ask beyond declarations: as many cases as values, loops over
//! what they take, and the types that follow from others.

use crate::subject::{Answer, Subject, hooks};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{AttrData, Context, Traits, Type};
use irtool::spec::Relation;

hooks! {
    range: crate::pdl::verify::gathers,
    foreach: loops,
    switch: has_cases,
    create_operation: creates,
}

/// Results of types that are inferred are not of given types too, and the created op is one whose
/// types can be inferred.
fn creates(subject: &Subject<'_>) -> Answer {
    if subject.property("inferredResultTypes").is_none() {
        return Ok(());
    }
    if subject.segment(2) > Some(0) {
        return Err(subject.error("with inferred results cannot also have explicit result types"));
    }
    let cx = subject.cx;
    let Some(created) = subject.property("name").and_then(|name| cx.string_value(name)) else {
        return Ok(());
    };
    let created = cx.bytes(created);
    let info = cx.find_op_name(created).map(|name| cx.op_info(name));
    let infers = Traits::INFERS_RESULT_TYPES | Traits::SAME_OPERANDS_AND_RESULT_TYPE;
    if info.is_some_and(|info| info.traits().intersects(infers)) {
        return Ok(());
    }
    Err(subject.error(format!(
        "has inferred results, but the created operation '{}' does not support result type \
         inference (or is not registered)",
        String::from_utf8_lossy(created)
    )))
}

/// The value, or the range of values, that has this type, or these.
pub(crate) const VALUE_OF_TYPE: Relation = Relation {
    holds: |cx, value, ty| value_of(cx, ty).is_none_or(|wanted| wanted == value),
    derive: value_of,
};

fn value_of(cx: &Context, ty: Type) -> Option<Type> {
    parse_type_text(cx, &type_text(cx, ty).replace("type", "value"))
}

/// The range of members of this type.
pub(crate) const RANGE_OF: Relation =
    Relation { holds: |cx, range, ty| range_of(cx, ty) == Some(range), derive: range_of };

fn range_of(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    parse_type_text(cx, &format!("!pdl.range<{}>", text.strip_prefix("!pdl.")?))
}

fn loops(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let block = own.regions(subject.root).first().and_then(|region| own.blocks(*region).next());
    let arguments = block.into_iter().flat_map(|block| own.block_args(block));
    let mut arguments = arguments.map(|value| own.value_type(value));
    let (Some(argument), None) = (arguments.next(), arguments.next()) else {
        return Err(subject.error("requires exactly one argument"));
    };
    match subject.operand_types().next() {
        Some(range) if range_of(subject.cx, argument) != Some(range) => {
            Err(subject.error("operand must be a range of loop variable type"))
        }
        _ => Ok(()),
    }
}

fn has_cases(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(values) = subject.property("caseValues") else { return Ok(()) };
    let wanted = match cx.attr_data(values) {
        AttrData::Array(values) => values.len(),
        AttrData::DenseElements { ty, .. } => match cx.type_data(*ty).shape() {
            Some(shape) => crate::numbers::count(shape) as usize,
            None => return Ok(()),
        },
        _ => return Ok(()),
    };
    // One more is where to go otherwise.
    let Some(found) = subject.body.num_successors(subject.op).checked_sub(1) else {
        return Ok(());
    };
    match found == wanted {
        true => Ok(()),
        false => Err(subject.error(format!(
            "expected number of cases to match the number of case values, got {found} but \
             expected {wanted}"
        ))),
    }
}
