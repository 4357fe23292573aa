//! What the bodies of contractions compute: the product of their inputs, added to what is there.
//!
//! ```text
//! ^bb0(%a, %b, %acc):  %m = mul(ext %a, ext %b)   %s = add(%acc, %m)   linalg.yield %s
//! ```
//!
//! Ops with one operand between these are passed over.

use crate::subject::{Answer, Subject, name};
use irtool::ir::Value;

/// Ops that multiply, each with what adds beside it.
const PAIRS: [(&str, &str); 4] = [
    ("arith.mulf", "arith.addf"),
    ("arith.muli", "arith.addi"),
    ("complex.mul", "complex.add"),
    ("arith.andi", "arith.ori"),
];

/// The body adds a product of the inputs to the output.
pub(super) fn multiplies_and_adds(subject: &Subject<'_>) -> Answer {
    match adds_product(subject) {
        Some(()) => Ok(()),
        None => Err(subject.bare_error("expected add/mul op in the body")),
    }
}

fn adds_product(subject: &Subject<'_>) -> Option<()> {
    let body = subject.own;
    let region = *body.regions(subject.root).first()?;
    let block = body.first_block(region)?;
    let args: Vec<Value> = body.block_args(block).collect();
    let [first, second, held] = *args else { return None };
    let end = body.last_op(block)?;
    let yielded = only(body.operands(end))?;
    let (adder, [a, b]) = binary(subject, source(subject, yielded))?;
    let added = match (source(subject, a), source(subject, b)) {
        (a, b) if a == held => b,
        (a, b) if b == held => a,
        _ => return None,
    };
    let (multiplier, [a, b]) = binary(subject, added)?;
    let factors = [source(subject, a), source(subject, b)];
    let fits = PAIRS.contains(&(&*multiplier, &*adder))
        && (factors == [first, second] || factors == [second, first]);
    fits.then_some(())
}

fn only(mut values: impl Iterator<Item = Value>) -> Option<Value> {
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

/// Where a value comes from, ops with one operand left out.
fn source(subject: &Subject<'_>, mut value: Value) -> Value {
    let body = subject.own;
    // A value that comes from itself comes from nowhere.
    for _ in 0..64 {
        let Some(op) = body.defining_op(value) else { return value };
        let Some(from) = only(body.operands(op)) else { return value };
        value = from;
    }
    value
}

/// The op with two operands and one result that makes a value: its name and the operands.
fn binary(subject: &Subject<'_>, value: Value) -> Option<(String, [Value; 2])> {
    let body = subject.own;
    let op = body.defining_op(value)?;
    let operands: Vec<Value> = body.operands(op).collect();
    let [a, b] = *operands else { return None };
    (body.num_results(op) == 1).then(|| (name(subject.cx, body, op).into_owned(), [a, b]))
}
