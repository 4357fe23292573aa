//! Parameters of types and attributes by their definitions: each as it is read, how it prints, and
//! what it is to those who check it.

use super::by_format::{cx_definition, kind_name, wrong_kind};
use super::by_hand::may_print_otherwise;
use super::declared_attributes::words_of;
use super::defined_numbers::{boolean, integer};
use super::format_attributes::words_attribute;
use super::{Parse, Parser};
use crate::asm::custom::ByHand;
use crate::asm::lexer::Tok;
use crate::asm::print::{attribute_text, type_text};
use crate::context::{AttrData, Attribute, Context, Identifier, Piece, TypeData, Verbatim};
use crate::spec::definition::{Flags, ParamKind};
use crate::spec::{AttrPredicate, Text, TypePredicate};
use crate::support::strings;

/// What a parameter is, as checks see it, and how it prints.
pub(super) type Found = (Vec<Piece>, Option<Attribute>);

fn text(out: &mut Vec<Piece>, text: &str) {
    out.push(Piece::Text(text.as_bytes().into()));
}

pub(super) fn at_close(p: &Parser<'_>) -> bool {
    matches!(p.tok.kind, Tok::Greater | Tok::RParen | Tok::RSquare | Tok::RBrace | Tok::Eof)
}

/// Parses a parameter and says how it prints and, if something checks it, what it is.
pub(super) fn value(
    p: &mut Parser<'_>,
    kind: &ParamKind,
    class: &str,
    qualified: bool,
    checked: bool,
) -> Parse<Found> {
    let own = |text: String| Ok((vec![Piece::Text(text.into_bytes().into())], None));
    match kind {
        // One that may be absent may be so behind its name, too.
        ParamKind::Integer(..)
            if class.starts_with("std::optional<")
                && !matches!(p.tok.kind, Tok::Integer | Tok::Minus)
                && !matches!(p.text(p.tok), b"true" | b"false") =>
        {
            Ok((Vec::new(), None))
        }
        ParamKind::Integer(width, signed) => {
            let text = integer(p, *width, *signed)?;
            let number = if checked { text.parse().ok() } else { None };
            let number = number.map(|number| p.cx.int_attr(p.cx.i64(), number));
            Ok((vec![Piece::Text(text.into_bytes().into())], number))
        }
        ParamKind::Bool => boolean(p).and_then(|value| own(value.to_string())),
        ParamKind::String => {
            if !p.at(Tok::String) {
                return p.error("expected string");
            }
            let mut quoted = Vec::new();
            let value = p.string_value(p.tok);
            strings::write_quoted(&mut quoted, &value);
            let part = checked.then(|| p.cx.string_attr(&value));
            p.bump();
            Ok((vec![Piece::Text(quoted.into())], part))
        }
        ParamKind::Enum(cases, separator, summary) => {
            words(p, cases, separator, (class, summary)).and_then(own)
        }
        ParamKind::Word(cases, what) => keyword(p, cases, what).and_then(own),
        ParamKind::Flags(flags) => flag_words(p, flags).and_then(own),
        ParamKind::Braces(inner) => {
            p.expect_literal("{")?;
            let mut out = vec![Piece::Text(b"{".as_slice().into())];
            out.extend(value(p, inner, class, qualified, checked)?.0);
            p.expect_literal("}")?;
            text(&mut out, "}");
            Ok((out, None))
        }
        ParamKind::Type(predicate) => type_parameter(p, predicate, qualified),
        ParamKind::Attr(predicate) => attribute(p, predicate, qualified),
        ParamKind::AffineMap => {
            let map = p.bare_affine_map()?;
            let text = attribute_text(p.cx, map);
            let bare = text.strip_prefix("affine_map<").and_then(|text| text.strip_suffix('>'));
            own(bare.unwrap_or(&text).to_owned())
        }
        ParamKind::List(element) => {
            let (mut out, mut parts) = (Vec::new(), Some(Vec::new()));
            loop {
                let (pieces, part) = value(p, element, class, qualified, checked)?;
                out.extend(pieces);
                parts = parts.zip(part).map(|(mut parts, part)| {
                    parts.push(part);
                    parts
                });
                if !p.eat(Tok::Comma) {
                    let parts = parts.filter(|_| checked);
                    return Ok((out, parts.map(|parts| p.cx.array_attr(&parts))));
                }
                text(&mut out, ", ");
            }
        }
        ParamKind::ByName(element) => by_name(p, element, class, qualified),
    }
}

/// Attributes in the order of their names.
fn by_name(p: &mut Parser<'_>, kind: &ParamKind, class: &str, qualified: bool) -> Parse<Found> {
    let mut found = Vec::new();
    loop {
        let (pieces, part) = value(p, kind, class, qualified, true)?;
        let written = part.map(|attr| attribute_text(p.cx, attr)).unwrap_or_default();
        let name = written.split('"').nth(1).unwrap_or_default().to_owned();
        found.push((name, pieces, part));
        if !p.eat(Tok::Comma) {
            break;
        }
    }
    found.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    let parts: Vec<Attribute> = found.iter().filter_map(|(_, _, part)| *part).collect();
    let mut out = Vec::new();
    for (number, (_, pieces, _)) in found.into_iter().enumerate() {
        text(&mut out, if number > 0 { ", " } else { "" });
        out.extend(pieces);
    }
    Ok((out, Some(p.cx.array_attr(&parts))))
}

