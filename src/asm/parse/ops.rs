//! Ops in generic form, token by token: the way for whatever [`super::line`] does not take.

use super::super::lexer::Tok;
use super::custom_header::Parsed;
use super::entries::EntryMemo;
use super::memo::TailMemo;
use super::name_cache::NameCache;
use super::names::NameId;
use super::state::{BlockInfo, BlockNames, BodyState, Lines};
use super::stretches::Helpers;
use super::told::{Heard, Told};
use super::type_memo::TypeMemo;
use super::unresolved::Unresolved;
use super::{Parse, Parser};
use crate::context::{Location, NamedAttr, OpName, Traits, Type};
use crate::ir::{Block, Value};
use crate::spec;
use crate::support::strings;
use rustc_hash::{FxHashMap, FxHashSet};

/// What the parser needs to know of an op name, once per name and worker.
#[derive(Clone, Copy)]
pub(super) struct NameEntry {
    pub name: OpName,
    pub traits: Traits,
    /// Its properties with default values: where they stand in [`Worker::defaults`].
    pub defaults: (u32, u32),
}

/// A use of an SSA name whose type is not known yet.
#[derive(Clone, Copy)]
pub(super) struct OperandRef {
    pub id: NameId,
    /// `n` of `%x#n`.
    pub number: u32,
    pub pos: usize,
    /// Length of the name's text, which starts at `pos`.
    pub len: u32,
    /// What the name stood for when it was scanned (its first value).
    pub value: Option<Value>,
}

/// A result name with the number of results it stands for.
#[derive(Clone, Copy)]
pub(super) struct ResultDecl {
    pub id: NameId,
    pub count: u64,
    pub pos: usize,
    pub len: u32,
}

/// An op up to its successors; operands, successors and results stand in the parser's stacks
/// from these positions on.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub entry: NameEntry,
    pub location: Location,
    /// Where the op starts: its first result name, or its own name.
    pub start: usize,
    pub first_result: usize,
    pub first_operand: usize,
    pub first_successor: usize,
}

impl Head {
    /// `marks` are the lengths of the stacks of results, operands and successors when the op began.
    pub fn new(
        entry: NameEntry,
        location: Location,
        start: usize,
        (first_result, first_operand, first_successor): (usize, usize, usize),
    ) -> Head {
        Head { entry, location, start, first_result, first_operand, first_successor }
    }
}

/// Memory that outlives a body: a worker goes on using it from body to body.
#[derive(Default)]
pub(super) struct Worker<'s> {
    pub tails: TailMemo,
    pub heard: Heard,
    pub entries: EntryMemo,
    pub op_names: FxHashMap<&'s [u8], NameEntry>,
    pub name_cache: NameCache,
    /// Ops with a custom form, by name, and by what stands for it in a dialect's regions.
    pub custom_names: FxHashMap<&'s [u8], NameEntry>,
    pub bare_names: FxHashMap<(&'static str, &'s [u8]), NameEntry>,
    /// Dialects whose ops went without prefix somewhere.
    pub dialects: Vec<&'static str>,
    /// States that are not in use, boxed: bodies are gone into and left by exchanging pointers.
    #[expect(clippy::vec_box, reason = "moving one would copy hundreds of bytes")]
    pub states: Vec<Box<BodyState<'s>>>,
    /// How many bodies it has numbered.
    pub bodies: u32,
    pub block_names: Vec<BlockNames<'s>>,
    pub operands: Vec<OperandRef>,
    pub results: Vec<ResultDecl>,
    pub successors: Vec<Block>,
    /// Operands of a line, and where the `^` of its blocks stand, while it is read.
    pub values: Vec<Value>,
    pub labels: Vec<usize>,
    pub attrs: Vec<NamedAttr>,
    pub types: Vec<Type>,
    pub dialect_types: TypeMemo,
    /// Scratch memory for signatures.
    pub words: Vec<u64>,
    /// Declared attributes that fit, and are stored as they are, by op name.
    pub plain: FxHashSet<(OpName, NamedAttr)>,
    /// Properties that ops have when the text does not give them.
    pub defaults: Vec<NamedAttr>,
}

