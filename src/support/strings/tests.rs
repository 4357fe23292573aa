//! Spellings, with the answers that `mlir-opt` 22 gave.

use super::*;

fn escaped(text: &[u8]) -> String {
    let mut out = Vec::new();
    write_escaped(&mut out, text);
    String::from_utf8(out).expect("escaped text is ASCII")
}

#[test]
fn bytes_outside_printable_ascii_are_escaped() {
    assert_eq!(escaped(b"plain text {} ~"), "plain text {} ~");
    assert_eq!(escaped(b"a\"b"), r"a\22b");
    assert_eq!(escaped(b"a\\b"), r"a\\b");
    assert_eq!(escaped(b"\n\t\r\0\x7F"), r"\0A\09\0D\00\7F");
    assert_eq!(escaped("é".as_bytes()), r"\C3\A9");
    assert_eq!(escaped(b""), "");
}

#[test]
fn every_byte_survives_a_round_trip() {
    let all: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
    let text = escaped(&all);
    assert_eq!(unescape(text.as_bytes()).unwrap(), all);
    let mut literal = text.into_bytes();
    let len = literal.len();
    literal.extend_from_slice(b"\" rest");
    assert_eq!(scan_literal(&literal), Ok((len, true)));
}

#[test]
fn reading_takes_more_escapes_than_printing_makes() {
    let text = unescape(br#"\"\\\n\t\0a\Ff\41"#).unwrap();
    assert_eq!(text, b"\"\\\n\t\n\xFFA".as_slice());
    assert!(matches!(unescape(b"none"), Ok(Cow::Borrowed(b"none"))));
}

#[test]
fn errors_point_where_mlir_opt_points() {
    use StringError::*;
    assert_eq!(scan_literal(br#"ab\qcd""#), Err(UnknownEscape(2)));
    assert_eq!(scan_literal(br#"ab\4""#), Err(UnknownEscape(2)));
    assert_eq!(scan_literal(br#"ab\4g""#), Err(UnknownEscape(2)));
    assert_eq!(scan_literal(b"ab\\\n\""), Err(UnknownEscape(2)));
    assert_eq!(scan_literal(b"ab\\"), Err(UnknownEscape(2)));
    assert_eq!(scan_literal(b"abcd\n\""), Err(Unterminated(4)));
    assert_eq!(scan_literal(b"ab\x0B\""), Err(Unterminated(2)));
    assert_eq!(scan_literal(b"ab\x0C\""), Err(Unterminated(2)));
    assert_eq!(scan_literal(b"abc"), Err(Unterminated(3)));
    assert_eq!(scan_literal(b"a\r\0b\""), Ok((4, false)));
    assert_eq!(unescape(b"a\\"), Err(UnknownEscape(1)));
    assert_eq!(Unterminated(3).position(), 3);
}

#[test]
fn names_are_bare_where_they_lex_as_one_word() {
    for name in ["a", "_", "a.b", "a$", "a.", "true", "i32", "loc", "Z9"] {
        assert!(is_bare_identifier(name.as_bytes()), "{name}");
    }
    for name in ["", "1a", "$a", ".a", "a-b", "a b", "é", "a\n"] {
        assert!(!is_bare_identifier(name.as_bytes()), "{name}");
    }
}

#[test]
fn symbols_and_attribute_names_are_quoted_where_needed() {
    let symbol = |name: &str| {
        let mut out = Vec::new();
        write_symbol(&mut out, name.as_bytes());
        String::from_utf8(out).unwrap()
    };
    assert_eq!(symbol("foo.bar$_"), "@foo.bar$_");
    assert_eq!(symbol("foo bar"), "@\"foo bar\"");
    assert_eq!(symbol("é"), "@\"\\C3\\A9\"");
    assert_eq!(symbol(""), "@<<INVALID EMPTY SYMBOL>>");
    let mut out = Vec::new();
    write_name(&mut out, b"a\nb");
    assert_eq!(out, b"\"a\\0Ab\"");
}

#[test]
fn blobs_are_upper_case_and_read_in_either() {
    let mut out = Vec::new();
    write_hex_blob(&mut out, &[0x00, 0xAB, 0xCD]);
    assert_eq!(out, b"0x00ABCD");
    assert_eq!(parse_hex_blob(b"0x00abCD"), Some(vec![0x00, 0xAB, 0xCD]));
    assert_eq!(parse_hex_blob(b"0x"), Some(vec![]));
    for bad in ["", "0", "00", "0X00", "0x0", "0x0g", "0x 00"] {
        assert_eq!(parse_hex_blob(bad.as_bytes()), None, "{bad}");
    }
}
