//! Attribute dictionaries as text, from memory.
//!
//! The ops of a program share a few thousand lists of attributes. A printer keeps the text of
//! each it has printed, found by the handles in the list: printing it again is one lookup and one
//! copy.

use super::Printer;
use crate::context::NamedAttr;
use hashbrown::HashTable;

struct Entry {
    hash: u64,
    attrs: (u32, u32),
    text: (u32, u32),
}

/// Texts of lists of attributes.
#[derive(Default)]
pub(super) struct DictMemo {
    table: HashTable<Entry>,
    attrs: Vec<NamedAttr>,
    text: Vec<u8>,
}

/// Longer texts are not kept.
const LONGEST: usize = 1024;
/// The size at which the memory starts anew, in bytes.
const MOST_TEXT: usize = 4 << 20;

fn hash_attrs(attrs: &[NamedAttr]) -> u64 {
    attrs.iter().fold(attrs.len() as u64, |hash, attr| {
        let word = u64::from(attr.name.bits()) << 32 | u64::from(attr.value.bits());
        (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
    })
}

fn range(span: (u32, u32)) -> std::ops::Range<usize> {
    span.0 as usize..(span.0 + span.1) as usize
}

impl DictMemo {
    fn find(&self, hash: u64, attrs: &[NamedAttr]) -> Option<&[u8]> {
        let same = |entry: &Entry| entry.hash == hash && self.attrs[range(entry.attrs)] == *attrs;
        self.table.find(spread(hash), same).map(|entry| &self.text[range(entry.text)])
    }

    fn insert(&mut self, hash: u64, attrs: &[NamedAttr], text: &[u8]) {
        if text.len() > LONGEST {
            return;
        }
        if self.text.len() > MOST_TEXT {
            *self = Self::default();
        }
        let entry = Entry {
            hash,
            attrs: (self.attrs.len() as u32, attrs.len() as u32),
            text: (self.text.len() as u32, text.len() as u32),
        };
        self.attrs.extend_from_slice(attrs);
        self.text.extend_from_slice(text);
        self.table.insert_unique(spread(hash), entry, |entry| spread(entry.hash));
    }
}

/// Tables take their bucket from the low bits and their tag from the high ones.
fn spread(hash: u64) -> u64 {
    hash ^ hash >> 32
}

impl Printer<'_> {
    /// Appends `{a = 1 : i32, b}`.
    #[inline]
    pub fn attr_dict(&mut self, entries: &[NamedAttr]) {
        let hash = hash_attrs(entries);
        if let Some(text) = self.dict_memo.find(hash, entries) {
            self.out.extend_from_slice(text);
            return;
        }
        let start = self.out.len();
        self.attr_dict_anew(entries);
        self.dict_memo.insert(hash, entries, &self.out[start..]);
    }

    fn attr_dict_anew(&mut self, entries: &[NamedAttr]) {
        self.out.push(b'{');
        for (i, entry) in entries.iter().enumerate() {
            if i > 0 {
                self.text(", ");
            }
            self.named_attribute(*entry);
        }
        self.out.push(b'}');
    }
}
