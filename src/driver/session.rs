//! One run of the tool: from arguments and streams to an exit status.

use super::cli;
use super::definitions::{self, DefineFn, Defined};
use super::expect::{Expectations, MARK};
use super::help::help;
use super::job::Job;
use super::options::{self, Command, Options};
use super::output::Output;
use super::passes;
use super::progress::Progress;
use super::render::{self, Renderer};
use super::response;
use super::source::{Source, Sources};
use super::split::Split;
use super::watch::Watchers;
use crate::context::{Context, Diagnostic, DialectInfo, Failed, Registry, Severity};
use crate::ir::Body;
use crate::pass::{Message, PassRegistry};
use crate::spec::docs;
use crate::sync::{Pool, available_threads};
use crate::verify::{Hooks, Report};
use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::rc::Rc;

/// A tool: what a compiler author puts into it.
#[derive(Clone)]
pub struct Tool<'a> {
    /// Name in messages.
    pub name: String,
    /// The dialects.
    pub registry: &'a Registry,
    /// The passes.
    pub passes: &'a PassRegistry,
    /// What dialects add to verification.
    pub hooks: Hooks<'a>,
    /// How files of records are read that define dialects.
    pub define: Option<DefineFn>,
    /// How a module defines dialects, for `--irdl-file`.
    pub definitions: Option<LoadDefinitions>,
}

/// Makes dialects of the definitions in a verified module; what is wrong is reported.
pub type LoadDefinitions = fn(&Context, &Body, &mut Report<'_>) -> Result<Vec<DialectInfo>, Failed>;

impl<'a> Tool<'a> {
    /// A tool named `irtool` without checks beyond those of the framework.
    pub fn new(registry: &'a Registry, passes: &'a PassRegistry) -> Self {
        let (name, hooks) = ("irtool".to_owned(), Hooks::default());
        Tool { name, registry, passes, hooks, define: None, definitions: None }
    }

    /// The same tool with the checks of dialects.
    #[must_use]
    pub fn with_hooks(self, hooks: Hooks<'a>) -> Self {
        Tool { hooks, ..self }
    }

    /// The same tool with a reader of files that define dialects.
    #[must_use]
    pub fn with_records(self, define: DefineFn) -> Self {
        Tool { define: Some(define), ..self }
    }

    /// The same tool with dialects that modules define.
    #[must_use]
    pub fn with_definitions(self, load: LoadDefinitions) -> Self {
        Tool { definitions: Some(load), ..self }
    }
}

/// Where a run reads and writes.
pub struct Streams<'a> {
    /// Read when the input is `-`.
    pub stdin: &'a mut dyn Read,
    /// The output, where no file is named.
    pub stdout: &'a mut (dyn Write + Send),
    /// Diagnostics and reports.
    pub stderr: &'a mut (dyn Write + Send),
}

/// What a run should know about where it happens.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings {
    /// Whether standard error shows colours.
    pub colors: bool,
    /// Whether standard error is a terminal that can show progress.
    pub progress: bool,
    /// How many threads to use where the arguments do not say; `None`: one for each core.
    pub threads: Option<usize>,
    /// Whether the process ends after the run: memory is then not given back piece by piece.
    pub process_ends: bool,
}

/// Inputs with less text are not worth the start of a thread, nor is a thread for less of it.
const WORTH_THREADS: usize = 64 << 10;
/// More threads than this are not started, whatever is asked for.
const MAX_THREADS: usize = 256;
/// The exit status of what a closed pipe has ended, as shells show it.
const BROKEN_PIPE: u8 = 141;

/// Runs the tool with arguments (without the program's own name) and returns the exit status.
pub fn run(
    tool: &Tool<'_>,
    args: impl IntoIterator<Item = OsString>,
    streams: Streams<'_>,
    surroundings: Surroundings,
) -> u8 {
    let Streams { stdin, stdout, stderr } = streams;
    match start(tool, args, stdin, stdout, stderr, surroundings) {
        Ok(success) => u8::from(!success),
        Err(Stop::Message(message)) => {
            // Nobody is left to be told when this fails.
            let _ = writeln!(stderr, "{message}");
            1
        }
        Err(Stop::BrokenPipe) => BROKEN_PIPE,
    }
}

