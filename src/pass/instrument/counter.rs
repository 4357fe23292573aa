//! Debug counters: run only some of all executions, counted as one thread counts them.
//!
//! `pass-execution-skip=3,pass-execution-count=2` leaves out the first three executions of passes,
//! runs two, and leaves out the others. A group of nested pipelines counts as an execution, too,
//! as in mlir-opt.
//!
//! Invariants: whoever runs passes with a counter does so on one thread, or the numbers mean
//! nothing.

use super::{Instrumentation, NestedSite, PassSite, Proceed};
use crate::sync::{AtomicU64, Ordering};
use std::fmt;

/// What executions of passes are called.
const PASS_EXECUTION: &str = "pass-execution";

/// A counter of executions of passes, and others that count nothing here.
#[derive(Default)]
pub struct DebugCounter {
    counters: Vec<Counter>,
}

struct Counter {
    name: String,
    seen: AtomicU64,
    skip: i64,
    stop: i64,
}

/// Why text does not set counters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CounterError(String);

impl fmt::Display for CounterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CounterError {}

impl DebugCounter {
    /// Counters from text like `pass-execution-skip=3,pass-execution-count=2`.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, CounterError> {
        let mut counters: Vec<Counter> = Vec::new();
        for argument in text.split(',').filter(|argument| !argument.is_empty()) {
            let (name, value) = argument.split_once('=').ok_or_else(|| {
                CounterError(format!(
                    "expected DebugCounter argument to have an `=` separating the counter name \
                     and value, but the provided argument was: `{argument}`"
                ))
            })?;
            let number: i64 = value.parse().map_err(|_| {
                CounterError(format!(
                    "expected DebugCounter counter value to be numeric, but got `{value}`"
                ))
            })?;
            let (name, skips) = match (name.strip_suffix("-skip"), name.strip_suffix("-count")) {
                (Some(name), _) => (name, true),
                (_, Some(name)) => (name, false),
                _ => {
                    return Err(CounterError(format!(
                        "expected DebugCounter counter name to end with either `-skip` or \
                         `-count`, but got`{name}`"
                    )));
                }
            };
            let at = counters.iter().position(|counter| counter.name == name);
            let at = at.unwrap_or_else(|| {
                let seen = AtomicU64::new(0);
                counters.push(Counter { name: name.to_owned(), seen, skip: 0, stop: -1 });
                counters.len() - 1
            });
            match skips {
                true => counters[at].skip = number,
                false => counters[at].stop = number,
            }
        }
        counters.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(DebugCounter { counters })
    }

    /// The state of all counters: seen, to skip, to run (-1: all).
    pub fn report(&self) -> String {
        let mut text = "DebugCounter counters:\n".to_owned();
        for Counter { name, seen, skip, stop } in &self.counters {
            let seen = seen.load(Ordering::Relaxed);
            text += &format!("{name:<32}: {{{seen},{skip},{stop}}}\n");
        }
        text
    }

    fn next(&self) -> Proceed {
        let Some(counter) = self.counters.iter().find(|counter| counter.name == PASS_EXECUTION)
        else {
            return Proceed::Run;
        };
        let seen = counter.seen.fetch_add(1, Ordering::Relaxed) as i64 + 1;
        let runs = counter.skip < 0
            || counter.skip < seen && (counter.stop < 0 || counter.skip + counter.stop >= seen);
        if runs { Proceed::Run } else { Proceed::Skip }
    }
}

impl Instrumentation for DebugCounter {
    fn decide(&self, _: &PassSite<'_>) -> Proceed {
        self.next()
    }

    fn decide_nested(&self, _: &NestedSite<'_>) -> Proceed {
        self.next()
    }
}

#[cfg(test)]
mod tests {
    use super::DebugCounter;
    use crate::pass::instrument::Proceed;

    #[test]
    fn skips_then_runs_then_stops() {
        let counter = DebugCounter::parse("pass-execution-count=2,pass-execution-skip=1").unwrap();
        let ran: Vec<bool> = (0..5).map(|_| counter.next() == Proceed::Run).collect();
        assert_eq!(ran, [false, true, true, false, false]);
        let report = "DebugCounter counters:\npass-execution                  : {5,1,2}\n";
        assert_eq!(counter.report(), report);
    }

    #[test]
    fn malformed_text_is_an_error() {
        for text in ["x", "x=1", "x-skip=y"] {
            assert!(DebugCounter::parse(text).is_err(), "{text}");
        }
    }
}
