//! What stands on a line, the names of values and blocks taken out: as a fingerprint.
//!
//! The text is cut into words of up to sixteen bytes, which end early at a sign: `%` (a name follows),
//! `^` (a block), `"` (a string begins or ends) or the line's end. A word has one sign at most, in its
//! last byte, so that words, with zeros behind them, say what the text is; the names between them are
//! handed to a [`Taker`].
//!
//! Where the text goes on follows from its own bytes: no word waits for what was looked up before, and
//! the processor reads a line while it is still looking for the one before.

use super::line::{location_start, newline_near, newline_within};
use crate::asm::lexer::suffix_id_end;
use crate::asm::sixteen::{self, Bytes, WIDTH};
use crate::support::fingerprint::{Fingerprint, Running};

/// Who is handed the names that stand in a line.
pub(super) trait Taker {
    /// Takes the name of a value that starts at `pos`; returns where it ends, with the number of a
    /// value of several. `None` if the line is none to be looked up.
    fn value(&mut self, src: &[u8], pos: usize) -> Option<usize>;

    /// Takes the name of a block, which starts there.
    fn block(&mut self, start: usize) -> Option<()>;
}

/// What is longer, in bytes, is no line to be looked up. (All of a text may stand on one, where each
/// op would be followed by all others.)
const LONGEST: usize = 1 << 10;

/// Whether the line on which `start` is goes on for longer than that.
pub(super) fn is_long(src: &[u8], start: usize) -> bool {
    newline_within(src, start, LONGEST).is_none()
}

/// What the meaning of a line depends on besides its text.
#[derive(Clone, Copy)]
pub(super) struct Before(u32);

impl Before {
    /// Nothing: the op's name has a prefix.
    pub const NOTHING: Before = Before(0);

    /// The dialect, by number, whose ops have none.
    #[inline]
    pub fn in_dialect(number: u32) -> Before {
        Before(number + 1)
    }

    /// What a line depends on that starts at `name_pos`, where the ops of this dialect have no
    /// prefix.
    #[inline]
    pub fn of(src: &[u8], name_pos: usize, dialect: u32) -> Before {
        match is_prefixed(src, name_pos) {
            true => Before::NOTHING,
            false => Before::in_dialect(dialect),
        }
    }

    /// The beginning of the fingerprint of such a line.
    #[inline(always)]
    pub fn running(self) -> Running {
        Running::new(self.0)
    }

    /// As a number.
    pub fn number(self) -> u32 {
        self.0
    }
}

/// Whether the op's name at `name_pos` has a prefix: if it is that of a dialect with a long name, or at
/// the end of the text, it may have one that is not seen.
#[inline(always)]
pub(super) fn is_prefixed(src: &[u8], name_pos: usize) -> bool {
    sixteen::chunk_at(src, name_pos).is_some_and(sixteen::begin_with_prefix)
}

/// Reads a line from `start` on; returns what it says, and where it ends: if it is `LOCATED`, that
/// is at a location, which starts at `text_end`.
#[inline(always)]
pub(super) fn read<const LOCATED: bool>(
    src: &[u8],
    start: usize,
    text_end: usize,
    mut print: Running,
    taker: &mut impl Taker,
) -> Option<(Fingerprint, usize)> {
    let near = &src[..src.len().min(start + LONGEST)];
    let mut pos = start;
    loop {
        let (bytes, signs) = word::<LOCATED>(near, pos, text_end)?;
        if signs == 0 {
            print.add(bytes);
            pos += WIDTH;
            continue;
        }
        let last = signs.trailing_zeros() as usize;
        print.add(bytes & sixteen::first(last + 1));
        pos += last + 1;
        if LOCATED && pos > text_end {
            return Some((print.finish(), text_end));
        }
        match src[pos - 1] {
            b'%' => pos = taker.value(src, pos)?,
            b'\n' => return Some((print.finish(), pos - 1)),
            b'^' => {
                let end = suffix_id_end(src, pos);
                if end == pos {
                    return None;
                }
                taker.block(pos)?;
                pos = end;
            }
            _ => (print, pos) = read_string(near, pos, text_end, print)?,
        }
    }
}

/// Sixteen bytes of a text, and which of them are signs. If the text is `LOCATED`, it ends at
/// `text_end`: there the line's end stands instead.
#[inline(always)]
fn word<const LOCATED: bool>(
    src: &[u8],
    pos: usize,
    text_end: usize,
) -> Option<(Bytes, sixteen::Some16)> {
    const SIGNS: [u8; 4] = *b"\"%^\n";
    let chunk = sixteen::chunk_at(src, pos)?;
    let bytes = Bytes::from_le_bytes(*chunk);
    match text_end.checked_sub(pos) {
        Some(left) if LOCATED && left < WIDTH => {
            let ended = bytes & sixteen::first(left) | Bytes::from(b'\n') << (8 * left);
            Some((ended, sixteen::any_of(ended, SIGNS)))
        }
        _ => Some((bytes, sixteen::any_of_chunk(chunk, SIGNS))),
    }
}

