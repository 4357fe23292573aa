//! Aliases in use, and the types and attributes of dialects, which are kept as text.
//!
//! `#name` and `!name` without a dot are aliases; `#dialect.text`, `#dialect.text<...>` and
//! `#dialect<...>` belong to a dialect. Their text ends where the brackets that follow the name
//! without space are balanced. Of a registered dialect the text is cut at what can print
//! differently elsewhere: aliases, attributes and types of dialects, affine maps and sets,
//! distinct attributes, locations, tuples. Of any other dialect it is kept byte by byte.

use super::brackets::{Unbalanced, balanced_end, is_pretty, is_pretty_name};
use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token, skip_space, skip_string, suffix_id_end};
use crate::asm::print::type_text;
use crate::context::{AttrData, Attribute, Identifier, Piece, Type, TypeData, Verbatim};
use crate::support::strings;
use memchr::memmem;
use smallvec::SmallVec;

/// A dialect's symbol: its dialect, and where its text stands.
pub(super) struct Symbol {
    pub(super) dialect: Identifier,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where errors about it are.
    position: usize,
    /// Where its name ends, if that stands before brackets and not in them.
    name_end: Option<usize>,
}

impl Symbol {
    /// Whether it prints as `!dialect.text`. Its brackets are known to balance.
    fn is_pretty(&self, src: &[u8]) -> bool {
        match self.name_end {
            Some(end) => is_pretty_name(&src[self.start..end]),
            None => is_pretty(&src[self.start..self.end]),
        }
    }
}

/// How deep texts of dialects may be nested in each other: each level scans its text anew.
const MAX_DEPTH: u32 = 512;

const HINT: &str = "created with unregistered dialect. If this is intended, please call \
    allowUnregisteredDialects() on the MLIRContext, or use -allow-unregistered-dialect with the \
    MLIR opt tool used";

/// Bytes at which a text may have to be cut.
static CUTS: [bool; 256] = strings::byte_set(b"\"\n\r\t/#!<[(");

/// Where the word starts that ends at `end`, not before `first`.
fn word_start(src: &[u8], first: usize, end: usize) -> usize {
    let in_word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'.');
    let run = src[first..end].iter().rev().take_while(|byte| in_word(byte)).count();
    let starts = |b: &u8| b.is_ascii_alphabetic() || *b == b'_';
    let skipped = src[end - run..end].iter().position(starts).unwrap_or(run);
    end - run + skipped
}

