//! Ops that move a window over an image, and the one that scales it.
//!
//! ```text
//! (height - 1 + pad_top + pad_bottom - (kernel - 1) * dilation) / stride + 1 = output height
//! ```

use super::shapes::is_resolvable;
use super::{
    element, has_zero_point, keeps_element, known, listed, matches_zero_point, operand, result,
    shape,
};
use crate::subject::{Answer, Subject, name, quoted, type_value};
use irtool::context::{Context, DYNAMIC, Type, TypeData};
use irtool::support::float::FloatKind;

/// Every number is this one at least.
fn at_least(subject: &Subject<'_>, least: i64, what: &str, numbers: &[i64]) -> Answer {
    match numbers.iter().any(|number| *number < least) {
        true => Err(subject
            .error(format!("expect all {what} values to be >= {least}, got {}", listed(numbers)))),
        false => Ok(()),
    }
}

/// An extent of the output that was computed is the one that it has.
fn is_extent(subject: &Subject<'_>, what: &str, calculated: i64, found: i64) -> Answer {
    match found != DYNAMIC && calculated != found {
        true => Err(subject.error(format!(
            "calculated output {what} did not match expected: calculated={calculated}, \
             expected={found}"
        ))),
        false => Ok(()),
    }
}

fn at(shape: &[i64], place: usize) -> i64 {
    shape.get(place).copied().unwrap_or(DYNAMIC)
}

/// What a window moves by.
struct Window {
    kernel: Vec<i64>,
    stride: Vec<i64>,
    pad: Vec<i64>,
}

fn pools(subject: &Subject<'_>, input: Type, output: Type) -> Answer {
    let list = |name| subject.integers(name).unwrap_or_default();
    let window = Window { kernel: list("kernel"), stride: list("stride"), pad: list("pad") };
    at_least(subject, 1, "kernel", &window.kernel)?;
    at_least(subject, 1, "stride", &window.stride)?;
    at_least(subject, 0, "padding", &window.pad)?;
    let ([kernel_y, kernel_x], [top, bottom, left, right], [stride_y, stride_x]) =
        (&*window.kernel, &*window.pad, &*window.stride)
    else {
        return Ok(());
    };
    if left >= kernel_x || right >= kernel_x {
        return Err(subject.error(format!(
            "expected left/right padding to be less than the width of the kernel, got \
             pad_left={left}, pad_right={right}, kernel_x={kernel_x}"
        )));
    }
    if top >= kernel_y || bottom >= kernel_y {
        return Err(subject.error(format!(
            "expected top/bottom padding to be less than the height of the kernel, got \
             pad_top={top}, pad_bottom={bottom}, kernel_y={kernel_y}"
        )));
    }
    let (Some(input), Some(output)) = (shape(subject.cx, input), shape(subject.cx, output)) else {
        return Ok(());
    };
    let axes = [
        (1, kernel_y, stride_y, (top, bottom), ["height", "top", "bottom", "y"]),
        (2, kernel_x, stride_x, (left, right), ["width", "left", "right", "x"]),
    ];
    for (place, kernel, stride, (before, after), [what, first, last, letter]) in axes {
        let extent = at(input, place);
        if extent == DYNAMIC {
            continue;
        }
        let room = extent.wrapping_add(*before).wrapping_add(*after).wrapping_sub(*kernel);
        if room % stride != 0 {
            return Err(subject.error(format!(
                "expected input_{what} + pad_{first} + pad_{last} - kernel_{letter} to be wholly \
                 divisible by stride_{letter}, got ({extent} + {before} + {after} - {kernel}) / \
                 {stride}"
            )));
        }
        is_extent(subject, what, room / stride + 1, at(output, place))?;
    }
    Ok(())
}

