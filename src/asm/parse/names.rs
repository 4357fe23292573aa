//! SSA names of one body: from `%12` or `%foo` to values.
//!
//! Printers number values, so most names are numbers that lie close together: those index a
//! vector, offset by the first number seen. Other names go through a hash table: one of words if
//! they are short ([`super::short_names`]), one of texts if not.
//!
//! A name used before its definition stands for a value without a definition, kept by name and
//! result number until the definition comes. While there is none such (the usual case) defining a
//! name costs one store.

use super::digits;
use super::short_names::{self, ShortNames};
use crate::asm::lexer::suffix_id_end;
use crate::asm::sixteen;
use crate::context::Type;
use crate::ir::Value;
use rustc_hash::FxHashMap;

/// A name of the current body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct NameId(u32);

/// Marks ids of names that are not near-by numbers.
const NAMED: u32 = 1 << 31;

/// What a name stands for.
#[derive(Clone, Copy)]
pub(crate) struct Group {
    /// The first of `count` consecutive values; `None` while undefined.
    pub first: Option<Value>,
    pub count: u32,
    /// Where it was defined.
    pub pos: usize,
}

/// What a name stands for that is not defined.
pub(crate) const UNDEFINED: Group = Group { first: None, count: 0, pos: 0 };

/// A value that was used before its definition.
#[derive(Clone, Copy)]
pub(crate) struct Forward {
    pub value: Value,
    pub ty: Type,
    /// The first use.
    pub pos: usize,
}

/// How much below the first number seen the vector begins.
const BELOW_FIRST: u32 = 32;
/// By how much the vector grows at least.
const AHEAD: usize = 64;

pub(crate) struct Names<'s> {
    base: Option<u32>,
    numbered: Vec<Group>,
    /// The vector must not grow to this offset: a number there has an id as text.
    limit: usize,
    short: ShortNames,
    long: FxHashMap<&'s [u8], u32>,
    named: Vec<Group>,
    /// Names defined in nested regions, to be forgotten at their ends.
    scoped: Vec<NameId>,
    depth: u32,
    defined: usize,
    /// Arguments that are written like one of several results, `%a#1`: those but the first.
    parts: FxHashMap<(NameId, u32), Group>,
    pub forward: FxHashMap<(NameId, u32), Forward>,
}

impl Default for Names<'_> {
    fn default() -> Self {
        Self {
            base: None,
            numbered: Vec::new(),
            limit: usize::MAX,
            short: ShortNames::default(),
            long: FxHashMap::default(),
            named: Vec::new(),
            scoped: Vec::new(),
            depth: 0,
            defined: 0,
            parts: FxHashMap::default(),
            forward: FxHashMap::default(),
        }
    }
}

