//! The tool on text in memory: for programs that carry it, and for tests.

use super::session::{Streams, Surroundings, Tool, run};
use std::ffi::OsString;

/// What a run leaves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Left {
    /// The exit status: 0 when all went well.
    pub status: u8,
    /// The output.
    pub stdout: Vec<u8>,
    /// Diagnostics and reports.
    pub stderr: Vec<u8>,
}

impl Left {
    /// Status, output and diagnostics, as text; bytes that are none are replaced.
    pub fn texts(&self) -> (u8, String, String) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (self.status, text(&self.stdout), text(&self.stderr))
    }
}

/// Runs the tool with arguments (without the program's own name) as [`run`] does, with `input` for
/// what it reads where the input is `-`, or none is named.
///
/// ```
/// use irtool::driver::{Tool, run_on_text};
/// use irtool::pass::PassRegistry;
///
/// let (registry, passes) = (irtool_dialects::registry(), PassRegistry::new());
/// let left = run_on_text(&Tool::new(&registry, &passes), &["-"], b"func.func private @f()");
/// assert_eq!(left.status, 0);
/// assert!(left.stdout.starts_with(b"module {\n  func.func private @f()\n"));
/// ```
pub fn run_on_text(tool: &Tool<'_>, args: &[&str], input: &[u8]) -> Left {
    let mut stdin = input;
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let streams = Streams { stdin: &mut stdin, stdout: &mut stdout, stderr: &mut stderr };
    let args = args.iter().map(OsString::from);
    let status = run(tool, args, streams, Surroundings::default());
    Left { status, stdout, stderr }
}
