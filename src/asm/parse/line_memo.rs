//! Memory of what lines in custom form mean, the names of values and blocks taken out
//! ([`super::line_text`]).
//!
//! Lines that open a region ([`Meaning::Opens`]) go on behind it: what stands behind the closing brace
//! means something only after the line that opened it.

use super::memo::Tail;
use super::ops::NameEntry;
use super::text_index::TextIndex;
use crate::asm::met::Met;
use crate::context::{HotTraits, OpName, Type};
use crate::support::fingerprint::Fingerprint;
use smallvec::SmallVec;
use std::cell::Cell;

/// More lines than this are not kept.
const MOST_LINES: usize = 1 << 16;

/// While there are fewer, lines are kept when they are met for the first time.
const EAGER: usize = 1 << 13;

/// As many lines as can be found without the index.
const RECENT: usize = 1 << 13;

/// What a line means.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// It is an op.
    Op(Operation),
    /// It begins an op with regions, up to the brace of the first: number of a [`Header`].
    Opens(u32),
    /// It stands between two regions of an op.
    Between,
    /// It ends an op with regions: number of a [`Closing`].
    Closes(u32),
}

/// An op on a line.
#[derive(Clone, Copy)]
pub(super) struct Operation {
    pub name: OpName,
    pub traits: HotTraits,
    pub tail: Tail,
    /// Whether no two names are the same: with others the text may mean something else.
    pub names_differ: bool,
}

/// A line and what it means: one cache line.
#[repr(align(64))]
struct Entry {
    print: Fingerprint,
    meaning: Meaning,
}

const _: () = assert!(size_of::<Entry>() == 64);

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
    pub uses: SmallVec<[Use; 8]>,
    /// Types of the operands, in the order of the op, and of the region's arguments.
    pub operands: SmallVec<[Type; 6]>,
    pub arguments: SmallVec<[Type; 4]>,
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
    pub regions: SmallVec<[KnownRegion; 2]>,
    /// Its attributes and types.
    pub tail: Tail,
}

/// Lines and what they mean.
#[derive(Default)]
pub(super) struct LineMemo {
    index: TextIndex,
    entries: Vec<Entry>,
    /// Numbers of lines found lately, by their hashes: [`RECENT`], or none. The index, where lines
    /// that are frequent lie between those that are not, would not stay near the core.
    recent: Vec<Cell<u32>>,
    /// The hashes of lines that were not found.
    met: Met,
    pub headers: Vec<Header>,
    pub closings: Vec<Closing>,
}

impl LineMemo {
    /// Whether so many lines more are too many.
    pub fn is_full(&self, count: usize) -> bool {
        self.entries.len() + count > MOST_LINES
    }

    /// Forgets all lines and keeps the memory.
    pub fn clear(&mut self) {
        self.index.clear();
        self.entries.clear();
        self.headers.clear();
        self.closings.clear();
    }

    /// What a line means.
    #[inline(always)]
    pub fn find(&self, print: Fingerprint) -> Option<&Meaning> {
        let recent = self.recent.get(print.hash() as usize % RECENT)?;
        match self.entries.get(recent.get() as usize) {
            Some(entry) if entry.print == print => Some(&entry.meaning),
            _ => self.find_other(print, recent),
        }
    }

    #[inline(never)]
    fn find_other(&self, print: Fingerprint, recent: &Cell<u32>) -> Option<&Meaning> {
        let same = |number: u32| self.entries[number as usize].print == print;
        let number = self.index.find(print.hash(), same)?;
        recent.set(number);
        Some(&self.entries[number as usize].meaning)
    }

    /// Whether a line that was not found is to be kept. Most lines that are met late in a program are
    /// met once, so that these wait for a second time.
    pub fn is_to_be_kept(&mut self, print: Fingerprint) -> bool {
        self.entries.len() < EAGER || self.met.again(print.hash())
    }

    /// Keeps what a line means of which nothing is known.
    pub fn insert(&mut self, print: Fingerprint, meaning: Meaning) {
        self.recent.resize(RECENT, Cell::new(0));
        self.index.insert(print.hash(), self.entries.len() as u32);
        self.entries.push(Entry { print, meaning });
    }
}
