//! FileCheck, in process.
//!
//! Problem: tests are written for LLVM's FileCheck; people who build irtool need not have it.
//! The work is done by `litcheck-filecheck`; this module gives it FileCheck's command line and, as
//! FileCheck does, reads any run of spaces and tabs as one space.
//!
//! Limits: in a `CHECK-SAME`, `{{^}}` means the start of the line, not the end of the match before;
//! regular expressions are those of the `regex` crate. `tests/filecheck.rs` holds the rest to what
//! LLVM's FileCheck says.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Parser;
use litcheck_filecheck::litcheck::diagnostics::{FileName, SourceLanguage};
use litcheck_filecheck::{Config, Options, Test};

/// The command line of `filecheck`.
#[derive(Debug, Parser)]
#[command(name = "filecheck", about = "Checks a text against the CHECK lines of a file")]
struct CommandLine {
    /// The file with the CHECK lines.
    check_file: PathBuf,
    /// The file to check; `-` is standard input.
    #[arg(long, default_value = "-")]
    input_file: PathBuf,
    #[command(flatten)]
    options: Options,
}

/// Runs FileCheck with `args` (without the program's name); `stdin` gives the text of `-`.
///
/// Relative paths are taken from `dir`. The error is the report to show.
pub fn check<S: AsRef<str>>(
    args: &[S],
    dir: &Path,
    stdin: impl FnOnce() -> Vec<u8>,
) -> Result<(), String> {
    let args = std::iter::once("filecheck").chain(args.iter().map(AsRef::as_ref));
    let line = CommandLine::try_parse_from(args.map(long_option)).map_err(|e| e.to_string())?;
    let input = match line.input_file.to_str() {
        Some("-") => stdin(),
        _ => read(&dir.join(&line.input_file))?,
    };
    let checks = read(&dir.join(&line.check_file))?;
    let config = Config { options: line.options, ..Config::default() };
    let load = |name: &str, bytes: Vec<u8>| {
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        if !config.options.strict_whitespace {
            text = with_single_spaces(&text);
        }
        let name = FileName::from(name.to_owned());
        let manager = config.source_manager();
        manager.load(SourceLanguage::Unknown, name, text)
    };
    let checks = load(&line.check_file.to_string_lossy(), checks);
    let input = load("<input>", input);
    match Test::new(checks, &config).verify(input) {
        Ok(_) => Ok(()),
        Err(report) => Err(format!("{report:?}")),
    }
}

fn with_single_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' if out.ends_with(' ') => {}
            '\t' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// LLVM's tools take `-option` for `--option`.
fn long_option(arg: &str) -> String {
    match arg.strip_prefix('-') {
        Some(name) if name.len() > 2 && !name.starts_with(['-', 'D', 'v']) => format!("--{name}"),
        _ => arg.to_owned(),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Returns everything on standard input.
pub fn read_stdin() -> Vec<u8> {
    let mut bytes = Vec::new();
    // What came before a read error is still worth checking.
    let _ = std::io::stdin().read_to_end(&mut bytes);
    bytes
}
