//! What texts of dialect types mean.
//!
//! A program spells few different types, some of them kilobytes long (a struct with all its
//! fields), over and over. The end of such a text is found by matching brackets, and the type
//! looked up. Only texts that parsed without error are kept.

use super::Parser;
use super::entries::closing_bracket;
use super::text_index::TextIndex;
use crate::asm::lexer::suffix_id_end;
use crate::context::Type;
use std::hash::Hasher;

struct Entry {
    start: u32,
    len: u32,
    ty: Type,
}

/// Shorter texts parse as fast as they are looked up.
const SHORTEST: usize = 16;
/// The size of all texts at which the memory starts anew, in bytes.
const MOST_TEXT: usize = 1 << 20;

/// Types by their texts.
#[derive(Default)]
pub(super) struct TypeMemo {
    index: TextIndex,
    entries: Vec<Entry>,
    text: Vec<u8>,
}

fn hash_text(text: &[u8]) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(text);
    hasher.finish()
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
pub(super) struct Remembered<'s> {
    text: &'s [u8],
    hash: u64,
}

impl<'s> Parser<'s> {
    /// The type at the current token, if its text is known; otherwise the text.
    pub(super) fn remembered_type(&mut self) -> Result<Type, Option<Remembered<'s>>> {
        let start = self.tok.start;
        let name_end = suffix_id_end(self.src, start + 1);
        if self.src.get(name_end) != Some(&b'<') {
            return Err(None);
        }
        let Some(end) = closing_bracket(self.src, name_end) else { return Err(None) };
        let text = &self.src[start..end];
        if text.len() < SHORTEST {
            return Err(None);
        }
        let hash = hash_text(text);
        match self.types.find(hash, text) {
            Some(ty) => {
                self.reset(end);
                Ok(ty)
            }
            None => Err(Some(Remembered { text, hash })),
        }
    }

    /// Keeps the type that was parsed from a text, provided that it took all of it.
    pub(super) fn remember_type(&mut self, start: usize, what: Remembered<'s>, ty: Type) {
        let end = start + what.text.len();
        if crate::asm::lexer::skip_space(self.src, end) == self.tok.start
            && what.text.len() < MOST_TEXT
        {
            self.types.insert(what.hash, what.text, ty);
        }
    }
}
