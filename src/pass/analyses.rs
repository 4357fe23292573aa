//! Analyses of the body that a pass runs on, of those in it and of those around it, kept as long as
//! they hold.
//!
//! Whether an analysis still holds is its own question to the body's revisions. Where that is more
//! careful than need be, a pass may say which analyses it preserves ([`super::PassInfo`]): those
//! that held before it are kept ([`Analysis::keep`]), and [`PreservedCheck`] finds out whether it
//! has said the truth. The memory of an analysis that no longer holds is used again for the next.
//!
//! ```text
//! own       computed when asked for, kept from pass to pass on one op
//! child     the same, of an op with a body of its own right in this one
//! parent    what was at hand, and held, when the nested pipeline began; never computed
//! ```
//!
//! Limits: results are not kept when the op is visited again after a pass on the op around it; two
//! bodies that a pass exchanges as a whole (`std::mem::swap`) are not told apart.

use crate::context::Context;
use crate::ir::{Body, Op};
use crate::sync::Arc;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::any::{Any, TypeId};

/// Something that is computed of a body and holds until the body changes in a way that matters.
pub trait Analysis: Any + Send + Sync + Default {
    /// Name in reports.
    const NAME: &'static str;

    /// Computes the analysis of `body`, in the memory of what was there before.
    fn compute(&mut self, cx: &Context, body: &Body);

    /// Whether it still holds of the body that it was computed of.
    fn is_current(&self, body: &Body) -> bool;

    /// Takes the body, which a pass has changed, for the one that this was computed of: the pass
    /// says that nothing has changed that matters. What always tells by itself has nothing to do.
    fn keep(&mut self, body: &Body) {
        let _ = body;
    }

    /// Whether this says of the body what `fresh`, computed just now, says.
    fn agrees(&self, fresh: &Self, body: &Body) -> bool;
}

impl Analysis for crate::analysis::dominance::Dominance {
    const NAME: &'static str = "DominanceInfo";

    fn compute(&mut self, _: &Context, body: &Body) {
        self.compute(body);
    }

    fn is_current(&self, body: &Body) -> bool {
        self.is_current(body)
    }

    fn agrees(&self, fresh: &Self, body: &Body) -> bool {
        self.same_trees(fresh, body)
    }
}

type Shared = Arc<dyn Any + Send + Sync>;

/// An analysis that a pass preserves: one whose answers are the same after it.
#[derive(Clone, Copy)]
pub struct Preserved {
    name: &'static str,
    kind: fn() -> TypeId,
    keep: fn(&mut (dyn Any + Send + Sync), &Body),
    compute: fn(&Context, &Body) -> Box<dyn Any + Send + Sync>,
    agrees: fn(&dyn Any, &dyn Any, &Body) -> bool,
}

impl std::fmt::Debug for Preserved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Preserved {
    /// The analysis of type `A`.
    pub const fn of<A: Analysis>() -> Self {
        Preserved {
            name: A::NAME,
            kind: TypeId::of::<A>,
            keep: |analysis, body| {
                if let Some(analysis) = analysis.downcast_mut::<A>() {
                    analysis.keep(body);
                }
            },
            compute: |cx, body| {
                let mut analysis = A::default();
                analysis.compute(cx, body);
                Box::new(analysis)
            },
            agrees: |old, fresh, body| match (old.downcast_ref::<A>(), fresh.downcast_ref::<A>()) {
                (Some(old), Some(fresh)) => old.agrees(fresh, body),
                _ => false,
            },
        }
    }

    /// Its name in reports.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

/// Whether a pass preserves what it says: computes the analyses before it and after.
pub struct PreservedCheck(Vec<(Preserved, Box<dyn Any + Send + Sync>)>);

impl PreservedCheck {
    /// Before the pass.
    pub fn before(cx: &Context, preserves: &[Preserved], body: &Body) -> Self {
        PreservedCheck(preserves.iter().map(|p| (*p, (p.compute)(cx, body))).collect())
    }

    /// After it: the names of the analyses that say something else now.
    pub fn lies(self, cx: &Context, body: &Body) -> Vec<&'static str> {
        let mut lies = Vec::new();
        for (preserved, mut old) in self.0 {
            (preserved.keep)(&mut *old, body);
            let fresh = (preserved.compute)(cx, body);
            if !(preserved.agrees)(&*old, &*fresh, body) {
                lies.push(preserved.name);
            }
        }
        lies
    }
}

/// The analyses that a worker has at hand.
#[derive(Default)]
pub struct Analyses {
    entries: Vec<Entry>,
    /// Of children of the op that is visited.
    children: FxHashMap<(TypeId, Op), ChildEntry>,
}

