//! Nested pipelines: the children of an op, all at the same time.
//!
//! The children are taken out of their parent, so that each worker owns the ones it runs; they are
//! put back in their places. The largest start first, so that a big last function does not keep
//! everybody waiting; tiny ones are handed out in batches, so that a million of them do not
//! either. Work too small for that is done right here, without a thread pool.
//!
//! Invariants: all children run even when one fails, at every number of threads; messages are in
//! the order of the ops.

use super::instrument::Enclosing;
use super::messages::Messages;
use super::run::{Around, Run, Worker, for_each_nested, stamp};
use super::schedule::Plan;
use super::symbols::OuterSymbols;
use crate::context::{Failed, OpName};
use crate::ir::{Body, Op};
use crate::sync::Mutex;
use smallvec::SmallVec;

/// Children with fewer ops than this, all together, are not worth a second thread.
pub(super) const SMALL_WORK: usize = 2048;
/// Tiny children are handed out together until they have this many ops.
pub(super) const BATCH_OPS: usize = 512;

/// The op whose children run: they are missing in it while they do.
#[derive(Clone, Copy)]
struct Parent<'p> {
    body: &'p Body,
    around: Around<'p>,
    symbols: Option<&'p OuterSymbols>,
}

/// A child that is to go through a plan.
struct Task<'p> {
    stub: Op,
    /// Its place in the parent's list of children.
    place: usize,
    body: Box<Body>,
    plan: &'p Plan,
    /// Number of ops.
    size: usize,
    changed: bool,
    messages: Messages,
    result: Result<(), Failed>,
}

/// What comes of an op that a nested pipeline is for, in the order of the ops.
enum Visit<'p> {
    Child(Task<'p>),
    /// The op has no body of its own.
    Refused(Op),
}

impl<'a> Run<'a> {
    /// Runs on each op directly nested in the root of `body` the first plan that is for it.
    /// Returns whether that changed anything.
    pub fn children(
        &self,
        worker: &mut Worker<'a>,
        plans: &[Plan],
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<bool, Failed> {
        let snapshot = plans
            .iter()
            .any(|plan| plan.reads_outer_symbols)
            .then(|| OuterSymbols::of(self.cx, body));
        let mut visits = self.take_children(plans, body);
        let mut tasks: Vec<&mut Task<'_>> = visits
            .iter_mut()
            .filter_map(|visit| match visit {
                Visit::Child(task) => Some(task),
                Visit::Refused(_) => None,
            })
            .collect();
        let total: usize = tasks.iter().map(|task| task.size).sum();
        let parent = Parent { body, around, symbols: snapshot.as_ref() };
        if self.options.threads > 1 && tasks.len() > 1 && total >= SMALL_WORK {
            self.share(tasks, parent);
        } else {
            for task in &mut tasks {
                self.child(worker, task, parent);
            }
        }
        self.put_back(visits, body, messages)
    }

    fn take_children<'p>(&self, plans: &'p [Plan], body: &mut Body) -> Vec<Visit<'p>> {
        let mut visits = Vec::new();
        // Ops have few names, and ops of one name stand together.
        let mut known: SmallVec<[(OpName, Option<&Plan>); 4]> = SmallVec::new();
        let root = body.root();
        for number in 0..body.regions(root).len() {
            let mut block = body.first_block(body.regions(root)[number]);
            while let Some(at) = block {
                let mut op = body.first_op(at);
                while let Some(at) = op {
                    let name = match body.child(at) {
                        Some(child) => child.name(child.root()),
                        None => body.name(at),
                    };
                    let plan = match known.iter().find(|(known, _)| *known == name) {
                        Some((_, plan)) => *plan,
                        None => {
                            let info = self.cx.op_info(name);
                            let plan = plans.iter().find(|plan| plan.is_for(info));
                            known.push((name, plan));
                            plan
                        }
                    };
                    if let Some(plan) = plan.filter(|plan| !plan.steps.is_empty()) {
                        visits.push(take(body, at, plan));
                    }
                    op = body.next_op(at);
                }
                block = body.next_block(at);
            }
        }
        visits
    }

    fn put_back(
        &self,
        visits: Vec<Visit<'_>>,
        body: &mut Body,
        messages: &mut Messages,
    ) -> Result<bool, Failed> {
        let mut result = Ok(());
        let mut changed = false;
        for visit in visits {
            match visit {
                Visit::Refused(op) => {
                    self.refuse(body, op, messages);
                    result = Err(Failed);
                }
                Visit::Child(task) => {
                    body.children[task.place] = Some(task.body);
                    if task.changed {
                        body.note_lent(task.stub);
                    }
                    messages.append(task.messages);
                    changed |= task.changed;
                    result = result.and(task.result);
                }
            }
        }
        result.map(|()| changed)
    }

    /// Runs the tasks on the workers of rayon's pool.
    fn share(&self, mut tasks: Vec<&mut Task<'_>>, parent: Parent<'_>) {
        tasks.sort_by_key(|task| std::cmp::Reverse(task.size));
        let mut batches: Vec<Vec<&mut Task<'_>>> = Vec::new();
        let mut filled = BATCH_OPS;
        for task in tasks {
            if filled >= BATCH_OPS {
                batches.push(Vec::new());
                filled = 0;
            }
            filled += task.size.max(1);
            batches.last_mut().expect("one was added above").push(task);
        }
        let workers = self.options.threads.min(batches.len());
        let batches = Mutex::new(batches.into_iter());
        let next = || batches.lock().expect("no worker panics with the batches in hand").next();
        rayon::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(|_| {
                    let mut worker = self.worker();
                    while let Some(batch) = next() {
                        for task in batch {
                            self.child(&mut worker, task, parent);
                        }
                    }
                    self.retire(worker);
                });
            }
        });
    }

    fn child(&self, worker: &mut Worker<'a>, task: &mut Task<'_>, parent: Parent<'_>) {
        let before = stamp(&task.body);
        let enclosing = Enclosing {
            body: parent.body,
            stub: task.stub,
            place: task.place,
            outer: parent.around.enclosing,
        };
        let around = Around { symbols: parent.symbols, enclosing: Some(&enclosing) };
        let (plan, body, messages) = (task.plan, &mut *task.body, &mut task.messages);
        task.result = match self.is_watched() {
            true => self.watched_steps(worker, plan, body, around, messages),
            false => self.steps(worker, plan, body, around, messages),
        };
        task.changed = stamp(&task.body) != before;
    }
}

fn take<'p>(body: &mut Body, op: Op, plan: &'p Plan) -> Visit<'p> {
    let Some(place) = body.stub_child_index(op) else { return Visit::Refused(op) };
    let Some(child) = body.children[place].take() else { return Visit::Refused(op) };
    let mut size = 0;
    for_each_nested(&child, |body| size += body.num_ops());
    Visit::Child(Task {
        stub: op,
        place,
        body: child,
        plan,
        size,
        changed: false,
        messages: Messages::default(),
        result: Ok(()),
    })
}
