//! Interfaces of ops and dialects: tables of functions, found by type.
//!
//! An interface is a struct of functions (`spec::interface!` makes one of a trait), an
//! [`Implementation`] one filled in. Each op name has one table of its implementations, made when
//! somebody first asks, from what its definition declares and what the [`Registry`] was told from
//! outside; a lookup is then one probe of a hash table.
//!
//! Invariants: what was told from outside goes before what is declared; the table never changes.

use super::registry::Registry;
use super::{Context, OpInfo, OpName};
use rustc_hash::FxHashMap;
use std::any::{Any, TypeId};
use std::fmt;

/// How an interface is implemented: a table of functions, whose type says which interface.
#[derive(Clone, Copy)]
pub struct Implementation(&'static (dyn Any + Send + Sync));

impl Implementation {
    /// The implementation by this table.
    pub const fn new<T: Any + Send + Sync>(table: &'static T) -> Self {
        Implementation(table)
    }
}

impl fmt::Debug for Implementation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Implementation")
    }
}

/// The implementations for one op name.
#[derive(Debug, Default)]
pub(super) struct Interfaces(FxHashMap<TypeId, Implementation>);

impl Interfaces {
    fn of(info: &OpInfo, registry: &Registry) -> Self {
        let declared = info.definition.iter().flat_map(|definition| definition.implementations());
        let attached = std::str::from_utf8(&info.name).ok().map(|name| registry.attached(name));
        let all = declared.chain(attached.into_iter().flatten().copied());
        Interfaces(
            all.map(|implementation| ((*implementation.0).type_id(), implementation)).collect(),
        )
    }
}

impl Context {
    /// How ops of this name implement the interface with tables of type `T`.
    #[inline]
    pub fn interface<T: Any>(&self, name: OpName) -> Option<&'static T> {
        let info = self.op_info(name);
        let table = info.interfaces.get_or_init(|| Interfaces::of(info, &self.0.registry));
        table.0.get(&TypeId::of::<T>())?.0.downcast_ref()
    }

    /// How the dialect of this name implements the interface with tables of type `T`.
    pub fn dialect_interface<T: Any>(&self, dialect: &str) -> Option<&'static T> {
        let attached = self.0.registry.attached(dialect);
        attached.iter().rev().find_map(|implementation| implementation.0.downcast_ref())
    }
}
