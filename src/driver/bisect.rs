//! `--bisect=COMMAND`: which pass on which op makes a command fail.
//!
//! The pipeline is run up to an application (a pass on an op), and the command is given a file with
//! the result; where it succeeds, the culprit comes later. A pipeline that fails itself counts as a
//! command that fails. To find where an output becomes different, let the command compare.
//!
//! Invariants: where the system can, the file has no name of its own, so that a run that is
//! interrupted leaves nothing behind.
//! Limits: passes run on one thread; the command must fail from the culprit on.

use crate::asm::{PrintOptions, location_text, print_module};
use crate::context::Context;
use crate::ir::Body;
use crate::pass::instrument::{Application, Instrumentation, Limit};
use crate::pass::{PassManager, RunOptions};
use crate::support::files::reason;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::process::{Command, ExitStatus, Stdio};

/// What is run again and again.
pub(super) struct Bisection<'b> {
    pub cx: &'b Context,
    pub manager: &'b PassManager,
    pub module: &'b Body,
    pub options: RunOptions<'b>,
    pub print: PrintOptions,
    pub command: &'b str,
}

/// What came of a part of the pipeline.
struct Tried {
    outcome: Outcome,
    all: u64,
    last: Option<Application>,
}

enum Outcome {
    Good,
    /// A pass failed, or left something behind that is wrong.
    PassFailed,
    /// The command failed, as it says here.
    CommandFailed(ExitStatus, String),
}

/// Exit statuses of shells that could not run a command.
const NOT_RUN: [i32; 2] = [126, 127];
/// As much of what the command says is shown.
const SHOWN: usize = 2000;

impl Bisection<'_> {
    /// Looks for the culprit. Returns what to say.
    ///
    /// # Errors
    /// The message when there is none to be found.
    pub fn run(&self) -> Result<String, String> {
        let whole = self.attempt(u64::MAX)?;
        if matches!(whole.outcome, Outcome::Good) {
            return Err("bisect: the command succeeds on the result of the whole pipeline".into());
        }
        if let Outcome::CommandFailed(status, said) = self.attempt(0)?.outcome {
            return Err(format!(
                "bisect: the command fails before any pass has run ({status}){said}"
            ));
        }
        let (mut good, mut bad) = (0, whole.all);
        let mut culprit = whole;
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            let tried = self.attempt(middle)?;
            if matches!(tried.outcome, Outcome::Good) {
                good = middle;
            } else {
                bad = middle;
                culprit = Tried { all: culprit.all, ..tried };
            }
        }
        let Some(last) = culprit.last else {
            return Err("bisect: the pipeline has no passes".into());
        };
        let (what, how) = match culprit.outcome {
            Outcome::CommandFailed(status, said) => {
                ("after which the command fails", format!(" ({status}){said}"))
            }
            _ => ("that fails itself", String::new()),
        };
        Ok(format!(
            "bisect: application {bad} of {} is the first {what}: pass '{}' on {} at {}{how}\n",
            culprit.all,
            last.pass,
            last.operation,
            location_text(self.cx, last.location),
        ))
    }

    fn attempt(&self, most: u64) -> Result<Tried, String> {
        let limit = Limit::new(most);
        let instrumentations: [&dyn Instrumentation; 1] = [&limit];
        let options =
            RunOptions { threads: 1, instrumentations: &instrumentations, ..self.options };
        let mut module = self.module.clone();
        let outcome = match self.manager.run(self.cx, &mut module, &options).result {
            Ok(()) => self.command(&module)?,
            Err(_) => Outcome::PassFailed,
        };
        // Where the pipeline fails, what would have come after is not met.
        Ok(Tried { outcome, all: limit.met(), last: limit.last() })
    }

    /// What the command says to a module.
    fn command(&self, module: &Body) -> Result<Outcome, String> {
        let file = Handed::new().and_then(|mut file| {
            print_module(self.cx, module, &self.print, 1, &mut file.file)?;
            file.file.flush()?;
            Ok(file)
        });
        let file = file.map_err(|error| {
            let directory = std::env::temp_dir();
            format!("bisect: cannot write a file in '{}': {}", directory.display(), reason(&error))
        })?;
        let output = Command::new("sh")
            .arg("-c")
            .arg(format!("{} \"$0\"", self.command))
            .arg(&file.path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .output()
            .map_err(|error| format!("bisect: cannot run 'sh': {}", reason(&error)))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let said = match said.trim_end() {
            "" => String::new(),
            said => format!(":\n{}", said.chars().take(SHOWN).collect::<String>()),
        };
        match output.status {
            status if status.success() => Ok(Outcome::Good),
            status if status.code().is_some_and(|code| NOT_RUN.contains(&code)) => {
                Err(format!("bisect: the command cannot be run ({status}){said}"))
            }
            status => Ok(Outcome::CommandFailed(status, said)),
        }
    }
}

/// A file for another process to read.
struct Handed {
    file: File,
    path: OsString,
    /// Goes with the file, where that has a name.
    _name: Option<tempfile::TempPath>,
}

impl Handed {
    fn new() -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        {
            use std::os::fd::AsRawFd;
            let file = tempfile::tempfile()?;
            let path = format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd());
            if File::open(&path).is_ok() {
                return Ok(Handed { file, path: path.into(), _name: None });
            }
        }
        let named = tempfile::Builder::new().prefix("irtool-bisect-").suffix(".mlir").tempfile()?;
        let (file, name) = named.into_parts();
        Ok(Handed { file, path: name.as_os_str().to_owned(), _name: Some(name) })
    }
}
