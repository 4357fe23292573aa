//! Clauses of routines: names that they are bound to, and how they use gangs.

use super::devices::{is_for_any, kind, kinds_before, print_clause, print_kind};
use irtool::asm::custom::{AsmPrinter, Directive, OpParser, OpView, Parse};
use irtool::context::AttrData;
use irtool::spec::format::Arg;

pub(super) const BIND: Directive = Directive { parse: parse_bind, print: print_bind };
pub(super) const GANG: Directive = Directive { parse: parse_gang, print: print_gang };

/// `@name, "name" [kind]`: symbols and strings are kept apart.
fn parse_bind(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(symbols), Arg::Attr(strings), Arg::Attr(symbol_kinds), Arg::Attr(string_kinds)] =
        args
    else {
        return Ok(false);
    };
    let cx = p.cx();
    // Names and kinds, of symbols and of strings.
    let mut found = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
    p.comma_separated(|p| {
        let name = p.attribute(None)?;
        let kind = kind(p)?;
        // What is no name is taken, and only its kind is kept, with those of strings.
        let (number, is_name) = match cx.attr_data(name) {
            AttrData::SymbolRef { .. } => (0, true),
            AttrData::String { .. } => (1, true),
            _ => (1, false),
        };
        let (names, kinds) = &mut found[number];
        names.extend(is_name.then_some(name));
        kinds.push(kind);
        Ok(())
    })?;
    let [symbols_found, strings_found] = &found;
    p.set_attr(*symbols, cx.array_attr(&symbols_found.0));
    p.set_attr(*symbol_kinds, cx.array_attr(&symbols_found.1));
    p.set_attr(*strings, cx.array_attr(&strings_found.0));
    p.set_attr(*string_kinds, cx.array_attr(&strings_found.1));
    Ok(true)
}

fn print_bind(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(symbols), Arg::Attr(strings), Arg::Attr(symbol_kinds), Arg::Attr(string_kinds)] =
        args
    else {
        return;
    };
    let mut first = true;
    for (names, kinds) in [(*symbols, *symbol_kinds), (*strings, *string_kinds)] {
        // Names without kinds are not printed.
        let kinds = view.array(kinds);
        for (number, name) in view.array(names).iter().take(kinds.len()).enumerate() {
            if !std::mem::take(&mut first) {
                p.text(", ");
            }
            p.attribute(*name);
            print_kind(p, view.cx, kinds.get(number));
        }
    }
}

/// Nothing, or `([kinds], dim: 1 : i64 [kind])`.
fn parse_gang(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(alone), Arg::Attr(dimensions), Arg::Attr(kinds)] = args else {
        return Ok(false);
    };
    let cx = p.cx();
    if is_for_any(p, *alone) {
        return Ok(true);
    }
    let without = kinds_before(p)?;
    let (mut found, mut devices) = (Vec::new(), Vec::new());
    p.comma_separated(|p| {
        p.expect("dim")?;
        p.expect(":")?;
        found.push(p.attribute(None)?);
        devices.push(kind(p)?);
        Ok(())
    })?;
    p.expect(")")?;
    p.set_attr(*alone, cx.array_attr(&without));
    p.set_attr(*dimensions, cx.array_attr(&found));
    p.set_attr(*kinds, cx.array_attr(&devices));
    Ok(true)
}

fn print_gang(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(alone), Arg::Attr(dimensions), Arg::Attr(kinds)] = args else { return };
    // Dimensions without kinds are not printed.
    let kinds = view.array(*kinds);
    print_clause(p, view, *alone, kinds.is_empty(), !kinds.is_empty(), |p| {
        for (number, (dimension, kind)) in view.array(*dimensions).iter().zip(kinds).enumerate() {
            p.text(if number > 0 { ", dim: " } else { "dim: " });
            p.attribute(*dimension);
            print_kind(p, view.cx, Some(kind));
        }
    });
}
