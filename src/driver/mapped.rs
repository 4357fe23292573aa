//! Files in memory: the one place of the driver that is not safe by construction.

use crate::sync::Mutex;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;

/// Files with less than this are copied: a map costs more than the copy.
const WORTH_MAPPING: u64 = 1 << 20;

/// The bytes of a file.
pub(super) enum Bytes {
    /// A copy.
    Owned(Vec<u8>),
    /// The file itself.
    Mapped(memmap2::Mmap),
}

impl std::ops::Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Bytes::Owned(bytes) => bytes,
            Bytes::Mapped(map) => map,
        }
    }
}

impl Bytes {
    /// Gives back the memory of bytes that will hardly be looked at again. They can be: the
    /// file still has them.
    ///
    /// What is given back starts and ends where the system's read-ahead does, at multiples of
    /// 64 KiB, so that ranges next to each other leave nothing between them.
    fn release(&self, range: Range<usize>) {
        const AROUND: usize = 1 << 16;
        let (start, end) = (range.start / AROUND * AROUND, range.end / AROUND * AROUND);
        match self {
            Bytes::Mapped(map) if start < end => forget(map, start, end - start),
            _ => {}
        }
    }
}

/// Memory of a file on its way back. For each piece that it is given, the system disturbs all threads,
/// so ranges wait until they come to a larger one.
pub(super) struct Returns<'b> {
    bytes: &'b Bytes,
    /// In order, with gaps between them.
    waiting: Mutex<Vec<Range<usize>>>,
    /// What is worth giving back, in bytes.
    piece: usize,
}

/// What is worth giving back at least.
const SMALLEST_PIECE: usize = 1 << 20;
/// In how many pieces a large file is given back: what waits is a small part of the peak.
const PIECES: usize = 16;

impl<'b> Returns<'b> {
    /// Nothing is to be given back so far.
    pub(super) fn new(bytes: &'b Bytes) -> Self {
        let piece = SMALLEST_PIECE.max(bytes.len() / PIECES);
        Returns { bytes, waiting: Mutex::default(), piece }
    }

    /// Gives back, now or later, bytes that will hardly be looked at again.
    pub(super) fn add(&self, range: Range<usize>) {
        let waiting = &mut self.waiting.lock().expect("nobody panics with this lock");
        let joined = join(waiting, range, self.piece);
        if let Some(piece) = joined {
            self.bytes.release(piece);
        }
    }
}

/// Joins a range with those that it touches; takes it out again if that makes a piece of this size.
fn join(
    waiting: &mut Vec<Range<usize>>,
    mut range: Range<usize>,
    piece: usize,
) -> Option<Range<usize>> {
    let first = waiting.partition_point(|other| other.end < range.start);
    let count = waiting[first..].iter().take_while(|other| other.start <= range.end).count();
    for other in &waiting[first..first + count] {
        range = range.start.min(other.start)..range.end.max(other.end);
    }
    let is_piece = range.len() >= piece;
    let rest = (!is_piece).then(|| range.clone());
    waiting.splice(first..first + count, rest);
    is_piece.then_some(range)
}

#[cfg(unix)]
#[expect(
    unsafe_code,
    reason = "without it the text of a big file stays resident: a third of the peak"
)]
fn forget(map: &memmap2::Mmap, start: usize, len: usize) {
    // SAFETY: the map is of a file and nobody writes to it, so dropping its pages loses nothing:
    // the next read of one brings the file's bytes back.
    let forgotten =
        unsafe { map.unchecked_advise_range(memmap2::UncheckedAdvice::DontNeed, start, len) };
    // Advice that was not taken costs memory, nothing else.
    drop(forgotten);
}

#[cfg(not(unix))]
fn forget(_: &memmap2::Mmap, _: usize, _: usize) {}

/// The contents of `file`: mapped where it is a big regular file, else copied.
pub(super) fn read(mut file: File) -> io::Result<Bytes> {
    let metadata = file.metadata()?;
    if metadata.is_file()
        && metadata.len() >= WORTH_MAPPING
        && let Ok(map) = map(&file)
    {
        return Ok(Bytes::Mapped(map));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    file.read_to_end(&mut bytes)?;
    Ok(Bytes::Owned(bytes))
}

#[expect(
    unsafe_code,
    reason = "mapping a 44 MB file instead of copying it saves a tenth of parsing"
)]
fn map(file: &File) -> io::Result<memmap2::Mmap> {
    // SAFETY: the map is private and only read. The language asks that nobody changes the bytes
    // while they are borrowed, which no program can promise of a file that others may open. What
    // follows if somebody does: the parser may see old bytes in one place and new ones in another.
    // It takes the text for bytes of any value, checks every index, and trusts nothing that it
    // concluded from a byte without a check when it reads it again, so the outcome is a diagnostic
    // or other IR, as if the file had been written so. Somebody who shortens the file ends the
    // process (SIGBUS), as with every compiler that maps its input.
    unsafe { memmap2::MmapOptions::new().map(file) }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn ranges_wait_until_they_make_a_piece() {
        let half = 50;
        let join = |waiting: &mut Vec<_>, range| join(waiting, range, 2 * half);
        let mut waiting = Vec::new();
        assert_eq!(join(&mut waiting, 2 * half + 1..3 * half), None);
        assert_eq!(join(&mut waiting, 0..half), None);
        assert_eq!(waiting, [0..half, 2 * half + 1..3 * half]);
        assert_eq!(join(&mut waiting, half..2 * half - 1), None);
        assert_eq!(waiting, [0..2 * half - 1, 2 * half + 1..3 * half]);
        assert_eq!(join(&mut waiting, 2 * half - 1..2 * half + 1), Some(0..3 * half));
        assert!(waiting.is_empty());
    }
}
