//! The walk that finds what a module mentions, for its aliases; on the way it counts, while a body
//! is in cache, what values the generic form will number.

use super::collect::Visits;
use super::numbering::{Counted, own_count};
use super::{AliasTable, PrintOptions};
use crate::asm::custom::{AsmPrinter, Look, OpView, RegionLook, print_format};
use crate::context::{Attribute, Context, NamedAttr, SignatureId, Traits, Type};
use crate::ir::{Block, Body, Op, Region, Value};
use crate::support::bits::Bits;
use crate::sync::map_in_parallel;

/// Into how many chunks the bodies are split for each thread, and how many make one at least.
const CHUNKS_PER_THREAD: usize = 8;
const LEAST_CHUNK: usize = 16;

/// The aliases of the text of `body`, and what was counted on the way.
pub(super) fn find_aliases(
    cx: &Context,
    body: &Body,
    options: &PrintOptions,
    threads: usize,
) -> (AliasTable, Counted) {
    if options.local_scope {
        return (AliasTable::local_scope(), Counted::default());
    }
    let nothing = !(cx.has_type_aliases() || cx.has_attr_aliases() || options.debug_info);
    if nothing && !options.generic {
        // Nor is there anything to count.
        return (AliasTable::build(cx, Visits::default(), options), Counted::default());
    }
    let mut children = Vec::new();
    if threads > 1 {
        // What leaf bodies mention is found in parallel and put in where they stand.
        children = leaf_bodies(body);
        children.sort_by_key(|(place, ..)| *place);
    }
    // In chunks, within which is remembered what need not be looked at again.
    let chunk = (children.len() / (threads * CHUNKS_PER_THREAD)).max(LEAST_CHUNK);
    let chunks: Vec<&[(usize, &Body, Op)]> = children.chunks(chunk).collect();
    let visits_of = |number: usize| {
        let mut walk = Walk::new(cx, options);
        let visits = chunks[number].iter().map(|(_, parent, op)| {
            walk.isolated(parent, *op);
            Some(walk.visits.take())
        });
        (visits.collect::<Vec<_>>(), walk.counted)
    };
    let found = match children.len() {
        0 => Vec::new(),
        _ => map_in_parallel(chunks.len(), 1, visits_of),
    };
    let mut walk = Walk::new(cx, options);
    for (visits, counted) in found {
        walk.found.extend(visits);
        walk.counted.extend(counted);
    }
    walk.places = children.into_iter().map(|(place, ..)| place).collect();
    walk.root(body);
    (AliasTable::build(cx, walk.visits, options), walk.counted)
}

/// The same of the text of the only op in the root of `body`.
pub(super) fn find_aliases_of_op(
    cx: &Context,
    body: &Body,
    op: Op,
    options: &PrintOptions,
) -> (AliasTable, Counted) {
    if options.local_scope {
        return (AliasTable::local_scope(), Counted::default());
    }
    let mut walk = Walk::new(cx, options);
    walk.op(body, op);
    walk.count(body);
    (AliasTable::build(cx, walk.visits, options), walk.counted)
}

/// The ops below `body` whose bodies have no child bodies, with the addresses of those.
fn leaf_bodies(body: &Body) -> Vec<(usize, &Body, Op)> {
    let mut leaves = Vec::new();
    let mut pending = vec![body];
    while let Some(body) = pending.pop() {
        for (op, child) in body.child_bodies() {
            if child.num_children() == 0 {
                leaves.push((std::ptr::from_ref(child).addr(), body, op));
            } else {
                pending.push(child);
            }
        }
    }
    leaves
}

struct Walk<'a> {
    cx: &'a Context,
    options: &'a PrintOptions,
    visits: Visits,
    /// What was found in leaf bodies, by their addresses.
    places: Vec<usize>,
    found: Vec<Option<Visits>>,
    counted: Counted,
    sorted: Vec<NamedAttr>,
    /// Whether any type can have an alias in it: mostly none can.
    types: bool,
    /// Signatures of ops without any attribute that can have an alias in it.
    plain: Bits,
    /// The body of the op that is printed only for what it mentions.
    own: Option<&'a Body>,
}

