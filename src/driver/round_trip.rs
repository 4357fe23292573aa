//! `--verify-roundtrip`: what is printed is parsed again, and printed, and must come out the same.
//!
//! Limits: the binary form, which the reference tries too, is not known here.

use super::dialect_file;
use super::job::{SHOWS_OP, parse_options, print_options, quotes, verify_options};
use super::session::Session;
use super::top_level::top_op;
use crate::asm::{Parsed, Part, PrintOptions, TopLevel, location_text, parse_part, print_module};
use crate::context::{Context, Diagnostic, Severity};
use crate::ir::Body;
use crate::verify::{self, OpRef, Printer};

/// Whether the module, in generic form, parses to the same module in a context of its own; reports it
/// when not.
pub(super) fn round_trip(session: &mut Session<'_>, cx: &Context, top: &TopLevel) -> bool {
    let module = top_op(top).body;
    session.progress.phase("printing and parsing again");
    let options = PrintOptions { generic: true, debug_info: true, ..print_options(session) };
    let reference = text_of(session, cx, module, &options);
    let own = match dialect_file::registry(session) {
        Ok(Ok(Some(registry))) => Context::new(&registry),
        _ => Context::new(session.tool.registry),
    };
    own.set_quoting(print_options(session));
    let words = match parsed_back(session, &own, &reference) {
        Ok((parsed, verified)) => {
            say_placed(session, &own, &parsed.said);
            say_placed(session, &own, &verified);
            let again = text_of(session, &own, &parsed.body, &options);
            if reference == again {
                // The reference goes on to its binary form, which is verified, too.
                say_placed(session, &own, &verified);
                return true;
            }
            // The line that ends the output of a run is not part of it.
            let [reference, again] = [reference, again].map(|text| {
                String::from_utf8_lossy(text.strip_suffix(b"\n").unwrap_or(&text)).into_owned()
            });
            format!(
                "textual roundTrip testing roundtripped module differs from reference:\n\
                 <<<<<<Reference\n{reference}\n=====\n{again}\n>>>>>roundtripped\n"
            )
        }
        Err(faults) => {
            say_placed(session, &own, &faults);
            "failed to parse textual content back, cannot verify round-trip.\n".to_owned()
        }
    };
    let quotes = quotes(session, cx);
    let at = OpRef { body: module, op: module.root() };
    let location = module.location(module.root());
    let name = cx.op_info(module.name(module.root())).name();
    let mut error = Diagnostic::error(location, format!("'{name}' op {words}"));
    if session.notes_show_op() {
        let text = quotes.op(at);
        let gap = if text.contains('\n') { "\n" } else { "" };
        error = error.with_note(location, format!("{SHOWS_OP}{gap}{text}"));
    }
    session.report(cx, [&error]);
    false
}

/// Shows errors of a context that nobody has told where to report.
fn say_placed(session: &mut Session<'_>, cx: &Context, said: &[Diagnostic]) {
    for error in said.iter().filter(|it| it.severity == Severity::Error) {
        let place = location_text(cx, error.location);
        session.say(format!("{place}: error: {}\n", error.message).as_bytes());
    }
}

/// The text of a module.
fn text_of(session: &Session<'_>, cx: &Context, module: &Body, options: &PrintOptions) -> Vec<u8> {
    let mut text = Vec::new();
    // Memory takes what is written.
    let threads = session.threads;
    let _ = session.on_threads(|| print_module(cx, module, options, threads, &mut text));
    text
}

/// Parses and verifies what was printed; what verification says of what is valid.
fn parsed_back(
    session: &Session<'_>,
    cx: &Context,
    text: &[u8],
) -> Result<(Parsed, Vec<Diagnostic>), Vec<Diagnostic>> {
    let (threads, options) = (session.threads, parse_options(session));
    let quotes = quotes(session, cx);
    let verifying = verify_options(session, &quotes);
    session.on_threads(|| {
        let parsed = parse_part(cx, "-", text, Part::default(), options, threads, None)?;
        let verified = verify::verify(cx, &parsed.body, &verifying)?;
        Ok((parsed, verified))
    })
}
