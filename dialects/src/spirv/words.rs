//! Enums as hand-written forms have them: words, or strings of words.

use irtool::asm::custom::{AsmPrinter, OpParser, Parse};
use irtool::context::{AttrData, Attribute, Context, Piece};

/// The attribute that words stand for, if there are such; `mnemonic` says of which enum.
fn attribute(cx: &Context, mnemonic: &str, words: &str) -> Option<Attribute> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '|' | ' ');
    if words.is_empty() || !words.chars().all(plain) {
        return None;
    }
    irtool::asm::parse_attribute_text(cx, &format!("#spirv.{mnemonic}<{words}>")).ok()
}

/// The words that an attribute stands for.
pub(super) fn of(cx: &Context, attr: Attribute) -> &str {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return "" };
    let [Piece::Text(bytes)] = &*text.pieces else { return "" };
    let words = std::str::from_utf8(&bytes[text.mnemonic().len()..]).unwrap_or_default();
    words.trim().trim_start_matches('<').trim_end_matches('>')
}

/// Parses a word; `name` is what messages call the attribute.
pub(super) fn parse_keyword(
    p: &mut OpParser<'_, '_, '_>,
    name: &str,
    mnemonic: &str,
) -> Parse<Attribute> {
    let start = p.pos();
    let Some(word) = p.optional_keyword() else { return p.error("expected valid keyword") };
    match attribute(p.cx(), mnemonic, word) {
        Some(attr) => Ok(attr),
        None => p.error_at(start, format!("invalid {name} attribute specification: {word}")),
    }
}

/// Parses words in a string; says what they are.
pub(super) fn parse_string(
    p: &mut OpParser<'_, '_, '_>,
    name: &str,
    mnemonic: &str,
) -> Parse<(Attribute, String)> {
    let start = p.pos();
    let cx = p.cx();
    let attr = p.attribute(Some(cx.none()))?;
    let AttrData::String { value, .. } = cx.attr_data(attr) else {
        return p.error_at(start, format!("expected {name} attribute specified as string"));
    };
    let words = String::from_utf8_lossy(cx.bytes(*value)).into_owned();
    match attribute(cx, mnemonic, &words) {
        Some(attr) => Ok((attr, words)),
        None => {
            let shown = irtool::asm::attribute_text(cx, attr);
            p.error_at(start, format!("invalid {name} attribute specification: {shown}"))
        }
    }
}

/// Prints the words of an attribute as a string.
pub(super) fn print_string(p: &mut dyn AsmPrinter, cx: &Context, attr: Attribute) {
    p.text("\"");
    p.text(of(cx, attr));
    p.text("\"");
}
