//! Names of SSA values in the custom form.
//!
//! Values are numbered from where the region around left off, so regions next to each other use
//! the same numbers. Ops and regions may suggest names; a name that is taken, here or in a region
//! around, gets `_` and a number. A body needs to know only what its parent's region came to:
//! [`Start`].

use super::numbering::{ARG, Count, NAMED, NONE, Numbers, SHORT, write_number};
use super::short::ShortText;
use crate::asm::custom::{OpView, ResultNames};
use crate::context::{Context, Traits};
use crate::ir::{Body, Op, Region};
use crate::sync::Arc;
use hashbrown::HashTable;
use std::hash::Hasher;

/// What names in a body start from.
#[derive(Clone, Default)]
pub(super) struct Start {
    /// The next numbers.
    pub count: Count,
    /// The next number for a name that is taken.
    conflict: u32,
    /// Names of the regions around.
    used: Option<Arc<Vec<Box<[u8]>>>>,
    /// What arguments go by instead of names of their own ([`Assembly::lends_names`]).
    ///
    /// [`Assembly::lends_names`]: crate::asm::custom::Assembly::lends_names
    lent: Option<Arc<Vec<Box<[u8]>>>>,
    /// Whether the body's root is not printed: what is in its ops then starts anew.
    is_unseen: bool,
}

impl Start {
    /// What names in a body start from whose root is not printed.
    pub fn unseen() -> Self {
        Start { is_unseen: true, ..Start::default() }
    }
}

/// The names in use, innermost region last.
///
/// Short ones, with their `%`, are in a table that is probed linearly: at most half full, no text
/// where there is none. Names are forgotten in the order in which they came, the last first, so that
/// none is behind a place that becomes free.
#[derive(Default)]
pub(super) struct Used {
    slots: Vec<ShortText>,
    long: HashTable<(u64, u32)>,
    names: Vec<Name>,
    /// The long ones.
    text: Vec<u8>,
}

#[derive(Clone, Copy)]
enum Name {
    Short(ShortText),
    /// Where it stands in the text, with its length.
    Long(u32, u32),
}

fn hash(name: &[u8]) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(name);
    hasher.finish()
}

impl Used {
    fn clear(&mut self) {
        self.truncate(0);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    fn long_name(&self, number: u32) -> &[u8] {
        match self.names[number as usize] {
            Name::Long(start, len) => &self.text[start as usize..][..len as usize],
            Name::Short(_) => &[],
        }
    }

    /// Adds a name; says whether it is new.
    fn insert(&mut self, name: &[u8]) -> bool {
        let short = ShortText::joined(b"%", name);
        if short.len() != 0 {
            return self.insert_short(short);
        }
        let key = hash(name);
        if self.long.find(key, |(h, n)| *h == key && self.long_name(*n) == name).is_some() {
            return false;
        }
        let number = self.names.len() as u32;
        self.names.push(Name::Long(self.text.len() as u32, name.len() as u32));
        self.text.extend_from_slice(name);
        self.long.insert_unique(key, (key, number), |entry| entry.0);
        true
    }

    /// The place of a short name, or the one where it belongs.
    #[inline]
    fn place(&self, name: ShortText) -> usize {
        let mask = self.slots.len() - 1;
        let mut place = name.hash() & mask;
        while self.slots[place].len() != 0 && self.slots[place] != name {
            place = (place + 1) & mask;
        }
        place
    }

    /// Adds a short name, with its `%`; says whether it is new.
    #[inline]
    fn insert_short(&mut self, name: ShortText) -> bool {
        if self.slots.len() <= 2 * self.names.len() {
            self.grow();
        }
        let place = self.place(name);
        let new = self.slots[place].len() == 0;
        if new {
            self.slots[place] = name;
            self.names.push(Name::Short(name));
        }
        new
    }

    #[cold]
    fn grow(&mut self) {
        let size = (2 * self.slots.len()).max(256);
        self.slots.clear();
        self.slots.resize(size, ShortText::default());
        for number in 0..self.names.len() {
            if let Name::Short(name) = self.names[number] {
                let place = self.place(name);
                self.slots[place] = name;
            }
        }
    }

    /// Forgets all names after the first `count`.
    pub fn truncate(&mut self, count: usize) {
        while self.names.len() > count {
            let number = self.names.len() as u32 - 1;
            match self.names[number as usize] {
                Name::Short(name) => {
                    let place = self.place(name);
                    self.slots[place] = ShortText::default();
                }
                Name::Long(start, _) => {
                    let key = hash(self.long_name(number));
                    if let Ok(entry) = self.long.find_entry(key, |(_, n)| *n == number) {
                        entry.remove();
                    }
                    self.text.truncate(start as usize);
                }
            }
            self.names.pop();
        }
    }

    fn snapshot(&self) -> Option<Arc<Vec<Box<[u8]>>>> {
        if self.names.is_empty() {
            return None;
        }
        let name = |number| match self.names[number] {
            Name::Short(name) => name.bytes()[1..].into(),
            Name::Long(..) => self.long_name(number as u32).into(),
        };
        Some(Arc::new((0..self.names.len()).map(name).collect()))
    }
}

/// The names that ops ask for, by signature, if they are short: no text where it is not known.
#[derive(Default)]
pub(super) struct Asked {
    names: Vec<ShortText>,
}

impl Asked {
    #[inline]
    fn find(&self, signature: usize) -> Option<ShortText> {
        self.names.get(signature).copied().filter(|name| name.len() != 0)
    }

