//! Memory of what texts mean.
//!
//! Most ops of a program end in one of a few thousand texts: `<{alignment = 8 : i64}> : (!llvm.ptr)
//! -> i32`. (SQLite: 297,188 ops, 13,556 such tails.) A parser keeps what each meant, by op name
//! and text, and copies it instead of parsing it again. A tail means the same wherever it stands
//! in a file, since an alias, once defined, keeps its meaning; only tails that parsed without
//! error are kept.

use super::line_memo::LineMemo;
use super::line_shapes::LineShapes;
use super::shapes::Shapes;
use super::text_index::TextIndex;
use crate::asm::met::Met;
use crate::context::{NamedAttr, OpName, SignatureId, Type};
use crate::ir::Body;
use crate::support::fingerprint::Fingerprint;
use std::hash::Hasher;

/// What follows an op's operands and successors: attributes and types.
#[derive(Clone, Copy)]
pub(crate) struct Tail {
    attrs: u32,
    pub num_props: u16,
    pub num_attrs: u16,
    types: u32,
    num_operands: u32,
    num_results: u32,
    /// Position among the tails.
    number: u32,
    /// Of an op with this tail.
    pub signature: Option<SignatureId>,
}

/// A text and what it means, in one cache line.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Entry {
    print: Fingerprint,
    tail: Tail,
}

/// Entries kept at most; then the memory starts anew.
const MOST_ENTRIES: usize = 1 << 15;
/// While there are fewer, texts that differ from others in values only are kept, too.
const EAGER: usize = 1 << 14;

#[derive(Default)]
pub(crate) struct TailMemo {
    index: TextIndex,
    entries: Vec<Entry>,
    attrs: Vec<NamedAttr>,
    types: Vec<Type>,
    /// Where lists of types start.
    type_lists: TextIndex,
    /// By tail: the body that was parsed when it was last met, by number, and where that has its
    /// attributes.
    places: Vec<(u32, u32)>,
    /// Lines in custom form, which mean tails as well.
    pub lines: LineMemo,
    /// What tails look like but for values in them.
    pub shapes: Shapes,
    /// The same of lines in custom form.
    pub line_shapes: LineShapes,
    /// The hashes of texts that differ from others in values only.
    met: Met,
    /// How many texts, from the first on, others know of.
    told: usize,
}

/// Texts that somebody has met, and what they mean.
pub(crate) struct News {
    entries: Vec<Entry>,
    attrs: Vec<NamedAttr>,
    types: Vec<Type>,
}

impl News {
    /// How many texts these are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}

/// The attributes and types of a tail.
#[derive(Clone, Copy)]
pub(crate) struct TailRef<'a> {
    /// Properties, then discardable attributes.
    pub attrs: &'a [NamedAttr],
    pub num_props: u16,
    pub operands: &'a [Type],
    pub results: &'a [Type],
    pub signature: Option<SignatureId>,
}

/// What a text is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind(u32);

impl Kind {
    /// The types of any op.
    pub const TYPES: Kind = Kind(0);

    /// The tail of an op of this name.
    #[inline]
    pub fn op(name: OpName) -> Kind {
        Kind(name.bits())
    }
}

/// What stands for a text that is read as this.
#[inline]
pub(crate) fn fingerprint(kind: Kind, text: &[u8]) -> Fingerprint {
    Fingerprint::of(kind.0, text)
}

/// The attributes and types of a tail that has them among these.
#[inline]
fn meaning<'a>(tail: Tail, attrs: &'a [NamedAttr], types: &'a [Type]) -> TailRef<'a> {
    let (operands, results) = tail.types_in(types);
    let (attrs, num_props) = (tail.attrs_in(attrs), tail.num_props);
    TailRef { attrs, num_props, operands, results, signature: tail.signature }
}

impl Tail {
    /// Its attributes, among these.
    #[inline(always)]
    fn attrs_in(self, all: &[NamedAttr]) -> &[NamedAttr] {
        &all[self.attrs as usize..][..self.num_attrs as usize]
    }

    /// The types of its operands and of its results, among these.
    #[inline(always)]
    fn types_in(self, all: &[Type]) -> (&[Type], &[Type]) {
        let (operands, rest) = all[self.types as usize..].split_at(self.num_operands as usize);
        (operands, &rest[..self.num_results as usize])
    }
}

impl TailMemo {
    #[inline]
    pub fn find(&self, print: Fingerprint) -> Option<Tail> {
        let same = |number: u32| self.entries[number as usize].print == print;
        self.index.find(print.hash(), same).map(|number| self.entries[number as usize].tail)
    }

