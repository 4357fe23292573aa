//! Every edit against a naive model: plain lists of ids, searched from end to end.

use crate::random::Random;
use irtool::context::{
    Context, DialectInfo, Location, OpDefinition, OpName, Registry, Traits, Type,
};
use irtool::ir::{Block, Body, InsertPoint, IrMapping, Op, OpState, Region, Value, ValueDef};
use std::collections::BTreeMap;
use std::sync::Arc;

type Id = usize;

#[derive(Clone, Default)]
struct MOp {
    operands: Vec<Id>,
    results: Vec<Id>,
    /// By kind (properties first), then name.
    attrs: BTreeMap<(bool, String), i64>,
    successors: Vec<Id>,
    regions: Vec<Id>,
    block: Option<Id>,
    stub: bool,
}

#[derive(Clone, Default)]
struct MBlock {
    args: Vec<Id>,
    ops: Vec<Id>,
    region: Option<Id>,
}

#[derive(Clone, Default)]
struct MRegion {
    blocks: Vec<Id>,
    parent: Id,
}

#[derive(Debug)]
struct IsolatedOp;

impl OpDefinition for IsolatedOp {
    fn name(&self) -> &str {
        "model.isolated"
    }
    fn traits(&self) -> Traits {
        Traits::ISOLATED_FROM_ABOVE | Traits::REGISTERED
    }
    fn inherent_attributes(&self) -> Vec<&str> {
        vec!["b", "d"]
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

#[derive(Debug)]
struct PlainOp;

impl OpDefinition for PlainOp {
    fn name(&self) -> &str {
        "model.op"
    }
    fn traits(&self) -> Traits {
        Traits::REGISTERED
    }
    fn inherent_attributes(&self) -> Vec<&str> {
        vec!["b", "d"]
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

const NAMES: [&str; 6] = ["f", "a", "d", "c", "b", "e"];

fn inherent(name: &str) -> bool {
    name == "b" || name == "d"
}

/// The model, the body, and which handle stands for which id.
struct World {
    cx: Context,
    plain: OpName,
    isolated: OpName,
    types: [Type; 3],
    body: Body,
    random: Random,
    next: Id,
    ops: BTreeMap<Id, MOp>,
    blocks: BTreeMap<Id, MBlock>,
    regions: BTreeMap<Id, MRegion>,
    values: BTreeMap<Id, usize>,
    op_handles: BTreeMap<Id, Op>,
    block_handles: BTreeMap<Id, Block>,
    region_handles: BTreeMap<Id, Region>,
    value_handles: BTreeMap<Id, Value>,
}

const ROOT: Id = 0;

impl World {
    fn new(seed: u64) -> World {
        let mut dialect = DialectInfo::new("model");
        dialect.ops.push(Arc::new(IsolatedOp));
        dialect.ops.push(Arc::new(PlainOp));
        let cx = Context::new(Registry::new().insert(dialect));
        let (plain, isolated) = (cx.op_name("model.op"), cx.op_name("model.isolated"));
        let body = Body::new(&cx, isolated, Location::UNKNOWN, 2);
        let mut world = World {
            types: [cx.i1(), cx.i32(), cx.i64()],
            cx,
            plain,
            isolated,
            body,
            random: Random::new(seed),
            next: 1,
            ops: BTreeMap::new(),
            blocks: BTreeMap::new(),
            regions: BTreeMap::new(),
            values: BTreeMap::new(),
            op_handles: BTreeMap::new(),
            block_handles: BTreeMap::new(),
            region_handles: BTreeMap::new(),
            value_handles: BTreeMap::new(),
        };
        let root = world.body.root();
        world.op_handles.insert(ROOT, root);
        world.ops.insert(ROOT, MOp::default());
        world.adopt_regions(ROOT);
        world
    }

    fn id(&mut self) -> Id {
        self.next += 1;
        self.next
    }

    fn adopt_regions(&mut self, op: Id) {
        for &region in self.body.regions(self.op_handles[&op]).to_vec().iter() {
            let id = self.id();
            self.region_handles.insert(id, region);
            self.regions.insert(id, MRegion { blocks: Vec::new(), parent: op });
            self.ops.get_mut(&op).unwrap().regions.push(id);
        }
    }

    fn adopt_value(&mut self, value: Value, ty: usize) -> Id {
        let id = self.id();
        self.values.insert(id, ty);
        self.value_handles.insert(id, value);
        id
    }

    /// Handles of an op's results anew, after they changed.
    fn refresh_results(&mut self, op: Id) {
        let results = self.ops[&op].results.clone();
        for (number, id) in results.into_iter().enumerate() {
            self.value_handles.insert(id, self.body.result(self.op_handles[&op], number));
        }
    }

    fn handles(&self, values: &[Id]) -> Vec<Value> {
        values.iter().map(|id| self.value_handles[id]).collect()
    }

    // Choices.

    fn any_op(&mut self) -> Option<Id> {
        let ops: Vec<Id> = self.ops.keys().copied().filter(|&op| op != ROOT).collect();
        self.random.pick(&ops)
    }

    fn any_block(&mut self) -> Option<Id> {
        let blocks: Vec<Id> = self.blocks.keys().copied().collect();
        self.random.pick(&blocks)
    }

    fn any_attached_block(&mut self) -> Option<Id> {
        let blocks: Vec<Id> =
            self.blocks.iter().filter(|b| b.1.region.is_some()).map(|b| *b.0).collect();
        self.random.pick(&blocks)
    }

    fn any_region(&mut self) -> Id {
        let regions: Vec<Id> = self.regions.keys().copied().collect();
        self.random.pick(&regions).unwrap()
    }

    fn any_value(&mut self) -> Option<Id> {
        let values: Vec<Id> = self.values.keys().copied().collect();
        self.random.pick(&values)
    }

    fn some_values(&mut self) -> Vec<Id> {
        let count = self.random.below(4);
        (0..count).filter_map(|_| self.any_value()).collect()
    }

    fn some_blocks(&mut self) -> Vec<Id> {
        let count = self.random.below(6).saturating_sub(3);
        (0..count).filter_map(|_| self.any_block()).collect()
    }

    // Questions to the model.

    fn op_parent(&self, op: Id) -> Option<Id> {
        let region = self.blocks[&self.ops[&op].block?].region?;
        Some(self.regions[&region].parent)
    }

    fn op_inside(&self, mut op: Id, ancestor: Id) -> bool {
        loop {
            if op == ancestor {
                return true;
            }
            match self.op_parent(op) {
                Some(parent) => op = parent,
                None => return false,
            }
        }
    }

    fn region_inside_op(&self, region: Id, op: Id) -> bool {
        self.op_inside(self.regions[&region].parent, op)
    }

    fn block_inside_op(&self, block: Id, op: Id) -> bool {
        self.blocks[&block].region.is_some_and(|region| self.region_inside_op(region, op))
    }

    fn region_inside_block(&self, region: Id, block: Id) -> bool {
        let mut op = self.regions[&region].parent;
        loop {
            if self.ops[&op].block == Some(block) {
                return true;
            }
            match self.op_parent(op) {
                Some(parent) => op = parent,
                None => return false,
            }
        }
    }

    /// The ops nested in some blocks.
    fn ops_in(&self, blocks: &[Id]) -> Vec<Id> {
        let mut ops: Vec<Id> = Vec::new();
        for block in blocks {
            for &op in &self.blocks[block].ops {
                ops.push(op);
                ops.extend(self.ops_in(&self.blocks_of(op)));
            }
        }
        ops
    }

    fn blocks_of(&self, op: Id) -> Vec<Id> {
        self.ops[&op].regions.iter().flat_map(|r| self.regions[r].blocks.clone()).collect()
    }

    fn all_blocks(&self, blocks: &[Id]) -> Vec<Id> {
        let mut all = blocks.to_vec();
        for op in self.ops_in(blocks) {
            all.extend(self.blocks_of(op));
        }
        all
    }

    /// Whether what is in `ops` and `blocks` is used from elsewhere.
    fn used_outside(&self, ops: &[Id], blocks: &[Id]) -> bool {
        let mut values: Vec<Id> = ops.iter().flat_map(|op| self.ops[op].results.clone()).collect();
        values.extend(blocks.iter().flat_map(|block| self.blocks[block].args.clone()));
        self.ops.iter().any(|(id, op)| {
            !ops.contains(id)
                && (op.operands.iter().any(|value| values.contains(value))
                    || op.successors.iter().any(|block| blocks.contains(block)))
        })
    }

    fn forget(&mut self, ops: &[Id], blocks: &[Id]) {
        for op in ops {
            let data = self.ops.remove(op).unwrap();
            self.op_handles.remove(op);
            for value in data.results {
                self.values.remove(&value);
                self.value_handles.remove(&value);
            }
            for region in data.regions {
                self.regions.remove(&region);
                self.region_handles.remove(&region);
            }
        }
        for block in blocks {
            let data = self.blocks.remove(block).unwrap();
            self.block_handles.remove(block);
            for value in data.args {
                self.values.remove(&value);
                self.value_handles.remove(&value);
            }
        }
    }

    fn unlink(&mut self, op: Id) {
        if let Some(block) = self.ops.get_mut(&op).unwrap().block.take() {
            self.blocks.get_mut(&block).unwrap().ops.retain(|&other| other != op);
        }
    }

    fn unlink_block(&mut self, block: Id) {
        if let Some(region) = self.blocks.get_mut(&block).unwrap().region.take() {
            self.regions.get_mut(&region).unwrap().blocks.retain(|&other| other != block);
        }
    }

    fn replace_value(&mut self, old: Id, new: Id, wanted: impl Fn(Id, usize) -> bool) {
        for (&id, op) in &mut self.ops {
            for (number, operand) in op.operands.iter_mut().enumerate() {
                if *operand == old && wanted(id, number) {
                    *operand = new;
                }
            }
        }
    }

    /// A random place, not inside (or at) `exclude`: handle side and model side.
    fn any_place(&mut self, exclude: Option<Id>) -> Option<(InsertPoint, Id, usize)> {
        let block = self.any_block()?;
        if exclude.is_some_and(|op| self.block_inside_op(block, op)) {
            return None;
        }
        let ops: Vec<Id> =
            self.blocks[&block].ops.iter().copied().filter(|&op| Some(op) != exclude).collect();
        let handle = self.block_handles[&block];
        Some(match (self.random.below(4), self.random.pick(&ops)) {
            (0, Some(op)) => {
                let at = ops.iter().position(|&other| other == op).unwrap();
                (InsertPoint::Before(self.op_handles[&op]), block, at)
            }
            (1, Some(op)) => {
                let at = ops.iter().position(|&other| other == op).unwrap();
                (InsertPoint::After(self.op_handles[&op]), block, at + 1)
            }
            (2, _) => (InsertPoint::AtStart(handle), block, 0),
            _ => (InsertPoint::AtEnd(handle), block, ops.len()),
        })
    }

    fn link(&mut self, op: Id, block: Id, at: usize) {
        self.blocks.get_mut(&block).unwrap().ops.insert(at, op);
        self.ops.get_mut(&op).unwrap().block = Some(block);
    }

    // Edits.

    fn step(&mut self) -> Option<()> {
        let before = self.body.revision();
        let edit = self.random.below(36);
        self.edit(edit)?;
        assert!(self.body.revision() >= before);
        self.body.check_signatures(&self.cx).unwrap();
        Some(())
    }

    fn edit(&mut self, edit: usize) -> Option<()> {
        match edit {
            0..=4 => self.create_op(),
            5 | 6 => self.create_block(),
            7 => self.move_op(),
            8 => self.detach_or_insert(),
            9 => self.erase_op(),
            10 => self.set_operand(),
            11 => self.insert_operands(),
            12 => self.erase_operands(),
            13 => self.set_operands(),
            14 => self.add_result(),
            15 => self.erase_result(),
            16 | 17 => self.set_attr(),
            18 => self.erase_attr(),
            19 => self.set_attrs(),
            20 => self.set_successors(),
            21 => self.replace_uses(),
            22 => self.replace_some_uses(),
            23 => self.replace_block_uses(),
            24 => self.insert_arg(),
            25 => self.erase_arg(),
            26 => self.split_block(),
            27 => self.inline_block(),
            28 => self.move_block(),
            29 => self.erase_block(),
            30 => self.take_region(),
            31 => self.erase_region(),
            32 => self.clone_op(),
            33 => self.clone_region(),
            34 => self.set_type(),
            _ => self.replace_op(),
        }
    }

    fn create_op(&mut self) -> Option<()> {
        let operands = self.some_values();
        let successors = self.some_blocks();
        let results = self.random.below(3);
        let stub = self.random.below(8) == 0;
        let regions = if stub { 0 } else { self.random.below(5).saturating_sub(2) };
        let name = if stub { self.isolated } else { self.plain };
        let mut state = OpState::new(name, Location::UNKNOWN)
            .operands(self.handles(&operands))
            .results((0..results).map(|n| self.types[n % 3]))
            .regions(regions);
        for block in &successors {
            state = state.successor(self.block_handles[block]);
        }
        let mut model = MOp { operands, successors, stub, ..MOp::default() };
        for name in NAMES {
            if self.random.below(4) == 0 {
                let value = self.random.below(100) as i64;
                state =
                    state.attr(self.cx.identifier(name), self.cx.int_attr(self.cx.i64(), value));
                model.attrs.insert((!inherent(name), name.to_string()), value);
            }
        }
        let op = self.body.create(&self.cx, &state);
        let id = self.id();
        for number in 0..results {
            let value = self.adopt_value(self.body.result(op, number), number % 3);
            model.results.push(value);
        }
        self.ops.insert(id, model);
        self.op_handles.insert(id, op);
        self.adopt_regions(id);
        if let Some((point, block, at)) = self.any_place(None)
            && self.random.below(10) > 0
        {
            self.body.insert_op(point, op);
            self.link(id, block, at);
        }
        Some(())
    }

    fn create_block(&mut self) -> Option<()> {
        let region = self.any_region();
        let other = self.random.pick(&self.regions[&region].blocks.clone());
        let block = self.body.create_block();
        let id = self.id();
        self.block_handles.insert(id, block);
        self.blocks.insert(id, MBlock { region: Some(region), ..MBlock::default() });
        let handle = self.region_handles[&region];
        let list = &mut self.regions.get_mut(&region).unwrap().blocks;
        let index = other.map(|other| list.iter().position(|&b| b == other).unwrap());
        match (self.random.below(4), index) {
            (0, Some(at)) => {
                self.body.insert_block_before(self.block_handles[&other.unwrap()], block);
                list.insert(at, id);
            }
            (1, Some(at)) => {
                self.body.insert_block_after(self.block_handles[&other.unwrap()], block);
                list.insert(at + 1, id);
            }
            (2, _) => {
                self.body.prepend_block(handle, block);
                list.insert(0, id);
            }
            _ => {
                self.body.append_block(handle, block);
                list.push(id);
            }
        }
        for number in 0..self.random.below(3) {
            let value = self.body.add_block_arg(block, self.types[number], Location::UNKNOWN);
            let value = self.adopt_value(value, number);
            self.blocks.get_mut(&id).unwrap().args.push(value);
        }
        Some(())
    }

    fn move_op(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let (point, block, at) = self.any_place(Some(op))?;
        self.body.move_op(self.op_handles[&op], point);
        self.unlink(op);
        self.link(op, block, at);
        Some(())
    }

    fn detach_or_insert(&mut self) -> Option<()> {
        let op = self.any_op()?;
        if self.ops[&op].block.is_some() {
            self.body.detach_op(self.op_handles[&op]);
            self.unlink(op);
        } else {
            let (point, block, at) = self.any_place(Some(op))?;
            self.body.insert_op(point, self.op_handles[&op]);
            self.link(op, block, at);
        }
        Some(())
    }

    fn erase_op(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let blocks = self.all_blocks(&self.blocks_of(op));
        let mut ops = self.ops_in(&self.blocks_of(op));
        ops.push(op);
        let used_blocks = self.ops.iter().any(|(id, op)| {
            !ops.contains(id) && op.successors.iter().any(|block| blocks.contains(block))
        });
        if used_blocks {
            return None;
        }
        let handle = self.op_handles[&op];
        if self.used_outside(&ops, &blocks) {
            let mut values: Vec<Id> =
                ops.iter().flat_map(|o| self.ops[o].results.clone()).collect();
            values.extend(blocks.iter().flat_map(|b| self.blocks[b].args.clone()));
            for op in self.ops.values_mut() {
                op.operands.retain(|value| !values.contains(value));
            }
            self.body.erase_op_and_uses(handle);
        } else {
            self.body.erase_op(handle);
        }
        self.unlink(op);
        self.forget(&ops, &blocks);
        Some(())
    }

    fn set_operand(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let value = self.any_value()?;
        let len = self.ops[&op].operands.len();
        if len == 0 {
            return None;
        }
        let number = self.random.below(len);
        self.body.set_operand(self.op_handles[&op], number, self.value_handles[&value]);
        self.ops.get_mut(&op).unwrap().operands[number] = value;
        Some(())
    }

    fn insert_operands(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let values = self.some_values();
        let number = self.random.below(self.ops[&op].operands.len() + 1);
        self.body.insert_operands(self.op_handles[&op], number, &self.handles(&values));
        self.ops.get_mut(&op).unwrap().operands.splice(number..number, values);
        Some(())
    }

    fn erase_operands(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let len = self.ops[&op].operands.len();
        let number = self.random.below(len + 1);
        let count = self.random.below(len - number + 1);
        self.body.erase_operands(self.op_handles[&op], number, count);
        self.ops.get_mut(&op).unwrap().operands.drain(number..number + count);
        Some(())
    }

    fn set_operands(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let values = self.some_values();
        self.body.set_operands(self.op_handles[&op], &self.handles(&values));
        self.ops.get_mut(&op).unwrap().operands = values;
        Some(())
    }

    fn add_result(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let ty = self.random.below(3);
        let value = self.body.add_result(self.op_handles[&op], self.types[ty]);
        let id = self.adopt_value(value, ty);
        self.ops.get_mut(&op).unwrap().results.push(id);
        self.refresh_results(op);
        Some(())
    }

    fn erase_result(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let value = self.random.pick(&self.ops[&op].results)?;
        if self.ops.values().any(|op| op.operands.contains(&value)) {
            return None;
        }
        let results = &mut self.ops.get_mut(&op).unwrap().results;
        let number = results.iter().position(|&result| result == value).unwrap();
        results.remove(number);
        self.body.erase_result(self.op_handles[&op], number);
        self.values.remove(&value);
        self.value_handles.remove(&value);
        self.refresh_results(op);
        Some(())
    }

    fn set_attr(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let name = NAMES[self.random.below(NAMES.len())];
        let value = self.random.below(100) as i64;
        let (id, attr) = (self.cx.identifier(name), self.cx.int_attr(self.cx.i64(), value));
        let handle = self.op_handles[&op];
        let attrs = &mut self.ops.get_mut(&op).unwrap().attrs;
        let there = [false, true].map(|kind| attrs.contains_key(&(kind, name.to_string())));
        match self.random.below(4) {
            0 if !there[1] => {
                self.body.set_property(&self.cx, handle, id, attr);
                attrs.insert((false, name.to_string()), value);
            }
            1 if !there[0] => {
                self.body.set_discardable_attr(&self.cx, handle, id, attr);
                attrs.insert((true, name.to_string()), value);
            }
            _ => {
                let kind = if there[0] || there[1] { there[1] } else { !inherent(name) };
                self.body.set_attr(&self.cx, handle, id, attr);
                attrs.insert((kind, name.to_string()), value);
            }
        }
        Some(())
    }

    fn erase_attr(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let name = NAMES[self.random.below(NAMES.len())];
        let erased = self.body.erase_attr(self.op_handles[&op], self.cx.identifier(name));
        let attrs = &mut self.ops.get_mut(&op).unwrap().attrs;
        let first = attrs.remove(&(false, name.to_string()));
        let value = first.or_else(|| attrs.remove(&(true, name.to_string())));
        assert_eq!(erased, value.map(|value| self.cx.int_attr(self.cx.i64(), value)));
        Some(())
    }

    fn set_attrs(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let kind = self.random.below(3);
        let attrs = &mut self.ops.get_mut(&op).unwrap().attrs;
        let other: Vec<String> =
            attrs.keys().filter(|k| kind != 2 && k.0 == (kind == 0)).map(|k| k.1.clone()).collect();
        attrs.retain(|key, _| kind != 2 && key.0 == (kind == 0));
        let mut list = Vec::new();
        for name in NAMES {
            if self.random.below(3) == 0 && !other.iter().any(|o| o == name) {
                let value = self.random.below(100) as i64;
                list.push(self.cx.named(name, self.cx.int_attr(self.cx.i64(), value)));
                let discardable = if kind == 2 { !inherent(name) } else { kind == 1 };
                attrs.insert((discardable, name.to_string()), value);
            }
        }
        let handle = self.op_handles[&op];
        match kind {
            0 => self.body.set_properties(&self.cx, handle, &list),
            1 => self.body.set_discardable_attrs(&self.cx, handle, &list),
            _ => self.body.set_attrs(&self.cx, handle, &list),
        }
        Some(())
    }

    fn set_successors(&mut self) -> Option<()> {
        let op = self.any_op()?;
        let blocks = self.some_blocks();
        let handles: Vec<Block> = blocks.iter().map(|b| self.block_handles[b]).collect();
        let handle = self.op_handles[&op];
        let model = &mut self.ops.get_mut(&op).unwrap().successors;
        if !model.is_empty() && !blocks.is_empty() && self.random.below(2) == 0 {
            let number = self.random.below(model.len());
            self.body.set_successor(handle, number, handles[0]);
            model[number] = blocks[0];
        } else {
            self.body.set_successors(handle, &handles);
            *model = blocks;
        }
        Some(())
    }

    fn replace_uses(&mut self) -> Option<()> {
        let (old, new) = (self.any_value()?, self.any_value()?);
        self.body.replace_all_uses(self.value_handles[&old], self.value_handles[&new]);
        self.replace_value(old, new, |_, _| true);
        Some(())
    }

    fn replace_some_uses(&mut self) -> Option<()> {
        let (old, new, op) = (self.any_value()?, self.any_value()?, self.any_op()?);
        let (from, to) = (self.value_handles[&old], self.value_handles[&new]);
        if self.random.below(2) == 0 {
            self.body.replace_all_uses_except(from, to, self.op_handles[&op]);
            self.replace_value(old, new, |id, _| id != op);
        } else {
            self.body.replace_uses_if(from, to, |body, slot| body.use_number(slot) % 2 == 0);
            self.replace_value(old, new, |_, number| number % 2 == 0);
        }
        Some(())
    }

    fn replace_block_uses(&mut self) -> Option<()> {
        let (old, new) = (self.any_block()?, self.any_block()?);
        let (from, to) = (self.block_handles[&old], self.block_handles[&new]);
        let all = self.random.below(2) == 0;
        match all {
            true => self.body.replace_all_block_uses(from, to),
            false => self.body.replace_block_uses_if(from, to, |_, _, number| number == 0),
        }
        for op in self.ops.values_mut() {
            for (number, block) in op.successors.iter_mut().enumerate() {
                if *block == old && (all || number == 0) {
                    *block = new;
                }
            }
        }
        Some(())
    }

    fn insert_arg(&mut self) -> Option<()> {
        let block = self.any_block()?;
        let number = self.random.below(self.blocks[&block].args.len() + 1);
        let ty = self.random.below(3);
        let handle = self.block_handles[&block];
        let value = self.body.insert_block_arg(handle, number, self.types[ty], Location::UNKNOWN);
        let id = self.adopt_value(value, ty);
        self.blocks.get_mut(&block).unwrap().args.insert(number, id);
        Some(())
    }

    fn erase_arg(&mut self) -> Option<()> {
        let block = self.any_block()?;
        let value = self.random.pick(&self.blocks[&block].args)?;
        let number = self.blocks[&block].args.iter().position(|&arg| arg == value).unwrap();
        self.body.erase_uses(self.value_handles[&value]);
        self.body.erase_block_arg(self.block_handles[&block], number);
        for op in self.ops.values_mut() {
            op.operands.retain(|&operand| operand != value);
        }
        self.blocks.get_mut(&block).unwrap().args.remove(number);
        self.values.remove(&value);
        self.value_handles.remove(&value);
        Some(())
    }

    fn split_block(&mut self) -> Option<()> {
        let block = self.any_attached_block()?;
        let op = self.random.pick(&self.blocks[&block].ops)?;
        let new = self.body.split_block(self.op_handles[&op]);
        let id = self.id();
        let data = self.blocks.get_mut(&block).unwrap();
        let at = data.ops.iter().position(|&other| other == op).unwrap();
        let ops = data.ops.split_off(at);
        let region = data.region.unwrap();
        for op in &ops {
            self.ops.get_mut(op).unwrap().block = Some(id);
        }
        self.blocks.insert(id, MBlock { args: Vec::new(), ops, region: Some(region) });
        self.block_handles.insert(id, new);
        let list = &mut self.regions.get_mut(&region).unwrap().blocks;
        let at = list.iter().position(|&b| b == block).unwrap();
        list.insert(at + 1, id);
        Some(())
    }

    fn inline_block(&mut self) -> Option<()> {
        let block = self.any_block()?;
        let (point, into, at) = self.any_place(None)?;
        let nested = self.blocks[&into].region.is_some_and(|r| self.region_inside_block(r, block));
        let used = self.ops.values().any(|op| op.successors.contains(&block));
        let values: Vec<Id> = self.values.keys().copied().collect();
        let values: Vec<Id> =
            values.into_iter().filter(|v| !self.blocks[&block].args.contains(v)).collect();
        if into == block || nested || used || values.is_empty() {
            return None;
        }
        let args = self.blocks[&block].args.clone();
        let new: Vec<Id> = args.iter().map(|_| self.random.pick(&values).unwrap()).collect();
        self.body.inline_block(self.block_handles[&block], point, &self.handles(&new));
        for (old, new) in args.into_iter().zip(new) {
            self.replace_value(old, new, |_, _| true);
        }
        let ops = std::mem::take(&mut self.blocks.get_mut(&block).unwrap().ops);
        for op in &ops {
            self.ops.get_mut(op).unwrap().block = Some(into);
        }
        self.blocks.get_mut(&into).unwrap().ops.splice(at..at, ops);
        self.unlink_block(block);
        self.forget(&[], &[block]);
        Some(())
    }

    fn move_block(&mut self) -> Option<()> {
        let (block, other) = (self.any_block()?, self.any_attached_block()?);
        let region = self.blocks[&other].region.unwrap();
        if block == other || self.region_inside_block(region, block) {
            return None;
        }
        self.unlink_block(block);
        let (from, to) = (self.block_handles[&block], self.block_handles[&other]);
        let list = &mut self.regions.get_mut(&region).unwrap().blocks;
        let at = list.iter().position(|&b| b == other).unwrap();
        match self.random.below(4) {
            0 => {
                self.body.move_block_before(from, to);
                list.insert(at, block);
            }
            1 => {
                self.body.move_block_after(from, to);
                list.insert(at + 1, block);
            }
            2 => {
                self.body.move_block_to_end(from, self.region_handles[&region]);
                list.push(block);
            }
            _ => {
                self.body.detach_block(from);
                return Some(());
            }
        }
        self.blocks.get_mut(&block).unwrap().region = Some(region);
        Some(())
    }

    fn erase_block(&mut self) -> Option<()> {
        let block = self.any_block()?;
        let (ops, blocks) = (self.ops_in(&[block]), self.all_blocks(&[block]));
        if self.used_outside(&ops, &blocks) {
            return None;
        }
        self.body.erase_block(self.block_handles[&block]);
        self.unlink_block(block);
        self.forget(&ops, &blocks);
        Some(())
    }

    fn take_region(&mut self) -> Option<()> {
        let (from, to) = (self.any_region(), self.any_region());
        let blocks = self.regions[&from].blocks.clone();
        if from == to || blocks.iter().any(|&block| self.region_inside_block(to, block)) {
            return None;
        }
        // A region must not be moved below itself either when it is empty.
        if self.region_inside_op(to, self.regions[&from].parent) {
            return None;
        }
        let before = self.random.pick(&self.regions[&to].blocks.clone());
        let (source, target) = (self.region_handles[&from], self.region_handles[&to]);
        let at = match before {
            Some(before) if self.random.below(2) == 0 => {
                self.body.inline_region_before(source, self.block_handles[&before]);
                self.regions[&to].blocks.iter().position(|&b| b == before).unwrap()
            }
            _ => {
                self.body.take_region_body(source, target);
                self.regions[&to].blocks.len()
            }
        };
        self.regions.get_mut(&from).unwrap().blocks.clear();
        for block in &blocks {
            self.blocks.get_mut(block).unwrap().region = Some(to);
        }
        self.regions.get_mut(&to).unwrap().blocks.splice(at..at, blocks);
        Some(())
    }

    fn erase_region(&mut self) -> Option<()> {
        let region = self.any_region();
        let list = self.regions[&region].blocks.clone();
        let (ops, blocks) = (self.ops_in(&list), self.all_blocks(&list));
        if self.used_outside(&ops, &blocks) || ops.len() > 10 {
            return None;
        }
        self.body.erase_region_contents(self.region_handles[&region]);
        self.regions.get_mut(&region).unwrap().blocks.clear();
        self.forget(&ops, &blocks);
        Some(())
    }

    fn clone_op(&mut self) -> Option<()> {
        let op = self.any_op()?;
        if self.ops.len() > 60 {
            return None;
        }
        let mut map = IrMapping::new();
        let mut replaced = None;
        if let (Some(from), Some(to)) = (self.any_value(), self.any_value()) {
            let inner = self.ops_in(&self.blocks_of(op));
            let blocks = self.all_blocks(&self.blocks_of(op));
            let inside = self.ops[&op].results.contains(&from)
                || inner.iter().any(|op| self.ops[op].results.contains(&from))
                || blocks.iter().any(|block| self.blocks[block].args.contains(&from));
            if !inside {
                map.map(self.value_handles[&from], self.value_handles[&to]);
                replaced = Some((from, to));
            }
        }
        let copy = self.body.clone_op(self.op_handles[&op], &mut map);
        let mut ids = Copies { replaced, ..Copies::default() };
        let id = self.copy_shape(op, copy, &mut ids);
        self.copy_references(&ids);
        if let Some((point, block, at)) = self.any_place(Some(id)) {
            self.body.insert_op(point, copy);
            self.link(id, block, at);
        }
        Some(())
    }

    fn clone_region(&mut self) -> Option<()> {
        let (from, to) = (self.any_region(), self.any_region());
        let list = self.regions[&from].blocks.clone();
        if self.ops.len() > 60 {
            return None;
        }
        let before = self.random.pick(&self.regions[&to].blocks.clone());
        let (source, target) = (self.region_handles[&from], self.region_handles[&to]);
        let at = match before {
            Some(before) => self.regions[&to].blocks.iter().position(|&b| b == before).unwrap(),
            None => self.regions[&to].blocks.len(),
        };
        let before = before.map(|block| self.block_handles[&block]);
        self.body.clone_region(source, target, before, &mut IrMapping::new());
        let copies: Vec<Block> = self.body.blocks(target).skip(at).take(list.len()).collect();
        let mut ids = Copies::default();
        let mut new = Vec::new();
        for (block, copy) in list.into_iter().zip(copies) {
            let id = self.copy_block(block, copy, &mut ids);
            self.blocks.get_mut(&id).unwrap().region = Some(to);
            new.push(id);
        }
        self.copy_references(&ids);
        self.regions.get_mut(&to).unwrap().blocks.splice(at..at, new);
        Some(())
    }

    fn copy_shape(&mut self, op: Id, copy: Op, ids: &mut Copies) -> Id {
        let id = self.id();
        let mut model = self.ops[&op].clone();
        let regions = std::mem::take(&mut model.regions);
        model.block = None;
        for (number, result) in model.results.iter_mut().enumerate() {
            let ty = self.values[result];
            let value = self.adopt_value(self.body.result(copy, number), ty);
            ids.values.insert(*result, value);
            *result = value;
        }
        self.ops.insert(id, model);
        self.op_handles.insert(id, copy);
        self.adopt_regions(id);
        ids.ops.push(id);
        for (number, region) in regions.into_iter().enumerate() {
            let target = self.ops[&id].regions[number];
            let copies: Vec<Block> = self.body.blocks(self.region_handles[&target]).collect();
            for (block, copy) in self.regions[&region].blocks.clone().into_iter().zip(copies) {
                let block = self.copy_block(block, copy, ids);
                self.blocks.get_mut(&block).unwrap().region = Some(target);
                self.regions.get_mut(&target).unwrap().blocks.push(block);
            }
        }
        id
    }

    fn copy_block(&mut self, block: Id, copy: Block, ids: &mut Copies) -> Id {
        let id = self.id();
        let model = self.blocks[&block].clone();
        self.blocks.insert(id, MBlock::default());
        self.block_handles.insert(id, copy);
        ids.blocks.insert(block, id);
        for (number, arg) in model.args.into_iter().enumerate() {
            let value = self.adopt_value(self.body.block_arg(copy, number), self.values[&arg]);
            ids.values.insert(arg, value);
            self.blocks.get_mut(&id).unwrap().args.push(value);
        }
        let copies: Vec<Op> = self.body.ops(copy).collect();
        for (at, (op, copy)) in model.ops.into_iter().zip(copies).enumerate() {
            let op = self.copy_shape(op, copy, ids);
            self.link(op, id, at);
        }
        id
    }

    fn copy_references(&mut self, ids: &Copies) {
        for op in &ids.ops {
            let op = self.ops.get_mut(op).unwrap();
            for value in &mut op.operands {
                match ids.replaced {
                    Some((from, to)) if from == *value => *value = to,
                    _ => *value = *ids.values.get(value).unwrap_or(value),
                }
            }
            for block in &mut op.successors {
                *block = *ids.blocks.get(block).unwrap_or(block);
            }
        }
    }

    fn set_type(&mut self) -> Option<()> {
        let value = self.any_value()?;
        let ty = self.random.below(3);
        self.body.set_value_type(self.value_handles[&value], self.types[ty]);
        self.values.insert(value, ty);
        Some(())
    }

    fn replace_op(&mut self) -> Option<()> {
        let op = self.any_op()?;
        if !self.ops[&op].regions.is_empty() {
            return None;
        }
        let results = self.ops[&op].results.clone();
        let values: Vec<Id> =
            self.values.keys().copied().filter(|v| !results.contains(v)).collect();
        if values.is_empty() {
            return None;
        }
        let new: Vec<Id> = results.iter().map(|_| self.random.pick(&values).unwrap()).collect();
        self.body.replace_op_with_values(self.op_handles[&op], &self.handles(&new));
        for (old, new) in results.into_iter().zip(new) {
            self.replace_value(old, new, |_, _| true);
        }
        self.unlink(op);
        self.forget(&[op], &[]);
        Some(())
    }

    // Comparing.

    fn compare(&self) {
        self.body.check_links().unwrap();
        assert_eq!(self.body.num_ops(), self.ops.len());
        for (id, op) in &self.ops {
            self.compare_op(*id, op);
        }
        for (id, region) in &self.regions {
            let handle = self.region_handles[id];
            let blocks: Vec<Block> = self.body.blocks(handle).collect();
            let expected: Vec<Block> =
                region.blocks.iter().map(|b| self.block_handles[b]).collect();
            assert_eq!(blocks, expected);
            let reversed: Vec<Block> = self.body.blocks_reversed(handle).collect();
            assert!(reversed.iter().rev().eq(expected.iter()));
            assert_eq!(self.body.region_parent(handle), Some(self.op_handles[&region.parent]));
        }
        for (id, block) in &self.blocks {
            self.compare_block(*id, block);
        }
        for (id, ty) in &self.values {
            let handle = self.value_handles[id];
            assert_eq!(self.body.value_type(handle), self.types[*ty]);
            let mut uses: Vec<(Op, usize)> = self
                .body
                .uses(handle)
                .map(|slot| (self.body.use_owner(slot), self.body.use_number(slot)))
                .collect();
            let mut expected = Vec::new();
            for (op, data) in &self.ops {
                for (number, operand) in data.operands.iter().enumerate() {
                    if operand == id {
                        expected.push((self.op_handles[op], number));
                    }
                }
            }
            uses.sort();
            expected.sort();
            assert_eq!(uses, expected);
            assert_eq!(self.body.is_unused(handle), expected.is_empty());
            assert_eq!(self.body.has_one_use(handle), expected.len() == 1);
        }
        self.compare_walks();
    }

    fn compare_op(&self, id: Id, op: &MOp) {
        let (body, handle) = (&self.body, self.op_handles[&id]);
        assert!(body.operands(handle).eq(self.handles(&op.operands)));
        assert!(body.results(handle).eq(self.handles(&op.results)));
        for (number, result) in body.results(handle).enumerate() {
            assert_eq!(body.definition(result), ValueDef::Result(handle, number));
        }
        assert!(body.successors(handle).eq(op.successors.iter().map(|b| self.block_handles[b])));
        let regions: Vec<Region> = op.regions.iter().map(|r| self.region_handles[r]).collect();
        assert_eq!(body.regions(handle), regions);
        assert_eq!(body.block_of(handle), op.block.map(|block| self.block_handles[&block]));
        assert_eq!(body.is_stub(handle), op.stub);
        let attrs: Vec<(String, i64)> = body
            .attrs(handle)
            .iter()
            .map(|attr| (self.cx.str(attr.name).into_owned(), self.number(attr.value)))
            .collect();
        let expected: Vec<(String, i64)> =
            op.attrs.iter().map(|(key, value)| (key.1.clone(), *value)).collect();
        assert_eq!(attrs, expected);
        let properties = op.attrs.keys().filter(|key| !key.0).count();
        assert_eq!(body.properties(handle).len(), properties);
        assert_eq!(body.discardable_attrs(handle).len(), expected.len() - properties);
    }

    fn number(&self, attr: irtool::context::Attribute) -> i64 {
        (0..100).find(|&n| self.cx.int_attr(self.cx.i64(), n) == attr).unwrap()
    }

    fn compare_block(&self, id: Id, block: &MBlock) {
        let (body, handle) = (&self.body, self.block_handles[&id]);
        let expected: Vec<Op> = block.ops.iter().map(|op| self.op_handles[op]).collect();
        assert!(body.ops(handle).eq(expected.iter().copied()));
        assert!(body.ops_reversed(handle).eq(expected.iter().rev().copied()));
        for pair in expected.windows(2) {
            assert!(body.is_before(pair[0], pair[1]) && !body.is_before(pair[1], pair[0]));
        }
        assert!(body.block_args(handle).eq(self.handles(&block.args)));
        for (number, arg) in body.block_args(handle).enumerate() {
            assert_eq!(body.definition(arg), ValueDef::Argument(handle, number));
        }
        assert_eq!(body.region_of(handle), block.region.map(|region| self.region_handles[&region]));
        let mut uses: Vec<(Op, usize)> = body.block_uses(handle).collect();
        let mut expected = Vec::new();
        for (op, data) in &self.ops {
            for (number, successor) in data.successors.iter().enumerate() {
                if *successor == id {
                    expected.push((self.op_handles[op], number));
                }
            }
        }
        uses.sort();
        expected.sort();
        assert_eq!(uses, expected);
    }

    fn compare_walks(&self) {
        for (&id, &handle) in &self.op_handles {
            let mut pre = vec![id];
            pre.extend(self.ops_in(&self.blocks_of(id)));
            let mut walked = Vec::new();
            self.body.walk(handle, |op| walked.push(op));
            let expected: Vec<Op> = pre.iter().map(|op| self.op_handles[op]).collect();
            assert_eq!(walked, expected);
            let mut walked = Vec::new();
            self.body.walk_post(handle, |op| walked.push(op));
            let mut post = Vec::new();
            self.post_order(id, &mut post);
            assert_eq!(walked, post);
        }
    }

    fn post_order(&self, op: Id, into: &mut Vec<Op>) {
        for block in self.blocks_of(op) {
            for &op in &self.blocks[&block].ops {
                self.post_order(op, into);
            }
        }
        into.push(self.op_handles[&op]);
    }
}

#[derive(Default)]
struct Copies {
    ops: Vec<Id>,
    values: BTreeMap<Id, Id>,
    blocks: BTreeMap<Id, Id>,
    replaced: Option<(Id, Id)>,
}

fn run(seed: u64, steps: usize) {
    let mut world = World::new(seed);
    for step in 0..steps {
        if world.step().is_some() && step % 4 == 0 {
            world.compare();
        }
    }
    world.compare();
    let copy = world.body.clone();
    let original = std::mem::replace(&mut world.body, copy);
    world.compare();
    drop(original);
}

#[test]
fn random_edits_agree_with_the_model() {
    for seed in 0..400 {
        let result = std::panic::catch_unwind(|| run(seed, 150));
        if let Err(panic) = result {
            eprintln!("the seed is {seed}");
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn a_long_sequence_of_edits_agrees_with_the_model() {
    run(1_000_003, 2_000);
}
