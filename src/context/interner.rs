//! Interning: equal payloads get one index, and indices are read without a lock.
//!
//! Payloads live in append-only storage (`boxcar`: chunks that never move), so a reader needs two
//! loads. The way from payload to index is a hash table in shards; in front of it every thread
//! has a small direct-mapped cache, so that a hit on a hot payload takes no lock and no atomic
//! read-modify-write. Without that cache two threads were no faster than one
//! (see DESIGN.md, Context).
//!
//! ```text
//! payload ── hash ──> this thread's cache ──hit──> index
//!                          │ miss
//!                          v
//!                shard (read lock) ──hit──> index, remembered in the cache
//!                          │ miss
//!                          v
//!                shard (write lock): look again, else append
//! ```
//!
//! Invariants: an index, once given out, stays valid and keeps its payload for the life of the
//! interner; two threads that intern equal payloads at once get the same index, whoever wins.
//! Storage belongs to the interner, never to a thread: the cache holds numbers only, and what it
//! says is checked against the payload.

use crate::sync::{AtomicU32, Ordering, RwLock, thread_local};
use hashbrown::HashTable;
use std::cell::RefCell;
use std::hash::{BuildHasher, Hash};

const SHARDS: usize = 64;
const CACHE_SLOTS: usize = 1024;

#[derive(Clone, Copy)]
struct CacheSlot {
    /// The interner's number; 0 is nobody's.
    interner: u32,
    index: u32,
    hash: u64,
}

thread_local! {
    static CACHE: RefCell<Box<[CacheSlot]>> =
        RefCell::new(vec![CacheSlot { interner: 0, index: 0, hash: 0 }; CACHE_SLOTS].into_boxed_slice());
}

struct Shard {
    /// Index and hash: with the hash kept, growing the table need not visit payloads.
    table: RwLock<HashTable<(u32, u32)>>,
}

/// A set of `T` that gives each distinct value an index.
pub(crate) struct Interner<T> {
    id: u32,
    store: boxcar::Vec<T>,
    shards: Box<[Shard]>,
    count: AtomicU32,
}

/// The hash used for payloads everywhere in the context.
#[inline]
pub(crate) fn hash_of<T: Hash + ?Sized>(value: &T) -> u64 {
    let full = rustc_hash::FxBuildHasher.hash_one(value);
    widen(full as u32 ^ (full >> 32) as u32)
}

impl<T> Interner<T> {
    pub(crate) fn new() -> Self {
        let shards = (0..SHARDS).map(|_| Shard { table: RwLock::new(HashTable::new()) });
        Self {
            id: crate::sync::unique_number(),
            store: boxcar::Vec::new(),
            shards: shards.collect(),
            count: AtomicU32::new(0),
        }
    }

    /// The payload at `index`.
    ///
    /// # Panics
    /// When `index` did not come from this interner.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> &T {
        &self.store[index]
    }

    /// Number of distinct payloads so far.
    pub(crate) fn len(&self) -> usize {
        self.count.load(Ordering::Acquire) as usize
    }

    /// The index of the payload for which `equal` holds, `make` providing it when it is new.
    /// `hash` comes from
    /// [`hash_of`] and is the same for equal payloads.
    #[inline]
    pub(crate) fn intern(
        &self,
        hash: u64,
        equal: impl Fn(&T) -> bool,
        make: impl FnOnce() -> T,
    ) -> usize {
        let slot = (hash >> 32) as usize ^ (self.id as usize).wrapping_mul(0x9e37);
        let slot = slot % CACHE_SLOTS;
        let cached = CACHE.with(|cache| cache.borrow()[slot]);
        if cached.interner == self.id
            && cached.hash == hash
            && equal(&self.store[cached.index as usize])
        {
            return cached.index as usize;
        }
        let index = self.intern_shared(hash, equal, make);
        CACHE.with(|cache| {
            cache.borrow_mut()[slot] = CacheSlot { interner: self.id, index, hash };
        });
        index as usize
    }

    /// Like [`Interner::intern`] but only looks.
    pub(crate) fn find(&self, hash: u64, equal: impl Fn(&T) -> bool) -> Option<usize> {
        let shard = &self.shards[shard_of(hash)];
        let table = shard.table.read().expect("no panic while a shard is locked");
        let found = table.find(hash, |&(index, _)| equal(&self.store[index as usize]));
        found.map(|&(index, _)| index as usize)
    }

    fn intern_shared(
        &self,
        hash: u64,
        equal: impl Fn(&T) -> bool,
        make: impl FnOnce() -> T,
    ) -> u32 {
        let shard = &self.shards[shard_of(hash)];
        let short = hash as u32;
        let same = |&(index, h): &(u32, u32)| h == short && equal(&self.store[index as usize]);
        {
            let table = shard.table.read().expect("no panic while a shard is locked");
            if let Some(&(index, _)) = table.find(hash, same) {
                return index;
            }
        }
        let value = make();
        let mut table = shard.table.write().expect("no panic while a shard is locked");
        if let Some(&(index, _)) = table.find(hash, same) {
            return index;
        }
        let index = u32::try_from(self.store.push(value)).expect("under 2^32 interned items");
        self.count.fetch_add(1, Ordering::AcqRel);
        // The low half of the hash, spread again, places entries when the table grows.
        let rehash = |&(i, h): &(u32, u32)| if i == index { hash } else { widen(h) };
        debug_assert_eq!(widen(short), hash, "hashes are made by `widen`");
        table.insert_unique(hash, (index, short), rehash);
        index
    }
}

/// Makes a full hash from its low half, so that a table need store only that half.
#[inline]
fn widen(short: u32) -> u64 {
    (u64::from(short)).wrapping_mul(0x9e37_79b9_7f4a_7c15) & 0xffff_ffff_0000_0000
        | u64::from(short)
}

fn shard_of(hash: u64) -> usize {
    (hash as usize >> 3) % SHARDS
}
