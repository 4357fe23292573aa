//! The fast way through ops in custom form: lines that differ from ones met before in names only.
//!
//! What a line means follows from its text with the names of values and blocks taken out: the op,
//! attributes, types of operands and results, and which operand each name is, the first to the
//! last. So that text, from the op's own name on, is looked up ([`super::line_memo`]), and an op is
//! made as of a tail of the generic form. Formats are walked only for what is new. Lines that open
//! a region are [`super::custom_header`]'s.
//!
//! The line is passed over once, 32 bytes at a time, for where names stand ([`super::signs`]); what
//! is between them is copied and hashed by the word.
//!
//! Only what was parsed without error is kept, and only where the names in the text are the op's
//! operands in order.

use super::super::lexer::suffix_id_end;
use super::Parse;
use super::line::location_start;
use super::line_memo::{Home, Meaning, mixed};
use super::memo::TailRef;
use super::ops::{BodyParser, Head, NameEntry, OperandRef, ResultDecl, Worker};
use super::signs::{BLOCK, signs, word};
use crate::context::{Traits, Type};
use crate::ir::Block;
use smallvec::SmallVec;

/// A line whose names have been taken out; values, blocks and results are on the worker's stacks,
/// the rest of the text in [`Worker::skeleton`].
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub name_pos: usize,
    pub newline: usize,
    /// Where the text ends: at the end of the line, or at a location.
    pub end: usize,
    /// Of the text without names, whose length in words follows.
    pub hash: u64,
    pub len: usize,
}

/// Lengths of the stacks of results, operands and successors.
pub(super) type Marks = (usize, usize, usize);

