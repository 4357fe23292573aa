//! String literals, bare names and hexadecimal blobs of the text format, over bytes.
//!
//! A string of the IR is a run of bytes, not of characters. Printing spells every byte outside
//! printable ASCII, and the quote, as a backslash and two upper-case hexadecimal digits; the
//! backslash is doubled. Reading also takes `\"`, `\n`, `\t` and lower-case digits.
//!
//! ```
//! use irtool::support::strings;
//! let mut out = Vec::new();
//! strings::write_escaped(&mut out, "say \"é\"\n".as_bytes());
//! assert_eq!(out, br"say \22\C3\A9\22\0A");
//! assert_eq!(strings::unescape(&out).unwrap(), "say \"é\"\n".as_bytes());
//! ```
//!
//! Invariant: `unescape(escape(s)) == s` for all bytes, and an escaped string has neither a quote
//! nor a line end, so it never ends the literal around it.

use std::borrow::Cow;

/// What the text format makes of a byte.
const PLAIN: u8 = 1;
/// A letter or an underscore: the start of a bare name.
const NAME_START: u8 = 2;
/// A byte that continues a bare name.
const NAME_CONTINUE: u8 = 4;

/// The properties of each byte.
static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let this = byte as u8;
        if this >= b' ' && this <= b'~' && this != b'"' && this != b'\\' {
            class[byte] |= PLAIN;
        }
        if this.is_ascii_alphabetic() || this == b'_' {
            class[byte] |= NAME_START;
        }
        if this.is_ascii_alphanumeric() || this == b'_' || this == b'$' || this == b'.' {
            class[byte] |= NAME_CONTINUE;
        }
        byte += 1;
    }
    class
};

const HEX_DIGITS: &[u8; 16] = b"0123456789ABCDEF";

fn has(byte: u8, class: u8) -> bool {
    CLASS[usize::from(byte)] & class != 0
}

/// Appends the contents of a string literal, without its quotes.
pub fn write_escaped(out: &mut Vec<u8>, text: &[u8]) {
    let mut rest = text;
    // Nearly every string is plain to its end, so runs are copied whole.
    while let Some(at) = rest.iter().position(|&byte| !has(byte, PLAIN)) {
        out.extend_from_slice(&rest[..at]);
        match rest[at] {
            b'\\' => out.extend_from_slice(b"\\\\"),
            byte => out.extend_from_slice(&[
                b'\\',
                HEX_DIGITS[usize::from(byte >> 4)],
                HEX_DIGITS[usize::from(byte & 15)],
            ]),
        }
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

/// Appends a string literal with its quotes.
pub fn write_quoted(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    write_escaped(out, text);
    out.push(b'"');
}

/// What is wrong with a string literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StringError {
    /// A backslash that starts no escape, at this index.
    UnknownEscape(usize),
    /// A line end within the literal, or no closing quote, at this index.
    Unterminated(usize),
}

impl StringError {
    /// The text of the diagnostic.
    pub fn message(self) -> &'static str {
        match self {
            StringError::UnknownEscape(_) => "unknown escape in string literal",
            StringError::Unterminated(_) => "expected '\"' in string literal",
        }
    }

    /// The index of the byte that the diagnostic points to.
    pub fn position(self) -> usize {
        match self {
            StringError::UnknownEscape(at) | StringError::Unterminated(at) => at,
        }
    }
}

/// A table of the bytes in `all`.
pub(crate) const fn byte_set(all: &[u8]) -> [bool; 256] {
    let mut set = [false; 256];
    let mut n = 0;
    while n < all.len() {
        set[all[n] as usize] = true;
        n += 1;
    }
    set
}

