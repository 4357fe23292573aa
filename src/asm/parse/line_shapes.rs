//! Lines in custom form that differ from others in values only: `%c = arith.constant 7 : i32`.
//!
//! As [`super::shapes`] does it for tails: a line without the names of its values and blocks
//! and without its own values, which are numbers, strings and symbols outside of brackets, is its
//! shape, and the op is made like the one that had a line of that shape before. What the text of an
//! op means is up to its dialect here, so more is asked: the declaration must say that values are
//! nothing but attributes ([`Assembly::values_are_free`]), each value must be one of the op's
//! attributes and no other, and a second line of the shape, with other values, must have given just
//! what was to be expected. Until then lines are parsed by format.
//!
//! [`Assembly::values_are_free`]: crate::asm::custom::Assembly::values_are_free

use super::super::custom::Look;
use super::super::lexer::id_end;
use super::Parse;
use super::custom_line::same_names_matter;
use super::line::{LineOp, location_start, newline_near};
use super::line_text::{Before, location_near};
use super::memo::{Tail, TailRef};
use super::ops::{BodyParser, Worker};
use super::shapes::{MOST_SHAPES, ValueKind, number_end, symbol_end, value_for, value_like};
use super::text_index::TextIndex;
use crate::context::{Context, HotTraits, NamedAttr, OpName, Traits, Type};
use crate::ir::{Block, Op, signature_of};
use crate::spec;
use smallvec::SmallVec;
use std::hash::Hasher;
use std::ops::Range;

/// Lines of an op that are looked at before that must have been of use.
const TRIED: u32 = 32;
/// Lines with longer shapes are not kept.
const LONGEST: usize = 512;

/// A value in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    kind: ValueKind,
    text: Range<usize>,
}

/// Which attribute a value is, and which of those that the op declares.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Hole {
    attr: usize,
    declared: Option<usize>,
}

struct LineShape {
    /// What the text without a prefix depends on.
    before: u32,
    text: Box<[u8]>,
    name: OpName,
    traits: HotTraits,
    /// The op that it was seen at.
    tail: Tail,
    holes: SmallVec<[Hole; 4]>,
    trust: Trust,
}

/// Whether lines of a shape mean what it says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// No line with other values was met.
    Unknown,
    /// One was, and that is what it meant.
    Sure,
    /// One meant something else.
    Never,
}

/// How the shapes of an op's lines have done.
#[derive(Clone, Copy, Default)]
struct Record {
    /// From how many lines something was to be learnt.
    looked_at: u32,
    /// How many shapes are sure.
    sure: u32,
    /// How many lines were taken apart to be made like others, and how many of them were.
    taken_apart: u32,
    met: u32,
}

impl Record {
    /// Whether it is worth while to look at another one.
    fn is_promising(self) -> bool {
        self.looked_at < TRIED + self.met / 2
    }

    /// Whether it is worth while to take a line apart.
    fn is_useful(self) -> bool {
        self.sure > 0 && self.taken_apart < TRIED + 4 * self.met
    }
}

/// The shapes of lines.
#[derive(Default)]
pub(super) struct LineShapes {
    index: TextIndex,
    shapes: Vec<LineShape>,
    /// By op name.
    records: Vec<Record>,
    /// Of the line that was looked at last: its shape and its values.
    text: Vec<u8>,
    values: Vec<Value>,
}

impl LineShapes {
    /// Forgets all shapes and keeps the memory.
    pub fn clear(&mut self) {
        self.index.clear();
        self.shapes.clear();
        self.records.clear();
    }

    /// What is known of the lines of an op.
    fn record(&mut self, name: OpName) -> &mut Record {
        let number = name.dense();
        if self.records.len() <= number {
            self.records.resize(number + 1, Record::default());
        }
        &mut self.records[number]
    }

    /// The number of the shape of the line that was looked at last, whose hash this is.
    fn find(&self, hash: u64, before: u32) -> Option<usize> {
        let same = |number: u32| {
            let shape = &self.shapes[number as usize];
            shape.before == before && *shape.text == *self.text
        };
        self.index.find(hash, same).map(|number| number as usize)
    }
}

/// A line that was taken apart.
struct Apart {
    before: u32,
    hash: u64,
    /// Where its text ends: at the end of the line, or at a location.
    end: usize,
    newline: usize,
}

