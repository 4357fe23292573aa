//! Values and spellings that `mlir-opt` 22 gave.

use super::{FloatError, FloatKind, FloatValue};

/// The value of a literal as the text format has it, sign included.
fn parse(kind: FloatKind, literal: &str) -> Result<FloatValue, FloatError> {
    let (negative, literal) = match literal.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, literal),
    };
    if literal.contains('.') {
        FloatValue::parse_decimal(kind, literal, negative)
    } else {
        FloatValue::parse_integer(kind, literal, negative)
    }
}

/// A type, a literal, and the spelling that it is printed with.
const SPELLINGS: &[(&str, &str, &str)] = &[
    ("f32", "0.1", "1.000000e-01"),
    ("f32", "0.7", "0.699999988"),
    ("f32", "3.14159274", "3.14159274"),
    ("f32", "16777216.0", "0x4B800000"),
    ("f32", "100000.0", "1.000000e+05"),
    ("f32", "1234567.0", "0x4996B438"),
    ("f32", "0.00123456789", "0.00123456784"),
    ("f32", "0.000123456789", "1.2345679E-4"),
    ("f32", "1.0e-45", "1.401300e-45"),
    ("f32", "3.4028235e38", "3.40282347E+38"),
    ("f32", "1.0e39", "0x7F800000"),
    ("f32", "-0.0", "-0.000000e+00"),
    ("f32", "1.17549435e-38", "1.17549435E-38"),
    ("f32", "1.0e-46", "0.000000e+00"),
    ("f32", "16777217.0", "0x4B800000"),
    ("f32", "2147483648.0", "2.14748365E+9"),
    ("f32", "123.456", "1.234560e+02"),
    ("f64", "0.1", "1.000000e-01"),
    ("f64", "0.7", "0.69999999999999996"),
    ("f64", "3.14159265358979323846", "3.1415926535897931"),
    ("f64", "1.0e22", "1.000000e+22"),
    ("f64", "1.0e23", "9.9999999999999991E+22"),
    ("f64", "4.9e-324", "4.940660e-324"),
    ("f64", "1.7976931348623157e308", "1.7976931348623157E+308"),
    ("f64", "123456789.0", "0x419D6F3454000000"),
    ("f64", "1234567890123.5", "1234567890123.5"),
    ("f64", "1.0e400", "0x7FF0000000000000"),
    ("f64", "9007199254740993.0", "0x4340000000000000"),
    ("f64", "0.001234567", "0.001234567"),
    ("f16", "65504.0", "6.550400e+04"),
    ("f16", "65520.0", "0x7C00"),
    ("f16", "65519.0", "6.550400e+04"),
    ("f16", "0.1", "9.997550e-02"),
    ("f16", "6.0e-8", "5.960460e-08"),
    ("f16", "2.9e-8", "0.000000e+00"),
    ("f16", "3.14159", "3.140630e+00"),
    ("f16", "2049.0", "2.048000e+03"),
    ("bf16", "0.1", "1.000980e-01"),
    ("bf16", "3.14159", "3.140630e+00"),
    ("bf16", "3.3961775e38", "3.389530e+38"),
    ("bf16", "1.0e39", "0x7F80"),
    ("bf16", "1.00390625", "1.000000e+00"),
    ("bf16", "1.01171875", "1.015630e+00"),
    ("tf32", "0.1", "9.997550e-02"),
    ("tf32", "3.14159", "3.140630e+00"),
    ("tf32", "1.0e39", "0x3FC00"),
    ("f80", "0.1", "0.100000000000000005551"),
    ("f80", "3.14159265358979323846", "3.141592653589793116"),
    ("f80", "1.0e-320", "9.99988867182683005413E-321"),
    ("f80", "1.0e400", "0x7FFF8000000000000000"),
    ("f128", "0.1", "0.100000000000000005551115123125782702"),
    ("f128", "3.14159265358979323846", "3.14159265358979311599796346854418516"),
    ("f128", "1.0e300", "1.00000000000000005250476025520442025E+300"),
    ("f128", "-1.0e400", "0xFFFF0000000000000000000000000000"),
    ("f8E4M3FN", "448.0", "4.480000e+02"),
    ("f8E4M3FN", "464.0", "4.480000e+02"),
    ("f8E4M3FN", "465.0", "0x7F"),
    ("f8E4M3FN", "1.0e9", "0x7F"),
    ("f8E4M3", "240.0", "2.400000e+02"),
    ("f8E4M3", "248.0", "0x78"),
    ("f8E4M3", "247.0", "2.400000e+02"),
    ("f8E5M2", "57344.0", "5.734400e+04"),
    ("f8E5M2", "61440.0", "0x7C"),
    ("f8E5M2FNUZ", "-0.0", "0.000000e+00"),
    ("f8E5M2FNUZ", "1.0e9", "0x80"),
    ("f8E4M3B11FNUZ", "30.0", "3.000000e+01"),
    ("f8E4M3B11FNUZ", "31.0", "0x80"),
    ("f8E3M4", "15.5", "1.550000e+01"),
    ("f8E3M4", "15.75", "0x70"),
    ("f4E2M1FN", "2.5", "2.000000e+00"),
    ("f4E2M1FN", "3.5", "4.000000e+00"),
    ("f4E2M1FN", "1.0e9", "6.000000e+00"),
    ("f4E2M1FN", "-1.0e400", "0x8"),
    ("f4E2M1FN", "0.25", "0.000000e+00"),
    ("f4E2M1FN", "0.75", "1.000000e+00"),
    ("f6E3M2FN", "29.0", "2.800000e+01"),
    ("f6E2M3FN", "-0.0625", "-0.000000e+00"),
    ("f8E8M0FNU", "0.0", "5.877470e-39"),
    ("f8E8M0FNU", "-1.0", "-1.000000e+00"),
    ("f8E8M0FNU", "3.0", "4.000000e+00"),
    ("f8E8M0FNU", "2.6e38", "0xFF"),
    ("f8E8M0FNU", "6.0e-39", "5.877470e-39"),
    ("f32", "0x7FC00000", "0x7FC00000"),
    ("f32", "0xFF800000", "0xFF800000"),
    ("f32", "0x7F800001", "0x7F800001"),
    ("f32", "0x4B7FFFFF", "0x4B7FFFFF"),
    ("f32", "0x1", "1.401300e-45"),
    ("f64", "0x7FF8000000000000", "0x7FF8000000000000"),
    ("f64", "0xFFEFFFFFFFFFFFFF", "-1.7976931348623157E+308"),
    ("f64", "0x0010000000000000", "2.2250738585072014E-308"),
    ("f64", "0x000FFFFFFFFFFFFF", "2.2250738585072009E-308"),
    ("f16", "0xFC01", "0xFC01"),
    ("bf16", "0x7F80", "0x7F80"),
    ("tf32", "0x3FE00", "0x3FE00"),
    ("f80", "0x00008000000000000000", "3.36210314311209350626E-4932"),
    ("f80", "0x80010000000000000001", "0xFFFF0000000000000001"),
    ("f80", "0x7FFEFFFFFFFFFFFFFFFF", "1.18973149535723176502E+4932"),
    ("f80", "0x1", "3.645200e-4951"),
    ("f128", "0x7FFEFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "1.18973149535723176508575932662800702E+4932"),
    ("f128", "0x1", "6.475180e-4966"),
    ("f128", "0x00010000000000000000000000000000", "3.3621031431120935062626778173217526E-4932"),
    ("f128", "0x3FFF0000000000000000000000000001", "1.00000000000000000000000000000000019"),
];

#[test]
fn literals_are_spelled_as_mlir_opt_does() {
    for &(name, literal, spelling) in SPELLINGS {
        let kind = FloatKind::from_name(name).expect("a float type");
        let value = parse(kind, literal).expect("a valid literal");
        assert_eq!(value.to_string(), spelling, "{literal} : {name}");
    }
}

/// Every encoding of the kinds of up to eight bits that has no minus sign, in order, under the name
/// of its kind.
const NARROW: &str = include_str!("spellings.txt");

fn narrow_kinds() -> impl Iterator<Item = FloatKind> {
    FloatKind::ALL.into_iter().filter(|kind| kind.width() <= 8)
}

#[test]
fn all_narrow_encodings_are_spelled_as_mlir_opt_does() {
    let mut words = NARROW.split_whitespace();
    for kind in narrow_kinds() {
        assert_eq!(words.next(), Some(kind.name()));
        let has_sign = kind != FloatKind::F8E8M0FNU;
        for bits in 0..1u128 << (kind.width() - u32::from(has_sign)) {
            let value = FloatValue::from_bits(kind, bits);
            let spelling = words.next().expect("a spelling of each encoding");
            assert_eq!(value.to_string(), spelling, "{bits:#x} : {}", kind.name());
            if has_sign {
                check_negative(kind, bits, spelling);
            }
        }
    }
    assert_eq!(words.next(), None);
}

/// The encoding with the sign bit set is spelled with a minus or, in hexadecimal, as that encoding.
fn check_negative(kind: FloatKind, magnitude: u128, spelling: &str) {
    let bits = magnitude | 1 << (kind.width() - 1);
    let is_nan_at_zero = magnitude == 0 && kind.name().ends_with("FNUZ");
    let expected = if spelling.starts_with("0x") || is_nan_at_zero {
        format!("{bits:#X}").replace("0X", "0x")
    } else {
        format!("-{spelling}")
    };
    let value = FloatValue::from_bits(kind, bits);
    assert_eq!(value.to_string(), expected, "{}", kind.name());
}

#[test]
fn narrow_values_survive_text_bytes_and_doubles() {
    for kind in narrow_kinds().chain([FloatKind::BF16, FloatKind::F16]) {
        for bits in 0..1u128 << kind.width() {
            let value = FloatValue::from_bits(kind, bits);
            assert_eq!(parse(kind, &value.to_string()), Ok(value));
            let mut bytes = Vec::new();
            value.write_le_bytes(&mut bytes);
            assert_eq!(bytes.len(), kind.byte_len());
            assert_eq!(FloatValue::from_le_bytes(kind, &bytes), value);
            if !value.is_nan() {
                assert_eq!(FloatValue::from_f64(kind, value.to_f64()), value);
            }
        }
    }
}

#[test]
fn single_precision_agrees_with_the_hardware() {
    let mut state: u32 = 1;
    for _ in 0..100_000 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let double = f64::from_bits(u64::from(state) << 32 | u64::from(state.rotate_left(7)));
        let near = f64::from(f32::from_bits(state)) * (1.0 + f64::from(state >> 20) * 1e-11);
        for double in [double, near] {
            if double.is_nan() {
                continue;
            }
            let value = FloatValue::from_f64(FloatKind::F64, double);
            let converted = super::codec::convert(FloatKind::F64, value.bits(), FloatKind::F32);
            assert_eq!(converted, u128::from((double as f32).to_bits()), "{double:e}");
        }
    }
}

