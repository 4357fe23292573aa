//! Looking ahead: reading what the next ops will need before it is needed.
//!
//! In a huge body the ops that others equal, the table's entries and the lists of uses lie anywhere
//! in tens of megabytes. Asked for one after another, each is a wait for memory; asked for together,
//! they are one. So the same is read for a number of ops, in steps of which each needs only what
//! the one before has read, and nothing is done with it: that it is in the cache is what counts.
//!
//! Limits: bodies that fit the cache go without ([`HUGE`]). What is read may be out of date when it
//! is needed; nothing depends on it.

use super::hash_of;
use super::table::ScopedTable;
use crate::context::Traits;
use crate::ir::{Body, Op, Value};
use std::hint::black_box;

/// Bodies with this many ops, 100 bytes each or more, do not fit the cache of a core.
pub(super) const HUGE: usize = 1 << 14;
/// How many ops are looked at together.
pub(super) const TOGETHER: usize = 32;

/// Looks at the ops from `first` on; returns how many those are.
pub(super) fn look_ahead(body: &Body, known: &ScopedTable, first: Op) -> usize {
    read_headers(body, first);
    let mut ops = [(first, 0); TOGETHER];
    let mut merged = Merged::default();
    let mut count = 0;
    let mut next = Some(first);
    while let Some(op) = next.filter(|_| count < TOGETHER) {
        next = body.next_op(op);
        let mut hash = 0;
        if let Some(signature) = body.known_signature(op)
            && let Some(result) = body.results(op).next()
        {
            let operands = body.operands(op).map(|value| merged.find(value).dense());
            hash = hash_of(body.has_trait(op, Traits::COMMUTATIVE), signature, operands);
            // Constants are few, and in the cache. To ask what others equal would be to wait.
            if body.num_operands(op) == 0
                && let Some(equal) = known.guess(hash)
            {
                merged.add(result, body.result(equal, 0));
            }
        }
        ops[count] = (op, hash);
        count += 1;
    }
    let ops = &mut ops[..count];
    known.touch(ops.iter().map(|(_, hash)| *hash));
    for (op, hash) in &mut *ops {
        *op = known.guess(*hash).unwrap_or(*op);
    }
    read_uses(body, ops);
    count
}

/// Reads the headers of an op and of those behind it. Ops mostly lie in memory as they stand in
/// their block: if not, no harm is done.
pub(super) fn read_headers(body: &Body, first: Op) {
    let headers = first.dense()..body.op_capacity().min(first.dense() + TOGETHER);
    let headers = body.ops.slice(headers.start as u32, headers.len() as u32);
    black_box(headers.iter().fold(0, |read, header| read ^ header.state));
}

/// What values will be replaced by, if the guesses are right: of values with equal last digits the
/// latest is known.
struct Merged([Option<(Value, Value)>; 2 * TOGETHER]);

impl Default for Merged {
    fn default() -> Self {
        Merged([None; 2 * TOGETHER])
    }
}

impl Merged {
    fn add(&mut self, old: Value, new: Value) {
        self.0[old.dense() % (2 * TOGETHER)] = Some((old, new));
    }

    fn find(&self, value: Value) -> Value {
        match self.0[value.dense() % (2 * TOGETHER)] {
            Some((old, new)) if old == value => new,
            _ => value,
        }
    }
}

/// Reads operands of ops, and the starts of the lists of uses of their results.
fn read_uses(body: &Body, ops: &[(Op, u32)]) {
    let mut uses = [None; TOGETHER];
    let mut read = 0;
    for ((op, _), list) in ops.iter().zip(&mut uses) {
        let data = &body.ops[*op];
        read ^= body
            .operands
            .slice(data.operands, data.num_operands)
            .first()
            .map_or(0, |slot| slot.value.dense());
        *list = body.results(*op).next().and_then(|result| body.values[result].first_use);
    }
    let last =
        uses.iter().flatten().fold(read, |read, slot| read ^ body.operands[*slot].owner.dense());
    black_box(last);
}

/// Looks at ops that are going to be erased: the neighbours of their operands in lists of uses.
pub(super) fn look_at_condemned(body: &Body, ops: &[Op]) {
    let mut read = 0;
    for op in ops {
        for slot in body.operand_slots(*op) {
            let before = match slot.prev {
                Some(slot) => body.operands[slot].owner.dense(),
                None => usize::from(body.values[slot.value].first_use.is_some()),
            };
            read ^= before ^ slot.next.map_or(0, |slot| body.operands[slot].owner.dense());
        }
    }
    black_box(read);
}
