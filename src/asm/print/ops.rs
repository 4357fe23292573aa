//! Ops, blocks and regions in generic form.

use super::Printer;
use super::numbering::{Counts, Numbers, write_number};
use crate::context::{NamedAttr, TypeData};
use crate::ir::{Block, Body, Op, Region};
use std::io::{self, Write};

/// Spaces per level of nesting.
const INDENT: usize = 2;

/// Prints the ops of one body.
pub(super) struct OpPrinter<'a, 'p, 'w> {
    pub p: &'a mut Printer<'p>,
    pub body: &'a Body,
    pub numbers: &'a Numbers,
    /// Numbers of the blocks in their regions, by block.
    pub block_numbers: &'a mut Vec<u32>,
    pub indent: usize,
    /// Takes the text so far, now and then.
    pub sink: Option<&'a mut Sink<'w>>,
    /// Called where the regions of a child body belong, with its number in the body.
    pub child: &'a mut dyn FnMut(&mut Printer<'p>, &ChildPlace<'_>, Option<&mut Sink<'w>>),
}

/// Passes text on to a writer; the first failure stays.
pub(super) struct Sink<'w> {
    pub writer: &'w mut (dyn Write + Send),
    pub failure: io::Result<()>,
}

impl Sink<'_> {
    /// Writes all of `out` and empties it.
    pub fn take(&mut self, out: &mut Vec<u8>) {
        if self.failure.is_ok() {
            self.failure = self.writer.write_all(out);
        }
        out.clear();
    }
}

/// Where the text of a child body's regions belongs.
pub(super) struct ChildPlace<'a> {
    pub body: &'a Body,
    pub number: u32,
    /// Indentation of the op, in spaces.
    pub indent: usize,
    /// First numbers of the child's values.
    pub start: super::numbering::Count,
}

impl OpPrinter<'_, '_, '_> {
    /// Prints an op with its results, regions and location, without indentation.
    #[inline]
    pub fn op(&mut self, op: Op) {
        let body = self.body;
        self.numbers.write_results(&mut self.p.out, body, op);
        self.op_after_results(op);
    }

    /// Prints an op from its name on.
    pub fn op_after_results(&mut self, op: Op) {
        let body = self.body;
        let cx = self.p.cx;
        self.p.out.extend_from_slice(cx.op_info(body.name(op)).quoted());
        self.p.out.push(b'(');
        let mut first = true;
        for operand in body.operands(op) {
            if !first {
                self.p.out.extend_from_slice(b", ");
            }
            first = false;
            self.numbers.write(&mut self.p.out, body, operand);
        }
        self.p.out.push(b')');
        if body.has_extra(op) {
            self.successors(op);
        }
        if !body.has_extra(op) || body.regions(op).is_empty() && !body.is_stub(op) {
            self.tail(op);
            self.p.trailing_location(body.location(op));
            return;
        }
        // A stub's header is that of the child's root.
        let (home, header) = match body.child(op) {
            Some(child) => (child, child.root()),
            None => (body, op),
        };
        print_properties(self.p, home.properties(header));
        if body.has_extra(op) {
            self.op_regions(op);
        }
        let dict = home.discardable_attrs(header);
        if !dict.is_empty() {
            self.p.out.push(b' ');
            self.p.attr_dict(dict);
        }
        self.signature(op);
        self.p.trailing_location(home.location(header));
    }

    /// Prints attributes and types of an op without regions: from memory, if an op that looks
    /// like it was printed before.
    #[inline]
    fn tail(&mut self, op: Op) {
        let body = self.body;
        let signature = body.signature(self.p.cx, op, &mut self.p.words);
        if let Some(signature) = signature
            && self.p.tails.copy(signature.dense(), &mut self.p.out)
        {
            return;
        }
        let start = self.p.out.len();
        print_properties(self.p, body.properties(op));
        let dict = body.discardable_attrs(op);
        if !dict.is_empty() {
            self.p.out.push(b' ');
            self.p.attr_dict(dict);
        }
        self.signature(op);
        if let Some(signature) = signature {
            self.p.tails.remember(signature.dense(), &self.p.out[start..]);
        }
    }

    fn successors(&mut self, op: Op) {
        let mut separator = b"[".as_slice();
        for block in self.body.successors(op) {
            self.p.out.extend_from_slice(separator);
            self.block_name(block);
            separator = b", ";
        }
        if separator != b"[" {
            self.p.out.push(b']');
        }
    }

    #[inline]
    fn signature(&mut self, op: Op) {
        let body = self.body;
        self.p.out.extend_from_slice(b" : (");
        let mut first = true;
        for operand in body.operands(op) {
            if !first {
                self.p.out.extend_from_slice(b", ");
            }
            first = false;
            self.p.ty(body.value_type(operand));
        }
        self.p.out.extend_from_slice(b") -> ");
        let mut results = body.results(op).map(|result| body.value_type(result));
        let count = results.len();
        match (count, results.next()) {
            // A function type as the only result needs parentheses.
            (1, Some(ty)) if !matches!(self.p.cx.type_data(ty), TypeData::Function { .. }) => {
                self.p.ty(ty);
            }
            (_, first) => {
                self.p.out.push(b'(');
                for (number, ty) in first.into_iter().chain(results).enumerate() {
                    if number > 0 {
                        self.p.out.extend_from_slice(b", ");
                    }
                    self.p.ty(ty);
                }
                self.p.out.push(b')');
            }
        }
    }

    fn op_regions(&mut self, op: Op) {
        let body = self.body;
        if let Some(child) = body.child(op) {
            let number = body.child_number(op);
            let place = ChildPlace {
                body: child,
                number,
                indent: self.indent,
                start: self.numbers.child_starts[number as usize],
            };
            if !child.regions(child.root()).is_empty() {
                (self.child)(self.p, &place, self.sink.as_deref_mut());
            }
            return;
        }
        let regions = body.regions(op);
        if !regions.is_empty() {
            stacker::maybe_grow(64 << 10, 1 << 20, || self.region_list(regions));
        }
    }

    /// Prints ` ({...}, {...})`.
    pub fn region_list(&mut self, regions: &[Region]) {
        self.p.out.extend_from_slice(b" (");
        for (number, region) in regions.iter().enumerate() {
            if number > 0 {
                self.p.out.extend_from_slice(b", ");
            }
            self.region(*region);
        }
        self.p.out.push(b')');
    }

    fn region(&mut self, region: Region) {
        if self.p.options.skip_regions {
            self.p.out.extend_from_slice(b"{...}");
            return;
        }
        let body = self.body;
        self.p.out.extend_from_slice(b"{\n");
        for (number, block) in body.blocks(region).enumerate() {
            self.block_numbers[block.dense()] = number as u32;
        }
        let mut entry = true;
        for block in body.blocks(region) {
            let bare = entry && body.num_block_args(block) == 0 && body.first_op(block).is_some();
            if !bare {
                self.label(block, entry);
            }
            entry = false;
            self.indent += INDENT;
            for op in body.ops(block) {
                self.indentation();
                self.op(op);
                self.p.out.push(b'\n');
                if let Some(sink) = &mut self.sink
                    && super::module::enough(self.p.out.len())
                {
                    sink.take(&mut self.p.out);
                }
            }
            self.indent -= INDENT;
        }
        self.indentation();
        self.p.out.push(b'}');
    }

    #[inline]
    fn indentation(&mut self) {
        const SPACES: &[u8; 64] = &[b' '; 64];
        let mut left = self.indent;
        while left > 0 {
            let step = left.min(SPACES.len());
            self.p.out.extend_from_slice(&SPACES[..step]);
            left -= step;
        }
    }

    #[inline]
    fn block_name(&mut self, block: Block) {
        self.p.out.extend_from_slice(b"^bb");
        write_number(&mut self.p.out, self.block_numbers[block.dense()]);
    }

    fn label(&mut self, block: Block, entry: bool) {
        let body = self.body;
        self.indentation();
        self.block_name(block);
        let mut separator = b"(".as_slice();
        for arg in body.block_arg_slots(block) {
            self.p.out.extend_from_slice(separator);
            separator = b", ";
            self.numbers.write(&mut self.p.out, body, arg.value);
            self.p.out.extend_from_slice(b": ");
            self.p.ty(body.value_type(arg.value));
            self.p.trailing_location_in_place(arg.location);
        }
        if separator != b"(" {
            self.p.out.push(b')');
        }
        self.p.out.push(b':');
        self.predecessors(block, entry);
        self.p.out.push(b'\n');
    }

    fn predecessors(&mut self, block: Block, entry: bool) {
        let body = self.body;
        let mut preds: smallvec::SmallVec<[u32; 8]> =
            body.predecessors(block).map(|pred| self.block_numbers[pred.dense()]).collect();
        match preds.len() {
            0 if entry => {}
            0 => self.p.out.extend_from_slice(b"  // no predecessors"),
            1 => {
                self.p.out.extend_from_slice(b"  // pred: ^bb");
                write_number(&mut self.p.out, preds[0]);
            }
            count => {
                preds.sort_unstable();
                self.p.out.extend_from_slice(b"  // ");
                write_number(&mut self.p.out, count as u32);
                self.p.out.extend_from_slice(b" preds: ");
                for (number, pred) in preds.iter().enumerate() {
                    let separator: &[u8] = if number == 0 { b"^bb" } else { b", ^bb" };
                    self.p.out.extend_from_slice(separator);
                    write_number(&mut self.p.out, *pred);
                }
            }
        }
    }
}

