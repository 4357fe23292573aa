//! The ops known at a place: a hash table in scopes.
//!
//! A scope sees what the scopes around it hold. Leaving one undoes what was entered in it, from a
//! log, so entering and leaving cost nothing by themselves and every insert is undone once.
//!
//! Linear probing, eight bytes an entry, since in a huge body each look is a wait for memory. What
//! went in last comes out first, so taking an entry out leaves no hole that another was put behind.

use crate::ir::Op;

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    hash: u32,
    op: Option<Op>,
}

/// What an insert replaced.
#[derive(Clone, Copy)]
struct Undo {
    /// Where in the table.
    place: u32,
    before: Option<Op>,
}

/// Ops by structure; the caller says which are equal.
#[derive(Clone, Default)]
pub(super) struct ScopedTable {
    /// As many as a power of two, or none.
    slots: Vec<Slot>,
    len: usize,
    log: Vec<Undo>,
}

const FIRST_SIZE: usize = 64;

impl ScopedTable {
    /// Makes room for so many ops, while there are none.
    pub fn expect(&mut self, ops: usize) {
        let size = (ops * 8 / 5).next_power_of_two();
        if self.log.is_empty() && self.slots.len() < size {
            self.slots = vec![Slot::default(); size];
        }
    }

    /// Opens a scope; returns what [`ScopedTable::leave`] needs.
    pub fn enter(&self) -> usize {
        self.log.len()
    }

    /// Closes a scope.
    pub fn leave(&mut self, mark: usize) {
        // Clearing costs the table's size, taking entries out their number.
        if mark == 0 && self.log.len() * 8 >= self.slots.len() {
            self.slots.fill(Slot::default());
            self.len = 0;
            self.log.clear();
            return;
        }
        while self.log.len() > mark {
            let Undo { place, before } = self.log.pop().expect("longer than the mark");
            self.slots[place as usize].op = before;
            self.len -= usize::from(before.is_none());
        }
    }

    /// The innermost op with this hash for which `equal` holds.
    #[inline]
    pub fn find(&self, hash: u32, equal: impl Fn(Op) -> bool) -> Option<Op> {
        if self.slots.is_empty() {
            return None;
        }
        let is_it = |slot: Slot| slot.hash == hash && slot.op.is_some_and(&equal);
        self.slots[self.place(hash, |slot| slot.op.is_none() || is_it(slot))].op
    }

    /// The op that [`ScopedTable::find`] would most likely find.
    #[inline]
    pub fn guess(&self, hash: u32) -> Option<Op> {
        let slot = self.slots.get(self.home(hash))?;
        // One branch, for which way it goes can be foretold: which slots are taken cannot.
        let hit = (slot.hash == hash) & slot.op.is_some();
        if hit { slot.op } else { None }
    }

    /// Reads where the search for each of the hashes starts, all together.
    pub fn touch(&self, hashes: impl Iterator<Item = u32>) {
        let read = |hash| self.slots.get(self.home(hash)).map_or(0, |slot| slot.hash);
        std::hint::black_box(hashes.fold(0, |before, hash| before ^ read(hash)));
    }

    /// Enters an op that [`ScopedTable::find`] does not find.
    #[inline]
    pub fn insert(&mut self, hash: u32, op: Op) {
        // At most five of eight are taken.
        if self.slots.len() * 5 <= self.len * 8 {
            self.grow();
        }
        let place = self.put(hash, op);
        self.len += 1;
        self.log.push(Undo { place, before: None });
    }

    /// Puts `op` in the place of `known`, which [`ScopedTable::find`] found.
    pub fn replace(&mut self, hash: u32, known: Op, op: Op) {
        let place = self.place(hash, |slot| slot.op == Some(known));
        self.slots[place].op = Some(op);
        self.log.push(Undo { place: place as u32, before: Some(known) });
    }

    /// Where the search for a hash starts.
    #[inline]
    fn home(&self, hash: u32) -> usize {
        let spread = u64::from(hash.wrapping_mul(0x9e37_79b9));
        ((spread * self.slots.len() as u64) >> 32) as usize
    }

    /// Where the first of the slots is, from the hash's own on, that is as wanted; there must be one.
    #[inline]
    fn place(&self, hash: u32, wanted: impl Fn(Slot) -> bool) -> usize {
        let mask = self.slots.len() - 1;
        let mut place = self.home(hash);
        while !wanted(self.slots[place & mask]) {
            place += 1;
        }
        place & mask
    }

    fn put(&mut self, hash: u32, op: Op) -> u32 {
        let place = self.place(hash, |slot| slot.op.is_none());
        self.slots[place] = Slot { hash, op: Some(op) };
        u32::try_from(place).expect("there are fewer ops than handles")
    }

    /// Entries go into the larger table in the order in which they went into this one.
    #[cold]
    fn grow(&mut self) {
        let size = (2 * self.slots.len()).max(FIRST_SIZE);
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        for number in 0..self.log.len() {
            let Undo { place, before } = self.log[number];
            let Slot { hash, op } = old[place as usize];
            let Some(op) = op else { continue };
            // What is logged again was replaced: it has its place already.
            self.log[number].place = match before {
                None => self.put(hash, op),
                Some(_) => self.place(hash, |slot| slot.op == Some(op)) as u32,
            };
        }
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
