//! What a printer remembers of the looks of ops: texts with holes for the names of values and
//! blocks.
//!
//! Pieces are a few bytes long, so they are copied a fixed number of bytes at a time, and what is
//! too much is taken back: that is a few instructions where a copy of any length is a call.
//!
//! Invariant: behind the last text of the pool there are [`WIDE`] more bytes.

use super::memo::{LONGEST, POOL_LIMIT};

/// Texts with holes, by number: what an op looks like but for the names of values and blocks.
#[derive(Default)]
pub(super) struct Looks {
    /// Where the pieces of each text start, and how many there are: 0 where there is no text.
    spans: Vec<(u32, u32)>,
    pieces: Vec<Piece>,
    pool: Vec<u8>,
    /// The holes of the text that is being printed: from, to, what.
    holes: Vec<(u32, u32, Hole)>,
    /// Whether somebody listens to holes.
    recording: bool,
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
struct Piece {
    start: u32,
    len: u16,
    hole: Hole,
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

/// Bytes that are copied at once.
const NARROW: usize = 16;
/// The same where those are too few.
const WIDE: usize = 48;
/// Marks texts that cannot be kept.
const NEVER: u32 = u32::MAX;

impl Looks {
    /// What is known of the text with this number.
    #[inline]
    pub fn find(&self, number: usize) -> Known {
        match self.spans.get(number) {
            Some(&(start, count)) if count != 0 => {
                Known::Pieces(start as usize..(start + count) as usize)
            }
            Some((NEVER, _)) => Known::Never,
            _ => Known::Nothing,
        }
    }

    /// Appends the text of a piece and gives what follows it.
    #[inline]
    pub fn copy(&self, piece: usize, out: &mut Vec<u8>) -> Hole {
        let piece = self.pieces[piece];
        let (start, len) = (piece.start as usize, piece.len as usize);
        if len <= NARROW {
            self.copy_fixed::<NARROW>(start, len, out);
        } else if len <= WIDE {
            self.copy_fixed::<WIDE>(start, len, out);
        } else {
            out.extend_from_slice(&self.pool[start..start + len]);
        }
        piece.hole
    }

    #[inline]
    fn copy_fixed<const N: usize>(&self, start: usize, len: usize, out: &mut Vec<u8>) {
        if let Some(bytes) = self.pool[start..].first_chunk::<N>() {
            out.extend_from_slice(bytes);
            out.truncate(out.len() - (N - len));
        }
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
    pub fn finish(&mut self, number: usize, out: &[u8], start: usize) {
        let kept = std::mem::replace(&mut self.recording, false);
        if self.spans.len() <= number {
            self.spans.resize((number + 1).next_power_of_two(), (0, 0));
        }
        if !kept || out.len() - start > LONGEST || self.pool.len() > POOL_LIMIT {
            self.spans[number] = (NEVER, 0);
            return;
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
        self.spans[number] = (first as u32, (self.pieces.len() - first) as u32);
    }
}
