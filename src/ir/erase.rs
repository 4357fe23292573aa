//! Erasing ops, blocks and what is nested in them.
//!
//! Erasing first drops every reference that the erased things hold (operands, successors), then
//! marks them dead. In debug builds their slots are never used again, so a stale handle is caught;
//! in release builds ops' slots are. Pools keep the garbage until [`Body::compact`].

use super::body::Body;
use super::data::{ALIVE, Definition, ERASED_REGION, STUB};
use super::handle::{Block, BlockUse, Op, Region, Use};

impl Body {
    /// Erases an op with everything nested in it.
    ///
    /// # Panics
    /// When the op is the root; in debug builds also when a value that goes is still used.
    pub fn erase_op(&mut self, op: Op) {
        assert!(op != self.root(), "the root of a body cannot be erased");
        self.touch_for_erasing(op);
        self.unlink_op(op);
        if !self.regions(op).is_empty() {
            return self.erase_nest(op);
        }
        self.unlink_references(op);
        self.kill_op(op);
    }

    /// Erases an op after giving its results no users: operands that used them are left out, as
    /// are the operands that used a value nested in the op.
    pub fn erase_op_and_uses(&mut self, op: Op) {
        let nested: Vec<Op> = self.nested_ops(op).collect();
        for &nested in nested.iter().chain([&op]) {
            for number in 0..self.num_results(nested) {
                self.erase_uses(self.result(nested, number));
            }
        }
        for block in self.nested_blocks(op) {
            for number in 0..self.num_block_args(block) {
                self.erase_uses(self.block_arg(block, number));
            }
        }
        self.erase_op(op);
    }

    /// Erases a block with everything in it.
    ///
    /// # Panics
    /// In debug builds when the block is still a successor, or when a value that goes is used.
    pub fn erase_block(&mut self, block: Block) {
        self.touch_cfg();
        self.detach_block(block);
        let nest = Nest::of_block(self, block);
        self.erase_all(nest);
    }

    /// Erases blocks that are in no region but may refer to each other.
    pub(crate) fn erase_detached_blocks(&mut self, blocks: &[Block]) {
        self.touch_cfg();
        let mut nest = Nest::default();
        for &block in blocks {
            nest.add_block(self, block);
        }
        nest.complete(self);
        self.erase_all(nest);
    }

    /// Erases all blocks of a region.
    pub fn erase_region_contents(&mut self, region: Region) {
        self.touch_cfg();
        let mut nest = Nest::default();
        nest.add_region(self, region);
        nest.complete(self);
        let data = &mut self.regions[region];
        data.first_block = None;
        data.last_block = None;
        self.erase_all(nest);
    }

    /// Drops the operands and successors of an op and of everything nested in it, as a first step
    /// to erasing ops that refer to each other.
    ///
    /// # Panics
    /// Does not; but the op is good for nothing any more except being erased.
    pub fn drop_all_references(&mut self, op: Op) {
        self.touch_cfg();
        let nest = Nest::of_op(self, op);
        self.drop_references(op);
        for &op in &nest.ops {
            self.drop_references(op);
        }
    }

    fn drop_references(&mut self, op: Op) {
        self.unlink_references(op);
        self.forget_signature(op);
        self.ops[op].num_operands = 0;
        if self.num_successors(op) > 0 {
            self.extra_mut(op).num_successors = 0;
        }
    }

    fn erase_nest(&mut self, op: Op) {
        self.touch_cfg();
        let mut nest = Nest::of_op(self, op);
        nest.ops.push(op);
        self.erase_all(nest);
    }

    fn erase_all(&mut self, nest: Nest) {
        for &op in &nest.ops {
            self.unlink_references(op);
        }
        for &op in &nest.ops {
            self.kill_op(op);
        }
        for &block in &nest.blocks {
            self.kill_block(block);
        }
        for &region in &nest.regions {
            self.regions[region].number = ERASED_REGION;
        }
    }

