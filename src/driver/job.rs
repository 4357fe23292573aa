//! What happens to one chunk of input: parse, verify, run the pipeline, verify, print.

use super::bisect::Bisection;
use super::dialect_file;
use super::mapped::Returns;
use super::output::Output;
use super::passes;
use super::reproducer::{Reproducer, localize};
use super::round_trip::round_trip;
use super::seeker::Seeker;
use super::session::{Session, Stop, write};
use super::source::Source;
use super::top_level::{top_op, without_module};
use super::watch::{Watchers, ir_printing};
use crate::asm::{
    NOT_DOMINATED, ParseOptions, Parsed, Part, PrintOptions, TopLevel, USES_OUTSIDE,
    attribute_text, location_text, parse_part, parse_with_strangers, print_module, print_op_alone,
    print_top_level, top_level_op,
};
use crate::context::{Attribute, Context, Diagnostic, Failed, Location};
use crate::ir::Body;
use crate::pass::{Failure, Message, Messages, PassManager, RunOptions};
use crate::verify::{self, OpRef, Printer, VerifyOptions};
use std::ops::Range;
use std::rc::Rc;

/// How notes start that show the op an error is about.
pub(super) const SHOWS_OP: &str = "see current operation: ";

/// A chunk of the input.
pub(super) struct Job<'a> {
    pub source: &'a Rc<Source>,
    pub chunk: Range<usize>,
    /// Whether no other chunk follows.
    pub is_last: bool,
}

/// Prints what diagnostics quote.
pub(super) struct Quotes<'a> {
    pub cx: &'a Context,
    /// How ops print.
    pub options: PrintOptions,
}

impl Printer for Quotes<'_> {
    fn op(&self, op: OpRef<'_>) -> String {
        print_op_alone(self.cx, op.body, op.op, &self.options)
    }

    fn attr(&self, attr: Attribute) -> String {
        attribute_text(self.cx, attr)
    }
}

