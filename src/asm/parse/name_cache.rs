//! Op names as they stand in the text, recognised without looking for their ends first.
//!
//! A program uses a few dozen op names hundreds of thousands of times. A name of up to 23 bytes is
//! three words with zeros behind it, so comparing it is comparing these; the quote that ends it is
//! found in the words, too (the test for a zero byte is Mycroft's, 1987).
//!
//! A table of one entry a place: what two names share a place, the later has it.

use super::ops::NameEntry;

const PLACES: usize = 256;
const WORDS: usize = 3;
/// Bytes that must follow the place of a name for it to be looked up.
const REACH: usize = 8 * WORDS;

#[derive(Clone, Copy)]
struct Place {
    words: [u64; WORDS],
    entry: NameEntry,
}

/// Names and what is known of them.
pub(super) struct NameCache {
    places: Box<[Option<Place>; PLACES]>,
}

impl Default for NameCache {
    fn default() -> Self {
        NameCache { places: Box::new([None; PLACES]) }
    }
}

/// The words of the text up to a quote, zeros behind it, and the length; `None` where there is no
/// quote near.
#[inline]
fn words(text: &[u8; REACH]) -> Option<([u64; WORDS], usize)> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let mut words = [0; WORDS];
    for (number, bytes) in text.as_chunks::<8>().0.iter().enumerate() {
        let word = u64::from_le_bytes(*bytes);
        let quotes = word ^ (ONES * u64::from(b'"'));
        let found = quotes.wrapping_sub(ONES) & !quotes & (ONES * 0x80);
        if found != 0 {
            let len = found.trailing_zeros() / 8;
            words[number] = word & ((1 << (8 * len)) - 1);
            return Some((words, 8 * number + len as usize));
        }
        words[number] = word;
    }
    None
}

#[inline]
fn place(words: &[u64; WORDS]) -> usize {
    let mixed = words[0] ^ words[1].rotate_left(23) ^ words[2].rotate_left(41);
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

impl NameCache {
    /// What is known of the name whose text starts at `pos`, and its length.
    #[inline]
    pub fn find(&self, src: &[u8], pos: usize) -> Option<(NameEntry, usize)> {
        let (words, len) = words(src.get(pos..)?.first_chunk()?)?;
        let known = self.places[place(&words)].as_ref()?;
        (known.words == words).then_some((known.entry, len))
    }

    /// Keeps what is known of the name whose text starts at `pos`.
    #[cold]
    pub fn insert(&mut self, src: &[u8], pos: usize, entry: NameEntry) {
        if let Some((words, _)) = src.get(pos..).and_then(|text| words(text.first_chunk()?)) {
            self.places[place(&words)] = Some(Place { words, entry });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_name_ends_at_its_quote() {
        let of = |text: &str| {
            let mut bytes = [b'x'; 24];
            bytes[..text.len()].copy_from_slice(text.as_bytes());
            words(&bytes)
        };
        assert_eq!(of("llvm.add\"(%1").map(|(_, len)| len), Some(8));
        assert_eq!(of("a\"").map(|(words, len)| (words[0], len)), Some((u64::from(b'a'), 1)));
        assert_eq!(of("a\"("), of("a\"()\""));
        assert_eq!(of("\"").map(|(_, len)| len), Some(0));
        assert_eq!(of("llvm.mlir.addressof.far"), None);
        assert_ne!(of("llvm.add\""), of("llvm.adc\""));
    }
}
