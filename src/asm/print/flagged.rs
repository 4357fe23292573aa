//! Names of SSA values where flags change how they are chosen.
//!
//! Three flags do: names from locations, numbers that are unique in the whole module, and numbers
//! for ops without results, which the users of values are listed by. Numbers then run on across
//! bodies, so all bodies are named before anything is printed, one after the other: a region, then
//! the regions nested in it, the last first, as [`super::numbering`] says.
//!
//! Invariants: with none of the flags the names are those of [`super::names`] (custom form) and
//! [`super::numbering`] (generic form); those two are what is fast.
//! Limits: one thread, and memory for the names of all bodies at once.

use super::names::{Start, Used};
use super::numbering::{ARG, Count, NONE, Numbers};
use super::short::ShortText;
use super::{PrintOptions, address};
use crate::asm::custom::OpView;
use crate::context::{Context, Location, LocationData, Traits};
use crate::ir::{Body, Op, Region};
use rustc_hash::FxHashMap;

/// The names of all values, by body.
pub(super) struct FlaggedNames {
    bodies: FxHashMap<usize, Numbers>,
}

impl FlaggedNames {
    /// Names everything in `body`; `None` where no flag asks for that.
    pub fn new(cx: &Context, body: &Body, options: &PrintOptions) -> Option<FlaggedNames> {
        let top = body.num_results(body.root()) == 0;
        let root = if top { Root::Numbered } else { Root::Plain };
        are_flagged(options).then(|| Self::from(cx, body, options, Count::default(), root))
    }

    /// The same for a module that is not printed itself.
    pub fn of_top(cx: &Context, body: &Body, options: &PrintOptions) -> Option<FlaggedNames> {
        are_flagged(options).then(|| Self::from(cx, body, options, Count::default(), Root::Unseen))
    }

    /// The same for an op that is shown alone. One with a body of its own is named as if there were
    /// nothing around it; of any other all that is around it is named, too.
    pub fn of_op(
        cx: &Context,
        body: &Body,
        op: Op,
        options: &PrintOptions,
    ) -> Option<FlaggedNames> {
        let Some(child) = body.child(op) else { return Self::new(cx, body, options) };
        if !are_flagged(options) {
            return None;
        }
        let mut own = Numbers::default();
        own.assign_alone(body, op);
        let mut root = Root::Plain;
        if body.num_results(op) == 0 {
            root = Root::Numbered;
            own.op_numbers.insert(op.dense(), own.next.values);
        }
        let mut names = Self::from(cx, child, options, own.next, root);
        names.bodies.insert(address(body), own);
        Some(names)
    }

    /// Names everything in `body`, from `start` on.
    fn from(
        cx: &Context,
        body: &Body,
        options: &PrintOptions,
        start: Count,
        root: Root,
    ) -> FlaggedNames {
        let mut namer = Namer { cx, options, bodies: Vec::new(), used: Used::default() };
        namer.name_all(body, start, root);
        let bodies = namer.bodies.into_iter();
        FlaggedNames { bodies: bodies.map(|(body, names)| (address(body), names)).collect() }
    }

    /// The names in a body.
    pub fn of(&self, body: &Body) -> Option<&Numbers> {
        self.bodies.get(&address(body))
    }
}

/// What the root of everything counts as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    /// An op that is printed and has results, or that is numbered elsewhere.
    Plain,
    /// An op that is printed and has no results, so that it has a number where users are listed.
    Numbered,
    /// What is around the op that is printed.
    Unseen,
}

/// Whether flags change how names are chosen.
fn are_flagged(options: &PrintOptions) -> bool {
    options.names_from_locations || options.unique_value_numbers || options.value_users
}

struct Namer<'b> {
    cx: &'b Context,
    options: &'b PrintOptions,
    bodies: Vec<(&'b Body, Numbers)>,
    /// Names in use, of the regions around the current one.
    used: Used,
}

/// A region to be named, and what it starts from.
struct Pending {
    /// Its body, by number.
    body: usize,
    region: Region,
    op: Op,
    count: Count,
    conflict: u32,
    used: usize,
}

