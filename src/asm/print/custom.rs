//! Printing ops in custom form: an [`AsmPrinter`] over the op printer.

use super::looks::{Hole, Known, PREFIXED};
use super::numbering::Numbers;
use super::ops::OpPrinter;
use super::{Elision, Printer};
use crate::asm::custom::{AsmPrinter, Look, OpView, RegionLook, print_format};
use crate::context::{AttrData, Attribute, Location, NamedAttr, Piece, Type, TypeData};
use crate::ir::{Block, Body, Op, OpState, Region, Value};
use crate::support::strings;
use smallvec::SmallVec;

impl<'p> OpPrinter<'_, 'p, '_> {
    /// Prints an op without a body of its own in custom form, if it has one: from memory, if an
    /// op that looks like it was printed before.
    #[inline]
    pub(super) fn custom_or_remembered(&mut self, op: Op) -> bool {
        let body = self.body;
        let signature = body.frequent_signature(self.p.cx, op, &mut self.p.words);
        let Some(signature) = signature else { return self.custom_anew(op) };
        let number = signature.dense();
        let class = self.p.looks.class(self.default_dialect);
        match self.p.looks.find(class, number) {
            Known::Pieces(pieces) => self.custom_by_pieces(op, pieces),
            Known::Never => return self.custom_anew(op),
            Known::Nothing => return self.custom_in_class(op, class, number),
        }
        true
    }

    /// Prints an op whose looks are not known in the class of its region.
    #[cold]
    fn custom_in_class(&mut self, op: Op, class: usize, number: usize) -> bool {
        let cx = self.p.cx;
        let dialect = cx.bytes(cx.op_info(self.body.name(op)).dialect());
        // Only ops of that dialect look different there.
        let home = if dialect == self.default_dialect.as_bytes() { class } else { PREFIXED };
        let printed = match self.p.looks.find(home, number) {
            Known::Pieces(pieces) => {
                self.custom_by_pieces(op, pieces);
                true
            }
            Known::Never => self.custom_anew(op),
            Known::Nothing => self.custom_and_remember(op, home, number),
        };
        if home != class {
            self.p.looks.share(class, home, number);
        }
        printed
    }

    /// Prints an op from memory.
    fn custom_by_pieces(&mut self, op: Op, pieces: std::ops::Range<usize>) {
        let body = self.body;
        for place in pieces {
            let Printer { looks, out, .. } = &mut *self.p;
            let piece = looks.get(place..place + 1)[0];
            out.extend_from_slice(&looks.text_from(&piece)[..piece.len()]);
            match piece.hole {
                Hole::Operand(n) => {
                    self.numbers.write(&mut self.p.out, body, body.operand(op, n as usize));
                }
                Hole::Successor(n) => self.block_name(body.successor(op, n as usize)),
                Hole::End => {}
            }
        }
    }

    fn custom_anew(&mut self, op: Op) -> bool {
        let body = self.body;
        self.view(body, op).is_some_and(|view| self.custom_op(&view))
    }

    fn custom_and_remember(&mut self, op: Op, class: usize, number: usize) -> bool {
        let body = self.body;
        let start = self.p.out.len();
        // Otherwise a hole could be either of two.
        let clear = all_differ(body.operands(op).map(|value| value.dense()))
            && all_differ(body.successors(op).map(|block| block.dense()));
        if clear {
            return self.record(op, class, number);
        }
        self.record_model(op, class, number);
        self.p.out.truncate(start);
        match self.p.looks.find(class, number) {
            Known::Pieces(pieces) => {
                self.custom_by_pieces(op, pieces);
                true
            }
            _ => self.custom_anew(op),
        }
    }

    /// Prints an op whose operands and successors all differ, and remembers its looks.
    fn record(&mut self, op: Op, class: usize, number: usize) -> bool {
        let start = self.p.out.len();
        self.p.looks.start();
        self.recorded = Some(op);
        let printed = self.custom_anew(op);
        self.recorded = None;
        if !printed {
            self.p.looks.give_up();
        }
        self.p.looks.finish(class, number, &self.p.out, start);
        printed
    }

