//! Hooks around passes: for printing IR, timing, tracing, logging, and whatever an embedder wants.
//!
//! ```text
//! before_pass(site)     all instrumentations, in their order
//! decide(site)          whether the pass runs; the first who says no is obeyed
//! (the pass, and the verification of what it changed)
//! after_pass(site)      all instrumentations, in reverse order
//! ```
//!
//! Hooks are called on the thread that the pass runs on. What they say is merged in the order of
//! the ops, so it is the same at every number of threads. What a hook wants to find again after
//! the pass it leaves as a note.
//!
//! Invariants: a run without instrumentations reads no clock and allocates nothing for them;
//! `after_pass` follows every `before_pass` that did not fail, on the same thread.
//! Limits: order is by op, not by time; hooks that need the order of one thread ask for it
//! ([`super::RunOptions::threads`]).

mod actions;
mod around;
mod bisect;
mod clock;
mod counter;
mod diff;
mod print_ir;
mod record;
mod scaling;
mod scope;
mod timing;
mod timing_report;
mod trace;
mod tree;

pub use actions::ActionLog;
pub use bisect::{Application, Limit};
pub use clock::Clock;
pub use counter::{CounterError, DebugCounter};
pub use print_ir::{IrPrinter, IrPrinting, OnlyAfter, Which};
pub use record::Recorder;
pub use scaling::Scaling;
pub use timing::Timing;
pub use timing_report::{Phase, TimingDisplay, TimingFormat};

use super::info::PassInfo;
use super::messages::Messages;
use super::outline::Outline;
use crate::context::{Context, Failed, OpName};
use crate::ir::{Body, Op};
use smallvec::SmallVec;
use std::any::Any;

/// The op around another one, and what is around that.
#[derive(Clone, Copy)]
pub struct Enclosing<'a> {
    /// The body that the other op's stub is in. While children are at work they are missing in it.
    pub body: &'a Body,
    /// The stub of the other op.
    pub stub: Op,
    /// The place of the other op among the children of the body.
    pub(crate) place: usize,
    /// What is around the root of `body`.
    pub outer: Option<&'a Enclosing<'a>>,
}

/// A pass about to run, or just run, on an op.
#[derive(Clone, Copy)]
pub struct PassSite<'a> {
    /// The context of the IR.
    pub context: &'a Context,
    /// The pass.
    pub pass: &'a PassInfo,
    /// The values of its options as they stand in a pipeline, braces included.
    pub options: &'a str,
    /// Position of the pass in the pipeline, counted in order of the text.
    pub number: usize,
    /// The op, as the root of its body.
    pub body: &'a Body,
    /// What is around the op.
    pub around: Option<&'a Enclosing<'a>>,
}

/// Pipelines about to run, or just run, on what is nested in an op.
#[derive(Clone, Copy)]
pub struct NestedSite<'a> {
    /// The context of the IR.
    pub context: &'a Context,
    /// Position of the nested pipelines among all such groups, in order of the text.
    pub number: usize,
    /// The op around, as the root of its body.
    pub body: &'a Body,
    /// What is around that op.
    pub around: Option<&'a Enclosing<'a>>,
}

/// A nested pipeline about to run, or just run, on an op.
#[derive(Clone, Copy)]
pub struct PipelineSite<'a> {
    /// The context of the IR.
    pub context: &'a Context,
    /// Position of the pipeline among all nested ones, in order of the text.
    pub number: usize,
    /// The op, as the root of its body.
    pub body: &'a Body,
    /// What is around the op.
    pub around: Option<&'a Enclosing<'a>>,
}

/// Whether something is to run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proceed {
    /// It runs.
    Run,
    /// It is left out, as if it had found nothing to do.
    Skip,
}

/// What came of a pass on an op.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Whether it failed, or left IR behind that is wrong.
    pub failed: bool,
    /// Whether it panicked: the body may be anything then, and is not to be printed.
    pub panicked: bool,
    /// Whether the op or anything nested in it may be different now.
    pub changed: bool,
    /// Whether it was left out, since the op has not changed since it last ran there.
    pub skipped: bool,
}