impl Job<'_> {
    /// Does everything. Returns whether all went well; if not, it was reported.
    pub fn run(&self, session: &mut Session<'_>, output: &mut Output<'_>) -> Result<bool, Stop> {
        // Each chunk has a context of its own, as if it were a file of its own.
        let cx = match dialect_file::registry(session)? {
            Ok(Some(registry)) => Context::new(&registry),
            Ok(None) => Context::new(session.tool.registry),
            Err(Failed) => return Ok(false),
        };
        cx.set_quoting(print_options(session));
        let watch = &session.options.watch;
        let mut watchers = Watchers::start(watch, &session.tool.name, print_options(session))
            .map_err(Stop::Message)?;
        if watch.log_actions.is_some() {
            let counters = watch.debug_counter.is_some() || watch.print_debug_counter;
            let refusal = "error: Debug counters are incompatible with --log-actions-to and \
                           --mlir-enable-debugger-hook options and are disabled\n";
            let refusal = if counters { refusal } else { "" };
            let text = format!("ExecutionContext registered on the context{refusal}\n");
            session.say(text.as_bytes());
        }
        session.say_counters(&watchers);
        let parsed = watchers.phase("Parser", false, || self.parsed(session, &cx));
        let Some(mut top) = parsed else { return Ok(false) };
        let success = transform(session, &cx, &mut top, &watchers)?;
        session.say_counters(&watchers);
        session.pass_on_log(output)?;
        if success && !session.bisected {
            watchers.phase("Output", true, || print(session, &cx, &top, output))?;
        }
        let report = watchers.report(&session.options.watch, session.threads);
        session.say(report.as_bytes());
        session.write_trace(&watchers)?;
        if session.process_ends && self.is_last {
            std::mem::forget((top, cx));
        }
        Ok(success)
    }

    /// The module of a chunk that uses values across isolated ops, for the verifier to say what
    /// comes first; `None` where that is not the fault.
    fn with_strangers(
        &self,
        session: &Session<'_>,
        cx: &Context,
        faults: &[Diagnostic],
    ) -> Option<Body> {
        let first = &faults.first()?.message;
        if !(first.ends_with(USES_OUTSIDE) || first.ends_with(NOT_DOMINATED)) {
            return None;
        }
        let text = &self.source.bytes()[..self.chunk.end];
        let name = self.source.name.as_str();
        parse_with_strangers(cx, name, text, self.part(session), parse_options(session)).ok()
    }

    fn part(&self, session: &Session<'_>) -> Part {
        Part { start: self.chunk.start, implicit_module: !session.options.no_implicit_module }
    }

    /// The module of the chunk, verified, or what it is to be without one.
    fn parsed(&self, session: &mut Session<'_>, cx: &Context) -> Option<TopLevel> {
        session.progress.phase("parsing");
        let parsed = self.parse(session, cx).map(|Parsed { body, said }| {
            self.mention(session, cx, said);
            body
        });
        let module = parsed.map_err(|faults| {
            let Some(module) = self.with_strangers(session, cx, &faults) else { return faults };
            let quotes = quotes(session, cx);
            let options = VerifyOptions { strangers: true, ..verify_options(session, &quotes) };
            let before = session.on_threads(|| verify::verify(cx, &module, &options)).err();
            // All strangers look as if from outside; which are from behind the parser knows.
            let from_outside = |found: &[Diagnostic]| {
                found.first().is_some_and(|fault| fault.message.ends_with(USES_OUTSIDE))
            };
            let found_before =
                |before: &Vec<Diagnostic>| !from_outside(before) || from_outside(&faults);
            before.filter(found_before).unwrap_or(faults)
        });
        let unverified = session.options.unverified_parsing && !session.options.verify_roundtrip;
        let verified = module.and_then(|module| {
            if unverified {
                return Ok(module);
            }
            session.progress.phase("verifying");
            let quotes = quotes(session, cx);
            let options = verify_options(session, &quotes);
            session.on_threads(|| verify::verify(cx, &module, &options)).map(|said| {
                let mut module = module;
                if said.is_empty() {
                    module.mark_all_verified();
                }
                self.mention(session, cx, said);
                module
            })
        });
        let explicit = session.options.no_implicit_module;
        let verified = verified.and_then(|module| match explicit {
            true => top_level_op(module).map_err(|fault| vec![fault]),
            false => Ok(TopLevel::Isolated(module)),
        });
        match verified {
            Ok(top) if session.options.verify_roundtrip => {
                round_trip(session, cx, &top).then_some(top)
            }
            Ok(top) => Some(top),
            Err(diagnostics) => {
                self.mention(session, cx, diagnostics);
                None
            }
        }
    }

    /// Reports what was said by the parser or the verifier.
    fn mention(&self, session: &mut Session<'_>, cx: &Context, mut said: Vec<Diagnostic>) {
        if !session.notes_show_op() {
            hide_ops(&mut said);
        }
        session.report(cx, &said);
    }

    fn parse(&self, session: &mut Session<'_>, cx: &Context) -> Result<Parsed, Vec<Diagnostic>> {
        let text = &self.source.bytes()[..self.chunk.end];
        let part = self.part(session);
        let options = parse_options(session);
        let (name, threads) = (self.source.name.as_str(), session.threads);
        let (seeker, returns) = (Seeker::new(text), Returns::new(self.source.kept()));
        let passed = |range: Range<usize>| {
            seeker.passed(&range);
            returns.add(range);
        };
        let parsed = session
            .on_threads(|| parse_part(cx, name, text, part, options, threads, Some(&passed)));
        // After an error there may be some that nobody has come to.
        session.read_unheeded(self.source, seeker.found() || parsed.is_err());
        parsed
    }
}

/// Takes off the notes that show ops: the parser does not know whether they are wanted.
pub(super) fn hide_ops(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        diagnostic.notes.retain(|note| !note.message.starts_with(SHOWS_OP));
    }
}

pub(super) fn parse_options(session: &Session<'_>) -> ParseOptions {
    ParseOptions { allow_unregistered: session.options.allow_unregistered }
}

pub(super) fn verify_options<'q, 's: 'q>(
    session: &Session<'s>,
    quotes: &'q Quotes<'q>,
) -> VerifyOptions<'q> {
    VerifyOptions {
        allow_unregistered: session.options.allow_unregistered,
        notes_show_op: session.notes_show_op(),
        parallel: session.threads > 1,
        hooks: session.tool.hooks,
        printer: Some(quotes),
        ..VerifyOptions::default()
    }
}

