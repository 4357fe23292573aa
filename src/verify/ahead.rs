//! Looking ahead: reading what verifying the next touched ops will need before it is needed.
//!
//! Few touched ops of much IR are anywhere in memory, and on the way to each lie a pointer, the
//! body, its list, the op's header and what that points to, each a wait. For a number of ops
//! together each step is one wait: that it is in the cache is all that comes of it.

use crate::context::Traits;
use crate::ir::{Block, Body, Child, Kind, NO_EXTRA, Op, OpData, TOGETHER};
use std::hint::black_box;

/// How many operands of an op, or arguments of a successor, are looked at.
const VALUES: usize = 4;
/// How many successors of an op are looked at.
const SUCCESSORS: usize = 2;

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
    let mut live: Places<'_> = [None; TOGETHER];
    for (place, op) in live.iter_mut().zip(touched) {
        *place = op.filter(|(body, op, _)| body.ops.is_live(*op));
    }
    let mut read = 0;
    for place in live.iter_mut() {
        let Some((body, op, kind)) = *place else { continue };
        let data = &body.ops[op];
        read ^= body.attrs.get(data.attrs as usize).map_or(0, |attr| attr.value.bits());
        if is_known(data, kind) {
            *place = None;
            continue;
        }
        read ^= body.operands(op).next().map_or(0, |value| value.dense() as u32);
        read ^= body.results(op).next().map_or(0, |value| body.values[value].ty.bits());
        read ^= data.block.map_or(0, |block| u32::from(body.blocks[block].region.is_some()));
        read ^= body.extra(op).map_or(0, |extra| extra.successors);
    }
    // Types of operands: with attributes and types of results, they make a signature.
    let places = || live.iter().flatten();
    for &(body, op, _) in places() {
        let operands = body.operands(op).take(VALUES);
        read ^= operands.fold(0, |read, value| read ^ body.values[value].ty.bits());
        read ^= u32::from(body.parent_op(op).is_some());
    }
    // Types of arguments, which a branch has to fit.
    let successors = || places().flat_map(successors_of);
    read = successors().fold(read, |read, (body, block)| read ^ body.num_block_args(block) as u32);
    read = successors().fold(read, |read, (body, block)| {
        let arguments = body.block_args(block).take(VALUES);
        arguments.fold(read, |read, value| read ^ body.values[value].ty.bits())
    });
    black_box(read);
}

fn successors_of<'a>(
    &(body, op, _): &(&'a Body, Op, Kind),
) -> impl Iterator<Item = (&'a Body, Block)> + use<'a> {
    body.successors(op).take(SUCCESSORS).map(move |block| (body, block))
}

/// Whether nothing but the op's attributes is read: its types are known, its operands as they were,
/// and nothing asks where its operands or symbols come from.
fn is_known(data: &OpData, kind: Kind) -> bool {
    data.signature_but_attrs().is_some()
        && !kind.intersects(Kind::FED | Kind::PLACED)
        && data.extra == NO_EXTRA
        && !data.traits.has(Traits::SYMBOL_USER)
}
