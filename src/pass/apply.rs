//! A pass on one op: left out, run and verified, or run and checked.
//!
//! A pass that says what it would do on an op that has not changed since it last ran there
//! ([`Repeat`]) is left out where that is nothing. The body remembers; what it was like is told by
//! [`Body::nested_revision`].
//!
//! Invariants: a panic ends in a message that names pass and op; after a pass, what it changed is
//! verified and what it left alone is not; a pass that is left out would have done nothing that
//! anybody can see.

use super::analyses::Analyses;
use super::context::PassContext;
use super::info::Repeat;
use super::manager::RunOptions;
use super::messages::Messages;
use super::run::{Around, Kept, Run, State, Worker, internal_error, report};
use super::schedule::ScheduledPass;
use crate::analysis::Dominance;
use crate::context::Failed;
use crate::ir::Body;
use crate::verify::Scope;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What came of a pass on an op.
pub(super) struct Applied {
    pub result: Result<(), Failed>,
    /// Whether it failed by a panic.
    pub panicked: bool,
    /// Whether it was left out.
    pub skipped: bool,
}

/// A pass that failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Broken {
    pub panicked: bool,
}

/// What a pass runs with.
pub(super) struct Memory<'m> {
    pub state: &'m mut State,
    pub counters: &'m mut [u64],
    pub analyses: &'m mut Analyses,
    pub visit: u64,
    pub options: &'m RunOptions<'m>,
}

/// A pass that ran.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Ran {
    /// Whether it says that it has changed nothing.
    pub preserved: bool,
}

impl From<Broken> for Applied {
    fn from(broken: Broken) -> Self {
        Applied { result: Err(Failed), panicked: broken.panicked, skipped: false }
    }
}

/// What is noted of a pass before it runs, to know later whether it is to run again.
struct Noted {
    key: u64,
    revision: u64,
    said: usize,
    counted: u64,
}

impl<'a> Run<'a> {
    /// Runs a pass on an op and verifies what it changed.
    pub fn apply(
        &self,
        worker: &mut Worker<'a>,
        visit: u64,
        scheduled: &ScheduledPass,
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Applied {
        if self.options.expensive_checks {
            return self.checked(worker, visit, scheduled, body, around, messages);
        }
        let noted = self.note(worker, scheduled, body, around, messages);
        let skipped = noted.as_ref().is_some_and(|it| body.settled.holds(it.key, it.revision));
        let mut preserved = skipped;
        if skipped {
            worker.kept.counters[scheduled.skips] += 1;
        } else {
            let Kept { states, counters, analyses, .. } = &mut worker.kept;
            let memory = Memory {
                state: &mut states[scheduled.number],
                counters: &mut counters[scheduled.counters.clone()],
                analyses,
                visit,
                options: self.options,
            };
            match self.run_pass(scheduled, memory, body, around, messages) {
                Ok(ran) => preserved = ran.preserved,
                Err(broken) => return broken.into(),
            }
        }
        let result = match preserved && !self.verifies_everything() {
            true => Ok(()),
            false => self.verify_deep(worker, visit, body, messages),
        };
        if let (Ok(()), false, Some(before)) = (result, skipped, noted) {
            let revision = body.nested_revision();
            let idle =
                before.said == messages.len() && before.counted == counted(worker, scheduled);
            let again = if revision == before.revision { !idle } else { !is_idempotent(scheduled) };
            // What verification says of the op is said after each pass that does not say that it has
            // changed nothing.
            let quiet = preserved || self.verifiers.is_none() || body.is_all_verified();
            if !again && quiet {
                body.settled.note(before.key, revision);
            }
        }
        Applied { result, panicked: false, skipped }
    }

    /// What there is to note of a pass that may be left out the next time; `None` if it may not.
    fn note(
        &self,
        worker: &Worker<'a>,
        scheduled: &ScheduledPass,
        body: &Body,
        around: Around<'_>,
        messages: &Messages,
    ) -> Option<Noted> {
        let key = scheduled.key.filter(|_| self.options.skip_unchanged)?;
        // Some passes treat the op that the whole run is on in another way.
        let key = key ^ u64::from(around.enclosing.is_none());
        let (said, counted) = (messages.len(), counted(worker, scheduled));
        Some(Noted { key, revision: body.nested_revision(), said, counted })
    }

    /// Runs a pass on an op.
    pub fn run_pass(
        &self,
        scheduled: &ScheduledPass,
        memory: Memory<'_>,
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<Ran, Broken> {
        let Memory { state, counters, analyses, visit, options } = memory;
        let location = body.location(body.root());
        let held = analyses.holding(scheduled.info.preserves, body, visit);
        let (caught, preserved) = {
            let state = state.get_or_insert_with(|| scheduled.pass.new_state());
            let mut context = PassContext {
                context: self.cx,
                info: scheduled.info,
                messages,
                counters,
                analyses,
                visit,
                outer_symbols: around.symbols.filter(|_| scheduled.info.reads_outer_symbols),
                parent_analyses: around.analyses,
                threads: options.threads,
                top_level: around.enclosing.is_none(),
                number: scheduled.number,
                options,
                around,
                show: self.show,
                preserved: scheduled.info.changes_nothing,
            };
            let run = || scheduled.pass.run(&mut **state, body, &mut context);
            let caught = catch_unwind(AssertUnwindSafe(run));
            (caught, context.preserved)
        };
        let result = match caught {
            Ok(result) => {
                result.map(|()| Ran { preserved }).map_err(|Failed| Broken { panicked: false })
            }
            Err(panic) => {
                // Neither the state nor the body can be trusted now. The body is not looked at again;
                // its name may be gone, too, so the message does without.
                *state = None;
                messages.diagnostic(internal_error(&scheduled.info, location, &*panic));
                Err(Broken { panicked: true })
            }
        };
        analyses.keep(&held, body);
        result
    }

    /// Verifies an op with all that is nested in it, if any of that is not known to be valid.
    pub fn verify_deep(
        &self,
        worker: &mut Worker<'a>,
        visit: u64,
        body: &mut Body,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let Some(verifiers) = &self.verifiers else { return Ok(()) };
        let Some((scratch, _)) = &mut worker.scratches else { return Ok(()) };
        if body.is_all_verified() && !self.verifies_everything() {
            return Ok(());
        }
        let dominance = worker.kept.analyses.known::<Dominance>(body, visit);
        let scope = Scope::top(body);
        if report(verifiers.deep.verify_with(scratch, &scope, dominance), messages)? {
            body.mark_all_verified();
        }
        Ok(())
    }
}

fn is_idempotent(scheduled: &ScheduledPass) -> bool {
    scheduled.info.repeat == Repeat::Idempotent
}

/// What all statistics of a pass come to, so far, with this worker.
fn counted(worker: &Worker<'_>, scheduled: &ScheduledPass) -> u64 {
    let counters = &worker.kept.counters[scheduled.counters.clone()];
    counters.iter().fold(0, |sum, count| sum.wrapping_add(*count))
}
