//! Constraints on operands, results and regions, group by group.

use super::types::spell;
use super::{Outcome, Subject};
use crate::context::Type;
use crate::spec::layout::segment_sizes;
use crate::spec::{Arity, RegionSize, ValueSpec};
use std::ops::Range;

/// "operand #0 must be index, but got 'i32'".
pub(super) fn operands(subject: &Subject<'_>) -> Outcome {
    let Subject { cx, body, op, spec, .. } = *subject;
    let range = |group| spec.operand_range(cx, body, op, group);
    let ty = |number| body.value_type(body.operand(op, number));
    for (number, group) in spec.operands.iter().enumerate() {
        if group.arity == Arity::VariadicOfVariadic {
            parts_of_group(subject, group, range(number).len())?;
        }
    }
    groups(subject, "operand", &spec.operands, range, ty)
}

/// "caseOperands count (2) does not match with the total size (1) specified in attribute 'x'".
pub(super) fn parts_of_group(subject: &Subject<'_>, group: &ValueSpec, count: usize) -> Outcome {
    let (name, segments) = (&group.name, &*group.segments);
    let Some(sizes) = segment_sizes(subject.cx, subject.body, subject.op, segments) else {
        return Err(format!("requires dense i32 array attribute '{segments}'").into());
    };
    if sizes.iter().any(|n| *n < 0) {
        return Err(format!("'{segments}' attribute cannot have negative elements").into());
    }
    let total: i64 = sizes.iter().map(|n| i64::from(*n)).sum();
    if total == count as i64 {
        return Ok(());
    }
    let words = format!(
        "{name} count ({count}) does not match with the total size ({total}) specified in \
         attribute '{segments}'"
    );
    Err(words.into())
}

/// "result #0 must be index, but got 'i32'".
pub(super) fn results(subject: &Subject<'_>) -> Outcome {
    let Subject { cx, body, op, spec, .. } = *subject;
    let range = |group| spec.result_range(cx, body, op, group);
    let ty = |number| body.value_type(body.result(op, number));
    groups(subject, "result", &spec.results, range, ty)
}

fn groups(
    subject: &Subject<'_>,
    what: &str,
    specs: &[ValueSpec],
    range: impl Fn(usize) -> Range<usize>,
    ty: impl Fn(usize) -> Type,
) -> Outcome {
    let mut index = 0;
    for (number, group) in specs.iter().enumerate() {
        let range = range(number);
        if group.arity == Arity::Optional && range.len() > 1 {
            let found = range.len();
            let words = format!(
                "{what} group starting at #{index} requires 0 or 1 element, but found {found}"
            );
            return Err(words.into());
        }
        for value in range {
            let ty = ty(value);
            if !group.constraint.accepts(subject.cx, ty) {
                let kind = match group.arity {
                    Arity::Variadic => "variadic of ",
                    Arity::VariadicOfVariadic => "variadic of ",
                    Arity::One | Arity::Optional => "",
                };
                let (summary, ty) = (&group.constraint.summary, spell(subject.cx, ty));
                return Err(format!("{what} #{index} must be {kind}{summary}, but got {ty}").into());
            }
            index += 1;
        }
    }
    Ok(())
}

/// "region #0 ('body') failed to verify constraint: region with 1 blocks".
pub(super) fn regions(subject: &Subject<'_>) -> Outcome {
    let regions = subject.own.regions(subject.root);
    for (number, spec) in subject.spec.regions.iter().enumerate() {
        let last = if spec.variadic { regions.len() } else { number + 1 };
        for (index, &region) in regions.iter().enumerate().take(last).skip(number) {
            let blocks = || subject.own.blocks(region);
            let (fits, wanted) = match spec.size {
                RegionSize::Any => continue,
                RegionSize::Exactly(n) => {
                    (blocks().take(n as usize + 1).count() == n as usize, ("", n))
                }
                RegionSize::AtLeast(n) => {
                    (blocks().take(n as usize).count() == n as usize, ("at least ", n))
                }
                RegionSize::AtMost(n) => {
                    (blocks().take(n as usize + 1).count() <= n as usize, ("at most ", n))
                }
            };
            if !fits {
                let name = match &*spec.name {
                    "" => " ".to_owned(),
                    name => format!(" ('{name}') "),
                };
                let (prefix, count) = wanted;
                let words = format!(
                    "region #{index}{name}failed to verify constraint: region with {prefix}{count} blocks"
                );
                return Err(words.into());
            }
        }
    }
    Ok(())
}