/// Why a run ends early.
pub(super) enum Stop {
    Message(String),
    BrokenPipe,
}

fn start(
    tool: &Tool<'_>,
    args: impl IntoIterator<Item = OsString>,
    stdin: &mut dyn Read,
    stdout: &mut (dyn Write + Send),
    stderr: &mut (dyn Write + Send),
    surroundings: Surroundings,
) -> Result<bool, Stop> {
    let flags = passes::flags(tool.passes);
    let names: Vec<&str> = flags.iter().map(|(name, _)| *name).collect();
    let options = cli::parse(&tool.name, &names, response::expand(args))
        .map_err(|lines| Stop::Message(lines.join("\n")))?;
    let defined = definitions::define(tool, &options).map_err(Stop::Message)?;
    let with_records;
    let tool = match &defined {
        Some(defined) => {
            with_records = Tool { registry: &defined.registry, ..tool.clone() };
            for note in &defined.notes {
                // Nobody is left to be told when this fails.
                let _ = writeln!(stderr, "{}: warning: {note}", tool.name);
            }
            &with_records
        }
        None => tool,
    };
    if let Some(command) = options.command {
        let text = answer(tool, command, &options, &flags, defined.as_ref())?;
        let mut output = Output::open(OsStr::new("-"), stdout).map_err(Stop::Message)?;
        write(&mut output, |writer| writer.write_all(text.as_bytes()))?;
        commit(&mut output)?;
        return Ok(true);
    }
    let path = options.input.clone().unwrap_or_else(|| OsString::from("-"));
    let input = Rc::new(Source::input(&path, stdin).map_err(Stop::Message)?);
    let mut nowhere = io::sink();
    let (mut output, log) = match options.watch.log_actions.as_deref() {
        Some("-") if options.output != "-" => {
            let output = Output::open(&options.output, &mut nowhere).map_err(Stop::Message)?;
            (output, Some(Output::open(OsStr::new("-"), stdout).map_err(Stop::Message)?))
        }
        path => {
            let output = Output::open(&options.output, stdout).map_err(Stop::Message)?;
            let path = path.filter(|path| *path != "-");
            let log = path.map(|path| Output::file(path.as_ref(), &mut nowhere)).transpose();
            (output, log.map_err(Stop::Message)?)
        }
    };
    let threads = threads(&options, surroundings, input.bytes().len());
    let pool = if threads > 1 { Pool::new(threads) } else { None };
    let mut session = Session {
        tool,
        threads: if pool.is_some() { threads } else { 1 },
        pool,
        colors: options.color.unwrap_or(surroundings.colors),
        process_ends: surroundings.process_ends,
        sources: Sources::new(input.clone()),
        expectations: None,
        unheeded: None,
        failed: false,
        progress: Progress::start(surroundings.progress),
        log,
        log_text: String::new(),
        bisected: false,
        options,
        stderr,
    };
    let success = session.input(&input, &mut output)?;
    if let Some(log) = &mut session.log {
        commit(log)?;
    }
    if success && !session.bisected {
        commit(&mut output)?;
    }
    Ok(success)
}

fn answer(
    tool: &Tool<'_>,
    command: Command,
    options: &Options,
    passes: &[(&str, &str)],
    defined: Option<&Defined>,
) -> Result<String, Stop> {
    let mut dialects: Vec<&str> = tool.registry.dialects().map(|d| d.name.as_str()).collect();
    dialects.sort_unstable();
    Ok(match command {
        Command::DialectDocs => {
            let name = &options.documented;
            let unknown = || {
                let known = dialects.join(", ");
                Stop::Message(format!("{}: no dialect '{name}'; there are {known}", tool.name))
            };
            docs::dialect_page(tool.registry.find(name).ok_or_else(unknown)?)
        }
        Command::Help => help(&tool.name, &dialects, passes),
        Command::Version => format!("{} {}\n", tool.name, env!("CARGO_PKG_VERSION")),
        Command::ShowDialects => format!("Available Dialects: {}\n", dialects.join(",")),
        Command::ListDialects => {
            let none = Default::default();
            definitions::listing(tool.registry, defined.map_or(&none, |defined| &defined.ops))
        }
        Command::ListPasses => passes::list(tool.passes),
    })
}