#[test]
fn hexadecimal_literals_are_encodings() {
    use FloatError::*;
    let error = |literal| parse(FloatKind::F32, literal).unwrap_err();
    assert_eq!(error("1"), DecimalInteger);
    assert_eq!(error("-1"), DecimalInteger);
    assert_eq!(error("-0x1"), NegativeHex);
    assert_eq!(error("0x1FFFFFFFF"), HexOutOfRange);
    let value = parse(FloatKind::F32, "0x00000000000000000000000000000000003F800000");
    assert_eq!(value.unwrap().to_f64(), 1.0);
    let wide = format!("0x1{}", "0".repeat(32));
    assert_eq!(parse(FloatKind::F128, &wide), Err(HexOutOfRange));
    assert_eq!(parse(FloatKind::F4E2M1FN, "0x10"), Err(HexOutOfRange));
    assert!(DecimalInteger.note().is_some() && NegativeHex.note().is_none());
}

#[test]
fn what_no_lexer_gives_is_malformed() {
    for text in ["", ".", "inf", "nan", "1.0x", "+1.0", ".5", "1.0e", "1.0e+", "1.0e123456x"] {
        let value = FloatValue::parse_decimal(FloatKind::F64, text, false);
        assert_eq!(value, Err(FloatError::Malformed), "{text}");
    }
    for text in ["0x", "0xG", "0x+1", "0x_1"] {
        let value = FloatValue::parse_integer(FloatKind::F64, text, false);
        assert_eq!(value, Err(FloatError::Malformed), "{text}");
    }
}

