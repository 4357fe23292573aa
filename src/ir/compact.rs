//! Dropping garbage: what erased ops and lists that moved have left in the pools.
//!
//! Compacting rebuilds the body in pre-order, so that what is visited together lies together. All
//! handles change: it is for the time between passes, when nobody holds any. The contents, the
//! order of uses included, stay the same; detached ops and blocks are garbage, too.

use super::body::Body;
use super::handle::{Block, BlockUse, Handle, Op, Use, Value};

impl Body {
    /// Rebuilds the body without garbage. Handles from before mean nothing afterwards (debug
    /// builds say so when one is used); child bodies move, and stay as they are.
    pub fn compact(&mut self) {
        let mut old = std::mem::replace(self, Body::empty());
        let mut children = std::mem::take(&mut old.children);
        let mut new = Rebuild {
            values: vec![None; old.values.len()],
            blocks: vec![None; old.blocks.len()],
            ops: Vec::with_capacity(old.num_ops()),
            body: Body::empty(),
        };
        old.walk(old.root(), |op| new.define(&old, op, &mut children));
        new.refer(&old);
        *self = new.body.take_exact();
        self.revision = old.revision;
        self.touch_cfg();
    }

    /// How many slots of the pools are not garbage, in percent: whether compacting is worth it.
    /// Attributes, which ops may share, do not count.
    pub fn pool_usage(&self) -> usize {
        let slots = self.ops.len() + self.operands.len() + self.values.len();
        let mut used = self.num_ops();
        for index in 0..self.ops.len() {
            let op = self.ops.handle(index);
            if self.ops.is_live(op) {
                let data = &self.ops[op];
                used += data.num_operands as usize + data.num_results as usize;
            }
        }
        for index in 0..self.blocks.len() {
            let block: Block = self.blocks.handle(index);
            if self.blocks.is_live(block) {
                used += self.num_block_args(block);
            }
        }
        (used * 100).checked_div(slots).unwrap_or(100)
    }
}

struct Rebuild {
    body: Body,
    values: Vec<Option<Value>>,
    blocks: Vec<Option<Block>>,
    ops: Vec<(Op, Op)>,
}

impl Rebuild {
    fn define(&mut self, old: &Body, op: Op, children: &mut [Option<Box<Body>>]) {
        let data = &old.ops[op];
        let new = self.body.push_op(data.name, data.traits, data.location);
        self.ops.push((op, new));
        let attrs = data.attrs as usize..data.attrs as usize + data.num_attrs as usize;
        let first = self.body.attrs.len();
        self.body.attrs.extend_from_slice(&old.attrs[attrs]);
        self.body.set_attr_slice(new, first, data.num_props.into(), data.num_attrs.into());
        for result in old.results(op) {
            let value = self.body.push_result(new, old.value_type(result));
            self.values[result.index()] = Some(value);
        }
        if let Some(child) = old.stub_child_index(op).and_then(|index| children[index].take()) {
            self.body.set_child(new, child);
        }
        self.body.add_regions(new, old.regions(op).len());
        for (number, &region) in old.regions(op).iter().enumerate() {
            let new_region = self.body.regions(new)[number];
            for block in old.blocks(region) {
                let new_block = self.body.create_block();
                for arg in old.block_arg_slots(block) {
                    let ty = old.value_type(arg.value);
                    let value = self.body.add_block_arg(new_block, ty, arg.location);
                    self.values[arg.value.index()] = Some(value);
                }
                self.blocks[block.index()] = Some(new_block);
                self.body.append_block(new_region, new_block);
            }
        }
        if let Some(block) = old.block_of(op) {
            let block = self.blocks[block.index()].expect("a block comes before its ops");
            self.body.append_op(block, new);
        }
    }

    fn refer(&mut self, old: &Body) {
        let mut uses: Vec<Option<Use>> = vec![None; old.operands.len()];
        let mut block_uses: Vec<Option<BlockUse>> = vec![None; old.successors.len()];
        for (op, new) in std::mem::take(&mut self.ops) {
            let first = self.body.operands.len();
            self.body.ops[new].operands = first as u32;
            for (number, value) in old.operands(op).enumerate() {
                let value = self.values[value.index()];
                let value = value.expect("no attached op uses a value of a detached one");
                uses[old.operand_use(op, number).index()] =
                    Some(self.body.operands.handle(first + number));
                self.body.push_operand(new, value);
            }
            let (from, to) =
                (old.extra(op).map_or(0, |e| e.successors as usize), self.body.successors.len());
            for (number, block) in old.successors(op).enumerate() {
                let block = self.blocks[block.index()];
                let block = block.expect("no attached op branches to a detached block");
                block_uses[from + number] = Some(self.body.successors.handle(to + number));
                self.body.push_successor(new, block);
            }
        }
        self.restore_use_order(old, &uses, &block_uses);
    }

    fn restore_use_order(
        &mut self,
        old: &Body,
        uses: &[Option<Use>],
        block_uses: &[Option<BlockUse>],
    ) {
        for (index, value) in self.values.iter().enumerate() {
            let Some(value) = *value else { continue };
            let mut prev: Option<Use> = None;
            self.body.values[value].first_use = None;
            let old_uses = old.uses(old.values.handle(index));
            for slot in old_uses.filter_map(|slot| uses[slot.index()]) {
                match prev {
                    Some(prev) => self.body.operands[prev].next = Some(slot),
                    None => self.body.values[value].first_use = Some(slot),
                }
                let data = &mut self.body.operands[slot];
                data.prev = prev;
                data.next = None;
                prev = Some(slot);
            }
        }
        for (index, block) in self.blocks.iter().enumerate() {
            let Some(block) = *block else { continue };
            let mut prev: Option<BlockUse> = None;
            self.body.blocks[block].first_use = None;
            let mut next = old.blocks[old.blocks.handle(index)].first_use;
            while let Some(old_slot) = next {
                next = old.successors[old_slot].next;
                let Some(slot) = block_uses[old_slot.index()] else { continue };
                match prev {
                    Some(prev) => self.body.successors[prev].next = Some(slot),
                    None => self.body.blocks[block].first_use = Some(slot),
                }
                let data = &mut self.body.successors[slot];
                data.prev = prev;
                data.next = None;
                prev = Some(slot);
            }
        }
    }
}