/// How many threads there is work for, of those that are asked for.
fn threads(options: &Options, surroundings: Surroundings, text: usize) -> usize {
    let worth = text / WORTH_THREADS + usize::from(text >= WORTH_THREADS);
    if options.disable_threading || worth == 0 {
        return 1;
    }
    let given = options.threads.filter(|n| *n > 0).and_then(|n| usize::try_from(n).ok());
    let wanted = given.or(surroundings.threads).unwrap_or_else(available_threads);
    wanted.min(worth).min(MAX_THREADS)
}

/// What a run keeps from chunk to chunk.
pub(super) struct Session<'a> {
    pub tool: &'a Tool<'a>,
    pub options: Options,
    pub threads: usize,
    pool: Option<Pool>,
    pub colors: bool,
    pub process_ends: bool,
    sources: Sources,
    expectations: Option<Expectations>,
    /// The comments of the input where diagnostics are not held against them.
    unheeded: Option<Expectations>,
    /// Whether something went wrong that no expectation is about.
    failed: bool,
    pub progress: Progress,
    /// Where actions are logged, unless that is the output.
    log: Option<Output<'a>>,
    /// Whether a culprit was looked for: there is no output then.
    pub bisected: bool,
    /// What is to be logged.
    log_text: String,
    stderr: &'a mut (dyn Write + Send),
}

