//! Globals and what refers to them.

use super::MemRef;
use crate::subject::{Answer, Subject, property, quoted, tell, type_value};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Context, Diagnostic, Type};
use irtool::ir::{Body, Op};
use irtool::verify::{Check, DialectChecks, Report, Site, SymbolTables, SymbolUseFn};

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("memref.get_global", get_global)]
    }
}

fn declared_type(cx: &Context, body: &Body, op: Op) -> Option<Type> {
    type_value(cx, property(cx, body, op, "type")?)
}

pub(crate) fn global(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(initialized(&Subject::new(cx, body, op)), report);
}

fn initialized(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = declared_type(cx, subject.own, subject.root) else { return Ok(()) };
    let memref = MemRef::of(cx, ty).filter(|memref| memref.dynamic_extents() == 0);
    let Some(memref) = memref else {
        let words = format!("type should be static shaped memref, but got {}", quoted(cx, ty));
        return Err(subject.error(words));
    };
    let Some(value) = subject.property("initial_value") else { return Ok(()) };
    let initial = match cx.attr_data(value) {
        AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::Sparse { ty, .. }
        | AttrData::DenseResource { ty, .. } => *ty,
        AttrData::Unit => return Ok(()),
        // There are no others that are elements.
        AttrData::Dialect(text) if cx.bytes(text.dialect) == b"test" => return Ok(()),
        _ => {
            let found = attribute_text(cx, value);
            let words =
                format!("initial value should be a unit or elements attribute, but got {found}");
            return Err(subject.error(words));
        }
    };
    let data = cx.type_data(initial);
    if let Some(element) = data.element()
        && element != memref.element
    {
        let (wanted, found) = (quoted(cx, memref.element), quoted(cx, element));
        let words = format!(
            "initial value element expected to be of type {wanted}, but was of type {found}"
        );
        return Err(subject.error(words));
    }
    if let Some(shape) = data.shape()
        && shape != memref.shape
    {
        let [wanted, found] = [memref.shape, shape].map(crate::numbers::comma_separated);
        let words = format!("initial value shape expected to be {wanted} but was {found}");
        return Err(subject.error(words));
    }
    Ok(())
}

fn get_global<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some(reference) = property(cx, site.body(), site.op, "name") else { return Ok(()) };
    let AttrData::SymbolRef { root, .. } = cx.attr_data(reference) else { return Ok(()) };
    let name = cx.str(*root);
    let global = symbols
        .resolve(site, reference)
        .filter(|found| cx.op_info(found.name()).name_bytes() == b"memref.global");
    let Some(global) = global else {
        let words = format_args!("'{name}' does not reference a valid global memref");
        return report.op_error(site, words);
    };
    let found = site.result_types().next();
    match (found, declared_type(cx, global.body, global.op)) {
        (Some(found), Some(wanted)) if found != wanted => report.op_error(
            site,
            format_args!(
                "result type {} does not match type {} of the global memref @{name}",
                quoted(cx, found),
                quoted(cx, wanted)
            ),
        ),
        _ => Ok(()),
    }
}
