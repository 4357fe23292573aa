//! The ops known at a place of a plan: a hash table in scopes, in which what is met together lies
//! together.
//!
//! An op mostly follows the latest of what it uses, and so does one that equals it. So the search
//! for it starts in a line of the cache that stands for the number of that value, and goes on where
//! its hash says only when the line is full: going through a huge body then goes through the table
//! in order, where plain hashing waits for memory at each op.

use super::Entry;
use crate::transforms::cse::scopes::{self, Slots, probe};

type Slot = scopes::Slot<Entry>;

/// Where to look for an op.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub hash: u32,
    /// The number of a value: equal for equal ops.
    pub near: u32,
}

/// Entries by structure; the caller says which are equal.
#[derive(Default)]
pub(super) struct Table {
    /// More than a line; none before [`Table::expect`].
    known: Slots<Entry>,
    /// How many values there are, to the next power of two, as an exponent.
    value_bits: u32,
}

/// Slots in a line: 64 bytes.
const LINE: usize = 8;

impl Table {
    /// Makes room for so many entries, which use so many values, while there are none.
    pub fn expect(&mut self, entries: usize, values: usize) {
        self.known.expect(entries);
        self.value_bits = values.next_power_of_two().ilog2();
    }

    /// Opens a scope; returns what [`Table::leave`] needs.
    pub fn enter(&self) -> usize {
        self.known.enter()
    }

    /// Closes a scope.
    pub fn leave(&mut self, mark: usize) {
        self.known.leave(mark);
    }

    /// The entry in this spot for which `equal` holds, with its place; where there is none, `own`
    /// goes in. `spot_of` tells where entries belong.
    #[inline]
    pub fn find_or_insert(
        &mut self,
        spot: Spot,
        own: Entry,
        equal: impl Fn(Entry) -> bool,
        spot_of: impl Fn(Entry) -> Spot,
    ) -> Option<(usize, Entry)> {
        let bits = self.value_bits;
        if self.known.is_full() {
            self.known.grow(|slots, slot, wanted| {
                let spot = slot.entry.map_or(spot, &spot_of);
                place(slots, bits, spot, wanted)
            });
        }
        let is_it = |slot: Slot| slot.hash == spot.hash && slot.entry.is_some_and(&equal);
        let slots = &self.known.slots;
        let place = place(slots, bits, spot, |slot| slot.entry.is_none() || is_it(slot));
        if let Some(entry) = slots[place].entry {
            return Some((place, entry));
        }
        self.known.insert(place, spot.hash, own);
        None
    }

    /// Puts an entry in the place of an equal one.
    pub fn replace(&mut self, place: usize, own: Entry) {
        self.known.replace(place, own);
    }
}

/// Where the first of the slots is, in the order of search, that is as wanted; there must be one.
#[inline]
fn place(
    slots: &[Slot],
    value_bits: u32,
    Spot { hash, near }: Spot,
    wanted: impl Fn(Slot) -> bool,
) -> usize {
    let lines = slots.len() / LINE;
    let values_a_line = value_bits.saturating_sub(lines.ilog2());
    let line = (near as usize >> values_a_line) % lines * LINE;
    for step in 0..LINE {
        let place = line + (hash as usize + step) % LINE;
        if wanted(slots[place]) {
            return place;
        }
    }
    probe(slots, hash, wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(number: usize) -> Entry {
        Entry::new(number as u32 + 1).expect("not 0")
    }

    /// Many share a value, and hashes of some clash.
    fn spot(number: usize) -> Spot {
        let hash = (number as u32 / 3).wrapping_mul(0x4000_0001);
        Spot { hash, near: if number.is_multiple_of(2) { 7 } else { number as u32 } }
    }

    #[test]
    fn scopes_end_with_what_was_there_when_they_began() {
        const SHIFT: usize = 5000;
        let spot_of = |entry: Entry| spot((entry.get() as usize - 1) % SHIFT);
        let mut table = Table::default();
        table.expect(0, 3000);
        let mut marks = Vec::new();
        let same = |number: usize| {
            move |known: Entry| known == entry(number) || known == entry(number + SHIFT)
        };
        for number in 0..3000 {
            marks.push(table.enter());
            let own = entry(number);
            assert_eq!(table.find_or_insert(spot(number), own, same(number), spot_of), None);
            let (place, found) =
                table.find_or_insert(spot(number), own, same(number), spot_of).expect("it is in");
            assert_eq!(found, own);
            if number % 7 == 0 {
                table.replace(place, entry(number + SHIFT));
            }
        }
        for number in (0..3000).rev() {
            let expected = entry(if number % 7 == 0 { number + SHIFT } else { number });
            let found = table.find_or_insert(spot(number), expected, same(number), spot_of);
            assert_eq!(found.map(|(_, entry)| entry), Some(expected));
            if number >= 10 {
                table.leave(marks[number]);
                let again = table.enter();
                let found = table.find_or_insert(spot(number), expected, same(number), spot_of);
                assert_eq!(found, None);
                table.leave(again);
            }
        }
        table.leave(0);
        assert_eq!(table.known.len(), 0);
        assert!(table.known.slots.iter().all(|slot| slot.entry.is_none()));
    }
}