impl<'a> Walk<'a> {
    fn new(cx: &'a Context, options: &'a PrintOptions) -> Self {
        Walk {
            cx,
            options,
            visits: Visits::default(),
            places: Vec::new(),
            found: Vec::new(),
            counted: Counted::default(),
            sorted: Vec::new(),
            types: cx.has_type_aliases(),
            plain: Bits::default(),
            own: None,
        }
    }

    /// What the root of everything mentions.
    fn root(&mut self, body: &'a Body) {
        if self.options.debug_info {
            self.visits.op_location(body.location(body.root()));
        }
        if !self.options.generic && self.custom(body, body.root()) {
            return;
        }
        self.regions(body, body.regions(body.root()));
        self.attributes(body, body.root());
        self.count(body);
    }

    /// Whether nothing in a body can have an alias, which its attributes tell without its ops.
    fn mentions_nothing(&self, body: &Body) -> bool {
        !self.types
            && !self.options.debug_info
            && body.num_children() == 0
            && !body.attribute_pool().iter().any(|attr| attr.value.may_alias())
    }

    fn count(&mut self, body: &Body) {
        if self.options.generic && !self.options.skip_regions {
            self.counted.insert(std::ptr::from_ref(body).addr(), own_count(body));
        }
    }

    /// What an isolated op mentions.
    fn isolated(&mut self, body: &'a Body, op: Op) {
        let Some(child) = body.child(op) else { return };
        if let Ok(number) = self.places.binary_search(&std::ptr::from_ref(child).addr())
            && let Some(visits) = self.found[number].take()
        {
            return self.visits.append(visits);
        }
        child.look_ahead();
        if self.mentions_nothing(child) {
            return self.count(child);
        }
        let root = child.root();
        if self.options.debug_info {
            self.visits.op_location(child.location(root));
        }
        if !self.options.generic && self.custom(body, op) {
            return;
        }
        self.regions(child, child.regions(root));
        self.values(body, op);
        self.attributes(child, root);
        self.count(child);
    }

    /// What an op mentions in custom form, if it has one.
    fn custom(&mut self, body: &'a Body, op: Op) -> bool {
        let Some(view) = OpView::new(self.cx, body, op) else { return false };
        let info = self.cx.op_info(view.own.name(view.root));
        let Some(look) = Look::of(self.cx, info) else { return false };
        let around = self.own.replace(view.own);
        print_format(self, &view, &look);
        self.own = around;
        true
    }

    fn regions(&mut self, body: &'a Body, regions: &[Region]) {
        self.regions_as(body, regions, RegionLook::default());
    }

    fn regions_as(&mut self, body: &'a Body, regions: &[Region], look: RegionLook) {
        if self.options.skip_regions {
            return;
        }
        for region in regions {
            let mut entry = true;
            for block in body.blocks(*region) {
                let args =
                    if entry && !look.entry_args { &[] } else { body.block_arg_slots(block) };
                let skipped = (entry && !look.terminator)
                    .then(|| body.last_op(block))
                    .flatten()
                    .filter(|op| body.has_trait(*op, Traits::TERMINATOR));
                entry = false;
                for arg in args {
                    self.visits.ty(body.value_type(arg.value));
                    if self.options.debug_info {
                        self.visits.argument_location(arg.location);
                    }
                }
                for op in body.ops(block) {
                    if Some(op) != skipped {
                        self.op(body, op);
                    }
                }
            }
        }
    }

    #[inline]
    fn op(&mut self, body: &'a Body, op: Op) {
        if body.is_stub(op) {
            return stacker::maybe_grow(64 << 10, 1 << 20, || self.isolated(body, op));
        }
        if self.options.debug_info {
            self.visits.op_location(body.location(op));
        }
        let has_regions = body.has_extra(op) && !body.regions(op).is_empty();
        if !self.options.generic {
            let nothing = !has_regions
                && !self.types
                && !body.attrs(op).iter().any(|attr| attr.value.may_alias());
            if nothing || self.custom(body, op) {
                return;
            }
        }
        if has_regions {
            stacker::maybe_grow(64 << 10, 1 << 20, || self.regions(body, body.regions(op)));
        }
        self.values(body, op);
        self.attributes(body, op);
    }

