//! The symbols of one table by name, kept while the table changes.

use super::super::body::Body;
use super::super::handle::Op;
use super::super::place::InsertPoint;
use super::{SymbolLimit, SymbolUses, Symbols};
use crate::context::{Context, Identifier};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// The symbols that are directly in an op's region, by name.
///
/// It belongs to one body: the table's op is not a stub (for a module, it is the root of the
/// module's body), and the symbols are ops or stubs of that body.
///
/// ```
/// # use irtool::context::{Context, Location};
/// # use irtool::ir::{Body, InsertPoint, OpState, SymbolTable};
/// let cx = Context::default();
/// let mut module = Body::new(&cx, cx.op_name("builtin.module"), Location::UNKNOWN, 1);
/// let block = module.create_block();
/// module.append_block(module.regions(module.root())[0], block);
///
/// let mut table = SymbolTable::new(&cx, &module, module.root());
/// let function = OpState::new(cx.op_name("test.func"), Location::UNKNOWN)
///     .attr(cx.identifier("sym_name"), cx.string_attr("f"));
/// let first = module.create(&cx, &function);
/// let second = module.create(&cx, &function);
/// assert_eq!(table.insert(&mut module, first, None), cx.identifier("f"));
/// assert_eq!(table.insert(&mut module, second, None), cx.identifier("f_0"));
/// assert_eq!(table.lookup(cx.identifier("f_0")), Some(second));
/// ```
#[derive(Clone, Debug)]
pub struct SymbolTable<'c> {
    symbols: Symbols<'c>,
    table: Op,
    by_name: IndexMap<Identifier, Op, FxBuildHasher>,
    /// The next suffix that makes a name unique.
    counter: usize,
}

/// Why a symbol was not renamed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RenameError {
    /// The op defines no symbol of the table.
    NotInTable,
    /// Another symbol of the table has that name.
    NameTaken,
}

impl std::fmt::Display for RenameError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RenameError::NotInTable => f.write_str("the op is not in the symbol table"),
            RenameError::NameTaken => f.write_str("another symbol has that name"),
        }
    }
}

impl std::error::Error for RenameError {}

impl<'c> SymbolTable<'c> {
    /// The symbols in the first region of `table`. Of several with one name, the first counts.
    ///
    /// # Panics
    /// When the op is a stub: build the table from the child body and its root.
    pub fn new(cx: &'c Context, body: &Body, table: Op) -> Self {
        assert!(!body.is_stub(table), "the symbols of a stub are in the child body");
        let symbols = Symbols::new(cx);
        let mut by_name = IndexMap::default();
        let first = body.regions(table).first().and_then(|&region| body.first_block(region));
        for op in first.into_iter().flat_map(|block| body.ops(block)) {
            if let Some(name) = symbols.name(body, op) {
                by_name.entry(name).or_insert(op);
            }
        }
        Self { symbols, table, by_name, counter: 0 }
    }

    /// The op whose symbols these are.
    pub fn op(&self) -> Op {
        self.table
    }

    /// The op that defines a symbol.
    #[inline]
    pub fn lookup(&self, name: Identifier) -> Option<Op> {
        self.by_name.get(&name).copied()
    }

    /// Names and ops: in the order of the block, until a symbol is removed or renamed.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Identifier, Op)> + '_ {
        self.by_name.iter().map(|(&name, &op)| (name, op))
    }

    /// Number of symbols.
    pub fn len(&self) -> usize {
        self.by_name.len()
    }

    /// Whether there are no symbols.
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// Enters the symbol that `op` defines and returns its name. Where that is taken, the op gets
    /// a new one first, by a suffix: `_0`, `_1` and so on.
    ///
    /// A detached op is put at `point`; without one, at the end of the table's block, before its
    /// terminator if it has one.
    ///
    /// # Panics
    /// When the op defines no symbol, is nested elsewhere than directly in the table, or is
    /// detached while the table has no block.
    pub fn insert(&mut self, body: &mut Body, op: Op, point: Option<InsertPoint>) -> Identifier {
        if body.block_of(op).is_some() {
            assert!(body.parent_op(op) == Some(self.table), "the symbol is in another table");
        } else {
            let point = point.unwrap_or_else(|| self.end(body));
            body.insert_op(point, op);
        }
        let name = self.symbols.name(body, op).expect("the op defines a symbol");
        match self.by_name.get(&name) {
            Some(&known) if known == op => name,
            Some(_) => {
                let name = self.unique_name(name, |_| false);
                self.symbols.set_name(body, op, name);
                self.by_name.insert(name, op);
                name
            }
            None => {
                self.by_name.insert(name, op);
                name
            }
        }
    }

    /// Takes a symbol out of the table; the op stays where it is.
    pub fn remove(&mut self, name: Identifier) -> Option<Op> {
        self.by_name.swap_remove(&name)
    }

    /// Takes a symbol out of the table and erases its op.
    ///
    /// # Panics
    /// As [`Body::erase_op`].
    pub fn erase(&mut self, body: &mut Body, op: Op) {
        if let Some(name) = self.symbols.name(body, op)
            && self.lookup(name) == Some(op)
        {
            self.remove(name);
        }
        body.erase_op(op);
    }

    /// Renames a symbol, and all references to it in the table.
    ///
    /// # Errors
    /// When the op is not a symbol of the table, or another one has that name: nothing is changed
    /// then.
    pub fn rename(&mut self, body: &mut Body, op: Op, new: Identifier) -> Result<(), RenameError> {
        let old = self.symbols.name(body, op).filter(|&old| self.lookup(old) == Some(op));
        let Some(old) = old else { return Err(RenameError::NotInTable) };
        if old == new {
            return Ok(());
        }
        if self.lookup(new).is_some() {
            return Err(RenameError::NameTaken);
        }
        let mut uses = SymbolUses::new(self.symbols.cx);
        uses.replace(body, &[op], new, SymbolLimit::Op(self.table));
        self.symbols.set_name(body, op, new);
        self.by_name.swap_remove(&old);
        self.by_name.insert(new, op);
        Ok(())
    }

    /// Renames a symbol, by a suffix, to a name that is neither in this table nor in `others`, and
    /// returns it.
    ///
    /// # Errors
    /// When the op is not a symbol of the table.
    pub fn rename_to_unique(
        &mut self,
        body: &mut Body,
        op: Op,
        others: &[&SymbolTable<'_>],
    ) -> Result<Identifier, RenameError> {
        let old = self.symbols.name(body, op).ok_or(RenameError::NotInTable)?;
        let new =
            self.unique_name(old, |name| others.iter().any(|other| other.lookup(name).is_some()));
        self.rename(body, op, new)?;
        Ok(new)
    }

    fn unique_name(&mut self, name: Identifier, taken: impl Fn(Identifier) -> bool) -> Identifier {
        let cx = self.symbols.cx;
        loop {
            let mut bytes = cx.bytes(name).to_vec();
            bytes.extend_from_slice(format!("_{}", self.counter).as_bytes());
            self.counter += 1;
            let unique = cx.identifier(bytes);
            if self.lookup(unique).is_none() && !taken(unique) {
                return unique;
            }
        }
    }

    fn end(&self, body: &Body) -> InsertPoint {
        let first = body.regions(self.table).first().and_then(|&region| body.first_block(region));
        let block = first.expect("the table has a block");
        match body.terminator(block) {
            Some(terminator) => InsertPoint::Before(terminator),
            None => InsertPoint::AtEnd(block),
        }
    }
}
