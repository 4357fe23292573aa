//! Ops, blocks and regions in generic form.

use super::Printer;
use super::names::Start;
use super::numbering::{Counts, Numbers, write_number};
use crate::asm::custom::{Look, RegionLook};
use crate::context::{NamedAttr, Traits, TypeData};
use crate::ir::{Block, Body, Op, Region};
use std::io::{self, Write};

/// Spaces per level of nesting.
pub(super) const INDENT: usize = 2;

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
    /// Where operands of the body's root are, while it is printed itself.
    pub around: Option<(&'a Body, &'a Numbers)>,
    /// The dialect whose ops go without prefix here.
    pub default_dialect: &'static str,
    /// The same in the regions of the op that is being printed.
    pub region_dialect: &'static str,
    /// The op whose text is to be remembered.
    pub recorded: Option<Op>,
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
    /// In custom form: what names start from.
    pub names: &'a Start,
    /// The whole op is to be printed, where it stands, and not only its regions: its body, the
    /// op and the dialect whose ops go without prefix.
    pub whole: Option<Whole<'a>>,
}

/// An isolated op as its parent knows it.
#[derive(Clone, Copy)]
pub(super) struct Whole<'a> {
    pub body: &'a Body,
    pub op: Op,
    pub numbers: &'a Numbers,
    pub default_dialect: &'static str,
}

