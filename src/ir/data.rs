//! What the arenas of a body hold. Sizes are pinned: a change is a reviewed decision.

use super::handle::{Block, BlockUse, Op, Region, Slot, Use, Value};
use crate::context::{HotTraits, Location, OpName, SignatureId, Type};

/// Header of an op: one cache line.
#[derive(Clone, Copy)]
pub(crate) struct OpData {
    pub location: Location,
    pub name: OpName,
    pub traits: HotTraits,
    pub prev: Option<Op>,
    pub next: Option<Op>,
    pub block: Option<Block>,
    /// Increases along the block; says nothing while the op is detached.
    pub order: u32,
    /// First slot in the operand pool.
    pub operands: u32,
    pub num_operands: u32,
    /// First result; results are consecutive.
    pub results: u32,
    pub num_results: u32,
    /// First entry in the attribute pool: properties, then discardable attributes. Ops that were
    /// parsed from the same text share theirs until one of them changes ([`SHARED_ATTRS`]).
    pub attrs: u32,
    pub num_props: u16,
    /// Of both kinds.
    pub num_attrs: u16,
    /// Successors, regions or a child body; [`NO_EXTRA`] for the many ops without.
    pub extra: u32,
    /// [`ALIVE`] and other marks.
    pub state: u32,
}

#[cfg(not(debug_assertions))]
const _: () = assert!(size_of::<OpData>() == 64, "update DESIGN.md, Memory");

pub(crate) const NO_EXTRA: u32 = u32::MAX;
/// `OpData::state` of an op that has not been erased.
pub(crate) const ALIVE: u32 = 1;
/// `OpData::state`: the op is isolated, and its IR lives in a child body.
pub(crate) const STUB: u32 = 2;
/// `OpData::state`: other ops may point to the same entries of the attribute pool.
pub(crate) const SHARED_ATTRS: u32 = 4;
/// `OpData::state`: the number of the signature is that of the op before its attributes changed.
pub(crate) const OTHER_ATTRS: u32 = 8;
/// `OpData::state`: from this bit on, the number of the op's signature, 0 where it is not known.
pub(crate) const SIGNATURE_SHIFT: u32 = 4;
/// `OpData::state`: all that tells of the signature.
const SIGNATURE: u32 = u32::MAX << SIGNATURE_SHIFT | OTHER_ATTRS;

impl OpData {
    /// The number of the op's signature, if it is known.
    #[inline]
    pub(crate) fn signature(&self) -> Option<SignatureId> {
        match self.state & OTHER_ATTRS {
            0 => SignatureId::from_number(self.state >> SIGNATURE_SHIFT),
            _ => None,
        }
    }

    /// The number of a signature with the op's name and types, whatever its attributes, if one is
    /// known.
    #[inline]
    pub(crate) fn signature_but_attrs(&self) -> Option<SignatureId> {
        SignatureId::from_number(self.state >> SIGNATURE_SHIFT)
    }

    /// Notes the number of the op's signature.
    #[inline]
    pub(super) fn set_signature(&mut self, signature: Option<SignatureId>) {
        let number = signature.map_or(0, SignatureId::number);
        self.state = self.state & !SIGNATURE | number << SIGNATURE_SHIFT;
    }
}

/// What only some ops have.
#[derive(Clone, Copy, Default)]
pub(crate) struct OpExtra {
    /// First slot in the successor pool.
    pub successors: u32,
    pub num_successors: u32,
    /// First entry in the list of regions.
    pub regions: u32,
    pub num_regions: u32,
    /// Index of the child body when the op is a stub.
    pub child: u32,
}

/// One operand of one op, linked into the uses of its value.
#[derive(Clone, Copy)]
pub(crate) struct OperandSlot {
    pub value: Value,
    pub owner: Op,
    pub next: Option<Use>,
    pub prev: Option<Use>,
}

#[cfg(not(debug_assertions))]
const _: () = assert!(size_of::<OperandSlot>() == 16, "update DESIGN.md, Memory");

/// One successor of one op, linked into the uses of its block.
#[derive(Clone, Copy)]
pub(crate) struct SuccessorSlot {
    pub block: Block,
    pub owner: Op,
    pub next: Option<BlockUse>,
    pub prev: Option<BlockUse>,
}

/// A value: 12 bytes.
#[derive(Clone, Copy)]
pub(crate) struct ValueData {
    pub ty: Type,
    pub definition: Definition,
    pub first_use: Option<Use>,
}

#[cfg(not(debug_assertions))]
const _: () = assert!(size_of::<ValueData>() == 12, "update DESIGN.md, Memory");

/// What defines a value: an op, a block, or nothing (yet), in 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Definition(u32);

const BLOCK_BIT: u32 = 1 << 31;

impl Definition {
    /// Named before its definition was parsed.
    pub(crate) const NONE: Definition = Definition(u32::MAX);
    /// The value was erased.
    pub(crate) const ERASED: Definition = Definition(u32::MAX - 1);

    #[inline]
    pub(crate) fn op(op: Op) -> Self {
        Definition(op.dense() as u32)
    }

    #[inline]
    pub(crate) fn block(block: Block) -> Self {
        Definition(block.dense() as u32 | BLOCK_BIT)
    }

    #[inline]
    pub(crate) fn as_op_index(self) -> Option<usize> {
        (self.0 & BLOCK_BIT == 0).then_some(self.0 as usize)
    }

    #[inline]
    pub(crate) fn as_block_index(self) -> Option<usize> {
        let is_block = self.0 & BLOCK_BIT != 0 && self.0 < Self::ERASED.0;
        is_block.then_some((self.0 & !BLOCK_BIT) as usize)
    }
}

/// A block.
#[derive(Clone, Copy)]
pub(crate) struct BlockData {
    pub region: Option<Region>,
    pub prev: Option<Block>,
    pub next: Option<Block>,
    pub first_op: Option<Op>,
    pub last_op: Option<Op>,
    pub first_use: Option<BlockUse>,
    /// First entry in the argument pool.
    pub args: u32,
    pub num_args: u32,
    pub alive: bool,
}

#[cfg(not(debug_assertions))]
const _: () = assert!(size_of::<BlockData>() == 36, "update DESIGN.md, Memory");

/// One argument of a block.
#[derive(Clone, Copy)]
pub(crate) struct BlockArg {
    pub location: Location,
    pub value: Value,
}

/// A region.
#[derive(Clone, Copy)]
pub(crate) struct RegionData {
    pub parent: Option<Op>,
    pub first_block: Option<Block>,
    pub last_block: Option<Block>,
    /// Position among the regions of its op.
    pub number: u32,
}

/// `RegionData::number` of an erased region.
pub(crate) const ERASED_REGION: u32 = u32::MAX;

impl Slot for OpData {
    #[inline]
    fn is_live(&self) -> bool {
        self.state & ALIVE != 0
    }
}

impl Slot for BlockData {
    #[inline]
    fn is_live(&self) -> bool {
        self.alive
    }
}

impl Slot for RegionData {
    #[inline]
    fn is_live(&self) -> bool {
        self.number != ERASED_REGION
    }
}

impl Slot for ValueData {
    #[inline]
    fn is_live(&self) -> bool {
        self.definition != Definition::ERASED
    }
}

impl Slot for OperandSlot {
    #[inline]
    fn is_live(&self) -> bool {
        true
    }
}

impl Slot for SuccessorSlot {
    #[inline]
    fn is_live(&self) -> bool {
        true
    }
}
