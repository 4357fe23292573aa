//! Structure of ops as this pass compares it: all but locations, operands of commutative ops in
//! any order.

use crate::context::{Context, Traits};
use crate::ir::{Body, Op, Value};
use smallvec::SmallVec;

#[inline]
fn mix(hash: u64, word: u32) -> u64 {
    (hash.rotate_left(5) ^ u64::from(word)).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Equal for equal ops.
#[inline]
pub(super) fn hash(body: &Body, op: Op) -> u32 {
    let mut hash = mix(0, body.name(op).bits());
    if body.has_trait(op, Traits::COMMUTATIVE) {
        let sum = body.operands(op).fold(0u64, |sum, v| sum.wrapping_add(mix(1, v.dense() as u32)));
        hash = mix(mix(hash, sum as u32), (sum >> 32) as u32);
    } else {
        for operand in body.operands(op) {
            hash = mix(hash, operand.dense() as u32);
        }
    }
    for attr in body.attrs(op) {
        hash = mix(hash, attr.name.bits());
        hash = mix(hash, attr.value.bits());
    }
    for result in body.results(op) {
        hash = mix(hash, body.value_type(result).bits());
    }
    (hash >> 32) as u32
}

/// Whether two ops are equal but for their locations.
#[inline]
pub(super) fn equal(_cx: &Context, body: &Body, a: Op, b: Op) -> bool {
    body.name(a) == body.name(b)
        && body.num_operands(a) == body.num_operands(b)
        && body.num_results(a) == body.num_results(b)
        && body.attrs(a) == body.attrs(b)
        && same_operands(body, a, b)
        && body
            .results(a)
            .zip(body.results(b))
            .all(|(a, b)| body.value_type(a) == body.value_type(b))
        && (!(body.has_extra(a) || body.has_extra(b)) || body.same_regions_and_successors(a, b))
}

#[inline]
fn same_operands(body: &Body, a: Op, b: Op) -> bool {
    if body.operands(a).eq(body.operands(b)) {
        return true;
    }
    if !body.has_trait(a, Traits::COMMUTATIVE) {
        return false;
    }
    let sorted = |op| {
        let mut operands: SmallVec<[Value; 4]> = body.operands(op).collect();
        operands.sort_unstable();
        operands
    };
    sorted(a) == sorted(b)
}
