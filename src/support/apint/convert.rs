//! Changes of width and of sign.

use super::{ApInt, Repr};

impl ApInt {
    /// The value read as unsigned, if it fits.
    #[inline]
    pub fn to_u64(&self) -> Option<u64> {
        let (&low, high) = self.words().split_first()?;
        high.iter().all(|&word| word == 0).then_some(low)
    }

    /// The value read as signed, if it fits.
    #[inline]
    pub fn to_i64(&self) -> Option<i64> {
        let words = self.words();
        if self.width <= 64 {
            return Some(sign_extend(words[0], self.width));
        }
        let narrow = words[0] as i64;
        (*self == ApInt::from_i64(self.width, narrow)).then_some(narrow)
    }

    /// The value widened with zeros. A narrower `width` truncates.
    #[must_use]
    pub fn zext(&self, width: u32) -> ApInt {
        match self.repr {
            Repr::Inline(word) => ApInt::from_u64(width, word),
            Repr::Wide(ref words) => ApInt::from_words(width, words.to_vec()),
        }
    }

    /// The value widened with copies of its sign bit. A narrower `width` truncates.
    #[must_use]
    pub fn sext(&self, width: u32) -> ApInt {
        if let Repr::Inline(word) = self.repr {
            return ApInt::from_i64(width, sign_extend(word, self.width));
        }
        if !self.is_negative() || width <= self.width {
            return self.zext(width);
        }
        let mut words = self.words().to_vec();
        if !self.width.is_multiple_of(64) {
            *words.last_mut().expect("a value has a word") |= u64::MAX << (self.width % 64);
        }
        words.resize(super::word_count(width), u64::MAX);
        ApInt::from_words(width, words)
    }

    /// The low `width` bits of the value. A wider `width` extends with zeros.
    #[must_use]
    pub fn trunc(&self, width: u32) -> ApInt {
        self.zext(width)
    }

    /// The negated value, modulo two to the width.
    #[must_use]
    pub fn neg(&self) -> ApInt {
        if let Repr::Inline(word) = self.repr {
            return ApInt::from_u64(self.width, word.wrapping_neg());
        }
        let mut carry = true;
        let negated = self.words().iter().map(|&word| {
            let (sum, overflow) = (!word).overflowing_add(u64::from(carry));
            carry = overflow;
            sum
        });
        ApInt::from_words(self.width, negated.collect())
    }
}

/// The low `width` bits of `word` read as signed, for widths of up to 64.
pub(super) fn sign_extend(word: u64, width: u32) -> i64 {
    if width == 0 {
        return 0;
    }
    let unused = 64 - width;
    ((word << unused) as i64) >> unused
}
