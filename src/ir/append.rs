//! Appending: the way in which parsers, cloners and builders fill a body.

use super::body::Body;
use super::data::{
    ALIVE, BlockArg, BlockData, Definition, NO_EXTRA, OpData, OperandSlot, SHARED_ATTRS,
    SIGNATURE_SHIFT, ValueData,
};
use super::handle::{Block, Op, Region, Value};
use super::order::STRIDE;
use crate::context::{HotTraits, Location, NamedAttr, OpName, SignatureId, Type};

/// An op without regions and with all that it has, but for operands and successors.
pub(crate) struct WholeOp<'a> {
    pub name: OpName,
    pub traits: HotTraits,
    pub location: Location,
    /// Where the body has its properties, then its discardable attributes ([`Body::pool_attrs`]).
    pub attrs: u32,
    pub num_attrs: u16,
    pub num_props: u16,
    pub results: &'a [Type],
    pub signature: Option<SignatureId>,
}

impl Body {
    /// Puts attributes into the pool, for ops that are yet to come; returns where.
    pub(crate) fn pool_attrs(&mut self, attrs: &[NamedAttr]) -> u32 {
        let first = self.attrs.len() as u32;
        self.attrs.extend_from_slice(attrs);
        first
    }

    /// Puts an op, complete but for successors, at the end of a block.
    ///
    /// What [`Body::push_op`], `push_operand`, `append_attrs`, `push_result` and
    /// [`Body::append_op`] do one after another, with each item written once. For the parser, whose
    /// body has no erased ops to use again.
    #[inline(always)]
    pub(crate) fn append_whole_op(
        &mut self,
        block: Block,
        whole: &WholeOp<'_>,
        operands: impl Iterator<Item = Value>,
    ) -> Op {
        self.revision += 1;
        let op = self.ops.handle(self.ops.len());
        let (first_operand, first_result) = (self.operands.len(), self.values.len());
        for value in operands {
            let slot = self.operands.handle(self.operands.len());
            let next = self.values[value].first_use.replace(slot);
            if let Some(next) = next {
                self.operands[next].prev = Some(slot);
            }
            self.operands.push(OperandSlot { value, owner: op, next, prev: None });
        }
        let definition = Definition::op(op);
        for &ty in whole.results {
            self.values.push(ValueData { ty, definition, first_use: None });
        }
        let (last, order) = self.link_last(block, op);
        let signature = whole.signature.map_or(0, SignatureId::number);
        self.ops.push(OpData {
            location: whole.location,
            name: whole.name,
            traits: whole.traits,
            prev: last,
            next: None,
            block: Some(block),
            order: order.unwrap_or(0),
            operands: first_operand as u32,
            num_operands: (self.operands.len() - first_operand) as u32,
            results: first_result as u32,
            num_results: whole.results.len() as u32,
            attrs: whole.attrs,
            num_props: whole.num_props,
            num_attrs: whole.num_attrs,
            extra: NO_EXTRA,
            state: ALIVE | SHARED_ATTRS | signature << SIGNATURE_SHIFT,
        });
        self.live_ops += 1;
        self.met = self.met.and(whole.traits);
        if order.is_none() {
            self.renumber(block);
        }
        op
    }

    /// A new block that is in no region yet.
    pub fn create_block(&mut self) -> Block {
        self.touch_cfg();
        self.blocks.push(BlockData {
            region: None,
            prev: None,
            next: None,
            first_op: None,
            last_op: None,
            first_use: None,
            args: self.args.len() as u32,
            num_args: 0,
            alive: true,
        })
    }

    /// Puts a detached block at the end of a region.
    pub fn append_block(&mut self, region: Region, block: Block) {
        self.touch_cfg();
        debug_assert!(self.blocks[block].region.is_none(), "the block is in a region");
        let last = self.regions[region].last_block.replace(block);
        match last {
            Some(last) => self.blocks[last].next = Some(block),
            None => self.regions[region].first_block = Some(block),
        }
        let data = &mut self.blocks[block];
        data.region = Some(region);
        data.prev = last;
        data.next = None;
    }

    /// Adds an argument at the end of a block's list.
    pub fn add_block_arg(&mut self, block: Block, ty: Type, location: Location) -> Value {
        self.touch();
        let definition = Definition::block(block);
        let value = self.values.push(ValueData { ty, definition, first_use: None });
        self.attach_block_arg(block, value, location);
        value
    }

    /// Makes an undefined value the last argument of a block.
    pub(crate) fn attach_block_arg(&mut self, block: Block, value: Value, location: Location) {
        self.values[value].definition = Definition::block(block);
        let end = self.args.len() as u32;
        let data = &mut self.blocks[block];
        if data.args + data.num_args != end {
            // The list does not end the pool: move it there.
            let (first, len) = (data.args as usize, data.num_args as usize);
            data.args = end;
            self.args.extend_from_within(first..first + len);
        }
        self.args.push(BlockArg { location, value });
        self.blocks[block].num_args += 1;
    }

    /// Makes the block end with `op`; returns the op before, and the key of `op` in the order of
    /// the block if there is one left.
    #[inline(always)]
    fn link_last(&mut self, block: Block, op: Op) -> (Option<Op>, Option<u32>) {
        let last = self.blocks[block].last_op.replace(op);
        match last {
            Some(before) => {
                let before = &mut self.ops[before];
                before.next = Some(op);
                (last, before.order.checked_add(STRIDE))
            }
            None => {
                self.blocks[block].first_op = Some(op);
                (None, Some(STRIDE))
            }
        }
    }

    /// Puts a detached op at the end of a block.
    #[inline]
    pub fn append_op(&mut self, block: Block, op: Op) {
        debug_assert!(self.ops[op].block.is_none(), "the op is in a block");
        let (last, order) = self.link_last(block, op);
        let data = &mut self.ops[op];
        data.block = Some(block);
        data.prev = last;
        data.next = None;
        match order {
            Some(order) => data.order = order,
            None => self.renumber(block),
        }
        self.touch_for_coming(op);
    }
}
