//! Encodings taken apart and put together.
//!
//! A finite value is `±significand * 2^exponent` with an integer significand. Encoding takes any
//! such number, of up to 128 significant bits and a flag for what lies below them, and rounds it
//! once, to the nearest with ties to even.

use super::kind::{FloatKind, Format, NonFinite};

/// An encoding taken apart, its sign aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decoded {
    Zero,
    Infinite,
    Nan,
    /// `significand * 2^exponent`, where the significand is not zero.
    Finite {
        significand: u128,
        exponent: i32,
    },
}

/// A finite magnitude to be rounded: `significand * 2^exponent`, plus less than one unit of the
/// significand's last place if `sticky`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Magnitude {
    pub significand: u128,
    pub exponent: i32,
    pub sticky: bool,
}

impl Format {
    /// The bits of the significand that are stored: all of them in `f80`, all but the leading one
    /// elsewhere.
    fn stored_significand(&self) -> u32 {
        self.precision - u32::from(!self.has_explicit_leading_bit())
    }

    fn has_explicit_leading_bit(&self) -> bool {
        self.width == 80
    }

    /// Whether the format is `f8E8M0FNU`, which has no sign, no zero and no subnormal numbers.
    fn is_power_of_two(&self) -> bool {
        self.precision == 1
    }

    /// The bit of the minus sign, which for `f8E8M0FNU` is the extra bit above the width.
    fn sign_bit(&self) -> u128 {
        1 << (self.width - u32::from(!self.is_power_of_two()))
    }

    /// The extra bit that marks an infinity in a format that has none, nor a NaN.
    fn extra_infinity_bit(&self) -> u128 {
        if self.non_finite == NonFinite::Nothing { 1 << self.width } else { 0 }
    }

    /// The bits of exponent and significand.
    fn magnitude_mask(&self) -> u128 {
        let bits = self.width - u32::from(!self.is_power_of_two());
        u128::MAX >> (128 - bits)
    }

    /// The stored exponent of the power of two `exponent`.
    fn biased(&self, exponent: i32) -> u128 {
        let lowest = if self.is_power_of_two() { 0 } else { 1 };
        (exponent - self.min_exp + lowest) as u128
    }

    /// Exponent and significand of an infinity, where the format has one.
    fn infinity(&self) -> u128 {
        let field = self.biased(self.max_exp + 1) << self.stored_significand();
        if self.has_explicit_leading_bit() { field | 1 << (self.precision - 1) } else { field }
    }
}

/// The sign bit of `bits`.
pub(super) fn is_negative(kind: FloatKind, bits: u128) -> bool {
    bits & kind.format().sign_bit() != 0
}

/// The bits with the opposite sign, unless they are the one zero or NaN of a format without minus
/// zero.
pub(super) fn negated(kind: FloatKind, bits: u128) -> u128 {
    let format = kind.format();
    let magnitude = bits & format.magnitude_mask();
    if format.non_finite == NonFinite::NanMinusZero && magnitude == 0 {
        return bits;
    }
    bits ^ format.sign_bit()
}

/// The encoding proper of `bits`, without the extra bit.
pub(super) fn storage_bits(kind: FloatKind, bits: u128) -> u128 {
    let format = kind.format();
    let stored = bits & kind.mask();
    if format.is_power_of_two() && is_negative(kind, bits) {
        // `mlir-opt` writes a sign where this format has the top bit of its exponent.
        return stored | 1 << (format.width - 1);
    }
    stored
}

/// The bits that stand for the same value as the encoding `bits`.
///
/// Only `f80` has encodings of one value twice or of none: with its leading bit wrong, a number is
/// a NaN, and a subnormal one is the normal number that it would be.
pub(super) fn canonical(kind: FloatKind, bits: u128) -> u128 {
    if kind != FloatKind::F80 {
        return bits;
    }
    let exponent = bits >> 64 & 0x7FFF;
    let leading = bits >> 63 & 1;
    match (exponent, leading) {
        (0, 1) => bits | 1 << 64,
        (0, _) | (_, 1) => bits,
        (_, _) => bits | 0x7FFF << 64,
    }
}

/// Takes an encoding apart.
pub(super) fn decode(kind: FloatKind, bits: u128) -> Decoded {
    let format = kind.format();
    if bits & format.extra_infinity_bit() != 0 {
        return Decoded::Infinite;
    }
    let magnitude = bits & format.magnitude_mask();
    let stored = format.stored_significand();
    let fraction = magnitude & ((1 << stored) - 1);
    let field = magnitude >> stored;
    match format.non_finite {
        NonFinite::Ieee if field == format.biased(format.max_exp + 1) => {
            return if magnitude == format.infinity() { Decoded::Infinite } else { Decoded::Nan };
        }
        NonFinite::NanAllOnes if magnitude == format.magnitude_mask() => return Decoded::Nan,
        NonFinite::NanMinusZero if magnitude == 0 && is_negative(kind, bits) => {
            return Decoded::Nan;
        }
        _ => {}
    }
    let last_place = format.min_exp - (format.precision as i32 - 1);
    if format.is_power_of_two() {
        return Decoded::Finite { significand: 1, exponent: format.min_exp + field as i32 };
    }
    if magnitude == 0 {
        return Decoded::Zero;
    }
    if field == 0 {
        return Decoded::Finite { significand: fraction, exponent: last_place };
    }
    Decoded::Finite {
        significand: fraction | 1 << (format.precision - 1),
        exponent: last_place + field as i32 - 1,
    }
}

