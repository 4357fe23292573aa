//! Reading a body: accessors that cost a few loads each.

use super::body::Body;
use super::data::{BlockArg, NO_EXTRA, OperandSlot, SuccessorSlot};
use super::handle::{Block, Handle, Op, Region, Use, Value};
use crate::context::{HotTraits, Identifier, Location, NamedAttr, OpName, Traits, Type};

/// What defines a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// The result with this number of an op.
    Result(Op, usize),
    /// The argument with this number of a block.
    Argument(Block, usize),
}

/// Ops.
impl Body {
    /// The op's name.
    #[inline]
    pub fn name(&self, op: Op) -> OpName {
        self.check_alive(op);
        self.ops[op].name
    }

    /// The op's hot traits.
    #[inline]
    pub fn hot_traits(&self, op: Op) -> HotTraits {
        self.ops[op].traits
    }

    /// Whether the op has all of these hot traits.
    #[inline]
    pub fn has_trait(&self, op: Op, traits: Traits) -> bool {
        self.ops[op].traits.has(traits)
    }

    /// Where the op comes from. For a stub, the location of the child's root.
    #[inline]
    pub fn location(&self, op: Op) -> Location {
        match self.child(op) {
            Some(child) => child.location(child.root()),
            None => self.ops[op].location,
        }
    }

    /// The block that the op is in; `None` for the root and for detached ops.
    #[inline]
    pub fn block_of(&self, op: Op) -> Option<Block> {
        self.check_alive(op);
        self.ops[op].block
    }

    /// The op after this one in its block.
    #[inline]
    pub fn next_op(&self, op: Op) -> Option<Op> {
        self.ops[op].next
    }

    /// The op before this one in its block.
    #[inline]
    pub fn prev_op(&self, op: Op) -> Option<Op> {
        self.ops[op].prev
    }

    /// The op, of this body, whose region the op is in; `None` for the root and detached ops.
    pub fn parent_op(&self, op: Op) -> Option<Op> {
        let block = self.block_of(op)?;
        let region = self.blocks[block].region?;
        self.regions[region].parent
    }

    /// Number of operands.
    #[inline]
    pub fn num_operands(&self, op: Op) -> usize {
        self.ops[op].num_operands as usize
    }

    /// The operand with this number.
    ///
    /// # Panics
    /// When the op has no such operand.
    #[inline]
    pub fn operand(&self, op: Op, number: usize) -> Value {
        self.operand_slots(op)[number].value
    }

    /// The operands in order.
    #[inline]
    pub fn operands(
        &self,
        op: Op,
    ) -> impl ExactSizeIterator<Item = Value> + DoubleEndedIterator + Clone {
        self.operand_slots(op).iter().map(|slot| slot.value)
    }

    #[inline]
    pub(crate) fn operand_slots(&self, op: Op) -> &[OperandSlot] {
        let data = &self.ops[op];
        self.operands.slice(data.operands, data.num_operands)
    }

    /// Number of results.
    #[inline]
    pub fn num_results(&self, op: Op) -> usize {
        self.ops[op].num_results as usize
    }

    /// The result with this number.
    ///
    /// # Panics
    /// When the op has no such result.
    #[inline]
    pub fn result(&self, op: Op, number: usize) -> Value {
        let data = &self.ops[op];
        assert!(number < data.num_results as usize, "no result number {number}");
        self.values.handle(data.results as usize + number)
    }

    /// The results in order.
    #[inline]
    pub fn results(
        &self,
        op: Op,
    ) -> impl ExactSizeIterator<Item = Value> + DoubleEndedIterator + Clone {
        let data = &self.ops[op];
        let first = data.results as usize;
        (first..first + data.num_results as usize).map(|index| self.values.handle(index))
    }

    /// All attributes: the properties (inherent attributes), then the discardable ones. For a
    /// stub, those of the child's root.
    #[inline]
    pub fn attrs(&self, op: Op) -> &[NamedAttr] {
        if let Some(child) = self.child(op) {
            return child.attrs(child.root());
        }
        let data = &self.ops[op];
        &self.attrs[data.attrs as usize..data.attrs as usize + data.num_attrs as usize]
    }

    /// The attributes of all ops of this body, in no order, and perhaps some that ops had: what is
    /// not here no op has. Reading it is far cheaper than asking each op.
    #[inline]
    pub(crate) fn attribute_pool(&self) -> &[NamedAttr] {
        &self.attrs
    }

    /// The inherent attributes, sorted by name.
    #[inline]
    pub fn properties(&self, op: Op) -> &[NamedAttr] {
        if let Some(child) = self.child(op) {
            return child.properties(child.root());
        }
        let data = &self.ops[op];
        &self.attrs[data.attrs as usize..data.attrs as usize + data.num_props as usize]
    }

