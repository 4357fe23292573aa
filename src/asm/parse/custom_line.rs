//! The fast way through ops in custom form: lines that differ from ones met before in names only.
//!
//! What a line means follows from its text with the names of values and blocks taken out: the op,
//! attributes, types of operands and results, and which operand each name is, the first to the
//! last. So that text, from the op's own name on, is looked up ([`super::line_memo`]), and an op is
//! made as of a tail of the generic form. Formats are walked only for what is new.
//! Lines that open a region are [`super::custom_header`]'s.
//!
//! Only what was parsed without error is kept, and only where the names in the text are the op's
//! operands in order.

use super::super::lexer::{skip_space, suffix_id_end};
use super::Parse;
use super::line::{LineOp, location_start, newline_near, result_count, skip_spaces};
use super::line_memo::{Meaning, Operation};
use super::line_text::{Before, Taker, is_long, location_near, read};
use super::memo::TailRef;
use super::names::{Group, Names};
use super::ops::{BodyParser, Head, OperandRef, ResultDecl, Worker};
use super::state::BodyState;
use crate::context::{Context, OpName, Traits, Type};
use crate::ir::{Block, Body};
use crate::support::fingerprint::{Fingerprint, Running};
use smallvec::SmallVec;

/// A line; values, blocks and results are on the worker's stacks.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub name_pos: usize,
    pub newline: usize,
    /// Where the text ends: at the end of the line, or at a location.
    pub end: usize,
    /// What the text says.
    pub print: Fingerprint,
}

/// Lengths of the stacks of results, operands and successors.
pub(super) type Marks = (usize, usize, usize);

