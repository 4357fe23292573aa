//! Nested pipelines: the children of an op, all at the same time.
//!
//! The children are taken out of their parent, so that each worker owns the ones it runs; they are
//! put back in their places. What starts when is up to [`super::share`]: the only thing that is
//! asked of a body before is how many ops it has. Work too small to be shared is done right here,
//! by the worker that has come to it.
//!
//! Invariants: all children run even when one fails, as in mlir-opt on one thread, so what is said
//! does not depend on the number of threads; what would follow on their parent does not start.
//! Messages are in the order of the ops.

use super::analyses::ParentAnalyses;
use super::instrument::Enclosing;
use super::messages::Messages;
use super::run::{Around, Run, Worker};
use super::schedule::Plan;
use super::share::{SMALL_WORK, cut, share};
use super::symbols::OuterSymbols;
use crate::context::{Failed, OpName};
use crate::ir::{Body, Op};
use crate::sync::{current_threads, map_in_parallel};
use smallvec::SmallVec;

/// The op whose children run: they are missing in it while they do.
#[derive(Clone, Copy)]
struct Parent<'p> {
    body: &'p Body,
    around: Around<'p>,
    symbols: Option<&'p OuterSymbols>,
    analyses: &'p ParentAnalyses<'p>,
}

/// A child that somebody is to work on, taken out of its parent.
pub(super) struct Task<P> {
    stub: Op,
    /// Its place in the parent's list of children.
    place: u32,
    /// Number of ops.
    size: u32,
    changed: bool,
    pub body: Box<Body>,
    /// A copy of another one, for expensive checks.
    neighbour: Option<Box<Body>>,
    /// What to do.
    plan: P,
}

/// The children of an op that somebody is to work on, in the order of the ops.
pub(super) struct Tasks<P> {
    pub tasks: Vec<Task<P>>,
    /// Number of ops in all of them: of a million, each look is a wait for memory.
    total: usize,
    /// Ops that have no body of their own but should, with how many tasks go before.
    refused: Vec<(usize, Op)>,
}

/// Neighbours among tasks, for one worker.
struct Batch<'t, P> {
    tasks: &'t mut [Task<P>],
    size: usize,
    messages: Messages,
    result: Result<(), Failed>,
}

impl<'a> Run<'a> {
    /// Runs on each op directly nested in the root of `body` the first plan that is for it.
    /// Returns whether that changed anything.
    pub fn children(
        &self,
        worker: &mut Worker<'a>,
        visit: u64,
        plans: &[Plan],
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<bool, Failed> {
        let snapshot = plans
            .iter()
            .any(|plan| plan.reads_outer_symbols)
            .then(|| OuterSymbols::of(self.cx, body));
        let analyses = worker.kept.analyses.for_nested(body, visit, around.analyses);
        let mut children = self.take_planned(plans, body);
        if self.options.expensive_checks {
            children.introduce_neighbours();
        }
        let parent = Parent { body, around, symbols: snapshot.as_ref(), analyses: &analyses };
        let shared = self.options.threads > 1 && children.are_worth_sharing();
        let Tasks { tasks, refused, total } = &mut children;
        let result = if shared {
            self.share(tasks, *total, refused, parent, messages)
        } else {
            let mut refused = refused.iter().peekable();
            let mut result = Ok(());
            for number in 0..=tasks.len() {
                while let Some((_, op)) = refused.next_if(|(before, _)| *before == number) {
                    self.refuse(body, *op, messages);
                    result = Err(Failed);
                }
                if let Some(task) = tasks.get_mut(number) {
                    result = result.and(self.child(worker, task, parent, messages));
                }
            }
            result
        };
        let changed = children.put_back(body);
        result.map(|()| changed)
    }

    fn take_planned<'p>(&self, plans: &'p [Plan], body: &mut Body) -> Tasks<&'p Plan> {
        // Ops have few names, and ops of one name stand together.
        let mut known: SmallVec<[(OpName, Option<&Plan>); 4]> = SmallVec::new();
        take_children(body, |name| match known.iter().find(|(known, _)| *known == name) {
            Some((_, plan)) => *plan,
            None => {
                let info = self.cx.op_info(name);
                let plan = plans.iter().find(|plan| plan.is_for(info));
                let plan = plan.filter(|plan| !plan.steps.is_empty());
                known.push((name, plan));
                plan
            }
        })
    }

    /// Runs the tasks on the workers of the current pool.
    fn share(
        &self,
        tasks: &mut [Task<&Plan>],
        total: usize,
        refused: &[(usize, Op)],
        parent: Parent<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let body = parent.body;
        let borders = refused.iter().map(|(before, _)| *before);
        let mut batches = batches(tasks, total, borders);
        share(
            batches.iter_mut().collect(),
            |batch| batch.size,
            |batch| {
                let mut worker = self.worker();
                for task in batch.tasks.iter_mut() {
                    let result = self.child(&mut worker, task, parent, &mut batch.messages);
                    batch.result = batch.result.and(result);
                }
                self.retire(worker);
            },
        );
        let mut result = Ok(());
        let mut before = 0;
        let mut refused = refused.iter().peekable();
        for batch in batches {
            while let Some((_, op)) = refused.next_if(|(place, _)| *place <= before) {
                self.refuse(body, *op, messages);
                result = Err(Failed);
            }
            before += batch.tasks.len();
            messages.append(batch.messages);
            result = result.and(batch.result);
        }
        for (_, op) in refused {
            self.refuse(body, *op, messages);
            result = Err(Failed);
        }
        result
    }

    fn child(
        &self,
        worker: &mut Worker<'a>,
        task: &mut Task<&Plan>,
        parent: Parent<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let enclosing = Enclosing {
            body: parent.body,
            stub: task.stub,
            place: task.place as usize,
            outer: parent.around.enclosing,
        };
        let around = Around {
            symbols: parent.symbols,
            analyses: Some(parent.analyses),
            enclosing: Some(&enclosing),
        };
        let plan = task.plan;
        let outer = std::mem::replace(&mut worker.kept.neighbour, task.neighbour.take());
        let result = task.work(|body| self.hooked_steps(worker, plan, body, around, messages));
        worker.kept.neighbour = outer;
        result
    }
}