pub(super) fn takes_largest(subject: &Subject<'_>) -> Answer {
    let (Some(input), Some(output)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    keeps_element(subject, input, output)?;
    pools(subject, input, output)
}

pub(super) fn averages(subject: &Subject<'_>) -> Answer {
    let (Some(input), Some(output)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    pools(subject, input, output)?;
    let cx = subject.cx;
    let acc = accumulator(subject);
    let wrong = match cx.type_data(element(cx, input)) {
        TypeData::Integer { .. } if acc != Acc::Int(32) => "integer tensor is not i32",
        TypeData::Float(FloatKind::BF16) if acc != Acc::F32 => "bf16 tensor is not f32",
        TypeData::Float(FloatKind::F32) if acc != Acc::F32 => "f32 tensor is not f32",
        TypeData::Float(FloatKind::F16) if !acc.is_float() => "f16 tensor is not f16/f32",
        _ => "",
    };
    if !wrong.is_empty() {
        return Err(subject.error(format!("accumulator type for {wrong}")));
    }
    matches_zero_point(subject, Some(input), 1, "input")?;
    matches_zero_point(subject, Some(output), 2, "output")?;
    has_zero_point(subject, 1, "input")?;
    has_zero_point(subject, 2, "output")
}

/// What sums are kept in.
#[derive(Clone, Copy, PartialEq)]
enum Acc {
    Int(u32),
    F16,
    F32,
    Other,
}

impl Acc {
    fn is_float(self) -> bool {
        matches!(self, Acc::F16 | Acc::F32)
    }
}

fn accumulator(subject: &Subject<'_>) -> Acc {
    let cx = subject.cx;
    let ty = subject.property("acc_type").and_then(|attr| type_value(cx, attr));
    match ty.map(|ty| cx.type_data(ty)) {
        Some(TypeData::Integer { width, .. }) => Acc::Int(*width),
        Some(TypeData::Float(FloatKind::F16)) => Acc::F16,
        Some(TypeData::Float(FloatKind::F32)) => Acc::F32,
        _ => Acc::Other,
    }
}

/// Whether it is a float of eight bits.
fn is_f8(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Float(kind) if kind.width() == 8)
}

/// The element types of a convolution go together.
fn has_elements(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(input), Some(weight), Some(bias), Some(output)) =
        (operand(subject, 0), operand(subject, 1), operand(subject, 2), result(subject))
    else {
        return Ok(());
    };
    let wrong = |words: &str, a: Type, b: Type| {
        Err(subject.error(format!(
            "expect both {words}, got {} and {}",
            quoted(cx, a),
            quoted(cx, b)
        )))
    };
    let [bias, output] = [bias, output].map(|ty| element(cx, ty));
    let is_float = |ty: Type| matches!(cx.type_data(ty), TypeData::Float(_));
    if bias != output && is_float(bias) && is_float(output) {
        return wrong("bias and result to have same element type", bias, output);
    }
    let [from, by] = [input, weight].map(|ty| element(cx, ty));
    if from != by && (is_f8(cx, from) || is_f8(cx, by)) {
        return wrong("input and weight to have same element type", from, by);
    }
    if is_float(from) != is_float(by) {
        return wrong("input and weight to be float or not together", from, by);
    }
    matches_zero_point(subject, Some(input), 3, "input")?;
    matches_zero_point(subject, Some(weight), 4, "weight")?;
    has_zero_point(subject, 3, "input")?;
    has_zero_point(subject, 4, "weight")?;
    let acc = accumulator(subject);
    let wrong = match cx.type_data(from) {
        TypeData::Integer { width: 8, .. } if acc != Acc::Int(32) => "i8 tensor is not i32",
        TypeData::Integer { width: 16, .. } if acc != Acc::Int(48) => "i16 tensor is not i48",
        TypeData::Float(FloatKind::BF16) if acc != Acc::F32 => "bf16 tensor is not f32",
        TypeData::Float(FloatKind::F32) if acc != Acc::F32 => "f32 tensor is not f32",
        TypeData::Float(FloatKind::F16) if !acc.is_float() => "f16 tensor is not f16/f32",
        TypeData::Float(kind) if kind.width() == 8 && acc != Acc::F16 => "f8 tensor is not f16",
        _ => return Ok(()),
    };
    Err(subject.error(format!("accumulator type for {wrong}")))
}

/// A bias for each channel of the output, or one for all.
fn has_bias(subject: &Subject<'_>, output: &[i64]) -> Answer {
    let bias = operand(subject, 2).and_then(|ty| shape(subject.cx, ty));
    let (Some([bias]), Some(channels)) = (bias, output.last()) else { return Ok(()) };
    match *bias != DYNAMIC && *channels != DYNAMIC && *bias != *channels && *bias != 1 {
        true => Err(subject.error(format!(
            "bias channels expected to be equal to output channels ({channels}) or 1, got {bias}"
        ))),
        false => Ok(()),
    }
}

pub(super) fn convolves(subject: &Subject<'_>) -> Answer {
    has_elements(subject)?;
    let list = |name| subject.integers(name).unwrap_or_default();
    let (pad, stride, dilation) = (list("pad"), list("stride"), list("dilation"));
    at_least(subject, 0, "padding", &pad)?;
    at_least(subject, 1, "stride", &stride)?;
    at_least(subject, 1, "dilation", &dilation)?;
    let of = |ty: Option<Type>| ty.and_then(|ty| shape(subject.cx, ty));
    let (input, weight, output) =
        (of(operand(subject, 0)), of(operand(subject, 1)), of(result(subject)));
    let names = [
        ["depth", "front", "back", "d"],
        ["height", "top", "bottom", "y"],
        ["width", "left", "right", "x"],
    ];
    let names = &names[names.len().saturating_sub(stride.len())..];
    let (padding, _) = pad.as_chunks::<2>();
    // The weights of what keeps channels apart have theirs last.
    let is_deep = name(subject.cx, subject.body, subject.op) == "tosa.depthwise_conv2d";
    let first = usize::from(!is_deep);
    if let (Some(input), Some(weight)) = (input, weight) {
        for (number, [what, low, high, letter]) in names.iter().enumerate() {
            let (extent, kernel) = (at(input, number + 1), at(weight, number + first));
            let (Some([before, after]), Some(stride), Some(dilation)) =
                (padding.get(number), stride.get(number), dilation.get(number))
            else {
                break;
            };
            let Some(output) = output.filter(|_| extent != DYNAMIC && kernel != DYNAMIC) else {
                continue;
            };
            let covered = kernel.wrapping_sub(1).wrapping_mul(*dilation);
            let padded = extent.wrapping_sub(1).wrapping_add(*before).wrapping_add(*after);
            let room = padded.wrapping_sub(covered);
            if room % stride != 0 {
                return Err(subject.error(format!(
                    "expected input_{what} - 1 + pad_{low} + pad_{high} - (kernel_{what} - 1) * \
                     dilation_{letter} to be wholly divisible by stride_{letter}, got ({extent} - \
                     1 + {before} + {after} - ({kernel} - 1) * {dilation}) / {stride}"
                )));
            }
            is_extent(subject, what, room / stride + 1, at(output, number + 1))?;
        }
    }
    output.map_or(Ok(()), |output| has_bias(subject, output))
}

