//! The fast way through ops in custom form that have regions.
//!
//! The text of such an op is cut at its regions: a line that ends in `{`, what stands between `}`
//! and the next `{` or the end of the line, and so on. The first piece is remembered with what its
//! names are, operands or arguments of the region; each other piece as what follows the one before;
//! the last with the whole op. An op whose pieces were all met before, in this order, is made
//! without its format, however that is written.
//!
//! Whoever reads a header commits to nothing: when a later piece is new, or an operand has another
//! type than it had, the op is parsed from its start by its format, which is handed the regions that
//! have been parsed. So the format is the only grammar, and the only source of errors.
//!
//! Invariants: the text of a piece has no names of blocks, pieces but the first have no names at
//! all; the arguments of a region stand in its header in order, without locations.
//!
//! Limits: ops that are isolated from above, and those whose parser looks at what is in a region,
//! take the long way.

use super::super::lexer::skip_space;
use super::Parse;
use super::custom::{Collected, add_terminator, last_block};
use super::custom_line::Line;
use super::line::{location_start, skip_spaces};
use super::line_memo::{Closing, Ensured, Header, KnownRegion, Meaning, Use};
use super::line_text::Before;
use super::memo::TailRef;
use super::op_regions::Argument;
use super::ops::{BodyParser, Head, NameEntry};
use super::state::Lines;
use crate::context::Type;
use crate::ir::{Block, Op, Region, Value};
use crate::support::fingerprint::{Fingerprint, Running};
use smallvec::SmallVec;

/// A region that was parsed before the rest of its op.
#[derive(Clone, Copy)]
pub(super) struct ParsedRegion {
    pub region: Region,
    /// Where lines are counted at its end.
    pub lines: Lines,
    /// Where its `}` stands.
    pub end: usize,
}

/// Regions of an op that were parsed, and the op that they are in.
pub(super) struct Parsed {
    pub op: Op,
    pub regions: SmallVec<[ParsedRegion; 2]>,
}

/// Where a region of an op stands.
pub(in crate::asm) struct Opened {
    region: Region,
    /// Where its `{` and `}` stand.
    start: usize,
    end: usize,
    /// Where the names of its arguments stand, with their types; `None` for one without.
    arguments: SmallVec<[(Option<usize>, Type); 4]>,
}

impl Opened {
    pub(super) fn new(known: &ParsedRegion, start: usize, args: &[Argument]) -> Self {
        let named = |arg: &Argument| arg.is_named().then(|| arg.pos());
        let arguments = args.iter().map(|arg| (named(arg), arg.ty)).collect();
        Opened { region: known.region, start, end: known.end, arguments }
    }
}

/// The operands and arguments that the names in a header are.
struct Filled {
    /// The dialect whose ops go without prefix in the regions, and its number.
    default_dialect: (&'static str, u32),
    operands: SmallVec<[Option<Value>; 8]>,
    arguments: SmallVec<[Argument; 3]>,
}

impl BodyParser<'_, '_> {
    /// Parses an op whose first line was met before, and means this header.
    #[inline(never)]
    pub(super) fn parse_remembered_regions(
        &mut self,
        block: Block,
        head: Head,
        line: &Line,
        header: u32,
    ) -> Option<Parse<usize>> {
        let filled = self.fill_header(head, header)?;
        let begun = self.lines;
        let mut parsed = Parsed { op: self.push_op(head), regions: SmallVec::new() };
        let begun_by = (line.print, line.newline);
        let closed = self.parse_pieces(block, head, &mut parsed, &filled, begun_by);
        Some(match closed {
            Ok(Some(end)) => Ok(end),
            Ok(None) => {
                self.truncate_stacks((head.first_result, head.first_operand, head.first_successor));
                self.lines = begun;
                self.parsed = Some(Box::new(parsed));
                self.parse_op(block, head.start)
            }
            Err(failed) => Err(failed),
        })
    }

