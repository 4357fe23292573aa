//! Editing regions.

use super::body::Body;
use super::handle::{Block, Region};

impl Body {
    /// Moves all blocks of `from` to the end of `to`.
    ///
    /// # Panics
    /// In debug builds when `to` is nested in `from`.
    pub fn take_region_body(&mut self, from: Region, to: Region) {
        if from == to {
            return;
        }
        debug_assert!(!self.region_is_nested(to, from), "a region cannot be moved into itself");
        let Some(first) = self.regions[from].first_block.take() else { return };
        self.touch_cfg();
        let moved = self.regions[from].last_block.take();
        let last = self.regions[to].last_block;
        self.regions[to].last_block = moved;
        self.blocks[first].prev = last;
        match last {
            Some(last) => self.blocks[last].next = Some(first),
            None => self.regions[to].first_block = Some(first),
        }
        let mut next = Some(first);
        while let Some(block) = next {
            self.blocks[block].region = Some(to);
            next = self.blocks[block].next;
        }
    }

    /// Moves all blocks of `from` before `next`, a block of another region.
    ///
    /// # Panics
    /// When `next` is detached or in `from`; in debug builds also when it is nested in `from`.
    pub fn inline_region_before(&mut self, from: Region, next: Block) {
        let to = self.blocks[next].region.expect("the block to insert before is in a region");
        assert!(to != from, "a region cannot be inlined into itself");
        debug_assert!(!self.region_is_nested(to, from), "a region cannot be moved into itself");
        while let Some(block) = self.regions[from].first_block {
            self.detach_block(block);
            self.insert_block_before(next, block);
        }
    }

    /// Whether a region has no blocks.
    #[inline]
    pub fn is_region_empty(&self, region: Region) -> bool {
        self.regions[region].first_block.is_none()
    }

    /// Whether a region has exactly one block.
    #[inline]
    pub fn has_one_block(&self, region: Region) -> bool {
        let data = &self.regions[region];
        data.first_block.is_some() && data.first_block == data.last_block
    }

    fn region_is_nested(&self, region: Region, inside: Region) -> bool {
        self.regions[region].parent.is_some_and(|op| self.region_contains(inside, op))
    }
}
