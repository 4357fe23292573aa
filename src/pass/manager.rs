//! Running a pipeline: what goes in and what comes out.

use super::context::Show;
use super::instrument::Instrumentation;
use super::messages::Messages;
use super::outline::Outline;
use super::pipeline::{Anchor, Pipeline};
use super::run::{NOT_ISOLATED, Run, UNREGISTERED};
use super::schedule::{Plan, Totals};
use super::statistics::Statistics;
use crate::context::{Context, Diagnostic, Failed, Location, OpInfo};
use crate::ir::{Body, Op};
use crate::verify::{Printer, VerifyOptions};

/// How to run a pipeline.
#[derive(Clone, Copy)]
pub struct RunOptions<'a> {
    /// How many threads may work. With 1 the caller does everything; with more, what is worth it
    /// is shared among all threads of the rayon pool in which the caller runs. Outside a pool the
    /// caller does everything, too: no pool is ever started here.
    pub threads: usize,
    /// Verify after each pass what it has changed.
    pub verify: Option<VerifyOptions<'a>>,
    /// What diagnostics show ops with.
    pub printer: Option<&'a dyn Printer>,
    /// Show the op in a note to each error of an op.
    pub notes_show_op: bool,
    /// Who wants to know when passes run.
    pub instrumentations: &'a [&'a dyn Instrumentation],
    /// Leave a pass out on an op that has not changed since it last ran there, where the pass says
    /// that it would do nothing ([`super::Repeat`]). Who watches sees it come and go as ever.
    pub skip_unchanged: bool,
    /// Find out whether passes keep what they promise: each runs several times on each op, nothing
    /// is left out, and everything is verified, if anything is.
    pub expensive_checks: bool,
}

impl Default for RunOptions<'_> {
    fn default() -> Self {
        Self {
            threads: 1,
            verify: None,
            printer: None,
            notes_show_op: true,
            instrumentations: &[],
            skip_unchanged: true,
            expensive_checks: false,
        }
    }
}

/// What came of a run.
#[derive(Debug)]
pub struct RunReport {
    /// Whether all went well. If not, `messages` has the reason and the IR is not to be used.
    pub result: Result<(), Failed>,
    /// What was said, in the order of the ops.
    pub messages: Messages,
    /// What was counted.
    pub statistics: Statistics,
}

/// Runs a pipeline over bodies.
#[derive(Clone)]
pub struct PassManager {
    pipeline: Pipeline,
}

impl PassManager {
    /// A manager of a pipeline.
    pub fn new(pipeline: Pipeline) -> Self {
        Self { pipeline }
    }

    /// The pipeline.
    pub fn pipeline(&self) -> &Pipeline {
        &self.pipeline
    }

    /// The pipeline as it runs on an op of this name, neighbours merged; as reproducers of crashes
    /// have it, with spaces at the top.
    pub fn merged_text(&self, cx: &Context, root: &str) -> String {
        let mut pipeline = self.pipeline.clone();
        // What cannot be merged is written as it is: the run has said why.
        let _ = pipeline.coalesce(cx);
        pipeline.spaced_text(root)
    }

    /// Runs the pipeline on the op that is the root of `body`.
    ///
    /// With more than one thread the work goes to rayon's current pool (`pool.install(|| ...)`).
    /// Everything in the report is the same at every number of threads, and so is the IR.
    pub fn run(&self, cx: &Context, body: &mut Body, options: &RunOptions<'_>) -> RunReport {
        let mut pipeline = self.pipeline.clone();
        let refused = if let Some(message) = misplaced(cx, &pipeline, body) {
            Err(Diagnostic::error(body.location(body.root()), message))
        } else {
            let coalesced = pipeline.coalesce(cx);
            coalesced.map_err(|message| Diagnostic::error(Location::UNKNOWN, message))
        };
        if let Err(diagnostic) = refused {
            let mut messages = Messages::default();
            messages.diagnostic(diagnostic);
            return RunReport { result: Err(Failed), messages, statistics: Statistics::default() };
        }
        let mut totals = Totals::of(&pipeline);
        let plan = Plan::new(pipeline, &mut totals);
        let show = Show { printer: options.printer, in_notes: options.notes_show_op };
        if !options.instrumentations.is_empty() {
            let outline = Outline::of(&plan);
            options.instrumentations.iter().for_each(|hook| hook.begin(&outline));
        }
        let (mut result, mut messages, counters) =
            Run::new(cx, options, show, totals).run(&plan, body);
        for hook in options.instrumentations {
            result = result.and(hook.finish(cx, &mut messages));
        }
        RunReport { result, messages, statistics: Statistics::new(&plan, &counters) }
    }

    /// Why the pipeline cannot run on `op`, which is no body of its own; `None` where there is nothing
    /// to run.
    pub fn refusal(
        &self,
        cx: &Context,
        body: &Body,
        op: Op,
        options: &RunOptions<'_>,
    ) -> Option<Diagnostic> {
        let name = cx.op_info(body.name(op));
        if let Some(message) = misplaced_on(&self.pipeline, name) {
            return Some(Diagnostic::error(body.location(op), message));
        }
        let show = Show { printer: options.printer, in_notes: options.notes_show_op };
        let why = if name.is_registered() { NOT_ISOLATED } else { UNREGISTERED };
        (!self.pipeline.is_empty()).then(|| show.op_error(cx, body, op, why))
    }
}

/// Why the pipeline is not for the root of `body`.
pub(super) fn misplaced(cx: &Context, pipeline: &Pipeline, body: &Body) -> Option<String> {
    misplaced_on(pipeline, cx.op_info(body.name(body.root())))
}

/// Why the pipeline is not for ops of this name.
fn misplaced_on(pipeline: &Pipeline, name: &OpInfo) -> Option<String> {
    let Anchor::Op(anchor) = pipeline.anchor() else { return None };
    (name.name_bytes() != anchor.as_bytes())
        .then(|| format!("can't run '{anchor}' pass manager on '{}' op", name.name()))
}
