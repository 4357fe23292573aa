//! What ops ask that scan a vector, cast its memory or mask what is nested in them.

use super::transfers::{map, mask_of};
use super::verify::{operand, result, supports_kind, vector};
use crate::subject::{Answer, Subject, hooks, name, quoted};
use irtool::context::{AttrData, Context, Type, TypeData};
use irtool::ir::Op;

hooks! {
    scan: scans,
    type_cast: casts,
    mask: masks,
}

fn scans(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(initial)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    let dim = match subject.property("reduction_dim").map(|attr| subject.cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => value.to_i64().unwrap_or(0),
        _ => return Ok(()),
    };
    let (rank, found) = (from.shape.len(), initial.shape.len());
    if dim >= rank as i64 {
        let words = format!("reduction dimension {dim} has to be less than {rank}");
        return Err(subject.error(words));
    }
    let Some(wanted) = rank.checked_sub(1) else { return Ok(()) };
    if found != wanted {
        let words = format!("initial value rank {found} has to be equal to {wanted}");
        return Err(subject.error(words));
    }
    let kept = from.shape.iter().enumerate().filter(|(place, _)| *place as i64 != dim);
    if !kept.map(|(_, extent)| extent).eq(initial.shape) {
        return Err(subject.error("incompatible input/initial value shapes"));
    }
    let Some((kind, supported)) = supports_kind(subject, initial.element) else { return Ok(()) };
    match supported {
        true => Ok(()),
        false => {
            let ty = quoted(subject.cx, initial.element);
            let words = format!("unsupported reduction type {ty} for kind '{kind}'");
            Err(subject.error(words))
        }
    }
}

/// The shape of a memref with that of its vectors behind, and the scalars in it.
fn taken_apart(cx: &Context, ty: Type) -> Option<(Vec<i64>, Type)> {
    let data = cx.type_data(ty);
    let (mut shape, element) = (data.shape()?.to_vec(), data.element()?);
    Some(match vector(cx, Some(element)) {
        Some(inner) => {
            shape.extend(inner.shape);
            (shape, inner.element)
        }
        None => (shape, element),
    })
}

fn casts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let (
        TypeData::MemRef { layout, memory_space: space, .. },
        TypeData::MemRef { layout: new_layout, memory_space: new_space, .. },
    ) = (cx.type_data(from), cx.type_data(to))
    else {
        return Ok(());
    };
    if layout.is_some() && !is_contiguous(cx, from) {
        return Err(subject.error("expects operand to be a memref with identity layout"));
    }
    if new_layout.is_some() {
        return Err(subject.error("expects result to be a memref with identity layout"));
    }
    if space != new_space {
        return Err(subject.error("expects result in same memory space"));
    }
    let (Some(from), Some(parts)) = (taken_apart(cx, from), taken_apart(cx, to)) else {
        return Ok(());
    };
    let to = quoted(cx, to);
    if from.1 != parts.1 {
        let words = format!("expects result and operand with same underlying scalar type: {to}");
        return Err(subject.error(words));
    }
    if from.0 != parts.0 {
        let words = format!("expects concatenated result and operand shapes to be equal: {to}");
        return Err(subject.error(words));
    }
    Ok(())
}

/// Whether a layout by strides only says what goes without saying.
fn is_contiguous(cx: &Context, ty: Type) -> bool {
    let Some(strides) = irtool::context::Strides::of(cx, ty) else { return false };
    let Some(shape) = cx.type_data(ty).shape() else { return false };
    let mut wanted = 1i64;
    strides.offset == 0
        && strides.strides.iter().zip(shape).rev().all(|(stride, extent)| {
            let fits = *stride == wanted;
            wanted = wanted.saturating_mul(*extent);
            fits
        })
}

fn masks(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.own);
    let region = body.regions(subject.root).first();
    let Some(block) = region.and_then(|region| body.blocks(*region).next()) else {
        return Ok(());
    };
    let ops: Vec<Op> = body.ops(block).collect();
    if ops.len() > 2 {
        return Err(subject.error("expects only one operation to mask"));
    }
    let is_end = |op: &&Op| name(cx, body, **op) == "vector.yield";
    let Some(end) = ops.last().filter(is_end) else {
        return Err(subject.error("expects a terminator within the mask region"));
    };
    let results = subject.result_types().len();
    if body.operands(*end).len() != results {
        let words = "expects number of results to match mask region yielded values";
        return Err(subject.error(words));
    }
    let [masked, end] = ops[..] else { return Ok(()) };
    if !is_maskable(&name(cx, body, masked)) {
        return Err(subject.error("expects a MaskableOpInterface within the mask region"));
    }
    if body.results(masked).len() != results {
        let words = "expects number of results to match maskable operation number of results";
        return Err(subject.error(words));
    }
    if !body.results(masked).eq(body.operands(end)) {
        return Err(subject.error(
            "expects all the results from the MaskableOpInterface to match all the values \
             returned by the terminator",
        ));
    }
    let types = body.results(masked).map(|value| body.value_type(value));
    if !types.clone().eq(subject.result_types()) {
        return Err(subject.error("expects result type to match maskable operation result type"));
    }
    if types.clone().filter(|ty| vector(cx, Some(*ty)).is_some()).count() > 1 {
        return Err(subject.error("multiple vector results not supported"));
    }
    if let Some(wanted) = mask_for(&Subject::new(cx, body, masked))
        && subject.operand_types().next() != Some(wanted)
    {
        let wanted = quoted(cx, wanted);
        return Err(subject.error(format!("expects a {wanted} mask for the maskable operation")));
    }
    let passthru = subject.operand_types().nth(1);
    if passthru.is_some() && !takes_rest(&name(cx, body, masked)) {
        let words = "doesn't expect a passthru argument for this maskable operation";
        return Err(subject.error(words));
    }
    if let Some(passthru) = passthru
        && let Some(ty) = types.clone().next()
        && ty != passthru
    {
        return Err(subject.error("expects passthru type to match result type"));
    }
    Ok(())
}

/// The mask that one of these ops is put into; `None` where it is not known here.
fn mask_for(masked: &Subject<'_>) -> Option<Type> {
    let cx = masked.cx;
    let of = |vector: super::verify::Vector<'_>| {
        cx.intern_type(TypeData::Vector {
            shape: vector.shape.into(),
            scalable: vector.scalable.into(),
            element: cx.i1(),
        })
    };
    match &*name(cx, masked.body, masked.op) {
        "vector.gather" => result(masked).map(of),
        "vector.multi_reduction" | "vector.reduction" => operand(masked, 0).map(of),
        "vector.transfer_read" => mask_of(cx, &result(masked)?, map(masked)?),
        "vector.transfer_write" => mask_of(cx, &operand(masked, 0)?, map(masked)?),
        _ => None,
    }
}

/// Whether such an op has a value for what a mask leaves out.
fn takes_rest(name: &str) -> bool {
    matches!(name, "vector.gather" | "vector.transfer_read")
}

/// The ops that a mask may be put around.
fn is_maskable(name: &str) -> bool {
    matches!(
        name,
        "vector.contract"
            | "vector.gather"
            | "vector.multi_reduction"
            | "vector.outerproduct"
            | "vector.reduction"
            | "vector.transfer_read"
            | "vector.transfer_write"
    )
}
