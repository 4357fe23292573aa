//! Where to cut the text of a block into stretches of whole ops, by the look of the lines.
//!
//! Printers start each op of a block on a line of its own, at one indentation, and what is nested
//! in it further right. So a cut is before a line that starts with the block's indentation and then
//! an op's name: in quotes, or a word with a dot in it. (A line can say more about the op before it
//! only by a location or an attribute, which look otherwise.) Only the lines around a cut are
//! looked at.
//!
//! Limits: cuts are guesses. Text that nobody printed may be cut in the middle of an op or beyond
//! the end of the block; whoever parses it finds out.

use super::stretches::Stretch;
use crate::context::{Context, Traits};

/// A cut is looked for in so many bytes, counted in the longest of stretches.
const FURTHEST: usize = 8;

/// Deals out the text of a block, from front to back.
pub(super) struct Dealer<'s> {
    cx: &'s Context,
    src: &'s [u8],
    indent: &'s [u8],
    /// How a line starts with a name in quotes, the end of the line before included.
    quoted: Option<Vec<u8>>,
    /// Bytes that a stretch should have.
    size: usize,
    next: Option<Stretch>,
}

impl<'s> Dealer<'s> {
    /// The ops of a block from `pos` on, which is where the first one starts. `None` where that is
    /// not where a line starts.
    pub fn new(cx: &'s Context, src: &'s [u8], pos: usize, size: usize) -> Option<Self> {
        let start = memchr::memrchr(b'\n', &src[..pos]).map_or(0, |newline| newline + 1);
        let indent = &src[start..pos];
        // In generic form names are in quotes, and a search for the place finds no other line.
        let quoted = (src.get(pos) == Some(&b'"')).then(|| [b"\n", indent, b"\""].concat());
        let next = Stretch { number: 0, start, end: start };
        let dealer = Dealer { cx, src, indent, quoted, size, next: Some(next) };
        indent.iter().all(|b| *b == b' ').then_some(dealer)
    }

    /// The next stretch, if there is one.
    pub fn deal(&mut self) -> Option<Stretch> {
        let next = self.next.take().filter(|next| self.starts_op(next.start))?;
        let end = self.cut(next.start)?;
        self.next = Some(Stretch { number: next.number + 1, start: end, end });
        Some(Stretch { end, ..next })
    }

    /// Nothing is dealt out any more.
    pub fn stop(&mut self) {
        self.next = None;
    }

    /// Where the next op starts after a stretch from `start` on.
    fn cut(&self, start: usize) -> Option<usize> {
        let len = self.src.len();
        let near = len.min(start + self.size);
        let far = len.min(near + FURTHEST * self.size);
        self.first_cut(near..far).or_else(|| self.last_cut(start..near)).or_else(|| {
            let whole = !self.may_hold_blocks(start);
            whole.then(|| self.first_cut(far..len)).flatten()
        })
    }

    fn first_cut(&self, range: std::ops::Range<usize>) -> Option<usize> {
        let text = &self.src[..range.end];
        if let Some(quoted) = &self.quoted
            && let Some(newline) = memchr::memmem::find(&text[range.start..], quoted)
        {
            return Some(range.start + newline + 1);
        }
        let mut starts = memchr::memchr_iter(b'\n', &text[range.start..]);
        starts.find_map(|newline| {
            let line = range.start + newline + 1;
            (self.starts_op(line) || self.ends_block(line)).then_some(line)
        })
    }

    fn last_cut(&self, range: std::ops::Range<usize>) -> Option<usize> {
        let mut starts = memchr::memrchr_iter(b'\n', &self.src[range.clone()]);
        starts.find_map(|newline| {
            let line = range.start + newline + 1;
            (self.starts_op(line) || self.ends_block(line)).then_some(line)
        })
    }

    /// Whether the line is like the first of an op of the block.
    fn starts_op(&self, line: usize) -> bool {
        let Some(rest) = self.src[line..].strip_prefix(self.indent) else { return false };
        matches!(rest, [b'"', ..]) || is_op_name(word(rest))
    }

    /// Whether the line is like that of the bracket at the end of the block.
    fn ends_block(&self, line: usize) -> bool {
        let rest = &self.src[line..];
        let indent = rest.iter().take(self.indent.len()).take_while(|b| **b == b' ').count();
        indent < self.indent.len() && rest.get(indent) == Some(&b'}')
    }

    /// Whether the op may have blocks that are worth sharing: if it is, or may be, a symbol table.
    fn may_hold_blocks(&self, line: usize) -> bool {
        let rest = &self.src[line + self.indent.len()..];
        let name = match rest {
            [b'"', rest @ ..] => &rest[..memchr::memchr(b'"', rest).unwrap_or(0)],
            _ => word(rest),
        };
        let name = std::str::from_utf8(name).ok().filter(|name| name.contains('.'));
        let info = name.map(|name| self.cx.op_info(self.cx.op_name(name.as_bytes())));
        info.is_none_or(|info| {
            let traits = info.traits();
            !traits.contains(Traits::REGISTERED) || traits.contains(Traits::SYMBOL_TABLE)
        })
    }
}

/// The word of letters, digits, `_` and `.` at the start.
fn word(text: &[u8]) -> &[u8] {
    let end = text
        .iter()
        .position(|b| !matches!(b, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.'));
    &text[..end.unwrap_or(text.len())]
}

fn is_op_name(word: &[u8]) -> bool {
    let letter = word.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    letter && (word.contains(&b'.') || word == b"module")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Registry;

    fn stretches(text: &str, start: usize, size: usize) -> Vec<String> {
        let cx = Context::new(&Registry::new());
        let Some(mut dealer) = Dealer::new(&cx, text.as_bytes(), start, size) else {
            return Vec::new();
        };
        std::iter::from_fn(|| dealer.deal()).map(|s| text[s.start..s.end].to_owned()).collect()
    }

    #[test]
    fn ops_are_cut_apart_at_their_own_indentation() {
        let text = "{\n  \"a\"() ({\n    \"b\"() : () -> ()\n  }) : () -> ()\n  \"c\"() : () -> ()\n\n  x.y {\n    x.z\n  }\n  module {\n  }\n}\n";
        let all = stretches(text, 4, 10);
        assert_eq!(
            all,
            [
                "  \"a\"() ({\n    \"b\"() : () -> ()\n  }) : () -> ()\n",
                "  \"c\"() : () -> ()\n\n",
                "  x.y {\n    x.z\n  }\n",
                "  module {\n  }\n",
            ]
        );
        assert_eq!(stretches(text, 4, 60), [all[..2].concat(), all[2..].concat()]);
        assert_eq!(stretches(text, 4, 1000), [all.concat()]);
        assert_eq!(stretches(text, 5, 10), [""; 0], "not the start of a line");
    }
}
