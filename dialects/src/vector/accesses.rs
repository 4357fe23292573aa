//! What masked, gathering and scattering accesses of memory ask beyond declarations.

use super::verify::{Vector, has_indices_of, operand, result};
use crate::subject::{Answer, Subject, hooks};
use irtool::context::{Type, TypeData};

hooks! {
    gather: gathers,
    scatter: scatters,
    masked_load: |subject: &Subject<'_>| loads(subject, "expected result shape to match mask shape"),
    expand_load: |subject: &Subject<'_>| loads(subject, "expected result dim to match mask dim"),
    masked_store: |subject: &Subject<'_>| {
        stores(subject, "expected valueToStore shape to match mask shape")
    },
    compress_store: |subject: &Subject<'_>| {
        stores(subject, "expected valueToStore dim to match mask dim")
    },
}

/// The base is a buffer or a tensor of the vector's elements, with an index for each dimension.
fn fits_base(subject: &Subject<'_>, base: Type, own: &Vector<'_>, words: &str) -> Answer {
    let data = subject.cx.type_data(base);
    if data.element() != Some(own.element) {
        return Err(subject.error(words));
    }
    has_indices_of(subject, base, 1)
}

fn is_ranked(subject: &Subject<'_>, base: Type) -> Answer {
    match subject.cx.type_data(base) {
        TypeData::MemRef { .. } | TypeData::RankedTensor { .. } => Ok(()),
        _ => Err(subject.error("requires base to be a memref or ranked tensor type")),
    }
}

fn aligns(subject: &Subject<'_>, base: Type) -> Answer {
    let is_memref = matches!(subject.cx.type_data(base), TypeData::MemRef { .. });
    match subject.property("alignment").is_some() && !is_memref {
        true => {
            Err(subject.error("alignment is only supported for memref bases, not tensor bases"))
        }
        false => Ok(()),
    }
}

/// The last operands but `from_end`, as vectors.
fn last<'a>(subject: &Subject<'a>, from_end: usize) -> Option<Vector<'a>> {
    operand(subject, subject.operand_types().len().checked_sub(1 + from_end)?)
}

fn passes(subject: &Subject<'_>) -> Answer {
    match subject.operand_types().last() == subject.result_types().next() {
        true => Ok(()),
        false => Err(subject.error("expected pass_thru of same type as result type")),
    }
}

fn gathers(subject: &Subject<'_>) -> Answer {
    let (Some(base), Some(own)) = (subject.operand_types().next(), result(subject)) else {
        return Ok(());
    };
    is_ranked(subject, base)?;
    fits_base(subject, base, &own, "base and result element type should match")?;
    let (Some(indices), Some(mask)) = (last(subject, 2), last(subject, 1)) else { return Ok(()) };
    if own.shape != indices.shape {
        return Err(subject.error("expected result dim to match indices dim"));
    }
    if own.shape != mask.shape {
        return Err(subject.error("expected result dim to match mask dim"));
    }
    passes(subject)?;
    aligns(subject, base)
}

fn scatters(subject: &Subject<'_>) -> Answer {
    let (Some(base), Some(own)) = (subject.operand_types().next(), last(subject, 0)) else {
        return Ok(());
    };
    is_ranked(subject, base)?;
    fits_base(subject, base, &own, "base and valueToStore element type should match")?;
    let (Some(indices), Some(mask)) = (last(subject, 2), last(subject, 1)) else { return Ok(()) };
    if own.shape != indices.shape {
        return Err(subject.error("expected valueToStore dim to match indices dim"));
    }
    if own.shape != mask.shape {
        return Err(subject.error("expected valueToStore dim to match mask dim"));
    }
    aligns(subject, base)
}

fn loads(subject: &Subject<'_>, words: &str) -> Answer {
    let (Some(base), Some(own)) = (subject.operand_types().next(), result(subject)) else {
        return Ok(());
    };
    fits_base(subject, base, &own, "base and result element type should match")?;
    if last(subject, 1).is_some_and(|mask| mask.shape != own.shape) {
        return Err(subject.error(words));
    }
    passes(subject)
}

fn stores(subject: &Subject<'_>, words: &str) -> Answer {
    let (Some(base), Some(own)) = (subject.operand_types().next(), last(subject, 0)) else {
        return Ok(());
    };
    fits_base(subject, base, &own, "base and valueToStore element type should match")?;
    match last(subject, 1).is_some_and(|mask| mask.shape != own.shape) {
        true => Err(subject.error(words)),
        false => Ok(()),
    }
}
