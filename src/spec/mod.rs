//! What an op is: the run-time description that everything else works from.
//!
//! An [`OpSpec`] says what an op's operands, results, attributes, regions and successors are,
//! what must hold of them, which traits it has and what it does to memory. It is plain data:
//! declarations in Rust (the macros of `irtool-macros`) build it in a `static`, front ends that
//! read dialect definitions at run time build it from owned parts; nothing tells them apart.
//!
//! ```text
//! declaration ──> OpSpec ──> registry ──> context: OpInfo ──> spec::of(cx, name)
//!                                                │
//!                              traits as a bit set, copied into every op
//! ```
//!
//! The checking engine over it is [`check::Checker`].
//!
//! Invariants: a spec never changes once it is registered; its numbers (operand groups, results)
//! are in declaration order.
//! Limits: folds and patterns are not part of it yet.

mod attrs;
mod branch;
mod build;
pub mod check;
pub mod common;
mod declared;
pub mod definition;
mod dialect;
pub mod docs;
mod effects;
pub mod format;
#[cfg(test)]
mod format_tests;
mod infer;
mod interface;
pub mod interfaces;
mod layout;
mod op;
mod op_trait;
mod reach;
pub mod relations;
mod types;
mod value;
mod variables;

pub use attrs::{AttrConstraint, AttrPredicate, Flags, Spelling, Words};
pub use build::{Parts, build};
pub use declared::{Declared, macro_support};
pub use dialect::{Aliases, Dialect};
pub use effects::{
    Effect, EffectFn, EffectInstance, EffectKind, EffectTarget, Effects, Resource, effects_of,
    is_memory_effect_free,
};
pub use interface::OpHandle;
pub use layout::LayoutError;
pub(crate) use layout::i32_array;
pub use op::{
    Arity, AttrSpec, NormalizeFn, OpSpec, Presence, RegionKind, RegionSize, RegionSpec,
    SuccessorOperands, SuccessorSpec, ValueSpec, VerifyFn, name_of, op_error,
};
pub use op_trait::{OpPredicate, OpTrait, PredicateFn, Relation, RelationFn, ValueGroup};
pub use reach::Reach;
pub use types::{TypeConstraint, TypePredicate};
pub use value::{AttrValue, IntoAttr, int_attr};
pub use variables::{
    ConstrainedGroup, ConstrainedRegion, Constraint, ConstraintSet, Kind, Parameterized,
    ParameterizedSymbol, Sort,
};

use crate::context::{Context, OpName};
use std::borrow::Cow;

/// Text that is part of the program or made at run time.
pub type Text = Cow<'static, str>;

/// A list that is part of the program or made at run time.
pub type List<T> = Cow<'static, [T]>;

/// The declaration of an op; `None` for ops that no dialect declares.
#[inline]
pub fn of(cx: &Context, name: OpName) -> Option<&OpSpec> {
    cx.op_info(name).definition()
}

/// A [`List`] of the given items, in constants too.
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => { ::std::borrow::Cow::Borrowed(&[$($item),*]) };
}

/// Declares constraints on types, as `Name = "summary", predicate;` with the predicates of
/// [`TypePredicate`] in scope.
#[macro_export]
macro_rules! type_constraints {
    ($($name:ident = $summary:literal, $predicate:expr;)*) => { $(
        #[doc = $summary]
        #[allow(non_upper_case_globals, reason = "constraints stand where types do")]
        pub static $name: $crate::spec::TypeConstraint = {
            use $crate::spec::TypePredicate::*;
            $crate::spec::TypeConstraint {
                summary: ::std::borrow::Cow::Borrowed($summary),
                predicate: $predicate,
            }
        };
    )* };
}

