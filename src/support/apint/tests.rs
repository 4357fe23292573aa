//! Literals and values, with the answers that `mlir-opt` 22 gave.

use super::{ApInt, IntError, IntKind, IntPosition, MAX_WIDTH, parse_int};

/// Splits a type like `si8` and reads a literal of it, sign included.
fn parse(literal: &str, ty: &str, position: IntPosition) -> Result<ApInt, IntError> {
    let (kind, width) = match ty.as_bytes() {
        b"index" => (IntKind::Index, "64"),
        [b's', ..] => (IntKind::Signed, &ty[2..]),
        [b'u', ..] => (IntKind::Unsigned, &ty[2..]),
        _ => (IntKind::Signless, &ty[1..]),
    };
    let (negative, text) = match literal.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, literal),
    };
    let width = width.parse().expect("a width");
    parse_int(text.as_bytes(), negative, width, kind, position)
}

/// A literal, its type, and what is printed of it; nothing where it is out of range.
const ATTRIBUTES: &[(&str, &str, Option<&str>)] = &[
    ("255", "i8", Some("-1")),
    ("256", "i8", None),
    ("-128", "i8", Some("-128")),
    ("-129", "i8", None),
    ("-255", "i8", None),
    ("-0", "i8", None),
    ("-0", "si8", None),
    ("-0", "index", None),
    ("0xFF", "i8", Some("-1")),
    ("0x0fF", "i8", Some("-1")),
    ("0x1FF", "i8", None),
    ("-0x80", "i8", Some("-128")),
    ("-0x81", "i8", None),
    ("255", "ui8", Some("255")),
    ("256", "ui8", None),
    ("127", "si8", Some("127")),
    ("128", "si8", None),
    ("-128", "si8", Some("-128")),
    ("1", "i1", Some("-1")),
    ("-1", "i1", Some("-1")),
    ("2", "i1", None),
    ("1", "si1", None),
    ("-1", "si1", Some("-1")),
    ("1", "ui1", Some("1")),
    ("0", "i0", Some("0")),
    ("0x0", "si0", Some("0")),
    ("1", "i0", None),
    ("-0", "i0", None),
    ("-1", "i0", None),
    ("9223372036854775808", "i64", Some("-9223372036854775808")),
    ("-9223372036854775808", "i64", Some("-9223372036854775808")),
    ("-9223372036854775809", "i64", None),
    ("18446744073709551615", "i64", Some("-1")),
    ("18446744073709551616", "i64", None),
    ("9223372036854775807", "index", Some("9223372036854775807")),
    ("9223372036854775808", "index", None),
    ("0xFFFFFFFFFFFFFFFF", "index", None),
    ("-9223372036854775808", "index", Some("-9223372036854775808")),
    ("18446744073709551616", "i65", Some("-18446744073709551616")),
    ("36893488147419103231", "i65", Some("-1")),
    ("36893488147419103232", "i65", None),
    ("18446744073709551616", "ui65", Some("18446744073709551616")),
    (
        "340282366920938463463374607431768211455",
        "ui128",
        Some("340282366920938463463374607431768211455"),
    ),
    ("340282366920938463463374607431768211456", "ui128", None),
    (
        "-170141183460469231731687303715884105728",
        "i128",
        Some("-170141183460469231731687303715884105728"),
    ),
    ("000000000000000000000000000007", "i8", Some("7")),
];

#[test]
fn attribute_literals_have_the_range_of_mlir_opt() {
    for &(literal, ty, printed) in ATTRIBUTES {
        let value = parse(literal, ty, IntPosition::Attribute);
        let text = value.map(|value| match ty.as_bytes()[0] {
            b'u' => value.to_string_unsigned(),
            _ => value.to_string_signed(),
        });
        let expected = printed.map(String::from).ok_or(IntError::OutOfRange);
        assert_eq!(text, expected, "{literal} : {ty}");
    }
}

#[test]
fn only_array_elements_take_a_minus_in_an_unsigned_type() {
    let of = |position| parse("-1", "ui8", position);
    assert_eq!(of(IntPosition::Attribute), Err(IntError::NegativeUnsigned));
    assert_eq!(of(IntPosition::DenseElement), Err(IntError::NegativeUnsigned));
    assert_eq!(of(IntPosition::ArrayElement), Ok(ApInt::from_u64(8, 255)));
}

/// The value of a signless literal without a minus.
fn of(text: &[u8], width: u32) -> Result<ApInt, IntError> {
    parse_int(text, false, width, IntKind::Signless, IntPosition::Attribute)
}

