//! Ops on elements: their types, and constants of them.

use super::{
    element, has_zero_point, int_width, keeps_element, matches_zero_point, may_be_one, operand,
    result, shape, stored, zero_point,
};
use crate::subject::{Answer, Subject, quoted};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, DYNAMIC, Signedness, Type, TypeData};
use irtool::support::float::FloatValue;

pub(super) fn is_constant(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(values), Some(output)) = (subject.property("values"), result(subject)) else {
        return Ok(());
    };
    let (AttrData::DenseElements { ty, .. }
    | AttrData::DenseStrings { ty, .. }
    | AttrData::Sparse { ty, .. }
    | AttrData::DenseResource { ty, .. }) = cx.attr_data(values)
    else {
        return Ok(());
    };
    let same = cx.type_data(*ty).shape() == cx.type_data(output).shape();
    if !same {
        return Err(subject.error("failed to verify that all of {values, output} have same shape"));
    }
    let (TypeData::RankedTensor { element: from, .. }, TypeData::RankedTensor { element: to, .. }) =
        (cx.type_data(*ty), cx.type_data(output))
    else {
        return Err(subject.error("expected tensors for attr/result type"));
    };
    match from == to || stored(cx, *to) == Some(*from) {
        true => Ok(()),
        false => Err(subject.error("expected same attr/result element types")),
    }
}

pub(super) fn clamps(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(input), Some(output)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    let wanted = element(cx, input);
    if wanted != element(cx, output) {
        return Err(subject.error("input/output element types are incompatible."));
    }
    let (Some(min), Some(max)) = (subject.property("min_val"), subject.property("max_val")) else {
        return Ok(());
    };
    let bounds =
        || format!("min_val={}, max_val={}", attribute_text(cx, min), attribute_text(cx, max));
    let incompatible = "min/max attributes types are incompatible with input/output element types.";
    let is_less = match (cx.attr_data(min), cx.attr_data(max)) {
        (AttrData::Integer { ty: a, value: low }, AttrData::Integer { ty: b, value: high }) => {
            if *a != wanted || *b != wanted {
                return Err(subject.error(incompatible));
            }
            let is_unsigned = match cx.type_data(wanted) {
                TypeData::Integer { width, signedness } => {
                    *signedness == Signedness::Unsigned || *width == 1
                }
                _ => false,
            };
            match is_unsigned {
                true => high.to_u64() < low.to_u64(),
                false => high.to_i64() < low.to_i64(),
            }
        }
        (AttrData::Float { ty: a, bits: low }, AttrData::Float { ty: b, bits: high }) => {
            if *a != wanted || *b != wanted {
                return Err(subject.error(incompatible));
            }
            let TypeData::Float(kind) = cx.type_data(wanted) else { return Ok(()) };
            let value = |[low, high]: &[u64; 2]| {
                FloatValue::from_bits(*kind, u128::from(*low) | u128::from(*high) << 64)
            };
            let [low, high] = [value(low), value(high)];
            if low.is_nan() || high.is_nan() {
                let words = format!("min/max attributes should not be 'NaN', got {}", bounds());
                return Err(subject.error(words));
            }
            high.to_f64() < low.to_f64()
        }
        _ => return Err(subject.error(incompatible)),
    };
    match is_less {
        true => Err(subject.error(format!("expected min_val <= max_val, got {}", bounds()))),
        false => Ok(()),
    }
}

/// The width of what a quantized type is stored as.
fn quantized(subject: &Subject<'_>, ty: Type) -> Option<u32> {
    int_width(subject.cx, stored(subject.cx, ty)?)
}

pub(super) fn multiplies_matrices(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(a), Some(b)) = (operand(subject, 0), operand(subject, 1)) else { return Ok(()) };
    let [from, by] = [a, b].map(|ty| cx.type_data(ty).element().unwrap_or(ty));
    match (quantized(subject, from), quantized(subject, by)) {
        (Some(a), Some(b)) if a != b => {
            let words = format!("expect quantized operands to have same widths, got {a} and {b}");
            return Err(subject.error(words));
        }
        (a, b) if a.is_some() != b.is_some() => {
            return Err(not_both(subject, from, by));
        }
        (Some(_), Some(_)) if scheme(subject, from) != scheme(subject, by) => {
            return Err(not_both(subject, from, by));
        }
        _ => {}
    }
    for (tensor, number, name) in [(a, 2, "a"), (b, 3, "b")] {
        let Some(point) = operand(subject, number) else { continue };
        let (tensor, point) = (element(cx, tensor), element(cx, point));
        if tensor != point {
            return Err(subject.error(format!(
                "expect input {name} and {name}_zp have the same element type, got {} and {}",
                quoted(cx, tensor),
                quoted(cx, point)
            )));
        }
    }
    has_zero_point(subject, 2, "a")?;
    has_zero_point(subject, 3, "b")
}

