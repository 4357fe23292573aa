//! The forms of functions, of libraries of them, and of ops with regions.

use crate::function;
use crate::loops::body_look;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, operands, optional_arrow_types,
    print_symbol, type_list,
};
use irtool::context::{AttrData, Type};

/// Ops in whose regions those of the dialect go without its name.
const INSIDE: Assembly = Assembly { default_dialect: "shape", ..Assembly::NONE };

pub(super) static ASSUMING: Assembly =
    Assembly { parse: Some(parse_assuming), print: Some(print_assuming), ..Assembly::NONE };
pub(super) static FUNC: Assembly = Assembly {
    parse: Some(function::parse_plain),
    print: Some(function::print_declared),
    ..INSIDE
};
pub(super) static LIBRARY: Assembly =
    Assembly { parse: Some(parse_library), print: Some(print_library), ..INSIDE };
pub(super) static REDUCE: Assembly =
    Assembly { parse: Some(parse_reduce), print: Some(print_reduce), ..Assembly::NONE };

fn parse_assuming(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let witness = p.operand()?;
    let witness_type = p.cx().plain_dialect_type("shape", "witness");
    p.add_typed_operand(0, witness, witness_type);
    p.resolve(0)?;
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    let region = p.region(0, &[])?;
    p.ensure_terminator(region);
    p.attr_dict()
}

fn print_assuming(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    let yields = view.all_results().len() > 0;
    if yields {
        p.text(" -> (");
        type_list(p, view.all_results().map(|value| view.type_of(value)));
        p.text(")");
    }
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, body_look(yields));
    }
    p.attr_dict(&view.attrs_but(&[]), false);
}

fn parse_library(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.symbol()?;
    p.set_attribute("sym_name", name);
    p.attr_dict_with_keyword()?;
    let region = p.region(0, &[])?;
    p.ensure_block(region);
    p.expect("mapping")?;
    let start = p.pos();
    let mapping = p.attribute(None)?;
    if !matches!(p.cx().attr_data(mapping), AttrData::Dictionary(_)) {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    p.set_attribute("mapping", mapping);
    Ok(())
}

fn print_library(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, view.cx.bytes(name));
    }
    p.attr_dict(&view.attrs_but(&["sym_name", "mapping"]), true);
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, body_look(false));
    }
    p.text(" mapping ");
    if let Some(mapping) = view.property("mapping") {
        p.attribute_without_type(mapping);
    }
}

fn parse_reduce(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let context = " in operand list";
    p.expect_in("(", context)?;
    let mut inits = 0;
    if !p.eat(")") {
        let shape = p.operand()?;
        p.add_operand(0, shape);
        while p.eat(",") {
            let init = p.operand()?;
            p.add_operand(1, init);
            inits += 1;
        }
        p.expect_in(")", context)?;
    }
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_operand_type(0, ty);
    p.resolve(0)?;
    let types = p.optional_arrow_types()?;
    if types.len() != inits {
        return p.wrong_type_count(p.name_pos(), inits, types.len());
    }
    for ty in types {
        p.add_operand_type(1, ty);
        p.add_result_type(0, ty);
    }
    p.resolve(1)?;
    p.region(0, &[])?;
    p.attr_dict()
}

fn print_reduce(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text("(");
    operands(p, view.operands(0));
    p.text(", ");
    operands(p, view.operands(1));
    p.text(") : ");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    let types: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    optional_arrow_types(p, view, &types);
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, RegionLook::default());
    }
    p.attr_dict(&view.attrs_but(&[]), false);
}
