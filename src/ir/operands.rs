//! Editing operands and successors.
//!
//! An op's operands are a slice of the body's pool. Changing one, or leaving some out, happens in
//! place; a list that grows moves to the end of the pool unless it is there already. The handles
//! of the op's uses ([`Use`]) are places in that pool: they change when the list does.

use super::body::Body;
use super::data::{OperandSlot, SuccessorSlot};
use super::handle::{Block, BlockUse, Handle, Op, Use, Value};
use super::unseen::Kind;

/// Operands.
impl Body {
    /// Sets the operand with this number.
    ///
    /// # Panics
    /// When the op has no such operand.
    #[inline]
    pub fn set_operand(&mut self, op: Op, number: usize, value: Value) {
        let slot = self.operand_use(op, number);
        if self.operands[slot].value != value {
            self.set_use(slot, value);
        }
    }

    /// The use that an operand is.
    ///
    /// # Panics
    /// When the op has no such operand.
    #[inline]
    pub fn operand_use(&self, op: Op, number: usize) -> Use {
        let data = &self.ops[op];
        assert!(number < data.num_operands as usize, "no operand number {number}");
        self.operands.handle(data.operands as usize + number)
    }

    /// Inserts values before the operand with this number, or after the last one.
    ///
    /// # Panics
    /// When the op has fewer operands.
    pub fn insert_operands(&mut self, op: Op, number: usize, values: &[Value]) {
        let old = self.ops[op].num_operands as usize;
        assert!(number <= old, "no operand number {number}");
        if values.is_empty() {
            return;
        }
        self.touch_op(op, Kind::CHANGED | Kind::FED);
        self.forget_signature(op);
        let mut first = self.ops[op].operands as usize;
        if first + old != self.operands.len() || old == 0 {
            let end = self.operands.len();
            for index in 0..old {
                self.push_unlinked_operand(op, values[0]);
                self.move_operand(first + index, end + index);
            }
            first = end;
            self.ops[op].operands = end as u32;
        }
        for _ in values {
            self.push_unlinked_operand(op, values[0]);
        }
        for index in (number..old).rev() {
            self.move_operand(first + index, first + index + values.len());
        }
        for (index, &value) in values.iter().enumerate() {
            let slot = self.operands.handle(first + number + index);
            self.link_use(slot, value);
        }
        self.ops[op].num_operands += values.len() as u32;
    }

    /// Adds an operand after the last.
    pub fn add_operand(&mut self, op: Op, value: Value) {
        self.insert_operands(op, self.num_operands(op), &[value]);
    }

    /// Leaves out an operand.
    ///
    /// # Panics
    /// When the op has no such operand.
    pub fn erase_operand(&mut self, op: Op, number: usize) {
        self.erase_operands(op, number, 1);
    }

    /// Leaves out `count` operands from `number` on.
    ///
    /// # Panics
    /// When the op has not as many.
    pub fn erase_operands(&mut self, op: Op, number: usize, count: usize) {
        let first = self.ops[op].operands as usize;
        let len = self.ops[op].num_operands as usize;
        assert!(count <= len && number <= len - count, "no operands {number} and {count} on");
        if count == 0 {
            return;
        }
        self.touch_op(op, Kind::CHANGED | Kind::FED);
        self.forget_signature(op);
        for index in first + number..first + number + count {
            let slot: Use = self.operands.handle(index);
            self.unlink_use(slot);
        }
        for index in first + number + count..first + len {
            self.move_operand(index, index - count);
        }
        self.ops[op].num_operands -= count as u32;
    }

    /// Sets all operands.
    pub fn set_operands(&mut self, op: Op, values: &[Value]) {
        let old = self.ops[op].num_operands as usize;
        for (number, &value) in values.iter().take(old).enumerate() {
            self.set_operand(op, number, value);
        }
        match values.len() {
            new if new < old => self.erase_operands(op, new, old - new),
            _ => self.insert_operands(op, old, &values[old..]),
        }
    }

    fn push_unlinked_operand(&mut self, op: Op, value: Value) {
        self.operands.push(OperandSlot { value, owner: op, next: None, prev: None });
    }

    /// Moves a linked operand to a slot of the same op that is not linked.
    fn move_operand(&mut self, from: usize, to: usize) {
        let slot: Use = self.operands.handle(to);
        let data = self.operands[self.operands.handle(from)];
        if let Some(next) = data.next {
            self.operands[next].prev = Some(slot);
        }
        match data.prev {
            Some(prev) => self.operands[prev].next = Some(slot),
            None => self.values[data.value].first_use = Some(slot),
        }
        self.operands[slot] = data;
    }
}

/// Successors.
impl Body {
    /// The successor with this number.
    ///
    /// # Panics
    /// When the op has no such successor.
    pub fn successor(&self, op: Op, number: usize) -> Block {
        self.successor_slots(op)[number].block
    }

    /// Sets the successor with this number.
    ///
    /// # Panics
    /// When the op has no such successor.
    pub fn set_successor(&mut self, op: Op, number: usize, block: Block) {
        assert!(number < self.num_successors(op), "no successor number {number}");
        let first = self.extra_mut(op).successors as usize;
        let slot = self.successors.handle(first + number);
        if self.successors[slot].block != block {
            self.touch_cfg();
            self.unlink_block_use(slot);
            self.link_block_use(slot, block);
        }
    }

    /// Sets all successors.
    pub fn set_successors(&mut self, op: Op, blocks: &[Block]) {
        if blocks.is_empty() && self.num_successors(op) == 0 {
            return;
        }
        self.touch_cfg();
        let extra = self.extra_mut(op);
        let (mut first, len) = (extra.successors as usize, extra.num_successors as usize);
        for index in first..first + len {
            let slot: BlockUse = self.successors.handle(index);
            self.unlink_block_use(slot);
        }
        if blocks.len() > len {
            first = self.successors.len();
            for &block in blocks {
                self.successors.push(SuccessorSlot { block, owner: op, next: None, prev: None });
            }
        }
        for (index, &block) in blocks.iter().enumerate() {
            let slot = self.successors.handle(first + index);
            self.link_block_use(slot, block);
        }
        let extra = self.extra_mut(op);
        extra.successors = first as u32;
        extra.num_successors = blocks.len() as u32;
    }

    /// The number of the successor that a use of a block is.
    pub(crate) fn successor_number(&self, slot: BlockUse) -> usize {
        let owner = self.successors[slot].owner;
        slot.index() - self.extra(owner).map_or(0, |extra| extra.successors as usize)
    }
}
