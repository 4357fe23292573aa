//! Types and attributes by their definitions: read as the format says, and put down again as a
//! printer writes them, so that equal ones have equal texts.

use super::by_format::cx_definition;
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::asm::print::{attribute_text, type_text};
use crate::context::{AttrData, Attribute, Identifier, Piece, Type, TypeData, Verbatim};
use crate::spec::definition::{DefGroup, DefItem, DefKind, Definition, ParamKind};
use crate::spec::{AttrPredicate, Text, TypePredicate};
use crate::support::strings;

/// The value of a parameter, as it prints; `None` where it is left out.
type Value = Option<Vec<Piece>>;

impl Parser<'_> {
    /// Parses what follows the mnemonic of a type or attribute.
    pub(super) fn defined(
        &mut self,
        dialect: Identifier,
        definition: &Definition,
    ) -> Parse<Verbatim> {
        let mut reading = Reading { definition, values: vec![None; definition.params.len()] };
        self.nested(|p| reading.items(p, &definition.format.items))?;
        let mut out = vec![Piece::Text(definition.mnemonic.as_bytes().into())];
        reading.print(&definition.format.items, &mut out);
        let pieces = super::verbatim::joined(out);
        let flat = pieces.iter().flat_map(|piece| match piece {
            Piece::Text(text) => text.iter(),
            Piece::Attr(_) | Piece::Type(_) => b"x".iter(),
        });
        let flat: Vec<u8> = flat.copied().collect();
        let mnemonic = definition.mnemonic.as_bytes();
        let alias = match definition.is_type {
            true => self.cx.type_alias(dialect, mnemonic),
            false => self.cx.attribute_alias(dialect, mnemonic),
        };
        let opaque = !super::brackets::is_pretty(&flat);
        Ok(Verbatim { dialect, opaque, alias, pieces, ty: None })
    }

    /// Parses a type without its name.
    pub(super) fn defined_type(
        &mut self,
        dialect: Identifier,
        definition: &Definition,
    ) -> Parse<Type> {
        let text = self.defined(dialect, definition)?;
        Ok(self.cx.intern_type(TypeData::Dialect(text)))
    }

    /// Parses an attribute without its name.
    pub(super) fn defined_attribute(
        &mut self,
        dialect: Identifier,
        definition: &Definition,
    ) -> Parse<Attribute> {
        let text = self.defined(dialect, definition)?;
        Ok(self.cx.intern_attribute(AttrData::Dialect(text)))
    }

    /// Whether what a definition's format starts with may be next.
    pub(super) fn at_defined(&self, definition: &Definition) -> bool {
        match definition.format.items.first().map(|item| &item.kind) {
            Some(DefKind::Literal(text)) => self.at_literal(text),
            _ => matches!(self.tok.kind, Tok::BareId | Tok::IntType | Tok::Integer | Tok::String),
        }
    }

    fn at_literal(&self, text: &str) -> bool {
        match super::op_parser::tok_of(text) {
            Some(kind) => self.at(kind),
            None => self.at_keyword(text),
        }
    }

    fn eat_literal(&mut self, text: &str) -> bool {
        let found = self.at_literal(text);
        if found {
            self.bump();
        }
        found
    }

    fn expect_literal(&mut self, text: &str) -> Parse<()> {
        if self.eat_literal(text) {
            return Ok(());
        }
        match super::op_parser::tok_of(text) {
            Some(_) => self.error_wrong_token(format!("expected '{text}'")),
            None => self.error(format!("expected '{text}'")),
        }
    }
}

struct Reading<'d> {
    definition: &'d Definition,
    values: Vec<Value>,
}