/// Rounds a magnitude to `kind` and gives it a sign.
pub(super) fn encode(kind: FloatKind, negative: bool, magnitude: Magnitude) -> u128 {
    let format = kind.format();
    let sign = if negative { format.sign_bit() } else { 0 };
    let Magnitude { significand, exponent, sticky } = magnitude;
    if significand == 0 {
        return zero(kind, negative);
    }
    let top = exponent + significand.ilog2() as i32;
    if top > format.max_exp {
        return overflow(kind, negative);
    }
    let mut scale = top.max(format.min_exp);
    let last_place = scale - (format.precision as i32 - 1);
    let mut rounded = round_to(significand, last_place - exponent, sticky);
    if rounded >> format.precision != 0 {
        rounded >>= 1;
        scale += 1;
    }
    if rounded == 0 {
        return zero(kind, negative);
    }
    // Where the NaN has all bits set, a number that rounds to all bits set is one; nothing to do.
    if scale > format.max_exp {
        return overflow(kind, negative);
    }
    let leading = 1 << (format.precision - 1);
    if rounded < leading {
        return sign | rounded;
    }
    let stored = if format.has_explicit_leading_bit() { rounded } else { rounded - leading };
    sign | format.biased(scale) << format.stored_significand() | stored
}

/// `value / 2^shift`, rounded to the nearest integer, ties to even. A negative shift is exact.
fn round_to(value: u128, shift: i32, sticky: bool) -> u128 {
    if shift <= 0 {
        // Only a number of fewer bits than the precision is scaled up, so nothing is lost, and
        // whoever sets `sticky` gives more bits than any precision.
        return value << -shift;
    }
    if shift > 128 {
        return 0;
    }
    let (kept, half) = (value.checked_shr(shift as u32).unwrap_or(0), 1 << (shift - 1));
    let lost = value & (half | (half - 1));
    let up = lost > half || lost == half && (sticky || kept & 1 == 1);
    kept + u128::from(up)
}

/// Zero, or what a format without it has in its place.
fn zero(kind: FloatKind, negative: bool) -> u128 {
    let format = kind.format();
    let unsigned = format.non_finite == NonFinite::NanMinusZero || format.is_power_of_two();
    if negative && !unsigned { format.sign_bit() } else { 0 }
}

/// What a finite number that is too large becomes.
fn overflow(kind: FloatKind, negative: bool) -> u128 {
    let format = kind.format();
    if format.non_finite == NonFinite::Nothing {
        let sign = if negative { format.sign_bit() } else { 0 };
        return sign | format.magnitude_mask();
    }
    infinite(kind, negative)
}

/// An infinity, or the NaN that a format without it has in its place.
fn infinite(kind: FloatKind, negative: bool) -> u128 {
    let format = kind.format();
    let sign = if negative { format.sign_bit() } else { 0 };
    match format.non_finite {
        NonFinite::Ieee => sign | format.infinity(),
        NonFinite::NanAllOnes => sign | format.magnitude_mask(),
        NonFinite::NanMinusZero => format.sign_bit(),
        NonFinite::Nothing => sign | format.extra_infinity_bit(),
    }
}

/// A double rounded to `kind`.
pub(super) fn from_f64(kind: FloatKind, value: f64) -> u128 {
    match kind {
        FloatKind::F64 => u128::from(value.to_bits()),
        // A NaN keeps its payload on the way below, which the hardware need not do.
        FloatKind::F32 if !value.is_nan() => u128::from((value as f32).to_bits()),
        _ => convert(FloatKind::F64, u128::from(value.to_bits()), kind),
    }
}

/// The bits of the double nearest to an encoding.
pub(super) fn to_f64_bits(kind: FloatKind, bits: u128) -> u64 {
    convert(kind, bits, FloatKind::F64) as u64
}

/// An encoding of one format rounded to another.
pub(super) fn convert(from: FloatKind, bits: u128, to: FloatKind) -> u128 {
    let negative = is_negative(from, bits);
    match decode(from, bits) {
        Decoded::Zero => zero(to, negative),
        Decoded::Infinite => infinite(to, negative),
        Decoded::Nan => nan(from, bits, to),
        Decoded::Finite { significand, exponent } => {
            encode(to, negative, Magnitude { significand, exponent, sticky: false })
        }
    }
}

/// A NaN of one format as a quiet NaN of another, with as much of its payload as both can hold.
fn nan(from: FloatKind, bits: u128, to: FloatKind) -> u128 {
    let (source, target) = (from.format(), to.format());
    let negative = is_negative(from, bits);
    match target.non_finite {
        NonFinite::Ieee => {}
        NonFinite::Nothing => return zero(to, negative),
        _ => return infinite(to, negative),
    }
    let sign = if negative { target.sign_bit() } else { 0 };
    let quiet = 1 << (target.precision - 2);
    let payload = if source.non_finite == NonFinite::Ieee {
        let fraction = bits & ((1 << (source.precision - 1)) - 1);
        // The leading bits of the payload are the ones kept.
        (fraction << (128 - source.precision)) >> (128 - target.precision)
    } else {
        0
    };
    sign | target.infinity() | quiet | payload
}
