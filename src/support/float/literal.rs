//! Float literals of the text format.
//!
//! A decimal literal has a point: `1.`, `1.5`, `1.0e-7`. It is read as a double, whatever its type,
//! and then rounded to the type, so digits beyond a double's are lost even in `f128`, and a literal
//! may be rounded twice. A hexadecimal integer gives an encoding bit by bit. A minus is a token of
//! its own and reaches this place as a flag.

use super::{FloatKind, FloatValue};

/// Why a literal has no value in its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FloatError {
    /// An integer in decimal. The diagnostic has a note: see [`FloatError::note`].
    DecimalInteger,
    /// A minus before a hexadecimal literal, where the encoding has the sign.
    NegativeHex,
    /// More bits than the type has.
    HexOutOfRange,
    /// Not a literal at all, which no lexer lets through.
    Malformed,
}

impl FloatError {
    /// The text of the diagnostic.
    pub fn message(self) -> &'static str {
        match self {
            FloatError::DecimalInteger => {
                "unexpected decimal integer literal for a floating point value"
            }
            FloatError::NegativeHex => "hexadecimal float literal should not have a leading minus",
            FloatError::HexOutOfRange => "hexadecimal float constant out of range for type",
            FloatError::Malformed => "floating point value too large",
        }
    }

    /// The text of the note that goes with the diagnostic.
    pub fn note(self) -> Option<&'static str> {
        matches!(self, FloatError::DecimalInteger)
            .then_some("add a trailing dot to make the literal a float")
    }
}

/// An exponent of this size or more counts as exactly this, however many zeros the digits have.
const LARGEST_EXPONENT: i64 = 24_000;

impl FloatValue {
    /// The value of a literal with a point, which follows a minus if `negative`.
    pub fn parse_decimal(kind: FloatKind, text: &str, negative: bool) -> Result<Self, FloatError> {
        let value = parse_f64(text).ok_or(FloatError::Malformed)?;
        Ok(Self::from_f64(kind, if negative { -value } else { value }))
    }

    /// The value of an integer literal where a float is wanted, which follows a minus if `negative`.
    pub fn parse_integer(kind: FloatKind, text: &str, negative: bool) -> Result<Self, FloatError> {
        let Some(digits) = text.strip_prefix("0x") else {
            return Err(FloatError::DecimalInteger);
        };
        if negative {
            return Err(FloatError::NegativeHex);
        }
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(FloatError::Malformed);
        }
        let digits = digits.trim_start_matches('0');
        let bits = match digits {
            "" => 0,
            _ => u128::from_str_radix(digits, 16).map_err(|_| FloatError::HexOutOfRange)?,
        };
        if bits & !kind.mask() != 0 {
            return Err(FloatError::HexOutOfRange);
        }
        Ok(Self::from_bits(kind, bits))
    }
}

/// The double nearest to a decimal literal without sign; an infinity where it is too large.
fn parse_f64(text: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    let plain = bytes.first()?.is_ascii_digit()
        && bytes
            .iter()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'));
    if !plain {
        return None;
    }
    let Some(at) = bytes.iter().position(|b| matches!(b, b'e' | b'E')) else {
        return text.parse().ok();
    };
    // Four digits are below the limit, so nearly every literal is read as it stands.
    if bytes.len() - at <= 5 {
        return text.parse().ok();
    }
    let (digits, exponent) = (&text[..at], &text[at + 1..]);
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, exponent.strip_prefix('+').unwrap_or(exponent)),
    };
    if exponent.is_empty() || !exponent.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let exponent = exponent.parse().unwrap_or(LARGEST_EXPONENT);
    let exponent = sign * exponent.min(LARGEST_EXPONENT);
    format!("{digits}e{exponent}").parse().ok()
}