    /// Finds the operands and arguments of a header, provided that operands are defined and have the
    /// types that they had.
    fn fill_header(&self, head: Head, header: u32) -> Option<Filled> {
        let known = &self.worker.tails.lines.headers[header as usize];
        if known.names_differ && self.has_same_names(head.first_operand) {
            return None;
        }
        let names = &self.worker.operands[head.first_operand..];
        let body = &self.state.body;
        let mut filled = Filled {
            default_dialect: known.default_dialect,
            operands: SmallVec::from_elem(None, known.operands.len()),
            arguments: SmallVec::new(),
        };
        for (name, used) in names.iter().zip(&known.uses) {
            match *used {
                Use::Operand(number) => {
                    let ty = known.operands[number as usize];
                    let value = name.value.filter(|value| body.value_type(*value) == ty)?;
                    filled.operands[number as usize] = Some(value);
                }
                Use::Argument(number) => {
                    if self.p.src.get(name.pos + name.len as usize) == Some(&b'#') {
                        return None;
                    }
                    let column = (name.pos - self.lines.line_start + 1) as u32;
                    let file = self.p.file_number;
                    let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
                    let ty = known.arguments[number as usize];
                    let name = (name.pos, name.len);
                    filled.arguments.push(Argument { name, number: 0, ty, location });
                }
            }
        }
        Some(filled)
    }

    /// Parses the regions and what stands between them; `None` where that is new.
    fn parse_pieces(
        &mut self,
        block: Block,
        head: Head,
        parsed: &mut Parsed,
        filled: &Filled,
        (mut print, mut newline): (Fingerprint, usize),
    ) -> Parse<Option<usize>> {
        loop {
            let written = parsed.regions.len();
            let region = self.state.body.push_region(parsed.op, written as u32);
            let arguments = if written == 0 { &filled.arguments[..] } else { &[] };
            let around = (self.default_dialect, self.dialect_number);
            (self.default_dialect, self.dialect_number) = filled.default_dialect;
            let end = self.parse_region_below(region, newline, arguments);
            (self.default_dialect, self.dialect_number) = around;
            let end = end?;
            parsed.regions.push(ParsedRegion { region, lines: self.lines, end });
            // No piece that is kept has names, so that nothing is put on the stacks.
            let line = self.read_text(end, Running::after(print));
            let Some(line) = line else { return Ok(None) };
            match self.worker.tails.lines.find(line.print).copied() {
                Some(Meaning::Between) => (print, newline) = (line.print, line.newline),
                Some(Meaning::Closes(closing)) if self.ends_here(&line) => {
                    return self.close(block, head, parsed, filled, closing, &line);
                }
                _ => return Ok(None),
            }
        }
    }

    /// Whether what stands behind a line begins something else: no more of the op, such as an `else`
    /// on a line of its own.
    fn ends_here(&self, line: &Line) -> bool {
        let src = self.p.src;
        if line.end != line.newline {
            return true;
        }
        let next = skip_space(src, line.newline + 1);
        match src.get(next) {
            Some(b'%' | b'"' | b'}' | b'^') => true,
            Some(b'a'..=b'z') => {
                let in_word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'$');
                let len = src[next..].iter().position(|b| !in_word(b)).unwrap_or(0);
                let word = &src[next..next + len];
                // Ops without prefix have been met, or are looked at the long way.
                word.contains(&b'.')
                    || self.worker.bare_names.contains_key(&(self.default_dialect, word))
            }
            _ => false,
        }
    }

    /// Parses a region whose `{` ends its line; returns where its `}` stands.
    fn parse_region_below(
        &mut self,
        region: Region,
        newline: usize,
        arguments: &[Argument],
    ) -> Parse<usize> {
        let src = self.p.src;
        let next = src.get(skip_spaces(src, newline + 1));
        stacker::maybe_grow(96 << 10, 1 << 20, || {
            if let Some(b'%' | b'a'..=b'z') = next {
                self.lines.next_line(newline + 1);
                return self.parse_blocks(region, newline + 1, true, arguments);
            }
            self.p.reset(newline - 1);
            self.parse_region(region, false, arguments)?;
            let end = self.last_region_end - 1;
            self.lines.place(src, end);
            Ok(end)
        })
    }