pub(super) fn convolves_transposed(subject: &Subject<'_>) -> Answer {
    has_elements(subject)?;
    let list = |name| subject.integers(name).unwrap_or_default();
    let (pad, stride) = (list("out_pad"), list("stride"));
    let ([top, bottom, left, right], [stride_y, stride_x]) = (&*pad, &*stride) else {
        return Ok(());
    };
    if *stride_y < 1 || *stride_x < 1 {
        let words = format!("expect all stride values to be >= 1, got [{stride_y}, {stride_x}]");
        return Err(subject.error(words));
    }
    let of = |ty: Option<Type>| ty.and_then(|ty| shape(subject.cx, ty));
    let (input, weight, output) =
        (of(operand(subject, 0)), of(operand(subject, 1)), of(result(subject)));
    if let Some(weight) = weight {
        let sides =
            [("top", top, 1), ("bottom", bottom, 1), ("left", left, 2), ("right", right, 2)];
        for (side, pad, place) in sides {
            let (kernel, letter) = (at(weight, place), if place == 1 { "KH" } else { "KW" });
            if *pad <= kernel.wrapping_neg() && kernel != DYNAMIC {
                return Err(subject.error(format!(
                    "expected out_pad_{side} > -{letter}, but got: out_pad_{side}={pad} and \
                     {letter}={kernel}"
                )));
            }
        }
    }
    if let (Some(input), Some(weight), Some(output)) = (input, weight, output) {
        let axes = [
            (1, stride_y, (top, bottom), ["H", "y", "top", "bottom"]),
            (2, stride_x, (left, right), ["W", "x", "left", "right"]),
        ];
        for (place, stride, (before, after), [axis, letter, low, high]) in axes {
            let (extent, kernel, found) = (at(input, place), at(weight, place), at(output, place));
            if extent == DYNAMIC || found == DYNAMIC {
                continue;
            }
            let scaled = extent.wrapping_sub(1).wrapping_mul(*stride);
            let wanted = scaled.wrapping_add(*before).wrapping_add(*after).wrapping_add(kernel);
            if found != wanted {
                return Err(subject.error(format!(
                    "dimension mismatch: expected O{axis} == (I{axis} - 1) * stride_{letter} + \
                     out_pad_{low} + out_pad_{high} + K{axis}, but got {found} != ({extent} - 1) \
                     * {stride} + {before} + {after} + {kernel}"
                )));
            }
        }
    }
    output.map_or(Ok(()), |output| has_bias(subject, output))
}

pub(super) fn resizes(subject: &Subject<'_>) -> Answer {
    is_resolvable(subject)?;
    let cx = subject.cx;
    let (Some(scale), Some(offset), Some(border)) =
        (known(subject, 1), known(subject, 2), known(subject, 3))
    else {
        return Ok(());
    };
    if scale.iter().any(|value| *value <= 0) {
        let words = format!("expect all scale values to be > 0, got {}", listed(&scale));
        return Err(subject.error(words));
    }
    let ([y_n, y_d, x_n, x_d], [offset_y, offset_x], [border_y, border_x]) =
        (&*scale, &*offset, &*border)
    else {
        return Ok(());
    };
    let of = |ty: Option<Type>| ty.and_then(|ty| shape(cx, ty));
    let (Some(input), Some(output)) = (of(operand(subject, 0)), of(result(subject))) else {
        return Ok(());
    };
    let axes = [
        (1, y_n, y_d, offset_y, border_y, ["height", "y"]),
        (2, x_n, x_d, offset_x, border_x, ["width", "x"]),
    ];
    for (place, by, over, offset, border, [what, letter]) in axes {
        let extent = at(input, place);
        // One pixel becomes as many as are wanted.
        if extent == DYNAMIC || extent == 1 {
            continue;
        }
        let room = extent.wrapping_sub(1).wrapping_mul(*by);
        let room = room.wrapping_sub(*offset).wrapping_add(*border);
        if room % over != 0 {
            return Err(subject.error(format!(
                "expected (input_{what} - 1) * scale_{letter}_n - offset_{letter} + \
                 border_{letter} to be wholly divisible by scale_{letter}_d, got (({extent} - 1) \
                 * {by} - {offset} + {border}) / {over}"
            )));
        }
        is_extent(subject, what, room / over + 1, at(output, place))?;
    }
    Ok(())
}