#[test]
fn exponents_saturate() {
    let of = |text: &str| parse(FloatKind::F64, text).unwrap().to_f64();
    assert_eq!(of("1.0e99999999999999999999999"), f64::INFINITY);
    assert_eq!(of("1.0e-99999999999999999999999"), 0.0);
    assert_eq!(of("0.0e99999999999999999999999"), 0.0);
    assert_eq!(of(&format!("0.{}1e401", "0".repeat(400))), 1.0);
    assert_eq!(of(&format!("0.{}1e30001", "0".repeat(30_000))), 0.0);
    assert_eq!(of(&format!("0.{}1e24001", "0".repeat(24_000))), 0.1);
    assert_eq!(of(&format!("1{}.0e-25000", "0".repeat(24_100))), 1e100);
}

#[test]
fn dense_elements_lose_what_the_format_lacks() {
    let stored = |kind, literal| parse(kind, literal).unwrap().storage_bits();
    // As `mlir-opt` has it: a sign where the exponent's top bit belongs.
    assert_eq!(stored(FloatKind::F8E8M0FNU, "-1.0"), 0xFF);
    assert_eq!(stored(FloatKind::F8E8M0FNU, "-2.0"), 0x80);
    assert_eq!(stored(FloatKind::F4E2M1FN, "1.0e400"), 0);
    assert_eq!(stored(FloatKind::F4E2M1FN, "-1.0e400"), 8);
}

