//! Memory of what lines in custom form mean, the names of values and blocks taken out.
//!
//! A line is kept as words: each stretch of text up to a name, the sign before the name included,
//! begins a new word and has zeros behind it. A stretch ends at its first sign, so two lines with
//! the same words have the same text. Looking a line up is comparing words.
//!
//! Lines that open a region ([`Meaning::Opens`]) are kept in chains: what stands behind the closing
//! brace means something only after the line that opened it.
//!
//! Invariants: numbers of lines are good until everything is forgotten; [`LineMemo::generation`]
//! tells whether that happened.

use super::memo::Tail;
use super::ops::NameEntry;
use super::text_index::TextIndex;
use crate::context::Type;

/// Longer lines are not kept, in words.
pub(super) const LONGEST: usize = 128;

/// Where a line has its meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Home(u32);

impl Home {
    /// Anywhere: it starts with the dialect's prefix.
    pub const ANYWHERE: Home = Home(u32::MAX);
    /// Marks what follows other lines.
    const AFTER: u32 = 1 << 31;

    /// Where the dialect of this number goes without prefix.
    #[inline]
    pub fn dialect(number: u32) -> Home {
        Home(number)
    }

    /// Behind the region that this line opens.
    #[inline]
    pub fn after(line: u32) -> Home {
        Home(Home::AFTER | line)
    }

    /// The hash of a line that stands behind others: most have few words.
    #[inline]
    pub fn hash(self, hash: u64) -> u64 {
        mixed(hash, u64::from(self.0))
    }
}

/// What a line means.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// It is an op, with this tail.
    Op(NameEntry, Tail),
    /// It begins an op with regions, up to the brace of the first: number of a [`Header`].
    Opens(u32),
    /// It stands between two regions of an op.
    Between,
    /// It ends an op with regions, whose attributes and types the tail has: number of a [`Closing`].
    Closes(u32, Tail),
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
    /// The dialect whose ops go without prefix in its regions.
    pub default_dialect: &'static str,
    /// What the names in the text are, in order.
    pub uses: Box<[Use]>,
    /// Types of the operands, in the order of the op, and of the region's arguments.
    pub operands: Box<[Type]>,
    pub arguments: Box<[Type]>,
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

/// The regions of an op in its order.
pub(super) type Closing = Box<[KnownRegion]>;

struct Entry {
    /// Where the words stand in the memory's own.
    start: u32,
    len: u32,
    home: Home,
    meaning: Meaning,
}

/// Lines and what they mean.
#[derive(Default)]
pub(super) struct LineMemo {
    index: TextIndex,
    words: Vec<u64>,
    entries: Vec<Entry>,
    pub headers: Vec<Header>,
    pub closings: Vec<Closing>,
    /// How often everything was forgotten.
    pub generation: u32,
}

/// The hash of words, one by one: both halves of a product.
#[inline]
pub(super) fn mixed(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash.rotate_left(7) ^ word) * 0x9e37_79b9_7f4a_7c15_u128;
    product as u64 ^ (product >> 64) as u64
}

impl LineMemo {
    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Forgets all lines and keeps the memory.
    pub fn clear(&mut self) {
        self.index.clear();
        self.words.clear();
        self.entries.clear();
        self.headers.clear();
        self.closings.clear();
        self.generation += 1;
    }

    /// The number and meaning of a line, anywhere or at this home.
    #[inline]
    pub fn find(&self, hash: u64, words: &[u64], home: Home) -> Option<(u32, &Meaning)> {
        let same = |number: u32| {
            let entry = &self.entries[number as usize];
            let known = &self.words[entry.start as usize..][..entry.len as usize];
            (entry.home == home || entry.home == Home::ANYWHERE)
                && known.len() == words.len()
                && known.iter().zip(words).all(|(known, word)| known == word)
        };
        let number = self.index.find(hash, same)?;
        Some((number, &self.entries[number as usize].meaning))
    }

    /// Keeps what a line means that is not there; returns its number.
    pub fn insert(&mut self, hash: u64, words: &[u64], home: Home, meaning: Meaning) -> u32 {
        let (start, len) = (self.words.len() as u32, words.len() as u32);
        self.words.extend_from_slice(words);
        let number = self.entries.len() as u32;
        self.entries.push(Entry { start, len, home, meaning });
        self.index.insert(hash, number);
        number
    }
}