impl Parser<'_> {
    /// Parses `#...`.
    pub(super) fn extended_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        let attr = match self.symbol_or_alias()? {
            Ok(symbol) => {
                let stated = if self.eat(Tok::Colon) { Some(self.parse_type()?) } else { None };
                self.dialect_attribute(&symbol, ty, stated)?
            }
            Err(name) => match self.aliases.attribute(self.cx, &self.text(name)[1..]) {
                Some(attr) => attr,
                None => return self.undefined_alias(name),
            },
        };
        if let (Some(expected), Some(found)) = (ty, self.type_of(attr))
            && expected != found
        {
            let (expected, found) = (type_text(self.cx, expected), type_text(self.cx, found));
            return self.error(format!(
                "attribute type different than expected: expected '{expected}', but got '{found}'"
            ));
        }
        Ok(attr)
    }

    /// Parses `!...`.
    pub(super) fn extended_type(&mut self) -> Parse<Type> {
        self.known_type(|parser| match parser.symbol_or_alias()? {
            Ok(symbol) => parser.nested(|parser| parser.dialect_type(&symbol)),
            Err(name) => match parser.aliases.ty(&parser.text(name)[1..]) {
                Some(ty) => Ok(ty),
                None => parser.undefined_alias(name),
            },
        })
    }

    fn undefined_alias<T>(&mut self, name: Token) -> Parse<T> {
        let name = String::from_utf8_lossy(&self.text(name)[1..]).into_owned();
        self.error_wrong_token(format!("undefined symbol alias id '{name}'"))
    }

    /// The type that an attribute states.
    fn type_of(&self, attr: Attribute) -> Option<Type> {
        match self.cx.attr_data(attr) {
            AttrData::Integer { ty, .. }
            | AttrData::Float { ty, .. }
            | AttrData::DenseElements { ty, .. }
            | AttrData::DenseStrings { ty, .. }
            | AttrData::Sparse { ty, .. }
            | AttrData::DenseResource { ty, .. } => Some(*ty),
            AttrData::String { ty, .. } => Some(ty.unwrap_or(self.cx.none())),
            AttrData::Dialect(text) => text.ty,
            _ => None,
        }
    }

    /// Consumes a dialect's symbol, or (`Err`) the token of an alias.
    fn symbol_or_alias(&mut self) -> Parse<Result<Symbol, Token>> {
        let name = self.tok;
        let text = &self.text(name)[1..];
        self.bump();
        let body = self.at(Tok::Less) && self.tok.start == name.end;
        let Some(dot) = memchr::memchr(b'.', text) else {
            if !body {
                return Ok(Err(name));
            }
            let dialect = self.cx.identifier(text);
            let (mut start, end) = (name.end + 1, self.symbol_body()? - 1);
            if self.at(Tok::Error) {
                return self.error("");
            }
            // Known dialects read tokens; of others every byte is kept.
            if self.cx.is_dialect_registered(dialect) {
                start = skip_space(self.src, start).min(end);
            }
            return Ok(Ok(Symbol { dialect, start, end, position: name.start, name_end: None }));
        };
        let dialect = self.cx.identifier(&text[..dot]);
        let start = name.start + 1 + dot + 1;
        let end = if body { self.symbol_body()? } else { name.end };
        // What stands behind is a token before the symbol is looked into, or is found to be none.
        if self.at(Tok::Error) {
            return self.error("");
        }
        Ok(Ok(Symbol { dialect, start, end, position: start, name_end: Some(name.end) }))
    }

    /// The text of an attribute or type without its name: what stands in angle brackets, or a
    /// word. `None` when there is neither.
    pub(super) fn stripped_text(&mut self) -> Parse<Option<Box<[Piece]>>> {
        let start = self.tok.start;
        let end = match self.tok.kind {
            Tok::Less => self.symbol_body()?,
            Tok::BareId | Tok::IntType => {
                let end = self.tok.end;
                self.bump();
                end
            }
            _ => return Ok(None),
        };
        let (token, reported) = (self.tok, self.diagnostics.len());
        let pieces = self.cut(start, end, true, reported);
        self.tok = token;
        pieces.map(Some)
    }

    /// Skips from the current `<` to after the `>` that closes it, and gives that position.
    fn symbol_body(&mut self) -> Parse<usize> {
        match balanced_end(self.src, self.tok.start) {
            Ok(end) => {
                self.reset(end);
                Ok(end)
            }
            Err(Unbalanced::String(start)) => {
                self.reset(start);
                self.error("")
            }
            Err(Unbalanced::Bracket { last, string }) => {
                if let Some(start) = string {
                    self.reset(start);
                }
                let last = char::from(last);
                self.error(format!("unbalanced '{last}' character in pretty dialect name"))
            }
        }
    }

    fn dialect_attribute(
        &mut self,
        symbol: &Symbol,
        expected: Option<Type>,
        stated: Option<Type>,
    ) -> Parse<Attribute> {
        let registered = self.check_dialect(symbol, "attribute")?;
        // An attribute of an unregistered dialect has whatever type is wanted of it.
        let ty = if registered { stated } else { stated.or(expected) };
        let ty = ty.filter(|ty| *ty != self.cx.none());
        if !registered && !self.shared.options.allow_unregistered {
            let name = self.symbol_name(symbol);
            let ty = type_text(self.cx, ty.unwrap_or(self.cx.none()));
            return self.error_at(symbol.position, format!("#{name} : '{ty}' attribute {HINT}"));
        }
        if let Some(words) = self.cx.typed_attribute(symbol.dialect)
            && ty.is_some()
        {
            return self.error_at(symbol.position, words);
        }
        if let Some(check) = self.cx.parameters(symbol.dialect) {
            let text = self.parameterized(check, symbol, false)?;
            return Ok(self.cx.intern_attribute(AttrData::Dialect(text)));
        }
        if let Some(known) = self.cx.attributes_of(symbol.dialect)
            && let Some(attr) = self.declared_attribute(symbol, known)?
        {
            return Ok(attr);
        }
        let mut text = self.verbatim(symbol, registered, false, ty)?;
        text.alias = self.cx.attribute_alias(symbol.dialect, text.mnemonic());
        Ok(self.cx.intern_attribute(AttrData::Dialect(text)))
    }

    fn dialect_type(&mut self, symbol: &Symbol) -> Parse<Type> {
        let registered = self.check_dialect(symbol, "type")?;
        if !registered && !self.shared.options.allow_unregistered {
            let name = self.symbol_name(symbol);
            return self.error_at(symbol.position, format!("`!{name}` type {HINT}"));
        }
        if let Some(check) = self.cx.parameters(symbol.dialect) {
            let text = self.parameterized(check, symbol, true)?;
            return Ok(self.cx.intern_type(TypeData::Dialect(text)));
        }
        if let Some(known) = self.cx.types_of(symbol.dialect) {
            self.declared_type(symbol, known)?;
        }
        let mut text = self.verbatim(symbol, registered, true, None)?;
        text.alias = self.cx.type_alias(symbol.dialect, text.mnemonic());
        Ok(self.cx.intern_type(TypeData::Dialect(text)))
    }

    /// Whether the dialect is registered. Reports what can belong to no dialect.
    fn check_dialect(&mut self, symbol: &Symbol, what: &str) -> Parse<bool> {
        let name = self.cx.bytes(symbol.dialect);
        if name == b"builtin" {
            // This is found out by a parser that stands at the text.
            let start = symbol.start + usize::from(symbol.start < symbol.position);
            return self
                .error_at(start, format!("dialect 'builtin' provides no {what} parsing hook"));
        }
        if self.cx.is_dialect_registered(symbol.dialect) {
            return Ok(true);
        }
        let valid = name.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_')
            && name.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$'));
        if !valid {
            let name = self.cx.str(symbol.dialect).into_owned();
            return self
                .error_at(symbol.position, format!("invalid dialect namespace '\"{name}\"'"));
        }
        Ok(false)
    }

    fn symbol_name(&self, symbol: &Symbol) -> String {
        let dialect = self.cx.str(symbol.dialect);
        let text = String::from_utf8_lossy(&self.src[symbol.start..symbol.end]);
        format!("\"{dialect}\"<\"{text}\">")
    }

    fn verbatim(
        &mut self,
        symbol: &Symbol,
        registered: bool,
        is_type: bool,
        ty: Option<Type>,
    ) -> Parse<Verbatim> {
        let text = &self.src[symbol.start..symbol.end];
        let pieces = if registered {
            let (token, reported) = (self.tok, self.diagnostics.len());
            let defined = self.in_symbol(symbol, |p| p.by_definition(symbol, is_type, ty));
            // What is said of a wrong one further out stands behind it.
            self.tok = token;
            if let Some(found) = defined? {
                return Ok(found);
            }
            let single_spaces = self.cx.has_single_spaces(symbol.dialect);
            let pieces = self
                .in_symbol(symbol, |p| p.cut(symbol.start, symbol.end, single_spaces, reported));
            self.tok = token;
            pieces?
        } else {
            Box::new([Piece::Text(text.into())])
        };
        Ok(Verbatim {
            dialect: symbol.dialect,
            opaque: !symbol.is_pretty(self.src),
            alias: None,
            pieces,
            ty,
        })
    }

    /// Parses what is in a symbol, unless that is nested too deep.
    pub(super) fn in_symbol<T>(
        &mut self,
        symbol: &Symbol,
        parse: impl FnOnce(&mut Self) -> Parse<T>,
    ) -> Parse<T> {
        if self.symbol_depth == MAX_DEPTH {
            let message =
                format!("attributes and types of dialects are nested more than {MAX_DEPTH} deep");
            return self.error_at(symbol.position, message);
        }
        self.symbol_depth += 1;
        let parsed = parse(self);
        self.symbol_depth -= 1;
        parsed
    }

    /// Reads a symbol that its dialect defines.
    fn by_definition(
        &mut self,
        symbol: &Symbol,
        is_type: bool,
        ty: Option<Type>,
    ) -> Parse<Option<Verbatim>> {
        let text = &self.src[symbol.start..symbol.end];
        let in_name = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'$');
        let name = text.iter().position(|b| !in_name(b)).unwrap_or(text.len());
        let (cx, dialect) = (self.cx, symbol.dialect);
        if let Some(known) = cx.definition(dialect, &text[..name], is_type) {
            self.reset(symbol.start + name);
            return self.by_hand(symbol, known, ty).map(Some);
        }
        if let Some(known) = cx.definition(dialect, b"", is_type) {
            self.reset(symbol.start);
            return self.by_hand(symbol, known, ty).map(Some);
        }
        let Some(definition) = cx.definition(dialect, &text[..name], is_type) else {
            return Ok(None);
        };
        self.reset(symbol.start + name);
        // What follows the last parameter within the brackets is passed over, as in the reference.
        self.defined(dialect, definition).map(Some)
    }

    /// Cuts the text at what it refers to.
    fn cut(
        &mut self,
        start: usize,
        end: usize,
        single_spaces: bool,
        reported: usize,
    ) -> Parse<Box<[Piece]>> {
        let src = self.src;
        let mut pieces: SmallVec<[Piece; 12]> = SmallVec::new();
        // What is not copied yet, what is not looked at, and the first place where a word may start.
        let (mut kept, mut pos, mut word) = (start, start, start);
        let mut join = false;
        while let Some(plain) = src[pos..end].iter().position(|byte| CUTS[*byte as usize]) {
            pos += plain;
            let byte = src[pos];
            let (here, word_end) = match byte {
                b'"' => {
                    pos = skip_string(src, pos).unwrap_or(pos + 1);
                    word = pos;
                    continue;
                }
                // Comments, line breaks and tabs are no part of what the text says.
                b'\n' | b'\r' | b'\t' | b'/' if byte != b'/' || src.get(pos + 1) == Some(&b'/') => {
                    let before = src[kept..pos].trim_ascii_end();
                    pos = skip_space(src, pos).clamp(pos + 1, end);
                    let inside = matches!(before.last(), Some(b'(' | b'<' | b'['))
                        || matches!(src.get(pos), Some(b')' | b'>' | b']' | b','));
                    let space: &[u8] = if inside { b"" } else { b" " };
                    pieces.push(Piece::Text([before, space].concat().into()));
                    join = true;
                    (kept, word) = (pos, pos);
                    continue;
                }
                b'#' | b'!' => (pos, suffix_id_end(src, pos + 1)),
                // Only before a bracket does a word refer to something.
                b'<' | b'[' | b'(' => (word_start(src, word, pos), pos),
                _ => {
                    pos += 1;
                    continue;
                }
            };
            let word_end = word_end.min(end);
            pos = word_end.clamp(pos + 1, end);
            word = pos;
            let Some((piece, piece_end)) = self.reference(here, word_end, reported)? else {
                continue;
            };
            if kept < here {
                pieces.push(Piece::Text(src[kept..here].into()));
            }
            pieces.push(piece);
            pos = piece_end.clamp(here + 1, end);
            (kept, word) = (pos, pos);
        }
        if kept < end || pieces.is_empty() {
            pieces.push(Piece::Text(src[kept..end].into()));
        }
        let mut pieces = match join {
            true => joined(pieces.into_vec()),
            false => pieces.into_iter().collect(),
        };
        if single_spaces && memmem::find(&src[start..end], b"  ").is_some() {
            for piece in &mut *pieces {
                if let Piece::Text(text) = piece
                    && let Some(tidied) = tidied(text)
                {
                    *text = tidied;
                }
            }
        }
        Ok(pieces)
    }

    /// What the word at `start..end` refers to, and where that ends.
    fn reference(
        &mut self,
        start: usize,
        end: usize,
        reported: usize,
    ) -> Parse<Option<(Piece, usize)>> {
        let src = self.src;
        let next = src.get(end).copied().unwrap_or(0);
        let word = &src[start..end];
        let is_symbol = word.contains(&b'.') || next == b'<';
        match word {
            [b'#', name @ ..] if !is_symbol => {
                let attr = self.aliases.attribute(self.cx, name);
                Ok(attr.map(|attr| (Piece::Attr(attr), end)))
            }
            [b'!', name @ ..] if !is_symbol => {
                Ok(self.aliases.ty(name).map(|ty| (Piece::Type(ty), end)))
            }
            [b'#', _, ..] => {
                self.reset(start);
                let Ok(symbol) = self.symbol_or_alias()? else { return Ok(None) };
                let end = symbol.end + usize::from(symbol.start > symbol.position);
                let attr = self.nested(|parser| parser.dialect_attribute(&symbol, None, None))?;
                Ok(Some((Piece::Attr(attr), end)))
            }
            [b'!', _, ..] => {
                self.reset(start);
                let Ok(symbol) = self.symbol_or_alias()? else { return Ok(None) };
                let end = symbol.end + usize::from(symbol.start > symbol.position);
                let ty = self.nested(|parser| parser.dialect_type(&symbol))?;
                Ok(Some((Piece::Type(ty), end)))
            }
            b"affine_map" | b"affine_set" if next == b'<' => {
                Ok(self.attempt(start, reported, false))
            }
            b"distinct" if next == b'[' => Ok(self.attempt(start, reported, false)),
            b"loc" if next == b'(' => Ok(self.attempt(start, reported, false)),
            b"tuple" if next == b'<' => Ok(self.attempt(start, reported, true)),
            _ => Ok(None),
        }
    }

    /// Parses an attribute or a type at `start`, if there is one: a dialect's text may use the
    /// words of others in its own way.
    fn attempt(&mut self, start: usize, reported: usize, is_type: bool) -> Option<(Piece, usize)> {
        self.reset(start);
        let piece = if is_type {
            self.parse_type().map(Piece::Type)
        } else {
            self.parse_attribute(None).map(Piece::Attr)
        };
        let Ok(piece) = piece else {
            self.diagnostics.truncate(reported);
            return None;
        };
        // Each of these ends in a bracket.
        let before = &self.src[start..self.tok.start];
        let end = before.iter().rposition(|b| matches!(b, b'>' | b')'))?;
        Some((piece, start + end + 1))
    }
}

