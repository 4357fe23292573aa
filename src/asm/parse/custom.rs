//! Ops in custom form: finding out which op a name is, and making the op from its parts.

use super::super::custom::Look;
use super::super::lexer::Tok;
use super::Parse;
use super::custom_header::{Opened, ParsedRegion};
use super::finish::Parts;
use super::line_memo::Ensured;
use super::names::{Group, UNDEFINED};
use super::op_parser::OpParser;
use super::op_regions::Argument;
use super::ops::{BodyParser, Head, NameEntry, OperandRef};
use super::properties::SEGMENTED;
use super::state::BodyState;
use crate::context::{Context, Location, NamedAttr, Traits, Type};
use crate::ir::{Block, Body, Op, Region};
use crate::spec::format::Format;
use crate::spec::{self, OpSpec, OpTrait};
use smallvec::SmallVec;

/// The parts of an op collected so far.
pub(in crate::asm) struct Collected<'s> {
    pub(super) spec: &'s OpSpec,
    pub(super) look: Look<'s>,
    pub(super) head: Head,
    pub(super) name_pos: usize,
    /// Parts with the numbers of their groups.
    pub(super) operands: SmallVec<[(u16, OperandRef); 4]>,
    pub(super) operand_types: SmallVec<[(u16, Type); 4]>,
    pub(super) result_types: SmallVec<[(u16, Type); 4]>,
    pub(super) successors: SmallVec<[(u16, Block); 2]>,
    pub(super) regions: SmallVec<[(u16, Region); 2]>,
    pub(super) props: Vec<NamedAttr>,
    pub(super) dict: Vec<NamedAttr>,
    /// The op, once a region has been parsed, and the body of an isolated one.
    op: Option<Op>,
    child: Option<Box<BodyState<'s>>>,
    /// Where operands were parsed, by group: for errors.
    pub(super) places: SmallVec<[(u16, usize); 4]>,
    /// Regions that are parsed already, the next one last.
    parsed: SmallVec<[ParsedRegion; 2]>,
    /// Where regions stand that were parsed, unless the op is isolated.
    pub(super) opened: SmallVec<[Opened; 2]>,
    /// What regions were made sure to have.
    pub(super) ensured: SmallVec<[(Region, Ensured); 2]>,
    /// Whether it was asked what is in a region.
    pub(super) looked_into: bool,
    /// Whether no attribute may be in the dictionary that is also spelled out.
    pub(super) no_duplicates: bool,
}

impl<'s> Collected<'s> {
    /// Nothing of an op but its name.
    #[inline]
    fn new(look: Look<'s>, head: Head, name_pos: usize) -> Self {
        Collected {
            spec: look.spec,
            look,
            head,
            name_pos,
            operands: SmallVec::new(),
            operand_types: SmallVec::new(),
            result_types: SmallVec::new(),
            successors: SmallVec::new(),
            regions: SmallVec::new(),
            props: Vec::new(),
            dict: Vec::new(),
            op: None,
            child: None,
            places: SmallVec::new(),
            parsed: SmallVec::new(),
            opened: SmallVec::new(),
            ensured: SmallVec::new(),
            looked_into: false,
            no_duplicates: false,
        }
    }
}

