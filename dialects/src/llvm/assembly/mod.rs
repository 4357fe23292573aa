//! The forms of ops that ODS does not state, and the functions that formats name.

mod branches;
mod calls;
mod elements;
mod functions;
mod globals;
mod instructions;

pub(crate) use calls::{ASSUME, CALL, CALL_INTRINSIC, INVOKE};
pub(crate) use functions::FUNC;
pub(crate) use globals::{ALIAS, GLOBAL};
pub(crate) use instructions::{ALLOCA, FCMP, ICMP, LANDINGPAD};

use super::attr_syntax::LINKAGE_TYPES;
use super::types::word_of;
use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::{AttrData, Attribute, Context, Type};
use irtool::spec::Spelling;
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        (
            "GEPIndices",
            Directive { parse: elements::parse_indices, print: elements::print_indices },
        ),
        (
            "IndirectBrOpSucessors",
            Directive { parse: branches::parse_targets, print: branches::print_targets },
        ),
        (
            "InsertExtractValueElementType",
            Directive { parse: elements::parse_part, print: |_, _, _| {} },
        ),
        ("LLVMLinkage", Directive { parse: parse_linkage, print: print_linkage }),
        ("ShuffleType", Directive { parse: elements::parse_shuffle, print: |_, _, _| {} }),
        ("SwitchOpCases", Directive { parse: branches::parse_cases, print: branches::print_cases }),
    ],
    ..Assembly::NONE
};

/// The type that is spelled so after the name of the dialect, as printers spell it.
pub(super) fn own_type(cx: &Context, text: String) -> Type {
    cx.plain_dialect_type("llvm", &text)
}

/// The attribute `#llvm.mnemonic<word>`.
fn word_attr(cx: &Context, mnemonic: &str, word: &str) -> Attribute {
    cx.plain_dialect_attr("llvm", format!("{mnemonic}<{word}>"), false)
}

/// Parses one of these words, or stands for the first: an inherent attribute.
fn parse_word(p: &mut OpParser<'_, '_, '_>, name: &str, mnemonic: &str, words: &[&str]) {
    let word = p.eat_one_of(words).unwrap_or(0);
    let value = word_attr(p.cx(), mnemonic, words[word]);
    p.set_property(name, value);
}

/// Prints a word and a blank, unless it is the one that goes without saying.
fn print_word(p: &mut dyn AsmPrinter, view: &OpView<'_>, name: &str, mnemonic: &str, unsaid: &str) {
    let attr = view.property(name);
    if let Some(word) = attr.and_then(|attr| word_of(view.cx, attr, mnemonic))
        && word != unsaid
    {
        p.text(word);
        p.text(" ");
    }
}

/// How symbols are seen from elsewhere, by number.
const VISIBILITIES: &[&str] = &["", "hidden", "protected"];
/// Whether the address of a symbol matters, by number.
const ADDRESSES: &[&str] = &["", "local_unnamed_addr", "unnamed_addr"];

/// Parses one of these words, or stands for the first: an inherent attribute that is its number.
fn parse_number(p: &mut OpParser<'_, '_, '_>, name: &str, words: &[&str]) {
    let number = p.eat_one_of(words).unwrap_or(0);
    let cx = p.cx();
    p.set_property(name, cx.int_attr(cx.i64(), number as i64));
}

/// Prints the word for a number and a blank, unless it is the first.
fn print_number(p: &mut dyn AsmPrinter, view: &OpView<'_>, name: &str, words: &[&str]) {
    let number = view.property(name).map(|attr| view.cx.attr_data(attr));
    let Some(AttrData::Integer { value, .. }) = number else { return };
    let number = value.to_i64().and_then(|number| usize::try_from(number).ok());
    if let Some(word) = number.and_then(|number| words.get(number)).filter(|word| !word.is_empty())
    {
        p.text(word);
        p.text(" ");
    }
}

fn parse_linkage(p: &mut OpParser<'_, '_, '_>, _: &[Arg]) -> Parse<bool> {
    parse_word(p, "linkage", "linkage", LINKAGE_TYPES);
    Ok(true)
}

fn print_linkage(p: &mut dyn AsmPrinter, view: &OpView<'_>, _: &[Arg]) {
    let attr = view.property("linkage");
    if let Some(word) = attr.and_then(|attr| word_of(view.cx, attr, "linkage")) {
        p.text(word);
    }
}

/// Parses `comdat(@a::@b)`, if it is there.
fn parse_comdat(p: &mut OpParser<'_, '_, '_>) -> Parse {
    if !p.eat("comdat") {
        return Ok(());
    }
    p.expect("(")?;
    let start = p.pos();
    let comdat = p.attribute(None)?;
    if !matches!(p.cx().attr_data(comdat), AttrData::SymbolRef { .. }) {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    p.set_property("comdat", comdat);
    p.expect(")")
}

fn print_comdat(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(comdat) = view.property("comdat") {
        p.text(" comdat(");
        p.attribute(comdat);
        p.text(")");
    }
}

/// The words for the values of an inherent attribute that is a number.
fn cases<'a>(spec: &'a irtool::spec::OpSpec, name: &str) -> &'a [(irtool::spec::Text, i64)] {
    let attr = spec.attrs.iter().find(|attr| *attr.name == *name);
    match attr.map(|attr| &attr.constraint.spelling) {
        Some(Spelling::Enum(cases)) => cases,
        _ => &[],
    }
}
