//! Names of up to sixteen bytes, as two words, and the table from them to numbers.
//!
//! Most names of values that are not numbers are short: `arg0`, `cst_12`, `c0_i32`. Two words hold
//! one with zeros behind it, so that finding its end, hashing and comparing it are a few operations,
//! without a loop over its bytes.
//!
//! The table is probed linearly and at most half full. Emptying it counts a generation up; what
//! bears another is not there.
//!
//! Limits: longer names, and names near the end of the text, are the caller's.

use crate::asm::sixteen::{self, Bytes, WIDTH};
use crate::support::folded;

const FIRST_SIZE: usize = 64;

/// A name with zeros behind it.
pub(super) type Words = Bytes;

/// The words of the name that these bytes start with, and its length; `None` where it is empty or may
/// be longer. It must not start with a digit.
#[inline(always)]
pub(super) fn name_in(bytes: Bytes) -> Option<(Words, usize)> {
    let len = sixteen::leading(sixteen::in_names(bytes));
    (len.wrapping_sub(1) < WIDTH - 1).then(|| (bytes & sixteen::first(len), len))
}

/// The words of a name, if it is short enough.
pub(super) fn words(text: &[u8]) -> Option<Words> {
    let mut bytes = [0; WIDTH];
    bytes.get_mut(..text.len())?.copy_from_slice(text);
    Some(Words::from_le_bytes(bytes))
}

#[derive(Clone, Copy, Default)]
struct Slot {
    words: Words,
    number: u32,
    /// The table's, if the slot is taken.
    generation: u32,
}

/// Numbers by names.
pub(super) struct ShortNames {
    /// As many as a power of two, or none.
    slots: Vec<Slot>,
    generation: u32,
    len: usize,
}

impl Default for ShortNames {
    fn default() -> Self {
        ShortNames { slots: Vec::new(), generation: 1, len: 0 }
    }
}

#[inline]
fn hash(words: Words) -> usize {
    let word = words as u64 ^ ((words >> 64) as u64).rotate_left(29);
    folded::hash(word) as usize
}

impl ShortNames {
    /// Forgets all names and keeps the memory.
    pub fn clear(&mut self) {
        self.len = 0;
        self.generation = self.generation.wrapping_add(1);
        if self.generation == 0 {
            self.slots.fill(Slot::default());
            self.generation = 1;
        }
    }

    /// The number of a name.
    #[inline]
    pub fn find(&self, words: Words) -> Option<u32> {
        let mut place = hash(words);
        loop {
            let slot = self.slots.get(place & self.slots.len().wrapping_sub(1))?;
            if slot.generation != self.generation {
                return None;
            }
            if slot.words == words {
                return Some(slot.number);
            }
            place += 1;
        }
    }

    /// Gives a number to a name that has none.
    pub fn insert(&mut self, words: Words, number: u32) {
        if self.slots.len() <= 2 * self.len {
            let size = (2 * self.slots.len()).max(FIRST_SIZE);
            let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
            for slot in old {
                if slot.generation == self.generation {
                    self.place(slot);
                }
            }
        }
        self.len += 1;
        self.place(Slot { words, number, generation: self.generation });
    }

    fn place(&mut self, slot: Slot) {
        let mask = self.slots.len() - 1;
        let mut place = hash(slot.words) & mask;
        while self.slots[place].generation == self.generation {
            place = (place + 1) & mask;
        }
        self.slots[place] = slot;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &[u8; 16]) -> Option<(Words, usize)> {
        name_in(Bytes::from_le_bytes(*text))
    }

    #[test]
    fn a_name_ends_where_no_byte_of_names_stands() {
        for byte in 0..=255u8 {
            let ends = !(byte.is_ascii_alphanumeric() || b"$._-".contains(&byte));
            for place in [5, 12] {
                let mut text = *b"a.$_Z-zzzzzzzzzz";
                text[place] = byte;
                let expected = ends.then(|| (words(&text[..place]).unwrap(), place));
                assert_eq!(name(&text), expected, "{byte}");
            }
        }
    }

    #[test]
    fn empty_and_long_names_are_left_alone() {
        assert_eq!(name(b" a              "), None);
        assert_eq!(name(b"abcdefghijklmnop"), None);
        assert!(name(b"abcdefghijklmno ").is_some());
    }

    #[test]
    fn names_are_found_until_the_table_is_emptied() {
        let mut names = ShortNames::default();
        let name = |n: u32| words(format!("v{n}").as_bytes()).unwrap();
        for round in 0..3 {
            assert_eq!(names.find(name(0)), None);
            for n in 0..500 {
                names.insert(name(n), n + round);
            }
            assert!((0..500).all(|n| names.find(name(n)) == Some(n + round)));
            assert_eq!(names.find(name(500)), None);
            names.clear();
        }
    }
}
