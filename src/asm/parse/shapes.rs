//! Tails that differ from others in values only: `<{value = 7 : i32}> : () -> i32`.
//!
//! Where every op has a name, a constant or a symbol of its own, hardly a tail comes twice, and the
//! memory of tails ([`super::memo`]) is of no use. But most are like one that was met but for what is
//! in these places: a number, a string or a symbol that is all of an entry of the dictionaries. So
//! what is left of a tail without them, its shape, is looked up, too; the op then has the attributes
//! of that other tail, with these values in their places.
//!
//! A place is one only if the value that stood there is the attribute that the op had for it, as it
//! is; and what an op declares to store is asked anew of each value. What does not fit is parsed as
//! ever, which reports what there is to report.

use super::super::lexer::id_end;
use super::Parse;
use super::attributes::int_kind;
use super::entries::entry_end;
use super::line::LineOp;
use super::memo::{Kind, Tail, TailMemo, fingerprint};
use super::ops::{BodyParser, Worker};
use super::text_index::TextIndex;
use crate::context::{AttrData, Attribute, Context, NamedAttr, OpName, TypeData};
use crate::ir::{Block, signature_of};
use crate::spec;
use crate::support::apint::{self, IntPosition};
use crate::support::fingerprint::Fingerprint;
use crate::support::float::FloatValue;
use smallvec::SmallVec;
use std::ops::Range;

/// Shapes kept at most.
pub(super) const MOST_SHAPES: usize = 1 << 12;

/// What the text of a value is, and what stands in its place in a shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum ValueKind {
    /// What is between quotes, nothing escaped.
    String = 1,
    /// What follows an `@`, without quotes.
    Symbol = 2,
    /// Decimal digits, perhaps with a minus before them, a point or an exponent.
    Number = 3,
}

/// A value in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    kind: ValueKind,
    text: Range<usize>,
    /// The name of its entry.
    name: Range<usize>,
    is_property: bool,
}

/// Which attribute a value is.
#[derive(Clone, Copy)]
enum Target {
    /// The one of this number.
    Attr(usize),
    /// Entry of this number of the properties of an op that nobody declares, which are one attribute.
    Entry(usize),
}

#[derive(Clone, Copy)]
struct Hole {
    target: Target,
    /// The number of the property in the op's declaration.
    declared: Option<usize>,
}

struct Shape {
    kind: Kind,
    text: Box<[u8]>,
    /// The tail that it was seen in.
    tail: Tail,
    holes: SmallVec<[Hole; 4]>,
}

/// The shapes of tails.
#[derive(Default)]
pub(super) struct Shapes {
    index: TextIndex,
    shapes: Vec<Shape>,
    /// Of the text that was looked at last: its shape and its values.
    text: Vec<u8>,
    values: Vec<Value>,
}

impl Shapes {
    /// Forgets all shapes and keeps the memory.
    pub fn clear(&mut self) {
        self.index.clear();
        self.shapes.clear();
    }

    /// Takes a tail apart; its hash, if there are values in it.
    fn take_apart(&mut self, kind: Kind, tail: &[u8]) -> Option<u64> {
        self.text.clear();
        self.values.clear();
        take_apart(tail, &mut self.text, &mut self.values)?;
        (!self.values.is_empty()).then(|| fingerprint(kind, &self.text).hash())
    }

    /// The shape of the text that was looked at last, whose hash this is.
    fn find(&self, hash: u64, kind: Kind) -> Option<&Shape> {
        let same = |number: u32| {
            let shape = &self.shapes[number as usize];
            shape.kind == kind && *shape.text == *self.text
        };
        self.index.find(hash, same).map(|number| &self.shapes[number as usize])
    }
}

