//! The functions that the format of `ml_program.global` names.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("SymbolVisibility", Directive { parse: parse_visibility, print: print_visibility }),
        ("TypedInitialValue", Directive { parse: parse_value, print: print_value }),
    ],
    ..Assembly::NONE
};

fn parse_visibility(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(number)] = args else { return Ok(false) };
    let Some(word) = ["public", "private", "nested"].into_iter().find(|word| p.eat(word)) else {
        return p.error("expected 'public', 'private', or 'nested'");
    };
    let value = p.cx().string_attr(word);
    p.set_attr(*number, value);
    Ok(true)
}

fn print_visibility(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(number)] = args else { return };
    let value = view.declared_attr(*number).and_then(|attr| view.cx.string_value(attr));
    match value {
        Some(value) => p.bytes(view.cx.bytes(value)),
        None => p.text("public"),
    }
}

/// Parses `(value) : type`, where the value may be missing.
fn parse_value(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(ty), Arg::Attr(value)] = args else { return Ok(false) };
    if p.eat("(") {
        let attr = p.attribute(None)?;
        p.set_attr(*value, attr);
        p.expect(")")?;
    }
    p.expect(":")?;
    let given = p.ty()?;
    let given = p.cx().type_attr(given);
    p.set_attr(*ty, given);
    Ok(true)
}

fn print_value(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(ty), Arg::Attr(value)] = args else { return };
    if let Some(value) = view.declared_attr(*value) {
        p.text("(");
        p.attribute(value);
        p.text(")");
    }
    p.text(" : ");
    if let Some(ty) = view.declared_attr(*ty) {
        p.attribute(ty);
    }
}
