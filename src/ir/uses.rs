//! Replacing uses of values and of blocks.
//!
//! The lists of uses are kept latest first. Replacing takes uses from the front of one list and
//! puts them at the front of the other, so after replacing all uses they stand in reverse order:
//! whoever visits users in list order depends on it.

use super::body::Body;
use super::data::{OperandSlot, ValueData};
use super::handle::{Arena, Block, Op, Use, Value};
use super::unseen::Kind;

/// The part of a body that the lists of uses are in.
pub(super) struct UseLists<'b> {
    pub operands: &'b mut Arena<Use, OperandSlot>,
    pub values: &'b mut Arena<Value, ValueData>,
}

impl UseLists<'_> {
    /// Takes a use out of the list of its value.
    #[inline]
    pub fn unlink(&mut self, slot: Use) {
        let OperandSlot { value, next, prev, .. } = self.operands[slot];
        if let Some(next) = next {
            self.operands[next].prev = prev;
        }
        match prev {
            Some(prev) => self.operands[prev].next = next,
            None => self.values[value].first_use = next,
        }
    }

    /// Makes every use of `old` a use of `new`, another value; `moved` is told whose each is.
    #[inline]
    pub fn hand_over(&mut self, old: Value, new: Value, mut moved: impl FnMut(Op)) {
        let mut next = self.values[old].first_use.take();
        let mut head = self.values[new].first_use;
        while let Some(slot) = next {
            let data = &mut self.operands[slot];
            let owner = data.owner;
            next = std::mem::replace(&mut data.next, head);
            data.prev = None;
            data.value = new;
            if let Some(head) = head.replace(slot) {
                self.operands[head].prev = Some(slot);
            }
            moved(owner);
        }
        self.values[new].first_use = head;
    }
}

impl Body {
    /// Makes every use of `old` a use of `new`.
    pub fn replace_all_uses(&mut self, old: Value, new: Value) {
        if old == new {
            return;
        }
        self.revision += 1;
        let same = self.values.is_live(old) && self.values[old].ty == self.values[new].ty;
        let kind = if same { Kind::FED } else { Kind::FED | Kind::CHANGED };
        let Body { ops, operands, values, unseen, .. } = self;
        UseLists { operands, values }.hand_over(old, new, |owner| {
            if !same {
                ops[owner].set_signature(None);
            }
            unseen.add(owner, kind, ops.len());
        });
    }

    /// Makes those uses of `old` for which `wanted` holds uses of `new`.
    pub fn replace_uses_if(
        &mut self,
        old: Value,
        new: Value,
        mut wanted: impl FnMut(&Body, Use) -> bool,
    ) {
        if old == new {
            return;
        }
        let mut next = self.values[old].first_use;
        while let Some(slot) = next {
            next = self.operands[slot].next;
            if wanted(self, slot) {
                self.revision += 1;
                self.unlink_use(slot);
                self.link_use(slot, new);
            }
        }
    }

    /// Makes all uses of `old` uses of `new`, except in the operands of `exempt`.
    pub fn replace_all_uses_except(&mut self, old: Value, new: Value, exempt: Op) {
        self.replace_uses_if(old, new, |body, slot| body.use_owner(slot) != exempt);
    }

    /// Replaces the op's results by as many values, and erases the op.
    ///
    /// # Panics
    /// When there are not as many values as results.
    pub fn replace_op_with_values(&mut self, op: Op, values: &[Value]) {
        self.replace_results(op, values);
        self.erase_op(op);
    }

    /// Replaces the results of an op by those of another, and erases the op.
    ///
    /// # Panics
    /// When the two have not as many results.
    pub fn replace_op_with_op(&mut self, op: Op, other: Op) {
        assert_eq!(self.num_results(op), self.num_results(other), "one value for each result");
        for number in 0..self.num_results(op) {
            let (old, new) = (self.result(op, number), self.result(other, number));
            self.replace_all_uses(old, new);
        }
        self.erase_op(op);
    }

    /// Makes all uses of the op's results uses of as many values.
    ///
    /// # Panics
    /// When there are not as many values as results.
    pub fn replace_results(&mut self, op: Op, values: &[Value]) {
        assert_eq!(self.num_results(op), values.len(), "one value for each result");
        for (number, &new) in values.iter().enumerate() {
            let old = self.result(op, number);
            self.replace_all_uses(old, new);
        }
    }

    /// Whether the value has exactly one use.
    #[inline]
    pub fn has_one_use(&self, value: Value) -> bool {
        self.values[value].first_use.is_some_and(|slot| self.operands[slot].next.is_none())
    }

    /// Whether any op outside `block`, at whatever depth, uses the value.
    pub fn is_used_outside_block(&self, value: Value, block: Block) -> bool {
        self.uses(value).any(|slot| self.ops[self.use_owner(slot)].block != Some(block))
    }

    /// The ops that use the value, latest use first; one that uses it twice comes twice.
    pub fn users(&self, value: Value) -> impl Iterator<Item = Op> + Clone {
        self.uses(value).map(|slot| self.operands[slot].owner)
    }

    /// Makes a use a use of another value.
    pub fn set_use(&mut self, slot: Use, value: Value) {
        self.revision += 1;
        self.unlink_use(slot);
        self.link_use(slot, value);
    }

    /// Makes `new` the successor wherever `old` is one.
    pub fn replace_all_block_uses(&mut self, old: Block, new: Block) {
        if old == new {
            return;
        }
        self.touch_cfg();
        while let Some(slot) = self.blocks[old].first_use {
            self.unlink_block_use(slot);
            self.link_block_use(slot, new);
        }
    }

    /// Makes `new` the successor wherever `old` is one and `wanted` holds for the op and the
    /// number of the successor.
    pub fn replace_block_uses_if(
        &mut self,
        old: Block,
        new: Block,
        mut wanted: impl FnMut(&Body, Op, usize) -> bool,
    ) {
        if old == new {
            return;
        }
        let mut next = self.blocks[old].first_use;
        while let Some(slot) = next {
            let data = &self.successors[slot];
            next = data.next;
            let (op, number) = (data.owner, self.successor_number(slot));
            if wanted(self, op, number) {
                self.touch_cfg();
                self.unlink_block_use(slot);
                self.link_block_use(slot, new);
            }
        }
    }

    /// Leaves out every operand that uses the value.
    pub fn erase_uses(&mut self, value: Value) {
        while let Some(slot) = self.values[value].first_use {
            let (op, number) = (self.use_owner(slot), self.use_number(slot));
            self.erase_operand(op, number);
        }
    }
}
