//! The walk that finds what a module mentions, for its aliases.

use super::collect::Visits;
use super::{AliasTable, PrintOptions};
use crate::context::{Context, NamedAttr, Traits};
use crate::ir::{Body, Op, Region};
use rayon::prelude::*;

/// The aliases of the text of `body`.
pub(super) fn find_aliases(
    cx: &Context,
    body: &Body,
    options: &PrintOptions,
    threads: usize,
) -> AliasTable {
    if options.local_scope {
        return AliasTable::local_scope();
    }
    let mut children = Vec::new();
    if threads > 1 {
        // What leaf bodies mention is found in parallel and put in where they stand.
        children = leaf_bodies(body);
        children.sort_by_key(|(place, _)| *place);
    }
    let visits_of = |(_, child): &(usize, &Body)| {
        let mut walk = Walk::new(cx, options);
        walk.body(child);
        walk.visits
    };
    let found: Vec<Visits> = if children.is_empty() {
        Vec::new()
    } else {
        children.par_iter().with_min_len(16).map(visits_of).collect()
    };
    let mut walk = Walk::new(cx, options);
    walk.found = found.into_iter().map(Some).collect();
    walk.places = children.into_iter().map(|(place, _)| place).collect();
    walk.body(body);
    walk.attributes(body, body.root());
    AliasTable::build(cx, &walk.visits, options)
}

/// The bodies below `body` that have no child bodies, with their addresses.
fn leaf_bodies(body: &Body) -> Vec<(usize, &Body)> {
    let mut leaves = Vec::new();
    let mut pending = vec![body];
    while let Some(body) = pending.pop() {
        for number in 0..body.num_children() {
            match body.child_at(number as u32) {
                Some(child) if child.num_children() == 0 => {
                    leaves.push((std::ptr::from_ref(child).addr(), child));
                }
                Some(child) => pending.push(child),
                None => {}
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
    sorted: Vec<NamedAttr>,
    /// Whether any type can have an alias in it: mostly none can.
    types: bool,
}

impl<'a> Walk<'a> {
    fn new(cx: &'a Context, options: &'a PrintOptions) -> Self {
        Walk {
            cx,
            options,
            visits: Visits::default(),
            places: Vec::new(),
            found: Vec::new(),
            sorted: Vec::new(),
            types: cx.has_type_aliases(),
        }
    }

    /// What the root mentions, operands and results excepted: those are its parent's.
    fn body(&mut self, body: &Body) {
        if let Ok(number) = self.places.binary_search(&std::ptr::from_ref(body).addr())
            && let Some(found) = self.found[number].take()
        {
            self.visits.append(found);
            return;
        }
        let root = body.root();
        if self.options.debug_info {
            self.visits.op_location(body.location(root));
        }
        self.regions(body, body.regions(root));
    }

    fn regions(&mut self, body: &Body, regions: &[Region]) {
        if self.options.skip_regions {
            return;
        }
        for region in regions {
            for block in body.blocks(*region) {
                for arg in body.block_arg_slots(block) {
                    self.visits.ty(body.value_type(arg.value));
                    if self.options.debug_info {
                        self.visits.argument_location(arg.location);
                    }
                }
                for op in body.ops(block) {
                    self.op(body, op);
                }
            }
        }
    }

    #[inline]
    fn op(&mut self, body: &Body, op: Op) {
        let (home, header) = match body.child(op) {
            Some(child) => {
                stacker::maybe_grow(64 << 10, 1 << 20, || self.body(child));
                (child, child.root())
            }
            None => {
                if self.options.debug_info {
                    self.visits.op_location(body.location(op));
                }
                if body.has_extra(op) && !body.regions(op).is_empty() {
                    stacker::maybe_grow(64 << 10, 1 << 20, || self.regions(body, body.regions(op)));
                }
                (body, op)
            }
        };
        if self.types {
            for operand in body.operands(op) {
                self.visits.ty(body.value_type(operand));
            }
            for result in body.results(op) {
                self.visits.ty(body.value_type(result));
            }
        }
        self.attributes(home, header);
    }

    /// Attributes by name, properties and discardable ones together. What an unregistered op has
    /// for properties is printed with aliases but gives rise to none.
    #[inline]
    fn attributes(&mut self, body: &Body, op: Op) {
        let mut attrs = body.attrs(op);
        if !attrs.iter().any(|attr| attr.value.may_alias()) {
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
