//! What ran when, on which worker: the material of traces and of predictions.
//!
//! Each worker writes to a list of its own, in pieces: copying what is there to a longer list would
//! touch new memory again and again, and be part of what is measured.

use super::{
    Clock, Hook, Instrumentation, NestedSite, Note, Outcome, PassSite, Path, PipelineSite,
    operation_words, path_of,
};
use crate::context::{Attribute, Context, Failed, Identifier, OpName};
use crate::ir::Body;
use crate::pass::outline::Outline;
use crate::sync::{Mutex, OnceLock, Shareable, note, noted, thread_time, worker_number};
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
    /// What the processor had done for the thread before; not asked of passes on nested ops, nor of
    /// analyses.
    pub cpu_start: Duration,
    /// What the processor did for the thread meanwhile.
    pub cpu: Duration,
    /// What of that others could have done, in a pipeline.
    pub shareable: Shareable,
    /// Of which op, and the value of its name; none for an analysis.
    subject: Option<(OpName, Option<Attribute>)>,
    /// `'func.func' operation: @f`, once the run is over; empty for an analysis.
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
    workers: Vec<Mutex<Events>>,
    /// Whether passes in nested pipelines and analyses are left out.
    only_tasks: bool,
    /// `sym_name`, once somebody has it.
    symbol_name: OnceLock<Identifier>,
}

/// Events in the order in which they ended, in pieces.
#[derive(Default)]
struct Events(Vec<Vec<Event>>);

impl Events {
    /// How many events a piece has.
    const PIECE: usize = 512;

    fn push(&mut self, event: Event) {
        match self.0.last_mut().filter(|piece| piece.len() < Self::PIECE) {
            Some(piece) => piece.push(event),
            None => {
                let mut piece = Vec::with_capacity(Self::PIECE);
                piece.push(event);
                self.0.push(piece);
            }
        }
    }
}

/// A time on the wall and one of the processor.
#[derive(Clone, Copy)]
struct Moment {
    wall: Duration,
    cpu: Duration,
}

/// What is left from before something runs.
struct Begun {
    at: Moment,
    /// What was noted of work that others could do, if it is noted here.
    shareable: Option<Option<Shareable>>,
}

