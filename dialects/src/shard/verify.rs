//! What grids ask: a rank, and extents that are known or left open.

use crate::subject::{Answer, Subject, hooks};
use irtool::context::DYNAMIC;

hooks! {
    grid: has_extents,
    sharding: super::sharding::is_split,
}

fn has_extents(subject: &Subject<'_>) -> Answer {
    let Some(shape) = subject.integers("shape") else { return Ok(()) };
    if shape.is_empty() {
        return Err(subject.error("rank of grid is expected to be a positive integer"));
    }
    match shape.iter().any(|extent| *extent < 0 && *extent != DYNAMIC) {
        true => {
            Err(subject.error("dimension size of a grid is expected to be non-negative or dynamic"))
        }
        false => Ok(()),
    }
}
