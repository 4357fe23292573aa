//! Attributes as formats spell them: by what their declarations say they are.

use super::super::custom::{
    bit_names, bits_value, has_value_type, is_keyword, only_type, strips_attr,
};
use super::super::lexer::Tok;
use super::by_format::cx_definition;
use super::defined_values::hand_of;
use super::op_parser::OpParser;
use super::{Parse, Parser};
use crate::context::{AttrData, Attribute, Context, Failed, Piece, Type, TypeData, Verbatim};
use crate::spec::{AttrPredicate, AttrSpec, Flags, Spelling, Words};

pub(in crate::asm) fn attribute<'s>(
    p: &mut OpParser<'_, 's, '_>,
    n: u16,
    qualified: bool,
    optional: bool,
) -> Parse<bool> {
    let spec = &p.spec().attrs[n as usize];
    let value = parse_attribute(p, spec, qualified, optional)?;
    if let Some(value) = value {
        p.set_attr(n, value);
    }
    Ok(value.is_some())
}

/// Parses an attribute the way formats do: by what its declaration says it is.
pub(super) fn parse_attribute<'s>(
    p: &mut OpParser<'_, 's, '_>,
    spec: &'s AttrSpec,
    qualified: bool,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let cx = p.cx();
    match &spec.constraint.spelling {
        Spelling::Symbol => {
            return match p.optional_symbol() {
                None if !optional => p.symbol().map(Some),
                found => Ok(found),
            };
        }
        Spelling::Enum(cases) | Spelling::Bits(cases) => {
            let bits = matches!(spec.constraint.spelling, Spelling::Bits(_));
            return parse_enum(p, spec, cases, bits, optional);
        }
        Spelling::Flags(flags) => return parse_flags(p, spec, flags, optional),
        Spelling::OptionalInteger => return parse_optional_integer(p, spec, optional),
        Spelling::Plain | Spelling::Words(_) => {}
    }
    let predicate = &spec.constraint.predicate;
    if has_value_type(predicate) {
        let ty = attr_value_type(cx, predicate);
        return attribute_stored(p, spec, ty, optional);
    }
    match &spec.constraint.storage {
        AttrPredicate::DenseArrayOf(list) if p.at("[") => {
            let element = list.first().and_then(|predicate| only_type(cx, predicate));
            if let Some(element) = element {
                return bare_dense_array(p, element).map(Some);
            }
        }
        AttrPredicate::DenseArrayOf(_) if optional => return Ok(None),
        AttrPredicate::DenseArrayOf(_) => return p.b.p.error_wrong_token("expected '['"),
        _ => {}
    }
    if !qualified
        && strips_attr(&spec.constraint.storage, predicate)
        && let AttrPredicate::Dialect(dialect, mnemonic) =
            if matches!(spec.constraint.storage, AttrPredicate::Any) {
                predicate
            } else {
                &spec.constraint.storage
            }
        && !p.b.p.at(Tok::HashId)
    {
        if let Spelling::Words(words) = &spec.constraint.spelling {
            return parse_words(p, words, (dialect, mnemonic), optional);
        }
        let cx = p.cx();
        if let Some((dialect, definition)) = cx_definition(cx, dialect, mnemonic, false) {
            if optional && !p.b.p.at_defined(definition) {
                return Ok(None);
            }
            let told = p.b.p.diagnostics.len();
            let made = p.b.p.defined_attribute(dialect, definition);
            if made.is_err() {
                name_op(p, told);
            }
            return made.map(Some);
        }
        if let Some((dialect, known)) = hand_of(cx, dialect, mnemonic, false)
            && (!optional || p.b.p.at(Tok::Less))
        {
            let told = p.b.p.diagnostics.len();
            let made = p.b.p.attribute_by_hand(dialect, known);
            if made.is_err() {
                name_op(p, told);
            }
            return made.map(Some);
        }
        return stripped_attribute(p, dialect, mnemonic, optional);
    }
    if optional {
        // What starts otherwise is no attribute of this kind.
        let first = match spec.constraint.storage {
            AttrPredicate::String => Some(Tok::String),
            AttrPredicate::Array => Some(Tok::LSquare),
            AttrPredicate::SymbolRef | AttrPredicate::FlatSymbolRef => Some(Tok::AtId),
            AttrPredicate::Dictionary => Some(Tok::LBrace),
            _ => None,
        };
        if first.is_some_and(|first| !p.b.p.at(first)) {
            return Ok(None);
        }
    }
    // These have no type, and neither has what stands in their place.
    let untyped = matches!(
        spec.constraint.storage,
        AttrPredicate::String
            | AttrPredicate::Array
            | AttrPredicate::Dictionary
            | AttrPredicate::SymbolRef
            | AttrPredicate::FlatSymbolRef
            | AttrPredicate::Type(_)
            | AttrPredicate::Unit
    );
    attribute_stored(p, spec, untyped.then(|| cx.none()), optional)
}

