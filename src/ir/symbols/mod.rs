//! Symbols: names that ops define, tables of them, references to them.
//!
//! An op defines a symbol when it has a string attribute `sym_name`; the op it is directly nested
//! in is its symbol table. References (`@table::@symbol`) stand in attributes, so they cross
//! isolated boundaries, and a symbol is not a value: everything here works on bodies and their
//! children.
//!
//! | question | where |
//! |---|---|
//! | name and visibility of one op | [`Symbols`] |
//! | names in one table, kept while it changes | [`SymbolTable`] |
//! | what a reference refers to | [`Symbols::resolve`] |
//! | who refers to a symbol; renaming it everywhere | [`SymbolUses`] |
//!
//! Scoping is MLIR's: a reference is looked up in the nearest symbol table around its op, so the
//! search for uses of a symbol does not enter nested tables, but looks there for references
//! with one more name in front.

mod refs;
mod scope;
mod table;
mod uses;

pub use scope::SymbolLimit;
pub use table::{RenameError, SymbolTable};
pub use uses::{SymbolUse, SymbolUses, UnknownSymbolTable};

use super::body::Body;
use super::handle::Op;
use crate::context::{AttrData, Attribute, Context, Identifier, Traits};
use smallvec::SmallVec;

/// Who may refer to a symbol.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Visibility {
    /// Anybody, in what is not visible here too.
    Public,
    /// What is in the symbol's table.
    Private,
    /// What is in the table's table, too, and so on up to where a table is not nested.
    Nested,
}

/// The context with the names that symbols are made of.
#[derive(Clone, Copy, Debug)]
pub struct Symbols<'c> {
    /// The context.
    pub cx: &'c Context,
    /// `sym_name`.
    pub name_attr: Identifier,
    /// `sym_visibility`.
    pub visibility_attr: Identifier,
}

/// What a reference refers to, and the way there.
#[derive(Clone, Debug)]
pub struct Resolved<'b> {
    /// The body that the symbol is in.
    pub body: &'b Body,
    /// The op that defines the symbol: where it is isolated, its stub.
    pub op: Op,
    /// The op for each name of the reference, `op` the last. Each is in the body of the one before.
    pub path: SmallVec<[Op; 2]>,
}

impl<'c> Symbols<'c> {
    /// The names, interned.
    pub fn new(cx: &'c Context) -> Self {
        let name_attr = cx.identifier("sym_name");
        let visibility_attr = cx.identifier("sym_visibility");
        Self { cx, name_attr, visibility_attr }
    }

    /// The symbol that an op defines.
    #[inline]
    pub fn name(&self, body: &Body, op: Op) -> Option<Identifier> {
        self.cx.string_value(body.attr(op, self.name_attr)?)
    }

    /// Sets the symbol that an op defines. References to it are not changed
    /// ([`SymbolUses::replace`] changes them).
    pub fn set_name(&self, body: &mut Body, op: Op, name: Identifier) {
        body.set_attr(self.cx, op, self.name_attr, self.cx.identifier_attr(name));
    }

    /// Who may refer to the symbol that an op defines. What is not a known visibility is public.
    pub fn visibility(&self, body: &Body, op: Op) -> Visibility {
        let value = body.attr(op, self.visibility_attr).and_then(|attr| self.cx.string_value(attr));
        match value.map(|value| self.cx.bytes(value)) {
            Some(b"private") => Visibility::Private,
            Some(b"nested") => Visibility::Nested,
            _ => Visibility::Public,
        }
    }

    /// Sets who may refer to the symbol that an op defines.
    pub fn set_visibility(&self, body: &mut Body, op: Op, visibility: Visibility) {
        let word = match visibility {
            Visibility::Public => {
                body.erase_attr(op, self.visibility_attr);
                return;
            }
            Visibility::Private => "private",
            Visibility::Nested => "nested",
        };
        body.set_attr(self.cx, op, self.visibility_attr, self.cx.string_attr(word));
    }

    /// The op directly in the symbol table `table` that defines a symbol: a search through the
    /// table's block. Of a stub, the child is searched, and the op found is in that.
    pub fn lookup_in<'b>(
        &self,
        body: &'b Body,
        table: Op,
        name: Identifier,
    ) -> Option<(&'b Body, Op)> {
        let (body, table) = inside(body, table);
        let &region = body.regions(table).first()?;
        let block = body.first_block(region)?;
        body.ops(block).find(|&op| self.name(body, op) == Some(name)).map(|op| (body, op))
    }

    /// What the symbol reference `reference` refers to when looked up in the symbol table `table`.
    pub fn resolve<'b>(
        &self,
        body: &'b Body,
        table: Op,
        reference: Attribute,
    ) -> Option<Resolved<'b>> {
        self.resolve_with(body, table, reference, |body, table, name| {
            self.lookup_in(body, table, name)
        })
    }

    /// As [`Symbols::resolve`], each name looked up by `lookup`: with a cache of tables, say.
    pub fn resolve_with<'b>(
        &self,
        body: &'b Body,
        table: Op,
        reference: Attribute,
        mut lookup: impl FnMut(&'b Body, Op, Identifier) -> Option<(&'b Body, Op)>,
    ) -> Option<Resolved<'b>> {
        let AttrData::SymbolRef { root, nested } = self.cx.attr_data(reference) else {
            return None;
        };
        let (mut body, mut op) = lookup(body, table, *root)?;
        let mut path = SmallVec::new();
        path.push(op);
        for &name in nested {
            if !body.has_trait(op, Traits::SYMBOL_TABLE) {
                return None;
            }
            (body, op) = lookup(body, op, name)?;
            path.push(op);
        }
        Some(Resolved { body, op, path })
    }

    /// The nearest symbol table that is or encloses `op`, within its body. `None` also when it
    /// cannot be known, because an op of an unknown dialect encloses it.
    pub fn nearest_table(&self, body: &Body, op: Op) -> Option<Op> {
        for op in body.ancestors(op) {
            if self.may_be_unknown_table(body, op) {
                return None;
            }
            if body.has_trait(op, Traits::SYMBOL_TABLE) {
                return Some(op);
            }
        }
        None
    }

    /// Whether an op may be a symbol table for all that is known: it has one region, and its
    /// dialect is not registered.
    pub fn may_be_unknown_table(&self, body: &Body, op: Op) -> bool {
        if body.has_trait(op, Traits::REGISTERED) || body.num_regions(op) != 1 {
            return false;
        }
        !self.cx.is_dialect_registered(self.cx.op_info(body.name(op)).dialect())
    }
}

/// Where the regions of an op are: for a stub, the child and its root.
pub(crate) fn inside(body: &Body, op: Op) -> (&Body, Op) {
    match body.child(op) {
        Some(child) => (child, child.root()),
        None => (body, op),
    }
}
