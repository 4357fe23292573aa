//! States of a body in which passes have nothing to do.
//!
//! A pass that does the same whenever it meets the same op need not meet it twice. What it found is
//! noted on the body, so that it holds from one part of a pipeline to the next, whoever works on
//! the body there, and goes with the body wherever that goes.
//!
//! Limits: what passes and states are is up to the pass manager; here they are numbers.

use smallvec::SmallVec;

/// Passes with the last state of the body in which each has nothing to do.
type Known = SmallVec<[(u64, u64); 2]>;

/// What is known of a body; a pointer, since of most bodies that is nothing.
#[derive(Clone, Default)]
pub(crate) struct Settled(Option<Box<Known>>);

impl Settled {
    /// Whether there is nothing to do for this pass in this state.
    pub fn holds(&self, pass: u64, state: u64) -> bool {
        self.0.as_ref().is_some_and(|known| known.contains(&(pass, state)))
    }

    /// Notes that there is nothing to do for this pass in this state.
    pub fn note(&mut self, pass: u64, state: u64) {
        let known = self.0.get_or_insert_default();
        match known.iter_mut().find(|(known, _)| *known == pass) {
            Some((_, last)) => *last = state,
            None => known.push((pass, state)),
        }
    }
}
