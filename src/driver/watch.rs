//! What the command line wants to see of a run, as instrumentations.

use super::options::{Options, Watch};
use crate::asm::PrintOptions;
use crate::pass::instrument::{
    ActionLog, Clock, DebugCounter, Instrumentation, IrPrinter, IrPrinting, OnlyAfter, Phase,
    Recorder, Scaling, Timing, Which,
};
use crate::verify::VerifyOptions;
use std::path::PathBuf;
use std::time::Duration;

/// Everything that watches the run on one chunk of input.
#[derive(Default)]
pub(super) struct Watchers {
    timing: Option<Timing>,
    recorder: Option<Recorder>,
    phases: Vec<(Phase, Duration)>,
    pub counter: Option<DebugCounter>,
    log: Option<ActionLog>,
}

impl Watchers {
    /// Starts what the options ask for.
    ///
    /// # Errors
    /// The message when an option makes no sense.
    pub fn start(options: &Watch, tool: &str, print: PrintOptions) -> Result<Self, String> {
        let counter = options.debug_counter.as_deref().filter(|_| options.log_actions.is_none());
        let counter = counter.map(DebugCounter::parse).transpose();
        let log = options.log_actions.as_ref();
        Ok(Watchers {
            timing: options.timing.then(Timing::start),
            recorder: match options.trace {
                Some(_) => Some(Recorder::start()),
                None => options.scaling.then(Recorder::of_tasks),
            },
            phases: Vec::new(),
            counter: counter.map_err(|error| format!("error: {error}"))?,
            log: log.map(|_| ActionLog::new(tool, &options.log_filter, print)).transpose()?,
        })
    }

    /// Does something that is a phase of the run.
    pub fn phase<T>(
        &mut self,
        name: &'static str,
        after_passes: bool,
        work: impl FnOnce() -> T,
    ) -> T {
        if self.timing.is_none() && self.recorder.is_none() {
            return work();
        }
        let clock = Clock::start();
        let done = work();
        let wall = clock.elapsed();
        let now = self.recorder.as_ref().map_or(wall, Recorder::elapsed);
        self.phases.push((Phase { name, wall, after_passes }, now.saturating_sub(wall)));
        done
    }

    /// Those that want to know of passes, the innermost last.
    pub fn all<'w>(&'w self, printer: Option<&'w IrPrinter<'_>>) -> Vec<&'w dyn Instrumentation> {
        let mut all: Vec<&dyn Instrumentation> = Vec::new();
        all.extend(self.counter.as_ref().map(|it| it as &dyn Instrumentation));
        all.extend(printer.map(|it| it as &dyn Instrumentation));
        all.extend(self.timing.as_ref().map(|it| it as &dyn Instrumentation));
        all.extend(self.recorder.as_ref().map(|it| it as &dyn Instrumentation));
        all.extend(self.log.as_ref().map(|it| it as &dyn Instrumentation));
        all
    }

    /// What there is to say when all is done.
    pub fn report(&self, options: &Watch, threads: usize) -> String {
        let mut text = String::new();
        if let Some(timing) = &self.timing {
            let phases: Vec<Phase> = self.phases.iter().map(|(phase, _)| *phase).collect();
            let (display, format) = (options.timing_display, options.timing_format);
            text += &timing.report(&phases, threads, display, format);
        }
        if let Some(recorder) = self.recorder.as_ref().filter(|_| options.scaling) {
            text += &Scaling::of(recorder, threads).report();
        }
        text
    }

    /// The trace, if there is to be one.
    pub fn trace(&self, options: &Watch) -> Option<String> {
        let recorder = self.recorder.as_ref().filter(|_| options.trace.is_some())?;
        Some(recorder.trace(&self.phases))
    }
}

/// What IR to print around passes; `None` when none is asked for.
pub(super) fn ir_printing<'a>(
    options: &Options,
    print: PrintOptions,
    verify: VerifyOptions<'a>,
    colors: bool,
    threads: usize,
) -> Option<IrPrinter<'a>> {
    let watch = &options.watch;
    let which = |all: bool, names: &[String]| match (all, names) {
        (true, _) => Which::All,
        (false, []) => Which::None,
        (false, names) => Which::Named(names.to_vec()),
    };
    let before = which(watch.print_before_all, &watch.print_before);
    let mut after = which(watch.print_after_all, &watch.print_after);
    if watch.only_failures || watch.differences && after == Which::None {
        after = Which::All;
    }
    if before == Which::None && after == Which::None {
        return None;
    }
    let only_after = match watch {
        Watch { only_failures: true, .. } => OnlyAfter::Failure,
        Watch { differences: true, .. } => OnlyAfter::Difference { colors },
        Watch { only_changes: true, .. } => OnlyAfter::Change,
        _ => OnlyAfter::Anything,
    };
    Some(IrPrinter::new(IrPrinting {
        before,
        after,
        only_after,
        module_scope: watch.module_scope,
        tree: watch.tree.as_ref().map(PathBuf::from),
        options: print,
        verify: (!options.assume_verified).then_some(verify),
        threads,
    }))
}
