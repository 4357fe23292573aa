//! What dialects add to verification.

use super::report::{Check, Report};
use super::site::Site;
use super::symbols::SymbolTables;
use crate::context::{Context, Identifier, NamedAttr, OpInfo, OpName, Traits};

/// The checks of one op name: what its declaration says and what is written by hand.
///
/// Every check may meet any malformed IR: it reports, and never panics.
pub trait OpChecks: Send + Sync {
    /// The invariants of the op itself, in this order: numbers of regions, results, successors
    /// and operands; [`super::traits::structural`]; constraints of attributes, operands, results,
    /// regions and successors; other traits; the op's own hook.
    fn verify(&self, site: &Site<'_>, report: &mut Report<'_>) -> Check;

    /// Invariants that need valid regions, after what is nested in them was verified.
    fn verify_regions(&self, _: &Site<'_>, _: &mut Report<'_>) -> Check {
        Ok(())
    }

    /// The uses of symbols, asked when an enclosing op with a symbol table is verified, and only
    /// of names with [`Traits::SYMBOL_USER`].
    fn verify_symbol_uses(&self, _: &Site<'_>, _: &mut SymbolTables<'_>, _: &mut Report<'_>) -> Check {
        Ok(())
    }
}

/// The checks of one dialect.
pub trait DialectChecks: Send + Sync {
    /// Checks a discardable attribute whose name starts with the dialect's, on an op of any
    /// dialect.
    fn verify_op_attribute(&self, _: &Site<'_>, _: NamedAttr, _: &mut Report<'_>) -> Check {
        Ok(())
    }

    /// Whether ops with the dialect's prefix that it does not declare are fine.
    fn allows_unknown_ops(&self) -> bool {
        false
    }
}

/// How the verifier finds what dialects add.
#[derive(Clone, Copy, Default)]
pub struct Hooks<'a> {
    /// The checks of a registered op.
    pub op: Option<fn(&OpInfo) -> Option<&dyn OpChecks>>,
    /// The checks of dialects, by name.
    pub dialects: &'a [(&'a str, &'a dyn DialectChecks)],
}

/// What the verifier knows of an op name: looked up once, not per op.
#[derive(Clone, Copy)]
pub(super) struct NameFacts<'a> {
    pub checks: Option<&'a dyn OpChecks>,
    /// Whether the name is registered, or may be used without.
    pub known: Known,
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
    names: Vec<NameFacts<'a>>,
}

impl<'a> Tables<'a> {
    pub fn new(cx: &'a Context, hooks: Hooks<'a>, allow_unregistered: bool) -> Self {
        let mut tables = Tables { cx, hooks, allow_unregistered, names: Vec::new() };
        let names = (0..cx.op_name_count()).map(OpName::from_index);
        tables.names = names.map(|name| tables.find(name)).collect();
        tables
    }

    /// What is known of `name`; names that are younger than the table are looked up.
    #[inline]
    pub fn facts(&self, name: OpName) -> NameFacts<'a> {
        match self.names.get(name.dense()) {
            Some(facts) => *facts,
            None => self.find(name),
        }
    }

    fn find(&self, name: OpName) -> NameFacts<'a> {
        let info = self.cx.op_info(name);
        if info.traits().contains(Traits::REGISTERED) {
            let checks = self.hooks.op.and_then(|find| find(info));
            return NameFacts { checks, known: Known::Fine };
        }
        let known = if !self.cx.is_dialect_registered(info.dialect()) {
            if self.allow_unregistered { Known::Fine } else { Known::UnregisteredDialect }
        } else if self.dialect(info.dialect()).is_some_and(|d| d.allows_unknown_ops()) {
            Known::Fine
        } else {
            Known::UnknownOp
        };
        NameFacts { checks: None, known }
    }

    fn dialect(&self, dialect: Identifier) -> Option<&'a dyn DialectChecks> {
        let name = self.cx.bytes(dialect);
        let found = self.hooks.dialects.iter().find(|(known, _)| known.as_bytes() == name);
        found.map(|&(_, checks)| checks)
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
