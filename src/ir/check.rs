//! Whether a body is consistent with itself: for tests, and for whoever writes mutators.
//!
//! Not here: whether the IR means anything (`verify`).

use super::body::Body;
use super::data::{ALIVE, NO_EXTRA};
use super::handle::{Block, Handle, Op, Region};
use crate::context::Context;

type Check = Result<(), String>;

macro_rules! ensure {
    ($condition:expr, $($message:tt)*) => {
        if !$condition {
            return Err(format!($($message)*));
        }
    };
}

impl Body {
    /// Checks that links, orders, parents and use lists agree with each other, in this body and
    /// in those nested in it.
    ///
    /// # Errors
    /// The first disagreement found, in words.
    pub fn check_links(&self) -> Result<(), String> {
        let mut pending = vec![self];
        while let Some(body) = pending.pop() {
            body.check_own_links()?;
            pending.extend(body.children.iter().flatten().map(|child| &**child));
        }
        Ok(())
    }

    /// Checks that each op's header, here and in nested bodies, has either no number of the op's
    /// signature or the right one; then puts the number into every header, so that the next check
    /// is of whatever was changed in between. `cx` is the context that the body was made in.
    ///
    /// # Errors
    /// The first op whose header is wrong.
    pub fn check_signatures(&mut self, cx: &Context) -> Result<(), String> {
        let mut words = Vec::new();
        let mut pending = vec![self];
        while let Some(body) = pending.pop() {
            for index in 0..body.ops.len() {
                let op: Op = body.ops.handle(index);
                if !body.ops.is_live(op) {
                    continue;
                }
                let by_header = body.signature(cx, op, &mut words);
                let found = body.find_signature_anew(cx, op, &mut words);
                ensure!(
                    by_header == found,
                    "by its header {op:?}, a {}, has signature {by_header:?}, and it is {found:?}",
                    cx.op_info(body.name(op)).name()
                );
                body.set_signature(op, found);
            }
            pending.extend(body.children_mut());
        }
        Ok(())
    }

    fn check_own_links(&self) -> Check {
        let mut live = 0;
        let mut operands = 0;
        let mut successors = 0;
        for index in 0..self.ops.len() {
            let op: Op = self.ops.handle(index);
            if self.ops.is_live(op) {
                live += 1;
                operands += self.num_operands(op);
                successors += self.num_successors(op);
                self.check_op(op)?;
            }
        }
        ensure!(live == self.num_ops(), "{live} live ops, but a count of {}", self.num_ops());
        for index in 0..self.regions.len() {
            let region: Region = self.regions.handle(index);
            if self.regions.is_live(region) {
                self.check_region(region)?;
            }
        }
        for index in 0..self.blocks.len() {
            let block: Block = self.blocks.handle(index);
            if self.blocks.is_live(block) {
                successors -= self.check_block(block, successors)?;
            }
        }
        ensure!(successors == 0, "{successors} successors are in no list of uses");
        for index in 0..self.values.len() {
            let value = self.values.handle(index);
            if self.values.is_live(value) {
                operands -= self.check_uses(index, operands)?;
            }
        }
        ensure!(operands == 0, "{operands} operands are in no list of uses");
        Ok(())
    }

    fn check_op(&self, op: Op) -> Check {
        let data = &self.ops[op];
        ensure!(data.state & ALIVE != 0, "{op:?} is dead");
        ensure!(data.num_props <= data.num_attrs, "{op:?} has more properties than attributes");
        for slot in self.operand_slots(op) {
            ensure!(slot.owner == op, "an operand of {op:?} belongs to {:?}", slot.owner);
            ensure!(self.values.is_live(slot.value), "{op:?} uses an erased value");
        }
        for slot in self.successor_slots(op) {
            ensure!(slot.owner == op, "a successor of {op:?} belongs to {:?}", slot.owner);
            ensure!(self.blocks.is_live(slot.block), "{op:?} branches to an erased block");
        }
        for number in 0..self.num_results(op) {
            let value = self.result(op, number);
            ensure!(self.values.is_live(value), "result {number} of {op:?} was erased");
            let definer = self.defining_op(value);
            ensure!(definer == Some(op), "a result of {op:?} is defined by {definer:?}");
        }
        for (number, &region) in self.regions(op).iter().enumerate() {
            ensure!(self.regions.is_live(region), "region {number} of {op:?} was erased");
            ensure!(self.region_parent(region) == Some(op), "{region:?} is not of {op:?}");
            ensure!(self.region_number(region) == number, "{region:?} has a wrong number");
        }
        if self.is_stub(op) {
            ensure!(data.extra != NO_EXTRA, "the stub {op:?} has no extra data");
            ensure!(self.child(op).is_some(), "the child of {op:?} is missing");
            ensure!(self.regions(op).is_empty(), "the stub {op:?} has regions");
        }
        match data.block {
            Some(block) => ensure!(self.blocks.is_live(block), "{op:?} is in an erased block"),
            None => {
                ensure!(data.prev.is_none() && data.next.is_none(), "detached {op:?} is linked")
            }
        }
        Ok(())
    }

