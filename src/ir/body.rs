//! A body: the IR that one isolated op owns.
//!
//! Every op whose name has the `IsolatedFromAbove` trait owns its IR: arenas of ops, blocks,
//! regions, values, operands and attributes, with the op itself as the root. No SSA edge crosses
//! an isolated boundary, so no handle ever needs to, and whoever holds `&mut Body` can touch
//! nothing else. In the parent body the isolated op is a *stub*: its place in the block, its
//! operands, results and successors. Name, attributes, location and regions live in the child.
//!
//! ```text
//! module body                        func body
//! ┌───────────────────────┐          ┌──────────────────────────┐
//! │ root: builtin.module  │   owns   │ root: func.func          │
//! │   block               │ ───────> │   block: ops, values ... │
//! │     stub func.func    │          └──────────────────────────┘
//! └───────────────────────┘
//! ```
//!
//! Invariants: links (blocks, regions, use lists) are consistent after every public call; every
//! mutation advances [`Body::revision`]; a body is `Send + Sync` and has no interior mutability but
//! what the verifier remembers of it (`ir::named`).
//!
//! A pass on one function can neither read nor write another, by type. While a body is lent to a
//! pass, its sibling and its parent are out of reach:
//!
//! ```compile_fail,E0502
//! # use irtool::ir::{Body, Op};
//! fn reads_a_sibling(module: &mut Body, one: Op, other: Op) {
//!     let body: &mut Body = module.child_mut(one).unwrap();
//!     let sibling: &Body = module.child(other).unwrap();
//!     body.erase_attr(body.root(), sibling.attrs(sibling.root())[0].name);
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # use irtool::ir::{Body, Op};
//! fn writes_a_sibling(module: &mut Body, one: Op, other: Op) {
//!     let body: &mut Body = module.child_mut(one).unwrap();
//!     let sibling: &mut Body = module.child_mut(other).unwrap();
//!     sibling.erase_op(other);
//!     body.erase_op(one);
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # use irtool::ir::{Body, Op};
//! fn erases_itself_from_the_parent(module: &mut Body, one: Op) {
//!     let body: &mut Body = module.child_mut(one).unwrap();
//!     module.erase_op(one);
//!     body.compact();
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # use irtool::ir::{Body, Op};
//! fn two_threads_write_one_body(body: &mut Body, one: Op, other: Op) {
//!     std::thread::scope(|scope| {
//!         scope.spawn(|| body.erase_op(one));
//!         scope.spawn(|| body.erase_op(other));
//!     });
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use irtool::ir::{Body, Op};
//! fn one_thread_reads_what_another_writes(body: &mut Body, op: Op) {
//!     std::thread::scope(|scope| {
//!         scope.spawn(|| body.erase_op(op));
//!         scope.spawn(|| body.num_ops());
//!     });
//! }
//! ```
//!
//! What is only to be read cannot be changed, neither here nor further down:
//!
//! ```compile_fail,E0596
//! # use irtool::ir::Body;
//! fn a_verifier_that_mutates(body: &Body) {
//!     let root = body.root();
//!     body.erase_op(root);
//! }
//! ```
//!
//! ```compile_fail,E0596
//! # use irtool::ir::{Body, Op};
//! fn a_verifier_that_mutates_a_child(body: &Body, op: Op) {
//!     body.child_mut(op).unwrap().compact();
//! }
//! ```
//!
//! What these would do is wrong, what follows is not: all children at once, a thread each
//! ([`Body::child_bodies_mut`]).
//!
//! ```
//! # use irtool::context::Context;
//! # use irtool::ir::Body;
//! fn on_all_children(cx: &Context, module: &mut Body) {
//!     std::thread::scope(|scope| {
//!         for (_, child) in module.child_bodies_mut() {
//!             scope.spawn(move || {
//!                 let root = child.root();
//!                 child.set_attr(cx, root, cx.identifier("visited"), cx.unit_attr());
//!             });
//!         }
//!     });
//! }
//! ```

use super::data::*;
use super::handle::{Arena, Block, BlockUse, Handle, Op, Region, Stamp, Use, Value};
use super::lent::Lent;
use super::named::Named;
use super::settled::Settled;
use super::unseen::{Kind, Unseen};
use super::uses::UseLists;
use crate::context::{Context, HotTraits, Location, NamedAttr, OpName, Traits, Type};

