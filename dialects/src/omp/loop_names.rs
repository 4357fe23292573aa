//! Where a loop stands among others, as its name says it:
//!
//! ```text
//! _s1        the second op with regions of its region
//! _r0        the first region of an op with several
//! _d2        within two other loops, with nothing beside them
//! ```
//!
//! Only what tells loops apart is said; names need not be unique all the same.

use irtool::context::{Context, Traits};
use irtool::ir::{Block, Body, Op, Region};
use std::fmt::Write;

const LOOP: &str = "omp.canonical_loop";

/// A step of the way from an isolated op to a loop.
struct Step {
    /// Whether it says which region of an op, and not which op of a region.
    is_region: bool,
    /// Whether there is no other.
    alone: bool,
    is_loop: bool,
    number: usize,
    /// How many loops are around it that have nothing beside them.
    depth: usize,
    skipped: bool,
}

/// `prefix`, and where a loop stands.
pub(super) fn suffix(prefix: &str, cx: &Context, body: &Body, op: Op) -> String {
    let mut steps = way(cx, body, op);
    count_depths(&mut steps);
    skip_outer_loops(&mut steps);
    for step in &mut steps {
        step.skipped |= !step.is_region && step.alone && !step.is_loop;
    }
    skip_known(&mut steps);
    let mut name = prefix.to_string();
    for step in steps.iter().filter(|step| !step.skipped) {
        let (letter, number) = match step {
            Step { is_region: true, number, .. } => ('r', number),
            Step { depth: 0, number, .. } => ('s', number),
            Step { depth, .. } => ('d', depth),
        };
        let _ = write!(name, "_{letter}{number}");
    }
    name
}

/// All steps, from the outermost in.
fn way(cx: &Context, body: &Body, op: Op) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut op = op;
    while let Some(region) = body.parent_region(op) {
        let (number, alone) = place_among(body, region, op);
        let is_loop = cx.op_info(body.name(op)).name() == LOOP;
        let step = Step { is_region: false, alone, is_loop, number, depth: 0, skipped: false };
        steps.push(step);
        let Some(parent) = body.region_parent(region) else { break };
        let regions = body.regions(parent);
        let isolated = body.has_trait(parent, Traits::ISOLATED_FROM_ABOVE);
        let alone = isolated || regions.len() <= 1;
        let number = regions.iter().position(|known| *known == region).unwrap_or(0);
        // A region that is alone goes without saying.
        let step =
            Step { is_region: true, alone, is_loop: false, number, depth: 0, skipped: alone };
        steps.push(step);
        if isolated {
            break;
        }
        op = parent;
    }
    steps.reverse();
    steps
}

/// The number of an op among those of a region that have regions, and whether it is the only one.
fn place_among(body: &Body, region: Region, op: Op) -> (usize, bool) {
    let has_regions = |op: Op| match body.child(op) {
        Some(child) => !child.regions(child.root()).is_empty(),
        None => !body.regions(op).is_empty(),
    };
    let (mut number, mut count) = (0, 0);
    for block in reverse_post_order(body, region) {
        for other in body.ops(block) {
            if other == op {
                number = count;
            }
            count += usize::from(has_regions(other));
        }
    }
    (number, count <= 1)
}

fn reverse_post_order(body: &Body, region: Region) -> Vec<Block> {
    let mut order = Vec::new();
    let mut seen = Vec::new();
    let successors = |block: Block| -> Vec<Block> {
        body.last_op(block).map(|last| body.successors(last).collect()).unwrap_or_default()
    };
    let Some(first) = body.first_block(region) else { return order };
    seen.push(first);
    let mut stack = vec![(first, successors(first).into_iter())];
    while let Some((block, rest)) = stack.last_mut() {
        match rest.next() {
            Some(next) if !seen.contains(&next) => {
                seen.push(next);
                stack.push((next, successors(next).into_iter()));
            }
            Some(_) => {}
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

/// Counts the loops around each step; regions of several, and ops beside others, start anew.
fn count_depths(steps: &mut [Step]) {
    let mut around = 0;
    for step in steps.iter_mut().filter(|step| !step.skipped) {
        if step.is_region || !step.alone {
            around = 0;
        }
        if step.is_region {
            continue;
        }
        step.depth = around;
        around += usize::from(step.is_loop);
    }
}

/// Of loops within each other the innermost says how many there are.
fn skip_outer_loops(steps: &mut [Step]) {
    let mut within = false;
    for step in steps.iter_mut().rev().filter(|step| !step.skipped && !step.is_region) {
        if within {
            step.skipped = step.alone;
            within = step.depth != 0;
        } else {
            within = step.depth > 0;
        }
    }
}

/// What is alone in something that has just been named needs no name.
fn skip_known(steps: &mut [Step]) {
    let mut named = true;
    for step in steps {
        step.skipped |= named && step.alone;
        if !step.is_region {
            named = false;
        } else if !step.skipped {
            named = true;
        }
    }
}
