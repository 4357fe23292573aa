//! Looking ahead: reading what verifying the next touched ops will need before it is needed.
//!
//! Few touched ops of much IR are anywhere in memory, and on the way to each lie a pointer, the
//! body, its list, the op's header and what that points to, each a wait. For a number of ops
//! together each step is one wait: that it is in the cache is all that comes of it.

use crate::ir::{Body, Child, Kind, Op, TOGETHER};
use std::hint::black_box;

/// How many operands of an op are looked at.
const OPERANDS: usize = 2;

/// Ops, each in its body.
type Places<'a> = [Option<(&'a Body, Op, Kind)>; TOGETHER];

/// Whether something holds of all these children; asked after a look at some of them together.
pub(super) fn all_children(
    body: &Body,
    children: &[Child],
    mut holds: impl FnMut(&Child) -> bool,
) -> bool {
    children.chunks(TOGETHER).all(|children| {
        look_at_children(body, children);
        children.iter().all(&mut holds)
    })
}

/// Looks at the first op that was touched in each of these children, [`TOGETHER`] at most.
fn look_at_children(body: &Body, children: &[Child]) {
    let mut bodies = [None; TOGETHER];
    for (child, Child { number, .. }) in bodies.iter_mut().zip(children) {
        *child = body.child_at(*number);
    }
    let mut lists = [None; TOGETHER];
    for (list, child) in lists.iter_mut().zip(&bodies) {
        *list = child.and_then(|child: &Body| Some((child, child.listed_ops()?)));
    }
    let mut touched = [None; TOGETHER];
    for (op, list) in touched.iter_mut().zip(&lists) {
        *op = list.and_then(|(child, list)| {
            let &(op, kind) = list.first()?;
            Some((child, op, kind))
        });
    }
    look_at(&touched);
}

/// Looks at these ops, [`TOGETHER`] at most.
pub(super) fn look_at_ops(body: &Body, ops: &[(Op, Kind)]) {
    let mut touched = [None; TOGETHER];
    for (place, (op, kind)) in touched.iter_mut().zip(ops) {
        *place = Some((body, *op, *kind));
    }
    look_at(&touched);
}

fn look_at(touched: &Places<'_>) {
    let mut headers: Places<'_> = [None; TOGETHER];
    for (header, op) in headers.iter_mut().zip(touched) {
        *header = op.filter(|(body, op, _)| body.ops.is_live(*op));
    }
    // Where only attributes have changed, types are known and operands as they were.
    let mut read = 0;
    for place in headers.iter_mut() {
        let Some((body, op, kind)) = *place else { continue };
        let header = &body.ops[op];
        read ^= body.attrs.get(header.attrs as usize).map_or(0, |attr| attr.value.bits());
        let is_fed = kind.intersects(Kind::FED | Kind::PLACED);
        if header.signature_but_attrs().is_some() && !is_fed {
            *place = None;
            continue;
        }
        read ^= body.operands(op).next().map_or(0, |value| value.dense() as u32);
        read ^= body.results(op).next().map_or(0, |value| body.values[value].ty.bits());
    }
    // Types of operands: with attributes and types of results, they make a signature.
    let types = headers.iter().flatten().fold(read, |read, (body, op, _)| {
        let operands = body.operands(*op).take(OPERANDS);
        operands.fold(read, |read, value| read ^ body.values[value].ty.bits())
    });
    black_box(types);
}
