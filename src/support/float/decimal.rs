//! Exact passage between binary and decimal.
//!
//! Every finite value is an integer times a power of ten, `N * 2^-e = N * 5^e * 10^-e`, but for
//! small doubles that integer has thousands of bits. Both directions therefore take a 128-bit path
//! where the numbers in hand allow it, which is nearly always, and a big-integer path otherwise.

use num_bigint::BigUint;

use super::codec::{self, Magnitude};
use super::kind::FloatKind;

/// A decimal number: `digits * 10^exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub digits: u128,
    pub exponent: i32,
}

/// The powers of five that fit in 128 bits.
static POWERS_OF_FIVE: [u128; 56] = {
    let mut powers = [1; 56];
    let mut power = 1;
    while power < powers.len() {
        powers[power] = powers[power - 1] * 5;
        power += 1;
    }
    powers
};

/// `significand * 2^exponent` as a decimal number with at least about `precision` digits.
///
/// The digits are cut, not rounded, and how many of them are cut goes by an estimate: the number's
/// length in bits beyond what `precision` digits need, times 59/196, a little less than the
/// logarithm of two. Where the estimate leaves exactly `precision` digits, the caller has nothing
/// left to round by. That is what makes `mlir-opt` print 0.7 as `0.699999988`, so it is kept to the
/// bit.
pub(super) fn leading_digits(significand: u128, exponent: i32, precision: u32) -> Decimal {
    let zeros = significand.trailing_zeros();
    let (significand, exponent) = (significand >> zeros, exponent + zeros as i32);
    let enough = (precision * 196).div_ceil(59);
    let quick = if exponent >= 0 {
        cut_integer(significand, exponent as u32, enough)
    } else {
        cut_fraction(significand, -exponent as u32, enough)
    };
    quick.unwrap_or_else(|| cut_big(significand, exponent, enough))
}

/// How many digits to cut off a number of `bits` bits.
fn surplus_digits(bits: u32, enough: u32) -> u32 {
    bits.saturating_sub(enough) * 59 / 196
}

/// The digits of `significand * 2^shift`, if it has at most 128 bits.
fn cut_integer(significand: u128, shift: u32, enough: u32) -> Option<Decimal> {
    let bits = significand.ilog2() + 1 + shift;
    if bits > 128 {
        return None;
    }
    let cut = surplus_digits(bits, enough);
    Some(Decimal { digits: (significand << shift) / 10u128.pow(cut), exponent: cut as i32 })
}

/// The digits of `significand / 2^shift`, if 128 bits suffice on the way.
fn cut_fraction(significand: u128, shift: u32, enough: u32) -> Option<Decimal> {
    let cut = surplus_digits(length_times_power_of_five(significand, shift)?, enough);
    let exponent = cut as i32 - shift as i32;
    // significand * 5^shift / 10^cut, with the powers of five taken together. Cutting twice is
    // cutting once.
    let digits = if cut <= shift {
        let power = power_of_five(shift - cut)?;
        significand.checked_mul(power)?.checked_shr(cut)?
    } else {
        significand.checked_shr(cut)? / power_of_five(cut - shift)?
    };
    Some(Decimal { digits, exponent })
}

/// The length in bits of `significand * 5^power`, unless it is too close to a power of two to tell.
fn length_times_power_of_five(significand: u128, power: u32) -> Option<u32> {
    if let Some(product) = power_of_five(power).and_then(|five| five.checked_mul(significand)) {
        return Some(product.ilog2() + 1);
    }
    // The sum is off by less than 1e-10, being at most 40,000.
    let length = (significand as f64).log2() + f64::from(power) * std::f64::consts::LOG2_10
        - f64::from(power);
    let certain = (length - length.round()).abs() > 1e-6;
    certain.then(|| length.floor() as u32 + 1)
}

fn power_of_five(power: u32) -> Option<u128> {
    POWERS_OF_FIVE.get(power as usize).copied()
}

