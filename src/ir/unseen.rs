//! What has changed in a body since it was last found valid.
//!
//! Most passes change few ops, and in few ways. A change of operands or attributes, and the end of
//! an op, can make nothing wrong but the op itself, so such ops are listed and the verifier looks
//! at those alone. Whatever else happens (ops, blocks, edges or values that come, go, move or
//! change type) makes the whole body unseen.
//!
//! Invariant: an op that is neither listed nor erased has had its operands and attributes, and the
//! types and definitions of its operands, since [`Body::mark_verified`].
//!
//! [`Body::mark_verified`]: super::Body::mark_verified

use super::body::Body;
use super::handle::Op;

/// What the verifier has not seen.
#[derive(Clone)]
pub(crate) struct Unseen {
    pub everything: bool,
    /// Ops, some of them more than once, some erased since; of no meaning beside `everything`.
    ops: Vec<Op>,
}

impl Default for Unseen {
    fn default() -> Self {
        Unseen { everything: true, ops: Vec::new() }
    }
}

impl Unseen {
    /// Lists an op of a body with that many.
    #[inline]
    pub fn add(&mut self, op: Op, live_ops: u32) {
        if self.everything || self.ops.last() == Some(&op) {
            return;
        }
        self.ops.push(op);
        // A list of everything is no help.
        self.everything = self.ops.len() > 16 + live_ops as usize / 2;
    }

    /// Everything was seen.
    pub fn nothing(&mut self) {
        self.everything = false;
        self.ops.clear();
    }
}

impl Body {
    /// The ops whose operands or attributes have changed since the body was last found valid,
    /// without the erased ones; `None` when more has changed.
    pub(crate) fn unseen_ops(&self) -> Option<impl Iterator<Item = Op> + '_> {
        let listed = self.unseen.ops.iter().copied().filter(|&op| self.ops.is_live(op));
        (!self.unseen.everything).then_some(listed)
    }
}
