//! The functions that formats of this dialect name: variables, recipes, operands of one kind, and
//! what controls a loop.

use super::{devices, routines};
use crate::type_interfaces::is_pointer_like;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, RegionLook, operands, type_list,
};
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};
use irtool::spec::format::{Arg, Of};

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("AccVar", Directive { parse: parse_acc_var, print: print_acc_var }),
        ("BindName", routines::BIND),
        ("CombinedConstructsLoop", Directive { parse: parse_combined, print: print_combined }),
        ("DeviceTypeArrayAttr", devices::KINDS),
        ("DeviceTypeOperands", devices::OPERANDS),
        ("DeviceTypeOperandsWithKeywordOnly", devices::OPTIONAL_OPERANDS),
        ("DeviceTypeOperandsWithSegment", devices::GROUPS),
        ("GangClause", devices::GANG),
        ("LoopControl", Directive { parse: parse_control, print: print_control }),
        ("NumGangs", devices::GROUPS),
        ("OperandWithKeywordOnly", Directive { parse: parse_operands, print: print_operands }),
        ("OperandsWithKeywordOnly", Directive { parse: parse_operands, print: print_operands }),
        ("RecipeSym", Directive { parse: parse_recipe, print: print_recipe }),
        ("RoutineGangClause", routines::GANG),
        ("Var", Directive { parse: parse_var, print: print_var }),
        ("VarPtrType", Directive { parse: parse_var_type, print: print_var_type }),
        ("WaitClause", devices::WAIT),
    ],
    ..Assembly::NONE
};

/// The attribute of the dialect with this text.
pub(super) fn attribute(cx: &Context, text: &str) -> Attribute {
    cx.plain_dialect_attr("acc", text, false)
}

/// Parses an operand of a group and `: type`.
pub(super) fn typed_operand(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse {
    let operand = p.operand()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_typed_operand(group, operand, ty);
    Ok(())
}

/// Parses the first word, which is optional, or the second.
fn one_word(p: &mut OpParser<'_, '_, '_>, first: &str, second: &str) -> Parse {
    if p.eat(first) { Ok(()) } else { p.expect(second) }
}

/// `accPtr(%a : type)`.
fn parse_acc_var(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(var), _] = args else { return Ok(false) };
    one_word(p, "accPtr", "accVar")?;
    p.expect("(")?;
    typed_operand(p, *var)?;
    p.expect(")")?;
    Ok(true)
}

fn print_acc_var(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(var), _] = args else { return };
    let Some(var) = view.operands(*var).next() else { return };
    let ty = view.type_of(var);
    p.text(if is_pointer_like(view.cx, ty) { "accPtr(" } else { "accVar(" });
    p.operand(var);
    p.text(" : ");
    p.ty(ty);
    p.text(")");
}

/// `varPtr(%a`; the rest comes with the type.
fn parse_var(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(var)] = args else { return Ok(false) };
    one_word(p, "varPtr", "var")?;
    p.expect("(")?;
    let operand = p.operand()?;
    p.add_operand(*var, operand);
    Ok(true)
}

fn print_var(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(var)] = args else { return };
    let Some(var) = view.operands(*var).next() else { return };
    let pointer = is_pointer_like(view.cx, view.type_of(var));
    p.text(if pointer { "varPtr(" } else { "var(" });
    p.operand(var);
}

/// The type of a variable, where its pointer says it.
fn pointee(cx: &Context, ty: Type) -> Option<Type> {
    match cx.type_data(ty) {
        TypeData::MemRef { element, .. } => Some(*element),
        TypeData::UnrankedMemRef { element, .. } => Some(*element),
        _ if is_pointer_like(cx, ty) => None,
        _ => Some(ty),
    }
}

/// `type) varType(type)`.
fn parse_var_type(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Type(var), Arg::Attr(var_type)] = args else { return Ok(false) };
    let cx = p.cx();
    let ty = p.ty()?;
    p.add_type_of(*var, ty);
    p.expect(")")?;
    let held = if p.eat("varType") {
        p.expect("(")?;
        let held = p.ty()?;
        p.expect(")")?;
        Some(held)
    } else {
        pointee(cx, ty)
    };
    match held {
        Some(held) => p.set_attr(*var_type, cx.type_attr(held)),
        None => return p.error("expected 'varType'"),
    }
    Ok(true)
}

fn print_var_type(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Type(Of::Operand(var)), Arg::Attr(var_type)] = args else { return };
    let Some(var) = view.operands(*var).next() else { return };
    let ty = view.type_of(var);
    p.ty(ty);
    p.text(")");
    let Some(attr) = view.declared_attr(*var_type) else { return };
    let AttrData::Type(held) = view.cx.attr_data(attr) else { return };
    if pointee(view.cx, ty) != Some(*held) {
        p.text(" varType(");
        p.ty(*held);
        p.text(")");
    }
}

