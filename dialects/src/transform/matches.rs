//! Lists of what `transform.foreach_match` does, and lists of integers or one value for all.

use crate::index_lists;
use irtool::asm::custom::{AsmPrinter, Directive, OpParser, OpView, Parse, operands};
use irtool::context::AttrData;
use irtool::spec::format::Arg;

/// `custom<ForeachMatchSymbols>($matchers, $actions)`.
pub(super) const SYMBOLS: (&str, Directive) =
    ("ForeachMatchSymbols", Directive { parse: parse_symbols, print: print_symbols });
/// `custom<PackedOrDynamicIndexList>($packed, $values, $integers)`.
pub(super) const PACKED: (&str, Directive) =
    ("PackedOrDynamicIndexList", Directive { parse: parse_packed, print: print_packed });

/// Parses `@matcher -> @action, ...`.
fn parse_symbols(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(matchers), Arg::Attr(actions)] = args else { return Ok(false) };
    let cx = p.cx();
    let (mut found, mut done) = (Vec::new(), Vec::new());
    loop {
        for (list, arrow) in [(&mut found, true), (&mut done, false)] {
            let name = p.symbol()?;
            if let Some(name) = cx.string_value(name) {
                list.push(cx.symbol_ref_attr(name));
            }
            if arrow {
                p.expect("->")?;
            }
        }
        if !p.eat(",") {
            break;
        }
    }
    p.set_attr(*matchers, cx.array_attr(&found));
    p.set_attr(*actions, cx.array_attr(&done));
    Ok(true)
}

fn print_symbols(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(matchers), Arg::Attr(actions)] = args else { return };
    let list = |number| view.declared_attr(number).map(|attr| view.cx.attr_data(attr));
    let (Some(AttrData::Array(matchers)), Some(AttrData::Array(actions))) =
        (list(*matchers), list(*actions))
    else {
        return;
    };
    p.indent(2);
    for (number, (matcher, action)) in matchers.iter().zip(actions).enumerate() {
        p.text(if number > 0 { ", " } else { "" });
        p.newline();
        p.attribute(*matcher);
        p.text(" -> ");
        p.attribute(*action);
    }
    p.indent(-2);
}

/// Parses `*(%all)` or a list.
fn parse_packed(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(packed), Arg::Operand(values), Arg::Attr(integers)] = args else {
        return Ok(false);
    };
    let list = if p.eat("*") {
        p.expect("(")?;
        let value = p.operand()?;
        p.add_operand(*packed, value);
        p.expect(")")?;
        Vec::new()
    } else {
        index_lists::parse(p, *values, ("[", "]"))?
    };
    let list = p.cx().i64_array_attr(&list);
    p.set_attr(*integers, list);
    Ok(true)
}

fn print_packed(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(packed), Arg::Operand(values), Arg::Attr(integers)] = args else { return };
    let all = view.operands(*packed);
    if all.len() > 0 {
        p.text("*(");
        operands(p, all);
        return p.text(")");
    }
    let list = view.declared_attr(*integers).map(|attr| view.i64s(attr)).unwrap_or_default();
    index_lists::print(p, &mut view.operands(*values), &list, ("[", "]"));
}
