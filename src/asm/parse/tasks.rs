//! Leaving bodies to other workers.
//!
//! SSA scopes of an isolated op are its own, so its regions can be parsed by anybody. The parser
//! of the file, on meeting one, guesses where its text ends: where a line starts with the op's own
//! indentation and `})`, as printers write it. Finding that costs a search for line ends, several
//! times cheaper than matching brackets. A worker parses the text and checks that it ends where
//! it was guessed to.
//!
//! Guesses are only ever confirmed, never believed: when any of them is off, or anything fails to
//! parse, all is thrown away and the file is parsed from the start by one thread, which finds the
//! error (or finds none). So errors are the same at every thread count.

use super::module::Source;
use super::op_parser::Argument;
use super::ops::{BodyParser, Head, Worker};
use super::state::Lines;
use super::{Aliases, Parser, Shared};
use crate::context::{HotTraits, Location, NamedAttr, OpName};
use crate::ir::{Body, Op};
use crate::sync::{self, Arc, AtomicBool, AtomicU32, Mutex, Ordering};
use smallvec::SmallVec;

/// Bodies with less text are left to others in batches of about this size, in bytes.
const BATCH: usize = 128 << 10;
/// How many batches may wait for each thread; then whoever finds bodies parses some, too, since
/// text too far ahead of the parsers would be read from memory twice, and stay in memory.
const WAITING: u32 = 4;
/// Bodies with more text than this are not left to others as a whole: their own nested bodies
/// are.
const LARGEST: usize = 1 << 20;
/// Bodies nested deeper than this are not left to others.
const DEEPEST: usize = 16;

/// Attributes and place of an isolated op whose regions are parsed elsewhere.
pub(super) struct ChildHeader {
    pub name: OpName,
    pub location: Location,
    pub attrs: Box<[NamedAttr]>,
    pub num_props: u16,
}

/// Text of regions that was passed over.
pub(super) struct Skipped {
    /// Of the opening bracket.
    start: usize,
    /// After the closing one.
    end: usize,
    lines: Lines,
    /// The dialect whose ops go without prefix there.
    default_dialect: &'static str,
    /// In custom form, where the text is one region without parentheses: arguments of its entry
    /// block that stand elsewhere.
    arguments: Option<Box<[Argument]>>,
}

/// A body to be parsed.
pub(super) struct Task {
    /// The child numbers that lead to it from the body of the whole file.
    path: SmallVec<[u32; 4]>,
    header: ChildHeader,
    traits: HotTraits,
    skipped: Skipped,
    aliases: Arc<Aliases>,
}

/// How the parser of the file leaves bodies to others.
pub(super) struct Deferral<'s, 'w> {
    spawn: &'w dyn Fn(Vec<Task>),
    batch: Vec<Task>,
    batch_bytes: usize,
    failed: &'w AtomicBool,
    _source: std::marker::PhantomData<&'s ()>,
}

impl Deferral<'_, '_> {
    fn flush(&mut self) {
        if !self.batch.is_empty() {
            (self.spawn)(std::mem::take(&mut self.batch));
            self.batch_bytes = 0;
        }
    }
}

impl BodyParser<'_, '_> {
    /// Passes over the regions of an isolated op if they can be left to another worker.
    pub(super) fn skip_regions(&mut self, head: Head) -> Option<Skipped> {
        self.skip(head, b"({\n", b"})", None)
    }

    /// Passes over the one region of an isolated op in custom form.
    pub(super) fn skip_region(&mut self, head: Head, args: &[Argument]) -> Option<Skipped> {
        self.skip(head, b"{\n", b"}", Some(args))
    }

    fn skip(
        &mut self,
        head: Head,
        open: &[u8],
        close: &[u8],
        args: Option<&[Argument]>,
    ) -> Option<Skipped> {
        self.deferral.as_ref()?;
        // Names of bodies around are visible to the text inside, if only to clash.
        if self.outer.len() > DEEPEST || self.names_around || self.state.names.any_defined() {
            return None;
        }
        let start = self.p.tok.start;
        self.lines.place(self.p.src, start);
        let lines = self.lines;
        let (end, lines_at_end) = guess_end(self.p.src, head.start, start, lines, open, close)?;
        self.lines = lines_at_end;
        self.p.reset(end);
        let default_dialect = self.default_dialect;
        let arguments = args.map(Into::into);
        Some(Skipped { start, end, lines, default_dialect, arguments })
    }

    /// Leaves the child of `op`, which is the newest, to another worker.
    pub(super) fn defer_child(&mut self, _stub: Op, skipped: Skipped, header: ChildHeader) {
        let mut path = SmallVec::new();
        path.extend(self.outer.iter().map(|state| state.body.num_children() as u32));
        path.push(self.state.body.num_children() as u32 - 1);
        let aliases = self.p.aliases.clone();
        let traits = self.p.cx.op_info(header.name).traits().hot();
        let deferral = self.deferral.as_mut().expect("regions were skipped");
        deferral.batch_bytes += skipped.end - skipped.start;
        deferral.batch.push(Task { path, header, traits, skipped, aliases });
        if deferral.batch_bytes >= BATCH {
            deferral.flush();
        }
    }
}