    /// Takes the op's operands and successors out of their use lists.
    #[inline]
    fn unlink_references(&mut self, op: Op) {
        let (first, len) = (self.ops[op].operands as usize, self.ops[op].num_operands as usize);
        for index in first..first + len {
            let slot: Use = self.operands.handle(index);
            self.unlink_use(slot);
        }
        if let Some(extra) = self.extra(op) {
            let (first, len) = (extra.successors as usize, extra.num_successors as usize);
            for index in first..first + len {
                let slot: BlockUse = self.successors.handle(index);
                self.unlink_block_use(slot);
            }
        }
    }

    /// Marks an op that holds no references any more, and its results, as erased.
    #[inline]
    fn kill_op(&mut self, op: Op) {
        debug_assert!(self.results_unused(op), "op{} is erased but still has uses", op.dense());
        let data = &mut self.ops[op];
        let (first, len) = (data.results as usize, data.num_results as usize);
        let is_stub = data.state & STUB != 0;
        if is_stub && let Some(extra) = self.extra(op) {
            let index = extra.child;
            if let Some(child) = self.children[index as usize].take() {
                self.keep_share_of(&child);
            }
        }
        for index in first..first + len {
            let value = self.values.handle(index);
            // Uses that stay are wrong, and not listed anywhere.
            self.unseen.everything |= self.values[value].first_use.is_some();
            self.values[value].definition = Definition::ERASED;
        }
        let free = self.free_ops.replace(op);
        let data = &mut self.ops[op];
        data.state &= !(ALIVE | STUB);
        data.block = None;
        data.prev = None;
        data.next = free;
        self.live_ops -= 1;
    }

    fn kill_block(&mut self, block: Block) {
        debug_assert!(
            self.blocks[block].first_use.is_none(),
            "block{} is erased but still a successor",
            block.dense()
        );
        for number in 0..self.num_block_args(block) {
            let value = self.block_arg(block, number);
            debug_assert!(
                self.is_unused(value),
                "block{} is erased but argument {number} still has uses",
                block.dense()
            );
            self.values[value].definition = Definition::ERASED;
        }
        let data = &mut self.blocks[block];
        data.alive = false;
        data.region = None;
    }

    /// The ops nested in `op`, at any depth, in pre-order.
    pub fn nested_ops(&self, op: Op) -> impl Iterator<Item = Op> + Clone {
        let first = self.next_preorder(op, op, true);
        std::iter::successors(first, move |&at| self.next_preorder(op, at, true))
    }

    /// The blocks nested in `op`, at any depth.
    pub(crate) fn nested_blocks(&self, op: Op) -> Vec<Block> {
        Nest::of_op(self, op).blocks
    }
}

/// Everything nested in something.
#[derive(Default)]
struct Nest {
    ops: Vec<Op>,
    blocks: Vec<Block>,
    regions: Vec<Region>,
    /// Up to which op regions have been entered.
    entered: usize,
}

impl Nest {
    fn of_op(body: &Body, op: Op) -> Nest {
        let mut nest = Nest::default();
        nest.add_regions(body, op);
        nest.complete(body);
        nest
    }

    fn of_block(body: &Body, block: Block) -> Nest {
        let mut nest = Nest::default();
        nest.add_block(body, block);
        nest.complete(body);
        nest
    }

    fn add_regions(&mut self, body: &Body, op: Op) {
        for &region in body.regions(op) {
            self.regions.push(region);
            self.add_region(body, region);
        }
    }

    fn add_region(&mut self, body: &Body, region: Region) {
        for block in body.blocks(region) {
            self.add_block(body, block);
        }
    }

    fn add_block(&mut self, body: &Body, block: Block) {
        self.blocks.push(block);
        self.ops.extend(body.ops(block));
    }

    fn complete(&mut self, body: &Body) {
        while self.entered < self.ops.len() {
            let op = self.ops[self.entered];
            self.entered += 1;
            self.add_regions(body, op);
        }
    }
}
