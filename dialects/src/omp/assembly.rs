//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, parsing};
use irtool::context::{AttrData, Piece};
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("ClauseAttr", Directive { parse: parse_clause, print: print_clause }),
        ("SynchronizationHint", Directive { parse: parse_hint, print: print_hint }),
    ],
    ..Assembly::NONE
};

/// The words of a hint, in the order of their bits, and a word for none of them.
const HINTS: [&str; 4] = ["uncontended", "contended", "nonspeculative", "speculative"];
const NO_HINT: &str = "none";

fn parse_clause(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(clause)] = args else { return Ok(false) };
    parsing::declared_attribute(p, *clause, false)
}

fn print_clause(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(clause)] = args else { return };
    let Some(clause) = view.declared_attr(*clause) else { return };
    // `#omp<class word>`: the word alone, without the blank before it.
    let AttrData::Dialect(text) = view.cx.attr_data(clause) else { return };
    if let [Piece::Text(bytes)] = &*text.pieces {
        p.bytes(bytes[text.mnemonic().len()..].trim_ascii());
    }
}

fn parse_hint(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(hint)] = args else { return Ok(false) };
    let cx = p.cx();
    let mut bits = 0i64;
    if !p.eat(NO_HINT) {
        loop {
            let word = p.keyword()?;
            let Some(bit) = HINTS.iter().position(|known| *known == word) else {
                return p.error(format!("{word} is not a valid hint"));
            };
            bits |= 1 << bit;
            if !p.eat(",") {
                break;
            }
        }
    }
    let value = cx.int_attr(cx.i64(), bits);
    p.set_attr(*hint, value);
    Ok(true)
}

fn print_hint(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(hint)] = args else { return };
    let Some(hint) = view.declared_attr(*hint) else { return };
    let AttrData::Integer { value, .. } = view.cx.attr_data(hint) else { return };
    let bits = value.to_i64().unwrap_or(0);
    if bits == 0 {
        return;
    }
    let words = (0..HINTS.len()).filter(|bit| bits >> bit & 1 != 0).map(|bit| HINTS[bit]);
    p.text(&words.collect::<Vec<_>>().join(", "));
}
