//! Copying IR: cloning within a body, importing from another one.
//!
//! A copy is made in two passes: first everything that can be referred to (ops with results,
//! blocks with arguments), then what refers (operands, successors), so that a reference may come
//! before what it refers to. What is nested is copied to any depth without recursion; child
//! bodies are cloned whole, since no value crosses into them.
//!
//! What the source uses and does not define comes from the mapping. Where that has no entry,
//! cloning keeps the value (it is of the same body), and importing fails: nothing crosses an
//! isolated boundary unasked.

use super::body::Body;
use super::handle::{Block, Op, Region, Value};
use super::mapping::IrMapping;
use super::place::InsertPoint;
use smallvec::SmallVec;

/// Why IR could not be imported from another body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImportError {
    /// The value, of the source, is defined outside what is imported, and nothing stands for it.
    UnmappedValue(Value),
    /// The block, of the source, is outside what is imported, and nothing stands for it.
    UnmappedBlock(Block),
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ImportError::UnmappedValue(_) => f.write_str("uses a value from outside"),
            ImportError::UnmappedBlock(_) => f.write_str("branches to a block outside"),
        }
    }
}

impl std::error::Error for ImportError {}

impl Body {
    /// A detached copy of an op with everything nested in it.
    ///
    /// ```
    /// # use irtool::context::{Context, Location};
    /// # use irtool::ir::{Body, IrMapping, OpState};
    /// # let cx = Context::default();
    /// # let mut body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 0);
    /// let state = OpState::new(cx.op_name("test.a"), Location::UNKNOWN).result(cx.i32());
    /// let op = body.create(&cx, &state);
    /// let mut map = IrMapping::new();
    /// let copy = body.clone_op(op, &mut map);
    /// assert_eq!(map.lookup(body.result(op, 0)), Some(body.result(copy, 0)));
    /// ```
    ///
    /// # Panics
    /// When the op is the root: clone the body instead.
    pub fn clone_op(&mut self, op: Op, map: &mut IrMapping) -> Op {
        let mut copier = Copier::new(self, None, map);
        copier.op(op).expect("everything is visible in one body")
    }

    /// A copy of an op at a place.
    ///
    /// # Panics
    /// When the op is the root.
    pub fn clone_op_at(&mut self, op: Op, point: InsertPoint, map: &mut IrMapping) -> Op {
        let copy = self.clone_op(op, map);
        self.insert_op(point, copy);
        copy
    }

    /// Copies the blocks of a region to the end of another, or before one of that region's blocks.
    ///
    /// # Panics
    /// When `before` is not in `to`.
    pub fn clone_region(
        &mut self,
        from: Region,
        to: Region,
        before: Option<Block>,
        map: &mut IrMapping,
    ) {
        let mut copier = Copier::new(self, None, map);
        copier.region(from, to, before).expect("everything is visible in one body");
    }

    /// A detached copy of an op of another body, with everything nested in it.
    ///
    /// # Errors
    /// When it uses something that it does not define and that `map` has no entry for: nothing is
    /// left of the copy then, `map` aside.
    ///
    /// # Panics
    /// When the op is the root of its body: adopt a clone of that body instead.
    pub fn import_op(
        &mut self,
        source: &Body,
        op: Op,
        map: &mut IrMapping,
    ) -> Result<Op, ImportError> {
        Copier::new(self, Some(source), map).op(op)
    }

    /// Copies the blocks of a region of another body to the end of a region, or before one of that
    /// region's blocks.
    ///
    /// # Errors
    /// As [`Body::import_op`].
    ///
    /// # Panics
    /// When `before` is not in `to`.
    pub fn import_region(
        &mut self,
        source: &Body,
        from: Region,
        to: Region,
        before: Option<Block>,
        map: &mut IrMapping,
    ) -> Result<(), ImportError> {
        Copier::new(self, Some(source), map).region(from, to, before)
    }
}

struct Copier<'a> {
    target: &'a mut Body,
    /// `None`: the target itself.
    source: Option<&'a Body>,
    map: &'a mut IrMapping,
    /// Regions whose contents are still to be copied.
    regions: Vec<(Region, Region)>,
    /// Original and copy of each op that refers to something.
    referring: SmallVec<[(Op, Op); 4]>,
}

impl<'a> Copier<'a> {
    fn new(target: &'a mut Body, source: Option<&'a Body>, map: &'a mut IrMapping) -> Self {
        Self { target, source, map, regions: Vec::new(), referring: SmallVec::new() }
    }

    fn source(&self) -> &Body {
        self.source.unwrap_or(self.target)
    }

