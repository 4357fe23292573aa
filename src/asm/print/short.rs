//! Texts short enough to be copied without asking how long they are.
//!
//! Names of values and blocks are a few bytes long and printed all the time. One that is sixteen
//! bytes, its length among them, is one load and one store.

use super::numbering::eight_digits;
use crate::support::folded;

/// A text of up to 15 bytes, its length in the last byte: 0 where there is none.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ShortText(pub [u8; 16]);

impl ShortText {
    /// A few bytes and a number.
    #[inline]
    pub fn numbered<const N: usize>(prefix: &[u8; N], number: u32) -> ShortText {
        const { assert!(N <= 7) };
        if number >= 100_000_000 {
            return ShortText::default();
        }
        let (digits, zeros) = eight_digits(number);
        let mut text = [0; 16];
        text[..N].copy_from_slice(prefix);
        text[N..N + 8].copy_from_slice(&digits);
        text[15] = (N + 8 - zeros) as u8;
        ShortText(text)
    }

    /// Two texts, one behind the other, if there are two and they are not too long.
    #[inline]
    pub fn joined(first: &[u8], second: &[u8]) -> ShortText {
        let mut text = [0; 16];
        let len = first.len() + second.len();
        if first.is_empty() || len > 15 {
            return ShortText(text);
        }
        text[..first.len()].copy_from_slice(first);
        text[first.len()..len].copy_from_slice(second);
        text[15] = len as u8;
        ShortText(text)
    }

    /// The text, `_` and a number, if that is not too long.
    #[inline]
    pub fn numbered_after(self, number: u32) -> Option<ShortText> {
        let (digits, zeros) = eight_digits(number);
        let start = self.len() + 1;
        let len = start + 8 - zeros;
        if number >= 100_000_000 || len > 15 {
            return None;
        }
        // What was the length is part of it no more.
        let text = u128::from_le_bytes(self.0) & (u128::MAX >> 8);
        let number = u128::from(u64::from_le_bytes(digits)) << 8 | u128::from(b'_');
        let mut bytes = (text | number << (8 * (start - 1))).to_le_bytes();
        bytes[15] = len as u8;
        Some(ShortText(bytes))
    }

    /// A hash of the text.
    #[inline]
    pub fn hash(self) -> usize {
        let text = u128::from_le_bytes(self.0);
        let word = text as u64 ^ ((text >> 64) as u64).rotate_left(29);
        folded::hash(word) as usize
    }

    /// How long it is.
    #[inline]
    pub fn len(&self) -> usize {
        usize::from(self.0[15] & 15)
    }

    /// The text.
    pub fn bytes(&self) -> &[u8] {
        &self.0[..self.len()]
    }
}

/// Names of numbers, `%` before them, asked for in order mostly.
#[derive(Default)]
pub(super) struct NumberNames {
    /// The number of `text`.
    number: u32,
    text: u128,
    /// What makes the last digit of the text the next.
    step: u128,
    /// How many numbers from this one on differ in the last digit only.
    left: u32,
}

impl NumberNames {
    /// The name of a number.
    #[inline]
    pub fn name(&mut self, number: u32) -> ShortText {
        if self.number != number || self.left == 0 {
            self.start(number);
        }
        let text = self.text;
        self.number += 1;
        self.text = text.wrapping_add(self.step);
        self.left -= 1;
        ShortText(text.to_le_bytes())
    }

    #[inline(never)]
    fn start(&mut self, number: u32) {
        let text = ShortText::numbered(b"%", number);
        let step = match text.len() {
            0 => 0,
            len => 1 << (8 * (len - 1)),
        };
        let left = if step == 0 { 1 } else { 10 - number % 10 };
        *self = NumberNames { number, text: u128::from_le_bytes(text.0), step, left };
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberNames, ShortText};

    #[test]
    fn names_are_counted_up_and_start_anywhere() {
        let mut names = NumberNames::default();
        for start in [0, 3, 8, 98, 7, 4_095, 99_999_990] {
            for number in start..start + 130 {
                let wanted = if number < 100_000_000 { format!("%{number}") } else { "".into() };
                assert_eq!(names.name(number).bytes(), wanted.as_bytes());
            }
        }
    }

    #[test]
    fn a_number_is_put_behind_a_text_as_long_as_that_is_short() {
        let text = ShortText::joined(b"%", b"c0_i32");
        for number in [0, 7, 10, 99, 1_234_567] {
            let expected = ShortText::joined(b"%c0_i32_", number.to_string().as_bytes());
            assert_eq!(text.numbered_after(number).map(|text| text.0), Some(expected.0));
        }
        assert!(text.numbered_after(12_345_678).is_none());
        assert!(ShortText::joined(b"%", b"01234567890123").numbered_after(1).is_none());
    }

    #[test]
    fn texts_that_are_too_long_are_none() {
        assert_eq!(ShortText::joined(b"%", b"0123456789abcd").bytes(), b"%0123456789abcd");
        assert_eq!(ShortText::joined(b"%", b"0123456789abcde").bytes(), b"");
        assert_eq!(ShortText::joined(b"", b"#1").bytes(), b"");
        assert_eq!(ShortText::numbered(b"^bb", 99_999_999).bytes(), b"^bb99999999");
        assert_eq!(ShortText::numbered(b"^bb", 100_000_000).bytes(), b"");
    }
}