/// What a byte is to the search for values.
static KIND: [u8; 256] = {
    let mut kind = [0; 256];
    let special = b"%^\"@<>[]{}/\n0123456789";
    let mut n = 0;
    while n < special.len() {
        kind[special[n] as usize] = 1;
        n += 1;
    }
    kind
};

impl BodyParser<'_, '_> {
    /// Makes the op of a line that is like others but for values in it.
    #[inline(never)]
    pub(super) fn parse_line_like_others(
        &mut self,
        block: Block,
        start: usize,
        name_pos: usize,
    ) -> Option<Parse<usize>> {
        let name = self.known_custom_name(name_pos)?;
        let record = self.worker.tails.line_shapes.record(name);
        if !record.is_useful() {
            return None;
        }
        record.taken_apart += 1;
        let marks = self.marks();
        let made = self.line_like_others(block, start, name_pos);
        self.truncate_stacks(marks);
        self.worker.tails.line_shapes.record(name).met += u32::from(made.is_some());
        made
    }

    /// The op whose name stands here, if it was met before.
    fn known_custom_name(&self, pos: usize) -> Option<OpName> {
        let text = &self.p.src[pos..id_end(self.p.src, pos)];
        let entry = match memchr::memchr(b'.', text) {
            Some(_) => self.worker.custom_names.get(text),
            None => self.worker.bare_names.get(&(self.default_dialect, text)),
        };
        entry.map(|entry| entry.name)
    }

    fn line_like_others(
        &mut self,
        block: Block,
        start: usize,
        name_pos: usize,
    ) -> Option<Parse<usize>> {
        let cx = self.p.cx;
        let marks = self.marks();
        self.scan_results(start)?;
        let line = self.take_line_apart(name_pos)?;
        let Worker { tails, words, .. } = &mut *self.worker;
        let number = tails.line_shapes.find(line.hash, line.before)?;
        let shape = &tails.line_shapes.shapes[number];
        if shape.trust != Trust::Sure {
            return None;
        }
        let what = tails.get(shape.tail);
        let values = &tails.line_shapes.values;
        let attrs = filled(cx, shape, &what, values, self.p.src)?;
        let types = (what.operands, what.results);
        let signature = signature_of(cx, shape.name, (&attrs, what.num_props), types, words);
        let (name, traits, other) = (shape.name, shape.traits, shape.tail);
        let ends = line.end == line.newline;
        if ends && self.goes_on(line.newline, traits.has(Traits::TERMINATOR)) {
            return None;
        }
        let column = (name_pos - self.lines.line_start + 1) as u32;
        let file = self.p.file_number;
        let location = cx.numbered_file_location(file, self.lines.line, column);
        let op = LineOp { name, traits, location, marks };
        let tail = self.worker.tails.store_like(other, &attrs, signature);
        let made = self.finish_line(block, &op, tail, line.end, line.newline);
        self.worker.tails.take_back(tail);
        made
    }

    /// Takes a line apart: its shape and values are then in the worker's memory of shapes, its operands
    /// and successors on the stacks.
    fn take_line_apart(&mut self, start: usize) -> Option<Apart> {
        let src = self.p.src;
        let text_end = match self.expects_locations {
            true => location_near(src, start)?,
            false => usize::MAX,
        };
        let shapes = &mut self.worker.tails.line_shapes;
        let mut text = std::mem::take(&mut shapes.text);
        let mut values = std::mem::take(&mut shapes.values);
        text.clear();
        values.clear();
        let end = self.take_apart(start, text_end, &mut text, &mut values);
        let mut hasher = rustc_hash::FxHasher::default();
        hasher.write(&text);
        let is_usual = !values.is_empty() && text.len() <= LONGEST;
        let shapes = &mut self.worker.tails.line_shapes;
        (shapes.text, shapes.values) = (text, values);
        let end = end.filter(|_| is_usual)?;
        let newline = match end == text_end {
            true => newline_near(src, end)?,
            false => end,
        };
        let before = Before::of(src, start, self.dialect_number).number();
        Some(Apart { before, hash: hasher.finish(), end, newline })
    }

