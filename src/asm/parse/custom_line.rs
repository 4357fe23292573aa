//! The fast way through ops in custom form: lines that differ from ones met before in names only.
//!
//! What a line means follows from its text with the names of values and blocks taken out: name,
//! attributes, types of operands and results, and which operand each name is, the first to the
//! last. So that text is looked up in the same memory as tails of the generic form, and an op is
//! made as there. Formats are walked only for what is new, and for ops with regions.
//!
//! Only what was parsed without error is kept, and only where the names in the text are the op's
//! operands in order.

use super::super::lexer::suffix_id_end;
use super::Parse;
use super::line::location_start;
use super::memo::{TailRef, hash_tail};
use super::names::NameId;
use super::ops::{BodyParser, Head, NameEntry, OperandRef, ResultDecl, Worker};
use crate::context::{Traits, Type};
use crate::ir::{Block, Value};
use smallvec::SmallVec;

/// Stands for a value in remembered text; no text has it.
const VALUE: u8 = 1;
/// Stands for a block.
const BLOCK: u8 = 2;
/// Starts texts of this form, so that no tail of the generic form is one.
const CUSTOM: u8 = 3;

/// A line whose names have been taken out; values, blocks and results are on the worker's stacks.
struct Line {
    entry: NameEntry,
    name_pos: usize,
    newline: usize,
    /// Where the text ends: at the end of the line, or at a location.
    end: usize,
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
        let name_pos = pos;
        let in_name = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'$');
        let len = src[pos..].iter().position(|b| !in_name(b))?;
        let name = &src[pos..pos + len];
        let entry = match memchr::memchr(b'.', name) {
            Some(_) => *self.worker.custom_names.get(name)?,
            None => *self.worker.bare_names.get(&(self.default_dialect, name))?,
        };
        pos += len;
        let newline = memchr::memchr(b'\n', &src[pos..]).map(|n| pos + n)?;
        if src[newline - 1] == b'{' {
            return None;
        }
        let mut end = newline;
        if src[newline - 1] == b')' && self.expects_locations {
            end = location_start(src, pos, newline).unwrap_or(newline);
        }
        self.take_names_out(pos, end)?;
        Some(Line { entry, name_pos, newline, end })
    }

    /// Copies text with the names of values and blocks taken out, and puts those on the stacks.
    #[inline]
    fn take_names_out(&mut self, mut pos: usize, end: usize) -> Option<()> {
        let src = self.p.src;
        self.worker.skeleton.clear();
        self.worker.skeleton.push(CUSTOM);
        loop {
            let rest = &src[pos..end];
            let Some(next) = memchr::memchr3(b'%', b'^', b'"', rest) else {
                self.worker.skeleton.extend_from_slice(rest);
                return Some(());
            };
            self.worker.skeleton.extend_from_slice(&rest[..next]);
            let at = pos + next;
            match rest[next] {
                b'%' => {
                    let (id, mut after) = self.scan_name(at + 1)?;
                    let len = (after - at) as u32;
                    let mut number = 0;
                    if src[after] == b'#' {
                        let digits = &src[after + 1..];
                        let count =
                            digits.iter().take(6).take_while(|b| b.is_ascii_digit()).count();
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
                    let body = &self.state.body;
                    let value = value.map(|first| body.nth_value(first, number as usize));
                    self.worker.operands.push(OperandRef { id, number, pos: at, len, value });
                    self.worker.skeleton.push(VALUE);
                    pos = after;
                }
                b'^' => {
                    let after = suffix_id_end(src, at + 1);
                    // Behind a brace it may be a block of another region.
                    let braced = memchr::memchr2(b'{', b'}', &self.worker.skeleton).is_some();
                    if after == at + 1 || braced {
                        return None;
                    }
                    let block = self.block_named(&src[at + 1..after], at);
                    self.worker.successors.push(block);
                    self.worker.skeleton.push(BLOCK);
                    pos = after;
                }
                _ => {
                    let close = memchr::memchr2(b'"', b'\\', &src[at + 1..end])?;
                    let after = at + 1 + close;
                    if src[after] != b'"' {
                        return None;
                    }
                    self.worker.skeleton.extend_from_slice(&src[at..=after]);
                    pos = after + 1;
                }
            }
        }
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
        let kind = Some(line.entry.name);
        let text = &self.worker.skeleton;
        let tail = self.worker.tails.find(hash_tail(kind, text), kind, text)?;
        let column = (line.name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.shared.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        let head = Head::new(line.entry, location, start, marks);
        if !self.fits(head, tail) {
            return None;
        }
        Some(self.finish_line(block, head, tail, line.end, line.newline))
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
        let isolated = line.entry.traits.contains(Traits::ISOLATED_FROM_ABOVE);
        if isolated || body.name(op) != line.entry.name || !body.regions(op).is_empty() {
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
        let kind = Some(line.entry.name);
        let hash = hash_tail(kind, skeleton);
        if tails.find(hash, kind, skeleton).is_none() {
            tails.insert(hash, kind, skeleton, what);
        }
        self.state.body.set_signature(op, signature);
    }
}
