//! What waiting gives: nothing for a token, and what a value holds; and what calls fit.

use crate::subject::{Answer, Subject, hooks, property, quoted, type_value};
use irtool::asm::{attribute_text, type_text};
use irtool::context::TypeData;
use irtool::verify::{Check, DialectChecks, Report, Site, SymbolTables, SymbolUseFn};

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

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("async.call", call)]
    }
}

fn call<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let Some(reference) = property(cx, site.body(), site.op, "callee") else { return Ok(()) };
    let callee = symbols
        .resolve(site, reference)
        .filter(|op| cx.op_info(op.name()).name_bytes() == b"async.func");
    let Some(callee) = callee else {
        let name = attribute_text(cx, reference);
        let name = name.trim_start_matches('@');
        return report
            .op_error(site, format_args!("'{name}' does not reference a valid async function"));
    };
    let ty = property(cx, callee.body, callee.op, "function_type");
    let Some(TypeData::Function { inputs, results }) =
        ty.and_then(|ty| type_value(cx, ty)).map(|ty| cx.type_data(ty))
    else {
        return Ok(());
    };
    if inputs.len() != site.operand_types().len() {
        return report.op_error(site, "incorrect number of operands for callee");
    }
    for (number, (ty, wanted)) in site.operand_types().zip(inputs).enumerate() {
        if ty != *wanted {
            let (wanted, ty) = (quoted(cx, *wanted), quoted(cx, ty));
            return report.op_error(
                site,
                format_args!(
                    "operand type mismatch: expected operand type {wanted}, but provided {ty} for \
                     operand number {number}"
                ),
            );
        }
    }
    if results.len() != site.result_types().len() {
        return report.op_error(site, "incorrect number of results for callee");
    }
    let mut pairs = site.result_types().zip(results);
    match pairs.position(|(ty, wanted)| ty != *wanted) {
        Some(number) => {
            report.op_error(site, format_args!("result type mismatch at index {number}"))
        }
        None => Ok(()),
    }
}