#[test]
fn malformed_and_hopeless_literals_are_out_of_range() {
    let long = "9".repeat(10_000_000);
    for text in ["", "0x", "1_0", "+1", "0xg", "1_00000000000000000000000", &long] {
        let value = of(text.as_bytes(), 4096);
        assert_eq!(value, Err(IntError::OutOfRange));
    }
}

#[test]
fn hexadecimal_of_the_full_width_fits() {
    for width in [63, 64, 65, 127, 128, 129, 512] {
        let all = ApInt::from_i64(width, -1);
        let text = format!(
            "{:X}{}",
            (1u32 << ((width - 1) % 4 + 1)) - 1,
            "F".repeat((width as usize - 1) / 4)
        );
        let text = format!("0x{text}");
        assert_eq!(of(text.as_bytes(), width), Ok(all));
        assert_eq!(of(text.as_bytes(), width - 1), Err(IntError::OutOfRange));
    }
}

#[test]
fn extremes_are_recognised_at_every_width() {
    for width in 1..200 {
        let max = ApInt::from_i64(width, -1);
        let min = ApInt::from_u64(1, 1).zext(width).neg();
        assert_eq!(max, min);
        assert!(max.is_unsigned_max() && max.is_negative());
        assert_eq!(max.count_ones(), width);
        let low = ApInt::from_i64(width - 1, -1).zext(width);
        assert!(low.is_signed_max() && !low.is_negative());
        assert_eq!(low.active_bits(), width - 1);
        let mut words = vec![0; width.div_ceil(64) as usize];
        words[(width as usize - 1) / 64] = 1 << ((width - 1) % 64);
        let sign = ApInt::from_words(width, words);
        assert!(sign.is_signed_min());
        assert_eq!(sign.neg(), sign);
    }
    let none = ApInt::zero(0);
    assert!(none.is_zero() && none.is_unsigned_max() && !none.is_negative());
    assert!(!none.is_signed_min() && !none.is_signed_max());
}

#[test]
fn changes_of_width_keep_the_value() {
    for from in [1, 7, 8, 33, 63, 64, 65, 127, 128, 129] {
        for to in [from, from + 1, 64.max(from), 65.max(from), 128.max(from), 300] {
            for seed in [0, 1, -1, i64::MAX, i64::MIN, 0x1234_5678_9ABC_DEF0, -77] {
                let value = ApInt::from_i64(from, seed);
                let (signed, unsigned) = (value.sext(to), value.zext(to));
                assert_eq!(signed.to_string_signed(), value.to_string_signed());
                assert_eq!(unsigned.to_string_unsigned(), value.to_string_unsigned());
                assert_eq!(signed.trunc(from), value);
                assert_eq!(unsigned.trunc(from), value);
                assert_eq!(signed.to_i64(), value.to_i64());
                assert_eq!(unsigned.to_u64(), value.to_u64());
            }
        }
    }
    assert_eq!(ApInt::zero(0).sext(9), ApInt::zero(9));
}

#[test]
fn wide_values_narrow_only_if_they_fit() {
    let wide = ApInt::from_words(65, vec![0, 1]);
    assert_eq!((wide.to_u64(), wide.to_i64()), (None, None));
    assert_eq!(ApInt::from_i64(65, -5).to_i64(), Some(-5));
    assert_eq!(ApInt::from_i64(65, -5).to_u64(), None);
    assert_eq!(ApInt::from_u64(65, u64::MAX).to_u64(), Some(u64::MAX));
    assert_eq!(ApInt::from_u64(65, u64::MAX).to_i64(), None);
}

#[test]
fn bytes_are_little_endian_and_masked() {
    let mut bytes = Vec::new();
    ApInt::from_i64(9, -241).write_le_bytes(&mut bytes);
    assert_eq!(bytes, [0x0F, 0x01]);
    assert_eq!(ApInt::from_le_bytes(9, &[0x0F, 0x0F]).to_i64(), Some(-241));
    let value = ApInt::from_words(129, vec![1, u64::MAX, 1]);
    bytes.clear();
    value.write_le_bytes(&mut bytes);
    assert_eq!(bytes.len(), 17);
    assert_eq!(ApInt::from_le_bytes(129, &bytes), value);
    assert_eq!(ApInt::from_le_bytes(129, &[7]), ApInt::from_u64(129, 7));
    assert_eq!(ApInt::from_le_bytes(0, &[7]), ApInt::zero(0));
}

#[test]
fn the_widest_type_is_cheap_to_hold() {
    let value = ApInt::from_i64(MAX_WIDTH, -1);
    assert_eq!(value.to_string_signed(), "-1");
    assert_eq!(value.active_bits(), MAX_WIDTH);
}
