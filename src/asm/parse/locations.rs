//! Locations.

use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token};
use crate::asm::print::attribute_text;
use crate::context::{AttrData, Attribute, Location, LocationData, Said};
use crate::sync::Ordering;

impl Parser<'_> {
    /// Parses `loc(...)` in attribute position, from the `loc`.
    pub(super) fn location_attribute(&mut self) -> Parse<Attribute> {
        let location = self.inline_location()?;
        Ok(self.cx.intern_attribute(AttrData::Location(location)))
    }

    /// Reads `loc("file":1:2)` from its `loc`, if it is written just so and the file is the one
    /// named last: nearly all locations are.
    fn quick_place(&mut self) -> Option<Location> {
        let (literal, file) = self.last_file?;
        let rest = self.src[self.tok.end..].strip_prefix(b"(")?.strip_prefix(literal)?;
        let (line, rest) = quick_number(rest.strip_prefix(b":")?)?;
        let (column, rest) = quick_number(rest.strip_prefix(b":")?)?;
        let rest = rest.strip_prefix(b")")?;
        self.reset(self.src.len() - rest.len());
        Some(self.cx.numbered_file_location(file, line, column))
    }

    /// Parses `loc(...)` from the `loc`.
    pub(super) fn inline_location(&mut self) -> Parse<Location> {
        if let Some(location) = self.quick_place() {
            return Ok(location);
        }
        self.bump();
        self.expect(Tok::LParen, "expected '(' in inline location")?;
        let location = self.parse_location_instance()?;
        self.expect(Tok::RParen, "expected ')' in inline location")?;
        Ok(location)
    }

    /// Parses `loc(...)` after an op or a block argument, if there is one. An alias may be defined
    /// later: then the location is a stand-in, which `Aliases::resolve_deferred` resolves.
    pub fn parse_trailing_location(&mut self) -> Parse<Option<Location>> {
        if !self.at_keyword("loc") {
            return Ok(None);
        }
        if let Some(location) = self.quick_place().or_else(|| self.quick_alias()) {
            return Ok(Some(location));
        }
        self.bump();
        self.expect(Tok::LParen, "expected '(' in location")?;
        let location = if self.at(Tok::HashId) && !self.text(self.tok).contains(&b'.') {
            self.location_alias()?
        } else {
            self.parse_location_instance()?
        };
        self.expect(Tok::RParen, "expected ')' in location")?;
        Ok(Some(location))
    }

    /// Reads `loc(#loc12)` from its `loc`, if it is written just so, as printers write it.
    fn quick_alias(&mut self) -> Option<Location> {
        let rest = self.src[self.tok.end..].strip_prefix(b"(#")?;
        let end = memchr::memchr(b')', &rest[..rest.len().min(16)])?;
        let start = self.tok.end + 1;
        let location =
            self.aliases.numbered_location(&rest[..end], start, self.shared.src.len())?;
        if location.as_deferred().is_some() {
            self.note_deferred();
        }
        self.reset(start + 1 + end + 1);
        Some(location)
    }

    /// Remembers that there are stand-ins to resolve. All threads read this; few write.
    fn note_deferred(&self) {
        if !self.shared.defers.load(Ordering::Relaxed) {
            self.shared.defers.store(true, Ordering::Relaxed);
        }
    }

    fn location_alias(&mut self) -> Parse<Location> {
        let token = self.tok;
        let name = &self.text(token)[1..];
        self.bump();
        let location = self.aliases.location(self.cx, name, token.start, self.shared.src.len());
        if location.is_ok_and(|location| location.as_deferred().is_some()) {
            self.note_deferred();
        }
        location.or_else(|attr| {
            let attr = attribute_text(self.cx, attr);
            self.error_at(token.start, format!("expected location, but found '{attr}'"))
        })
    }

    /// Parses what stands inside `loc(...)`.
    pub fn parse_location_instance(&mut self) -> Parse<Location> {
        match self.tok.kind {
            Tok::HashId => {
                let attr = self.nested(|parser| parser.extended_attribute(None))?;
                match self.cx.attr_data(attr) {
                    AttrData::Location(location) => Ok(*location),
                    _ => {
                        let attr = attribute_text(self.cx, attr);
                        self.error(format!("expected location attribute, but got{attr}"))
                    }
                }
            }
            Tok::String => self.name_or_place(),
            Tok::BareId => match self.text(self.tok) {
                b"callsite" => self.nested(Self::call_site),
                b"fused" => self.nested(Self::fused_location),
                b"unknown" => {
                    self.bump();
                    Ok(Location::UNKNOWN)
                }
                _ => self.error_wrong_token("expected location instance"),
            },
            _ => self.error_wrong_token("expected location instance"),
        }
    }

    fn call_site(&mut self) -> Parse<Location> {
        self.bump();
        self.expect(Tok::LParen, "expected '(' in callsite location")?;
        let callee = self.parse_location_instance()?;
        if !self.eat_keyword("at") {
            return self.error_wrong_token("expected 'at' in callsite location");
        }
        let caller = self.parse_location_instance()?;
        self.expect(Tok::RParen, "expected ')' in callsite location")?;
        Ok(self.cx.intern_location(LocationData::CallSite { callee, caller }))
    }

    fn fused_location(&mut self) -> Parse<Location> {
        self.bump();
        let mut metadata = None;
        if self.eat(Tok::Less) {
            metadata = Some(self.parse_attribute(None)?);
            self.expect(Tok::Greater, "expected '>' after fused location metadata")?;
        }
        let mut locations = Vec::new();
        self.square_list(" in fused location", |parser| {
            locations.push(parser.parse_location_instance()?);
            Ok(())
        })?;
        Ok(self.cx.fused_location(&locations, metadata))
    }

    /// Parses `"name"`, `"name"(child)`, `"file":1:2` or `"file":1:2 to 3:4`.
    fn name_or_place(&mut self) -> Parse<Location> {
        let name = self.tok;
        self.bump();
        if self.eat(Tok::Colon) {
            return self.place(name);
        }
        let name = self.cx.identifier(self.string_value(name));
        let mut child = Location::UNKNOWN;
        if self.eat(Tok::LParen) {
            child = self.nested(Self::parse_location_instance)?;
            self.expect(Tok::RParen, "expected ')' after child location of NameLoc")?;
        }
        Ok(self.cx.intern_location(LocationData::Name { name, child }))
    }

    /// The number of the file that a string token names. Neighbouring locations name the same one.
    fn file_number(&mut self, token: Token) -> usize {
        let text = self.text(token);
        match self.last_file {
            Some((last, number)) if last == text => number,
            // Places without text for a file are not read the quick way.
            _ if text == b"\"\"" => self.cx.file_number(self.cx.identifier(b"")),
            _ => {
                let file = self.cx.identifier(self.string_value(token));
                let number = self.cx.file_number(file);
                self.last_file = Some((text, number));
                number
            }
        }
    }

    fn place(&mut self, name: Token) -> Parse<Location> {
        let file = self.file_number(name);
        let line = self.place_number("line")?;
        if !self.eat(Tok::Colon) {
            let file = self.cx.identifier(self.string_value(name));
            let place = LocationData::place(file, (line, 0), Said::Line);
            return Ok(self.cx.intern_location(place));
        }
        let column = self.place_number("column")?;
        if !self.at_keyword("to") {
            if self.text(name) == b"\"\"" {
                // As standard input is called. A place without column keeps its empty name.
                let file = self.cx.identifier(b"-");
                return Ok(self.cx.file_location(file, line, column));
            }
            return Ok(self.cx.numbered_file_location(file, line, column));
        }
        self.bump();
        let (mut said, mut end_line) = (Said::ToColumn, line);
        if self.at(Tok::Integer) {
            (said, end_line) = (Said::ToLine, self.place_number("line")?);
        }
        if !self.eat(Tok::Colon) {
            return self
                .error_wrong_token("expected either integer or `:` post `to` in FileLineColRange");
        }
        let end_column = self.place_number("column")?;
        let file = self.cx.identifier(self.string_value(name));
        let (start, end) = ((line, column), (end_line, end_column));
        Ok(self.cx.intern_location(LocationData::FileRange { file, start, end, said }))
    }

    fn place_number(&mut self, what: &str) -> Parse<u32> {
        let value = match self.tok.kind {
            Tok::Integer => self.u64_value(self.tok).and_then(|value| u32::try_from(value).ok()),
            _ => None,
        };
        let Some(value) = value else {
            let message = format!("expected integer {what} number in FileLineColRange");
            return self.error_wrong_token(message);
        };
        self.bump();
        Ok(value)
    }
}

/// The number of up to nine digits that a text starts with, and what follows.
pub(super) fn quick_number(text: &[u8]) -> Option<(u32, &[u8])> {
    let len = text.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
    if len == 0 || len > 9 {
        return None;
    }
    let number = text[..len].iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    Some((number, &text[len..]))
}
