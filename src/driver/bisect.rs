//! `--bisect=COMMAND`: which pass on which op makes a command fail.
//!
//! The pipeline is run up to an application (a pass on an op), and the command is given a file with
//! the result; where it succeeds, the culprit comes later. A pipeline that fails itself counts as a
//! command that fails. To find where an output becomes different, let the command compare.
//!
//! Limits: passes run on one thread; the command must fail from the culprit on.

use super::source::error_text;
use crate::asm::{PrintOptions, location_text, print_module};
use crate::context::Context;
use crate::ir::Body;
use crate::pass::instrument::{Application, Instrumentation, Limit};
use crate::pass::{PassManager, RunOptions};
use std::io::Write;
use std::process::{Command, Stdio};

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
    is_good: bool,
    all: u64,
    last: Option<Application>,
}

impl Bisection<'_> {
    /// Looks for the culprit. Returns what to say.
    ///
    /// # Errors
    /// The message when there is none to be found.
    pub fn run(&self) -> Result<String, String> {
        let whole = self.attempt(u64::MAX)?;
        if whole.is_good {
            return Err("bisect: the command succeeds on the result of the whole pipeline".into());
        }
        if !self.attempt(0)?.is_good {
            return Err("bisect: the command fails before any pass has run".into());
        }
        let (mut good, mut bad) = (0, whole.all);
        let mut culprit = whole.last;
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            let tried = self.attempt(middle)?;
            if tried.is_good {
                good = middle;
            } else {
                bad = middle;
                culprit = tried.last;
            }
        }
        let Some(culprit) = culprit else {
            return Err("bisect: the pipeline has no passes".into());
        };
        Ok(format!(
            "bisect: application {bad} of {} is the first after which the command fails: pass \
             '{}' on {} at {}\n",
            whole.all,
            culprit.pass,
            culprit.operation,
            location_text(self.cx, culprit.location),
        ))
    }

    fn attempt(&self, most: u64) -> Result<Tried, String> {
        let limit = Limit::new(most);
        let instrumentations: [&dyn Instrumentation; 1] = [&limit];
        let options =
            RunOptions { threads: 1, instrumentations: &instrumentations, ..self.options };
        let mut module = self.module.clone();
        let done = self.manager.run(self.cx, &mut module, &options).result.is_ok();
        let is_good = done && self.succeeds(&module)?;
        // Where the pipeline fails, what would have come after is not met.
        Ok(Tried { is_good, all: limit.met(), last: limit.last() })
    }

    fn succeeds(&self, module: &Body) -> Result<bool, String> {
        let failed = |error: std::io::Error| format!("bisect: {}", error_text(&error));
        let file = tempfile::Builder::new().prefix("irtool-bisect-").suffix(".mlir").tempfile();
        let mut file = file.map_err(failed)?;
        print_module(self.cx, module, &self.print, 1, &mut file).map_err(failed)?;
        file.flush().map_err(failed)?;
        let status = Command::new("sh")
            .arg("-c")
            .arg(format!("{} \"$0\"", self.command))
            .arg(file.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.map(|status| status.success()).map_err(failed)
    }
}
