//! Expensive checks: whether passes keep what they promise, found out while they run.
//!
//! ```text
//! valid IR               everything is verified, and every op again, in two random orders
//! preserved analyses     computed before the pass, they agree with those computed after it
//! no change              the revision says so, and so does the text; where one does, so does the other
//! one result             the pass runs again on a copy, and a third time with a state that another
//!                        op has been through: text, messages, statistics and success are the same
//! idempotent             on its own result it does nothing
//! ```
//!
//! The first run is the one that counts; it has a fresh state. The other op is the next one that
//! goes through the same pipeline, or the op itself where there is none or where pipelines ran on
//! what is nested in it. Nothing here depends on what a worker did before, so lies are found, and
//! told in the same words, at every number of threads.
//!
//! Limits: what passes do besides changing IR they do several times (files are written again); a
//! pass that fails or panics is not checked. Patterns that say they changed something and did not
//! belong to a driver of rewrites, which does not exist yet.

use super::analyses::{Analyses, PreservedCheck};
use super::apply::{Applied, Broken, Memory, Ran};
use super::info::Repeat;
use super::instrument::operation_text;
use super::manager::RunOptions;
use super::messages::{Message, Messages};
use super::run::{Around, Kept, Run, State, Worker, report};
use super::schedule::ScheduledPass;
use crate::asm::{PrintOptions, print_module};
use crate::context::{Context, Diagnostic, Failed};
use crate::ir::Body;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a pass did to an op.
struct Trial {
    body: Body,
    text: Vec<u8>,
    said: Messages,
    counted: Vec<u64>,
    result: Result<Ran, Broken>,
}

/// A promise that was not kept, and lines that show it.
struct Lie {
    what: String,
    shown: Vec<String>,
}

impl Lie {
    fn new(what: impl Into<String>) -> Self {
        Lie { what: what.into(), shown: Vec::new() }
    }
}

