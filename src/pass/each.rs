//! Work that a pass itself shares among threads: on its op's children, or on items of its own.
//!
//! What is said and counted on an item is the item's, and is merged in order; so are failures. A
//! panic ends the work on its item only, as a failure does.

use super::analyses::Analyses;
use super::children::take_children;
use super::context::{PassContext, Show};
use super::info::PassInfo;
use super::manager::RunOptions;
use super::messages::Messages;
use super::run::Around;
use super::run::internal_error;
use super::share::{Deal, SMALL_WORK, cut, share};
use crate::context::{Context, Failed, Traits};
use crate::ir::Body;
use crate::sync::current_threads;
use std::any::Any;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// What all items have from the pass.
#[derive(Clone, Copy)]
struct Origin<'a> {
    context: &'a Context,
    info: PassInfo,
    threads: usize,
    show: Show<'a>,
    number: usize,
    options: &'a RunOptions<'a>,
    around: Around<'a>,
}

/// What comes of neighbouring items.
struct Outcome {
    messages: Messages,
    counters: Vec<u64>,
    result: Result<(), Failed>,
    panic: Option<Box<dyn Any + Send>>,
}

impl PassContext<'_> {
    /// Calls `work` on each child of `body`, which is the body that the pass runs on: at the same
    /// time where there is enough to do and the run may use several threads. A pass on a module
    /// thus changes all its functions.
    ///
    /// The context that `work` is given speaks, counts and keeps analyses for the child alone;
    /// what it says comes in the order of the ops. All children are worked on, even when one
    /// fails.
    ///
    /// ```
    /// # use irtool::context::Failed;
    /// # use irtool::ir::Body;
    /// # use irtool::pass::PassContext;
    /// fn compact_functions(module: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
    ///     cx.par_for_each_child(module, |function, _| {
    ///         function.compact();
    ///         Ok(())
    ///     })
    /// }
    /// ```
    ///
    /// # Errors
    /// When `work` has failed, or panicked, on any child.
    pub fn par_for_each_child(
        &mut self,
        body: &mut Body,
        work: impl Fn(&mut Body, &mut PassContext<'_>) -> Result<(), Failed> + Sync,
    ) -> Result<(), Failed> {
        let info = self.info;
        let mut tasks = take_children(body, |name| {
            let info = self.context.op_info(name);
            info.traits().contains(Traits::ISOLATED_FROM_ABOVE)
        });
        let together = self.threads > 1 && tasks.are_worth_sharing();
        let cuts = together.then(|| tasks.cuts([]));
        let result = self.each(tasks.children(), cuts, |child, cx| {
            let location = child.location();
            let work = |body: &mut Body| catch_unwind(AssertUnwindSafe(|| work(body, cx)));
            child.work(work).unwrap_or_else(|panic| {
                cx.report(internal_error(&info, location, &*panic));
                Err(Failed)
            })
        });
        tasks.put_back(body);
        result
    }

    /// Calls `work` on each item: at the same time where there is enough to do and the run may
    /// use several threads. `size` says how much work an item is, measured in ops.
    ///
    /// The context that `work` is given speaks, counts and keeps analyses for the item alone;
    /// what it says comes in the order of the items. All items are worked on, even when one
    /// fails.
    ///
    /// # Errors
    /// When `work` has failed on any item.
    ///
    /// # Panics
    /// When `work` has panicked; with what the first such item, in order, panicked with.
    pub fn par_for_each<T: Send>(
        &mut self,
        items: &mut [T],
        size: impl Fn(&T) -> usize,
        work: impl Fn(&mut T, &mut PassContext<'_>) -> Result<(), Failed> + Sync,
    ) -> Result<(), Failed> {
        let total: usize = items.iter().map(&size).sum();
        let together =
            self.threads > 1 && items.len() > 1 && current_threads() > 1 && total >= SMALL_WORK;
        let cuts = together.then(|| cut(items.iter().map(&size), total, [], current_threads()));
        self.each(items, cuts, work)
    }

    /// `cuts`: what goes together, where threads are to share the work.
    fn each<D: Deal>(
        &mut self,
        items: D,
        cuts: Option<Vec<(Range<usize>, usize)>>,
        work: impl Fn(D::Item, &mut PassContext<'_>) -> Result<(), Failed> + Sync,
    ) -> Result<(), Failed> {
        let Self { context, info, threads, show, number, options, around, .. } = *self;
        let origin = Origin { context, info, threads, show, number, options, around };
        let count = cuts.as_ref().map_or(1, Vec::len);
        let mut outcomes: Vec<Outcome> = (0..count).map(|_| Outcome::new(&info)).collect();
        match cuts {
            Some(cuts) => share(items, &cuts, &mut outcomes, |items, outcome| {
                outcome.work(origin, items, &work);
            }),
            None => outcomes[0].work(origin, items, &work),
        }
        let mut result = Ok(());
        let mut first_panic = None;
        for outcome in outcomes {
            self.messages.append(outcome.messages);
            for (sum, count) in self.counters.iter_mut().zip(outcome.counters) {
                *sum += count;
            }
            result = result.and(outcome.result);
            first_panic = first_panic.or(outcome.panic);
        }
        match first_panic {
            Some(panic) => resume_unwind(panic),
            None => result,
        }
    }
}

impl Outcome {
    fn new(info: &PassInfo) -> Self {
        Outcome {
            messages: Messages::default(),
            counters: vec![0; info.statistics.len()],
            result: Ok(()),
            panic: None,
        }
    }

    fn work<D: Deal>(
        &mut self,
        origin: Origin<'_>,
        items: D,
        work: &(impl Fn(D::Item, &mut PassContext<'_>) -> Result<(), Failed> + Sync),
    ) {
        let mut analyses = Analyses::default();
        for (number, item) in items.items().enumerate() {
            let mut context = PassContext {
                context: origin.context,
                info: origin.info,
                messages: &mut self.messages,
                counters: &mut self.counters,
                analyses: &mut analyses,
                visit: number as u64,
                outer_symbols: None,
                parent_analyses: None,
                threads: origin.threads,
                top_level: false,
                number: origin.number,
                options: origin.options,
                around: origin.around,
                show: origin.show,
                preserved: false,
            };
            match catch_unwind(AssertUnwindSafe(|| work(item, &mut context))) {
                Ok(result) => self.result = self.result.and(result),
                Err(panic) => {
                    self.panic.get_or_insert(panic);
                }
            }
        }
    }
}