/// Reads a string from behind its first quote on, unless it has an escape or does not end.
#[inline(never)]
fn read_string(
    src: &[u8],
    mut pos: usize,
    text_end: usize,
    mut print: Running,
) -> Option<(Running, usize)> {
    loop {
        let bytes = sixteen::bytes_or_zeros(src, pos);
        let found = sixteen::any_of(bytes, *b"\"\\\n");
        let len = if found == 0 { WIDTH } else { found.trailing_zeros() as usize + 1 };
        let last = *src.get(pos + len - 1)?;
        print.add(bytes & sixteen::first(len));
        pos += len;
        match last {
            _ if pos > text_end => return None,
            b'"' if found != 0 => return Some((print, pos)),
            _ if found != 0 => return None,
            _ => {}
        }
    }
}

/// Where the location starts that the line ends in; far away if it does not.
pub(super) fn location_near(src: &[u8], start: usize) -> Option<usize> {
    let newline = newline_near(src, start)?;
    let located = newline > start && src[newline - 1] == b')';
    Some(located.then(|| location_start(src, start, newline)).flatten().unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names are letters here.
    #[derive(Default)]
    struct Names(Vec<String>);

    impl Taker for Names {
        fn value(&mut self, src: &[u8], pos: usize) -> Option<usize> {
            let len = src[pos..].iter().take_while(|b| b.is_ascii_lowercase()).count();
            self.block(pos)?;
            self.0.last_mut()?.push_str(std::str::from_utf8(&src[pos..pos + len]).ok()?);
            Some(pos + len)
        }

        fn block(&mut self, start: usize) -> Option<()> {
            self.0.push(format!("{start}"));
            Some(())
        }
    }

    /// Of a line with something behind it.
    fn print(text: &str) -> Option<(Fingerprint, usize, String)> {
        let text = format!("{text}{:20}", "");
        let mut names = Names::default();
        let running = Before::of(text.as_bytes(), 0, 0).running();
        let (print, end) = read::<false>(text.as_bytes(), 0, usize::MAX, running, &mut names)?;
        Some((print, end, names.0.join(" ")))
    }

    #[test]
    fn where_a_text_ends_the_line_ends() {
        let located = |text: &[u8], end| {
            let (bytes, signs) = word::<true>(text, 0, end).unwrap();
            (bytes.to_le_bytes(), signs)
        };
        let ended = *b"i32\n\0\0\0\0\0\0\0\0\0\0\0\0";
        assert_eq!(located(b"i32 loc(#loc) and more", 3), (ended, 1 << 3));
        assert_eq!(located(b"1234567890123456 loc(#loc)", 16), (*b"1234567890123456", 0));
    }

    #[test]
    fn a_location_is_no_part_of_the_text() {
        let line = |text: &str, end| {
            let text = format!("{text}{:20}", "");
            let running = Before::NOTHING.running();
            read::<true>(text.as_bytes(), 0, end, running, &mut Names::default())
        };
        let located = line("a.b %x : i32 loc(#loc)\n", 12).unwrap();
        assert_eq!(located.1, 12);
        assert_eq!(line("a.b %x : i32\n", usize::MAX).unwrap(), located);
        assert_ne!(line("a.b %x : i64\n", usize::MAX).unwrap().0, located.0);
    }

    #[test]
    fn a_word_has_its_first_sign_at_its_end() {
        for byte in 0..=255u8 {
            for place in 0..WIDTH {
                let mut text = [b'a'; WIDTH];
                text[place] = byte;
                let is_sign = b"%^\"\n".contains(&byte);
                let (_, signs) = word::<false>(&text, 0, usize::MAX).unwrap();
                assert_eq!(signs, u32::from(is_sign) << place);
            }
        }
    }

    #[test]
    fn names_do_not_count_and_all_else_does() {
        let (first, end, names) = print("a.b %x, ^y {s = \"%z\"} : i32\nrest").unwrap();
        assert_eq!((end, names.as_str()), (27, "5x 9"));
        let same = |text| print(text).map(|(print, ..)| print) == Some(first);
        assert!(same("a.b %other, ^yy {s = \"%z\"} : i32\n"));
        assert!(!same("a.b %x, ^y {s = \"%y\"} : i32\n"));
        assert!(!same("a.b %x, ^y {s = \"%z\"} : i64\n"));
        assert!(!same("a.b %x, %y {s = \"%z\"} : i32\n"));
        assert!(!same("a.b %x, ^y {s = \"%z\"}  : i32\n"));
    }

    #[test]
    fn what_does_not_end_on_its_line_is_left_alone() {
        for text in ["a.b %x", "a.b \"c\n\"\n", "a.b \"\\22\"\n", "a.b \"c", "a.b ^\n", ""] {
            assert!(print(text).is_none(), "{text}");
        }
        let with = |spaces: usize| format!("a.b{:spaces$}\n", "");
        assert!(print(&with(LONGEST - 20)).is_some() && print(&with(LONGEST)).is_none());
    }

    #[test]
    fn names_without_prefix_depend_on_the_dialect() {
        let number = |text: &[u8]| Before::of(text, 0, 7).number();
        assert_eq!(number(b"call @a.b() : () -> ()"), 8);
        assert_eq!(number(b"return %1.0         "), 8);
        assert_eq!(number(b"func.call @a() : ()"), 0);
    }
}
