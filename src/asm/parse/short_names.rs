//! Names of up to sixteen bytes, as two words, and the table from them to numbers.
//!
//! Most names of values that are not numbers are short: `arg0`, `cst_12`, `c0_i32`. Two words hold
//! one with zeros behind it, so that finding its end, hashing and comparing it are a few operations,
//! without a loop over its bytes.
//!
//! The table is probed linearly and at most half full. Emptying it counts a generation up; what
//! bears another is not there. In a body with many names each look at it is a wait for memory. There
//! a name that ends in a number is at that number of a vector instead, unless another has that place
//! (`%c7` and `%x7`): names that follow each other in the text are neighbours then.
//!
//! Limits: longer names, and names near the end of the text, are the caller's.

use super::digits;
use crate::asm::sixteen::{self, Bytes, WIDTH};
use crate::support::folded;

const FIRST_SIZE: usize = 64;
/// Up to this size a table may be larger than its names need.
const NEAR_SIZE: usize = 512;
/// From this size on the table is larger than what is near a core, and places go by number.
const LARGE_SIZE: usize = 1 << 14;

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

/// A table without room for names.
struct Empty;

/// A hash table of names.
#[derive(Default)]
struct Table {
    /// As many as a power of two, or none.
    slots: Vec<Slot>,
    /// How many of them are taken.
    len: usize,
}

/// Names that a table near a core would not hold.
#[derive(Default)]
struct Many {
    /// Those that end in a number, each at that number.
    counted: Vec<Slot>,
    /// Those with this number or a larger one are not there.
    limit: usize,
    /// The others.
    others: Table,
    /// How many names there are.
    len: usize,
}

/// Numbers by names.
pub(super) struct ShortNames {
    /// All of them; empty where there are many.
    few: Table,
    many: Option<Box<Many>>,
    generation: u32,
}

impl Default for ShortNames {
    fn default() -> Self {
        ShortNames { few: Table::default(), many: None, generation: 1 }
    }
}

#[inline]
fn hash(words: Words) -> usize {
    let word = words as u64 ^ ((words >> 64) as u64).rotate_left(29);
    folded::hash(word) as usize
}

/// The number of up to seven digits that a name ends in.
#[inline]
fn number_in(words: Words) -> Option<usize> {
    let last = ((words << (words.leading_zeros() & 0x78)) >> 64) as u64;
    let (digits, others) = digits::digits(last);
    let len = others.leading_zeros() / 8;
    // With zeros in front it has eight digits.
    let digits = digits & u64::MAX.checked_shl(64 - 8 * len)?;
    (len < 8).then(|| digits::number(digits) as usize)
}

impl Table {
    /// The number of a name, if it is there; `Err` if the table is empty.
    #[inline(always)]
    fn find(&self, words: Words, generation: u32) -> Result<Option<u32>, Empty> {
        let mut place = hash(words);
        loop {
            let slot = self.slots.get(place & self.slots.len().wrapping_sub(1)).ok_or(Empty)?;
            if slot.generation != generation {
                return Ok(None);
            }
            if slot.words == words {
                return Ok(Some(slot.number));
            }
            place += 1;
        }
    }

    /// Whether another name would be one too many.
    fn is_full(&self) -> bool {
        self.slots.len() <= 2 * self.len
    }

    #[cold]
    fn grow(&mut self, generation: u32) {
        let size = (2 * self.slots.len()).max(FIRST_SIZE);
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        self.len = 0;
        old.into_iter().filter(|old| old.generation == generation).for_each(|old| self.place(old));
    }

    /// The number of a name that is there, or that is put in.
    #[inline(always)]
    fn find_or_insert(&mut self, new: Slot) -> u32 {
        if self.is_full() {
            self.grow(new.generation);
        }
        let mask = self.slots.len() - 1;
        let mut place = hash(new.words);
        loop {
            let slot = &mut self.slots[place & mask];
            if slot.generation != new.generation {
                *slot = new;
                self.len += 1;
                return new.number;
            }
            if slot.words == new.words {
                return slot.number;
            }
            place += 1;
        }
    }

    fn place(&mut self, slot: Slot) {
        self.len += 1;
        let mask = self.slots.len() - 1;
        let mut place = hash(slot.words) & mask;
        while self.slots[place].generation == slot.generation {
            place = (place + 1) & mask;
        }
        self.slots[place] = slot;
    }
}

impl Many {
    fn find(&self, words: Words, generation: u32) -> Option<u32> {
        if let Some(place) = number_in(words).filter(|place| *place < self.limit) {
            let slot = self.counted.get(place).filter(|slot| slot.generation == generation)?;
            if slot.words == words {
                return Some(slot.number);
            }
        }
        self.others.find(words, generation).unwrap_or(None)
    }

