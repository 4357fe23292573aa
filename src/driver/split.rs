//! `--split-input-file`: cutting the input at marker lines.
//!
//! As in mlir-opt, a cut is wherever the marker stands, be it a whole line or not. What starts like
//! the marker but lacks its last two characters is pointed out as a near miss, and so is a marker
//! at the very end of the file; neither cuts. A marker at the very start of the file does not cut
//! either: its last two characters are then text, which mlir-opt does not mean but does, and what
//! files have been written around.

use super::source::Source;
use std::ops::Range;

/// Where to cut, and where there are near misses.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Split {
    /// The chunks in order.
    pub chunks: Vec<Range<usize>>,
    /// Places of near misses: right after what looks like a marker.
    pub near_misses: Vec<usize>,
}

/// How many characters at the end of a marker may be missing in a near miss.
const TAIL: usize = 2;

impl Split {
    /// The whole text as one chunk.
    pub fn whole(source: &Source) -> Self {
        let all = 0..source.bytes().len();
        Split { chunks: vec![all], near_misses: Vec::new() }
    }

    /// Cuts `text` at `marker`.
    pub fn at(text: &[u8], marker: &str) -> Self {
        let marker = marker.as_bytes();
        // A marker this short has no prefix to be missed by.
        let tail = if marker.len() > TAIL { TAIL } else { 0 };
        let (prefix, suffix) = marker.split_at(marker.len() - tail);
        let mut split = Split { chunks: Vec::new(), near_misses: Vec::new() };
        let mut previous = 0..0;
        let mut piece_start = 0;
        for end in memchr::memmem::find_iter(text, prefix).chain([text.len()]) {
            let piece = &text[piece_start..end];
            let full = piece.starts_with(suffix) && piece.len() > tail && piece[tail] != b'0';
            if previous.is_empty() {
                previous = piece_start..end;
            } else if full || tail == 0 {
                split.chunks.push(previous);
                previous = piece_start + tail..end;
            } else {
                split.near_misses.push(piece_start);
                previous.end = end;
            }
            piece_start = end + prefix.len();
        }
        if !previous.is_empty() {
            split.chunks.push(previous);
        }
        split
    }
}

#[cfg(test)]
mod tests {
    use super::Split;

    fn chunks<'t>(text: &'t str, marker: &str) -> (Vec<&'t str>, Vec<usize>) {
        let split = Split::at(text.as_bytes(), marker);
        (split.chunks.into_iter().map(|range| &text[range]).collect(), split.near_misses)
    }

    #[test]
    fn a_marker_cuts_wherever_it_stands() {
        let text = "a\n// -----\nb // ----- c";
        assert_eq!(chunks(text, "// -----"), (vec!["a\n", "\nb ", " c"], vec![]));
    }

    #[test]
    fn near_misses_do_not_cut() {
        let text = "a\n// ---\nb\n// ----\nc";
        assert_eq!(chunks(text, "// -----"), (vec![text], vec![8, 17]));
        assert_eq!(chunks("a\n// -----", "// -----"), (vec!["a\n// -----"], vec![8]));
        assert_eq!(chunks("a\n// -----0", "// -----"), (vec!["a\n// -----0"], vec![8]));
    }

    #[test]
    fn a_marker_at_the_start_loses_its_head_only() {
        assert_eq!(chunks("// -----\na", "// -----"), (vec!["--\na"], vec![]));
    }

    #[test]
    fn nothing_is_no_chunk() {
        assert_eq!(chunks("", "// -----"), (vec![], vec![]));
    }

    #[test]
    fn short_markers() {
        assert_eq!(chunks("a@b@@c", "@").0, ["a", "b", "c"]);
    }
}
