//! The fast way through ops as printers write them: one line, numbered or named values, and a
//! tail that was met before.
//!
//! Works on bytes, without tokens. Whatever it does not recognise it leaves, untouched, to
//! [`super::ops`], so it needs no error messages of its own.

use super::super::lexer::{Tok, skip_space, suffix_id_end};
use super::Parse;
use super::custom_line::Marks;
use super::known_lines::NewLine;
use super::memo::{Kind, Tail, TailRef, fingerprint};
use super::names::{Group, NameId};
use super::ops::{BodyParser, Head, NameEntry, OperandRef, ResultDecl};
use crate::context::{HotTraits, Location, OpName, Traits};
use crate::ir::{Block, Body, Op, WholeOp};

/// An op on a line but for its tail.
pub(super) struct LineOp {
    pub name: OpName,
    pub traits: HotTraits,
    pub location: Location,
    /// Where its results, operands and successors start on their stacks.
    pub marks: Marks,
}

impl<'s> BodyParser<'s, '_> {
    /// Parses ops into `block` up to the label of the next block or the end of the region;
    /// returns the position of that.
    pub fn parse_ops(&mut self, block: Block, mut pos: usize) -> Parse<usize> {
        let src = self.p.src;
        self.ends_open = false;
        loop {
            if pos >= self.share_from {
                pos = self.share_ops(block, pos)?;
            }
            let line_known = pos == self.lines.pos;
            pos = skip_spaces(src, pos);
            let mut first = src.get(pos);
            if line_known
                && self.mostly_custom
                && matches!(first, Some(b'%' | b'a'..=b'z'))
                && !self.may_be_late_location(pos)
            {
                let new;
                (pos, new) = self.parse_known_lines(block, pos);
                if let Some(NewLine { name_pos, print }) = new {
                    pos = self.parse_new_line(block, pos, name_pos, Some(print))?;
                    continue;
                }
                first = src.get(pos);
                if matches!(first, Some(b'%' | b'a'..=b'z')) && !self.may_be_late_location(pos) {
                    pos = self.parse_custom_line(block, pos)?;
                    continue;
                }
            }
            let usual =
                matches!(first, Some(b'%' | b'"' | b'}' | b'^' | b'_' | b'a'..=b'z' | b'A'..=b'Z'));
            if !line_known || !usual {
                pos = skip_space(src, pos);
                self.lines.place(src, pos);
            }
            pos = match src.get(pos) {
                Some(b'%') if self.mostly_custom => self.parse_custom_line(block, pos)?,
                Some(b'%' | b'"') => match self.parse_line(block, pos) {
                    Some(end) => end?,
                    None => self.parse_custom_line(block, pos)?,
                },
                Some(b'^' | b'}') => return Ok(pos),
                Some(b'l') if self.may_be_late_location(pos) => {
                    self.parse_late_location(block, pos)?
                }
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => self.parse_custom_line(block, pos)?,
                next if self.ends_stretch(next.copied()) => return Ok(pos),
                _ => self.parse_op(block, pos)?,
            };
        }
    }

    /// Whether the last op may have its location here, on a later line.
    #[inline]
    fn may_be_late_location(&self, pos: usize) -> bool {
        self.ends_open && self.p.src[pos..].starts_with(b"loc")
    }

    /// Parses what follows an op on a later line: its location, or another op.
    #[cold]
    fn parse_late_location(&mut self, block: Block, pos: usize) -> Parse<usize> {
        self.ends_open = false;
        self.p.reset(pos);
        if !self.p.at_keyword("loc") {
            return self.parse_op(block, pos);
        }
        if let Some(location) = self.p.parse_trailing_location()?
            && let Some(op) = self.state.body.last_op(block)
        {
            self.state.body.set_location_raw(op, location);
        }
        Ok(self.p.tok.start)
    }

    /// Parses the op at `pos` if it is of the usual form.
    #[inline]
    pub(super) fn parse_line(&mut self, block: Block, pos: usize) -> Option<Parse<usize>> {
        let marks = self.marks();
        let end = self.parse_line_marked(block, pos, marks);
        self.truncate_stacks(marks);
        end
    }

    #[inline]
    fn parse_line_marked(
        &mut self,
        block: Block,
        start: usize,
        marks: (usize, usize, usize),
    ) -> Option<Parse<usize>> {
        let src = self.p.src;
        let mut pos = start;
        if src[pos] == b'%' {
            let (id, end) = self.scan_name(pos + 1)?;
            let (count, after) = result_count(src, end)?;
            if src.get(after..after + 4)? != b" = \"" {
                return None;
            }
            let len = (end - pos) as u32;
            self.worker.results.push(ResultDecl { id, count, pos, len });
            pos = after + 3;
        } else if src[pos] != b'"' {
            return None;
        }
        let name_pos = pos;
        let (entry, len) = match self.worker.name_cache.find(src, pos + 1) {
            Some(found) => found,
            None => self.known_name(pos + 1)?,
        };
        pos += len + 2;
        if *src.get(pos)? != b'(' {
            return None;
        }
        pos += 1;
        if *src.get(pos)? == b')' {
            pos += 1;
        } else {
            loop {
                if *src.get(pos)? != b'%' {
                    return None;
                }
                let (id, end) = self.scan_name(pos + 1)?;
                let value = self.state.names.get(id).first;
                let len = (end - pos) as u32;
                self.worker.operands.push(OperandRef { id, number: 0, pos, len, value });
                match src.get(end)? {
                    b',' if src.get(end + 1) == Some(&b' ') => pos = end + 2,
                    b')' => {
                        pos = end + 1;
                        break;
                    }
                    _ => return None,
                }
            }
        }
        if *src.get(pos)? == b'[' {
            if (entry.traits & (Traits::TERMINATOR | Traits::REGISTERED)) == Traits::REGISTERED {
                return None;
            }
            pos = self.scan_successors(pos + 1)?;
        }
        let newline = newline_near(src, pos)?;
        if entry.traits.contains(Traits::ISOLATED_FROM_ABOVE) {
            // A body of its own is more than a line.
            return None;
        }
        // The line may end in a location, which is no part of what is remembered.
        let ends_in_location = src[newline - 1] == b')' && self.expects_locations;
        let mut tail_end = newline;
        if ends_in_location {
            tail_end = location_start(src, pos, newline).unwrap_or(newline);
        }
        let text = &src[pos..tail_end];
        let print = fingerprint(Kind::op(entry.name), text);
        // What was scanned so far stands on one line, whose start is known.
        let column = (name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        let head = Head::new(entry, location, start, marks);
        let op = LineOp { name: entry.name, traits: entry.traits.hot(), location, marks };
        let Some(tail) = self.worker.tails.find(print) else {
            if let Some(end) = self.parse_like_others(block, &op, pos..tail_end, print, newline) {
                return Some(end);
            }
            self.expects_locations =
                src[newline - 1] == b')' && location_start(src, pos, newline).is_some();
            self.p.reset(pos);
            // Successors may stand apart from the operands.
            if self.p.at(Tok::LSquare) {
                return None;
            }
            return Some(self.parse_tail(block, head));
        };
        if let Some(end) = self.finish_line(block, &op, tail, tail_end, newline) {
            return Some(end);
        }
        self.p.reset(pos);
        Some(self.parse_tail(block, head))
    }

    /// What is known of the op name at `pos`, if anything, and its length.
    #[cold]
    fn known_name(&mut self, pos: usize) -> Option<(NameEntry, usize)> {
        let src = self.p.src;
        let len = memchr::memchr(b'"', &src[pos..])?;
        let entry = *self.worker.op_names.get(&src[pos..pos + len])?;
        self.worker.name_cache.insert(src, pos, entry);
        Some((entry, len))
    }

    /// Makes the op of a line whose meaning, up to `tail_end`, is known, if it agrees with the head;
    /// returns where it ends, its location included.
    #[inline(always)]
    pub(super) fn finish_line(
        &mut self,
        block: Block,
        op: &LineOp,
        tail: Tail,
        tail_end: usize,
        newline: usize,
    ) -> Option<Parse<usize>> {
        if tail_end != newline {
            return self.finish_located_line(block, op, tail, tail_end);
        }
        let made = self.make_op(block, op, tail)?;
        let end = newline + 1;
        self.lines.next_line(end);
        self.ends_open = true;
        Some(made.map(|()| end))
    }

    #[inline(never)]
    fn finish_located_line(
        &mut self,
        block: Block,
        op: &LineOp,
        tail: Tail,
        tail_end: usize,
    ) -> Option<Parse<usize>> {
        let worker = &*self.worker;
        let results = &worker.results[op.marks.0..];
        let operands = &worker.operands[op.marks.1..];
        if !fits(&self.state.body, operands, results, &worker.tails.get(tail)) {
            return None;
        }
        self.ends_open = false;
        self.p.reset(tail_end);
        let location = match self.p.parse_trailing_location() {
            Ok(given) => given.unwrap_or(op.location),
            Err(failed) => return Some(Err(failed)),
        };
        let end = self.p.tok.start;
        let made = self.make_op(block, &LineOp { location, ..*op }, tail)?;
        Some(made.map(|()| end))
    }

    /// The id of the name whose text starts at `pos`, and where it ends.
    #[inline(always)]
    pub(super) fn scan_name(&mut self, pos: usize) -> Option<(NameId, usize)> {
        self.state.names.scan(self.p.src, pos)
    }

    /// Scans `^bb1, ^bb2]`; returns the position after it.
    fn scan_successors(&mut self, mut pos: usize) -> Option<usize> {
        let src = self.p.src;
        loop {
            if *src.get(pos)? != b'^' {
                return None;
            }
            let end = suffix_id_end(src, pos + 1);
            if end == pos + 1 {
                return None;
            }
            let block = self.block_named(&src[pos + 1..end], pos);
            self.worker.successors.push(block);
            match src.get(end)? {
                b',' if src.get(end + 1) == Some(&b' ') => pos = end + 2,
                b']' => return Some(end + 1),
                _ => return None,
            }
        }
    }

    /// The number of the body, which it is given when it is first asked for.
    #[inline]
    pub(super) fn body_number(&mut self) -> u32 {
        if self.state.number == 0 {
            self.worker.bodies += 1;
            self.state.number = self.worker.bodies;
        }
        self.state.number
    }

    /// Makes an op, provided that its tail fits.
    #[inline(always)]
    fn make_op(&mut self, block: Block, op: &LineOp, tail: Tail) -> Option<Parse<()>> {
        let number = self.body_number();
        let worker = &mut *self.worker;
        let body = &mut self.state.body;
        let results = &worker.results[op.marks.0..];
        let operands = &worker.operands[op.marks.1..];
        if !fits(body, operands, results, &worker.tails.get(tail)) {
            return None;
        }
        let attrs = worker.tails.attrs_in(tail, number, body);
        let what = worker.tails.get(tail);
        let whole = WholeOp {
            name: op.name,
            traits: op.traits,
            location: op.location,
            attrs,
            num_attrs: what.attrs.len() as u16,
            num_props: what.num_props,
            results: what.results,
            signature: what.signature,
        };
        let only = match results {
            [decl] if what.results.len() == 1 => Some(*decl),
            _ => None,
        };
        let values = operands.iter().map(|operand| operand.value.expect("it fits"));
        let made = body.append_whole_op(block, &whole, values);
        for block in &worker.successors[op.marks.2..] {
            body.push_successor(made, *block);
        }
        if let Some(decl) = only {
            let group = Group { first: Some(body.last_values(1)), count: 1, pos: decl.pos };
            return Some(self.define(decl.id, decl.len, group));
        }
        Some(self.define_results(made, op.marks.0))
    }

    /// Gives the results of an op, as many as the text names, their names.
    #[inline(never)]
    pub(super) fn define_results(&mut self, op: Op, first: usize) -> Parse<()> {
        let mut number = 0;
        for index in first..self.worker.results.len() {
            let decl = self.worker.results[index];
            let first = self.state.body.result(op, number);
            let group = Group { first: Some(first), count: decl.count as u32, pos: decl.pos };
            self.define(decl.id, decl.len, group)?;
            number += decl.count as usize;
        }
        Ok(())
    }
}

