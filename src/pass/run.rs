//! The run itself: passes on an op, one after the other.
//!
//! ```text
//! op ── pass ── pass ── nested ────────────── pass ──
//!                         ├─ child: pass, pass         one worker
//!                         ├─ child: pass, pass         another
//!                         └─ (many tiny children)      a batch
//! ```
//!
//! What a pass on one op comes to is in [`super::apply`], what happens to children in
//! [`super::children`]. A worker keeps the states of passes and
//! the memory of analyses from op to op.
//!
//! Invariants: a pass that fails ends the run on its op, not on siblings.

use super::analyses::{Analyses, ParentAnalyses};
use super::context::Show;
use super::info::PassInfo;
use super::instrument::{Enclosing, operation_text};
use super::manager::RunOptions;
use super::messages::{Failure, Messages};
use super::schedule::{Plan, ScheduledPass, Step, Totals};
use super::symbols::OuterSymbols;
use crate::context::{Context, Diagnostic, Failed, Location, Traits};
use crate::ir::Body;
use crate::sync::Mutex;
use crate::verify::{Scope, Scratch, Verified, Verifier, VerifyOptions};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What all workers share.
pub(super) struct Run<'a> {
    pub cx: &'a Context,
    pub options: &'a RunOptions<'a>,
    pub show: Show<'a>,
    totals: Totals,
    pub verifiers: Option<Verifiers<'a>>,
    /// Workers that have nothing to do: all that there are, once the run is over.
    idle: Mutex<Vec<Worker<'a>>>,
}

/// Two verifiers: of an op with all that is nested in it, and of an op alone.
pub(super) struct Verifiers<'a> {
    pub deep: Verifier<'a>,
    shallow: Verifier<'a>,
}

/// What encloses the op that a plan runs on.
#[derive(Clone, Copy, Default)]
pub(super) struct Around<'s> {
    /// The symbols of the op around, if somebody asked for them.
    pub symbols: Option<&'s OuterSymbols>,
    /// The analyses of the ops around.
    pub analyses: Option<&'s ParentAnalyses<'s>>,
    /// The op around; `None` at the top.
    pub enclosing: Option<&'s Enclosing<'s>>,
}

/// Somebody who runs passes: on one thread, on one op at a time.
pub(super) struct Worker<'a> {
    pub kept: Kept,
    /// Of the deep verifier and of the shallow one.
    pub scratches: Option<(Scratch<'a>, Scratch<'a>)>,
}

/// What is kept from op to op.
pub(super) struct Kept {
    /// By number of the pass.
    pub states: Vec<State>,
    pub counters: Vec<u64>,
    pub analyses: Analyses,
    /// How many ops were visited with this.
    visits: u64,
    /// Another op that goes through the same passes, to find out whether it leaves traces; under
    /// expensive checks only.
    pub neighbour: Option<Box<Body>>,
}

/// The state of a pass, if there is one already.
pub(super) type State = Option<Box<dyn Any + Send>>;

impl<'a> Run<'a> {
    pub fn new(
        cx: &'a Context,
        options: &'a RunOptions<'a>,
        show: Show<'a>,
        totals: Totals,
    ) -> Self {
        let verifiers = options.verify.map(|verify| {
            let everything = verify.everything || options.expensive_checks;
            let verify = VerifyOptions { everything, ..verify };
            Verifiers {
                deep: Verifier::new(cx, verify),
                shallow: Verifier::new(cx, VerifyOptions { recursive: false, ..verify }),
            }
        });
        Run { cx, options, show, totals, verifiers, idle: Mutex::new(Vec::new()) }
    }

    /// Runs a plan on the top. Returns what was said and counted.
    pub fn run(self, plan: &Plan, body: &mut Body) -> (Result<(), Failed>, Messages, Vec<u64>) {
        self.run_in(plan, body, Around::default())
    }

    /// Runs a plan on an op inside of others.
    pub fn run_in(
        self,
        plan: &Plan,
        body: &mut Body,
        around: Around<'_>,
    ) -> (Result<(), Failed>, Messages, Vec<u64>) {
        let mut messages = Messages::default();
        let mut worker = self.worker();
        let result = self.steps(&mut worker, plan, body, around, &mut messages);
        self.retire(worker);
        let mut counters = vec![0; self.totals.counters];
        for worker in self.idle.lock().expect(UNPOISONED).iter() {
            for (sum, count) in counters.iter_mut().zip(&worker.kept.counters) {
                *sum += count;
            }
        }
        (result, messages, counters)
    }

