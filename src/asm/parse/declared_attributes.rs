//! Attributes and types of dialects of which all are known, by their mnemonics.
//!
//! Others are errors, and the words of those that stand for enums are read and ordered, as the
//! dialect's own parser would. What else belongs to an attribute is kept as text.

use super::format_attributes::words_attribute;
use super::verbatim::Symbol;
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{Attribute, Context, Identifier, OpName};
use crate::spec::definition::{Definition, ParamKind};
use crate::spec::{AttrPredicate, Spelling, Words};

impl Parser<'_> {
    /// Parses the text of a dialect that has attributes of these mnemonics. `None` when the text
    /// is fine, as far as is known, and to be kept as it is.
    pub(super) fn declared_attribute(
        &mut self,
        symbol: &Symbol,
        known: &[&str],
    ) -> Parse<Option<Attribute>> {
        let cx = self.cx;
        let dialect = cx.str(symbol.dialect);
        if known.is_empty() {
            let message = format!("dialect '{dialect}' provides no attribute parsing hook");
            return self.error_at(symbol.start, message);
        }
        let after = self.tok;
        let mnemonic = self.mnemonic_of(symbol)?;
        if !known.contains(&&*mnemonic) {
            self.tok = after;
            let message = cx.unknown_attribute(symbol.dialect, &mnemonic);
            return self.error_at(self.first_word(symbol), message);
        }
        let Some(words) = words_of(cx, symbol.dialect, &mnemonic) else {
            self.tok = after;
            return Ok(None);
        };
        self.bump();
        let attr = words_attribute(self, words, (&dialect, &mnemonic), "");
        self.tok = after;
        attr.map(Some)
    }
}

impl Parser<'_> {
    /// Where the text of a dialect's symbol starts, behind blanks.
    fn first_word(&self, symbol: &Symbol) -> usize {
        let text = &self.src[symbol.start..];
        symbol.start + text.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
    }

    /// Whether a dialect has a type of this mnemonic.
    pub(super) fn declared_type(&mut self, symbol: &Symbol, known: &[&str]) -> Parse<()> {
        if known.is_empty() {
            let name = self.cx.str(symbol.dialect);
            let message = format!("dialect '{name}' provides no type parsing hook");
            return self.error_at(symbol.start, message);
        }
        let after = self.tok;
        let mnemonic = self.mnemonic_of(symbol)?;
        if !known.contains(&&*mnemonic) {
            let message = self.cx.unknown_type(symbol.dialect, &mnemonic);
            return self.error_at(self.first_word(symbol), message);
        }
        self.tok = after;
        Ok(())
    }

    /// The word that a dialect's text starts with, dots included.
    fn mnemonic_of(&mut self, symbol: &Symbol) -> Parse<String> {
        self.reset(symbol.start);
        let token = self.tok;
        if !matches!(token.kind, Tok::BareId | Tok::IntType) {
            return self.error("expected valid keyword");
        }
        Ok(String::from_utf8_lossy(self.text(token)).into_owned())
    }
}

/// The words that an attribute is made of, as ops of its dialect declare it.
pub(super) fn words_of<'c>(
    cx: &'c Context,
    dialect: Identifier,
    mnemonic: &str,
) -> Option<&'c Words> {
    let (op, attr) = cx.declares_words(dialect, mnemonic, || all_words(cx, &cx.str(dialect)))?;
    match &crate::spec::of(cx, op)?.attrs.get(attr)?.constraint.spelling {
        Spelling::Words(words) => Some(words),
        _ => None,
    }
}

/// Whether a word is a case of the enum that an attribute of a dialect stands for.
pub(super) fn has_case(cx: &Context, dialect: Identifier, mnemonic: &str, word: &str) -> bool {
    case_number(cx, dialect, mnemonic, word).is_some()
}

/// Which case it is.
pub(super) fn case_number(
    cx: &Context,
    dialect: Identifier,
    mnemonic: &str,
    word: &str,
) -> Option<usize> {
    if let Some(words) = words_of(cx, dialect, mnemonic) {
        return words.cases.iter().position(|(case, _)| case == word);
    }
    let definition: Option<&Definition> = cx.definition(dialect, mnemonic.as_bytes(), false);
    match definition.and_then(|definition| definition.params.first()).map(|param| &param.kind) {
        Some(ParamKind::Enum(cases, ..)) => cases.iter().position(|case| case == word),
        _ => None,
    }
}

/// The mnemonics of attributes that are words, each with an op that declares such an attribute and
/// the number of that.
fn all_words(cx: &Context, dialect: &str) -> Vec<(String, OpName, usize)> {
    let mut all: Vec<(String, OpName, usize)> = Vec::new();
    let Some(info) = cx.registry().dialects().find(|info| info.name == dialect) else {
        return all;
    };
    for op in info.all_ops() {
        let Some(name) = cx.find_op_name(op.name().as_bytes()) else { continue };
        let Some(spec) = crate::spec::of(cx, name) else { continue };
        for (number, attr) in spec.attrs.iter().enumerate() {
            if let (AttrPredicate::Dialect(d, mnemonic), Spelling::Words(_)) =
                (&attr.constraint.predicate, &attr.constraint.spelling)
                && d == dialect
                && !all.iter().any(|(known, ..)| known == mnemonic)
            {
                all.push((mnemonic.to_string(), name, number));
            }
        }
    }
    all
}
