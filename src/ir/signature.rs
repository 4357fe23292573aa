//! Signatures: what makes two ops look alike, but for the values themselves.
//!
//! Name, attributes, types of operands and of results. A program has few different ones (SQLite:
//! 297,188 ops, 13,600 signatures), so whatever depends on nothing else (whether an op agrees
//! with its declaration, how its attributes and types print) is worked out once each and looked
//! up by [`SignatureMemo`] from then on. Names are part of signatures: the same text after another
//! op may mean something else.
//!
//! Limits: ops with regions or a body of their own have no signature here; signatures longer than
//! [`LONGEST`] words are not kept.

use super::body::Body;
use super::handle::Op;
use hashbrown::HashTable;

/// The longest signature that is kept, in words.
const LONGEST: usize = 96;
/// Signatures kept at most; then the memory starts anew.
const MOST: usize = 1 << 16;

/// A signature, with its hash, in memory that is used again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signature {
    words: Vec<u64>,
    hash: u64,
}

impl Signature {
    /// Makes this the signature of `op`; false when it is too long to be kept.
    #[inline]
    pub fn read(&mut self, body: &Body, op: Op) -> bool {
        let data = &body.ops[op];
        let attrs = &body.attrs[data.attrs as usize..][..data.num_attrs as usize];
        let operands = body.operand_slots(op);
        let results = body.values.slice(data.results, data.num_results);
        if attrs.len() + operands.len() + results.len() > LONGEST {
            return false;
        }
        self.words.clear();
        let successors = if body.has_extra(op) { body.num_successors(op) as u64 } else { 0 };
        let counts = u64::from(data.num_props) << 48
            | u64::from(data.num_attrs) << 32
            | (operands.len() as u64) << 16
            | successors;
        self.words.push(u64::from(data.name.bits()));
        self.words.push(counts);
        self.words.extend(
            attrs.iter().map(|attr| u64::from(attr.name.bits()) << 32 | u64::from(attr.value.bits())),
        );
        self.words.extend(operands.iter().map(|slot| u64::from(body.values[slot.value].ty.bits())));
        self.words.extend(results.iter().map(|value| u64::from(value.ty.bits())));
        self.hash = self.words.iter().fold(0, |hash: u64, word| {
            (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
        });
        // Tables take buckets from the low bits, which the multiplications leave the weakest.
        self.hash ^= self.hash >> 32;
        true
    }
}

#[derive(Clone, Debug)]
struct Entry<T> {
    hash: u64,
    start: u32,
    len: u32,
    value: T,
}

/// Something known by signature.
#[derive(Clone, Debug)]
pub(crate) struct SignatureMemo<T> {
    table: HashTable<Entry<T>>,
    words: Vec<u64>,
}

impl<T> Default for SignatureMemo<T> {
    fn default() -> Self {
        Self { table: HashTable::new(), words: Vec::new() }
    }
}

impl<T: Copy> SignatureMemo<T> {
    /// What is known of the signature.
    #[inline]
    pub fn get(&self, signature: &Signature) -> Option<T> {
        let same = |entry: &Entry<T>| {
            entry.hash == signature.hash
                && self.words[entry.start as usize..][..entry.len as usize] == *signature.words
        };
        self.table.find(signature.hash, same).map(|entry| entry.value)
    }

    /// Whether as much is known as is to be: who goes on should start anew.
    pub fn is_full(&self) -> bool {
        self.table.len() >= MOST
    }

    /// Remembers something of a signature of which nothing is known; when the memory is full,
    /// everything else is forgotten for it.
    #[cold]
    pub fn insert(&mut self, signature: &Signature, value: T) {
        if self.is_full() {
            self.table.clear();
            self.words.clear();
        }
        let (start, len) = (self.words.len() as u32, signature.words.len() as u32);
        self.words.extend_from_slice(&signature.words);
        let entry = Entry { hash: signature.hash, start, len, value };
        self.table.insert_unique(signature.hash, entry, |entry| entry.hash);
    }
}
