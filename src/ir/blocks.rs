//! Editing blocks: where they stand, their arguments, splitting and merging.

use super::body::Body;
use super::data::{BlockArg, Definition};
use super::handle::{Block, Op, Region, Value};
use super::place::InsertPoint;
use crate::context::{Location, Type};

impl Body {
    /// Creates an empty block at the end of a region.
    pub fn append_new_block(&mut self, region: Region) -> Block {
        let block = self.create_block();
        self.append_block(region, block);
        block
    }

    /// Puts a detached block before another one.
    ///
    /// # Panics
    /// When the other one is detached, too.
    pub fn insert_block_before(&mut self, next: Block, block: Block) {
        let region = self.blocks[next].region.expect("the other block is in a region");
        self.link_block(region, block, Some(next));
    }

    /// Puts a detached block after another one.
    ///
    /// # Panics
    /// When the other one is detached, too.
    pub fn insert_block_after(&mut self, prev: Block, block: Block) {
        let region = self.blocks[prev].region.expect("the other block is in a region");
        let next = self.blocks[prev].next;
        self.link_block(region, block, next);
    }

    /// Puts a detached block at the start of a region: makes it the entry block.
    pub fn prepend_block(&mut self, region: Region, block: Block) {
        let next = self.regions[region].first_block;
        self.link_block(region, block, next);
    }

    /// Takes a block, with its ops and uses, out of its region, if it is in one.
    pub fn detach_block(&mut self, block: Block) {
        self.touch_cfg();
        let data = &mut self.blocks[block];
        let Some(region) = data.region.take() else { return };
        let prev = data.prev.take();
        let next = data.next.take();
        match prev {
            Some(prev) => self.blocks[prev].next = next,
            None => self.regions[region].first_block = next,
        }
        match next {
            Some(next) => self.blocks[next].prev = prev,
            None => self.regions[region].last_block = prev,
        }
    }

    /// Moves a block before another one, possibly of another region.
    ///
    /// # Panics
    /// In debug builds when the other one is nested in the block.
    pub fn move_block_before(&mut self, block: Block, next: Block) {
        if block != next {
            self.check_not_nested(block, self.blocks[next].region);
            self.detach_block(block);
            self.insert_block_before(next, block);
        }
    }

    /// Moves a block after another one, possibly of another region.
    ///
    /// # Panics
    /// In debug builds when the other one is nested in the block.
    pub fn move_block_after(&mut self, block: Block, prev: Block) {
        if block != prev {
            self.check_not_nested(block, self.blocks[prev].region);
            self.detach_block(block);
            self.insert_block_after(prev, block);
        }
    }

    /// Moves a block to the end of a region.
    ///
    /// # Panics
    /// In debug builds when the region is nested in the block.
    pub fn move_block_to_end(&mut self, block: Block, region: Region) {
        self.check_not_nested(block, Some(region));
        self.detach_block(block);
        self.append_block(region, block);
    }

    /// Moves `op` and what follows it in its block to a new block just after, and returns that.
    ///
    /// The first block is left without a terminator: add one.
    ///
    /// # Panics
    /// When the op is not in a block that is in a region.
    pub fn split_block(&mut self, op: Op) -> Block {
        let block = self.ops[op].block.expect("the op is in a block");
        let new = self.create_block();
        self.insert_block_after(block, new);
        self.move_ops_from(op, InsertPoint::AtEnd(new));
        new
    }

    /// Moves the ops of `block` to a place in another block, its arguments replaced by values, and
    /// erases it.
    ///
    /// # Panics
    /// When there are not as many values as arguments; when the place is in `block`; in debug
    /// builds when the block is still a successor.
    pub fn inline_block(&mut self, block: Block, point: InsertPoint, values: &[Value]) {
        assert_eq!(self.num_block_args(block), values.len(), "one value for each argument");
        assert!(self.block_at(point) != Some(block), "a block cannot be inlined into itself");
        for (number, &value) in values.iter().enumerate() {
            let arg = self.block_arg(block, number);
            self.replace_all_uses(arg, value);
        }
        if let Some(first) = self.first_op(block) {
            self.move_ops_from(first, point);
        }
        self.erase_block(block);
    }

