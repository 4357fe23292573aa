//! Types and attributes that are defined by their parameters: `!dialect.name<a, b>`.
//!
//! Whatever they are written like, they are kept as one text with the parameters as pieces of
//! their own, so that equal ones are equal and every parameter can be had back.

use super::verbatim::Symbol;
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{AttrData, Attribute, ParameterCheck, Piece, Verbatim};

impl<'s> Parser<'s> {
    /// Parses the text of a symbol.
    pub(super) fn parameterized(
        &mut self,
        check: &dyn ParameterCheck,
        symbol: &Symbol,
        is_type: bool,
    ) -> Parse<Verbatim> {
        let after = self.tok;
        let (name, parameters) = self.in_symbol(symbol, |p| {
            p.reset(symbol.start);
            p.name_and_parameters(symbol)
        })?;
        self.tok = after;
        match check.check(self.cx, is_type, name, &parameters) {
            Some(Ok(())) => {}
            Some(Err(words)) => return self.error_at(symbol.start, words),
            None => {
                let sort = if is_type { "type" } else { "attribute" };
                return self.error_at(symbol.start, format!("expected dynamic {sort}"));
            }
        }
        Ok(Verbatim {
            dialect: symbol.dialect,
            opaque: false,
            alias: None,
            pieces: self.pieces(name, &parameters),
            ty: None,
        })
    }

    fn name_and_parameters(&mut self, symbol: &Symbol) -> Parse<(&'s [u8], Vec<Attribute>)> {
        let name = self.tok;
        if !matches!(name.kind, Tok::BareId | Tok::IntType) || name.start >= symbol.end {
            return self.error_at(symbol.start, "expected valid keyword");
        }
        self.bump();
        let mut parameters = Vec::new();
        if self.tok.start < symbol.end && self.eat(Tok::Less) && !self.eat(Tok::Greater) {
            loop {
                parameters.push(self.parse_attribute(None)?);
                if self.eat(Tok::Greater) {
                    break;
                }
                self.expect(Tok::Comma, "expected ','")?;
            }
        }
        Ok((self.text(name), parameters))
    }

    fn pieces(&self, name: &[u8], parameters: &[Attribute]) -> Box<[Piece]> {
        let text = |text: &[u8]| Piece::Text(text.into());
        if parameters.is_empty() {
            return Box::new([text(name)]);
        }
        let mut pieces = vec![text(&[name, b"<"].concat())];
        for (number, &parameter) in parameters.iter().enumerate() {
            if number > 0 {
                pieces.push(text(b", "));
            }
            pieces.push(match *self.cx.attr_data(parameter) {
                AttrData::Type(ty) => Piece::Type(ty),
                _ => Piece::Attr(parameter),
            });
        }
        pieces.push(text(b">"));
        pieces.into()
    }
}
