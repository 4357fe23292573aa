//! Ops whose attributes are `{axis = 1 : i32, nan_mode = IGNORE}`: words stand for the attributes of
//! an enum.

use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, arrow_types, operands, type_list,
};
use irtool::asm::parse_attribute_text;
use irtool::context::{AttrData, Attribute, Context, Failed, Piece, Type};

pub(super) static WITH_WORDS: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

/// The attribute that is spelled as a word, and the mnemonic of its kind.
fn word_of(p: &OpParser<'_, '_, '_>) -> Option<(&'static str, &'static str, &'static str)> {
    let known = |name: &str| p.spec().attrs.iter().any(|attr| *attr.name == *name);
    WORDS.into_iter().find(|(name, ..)| known(name))
}

/// Attributes that are words, the mnemonics of their kinds, and what messages call them.
const WORDS: [(&str, &str, &str); 4] = [
    ("nan_mode", "nan_mode", "nan_mode"),
    ("rounding_mode", "rounding_mode", "rounding_mode"),
    ("mode", "resize_mode", "resize mode"),
    ("block_size", "block_size", "block_size"),
];

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let word = word_of(p);
    let mut values = Vec::new();
    p.comma_separated(|p| {
        if !p.at_operand() {
            return p.wrong_token("expected SSA operand");
        }
        values.push(p.operand()?);
        Ok(())
    })?;
    if p.eat("{") && !p.eat("}") {
        p.comma_separated(|p| parse_entry(p, word))?;
        p.expect("}")?;
    }
    let start = p.pos();
    p.expect(":")?;
    let (inputs, results) = p.function_type(start)?;
    if inputs.len() != values.len() {
        return p.wrong_type_count(p.pos(), values.len(), inputs.len());
    }
    let last = p.spec().operands.len().saturating_sub(1);
    for (number, (value, ty)) in values.into_iter().zip(inputs).enumerate() {
        p.add_typed_operand(number.min(last) as u16, value, *ty);
    }
    let last = p.spec().results.len().saturating_sub(1);
    for (number, ty) in results.iter().enumerate() {
        p.add_result_type(number.min(last) as u16, *ty);
    }
    Ok(())
}

/// Parses `name = value`.
fn parse_entry(
    p: &mut OpParser<'_, '_, '_>,
    word: Option<(&'static str, &'static str, &'static str)>,
) -> Parse {
    // Like the reference, without a word about what is no name.
    let Some(name) = p.optional_keyword() else { return Err(Failed) };
    p.expect("=")?;
    let cx = p.cx();
    if let Some((_, mnemonic, shown)) = word.filter(|(known, ..)| *known == name) {
        if let Some(value) = p.optional_keyword() {
            let text = format!("#tosa.{mnemonic}<{value}>");
            return match parse_attribute_text(cx, &text) {
                Ok(attr) => {
                    p.set_attribute(name, attr);
                    Ok(())
                }
                Err(_) => p.error(format!("invalid {shown} value: {value}")),
            };
        }
        // An attribute of another kind is as good as none.
        let attr = p.attribute(None)?;
        if !own_word(cx, attr).is_empty() {
            p.set_attribute(name, attr);
        }
        return Ok(());
    }
    let attr = p.attribute(None)?;
    p.set_attribute(name, attr);
    Ok(())
}

/// The word that an attribute of the dialect stands for.
fn own_word(cx: &Context, attr: Attribute) -> &str {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return "" };
    let [Piece::Text(bytes)] = &*text.pieces else { return "" };
    let words = std::str::from_utf8(&bytes[text.mnemonic().len()..]).unwrap_or_default();
    words.trim().trim_start_matches('<').trim_end_matches('>')
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    p.text(" ");
    operands(p, view.all_operands());
    let is_word = |name: &[u8]| WORDS.iter().any(|(word, ..)| word.as_bytes() == name);
    let mut open = false;
    for attr in view.attrs_but(&[]) {
        let name = cx.bytes(attr.name);
        let word = if is_word(name) { own_word(cx, attr.value) } else { "" };
        if name == b"nan_mode" && word == "PROPAGATE" {
            continue;
        }
        p.text(if open { ", " } else { " {" });
        open = true;
        p.bytes(name);
        p.text(" = ");
        match word {
            "" => p.attribute(attr.value),
            word => p.text(word),
        }
    }
    p.text(if open { "} : (" } else { " : (" });
    type_list(p, view.all_operands().map(|value| view.type_of(value)));
    p.text(")");
    let results: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    arrow_types(p, view, &results);
}
