//! What group ops ask beyond declarations: their scope, and the size of clusters.

use crate::subject::{self, Answer, Subject, hooks};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Context, Signedness, TypeData};
use irtool::ir::{Body, Op};
use std::borrow::Cow;

hooks! {
    group: is_in_group,
}

/// The execution scope is one subgroup.
pub(crate) fn is_subgroup(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    let scope = subject.property("execution_scope");
    scope.is_none_or(|scope| attribute_text(cx, scope) == "#spirv.scope<Subgroup>")
}

fn is_in_group(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let scope = subject.property("execution_scope").map(|scope| attribute_text(cx, scope));
    if !matches!(
        scope.as_deref(),
        Some("#spirv.scope<Workgroup>" | "#spirv.scope<Subgroup>") | None
    ) {
        return Err(subject.error("execution scope must be 'Workgroup' or 'Subgroup'"));
    }
    let name = subject::name(cx, subject.body, subject.op);
    if name == "spirv.GroupNonUniformBroadcast" && !is_constant(subject, 1, true) {
        return Err(subject.error("id must be the result of a constant op"));
    }
    let second = subject.operand_types().nth(1).map(|ty| cx.type_data(ty));
    if let ("spirv.GroupBroadcast", Some(TypeData::Vector { shape, .. })) = (&*name, second)
        && let Some(count) = shape.first().filter(|count| !matches!(count, 2 | 3))
    {
        return Err(subject.error(format!(
            "localid is a vector and can be with only  2 or 3 components, actual number is {count}"
        )));
    }
    if name.starts_with("spirv.GroupNonUniformShuffle")
        && let Some(TypeData::Integer { signedness: Signedness::Signed, .. }) = second
    {
        return Err(subject.error("second operand must be a singless/unsigned integer"));
    }
    if name == "spirv.GroupNonUniformRotateKHR" && subject.operand_types().len() == 3 {
        return has_cluster(subject, 2);
    }
    let operation = subject.property("group_operation").map(|attr| attribute_text(cx, attr));
    let is_clustered = operation.as_deref() == Some("#spirv.group_operation<ClusteredReduce>");
    if !name.starts_with("spirv.GroupNonUniform") || operation.is_none() {
        return Ok(());
    }
    match subject.operand_types().len() {
        1 if is_clustered => Err(subject
            .error("cluster size operand must be provided for 'ClusteredReduce' group operation")),
        2 => has_cluster(subject, 1),
        _ => Ok(()),
    }
}

/// The size of clusters, the operand with this number, is a power of two that is known.
fn has_cluster(subject: &Subject<'_>, number: usize) -> Answer {
    if !is_constant(subject, number, false) {
        return Err(subject.error("cluster size operand must come from a constant op"));
    }
    match constant(subject, number).is_some_and(|size| size <= 0 || size.count_ones() != 1) {
        true => Err(subject.error("cluster size operand must be a power of two")),
        false => Ok(()),
    }
}

/// The op that defines an operand, by name.
fn definition<'a>(subject: &Subject<'a>, number: usize) -> Option<(Op, Cow<'a, str>)> {
    let body = subject.body;
    let op = body.operands(subject.op).nth(number).and_then(|value| body.defining_op(value))?;
    Some((op, subject::name(subject.cx, body, op)))
}

fn is_constant(subject: &Subject<'_>, number: usize, or_reference: bool) -> bool {
    definition(subject, number).is_some_and(|(_, name)| {
        name == "spirv.Constant" || or_reference && name == "spirv.mlir.referenceof"
    })
}

fn constant(subject: &Subject<'_>, number: usize) -> Option<i64> {
    let (op, _) = definition(subject, number)?;
    let value = Subject::new(subject.cx, subject.body, op).property("value")?;
    match subject.cx.attr_data(value) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    }
}