/// Puts a tail without its values into `shape`, and these into `values`; `None` where it is not as
/// printers write it.
fn take_apart(tail: &[u8], shape: &mut Vec<u8>, values: &mut Vec<Value>) -> Option<()> {
    let mut copied = 0;
    let (mut is_property, mut pos) = if tail.starts_with(b" <{") {
        (true, 3)
    } else if tail.starts_with(b" {") {
        (false, 2)
    } else {
        return None;
    };
    loop {
        let name = pos..id_end(tail, pos);
        if name.is_empty() {
            return None;
        }
        let mut end = name.end;
        if tail[end..].starts_with(b" = ") {
            end += 3;
            if let Some((kind, text)) = value(tail, end) {
                shape.extend_from_slice(&tail[copied..text.start]);
                shape.push(kind as u8);
                (copied, end) = (text.end, text.end + usize::from(kind == ValueKind::String));
                values.push(Value { kind, text, name, is_property });
            }
            end = entry_end(tail, end)?;
        }
        match tail.get(end..)? {
            [b',', b' ', ..] => pos = end + 2,
            [b'}', b'>', b' ', b'{', ..] if is_property => (is_property, pos) = (false, end + 4),
            [b'}', b'>', b' ', b':', ..] if is_property => break,
            [b'}', b' ', b':', ..] if !is_property => break,
            _ => return None,
        }
    }
    shape.extend_from_slice(&tail[copied..]);
    Some(())
}

/// The value that starts at `pos`, if it is of one of these kinds and all of its entry, but for the
/// type of a number.
fn value(tail: &[u8], pos: usize) -> Option<(ValueKind, Range<usize>)> {
    let ends = |end: usize| matches!(tail.get(end), Some(b',' | b'}'));
    match *tail.get(pos)? {
        b'"' => {
            let start = pos + 1;
            let end = start + memchr::memchr2(b'"', b'\\', &tail[start..])?;
            (tail[end] == b'"' && ends(end + 1)).then_some((ValueKind::String, start..end))
        }
        b'@' => {
            let start = pos + 1;
            let end = symbol_end(tail, start)?;
            ends(end).then_some((ValueKind::Symbol, start..end))
        }
        b'-' | b'0'..=b'9' => {
            let end = number_end(tail, pos)?;
            let typed = tail[end..].starts_with(b" : ");
            (typed || ends(end)).then_some((ValueKind::Number, pos..end))
        }
        _ => None,
    }
}

/// Where a symbol ends whose first letter is at `start`, unless it is in quotes.
pub(super) fn symbol_end(text: &[u8], start: usize) -> Option<usize> {
    text.get(start).filter(|b| b.is_ascii_alphabetic() || **b == b'_')?;
    Some(id_end(text, start))
}

/// Where a decimal number ends that starts at `pos`, with a minus or without.
pub(super) fn number_end(text: &[u8], pos: usize) -> Option<usize> {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|b| b.is_ascii_digit()).count()
    };
    let start = pos + usize::from(text.get(pos) == Some(&b'-'));
    let end = digits(start);
    if end == start {
        return None;
    }
    if text.get(end) != Some(&b'.') {
        return Some(end);
    }
    let end = digits(end + 1);
    if !matches!(text.get(end), Some(b'e' | b'E')) {
        return Some(end);
    }
    let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
    let (exponent, end) = (end + 1 + sign, digits(end + 1 + sign));
    (end > exponent).then_some(end)
}

/// The attribute that the text of a value is, if it is of the kind and the type of this one.
pub(super) fn value_like(
    cx: &Context,
    other: Attribute,
    kind: ValueKind,
    text: &[u8],
) -> Option<Attribute> {
    let data = match (kind, cx.attr_data(other)) {
        (ValueKind::String, AttrData::String { ty, .. }) => {
            AttrData::String { value: cx.identifier(text), ty: *ty }
        }
        // Symbols that an op defines are strings.
        (ValueKind::Symbol, AttrData::String { ty: None, .. }) => {
            AttrData::String { value: cx.identifier(text), ty: None }
        }
        (ValueKind::Symbol, AttrData::SymbolRef { nested, .. }) if nested.is_empty() => {
            AttrData::SymbolRef { root: cx.identifier(text), nested: Box::default() }
        }
        (ValueKind::Number, AttrData::Integer { ty, .. }) => {
            let (width, kind) = int_kind(cx.type_data(*ty));
            let (digits, negative) = unsigned(text);
            let position = IntPosition::Attribute;
            let value = apint::parse_int(digits, negative, width, kind, position).ok()?;
            AttrData::Integer { ty: *ty, value }
        }
        (ValueKind::Number, AttrData::Float { ty, .. }) => {
            let TypeData::Float(kind) = *cx.type_data(*ty) else { return None };
            let (digits, negative) = unsigned(text);
            if !digits.contains(&b'.') {
                return None;
            }
            let digits = std::str::from_utf8(digits).ok()?;
            let bits = FloatValue::parse_decimal(kind, digits, negative).ok()?.bits();
            AttrData::Float { ty: *ty, bits: [bits as u64, (bits >> 64) as u64] }
        }
        _ => return None,
    };
    Some(cx.intern_attribute(data))
}

