//! What the parsers of one file tell each other: the tails that they have met.
//!
//! Each worker keeps its own memory of tails, which nobody else writes to. With two workers most
//! tails that are frequent would be parsed twice, with sixty-four sixty-four times; so whoever does
//! not know a tail asks here before it parses it.
//!
//! Limits: [`SHARDS`] memories with a lock each, emptied at [`MOST`] tails.

use super::memo::{Kind, Tail, TailMemo, TailRef, Text};
use crate::sync::Mutex;

/// A power of two.
const SHARDS: usize = 16;
/// Tails that one of them keeps at most.
const MOST: usize = 1 << 11;

/// Tails that somebody has met.
#[derive(Default)]
pub(super) struct Told([Mutex<TailMemo>; SHARDS]);

impl Told {
    fn shard(&self, hash: u64) -> &Mutex<TailMemo> {
        // The lower bits are those that the tables in the shards go by.
        &self.0[(hash >> 32) as usize % SHARDS]
    }

    /// Tells what a text means.
    pub fn tell(&self, hash: u64, kind: Kind, text: &Text, what: TailRef<'_>) {
        let mut tails = self.shard(hash).lock().expect(UNPOISONED);
        if tails.len() >= MOST {
            tails.clear();
        }
        if tails.find(hash, kind, text).is_none() {
            tails.insert(hash, kind, text.clone(), what);
        }
    }

    /// Copies what a text means into a worker's memory, if somebody has told.
    #[inline(never)]
    pub fn ask(&self, hash: u64, kind: Kind, text: &[u8], own: &mut TailMemo) -> Option<Tail> {
        let tails = self.shard(hash).lock().expect(UNPOISONED);
        let (text, what) = tails.find_copy(hash, kind, text)?;
        Some(own.insert(hash, kind, text, what))
    }
}

const UNPOISONED: &str = "nobody panics with the lock in hand";
