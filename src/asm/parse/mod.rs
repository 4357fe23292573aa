//! Parsing.
//!
//! A [`Parser`] walks one stretch of text (the whole file, or the regions of one isolated op) and
//! reports to its own list of diagnostics. What all parsers of a file share is in [`Shared`],
//! nearly all of it only read.

pub(crate) mod aliases;
mod attributes;
mod brackets;
pub(super) mod by_format;
pub(super) mod by_hand;
pub(super) mod custom;
mod custom_header;
mod custom_line;
mod cuts;
mod declared_attributes;
mod deferred;
mod defined;
mod defined_numbers;
mod defined_values;
mod dense;
mod dense_array;
mod dictionaries;
mod digits;
mod entries;
mod finish;
pub(super) mod format_attributes;
mod infer_types;
mod known_lines;
mod line;
mod line_memo;
mod line_shapes;
mod line_text;
mod lists;
mod locations;
mod memo;
mod module;
mod name_cache;
mod named_bodies;
mod names;
mod numbered;
pub(super) mod op_affine;
mod op_attributes;
pub(super) mod op_implied;
pub(super) mod op_parser;
pub(super) mod op_regions;
pub(super) mod op_values;
mod ops;
mod parameters;
mod pieces;
mod properties;
mod regions;
pub(crate) mod resources;
mod shaped;
mod shapes;
mod short_names;
mod sparse;
mod state;
mod stretches;
mod tail;
mod text_index;
mod told;
mod type_memo;
mod types;
mod unresolved;
mod values;
mod verbatim;

pub use module::{
    Parsed, Part, Passed, TopLevel, parse_attribute_text, parse_module, parse_part,
    parse_type_text, parse_with_strangers, top_level_op,
};
pub use unresolved::{NOT_DOMINATED, USES_OUTSIDE};

pub(crate) use aliases::Aliases;

use super::lexer::{Tok, Token, lex, lex_error};
use crate::context::{Context, Diagnostic, Failed, Identifier, Location};
use crate::sync::{Arc, AtomicBool};
use named_bodies::NamedBodies;
use state::Lines;
use std::cell::Cell;

/// What goes on when something could not be parsed: the diagnostic is already recorded.
pub(crate) type Parse<T> = Result<T, Failed>;

/// How to parse.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseOptions {
    /// Accept ops, types and attributes of dialects that are not registered.
    pub allow_unregistered: bool,
}

/// What all parsers of one file read.
pub(crate) struct Shared<'s> {
    pub cx: &'s Context,
    /// The whole file.
    pub src: &'s [u8],
    /// Where in it the part starts that is parsed.
    pub start: usize,
    /// The file's name and its number in the context.
    pub file: Identifier,
    pub file_number: usize,
    pub options: ParseOptions,
    pub passed: module::Passed<'s>,
    /// Whether a location names an alias that was not defined by then.
    pub defers: AtomicBool,
    /// Whether to go on where isolation is broken ([`parse_with_strangers`]).
    pub strangers: bool,
    pub named_bodies: NamedBodies,
}

/// A parser at a token of its text.
pub(crate) struct Parser<'s> {
    pub shared: &'s Shared<'s>,
    pub cx: &'s Context,
    pub src: &'s [u8],
    /// The token that has not been consumed yet.
    pub tok: Token,
    pub aliases: Arc<Aliases>,
    /// The number of the file for locations.
    pub file_number: usize,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether a distinct attribute was spelled out.
    pub met_distinct: bool,
    /// What dialect types meant so far.
    types: type_memo::TypeMemo,
    /// The last file that a location named: its literal, and its number in the context.
    pub last_file: Option<(&'s [u8], usize)>,
    /// How many texts of dialects the current one is nested in.
    pub symbol_depth: u32,
    /// The names of what is being defined around the current type.
    open_names: Vec<String>,
    /// The place of the last error.
    lines_of_errors: Cell<Lines>,
}

impl<'s> Parser<'s> {
    /// A parser at the first token at or after `pos`.
    pub fn new(shared: &'s Shared<'s>, aliases: Arc<Aliases>, pos: usize) -> Self {
        let tok = lex(shared.src, pos);
        Parser {
            shared,
            cx: shared.cx,
            src: shared.src,
            tok,
            aliases,
            file_number: shared.file_number,
            diagnostics: Vec::new(),
            met_distinct: false,
            types: type_memo::TypeMemo::default(),
            last_file: None,
            symbol_depth: 0,
            open_names: Vec::new(),
            lines_of_errors: Cell::new(Lines::START),
        }
    }

