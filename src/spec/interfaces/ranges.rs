//! Ranges of integers.

use crate::context::Context;
use crate::ir::Body;

/// The values that an integer of up to 64 bits (or `index`) may have: read with and without sign,
/// both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct IntRange {
    /// Least and greatest, without sign.
    pub unsigned: (u64, u64),
    /// Least and greatest, with sign.
    pub signed: (i64, i64),
    /// Width in bits.
    pub width: u32,
}

impl IntRange {
    /// All integers of a width.
    ///
    /// # Panics
    /// When the width is 0 or more than 64.
    pub fn all(width: u32) -> Self {
        assert!((1..=64).contains(&width), "ranges are of 1 to 64 bits");
        let unused = 64 - width;
        let unsigned = (0, u64::MAX >> unused);
        IntRange { unsigned, signed: (i64::MIN >> unused, i64::MAX >> unused), width }
    }

    /// One integer: the low bits of `value`.
    pub fn constant(width: u32, value: u64) -> Self {
        let unused = 64 - Self::all(width).width;
        let (unsigned, signed) = (value << unused >> unused, (value << unused) as i64 >> unused);
        IntRange { unsigned: (unsigned, unsigned), signed: (signed, signed), width }
    }

    /// The integers from one to another, without sign.
    pub fn from_unsigned(width: u32, least: u64, greatest: u64) -> Self {
        let all = Self::all(width);
        let sign = 1 << (width - 1);
        // Where no value or every value has the sign bit, the order with sign is the same.
        let signed = if (least & sign) == (greatest & sign) {
            let (a, b) = (Self::constant(width, least), Self::constant(width, greatest));
            (a.signed.0, b.signed.0)
        } else {
            all.signed
        };
        IntRange { unsigned: (least, greatest), signed, width }
    }

    /// The integers from one to another, with sign.
    pub fn from_signed(width: u32, least: i64, greatest: i64) -> Self {
        let all = Self::all(width);
        let unsigned = if (least < 0) == (greatest < 0) {
            let mask = all.unsigned.1;
            (least as u64 & mask, greatest as u64 & mask)
        } else {
            all.unsigned
        };
        IntRange { unsigned, signed: (least, greatest), width }
    }

    /// What is in both.
    #[must_use]
    pub fn and(self, other: IntRange) -> Self {
        let unsigned =
            (self.unsigned.0.max(other.unsigned.0), self.unsigned.1.min(other.unsigned.1));
        let signed = (self.signed.0.max(other.signed.0), self.signed.1.min(other.signed.1));
        IntRange { unsigned, signed, width: self.width }
    }

    /// The least range with what is in either.
    #[must_use]
    pub fn or(self, other: IntRange) -> Self {
        let unsigned =
            (self.unsigned.0.min(other.unsigned.0), self.unsigned.1.max(other.unsigned.1));
        let signed = (self.signed.0.min(other.signed.0), self.signed.1.max(other.signed.1));
        IntRange { unsigned, signed, width: self.width }
    }
}

crate::interface! {
    /// Ops that bound their results, given bounds of their operands.
    pub trait InferIntRangeInterface, IntRangeTable, IntRangeOp {
        /// The range of each result; operands that are no integers have none.
        fn result_ranges(self, cx: &Context, body: &Body, operands: &[Option<IntRange>]) -> Vec<Option<IntRange>>;
    }
}

#[cfg(test)]
mod tests {
    use super::IntRange;

    #[test]
    fn a_range_with_one_sign_is_the_same_in_both_readings() {
        assert_eq!(IntRange::from_unsigned(8, 250, 255).signed, (-6, -1));
        assert_eq!(IntRange::from_unsigned(8, 1, 200).signed, (-128, 127));
        assert_eq!(IntRange::from_signed(8, -2, -1).unsigned, (254, 255));
        assert_eq!(IntRange::from_signed(8, -1, 1).unsigned, (0, 255));
        assert_eq!(IntRange::constant(64, u64::MAX).signed, (-1, -1));
    }

    #[test]
    fn ranges_meet_and_join() {
        let (a, b) = (IntRange::from_unsigned(8, 0, 9), IntRange::from_unsigned(8, 5, 20));
        assert_eq!(a.and(b).unsigned, (5, 9));
        assert_eq!(a.or(b).signed, (0, 20));
    }
}
