//! Integers as bytes, the way dense elements store them.
//!
//! An element takes its width rounded up to bytes, lowest byte first, with zeros above the width.
//! Elements of width one are packed eight to a byte; packing is the business of whoever holds the
//! whole list, not of one element.

use super::{ApInt, MAX_WIDTH};

impl ApInt {
    /// The bytes that one dense element of this width takes, where elements are not packed.
    #[inline]
    pub fn byte_len(width: u32) -> usize {
        (width as usize).div_ceil(8)
    }

    /// The low `width` bits of the number whose bytes are `bytes`, lowest first.
    ///
    /// Missing bytes count as zero and surplus ones are dropped.
    pub fn from_le_bytes(width: u32, bytes: &[u8]) -> Self {
        debug_assert!(width <= MAX_WIDTH);
        let bytes = &bytes[..bytes.len().min(Self::byte_len(width))];
        let words = bytes.chunks(8).map(|chunk| {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            u64::from_le_bytes(word)
        });
        if width <= 64 {
            let mut words = words;
            return ApInt::from_u64(width, words.next().unwrap_or(0));
        }
        ApInt::from_words(width, words.collect())
    }

    /// Appends the value's [`ApInt::byte_len`] bytes, lowest first.
    pub fn write_le_bytes(&self, out: &mut Vec<u8>) {
        let mut left = Self::byte_len(self.width);
        for word in self.words() {
            let take = left.min(8);
            out.extend_from_slice(&word.to_le_bytes()[..take]);
            left -= take;
        }
    }
}