fn parse_recipe(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(recipe)] = args else { return Ok(false) };
    let pos = p.pos();
    let symbol = p.attribute(None)?;
    if !matches!(p.cx().attr_data(symbol), AttrData::SymbolRef { .. }) {
        return p.error_at(pos, "invalid kind of attribute specified");
    }
    p.set_attr(*recipe, symbol);
    Ok(true)
}

fn print_recipe(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(recipe)] = args else { return };
    if let Some(recipe) = view.declared_attr(*recipe) {
        p.attribute(recipe);
    }
}

/// The constructs that a loop may be part of.
const CONSTRUCTS: [&str; 3] = ["kernels", "parallel", "serial"];

fn parse_combined(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(combined)] = args else { return Ok(false) };
    let Some(number) = p.eat_one_of(&CONSTRUCTS) else {
        return p.error("expected compute construct name");
    };
    let text = format!("combined_constructs<{}_loop>", CONSTRUCTS[number]);
    let attr = attribute(p.cx(), &text);
    p.set_attr(*combined, attr);
    Ok(true)
}

fn print_combined(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(combined)] = args else { return };
    let Some(attr) = view.declared_attr(*combined) else { return };
    let text = irtool::asm::attribute_text(view.cx, attr);
    if let Some(word) = CONSTRUCTS.iter().find(|word| text.contains(&format!("<{word}_"))) {
        p.text(word);
    }
}

/// Nothing, or `(%a : type)`, or `(%a, %b : type, type)` where there may be several.
fn parse_operands(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(group), _, Arg::Attr(alone)] = args else { return Ok(false) };
    if !p.eat("(") {
        let unit = p.cx().unit_attr();
        p.set_attr(*alone, unit);
        return Ok(true);
    }
    if p.spec().operands[*group as usize].arity == irtool::spec::Arity::Optional {
        typed_operand(p, *group)?;
    } else {
        p.comma_separated(|p| {
            let operand = p.operand()?;
            p.add_operand(*group, operand);
            Ok(())
        })?;
        p.expect(":")?;
        for ty in p.type_list()? {
            p.add_operand_type(*group, ty);
        }
    }
    p.expect(")")?;
    Ok(true)
}

fn print_operands(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(group), _, Arg::Attr(alone)] = args else { return };
    if view.declared_attr(*alone).is_some() {
        return;
    }
    p.text("(");
    operands_and_types(p, view, *group);
    p.text(")");
}

/// `%a, %b : type, type`.
fn operands_and_types(p: &mut dyn AsmPrinter, view: &OpView<'_>, group: u16) {
    operands(p, view.operands(group));
    p.text(" : ");
    type_list(p, view.operands(group).map(|value| view.type_of(value)));
}

/// How a body is printed whose arguments stand before it.
const BODY: RegionLook = RegionLook { entry_args: false, terminator: true, empty_block: false };

/// `control(%i : type) = (%from : type) to (%to : type) step (%step : type) {...}`, or the region
/// alone.
fn parse_control(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Region(region), Arg::Operand(from), _, Arg::Operand(to), _, Arg::Operand(step), _] =
        args
    else {
        return Ok(false);
    };
    let mut variables = Vec::new();
    if p.eat("control") {
        p.expect("(")?;
        if p.at_operand() {
            p.comma_separated(|p| {
                variables.push(p.argument(None, None)?);
                Ok(())
            })?;
        }
        p.expect(")")?;
        for (group, word) in [(*from, "="), (*to, "to"), (*step, "step")] {
            p.expect(word)?;
            p.expect("(")?;
            let pos = p.pos();
            let count = p.operand_list(group)?;
            if count != variables.len() {
                let wanted = variables.len();
                return match count {
                    0 if p.at("(") || p.at("[") => p.bare_error("unexpected delimiter"),
                    0 => p.wrong_token("expected operand"),
                    _ => p.error_at(pos, format!("expected {wanted} operands")),
                };
            }
            p.expect(":")?;
            for ty in p.type_list()? {
                p.add_operand_type(group, ty);
            }
            p.expect(")")?;
        }
    }
    p.region(*region, &variables)?;
    Ok(true)
}

fn print_control(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Region(region), Arg::Operand(from), _, Arg::Operand(to), _, Arg::Operand(step), _] =
        args
    else {
        return;
    };
    let Some(region) = view.declared_regions(*region).first().copied() else { return };
    if view.entry_args(region).next().is_some() {
        p.text("control(");
        for (number, variable) in view.entry_args(region).enumerate() {
            if number > 0 {
                p.text(", ");
            }
            p.inner_value(variable);
            p.text(" : ");
            p.ty(view.own.value_type(variable));
        }
        for (group, words) in [(*from, ") = ("), (*to, ") to ("), (*step, ")  step (")] {
            p.text(words);
            operands_and_types(p, view, group);
        }
        p.text(") ");
    }
    p.region(region, BODY);
}
