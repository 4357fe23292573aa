//! Reading a body's memory before the body is walked.
//!
//! Who walks along links learns only from an op where the next one is, so that each op of a body
//! that nobody has looked at lately is a wait for memory. Read in the order of memory, with nothing
//! in between, many of its lines come together.
//!
//! Limits: what lies beyond the first [`MOST`] items of a body would have left the cache again
//! before anybody asks for it. Of long stretches the processor sees by itself where they lead.

use super::body::Body;
use super::handle::{Arena, Handle, Op, Slot};
use std::hint::black_box;

/// How many bodies, or ops of several, are looked at together by those who know which they need next.
pub(crate) const TOGETHER: usize = 16;
/// How many items of each kind are looked at.
const MOST: usize = 2048;
/// How many blocks' ends are looked at: they take as many lines.
const MOST_BLOCKS: usize = 16 << 10;
/// Bytes in a line of the cache.
const LINE: usize = 64;

impl Body {
    /// Looks at ops, operands and values, for whoever is about to walk the whole body.
    pub(crate) fn look_ahead(&self) {
        let ops = self.look_at_ops();
        let operands = look_at(&self.operands, |operand| operand.owner.dense() as u32);
        let values = look_at(&self.values, |value| value.ty.bits());
        black_box(ops ^ operands ^ values);
    }

    /// Looks at ops, for whoever is about to walk those below one of them: all that there are, if
    /// that is the root.
    #[inline]
    pub(super) fn look_ahead_from(&self, op: Op) {
        if op == self.root() {
            black_box(self.look_at_ops());
        }
    }

    /// Looks at the last op of each block, which says where control goes, for whoever is about to
    /// follow it through them.
    pub(crate) fn look_at_ends(&self) {
        let blocks = self.blocks.slice(0, self.blocks.len().min(MOST_BLOCKS) as u32);
        black_box(blocks.iter().fold(0, |read, block| match block.last_op {
            Some(op) if self.ops.is_live(op) => read ^ self.ops[op].extra,
            _ => read,
        }));
    }

    fn look_at_ops(&self) -> u32 {
        look_at(&self.ops, |op| op.state)
    }
}

/// Looks at what every pass asks of a body first, in several that are to be worked on one after the
/// other, [`TOGETHER`] or so: the headers, then where the lists begin.
pub(crate) fn look_at_bodies(bodies: &[Option<Box<Body>>]) {
    let bodies = || bodies.iter().flatten();
    let headers = bodies().fold(0, |read, body| {
        let lines = [body.verified, body.cfg_revision, u64::from(body.unseen.everything)];
        read ^ lines[0] ^ lines[1] ^ lines[2] ^ (body.children.len() ^ body.operands.len()) as u64
    });
    let roots = bodies().fold(headers, |read, body| {
        let op = body.ops.first().map_or(0, |op| op.state);
        let value = body.values.first().map_or(0, |value| value.ty.bits());
        let operand = body.operands.first().map_or(0, |operand| operand.value.dense());
        let region = body.regions.first().is_some_and(|region| region.first_block.is_some());
        let block = body.blocks.first().is_some_and(|block| block.first_op.is_some());
        read ^ u64::from(op ^ value) ^ operand as u64 ^ u64::from(region ^ block)
    });
    black_box(roots);
}

/// Reads an item in each line.
fn look_at<H: Handle, T: Slot>(arena: &Arena<H, T>, read: impl Fn(&T) -> u32) -> u32 {
    let items = arena.slice(0, arena.len().min(MOST) as u32);
    items.iter().step_by((LINE / size_of::<T>()).max(1)).fold(0, |sum, item| sum ^ read(item))
}
