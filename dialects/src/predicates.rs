//! Predicates over several parts of an op that declarations name.
//!
//! They are asked once counts and constraints have been found right, so that operands and results
//! are there; still none of them panics when they are not.

use crate::subject::integers;
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};
use irtool::ir::{Body, Op};

fn operand_type(body: &Body, op: Op, number: usize) -> Option<Type> {
    body.operands(op).nth(number).map(|value| body.value_type(value))
}

fn result_type(body: &Body, op: Op) -> Option<Type> {
    body.results(op).next().map(|value| body.value_type(value))
}

fn shape(cx: &Context, ty: Type) -> Option<&[i64]> {
    cx.type_data(ty).shape()
}

fn element(cx: &Context, ty: Option<Type>) -> Option<Type> {
    ty.map(|ty| cx.type_data(ty).element().unwrap_or(ty))
}

/// The condition is `i1`, or has the result's shape.
pub(crate) fn select_condition(cx: &Context, body: &Body, op: Op) -> bool {
    let (Some(condition), Some(result)) = (operand_type(body, op, 0), result_type(body, op)) else {
        return true;
    };
    let has_shape = |ty| cx.type_data(ty).element().is_some();
    condition == cx.i1() || has_shape(condition) && shape(cx, condition) == shape(cx, result)
}

/// Operand and result, where they are tensors, have one shape, unknown extents included; tensors
/// without a rank do only where they are of one type.
pub(crate) fn same_dimensions(cx: &Context, body: &Body, op: Op) -> bool {
    let (Some(input), Some(output)) = (operand_type(body, op, 0), result_type(body, op)) else {
        return true;
    };
    let same_type = input == output;
    let tensor_shape = |ty| match cx.type_data(ty) {
        TypeData::RankedTensor { shape, .. } => Some(&**shape),
        TypeData::UnrankedTensor { .. } => None,
        _ => Some(&[][..]),
    };
    let (input, output) = (tensor_shape(input), tensor_shape(output));
    same_type || input.is_some() && input == output
}

/// The attribute `value` is of the result's type.
pub(crate) fn value_is_of_result_type(cx: &Context, body: &Body, op: Op) -> bool {
    let value = cx.find_identifier("value").and_then(|name| body.attr(op, name));
    let (Some(value), Some(result)) = (value, result_type(body, op)) else { return true };
    let ty = match cx.attr_data(value) {
        AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::Sparse { ty, .. }
        | AttrData::DenseResource { ty, .. } => Some(*ty),
        AttrData::String { ty, .. } => Some(ty.unwrap_or_else(|| cx.none())),
        AttrData::Dialect(text) if !cx.is_dialect_registered(text.dialect) => {
            Some(text.ty.unwrap_or_else(|| cx.none()))
        }
        AttrData::Dialect(text) => text.ty,
        _ => return true,
    };
    ty.is_none_or(|ty| ty == result)
}

fn signature<'a>(cx: &'a Context, body: &Body, op: Op) -> Option<(&'a [Type], &'a [Type])> {
    match cx.type_data(operand_type(body, op, 0)?) {
        TypeData::Function { inputs, results } => Some((inputs, results)),
        _ => None,
    }
}

/// The callee, a function as the first operand, takes the other operands.
pub(crate) fn callee_takes_arguments(cx: &Context, body: &Body, op: Op) -> bool {
    signature(cx, body, op).is_none_or(|(inputs, _)| {
        inputs.iter().copied().eq(body.operands(op).skip(1).map(|v| body.value_type(v)))
    })
}

/// The callee, a function as the first operand, gives the results.
pub(crate) fn callee_gives_results(cx: &Context, body: &Body, op: Op) -> bool {
    signature(cx, body, op).is_none_or(|(_, results)| {
        results.iter().copied().eq(body.results(op).map(|v| body.value_type(v)))
    })
}

/// There are as many operands as the result has elements, of its element type.
pub(crate) fn operands_are_elements(cx: &Context, body: &Body, op: Op) -> bool {
    let Some(result) = result_type(body, op) else { return true };
    let (Some(shape), Some(element)) = (shape(cx, result), cx.type_data(result).element()) else {
        return true;
    };
    let count = shape.iter().try_fold(1usize, |n, e| n.checked_mul(usize::try_from(*e).ok()?));
    count == Some(body.num_operands(op))
        && body.operands(op).all(|value| body.value_type(value) == element)
}

/// The first operand has the result's element type.
pub(crate) fn first_operand_has_result_element(cx: &Context, body: &Body, op: Op) -> bool {
    element(cx, operand_type(body, op, 0)) == element(cx, result_type(body, op))
}

/// The second operand has the result's element type.
pub(crate) fn second_operand_has_result_element(cx: &Context, body: &Body, op: Op) -> bool {
    element(cx, operand_type(body, op, 1)) == element(cx, result_type(body, op))
}

/// The third operand has the result's element type.
pub(crate) fn third_operand_has_result_element(cx: &Context, body: &Body, op: Op) -> bool {
    element(cx, operand_type(body, op, 2)) == element(cx, result_type(body, op))
}

/// The first two operands have one element type.
pub(crate) fn operands_share_element(cx: &Context, body: &Body, op: Op) -> bool {
    element(cx, operand_type(body, op, 0)) == element(cx, operand_type(body, op, 1))
}

fn is_of(cx: &Context, attr: Attribute, dialect: &str, mnemonics: &[&str]) -> bool {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return false };
    cx.bytes(text.dialect) == dialect.as_bytes()
        && mnemonics.iter().any(|mnemonic| text.mnemonic() == mnemonic.as_bytes())
}

/// Whether no element of an array of integers is negative.
pub(crate) fn are_not_negative(cx: &Context, attr: Attribute) -> bool {
    integers(cx, attr).is_none_or(|integers| integers.iter().all(|integer| *integer >= 0))
}

/// Whether an attribute says which processors iterations of a loop go to.
pub(crate) fn is_device_mapping(cx: &Context, attr: Attribute) -> bool {
    let mnemonics = ["block", "lane", "mask", "memory_space", "thread", "warp", "warpgroup"];
    is_of(cx, attr, "gpu", &mnemonics)
}

/// Whether an attribute says which device code is for.
pub(crate) fn is_device_target(cx: &Context, attr: Attribute) -> bool {
    is_of(cx, attr, "spirv", &["target_env"])
        || ["nvvm", "rocdl", "xevm"].iter().any(|dialect| is_of(cx, attr, dialect, &["target"]))
}

/// Whether an attribute says how a host gets at what was compiled for devices.
pub(crate) fn is_offloading_handler(cx: &Context, attr: Attribute) -> bool {
    is_of(cx, attr, "gpu", &["select_object"])
}

/// Whether the numbers of a dense array get larger and larger.
pub(crate) fn increases(cx: &Context, attr: Attribute) -> bool {
    crate::subject::integers(cx, attr)
        .is_none_or(|numbers| numbers.windows(2).all(|pair| pair[0] < pair[1]))
}

/// Whether an attribute stands for a value that is none.
pub(crate) fn is_poison(cx: &Context, attr: Attribute) -> bool {
    is_of(cx, attr, "ub", &["poison"])
}
