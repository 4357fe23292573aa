//! The forms of functions and loops, and the results of operations that are created.

use crate::function;
use crate::loops::{body_look, print_variable};
use crate::pdl::assembly::{OPERATION_ATTRIBUTES, RANGE_TYPE};
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, operands, type_list,
};
use irtool::asm::{parse_type_text, type_text};
use irtool::spec::format::Arg;

pub(super) static FUNC: Assembly = Assembly {
    parse: Some(function::parse_plain),
    print: Some(function::print_declared),
    ..Assembly::NONE
};
pub(super) static FOREACH: Assembly =
    Assembly { parse: Some(parse_foreach), print: Some(print_foreach), ..Assembly::NONE };
pub(super) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("CreateOperationOpAttributes", OPERATION_ATTRIBUTES),
        ("CreateOperationOpResults", Directive { parse: parse_results, print: print_results }),
        ("RangeType", RANGE_TYPE),
    ],
    ..Assembly::NONE
};

fn parse_foreach(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let variable = p.argument(None, None)?;
    if !p.eat("in") {
        return p.error("expected 'in' after loop variable");
    }
    let values = p.operand()?;
    let cx = p.cx();
    let text = type_text(cx, variable.ty);
    let element = text.strip_prefix("!pdl.").unwrap_or(&text);
    let Some(ty) = parse_type_text(cx, &format!("!pdl.range<{element}>")) else {
        return p.error_at(p.name_pos(), "there is no range of values of this type");
    };
    p.add_typed_operand(0, values, ty);
    p.resolve(0)?;
    p.region(0, &[variable])?;
    p.attr_dict()?;
    p.expect("->")?;
    p.successor(0)
}

fn print_foreach(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    print_variable(p, view, region);
    p.text(" in ");
    operands(p, view.all_operands());
    p.text(" ");
    p.region(region, body_look(true));
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" -> ");
    view.declared_successors(0).take(1).for_each(|block| p.successor(block));
}

/// Parses `-> (%a : type)` or `-> <inferred>`, or nothing.
fn parse_results(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(types), _, Arg::Attr(inferred)] = args else { return Ok(false) };
    if !p.eat("->") {
        return Ok(false);
    }
    if p.eat("<") {
        p.expect("inferred")?;
        p.expect(">")?;
        let unit = p.cx().unit_attr();
        p.set_attr(*inferred, unit);
        return Ok(true);
    }
    p.expect("(")?;
    let start = p.pos();
    p.operand_list(*types)?;
    p.expect(":")?;
    let found = p.type_list()?;
    p.expect(")")?;
    p.add_operand_types(*types, &found, start)?;
    Ok(true)
}

fn print_results(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(types), _, Arg::Attr(inferred)] = args else { return };
    if view.declared_attr(*inferred).is_some() {
        return p.text(" -> <inferred>");
    }
    let values = view.operands(*types);
    if values.len() > 0 {
        p.text(" -> (");
        operands(p, values);
        p.text(" : ");
        type_list(p, view.operands(*types).map(|value| view.type_of(value)));
        p.text(")");
    }
}
