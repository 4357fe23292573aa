//! Bodies as owned things: cloning and dropping trees of them, moving one between parents.
//!
//! Modules nest in modules to any depth, so nothing here recurses: clones and drops keep explicit
//! stacks, and a hundred thousand levels cost what as many siblings would.
//!
//! A child changes hands as a `Box<Body>`: moving a function between modules moves a pointer, and
//! the handles into it stay good.

use super::body::Body;
use super::data::STUB;
use super::handle::{Block, Op, Value};
use super::named::Named;
use crate::context::Type;

impl Clone for Body {
    /// A deep copy. The handles of the original name the same things in the copy.
    fn clone(&self) -> Body {
        let copy = self.clone_without_children();
        if self.children.is_empty() {
            return copy;
        }
        let mut stack: Vec<(&Body, Box<Body>)> = vec![(self, Box::new(copy))];
        loop {
            let (source, copy) = stack.last_mut().expect("the loop ends with the last entry");
            match source.children.get(copy.children.len()) {
                Some(Some(child)) => {
                    let copy = Box::new(child.clone_without_children());
                    stack.push((child, copy));
                }
                Some(None) => copy.children.push(None),
                None => {
                    let (_, done) = stack.pop().expect("it was there above");
                    match stack.last_mut() {
                        Some((_, parent)) => parent.children.push(Some(done)),
                        None => return *done,
                    }
                }
            }
        }
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        // Children without children of their own, nearly all there are, drop with the field.
        let mut pending: Vec<Box<Body>> = Vec::new();
        for child in self.children.iter_mut().flatten() {
            pending.extend(child.children.drain(..).flatten());
        }
        while let Some(mut body) = pending.pop() {
            pending.extend(body.children.drain(..).flatten());
        }
    }
}

impl Body {
    pub(crate) fn clone_without_children(&self) -> Body {
        Body {
            ops: self.ops.clone(),
            blocks: self.blocks.clone(),
            regions: self.regions.clone(),
            values: self.values.clone(),
            operands: self.operands.clone(),
            successors: self.successors.clone(),
            attrs: self.attrs.clone(),
            args: self.args.clone(),
            extras: self.extras.clone(),
            region_lists: self.region_lists.clone(),
            children: Vec::new(),
            free_ops: self.free_ops,
            live_ops: self.live_ops,
            own: self.own,
            met: self.met,
            revision: self.revision,
            cfg_revision: self.cfg_revision,
            verified: self.verified,
            unseen: self.unseen.clone(),
            lent: self.lent.clone(),
            settled: self.settled.clone(),
            named: Named::default(),
            stamp: self.stamp,
        }
    }

    /// Makes `child` a child of this body: creates a detached stub for it, with the operands,
    /// results and successors that the child's root has here (for a function, none).
    pub fn adopt(
        &mut self,
        child: Box<Body>,
        operands: &[Value],
        results: &[Type],
        successors: &[Block],
    ) -> Op {
        self.touch();
        let root = &child.ops[child.root()];
        let op = self.push_op(root.name, root.traits, root.location);
        self.fill_op(op, operands, results, successors);
        self.set_child(op, child);
        op
    }

    /// Takes the child body of the stub `op` and erases the stub: with [`Body::adopt`], the way to
    /// move an isolated op from one body to another.
    ///
    /// # Panics
    /// When `op` is not a stub, or (in debug builds) when its results are used.
    pub fn release(&mut self, op: Op) -> Box<Body> {
        let child = self.take_child(op);
        self.keep_share_of(&child);
        self.erase_op(op);
        child
    }

    /// Calls `f` with this body and the child of the stub `op`, both to be changed.
    ///
    /// This is how code moves between a parent and its child, or between two children: inside
    /// `f` the stub has no child, everything else is as ever.
    ///
    /// # Panics
    /// When `op` is not a stub, or when `f` erases it.
    pub fn with_child<T>(&mut self, op: Op, f: impl FnOnce(&mut Body, &mut Body) -> T) -> T {
        let mut child = self.take_child(op);
        let result = f(self, &mut child);
        assert!(self.ops.is_live(op) && self.is_stub(op), "the stub was erased while in use");
        let index = self.extra(op).expect("a stub has extra data").child;
        self.children[index as usize] = Some(child);
        self.note_lent(op, index);
        result
    }

    /// The children, each with its stub, in pre-order.
    pub fn child_bodies(&self) -> impl Iterator<Item = (Op, &Body)> {
        // Without children there is nothing to walk for.
        let root = (!self.children.is_empty()).then(|| self.root());
        root.into_iter()
            .flat_map(|root| self.nested_ops(root))
            .filter_map(|op| self.child(op).map(|child| (op, child)))
    }

    /// The children, each with its stub, in pre-order, all to be changed at once: on several
    /// threads, for example.
    pub fn child_bodies_mut(&mut self) -> Vec<(Op, &mut Body)> {
        if self.children.is_empty() {
            return Vec::new();
        }
        self.note_all_lent();
        let stubs: Vec<(Op, usize)> = self
            .nested_ops(self.root())
            .filter_map(|op| Some((op, self.stub_child_index(op)?)))
            .collect();
        let mut children: Vec<Option<&mut Body>> =
            self.children.iter_mut().map(|child| child.as_deref_mut()).collect();
        let child = |(op, index): (Op, usize)| Some((op, children[index].take()?));
        stubs.into_iter().filter_map(child).collect()
    }

    /// Calls `f` with each body nested in this one and this one itself, children first.
    pub fn for_each_body(&mut self, mut f: impl FnMut(&mut Body)) {
        if self.children.is_empty() {
            return f(self);
        }
        // A body in the stack has its children in it, too, until they are done.
        struct Frame {
            body: Box<Body>,
            /// Place in the parent's list.
            index: usize,
            next: usize,
        }
        let mut stack: Vec<Frame> = Vec::new();
        let mut next = 0;
        self.note_all_lent();
        while next < self.children.len() {
            if let Some(body) = self.children[next].take() {
                stack.push(Frame { body, index: next, next: 0 });
            }
            next += 1;
            while let Some(frame) = stack.last_mut() {
                if frame.next < frame.body.children.len() {
                    let index = frame.next;
                    frame.next += 1;
                    if let Some(body) = frame.body.children[index].take() {
                        stack.push(Frame { body, index, next: 0 });
                    }
                    continue;
                }
                let mut done = stack.pop().expect("it was there above");
                done.body.note_all_lent();
                f(&mut done.body);
                let parent = stack.last_mut().map_or(&mut *self, |frame| &mut frame.body);
                parent.children[done.index] = Some(done.body);
            }
        }
        f(self);
    }

    /// Position in the list of children of a stub's child.
    pub(crate) fn stub_child_index(&self, op: Op) -> Option<usize> {
        if !self.is_stub(op) {
            return None;
        }
        self.extra(op).map(|extra| extra.child as usize)
    }

    fn take_child(&mut self, op: Op) -> Box<Body> {
        assert!(self.ops[op].state & STUB != 0, "op{} has no body of its own", op.dense());
        self.touch();
        let index = self.extra(op).expect("a stub has extra data").child;
        self.children[index as usize].take().expect("the child is in use")
    }
}
