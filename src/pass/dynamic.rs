//! Pipelines that a pass runs on an op nested in its own.
//!
//! The nested op is lent to the pipeline as a nested pipeline's children are: the pass cannot reach
//! it meanwhile, and the pipeline cannot reach the pass. What is said and verified there is said
//! and verified as in any pipeline; a failure is the pass's to pass on.
//!
//! Limits: what passes of such pipelines count is not in the statistics of the run, and
//! instrumentations do not see them.

use super::context::PassContext;
use super::instrument::Enclosing;
use super::manager::RunOptions;
use super::pipeline::Pipeline;
use super::run::{Around, Run};
use super::schedule::{Plan, Totals};
use crate::context::{Diagnostic, Failed, Location};
use crate::ir::{Body, Op};

impl PassContext<'_> {
    /// Runs a pipeline on an isolated op nested in the op of the pass: the child at `stub`.
    ///
    /// # Errors
    /// When the op is not isolated, when the pipeline is not for it, or when a pass failed; why
    /// has been reported.
    pub fn run_pipeline(
        &mut self,
        pipeline: &Pipeline,
        body: &mut Body,
        stub: Op,
    ) -> Result<(), Failed> {
        let mut pipeline = pipeline.clone();
        let place = body.stub_child_index(stub);
        let Some((place, mut child)) =
            place.and_then(|place| Some((place, body.children[place].take()?)))
        else {
            let message = "trying to schedule a pass on an operation not marked as \
                           'IsolatedFromAbove'";
            self.op_error(body, stub, message);
            return Err(Failed);
        };
        let refused = match super::manager::misplaced(self.context, &pipeline, &child) {
            Some(message) => Some(Diagnostic::error(child.location(child.root()), message)),
            None => {
                let coalesced = pipeline.coalesce(self.context);
                coalesced.err().map(|message| Diagnostic::error(Location::UNKNOWN, message))
            }
        };
        let result = match refused {
            Some(diagnostic) => {
                self.report(diagnostic);
                Err(Failed)
            }
            None => {
                // Whoever runs a pipeline from inside a pass may do so again.
                let mut totals = Totals::default();
                let plan = Plan::new(pipeline, &mut totals);
                let enclosing = Enclosing { body, stub, place, outer: self.around.enclosing };
                let around = Around { symbols: None, enclosing: Some(&enclosing), ..self.around };
                let options = RunOptions { instrumentations: &[], ..*self.options };
                let run = Run::new(self.context, &options, self.show, totals);
                let (result, messages, _) = run.run_in(&plan, &mut child, around);
                self.messages.append(messages);
                result
            }
        };
        body.children[place] = Some(child);
        body.note_lent(stub, place as u32);
        result
    }
}
