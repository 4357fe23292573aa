//! Interning: equal payloads get one index, and indices are read without a lock.
//!
//! Payloads live in append-only storage (`boxcar`: chunks that never move), so a reader needs two
//! loads. The way from payload to index is a hash table in shards ([`Shard`]) that is read without
//! a lock, too: interning what is known already writes nothing that another thread reads, so
//! that threads which hammer the same types do not slow each other down
//! (`cargo bench --bench interning`).
//!
//! ```text
//! payload ── hash ──> shard, read ──hit──> index
//!                          │ miss
//!                          v
//!                     shard, locked: look again, else append
//! ```
//!
//! Invariants: an index, once given out, stays valid and keeps its payload for the life of the
//! interner; two threads that intern equal payloads at once get the same index, whoever wins.

use super::shard::Shard;
use crate::sync::{AtomicU32, Ordering};
use std::cell::RefCell;
use std::hash::{BuildHasher, Hash};

/// Only threads that add something new meet at a shard.
const SHARDS: usize = 16;

/// A set of `T` that gives each distinct value an index.
pub(crate) struct Interner<T> {
    store: boxcar::Vec<T>,
    shards: Box<[Shard]>,
    count: AtomicU32,
}

/// The hash used for payloads everywhere in the context.
#[inline]
pub(crate) fn hash_of<T: Hash + ?Sized>(value: &T) -> u64 {
    let full = rustc_hash::FxBuildHasher.hash_one(value);
    super::shard::widen(full as u32 ^ (full >> 32) as u32)
}

impl<T> Interner<T> {
    pub(crate) fn new() -> Self {
        Self {
            store: boxcar::Vec::new(),
            shards: (0..SHARDS).map(|_| Shard::new()).collect(),
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
        match self.find(hash, &equal) {
            Some(index) => index,
            None => self.add(hash, equal, make),
        }
    }

    /// Like [`Interner::intern`] but only looks.
    #[inline]
    pub(crate) fn find(&self, hash: u64, equal: impl Fn(&T) -> bool) -> Option<usize> {
        let found = self.shard(hash).find(hash, |index| equal(&self.store[index as usize]));
        found.map(|index| index as usize)
    }

    #[cold]
    fn add(&self, hash: u64, equal: impl Fn(&T) -> bool, make: impl FnOnce() -> T) -> usize {
        // Making the payload may intern other things, so it comes before the lock.
        let value = make();
        let same = |index| equal(&self.store[index as usize]);
        let index = self.shard(hash).find_or_add(hash, same, || {
            let index = u32::try_from(self.store.push(value)).expect("under 2^32 interned items");
            self.count.fetch_add(1, Ordering::AcqRel);
            index
        });
        index as usize
    }

    /// The index of `value`, which [`Interner::find`] has just not found. It is moved in as it is.
    #[cold]
    pub(crate) fn add_value(&self, hash: u64, value: T, equal: impl Fn(&T, &T) -> bool) -> usize {
        // Compared with what others have added meanwhile, then given away.
        let value = RefCell::new(Some(value));
        let same = |index| {
            value.borrow().as_ref().is_some_and(|value| equal(&self.store[index as usize], value))
        };
        let index = self.shard(hash).find_or_add(hash, same, || {
            let value = value.take().expect("a value is added once");
            let index = u32::try_from(self.store.push(value)).expect("under 2^32 interned items");
            self.count.fetch_add(1, Ordering::AcqRel);
            index
        });
        index as usize
    }

    #[inline]
    fn shard(&self, hash: u64) -> &Shard {
        &self.shards[(hash as usize >> 3) % SHARDS]
    }
}
