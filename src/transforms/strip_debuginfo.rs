//! Strip debug info: `unknown` in place of every location.
//!
//! Idea       visit all ops and block arguments, nested bodies included.
//! Preserves  everything but locations.
//! Skips      locations inside attributes, as mlir-opt does.

use crate::context::{Failed, Location};
use crate::ir::{Block, Body};
use crate::pass::{Pass, PassContext, PassInfo, PassOptions, Repeat};

/// The pass `strip-debuginfo`.
#[derive(Clone, Copy, Debug, Default)]
pub struct StripDebugInfo;

impl PassOptions for StripDebugInfo {}

impl Pass for StripDebugInfo {
    const INFO: PassInfo = PassInfo {
        description: "Replaces the location of every operation and block argument by `unknown`.",
        repeat: Repeat::Idempotent,
        ..PassInfo::new("strip-debuginfo", "StripDebugInfo", "Strip debug info from all operations")
    };
    type State = ();

    fn state(&self) {}

    fn run(&self, _: &mut (), body: &mut Body, _: &mut PassContext<'_>) -> Result<(), Failed> {
        body.for_each_body(forget_locations);
        Ok(())
    }
}

/// Sets all locations of a body, child bodies aside, to `unknown`.
pub fn forget_locations(body: &mut Body) {
    body.walk_mut(body.root(), |body, op| body.set_location(op, Location::UNKNOWN));
    let mut blocks: Vec<Block> = Vec::new();
    body.walk_blocks(body.root(), |block| blocks.push(block));
    for block in blocks {
        for number in 0..body.num_block_args(block) {
            body.set_block_arg_location(block, number, Location::UNKNOWN);
        }
    }
}
