//! Attribute dictionaries, entry by entry, from memory.
//!
//! When a whole tail was not met before, most of its entries were: of a call, all but the callee.
//! So each entry's text, found by matching brackets, is looked up before it is parsed; and before
//! that it is compared with what the last op of the name had in its place. As with tails, only what
//! parsed without error is kept, and dictionaries that are not as printers write them (one line,
//! sorted, each name once) go to the parser as a whole.

use super::super::lexer::Tok;
use super::Parse;
use super::ops::BodyParser;
use super::text_index::TextIndex;
use crate::asm::sixteen::{self, Bytes, Some16, WIDTH};
use crate::context::{Identifier, NamedAttr, OpName};
use std::hash::Hasher;

#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    len: u32,
    attr: NamedAttr,
}

/// Position in the list of entries.
type EntryId = u32;

const NONE: EntryId = u32::MAX;

/// Entries kept at most; then the memory starts anew.
const MOST_ENTRIES: usize = 1 << 14;
/// Longer entries are not kept.
const LONGEST: usize = 1024;

/// What entries meant.
#[derive(Default)]
pub(super) struct EntryMemo {
    index: TextIndex,
    entries: Vec<Entry>,
    /// Copies of the texts.
    text: Vec<u8>,
    /// By kind of dictionary: the entries of the last one. They may have been forgotten, and others
    /// be in their places: each is a guess.
    last: Vec<Vec<EntryId>>,
    /// Scratch memory for one of these.
    spare: Vec<EntryId>,
}

fn hash_text(text: &[u8]) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(text);
    hasher.finish()
}

impl EntryMemo {
    fn text(&self, entry: &Entry) -> &[u8] {
        &self.text[entry.start as usize..][..entry.len as usize]
    }

    fn find(&self, hash: u64, text: &[u8]) -> Option<EntryId> {
        let same = |id: EntryId| self.text(&self.entries[id as usize]) == text;
        self.index.find(hash, same)
    }

    fn insert(&mut self, hash: u64, text: &[u8], attr: NamedAttr) -> EntryId {
        if self.entries.len() >= MOST_ENTRIES {
            self.index.clear();
            self.entries.clear();
            self.text.clear();
        }
        let id = self.entries.len() as u32;
        let (start, len) = (self.text.len() as u32, text.len() as u32);
        self.entries.push(Entry { start, len, attr });
        self.text.extend_from_slice(text);
        self.index.insert(hash, id);
        id
    }

    fn name(&self, id: EntryId) -> Option<Identifier> {
        self.entries.get(id as usize).map(|entry| entry.attr.name)
    }

    /// Where the entry ends if it is what `src` has at `pos`, and complete there.
    #[inline]
    fn matches(&self, id: EntryId, src: &[u8], pos: usize) -> Option<usize> {
        let entry = self.entries.get(id as usize)?;
        let end = pos + entry.len as usize;
        let here = src.get(pos..end)? == self.text(entry);
        (here && matches!(src.get(end), Some(b',' | b'}'))).then_some(end)
    }
}

/// What a byte is to the search for the end of an entry.
static KIND: [u8; 256] = {
    let mut kind = [0; 256];
    kind[b'(' as usize] = 1;
    kind[b'[' as usize] = 1;
    kind[b'{' as usize] = 1;
    kind[b'<' as usize] = 1;
    kind[b')' as usize] = 2;
    kind[b']' as usize] = 2;
    kind[b'}' as usize] = 2;
    kind[b'>' as usize] = 2;
    kind[b',' as usize] = 3;
    kind[b'"' as usize] = 4;
    kind[b'\n' as usize] = 5;
    kind[b'/' as usize] = 5;
    kind
};

/// The bytes that are anything to that search, and perhaps some others.
#[inline(always)]
fn signs(bytes: Bytes) -> Some16 {
    // Square brackets differ from braces in one bit.
    const BIT: Bytes = Bytes::MAX / 0xff * 0x20;
    sixteen::any_of(bytes, *b"()<>,\"\n/") | sixteen::any_of(bytes | BIT, *b"{}")
}

/// Where the entry that starts at `start` ends: at its comma or at the end of the dictionary.
pub(super) fn entry_end(src: &[u8], start: usize) -> Option<usize> {
    let mut pos = start;
    let mut depth = 0u32;
    'text: while pos < src.len() {
        let mut left = signs(sixteen::bytes_or_zeros(src, pos));
        while left != 0 {
            let at = pos + left.trailing_zeros() as usize;
            left &= left - 1;
            let b = src[at];
            match KIND[b as usize] {
                1 => depth += 1,
                // An arrow is no bracket.
                2 if b == b'>' && at > start && src[at - 1] == b'-' => {}
                2 | 3 if depth == 0 => return Some(at),
                2 => depth -= 1,
                4 => {
                    pos = string_end(src, at)? + 1;
                    continue 'text;
                }
                5 => return None,
                _ => {}
            }
        }
        pos += WIDTH;
    }
    None
}

/// The position of the quote that ends the string which starts at `pos`.
fn string_end(src: &[u8], mut pos: usize) -> Option<usize> {
    loop {
        pos += 1 + memchr::memchr2(b'"', b'\\', src.get(pos + 1..)?)?;
        match src[pos] {
            b'"' => return Some(pos),
            _ => pos += 1,
        }
    }
}

