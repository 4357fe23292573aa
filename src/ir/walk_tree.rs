//! Walks over a body and all bodies nested in it.
//!
//! An isolated op is visited once, as the stub in its parent's body: there are its operands,
//! results, attributes and location. What is nested in it is visited with the child body that it
//! lives in. (The op that a walk starts at may be a root.)

use super::body::Body;
use super::handle::Op;
use super::walk::Walk;

impl Body {
    /// Visits `op` and what is nested in it, in child bodies too, each op before what is nested in
    /// it. Returns whether the walk came to its end without [`Walk::Interrupt`].
    pub fn walk_tree<'b, R: Into<Walk>>(
        &'b self,
        op: Op,
        mut visit: impl FnMut(&'b Body, Op) -> R,
    ) -> bool {
        // For each body entered: the body left, and the root and stub of the walk there.
        let mut stack: Vec<(&'b Body, Op, Op)> = Vec::new();
        let (mut body, mut root) = (self, op);
        let mut next = Some(op);
        loop {
            let Some(at) = next else {
                let Some((parent, parent_root, stub)) = stack.pop() else { return true };
                (body, root) = (parent, parent_root);
                next = body.next_preorder(root, stub, false);
                continue;
            };
            let enter = match visit(body, at).into() {
                Walk::Advance => true,
                Walk::Skip => false,
                Walk::Interrupt => return false,
            };
            match body.child(at) {
                Some(child) if enter => {
                    stack.push((body, root, at));
                    (body, root) = (child, child.root());
                    next = body.next_preorder(root, root, true);
                }
                _ => next = body.next_preorder(root, at, enter),
            }
        }
    }

    /// Visits `op` and what is nested in it, in child bodies too, each op after what is nested in
    /// it. Returns whether the walk came to its end without [`Walk::Interrupt`].
    pub fn walk_tree_post<'b, R: Into<Walk>>(
        &'b self,
        op: Op,
        mut visit: impl FnMut(&'b Body, Op) -> R,
    ) -> bool {
        let mut stack: Vec<(&'b Body, Op, Op)> = Vec::new();
        let (mut body, mut root) = (self, op);
        let mut next = body.first_postorder(op);
        // Whether the child of `next` has been walked.
        let mut left = false;
        loop {
            let at = next;
            let child = if left { None } else { body.child(at) };
            if let Some(child) = child {
                stack.push((body, root, at));
                (body, root) = (child, child.root());
                next = body.first_postorder(root);
            } else if at == root && !stack.is_empty() {
                // A root within the walk is visited as its stub.
                (body, root, next) = stack.pop().expect("it is not empty");
                left = true;
                continue;
            } else {
                if visit(body, at).into() == Walk::Interrupt {
                    return false;
                }
                match body.next_postorder(root, at) {
                    Some(following) => next = following,
                    None => return true,
                }
            }
            left = false;
        }
    }
}
