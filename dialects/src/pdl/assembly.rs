//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::AttrData;
use irtool::spec::format::{Arg, Of};

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("OperationOpAttributes", OPERATION_ATTRIBUTES),
        ("RangeType", RANGE_TYPE),
        ("ResultsValueType", Directive { parse: parse_results, print: print_results }),
    ],
    ..Assembly::NONE
};

/// `custom<...>($values, $names)`: `{"name" = %attribute, ...}`.
pub(crate) const OPERATION_ATTRIBUTES: Directive =
    Directive { parse: parse_attributes, print: print_attributes };
/// `custom<RangeType>(ref(type($arguments)), type($result))`.
pub(crate) const RANGE_TYPE: Directive = Directive { parse: parse_range, print: print_range };

/// For ops in whose regions the ops of this dialect go without its name.
pub(crate) static BODY: Assembly = Assembly { default_dialect: "pdl", ..Assembly::NONE };

/// Parses `{"name" = %attribute, ...}`, if it is there.
fn parse_attributes(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(values), Arg::Attr(names)] = args else { return Ok(false) };
    let cx = p.cx();
    let mut found = Vec::new();
    let there = p.eat("{");
    if there && !p.eat("}") {
        loop {
            let start = p.pos();
            let name = p.attribute(Some(cx.none()))?;
            if !matches!(cx.attr_data(name), AttrData::String { .. }) {
                return p.error_at(start, "invalid kind of attribute specified");
            }
            found.push(name);
            p.expect("=")?;
            let value = p.operand()?;
            p.add_operand(*values, value);
            if !p.eat(",") {
                break;
            }
        }
        p.expect("}")?;
    }
    let list = cx.array_attr(&found);
    p.set_attr(*names, list);
    Ok(true)
}

fn print_attributes(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(values), Arg::Attr(names)] = args else { return };
    let Some(AttrData::Array(list)) = view.declared_attr(*names).map(|a| view.cx.attr_data(a))
    else {
        return;
    };
    for (number, (name, value)) in list.iter().zip(view.operands(*values)).enumerate() {
        p.text(if number == 0 { " {" } else { ", " });
        p.attribute(*name);
        p.text(" = ");
        p.operand(value);
    }
    if !list.is_empty() {
        p.text("}");
    }
}

/// Parses `: type` of a range of nothing; any other has elements of the kind of its first.
fn parse_range(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [_, Arg::Type(result)] = args else { return Ok(false) };
    let cx = p.cx();
    let first = p.operand_types(0).next();
    let Some(first) = first else {
        p.expect(":")?;
        let ty = p.ty()?;
        p.add_type_of(*result, ty);
        return Ok(true);
    };
    let text = type_text(cx, first);
    let element = text.strip_prefix("!pdl.").unwrap_or(&text);
    let element =
        element.strip_prefix("range<").and_then(|e| e.strip_suffix('>')).unwrap_or(element);
    if let Some(ty) = parse_type_text(cx, &format!("!pdl.range<{element}>")) {
        p.add_type_of(*result, ty);
    }
    Ok(true)
}

fn print_range(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [_, Arg::Type(Of::Result(result))] = args else { return };
    if view.operands(0).len() > 0 {
        return;
    }
    if let Some(value) = view.results(*result).next() {
        p.text(": ");
        p.ty(view.type_of(value));
    }
}

/// Parses `-> type` after an index; all results together are a range of values.
fn parse_results(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [index, Arg::Type(value)] = args else { return Ok(false) };
    let Arg::Ref(index) = index else { return Ok(false) };
    let Arg::Attr(index) = **index else { return Ok(false) };
    let name = p.spec().attrs[index as usize].name.to_string();
    let ty = if p.property(&name).is_some() {
        p.expect("->")?;
        Some(p.ty()?)
    } else {
        parse_type_text(p.cx(), "!pdl.range<value>")
    };
    if let Some(ty) = ty {
        p.add_type_of(*value, ty);
    }
    Ok(true)
}

fn print_results(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Ref(index), Arg::Type(Of::Result(value))] = args else { return };
    let Arg::Attr(index) = **index else { return };
    if view.declared_attr(index).is_none() {
        return;
    }
    if let Some(value) = view.results(*value).next() {
        p.text(" -> ");
        p.ty(view.type_of(value));
    }
}