fn not_both(subject: &Subject<'_>, a: Type, b: Type) -> irtool::context::Diagnostic {
    let (a, b) = (quoted(subject.cx, a), quoted(subject.cx, b));
    subject.error(format!(
        "expect operands to be both quantized or both not quantized, got {a} and {b}"
    ))
}

/// Whether a quantized type has its scales by axis.
fn scheme(subject: &Subject<'_>, ty: Type) -> bool {
    irtool::asm::type_text(subject.cx, ty).contains('{')
}

pub(super) fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(a), Some(b), Some(output)) =
        (operand(subject, 0), operand(subject, 1), result(subject))
    else {
        return Ok(());
    };
    let own = |ty: Type| cx.type_data(ty).element().unwrap_or(ty);
    match int_width(cx, own(output)) {
        Some(wide) => {
            let width = int_width(cx, own(a));
            if own(a) != own(b) || width.is_none() {
                return Err(subject.error("requires the same element type for all operands"));
            }
            if width.is_some_and(|width| width > wide) {
                return Err(subject.error("invalid data type size for operands or result"));
            }
        }
        None => {
            if own(a) != own(output) || own(b) != own(output) {
                let words = "requires the same element type for all operands and results";
                return Err(subject.error(words));
            }
            if zero_point(subject, 2).is_some_and(|shift| shift != 0) {
                return Err(subject.error("require shift to be 0 for float type"));
            }
        }
    }
    let (left, right) = (shape(cx, a), shape(cx, b));
    let ranks = [left, right].map(|shape| shape.map(<[i64]>::len));
    if let Some(rank) = shape(cx, output).map(<[i64]>::len) {
        for (name, other) in [("a", ranks[0]), ("b", ranks[1])] {
            if let Some(other) = other.filter(|other| *other != rank) {
                // What the operands say of each other comes first.
                if let [Some(a), Some(b)] = ranks
                    && a != b
                {
                    break;
                }
                return Err(subject.error(format!(
                    "result type has different rank than {name}, got {rank} vs {other}"
                )));
            }
        }
    }
    let (Some(left), Some(right)) = (left, right) else { return Ok(()) };
    if left.len() != right.len() {
        let (a, b) = (left.len(), right.len());
        let words = format!("a and b operands don't have matching ranks, got {a} and {b}");
        return Err(subject.error(words));
    }
    let apart = |(a, b): (&i64, &i64)| a != b && ![*a, *b].iter().any(|n| *n == 1 || *n == DYNAMIC);
    match left.iter().zip(right).any(apart) {
        true => Err(subject.error(format!(
            "a and b operands don't have broadcast-compatible shapes, got {} and {}",
            quoted(cx, a),
            quoted(cx, b)
        ))),
        false => Ok(()),
    }
}

pub(super) fn negates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(input), Some(output)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    keeps_element(subject, input, output)?;
    if let (Some(from), Some(to)) = (shape(cx, input), shape(cx, output))
        && !may_be_one(from, to)
    {
        return Err(subject.error("requires the same shape for input1 and output"));
    }
    matches_zero_point(subject, Some(input), 1, "input1")?;
    matches_zero_point(subject, Some(output), 2, "output")?;
    has_zero_point(subject, 1, "input1")?;
    has_zero_point(subject, 2, "output")
}

pub(super) fn selects(subject: &Subject<'_>) -> Answer {
    let (Some(a), Some(b), Some(output)) =
        (operand(subject, 1), operand(subject, 2), result(subject))
    else {
        return Ok(());
    };
    keeps_element(subject, a, output)?;
    keeps_element(subject, b, output)
}

pub(super) fn looks_up(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let of = |ty: Option<Type>| ty.and_then(|ty| shape(cx, ty));
    let (Some(input), Some(output)) = (of(operand(subject, 0)), of(result(subject))) else {
        return Ok(());
    };
    if input.len() != output.len() {
        return Err(subject.error("expected input tensor rank to equal result tensor rank"));
    }
    let differs = |(from, to): (&i64, &i64)| *to != DYNAMIC && from != to;
    let Some(dim) = input.iter().zip(output).position(differs) else { return Ok(()) };
    let (from, to) = (input[dim], output[dim]);
    let words = format!("dim(result, {dim}) = {to} doesn't match dim(input, {dim}) = {from}");
    Err(subject.error(words))
}

