//! Ops that read or write elements at places that other elements say.

use super::{keeps_element, operand, result, shape};
use crate::subject::{Answer, Subject};
use irtool::context::{DYNAMIC, Type};

/// Extents that several tensors share, as they become known.
struct Extents<'s, 'a> {
    subject: &'s Subject<'a>,
    /// The first extent of each letter that is known.
    known: [i64; 4],
}

/// Batches, elements of values, places and channels.
const N: usize = 0;
const K: usize = 1;
const W: usize = 2;
const C: usize = 3;

impl Extents<'_, '_> {
    /// The extents of a tensor are those of the letters.
    fn check(&mut self, ty: Option<Type>, what: &str, letters: &[usize]) -> Answer {
        let Some(shape) = ty.and_then(|ty| shape(self.subject.cx, ty)) else { return Ok(()) };
        for (dim, (letter, extent)) in letters.iter().zip(shape).enumerate() {
            let known = &mut self.known[*letter];
            if *known == DYNAMIC {
                *known = *extent;
            } else if *extent != DYNAMIC && *known != *extent {
                return Err(self.subject.error(format!(
                    "requires {what} dimension {dim} to have size {known}, got {extent}"
                )));
            }
        }
        Ok(())
    }
}

pub(super) fn gathers(subject: &Subject<'_>) -> Answer {
    let (Some(values), Some(output)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    keeps_element(subject, values, output)?;
    let mut extents = Extents { subject, known: [DYNAMIC; 4] };
    extents.check(Some(values), "values", &[N, K, C])?;
    extents.check(operand(subject, 1), "indices", &[N, W])?;
    extents.check(Some(output), "output", &[N, W, C])
}

pub(super) fn scatters(subject: &Subject<'_>) -> Answer {
    let (Some(values), Some(input), Some(output)) =
        (operand(subject, 0), operand(subject, 2), result(subject))
    else {
        return Ok(());
    };
    keeps_element(subject, values, output)?;
    keeps_element(subject, input, output)?;
    let mut extents = Extents { subject, known: [DYNAMIC; 4] };
    extents.check(Some(values), "values_in", &[N, K, C])?;
    extents.check(operand(subject, 1), "indices", &[N, W])?;
    extents.check(Some(input), "input", &[N, W, C])?;
    extents.check(Some(output), "values_out", &[N, K, C])?;
    let [_, k, w, _] = extents.known;
    match k != DYNAMIC && w != DYNAMIC && k < w {
        true => Err(subject.error(format!("requires dimensions K >= W, got K={k} and W={w}"))),
        false => Ok(()),
    }
}
