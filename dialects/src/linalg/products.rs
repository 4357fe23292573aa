//! How products of matrices may be indexed, where their maps are spelled.
//!
//! The maps of `linalg.matmul` and of its batched kin are the usual ones with dimensions in another
//! order, or left out where an input is the same along them. `linalg.contract` takes any maps in
//! which each loop either runs along the output or is summed over.

use super::verify::maps;
use crate::subject::{Answer, Subject, hooks};
use irtool::support::affine::{AffineExpr, AffineMap};

hooks! {
    matmul: matrices,
    batch_matmul: |subject: &Subject<'_>| batches(subject, &[0, 1, 2]),
    batch_reduce_matmul: |subject: &Subject<'_>| batches(subject, &[1, 2]),
    contract: contracts,
}

/// Whether a result is one of these loops.
fn is_one_of(result: &AffineExpr, loops: &[u32]) -> bool {
    result.as_dim().is_some_and(|dim| loops.contains(&dim))
}

fn matrices(subject: &Subject<'_>) -> Answer {
    let Some(maps) = maps(subject) else { return Ok(()) };
    for (number, usual) in [[0, 2], [2, 1]].iter().enumerate() {
        let map = maps.get(number);
        let results = map.map_or(&[][..], |map| map.results());
        if !results.iter().all(|result| is_one_of(result, usual)) {
            return Err(subject.error("Unexpected dim expression in map result."));
        }
        // What is left out is the dimension of the output.
        let last = map.and_then(|map| map.num_dims().checked_sub(1));
        let sums = results.first().and_then(AffineExpr::as_dim);
        if results.len() < usual.len() && (sums.is_none() || sums != last) {
            return Err(subject.error("Invalid broadcast requested, should be (d2)."));
        }
    }
    Ok(())
}

/// Loops of a product of batches: the batch, rows, columns, and what is summed over.
const BATCH: u32 = 0;
const ROWS: u32 = 1;
const COLUMNS: u32 = 2;
const SUMMED: u32 = 3;

fn batches(subject: &Subject<'_>, output: &[u32]) -> Answer {
    let Some(maps) = maps(subject) else { return Ok(()) };
    let [left, right, written] = maps[..] else {
        return Err(subject.error("Indexing_map attribute must have 3 affine maps."));
    };
    input_of_batches(subject, left, &[BATCH, ROWS, SUMMED], |first, second| {
        (is(first, BATCH) || is(first, ROWS)) && is(second, SUMMED)
    })?;
    input_of_batches(subject, right, &[BATCH, SUMMED, COLUMNS], |first, second| {
        (is(first, BATCH) && is(second, SUMMED)) || (is(first, SUMMED) && is(second, COLUMNS))
    })?;
    let (wanted, found) = (output.len(), written.num_results());
    if wanted != found {
        return Err(subject.error(format!("expects {wanted} dims, but got ({found}).")));
    }
    match written.results().iter().zip(output).all(|(result, dim)| is(result, *dim)) {
        true => Ok(()),
        false => Err(subject.error("Invalid output map result dimension.")),
    }
}

fn is(result: &AffineExpr, dim: u32) -> bool {
    result.is_function_of_dim(dim)
}

/// The map of an input; `two` says which two dimensions may be the only ones.
fn input_of_batches(
    subject: &Subject<'_>,
    map: &AffineMap,
    usual: &[u32],
    two: impl Fn(&AffineExpr, &AffineExpr) -> bool,
) -> Answer {
    let results = map.results();
    if !results.iter().all(|result| is_one_of(result, usual)) {
        return Err(subject
            .error("Unexpected result dim expression (outside the set of default result dims)."));
    }
    let fits = match results {
        [] => false,
        [only] => is(only, SUMMED),
        [first, second] => two(first, second),
        [first, _, _] => match is(first, BATCH) {
            true => true,
            false => return Err(subject.error("Invalid batch dimension expression.")),
        },
        _ => return Err(subject.error("no. of result dim expressions exceeds 3.")),
    };
    match fits {
        true => Ok(()),
        false => Err(subject.error("Invalid broadcast requested.")),
    }
}

/// How often a loop indexes the inputs, and the output.
#[derive(Clone, Copy, Default)]
struct Uses {
    inputs: u32,
    outputs: u32,
}

fn contracts(subject: &Subject<'_>) -> Answer {
    let Some(maps) = maps(subject) else { return Ok(()) };
    if maps.is_empty() {
        let words = "iteration space dim at index 0 not used to access any operand";
        return Err(subject.bare_error(words));
    }
    let loops = maps.first().map_or(0, |map| map.num_dims());
    let mut uses = vec![Uses::default(); loops as usize];
    for (number, (map, ty)) in maps.iter().zip(subject.operand_types()).enumerate().take(3) {
        if map.num_dims() != loops {
            return Err(subject.bare_error("iteration spaces of provided affine_maps differ"));
        }
        if !map.is_projected_permutation(false) {
            let words = "provided affine_map is not a projected permutation";
            return Err(subject.bare_error(words));
        }
        let ty = subject.cx.type_data(ty);
        match ty.shape() {
            Some(shape) if shape.len() != map.num_results() => {
                let words =
                    "ranks of shaped operand and results of corresponding affine_map differ";
                return Err(subject.bare_error(words));
            }
            None if ty.element().is_none() && map.num_results() != 0 => {
                let words = "affine_map specifies shaped access while operand has non-shaped type";
                return Err(subject.bare_error(words));
            }
            _ => {}
        }
        for dim in map.results().iter().filter_map(AffineExpr::as_dim) {
            let uses = &mut uses[dim as usize];
            *if number < 2 { &mut uses.inputs } else { &mut uses.outputs } += 1;
        }
    }
    for (dim, uses) in uses.iter().enumerate() {
        let words = match (uses.inputs, uses.outputs) {
            (0, 0) => "not used to access any operand",
            (1, outputs) if outputs != 1 => {
                "is neither a contracting dim nor of parallel iteration type"
            }
            _ => continue,
        };
        return Err(subject.bare_error(format!("iteration space dim at index {dim} {words}")));
    }
    match uses.iter().any(|uses| uses.inputs == 2 && uses.outputs == 0) {
        true => Ok(()),
        false => Err(subject.bare_error("'indexing_maps' do not specify a contracting dimension")),
    }
}
