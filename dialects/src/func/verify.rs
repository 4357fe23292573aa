//! What `func` asks beyond declarations: returns fit functions, calls fit callees.

use crate::calls::operands_are_taken;
use crate::function::{self, Arity};
use crate::subject::{Subject, property, quoted, tell, type_value};
use irtool::context::{AttrData, Context, Diagnostic, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("func.call", call), ("func.constant", constant)]
    }
}

fn signature<'a>(cx: &'a Context, body: &Body, op: Op) -> Option<(Type, &'a [Type], &'a [Type])> {
    let ty = type_value(cx, property(cx, body, op, "function_type")?)?;
    match cx.type_data(ty) {
        TypeData::Function { inputs, results } => Some((ty, inputs, results)),
        _ => None,
    }
}

pub(crate) fn func(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some((_, inputs, results)) = signature(cx, subject.own, subject.root) else { return };
    let arity = Arity { arguments: inputs.len(), results: results.len() };
    let differs = |number: usize, ty: Type| {
        let wanted = inputs.get(number).filter(|wanted| **wanted != ty)?;
        Some(quoted(cx, *wanted))
    };
    let (input, result) = (|n| inputs.get(n).copied(), |n| results.get(n).copied());
    tell(function::check(&subject, &arity, input, result, differs), report);
}

pub(crate) fn return_(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(parent) = body.parent_op(op) else { return };
    let Some((_, _, results)) = signature(cx, body, parent) else { return };
    let found = body.num_operands(op);
    let name =
        || match property(cx, body, parent, "sym_name").and_then(|name| cx.string_value(name)) {
            Some(name) => cx.str(name).into_owned(),
            None => String::new(),
        };
    if found != results.len() {
        return report(subject.error(format!(
            "has {found} operands, but enclosing function (@{}) returns {}",
            name(),
            results.len()
        )));
    }
    for (number, (ty, wanted)) in subject.operand_types().zip(results).enumerate() {
        if ty != *wanted {
            return report(subject.bare_error(format!(
                "type of return operand {number} ({}) doesn't match function result type ({}) in \
                 function @{}",
                quoted(cx, ty),
                quoted(cx, *wanted),
                name()
            )));
        }
    }
}

fn function_named<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    attribute: &str,
) -> Option<OpRef<'a>> {
    let reference = property(site.cx, site.body(), site.op, attribute)?;
    let found = symbols.resolve(site, reference)?;
    (site.cx.op_info(found.name()).name_bytes() == b"func.func").then_some(found)
}

fn spelled(site: &Site<'_>, attribute: &str) -> String {
    match property(site.cx, site.body(), site.op, attribute).map(|attr| site.cx.attr_data(attr)) {
        Some(AttrData::SymbolRef { root, .. }) => site.cx.str(*root).into_owned(),
        _ => String::new(),
    }
}

fn call<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let Some(callee) = function_named(site, symbols, "callee") else {
        let name = spelled(site, "callee");
        return report.op_error(site, format_args!("'{name}' does not reference a valid function"));
    };
    let Some((_, inputs, results)) = signature(cx, callee.body, callee.op) else { return Ok(()) };
    operands_are_taken(site, inputs, report)?;
    if results.len() != site.result_types().len() {
        return report.op_error(site, "incorrect number of results for callee");
    }
    for (number, (ty, wanted)) in site.result_types().zip(results).enumerate() {
        if ty != *wanted {
            let list = |types: &mut dyn Iterator<Item = Type>| {
                types.map(|ty| quoted(cx, ty)).collect::<Vec<_>>().join(", ")
            };
            let own = format!("      op result types: {}", list(&mut site.result_types()));
            let other = format!("function result types: {}", list(&mut results.iter().copied()));
            let message = format!("'func.call' op result type mismatch at index {number}");
            let notes = || [(site.location(), own), (site.location(), other)];
            return report.error_with_notes(site, message, notes);
        }
    }
    Ok(())
}

fn constant<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let Some(function) = function_named(site, symbols, "value") else {
        let name = spelled(site, "value");
        return report.op_error(site, format_args!("reference to undefined function '{name}'"));
    };
    match signature(site.cx, function.body, function.op) {
        Some((ty, ..)) if site.result_types().next() != Some(ty) => {
            report.op_error(site, "reference to function with mismatched type")
        }
        _ => Ok(()),
    }
}
