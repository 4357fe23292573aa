//! What the parser of one body keeps: the body, its names, its blocks.

use super::names::Names;
use crate::ir::{Block, Body};
use rustc_hash::FxHashMap;

/// A block name of a region, defined or only referred to so far.
#[derive(Clone, Copy)]
pub(super) struct BlockInfo {
    pub block: Block,
    /// Its definition, or the first reference to it.
    pub pos: usize,
    pub defined: bool,
}

/// The block names of one region: those of the form `bbN` by number, others by text.
#[derive(Default)]
pub(super) struct BlockNames<'s> {
    numbered: Vec<Option<BlockInfo>>,
    named: FxHashMap<&'s [u8], BlockInfo>,
    /// How many are referred to and not defined.
    pub undefined: usize,
}

impl<'s> BlockNames<'s> {
    pub fn clear(&mut self) {
        self.numbered.clear();
        self.named.clear();
        self.undefined = 0;
    }

    /// What is known of a name, given without the `^`.
    pub fn get(&self, text: &[u8]) -> Option<BlockInfo> {
        match block_number(text) {
            Some(number) => self.numbered.get(number).copied().flatten(),
            None => self.named.get(text).copied(),
        }
    }

    /// Records what is known of a name.
    pub fn set(&mut self, text: &'s [u8], info: BlockInfo) {
        match block_number(text) {
            Some(number) => {
                if number >= self.numbered.len() {
                    self.numbered.resize(number + 1, None);
                }
                self.numbered[number] = Some(info);
            }
            None => {
                self.named.insert(text, info);
            }
        }
    }

    /// Where undefined blocks were first referred to, in order.
    pub fn undefined_positions(&self) -> Vec<usize> {
        let all = self.numbered.iter().flatten().chain(self.named.values());
        let mut positions: Vec<usize> = all.filter(|b| !b.defined).map(|b| b.pos).collect();
        positions.sort_unstable();
        positions
    }
}

/// The number of a block name `bbN`, when it is small enough for a table.
fn block_number(text: &[u8]) -> Option<usize> {
    let digits = text.strip_prefix(b"bb")?;
    let number = super::names::small_number(digits)?;
    (number < 1 << 16).then_some(number as usize)
}

/// The state of parsing one body.
pub(super) struct BodyState<'s> {
    pub body: Body,
    /// A number that no other body of this worker has; 0 before it is needed.
    pub number: u32,
    pub names: Names<'s>,
    /// Block names of the regions that are being parsed, innermost last.
    pub regions: Vec<BlockNames<'s>>,
}

impl Default for BodyState<'_> {
    fn default() -> Self {
        Self { body: Body::empty(), number: 0, names: Names::default(), regions: Vec::new() }
    }
}

impl BodyState<'_> {
    /// Makes it ready for another body; memory is kept.
    pub fn reset(&mut self) {
        self.body.reset();
        self.number = 0;
        self.names.clear();
        self.regions.clear();
    }
}

/// Counts lines while positions move on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines {
    pub pos: usize,
    pub line: u32,
    pub line_start: usize,
}

impl Lines {
    pub const START: Lines = Lines { pos: 0, line: 1, line_start: 0 };

    /// At the start of a line, given with its number.
    pub fn at_line(pos: usize, line: u32) -> Lines {
        Lines { pos, line, line_start: pos }
    }

    /// Line and column, both from 1, of a position.
    #[inline]
    pub fn place(&mut self, src: &[u8], pos: usize) -> (u32, u32) {
        match pos < self.pos {
            true => self.go_back(src, pos),
            false => self.advance(src, pos),
        }
        (self.line, (pos - self.line_start + 1) as u32)
    }

    /// Relative to where it was: what the first line of the text is called is not known here.
    #[cold]
    fn go_back(&mut self, src: &[u8], pos: usize) {
        self.line -= memchr::memchr_iter(b'\n', &src[pos..self.pos]).count() as u32;
        self.line_start = memchr::memrchr(b'\n', &src[..pos]).map_or(0, |newline| newline + 1);
        self.pos = pos;
    }

    fn advance(&mut self, src: &[u8], pos: usize) {
        let passed = &src[self.pos..pos];
        if let Some(last) = memchr::memrchr(b'\n', passed) {
            // Mostly it is the only one, and to see that costs less than to count.
            if let Some(first) = memchr::memchr(b'\n', &passed[..last]) {
                let between = &passed[first + 1..last];
                self.line += memchr::memchr_iter(b'\n', between).count() as u32 + 1;
            }
            self.line += 1;
            self.line_start = self.pos + last + 1;
        }
        self.pos = pos;
    }

    /// Notes that a line, begun where the last position was, ended just before `pos`.
    #[inline]
    pub fn next_line(&mut self, pos: usize) {
        self.line += 1;
        self.line_start = pos;
        self.pos = pos;
    }
}
