//! Checks an op against its declaration, in MLIR's order and words.
//!
//! An op that is right is recognised from a plan: the declaration of its name with everything
//! precomputed (fixed counts, constraints that always hold left out, constraints numbered), and
//! from bits that remember which types and attributes have satisfied which constraint. What the
//! plan looks at is in the op's signature, nearly always, so an op whose signature was recognised
//! before is recognised by one lookup. Only an op that the plan does not recognise goes through
//! the checks one by one.
//!
//! ```text
//! op ──> signature ──known──────────────> fine
//!            │ not
//!            v
//!        plan of its name ──recognised──> fine
//!             │ not
//!             v
//!        checks in order ──> the first that fails is reported
//! ```
//!
//! Order: counts (regions, results, successors, operands), structural traits, presence of
//! attributes, their constraints, constraints of operands, of results, predicates, regions,
//! successors, then the other traits in order, then the op's own hook.
//!
//! Invariants: what a plan recognises passes the checks one by one; one op gets one diagnostic.
//! Limits: what concerns dominance, symbols and the order of ops in a block is `verify`'s.

mod attributes;
mod branches;
mod counts;
mod kinds;
mod memo;
mod plan;
mod shapes;
mod trait_checks;
mod types;
mod values;
mod variables;
mod verdict;

use super::op::own_body;
use super::{OpSpec, OpTrait};
use crate::context::{Context, Diagnostic, OpName, SignatureId};
use crate::ir::{Body, Op};
use crate::support::bits::Bits;
use branches::Branches;
use memo::Memo;
use plan::Plan;
use shapes::Shapes;
use variables::Variables;
pub(crate) use variables::check_parameters;
pub use verdict::Verdict;

/// One op under check. A stub is read across its two bodies: operands, results and successors
/// stand in the parent's, the rest in the child's.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub cx: &'a Context,
    pub spec: &'a OpSpec,
    /// The body that the op stands in.
    pub body: &'a Body,
    pub op: Op,
    /// The body that holds attributes and regions.
    pub own: &'a Body,
    pub root: Op,
}

/// What is wrong.
#[derive(Debug)]
pub(crate) enum Complaint {
    /// The words after `'name' op `.
    Op(String),
    /// All the words.
    Bare(String),
    /// `'name' op ` and these words, without a note that shows the op, then, in a diagnostic of its
    /// own, the same with those.
    Twice(String, &'static str),
}

impl From<String> for Complaint {
    fn from(words: String) -> Self {
        Complaint::Op(words)
    }
}

impl From<&str> for Complaint {
    fn from(words: &str) -> Self {
        Complaint::Op(words.to_owned())
    }
}

/// What a check returns.
pub(crate) type Outcome = Result<(), Complaint>;

impl<'a> Subject<'a> {
    fn new(cx: &'a Context, spec: &'a OpSpec, body: &'a Body, op: Op) -> Self {
        let (own, root) = own_body(body, op);
        Subject { cx, spec, body, op, own, root }
    }

    fn report(&self, complaint: Complaint, report: &mut dyn FnMut(Diagnostic)) {
        let on_op = |words: &str| super::op_error(self.cx, self.body, self.op, words);
        match complaint {
            Complaint::Op(words) => report(on_op(&words)),
            Complaint::Bare(words) => report(Diagnostic::error(self.body.location(self.op), words)),
            Complaint::Twice(first, second) => {
                // The op is shown with the second.
                report(on_op(&first).without_op());
                report(on_op(second));
            }
        }
    }
}

/// Checks ops against their declarations. Keeps plans and memories from op to op: make one a
/// thread and use it for everything.
#[derive(Debug)]
pub struct Checker<'c> {
    cx: &'c Context,
    /// By [`OpName::dense`].
    plans: Vec<PlanSlot<'c>>,
    memo: Memo,
    /// Signatures of ops that agreed with their declaration.
    recognised: Bits,
    /// By signature: what is known of ops that have little else to be asked.
    verdicts: Vec<Verdict>,
    branches: Branches,
    /// Those of ops with regions that agreed with their declaration.
    shapes: Shapes,
    words: Vec<u64>,
}

#[derive(Debug)]
enum PlanSlot<'c> {
    Unknown,
    /// No dialect declares the op.
    Undeclared,
    Known(Box<Plan<'c>>),
}

impl<'c> Checker<'c> {
    /// A checker for ops of `cx`.
    pub fn new(cx: &'c Context) -> Self {
        Checker {
            cx,
            plans: Vec::new(),
            memo: Memo::new(),
            recognised: Bits::default(),
            verdicts: Vec::new(),
            branches: Branches::default(),
            shapes: Shapes::default(),
            words: Vec::new(),
        }
    }

    /// Checks what holds of the op before anything nested in it is looked at. For a stub `body`
    /// is the parent's. Reports at most one failure; true when nothing was wrong. Ops that no dialect
    /// declares pass.
    #[inline]
    pub fn check(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        let known = body.known_signature(op).map(SignatureId::dense);
        let data = &body.ops[op];
        let holds =
            data.block.is_some() && known.is_some_and(|n| self.verdict(n).holds(body, data));
        holds || self.check_anew(body, op, report)
    }

    /// What is known of ops of the signature with this number: what [`Checker::check`] has found
    /// out.
    #[inline]
    pub fn verdict(&self, signature: usize) -> Verdict {
        self.verdicts.get(signature).copied().unwrap_or_default()
    }

