//! Atomic updates fit the elements that they update.

use super::{operand_memref, region};
use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{AttrData, Context, Diagnostic, TypeData};
use irtool::ir::{Body, Op, Region};
use irtool::spec;

type Report<'r> = &'r mut dyn FnMut(Diagnostic);

/// The kinds that work on floats only, by number.
const FLOATS: &[(i64, &str)] = &[(0, "addf"), (4, "maximumf"), (8, "minimumf"), (12, "mulf")];
/// The kinds that work on integers only.
const INTEGERS: &[(i64, &str)] = &[
    (1, "addi"),
    (2, "andi"),
    (6, "maxs"),
    (7, "maxu"),
    (10, "mins"),
    (11, "minu"),
    (13, "muli"),
    (14, "ori"),
    (15, "xori"),
];

pub(crate) fn atomic_rmw(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let Some(memref) = operand_memref(&subject, 1) else { return };
    if body.num_operands(op) - 2 != memref.rank() {
        let words = "expects the number of subscripts to be equal to memref rank";
        return report(subject.error(words));
    }
    let Some(AttrData::Integer { value, .. }) = subject.property("kind").map(|a| cx.attr_data(a))
    else {
        return;
    };
    let named = |list: &'static [(i64, &str)]| {
        list.iter().find(|(n, _)| value.to_i64() == Some(*n)).map(|(_, name)| *name)
    };
    let ty = subject.operand_types().next().map(|ty| cx.type_data(ty));
    let wrong = match (named(FLOATS), named(INTEGERS), ty) {
        (Some(kind), _, Some(ty)) if !matches!(ty, TypeData::Float(_)) => {
            (kind, "a floating-point type")
        }
        (_, Some(kind), Some(ty)) if !matches!(ty, TypeData::Integer { .. }) => {
            (kind, "an integer type")
        }
        _ => return,
    };
    report(subject.error(format!("with kind '{}' expects {}", wrong.0, wrong.1)));
}

pub(crate) fn generic_atomic_rmw(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(update(&Subject::new(cx, body, op)), report);
}

fn update(subject: &Subject<'_>) -> Answer {
    let Some(region) = region(subject) else { return Ok(()) };
    let own = subject.own;
    let mut args = own.first_block(region).into_iter().flat_map(|block| own.block_args(block));
    let (Some(arg), None) = (args.next(), args.next()) else {
        return Err(subject.error("expected single number of entry block arguments"));
    };
    if subject.result_types().next() != Some(own.value_type(arg)) {
        return Err(subject.error("expected block argument of the same type result type"));
    }
    pure(subject.cx, own, region)
}

/// Nothing in a region touches memory: told of the first op that may, what is nested in an op
/// before the op.
fn pure(cx: &Context, body: &Body, region: Region) -> Answer {
    // Regions and ops left to visit, the next one last; an op is asked on its way back.
    enum Visit<'a> {
        Into(&'a Body, Op),
        Ask(&'a Body, Op),
    }
    fn push<'a>(left: &mut Vec<Visit<'a>>, body: &'a Body, region: Region) {
        let first = left.len();
        for block in body.blocks(region) {
            left.extend(body.ops(block).map(|op| Visit::Into(body, op)));
        }
        left[first..].reverse();
    }
    let mut left = Vec::new();
    push(&mut left, body, region);
    while let Some(visit) = left.pop() {
        match visit {
            Visit::Into(body, op) => {
                left.push(Visit::Ask(body, op));
                let (own, root) = match body.child(op) {
                    Some(child) => (child, child.root()),
                    None => (body, op),
                };
                for &region in own.regions(root).iter().rev() {
                    push(&mut left, own, region);
                }
            }
            Visit::Ask(body, op) if !spec::is_memory_effect_free(cx, body, op) => {
                let words = "body of 'memref.generic_atomic_rmw' should contain only operations \
                             with no side effects";
                return Err(Subject::new(cx, body, op).bare_error(words));
            }
            Visit::Ask(..) => {}
        }
    }
    Ok(())
}

pub(crate) fn atomic_yield(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let (Some(parent), Some(found)) = (body.parent_op(op), subject.operand_types().next()) else {
        return;
    };
    let Some(wanted) = body.results(parent).next().map(|value| body.value_type(value)) else {
        return;
    };
    if wanted != found {
        report(subject.error(format!(
            "types mismatch between yield op: {} and its parent: {}",
            quoted(cx, found),
            quoted(cx, wanted)
        )));
    }
}