    /// Remembers the looks of an op from another that differs only in that no two of its operands
    /// are the same, nor of its successors. What it prints is of no use.
    fn record_model(&mut self, op: Op, class: usize, number: usize) {
        let (body, cx) = (self.body, self.p.cx);
        let location = Location::UNKNOWN;
        let mut model = Body::new(cx, body.name(body.root()), location, 1);
        let region = model.regions(model.root())[0];
        let entry = model.create_block();
        model.append_block(region, entry);
        let mut state = OpState::new(body.name(op), location);
        for value in body.operands(op) {
            state.operands.push(model.add_block_arg(entry, body.value_type(value), location));
        }
        for _ in body.successors(op) {
            let block = model.create_block();
            model.append_block(region, block);
            state.successors.push(block);
        }
        state.result_types.extend(body.results(op).map(|value| body.value_type(value)));
        state.properties.extend_from_slice(body.properties(op));
        state.attributes.extend_from_slice(body.discardable_attrs(op));
        let copy = model.create(cx, &state);
        model.append_op(entry, copy);
        let numbers = Numbers::zeros(&model);
        let mut printer = OpPrinter {
            body: &model,
            numbers: &numbers,
            block_numbers: &mut vec![0; model.block_capacity()],
            p: &mut *self.p,
            indent: self.indent,
            sink: None,
            child: &mut |_, _, _| {},
            around: None,
            default_dialect: self.default_dialect,
            region_dialect: "",
            recorded: None,
        };
        printer.record(copy, class, number);
    }

    /// Prints an op in custom form, if it has one; `op` is the op in the body around it.
    pub(super) fn custom_op(&mut self, view: &OpView<'_>) -> bool {
        let cx = self.p.cx;
        let info = cx.op_info(view.own.name(view.root));
        let Some(look) = Look::of(cx, info) else { return false };
        let name = info.name_bytes();
        // Where more than the dialect stands before the last dot, the whole name is printed.
        let prefix = self.default_dialect.len();
        let short = prefix > 0
            && name.len() > prefix
            && name.starts_with(self.default_dialect.as_bytes())
            && name[prefix] == b'.'
            && memchr::memchr(b'.', &name[prefix + 1..]).is_none();
        self.p.out.extend_from_slice(if short { &name[prefix + 1..] } else { name });
        let around = self.region_dialect;
        self.region_dialect = view.spec.assembly.map_or("", |assembly| assembly.default_dialect);
        print_format(self, view, &look);
        self.region_dialect = around;
        true
    }

    pub(super) fn view<'a>(&self, body: &'a Body, op: Op) -> Option<OpView<'a>>
    where
        'p: 'a,
    {
        OpView::new(self.p.cx, body, op)
    }
}

