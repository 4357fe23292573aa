//! The fast way through ops in custom form: lines that differ from ones met before in names only.
//!
//! What a line means follows from its text with the names of values and blocks taken out: the op,
//! attributes, types of operands and results, and which operand each name is, the first to the
//! last. So that text, from the op's own name on, is looked up in the same memory as tails of the
//! generic form, and an op is made as there. Formats are walked only for what is new, and for ops
//! with regions.
//!
//! The line is passed over once, eight bytes at a time: the same word is searched for what is to be
//! taken out, copied and hashed.
//!
//! Only what was parsed without error is kept, and only where the names in the text are the op's
//! operands in order.

use super::super::lexer::{skip_space, suffix_id_end};
use super::Parse;
use super::line::{location_start, skip_spaces};
use super::memo::{Kind, LONGEST, TailRef};
use super::names::NameId;
use super::ops::{BodyParser, Head, NameEntry, OperandRef, ResultDecl, Worker};
use crate::context::{Traits, Type};
use crate::ir::{Block, Value};
use smallvec::SmallVec;

/// A line whose names have been taken out; values, blocks and results are on the worker's stacks,
/// the rest of the text in [`Worker::skeleton`].
#[derive(Clone, Copy)]
struct Line {
    name_pos: usize,
    newline: usize,
    /// Where the text ends: at the end of the line, or at a location.
    end: usize,
    /// Of the text without names, whose length follows.
    hash: u64,
    len: usize,
}

