//! What functions and formats parse an op with.
//!
//! An [`OpParser`] stands after the op's name and collects its parts: operands as names, types,
//! attributes, successors, regions. Parts may come in any order; what they are part of is said by
//! the number of the group in the declaration. When all is there, [`super::finish`] puts them in
//! order and makes the op.
//!
//! Errors are worded as the reference words them: what is reported through [`OpParser::error`]
//! starts with `custom op 'x'`. What parses values, attributes and regions is in
//! [`super::op_values`], [`super::op_attributes`] and [`super::op_regions`].

use super::super::lexer::Tok;
use super::Parse;
use super::custom::Collected;
use super::ops::BodyParser;
use crate::context::{Context, Diagnostic};
use crate::spec::OpSpec;

/// Parses one op after its name.
pub struct OpParser<'a, 's, 'w> {
    pub(super) b: &'a mut BodyParser<'s, 'w>,
    pub(super) c: Collected<'s>,
}

impl<'s> OpParser<'_, 's, '_> {
    /// The context.
    pub fn cx(&self) -> &'s Context {
        self.b.p.cx
    }

    /// The declaration.
    pub fn spec(&self) -> &'s OpSpec {
        self.c.spec
    }

    /// Where the current token starts.
    pub fn pos(&self) -> usize {
        self.b.p.tok.start
    }

    /// Where the op's name starts.
    pub fn name_pos(&self) -> usize {
        self.c.name_pos
    }

    /// How many results the text names.
    pub fn num_named_results(&self) -> u64 {
        self.b.worker.results[self.c.head.first_result..].iter().map(|decl| decl.count).sum()
    }

    /// Reports an error at the current token.
    ///
    /// # Errors
    /// Always.
    pub fn error<T>(&mut self, message: impl AsRef<str>) -> Parse<T> {
        self.error_at(self.pos(), message)
    }

    /// Reports an error at a position.
    ///
    /// # Errors
    /// Always.
    pub fn error_at<T>(&mut self, pos: usize, message: impl AsRef<str>) -> Parse<T> {
        let message = format!("custom op '{}' {}", self.c.spec.name, message.as_ref());
        self.b.p.error_at(pos, message)
    }

    /// Says something of the op that does not keep it from being parsed.
    pub fn mention(&mut self, diagnostic: Diagnostic) {
        self.b.p.mention(diagnostic);
    }

    /// Whether the current token is this keyword or punctuation.
    pub fn at(&self, text: &str) -> bool {
        let p = &self.b.p;
        match tok_of(text) {
            Some(tok) => p.at(tok),
            None => {
                matches!(p.tok.kind, Tok::BareId | Tok::IntType) && p.text(p.tok) == text.as_bytes()
            }
        }
    }

    /// Consumes this keyword or punctuation if it is next.
    pub fn eat(&mut self, text: &str) -> bool {
        let found = self.at(text);
        if found {
            self.b.p.bump();
        }
        found
    }

    /// Consumes this keyword or punctuation.
    ///
    /// # Errors
    /// `expected ...` when it is not next.
    pub fn expect(&mut self, text: &str) -> Parse<()> {
        if self.eat(text) {
            return Ok(());
        }
        match tok_of(text) {
            Some(_) => self.b.p.error_wrong_token(format!("expected '{text}'")),
            None => self.error(format!("expected '{text}'")),
        }
    }

    /// Consumes this punctuation; `context` ends the message.
    ///
    /// # Errors
    /// `expected ...` when it is not next.
    pub fn expect_in(&mut self, text: &str, context: &str) -> Parse<()> {
        if self.eat(text) {
            return Ok(());
        }
        self.b.p.error_wrong_token(format!("expected '{text}'{context}"))
    }

    /// Reports an error at the current token in these words alone.
    ///
    /// # Errors
    /// Always.
    pub fn bare_error<T>(&mut self, message: &str) -> Parse<T> {
        self.b.p.error(message)
    }

    /// Reports an error at a position in these words alone.
    ///
    /// # Errors
    /// Always.
    pub fn bare_error_at<T>(&mut self, pos: usize, message: &str) -> Parse<T> {
        self.b.p.error_at(pos, message)
    }

    /// Reports, in these words alone, that something else was expected than the current token.
    ///
    /// # Errors
    /// Always.
    pub fn wrong_token<T>(&mut self, message: &str) -> Parse<T> {
        self.b.p.error_wrong_token(message)
    }

    /// Consumes a keyword, whatever it is, if there is one.
    pub fn optional_keyword(&mut self) -> Option<&'s str> {
        let token = self.b.p.tok;
        if !matches!(token.kind, Tok::BareId | Tok::IntType) {
            return None;
        }
        self.b.p.bump();
        std::str::from_utf8(self.b.p.text(token)).ok()
    }

    /// Consumes one of these keywords, if one is next; says which.
    pub fn eat_one_of(&mut self, words: &[&str]) -> Option<usize> {
        let token = self.b.p.tok;
        if !matches!(token.kind, Tok::BareId | Tok::IntType) {
            return None;
        }
        let text = self.b.p.text(token);
        let found = words.iter().position(|word| word.as_bytes() == text)?;
        self.b.p.bump();
        Some(found)
    }

    /// Consumes a string: what it stands for.
    ///
    /// # Errors
    /// When there is none.
    pub fn string(&mut self) -> Parse<Vec<u8>> {
        let token = self.b.p.tok;
        if token.kind != Tok::String {
            return self.error("expected string");
        }
        let value = self.b.p.string_value(token).into_owned();
        self.b.p.bump();
        Ok(value)
    }

    /// Parses items with commas between them, one at least.
    ///
    /// # Errors
    /// When an item is wrong.
    pub fn comma_separated(&mut self, mut item: impl FnMut(&mut Self) -> Parse<()>) -> Parse<()> {
        item(self)?;
        while self.eat(",") {
            item(self)?;
        }
        Ok(())
    }

    /// Consumes a string if one is next: what it stands for.
    pub fn optional_string(&mut self) -> Option<Vec<u8>> {
        if self.b.p.tok.kind == Tok::String { self.string().ok() } else { None }
    }

    /// Consumes an integer of any size: whether it has a minus, and its digits as they are written.
    ///
    /// # Errors
    /// When there is none.
    pub fn integer_text(&mut self) -> Parse<(bool, &'s str)> {
        let negative = self.eat("-");
        let token = self.b.p.tok;
        if token.kind != Tok::Integer {
            return match negative {
                true => self.b.p.error_wrong_token("expected integer value"),
                false => self.error("expected integer value"),
            };
        }
        let text = std::str::from_utf8(&self.b.p.src[token.start..token.end]).unwrap_or_default();
        self.b.p.bump();
        Ok((negative, text))
    }

    /// Consumes a keyword.
    ///
    /// # Errors
    /// When there is none.
    pub fn keyword(&mut self) -> Parse<&'s str> {
        match self.optional_keyword() {
            Some(word) => Ok(word),
            None => self.error("expected valid keyword"),
        }
    }

    /// Consumes an integer, if there is one.
    ///
    /// # Errors
    /// When it is too large.
    pub fn optional_integer(&mut self) -> Parse<Option<i64>> {
        let start = self.pos();
        // A number of one bit, as the reference reads it.
        if self.eat("true") {
            return Ok(Some(-1));
        }
        if self.eat("false") {
            return Ok(Some(0));
        }
        let negative = self.b.p.at(Tok::Minus);
        if !negative && !self.b.p.at(Tok::Integer) {
            return Ok(None);
        }
        if negative {
            self.b.p.bump();
        }
        let token = self.b.p.tok;
        if token.kind != Tok::Integer {
            return self.b.p.error_wrong_token("expected integer value");
        }
        let value = self.b.p.u64_value(token);
        self.b.p.bump();
        let value = value.map(i128::from).map(|n| if negative { -n } else { n });
        match value.and_then(|n| i64::try_from(n).ok()) {
            Some(value) => Ok(Some(value)),
            None => self.error_at(start, "integer value too large"),
        }
    }

    /// Consumes an integer.
    ///
    /// # Errors
    /// When there is none.
    pub fn integer(&mut self) -> Parse<i64> {
        match self.optional_integer()? {
            Some(value) => Ok(value),
            None => self.error("expected integer value"),
        }
    }

    /// Consumes an integer that fits in so many bits, with a sign.
    ///
    /// # Errors
    /// When there is none.
    pub fn integer_of(&mut self, bits: u32) -> Parse<i64> {
        let start = self.pos();
        let value = self.integer()?;
        let spare = 64 - bits;
        if value << spare >> spare != value {
            return self.error_at(start, "integer value too large");
        }
        Ok(value)
    }
}

/// The token that punctuation is.
pub(super) fn tok_of(text: &str) -> Option<Tok> {
    Some(match text {
        "->" => Tok::Arrow,
        ":" => Tok::Colon,
        "," => Tok::Comma,
        "=" => Tok::Equal,
        ">" => Tok::Greater,
        "{" => Tok::LBrace,
        "(" => Tok::LParen,
        "[" => Tok::LSquare,
        "<" => Tok::Less,
        "-" => Tok::Minus,
        "+" => Tok::Plus,
        "?" => Tok::Question,
        "}" => Tok::RBrace,
        ")" => Tok::RParen,
        "]" => Tok::RSquare,
        "*" => Tok::Star,
        "/" => Tok::Slash,
        "|" => Tok::VerticalBar,
        "..." => Tok::Ellipsis,
        _ => return None,
    })
}
