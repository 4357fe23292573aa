//! Numbers among the parameters of types and attributes.

use super::{Parse, Parser};
use crate::asm::lexer::Tok;

/// Parses `true` or `false`, or one of these as a number.
pub(super) fn boolean(p: &mut Parser<'_>) -> Parse<bool> {
    let start = p.tok.start;
    let negative = p.eat(Tok::Minus);
    let value = match p.text(p.tok) {
        b"true" if !negative => Some(1),
        b"false" if !negative => Some(0),
        _ if p.at(Tok::Integer) => p.u64_value(p.tok),
        _ => return p.error("expected integer value"),
    };
    p.bump();
    match value {
        Some(0) => Ok(false),
        Some(1) if !negative => Ok(true),
        _ => p.error_at(start, "integer value too large"),
    }
}

/// Parses an integer of so many bits; how it prints.
pub(super) fn integer(p: &mut Parser<'_>, width: u32, signed: bool) -> Parse<String> {
    let start = p.tok.start;
    let negative = p.eat(Tok::Minus);
    if !p.at(Tok::Integer) {
        let value = match p.text(p.tok) {
            b"false" if !negative => "0".to_owned(),
            // One bit, and that is the sign.
            b"true" if !negative && signed => "-1".to_owned(),
            b"true" if !negative => (u64::MAX >> (64 - width.clamp(1, 64))).to_string(),
            _ => return p.error("expected integer value"),
        };
        p.bump();
        return Ok(value);
    }
    let wraps = negative && !signed && can_wrap(p.number_text(p.tok), width);
    let found = p.u64_value(p.tok).map(|value| i128::from(value) * if negative { -1 } else { 1 });
    let (least, most) = match (signed, width.min(64)) {
        (true, width) => (-(1i128 << (width - 1)), (1i128 << (width - 1)) - 1),
        (false, width) => (0, (1i128 << width) - 1),
    };
    p.bump();
    // A negative number stands for the bits of an unsigned one.
    let wrapped = found.map(|value| if value < 0 && wraps { value + (1 << width) } else { value });
    match wrapped.filter(|value| (least..=most).contains(value)) {
        Some(value) => Ok(value.to_string()),
        None => p.error_at(start, "integer value too large"),
    }
}

/// Whether the digits of a number below zero can stand for the bits of an unsigned one of this width.
/// What counts is how they are written: each takes four bits, and the number one more if that leaves
/// none for the sign.
pub(super) fn can_wrap(digits: &str, width: u32) -> bool {
    let (radix, digits) = match digits.strip_prefix("0x") {
        Some(digits) => (16, digits),
        None => (10, digits),
    };
    let digits = digits.trim_start_matches('0');
    let Ok(bits) = u32::try_from(4 * digits.len()) else { return false };
    let takes_all = u128::from_str_radix(digits, radix)
        .is_ok_and(|value| u128::BITS - value.leading_zeros() == bits);
    bits + u32::from(takes_all) <= width
}
