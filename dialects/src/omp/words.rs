//! Attributes that are a word, or several: `#omp<schedulekind static>`, `#omp<reduction_modifier(task)>`.

use irtool::asm::custom::OpParser;
use irtool::context::{AttrData, Attribute, Context, Piece};
use irtool::spec::{OpSpec, Spelling};

/// What stands after the mnemonic: the words, without the parentheses that some have around them.
pub(super) fn word(cx: &Context, attr: Attribute) -> Option<&str> {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return None };
    let [Piece::Text(bytes)] = &*text.pieces else { return None };
    let words = std::str::from_utf8(&bytes[text.mnemonic().len()..]).ok()?.trim();
    Some(words.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(words))
}

/// The attribute of this text: a mnemonic and what follows.
pub(super) fn attribute(cx: &Context, text: &str) -> Attribute {
    cx.plain_dialect_attr("omp", text, true)
}

/// Sets the attribute of this number to a word, if it is one of those that it may be; says
/// whether it is.
pub(super) fn set(p: &mut OpParser<'_, '_, '_>, n: u16, mnemonic: &str, word: &str) -> bool {
    let known = is_known(p.spec(), n, word);
    if known {
        let attr = attribute(p.cx(), &format!("{mnemonic} {word}"));
        p.set_attr(n, attr);
    }
    known
}

/// Whether the attribute of this number may be this word.
pub(super) fn is_known(spec: &OpSpec, n: u16, word: &str) -> bool {
    match &spec.attrs[n as usize].constraint.spelling {
        Spelling::Words(words) => words.cases.iter().any(|(known, _)| **known == *word),
        _ => false,
    }
}
