//! The forms of `async.execute` and of functions.

use super::assembly::awaited;
use crate::function;
use crate::loops::body_look;
use irtool::asm::custom::{
    Argument, AsmPrinter, Assembly, OpParser, OpView, Parse, operands, optional_arrow_types,
};
use irtool::context::Type;

pub(super) static EXECUTE: Assembly =
    Assembly { parse: Some(parse_execute), print: Some(print_execute), ..Assembly::NONE };
pub(super) static FUNC: Assembly = Assembly {
    parse: Some(function::parse_plain),
    print: Some(function::print_declared),
    ..FUNCTION
};

/// Functions in whose bodies ops of the dialect go without its name.
const FUNCTION: Assembly = Assembly { default_dialect: "async", ..Assembly::NONE };

fn parse_execute(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let token = p.cx().plain_dialect_type("async", "token");
    if p.eat("[") {
        let count = p.operand_list(0)?;
        p.expect("]")?;
        (0..count).for_each(|_| p.add_operand_type(0, token));
        p.resolve(0)?;
    }
    let mut arguments: Vec<Argument> = Vec::new();
    if p.eat("(") && !p.eat(")") {
        loop {
            arguments.push(parse_argument(p)?);
            if !p.eat(",") {
                break;
            }
        }
        p.expect(")")?;
    }
    p.resolve(1)?;
    p.add_result_type(0, token);
    for ty in p.optional_arrow_types()? {
        p.add_result_type(1, ty);
    }
    p.attr_dict_with_keyword()?;
    p.region(0, &arguments)?;
    Ok(())
}

/// Parses `%value as %argument: type`.
fn parse_argument(p: &mut OpParser<'_, '_, '_>) -> Parse<Argument> {
    let value = p.operand()?;
    p.expect("as")?;
    let none = p.cx().none();
    let argument = p.plain_argument(none)?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_typed_operand(1, value, ty);
    Ok(argument.of_type(awaited(p.cx(), ty).unwrap_or(ty)))
}

fn print_execute(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    let dependencies = view.operands(0);
    if dependencies.len() > 0 {
        p.text(" [");
        operands(p, dependencies);
        p.text("]");
    }
    let values = view.operands(1);
    if values.len() > 0 {
        p.text(" (");
        for (number, (value, argument)) in values.zip(view.entry_args(region)).enumerate() {
            p.text(if number > 0 { ", " } else { "" });
            p.operand(value);
            p.text(" as ");
            p.inner_value(argument);
            p.text(": ");
            p.ty(view.type_of(value));
        }
        p.text(")");
    }
    let types: Vec<Type> = view.results(1).map(|value| view.type_of(value)).collect();
    optional_arrow_types(p, view, &types);
    p.attr_dict(&view.attrs_but(&["operandSegmentSizes"]), true);
    p.text(" ");
    p.region(region, body_look(true));
}
