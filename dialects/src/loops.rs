//! What loops and conditions of dialects have in common in their custom form.

use irtool::asm::custom::{AsmPrinter, OpParser, OpView, Parse, RegionLook, operands};
use irtool::ir::{Region, Value};

/// How a body is printed whose arguments stand before it.
pub(crate) fn body_look(terminator: bool) -> RegionLook {
    RegionLook { entry_args: false, terminator, empty_block: false }
}

/// Parses `{...} else {...}`, the second of which may be missing, and attributes behind them.
pub(crate) fn parse_branches(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let then = p.region(0, &[])?;
    p.ensure_terminator(then);
    if p.eat("else") {
        let otherwise = p.region(1, &[])?;
        p.ensure_terminator(otherwise);
    } else {
        p.empty_region(1);
    }
    p.attr_dict()
}

/// Prints them.
pub(crate) fn print_branches(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    terminator: bool,
    elided: &[&str],
) {
    if let Some(then) = view.regions().first() {
        p.region(*then, body_look(terminator));
    }
    if let Some(otherwise) = view.regions().get(1)
        && view.own.first_block(*otherwise).is_some()
    {
        p.text(" else ");
        p.region(*otherwise, body_look(terminator));
    }
    p.attr_dict(&view.attrs_but(elided), false);
}

/// Prints `%i = %lower to %upper step %step`.
pub(crate) fn print_range(p: &mut dyn AsmPrinter, view: &OpView<'_>, variable: Option<Value>) {
    p.text(" ");
    if let Some(variable) = variable {
        p.inner_value(variable);
    }
    for (group, word) in [(0, " = "), (1, " to "), (2, " step ")] {
        p.text(word);
        operands(p, view.operands(group));
    }
}

/// Prints ` : type ` for the variable of a range, unless that is an index.
pub(crate) fn print_range_type(p: &mut dyn AsmPrinter, view: &OpView<'_>, variable: Option<Value>) {
    if let Some(ty) = variable.map(|value| view.own.value_type(value))
        && ty != view.cx.index()
    {
        p.text(" : ");
        p.ty(ty);
        p.text(" ");
    }
}

/// Prints ` %i : type`: the first argument of a region.
pub(crate) fn print_variable(p: &mut dyn AsmPrinter, view: &OpView<'_>, region: Region) {
    p.text(" ");
    if let Some(variable) = view.entry_args(region).next() {
        p.inner_value(variable);
        p.text(" : ");
        p.ty(view.own.value_type(variable));
    }
}

/// There are as many types, which start at `start`, as operands.
pub(crate) fn check_type_count(
    p: &mut OpParser<'_, '_, '_>,
    start: usize,
    operands: usize,
    types: usize,
) -> Parse {
    if operands == types {
        return Ok(());
    }
    p.error_at(
        start,
        format!("expected as many input types as operands (expected {operands} got {types})"),
    )
}

/// Prints the names of values that are defined inside.
pub(crate) fn print_names(p: &mut dyn AsmPrinter, values: impl Iterator<Item = Value>) {
    for (number, value) in values.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.inner_value(value);
    }
}

/// Prints ` prefix(%a = %b, ...)`.
pub(crate) fn print_assignments(
    p: &mut dyn AsmPrinter,
    prefix: &str,
    args: impl Iterator<Item = Value>,
    inits: impl Iterator<Item = Value>,
) {
    p.text(prefix);
    p.text("(");
    for (number, (arg, init)) in args.zip(inits).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.inner_value(arg);
        p.text(" = ");
        p.operand(init);
    }
    p.text(")");
}
