//! What checks report to.

use super::site::{OpRef, Site};
use crate::context::{Attribute, Diagnostic, Failed, Location, Severity};
use crate::ir::Walk;

/// The answer of a check; what is wrong is in the [`Report`].
pub type Check = Result<(), Failed>;

/// Prints what messages quote. Printing lives above the verifier, so whoever calls it lends this.
pub trait Printer: Sync {
    /// The op, given as its own body sees it unless it has operands or results, for `see current
    /// operation:` notes: in the generic form, values numbered from its body's root, no aliases,
    /// large elements left out.
    fn op(&self, op: OpRef<'_>) -> String;
    /// An attribute.
    fn attr(&self, attr: Attribute) -> String;
}

/// Collects the diagnostics of checks.
#[derive(Default)]
pub struct Report<'a> {
    /// Whether only the fact of failure counts: nothing is rendered then.
    silent: bool,
    /// Whether anything was said, also where it was not rendered.
    pub(super) heard: bool,
    printer: Option<&'a dyn Printer>,
    notes_show_op: bool,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    /// A report that renders. With `notes_show_op`, errors of ops show the op in a note.
    pub fn new(printer: Option<&'a dyn Printer>, notes_show_op: bool) -> Self {
        Report { printer, notes_show_op, ..Report::default() }
    }

    /// A report that only counts, for a first pass that asks whether all is well.
    pub(super) fn silent() -> Self {
        Report { silent: true, ..Self::default() }
    }

    /// What was reported.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Reports an error of an op, in the words of `'name' op message`.
    pub fn op_error(&mut self, site: &Site<'_>, message: impl std::fmt::Display) -> Check {
        if self.silent {
            return Err(Failed);
        }
        self.error(site, format!("'{}' op {message}", site.name()))
    }

    /// Reports an error of an op.
    pub fn error(&mut self, site: &Site<'_>, message: impl std::fmt::Display) -> Check {
        self.error_with_notes(site, message, || [])
    }

    /// Reports an error of an op with notes, which come after the one that shows the op.
    pub fn error_with_notes<N>(
        &mut self,
        site: &Site<'_>,
        message: impl std::fmt::Display,
        notes: impl FnOnce() -> N,
    ) -> Check
    where
        N: IntoIterator<Item = (Location, String)>,
    {
        if self.silent {
            return Err(Failed);
        }
        let mut error = Diagnostic::error(site.location(), message.to_string());
        if self.notes_show_op
            && let Some(text) = self.printed(site)
        {
            error = error.with_note(site.location(), format!("see current operation: {text}"));
        }
        for (location, text) in notes() {
            error = error.with_note(location, text);
        }
        self.push(error)
    }

    /// Reports an error that somebody else worded for an op, or for one in its regions, with the
    /// note that shows that op ahead of its own.
    pub fn add_worded(&mut self, site: &Site<'_>, error: Diagnostic) -> Check {
        self.worded(site, error);
        Err(Failed)
    }

    /// Records what somebody else worded for an op, or for one in its regions: the note that shows
    /// that op comes first. Whoever records what is no failure goes on with `Ok`.
    pub fn worded(&mut self, site: &Site<'_>, mut diagnostic: Diagnostic) {
        self.heard = true;
        if self.silent {
            return;
        }
        if self.notes_show_op
            && diagnostic.severity > Severity::Note
            && !diagnostic.hides_op
            && let Some(text) = self.printed_at(site, diagnostic.location)
        {
            let text = format!("see current operation: {text}");
            diagnostic.notes.insert(0, Diagnostic::note(diagnostic.location, text));
        }
        self.diagnostics.push(diagnostic);
    }

    /// The op that an error at this place is about: the one under check, or one of those in its
    /// regions. What is said of another place is about no op.
    fn printed_at(&self, site: &Site<'_>, location: Location) -> Option<String> {
        if location == site.location() {
            return self.printed(site);
        }
        let OpRef { body, op } = site.inner();
        let mut there = None;
        body.walk_tree(op, |body, op| {
            if (OpRef { body, op }).inner().location() != location {
                return Walk::Advance;
            }
            there = Some(OpRef { body, op });
            Walk::Interrupt
        });
        self.printed_op(there?)
    }

    /// Reports an error at a location, without a note that shows an op.
    pub fn error_at(&mut self, location: Location, message: impl Into<String>) -> Check {
        self.push(Diagnostic::error(location, message))
    }

    /// Reports an error that is worded in full.
    pub fn add(&mut self, error: Diagnostic) -> Check {
        self.push(error)
    }

    /// The op as messages show it: on lines of its own when it needs more than one.
    pub fn printed(&self, site: &Site<'_>) -> Option<String> {
        self.printed_op(site.outer())
    }

    fn printed_op(&self, outer: OpRef<'_>) -> Option<String> {
        // Operands and results are where the op stands; most ops with a body have none.
        let alone = outer.body.num_operands(outer.op) + outer.body.num_results(outer.op) == 0;
        let text = self.printer?.op(if alone { outer.inner() } else { outer });
        Some(if text.contains('\n') { format!("\n{text}") } else { text })
    }

    /// An attribute as messages show it; nothing where nobody lent a printer.
    pub fn printed_attr(&self, attr: Attribute) -> String {
        self.printer.map(|printer| printer.attr(attr)).unwrap_or_default()
    }

    fn push(&mut self, error: Diagnostic) -> Check {
        if !self.silent {
            self.diagnostics.push(error);
        }
        Err(Failed)
    }
}
