//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::{AttrData, Piece};
use irtool::spec::Spelling;
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly =
    Assembly { directives: &[("ImageOperands", Directive { parse, print })], ..Assembly::NONE };

/// Parses `["Bias|Lod"]`, if it is there.
fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(number)] = args else { return Ok(false) };
    if !p.eat("[") {
        return Ok(false);
    }
    let start = p.pos();
    let cx = p.cx();
    let named = p.attribute(Some(cx.none()))?;
    let text = match cx.attr_data(named) {
        AttrData::String { value, .. } => String::from_utf8_lossy(cx.bytes(*value)).into_owned(),
        _ => return p.error_at(start, "invalid kind of attribute specified"),
    };
    let known = match &p.spec().attrs[*number as usize].constraint.spelling {
        Spelling::Words(words) => {
            text.split('|').all(|word| words.cases.iter().any(|(case, _)| **case == *word.trim()))
        }
        _ => false,
    };
    let spelled = format!("#spirv.image_operands<{text}>");
    match irtool::asm::parse_attribute_text(cx, &spelled) {
        Ok(attr) if known => p.set_attr(*number, attr),
        _ => {
            return p.error_at(
                start,
                format!("invalid image_operands attribute specification: \"{text}\""),
            );
        }
    }
    p.expect("]")?;
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(number)] = args else { return };
    let Some(attr) = view.declared_attr(*number) else { return };
    let AttrData::Dialect(text) = view.cx.attr_data(attr) else { return };
    let [Piece::Text(bytes)] = &*text.pieces else { return };
    let words = String::from_utf8_lossy(&bytes[text.mnemonic().len()..]).into_owned();
    let words = words.trim().trim_start_matches('<').trim_end_matches('>');
    p.text(&format!("[\"{words}\"]"));
}
