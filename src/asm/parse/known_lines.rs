//! Lines in custom form that are known, one after another.
//!
//! [`super::custom_line`] takes a line whatever it holds. In a program as printers write it most lines
//! hold little: one name for what the op gives, or none, names of values that are defined, and text that
//! was met before. Those are taken here in one loop that looks at everything once. A line that is
//! anything else ends it, with nothing done.

use super::custom_line::{ends_before, result_number};
use super::line::{result_count, skip_spaces};
use super::line_memo::Meaning;
use super::line_text::{Before, Taker, is_prefixed, read};
use super::memo::TailMemo;
use super::names::{Group, NameId, Names};
use super::ops::BodyParser;
use crate::context::{Context, Traits, Type};
use crate::ir::{Block, Body, Value, WholeOp};
use crate::support::fingerprint::{Fingerprint, Running};

/// What lines are made into ops of a block with.
struct Lane<'a, 's> {
    cx: &'a Context,
    src: &'s [u8],
    tails: &'a mut TailMemo,
    names: &'a mut Names<'s>,
    body: &'a mut Body,
    values: &'a mut Vec<Value>,
    /// The body's.
    number: u32,
    block: Block,
    /// The file's.
    file: usize,
    /// The beginnings of the fingerprints of lines that have a prefix, and of those that have none.
    prefixed: Running,
    bare: Running,
    /// The line that ended it, if that was not met before.
    new: Option<NewLine>,
}

/// A line that was not met before.
#[derive(Clone, Copy)]
pub(super) struct NewLine {
    /// Where the op's own name stands.
    pub name_pos: usize,
    pub print: Fingerprint,
}

/// A line that was taken.
struct Taken {
    newline: usize,
    /// Where the text goes on.
    next: usize,
}

/// The name of what an op gives.
struct Named {
    id: NameId,
    pos: usize,
    count: u32,
}

impl<'s> BodyParser<'s, '_> {
    /// Makes the ops of lines, the first of which has its text at `pos` and starts where the last known
    /// place is, up to a line that is not plain or new; returns where its text starts, and if it is
    /// certain that it is new, what it says.
    #[inline(never)]
    pub(super) fn parse_known_lines(
        &mut self,
        block: Block,
        mut pos: usize,
    ) -> (usize, Option<NewLine>) {
        let is_plain = !self.expects_locations
            && !self.names_around
            && self.unresolved.is_empty()
            && self.state.names.forward.is_empty();
        if !is_plain {
            return (pos, None);
        }
        let number = self.body_number();
        let mut lane = Lane {
            cx: self.p.cx,
            src: self.p.src,
            tails: &mut self.worker.tails,
            names: &mut self.state.names,
            body: &mut self.state.body,
            values: &mut self.worker.values,
            number,
            block,
            file: self.p.file_number,
            prefixed: Before::NOTHING.running(),
            bare: Before::in_dialect(self.dialect_number).running(),
            new: None,
        };
        let mut lines = self.lines;
        while lines.pos < self.share_from
            && let Some(taken) = lane.take_line(pos, lines.line, lines.line_start)
        {
            lines.next_line(taken.newline + 1);
            pos = taken.next;
        }
        let new = lane.new;
        self.ends_open |= lines.pos != self.lines.pos;
        self.lines = lines;
        (pos, new)
    }
}

impl Lane<'_, '_> {
    /// Makes the op of the line whose text starts at `start`.
    #[inline(always)]
    fn take_line(&mut self, start: usize, line: u32, line_start: usize) -> Option<Taken> {
        let src = self.src;
        let (named, name_pos) = match src.get(start)? {
            b'%' => self.take_result(start).map(|(named, name_pos)| (Some(named), name_pos))?,
            // The location of the op before, perhaps.
            b'l' if src[start..].starts_with(b"loc") => return None,
            _ => (None, start),
        };
        if !src.get(name_pos)?.is_ascii_alphabetic() {
            return None;
        }
        let print = if is_prefixed(src, name_pos) { self.prefixed } else { self.bare };
        self.values.clear();
        let mut values = Values { names: self.names, body: self.body, values: self.values };
        let (print, newline) = read::<false>(src, name_pos, usize::MAX, print, &mut values)?;
        let Some(meaning) = self.tails.lines.find(print) else {
            self.new = Some(NewLine { name_pos, print });
            return None;
        };
        let Meaning::Op(op) = *meaning else { return None };
        let next = skip_spaces(src, newline + 1);
        let ends = ends_before(src.get(next).copied(), op.traits.has(Traits::TERMINATOR))?;
        let (operands, results) = self.tails.types(op.tail);
        let given = results.len();
        let fits = ends
            && !(op.names_differ && self.values.len() > 1)
            && named.as_ref().is_none_or(|named| named.count as usize == given)
            && self.are_of(operands);
        if !fits {
            return None;
        }
        let attrs = self.tails.attrs_in(op.tail, self.number, self.body);
        let column = (name_pos - line_start + 1) as u32;
        let whole = WholeOp {
            name: op.name,
            traits: op.traits,
            location: self.cx.numbered_file_location(self.file, line, column),
            attrs,
            num_attrs: op.tail.num_attrs,
            num_props: op.tail.num_props,
            results: self.tails.types(op.tail).1,
            signature: op.tail.signature,
        };
        self.body.append_whole_op(self.block, &whole, self.values.iter().copied());
        if let Some(Named { id, pos, count }) = named {
            let first = self.body.last_values(given);
            self.names.define(id, Group { first: Some(first), count, pos });
        }
        Some(Taken { newline, next })
    }

    /// The name of what the op at `start` gives, if it is not defined yet, and where the op's own name
    /// starts.
    #[inline(always)]
    fn take_result(&mut self, start: usize) -> Option<(Named, usize)> {
        let src = self.src;
        let (id, end) = self.names.scan(src, start + 1)?;
        let (count, end) = result_count(src, end)?;
        let name_pos = end + 3;
        let is_new = src.get(end..name_pos)? == b" = " && self.names.get(id).first.is_none();
        is_new.then_some((Named { id, pos: start, count: count as u32 }, name_pos))
    }

    /// Whether the values that were put aside are of these types.
    #[inline(always)]
    fn are_of(&self, types: &[Type]) -> bool {
        let mut same = self.values.len() == types.len();
        for (value, ty) in self.values.iter().zip(types) {
            same &= self.body.value_type(*value) == *ty;
        }
        same
    }
}

/// Where the values of a line are put aside.
struct Values<'a, 's> {
    names: &'a Names<'s>,
    body: &'a Body,
    values: &'a mut Vec<Value>,
}

impl Taker for Values<'_, '_> {
    #[inline(always)]
    fn value(&mut self, src: &[u8], pos: usize) -> Option<usize> {
        let (group, mut end) = self.names.find_defined(src, pos)?;
        let mut value = group.first?;
        if src.get(end) == Some(&b'#') {
            let (number, number_end) = result_number(src, end + 1)?;
            if number >= group.count {
                return None;
            }
            value = self.body.nth_value(value, number as usize);
            end = number_end;
        }
        self.values.push(value);
        Some(end)
    }

    /// Lines with blocks are not plain.
    fn block(&mut self, _: usize) -> Option<()> {
        None
    }
}
