//! A hash table from hashes to indices that is read without a lock.
//!
//! Entries are added and never changed or removed. They stand in an array of atomic words, which
//! is probed from the place that the hash says; an array that is three quarters full is copied to
//! one twice as large, and stays for those who still read it (all of them together are as large
//! again as the last). Adding takes a lock.
//!
//! ```text
//! arrays   [16]  [32]  [64]
//! level           ^^ in use
//! entry    index + 1 (32 bits) | low half of the hash (32 bits); 0: no entry
//! ```
//!
//! Invariants: a reader sees whole entries only, and what they stand for was stored before them. One
//! who misses an entry, because it came later or to a larger array, asks again under the lock: to
//! miss is never an answer.

use crate::sync::{AtomicU32, AtomicU64, Mutex, OnceLock, Ordering};

/// Slots of the first array.
const FIRST: usize = 16;
const LEVELS: usize = 26;

type Slots = Box<[AtomicU64]>;

/// One part of an interner's way from payload to index.
pub(super) struct Shard {
    arrays: [OnceLock<Slots>; LEVELS],
    /// Which array is in use.
    level: AtomicU32,
    /// Number of entries; locked while one is added.
    entries: Mutex<usize>,
}

/// Makes a full hash from its low half, so that a table need store only that half.
#[inline]
pub(super) fn widen(short: u32) -> u64 {
    (u64::from(short)).wrapping_mul(0x9e37_79b9_7f4a_7c15) & 0xffff_ffff_0000_0000
        | u64::from(short)
}

impl Shard {
    pub(super) fn new() -> Shard {
        Shard {
            arrays: [const { OnceLock::new() }; LEVELS],
            level: AtomicU32::new(0),
            entries: Mutex::new(0),
        }
    }

    /// The index with this hash for which `same` holds, if it is seen.
    #[inline]
    pub(super) fn find(&self, hash: u64, same: impl Fn(u32) -> bool) -> Option<u32> {
        let slots = self.arrays[self.level.load(Ordering::Acquire) as usize].get()?;
        let mut at = start(hash, slots);
        loop {
            let entry = slots[at].load(Ordering::Acquire);
            if entry == 0 {
                return None;
            }
            let index = (entry >> 32) as u32 - 1;
            if entry as u32 == hash as u32 && same(index) {
                return Some(index);
            }
            at = (at + 1) & (slots.len() - 1);
        }
    }

    /// The index with this hash for which `same` holds; if there is none, what `add` returns is
    /// added.
    pub(super) fn find_or_add(
        &self,
        hash: u64,
        same: impl Fn(u32) -> bool,
        add: impl FnOnce() -> u32,
    ) -> u32 {
        debug_assert_eq!(widen(hash as u32), hash, "hashes are made by `widen`");
        let mut entries = self.entries.lock().expect("no panic while a shard is locked");
        if let Some(index) = self.find(hash, same) {
            return index;
        }
        let index = add();
        let slots = self.room_for(*entries + 1);
        put(slots, u64::from(index + 1) << 32 | u64::from(hash as u32), Ordering::Release);
        *entries += 1;
        index
    }

    /// The array in use, with room for as many entries; called with the lock held.
    fn room_for(&self, entries: usize) -> &Slots {
        let level = self.level.load(Ordering::Relaxed) as usize;
        let slots = self.arrays[level].get_or_init(|| empty(FIRST));
        if entries * 4 <= slots.len() * 3 {
            return slots;
        }
        let larger = self.arrays[level + 1].get_or_init(|| {
            let larger = empty(slots.len() * 2);
            for slot in slots {
                let entry = slot.load(Ordering::Relaxed);
                if entry != 0 {
                    put(&larger, entry, Ordering::Relaxed);
                }
            }
            larger
        });
        self.level.store(level as u32 + 1, Ordering::Release);
        larger
    }
}

fn empty(len: usize) -> Slots {
    (0..len).map(|_| AtomicU64::new(0)).collect()
}

/// Where the search for a hash starts.
#[inline]
fn start(hash: u64, slots: &Slots) -> usize {
    (hash >> 32) as usize & (slots.len() - 1)
}

fn put(slots: &Slots, entry: u64, order: Ordering) {
    let mut at = start(widen(entry as u32), slots);
    while slots[at].load(Ordering::Relaxed) != 0 {
        at = (at + 1) & (slots.len() - 1);
    }
    slots[at].store(entry, order);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Payloads are numbers, their hash one of `hashes`: all but one payload in so many collide.
    fn holds_all(payloads: u32, hashes: u32) {
        let shard = Shard::new();
        let mut stored: Vec<u32> = Vec::new();
        for payload in 0..payloads {
            let hash = widen((payload % hashes).wrapping_mul(0x85eb_ca6b));
            assert_eq!(shard.find(hash, |index| stored[index as usize] == payload), None);
            let index = stored.len() as u32;
            let found = shard.find_or_add(hash, |i| stored[i as usize] == payload, || index);
            assert_eq!(found, index);
            stored.push(payload);
        }
        for payload in 0..payloads {
            let hash = widen((payload % hashes).wrapping_mul(0x85eb_ca6b));
            let same = |index: u32| stored[index as usize] == payload;
            assert_eq!(shard.find(hash, same), Some(payload));
            assert_eq!(shard.find_or_add(hash, same, || unreachable!("it is there")), payload);
        }
    }

    #[test]
    fn entries_survive_growth() {
        holds_all(100_000, u32::MAX);
    }

    #[test]
    fn equal_hashes_are_told_apart_by_payload() {
        holds_all(1_000, 1);
        holds_all(5_000, 7);
    }
}
