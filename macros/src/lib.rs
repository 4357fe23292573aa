//! Attribute macros that declare dialects and ops.
//!
//! An op is declared once, as a struct whose fields are its parts; what is derived from it is its
//! `OpSpec`, a `Copy` handle of the struct's name, an accessor and a setter for each part, and a
//! builder. `#[attr(value = Type)]` says which Rust type an attribute has where the name of its
//! constraint does not.
//!
//! ```ignore
//! #[dialect]
//! pub mod ops {
//!     use irtool::spec::common::*;
//!
//!     /// Adds two integers modulo 2^width.
//!     #[op("arith.addi", traits(Commutative, Pure, SameOperandsAndResultType))]
//!     pub struct AddI {
//!         #[operand] lhs: SignlessIntegerLike,
//!         #[operand] rhs: SignlessIntegerLike,
//!         #[attr(name = "overflowFlags", default = "#arith.overflow<none>")]
//!         overflow_flags: OverflowFlags,
//!         #[result] result: SignlessIntegerLike,
//!     }
//! }
//! ```
//!
//! The type of an operand, result or attribute is the name of a constraint: a `static` of type
//! `TypeConstraint` or `AttrConstraint`. `Option<C>` makes it optional, `Variadic<C>` any number,
//! `VariadicOfVariadic<C>` groups of any number.
//!
//! Limits: each field expands to accessors of one line, so that thousands of ops build in
//! seconds; anything longer belongs in the framework.

mod accessors;
mod builder;
mod check;
mod declaration;
mod dialect;
mod expand;
mod field;
mod options;
mod spec;
mod values;

use proc_macro::TokenStream;

/// Declares an op. See the [crate documentation](self) for the form.
///
/// Arguments after the name: `traits(...)`, `interfaces(...)`, `effects(...)` or
/// `effects = function`, `variables = path` to an `irtool::spec::ConstraintSet`, `verify_signature = function` (what looks at attributes and types only),
/// `verify = function`, `verify_regions = function`, `reach(...)` of these two hooks
/// (`definers`, `parent`, `nested`, `body`; nothing: the op alone), `format = "..."` in the
/// language of ODS, `result_names("...")`,
/// `assembly = path` to an `irtool::asm::Assembly`, `implements(...)` of interfaces that are
/// implemented for the struct, those of the framework by name and others by path.
///
/// Traits are those of `irtool::spec::OpTrait`, with their parameters; and, over names of operands
/// and results, `AllTypesMatch(a, b)`, `AllElementTypesMatch(...)`, `AllShapesMatch(...)`,
/// `AllRanksMatch(...)`, `TypesMatch("summary", function, a, b)`; and
/// `Predicate("summary", function)` over the op's types and attributes, and
/// `PredicateInPlace("summary", function)` over whatever is there; and `CastBy(function)` over the
/// types of operand and result.
///
/// Effects are `read`, `write`, `allocate` and `free`, on an operand or result (`read(memref)`)
/// or on everything (`read`), the last argument possibly the name of a resource in quotes;
/// `effects(opaque)` says that the op has effects which the declaration does not know.
#[proc_macro_attribute]
pub fn op(args: TokenStream, item: TokenStream) -> TokenStream {
    let declaration = declaration::parse(args.into(), item.into());
    let tokens = declaration.and_then(|declaration| expand::expand(&declaration));
    tokens.unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Collects the ops declared in a module into a list in it: `OPS`, or the name given as argument.
#[proc_macro_attribute]
pub fn dialect(args: TokenStream, item: TokenStream) -> TokenStream {
    dialect::collect(args.into(), item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