/// The same, if it is also what an op stores as its declared property of this number.
pub(super) fn value_for(
    cx: &Context,
    op: OpName,
    declared: Option<usize>,
    other: Attribute,
    kind: ValueKind,
    text: &[u8],
) -> Option<Attribute> {
    let value = value_like(cx, other, kind, text)?;
    let Some(number) = declared else { return Some(value) };
    let storage = &spec::of(cx, op)?.attrs[number].constraint.storage;
    storage.accepts(cx, value).then_some(value)
}

/// A number without its minus, and whether it has one.
fn unsigned(text: &[u8]) -> (&[u8], bool) {
    match text {
        [b'-', digits @ ..] => (digits, true),
        digits => (digits, false),
    }
}

impl TailMemo {
    /// Keeps the shape of the text that was kept last, which is the tail of an op of this name, if its
    /// values are attributes.
    pub(super) fn learn_shape(&mut self, cx: &Context, name: OpName, tail: &[u8]) {
        let kind = Kind::op(name);
        let Some(hash) = self.shapes.take_apart(kind, tail) else { return };
        if self.shapes.shapes.len() >= MOST_SHAPES || self.shapes.find(hash, kind).is_some() {
            return;
        }
        let Some(meaning) = self.last_kept() else { return };
        let what = self.get(meaning);
        let hole = |value: &Value| {
            let (hole, attr) = hole(cx, name, (what.attrs, what.num_props), value, tail)?;
            let given = value_like(cx, attr, value.kind, &tail[value.text.clone()]);
            (given == Some(attr)).then_some(hole)
        };
        let holes: Option<SmallVec<[Hole; 4]>> = self.shapes.values.iter().map(hole).collect();
        let Some(holes) = holes else { return };
        let shapes = &mut self.shapes;
        shapes.index.insert(hash, shapes.shapes.len() as u32);
        let text = shapes.text.as_slice().into();
        shapes.shapes.push(Shape { kind, text, tail: meaning, holes });
    }
}

/// The place of a value among the attributes of its op, of which some are properties, and what is
/// there.
fn hole(
    cx: &Context,
    op: OpName,
    (attrs, num_props): (&[NamedAttr], u16),
    value: &Value,
    tail: &[u8],
) -> Option<(Hole, Attribute)> {
    let name = &tail[value.name.clone()];
    let position = |attrs: &[NamedAttr]| attrs.iter().position(|a| cx.bytes(a.name) == name);
    let (props, others) = attrs.split_at(num_props.into());
    let is_registered = cx.op_info(op).is_registered();
    let declaration = spec::of(cx, op);
    // These may have an attribute that follows from others.
    let keeps = declaration.is_some_and(|spec| {
        spec.assembly.is_some_and(|assembly| assembly.kept_attribute.is_some())
    });
    if keeps || is_registered != declaration.is_some() {
        return None;
    }
    if !value.is_property {
        let at = position(others)?;
        let target = Target::Attr(props.len() + at);
        return Some((Hole { target, declared: None }, others[at].value));
    }
    let Some(spec) = declaration else {
        let [all] = props else { return None };
        let AttrData::Dictionary(entries) = cx.attr_data(all.value) else { return None };
        let at = position(entries)?;
        return Some((Hole { target: Target::Entry(at), declared: None }, entries[at].value));
    };
    let at = position(props)?;
    let declared = spec.attrs.iter().position(|attr| attr.name.as_bytes() == name)?;
    if spec.attrs[declared].native.is_some() {
        return None;
    }
    let hole = Hole { target: Target::Attr(at), declared: Some(declared) };
    Some((hole, props[at].value))
}

impl BodyParser<'_, '_> {
    /// Makes the op of a line whose tail, the text in `tail`, is not known but like one that is.
    #[inline(never)]
    pub(super) fn parse_like_others(
        &mut self,
        block: Block,
        op: &LineOp,
        text: Range<usize>,
        print: Fingerprint,
        newline: usize,
    ) -> Option<Parse<usize>> {
        let tail_end = text.end;
        let (tail, is_kept) = self.tail_like_others(op.name, text, print)?;
        let end = self.finish_line(block, op, tail, tail_end, newline);
        let Worker { tails, heard, .. } = &mut *self.worker;
        match (is_kept, self.told) {
            (false, _) => tails.take_back(tail),
            (true, Some(told)) => told.exchange_many(tails, heard),
            (true, None) => {}
        }
        end
    }

