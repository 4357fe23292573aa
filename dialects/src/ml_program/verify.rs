//! Globals have values, and what loads or stores them fits their types.

use crate::subject::{Subject, hooks, property, quoted, type_value};
use irtool::asm::attribute_text;
use irtool::context::Type;
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

hooks! {
    initialized: |subject: &Subject<'_>| {
        let is_fixed = subject.property("is_mutable").is_none();
        match is_fixed && subject.property("value").is_none() {
            true => Err(subject.error("immutable global must have an initial value")),
            false => Ok(()),
        }
    },
}

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[
            ("ml_program.global_load", load),
            ("ml_program.global_load_const", load_constant),
            ("ml_program.global_load_graph", load),
            ("ml_program.global_store", store),
            ("ml_program.global_store_graph", store),
        ]
    }
}

/// The reference as it is written, and the global with its type.
type Global<'a> = (String, Option<(OpRef<'a>, Type)>);

fn global<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>) -> Global<'a> {
    let cx = site.cx;
    let Some(reference) = property(cx, site.body(), site.op, "global") else {
        return (String::new(), None);
    };
    let found = symbols
        .resolve(site, reference)
        .filter(|op| cx.op_info(op.name()).name_bytes() == b"ml_program.global");
    let found = found.and_then(|found| {
        let ty = property(cx, found.body, found.op, "type")?;
        Some((found, type_value(cx, ty)?))
    });
    (attribute_text(cx, reference), found)
}

fn is_mutable(site: &Site<'_>, global: OpRef<'_>) -> bool {
    property(site.cx, global.body, global.op, "is_mutable").is_some()
}

fn load<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let (reference, found) = global(site, symbols);
    let Some((_, ty)) = found else {
        return report.op_error(site, format_args!("undefined global: {reference}"));
    };
    fits(site, ty, report)
}

fn fits(site: &Site<'_>, ty: Type, report: &mut Report<'_>) -> Check {
    match site.result_types().next() {
        Some(result) if result != ty => {
            let (ty, result) = (quoted(site.cx, ty), quoted(site.cx, result));
            report.op_error(site, format_args!("cannot load from global typed {ty} as {result}"))
        }
        _ => Ok(()),
    }
}

fn load_constant<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let (reference, found) = global(site, symbols);
    let Some((global, ty)) = found else {
        return report.op_error(site, format_args!("undefined global: {reference}"));
    };
    if is_mutable(site, global) {
        return report
            .op_error(site, format_args!("cannot load as const from mutable global {reference}"));
    }
    fits(site, ty, report)
}

fn store<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let (reference, found) = global(site, symbols);
    let Some((global, ty)) = found else {
        return report.op_error(site, format_args!("undefined global: {reference}"));
    };
    if !is_mutable(site, global) {
        return report
            .op_error(site, format_args!("cannot store to an immutable global {reference}"));
    }
    match site.operand_types().next() {
        Some(value) if value != ty => {
            let (ty, value) = (quoted(site.cx, ty), quoted(site.cx, value));
            report.op_error(site, format_args!("cannot store to a global typed {ty} from {value}"))
        }
        _ => Ok(()),
    }
}