impl<'s> Names<'s> {
    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.base = None;
        self.numbered.clear();
        self.limit = usize::MAX;
        self.short.clear();
        self.long.clear();
        self.named.clear();
        self.scoped.clear();
        self.depth = 0;
        self.defined = 0;
        self.parts.clear();
        self.forward.clear();
    }

    /// Whether any name is defined.
    pub fn any_defined(&self) -> bool {
        self.defined > 0
    }

    /// The id of a name that is the number `number`, written without leading zeros.
    #[inline]
    pub fn number_id(&mut self, number: u32, text: &'s [u8]) -> NameId {
        // The first number seen need not be the smallest.
        let base = *self.base.get_or_insert(number.saturating_sub(BELOW_FIRST));
        let offset = number.wrapping_sub(base) as usize;
        if offset < self.numbered.len() {
            return NameId(offset as u32);
        }
        self.new_number_id(offset, text)
    }

    #[cold]
    fn new_number_id(&mut self, offset: usize, text: &'s [u8]) -> NameId {
        // Far-off numbers must not make the vector huge.
        if offset < self.limit && offset < 2 * self.numbered.len() + 16_384 {
            // The numbers that follow mostly come next.
            self.numbered.resize(self.limit.min(offset + AHEAD), UNDEFINED);
            return NameId(offset as u32);
        }
        self.limit = self.limit.min(offset);
        self.text_id(text)
    }

    /// The id of the name whose text starts at `pos`, and where it ends.
    #[inline(always)]
    pub fn scan(&mut self, src: &'s [u8], pos: usize) -> Option<(NameId, usize)> {
        if let Some(bytes) = sixteen::bytes_at(src, pos) {
            if (bytes as u8).is_ascii_digit() {
                if let Some((number, len)) = short_number(bytes as u64) {
                    let end = pos + len;
                    return Some((self.number_id(number, &src[pos..end]), end));
                }
            } else if let Some((words, len)) = short_names::name_in(bytes) {
                return Some((self.short_id(words), pos + len));
            }
        }
        self.scan_other(src, pos)
    }

    #[inline(never)]
    fn scan_other(&mut self, src: &'s [u8], pos: usize) -> Option<(NameId, usize)> {
        let end = suffix_id_end(src, pos);
        (end > pos).then(|| (self.id(&src[pos..end]), end))
    }

    /// The id of a name, given without the `%`.
    pub fn id(&mut self, text: &'s [u8]) -> NameId {
        match small_number(text) {
            Some(number) => self.number_id(number, text),
            None => self.text_id(text),
        }
    }

    fn text_id(&mut self, text: &'s [u8]) -> NameId {
        if let Some(words) = short_names::words(text) {
            return self.short_id(words);
        }
        let next = self.named.len() as u32;
        let id = *self.long.entry(text).or_insert(next);
        if id == next {
            self.named.push(UNDEFINED);
        }
        NameId(id | NAMED)
    }

    /// The id of a name that is no number.
    #[inline]
    fn short_id(&mut self, words: short_names::Words) -> NameId {
        let next = self.named.len() as u32;
        let id = self.short.find_or_insert(words, next);
        if id == next {
            self.named.push(UNDEFINED);
        }
        NameId(id | NAMED)
    }

    /// What the name stands for whose text starts at `pos`, and where it ends, if it is short and
    /// defined.
    #[inline(always)]
    pub fn find_defined(&self, src: &[u8], pos: usize) -> Option<(Group, usize)> {
        let bytes = sixteen::bytes_at(src, pos)?;
        let (group, len) = match (bytes as u8).is_ascii_digit() {
            true => {
                let (number, len) = short_number(bytes as u64)?;
                (self.numbered.get(number.wrapping_sub(self.base?) as usize)?, len)
            }
            false => {
                let (words, len) = short_names::name_in(bytes)?;
                (&self.named[self.short.find(words)? as usize], len)
            }
        };
        group.first?;
        Some((*group, pos + len))
    }

    fn known_text(&self, text: &[u8]) -> Option<u32> {
        match short_names::words(text) {
            Some(words) => self.short.find(words),
            None => self.long.get(text).copied(),
        }
    }

    /// What the name stands for.
    #[inline]
    pub fn get(&self, id: NameId) -> Group {
        if id.0 & NAMED == 0 {
            self.numbered[id.0 as usize]
        } else {
            self.named[(id.0 & !NAMED) as usize]
        }
    }

    /// The argument that a name stands for with this number.
    #[cold]
    pub fn part(&self, id: NameId, number: u32) -> Option<Group> {
        self.parts.get(&(id, number)).copied()
    }

    /// Makes a name with this number stand for an argument.
    pub fn define_part(&mut self, id: NameId, number: u32, group: Group) {
        self.parts.insert((id, number), group);
    }

    /// What the name stands for, looked up without making an id for it.
    pub fn find(&self, text: &[u8]) -> Option<Group> {
        let numbered = small_number(text).zip(self.base).and_then(|(number, base)| {
            self.numbered.get(number.wrapping_sub(base) as usize).copied()
        });
        let found = numbered
            .filter(|group| group.first.is_some())
            .or_else(|| self.known_text(text).map(|id| self.named[id as usize]));
        found.filter(|group| group.first.is_some())
    }

    /// Where a name that is not defined was used first, if it was.
    pub fn find_forward(&self, text: &[u8]) -> Option<usize> {
        self.forward_of(text, 0).map(|(_, forward)| forward.pos)
    }

    /// The id of a name, if it may have one.
    fn find_id(&self, text: &[u8]) -> Option<NameId> {
        if self.forward.is_empty() {
            return None;
        }
        let numbered = small_number(text).zip(self.base).and_then(|(number, base)| {
            let offset = number.wrapping_sub(base);
            ((offset as usize) < self.numbered.len()).then_some(NameId(offset))
        });
        numbered.or_else(|| self.known_text(text).map(|id| NameId(id | NAMED)))
    }

    /// The use of a name, with this result number, that waits for its definition.
    pub fn forward_of(&self, text: &[u8], number: u32) -> Option<((NameId, u32), Forward)> {
        let key = (self.find_id(text)?, number);
        self.forward.get(&key).map(|forward| (key, *forward))
    }

    /// Whether any name is defined or used.
    pub fn any_known(&self) -> bool {
        self.defined > 0 || !self.forward.is_empty()
    }

    /// Defines a name, which must be undefined.
    #[inline(always)]
    pub fn define(&mut self, id: NameId, group: Group) {
        if self.depth > 0 {
            self.scoped.push(id);
        }
        self.defined += 1;
        self.set(id, group);
    }

    #[inline(always)]
    fn set(&mut self, id: NameId, group: Group) {
        if id.0 & NAMED == 0 {
            self.numbered[id.0 as usize] = group;
        } else {
            self.named[(id.0 & !NAMED) as usize] = group;
        }
    }

    /// Forgets all definitions; ids and forward references stay.
    pub fn forget_defined(&mut self) {
        self.numbered.fill(UNDEFINED);
        self.named.fill(UNDEFINED);
        self.defined = 0;
    }

    /// Enters a region nested in the body's own; returns what [`Names::leave`] needs.
    pub fn enter(&mut self) -> usize {
        self.depth += 1;
        self.scoped.len()
    }

    /// Leaves it: what was defined in it is undefined again.
    pub fn leave(&mut self, mark: usize) {
        self.depth -= 1;
        while self.scoped.len() > mark {
            let id = self.scoped.pop().expect("longer than the mark");
            self.set(id, UNDEFINED);
            self.defined -= 1;
        }
    }
}

