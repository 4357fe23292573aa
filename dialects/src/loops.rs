//! What the loops and conditions of `scf` and `affine` have in common in their custom form.

use irtool::asm::custom::{AsmPrinter, OpParser, OpView, Parse, RegionLook};
use irtool::ir::Value;

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
