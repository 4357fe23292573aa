//! Interfaces of ops: traits that ops implement, found by op name.
//!
//! [`interface!`](crate::interface) makes three things of a trait:
//!
//! ```text
//! trait LoopLikeOpInterface      implemented for a typed handle: `impl ... for scf::For`
//!   │  TABLE
//! struct LoopLikeTable           its functions, one table an implementation
//!   │  Context::interface, by op name
//! struct LoopLikeOp              any op that implements it: `LoopLikeOp::of(cx, body, op)`
//! ```
//!
//! An op lists what it implements in its declaration (`implements(LoopLikeOpInterface)`); what
//! traits and parts of a declaration say in full already (branches, calls, casts, symbols, types,
//! effects) every such op implements, however it was declared. For ops of somebody else's dialect
//! [`Registry::implement`](crate::context::Registry::implement) takes the table of a handle of
//! one's own.
//!
//! Invariants: asking costs one probe of a hash table, calling one call through a pointer; an op
//! known by its type is called directly.

use super::Declared;
use crate::ir::Op;

/// A handle to an op, of whatever name it takes.
pub trait OpHandle: Copy {
    /// `op` as such a handle; says nothing about whether it is one.
    fn of_op(op: Op) -> Self;

    /// The op.
    fn op(self) -> Op;
}

impl<T: Declared> OpHandle for T {
    #[inline]
    fn of_op(op: Op) -> Self {
        T::wrap(op)
    }
    #[inline]
    fn op(self) -> Op {
        self.handle()
    }
}

/// Makes an interface of a trait: the trait, its table of functions and the handle to any op that
/// implements it, each named.
///
/// Functions take `self` and what else they need and return owned things. Those with a default
/// stand in a second pair of braces, after `provided`.
///
/// ```
/// use irtool::context::{Context, Implementation, Registry, Location};
/// use irtool::ir::{Body, Op};
/// use irtool::spec::OpHandle;
///
/// irtool::interface! {
///     /// Ops that cost something.
///     pub trait CostOpInterface, CostTable, CostOp {
///         /// How much.
///         fn cost(self, body: &Body) -> usize;
///     }
/// }
///
/// #[derive(Clone, Copy)]
/// struct Expensive(Op);
/// impl OpHandle for Expensive {
///     fn of_op(op: Op) -> Self { Expensive(op) }
///     fn op(self) -> Op { self.0 }
/// }
/// impl CostOpInterface for Expensive {
///     fn cost(self, _: &Body) -> usize { 100 }
/// }
///
/// let mut registry = Registry::new();
/// registry.implement("their.op", Implementation::new(Expensive::TABLE));
/// let cx = Context::new(&registry);
/// let body = Body::new(&cx, cx.op_name("their.op"), Location::UNKNOWN, 0);
/// let op = CostOp::of(&cx, &body, body.root()).expect("it costs something");
/// assert_eq!(op.cost(&body), 100);
/// ```
#[macro_export]
macro_rules! interface {
    (
        $(#[$doc:meta])*
        $vis:vis trait $Trait:ident, $Table:ident, $Handle:ident { $(
            $(#[$fn_doc:meta])*
            fn $name:ident($self:ident $(, $arg:ident: $ty:ty)* $(,)?) $(-> $ret:ty)?;
        )* }
        $(provided { $(
            $(#[$given_doc:meta])*
            fn $given:ident($this:ident $(, $given_arg:ident: $given_ty:ty)* $(,)?)
                $(-> $given_ret:ty)? $default:block
        )* })?
    ) => {
        $(#[$doc])*
        $vis trait $Trait: $crate::spec::OpHandle {
            /// The functions, for whoever does not know the op by its type.
            const TABLE: &'static $Table = &$Table {
                $($name: |op, $($arg),*| Self::of_op(op).$name($($arg),*),)*
                $($($given: |op, $($given_arg),*| Self::of_op(op).$given($($given_arg),*),)*)?
            };
            $(
                $(#[$fn_doc])*
                fn $name($self $(, $arg: $ty)*) $(-> $ret)?;
            )*
            $($(
                $(#[$given_doc])*
                #[allow(unused_variables, reason = "a default may need less than it is given")]
                fn $given($this $(, $given_arg: $given_ty)*) $(-> $given_ret)? $default
            )*)?
        }

        #[doc = concat!("The functions of [`", stringify!($Trait), "`].")]
        #[derive(Debug)]
        $vis struct $Table {
            $($name: fn($crate::ir::Op $(, $ty)*) $(-> $ret)?,)*
            $($($given: fn($crate::ir::Op $(, $given_ty)*) $(-> $given_ret)?,)*)?
        }

        #[doc = concat!("Any op with [`", stringify!($Trait), "`].")]
        #[derive(Clone, Copy, Debug)]
        $vis struct $Handle {
            op: $crate::ir::Op,
            table: &'static $Table,
        }

        impl $Handle {
            /// `op` as such a handle, when it implements the interface.
            pub fn of(
                cx: &$crate::context::Context,
                body: &$crate::ir::Body,
                op: $crate::ir::Op,
            ) -> Option<Self> {
                let name = $crate::spec::name_of(body, op);
                cx.interface::<$Table>(name).map(|table| $Handle { op, table })
            }

            /// The op.
            pub fn op(self) -> $crate::ir::Op {
                self.op
            }

            $(
                $(#[$fn_doc])*
                pub fn $name($self $(, $arg: $ty)*) $(-> $ret)? {
                    ($self.table.$name)($self.op $(, $arg)*)
                }
            )*
            $($(
                $(#[$given_doc])*
                pub fn $given($this $(, $given_arg: $given_ty)*) $(-> $given_ret)? {
                    ($this.table.$given)($this.op $(, $given_arg)*)
                }
            )*)?
        }
    };
}
