//! Types and attributes by their definitions: read as the format says, and put down again as a
//! printer writes them, so that equal ones have equal texts.

use super::defined_values::{at_close, value};
use super::verbatim::Joined;
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{AttrData, Attribute, Identifier, Piece, Type, TypeData, Verbatim};
use crate::spec::definition::{DefGroup, DefItem, DefKind, Definition};
use smallvec::SmallVec;

/// The value of a parameter, as it prints; `None` where it is left out.
type Value = Option<Vec<Piece>>;

impl Parser<'_> {
    /// Parses what follows the mnemonic of a type or attribute.
    pub(super) fn defined(
        &mut self,
        dialect: Identifier,
        definition: &Definition,
    ) -> Parse<Verbatim> {
        let count = definition.params.len();
        let mut reading =
            Reading { definition, values: vec![None; count], parts: vec![None; count] };
        let start = self.tok.start;
        self.nested(|p| reading.items(p, &definition.format.items))?;
        if let Some(check) = definition.check
            && let Some(wrong) = check(self.cx, &reading.parts)
        {
            return self.error_at(start, wrong);
        }
        let mnemonic = definition.mnemonic.as_bytes();
        let mut out = Joined::default();
        out.text(mnemonic);
        reading.print(&definition.format.items, &mut out);
        Ok(self.written(dialect, mnemonic, definition.is_type, out.finish()))
    }

    /// What was put down for a type or attribute, its mnemonic first.
    pub(super) fn written(
        &self,
        dialect: Identifier,
        mnemonic: &[u8],
        is_type: bool,
        pieces: Box<[Piece]>,
    ) -> Verbatim {
        let alias = match is_type {
            true => self.cx.type_alias(dialect, mnemonic),
            false => self.cx.attribute_alias(dialect, mnemonic),
        };
        let pretty = match &*pieces {
            [Piece::Text(text)] => super::brackets::is_pretty(text),
            _ => {
                let mut flat: SmallVec<[u8; 256]> = SmallVec::new();
                for piece in &pieces {
                    match piece {
                        Piece::Text(text) => flat.extend_from_slice(text),
                        Piece::Attr(_) | Piece::Own(_) | Piece::Type(_) => flat.push(b'x'),
                    }
                }
                super::brackets::is_pretty(&flat)
            }
        };
        let opaque = !pretty;
        Verbatim { dialect, opaque, alias, pieces, ty: None }
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

    pub(super) fn at_literal(&self, text: &str) -> bool {
        match super::op_parser::tok_of(text) {
            Some(kind) => self.at(kind),
            None => self.at_keyword(text),
        }
    }

    pub(super) fn eat_literal(&mut self, text: &str) -> bool {
        let found = self.at_literal(text);
        if found {
            self.bump();
        }
        found
    }

    pub(super) fn expect_literal(&mut self, text: &str) -> Parse<()> {
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
    parts: Vec<Option<Attribute>>,
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
        let checked = self.definition.check.is_some();
        match value(p, &param.kind, &param.class, qualified, checked) {
            Ok((pieces, part)) => {
                self.values[n as usize] = Some(pieces);
                self.parts[n as usize] = part;
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
        let optional = list.iter().filter(|n| self.is_optional(**n)).count();
        if optional == list.len() && !matches!(p.tok.kind, Tok::BareId | Tok::IntType) {
            return Ok(());
        }
        loop {
            self.entry(p, list, &mut seen)?;
            let all = seen.len() == list.len();
            match optional {
                // As many as there are, no more.
                0 if all => return Ok(()),
                0 if !p.eat(Tok::Comma) => return p.error_wrong_token("expected ','"),
                0 => {}
                _ if !p.eat(Tok::Comma) => break,
                _ => {}
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

    /// `name = value`.
    fn entry(&mut self, p: &mut Parser<'_>, list: &[u16], seen: &mut Vec<u16>) -> Parse<()> {
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
        Ok(())
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

    fn print(&self, items: &[DefItem], out: &mut Joined) {
        for item in items {
            if item.space {
                out.text(b" ");
            }
            match &item.kind {
                DefKind::Literal(literal) => out.text(literal.as_bytes()),
                DefKind::Space(space) => out.text(space.as_bytes()),
                DefKind::Param(n, _) => self.value(*n, out),
                DefKind::Params(list) => {
                    for (number, n) in list.iter().filter(|n| self.is_there(**n)).enumerate() {
                        if number > 0 {
                            out.text(b", ");
                        }
                        self.value(*n, out);
                    }
                }
                DefKind::Struct(list) => {
                    for (number, n) in list.iter().filter(|n| self.is_there(**n)).enumerate() {
                        if number > 0 {
                            out.text(b", ");
                        }
                        out.text(self.definition.params[*n as usize].name.as_bytes());
                        out.text(b" = ");
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

    fn value(&self, n: u16, out: &mut Joined) {
        self.values[n as usize].iter().flatten().for_each(|piece| out.piece(piece));
    }
}
