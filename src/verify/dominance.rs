//! Uses come after definitions: the check and the words for it.

use super::report::{Check, Report};
use super::site::Site;
use crate::analysis::Dominance;
use crate::analysis::dominance::is_nested_region;
use crate::context::Location;
use crate::ir::{Body, Op, Value, ValueDef};

/// Every operand of an op in the root's regions is defined before it ("operand #0 does not
/// dominate this use"). Ops in unreachable blocks are not asked. Ops of a region come before what
/// is nested in them, later nested ones before earlier.
///
/// With `recursive` unset, what is nested in the root's regions is not visited.
pub(super) fn verify(root: &Site<'_>, recursive: bool, report: &mut Report<'_>) -> Check {
    let body = root.body();
    let dominance = Dominance::new(body);
    let mut worklist = vec![root.op];
    while let Some(owner) = worklist.pop() {
        for block in body.regions(owner).iter().flat_map(|&region| body.blocks(region)) {
            let reachable = dominance.is_reachable(body, block);
            for op in body.ops(block) {
                if reachable {
                    operands_dominate(root, &dominance, op, report)?;
                }
                if recursive && !body.regions(op).is_empty() {
                    worklist.push(op);
                }
            }
        }
    }
    Ok(())
}

fn operands_dominate(
    root: &Site<'_>,
    dominance: &Dominance,
    op: Op,
    report: &mut Report<'_>,
) -> Check {
    let body = root.body();
    for (number, operand) in body.operands(op).enumerate() {
        if !dominance.value_properly_dominates(body, operand, op) {
            let nested;
            let site = match body.child(op) {
                Some(child) => {
                    nested = root.scope.nested(op, child);
                    Site { scope: &nested, op: child.root(), ..*root }
                }
                None => root.at(op),
            };
            let message = format_args!("operand #{number} does not dominate this use");
            return report.error_with_notes(&site, message, || defined_here(body, operand, op));
        }
    }
    Ok(())
}

/// The note that says where an operand is defined, relative to its use.
fn defined_here(body: &Body, operand: Value, user: Op) -> Option<(Location, String)> {
    if let Some(place) = body.stranger_place(operand) {
        return Some((place, "operand defined here (op in a child region)".to_owned()));
    }
    let user_block = body.block_of(user)?;
    let user_region = body.region_of(user_block)?;
    let block = body.defining_block(operand)?;
    let region = body.region_of(block)?;
    Some(match body.definition(operand) {
        ValueDef::Result(op, _) => {
            let place = if block == user_block {
                "op in the same block"
            } else if region == user_region {
                "op in the same region"
            } else if is_nested_region(body, user_region, region) {
                "op in a parent region"
            } else if is_nested_region(body, region, user_region) {
                "op in a child region"
            } else {
                "op is neither in a parent nor in a child region"
            };
            (body.location(op), format!("operand defined here ({place})"))
        }
        ValueDef::Argument(..) => {
            let place = if region == user_region {
                "in the same region"
            } else if is_nested_region(body, user_region, region) {
                "in a parent region"
            } else if is_nested_region(body, region, user_region) {
                "in a child region"
            } else {
                "neither in a parent nor in a child region"
            };
            let number = body.blocks(region).position(|other| other == block)?;
            let location = body.location(body.region_parent(region)?);
            (location, format!("operand defined as a block argument (block #{number} {place})"))
        }
    })
}