pub(super) fn rescales(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(input), Some(output)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    for (ty, what) in [(input, "input"), (output, "output")] {
        let found = element(cx, ty);
        if int_width(cx, found).is_none() {
            let found = quoted(cx, found);
            let words = format!("expect {what} to have integer element type, got {found}");
            return Err(subject.error(words));
        }
    }
    for (ty, number, what) in [(input, 3, "input"), (output, 4, "output")] {
        let Some(point) = operand(subject, number) else { continue };
        let (own, point) = (element(cx, ty), element(cx, point));
        if int_width(cx, own) != int_width(cx, point) {
            let (own, point) = (quoted(cx, own), quoted(cx, point));
            return Err(subject.error(format!(
                "expected {what} and {what}_zp to both be integer of the same bitwidth, but got \
                 {own} vs. {point}"
            )));
        }
    }
    for (number, what, ty) in [(3, "input", input), (4, "output", output)] {
        let width = int_width(cx, element(cx, ty));
        let Some(point) = zero_point(subject, number).filter(|_| width != Some(8)) else {
            continue;
        };
        let is_unsigned = subject.is_true(&format!("{what}_unsigned"));
        let words = match (width, is_unsigned) {
            (Some(16), true) if point & 0x7fff != 0 => {
                let point = point & 0xffff;
                format!("expect {what}_zp of 0 or 32768 for unsigned int16 {what}, got {point}")
            }
            (Some(16), true) => continue,
            _ if point != 0 => format!("expect {what}_zp of 0, got {point}"),
            _ => continue,
        };
        return Err(subject.error(words));
    }
    has_scales(subject, input)
}

/// The multipliers and shifts of a rescaling: one, or one for each channel.
fn has_scales(subject: &Subject<'_>, input: Type) -> Answer {
    let cx = subject.cx;
    let (Some(multiplier), Some(shift)) = (operand(subject, 1), operand(subject, 2)) else {
        return Ok(());
    };
    let found = element(cx, multiplier);
    let (width, scale32) = if subject.is_true("scale32") { (32, true) } else { (16, false) };
    if int_width(cx, found) != Some(width) {
        return Err(subject.error(format!(
            "expect i{width} element type for multiplier for scale32={scale32}, got {}",
            quoted(cx, found)
        )));
    }
    let mut channels = 1;
    if subject.is_true("per_channel") {
        let Some(input) = shape(cx, input) else { return Ok(()) };
        let Some(last) = input.last() else {
            return Err(subject.error(
                "requires input to be at least rank 1 when per_channel is true, but got rank 0",
            ));
        };
        channels = *last;
    }
    for (ty, what) in [(multiplier, "multiplier"), (shift, "shift")] {
        let Some([found]) = shape(cx, ty) else { continue };
        if *found != DYNAMIC && *found != channels {
            return Err(subject.error(format!(
                "expect shape of {{ {channels} }} for {what} input, got {{ {found} }}"
            )));
        }
    }
    Ok(())
}

/// Heights and widths are powers of two.
fn has_powers(subject: &Subject<'_>, input: &[i64]) -> Answer {
    let [_, height, width] = input else { return Ok(()) };
    for (extent, what) in [(height, "height"), (width, "width")] {
        if *extent != DYNAMIC && !(*extent as u64).is_power_of_two() {
            let words = format!("expected {what} to be a power of two, got {extent}");
            return Err(subject.error(words));
        }
    }
    Ok(())
}

/// What is transformed are floating point numbers.
fn has_floats(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let element = operand(subject, 0).and_then(|ty| cx.type_data(ty).element());
    match element.is_none_or(|ty| matches!(cx.type_data(ty), TypeData::Float(_))) {
        true => Ok(()),
        false => Err(subject.error("requires a floating point type")),
    }
}

pub(super) fn transforms(subject: &Subject<'_>) -> Answer {
    has_floats(subject)?;
    let input = operand(subject, 0).and_then(|ty| shape(subject.cx, ty));
    input.map_or(Ok(()), |input| has_powers(subject, input))
}

pub(super) fn transforms_reals(subject: &Subject<'_>) -> Answer {
    has_floats(subject)?;
    let cx = subject.cx;
    let mut results = subject.result_types();
    let (Some(input), Some(real), Some(imaginary)) =
        (operand(subject, 0), results.next(), results.next())
    else {
        return Ok(());
    };
    let output = shape(cx, real);
    if let (Some(a), Some(b)) = (output, shape(cx, imaginary))
        && !may_be_one(a, b)
    {
        let (a, b) = (quoted(cx, real), quoted(cx, imaginary));
        return Err(subject.error(format!("expected output shapes to match, got {a}, {b}")));
    }
    let Some(extents) = shape(cx, input) else { return Ok(()) };
    has_powers(subject, extents)?;
    let (Some(output), [batch, height, width]) = (output, extents) else { return Ok(()) };
    let [outer @ .., last] = output else { return Ok(()) };
    if !may_be_one(&[*batch, *height], outer) {
        let (input, output) = (quoted(cx, input), quoted(cx, real));
        return Err(subject.error(format!(
            "expected batch and height dimensions of input/output to match, got input={input} \
             output={output}"
        )));
    }
    match *width != DYNAMIC && *last != DYNAMIC && *last != width / 2 + 1 {
        true => Err(subject.error(format!(
            "expected output width to be equal to input_width / 2 + 1, got {last}"
        ))),
        false => Ok(()),
    }
}
