//! What has changed in a body since it was last found valid.
//!
//! Most passes change few ops, and in few ways. Mutators list the ops that they touch and how
//! ([`Kind`]), so that the verifier looks at those, and at the ops whose checks reach them, alone.
//! Rare and far-reaching changes (blocks, edges, arguments, types of values, regions and stubs)
//! make the whole body unseen.
//!
//! Whether symbols are used well is settled further up, where the table of symbols is: what waits
//! for that is kept apart, and longer ([`UnseenSymbols`]).
//!
//! Invariant: an op that is not listed has had its place, operands, attributes and types, and the
//! places of the definitions of its operands, since [`Body::mark_verified`], unless one of those
//! definitions is listed as [`Kind::PLACED`].

use super::body::Body;
use super::data::NO_EXTRA;
use super::handle::Op;
use super::named::Named;
use crate::context::{HotTraits, Traits};
use smallvec::SmallVec;

bitflags::bitflags! {
    /// How an op was touched.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub(crate) struct Kind: u8 {
        /// Name, attributes, types of operands, or what stands behind it in the block.
        const CHANGED = 1;
        /// Operands stand for other values.
        const FED = 1 << 1;
        /// It came, went or moved, without regions or successors.
        const PLACED = 1 << 2;
        /// Something right in its regions went; not listed while nobody's checks look inside.
        const EMPTIED = 1 << 3;
    }
}

/// What the verifier has not seen.
#[derive(Clone)]
pub(crate) struct Unseen {
    pub everything: bool,
    /// Whether the root's name or attributes have changed: others name it as a symbol.
    root: bool,
    /// Ops, some of them more than once, some erased since; of no meaning beside `everything`. (Of
    /// few, the list is in the body itself.)
    ops: SmallVec<[(Op, Kind); 2]>,
    pub symbols: UnseenSymbols,
}

/// What has been seen by itself and not as a use, or a definition, of symbols.
#[derive(Clone)]
pub(crate) struct UnseenSymbols {
    pub everything: bool,
    root: bool,
    /// Ops that use symbols, some of them erased since.
    pub users: SmallVec<[Op; 4]>,
}

impl Default for Unseen {
    fn default() -> Self {
        let symbols = UnseenSymbols { everything: true, root: true, users: SmallVec::new() };
        Unseen { everything: true, root: true, ops: SmallVec::new(), symbols }
    }
}

/// A list of this many ops of a body that has room for `ops` is no help any more.
fn is_too_long(list: usize, ops: usize) -> bool {
    list > 16 + ops
}

impl Unseen {
    /// Lists an op of a body that has room for that many.
    #[inline]
    pub fn add(&mut self, op: Op, kind: Kind, ops: usize) {
        if kind.contains(Kind::CHANGED) && op.dense() == 0 {
            self.root = true;
        }
        if self.everything {
            return;
        }
        match self.ops.last_mut() {
            Some((last, kinds)) if *last == op => *kinds |= kind,
            _ => {
                self.ops.push((op, kind));
                self.everything = is_too_long(self.ops.len(), ops);
            }
        }
    }

    /// Makes room for so many more.
    pub fn expect(&mut self, ops: usize) {
        if !self.everything {
            self.ops.reserve(ops);
        }
    }
}

impl UnseenSymbols {
    /// Everything was seen.
    fn clear(&mut self) {
        (self.everything, self.root) = (false, false);
        self.users.clear();
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        !self.everything && !self.root && self.users.is_empty()
    }
}

impl Body {
    /// Notes that the body, child bodies and uses of symbols aside, is valid as it is.
    pub fn mark_verified(&mut self) {
        let unseen = &mut self.unseen;
        unseen.symbols.root |= unseen.root;
        unseen.symbols.everything |= unseen.everything;
        if !unseen.symbols.everything {
            let users = unseen.ops.iter().filter(|(op, kind)| {
                kind.intersects(Kind::CHANGED | Kind::PLACED)
                    && self.ops.is_live(*op)
                    && self.ops[*op].traits.has(Traits::SYMBOL_USER)
            });
            unseen.symbols.users.extend(users.map(|(op, _)| *op));
            unseen.symbols.everything = is_too_long(unseen.symbols.users.len(), self.ops.len());
        }
        self.mark_seen();
    }

