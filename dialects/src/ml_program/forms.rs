//! The forms of functions and graphs, names of loads, and the order of tokens.

use crate::function;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, ResultNames, operands,
};
use irtool::context::AttrData;
use irtool::spec::format::{Arg, Of};

pub(super) static FUNCTION: Assembly = Assembly {
    parse: Some(function::parse_plain),
    print: Some(function::print_declared),
    ..Assembly::NONE
};
pub(super) static LOAD: Assembly =
    Assembly { result_names: ResultNames::By(global_name), ..Assembly::NONE };
pub(super) static ORDERED: Assembly = Assembly {
    directives: &[("TokenOrdering", Directive { parse: parse_ordering, print: print_ordering })],
    ..Assembly::NONE
};

/// The last name of the symbol that is loaded.
fn global_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let global = view.property("global").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::SymbolRef { root, nested }) = global {
        name(0, view.cx.bytes(*nested.last().unwrap_or(root)));
    }
}

/// Parses `ordering(%a, %b -> !ml_program.token)`, `ordering(() -> type)`, or nothing.
fn parse_ordering(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(consumed), Arg::Type(produced)] = args else { return Ok(false) };
    if !p.eat("ordering") {
        return Ok(false);
    }
    p.expect("(")?;
    if p.eat("(") {
        p.expect(")")?;
    } else {
        let token = p.cx().plain_dialect_type("ml_program", "token");
        let count = p.operand_list(*consumed)?;
        if count == 0 {
            return p.wrong_token("expected SSA operand");
        }
        (0..count).for_each(|_| p.add_operand_type(*consumed, token));
    }
    p.expect("->")?;
    let ty = p.ty()?;
    p.add_type_of(*produced, ty);
    p.expect(")")?;
    Ok(true)
}

fn print_ordering(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(consumed), Arg::Type(Of::Result(produced))] = args else { return };
    let tokens = view.operands(*consumed);
    let produced = view.results(*produced).next();
    if tokens.len() == 0 && produced.is_none() {
        return;
    }
    p.text(" ordering(");
    match tokens.len() {
        0 => p.text("()"),
        _ => operands(p, tokens),
    }
    if let Some(produced) = produced {
        p.text(" -> ");
        p.ty(view.type_of(produced));
    }
    p.text(")");
}
