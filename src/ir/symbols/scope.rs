//! Where references to a symbol may stand, and how they spell it there.
//!
//! ```text
//! module @a {          from outside @a:   @a::@b::@f
//!   module @b {        in @a, not in @b:  @b::@f
//!     func @f          in @b:             @f
//!   }
//! }
//! ```
//!
//! The scopes of a symbol are the tables around it up to a limit, each with the reference that
//! names the symbol there. Within a scope the search does not enter nested tables.

use super::super::body::Body;
use super::super::handle::{Op, Region};
use super::{Symbols, inside};
use crate::context::{AttrData, Attribute, Traits};

/// How far to search for uses of a symbol.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SymbolLimit {
    /// An op and what is nested in it.
    Op(Op),
    /// What is in a region.
    Region(Region),
}

/// A stretch of IR with the reference that stands for a symbol in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    pub reference: Attribute,
    /// How many stubs of the path to enter to come to the body.
    pub depth: usize,
    pub limit: SymbolLimit,
}

/// A body with the way to a symbol in it: each op in the body of the one before.
pub(super) struct SymbolPath<'b> {
    bodies: Vec<&'b Body>,
    path: &'b [Op],
}

/// An op with the number of the body that it is in. Where it is isolated, its stub.
type Place = (usize, Op);

impl<'b> SymbolPath<'b> {
    /// # Panics
    /// When the path is empty, or names an op without a child body before its end.
    pub(super) fn new(body: &'b Body, path: &'b [Op]) -> Self {
        let mut bodies = vec![body];
        let (_, stubs) = path.split_last().expect("a path to a symbol is not empty");
        for &stub in stubs {
            let body = bodies[bodies.len() - 1];
            bodies.push(body.child(stub).expect("a path leads through isolated ops"));
        }
        Self { bodies, path }
    }

    fn symbol(&self) -> Place {
        (self.path.len() - 1, self.path[self.path.len() - 1])
    }

    fn parent(&self, (depth, op): Place) -> Option<Place> {
        let parent = self.bodies[depth].parent_op(op)?;
        if depth > 0 && parent == self.bodies[depth].root() {
            return Some((depth - 1, self.path[depth - 1]));
        }
        Some((depth, parent))
    }

    /// The first region of an op: the one with the symbols of a table.
    fn first_region(&self, (depth, op): Place) -> Option<(usize, Region)> {
        let stub = self.bodies[depth].is_stub(op);
        let (body, op) = inside(self.bodies[depth], op);
        body.regions(op).first().map(|&region| (depth + usize::from(stub), region))
    }

    /// The scopes of the symbol within the limit, the innermost first.
    pub(super) fn scopes(&self, symbols: &Symbols<'_>, limit: SymbolLimit) -> Vec<Scope> {
        match limit {
            SymbolLimit::Op(op) => self.scopes_in_op(symbols, op),
            SymbolLimit::Region(region) => {
                let Some(op) = self.bodies[0].region_parent(region) else { return Vec::new() };
                let mut scopes = self.scopes_in_op(symbols, op);
                if let Some(last) = scopes.last_mut() {
                    last.limit = limit;
                    last.depth = 0;
                }
                scopes
            }
        }
    }

    fn scopes_in_op(&self, symbols: &Symbols<'_>, limit: Op) -> Vec<Scope> {
        let body = self.bodies[0];
        let symbol = self.symbol();
        let Some(name) = symbols.name(self.bodies[symbol.0], symbol.1) else { return Vec::new() };
        let flat = symbols.cx.symbol_ref_attr(name);
        let whole = |reference| Scope { reference, depth: 0, limit: SymbolLimit::Op(limit) };
        if symbol.0 == 0 && body.is_ancestor(symbol.1, limit) {
            // The symbol encloses the limit: its name can be meant there only if it is the table.
            let table = body.parent_op(limit).and_then(|op| symbols.nearest_table(body, op));
            return if table == Some(symbol.1) { vec![whole(flat)] } else { Vec::new() };
        }
        let mut common = self.parent(symbol);
        while let Some((depth, op)) = common
            && !(depth == 0 && body.is_ancestor(op, limit))
        {
            common = self.parent((depth, op));
        }
        let Some(common) = common else { return Vec::new() };
        let (references, complete) = self.references(symbols, flat, common);
        if common != (0, limit) {
            let last = references.last().copied();
            return if complete { last.map(whole).into_iter().collect() } else { Vec::new() };
        }
        let mut scopes = Vec::new();
        let mut table = self.parent(symbol);
        for reference in references {
            let Some(place) = table else { break };
            if let Some((depth, region)) = self.first_region(place) {
                scopes.push(Scope { reference, depth, limit: SymbolLimit::Region(region) });
            }
            table = self.parent(place);
        }
        scopes
    }

    /// The references that stand for the symbol in its table, in the table around that, and so on
    /// up to `within`; and whether the last of them was reached.
    fn references(
        &self,
        symbols: &Symbols<'_>,
        flat: Attribute,
        within: Place,
    ) -> (Vec<Attribute>, bool) {
        let mut references = vec![flat];
        let AttrData::SymbolRef { root, .. } = symbols.cx.attr_data(flat) else {
            return (references, false);
        };
        let mut nested = vec![*root];
        let mut at = self.parent(self.symbol());
        while let Some(table) = at
            && table != within
        {
            let body = self.bodies[table.0];
            let name = symbols.name(body, table.1);
            let Some(name) = name.filter(|_| body.has_trait(table.1, Traits::SYMBOL_TABLE)) else {
                return (references, false);
            };
            let data = AttrData::SymbolRef { root: name, nested: nested.as_slice().into() };
            references.push(symbols.cx.intern_attribute(data));
            nested.insert(0, name);
            at = self.parent(table);
        }
        (references, at.is_some())
    }
}