    /// Makes the rest of an op whose regions have been parsed; `None` where it does not fit what is
    /// known.
    fn close(
        &mut self,
        block: Block,
        head: Head,
        parsed: &Parsed,
        filled: &Filled,
        closing: u32,
        line: &Line,
    ) -> Parse<Option<usize>> {
        let tails = &self.worker.tails;
        let closing = &tails.lines.closings[closing as usize];
        let what = tails.get(closing.tail);
        let body = &mut self.state.body;
        let decls = &self.worker.results[head.first_result..];
        let named: u64 = decls.iter().map(|decl| decl.count).sum();
        let operands = filled.operands.iter().flatten();
        let fits =
            operands.clone().map(|value| body.value_type(*value)).eq(what.operands.iter().copied())
                && (decls.is_empty() || named == what.results.len() as u64);
        if !fits {
            return Ok(None);
        }
        let op = parsed.op;
        let regions: SmallVec<[(Region, Option<Ensured>); 2]> = closing
            .regions
            .iter()
            .map(|known| match known.written {
                Some(number) => (parsed.regions[number as usize].region, known.ensured),
                None => (body.push_region(op, 0), known.ensured),
            })
            .collect();
        let list: SmallVec<[Region; 2]> = regions.iter().map(|(region, _)| *region).collect();
        body.set_numbered_region_list(op, &list);
        body.start_operands(op);
        for value in operands {
            body.push_operand(op, *value);
        }
        body.append_attrs(op, what.attrs, what.num_props);
        body.start_results(op);
        for ty in what.results {
            body.push_result(op, *ty);
        }
        self.ensure_known(op, head, &regions);
        let end = self.end_piece(op, line)?;
        self.define_results(op, head.first_result)?;
        self.state.body.append_op(block, op);
        Ok(Some(end))
    }

    fn ensure_known(&mut self, op: Op, head: Head, regions: &[(Region, Option<Ensured>)]) {
        let cx = self.p.cx;
        let body = &mut self.state.body;
        let spec = crate::spec::of(cx, body.name(op));
        for (region, ensured) in regions {
            match (ensured, spec) {
                (Some(Ensured::Terminator), Some(spec)) => {
                    add_terminator(cx, body, *region, spec, head.location);
                }
                (Some(Ensured::Block), _) => {
                    last_block(body, *region);
                }
                _ => {}
            }
        }
    }

    /// Ends the line that ends an op, with its location; returns where the next one may start.
    fn end_piece(&mut self, op: Op, line: &Line) -> Parse<usize> {
        self.ends_open = line.end == line.newline;
        if self.ends_open {
            self.lines.next_line(line.newline + 1);
            return Ok(line.newline + 1);
        }
        self.p.reset(line.end);
        if let Some(given) = self.p.parse_trailing_location()? {
            self.state.body.set_location_raw(op, given);
        }
        Ok(self.p.tok.start)
    }

    /// Keeps what the text of an op means that was made of its parts and ends before `end`, unless
    /// it is cut otherwise than lines are.
    #[cold]
    pub(super) fn remember_regions(&mut self, c: &Collected<'_>, op: Op, end: usize) {
        if !self.p.is_silent() {
            return;
        }
        let marks = self.marks();
        let known = self.header_piece(c).and_then(|(first, uses)| {
            self.truncate_stacks(marks);
            Some((first, uses, self.later_pieces(c, first, end)?))
        });
        self.truncate_stacks(marks);
        if let Some((first, uses, later)) = known {
            self.insert_pieces(c, op, (first, uses), later);
        }
    }

    /// The piece up to the first region, and what its names are.
    fn header_piece(&mut self, c: &Collected<'_>) -> Option<(Fingerprint, SmallVec<[Use; 8]>)> {
        let first = c.opened.first().filter(|_| !c.looked_into)?;
        let marks = self.marks();
        let before = Before::of(self.p.src, c.name_pos, self.dialect_number);
        let line = self.read_text(c.name_pos, before.running())?;
        if line.newline != first.start + 1 || !self.worker.labels.is_empty() {
            return None;
        }
        let text = &self.p.src[c.name_pos..line.newline];
        if memchr::memmem::find(text, b"loc(").is_some() {
            return None;
        }
        if c.spec.assembly.is_some_and(|assembly| assembly.same_names_matter)
            && self.has_same_names(marks.1)
        {
            return None;
        }
        let (mut num_operands, mut num_arguments) = (0, 0);
        let mut uses = SmallVec::new();
        for name in &self.worker.operands[marks.1..] {
            let operand = c.operands.iter().position(|(_, operand)| operand.pos == name.pos);
            let argument = first.arguments.iter().position(|(pos, _)| *pos == Some(name.pos));
            uses.push(match (operand, argument) {
                (Some(number), None) => {
                    num_operands += 1;
                    Use::Operand(u16::try_from(number).ok()?)
                }
                (None, Some(number)) if number == num_arguments => {
                    num_arguments += 1;
                    Use::Argument(u16::try_from(number).ok()?)
                }
                _ => return None,
            });
        }
        let complete = num_operands == c.operands.len() && num_arguments == first.arguments.len();
        complete.then_some((line.print, uses))
    }

