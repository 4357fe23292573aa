//! Dimensions that are joined and split, and shapes given at run time.

use super::{MemRef, operand_memref, result_memref};
use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{Context, DYNAMIC, Diagnostic, Strides, Type, times};
use irtool::ir::{Body, Op};

type Report<'r> = &'r mut dyn FnMut(Diagnostic);

/// The dimensions of the side with more of them, by dimension of the other side.
type Groups = Vec<Vec<i64>>;

/// Each group is a run of dimensions of `expanded` whose extents multiply to the one in
/// `collapsed`.
fn shapes_fit(
    subject: &Subject<'_>,
    collapsed: &[i64],
    expanded: &[i64],
    groups: &Groups,
) -> Answer {
    let error = |words: String| Err(subject.error(words));
    if collapsed.len() != groups.len() {
        let (found, wanted) = (groups.len(), collapsed.len());
        return error(format!(
            "invalid number of reassociation groups: found {found}, expected {wanted}"
        ));
    }
    let mut next = 0i64;
    for (number, (group, &extent)) in groups.iter().zip(collapsed).enumerate() {
        let mut size = 1;
        for &dimension in group {
            if dimension != next {
                return error("reassociation indices must be contiguous".to_owned());
            }
            next += 1;
            let Some(&found) = expanded.get(dimension as usize) else {
                return error(format!("reassociation index {dimension} is out of bounds"));
            };
            size = if size == DYNAMIC || found == DYNAMIC { DYNAMIC } else { times(size, found) };
        }
        if (extent == DYNAMIC) != (size == DYNAMIC) {
            return error(format!(
                "collapsed dim ({number}) must be dynamic if and only if reassociation group is \
                 dynamic"
            ));
        }
        if size != extent {
            return error(format!(
                "collapsed dim size ({extent}) must equal reassociation group size ({size})"
            ));
        }
    }
    if collapsed.is_empty() {
        if expanded.iter().any(|extent| *extent != 1) {
            let words = "rank 0 memrefs can only be extended/collapsed with/from ones";
            return error(words.to_owned());
        }
    } else if next as usize != expanded.len() {
        let rank = expanded.len();
        return error(format!(
            "expanded rank ({rank}) inconsistent with number of reassociation indices ({next})"
        ));
    }
    Ok(())
}

pub(crate) fn collapse_shape(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(collapse(&Subject::new(cx, body, op)), report);
}

fn collapse(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand_memref(subject, 0), result_memref(subject)) else {
        return Ok(());
    };
    let Some(groups) = subject.groups("reassociation") else { return Ok(()) };
    let (more, fewer) = (from.rank(), to.rank());
    if more < fewer {
        return Err(subject.error(format!(
            "has source rank {more} and result rank {fewer}. This is not a collapse ({more} < \
             {fewer})."
        )));
    }
    shapes_fit(subject, to.shape, from.shape, &groups)?;
    let expected = if cx.is_identity_layout(from.layout) {
        from.with(cx, to.shape, None)
    } else {
        let Some(strides) = collapsed_strides(cx, &from, &groups) else {
            let words = "invalid source layout map or collapsing non-contiguous dims";
            return Err(subject.error(words));
        };
        from.with(cx, to.shape, Some(strides.layout(cx)))
    };
    fits(subject, "collapsed", expected, to.ty)
}

fn fits(subject: &Subject<'_>, what: &str, expected: Type, found: Type) -> Answer {
    if expected == found {
        return Ok(());
    }
    let (expected, found) = (quoted(subject.cx, expected), quoted(subject.cx, found));
    Err(subject.error(format!("expected {what} type to be {expected} but found {found}")))
}

/// The stride of a group is that of its last dimension of more than one element; `None` when
/// dimensions of a group are known not to lie close together.
fn collapsed_strides(cx: &Context, from: &MemRef<'_>, groups: &Groups) -> Option<Strides> {
    let Strides { offset, strides } = Strides::of(cx, from.ty)?;
    let extent = |dimension: i64| from.shape.get(dimension as usize).copied();
    let stride = |dimension: i64| strides.get(dimension as usize).copied();
    let mut result = Vec::new();
    for group in groups {
        let mut rest = &group[..];
        while let [front @ .., last] = rest
            && !front.is_empty()
            && extent(*last)? == 1
        {
            rest = front;
        }
        let last = *rest.last()?;
        let known = extent(last)? != DYNAMIC || rest.len() == 1;
        result.push(if known { stride(last)? } else { DYNAMIC });
    }
    for (group, &innermost) in groups.iter().zip(&result) {
        let mut wanted = innermost;
        for &dimension in group.iter().skip(1).rev() {
            wanted = times(wanted, extent(dimension)?);
            let found = stride(dimension - 1)?;
            if extent(dimension - 1)? == 1 {
                continue;
            }
            if wanted != DYNAMIC && found != DYNAMIC && wanted != found {
                return None;
            }
        }
    }
    Some(Strides { offset, strides: result })
}