    fn check_anew(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        let (own, root) = own_body(body, op);
        let name = own.name(root);
        let index = name.dense();
        if index >= self.plans.len() || matches!(self.plans[index], PlanSlot::Unknown) {
            self.make_plan(name);
        }
        let PlanSlot::Known(plan) = &self.plans[index] else { return true };
        let subject = Subject { cx: self.cx, spec: plan.spec, body, op, own, root };
        let signature = body.signature(self.cx, op, &mut self.words).map(SignatureId::dense);
        let known = match signature {
            Some(n) => self.recognised.contains(n),
            None => plan.looks_familiar(&subject, &mut self.shapes, &mut self.memo),
        };
        if !known {
            // What there is to say is said of each op.
            let has_nothing_to_say = |hook| {
                let mut quiet = true;
                run_hook(hook, &subject, &mut |_| quiet = false) && quiet
            };
            if !plan.recognises(&subject, &mut self.memo)
                || !plan.spec.verify_signature.is_none_or(has_nothing_to_say)
            {
                return check_one_by_one(&subject, report);
            }
            match signature {
                Some(n) => self.recognised.insert(n),
                None if plan.has_shapes() => self.shapes.add(),
                None => {}
            }
        }
        if !plan.recognises_place(&subject, signature, &mut self.branches) {
            return check_one_by_one(&subject, report);
        }
        if let Some(n) = signature.filter(|_| plan.is_signature_all()) {
            let successors = body.num_successors(op);
            if !plan.branch || self.branches.pass_nothing(n, successors) {
                if n >= self.verdicts.len() {
                    self.verdicts.resize((n + 1).next_power_of_two(), Verdict::default());
                }
                self.verdicts[n] = Verdict::fine(plan.terminator, successors);
            }
        }
        match plan.spec.verify {
            None => true,
            Some(hook) => run_hook(hook, &subject, report),
        }
    }

    /// Checks what holds of the op once everything nested in it has been found right.
    pub fn check_regions(
        &mut self,
        body: &Body,
        op: Op,
        report: &mut dyn FnMut(Diagnostic),
    ) -> bool {
        let (own, root) = own_body(body, op);
        let name = own.name(root);
        if let Some(PlanSlot::Known(plan)) = self.plans.get(name.dense())
            && !plan.checks_regions
        {
            return true;
        }
        let Some(spec) = super::of(self.cx, name) else { return true };
        let subject = Subject::new(self.cx, spec, body, op);
        for op_trait in spec.traits.iter() {
            if let Err(diagnostic) = trait_checks::check_regions(op_trait, &subject) {
                report(diagnostic);
                return false;
            }
        }
        spec.verify_regions.is_none_or(|hook| run_hook(hook, &subject, report))
    }

    #[cold]
    fn make_plan(&mut self, name: OpName) {
        let index = name.dense();
        if index >= self.plans.len() {
            let len = self.cx.op_name_count().max(index + 1);
            self.plans.resize_with(len, || PlanSlot::Unknown);
        }
        self.plans[index] = match super::of(self.cx, name) {
            None => PlanSlot::Undeclared,
            Some(spec) => PlanSlot::Known(Box::new(Plan::new(self.cx, spec, &mut self.memo))),
        };
    }
}

/// All checks of one op in order, without any memory: what [`Checker::check`] falls back to.
pub fn check_slowly(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
    let (own, root) = own_body(body, op);
    match super::of(cx, own.name(root)) {
        None => true,
        Some(spec) => check_one_by_one(&Subject::new(cx, spec, body, op), report),
    }
}

fn check_one_by_one(subject: &Subject<'_>, report: &mut dyn FnMut(Diagnostic)) -> bool {
    if let Some(set) = &subject.spec.variables {
        let mut fine = true;
        Variables::new(subject.cx, set).check(subject, &mut |diagnostic| {
            fine = false;
            report(diagnostic);
        });
        if !fine {
            return false;
        }
    } else if let Err(complaint) = structure(subject) {
        subject.report(complaint, report);
        return false;
    }
    let OpSpec { verify_signature, verify, .. } = subject.spec;
    [verify_signature, verify]
        .iter()
        .all(|hook| hook.is_none_or(|hook| run_hook(hook, subject, report)))
}

fn structure(subject: &Subject<'_>) -> Outcome {
    counts::regions(subject)?;
    counts::results(subject)?;
    counts::successors(subject)?;
    counts::operands(subject)?;
    let (structural, other): (Vec<&OpTrait>, Vec<&OpTrait>) =
        subject.spec.traits.iter().partition(|t| t.is_structural());
    for op_trait in structural {
        trait_checks::check(op_trait, subject)?;
    }
    attributes::presence(subject)?;
    attributes::constraints(subject)?;
    values::operands(subject)?;
    values::results(subject)?;
    for op_trait in &other {
        if let OpTrait::Predicate(summary, predicate) = op_trait {
            types::predicate(subject, summary, predicate)?;
        }
    }
    values::regions(subject)?;
    for op_trait in other {
        trait_checks::check(op_trait, subject)?;
    }
    Ok(())
}

fn run_hook(
    hook: super::VerifyFn,
    subject: &Subject<'_>,
    report: &mut dyn FnMut(Diagnostic),
) -> bool {
    let mut fine = true;
    hook(subject.cx, subject.body, subject.op, &mut |diagnostic| {
        fine = fine && !diagnostic.is_failure();
        report(diagnostic);
    });
    fine
}
