//! What moves between kinds of memory ask beyond declarations: where each end lies, and how wide
//! what is moved is.

use super::verify::is_global;
use crate::gpu::verify::is_shared;
use crate::numbers;
use crate::relations::has_unit_stride;
use crate::subject::{Answer, Subject, hooks, quoted, type_value};
use irtool::asm::{attribute_text, parse_type_text, type_text};
use irtool::context::{AttrData, Attribute, Context, Strides, Type, TypeData};

hooks! {
    cast: casts_to_buffer,
    base: is_base,
    descriptor: |subject: &Subject<'_>| describes(subject, 0),
    gather_descriptor: gathers,
    gather: gathers_to_shared,
    transpose: transposes,
}

fn space(cx: &Context, ty: Type) -> Option<Option<Attribute>> {
    match cx.type_data(ty) {
        TypeData::MemRef { memory_space, .. } => Some(*memory_space),
        _ => None,
    }
}

/// The bits of a number, or of a vector of them.
fn width(cx: &Context, ty: Type) -> Option<i64> {
    match cx.type_data(ty) {
        TypeData::Vector { shape, element, .. } => {
            numbers::width(cx, *element)?.checked_mul(numbers::count(shape))
        }
        _ => numbers::width(cx, ty),
    }
}

/// A buffer is the memref it is made of, elsewhere.
fn casts_to_buffer(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let TypeData::MemRef { shape, element, layout, .. } = cx.type_data(from) else {
        return Ok(());
    };
    let placed = |layout, memory_space| {
        let (shape, element) = (shape.clone(), *element);
        cx.intern_type(TypeData::MemRef { shape, element, layout, memory_space })
    };
    let mut layout = *layout;
    if let Some(old) = layout
        && subject.property("resetOffset").is_some()
    {
        let strided = matches!(cx.attr_data(old), AttrData::StridedLayout { .. });
        let Some(mut strides) = Strides::of(cx, from).filter(|_| strided) else {
            return Err(subject
                .error(format!("source type {} can't have its offset reset", quoted(cx, from))));
        };
        if strides.offset != 0 {
            strides.offset = 0;
            // What is laid out like a memref without a layout loses it.
            let plain = placed(None, None);
            layout = (Strides::of(cx, plain) != Some(strides.clone())).then(|| strides.layout(cx));
        }
    }
    let buffer = cx.plain_dialect_attr("amdgpu", "address_space<fat_raw_buffer>".to_owned(), false);
    let wanted = placed(layout, Some(buffer));
    match wanted == to {
        true => Ok(()),
        false => Err(subject.error(format!(
            "expected result type to be {} but got {}",
            quoted(cx, wanted),
            quoted(cx, to)
        ))),
    }
}

fn is_base(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let global = subject.operand_group(0).start;
    let shared = subject.operand_group(2).start;
    let ty = |number| subject.operand_types().nth(number);
    let (Some(global), Some(shared)) = (ty(global), ty(shared)) else { return Ok(()) };
    if !space(cx, shared).is_none_or(|space| is_shared(cx, space)) {
        return Err(subject.error("lds memref must have workgroup address space attribute."));
    }
    if space(cx, global).flatten().is_some_and(|space| !is_global(cx, space)) {
        return Err(subject.error("global memref must have global address space attribute."));
    }
    let width = cx.type_data(global).element().and_then(|element| width(cx, element));
    match width {
        None | Some(8 | 16 | 32 | 64) => Ok(()),
        Some(width) => Err(subject.error(format!(
            "element type must be 1, 2, 4, or 8 bytes long but type was {width} bits long."
        ))),
    }
}

