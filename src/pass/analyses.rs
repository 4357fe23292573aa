//! Analyses of the body that a pass runs on, kept as long as they hold.
//!
//! Whether an analysis still holds is its own question to the body's revisions; no pass has to
//! say what it preserved. The memory of one that no longer holds is used again for the next.
//!
//! Limits: results are kept from pass to pass on one op, and not when the op is visited again
//! after a pass on the op around it.

use crate::context::Context;
use crate::ir::Body;
use crate::sync::Arc;
use std::any::{Any, TypeId};

/// Something that is computed of a body and holds until the body changes in a way that matters.
pub trait Analysis: Any + Send + Sync + Default {
    /// Name in reports.
    const NAME: &'static str;

    /// Computes the analysis of `body`, in the memory of what was there before.
    fn compute(&mut self, cx: &Context, body: &Body);

    /// Whether it still holds of the body that it was computed of.
    fn is_current(&self, body: &Body) -> bool;
}

impl Analysis for crate::analysis::dominance::Dominance {
    const NAME: &'static str = "DominanceInfo";

    fn compute(&mut self, _: &Context, body: &Body) {
        self.compute(body);
    }

    fn is_current(&self, body: &Body) -> bool {
        self.is_current(body)
    }
}

/// The analyses that a worker has at hand.
#[derive(Default)]
pub struct Analyses {
    entries: Vec<Entry>,
}

struct Entry {
    kind: TypeId,
    /// The visit of an op that it was computed for.
    visit: u64,
    analysis: Arc<dyn Any + Send + Sync>,
}

impl Analyses {
    /// The analysis of type `A` of `body` that is at hand, if it holds.
    pub(super) fn known<A: Analysis>(&self, body: &Body, visit: u64) -> Option<&A> {
        let kind = TypeId::of::<A>();
        let entry = self.entries.iter().find(|entry| entry.kind == kind && entry.visit == visit)?;
        let known: &A = entry.analysis.downcast_ref()?;
        known.is_current(body).then_some(known)
    }

    /// The analysis of type `A` of `body`, which is visited under a number of its own.
    pub(super) fn get<A: Analysis>(&mut self, cx: &Context, body: &Body, visit: u64) -> Arc<A> {
        let kind = TypeId::of::<A>();
        let index = self.entries.iter().position(|entry| entry.kind == kind);
        let known = index.map(|index| self.entries.swap_remove(index));
        let mut analysis = None;
        let mut holds = false;
        if let Some(entry) = known
            && let Ok(known) = Arc::downcast::<A>(entry.analysis)
        {
            holds = entry.visit == visit && known.is_current(body);
            analysis = Some(known);
        }
        let mut analysis = analysis.unwrap_or_default();
        if !holds {
            match Arc::get_mut(&mut analysis) {
                Some(analysis) => analysis.compute(cx, body),
                None => {
                    let mut fresh = A::default();
                    fresh.compute(cx, body);
                    analysis = Arc::new(fresh);
                }
            }
        }
        self.entries.push(Entry { kind, visit, analysis: analysis.clone() });
        analysis
    }
}
