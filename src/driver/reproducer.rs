//! Reproducers: files that hold IR, the pipeline to run on it, and how.
//!
//! ```text
//! module { ... }
//! {-#
//!   external_resources: {
//!     mlir_reproducer: { pipeline: "builtin.module(...)", disable_threading: ..., ... }
//!   }
//! #-}
//! ```
//!
//! The form is mlir-opt's, which runs them, too. A local reproducer holds the IR as it is right
//! before the pass that fails, and that pass only; the IR is found by running the pipeline again,
//! up to there, on one thread.
//!
//! Limits: what fails on several threads only has no local reproducer; the whole one is written.

use crate::asm::{PrintOptions, print_module};
use crate::context::{Context, ExternalResources, ExternalValue, Failed};
use crate::ir::Body;
use crate::pass::instrument::{Enclosing, Hook, Instrumentation, Outcome, PassSite};
use crate::pass::{PassManager, RunOptions};
use crate::sync::{AtomicU64, Mutex, Ordering};
use std::io::Write;

/// The group of the resources that a reproducer's pipeline is in.
const GROUP: &[u8] = b"mlir_reproducer";

/// What a reproducer says of the run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reproducer {
    pub pipeline: String,
    pub disable_threading: bool,
    pub verify_each: bool,
}

impl Reproducer {
    /// Takes it out of what the file carried; the fields that it leaves out are `defaults`'.
    pub fn take(cx: &Context, defaults: Reproducer) -> Option<Reproducer> {
        let mut resources = ExternalResources::clone(&cx.external_resources());
        let at = resources.groups.iter().position(|(name, _)| name == GROUP)?;
        let (_, entries) = resources.groups.remove(at);
        cx.set_external_resources(resources);
        let mut found = defaults;
        for (key, value) in entries {
            match (key.as_slice(), value) {
                (b"pipeline", ExternalValue::String(text)) => {
                    found.pipeline = String::from_utf8_lossy(&text).into_owned();
                }
                (b"disable_threading", ExternalValue::Bool(on)) => found.disable_threading = on,
                (b"verify_each", ExternalValue::Bool(on)) => found.verify_each = on,
                _ => {}
            }
        }
        Some(found)
    }

    /// Writes a file with `module`, in generic form unless it is valid.
    pub fn write(
        &self,
        cx: &Context,
        module: &Body,
        is_valid: bool,
        threads: usize,
        writer: &mut (dyn Write + Send),
    ) -> std::io::Result<()> {
        let own = cx.external_resources();
        let mut resources = ExternalResources::clone(&own);
        resources.groups.retain(|(name, _)| name != GROUP);
        let pipeline = ExternalValue::String(self.pipeline.clone().into_bytes());
        for (key, value) in [
            ("pipeline", pipeline),
            ("disable_threading", ExternalValue::Bool(self.disable_threading)),
            ("verify_each", ExternalValue::Bool(self.verify_each)),
        ] {
            resources.insert(GROUP, key.as_bytes().to_vec(), value);
        }
        cx.set_external_resources(resources);
        let options = PrintOptions { generic: !is_valid, ..PrintOptions::default() };
        let mut text = Vec::new();
        let printed = print_module(cx, module, &options, threads, &mut text);
        cx.set_external_resources(ExternalResources::clone(&own));
        printed?;
        // Unlike other output, reproducers end without an empty line.
        let end = text.strip_suffix(b"\n").filter(|text| text.ends_with(b"\n"));
        writer.write_all(end.unwrap_or(&text))
    }
}

/// Runs `manager` on `module` up to the first pass that fails; `module` is then as it was before
/// that pass. Returns the pipeline of that pass alone; `None` when nothing fails.
pub(super) fn localize(
    cx: &Context,
    manager: &PassManager,
    module: &mut Body,
    options: &RunOptions<'_>,
) -> Option<String> {
    let run = |body: &mut Body, until: u64| {
        let stop = Stop { until, begun: AtomicU64::new(0), failed: Mutex::new(None) };
        let instrumentations: [&dyn Instrumentation; 1] = [&stop];
        let options = RunOptions { threads: 1, instrumentations: &instrumentations, ..*options };
        manager.run(cx, body, &options);
        stop.failed.into_inner().expect(UNPOISONED)
    };
    let (number, pipeline) = run(&mut module.clone(), u64::MAX)?;
    run(module, number);
    Some(pipeline)
}

const UNPOISONED: &str = "nobody panics with the failure in hand";

/// Lets passes run until one fails, or until so many have begun.
struct Stop {
    until: u64,
    begun: AtomicU64,
    /// The first that failed, by number, and its pipeline.
    failed: Mutex<Option<(u64, String)>>,
}

impl Instrumentation for Stop {
    fn before_pass(&self, _: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        let number = self.begun.fetch_add(1, Ordering::Relaxed);
        let over = number >= self.until || self.failed.lock().expect(UNPOISONED).is_some();
        *hook.note = Some(Box::new(number));
        if over { Err(Failed) } else { Ok(()) }
    }

    fn after_pass(&self, site: &PassSite<'_>, it: Outcome, hook: Hook<'_>) -> Result<(), Failed> {
        let number = hook.note.take().and_then(|note| note.downcast::<u64>().ok());
        if let (true, Some(number)) = (it.failed, number) {
            let mut failed = self.failed.lock().expect(UNPOISONED);
            failed.get_or_insert_with(|| (*number, alone(site)));
        }
        Ok(())
    }
}

/// The pipeline that runs the pass of a site, nested as the op is.
fn alone(site: &PassSite<'_>) -> String {
    let name = |body: &Body| site.context.op_info(body.name(body.root())).name().into_owned();
    let around = std::iter::successors(site.around, |at: &&Enclosing<'_>| at.outer);
    let mut names: Vec<String> = around.map(|at| name(at.body)).collect();
    names.reverse();
    names.push(name(site.body));
    let close = ")".repeat(names.len());
    format!("{}({}{}{close}", names.join("("), site.pass.name, site.options)
}
