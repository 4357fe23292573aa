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
    /// Stubs, some of them more than once, some erased since; of no meaning beside `all`.
    stubs: Vec<Op>,
}

impl Default for Lent {
    fn default() -> Self {
        Lent { all: true, stubs: Vec::new() }
    }
}

impl Body {
    /// Notes that the child of a stub may have changed.
    #[inline]
    pub(crate) fn note_lent(&mut self, stub: Op) {
        let lent = &mut self.lent;
        if !lent.all && lent.stubs.last() != Some(&stub) {
            lent.stubs.push(stub);
            lent.all = lent.stubs.len() > 16 + self.children.len();
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

    /// The stubs of the children that may have changed, in no order, each once.
    pub(crate) fn lent_stubs(&self) -> Vec<Op> {
        if self.children.is_empty() {
            return Vec::new();
        }
        if self.lent.all {
            return self.all_stubs();
        }
        let mut stubs = self.lent.stubs.clone();
        stubs.sort_unstable_by_key(|stub| stub.dense());
        stubs.dedup();
        stubs.retain(|stub| self.is_live_stub(*stub));
        stubs
    }

    /// Whether nothing here or in what is nested here has changed since
    /// [`Body::mark_all_verified`].
    pub(crate) fn is_all_verified(&self) -> bool {
        self.is_verified() && !self.lent.all && self.lent.stubs.is_empty()
    }

    /// Whether all child bodies that may have changed are known to be valid.
    pub(crate) fn are_children_verified(&self) -> bool {
        !self.any_lent(|_, child| !child.is_all_verified())
    }

    /// Whether something holds of a child that may have changed; each is given with its stub, in no
    /// order, some more than once.
    pub(crate) fn any_lent(&self, mut holds: impl FnMut(Op, &Body) -> bool) -> bool {
        let mut holds = |stub| self.child(stub).is_some_and(|child| holds(stub, child));
        match self.lent.all {
            true => self.all_stubs().into_iter().any(holds),
            false => {
                let mut live = self.lent.stubs.iter().filter(|stub| self.ops.is_live(**stub));
                live.any(|stub| holds(*stub))
            }
        }
    }

    /// Notes that the body with all that is nested in it is valid as it is. Uses of symbols are
    /// known to be good only if the root has the table.
    pub fn mark_all_verified(&mut self) {
        let has_table = self.has_trait(self.root(), Traits::SYMBOL_TABLE);
        let named = std::mem::take(&mut self.named);
        let mark = |body: &mut Body| {
            match has_table {
                true => body.mark_verified_with_symbols(),
                false => body.mark_verified(),
            }
            body.lent.all = false;
            body.lent.stubs.clear();
        };
        // Symbols that nothing has come to stay known.
        let mut stay = has_table && named.is_known();
        if self.lent.all {
            stay = stay && !self.has_new_symbols();
            self.for_each_body(mark);
        } else {
            stay = stay && !self.has_new_symbols_itself();
            let mut stubs = std::mem::take(&mut self.lent.stubs);
            for &stub in &stubs {
                stay = stay && !self.child(stub).is_some_and(|child| self.is_new(stub, child));
                let number = self.is_live_stub(stub).then(|| self.child_number(stub));
                if let Some(child) = number.and_then(|n| self.children[n as usize].as_deref_mut()) {
                    child.for_each_body(mark);
                }
            }
            stubs.clear();
            self.lent.stubs = stubs;
            mark(self);
        }
        if stay {
            self.named = named;
        }
    }

    fn is_live_stub(&self, op: Op) -> bool {
        self.ops.is_live(op) && self.is_stub(op)
    }
}
