//! Hash tables in scopes: what is entered in one is taken out when it is left.
//!
//! A scope sees what the scopes around it hold. Leaving one undoes what was entered in it, from a
//! log, so entering and leaving cost nothing by themselves and every insert is undone once. What
//! went in last comes out first, so taking an entry out leaves no hole that another was put behind.
//!
//! Where in a table an entry belongs is said by the tables themselves ([`super::table`],
//! [`super::plan`]).

/// Eight bytes, since in a huge body each look is a wait for memory.
#[derive(Clone, Copy)]
pub(super) struct Slot<E> {
    pub hash: u32,
    pub entry: Option<E>,
}

/// What an insert replaced.
#[derive(Clone, Copy)]
struct Undo<E> {
    /// Where in the table.
    place: u32,
    before: Option<E>,
}

/// The slots of a table.
#[derive(Clone)]
pub(super) struct Slots<E> {
    /// As many as a power of two, or none.
    pub slots: Vec<Slot<E>>,
    len: usize,
    log: Vec<Undo<E>>,
}

impl<E> Default for Slots<E> {
    fn default() -> Self {
        Slots { slots: Vec::new(), len: 0, log: Vec::new() }
    }
}

const FIRST_SIZE: usize = 64;

impl<E: Copy + PartialEq> Slots<E> {
    const EMPTY: Slot<E> = Slot { hash: 0, entry: None };

    /// Makes room for so many entries, while there are none.
    pub fn expect(&mut self, entries: usize) {
        let size = (entries * 8 / 5).next_power_of_two().max(FIRST_SIZE);
        if self.log.is_empty() && self.slots.len() < size {
            self.slots = vec![Self::EMPTY; size];
        }
    }

    /// How many entries there are.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Opens a scope; returns what [`Slots::leave`] needs.
    pub fn enter(&self) -> usize {
        self.log.len()
    }

    /// Closes a scope.
    pub fn leave(&mut self, mark: usize) {
        // Clearing costs the table's size, taking entries out their number.
        if mark == 0 && self.log.len() * 8 >= self.slots.len() {
            self.slots.fill(Self::EMPTY);
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

    /// Puts an entry where none is; there must be room ([`Slots::is_full`]).
    #[inline]
    pub fn insert(&mut self, place: usize, hash: u32, own: E) {
        self.slots[place] = Slot { hash, entry: Some(own) };
        self.len += 1;
        self.log.push(Undo { place: place as u32, before: None });
    }

    /// Puts an entry in the place of another.
    pub fn replace(&mut self, place: usize, own: E) {
        let before = self.slots[place].entry.replace(own);
        self.log.push(Undo { place: place as u32, before });
    }

    /// Whether there is no room: at most five of eight are taken.
    #[inline]
    pub fn is_full(&self) -> bool {
        self.slots.len() * 5 <= self.len * 8
    }

    /// Doubles the slots; entries go into the larger table in the order in which they went into this
    /// one. `place` says where the first slot is, in the order of search for an entry, that is as
    /// wanted.
    #[cold]
    pub fn grow(&mut self, place: impl Fn(&[Slot<E>], Slot<E>, &dyn Fn(Slot<E>) -> bool) -> usize) {
        let size = (2 * self.slots.len()).max(FIRST_SIZE);
        let old = std::mem::replace(&mut self.slots, vec![Self::EMPTY; size]);
        for Undo { place: logged, before } in &mut self.log {
            let slot = old[*logged as usize];
            if slot.entry.is_none() {
                continue;
            }
            // What is logged again was replaced: it has its place already.
            let is_new = before.is_none();
            let at = place(&self.slots, slot, &|other| match is_new {
                true => other.entry.is_none(),
                false => other.entry == slot.entry,
            });
            self.slots[at] = slot;
            *logged = u32::try_from(at).expect("there are fewer entries than handles");
        }
    }
}

/// Where a search by hash alone begins.
#[inline]
pub(super) fn home(hash: u32, slots: usize) -> usize {
    let spread = u64::from(hash.wrapping_mul(0x9e37_79b9));
    ((spread * slots as u64) >> 32) as usize
}

/// Where the first of the slots is, from a hash's own on, that is as wanted; there must be one.
#[inline]
pub(super) fn probe<E: Copy>(
    slots: &[Slot<E>],
    hash: u32,
    wanted: impl Fn(Slot<E>) -> bool,
) -> usize {
    let mask = slots.len() - 1;
    let mut place = home(hash, slots.len());
    while !wanted(slots[place & mask]) {
        place += 1;
    }
    place & mask
}
