//! Where ops stand: inserting, detaching and moving them within a body.
//!
//! Moving an op moves whatever is nested in it, at no further cost: nested things name their
//! parents by handle, and those stay the same.

use super::body::Body;
use super::handle::{Block, Op};

/// A place in a block.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InsertPoint {
    /// Just before an op.
    Before(Op),
    /// Just after an op.
    After(Op),
    /// Before the first op of a block.
    AtStart(Block),
    /// After the last op of a block.
    AtEnd(Block),
}

impl Body {
    /// Puts a detached op at a place.
    pub fn insert_op(&mut self, point: InsertPoint, op: Op) {
        match point {
            InsertPoint::AtEnd(block) => self.append_op(block, op),
            InsertPoint::Before(next) => {
                let block = self.ops[next].block.expect("an op to insert before is in a block");
                self.link_op(block, op, Some(next));
            }
            InsertPoint::After(prev) => {
                let block = self.ops[prev].block.expect("an op to insert after is in a block");
                let next = self.ops[prev].next;
                self.link_op(block, op, next);
            }
            InsertPoint::AtStart(block) => {
                let next = self.blocks[block].first_op;
                self.link_op(block, op, next);
            }
        }
    }

    /// Takes an op out of its block. It stays alive, with what is nested in it, its uses and its
    /// users; a detached op that nobody inserts or erases is dropped with the body.
    pub fn detach_op(&mut self, op: Op) {
        self.touch_for_leaving(op);
        self.unlink_op(op);
    }

    /// Moves an op to a place.
    ///
    /// # Panics
    /// In debug builds when the place is inside the op.
    pub fn move_op(&mut self, op: Op, point: InsertPoint) {
        if point == InsertPoint::Before(op) || point == InsertPoint::After(op) {
            return;
        }
        debug_assert!(!self.point_is_inside(point, op), "an op cannot be moved into itself");
        self.detach_op(op);
        self.insert_op(point, op);
    }

    /// Moves `op` just before `other`.
    pub fn move_op_before(&mut self, op: Op, other: Op) {
        self.move_op(op, InsertPoint::Before(other));
    }

    /// Moves `op` just after `other`.
    pub fn move_op_after(&mut self, op: Op, other: Op) {
        self.move_op(op, InsertPoint::After(other));
    }

    /// Moves the ops of `from`, starting with `first`, to a place in another block.
    ///
    /// # Panics
    /// When the place is in `from`, or (in debug builds) inside one of the ops.
    pub fn move_ops_from(&mut self, first: Op, point: InsertPoint) {
        let from = self.ops[first].block.expect("ops to move are in a block");
        assert!(self.block_at(point) != Some(from), "the place is in the block to move from");
        let mut next = Some(first);
        let mut point = point;
        while let Some(op) = next {
            next = self.ops[op].next;
            self.move_op(op, point);
            // Later ops follow this one; at the end, and before an op, they do anyway.
            if let InsertPoint::After(_) | InsertPoint::AtStart(_) = point {
                point = InsertPoint::After(op);
            }
        }
    }

    /// The block that a place is in.
    pub fn block_at(&self, point: InsertPoint) -> Option<Block> {
        match point {
            InsertPoint::Before(op) | InsertPoint::After(op) => self.ops[op].block,
            InsertPoint::AtStart(block) | InsertPoint::AtEnd(block) => Some(block),
        }
    }

    /// Advances the revision for an op that is about to leave its place: that of the control flow,
    /// too, when the op has successors.
    #[inline]
    pub(crate) fn touch_for_leaving(&mut self, op: Op) {
        match self.extra(op) {
            Some(extra) if extra.num_successors > 0 => self.touch_cfg(),
            _ => self.touch_leaving(op),
        }
    }

    /// The same for one that is about to be erased.
    #[inline]
    pub(crate) fn touch_for_erasing(&mut self, op: Op) {
        match self.extra(op) {
            Some(extra) if extra.num_successors > 0 => self.touch_cfg(),
            _ => self.touch_going(op),
        }
    }

    /// The same for one that has just come to its place.
    #[inline]
    pub(crate) fn touch_for_coming(&mut self, op: Op) {
        match self.extra(op) {
            Some(extra) if extra.num_successors > 0 => self.touch_cfg(),
            _ => self.touch_placed(op),
        }
    }

    fn point_is_inside(&self, point: InsertPoint, op: Op) -> bool {
        let block = self.block_at(point);
        block.is_some_and(|block| self.block_is_inside(block, op))
    }

    /// Puts a detached op into a block, before `next`.
    fn link_op(&mut self, block: Block, op: Op, next: Option<Op>) {
        let Some(next) = next else {
            return self.append_op(block, op);
        };
        debug_assert!(self.ops[op].block.is_none(), "the op is in a block");
        let prev = self.ops[next].prev.replace(op);
        match prev {
            Some(prev) => self.ops[prev].next = Some(op),
            None => self.blocks[block].first_op = Some(op),
        }
        let data = &mut self.ops[op];
        data.block = Some(block);
        data.prev = prev;
        data.next = Some(next);
        self.place(op);
        self.touch_for_coming(op);
    }

    /// Takes an op out of its block, if it is in one.
    #[inline]
    pub(crate) fn unlink_op(&mut self, op: Op) {
        let data = &mut self.ops[op];
        let Some(block) = data.block.take() else {
            return;
        };
        let prev = data.prev.take();
        let next = data.next.take();
        match prev {
            Some(prev) => self.ops[prev].next = next,
            None => self.blocks[block].first_op = next,
        }
        match next {
            Some(next) => self.ops[next].prev = prev,
            None => self.blocks[block].last_op = prev,
        }
    }
}
