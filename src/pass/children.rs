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
use super::share::{Deal, SMALL_WORK, cut, share};
use super::symbols::OuterSymbols;
use crate::context::{Failed, Location, OpName};
use crate::ir::{Body, Op, TOGETHER, look_at_bodies};
use crate::sync::{current_threads, map_in_parallel};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The op whose children run: they are missing in it while they do.
#[derive(Clone, Copy)]
struct Parent<'p> {
    body: &'p Body,
    around: Around<'p>,
    symbols: Option<&'p OuterSymbols>,
    analyses: &'p ParentAnalyses<'p>,
    plans: &'p PlansByName<'p>,
    /// Copies of others, by the place of the child that they run beside; for expensive checks.
    neighbours: &'p FxHashMap<u32, Box<Body>>,
}

/// The plan for ops of each name that has come up: ops have few names.
#[derive(Default)]
struct PlansByName<'p>(Vec<(OpName, Option<&'p Plan>)>);

/// A child that somebody is to work on, as its parent knows it.
#[derive(Clone, Copy)]
pub(super) struct Job {
    stub: Op,
    /// Its place in the parent's list of children; [`NOWHERE`] if it has no body of its own.
    place: u32,
    name: OpName,
    /// Number of ops.
    size: u32,
    changed: bool,
}

const NOWHERE: u32 = u32::MAX;

/// The children of an op that somebody is to work on, taken out of it, in the order of the ops.
///
/// Of a million children each look is a wait for memory, and each byte kept beside one is a
/// megabyte: nothing is asked twice, and where all children are in it, the list that the parent has
/// is taken as it is.
pub(super) struct Tasks {
    jobs: Vec<Job>,
    /// Those of the jobs.
    bodies: Vec<Option<Box<Body>>>,
    /// Whether `bodies` is the parent's own list.
    whole: bool,
    /// Number of ops in all of them.
    total: usize,
    /// Ops that have no body of their own but should, with how many jobs go before.
    refused: Vec<(usize, Op)>,
}

/// Children to be worked on.
pub(super) struct Children<'t> {
    jobs: &'t mut [Job],
    bodies: &'t mut [Option<Box<Body>>],
}