/// A type; one of a definition stands without its name where it may.
fn type_parameter(p: &mut Parser<'_>, predicate: &TypePredicate, qualified: bool) -> Parse<Found> {
    let start = p.tok.start;
    let own = match predicate {
        TypePredicate::Dialect(dialect, mnemonic) => cx_definition(p.cx, dialect, mnemonic, true),
        _ => None,
    };
    let ty = match own {
        Some((dialect, found)) if !p.at(Tok::ExclaimId) => p.defined_type(dialect, found)?,
        _ => p.parse_type()?,
    };
    if !predicate.accepts(p.cx, ty) {
        let wanted = match predicate {
            TypePredicate::Dialect(dialect, mnemonic) => format!("{dialect}.{mnemonic}"),
            _ => kind_name(predicate).unwrap_or_default().to_owned(),
        };
        return p.error_at(start, wrong_kind(p.cx, &wanted, ty));
    }
    let part = Some(p.cx.intern_attribute(AttrData::Type(ty)));
    let pieces = match p.cx.type_data(ty) {
        TypeData::Dialect(text) if own.is_some() && text.alias.is_none() && !qualified => {
            without_name(text, text.mnemonic().len())
        }
        _ if ty.may_alias() => vec![Piece::Type(ty)],
        _ => vec![Piece::Text(type_text(p.cx, ty).into_bytes().into())],
    };
    Ok((pieces, part))
}

/// The pieces of a type or attribute behind its mnemonic.
fn without_name(text: &Verbatim, name: usize) -> Vec<Piece> {
    let mut pieces = text.pieces.to_vec();
    if let Some(Piece::Text(first)) = pieces.first_mut() {
        *first = first[name..].into();
    }
    pieces
}

/// The words of an enum; `called` is its class and, if messages name that instead, what it is for.
fn words(
    p: &mut Parser<'_>,
    cases: &[Text],
    separator: &str,
    called: (&str, &str),
) -> Parse<String> {
    let (class, summary) = called;
    let mut found: Vec<&str> = Vec::new();
    loop {
        let start = p.tok.start;
        let word = match p.tok.kind {
            Tok::BareId | Tok::IntType => p.text(p.tok).to_vec(),
            Tok::String => p.string_value(p.tok).to_vec(),
            _ if summary.is_empty() => return p.error("expected valid keyword or string"),
            _ => return p.error(format!("expected keyword for {summary}")),
        };
        // A case that is no keyword has quotes of its own where it prints with them.
        let known = cases.iter().find(|case| case.trim_matches('"').as_bytes() == word);
        p.bump();
        let Some(known) = known else {
            let message = match summary {
                "" => format!("expected {class} to be one of: {}", cases.join(", ")),
                _ => {
                    let twice = |case: &Text| match case.strip_prefix('"') {
                        Some(_) => format!("{case}{}", case.trim_matches('"')),
                        None => case.to_string(),
                    };
                    let cases: Vec<String> = cases.iter().map(twice).collect();
                    let (cases, word) = (cases.join(", "), String::from_utf8_lossy(&word));
                    format!("expected one of [{cases}] for {summary}, got: {word}")
                }
            };
            return p.error_at(start, message);
        };
        found.push(known);
        let mark = separator.trim();
        if mark.is_empty() || !p.eat_literal(mark) {
            break;
        }
    }
    // Bits print in the order of their cases.
    found.sort_by_key(|word| cases.iter().position(|case| case == word));
    found.dedup();
    Ok(found.join(separator))
}

/// One of the words that C++ has a table of.
fn keyword(p: &mut Parser<'_>, cases: &[&str], what: &str) -> Parse<String> {
    let token = p.tok;
    if !matches!(token.kind, Tok::BareId | Tok::IntType) {
        return p.error("expected valid keyword");
    }
    let word = String::from_utf8_lossy(p.text(token)).into_owned();
    p.bump();
    match cases.binary_search(&&*word) {
        Ok(_) => Ok(word),
        Err(_) => p.error_at(token.start, format!("invalid {what} name: {word}")),
    }
}

/// Bits of an enum: one word, or a string of several; in quotes again where one word does not say
/// them all.
fn flag_words(p: &mut Parser<'_>, flags: &Flags) -> Parse<String> {
    let token = p.tok;
    let words = match token.kind {
        Tok::BareId | Tok::IntType => p.text(token).to_vec(),
        Tok::String => p.string_value(token).into_owned(),
        _ => return p.error(format!("expected keyword for {}", flags.what)),
    };
    p.bump();
    match flags.value(&words) {
        Some(value) => Ok(flags.spelled(value)),
        None => {
            let cases: Vec<&str> = flags.cases.iter().map(|(case, _)| *case).collect();
            let (cases, words) = (cases.join(", "), String::from_utf8_lossy(&words));
            let what = flags.what;
            p.error_at(token.start, format!("expected one of [{cases}] for {what}, got: {words}"))
        }
    }
}

