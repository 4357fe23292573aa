//! What masked, gathering and scattering accesses of memory ask beyond declarations.

use super::verify::{Vector, has_indices_of, operand, result};
use crate::subject::{Answer, Subject, hooks};
use irtool::context::{Type, TypeData};

hooks! {
    gather: |subject: &Subject<'_>| spreads(subject, Way::In),
    scatter: |subject: &Subject<'_>| spreads(subject, Way::Out),
    masked_load: |subject: &Subject<'_>| masks(subject, Way::In, "shape"),
    masked_store: |subject: &Subject<'_>| masks(subject, Way::Out, "shape"),
    expand_load: |subject: &Subject<'_>| masks(subject, Way::In, "dim"),
    compress_store: |subject: &Subject<'_>| masks(subject, Way::Out, "dim"),
}

/// From memory or to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

impl Way {
    /// What messages call the vector that is moved.
    fn moved(self) -> &'static str {
        match self {
            Way::In => "result",
            Way::Out => "valueToStore",
        }
    }
}

/// The base is a buffer or a tensor of the vector's elements, with an index for each dimension.
fn fits_base(subject: &Subject<'_>, base: Type, own: &Vector<'_>, way: Way) -> Answer {
    if subject.cx.type_data(base).element() != Some(own.element) {
        let what = way.moved();
        return Err(subject.error(format!("base and {what} element type should match")));
    }
    has_indices_of(subject, base, 1)
}

fn is_ranked(subject: &Subject<'_>, base: Type) -> Answer {
    match subject.cx.type_data(base) {
        TypeData::MemRef { .. } | TypeData::RankedTensor { .. } => Ok(()),
        _ => Err(subject.error("requires base to be a memref or ranked tensor type")),
    }
}

/// The last operands but `from_end`, as vectors.
fn last<'a>(subject: &Subject<'a>, from_end: usize) -> Option<Vector<'a>> {
    operand(subject, subject.operand_types().len().checked_sub(1 + from_end)?)
}

/// Where the mask says no, the result is what is handed through.
fn passes(subject: &Subject<'_>, way: Way) -> Answer {
    match way == Way::Out || subject.operand_types().last() == subject.result_types().next() {
        true => Ok(()),
        false => Err(subject.error("expected pass_thru of same type as result type")),
    }
}

/// The base and the vector that is moved.
fn ends<'a>(subject: &Subject<'a>, way: Way) -> Option<(Type, Vector<'a>)> {
    let own = match way {
        Way::In => result(subject),
        Way::Out => last(subject, 0),
    };
    Some((subject.operand_types().next()?, own?))
}

/// Gathers and scatters.
fn spreads(subject: &Subject<'_>, way: Way) -> Answer {
    let Some((base, own)) = ends(subject, way) else { return Ok(()) };
    is_ranked(subject, base)?;
    fits_base(subject, base, &own, way)?;
    let (Some(indices), Some(mask)) = (last(subject, 2), last(subject, 1)) else { return Ok(()) };
    for (shape, of) in [(indices.shape, "indices"), (mask.shape, "mask")] {
        if own.shape != shape {
            let what = way.moved();
            return Err(subject.error(format!("expected {what} dim to match {of} dim")));
        }
    }
    passes(subject, way)
}

/// Accesses under a mask; `part` is what messages say does not match.
fn masks(subject: &Subject<'_>, way: Way, part: &str) -> Answer {
    let Some((base, own)) = ends(subject, way) else { return Ok(()) };
    fits_base(subject, base, &own, way)?;
    if last(subject, 1).is_some_and(|mask| mask.shape != own.shape) {
        let what = way.moved();
        return Err(subject.error(format!("expected {what} {part} to match mask {part}")));
    }
    passes(subject, way)
}