/// The IR of one isolated op, which is its root: arenas of ops, blocks, regions, values, operands
/// and attributes.
///
/// An isolated op nested in it is a *stub* here, with its operands, results and successors; the
/// rest of it is the root of a [child](Body::child) body. A handle ([`Op`], [`Block`], [`Region`],
/// [`Value`]) means something in the body that it came from, and in clones of that. Every change
/// advances [`Body::revision`].
// Of a body out of many of which little is known to have changed, each line of the cache is a wait:
// what a pass that changes an op touches, and the verifier after it, comes first and together.
#[repr(C, align(64))]
pub struct Body {
    pub(crate) ops: Arena<Op, OpData>,
    pub(crate) attrs: Vec<NamedAttr>,
    pub(crate) revision: u64,
    /// The revision at which the body was last found valid, plus 1; 0 when it never was.
    pub(crate) verified: u64,

    pub(crate) unseen: Unseen,

    pub(crate) children: Vec<Option<Box<Body>>>,
    pub(crate) lent: Lent,
    /// The traits of the root.
    pub(crate) own: HotTraits,
    /// The traits of all other ops that there ever were.
    pub(crate) met: HotTraits,

    pub(crate) operands: Arena<Use, OperandSlot>,
    pub(crate) values: Arena<Value, ValueData>,
    pub(crate) live_ops: u32,
    /// Slots of erased ops, linked through `next`; used again in release builds.
    pub(crate) free_ops: Option<Op>,
    pub(crate) settled: Settled,

    /// The revision at which the control flow last changed.
    pub(crate) cfg_revision: u64,
    pub(crate) named: Named,
    pub(crate) blocks: Arena<Block, BlockData>,
    pub(crate) regions: Arena<Region, RegionData>,
    pub(crate) successors: Arena<BlockUse, SuccessorSlot>,
    pub(crate) args: Vec<BlockArg>,
    pub(crate) extras: Vec<OpExtra>,
    pub(crate) region_lists: Vec<Region>,
    pub(crate) stamp: Stamp,
}

#[cfg(not(debug_assertions))]
const _: () = {
    use std::mem::offset_of;
    assert!(size_of::<Body>() == 448, "update DESIGN.md, Memory");
    assert!(offset_of!(Body, unseen) == 64 && offset_of!(Body, children) == 128);
    assert!(offset_of!(Body, operands) == 192 && offset_of!(Body, cfg_revision) == 256);
};

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Body>();
};

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Body")
            .field("ops", &self.live_ops)
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

impl Body {
    /// A body whose root is an op of the given name, with `regions` empty regions.
    pub fn new(cx: &Context, name: OpName, location: Location, regions: usize) -> Body {
        let mut body = Body::empty();
        let root = body.push_op(name, cx.op_info(name).traits().hot(), location);
        body.add_regions(root, regions);
        body
    }

    /// A body without even a root: for code that fills it at once.
    pub(crate) fn empty() -> Body {
        let stamp = Stamp::new();
        Body {
            ops: Arena::new(stamp),
            blocks: Arena::new(stamp),
            regions: Arena::new(stamp),
            values: Arena::new(stamp),
            operands: Arena::new(stamp),
            successors: Arena::new(stamp),
            attrs: Vec::new(),
            args: Vec::new(),
            extras: Vec::new(),
            region_lists: Vec::new(),
            children: Vec::new(),
            free_ops: None,
            live_ops: 0,
            own: HotTraits::default(),
            met: HotTraits::default(),
            revision: 0,
            cfg_revision: 0,
            verified: 0,
            unseen: Unseen::default(),
            lent: Lent::default(),
            settled: Settled::default(),
            named: Named::default(),
            stamp,
        }
    }

    /// Takes the contents at their exact size and leaves the (grown) memory for the next body.
    ///
    /// Vectors that grow with each body would cost time in the allocator, where two threads meet,
    /// and hold up to twice what they need.
    pub(crate) fn take_exact(&mut self) -> Body {
        let mut exact = self.clone_without_children();
        exact.children = std::mem::take(&mut self.children);
        self.reset();
        exact
    }

    /// Empties the body and keeps its memory.
    pub(crate) fn reset(&mut self) {
        let stamp = Stamp::new();
        self.ops.clear(stamp);
        self.blocks.clear(stamp);
        self.regions.clear(stamp);
        self.values.clear(stamp);
        self.operands.clear(stamp);
        self.successors.clear(stamp);
        self.attrs.clear();
        self.args.clear();
        self.extras.clear();
        self.region_lists.clear();
        self.children.clear();
        self.free_ops = None;
        self.live_ops = 0;
        self.own = HotTraits::default();
        self.met = HotTraits::default();
        self.revision = 0;
        self.cfg_revision = 0;
        self.verified = 0;
        self.unseen = Unseen::default();
        self.lent = Lent::default();
        self.settled = Settled::default();
        self.named = Named::default();
        self.stamp = stamp;
    }

    /// The isolated op that owns this body.
    #[inline]
    pub fn root(&self) -> Op {
        self.ops.handle(0)
    }

    /// Number of ops, the root and stubs included, those of child bodies not.
    pub fn num_ops(&self) -> usize {
        self.live_ops as usize
    }