impl<'s> BodyParser<'s, '_> {
    /// Parses the op at `pos`, on one line or not.
    pub(super) fn parse_custom_line(&mut self, block: Block, pos: usize) -> Parse<usize> {
        let marks =
            (self.worker.results.len(), self.worker.operands.len(), self.worker.successors.len());
        let line = self.scan_custom_line(pos);
        let found = line.as_ref().and_then(|line| self.make_remembered(block, pos, line, marks));
        if let Some(end) = found {
            self.truncate_stacks(marks);
            return end;
        }
        let Some(line) = line else {
            self.truncate_stacks(marks);
            return self.parse_unusual_line(block, pos);
        };
        self.parse_new_line(block, pos, line, marks)
    }

    /// Parses an op on a line that was not met before, and keeps what it means.
    #[cold]
    fn parse_new_line(
        &mut self,
        block: Block,
        pos: usize,
        line: Line,
        marks: (usize, usize, usize),
    ) -> Parse<usize> {
        self.mostly_custom = true;
        let values: SmallVec<[(NameId, u32); 8]> =
            self.worker.operands[marks.1..].iter().map(|o| (o.id, o.number)).collect();
        let blocks: SmallVec<[Block; 4]> = self.worker.successors[marks.2..].into();
        let skeleton = std::mem::take(&mut self.worker.skeleton);
        self.truncate_stacks(marks);
        let end = self.parse_op(block, pos);
        self.worker.skeleton = skeleton;
        if let Ok(end) = end {
            self.remember_line(block, &line, end, &values, &blocks);
        }
        end
    }

    /// Parses an op that is no line in custom form: it may be one in generic form, unless that has
    /// been tried.
    fn parse_unusual_line(&mut self, block: Block, pos: usize) -> Parse<usize> {
        if self.mostly_custom && self.p.src[pos] == b'%' {
            let generic = self.parse_line(block, pos);
            self.mostly_custom = generic.is_none();
            if let Some(end) = generic {
                return end;
            }
        }
        self.parse_op(block, pos)
    }

    fn truncate_stacks(&mut self, marks: (usize, usize, usize)) {
        self.worker.results.truncate(marks.0);
        self.worker.operands.truncate(marks.1);
        self.worker.successors.truncate(marks.2);
    }

    #[inline]
    fn scan_custom_line(&mut self, start: usize) -> Option<Line> {
        let src = self.p.src;
        let mut pos = start;
        if src[pos] == b'%' {
            loop {
                let (id, end) = self.scan_name(pos + 1)?;
                let mut count = 1;
                let mut after = end;
                if src.get(end) == Some(&b':') {
                    let digit = src.get(end + 1).filter(|b| matches!(b, b'1'..=b'9'))?;
                    count = u64::from(digit - b'0');
                    after = end + 2;
                }
                let len = (end - pos) as u32;
                self.worker.results.push(ResultDecl { id, count, pos, len });
                match src.get(after..after + 3)? {
                    b" = " => {
                        pos = after + 3;
                        break;
                    }
                    [b',', b' ', b'%'] => pos = after + 2,
                    _ => return None,
                }
            }
        }
        // Ops in generic form are strings here.
        if !src.get(pos).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_') {
            return None;
        }
        let mut text_end = usize::MAX;
        if self.expects_locations {
            let newline = memchr::memchr(b'\n', &src[pos..]).map(|n| pos + n)?;
            if src[newline - 1] == b')' {
                text_end = location_start(src, pos, newline).unwrap_or(newline);
            }
        }
        self.take_names_out(pos, text_end)
    }

    /// Copies text with the names of values and blocks taken out, and puts those on the stacks.
    /// What stands in for a name is the sign before it. The text ends with its line, or at
    /// `text_end`.
    #[inline]
    fn take_names_out(&mut self, name_pos: usize, text_end: usize) -> Option<Line> {
        let src = self.p.src;
        let (mut pos, mut len, mut hash) = (name_pos, 0, 0);
        if self.worker.skeleton.is_empty() {
            self.worker.skeleton.resize(LONGEST + 8, 0);
        }
        loop {
            let mut word = u64::from_le_bytes(*src.get(pos..)?.first_chunk()?);
            if pos + 8 > text_end {
                // What ends the text here ends a line elsewhere.
                let kept = 8 * text_end.checked_sub(pos)?;
                word = word & ((1 << kept) - 1) | u64::from(b'\n') << kept;
            }
            let found = signs(word);
            let place: &mut [u8; 8] = self.worker.skeleton.get_mut(len..)?.first_chunk_mut()?;
            *place = word.to_le_bytes();
            if found == 0 {
                hash = mixed(hash, word);
                (pos, len) = (pos + 8, len + 8);
                continue;
            }
            let shift = found.trailing_zeros() & !7;
            hash = mixed(hash, word & (u64::MAX >> (56 - shift)));
            let at = pos + shift as usize / 8;
            (pos, len) = (at + 1, len + shift as usize / 8 + 1);
            match (word >> shift) as u8 {
                b'%' => pos = self.take_value(at)?,
                b'^' => pos = self.take_block(name_pos, at)?,
                b'"' => {
                    let end = string_end(src, pos).filter(|end| *end <= text_end)?;
                    let place = self.worker.skeleton.get_mut(len..len + (end - pos))?;
                    place.copy_from_slice(&src[pos..end]);
                    for chunk in src[pos..end].chunks(8) {
                        let mut bytes = [0; 8];
                        bytes[..chunk.len()].copy_from_slice(chunk);
                        hash = mixed(hash, u64::from_le_bytes(bytes));
                    }
                    len += end - pos;
                    pos = end;
                }
                _ => {
                    let newline = match at == text_end {
                        true => at + memchr::memchr(b'\n', &src[at..])?,
                        false => at,
                    };
                    let line = Line { name_pos, newline, end: at, hash, len };
                    return (src[newline - 1] != b'{').then_some(line);
                }
            }
        }
    }

    /// Puts the value whose `%` is at `at` on the stack; returns where its name ends.
    #[inline]
    fn take_value(&mut self, at: usize) -> Option<usize> {
        let src = self.p.src;
        let (id, mut after) = self.scan_name(at + 1)?;
        let len = (after - at) as u32;
        let mut number = 0;
        if src.get(after) == Some(&b'#') {
            let digits = &src[after + 1..];
            let count = digits.iter().take(6).take_while(|b| b.is_ascii_digit()).count();
            if count == 0 || count > 5 {
                return None;
            }
            for digit in &digits[..count] {
                number = number * 10 + u32::from(digit - b'0');
            }
            after += 1 + count;
        }
        let group = self.state.names.get(id);
        let value = group.first.filter(|_| number < group.count);
        let value = match number {
            0 => value,
            _ => value.map(|first| self.state.body.nth_value(first, number as usize)),
        };
        self.worker.operands.push(OperandRef { id, number, pos: at, len, value });
        Some(after)
    }

    /// Puts the block whose `^` is at `at` on the stack; returns where its name ends.
    fn take_block(&mut self, name_pos: usize, at: usize) -> Option<usize> {
        let src = self.p.src;
        let after = suffix_id_end(src, at + 1);
        // Behind a brace it may be a block of another region.
        let braced = memchr::memchr2(b'{', b'}', &src[name_pos..at]).is_some();
        if after == at + 1 || braced {
            return None;
        }
        let block = self.block_named(&src[at + 1..after], at);
        self.worker.successors.push(block);
        Some(after)
    }

    /// Makes the op that the line is, if such a line was met before.
    #[inline]
    fn make_remembered(
        &mut self,
        block: Block,
        start: usize,
        line: &Line,
        marks: (usize, usize, usize),
    ) -> Option<Parse<usize>> {
        let tails = &self.worker.tails;
        let text = &self.worker.skeleton[..line.len];
        // Without a prefix, what it means depends on where it stands.
        let tail = tails
            .find(line.hash, Kind::PREFIXED, text)
            .or_else(|| tails.find(line.hash, Kind::line(self.dialect_number), text))?;
        let entry = tails.entry(tail)?;
        let column = (line.name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.shared.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        let head = Head::new(entry, location, start, marks);
        if !self.fits(head, tail) || line.end == line.newline && self.goes_on(line.newline, entry) {
            return None;
        }
        Some(self.finish_line(block, head, tail, line.end, line.newline))
    }

    /// Whether what follows a line belongs to its op, but for a location: then the line means
    /// something else than it did before.
    #[inline]
    fn goes_on(&self, newline: usize, entry: NameEntry) -> bool {
        let src = self.p.src;
        match src.get(skip_spaces(src, newline + 1)) {
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'"' | b'}' | b'^') => false,
            // Operands after all; nothing else starts an op after a terminator.
            Some(b'%') => entry.traits.contains(Traits::TERMINATOR),
            _ => self.goes_on_below(newline, entry),
        }
    }

    #[cold]
    fn goes_on_below(&self, newline: usize, entry: NameEntry) -> bool {
        let src = self.p.src;
        match src.get(skip_space(src, newline)) {
            Some(b'%') => entry.traits.contains(Traits::TERMINATOR),
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'"' | b'}' | b'^' | b'#' | b'!') | None => {
                false
            }
            _ => true,
        }
    }

    /// Keeps what a line means, whose op is the last of the block.
    #[cold]
    fn remember_line(
        &mut self,
        block: Block,
        line: &Line,
        end: usize,
        values: &[(NameId, u32)],
        blocks: &[Block],
    ) {
        let src = self.p.src;
        let (newline, text_end) = (line.newline, line.end);
        let whole = end > newline && src[newline..end].iter().all(u8::is_ascii_whitespace);
        self.expects_locations =
            src[newline - 1] == b')' && location_start(src, line.name_pos, newline).is_some();
        // A line that ends in a location which was not expected is kept the next time.
        if !whole || (self.expects_locations && text_end == newline) {
            return;
        }
        let body = &self.state.body;
        let Some(op) = body.last_op(block) else { return };
        let name = body.name(op);
        let traits = self.p.cx.op_info(name).traits();
        let isolated = traits.contains(Traits::ISOLATED_FROM_ABOVE);
        if isolated || !body.regions(op).is_empty() {
            return;
        }
        let in_order = |value: Value, (id, number): &(NameId, u32)| {
            let group = self.state.names.get(*id);
            group.first.is_some_and(|first| {
                *number < group.count && body.nth_value(first, *number as usize) == value
            })
        };
        let operands = body.operands(op);
        if operands.len() != values.len()
            || !operands.zip(values).all(|(value, named)| in_order(value, named))
            || !body.successors(op).eq(blocks.iter().copied())
        {
            return;
        }
        let Worker { words, tails, skeleton, .. } = &mut *self.worker;
        let signature = body.signature(self.p.cx, op, words);
        let operands: SmallVec<[Type; 8]> =
            body.operands(op).map(|value| body.value_type(value)).collect();
        let results: SmallVec<[Type; 8]> =
            body.results(op).map(|value| body.value_type(value)).collect();
        let what = TailRef {
            attrs: body.attrs(op),
            num_props: body.properties(op).len() as u16,
            operands: &operands,
            results: &results,
            signature,
        };
        let text = &skeleton[..line.len];
        let kind = match prefixed(text) {
            true => Kind::PREFIXED,
            false => Kind::line(self.dialect_number),
        };
        if tails.find(line.hash, kind, text).is_none() {
            // Properties of known lines are all there: none has its default.
            let entry = NameEntry { name, traits, defaults: (0, 0) };
            tails.insert_named(line.hash, kind, text, what, Some(entry));
        }
        self.state.body.set_signature(op, signature);
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// A word whose lowest bit set, if any, is the high bit of the first byte that is one of `%`, `^`,
/// `"` and the end of a line. (The test for a zero byte is Mycroft's, 1987: a borrow can only mark
/// bytes above a true one.)
#[inline]
fn signs(word: u64) -> u64 {
    let equal = |byte: u8| {
        let other = word ^ (ONES * u64::from(byte));
        other.wrapping_sub(ONES) & !other
    };
    (equal(b'%') | equal(b'^') | equal(b'"') | equal(b'\n')) & (ONES * 0x80)
}

/// The hash of words, one by one: both halves of a product.
#[inline]
fn mixed(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash.rotate_left(7) ^ word) * 0x9e37_79b9_7f4a_7c15_u128;
    product as u64 ^ (product >> 64) as u64
}

/// Whether the name that the text starts with has a dialect's prefix.
fn prefixed(text: &[u8]) -> bool {
    let ends = |b: &&u8| !(b.is_ascii_alphanumeric() || **b == b'_');
    text.iter().find(ends) == Some(&b'.')
}

/// Where the string, whose text starts at `pos`, has ended, if it does so on its line and without
/// escapes.
fn string_end(src: &[u8], pos: usize) -> Option<usize> {
    let close = pos + memchr::memchr3(b'"', b'\\', b'\n', &src[pos..])?;
    (src[close] == b'"').then_some(close + 1)
}

#[cfg(test)]
mod tests {
    use super::signs;

    #[test]
    fn the_first_sign_of_a_word_is_found() {
        for byte in 0..=255u8 {
            for place in 0..8u32 {
                let mut text = *b"aaaaaa%^";
                text[place as usize] = byte;
                let first = text.iter().position(|b| b"%^\"\n".contains(b)).unwrap();
                let found = signs(u64::from_le_bytes(text)).trailing_zeros() / 8;
                assert_eq!(found as usize, first, "{}", text.escape_ascii());
            }
        }
        assert_eq!(signs(u64::from_le_bytes(*b"$&#]_!\x0b\t")), 0);
    }
}