impl<'s> BodyParser<'s, '_> {
    /// Parses an op at its name, which stands without quotes.
    pub(super) fn parse_custom_op(
        &mut self,
        block: Block,
        start: usize,
        marks: (usize, usize, usize),
    ) -> Parse<usize> {
        let token = self.p.tok;
        let Some((entry, look)) = self.custom_entry()? else {
            return self.unknown_custom_op();
        };
        let location = self.place(token.start);
        self.p.bump();
        let head = Head::new(entry, location, start, marks);
        let dialect = look.spec.assembly.map_or("", |assembly| assembly.default_dialect);
        let around = self.set_default_dialect(dialect);
        let reported = self.p.diagnostics.len();
        let begun = self.parsed.take();
        let mut parser = OpParser { b: self, c: Collected::new(look, head, token.start) };
        if let Some(begun) = begun {
            parser.c.op = Some(begun.op);
            parser.c.parsed = begun.regions.into_iter().rev().collect();
        }
        let mut has_parser = true;
        let parsed = match look.format {
            Some(format) => super::by_format::parse(&mut parser, format),
            None => {
                let parse = look.spec.assembly.and_then(|assembly| assembly.parse);
                has_parser = parse.is_some();
                parse.map_or(Err(crate::context::Failed), |parse| parse(&mut parser))
            }
        };
        let parsed = match parsed {
            Ok(()) if !parser.b.p.has_failed_since(reported) => parser.settle(),
            _ => Err(crate::context::Failed),
        };
        parser.b.set_default_dialect(around);
        match parsed {
            Ok(()) => parser.make(block),
            Err(failed) => {
                // Some parsers fail without a word, as the reference's do.
                if !has_parser && self.p.diagnostics.len() == reported {
                    let name = &look.spec.name;
                    let message = format!("custom op '{name}' has no parser");
                    return self.p.error_at(token.start, message);
                }
                Err(failed)
            }
        }
    }

    /// The op that the current token names, if it has a custom form.
    fn custom_entry(&mut self) -> Parse<Option<(NameEntry, Look<'s>)>> {
        let token = self.p.tok;
        let cx = self.p.cx;
        let text = self.p.text(token);
        let has_dot = memchr::memchr(b'.', text).is_some();
        let known = match has_dot {
            true => self.worker.custom_names.get(text),
            false => self.worker.bare_names.get(&(self.default_dialect, text)),
        };
        if let Some(entry) = known {
            return Ok(Look::of(cx, cx.op_info(entry.name)).map(|look| (*entry, look)));
        }
        let full;
        let name = if has_dot {
            match cx.find_op_name(text) {
                Some(name) => name,
                None => return Ok(None),
            }
        } else {
            full = [self.default_dialect.as_bytes(), b".", text].concat();
            match cx.find_op_name(&full) {
                Some(name) => name,
                None => return Ok(None),
            }
        };
        let info = cx.op_info(name);
        let Some(look) = Look::of(cx, info) else { return Ok(None) };
        if look.format.is_none() && look.spec.assembly.is_none_or(|a| a.parse.is_none()) {
            return Ok(None);
        }
        // Names of declared ops need no quoting, so that they are keys as they are.
        let entry = self.name_entry(info.name_bytes(), token.start)?;
        if has_dot {
            self.worker.custom_names.insert(text, entry);
        } else {
            self.worker.bare_names.insert((self.default_dialect, text), entry);
        }
        Ok(Some((entry, look)))
    }

    /// Reports that a name stands for no op with a custom form, as the reference words it.
    fn unknown_custom_op(&mut self) -> Parse<usize> {
        let cx = self.p.cx;
        let name = self.p.tok;
        let text = self.p.text(name);
        // What follows is looked at first; if that is no token, it is all that is reported.
        self.p.bump();
        if self.p.at(Tok::Error) {
            return self.p.error("");
        }
        self.p.tok = name;
        let shown = String::from_utf8_lossy(text);
        let dot = memchr::memchr(b'.', text).filter(|dot| dot + 1 < text.len());
        let dialect = match dot {
            Some(dot) => &text[..dot],
            None => self.default_dialect.as_bytes(),
        };
        let full = match dot {
            Some(_) => shown.to_string(),
            None => format!("{}.{shown}", self.default_dialect),
        };
        let tried =
            if dot.is_none() { format!(" (tried '{full}' as well)") } else { String::new() };
        let known = cx.find_op_name(full.as_bytes()).map(|name| cx.op_info(name));
        if let Some(info) = known.filter(|info| info.is_registered()) {
            // What states a format has one in the reference.
            let spec: Option<&OpSpec> = info.definition();
            let here = match spec.is_some_and(|spec| !spec.format.is_empty()) {
                true => " here: write it in generic form",
                false => "",
            };
            let message = format!("custom op '{full}' has no custom assembly form{here}");
            return self.p.error_at(name.start, message);
        }
        if cx.is_dialect_registered(cx.identifier(dialect)) {
            let message = format!("custom op '{shown}' is unknown{tried}");
            return self.p.error_at(name.start, message);
        }
        let dialect = String::from_utf8_lossy(dialect);
        let message = format!("Dialect `{dialect}' not found for custom op '{shown}' {tried}");
        let failed = self.p.error_at(name.start, message);
        let mut names: Vec<&str> = cx.registry().dialects().map(|d| d.name.as_str()).collect();
        names.sort_unstable();
        let note = format!(
            "Available dialects: {} ; for more info on dialect registration see \
             https://mlir.llvm.org/getting_started/Faq/\
             #registered-loaded-dependent-whats-up-with-dialects-management",
            names.join(", ")
        );
        let here = self.p.location(name.start);
        self.p.note(here, note);
        failed
    }

    // Regions.

    /// The op that regions are parsed into; for an isolated one, the root of a body of its own.
    fn custom_parent(&mut self, c: &mut Collected<'s>) -> Op {
        if c.head.entry.traits.contains(Traits::ISOLATED_FROM_ABOVE) {
            let child = c.child.get_or_insert_with(|| self.empty_child(c.head));
            return child.body.root();
        }
        match c.op {
            Some(op) => op,
            None => {
                let op = self.push_op(c.head);
                c.op = Some(op);
                op
            }
        }
    }

    pub(super) fn new_custom_region(&mut self, c: &mut Collected<'s>, group: u16) -> Region {
        let parent = self.custom_parent(c);
        // Regions may be written in another order than they are declared in; only the last
        // declared one may stand for several.
        let before = c.regions.iter().filter(|(known, _)| *known == group).count();
        let number = u32::from(group) + before as u32;
        match &mut c.child {
            Some(child) => child.body.push_region(parent, number),
            None => self.state.body.push_region(parent, number),
        }
    }

    pub(super) fn parse_custom_region(
        &mut self,
        c: &mut Collected<'s>,
        group: u16,
        args: &[Argument],
    ) -> Parse<Region> {
        let brace = self.p.tok.start;
        if let Some(known) = c.parsed.pop() {
            c.opened.push(Opened::new(&known, brace, args));
            self.lines = known.lines;
            self.p.reset(known.end + 1);
            return Ok(known.region);
        }
        let region = self.new_custom_region(c, group);
        let alone = c.spec.regions.len() == 1;
        let parse = |b: &mut Self, root: bool| {
            stacker::maybe_grow(96 << 10, 1 << 20, || b.parse_region(region, root, args))
        };
        let Some(mut child) = c.child.take() else {
            parse(self, false)?;
            let end = self.last_region_end - 1;
            let known = ParsedRegion { region, lines: self.lines, end };
            c.opened.push(Opened::new(&known, brace, args));
            return Ok(region);
        };
        if c.spec.assembly.is_some_and(|assembly| assembly.lends_names) {
            return self.parse_region_apart(c, child, region, args);
        }
        let names_around = self.names_around;
        self.names_around |= self.state.names.any_known();
        std::mem::swap(&mut self.state, &mut child);
        self.outer.push(child);
        // Names of one region are not those of the next.
        let mut parsed = parse(self, alone);
        if parsed.is_ok() {
            self.collect_unresolved(&[region]);
            self.note_passed();
        }
        self.names_around = names_around;
        let mut child = self.outer.pop().expect("pushed above");
        std::mem::swap(&mut self.state, &mut child);
        c.child = Some(child);
        if self.p.tok.kind == Tok::Error && parsed.is_ok() {
            parsed = self.p.error("");
        }
        parsed.map(|()| region)
    }

    /// Parses a region in which no name of what is around means anything.
    #[cold]
    fn parse_region_apart(
        &mut self,
        c: &mut Collected<'s>,
        mut child: Box<BodyState<'s>>,
        region: Region,
        args: &[Argument],
    ) -> Parse<Region> {
        let names_around = std::mem::take(&mut self.names_around);
        let outer = std::mem::take(&mut self.outer);
        let unresolved = std::mem::take(&mut self.unresolved);
        std::mem::swap(&mut self.state, &mut child);
        let parsed = stacker::maybe_grow(96 << 10, 1 << 20, || {
            self.parse_region(region, c.spec.regions.len() == 1, args)
        });
        if parsed.is_ok() {
            self.collect_unresolved(&[region]);
            self.note_passed();
        }
        std::mem::swap(&mut self.state, &mut child);
        c.child = Some(child);
        let inner = std::mem::replace(&mut self.unresolved, unresolved);
        self.unresolved.add_nameless(inner);
        self.outer = outer;
        self.names_around = names_around;
        parsed.map(|()| region)
    }

    pub(super) fn is_region_empty(&self, c: &Collected<'s>, region: Region) -> bool {
        let body = c.child.as_ref().map_or(&self.state.body, |child| &child.body);
        body.first_block(region).is_none()
    }

    pub(super) fn ensure_block(&mut self, c: &mut Collected<'s>, region: Region) {
        c.ensured.push((region, Ensured::Block));
        let body = c.child.as_mut().map_or(&mut self.state.body, |child| &mut child.body);
        last_block(body, region);
    }

    pub(super) fn ensure_terminator(&mut self, c: &mut Collected<'s>, region: Region) {
        c.ensured.push((region, Ensured::Terminator));
        let body = c.child.as_mut().map_or(&mut self.state.body, |child| &mut child.body);
        add_terminator(self.p.cx, body, region, c.spec, c.head.location);
    }

    /// Defines the arguments of a region's entry block.
    pub(super) fn define_arguments(&mut self, block: Block, args: &[Argument]) -> Parse<()> {
        for arg in args {
            let value = self.state.body.add_block_arg(block, arg.ty, arg.location);
            if !arg.is_named() {
                continue;
            }
            let (pos, len) = arg.name;
            let text = &self.p.src[pos + 1..pos + len as usize];
            let id = self.state.names.id(text);
            let mut known = self.state.names.get(id);
            if arg.number > 0 {
                known = self.state.names.part(id, arg.number).unwrap_or(UNDEFINED);
            }
            if let Some(forward) = self.state.names.forward.get(&(id, 0)) {
                known = Group { first: Some(value), count: 1, pos: forward.pos };
            }
            if known.first.is_none() && self.names_around {
                let around = self.outer.iter().find_map(|state| {
                    let used = || {
                        let pos = state.names.find_forward(text)?;
                        Some(Group { first: Some(value), count: 1, pos })
                    };
                    state.names.find(text).or_else(used)
                });
                known = around.unwrap_or(known);
            }
            if known.first.is_none()
                && let Some(pos) = self.unresolved.undeclared(text)
            {
                known = Group { first: Some(value), count: 1, pos };
            }
            if known.first.is_some() {
                let name = String::from_utf8_lossy(text).into_owned();
                let message = format!("region entry argument '%{name}' is already in use");
                let known = self.p.location(known.pos);
                let failed = self.p.error_at(pos, message);
                self.p.note(known, "previously referenced here");
                return failed;
            }
            let group = Group { first: Some(value), count: 1, pos };
            match arg.number {
                0 => self.define(id, len, group)?,
                number => self.state.names.define_part(id, number, group),
            }
        }
        Ok(())
    }
}