    /// The text of a token.
    #[inline]
    pub fn text(&self, token: Token) -> &'s [u8] {
        &self.src[token.start..token.end]
    }

    /// Goes to the next token.
    #[inline]
    pub fn bump(&mut self) {
        self.tok = lex(self.src, self.tok.end);
    }

    /// Goes to the first token at or after `pos`.
    #[inline]
    pub fn reset(&mut self, pos: usize) {
        self.tok = lex(self.src, pos);
    }

    /// Whether the current token is of this kind.
    #[inline]
    pub fn at(&self, kind: Tok) -> bool {
        self.tok.kind == kind
    }

    /// Whether the current token is this keyword.
    #[inline]
    pub fn at_keyword(&self, word: &str) -> bool {
        self.tok.kind == Tok::BareId && self.text(self.tok) == word.as_bytes()
    }

    /// Consumes the current token if it is of this kind.
    #[inline]
    pub fn eat(&mut self, kind: Tok) -> bool {
        let found = self.at(kind);
        if found {
            self.bump();
        }
        found
    }

    /// Consumes the current token if it is this keyword.
    pub fn eat_keyword(&mut self, word: &str) -> bool {
        let found = self.at_keyword(word);
        if found {
            self.bump();
        }
        found
    }

    /// Consumes a token of this kind, or reports `message`.
    pub fn expect(&mut self, kind: Tok, message: &str) -> Parse<()> {
        if self.eat(kind) { Ok(()) } else { self.error_wrong_token(message) }
    }

    /// Reports an error at the current token. Where that is no token at all, the lexer's reason
    /// is reported instead, as mlir-opt does.
    pub fn error<T>(&mut self, message: impl Into<String>) -> Parse<T> {
        // The end of the text has no place of its own.
        let eof = usize::from(self.tok.kind == Tok::Eof);
        self.error_at(self.tok.start.saturating_sub(eof), message)
    }

    /// Reports that another token was expected: after what stands before the current one, on an
    /// earlier line if that is where it ends. Comments of earlier lines count as nothing.
    pub fn error_wrong_token<T>(&mut self, message: impl Into<String>) -> Parse<T> {
        let eof = usize::from(self.tok.kind == Tok::Eof);
        let here = self.tok.start.saturating_sub(eof);
        // What stands before the part that is parsed does not exist here.
        let start = self.shared.start;
        let mut before = &self.src[start..here.max(start)];
        loop {
            let blank = before.iter().rev().take_while(|b| matches!(b, b' ' | b'\t')).count();
            before = &before[..before.len() - blank];
            match before.last() {
                None => return self.error_at(here, message),
                Some(b'\n' | b'\r') => {
                    before = &before[..before.len() - 1];
                    let line = memchr::memrchr2(b'\n', b'\r', before).unwrap_or(0);
                    if let Some(comment) = memchr::memmem::find(&before[line..], b"//") {
                        before = &before[..line + comment];
                    }
                }
                Some(_) => return self.error_at(start + before.len(), message),
            }
        }
    }

    /// Reports an error at a position.
    pub fn error_at<T>(&mut self, pos: usize, message: impl Into<String>) -> Parse<T> {
        if self.tok.kind == Tok::Error {
            // What is no token is reported once, whatever else that leads to.
            let (pos, reason) = lex_error(self.src, self.tok);
            let diagnostic = Diagnostic::error(self.location(pos), reason);
            if self.diagnostics.last() != Some(&diagnostic) {
                self.diagnostics.push(diagnostic);
            }
        } else {
            let location = self.location(pos);
            self.diagnostics.push(Diagnostic::error(location, message));
        }
        Err(Failed)
    }

    /// Says something of a text that can be parsed all the same.
    pub fn mention(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports an error at a position, where parsing goes on as if there were none.
    pub fn tolerate_at(&mut self, pos: usize, message: impl Into<String>) {
        let location = self.location(pos);
        self.mention(Diagnostic::error(location, message).tolerated());
    }

    /// Whether what a text means may be remembered: not once there was something to say of one, which
    /// is to be said again wherever that text stands.
    #[inline]
    pub fn is_silent(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether something has failed since there were that many diagnostics.
    pub fn has_failed_since(&self, reported: usize) -> bool {
        self.diagnostics.iter().skip(reported).any(Diagnostic::is_failure)
    }

    /// Adds a note to the last diagnostic.
    pub fn note(&mut self, location: Location, message: impl Into<String>) {
        if let Some(last) = self.diagnostics.last_mut() {
            last.notes.push(Diagnostic::note(location, message));
        }
    }

    /// The location of a position, found by counting lines from the last such position: for errors
    /// only.
    pub fn location(&self, pos: usize) -> Location {
        let mut lines = self.lines_of_errors.get();
        let (line, column) = lines.place(self.src, pos.min(self.src.len()));
        self.lines_of_errors.set(lines);
        self.cx.file_location(self.shared.file, line, column)
    }

    /// Runs `parse` with enough stack for one more level of nesting.
    #[inline]
    pub fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> T) -> T {
        stacker::maybe_grow(64 << 10, 1 << 20, || parse(self))
    }
}