    /// Types of operands and results.
    #[inline]
    fn values(&mut self, body: &Body, op: Op) {
        if self.types {
            for operand in body.operands(op) {
                self.visits.ty(body.value_type(operand));
            }
            for result in body.results(op) {
                self.visits.ty(body.value_type(result));
            }
        }
    }

    /// Attributes by name, properties and discardable ones together. What an unregistered op has
    /// for properties is printed with aliases but gives rise to none.
    #[inline]
    fn attributes(&mut self, body: &Body, op: Op) {
        let signature = body.known_signature(op).map(SignatureId::dense);
        if signature.is_some_and(|number| self.plain.contains(number)) {
            return;
        }
        let mut attrs = body.attrs(op);
        if !attrs.iter().any(|attr| attr.value.may_alias()) {
            if let Some(number) = signature {
                self.plain.insert(number);
            }
            return;
        }
        let mut num_props = body.properties(op).len();
        if num_props > 0 && !body.has_trait(op, Traits::REGISTERED) {
            self.visits.unsearched |= attrs[..num_props].iter().any(|attr| attr.value.may_alias());
            attrs = &attrs[num_props..];
            num_props = 0;
        }
        self.sorted.clear();
        self.sorted.extend_from_slice(attrs);
        if num_props > 0 && num_props < attrs.len() {
            self.cx.sort_entries(&mut self.sorted);
        }
        for attr in &self.sorted {
            self.visits.attribute(attr.value);
        }
    }
}

/// Printing an op in custom form only for what it mentions.
impl AsmPrinter for Walk<'_> {
    fn text(&mut self, _: &str) {}

    fn bytes(&mut self, _: &[u8]) {}

    fn quoted(&mut self, _: &[u8]) {}

    fn operand(&mut self, _: Value) {}

    fn inner_value(&mut self, _: Value) {}

    fn ty(&mut self, ty: Type) {
        self.visits.ty(ty);
    }

    fn stripped_type(&mut self, ty: Type) {
        self.visits.ty(ty);
    }

    fn attribute(&mut self, attr: Attribute) {
        self.visits.attribute(attr);
    }

    fn attribute_without_type(&mut self, attr: Attribute) {
        self.visits.attribute(attr);
    }

    fn stripped_attribute(&mut self, attr: Attribute) {
        self.visits.attribute(attr);
    }

    fn attr_dict(&mut self, attrs: &[NamedAttr], _: bool) {
        self.bare_dict(attrs);
    }

    fn bare_dict(&mut self, attrs: &[NamedAttr]) {
        for attr in attrs {
            self.visits.attribute(attr.value);
        }
    }

    fn region(&mut self, region: Region, with: RegionLook) {
        if let Some(own) = self.own {
            stacker::maybe_grow(64 << 10, 1 << 20, || self.regions_as(own, &[region], with));
            self.own = Some(own);
        }
    }

    fn inner_op(&mut self, op: Op, generic: bool) {
        let Some(own) = self.own else { return };
        if self.options.debug_info && !generic {
            self.visits.op_location(own.location(op));
        }
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            if generic || !self.custom(own, op) {
                if own.has_extra(op) {
                    self.regions(own, own.regions(op));
                }
                self.values(own, op);
                self.attributes(own, op);
            }
        });
        self.own = Some(own);
    }

    fn region_argument(&mut self, value: Value, _: &[NamedAttr], _: bool) {
        if let Some(own) = self.own {
            self.visits.ty(own.value_type(value));
            if self.options.debug_info {
                self.visits.argument_location(own.arg_location(value));
            }
        }
    }

    fn successor(&mut self, _: Block) {}

    fn newline(&mut self) {}

    fn indent(&mut self, _: i32) {}

    fn only_mentions(&self) -> bool {
        true
    }
}
