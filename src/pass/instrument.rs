//! Hooks around passes: for printing IR, timing, tracing.

use super::info::PassInfo;
use super::messages::Messages;
use crate::context::Context;
use crate::ir::Body;

/// A pass about to run, or just run, on an op.
#[derive(Clone, Copy)]
pub struct PassSite<'a> {
    /// The context of the IR.
    pub context: &'a Context,
    /// The pass.
    pub pass: &'a PassInfo,
    /// The values of its options as they stand in a pipeline, braces included.
    pub options: &'a str,
    /// Position of the pass in the pipeline, counted in order of the text.
    pub number: usize,
    /// The op, as the root of its body.
    pub body: &'a Body,
}

/// Something that wants to know when passes run. Called on the thread that the pass runs on; what
/// it says is merged in the order of the ops.
pub trait Instrumentation: Sync {
    /// A pass is about to run.
    fn before_pass(&self, site: &PassSite<'_>, messages: &mut Messages) {
        let _ = (site, messages);
    }

    /// A pass has run. `changed` tells whether the op or anything nested in it is different now.
    fn after_pass(
        &self,
        site: &PassSite<'_>,
        failed: bool,
        changed: bool,
        messages: &mut Messages,
    ) {
        let _ = (site, failed, changed, messages);
    }
}
