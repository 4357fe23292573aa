//! The forms of branches, and of loops and selections, whose bodies are blocks.

use super::words;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, operands, type_list,
};
use irtool::context::{AttrData, Attribute};

pub(super) static BRANCH: Assembly =
    Assembly { parse: Some(parse_branch), print: Some(print_branch), ..Assembly::NONE };
pub(super) static LOOP: Assembly =
    Assembly { parse: Some(parse_loop), print: Some(print_structured), ..Assembly::NONE };
pub(super) static SELECTION: Assembly =
    Assembly { parse: Some(parse_selection), print: Some(print_structured), ..Assembly::NONE };

/// The attribute that says how a loop or selection is to be treated, and its enum.
const CONTROLS: [&str; 2] = ["loop_control", "selection_control"];

fn parse_loop(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_structured(p, CONTROLS[0])
}

fn parse_selection(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_structured(p, CONTROLS[1])
}

fn parse_structured(p: &mut OpParser<'_, '_, '_>, control: &str) -> Parse {
    if p.eat("control") {
        p.expect("(")?;
        let attr = words::parse_keyword(p, control, control)?;
        p.set_attribute(control, attr);
        p.expect(")")?;
    } else if let Ok(none) =
        irtool::asm::parse_attribute_text(p.cx(), &format!("#spirv.{control}<None>"))
    {
        p.set_attribute(control, none);
    }
    if p.eat("->") {
        p.type_list()?.into_iter().for_each(|ty| p.add_result_type(0, ty));
    }
    p.region(0, &[])?;
    Ok(())
}

fn print_structured(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let control = CONTROLS.iter().find_map(|name| view.property(name));
    let control = control.map_or("None", |control| words::of(view.cx, control));
    if control != "None" {
        p.text(" control(");
        p.text(control);
        p.text(")");
    }
    if view.all_results().len() > 0 {
        p.text(" -> ");
        type_list(p, view.all_results().map(|value| view.type_of(value)));
    }
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, RegionLook { entry_args: false, ..RegionLook::default() });
    }
}

/// Parses an integer of a branch's weights.
fn parse_weight(p: &mut OpParser<'_, '_, '_>) -> Parse<Attribute> {
    let start = p.pos();
    let i32_type = p.cx().i32();
    let attr = p.attribute(Some(i32_type))?;
    match p.cx().attr_data(attr) {
        AttrData::Integer { .. } => Ok(attr),
        _ => p.error_at(start, "invalid kind of attribute specified"),
    }
}

fn parse_branch(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let condition = p.operand()?;
    let i1 = p.cx().i1();
    p.add_typed_operand(0, condition, i1);
    p.resolve(0)?;
    if p.eat("[") {
        let first = parse_weight(p)?;
        p.expect(",")?;
        let second = parse_weight(p)?;
        p.expect("]")?;
        let weights = p.cx().array_attr(&[first, second]);
        p.set_attribute("branch_weights", weights);
    }
    for group in 0..2 {
        p.expect(",")?;
        p.successor(group)?;
        if !p.eat("(") {
            continue;
        }
        // Nothing at all may stand between the parentheses.
        let count = p.operand_list(group + 1)?;
        if count > 0 {
            p.expect_in(":", " in operand list")?;
            let types = p.type_list()?;
            if types.len() != count {
                return p.bare_error(&format!("expected {count} types to match operand list"));
            }
            types.into_iter().for_each(|ty| p.add_operand_type(group + 1, ty));
        }
        p.expect(")")?;
    }
    Ok(())
}

fn print_branch(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    let weights = view.property("branch_weights").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::Array(weights)) = weights {
        p.text(" [");
        for (number, weight) in weights.iter().enumerate() {
            p.text(if number > 0 { ", " } else { "" });
            p.attribute_without_type(*weight);
        }
        p.text("]");
    }
    for group in 0..2 {
        p.text(", ");
        view.declared_successors(group).take(1).for_each(|block| p.successor(block));
        let values = view.operands(group + 1);
        if values.len() > 0 {
            p.text("(");
            operands(p, values);
            p.text(" : ");
            type_list(p, view.operands(group + 1).map(|value| view.type_of(value)));
            p.text(")");
        }
    }
}