/// The position after the bracket that closes the one at `pos`.
pub(super) fn closing_bracket(src: &[u8], pos: usize) -> Option<usize> {
    // Inside the brackets an entry would end at their end, or at a comma between entries.
    let mut end = pos + 1;
    loop {
        end = entry_end(src, end)?;
        match src[end] {
            b',' => end += 1,
            b'>' => return Some(end + 1),
            _ => return None,
        }
    }
}

impl BodyParser<'_, '_> {
    /// Parses the dictionary at the current token, of an op of this name, into `out`, sorted by name:
    /// its attributes, or (`inner`) what else it has dictionaries for, its properties in generic form
    /// and those of its arguments and operands in custom form.
    pub(super) fn parse_dictionary(
        &mut self,
        op: OpName,
        inner: bool,
        out: &mut Vec<NamedAttr>,
    ) -> Parse<()> {
        let start = self.p.tok.start;
        let (first, reported) = (out.len(), self.p.diagnostics.len());
        let kind = 2 * op.dense() + usize::from(inner);
        let memo = &mut self.worker.entries;
        if memo.last.len() <= kind {
            memo.last.resize_with(kind + 1, Vec::new);
        }
        let last = std::mem::take(&mut memo.last[kind]);
        let mut here = std::mem::take(&mut memo.spare);
        let end = self.remembered_dictionary(start, &last, &mut here, out);
        let memo = &mut self.worker.entries;
        memo.spare = last;
        memo.spare.clear();
        memo.last[kind] = here;
        if let Some(end) = end {
            let cx = self.p.cx;
            let ascending = |pair: &[NamedAttr]| cx.bytes(pair[0].name) < cx.bytes(pair[1].name);
            if out[first..].windows(2).all(ascending) {
                self.p.reset(end);
                return Ok(());
            }
        }
        // What there was to say of entries will be said again.
        out.truncate(first);
        self.p.diagnostics.truncate(reported);
        self.p.reset(start);
        self.p.parse_attr_dict(out)
    }

    /// Entry by entry, guessed to be those of the last dictionary, with one left out or added here
    /// and there; `None` when something is not as printers write it.
    fn remembered_dictionary(
        &mut self,
        start: usize,
        last: &[EntryId],
        here: &mut Vec<EntryId>,
        out: &mut Vec<NamedAttr>,
    ) -> Option<usize> {
        let src = self.p.src;
        let mut pos = start + 1;
        if *src.get(pos)? == b'}' {
            return None;
        }
        let mut expected = last;
        loop {
            let memo = &self.worker.entries;
            let guessed = expected.iter().take(2).enumerate().find_map(|(skipped, &id)| {
                memo.matches(id, src, pos).map(|end| (skipped + 1, id, end))
            });
            let (passed, id, end) = match guessed {
                Some(guessed) => guessed,
                None => {
                    let end = entry_end(src, pos)?;
                    let id = self.entry(pos, end, out)?;
                    let memo = &self.worker.entries;
                    let same_name = expected.first().is_some_and(|&old| {
                        memo.name(old).is_some() && memo.name(old) == memo.name(id)
                    });
                    (usize::from(same_name), id, end)
                }
            };
            expected = &expected[passed..];
            here.push(id);
            if let Some(entry) = self.worker.entries.entries.get(id as usize) {
                out.push(entry.attr);
            }
            match src[end] {
                b',' if src.get(end + 1) == Some(&b' ') => pos = end + 2,
                b'}' => return Some(end + 1),
                _ => return None,
            }
        }
    }

    /// The entry between two positions, from memory or parsed; one that is too long to be kept
    /// goes to `out`.
    fn entry(&mut self, pos: usize, end: usize, out: &mut Vec<NamedAttr>) -> Option<EntryId> {
        let text = &self.p.src[pos..end];
        let hash = hash_text(text);
        if let Some(id) = self.worker.entries.find(hash, text) {
            return Some(id);
        }
        let attr = self.parse_entry(pos, end)?;
        if text.len() > LONGEST || !self.p.is_silent() {
            out.push(attr);
            return Some(NONE);
        }
        Some(self.worker.entries.insert(hash, text, attr))
    }

    /// Parses `name` or `name = value`, which must end at `end`.
    fn parse_entry(&mut self, pos: usize, end: usize) -> Option<NamedAttr> {
        self.p.reset(pos);
        let token = self.p.tok;
        if token.kind != Tok::BareId {
            return None;
        }
        let cx = self.p.cx;
        let name = cx.identifier(self.p.text(token));
        self.p.bump();
        let reported = self.p.diagnostics.len();
        let value =
            if self.p.eat(Tok::Equal) { self.p.parse_attribute(None) } else { Ok(cx.unit_attr()) };
        match value {
            Ok(value) if self.p.tok.start == end => Some(NamedAttr { name, value }),
            _ => {
                self.p.diagnostics.truncate(reported);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::entry_end;

    #[test]
    fn an_entry_ends_at_its_comma_or_the_closing_brace() {
        assert_eq!(entry_end(b"a = [1, 2], b", 0), Some(10));
        assert_eq!(entry_end(b"a = \"},\"}", 0), Some(8));
        assert_eq!(entry_end(b"a = (i32) -> i32, b", 0), Some(16));
        assert_eq!(entry_end(b"a = \"\\22\"}", 0), Some(9));
        assert_eq!(entry_end(b"a = \"\\\"},\"}", 0), Some(10));
        assert_eq!(entry_end(b"a = \"\\\\\", b}", 0), Some(8));
        assert_eq!(entry_end(b"a = \"\\", 0), None);
    }
}
