//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::{AttrData, Attribute};
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly =
    Assembly { directives: &[("LevelRange", Directive { parse, print })], ..Assembly::NONE };

/// Parses `0 to 2`, or `0` for `0 to 1`.
fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(low), Arg::Attr(high)] = args else { return Ok(false) };
    let first = p.integer()?;
    let end = if p.eat("to") { p.integer()? } else { first.saturating_add(1) };
    let cx = p.cx();
    if end <= first {
        return p.error("expect larger level upper bound than lower bound");
    }
    p.set_attr(*low, cx.int_attr(cx.index(), first));
    p.set_attr(*high, cx.int_attr(cx.index(), end));
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(low), Arg::Attr(high)] = args else { return };
    let level = |attr: Option<Attribute>| match view.cx.attr_data(attr?) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    };
    let (Some(low), Some(high)) =
        (level(view.declared_attr(*low)), level(view.declared_attr(*high)))
    else {
        return;
    };
    p.text(&low.to_string());
    if low.checked_add(1) != Some(high) {
        p.text(&format!(" to {high}"));
    }
}