    /// Puts in a name that is not there: where its number says, if that is not far off or taken.
    fn insert(&mut self, slot: Slot) {
        self.len += 1;
        if let Some(here) = self.place_for(slot) {
            *here = slot;
        } else {
            self.others.find_or_insert(slot);
        }
    }

    /// Where a name's number says that it is to be, if that is not far off or taken.
    fn place_for(&mut self, slot: Slot) -> Option<&mut Slot> {
        let place = number_in(slot.words).filter(|place| *place < self.limit)?;
        // What there are many names for may take as many places; a few must not take more.
        if place > 4 * self.len + LARGE_SIZE {
            self.limit = place;
            return None;
        }
        if place >= self.counted.len() {
            let more = (place + place / 4 + LARGE_SIZE).min(self.limit);
            self.counted.resize(more, Slot::default());
        }
        Some(&mut self.counted[place]).filter(|here| here.generation != slot.generation)
    }
}

impl ShortNames {
    /// Forgets all names and keeps the memory of few.
    pub fn clear(&mut self) {
        // In the table of a large body the names of a small one would lie far apart.
        self.few.slots.truncate((8 * self.few.len).next_power_of_two().max(NEAR_SIZE));
        self.few.len = 0;
        self.many = None;
        self.generation = self.generation.wrapping_add(1);
        if self.generation == 0 {
            self.few.slots.fill(Slot::default());
            self.generation = 1;
        }
    }

    /// The number of a name.
    #[inline]
    pub fn find(&self, words: Words) -> Option<u32> {
        match self.few.find(words, self.generation) {
            Ok(found) => found,
            Err(Empty) => self.find_among_many(words),
        }
    }

    #[inline(never)]
    fn find_among_many(&self, words: Words) -> Option<u32> {
        self.many.as_ref()?.find(words, self.generation)
    }

    /// The number of a name: this one if it has none yet.
    #[inline]
    pub fn find_or_insert(&mut self, words: Words, number: u32) -> u32 {
        let slot = Slot { words, number, generation: self.generation };
        if self.many.is_none() && self.few.len < LARGE_SIZE / 2 {
            return self.few.find_or_insert(slot);
        }
        self.find_or_insert_among_many(slot)
    }

    #[inline(never)]
    fn find_or_insert_among_many(&mut self, slot: Slot) -> u32 {
        if let Some(number) = self.find(slot.words) {
            return number;
        }
        let many = self.many.get_or_insert_with(|| {
            let mut many = Box::new(Many { limit: usize::MAX, ..Many::default() });
            let few = std::mem::take(&mut self.few).slots;
            let taken = few.into_iter().filter(|few| few.generation == slot.generation);
            taken.for_each(|few| many.insert(few));
            many
        });
        many.insert(slot);
        slot.number
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
                assert_eq!(names.find_or_insert(name(n), n + round), n + round);
                assert_eq!(names.find_or_insert(name(n), u32::MAX), n + round);
            }
            assert!((0..500).all(|n| names.find(name(n)) == Some(n + round)));
            assert_eq!(names.find(name(500)), None);
            names.clear();
        }
    }

    #[test]
    fn names_end_in_numbers() {
        let number = |text: &str| number_in(words(text.as_bytes()).unwrap());
        assert_eq!(number("c0"), Some(0));
        assert_eq!(number("c1234567"), Some(1_234_567));
        assert_eq!(number("a_long_name_042"), Some(42));
        assert_eq!(number("c12345678"), None);
        assert_eq!(number("c1_"), None);
        assert_eq!(number("arg"), None);
    }

    #[test]
    fn many_names_share_numbers_and_some_are_far_off() {
        let mut names = ShortNames::default();
        let name = |text: String| words(text.as_bytes()).unwrap();
        for _ in 0..2 {
            let all: Vec<Words> = (0..40_000)
                .flat_map(|n| [format!("c{n}"), format!("x{n}_i64"), format!("c0{n}")])
                .chain((0..100).map(|n| format!("far{}", 9_999_999 - 7 * n)))
                .map(name)
                .collect();
            for (number, words) in all.iter().enumerate() {
                assert_eq!(names.find(*words), None);
                assert_eq!(names.find_or_insert(*words, number as u32), number as u32);
                assert_eq!(names.find_or_insert(*words, u32::MAX), number as u32);
            }
            let found =
                |(number, words): (usize, &Words)| names.find(*words) == Some(number as u32);
            assert!(all.iter().enumerate().all(found));
            assert_eq!(names.find(name("c40000".to_owned())), None);
            names.clear();
        }
    }
}