impl<'s> BodyParser<'s, '_> {
    /// Parses the op at `pos`, on one line or not.
    pub(super) fn parse_custom_line(&mut self, block: Block, pos: usize) -> Parse<usize> {
        let marks = self.marks();
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
    fn parse_new_line(&mut self, block: Block, pos: usize, line: Line, marks: Marks) -> Parse<usize> {
        self.mostly_custom = true;
        self.truncate_stacks(marks);
        let end = self.parse_op(block, pos)?;
        // What opens a region was kept when the op was made.
        if self.p.src[line.newline - 1] != b'{' {
            self.remember_line(block, &line, end);
        }
        Ok(end)
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

    /// How much there is on the stacks.
    #[inline]
    pub(super) fn marks(&self) -> Marks {
        (self.worker.results.len(), self.worker.operands.len(), self.worker.successors.len())
    }

    #[inline]
    pub(super) fn truncate_stacks(&mut self, marks: Marks) {
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
        self.take_names_out(pos)
    }

    /// Copies text with the names of values and blocks taken out, and puts those on the stacks.
    /// What stands in for a name is the sign before it. The text ends with its line, or at a
    /// location.
    #[inline]
    pub(super) fn take_names_out(&mut self, name_pos: usize) -> Option<Line> {
        let src = self.p.src;
        let text_end = match self.expects_locations {
            true => location_near(src, name_pos)?,
            false => usize::MAX,
        };
        let (mut pos, mut len, mut hash) = (name_pos, 0, 0);
        // The signs of a block that have not been met yet.
        let (mut block, mut found) = (pos, signs(src, pos));
        loop {
            while found == 0 {
                block += BLOCK;
                if block >= src.len() {
                    return None;
                }
                found = signs(src, block);
            }
            let sign = block + found.trailing_zeros() as usize;
            found &= found - 1;
            let at = sign.min(text_end);
            while pos + 8 <= at {
                let word = word(src, pos);
                *self.worker.skeleton.0.get_mut(len)? = word;
                hash = mixed(hash, word);
                (pos, len) = (pos + 8, len + 1);
            }
            // What ends the text before a location ends a line elsewhere.
            let kept = 8 * (at - pos);
            let last = if at == text_end { b'\n' } else { src[at] };
            let rest = word(src, pos) & ((1 << kept) - 1) | u64::from(last) << kept;
            *self.worker.skeleton.0.get_mut(len)? = rest;
            hash = mixed(hash, rest);
            (pos, len) = (at + 1, len + 1);
            match last {
                b'%' => pos = self.take_value(at)?,
                b'^' => pos = self.take_block(name_pos, at)?,
                b'"' => {
                    let end = string_end(src, pos).filter(|end| *end <= text_end)?;
                    for chunk in src[pos..end].chunks(8) {
                        let word = word(chunk, 0);
                        *self.worker.skeleton.0.get_mut(len)? = word;
                        hash = mixed(hash, word);
                        len += 1;
                    }
                    pos = end;
                    (block, found) = (pos, signs(src, pos));
                }
                _ => {
                    let newline = match at == text_end {
                        true => at + memchr::memchr(b'\n', &src[at..])?,
                        false => at,
                    };
                    return Some(Line { name_pos, newline, end: at, hash, len });
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
        let value = match number {
            0 => group.first,
            _ => group
                .first
                .filter(|_| number < group.count)
                .map(|first| self.state.body.nth_value(first, number as usize)),
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

    /// Makes the op that the line is, or begins, if such a line was met before.
    #[inline]
    fn make_remembered(
        &mut self,
        block: Block,
        start: usize,
        line: &Line,
        marks: Marks,
    ) -> Option<Parse<usize>> {
        let words = &self.worker.skeleton.0[..line.len];
        // Without a prefix, what it means depends on where it stands.
        let home = Home::dialect(self.dialect_number);
        let (number, meaning) = self.worker.tails.lines.find(line.hash, words, home)?;
        let (entry, known) = match *meaning {
            Meaning::Op(entry, tail) => (entry, Ok(tail)),
            Meaning::Opens(header) => {
                (self.worker.tails.lines.headers[header as usize].entry, Err(header))
            }
            _ => return None,
        };
        let column = (line.name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.shared.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        let head = Head::new(entry, location, start, marks);
        match known {
            Ok(tail) => self.finish_line(block, head, tail, line.end, line.newline),
            Err(header) => self.parse_remembered_regions(block, head, line, (number, header)),
        }
    }

    /// Keeps what a line means, whose op is the last of the block.
    #[cold]
    fn remember_line(&mut self, block: Block, line: &Line, end: usize) {
        let src = self.p.src;
        let newline = line.newline;
        let whole = end > newline && src[newline..end].iter().all(u8::is_ascii_whitespace);
        self.expects_locations =
            src[newline - 1] == b')' && location_start(src, line.name_pos, newline).is_some();
        // A line that ends in a location which was not expected is kept the next time.
        if !whole || (self.expects_locations && line.end == newline) {
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
        let marks = self.marks();
        // The stacks and the text without names have been used since.
        let again = self.take_names_out(line.name_pos);
        let body = &self.state.body;
        let fits = again.is_some_and(|again| again.hash == line.hash)
            && self.worker.operands[marks.1..].iter().map(|operand| operand.value).eq(body
                .operands(op)
                .map(Some))
            && body.successors(op).eq(self.worker.successors[marks.2..].iter().copied());
        self.truncate_stacks(marks);
        if !fits {
            return;
        }
        let Worker { words, tails, skeleton, .. } = &mut *self.worker;
        let body = &self.state.body;
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
        let text = &skeleton.0[..line.len];
        let home = match is_prefixed(&src[line.name_pos..]) {
            true => Home::ANYWHERE,
            false => Home::dialect(self.dialect_number),
        };
        if tails.lines.find(line.hash, text, home).is_none() {
            tails.make_room(1);
            // Properties of known lines are all there: none has its default.
            let entry = NameEntry { name, traits, defaults: (0, 0) };
            let tail = tails.store(what);
            tails.lines.insert(line.hash, text, home, Meaning::Op(entry, tail));
        }
        self.state.body.set_signature(op, signature);
    }
}

/// Where the location starts that the line ends in; far away if it does not.
fn location_near(src: &[u8], start: usize) -> Option<usize> {
    let newline = memchr::memchr(b'\n', &src[start..]).map(|n| start + n)?;
    let located = newline > start && src[newline - 1] == b')';
    Some(located.then(|| location_start(src, start, newline)).flatten().unwrap_or(usize::MAX))
}

/// Whether the name that the text starts with has a dialect's prefix.
pub(super) fn is_prefixed(text: &[u8]) -> bool {
    let ends = |b: &&u8| !(b.is_ascii_alphanumeric() || **b == b'_');
    text.iter().find(ends) == Some(&b'.')
}

/// Where the string, whose text starts at `pos`, has ended, if it does so on its line and without
/// escapes.
fn string_end(src: &[u8], pos: usize) -> Option<usize> {
    let close = pos + memchr::memchr3(b'"', b'\\', b'\n', &src[pos..])?;
    (src[close] == b'"').then_some(close + 1)
}
