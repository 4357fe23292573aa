//! Verification: whether IR keeps the rules of its structure, its ops and its dialects.
//!
//! On one op, as in mlir-opt: its discardable attributes, its declared invariants and hook, the
//! shape of its regions; then what is nested; then checks that need valid regions, symbol tables
//! and symbol uses among them. Dominance comes after structure, so that malformed control flow
//! cannot mislead it.
//!
//! Two passes share the checks: `fast` asks on all threads and in the order of memory whether
//! all is well; when it is not, `exact` visits in mlir-opt's order and reports. Diagnostics are
//! thus the same at every thread count, and valid IR pays for neither order nor words.
//!
//! Invariants: reads only (`&Body`); no locks; bad IR is reported, never a panic.
//! Not here: what declarations say of single ops (found through [`Hooks`]), printing (lent as a
//! [`Printer`]).

mod ahead;
mod changed;
mod dominance;
mod exact;
mod fast;
mod hooks;
mod near;
mod report;
mod settled;
mod shuffled;
mod site;
mod structure;
mod symbols;
#[cfg(test)]
mod tests;
mod verdicts;

pub use hooks::{DialectChecks, Hooks, MakeChecker, OpChecker, SymbolUseFn};
pub use report::{Check, Printer, Report};
pub use site::{OpRef, Scope, Site};
pub use symbols::SymbolTables;

use crate::analysis::Dominance;
use crate::context::{Context, Diagnostic};
use crate::ir::Body;
use exact::Exact;
use fast::{Fast, Worker};
use hooks::Tables;

/// How to verify.
#[derive(Clone, Copy)]
pub struct VerifyOptions<'a> {
    /// Accept ops of dialects that are not registered.
    pub allow_unregistered: bool,
    /// Show the op in a note to each error of an op.
    pub notes_show_op: bool,
    /// Visit what is nested too, not only the root and the order of its ops.
    pub recursive: bool,
    /// Look at what was found valid before and has not changed since, too
    /// ([`Body::mark_all_verified`]).
    pub everything: bool,
    /// There are ops in isolated ops that use arguments of blocks that are nowhere, which stand for
    /// values from outside ([`crate::asm::parse_with_strangers`]).
    pub strangers: bool,
    /// Use rayon's current pool for large IR.
    pub parallel: bool,
    /// What dialects add.
    pub hooks: Hooks<'a>,
    /// What messages quote ops and attributes with.
    pub printer: Option<&'a dyn Printer>,
}

impl Default for VerifyOptions<'_> {
    fn default() -> Self {
        VerifyOptions {
            allow_unregistered: false,
            notes_show_op: true,
            recursive: true,
            everything: false,
            strangers: false,
            parallel: true,
            hooks: Hooks::default(),
            printer: None,
        }
    }
}

/// What comes of verification. `Ok` has what checks say of IR that passes all the same, which is
/// hardly ever anything: who is told of something will be told again as long as it holds, and so
/// does not mark the IR as verified.
pub type Verified = Result<Vec<Diagnostic>, Vec<Diagnostic>>;

/// Verifies an op with everything nested in it.
///
/// # Errors
/// What is wrong, in the order in which mlir-opt says it.
pub fn verify(cx: &Context, body: &Body, options: &VerifyOptions<'_>) -> Verified {
    let verifier = Verifier::new(cx, *options);
    verifier.verify(&mut verifier.scratch(), &Scope::top(body))
}

/// Verifies one isolated op in its surroundings, for instance after a pass on it: symbol uses are
/// checked only below symbol tables that are verified too.
///
/// # Errors
/// What is wrong, in the order in which mlir-opt says it.
pub fn verify_body_only(cx: &Context, scope: &Scope<'_>, options: &VerifyOptions<'_>) -> Verified {
    let verifier = Verifier::new(cx, *options);
    verifier.verify(&mut verifier.scratch(), scope)
}

/// A verifier for many bodies of one context: looks up once what is known of each op name.
pub struct Verifier<'a> {
    cx: &'a Context,
    options: VerifyOptions<'a>,
    tables: Tables<'a>,
}

impl<'a> Verifier<'a> {
    /// A verifier of IR in `cx`.
    pub fn new(cx: &'a Context, options: VerifyOptions<'a>) -> Self {
        let tables = Tables::new(cx, &options);
        Verifier { cx, options, tables }
    }

    /// What a worker keeps from body to body.
    pub fn scratch(&self) -> Scratch<'a> {
        Scratch(Worker::new(&self.tables))
    }

    /// Verifies the root of a body with everything nested in it.
    ///
    /// # Errors
    /// What is wrong, in the order in which mlir-opt says it.
    pub fn verify(&self, scratch: &mut Scratch<'a>, scope: &Scope<'_>) -> Verified {
        self.verify_with(scratch, scope, None)
    }

    /// The same for those who know the dominance of the scope's body.
    pub(crate) fn verify_with(
        &self,
        scratch: &mut Scratch<'a>,
        scope: &Scope<'_>,
        dominance: Option<&Dominance>,
    ) -> Verified {
        let Verifier { cx, options, tables } = self;
        let VerifyOptions { everything, parallel, .. } = *options;
        let dominance = dominance.map(|dominance| (scope.body, dominance));
        let fast = Fast { cx, tables, everything, parallel, dominance };
        // What is nested is known to be valid where the body alone is to be looked at.
        let answers = (options.recursive || !everything) && !options.strangers;
        if answers && fast.is_valid(&mut scratch.0, scope) {
            return Ok(Vec::new());
        }
        let report = Report::new(options.printer, options.notes_show_op);
        let checker = &mut scratch.0.checker;
        let mut exact = Exact {
            cx,
            tables,
            checker,
            recursive: options.recursive,
            strangers: options.strangers,
            parallel: options.parallel,
            report,
        };
        match exact.body(scope) {
            Ok(()) => Ok(exact.report.into_diagnostics()),
            Err(_) => Err(exact.report.into_diagnostics()),
        }
    }
}

/// What one worker of a [`Verifier`] keeps from body to body.
pub struct Scratch<'a>(Worker<'a>);
