//! Ops on elements in blocks that share a scale.

use super::{differ, extents, may_be_one, operand, result, shape, share_element};
use crate::subject::{Answer, Subject, quoted};
use irtool::context::{DYNAMIC, Type};

/// How many elements share a scale.
fn block_size(subject: &Subject<'_>) -> Option<i64> {
    subject.word("block_size")?.strip_prefix("BLOCK_SIZE_")?.parse().ok()
}

/// Takes an extent, or says that it differs from what was known.
fn meet(subject: &Subject<'_>, known: &mut i64, found: i64, what: &str, of: &str) -> Answer {
    if *known == DYNAMIC {
        *known = found;
    } else if differ(*known, found) {
        let words = format!("expected {what} of {of} to match size {known}, got {found}");
        return Err(subject.error(words));
    }
    Ok(())
}

pub(super) fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(a), Some(a_scale), Some(b), Some(b_scale)) =
        (types.next(), types.next(), types.next(), types.next())
    else {
        return Ok(());
    };
    share_element(subject, a, b, "A_data and B_data")?;
    let [mut n, mut d, mut h, mut w, mut c, mut blocks] = [DYNAMIC; 6];
    if let Some([batch, height, channels]) = shape(cx, a) {
        [n, h, c] = [*batch, *height, *channels];
    }
    if let Some([batch, height, scales]) = shape(cx, a_scale) {
        meet(subject, &mut n, *batch, "batch", "a_scale")?;
        meet(subject, &mut h, *height, "height", "a_scale")?;
        meet(subject, &mut blocks, *scales, "C/block_size", "a_scale")?;
    }
    if let Some([batch, width, channels]) = shape(cx, b) {
        meet(subject, &mut d, *batch, "batch", "b_data")?;
        meet(subject, &mut w, *width, "width", "b_data")?;
        meet(subject, &mut c, *channels, "channels", "b_data")?;
    }
    if let Some([batch, width, scales]) = shape(cx, b_scale) {
        meet(subject, &mut d, *batch, "batch", "b_scale")?;
        meet(subject, &mut w, *width, "width", "b_scale")?;
        meet(subject, &mut blocks, *scales, "C/block_size", "b_scale")?;
    }
    if differ(n, d) && d != 1 {
        return Err(subject.error(format!(
            "expect B matrix batch size to be broadcast compatible with A, got D={d} vs N={n}"
        )));
    }
    let Some(size) = block_size(subject) else { return Ok(()) };
    if c != DYNAMIC && c % size != 0 {
        return Err(subject.error(format!(
            "expect C to be a multiple of block size, got C={c}, block_size={size}"
        )));
    }
    if c != DYNAMIC && differ(blocks, c / size) {
        return Err(subject.error(format!(
            "expect scale operands dimension 2 to equal C/block_size ({c}/{size}), got {blocks}"
        )));
    }
    let wanted = [n, h, w];
    match result(subject).and_then(|ty| shape(cx, ty)) {
        Some(found) if !may_be_one(found, &wanted) => Err(subject.error(format!(
            "expected output shape {} to be compatible with expected output shape {}",
            extents(found),
            extents(&wanted)
        ))),
        _ => Ok(()),
    }
}

/// Two tensors with their names in messages.
type Named<'n> = (Type, &'n str);

fn go_together(subject: &Subject<'_>, (a, what): Named<'_>, (b, other): Named<'_>) -> Answer {
    let cx = subject.cx;
    match (shape(cx, a), shape(cx, b)) {
        (Some(from), Some(to)) if !may_be_one(from, to) => Err(subject.error(format!(
            "require compatible shapes for {what} ({}) and {other} ({})",
            quoted(cx, a),
            quoted(cx, b)
        ))),
        _ => Ok(()),
    }
}

fn is_divisible(subject: &Subject<'_>, (ty, what): Named<'_>) -> Answer {
    let last = shape(subject.cx, ty).and_then(<[i64]>::last);
    let (Some(last), Some(size)) = (last, block_size(subject)) else { return Ok(()) };
    match *last != DYNAMIC && last % size != 0 {
        true => Err(subject.error(format!(
            "expect last dimension of {what} ({last}) to be divisible by block_size ({size})"
        ))),
        false => Ok(()),
    }
}

fn has_scales(subject: &Subject<'_>, (data, what): Named<'_>, (scale, other): Named<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (shape(cx, data), shape(cx, scale)) else { return Ok(()) };
    let (Some((last, from)), Some((found, to))) = (from.split_last(), to.split_last()) else {
        return Ok(());
    };
    if !may_be_one(from, to) {
        return Err(subject.error(format!(
            "require compatible shapes for {what} ({}) and {other} ({}) except for the last \
             dimension",
            quoted(cx, data),
            quoted(cx, scale)
        )));
    }
    let Some(size) = block_size(subject) else { return Ok(()) };
    match *last != DYNAMIC && differ(last / size, *found) {
        true => Err(subject.error(format!(
            "expect last dimension of {other} ({found}) to be equal to last dimension of {what} / \
             block_size ({})",
            last / size
        ))),
        false => Ok(()),
    }
}

pub(super) fn casts_from(subject: &Subject<'_>) -> Answer {
    let (Some(input), Some(scale), Some(output)) =
        (operand(subject, 0), operand(subject, 1), result(subject))
    else {
        return Ok(());
    };
    go_together(subject, (input, "input_data"), (output, "output_data"))?;
    is_divisible(subject, (input, "input_data"))?;
    has_scales(subject, (input, "input_data"), (scale, "input_scale"))
}

pub(super) fn casts_to(subject: &Subject<'_>) -> Answer {
    let mut results = subject.result_types();
    let (Some(input), Some(output), Some(scale)) =
        (operand(subject, 0), results.next(), results.next())
    else {
        return Ok(());
    };
    go_together(subject, (input, "input_data"), (output, "output_data"))?;
    is_divisible(subject, (input, "input_data"))?;
    has_scales(subject, (output, "output_data"), (scale, "output_scale"))
}
