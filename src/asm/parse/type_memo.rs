//! What texts of types mean.
//!
//! A program spells few different types, some of them kilobytes long (a struct with all its
//! fields), over and over. The end of such a text is found by matching brackets, and the type
//! looked up. Only texts that parsed without error are kept. Integers are known by their width.

use super::entries::closing_bracket;
use super::text_index::TextIndex;
use super::{Parse, Parser};
use crate::asm::lexer::suffix_id_end;
use crate::context::{Signedness, Type, TypeData};
use std::hash::Hasher;

struct Entry {
    start: u32,
    len: u32,
    ty: Type,
}

/// Shorter texts parse as fast as they are looked up.
const SHORTEST: usize = 8;
/// Within so many texts that are not known no other is looked for: each look goes to the text's end,
/// and texts nest to any depth.
const DEEPEST: u32 = 8;
/// The size of all texts at which the memory starts anew, in bytes.
const MOST_TEXT: usize = 1 << 20;

/// Types by their texts.
pub(super) struct TypeMemo {
    index: TextIndex,
    entries: Vec<Entry>,
    text: Vec<u8>,
    /// How many texts are being parsed, one within the other, that were not known.
    unknown: u32,
    /// Signless integers by their widths, as far as they were met.
    integers: [Option<Type>; USUAL_WIDTHS],
}

/// Below this are the widths of most integers, in bits.
const USUAL_WIDTHS: usize = 65;

fn hash_text(text: &[u8]) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(text);
    hasher.finish()
}

impl Default for TypeMemo {
    fn default() -> Self {
        TypeMemo {
            index: TextIndex::default(),
            entries: Vec::new(),
            text: Vec::new(),
            unknown: 0,
            integers: [None; USUAL_WIDTHS],
        }
    }
}

impl TypeMemo {
    fn find(&self, hash: u64, text: &[u8]) -> Option<Type> {
        let same = |number: u32| {
            let entry = &self.entries[number as usize];
            self.text[entry.start as usize..][..entry.len as usize] == *text
        };
        self.index.find(hash, same).map(|number| self.entries[number as usize].ty)
    }

    fn insert(&mut self, hash: u64, text: &[u8], ty: Type) {
        if self.text.len() + text.len() > MOST_TEXT {
            self.index.clear();
            self.entries.clear();
            self.text.clear();
        }
        self.index.insert(hash, self.entries.len() as u32);
        let (start, len) = (self.text.len() as u32, text.len() as u32);
        self.entries.push(Entry { start, len, ty });
        self.text.extend_from_slice(text);
    }
}

/// A text that can be remembered, with its hash.
#[derive(Clone, Copy)]
struct Remembered<'s> {
    text: &'s [u8],
    hash: u64,
}

impl<'s> Parser<'s> {
    /// The type whose name is the current token, `!dialect.name` or `name`, which may have parameters
    /// in brackets, if its text is known; what `parse` makes of it otherwise.
    pub(super) fn known_type(
        &mut self,
        parse: impl FnOnce(&mut Self) -> Parse<Type>,
    ) -> Parse<Type> {
        // Within a definition a name may mean what it does not elsewhere.
        if self.types.unknown == DEEPEST || !self.open_names.is_empty() {
            return parse(self);
        }
        let start = self.tok.start;
        let Some((what, end)) = self.rememberable(start) else { return parse(self) };
        if let Some(ty) = self.types.find(what.hash, what.text) {
            self.reset(end);
            return Ok(ty);
        }
        self.types.unknown += 1;
        let parsed = parse(self);
        self.types.unknown -= 1;
        let ty = parsed?;
        // It has to be all of the text.
        if crate::asm::lexer::skip_space(self.src, end) == self.tok.start
            && what.text.len() < MOST_TEXT
            && self.is_silent()
        {
            self.types.insert(what.hash, what.text, ty);
        }
        Ok(ty)
    }

    /// The text of a type that can be remembered, and where it ends.
    fn rememberable(&self, start: usize) -> Option<(Remembered<'s>, usize)> {
        let name_end = suffix_id_end(self.src, start + 1);
        let end = match self.src.get(name_end) {
            Some(b'<') => closing_bracket(self.src, name_end)?,
            _ => name_end,
        };
        let text = &self.src[start..end];
        (text.len() >= SHORTEST).then(|| (Remembered { text, hash: hash_text(text) }, end))
    }

    /// The signless integer type of this width, in bits.
    pub(super) fn signless(&mut self, width: u32) -> Type {
        let cx = self.cx;
        let make = || cx.intern_type(TypeData::Integer { width, signedness: Signedness::Signless });
        match self.types.integers.get_mut(width as usize) {
            Some(known) => *known.get_or_insert_with(make),
            None => make(),
        }
    }
}
