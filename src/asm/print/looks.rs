//! What a printer remembers of the looks of ops: texts with holes for the names of values and
//! blocks.
//!
//! Pieces are a few bytes long, so they are copied a fixed number of bytes at a time, and what is
//! too much is taken back: that is a few instructions where a copy of any length is a call.
//!
//! Invariant: behind the last text of the pool there are [`WIDE`] more bytes.

use super::memo::{LONGEST, POOL_LIMIT};

/// Texts with holes, by number: what an op looks like but for the names of values and blocks.
pub(super) struct Looks {
    classes: Vec<Class>,
    pieces: Vec<Piece>,
    pool: Vec<u8>,
    /// The holes of the text that is being printed: from, to, what.
    holes: Vec<(u32, u32, Hole)>,
    /// Whether somebody listens to holes.
    recording: bool,
}

/// The texts where one dialect's ops go without prefix.
struct Class {
    dialect: &'static str,
    /// Where the pieces of each text start, and how many there are: 0 where there is no text.
    spans: Vec<(u32, u32)>,
}

/// The class where no ops go without prefix.
pub(super) const PREFIXED: usize = 0;

impl Default for Looks {
    fn default() -> Self {
        Looks {
            classes: vec![Class { dialect: "", spans: Vec::new() }],
            pieces: Vec::new(),
            pool: Vec::new(),
            holes: Vec::new(),
            recording: false,
        }
    }
}

/// What belongs in a hole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hole {
    /// The operand with a number.
    Operand(u16),
    /// The successor with a number.
    Successor(u16),
    /// Nothing: the text ends here.
    End,
}

/// A stretch of text and what follows it.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    start: u32,
    len: u16,
    pub hole: Hole,
}

impl Piece {
    /// How long the text is.
    #[inline]
    pub fn len(&self) -> usize {
        self.len as usize
    }
}

/// What is known of a text.
pub(super) enum Known {
    /// Its pieces.
    Pieces(std::ops::Range<usize>),
    /// It cannot be kept.
    Never,
    /// Nothing yet.
    Nothing,
}

/// Bytes behind the last text, for those who copy more than a text.
const WIDE: usize = 48;
/// Marks texts that cannot be kept.
const NEVER: u32 = u32::MAX;

impl Looks {
    /// The class of regions where ops of `dialect` go without prefix, of any if it is empty.
    pub fn class(&mut self, dialect: &'static str) -> usize {
        // The same text mostly is the same piece of memory.
        let same = |known: &str| std::ptr::eq(known, dialect) || known == dialect;
        let known = self.classes.iter().position(|class| same(class.dialect));
        known.unwrap_or_else(|| {
            self.classes.push(Class { dialect, spans: Vec::new() });
            self.classes.len() - 1
        })
    }

    /// What is known of the text with this number in a class.
    #[inline]
    pub fn find(&self, class: usize, number: usize) -> Known {
        match self.classes[class].spans.get(number) {
            Some(&(start, count)) if count != 0 => {
                Known::Pieces(start as usize..(start + count) as usize)
            }
            Some((NEVER, _)) => Known::Never,
            _ => Known::Nothing,
        }
    }

    /// The text is in this class what it is in the other.
    pub fn share(&mut self, class: usize, other: usize, number: usize) {
        let span = self.classes[other].spans.get(number).copied().unwrap_or_default();
        self.set(class, number, span);
    }

    fn set(&mut self, class: usize, number: usize, span: (u32, u32)) {
        let spans = &mut self.classes[class].spans;
        if spans.len() <= number {
            spans.resize((number + 1).next_power_of_two(), (0, 0));
        }
        spans[number] = span;
    }

    /// Pieces by their places.
    #[inline]
    pub fn get(&self, pieces: std::ops::Range<usize>) -> &[Piece] {
        &self.pieces[pieces]
    }

    /// The text of a piece and whatever follows in the pool: some bytes follow always.
    #[inline]
    pub fn text_from(&self, piece: &Piece) -> &[u8] {
        &self.pool[piece.start as usize..]
    }

    /// Starts to listen.
    pub fn start(&mut self) {
        self.holes.clear();
        self.recording = true;
    }

    /// Notes what was printed between two positions.
    #[inline]
    pub fn hole(&mut self, from: usize, to: usize, hole: Hole) {
        if self.recording {
            self.holes.push((from as u32, to as u32, hole));
        }
    }

    /// Notes that the text depends on more than what holes stand for.
    pub fn give_up(&mut self) {
        self.recording = false;
    }

    /// Keeps what was printed since [`Looks::start`], which stands in `out` from `start` on, or
    /// that it cannot be kept.
    #[cold]
    pub fn finish(&mut self, class: usize, number: usize, out: &[u8], start: usize) {
        let kept = std::mem::replace(&mut self.recording, false);
        if !kept || out.len() - start > LONGEST || self.pool.len() > POOL_LIMIT {
            return self.set(class, number, (NEVER, 0));
        }
        let first = self.pieces.len();
        let mut from = start;
        let end = (out.len() as u32, out.len() as u32, Hole::End);
        self.pool.truncate(self.pool.len().saturating_sub(WIDE));
        for &(hole_start, hole_end, hole) in self.holes.iter().chain([&end]) {
            let text = &out[from..hole_start as usize];
            let start = self.pool.len() as u32;
            self.pool.extend_from_slice(text);
            self.pieces.push(Piece { start, len: text.len() as u16, hole });
            from = hole_end as usize;
        }
        self.pool.resize(self.pool.len() + WIDE, 0);
        self.set(class, number, (first as u32, (self.pieces.len() - first) as u32));
    }
}
