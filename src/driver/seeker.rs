//! Whether a text has comments that expect diagnostics, found while the text is parsed.
//!
//! Such comments count without `--verify-diagnostics`, too (`expect`), and hardly any input has
//! one. A search ahead would take all of a big text from memory twice, so each part is searched
//! when its parser is through with it, which is before its memory is given back.
//!
//! Invariants: once the whole text was passed, each byte of it was searched; parts may overlap.

use super::expect::MARK;
use crate::sync::Mutex;
use std::ops::Range;

/// Looks for the mark of such comments in what a parser has passed.
pub(super) struct Seeker<'s> {
    text: &'s [u8],
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    parts: Vec<Range<usize>>,
    found: bool,
}

impl<'s> Seeker<'s> {
    /// Nothing of the text was passed so far.
    pub fn new(text: &'s [u8]) -> Self {
        Seeker { text, seen: Mutex::default() }
    }

    /// Searches a part that was passed; of the whole text, what was not searched before.
    pub fn passed(&self, part: &Range<usize>) {
        let parts = match part.end == self.text.len() {
            true => self.with_seen(|seen| gaps(&mut seen.parts, part)),
            false => vec![part.clone()],
        };
        let found = parts.iter().any(|part| self.holds_mark(part));
        self.with_seen(|seen| {
            seen.parts.push(part.clone());
            seen.found |= found;
        });
    }

    /// Whether one was found.
    pub fn found(&self) -> bool {
        self.with_seen(|seen| seen.found)
    }

    /// Whether a mark ends in the part.
    fn holds_mark(&self, part: &Range<usize>) -> bool {
        let start = part.start.saturating_sub(MARK.len() - 1);
        memchr::memmem::find(&self.text[start..part.end], MARK).is_some()
    }

    fn with_seen<T>(&self, use_it: impl FnOnce(&mut Seen) -> T) -> T {
        use_it(&mut self.seen.lock().expect("nobody panics with this lock"))
    }
}

/// What of `whole` is in none of the parts.
fn gaps(parts: &mut [Range<usize>], whole: &Range<usize>) -> Vec<Range<usize>> {
    parts.sort_unstable_by_key(|part| part.start);
    let mut gaps = Vec::new();
    let mut reached = whole.start;
    for part in parts.iter().filter(|part| part.start < whole.end) {
        if part.start > reached {
            gaps.push(reached..part.start);
        }
        reached = reached.max(part.end);
    }
    if reached < whole.end {
        gaps.push(reached..whole.end);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::{Seeker, gaps};

    #[test]
    fn what_no_part_covers_is_a_gap() {
        let found = gaps(&mut [6..8, 1..3, 2..4], &(0..10));
        assert_eq!(found, [0..1, 4..6, 8..10]);
        assert!(gaps(&mut [0..4, 4..10], &(0..10)).is_empty());
    }

    #[test]
    fn a_mark_across_two_parts_is_found() {
        let text = b"a // expected-error {{b}}\n";
        for cut in 1..text.len() {
            let seeker = Seeker::new(text);
            seeker.passed(&(0..cut));
            seeker.passed(&(0..text.len()));
            assert!(seeker.found(), "cut at {cut}");
        }
        let seeker = Seeker::new(b"a // expected\n");
        seeker.passed(&(0..14));
        assert!(!seeker.found());
    }
}