/// Finds the end of a string literal: the index of its closing quote in `text`, which starts just
/// after the opening one.
///
/// A line feed, a vertical tab or a form feed ends the search, as it does in `mlir-opt`, but a
/// carriage return does not. The second part of the result is whether there are escapes, without
/// which the contents are the literal's text as it stands.
pub fn scan_literal(text: &[u8]) -> Result<(usize, bool), StringError> {
    let mut at = 0;
    let mut escapes = false;
    loop {
        let plain = memchr::memchr2(b'"', b'\\', &text[at..]).unwrap_or(text.len() - at);
        if let Some(end) = memchr::memchr3(b'\n', b'\x0B', b'\x0C', &text[at..at + plain]) {
            return Err(StringError::Unterminated(at + end));
        }
        at += plain;
        match text.get(at) {
            Some(b'"') => return Ok((at, escapes)),
            Some(_) => {
                escapes = true;
                let (_, len) = escape(&text[at + 1..]).ok_or(StringError::UnknownEscape(at))?;
                at += 1 + len;
            }
            None => return Err(StringError::Unterminated(at)),
        }
    }
}

/// The bytes that the contents of a string literal stand for.
pub fn unescape(text: &[u8]) -> Result<Cow<'_, [u8]>, StringError> {
    let Some(first) = memchr::memchr(b'\\', text) else {
        return Ok(Cow::Borrowed(text));
    };
    let mut out = Vec::with_capacity(text.len());
    let mut copied = 0;
    let mut next = Some(first);
    while let Some(at) = next {
        out.extend_from_slice(&text[copied..at]);
        let (byte, len) = escape(&text[at + 1..]).ok_or(StringError::UnknownEscape(at))?;
        out.push(byte);
        copied = at + 1 + len;
        next = memchr::memchr(b'\\', &text[copied..]).map(|offset| copied + offset);
    }
    out.extend_from_slice(&text[copied..]);
    Ok(Cow::Owned(out))
}

/// The byte that an escape stands for and the escape's length, both without the backslash.
fn escape(text: &[u8]) -> Option<(u8, usize)> {
    match *text.first()? {
        byte @ (b'"' | b'\\') => Some((byte, 1)),
        b'n' => Some((b'\n', 1)),
        b't' => Some((b'\t', 1)),
        high => Some((hex_digit(high)? << 4 | hex_digit(*text.get(1)?)?, 2)),
    }
}

/// Whether an attribute name, or a symbol name after its `@`, is printed without quotes.
///
/// A keyword is as good as any other name.
pub fn is_bare_identifier(name: &[u8]) -> bool {
    match name.split_first() {
        Some((&first, rest)) => {
            has(first, NAME_START) && rest.iter().all(|&byte| has(byte, NAME_CONTINUE))
        }
        None => false,
    }
}

/// Appends an attribute name, in quotes where it needs them.
pub fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    if is_bare_identifier(name) {
        out.extend_from_slice(name);
    } else {
        write_quoted(out, name);
    }
}

/// Appends a symbol name with its `@`, in quotes where it needs them.
pub fn write_symbol(out: &mut Vec<u8>, name: &[u8]) {
    if name.is_empty() {
        out.extend_from_slice(b"@<<INVALID EMPTY SYMBOL>>");
        return;
    }
    out.push(b'@');
    write_name(out, name);
}

/// Appends `bytes` as a blob: `0x` and two upper-case digits for each.
pub fn write_hex_blob(out: &mut Vec<u8>, bytes: &[u8]) {
    out.reserve(2 + 2 * bytes.len());
    out.extend_from_slice(b"0x");
    for &byte in bytes {
        let digits = [HEX_DIGITS[usize::from(byte >> 4)], HEX_DIGITS[usize::from(byte & 15)]];
        out.extend_from_slice(&digits);
    }
}

/// The bytes of a blob, or nothing if `text` is not `0x` and an even number of digits.
pub fn parse_hex_blob(text: &[u8]) -> Option<Vec<u8>> {
    let digits = text.strip_prefix(b"0x")?;
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let pairs = digits.chunks_exact(2);
    pairs.map(|pair| Some(hex_digit(pair[0])? << 4 | hex_digit(pair[1])?)).collect()
}

/// The value of a hexadecimal digit of either case.
fn hex_digit(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

/// A string as JSON writes it, quotes included.
pub(crate) fn json_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests;