/// Parses the contents of bodies.
pub(super) struct BodyParser<'s, 'w> {
    pub p: Parser<'s>,
    pub worker: &'w mut Worker<'s>,
    pub state: BodyState<'s>,
    /// States of the bodies around this one, outermost first.
    #[expect(clippy::vec_box, reason = "moving one would copy hundreds of bytes")]
    pub outer: Vec<Box<BodyState<'s>>>,
    pub lines: Lines,
    pub unresolved: Unresolved,
    /// Whether a body around this one defines a name.
    pub names_around: bool,
    /// Whether ops of late ended in a location.
    pub expects_locations: bool,
    /// Up to where the text was reported as passed.
    pub reported: usize,
    /// Whether the last op was taken as a line, so that its location may follow on another.
    pub ends_open: bool,
    /// Where the last list of regions ended.
    pub last_region_end: usize,
    /// Other threads, if this is the parser of the file.
    pub helpers: Option<&'w Helpers<'s>>,
    /// What other threads have met, if there are others.
    pub told: Option<&'w Told>,
    /// From where on they may be of help.
    pub share_from: usize,
    /// The dialect whose ops go without prefix here.
    pub default_dialect: &'static str,
    /// Its number in [`Worker::dialects`].
    pub dialect_number: u32,
    /// Whether the last line was in custom form.
    pub mostly_custom: bool,
    /// Whether it was too long to be looked up.
    pub line_is_long: bool,
    /// Regions of the op that is parsed next, if they have been parsed already.
    pub parsed: Option<Box<Parsed>>,
}

impl<'s, 'w> BodyParser<'s, 'w> {
    pub fn new(mut p: Parser<'s>, worker: &'w mut Worker<'s>, lines: Lines) -> Self {
        p.types = std::mem::take(&mut worker.dialect_types);
        let state = worker.states.pop().map_or_else(BodyState::default, |state| *state);
        let mut parser = BodyParser {
            p,
            worker,
            state,
            outer: Vec::new(),
            lines,
            unresolved: Unresolved::default(),
            names_around: false,
            expects_locations: false,
            ends_open: false,
            reported: lines.pos,
            last_region_end: 0,
            helpers: None,
            told: None,
            share_from: usize::MAX,
            default_dialect: "",
            dialect_number: 0,
            mostly_custom: false,
            line_is_long: false,
            parsed: None,
        };
        parser.set_default_dialect("builtin");
        parser
    }

