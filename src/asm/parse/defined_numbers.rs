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
    let found = p.u64_value(p.tok).map(|value| i128::from(value) * if negative { -1 } else { 1 });
    let (least, most) = match (signed, width.min(64)) {
        (true, width) => (-(1i128 << (width - 1)), (1i128 << (width - 1)) - 1),
        (false, width) => (0, (1i128 << width) - 1),
    };
    p.bump();
    // A negative number stands for the bits of an unsigned one.
    let wrapped = found.map(|value| match value < 0 && !signed && -value <= 1 << (width - 1) {
        true => value + (1 << width),
        false => value,
    });
    match wrapped.filter(|value| (least..=most).contains(value)) {
        Some(value) => Ok(value.to_string()),
        None => p.error_at(start, "integer value too large"),
    }
}
