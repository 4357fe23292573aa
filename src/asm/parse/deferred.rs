//! Locations that name an alias which the file defines further down: put in at the end.

use super::{Aliases, Parser, Shared};
use crate::context::{Context, Diagnostic, Location};
use crate::ir::Body;
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
    let mut pending = vec![body];
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
    // One error is enough: that of the first op, which mentions its location last.
    let first = wrong.iter().min_by_key(|location| location.as_deferred().map(|a| a.position));
    let Some(first) = first else { return Ok(()) };
    let mut parser = Parser::new(shared, aliases.clone(), 0);
    let _reported = parser.deferred_error(*first);
    Err(parser.diagnostics)
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
