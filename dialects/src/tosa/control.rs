//! The forms of `tosa.cond_if` and `tosa.while_loop`.

use crate::loops::{body_look, check_type_count, print_assignments};
use irtool::asm::custom::{
    Argument, AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, arrow_types, operands,
    parsing, type_list,
};
use irtool::context::Type;

pub(super) static COND_IF: Assembly =
    Assembly { parse: Some(parse_if), print: Some(print_if), ..Assembly::NONE };
pub(super) static WHILE_LOOP: Assembly =
    Assembly { parse: Some(parse_while), print: Some(print_while), ..Assembly::NONE };

fn parse_if(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let condition = p.operand()?;
    let args = if p.at("(") { parsing::assignments(p, 1)? } else { Vec::new() };
    p.expect(":")?;
    let condition_type = p.ty()?;
    p.add_typed_operand(0, condition, condition_type);
    p.resolve(0)?;
    if !args.is_empty() {
        let start = p.pos();
        let (inputs, results) = p.function_type(start)?;
        check_type_count(p, start, args.len(), inputs.len())?;
        inputs.iter().for_each(|ty| p.add_operand_type(1, *ty));
        results.iter().for_each(|ty| p.add_result_type(0, *ty));
    } else {
        for ty in p.optional_arrow_types()? {
            p.add_result_type(0, ty);
        }
    }
    p.resolve(1)?;
    p.region(0, &[])?;
    if p.eat("else") {
        p.region(1, &[])?;
    } else {
        p.empty_region(1);
    }
    p.attr_dict()
}

fn print_if(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    let results: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    let inputs = view.operands(1);
    let has_inputs = inputs.len() > 0;
    if has_inputs && let Some(then) = view.regions().first() {
        print_assignments(p, " ", view.entry_args(*then), inputs);
    }
    p.text(" : ");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    if has_inputs {
        p.text(" (");
        type_list(p, view.operands(1).map(|value| view.type_of(value)));
        p.text(")");
    }
    if has_inputs || !results.is_empty() {
        arrow_types(p, view, &results);
    }
    p.text(" ");
    let [then, otherwise] = view.regions() else { return };
    p.region(*then, RegionLook::default());
    if view.own.first_block(*otherwise).is_some() {
        p.text(" else ");
        p.region(*otherwise, RegionLook::default());
    }
    p.attr_dict(&view.attrs_but(&[]), false);
}

fn parse_while(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let args = if p.at("(") { parsing::assignments(p, 0)? } else { Vec::new() };
    let start = p.pos();
    p.expect(":")?;
    let (inputs, results) = p.function_type(start)?;
    check_type_count(p, start, args.len(), inputs.len())?;
    inputs.iter().for_each(|ty| p.add_operand_type(0, *ty));
    p.resolve(0)?;
    results.iter().for_each(|ty| p.add_result_type(0, *ty));
    let typed: Vec<Argument> =
        args.iter().zip(inputs).map(|(argument, ty)| argument.of_type(*ty)).collect();
    p.region(0, &typed)?;
    p.expect("do")?;
    p.region(1, &[])?;
    p.attr_dict_with_keyword()
}

fn print_while(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let [condition, body] = view.regions() else { return };
    let inits = view.operands(0);
    print_assignments(p, " ", view.entry_args(*condition), inits);
    p.text(" : (");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(")");
    let results: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    arrow_types(p, view, &results);
    p.text(" ");
    p.region(*condition, body_look(true));
    p.text(" do ");
    p.region(*body, RegionLook::default());
    p.attr_dict(&view.attrs_but(&[]), true);
}
