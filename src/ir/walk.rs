//! Walks over the ops of one body.
//!
//! A walk needs no stack and allocates nothing: an op knows its block, a block its region, a
//! region its op and its number there, so the next op is found from the current one.
//!
//! Limits: a stub is visited, its child body is not ([`Body::walk_tree`] does that).

use super::body::Body;
use super::handle::{Block, Op, Region};

/// What a walk does after visiting an op.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Walk {
    /// Goes on.
    Advance,
    /// Goes on, but (in pre-order) not into what is nested in this op.
    Skip,
    /// Ends.
    Interrupt,
}

impl From<()> for Walk {
    fn from((): ()) -> Walk {
        Walk::Advance
    }
}

impl Body {
    /// Visits `op` and what is nested in it, each op before what is nested in it. Returns whether
    /// the walk came to its end without [`Walk::Interrupt`].
    ///
    /// ```
    /// # use irtool::context::{Context, Location};
    /// # use irtool::ir::{Body, Walk};
    /// # let cx = Context::default();
    /// # let body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 0);
    /// let mut count = 0;
    /// body.walk(body.root(), |_| count += 1);
    /// assert_eq!(count, body.num_ops());
    /// ```
    pub fn walk<R: Into<Walk>>(&self, op: Op, mut visit: impl FnMut(Op) -> R) -> bool {
        self.look_ahead_from(op);
        let mut next = Some(op);
        while let Some(at) = next {
            let enter = match visit(at).into() {
                Walk::Advance => true,
                Walk::Skip => false,
                Walk::Interrupt => return false,
            };
            next = self.next_preorder(op, at, enter);
        }
        true
    }

    /// Visits `op` and what is nested in it, each op after what is nested in it. Returns whether
    /// the walk came to its end without [`Walk::Interrupt`].
    pub fn walk_post<R: Into<Walk>>(&self, op: Op, mut visit: impl FnMut(Op) -> R) -> bool {
        self.look_ahead_from(op);
        let mut next = Some(self.first_postorder(op));
        while let Some(at) = next {
            if visit(at).into() == Walk::Interrupt {
                return false;
            }
            next = self.next_postorder(op, at);
        }
        true
    }

    /// As [`Body::walk`], with the body to be changed. The visited op may be erased or replaced,
    /// if [`Walk::Skip`] is returned then; ops may be inserted before it, and anywhere in what is
    /// nested in it.
    pub fn walk_mut<R: Into<Walk>>(
        &mut self,
        op: Op,
        mut visit: impl FnMut(&mut Body, Op) -> R,
    ) -> bool {
        self.look_ahead_from(op);
        let mut next = Some(op);
        while let Some(at) = next {
            let place = self.place_after(op, at);
            let enter = match visit(self, at).into() {
                Walk::Advance => true,
                Walk::Skip => false,
                Walk::Interrupt => return false,
            };
            next = match self.first_nested(at, enter) {
                Some(nested) => Some(nested),
                None => place.and_then(|place| self.preorder_from(op, place)),
            };
        }
        true
    }

    /// As [`Body::walk_post`], with the body to be changed. The visited op may be erased or
    /// replaced, and with it what is nested in it; ops may be inserted before it.
    pub fn walk_post_mut<R: Into<Walk>>(
        &mut self,
        op: Op,
        mut visit: impl FnMut(&mut Body, Op) -> R,
    ) -> bool {
        self.look_ahead_from(op);
        let mut next = Some(self.first_postorder(op));
        while let Some(at) = next {
            let place = self.place_after(op, at);
            if visit(self, at).into() == Walk::Interrupt {
                return false;
            }
            next = place.map(|place| match self.op_at_or_after(place) {
                Ok(sibling) => self.first_postorder(sibling),
                Err(parent) => parent,
            });
        }
        true
    }

    /// Visits the blocks nested in `op`, each before what is nested in it.
    pub fn walk_blocks<R: Into<Walk>>(&self, op: Op, mut visit: impl FnMut(Block) -> R) -> bool {
        self.walk(op, |op| {
            for &region in self.regions(op) {
                for block in self.blocks(region) {
                    if visit(block).into() == Walk::Interrupt {
                        return Walk::Interrupt;
                    }
                }
            }
            Walk::Advance
        })
    }

