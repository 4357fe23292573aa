//! The fast way through ops in custom form: lines that differ from ones met before in names only.
//!
//! What a line means follows from its text with the names of values and blocks taken out: the op,
//! attributes, types of operands and results, and which operand each name is, the first to the
//! last. So that text, from the op's own name on, is looked up as it is read ([`super::line_memo`]),
//! and an op is made as of a tail of the generic form. Formats are walked only for what is new.
//! Lines that open a region are [`super::custom_header`]'s.
//!
//! Only what was parsed without error is kept, and only where the names in the text are the op's
//! operands in order.

use super::super::lexer::{skip_space, suffix_id_end};
use super::Parse;
use super::line::{LineOp, location_start, skip_spaces};
use super::line_memo::{ANYWHERE, Meaning, Operation, Word, cut, in_dialect};
use super::memo::TailRef;
use super::names::Group;
use super::ops::{BodyParser, Head, OperandRef, ResultDecl, Worker};
use super::state::BodyState;
use crate::asm::sixteen::{self, Bytes, WIDTH};
use crate::context::{Context, OpName, Traits, Type};
use crate::ir::{Block, Body};
use smallvec::SmallVec;

/// A line; values, blocks and results are on the worker's stacks.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub name_pos: usize,
    pub newline: usize,
    /// Where the text ends: at the end of the line, or at a location.
    pub end: usize,
}

/// Longer lines are not kept, in words.
const LONGEST: usize = 128;

/// Lengths of the stacks of results, operands and successors.
pub(super) type Marks = (usize, usize, usize);

