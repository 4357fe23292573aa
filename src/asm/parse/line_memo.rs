//! Memory of what lines in custom form mean, the names of values and blocks taken out.
//!
//! Lines are kept as a tree whose steps are words of up to sixteen bytes. A word ends early at a sign:
//! before a name (`%`, `^`), before a string and at its end (`"`), and at the end of the line. So
//! whoever is in the tree needs not search a line for names: it reads a word, compares it with the
//! step that came next the last time and knows by the step whether a name follows. Another step is
//! looked up by its word, which first has to be cut at its sign.
//!
//! Lines that open a region ([`Meaning::Opens`]) go on behind it: what stands behind the closing
//! brace means something only after the line that opened it.
//!
//! Invariants: a word has one sign at most, in its last byte, and sixteen bytes without one, so that
//! equal words have equal lengths; numbers of steps are good until everything is forgotten, which
//! [`LineMemo::generation`] tells.

use super::memo::Tail;
use super::ops::NameEntry;
use crate::asm::met::Met;
use crate::asm::sixteen::{self, Bytes, WIDTH};
use crate::context::{HotTraits, OpName, Type};
use crate::support::folded;
use std::cell::Cell;

/// More steps than this are not kept.
const MOST_STEPS: usize = 1 << 17;
const FIRST_SIZE: usize = 256;

/// While there are fewer steps, lines are kept when they are met for the first time.
const EAGER: usize = 1 << 14;

/// What lines that start with a dialect's prefix begin after.
pub(super) const ANYWHERE: u32 = u32::MAX;

/// What lines begin after where the dialect of this number goes without prefix.
#[inline]
pub(super) fn in_dialect(number: u32) -> u32 {
    ANYWHERE - 1 - number
}

/// What a line means.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// It is an op: number of an [`Operation`].
    Op(u32),
    /// It begins an op with regions, up to the brace of the first: number of a [`Header`].
    Opens(u32),
    /// It stands between two regions of an op.
    Between,
    /// It ends an op with regions: number of a [`Closing`].
    Closes(u32),
}

impl Meaning {
    /// As a number above 0.
    fn packed(self) -> u32 {
        match self {
            Meaning::Op(number) => number << 2 | 1,
            Meaning::Opens(number) => number << 2 | 2,
            Meaning::Between => 3,
            Meaning::Closes(number) => (number + 1) << 2,
        }
    }

    #[inline]
    fn unpacked(bits: u32) -> Option<Meaning> {
        Some(match (bits & 3, bits >> 2) {
            (1, number) => Meaning::Op(number),
            (2, number) => Meaning::Opens(number),
            (3, _) => Meaning::Between,
            (_, number) => Meaning::Closes(number.checked_sub(1)?),
        })
    }
}

/// An op on a line. (What is rare is not in the cache: it is to be had in one piece.)
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(super) struct Operation {
    pub name: OpName,
    pub traits: HotTraits,
    pub tail: Tail,
    /// Whether no two names are the same: with others the text may mean something else.
    pub names_differ: bool,
}

/// What a name in a line that opens a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// The operand of this number.
    Operand(u16),
    /// The argument of this number of the region.
    Argument(u16),
}

/// What is known of an op up to its first region.
pub(super) struct Header {
    pub entry: NameEntry,
    /// The dialect whose ops go without prefix in its regions, and its number.
    pub default_dialect: (&'static str, u32),
    /// What the names in the text are, in order.
    pub uses: Box<[Use]>,
    /// Types of the operands, in the order of the op, and of the region's arguments.
    pub operands: Box<[Type]>,
    pub arguments: Box<[Type]>,
    /// Whether no two names are the same: with others the text may mean something else.
    pub names_differ: bool,
}

/// What a region is made sure to have when it has been parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::asm) enum Ensured {
    Terminator,
    Block,
}

/// A region of an op whose text is known.
#[derive(Clone, Copy)]
pub(super) struct KnownRegion {
    /// Its place in the text, from 0; `None` where it is empty and not written.
    pub written: Option<u16>,
    pub ensured: Option<Ensured>,
}

/// The rest of an op with regions.
pub(super) struct Closing {
    /// In the order of the op.
    pub regions: Box<[KnownRegion]>,
    /// Its attributes and types.
    pub tail: Tail,
}

/// A piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its bytes, zeros behind them.
    pub bytes: Bytes,
    pub len: u8,
    /// Its last byte, if that is a sign, and 0 otherwise; 0 within strings.
    pub sign: u8,
    /// Whether it is in a string that goes on.
    pub in_string: bool,
}

impl Word {
    /// The first `len` of these bytes, with the sign in the last if there is one.
    pub fn new(bytes: Bytes, len: usize, sign: u8, in_string: bool) -> Self {
        Word { bytes: bytes & sixteen::first(len), len: len as u8, sign, in_string }
    }
}

/// A step from a word to the next.
pub(super) struct Step {
    bytes: Bytes,
    /// The step before it.
    before: u32,
    /// The step after it that was taken last.
    likely: Cell<u32>,
    /// What a line means that ends here, or 0.
    meaning: u32,
    pub len: u8,
    pub sign: u8,
    in_string: bool,
}

