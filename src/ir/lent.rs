//! Which child bodies may have changed since a body with all that is nested in it was found valid.
//!
//! A child knows what has changed in itself, but a module with a million functions should not have
//! to ask them all. Whoever gets a child to change is noted here.
//!
//! Invariant: a child that is not noted is as it was at the last [`Body::mark_all_verified`].

use super::ahead::TOGETHER;
use super::body::Body;
use super::handle::Op;
use crate::context::Traits;
use std::hint::black_box;

/// A child body as its parent knows it. (A number is not used again, so that who asks for the child
/// needs not look at the stub.)
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Child {
    pub stub: Op,
    pub number: u32,
}

/// Children that were lent out to be changed.
#[derive(Clone)]
pub(crate) struct Lent {
    all: bool,
    /// Some more than once, some gone since; of no meaning beside `all`.
    children: Vec<Child>,
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
        let child = Child { stub, number };
        if !lent.all && lent.children.last() != Some(&child) {
            lent.children.push(child);
            lent.all = lent.children.len() > 16 + self.children.len();
        }
    }

    /// Notes that every child may have changed.
    #[inline]
    pub(crate) fn note_all_lent(&mut self) {
        self.lent.all |= !self.children.is_empty();
    }

    /// All children, in the order of their stubs in memory.
    pub(crate) fn all_children(&self) -> Vec<Child> {
        if self.children.is_empty() {
            return Vec::new();
        }
        let live = self.ops.live(1..self.ops.len()).map(|(op, _)| op);
        let stubs = live.filter(|op| self.is_stub(*op));
        stubs.map(|stub| Child { stub, number: self.child_number(stub) }).collect()
    }

    /// The children that may have changed, in the order of their stubs in memory, each once; some
    /// of them gone since.
    pub(crate) fn lent_children(&self) -> Vec<Child> {
        if self.lent.all {
            return self.all_children();
        }
        let mut children = self.lent.children.clone();
        children.sort_unstable_by_key(|child| child.stub.dense());
        children.dedup();
        children
    }

    /// Whether nothing here or in what is nested here has changed since
    /// [`Body::mark_all_verified`].
    pub(crate) fn is_all_verified(&self) -> bool {
        self.is_verified() && !self.lent.all && self.lent.children.is_empty()
    }

    /// Whether all child bodies that may have changed are known to be valid.
    pub(crate) fn are_children_verified(&self) -> bool {
        !self.any_lent(|child| !child.is_all_verified())
    }

    /// Whether something holds of a child that may have changed; asked in no order, of some more than
    /// once.
    pub(crate) fn any_lent(&self, mut holds: impl FnMut(&Body) -> bool) -> bool {
        if self.lent.all {
            return self.children.iter().flatten().any(|child| holds(child));
        }
        let mut lent = self.lent.children.iter();
        lent.any(|child| self.child_at(child.number).is_some_and(&mut holds))
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
            for lent in lent.chunks(TOGETHER) {
                self.look_at_marks(lent);
                for child in lent {
                    if let Some(child) = self.children[child.number as usize].as_deref_mut() {
                        stay = stay && !child.is_new();
                        child.for_each_body(mark);
                    }
                }
            }
            lent.clear();
            self.lent.children = lent;
            mark(self);
        }
        if stay {
            self.named = named;
        }
    }

    /// Reads what marking these children is about to change: for a number of them together that is one
    /// wait for memory, and not one each.
    fn look_at_marks(&self, children: &[Child]) {
        let read = children.iter().fold(0, |read, child| {
            self.child_at(child.number).map_or(read, |child| {
                let lines = [child.verified, u64::from(child.unseen.everything)];
                read ^ lines[0] ^ lines[1] ^ child.children.len() as u64
            })
        });
        black_box(read);
    }
}
