//! How much has changed in a body with all that is nested in it.
//!
//! Revisions only grow, so their sum tells of any change, as long as nothing that was counted gets
//! lost: a child that goes leaves its share with its parent. Otherwise another child, with as much
//! less behind it as the parent has more, would make up for it.
//!
//! Limits: a body that somebody assigns over another is not seen to have come.

use super::body::Body;

impl Body {
    /// Grows with any change of the body or of what is nested in it: equal numbers mean that
    /// nothing has changed in between. Takes time linear in the number of bodies.
    pub fn nested_revision(&self) -> u64 {
        let mut sum = 0u64;
        self.for_each_nested(|body| sum = sum.wrapping_add(body.revision));
        sum
    }

    /// Calls `f` with this body and all bodies nested in it, in no order. Does not recurse.
    pub(crate) fn for_each_nested(&self, mut f: impl FnMut(&Body)) {
        // Most bodies have none in them, and then nothing is allocated.
        let mut waiting = Vec::new();
        let mut next = Some(self);
        while let Some(body) = next {
            f(body);
            waiting.extend(body.children.iter().flatten().map(|child| &**child));
            next = waiting.pop();
        }
    }

    /// Keeps the share of a child that goes for good. Its going is a change, noted elsewhere.
    pub(super) fn keep_share_of(&mut self, child: &Body) {
        self.revision = self.revision.wrapping_add(child.nested_revision());
    }
}
