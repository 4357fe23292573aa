//! The fast way through ops as printers write them: one line, numbered or named values, and a
//! tail that was met before.
//!
//! Works on bytes, without tokens. Whatever it does not recognise it leaves, untouched, to
//! [`super::ops`], so it needs no error messages of its own.

use super::super::lexer::{Tok, skip_space, suffix_id_end};
use super::Parse;
use super::memo::{Kind, Tail, hash_tail};
use super::names::{Group, NameId};
use super::ops::{BodyParser, Head, NameEntry, OperandRef, ResultDecl};
use super::short_names;
use crate::context::{Location, Traits};
use crate::ir::{Block, WholeOp};

impl<'s> BodyParser<'s, '_> {
    /// Parses ops into `block` up to the label of the next block or the end of the region;
    /// returns the position of that.
    pub fn parse_ops(&mut self, block: Block, mut pos: usize) -> Parse<usize> {
        let src = self.p.src;
        self.ends_open = false;
        loop {
            let line_known = pos == self.lines.pos;
            pos = skip_spaces(src, pos);
            let usual = matches!(
                src.get(pos),
                Some(b'%' | b'"' | b'}' | b'^' | b'_' | b'a'..=b'z' | b'A'..=b'Z')
            );
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
                Some(b'l') if self.ends_open => self.parse_late_location(block, pos)?,
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => self.parse_custom_line(block, pos)?,
                _ => self.parse_op(block, pos)?,
            };
        }
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
        let marks =
            (self.worker.results.len(), self.worker.operands.len(), self.worker.successors.len());
        let end = self.parse_line_marked(block, pos, marks);
        self.worker.results.truncate(marks.0);
        self.worker.operands.truncate(marks.1);
        self.worker.successors.truncate(marks.2);
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
            let mut count = 1;
            let mut after = end;
            if src.get(end) == Some(&b':') {
                let digit = src.get(end + 1).filter(|b| matches!(b, b'1'..=b'9'))?;
                count = u64::from(digit - b'0');
                after = end + 2;
            }
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
        let newline = memchr::memchr(b'\n', &src[pos..]).map(|n| pos + n)?;
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
        let kind = Kind::op(entry.name);
        let hash = hash_tail(kind, text);
        // What was scanned so far stands on one line, whose start is known.
        let column = (name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.shared.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        let head = Head::new(entry, location, start, marks);
        let Some(tail) = self.worker.tails.find(hash, kind, text) else {
            self.expects_locations =
                src[newline - 1] == b')' && location_start(src, pos, newline).is_some();
            self.p.reset(pos);
            // Successors may stand apart from the operands.
            if self.p.at(Tok::LSquare) {
                return None;
            }
            return Some(self.parse_tail(block, head));
        };
        if !self.fits(head, tail) {
            self.p.reset(pos);
            return Some(self.parse_tail(block, head));
        }
        Some(self.finish_line(block, head, tail, tail_end, newline))
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

    /// Makes the op of a line whose meaning, up to `tail_end`, is known; returns where it ends, its
    /// location included.
    #[inline]
    pub(super) fn finish_line(
        &mut self,
        block: Block,
        head: Head,
        tail: Tail,
        tail_end: usize,
        newline: usize,
    ) -> Parse<usize> {
        let mut end = newline + 1;
        let mut location = head.location;
        if tail_end == newline {
            self.lines.next_line(end);
            self.ends_open = true;
        } else {
            self.ends_open = false;
            self.p.reset(tail_end);
            if let Some(given) = self.p.parse_trailing_location()? {
                location = given;
            }
            end = self.p.tok.start;
        }
        self.make_op(block, head, tail, location)?;
        Ok(end)
    }

    /// The id of the name whose text starts at `pos`, and where it ends.
    #[inline]
    pub(super) fn scan_name(&mut self, pos: usize) -> Option<(NameId, usize)> {
        let src = self.p.src;
        if src.get(pos)?.is_ascii_digit() {
            if let Some((number, end)) = short_number(src, pos) {
                return Some((self.state.names.number_id(number, &src[pos..end]), end));
            }
        } else if let Some((words, len)) = short_names::name_at(src, pos) {
            return Some((self.state.names.short_id(words), pos + len));
        }
        let end = suffix_id_end(src, pos);
        if end == pos {
            return None;
        }
        Some((self.state.names.id(&src[pos..end]), end))
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

    /// Whether the tail agrees with the head, and all operands are defined with the right types:
    /// otherwise there is an error to report, or something rare to do.
    #[inline]
    pub(super) fn fits(&self, head: Head, tail: Tail) -> bool {
        let tail = self.worker.tails.get(tail);
        let operands = &self.worker.operands[head.first_operand..];
        let results = &self.worker.results[head.first_result..];
        let named: u64 = results.iter().map(|decl| decl.count).sum();
        operands.len() == tail.operands.len()
            && (results.is_empty() || named == tail.results.len() as u64)
            && operands.iter().zip(tail.operands).all(|(operand, ty)| {
                operand.value.is_some_and(|value| self.state.body.value_type(value) == *ty)
            })
    }

    #[inline]
    fn make_op(&mut self, block: Block, head: Head, tail: Tail, location: Location) -> Parse<()> {
        let worker = &mut *self.worker;
        if self.state.number == 0 {
            worker.bodies += 1;
            self.state.number = worker.bodies;
        }
        let place = worker.tails.place(tail, self.state.number);
        let (which, tail) = (tail, worker.tails.get(tail));
        let body = &mut self.state.body;
        let whole = WholeOp {
            name: head.entry.name,
            traits: head.entry.traits.hot(),
            location,
            attrs: tail.attrs,
            attrs_at: place,
            num_props: tail.num_props,
            results: tail.results,
            signature: tail.signature,
        };
        let operands = &worker.operands[head.first_operand..];
        let values = operands.iter().map(|operand| operand.value.expect("checked in `fits`"));
        let (op, first_attr) = body.append_whole_op(block, &whole, values);
        if place.is_none() {
            worker.tails.set_place(which, self.state.number, first_attr);
        }
        for block in &worker.successors[head.first_successor..] {
            body.push_successor(op, *block);
        }
        let mut number = 0;
        for index in head.first_result..self.worker.results.len() {
            let decl = self.worker.results[index];
            let first = self.state.body.result(op, number);
            let group = Group { first: Some(first), count: decl.count as u32, pos: decl.pos };
            self.define(decl.id, decl.len, group)?;
            number += decl.count as usize;
        }
        Ok(())
    }
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

/// The number of up to seven digits, without leading zeros, that a name at `pos` consists of, and
/// where it ends. (Longer ones are names like others.)
///
/// Eight bytes at once, as in D. Lemire, "Quickly parsing eight digits", 2018.
#[inline]
fn short_number(src: &[u8], pos: usize) -> Option<(u32, usize)> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let bytes = u64::from_le_bytes(*src.get(pos..)?.first_chunk::<8>()?);
    let digits = bytes ^ (ONES * 0x30);
    // The high bit of each byte that is above 9.
    let others = (digits | ((digits & (ONES * 0x7f)) + ONES * (0x7f - 9))) & (ONES * 0x80);
    let len = others.trailing_zeros() / 8;
    if !(1..8).contains(&len) || (digits as u8 == 0 && len > 1) {
        return None;
    }
    // With zeros in front it has eight digits.
    let digits = digits << (64 - 8 * len);
    let pairs = (digits.wrapping_mul(10) + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs.wrapping_mul(100) + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    let number = fours.wrapping_mul(10_000) + (fours >> 32);
    Some((number as u32, pos + len as usize))
}

/// Where ` loc(...)` starts when the line ends in one.
pub(super) fn location_start(src: &[u8], start: usize, end: usize) -> Option<usize> {
    // A location's text can hold ` loc(` itself only inside a string: then the tail does not
    // match anything, and the slow way parses the op.
    src[start..end].windows(5).rposition(|text| text == b" loc(").map(|n| start + n)
}

#[cfg(test)]
mod tests {
    use super::short_number;

    #[test]
    fn a_short_number_ends_at_the_first_other_byte() {
        assert_eq!(short_number(b"%1234567, %8", 1), Some((1_234_567, 8)));
        assert_eq!(short_number(b"0 = \"op\"", 0), Some((0, 1)));
        assert_eq!(short_number(b"90:2 = \"op\"", 0), Some((90, 2)));
        assert_eq!(short_number(b"7\xff......", 0), Some((7, 1)));
    }

    #[test]
    fn long_numbers_and_other_names_are_left_alone() {
        for text in [&b"12345678 "[..], b"01 =     ", b"a1 =     ", b"1 =", b": ......."] {
            assert_eq!(short_number(text, 0), None, "{}", text.escape_ascii());
        }
    }
}