    #[cold]
    fn insert(&mut self, signature: usize, name: &[u8]) {
        if self.names.len() <= signature {
            self.names.resize((signature + 1).next_power_of_two(), ShortText::default());
        }
        self.names[signature] = ShortText::joined(b"%", name);
    }
}

/// A region to be numbered, and what it starts from.
pub(super) struct Pending {
    region: Region,
    op: Op,
    count: Count,
    conflict: u32,
    used: usize,
}

impl Numbers {
    /// Names the values of `body` from `start` on.
    pub fn assign_names(&mut self, cx: &Context, body: &Body, start: &Start) {
        self.ids.clear();
        self.texts_of_values.clear();
        self.ids.resize(body.value_capacity(), NONE);
        self.names_of_values.clear();
        self.names_of_values.resize(body.value_capacity(), ShortText::default());
        self.spans.clear();
        self.texts.clear();
        self.headers.clear();
        self.used.clear();
        self.starts.clear();
        self.starts.resize(body.num_children(), Start::default());
        for name in start.used.iter().flat_map(|names| names.iter()) {
            self.used.insert(name);
        }
        let mut pending = std::mem::take(&mut self.pending);
        pending.clear();
        let used = self.used.names.len();
        let root = body.root();
        for region in body.regions(root) {
            let (count, conflict) = (start.count, start.conflict);
            pending.push(Pending { region: *region, op: root, count, conflict, used });
        }
        while let Some(next) = pending.pop() {
            self.used.truncate(next.used);
            self.next = next.count;
            self.conflict = next.conflict;
            self.name_region(cx, body, &next);
            if start.is_unseen && next.op == root {
                (self.next, self.conflict) = (Count::default(), 0);
            }
            self.push_nested(cx, body, &mut pending);
        }
        self.pending = pending;
        if let Some(names) = &start.lent {
            self.lend(body, names);
        }
    }

    /// The names of the operands of an op, if arguments of its region go by them.
    pub(super) fn lent_names(&self, cx: &Context, body: &Body, op: Op) -> Option<Vec<Box<[u8]>>> {
        if body.num_operands(op) == 0 {
            return None;
        }
        OpView::new(cx, body, op)?.assembly().filter(|assembly| assembly.lends_names)?;
        let name = |value| {
            let mut text = Vec::new();
            self.write(&mut text, body, value);
            text[1..].into()
        };
        Some(body.operands(op).map(name).collect())
    }

    /// Has the arguments of the root's region go by these names.
    pub(super) fn lend(&mut self, body: &Body, names: &[Box<[u8]>]) {
        let region = body.regions(body.root()).first();
        let Some(entry) = region.and_then(|region| body.first_block(*region)) else { return };
        for (argument, name) in body.block_args(entry).zip(names) {
            self.spans.push((self.texts.len() as u32, name.len() as u32));
            self.texts.extend_from_slice(name);
            self.give(argument.dense(), NAMED | (self.spans.len() - 1) as u32);
        }
    }

    /// What the regions nested in a region start from, now that it has its names.
    fn push_nested(&mut self, cx: &Context, body: &Body, pending: &mut Vec<Pending>) {
        let (count, conflict, used) = (self.next, self.conflict, self.used.names.len());
        let mut names = None;
        let mut nested = std::mem::take(&mut self.nested);
        for op in nested.drain(..) {
            if body.is_stub(op) {
                let used = names.get_or_insert_with(|| self.used.snapshot()).clone();
                let child = body.child_number(op) as usize;
                let lent = self.lent_names(cx, body, op).map(Arc::new);
                self.starts[child] = Start { count, conflict, used, lent, is_unseen: false };
            }
            for region in body.regions(op) {
                pending.push(Pending { region: *region, op, count, conflict, used });
            }
        }
        self.nested = nested;
    }

