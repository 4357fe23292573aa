//! The ops known at a place: a hash table in scopes.
//!
//! A scope sees what the scopes around it hold. Leaving one undoes what was entered in it, from a
//! log, so entering and leaving cost nothing by themselves and every insert is undone once.

use crate::ir::Op;
use hashbrown::HashTable;

#[derive(Clone, Copy, Debug)]
struct Entry {
    hash: u32,
    op: Op,
}

/// What an insert replaced.
#[derive(Clone, Copy)]
struct Undo {
    entry: Entry,
    before: Option<Op>,
}

/// Ops by structure; the caller says which are equal.
#[derive(Clone, Default)]
pub(super) struct ScopedTable {
    table: HashTable<Entry>,
    log: Vec<Undo>,
}

#[inline]
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl ScopedTable {
    /// Opens a scope; returns what [`ScopedTable::leave`] needs.
    pub fn enter(&self) -> usize {
        self.log.len()
    }

    /// Closes a scope.
    pub fn leave(&mut self, mark: usize) {
        // Clearing costs the table's capacity, taking entries out their number.
        if mark == 0 && self.log.len() * 8 >= self.table.capacity() {
            self.table.clear();
            self.log.clear();
            return;
        }
        while self.log.len() > mark {
            let Undo { entry, before } = self.log.pop().expect("longer than the mark");
            let found = self.table.find_entry(spread(entry.hash), |e| e.op == entry.op);
            let mut found = found.expect("what was inserted is still there");
            match before {
                Some(op) => found.get_mut().op = op,
                None => {
                    found.remove();
                }
            }
        }
    }

    /// The innermost op with this hash for which `equal` holds.
    #[inline]
    pub fn find(&self, hash: u32, equal: impl Fn(Op) -> bool) -> Option<Op> {
        self.table.find(spread(hash), |e| e.hash == hash && equal(e.op)).map(|e| e.op)
    }

    /// Enters an op that [`ScopedTable::find`] does not find.
    #[inline]
    pub fn insert(&mut self, hash: u32, op: Op) {
        let entry = Entry { hash, op };
        self.table.insert_unique(spread(hash), entry, |e| spread(e.hash));
        self.log.push(Undo { entry, before: None });
    }

    /// Puts `op` in the place of `known`, which [`ScopedTable::find`] found.
    pub fn replace(&mut self, hash: u32, known: Op, op: Op) {
        if let Some(found) = self.table.find_mut(spread(hash), |e| e.op == known) {
            found.op = op;
            self.log.push(Undo { entry: Entry { hash, op }, before: Some(known) });
        }
    }
}
