//! Names of up to sixteen bytes, as two words, and the table from them to numbers.
//!
//! Most names of values that are not numbers are short: `arg0`, `cst_12`, `c0_i32`. Two words hold
//! one with zeros behind it, so that finding its end, hashing and comparing it are a few operations
//! on words, without a loop over its bytes.
//!
//! The table is probed linearly and at most half full. Emptying it counts a generation up; what
//! bears another is not there.
//!
//! Limits: longer names, and names near the end of the text, are the caller's.

use crate::support::folded;

const WORDS: usize = 2;
/// The longest name that has words.
pub(super) const SHORT: usize = 8 * WORDS;
const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = ONES * 0x80;
const FIRST_SIZE: usize = 64;

/// A name with zeros behind it.
pub(super) type Words = [u64; WORDS];

/// The high bit of each byte that may stand in a name: letters, digits, `$`, `.`, `_`, `-`.
#[inline]
fn in_name(word: u64) -> u64 {
    let low = word & !HIGH;
    // The high bit of each byte that is at least `least`, and at most 127.
    let from = |bytes: u64, least: u8| bytes + ONES * u64::from(0x80 - least);
    let between = |bytes, first: u8, last: u8| from(bytes, first) & !from(bytes, last + 1);
    let equal = |byte: u8| !((low ^ (ONES * u64::from(byte))) + ONES * 0x7f);
    let letters = between(low | (ONES * 0x20), b'a', b'z');
    let digits = between(low, b'0', b'9') | between(low, b'-', b'.');
    (letters | digits | equal(b'_') | equal(b'$')) & !word & HIGH
}

/// The name at the start of eight bytes that has one word, and its length; `None` where it is empty
/// or longer. It must not start with a digit.
#[inline]
pub(super) fn in_one_word(bytes: u64) -> Option<(u64, usize)> {
    let others = !in_name(bytes) & HIGH;
    let len = others.trailing_zeros() as usize / 8;
    (others & !0x80 == others && others != 0).then(|| (bytes & ((1 << (8 * len)) - 1), len))
}

/// The words of the name at `pos`, and its length; `None` where it is empty, long, starts with a
/// digit, or is near the end of the text.
#[inline]
pub(super) fn name_at(src: &[u8], pos: usize) -> Option<(Words, usize)> {
    let text: &[u8; SHORT + 1] = src.get(pos..)?.first_chunk()?;
    let [first, second] = text[..SHORT].as_chunks::<8>().0 else { return None };
    let (first, second) = (u64::from_le_bytes(*first), u64::from_le_bytes(*second));
    if text[0].is_ascii_digit() {
        return None;
    }
    let others = !in_name(first) & HIGH;
    if others != 0 {
        let len = others.trailing_zeros() as usize / 8;
        let word = first & ((1 << (8 * len)) - 1);
        return (len > 0).then_some(([word, 0], len));
    }
    let others = !in_name(second) & HIGH;
    if others == 0 {
        return None;
    }
    let len = others.trailing_zeros() as usize / 8;
    Some(([first, second & ((1 << (8 * len)) - 1)], 8 + len))
}

/// The words of a name, if it is short enough.
pub(super) fn words(text: &[u8]) -> Option<Words> {
    let mut bytes = [0; SHORT];
    bytes.get_mut(..text.len())?.copy_from_slice(text);
    let [first, second] = bytes.as_chunks::<8>().0 else { return None };
    Some([u64::from_le_bytes(*first), u64::from_le_bytes(*second)])
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
    let word = words[0] ^ words[1].rotate_left(29);
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

    #[test]
    fn a_name_ends_where_no_byte_of_names_stands() {
        for byte in 0..=255u8 {
            let mut text = [b'-'; 32];
            text[..5].copy_from_slice(b"a.$_Z");
            text[5] = byte;
            let ends = !(byte.is_ascii_alphanumeric() || b"$._-".contains(&byte));
            let found = name_at(&text, 0);
            assert_eq!(found, ends.then(|| (words(b"a.$_Z").unwrap(), 5)), "{byte}");
            let mut text = [b'z'; 32];
            text[12] = byte;
            let found = name_at(&text, 0);
            assert_eq!(found, ends.then(|| (words(&[b'z'; 12]).unwrap(), 12)), "{byte}");
        }
    }

    #[test]
    fn numbers_long_names_and_the_end_of_the_text_are_left_alone() {
        for text in [&b"1abc =              "[..], b" a                  ", b"abc = 12345"] {
            assert_eq!(name_at(text, 0), None);
        }
        assert_eq!(name_at(b"abcdefghijklmnop = ", 0), None);
        assert!(name_at(b"abcdefghijklmno = ", 0).is_some());
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