    /// Advances with every mutation: equal numbers mean that nothing has changed in between.
    #[inline]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The revision at which blocks or edges between them last changed.
    #[inline]
    pub fn cfg_revision(&self) -> u64 {
        self.cfg_revision
    }

    /// Whether the body, child bodies aside, has not changed since [`Body::mark_verified`].
    #[inline]
    pub fn is_verified(&self) -> bool {
        self.verified == self.revision + 1
    }

    /// Advances the revision for a change of any kind.
    #[inline]
    pub(crate) fn touch(&mut self) {
        self.revision += 1;
        self.unseen.everything = true;
    }

    /// Advances the revision for a change of blocks or of edges between them.
    #[inline]
    pub(crate) fn touch_cfg(&mut self) {
        self.touch();
        self.cfg_revision = self.revision;
    }

    /// Advances the revision for a change of one op.
    #[inline]
    pub(crate) fn touch_op(&mut self, op: Op, kind: Kind) {
        self.revision += 1;
        self.unseen.add(op, kind, self.ops.len());
    }

    /// Upper bound (exclusive) of [`Op::dense`] in this body.
    pub fn op_capacity(&self) -> usize {
        self.ops.len()
    }

    /// Upper bound (exclusive) of [`Block::dense`] in this body.
    pub fn block_capacity(&self) -> usize {
        self.blocks.len()
    }

    /// Upper bound (exclusive) of [`Region::dense`] in this body.
    pub fn region_capacity(&self) -> usize {
        self.regions.len()
    }

    /// Upper bound (exclusive) of [`Value::dense`] in this body.
    pub fn value_capacity(&self) -> usize {
        self.values.len()
    }

    // Low-level construction, shared by the builders, the parser and the cloner.

    #[inline]
    pub(crate) fn push_op(&mut self, name: OpName, traits: HotTraits, location: Location) -> Op {
        let data = OpData {
            location,
            name,
            traits,
            prev: None,
            next: None,
            block: None,
            order: 0,
            operands: self.operands.len() as u32,
            num_operands: 0,
            results: self.values.len() as u32,
            num_results: 0,
            attrs: self.attrs.len() as u32,
            num_props: 0,
            num_attrs: 0,
            extra: NO_EXTRA,
            state: ALIVE,
        };
        self.live_ops += 1;
        match self.ops.len() {
            0 => self.own = traits,
            _ => self.met = self.met.and(traits),
        }
        #[cfg(not(debug_assertions))]
        if let Some(op) = self.free_ops {
            self.free_ops = self.ops.erased_mut(op).next;
            *self.ops.erased_mut(op) = data;
            return op;
        }
        self.ops.push(data)
    }

    /// Appends an operand to an op whose operands end the pool.
    #[inline]
    pub(crate) fn push_operand(&mut self, op: Op, value: Value) {
        let slot = OperandSlot { value, owner: op, next: None, prev: None };
        let slot = self.operands.push(slot);
        self.ops[op].num_operands += 1;
        self.link_new_use(slot, value);
    }

    /// Appends a result to an op whose results end the arena of values.
    #[inline]
    pub(crate) fn push_result(&mut self, op: Op, ty: Type) -> Value {
        let definition = Definition::op(op);
        self.ops[op].num_results += 1;
        self.values.push(ValueData { ty, definition, first_use: None })
    }

    /// A value that nothing defines yet.
    pub(crate) fn push_undefined(&mut self, ty: Type) -> Value {
        self.values.push(ValueData { ty, definition: Definition::NONE, first_use: None })
    }

    /// Links an operand, which stands for another value or for none so far, into the uses of
    /// `value`.
    pub(crate) fn link_use(&mut self, slot: Use, value: Value) {
        let OperandSlot { value: before, owner, .. } = self.operands[slot];
        let same = self.values.is_live(before) && self.values[before].ty == self.values[value].ty;
        let mut kind = Kind::FED;
        if !same {
            self.forget_signature(owner);
            kind |= Kind::CHANGED;
        }
        self.unseen.add(owner, kind, self.ops.len());
        self.link_new_use(slot, value);
    }

    #[inline]
    fn link_new_use(&mut self, slot: Use, value: Value) {
        let head = self.values[value].first_use.replace(slot);
        if let Some(head) = head {
            self.operands[head].prev = Some(slot);
        }
        let data = &mut self.operands[slot];
        data.value = value;
        data.next = head;
        data.prev = None;
    }

    #[inline]
    pub(crate) fn unlink_use(&mut self, slot: Use) {
        UseLists { operands: &mut self.operands, values: &mut self.values }.unlink(slot);
    }

