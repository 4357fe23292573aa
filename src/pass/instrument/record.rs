//! What ran when, on which worker: the material of traces and of predictions.
//!
//! Each worker writes to a list of its own. An event takes about a hundred bytes, and the name of
//! its op.

use super::clock::thread_time;
use super::{
    Clock, Hook, Instrumentation, NestedSite, Note, Outcome, PassSite, Path, PipelineSite,
    operation_text, path_of,
};
use crate::context::{Context, Failed};
use crate::ir::Body;
use crate::pass::outline::Outline;
use crate::sync::{Mutex, OnceLock, worker_number};
use std::time::Duration;

/// What an event is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A pass, by its number and name.
    Pass(usize, &'static str),
    /// A pass that was left out.
    Skipped(&'static str),
    /// A nested pipeline on an op, by its number.
    Pipeline(usize),
    /// A group of nested pipelines on all that is nested in an op, by the number of the first.
    Group(usize),
    /// An analysis.
    Analysis(&'static str),
}

/// Something that ran.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub kind: Kind,
    pub start: Duration,
    pub end: Duration,
    /// What the processor had done for the thread before.
    pub cpu_start: Duration,
    /// What the processor did for the thread meanwhile.
    pub cpu: Duration,
    /// `'func.func' operation: @f`; empty for an analysis.
    pub op: String,
    pub path: Path,
    /// Ops in the body and in all that is nested in it.
    pub size: usize,
    pub worker: usize,
}

impl Event {
    pub fn time(&self) -> Duration {
        self.end.saturating_sub(self.start)
    }

    pub fn cpu_end(&self) -> Duration {
        self.cpu_start + self.cpu
    }
}

/// Writes down what runs.
pub struct Recorder {
    pub(super) clock: Clock,
    pub(super) outline: OnceLock<Outline>,
    begun: OnceLock<Moment>,
    finished: OnceLock<Moment>,
    workers: Vec<Mutex<Vec<Event>>>,
}

/// A time on the wall and one of the processor.
#[derive(Clone, Copy)]
struct Moment {
    wall: Duration,
    cpu: Duration,
}

/// More workers than this share their lists.
const WORKERS: usize = 256;
const UNPOISONED: &str = "nobody panics with the events in hand";

impl Default for Recorder {
    fn default() -> Self {
        Self::start()
    }
}

impl Recorder {
    /// Starts the clock.
    pub fn start() -> Self {
        Recorder {
            clock: Clock::start(),
            outline: OnceLock::new(),
            begun: OnceLock::new(),
            finished: OnceLock::new(),
            workers: (0..WORKERS).map(|_| Mutex::default()).collect(),
        }
    }

    /// How long ago the recorder was started.
    pub fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    /// How long the passes took, all together.
    pub(super) fn wall(&self) -> Duration {
        match (self.begun.get(), self.finished.get()) {
            (Some(begun), Some(finished)) => finished.wall.saturating_sub(begun.wall),
            _ => Duration::ZERO,
        }
    }

    /// What the processor did meanwhile for the thread that the run was started on.
    pub(super) fn cpu(&self) -> Duration {
        match (self.begun.get(), self.finished.get()) {
            (Some(begun), Some(finished)) => finished.cpu.saturating_sub(begun.cpu),
            _ => Duration::ZERO,
        }
    }

    fn now(&self) -> Moment {
        Moment { wall: self.clock.elapsed(), cpu: thread_time() }
    }

    /// All events, by worker and in the order in which they ended.
    pub(super) fn events(&self) -> Vec<Event> {
        let lists = self.workers.iter().map(|list| list.lock().expect(UNPOISONED).clone());
        lists.flatten().collect()
    }

    fn begin_at(&self, note: &mut Note) {
        *note = Some(Box::new(self.now()));
    }

    fn end_at(&self, note: &mut Note, kind: Kind, at: Option<(&Context, &Body, Path)>) {
        let end = self.now();
        let Some(start) = note.take().and_then(|note| note.downcast::<Moment>().ok()) else {
            return;
        };
        let worker = worker_number();
        let (op, path, size) = match at {
            Some((cx, body, path)) => {
                let mut size = 0;
                body.for_each_nested(|body| size += body.num_ops());
                (operation_text(cx, body), path, size)
            }
            None => (String::new(), Path::new(), 0),
        };
        let (cpu_start, cpu) = (start.cpu, end.cpu.saturating_sub(start.cpu));
        let (start, end) = (start.wall, end.wall);
        let event = Event { kind, start, end, cpu_start, cpu, op, path, size, worker };
        self.workers[worker % WORKERS].lock().expect(UNPOISONED).push(event);
    }
}

impl Instrumentation for Recorder {
    fn begin(&self, outline: &Outline) {
        let _ = self.outline.set(outline.clone());
        let _ = self.begun.set(self.now());
    }

    fn before_pass(&self, _: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        self.begin_at(hook.note);
        Ok(())
    }

    fn after_pass(&self, site: &PassSite<'_>, it: Outcome, hook: Hook<'_>) -> Result<(), Failed> {
        let at = (!it.panicked).then(|| (site.context, site.body, path_of(site.around)));
        let name = site.pass.name;
        let kind = if it.skipped { Kind::Skipped(name) } else { Kind::Pass(site.number, name) };
        self.end_at(hook.note, kind, at);
        Ok(())
    }

    fn before_nested(&self, _: &NestedSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        self.begin_at(hook.note);
        Ok(())
    }

    fn after_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) {
        let at = Some((site.context, site.body, path_of(site.around)));
        self.end_at(hook.note, Kind::Group(site.number), at);
    }

    fn before_pipeline(&self, _: &PipelineSite<'_>, hook: Hook<'_>) {
        self.begin_at(hook.note);
    }

    fn after_pipeline(&self, site: &PipelineSite<'_>, hook: Hook<'_>) {
        let at = Some((site.context, site.body, path_of(site.around)));
        self.end_at(hook.note, Kind::Pipeline(site.number), at);
    }

    fn before_analysis(&self, _: &'static str, _: usize, note: &mut Note) {
        self.begin_at(note);
    }

    fn after_analysis(&self, name: &'static str, _: usize, note: &mut Note) {
        self.end_at(note, Kind::Analysis(name), None);
    }

    fn finish(&self, _: &Context, _: &mut crate::pass::Messages) -> Result<(), Failed> {
        let _ = self.finished.set(self.now());
        Ok(())
    }
}
