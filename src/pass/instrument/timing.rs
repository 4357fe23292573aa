//! How long passes take: wall time, and the time of all workers together.
//!
//! Each worker adds up in memory of its own. The wall time of a pass that several workers ran is
//! that of the busiest, its user time what all of them spent on it, as in mlir-opt's reports. What
//! the processor did for each worker is sampled between ops, at most once in a millisecond:
//! asking costs more than many a function takes.
//!
//! Invariants: times of what is nested in something add up to no more than its own user time.

use super::{Clock, Hook, Instrumentation, NestedSite, Note, Outcome, PassSite, PipelineSite};
use crate::context::Failed;
use crate::pass::outline::Outline;
use crate::sync::thread_time;
use crate::sync::{Mutex, OnceLock, worker_number};
use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::time::{Duration, Instant};

/// Adds up how long passes, pipelines and analyses take.
pub struct Timing {
    pub(super) clock: Clock,
    pub(super) outline: OnceLock<Outline>,
    workers: Vec<Mutex<Worker>>,
}

/// What a worker has spent.
#[derive(Clone, Default)]
pub(super) struct Worker {
    pub passes: Vec<Duration>,
    /// On how many ops they were left out.
    pub skips: Vec<u64>,
    pub pipelines: Vec<Duration>,
    /// By the number of the first pipeline.
    pub groups: Vec<Duration>,
    /// By the pass that asked, and name.
    pub analyses: BTreeMap<(usize, &'static str), Duration>,
    /// When something is under way, what else is under way around it does not count as busy.
    depth: usize,
    since: Option<Instant>,
    pub busy: Duration,
    cpu: Option<Cpu>,
}

#[derive(Clone, Copy)]
struct Cpu {
    first: Duration,
    last: Duration,
    read: Instant,
}

impl Worker {
    /// What the processor did for the worker between its first op and its last.
    pub fn cpu(&self) -> Duration {
        self.cpu.map_or(Duration::ZERO, |cpu| cpu.last.saturating_sub(cpu.first))
    }

    fn enter(&mut self) {
        self.depth += 1;
        if self.depth == 1 {
            self.since = Some(Instant::now());
            if self.cpu.is_none() {
                let now = thread_time();
                self.cpu = Some(Cpu { first: now, last: now, read: Instant::now() });
            }
        }
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0
            && let Some(since) = self.since.take()
        {
            self.busy += since.elapsed();
            if let Some(cpu) = &mut self.cpu
                && cpu.read.elapsed() > SAMPLE
            {
                (cpu.last, cpu.read) = (thread_time(), Instant::now());
            }
        }
    }
}

/// How often the processor's time is asked for.
const SAMPLE: Duration = Duration::from_millis(1);
/// More workers than this share their memory.
const WORKERS: usize = 256;

impl Default for Timing {
    fn default() -> Self {
        Self::start()
    }
}

impl Timing {
    /// Starts the clock.
    pub fn start() -> Self {
        Timing {
            clock: Clock::start(),
            outline: OnceLock::new(),
            workers: (0..WORKERS).map(|_| Mutex::default()).collect(),
        }
    }

    /// What each worker that did anything has spent, with its number.
    pub(super) fn workers(&self) -> Vec<(usize, Worker)> {
        let all = self.workers.iter().enumerate();
        let all = all.map(|(number, worker)| (number, worker.lock().expect(UNPOISONED).clone()));
        all.filter(|(_, worker)| worker.cpu.is_some()).collect()
    }

    fn worker(&self, change: impl FnOnce(&mut Worker)) {
        let worker = &self.workers[worker_number() % WORKERS];
        change(&mut worker.lock().expect(UNPOISONED));
    }

    fn begin_at(&self, note: &mut Note) {
        self.worker(Worker::enter);
        *note = Some(Box::new(Instant::now()));
    }

    fn end_at(
        &self,
        note: &mut Note,
        list: impl FnOnce(&mut Worker) -> &mut Vec<Duration>,
        at: usize,
    ) {
        let Some(time) = taken(note) else { return };
        self.worker(|worker| {
            worker.leave();
            add(list(worker), at, time);
        });
    }
}

const UNPOISONED: &str = "nobody panics with the times in hand";

/// What has passed since the note was left.
fn taken(note: &mut Note) -> Option<Duration> {
    let start = note.take()?.downcast::<Instant>().ok()?;
    Some(start.elapsed())
}

fn add<T: Copy + Default + AddAssign>(times: &mut Vec<T>, number: usize, time: T) {
    if times.len() <= number {
        times.resize(number + 1, T::default());
    }
    times[number] += time;
}

impl Instrumentation for Timing {
    fn begin(&self, outline: &Outline) {
        // The first run is the one that is reported.
        let _ = self.outline.set(outline.clone());
    }

    fn before_pass(&self, _: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        self.begin_at(hook.note);
        Ok(())
    }

    fn after_pass(&self, site: &PassSite<'_>, it: Outcome, hook: Hook<'_>) -> Result<(), Failed> {
        self.end_at(hook.note, |worker| &mut worker.passes, site.number);
        if it.skipped {
            self.worker(|worker| add(&mut worker.skips, site.number, 1));
        }
        Ok(())
    }

    fn before_nested(&self, _: &NestedSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        // Who waits for others is not busy.
        *hook.note = Some(Box::new(Instant::now()));
        Ok(())
    }

    fn after_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) {
        let Some(time) = taken(hook.note) else { return };
        self.worker(|worker| add(&mut worker.groups, site.number, time));
    }

    fn before_pipeline(&self, _: &PipelineSite<'_>, hook: Hook<'_>) {
        self.begin_at(hook.note);
    }

    fn after_pipeline(&self, site: &PipelineSite<'_>, hook: Hook<'_>) {
        self.end_at(hook.note, |worker| &mut worker.pipelines, site.number);
    }

    fn before_analysis(&self, _: &'static str, _: usize, note: &mut Note) {
        *note = Some(Box::new(Instant::now()));
    }

    fn after_analysis(&self, name: &'static str, pass: usize, note: &mut Note) {
        let Some(time) = taken(note) else { return };
        self.worker(|worker| *worker.analyses.entry((pass, name)).or_default() += time);
    }
}
