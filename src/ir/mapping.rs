//! What stands for what when IR is copied.

use super::handle::{Block, Value};
use rustc_hash::FxHashMap;

/// Values and blocks of the source, with what stands for them in the copy.
///
/// Copying reads it for whatever is defined outside the copied IR, and adds what it creates.
#[derive(Clone, Default, Debug)]
pub struct IrMapping {
    values: FxHashMap<Value, Value>,
    blocks: FxHashMap<Block, Block>,
}

impl IrMapping {
    /// A mapping without entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes `to` stand for the value `from`.
    pub fn map(&mut self, from: Value, to: Value) {
        self.values.insert(from, to);
    }

    /// Makes each value of `to` stand for its counterpart in `from`.
    pub fn map_all(
        &mut self,
        from: impl IntoIterator<Item = Value>,
        to: impl IntoIterator<Item = Value>,
    ) {
        self.values.extend(from.into_iter().zip(to));
    }

    /// Makes `to` stand for the block `from`.
    pub fn map_block(&mut self, from: Block, to: Block) {
        self.blocks.insert(from, to);
    }

    /// What stands for a value.
    #[inline]
    pub fn lookup(&self, value: Value) -> Option<Value> {
        self.values.get(&value).copied()
    }

    /// What stands for a value: the value itself where nothing else does.
    #[inline]
    pub fn lookup_or_same(&self, value: Value) -> Value {
        self.lookup(value).unwrap_or(value)
    }

    /// What stands for a block.
    #[inline]
    pub fn lookup_block(&self, block: Block) -> Option<Block> {
        self.blocks.get(&block).copied()
    }

    /// Removes the entry of a value.
    pub fn unmap(&mut self, value: Value) {
        self.values.remove(&value);
    }

    /// Removes all entries and keeps the memory.
    pub fn clear(&mut self) {
        self.values.clear();
        self.blocks.clear();
    }
}
