//! The forms of functions, includes, conditions and loops of `emitc`.

use crate::function;
use crate::loops::{self, body_look};
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands};

/// Ops in whose regions those of the dialect go without its name.
const INSIDE: Assembly = Assembly { default_dialect: "emitc", ..Assembly::NONE };

pub(super) static DO: Assembly =
    Assembly { parse: Some(parse_do), print: Some(print_do), ..INSIDE };
pub(super) static FOR: Assembly =
    Assembly { parse: Some(parse_for), print: Some(print_for), ..INSIDE };
pub(super) static FUNC: Assembly = Assembly {
    parse: Some(function::parse_plain),
    print: Some(function::print_declared),
    ..INSIDE
};
pub(super) static IF: Assembly =
    Assembly { parse: Some(parse_if), print: Some(print_if), ..INSIDE };
pub(super) static INCLUDE: Assembly =
    Assembly { parse: Some(parse_include), print: Some(print_include), ..Assembly::NONE };

fn parse_include(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let standard = p.eat("<");
    let Some(name) = p.optional_string() else {
        return p.error_at(p.name_pos(), "expected string attribute");
    };
    let cx = p.cx();
    p.set_property("include", cx.string_attr(name));
    if standard {
        if !p.eat(">") {
            return p.error_at(p.name_pos(), "expected trailing '>' for standard include");
        }
        p.set_property("is_standard_include", cx.unit_attr());
    }
    Ok(())
}

fn print_include(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let standard = view.property("is_standard_include").is_some();
    p.text(if standard { " <" } else { " " });
    if let Some(name) = view.property("include") {
        p.attribute_without_type(name);
    }
    p.text(if standard { ">" } else { "" });
}

fn parse_if(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let condition = p.operand()?;
    let i1 = p.cx().i1();
    p.add_typed_operand(0, condition, i1);
    p.resolve(0)?;
    loops::parse_branches(p)
}

fn print_if(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    p.text(" ");
    loops::print_branches(p, view, false, &[]);
}

fn parse_for(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let index = p.cx().index();
    let variable = p.argument_without_location(index)?;
    p.expect("=")?;
    for (group, word) in [(0, "to"), (1, "step"), (2, "")] {
        let operand = p.operand()?;
        p.add_operand(group, operand);
        if !word.is_empty() {
            p.expect(word)?;
        }
    }
    let ty = if p.eat(":") { p.ty()? } else { index };
    for group in 0..3 {
        p.add_operand_type(group, ty);
        p.resolve(group)?;
    }
    let region = p.region(0, &[variable.of_type(ty)])?;
    p.ensure_terminator(region);
    p.attr_dict()
}

fn print_for(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    let variable = view.entry_args(region).next();
    loops::print_range(p, view, variable);
    p.text(" ");
    loops::print_range_type(p, view, variable);
    p.region(region, body_look(false));
    p.attr_dict(&view.attrs_but(&[]), false);
}

fn parse_do(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let body = p.region(0, &[])?;
    p.ensure_block(body);
    p.expect("while")?;
    p.region(1, &[])?;
    p.attr_dict_with_keyword()
}

fn print_do(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let [body, condition] = view.regions() else { return };
    p.text(" ");
    p.region(*body, body_look(true));
    p.text(" while ");
    p.region(*condition, body_look(true));
    p.attr_dict(&view.attrs_but(&[]), true);
}