/// What a hook may say, and what it leaves for the hook after the pass.
pub struct Hook<'a> {
    /// What is said, in the order of the ops.
    pub messages: &'a mut Messages,
    /// What `before_…` leaves for `after_…`.
    pub note: &'a mut Note,
}

/// Something left between two hooks.
pub type Note = Option<Box<dyn Any + Send>>;

/// The notes of all instrumentations.
type Notes = SmallVec<[Note; 4]>;

/// Something that wants to know what passes do, and may stop them.
#[expect(unused_variables, reason = "the names say what there is to look at")]
pub trait Instrumentation: Sync {
    /// A run begins; `outline` says what the numbers of sites stand for.
    fn begin(&self, outline: &Outline) {}

    /// A pass is about to run.
    ///
    /// # Errors
    /// To fail the pipeline here.
    fn before_pass(&self, site: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        Ok(())
    }

    /// Whether the pass runs.
    fn decide(&self, site: &PassSite<'_>) -> Proceed {
        Proceed::Run
    }

    /// A pass has run, and what it changed was verified.
    ///
    /// # Errors
    /// To fail the pipeline here.
    fn after_pass(
        &self,
        site: &PassSite<'_>,
        outcome: Outcome,
        hook: Hook<'_>,
    ) -> Result<(), Failed> {
        Ok(())
    }

    /// Pipelines are about to run on what is nested in an op.
    ///
    /// # Errors
    /// To fail the pipeline here.
    fn before_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        Ok(())
    }

    /// Whether they run.
    fn decide_nested(&self, site: &NestedSite<'_>) -> Proceed {
        Proceed::Run
    }

    /// Pipelines have run on what is nested in an op.
    fn after_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) {}

    /// A nested pipeline is about to run on an op.
    fn before_pipeline(&self, site: &PipelineSite<'_>, hook: Hook<'_>) {}

    /// A nested pipeline has run on an op.
    fn after_pipeline(&self, site: &PipelineSite<'_>, hook: Hook<'_>) {}

    /// An analysis is about to be computed for the pass with this number.
    fn before_analysis(&self, name: &'static str, pass: usize, note: &mut Note) {}

    /// An analysis was computed.
    fn after_analysis(&self, name: &'static str, pass: usize, note: &mut Note) {}

    /// The run is over: all that was said, in order, for a last edit.
    ///
    /// # Errors
    /// To fail the run.
    fn finish(&self, cx: &Context, messages: &mut Messages) -> Result<(), Failed> {
        Ok(())
    }
}

impl PassSite<'_> {
    /// The name of the op.
    pub fn op_name(&self) -> OpName {
        self.body.name(self.body.root())
    }
}

/// The name of the symbol that the root of a body defines.
pub(crate) fn symbol_of(cx: &Context, body: &Body) -> Option<String> {
    let name = cx.find_identifier("sym_name")?;
    let value = cx.string_value(body.attr(body.root(), name)?)?;
    Some(cx.str(value).into_owned())
}

/// `'func.func' operation: @f`, in mlir-opt's words.
pub(crate) fn operation_text(cx: &Context, body: &Body) -> String {
    operation_words(cx, body.name(body.root()), symbol_of(cx, body).as_deref())
}

/// The same of an op of this name, which defines this symbol.
fn operation_words(cx: &Context, name: OpName, symbol: Option<&str>) -> String {
    let name = cx.op_info(name).name();
    match symbol {
        Some(symbol) => format!("'{name}' operation: @{symbol}"),
        None => format!("'{name}' operation"),
    }
}

/// The places that lead from the top to an op, innermost first.
pub(crate) type Path = SmallVec<[u32; 4]>;

/// Where an op is.
pub(crate) fn path_of(around: Option<&Enclosing<'_>>) -> Path {
    std::iter::successors(around, |at| at.outer).map(|at| at.place as u32).collect()
}