impl Session<'_> {
    fn input(&mut self, input: &Rc<Source>, output: &mut Output<'_>) -> Result<bool, Stop> {
        let mut text = Vec::new();
        if let Some(which) = self.options.expectations {
            let only_expected = which == options::Expectations::OnlyExpected;
            let expectations = Expectations::new(input, only_expected, self.colors, &mut text);
            self.expectations = Some(expectations);
        } else if self.options.split_input.is_some() {
            // What is wrong with a comment comes before what is wrong with any chunk.
            self.read_unheeded(input, memchr::memmem::find(input.bytes(), MARK).is_some());
        }
        let split = match &self.options.split_input {
            Some(marker) => Split::at(input.bytes(), marker),
            None => Split::whole(input),
        };
        for &position in &split.near_misses {
            let place = input.place(position);
            let message = "near miss with file split marker";
            let severity = Severity::Warning;
            render::source_message(&mut text, self.colors, input, place, severity, message, 0);
        }
        self.say(&text);
        let marker = format!("{}\n", self.options.output_split_marker);
        let mut success = true;
        let last = split.chunks.len().saturating_sub(1);
        for (number, chunk) in split.chunks.into_iter().enumerate() {
            if number > 0 {
                write(output, |writer| writer.write_all(marker.as_bytes()))?;
            }
            let job = Job { source: input, chunk, is_last: number == last };
            success &= job.run(self, output)?;
        }
        if let Some(expectations) = self.expectations.take() {
            let mut text = Vec::new();
            success = expectations.finish(&mut text) && !self.failed;
            self.say(&text);
        }
        if let Some(unheeded) = self.unheeded.take() {
            let mut text = Vec::new();
            unheeded.finish_unheeded(&mut text);
            self.say(&text);
        }
        Ok(success)
    }

    /// Reads the comments that expect diagnostics, if there may be some and nobody has.
    pub fn read_unheeded(&mut self, input: &Rc<Source>, some: bool) {
        if some && self.options.expectations.is_none() && self.unheeded.is_none() {
            let mut text = Vec::new();
            self.unheeded = Some(Expectations::new(input, false, self.colors, &mut text));
            self.say(&text);
        }
    }

    /// Runs `work` where rayon finds the session's threads.
    pub fn on_threads<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        match &self.pool {
            Some(pool) => pool.install(work),
            None => work(),
        }
    }

    /// Whether errors of ops show the op in a note.
    pub fn notes_show_op(&self) -> bool {
        self.options.print_op_on_diagnostic && self.expectations.is_none()
    }

    /// Writes to standard error.
    pub fn say(&mut self, text: &[u8]) {
        if !text.is_empty() {
            self.progress.stop();
            // Nobody is left to be told when this fails.
            let _ = self.stderr.write_all(text);
        }
    }

    /// Shows diagnostics, or holds them against what is expected.
    pub fn report<'d>(
        &mut self,
        cx: &Context,
        diagnostics: impl IntoIterator<Item = &'d Diagnostic>,
    ) {
        let mut text = Vec::new();
        for diagnostic in diagnostics {
            let shown = match diagnostic.severity {
                Severity::Note => self.options.lone_notes,
                severity => severity >= self.options.least_severity,
            };
            if !shown {
                continue;
            }
            let mut renderer = Renderer { cx, sources: &mut self.sources, colors: self.colors };
            match &mut self.expectations {
                Some(expected) => expected.diagnostic(&mut renderer, &mut text, diagnostic),
                None => renderer.diagnostic(&mut text, diagnostic),
            }
        }
        self.say(&text);
    }

    /// Shows diagnostics about what is not part of the input: no expectation speaks of them.
    pub fn report_apart<'d>(
        &mut self,
        cx: &Context,
        diagnostics: impl IntoIterator<Item = &'d Diagnostic>,
    ) {
        self.failed = true;
        let expectations = self.expectations.take();
        self.report(cx, diagnostics);
        self.expectations = expectations;
    }

    /// Shows what passes said.
    pub fn messages<'m>(
        &mut self,
        cx: &Context,
        messages: impl Iterator<Item = &'m Message>,
    ) -> Result<(), Stop> {
        for message in messages {
            match message {
                Message::Diagnostic(diagnostic) => self.report(cx, [diagnostic]),
                Message::Text(text) => self.say(text.as_bytes()),
                Message::Log(text) => self.log_text.push_str(text),
                Message::Failure(_) | Message::Slot(_) => {}
            }
        }
        match &mut self.log {
            Some(log) => {
                let text = std::mem::take(&mut self.log_text);
                write(log, |writer| writer.write_all(text.as_bytes()))
            }
            None => Ok(()),
        }
    }

    /// Writes what was logged to the output, if that is where it goes.
    pub fn pass_on_log(&mut self, output: &mut Output<'_>) -> Result<(), Stop> {
        let text = std::mem::take(&mut self.log_text);
        if text.is_empty() {
            return Ok(());
        }
        write(output, |writer| writer.write_all(text.as_bytes()))
    }

    /// Writes the trace of a chunk, if there is to be one: a file appears complete or not at all.
    pub fn write_trace(&mut self, watchers: &Watchers) -> Result<(), Stop> {
        let Some(trace) = watchers.trace(&self.options.watch) else { return Ok(()) };
        let path = self.options.watch.trace.clone().unwrap_or_default();
        let mut nowhere = io::sink();
        let mut output = Output::file(path.as_ref(), &mut nowhere).map_err(Stop::Message)?;
        write(&mut output, |writer| writer.write_all(trace.as_bytes()))?;
        commit(&mut output)
    }

    /// Shows debug counters, if they are to be shown.
    pub fn say_counters(&mut self, watchers: &Watchers) {
        let watch = &self.options.watch;
        if !watch.print_debug_counter || watch.log_actions.is_some() {
            return;
        }
        let report = match &watchers.counter {
            Some(counter) => counter.report(),
            None => crate::pass::instrument::DebugCounter::default().report(),
        };
        self.say(report.as_bytes());
    }
}

/// Writes to the output.
pub(super) fn write(
    output: &mut Output<'_>,
    text: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>,
) -> Result<(), Stop> {
    text(output.writer()).map_err(|error| stop(output, &error))
}

fn commit(output: &mut Output<'_>) -> Result<(), Stop> {
    output.commit().map_err(|error| stop(output, &error))
}

fn stop(output: &Output<'_>, error: &io::Error) -> Stop {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Stop::BrokenPipe,
        _ => Stop::Message(output.failure(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_are_started_only_for_work() {
        let wanted = Options { threads: Some(8), ..Options::default() };
        let threads = |text| threads(&wanted, Surroundings::default(), text);
        assert_eq!([threads(0), threads(600), threads(WORTH_THREADS - 1)], [1, 1, 1]);
        assert_eq!([threads(WORTH_THREADS), threads(3 * WORTH_THREADS)], [2, 4]);
        assert_eq!(threads(100 << 20), 8);
    }
}