/// Runs the pipeline. Returns whether that went well.
fn transform(
    session: &mut Session<'_>,
    cx: &Context,
    top: &mut TopLevel,
    watchers: &Watchers,
) -> Result<bool, Stop> {
    let root = cx.op_info(top_op(top).name()).name();
    let carried = reproducer(session, cx);
    let manager = passes::pipeline(&session.options, session.tool.passes, &root, carried.as_ref());
    let manager = match manager {
        Ok(manager) => manager,
        Err(error) => {
            let name = &session.tool.name;
            let complaints: String = error.complaints.iter().map(|it| it.text(name)).collect();
            session.say(complaints.as_bytes());
            session.report(cx, [&Diagnostic::error(Location::UNKNOWN, error.message)]);
            return Ok(false);
        }
    };
    if session.options.dump_pass_pipeline {
        let dump = format!("{}\n\n", manager.pipeline().dump());
        session.say(dump.as_bytes());
    }
    session.progress.phase("running passes");
    let quotes = quotes(session, cx);
    let everything = session.options.verify_everything;
    let verify = VerifyOptions { everything, ..verify_options(session, &quotes) };
    let verify_each = carried.as_ref().map_or(session.options.verify_each, |it| it.verify_each);
    let serial = watchers.counter.is_some() || carried.is_some_and(|it| it.disable_threading);
    let threads = if serial { 1 } else { session.threads };
    let printing = VerifyOptions { everything: false, parallel: false, ..verify };
    let printer =
        ir_printing(&session.options, dump_options(session), printing, session.colors, threads);
    let instrumentations = watchers.all(printer.as_ref());
    let options = RunOptions {
        threads,
        verify: (verify_each || session.options.expensive_checks).then_some(verify),
        printer: Some(&quotes),
        notes_show_op: session.notes_show_op(),
        instrumentations: &instrumentations,
        skip_unchanged: session.options.skip_unchanged,
        expensive_checks: session.options.expensive_checks,
    };
    let body = match top {
        TopLevel::Isolated(body) => body,
        TopLevel::Wrapped(_) => {
            let OpRef { body, op } = top_op(top);
            let refusal = manager.refusal(cx, body, op, &options);
            session.report(cx, &refusal);
            return Ok(refusal.is_none());
        }
    };
    if let Some(command) = session.options.watch.bisect.clone() {
        let print = print_options(session);
        let options = RunOptions { instrumentations: &[], ..options };
        let module = &*body;
        let command = &command;
        let bisection = Bisection { cx, manager: &manager, module, options, print, command };
        let found = bisection.run();
        let (text, success) = match found {
            Ok(text) => (format!("{}: {text}", session.tool.name), true),
            Err(message) => (format!("{}: {message}\n", session.tool.name), false),
        };
        session.say(text.as_bytes());
        session.bisected = true;
        return Ok(success);
    }
    let original = session.options.watch.crash_reproducer.as_ref().map(|_| body.clone());
    let report = session.on_threads(|| manager.run(cx, body, &options));
    let options = RunOptions { instrumentations: &[], ..options };
    let failing = Failing { cx, manager: &manager, options, original };
    let messages = failing.messages(session, report.messages)?;
    session.messages(cx, messages.iter())?;
    if session.options.statistics {
        let text = report.statistics.report(session.options.statistics_display);
        session.say(text.as_bytes());
    }
    if let Some(path) = session.options.watch.generate_reproducer.clone() {
        let reproducer = Reproducer {
            pipeline: manager.pipeline().text(),
            disable_threading: session.options.disable_threading,
            verify_each: false,
        };
        failing.write(session, &path, &reproducer, body).map_err(Stop::Message)?;
    }
    Ok(report.result.is_ok())
}

/// The reproducer that the input carries, if it is to be run.
fn reproducer(session: &Session<'_>, cx: &Context) -> Option<Reproducer> {
    if !session.options.watch.run_reproducer {
        return None;
    }
    let defaults = Reproducer {
        pipeline: String::new(),
        disable_threading: false,
        verify_each: session.options.verify_each,
    };
    Reproducer::take(cx, defaults)
}

/// What there is to say, and to keep, when a pass fails.
struct Failing<'f> {
    cx: &'f Context,
    manager: &'f PassManager,
    options: RunOptions<'f>,
    /// The module before the run, if a reproducer is wanted.
    original: Option<Body>,
}