impl Reading<'_> {
    fn items(&mut self, p: &mut Parser<'_>, items: &[DefItem]) -> Parse<()> {
        items.iter().try_for_each(|item| self.item(p, item))
    }

    fn item(&mut self, p: &mut Parser<'_>, item: &DefItem) -> Parse<()> {
        match &item.kind {
            DefKind::Literal(text) => p.expect_literal(text),
            DefKind::Space(_) => Ok(()),
            DefKind::Param(n, qualified) => self.param(p, *n, *qualified),
            DefKind::Params(list) => self.params(p, list),
            DefKind::Struct(list) => self.structure(p, list),
            DefKind::Group(group) => self.group(p, group),
        }
    }

    fn param(&mut self, p: &mut Parser<'_>, n: u16, qualified: bool) -> Parse<()> {
        let param = &self.definition.params[n as usize];
        match value(p, &param.kind, &param.class, qualified) {
            Ok(pieces) => {
                self.values[n as usize] = Some(pieces);
                Ok(())
            }
            Err(_) => {
                let (name, param, class) = (&self.definition.name, &param.name, &param.class);
                p.error(format!(
                    "failed to parse {name} parameter '{param}' which is to be a `{class}`"
                ))
            }
        }
    }

    fn is_optional(&self, n: u16) -> bool {
        self.definition.params[n as usize].default.is_some()
    }

    fn params(&mut self, p: &mut Parser<'_>, list: &[u16]) -> Parse<()> {
        for (number, n) in list.iter().enumerate() {
            let rest_optional = list[number..].iter().all(|n| self.is_optional(*n));
            if number == 0 {
                if rest_optional && at_close(p) {
                    return Ok(());
                }
            } else if !p.eat(Tok::Comma) {
                if rest_optional {
                    return Ok(());
                }
                return p.error_wrong_token("expected ','");
            }
            self.param(p, *n, false)?;
        }
        Ok(())
    }

    fn structure(&mut self, p: &mut Parser<'_>, list: &[u16]) -> Parse<()> {
        let mut seen: Vec<u16> = Vec::new();
        let all_optional = list.iter().all(|n| self.is_optional(*n));
        if !(all_optional && at_close(p)) {
            loop {
                let token = p.tok;
                if !matches!(token.kind, Tok::BareId | Tok::IntType) {
                    let _: Parse<()> = p.error("expected valid keyword");
                    return p.error("expected a parameter name in struct");
                }
                let word = p.text(token);
                p.bump();
                p.expect(Tok::Equal, "expected '='")?;
                let known = list.iter().copied().find(|n| {
                    let name = &self.definition.params[*n as usize].name;
                    name.as_bytes() == word && !seen.contains(n)
                });
                let Some(n) = known else {
                    let word = String::from_utf8_lossy(word).into_owned();
                    return p.error(format!("duplicate or unknown struct parameter name: {word}"));
                };
                self.param(p, n, false)?;
                seen.push(n);
                if seen.len() == list.len() || !p.eat(Tok::Comma) {
                    break;
                }
            }
        }
        let missing = list.iter().find(|n| !seen.contains(n) && !self.is_optional(**n));
        match missing {
            Some(n) => {
                let name = &self.definition.params[*n as usize].name;
                p.error(format!("struct is missing required parameter: {name}"))
            }
            None => Ok(()),
        }
    }

    fn group(&mut self, p: &mut Parser<'_>, group: &DefGroup) -> Parse<()> {
        let first = group.then.iter().position(|item| !matches!(item.kind, DefKind::Space(_)));
        let there = match first.map(|n| &group.then[n].kind) {
            None => false,
            Some(DefKind::Literal(text)) => p.at_literal(text),
            Some(DefKind::Struct(list)) => list.iter().any(|n| {
                let name = &self.definition.params[*n as usize].name;
                matches!(p.tok.kind, Tok::BareId | Tok::IntType) && p.text(p.tok) == name.as_bytes()
            }),
            Some(_) => !at_close(p) && !p.at(Tok::Comma),
        };
        self.items(p, if there { &group.then } else { &group.otherwise })
    }

    /// Whether a parameter has another value than the one at which it is left out.
    fn is_there(&self, n: u16) -> bool {
        let default = self.definition.params[n as usize].default.as_deref();
        match self.values[n as usize].as_deref() {
            None => false,
            Some([Piece::Text(text)]) => default != std::str::from_utf8(text).ok(),
            Some(list) => !list.is_empty() || default.is_none(),
        }
    }

    fn print(&self, items: &[DefItem], out: &mut Vec<Piece>) {
        for item in items {
            if item.space {
                text(out, " ");
            }
            match &item.kind {
                DefKind::Literal(literal) => text(out, literal),
                DefKind::Space(space) => text(out, space),
                DefKind::Param(n, _) => self.value(*n, out),
                DefKind::Params(list) => {
                    for (number, n) in list.iter().filter(|n| self.is_there(**n)).enumerate() {
                        if number > 0 {
                            text(out, ", ");
                        }
                        self.value(*n, out);
                    }
                }
                DefKind::Struct(list) => {
                    for (number, n) in list.iter().filter(|n| self.is_there(**n)).enumerate() {
                        if number > 0 {
                            text(out, ", ");
                        }
                        text(out, &self.definition.params[*n as usize].name);
                        text(out, " = ");
                        self.value(*n, out);
                    }
                }
                DefKind::Group(group) => {
                    let there = group.anchors.iter().any(|n| self.is_there(*n)) != group.inverted;
                    self.print(if there { &group.then } else { &group.otherwise }, out);
                }
            }
        }
    }

    fn value(&self, n: u16, out: &mut Vec<Piece>) {
        out.extend(self.values[n as usize].iter().flatten().cloned());
    }
}