/// Prints ` <{...}>` if there are properties.
#[inline]
pub(super) fn print_properties(p: &mut Printer<'_>, props: &[NamedAttr]) {
    match props {
        [] => {}
        // What an unregistered op has for properties need not be a dictionary.
        [only] if p.cx.bytes(only.name).is_empty() => {
            p.out.extend_from_slice(b" <");
            p.attribute(only.value);
            p.out.push(b'>');
        }
        _ => {
            p.out.extend_from_slice(b" <");
            p.attr_dict(props);
            p.out.push(b'>');
        }
    }
}

/// Memory for printing bodies, one after the other.
#[derive(Default)]
pub(super) struct Scratch {
    pub numbers: Numbers,
    pub block_numbers: Vec<u32>,
}

/// Prints the regions of `body`'s root, child bodies included, at the end of `p.out`.
pub(super) fn print_regions<'w>(
    p: &mut Printer<'_>,
    scratch: &mut Vec<Scratch>,
    body: &Body,
    counts: &Counts,
    start: super::numbering::Count,
    indent: usize,
    sink: Option<&mut Sink<'w>>,
) {
    let mut own = scratch.pop().unwrap_or_default();
    own.numbers.assign(body, start, counts);
    own.block_numbers.resize(body.block_capacity(), 0);
    let mut child = |p: &mut Printer<'_>, place: &ChildPlace<'_>, sink: Option<&mut Sink<'w>>| {
        let counts = &counts.children[place.number as usize];
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            print_regions(p, scratch, place.body, counts, place.start, place.indent, sink);
        });
    };
    let mut printer = OpPrinter {
        p,
        body,
        numbers: &own.numbers,
        block_numbers: &mut own.block_numbers,
        indent,
        sink,
        child: &mut child,
    };
    printer.region_list(body.regions(body.root()));
    scratch.push(own);
}
