//! The process around a run: its arguments, streams, environment and exit status.

use super::session::{Streams, Surroundings, Tool, run};
use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

/// The whole of a tool's `main`: runs `tool` on the process's arguments and streams. The name of
/// the tool in messages is that of the program file.
pub fn main(tool: Tool<'_>) -> ExitCode {
    let mut args = std::env::args_os();
    let program = args.next();
    let name = program.as_deref().map(Path::new).and_then(Path::file_name);
    let tool = match name.and_then(OsStr::to_str) {
        Some(name) => Tool { name: name.to_owned(), ..tool },
        None => tool,
    };
    let set = |variable: &str| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    let terminal = std::io::stderr().is_terminal()
        && std::env::var_os("TERM").is_none_or(|kind| kind != "dumb");
    let threads = std::env::var("RAYON_NUM_THREADS").ok().and_then(|text| text.parse().ok());
    let surroundings = Surroundings {
        colors: terminal && !set("NO_COLOR"),
        progress: terminal,
        threads: threads.filter(|threads| *threads > 0),
        process_ends: true,
    };
    let streams = Streams {
        stdin: &mut std::io::stdin().lock(),
        stdout: &mut std::io::stdout(),
        stderr: &mut std::io::stderr(),
    };
    ExitCode::from(run(&tool, args, streams, surroundings))
}