/// Declares constraints on attributes, as `Name = "summary", predicate;`. Before the semicolon
/// may stand: `, stored as predicate` or `, stored as itself` where a property can hold only such
/// attributes; then `, spelled (symbol)`, `, spelled (["a" = 0, ...])` or `, spelled (bits ["a" = 1,
/// ...])` where formats have words for them. The predicates of [`AttrPredicate`] are in scope;
/// those of [`TypePredicate`] as `T::...`.
#[macro_export]
macro_rules! attr_constraints {
    () => {};
    ($name:ident = $summary:literal, $predicate:expr; $($rest:tt)*) => {
        $crate::attr_constraints!(@one $name, $summary, $predicate, Any, ());
        $crate::attr_constraints!($($rest)*);
    };
    ($name:ident = $summary:literal, $predicate:expr, stored as itself; $($rest:tt)*) => {
        $crate::attr_constraints!(@one $name, $summary, $predicate, $predicate, ());
        $crate::attr_constraints!($($rest)*);
    };
    ($name:ident = $summary:literal, $predicate:expr, stored as itself, spelled $how:tt; $($rest:tt)*) => {
        $crate::attr_constraints!(@one $name, $summary, $predicate, $predicate, $how);
        $crate::attr_constraints!($($rest)*);
    };
    ($name:ident = $summary:literal, $predicate:expr, stored as $storage:expr; $($rest:tt)*) => {
        $crate::attr_constraints!(@one $name, $summary, $predicate, $storage, ());
        $crate::attr_constraints!($($rest)*);
    };
    ($name:ident = $summary:literal, $predicate:expr, stored as $storage:expr, spelled $how:tt; $($rest:tt)*) => {
        $crate::attr_constraints!(@one $name, $summary, $predicate, $storage, $how);
        $crate::attr_constraints!($($rest)*);
    };
    (@one $name:ident, $summary:literal, $predicate:expr, $storage:expr, $how:tt) => {
        #[doc = $summary]
        #[allow(non_upper_case_globals, reason = "constraints stand where types do")]
        pub static $name: $crate::spec::AttrConstraint = {
            #[allow(unused_imports, reason = "not every constraint speaks of types")]
            use $crate::spec::{AttrPredicate::*, TypePredicate as T};
            $crate::spec::AttrConstraint {
                summary: ::std::borrow::Cow::Borrowed($summary),
                predicate: $predicate,
                storage: $storage,
                spelling: $crate::attr_constraints!(@spelling $how),
            }
        };
    };
    (@spelling ()) => { $crate::spec::Spelling::Plain };
    (@spelling (symbol)) => { $crate::spec::Spelling::Symbol };
    (@spelling (optional)) => { $crate::spec::Spelling::OptionalInteger };
    (@spelling (bits [$($case:literal = $value:expr),*])) => {
        $crate::spec::Spelling::Bits($crate::list![$((::std::borrow::Cow::Borrowed($case), $value)),*])
    };
    (@spelling (words $class:literal, $($rest:tt)*)) => {
        $crate::attr_constraints!(@spelling (words "" of $class, $($rest)*))
    };
    (@spelling (words $attr:literal of $class:literal, $($rest:tt)*)) => {
        $crate::attr_constraints!(@spelling (words $attr of $class for "", $($rest)*))
    };
    (@spelling (words $attr:literal of $class:literal for $what:literal, $separator:literal, $bracketed:literal, [$($case:literal = $value:expr),*])) => {
        $crate::spec::Spelling::Words($crate::spec::Words {
            attr: ::std::borrow::Cow::Borrowed($attr),
            class: ::std::borrow::Cow::Borrowed($class),
            what: ::std::borrow::Cow::Borrowed($what),
            separator: ::std::borrow::Cow::Borrowed($separator),
            bracketed: $bracketed,
            cases: $crate::list![$((::std::borrow::Cow::Borrowed($case), $value)),*],
        })
    };
    (@spelling (flags $keyword:literal, $separator:literal, [$($case:literal = $value:expr),*])) => {
        $crate::spec::Spelling::Flags($crate::spec::Flags {
            keyword: ::std::borrow::Cow::Borrowed($keyword),
            separator: ::std::borrow::Cow::Borrowed($separator),
            cases: $crate::list![$((::std::borrow::Cow::Borrowed($case), $value)),*],
        })
    };
    (@spelling ([$($case:literal = $value:expr),*])) => {
        $crate::spec::Spelling::Enum($crate::list![$((::std::borrow::Cow::Borrowed($case), $value)),*])
    };
}