/// The body that the regions of an op are in.
pub(super) fn own_body<'b>(
    b: &'b mut BodyParser<'_, '_>,
    c: &'b mut Collected<'_>,
) -> &'b mut Body {
    match &mut c.child {
        Some(child) => &mut child.body,
        None => &mut b.state.body,
    }
}

/// The last block of a region, made if there is none.
pub(super) fn last_block(body: &mut Body, region: Region) -> Block {
    if let Some(block) = body.last_block(region) {
        return block;
    }
    let block = body.create_block();
    body.append_block(region, block);
    block
}

/// Makes sure that the last block of a region ends in a terminator, if one goes without saying in
/// the op that `spec` declares.
pub(super) fn add_terminator(
    cx: &Context,
    body: &mut Body,
    region: Region,
    spec: &OpSpec,
    location: Location,
) {
    let implicit = spec.traits.iter().find_map(|t| match t {
        OpTrait::ImplicitTerminator(name) => Some(&**name),
        _ => None,
    });
    let Some(implicit) = implicit else { return };
    let block = last_block(body, region);
    let last = body.last_op(block);
    if last.is_some_and(|op| body.has_trait(op, Traits::TERMINATOR)) {
        return;
    }
    let name = cx.op_name(implicit);
    let op = body.push_op(name, cx.op_info(name).traits().hot(), location);
    let regions = spec::of(cx, name)
        .map_or(0, |spec| spec.regions.iter().filter(|region| !region.variadic).count());
    body.add_regions(op, regions);
    for number in 0..regions {
        let region = body.regions(op)[number];
        let inner = body.create_block();
        body.append_block(region, inner);
    }
    body.start_operands(op);
    body.start_results(op);
    body.append_attrs(op, &[], 0);
    body.append_op(block, op);
}