    #[inline]
    pub fn get(&self, tail: Tail) -> TailRef<'_> {
        meaning(tail, &self.attrs, &self.types)
    }

    /// How many texts others do not know of.
    pub fn num_news(&self) -> usize {
        self.entries.len().saturating_sub(self.told)
    }

    /// What was met since this was last asked, unless nothing was.
    pub fn news(&mut self) -> Option<News> {
        let entries = self.entries.get(self.told..).filter(|entries| !entries.is_empty())?;
        let mut news = News {
            entries: Vec::with_capacity(entries.len()),
            attrs: Vec::with_capacity(4 * entries.len()),
            types: Vec::with_capacity(4 * entries.len()),
        };
        for Entry { print, tail } in entries {
            let what = self.get(*tail);
            let (attrs, types) = (news.attrs.len() as u32, news.types.len() as u32);
            news.attrs.extend_from_slice(what.attrs);
            news.types.extend_from_slice(what.operands);
            news.types.extend_from_slice(what.results);
            news.entries.push(Entry { print: *print, tail: Tail { attrs, types, ..*tail } });
        }
        self.told = self.entries.len();
        Some(news)
    }

    /// Keeps what others have met.
    pub fn learn(&mut self, news: &News) {
        for Entry { print, tail } in &news.entries {
            if self.find(*print).is_none() {
                self.insert(*print, meaning(*tail, &news.attrs, &news.types));
            }
        }
        self.told = self.entries.len();
    }

    /// The types of the operands of an op with the tail, and of its results.
    #[inline(always)]
    pub fn types(&self, tail: Tail) -> (&[Type], &[Type]) {
        tail.types_in(&self.types)
    }

    /// Where a body, whose number is not 0, has the attributes of the tail in its pool: the first
    /// time they are put there.
    #[inline(always)]
    pub fn attrs_in(&mut self, tail: Tail, number: u32, body: &mut Body) -> u32 {
        if tail.num_attrs == 0 {
            return 0;
        }
        let place = &mut self.places[tail.number as usize];
        if place.0 != number {
            *place = (number, body.pool_attrs(tail.attrs_in(&self.attrs)));
        }
        place.1
    }

    /// Keeps what a text means.
    pub fn insert(&mut self, print: Fingerprint, what: TailRef<'_>) {
        if self.entries.len() >= MOST_ENTRIES {
            self.clear();
        }
        let tail = self.store(what);
        self.keep(print, tail);
    }

    /// Forgets everything if there is no room for so many lines.
    pub fn make_room(&mut self, lines: usize) {
        if self.lines.is_full(lines) {
            self.clear();
        }
    }

    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.index.clear();
        self.entries.clear();
        self.attrs.clear();
        self.types.clear();
        self.type_lists.clear();
        self.places.clear();
        self.lines.clear();
        self.shapes.clear();
        self.line_shapes.clear();
        self.told = 0;
    }

    /// Keeps a tail of a line for which there is room.
    pub fn store(&mut self, what: TailRef<'_>) -> Tail {
        let tail = Tail {
            attrs: self.attrs.len() as u32,
            num_props: what.num_props,
            num_attrs: what.attrs.len() as u16,
            types: self.type_list(what),
            num_operands: what.operands.len() as u32,
            num_results: what.results.len() as u32,
            number: self.places.len() as u32,
            signature: what.signature,
        };
        self.places.push((0, 0));
        self.attrs.extend_from_slice(what.attrs);
        tail
    }

    /// The same as [`TailMemo::store`] for one with the types of another.
    pub fn store_like(
        &mut self,
        other: Tail,
        attrs: &[NamedAttr],
        signature: Option<SignatureId>,
    ) -> Tail {
        let (first, number) = (self.attrs.len() as u32, self.places.len() as u32);
        self.places.push((0, 0));
        self.attrs.extend_from_slice(attrs);
        Tail { attrs: first, number, signature, ..other }
    }

    /// Forgets a tail that was stored last.
    pub fn take_back(&mut self, tail: Tail) {
        self.places.truncate(tail.number as usize);
        self.attrs.truncate(tail.attrs as usize);
    }

    /// Whether a text that differs from others in values only is to be kept: if it comes late, when it
    /// was met before.
    pub fn is_to_be_kept(&mut self, print: Fingerprint) -> bool {
        self.entries.len() < EAGER || self.met.again(print.hash())
    }

    /// The tail of the text that was kept last.
    pub fn last_kept(&self) -> Option<Tail> {
        self.entries.last().map(|entry| entry.tail)
    }

    /// Whether there is room for another text without forgetting others.
    pub fn has_room(&self) -> bool {
        self.entries.len() < MOST_ENTRIES
    }

    /// Keeps that a text means a tail that is stored.
    pub fn keep(&mut self, print: Fingerprint, tail: Tail) {
        self.index.insert(print.hash(), self.entries.len() as u32);
        self.entries.push(Entry { print, tail });
    }

    /// Where the types stand; those of many tails are the same.
    fn type_list(&mut self, what: TailRef<'_>) -> u32 {
        let first = self.types.len();
        self.types.extend_from_slice(what.operands);
        self.types.extend_from_slice(what.results);
        let (known, list) = self.types.split_at(first);
        let mut hasher = rustc_hash::FxHasher::default();
        list.iter().for_each(|ty| hasher.write_u32(ty.bits()));
        let hash = hasher.finish();
        let same = |start: u32| known[start as usize..].starts_with(list);
        if let Some(start) = self.type_lists.find(hash, same) {
            self.types.truncate(first);
            return start;
        }
        self.type_lists.insert(hash, first as u32);
        first as u32
    }
}