impl<'s> BodyParser<'s, '_> {
    /// Parses the op at `pos`, on one line or not.
    pub(super) fn parse_custom_line(&mut self, block: Block, pos: usize) -> Parse<usize> {
        let marks = self.marks();
        let name_pos = self.scan_results(pos);
        let known = name_pos.and_then(|name_pos| self.follow_line(name_pos));
        let found = known.and_then(|known| self.make_remembered(block, pos, known, marks));
        self.truncate_stacks(marks);
        match (found, name_pos) {
            (Some(end), _) => end,
            (None, Some(name_pos)) => self.parse_new_line(block, pos, name_pos),
            (None, None) => self.parse_unusual_line(block, pos),
        }
    }

    /// Parses an op on a line that was not met before, and keeps what it means.
    #[cold]
    #[inline(never)]
    fn parse_new_line(&mut self, block: Block, pos: usize, name_pos: usize) -> Parse<usize> {
        self.mostly_custom = true;
        let src = self.p.src;
        let kept = self.worker.tails.lines.is_to_be_kept();
        let newline = memchr::memchr(b'\n', &src[name_pos..]).map(|n| name_pos + n);
        if let Some(end) = self.parse_line_like_others(block, pos, name_pos) {
            let end = end?;
            if kept {
                self.remember_line(block, name_pos, end);
            }
            return Ok(end);
        }
        let end = self.parse_op(block, pos)?;
        self.learn_line_shape(block, name_pos, end);
        // What opens a region was kept when the op was made.
        if kept && newline.is_some_and(|newline| src[newline - 1] != b'{') {
            self.remember_line(block, name_pos, end);
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

    /// Puts the names of results on the stack; returns where the op's own name starts, unless it is a
    /// string.
    #[inline]
    pub(super) fn scan_results(&mut self, start: usize) -> Option<usize> {
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
                match src.get(after..).and_then(|rest| rest.first_chunk()) {
                    Some(b" = ") => {
                        pos = after + 3;
                        break;
                    }
                    Some(b", %") => pos = after + 2,
                    _ => return None,
                }
            }
        }
        // Ops in generic form are strings here.
        src.get(pos).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_').then_some(pos)
    }

    /// Follows a line through those met before, and puts its values and blocks on the stacks;
    /// returns its last step.
    #[inline]
    fn follow_line(&mut self, name_pos: usize) -> Option<(u32, Line)> {
        // Without a prefix, what it means depends on where it stands.
        self.follow_text(name_pos, [ANYWHERE, in_dialect(self.dialect_number)])
    }

    /// Follows the rest of a line through those that stood after the first of these, or the second.
    #[inline]
    pub(super) fn follow_text(&mut self, start: usize, before: [u32; 2]) -> Option<(u32, Line)> {
        if self.expects_locations {
            let text_end = location_near(self.p.src, start)?;
            return self.follow::<true>(start, before, text_end);
        }
        self.follow::<false>(start, before, usize::MAX)
    }

    #[inline(always)]
    fn follow<const LOCATED: bool>(
        &mut self,
        start: usize,
        [before, or_before]: [u32; 2],
        text_end: usize,
    ) -> Option<(u32, Line)> {
        let src = self.p.src;
        let lines = &self.worker.tails.lines;
        let bytes = word_before::<LOCATED>(src, start, text_end);
        let found = lines.first(before, bytes).or_else(|| lines.first(or_before, bytes));
        let (mut number, mut pos) = (found?, start);
        loop {
            let sign;
            (number, sign, pos) = self.follow_values::<LOCATED>(number, pos, text_end)?;
            if sign != b'^' {
                break;
            }
            pos = self.take_block(start, pos - 1)?;
            let bytes = word_before::<LOCATED>(src, pos, text_end);
            let lines = &self.worker.tails.lines;
            number = lines.next(lines.step(number), number, bytes)?.0;
        }
        let end = pos - 1;
        let newline = match LOCATED && end == text_end {
            true => end + memchr::memchr(b'\n', &src[end..])?,
            false => end,
        };
        Some((number, Line { name_pos: start, newline, end }))
    }

    /// Follows a line from a step on whose text starts at `pos`, up to a sign that is not that of a
    /// value, and puts values on the stack; returns the step with that sign and where it ends.
    #[inline(always)]
    fn follow_values<const LOCATED: bool>(
        &mut self,
        mut number: u32,
        mut pos: usize,
        text_end: usize,
    ) -> Option<(u32, u8, usize)> {
        let src = self.p.src;
        let Worker { tails, operands, .. } = &mut *self.worker;
        let BodyState { names, body, .. } = &mut self.state;
        let mut step = tails.lines.step(number);
        loop {
            pos += step.len as usize;
            if step.sign == b'%' {
                let (id, end) = names.scan(src, pos)?;
                let value = names.get(id).first;
                let (at, len) = (pos - 1, (end - pos) as u32 + 1);
                pos = end;
                if src.get(end) == Some(&b'#') {
                    let name = OperandRef { id, number: 0, pos: at, len, value };
                    let (operand, end) = value_of_group(src, names.get(id), body, name)?;
                    operands.push(operand);
                    pos = end;
                } else {
                    // Made where it is to be: copying it would wait for its parts.
                    operands.push(OperandRef { id, number: 0, pos: at, len, value });
                }
            } else if step.sign != 0 {
                return Some((number, step.sign, pos));
            }
            let bytes = word_before::<LOCATED>(src, pos, text_end);
            (number, step) = tails.lines.next(step, number, bytes)?;
        }
    }

    /// Cuts a line into words and puts its values and blocks on the stacks.
    pub(super) fn cut_line(&mut self, start: usize) -> Option<(Vec<Word>, Line)> {
        let src = self.p.src;
        let text_end = match self.expects_locations {
            true => location_near(src, start)?,
            false => usize::MAX,
        };
        let (mut words, mut pos, mut in_string) = (Vec::with_capacity(16), start, false);
        while words.len() < LONGEST {
            let bytes = word_before::<true>(src, pos, text_end);
            let (len, sign) = cut(bytes, in_string);
            let last = pos + len - 1;
            src.get(last)?;
            if in_string
                && (last >= text_end || src[pos..=last].iter().any(|b| matches!(b, b'\\' | b'\n')))
            {
                return None;
            }
            in_string ^= sign == b'"';
            let followed = if sign == b'"' { 0 } else { sign };
            words.push(Word::new(bytes, len, followed, in_string));
            pos = match sign {
                b'%' => self.take_value(last)?,
                b'^' => self.take_block(start, last)?,
                b'\n' => {
                    let newline = last + memchr::memchr(b'\n', &src[last..])?;
                    return Some((words, Line { name_pos: start, newline, end: last }));
                }
                _ => last + 1,
            };
        }
        None
    }

    pub(super) fn take_value(&mut self, at: usize) -> Option<usize> {
        let BodyState { names, body, .. } = &mut self.state;
        let src = self.p.src;
        let (id, mut end) = names.scan(src, at + 1)?;
        let (len, value) = ((end - at) as u32, names.get(id).first);
        let mut operand = OperandRef { id, number: 0, pos: at, len, value };
        if src.get(end) == Some(&b'#') {
            (operand, end) = value_of_group(src, names.get(id), body, operand)?;
        }
        self.worker.operands.push(operand);
        Some(end)
    }

    /// Puts the block whose `^` is at `at` on the stack; returns where its name ends.
    pub(super) fn take_block(&mut self, name_pos: usize, at: usize) -> Option<usize> {
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

    /// Makes the op that the line is, or begins, by its last step.
    #[inline]
    fn make_remembered(
        &mut self,
        block: Block,
        start: usize,
        (number, line): (u32, Line),
        marks: Marks,
    ) -> Option<Parse<usize>> {
        let lines = &self.worker.tails.lines;
        let meaning = lines.meaning(number)?;
        let column = (line.name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        match meaning {
            Meaning::Op(known) => {
                let Operation { name, traits, tail, names_differ } =
                    lines.operations[known as usize];
                if names_differ && self.has_same_names(marks.1) {
                    return None;
                }
                let ends = line.end == line.newline;
                if ends && self.goes_on(line.newline, traits.has(Traits::TERMINATOR)) {
                    return None;
                }
                let op = LineOp { name, traits, location, marks };
                self.finish_line(block, &op, tail, line.end, line.newline)
            }
            Meaning::Opens(header) => {
                let entry = lines.headers[header as usize].entry;
                let head = Head::new(entry, location, start, marks);
                self.parse_remembered_regions(block, head, &line, (number, header))
            }
            _ => None,
        }
    }

    /// Whether two of the names on the stack, from a place on, are the same but for numbers.
    pub(super) fn has_same_names(&self, from: usize) -> bool {
        let names = &self.worker.operands[from..];
        let same = |(at, name): (usize, &OperandRef)| names[..at].iter().any(|n| n.id == name.id);
        names.iter().enumerate().any(same)
    }

    /// Whether what follows a line belongs to its op, but for a location: then the line means
    /// something else than it did before.
    #[inline]
    pub(super) fn goes_on(&self, newline: usize, is_terminator: bool) -> bool {
        let src = self.p.src;
        match src.get(skip_spaces(src, newline + 1)) {
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'"' | b'}' | b'^') => false,
            // Operands after all; nothing else starts an op after a terminator.
            Some(b'%') => is_terminator,
            _ => self.goes_on_below(newline, is_terminator),
        }
    }

    #[cold]
    fn goes_on_below(&self, newline: usize, is_terminator: bool) -> bool {
        let src = self.p.src;
        match src.get(skip_space(src, newline)) {
            Some(b'%') => is_terminator,
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'"' | b'}' | b'^' | b'#' | b'!') | None => {
                false
            }
            _ => true,
        }
    }

    /// Keeps what a line means, whose op is the last of the block.
    #[cold]
    fn remember_line(&mut self, block: Block, name_pos: usize, end: usize) {
        if !self.p.is_silent() {
            return;
        }
        let marks = self.marks();
        if let Some((words, line)) = self.cut_line(name_pos) {
            self.remember_words(block, &words, &line, end, marks);
        }
        self.truncate_stacks(marks);
    }

    fn remember_words(
        &mut self,
        block: Block,
        text: &[Word],
        line: &Line,
        end: usize,
        marks: Marks,
    ) {
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
        let names_differ = same_names_matter(self.p.cx, name);
        if names_differ && self.has_same_names(marks.1) {
            return;
        }
        let named = self.worker.operands[marks.1..].iter().map(|operand| operand.value);
        if !named.eq(body.operands(op).map(Some))
            || !body.successors(op).eq(self.worker.successors[marks.2..].iter().copied())
        {
            return;
        }
        let Worker { words, tails, .. } = &mut *self.worker;
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
        tails.make_room(text.len());
        let before = match is_prefixed(&src[line.name_pos..]) {
            true => ANYWHERE,
            false => in_dialect(self.dialect_number),
        };
        let number = tails.lines.insert(before, text);
        if tails.lines.meaning(number).is_none() {
            // Properties of known lines are all there: none has its default.
            let tail = tails.store(what);
            let known = Operation { name, traits: traits.hot(), tail, names_differ };
            tails.lines.operations.push(known);
            let meaning = Meaning::Op(tails.lines.operations.len() as u32 - 1);
            tails.lines.set_meaning(number, meaning);
        }
        self.state.body.set_signature(op, signature);
    }
}