    /// Moves the ops of `block` to the end of `into`, its arguments replaced by values, and erases
    /// it.
    ///
    /// # Panics
    /// As [`Body::inline_block`].
    pub fn merge_blocks(&mut self, block: Block, into: Block, values: &[Value]) {
        self.inline_block(block, InsertPoint::AtEnd(into), values);
    }

    /// The op that ends a block, if it is there and a terminator.
    #[inline]
    pub fn terminator(&self, block: Block) -> Option<Op> {
        let last = self.blocks[block].last_op?;
        self.has_trait(last, crate::context::Traits::TERMINATOR).then_some(last)
    }

    /// Whether a block has no ops.
    #[inline]
    pub fn is_block_empty(&self, block: Block) -> bool {
        self.blocks[block].first_op.is_none()
    }

    fn check_not_nested(&self, block: Block, region: Option<Region>) {
        debug_assert!(
            !self.region_is_in_block(region, block),
            "a block cannot be moved into itself"
        );
    }

    fn region_is_in_block(&self, region: Option<Region>, block: Block) -> bool {
        let op = region.and_then(|region| self.regions[region].parent);
        op.is_some_and(|op| self.ancestor_in_block(block, op).is_some())
    }

    fn link_block(&mut self, region: Region, block: Block, next: Option<Block>) {
        let Some(next) = next else {
            return self.append_block(region, block);
        };
        self.touch_cfg();
        debug_assert!(self.blocks[block].region.is_none(), "the block is in a region");
        let prev = self.blocks[next].prev.replace(block);
        match prev {
            Some(prev) => self.blocks[prev].next = Some(block),
            None => self.regions[region].first_block = Some(block),
        }
        let data = &mut self.blocks[block];
        data.region = Some(region);
        data.prev = prev;
        data.next = Some(next);
    }
}

/// Arguments.
impl Body {
    /// The argument with this number.
    ///
    /// # Panics
    /// When the block has no such argument.
    #[inline]
    pub fn block_arg(&self, block: Block, number: usize) -> Value {
        self.block_arg_slots(block)[number].value
    }

    /// Inserts an argument before the one with this number, or after the last. Predecessors are
    /// not changed.
    ///
    /// # Panics
    /// When the block has fewer arguments.
    pub fn insert_block_arg(
        &mut self,
        block: Block,
        number: usize,
        ty: Type,
        location: Location,
    ) -> Value {
        let len = self.num_block_args(block);
        assert!(number <= len, "no argument number {number}");
        let value = self.add_block_arg(block, ty, location);
        let first = self.blocks[block].args as usize;
        self.args[first + number..=first + len].rotate_right(1);
        value
    }

    /// Erases an argument. Predecessors are not changed.
    ///
    /// # Panics
    /// When the block has no such argument; in debug builds also when it is used.
    pub fn erase_block_arg(&mut self, block: Block, number: usize) {
        self.erase_block_args_if(block, |_, at, _| at == number);
    }

    /// Erases the arguments for which `wanted` holds; it gets the number that an argument had
    /// before. Predecessors are not changed.
    ///
    /// # Panics
    /// In debug builds when one of them is used.
    pub fn erase_block_args_if(
        &mut self,
        block: Block,
        mut wanted: impl FnMut(&Body, usize, Value) -> bool,
    ) {
        let first = self.blocks[block].args as usize;
        let len = self.num_block_args(block);
        let mut kept = 0;
        for number in 0..len {
            let arg: BlockArg = self.args[first + number];
            if wanted(self, number, arg.value) {
                debug_assert!(
                    self.is_unused(arg.value),
                    "argument {number} is erased but still has uses"
                );
                self.values[arg.value].definition = Definition::ERASED;
            } else {
                self.args[first + kept] = arg;
                kept += 1;
            }
        }
        if kept < len {
            self.touch();
            self.blocks[block].num_args = kept as u32;
        }
    }

    /// Sets the location of an argument.
    ///
    /// # Panics
    /// When the block has no such argument.
    pub fn set_block_arg_location(&mut self, block: Block, number: usize, location: Location) {
        assert!(number < self.num_block_args(block), "no argument number {number}");
        let at = self.blocks[block].args as usize + number;
        if self.args[at].location != location {
            // As with locations of ops, nothing else is to be looked at again.
            self.revision += 1;
            self.args[at].location = location;
        }
    }
}
