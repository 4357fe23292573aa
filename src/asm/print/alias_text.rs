//! Text around aliases: how names are spelled, and how deep in a dialect's text one is nested.

use crate::support::strings;
use smallvec::SmallVec;

/// The angle brackets around a place in the text of a dialect's attribute. Where no name stands
/// before one, an attribute is printed without its name, as in `members = {<#root, 0>}`: it is
/// nested like any other.
#[derive(Default)]
pub(super) struct Brackets {
    /// For each open bracket whether it is nameless.
    open: SmallVec<[bool; 8]>,
}

impl Brackets {
    /// Goes on over more text.
    pub fn read(&mut self, text: &[u8]) {
        let mut pos = 0;
        while let Some(len) = memchr::memchr3(b'"', b'<', b'>', &text[pos..]) {
            let at = pos + len;
            pos = at + 1;
            let before = if at == 0 { b'a' } else { text[at - 1] };
            match text[at] {
                b'"' => {
                    let string = strings::scan_literal(&text[pos..]);
                    pos += string.map_or(0, |(len, _)| len + 1);
                }
                b'<' => self.open.push(!before.is_ascii_alphanumeric() && before != b'_'),
                _ if before != b'-' => drop(self.open.pop()),
                _ => {}
            }
        }
    }

    /// How many nameless ones are open.
    pub fn nameless(&self) -> u32 {
        self.open.iter().filter(|nameless| **nameless).count() as u32
    }
}

/// A dialect's name for an alias as one that can be printed, and that no number can extend to
/// another alias.
pub(super) fn sanitize(name: &[u8]) -> Box<[u8]> {
    let mut out = Vec::with_capacity(name.len() + 1);
    if name.first().is_some_and(u8::is_ascii_digit) {
        out.push(b'_');
    }
    for &byte in name {
        match byte {
            b'$' | b'_' | b'-' => out.push(byte),
            b' ' => out.push(b'_'),
            _ if byte.is_ascii_alphanumeric() => out.push(byte),
            _ => out.extend_from_slice(format!("{byte:X}").as_bytes()),
        }
    }
    if !name.first().is_some_and(u8::is_ascii_digit) && name.last().is_some_and(u8::is_ascii_digit)
    {
        out.push(b'_');
    }
    out.into_boxed_slice()
}