/// What comes of neighbours.
struct Outcome {
    children: usize,
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
        let mut plans_by_name = PlansByName::default();
        let mut tasks = take_children(body, |name| {
            plans_by_name.find(name, || {
                let info = self.cx.op_info(name);
                let plan = plans.iter().find(|plan| plan.is_for(info));
                plan.filter(|plan| !plan.steps.is_empty())
            })
        });
        let neighbours = match self.options.expensive_checks {
            true => tasks.neighbours(),
            false => FxHashMap::default(),
        };
        let parent = Parent {
            body,
            around,
            symbols: snapshot.as_ref(),
            analyses: &analyses,
            plans: &plans_by_name,
            neighbours: &neighbours,
        };
        let result = match self.options.threads > 1 && tasks.are_worth_sharing() {
            true => self.share(&mut tasks, parent, messages),
            false => self.one_by_one(worker, &mut tasks, parent, messages),
        };
        let changed = tasks.put_back(body);
        result.map(|()| changed)
    }

    /// Runs the tasks right here.
    fn one_by_one(
        &self,
        worker: &mut Worker<'a>,
        tasks: &mut Tasks,
        parent: Parent<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let refused = std::mem::take(&mut tasks.refused);
        let mut children = tasks.children();
        let (mut result, mut before) = (Ok(()), 0);
        for (place, op) in refused {
            let (first, rest) = children.split_at(place - before);
            // It fails anyhow.
            let _ = self.neighbours(worker, first, parent, messages);
            self.refuse(parent.body, op, messages);
            result = Err(Failed);
            (children, before) = (rest, place);
        }
        result.and(self.neighbours(worker, children, parent, messages))
    }

    /// Runs the tasks on the workers of the current pool.
    fn share(
        &self,
        tasks: &mut Tasks,
        parent: Parent<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let refused = std::mem::take(&mut tasks.refused);
        let cuts = tasks.cuts(refused.iter().map(|(before, _)| *before));
        let mut outcomes: Vec<Outcome> =
            cuts.iter().map(|(range, _)| Outcome::of(range.len())).collect();
        share(tasks.children(), &cuts, &mut outcomes, |children, outcome| {
            let mut worker = self.worker();
            let messages = &mut outcome.messages;
            outcome.result = self.neighbours(&mut worker, children, parent, messages);
            self.retire(worker);
        });
        let mut result = Ok(());
        let mut before = 0;
        let mut refused = refused.iter().peekable();
        for outcome in outcomes {
            while let Some((_, op)) = refused.next_if(|(place, _)| *place <= before) {
                self.refuse(parent.body, *op, messages);
                result = Err(Failed);
            }
            before += outcome.children;
            messages.append(outcome.messages);
            result = result.and(outcome.result);
        }
        for (_, op) in refused {
            self.refuse(parent.body, *op, messages);
            result = Err(Failed);
        }
        result
    }

    /// Runs children one after the other.
    fn neighbours(
        &self,
        worker: &mut Worker<'a>,
        children: Children<'_>,
        parent: Parent<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let mut result = Ok(());
        let mut rest = children;
        while rest.len() > 0 {
            let together = TOGETHER.min(rest.len());
            let (together, others) = rest.split_at(together);
            look_at_bodies(together.bodies);
            for child in together.items() {
                result = result.and(self.child(worker, child, parent, messages));
            }
            rest = others;
        }
        result
    }

    fn child(
        &self,
        worker: &mut Worker<'a>,
        child: Child<'_>,
        parent: Parent<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let Some(plan) = parent.plans.known(child.job.name) else { return Ok(()) };
        let enclosing = Enclosing {
            body: parent.body,
            stub: child.job.stub,
            place: child.job.place as usize,
            outer: parent.around.enclosing,
        };
        let around = Around {
            symbols: parent.symbols,
            analyses: Some(parent.analyses),
            enclosing: Some(&enclosing),
        };
        let neighbour = parent.neighbours.get(&child.job.place).cloned();
        let outer = std::mem::replace(&mut worker.kept.neighbour, neighbour);
        let result = child.work(|body| self.hooked_steps(worker, plan, body, around, messages));
        worker.kept.neighbour = outer;
        result
    }
}

impl Outcome {
    fn of(children: usize) -> Outcome {
        Outcome { children, messages: Messages::default(), result: Ok(()) }
    }
}

impl<'p> PlansByName<'p> {
    /// The plan for ops of this name, if there is one, found by `find` the first time.
    fn find(&mut self, name: OpName, find: impl FnOnce() -> Option<&'p Plan>) -> bool {
        let known = self.0.iter().find(|(known, _)| *known == name);
        let plan = known.map(|(_, plan)| *plan).unwrap_or_else(|| {
            let plan = find();
            self.0.push((name, plan));
            plan
        });
        plan.is_some()
    }

    fn known(&self, name: OpName) -> Option<&'p Plan> {
        self.0.iter().find(|(known, _)| *known == name)?.1
    }
}

/// Takes the children of the root of `body` out, those whose names are wanted.
pub(super) fn take_children(body: &mut Body, mut wanted: impl FnMut(OpName) -> bool) -> Tasks {
    let ops = ops_in_regions(body);
    // All threads wait for memory.
    let mut jobs = map_in_parallel(ops.len(), LOOKS, |number| look(body, ops[number]));
    let (mut total, mut kept, mut whole) = (0, 0, true);
    let mut refused = Vec::new();
    jobs.retain(|job| {
        if !wanted(job.name) {
            return false;
        }
        if job.place == NOWHERE {
            refused.push((kept, job.stub));
            return false;
        }
        whole &= job.place as usize == kept;
        total += job.size as usize;
        kept += 1;
        true
    });
    whole &= kept == body.children.len();
    let bodies = match whole {
        true => std::mem::take(&mut body.children),
        false => jobs.iter().map(|job| body.take_child_at(job.place)).collect(),
    };
    Tasks { jobs, bodies, whole, total, refused }
}