/// Whether what the text of an op means depends on which of its names are the same.
pub(super) fn same_names_matter(cx: &Context, name: OpName) -> bool {
    let assembly = crate::spec::of(cx, name).and_then(|spec| spec.assembly);
    assembly.is_some_and(|assembly| assembly.same_names_matter)
}

/// The value of a name that stands for several, and where its number ends.
#[inline(never)]
fn value_of_group(
    src: &[u8],
    group: Group,
    body: &Body,
    name: OperandRef,
) -> Option<(OperandRef, usize)> {
    let start = name.pos + name.len as usize + 1;
    let digits = src[start..].iter().take(6).take_while(|b| b.is_ascii_digit());
    let count = digits.clone().count();
    if count == 0 || count > 5 {
        return None;
    }
    let number = digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    let first = group.first.filter(|_| number < group.count);
    let value = first.map(|first| body.nth_value(first, number as usize));
    Some((OperandRef { number, value, ..name }, start + count))
}

/// Where the location starts that the line ends in; far away if it does not.
pub(super) fn location_near(src: &[u8], start: usize) -> Option<usize> {
    let newline = memchr::memchr(b'\n', &src[start..]).map(|n| start + n)?;
    let located = newline > start && src[newline - 1] == b')';
    Some(located.then(|| location_start(src, start, newline)).flatten().unwrap_or(usize::MAX))
}

/// Whether the name that the text starts with has a dialect's prefix.
pub(super) fn is_prefixed(text: &[u8]) -> bool {
    let ends = |b: &&u8| !(b.is_ascii_alphanumeric() || **b == b'_');
    text.iter().find(ends) == Some(&b'.')
}

/// Bytes of a text that, if it is `LOCATED`, ends at `text_end`: there the line's end stands
/// instead.
#[inline(always)]
fn word_before<const LOCATED: bool>(src: &[u8], pos: usize, text_end: usize) -> Bytes {
    let word = sixteen::bytes_or_zeros(src, pos);
    match text_end.checked_sub(pos) {
        Some(left) if LOCATED && left < WIDTH => {
            word & ((1 << (8 * left)) - 1) | Bytes::from(b'\n') << (8 * left)
        }
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::word_before;

    #[test]
    fn where_a_text_ends_the_line_ends() {
        let located = |text: &[u8], end| word_before::<true>(text, 0, end).to_le_bytes();
        assert_eq!(located(b"i32 loc(#loc)", 3), *b"i32\n\0\0\0\0\0\0\0\0\0\0\0\0");
        assert_eq!(located(b"1234567890123456 loc(#loc)", 16), *b"1234567890123456");
    }
}
