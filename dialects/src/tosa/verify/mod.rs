//! What `tosa` asks beyond declarations: element types that go together, shapes that follow from
//! attributes and constants, and what an operand must be known to be when it is a constant.

mod arithmetic;
mod gathers;
mod graphs;
mod layout;
mod scaled;
mod shapes;
mod windows;

use crate::numbers::comma_separated as listed;
use crate::subject::{Answer, Subject, hooks, property, quoted};
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Signedness, Traits, Type, TypeData};
use irtool::ir::Value;
use irtool::spec::name_of;

hooks! {
    shapes: shapes::has_one_rank,
    const_shape: shapes::has_as_many_values,
    concat_shape: shapes::concatenates,
    slice_shape: shapes::slices,
    dim: shapes::has_dimension,
    argmax: layout::finds_largest,
    reverse: layout::reverses,
    pad: layout::pads,
    slice: layout::slices,
    tile: layout::tiles,
    reshape: layout::reshapes,
    transpose: layout::transposes,
    gather: gathers::gathers,
    scatter: gathers::scatters,
    resize: windows::resizes,
    avg_pool: windows::averages,
    max_pool: windows::takes_largest,
    convolution: windows::convolves,
    transposed: windows::convolves_transposed,
    const_: arithmetic::is_constant,
    clamp: arithmetic::clamps,
    matmul: arithmetic::multiplies_matrices,
    mul: arithmetic::multiplies,
    negate: arithmetic::negates,
    select: arithmetic::selects,
    table: arithmetic::looks_up,
    rescale: arithmetic::rescales,
    rfft: arithmetic::transforms_reals,
    fft: arithmetic::transforms,
    scaled_matmul: scaled::multiplies,
    from_scaled: scaled::casts_from,
    to_scaled: scaled::casts_to,
    cond_if: graphs::branches,
    while_loop: graphs::repeats,
}

pub(crate) use graphs::Checks;
pub(crate) use layout::{concat, reduce};

fn operand(subject: &Subject<'_>, number: usize) -> Option<Type> {
    subject.operand_types().nth(number)
}

fn result(subject: &Subject<'_>) -> Option<Type> {
    subject.result_types().next()
}

/// The extents of a tensor with a rank.
fn shape(cx: &Context, ty: Type) -> Option<&[i64]> {
    cx.type_data(ty).shape()
}

/// The element type of a tensor; of quantized elements what they are stored as.
fn element(cx: &Context, ty: Type) -> Type {
    let element = cx.type_data(ty).element().unwrap_or(ty);
    stored(cx, element).unwrap_or(element)
}

/// What a quantized type is stored as: `ui8` for `!quant.uniform<u8:f32, 0.1>`.
fn stored(cx: &Context, ty: Type) -> Option<Type> {
    let TypeData::Dialect(text) = cx.type_data(ty) else { return None };
    if cx.bytes(text.dialect) != b"quant" {
        return None;
    }
    let text = irtool::asm::type_text(cx, ty);
    let storage = text.split_once('<')?.1;
    let signedness = match storage.as_bytes().first()? {
        b'i' => Signedness::Signless,
        b'u' => Signedness::Unsigned,
        _ => return None,
    };
    let digits = storage[1..].split(|c: char| !c.is_ascii_digit()).next()?;
    Some(cx.intern_type(TypeData::Integer { width: digits.parse().ok()?, signedness }))
}

/// The width of an integer type.
fn int_width(cx: &Context, ty: Type) -> Option<u32> {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some(*width),
        _ => None,
    }
}

/// Whether two extents that are known differ.
fn differ(a: i64, b: i64) -> bool {
    !crate::relations::may_be_equal(a, b)
}

/// Whether two shapes can be one, as far as both are known.
fn may_be_one(a: &[i64], b: &[i64]) -> bool {
    a.len() == b.len() && !a.iter().zip(b).any(|(a, b)| differ(*a, *b))
}

/// Two types have one element type, which is not looked at as stored.
fn share_element(subject: &Subject<'_>, a: Type, b: Type, what: &str) -> Answer {
    let cx = subject.cx;
    let own = |ty| cx.type_data(ty).element().unwrap_or(ty);
    let (a, b) = (own(a), own(b));
    match a == b {
        true => Ok(()),
        false => Err(subject.error(format!(
            "expect {what} to have same element type, got {} and {}",
            quoted(cx, a),
            quoted(cx, b)
        ))),
    }
}