impl<'s> OpParser<'_, 's, '_> {
    /// Makes the op from its parts.
    fn make(&mut self, block: Block) -> Parse<usize> {
        let OpParser { b, c } = self;
        let cx = b.p.cx;
        let head = c.head;
        let first_attr = b.worker.attrs.len();
        let first_type = b.worker.types.len();
        for (_, operand) in &c.operands {
            b.worker.operands.push(*operand);
        }
        b.worker.types.extend(c.operand_types.iter().map(|(_, ty)| *ty));
        b.worker.types.extend(c.result_types.iter().map(|(_, ty)| *ty));
        b.worker.successors.extend(c.successors.iter().map(|(_, block)| *block));
        let num_operands = c.operand_types.len();
        let mut child = c.child.take();
        if !c.regions.is_empty() {
            let list: SmallVec<[Region; 4]> = c.regions.iter().map(|(_, region)| *region).collect();
            match (&mut child, c.op) {
                (Some(child), _) => {
                    let root = child.body.root();
                    child.body.set_numbered_region_list(root, &list);
                }
                (None, Some(op)) => b.state.body.set_numbered_region_list(op, &list),
                (None, None) => {}
            }
        }
        let (mut props, mut dict) = (std::mem::take(&mut c.props), std::mem::take(&mut c.dict));
        cx.sort_entries(&mut dict);
        let spelled_out = if c.no_duplicates { &*props } else { &[] };
        let twice = dict.iter().enumerate().find(|(at, attr)| {
            let next = dict.get(at + 1).into_iter();
            next.chain(spelled_out).any(|other| other.name == attr.name)
        });
        let twice = twice.map(|(_, twice)| twice.name);
        // What a dictionary says of an attribute that is also spelled out counts, but not of what
        // is no attribute.
        let native = |prop: &NamedAttr| {
            let name = cx.bytes(prop.name);
            c.spec.attrs.iter().any(|attr| attr.native.is_some() && attr.name.as_bytes() == name)
        };
        props.retain(|prop| native(prop) || !dict.iter().any(|attr| attr.name == prop.name));
        let op = c.op.unwrap_or_else(|| b.push_op(head));
        b.resolve_operands(op, head, first_type)?;
        if let Some(twice) = twice {
            let (op, name) = (&c.spec.name, cx.str(twice));
            return b.p.error_at(c.name_pos, format!(
                "custom op '{op}' attribute '{name}' occurs more than once in the attribute list"
            ));
        }
        let parts = Parts { op, child, written: false, first_type, num_operands, first_attr };
        let made = b.finish_op(block, head, parts, &mut props, &mut dict);
        b.worker.attrs.truncate(first_attr);
        b.worker.types.truncate(first_type);
        made?;
        let end = b.p.tok.start;
        if !c.opened.is_empty() {
            b.remember_regions(c, op, end);
        }
        Ok(end)
    }