    fn name_region(&mut self, cx: &Context, body: &Body, place: &Pending) {
        let region = place.region;
        if let Some(entry) = body.first_block(region)
            && body.num_block_args(entry) > 0
            && let Some(view) = OpView::new(cx, body, place.op)
            && let Some(names) = view.assembly().and_then(|assembly| assembly.argument_names)
        {
            names(&view, region, &mut |number, name| {
                if number < body.num_block_args(entry) {
                    let value = body.block_arg(entry, number);
                    let id = self.named(name);
                    self.give(value.dense(), id);
                }
            });
        }
        let mut is_entry = true;
        for block in body.blocks(region) {
            for arg in body.block_args(block) {
                if self.ids[arg.dense()] != NONE {
                    continue;
                }
                if is_entry {
                    self.give(arg.dense(), ARG | self.next.args);
                    self.next.args += 1;
                } else {
                    self.give(arg.dense(), self.next.values);
                    self.next.values += 1;
                }
            }
            is_entry = false;
            for op in body.ops(block) {
                self.name_results(cx, body, op);
                if body.has_extra(op) {
                    self.nested.push(op);
                }
            }
        }
    }

    #[inline]
    fn name_results(&mut self, cx: &Context, body: &Body, op: Op) {
        let count = body.num_results(op);
        if count == 0 {
            return;
        }
        if body.has_trait(op, Traits::NAMES_RESULTS) {
            return self.name_results_as_asked(cx, body, op, count);
        }
        self.number_results(body, op, count);
    }

    #[inline(always)]
    pub(super) fn number_results(&mut self, body: &Body, op: Op, count: usize) {
        let number = self.next.values;
        self.next.values += 1;
        if count == 1 {
            let value = body.result(op, 0).dense();
            self.ids[value] = number;
            self.names_of_values[value] = self.number_names.name(number);
            return;
        }
        self.number_several(body, op, number);
    }

    #[inline(never)]
    fn number_several(&mut self, body: &Body, op: Op, number: u32) {
        for (part, result) in body.results(op).enumerate() {
            self.give_part(result.dense(), number, part);
        }
    }

    /// Names the results of an op that asks for names. What an op asks for mostly follows from its
    /// signature, so that one with a single result is asked once a signature.
    fn name_results_as_asked(&mut self, cx: &Context, body: &Body, op: Op, count: usize) {
        let signature = body.known_signature(op).filter(|_| count == 1);
        let Some(signature) = signature else {
            self.ask_for_names(cx, body, op, count, None);
            return;
        };
        if let Some(wanted) = self.asked.find(signature.dense())
            && let Some(name) = self.free_short_name(wanted)
        {
            let value = body.result(op, 0).dense();
            self.ids[value] = SHORT;
            self.names_of_values[value] = name;
            return;
        }
        let first = self.spans.len();
        let again = self.ask_for_names(cx, body, op, count, None);
        if again && self.spans.len() == first + 1 {
            let name = &self.texts[self.spans[first].0 as usize..][..self.wanted_len];
            self.asked.insert(signature.dense(), name);
        }
    }

    /// A name as near to a short one as is free; `None` where it would not be short.
    #[inline]
    fn free_short_name(&mut self, wanted: ShortText) -> Option<ShortText> {
        if self.used.insert_short(wanted) {
            return Some(wanted);
        }
        loop {
            let name = wanted.numbered_after(self.conflict)?;
            self.conflict += 1;
            if self.used.insert_short(name) {
                return Some(name);
            }
        }
    }

