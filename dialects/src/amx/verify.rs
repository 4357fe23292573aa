//! What ops on tiles ask beyond declarations.

use crate::subject::{Answer, Subject, hooks};
use irtool::asm::type_text;
use irtool::context::{AttrData, Context, Type, TypeData};

hooks! {
    zero: |subject: &Subject<'_>| is_tile(subject, subject.result_types().next()),
    load: |subject: &Subject<'_>| {
        has_indices(subject)?;
        is_tile(subject, subject.result_types().next())?;
        accesses_rows(subject)
    },
    store: |subject: &Subject<'_>| {
        has_indices(subject)?;
        let indices = subject.segment(1).unwrap_or(0);
        is_tile(subject, subject.operand_types().nth(1 + indices))?;
        accesses_rows(subject)
    },
    multiply: multiplies,
}

/// Rows, columns and elements of a tile.
fn tile(cx: &Context, ty: Type) -> Option<(i64, i64, String)> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!amx.tile<")?.strip_suffix('>')?;
    let mut parts = inner.splitn(3, 'x');
    let (rows, columns) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    // What has more extents is no tile of a kind that ops take.
    let element = parts.next().filter(|element| !element.contains('x'))?;
    Some((rows, columns, element.to_owned()))
}

/// The bytes of an element of this type.
fn bytes(element: &str) -> i64 {
    match element {
        "i8" => 1,
        "f16" | "bf16" => 2,
        _ => 4,
    }
}

/// A tile has rows and columns as the hardware does.
fn is_tile(subject: &Subject<'_>, ty: Option<Type>) -> Answer {
    let Some((rows, columns, element)) = ty.and_then(|ty| tile(subject.cx, ty)) else {
        return Ok(());
    };
    if rows > 16 {
        return Err(subject.error(format!("bad row height: {rows}")));
    }
    let width = columns.saturating_mul(bytes(&element));
    match width > 64 || width % 4 != 0 {
        true => Err(subject.error(format!("bad column width: {width}"))),
        false => Ok(()),
    }
}

/// There is an index for each dimension.
fn has_indices(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.operand_types().next() else { return Ok(()) };
    let TypeData::MemRef { shape, .. } = subject.cx.type_data(ty) else { return Ok(()) };
    let rank = shape.len();
    match subject.segment(1).is_some_and(|indices| indices != rank) {
        true => Err(subject.error(format!("requires {rank} indices"))),
        false => Ok(()),
    }
}

/// There are rows, and the elements of one follow each other.
fn accesses_rows(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = subject.operand_types().next() else { return Ok(()) };
    let TypeData::MemRef { shape, layout, .. } = cx.type_data(ty) else { return Ok(()) };
    let rank = shape.len();
    if subject.segment(2).is_some() && rank < 2 && !has_stride(subject) {
        return Err(subject.error("requires at least 2D memref"));
    }
    let strides = layout.map(|layout| cx.attr_data(layout));
    if let Some(AttrData::StridedLayout { strides, .. }) = strides
        && strides.last().is_some_and(|last| *last != 1)
    {
        return Err(subject.error("requires memref with unit innermost stride"));
    }
    Ok(())
}

/// Whether the distance between rows is given: it is the last operand.
fn has_stride(subject: &Subject<'_>) -> bool {
    let last = if subject.result_types().len() == 0 { 3 } else { 2 };
    subject.segment(last) == Some(1)
}

/// The product of two tiles, of which the second has its rows in groups, fits the third.
fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(a), Some(b), Some(c)) = (types.next(), types.next(), types.next()) else {
        return Ok(());
    };
    for ty in [a, b, c] {
        is_tile(subject, Some(ty))?;
    }
    let (Some(a), Some(b), Some(c)) = (tile(cx, a), tile(cx, b), tile(cx, c)) else {
        return Ok(());
    };
    let group = 4 / bytes(&a.2);
    let fits = a.0 == c.0 && b.1 / group == c.1 && a.1 / group == b.0;
    if !fits {
        let (rows, columns, depth) = (c.0, c.1, a.1 / group);
        return Err(subject.error(format!("bad mult shape: {rows} x {columns} x {depth}")));
    }
    match a.2 == b.2 {
        true => Ok(()),
        false => Err(subject.error("unsupported type combination")),
    }
}

/// Whether the elements of a tile are of one of these types.
fn is_of(cx: &Context, ty: Type, elements: &[&str]) -> bool {
    tile(cx, ty).is_some_and(|(.., element)| elements.contains(&&*element))
}

/// A tile of rows and columns.
pub(crate) fn is_of_rows(cx: &Context, ty: Type) -> bool {
    tile(cx, ty).is_some()
}

/// A tile of short floating-point numbers.
pub(crate) fn is_of_short_floats(cx: &Context, ty: Type) -> bool {
    is_of(cx, ty, &["f16", "bf16"])
}

/// A tile of floating-point numbers.
pub(crate) fn is_of_floats(cx: &Context, ty: Type) -> bool {
    is_of(cx, ty, &["f32"])
}

/// A tile of words.
pub(crate) fn is_of_words(cx: &Context, ty: Type) -> bool {
    is_of(cx, ty, &["i32"])
}

/// A tile of bytes.
pub(crate) fn is_of_bytes(cx: &Context, ty: Type) -> bool {
    is_of(cx, ty, &["i8"])
}