impl AsmPrinter for OpPrinter<'_, '_, '_> {
    fn text(&mut self, text: &str) {
        self.p.out.extend_from_slice(text.as_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.p.out.extend_from_slice(bytes);
    }

    fn quoted(&mut self, bytes: &[u8]) {
        strings::write_quoted(&mut self.p.out, bytes);
    }

    fn operand(&mut self, value: Value) {
        let start = self.p.out.len();
        match self.around {
            Some((body, numbers)) => numbers.write(&mut self.p.out, body, value),
            None => self.numbers.write(&mut self.p.out, self.body, value),
        }
        if let Some(op) = self.recorded {
            let number = self.body.operands(op).position(|operand| operand == value);
            match number {
                Some(n) => {
                    let end = self.p.out.len();
                    self.p.looks.hole(start, end, Hole::Operand(n as u16));
                }
                None => self.p.looks.give_up(),
            }
        }
    }

    fn inner_value(&mut self, value: Value) {
        self.p.looks.give_up();
        self.numbers.write(&mut self.p.out, self.body, value);
    }

    fn ty(&mut self, ty: Type) {
        self.p.ty(ty);
    }

    fn stripped_type(&mut self, ty: Type) {
        self.p.stripped_type(ty);
    }

    fn attribute(&mut self, attr: Attribute) {
        self.p.attribute(attr);
    }

    fn attribute_without_type(&mut self, attr: Attribute) {
        self.p.attribute_as(attr, Elision::Must);
    }

    fn stripped_attribute(&mut self, attr: Attribute) {
        self.p.stripped_attribute(attr);
    }

    fn attr_dict(&mut self, attrs: &[NamedAttr], keyword: bool) {
        if !attrs.is_empty() {
            self.text(if keyword { " attributes " } else { " " });
            self.p.attr_dict(attrs);
        }
    }

    fn bare_dict(&mut self, attrs: &[NamedAttr]) {
        self.p.attr_dict(attrs);
    }

    fn region(&mut self, region: Region, with: RegionLook) {
        self.p.looks.give_up();
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            let around = (self.around.take(), self.default_dialect);
            self.default_dialect = self.region_dialect;
            self.region_as(region, with);
            (self.around, self.default_dialect) = around;
        });
    }

    fn inner_op(&mut self, op: Op, generic: bool) {
        self.p.looks.give_up();
        let around = (self.around.take(), self.recorded.take());
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            if generic || !self.custom_anew(op) {
                self.generic_op(op);
            }
        });
        (self.around, self.recorded) = around;
    }

    fn region_argument(&mut self, value: Value, attrs: &[NamedAttr], omit_type: bool) {
        self.inner_value(value);
        if !omit_type {
            self.text(": ");
            self.p.ty(self.body.value_type(value));
        }
        self.attr_dict(attrs, false);
        let location = self.body.arg_location(value);
        self.p.trailing_location_in_place(location);
    }

    fn successor(&mut self, block: Block) {
        let start = self.p.out.len();
        self.block_name(block);
        if let Some(op) = self.recorded {
            match self.body.successors(op).position(|successor| successor == block) {
                Some(n) => {
                    let end = self.p.out.len();
                    self.p.looks.hole(start, end, Hole::Successor(n as u16));
                }
                None => self.p.looks.give_up(),
            }
        }
    }

    fn newline(&mut self) {
        self.p.looks.give_up();
        self.p.out.push(b'\n');
        self.indentation();
    }

    fn indent(&mut self, by: i32) {
        let by = by * super::ops::INDENT as i32;
        self.indent = self.indent.saturating_add_signed(by as isize);
    }
}

impl Printer<'_> {
    /// Appends an attribute of a dialect without its name; others as they are.
    pub(super) fn stripped_attribute(&mut self, attr: Attribute) {
        let cx = self.cx;
        if let Some(alias) = self.aliases.of_attribute(attr) {
            return self.out.extend_from_slice(alias);
        }
        match cx.attr_data(attr) {
            AttrData::Dialect(text) => self.stripped_pieces(text.mnemonic().len(), &text.pieces),
            AttrData::DenseArray { .. } => {
                // The text is `array<i64: 1, 2>` or `array<i64>`.
                let start = self.out.len();
                self.attribute_body(attr, Elision::Never);
                let text = self.out.split_off(start);
                let inner = text.iter().position(|b| *b == b':').map_or(text.len() - 1, |n| n + 2);
                self.out.push(b'[');
                self.out.extend_from_slice(&text[inner..text.len() - 1]);
                self.out.push(b']');
            }
            _ => self.attribute(attr),
        }
    }

    fn stripped_type(&mut self, ty: Type) {
        let cx = self.cx;
        if let Some(alias) = self.aliases.of_type(ty) {
            return self.out.extend_from_slice(alias);
        }
        match cx.type_data(ty) {
            // What has no parameters has no form without its name.
            TypeData::Dialect(text) if !text.is_bare() => {
                self.stripped_pieces(text.mnemonic().len(), &text.pieces);
            }
            _ => self.ty(ty),
        }
    }

    fn stripped_pieces(&mut self, name: usize, pieces: &[Piece]) {
        for (number, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) if number == 0 => {
                    // A word comes with a blank of its own before it.
                    self.out.extend_from_slice(&text[name..]);
                }
                Piece::Text(text) => self.out.extend_from_slice(text),
                Piece::Attr(attr) => self.attribute(*attr),
                Piece::Own(attr) => self.stripped_attribute(*attr),
                Piece::Type(ty) => self.ty(*ty),
            }
        }
    }
}

/// Whether no two of these are the same.
#[inline]
fn all_differ(numbers: impl ExactSizeIterator<Item = usize>) -> bool {
    if numbers.len() < 2 {
        return true;
    }
    let mut numbers: SmallVec<[usize; 16]> = numbers.collect();
    numbers.sort_unstable();
    numbers.windows(2).all(|pair| pair[0] != pair[1])
}
