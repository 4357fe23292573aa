//! The symbols of a body whose root has a table, by name, for as long as they are what they were when
//! uses of symbols were last found good.
//!
//! After a pass that touches a call the verifier asks for its callee. Reading the names of a hundred
//! thousand functions to answer that would cost more than everything else, so they are kept.
//!
//! Invariant: who says that new symbols ([`Body::has_new_symbols`]) are fine forgets the map, and an
//! answer that was taken from it while there were new ones is asked anew without it. So what is
//! believed is what the body had then, and has now.

use super::body::Body;
use super::handle::Op;
use super::unseen::Kind;
use crate::context::{Identifier, Traits};
use crate::sync::OnceLock;
use rustc_hash::FxHashMap;

/// Symbols by name.
pub(crate) type Names = FxHashMap<Identifier, Op>;

/// The symbols, once somebody has asked for them.
#[derive(Default)]
pub(crate) struct Named(OnceLock<Box<Names>>);

impl Named {
    /// The symbols; `collect` finds them if nobody has asked before.
    pub fn get(&self, collect: impl FnOnce() -> Names) -> &Names {
        self.0.get_or_init(|| Box::new(collect()))
    }

    /// Whether somebody has asked for them.
    pub fn is_known(&self) -> bool {
        self.0.get().is_some()
    }
}

impl Body {
    /// Whether an op of the body, which has a symbol table, is another symbol than when uses of
    /// symbols were last found good.
    pub(crate) fn has_new_symbols(&self) -> bool {
        self.has_new_symbols_itself() || self.any_lent(Body::is_new)
    }

    /// The same of all ops but those that own a body.
    pub(crate) fn has_new_symbols_itself(&self) -> bool {
        self.unseen.symbols.everything
            || self.listed_ops().is_none_or(|touched| {
                let mut live = touched.iter().filter(|(op, _)| self.ops.is_live(*op));
                live.any(|(_, kind)| kind.contains(Kind::CHANGED))
            })
    }

    /// Whether the root is another symbol than then, or there is one in a table that it has.
    pub(crate) fn is_new(&self) -> bool {
        self.is_new_symbol()
            || self.own.has(Traits::SYMBOL_TABLE)
                && stacker::maybe_grow(64 << 10, 1 << 20, || self.has_new_symbols())
    }
}