fn text(out: &mut Vec<Piece>, text: &str) {
    out.push(Piece::Text(text.as_bytes().into()));
}

fn at_close(p: &Parser<'_>) -> bool {
    matches!(p.tok.kind, Tok::Greater | Tok::RParen | Tok::RSquare | Tok::RBrace | Tok::Eof)
}

/// Parses a parameter and says how it prints.
fn value(p: &mut Parser<'_>, kind: &ParamKind, class: &str, qualified: bool) -> Parse<Vec<Piece>> {
    let own = |text: String| Ok(vec![Piece::Text(text.into_bytes().into())]);
    match kind {
        ParamKind::Integer(width, signed) => integer(p, *width, *signed).and_then(own),
        ParamKind::Bool => {
            let known = [("true", "true"), ("false", "false"), ("1", "true"), ("0", "false")];
            let word = p.text(p.tok);
            let Some((_, value)) = known.iter().find(|(text, _)| text.as_bytes() == word) else {
                return p.error("expected integer value");
            };
            p.bump();
            own((*value).to_owned())
        }
        ParamKind::String => {
            if !p.at(Tok::String) {
                return p.error("expected string");
            }
            let mut quoted = Vec::new();
            strings::write_quoted(&mut quoted, &p.string_value(p.tok));
            p.bump();
            Ok(vec![Piece::Text(quoted.into())])
        }
        ParamKind::Enum(cases, separator) => words(p, cases, separator, class).and_then(own),
        ParamKind::Type(predicate) => {
            let start = p.tok.start;
            let ty = p.parse_type()?;
            if !kind_accepts(p, predicate, ty) {
                return p.error_at(start, "invalid kind of type specified");
            }
            Ok(vec![if ty.may_alias() {
                Piece::Type(ty)
            } else {
                Piece::Text(type_text(p.cx, ty).into_bytes().into())
            }])
        }
        ParamKind::Attr(predicate) => attribute(p, predicate, qualified),
        ParamKind::AffineMap => {
            let map = p.bare_affine_map()?;
            let text = attribute_text(p.cx, map);
            let bare = text.strip_prefix("affine_map<").and_then(|text| text.strip_suffix('>'));
            own(bare.unwrap_or(&text).to_owned())
        }
        ParamKind::List(element) => {
            let mut out = Vec::new();
            loop {
                out.extend(value(p, element, class, qualified)?);
                if !p.eat(Tok::Comma) {
                    return Ok(out);
                }
                text(&mut out, ", ");
            }
        }
    }
}

