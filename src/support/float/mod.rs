//! Floating-point values of every builtin float type, as attributes hold them.
//!
//! Eighteen formats differ only in a row of parameters ([`FloatKind`]), so one exact codec serves
//! them all: a value is decoded into sign, integer and power of two, and any number is encoded by
//! one rounding step to the nearest, ties to even. Text is read and written exactly as `mlir-opt`
//! does it, whose printer is not a shortest-digits printer (see [`mod@print`]).
//!
//! ```
//! use irtool::support::float::{FloatKind, FloatValue};
//! let value = FloatValue::parse_decimal(FloatKind::F32, "3.14159274", false).unwrap();
//! assert_eq!(value.bits(), 0x4049_0FDB);
//! assert_eq!(value.to_string(), "3.14159274");
//! ```
//!
//! Invariants: a [`FloatValue`] has only bits that `mlir-opt` can tell apart, so equal attributes
//! are equal values and an `f80` with a bad leading bit is already the NaN that it prints as.
//!
//! `mlir-opt` can hold two sorts of value that a format's own bits cannot say: a negative
//! `f8E8M0FNU`, which comes of `-1.0 : f8E8M0FNU`, and an infinity of a format that is finite only,
//! which comes of `1.0e400 : f4E2M1FN`. Both are kept as one extra bit above the format's width,
//! which [`FloatValue::storage_bits`] folds away as `mlir-opt` does when it stores dense elements.
//!
//! Not here: arithmetic.

mod codec;
mod decimal;
mod kind;
mod literal;
pub mod print;

#[cfg(test)]
mod tests;

use std::fmt;

pub use kind::FloatKind;
pub use literal::FloatError;

/// A value of a builtin float type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FloatValue {
    kind: FloatKind,
    bits: u128,
}

impl FloatValue {
    /// The value whose encoding is the low bits of `bits`.
    pub fn from_bits(kind: FloatKind, bits: u128) -> Self {
        let bits = codec::canonical(kind, bits & kind.mask());
        FloatValue { kind, bits }
    }

    /// The value that [`FloatValue::bits`] identifies.
    pub fn from_identity(kind: FloatKind, bits: u128) -> Self {
        FloatValue { kind, bits }
    }

    /// The value of `kind` nearest to `value`, ties to even.
    ///
    /// Where a format lacks an infinity, what is too large becomes its NaN, or its largest value if
    /// it has no NaN either.
    pub fn from_f64(kind: FloatKind, value: f64) -> Self {
        let bits = codec::from_f64(kind, value);
        FloatValue { kind, bits }
    }

    /// The value that the bytes of a dense element encode, lowest first. Missing bytes are zero.
    pub fn from_le_bytes(kind: FloatKind, bytes: &[u8]) -> Self {
        let mut all = [0; 16];
        let len = bytes.len().min(kind.byte_len());
        all[..len].copy_from_slice(&bytes[..len]);
        Self::from_bits(kind, u128::from_le_bytes(all))
    }

    /// The type of the value.
    #[inline]
    pub fn kind(self) -> FloatKind {
        self.kind
    }

    /// The bits that identify the value, with the extra bit that the module documentation tells of.
    #[inline]
    pub fn bits(self) -> u128 {
        self.bits
    }

    /// The encoding of the value in its format, as dense elements and hexadecimal text have it.
    #[inline]
    pub fn storage_bits(self) -> u128 {
        codec::storage_bits(self.kind, self.bits)
    }

    /// Appends the [`FloatKind::byte_len`] bytes of the value as a dense element, lowest first.
    pub fn write_le_bytes(self, out: &mut Vec<u8>) {
        let bytes = self.storage_bits().to_le_bytes();
        out.extend_from_slice(&bytes[..self.kind.byte_len()]);
    }

    /// The nearest `f64`, ties to even. A NaN keeps its sign and as much of its payload as fits.
    pub fn to_f64(self) -> f64 {
        f64::from_bits(codec::to_f64_bits(self.kind, self.bits))
    }

    /// Whether the value is not a number.
    pub fn is_nan(self) -> bool {
        matches!(codec::decode(self.kind, self.bits), codec::Decoded::Nan)
    }

    /// Whether the value is an infinity of either sign.
    pub fn is_infinite(self) -> bool {
        matches!(codec::decode(self.kind, self.bits), codec::Decoded::Infinite)
    }

    /// Whether the value is a zero of either sign.
    pub fn is_zero(self) -> bool {
        matches!(codec::decode(self.kind, self.bits), codec::Decoded::Zero)
    }

    /// Whether the value has a minus sign; zeros and NaNs may have one too.
    pub fn is_negative(self) -> bool {
        codec::is_negative(self.kind, self.bits)
    }

    /// Appends the value as an attribute or a dense element spells it, without the type.
    ///
    /// Returns whether it had to be hexadecimal. An attribute of type `f64` leaves its type out in
    /// some contexts, but never after a hexadecimal spelling, which would read as an integer.
    pub fn write(self, out: &mut Vec<u8>) -> bool {
        print::write(self, out)
    }
}

/// Gives the same value the opposite sign, where the format has one for it.
impl std::ops::Neg for FloatValue {
    type Output = Self;

    fn neg(self) -> Self {
        let bits = codec::negated(self.kind, self.bits);
        FloatValue { bits, ..self }
    }
}

/// Prints the spelling of [`FloatValue::write`].
impl fmt::Display for FloatValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Vec::new();
        self.write(&mut out);
        f.write_str(&String::from_utf8_lossy(&out))
    }
}

/// Prints the value with its type, as an attribute does.
impl fmt::Debug for FloatValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} : {}", self.kind.name())
    }
}