/// Small, since programs have many lines that are rare; two in a cache line.
const _: () = assert!(size_of::<Step>() == 32);

/// Steps found lately, by their hashes: as many as stay in the cache.
const RECENT: usize = 1 << 12;

/// A place in the table of steps.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// A half of the hash; the other says the place.
    tag: u32,
    /// The step's number plus 1; 0 where there is none.
    step: u32,
}

/// Lines and what they mean.
#[derive(Default)]
pub(super) struct LineMemo {
    steps: Vec<Step>,
    /// Steps by what is before them and their words, probed linearly: as many as a power of two, or
    /// none, and at most half full.
    slots: Vec<Slot>,
    /// In front of `slots`, where those of lines that are frequent lie between those of lines that
    /// are not: [`RECENT`], or none.
    recent: Vec<Cell<Slot>>,
    /// The hash of the last step that was not found.
    missed: Cell<u64>,
    /// The hashes of steps that were not found.
    met: Met,
    pub operations: Vec<Operation>,
    pub headers: Vec<Header>,
    pub closings: Vec<Closing>,
    /// How often everything was forgotten.
    pub generation: u32,
}

#[inline]
fn hash(before: u32, bytes: Bytes) -> u64 {
    let (low, high) = (bytes as u64, (bytes >> 64) as u64);
    folded::hash(low ^ high.rotate_left(29) ^ u64::from(before).rotate_left(37))
}

/// How much of these bytes is a word, and its sign.
#[inline(always)]
pub(super) fn cut(bytes: Bytes, in_string: bool) -> (usize, u8) {
    let found = match in_string {
        true => sixteen::any_of(bytes, *b"\""),
        false => sixteen::any_of(bytes, *b"\"%^\n"),
    };
    if found == 0 {
        return (WIDTH, 0);
    }
    let last = found.trailing_zeros();
    (last as usize + 1, (bytes >> (8 * last)) as u8)
}

impl LineMemo {
    /// Whether so many words more are too many.
    pub fn is_full(&self, count: usize) -> bool {
        self.steps.len() + count > MOST_STEPS
    }

    /// Forgets all lines and keeps the memory.
    pub fn clear(&mut self) {
        self.steps.clear();
        self.slots.fill(Slot::default());
        self.recent.fill(Cell::default());
        self.operations.clear();
        self.headers.clear();
        self.closings.clear();
        self.generation += 1;
    }

    /// The step with this number.
    #[inline]
    pub fn step(&self, number: u32) -> &Step {
        &self.steps[number as usize]
    }

    /// The first step of a line, or of what follows a region, whose first bytes are given.
    #[inline]
    pub fn first(&self, before: u32, bytes: Bytes) -> Option<u32> {
        let (len, _) = cut(bytes, false);
        self.find(before, bytes & sixteen::first(len))
    }

    /// The step that follows a step, whose number is given, too, if the bytes there begin with
    /// its word.
    #[inline(always)]
    pub fn next(&self, step: &Step, number: u32, bytes: Bytes) -> Option<(u32, &Step)> {
        let likely = step.likely.get();
        if let Some(next) = self.steps.get(likely as usize)
            && bytes & sixteen::first(next.len as usize) == next.bytes
        {
            return Some((likely, next));
        }
        let other = self.other(step, number, bytes)?;
        Some((other, &self.steps[other as usize]))
    }

    #[inline(never)]
    fn other(&self, step: &Step, number: u32, bytes: Bytes) -> Option<u32> {
        let (len, _) = cut(bytes, step.in_string);
        let other = self.find(number, bytes & sixteen::first(len))?;
        step.likely.set(other);
        Some(other)
    }

    #[inline]
    fn find(&self, before: u32, bytes: Bytes) -> Option<u32> {
        let hash = hash(before, bytes);
        let recent = self.recent.get(hash as usize % RECENT)?;
        if let Some(number) = self.is_at(recent.get(), hash, before, bytes) {
            return Some(number);
        }
        let mut place = hash as usize;
        loop {
            let slot = *self.slots.get(place & self.slots.len().wrapping_sub(1))?;
            if slot.step == 0 {
                self.missed.set(hash);
                return None;
            }
            if let Some(number) = self.is_at(slot, hash, before, bytes) {
                recent.set(slot);
                return Some(number);
            }
            place += 1;
        }
    }

    /// The step at a place, if it is this one.
    #[inline]
    fn is_at(&self, slot: Slot, hash: u64, before: u32, bytes: Bytes) -> Option<u32> {
        let number = slot.step.checked_sub(1)?;
        let step = self.steps.get(number as usize)?;
        let same = slot.tag == (hash >> 32) as u32 && step.bytes == bytes && step.before == before;
        same.then_some(number)
    }

    /// Whether the line in which a step was not found just now is to be kept. Most lines that are
    /// met late in a program are met once, so that these wait for a second time.
    pub fn is_to_be_kept(&mut self) -> bool {
        if self.steps.len() < EAGER {
            return true;
        }
        self.met.again(self.missed.get())
    }