fn integer(p: &mut Parser<'_>, width: u32, signed: bool) -> Parse<String> {
    let negative = p.eat(Tok::Minus);
    if !p.at(Tok::Integer) {
        return p.error("expected integer value");
    }
    let found = p.u64_value(p.tok).map(|value| i128::from(value) * if negative { -1 } else { 1 });
    let (least, most) = match (signed, width.min(64)) {
        (true, width) => (-(1i128 << (width - 1)), (1i128 << (width - 1)) - 1),
        (false, width) => (0, (1i128 << width) - 1),
    };
    let start = p.tok.start;
    p.bump();
    // A negative number stands for the bits of an unsigned one.
    let wrapped = found.map(|value| match value < 0 && !signed && -value <= 1 << (width - 1) {
        true => value + (1 << width),
        false => value,
    });
    match wrapped.filter(|value| (least..=most).contains(value)) {
        Some(value) => Ok(value.to_string()),
        None => p.error_at(start, "integer value too large"),
    }
}

fn words(p: &mut Parser<'_>, cases: &[Text], separator: &str, class: &str) -> Parse<String> {
    let mut found: Vec<&str> = Vec::new();
    loop {
        let start = p.tok.start;
        let word = match p.tok.kind {
            Tok::BareId | Tok::IntType => p.text(p.tok).to_vec(),
            // A case that is no keyword has quotes of its own where it prints with them.
            Tok::String => p.text(p.tok).to_vec(),
            _ => return p.error("expected keyword"),
        };
        let known = cases.iter().find(|case| case.as_bytes() == word);
        p.bump();
        let Some(known) = known else {
            return p
                .error_at(start, format!("expected {class} to be one of: {}", cases.join(", ")));
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

fn kind_accepts(p: &Parser<'_>, predicate: &TypePredicate, ty: Type) -> bool {
    predicate.accepts(p.cx, ty)
}

fn attribute(p: &mut Parser<'_>, predicate: &AttrPredicate, qualified: bool) -> Parse<Vec<Piece>> {
    let start = p.tok.start;
    let attr = match predicate {
        AttrPredicate::Dialect(dialect, mnemonic) if !p.at(Tok::HashId) => {
            match cx_definition(p.cx, dialect, mnemonic, false) {
                Some((dialect, found)) => p.defined_attribute(dialect, found)?,
                None => p.parse_attribute(None)?,
            }
        }
        AttrPredicate::DenseArrayOf(list) if p.at(Tok::LSquare) => {
            let element = list.iter().find_map(|e| crate::asm::custom::only_type(p.cx, e));
            match element {
                Some(element) => p.bare_dense_array(element)?,
                None => p.parse_attribute(None)?,
            }
        }
        _ => p.parse_attribute(None)?,
    };
    if !predicate.accepts(p.cx, attr) {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    Ok(match (p.cx.attr_data(attr), predicate) {
        (AttrData::Dialect(text), AttrPredicate::Dialect(..))
            if text.alias.is_none() && !qualified =>
        {
            let mut pieces = text.pieces.to_vec();
            let name = text.mnemonic().len();
            if let Some(Piece::Text(first)) = pieces.first_mut() {
                *first = first[name..].into();
            }
            pieces
        }
        (AttrData::DenseArray { .. }, AttrPredicate::DenseArrayOf(_)) if !qualified => {
            let text = attribute_text(p.cx, attr);
            let inner = text.split_once(": ").map_or("", |(_, inner)| inner);
            let inner = inner.strip_suffix('>').unwrap_or(inner);
            vec![Piece::Text(format!("[{inner}]").into_bytes().into())]
        }
        _ if attr.may_alias() => vec![Piece::Attr(attr)],
        _ => vec![Piece::Text(attribute_text(p.cx, attr).into_bytes().into())],
    })
}