/// Names the op in the errors that the own parser of an attribute or a type reports; those about
/// tokens come from further below.
pub(super) fn name_op(p: &mut OpParser<'_, '_, '_>, told: usize) {
    const OWN: [&str; 13] = [
        "duplicate or unknown struct parameter name",
        "expected ::mlir::",
        "expected a parameter name in struct",
        "expected integer value",
        "expected keyword for ",
        "expected one of [",
        "expected valid keyword",
        "failed to parse ",
        "failed to verify '",
        "integer value too large",
        "invalid kind of attribute specified",
        "invalid kind of type specified",
        "struct is missing required parameter",
    ];
    let is_keyword = |message: &str| {
        let word = message.strip_prefix("expected '");
        word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    let op = &p.c.spec.name;
    for error in &mut p.b.p.diagnostics[told..] {
        let message = &error.message;
        if OWN.iter().any(|own| message.starts_with(own)) || is_keyword(message) {
            error.message = format!("custom op '{op}' {}", error.message);
        }
    }
}

/// Parses an attribute that is kept as its declaration says.
fn attribute_stored(
    p: &mut OpParser<'_, '_, '_>,
    spec: &AttrSpec,
    ty: Option<Type>,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let start = p.pos();
    let value = if optional { p.optional_attribute(ty)? } else { Some(p.attribute(ty)?) };
    if let Some(value) = value
        && !spec.constraint.storage.accepts(p.cx(), value)
    {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    Ok(value)
}

/// Parses `[1, 2]`.
fn bare_dense_array(p: &mut OpParser<'_, '_, '_>, element: Type) -> Parse<Attribute> {
    let cx = p.cx();
    let width = match cx.type_data(element) {
        TypeData::Integer { width, .. } if *width > 1 && *width <= 64 => *width,
        _ => return p.b.p.bare_dense_array(element),
    };
    let (mut len, mut data) = (0, Vec::new());
    p.expect("[")?;
    if !p.eat("]") {
        loop {
            let Ok(value) = p.integer_of(width) else {
                // The bracket is asked for all the same.
                return p.expect("]").and(Err(Failed));
            };
            data.extend_from_slice(&value.to_le_bytes()[..width.div_ceil(8) as usize]);
            len += 1;
            if !p.eat(",") {
                break;
            }
        }
        p.expect("]")?;
    }
    Ok(cx.intern_attribute(AttrData::DenseArray { element, len, data: data.into() }))
}

/// The type of a literal that states none.
fn attr_value_type(cx: &Context, predicate: &AttrPredicate) -> Option<Type> {
    match predicate {
        AttrPredicate::Bool => Some(cx.i1()),
        AttrPredicate::Typed(list) => list.iter().find_map(|p| only_type(cx, p)),
        AttrPredicate::AllOf(list) => list.iter().find_map(|p| attr_value_type(cx, p)),
        _ => None,
    }
}

fn parse_enum<'s>(
    p: &mut OpParser<'_, 's, '_>,
    spec: &'s AttrSpec,
    cases: &[(crate::spec::Text, i64)],
    bits: bool,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let start = p.pos();
    let cx = p.cx();
    let name = &spec.name;
    let token = p.b.p.tok;
    let word = match token.kind {
        Tok::BareId | Tok::IntType => {
            let text = p.b.p.text(token);
            let known = cases.iter().any(|(case, _)| case.as_bytes() == text && is_keyword(case));
            known.then(|| String::from_utf8_lossy(text).into_owned())
        }
        Tok::String => Some(String::from_utf8_lossy(&p.b.p.string_value(token)).into_owned()),
        _ => None,
    };
    let Some(word) = word else {
        if optional {
            return Ok(None);
        }
        let words: Vec<&str> =
            cases.iter().map(|(case, _)| &**case).filter(|case| is_keyword(case)).collect();
        return p.error_at(start, format!(
            "expected string or keyword containing one of the following enum values for attribute \
             '{name}' [{}]",
            words.join(", ")
        ));
    };
    p.b.p.bump();
    let value = match bits {
        true => bits_value(cases, &word),
        false => cases.iter().find(|(case, _)| **case == *word).map(|(_, value)| *value),
    };
    let Some(value) = value else {
        return p.error_at(start, format!("invalid {name} attribute specification: \"{word}\""));
    };
    let ty = attr_value_type(cx, &spec.constraint.predicate).unwrap_or_else(|| cx.i32());
    Ok(Some(cx.int_attr(ty, value)))
}

/// Parses words for bits, in brackets after their keyword if they have one.
fn parse_flags(
    p: &mut OpParser<'_, '_, '_>,
    spec: &AttrSpec,
    flags: &Flags,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let bracketed = !flags.keyword.is_empty();
    // One word of several may be written as a string, too; words that are bits may not.
    let single = flags.separator.is_empty();
    let there = match bracketed {
        true => p.eat(&flags.keyword),
        false => {
            matches!(p.b.p.tok.kind, Tok::BareId | Tok::IntType)
                || (single && p.b.p.at(Tok::String))
        }
    };
    if !there && optional {
        return Ok(None);
    }
    if bracketed {
        p.expect("<")?;
    }
    let what = &spec.constraint.summary;
    let separator = flags.separator.trim();
    let mut value = 0;
    let mut after = "";
    loop {
        let start = p.pos();
        let Some(word) = flag_word(p, single) else {
            let words = format!("expected keyword for {what}{after}");
            return wrong_flag(p, spec, start, &words, single && !optional);
        };
        let Some((_, bits)) = flags.cases.iter().find(|(case, _)| **case == *word) else {
            let words: Vec<&str> = flags.cases.iter().map(|(case, _)| &**case).collect();
            let words = format!("expected one of [{}] for {what}, got: {word}", words.join(", "));
            return wrong_flag(p, spec, start, &words, single && !optional);
        };
        value |= bits;
        if separator.is_empty() || !p.eat(separator) {
            break;
        }
        after = if separator == "|" { " after '|'" } else { "" };
    }
    if bracketed {
        p.expect(">")?;
    }
    let cx = p.cx();
    let ty = attr_value_type(cx, &spec.constraint.predicate).unwrap_or_else(|| cx.i32());
    Ok(Some(cx.int_attr(ty, value)))
}

/// The next word, of a string as well where there is `single` word.
fn flag_word(p: &mut OpParser<'_, '_, '_>, single: bool) -> Option<String> {
    let token = p.b.p.tok;
    if single && token.kind == Tok::String {
        let word = p.b.p.string_value(token);
        p.b.p.bump();
        return Some(String::from_utf8_lossy(&word).into_owned());
    }
    p.optional_keyword().map(str::to_owned)
}

/// Reports that a word is wrong; where there must be one, the property is reported in turn.
fn wrong_flag<T>(
    p: &mut OpParser<'_, '_, '_>,
    spec: &AttrSpec,
    start: usize,
    words: &str,
    is_needed: bool,
) -> Parse<T> {
    let failed = p.error_at(start, words);
    if !is_needed {
        return failed;
    }
    let (name, what) = (&spec.name, &spec.constraint.summary);
    p.error_at(start, format!("invalid value for property {name}, expected {what}"))
}

/// Parses an integer that is kept as an array.
fn parse_optional_integer(
    p: &mut OpParser<'_, '_, '_>,
    spec: &AttrSpec,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let cx = p.cx();
    match p.optional_integer()? {
        Some(value) => {
            let value = cx.int_attr(cx.integer(64), value);
            Ok(Some(cx.intern_attribute(AttrData::Array([value].into()))))
        }
        None if optional => Ok(None),
        None => {
            let (name, what) = (&spec.name, &spec.constraint.summary);
            p.error(format!("invalid value for property {name}, expected {what}"))
        }
    }
}

/// Parses an attribute of a dialect without its name: what stands in brackets, or a word.
fn stripped_attribute(
    p: &mut OpParser<'_, '_, '_>,
    dialect: &str,
    mnemonic: &str,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let start = p.pos();
    let pieces = match p.b.p.stripped_text()? {
        Some(pieces) => pieces,
        None if optional => return Ok(None),
        None => return p.b.p.error_wrong_token("expected '<'"),
    };
    let bracketed = p.b.p.src[start] == b'<';
    let text = named_text(p.cx(), dialect, mnemonic, pieces, bracketed);
    let alias = p.cx().attribute_alias(text.dialect, mnemonic.as_bytes());
    let text = Verbatim { alias, ..text };
    Ok(Some(p.cx().intern_attribute(AttrData::Dialect(text))))
}

/// Parses the words of an attribute that stands for an enum, and brings them into order.
fn parse_words(
    p: &mut OpParser<'_, '_, '_>,
    words: &Words,
    name: (&str, &str),
    optional: bool,
) -> Parse<Option<Attribute>> {
    let at_word = matches!(p.b.p.tok.kind, Tok::BareId | Tok::IntType);
    let at_first = if words.bracketed { p.at("<") } else { at_word };
    if optional && !at_first {
        return Ok(None);
    }
    let speaker = format!("custom op '{}' ", p.spec().name);
    words_attribute(&mut p.b.p, words, name, &speaker).map(Some)
}

/// The same, wherever they stand; some messages start with `speaker`.
pub(super) fn words_attribute(
    p: &mut Parser<'_>,
    words: &Words,
    (dialect, mnemonic): (&str, &str),
    speaker: &str,
) -> Parse<Attribute> {
    if words.bracketed {
        p.expect(Tok::Less, "expected '<'")?;
    }
    let value = match words_value(p, words, speaker) {
        Ok(value) => value,
        Err(failed) if words.attr.is_empty() => return Err(failed),
        Err(_) => {
            let (attr, class) = (&words.attr, &words.class);
            let message = format!(
                "{speaker}failed to parse {attr} parameter 'value' which is to be a `{class}`"
            );
            return p.error_at(p.tok.start, message);
        }
    };
    if words.bracketed {
        p.expect(Tok::Greater, "expected '>'")?;
    }
    let text = bit_names(&words.cases, value).join(&words.separator);
    let text = if words.bracketed { format!("<{text}>") } else { text };
    let pieces = Box::new([Piece::Text(text.into_bytes().into())]);
    let text = named_text(p.cx, dialect, mnemonic, pieces, words.bracketed);
    let alias = p.cx.attribute_alias(text.dialect, mnemonic.as_bytes());
    Ok(p.cx.intern_attribute(AttrData::Dialect(Verbatim { alias, ..text })))
}

/// Parses the words themselves; what is wrong with one is said of the first.
fn words_value(p: &mut Parser<'_>, words: &Words, speaker: &str) -> Parse<i64> {
    let start = p.tok.start;
    let mut value = 0;
    loop {
        let token = p.tok;
        let word = match token.kind {
            Tok::BareId | Tok::IntType => p.text(token).to_vec(),
            Tok::String => p.string_value(token).to_vec(),
            _ if words.what.is_empty() => {
                let message = format!("{speaker}expected valid keyword or string");
                return p.error_at(token.start, message);
            }
            _ => {
                let message = format!("{speaker}expected keyword for {}", words.what);
                return p.error_at(token.start, message);
            }
        };
        p.bump();
        let known = words.cases.iter().find(|(case, _)| case.as_bytes() == &*word);
        let Some((_, bits)) = known else {
            let cases: Vec<&str> = words.cases.iter().map(|(case, _)| &**case).collect();
            let (class, cases) = (&words.class, cases.join(", "));
            let message = match &*words.what {
                "" => format!("{speaker}expected {class} to be one of: {cases}"),
                what => {
                    let word = String::from_utf8_lossy(&word);
                    format!("{speaker}expected one of [{cases}] for {what}, got: {word}")
                }
            };
            return p.error_at(start, message);
        };
        value |= bits;
        let separator = match words.separator.trim() {
            "," => Tok::Comma,
            "|" => Tok::VerticalBar,
            _ => return Ok(value),
        };
        if !p.eat(separator) {
            return Ok(value);
        }
    }
}

/// The text of something of a dialect, its name put back before what was written.
pub(super) fn named_text(
    cx: &Context,
    dialect: &str,
    mnemonic: &str,
    pieces: Box<[Piece]>,
    bracketed: bool,
) -> Verbatim {
    let mut all = pieces.into_vec();
    let mut name = mnemonic.as_bytes().to_vec();
    if !bracketed {
        name.push(b' ');
    }
    match all.first_mut() {
        Some(Piece::Text(text)) => {
            name.extend_from_slice(text);
            *text = name.into();
        }
        _ => all.insert(0, Piece::Text(name.into())),
    }
    Verbatim {
        dialect: cx.identifier(dialect),
        opaque: !bracketed,
        alias: None,
        pieces: all.into(),
        ty: None,
    }
}
