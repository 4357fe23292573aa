//! What a printer remembers of the texts it has printed.
//!
//! Texts are kept end to end in one pool, found by the dense number of the handle. Long texts are
//! not kept: each is printed seldom, and the pool is to stay in cache.

/// Texts by number.
#[derive(Default)]
pub(super) struct Memo {
    /// Where each text starts in the pool, and its length: 0 where there is none.
    spans: Vec<(u32, u32)>,
    pool: Vec<u8>,
}

/// The longest text that is kept.
const LONGEST: usize = 768;
/// The size at which the pool takes no more.
const POOL_LIMIT: usize = 64 << 20;

impl Memo {
    /// Appends the text with this number to `out`, if there is one.
    #[inline]
    pub fn copy(&self, number: usize, out: &mut Vec<u8>) -> bool {
        match self.spans.get(number) {
            Some(&(start, len)) if len != 0 => {
                out.extend_from_slice(&self.pool[start as usize..start as usize + len as usize]);
                true
            }
            _ => false,
        }
    }

    /// Keeps a text for this number.
    #[cold]
    pub fn remember(&mut self, number: usize, text: &[u8]) {
        if text.len() > LONGEST || self.pool.len() > POOL_LIMIT {
            return;
        }
        if self.spans.len() <= number {
            self.spans.resize((number + 1).next_power_of_two(), (0, 0));
        }
        self.spans[number] = (self.pool.len() as u32, text.len() as u32);
        self.pool.extend_from_slice(text);
    }
}

/// Texts with holes, by number: what an op looks like but for the names of values and blocks.
#[derive(Default)]
pub(super) struct HoledMemo {
    /// Where the pieces of each text start, and how many there are: 0 where there is none.
    spans: Vec<(u32, u32)>,
    pieces: Vec<HoledPiece>,
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
pub(super) struct HoledPiece {
    start: u32,
    len: u16,
    pub hole: Hole,
}

impl HoledMemo {
    /// The pieces of the text with this number, none where it is not known.
    #[inline]
    pub fn pieces(&self, number: usize) -> std::ops::Range<usize> {
        let (start, count) = self.spans.get(number).copied().unwrap_or_default();
        start as usize..(start + count) as usize
    }

    /// Appends the text of a piece and gives what follows it.
    #[inline]
    pub fn copy(&self, piece: usize, out: &mut Vec<u8>) -> Hole {
        let piece = self.pieces[piece];
        out.extend_from_slice(&self.pool[piece.start as usize..][..piece.len as usize]);
        piece.hole
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

    /// Keeps what was printed since [`HoledMemo::start`], which stands in `out` from `start` on.
    #[cold]
    pub fn finish(&mut self, number: usize, out: &[u8], start: usize) {
        let kept = std::mem::replace(&mut self.recording, false);
        if !kept || out.len() - start > LONGEST || self.pool.len() > POOL_LIMIT {
            return;
        }
        if self.spans.len() <= number {
            self.spans.resize((number + 1).next_power_of_two(), (0, 0));
        }
        let first = self.pieces.len();
        let mut from = start;
        let end = (out.len() as u32, out.len() as u32, Hole::End);
        for &(hole_start, hole_end, hole) in self.holes.iter().chain([&end]) {
            let text = &out[from..hole_start as usize];
            let start = self.pool.len() as u32;
            self.pool.extend_from_slice(text);
            self.pieces.push(HoledPiece { start, len: text.len() as u16, hole });
            from = hole_end as usize;
        }
        self.spans[number] = (first as u32, (self.pieces.len() - first) as u32);
    }
}
