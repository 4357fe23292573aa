//! Affine expressions, affine maps and integer sets.
//!
//! Loop bounds, subscripts and memory layouts are affine functions of dimensions and symbols, with
//! floor division, ceiling division and remainder added. They are compared, hashed and printed far
//! more often than they are built, so each one is an immutable value, brought to a normal form
//! when it is built:
//!
//! ```
//! use irtool::support::affine::{AffineExpr, parse_affine_map};
//!
//! let d0 = AffineExpr::dim(0);
//! let e = (d0.clone() * 4 + 8).floor_div(4);
//! assert_eq!(e, d0 + 2);
//!
//! let text = b"(i, j)[n] -> (i - 1, j + j * 2, n + i)>";
//! let (map, end) = parse_affine_map(text, 0).unwrap();
//! assert_eq!(map.to_string(), "affine_map<(d0, d1)[s0] -> (d0 - 1, d1 * 3, d0 + s0)>");
//! assert_eq!(text[end], b'>');
//! ```
//!
//! Invariants:
//! - every operator and every parser goes through the same constructors (`simplify`), so the
//!   normal form is the one that `mlir-opt` prints, and equal expressions have equal text;
//! - `Eq`, `Hash`, `Drop`, substitution and printing use explicit stacks: no expression, however
//!   deep, overflows the thread's stack;
//! - what is parsed is at most [`MAX_DEPTH`] levels deep, so that code elsewhere may recurse over it.
//!
//! The normal form is local: it is not a decision procedure, and `d0 + d1 - d0` stays as written.
//! Sums that nest differently differ, although they may print alike.
//!
//! Limits: arithmetic is on `i64`. A constant sum, product or quotient that overflows stays
//! unfolded where two constants meet, and wraps where constants of a longer chain are merged.
//!
//! Not here: attributes that hold maps and sets, flattening into constraint systems.

mod cursor;
mod expr;
mod lex;
mod map;
mod parse;
mod parse_expr;
mod print;
mod replace;
mod set;
mod simplify;

pub use expr::{AffineExpr, AffineExprKind, AffineOp, PostOrder};
pub use map::AffineMap;
pub use parse::{
    AffineError, MAX_DEPTH, Parsed, SsaDelimiter, SsaOperand, parse_affine_expr_of_ssa_ids,
    parse_affine_expr_over, parse_affine_map, parse_affine_map_of_ssa_ids, parse_affine_map_or_set,
    parse_integer_set,
};
pub use set::IntegerSet;

#[cfg(test)]
mod tests;
