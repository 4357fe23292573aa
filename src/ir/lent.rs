//! Which child bodies may have changed since a body with all that is nested in it was found valid.
//!
//! A child knows what has changed in itself, but a module with a million functions should not have
//! to ask them all. Whoever gets a child to change is noted here.
//!
//! Invariant: a child that is not noted is as it was at the last [`Body::mark_all_verified`].

use super::body::Body;
use super::handle::Op;
use crate::context::Traits;

/// Children that were lent out to be changed.
#[derive(Clone)]
pub(crate) struct Lent {
    all: bool,
    /// Their stubs and numbers, some more than once, some gone since; of no meaning beside `all`.
    /// (A number is not used again, so that who asks for the child needs not look at the stub.)
    children: Vec<(Op, u32)>,
}

impl Default for Lent {
    fn default() -> Self {
        Lent { all: true, children: Vec::new() }
    }
}

impl Body {
    /// Notes that the child of a stub, which has this number, may have changed.
    #[inline]
    pub(crate) fn note_lent(&mut self, stub: Op, number: u32) {
        let lent = &mut self.lent;
        if !lent.all && lent.children.last() != Some(&(stub, number)) {
            lent.children.push((stub, number));
            lent.all = lent.children.len() > 16 + self.children.len();
        }
    }

    /// Notes that every child may have changed.
    #[inline]
    pub(crate) fn note_all_lent(&mut self) {
        self.lent.all |= !self.children.is_empty();
    }

    /// The stubs of all children, in the order of memory.
    pub(crate) fn all_stubs(&self) -> Vec<Op> {
        if self.children.is_empty() {
            return Vec::new();
        }
        let live = self.ops.live(1..self.ops.len()).map(|(op, _)| op);
        live.filter(|op| self.is_stub(*op)).collect()
    }

    /// The children that may have changed and for which `wanted` holds, by their stubs, in the order
    /// of memory, each once.
    pub(crate) fn lent_stubs(&self, mut wanted: impl FnMut(&Body) -> bool) -> Vec<Op> {
        let mut stubs = Vec::new();
        self.any_lent(|stub, child| {
            if wanted(child) {
                stubs.push(stub);
            }
            false
        });
        stubs.sort_unstable_by_key(|stub| stub.dense());
        stubs.dedup();
        stubs
    }

    /// Whether nothing here or in what is nested here has changed since
    /// [`Body::mark_all_verified`].
    pub(crate) fn is_all_verified(&self) -> bool {
        self.is_verified() && !self.lent.all && self.lent.children.is_empty()
    }

    /// Whether all child bodies that may have changed are known to be valid.
    pub(crate) fn are_children_verified(&self) -> bool {
        !self.any_lent(|_, child| !child.is_all_verified())
    }

    /// Whether something holds of a child that may have changed; each is given with its stub, in no
    /// order, some more than once.
    pub(crate) fn any_lent(&self, mut holds: impl FnMut(Op, &Body) -> bool) -> bool {
        if self.lent.all {
            let mut stubs = self.all_stubs().into_iter();
            return stubs.any(|stub| self.child(stub).is_some_and(|child| holds(stub, child)));
        }
        self.lent.children.iter().any(|&(stub, number)| {
            self.children[number as usize].as_deref().is_some_and(|child| holds(stub, child))
        })
    }

    /// Notes that the body with all that is nested in it is valid as it is. Uses of symbols are
    /// known to be good only if the root has the table.
    pub fn mark_all_verified(&mut self) {
        let has_table = self.own.has(Traits::SYMBOL_TABLE);
        let named = std::mem::take(&mut self.named);
        let mark = |body: &mut Body| {
            match has_table {
                true => body.mark_verified_with_symbols(),
                false => body.mark_verified(),
            }
            body.lent.all = false;
            body.lent.children.clear();
        };
        // Symbols that nothing has come to stay known.
        let mut stay = has_table && named.is_known();
        if self.lent.all {
            stay = stay && !self.has_new_symbols();
            self.for_each_body(mark);
        } else {
            stay = stay && !self.has_new_symbols_itself();
            let mut lent = std::mem::take(&mut self.lent.children);
            for (_, number) in lent.drain(..) {
                if let Some(child) = self.children[number as usize].as_deref_mut() {
                    stay = stay && !child.is_new();
                    child.for_each_body(mark);
                }
            }
            self.lent.children = lent;
            mark(self);
        }
        if stay {
            self.named = named;
        }
    }
}
