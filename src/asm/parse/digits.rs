//! Eight bytes of a text as digits, all at once.
//!
//! As in D. Lemire, "Quickly parsing eight digits", 2018.

const ONES: u64 = 0x0101_0101_0101_0101;

/// What the bytes are worth as digits, and the high bit of each that is none.
#[inline(always)]
pub(super) fn digits(bytes: u64) -> (u64, u64) {
    let digits = bytes ^ (ONES * 0x30);
    let others = (digits | ((digits & (ONES * 0x7f)) + ONES * (0x7f - 9))) & (ONES * 0x80);
    (digits, others)
}

/// The number that eight digits are worth, the first in the lowest byte.
#[inline(always)]
pub(super) fn number(digits: u64) -> u32 {
    let pairs = (digits.wrapping_mul(10) + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs.wrapping_mul(100) + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    (fours.wrapping_mul(10_000) + (fours >> 32)) as u32
}