impl Tasks<&Plan> {
    /// Gives each child a copy of the next one that goes through the same.
    fn introduce_neighbours(&mut self) {
        let count = self.tasks.len();
        for number in 0..count {
            let others = (1..count).map(|step| &self.tasks[(number + step) % count]);
            let plan = self.tasks[number].plan;
            let neighbour = others.into_iter().find(|other| std::ptr::eq(other.plan, plan));
            self.tasks[number].neighbour = neighbour.map(|other| other.body.clone());
        }
    }
}

/// Takes the children of the root of `body` out, those for whose name there is a plan.
pub(super) fn take_children<P>(
    body: &mut Body,
    mut plan: impl FnMut(OpName) -> Option<P>,
) -> Tasks<P> {
    let mut children = Tasks { tasks: Vec::new(), total: 0, refused: Vec::new() };
    let ops = ops_in_regions(body);
    // Of a million children each look is a wait for memory: all threads wait.
    let looks = map_in_parallel(ops.len(), LOOKS, |number| look(body, ops[number]));
    for (op, (place, name, size)) in ops.into_iter().zip(looks) {
        if let Some(plan) = plan(name) {
            children.add(body, op, place, plan, size);
        }
    }
    children
}

/// How many children are worth a task to look at.
const LOOKS: usize = 4096;

/// The ops right in the regions of the root, in order.
fn ops_in_regions(body: &Body) -> Vec<Op> {
    let regions = body.regions(body.root()).iter();
    regions.flat_map(|&region| body.blocks(region)).flat_map(|block| body.ops(block)).collect()
}

/// An op's place in the list of children, its name, and how many ops are in it.
fn look(body: &Body, op: Op) -> (Option<u32>, OpName, u32) {
    let place = body.is_stub(op).then(|| body.child_number(op));
    match place.and_then(|place| body.child_at(place)) {
        Some(child) => {
            let mut size = 0;
            child.for_each_nested(|body| size += body.num_ops());
            (place, child.name(child.root()), u32::try_from(size).unwrap_or(u32::MAX))
        }
        None => (place, body.name(op), 0),
    }
}

impl<P> Tasks<P> {
    /// Whether this is work for more than one thread.
    pub fn are_worth_sharing(&self) -> bool {
        self.tasks.len() > 1 && current_threads() > 1 && self.total >= SMALL_WORK
    }

    fn add(&mut self, body: &mut Body, stub: Op, place: Option<u32>, plan: P, size: u32) {
        let child = place.and_then(|place| Some((place, body.take_child_at(place)?)));
        let Some((place, child)) = child else {
            self.refused.push((self.tasks.len(), stub));
            return;
        };
        self.total += size as usize;
        let task = Task { stub, place, changed: false, size, body: child, neighbour: None, plan };
        if self.tasks.is_empty() {
            self.tasks.reserve_exact(body.children.len());
        }
        self.tasks.push(task);
    }

    /// Puts the children back. Returns whether any has changed.
    pub fn put_back(self, body: &mut Body) -> bool {
        let mut changed = false;
        for task in self.tasks {
            body.children[task.place as usize] = Some(task.body);
            if task.changed {
                body.note_lent(task.stub, task.place);
                changed = true;
            }
        }
        changed
    }
}

impl<P> Task<P> {
    /// Number of ops.
    pub fn size(&self) -> usize {
        self.size as usize
    }

    /// Does something with the body, and notes whether that has changed it.
    pub fn work<R>(&mut self, work: impl FnOnce(&mut Body) -> R) -> R {
        let before = self.body.nested_revision();
        let result = work(&mut self.body);
        self.changed |= self.body.nested_revision() != before;
        result
    }
}

fn batches<P>(
    mut tasks: &mut [Task<P>],
    total: usize,
    borders: impl IntoIterator<Item = usize>,
) -> Vec<Batch<'_, P>> {
    let cuts = cut(tasks.iter().map(Task::size), total, borders, current_threads());
    let mut batches = Vec::with_capacity(cuts.len());
    for (range, size) in cuts {
        let (batch, rest) = std::mem::take(&mut tasks).split_at_mut(range.len());
        tasks = rest;
        batches.push(Batch { tasks: batch, size, messages: Messages::default(), result: Ok(()) });
    }
    batches
}