    /// Where the text of the line ends that starts at `start`.
    fn take_apart(
        &mut self,
        start: usize,
        text_end: usize,
        shape: &mut Vec<u8>,
        values: &mut Vec<Value>,
    ) -> Option<usize> {
        let src = self.p.src;
        let (mut pos, mut copied, mut depth) = (start, start, 0u32);
        loop {
            pos += src.get(pos..)?.iter().position(|b| KIND[*b as usize] != 0)?;
            if pos >= text_end {
                shape.extend_from_slice(&src[copied..text_end]);
                return Some(text_end);
            }
            let is_outside = depth == 0;
            let found = match src[pos] {
                b'\n' => {
                    shape.extend_from_slice(&src[copied..pos]);
                    return Some(pos);
                }
                b'%' | b'^' => {
                    shape.extend_from_slice(&src[copied..=pos]);
                    pos = match src[pos] {
                        b'%' => self.take_value(pos)?,
                        _ => self.take_block(start, pos)?,
                    };
                    copied = pos;
                    continue;
                }
                b'<' | b'[' | b'{' => {
                    depth += 1;
                    None
                }
                b'>' if src[pos - 1] == b'-' => None,
                b'>' | b']' | b'}' => {
                    depth = depth.checked_sub(1)?;
                    None
                }
                b'"' => {
                    let from = pos + 1;
                    let end = from + memchr::memchr3(b'"', b'\\', b'\n', &src[from..])?;
                    if src[end] != b'"' {
                        return None;
                    }
                    pos = end;
                    is_outside.then_some((ValueKind::String, from..end))
                }
                b'@' => {
                    let end = symbol_end(src, pos + 1)?;
                    let symbol = pos + 1..end;
                    pos = end - 1;
                    (is_outside && src.get(end) != Some(&b':'))
                        .then_some((ValueKind::Symbol, symbol))
                }
                b'0'..=b'9' => {
                    let from = pos - usize::from(src[pos - 1] == b'-');
                    let end = number_end(src, from)?;
                    let is_apart = matches!(src[from - 1], b' ' | b'(')
                        && matches!(src.get(end), Some(b' ' | b')' | b',' | b'\n'));
                    pos = end - 1;
                    (is_outside && is_apart).then_some((ValueKind::Number, from..end))
                }
                // A comment, perhaps.
                _ => return None,
            };
            pos += 1;
            if let Some((kind, text)) = found {
                shape.extend_from_slice(&src[copied..text.start]);
                shape.push(kind as u8);
                copied = text.end;
                values.push(Value { kind, text });
            }
        }
    }

    /// Learns from the line of an op that was parsed, the last of its block, what lines of its shape
    /// mean.
    pub(super) fn learn_line_shape(&mut self, block: Block, name_pos: usize, end: usize) {
        let cx = self.p.cx;
        let body = &self.state.body;
        let Some(op) = body.last_op(block) else { return };
        let name = body.name(op);
        let isolated = cx.op_info(name).traits().contains(Traits::ISOLATED_FROM_ABOVE);
        if isolated
            || !self.p.is_silent()
            || !body.regions(op).is_empty()
            || !self.worker.tails.line_shapes.record(name).is_promising()
            || !values_are_free(cx, name)
        {
            return;
        }
        self.worker.tails.line_shapes.record(name).looked_at += 1;
        let marks = self.marks();
        if let Some(line) = self.take_line_apart(name_pos)
            && self.is_all_of(&line, op, name_pos, end, marks)
        {
            self.learn_shape_of(op, &line);
        }
        self.truncate_stacks(marks);
    }

    /// Whether a line that was taken apart is all of an op, whose text ends at `end`.
    fn is_all_of(
        &self,
        line: &Apart,
        op: Op,
        name_pos: usize,
        end: usize,
        marks: (usize, usize, usize),
    ) -> bool {
        let src = self.p.src;
        let body = &self.state.body;
        let newline = line.newline;
        let is_located =
            src[newline - 1] == b')' && location_start(src, name_pos, newline).is_some();
        end > newline
            && src[newline..end].iter().all(u8::is_ascii_whitespace)
            && !(is_located && line.end == newline)
            && self.worker.operands[marks.1..]
                .iter()
                .map(|operand| operand.value)
                .eq(body.operands(op).map(Some))
            && body.successors(op).eq(self.worker.successors[marks.2..].iter().copied())
    }