#[test]
fn negation_is_an_involution_but_for_the_unsigned_zero() {
    for kind in narrow_kinds() {
        for bits in 0..1u128 << kind.width() {
            let value = FloatValue::from_bits(kind, bits);
            assert_eq!(-(-value), value);
            let unsigned = kind.name().ends_with("FNUZ") && bits & 0x7F == 0;
            assert_eq!(-value == value, unsigned, "{value:?}");
        }
    }
}

#[test]
fn extended_precision_has_one_encoding_of_a_value() {
    let of = |bits| FloatValue::from_bits(FloatKind::F80, bits);
    assert_eq!(of(1 << 63), of(1 << 64 | 1 << 63));
    assert_eq!(of(1 << 64 | 5), of(0x7FFF << 64 | 5));
    assert!(of(1 << 64 | 5).is_nan() && of(0x7FFF << 64).is_nan());
    assert!(of(0x7FFF << 64 | 1 << 63).is_infinite());
    assert_ne!(of(1 << 79), of(0));
}

#[test]
fn predicates_tell_the_classes_apart() {
    let of = |kind, text| parse(kind, text).unwrap();
    assert!(of(FloatKind::F32, "-0.0").is_zero() && of(FloatKind::F32, "-0.0").is_negative());
    assert!(of(FloatKind::F16, "-1.0e9").is_infinite());
    assert!(of(FloatKind::F8E4M3FN, "465.0").is_nan());
    assert!(of(FloatKind::F8E5M2FNUZ, "1.0e9").is_nan());
    assert!(of(FloatKind::F4E2M1FN, "1.0e400").is_infinite());
    assert!(of(FloatKind::F8E8M0FNU, "-1.0").is_negative());
    assert_eq!(of(FloatKind::F8E8M0FNU, "-1.0").to_f64(), -1.0);
    assert_eq!(of(FloatKind::F128, "-1.0e300").to_f64(), -1.0e300);
    assert_eq!(of(FloatKind::F80, "1.0e-320").to_f64(), 1.0e-320);
    assert!(of(FloatKind::BF16, "0x7FC1").to_f64().is_nan());
}

#[test]
fn names_are_unique() {
    for kind in FloatKind::ALL {
        assert_eq!(FloatKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(FloatKind::from_name("f8"), None);
    assert_eq!(FloatKind::TF32.byte_len(), 3);
    assert_eq!(FloatKind::F80.byte_len(), 10);
}