    /// The tail, and whether it is kept.
    fn tail_like_others(
        &mut self,
        name: OpName,
        text: Range<usize>,
        print: Fingerprint,
    ) -> Option<(Tail, bool)> {
        let cx = self.p.cx;
        let text = &self.p.src[text];
        let Worker { tails, words, .. } = &mut *self.worker;
        let kind = Kind::op(name);
        let shape = tails.shapes.take_apart(kind, text)?;
        let Shape { tail: other, holes, .. } = tails.shapes.find(shape, kind)?;
        let what = tails.get(*other);
        let mut attrs: SmallVec<[NamedAttr; 8]> = what.attrs.into();
        let mut entries: SmallVec<[NamedAttr; 8]> = SmallVec::new();
        for (hole, value) in holes.iter().zip(&tails.shapes.values) {
            let place = match hole.target {
                Target::Attr(number) => &mut attrs[number].value,
                Target::Entry(number) => {
                    if entries.is_empty()
                        && let AttrData::Dictionary(all) = cx.attr_data(attrs[0].value)
                    {
                        entries.extend_from_slice(all);
                    }
                    &mut entries[number].value
                }
            };
            let text = &text[value.text.clone()];
            *place = value_for(cx, name, hole.declared, *place, value.kind, text)?;
        }
        if !entries.is_empty() {
            attrs[0].value = cx.intern_attribute(AttrData::Dictionary(entries.as_slice().into()));
        }
        let types = (what.operands, what.results);
        let signature = signature_of(cx, name, (&attrs, what.num_props), types, words);
        let other = *other;
        let is_kept = tails.is_to_be_kept(print);
        if is_kept && !tails.has_room() {
            return None;
        }
        let tail = tails.store_like(other, &attrs, signature);
        if is_kept {
            tails.keep(print, tail);
        }
        Some((tail, is_kept))
    }
}

#[cfg(test)]
mod tests {
    use super::take_apart;

    /// The shape of a tail, with dots for values, and the values.
    fn apart(tail: &str) -> Option<(String, Vec<String>)> {
        let (mut shape, mut values) = (Vec::new(), Vec::new());
        take_apart(tail.as_bytes(), &mut shape, &mut values)?;
        let dotted = shape.iter().map(|b| if *b < 4 { '.' } else { char::from(*b) }).collect();
        let text = |value: &super::Value| tail[value.text.clone()].to_owned();
        Some((dotted, values.iter().map(text).collect()))
    }

    #[test]
    fn values_that_are_all_of_an_entry_are_taken_out() {
        let (shape, values) =
            apart(" <{a = 7 : i32, b = \"x\", c = @f}> {d = -1.5e-3 : f32, e, f = 3} : () -> i32")
                .expect("as printed");
        assert_eq!(
            shape,
            " <{a = . : i32, b = \".\", c = @.}> {d = . : f32, e, f = .} : () -> i32"
        );
        assert_eq!(values, ["7", "x", "f", "-1.5e-3", "3"]);
    }

    #[test]
    fn other_values_stay() {
        for tail in [
            " <{a = [7 : i32, 8 : i32], b = \"x\\22\", c = @f::@g, d = 0x10 : i8, e = @\"x y\"}> : () -> ()",
            " {a = \"x\" : i32, b = !t<{\"c\"}>, c = dense<1> : tensor<2xi8>, d = 1 : i8 loc} : () -> ()",
            " {a = 1.5e : f32, b = - 1 : i8, c = true} : () -> ()",
        ] {
            let (shape, values) = apart(tail).expect("as printed");
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            assert!(values.iter().all(|value| *value == "1"), "{values:?}");
            assert_eq!(shape.replace('.', "1"), tail.replace('.', "1"));
        }
    }

    #[test]
    fn what_is_not_as_printed_has_no_shape() {
        for tail in [
            " : () -> ()",
            " {} : () -> ()",
            " {a = 1,b = 2} : () -> ()",
            " {a = 1} ({",
            " <{a = 1}> ({",
            " <{a = 1}>: () -> ()",
            " {\"a b\" = 1} : () -> ()",
            " {a = \"x} : () -> ()",
            " {a = 1",
        ] {
            assert_eq!(apart(tail), None, "{tail}");
        }
    }
}