/// What there is to know of the time that something takes. (To ask the system for a thread's time is
/// much of what recording costs.)
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Wall,
    Processor,
    /// And what others could have done.
    Shareable,
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
        Self::new(false)
    }

    /// Like [`Recorder::start`], for [`Scaling`](super::Scaling) alone: passes inside of nested
    /// pipelines and analyses are not written down, which halves what recording costs.
    pub fn of_tasks() -> Self {
        Self::new(true)
    }

    fn new(only_tasks: bool) -> Self {
        Recorder {
            only_tasks,
            clock: Clock::start(),
            outline: OnceLock::new(),
            begun: OnceLock::new(),
            finished: OnceLock::new(),
            workers: (0..WORKERS).map(|_| Mutex::default()).collect(),
            symbol_name: OnceLock::new(),
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

    fn leaves_out(&self, site: &PassSite<'_>) -> bool {
        self.only_tasks && site.around.is_some()
    }

    fn now(&self, detail: Detail) -> Moment {
        let cpu = if detail == Detail::Wall { Duration::ZERO } else { thread_time() };
        Moment { wall: self.clock.elapsed(), cpu }
    }

    /// All events, by worker and in the order in which they ended.
    pub(super) fn events(&self) -> Vec<Event> {
        let lists = self.workers.iter().map(|list| list.lock().expect(UNPOISONED).0.concat());
        lists.flatten().collect()
    }

    fn begin_at(&self, detail: Detail, left: &mut Note) {
        let shareable = (detail == Detail::Shareable).then(note);
        *left = Some(Box::new(Begun { at: self.now(detail), shareable }));
    }

    fn end_at(
        &self,
        detail: Detail,
        left: &mut Note,
        kind: Kind,
        at: Option<(&Context, &Body, Path)>,
    ) {
        let end = self.now(detail);
        let begun = left.take().and_then(|left| left.downcast::<Begun>().ok());
        let Some(Begun { at: start, shareable }) = begun.map(|begun| *begun) else { return };
        let shareable = shareable.map_or(Shareable::default(), noted);
        let worker = worker_number();
        let counts_ops = matches!(kind, Kind::Pipeline(_) | Kind::Group(_));
        let (subject, path, size) = match at {
            Some((cx, body, path)) => {
                let mut size = 0;
                if counts_ops {
                    body.for_each_nested(|body| size += body.num_ops());
                }
                (Some(self.subject(cx, body)), path, size)
            }
            None => (None, Path::new(), 0),
        };
        let (cpu_start, cpu) = (start.cpu, end.cpu.saturating_sub(start.cpu));
        let (start, end, op) = (start.wall, end.wall, String::new());
        let event =
            Event { kind, start, end, cpu_start, cpu, shareable, subject, op, path, size, worker };
        self.workers[worker % WORKERS].lock().expect(UNPOISONED).push(event);
    }

    /// Name of an op and value of its symbol: words are made of them when the run is over.
    fn subject(&self, cx: &Context, body: &Body) -> (OpName, Option<Attribute>) {
        let known = self.symbol_name.get().copied();
        let name = known.or_else(|| {
            let name = cx.find_identifier("sym_name")?;
            Some(*self.symbol_name.get_or_init(|| name))
        });
        (body.name(body.root()), name.and_then(|name| body.attr(body.root(), name)))
    }
}

/// How much is to be known of a pass.
fn detail(site: &PassSite<'_>) -> Detail {
    if site.around.is_none() { Detail::Processor } else { Detail::Wall }
}

impl Instrumentation for Recorder {
    fn begin(&self, outline: &Outline) {
        let _ = self.outline.set(outline.clone());
        let _ = self.begun.set(self.now(Detail::Processor));
    }

    fn before_pass(&self, site: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        if !self.leaves_out(site) {
            self.begin_at(detail(site), hook.note);
        }
        Ok(())
    }

    fn after_pass(&self, site: &PassSite<'_>, it: Outcome, hook: Hook<'_>) -> Result<(), Failed> {
        if self.leaves_out(site) {
            return Ok(());
        }
        let at = (!it.panicked).then(|| (site.context, site.body, path_of(site.around)));
        let name = site.pass.name;
        let kind = if it.skipped { Kind::Skipped(name) } else { Kind::Pass(site.number, name) };
        self.end_at(detail(site), hook.note, kind, at);
        Ok(())
    }

    fn before_nested(&self, _: &NestedSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        self.begin_at(Detail::Processor, hook.note);
        Ok(())
    }

    fn after_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) {
        let at = Some((site.context, site.body, path_of(site.around)));
        self.end_at(Detail::Processor, hook.note, Kind::Group(site.number), at);
    }

    fn before_pipeline(&self, _: &PipelineSite<'_>, hook: Hook<'_>) {
        self.begin_at(Detail::Shareable, hook.note);
    }

    fn after_pipeline(&self, site: &PipelineSite<'_>, hook: Hook<'_>) {
        let at = Some((site.context, site.body, path_of(site.around)));
        self.end_at(Detail::Shareable, hook.note, Kind::Pipeline(site.number), at);
    }

    fn before_analysis(&self, _: &'static str, _: usize, note: &mut Note) {
        if !self.only_tasks {
            self.begin_at(Detail::Wall, note);
        }
    }

    fn after_analysis(&self, name: &'static str, _: usize, note: &mut Note) {
        if !self.only_tasks {
            self.end_at(Detail::Wall, note, Kind::Analysis(name), None);
        }
    }

    fn finish(&self, cx: &Context, _: &mut crate::pass::Messages) -> Result<(), Failed> {
        let _ = self.finished.set(self.now(Detail::Processor));
        for list in &self.workers {
            for event in list.lock().expect(UNPOISONED).0.iter_mut().flatten() {
                if let Some((name, symbol)) = event.subject.take() {
                    let symbol = symbol.and_then(|symbol| cx.string_value(symbol));
                    let symbol = symbol.map(|symbol| cx.str(symbol));
                    event.op = operation_words(cx, name, symbol.as_deref());
                }
            }
        }
        Ok(())
    }
}
