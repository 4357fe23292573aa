//! The ops known at a place, by structure: linear probing in scopes.

use super::scopes::{Slots, home, probe};
use crate::ir::Op;

/// Ops by structure; the caller says which are equal.
#[derive(Clone, Default)]
pub(super) struct ScopedTable(Slots<Op>);

impl ScopedTable {
    /// Makes room for so many ops, while there are none.
    pub fn expect(&mut self, ops: usize) {
        self.0.expect(ops);
    }

    /// Opens a scope; returns what [`ScopedTable::leave`] needs.
    pub fn enter(&self) -> usize {
        self.0.enter()
    }

    /// Closes a scope.
    pub fn leave(&mut self, mark: usize) {
        self.0.leave(mark);
    }

    /// The innermost op with this hash for which `equal` holds.
    #[inline]
    pub fn find(&self, hash: u32, equal: impl Fn(Op) -> bool) -> Option<Op> {
        let slots = &self.0.slots;
        if slots.is_empty() {
            return None;
        }
        let place = probe(slots, hash, |slot| {
            slot.entry.is_none() || slot.hash == hash && slot.entry.is_some_and(&equal)
        });
        slots[place].entry
    }

    /// The op that [`ScopedTable::find`] would most likely find.
    #[inline]
    pub fn guess(&self, hash: u32) -> Option<Op> {
        let slot = self.0.slots.get(home(hash, self.0.slots.len()))?;
        // One branch, for which way it goes can be foretold: which slots are taken cannot.
        let hit = (slot.hash == hash) & slot.entry.is_some();
        if hit { slot.entry } else { None }
    }

    /// Reads where the search for each of the hashes starts, all together.
    pub fn touch(&self, hashes: impl Iterator<Item = u32>) {
        let slots = &self.0.slots;
        let read = |hash| slots.get(home(hash, slots.len())).map_or(0, |slot| slot.hash);
        std::hint::black_box(hashes.fold(0, |before, hash| before ^ read(hash)));
    }

    /// Enters an op that [`ScopedTable::find`] does not find.
    #[inline]
    pub fn insert(&mut self, hash: u32, op: Op) {
        if self.0.is_full() {
            self.0.grow(|slots, slot, wanted| probe(slots, slot.hash, wanted));
        }
        let place = probe(&self.0.slots, hash, |slot| slot.entry.is_none());
        self.0.insert(place, hash, op);
    }

    /// Puts `op` in the place of `known`, which [`ScopedTable::find`] found.
    pub fn replace(&mut self, hash: u32, known: Op, op: Op) {
        let place = probe(&self.0.slots, hash, |slot| slot.entry == Some(known));
        self.0.replace(place, op);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Body;

    #[test]
    fn scopes_end_with_what_was_there_when_they_began() {
        let body = Body::empty();
        let op = |number: usize| body.ops.handle(number);
        let mut table = ScopedTable::default();
        // Hashes clash, and so do the places of some.
        let hash = |number: usize| (number as u32 / 3).wrapping_mul(0x4000_0001);
        let mut marks = Vec::new();
        let known = |table: &ScopedTable, number| {
            table.find(hash(number), |known| known == op(number) || known == op(number + 5000))
        };
        for number in 0..3000 {
            marks.push(table.enter());
            assert_eq!(known(&table, number), None);
            table.insert(hash(number), op(number));
            if number % 7 == 0 {
                table.replace(hash(number), op(number), op(number + 5000));
            }
        }
        for number in (0..3000).rev() {
            let expected = if number % 7 == 0 { number + 5000 } else { number };
            assert_eq!(known(&table, number), Some(op(expected)));
            if number >= 10 {
                table.leave(marks[number]);
                assert_eq!(known(&table, number), None);
            }
        }
        table.leave(0);
        assert_eq!((0..3000).find_map(|number| known(&table, number)), None);
    }
}