impl<'a> OpPrinter<'a, '_, '_> {
    /// An op with a body of its own, to be printed with its name.
    fn as_whole(&self, op: Op) -> Whole<'a> {
        Whole { body: self.body, op, numbers: self.numbers, default_dialect: self.default_dialect }
    }
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
        if !self.p.options.generic && self.custom_or_child(op) {
            return;
        }
        let child = if body.has_extra(op) { body.child(op) } else { None };
        if let Some(child) = child
            && body.num_operands(op) + body.num_results(op) + body.num_successors(op) == 0
        {
            // Nothing of its text is known here only.
            return self.print_child(op, child, Some(self.as_whole(op)));
        }
        self.generic_op(op);
        let location = match child {
            Some(child) => child.location(child.root()),
            None => body.location(op),
        };
        self.p.trailing_location(location);
    }

    /// Prints an op in generic form from its name to its types.
    pub(super) fn generic_op(&mut self, op: Op) {
        let body = self.body;
        let child = if body.has_extra(op) { body.child(op) } else { None };
        self.p.out.extend_from_slice(self.p.cx.op_info(body.name(op)).quoted());
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
        if !body.has_extra(op) || body.regions(op).is_empty() && child.is_none() {
            return self.tail(op);
        }
        // A stub's header is that of the child's root.
        let (home, header) = match child {
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
    }

    /// Prints attributes and types of an op without regions: from memory, if an op that looks
    /// like it was printed before.
    #[inline]
    fn tail(&mut self, op: Op) {
        let body = self.body;
        let signature = body.frequent_signature(self.p.cx, op, &mut self.p.words);
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

    /// Prints an op in custom form, if it has one.
    fn custom_or_child(&mut self, op: Op) -> bool {
        let body = self.body;
        let Some(child) = body.child(op) else {
            let printed = self.custom_or_remembered(op);
            if printed {
                self.p.trailing_location(body.location(op));
            }
            return printed;
        };
        let info = self.p.cx.op_info(child.name(child.root()));
        if Look::of(self.p.cx, info).is_none() {
            return false;
        }
        self.print_child(op, child, Some(self.as_whole(op)));
        true
    }

    fn print_child(&mut self, op: Op, child: &Body, whole: Option<Whole<'_>>) {
        let number = self.body.child_number(op);
        let generic = self.p.options.generic;
        let none = Start::default();
        let place = ChildPlace {
            body: child,
            number,
            indent: self.indent,
            start: match generic {
                true => self.numbers.child_starts[number as usize],
                false => Default::default(),
            },
            names: if generic { &none } else { &self.numbers.starts[number as usize] },
            whole,
        };
        (self.child)(self.p, &place, self.sink.as_deref_mut());
    }

    /// Prints the body's root: as a whole, or only its regions.
    pub fn root(&mut self, whole: Option<Whole<'_>>) {
        let body = self.body;
        let root = body.root();
        let Some(whole) = whole else {
            self.default_dialect = self.dialect_inside(root);
            return self.region_list(body.regions(root));
        };
        if self.p.options.generic || !self.custom_root(whole) {
            self.generic_root();
        }
        self.p.trailing_location(body.location(root));
    }

    fn custom_root(&mut self, whole: Whole<'_>) -> bool {
        let has_form = Look::of(self.p.cx, self.p.cx.op_info(self.body.name(self.body.root())));
        let view = has_form.and_then(|_| self.view(whole.body, whole.op));
        if let Some(view) = &view {
            self.custom_op(view);
        }
        view.is_some()
    }

    /// Prints the body's root, which has neither operands nor results nor successors, from its
    /// name to its type.
    fn generic_root(&mut self) {
        let body = self.body;
        let root = body.root();
        self.around = None;
        self.p.out.extend_from_slice(self.p.cx.op_info(body.name(root)).quoted());
        self.p.out.extend_from_slice(b"()");
        print_properties(self.p, body.properties(root));
        if !body.regions(root).is_empty() {
            self.default_dialect = self.dialect_inside(root);
            self.region_list(body.regions(root));
        }
        let dict = body.discardable_attrs(root);
        if !dict.is_empty() {
            self.p.out.push(b' ');
            self.p.attr_dict(dict);
        }
        self.p.out.extend_from_slice(b" : () -> ()");
    }

    /// The dialect whose ops go without prefix in the regions of an op.
    fn dialect_inside(&self, op: Op) -> &'static str {
        let view = self.view(self.body, op);
        let assembly = view.and_then(|view| view.assembly());
        assembly.map_or("", |assembly| assembly.default_dialect)
    }

    fn op_regions(&mut self, op: Op) {
        let body = self.body;
        if let Some(child) = body.child(op) {
            if !child.regions(child.root()).is_empty() {
                self.print_child(op, child, None);
            }
            return;
        }
        let regions = body.regions(op);
        if !regions.is_empty() {
            let around = self.default_dialect;
            if !self.p.options.generic {
                self.default_dialect = self.dialect_inside(op);
            }
            stacker::maybe_grow(64 << 10, 1 << 20, || self.region_list(regions));
            self.default_dialect = around;
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
        self.region_as(region, RegionLook { empty_block: true, ..RegionLook::default() });
    }

    /// Prints `{...}`.
    pub(super) fn region_as(&mut self, region: Region, look: RegionLook) {
        if self.p.options.skip_regions {
            self.p.out.extend_from_slice(b"{...}");
            return;
        }
        let body = self.body;
        self.p.out.extend_from_slice(b"{\n");
        // Ops nested deeply are long before they end.
        self.pass_on();
        for (number, block) in body.blocks(region).enumerate() {
            self.block_numbers[block.dense()] = number as u32;
        }
        let options = self.p.options;
        let remembers = !options.generic && !options.debug_info && !options.value_users;
        let class = (remembers && self.p.places.is_none())
            .then(|| self.p.looks.class(self.default_dialect));
        let noting = self.p.places.is_some();
        let mut entry = true;
        for block in body.blocks(region) {
            let bare = entry
                && !(look.entry_args && body.num_block_args(block) != 0)
                && !(look.empty_block && body.first_op(block).is_none());
            if !bare {
                self.label(block, entry);
            }
            let skipped = (entry && !look.terminator)
                .then(|| body.last_op(block))
                .flatten()
                .filter(|op| body.has_trait(*op, Traits::TERMINATOR));
            entry = false;
            self.indent += INDENT;
            if options.value_users {
                self.argument_comments(block);
            }
            for op in body.ops(block) {
                if Some(op) == skipped {
                    break;
                }
                if !class.is_some_and(|class| self.whole_line(op, class)) {
                    self.indentation();
                    if noting {
                        self.p.note_place(body, op);
                    }
                    self.op(op);
                    if options.value_users {
                        self.users_comment(op);
                    }
                    self.p.out.push(b'\n');
                }
                self.pass_on();
            }
            self.indent -= INDENT;
        }
        self.indentation();
        self.p.out.push(b'}');
    }

    /// Passes text on once there is enough of it.
    #[inline]
    fn pass_on(&mut self) {
        if let Some(sink) = &mut self.sink
            && super::module::enough(self.p.out.len())
        {
            sink.take(&mut self.p.out);
        }
    }

    #[inline]
    pub(super) fn indentation(&mut self) {
        const SPACES: &[u8; 64] = &[b' '; 64];
        let mut left = self.indent;
        if left <= 16 {
            // A known size is one store; what is too much is taken back.
            self.p.out.extend_from_slice(&[b' '; 16]);
            self.p.out.truncate(self.p.out.len() - (16 - left));
            return;
        }
        while left > 0 {
            let step = left.min(SPACES.len());
            self.p.out.extend_from_slice(&SPACES[..step]);
            left -= step;
        }
    }

    #[inline]
    pub(super) fn block_name(&mut self, block: Block) {
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

/// Prints `body`'s root, or only its regions, at the end of `p.out`, child bodies included.
pub(super) fn print_body<'w>(
    p: &mut Printer<'_>,
    scratch: &mut Vec<Scratch>,
    counts: &Counts,
    place: &ChildPlace<'_>,
    sink: Option<&mut Sink<'w>>,
) {
    let body = place.body;
    let mut own = scratch.pop().unwrap_or_default();
    own.assign(p, body, counts, place);
    let mut child = |p: &mut Printer<'_>, place: &ChildPlace<'_>, sink: Option<&mut Sink<'w>>| {
        let counts = counts.child(place.number);
        stacker::maybe_grow(64 << 10, 1 << 20, || print_body(p, scratch, counts, place, sink));
    };
    let numbers = p.names.and_then(|names| names.of(body)).unwrap_or(&own.numbers);
    let mut printer = OpPrinter {
        p,
        body,
        numbers,
        block_numbers: &mut own.block_numbers,
        indent: place.indent,
        sink,
        child: &mut child,
        around: place.whole.map(|whole| (whole.body, whole.numbers)),
        default_dialect: place.whole.map_or("", |whole| whole.default_dialect),
        region_dialect: "",
        recorded: None,
    };
    printer.root(place.whole);
    scratch.push(own);
}

impl Scratch {
    /// Numbers or names what is in a body.
    pub fn assign(
        &mut self,
        p: &Printer<'_>,
        body: &Body,
        counts: &Counts,
        place: &ChildPlace<'_>,
    ) {
        body.look_ahead();
        if p.names.is_some() {
            // All is named.
        } else if p.options.generic {
            self.numbers.assign(body, place.start, counts);
        } else {
            self.numbers.assign_names(p.cx, body, place.names);
        }
        self.block_numbers.resize(body.block_capacity(), 0);
    }
}