/// Whether a tail agrees with the names of operands and results, and all operands are defined with
/// the right types: otherwise there is an error to report, or something rare to do.
#[inline]
fn fits(body: &Body, operands: &[OperandRef], results: &[ResultDecl], tail: &TailRef<'_>) -> bool {
    let given = tail.results.len() as u64;
    let named = match results {
        [] => true,
        [only] => only.count == given,
        several => several.iter().map(|decl| decl.count).sum::<u64>() == given,
    };
    named
        && operands.len() == tail.operands.len()
        && operands
            .iter()
            .zip(tail.operands)
            .all(|(operand, ty)| operand.value.is_some_and(|value| body.value_type(value) == *ty))
}

/// For how many results a name stands that ends at `end`, and where that ends: one digit at most.
#[inline(always)]
pub(super) fn result_count(src: &[u8], end: usize) -> Option<(u64, usize)> {
    if src.get(end) != Some(&b':') {
        return Some((1, end));
    }
    let digit = src.get(end + 1).filter(|b| matches!(b, b'1'..=b'9'))?;
    Some((u64::from(digit - b'0'), end + 2))
}

/// Where something else than spaces stands.
#[inline]
pub(super) fn skip_spaces(src: &[u8], mut pos: usize) -> usize {
    const SPACES: u64 = 0x2020_2020_2020_2020;
    while let Some(bytes) = src.get(pos..).and_then(|rest| rest.first_chunk()) {
        let others = u64::from_le_bytes(*bytes) ^ SPACES;
        pos += others.trailing_zeros() as usize / 8;
        if others != 0 {
            return pos;
        }
    }
    while src.get(pos) == Some(&b' ') {
        pos += 1;
    }
    pos
}

/// Lines that go on for longer are left to the tokens: all of a text may stand on one, where each op
/// would be followed by all others.
const LONGEST: usize = 1 << 14;

/// Where the line ends on which `start` is, if that is near.
#[inline]
pub(super) fn newline_near(src: &[u8], start: usize) -> Option<usize> {
    newline_within(src, start, LONGEST)
}

/// The same, near being so many bytes.
#[inline]
pub(super) fn newline_within(src: &[u8], start: usize, longest: usize) -> Option<usize> {
    let near = &src[start..src.len().min(start + longest)];
    memchr::memchr(b'\n', near).map(|n| start + n)
}

/// Where ` loc(...)` starts when the line ends in one.
pub(super) fn location_start(src: &[u8], start: usize, end: usize) -> Option<usize> {
    // A location's text can hold ` loc(` itself only inside a string: then the tail does not
    // match anything, and the slow way parses the op.
    src[start..end].windows(5).rposition(|text| text == b" loc(").map(|n| start + n)
}
