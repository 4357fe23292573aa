//! Integer literals of the text format.
//!
//! A literal is decimal or `0x` hexadecimal, and a minus before it is a token of its own, so it
//! reaches this place as a flag. The range rule is one for all positions:
//!
//! - the magnitude must fit in the width, leading zeros aside;
//! - without a minus, a signless or unsigned type takes every such magnitude (`255 : i8` is `-1`),
//!   a signed one or `index` only those that leave the sign bit clear;
//! - with a minus, the negated value must have its sign bit set. So `-129 : i8` is out of range,
//!   and so is `-0`, and nothing negative is in range for `i0`.
//!
//! Positions differ in whether an unsigned type takes a minus at all, and in what is said.

use num_bigint::BigUint;

use super::ApInt;

/// How a type reads its bits, as far as the range of its literals goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntKind {
    /// `i8` and its like.
    Signless,
    /// `si8` and its like.
    Signed,
    /// `ui8` and its like.
    Unsigned,
    /// `index`, whose literals have the range of a signed type of 64 bits.
    Index,
}

/// Where a literal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntPosition {
    /// In an integer attribute: `1 : i32`.
    Attribute,
    /// Among dense elements: `dense<1> : tensor<1xi32>`.
    DenseElement,
    /// In an array attribute: `array<i32: 1>`. Here alone an unsigned type takes a minus.
    ArrayElement,
}

/// Why a literal has no value in its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntError {
    /// The number does not fit.
    OutOfRange,
    /// A minus stands before a literal of an unsigned type.
    NegativeUnsigned,
}

impl IntError {
    /// The text of the diagnostic.
    pub fn message(self, position: IntPosition) -> &'static str {
        match (self, position) {
            (IntError::OutOfRange, IntPosition::Attribute) => {
                "integer constant out of range for attribute"
            }
            (IntError::OutOfRange, IntPosition::DenseElement) => {
                "integer constant out of range for type"
            }
            (IntError::OutOfRange, IntPosition::ArrayElement) => "integer constant out of range",
            (IntError::NegativeUnsigned, IntPosition::DenseElement) => {
                "expected unsigned integer elements, but parsed negative value"
            }
            (IntError::NegativeUnsigned, _) => {
                "negative integer literal not valid for unsigned integer type"
            }
        }
    }
}

/// The value of the literal `text`, which follows a minus if `negative`, in a type of `width` bits.
///
/// The lexer has seen to it that `text` is a run of decimal digits, or `0x` and a run of
/// hexadecimal ones; anything else is out of range.
pub fn parse_int(
    text: &[u8],
    negative: bool,
    width: u32,
    kind: IntKind,
    position: IntPosition,
) -> Result<ApInt, IntError> {
    if negative && kind == IntKind::Unsigned && position != IntPosition::ArrayElement {
        return Err(IntError::NegativeUnsigned);
    }
    let magnitude = parse_magnitude(text, width).ok_or(IntError::OutOfRange)?;
    let value = if negative { magnitude.neg() } else { magnitude };
    let sign_must_be_clear = matches!(kind, IntKind::Signed | IntKind::Index);
    let in_range =
        if negative { value.is_negative() } else { !(sign_must_be_clear && value.is_negative()) };
    in_range.then_some(value).ok_or(IntError::OutOfRange)
}

/// The literal's magnitude, if it is a number of at most `width` bits.
fn parse_magnitude(text: &[u8], width: u32) -> Option<ApInt> {
    let (digits, radix) = match text.strip_prefix(b"0x") {
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    let fast_len = if radix == 16 { 16 } else { 19 };
    if digits.is_empty() {
        return None;
    }
    if digits.len() <= fast_len {
        return narrow(digits, radix, width);
    }
    let digits = &digits[digits.iter().take_while(|digit| **digit == b'0').count()..];
    if digits.len() <= fast_len {
        return narrow(digits, radix, width);
    }
    if !digits.iter().all(|byte| char::from(*byte).is_digit(radix)) {
        return None;
    }
    // Reading decimal digits takes quadratic time, so a hopelessly long literal must not get there.
    // A number of n digits has more than 3.3 (n - 1) bits, or exactly 4 (n - 1) in hexadecimal.
    let least_bits = (digits.len() as u64 - 1) * if radix == 16 { 40 } else { 33 } / 10;
    if least_bits > u64::from(width) {
        return None;
    }
    let big = BigUint::parse_bytes(digits, radix)?;
    (big.bits() <= u64::from(width)).then(|| ApInt::from_words(width, big.to_u64_digits()))
}

/// [`parse_magnitude`] of digits that cannot exceed 64 bits.
#[inline]
fn narrow(digits: &[u8], radix: u32, width: u32) -> Option<ApInt> {
    let value = match radix {
        10 => read_decimal(digits),
        _ => read_hexadecimal(digits),
    }?;
    let fits = width >= 64 || value >> width == 0;
    fits.then(|| ApInt::from_u64(width, value))
}

/// The number that decimal digits are, if all are digits.
#[inline]
fn read_decimal(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0, |value: u64, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit < 10).then(|| value * 10 + u64::from(digit))
    })
}

fn read_hexadecimal(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0, |value: u64, byte| {
        Some(value << 4 | u64::from(char::from(*byte).to_digit(16)?))
    })
}
