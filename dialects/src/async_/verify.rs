//! What waiting gives: nothing for a token, and what a value holds; and what calls fit.

use crate::calls::{operands_are_taken, results_are_given};
use crate::region_flow;
use crate::subject::{Answer, Subject, hooks, property, quoted, type_value};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{Context, Type, TypeData};
use irtool::verify::{Check, DialectChecks, Report, Site, SymbolTables, SymbolUseFn};

hooks! {
    await_: gives_what_is_held,
    execute: executes,
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

/// What an op executes takes what its values hold, and gives what its results hold.
fn executes(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(block) = own.first_block(region) else { return Ok(()) };
    let dependencies = subject.segment(0).unwrap_or(0);
    let point = region_flow::parent(subject, subject.operand_types().skip(dependencies));
    let inner = region_flow::argument_types(own, Some(block));
    // Values are taken for what they hold.
    let taken: Vec<Type> = match point.types().len() == inner.len() {
        true => point
            .types()
            .iter()
            .zip(&inner)
            .map(|(outer, inner)| if holds(cx, *outer, *inner) { *outer } else { *inner })
            .collect(),
        false => inner,
    };
    region_flow::edge(subject, &point, "Region #0", &taken)?;
    let inner = region_flow::argument_types(own, Some(block));
    let is_held = |(outer, inner): (&Type, Type)| *outer != inner && holds(cx, *outer, inner);
    if !point.types().iter().zip(inner).all(is_held) {
        return Err(subject.error(
            "async body region argument types do not match the execute operation arguments types",
        ));
    }
    for last in region_flow::terminators(cx, own, region, "async.yield") {
        let point = region_flow::terminator(subject, last, 0);
        let results = subject.result_types().skip(1);
        let taken: Vec<Type> = match point.types().len() == results.len() {
            true => point
                .types()
                .iter()
                .zip(results)
                .map(|(inner, outer)| if holds(cx, outer, *inner) { *inner } else { outer })
                .collect(),
            false => results.collect(),
        };
        region_flow::edge(subject, &point, "parent", &taken)?;
    }
    Ok(())
}

/// Whether a value holds a value of another type, or is of it.
fn holds(cx: &Context, value: Type, ty: Type) -> bool {
    let text = type_text(cx, value);
    let held = text.strip_prefix("!async.value<").and_then(|text| text.strip_suffix('>'));
    value == ty || held.is_some_and(|held| held == type_text(cx, ty))
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
    operands_are_taken(site, inputs, report)?;
    results_are_given(site, results, report)
}