/// Input and output have one element type.
fn keeps_element(subject: &Subject<'_>, input: Type, output: Type) -> Answer {
    share_element(subject, input, output, "input and output")
}

/// The constant that an operand is.
fn constant(subject: &Subject<'_>, number: usize) -> Option<Attribute> {
    let (cx, body) = (subject.cx, subject.body);
    let value: Value = body.operands(subject.op).nth(number)?;
    let op = body.defining_op(value)?;
    if !cx.op_info(name_of(body, op)).traits().contains(Traits::CONSTANT_LIKE) {
        return None;
    }
    property(cx, body, op, "values").or_else(|| property(cx, body, op, "value"))
}

/// The integers of a constant.
fn integers_of(cx: &Context, attr: Attribute) -> Option<Vec<i64>> {
    let AttrData::DenseElements { ty, splat, data } = cx.attr_data(attr) else { return None };
    let bytes = match cx.type_data(cx.type_data(*ty).element()?) {
        TypeData::Index => 8,
        TypeData::Integer { width, .. } => width.div_ceil(8) as usize,
        _ => return None,
    };
    let values = data.chunks_exact(bytes.max(1)).map(signed);
    let count = cx
        .type_data(*ty)
        .shape()?
        .iter()
        .try_fold(1usize, |count, extent| count.checked_mul(usize::try_from(*extent).ok()?))?;
    match *splat {
        // Nobody looks at more than a few.
        true => Some(vec![values.into_iter().next()?; count.min(1 << 16)]),
        false => Some(values.collect()),
    }
}

/// Little-endian bytes as a signed number; what is beyond 64 bits is left out.
fn signed(bytes: &[u8]) -> i64 {
    let negative = bytes.last().is_some_and(|last| last & 0x80 != 0);
    let mut full = [if negative { 0xff } else { 0 }; 8];
    for (to, from) in full.iter_mut().zip(bytes) {
        *to = *from;
    }
    i64::from_le_bytes(full)
}

/// The integers that an operand is known to be.
fn known(subject: &Subject<'_>, number: usize) -> Option<Vec<i64>> {
    integers_of(subject.cx, constant(subject, number)?)
}

/// The zero point that an operand is known to be: of a float, whether it is one but zero.
fn zero_point(subject: &Subject<'_>, number: usize) -> Option<i64> {
    let attr = constant(subject, number)?;
    let AttrData::DenseElements { ty, data, .. } = subject.cx.attr_data(attr) else { return None };
    match subject.cx.type_data(subject.cx.type_data(*ty).element()?) {
        TypeData::Integer { width, .. } => {
            Some(signed(data.get(..width.div_ceil(8) as usize).unwrap_or(data)))
        }
        TypeData::Float(kind) => {
            let bytes = data.get(..kind.width().div_ceil(8) as usize)?;
            let (last, rest) = bytes.split_last()?;
            Some(i64::from(last & 0x7f != 0 || rest.iter().any(|byte| *byte != 0)))
        }
        _ => None,
    }
}

/// Only of bytes may the zero point be other than zero.
fn has_zero_point(subject: &Subject<'_>, number: usize, what: &str) -> Answer {
    let Some(ty) = operand(subject, number) else { return Ok(()) };
    if int_width(subject.cx, element(subject.cx, ty)) == Some(8) {
        return Ok(());
    }
    match zero_point(subject, number) {
        None | Some(0) => Ok(()),
        Some(_) => {
            Err(subject.error(format!("{what} zero point must be zero for non-int8 integer types")))
        }
    }
}

/// A tensor and its zero point have one element type.
fn matches_zero_point(
    subject: &Subject<'_>,
    tensor: Option<Type>,
    number: usize,
    what: &str,
) -> Answer {
    let cx = subject.cx;
    let (Some(tensor), Some(point)) = (tensor, operand(subject, number)) else { return Ok(()) };
    let (tensor, point) = (element(cx, tensor), element(cx, point));
    match tensor == point {
        true => Ok(()),
        false => Err(subject.error(format!(
            "expect both {what} and its zero point are the same element type, got {} and {}",
            quoted(cx, tensor),
            quoted(cx, point)
        ))),
    }
}

/// Extents as messages list them.
fn extents(shape: &[i64]) -> String {
    let text = |extent: &i64| match *extent {
        DYNAMIC => "?".to_owned(),
        extent => extent.to_string(),
    };
    shape.iter().map(text).collect::<Vec<_>>().join(", ")
}