    /// A worker: one that has nothing to do, or a new one.
    pub fn worker(&self) -> Worker<'a> {
        let idle = self.idle.lock().expect(UNPOISONED).pop();
        idle.unwrap_or_else(|| {
            let kept = Kept {
                states: (0..self.totals.passes).map(|_| None).collect(),
                counters: vec![0; self.totals.counters],
                analyses: Analyses::default(),
                visits: 0,
                neighbour: None,
            };
            let verifiers = self.verifiers.as_ref();
            let scratches = verifiers.map(|v| (v.deep.scratch(), v.shallow.scratch()));
            Worker { kept, scratches }
        })
    }

    /// Keeps a worker until there is something to do again.
    pub fn retire(&self, worker: Worker<'a>) {
        self.idle.lock().expect(UNPOISONED).push(worker);
    }

    /// Runs a plan on the root of `body`.
    pub fn steps(
        &self,
        worker: &mut Worker<'a>,
        plan: &Plan,
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        worker.kept.visits += 1;
        let visit = worker.kept.visits;
        for step in &plan.steps {
            self.check_op(step, body, messages)?;
            match step {
                Step::Pass(pass) => {
                    let location = body.location(body.root());
                    let done = self.hooked_pass(worker, visit, pass, body, around, messages);
                    done.inspect_err(|_| messages.failure(self.failure(pass, body, location)))?;
                }
                Step::Nested(plans) => {
                    self.hooked_children(worker, visit, plans, body, around, messages)?;
                    // It has not been through what is nested.
                    worker.kept.neighbour = None;
                    self.verify_shallow(worker, body, messages)?;
                }
            }
        }
        Ok(())
    }

    /// Whether passes may run on the op at all.
    fn check_op(&self, step: &Step, body: &Body, messages: &mut Messages) -> Result<(), Failed> {
        let info = self.cx.op_info(body.name(body.root()));
        let refusal = if !info.is_registered() {
            UNREGISTERED.to_owned()
        } else if !info.traits().contains(Traits::ISOLATED_FROM_ABOVE) {
            NOT_ISOLATED.to_owned()
        } else {
            match step {
                Step::Pass(pass) if !pass.pass.can_run_on(info) => format!(
                    "trying to schedule pass '{}' on an unsupported operation",
                    pass.info.title
                ),
                _ => return Ok(()),
            }
        };
        messages.diagnostic(self.show.op_error(self.cx, body, body.root(), refusal));
        Err(Failed)
    }

    /// Reports that an op that is no body of its own cannot have passes.
    pub fn refuse(&self, body: &Body, op: crate::ir::Op, messages: &mut Messages) {
        let registered = self.cx.op_info(body.name(op)).is_registered();
        let refusal = if registered { NOT_ISOLATED } else { UNREGISTERED };
        messages.diagnostic(self.show.op_error(self.cx, body, op, refusal));
    }

    /// Which pass failed on which op.
    fn failure(&self, scheduled: &ScheduledPass, body: &Body, location: Location) -> Failure {
        // The body may be in any state after a panic.
        let operation = catch_unwind(AssertUnwindSafe(|| operation_text(self.cx, body)));
        Failure {
            pass: scheduled.info.name,
            title: scheduled.info.title,
            operation: operation.unwrap_or_else(|_| "an operation".to_owned()),
            location,
        }
    }

    pub fn verifies_everything(&self) -> bool {
        self.options.expensive_checks || self.options.verify.is_some_and(|it| it.everything)
    }

    /// Verifies an op alone, if it or what is nested in it has changed.
    fn verify_shallow(
        &self,
        worker: &mut Worker<'a>,
        body: &mut Body,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let Some(verifiers) = &self.verifiers else { return Ok(()) };
        let Some((_, scratch)) = &mut worker.scratches else { return Ok(()) };
        if body.is_all_verified() && !self.verifies_everything() {
            return Ok(());
        }
        let quiet = report(verifiers.shallow.verify(scratch, &Scope::top(body)), messages)?;
        // A pass that changes nothing leaves what was never verified as it is.
        if quiet && body.are_children_verified() {
            body.mark_all_verified();
        }
        Ok(())
    }
}

const UNPOISONED: &str = "no worker panics with the list in hand";
pub(super) const UNREGISTERED: &str = "trying to schedule a pass on an unregistered operation";
pub(super) const NOT_ISOLATED: &str =
    "trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'";

/// Passes on what verification says. Whether it said nothing, where IR is valid: what is said is to
/// be said again, so that such IR is not to be marked as verified.
pub(super) fn report(verified: Verified, messages: &mut Messages) -> Result<bool, Failed> {
    let (said, result) = match verified {
        Ok(said) => {
            let quiet = said.is_empty();
            (said, Ok(quiet))
        }
        Err(said) => (said, Err(Failed)),
    };
    for diagnostic in said {
        messages.diagnostic(diagnostic);
    }
    result
}

/// What is said of a panic.
pub(super) fn internal_error(
    pass: &PassInfo,
    location: Location,
    panic: &(dyn Any + Send),
) -> Diagnostic {
    let what = panic_text(panic);
    Diagnostic::error(location, format!("internal error in pass '{}': {what}", pass.name))
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("panic")
}
