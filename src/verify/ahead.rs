//! Looking ahead: reading what verifying the next bodies will need before it is needed.
//!
//! Few touched ops in many bodies are anywhere in memory, and on the way to each lie a pointer, the
//! body, its list, the op's header and what that points to, each a wait. For a number of bodies
//! together each step is one wait: that it is in the cache is all that comes of it.
//!
//! Limits: the first of the ops that were touched in each body.

use crate::ir::{Body, Op};
use std::hint::black_box;

/// How many bodies are looked at together.
pub(super) const TOGETHER: usize = 16;

/// How many operands of an op are looked at.
const OPERANDS: usize = 2;

/// Looks at what was touched in the bodies of these stubs, [`TOGETHER`] at most.
pub(super) fn look_at_touched(body: &Body, stubs: &[Op]) {
    let mut children = [None; TOGETHER];
    for (child, stub) in children.iter_mut().zip(stubs) {
        *child = body.child(*stub);
    }
    let mut lists = [None; TOGETHER];
    for (list, child) in lists.iter_mut().zip(&children) {
        *list = child.and_then(|child: &Body| Some((child, child.listed_ops()?)));
    }
    let mut touched = [None; TOGETHER];
    for (op, list) in touched.iter_mut().zip(&lists) {
        *op = list.and_then(|(child, list)| Some((child, list.first()?.0)));
    }
    let mut headers = [None; TOGETHER];
    for (header, op) in headers.iter_mut().zip(&touched) {
        *header = op.filter(|(child, op)| child.ops.is_live(*op));
    }
    let read = headers.iter().flatten().fold(0, |read, (child, op)| {
        let header = &child.ops[*op];
        let attr = child.attrs.get(header.attrs as usize).map_or(0, |attr| attr.value.bits());
        let block = header.block.map_or(0, |block| child.blocks[block].args);
        let operand = child.operands(*op).next().map_or(0, |value| value.dense() as u32);
        let result = child.results(*op).next().map_or(0, |value| child.values[value].ty.bits());
        read ^ attr ^ block ^ operand ^ result ^ child.ops[child.root()].state
    });
    // Types of operands: with attributes and types of results, they make a signature.
    let types = headers.iter().flatten().fold(read, |read, (child, op)| {
        let operands = child.operands(*op).take(OPERANDS);
        operands.fold(read, |read, value| read ^ child.values[value].ty.bits())
    });
    black_box(types);
}
