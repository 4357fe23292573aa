//! What calls ask beyond declarations, those of intrinsics and those that may unwind included.
//!
//! ```text
//! llvm.invoke @f(%a) to ^normal unwind ^handler ["tag"(%b : i32)]
//!                                  │              └── one tag for each bundle
//!                                  └── starts with llvm.landingpad
//! ```

use super::signature::{Signature, differs, quoted};
use crate::cf::verify::weights;
use crate::subject::{self, Answer, Subject, hooks, type_value};
use irtool::context::{AttrData, TypeData};
use irtool::ir::{Op, Value};
use std::ops::Range;

hooks! {
    call: bundles,
    call_intrinsic: calls_intrinsic,
    invoke: invokes,
    landing_pad: lands,
    cond_br: weights,
    switch: switches,
}

/// There is a tag for each bundle of operands.
fn bundles(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let count = match subject.property("op_bundle_sizes").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::DenseArray { len, .. }) => *len,
        _ => 0,
    };
    let tags = match subject.property("op_bundle_tags").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Array(tags)) => &**tags,
        _ => &[],
    };
    if tags.iter().any(|tag| !matches!(cx.attr_data(*tag), AttrData::String { .. })) {
        return Err(subject.bare_error("operand bundle tag must be a StringAttr"));
    }
    match tags.len() {
        found if found == count => Ok(()),
        found => Err(subject
            .bare_error(format!("expected {count} operand bundle tags, but actually got {found}"))),
    }
}

fn calls_intrinsic(subject: &Subject<'_>) -> Answer {
    let name = subject.property("intrin").map(|attr| subject.cx.attr_data(attr));
    match name {
        Some(AttrData::String { value, .. }) if !subject.cx.bytes(*value).starts_with(b"llvm.") => {
            Err(subject.error("intrinsic name must start with 'llvm.'"))
        }
        _ => bundles(subject),
    }
}

/// The type that a call gives its callee is variadic, and begins with these operands. What is
/// wrong, else.
pub(super) fn variadic(subject: &Subject<'_>, passed: Range<usize>) -> Result<(), String> {
    let (cx, body) = (subject.cx, subject.body);
    let Some(attr) = subject.property("var_callee_type") else { return Ok(()) };
    let Some(signature) = type_value(cx, attr).and_then(|ty| Signature::of(cx, ty)) else {
        return Ok(());
    };
    if !signature.is_variadic {
        return Err("expected var_callee_type to be a variadic function type".to_owned());
    }
    let most = passed.len();
    if signature.num_params() > most {
        return Err(format!("expected var_callee_type to have at most {most} parameters"));
    }
    let operands = body.operands(subject.op).skip(passed.start).take(most);
    for (operand, param) in operands.zip(signature.params()) {
        let ty = body.value_type(operand);
        if differs(cx, ty, param) {
            let (param, ty) = (quoted(param), subject::quoted(cx, ty));
            return Err(format!("var_callee_type parameter type mismatch: {param} != {ty}"));
        }
    }
    match subject.result_types().next() {
        None if !signature.is_void() => Err("expected var_callee_type to return void".to_owned()),
        Some(ty) if differs(cx, ty, signature.result) => {
            let (wanted, ty) = (quoted(signature.result), subject::quoted(cx, ty));
            Err(format!("var_callee_type return type mismatch: {wanted} != {ty}"))
        }
        _ => Ok(()),
    }
}

fn is(subject: &Subject<'_>, op: Op, name: &str) -> bool {
    subject::name(subject.cx, subject.body, op) == name
}

fn invokes(subject: &Subject<'_>) -> Answer {
    weights(subject)?;
    let body = subject.body;
    let indirect = usize::from(subject.property("callee").is_none());
    let passed = subject.segment(0).unwrap_or(0);
    variadic(subject, indirect.min(passed)..passed).map_err(|words| subject.error(words))?;
    let Some(unwind) = body.successors(subject.op).nth(1) else { return Ok(()) };
    match body.first_op(unwind) {
        None => Err(subject.bare_error("must have at least one operation in unwind destination")),
        Some(first) if !is(subject, first, "llvm.landingpad") => Err(subject.bare_error(
            "first operation in unwind destination should be a llvm.landingpad operation",
        )),
        Some(_) => bundles(subject),
    }
}

fn lands(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let around = |op: &Op| body.parent_op(*op);
    let function = std::iter::successors(body.parent_op(subject.op), around)
        .find(|op| is(subject, *op, "llvm.func"));
    if let Some(function) = function
        && subject::property(cx, body, function, "personality").is_none()
    {
        return Err(
            subject.bare_error("llvm.landingpad needs to be in a function with a personality")
        );
    }
    if subject.operand_types().len() == 0 && subject.property("cleanup").is_none() {
        return Err(subject.bare_error(
            "landingpad instruction expects at least one clause or cleanup attribute",
        ));
    }
    let definition =
        |value: Value, name| body.defining_op(value).filter(|op| is(subject, *op, name));
    for (number, value) in body.operands(subject.op).enumerate() {
        let is_filter = match cx.type_data(body.value_type(value)) {
            TypeData::Dialect(text) => text.is(cx, "llvm", "array"),
            _ => false,
        };
        if is_filter {
            continue;
        }
        if let Some(cast) = definition(value, "llvm.bitcast") {
            match definition(body.operand(cast, 0), "llvm.mlir.addressof") {
                Some(_) => continue,
                None => {
                    let note = "global addresses expected as operand to bitcast used in clauses for \
                         landingpad";
                    let error = subject.bare_error("constant clauses expected");
                    return Err(error.with_note(body.location(cast), note));
                }
            }
        }
        let is_known = ["llvm.mlir.zero", "llvm.mlir.addressof"]
            .iter()
            .any(|name| definition(value, name).is_some());
        if !is_known {
            return Err(subject.bare_error(format!(
                "clause #{number} is not a known constant - null, addressof, bitcast"
            )));
        }
    }
    Ok(())
}

fn switches(subject: &Subject<'_>) -> Answer {
    weights(subject)?;
    let cx = subject.cx;
    let destinations = subject.body.num_successors(subject.op).saturating_sub(1);
    let values = subject.property("case_values").map(|attr| cx.attr_data(attr));
    let (Some(AttrData::DenseElements { ty, .. }) | Some(AttrData::DenseResource { ty, .. })) =
        values
    else {
        return match values.is_none() && destinations > 0 {
            true => Err(subject.error(MISMATCH)),
            false => Ok(()),
        };
    };
    let data = cx.type_data(*ty);
    let shape = data.shape().unwrap_or_default();
    let count = shape.iter().try_fold(1, |count: i64, extent| count.checked_mul(*extent));
    if count != i64::try_from(destinations).ok() {
        return Err(subject.error(MISMATCH));
    }
    match (data.element(), subject.operand_types().next()) {
        (Some(element), Some(ty)) if element != ty => {
            Err(subject.bare_error("expects case value type to match condition value type"))
        }
        _ => Ok(()),
    }
}

const MISMATCH: &str = "expects number of case values to match number of case destinations";