    fn learn_shape_of(&mut self, op: Op, line: &Apart) {
        let cx = self.p.cx;
        let src = self.p.src;
        let body = &self.state.body;
        let Worker { tails, .. } = &mut *self.worker;
        let attrs = body.attrs(op);
        let num_props = body.properties(op).len() as u16;
        let type_of = |value| body.value_type(value);
        let operands: SmallVec<[Type; 8]> = body.operands(op).map(type_of).collect();
        let results: SmallVec<[Type; 8]> = body.results(op).map(type_of).collect();
        if let Some(number) = tails.line_shapes.find(line.hash, line.before) {
            let shapes = &tails.line_shapes;
            let shape = &shapes.shapes[number];
            if shape.trust != Trust::Unknown {
                return;
            }
            let known = tails.get(shape.tail);
            // Where all values are the same nothing new is known.
            let is_same = known.attrs == attrs;
            let expected = filled(cx, shape, &known, &shapes.values, src);
            let agrees = expected.is_some_and(|expected| *expected == *attrs)
                && shape.name == body.name(op)
                && (known.num_props, known.operands, known.results)
                    == (num_props, &*operands, &*results);
            let trust = match (agrees, is_same) {
                (false, _) => Trust::Never,
                (true, true) => Trust::Unknown,
                (true, false) => Trust::Sure,
            };
            let shapes = &mut tails.line_shapes;
            shapes.shapes[number].trust = trust;
            shapes.record(body.name(op)).sure += u32::from(trust == Trust::Sure);
            return;
        }
        if tails.line_shapes.shapes.len() >= MOST_SHAPES {
            return;
        }
        let name = body.name(op);
        let holes = holes(cx, name, attrs, &tails.line_shapes.values, src);
        let Some(holes) = holes else { return };
        let signature = None;
        let what = TailRef { attrs, num_props, operands: &operands, results: &results, signature };
        let tail = tails.store(what);
        let shapes = &mut tails.line_shapes;
        shapes.index.insert(line.hash, shapes.shapes.len() as u32);
        shapes.shapes.push(LineShape {
            before: line.before,
            text: shapes.text.as_slice().into(),
            name,
            traits: cx.op_info(name).traits().hot(),
            tail,
            holes,
            trust: Trust::Unknown,
        });
    }
}

/// Whether the values in the text of an op are attributes and nothing else.
fn values_are_free(cx: &Context, name: OpName) -> bool {
    let Some(look) = Look::of(cx, cx.op_info(name)) else { return false };
    if same_names_matter(cx, name) {
        return false;
    }
    let Some(assembly) = look.spec.assembly else { return look.format.is_some() };
    let only_format = look.format.is_some()
        && assembly.infer.is_none()
        && assembly.complete_types.is_none()
        && assembly.directives.is_empty()
        && assembly.kept_attribute.is_none()
        && !assembly.strict_properties;
    only_format || assembly.values_are_free
}

/// Which attributes the values are; `None` unless each is one and no other.
fn holes(
    cx: &Context,
    name: OpName,
    attrs: &[NamedAttr],
    values: &[Value],
    src: &[u8],
) -> Option<SmallVec<[Hole; 4]>> {
    let spec = spec::of(cx, name)?;
    let mut holes: SmallVec<[Hole; 4]> = SmallVec::new();
    for value in values {
        let is_value = |attr: &NamedAttr| {
            let made = value_like(cx, attr.value, value.kind, &src[value.text.clone()]);
            made == Some(attr.value)
        };
        let mut found = attrs.iter().enumerate().filter(|(_, attr)| is_value(attr));
        let (attr, named) = found.next()?;
        if found.next().is_some() || holes.iter().any(|hole| hole.attr == attr) {
            return None;
        }
        let name = cx.bytes(named.name);
        let declared = spec.attrs.iter().position(|attr| attr.name.as_bytes() == name);
        if declared.is_some_and(|number| spec.attrs[number].native.is_some()) {
            return None;
        }
        holes.push(Hole { attr, declared });
    }
    Some(holes)
}

/// The attributes of an op with these values.
fn filled(
    cx: &Context,
    shape: &LineShape,
    known: &TailRef<'_>,
    values: &[Value],
    src: &[u8],
) -> Option<SmallVec<[NamedAttr; 8]>> {
    let mut attrs: SmallVec<[NamedAttr; 8]> = known.attrs.into();
    for (hole, value) in shape.holes.iter().zip(values) {
        let place = &mut attrs[hole.attr].value;
        let text = &src[value.text.clone()];
        *place = value_for(cx, shape.name, hole.declared, *place, value.kind, text)?;
    }
    Some(attrs)
}