/// Where the regions that start at `start` end, if they are laid out as printers do it: on a line
/// that starts as the op's line does and goes on with `})`, or `}` in custom form.
fn guess_end(
    src: &[u8],
    op: usize,
    start: usize,
    mut lines: Lines,
    open: &[u8],
    close: &[u8],
) -> Option<(usize, Lines)> {
    let line_start = memchr::memrchr(b'\n', &src[..op]).map_or(0, |n| n + 1);
    let indent = &src[line_start..op];
    if !indent.iter().all(|b| *b == b' ') || src.get(start..start + open.len()) != Some(open) {
        return None;
    }
    let limit = src.len().min(start + LARGEST);
    let mut line = SmallVec::<[u8; 32]>::from_slice(b"\n");
    line.extend_from_slice(indent);
    line.extend_from_slice(close);
    let end = start + memchr::memmem::find(&src[start..limit], &line)? + line.len();
    lines.place(src, end - close.len());
    Some((end, lines))
}

/// What the workers share.
struct Finished<'s> {
    bodies: Mutex<Vec<(SmallVec<[u32; 4]>, Body)>>,
    workers: Mutex<Vec<Worker<'s>>>,
    waiting: AtomicU32,
    failed: AtomicBool,
}

/// Parses a whole file on the threads of the current rayon pool. `None` when anything was not as
/// guessed, or wrong.
pub(super) fn parse_in_parallel<'s>(
    shared: &'s Shared<'s>,
    start: usize,
    parse: impl FnOnce(&mut BodyParser<'s, '_>) -> Option<Source> + Send,
) -> Option<Source> {
    let finished = Finished {
        bodies: Mutex::new(Vec::new()),
        workers: Mutex::new(Vec::new()),
        waiting: AtomicU32::new(0),
        failed: AtomicBool::new(false),
    };
    let finished_ref = &finished;
    let most_waiting = WAITING * sync::current_threads() as u32;
    let source = sync::scope(|scope| {
        let spawn = |batch: Vec<Task>| {
            if finished_ref.waiting.load(Ordering::Relaxed) >= most_waiting {
                run_batch(shared, finished_ref, batch);
                return;
            }
            finished_ref.waiting.fetch_add(1, Ordering::Relaxed);
            scope.spawn(move || {
                finished_ref.waiting.fetch_sub(1, Ordering::Relaxed);
                run_batch(shared, finished_ref, batch);
            });
        };
        let mut worker = Worker::default();
        let parser = Parser::new(shared, Arc::default(), start);
        let mut parser = BodyParser::new(parser, &mut worker, Lines::START);
        parser.deferral = Some(Deferral {
            spawn: &spawn,
            batch: Vec::new(),
            batch_bytes: 0,
            failed: &finished_ref.failed,
            _source: std::marker::PhantomData,
        });
        let source = parse(&mut parser);
        let mut deferral = parser.deferral.take().expect("set above");
        match source {
            Some(source) if parser.p.diagnostics.is_empty() => {
                deferral.flush();
                Some(source)
            }
            _ => {
                deferral.failed.store(true, Ordering::Relaxed);
                None
            }
        }
    });
    let mut source = source?;
    if finished.failed.load(Ordering::Relaxed) {
        return None;
    }
    for (path, body) in finished.bodies.into_inner().expect("no worker panicked") {
        let (last, way) = path.split_last().expect("a child has a parent");
        let mut parent = &mut source.body;
        for step in way {
            parent = parent.child_at_mut(*step).expect("bodies around are in place");
        }
        parent.install_child(*last, body);
    }
    Some(source)
}

fn run_batch<'s>(shared: &'s Shared<'s>, finished: &Finished<'s>, batch: Vec<Task>) {
    if finished.failed.load(Ordering::Relaxed) {
        return;
    }
    let worker = finished.workers.lock().expect("no worker panicked").pop();
    let mut worker = worker.unwrap_or_default();
    let mut bodies = Vec::with_capacity(batch.len());
    // Batches are stretches of text, bodies next to each other.
    let first = batch.first().map(|task| task.skipped.start);
    let text = first.zip(batch.last()).map(|(start, last)| start..last.skipped.end);
    for task in batch {
        let path = task.path.clone();
        match run_task(shared, &mut worker, task) {
            Some(body) => bodies.push((path, body)),
            None => {
                finished.failed.store(true, Ordering::Relaxed);
                break;
            }
        }
    }
    if let Some(passed) = shared.passed
        && let Some(text) = text
    {
        passed(text);
    }
    finished.bodies.lock().expect("no worker panicked").extend(bodies);
    finished.workers.lock().expect("no worker panicked").push(worker);
}

fn run_task<'s>(shared: &'s Shared<'s>, worker: &mut Worker<'s>, task: Task) -> Option<Body> {
    let Task { header, traits, skipped, aliases, .. } = task;
    let parser = Parser::new(shared, aliases, skipped.start);
    let mut parser = BodyParser::new(parser, worker, skipped.lines);
    let root = parser.state.body.push_op(header.name, traits, header.location);
    parser.set_default_dialect(skipped.default_dialect);
    let parsed = match &skipped.arguments {
        None => parser.parse_region_list(root, true),
        Some(args) => parser.parse_deferred_region(root, args),
    };
    // The first of equally numbered distinct attributes in the text counts: who is first shows
    // only in a parse in order.
    let complete = parsed.is_ok()
        && !parser.p.met_distinct
        && parser.last_region_end == skipped.end
        && parser.state.names.forward.is_empty()
        && parser.unresolved.is_empty()
        && parser.p.diagnostics.is_empty();
    let body = complete.then(|| {
        let body = &mut parser.state.body;
        body.append_attrs(root, &header.attrs, header.num_props);
        body.take_exact()
    });
    parser.finish();
    body
}
