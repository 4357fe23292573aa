//! The state of the parser: the token at hand, the names in scope and the errors so far.
//!
//! Errors point where `mlir-opt` points: at the token, or behind the one before it when another
//! token was expected. After a lexical error nothing more is reported.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::expr::AffineExpr;
use super::lex::{Token, TokenKind, next_token};

/// A mistake in affine text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AffineError {
    /// The byte of the source that the message points at.
    pub pos: usize,
    /// The message.
    pub message: String,
}

/// An SSA value that stands for a dimension or a symbol in the text of an op.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SsaOperand {
    /// Where its name stands, with the `%` and the `#` of a result number.
    pub text: Range<usize>,
    /// Whether it is written as `symbol(%name)`.
    pub is_symbol: bool,
}

/// An error has been reported.
pub(super) struct Failed;

/// A value, unless an error has been reported.
pub(super) type Reported<T> = Result<T, Failed>;

/// A parser over affine text, or over affine text with SSA values.
pub(super) struct Parser<'a> {
    pub(super) src: &'a [u8],
    pub(super) token: Token,
    pub(super) errors: Vec<AffineError>,
    pub(super) names: FxHashMap<&'a [u8], AffineExpr>,
    /// The SSA values met, where they are allowed.
    pub(super) operands: Option<Vec<SsaOperand>>,
    pub(super) num_dims: u32,
    pub(super) num_symbols: u32,
    pub(super) too_deep: bool,
}

impl<'a> Parser<'a> {
    pub(super) fn new(src: &'a [u8], pos: usize, operands: Option<Vec<SsaOperand>>) -> Self {
        let token = Token { kind: TokenKind::Eof, start: pos, end: pos };
        let mut parser = Parser {
            src,
            token,
            errors: Vec::new(),
            names: FxHashMap::default(),
            operands,
            num_dims: 0,
            num_symbols: 0,
            too_deep: false,
        };
        parser.advance();
        parser
    }

    pub(super) fn advance(&mut self) {
        let (token, error) = next_token(self.src, self.token.end);
        self.token = token;
        if let Some((pos, message)) = error {
            self.errors.push(AffineError { pos, message: message.to_owned() });
        }
    }

    pub(super) fn spelling(&self) -> &'a [u8] {
        &self.src[self.token.start..self.token.end]
    }

    pub(super) fn at(&self, kind: TokenKind) -> bool {
        self.token.kind == kind
    }

    pub(super) fn accept(&mut self, kind: TokenKind) -> bool {
        let found = self.at(kind);
        if found {
            self.advance();
        }
        found
    }

    /// Reports an error at a position, unless a lexical error says it all.
    pub(super) fn error_at<T>(&mut self, pos: usize, message: impl Into<String>) -> Reported<T> {
        if !self.at(TokenKind::Error) {
            self.errors.push(AffineError { pos, message: message.into() });
        }
        Err(Failed)
    }

    /// Where the token stands; the end of the source counts as its last byte.
    fn token_pos(&self) -> usize {
        match self.token.kind {
            TokenKind::Eof => self.token.start.saturating_sub(1),
            _ => self.token.start,
        }
    }

    /// Reports an error at the token.
    pub(super) fn error<T>(&mut self, message: impl Into<String>) -> Reported<T> {
        self.error_at(self.token_pos(), message)
    }

    /// Reports that another token was expected, behind the last one that was right.
    pub(super) fn wrong_token<T>(&mut self, message: impl Into<String>) -> Reported<T> {
        let pos = self.end_of_previous_token(self.token_pos());
        self.error_at(pos, message)
    }

    /// Steps back over blanks, and over the ends of lines with their comments.
    fn end_of_previous_token(&self, pos: usize) -> usize {
        let mut before = &self.src[..pos];
        loop {
            while let [rest @ .., b' ' | b'\t'] = before {
                before = rest;
            }
            match before {
                [] => return pos,
                [rest @ .., b'\n' | b'\r'] => before = rest,
                _ => return before.len(),
            }
            let line = before.iter().rposition(|c| matches!(c, b'\n' | b'\r')).unwrap_or(0);
            if let Some(comment) = before[line..].windows(2).position(|pair| pair == b"//") {
                before = &before[..line + comment];
            }
        }
    }

    pub(super) fn check(&mut self, kind: TokenKind, message: &str) -> Reported<()> {
        if self.at(kind) { Ok(()) } else { self.wrong_token(message) }
    }

    pub(super) fn expect(&mut self, kind: TokenKind, message: &str) -> Reported<()> {
        self.check(kind, message)?;
        self.advance();
        Ok(())
    }

    /// A list in delimiters, with commas between its elements.
    pub(super) fn list<T>(
        &mut self,
        open: TokenKind,
        close: TokenKind,
        open_message: &str,
        close_message: &str,
        mut element: impl FnMut(&mut Self) -> Reported<T>,
    ) -> Reported<Vec<T>> {
        self.expect(open, open_message)?;
        let mut elements = Vec::new();
        if self.accept(close) {
            return Ok(elements);
        }
        loop {
            elements.push(element(self)?);
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(close, close_message)?;
        Ok(elements)
    }
}