    /// The same, uses of symbols included.
    pub(super) fn mark_verified_with_symbols(&mut self) {
        self.unseen.symbols.clear();
        self.mark_seen();
    }

    fn mark_seen(&mut self) {
        self.verified = self.revision + 1;
        // What lies further away than the rest is looked at only where there may be something.
        if self.own.has(Traits::SYMBOL_TABLE) {
            self.named = Named::default();
        }
        (self.unseen.everything, self.unseen.root) = (false, false);
        self.unseen.ops.clear();
    }

    /// The ops that were touched since the body was last found valid, some of them erased since, and
    /// how; `None` when more has changed.
    pub(crate) fn listed_ops(&self) -> Option<&[(Op, Kind)]> {
        (!self.unseen.everything).then_some(&self.unseen.ops)
    }

    /// Whether what the root is as a symbol has changed since uses of symbols were last found good.
    pub(crate) fn is_new_symbol(&self) -> bool {
        self.unseen.root || self.unseen.symbols.root
    }

    /// For an op without successors that is about to leave its place.
    #[inline]
    pub(super) fn touch_leaving(&mut self, op: Op) {
        self.revision += 1;
        if !self.unseen.everything {
            self.list_leaving(op);
            if !self.unseen.everything {
                self.unseen.add(op, Kind::PLACED, self.ops.len());
            }
        }
    }

    /// For an op without successors that is about to go: it is not listed itself, since nothing
    /// is left of it to be looked at.
    #[inline]
    pub(super) fn touch_going(&mut self, op: Op) {
        self.revision += 1;
        if !self.unseen.everything {
            self.list_leaving(op);
        }
    }

    /// Lists what is around an op that leaves.
    fn list_leaving(&mut self, op: Op) {
        let data = &self.ops[op];
        let Some(block) = data.block else { return };
        let (prev, is_last, extra) = (data.prev, data.next.is_none(), data.extra);
        // Any op of a symbol table may be a symbol.
        if extra != NO_EXTRA || self.own.has(Traits::SYMBOL_TABLE) {
            self.unseen.everything = true;
            return;
        }
        match prev {
            Some(prev) if is_last => self.unseen.add(prev, Kind::CHANGED, self.ops.len()),
            None if is_last => self.unseen.everything = true,
            _ => {}
        }
        if !self.looks_inside() {
            return;
        }
        let parent = self.region_of(block).and_then(|region| self.region_parent(region));
        if let Some(parent) = parent {
            self.unseen.add(parent, Kind::EMPTIED, self.ops.len());
        }
    }

    /// Whether any op's checks look at the ops that are nested in it.
    fn looks_inside(&self) -> bool {
        let looks = |traits: HotTraits| {
            traits.has(Traits::REACHES_NESTED) || traits.has(Traits::REACHES_BODY)
        };
        looks(self.met) || looks(self.own)
    }

    /// Lists what is around ops without successors, but the ends of their blocks.
    pub(super) fn list_all_leaving(&mut self, ops: impl Iterator<Item = Op>) {
        let is_seen = self.looks_inside() || self.own.has(Traits::SYMBOL_TABLE);
        if is_seen && !self.unseen.everything {
            ops.for_each(|op| self.list_leaving(op));
        }
    }

    /// For an op without successors that has just come to its place.
    #[inline]
    pub(super) fn touch_placed(&mut self, op: Op) {
        self.revision += 1;
        if !self.unseen.everything {
            self.list_placed(op);
        }
    }

    fn list_placed(&mut self, op: Op) {
        let data = &self.ops[op];
        let (prev, is_last) = (data.prev, data.next.is_none());
        if data.extra != NO_EXTRA || self.own.has(Traits::SYMBOL_TABLE) {
            self.unseen.everything = true;
            return;
        }
        let kind = Kind::CHANGED | Kind::FED | Kind::PLACED;
        self.unseen.add(op, kind, self.ops.len());
        if let Some(prev) = prev.filter(|_| is_last) {
            self.unseen.add(prev, Kind::CHANGED, self.ops.len());
        }
    }
}
