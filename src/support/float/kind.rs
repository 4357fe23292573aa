//! The builtin float types and the parameters of their formats.

/// A builtin float type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum FloatKind {
    /// `f4E2M1FN`: finite only.
    F4E2M1FN,
    /// `f6E2M3FN`: finite only.
    F6E2M3FN,
    /// `f6E3M2FN`: finite only.
    F6E3M2FN,
    /// `f8E3M4`, after IEEE 754.
    F8E3M4,
    /// `f8E4M3`, after IEEE 754.
    F8E4M3,
    /// `f8E4M3FN`: no infinity; a NaN has all bits set but its sign.
    F8E4M3FN,
    /// `f8E4M3FNUZ`: no infinity; the encoding of minus zero is the NaN.
    F8E4M3FNUZ,
    /// `f8E4M3B11FNUZ`: as [`FloatKind::F8E4M3FNUZ`], with an exponent bias of 11.
    F8E4M3B11FNUZ,
    /// `f8E5M2`, after IEEE 754.
    F8E5M2,
    /// `f8E5M2FNUZ`: no infinity; the encoding of minus zero is the NaN.
    F8E5M2FNUZ,
    /// `f8E8M0FNU`: a power of two, without zero, sign or infinity.
    F8E8M0FNU,
    /// `bf16`: the upper half of an `f32`.
    BF16,
    /// `f16`: IEEE 754 half precision.
    F16,
    /// `tf32`: the range of `f32`, the precision of `f16`, 19 bits.
    TF32,
    /// `f32`: IEEE 754 single precision.
    F32,
    /// `f64`: IEEE 754 double precision.
    F64,
    /// `f80`: x87 extended precision, whose leading bit is explicit.
    F80,
    /// `f128`: IEEE 754 quadruple precision.
    F128,
}

/// What a format has beyond finite numbers, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NonFinite {
    /// Infinities and NaNs at the top exponent.
    Ieee,
    /// A NaN where all bits are set, the sign aside; no infinity.
    NanAllOnes,
    /// One NaN, where IEEE 754 has minus zero; no infinity.
    NanMinusZero,
    /// Neither.
    Nothing,
}

/// The parameters of a format.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    /// The type keyword.
    pub name: &'static str,
    /// The bits of an encoding.
    pub width: u32,
    /// The bits of a normal significand, the leading one included.
    pub precision: u32,
    /// The power of two of the smallest normal number.
    pub min_exp: i32,
    /// The power of two of the largest finite number.
    pub max_exp: i32,
    /// What else there is.
    pub non_finite: NonFinite,
}

impl FloatKind {
    /// Every float type, by width.
    pub const ALL: [FloatKind; 18] = [
        FloatKind::F4E2M1FN,
        FloatKind::F6E2M3FN,
        FloatKind::F6E3M2FN,
        FloatKind::F8E3M4,
        FloatKind::F8E4M3,
        FloatKind::F8E4M3FN,
        FloatKind::F8E4M3FNUZ,
        FloatKind::F8E4M3B11FNUZ,
        FloatKind::F8E5M2,
        FloatKind::F8E5M2FNUZ,
        FloatKind::F8E8M0FNU,
        FloatKind::BF16,
        FloatKind::F16,
        FloatKind::TF32,
        FloatKind::F32,
        FloatKind::F64,
        FloatKind::F80,
        FloatKind::F128,
    ];

    /// The keyword of the type in the text format.
    #[inline]
    pub fn name(self) -> &'static str {
        self.format().name
    }

    /// The type that a keyword names.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The bits of an encoding.
    #[inline]
    pub fn width(self) -> u32 {
        self.format().width
    }

    /// The bytes of a dense element: the width rounded up.
    #[inline]
    pub fn byte_len(self) -> usize {
        (self.width() as usize).div_ceil(8)
    }

    /// The bits of a normal significand, the leading one included, as in a type's `getFPMantissaWidth`.
    #[inline]
    pub fn precision(self) -> u32 {
        self.format().precision
    }

    /// The mask of an encoding's bits.
    #[inline]
    pub(super) fn mask(self) -> u128 {
        u128::MAX >> (128 - self.width())
    }

    /// The parameters of the type's format.
    #[inline]
    pub(super) fn format(self) -> &'static Format {
        &FORMATS[self as usize]
    }
}

/// One row of [`FORMATS`].
const fn row(
    name: &'static str,
    width: u32,
    precision: u32,
    exponents: std::ops::RangeInclusive<i32>,
    non_finite: NonFinite,
) -> Format {
    Format {
        name,
        width,
        precision,
        min_exp: *exponents.start(),
        max_exp: *exponents.end(),
        non_finite,
    }
}

/// The formats, in the order of [`FloatKind`].
static FORMATS: [Format; 18] = [
    row("f4E2M1FN", 4, 2, 0..=2, NonFinite::Nothing),
    row("f6E2M3FN", 6, 4, 0..=2, NonFinite::Nothing),
    row("f6E3M2FN", 6, 3, -2..=4, NonFinite::Nothing),
    row("f8E3M4", 8, 5, -2..=3, NonFinite::Ieee),
    row("f8E4M3", 8, 4, -6..=7, NonFinite::Ieee),
    row("f8E4M3FN", 8, 4, -6..=8, NonFinite::NanAllOnes),
    row("f8E4M3FNUZ", 8, 4, -7..=7, NonFinite::NanMinusZero),
    row("f8E4M3B11FNUZ", 8, 4, -10..=4, NonFinite::NanMinusZero),
    row("f8E5M2", 8, 3, -14..=15, NonFinite::Ieee),
    row("f8E5M2FNUZ", 8, 3, -15..=15, NonFinite::NanMinusZero),
    row("f8E8M0FNU", 8, 1, -127..=127, NonFinite::NanAllOnes),
    row("bf16", 16, 8, -126..=127, NonFinite::Ieee),
    row("f16", 16, 11, -14..=15, NonFinite::Ieee),
    row("tf32", 19, 11, -126..=127, NonFinite::Ieee),
    row("f32", 32, 24, -126..=127, NonFinite::Ieee),
    row("f64", 64, 53, -1022..=1023, NonFinite::Ieee),
    row("f80", 80, 64, -16382..=16383, NonFinite::Ieee),
    row("f128", 128, 113, -16382..=16383, NonFinite::Ieee),
];
