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
        stubs.retain(|&stub| self.ops.is_live(stub) && self.is_stub(stub));
        stubs
    }

    /// Whether nothing here or in what is nested here has changed since
    /// [`Body::mark_all_verified`].
    pub(crate) fn is_all_verified(&self) -> bool {
        self.is_verified() && !self.lent.all && self.lent.stubs.is_empty()
    }

    /// Whether all child bodies that may have changed are known to be valid.
    pub(crate) fn are_children_verified(&self) -> bool {
        if self.lent.all {
            return self.children.iter().flatten().all(|child| child.is_all_verified());
        }
        let live = |stub: &Op| self.ops.is_live(*stub) && self.is_stub(*stub);
        let mut children =
            self.lent.stubs.iter().copied().filter(live).filter_map(|stub| self.child(stub));
        children.all(Body::is_all_verified)
    }

    /// Notes that the body with all that is nested in it is valid as it is. Uses of symbols are
    /// known to be good only if the root has the table.
    pub fn mark_all_verified(&mut self) {
        let has_table = self.has_trait(self.root(), Traits::SYMBOL_TABLE);
        // Those that nothing has come to stay known.
        let named = std::mem::take(&mut self.named);
        let stays = has_table && named.is_known() && !self.has_new_symbols();
        let mark = |body: &mut Body| {
            body.mark_verified();
            body.lent.all = false;
            body.lent.stubs.clear();
            if has_table {
                body.unseen.symbols.clear();
            }
        };
        if self.lent.all {
            self.for_each_body(mark);
        } else {
            self.mark_lent(mark);
        }
        if stays {
            self.named = named;
        }
    }

    /// Marks the body and those that were lent.
    fn mark_lent(&mut self, mark: impl Fn(&mut Body)) {
        let mut stubs = std::mem::take(&mut self.lent.stubs);
        for stub in stubs.drain(..) {
            let live = self.ops.is_live(stub) && self.is_stub(stub);
            let number = live.then(|| self.child_number(stub));
            if let Some(child) = number.and_then(|n| self.children[n as usize].as_deref_mut()) {
                child.for_each_body(&mark);
            }
        }
        self.lent.stubs = stubs;
        mark(self);
    }
}