    /// The regions nested in `op`, at any depth, its own first.
    pub fn nested_regions(&self, op: Op) -> impl Iterator<Item = Region> + '_ {
        std::iter::once(op)
            .chain(self.nested_ops(op))
            .flat_map(|op| self.regions(op).iter().copied())
    }

    /// The ops of a block, last first.
    pub fn ops_reversed(&self, block: Block) -> impl Iterator<Item = Op> + Clone {
        std::iter::successors(self.blocks[block].last_op, |&op| self.ops[op].prev)
    }

    /// The blocks of a region, last first.
    pub fn blocks_reversed(&self, region: Region) -> impl Iterator<Item = Block> + Clone {
        std::iter::successors(self.regions[region].last_block, |&block| self.blocks[block].prev)
    }

    /// The op after `at` in a pre-order walk of `root`, `at` entered or passed over.
    #[inline]
    pub(crate) fn next_preorder(&self, root: Op, at: Op, enter: bool) -> Option<Op> {
        if let Some(nested) = self.first_nested(at, enter) {
            return Some(nested);
        }
        if at == root {
            return None;
        }
        if let Some(next) = self.ops[at].next {
            return Some(next);
        }
        let place = self.place_after(root, at)?;
        self.preorder_from(root, place)
    }

    /// The first op in a post-order walk of `op`.
    pub(crate) fn first_postorder(&self, mut op: Op) -> Op {
        while let Some(nested) = self.first_nested(op, true) {
            op = nested;
        }
        op
    }

    /// The op after `at` in a post-order walk of `root`.
    #[inline]
    pub(crate) fn next_postorder(&self, root: Op, at: Op) -> Option<Op> {
        let place = self.place_after(root, at)?;
        match self.op_at_or_after(place) {
            Ok(sibling) => Some(self.first_postorder(sibling)),
            Err(parent) => Some(parent),
        }
    }

    #[inline]
    fn first_nested(&self, op: Op, enter: bool) -> Option<Op> {
        if !enter {
            return None;
        }
        self.first_in_regions(self.regions(op))
    }

    fn first_in_regions(&self, regions: &[Region]) -> Option<Op> {
        regions.iter().find_map(|&region| self.first_in_blocks(self.regions[region].first_block))
    }

    fn first_in_blocks(&self, first: Option<Block>) -> Option<Op> {
        let mut next = first;
        while let Some(block) = next {
            let data = &self.blocks[block];
            if data.first_op.is_some() {
                return data.first_op;
            }
            next = data.next;
        }
        None
    }

    #[inline]
    fn place_after(&self, root: Op, at: Op) -> Option<PlaceAfter> {
        if at == root {
            return None;
        }
        let data = &self.ops[at];
        let block = data.block.expect("what is nested in an op is in a block");
        Some(PlaceAfter { op: data.next, block })
    }

    /// The op at a place, or the first one after it among what is directly nested in the same op,
    /// or else (as `Err`) that op.
    fn op_at_or_after(&self, place: PlaceAfter) -> Result<Op, Op> {
        if let Some(op) = place.op {
            return Ok(op);
        }
        let block = &self.blocks[place.block];
        if let Some(op) = self.first_in_blocks(block.next) {
            return Ok(op);
        }
        let region = &self.regions[block.region.expect("the block is in a region")];
        let parent = region.parent.expect("the region belongs to an op");
        let later = &self.regions(parent)[region.number as usize + 1..];
        self.first_in_regions(later).ok_or(parent)
    }

    fn preorder_from(&self, root: Op, place: PlaceAfter) -> Option<Op> {
        let mut place = place;
        loop {
            match self.op_at_or_after(place) {
                Ok(op) => return Some(op),
                Err(parent) => place = self.place_after(root, parent)?,
            }
        }
    }
}

/// Where a walk goes on, remembered before the visited op may be erased.
#[derive(Clone, Copy)]
struct PlaceAfter {
    op: Option<Op>,
    block: Block,
}
