//! The functions that formats of this dialect name.

use super::{matches, sequences};
use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, ResultNames};
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        matches::PACKED,
        sequences::SEMI_FUNCTION,
        sequences::MULTITILE,
        sequences::CONTINUOUS,
        ("TransformMatchDims", Directive { parse, print }),
    ],
    ..Assembly::NONE
};

pub(crate) static FOREACH_MATCH: Assembly = Assembly {
    directives: &[matches::SYMBOLS],
    result_names: ResultNames::By(match_names),
    ..Assembly::NONE
};

/// `%updated_root, %yielded:2`.
fn match_names(_: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    name(0, b"updated_root");
    name(1, b"yielded");
}

/// Parses `all`, `0, 2` or `except(0, 2)`.
fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(positions), Arg::Attr(inverted), Arg::Attr(all)] = args else {
        return Ok(false);
    };
    let cx = p.cx();
    let mut list = Vec::new();
    if p.eat("all") {
        p.set_attr(*all, cx.unit_attr());
    } else {
        let but = p.eat("except");
        if but {
            p.set_attr(*inverted, cx.unit_attr());
            p.expect("(")?;
        }
        loop {
            list.push(p.integer()?);
            if !p.eat(",") {
                break;
            }
        }
        if but {
            p.expect(")")?;
        }
    }
    let list = cx.i64_array_attr(&list);
    p.set_attr(*positions, list);
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(positions), Arg::Attr(inverted), Arg::Attr(all)] = args else { return };
    if view.declared_attr(*all).is_some() {
        return p.text("all");
    }
    let but = view.declared_attr(*inverted).is_some();
    let list = view.declared_attr(*positions).map(|attr| view.i64s(attr)).unwrap_or_default();
    let list: Vec<String> = list.iter().map(i64::to_string).collect();
    p.text(if but { "except(" } else { "" });
    p.text(&list.join(", "));
    p.text(if but { ")" } else { "" });
}