    /// The discardable attributes, sorted by name.
    #[inline]
    pub fn discardable_attrs(&self, op: Op) -> &[NamedAttr] {
        if let Some(child) = self.child(op) {
            return child.discardable_attrs(child.root());
        }
        let data = &self.ops[op];
        let first = data.attrs as usize;
        &self.attrs[first + data.num_props as usize..first + data.num_attrs as usize]
    }

    /// The attribute of this name, inherent or discardable.
    #[inline]
    pub fn attr(&self, op: Op, name: Identifier) -> Option<crate::context::Attribute> {
        self.attrs(op).iter().find(|attr| attr.name == name).map(|attr| attr.value)
    }

    /// Number of successors.
    #[inline]
    pub fn num_successors(&self, op: Op) -> usize {
        self.extra(op).map_or(0, |extra| extra.num_successors as usize)
    }

    /// The successor blocks in order.
    #[inline]
    pub fn successors(
        &self,
        op: Op,
    ) -> impl ExactSizeIterator<Item = Block> + DoubleEndedIterator + Clone {
        self.successor_slots(op).iter().map(|slot| slot.block)
    }

    #[inline]
    pub(crate) fn successor_slots(&self, op: Op) -> &[SuccessorSlot] {
        match self.extra(op) {
            Some(extra) => self.successors.slice(extra.successors, extra.num_successors),
            None => &[],
        }
    }

    /// The regions of an op that stand in this body. A stub has none here: its regions belong to
    /// the [child](Body::child)'s root.
    #[inline]
    pub fn regions(&self, op: Op) -> &[Region] {
        let index = self.ops[op].extra;
        if index == NO_EXTRA {
            return &[];
        }
        let extra = &self.extras[index as usize];
        &self.region_lists[extra.regions as usize..][..extra.num_regions as usize]
    }

    /// Number of regions, of a stub too.
    pub fn num_regions(&self, op: Op) -> usize {
        match self.child(op) {
            Some(child) => child.regions(child.root()).len(),
            None => self.regions(op).len(),
        }
    }

    /// Whether `a` comes before `b`, both in one block.
    ///
    /// # Panics
    /// In debug builds when they are not in one block.
    #[inline]
    pub fn is_before(&self, a: Op, b: Op) -> bool {
        debug_assert!(self.ops[a].block.is_some() && self.ops[a].block == self.ops[b].block);
        self.ops[a].order < self.ops[b].order
    }
}

/// Regions and blocks.
impl Body {
    /// The op that a region belongs to; `None` once it was taken from its op.
    #[inline]
    pub fn region_parent(&self, region: Region) -> Option<Op> {
        self.regions[region].parent
    }

    /// Position among the regions of its op.
    pub fn region_number(&self, region: Region) -> usize {
        self.regions[region].number as usize
    }

    /// The entry block.
    #[inline]
    pub fn first_block(&self, region: Region) -> Option<Block> {
        self.regions[region].first_block
    }

    /// The last block.
    #[inline]
    pub fn last_block(&self, region: Region) -> Option<Block> {
        self.regions[region].last_block
    }

    /// The blocks of a region in order.
    pub fn blocks(&self, region: Region) -> impl Iterator<Item = Block> + Clone {
        std::iter::successors(self.regions[region].first_block, |&block| self.blocks[block].next)
    }

    /// The region that a block is in.
    #[inline]
    pub fn region_of(&self, block: Block) -> Option<Region> {
        self.blocks[block].region
    }

    /// The block after this one in its region.
    #[inline]
    pub fn next_block(&self, block: Block) -> Option<Block> {
        self.blocks[block].next
    }

    /// The block before this one in its region.
    #[inline]
    pub fn prev_block(&self, block: Block) -> Option<Block> {
        self.blocks[block].prev
    }

    /// The first op of a block.
    #[inline]
    pub fn first_op(&self, block: Block) -> Option<Op> {
        self.blocks[block].first_op
    }

    /// The last op of a block: in a verified body with terminators, the terminator.
    #[inline]
    pub fn last_op(&self, block: Block) -> Option<Op> {
        self.blocks[block].last_op
    }

    /// The ops of a block in order.
    pub fn ops(&self, block: Block) -> impl Iterator<Item = Op> + Clone {
        std::iter::successors(self.blocks[block].first_op, |&op| self.ops[op].next)
    }

    /// The arguments of a block in order.
    #[inline]
    pub fn block_args(
        &self,
        block: Block,
    ) -> impl ExactSizeIterator<Item = Value> + DoubleEndedIterator + Clone {
        self.block_arg_slots(block).iter().map(|arg| arg.value)
    }

