//! Numbers among the parameters of types and attributes, and lists of them.

use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{AttrData, Attribute, Failed, Type, TypeData};

/// Parses `true` or `false`, or one of these as a number.
pub(super) fn boolean(p: &mut Parser<'_>) -> Parse<bool> {
    let value = match p.text(p.tok) {
        b"true" | b"1" => true,
        b"false" | b"0" => false,
        _ if p.at(Tok::Integer) => return p.error("integer value too large"),
        _ => return p.error("expected integer value"),
    };
    p.bump();
    Ok(value)
}

/// Parses `[1, 2]`, whose numbers are read as parameters are.
pub(super) fn bare_array(p: &mut Parser<'_>, element: Type) -> Parse<Attribute> {
    let width = match p.cx.type_data(element) {
        TypeData::Integer { width, .. } if *width > 1 && *width <= 64 => *width,
        _ => return p.bare_dense_array(element),
    };
    let (mut len, mut data) = (0, Vec::new());
    p.expect(Tok::LSquare, "expected '['")?;
    if !p.eat(Tok::RSquare) {
        loop {
            let Ok(value) = integer(p, width, true) else {
                // The bracket is asked for all the same.
                return p.expect(Tok::RSquare, "expected ']'").and(Err(Failed));
            };
            let value: i64 = value.parse().unwrap_or_default();
            data.extend_from_slice(&value.to_le_bytes()[..width.div_ceil(8) as usize]);
            len += 1;
            if !p.eat(Tok::Comma) {
                break;
            }
        }
        p.expect(Tok::RSquare, "expected ']'")?;
    }
    Ok(p.cx.intern_attribute(AttrData::DenseArray { element, len, data: data.into() }))
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