impl Failing<'_> {
    /// Replaces the first failure by what is said of it, and drops the others.
    fn messages(&self, session: &mut Session<'_>, said: Messages) -> Result<Vec<Message>, Stop> {
        let mut first = true;
        let mut messages = Vec::new();
        for message in said {
            match message {
                Message::Failure(failure) => {
                    if std::mem::take(&mut first) {
                        messages.extend(self.failure(session, &failure)?);
                    }
                }
                other => messages.push(other),
            }
        }
        Ok(messages)
    }

    fn failure(
        &self,
        session: &mut Session<'_>,
        failure: &Failure,
    ) -> Result<Option<Message>, Stop> {
        let watch = &session.options.watch;
        let Some(path) = watch.crash_reproducer.clone() else {
            if session.options.expectations.is_some() {
                return Ok(None);
            }
            let at = location_text(self.cx, failure.location);
            return Ok(Some(Message::Text(format!(
                "{}: pass '{}' failed on {} at {at}; \
                 --mlir-pass-pipeline-crash-reproducer=FILE keeps what is needed to run it again\n",
                session.tool.name, failure.pass, failure.operation,
            ))));
        };
        let Some(original) = &self.original else { return Ok(None) };
        let root = self.cx.op_info(original.name(original.root())).name();
        let mut reproducer = Reproducer {
            pipeline: self.manager.merged_text(self.cx, &root),
            disable_threading: session.options.disable_threading,
            verify_each: self.options.verify.is_some(),
        };
        let mut what = format!("[`{}` on {}]", failure.title, failure.operation);
        let mut module = original.clone();
        if watch.local_reproducer {
            match localize(self.cx, self.manager, &mut module, &self.options) {
                Some(pipeline) => {
                    reproducer.pipeline = pipeline;
                    what = format!("`{}` on {}", failure.title, failure.operation);
                }
                None => module = original.clone(),
            }
        }
        self.write(session, &path, &reproducer, &module).map_err(Stop::Message)?;
        let error = "Failures have been detected while processing an MLIR pass pipeline";
        let note =
            format!("Pipeline failed while executing {what}: reproducer generated at `{path}`");
        let error = Diagnostic::error(failure.location, error);
        Ok(Some(Message::Diagnostic(error.with_note(failure.location, note))))
    }

    /// Writes a reproducer to a file, which appears complete or not at all.
    fn write(
        &self,
        session: &Session<'_>,
        path: &str,
        reproducer: &Reproducer,
        module: &Body,
    ) -> Result<(), String> {
        let mut nowhere = std::io::sink();
        let mut output = Output::file(path.as_ref(), &mut nowhere)?;
        let quotes = quotes(session, self.cx);
        let verify = verify_options(session, &quotes);
        let is_valid = verify::verify(self.cx, module, &verify).is_ok();
        let written = reproducer.write(self.cx, module, is_valid, 1, output.writer());
        written.and_then(|()| output.commit()).map_err(|error| output.failure(&error))
    }
}

fn print(
    session: &mut Session<'_>,
    cx: &Context,
    top: &TopLevel,
    output: &mut Output<'_>,
) -> Result<(), Stop> {
    let module = top_op(top).body;
    if output.may_be_terminal() {
        session.progress.stop();
    }
    session.progress.phase("printing");
    let mut options = print_options(session);
    let verified = session.options.verify_each && !session.options.unverified_parsing;
    let stands_as_before = verified && !session.options.no_implicit_module;
    if !options.generic && !stands_as_before && !session.options.assume_verified {
        // What custom forms print of ops that are wrong could be anything.
        let quotes = quotes(session, cx);
        let mut verify = verify_options(session, &quotes);
        let alone = session.options.no_implicit_module.then(|| without_module(cx, top));
        // What is around it then is none of its faults.
        verify.allow_unregistered |= alone.is_some();
        let alone = alone.as_ref().unwrap_or(module);
        options.generic = session.on_threads(|| verify::verify(cx, alone, &verify)).is_err();
    }
    let threads = session.threads;
    write(output, |writer| match top {
        TopLevel::Isolated(module) => {
            session.on_threads(|| print_module(cx, module, &options, threads, writer))
        }
        TopLevel::Wrapped(module) => print_top_level(cx, module, &options, writer),
    })
}

/// What prints in messages of verification.
pub(super) fn quotes<'a>(session: &Session<'_>, cx: &'a Context) -> Quotes<'a> {
    Quotes { cx, options: print_options(session) }
}

pub(super) fn print_options(session: &Session<'_>) -> PrintOptions {
    let options = &session.options;
    let defaults = PrintOptions::default();
    PrintOptions {
        generic: session.options.print_generic,
        debug_info: options.print_debug_info,
        pretty_debug_info: options.pretty_debug_info,
        local_scope: options.print_local_scope,
        skip_regions: options.print_skip_regions,
        elide_elements_larger_than: options.elide_elements_larger_than,
        elide_resources_larger_than: options.elide_resources_larger_than,
        hex_elements_larger_than: match options.hex_elements_larger_than {
            Some(limit) => u64::try_from(limit).ok(),
            None => defaults.hex_elements_larger_than,
        },
        names_from_locations: options.names_from_locations,
        unique_value_numbers: options.unique_value_numbers,
        value_users: options.print_value_users,
        ..defaults
    }
}

/// How passes print: what belongs to the file is not theirs.
fn dump_options(session: &Session<'_>) -> PrintOptions {
    PrintOptions { external_resources: false, ..print_options(session) }
}
