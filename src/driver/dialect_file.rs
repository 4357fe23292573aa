//! Dialects that a file defines: `--irdl-file`.
//!
//! The file is read anew for each chunk of the input, as if each were a run of its own. What is
//! wrong with it is shown whatever the input expects.

use super::job::{hide_ops, parse_options, quotes, verify_options};
use super::session::{Session, Stop};
use super::source::Source;
use crate::asm::{Part, parse_part};
use crate::context::{Context, Diagnostic, DialectInfo, Failed, Registry};
use crate::verify::{self, Report};
use std::ffi::OsStr;

/// The registry with the dialects of the file, if one is named; `Err(Failed)` when something is
/// wrong with it, which was reported.
pub(super) fn registry(
    session: &mut Session<'_>,
) -> Result<Result<Option<Registry>, Failed>, Stop> {
    let name = session.options.irdl_file.clone().filter(|name| !name.is_empty());
    let Some(name) = name else { return Ok(Ok(None)) };
    let Some(load) = session.tool.definitions else {
        let tool = &session.tool.name;
        return Err(Stop::Message(format!("{tool}: no dialect of this tool defines dialects")));
    };
    let cx = Context::new(session.tool.registry);
    let source = match Source::input(OsStr::new(&name), &mut std::io::empty()) {
        Ok(source) => source,
        Err(message) => {
            session.say(format!("error: {message}\n").as_bytes());
            return Ok(Err(Failed));
        }
    };
    match dialects(session, &cx, &source, load) {
        Ok(dialects) => {
            let mut registry = session.tool.registry.clone();
            for dialect in dialects {
                registry.insert(dialect);
            }
            Ok(Ok(Some(registry)))
        }
        Err(mut diagnostics) => {
            if !session.options.print_op_on_diagnostic {
                hide_ops(&mut diagnostics);
            }
            session.report_apart(&cx, &diagnostics);
            Ok(Err(Failed))
        }
    }
}

fn dialects(
    session: &Session<'_>,
    cx: &Context,
    source: &Source,
    load: super::LoadDefinitions,
) -> Result<Vec<DialectInfo>, Vec<Diagnostic>> {
    let part = Part { start: 0, implicit_module: true };
    let options = parse_options(session);
    let parsed = parse_part(cx, &source.name, source.bytes(), part, options, 1, None)?;
    let module = parsed.body;
    let quotes = quotes(session, cx);
    let mut options = verify_options(session, &quotes);
    options.notes_show_op = session.options.print_op_on_diagnostic;
    session.on_threads(|| verify::verify(cx, &module, &options))?;
    let mut report = Report::new(Some(&quotes), session.options.print_op_on_diagnostic);
    load(cx, &module, &mut report).map_err(|Failed| report.into_diagnostics())
}