/// Makes one piece of texts that follow each other, so that equal types have equal pieces.
pub(super) fn joined(pieces: Vec<Piece>) -> Box<[Piece]> {
    let mut joined = Joined::default();
    pieces.iter().for_each(|piece| joined.piece(piece));
    joined.finish()
}

/// Pieces as they come, texts that follow each other as one.
#[derive(Default)]
pub(super) struct Joined {
    pieces: SmallVec<[Piece; 12]>,
    /// What follows the last of the pieces.
    text: SmallVec<[u8; 128]>,
}

impl Joined {
    pub(super) fn text(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    pub(super) fn piece(&mut self, piece: &Piece) {
        if let Piece::Text(text) = piece {
            return self.text(text);
        }
        self.flush();
        self.pieces.push(piece.clone());
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.pieces.push(Piece::Text(self.text.as_slice().into()));
            self.text.clear();
        }
    }

    pub(super) fn finish(mut self) -> Box<[Piece]> {
        self.flush();
        if self.pieces.is_empty() {
            self.pieces.push(Piece::Text(Box::default()));
        }
        self.pieces.into_iter().collect()
    }
}

/// Text with one space where there were several; `None` when it is so already.
fn tidied(text: &[u8]) -> Option<Box<[u8]>> {
    memchr::memchr2(b' ', b'\t', text)?;
    let mut out = Vec::with_capacity(text.len());
    let mut pos = 0;
    while let Some(&byte) = text.get(pos) {
        pos += 1;
        match byte {
            b'"' => {
                let len = strings::scan_literal(&text[pos..]).map_or(0, |(len, _)| len + 1);
                out.extend_from_slice(&text[pos - 1..pos + len]);
                pos += len;
            }
            b' ' | b'\t' if matches!(text.get(pos), Some(b' ' | b'\t')) => {}
            b'\t' => out.push(b' '),
            _ => out.push(byte),
        }
    }
    (out != text).then(|| out.into())
}