/// [`leading_digits`] in general.
fn cut_big(significand: u128, exponent: i32, enough: u32) -> Decimal {
    let shift = exponent.unsigned_abs();
    let whole = BigUint::from(significand);
    let whole = if exponent >= 0 { whole << shift } else { whole * BigUint::from(5u32).pow(shift) };
    let cut = surplus_digits(whole.bits() as u32, enough);
    let digits = whole / BigUint::from(10u32).pow(cut);
    let digits = u128::try_from(digits).expect("what is left after cutting has 124 bits at most");
    Decimal { digits, exponent: cut as i32 + exponent.min(0) }
}

/// The bits of the value of `kind` nearest to a decimal number, ties to even.
pub(super) fn encode(kind: FloatKind, negative: bool, number: Decimal) -> u128 {
    codec::encode(kind, negative, to_binary(kind, number))
}

/// A decimal number in binary, with enough bits to round it to `kind`.
fn to_binary(kind: FloatKind, number: Decimal) -> Magnitude {
    let Decimal { digits, exponent } = number;
    let power = exponent.unsigned_abs();
    if digits == 0 {
        return Magnitude { significand: 0, exponent: 0, sticky: false };
    }
    if let Some(five) = power_of_five(power) {
        if exponent >= 0 {
            if let Some(significand) = digits.checked_mul(five) {
                return Magnitude { significand, exponent, sticky: false };
            }
        } else {
            // The quotient has at least the bits that the dividend has beyond the divisor.
            let lead = digits.leading_zeros();
            let quotient_bits = 127 - five.ilog2();
            if quotient_bits > kind.precision() + 2 {
                let dividend = digits << lead;
                return Magnitude {
                    significand: dividend / five,
                    exponent: exponent - lead as i32,
                    sticky: dividend % five != 0,
                };
            }
        }
    }
    to_binary_big(digits, exponent)
}

/// [`to_binary`] in general.
fn to_binary_big(digits: u128, exponent: i32) -> Magnitude {
    let power = exponent.unsigned_abs();
    let five = BigUint::from(5u32).pow(power);
    let digits = BigUint::from(digits);
    let (whole, scale, inexact) = if exponent >= 0 {
        (digits * five, exponent, false)
    } else {
        let lead = five.bits() + 128;
        let dividend = digits << lead;
        let quotient = &dividend / &five;
        let inexact = &quotient * &five != dividend;
        (quotient, exponent - lead as i32, inexact)
    };
    let surplus = whole.bits().saturating_sub(128);
    let cut = whole.trailing_zeros().unwrap_or(0) < surplus;
    let top = u128::try_from(whole >> surplus).expect("128 bits are left");
    Magnitude { significand: top, exponent: scale + surplus as i32, sticky: inexact || cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The quick paths and the general one agree wherever the former answer.
    #[test]
    fn quick_paths_are_exact() {
        let mut state: u64 = 1;
        let mut answered = 0;
        for round in 0..20_000u32 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1);
            let bits = 1 + round % 113;
            let significand = ((u128::from(state) << 64 | u128::from(!state)) >> (128 - bits)) | 1;
            let shift = (state >> 40) as u32 % 300;
            for precision in [6, 9, 17, 36] {
                let enough = (precision * 196u32).div_ceil(59);
                for (quick, exponent) in [
                    (cut_integer(significand, shift, enough), shift as i32),
                    (cut_fraction(significand, shift, enough), -(shift as i32)),
                ] {
                    if let Some(quick) = quick {
                        answered += 1;
                        assert_eq!(quick, cut_big(significand, exponent, enough));
                    }
                }
            }
        }
        assert!(answered > 40_000, "only {answered} cases took a quick path");
    }

    #[test]
    fn quick_and_general_decimal_to_binary_agree() {
        for kind in [FloatKind::F16, FloatKind::F32, FloatKind::F64] {
            for digits in [1u128, 3, 65504, 123_457, 999_999, 16_777_217] {
                for exponent in -60..60 {
                    let number = Decimal { digits, exponent };
                    let general = codec::encode(kind, false, to_binary_big(digits, exponent));
                    assert_eq!(encode(kind, false, number), general, "{number:?} as {kind:?}");
                }
            }
        }
    }
}