/// The function that reads an attribute or a type of a dialect.
pub(super) fn hand_of<'c>(
    cx: &'c Context,
    dialect: &str,
    mnemonic: &str,
    is_type: bool,
) -> Option<(Identifier, &'c ByHand)> {
    let dialect = cx.find_identifier(dialect)?;
    cx.definition(dialect, mnemonic.as_bytes(), is_type).map(|found| (dialect, found))
}

/// The attribute of a dialect, without its name, that a parameter is.
fn own_attribute(p: &mut Parser<'_>, dialect: &str, mnemonic: &str) -> Parse<Attribute> {
    if let Some((dialect, found)) = cx_definition(p.cx, dialect, mnemonic, false) {
        return p.defined_attribute(dialect, found);
    }
    if let Some((dialect, found)) = hand_of(p.cx, dialect, mnemonic, false) {
        return p.attribute_by_hand(dialect, found);
    }
    let known = p.cx.find_identifier(dialect);
    match known.and_then(|known| words_of(p.cx, known, mnemonic)) {
        Some(words) => words_attribute(p, words, (dialect, mnemonic), ""),
        None => p.parse_attribute(None),
    }
}

/// The attribute of a dialect, with or without its name.
pub(super) fn named_or_own(p: &mut Parser<'_>, dialect: &str, mnemonic: &str) -> Parse<Attribute> {
    let start = p.tok.start;
    if !p.at(Tok::HashId) {
        return own_attribute(p, dialect, mnemonic);
    }
    let attr = p.parse_attribute(None)?;
    match p.cx.attr_data(attr) {
        AttrData::Dialect(text)
            if p.cx.bytes(text.dialect) == dialect.as_bytes()
                && text.mnemonic() == mnemonic.as_bytes() =>
        {
            Ok(attr)
        }
        _ => p.error_at(start, "invalid kind of attribute specified"),
    }
}

/// Whether an attribute is of the wanted kind, but its text starts with a word that makes one with
/// the mnemonic: `di_expression_elemDW_OP_deref`.
fn runs_on(cx: &Context, attr: Attribute, predicate: &AttrPredicate) -> bool {
    match (cx.attr_data(attr), predicate) {
        (AttrData::Dialect(text), AttrPredicate::Dialect(dialect, mnemonic)) => {
            cx.bytes(text.dialect) == dialect.as_bytes()
                && text.mnemonic().starts_with(mnemonic.as_bytes())
                && cx.attributes_of(text.dialect).is_some_and(|known| {
                    !known.iter().any(|known| known.as_bytes() == text.mnemonic())
                })
        }
        _ => false,
    }
}

fn attribute(p: &mut Parser<'_>, predicate: &AttrPredicate, qualified: bool) -> Parse<Found> {
    let start = p.tok.start;
    let attr = match predicate {
        AttrPredicate::Dialect(dialect, mnemonic) if !p.at(Tok::HashId) => {
            own_attribute(p, dialect, mnemonic)?
        }
        AttrPredicate::DenseArrayOf(list) if !p.at(Tok::HashId) => {
            let element = list.iter().find_map(|e| crate::asm::custom::only_type(p.cx, e));
            match element {
                Some(element) if p.at(Tok::LSquare) => p.bare_dense_array(element)?,
                Some(_) => return p.error_wrong_token("expected '['"),
                None => p.parse_attribute(None)?,
            }
        }
        _ => p.parse_attribute(None)?,
    };
    if !predicate.accepts(p.cx, attr) && !runs_on(p.cx, attr, predicate) {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    let pieces = match (p.cx.attr_data(attr), predicate) {
        (AttrData::Dialect(text), AttrPredicate::Dialect(_, name)) if !qualified => {
            match text.alias {
                Some(_) => vec![Piece::Own(attr)],
                None => without_name(text, name.len()),
            }
        }
        (AttrData::DenseArray { .. }, AttrPredicate::DenseArrayOf(_)) if !qualified => {
            let text = attribute_text(p.cx, attr);
            let inner = text.split_once(": ").map_or("", |(_, inner)| inner);
            let inner = inner.strip_suffix('>').unwrap_or(inner);
            vec![Piece::Text(format!("[{inner}]").into_bytes().into())]
        }
        (AttrData::String { value, ty: None }, _) => {
            let mut quoted = Vec::new();
            strings::write_quoted(&mut quoted, p.cx.bytes(*value));
            vec![Piece::Text(quoted.into())]
        }
        _ if may_print_otherwise(p.cx, attr) => vec![Piece::Attr(attr)],
        _ => vec![Piece::Text(attribute_text(p.cx, attr).into_bytes().into())],
    };
    Ok((pieces, Some(attr)))
}
