//! Float values as text, digit for digit as `mlir-opt` spells them.
//!
//! Three spellings are tried in turn:
//!
//! 1. `1.500000e+00`: six significant digits, padded with zeros to seven, if reading them gives the
//!    value back;
//! 2. as many digits as always suffice for the format, trailing zeros dropped, as `0.699999988` or,
//!    far from one, `1.08420211E-19`, if that has a point;
//! 3. the encoding in hexadecimal, as `0x7FC00000`: for what is not finite, and for some integers,
//!    which the second spelling writes without a point.
//!
//! The first two do not round as one would expect: see `decimal::leading_digits`.

use super::codec::{self, Decoded};
use super::decimal::{self, Decimal};
use super::{FloatKind, FloatValue};

/// The digits of the first spelling.
const SHORT_DIGITS: u32 = 6;

/// The zeros that the second spelling writes next to the point before it takes to an exponent.
const MAX_PADDING: i32 = 3;

/// Appends the spelling of `value`; returns whether it is hexadecimal.
pub fn write(value: FloatValue, out: &mut Vec<u8>) -> bool {
    let (kind, bits) = (value.kind(), value.bits());
    let negative = codec::is_negative(kind, bits);
    let start = out.len();
    if negative {
        out.push(b'-');
    }
    match codec::decode(kind, bits) {
        Decoded::Zero => {
            out.extend_from_slice(b"0.000000e+00");
            return false;
        }
        Decoded::Finite { significand, exponent } => {
            let short = Digits::new(significand, exponent, SHORT_DIGITS);
            if decimal::encode(kind, negative, short.number()) == bits {
                short.write_short(out);
                return false;
            }
            let long = Digits::new(significand, exponent, 2 + kind.precision() * 59 / 196);
            if long.write_long(out) {
                return false;
            }
        }
        Decoded::Infinite | Decoded::Nan => {}
    }
    out.truncate(start);
    write_hex(value, out);
    true
}

/// Appends the encoding in hexadecimal, without leading zeros.
pub fn write_hex(value: FloatValue, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let bits = value.storage_bits();
    out.extend_from_slice(b"0x");
    let count = (128 - bits.leading_zeros()).div_ceil(4).max(1);
    out.extend((0..count).rev().map(|place| DIGITS[(bits >> (4 * place) & 15) as usize]));
}

/// Decimal digits without trailing zeros, and the power of ten of the last one.
struct Digits {
    /// Digits as text, the most significant first.
    text: [u8; 40],
    count: usize,
    /// The same as a number, with its power of ten.
    number: Decimal,
    /// How many digits were wanted at most.
    precision: u32,
}

impl Digits {
    fn new(significand: u128, exponent: i32, precision: u32) -> Self {
        let mut number = decimal::leading_digits(significand, exponent, precision);
        // Division by ten is the cost here, and 64 bits hold the digits of all but the wide kinds.
        let dropped = match u64::try_from(number.digits) {
            Ok(digits) => {
                let (digits, dropped) = round_narrow(digits, precision);
                number.digits = u128::from(digits);
                dropped
            }
            Err(_) => {
                let (digits, dropped) = round_wide(number.digits, precision);
                number.digits = digits;
                dropped
            }
        };
        number.exponent += dropped;
        let mut digits = Digits { text: [0; 40], count: 0, number, precision };
        let mut buffer = itoa::Buffer::new();
        let text = match u64::try_from(number.digits) {
            Ok(narrow) => buffer.format(narrow),
            Err(_) => buffer.format(number.digits),
        };
        digits.count = text.len();
        digits.text[..text.len()].copy_from_slice(text.as_bytes());
        digits
    }

    fn number(&self) -> Decimal {
        self.number
    }

    fn text(&self) -> &[u8] {
        &self.text[..self.count]
    }

    /// The power of ten of the first digit.
    fn first_exponent(&self) -> i32 {
        self.number.exponent + self.count as i32 - 1
    }

    /// Writes `d.dddddde+xx`, with as many digits after the point as are wanted in all.
    fn write_short(&self, out: &mut Vec<u8>) {
        let (first, rest) = self.text().split_at(1);
        out.extend_from_slice(first);
        out.push(b'.');
        out.extend_from_slice(rest);
        out.resize(out.len() + self.precision as usize - rest.len(), b'0');
        write_exponent(b'e', self.first_exponent(), 2, out);
    }

    /// Writes the number with the digits it has. Returns whether there is a point.
    fn write_long(&self, out: &mut Vec<u8>) -> bool {
        let exponent = self.number.exponent;
        let first_exponent = self.first_exponent();
        let scientific = if exponent >= 0 {
            exponent > MAX_PADDING || first_exponent + 1 > self.precision as i32
        } else {
            first_exponent < -MAX_PADDING
        };
        if scientific {
            let (first, rest) = self.text().split_at(1);
            out.extend_from_slice(first);
            out.push(b'.');
            out.extend_from_slice(if rest.is_empty() { b"0" } else { rest });
            write_exponent(b'E', first_exponent, 1, out);
            return true;
        }
        if exponent >= 0 {
            return false;
        }
        if first_exponent < 0 {
            out.extend_from_slice(b"0.");
            out.resize(out.len() + (-1 - first_exponent) as usize, b'0');
            out.extend_from_slice(self.text());
        } else {
            let (whole, fraction) = self.text().split_at(first_exponent as usize + 1);
            out.extend_from_slice(whole);
            out.push(b'.');
            out.extend_from_slice(fraction);
        }
        true
    }
}

/// Defines a function that rounds a number to `precision` digits, a half up whatever the digit
/// before it, drops trailing zeros, and returns with the result how many digits went.
macro_rules! rounding {
    ($name:ident, $int:ty) => {
        fn $name(mut digits: $int, precision: u32) -> ($int, i32) {
            let surplus = (digits.ilog10() + 1).saturating_sub(precision);
            if surplus > 0 {
                let unit = <$int>::pow(10, surplus);
                // Not by adding half a unit first, which could overflow.
                digits = digits / unit + <$int>::from(digits % unit >= unit / 2);
            }
            let mut dropped = surplus as i32;
            while digits.is_multiple_of(10) {
                digits /= 10;
                dropped += 1;
            }
            (digits, dropped)
        }
    };
}

rounding!(round_narrow, u64);
rounding!(round_wide, u128);

/// Writes an exponent with its sign and at least `digits` digits.
fn write_exponent(letter: u8, exponent: i32, digits: usize, out: &mut Vec<u8>) {
    out.push(letter);
    out.push(if exponent < 0 { b'-' } else { b'+' });
    let mut buffer = itoa::Buffer::new();
    let text = buffer.format(exponent.unsigned_abs());
    out.resize(out.len() + digits.saturating_sub(text.len()), b'0');
    out.extend_from_slice(text.as_bytes());
}

/// Appends the spelling of a double, as an attribute of type `f64` has it.
pub fn write_f64(value: f64, out: &mut Vec<u8>) -> bool {
    write(FloatValue::from_f64(FloatKind::F64, value), out)
}