    /// Makes the ops of a dialect go without prefix; returns whose did before.
    pub fn set_default_dialect(&mut self, dialect: &'static str) -> &'static str {
        let known = &mut self.worker.dialects;
        // Mostly it is the very same text, which is seen without reading it.
        let number = known
            .iter()
            .position(|name| std::ptr::eq(*name, dialect))
            .or_else(|| known.iter().position(|name| *name == dialect));
        self.dialect_number = number.unwrap_or_else(|| {
            known.push(dialect);
            known.len() - 1
        }) as u32;
        std::mem::replace(&mut self.default_dialect, dialect)
    }

    /// The location of a position, counted on from the last.
    #[inline]
    pub fn place(&mut self, pos: usize) -> Location {
        let (line, column) = self.lines.place(self.p.src, pos);
        self.p.cx.numbered_file_location(self.p.file_number, line, column)
    }

    /// What is known of an op name, given as it stands between its quotes.
    #[inline]
    pub fn name_entry(&mut self, text: &'s [u8], pos: usize) -> Parse<NameEntry> {
        if let Some(entry) = self.worker.op_names.get(text) {
            return Ok(*entry);
        }
        let unescaped = strings::unescape(text).unwrap_or_default();
        if unescaped.is_empty() {
            return self.p.error_at(pos, "empty operation name is invalid");
        }
        if unescaped.contains(&0) {
            return self.p.error_at(pos, "null character not allowed in operation name");
        }
        let cx = self.p.cx;
        let name = cx.op_name(&unescaped);
        let info = cx.op_info(name);
        if !info.is_registered()
            && !self.p.shared.options.allow_unregistered
            && !cx.is_dialect_registered(info.dialect())
            && !cx.is_dialect_name(&unescaped)
        {
            self.p.bump();
            return self.p.error(
                "operation being parsed with an unregistered dialect. If this is intended, \
                 please use -allow-unregistered-dialect with the MLIR tool used",
            );
        }
        let first = self.worker.defaults.len() as u32;
        for (name, text) in spec::of(cx, name).iter().flat_map(|spec| spec.default_properties()) {
            // A declaration's own text: it parses, or the property has no default.
            if let Ok(value) = super::parse_attribute_text(cx, &text) {
                self.worker.defaults.push(cx.named(name, value));
            }
        }
        let defaults = (first, self.worker.defaults.len() as u32);
        let entry = NameEntry { name, traits: info.traits(), defaults };
        self.worker.op_names.insert(text, entry);
        Ok(entry)
    }

    /// Parses one op at `pos` and puts it at the end of `block`; returns where it ends.
    pub fn parse_op(&mut self, block: Block, pos: usize) -> Parse<usize> {
        let marks = self.marks();
        let end = self.parse_op_marked(block, pos, marks);
        self.ends_open = false;
        self.truncate_stacks(marks);
        end
    }

    fn parse_op_marked(
        &mut self,
        block: Block,
        pos: usize,
        marks: (usize, usize, usize),
    ) -> Parse<usize> {
        self.p.reset(pos);
        let start = self.p.tok.start;
        if self.p.at(Tok::PercentId) {
            self.parse_result_names()?;
        }
        let token = self.p.tok;
        match token.kind {
            Tok::String => {}
            Tok::BareId => return self.parse_custom_op(block, start, marks),
            _ => return self.p.error_wrong_token("expected operation name in quotes"),
        }
        let location = self.place(token.start);
        let text = &self.p.src[token.start + 1..token.end - 1];
        let entry = self.name_entry(text, token.start)?;
        self.p.bump();
        self.p.expect(Tok::LParen, "expected '(' to start operand list")?;
        self.parse_operand_names()?;
        self.p.expect(Tok::RParen, "expected ')' to end operand list")?;
        if self.p.at(Tok::LSquare) {
            let registered = entry.traits.contains(Traits::REGISTERED);
            if registered && !entry.traits.contains(Traits::TERMINATOR) {
                return self.p.error("successors in non-terminator");
            }
            self.parse_successors()?;
        }
        let head = Head::new(entry, location, start, marks);
        self.parse_tail(block, head)
    }

    fn parse_result_names(&mut self) -> Parse<()> {
        loop {
            let token = self.p.tok;
            self.p.expect(Tok::PercentId, "expected valid ssa identifier")?;
            let mut count = 1;
            if self.p.eat(Tok::Colon) {
                if !self.p.at(Tok::Integer) {
                    return self.p.error_wrong_token("expected integer number of results");
                }
                let text = std::str::from_utf8(self.p.text(self.p.tok)).unwrap_or_default();
                count = match text.strip_prefix("0x") {
                    Some(digits) => u64::from_str_radix(digits, 16).unwrap_or(0),
                    None => text.parse().unwrap_or(0),
                };
                if count < 1 {
                    let message = "expected named operation to have at least 1 result";
                    return self.p.error(message);
                }
                self.p.bump();
            }
            let id = self.state.names.id(&self.p.src[token.start + 1..token.end]);
            let len = (token.end - token.start) as u32;
            self.worker.results.push(ResultDecl { id, count, pos: token.start, len });
            if !self.p.eat(Tok::Comma) {
                break;
            }
        }
        self.p.expect(Tok::Equal, "expected '=' after SSA name")
    }

    fn parse_operand_names(&mut self) -> Parse<()> {
        if !self.p.at(Tok::PercentId) {
            return Ok(());
        }
        loop {
            let operand = self.parse_operand_name()?;
            self.worker.operands.push(operand);
            if !self.p.eat(Tok::Comma) {
                return Ok(());
            }
        }
    }

    pub(super) fn parse_operand_name(&mut self) -> Parse<OperandRef> {
        let token = self.p.tok;
        self.p.expect(Tok::PercentId, "expected SSA operand")?;
        let id = self.state.names.id(&self.p.src[token.start + 1..token.end]);
        let mut number = 0;
        if self.p.at(Tok::HashId) {
            let text = std::str::from_utf8(&self.p.text(self.p.tok)[1..]).unwrap_or_default();
            match text.parse::<u32>() {
                Ok(n) => number = n,
                Err(_) => return self.p.error("invalid SSA value result number"),
            }
            self.p.bump();
        }
        let len = (token.end - token.start) as u32;
        Ok(OperandRef { id, number, pos: token.start, len, value: None })
    }

    fn parse_successors(&mut self) -> Parse<()> {
        self.p.bump();
        if self.p.at(Tok::RSquare) {
            return self.p.error_wrong_token("expected list element");
        }
        loop {
            let token = self.p.tok;
            if token.kind != Tok::CaretId {
                return self.p.error_wrong_token("expected block name");
            }
            self.p.bump();
            let block = self.block_named(&self.p.src[token.start + 1..token.end], token.start);
            self.worker.successors.push(block);
            if !self.p.eat(Tok::Comma) {
                break;
            }
        }
        self.p.expect(Tok::RSquare, "expected ',' or ']'")
    }

    /// The block of this name in the innermost region, made when this is the first mention.
    pub fn block_named(&mut self, text: &'s [u8], pos: usize) -> Block {
        if self.state.regions.is_empty() {
            // Successors at the top level refer to nothing.
            let mut names = self.worker.block_names.pop().unwrap_or_default();
            names.clear();
            self.state.regions.push(names);
        }
        let names = self.state.regions.last_mut().expect("pushed above");
        if let Some(info) = names.get(text) {
            return info.block;
        }
        let block = self.state.body.create_block();
        names.set(text, BlockInfo { block, pos, defined: false });
        names.undefined += 1;
        block
    }
}