    /// Names the results of an op as it asks for; with `told`, it only says which share a name.
    /// Returns whether ops of the same signature ask for the same.
    pub(super) fn ask_for_names(
        &mut self,
        cx: &Context,
        body: &Body,
        op: Op,
        count: usize,
        told: Option<&[u8]>,
    ) -> bool {
        let Some(view) = OpView::new(cx, body, op) else { return true };
        let by_hand = view.assembly().map(|assembly| assembly.result_names);
        let mut groups: smallvec::SmallVec<[(usize, u32); 4]> = smallvec::SmallVec::new();
        match by_hand {
            Some(ResultNames::By(names) | ResultNames::ByOperands(names)) => {
                names(&view, &mut |number, name| {
                    if number < count {
                        groups.push((number, self.named(told.unwrap_or(name))));
                    }
                })
            }
            _ => {
                for (group, name) in view.spec.result_names.iter().enumerate() {
                    let range = view.result_range(group as u16);
                    if !range.is_empty() {
                        groups.push((range.start, self.named(told.unwrap_or(name.as_bytes()))));
                    }
                }
            }
        }
        let again = !matches!(by_hand, Some(ResultNames::ByOperands(_)));
        if groups.is_empty() && told.is_none() {
            self.number_results(body, op, count);
            return again;
        }
        if groups.first().is_none_or(|group| group.0 != 0) {
            let first = self.named(told.unwrap_or_default());
            groups.insert(0, (0, first));
        }
        if groups.len() > 1 {
            groups.sort_unstable();
        }
        self.give_groups(body, op, count, &groups);
        again
    }

    /// Gives results their names: each group of them, said by its first, shares one.
    pub(super) fn give_groups(
        &mut self,
        body: &Body,
        op: Op,
        count: usize,
        groups: &[(usize, u32)],
    ) {
        let header = self.texts.len();
        for (number, (first, id)) in groups.iter().enumerate() {
            let end = groups.get(number + 1).map_or(count, |next| next.0);
            if groups.len() > 1 {
                if number > 0 {
                    self.texts.extend_from_slice(b", ");
                }
                self.texts.push(b'%');
                self.write_base(*id);
                if end - first > 1 {
                    self.texts.push(b':');
                    write_number(&mut self.texts, (end - first) as u32);
                }
            }
        }
        if groups.len() > 1 {
            self.texts.extend_from_slice(b" = ");
            let span = (header as u32, (self.texts.len() - header) as u32);
            self.headers.insert(op.dense(), span);
        }
        for (number, (first, id)) in groups.iter().enumerate() {
            let end = groups.get(number + 1).map_or(count, |next| next.0);
            for result in *first..end {
                let value = body.result(op, result).dense();
                if end - first == 1 {
                    self.give(value, *id);
                    continue;
                }
                let start = self.texts.len();
                self.write_base(*id);
                self.texts.push(b'#');
                write_number(&mut self.texts, (result - first) as u32);
                let id = NAMED | self.spans.len() as u32;
                self.spans.push((start as u32, (self.texts.len() - start) as u32));
                self.give(value, id);
            }
        }
    }

    fn write_base(&mut self, id: u32) {
        if id & NAMED == NAMED {
            let (start, len) = self.spans[(id & !NAMED) as usize];
            let range = start as usize..(start + len) as usize;
            self.texts.extend_from_within(range);
        } else {
            write_number(&mut self.texts, id);
        }
    }

    /// A name as near to the wanted one as is free; the next number when none is wanted.
    pub(super) fn named(&mut self, wanted: &[u8]) -> u32 {
        if wanted.is_empty() {
            self.next.values += 1;
            return self.next.values - 1;
        }
        let start = self.texts.len();
        sanitize(wanted, &mut self.texts);
        self.free_name(start)
    }

    /// Makes the name that ends the texts one that is not in use.
    fn free_name(&mut self, start: usize) -> u32 {
        self.wanted_len = self.texts.len() - start;
        if !self.used.insert(&self.texts[start..]) {
            self.texts.push(b'_');
            let base = self.texts.len();
            loop {
                write_number(&mut self.texts, self.conflict);
                self.conflict += 1;
                if self.used.insert(&self.texts[start..]) {
                    break;
                }
                self.texts.truncate(base);
            }
        }
        self.spans.push((start as u32, (self.texts.len() - start) as u32));
        NAMED | (self.spans.len() - 1) as u32
    }
}

/// A wanted name as one that can be printed.
fn sanitize(name: &[u8], out: &mut Vec<u8>) {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'$' | b'.' | b'_' | b'-');
    if name.first().is_some_and(u8::is_ascii_digit) {
        out.push(b'_');
    }
    let len = name.iter().position(|byte| !plain(byte)).unwrap_or(name.len());
    out.extend_from_slice(&name[..len]);
    for &byte in &name[len..] {
        match byte {
            b' ' => out.push(b'_'),
            _ if plain(&byte) => out.push(byte),
            _ => out.extend_from_slice(format!("{byte:X}").as_bytes()),
        }
    }
}