    /// The pieces behind the regions, each up to the next one; the last up to the end of its line.
    fn later_pieces(
        &mut self,
        c: &Collected<'_>,
        mut print: Fingerprint,
        end: usize,
    ) -> Option<Vec<Fingerprint>> {
        let src = self.p.src;
        let marks = self.marks();
        let mut pieces = Vec::new();
        for (number, opened) in c.opened.iter().enumerate() {
            let line = self.read_text(opened.end, Running::after(print))?;
            if self.marks() != marks || !self.worker.labels.is_empty() {
                return None;
            }
            print = line.print;
            pieces.push(print);
            match c.opened.get(number + 1) {
                Some(next) if next.start + 1 != line.newline || !next.arguments.is_empty() => {
                    return None;
                }
                Some(_) => {}
                None => {
                    let located = line.end == line.newline
                        && src[line.newline - 1] == b')'
                        && location_start(src, opened.end, line.newline).is_some();
                    let after = src.get(line.newline..end)?;
                    if located || after.is_empty() || !after.iter().all(u8::is_ascii_whitespace) {
                        return None;
                    }
                }
            }
        }
        Some(pieces)
    }

    fn insert_pieces(
        &mut self,
        c: &Collected<'_>,
        op: Op,
        (first, uses): (Fingerprint, SmallVec<[Use; 8]>),
        later: Vec<Fingerprint>,
    ) {
        let dialect = c.spec.assembly.map_or("", |assembly| assembly.default_dialect);
        let around = self.set_default_dialect(dialect);
        let default_dialect = (dialect, self.dialect_number);
        self.set_default_dialect(around);
        let body = &self.state.body;
        let operands: SmallVec<[Type; 6]> =
            body.operands(op).map(|value| body.value_type(value)).collect();
        let results: SmallVec<[Type; 8]> =
            body.results(op).map(|value| body.value_type(value)).collect();
        let closing: SmallVec<[KnownRegion; 2]> =
            c.regions.iter().map(|(_, region)| known_region(c, *region)).collect();
        let tails = &mut self.worker.tails;
        tails.make_room(1 + later.len());
        let lines = &mut tails.lines;
        if lines.find(first).is_none() {
            lines.headers.push(Header {
                // Properties of known ops are all there: none has its default.
                entry: NameEntry { defaults: (0, 0), ..c.head.entry },
                default_dialect,
                uses,
                operands: operands.clone(),
                arguments: c.opened[0].arguments.iter().map(|(_, ty)| *ty).collect(),
                names_differ: c.spec.assembly.is_some_and(|assembly| assembly.same_names_matter),
            });
            lines.insert(first, Meaning::Opens(lines.headers.len() as u32 - 1));
        }
        let num_closed = later.len() - 1;
        for (place, piece) in later.into_iter().enumerate() {
            if tails.lines.find(piece).is_some() {
                continue;
            }
            if place != num_closed {
                tails.lines.insert(piece, Meaning::Between);
                continue;
            }
            let what = TailRef {
                attrs: body.attrs(op),
                num_props: body.properties(op).len() as u16,
                operands: &operands,
                results: &results,
                signature: None,
            };
            let tail = tails.store(what);
            tails.lines.closings.push(Closing { regions: closing.clone(), tail });
            let meaning = Meaning::Closes(tails.lines.closings.len() as u32 - 1);
            tails.lines.insert(piece, meaning);
        }
    }
}

/// What is known of a region of an op that was parsed.
fn known_region(c: &Collected<'_>, region: Region) -> KnownRegion {
    let written = c.opened.iter().position(|opened| opened.region == region);
    let ensured = c.ensured.iter().find(|(known, _)| *known == region).map(|(_, ensured)| *ensured);
    KnownRegion { written: written.map(|number| number as u16), ensured }
}
