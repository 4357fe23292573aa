//! What a pass may know of the symbols around its op: a snapshot, taken before the ops of the
//! level run, so that every op sees the same whatever runs first.

use crate::context::{Attribute, Context, Identifier, Location, NamedAttr, OpName};
use crate::ir::{Body, Op};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// A symbol next to the op that a pass runs on.
#[derive(Clone, Debug)]
pub struct OuterSymbol {
    /// The op that defines it.
    pub op_name: OpName,
    /// Where.
    pub location: Location,
    /// Its attributes: the function type, visibility and so on.
    pub attrs: Box<[NamedAttr]>,
    /// Whether the op has a region that is not empty.
    pub has_body: bool,
}

impl OuterSymbol {
    /// The attribute of this name.
    pub fn attr(&self, name: Identifier) -> Option<Attribute> {
        self.attrs.iter().find(|attr| attr.name == name).map(|attr| attr.value)
    }
}

/// The symbols of the op that directly encloses the one that a pass runs on, in order.
#[derive(Clone, Debug, Default)]
pub struct OuterSymbols {
    symbols: IndexMap<Identifier, OuterSymbol, FxBuildHasher>,
}

impl OuterSymbols {
    /// The symbols defined right in the regions of the root of `body`.
    pub fn of(cx: &Context, body: &Body) -> Self {
        let mut symbols = IndexMap::default();
        let Some(sym_name) = cx.find_identifier("sym_name") else { return Self { symbols } };
        for &region in body.regions(body.root()) {
            for op in body.blocks(region).flat_map(|block| body.ops(block)) {
                let Some(name) = body.attr(op, sym_name).and_then(|name| cx.string_value(name))
                else {
                    continue;
                };
                symbols.entry(name).or_insert_with(|| describe(body, op));
            }
        }
        Self { symbols }
    }

    /// The symbol of this name.
    pub fn get(&self, name: Identifier) -> Option<&OuterSymbol> {
        self.symbols.get(&name)
    }

    /// The symbols in order.
    pub fn iter(&self) -> impl Iterator<Item = (Identifier, &OuterSymbol)> {
        self.symbols.iter().map(|(name, symbol)| (*name, symbol))
    }
}

fn describe(body: &Body, op: Op) -> OuterSymbol {
    let (inner, inner_op) = match body.child(op) {
        Some(child) => (child, child.root()),
        None => (body, op),
    };
    OuterSymbol {
        op_name: inner.name(inner_op),
        location: inner.location(inner_op),
        attrs: inner.attrs(inner_op).into(),
        has_body: inner.regions(inner_op).iter().any(|&region| inner.first_block(region).is_some()),
    }
}