struct Entry {
    kind: TypeId,
    /// The visit of an op that it was computed for.
    visit: u64,
    analysis: Shared,
    is_current: fn(&dyn Any, &Body) -> bool,
}

struct ChildEntry {
    visit: u64,
    /// The revision of the parent: a child that goes or comes changes it.
    parent: u64,
    analysis: Shared,
}

impl Entry {
    fn holds(&self, body: &Body, visit: u64) -> bool {
        self.visit == visit && (self.is_current)(&*self.analysis, body)
    }
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
        let current = known.as_ref().is_some_and(|entry| entry.visit == visit);
        let analysis = computed::<A>(known.map(|entry| entry.analysis), current, cx, body);
        self.entries.push(Entry {
            kind,
            visit,
            analysis: analysis.clone(),
            is_current: |analysis, body| {
                analysis.downcast_ref::<A>().is_some_and(|analysis| analysis.is_current(body))
            },
        });
        analysis
    }

    /// The analysis of type `A` of the child of `op`, which stands in `body`.
    pub(super) fn child<A: Analysis>(
        &mut self,
        cx: &Context,
        body: &Body,
        op: Op,
        visit: u64,
    ) -> Option<Arc<A>> {
        let child = body.child(op)?;
        let key = (TypeId::of::<A>(), op);
        let parent = body.revision();
        if self.children.values().next().is_some_and(|entry| entry.visit != visit) {
            self.children.clear();
        }
        let known = self.children.remove(&key);
        let current = known.as_ref().is_some_and(|entry| entry.parent == parent);
        let analysis = computed::<A>(known.map(|entry| entry.analysis), current, cx, child);
        self.children.insert(key, ChildEntry { visit, parent, analysis: analysis.clone() });
        Some(analysis)
    }

    /// Which of these analyses hold.
    pub(super) fn holding(
        &self,
        preserves: &[Preserved],
        body: &Body,
        visit: u64,
    ) -> SmallVec<[Preserved; 2]> {
        let holds = |preserved: &&Preserved| {
            let kind = (preserved.kind)();
            self.entries.iter().any(|entry| entry.kind == kind && entry.holds(body, visit))
        };
        preserves.iter().filter(holds).copied().collect()
    }

    /// Keeps these analyses, which held before a pass.
    pub(super) fn keep(&mut self, preserved: &[Preserved], body: &Body) {
        for preserved in preserved {
            let kind = (preserved.kind)();
            let entry = self.entries.iter_mut().find(|entry| entry.kind == kind);
            // What somebody still holds on to stays as it is, and is computed anew when asked for.
            if let Some(analysis) = entry.and_then(|entry| Arc::get_mut(&mut entry.analysis)) {
                (preserved.keep)(analysis, body);
            }
        }
    }

    /// What nested passes may see of the analyses of `body`; `outer`: what those of it may.
    pub(super) fn for_nested<'o>(
        &self,
        body: &Body,
        visit: u64,
        outer: Option<&'o ParentAnalyses<'o>>,
    ) -> ParentAnalyses<'o> {
        let holding = self.entries.iter().filter(|entry| entry.holds(body, visit));
        let analyses = holding.map(|entry| (entry.kind, entry.analysis.clone())).collect();
        ParentAnalyses { analyses, outer }
    }
}

/// The analysis of `body`: `known` if that is of this very body and holds, or else computed in its
/// memory.
fn computed<A: Analysis>(
    known: Option<Shared>,
    current: bool,
    cx: &Context,
    body: &Body,
) -> Arc<A> {
    let known = known.and_then(|known| Arc::downcast::<A>(known).ok());
    let mut analysis = known.unwrap_or_default();
    if current && analysis.is_current(body) {
        return analysis;
    }
    match Arc::get_mut(&mut analysis) {
        Some(analysis) => analysis.compute(cx, body),
        None => {
            let mut fresh = A::default();
            fresh.compute(cx, body);
            analysis = Arc::new(fresh);
        }
    }
    analysis
}

/// What is at hand of the ops around one that a nested pipeline runs on.
pub(super) struct ParentAnalyses<'o> {
    analyses: SmallVec<[(TypeId, Shared); 2]>,
    outer: Option<&'o ParentAnalyses<'o>>,
}

impl ParentAnalyses<'_> {
    /// The analysis of type `A` of the nearest op that has one.
    pub fn find<A: Analysis>(&self) -> Option<Arc<A>> {
        let mut level = Some(self);
        while let Some(parent) = level {
            let found = parent.analyses.iter().find(|(kind, _)| *kind == TypeId::of::<A>());
            if let Some((_, analysis)) = found {
                return Arc::downcast(analysis.clone()).ok();
            }
            level = parent.outer;
        }
        None
    }
}
