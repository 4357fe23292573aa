//! What happens to one chunk of input: parse, verify, run the pipeline, verify, print.

use super::dialect_file;
use super::output::Output;
use super::passes;
use super::session::{Session, Stop, write};
use super::source::Source;
use crate::asm::{
    ParseOptions, Part, PrintOptions, attribute_text, parse_part, print_module, print_op_alone,
};
use crate::context::{Attribute, Context, Diagnostic, Failed, Location};
use crate::ir::Body;
use crate::pass::RunOptions;
use crate::verify::{self, OpRef, Printer, VerifyOptions};
use std::ops::Range;

/// How notes start that show the op an error is about.
const SHOWS_OP: &str = "see current operation: ";

/// A chunk of the input.
pub(super) struct Job<'a> {
    pub source: &'a Source,
    pub chunk: Range<usize>,
    /// Whether no other chunk follows.
    pub is_last: bool,
}

/// Prints what diagnostics quote.
pub(super) struct Quotes<'a>(pub &'a Context);

impl Printer for Quotes<'_> {
    fn op(&self, op: OpRef<'_>) -> String {
        print_op_alone(self.0, op.body, op.op)
    }

    fn attr(&self, attr: Attribute) -> String {
        attribute_text(self.0, attr)
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
        let Some(mut module) = self.parsed(session, &cx) else { return Ok(false) };
        let success = transform(session, &cx, &mut module);
        if success {
            print(session, &cx, &module, output)?;
        }
        if session.process_ends && self.is_last {
            std::mem::forget((module, cx));
        }
        Ok(success)
    }

    /// The module of the chunk, verified.
    fn parsed(&self, session: &mut Session<'_>, cx: &Context) -> Option<Body> {
        session.progress.phase("parsing");
        let module = self.parse(session, cx);
        let verified = module.and_then(|module| {
            session.progress.phase("verifying");
            let quotes = Quotes(cx);
            let options = verify_options(session, &quotes);
            session.on_threads(|| verify::verify(cx, &module, &options)).map(|()| {
                let mut module = module;
                module.mark_all_verified();
                module
            })
        });
        match verified {
            Ok(module) if session.options.verify_roundtrip => {
                round_trip(session, cx, &module).then_some(module)
            }
            Ok(module) => Some(module),
            Err(mut diagnostics) => {
                if !session.notes_show_op() {
                    hide_ops(&mut diagnostics);
                }
                session.report(cx, &diagnostics);
                None
            }
        }
    }

    fn parse(&self, session: &Session<'_>, cx: &Context) -> Result<Body, Vec<Diagnostic>> {
        let text = &self.source.bytes()[..self.chunk.end];
        let part =
            Part { start: self.chunk.start, implicit_module: !session.options.no_implicit_module };
        let options = parse_options(session);
        let (name, threads) = (self.source.name.as_str(), session.threads);
        let kept = self.source.kept();
        let passed = |range| kept.release(range);
        session.on_threads(|| parse_part(cx, name, text, part, options, threads, Some(&passed)))
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

pub(super) fn verify_options<'q>(
    session: &'q Session<'_>,
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
fn transform(session: &mut Session<'_>, cx: &Context, body: &mut Body) -> bool {
    let root = cx.op_info(body.name(body.root())).name();
    let manager = match passes::pipeline(&session.options, session.tool.passes, &root) {
        Ok(manager) => manager,
        Err(error) => {
            let name = &session.tool.name;
            let complaints: String =
                error.complaints.iter().map(|line| format!("{name}: {line}\n")).collect();
            session.say(complaints.as_bytes());
            session.report(cx, [&Diagnostic::error(Location::UNKNOWN, error.message)]);
            return false;
        }
    };
    if session.options.dump_pass_pipeline {
        let dump = format!("{}\n\n", manager.pipeline().dump());
        session.say(dump.as_bytes());
    }
    session.progress.phase("running passes");
    let quotes = Quotes(cx);
    let everything = session.options.verify_everything;
    let verify = VerifyOptions { everything, ..verify_options(session, &quotes) };
    let options = RunOptions {
        threads: session.threads,
        verify: session.options.verify_each.then_some(verify),
        printer: Some(&quotes),
        notes_show_op: session.notes_show_op(),
        instrumentations: &[],
    };
    let report = session.on_threads(|| manager.run(cx, body, &options));
    session.messages(cx, report.messages.iter());
    if session.options.statistics {
        let text = report.statistics.report(session.options.statistics_display);
        session.say(text.as_bytes());
    }
    report.result.is_ok()
}

fn print(
    session: &mut Session<'_>,
    cx: &Context,
    module: &Body,
    output: &mut Output<'_>,
) -> Result<(), Stop> {
    if output.may_be_terminal() {
        session.progress.stop();
    }
    session.progress.phase("printing");
    let mut options = print_options(session);
    if !options.generic && !session.options.verify_each && !session.options.assume_verified {
        // What custom forms print of ops that are wrong could be anything.
        let quotes = Quotes(cx);
        let verify = verify_options(session, &quotes);
        options.generic = session.on_threads(|| verify::verify(cx, module, &verify)).is_err();
    }
    let threads = session.threads;
    write(output, |writer| {
        session.on_threads(|| print_module(cx, module, &options, threads, writer))
    })
}

fn print_options(session: &Session<'_>) -> PrintOptions {
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
    }
}

/// Whether the module prints and parses to the same module; reports it when not.
fn round_trip(session: &mut Session<'_>, cx: &Context, module: &Body) -> bool {
    session.progress.phase("printing and parsing again");
    let printing = PrintOptions { debug_info: true, ..PrintOptions::default() };
    let (threads, parsing) = (session.threads, parse_options(session));
    let text = |module: &Body| {
        let mut text = Vec::new();
        // Memory takes what is written.
        let _ = print_module(cx, module, &printing, threads, &mut text);
        text
    };
    let again = session.on_threads(|| {
        let first = text(module);
        let parsed =
            parse_part(cx, "<round trip>", &first, Part::default(), parsing, threads, None)?;
        Ok(text(&parsed) == first)
    });
    match again {
        Ok(true) => true,
        Ok(false) => {
            let location = module.location(module.root());
            let message = "roundTrip testing roundtripped module differs from reference";
            session.report(cx, [&Diagnostic::error(location, message)]);
            false
        }
        Err(diagnostics) => {
            let diagnostics: Vec<Diagnostic> = diagnostics;
            session.report(cx, &diagnostics);
            false
        }
    }
}