/// How many children are worth a task to look at.
const LOOKS: usize = 4096;

/// The ops right in the regions of the root, in order.
fn ops_in_regions(body: &Body) -> Vec<Op> {
    let regions = body.regions(body.root()).iter();
    regions.flat_map(|&region| body.blocks(region)).flat_map(|block| body.ops(block)).collect()
}

fn look(body: &Body, op: Op) -> Job {
    let place = body.is_stub(op).then(|| body.child_number(op));
    let child = place.and_then(|place| Some((place, body.child_at(place)?)));
    let (place, size) = child.map_or((NOWHERE, 0), |(place, child)| {
        let mut size = 0;
        child.for_each_nested(|body| size += body.num_ops());
        (place, u32::try_from(size).unwrap_or(u32::MAX))
    });
    // A stub has the name of its child's root, and is nearer.
    Job { stub: op, place, name: body.name(op), size, changed: false }
}

impl Tasks {
    /// Whether this is work for more than one thread.
    pub fn are_worth_sharing(&self) -> bool {
        self.jobs.len() > 1 && current_threads() > 1 && self.total >= SMALL_WORK
    }

    /// All of them.
    pub fn children(&mut self) -> Children<'_> {
        Children { jobs: &mut self.jobs, bodies: &mut self.bodies }
    }

    /// For each child a copy of the next one that goes through the same.
    fn neighbours(&self) -> FxHashMap<u32, Box<Body>> {
        let count = self.jobs.len();
        let neighbour = |number: usize| {
            let name = self.jobs[number].name;
            let mut others = (1..count).map(|step| (number + step) % count);
            let other = others.find(|other| self.jobs[*other].name == name)?;
            Some((self.jobs[number].place, self.bodies[other].clone()?))
        };
        (0..count).filter_map(neighbour).collect()
    }

    /// What goes together, with its size; `borders` as in [`cut`].
    pub fn cuts(&self, borders: impl IntoIterator<Item = usize>) -> Vec<(Range<usize>, usize)> {
        let sizes = self.jobs.iter().map(|job| job.size as usize);
        cut(sizes, self.total, borders, current_threads())
    }

    /// Puts the children back. Returns whether any has changed.
    pub fn put_back(self, body: &mut Body) -> bool {
        if self.whole {
            body.children = self.bodies;
        } else {
            for (job, child) in self.jobs.iter().zip(self.bodies) {
                body.children[job.place as usize] = child;
            }
        }
        let mut changed = false;
        for job in self.jobs.iter().filter(|job| job.changed) {
            body.note_lent(job.stub, job.place);
            changed = true;
        }
        changed
    }
}

/// A child to be worked on.
pub(super) struct Child<'t> {
    job: &'t mut Job,
    body: &'t mut Body,
}

impl Child<'_> {
    /// Where its root is from.
    pub fn location(&self) -> Location {
        self.body.location(self.body.root())
    }

    /// Does something with the body, and notes whether that has changed it.
    pub fn work<R>(self, work: impl FnOnce(&mut Body) -> R) -> R {
        let before = self.body.nested_revision();
        let result = work(self.body);
        self.job.changed |= self.body.nested_revision() != before;
        result
    }
}

impl Children<'_> {
    fn len(&self) -> usize {
        self.jobs.len()
    }
}

impl<'t> Deal for Children<'t> {
    type Item = Child<'t>;

    fn split_at(self, at: usize) -> (Self, Self) {
        let (jobs, other_jobs) = self.jobs.split_at_mut(at);
        let (bodies, other_bodies) = self.bodies.split_at_mut(at);
        (Children { jobs, bodies }, Children { jobs: other_jobs, bodies: other_bodies })
    }

    fn items(self) -> impl Iterator<Item = Child<'t>> {
        let pairs = self.jobs.iter_mut().zip(self.bodies);
        pairs.filter_map(|(job, body)| Some(Child { job, body: body.as_deref_mut()? }))
    }
}