impl<'s> BodyParser<'s, '_> {
    /// Parses the op at `pos`, on one line or not.
    pub(super) fn parse_custom_line(&mut self, block: Block, pos: usize) -> Parse<usize> {
        let marks = self.marks();
        let name_pos = self.scan_results(pos);
        let line = name_pos.and_then(|name_pos| self.read_line(name_pos));
        let found = line.as_ref().and_then(|line| self.make_remembered(block, pos, line, marks));
        self.truncate_stacks(marks);
        match (found, name_pos) {
            (Some(end), _) => end,
            (None, Some(name_pos)) => {
                self.parse_new_line(block, pos, name_pos, line.map(|line| line.print))
            }
            (None, None) => self.parse_unusual_line(block, pos),
        }
    }

    /// Parses an op on a line that was not met before, and keeps what it means.
    #[cold]
    #[inline(never)]
    pub(super) fn parse_new_line(
        &mut self,
        block: Block,
        pos: usize,
        name_pos: usize,
        print: Option<Fingerprint>,
    ) -> Parse<usize> {
        self.mostly_custom = true;
        let src = self.p.src;
        let kept = print.is_some_and(|print| self.worker.tails.lines.is_to_be_kept(print));
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
        if kept && newline_near(src, name_pos).is_some_and(|newline| src[newline - 1] != b'{') {
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
                let (count, after) = result_count(src, end)?;
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

    /// Reads a line whose op's name starts at `name_pos`, and puts its values and labels on the stacks.
    #[inline]
    fn read_line(&mut self, name_pos: usize) -> Option<Line> {
        if self.line_is_long && is_long(self.p.src, name_pos) {
            return None;
        }
        let before = Before::of(self.p.src, name_pos, self.dialect_number);
        let line = self.read_text(name_pos, before.running());
        self.line_is_long = line.is_none() && is_long(self.p.src, name_pos);
        line
    }

    /// Reads the rest of a line, whose fingerprint begins so.
    pub(super) fn read_text(&mut self, start: usize, print: Running) -> Option<Line> {
        if self.expects_locations {
            let text_end = location_near(self.p.src, start)?;
            return self.read_up_to::<true>(start, text_end, print);
        }
        self.read_up_to::<false>(start, usize::MAX, print)
    }

    #[inline(always)]
    fn read_up_to<const LOCATED: bool>(
        &mut self,
        start: usize,
        text_end: usize,
        print: Running,
    ) -> Option<Line> {
        let src = self.p.src;
        let Worker { operands, labels, .. } = &mut *self.worker;
        let BodyState { names, body, .. } = &mut self.state;
        labels.clear();
        let mut stacks = Stacks { src, names, body, operands, labels };
        let (print, end) = read::<LOCATED>(src, start, text_end, print, &mut stacks)?;
        let newline = match LOCATED && end == text_end {
            true => newline_near(src, end)?,
            false => end,
        };
        Some(Line { name_pos: start, newline, end, print })
    }

    pub(super) fn take_value(&mut self, at: usize) -> Option<usize> {
        let Worker { operands, labels, .. } = &mut *self.worker;
        let BodyState { names, body, .. } = &mut self.state;
        let src = self.p.src;
        Stacks { src, names, body, operands, labels }.value(src, at + 1)
    }

    /// Puts the blocks of the labels that were read on a line on the stack.
    fn take_blocks(&mut self, name_pos: usize) -> Option<()> {
        for number in 0..self.worker.labels.len() {
            let at = self.worker.labels[number];
            self.take_block(name_pos, at)?;
        }
        Some(())
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

    /// Makes the op that the line is, or begins, if it is known.
    #[inline]
    fn make_remembered(
        &mut self,
        block: Block,
        start: usize,
        line: &Line,
        marks: Marks,
    ) -> Option<Parse<usize>> {
        let meaning = *self.worker.tails.lines.find(line.print)?;
        if !self.worker.labels.is_empty() {
            self.take_blocks(line.name_pos)?;
        }
        let column = (line.name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.file_number;
        let location = self.p.cx.numbered_file_location(file, self.lines.line, column);
        match meaning {
            Meaning::Op(Operation { name, traits, tail, names_differ }) => {
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
                let entry = self.worker.tails.lines.headers[header as usize].entry;
                let head = Head::new(entry, location, start, marks);
                self.parse_remembered_regions(block, head, line, header)
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
        match ends_before(src.get(skip_spaces(src, newline + 1)).copied(), is_terminator) {
            Some(ends) => !ends,
            None => self.goes_on_below(newline, is_terminator),
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
        // A label in a comment is none, and must not become a block that is never defined.
        let are_successors = |this: &Self| {
            let op = this.state.body.last_op(block);
            op.map(|op| this.state.body.num_successors(op)) == Some(this.worker.labels.len())
        };
        if let Some(line) = self.read_line(name_pos)
            && are_successors(self)
            && self.take_blocks(name_pos).is_some()
        {
            self.remember_text(block, &line, end, marks);
        }
        self.truncate_stacks(marks);
    }

    fn remember_text(&mut self, block: Block, line: &Line, end: usize, marks: Marks) {
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
        tails.make_room(1);
        if tails.lines.find(line.print).is_none() {
            // Properties of known lines are all there: none has its default.
            let tail = tails.store(what);
            let known = Operation { name, traits: traits.hot(), tail, names_differ };
            tails.lines.insert(line.print, Meaning::Op(known));
        }
        self.state.body.set_signature(op, signature);
    }
}

/// Where names that are read on a line are put.
struct Stacks<'a, 's> {
    src: &'s [u8],
    names: &'a mut Names<'s>,
    body: &'a Body,
    operands: &'a mut Vec<OperandRef>,
    labels: &'a mut Vec<usize>,
}

impl Taker for Stacks<'_, '_> {
    #[inline(always)]
    fn value(&mut self, _: &[u8], pos: usize) -> Option<usize> {
        let (id, end) = self.names.scan(self.src, pos)?;
        let value = self.names.get(id).first;
        let (at, len) = (pos - 1, (end - pos) as u32 + 1);
        let name = OperandRef { id, number: 0, pos: at, len, value };
        if self.src.get(end) == Some(&b'#') {
            let (operand, end) = value_of_group(self.src, self.names.get(id), self.body, name)?;
            self.operands.push(operand);
            return Some(end);
        }
        self.operands.push(name);
        Some(end)
    }

    fn block(&mut self, start: usize) -> Option<()> {
        self.labels.push(start - 1);
        Some(())
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
    let (number, end) = result_number(src, start)?;
    let first = group.first.filter(|_| number < group.count);
    let value = first.map(|first| body.nth_value(first, number as usize));
    Some((OperandRef { number, value, ..name }, end))
}

/// Whether an op ends on its line, by what the next line begins with; `None` if that does not tell.
#[inline(always)]
pub(super) fn ends_before(next: Option<u8>, is_terminator: bool) -> Option<bool> {
    match next? {
        b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'"' | b'}' | b'^' => Some(true),
        // Operands after all; nothing else starts an op after a terminator.
        b'%' => Some(!is_terminator),
        _ => None,
    }
}

/// The number of a value of several, and where it ends.
pub(super) fn result_number(src: &[u8], start: usize) -> Option<(u32, usize)> {
    let digits = src[start..].iter().take(6).take_while(|b| b.is_ascii_digit());
    let count = digits.clone().count();
    if count == 0 || count > 5 {
        return None;
    }
    let number = digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    Some((number, start + count))
}
