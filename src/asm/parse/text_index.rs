//! An index of texts by their hashes, for the memories of what texts mean.
//!
//! Linear probing in a table that is at most half full, with a half of the hash beside each
//! position: a text that is there is mostly found with one look into the table and one comparison.
//! Texts themselves are the caller's, who compares them: equal hashes prove nothing.
//!
//! Limits: nothing is taken out but everything; positions are below 2^32 - 1.

#[derive(Clone, Copy, Default)]
struct Slot {
    tag: u32,
    /// The position, plus 1; 0 where there is none.
    position: u32,
}

/// Positions by the hashes of the texts there.
#[derive(Default)]
pub(super) struct TextIndex {
    /// As many as a power of two, or none.
    slots: Vec<Slot>,
    len: usize,
}

/// The lower half of the hash: the hasher leaves its best bits there.
#[inline]
fn tag(hash: u64) -> u32 {
    hash as u32
}

const FIRST_SIZE: usize = 256;

impl TextIndex {
    /// Forgets all positions and keeps the memory.
    pub fn clear(&mut self) {
        self.slots.fill(Slot::default());
        self.len = 0;
    }

    /// A position that was put in with this hash and is that of the `same` text.
    #[inline]
    pub fn find(&self, hash: u64, same: impl Fn(u32) -> bool) -> Option<u32> {
        let tag = tag(hash);
        let mut place = tag as usize;
        loop {
            let slot = self.slots.get(place & self.slots.len().wrapping_sub(1))?;
            let position = slot.position.checked_sub(1)?;
            if slot.tag == tag && same(position) {
                return Some(position);
            }
            place += 1;
        }
    }

    /// Puts in a position.
    pub fn insert(&mut self, hash: u64, position: u32) {
        if self.slots.len() <= 2 * self.len {
            let size = (2 * self.slots.len()).max(FIRST_SIZE);
            let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
            for slot in old {
                if slot.position != 0 {
                    self.place(slot);
                }
            }
        }
        self.len += 1;
        self.place(Slot { tag: tag(hash), position: position + 1 });
    }

    fn place(&mut self, slot: Slot) {
        let mask = self.slots.len() - 1;
        let mut place = slot.tag as usize & mask;
        while self.slots[place].position != 0 {
            place = (place + 1) & mask;
        }
        self.slots[place] = slot;
    }
}

#[cfg(test)]
mod tests {
    use super::TextIndex;

    #[test]
    fn positions_are_found_by_hash_and_text_as_the_table_grows() {
        let mut index = TextIndex::default();
        assert_eq!(index.find(7, |_| true), None);
        // Five positions share each hash, and some of the hashes lie close together.
        let hash = |position: u32| u64::from(position / 5 * 3);
        for position in 0..5000 {
            index.insert(hash(position), position);
        }
        for position in 0..5000 {
            assert_eq!(index.find(hash(position), |found| found == position), Some(position));
        }
        assert_eq!(index.find(1, |_| true), None);
        assert_eq!(index.find(0, |_| false), None);
        index.clear();
        assert_eq!(index.find(0, |_| true), None);
    }
}
