//! The forms of functions, includes, conditions and loops of `emitc`.

use crate::function;
use crate::loops::{self, body_look};
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, arrow_types, operands, type_list,
};
use irtool::context::TypeData;

/// Ops in whose regions those of the dialect go without its name.
const INSIDE: Assembly = Assembly { default_dialect: "emitc", ..Assembly::NONE };

pub(super) static DO: Assembly =
    Assembly { parse: Some(parse_do), print: Some(print_do), ..INSIDE };
pub(super) static EXPRESSION: Assembly = Assembly {
    parse: Some(parse_expression),
    print: Some(print_expression),
    lends_names: true,
    ..INSIDE
};
/// For `emitc.file`.
pub(super) static FILE: Assembly = INSIDE;
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
    // What is wrong with the type of a string is told, and nothing else comes of it.
    let name = match p.optional_string_attribute() {
        Ok(None) => return p.error_at(p.name_pos(), "expected string attribute"),
        Ok(name) => name,
        Err(_) => None,
    };
    let cx = p.cx();
    if let Some(name) = name {
        p.set_property("include", name);
    }
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

/// Parses `%a, %b noinline : (type, type) -> type {...}`.
fn parse_expression(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let mut operands = Vec::new();
    if p.at_operand() {
        let list = p.comma_separated(|p| {
            operands.push(p.operand()?);
            Ok(())
        });
        if list.is_err() {
            return p.error("expected operands");
        }
    }
    if p.eat("noinline") {
        p.set_property("do_not_inline", p.cx().unit_attr());
    }
    let ty = match p.expect(":") {
        Ok(()) => p.ty(),
        Err(failed) => Err(failed),
    };
    let function = ty.map(|ty| p.cx().type_data(ty));
    let Ok(TypeData::Function { inputs, results }) = function else {
        return p.error("expected function type");
    };
    let arguments: Vec<_> = operands
        .iter()
        .zip(inputs)
        .map(|(operand, ty)| p.argument_named_as(operand, *ty))
        .collect();
    for operand in operands {
        p.add_operand(0, operand);
    }
    let place = p.pos();
    p.add_operand_types(0, inputs, place)?;
    p.resolve(0)?;
    let [result] = &results[..] else { return p.error("expected single return type") };
    p.add_result_type(0, *result);
    p.region(0, &arguments)?;
    Ok(())
}

fn print_expression(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    p.text(" : (");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(")");
    let results: Vec<_> = view.all_results().map(|value| view.type_of(value)).collect();
    arrow_types(p, view, &results);
    p.text(" ");
    for region in view.regions() {
        p.region(*region, body_look(true));
    }
}
