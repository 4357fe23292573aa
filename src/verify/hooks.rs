//! What dialects add to verification.

use super::VerifyOptions;
use super::report::{Check, Report};
use super::site::Site;
use super::symbols::SymbolTables;
use super::verdicts::Told;
use crate::context::{Context, Diagnostic, Identifier, NamedAttr, OpName, Traits};
use crate::ir::{Body, Op};
use crate::spec::check::{Checker, Verdict};

/// Checks ops against their declarations: what is declared, traits, and the op's own hook. Made
/// once a worker, so that it can keep memories from op to op.
///
/// An op is given where it stands: for the root of a body, when the enclosing body is known, the
/// stub in that. Every check may meet any malformed IR: it reports, and never panics.
pub trait OpChecker: Send {
    /// What holds of the op before anything nested in it is looked at. False when it reported a
    /// failure ([`Diagnostic::is_failure`]).
    fn check(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool;

    /// What holds of the op once everything nested in it has been found right. False when it
    /// reported a failure.
    fn check_regions(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool;

    /// What is known of ops of the signature with this number, once one was checked.
    fn verdict(&self, _: usize) -> Verdict {
        Verdict::default()
    }
}

impl OpChecker for Checker<'_> {
    #[inline]
    fn check(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        Checker::check(self, body, op, report)
    }

    fn check_regions(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        Checker::check_regions(self, body, op, report)
    }

    fn verdict(&self, signature: usize) -> Verdict {
        Checker::verdict(self, signature)
    }
}

/// Checks that an op uses symbols well. Asked when an enclosing op with a symbol table is
/// verified, and possibly earlier to know whether all is well: what the symbols name may be
/// malformed.
///
/// Looks at nothing but the op's name, attributes and types, and at what symbols name where it
/// stands: ops that are alike in that are asked about once.
pub type SymbolUseFn = for<'a> fn(&Site<'a>, &mut SymbolTables<'a>, &mut Report<'_>) -> Check;

/// The checks of one dialect that are not about a declaration.
pub trait DialectChecks: Sync {
    /// Checks a discardable attribute whose name starts with the dialect's, on an op of any
    /// dialect.
    fn verify_op_attribute(&self, _: &Site<'_>, _: NamedAttr, _: &mut Report<'_>) -> Check {
        Ok(())
    }

    /// Full names of the dialect's ops that use symbols, each with its check. (The names need
    /// [`Traits::SYMBOL_USER`], too.)
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[]
    }

    /// Those of [`DialectChecks::symbol_users`] that look their symbols up when they are verified
    /// themselves, before anybody asks whether the names of the table are unique.
    fn looks_up_itself(&self) -> &[&'static str] {
        &[]
    }

    /// Whether ops with the dialect's prefix that it does not declare are fine.
    fn allows_unknown_ops(&self) -> bool {
        false
    }
}

/// Makes a checker of ops.
pub type MakeChecker = for<'c> fn(&'c Context) -> Box<dyn OpChecker + 'c>;

/// How the verifier finds what lies above it.
#[derive(Clone, Copy)]
pub struct Hooks<'a> {
    /// Makes a checker of registered ops; [`Checker`] unless set otherwise.
    pub checker: Option<MakeChecker>,
    /// The checks of dialects, by name.
    pub dialects: &'a [(&'a str, &'a dyn DialectChecks)],
}

impl Default for Hooks<'_> {
    fn default() -> Self {
        Hooks { checker: Some(|cx| Box::new(Checker::new(cx))), dialects: &[] }
    }
}

/// What the verifier knows of an op name: looked up once, not per op.
#[derive(Clone, Copy)]
pub(super) struct NameFacts {
    /// Whether the name is registered, or may be used without.
    pub known: Known,
    /// The check of symbol uses.
    pub symbol_use: Option<SymbolUseFn>,
    /// Whether that check is part of the op's own.
    pub looks_up_itself: bool,
}

/// Whether an op name may be used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// It may.
    Fine,
    /// Its dialect is not registered, and such ones are not allowed.
    UnregisteredDialect,
    /// Its dialect is registered and does not declare it.
    UnknownOp,
}

/// The facts of all op names, and the dialects that look at attributes.
pub(super) struct Tables<'a> {
    cx: &'a Context,
    hooks: Hooks<'a>,
    allow_unregistered: bool,
    names: Vec<NameFacts>,
    /// What workers have told each other; nothing where there is one.
    pub told: Told,
}

impl<'a> Tables<'a> {
    pub fn new(cx: &'a Context, options: &VerifyOptions<'a>) -> Self {
        let VerifyOptions { hooks, allow_unregistered, parallel, .. } = *options;
        let told = Told::new(if parallel { cx.signature_count() } else { 0 });
        let mut tables = Tables { cx, hooks, allow_unregistered, names: Vec::new(), told };
        let names = (0..cx.op_name_count()).map(OpName::from_index);
        tables.names = names.map(|name| tables.find(name)).collect();
        tables
    }

    /// What is known of `name`; names that are younger than the table are looked up.
    #[inline]
    pub fn facts(&self, name: OpName) -> NameFacts {
        match self.names.get(name.dense()) {
            Some(facts) => *facts,
            None => self.find(name),
        }
    }

    fn find(&self, name: OpName) -> NameFacts {
        let info = self.cx.op_info(name);
        if info.traits().contains(Traits::REGISTERED) {
            return self.registered(self.dialect(info.dialect()), info.name_bytes());
        }
        let known = if !self.cx.is_dialect_registered(info.dialect()) || info.is_bare() {
            if self.allow_unregistered { Known::Fine } else { Known::UnregisteredDialect }
        } else if self.dialect(info.dialect()).is_some_and(|d| d.allows_unknown_ops()) {
            Known::Fine
        } else {
            Known::UnknownOp
        };
        NameFacts { known, symbol_use: None, looks_up_itself: false }
    }

    fn registered(&self, dialect: Option<&dyn DialectChecks>, name: &[u8]) -> NameFacts {
        let users = dialect.map_or(&[][..], |d| d.symbol_users());
        let user = users.iter().find(|(user, _)| user.as_bytes() == name);
        let themselves = dialect.map_or(&[][..], |d| d.looks_up_itself());
        NameFacts {
            known: Known::Fine,
            symbol_use: user.map(|&(_, check)| check),
            looks_up_itself: themselves.iter().any(|user| user.as_bytes() == name),
        }
    }

    fn dialect(&self, dialect: Identifier) -> Option<&'a dyn DialectChecks> {
        let name = self.cx.bytes(dialect);
        let found = self.hooks.dialects.iter().find(|(known, _)| known.as_bytes() == name);
        found.map(|&(_, checks)| checks)
    }

    /// A checker of registered ops.
    pub fn checker(&self) -> Option<Box<dyn OpChecker + 'a>> {
        self.hooks.checker.map(|make| make(self.cx))
    }

    /// Whether no dialect looks at attributes.
    #[inline]
    pub fn no_dialect_checks(&self) -> bool {
        self.hooks.dialects.is_empty()
    }

    /// The dialect that an attribute's name starts with, when it looks at attributes.
    pub fn dialect_of(&self, attr: NamedAttr) -> Option<&'a dyn DialectChecks> {
        let name = self.cx.bytes(attr.name);
        let prefix = &name[..memchr::memchr(b'.', name)?];
        let found = self.hooks.dialects.iter().find(|(known, _)| known.as_bytes() == prefix);
        found.map(|&(_, checks)| checks)
    }
}