    /// Puts the parts in order, finds the types that the text leaves out and counts segments.
    fn settle(&mut self) -> Parse<()> {
        self.c.operands.sort_by_key(|(group, _)| *group);
        self.c.operand_types.sort_by_key(|(group, _)| *group);
        self.c.result_types.sort_by_key(|(group, _)| *group);
        self.c.successors.sort_by_key(|(group, _)| *group);
        self.c.regions.sort_by_key(|(group, _)| *group);
        if self.c.look.format.is_some() {
            self.infer_types()?;
        }
        if self.c.head.entry.traits.intersects(SEGMENTED) {
            self.count_segments();
        }
        let (mut operands, mut types) = (self.c.operands.len(), self.c.operand_types.len());
        if operands != types {
            let groups = 0..self.c.spec.operands.len() as u16;
            let counts = groups.map(|n| (self.num_operands(n), self.operand_types(n).count()));
            if self.c.look.format.is_none()
                && let Some(wrong) = counts.into_iter().find(|(values, types)| values != types)
            {
                (operands, types) = wrong;
            }
            // Where types are given together and operands are not, these have no place.
            let apart = |format: &Format| format.all_operand_types && !format.all_operands;
            let place = match self.c.places.first() {
                Some((_, pos)) if !self.c.look.format.is_some_and(apart) => *pos,
                _ => self.c.name_pos,
            };
            return self.wrong_type_count(place, operands, types);
        }
        Ok(())
    }

    fn count_segments(&mut self) {
        let spec = self.c.spec;
        let cx = self.cx();
        let sizes = |groups: usize, list: &mut dyn Iterator<Item = u16>| {
            let mut sizes = vec![0i32; groups];
            for group in list {
                if let Some(size) = sizes.get_mut(group as usize) {
                    *size += 1;
                }
            }
            cx.i32_array_attr(&sizes)
        };
        let format = self.c.look.format;
        // Those that may not be given are there all the same.
        let counts = |p: &Self, name| p.c.no_duplicates || p.property(name).is_none();
        if let Some(name) = spec.operand_segments()
            && counts(self, name)
            && format.is_none_or(|format| !format.all_operands)
        {
            let groups = &mut self.c.operands.iter().map(|(group, _)| *group);
            let value = sizes(spec.operands.len(), groups);
            self.set_property(name, value);
        }
        if let Some(name) = spec.result_segments()
            && counts(self, name)
            && format.is_none_or(|format| !format.all_results)
        {
            let groups = &mut self.c.result_types.iter().map(|(group, _)| *group);
            let value = sizes(spec.results.len(), groups);
            self.set_property(name, value);
        }
    }
}