    fn check_region(&self, region: Region) -> Check {
        let mut prev = None;
        for block in self.blocks(region) {
            ensure!(self.blocks.is_live(block), "{region:?} has an erased block");
            let data = &self.blocks[block];
            ensure!(data.prev == prev, "{block:?} has a wrong predecessor in its list");
            ensure!(data.region == Some(region), "{block:?} names another region");
            prev = Some(block);
        }
        ensure!(self.last_block(region) == prev, "{region:?} has a wrong last block");
        Ok(())
    }

    /// Returns the number of uses, of which there may be `limit`.
    fn check_block(&self, block: Block, limit: usize) -> Result<usize, String> {
        let mut prev: Option<Op> = None;
        for op in self.ops(block) {
            ensure!(self.ops.is_live(op), "{block:?} has an erased op");
            let data = &self.ops[op];
            ensure!(data.prev == prev, "{op:?} has a wrong predecessor in its list");
            ensure!(data.block == Some(block), "{op:?} names another block");
            let key = prev.map_or(0, |prev| self.ops[prev].order);
            ensure!(key < data.order, "the order key of {op:?} does not increase");
            prev = Some(op);
        }
        ensure!(self.last_op(block) == prev, "{block:?} has a wrong last op");
        if let Some(region) = self.region_of(block) {
            ensure!(self.regions.is_live(region), "{block:?} is in an erased region");
        }
        for (number, slot) in self.block_arg_slots(block).iter().enumerate() {
            ensure!(self.values.is_live(slot.value), "argument {number} of {block:?} was erased");
            let definition = self.values[slot.value].definition;
            let of_block = definition.as_block_index() == Some(block.index());
            ensure!(of_block, "argument {number} of {block:?} is defined elsewhere");
        }
        let mut count = 0;
        let mut prev = None;
        let mut next = self.blocks[block].first_use;
        while let Some(slot) = next {
            let data = &self.successors[slot];
            ensure!(data.prev == prev, "a use of {block:?} has a wrong predecessor");
            ensure!(data.block == block, "a use of {block:?} names {:?}", data.block);
            ensure!(self.ops.is_live(data.owner), "an erased op uses {block:?}");
            let number = self.successor_number(slot);
            ensure!(number < self.num_successors(data.owner), "a use of {block:?} is garbage");
            count += 1;
            ensure!(count <= limit, "the uses of {block:?} are more than there are successors");
            prev = Some(slot);
            next = data.next;
        }
        Ok(count)
    }

    /// Returns the number of uses, of which there may be `limit`.
    fn check_uses(&self, index: usize, limit: usize) -> Result<usize, String> {
        let value: super::handle::Value = self.values.handle(index);
        let mut count = 0;
        let mut prev = None;
        for slot in self.uses(value) {
            let data = &self.operands[slot];
            ensure!(data.prev == prev, "a use of {value:?} has a wrong predecessor");
            ensure!(data.value == value, "a use of {value:?} names {:?}", data.value);
            ensure!(self.ops.is_live(data.owner), "an erased op uses {value:?}");
            let owner = &self.ops[data.owner];
            let number = slot.index().wrapping_sub(owner.operands as usize);
            ensure!(number < owner.num_operands as usize, "a use of {value:?} is garbage");
            count += 1;
            ensure!(count <= limit, "the uses of {value:?} are more than there are operands");
            prev = Some(slot);
        }
        Ok(count)
    }
}
