//! Structural checks: what holds for every op and block, whatever its name.
//!
//! Each check is a function with its message. Null operands, unresolved forward references and
//! arguments of foreign blocks are impossible in a [`Body`], so nothing looks for them; uses of
//! values from outside an isolated op are not expressible either (the parser reports them).

use super::hooks::{Known, NameFacts, OpChecker, Tables};
use super::report::{Check, Report};
use super::site::Site;
use super::symbols::SymbolTables;
use crate::context::{Failed, Traits};
use crate::ir::{Block, Body, Op, Region, Value};

/// All that concerns an op without its regions' contents: attributes, declared invariants,
/// traits, and the shape of its regions.
pub(super) fn op<'a>(
    tables: &Tables<'_>,
    checker: &mut Option<Box<dyn OpChecker + '_>>,
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    if !tables.no_dialect_checks() {
        attributes_suit_dialects(tables, site, report)?;
    }
    op_declaration(checker, site, report)?;
    let facts = tables.facts(site.body().name(site.op));
    if let Some(check) = facts.symbol_use.filter(|_| facts.looks_up_itself) {
        check(site, symbols, report)?;
    }
    op_regions_shape(site, report)
}

/// Each discardable attribute with the name of a registered dialect in front satisfies that
/// dialect (its own messages).
pub(super) fn attributes_suit_dialects(
    tables: &Tables<'_>,
    site: &Site<'_>,
    report: &mut Report<'_>,
) -> Check {
    for &attr in site.body().discardable_attrs(site.op) {
        if let Some(dialect) = tables.dialect_of(attr) {
            dialect.verify_op_attribute(site, attr, report)?;
        }
    }
    Ok(())
}

/// What the op's declaration asks for (its own messages).
#[inline]
pub(super) fn op_declaration(
    checker: &mut Option<Box<dyn OpChecker + '_>>,
    site: &Site<'_>,
    report: &mut Report<'_>,
) -> Check {
    if !site.body().has_trait(site.op, Traits::CHECKED) {
        return Ok(());
    }
    let Some(checker) = checker else { return Ok(()) };
    let outer = site.outer();
    let fine = checker.check(outer.body, outer.op, &mut |words| report.worded(site, words));
    if fine { Ok(()) } else { Err(Failed) }
}

/// The shape of the op's regions, whatever is in them.
pub(super) fn op_regions_shape(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    for (number, &region) in site.regions().iter().enumerate() {
        graph_region_has_one_block(site, number, region, report)?;
        entry_has_no_predecessors(site, region, report)?;
    }
    Ok(())
}

/// What holds of an op once everything nested in it has been found right.
pub(super) fn op_regions(
    checker: &mut Option<Box<dyn OpChecker + '_>>,
    site: &Site<'_>,
    report: &mut Report<'_>,
) -> Check {
    let Some(checker) =
        checker.as_mut().filter(|_| site.body().has_trait(site.op, Traits::CHECKED))
    else {
        return Ok(());
    };
    let outer = site.outer();
    let fine = checker.check_regions(outer.body, outer.op, &mut |words| report.worded(site, words));
    if fine { Ok(()) } else { Err(Failed) }
}

/// A graph region has one block at most ("expects graph region #0 to have 0 or 1 blocks").
fn graph_region_has_one_block(
    site: &Site<'_>,
    number: usize,
    region: Region,
    report: &mut Report<'_>,
) -> Check {
    let body = site.body();
    let several = body.first_block(region) != body.last_block(region);
    if several
        && body.has_trait(site.op, Traits::GRAPH_REGION)
        && body.has_trait(site.op, Traits::REGISTERED)
    {
        return report
            .op_error(site, format_args!("expects graph region #{number} to have 0 or 1 blocks"));
    }
    Ok(())
}

/// Nothing branches to a region's entry ("entry block of region may not have predecessors").
fn entry_has_no_predecessors(site: &Site<'_>, region: Region, report: &mut Report<'_>) -> Check {
    let body = site.body();
    match body.first_block(region) {
        Some(entry) if body.block_uses(entry).next().is_some() => {
            report.error_at(site.location(), "entry block of region may not have predecessors")
        }
        _ => Ok(()),
    }
}

/// What concerns a block before its ops are looked at.
pub(super) fn block_entrance(site: &Site<'_>, block: Block, report: &mut Report<'_>) -> Check {
    let body = site.body();
    let Some(last) = body.last_op(block) else {
        return block_is_not_empty(site, block, report);
    };
    // Only the last op has successors ("operation with block successors must terminate its
    // parent block").
    for op in body.ops(block) {
        if op != last && body.num_successors(op) != 0 {
            let message = "operation with block successors must terminate its parent block";
            return report.error(&site.at(op), message);
        }
    }
    Ok(())
}

