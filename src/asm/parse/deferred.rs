//! Locations that name an alias which the file defines further down: put in at the end.

use super::{Aliases, Parser, Shared};
use crate::context::{Context, Diagnostic, Location};
use crate::ir::{Body, Walk};
use crate::sync::{Arc, take_in_parallel};

/// Replaces deferred locations in `body` and everything below it.
///
/// # Errors
/// Uses of aliases that the file does not define, or that are no locations.
pub(super) fn resolve_locations(
    shared: &Shared<'_>,
    body: &mut Body,
    aliases: &Arc<Aliases>,
    threads: usize,
) -> Result<(), Vec<Diagnostic>> {
    let cx = shared.cx;
    let mut wrong = Vec::new();
    let mut pending = vec![&mut *body];
    while let Some(body) = pending.pop() {
        wrong.extend(resolve_in(cx, body, aliases));
        let children: Vec<&mut Body> = body.children_mut().collect();
        if threads > 1 && children.len() > 1 && children.iter().all(|c| c.num_children() == 0) {
            let found = take_in_parallel(children, 16, |child| resolve_in(cx, child, aliases));
            wrong.extend(found.into_iter().flatten());
        } else {
            pending.extend(children);
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let mut parser = Parser::new(shared, aliases.clone(), 0);
    if let Some(first) = first_deferred(body) {
        let _reported = parser.deferred_error(first);
    }
    Err(parser.diagnostics)
}

/// The one that is reported: ops come after what is nested in them, arguments after their op.
fn first_deferred(body: &Body) -> Option<Location> {
    let mut first = None;
    body.walk_tree_post(body.root(), |body, op| {
        let (owner, op) = body.child(op).map_or((body, op), |child| (child, child.root()));
        let blocks = owner.regions(op).iter().flat_map(|region| owner.blocks(*region));
        let args = blocks.flat_map(|block| owner.block_arg_slots(block));
        let mut locations = std::iter::once(owner.location(op)).chain(args.map(|arg| arg.location));
        first = locations.find(|location| location.as_deferred().is_some());
        if first.is_some() { Walk::Interrupt } else { Walk::Advance }
    });
    first
}

/// Resolves the locations of one body; returns those that stand for nothing.
fn resolve_in(cx: &Context, body: &mut Body, aliases: &Aliases) -> Vec<Location> {
    let mut wrong = Vec::new();
    body.map_locations(|location| {
        aliases.resolve_deferred(cx, location).unwrap_or_else(|| {
            wrong.push(location);
            location
        })
    });
    wrong
}