    /// Number of arguments of a block.
    #[inline]
    pub fn num_block_args(&self, block: Block) -> usize {
        self.blocks[block].num_args as usize
    }

    #[inline]
    pub(crate) fn block_arg_slots(&self, block: Block) -> &[BlockArg] {
        let data = &self.blocks[block];
        &self.args[data.args as usize..][..data.num_args as usize]
    }

    /// The ops that have the block as a successor, with the number of that successor, latest use
    /// first.
    pub fn block_uses(&self, block: Block) -> impl Iterator<Item = (Op, usize)> + Clone {
        let first = self.blocks[block].first_use;
        std::iter::successors(first, |&slot| self.successors[slot].next).map(|slot| {
            let owner = self.successors[slot].owner;
            let first = self.extra(owner).map_or(0, |extra| extra.successors as usize);
            (owner, slot.index() - first)
        })
    }

    /// The blocks whose terminators name this one, latest use first; one that names it twice
    /// comes twice.
    pub fn predecessors(&self, block: Block) -> impl Iterator<Item = Block> + Clone {
        self.block_uses(block).filter_map(|(op, _)| self.ops[op].block)
    }
}

/// Values.
impl Body {
    /// The value's type.
    #[inline]
    pub fn value_type(&self, value: Value) -> Type {
        self.values[value].ty
    }

    /// What defines the value.
    ///
    /// # Panics
    /// When the value was erased.
    pub fn definition(&self, value: Value) -> ValueDef {
        let definition = self.values[value].definition;
        if let Some(op) = definition.as_op_index() {
            let op = self.ops.handle(op);
            return ValueDef::Result(op, value.index() - self.ops[op].results as usize);
        }
        let block = definition.as_block_index().expect("the value was erased");
        let block = self.blocks.handle(block);
        let slots = self.block_arg_slots(block);
        let number = slots.iter().position(|arg| arg.value == value);
        ValueDef::Argument(block, number.expect("an argument is in its block's list"))
    }

    /// The op that defines the value; `None` for block arguments.
    #[inline]
    pub fn defining_op(&self, value: Value) -> Option<Op> {
        self.values[value].definition.as_op_index().map(|op| self.ops.handle(op))
    }

    /// The block that the value is defined in: of its op, or the one it is an argument of.
    #[inline]
    pub fn defining_block(&self, value: Value) -> Option<Block> {
        let definition = self.values[value].definition;
        match definition.as_op_index() {
            Some(op) => self.ops[self.ops.handle(op)].block,
            None => definition.as_block_index().map(|block| self.blocks.handle(block)),
        }
    }

    /// Whether nothing uses the value.
    #[inline]
    pub fn is_unused(&self, value: Value) -> bool {
        self.values[value].first_use.is_none()
    }

    /// Whether none of the op's results is used.
    #[inline]
    pub fn results_unused(&self, op: Op) -> bool {
        let data = &self.ops[op];
        self.values
            .slice(data.results, data.num_results)
            .iter()
            .all(|value| value.first_use.is_none())
    }

    /// The uses of the value, latest first.
    pub fn uses(&self, value: Value) -> impl Iterator<Item = Use> + Clone {
        std::iter::successors(self.values[value].first_use, |&slot| self.operands[slot].next)
    }

    /// The op that a use is an operand of.
    #[inline]
    pub fn use_owner(&self, slot: Use) -> Op {
        self.operands[slot].owner
    }

    /// The number of the operand that a use is.
    #[inline]
    pub fn use_number(&self, slot: Use) -> usize {
        slot.index() - self.ops[self.operands[slot].owner].operands as usize
    }

    /// Whether the value is a block argument.
    pub(crate) fn is_argument(&self, value: Value) -> bool {
        self.values[value].definition.as_block_index().is_some()
    }

    /// Where the op is that defines what a value stands for that comes from further in
    /// ([`crate::asm::parse_with_strangers`]): an argument of a block that is nowhere.
    pub(crate) fn stranger_place(&self, value: Value) -> Option<Location> {
        let ValueDef::Argument(block, _) = self.definition(value) else { return None };
        let place = self.region_of(block).is_none().then(|| self.arg_location(value));
        place.filter(|place| !place.is_unknown())
    }

    /// The location of a block argument.
    ///
    /// # Panics
    /// When the value is not a block argument.
    pub fn arg_location(&self, value: Value) -> Location {
        match self.definition(value) {
            ValueDef::Argument(block, number) => self.block_arg_slots(block)[number].location,
            ValueDef::Result(..) => panic!("an op result has its op's location"),
        }
    }
}
