//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Type};
use irtool::spec::format::{Arg, Of};

pub(crate) static DIRECTIVES: Assembly =
    Assembly { directives: &[("AwaitResultType", Directive { parse, print })], ..Assembly::NONE };

/// Parses the type of what is awaited: a value gives its own type, a token nothing.
fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Type(operand), Arg::Type(result)] = args else { return Ok(false) };
    let ty = p.ty()?;
    p.add_type_of(*operand, ty);
    if let Some(inner) = awaited(p.cx(), ty) {
        p.add_type_of(*result, inner);
    }
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Type(Of::Operand(operand)), _] = args else { return };
    if let Some(value) = view.operands(*operand).next() {
        p.ty(view.type_of(value));
    }
}

/// What `!async.value<...>` holds.
pub(super) fn awaited(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!async.value<")?.strip_suffix('>')?;
    parse_type_text(cx, inner)
}
