//! Substitution and evaluation.
//!
//! A substitution rebuilds the expression bottom up through the simplifying operators. Shared nodes
//! are rebuilt once, so composing maps again and again stays linear in the number of nodes.

use rustc_hash::FxHashMap;

use super::expr::{AffineExpr, AffineExprKind, AffineOp};
use super::map::AffineMap;

impl AffineExpr {
    /// Replaces each dimension and symbol that has a replacement, and simplifies.
    ///
    /// A dimension or symbol past the end of its list stays.
    pub fn replace_dims_and_symbols(
        &self,
        dims: &[AffineExpr],
        symbols: &[AffineExpr],
    ) -> AffineExpr {
        self.map_leaves(&mut |symbol, position| {
            let list = if symbol { symbols } else { dims };
            list.get(position as usize).cloned()
        })
    }

    /// Replaces each dimension that has a replacement, and simplifies.
    pub fn replace_dims(&self, dims: &[AffineExpr]) -> AffineExpr {
        self.replace_dims_and_symbols(dims, &[])
    }

    /// Replaces each symbol that has a replacement, and simplifies.
    pub fn replace_symbols(&self, symbols: &[AffineExpr]) -> AffineExpr {
        self.replace_dims_and_symbols(&[], symbols)
    }

    /// Adds `shift` to the numbers of the dimensions from `offset` on.
    pub fn shift_dims(&self, shift: u32, offset: u32) -> AffineExpr {
        self.map_leaves(&mut |symbol, position| {
            (!symbol && position >= offset).then(|| AffineExpr::dim(position + shift))
        })
    }

    /// Adds `shift` to the numbers of the symbols from `offset` on.
    pub fn shift_symbols(&self, shift: u32, offset: u32) -> AffineExpr {
        self.map_leaves(&mut |symbol, position| {
            (symbol && position >= offset).then(|| AffineExpr::symbol(position + shift))
        })
    }

    /// The expression with the results of the map for its dimensions. Symbols stay.
    pub fn compose(&self, map: &AffineMap) -> AffineExpr {
        self.replace_dims(map.results())
    }

    /// Replaces leaves by what `leaf(is_symbol, position)` gives; `None` keeps a leaf.
    ///
    /// A node whose operands all stay is kept as it is.
    pub fn map_leaves(&self, leaf: &mut dyn FnMut(bool, u32) -> Option<AffineExpr>) -> AffineExpr {
        let mut memo: FxHashMap<usize, AffineExpr> = FxHashMap::default();
        let mut pending = vec![(self, false)];
        let mut done: Vec<AffineExpr> = Vec::new();
        while let Some((expr, operands_done)) = pending.pop() {
            let replacement = match expr.kind() {
                AffineExprKind::Constant(_) => None,
                AffineExprKind::Dim(position) => leaf(false, position),
                AffineExprKind::Symbol(position) => leaf(true, position),
                AffineExprKind::Binary(op, lhs, rhs) => {
                    let address = expr.address().unwrap_or_default();
                    if let Some(known) = memo.get(&address) {
                        done.push(known.clone());
                        continue;
                    }
                    if !operands_done {
                        pending.extend([(expr, true), (rhs, false), (lhs, false)]);
                        continue;
                    }
                    let new_rhs = done.pop().expect("operands precede their operator");
                    let new_lhs = done.pop().expect("operands precede their operator");
                    let new = if new_lhs == *lhs && new_rhs == *rhs {
                        expr.clone()
                    } else {
                        AffineExpr::binary(op, new_lhs, new_rhs)
                    };
                    memo.insert(address, new.clone());
                    Some(new)
                }
            };
            done.push(replacement.unwrap_or_else(|| expr.clone()));
        }
        done.pop().expect("the root leaves one result")
    }

    /// The value of the expression at a point.
    ///
    /// `None` where it has none: a division by zero, a remainder by a number that is not positive,
    /// an overflow, or a dimension or symbol that is not given.
    pub fn evaluate(&self, dims: &[i64], symbols: &[i64]) -> Option<i64> {
        let mut done: Vec<i64> = Vec::new();
        for expr in self.post_order() {
            let value = match expr.kind() {
                AffineExprKind::Constant(value) => value,
                AffineExprKind::Dim(position) => *dims.get(position as usize)?,
                AffineExprKind::Symbol(position) => *symbols.get(position as usize)?,
                AffineExprKind::Binary(op, _, _) => {
                    let rhs = done.pop()?;
                    let lhs = done.pop()?;
                    evaluate_op(op, lhs, rhs)?
                }
            };
            done.push(value);
        }
        done.pop()
    }
}

fn evaluate_op(op: AffineOp, lhs: i64, rhs: i64) -> Option<i64> {
    match op {
        AffineOp::Add => lhs.checked_add(rhs),
        AffineOp::Mul => lhs.checked_mul(rhs),
        AffineOp::Mod => (rhs > 0).then(|| lhs.rem_euclid(rhs)),
        AffineOp::FloorDiv | AffineOp::CeilDiv => {
            let quotient = lhs.checked_div(rhs)?;
            let inexact = lhs % rhs != 0;
            let positive = (lhs < 0) == (rhs < 0);
            Some(match op {
                AffineOp::FloorDiv => quotient - i64::from(inexact && !positive),
                _ => quotient + i64::from(inexact && positive),
            })
        }
    }
}
