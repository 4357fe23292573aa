//! Which regions have SSA dominance and which are graphs.

use crate::context::Traits;
use crate::ir::{Body, Region};

/// Whether ops of the region must come after what they use.
///
/// Regions of several blocks always ask for it. A region of one block is a graph when its op says
/// so, or when nobody knows what its op says because it is not registered.
#[inline]
pub fn has_ssa_dominance(body: &Body, region: Region) -> bool {
    if body.first_block(region) != body.last_block(region) {
        return true;
    }
    !may_be_graph_region(body, region)
}

/// Whether the region may be a graph: of an op that says so, or of one that is not registered.
pub fn may_be_graph_region(body: &Body, region: Region) -> bool {
    body.region_parent(region).is_some_and(|op| {
        let traits = body.hot_traits(op);
        traits.has(Traits::GRAPH_REGION) || !traits.has(Traits::REGISTERED)
    })
}

/// Whether the region may have SSA dominance: false only where its op says that it is a graph.
pub fn may_have_ssa_dominance(body: &Body, region: Region) -> bool {
    body.region_parent(region).is_none_or(|op| !body.has_trait(op, Traits::GRAPH_REGION))
}