pub(crate) fn expand_shape(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(expand(&Subject::new(cx, body, op)), report);
}

fn expand(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand_memref(subject, 0), result_memref(subject)) else {
        return Ok(());
    };
    let Some(groups) = subject.groups("reassociation") else { return Ok(()) };
    let (fewer, more) = (from.rank(), to.rank());
    if fewer > more {
        return Err(subject.error(format!(
            "has source rank {fewer} and result rank {more}. This is not an expansion ({fewer} > \
             {more})."
        )));
    }
    shapes_fit(subject, from.shape, to.shape, &groups)?;
    let expected = if cx.is_identity_layout(from.layout) {
        from.with(cx, to.shape, None)
    } else {
        let Some(strides) = expanded_strides(cx, &from, to.shape, &groups) else {
            return Err(subject.error("invalid source layout map"));
        };
        from.with(cx, to.shape, Some(strides.layout(cx)))
    };
    fits(subject, "expanded", expected, to.ty)?;
    output_shape(subject, &to)
}

fn expanded_strides(
    cx: &Context,
    from: &MemRef<'_>,
    shape: &[i64],
    groups: &Groups,
) -> Option<Strides> {
    let Strides { offset, strides } = Strides::of(cx, from.ty)?;
    let mut extents = shape.iter().rev();
    let mut reversed = Vec::new();
    for (group, &stride) in groups.iter().zip(&strides).rev() {
        let mut stride = stride;
        for _ in group {
            reversed.push(stride);
            stride = times(stride, *extents.next()?);
        }
    }
    reversed.reverse();
    reversed.resize(shape.len(), 1);
    Some(Strides { offset, strides: reversed })
}

/// The bounds that the op states are those of its result.
fn output_shape(subject: &Subject<'_>, to: &MemRef<'_>) -> Answer {
    let _cx = subject.cx;
    let Some(bounds) = subject.integers("static_output_shape") else {
        return Ok(());
    };
    let (rank, found) = (to.rank(), bounds.len());
    if rank != found {
        return Err(subject.error(format!(
            "expected number of static shape bounds to be equal to the output rank ({rank}) but \
             found {found} inputs instead"
        )));
    }
    let dynamic = bounds.iter().filter(|bound| **bound == DYNAMIC).count();
    let given = subject.operand_types().len() - 1;
    if dynamic != given {
        return Err(subject.error(format!(
            "mismatch in dynamic dims in output_shape and static_output_shape: \
             static_output_shape has {dynamic} dynamic dims while output_shape has {given} values"
        )));
    }
    let differs = |(extent, bound): (&i64, &i64)| *extent != DYNAMIC && extent != bound;
    match to.shape.iter().zip(&bounds).position(differs) {
        Some(place) => Err(subject.error(format!("invalid output shape provided at pos {place}"))),
        None => Ok(()),
    }
}

pub(crate) fn reshape(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(reshaped(&Subject::new(cx, body, op)), report);
}

fn reshaped(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(source), Some(shape), Some(result)) =
        (types.next(), types.next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let error = |words: &str| Err(subject.error(words));
    if cx.type_data(source).element() != cx.type_data(result).element() {
        return error("element types of source and destination memref types should be the same");
    }
    let is_identity =
        |ty| MemRef::of(cx, ty).is_none_or(|memref| cx.is_identity_layout(memref.layout));
    if !is_identity(source) {
        return error("source memref type should have identity affine map");
    }
    let Some(to) = MemRef::of(cx, result) else { return Ok(()) };
    if !is_identity(result) {
        return error("result memref type should have identity affine map");
    }
    match cx.type_data(shape).shape() {
        Some([DYNAMIC]) => error(
            "cannot use shape operand with dynamic length to reshape to statically-ranked memref \
             type",
        ),
        Some([length]) if *length != to.rank() as i64 => {
            error("length of shape operand differs from the result's memref rank")
        }
        _ => Ok(()),
    }
}