    #[inline]
    pub(crate) fn extra_mut(&mut self, op: Op) -> &mut OpExtra {
        let mut index = self.ops[op].extra;
        if index == NO_EXTRA {
            index = self.extras.len() as u32;
            self.extras.push(OpExtra::default());
            self.ops[op].extra = index;
        }
        &mut self.extras[index as usize]
    }

    #[inline]
    pub(crate) fn extra(&self, op: Op) -> Option<&OpExtra> {
        let index = self.ops[op].extra;
        if index == NO_EXTRA { None } else { Some(&self.extras[index as usize]) }
    }

    pub(crate) fn push_region(&mut self, parent: Op, number: u32) -> Region {
        self.regions.push(RegionData {
            parent: Some(parent),
            first_block: None,
            last_block: None,
            number,
        })
    }

    /// Gives `op`, which has none, `count` empty regions.
    pub(crate) fn add_regions(&mut self, op: Op, count: usize) {
        if count == 0 {
            return;
        }
        let first = self.region_lists.len() as u32;
        for number in 0..count {
            let region = self.push_region(op, number as u32);
            self.region_lists.push(region);
        }
        self.forget_signature(op);
        let extra = self.extra_mut(op);
        extra.regions = first;
        extra.num_regions = count as u32;
    }

    /// Sets the list of regions of `op`, which has none, to regions made with
    /// [`Body::push_region`].
    pub(crate) fn set_region_list(&mut self, op: Op, regions: &[Region]) {
        let first = self.region_lists.len() as u32;
        self.region_lists.extend_from_slice(regions);
        self.forget_signature(op);
        let extra = self.extra_mut(op);
        extra.regions = first;
        extra.num_regions = regions.len() as u32;
    }

    /// As [`Body::set_region_list`], numbering the regions anew.
    pub(crate) fn set_numbered_region_list(&mut self, op: Op, regions: &[Region]) {
        for (number, region) in regions.iter().enumerate() {
            self.regions[*region].number = number as u32;
        }
        self.set_region_list(op, regions);
    }

    /// Appends a successor to an op whose successors end the pool.
    pub(crate) fn push_successor(&mut self, op: Op, block: Block) {
        let first = self.successors.len() as u32;
        let slot = SuccessorSlot { block, owner: op, next: None, prev: None };
        let slot = self.successors.push(slot);
        let extra = self.extra_mut(op);
        if extra.num_successors == 0 {
            extra.successors = first;
        }
        extra.num_successors += 1;
        self.link_block_use(slot, block);
    }

    pub(crate) fn link_block_use(&mut self, slot: BlockUse, block: Block) {
        let head = self.blocks[block].first_use.replace(slot);
        if let Some(head) = head {
            self.successors[head].prev = Some(slot);
        }
        let data = &mut self.successors[slot];
        data.block = block;
        data.next = head;
        data.prev = None;
    }

    pub(crate) fn unlink_block_use(&mut self, slot: BlockUse) {
        let SuccessorSlot { block, next, prev, .. } = self.successors[slot];
        if let Some(next) = next {
            self.successors[next].prev = prev;
        }
        match prev {
            Some(prev) => self.successors[prev].next = next,
            None => self.blocks[block].first_use = next,
        }
    }

    /// Makes `op`, which has no regions here, the stub of `child`.
    pub(crate) fn set_child(&mut self, op: Op, child: Box<Body>) {
        let index = self.children.len() as u32;
        self.children.push(Some(child));
        self.note_lent(op, index);
        self.forget_signature(op);
        self.extra_mut(op).child = index;
        self.ops[op].state |= STUB;
    }

    /// Whether `op` is the stub of a child body.
    #[inline]
    pub fn is_stub(&self, op: Op) -> bool {
        self.ops[op].state & STUB != 0
    }

    /// The body that the isolated op `op` owns; `None` for the root and for ops that are not
    /// isolated.
    #[inline]
    pub fn child(&self, op: Op) -> Option<&Body> {
        if !self.is_stub(op) {
            return None;
        }
        let index = self.extra(op)?.child;
        self.children.get(index as usize)?.as_deref()
    }

    /// The body that the isolated op `op` owns, to change it.
    #[inline]
    pub fn child_mut(&mut self, op: Op) -> Option<&mut Body> {
        if !self.is_stub(op) {
            return None;
        }
        let index = self.extra(op)?.child;
        self.note_lent(op, index);
        self.children.get_mut(index as usize)?.as_deref_mut()
    }

    /// Whether `name` makes an op isolated.
    pub(crate) fn isolates(cx: &Context, name: OpName) -> bool {
        cx.op_info(name).traits().contains(Traits::ISOLATED_FROM_ABOVE)
    }

    /// Panics in debug builds when `op` was erased.
    #[inline]
    pub(crate) fn check_alive(&self, op: Op) {
        debug_assert!(self.ops[op].state & ALIVE != 0, "op{} was erased", op.index());
    }
}