impl<'a> Run<'a> {
    /// Runs a pass on an op, with all checks.
    pub fn checked(
        &self,
        worker: &mut Worker<'a>,
        visit: u64,
        scheduled: &ScheduledPass,
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Applied {
        let original = body.clone();
        let preserved = PreservedCheck::before(self.cx, scheduled.info.preserves, body);
        let mut state = None;
        let mut said = Messages::default();
        let mut counted = vec![0; scheduled.counters.len()];
        let memory = Memory {
            state: &mut state,
            counters: &mut counted,
            analyses: &mut worker.kept.analyses,
            visit,
            options: self.options,
        };
        let ran = self.run_pass(scheduled, memory, body, around, &mut said);
        let Kept { counters, neighbour, .. } = &mut worker.kept;
        for (sum, count) in counters[scheduled.counters.clone()].iter_mut().zip(&counted) {
            *sum += count;
        }
        messages.append(said.clone());
        let ran = match ran {
            Ok(ran) => ran,
            Err(broken) => return broken.into(),
        };
        let mut neighbour = neighbour.take();
        let verified = self
            .verify_deep(worker, visit, body, messages)
            .and_then(|()| self.verify_shuffled(scheduled, body, messages));
        if verified.is_err() {
            return Applied { result: verified, panicked: false, skipped: false };
        }
        let text = text(self.cx, body);
        let first = Trial { body: body.clone(), text, said, counted, result: Ok(ran) };
        let mut lies: Vec<Lie> = preserved
            .lies(self.cx, body)
            .into_iter()
            .map(|name| Lie::new(format!("says that it preserves '{name}', and does not")))
            .collect();
        lies.extend(self.hidden_change(&original, &first));
        lies.extend(self.other_results(
            scheduled,
            &original,
            &first,
            state,
            &mut neighbour,
            around,
        ));
        lies.extend(self.second_thoughts(scheduled, &first, around));
        worker.kept.neighbour = neighbour;
        for lie in &lies {
            messages.diagnostic(self.told(scheduled, &original, lie));
        }
        let result = if lies.is_empty() { Ok(()) } else { Err(Failed) };
        Applied { result, panicked: false, skipped: false }
    }

    /// Whether ops are as valid when they are looked at in another order.
    fn verify_shuffled(
        &self,
        scheduled: &ScheduledPass,
        body: &Body,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let Some(verifiers) = &self.verifiers else { return Ok(()) };
        let seed = scheduled.number as u64;
        let result = verifiers.deep.verify_shuffled(body, seed);
        if result.is_err() {
            let what = "leaves IR that is valid or not with the order in which ops are verified";
            messages.diagnostic(self.told(scheduled, body, &Lie::new(what)));
        }
        report(result, messages).map(drop)
    }

    /// What a change says that the pass, or the revision, does not.
    fn hidden_change(&self, original: &Body, first: &Trial) -> Option<Lie> {
        let before = text(self.cx, original);
        let shown = difference(("before", &before), ("after", &first.text));
        let changed = original.nested_revision() != first.body.nested_revision();
        let says = first.result.is_ok_and(|ran| ran.preserved);
        if says && (changed || !shown.is_empty()) {
            let mut lie = Lie::new("says that it changes nothing, and does");
            lie.shown = shown;
            return Some(lie);
        }
        let what = "has changed the operation in a way that its revision does not show";
        (!changed && !shown.is_empty()).then(|| Lie { what: what.to_owned(), shown })
    }

    /// Runs the pass again on copies of what it ran on; `state` is that of the first run.
    fn other_results(
        &self,
        scheduled: &ScheduledPass,
        original: &Body,
        first: &Trial,
        mut state: State,
        neighbour: &mut Option<Box<Body>>,
        around: Around<'_>,
    ) -> Option<Lie> {
        let again = |state: &mut State| self.trial(scheduled, state, original.clone(), around);
        let second = again(&mut None);
        let shown = second.differs("the first time", first, "the second time");
        if !shown.is_empty() {
            let third = again(&mut None);
            let what = match third.differs("", &second, "").is_empty() {
                true => {
                    "does something else when analyses are computed anew: one that was kept does \
                     not hold, or the pass is not deterministic"
                }
                false => "does not do the same again on the same operation",
            };
            return Some(Lie { what: what.to_owned(), shown });
        }
        if let Some(body) = neighbour.take() {
            let there = self.trial(scheduled, &mut state, *body, around);
            *neighbour = there.result.is_ok().then(|| Box::new(there.body));
        }
        let third = again(&mut state);
        let shown = third.differs("with a fresh state", &second, "with a used one");
        let what = "does something else with a state that was used before";
        (!shown.is_empty()).then(|| Lie { what: what.to_owned(), shown })
    }

    /// What an idempotent pass does to its own result.
    fn second_thoughts(
        &self,
        scheduled: &ScheduledPass,
        first: &Trial,
        around: Around<'_>,
    ) -> Option<Lie> {
        if scheduled.info.repeat != Repeat::Idempotent {
            return None;
        }
        let again = self.trial(scheduled, &mut None, first.body.clone(), around);
        // Not the revision: who sets what is there already changes nothing.
        let idle = again.text == first.text
            && again.said.is_empty()
            && again.counted.iter().all(|count| *count == 0)
            && again.result.is_ok();
        let what = "says that it is idempotent, and does something to its own result";
        let shown = || difference(("once", &first.text), ("twice", &again.text));
        (!idle).then(|| Lie { what: what.to_owned(), shown: shown() })
    }

    fn trial(
        &self,
        scheduled: &ScheduledPass,
        state: &mut State,
        mut body: Body,
        around: Around<'_>,
    ) -> Trial {
        let mut said = Messages::default();
        let mut counted = vec![0; scheduled.counters.len()];
        let memory = Memory {
            state,
            counters: &mut counted,
            analyses: &mut Analyses::default(),
            visit: 0,
            options: &RunOptions {
                instrumentations: &[],
                expensive_checks: false,
                skip_unchanged: false,
                ..*self.options
            },
        };
        let result = self.run_pass(scheduled, memory, &mut body, around, &mut said);
        let text = if result.is_ok() { text(self.cx, &body) } else { Vec::new() };
        Trial { body, text, said, counted, result }
    }

    fn told(&self, scheduled: &ScheduledPass, original: &Body, lie: &Lie) -> Diagnostic {
        let location = original.location(original.root());
        let (pass, op) = (scheduled.info.name, operation_text(self.cx, original));
        let error = format!("expensive checks: pass '{pass}' on {op} {}", lie.what);
        let notes = lie.shown.iter();
        notes
            .fold(Diagnostic::error(location, error), |error, line| error.with_note(location, line))
    }
}

impl Trial {
    /// Lines that show how this differs from another trial; none where it does not.
    fn differs(&self, theirs: &str, other: &Trial, ours: &str) -> Vec<String> {
        if self.result.map(|_| ()) != other.result.map(|_| ()) {
            let outcome = |trial: &Trial| match trial.result {
                Ok(_) => "it succeeds",
                Err(Broken { panicked: false }) => "it fails",
                Err(Broken { panicked: true }) => "it panics",
            };
            return vec![
                format!("{theirs}: {}", outcome(other)),
                format!("{ours}: {}", outcome(self)),
            ];
        }
        let shown = difference((theirs, &other.text), (ours, &self.text));
        if !shown.is_empty() {
            return shown;
        }
        let words = |trial: &Trial| {
            let line = |message: &Message| match message {
                Message::Diagnostic(diagnostic) => format!("{}\n", diagnostic.message),
                Message::Text(text) | Message::Log(text) => text.clone(),
                other => format!("{other:?}\n"),
            };
            trial.said.iter().map(line).collect::<String>().into_bytes()
        };
        if self.said != other.said {
            let mut shown = difference((theirs, &words(other)), (ours, &words(self)));
            if shown.is_empty() {
                shown.push("what it says is about other places".to_owned());
            }
            return shown;
        }
        if self.counted != other.counted {
            return vec![
                format!("{theirs}: its statistics are {:?}", other.counted),
                format!("{ours}: its statistics are {:?}", self.counted),
            ];
        }
        Vec::new()
    }
}

/// Everything that text can say of a body.
fn text(cx: &Context, body: &Body) -> Vec<u8> {
    let options = PrintOptions {
        generic: true,
        debug_info: true,
        local_scope: true,
        hex_elements_larger_than: None,
        ..PrintOptions::default()
    };
    // What nobody has verified need not be fit for printing.
    let printed = catch_unwind(AssertUnwindSafe(|| {
        let mut text = Vec::new();
        // Memory takes what is written.
        let _ = print_module(cx, body, &options, 1, &mut text);
        text
    }));
    printed.unwrap_or_else(|_| b"what cannot be printed".to_vec())
}

/// The first lines that are different in two texts; none where the texts are the same.
fn difference((one, a): (&str, &[u8]), (other, b): (&str, &[u8])) -> Vec<String> {
    if a == b {
        return Vec::new();
    }
    let lines = |text: &[u8]| -> Vec<String> {
        String::from_utf8_lossy(text).lines().map(str::to_owned).collect()
    };
    let (a, b) = (lines(a), lines(b));
    let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let line = |which: &str, lines: &[String]| match lines.get(at) {
        Some(line) => format!("{which}: {}", line.trim()),
        None => format!("{which}: nothing more"),
    };
    vec![line(one, &a), line(other, &b)]
}