/// A block is empty only where no terminator is needed ("empty block: expect at least a
/// terminator").
fn block_is_not_empty(site: &Site<'_>, block: Block, report: &mut Report<'_>) -> Check {
    let body = site.body();
    if needs_no_terminator(body, block) {
        return Ok(());
    }
    let owner = body.region_of(block).and_then(|region| body.region_parent(region));
    let location = owner.map_or(body.location(body.root()), |op| body.location(op));
    report.error_at(location, "empty block: expect at least a terminator")
}

/// What concerns a block after its ops were looked at.
pub(super) fn block_exit(site: &Site<'_>, block: Block, report: &mut Report<'_>) -> Check {
    let body = site.body();
    let Some(last) = body.last_op(block) else { return Ok(()) };
    let site = site.at(last);
    // A block branches within its region ("branching to block of a different region").
    if body.successors(last).any(|to| body.region_of(to) != body.region_of(block)) {
        return report.op_error(&site, "branching to block of a different region");
    }
    // A block ends with a terminator, which an op of an unknown name may be ("block with no
    // terminator, has ...").
    if may_terminate(body, block) || needs_no_terminator(body, block) {
        return Ok(());
    }
    let shown = report.printed(&site).unwrap_or_else(|| format!("\"{}\"", site.name()));
    report.error(&site, format_args!("block with no terminator, has {shown}"))
}

/// Whether the block's last op can be a terminator.
pub(super) fn may_terminate(body: &Body, block: Block) -> bool {
    body.last_op(block).is_some_and(|op| {
        body.has_trait(op, Traits::TERMINATOR) || !body.has_trait(op, Traits::REGISTERED)
    })
}

/// Whether the block is the only one of its region and the region's op asks for no terminator,
/// as ops of unknown names may.
pub(super) fn needs_no_terminator(body: &Body, block: Block) -> bool {
    let Some(region) = body.region_of(block) else { return true };
    if body.first_block(region) != body.last_block(region) {
        return false;
    }
    body.region_parent(region).is_none_or(|op| {
        body.has_trait(op, Traits::NO_TERMINATOR) || !body.has_trait(op, Traits::REGISTERED)
    })
}

/// What is nested in a region of an isolated op uses values of that region ("using value defined
/// outside the region"): of each region first its own ops, then those of the regions in it, the
/// last of them first.
pub(super) fn uses_own_values(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let body = site.scope.body;
    for &region in body.regions(site.op) {
        let mut pending = vec![region];
        while let Some(inner) = pending.pop() {
            for op in body.blocks(inner).flat_map(|block| body.ops(block)) {
                if body.operands(op).any(|value| !is_inside(body, value, region)) {
                    return uses_outside(site, op, report);
                }
                pending.extend_from_slice(body.regions(op));
            }
        }
    }
    Ok(())
}

fn uses_outside(site: &Site<'_>, op: Op, report: &mut Report<'_>) -> Check {
    let body = site.scope.body;
    let user = Site { cx: site.cx, scope: site.scope, op };
    let isolated = body.location(site.op);
    let message = format!("'{}' {}", user.name(), crate::asm::USES_OUTSIDE);
    report.error_with_notes(&user, message, || {
        [(isolated, "required by region isolation constraints".to_owned())]
    })
}

/// Whether the value is defined in the region, at any depth.
fn is_inside(body: &Body, value: Value, region: Region) -> bool {
    if body.stranger_place(value).is_some() {
        return true;
    }
    let blocks =
        std::iter::successors(body.defining_block(value), |&block| body.parent_block(block));
    blocks.into_iter().any(|block| body.region_of(block) == Some(region))
}

/// An op may be used without being registered ("created with unregistered dialect...",
/// "unregistered operation '...' found in dialect ('...') that does not allow unknown
/// operations").
pub(super) fn name_is_known(facts: NameFacts, site: &Site<'_>, report: &mut Report<'_>) -> Check {
    match facts.known {
        Known::Fine => Ok(()),
        Known::UnregisteredDialect => report.op_error(
            site,
            "created with unregistered dialect. If this is intended, please call \
             allowUnregisteredDialects() on the MLIRContext, or use -allow-unregistered-dialect \
             with the MLIR opt tool used",
        ),
        Known::UnknownOp => {
            let dialect = site.cx.str(site.info().dialect());
            let message = format!(
                "unregistered operation '{}' found in dialect ('{dialect}') that does not allow \
                 unknown operations",
                site.name()
            );
            report.error(site, message)
        }
    }
}
