//! What a pass is told and what it may say.

use super::analyses::{Analyses, Analysis, ParentAnalyses};
use super::info::PassInfo;
use super::instrument::Note;
use super::manager::RunOptions;
use super::messages::Messages;
use super::run::Around;
use super::symbols::OuterSymbols;
use crate::context::{Context, Diagnostic, Location, Severity};
use crate::ir::{Body, Op};
use crate::sync::Arc;
use crate::verify::{OpRef, Printer};
use smallvec::SmallVec;

/// The surroundings of a pass while it runs on one op.
pub struct PassContext<'a> {
    pub(super) context: &'a Context,
    pub(super) info: PassInfo,
    pub(super) messages: &'a mut Messages,
    pub(super) counters: &'a mut [u64],
    pub(super) analyses: &'a mut Analyses,
    pub(super) visit: u64,
    pub(super) outer_symbols: Option<&'a OuterSymbols>,
    pub(super) parent_analyses: Option<&'a ParentAnalyses<'a>>,
    pub(super) threads: usize,
    pub(super) top_level: bool,
    /// Position of the pass in the pipeline.
    pub(super) number: usize,
    pub(super) options: &'a RunOptions<'a>,
    pub(super) around: Around<'a>,
    pub(super) show: Show<'a>,
    /// Whether the pass says that it has changed nothing.
    pub(super) preserved: bool,
}

/// How errors show the op that they are about.
#[derive(Clone, Copy, Default)]
pub(super) struct Show<'a> {
    pub printer: Option<&'a dyn Printer>,
    pub in_notes: bool,
}

impl<'a> PassContext<'a> {
    /// The context of the IR.
    pub fn context(&self) -> &'a Context {
        self.context
    }

    /// What the pass says of itself.
    pub fn info(&self) -> &PassInfo {
        &self.info
    }

    /// How many threads the run may use: above 1, a pass on a large body may share its work
    /// ([`PassContext::par_for_each`]).
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// The symbols around the op, as they were before the passes of its level ran; `None` at the
    /// top, and for a pass that does not say that it reads them.
    pub fn outer_symbols(&self) -> Option<&'a OuterSymbols> {
        self.outer_symbols
    }

    /// Whether the op is the one that the whole run is on: nothing encloses it.
    pub fn is_top_level(&self) -> bool {
        self.top_level
    }

    /// Adds to the statistic with this number.
    ///
    /// # Panics
    /// When the pass declares no such statistic.
    #[inline]
    pub fn count(&mut self, statistic: usize, amount: u64) {
        self.counters[statistic] += amount;
    }

    /// Says that the pass has changed nothing in this run, so that nothing needs to be verified after
    /// it, not even what never was.
    ///
    /// [`super::RunOptions::expensive_checks`] find out whether it is true.
    pub fn mark_all_preserved(&mut self) {
        self.preserved = true;
    }

    /// An analysis of the body that the pass runs on, computed if what is at hand does not hold.
    pub fn analysis<A: Analysis>(&mut self, body: &Body) -> Arc<A> {
        let hooks = self.options.instrumentations;
        if hooks.is_empty() || self.analyses.known::<A>(body, self.visit).is_some() {
            return self.analyses.get(self.context, body, self.visit);
        }
        let (name, pass) = (A::NAME, self.number);
        let mut notes: SmallVec<[Note; 4]> = hooks.iter().map(|_| None).collect();
        for (hook, note) in hooks.iter().zip(&mut notes) {
            hook.before_analysis(name, pass, note);
        }
        let analysis = self.analyses.get(self.context, body, self.visit);
        for (hook, note) in hooks.iter().zip(&mut notes).rev() {
            hook.after_analysis(name, pass, note);
        }
        analysis
    }

    /// An analysis of the child body of `op`, which stands in `body`, the one that the pass runs
    /// on; computed if what is at hand does not hold. `None` if `op` has no body of its own.
    pub fn child_analysis<A: Analysis>(&mut self, body: &Body, op: Op) -> Option<Arc<A>> {
        self.analyses.child(self.context, body, op, self.visit)
    }

    /// An analysis of the nearest op around that had one at hand, and holding, when the nested
    /// pipeline began. Never computed here: the ops around belong to others. A pass on the op
    /// around that asks for it, in front of the nested pipeline, makes it be there.
    pub fn parent_analysis<A: Analysis>(&self) -> Option<Arc<A>> {
        self.parent_analyses?.find()
    }

    /// Reports an error at a location.
    pub fn error(&mut self, location: Location, message: impl Into<String>) {
        self.report(Diagnostic::error(location, message));
    }

    /// Reports an error of an op, in the words of `'name' op message`, with the op in a note.
    pub fn op_error(&mut self, body: &Body, op: Op, message: impl std::fmt::Display) {
        let error = self.show.op_error(self.context, body, op, message);
        self.report(error);
    }

    /// Adds the note that shows an op to a diagnostic about it, where such notes are wanted.
    pub fn with_op_note(&self, diagnostic: Diagnostic, body: &Body, op: Op) -> Diagnostic {
        self.show.with_op_note(diagnostic, body, op)
    }

    /// Reports a warning at a location.
    pub fn warning(&mut self, location: Location, message: impl Into<String>) {
        self.report(Diagnostic::new(Severity::Warning, location, message));
    }

    /// Reports a remark at a location.
    pub fn remark(&mut self, location: Location, message: impl Into<String>) {
        self.report(Diagnostic::new(Severity::Remark, location, message));
    }

    /// Reports a diagnostic.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.messages.diagnostic(diagnostic);
    }

    /// Says something on standard error, line breaks included.
    pub fn print(&mut self, text: impl Into<String>) {
        self.messages.text(text);
    }
}

impl Show<'_> {
    /// An error of an op, in the words of `'name' op message`.
    pub fn op_error(
        self,
        cx: &Context,
        body: &Body,
        op: Op,
        message: impl std::fmt::Display,
    ) -> Diagnostic {
        let at = OpRef { body, op };
        let location = at.location();
        let name = cx.op_info(at.name()).name();
        let error = Diagnostic::error(location, format!("'{name}' op {message}"));
        self.with_op_note(error, body, op)
    }

    /// Adds the note that shows an op.
    pub fn with_op_note(self, diagnostic: Diagnostic, body: &Body, op: Op) -> Diagnostic {
        match self.printer.filter(|_| self.in_notes) {
            Some(printer) => {
                let at = OpRef { body, op }.inner();
                let text = printer.op(at);
                let gap = if text.contains('\n') { "\n" } else { "" };
                diagnostic.with_note(at.location(), format!("see current operation: {gap}{text}"))
            }
            None => diagnostic,
        }
    }
}