/// A tile of a tensor; `shift` groups of operands more than the base come ahead of its parts.
fn describes(subject: &Subject<'_>, shift: usize) -> Answer {
    let cx = subject.cx;
    let (Some(sizes), Some(strides), Some(tile)) = (
        subject.integers("global_static_sizes"),
        subject.integers("global_static_strides"),
        subject.integers("shared_static_sizes"),
    ) else {
        return Ok(());
    };
    let words = match strides.last() {
        None => "strides must not be empty.",
        Some(last) if *last != 1 => "strides for the innermost dimension must be 1.",
        Some(_) if sizes.len() > 5 => "tensor and tile must be at most of rank 5.",
        Some(_) if strides.len() != sizes.len() => "strides and sizes must have same rank.",
        Some(_) if tile.len() != sizes.len() => "tensor must have same rank as tile.",
        Some(_) => {
            let base = subject.operand_types().next();
            let width = base.and_then(|base| numbers::width(cx, described_element(cx, base)?));
            if let Some(width) = width.filter(|width| ![8, 16, 32, 64].contains(width)) {
                return Err(subject.error(format!(
                    "element type width must be 1, 2, 4 or 8 bytes, but was {width} bits long"
                )));
            }
            let given = |group: usize| subject.operand_group(group + shift);
            let barrier = given(8).next().and_then(|n| subject.operand_types().nth(n));
            if barrier.and_then(|ty| space(cx, ty)).is_some_and(|space| !is_shared(cx, space)) {
                "atomic barrier address must be in LDS."
            } else if given(4).is_empty() && !given(5).is_empty() {
                "early timeout does not apply when workgroup_mask is not set."
            } else {
                return Ok(());
            }
        }
    };
    Err(subject.error(words))
}

/// What the base of a described tensor has as elements: its first parameter.
fn described_element(cx: &Context, base: Type) -> Option<Type> {
    let text = type_text(cx, base);
    let inner = text.split_once('<')?.1.strip_suffix('>')?;
    // Behind it stands the type of indices, where there are any.
    let element = inner.rsplit_once(", ").map_or(inner, |(element, _)| element);
    parse_type_text(cx, element)
}

fn gathers(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    if subject.integers("global_static_sizes").is_some_and(|sizes| sizes.len() > 2) {
        return Err(subject.error("tensor and tile must be at most of rank two in gather mode."));
    }
    let mut types = subject.operand_types();
    let (Some(base), Some(indices)) = (types.next(), types.next()) else { return Ok(()) };
    // The second parameter of the base, which is one of two types.
    let base = type_text(cx, base);
    let wanted = base.rsplit_once(", ").map(|(_, rest)| rest.trim_end_matches('>'));
    let element = cx.type_data(indices).element().map(|ty| type_text(cx, ty));
    if wanted != element.as_deref() {
        return Err(subject.error("indices' element type must match base's element type."));
    }
    describes(subject, 1)
}

fn gathers_to_shared(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let ty = |group| subject.operand_types().nth(subject.operand_group(group).start);
    let (Some(from), Some(to)) = (ty(0), ty(2)) else { return Ok(()) };
    if !has_unit_stride(cx, to) {
        return Err(subject.error("destination type inner most dim must be contiguous"));
    }
    if cx.type_data(from).element() != cx.type_data(to).element() {
        return Err(subject.error("source and destination element types must match"));
    }
    let moved = subject.property("transferType").and_then(|attr| type_value(cx, attr));
    if !matches!(moved.and_then(|ty| width(cx, ty)), None | Some(8 | 16 | 32 | 96 | 128)) {
        return Err(subject.error("Transfering type size must be 8, 16, 32, 96 or 128 bits"));
    }
    let is_source = |space| {
        is_global(cx, space)
            || matches!(
                &*attribute_text(cx, space),
                "7 : i64" | "#amdgpu.address_space<fat_raw_buffer>"
            )
    };
    if space(cx, from).flatten().is_some_and(|space| !is_source(space)) {
        return Err(subject.error("source memory address space must be global or fat raw buffer"));
    }
    match space(cx, to).is_none_or(|space| is_shared(cx, space)) {
        true => Ok(()),
        false => Err(subject.error("destination memory address space must be Workgroup")),
    }
}

fn transposes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    if !space(cx, from).is_none_or(|space| is_shared(cx, space)) {
        return Err(subject.error("source memory address space must be Workgroup"));
    }
    let TypeData::Vector { shape, element, .. } = cx.type_data(to) else { return Ok(()) };
    let Some(width) = width(cx, *element) else { return Ok(()) };
    let wanted: i64 = match width {
        4 | 6 => 16,
        8 => 8,
        16 => 4,
        _ => {
            return Err(subject
                .error(format!("Unsupported element type size for transpose load: {width} bits")));
        }
    };
    match numbers::count(shape) == wanted {
        true => Ok(()),
        false => Err(subject
            .error(format!("Transferring type size mismatch: expected num of elements: {wanted}"))),
    }
}