    fn op(&mut self, op: Op) -> Result<Op, ImportError> {
        assert!(op != self.source().root(), "the root of a body is copied with the body");
        self.target.touch();
        let copy = self.shape(op);
        match self.fill() {
            Ok(()) => Ok(copy),
            Err(error) => {
                self.target.drop_all_references(copy);
                self.target.erase_op(copy);
                Err(error)
            }
        }
    }

    fn region(
        &mut self,
        from: Region,
        to: Region,
        before: Option<Block>,
    ) -> Result<(), ImportError> {
        self.target.touch_cfg();
        let blocks = self.blocks(from);
        match self.fill() {
            Ok(()) => {
                for block in blocks {
                    match before {
                        Some(before) => {
                            assert!(self.target.region_of(before) == Some(to), "not in the region");
                            self.target.insert_block_before(before, block);
                        }
                        None => self.target.append_block(to, block),
                    }
                }
                Ok(())
            }
            Err(error) => {
                self.target.erase_detached_blocks(&blocks);
                Err(error)
            }
        }
    }

    /// Copies the contents of the pending regions, then what refers.
    fn fill(&mut self) -> Result<(), ImportError> {
        while let Some((from, to)) = self.regions.pop() {
            for block in self.blocks(from) {
                self.target.append_block(to, block);
            }
        }
        for (op, copy) in std::mem::take(&mut self.referring) {
            self.references(op, copy)?;
        }
        Ok(())
    }

    /// Detached copies of the blocks of a region.
    fn blocks(&mut self, from: Region) -> SmallVec<[Block; 4]> {
        let mut copies = SmallVec::new();
        // Where source and target are one body, the copies must not join what is iterated over:
        // they stay detached until all are made.
        let mut next = self.source().first_block(from);
        while let Some(block) = next {
            let copy = self.target.create_block();
            for number in 0..self.source().num_block_args(block) {
                let slot = self.source().block_arg_slots(block)[number];
                let ty = self.source().value_type(slot.value);
                let value = self.target.add_block_arg(copy, ty, slot.location);
                self.map.map(slot.value, value);
            }
            self.map.map_block(block, copy);
            let mut op = self.source().first_op(block);
            while let Some(at) = op {
                let copied = self.shape(at);
                self.target.append_op(copy, copied);
                op = self.source().next_op(at);
            }
            copies.push(copy);
            next = self.source().next_block(block);
        }
        copies
    }

    /// A detached copy of an op with results, attributes and empty regions.
    fn shape(&mut self, op: Op) -> Op {
        let source = self.source();
        let data = source.ops[op];
        let successors = source.num_successors(op);
        let regions = source.regions(op).len();
        let child = source.child(op).cloned();
        let attrs = data.attrs as usize..data.attrs as usize + data.num_attrs as usize;
        let copy = self.target.push_op(data.name, data.traits, data.location);
        let first = self.target.attrs.len();
        match self.source {
            Some(source) => self.target.attrs.extend_from_slice(&source.attrs[attrs]),
            None => self.target.attrs.extend_from_within(attrs),
        }
        self.target.set_attr_slice(copy, first, data.num_props.into(), data.num_attrs.into());
        for number in 0..data.num_results as usize {
            let result = self.source().result(op, number);
            let ty = self.source().value_type(result);
            let value = self.target.push_result(copy, ty);
            self.map.map(result, value);
        }
        if let Some(child) = child {
            self.target.set_child(copy, Box::new(child));
        }
        self.target.add_regions(copy, regions);
        for number in 0..regions {
            let pair = (self.source().regions(op)[number], self.target.regions(copy)[number]);
            self.regions.push(pair);
        }
        if data.num_operands > 0 || successors > 0 {
            self.referring.push((op, copy));
        }
        copy
    }

    fn references(&mut self, op: Op, copy: Op) -> Result<(), ImportError> {
        self.target.ops[copy].operands = self.target.operands.len() as u32;
        for number in 0..self.source().num_operands(op) {
            let value = self.source().operand(op, number);
            let value = match self.map.lookup(value) {
                Some(value) => value,
                None if self.source.is_none() => value,
                None => return Err(ImportError::UnmappedValue(value)),
            };
            self.target.push_operand(copy, value);
        }
        for number in 0..self.source().num_successors(op) {
            let block = self.source().successor(op, number);
            let block = match self.map.lookup_block(block) {
                Some(block) => block,
                None if self.source.is_none() => block,
                None => return Err(ImportError::UnmappedBlock(block)),
            };
            self.target.touch_cfg();
            self.target.push_successor(copy, block);
        }
        Ok(())
    }
}
