//! The ops known at a place of a plan: a hash table in scopes, in which what is met together lies
//! together.
//!
//! An op mostly follows the latest of what it uses, and so does one that equals it. So the search
//! for it starts in a line of the cache that stands for the number of that value, and goes on where
//! its hash says only when the line is full: going through a huge body then goes through the table
//! in order, where plain hashing waits for memory at each op.
//!
//! Scopes as in [`super::super::table`]: what went in last comes out first, so taking an entry out
//! leaves no hole that another was put behind.

use super::Entry;

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    entry: Option<Entry>,
}

const EMPTY: Slot = Slot { hash: 0, entry: None };

/// What an insert replaced.
#[derive(Clone, Copy)]
struct Undo {
    place: u32,
    before: Option<Entry>,
}

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
    /// As many as a power of two, and more than a line; none before [`Table::expect`].
    slots: Vec<Slot>,
    len: usize,
    log: Vec<Undo>,
    /// How many values there are, to the next power of two, as an exponent.
    value_bits: u32,
}

/// Slots in a line: 64 bytes.
const LINE: usize = 8;
const FIRST_SIZE: usize = 64;

impl Table {
    /// Makes room for so many entries, which use so many values, while there are none.
    pub fn expect(&mut self, entries: usize, values: usize) {
        let size = (entries * 8 / 5).next_power_of_two().max(FIRST_SIZE);
        if self.slots.len() < size {
            self.slots = vec![EMPTY; size];
        }
        self.value_bits = values.next_power_of_two().ilog2();
    }

    /// Opens a scope; returns what [`Table::leave`] needs.
    pub fn enter(&self) -> usize {
        self.log.len()
    }

    /// Closes a scope.
    pub fn leave(&mut self, mark: usize) {
        // Clearing costs the table's size, taking entries out their number.
        if mark == 0 && self.log.len() * 8 >= self.slots.len() {
            self.slots.fill(EMPTY);
            self.len = 0;
            self.log.clear();
            return;
        }
        while self.log.len() > mark {
            let Undo { place, before } = self.log.pop().expect("longer than the mark");
            self.slots[place as usize].entry = before;
            self.len -= usize::from(before.is_none());
        }
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
        // At most five of eight are taken.
        if self.slots.len() * 5 <= self.len * 8 {
            self.grow(spot_of);
        }
        let is_it = |slot: Slot| slot.hash == spot.hash && slot.entry.is_some_and(&equal);
        let place = self.place(spot, |slot| slot.entry.is_none() || is_it(slot));
        let slot = &mut self.slots[place];
        if let Some(entry) = slot.entry {
            return Some((place, entry));
        }
        *slot = Slot { hash: spot.hash, entry: Some(own) };
        self.len += 1;
        self.log.push(Undo { place: place as u32, before: None });
        None
    }

    /// Puts an entry in the place of an equal one.
    pub fn replace(&mut self, place: usize, own: Entry) {
        let before = self.slots[place].entry.replace(own);
        self.log.push(Undo { place: place as u32, before });
    }

    /// Where the first of the slots is, in the order of search, that is as wanted; there must be one.
    #[inline]
    fn place(&self, Spot { hash, near }: Spot, wanted: impl Fn(Slot) -> bool) -> usize {
        let mask = self.slots.len() - 1;
        let lines = self.slots.len() / LINE;
        let values_a_line = self.value_bits.saturating_sub(lines.ilog2());
        let line = (near as usize >> values_a_line) % lines * LINE;
        for step in 0..LINE {
            let place = line + (hash as usize + step) % LINE;
            if wanted(self.slots[place]) {
                return place;
            }
        }
        let spread = u64::from(hash.wrapping_mul(0x9e37_79b9));
        let mut place = ((spread * self.slots.len() as u64) >> 32) as usize;
        while !wanted(self.slots[place & mask]) {
            place += 1;
        }
        place & mask
    }

    /// Entries go into the larger table in the order in which they went into this one.
    #[cold]
    fn grow(&mut self, spot_of: impl Fn(Entry) -> Spot) {
        let size = 2 * self.slots.len();
        let old = std::mem::replace(&mut self.slots, vec![EMPTY; size]);
        for number in 0..self.log.len() {
            let Undo { place, before } = self.log[number];
            let Slot { hash, entry } = old[place as usize];
            let Some(entry) = entry else { continue };
            // What is logged again was replaced: it has its place already.
            let place = match before {
                None => self.place(spot_of(entry), |slot| slot.entry.is_none()),
                Some(_) => self.place(spot_of(entry), |slot| slot.entry == Some(entry)),
            };
            self.slots[place] = Slot { hash, entry: Some(entry) };
            self.log[number].place = place as u32;
        }
    }
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
        assert_eq!(table.len, 0);
        assert!(table.slots.iter().all(|slot| slot.entry.is_none()));
    }
}