    /// What a line means that ends with this step.
    #[inline]
    pub fn meaning(&self, number: u32) -> Option<Meaning> {
        Meaning::unpacked(self.steps[number as usize].meaning)
    }

    /// Keeps a line, which has a word, after `before`; returns its last step.
    pub fn insert(&mut self, before: u32, line: &[Word]) -> u32 {
        line.iter().fold(before, |before, word| {
            self.find(before, word.bytes).unwrap_or_else(|| self.push(before, *word))
        })
    }

    /// Keeps what a line means that had no meaning.
    pub fn set_meaning(&mut self, number: u32, meaning: Meaning) {
        self.steps[number as usize].meaning = meaning.packed();
    }

    fn push(&mut self, before: u32, word: Word) -> u32 {
        if self.slots.len() <= 2 * self.steps.len() {
            let size = (2 * self.slots.len()).max(FIRST_SIZE);
            self.slots.clear();
            self.slots.resize(size, Slot::default());
            self.recent.resize(RECENT, Cell::default());
            (0..self.steps.len()).for_each(|number| self.put(number));
        }
        let Word { bytes, len, sign, in_string } = word;
        let likely = Cell::new(u32::MAX);
        self.steps.push(Step { bytes, before, likely, meaning: 0, len, sign, in_string });
        self.put(self.steps.len() - 1);
        self.steps.len() as u32 - 1
    }

    /// Puts a step into the table.
    fn put(&mut self, number: usize) {
        let step = &self.steps[number];
        let hash = hash(step.before, step.bytes);
        let mask = self.slots.len() - 1;
        let mut place = hash as usize & mask;
        while self.slots[place].step != 0 {
            place = (place + 1) & mask;
        }
        self.slots[place] = Slot { tag: (hash >> 32) as u32, step: number as u32 + 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asm::met::FILTER;

    /// The words of a text without strings.
    fn words(mut text: &[u8]) -> Vec<Word> {
        let mut words = Vec::new();
        while !text.is_empty() {
            let (len, sign) = cut(first(text), false);
            words.push(Word::new(first(text), len, sign, false));
            text = text.get(len..).unwrap_or_default();
        }
        words
    }

    fn first(text: &[u8]) -> Bytes {
        let mut bytes = [0; WIDTH];
        let len = text.len().min(WIDTH);
        bytes[..len].copy_from_slice(&text[..len]);
        Bytes::from_le_bytes(bytes)
    }

    fn follow(memo: &LineMemo, mut text: &[u8]) -> Option<u32> {
        let mut number = memo.first(ANYWHERE, first(text))?;
        loop {
            let step = memo.step(number);
            text = &text[step.len as usize..];
            if step.sign == b'\n' {
                return text.is_empty().then_some(number);
            }
            number = memo.next(step, number, first(text))?.0;
        }
    }

    #[test]
    fn a_word_ends_at_its_first_sign() {
        for byte in 0..=255u8 {
            for place in 0..WIDTH {
                let mut text = [b'a'; WIDTH];
                text[place] = byte;
                let sign = b"%^\"\n".contains(&byte);
                let expected = if sign { (place + 1, byte) } else { (WIDTH, 0) };
                assert_eq!(cut(Bytes::from_le_bytes(text), false), expected);
                let quoted = if byte == b'"' { (place + 1, byte) } else { (WIDTH, 0) };
                assert_eq!(cut(Bytes::from_le_bytes(text), true), quoted);
            }
        }
    }

    #[test]
    fn lines_are_told_apart_as_the_tree_grows() {
        let mut memo = LineMemo::default();
        let line = |n: u32| format!("some.op %, % {{value = {n}}} : i{}\n", n % 7).into_bytes();
        let ends: Vec<u32> = (0..2000).map(|n| memo.insert(ANYWHERE, &words(&line(n)))).collect();
        for n in 0..2000 {
            assert_eq!(follow(&memo, &line(n)), Some(ends[n as usize]), "{n}");
        }
        assert_eq!(follow(&memo, &line(2000)), None);
        let again = memo.insert(ANYWHERE, &words(&line(7)));
        assert_eq!(again, ends[7]);
        assert_ne!(memo.insert(in_dialect(0), &words(&line(7))), ends[7]);
        memo.clear();
        assert_eq!(follow(&memo, &line(7)), None);
    }

    #[test]
    fn lines_that_come_late_are_kept_when_they_come_again() {
        let mut memo = LineMemo::default();
        let line = |n: usize| format!("some.op % {{value = {n}}}\n").into_bytes();
        let mut n = 0;
        while memo.steps.len() < EAGER {
            assert_eq!(follow(&memo, &line(n)), None);
            assert!(memo.is_to_be_kept());
            memo.insert(ANYWHERE, &words(&line(n)));
            n += 1;
        }
        for n in (n..n + FILTER).step_by(100) {
            assert_eq!(follow(&memo, &line(n)), None);
            let before = memo.is_to_be_kept();
            assert_eq!(follow(&memo, &line(n)), None);
            assert!(memo.is_to_be_kept(), "{before}");
        }
    }
}
