//! Brackets in the text of dialects' attributes and types: where what they open ends.
//!
//! Such a text is passed over before anybody knows what it says, and a program with debug
//! information has tens of megabytes of it: bytes that mean nothing here are skipped by table.

use crate::asm::lexer::skip_string;
use crate::support::strings::byte_set;
use smallvec::SmallVec;

/// Why brackets do not balance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unbalanced {
    /// The string that starts here is not one.
    String(usize),
    /// Something else than what closes this bracket follows, or nothing.
    Bracket {
        /// The bracket.
        last: u8,
        /// The string before it, where `mlir-opt` says so.
        string: Option<usize>,
    },
}

/// Bytes that open, close, or hide brackets.
static MATTERS: [bool; 256] = byte_set(b"<[({>)]}-\"\0");

/// The end of what the bracket at `start` opens. An arrow closes nothing, and neither does what
/// stands in a string.
pub(super) fn balanced_end(src: &[u8], start: usize) -> Result<usize, Unbalanced> {
    let mut open: SmallVec<[u8; 32]> = SmallVec::new();
    let mut pos = start;
    let mut string = None;
    loop {
        while src.get(pos).is_some_and(|byte| !MATTERS[*byte as usize]) {
            pos += 1;
        }
        let byte = src.get(pos).copied().unwrap_or(0);
        pos += 1;
        let opening = match byte {
            b'<' | b'[' | b'(' | b'{' => {
                open.push(byte);
                continue;
            }
            b'-' => {
                pos += usize::from(src.get(pos) == Some(&b'>'));
                continue;
            }
            b'"' => {
                string = Some(pos - 1);
                pos = skip_string(src, pos - 1).ok_or(Unbalanced::String(pos - 1))?;
                continue;
            }
            b'>' => b'<',
            b']' => b'[',
            b')' => b'(',
            b'}' => b'{',
            _ => 0,
        };
        let last = open.pop().unwrap_or(b'<');
        if last != opening {
            return Err(Unbalanced::Bracket { last, string });
        }
        if open.is_empty() {
            return Ok(pos);
        }
    }
}

/// Whether text prints as `!dialect.text`: a name, and nothing or one bracketed group after it.
pub(super) fn is_pretty(text: &[u8]) -> bool {
    let name = text.iter().position(|byte| !in_name(byte)).unwrap_or(text.len());
    is_pretty_name(&text[..name])
        && (name == text.len() || text[name] == b'<' && balanced_end(text, name) == Ok(text.len()))
}

/// Whether a name can stand after `!dialect.`.
pub(super) fn is_pretty_name(name: &[u8]) -> bool {
    name.first().is_some_and(u8::is_ascii_alphabetic) && name.iter().all(in_name)
}

fn in_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_')
}
