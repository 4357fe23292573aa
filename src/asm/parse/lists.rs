//! Lists of elements separated by commas.

use super::{Parse, Parser};
use crate::asm::lexer::Tok;

/// What a token of one spelling looks like.
fn spelling(kind: Tok) -> &'static str {
    match kind {
        Tok::Greater => ">",
        Tok::RSquare => "]",
        Tok::RParen => ")",
        Tok::RBrace => "}",
        Tok::FileMetadataEnd => "#-}",
        _ => "",
    }
}

impl Parser<'_> {
    /// Parses elements up to and including `close`; the opening token has been consumed.
    pub fn list_until(
        &mut self,
        close: Tok,
        mut element: impl FnMut(&mut Self) -> Parse<()>,
    ) -> Parse<()> {
        if self.eat(close) {
            return Ok(());
        }
        self.nonempty_list_until(close, &mut element)
    }

    /// As [`Parser::list_until`] with at least one element.
    pub fn nonempty_list_until(
        &mut self,
        close: Tok,
        mut element: impl FnMut(&mut Self) -> Parse<()>,
    ) -> Parse<()> {
        if self.at(close) {
            return self.error_wrong_token("expected list element");
        }
        self.comma_separated(&mut element)?;
        if self.eat(close) {
            return Ok(());
        }
        self.error_wrong_token(format!("expected ',' or '{}'", spelling(close)))
    }

    /// Parses one element or more.
    pub fn comma_separated(
        &mut self,
        mut element: impl FnMut(&mut Self) -> Parse<()>,
    ) -> Parse<()> {
        element(self)?;
        while self.eat(Tok::Comma) {
            element(self)?;
        }
        Ok(())
    }

    /// Parses elements in square brackets; `context` ends the messages.
    pub fn square_list(
        &mut self,
        context: &str,
        mut element: impl FnMut(&mut Self) -> Parse<()>,
    ) -> Parse<()> {
        if !self.eat(Tok::LSquare) {
            return self.error_wrong_token(format!("expected '['{context}"));
        }
        if self.eat(Tok::RSquare) {
            return Ok(());
        }
        self.comma_separated(&mut element)?;
        if self.eat(Tok::RSquare) {
            return Ok(());
        }
        self.error_wrong_token(format!("expected ']'{context}"))
    }
}