impl<'b> Namer<'b> {
    fn name_all(&mut self, body: &'b Body, start: Count, root: Root) {
        let unique = self.options.generic || self.options.unique_value_numbers;
        let mut next = start;
        let mut conflict = 0;
        let mut pending = Vec::new();
        let mut lent = Vec::new();
        self.enter(body, next, conflict, &mut pending);
        // The root comes after its regions have been noted, which shows where numbers run on.
        if self.options.value_users && root == Root::Numbered {
            self.bodies[0].1.op_numbers.insert(body.root().dense(), next.values);
            next.values += 1;
        }
        while let Some(place) = pending.pop() {
            if !unique {
                (next, conflict) = (place.count, place.conflict);
            }
            self.used.truncate(place.used);
            let body = self.bodies[place.body].0;
            let names = &mut self.bodies[place.body].1;
            std::mem::swap(&mut names.used, &mut self.used);
            (names.next, names.conflict) = (next, conflict);
            names.name_region_as_told(self.cx, self.options, body, (place.region, place.op));
            (next, conflict) = (names.next, names.conflict);
            std::mem::swap(&mut names.used, &mut self.used);
            if root == Root::Unseen && place.op == body.root() && place.body == 0 && !unique {
                (next, conflict) = (Count::default(), 0);
            }
            for op in std::mem::take(&mut self.bodies[place.body].1.nested) {
                match body.child(op) {
                    Some(child) => {
                        let names = self.bodies[place.body].1.lent_names(self.cx, body, op);
                        lent.extend(names.map(|names| (self.bodies.len(), names)));
                        self.enter(child, next, conflict, &mut pending);
                    }
                    None => self.note(place.body, op, next, conflict, &mut pending),
                }
            }
        }
        if !self.options.generic {
            for (number, names) in lent {
                let (body, numbers) = &mut self.bodies[number];
                numbers.lend(body, &names);
            }
        }
    }

    fn enter(&mut self, body: &'b Body, next: Count, conflict: u32, pending: &mut Vec<Pending>) {
        let mut names = Numbers::default();
        names.ids = vec![NONE; body.value_capacity()];
        names.names_of_values = vec![ShortText::default(); body.value_capacity()];
        names.child_starts = vec![Count::default(); body.num_children()];
        names.starts = vec![Start::default(); body.num_children()];
        self.bodies.push((body, names));
        self.note(self.bodies.len() - 1, body.root(), next, conflict, pending);
    }

    /// Notes the regions of an op.
    fn note(&self, body: usize, op: Op, count: Count, conflict: u32, pending: &mut Vec<Pending>) {
        let used = self.used.len();
        let regions = self.bodies[body].0.regions(op);
        pending.extend(regions.iter().map(|&region| Pending {
            body,
            region,
            op,
            count,
            conflict,
            used,
        }));
    }
}

impl Numbers {
    fn name_region_as_told(
        &mut self,
        cx: &Context,
        options: &PrintOptions,
        body: &Body,
        (region, op): (Region, Op),
    ) {
        let located = |location| name_of(cx, location).filter(|_| options.names_from_locations);
        if !options.generic
            && let Some(entry) = body.first_block(region)
            && body.num_block_args(entry) > 0
            && let Some(view) = OpView::new(cx, body, op)
            && let Some(names) = view.assembly().and_then(|assembly| assembly.argument_names)
        {
            names(&view, region, &mut |number, name| {
                let Some(slot) = body.block_arg_slots(entry).get(number) else { return };
                let located = located(slot.location);
                let id = self.named(located.as_deref().unwrap_or(name));
                self.give(slot.value.dense(), id);
            });
        }
        for block in body.blocks(region) {
            let is_entry = Some(block) == body.first_block(region);
            for slot in body.block_arg_slots(block) {
                let value = slot.value.dense();
                if self.ids[value] != NONE {
                    continue;
                }
                let number = self.next.args;
                self.next.args += u32::from(is_entry);
                let id = match located(slot.location) {
                    None if is_entry => ARG | number,
                    name => self.named(name.as_deref().unwrap_or_default()),
                };
                self.give(value, id);
            }
            for op in body.ops(block) {
                self.name_op_as_told(cx, options, body, op);
                if body.has_extra(op) {
                    self.nested.push(op);
                }
            }
        }
    }

    fn name_op_as_told(&mut self, cx: &Context, options: &PrintOptions, body: &Body, op: Op) {
        let count = body.num_results(op);
        if count == 0 {
            if options.value_users {
                self.op_numbers.insert(op.dense(), self.next.values);
                self.next.values += 1;
            }
            return;
        }
        let named = options.names_from_locations.then(|| name_of(cx, body.location(op))).flatten();
        if !options.generic && body.has_trait(op, Traits::NAMES_RESULTS) {
            self.ask_for_names(cx, body, op, count, named.as_deref());
            return;
        }
        match named {
            None => self.number_results(body, op, count),
            Some(name) => {
                let id = self.named(&name);
                self.give_groups(body, op, count, &[(0, id)]);
            }
        }
    }
}

/// The first name in a location: its own, or that of the first part that has one.
fn name_of(cx: &Context, location: Location) -> Option<Vec<u8>> {
    let mut parts = vec![location];
    while let Some(location) = parts.pop() {
        match cx.location_data(location).as_ref() {
            LocationData::Name { name, .. } => return Some(cx.bytes(*name).to_vec()),
            LocationData::CallSite { callee, caller } => parts.extend([*caller, *callee]),
            LocationData::Fused { locations, .. } => parts.extend(locations.iter().rev()),
            LocationData::Unknown | LocationData::FileRange { .. } => {}
        }
    }
    None
}
