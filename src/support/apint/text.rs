//! Integers as decimal text.

use std::fmt;

use num_bigint::BigUint;

use super::convert::sign_extend;
use super::{ApInt, Repr};

impl ApInt {
    /// Appends the value in decimal, read as signed.
    pub fn write_signed(&self, out: &mut Vec<u8>) {
        if let Repr::Inline(word) = self.repr {
            let value = sign_extend(word, self.width);
            out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
        } else if self.is_negative() {
            out.push(b'-');
            self.neg().write_unsigned(out);
        } else {
            self.write_unsigned(out);
        }
    }

    /// Appends the value in decimal, read as unsigned.
    pub fn write_unsigned(&self, out: &mut Vec<u8>) {
        match self.to_u64() {
            Some(word) => out.extend_from_slice(itoa::Buffer::new().format(word).as_bytes()),
            None => out.extend_from_slice(self.to_big().to_string().as_bytes()),
        }
    }

    /// The value in decimal, read as signed.
    pub fn to_string_signed(&self) -> String {
        into_text(|out| self.write_signed(out))
    }

    /// The value in decimal, read as unsigned.
    pub fn to_string_unsigned(&self) -> String {
        into_text(|out| self.write_unsigned(out))
    }

    fn to_big(&self) -> BigUint {
        let halves = self.words().iter();
        BigUint::new(halves.flat_map(|word| [*word as u32, (word >> 32) as u32]).collect())
    }
}

/// Prints the value read as signed, followed by its width as in `-1:i8`.
impl fmt::Debug for ApInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:i{}", self.to_string_signed(), self.width)
    }
}

fn into_text(write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    write(&mut out);
    String::from_utf8(out).expect("decimal digits are ASCII")
}