/// The number of up to seven digits, without leading zeros, that a name consists of, whose text
/// starts these eight bytes, and its length. (Longer ones are names like others.)
#[inline]
fn short_number(bytes: u64) -> Option<(u32, usize)> {
    let (digits, others) = digits::digits(bytes);
    let len = others.trailing_zeros() / 8;
    if !(1..8).contains(&len) || (digits as u8 == 0 && len > 1) {
        return None;
    }
    // With zeros in front it has eight digits.
    Some((digits::number(digits << (64 - 8 * len)), len as usize))
}

/// The number that a name spells, if it is short and has no leading zero.
pub(crate) fn small_number(text: &[u8]) -> Option<u32> {
    if text.is_empty() || text.len() > 9 || (text[0] == b'0' && text.len() > 1) {
        return None;
    }
    text.iter()
        .try_fold(0u32, |number, &b| b.is_ascii_digit().then(|| number * 10 + u32::from(b - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &[u8; 8]) -> Option<(u32, usize)> {
        short_number(u64::from_le_bytes(*text))
    }

    #[test]
    fn a_short_number_ends_at_the_first_other_byte() {
        assert_eq!(number(b"1234567,"), Some((1_234_567, 7)));
        assert_eq!(number(b"0 = \"op\""), Some((0, 1)));
        assert_eq!(number(b"90:2 = \""), Some((90, 2)));
        assert_eq!(number(b"7\xff......"), Some((7, 1)));
    }

    #[test]
    fn long_numbers_and_other_names_are_left_alone() {
        for text in [b"12345678", b"01 =    ", b"a1 =    ", b": ......"] {
            assert_eq!(number(text), None, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn numbers_without_leading_zeros_are_small() {
        assert_eq!(small_number(b"0"), Some(0));
        assert_eq!(small_number(b"123456789"), Some(123_456_789));
        assert_eq!(small_number(b"1234567890"), None);
        assert_eq!(small_number(b"00"), None);
        assert_eq!(small_number(b"a1"), None);
    }

    #[test]
    fn a_far_off_number_keeps_its_id_when_the_vector_grows() {
        let mut names = Names::default();
        names.id(b"0");
        let far = names.id(b"50000");
        for number in 1..60_000u32 {
            let text = number.to_string().into_bytes().leak();
            names.id(text);
        }
        assert_eq!(names.id(b"50000"), far);
    }
}
