//! Integers of any width, as the values of integer attributes.
//!
//! An IR integer is a bit pattern of a declared width, from `i0` to [`MAX_WIDTH`] bits. Whether it
//! is read as signed or unsigned is decided by whoever looks at it, so the value itself carries no
//! signedness.
//!
//! ```
//! use irtool::support::apint::ApInt;
//! let byte = ApInt::from_u64(8, 200);
//! assert_eq!(byte.to_string_signed(), "-56");
//! assert_eq!(byte.to_string_unsigned(), "200");
//! ```
//!
//! Invariants: bits at and above the width are zero, and a width of up to 64 bits is never boxed,
//! so equal values of equal width are equal structurally. A value takes 24 bytes.
//!
//! Limits: there is no arithmetic here beyond what reading and writing attributes needs, and no
//! order, because the order depends on a signedness that the value does not have.

mod bytes;
mod convert;
mod literal;
mod text;

#[cfg(test)]
mod tests;

pub use literal::{IntError, IntKind, IntPosition, parse_int};

/// The widest integer type that the text format accepts, in bits.
pub const MAX_WIDTH: u32 = 16_777_215;

/// A two's complement bit pattern of a declared width.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ApInt {
    width: u32,
    repr: Repr,
}

/// Where the bits live: in place up to 64, in a boxed slice of exactly the words needed above.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Inline(u64),
    Wide(Box<[u64]>),
}

const _: () =
    assert!(size_of::<ApInt>() == 24, "an integer attribute's payload stays within three words");

impl ApInt {
    /// The value zero of the given width.
    pub fn zero(width: u32) -> Self {
        Self::from_u64(width, 0)
    }

    /// The low `width` bits of `value`.
    pub fn from_u64(width: u32, value: u64) -> Self {
        if width <= 64 {
            return ApInt { width, repr: Repr::Inline(value & low_mask(width)) };
        }
        let mut words = vec![0; word_count(width)];
        words[0] = value;
        Self::from_words(width, words)
    }

    /// The low `width` bits of `value`, extended by its sign above 64 bits.
    pub fn from_i64(width: u32, value: i64) -> Self {
        if width <= 64 {
            return Self::from_u64(width, value as u64);
        }
        let fill = if value < 0 { u64::MAX } else { 0 };
        let mut words = vec![fill; word_count(width)];
        words[0] = value as u64;
        Self::from_words(width, words)
    }

    /// The low `width` bits of the number whose 64-bit digits are `words`, lowest first.
    ///
    /// Missing words count as zero and surplus ones are dropped.
    pub fn from_words(width: u32, mut words: Vec<u64>) -> Self {
        words.resize(word_count(width), 0);
        let last = words.len() - 1;
        words[last] &= low_mask(width - 64 * last as u32);
        let repr =
            if width <= 64 { Repr::Inline(words[0]) } else { Repr::Wide(words.into_boxed_slice()) };
        ApInt { width, repr }
    }

    /// The number of bits.
    #[inline]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// The bits in 64-bit digits, lowest first; at least one digit, even for a width of zero.
    #[inline]
    pub fn words(&self) -> &[u64] {
        match &self.repr {
            Repr::Inline(word) => std::slice::from_ref(word),
            Repr::Wide(words) => words,
        }
    }

    /// Whether every bit is zero.
    #[inline]
    pub fn is_zero(&self) -> bool {
        self.words().iter().all(|&word| word == 0)
    }

    /// Bit `index`, counted from the lowest; bits beyond the width are zero.
    #[inline]
    pub fn bit(&self, index: u32) -> bool {
        let word = self.words().get((index / 64) as usize);
        word.is_some_and(|word| word >> (index % 64) & 1 != 0)
    }

    /// The sign bit; false for a width of zero.
    #[inline]
    pub fn is_negative(&self) -> bool {
        self.width != 0 && self.bit(self.width - 1)
    }

    /// Whether the value is the largest one read as unsigned: every bit is set.
    pub fn is_unsigned_max(&self) -> bool {
        self.count_ones() == self.width
    }

    /// Whether the value is the smallest one read as signed: only the sign bit is set.
    pub fn is_signed_min(&self) -> bool {
        self.is_negative() && self.count_ones() == 1
    }

    /// Whether the value is the largest one read as signed: only the sign bit is clear.
    pub fn is_signed_max(&self) -> bool {
        self.width != 0 && !self.is_negative() && self.count_ones() == self.width - 1
    }

    /// The number of set bits.
    pub fn count_ones(&self) -> u32 {
        self.words().iter().map(|word| word.count_ones()).sum()
    }

    /// The length of the value in bits, read as unsigned: the position above its highest set bit.
    pub fn active_bits(&self) -> u32 {
        let words = self.words();
        match words.iter().rposition(|&word| word != 0) {
            None => 0,
            Some(top) => 64 * top as u32 + 64 - words[top].leading_zeros(),
        }
    }
}

/// The digits that a width takes in [`ApInt::words`].
fn word_count(width: u32) -> usize {
    (width as usize).div_ceil(64).max(1)
}

/// The mask of the low `bits` bits, where `bits` is at most 64.
fn low_mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}
